import * as Envelope from "../core/envelope.ts";
import type { MatterId } from "../core/id.ts";
import { contactOf, isMoot, type Matter, type Of, recipientOf } from "../core/matter.ts";
import * as Plan from "../core/plan.ts";
import type { Wanted } from "../core/ports.ts";
import type { Instant } from "../core/time.ts";
import { wait } from "./ahead.ts";
import { fitting, type Ready } from "./claim.ts";
import { type Delivered, deliver } from "./deliver-envelope.ts";
import type { Delivery } from "./deps.ts";
import { erasing } from "./erase.ts";
import { catchUp, lapse } from "./lapse.ts";
import { beside, type Scene, sceneOf } from "./scene.ts";
import { besideLetter } from "./settle.ts";
import { withhold } from "./withhold.ts";

/** How attending ended. `gone`: the matter is no more. `waiting`: a timer is set or nothing is owed. `busy`: others keep changing it; the sweep comes back. */
type Attended = "gone" | "waiting" | "busy";

const rounds = 12;
/** The most matters of one owner that one ring of their morning looks at; the sweep has the rest. */
const mostAtOnce = 100;

/**
 * Plans again, sends what is due now, sets the timer for the rest, and only then moves the wake: for one matter, or,
 * when the explorer's morning rings, for all of theirs that wait by now.
 */
export async function attend(deps: Delivery, wanted: Wanted): Promise<Attended> {
  const { owner } = wanted;
  const due = wanted.morning ? await deps.store.due(owner, deps.clock.now(), mostAtOnce) : [];
  const left = new Map<MatterId, Wanted>(due.map(({ info }) => [info.id, { owner, matter: info.id }]));
  if (!wanted.morning) left.set(wanted.matter, wanted);
  let worst: Attended = "waiting";
  for (let turns = 2 * mostAtOnce; turns > 0 && left.size > 0; turns--) {
    const [next] = left.values();
    if (!next) break;
    left.delete(next.matter);
    const { attended, rested, again } = await attendOne(deps, next);
    if (attended !== "waiting") worst = attended;
    for (const id of rested) left.delete(id);
    for (const matter of again) left.set(matter, { owner, matter });
  }
  return left.size > 0 ? "busy" : worst;
}

/** `rested`: the matters of a mail that left, whose timers and wakes are set. `again`: those that have more that is due. */
type One = { attended: Attended; rested: MatterId[]; again: MatterId[] };

async function attendOne(deps: Delivery, wanted: Wanted): Promise<One> {
  const rested: MatterId[] = [];
  const again: MatterId[] = [];
  for (let round = 0; round < rounds; round++) {
    const scene = await sceneOf(deps.store, wanted);
    if (!scene) return { attended: "gone", rested, again };
    const now = deps.clock.now();
    if (await erasing(deps, scene, now)) return { attended: "gone", rested, again };
    if (await lapse(deps, scene, now)) continue;
    const pick = Envelope.pick(Plan.plan(scene.matter, beside(scene), now), scene.explorer, now);
    if (!pick) {
      if (await wait(deps, scene, now)) return { attended: "waiting", rested, again };
      continue;
    }
    const ready = fitting(pick.form === "own" ? own(pick, scene) : await morning(deps, scene, now));
    const done = ready.length > 0 ? await send(deps, pick, ready, scene) : { outcome: "moved" as const };
    if (done.outcome === "held") await catchUp(deps, scene, ready, now);
    if (!("again" in done)) continue;
    rested.push(...ready.map(({ due }) => due.matter));
    if (!done.again.includes(wanted.matter)) return { attended: "waiting", rested, again: [...again, ...done.again] };
    again.push(...done.again.filter((id) => id !== wanted.matter));
  }
  return { attended: "busy", rested, again };
}

const own = (pick: Envelope.Pick, scene: Scene): Ready[] => pick.items.map((due) => ({ due, scene }));

/** A letter takes along whoever gets it and whoever named them; one that has lost its reason stays here, and one who is not to be written to any more gets nothing. */
async function send(deps: Delivery, pick: Envelope.Pick, ready: Ready[], scene: Scene): Promise<Delivered> {
  const { matter, explorer } = scene;
  const key = pick.to === "contact" ? pick.items[0]?.message?.key : undefined;
  if (!key) return deliver(deps, pick, ready, explorer, []);
  const ids = besideLetter(matter, key);
  const loaded = ids.length > 0 ? await deps.store.load(explorer.info.owner, ids) : [];
  const to = recipientOf(matter, key);
  const contact = [matter, ...loaded].find((row): row is Of<"contact"> => row.noun === "contact" && row.info.id === to);
  const read = ready.map(({ due }) => ({ due, scene: { matter, explorer, contact } }));
  const subject = subjectOf(matter, key);
  if (isMoot(matter, key)) return withhold(deps, read, explorer, subject, "moot");
  if (contact?.info.status !== "active") return withhold(deps, read, explorer, subject, "stopped");
  return deliver(deps, pick, read, explorer, loaded);
}

function subjectOf({ info }: Matter, key: string): string {
  const letter = "messages" in info ? info.messages[key] : undefined;
  return letter && "subject" in letter ? letter.subject : "Your letter";
}

/** Everything of this owner that belongs into the same morning mail. */
async function morning(deps: Delivery, scene: Scene, now: Instant): Promise<Ready[]> {
  const { owner } = scene.explorer.info;
  const rows = await deps.store.due(owner, now, mostAtOnce);
  const first = [...new Map([scene.matter, scene.explorer].map((row) => [row.info.id, row])).values()];
  const matters = [...first, ...rows.filter((row) => !first.some((one) => one.info.id === row.info.id))];
  const about = [...new Set(matters.flatMap((row) => contactOf(row) ?? []))];
  const contacts = (about.length > 0 ? await deps.store.load(owner, about) : []).filter(
    (row): row is Of<"contact"> => row.noun === "contact",
  );
  const all = matters.flatMap((matter) => {
    const contact = contacts.find((row) => row.info.id === contactOf(matter));
    const one: Scene = { matter, explorer: scene.explorer, contact };
    return Plan.plan(matter, beside(one), now).map((due) => ({ due, scene: one }));
  });
  const owed = all.map((one) => one.due);
  const items = Envelope.mornings(owed, scene.explorer, now);
  return all.filter((one) => items.includes(one.due));
}
