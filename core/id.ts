import * as z from "zod/mini";

/**
 * Every id in Askwell: a prefix that says what it names, an underscore, then lower-case letters and digits.
 * Short enough for a timer's name (64 characters of `[0-9a-zA-Z-_.]`) with a counter behind it.
 */
const id = <B extends string>(prefix: string, _brand: B) =>
  z
    .string()
    .check(z.regex(new RegExp(`^${prefix}_[0-9a-z]{4,30}$`)))
    .brand<B>();

/** Minted by the session gate and the rows that belong to the owner; whoever holds one may read that owner's rows. */
export const OwnerId = id("own", "OwnerId");
export const ContactId = id("con", "ContactId");
export const CareerId = id("car", "CareerId");
export const InterviewId = id("itv", "InterviewId");
export const AskId = id("ask", "AskId");
export const ReferralId = id("ref", "ReferralId");
/** What one contact may book, behind a link (core/booking.ts). */
export const BookingId = id("bok", "BookingId");
/** The explorer's calendar: one row each, with the id that `core/calendar.ts` derives from the owner's. */
export const CalendarId = id("cal", "CalendarId");

export type OwnerId = z.infer<typeof OwnerId>;
export type ContactId = z.infer<typeof ContactId>;
export type CareerId = z.infer<typeof CareerId>;
export type InterviewId = z.infer<typeof InterviewId>;
export type AskId = z.infer<typeof AskId>;
export type ReferralId = z.infer<typeof ReferralId>;
export type BookingId = z.infer<typeof BookingId>;
export type CalendarId = z.infer<typeof CalendarId>;

/** Whatever has a plan. The explorer's own matter carries the owner's id. */
export const MatterId = z.union([InterviewId, AskId, ReferralId, ContactId, CareerId, OwnerId, BookingId, CalendarId]);
export type MatterId = z.infer<typeof MatterId>;

/** `matter.kind.round`: the same thing owed has the same id however often it is planned. */
export const DueId = z
  .string()
  .check(z.regex(/^[a-z]{3}_[0-9a-z]+\.[a-z_]+\.[0-9A-Za-z-]+$/))
  .brand<"DueId">();
export type DueId = z.infer<typeof DueId>;

/** A dueId, or `owner.date[.n]` for a morning mail. */
export const EnvelopeId = z
  .string()
  .check(z.regex(/^[a-z]{3}_[0-9a-z]+\.[0-9A-Za-z_.-]+$/))
  .brand<"EnvelopeId">();
export type EnvelopeId = z.infer<typeof EnvelopeId>;

const prefixes = {
  owner: "own",
  contact: "con",
  career: "car",
  interview: "itv",
  ask: "ask",
  referral: "ref",
  booking: "bok",
  calendar: "cal",
} as const;
export type Noun = keyof typeof prefixes;
export const Noun = z.enum(Object.keys(prefixes) as [Noun, ...Noun[]]);

/** What noun an id names. Throws on an id that Askwell never minted: that is a bug, not input. */
export function nounOf(matter: MatterId): Noun {
  const found = (Object.keys(prefixes) as Noun[]).find((noun) => matter.startsWith(`${prefixes[noun]}_`));
  if (!found) throw new Error(`no noun has the prefix of ${matter}`);
  return found;
}

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A new id that sorts by the time it was minted.
 * @param atMs milliseconds since 1970, UTC.
 * @param random at least 10 random bytes.
 */
export function mint(noun: Noun, atMs: number, random: Uint8Array): string {
  let time = "";
  for (let rest = atMs, place = 0; place < 9; place++) {
    time = alphabet[rest % 32] + time;
    rest = Math.floor(rest / 32);
  }
  const tail = [...random.slice(0, 10)].map((byte) => alphabet[byte % 32]).join("");
  return `${prefixes[noun]}_${time}${tail}`;
}
