import { endsFrom } from "../../core/claim.ts";
import { type MatterId, nounOf, type OwnerId } from "../../core/id.ts";
import type { Line } from "../../core/ledger.ts";
import * as Matter from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";

export type Stops = Map<string, NonNullable<Awaited<ReturnType<Ports.Accounts["stopped"]>>>>;
type Held = { owner: OwnerId; matter: Matter.Matter; nonce: string };

type Seams = {
  /** Told of each commit at the instant it is applied, and never of one that was only recognised again. */
  applied?: (change: Ports.Commit) => void;
  /** Every row is read through its schema, as the table's are, and frozen; the simulation does so for a sample of its worlds. */
  parse?: boolean;
};

/** The store in memory. It answers `core/ports.ts` as the table does; one contract suite holds them to it. What it hands out is frozen, so nobody changes a row in passing. */
export function fakeStore({ applied, parse = true }: Seams = {}) {
  const rows = new Map<string, Held>();
  const claims = new Map<string, Ports.Claim>();
  const nudges = new Map<string, { n: number; nonce: string }>();
  const tokens = new Map<string, Ports.Token>();
  const addresses = new Map<string, { contact: MatterId; nonce: string }>();
  /** Addresses never to write to again: kept here because a claim looks at them, and written by test/fake/accounts.ts. */
  const stops: Stops = new Map();
  const lines: Line[] = [];
  const published: Ports.Commit["events"] = [];
  const at = (owner: OwnerId, id: string) => `${owner}#${id}`;
  const own = (owner: OwnerId) => [...rows.values()].filter((row) => row.owner === owner).map((row) => row.matter);

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
      need(mine && endsFrom(end.how, end.nonce === undefined).includes(claim.status), "held");
    }
    if (change.nudge) {
      const count = nudges.get(at(owner, change.nudge));
      need((count?.n ?? 0) < 2, "spent", count?.nonce);
    }
    const own = (why: "taken" | "stale", { sealed, contact }: { sealed: string; contact: MatterId }) => {
      const held = addresses.get(at(owner, sealed));
      need(!held || held.contact === contact, why, held?.nonce);
    };
    for (const one of change.addresses ?? []) own("taken", one);
    if (change.unstopped) need(!stops.has(change.unstopped), "stopped");
    if (change.forgetAddress) own("stale", change.forgetAddress);
    for (const { id } of change.reworded ?? []) need(claims.get(id)?.envelope !== undefined, "stale");
    return ours ? "committed" : failed[0];
  }

  const store: Ports.Store & Ports.Overdue = {
    shards: 1,
    load: async (owner, ids) =>
      [...new Set(ids)].flatMap((id) => {
        const row = rows.get(at(owner, id));
        return row ? [row.matter] : [];
      }),
    async commit(change) {
      mustFit(change);
      const refused = refusal(change);
      if (refused) return refused;
      const { owner, nonce } = change;
      for (const put of change.puts ?? []) {
        const next = { ...put, rev: put.rev + 1 };
        const matter = parse ? frozen(Matter.Matter.parse(next)) : next;
        rows.set(at(owner, Matter.idOf(matter)), { owner, matter, nonce });
      }
      for (const { id } of change.deletes ?? []) rows.delete(at(owner, id));
      for (const take of change.take ?? []) claims.set(take.id, frozen({ ...take, owner, nonce, status: "open" }));
      for (const { id, how, messageId } of change.end ?? []) {
        const claim = claims.get(id);
        if (claim) claims.set(id, frozen({ ...claim, status: how, ...(messageId ? { messageId } : {}) }));
      }
      const count = (person: string, by: number) =>
        nudges.set(at(owner, person), { n: (nudges.get(at(owner, person))?.n ?? 0) + by, nonce });
      if (change.nudge) count(change.nudge, 1);
      if (change.unnudge) count(change.unnudge, -1);
      for (const token of change.tokens ?? []) tokens.set(token.hash, token);
      for (const { sealed, contact } of change.addresses ?? []) addresses.set(at(owner, sealed), { contact, nonce });
      if (change.forgetAddress) addresses.delete(at(owner, change.forgetAddress.sealed));
      for (const { key, line } of change.rewritten ?? []) lines[Number(key)] = line;
      for (const { id, subject, why } of change.reworded ?? []) {
        const claim = claims.get(id);
        if (claim?.envelope) claims.set(id, { ...claim, envelope: { ...claim.envelope, subject, why } });
      }
      lines.push(...(change.ledger ?? []));
      published.push(...(change.events ?? []));
      applied?.(change);
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
    claim: async (id) => claims.get(id),
    token: async (hash, now) => {
      const token = tokens.get(hash);
      return token && now >= token.expiresAt ? "expired" : token;
    },
    contactByAddress: async (owner, sealed) => addresses.get(at(owner, sealed))?.contact,
    everything: async (owner) => ({
      addresses: [...addresses].flatMap(([at, { contact }]) =>
        at.startsWith(`${owner}#`) ? [{ sealed: at.slice(owner.length + 1), contact }] : [],
      ),
      matters: own(owner),
      lines: lines.flatMap((line, n) => (line.owner === owner ? [{ key: `${n}`, line: structuredClone(line) }] : [])),
    }),
    async purge(owner, gone) {
      for (const [at, row] of rows) if (row.owner === owner) rows.delete(at);
      for (const at of addresses.keys()) if (at.startsWith(`${owner}#`)) addresses.delete(at);
      for (let n = lines.length - 1; n >= 0; n--) if (lines[n]?.owner === owner) lines.splice(n, 1);
      for (const id of gone) claims.delete(id);
    },
    overdue: async (_shard, before, limit) =>
      [...rows.values()]
        .flatMap(({ owner, matter }) =>
          matter.wake && matter.wake <= before ? [{ owner, matter: Matter.idOf(matter), wake: matter.wake }] : [],
        )
        .sort((a, b) => (a.wake < b.wake ? -1 : 1))
        .slice(0, limit),
  };
  const matters = () => new Map([...rows.values()].map(({ matter }) => [Matter.idOf(matter) as string, matter]));
  return { store, events: published, lines, claims, stops, matters };
}

/** What the table refuses as a bug: more than 100 rows, or one row twice in a transaction. */
function mustFit(change: Ports.Commit): void {
  const rows = [
    ...(change.puts ?? []).map(Matter.idOf),
    ...[...(change.checks ?? []), ...(change.deletes ?? [])].map((one) => one.id),
    ...(change.events ?? []).map((one) => one.id),
    ...[...(change.take ?? []), ...(change.end ?? [])].map((one) => `claim ${one.id}`),
    ...(change.tokens ?? []).map((one) => one.hash),
  ];
  if (rows.length + (change.ledger?.length ?? 0) > 98) throw new Error(`a transaction takes 100 rows`);
  if (new Set(rows).size === rows.length) return;
  throw new Error(`a transaction has ${rows.find((one, at) => rows.indexOf(one) !== at)} twice`);
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) frozen(one);
  return Object.freeze(value);
}
