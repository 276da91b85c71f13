import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
  ValidationException,
} from "@aws-sdk/client-scheduler";
import { MessageRejected, SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Aws, aws } from "../local/aws.ts";

const begin = "2026-03-02T15:00:00Z";
const client = (at: Aws) => ({
  endpoint: at.url,
  region: "eu-central-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});
const schedule = (name: string, at: string, id = 1) => ({
  Name: name,
  GroupName: "timers",
  ScheduleExpression: `at(${at})`,
  ScheduleExpressionTimezone: "UTC",
  FlexibleTimeWindow: { Mode: "OFF" as const },
  ActionAfterCompletion: "DELETE" as const,
  Target: {
    Arn: "arn:aws:lambda:eu-central-1:000000000000:function:deliver",
    RoleArn: "arn:aws:iam::000000000000:role/ringer",
    Input: JSON.stringify({ id }),
  },
});
const raw = (extra = "") =>
  Buffer.from(
    `From: "Askwell" <askwell@test.local>\r\nTo: you@test.local\r\nMessage-ID: <ours@test.local>\r\nDate: Thu, 1 Jan 1970 00:00:00 +0000\r\nSubject: Your thank-you\r\n${extra}\r\nHello, caf\xc3\xa9.\r\n`,
    "latin1",
  );
const letter = (over: object = {}) =>
  new SendRawEmailCommand({
    RawMessage: { Data: raw() },
    Destinations: ["you@test.local"],
    ConfigurationSetName: "events",
    Tags: [{ Name: "attempt", Value: "1" }],
    ...over,
  });

let at: Aws;
beforeEach(async () => {
  at = await aws({ dir: mkdtempSync(join(tmpdir(), "askwell-wire-")), begin });
});
afterEach(async () => {
  await at.stop();
  rmSync(at.dir, { recursive: true, force: true });
});

describe("timers on the wire", () => {
  const scheduler = () => new SchedulerClient({ ...client(at), maxAttempts: 1 });

  it("a name that is taken is a conflict, also while AWS has not yet deleted the schedule that rang", async () => {
    await scheduler().send(new CreateScheduleCommand(schedule("itv_1.1", "2026-03-02T15:30:00")));
    const again = () => scheduler().send(new CreateScheduleCommand(schedule("itv_1.1", "2026-03-02T15:45:00", 2)));
    await expect(again()).rejects.toThrow(ConflictException);
    await at.advance("2026-03-02T15:40:00Z");
    await expect(again()).rejects.toThrow(ConflictException);
    expect(at.calls).toEqual([{ fn: "deliver", payload: { id: 1 }, at: "2026-03-02T15:30:00Z" }]);
  });

  it("the same create with the same token is the same schedule, since the first answer may have been lost", async () => {
    const create = () =>
      new CreateScheduleCommand({ ...schedule("itv_1.1", "2026-03-02T15:30:00"), ClientToken: "once" });
    at.fault({ service: "scheduler", kind: "drop" });
    await new SchedulerClient({ ...client(at), maxAttempts: 2 }).send(create());
    await scheduler().send(create());
    await at.advance("2026-03-02T16:00:00Z");
    expect(at.calls).toHaveLength(1);
  });

  it("a deleted timer does not ring, and one that is gone is not found", async () => {
    await scheduler().send(new CreateScheduleCommand(schedule("itv_1.1", "2026-03-02T15:30:00")));
    const found = await scheduler().send(new GetScheduleCommand({ Name: "itv_1.1", GroupName: "timers" }));
    expect(found).toMatchObject({ Name: "itv_1.1", ScheduleExpression: "at(2026-03-02T15:30:00)", State: "ENABLED" });
    const drop = () => scheduler().send(new DeleteScheduleCommand({ Name: "itv_1.1", GroupName: "timers" }));
    await expect(scheduler().send(new DeleteScheduleCommand({ Name: "itv_1.1" }))).rejects.toThrow(
      ResourceNotFoundException,
    );
    await drop();
    await expect(drop()).rejects.toThrow(ResourceNotFoundException);
    await at.advance("2026-03-02T16:00:00Z");
    expect(at.calls).toEqual([]);
  });

  it("an updated timer rings at its new minute, read in its own zone", async () => {
    await scheduler().send(new CreateScheduleCommand(schedule("itv_1.1", "2026-03-02T15:30:00")));
    const moved = { ...schedule("itv_1.1", "2026-03-02T17:10:00"), ScheduleExpressionTimezone: "Europe/Paris" };
    await scheduler().send(new UpdateScheduleCommand(moved));
    await at.advance("2026-03-02T18:00:00Z");
    expect(at.calls.map((call) => call.at)).toEqual(["2026-03-02T16:10:00Z"]);
  });

  it("what AWS would refuse is refused: a bad name, a bad moment, an unknown group", async () => {
    const create = (over: object) =>
      scheduler().send(new CreateScheduleCommand({ ...schedule("itv_1.1", "2026-03-02T15:30:00"), ...over }));
    await expect(create({ Name: "itv 1" })).rejects.toThrow(ValidationException);
    await expect(create({ ScheduleExpression: "at(2026-03-02T15:30:00Z)" })).rejects.toThrow(ValidationException);
    await expect(create({ ScheduleExpressionTimezone: "Mars/Olympus" })).rejects.toThrow(ValidationException);
    await expect(create({ GroupName: "elsewhere" })).rejects.toThrow(ResourceNotFoundException);
  });

  it("a request that is not signed with this machine's key is turned away", async () => {
    const stranger = new SchedulerClient({
      ...client(at),
      credentials: { accessKeyId: "other", secretAccessKey: "x" },
    });
    await expect(
      stranger.send(new CreateScheduleCommand(schedule("itv_1.1", "2026-03-02T15:30:00"))),
    ).rejects.toMatchObject({ name: "UnrecognizedClientException" });
  });

  it.each([
    ["error", "InternalServerException"],
    ["throttle", "ThrottlingException"],
    ["refuse", "AccessDeniedException"],
  ] as const)("a planned %s reaches the SDK by its name", async (kind, name) => {
    at.fault({ service: "scheduler", kind });
    await expect(
      scheduler().send(new CreateScheduleCommand(schedule("itv_1.1", "2026-03-02T15:30:00"))),
    ).rejects.toMatchObject({ name });
  });
});

describe("events on the wire", () => {
  const entry = { EventBusName: "bus", Source: "askwell", DetailType: "interview.logged", Detail: '{"id":"evt_1"}' };
  const put = (...entries: object[]) =>
    new EventBridgeClient({ ...client(at), maxAttempts: 1 }).send(
      new PutEventsCommand({ Entries: entries as (typeof entry)[] }),
    );

  it("an event reaches the planner as EventBridge would hand it over", async () => {
    expect(await put(entry)).toMatchObject({ FailedEntryCount: 0 });
    await at.settled(1);
    expect(at.calls[0]).toMatchObject({
      fn: "planner",
      payload: { version: "0", source: "askwell", "detail-type": "interview.logged", detail: { id: "evt_1" } },
    });
  });

  it("what is due is said to deliver alone, and the planner does not hear its own word", async () => {
    await put({ ...entry, DetailType: "matter.due" }, entry);
    await at.settled(2);
    expect(at.calls.map((call) => `${call.fn} ${(call.payload as { "detail-type": string })["detail-type"]}`)).toEqual([
      "deliver matter.due",
      "planner interview.logged",
    ]);
  });

  it("an event is handed over again until the planner has answered well", async () => {
    at.fails(2);
    await put(entry);
    await at.settled(3);
    expect(at.calls.map((call) => call.fn)).toEqual(["planner", "planner", "planner"]);
  });

  it("an entry that is not understood is told by its place, and the others are kept", async () => {
    const told = await put({ ...entry, Detail: "{" }, { ...entry, EventBusName: "elsewhere" }, entry);
    expect(told.FailedEntryCount).toBe(2);
    expect(told.Entries?.map((one) => one.ErrorCode)).toEqual([
      "MalformedDetail",
      "ResourceNotFoundException",
      undefined,
    ]);
    await at.settled(1);
  });

  it("an event from another source finds no listener", async () => {
    await put({ ...entry, Source: "elsewhere" }, entry);
    await at.settled(1);
    expect(at.calls).toHaveLength(1);
  });
});

describe("mail on the wire", () => {
  const ses = () => new SESClient({ ...client(at), maxAttempts: 1 });
  const files = () => readdirSync(join(at.dir, "mail")).sort();

  it("an accepted mail is a file with CRLF, SES's own Message-ID and the hour it was accepted", async () => {
    const { MessageId } = await ses().send(letter());
    await at.settled(2);
    const [eml = "", json = ""] = files();
    const text = readFileSync(join(at.dir, "mail", eml), "latin1");
    expect(text).toBe(
      `From: "Askwell" <askwell@test.local>\r\nTo: you@test.local\r\nSubject: Your thank-you\r\nDate: Mon, 02 Mar 2026 15:00:00 +0000\r\nMessage-ID: <${MessageId}@eu-central-1.amazonses.com>\r\n\r\nHello, caf\xc3\xa9.\r\n`,
    );
    expect(JSON.parse(readFileSync(join(at.dir, "mail", json), "utf8"))).toMatchObject({
      id: MessageId,
      to: ["you@test.local"],
      tags: { attempt: "1" },
    });
  });

  it("Send and Delivery reach the feedback function through SNS, with the mail's tags", async () => {
    const { MessageId } = await ses().send(letter());
    await at.settled(2);
    const told = at.calls.map((call) => JSON.parse((call.payload as SnsEvent).Records[0].Sns.Message));
    expect(told.map((one) => one.eventType).sort()).toEqual(["Delivery", "Send"]);
    expect(told[0].mail).toMatchObject({ messageId: MessageId, tags: { attempt: ["1"] } });
  });

  it("who gets it is what Destinations say, whatever the headers do", async () => {
    await ses().send(letter({ Destinations: ["other@test.local"] }));
    expect(at.mails()[0]?.to).toEqual(["other@test.local"]);
  });

  it("without Destinations the headers say who gets it, and nobody sees who was in Bcc", async () => {
    await ses().send(
      letter({ Destinations: undefined, RawMessage: { Data: raw("Bcc: Three <three@test.local>\r\n") } }),
    );
    expect(at.mails()[0]?.to).toEqual(["you@test.local", "three@test.local"]);
    await at.settled(2);
    expect(readFileSync(join(at.dir, "mail", files()[0] ?? ""), "latin1")).not.toContain("Bcc");
  });

  it("a connection that drops after the mail was accepted leaves one mail and an answer nobody heard", async () => {
    at.fault({ service: "ses", kind: "drop" });
    await expect(ses().send(letter())).rejects.toThrow();
    await at.settled(2);
    expect(at.mails()).toHaveLength(1);
    expect(files()).toHaveLength(2);
  });

  it("a connection that is lost before, a failure and a refusal leave no mail", async () => {
    for (const kind of ["lose", "error", "throttle", "refuse"] as const) {
      at.fault({ service: "ses", kind });
      await expect(ses().send(letter())).rejects.toThrow();
    }
    expect(at.mails()).toEqual([]);
  });

  it.each([
    ["a sender that was never verified", { Source: "other@test.local" }, "MessageRejected"],
    ["a tag with a dot", { Tags: [{ Name: "envelope", Value: "own_1.2026" }] }, "InvalidParameterValue"],
    ["an unknown configuration set", { ConfigurationSetName: "none" }, "ConfigurationSetDoesNotExistException"],
    ["a line too long", { RawMessage: { Data: raw(`X: ${"x".repeat(1000)}\r\n`) } }, "InvalidParameterValue"],
    ["an address with a line break", { Destinations: ["a@b.c\r\nd@e.f"] }, "InvalidParameterValue"],
  ])("SES refuses %s, and so does the local one", async (_what, over, name) => {
    await expect(ses().send(letter(over))).rejects.toMatchObject({ name });
    expect(at.mails()).toEqual([]);
  });

  it("a refusal is SES's typed error", async () => {
    await expect(ses().send(letter({ Source: "other@test.local" }))).rejects.toThrow(MessageRejected);
  });

  it("a mail folder that cannot be written delays the file and never loses the mail", async () => {
    writeFileSync(join(at.dir, "mail"), "a file where the folder should be");
    await ses().send(letter());
    await at.settled(2);
    expect(at.mails()).toHaveLength(1);
    rmSync(join(at.dir, "mail"));
    await at.restart();
    expect(files()).toHaveLength(2);
  });
});

type SnsEvent = { Records: [{ Sns: { Message: string } }] };
