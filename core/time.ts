import * as z from "zod/mini";

/** A UTC instant as text, always with `Z`: sorts as time does. */
export const Instant = z.iso.datetime({ message: "This is not a moment Askwell understands." });
export type Instant = string;
export const MaybeInstant = z.optional(Instant);

/** A calendar day, `2026-03-02`. */
export const Day = z.iso.date({ message: "Write the day as year-month-day, for example 2026-03-02." });
export type Day = string;

/** A wall-clock time, `09:00`. */
export const Clock = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: "Write the time as hours and minutes, for example 09:30." }));
export type Clock = string;

/** An IANA zone that this machine's rules know. Offsets are refused: they forget about clock changes. */
export const Zone = z.string().check(
  z.maxLength(64),
  z.refine((zone) => isZone(zone), {
    message: "Askwell does not know this time zone. Pick one like Europe/Paris from the list.",
  }),
);
export type Zone = string;

/** Days nobody is written to: weekdays by ISO number (Monday 1 … Sunday 7), and single days. */
export const DaysOff = z.object({
  weekend: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(
    z.maxLength(6, {
      message: "Leave at least one day of the week to work on: with seven days off, no mail would ever come.",
    }),
  ),
  days: z.array(Day).check(z.maxLength(400)),
});
export type DaysOff = z.infer<typeof DaysOff>;
export const weekdaysOnly: DaysOff = { weekend: [6, 7], days: [] };

/** Quiet hours in the reader's zone: from `from` until `until` of the next morning, at most 14 hours. */
export type Quiet = { from: Clock; until: Clock };

export function isZone(zone: string): boolean {
  if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false;
  try {
    askedOffset(zone, 0);
    return true;
  } catch {
    return false;
  }
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
const two = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, "0"));

/** What was worked out before, up to some thousand answers: planning asks for the same few walls and days again and again. */
function remembered<K, T>(most: number, find: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
}

const dayText = remembered(20_000, (days: number): Day => new Date(days * dayMs).toISOString().slice(0, 10));

/** Whole days since 1970, of a day or an instant with a year of four digits. */
function daysOf(text: string): number {
  const digits = (from: number, until: number) => {
    let n = 0;
    for (let at = from; at < until; at++) n = n * 10 + text.charCodeAt(at) - 48;
    return n;
  };
  // Counted from March on, so that the leap day is the last of its year.
  const month = (digits(5, 7) + 9) % 12;
  const year = digits(0, 4) - (month >= 10 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * month + 2) / 5) + digits(8, 10) - 719_469;
}

/** Seconds and nothing finer, as Askwell writes every instant itself. */
const isWhole = (at: Instant): boolean => at.length === 20 && at.charCodeAt(19) === 90;

export function ms(at: Instant): number {
  if (!isWhole(at)) return Date.parse(at);
  const pair = (from: number) => at.charCodeAt(from) * 10 + at.charCodeAt(from + 1) - 528;
  return daysOf(at) * dayMs + (pair(11) * 3600 + pair(14) * 60 + pair(17)) * 1000;
}

export function fromMs(at: number): Instant {
  if (at % 1000 !== 0) return new Date(at).toISOString().replace(/\.?0*Z$/, "Z");
  const days = Math.floor(at / dayMs);
  const seconds = (at - days * dayMs) / 1000;
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${dayText(days)}T${two[hour]}:${two[minute]}:${two[seconds % 60]}Z`;
}

export const addMinutes = (at: Instant, minutes: number): Instant => fromMs(ms(at) + minutes * 60_000);
export const isBefore = (a: Instant, b: Instant): boolean => (isWhole(a) && isWhole(b) ? a < b : ms(a) < ms(b));
export const later = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? b : a);
export const earlier = (a: Instant, b: Instant): Instant => (isBefore(b, a) ? b : a);

/** The zone's rules as this machine knows them. Throws a RangeError for a zone it does not know. */
const rulesOf = remembered(
  500,
  (zone: Zone) => new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" }),
);

/** In milliseconds: `GMT-03:30` is −12,600,000. Throws as `rulesOf` does. */
function askedOffset(zone: Zone, moment: number): number {
  const said = rulesOf(zone).format(moment);
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(said) ?? [];
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === "-" ? -size : size;
}

/**
 * How far a zone's clocks are ahead of UTC. No zone changes them twice in one day, so a day that ends as it began has one answer; on the
 * others they change at whole minutes (in St John's at a minute past midnight, until 2011).
 */
const offsetsOf = remembered(100, (zone: Zone) => {
  const minute = remembered(3000, (n: number) => askedOffset(zone, n * minuteMs));
  const day = remembered(4000, (n: number): number | "changes" => {
    const [begin, end] = [askedOffset(zone, n * dayMs), askedOffset(zone, (n + 1) * dayMs)];
    return begin === end ? begin : "changes";
  });
  return (moment: number): number => {
    const known = day(Math.floor(moment / dayMs));
    return known === "changes" ? minute(Math.floor(moment / minuteMs)) : known;
  };
});

/** A zone's wall time as if it were UTC, in milliseconds. */
function wall(at: Instant, zone: Zone): number {
  const moment = ms(at);
  return moment + offsetsOf(zone)(moment);
}

const dayOfWall = (wall: number): Day => dayText(Math.floor(wall / dayMs));
function clockOfWall(wall: number): Clock {
  const minutes = Math.floor((wall - Math.floor(wall / dayMs) * dayMs) / 60_000);
  return `${two[Math.floor(minutes / 60)]}:${two[minutes % 60]}`;
}

export const dayOf = (at: Instant, zone: Zone): Day => dayOfWall(wall(at, zone));
export const clockOf = (at: Instant, zone: Zone): Clock => clockOfWall(wall(at, zone));
/** Day and time of day on this zone's clocks. */
export const wallOf = (at: Instant, zone: Zone): { day: Day; clock: Clock } => {
  const shown = wall(at, zone);
  return { day: dayOfWall(shown), clock: clockOfWall(shown) };
};
export const addDays = (day: Day, days: number): Day => dayText(daysOf(day) + days);
/** The same day of the month, or the month's last where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayText(Date.UTC(year, month - 1 + months, Math.min(date, last)) / dayMs);
}
export const weekday = (day: Day): number => ((((daysOf(day) + 3) % 7) + 7) % 7) + 1;

/** `2026-W10`: the ISO week a day belongs to, which is the one its Thursday is counted in. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor((daysOf(thursday) - daysOf(`${year}-01-01`)) / 7);
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/**
 * The moments at which the clocks show this wall time: one, two where they are put back, none where they skip it. `skipped` is where one ends
 * up who reads it on a clock that was not put forward.
 */
function shown(day: Day, clock: Clock, zone: Zone): { moments: number[]; skipped: number } {
  const wall = ms(`${day}T${clock}:00Z`);
  const offset = offsetsOf(zone);
  // No zone is further from UTC than a day, so whatever change there is nearby lies between these two.
  const [before, after] = [offset(wall - dayMs), offset(wall + dayMs)];
  const candidates = before === after ? [wall - before] : [wall - before, wall - after].sort((a, b) => a - b);
  return { moments: candidates.filter((moment) => moment + offset(moment) === wall), skipped: wall - before };
}

/**
 * The instant of a wall time that Askwell chose itself (a morning mail, the end of quiet hours).
 * Inside a gap it moves later by the gap, inside an overlap it is the first of the two: never an error, because nobody typed it.
 */
export function at(day: Day, clock: Clock, zone: Zone): Instant {
  const { moments, skipped } = shown(day, clock, zone);
  return fromMs(moments[0] ?? skipped);
}

/**
 * The instant of a wall time that a person typed, or why there is none: `gap` when the clocks skip it that night.
 * A time that happens twice (autumn) is taken as the first; the page says so.
 */
export function typed(day: Day, clock: Clock, zone: Zone): { at: Instant; twice: boolean } | "gap" {
  const [first, second] = shown(day, clock, zone).moments;
  return first === undefined ? "gap" : { at: fromMs(first), twice: second !== undefined };
}

export const isWorking = (day: Day, off: DaysOff): boolean =>
  !off.weekend.includes(weekday(day)) && !off.days.includes(day);

/** The first working day on or after `day`. Gives `day` itself when a whole year is off: better early than never. */
export function workingOnOrAfter(day: Day, off: DaysOff): Day {
  for (let ahead = 0, next = day; ahead < 366; ahead++, next = addDays(next, 1)) if (isWorking(next, off)) return next;
  return day;
}

/** The last working day strictly before `day`; the day before when a whole year is off. */
export function workingBefore(day: Day, off: DaysOff): Day {
  for (let back = 1, next = addDays(day, -1); back < 366; back++, next = addDays(next, -1))
    if (isWorking(next, off)) return next;
  return addDays(day, -1);
}

/** `count` working days after `day`, which itself does not count. */
export function addWorkingDays(day: Day, count: number, off: DaysOff): Day {
  let found = day;
  for (let left = count; left > 0; left--) found = workingOnOrAfter(addDays(found, 1), off);
  return found;
}

export function isQuiet(moment: Instant, zone: Zone, quiet: Quiet): boolean {
  const clock = clockOf(moment, zone);
  if (quiet.from === quiet.until) return false;
  return quiet.from < quiet.until
    ? clock >= quiet.from && clock < quiet.until
    : clock >= quiet.from || clock < quiet.until;
}

/** The same moment, or the end of the quiet hours it falls into. */
export function outOfQuiet(moment: Instant, zone: Zone, quiet: Quiet): Instant {
  if (!isQuiet(moment, zone, quiet)) return moment;
  for (const day of [dayOf(moment, zone), addDays(dayOf(moment, zone), 1)]) {
    // An overlap can put the wall time `until` before the moment although its clock reads quiet; then the later day is meant.
    const end = at(day, quiet.until, zone);
    if (!isBefore(end, moment) && !isQuiet(end, zone, quiet)) return end;
  }
  return at(addDays(dayOf(moment, zone), 1), quiet.until, zone);
}

/** The same moment, or the last whole minute before the quiet hours it falls into. */
export function beforeQuiet(moment: Instant, zone: Zone, quiet: Quiet): Instant {
  if (!isQuiet(moment, zone, quiet)) return moment;
  const today = dayOf(moment, zone);
  const begins = [today, addDays(today, -1)]
    .map((day) => at(day, quiet.from, zone))
    .find((from) => !isBefore(moment, from));
  return addMinutes(begins ?? moment, -1);
}
