import type { Due } from "../core/due.ts";
import * as Envelope from "../core/envelope.ts";
import type { Event } from "../core/event.ts";
import type { Line } from "../core/ledger.ts";
import { contactOf, type Matter } from "../core/matter.ts";
import * as Plan from "../core/plan.ts";
import type { Claim, Wanted } from "../core/ports.ts";
import { fromMs, type Instant, isBefore, later, ms } from "../core/time.ts";
import type { Looking, Planning } from "./deps.ts";
import { erasing } from "./erase.ts";
import { beside, type Scene, sceneOf } from "./scene.ts";
import { letterSent, letterStuck, settle } from "./settle.ts";

/** How planning ended. `gone`: the matter is no more. `waiting`: a timer is set or nothing is owed. `handed`: something is due and deliver was told. `busy`: others keep changing it; the sweep comes back. */
export type Planned = "gone" | "waiting" | "handed" | "busy";

const rounds = 12;

/**
 * Plans one matter again without sending anything: the planner's and the sweep's part. What is due now is handed over to deliver and its
 * wake stays where it is, so that a hand-over that is lost is found by the sweep.
 */
export async function planAhead(deps: Planning, wanted: Wanted): Promise<Planned> {
  for (let round = 0; round < rounds; round++) {
    const scene = await sceneOf(deps.store, wanted);
    if (!scene) return "gone";
    const now = deps.clock.now();
    if (await erasing(deps, scene, now)) return "gone";
    if (await lapse(deps, scene, now)) continue;
    if (Envelope.pick(Plan.plan(scene.matter, beside(scene), now), scene.explorer.info, now)) {
      await deps.bus.publish([dueEvent(deps, scene, now)]);
      return "handed";
    }
    if (await wait(deps, scene, now)) return "waiting";
  }
  return "busy";
}

function dueEvent(deps: Planning, { matter, explorer }: Scene, at: Instant): Event {
  const contact = contactOf(matter);
  return {
    ...{ id: deps.dice.eventId(), type: "matter.due", owner: explorer.info.owner, matter: matter.info.id, at },
    ...(contact ? { contact } : {}),
  };
}

/**
 * Claims whose lease has ended: evidence from the mail service settles them; without it the explorer's mail is owed again, and a letter to
 * a contact stays unknown until the explorer's word.
 */
export async function lapse(deps: Looking, scene: Scene, now: Instant): Promise<boolean> {
  const ended = Object.entries(scene.matter.settled).find(([, one]) => one.how === "claimed" && !isBefore(now, one.at));
  if (!ended) return false;
  const [dueId] = ended as [Due["dueId"], unknown];
  const claim = await deps.store.claim(dueId);
  const letter = Plan.plan(scene.matter, beside(scene), now).find((due) => due.dueId === dueId && due.as === "contact");
  const evidence = claim && claim.status !== "open" && claim.status !== "released" ? claim.status : undefined;
  const how = evidence ?? (letter && claim?.status === "open" ? "unknown" : undefined);
  if (!how) return false;
  const owner = scene.explorer.info.owner;
  const settled = settle(scene.matter, { dueId }, { how, at: now });
  const after = !letter
    ? settled
    : how === "sent"
      ? letterSent(settled, letter, now)
      : letterStuck(settled, letter, how, now, "The mail service refused it.");
  const lost = claim && letter && !evidence;
  const done = await deps.store.commit({
    ...{ owner, nonce: deps.dice.token(), now, puts: [{ ...after, wake: now }] },
    ...(lost ? { end: [{ id: dueId, attempt: claim.attempt, nonce: claim.nonce, how: "unknown" as const }] } : {}),
    ...(lost ? { ledger: [lostLine(letter, claim, owner, now)] } : {}),
  });
  return done === "committed" || done === "stale" || done === "held";
}

const lostLine = (letter: Due, claim: Claim, owner: Line["owner"], at: Instant): Line => ({
  ...{ owner, at, status: "unknown", to: "contact", matter: letter.matter, attempt: claim.attempt },
  ...{ dueIds: [letter.dueId], subject: claim.envelope?.subject ?? "Your letter" },
  ...(letter.contact ? { contact: letter.contact } : {}),
  why: "The mail service did not answer, so we do not know whether it went. It is not sent again without your word.",
});

/** Sets the timer for the next instant and moves the wake there, unless the row has moved on meanwhile. */
export async function wait(deps: Looking, scene: Scene, now: Instant): Promise<boolean> {
  const { matter, explorer } = scene;
  const owner = explorer.info.owner;
  const planned = Plan.nextInstant(matter, beside(scene), now);
  const next = planned && !isBefore(now, planned) ? Envelope.holdUntil(explorer.info, now) : planned;
  if (next === matter.wake) return true;
  const commit = (row: Matter) => deps.store.commit({ owner, nonce: deps.dice.token(), now, puts: [row] });
  if (!next || !isBefore(now, next)) return (await commit(asleep(matter))) === "committed";
  const timerSeq = matter.timerSeq + 1;
  if ((await commit({ ...matter, timerSeq })) !== "committed") return false;
  await deps.timers.set(`${matter.info.id}-${timerSeq}`, minute(next, now), wantedOf(scene));
  return (await commit({ ...matter, timerSeq, rev: matter.rev + 1, wake: next })) === "committed";
}

function wantedOf({ matter, explorer }: Scene): Wanted {
  const contact = contactOf(matter);
  return { owner: explorer.info.owner, matter: matter.info.id, ...(contact ? { contact } : {}) };
}

function asleep(matter: Matter): Matter {
  const { wake: _, ...rest } = matter;
  return rest as Matter;
}

/** A timer rings at whole minutes, at least one minute ahead. */
const minute = (at: Instant, now: Instant): Instant =>
  fromMs(Math.ceil(ms(later(at, fromMs(ms(now) + 60_000))) / 60_000) * 60_000);
