import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { advancer, type Idle, sweepFor } from "../../infra/local/aws/advance.ts";
import { queue } from "../../infra/local/aws/queue.ts";
import { scheduler } from "../../infra/local/aws/scheduler.ts";
import { openState, ticker } from "../../infra/local/aws/state.ts";
import { isoSeconds, openClock, writeWhole } from "../../infra/local/clock.ts";

const at = Date.parse;
const begin = "2026-03-02T15:00:00Z";

/** A manual clock over functions that do what `does` says, with timers at `rings`. */
async function moved(rings: string[], to: string | "next", wakes: (string | null)[] = [null]) {
  const dir = mkdtempSync(join(tmpdir(), "askwell-advance-"));
  writeWhole(join(dir, "clock.json"), JSON.stringify({ now: begin }));
  const clock = openClock(join(dir, "clock.json"));
  const state = openState(dir);
  const seen: string[] = [];
  const calls = queue(
    state,
    async (fn) => {
      seen.push(`${fn} ${isoSeconds(clock.now())}`);
      if (fn === "sweep") wakes = [null];
      return { kind: "done" };
    },
    () => tick.poke(),
  );
  const timers = scheduler(state, clock, calls, ["timers"]);
  const tick = ticker([timers.part, calls.part]);
  for (const [id, ring] of rings.entries())
    timers.handle(
      "POST",
      `t.${id}`,
      new URLSearchParams(),
      JSON.stringify({
        GroupName: "timers",
        ScheduleExpression: `at(${ring.slice(0, 19)})`,
        FlexibleTimeWindow: { Mode: "OFF" },
        Target: { Arn: "arn:aws:lambda:eu-central-1:0:function:deliver", RoleArn: "role" },
      }),
    );
  const idle = async (): Promise<Idle> => ({ handed: 0, inFlight: 0, wake: wakes[0] ?? null });
  const told = await advancer(clock, calls, timers, idle, tick.poke).advance(to === "next" ? to : at(to));
  tick.stop();
  calls.stop();
  state.close();
  rmSync(dir, { recursive: true, force: true });
  return { seen, now: told.now };
}

describe("the manual clock", () => {
  it("stops at every due instant on its way, so that everything happens at its minute", async () => {
    const { seen, now } = await moved(
      ["2026-03-03T09:00:00Z", "2026-03-02T15:45:00Z", "2026-03-05T09:00:00Z"],
      "2026-03-04T00:00:00Z",
    );
    expect(seen).toEqual(["deliver 2026-03-02T15:45:00Z", "deliver 2026-03-03T09:00:00Z"]);
    expect(now).toBe("2026-03-04T00:00:00Z");
  });

  it("goes to the next event and no further", async () => {
    const { seen, now } = await moved(["2026-03-03T09:00:00Z", "2026-03-05T09:00:00Z"], "next");
    expect(seen).toEqual(["deliver 2026-03-03T09:00:00Z"]);
    expect(now).toBe("2026-03-03T09:00:00Z");
  });

  it("sweeps where a matter was left behind, and leaves out the sweeps that would find nothing", async () => {
    const { seen } = await moved([], "2026-03-02T18:00:00Z", ["2026-03-02T16:02:00Z"]);
    expect(seen).toEqual(["sweep 2026-03-02T16:07:00Z"]);
  });

  it.each([
    ["2026-03-02T16:02:30Z", "2026-03-02T16:08:00Z"],
    ["2026-03-02T16:00:00Z", "2026-03-02T16:05:00Z"],
    ["2026-03-01T00:00:00Z", "2026-03-02T15:01:00Z"],
  ])("sweeps for a wake at %s at %s, five minutes late at the least and never in the past", (wake, sweep) => {
    expect(isoSeconds(sweepFor(at(wake), at(begin)))).toBe(sweep);
  });

  it("does not go back", async () => {
    await expect(moved([], "2026-03-01T00:00:00Z")).rejects.toThrow("only moves forward.");
  });
});
