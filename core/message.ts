import * as z from "zod/mini";
import { ContactId } from "./id.ts";
import { Address, line, prose, Words } from "./text.ts";
import { Instant } from "./time.ts";

/** Every kind of note from the explorer to one contact. The same words name the drafts (core/draft.ts). */
export const kinds = [
  "thanks",
  "apology",
  "another_time",
  "advice_report",
  "outreach",
  "nudge",
  "intro_nudge",
  "intro_reply",
  "ask",
  "ask_intro",
  "close",
  "touch",
  "outcome",
] as const;
export type Kind = (typeof kinds)[number];

/** What the draft page may say: the letter as the explorer left it. */
export const Letter = z.object({
  subject: line(200, "The subject").check(
    z.refine((typed) => typed.length > 0, {
      message: "Give the letter a subject, so that it is not taken for junk.",
    }),
  ),
  text: prose(6000, "The letter").check(
    z.refine((typed) => typed.length > 0, {
      message: "The letter is empty. Write a line, or say that it is sent.",
    }),
  ),
});
export type Letter = z.infer<typeof Letter>;

const letter = { subject: Words, text: z.string() };

/**
 * One message's life. No state: nothing was done with the draft yet. `opened`: a mail app was opened with it and nobody has
 * said whether it went. `approved`: the explorer pressed "send it for me". `unknown`: the mail service did not answer clearly, so it is never tried again
 * without the explorer's word. `attempt` starts at 1 and rises with every ordered resend.
 */
export const Info = z.discriminatedUnion("status", [
  z.object({ status: z.literal("edited"), ...letter, at: Instant }),
  z.object({ status: z.literal("opened"), ...letter, at: Instant }),
  z.object({
    status: z.literal("approved"),
    ...letter,
    to: Address,
    contact: ContactId,
    at: Instant,
    sendAt: Instant,
    attempt: z.int(),
  }),
  z.object({
    status: z.literal("sent"),
    by: z.enum(["explorer", "askwell"]),
    at: Instant,
    attempt: z.int(),
    /** The explorer's own words, where they said that it went: if it did not after all, those are not lost. */
    edit: z.optional(z.object(letter)),
  }),
  z.object({ status: z.literal("unknown"), ...letter, to: Address, at: Instant, attempt: z.int() }),
  z.object({
    status: z.literal("withheld"),
    ...letter,
    to: Address,
    at: Instant,
    attempt: z.int(),
    why: Words,
  }),
]);
export type Info = z.infer<typeof Info>;

/** The messages of one matter: by kind, or `outcome-con_…` where one matter writes to several people. */
export const Messages = z.record(z.string().check(z.regex(/^[a-z_]+(-con_[0-9a-z]+)?$/)), Info);
export type Messages = z.infer<typeof Messages>;

export const isSent = (messages: Messages, key: string): boolean => messages[key]?.status === "sent";

/** Does it count against the two nudges that one human may ever get? */
export const isNudge = (kind: Kind): boolean => kind === "nudge" || kind === "intro_nudge";

/** The explorer's own words in a letter that was not sent, or that they say they sent. */
export function edited(message: Info | undefined): Letter | undefined {
  if (!message) return undefined;
  if (message.status === "sent") return message.edit;
  return { subject: message.subject, text: message.text };
}

/** "It is sent", from the explorer. */
export const sentByHand = (edit: Letter | undefined, attempt: number, at: Instant): Info => ({
  ...{ status: "sent", by: "explorer", at, attempt },
  ...(edit ? { edit } : {}),
});

/** "It is sent" was a slip: the letter is as it was left, or a draft again. */
export function unsent(message: Info | undefined, at: Instant): Info | undefined {
  const letter = edited(message);
  return letter && { status: "edited", ...letter, at };
}

/** Settled, or on its way: no reminder about it is owed any more. */
export const isDone = (messages: Messages, key: string): boolean =>
  messages[key]?.status === "sent" || messages[key]?.status === "approved" || messages[key]?.status === "unknown";

/** A nudge that went has done its work: the next one, if there is one, is written anew. */
export function afterNudge(messages: Messages): Messages {
  const { nudge, ...rest } = messages;
  return nudge?.status === "sent" ? rest : messages;
}

/** Whatever was still to go is held back, with why: nobody decides over the reader's head. */
export const heldBack = (messages: Messages, why: string, at: Instant, to: ContactId): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, one]) => {
      if (one.status !== "approved" || one.contact !== to) return [key, one];
      const { subject, text, attempt } = one;
      return [key, { status: "withheld" as const, subject, text, to: one.to, at, attempt, why }];
    }),
  );
