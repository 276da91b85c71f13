import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, at, dayOf, fromMs, isBefore, isoWeek, ms, typed, wallOf, weekday } from "../../core/time.ts";

const zones = [
  ...["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Africa/Cairo"],
  ...["Africa/Casablanca", "America/Santiago", "Pacific/Kiritimati", "Pacific/Auckland", "America/Asuncion", "UTC"],
];
const zone = fc.constantFrom(...zones);
const second = fc.integer({ min: Date.UTC(1971, 0, 1) / 1000, max: Date.UTC(2037, 11, 31) / 1000 });
const day = second.map((one) => new Date(one * 1000).toISOString().slice(0, 10));
const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => fromMs(minute * 60_000).slice(11, 16));

describe("wall times", () => {
  it("are what the calendar of their zone says, in any year", () => {
    fc.assert(
      fc.property(second, zone, (one, name) => {
        const moment = Temporal.Instant.fromEpochMilliseconds(one * 1000);
        const local = moment.toZonedDateTimeISO(name);
        const text = moment.toString();
        expect([fromMs(one * 1000), ms(text)]).toEqual([text, one * 1000]);
        const shown = { day: local.toPlainDate().toString(), clock: local.toPlainTime().toString().slice(0, 5) };
        expect(wallOf(text, name)).toEqual(shown);
        expect(weekday(dayOf(text, name))).toBe(local.dayOfWeek);
        expect(isoWeek(shown.day)).toBe(`${local.yearOfWeek}-W${String(local.weekOfYear).padStart(2, "0")}`);
      }),
      { numRuns: 3000 },
    );
  });

  it("find their moment also where the clocks skip an hour or repeat one", () => {
    fc.assert(
      fc.property(day, clock, zone, (date, time, name) => {
        const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
        const [first, second] = (["compatible", "later"] as const).map((disambiguation) =>
          wall.toZonedDateTime(name, { disambiguation }),
        );
        expect(at(date, time, name)).toBe(first?.toInstant().toString());
        const exists = first?.toPlainDateTime().equals(wall);
        const twice = !first?.toInstant().equals(second?.toInstant() ?? first.toInstant());
        expect(typed(date, time, name)).toEqual(exists ? { at: first?.toInstant().toString(), twice } : "gap");
      }),
      {
        numRuns: 3000,
        examples: [
          ["2026-03-29", "01:30", "Europe/London"],
          ["2026-10-25", "01:30", "Europe/London"],
          ["2006-10-29", "00:01", "America/St_Johns"],
        ],
      },
    );
  });

  it("count days and compare moments written in either form", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(isBefore("2026-03-02T09:00:00Z", "2026-03-02T09:00:00.500Z")).toBe(true);
    expect(isBefore("2026-03-02T09:00:00.500Z", "2026-03-02T09:00:01Z")).toBe(true);
  });
});
