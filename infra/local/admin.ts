import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Advanced } from "./aws/advance.ts";
import type { Envelope } from "./aws/mailbox.ts";

/** What the running instance wrote into its lock: how to reach it, and the word that opens its inner doors. */
export type Running = { pid: number; started: string; url: string; aws: string; secret: string };

export const lockFile = (dir: string): string => join(dir, "running.json");

/** A failure that a person can act on, in words for them. `missing` when what they asked for is not there. */
export class Told extends Error {
  readonly missing: boolean;
  constructor(say: string, missing = false) {
    super(say);
    this.missing = missing;
  }
}

export function running(dir: string): Running {
  try {
    return JSON.parse(readFileSync(lockFile(dir), "utf8"));
  } catch {
    throw new Told(`Askwell is not running with the data folder ${dir}. Start it with npm start.`);
  }
}

export type ClockTold = { now: string; manual: boolean; next: string | null; moving: boolean };
export type MailTold = Envelope & { raw: string };
export type Health = { queued: number; trouble: object | null; dead: { fn: string; attempts: number; why: string }[] };

/** The running instance, for the command line, the local pages and tests. */
export function admin({ aws, url, secret }: Pick<Running, "aws" | "url" | "secret">) {
  const ask = async <T>(at: string, body: unknown = {}): Promise<T> => {
    const answer = await fetch(at, {
      method: "POST",
      headers: { "content-type": "application/json", "x-askwell-local": secret },
      body: JSON.stringify(body),
    }).catch(() => {
      throw new Told("Askwell does not answer just now; a part of it may be starting again. Try once more.");
    });
    const told = (await answer.json().catch(() => ({}))) as T & { error?: string };
    if (!answer.ok) throw new Told(told.error ?? `Askwell answered ${answer.status}.`, answer.status === 404);
    return told;
  };
  return {
    clock: () => ask<ClockTold>(`${aws}/_local/clock`),
    /** `by` in milliseconds; `to` an instant; `next` the next one at which anything happens. Manual clock only. */
    advance: (how: { to: string } | { by: number } | { next: true }) =>
      ask<Advanced & { next: string | null }>(`${aws}/_local/advance`, how),
    /** Newest first. */
    mails: (limit?: number) => ask<Envelope[]>(`${aws}/_local/mails`, { limit }),
    /** `raw` is base64. */
    mail: (id: string) => ask<MailTold>(`${aws}/_local/mail`, { id }),
    /** As if this mail had come in, from a sender that SES found proven. `content` is all of it, in base64. */
    receive: (mail: { from: string; to: string[]; content: string }) => ask<object>(`${aws}/_local/receive`, mail),
    health: () => ask<Health>(`${aws}/_local/health`),
    signIn: (email: string) => ask<{ link: string }>(`${url}/local/sign-in`, { email }),
    /** What would come in the next thirty days, and what went and did not, newest first. */
    ledger: (email: string) => ask<{ planned: object[]; lines: unknown[] }>(`${url}/local/ledger`, { email }),
    export: (email: string) => ask<object>(`${url}/local/export`, { email }),
    /** One person by id or mail address, or everything of the explorer's. */
    erase: (email: string, person?: string) => ask<object>(`${url}/local/erase`, { email, person }),
    host: () => ask<{ functions: Record<string, string> }>(`${url}/local/health`),
  };
}
export type Admin = ReturnType<typeof admin>;
