import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Due } from "../../core/due.ts";
import type * as Explorer from "../../core/explorer.ts";
import type { OwnerId } from "../../core/id.ts";
import { fresh, type Matter } from "../../core/matter.ts";
import * as Plan from "../../core/plan.ts";
import { initial } from "../../core/preferences.ts";
import { addMinutes, type Instant, ms } from "../../core/time.ts";
import { changes } from "../fake/clocks.ts";

const zones = [
  ...["Europe/London", "America/New_York", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca"],
  ...["Pacific/Chatham", "America/Santiago", "Asia/Beirut"],
];
/** No change of the clocks in these years: an ordinary fortnight stands for all of them. */
const steady = ["Asia/Kathmandu", "Pacific/Kiritimati"];

const owner = "own_clocks1" as OwnerId;
const explorer = (zone: string) =>
  ({
    ...{ id: owner, owner, email: "you@example.org", joinedAt: "2025-01-01T00:00:00Z", mailed: [], plannedWith: "1" },
    preferences: initial(zone),
  }) as unknown as Explorer.Info;

const wall = (at: Instant, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone);
const on = (day: Temporal.PlainDate, clock: string, zone: string): Instant =>
  day.toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant().toString();
const isWorkday = (day: Temporal.PlainDate) => day.dayOfWeek <= 5;
/** The `count`-th working day after this one, counted one by one. */
function workday(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let at = day;
  for (let left = count; left > 0; ) {
    at = at.add({ days: 1 });
    if (isWorkday(at)) left--;
  }
  return at;
}
const workdayFrom = (day: Temporal.PlainDate): Temporal.PlainDate => (isWorkday(day) ? day : workday(day, 1));

const talk = (end: Instant, more: object = {}): Matter =>
  fresh("interview", {
    ...{ id: "itv_clocks1", owner, contact: "con_clocks1", name: "Amara", occurrence: 1, sequence: 0, invite: false },
    slot: { day: "2026-03-03", clock: "15:00", zone: "Europe/London", minutes: 20, mode: "video" },
    ...{ start: addMinutes(end, -20), end, bookedAt: addMinutes(end, -20 * 1440), questions: [], messages: {} },
    ...{ status: "scheduled", ...more },
  } as never);
const referral = (more: object): Matter =>
  fresh("referral", {
    ...{
      id: "ref_clocks1",
      owner,
      referrer: "con_clocks1",
      referrerName: "Amara",
      contact: "con_clocks2",
      name: "Ben",
    },
    ...{ leave: "yes", messages: {}, ...more },
  } as never);
const ask = (writtenAt: Instant): Matter =>
  fresh("ask", {
    ...{
      id: "ask_clocks1",
      owner,
      contact: "con_clocks2",
      name: "Ben",
      target: {},
      draftedAt: writtenAt,
      messages: {},
    },
    ...{ status: "sent", writtenAt, askAgain: true },
  } as never);
const referrer = (givenAt: Instant): Matter =>
  fresh("contact", {
    ...{ id: "con_clocks1", owner, given: "Amara", status: "active", addedAt: givenAt, closings: 0, suggested: [] },
    ...{ nudges: 0, messages: {}, touchedAt: givenAt, keepInTouch: { since: givenAt, times: 0 } },
    named: [{ referral: "ref_clocks1", contact: "con_clocks2", name: "Ben", givenAt, outcome: "open" }],
  } as never);

/** What one matter is owed, as `kind` and the calendar day on which its morning mail comes. */
const mornings = (matter: Matter, zone: string, now: Instant, kinds: Due["kind"][]): string[] =>
  Plan.plan(matter, { explorer: explorer(zone) }, now)
    .filter((due) => kinds.includes(due.kind))
    .map((due) => {
      const at = wall(due.at, zone);
      expect(at.toPlainTime().toString(), `${due.kind} ${due.at} ${zone}`).toBe("09:00:00");
      expect(isWorkday(at.toPlainDate()), `${due.kind} ${due.at} ${zone}`).toBe(true);
      return `${due.kind} ${at.toPlainDate()}`;
    });

const around = (zone: string): Temporal.PlainDate[] => {
  const days = [...changes(zone), ...(steady.includes(zone) ? ["2026-03-08T12:00:00Z"] : [])];
  return days.map((at) => wall(at, zone).toPlainDate());
};

describe.each([...zones, ...steady])("in %s, around every change of the clocks in two years", (zone) => {
  const days = around(zone);
  it("has such days", () => expect(days.length).toBeGreaterThan(0));

  it("a talk that ends early, late, at night or in the hour that comes twice is thanked for by day, after four hours and within one day", () => {
    for (const change of days)
      for (const before of [-3, -2, -1, 0, 1])
        for (const clock of ["07:30", "19:50", "23:30", "01:30", "02:30"]) {
          const end = on(change.add({ days: before }), clock, zone);
          const due = Plan.plan(talk(end), { explorer: explorer(zone) }, addMinutes(end, -10 * 1440));
          const said = `${end} ${zone}`;
          for (const one of due) {
            const { hour } = wall(one.at, zone);
            expect(hour >= 8 && hour < 22, `${one.kind} ${one.at} ${zone}`).toBe(true);
            if (one.kind !== "thanks") expect(ms(one.at), said).toBeLessThan(ms(addMinutes(end, -20)));
          }
          const [draft, again, last] = due.filter((one) => one.kind === "thanks").map((one) => ms(one.at));
          const first = wall(addMinutes(end, 45), zone);
          const awake = first.hour >= 8 && first.hour < 22;
          const morning = on(first.toPlainDate().add({ days: first.hour >= 22 ? 1 : 0 }), "08:00", zone);
          expect(draft, said).toBe(awake ? ms(addMinutes(end, 45)) : ms(morning));
          expect(again! - draft!, said).toBeGreaterThanOrEqual(4 * 3_600_000);
          expect(again! - ms(end), said).toBeLessThanOrEqual(24 * 3_600_000);
          expect(last! - again!, said).toBeGreaterThanOrEqual(4 * 3_600_000);
        }
  });

  it("every other reminder comes at nine by the wall clock, on the working day that was promised", () => {
    for (const change of days)
      for (const before of [-22, -21, -15, -14, -11, -8, -7, -4, -3, -2, -1, 0, 1])
        for (const clock of ["00:30", "15:00", "23:30"]) {
          const day = change.add({ days: before });
          const at = on(day, clock, zone);
          const now = addMinutes(at, 1);
          const first = workday(day, 1);
          const second = workday(first, 3);
          const monday = second.add({ days: 8 - second.dayOfWeek });
          const all = (matter: Matter, ...kinds: Due["kind"][]) => mornings(matter, zone, now, kinds);
          expect(all(referral({ status: "open", writes: "explorer", givenAt: at }), "outreach", "let_go")).toEqual([
            `outreach ${first}`,
            `outreach ${second}`,
            `let_go ${monday}`,
          ]);
          expect(all(referral({ status: "open", writes: "referrer", givenAt: at }), "introduced")).toEqual([
            `introduced ${workdayFrom(day.add({ days: 7 }))}`,
          ]);
          const written = { status: "written", writes: "explorer", givenAt: at, writtenAt: at, askAgain: true };
          const words = [`word ${workday(day, 7)}`, `word ${workday(day, 14)}`];
          expect(all(referral(written), "word")).toEqual(words);
          expect(all(ask(at), "word", "elsewhere")).toEqual([`elsewhere ${workday(day, 3)}`, ...words]);
          expect(all(referrer(at), "close", "touch")).toEqual([
            `close ${workdayFrom(day.add({ days: 14 }))}`,
            `touch ${workdayFrom(day.add({ months: 3 }))}`,
          ]);
          const log = { said: [], advice: "read", promise: "send it" };
          const held = talk(at, { status: "held", loggedAt: now, log });
          expect(all(held, "promise", "advice")).toEqual([
            `promise ${workday(day, 2)}`,
            `advice ${workdayFrom(day.add({ days: 21 }))}`,
          ]);
          const missed = talk(at, { status: "missed", by: "them", saidAt: at });
          const today = isWorkday(day) && clock === "00:30";
          expect(all(missed, "missed")).toEqual([`missed ${today ? day : first}`]);
        }
  });
});
