import * as Envelope from "../core/envelope.ts";
import { contactOf, type Of } from "../core/matter.ts";
import * as Plan from "../core/plan.ts";
import type { Wanted } from "../core/ports.ts";
import type { Instant } from "../core/time.ts";
import { lapse, wait } from "./ahead.ts";
import { deliver, type Ready } from "./deliver-envelope.ts";
import type { Delivery } from "./deps.ts";
import { erasing } from "./erase.ts";
import { beside, type Scene, sceneOf } from "./scene.ts";

/** How attending ended. `gone`: the matter is no more. `waiting`: a timer is set or nothing is owed. `busy`: others keep changing it; the sweep comes back. */
export type Attended = "gone" | "waiting" | "busy";

const rounds = 12;

/** Plans one matter again, sends what is due now, sets the timer for the rest, and only then moves the wake (design section 4). */
export async function attend(deps: Delivery, wanted: Wanted): Promise<Attended> {
  for (let round = 0; round < rounds; round++) {
    const scene = await sceneOf(deps.store, wanted);
    if (!scene) return "gone";
    const now = deps.clock.now();
    if (await erasing(deps, scene, now)) return "gone";
    if (await lapse(deps, scene, now)) continue;
    const pick = Envelope.pick(Plan.plan(scene.matter, beside(scene), now), scene.explorer.info, now);
    if (!pick) {
      if (await wait(deps, scene, now)) return "waiting";
      continue;
    }
    const ready = pick.form === "own" ? pick.items.map((due) => ({ due, scene })) : await morning(deps, scene, now);
    if (ready.length === 0) return "busy";
    const went = await deliver(deps, pick, ready, scene.explorer);
    if (went === "refused" || went === "held") return "busy";
  }
  return "busy";
}

/** Everything of this owner that belongs into the same morning mail. */
async function morning(deps: Delivery, scene: Scene, now: Instant): Promise<Ready[]> {
  const owner = scene.explorer.info.owner;
  const rows = await deps.store.due(owner, now, Envelope.mostItems);
  // The explorer's own row comes along without a wake of its own: the week rides.
  const found = [scene.matter, ...rows, scene.explorer];
  const matters = found.filter((row, n) => found.findIndex((one) => one.info.id === row.info.id) === n);
  const about = [...new Set(matters.flatMap((row) => contactOf(row) ?? []))];
  const contacts = (about.length > 0 ? await deps.store.load(owner, about) : []).filter(
    (row): row is Of<"contact"> => row.noun === "contact",
  );
  const all = matters.flatMap((matter) => {
    const contact = contacts.find((row) => row.info.id === contactOf(matter));
    const one: Scene = { matter, explorer: scene.explorer, contact };
    return Plan.plan(matter, beside(one), now).map((due) => ({ due, scene: one }));
  });
  const pick = Envelope.pick(
    all.map((one) => one.due),
    scene.explorer.info,
    now,
  );
  return pick?.form === "morning" ? all.filter((one) => pick.items.includes(one.due)) : [];
}
