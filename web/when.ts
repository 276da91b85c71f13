import { addMinutes, type Instant, type Zone } from "../core/time.ts";

/** "Tuesday 3 March 2026, 15:30": the whole date, so that nobody has to count weeks. */
export const wholeMoment = (at: Instant, zone: Zone, locale: string): string =>
  `${wholeDay(at, zone, locale)}, ${hour(at, zone, locale)}`;

export const wholeDay = (at: Instant, timeZone: Zone, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone }).format(new Date(at));

export const hour = (at: Instant, timeZone: Zone, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone }).format(new Date(at));

/** "London time": a place says more than an offset. */
export const zoneName = (zone: Zone): string =>
  zone === "UTC" ? "universal time (UTC)" : `${(zone.split("/").at(-1) ?? zone).replaceAll("_", " ")} time`;

/** When a talk is, with its end and the zone the reader lives in. */
export const span = (start: Instant, minutes: number, zone: Zone, locale: string): string =>
  `${wholeMoment(start, zone, locale)} to ${hour(addMinutes(start, minutes), zone, locale)}, ${zoneName(zone)}`;
