import type { Event } from "../core/event.ts";
import type { MatterId, OwnerId } from "../core/id.ts";
import type { Line } from "../core/ledger.ts";
import { contactOf, type Matter, type Of } from "../core/matter.ts";
import type { ClaimEnd, Commit } from "../core/ports.ts";
import type { Instant } from "../core/time.ts";
import { type Rest, resting, settleDown } from "./ahead.ts";
import type { Delivery } from "./deps.ts";

const tries = 8;

/** What the end of an envelope leaves behind. */
export type Ending = {
  end: ClaimEnd[];
  ledger?: Line;
  unnudge?: string;
  /** Whether people whose rows it changes are to be planned anew: a letter that went does, a suggestion taken back does not. */
  stirs?: boolean;
  /** The row as it is after this end, whatever it has become since the claim. */
  change: (row: Matter, rows: Matter[], now: Instant) => Matter;
};

/**
 * Writes the end of the claims and, in the same transaction, what each matter waits for next; a row that moved on meanwhile is read again.
 * @param rows everything the end may touch, as it stands in the table: matters, contacts and the explorer.
 * @param matters which of them are planned anew here; the others are left to the planner.
 * @returns the matters that want to be looked at again at once, or why nothing was written.
 */
export async function record(
  deps: Delivery,
  owner: OwnerId,
  rows: Matter[],
  matters: ReadonlySet<MatterId>,
  ending: Ending,
): Promise<MatterId[] | "held" | "stale"> {
  let known = rows;
  for (let left = tries; left > 0; left--) {
    const now = deps.clock.now();
    const rests = after(known, matters, ending, now);
    const changed = new Set(rests.map(({ row }) => row.info.id));
    const done = await deps.store.commit({
      ...{ owner, nonce: deps.dice.token(), now, puts: rests.map(({ row }) => row), ...told(ending) },
      ...(ending.stirs ? { events: rests.flatMap(({ row }) => stirred(deps, row, matters, now)) } : {}),
    });
    if (done === "committed") {
      const written = rests.map(({ row, next }) => ({ row: { ...row, rev: row.rev + 1 }, ...(next ? { next } : {}) }));
      const moved = await settleDown(deps, owner, written, now);
      const due = rests.flatMap((one) => (one.due && matters.has(one.row.info.id) ? [one.row.info.id] : []));
      return [...due, ...moved.map((row) => row.info.id)];
    }
    if (done !== "stale") return "held";
    known = await deps.store.load(
      owner,
      known.map((row) => row.info.id),
    );
    if (changed.size === 0) break;
  }
  // The rows never stand still. That the mail went is worth more than what follows from it, which the end of the lease brings.
  await deps.store.commit({ owner, nonce: deps.dice.token(), now: deps.clock.now(), ...told(ending) });
  return "stale";
}

const told = ({ end, ledger, unnudge }: Ending): Pick<Commit, "end" | "ledger" | "unnudge"> => ({
  ...{ end, ...(ledger ? { ledger: [ledger] } : {}), ...(unnudge ? { unnudge } : {}) },
});

/** The rows that the end changes, each with what it waits for. */
function after(
  rows: Matter[],
  matters: ReadonlySet<MatterId>,
  ending: Ending,
  now: Instant,
): (Rest & { due: boolean })[] {
  const next = rows.map((row) => ending.change(row, rows, now));
  const explorer = next.find((row): row is Of<"owner"> => row.noun === "owner");
  return next.flatMap((row, n) => {
    if (!matters.has(row.info.id)) {
      if (row === rows[n]) return [];
      return [{ row: ending.stirs && row.noun !== "owner" ? { ...row, wake: now } : row, due: false }];
    }
    if (!explorer) return [{ row: { ...row, wake: now }, due: true }];
    const contact = next.find((one): one is Of<"contact"> => one.noun === "contact" && one.info.id === contactOf(row));
    return [resting(row, explorer, contact?.info, now)];
  });
}

/** A person about whom something changed is planned anew by the planner. */
function stirred(deps: Delivery, { noun, info }: Matter, matters: ReadonlySet<MatterId>, at: Instant): Event[] {
  if (noun !== "contact" || matters.has(info.id)) return [];
  return [{ id: deps.dice.eventId(), type: "contact.changed", owner: info.owner, matter: info.id, at }];
}
