import type { Due } from "../core/due.ts";
import type { Pick } from "../core/envelope.ts";
import * as Explorer from "../core/explorer.ts";
import type { DueId, EnvelopeId, MatterId, OwnerId } from "../core/id.ts";
import type { Line } from "../core/ledger.ts";
import type { Matter, Of } from "../core/matter.ts";
import type { ClaimEnd, ClaimTake, Commit } from "../core/ports.ts";
import { addMinutes, dayOf, type Instant, isBefore } from "../core/time.ts";
import type { Delivery } from "./deps.ts";
import { mime } from "./mime.ts";
import type { Scene } from "./scene.ts";
import { letterSent, letterStuck, settle } from "./settle.ts";
import { written } from "./written.ts";

const leaseMinutes = 15;
/** Nothing is posted later than this after its claim: the lease must outlive every answer. */
const postWithinMs = 10_000;
const tokenDays = 60;
/** A refused mail is looked at again after this; the sweep finds it. */
const refusedMinutes = 5;

/** One thing due, with what is known of its matter. */
export type Ready = { due: Due; scene: Scene };

type Parcel = {
  id: EnvelopeId;
  attempt: number;
  subject: string;
  why: string;
  takes: ClaimTake[];
  raw: Uint8Array;
  to: string;
};

/** Claim, one POST, record. Whatever is not clearly refused counts as perhaps sent. */
export async function deliver(deps: Delivery, pick: Pick, ready: Ready[], explorer: Of<"owner">): Promise<string> {
  const now = deps.clock.now();
  const owner = explorer.info.owner;
  const nonce = deps.dice.token();
  const token = deps.dice.token();
  const parcel = await pack(deps, pick, ready, explorer, token, now);
  if (!parcel) return "held";
  const leaseUntil = addMinutes(now, leaseMinutes);
  const claimed = rowsAfterClaim(pick, ready, explorer, leaseUntil, now);
  const started = deps.clock.monotonicMs();
  const took = await deps.store.commit({
    ...{ owner, nonce, now, puts: claimed, take: parcel.takes },
    tokens: [
      {
        ...{ hash: deps.secrets.hash(token), purpose: "act", owner, envelope: parcel.id },
        matters: claimed.map((row) => row.info.id),
        expiresAt: addMinutes(now, tokenDays * 24 * 60),
      },
    ],
  });
  if (took !== "committed") return took;
  const late = deps.clock.monotonicMs() - started > postWithinMs || !isBefore(deps.clock.now(), addMinutes(now, 1));
  const answer = late
    ? { answer: "refused" as const, permanent: false, code: "late" }
    : await deps.mailer.send({
        raw: parcel.raw,
        from: deps.sender,
        to: parcel.to,
        envelope: parcel.id,
        attempt: parcel.attempt,
      });
  const told = answer.answer === "refused" && answer.permanent ? "withheld" : answer.answer;
  deps.log({ envelope: parcel.id, attempt: parcel.attempt, to: pick.to, items: ready.length, answer: told });
  if (answer.answer === "ambiguous") return "ambiguous";
  const ends = (how: ClaimEnd["how"]): ClaimEnd[] =>
    parcel.takes.map((one) => ({
      ...{ id: one.id, attempt: one.attempt, nonce, how },
      ...(answer.answer === "accepted" ? { messageId: answer.messageId } : {}),
    }));
  if (answer.answer === "accepted")
    return record(deps, owner, claimed, ends("sent"), line(parcel, pick, ready, owner, now, "sent"), (row) =>
      afterwards(row, ready, now),
    );
  if (answer.permanent)
    return record(deps, owner, claimed, ends("withheld"), line(parcel, pick, ready, owner, now, "refused"), (row) =>
      withheld(row, ready, now, answer.code),
    );
  await record(
    ...([deps, owner, claimed, ends("released"), undefined] as const),
    (row) => refused(row, pick, ready, now),
    addMinutes(now, refusedMinutes),
  );
  return "refused";
}

/** The mail and its claims, or nothing when another sender holds one of them. */
async function pack(
  deps: Delivery,
  pick: Pick,
  ready: Ready[],
  explorer: Of<"owner">,
  token: string,
  now: Instant,
): Promise<Parcel | undefined> {
  const day = dayOf(now, explorer.info.preferences.zone);
  const [first] = ready;
  if (!first) return undefined;
  const id =
    pick.form === "own" ? (first.due.dueId as string as EnvelopeId) : await morningId(deps, explorer.info.owner, day);
  const leaseUntil = addMinutes(now, leaseMinutes);
  const dueIds = ready.map((one) => one.due.dueId);
  const takes: ClaimTake[] = [];
  for (const claimId of new Set<EnvelopeId | DueId>([id, ...dueIds])) {
    const held = await known(deps, claimId, ready);
    takes.push({ id: claimId, attempt: held, leaseUntil });
  }
  const told = await written(deps, pick, ready, explorer, token, now);
  const envelope = {
    ...{ dueIds, to: pick.to, subject: told.subject, why: first.due.reason },
    matters: [...new Set<MatterId>(ready.map((one) => one.due.matter))],
  };
  const [whole] = takes;
  if (whole) whole.envelope = envelope;
  const { subject, to } = told;
  return { id, attempt: whole?.attempt ?? 1, subject, why: first.due.reason, takes, raw: mime(told), to };
}

/** Which attempt comes next. Only a claim that was ever taken costs a read: its matter says so. */
async function known(deps: Delivery, id: EnvelopeId | DueId, ready: Ready[]): Promise<number> {
  const before = ready.some((one) => one.due.dueId === id && one.scene.matter.settled[one.due.dueId] === undefined);
  if (before) return 1;
  const claim = await deps.store.claim(id);
  return claim ? claim.attempt + 1 : 1;
}

/** One morning mail a day; a second one, after a pause or an outage, gets the next number. */
async function morningId(deps: Delivery, owner: OwnerId, day: string): Promise<EnvelopeId> {
  for (let n = 1; ; n++) {
    const id = `${owner}.${day}.${n}` as EnvelopeId;
    const claim = await deps.store.claim(id);
    if (!claim || claim.status === "open" || claim.status === "released") return id;
  }
}

/** The rows as the claim writes them: what is claimed, what counts for the caps, and one more mail for the day. */
function rowsAfterClaim(
  pick: Pick,
  ready: Ready[],
  explorer: Of<"owner">,
  leaseUntil: Instant,
  now: Instant,
): Matter[] {
  const rows = new Map<string, Matter>();
  const row = (matter: Matter) => rows.get(matter.info.id) ?? matter;
  if (!pick.requested) {
    const day = dayOf(now, explorer.info.preferences.zone);
    rows.set(explorer.info.id, { ...explorer, info: Explorer.countMail(explorer.info, day) });
  }
  for (const { due, scene } of ready) {
    const next = settle(row(scene.matter), due, { how: "claimed", at: leaseUntil });
    rows.set(next.info.id, { ...next, wake: leaseUntil });
    const contact = scene.contact && (row(scene.contact) as Of<"contact">);
    const message = due.message;
    if (!contact || !message || pick.to === "contact") continue;
    if (contact.info.suggested.some((one) => one.message === message.id)) continue;
    const suggested = [...contact.info.suggested, { at: now, message: message.id }].slice(-20);
    rows.set(contact.info.id, { ...contact, info: { ...contact.info, suggested } });
  }
  return [...rows.values()];
}

/** Writes the end of the claims; a row that moved on meanwhile is read again and the same end applied to what it has become. */
async function record(
  deps: Delivery,
  owner: OwnerId,
  claimed: Matter[],
  end: ClaimEnd[],
  ledger: Line | undefined,
  apply: (row: Matter) => Matter,
  wake?: Instant,
): Promise<string> {
  let rows = claimed.map((row) => ({ ...row, rev: row.rev + 1 }));
  for (let left = 5; left > 0; left--) {
    const now = deps.clock.now();
    const puts = rows.map(apply).map((row) => ({ ...row, wake: wake ?? now }));
    const change: Commit = {
      ...{ owner, nonce: deps.dice.token(), now, puts, end },
      ...(ledger ? { ledger: [ledger] } : {}),
    };
    const done = await deps.store.commit(change);
    if (done !== "stale") return done;
    rows = (await deps.store.load(
      owner,
      rows.map((row) => row.info.id),
    )) as typeof rows;
  }
  return "stale";
}

const duesOf = (row: Matter, ready: Ready[]) => ready.flatMap(({ due }) => (due.matter === row.info.id ? [due] : []));

const afterwards = (row: Matter, ready: Ready[], now: Instant): Matter =>
  duesOf(row, ready).reduce<Matter>((one, due) => {
    const settled = settle(one, due, { how: "sent", at: now });
    return due.as === "contact" ? letterSent(settled, due, now) : settled;
  }, row);

const withheld = (row: Matter, ready: Ready[], now: Instant, why: string): Matter =>
  duesOf(row, ready).reduce<Matter>((one, due) => {
    const settled = settle(one, due, { how: "withheld", at: now });
    return due.as === "contact" ? letterStuck(settled, due, "withheld", now, why) : settled;
  }, row);

/** A definite refusal gives everything back: it is owed as before, and the day has one mail less. */
function refused(row: Matter, pick: Pick, ready: Ready[], now: Instant): Matter {
  if (row.noun === "owner" && !pick.requested) {
    const day = dayOf(now, row.info.preferences.zone);
    const mailed = row.info.mailed.map((one) =>
      one.day === day ? { ...one, count: Math.max(0, one.count - 1) } : one,
    );
    return { ...row, info: { ...row.info, mailed } };
  }
  return duesOf(row, ready).reduce<Matter>((one, due) => settle(one, due, undefined), row);
}

function line(parcel: Parcel, pick: Pick, ready: Ready[], owner: OwnerId, at: Instant, status: Line["status"]): Line {
  const [first] = ready;
  return {
    ...{ owner, at, status, to: pick.to, envelope: parcel.id, attempt: parcel.attempt, subject: parcel.subject },
    ...{ dueIds: ready.map((one) => one.due.dueId), why: parcel.why },
    ...(first?.due.contact ? { contact: first.due.contact } : {}),
    ...(first ? { matter: first.due.matter } : {}),
  };
}
