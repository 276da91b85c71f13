import * as z from "zod/mini";
import * as Ask from "./ask.ts";
import * as Booking from "./booking.ts";
import * as Calendar from "./calendar.ts";
import * as Career from "./career.ts";
import * as Contact from "./contact.ts";
import * as Explorer from "./explorer.ts";
import { ContactId, DueId, type MatterId } from "./id.ts";
import * as Interview from "./interview.ts";
import * as Message from "./message.ts";
import * as Referral from "./referral.ts";
import { Instant, isBefore, MaybeInstant } from "./time.ts";

/**
 * How one thing owed stands with whoever sends it. `sent`: accepted by the mail service. `unknown`: nobody can say, and it goes to a contact,
 * so it waits for the explorer's word. `withheld`: it stopped being true or possible before it went. While `claimed` a sender holds it until
 * `at`. `refused` (it certainly did not go) and `lapsed` (nobody can say, and it goes to the explorer) are owed again from `at` on.
 */
export const Settled = z.object({
  how: z.enum(["claimed", "refused", "lapsed", "sent", "unknown", "withheld"]),
  at: Instant,
  /** Of the claim this comes from: the next claim has the next number. */
  attempt: z.optional(z.int()),
  /** Definite refusals so far: each doubles the wait before the next try. */
  refusals: z.optional(z.int()),
});
export type Settled = z.infer<typeof Settled>;

/** Is it out of the plan at this moment: for good, or until its `at`? */
export const isSettled = (one: Settled | undefined, now: Instant): boolean =>
  one !== undefined && (!isPending(one) || isBefore(now, one.at));

/** Not settled for good: somebody holds it, or it waits for another try. */
export const isPending = ({ how }: Settled): boolean => how === "claimed" || how === "refused" || how === "lapsed";

/** What delivery keeps on every matter's row, so that planning reads one row. */
export const Track = z.object({
  /** Raised by every write; a write that expected another one changes nothing. 0 is a row not yet written. */
  rev: z.int(),
  /** The next instant to look at this matter; none when nothing is owed. */
  wake: MaybeInstant,
  /** Rises before every timer, so that no timer's name is ever used twice. */
  timerSeq: z.int(),
  settled: z.record(DueId, Settled),
});
export type Track = z.infer<typeof Track>;

const row = <N extends string, I extends z.ZodMiniType>(noun: N, info: I) =>
  z.object({ noun: z.literal(noun), info, ...Track.shape });

/** Whatever has a plan: one row of the table. */
export const Matter = z.discriminatedUnion("noun", [
  row("interview", Interview.Info),
  row("ask", Ask.Info),
  row("referral", Referral.Info),
  row("contact", Contact.Info),
  row("career", Career.Info),
  row("owner", Explorer.Info),
  row("booking", Booking.Info),
  row("calendar", Calendar.Info),
]);
export type Matter = z.infer<typeof Matter>;
export type Of<N extends Matter["noun"]> = Extract<Matter, { noun: N }>;

/** A row for something that did not exist before. */
export const fresh = <N extends Matter["noun"]>(noun: N, info: Of<N>["info"]): Of<N> =>
  ({ noun, info, rev: 0, timerSeq: 0, settled: {} }) as unknown as Of<N>;

/** The same row with a new state: what the transition gave, beside what delivery keeps. */
export const having = <M extends Matter>(matter: M, info: M["info"]): M => ({ ...matter, info });

export const idOf = (matter: Matter): MatterId => matter.info.id;

/** The contact a matter's mails are about, whose row the plan needs beside the matter: none for a career or the explorer. */
export function contactOf(matter: Matter): Contact.Info["id"] | undefined {
  switch (matter.noun) {
    case "interview":
    case "referral":
    case "booking":
      return matter.info.contact;
    case "ask":
      return Ask.awaited(matter.info);
    case "contact":
      return matter.info.id;
    case "career":
    case "owner":
    case "calendar":
      return undefined;
  }
}

/** Who gets one letter of a matter, by its key. */
export function recipientOf(matter: Matter, key: string): Contact.Info["id"] | undefined {
  const named = key.split("-")[1];
  if (named) return ContactId.safeParse(named).data;
  if (matter.noun === "referral" && key === "intro_nudge") return matter.info.referrer;
  return matter.noun === "ask" ? Ask.addressee(matter.info) : contactOf(matter);
}

/** Has this letter lost its reason: what it asks for is settled, what it reminds of has come or is nobody's any more, or its talk was called off? */
export function isMoot({ noun, info }: Matter, key: string): boolean {
  switch (noun) {
    case "ask":
      return (
        info.status === "settled" || (key === "nudge" && (info.status !== "sent" || info.passedOnAt !== undefined))
      );
    case "referral":
      if (key === "nudge") return info.status !== "written";
      return info.status === "settled" || (key === "intro_nudge" && info.status !== "open");
    case "interview":
      return key === "thanks" && info.status === "cancelled";
    default:
      return false;
  }
}

/**
 * Where the matter stands on the Today page, or nothing when it does not: the instant it is listed under.
 * Open matters only, so that Today reads the same few rows with ten contacts and with fifty thousand.
 */
export function agenda(matter: Matter): Instant | undefined {
  const { noun, info } = matter;
  switch (noun) {
    case "interview": {
      if (info.status === "scheduled") return info.start;
      if (info.status === "cancelled") return undefined;
      if (info.status === "missed")
        return info.messages[info.by === "me" ? "apology" : "another_time"] ? undefined : info.saidAt;
      const promised = Boolean(info.log.promise) && !info.promiseKeptAt;
      const reported = info.adviceHelped === "no" || Message.isDone(info.messages, "advice_report");
      const advised = Boolean(info.log.advice) && !reported;
      return info.messages.thanks?.status === "sent" && !promised && !advised ? undefined : info.end;
    }
    case "referral":
      return info.status === "settled" ? undefined : info.givenAt;
    case "ask":
      return info.status === "settled" ? undefined : info.draftedAt;
    case "contact":
      return info.named.some((one) => !one.toldAt) || info.keepInTouch || info.cameBackAt ? info.addedAt : undefined;
    case "career":
      return info.status !== "exploring" && info.helpers.some((one) => !one.toldAt) ? info.decidedAt : undefined;
    case "booking":
      return Booking.waits(info) ? info.answeredAt : undefined;
    case "owner":
    case "calendar":
      return undefined;
  }
}
