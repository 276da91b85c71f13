import type { SNSEvent } from "aws-lambda";
import * as z from "zod/mini";
import * as Calendar from "../core/calendar.ts";
import * as Entry from "../core/interview/entry.ts";
import type { Of } from "../core/matter.ts";
import type { Token } from "../core/ports.ts";
import { calendarPart } from "./calendar-part.ts";
import { type Hearing, hearing } from "./deps.ts";

/** The receipt notification, as far as it is read here: the verdict is the mail service's, never a header's. `content` is the whole mail, base64. */
const Receipt = z.object({
  mail: z.object({ messageId: z.string() }),
  receipt: z.object({ recipients: z.array(z.string()), dmarcVerdict: z.object({ status: z.string() }) }),
  content: z.optional(z.string()),
});

/** The mail service hands over no longer ones. */
const mostOctets = 160 * 1024;
const tries = 5;

export async function handler(event: SNSEvent): Promise<void> {
  for (const record of event.Records) await inbox(hearing(), JSON.parse(record.Sns.Message));
}

/**
 * A mail to Askwell changes nothing but what a calendar's answer says, at the address made for one talk and from a proven sender. Everything else is done by
 * a link. Why a mail was ignored is logged, without a name or an address.
 */
export async function inbox(deps: Hearing, message: unknown): Promise<void> {
  const heard = Receipt.safeParse(message);
  const log = (outcome: "ignored" | "heard", why: string) =>
    deps.log({ function: "inbox", message: heard.data?.mail.messageId, outcome, why });
  if (!heard.success) return log("ignored", "it is not a receipt");
  const { receipt, content } = heard.data;
  if (receipt.dmarcVerdict.status !== "PASS") return log("ignored", "its sender is not proven");
  const spoken = receipt.recipients.map((to) => /\+([\w-]+)@/.exec(to)?.[1]).find(Boolean);
  const token = spoken ? await deps.store.token(deps.secrets.hash(spoken), deps.clock.now()) : undefined;
  if (!token || token === "expired") return log("ignored", "it answers no mail of ours");
  if (token.purpose !== "reply") return log("ignored", "mails are not read: the links in them act");
  const entry = content ? calendarPart(Buffer.from(content, "base64").subarray(0, mostOctets)) : undefined;
  if (!entry) return log("ignored", "it carries no answer of a calendar");
  return log(...(await answer(deps, token, entry)));
}

/** Load, decide, commit; a row that moved on meanwhile is read and decided again. The same mail a second time decides nothing new. */
async function answer(deps: Hearing, token: Token, entry: string): Promise<["ignored" | "heard", string]> {
  const { owner } = token;
  for (let left = tries; left > 0; left--) {
    const now = deps.clock.now();
    const rows = await deps.store.load(owner, [...token.matters, Calendar.idOf(owner)]);
    const row = rows.find((one): one is Of<"interview"> => one.noun === "interview");
    if (!row) return ["ignored", "its talk is gone"];
    const calendar = rows.find((one): one is Of<"calendar"> => one.noun === "calendar") ?? Calendar.none(owner);
    const next = Entry.answered(row.info, entry, calendar.info, now);
    if (!next.ok) return ["ignored", next.code];
    if (next.value === row.info) return ["ignored", "it says what is known"];
    const talk = { ...row, info: next.value, wake: now };
    const puts = Calendar.following([talk], calendar, now);
    const event = { id: deps.dice.eventId(), type: "interview.changed" as const, owner, matter: row.info.id, at: now };
    const done = await deps.store.commit({ owner, nonce: deps.dice.token(), now, puts, events: [event] });
    if (done === "committed") return ["heard", "a calendar answered"];
  }
  throw new Error("the talk kept moving on: the mail is to come again");
}
