import * as Contact from "../core/contact.ts";
import { forget } from "../core/erase.ts";
import type { Event } from "../core/event.ts";
import type { DueId, EnvelopeId, OwnerId } from "../core/id.ts";
import type { Line } from "../core/ledger.ts";
import type { Matter, Of } from "../core/matter.ts";
import type { Claim, Commit } from "../core/ports.ts";
import { addMinutes, type Instant, isBefore, later } from "../core/time.ts";
import type { Looking } from "./deps.ts";
import { everything } from "./export.ts";
import type { Scene } from "./scene.ts";

type Erasing = Pick<Looking, "store" | "clock" | "dice" | "log">;
/** `erased`: nothing is left. `later`: a sender still holds a letter, or rows kept moving; the row's wake brings it back. */
export type Erased = "erased" | "later";

/** Rows of one transaction, with room for an event. */
const atOnce = 90;
const envelopesAtOnce = 400;
const claimsAtOnce = 50;
const quiet = { subject: "About someone who is erased", why: "They are not kept here any more." };

/** Erasing comes before planning: nothing is owed for whoever is being erased. True when this matter needs no look any more. */
export async function erasing(deps: Erasing, { matter, explorer }: Scene, now: Instant): Promise<boolean> {
  if (explorer.info.erasing) {
    await eraseOwner(deps, explorer);
    return true;
  }
  if (matter.noun !== "contact") return false;
  const forgotten = Contact.forgottenAt(matter.info);
  if (matter.info.status !== "erasing" && (!forgotten || isBefore(now, forgotten))) return false;
  await erasePerson(deps, matter.info.owner, matter.info.id);
  return true;
}

/** Deletes one person, once no sender holds anything about them, and everything that could be recognised as theirs. */
export async function erasePerson(deps: Erasing, owner: OwnerId, whom: Contact.Info["id"]): Promise<Erased> {
  const { matters, lines, addresses } = await everything(deps.store, owner);
  const now = deps.clock.now();
  const row = matters.find((one): one is Of<"contact"> => one.noun === "contact" && one.info.id === whom);
  if (!row) return "erased";
  const address = addresses.find((one) => one.contact === whom);
  const { gone, changed, lines: rewritten } = forget(row.info, matters, lines);
  if (row.info.status !== "erasing" && gone.some(written)) return keep(deps, row, now);
  const held = lease([...gone, ...changed], now);
  if (held) return wait(deps, row, held, now);
  const touched = new Set([...gone, ...changed].map((one) => one.info.id));
  const about = lines.filter(
    ({ key, line }) =>
      rewritten.some((one) => one.key === key) || line.dueIds.some((id) => touched.has(id.split(".")[0] as never)),
  );
  const envelopes = await envelopesOf(
    deps,
    [...gone, ...changed],
    about.map((one) => one.line),
  );
  const base = () => ({ owner, nonce: deps.dice.token(), now });
  const steps: Partial<Commit>[] = [
    ...slices(changed, atOnce).map((puts) => ({ puts: puts.map((one) => ({ ...one, wake: now })) })),
    ...slices(rewritten, atOnce).map((some) => ({ rewritten: some })),
    ...slices(envelopes.told, atOnce).map((ids) => ({ reworded: ids.map((id) => ({ id, ...quiet })) })),
    ...slices(
      gone.filter((one) => one !== row),
      atOnce,
    ).map((some) => ({ deletes: some.map(named) })),
    {
      deletes: [named(row)],
      ...(address ? { forgetAddress: address } : {}),
      events: told(deps, { type: "contact.erased", owner, matter: whom, at: now }, envelopes.all),
    },
  ];
  for (const step of steps)
    if ((await deps.store.commit({ ...base(), ...step })) !== "committed") return wait(deps, row, now, now);
  deps.log({ function: "erase", outcome: "erased", what: "contact", envelopes: envelopes.all.length });
  return "erased";
}

/** Deletes everything of one explorer, once no sender holds anything of theirs. */
export async function eraseOwner(deps: Erasing, explorer: Of<"owner">): Promise<Erased> {
  const { owner } = explorer.info;
  const { matters, lines } = await everything(deps.store, owner);
  const now = deps.clock.now();
  const held = lease(matters, now);
  if (held) return wait(deps, explorer, held, now);
  const { all, told: claims } = await envelopesOf(
    deps,
    matters,
    lines.map((one) => one.line),
  );
  const dueIds = matters.flatMap((one) => Object.keys(one.settled) as DueId[]);
  const { erasing } = explorer.info;
  const envelopes = [...all, ...(erasing ? [erasing.signIn] : [])];
  for (const event of told(deps, { type: "explorer.erased", owner, matter: owner, at: now }, envelopes))
    await deps.store.commit({ owner, nonce: deps.dice.token(), now, events: [event] });
  await deps.store.purge(owner, [...new Set([...claims, ...dueIds])]);
  deps.log({ function: "erase", outcome: "erased", what: "explorer", envelopes: all.length });
  return "erased";
}

/** Somebody was written to after all: they are not forgotten just because time has passed. */
async function keep(deps: Erasing, row: Of<"contact">, now: Instant): Promise<Erased> {
  const puts = [{ ...row, wake: now, info: { ...row.info, touchedAt: now } }];
  await deps.store.commit({ owner: row.info.owner, nonce: deps.dice.token(), now, puts });
  return "later";
}

const written = ({ noun, info }: Matter): boolean =>
  noun === "interview" ||
  "writtenAt" in info ||
  ("messages" in info && Object.values(info.messages).some((one) => one.status !== "edited"));

/** Until when a sender holds any of these. */
const lease = (rows: Matter[], now: Instant): Instant | undefined =>
  rows
    .flatMap((one) => Object.values(one.settled))
    .filter((one) => one.how === "claimed" && isBefore(now, one.at))
    .map((one) => one.at)
    .reduce<Instant | undefined>((last, one) => (last ? later(last, one) : one), undefined);

/** Every envelope that carried something about these, and those of them whose claim still says so in words. */
async function envelopesOf({ store }: Erasing, rows: Matter[], lines: Line[]) {
  const dueIds = rows.flatMap((one) => Object.keys(one.settled) as DueId[]);
  const all = new Set<EnvelopeId>(lines.flatMap((line) => line.envelope ?? []));
  for (const claim of await claimsOf(store, dueIds)) {
    if (claim.within) all.add(claim.within);
    if (claim.envelope) all.add(claim.id as EnvelopeId);
  }
  const claims = await claimsOf(store, [...all]);
  return { all: [...all], told: claims.flatMap((one) => (one.envelope ? [one.id as EnvelopeId] : [])) };
}

async function claimsOf(store: Erasing["store"], ids: (DueId | EnvelopeId)[]): Promise<Claim[]> {
  const found: Claim[] = [];
  for (const some of slices(ids, claimsAtOnce))
    found.push(...(await Promise.all(some.map((id) => store.claim(id)))).flatMap((one) => one ?? []));
  return found;
}

const told = (deps: Erasing, event: Omit<Event, "id" | "envelopes">, envelopes: EnvelopeId[]): Event[] =>
  (envelopes.length > 0 ? slices(envelopes, envelopesAtOnce) : [[]]).map((some) => ({
    ...event,
    id: deps.dice.eventId(),
    envelopes: some,
  }));

/** The row brings itself back: when the last lease is over, or in a minute. */
async function wait(deps: Erasing, row: Of<"contact"> | Of<"owner">, until: Instant, now: Instant): Promise<Erased> {
  const [fresh] = await deps.store.load(row.info.owner, [row.info.id]);
  const wake = later(until, addMinutes(now, 1));
  if (fresh)
    await deps.store.commit({ owner: row.info.owner, nonce: deps.dice.token(), now, puts: [{ ...fresh, wake }] });
  return "later";
}

const named = ({ info, rev }: Matter) => ({ id: info.id, rev });
const slices = <T>(all: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
