import type { SNSEvent } from "aws-lambda";
import * as z from "zod";
import type { EnvelopeId, MatterId } from "../core/id.ts";
import type { Line } from "../core/ledger.ts";
import type { Claim, Commit } from "../core/ports.ts";
import { envelopeOf } from "./aws/mailer.ts";
import { type Hearing, hearing } from "./deps.ts";

/** What the mail service says of one mail, as far as it is read here. */
const Evidence = z.object({
  eventType: z.enum(["Send", "Delivery", "Bounce", "Complaint", "Reject"]),
  mail: z.object({
    messageId: z.string(),
    destination: z.array(z.string()),
    tags: z.record(z.string(), z.array(z.string())),
  }),
  bounce: z.object({ bounceType: z.string() }).optional(),
});
type Evidence = z.infer<typeof Evidence>;

export async function handler(event: SNSEvent): Promise<void> {
  for (const record of event.Records) await feedback(hearing(), JSON.parse(record.Sns.Message));
}

/** Evidence settles a claim by its attempt, wakes its matters so that they take it over, and stops an address that must not be written to. */
export async function feedback(deps: Hearing, message: unknown): Promise<void> {
  const heard = Evidence.safeParse(message);
  const envelope = heard.data?.mail.tags.envelope?.[0];
  const claim = envelope ? await deps.store.claim(envelopeOf(envelope) as EnvelopeId) : undefined;
  if (!heard.success || !claim?.envelope)
    return deps.log({ function: "feedback", outcome: "ignored", why: "it belongs to no envelope" });
  const { eventType, mail, bounce } = heard.data;
  const attempt = Number(mail.tags.attempt?.[0]);
  const how = eventType === "Reject" ? "withheld" : "sent";
  const settles = claim.attempt === attempt && claim.status === "open";
  const ids = [...new Set([claim.id as EnvelopeId, ...claim.envelope.dueIds])];
  const end: NonNullable<Commit["end"]> = [];
  for (const id of settles ? ids : []) {
    const one = await deps.store.claim(id);
    if (one && one.status !== "sent" && one.status !== "withheld")
      end.push({ id, attempt: one.attempt, how, messageId: mail.messageId });
  }
  const why = eventType === "Complaint" ? "complained" : bounce?.bounceType === "Permanent" ? "bounced" : undefined;
  const outcome = await noted(deps, claim, attempt, heard.data, end, why);
  if (why) for (const to of mail.destination) await deps.accounts.stop(deps.secrets.seal(to), why, deps.clock.now());
  deps.log({ function: "feedback", type: eventType, envelope: claim.id, attempt, outcome });
  if (outcome === "stale" || outcome === "held")
    throw new Error("the owner's rows kept moving on: the notification is to come again");
}

async function noted(
  deps: Hearing,
  claim: Claim,
  attempt: number,
  heard: Evidence,
  end: NonNullable<Commit["end"]>,
  why: "bounced" | "complained" | undefined,
): Promise<string> {
  const { owner, envelope } = claim;
  if (!envelope) return "ignored";
  const status = statusOf(heard);
  const ids = new Set<MatterId>([...envelope.matters, ...(why && envelope.to === "explorer" ? [owner] : [])]);
  for (let left = 5; left > 0; left--) {
    const now = deps.clock.now();
    const puts = (await deps.store.load(owner, [...ids])).map((row) =>
      row.noun === "owner" && why && envelope.to === "explorer"
        ? { ...row, wake: now, info: { ...row.info, unreachable: { since: now, why } } }
        : { ...row, wake: now },
    );
    const line: Line = {
      ...{ owner, at: now, status, to: envelope.to, envelope: claim.id as EnvelopeId, attempt },
      ...{ dueIds: envelope.dueIds, subject: envelope.subject, why: envelope.why },
    };
    const done = await deps.store.commit({ owner, nonce: deps.dice.token(), now, puts, end, ledger: [line] });
    if (done !== "stale") return done;
  }
  return "stale";
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
