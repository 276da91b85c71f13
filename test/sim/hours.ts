import type { Wishes } from "./truth.ts";
import { dayOf, minuteOf, moment, weekdayOf } from "./wall.ts";

const works = (day: number, weekend: readonly number[]) => !weekend.includes(weekdayOf(day));
export function workday(day: number, weekend: readonly number[], step = 1): number {
  let found = day;
  while (!works(found, weekend)) found += step;
  return found;
}
export function workdaysAfter(day: number, count: number, weekend: readonly number[]): number {
  let found = day;
  for (let left = count; left > 0; left--) found = workday(found + 1, weekend);
  return found;
}

export const isQuiet = (at: number, wishes: Wishes): boolean => {
  const { from, until } = wishes.quiet;
  const minute = minuteOf(at, wishes.zone);
  return from < until ? minute >= from && minute < until : from !== until && (minute >= from || minute < until);
};

/** The first moment from `at` on that is not quiet. */
export function afterQuiet(at: number, wishes: Wishes): number {
  if (!isQuiet(at, wishes)) return at;
  const today = dayOf(at, wishes.zone);
  for (const day of [today, today + 1, today + 2]) {
    const end = moment(day, wishes.quiet.until, wishes.zone);
    if (end >= at && !isQuiet(end, wishes)) return end;
  }
  return at;
}

export const morningOf = (day: number, wishes: Wishes) => moment(day, wishes.morning, wishes.zone);
export const workMorning = (day: number, wishes: Wishes) => morningOf(workday(day, wishes.weekend), wishes);
/** The first working day's morning strictly after this moment. */
export function nextMorning(at: number, wishes: Wishes): number {
  const today = dayOf(at, wishes.zone);
  const first = workMorning(today, wishes);
  return first > at ? first : workMorning(today + 1, wishes);
}

/** When a letter may reach its reader: 07:00 to 21:00 their time, thanks on any day, the rest Monday to Friday; else their next 08:00. */
export function decentFrom(now: number, thanks: boolean, zone: string): number {
  const weekend = thanks ? [] : [6, 7];
  const [today, minute] = [dayOf(now, zone), minuteOf(now, zone)];
  if (works(today, weekend) && minute >= 7 * 60 && minute < 21 * 60) return now;
  return moment(workday(minute < 7 * 60 ? today : today + 1, weekend), 8 * 60, zone);
}
