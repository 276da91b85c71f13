import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rows } from "../../infra/local/rows.ts";
import { stream } from "../../infra/local/stream.ts";
import { startTable, type Table } from "../../infra/local/table.ts";

let dir: string;
let table: Table;
let heard: string[];
const put = (pk: string, more: Record<string, { S: string } | { N: string }> = {}) =>
  new DynamoDBClient({
    endpoint: table.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  }).send(new PutItemCommand({ TableName: table.tableName, Item: { pk: { S: pk }, sk: { S: "EVENT" }, ...more } }));
const open = (answer: () => object | undefined = () => undefined) =>
  stream({
    ...table,
    file: join(dir, "stream.json"),
    relay: async ({ Records }) => {
      heard.push(...Records.map((record) => record.dynamodb?.NewImage?.pk?.S ?? ""));
      return answer() as undefined;
    },
  });

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "askwell-stream-"));
  table = await startTable();
  heard = [];
});
afterEach(async () => {
  await table.stop();
  rmSync(dir, { recursive: true, force: true });
});

describe("the table's stream", () => {
  it("hands events on in their order, and nothing but events", async () => {
    for (const pk of ["EVENT#1", "OWNER#1", "EVENT#2"]) await put(pk);
    const events = open();
    expect(await events.drain()).toBe(2);
    expect(await events.drain()).toBe(0);
    expect(heard).toEqual(["EVENT#1", "EVENT#2"]);
    await events.stop();
  });

  it("goes on behind what was handed over when it is started again", async () => {
    await put("EVENT#1");
    const first = open();
    await first.drain();
    await first.stop();
    await put("EVENT#2");
    const again = open();
    await again.drain();
    expect(heard).toEqual(["EVENT#1", "EVENT#2"]);
    await again.stop();
  });

  it("hands an event over again when the relay failed, or said that it did not take it", async () => {
    await put("EVENT#1");
    const answers = [
      () => {
        throw new Error("no");
      },
      () => ({ batchItemFailures: [{ itemIdentifier: "1" }] }),
      () => undefined,
    ];
    const events = open(() => answers.shift()?.());
    await expect(events.drain()).rejects.toThrow("no");
    await expect(events.drain()).rejects.toThrow("did not take");
    expect(await events.drain()).toBe(1);
    expect(heard).toEqual(["EVENT#1", "EVENT#1", "EVENT#1"]);
    await events.stop();
  });
});

describe("the table's rows", () => {
  it("the earliest wake of all shards is found", async () => {
    const own = rows(table.endpoint, table.tableName);
    expect(await own.earliestWake()).toBeNull();
    await put("OWNER#1", { wakeShard: { S: "3" }, wake: { S: "2026-03-03T09:00:00Z" } });
    await put("OWNER#2", { wakeShard: { S: "1" }, wake: { S: "2026-03-02T09:00:00Z" } });
    expect(await own.earliestWake()).toBe("2026-03-02T09:00:00Z");
    own.close();
  });

  it("rows past their time are deleted, and no others", async () => {
    const own = rows(table.endpoint, table.tableName);
    await put("TOKEN#1", { expiresAt: { N: "100" } });
    await put("TOKEN#2", { expiresAt: { N: "300" } });
    await put("OWNER#1");
    expect(await own.deleteExpired(200)).toBe(1);
    expect(await own.deleteExpired(200)).toBe(0);
    own.close();
  });
});
