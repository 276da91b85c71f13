import { createHash } from "node:crypto";
import { type MatterId, nounOf, type OwnerId } from "../../core/id.ts";
import type { Line } from "../../core/ledger.ts";

/**
 * Every key of the table on one screen. An owner's rows share one partition; the others hold hashes and ids only, but for the address of a
 * sign-in under way.
 *
 * | Asked for | Key |
 * |---|---|
 * | one matter, or all of a noun | OWNER#own · NOUN#id |
 * | the ledger, newest first | OWNER#own · LEDGER#at#… |
 * | which contact has an address | OWNER#own · ADDRESS#sealed |
 * | a claim | CLAIM#dueId or envelope · CLAIM |
 * | a link | TOKEN#hash · TOKEN |
 * | an event on its way out | EVENT#id · EVENT |
 * | nudges to one person | NUDGE#own#person · NUDGE |
 * | an address never to write to | STOP#sealed · STOP |
 */
export const key = {
  owner: (owner: OwnerId) => `OWNER#${owner}`,
  matter: (owner: OwnerId, id: MatterId) => ({ pk: `OWNER#${owner}`, sk: `${nounOf(id).toUpperCase()}#${id}` }),
  noun: (noun: string) => `${noun.toUpperCase()}#`,
  ledger: (line: Line, nonce: string, place: number) => ({
    pk: `OWNER#${line.owner}`,
    sk: `LEDGER#${line.at}#${nonce.replace(/[^0-9A-Za-z]/g, "").slice(0, 12)}#${place}`,
  }),
  addresses: "ADDRESS#",
  address: (owner: OwnerId, sealed: string) => ({ pk: `OWNER#${owner}`, sk: `ADDRESS#${sealed}` }),
  claim: (id: string) => ({ pk: `CLAIM#${id}`, sk: "CLAIM" }),
  token: (hash: string) => ({ pk: `TOKEN#${hash}`, sk: "TOKEN" }),
  event: (id: string) => ({ pk: `EVENT#${id}`, sk: "EVENT" }),
  stop: (sealed: string) => ({ pk: `STOP#${sealed}`, sk: "STOP" }),
  nudge: (owner: OwnerId, person: string) => ({ pk: `NUDGE#${owner}#${person}`, sk: "NUDGE" }),
};

/** How many shards the overdue index is spread over: enough for a thousand writes a second in one minute each. */
export const shards = 8;

export const shardOf = (owner: OwnerId, id: MatterId): string =>
  `WAKE#${(createHash("sha256").update(`${owner}${id}`).digest()[0] ?? 0) % shards}`;

/** Seconds since 1970, for the table's own deletion of expired rows. */
export const epoch = (instant: string): number => Math.floor(Date.parse(instant) / 1000);
