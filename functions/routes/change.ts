import * as Calendar from "../../core/calendar.ts";
import { type Result, refuse } from "../../core/error.ts";
import type { Type } from "../../core/event.ts";
import * as Explorer from "../../core/explorer.ts";
import type { MatterId, OwnerId } from "../../core/id.ts";
import type { Matter } from "../../core/matter.ts";
import type { Commit } from "../../core/ports.ts";
import type { Instant } from "../../core/time.ts";
import type { Deps } from "../deps.ts";
import { silenced } from "../silenced.ts";

/** What a decision leaves behind: the rows as they become, and what is told about the first of them; the others tell that they changed. */
export type Decided = { puts: Matter[]; type: Type } & Pick<
  Commit,
  "addresses" | "forgetAddress" | "nudge" | "unnudge" | "tokens"
>;

/** Load, decide, commit in one transaction. A row that moved on meanwhile, as planning moves it, is read and decided again. */
export async function change(
  deps: Deps,
  owner: OwnerId,
  ids: MatterId[],
  decide: (rows: Matter[], now: Instant) => Result<Decided>,
  /** How often rows that moved on are read again, whether the decision needs the calendar's row too, and who reads the rows at first. */
  how: { tries?: number; calendar?: boolean; first?: (ids: MatterId[]) => Promise<Matter[]> } = {},
): Promise<Result<Matter>> {
  const again = (wanted: MatterId[]) => deps.store.load(owner, wanted);
  for (let tried = 0; tried < (how.tries ?? 5); tried++) {
    const now = deps.clock.now();
    const calendarId = Calendar.idOf(owner);
    const load = tried === 0 ? (how.first ?? again) : again;
    const loaded = await load([...ids, calendarId, owner]);
    const wanted = how.calendar ? loaded : loaded.filter((row) => ids.includes(row.info.id));
    const decided = decide(wanted, now);
    if (!decided.ok) return decided;
    const { type, ...beside } = decided.value;
    const placed = Calendar.following(decided.value.puts, rowOf(loaded, "calendar") ?? Calendar.none(owner), now);
    const puts = withPlansAnew(placed, loaded);
    const explorer = rowOf(loaded, "owner");
    const [first] = puts;
    if (!first) return refuse("matter.not_found", "There is nothing here any more.");
    const done = await deps.store.commit({
      ...{ owner, now, nonce: deps.dice.token(), ...beside, puts: puts.map((row) => awake(row, now)) },
      ...(explorer ? { ledger: silenced(loaded, puts, explorer.info, now) } : {}),
      events: told(puts).map((row) => ({
        ...{ id: deps.dice.eventId(), owner, matter: row.info.id, at: now },
        type: row === first ? type : beingSaid(row),
      })),
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

/**
 * Everything is planned anew once somebody who had asked for silence may be written to again, and once preferences change. It is noted with
 * the change itself: whatever is planned before the waking begins goes by the new rules, and changing back soon afterwards leaves nothing asleep.
 */
function withPlansAnew(puts: Matter[], loaded: Matter[]): Matter[] {
  const wasStopped = (id: MatterId) =>
    loaded.some(({ noun, info }) => noun === "contact" && info.id === id && info.status === "stopped");
  const [changed, before] = [rowOf(puts, "owner"), rowOf(loaded, "owner")];
  const explorer = changed ?? before;
  const ended = puts.some(({ noun, info }) => noun === "contact" && info.status === "active" && wasStopped(info.id));
  const prefers =
    changed && before && Explorer.plannedBy(changed.info, "", "") !== Explorer.plannedBy(before.info, "", "");
  if (!explorer || (!ended && !prefers)) return puts;
  const anew = { ...explorer, info: Explorer.toReplan(explorer.info) };
  return puts.includes(explorer) ? puts.map((row) => (row === explorer ? anew : row)) : [...puts, anew];
}

/** Nothing is ever owed for the calendar itself, so nobody has to look at it. */
export const awake = (row: Matter, now: Instant): Matter => (row.noun === "calendar" ? row : { ...row, wake: now });
export const told = (puts: readonly Matter[]): Matter[] => puts.filter((row) => row.noun !== "calendar");

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
      return rev === 0 ? "career.added" : "career.changed";
    case "owner":
      return "explorer.changed";
    case "booking":
      return "booking.changed";
    case "calendar":
      throw new Error("nothing is planned for a calendar, so nobody is told of it");
  }
}

/** The one row of this noun among those loaded. */
export const rowOf = <N extends Matter["noun"]>(rows: Matter[], noun: N, id?: string) =>
  rows.find((row): row is Extract<Matter, { noun: N }> => row.noun === noun && (!id || row.info.id === id));
