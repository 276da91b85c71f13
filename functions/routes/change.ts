import { type Result, refuse } from "../../core/error.ts";
import type { Type } from "../../core/event.ts";
import type { MatterId, OwnerId } from "../../core/id.ts";
import type { Matter } from "../../core/matter.ts";
import type { Commit } from "../../core/ports.ts";
import type { Instant } from "../../core/time.ts";
import type { Deps } from "../deps.ts";

/** What a decision leaves behind: the rows as they become, and what is told about the first of them; the others tell that they changed. */
export type Decided = { puts: Matter[]; type: Type } & Pick<Commit, "address" | "nudge" | "unnudge">;

/** Load, decide, commit in one transaction. A row that moved on meanwhile is read and decided again once. */
export async function change(
  deps: Deps,
  owner: OwnerId,
  ids: MatterId[],
  decide: (rows: Matter[], now: Instant) => Result<Decided>,
): Promise<Result<Matter>> {
  for (let tries = 2; tries > 0; tries--) {
    const now = deps.clock.now();
    const decided = decide(ids.length > 0 ? await deps.store.load(owner, [...new Set(ids)]) : [], now);
    if (!decided.ok) return decided;
    const { puts, type, ...beside } = decided.value;
    const [first] = puts;
    if (!first) return refuse("matter.not_found", "There is nothing here any more.");
    const done = await deps.store.commit({
      ...{ owner, now, nonce: deps.dice.token(), puts: puts.map((row) => ({ ...row, wake: now })) },
      events: puts.map((row) => ({
        ...{ id: deps.dice.eventId(), owner, matter: row.info.id, at: now },
        type: row === first ? type : beingSaid(row),
      })),
      ...beside,
    });
    if (done === "committed") return { ok: true, value: first };
    if (done === "spent")
      return refuse("nudge.spent", "Two nudges have gone to this person already. A third would press them.");
    if (done === "taken") return refuse("contact.same_address", "Another person of yours already has this address.");
  }
  return refuse(
    "matter.changed",
    "Something changed meanwhile, so nothing was saved. Please look again and repeat it.",
  );
}

function beingSaid({ noun, rev }: Matter): Type {
  switch (noun) {
    case "interview":
      return "interview.changed";
    case "referral":
      return rev === 0 ? "referral.given" : "referral.changed";
    case "ask":
      return "ask.changed";
    case "contact":
      return rev === 0 ? "contact.added" : "contact.changed";
    case "career":
      return "career.changed";
    case "owner":
      return "explorer.changed";
  }
}

/** The one row of this noun among those loaded. */
export const rowOf = <N extends Matter["noun"]>(rows: Matter[], noun: N, id?: string) =>
  rows.find((row): row is Extract<Matter, { noun: N }> => row.noun === noun && (!id || row.info.id === id));
