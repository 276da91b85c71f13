import { expect, test } from "vitest";
import * as Interview from "../../core/interview.ts";
import { slotOf } from "../../functions/routes/book-decide.ts";

// Seed 5836 of the simulation: the talk was an hour earlier than the one that was chosen.
test("A time taken in the hour that happens twice is the moment that was chosen", () => {
  for (const start of ["2026-10-29T20:30:00Z", "2026-10-29T21:30:00Z"]) {
    const slot = slotOf({ start, zone: "Africa/Cairo", mode: "video" }, 20, "Europe/London");
    expect(Interview.times(slot)).toMatchObject({ ok: true, value: { start } });
  }
});
