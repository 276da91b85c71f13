import type * as Contact from "../core/contact.ts";
import type { Beside, Due } from "../core/due.ts";
import * as Envelope from "../core/envelope.ts";
import type * as Explorer from "../core/explorer.ts";
import type { MatterId, OwnerId } from "../core/id.ts";
import type { Line } from "../core/ledger.ts";
import { contactOf, type Matter, type Of } from "../core/matter.ts";
import * as Plan from "../core/plan.ts";
import type { Claim, Wanted } from "../core/ports.ts";
import { fromMs, type Instant, isBefore, later, ms } from "../core/time.ts";
import { deliver } from "./deliver-envelope.ts";
import type { Delivery } from "./deps.ts";
import { letterSent, letterStuck, settle } from "./settle.ts";

/** How attending ended. `gone`: the matter is no more. `waiting`: a timer is set or nothing is owed. `busy`: others keep changing it; the sweep comes back. */
export type Attended = "gone" | "waiting" | "busy";

/** What is known of one matter: its row, the explorer's and the contact's. */
export type Scene = { matter: Matter; explorer: Of<"owner">; contact: Of<"contact"> | undefined };
export type Ready = { due: Due; scene: Scene };

const rounds = 12;

/** Plans one matter again, sends what is due now, sets the timer for the rest, and only then moves the wake (design section 4). */
export async function attend(deps: Delivery, wanted: Wanted): Promise<Attended> {
  for (let round = 0; round < rounds; round++) {
    const scene = await load(deps, wanted.owner, wanted.matter);
    if (!scene) return "gone";
    const now = deps.clock.now();
    const cleared = await settleEnded(deps, scene, now);
    if (cleared) continue;
    const owed = Plan.plan(scene.matter, beside(scene), now);
    const pick = Envelope.pick(owed, scene.explorer.info, now);
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

export const beside = ({ explorer, contact }: Scene): Beside => ({
  explorer: explorer.info as Explorer.Info,
  ...(contact ? { contact: contact.info as Contact.Info } : {}),
});

async function load(deps: Delivery, owner: OwnerId, id: MatterId): Promise<Scene | undefined> {
  const rows = await deps.store.load(owner, [owner, id]);
  const explorer = rows.find((row): row is Of<"owner"> => row.noun === "owner");
  const matter = rows.find((row) => row.info.id === id);
  if (!explorer || !matter) return undefined;
  const about = contactOf(matter);
  const found = !about ? [] : matter.info.id === about ? [matter] : await deps.store.load(owner, [about]);
  return { matter, explorer, contact: found.find((row): row is Of<"contact"> => row.noun === "contact") };
}

/** Everything of this owner that belongs into the same morning mail. */
async function morning(deps: Delivery, scene: Scene, now: Instant): Promise<Ready[]> {
  const owner = scene.explorer.info.owner;
  const rows = await deps.store.due(owner, now, Envelope.mostItems);
  const matters = [scene.matter, ...rows.filter((row) => row.info.id !== scene.matter.info.id)];
  const about = [...new Set(matters.flatMap((row) => contactOf(row) ?? []))];
  const contacts = (about.length > 0 ? await deps.store.load(owner, about) : []).filter(
    (row) => row.noun === "contact",
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

/**
 * Claims whose lease has ended: evidence from the mail service settles them; without it the explorer's mail is owed again, and a letter to
 * a contact stays unknown until the explorer's word.
 */
async function settleEnded(deps: Delivery, scene: Scene, now: Instant): Promise<boolean> {
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

const lostLine = (letter: Due, claim: Claim, owner: OwnerId, at: Instant): Line => ({
  ...{ owner, at, status: "unknown", to: "contact", matter: letter.matter, attempt: claim.attempt },
  ...{ dueIds: [letter.dueId], subject: claim.envelope?.subject ?? "Your letter" },
  ...(letter.contact ? { contact: letter.contact } : {}),
  why: "The mail service did not answer, so we do not know whether it went. It is not sent again without your word.",
});

/** Sets the timer for the next instant and moves the wake there, unless the row has moved on meanwhile. */
async function wait(deps: Delivery, scene: Scene, now: Instant): Promise<boolean> {
  const { matter, explorer } = scene;
  const owner = explorer.info.owner;
  const planned = Plan.nextInstant(matter, beside(scene), now);
  const next = planned && !isBefore(now, planned) ? Envelope.holdUntil(explorer.info, now) : planned;
  if (next === matter.wake) return true;
  const commit = (row: Matter) => deps.store.commit({ owner, nonce: deps.dice.token(), now, puts: [row] });
  if (!next || !isBefore(now, next)) return (await commit(asleep(matter))) === "committed";
  const timerSeq = matter.timerSeq + 1;
  if ((await commit({ ...matter, timerSeq })) !== "committed") return false;
  await deps.timers.set(`${matter.info.id}-${timerSeq}`, minute(next, now), { owner, matter: matter.info.id });
  return (await commit({ ...matter, timerSeq, rev: matter.rev + 1, wake: next })) === "committed";
}

function asleep(matter: Matter): Matter {
  const { wake: _, ...rest } = matter;
  return rest as Matter;
}

/** A timer rings at whole minutes, at least one minute ahead. */
const minute = (at: Instant, now: Instant): Instant =>
  fromMs(Math.ceil(ms(later(at, fromMs(ms(now) + 60_000))) / 60_000) * 60_000);
