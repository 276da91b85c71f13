import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Offer, slots, suggest, usual } from "../../core/availability.ts";
import {
  addMinutes,
  clockOf,
  dayOf,
  type Instant,
  isoWeek,
  ms,
  wallOf,
  weekday,
  weekdaysOnly,
} from "../../core/time.ts";

const offer = (some: Partial<Offer> = {}): Offer => ({
  ...usual(30),
  ...{ zone: "Europe/London", closed: [], noticeHours: 0, bufferMinutes: 0, perWeek: 40 },
  ...some,
});
const week = (day: number, from: string, until: string) => [{ weekday: day, windows: [{ from, until }] }];
const range = (start: Instant, end: Instant) => ({ start, end });
const march = range("2026-03-02T00:00:00Z", "2026-03-09T00:00:00Z");
const early = "2026-03-01T00:00:00Z";

describe("when the explorer can talk", () => {
  it("offers the half hours of a window that a whole talk fits into", () =>
    expect(slots(offer({ weekly: week(2, "09:00", "10:30") }), [], [], march, early)).toEqual([
      "2026-03-03T09:00:00Z",
      "2026-03-03T09:30:00Z",
      "2026-03-03T10:00:00Z",
    ]));

  it("keeps a day off, and other hours on a day that differs", () => {
    const some = offer({
      weekly: [...week(2, "09:00", "09:30"), ...week(3, "09:00", "09:30")],
      exceptions: [{ day: "2026-03-04", windows: [{ from: "18:00", until: "18:30" }] }],
      closed: ["2026-03-03"],
    });
    expect(slots(some, [], [], march, early)).toEqual(["2026-03-04T18:00:00Z"]);
  });

  it("keeps the minimum notice and stops at the end of what is offered", () => {
    const some = offer({ weekly: week(2, "09:00", "11:00"), noticeHours: 24 });
    expect(slots(some, [], [], march, "2026-03-02T10:00:00Z")).toEqual([
      "2026-03-03T10:00:00Z",
      "2026-03-03T10:30:00Z",
    ]);
  });

  it("offers no more in a week that has had its talks", () => {
    const some = offer({ weekly: week(2, "09:00", "09:30"), perWeek: 1 });
    const talk = { start: "2026-03-06T15:00:00Z", end: "2026-03-06T15:30:00Z" };
    const two = range("2026-03-02T00:00:00Z", "2026-03-16T00:00:00Z");
    expect(slots(some, [], [talk], two, early)).toEqual(["2026-03-10T09:00:00Z"]);
  });

  it("stays at nine on the explorer's clock when the clocks change", () => {
    const some = offer({ weekly: week(1, "09:00", "09:30") });
    const change = range("2026-03-20T00:00:00Z", "2026-04-04T00:00:00Z");
    expect(slots(some, [], [], change, early)).toEqual(["2026-03-23T09:00:00Z", "2026-03-30T08:00:00Z"]);
  });

  it("never offers an hour that the clocks skip or repeat", () => {
    const night = offer({ weekly: week(7, "00:30", "04:00") });
    const spring = slots(night, [], [], range("2026-03-28T00:00:00Z", "2026-03-30T00:00:00Z"), early);
    expect(spring.map((one) => clockOf(one, "Europe/London"))).toEqual(["00:30", "02:00", "02:30", "03:00", "03:30"]);
    const autumn = slots(night, [], [], range("2026-10-24T00:00:00Z", "2026-10-26T00:00:00Z"), early);
    expect(autumn.map((one) => clockOf(one, "Europe/London"))).toEqual(["00:30", "02:00", "02:30", "03:00", "03:30"]);
  });

  const zones = [
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Africa/Casablanca",
    "Pacific/Apia",
  ];
  const hour = fc.integer({ min: 0, max: 22 });
  const spans = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 60 * 24 * 14 }), minutes: fc.integer({ min: 5, max: 300 }) }),
    { maxLength: 12 },
  );

  it("never offers a moment outside the hours, inside something busy or its margin, too soon, or in a full week, whatever the zone and the season", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2025, 11, 1), max: Date.UTC(2027, 11, 1) }),
        ...([hour, fc.integer({ min: 1, max: 20 }), spans, fc.integer({ min: 0, max: 60 })] as const),
        (zone, atMs, from, long, filled, bufferMinutes) => {
          const now = `${new Date(atMs).toISOString().slice(0, 19)}Z`;
          const window = {
            from: `${String(from).padStart(2, "0")}:15`,
            until: `${String(Math.min(23, from + long)).padStart(2, "0")}:45`,
          };
          const weekly = [1, 3, 7].map((one) => ({ weekday: one, windows: [window] }));
          const some = offer({ zone, weekly, bufferMinutes, noticeHours: 5, perWeek: 4 });
          const busy = filled.map((one) => ({
            start: addMinutes(now, one.at),
            end: addMinutes(now, one.at + one.minutes),
          }));
          const talks = busy.slice(0, 4);
          const end = addMinutes(now, 14 * 24 * 60);
          const near = busy.map(
            (one) => [ms(one.start) - bufferMinutes * 60_000, ms(one.end) + bufferMinutes * 60_000] as const,
          );
          for (const start of slots(some, busy, talks, range(now, end), now)) {
            const over = addMinutes(start, some.minutes);
            const [from, until] = [ms(start), ms(over)];
            const [begins, ends] = [wallOf(start, zone), wallOf(over, zone)];
            expect([1, 3, 7]).toContain(weekday(begins.day));
            expect(begins.clock >= window.from && ends.clock <= window.until && begins.day === ends.day).toBe(true);
            expect(from >= ms(now) + 5 * 3_600_000 && from < ms(end)).toBe(true);
            expect(near.every(([first, last]) => until <= first || from >= last)).toBe(true);
            const same = talks.filter((one) => isoWeek(dayOf(one.start, zone)) === isoWeek(dayOf(start, zone)));
            expect(same.length).toBeLessThan(4);
          }
        },
      ),
      { numRuns: 100 },
    ));
});

describe("what is suggested", () => {
  const tokyo = { zone: "Asia/Tokyo", daysOff: weekdaysOnly };

  it("is three times on three days, a morning and an afternoon in turn", () => {
    const free = slots(offer(), [], [], march, early);
    expect(suggest(free, 30, { zone: "Europe/London", daysOff: weekdaysOnly })).toEqual([
      "2026-03-02T10:00:00Z",
      "2026-03-03T12:00:00Z",
      "2026-03-04T09:00:00Z",
    ]);
  });

  it("lies in the contact's working day where the two overlap, and as near to it as can be where they do not", () => {
    const apart = suggest(slots(offer(), [], [], march, early), 30, tokyo);
    expect(apart.every((one) => clockOf(one, "Asia/Tokyo") <= "20:30")).toBe(true);
    const overlap = offer({ weekly: week(3, "07:00", "17:00") });
    const [first] = suggest(slots(overlap, [], [], march, early), 30, tokyo);
    expect(first && clockOf(first, "Asia/Tokyo") <= "16:30").toBe(true);
  });

  it("is no wall time that means two moments where the contact is", () => {
    const night = ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"];
    expect(suggest(night, 30, { zone: "Europe/London", daysOff: { weekend: [], days: [] } })).toEqual([]);
  });
});
