import { addMinutes, ms } from "../core/time.ts";
import { attend } from "./attend.ts";
import { type Delivery, delivery } from "./deps.ts";

/** A matter that was due to be looked at this long ago was forgotten by everybody else. */
const graceMinutes = 5;
const perShard = 50;

export const handler = (): Promise<void> => sweep(delivery());

/** Plans again every matter whose wake has passed, whatever lost its timer, its event or its sender. */
export async function sweep(deps: Delivery): Promise<void> {
  const now = deps.clock.now();
  let overdue = 0;
  let oldest = now;
  for (let shard = 0; shard < deps.overdue.shards; shard++) {
    for (const one of await deps.overdue.overdue(shard, addMinutes(now, -graceMinutes), perShard)) {
      overdue++;
      if (one.wake < oldest) oldest = one.wake;
      await attend(deps, one);
    }
  }
  deps.log({ function: "sweep", overdue, oldestOverdueSeconds: (ms(now) - ms(oldest)) / 1000 });
}
