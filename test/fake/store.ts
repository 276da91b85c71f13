import { type MatterId, nounOf, type OwnerId } from "../../core/id.ts";
import type { Line } from "../../core/ledger.ts";
import * as Matter from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";

type Held = { owner: OwnerId; matter: Matter.Matter; nonce: string };

/** The store in memory. It answers `core/ports.ts` as the table does; one contract suite holds them to it. */
export function fakeStore() {
  const rows = new Map<string, Held>();
  const claims = new Map<string, Ports.Claim>();
  const nudges = new Map<string, { n: number; nonce: string }>();
  const tokens = new Map<string, Ports.Token>();
  const addresses = new Map<string, { contact: MatterId; nonce: string }>();
  const lines: Line[] = [];
  const published: Ports.Commit["events"] = [];
  const at = (owner: OwnerId, id: string) => `${owner}#${id}`;
  const own = (owner: OwnerId) =>
    [...rows.values()].filter((row) => row.owner === owner).map((row) => structuredClone(row.matter));

  /** The first row whose condition does not hold, unless one of those that fail is this very commit's own. */
  function refusal(change: Ports.Commit): Ports.Committed | undefined {
    const failed: Ports.Committed[] = [];
    let ours = false;
    const need = (holds: boolean, why: Ports.Committed, nonce?: string) => {
      if (holds) return;
      failed.push(why);
      ours ||= nonce === change.nonce;
    };
    const { owner } = change;
    const revs = [
      ...(change.puts ?? []).map((row) => ({ id: Matter.idOf(row), rev: row.rev })),
      ...(change.checks ?? []),
      ...(change.deletes ?? []),
    ];
    for (const { id, rev } of revs) {
      const row = rows.get(at(owner, id));
      need((row?.matter.rev ?? 0) === rev, "stale", row?.nonce);
    }
    for (const take of change.take ?? []) {
      const claim = claims.get(take.id);
      const over = claim?.status === "open" && claim.leaseUntil <= change.now && claim.attempt === take.attempt - 1;
      need(!claim || claim.status === "released" || over, "held", claim?.nonce);
    }
    for (const end of change.end ?? []) {
      const claim = claims.get(end.id);
      const mine = claim?.attempt === end.attempt && (!end.nonce || claim.nonce === end.nonce);
      need(mine && (claim.status === "open" || claim.status === end.how), "held");
    }
    if (change.nudge) {
      const count = nudges.get(at(owner, change.nudge));
      need((count?.n ?? 0) < 2, "spent", count?.nonce);
    }
    for (const { sealed, contact } of [change.address, change.forgetAddress].filter((one) => one !== undefined)) {
      const held = addresses.get(at(owner, sealed));
      need(!held || held.contact === contact, change.address ? "taken" : "stale", held?.nonce);
    }
    return ours ? "committed" : failed[0];
  }

  const store: Ports.Store & Ports.Overdue = {
    shards: 1,
    load: async (owner, ids) =>
      [...new Set(ids)].flatMap((id) => {
        const row = rows.get(at(owner, id));
        return row ? [structuredClone(row.matter)] : [];
      }),
    async commit(given) {
      const change = structuredClone(given);
      const refused = refusal(change);
      if (refused) return refused;
      const { owner, nonce } = change;
      for (const put of change.puts ?? []) {
        const matter = Matter.Matter.parse({ ...put, rev: put.rev + 1 });
        rows.set(at(owner, Matter.idOf(matter)), { owner, matter, nonce });
      }
      for (const { id } of change.deletes ?? []) rows.delete(at(owner, id));
      for (const take of change.take ?? []) claims.set(take.id, { ...take, owner, nonce, status: "open" });
      for (const { id, how, messageId } of change.end ?? []) {
        const claim = claims.get(id);
        if (claim) claims.set(id, { ...claim, status: how, ...(messageId ? { messageId } : {}) });
      }
      const count = (person: string, by: number) =>
        nudges.set(at(owner, person), { n: (nudges.get(at(owner, person))?.n ?? 0) + by, nonce });
      if (change.nudge) count(change.nudge, 1);
      if (change.unnudge) count(change.unnudge, -1);
      for (const token of change.tokens ?? []) tokens.set(token.hash, token);
      if (change.address) addresses.set(at(owner, change.address.sealed), { contact: change.address.contact, nonce });
      if (change.forgetAddress) addresses.delete(at(owner, change.forgetAddress.sealed));
      lines.push(...(change.ledger ?? []));
      published.push(...(change.events ?? []));
      return "committed";
    },
    due: async (owner, until, limit) =>
      own(owner)
        .filter((row) => row.wake !== undefined && row.wake <= until)
        .sort((a, b) => ((a.wake ?? "") < (b.wake ?? "") ? -1 : 1))
        .slice(0, limit),
    agenda: async (owner, limit, from = "") =>
      own(owner)
        .map((row) => ({ row, under: Matter.agenda(row) ?? "" }))
        .filter(({ under }) => under !== "" && under >= from)
        .sort((a, b) => (a.under < b.under ? -1 : 1))
        .slice(0, limit)
        .map(({ row }) => row),
    list: async (owner, noun, limit, after) =>
      own(owner)
        .filter((row) => row.noun === noun && nounOf(Matter.idOf(row)) === noun)
        .filter((row) => !after || Matter.idOf(row) < after)
        .sort((a, b) => (Matter.idOf(a) > Matter.idOf(b) ? -1 : 1))
        .slice(0, limit) as never,
    ledger: async (owner, limit, before) =>
      lines
        .filter((line) => line.owner === owner && (!before || line.at < before))
        .sort((a, b) => (a.at > b.at ? -1 : 1))
        .slice(0, limit),
    claim: async (id) => structuredClone(claims.get(id)),
    token: async (hash) => tokens.get(hash),
    contactByAddress: async (owner, sealed) => addresses.get(at(owner, sealed))?.contact,
    everything: async (owner) => ({ rows: [...own(owner), ...lines.filter((line) => line.owner === owner)] }),
    overdue: async (_shard, before, limit) =>
      [...rows.values()]
        .flatMap(({ owner, matter }) =>
          matter.wake && matter.wake <= before ? [{ owner, matter: Matter.idOf(matter), wake: matter.wake }] : [],
        )
        .sort((a, b) => (a.wake < b.wake ? -1 : 1))
        .slice(0, limit),
  };
  return { store, events: published, lines };
}
