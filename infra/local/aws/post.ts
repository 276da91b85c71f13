import { acceptedOf } from "./mailbox.ts";
import type { Queue } from "./queue.ts";
import { type Accepted, snsEvent } from "./ses.ts";
import { type Part, type State, whole } from "./state.ts";

const longestPauseMs = 15 * 60_000;
const mostAttempts = 20;

/** Hands one mail to a real mail server. Rejects with what nodemailer says: `command`, `responseCode`, `code`. */
export type Hand = (mail: Accepted) => Promise<void>;
type Failure = { code?: string; command?: string; responseCode?: number; message?: string };

export async function smtp(url: string): Promise<Hand> {
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(url);
  return async (mail) => {
    await transport.sendMail({ envelope: { from: mail.source, to: mail.recipients }, raw: mail.raw });
  };
}

/**
 * The second hop, for people who live on Askwell without AWS: mail that was accepted goes out through SMTP_URL.
 * Each attempt is claimed on disk first. An attempt whose end nobody saw is unknown: repeated only when the mail says
 * that it is for the explorer (tag `to` = `explorer`), never to anybody else.
 */
export function post(state: State, queue: Queue, now: () => number, hand: Hand | undefined, poke: () => void) {
  const next = state.prepare(
    "SELECT mail, attempts, next FROM post WHERE state = 'waiting' ORDER BY next, rowid LIMIT 1",
  );
  const set = state.prepare("UPDATE post SET state = ?, attempts = ?, next = ?, said = ? WHERE mail = ?");
  type Row = { mail: string; attempts: number; next: number };
  let busy = false;

  // Claims of a process that died: nobody knows how far they came.
  for (const row of state.prepare("SELECT mail, attempts, next FROM post WHERE state = 'claimed'").all() as Row[])
    unknown(row, "Askwell stopped while the mail was on its way");

  function unknown(row: Row, said: string): void {
    const mine = acceptedOf(state, row.mail).tags.to === "explorer" && row.attempts < mostAttempts;
    set.run(mine ? "waiting" : "unknown", row.attempts, pause(row.attempts), said, row.mail);
  }

  async function send(row: Row, give: Hand): Promise<void> {
    const mail = acceptedOf(state, row.mail);
    set.run("claimed", row.attempts, 0, null, row.mail);
    const failure: Failure | undefined = await give(mail).then(
      () => undefined,
      (error: Failure) => error,
    );
    if (!state.isOpen) return;
    const said = failure?.message?.slice(0, 500) ?? null;
    const attempts = row.attempts + 1;
    const outcome = failure ? judge(failure) : "sent";
    if (outcome === "unknown") return unknown({ ...row, attempts }, said ?? "");
    if (outcome === "later" && attempts < mostAttempts) {
      set.run("waiting", attempts, pause(attempts), said, row.mail);
      return;
    }
    whole(state, () => {
      set.run(outcome === "sent" ? "sent" : "refused", attempts, 0, said, row.mail);
      if (mail.configurationSet)
        queue.add("feedback", snsEvent(outcome === "sent" ? "Delivery" : "Bounce", mail, now()));
    });
  }

  const part: Part = {
    work() {
      const row = next.get() as Row | undefined;
      if (!hand || busy || !row || row.next > Date.now()) return;
      busy = true;
      void send(row, hand).finally(() => {
        busy = false;
        if (state.isOpen) poke();
      });
    },
    next: () => (hand && !busy ? (next.get() as Row | undefined)?.next : undefined),
  };
  return {
    part,
    on: hand !== undefined,
    add: (mail: Accepted) => void state.prepare("INSERT INTO post (mail, state) VALUES (?, 'waiting')").run(mail.id),
  };
}

const pause = (attempts: number) => Date.now() + Math.min(2000 * 2 ** attempts, longestPauseMs);

/** A reply is the server's word; without one it matters whether the mail's text had begun to flow. */
export function judge({ command, responseCode, code }: Failure): "refused" | "later" | "unknown" {
  if (responseCode !== undefined) return responseCode >= 500 ? "refused" : "later";
  if (code === "EENVELOPE" || code === "EMESSAGE") return "refused";
  const before = command !== undefined && command !== "DATA";
  return before || code === "EDNS" || code === "EAUTH" ? "later" : "unknown";
}
export type Post = ReturnType<typeof post>;
