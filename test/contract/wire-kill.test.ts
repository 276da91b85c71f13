import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { CreateScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { afterEach, beforeEach, expect, it } from "vitest";
import { admin } from "../../infra/local/admin.ts";
import { writeWhole } from "../../infra/local/clock.ts";
import { freePort } from "../../infra/local/table.ts";

let dir: string;
let host: Server;
let hostPort: number;
let port: number;
let calls: string[];
let answering: boolean;
let child: ChildProcess;

const sdk = () => ({
  endpoint: `http://127.0.0.1:${port}`,
  region: "eu-central-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});
const reach = () => admin({ aws: `http://127.0.0.1:${port}`, url: "", secret: "secret" });

/** The local AWS as a process of its own. */
async function start(): Promise<void> {
  child = fork("infra/local/cloud.ts", [], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    env: {
      ...process.env,
      ASKWELL_DATA: dir,
      ASKWELL_AWS_PORT: String(port),
      ASKWELL_PORT: String(hostPort),
      ASKWELL_LOCAL_SECRET: "secret",
      ASKWELL_CLOCK_FILE: join(dir, "clock.json"),
      AWS_ACCESS_KEY_ID: "local",
      ASKWELL_AWS_NAMES: JSON.stringify({
        bus: "bus",
        group: "timers",
        sender: "a@b.local",
        configurationSet: "events",
      }),
    },
  });
  await new Promise((resolve) => child.once("message", resolve));
}
const kill = () =>
  new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGKILL");
  });

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "askwell-kill-"));
  writeWhole(join(dir, "clock.json"), '{"now":"2026-03-02T15:00:00Z"}');
  calls = [];
  answering = true;
  host = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (request.url === "/local/idle") return void response.end('{"handed":0,"inFlight":0,"wake":null}');
    if (!answering) return void request.socket.destroy();
    calls.push(`${request.url} ${body}`);
    response.end("{}");
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  const address = host.address();
  hostPort = typeof address === "object" && address ? address.port : 0;
  port = await freePort();
  await start();
});
afterEach(async () => {
  await kill();
  host.closeAllConnections();
  host.close();
  rmSync(dir, { recursive: true, force: true });
});

it("every timer that was acknowledged rings once, though the process was killed twice in between", async () => {
  const scheduler = new SchedulerClient({ ...sdk(), maxAttempts: 1 });
  for (let id = 0; id < 20; id++)
    await scheduler.send(
      new CreateScheduleCommand({
        Name: `itv_1.${id}`,
        GroupName: "timers",
        ScheduleExpression: `at(2026-03-02T15:${String(10 + id)}:00)`,
        FlexibleTimeWindow: { Mode: "OFF" },
        ActionAfterCompletion: "DELETE",
        Target: {
          Arn: "arn:aws:lambda:eu-central-1:000000000000:function:deliver",
          RoleArn: "arn:aws:iam::000000000000:role/ringer",
          Input: JSON.stringify({ id }),
        },
      }),
    );
  await kill();
  await start();
  await reach().advance({ to: "2026-03-02T15:20:00Z" });
  await kill();
  await start();
  await reach().advance({ to: "2026-03-02T16:00:00Z" });
  expect(calls).toEqual(Array.from({ length: 20 }, (_, id) => `/invoke/deliver {"id":${id}}`));
});

it("an event and a mail that were acknowledged reach their functions after a kill, and the mail is one file", async () => {
  answering = false;
  await new EventBridgeClient(sdk()).send(
    new PutEventsCommand({
      Entries: [{ EventBusName: "bus", Source: "askwell", DetailType: "interview.logged", Detail: '{"id":"evt_1"}' }],
    }),
  );
  await new SESClient({ ...sdk(), maxAttempts: 1 }).send(
    new SendRawEmailCommand({
      RawMessage: { Data: Buffer.from("From: a@b.local\r\nTo: c@d.local\r\n\r\nHello\r\n") },
      Destinations: ["c@d.local"],
      ConfigurationSetName: "events",
    }),
  );
  await kill();
  answering = true;
  await start();
  await reach().advance({ to: "2026-03-02T15:01:00Z" });
  const told = calls.map((call) => /invoke\/(\w+) .*?(evt_1|Send|Delivery)/.exec(call)?.slice(1).join(" ")).sort();
  expect(told).toEqual(["feedback Delivery", "feedback Send", "planner evt_1"]);
  // A kill may leave an unfinished copy beside them, which is no mail.
  expect(readdirSync(join(dir, "mail")).filter((file) => /\.(eml|json)$/.test(file))).toHaveLength(2);
});
