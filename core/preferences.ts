import * as z from "zod/mini";
import { Clock, Day, DaysOff, weekdaysOnly, Zone } from "./time.ts";

/** How long things wait. Days are the reader's working days where it says so. */
const waits = {
  thankMinutes: z._default(z.int().check(z.minimum(0), z.maximum(24 * 60)), 45),
  promiseWorkingDays: z._default(z.int().check(z.minimum(1), z.maximum(60)), 2),
  adviceDays: z._default(z.int().check(z.minimum(3), z.maximum(365)), 21),
  outreachWorkingDays: z._default(z.int().check(z.minimum(1), z.maximum(30)), 1),
  outreachAgainWorkingDays: z._default(z.int().check(z.minimum(1), z.maximum(60)), 3),
  introductionDays: z._default(z.int().check(z.minimum(1), z.maximum(60)), 7),
  wordWorkingDays: z._default(z.int().check(z.minimum(3), z.maximum(60)), 7),
  closeDays: z._default(z.int().check(z.minimum(3), z.maximum(120)), 14),
  elsewhereWorkingDays: z._default(z.int().check(z.minimum(1), z.maximum(60)), 3),
  touchFirstMonths: z._default(z.int().check(z.minimum(1), z.maximum(36)), 3),
  touchNextMonths: z._default(z.int().check(z.minimum(1), z.maximum(36)), 6),
};

const hours = (clock: string) => Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60;

export const Preferences = z
  .object({
    zone: Zone,
    locale: z._default(z.string().check(z.maxLength(35), z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), "en-GB"),
    morning: z._default(Clock, "09:00"),
    evening: z._default(Clock, "17:00"),
    quiet: z._default(z.object({ from: Clock, until: Clock }), { from: "22:00", until: "08:00" }),
    daysOff: z._default(DaysOff, weekdaysOnly),
    talkMinutes: z._default(z.int().check(z.minimum(5), z.maximum(240)), 20),
    dayOfCard: z._default(z.boolean(), false),
    weekly: z._default(z.boolean(), true),
    /** "Not yet" asks once more by itself, without being told each time. */
    nudgeTwice: z._default(z.boolean(), false),
    /** Mail stays off until this day, then everything still owed comes as usual. */
    pausedUntil: z.optional(Day),
    waits: z._default(z.object(waits), z.object(waits).parse({})),
  })
  .check(
    z.refine((p) => (24 + hours(p.quiet.until) - hours(p.quiet.from)) % 24 <= 14, {
      path: ["quiet"],
      message: "Quiet hours may last at most 14 hours, so that a mail can still reach you each day.",
    }),
    z.refine((p) => !within(p.morning, p.quiet), {
      path: ["morning"],
      message: "The morning mail cannot come in your quiet hours. Move one of the two.",
    }),
    z.refine((p) => !within(p.evening, p.quiet), {
      path: ["evening"],
      message: "The second call for a thank-you cannot come in your quiet hours. Move one of the two.",
    }),
  );
export type Preferences = z.infer<typeof Preferences>;

/** What a new explorer starts with, in the zone their browser told us. */
export const initial = (zone: string): Preferences => Preferences.parse({ zone });

const within = (clock: Clock, quiet: { from: Clock; until: Clock }) =>
  quiet.from < quiet.until
    ? clock >= quiet.from && clock < quiet.until
    : quiet.from !== quiet.until && (clock >= quiet.from || clock < quiet.until);
