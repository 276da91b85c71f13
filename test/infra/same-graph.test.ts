import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { GetScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { types } from "../../core/event.ts";
import type { EnvelopeId, InterviewId, OwnerId } from "../../core/id.ts";
import { graceMinutes } from "../../core/ports.ts";
import { bus } from "../../functions/aws/bus.ts";
import { mailer } from "../../functions/aws/mailer.ts";
import { timers } from "../../functions/aws/timers.ts";
import { sweep } from "../../functions/sweep.ts";
import { type Arrow, arrows, oldestSeconds, retries, sweepEveryMinutes } from "../../infra/boxes.ts";
import { queue } from "../../infra/local/aws/queue.ts";
import { openState } from "../../infra/local/aws/state.ts";
import { links } from "../../infra/local/links.ts";
import { stream } from "../../infra/local/stream.ts";
import { startTable } from "../../infra/local/table.ts";
import { type Aws, aws } from "../local/aws.ts";
import { pointClients } from "../local/clients.ts";

/** The graph of this machine as it is seen at work: each kind of cause is set off, and what is called because of it is written down. */
const begin = "2026-03-02T15:00:00Z";
const wake = "2026-03-02T15:07:00Z";
const owner = "own_test1" as OwnerId;
const matter = "itv_abcd" as InterviewId;
const { Timers } = links({ table: "t", url: "http://localhost", secret: "s", sender: "askwell@test.local" });
const link = { ...Timers, group: "timers", spreadMinutes: 0 };

let at: Aws;
let dir: string;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "askwell-graph-"));
  at = await aws({ dir, begin, wake });
  const { url } = at;
  pointClients({ SCHEDULER: url, EVENTBRIDGE: url, SES: url });
});
afterEach(async () => {
  await at.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** What sets off each arrow; a kind that is not here fails the test. Answers whom it called. */
const causes: Record<string, () => Promise<string[]>> = {
  "Table by stream": outbox,
  "Bus by rule": () =>
    called(async () => {
      for (const type of types) await bus("bus").publish([{ id: "evt_abcd", type, owner, matter, at: begin }]);
    }, types.length),
  "Timers by schedule": () =>
    called(async () => {
      await timers(link).set("itv_abcd-1", "2026-03-02T15:02:00Z", { owner, matter });
      await at.advance("2026-03-02T15:03:00Z");
    }, 1),
  "Minute by clock": () => called(() => at.advance("2026-03-02T16:00:00Z"), 1),
  "MailEvents by topic": () =>
    called(async () => {
      const raw = Buffer.from("From: askwell@test.local\r\nTo: you@test.local\r\nSubject: Hello\r\n\r\nHello.\r\n");
      const envelope = "own_test1.2026-03-02.1" as EnvelopeId;
      await mailer("events").send({
        raw,
        from: "askwell@test.local",
        to: "you@test.local",
        envelope,
        attempt: 1,
        reader: "explorer",
      });
    }, 2),
  "MailReceived by topic": () =>
    called(() => at.door("receive", { from: "you@test.local", to: ["r+token@reply.test.local"], content: "" }), 1),
};

async function called(cause: () => Promise<unknown>, count: number): Promise<string[]> {
  const before = at.calls.length;
  await cause();
  await at.settled(before + count);
  return at.calls.slice(before).map(({ fn }) => fn);
}

/** Only a row of the outbox goes on: beside it, one that is not. */
async function outbox(): Promise<string[]> {
  const table = await startTable();
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: table.endpoint, region: "eu-central-1", credentials });
  const heard: string[] = [];
  const events = stream({
    ...table,
    file: join(dir, "stream.json"),
    relay: async ({ Records }) => {
      heard.push(...Records.map(() => "relay"));
      return undefined;
    },
  });
  for (const pk of ["OWNER#own_test1", "EVENT#evt_abcd"])
    await client.send(new PutItemCommand({ TableName: table.tableName, Item: { pk: { S: pk }, sk: { S: "ROW" } } }));
  await events.drain();
  await events.stop();
  await table.stop();
  return heard;
}

describe("local and cloud are one graph", () => {
  it("whatever happens on this machine calls exactly the functions that infra/boxes.ts draws", async () => {
    const drawn: Pick<Arrow, "from" | "by" | "to">[] = [];
    for (const cause of new Set(arrows.map(({ from, by }) => `${from} by ${by}`))) {
      const [from = "", by = ""] = cause.split(" by ");
      const whom = await causes[cause]?.();
      for (const fn of new Set(whom ?? ["nothing, for no cause is known"]))
        drawn.push({ from, by: by as Arrow["by"], to: `${fn.charAt(0).toUpperCase()}${fn.slice(1)}` as Arrow["to"] });
    }
    const plain = (list: typeof drawn) => list.map(({ from, by, to }) => `${from} → ${to} by ${by}`).sort();
    expect(plain(drawn)).toEqual(plain([...arrows]));
  });

  it("the sweep comes at the minute, and after the grace, that the cloud's has", async () => {
    await at.advance("2026-03-02T16:00:00Z");
    expect(at.calls.map(({ fn, at }) => `${fn} ${at}`)).toEqual(["sweep 2026-03-02T15:12:00Z"]);
    expect({ sweepEveryMinutes, graceMinutes }).toEqual({ sweepEveryMinutes: 1, graceMinutes: 5 });
  });

  it("the sweep looks back exactly as far as the clock of this machine believes", async () => {
    const logged: object[] = [];
    const rows = [wake, "2026-03-02T15:07:01Z"].map((wake, n) => ({ owner, matter: `${matter}${n}`, wake }));
    const deps = {
      clock: { now: () => "2026-03-02T15:12:00Z" },
      ...{ overdue: { shards: 1, overdue: async () => rows }, store: { load: async () => [] } },
      log: (line: object) => void logged.push(line),
    };
    await sweep(deps as never);
    expect(logged).toMatchObject([{ owed: 2, overdue: 1 }]);
  });

  it("a timer is made with the tries and the queue that the cloud's arrows have", async () => {
    await timers(link).set("itv_abcd-1", "2026-03-02T15:30:00Z", { owner, matter });
    const made = await new SchedulerClient({}).send(
      new GetScheduleCommand({ Name: "itv_abcd-1", GroupName: link.group }),
    );
    expect(made.Target).toMatchObject({
      Arn: link.target,
      RoleArn: link.role,
      DeadLetterConfig: { Arn: link.dead },
      RetryPolicy: { MaximumRetryAttempts: retries, MaximumEventAgeInSeconds: oldestSeconds },
    });
  });

  it("a call is tried as often as the cloud would, then kept aside for the doctor", async () => {
    const state = openState(join(dir, "buried"));
    let tries = 0;
    const calls = queue(
      state,
      async () => {
        tries++;
        return { kind: "failed", why: "broken" };
      },
      () => {},
    );
    calls.add("feedback", {});
    for (let turn = 0; turn < 2 * retries; turn++) {
      // Its pauses are the machine's own time.
      state.exec("UPDATE queue SET next = 0");
      calls.part.work();
      await new Promise((done) => setImmediate(done));
    }
    expect(tries).toBe(1 + retries);
    expect(calls.dead()).toMatchObject([{ fn: "feedback", why: "broken" }]);
    state.close();
  });
});
