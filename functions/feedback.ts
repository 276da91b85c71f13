import type { SNSEvent } from "aws-lambda";
import * as z from "zod/mini";
import { endsFrom } from "../core/claim.ts";
import type { EnvelopeId, MatterId } from "../core/id.ts";
import type { Line } from "../core/ledger.ts";
import type { Matter } from "../core/matter.ts";
import type { Claim, ClaimEnd } from "../core/ports.ts";
import { sameAddress } from "../core/text.ts";
import { Instant, isBefore } from "../core/time.ts";
import { envelopeOf } from "./aws/mailer.ts";
import { type Hearing, hearing } from "./deps.ts";
import { aroundLetter, besideLetter, letterHeld, letterWent, settle } from "./settle.ts";

const At = z.optional(z.object({ timestamp: z.optional(Instant) }));
/** What the mail service says of one mail, as far as it is read here. */
const Evidence = z.object({
  eventType: z.enum(["Send", "Delivery", "Bounce", "Complaint", "Reject"]),
  mail: z.object({
    messageId: z.string(),
    destination: z.array(z.string()),
    tags: z.record(z.string(), z.array(z.string())),
  }),
  delivery: At,
  bounce: z.optional(z.object({ bounceType: z.string(), timestamp: z.optional(Instant) })),
  complaint: At,
});
type Evidence = z.infer<typeof Evidence>;
type Envelope = NonNullable<Claim["envelope"]>;
type Stop = "bounced" | "complained";

const tries = 6;

export async function handler(event: SNSEvent): Promise<void> {
  for (const record of event.Records) await feedback(hearing(), JSON.parse(record.Sns.Message));
}

/**
 * Evidence settles what nobody else could tell, by its attempt and in the same transaction as the rows; it stops an address that must not be
 * written to. It may come before the sender has recorded anything, late, or twice.
 */
export async function feedback(deps: Hearing, message: unknown): Promise<void> {
  const heard = Evidence.safeParse(message);
  const tag = heard.data?.mail.tags.envelope?.[0];
  if (!heard.success || !tag)
    return deps.log({ function: "feedback", outcome: "ignored", why: "it is of no envelope" });
  const why = stopOf(heard.data);
  if (why)
    for (const to of heard.data.mail.destination)
      await deps.accounts.stop(deps.secrets.seal(to), why, deps.clock.now());
  const outcome = await noted(deps, envelopeOf(tag) as EnvelopeId, heard.data, why);
  const attempt = Number(heard.data.mail.tags.attempt?.[0]);
  deps.log({ function: "feedback", type: heard.data.eventType, envelope: envelopeOf(tag), attempt, outcome });
  if (outcome === "stale") throw new Error("the owner's rows kept moving on: the notification is to come again");
}

/** A mailbox that is full today is not one that does not exist. */
const stopOf = ({ eventType, bounce }: Evidence): Stop | undefined =>
  eventType === "Complaint" ? "complained" : bounce?.bounceType === "Permanent" ? "bounced" : undefined;

async function noted(deps: Hearing, id: EnvelopeId, heard: Evidence, why: Stop | undefined): Promise<string> {
  const attempt = Number(heard.mail.tags.attempt?.[0]);
  // The same notification is the same commit, so a second copy adds no second line.
  const nonce = deps.secrets.hash(`${heard.mail.messageId}.${heard.eventType}`);
  for (let left = tries; left > 0; left--) {
    const claim = await deps.store.claim(id);
    if (!claim?.envelope) return "unknown";
    const { owner, envelope } = claim;
    const settles = claim.attempt === attempt && settling(claim, heard);
    const now = deps.clock.now();
    const known = settles || why ? await deps.store.load(owner, await concerned(deps, claim, envelope)) : [];
    const settled = settles ? after(known, claim, envelope, heard, now) : known;
    const puts = settled.map((row) => stopped(row, envelope, heard, why, now)).filter((row) => !known.includes(row));
    const end = settles ? await ends(deps, claim, envelope, heard) : [];
    const ledger = told(claim, heard, settles) ? [line(claim, envelope, heard, attempt, why, now)] : [];
    if (puts.length + end.length + ledger.length === 0) return "known";
    const done = await deps.store.commit({
      ...{ owner, nonce, now, end, ledger, puts: puts.map((row) => ({ ...row, wake: now })) },
      events: puts.flatMap((row) => changed(deps, row, now)),
    });
    if (done === "committed") return settles ? "settled" : "noted";
  }
  return "stale";
}

const howOf = ({ eventType }: Evidence): "sent" | "withheld" => (eventType === "Reject" ? "withheld" : "sent");

const settling = (claim: Claim, heard: Evidence): boolean =>
  claim.status !== howOf(heard) && endsFrom(howOf(heard), true).includes(claim.status);

/** The rows that the evidence may change: the envelope's matters, the explorer, and whoever a letter touches. */
async function concerned(deps: Hearing, { owner }: Claim, envelope: Envelope): Promise<MatterId[]> {
  const ids: MatterId[] = [...envelope.matters, owner, ...(envelope.contact ? [envelope.contact] : [])];
  const [matter] = envelope.letter ? await deps.store.load(owner, envelope.matters) : [];
  if (matter && envelope.letter) ids.push(...besideLetter(matter, envelope.letter.key));
  return [...new Set(ids)];
}

/** The rows with what was in the envelope settled; of a letter also whatever follows from it. */
function after(rows: Matter[], claim: Claim, envelope: Envelope, heard: Evidence, now: Instant): Matter[] {
  const how = howOf(heard);
  const parts = [...envelope.dueIds.map((dueId, n) => ({ dueId, attempt: envelope.attempts[n] ?? 1 }))];
  if (!envelope.dueIds.some((dueId) => (dueId as string) === claim.id))
    parts.push({ dueId: claim.id as (typeof parts)[number]["dueId"], attempt: claim.attempt });
  let next = rows.map((row) =>
    parts
      .filter(({ dueId, attempt }) => row.settled[dueId]?.attempt === attempt && row.settled[dueId]?.how !== how)
      .reduce((one, { dueId, attempt }) => settle(one, { dueId }, { how, at: now, attempt }), row),
  );
  const { letter } = envelope;
  const matter = next.find((row) => row.info.id === envelope.matters[0]);
  if (!letter || !matter) return next;
  const gone =
    how === "sent"
      ? letterWent(matter, letter, now)
      : letterHeld(matter, letter, "withheld", now, "The mail service rejected it.");
  if (gone === matter) return next;
  next = next.map((row) => (row === matter ? gone : row));
  if (how === "withheld") return next;
  const around = aroundLetter(gone, letter.key, next, false, now);
  return next.map((row) => around.find((one) => one.info.id === row.info.id) ?? row);
}

/** Whoever must not be written to any more: the explorer gets no mail, a contact who complained is left in peace, and for one whose address is gone another is wanted. */
function stopped(row: Matter, envelope: Envelope, { mail }: Evidence, why: Stop | undefined, since: Instant): Matter {
  if (!why) return row;
  if (row.noun === "owner" && envelope.to === "explorer" && !row.info.unreachable)
    return { ...row, info: { ...row.info, unreachable: { since, why } } };
  if (row.noun !== "contact" || envelope.to !== "contact" || row.info.id !== envelope.contact) return row;
  const { status, email = "", cameBackAt } = row.info;
  if (why === "complained" && status === "active") return { ...row, info: { ...row.info, status: "stopped" } };
  if (why === "bounced" && !cameBackAt && mail.destination.some((one) => sameAddress(one, email)))
    return { ...row, info: { ...row.info, cameBackAt: since } };
  return row;
}

/** The claims' ends, where they still are of this attempt: one of them may belong to a later envelope by now. */
async function ends(deps: Hearing, claim: Claim, envelope: Envelope, heard: Evidence): Promise<ClaimEnd[]> {
  const how = howOf(heard);
  const { messageId } = heard.mail;
  const found: ClaimEnd[] = [{ id: claim.id as EnvelopeId, attempt: claim.attempt, how, messageId }];
  for (const [n, id] of envelope.dueIds.entries()) {
    if ((id as string) === claim.id) continue;
    const one = await deps.store.claim(id);
    if (one && one.attempt === envelope.attempts[n] && endsFrom(how, true).includes(one.status))
      found.push({ id, attempt: one.attempt, how, messageId });
  }
  return found;
}

/** That it was taken is told once: by its sender, or here where the sender never knew. */
const told = (claim: Claim, { eventType }: Evidence, settles: boolean): boolean =>
  eventType !== "Send" || settles || (claim.status !== "sent" && claim.status !== "open");

function line(
  claim: Claim,
  envelope: Envelope,
  heard: Evidence,
  attempt: number,
  why: Stop | undefined,
  now: Instant,
): Line {
  const { delivery, bounce, complaint } = heard;
  return {
    ...{ owner: claim.owner, at: (delivery ?? bounce ?? complaint)?.timestamp ?? now, status: statusOf(heard) },
    ...{ to: envelope.to, envelope: claim.id as EnvelopeId, attempt, dueIds: envelope.dueIds },
    ...{ subject: envelope.subject, why: say(heard, claim, envelope, why, now) },
    ...(envelope.contact ? { contact: envelope.contact } : {}),
    ...(envelope.matters[0] ? { matter: envelope.matters[0] } : {}),
  };
}

/** Why the line is there, and where something is to be done, what. */
function say({ eventType }: Evidence, claim: Claim, envelope: Envelope, why: Stop | undefined, now: Instant): string {
  const mine = envelope.to === "explorer";
  if (eventType === "Reject")
    return "The mail service rejected it, so it did not go. Send it from your own mail program.";
  if (why === "bounced")
    return mine
      ? "Your own address does not take mail any more, so nothing more is sent there. All that is owed stands on Today, and you can take everything along from your preferences."
      : "This address does not exist any more, so nothing more is sent there. Ask for another one and note it on their page.";
  if (why === "complained")
    return mine
      ? "Your mailbox reported this mail as junk, so nothing more is sent there. You find everything on your page."
      : "They reported this letter as junk. Nothing more goes to them, and you are not reminded to write to them.";
  if (eventType === "Bounce")
    return "Their mailbox did not take it for now; the mail service does not try again. Send it once more in a day or two.";
  // Within the lease its sender may only not have come to say so: nothing was ever in doubt.
  const doubted = claim.status !== "open" || !isBefore(now, claim.leaseUntil);
  if (eventType === "Send" && doubted) return "The mail service has told us since that it went.";
  return envelope.why;
}

function statusOf({ eventType }: Evidence): Line["status"] {
  switch (eventType) {
    case "Send":
      return "sent";
    case "Delivery":
      return "delivered";
    case "Bounce":
      return "bounced";
    case "Complaint":
      return "complained";
    case "Reject":
      return "refused";
  }
}

function changed(deps: Hearing, { noun, info }: Matter, at: Instant) {
  const types = { owner: "explorer.changed", booking: "booking.changed", calendar: undefined } as const;
  const type =
    noun === "owner" || noun === "booking" || noun === "calendar" ? types[noun] : (`${noun}.changed` as const);
  return type ? [{ id: deps.dice.eventId(), type, owner: info.owner, matter: info.id, at }] : [];
}
