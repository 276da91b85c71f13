import * as z from "zod/mini";
import { AskId, BookingId, ContactId, InterviewId, OwnerId, ReferralId } from "./id.ts";
import * as Message from "./message.ts";
import { Address, MaybeWords, optionalLine, optionalProse, WebAddress, Words } from "./text.ts";
import { addMonths, at, DaysOff, dayOf, Instant, MaybeInstant, Zone } from "./time.ts";

/** As people write their names: any part may be missing, the order is kept, no gender is guessed. */
export const Name = z.object({
  title: optionalLine(40, "A title"),
  given: optionalLine(80, "A given name"),
  family: optionalLine(80, "A family name"),
});
export type Name = z.infer<typeof Name>;

/** What the form may say about a person. */
export const Draft = z
  .object({
    ...Name.shape,
    email: z.optional(Address),
    profile: z.optional(WebAddress),
    phone: optionalLine(40, "A phone number"),
    organisation: optionalLine(120, "An organisation"),
    role: optionalLine(120, "A role"),
    zone: z.optional(Zone),
    how: optionalLine(200, "How you know each other"),
    notes: optionalProse(4000, "Your notes"),
  })
  .check(
    z.refine((p) => p.given || p.family, {
      path: ["given"],
      message: "Write at least one name, so that a letter can greet them.",
    }),
  );

/** How one person they named stands, copied onto the referrer so that closing the loop reads one row. */
export const Named = z.object({
  referral: ReferralId,
  contact: ContactId,
  name: Words,
  givenAt: Instant,
  outcome: z.enum(["not_written", "written", "awaited", "answered", "talk_held", "declined", "no_answer", "let_go"]),
  heldAt: MaybeInstant,
  /** When a closing note last spoke of this person. */
  toldAt: MaybeInstant,
  /** The talk in which they were named, why, who writes, and whether the referrer's name may be used: for the thank-you. */
  interview: z.optional(InterviewId),
  words: MaybeWords,
  writes: z.optional(z.enum(["explorer", "referrer"])),
  leave: z.optional(z.enum(["not_asked", "yes", "no"])),
  /** One thing that the talk with them taught, for the letter that closes the loop. */
  learned: MaybeWords,
});
export type Named = z.infer<typeof Named>;

/**
 * A message that Askwell put before the explorer, or that went without, for the caps. `message` is the same for every reminder of one letter.
 * Once the letter has `left`, the next one of its kind is another.
 */
export const Suggested = z.object({ at: Instant, message: Words, left: z.optional(z.boolean()) });
export type Suggested = z.infer<typeof Suggested>;

export const Info = z.object({
  id: ContactId,
  owner: OwnerId,
  ...Name.shape,
  email: MaybeWords,
  profile: MaybeWords,
  phone: MaybeWords,
  organisation: MaybeWords,
  role: MaybeWords,
  zone: MaybeWords,
  daysOff: z.optional(DaysOff),
  how: MaybeWords,
  notes: MaybeWords,
  status: z.enum(["active", "stopped", "erasing"]),
  /** Away until this instant: they told us, so nobody is asked to write before. */
  awayUntil: MaybeInstant,
  addedAt: Instant,
  /** Their address did not exist any more at this instant: another one is wanted. */
  cameBackAt: z.optional(Instant),
  /** The last message or talk of any kind. */
  touchedAt: MaybeInstant,
  keepInTouch: z.optional(z.object({ since: Instant, times: z.int() })),
  named: z.array(Named),
  /** The referrals that led to this person, each with whoever named them. */
  namedBy: z.optional(z.array(z.object({ referral: ReferralId, referrer: ContactId }))),
  /** Their talks, oldest first, the latest fifty: so that a person's page reads them by id. */
  talks: z.optional(z.array(InterviewId)),
  /** Pages on which they may pick a time, oldest first, the latest twelve: to be found, and taken back. */
  bookings: z.optional(z.array(BookingId)),
  /** Requests to them or through them, oldest first, the latest fifty. */
  asks: z.optional(z.array(AskId)),
  /** What they said in the latest talk, so that later letters can remember it without reading the talk. */
  remembered: z.optional(z.object({ said: z.array(z.string()), advice: MaybeWords, careerTitle: MaybeWords })),
  /** How many closing notes went to this person. */
  closings: z.int(),
  suggested: z.array(Suggested),
  /** Nudges sent so far. A hint for the page; the table's counter decides. */
  nudges: z.int(),
  messages: Message.Messages,
});
export type Info = z.infer<typeof Info>;

/** What the form says now: a field that was emptied is forgotten, and so is what became of an address that was replaced. */
export function redrafted(contact: Info, draft: z.infer<typeof Draft> & Pick<Info, "daysOff">): Info {
  const forms = [...Object.keys(Draft.shape), "daysOff", ...(draft.email === contact.email ? [] : ["cameBackAt"])];
  const kept = Object.fromEntries(Object.entries(contact).filter(([name]) => !forms.includes(name)));
  return Info.parse({ ...kept, ...draft });
}

/** Keeping in touch counts from the moment it was chosen. */
export function inTouch(contact: Info, keep: boolean, now: Instant): Info {
  const { keepInTouch, ...rest } = contact;
  return keep ? { ...rest, keepInTouch: keepInTouch ?? { since: now, times: 0 } } : rest;
}

/** One more talk with them. */
export const met = (contact: Info, talk: InterviewId): Info => ({
  ...contact,
  talks: [...(contact.talks ?? []).filter((one) => one !== talk), talk].slice(-50),
});

/** One more page for them to pick a time on. */
export const offered = (contact: Info, booking: BookingId): Info => ({
  ...contact,
  bookings: [...(contact.bookings ?? []).filter((one) => one !== booking), booking].slice(-12),
});

/** One more request to them, or through them. */
export const asked = (contact: Info, ask: AskId): Info => ({
  ...contact,
  asks: [...(contact.asks ?? []).filter((one) => one !== ask), ask].slice(-50),
});

/** There is news of the people they named: what was told before is another letter. */
export function withNews(contact: Info, named: Named[]): Info {
  const { close, ...rest } = contact.messages;
  return { ...contact, named, messages: close?.status === "sent" ? rest : contact.messages };
}

/** A closing note went out: it told of everyone named so far. */
export const closed = (contact: Info, now: Instant): Info => ({
  ...contact,
  named: contact.named.map((one) => ({ ...one, toldAt: now })),
  ...{ closings: contact.closings + 1, touchedAt: now },
});

/** It did not go out after all: whoever that note told of is still to be told of. */
export function unclosed(contact: Info, at: Instant): Info {
  const named = contact.named.map(({ toldAt, ...one }) => (toldAt && toldAt !== at ? { ...one, toldAt } : one));
  return { ...contact, named, closings: Math.max(0, contact.closings - 1) };
}

/** A sign of life went out: the next one is due after the longer wait. */
export function touched(contact: Info, now: Instant): Info {
  const { keepInTouch } = contact;
  const next = keepInTouch ? { keepInTouch: { ...keepInTouch, times: keepInTouch.times + 1 } } : {};
  return { ...contact, ...next, touchedAt: now };
}

/** A letter to them went: the last touch, a letter for the caps unless it is one that was suggested (in whatever round), and perhaps a nudge. */
export function wroteTo(contact: Info, letter: { message: string; nudge: boolean }, now: Instant): Info {
  const is = (one: Suggested) => !one.left && `${one.message}.`.startsWith(`${letter.message}.`);
  const known = contact.suggested.some(is);
  return {
    ...contact,
    touchedAt: now,
    suggested: known
      ? contact.suggested.map((one) => (is(one) ? { ...one, left: true } : one))
      : [...contact.suggested, { at: now, message: letter.message, left: true }].slice(-20),
    nudges: contact.nudges + (letter.nudge ? 1 : 0),
  };
}

/** The name as a sentence says it: "Dr Amara Okafor". Never empty: the form asks for one part. */
export const fullName = (name: Name): string =>
  [name.title, name.given, name.family].filter(Boolean).join(" ") || "this person";

/** The name as a friend says it. */
export const shortName = (name: Name): string =>
  name.given ?? ([name.title, name.family].filter(Boolean).join(" ") || "them");

/** They want no more mail through Askwell, or allow it again. Whoever is being erased stays so. */
export const stopped = (contact: Info, stop: boolean): Info =>
  contact.status === "erasing" ? contact : { ...contact, status: stop ? "stopped" : "active" };

/** From here on nothing goes to them, and what is known of them is deleted as soon as no sender holds a letter. */
export const erasing = (contact: Info): Info => ({ ...contact, status: "erasing" });

/** When somebody who was named and never written to is forgotten: twelve months later. None for everybody else. */
export const forgottenAt = ({ namedBy = [], touchedAt, talks = [], addedAt, status }: Info): Instant | undefined =>
  status === "active" && namedBy.length > 0 && !touchedAt && talks.length === 0
    ? at(addMonths(dayOf(addedAt, "UTC"), 12), "03:00", "UTC")
    : undefined;

/** May the explorer be offered a message to this person at all? */
export const reachable = (contact: Info): boolean => contact.status === "active";
