import * as z from "zod";
import { Clock, Day, DaysOff, weekdaysOnly, Zone } from "./time.ts";

/** How long things wait. Days are the reader's working days where it says so. */
const waits = {
  thankMinutes: z
    .number()
    .int()
    .min(0)
    .max(24 * 60)
    .default(45),
  promiseWorkingDays: z.number().int().min(1).max(60).default(2),
  adviceDays: z.number().int().min(3).max(365).default(21),
  outreachWorkingDays: z.number().int().min(1).max(30).default(1),
  outreachAgainWorkingDays: z.number().int().min(1).max(60).default(3),
  introductionDays: z.number().int().min(1).max(60).default(7),
  wordWorkingDays: z.number().int().min(3).max(60).default(7),
  closeDays: z.number().int().min(3).max(120).default(14),
  elsewhereWorkingDays: z.number().int().min(1).max(60).default(3),
  touchFirstMonths: z.number().int().min(1).max(36).default(3),
  touchNextMonths: z.number().int().min(1).max(36).default(6),
};

const hours = (clock: string) => Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60;

export const Preferences = z
  .object({
    zone: Zone,
    locale: z
      .string()
      .max(35)
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .default("en-GB"),
    morning: Clock.default("09:00"),
    evening: Clock.default("17:00"),
    quiet: z.object({ from: Clock, until: Clock }).default({ from: "22:00", until: "08:00" }),
    daysOff: DaysOff.default(weekdaysOnly),
    talkMinutes: z.number().int().min(5).max(240).default(20),
    dayOfCard: z.boolean().default(false),
    weekly: z.boolean().default(true),
    /** "Not yet" asks once more by itself, without being told each time. */
    nudgeTwice: z.boolean().default(false),
    /** Mail stays off until this day, then everything still owed comes as usual. */
    pausedUntil: Day.optional(),
    waits: z.object(waits).default(z.object(waits).parse({})),
  })
  .refine((p) => (24 + hours(p.quiet.until) - hours(p.quiet.from)) % 24 <= 14, {
    path: ["quiet"],
    message: "Quiet hours may last at most 14 hours, so that a mail can still reach you each day.",
  })
  .refine((p) => !within(p.morning, p.quiet), {
    path: ["morning"],
    message: "The morning mail cannot come in your quiet hours. Move one of the two.",
  })
  .refine((p) => !within(p.evening, p.quiet), {
    path: ["evening"],
    message: "The second call for a thank-you cannot come in your quiet hours. Move one of the two.",
  });
export type Preferences = z.infer<typeof Preferences>;

/** What a new explorer starts with, in the zone their browser told us. */
export const initial = (zone: string): Preferences => Preferences.parse({ zone });

const within = (clock: Clock, quiet: { from: Clock; until: Clock }) =>
  quiet.from < quiet.until
    ? clock >= quiet.from && clock < quiet.until
    : quiet.from !== quiet.until && (clock >= quiet.from || clock < quiet.until);
