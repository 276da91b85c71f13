import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { judge } from "../../infra/local/aws/post.ts";
import { type Aws, aws } from "./aws.ts";
import { until } from "./process.ts";

let dir: string;
let at: Aws;
let handed: number;
let answers: (object | undefined)[];

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "askwell-post-"));
  handed = 0;
  at = await aws({
    dir,
    begin: "2026-03-02T15:00:00Z",
    hand: async () => {
      handed++;
      const failure = answers.shift();
      if (failure) throw failure;
    },
  });
});
afterEach(async () => {
  await at.stop();
  rmSync(dir, { recursive: true, force: true });
});

const send = (to: "explorer" | "contact") =>
  new SESClient({
    endpoint: at.url,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  }).send(
    new SendRawEmailCommand({
      RawMessage: { Data: Buffer.from("From: askwell@test.local\r\nTo: you@test.local\r\n\r\nHello\r\n") },
      Destinations: ["you@test.local"],
      ConfigurationSetName: "events",
      Tags: [{ Name: "to", Value: to }],
    }),
  );
const state = (wanted: string) => until(`it is ${wanted}`, () => at.mails()[0]?.posted?.state === wanted);
const told = () =>
  at.calls.map(
    ({ payload }) =>
      JSON.parse((payload as { Records: [{ Sns: { Message: string } }] }).Records[0].Sns.Message).eventType,
  );

describe("mail that really leaves, through SMTP_URL", () => {
  it("is handed over once, and only then told as delivered", async () => {
    answers = [undefined];
    await send("contact");
    await state("sent");
    await at.settled(2);
    expect(handed).toBe(1);
    expect(told().sort()).toEqual(["Delivery", "Send"]);
  });

  it("is told as bounced when the server refuses it for good", async () => {
    answers = [{ responseCode: 550, command: "RCPT TO", message: "no such user" }];
    await send("contact");
    await state("refused");
    await at.settled(2);
    expect(told().sort()).toEqual(["Bounce", "Send"]);
  });

  it("is never repeated to a contact once its text was on its way and no answer came", async () => {
    answers = [{ command: "DATA", code: "ETIMEDOUT", message: "silence" }];
    await send("contact");
    await state("unknown");
    await at.restart();
    expect(at.mails()[0]?.posted).toEqual({ state: "unknown", said: "silence" });
    expect(handed).toBe(1);
  });

  it("is tried again for the explorer, whom a second copy does not hurt", async () => {
    answers = [{ command: "DATA", code: "ETIMEDOUT", message: "silence" }, undefined];
    await send("explorer");
    await state("sent");
    expect(handed).toBe(2);
  });

  it.each([
    [{ responseCode: 421, command: "MAIL FROM" }, "later"],
    [{ responseCode: 552, command: "DATA" }, "refused"],
    [{ code: "ESOCKET", command: "CONN" }, "later"],
    [{ code: "EDNS" }, "later"],
    [{ code: "ESOCKET", command: "DATA" }, "unknown"],
    [{ message: "something else" }, "unknown"],
  ] as const)("takes %o as %s", (failure, outcome) => {
    expect(judge(failure)).toBe(outcome);
  });
});
