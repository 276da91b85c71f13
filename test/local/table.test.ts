import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DescribeTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { expect, it } from "vitest";
import { startTable, type Table } from "../../infra/local/table.ts";
import { gone } from "./process.ts";

const client = (table: Table) =>
  new DynamoDBClient({
    endpoint: table.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
const Key = { pk: { S: "OWNER#1" }, sk: { S: "A" } };

it("the local table has the keys, the indexes and the stream that the cloud's has", async () => {
  const table = await startTable();
  const { Table: told } = await client(table).send(new DescribeTableCommand({ TableName: table.tableName }));
  expect(told?.KeySchema?.map((key) => key.AttributeName)).toEqual(["pk", "sk"]);
  expect(told?.GlobalSecondaryIndexes?.map((index) => index.IndexName)).toEqual(["overdue"]);
  expect(told?.LocalSecondaryIndexes?.map((index) => index.IndexName).sort()).toEqual(["byAgenda", "byWake"]);
  expect(told?.StreamSpecification?.StreamViewType).toBe("NEW_IMAGE");
  await table.stop();
  await gone(table.pid);
});

it("what the table acknowledged is there after it was killed and started again at the same address", async () => {
  const dir = mkdtempSync(join(tmpdir(), "askwell-table-"));
  const first = await startTable({ dir });
  await client(first).send(new PutItemCommand({ TableName: first.tableName, Item: { ...Key, n: { N: "7" } } }));
  process.kill(first.pid ?? 0, "SIGKILL");
  await first.exited;
  const again = await startTable({ dir, port: Number(new URL(first.endpoint).port) });
  const found = await client(again).send(new GetItemCommand({ TableName: again.tableName, Key }));
  expect(found.Item?.n).toEqual({ N: "7" });
  await again.stop();
  rmSync(dir, { recursive: true, force: true });
});
