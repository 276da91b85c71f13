import * as z from "zod/mini";
import { Words } from "./text.ts";
import {
  addDays,
  addMinutes,
  at,
  Clock,
  clockOf,
  Day,
  type DaysOff,
  dayOf,
  type Instant,
  isoWeek,
  isWorking,
  later,
  ms,
  typed,
  wallOf,
  weekday,
  type Zone,
} from "./time.ts";

/** Wall times of one day in the explorer's zone. Ends on the same day. */
export const Window = z
  .object({ from: Clock, until: Clock })
  .check(
    z.refine(({ from, until }) => from < until, { path: ["until"], message: "The end must come after the beginning." }),
  );
export type Window = z.infer<typeof Window>;

const whole = (min: number, max: number, say: string) =>
  z.coerce.number({ message: say }).check(z.int(say), z.minimum(min, say), z.maximum(max, say));

/** When the explorer can talk. Wall times are theirs, so that a window stays at nine when the clocks change. */
export const Availability = z.object({
  /** By ISO weekday (Monday 1). */
  weekly: z
    .array(
      z.object({ weekday: z.int().check(z.minimum(1), z.maximum(7)), windows: z.array(Window).check(z.maxLength(4)) }),
    )
    .check(z.maxLength(7)),
  /** Days that differ: other hours, or none at all. */
  exceptions: z.array(z.object({ day: Day, windows: z.array(Window).check(z.maxLength(4)) })).check(z.maxLength(100)),
  noticeHours: whole(0, 336, "Say how many hours before a talk it may still be booked, from 0 to 336."),
  minutes: whole(5, 240, "A talk takes between 5 and 240 minutes."),
  /** Kept free before and after everything that is agreed or busy. */
  bufferMinutes: whole(0, 120, "Between two talks there may be 0 to 120 minutes."),
  /** Talks in one ISO week of the explorer's zone, those agreed elsewhere included. */
  perWeek: whole(1, 40, "Say how many talks a week you want at most, from 1 to 40."),
  /** How far ahead times are offered. */
  daysAhead: whole(2, 60, "Offer times between 2 and 60 days ahead."),
  /** Where a talk of each kind usually takes place; the contact sees it beside the choice. */
  video: z.optional(z.string().check(z.maxLength(300))),
  phone: z.optional(z.string().check(z.maxLength(300))),
  inPerson: z.optional(z.string().check(z.maxLength(300))),
});
export type Availability = z.infer<typeof Availability>;

/** Working hours, a day's notice and at most five talks a week: what is offered until the explorer says otherwise. */
export const usual = (minutes: number): Availability => ({
  weekly: [1, 2, 3, 4, 5].map((day) => ({ weekday: day, windows: [{ from: "09:00", until: "17:00" }] })),
  ...{ exceptions: [], noticeHours: 24, minutes, bufferMinutes: 10, perWeek: 5, daysAhead: 21 },
});

/** From `start` up to but not including `end`. */
export const Span = z.object({ start: Words, end: z.string() });
export type Span = { start: Instant; end: Instant };

/** The hours with the zone they are meant in and the single days the explorer's preferences keep free. */
export type Offer = Availability & { zone: Zone; closed: readonly Day[] };

/** Talks begin on the half hour of a window, counted from its beginning. */
const gridMinutes = 30;

/**
 * Every moment in `range` at which a talk may begin, earliest first. A wall time that the clocks skip or repeat is never offered,
 * because two people would not mean the same moment by it.
 */
export function slots(
  offer: Offer,
  busy: readonly Span[],
  talks: readonly Span[],
  range: Span,
  now: Instant,
): Instant[] {
  const earliest = later(range.start, addMinutes(now, offer.noticeHours * 60));
  const last = dayOf(range.end, offer.zone);
  const weeks = new Map<string, number>();
  for (const talk of talks) {
    const week = isoWeek(dayOf(talk.start, offer.zone));
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  const taken = [...busy, ...talks].map(({ start, end }) => ({
    start: ms(start) - offer.bufferMinutes * 60_000,
    end: ms(end) + offer.bufferMinutes * 60_000,
  }));
  const [opens, closes] = [ms(earliest), ms(range.end)];
  const found: Instant[] = [];
  for (let day = dayOf(earliest, offer.zone); day <= last; day = addDays(day, 1)) {
    if ((weeks.get(isoWeek(day)) ?? 0) >= offer.perWeek) continue;
    for (const window of windowsOf(offer, day))
      for (const start of starts(offer, day, window)) {
        const [from, until] = [ms(start), ms(start) + offer.minutes * 60_000];
        const clear = taken.every((one) => until <= one.start || from >= one.end);
        if (clear && from >= opens && from < closes) found.push(start);
      }
  }
  return [...new Set(found)].sort();
}

function windowsOf(offer: Offer, day: Day): readonly Window[] {
  const exception = offer.exceptions.find((one) => one.day === day);
  if (exception) return exception.windows;
  if (offer.closed.includes(day)) return [];
  return offer.weekly.find((one) => one.weekday === weekday(day))?.windows ?? [];
}

function starts(offer: Offer, day: Day, { from, until }: Window): Instant[] {
  const [first, last] = [typed(day, from, offer.zone), typed(day, until, offer.zone)];
  const long = minutesOf(until) - minutesOf(from);
  const walls: number[] = [];
  for (let minute = 0; minute + offer.minutes <= long; minute += gridMinutes) walls.push(minute);
  // On all but two days of the year no clock changes inside the window, and counting on from its beginning is enough.
  const even =
    first !== "gap" && last !== "gap" && !first.twice && !last.twice && ms(last.at) - ms(first.at) === long * 60_000;
  if (even) return walls.map((minute) => addMinutes(first.at, minute));
  const end = ms(at(day, until, offer.zone));
  return walls.flatMap((minute) => {
    const wall = typed(day, clock(minutesOf(from) + minute), offer.zone);
    return wall !== "gap" && !wall.twice && ms(wall.at) + offer.minutes * 60_000 <= end ? [wall.at] : [];
  });
}

const minutesOf = (wall: Clock): number => Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3));
const clock = (minute: number): Clock =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** Whom times are suggested to: where they are, and which days they keep free. */
export type Guest = { zone: Zone; daysOff: DaysOff };

/** Their office hours, then a wider day, then whatever there is: nobody is offered a talk at five in the morning while another hour is free. */
const suits = [
  { from: "09:00", until: "17:00", working: true },
  { from: "08:00", until: "19:00", working: true },
  { from: "07:00", until: "21:00", working: false },
  { from: "00:00", until: "24:00", working: false },
] as const;

/**
 * Two or three good times for this person, earliest first: in their working hours if there are any, on different days, mornings and afternoons in turn.
 * Fewer only when fewer are free.
 */
export function suggest(free: readonly Instant[], minutes: number, guest: Guest): Instant[] {
  const seen = free.map((start) => ({ start, ...wallOf(start, guest.zone) }));
  const chosen: Seen[] = [];
  for (const hours of suits) {
    const fit = seen.filter((one) => isWithin(one, minutes, guest, hours) && !chosen.includes(one));
    while (chosen.length < 3) {
      const next = another(fit, chosen);
      if (!next) break;
      fit.splice(fit.indexOf(next), 1);
      if (isPlain(next.start, guest.zone)) chosen.push(next);
    }
    if (chosen.length >= 2) break;
  }
  return chosen.map((one) => one.start).sort((a, b) => ms(a) - ms(b));
}

/** A free moment and what the contact's clocks say then. */
type Seen = { start: Instant; day: Day; clock: Clock };

/** The earliest on a day not chosen yet, in the other half of the day if that can be had; on one of the same days only when nothing else is left. */
function another(fit: readonly Seen[], chosen: readonly Seen[]): Seen | undefined {
  const days = new Set(chosen.map((one) => one.day));
  const last = chosen.at(-1);
  const elsewhere = fit.filter((one) => !days.has(one.day));
  const inTurn = elsewhere.find((one) => last !== undefined && one.clock < "12:00" !== last.clock < "12:00");
  // An early riser's first slot is rarely anybody's favourite: ten o'clock before nine.
  const first = elsewhere.find((one) => one.clock >= "10:00") ?? elsewhere[0];
  return inTurn ?? (last ? elsewhere[0] : first) ?? fit[0];
}

function isWithin({ start, day, clock }: Seen, minutes: number, guest: Guest, hours: (typeof suits)[number]): boolean {
  if (clock < hours.from || (hours.working && !isWorking(day, guest.daysOff))) return false;
  if (hours.until === "24:00") return true;
  const end = wallOf(addMinutes(start, minutes), guest.zone);
  return end.day === day && end.clock <= hours.until;
}

/** At most `aDay` moments of each of their days, spread over it: a list that shows a week instead of every half hour of one day. */
export function spread(free: readonly Instant[], zone: Zone, aDay: number): Instant[] {
  const days = Map.groupBy(free, (one) => dayOf(one, zone));
  return [...days.values()].flatMap((day) =>
    day.filter((_, n) => {
      const share = Math.min(aDay, day.length);
      return (
        share === day.length ||
        Array.from({ length: share }, (_, k) => Math.round((k * (day.length - 1)) / (share - 1))).includes(n)
      );
    }),
  );
}

/** Does its wall time in this zone mean this moment and no other? */
export function isPlain(moment: Instant, zone: Zone): boolean {
  const wall = typed(dayOf(moment, zone), clockOf(moment, zone), zone);
  return wall !== "gap" && !wall.twice && ms(wall.at) === ms(moment);
}
