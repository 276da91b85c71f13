import { describe, expect, it } from "vitest";
import type { Due } from "../../core/due.ts";
import { holdUntil, pick } from "../../core/envelope.ts";
import * as Explorer from "../../core/explorer.ts";
import { Preferences } from "../../core/preferences.ts";

const explorer = (mailed: number, day = "2026-03-03") =>
  Explorer.Info.parse({
    ...{ id: "own_test1", owner: "own_test1", email: "you@example.org", joinedAt: "2026-01-01T00:00:00Z" },
    ...{
      mailed: [{ day, count: mailed }],
      plannedWith: "1",
      preferences: Preferences.parse({ zone: "Europe/London" }),
    },
  });
const due = (as: Due["as"], at: string, more: Partial<Due> = {}): Due =>
  ({ dueId: `itv_a.thanks.${at}`, matter: "itv_a", kind: "thanks", as, at, round: 0, reason: "", ...more }) as Due;
const noon = "2026-03-03T12:00:00Z";
const night = "2026-03-03T23:00:00Z";

describe("an envelope", () => {
  it("gathers the morning's items into one mail, with the week riding along", () => {
    const owed = [due("morning", "2026-03-03T09:00:00Z"), due("morning", "2026-03-03T09:00:00Z"), due("ride", noon)];
    expect(pick(owed, explorer(0), noon)).toMatchObject({ form: "morning", requested: false });
    expect(pick(owed, explorer(0), noon)?.items).toHaveLength(3);
  });

  it("does not leave for the week's view alone, nor before its time, nor once it is stale", () => {
    expect(pick([due("ride", noon)], explorer(0), noon)).toBeUndefined();
    expect(pick([due("own", "2026-03-03T12:00:01Z")], explorer(0), noon)).toBeUndefined();
    expect(pick([due("own", "2026-03-03T09:00:00Z", { until: noon })], explorer(0), noon)).toBeUndefined();
  });

  it("waits in quiet hours until eight, except for what was asked for just now", () => {
    expect(pick([due("own", noon)], explorer(0), night)).toBeUndefined();
    expect(holdUntil(explorer(0), night)).toBe("2026-03-04T08:00:00Z");
    expect(pick([due("own", night, { requested: true })], explorer(0), night)).toMatchObject({ requested: true });
    expect(pick([due("own", "2026-03-03T22:30:00Z", { requested: true })], explorer(0), night)).toBeUndefined();
  });

  it("leaves a third unrequested mail of a day to the next morning", () => {
    expect(pick([due("own", noon)], explorer(1), noon)).toBeDefined();
    expect(pick([due("own", noon)], explorer(2), noon)).toBeUndefined();
    expect(holdUntil(explorer(2), noon)).toBe("2026-03-04T09:00:00Z");
  });
});
