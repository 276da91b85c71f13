import { graceMinutes } from "../core/ports.ts";
import { addMinutes, isBefore, ms } from "../core/time.ts";
import { planAhead } from "./ahead.ts";
import { type Sweeping, sweeping } from "./deps.ts";

const perShard = 50;
/** Rows that cannot be planned stay first in their shard, so one run looks beyond as many of them as this many pages hold. */
const mostPages = 5;

export const handler = (): Promise<void> => sweep(sweeping());

/**
 * Plans again every matter whose wake has passed by more than the grace, whatever lost its timer, its event or its sender. However many fail, the
 * others are reached. It tells how many are owed at this moment, of each shard one page at most of those still in their grace, and how many are overdue.
 */
export async function sweep(deps: Sweeping): Promise<void> {
  const now = deps.clock.now();
  const late = addMinutes(now, -graceMinutes);
  let [owed, overdue] = [0, 0];
  let oldest = now;
  const failed: unknown[] = [];
  const seen = new Set<string>();
  const stuck = new Map(Array.from({ length: deps.overdue.shards }, (_, shard) => [shard, 0]));
  // Every shard has its first page before any has its second, so that one that fails throughout takes no time from the others.
  for (let page = 0; page < mostPages; page++)
    for (const [shard, before] of stuck) {
      const limit = perShard + before;
      const rows = await deps.overdue.overdue(shard, now, limit);
      const isLate = ({ wake }: { wake: string }) => !isBefore(late, wake);
      if (rows.length < limit || !rows.every(isLate)) stuck.delete(shard);
      for (const one of rows.filter(({ owner, matter }) => !seen.has(`${owner} ${matter}`))) {
        seen.add(`${one.owner} ${one.matter}`);
        owed++;
        if (!isLate(one)) continue;
        overdue++;
        if (one.wake < oldest) oldest = one.wake;
        await planAhead(deps, one).catch((error: unknown) => {
          failed.push(error);
          if (stuck.has(shard)) stuck.set(shard, (stuck.get(shard) ?? 0) + 1);
        });
      }
    }
  const oldestOverdueSeconds = (ms(now) - ms(oldest)) / 1000;
  deps.log({ function: "sweep", owed, overdue, oldestOverdueSeconds, failed: failed.length });
  if (failed.length > 0)
    throw new AggregateError(failed, `${failed.length} of ${overdue} matters could not be planned`);
}
