import type * as Contact from "../core/contact.ts";
import * as Envelope from "../core/envelope.ts";
import type { OwnerId } from "../core/id.ts";
import { contactOf, type Matter, type Of } from "../core/matter.ts";
import * as Plan from "../core/plan.ts";
import type { Wanted } from "../core/ports.ts";
import { addMinutes, earlier, fromMs, type Instant, isBefore, later, ms } from "../core/time.ts";
import type { Looking } from "./deps.ts";
import { erasing } from "./erase.ts";
import { lapse } from "./lapse.ts";
import { isBehind, rewake } from "./rewake.ts";
import { beside, eventAbout, type Scene, sceneOf } from "./scene.ts";

/** How planning ended. `gone`: the matter is no more. `waiting`: a timer is set or nothing is owed. `handed`: something is due and deliver was told. `busy`: others keep changing it; the sweep comes back. */
export type Planned = "gone" | "waiting" | "handed" | "busy";

const rounds = 12;

/**
 * Plans one matter again without sending anything: the planner's and the sweep's part. What is due now is handed over to deliver and its
 * wake stays where it is, so that a hand-over that is lost is found by the sweep.
 */
export async function planAhead(deps: Looking, wanted: Wanted): Promise<Planned> {
  for (let round = 0; round < rounds; round++) {
    const scene = await sceneOf(deps.store, wanted);
    if (!scene) return "gone";
    const now = deps.clock.now();
    if (await erasing(deps, scene, now)) return "gone";
    if (await lapse(deps, scene, now)) continue;
    if (await rewake(deps, scene, now)) continue;
    if (Envelope.pick(Plan.plan(scene.matter, beside(scene), now), scene.explorer, now)) {
      const { owner } = scene.explorer.info;
      await deps.store.commit({
        owner,
        nonce: deps.dice.token(),
        now,
        events: [eventAbout(deps, owner, scene.matter, "matter.due", now)],
      });
      return "handed";
    }
    if (await wait(deps, scene, now, true)) return "waiting";
  }
  return "busy";
}

/** A row before it rests: as it is put into the table, and what it then waits for. Nothing to wait for, or something due at once, leaves `next` out. */
export type Rest = { row: Matter; next?: { at: Instant; morning: boolean } };

/** What a matter waits for. Its timer's number is raised here, because the row is written before the timer is set. */
export function resting(
  matter: Matter,
  explorer: Of<"owner">,
  contact: Contact.Info | undefined,
  now: Instant,
): Rest & { due: boolean } {
  if (isBehind(matter)) return { row: { ...matter, wake: earlier(matter.wake ?? now, now) }, due: false };
  const owed = Plan.plan(matter, { explorer: explorer.info, ...(contact ? { contact } : {}) }, now);
  const next = Envelope.next(matter, owed, explorer, now);
  if (!next) return { row: asleep(matter), due: false };
  if (!isBefore(now, next.at)) return { row: { ...matter, wake: now }, due: true };
  return { row: { ...matter, wake: now, timerSeq: matter.timerSeq + (next.morning ? 0 : 1) }, next, due: false };
}

/**
 * Sets the timer for the next instant and moves the wake there, unless the row has moved on meanwhile.
 * @param drop whether the timer before it, which has not rung, is taken away.
 */
export async function wait(deps: Looking, scene: Scene, now: Instant, drop = false): Promise<boolean> {
  const { matter, explorer, contact } = scene;
  const { owner } = explorer.info;
  const rest = resting(matter, explorer, contact?.info, now);
  if (rest.due) return false;
  if (rest.row.wake === matter.wake && !rest.next) return true;
  if (rest.next && wakeOf(deps, owner, rest.next) === matter.wake) return true;
  const written = !rest.next || rest.row.timerSeq > matter.timerSeq;
  // A morning's timer belongs to the explorer and is named by its instant: there is nothing to write before it.
  if (written) {
    const done = await deps.store.commit({ owner, nonce: deps.dice.token(), now, puts: [rest.row] });
    if (done !== "committed") return false;
  }
  if (!rest.next) return true;
  const row = { ...rest.row, rev: matter.rev + (written ? 1 : 0) };
  if ((await settleDown(deps, owner, [{ row, next: rest.next }], now)).length > 0) return false;
  // One that stays rings for nothing and harms nobody.
  if (drop && written && matter.timerSeq > 0)
    await deps.timers.drop(`${matter.info.id}-${matter.timerSeq}`).catch(() => undefined);
  return true;
}

/**
 * The timers, and only then the wakes, of rows as they stand in the table. Answers with the ids of those that moved on meanwhile: their
 * wake is where it was.
 */
export async function settleDown(deps: Looking, owner: OwnerId, rests: Rest[], now: Instant): Promise<Matter[]> {
  const waiting = rests.flatMap(({ row, next }) => (next ? [{ row, next }] : []));
  const set = new Set<string>();
  for (const { row, next } of waiting) {
    const at = minute(wakeOf(deps, owner, next), now);
    const name = next.morning ? `${owner}-${at.replace(/\W/g, "")}` : `${row.info.id}-${row.timerSeq}`;
    if (set.has(name)) continue;
    set.add(name);
    await deps.timers.set(name, at, next.morning ? { owner, matter: owner, morning: true } : wantedOf(owner, row));
  }
  const puts = waiting.map(({ row, next }) => ({ ...row, wake: wakeOf(deps, owner, next) }));
  const commit = (some: Matter[]) => deps.store.commit({ owner, nonce: deps.dice.token(), now, puts: some });
  if (puts.length === 0 || (await commit(puts)) === "committed") return [];
  const moved: Matter[] = [];
  for (const put of puts) if (puts.length === 1 || (await commit([put])) !== "committed") moved.push(put);
  return moved;
}

/** The instant of the wake: the morning's is spread over some minutes in the cloud, and everything else is exact. */
const wakeOf = (deps: Looking, owner: OwnerId, next: { at: Instant; morning: boolean }): Instant =>
  next.morning ? addMinutes(next.at, Envelope.spread(owner, deps.timers.spreadMinutes)) : next.at;

function wantedOf(owner: OwnerId, matter: Matter): Wanted {
  const contact = contactOf(matter);
  return { owner, matter: matter.info.id, ...(contact ? { contact } : {}) };
}

function asleep(matter: Matter): Matter {
  const { wake: _, ...rest } = matter;
  return rest as Matter;
}

/** A timer rings at whole minutes, at least one minute ahead. */
const minute = (at: Instant, now: Instant): Instant =>
  fromMs(Math.ceil(ms(later(at, fromMs(ms(now) + 60_000))) / 60_000) * 60_000);
