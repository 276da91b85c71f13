import { describe, expect, it } from "vitest";
import type { Due } from "../../core/due.ts";
import { type Mailbox, morningId, next, pick, spread } from "../../core/envelope.ts";
import * as Explorer from "../../core/explorer.ts";
import type { OwnerId } from "../../core/id.ts";
import type { Matter, Settled } from "../../core/matter.ts";
import { Preferences } from "../../core/preferences.ts";

const owner = "own_test1" as OwnerId;
const today = "2026-03-03";
const box = (mailed: number, mornings: Record<string, Settled> = {}): Mailbox => ({
  settled: Object.fromEntries(Object.entries(mornings).map(([day, one]) => [morningId(owner, day), one])),
  info: Explorer.Info.parse({
    ...{ id: owner, owner, email: "you@example.org", joinedAt: "2026-01-01T00:00:00Z", plannedWith: "1" },
    ...{ mailed: [{ day: today, count: mailed }], preferences: Preferences.parse({ zone: "Europe/London" }) },
  }),
});
const due = (as: Due["as"], at: string, more: Partial<Due> = {}): Due =>
  ({ dueId: `itv_a.thanks.${at}`, matter: "itv_a", kind: "thanks", as, at, round: 0, reason: "", ...more }) as Due;
const noon = "2026-03-03T12:00:00Z";
const night = "2026-03-03T23:00:00Z";
const matter = (settled: Record<string, Settled> = {}) => ({ settled }) as unknown as Matter;
const when = (owed: Due[], mailbox: Mailbox, now: string, row = matter()) => next(row, owed, mailbox, now);

describe("an envelope", () => {
  it("gathers the morning's items into one mail, with the week riding along", () => {
    const owed = [due("morning", "2026-03-03T09:00:00Z"), due("morning", "2026-03-03T09:00:00Z"), due("ride", noon)];
    expect(pick(owed, box(0), noon)).toMatchObject({ form: "morning", requested: false });
    expect(pick(owed, box(0), noon)?.items).toHaveLength(3);
  });

  it("does not leave for the week's view alone, nor before its time, nor once it is stale", () => {
    expect(pick([due("ride", noon)], box(0), noon)).toBeUndefined();
    expect(pick([due("own", "2026-03-03T12:00:01Z")], box(0), noon)).toBeUndefined();
    expect(pick([due("own", "2026-03-03T09:00:00Z", { until: noon })], box(0), noon)).toBeUndefined();
  });

  it("waits in quiet hours until eight, except for what was asked for just now", () => {
    expect(pick([due("own", noon, { kind: "card" })], box(0), night)).toBeUndefined();
    expect(when([due("own", noon, { kind: "card" })], box(0), night)?.at).toBe("2026-03-04T08:00:00Z");
    expect(pick([due("own", night, { requested: true })], box(0), night)).toMatchObject({ requested: true });
    expect(pick([due("own", "2026-03-03T22:30:00Z", { requested: true })], box(0), night)).toBeUndefined();
  });

  it("leaves a third unrequested mail of a day to the next morning's mail", () => {
    const third = [due("own", noon)];
    expect(pick(third, box(1), noon)).toBeDefined();
    expect(pick(third, box(2), noon)).toBeUndefined();
    expect(when(third, box(2), noon)?.at).toBe("2026-03-04T09:00:00Z");
    expect(pick(third, box(2), "2026-03-04T09:00:00Z")).toMatchObject({ form: "morning" });
  });

  it("is a thank-you's own again when that morning's mail has gone, or no morning mail comes that day", () => {
    const left = [due("own", "2026-03-02T16:00:00Z")];
    const gone: Settled = { how: "sent", at: "2026-03-03T09:00:00Z" };
    expect(pick(left, box(1, { [today]: gone }), noon)).toMatchObject({ form: "own" });
    expect(pick([due("own", "2026-03-06T20:00:00Z")], box(0), "2026-03-07T10:00:00Z")).toMatchObject({ form: "own" });
  });

  it("is one a morning: what is left over or comes later waits for the next working day", () => {
    const late = [due("morning", "2026-03-03T09:00:00Z")];
    const gone: Settled = { how: "sent", at: "2026-03-03T09:00:00Z" };
    expect(pick(late, box(1, { [today]: gone }), noon)).toBeUndefined();
    expect(when(late, box(1, { [today]: gone }), noon)).toEqual({ at: "2026-03-04T09:00:00Z", morning: true });
    expect(when(late, box(0), "2026-03-07T10:00:00Z")).toEqual({ at: "2026-03-09T09:00:00Z", morning: true });
  });

  it.each(["claimed", "refused", "lapsed"] as const)("waits while this morning's mail is %s", (how) => {
    const late = [due("morning", "2026-03-03T09:00:00Z")];
    const held: Settled = { how, at: "2026-03-03T12:15:00Z" };
    expect(pick(late, box(1, { [today]: held }), noon)).toBeUndefined();
    expect(when(late, box(1, { [today]: held }), noon)?.at).toBe(held.at);
    expect(pick(late, box(1, { [today]: held }), held.at)).toMatchObject({ form: "morning" });
  });

  it("is not looked for before a refusal's wait or a sender's lease is over", () => {
    const held = matter({ "itv_a.thanks.1-0": { how: "refused", at: "2026-03-03T12:04:00Z" } });
    expect(when([], box(0), noon, held)).toEqual({ at: "2026-03-03T12:04:00Z", morning: false });
    expect(when([], box(0), "2026-03-03T12:04:00Z", held)).toBeUndefined();
  });

  it("comes up to ten minutes after the hour in the cloud, the same for one explorer every day, and at the hour on one machine", () => {
    const all = Array.from({ length: 500 }, (_, n) => spread(`own_${n}abc` as OwnerId, 10));
    expect(new Set(all).size).toBe(11);
    expect(Math.min(...all)).toBe(0);
    expect(Math.max(...all)).toBe(10);
    expect(spread(owner, 10)).toBe(spread(owner, 10));
    expect(spread(owner, 0)).toBe(0);
  });
});
