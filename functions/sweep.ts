import { addMinutes, ms } from "../core/time.ts";
import { planAhead } from "./ahead.ts";
import { type Sweeping, sweeping } from "./deps.ts";

/** A matter that was due to be looked at this long ago was forgotten by everybody else. */
const graceMinutes = 5;
const perShard = 50;

export const handler = (): Promise<void> => sweep(sweeping());

/** Plans again every matter whose wake has passed, whatever lost its timer, its event or its sender. One that fails does not hold up the others. */
export async function sweep(deps: Sweeping): Promise<void> {
  const now = deps.clock.now();
  let overdue = 0;
  let oldest = now;
  const failed: unknown[] = [];
  for (let shard = 0; shard < deps.overdue.shards; shard++) {
    for (const one of await deps.overdue.overdue(shard, addMinutes(now, -graceMinutes), perShard)) {
      overdue++;
      if (one.wake < oldest) oldest = one.wake;
      await planAhead(deps, one).catch((error: unknown) => failed.push(error));
    }
  }
  const oldestOverdueSeconds = (ms(now) - ms(oldest)) / 1000;
  deps.log({ function: "sweep", overdue, oldestOverdueSeconds, failed: failed.length });
  if (failed.length > 0)
    throw new AggregateError(failed, `${failed.length} of ${overdue} matters could not be planned`);
}
