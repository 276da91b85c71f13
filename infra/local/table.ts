import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { tableSchema } from "../table-schema.ts";
import type { Ended } from "./child.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const readyWithinMs = 10_000;
const attempts = 8;
/** What the guard's shell ends with when the table was killed: 128 and the signal. */
const killedCode = 128 + 9;

/** A running table. `pid` is absent, and `exited` never comes, where the machine's owner named an endpoint of their own. */
export type Table = {
  endpoint: string;
  tableName: string;
  pid?: number;
  exited: Promise<Ended>;
  stop(): Promise<void>;
};
export type TableOptions = {
  /** Where the data lives; without it the table is in memory and gone at `stop`. */
  dir?: string;
  /** A port to insist on, so that a restart is found at the same address; without it a free one is picked. */
  port?: number;
  tableName?: string;
};

/** What a machine without a table says; the only thing that `npm start` cannot bring along itself. */
export const noTable =
  "there is no table to keep your data in: on this system, put a dynoxide binary on PATH or name a DynamoDB endpoint in DYNAMODB_ENDPOINT.";

/** Starts the embedded table on 127.0.0.1, or uses DYNAMODB_ENDPOINT, and creates what `table-schema.ts` describes. Rejects with one plain line. */
export async function startTable(options: TableOptions = {}): Promise<Table> {
  const tableName = options.tableName ?? "askwell";
  const given = process.env.DYNAMODB_ENDPOINT;
  if (given) {
    await createTable(given, tableName);
    return { endpoint: given, tableName, exited: new Promise(() => {}), stop: async () => {} };
  }
  const binary = findBinary();
  if (options.dir) mkdirSync(options.dir, { recursive: true });
  let said = "";
  for (let attempt = 0; attempt < attempts; attempt++) {
    const port = options.port ?? (await freePort());
    const place = options.dir ? ["--db-path", join(options.dir, "table.db")] : [];
    const child = guarded([binary, "serve", "--host", "127.0.0.1", "--port", String(port), ...place]);
    const exited = new Promise<Ended>((resolve) =>
      child.once("exit", (code, signal) =>
        resolve(signal === "SIGKILL" || code === killedCode ? "killed" : "by itself"),
      ),
    );
    const stop = async () => {
      child.stdin?.end();
      await exited;
    };
    const outcome = await readiness(child);
    if (typeof outcome === "number") {
      const endpoint = `http://127.0.0.1:${port}`;
      await createTable(endpoint, tableName);
      return { endpoint, tableName, pid: outcome, exited, stop };
    }
    await stop();
    said = outcome;
    // Another program may have taken the port between the look and the start; a fixed one may still be closing.
    await pause(50 * 2 ** attempt);
  }
  throw new Error(`the table did not start: ${said.trim() || "it said nothing"}`);
}

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port was given")),
      );
    });
  });

export function findBinary(): string {
  const brought = join(root, "node_modules", "@dynoxide", `${process.platform}-${process.arch}`, "dynoxide");
  if (existsSync(brought)) return brought;
  if (spawnSync("dynoxide", ["--version"], { stdio: "ignore" }).status === 0) return "dynoxide";
  throw new Error(noTable);
}

/**
 * Ends the table when its input closes, which also happens when whoever started it was killed: the table itself would live on
 * and hold its port. In its own session, so that Ctrl-C reaches it last.
 */
const guard = `
"$@" </dev/null & child=$!
echo $child
exec 3<&0
(read -r _ <&3; kill $child) 2>/dev/null & watcher=$!
exec 3<&-
wait $child; code=$?
kill $watcher 2>/dev/null
exit $code`;

const guarded = (command: string[]): ChildProcess =>
  spawn("/bin/sh", ["-c", guard, "sh", ...command], { stdio: ["pipe", "pipe", "pipe"], detached: true });

/** The table's process id once it listens; its readiness line comes on stderr, and an exit before it is usually a taken port. */
const readiness = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => {
    let heard = "";
    let pid = "";
    const timer = setTimeout(() => resolve(`no sign of readiness within ${readyWithinMs / 1000} s`), readyWithinMs);
    const settle = (outcome: number | string) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const look = () => {
      if (pid.includes("\n") && /listening/i.test(heard)) settle(Number(pid));
    };
    child.once("error", (error) => settle(error.message));
    child.once("exit", () => settle(heard));
    child.stdout?.on("data", (chunk: Buffer) => {
      pid += chunk;
      look();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      heard = `${heard}${chunk}`.slice(-2000);
      look();
    });
  });

async function createTable(endpoint: string, tableName: string): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  try {
    try {
      await client.send(new CreateTableCommand(tableInput(tableName)));
    } catch (error) {
      if (!(error instanceof ResourceInUseException)) throw error;
      return;
    }
    while ((await client.send(new DescribeTableCommand({ TableName: tableName }))).Table?.TableStatus !== "ACTIVE")
      await pause(20);
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: tableName,
        TimeToLiveSpecification: { AttributeName: tableSchema.ttl, Enabled: true },
      }),
    );
  } finally {
    client.destroy();
  }
}

export const tableInput = (tableName: string): CreateTableCommandInput => ({
  TableName: tableName,
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: tableSchema.fields.map((name) => ({ AttributeName: name, AttributeType: "S" })),
  KeySchema: keys(tableSchema.hashKey, tableSchema.rangeKey),
  GlobalSecondaryIndexes: Object.entries(tableSchema.globalIndexes).map(([name, index]) => ({
    IndexName: name,
    KeySchema: keys(index.hashKey, index.rangeKey),
    Projection: { ProjectionType: "INCLUDE" as const, NonKeyAttributes: [...index.include] },
  })),
  LocalSecondaryIndexes: Object.entries(tableSchema.localIndexes).map(([name, index]) => ({
    IndexName: name,
    KeySchema: keys(tableSchema.hashKey, index.rangeKey),
    Projection: { ProjectionType: "ALL" as const },
  })),
  StreamSpecification: { StreamEnabled: true, StreamViewType: tableSchema.stream },
});

const keys = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: "HASH" as const },
  { AttributeName: range, KeyType: "RANGE" as const },
];
