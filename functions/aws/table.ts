import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from "@aws-sdk/lib-dynamodb";
import { MatterId, OwnerId } from "../../core/id.ts";
import * as Ledger from "../../core/ledger.ts";
import * as Matter from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";
import { commit } from "./commit.ts";
import { key, shards } from "./keys.ts";

export const documents = () =>
  DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });

/** DynamoDB, one table. Rows are parsed on the way out: data at rest is input like any other. */
export function table(TableName: string): Ports.Store & Ports.Overdue {
  const client = documents();
  const one = async (Key: { pk: string; sk: string }) =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;

  async function query(
    owner: OwnerId,
    where: string,
    values: object,
    more: object,
  ): Promise<Record<string, unknown>[]> {
    const answer = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: `pk = :pk AND ${where}`,
        ExpressionAttributeValues: { ":pk": key.owner(owner), ...values },
        ConsistentRead: true,
        ...more,
      }),
    );
    return answer.Items ?? [];
  }

  async function dropAll(keys: Record<string, unknown>[]) {
    for (let from = 0; from < keys.length; from += 100) {
      const TransactItems = keys.slice(from, from + 100).map((Key) => ({ Delete: { TableName, Key } }));
      await client.send(new TransactWriteCommand({ TransactItems }));
    }
  }

  return {
    shards,
    async load(owner, ids) {
      const keys = [...new Set(ids)].map((id) => key.matter(owner, id));
      return (await readAll(client, TableName, keys)).map(matterOf);
    },
    commit: (change) => commit(client, TableName, change),
    due: async (owner, until, Limit) =>
      (await query(owner, "wake <= :until", { ":until": until }, { IndexName: "byWake", Limit })).map(matterOf),
    agenda: async (owner, Limit, from = "") =>
      (await query(owner, "agenda >= :from", { ":from": from || "0" }, { IndexName: "byAgenda", Limit })).map(matterOf),
    async list(owner, noun, Limit, after) {
      const start = after ? { ExclusiveStartKey: key.matter(owner, MatterId.parse(after)) } : {};
      const rows = await query(
        owner,
        "begins_with(sk, :noun)",
        { ":noun": key.noun(noun) },
        {
          ...{ Limit, ScanIndexForward: false },
          ...start,
        },
      );
      return rows.map(matterOf) as never;
    },
    async ledger(owner, Limit, before) {
      const rows = await query(
        owner,
        "sk BETWEEN :from AND :to",
        { ":from": "LEDGER#", ":to": before ? `LEDGER#${before}` : "LEDGER$" },
        { Limit, ScanIndexForward: false },
      );
      return rows.map((row) => Ledger.Line.parse(row.line));
    },
    async claim(id) {
      const row = await one(key.claim(id));
      return row ? ({ ...row, id: row.claimId } as unknown as Ports.Claim) : undefined;
    },
    async token(hash, now) {
      const token = (await one(key.token(hash)))?.token as Ports.Token | undefined;
      return token && Date.parse(now) >= Date.parse(token.expiresAt) ? "expired" : token;
    },
    async contactByAddress(owner, sealed) {
      const row = await one(key.address(owner, sealed));
      return row ? MatterId.parse(row.contact) : undefined;
    },
    async everything(owner, after) {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": key.owner(owner) },
          ConsistentRead: true,
          ...(after ? { ExclusiveStartKey: { pk: key.owner(owner), sk: after } } : {}),
        }),
      );
      const lines = Items.filter((row) => row.line);
      return {
        matters: Items.filter((row) => row.noun).map(matterOf),
        lines: lines.map((row) => ({ key: String(row.sk), line: Ledger.Line.parse(row.line) })),
        addresses: Items.flatMap(({ sk, contact }) =>
          String(sk).startsWith(key.addresses)
            ? [{ sealed: String(sk).slice(key.addresses.length), contact: MatterId.parse(contact) }]
            : [],
        ),
        ...(LastEvaluatedKey ? { next: String(LastEvaluatedKey.sk) } : {}),
      };
    },
    async purge(owner, claims) {
      for (let more = true; more; ) {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: "pk = :pk",
            ExpressionAttributeValues: { ":pk": key.owner(owner) },
            ProjectionExpression: "pk, sk",
            ConsistentRead: true,
          }),
        );
        await dropAll(Items.map(({ pk, sk }) => ({ pk, sk })));
        more = LastEvaluatedKey !== undefined;
      }
      await dropAll(claims.map(key.claim));
    },
    async overdue(shard, before, Limit) {
      const answer = await client.send(
        new QueryCommand({
          TableName,
          IndexName: "overdue",
          KeyConditionExpression: "wakeShard = :shard AND wake <= :before",
          ExpressionAttributeValues: { ":shard": `WAKE#${shard}`, ":before": before },
          Limit,
        }),
      );
      return (answer.Items ?? []).map((row) => ({
        owner: OwnerId.parse(row.owner),
        matter: MatterId.parse(row.matter),
        wake: String(row.wake),
      }));
    },
  };
}

/** All of these rows that exist, consistently: what the table leaves unprocessed is asked for again. */
export async function readAll(
  client: DynamoDBDocumentClient,
  TableName: string,
  keys: Record<string, unknown>[],
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  // One request names a hundred keys at most, and may leave some of them for the next.
  for (let wanted = keys; wanted.length > 0; ) {
    const Keys = wanted.slice(0, 100);
    const answer = await client.send(
      new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }),
    );
    found.push(...(answer.Responses?.[TableName] ?? []));
    wanted = [...(answer.UnprocessedKeys?.[TableName]?.Keys ?? []), ...wanted.slice(100)];
  }
  return found;
}

export const matterOf = (row: Record<string, unknown>): Matter.Matter => Matter.Matter.parse(row);
