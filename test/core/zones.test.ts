import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addMonths, at, type Day, fromMs, isoWeek, isZone, typed, wallOf } from "../../core/time.ts";

const zones = Intl.supportedValuesOf("timeZone");
const [from, until] = [Date.parse("2007-01-01T00:00:00Z"), Date.parse("2037-01-01T00:00:00Z")];
const minuteMs = 60_000;

/** A zone, and a whole minute of these thirty years: half of the time one within a day and a half of a change of its clocks. */
const moments = fc
  .tuple(fc.constantFrom(...zones), fc.integer({ min: from / minuteMs, max: until / minuteMs }))
  .chain(([zone, minute]) => {
    const change = Temporal.Instant.fromEpochMilliseconds(minute * minuteMs)
      .toZonedDateTimeISO(zone)
      .getTimeZoneTransition("next");
    if (!change || change.epochMilliseconds > until) return fc.constant({ zone, moment: minute * minuteMs });
    return fc
      .oneof(fc.integer({ min: -150, max: 150 }), fc.integer({ min: -2160, max: 2160 }))
      .map((away) => ({ zone, moment: change.epochMilliseconds + away * minuteMs }));
  });
const text = (moment: Temporal.Instant) => fromMs(moment.epochMilliseconds);

describe("wall times, held against Temporal on every zone", () => {
  it("a moment shows the day and the hour that the zone's clocks show", () => {
    fc.assert(
      fc.property(moments, ({ zone, moment }) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
        const [day, clock] = [shown.toPlainDate().toString(), shown.toPlainTime().toString().slice(0, 5)];
        expect({ zone, ...wallOf(fromMs(moment), zone) }).toEqual({ zone, day, clock });
      }),
      { numRuns: 400 },
    );
  });

  it("a wall time is the first of two, is moved by a gap when we chose it, and is refused in a gap when it was typed", () => {
    fc.assert(
      fc.property(moments, ({ zone, moment }) => {
        // Read on yesterday's clocks, so that hours which today's skip are met as well.
        const yesterday = Temporal.Instant.fromEpochMilliseconds(moment - 1440 * minuteMs).toZonedDateTimeISO(zone);
        const local = yesterday.toPlainDateTime().add({ hours: 24 });
        const [day, clock] = [local.toPlainDate().toString(), local.toPlainTime().toString().slice(0, 5)];
        const read = (disambiguation: "compatible" | "earlier" | "later") =>
          local.toZonedDateTime(zone, { disambiguation });
        expect(at(day, clock, zone)).toBe(text(read("compatible").toInstant()));
        const [first, second] = [read("earlier"), read("later")];
        expect(typed(day, clock, zone)).toEqual(
          first.toPlainDateTime().equals(local)
            ? { at: text(first.toInstant()), twice: !first.toInstant().equals(second.toInstant()) }
            : "gap",
        );
      }),
      { numRuns: 800 },
    );
  });

  it.each([
    ["the hour that spring skips", "2026-03-29", "02:30", "Europe/Berlin", "2026-03-29T01:30:00Z", "gap"],
    ["the hour that comes twice", "2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T00:30:00Z", true],
    ["half an hour that comes twice", "2026-04-05", "01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00Z", true],
    ["a day that an island left out", "2011-12-30", "12:00", "Pacific/Apia", "2011-12-30T22:00:00Z", "gap"],
    ["a year before there were zones", "1850-06-01", "12:00", "Europe/Paris", "1850-06-01T11:50:39Z", false],
  ] as const)("%s is known", (_, day, clock, zone, moment, how) => {
    expect(at(day, clock, zone)).toBe(moment);
    expect(typed(day, clock, zone)).toEqual(how === "gap" ? "gap" : { at: moment, twice: how });
  });

  it("months end where they end, and a week belongs to the year of its Thursday", () => {
    const days = fc.integer({ min: from / 86_400_000, max: until / 86_400_000 }).map((day): Day => {
      return new Date(day * 86_400_000).toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const date = Temporal.PlainDate.from(day);
        expect(addMonths(day, months)).toBe(date.add({ months }).toString());
        expect(isoWeek(day)).toBe(`${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, "0")}`);
      }),
    );
  });

  it("every zone of this machine is one, and neither an offset nor a place that is none", () => {
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
    expect(["+02:00", "Europe/Nowhere", "GMT+2", ""].filter(isZone)).toEqual([]);
  });
});
