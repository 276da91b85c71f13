import * as z from "zod";
import { ok, type Result, refuse } from "./error.ts";
import { AskId, CareerId, ContactId, OwnerId } from "./id.ts";
import * as Message from "./message.ts";
import { Waiting, type Word } from "./referral.ts";
import { Instant } from "./time.ts";

const base = {
  id: AskId,
  owner: OwnerId,
  /** Whom the conversation is hoped for with. */
  contact: ContactId,
  name: z.string(),
  /** The mutual friend who is asked to introduce, where it is not asked directly. */
  introducer: z.object({ contact: ContactId, name: z.string() }).optional(),
  career: CareerId.optional(),
  /** Why this person, in the explorer's words. */
  why: z.string().optional(),
  draftedAt: Instant,
  messages: Message.Messages,
};

/** A request for a conversation, to its end. `contact` is always whom the talk is hoped for with. */
export const Info = z.discriminatedUnion("status", [
  z.object({ ...base, status: z.literal("drafted") }),
  z.object({ ...base, status: z.literal("sent"), ...Waiting }),
  z.object({
    ...base,
    status: z.literal("settled"),
    outcome: z.enum(["answered", "declined", "no_answer", "let_go", "booked"]),
    settledAt: Instant,
  }),
]);
export type Info = z.infer<typeof Info>;
export type Outcome = Extract<Info, { status: "settled" }>["outcome"];

/** Who gets the letter: the introducer where there is one. */
export const addressee = (ask: Info): ContactId => ask.introducer?.contact ?? ask.contact;

const shared = (ask: Info) => {
  const { id, owner, contact, name, introducer, career, why, draftedAt, messages } = ask;
  return {
    ...{ id, owner, contact, name, draftedAt, messages },
    ...(introducer ? { introducer } : {}),
    ...(career ? { career } : {}),
    ...(why ? { why } : {}),
  };
};

const settled = (): Result<never> =>
  refuse("ask.settled", "How this ended is already noted. Take that back first if it was a slip.");

export function sent(ask: Info, now: Instant): Result<Info> {
  if (ask.status === "settled") return settled();
  if (ask.status === "sent") return ok(ask);
  return ok({ ...shared(ask), status: "sent", writtenAt: now, askAgain: false });
}

export function word(ask: Info, answer: Word, now: Instant): Result<Info> {
  if (answer.said === "answered" || answer.said === "declined") return settle(ask, answer.said, now);
  if (ask.status === "settled") return settled();
  if (ask.status === "drafted")
    return refuse("ask.settled", "You have not written to them yet, so there is no answer to wait for.");
  return ok(
    answer.said === "away" ? { ...ask, awayUntil: answer.until } : { ...ask, notYetAt: now, askAgain: answer.askAgain },
  );
}

/** Any state may end; a booked talk overrides every other ending, because it says more. */
export function settle(ask: Info, outcome: Outcome, now: Instant): Result<Info> {
  if (ask.status === "settled" && ask.outcome === outcome) return ok(ask);
  if (ask.status === "settled" && outcome !== "booked") return settled();
  return ok({ ...shared(ask), status: "settled", outcome, settledAt: now });
}

export function reopen(ask: Info, writtenAt?: Instant): Result<Info> {
  if (ask.status !== "settled") return ok(ask);
  return ok(
    writtenAt ? { ...shared(ask), status: "sent", writtenAt, askAgain: false } : { ...shared(ask), status: "drafted" },
  );
}
