import ICAL from "ical.js";
import type { Span } from "../availability.ts";
import { merged } from "../calendar.ts";
import { ok, type Result, refuse } from "../error.ts";
import { at, type Day, fromMs, type Instant, isZone, ms, type Zone } from "../time.ts";

/** The largest file that is read. Calendars of many years fit. */
export const mostBytes = 4 * 1024 * 1024;
const mostEvents = 20_000;
/** A repeating entry may have begun long ago; beyond this many repetitions, in one and in all, nothing more is looked for. */
const mostRepeats = 20_000;
const mostRepeatsInAll = 60_000;
const mostSpans = 500;
/** No zone is further from UTC than this, so a repetition can be passed over before its zone is looked at. */
const nearMs = 86_400_000;

export type Busy = {
  spans: Span[];
  /** Entries that were read, and those that say nothing we understand. */
  read: number;
  skipped: number;
  /** Some times were left out, because there were too many. */
  cut: boolean;
};

/**
 * When another calendar says that its owner is busy, inside `range`: repeating entries are spelt out, whole days count in `zone`, and what is
 * marked as free, or was called off, does not count. Our own entries are skipped, since the talks are known.
 */
export function busy(text: string, zone: Zone, range: Span): Result<Busy> {
  if (text.length > mostBytes)
    return refuse("input.too_large", "This file is larger than 4 MB. Export a shorter time.");
  const whole = parsed(text);
  if (!whole)
    return refuse("input.invalid", "This is not a calendar file. Export your calendar as .ics and choose it here.");
  const calendars = whole.map((one) => new ICAL.Component(one)).filter((one) => one.name === "vcalendar");
  const events = calendars.flatMap((one) => one.getAllSubcomponents("vevent"));
  if (calendars.length === 0 || events.length > mostEvents)
    return refuse("input.invalid", "This calendar cannot be read. Export it as .ics again, or a shorter time of it.");
  const found: Span[] = [];
  const told = { read: 0, skipped: 0 };
  const left = { repeats: mostRepeatsInAll };
  try {
    for (const calendar of calendars) for (const own of calendar.getAllSubcomponents("vtimezone")) register(own);
    for (const event of series(events)) {
      try {
        found.push(...occurrences(event, zone, range, left));
        told.read++;
      } catch {
        told.skipped++;
      }
    }
    for (const part of calendars.flatMap((one) => one.getAllSubcomponents("vfreebusy"))) found.push(...freeBusy(part));
  } finally {
    // The library keeps zones for everybody; the next file must not inherit this one's.
    ICAL.TimezoneService.reset();
  }
  const spans = merged(
    found.filter(
      (one) => ms(one.end) > ms(one.start) && ms(one.end) > ms(range.start) && ms(one.start) < ms(range.end),
    ),
  );
  return ok({ ...told, spans: spans.slice(0, mostSpans), cut: spans.length > mostSpans || left.repeats <= 0 });
}

function parsed(text: string): [string, unknown[], unknown[]][] | undefined {
  try {
    const read = ICAL.parse(text.replace(/^\uFEFF/, "")) as unknown[];
    if (read.length === 0) return undefined;
    return (typeof read[0] === "string" ? [read] : read) as [string, unknown[], unknown[]][];
  } catch {
    return undefined;
  }
}

function register(zone: ICAL.Component): void {
  const name = zone.getFirstPropertyValue("tzid");
  if (typeof name === "string") ICAL.TimezoneService.register(new ICAL.Timezone(zone), name);
}

/** Every entry with the repetitions of its own that differ. */
function series(events: ICAL.Component[]): ICAL.Event[] {
  const differing = new Map<string, ICAL.Component[]>();
  const uid = (one: ICAL.Component) => String(one.getFirstPropertyValue("uid") ?? "");
  for (const one of events)
    if (one.hasProperty("recurrence-id")) differing.set(uid(one), [...(differing.get(uid(one)) ?? []), one]);
  const firsts = events.filter((one) => !one.hasProperty("recurrence-id"));
  const known = new Set(firsts.map(uid));
  const alone = [...differing].flatMap(([id, some]) => (known.has(id) ? [] : some));
  return [
    ...firsts.map((one) => new ICAL.Event(one, { exceptions: differing.get(uid(one)) ?? [], strictExceptions: false })),
    ...alone.map((one) => new ICAL.Event(one)),
  ];
}

function occurrences(event: ICAL.Event, zone: Zone, range: Span, left: { repeats: number }): Span[] {
  if (/@askwell$/.test(event.uid ?? "") || !event.startDate) return [];
  if (!event.isRecurring()) return isBusy(event) ? [span(event, event.startDate, event.endDate, zone)] : [];
  const found: Span[] = [];
  const differing = Object.values(event.exceptions);
  for (const one of differing) if (isBusy(one)) found.push(span(one, one.startDate, one.endDate, zone));
  if (!isBusy(event)) return found;
  const length = event.duration.toSeconds() * 1000;
  const [first, last] = [ms(range.start) - length - nearMs, ms(range.end) + nearMs];
  const times = event.iterator();
  for (let one = times.next(), n = 0; one && n < mostRepeats && left.repeats > 0; one = times.next(), n++) {
    left.repeats--;
    const near = one.toUnixTime() * 1000;
    if (near > last) break;
    if (near < first) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(one);
    if (item === event) found.push(span(event, startDate, endDate, zone));
  }
  return found;
}

function isBusy(event: ICAL.Event): boolean {
  const says = (name: string) => String(event.component.getFirstPropertyValue(name) ?? "").toUpperCase();
  const outlook = says("x-microsoft-cdo-busystatus");
  return says("transp") !== "TRANSPARENT" && says("status") !== "CANCELLED" && outlook !== "FREE";
}

/** An entry without an end lasts its whole day, or no time at all (RFC 5545, 3.6.1). */
function span({ component }: ICAL.Event, start: ICAL.Time, end: ICAL.Time, zone: Zone): Span {
  const named = (property: string) => component.getFirstProperty(property)?.getFirstParameter("tzid");
  const from = named("dtstart");
  return { start: moment(start, zone, from), end: moment(end, zone, named("dtend") ?? from) };
}

/** A wall time means what the zone's rules here say; a zone that only the file knows is taken from the file, and no zone at all is the explorer's. */
function moment(time: ICAL.Time, zone: Zone, named: string | undefined): Instant {
  const day: Day = [pad(time.year, 4), pad(time.month, 2), pad(time.day, 2)].join("-");
  if (time.isDate) return at(day, "00:00", zone);
  const own = time.zone?.tzid;
  if (own === "UTC" || own === "Z") return fromMs(time.toUnixTime() * 1000);
  const clock = `${pad(time.hour, 2)}:${pad(time.minute, 2)}`;
  if (named && isZone(named)) return at(day, clock, named);
  return own && own !== "floating" ? fromMs(time.toUnixTime() * 1000) : at(day, clock, zone);
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

function freeBusy(part: ICAL.Component): Span[] {
  return part.getAllProperties("freebusy").flatMap((property) => {
    if (String(property.getParameter("fbtype") ?? "BUSY").toUpperCase() === "FREE") return [];
    return property.getValues().flatMap((one) => {
      if (!(one instanceof ICAL.Period)) return [];
      return [{ start: fromMs(one.start.toUnixTime() * 1000), end: fromMs(one.getEnd().toUnixTime() * 1000) }];
    });
  });
}
