import * as z from "zod/mini";
import type * as Contact from "./contact.ts";
import { ok, type Result, refuse } from "./error.ts";
import { AskId, CareerId, ContactId, OwnerId } from "./id.ts";
import * as Message from "./message.ts";
import { Waiting, type Word } from "./referral.ts";
import { MaybeWords, optionalLine, optionalProse, Words } from "./text.ts";
import { Instant, MaybeInstant } from "./time.ts";

/** What the form says about a request; whom it is for and who may introduce are chosen beside it. */
export const Draft = z.object({
  /** How the two know of each other. */
  how: optionalLine(200, "How you know of each other"),
  why: optionalProse(600, "Why this person"),
});
export type Draft = z.infer<typeof Draft>;

const base = {
  id: AskId,
  owner: OwnerId,
  /** Whom the conversation is hoped for with. */
  contact: ContactId,
  name: Words,
  /** As a mutual friend is told of them. */
  target: z.object({
    title: MaybeWords,
    given: MaybeWords,
    family: MaybeWords,
    role: MaybeWords,
    organisation: MaybeWords,
  }),
  /** The mutual friend who is asked to introduce, where it is not asked directly. */
  introducer: z.optional(z.object({ contact: ContactId, name: z.string() })),
  career: z.optional(CareerId),
  /** The career's title when the request was drafted, as letters say it. */
  careerTitle: MaybeWords,
  how: MaybeWords,
  /** Why this person, in the explorer's words. */
  why: MaybeWords,
  draftedAt: Instant,
  messages: Message.Messages,
};

/** `passedOnAt`: the introducer has forwarded it, so the answer is now awaited from the person themselves. */
const waiting = { ...Waiting, passedOnAt: MaybeInstant };

/** A request for a conversation, to its end. `contact` is always whom the talk is hoped for with. */
export const Info = z.discriminatedUnion("status", [
  z.object({ ...base, status: z.literal("drafted") }),
  z.object({ ...base, status: z.literal("sent"), ...waiting }),
  z.object({
    ...base,
    status: z.literal("settled"),
    outcome: z.enum(["answered", "declined", "no_answer", "let_go", "booked"]),
    settledAt: Instant,
    /** How long had been waited, so that a slip can be taken back whole; none if it was never sent. */
    waited: z.optional(z.object(waiting)),
    /** What the same press settled beside it: taken back together. */
    also: z.optional(z.array(z.string())),
  }),
]);
export type Info = z.infer<typeof Info>;

export type Target = Pick<Contact.Info, "title" | "given" | "family" | "role" | "organisation">;
/** What a mutual friend is told of the person. */
export const target = ({ title, given, family, role, organisation }: Target): Info["target"] => ({
  ...(title ? { title } : {}),
  ...(given ? { given } : {}),
  ...(family ? { family } : {}),
  ...(role ? { role } : {}),
  ...(organisation ? { organisation } : {}),
});
export type Sent = Extract<Info, { status: "sent" }>;
export type Outcome = Extract<Info, { status: "settled" }>["outcome"];

/** Who gets the letter: the introducer where there is one. */
export const addressee = (ask: Info): ContactId => ask.introducer?.contact ?? ask.contact;

/** Who owes the answer at this moment: after the introducer passed it on, the person themselves. */
export const awaited = (ask: Info): ContactId =>
  (ask.status === "sent" && ask.passedOnAt) || (ask.status === "settled" && ask.waited?.passedOnAt)
    ? ask.contact
    : addressee(ask);

/** The letter that opens it. */
export const letter = (ask: Info): Message.Kind => (ask.introducer ? "ask_intro" : "ask");

const shared = (ask: Info) => {
  const { id, owner, contact, name, target, introducer, career, careerTitle, how, why, draftedAt, messages } = ask;
  return {
    ...{ id, owner, contact, name, target, draftedAt, messages },
    ...(introducer ? { introducer } : {}),
    ...(career ? { career } : {}),
    ...(careerTitle ? { careerTitle } : {}),
    ...(how ? { how } : {}),
    ...(why ? { why } : {}),
  };
};

const waitedOf = ({ writtenAt, notYetAt, askAgain, awayUntil, heardAt, nudgedAt, passedOnAt }: Sent) => ({
  ...{ writtenAt, askAgain },
  ...(notYetAt ? { notYetAt } : {}),
  ...(awayUntil ? { awayUntil } : {}),
  ...(heardAt ? { heardAt } : {}),
  ...(nudgedAt ? { nudgedAt } : {}),
  ...(passedOnAt ? { passedOnAt } : {}),
});

const settled = (): Result<never> =>
  refuse("ask.settled", "How this ended is already noted. Take that back first if it was a slip.");
const unsent = (): Result<never> =>
  refuse("ask.settled", "You have not written to them yet, so there is no answer to wait for.");

/** The explorer changed what the draft is made from. What was edited in the letter itself stays. */
export function mend(ask: Info, draft: Draft): Result<Info> {
  if (ask.status !== "drafted") return refuse("ask.settled", "This request is sent already, so it stays as it was.");
  const { how: _how, why: _why, ...rest } = shared(ask);
  const { how, why } = draft;
  return ok({ ...rest, ...(how ? { how } : {}), ...(why ? { why } : {}), status: "drafted" });
}

export function sent(ask: Info, now: Instant): Result<Info> {
  if (ask.status === "settled") return settled();
  if (ask.status === "sent") return ok(ask);
  return ok({ ...shared(ask), status: "sent", writtenAt: now, askAgain: false });
}

export function word(ask: Info, answer: Word, now: Instant): Result<Info> {
  if (answer.said === "answered" || answer.said === "declined") return settle(ask, answer.said, now);
  if (ask.status === "settled") return settled();
  if (ask.status === "drafted") return unsent();
  return ok(
    answer.said === "away"
      ? { ...ask, awayUntil: answer.until }
      : { ...ask, notYetAt: now, askAgain: answer.askAgain, messages: Message.afterNudge(ask.messages) },
  );
}

/** The introducer forwarded it: from here on it is the person themselves who may answer. */
export function passedOn(ask: Info, now: Instant): Result<Info> {
  if (ask.status === "settled") return settled();
  if (ask.status === "drafted") return unsent();
  if (!ask.introducer) return refuse("ask.settled", "You wrote to them directly, so nobody has to pass it on.");
  if (ask.passedOnAt) return ok(ask);
  const { notYetAt: _, ...rest } = ask;
  return ok({ ...rest, askAgain: false, passedOnAt: now });
}

/** A nudge went: the waiting starts anew. */
export function nudged(ask: Info, now: Instant): Result<Info> {
  if (ask.status !== "sent") return ask.status === "settled" ? settled() : unsent();
  const { notYetAt: _, ...rest } = ask;
  return ok({ ...rest, askAgain: false, nudgedAt: [...(ask.nudgedAt ?? []), now] });
}

/** Whoever was asked was heard of in another matter: nothing reminds of this one until the waiting is over anew. */
export function heard(ask: Info, now: Instant): Info {
  if (ask.status !== "sent") return ask;
  const { notYetAt: _, ...rest } = ask;
  return { ...rest, askAgain: false, heardAt: now };
}

/** Any state may end; a booked talk overrides every other ending, because it says more. */
export function settle(ask: Info, outcome: Outcome, now: Instant): Result<Info> {
  if (ask.status === "settled" && ask.outcome === outcome) return ok(ask);
  if (ask.status === "settled" && outcome !== "booked") return settled();
  const waited = ask.status === "sent" ? waitedOf(ask) : ask.status === "settled" ? ask.waited : undefined;
  return ok({ ...shared(ask), status: "settled", outcome, settledAt: now, ...(waited ? { waited } : {}) });
}

/** Undo: open again exactly as it was before it ended. */
export function reopen(ask: Info): Info {
  if (ask.status !== "settled") return ask;
  return ask.waited ? { ...shared(ask), status: "sent", ...ask.waited } : { ...shared(ask), status: "drafted" };
}

/** Undo of "I sent it": drafted, as if it had not gone. */
export const unwritten = (ask: Info): Result<Info> =>
  ask.status === "settled" ? settled() : ok({ ...shared(ask), status: "drafted" });
