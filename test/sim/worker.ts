import { simulate } from "./simulate.ts";

// Faults are errors, and nobody reads where they were made: a seed that fails is replayed with everything.
Error.stackTraceLimit = 0;

/** One of the processes that share the seeds out among them: `from`, `until` (not included) and `step` on its command line. */
const [from = 1, until = 2, step = 1] = process.argv.slice(2).map(Number);
for (let seed = from; seed < until; seed += step) {
  const { told: _, acts: __, ...outcome } = await simulate(seed);
  process.send?.(outcome);
}
process.disconnect?.();
