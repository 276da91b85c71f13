import type { ContactId, MatterId, OwnerId } from "../../core/id.ts";
import { agenda, type Matter } from "../../core/matter.ts";
import * as Word from "../../core/word.ts";
import type { Deps } from "../deps.ts";

const atOnce = 200;
/** A transaction takes 100 rows, and each matter is a row and an event. */
const most = 40;

/** Every open matter of this owner. */
export async function open(deps: Pick<Deps, "store">, owner: OwnerId): Promise<Matter[]> {
  const found = new Map<string, Matter>();
  for (let from: string | undefined; ; ) {
    const rows = await deps.store.agenda(owner, atOnce, from);
    const before = found.size;
    for (const row of rows) found.set(row.info.id, row);
    const last = rows.at(-1);
    if (!last || rows.length < atOnce || found.size === before) return [...found.values()];
    from = agenda(last);
  }
}

/** What waits for an answer of this human, and whoever named them: the rows that one answer may change. */
export async function waitingFor(deps: Pick<Deps, "store">, owner: OwnerId, whom: ContactId): Promise<MatterId[]> {
  const rows = (await open(deps, owner)).filter(Word.isWaiter);
  const theirs = rows.filter((row) => Word.hopedFor(row) === whom || Word.awaited(row) === whom).slice(0, most);
  return [...new Set<MatterId>([whom, ...theirs.flatMap((row) => [row.info.id, ...besides(row)])])];
}

/** Everything that the answer in this one ended, it among them, whoever named those people, and what an absence held: the rows that taking it back may change. */
export async function endedWith(deps: Pick<Deps, "store">, owner: OwnerId, row: Word.Waiter): Promise<MatterId[]> {
  const also = Word.alsoOf(row) as MatterId[];
  const rows = also.length > 0 ? (await deps.store.load(owner, also)).filter(Word.isWaiter) : [];
  // An absence that is taken back held everything that waits for them.
  const held = "awayUntil" in row.info && row.info.awayUntil ? await waitingFor(deps, owner, Word.awaited(row)) : [];
  return [...new Set([...[row, ...rows].flatMap((one) => [one.info.id, ...besides(one)]), ...held])];
}

/** The rows that must be read with one that waits: whoever owes the answer, and whoever named them. */
export const besides = (row: Word.Waiter): MatterId[] => [
  Word.awaited(row),
  ...(row.noun === "referral" ? [row.info.referrer] : []),
];
