import { morningId } from "../core/envelope.ts";
import type { DueId } from "../core/id.ts";
import type { Line } from "../core/ledger.ts";
import type { Matter } from "../core/matter.ts";
import type { Claim, ClaimEnd } from "../core/ports.ts";
import { dayOf, type Instant, isBefore } from "../core/time.ts";
import type { Ready } from "./claim.ts";
import type { Looking } from "./deps.ts";
import type { Scene } from "./scene.ts";
import { letterHeld, letterWent, settle } from "./settle.ts";

/**
 * Claims of this matter, or of the explorer's morning, whose lease has ended without a word from the mail service: to the explorer it is
 * owed again; a letter to a contact stays unknown until the explorer's word. Each end is told in the ledger. True when something was settled.
 */
export async function lapse(deps: Looking, { matter, explorer }: Scene, now: Instant): Promise<boolean> {
  const puts: Matter[] = [];
  const end: ClaimEnd[] = [];
  const ledger: Line[] = [];
  for (const row of matter.info.id === explorer.info.id ? [matter] : [matter, explorer]) {
    let next: Matter = row;
    for (const dueId of ended(row, now)) {
      const claim = await deps.store.claim(dueId);
      next = after(next, dueId, claim, now);
      if (claim?.status !== "open" || claim.attempt !== row.settled[dueId]?.attempt) continue;
      // The explorer's claim stays open for evidence, or for the next attempt; only a letter's is at its end.
      if (isLetter(claim)) end.push({ id: dueId, attempt: claim.attempt, nonce: claim.nonce, how: "unknown" });
      if (claim.envelope) ledger.push(line(claim, claim.envelope, now));
    }
    if (next !== row) puts.push({ ...next, wake: now });
  }
  if (puts.length === 0) return false;
  const { owner } = explorer.info;
  await deps.store.commit({ owner, nonce: deps.dice.token(), now, puts, end, ledger });
  return true;
}

/** The rows of what was to be sent, brought up to date with claims that they knew nothing of. */
export async function catchUp(deps: Looking, { explorer }: Scene, ready: Ready[], now: Instant): Promise<void> {
  const { owner } = explorer.info;
  const rows = new Map<string, Matter>();
  const read = async (loaded: Matter, dueId: DueId) => {
    const row = rows.get(loaded.info.id) ?? loaded;
    const claim = await deps.store.claim(dueId);
    if (claim) rows.set(row.info.id, { ...after(row, dueId, claim, now), wake: now });
  };
  await read(explorer, morningId(owner, dayOf(now, explorer.info.preferences.zone)));
  for (const { due, scene } of ready) await read(scene.matter, due.dueId);
  const puts = [...rows.values()];
  if (puts.length > 0) await deps.store.commit({ owner, nonce: deps.dice.token(), now, puts });
}

const ended = (row: Matter, now: Instant): DueId[] =>
  Object.entries(row.settled).flatMap(([id, one]) =>
    one.how === "claimed" && !isBefore(now, one.at) ? [id as DueId] : [],
  );

const isLetter = (claim: Claim): boolean => claim.envelope?.to === "contact";

/** The row as its claim says it stands. A claim that is settled already tells what the row has missed. */
function after(row: Matter, dueId: DueId, claim: Claim | undefined, now: Instant): Matter {
  const { attempt, refusals } = row.settled[dueId] ?? {};
  const again = { at: now, attempt: claim?.attempt ?? attempt, refusals };
  const letter = claim?.envelope?.letter;
  if (claim?.status === "open" && isBefore(now, claim.leaseUntil))
    return settle(row, { dueId }, { how: "claimed", at: claim.leaseUntil, attempt: claim.attempt, refusals });
  switch (claim?.status) {
    case "sent":
      return letterWent(settle(row, { dueId }, { how: "sent", at: now, attempt: claim.attempt }), letter, now);
    case "withheld":
      return settle(row, { dueId }, { how: "withheld", at: now, attempt: claim.attempt });
    case "unknown":
    case "open":
      if (claim.status === "open" && !isLetter(claim)) return settle(row, { dueId }, { how: "lapsed", ...again });
      return letterHeld(settle(row, { dueId }, { how: "unknown", ...again }), letter, "unknown", now);
    default:
      return settle(row, { dueId }, { how: "refused", ...again });
  }
}

const line = (claim: Claim, envelope: NonNullable<Claim["envelope"]>, at: Instant): Line => ({
  ...{ owner: claim.owner, at, status: "unknown", to: envelope.to, attempt: claim.attempt, dueIds: envelope.dueIds },
  ...{ envelope: claim.id as Line["envelope"], subject: envelope.subject },
  ...(envelope.matters[0] ? { matter: envelope.matters[0] } : {}),
  ...(envelope.contact ? { contact: envelope.contact } : {}),
  why: isLetter(claim)
    ? "The mail service did not answer, so we do not know whether it went. It is not sent again without your word: ask them, or open the letter and send it anew."
    : "The mail service did not answer, so we do not know whether it reached you. What is still true of it comes again.",
});
