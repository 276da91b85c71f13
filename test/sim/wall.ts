/**
 * Wall time as the oracle reckons it: whole days since 1970, minutes of the day, milliseconds. It asks the machine's own
 * calendar where each zone stands, and shares nothing with core/time.ts, so that a slip there cannot excuse itself here.
 */
export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

type Stretch = { from: number; offset: number };
const known = new Map<string, Stretch[]>();
const [first, last] = [Date.UTC(2025, 6, 1), Date.UTC(2028, 0, 1)];

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const found = formats.get(timeZone);
  if (found) return found;
  const made = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  formats.set(timeZone, made);
  return made;
}

function askOffset(zone: string, at: number): number {
  const parts = formatOf(zone).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second")) - at;
}

/** Where the zone stands from when on, found by halving the days on which it moves. */
function stretches(zone: string): Stretch[] {
  const found = known.get(zone);
  if (found) return found;
  const all: Stretch[] = [{ from: Number.NEGATIVE_INFINITY, offset: askOffset(zone, first) }];
  for (let at = first; at < last; at += 7 * dayMs) {
    let [low, high] = [at, at + 7 * dayMs];
    const before = askOffset(zone, low);
    if (askOffset(zone, high) === before) continue;
    while (high - low > minuteMs) {
      const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs;
      if (askOffset(zone, middle) === before) low = middle;
      else high = middle;
    }
    all.push({ from: high, offset: askOffset(zone, high) });
  }
  known.set(zone, all);
  return all;
}

function offset(zone: string, at: number): number {
  const all = stretches(zone);
  for (let n = all.length - 1; n > 0; n--) if ((all[n] as Stretch).from <= at) return (all[n] as Stretch).offset;
  return (all[0] as Stretch).offset;
}

export const dayOf = (at: number, zone: string): number => Math.floor((at + offset(zone, at)) / dayMs);
export const minuteOf = (at: number, zone: string): number =>
  Math.floor((((at + offset(zone, at)) % dayMs) + dayMs) / minuteMs) % 1440;

/** The moment of a wall time: the first of two, and later by the gap where the clocks skip it. */
export function moment(day: number, minute: number, zone: string): number {
  const wall = day * dayMs + minute * minuteMs;
  const [before, after] = [offset(zone, wall - dayMs), offset(zone, wall + dayMs)];
  for (const one of [before, after].sort((x, y) => y - x)) if (offset(zone, wall - one) === one) return wall - one;
  return wall - before;
}

/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const dayName = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
export const dayNumber = (name: string): number => Math.round(Date.parse(`${name}T00:00:00Z`) / dayMs);
/** Minutes of the day of `09:30`. */
export const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
/** Whole seconds. Asked again and again for the same moment. */
export function iso(at: number): string {
  if (at !== latest.at) latest = { at, text: `${new Date(at).toISOString().slice(0, 19)}Z` };
  return latest.text;
}
let latest = { at: Number.NaN, text: "" };
