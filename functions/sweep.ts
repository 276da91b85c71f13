import { addMinutes, ms } from "../core/time.ts";
import { planAhead } from "./ahead.ts";
import { type Sweeping, sweeping } from "./deps.ts";

/** A matter that was due to be looked at this long ago was forgotten by everybody else. */
const graceMinutes = 5;
const perShard = 50;
/** Rows that cannot be planned stay first in their shard, so one run looks beyond as many of them as this many pages hold. */
const mostPages = 5;

export const handler = (): Promise<void> => sweep(sweeping());

/** Plans again every matter whose wake has passed, whatever lost its timer, its event or its sender. However many fail, the others are reached. */
export async function sweep(deps: Sweeping): Promise<void> {
  const now = deps.clock.now();
  let overdue = 0;
  let oldest = now;
  const failed: unknown[] = [];
  const seen = new Set<string>();
  const stuck = new Map(Array.from({ length: deps.overdue.shards }, (_, shard) => [shard, 0]));
  // Every shard has its first page before any has its second, so that one that fails throughout takes no time from the others.
  for (let page = 0; page < mostPages; page++)
    for (const [shard, before] of stuck) {
      const limit = perShard + before;
      const rows = await deps.overdue.overdue(shard, addMinutes(now, -graceMinutes), limit);
      if (rows.length < limit) stuck.delete(shard);
      for (const one of rows.filter(({ owner, matter }) => !seen.has(`${owner} ${matter}`))) {
        seen.add(`${one.owner} ${one.matter}`);
        overdue++;
        if (one.wake < oldest) oldest = one.wake;
        await planAhead(deps, one).catch((error: unknown) => {
          failed.push(error);
          if (stuck.has(shard)) stuck.set(shard, (stuck.get(shard) ?? 0) + 1);
        });
      }
    }
  const oldestOverdueSeconds = (ms(now) - ms(oldest)) / 1000;
  deps.log({ function: "sweep", overdue, oldestOverdueSeconds, failed: failed.length });
  if (failed.length > 0)
    throw new AggregateError(failed, `${failed.length} of ${overdue} matters could not be planned`);
}
