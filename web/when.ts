import { addMinutes, type Instant, type Zone } from "../core/time.ts";
import { said } from "./format.ts";

/** "Tuesday 3 March 2026, 15:30": the whole date, so that nobody has to count weeks. */
export const wholeMoment = (at: Instant, zone: Zone, locale: string): string =>
  `${wholeDay(at, zone, locale)}, ${hour(at, zone, locale)}`;

export const wholeDay = (at: Instant, timeZone: Zone, locale: string): string =>
  said(at, timeZone, locale, { dateStyle: "full" });

export const hour = (at: Instant, timeZone: Zone, locale: string): string =>
  said(at, timeZone, locale, { timeStyle: "short" });

/** "London time": a place says more than an offset. */
export const zoneName = (zone: Zone): string =>
  zone === "UTC" ? "universal time (UTC)" : `${(zone.split("/").at(-1) ?? zone).replaceAll("_", " ")} time`;

/** The same moment on two people's clocks: "Tuesday, 10 March 2026, 15:00 — 11:00 for Amara, New York time", with their day where it is another. */
export function both(at: Instant, mine: Zone, theirs: Zone, name: string, locale: string): string {
  const here = wholeMoment(at, mine, locale);
  if (mine === theirs) return here;
  const same = wholeDay(at, mine, locale) === wholeDay(at, theirs, locale);
  return `${here} — ${same ? hour(at, theirs, locale) : wholeMoment(at, theirs, locale)} for ${name}, ${zoneName(theirs)}`;
}

/** When a talk is, with its end and the zone the reader lives in. */
export const span = (start: Instant, minutes: number, zone: Zone, locale: string): string =>
  `${wholeMoment(start, zone, locale)} to ${hour(addMinutes(start, minutes), zone, locale)}, ${zoneName(zone)}`;
