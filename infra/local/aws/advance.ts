import { setTimeout as pause } from "node:timers/promises";
import { graceMinutes } from "../../../core/ports.ts";
import { sweepEveryMinutes } from "../../boxes.ts";
import type { LocalClock } from "../clock.ts";
import { isoSeconds } from "../clock.ts";
import type { Queue } from "./queue.ts";
import type { Scheduler } from "./scheduler.ts";

export const sweepEveryMs = sweepEveryMinutes * 60_000;
const graceMs = graceMinutes * 60_000;
const settleWithinMs = 60_000;

/** What the host says once its stream is read to the end. `wake` is the earliest in the index, as an instant. */
export type Idle = { handed: number; inFlight: number; wake: string | null };
export type Advanced = { from: string; now: string; steps: number };

/** The first sweep of the clock after `now` that may look at a matter whose wake is `wake`: when its grace is over. */
export const sweepFor = (wake: number, now: number): number =>
  Math.floor(Math.max(wake + graceMs - 1, now) / sweepEveryMs + 1) * sweepEveryMs;

/**
 * Moves a manual clock from due instant to due instant, so that everything happens at its minute and in its order. It goes on
 * only when no call is owed, the stream is read and no handler is at work; sweeps that would find nothing are left out.
 */
export function advancer(
  clock: LocalClock,
  queue: Queue,
  scheduler: Scheduler,
  idle: () => Promise<Idle>,
  poke: () => void,
) {
  let running = false;

  async function settle(): Promise<number | undefined> {
    const until = performance.now() + settleWithinMs;
    for (let wait = 5; performance.now() < until; wait = Math.min(wait * 1.5, 250)) {
      if (queue.length() === 0) {
        const told = await idle().catch(() => undefined);
        if (told?.handed === 0 && told.inFlight === 0 && queue.length() === 0)
          return told.wake === null ? undefined : Date.parse(told.wake);
        if (told && told.handed > 0) wait = 5;
      }
      poke();
      await pause(wait);
    }
    const trouble = queue.trouble();
    throw new Error(
      trouble
        ? `The clock waits for ${trouble.fn}, which failed ${trouble.attempts} times: ${trouble.why}.`
        : "The clock waits for work that does not end.",
    );
  }

  /** @param to the instant to reach, in milliseconds, or "next": the next one at which anything happens, at most a year on. */
  async function advance(to: number | "next"): Promise<Advanced> {
    if (!clock.manual) throw new Error("This is the machine's own clock; start with --clock to move time by hand.");
    if (running) throw new Error("The clock is already being moved.");
    running = true;
    try {
      const from = clock.now();
      if (to !== "next" && to < from) throw new Error("The clock only moves forward.");
      let steps = 0;
      for (let wake = await settle(); ; wake = await settle()) {
        const sweep = wake === undefined ? Number.POSITIVE_INFINITY : sweepFor(wake, clock.now());
        const next = Math.min(scheduler.next() ?? Number.POSITIVE_INFINITY, sweep);
        if (to === "next" ? next === Number.POSITIVE_INFINITY || steps > 0 : next > to) break;
        clock.set(Math.max(next, clock.now()));
        if (next === sweep) queue.add("sweep", {});
        steps++;
        poke();
      }
      if (to !== "next") clock.set(to);
      return { from: isoSeconds(from), now: isoSeconds(clock.now()), steps };
    } finally {
      running = false;
    }
  }
  return { advance, next: () => scheduler.next(), busy: () => running };
}
