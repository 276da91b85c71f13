import * as z from "zod/mini";
import { Availability, type Offer, Span, usual } from "./availability.ts";
import { CalendarId, InterviewId, OwnerId } from "./id.ts";
import type * as Interview from "./interview.ts";
import type { Matter, Of } from "./matter.ts";
import type { Preferences } from "./preferences.ts";
import { type Instant, isBefore, MaybeInstant, ms } from "./time.ts";

/**
 * When one explorer is free: the hours they offer, what their other calendar says, and every talk agreed here. A talk is booked, moved or called off together
 * with this row in one transaction, so that two people who want the same moment cannot both have it.
 */
export const Info = z.object({
  id: CalendarId,
  owner: OwnerId,
  availability: z.optional(Availability),
  /** From an uploaded calendar, merged and in order. */
  busy: z.array(Span).check(z.maxLength(600)),
  busyReadAt: MaybeInstant,
  talks: z.array(z.object({ interview: InterviewId, ...Span.shape })),
  /** Which address of the feed is good: raised by making a new one. 0: there is none. */
  feed: z.int(),
});
export type Info = z.infer<typeof Info>;

export const idOf = (owner: OwnerId): CalendarId => owner.replace(/^own_/, "cal_") as CalendarId;

export const empty = (owner: OwnerId): Info => ({ id: idOf(owner), owner, busy: [], talks: [], feed: 0 });

/** Talks that are over stay this long, because a week's limit counts them. */
const keepMs = 8 * 86_400_000;

/** The same calendar after a talk was agreed, moved, called off or held. Gives the same object when nothing changes. */
export function having(calendar: Info, talk: Interview.Info, now: Instant): Info {
  const others = calendar.talks.filter((one) => one.interview !== talk.id && ms(one.end) > ms(now) - keepMs);
  const takes = (talk.status === "scheduled" || talk.status === "held") && ms(talk.end) > ms(now) - keepMs;
  const known = calendar.talks.find((one) => one.interview === talk.id);
  const same = takes ? known?.start === talk.start && known.end === talk.end : known === undefined;
  if (same) return calendar;
  const mine = takes ? [{ interview: talk.id, start: talk.start, end: talk.end }] : [];
  return { ...calendar, talks: [...others, ...mine].sort((a, b) => ms(a.start) - ms(b.start)) };
}

/** The row of a calendar that nobody has written yet. */
export const none = (owner: OwnerId): Of<"calendar"> => ({
  ...{ noun: "calendar", info: empty(owner), rev: 0, timerSeq: 0, settled: {} },
});

/** Every talk that is agreed, moved or called off takes or frees its place in the calendar, in the same transaction. */
export function following(puts: Matter[], calendar: Of<"calendar">, now: Instant): Matter[] {
  const own = puts.find((row): row is Of<"calendar"> => row.noun === "calendar") ?? calendar;
  const info = puts.reduce((kept, row) => (row.noun === "interview" ? having(kept, row.info, now) : kept), own.info);
  return info === own.info ? puts : [...puts.filter((row) => row !== own), { ...own, info }];
}

/** Everything agreed but this one talk, which may move into its own place. */
export const others = (calendar: Info, interview: InterviewId) =>
  calendar.talks.filter((one) => one.interview !== interview);

/** Is somebody else's talk agreed for any part of this one's time? */
export const isGiven = (calendar: Info, { id, start, end }: Pick<Interview.Info, "id" | "start" | "end">): boolean =>
  others(calendar, id).some((one) => isBefore(one.start, end) && isBefore(start, one.end));

/** The hours offered, in the explorer's zone and without their days off. */
export const offer = (calendar: Info, preferences: Preferences): Offer => ({
  ...(calendar.availability ?? usual(preferences.talkMinutes)),
  zone: preferences.zone,
  closed: preferences.daysOff.days,
});

/** Overlapping and touching spans as one, in order. */
export function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const one of [...spans].sort((a, b) => ms(a.start) - ms(b.start))) {
    const last = found.at(-1);
    if (last && !isBefore(last.end, one.start)) last.end = isBefore(last.end, one.end) ? one.end : last.end;
    else found.push({ ...one });
  }
  return found;
}

/** Other talks of this calendar that fall into this one's time. */
export const beside = (calendar: Info, talk: Interview.Info): InterviewId[] =>
  calendar.talks
    .filter((one) => one.interview !== talk.id && isBefore(one.start, talk.end) && isBefore(talk.start, one.end))
    .map((one) => one.interview);
