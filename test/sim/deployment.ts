import type { Matter } from "../../core/matter.ts";
import type { Cloud } from "./cloud.ts";
import type { Random } from "./random.ts";
import { dayMs, iso } from "./wall.ts";

/** New code, or new rules of the zones: whatever was planned by the old is planned anew, and what is at work dies. */
export function deploy(cloud: Cloud, dice: Random, what: "deployment" | "zoneRules"): void {
  const { world } = cloud;
  world.count(what);
  world.tell(() => (what === "deployment" ? "a deployment changes the plan" : "the rules of the zones change"));
  for (const owner of cloud.owners)
    world.start(
      `deployment for ${owner}`,
      dice,
      async (task) => {
        const { store, clock, dice } = cloud.deps(task);
        const [row] = await store.load(owner, [owner]);
        if (row?.noun !== "owner") return;
        const now = clock.now();
        const info = { ...row.info, plannedWith: `${what} before ${now}` };
        const event = { id: dice.eventId(), type: "explorer.changed" as const, owner, matter: owner, at: now };
        // The old plan owed some of it later, or not at all.
        const others = [...cloud.kept.matters().values()].filter((one) => one.info.owner === owner && one !== row);
        const late = others.filter((one) => one.noun !== "calendar" && task.dice.chance(0.3)).slice(0, 40);
        const sleepy = late.map(({ wake: _, ...rest }) =>
          task.dice.chance(0.5) ? rest : { ...rest, wake: iso(world.now + 3 * dayMs) },
        ) as Matter[];
        const puts = [...sleepy, { ...row, info, wake: now }];
        await store.commit({ owner, nonce: dice.token(), now, puts, events: [event] });
      },
      () => undefined,
    );
}
