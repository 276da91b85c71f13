import * as z from "zod/mini";
import type * as Contact from "./contact.ts";
import { ok, type Result, refuse } from "./error.ts";
import { ContactId, InterviewId, OwnerId, ReferralId } from "./id.ts";
import * as Message from "./message.ts";
import { Address, line, MaybeWords, optionalProse, WebAddress, Words } from "./text.ts";
import { Instant, MaybeInstant } from "./time.ts";

/** One person named in a talk, as the log form says it. The name may stay empty: then the row is ignored. */
export const Named = z.object({
  name: line(120, "The name"),
  email: z.optional(Address),
  profile: z.optional(WebAddress),
  /** In their words, why this person. */
  words: optionalProse(600, "Why this person"),
  writes: z._default(z.enum(["explorer", "referrer"]), "explorer"),
  leave: z._default(z.enum(["not_asked", "yes", "no"]), "not_asked"),
});
export type Named = z.infer<typeof Named>;

const base = {
  id: ReferralId,
  owner: OwnerId,
  /** Who named, and who was named. */
  referrer: ContactId,
  referrerName: Words,
  /** As a stranger would be told it: "Dr Amara Okafor". */
  referrerFullName: MaybeWords,
  contact: ContactId,
  name: Words,
  interview: z.optional(InterviewId),
  /** What the talk was about, as letters say it. */
  careerTitle: MaybeWords,
  words: MaybeWords,
  givenAt: Instant,
  writes: z.enum(["explorer", "referrer"]),
  /** May the explorer use the referrer's name? Not asked by default, and then it is not used. */
  leave: z.enum(["not_asked", "yes", "no"]),
  messages: Message.Messages,
};

/** What became of the answer that is waited for: shared by referrals and asks. */
export const Waiting = {
  writtenAt: Instant,
  /** "Not yet" was said at: opens the nudge draft. */
  notYetAt: MaybeInstant,
  /** The explorer chose to be asked once more. */
  askAgain: z.boolean(),
  awayUntil: MaybeInstant,
  /** Heard of them in another matter: the waiting started anew. */
  heardAt: MaybeInstant,
  /** When nudges went, earliest first. */
  nudgedAt: z.optional(z.array(Instant)),
};

export const Info = z.discriminatedUnion("status", [
  /** Nobody has written yet: the explorer owes it, or the referrer promised it. */
  z.object({ ...base, status: z.literal("open") }),
  /** The referrer's introduction came: the explorer owes a reply. */
  z.object({ ...base, status: z.literal("introduced"), introducedAt: Instant }),
  z.object({ ...base, status: z.literal("written"), ...Waiting }),
  z.object({
    ...base,
    status: z.literal("settled"),
    outcome: z.enum(["answered", "talk_held", "declined", "no_answer", "let_go"]),
    settledAt: Instant,
    /** How long had been waited, so that a slip can be taken back whole; none if nobody had written. */
    waited: z.optional(z.object(Waiting)),
    /** What the same press settled beside it: taken back together. */
    also: z.optional(z.array(z.string())),
  }),
]);
export type Info = z.infer<typeof Info>;
export type Written = Extract<Info, { status: "written" }>;
export type Outcome = Extract<Info, { status: "settled" }>["outcome"];

const shared = (referral: Info) => {
  const { id, owner, referrer, referrerName, referrerFullName, contact, name, interview, words } = referral;
  const { givenAt, writes, leave, messages, careerTitle } = referral;
  return {
    ...{ id, owner, referrer, referrerName, contact, name, givenAt, writes, leave, messages },
    ...(interview ? { interview } : {}),
    ...(referrerFullName ? { referrerFullName } : {}),
    ...(careerTitle ? { careerTitle } : {}),
    ...(words ? { words } : {}),
  };
};

const settled = (): Result<never> =>
  refuse("referral.settled", "How this ended is already noted. Take that back first if it was a slip.");

export function introduced(referral: Info, now: Instant): Result<Info> {
  if (referral.status === "settled") return settled();
  if (referral.status !== "open") return ok(referral);
  return ok({ ...shared(referral), status: "introduced", introducedAt: now });
}

/** The explorer wrote to the person named, or answered the introduction. */
export function written(referral: Info, now: Instant): Result<Info> {
  if (referral.status === "settled") return settled();
  if (referral.status === "written") return ok(referral);
  return ok({ ...shared(referral), status: "written", writtenAt: now, askAgain: false });
}

/** An answer to "Any word from …?". */
export type Word =
  | { said: "answered" }
  | { said: "declined" }
  | { said: "not_yet"; askAgain: boolean }
  | { said: "away"; until: Instant };

export function word(referral: Info, answer: Word, now: Instant): Result<Info> {
  if (answer.said === "answered" || answer.said === "declined") return settle(referral, answer.said, now);
  if (referral.status === "settled") return settled();
  if (referral.status !== "written")
    return refuse("referral.settled", "Nobody has written to them yet, so there is no answer to wait for.");
  return ok(
    answer.said === "away"
      ? { ...referral, awayUntil: answer.until }
      : { ...referral, notYetAt: now, askAgain: answer.askAgain, messages: Message.afterNudge(referral.messages) },
  );
}

/** A nudge went: the waiting starts anew. */
export function nudged(referral: Info, now: Instant): Result<Info> {
  if (referral.status !== "written") return ok(referral);
  const { notYetAt: _, ...rest } = referral;
  return ok({ ...rest, askAgain: false, nudgedAt: [...(referral.nudgedAt ?? []), now] });
}

/** Any state may end; a talk held overrides every other ending, because it says more. */
export function settle(referral: Info, outcome: Outcome, now: Instant): Result<Info> {
  if (referral.status === "settled" && referral.outcome === outcome) return ok(referral);
  if (referral.status === "settled" && outcome !== "talk_held") return settled();
  const waited =
    referral.status === "written" ? waitedOf(referral) : referral.status === "settled" ? referral.waited : undefined;
  return ok({ ...shared(referral), status: "settled", outcome, settledAt: now, ...(waited ? { waited } : {}) });
}

const waitedOf = ({ writtenAt, notYetAt, askAgain, awayUntil, heardAt, nudgedAt }: Written) => ({
  ...{ writtenAt, askAgain },
  ...(notYetAt ? { notYetAt } : {}),
  ...(awayUntil ? { awayUntil } : {}),
  ...(heardAt ? { heardAt } : {}),
  ...(nudgedAt ? { nudgedAt } : {}),
});

/** Undo: open again exactly as it was before it ended. */
export function reopen(referral: Info): Info {
  if (referral.status !== "settled") return referral;
  return referral.waited
    ? { ...shared(referral), status: "written", ...referral.waited }
    : { ...shared(referral), status: "open" };
}

/** Undo of "I sent it" and of "it has come": as if nobody had written yet. An introduction that had come stays come. */
export function unwritten(referral: Info, replied: boolean): Result<Info> {
  if (referral.status === "settled") return settled();
  if (referral.status === "written" && replied)
    return ok({ ...shared(referral), status: "introduced", introducedAt: referral.writtenAt });
  return ok({ ...shared(referral), status: "open" });
}

/** What was agreed on with the referrer. It matters until somebody has written. */
export function agree(referral: Info, agreed: Pick<Info, "writes" | "leave">): Result<Info> {
  return referral.status === "open" ? ok({ ...referral, ...agreed }) : ok(referral);
}

/** How it stands, as the referrer's row remembers it for closing the loop. */
export function standing(referral: Info): Contact.Named["outcome"] {
  switch (referral.status) {
    case "open":
      return referral.writes === "referrer" ? "awaited" : "not_written";
    case "introduced":
      return "awaited";
    case "written":
      return "written";
    case "settled":
      return referral.outcome;
  }
}
