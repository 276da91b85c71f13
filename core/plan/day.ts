import type { Preferences } from "../preferences.ts";
import { addDays, at, type Day, dayOf, type Instant, isBefore, isWorking, workingOnOrAfter } from "../time.ts";

/** The instant of the morning mail on this day, working or not, in the explorer's zone. */
export const morning = (day: Day, preferences: Preferences): Instant => at(day, preferences.morning, preferences.zone);

/** The morning mail of the first working day on or after this day. */
export const workingMorning = (day: Day, preferences: Preferences): Instant =>
  morning(workingOnOrAfter(day, preferences.daysOff), preferences);

/** The first morning mail strictly after this moment. */
export function morningAfter(moment: Instant, preferences: Preferences): Instant {
  const today = dayOf(moment, preferences.zone);
  const first = workingMorning(today, preferences);
  return isBefore(moment, first) ? first : workingMorning(addDays(today, 1), preferences);
}

/** The first morning mail at or after this moment. */
export function morningFrom(moment: Instant, preferences: Preferences): Instant {
  const first = workingMorning(dayOf(moment, preferences.zone), preferences);
  return isBefore(first, moment) ? morningAfter(moment, preferences) : first;
}

/** Is this the very instant of a working day's morning mail? */
export const isMorning = (moment: Instant, preferences: Preferences): boolean => {
  const day = dayOf(moment, preferences.zone);
  return isWorking(day, preferences.daysOff) && morning(day, preferences) === moment;
};

/** An instant as part of a dueId: letters, digits and hyphens only. */
export const compact = (moment: Instant): string => moment.replace(/[^0-9A-Za-z]/g, "");
