import PostalMime from "postal-mime";
import { beforeAll, expect, test } from "vitest";
import type { ContactId, OwnerId } from "../../core/id.ts";
import { begins, ends, type Met, steps } from "../../infra/local/story.ts";
import { timeline } from "../../infra/local/timeline.ts";
import { golden } from "../golden.ts";
import { life } from "./life.ts";

/** Three talks, four people named, 2 to 22 March, one talk moved twice, one answer that silences a question. */
const email = "mira@example.org";
let lived: Awaited<ReturnType<typeof life>>;
let mails: { at: string; to: string; subject: string }[];

beforeAll(async () => {
  lived = await life(begins, email);
  const met: Met = {};
  for (const step of steps) {
    await lived.until(step.at);
    await step.does(lived.mira, met);
  }
  await lived.until(ends);
  mails = await Promise.all(
    lived.it.sent.map(async ({ raw, to }) => {
      const { date, subject } = await PostalMime.parse(raw);
      return { at: new Date(date ?? 0).toISOString(), to, subject: subject ?? "" };
    }),
  );
});

const store = () => lived.it.deps.store;
const owner = () => lived.it.lines[0]?.owner as OwnerId;

test("Every mail of the story comes at its minute, and the ledger says why each came and why others did not", () => {
  golden("test/golden/story.txt", `${timeline(lived.it.lines, steps)}\n`);
});

test("At most thirteen mails come to the explorer, and at most two a day that were not asked for at that moment", async () => {
  expect(mails.filter((one) => one.to === email).length).toBeLessThanOrEqual(13);
  const [explorer] = await store().load(owner(), [owner()]);
  if (explorer?.noun !== "owner") throw new Error("the explorer is gone");
  for (const day of explorer.info.mailed) expect(day.count, day.day).toBeLessThanOrEqual(2);
});

test("Nobody is suggested more than three messages, and every name ends in a stated outcome", async () => {
  const people = await store().list(owner(), "contact", 25);
  expect(people.map((one) => one.info.given).sort()).toEqual(["Amara", "Ben", "Jonas", "Lia", "Sofia", "Tom"]);
  for (const { info } of people) expect(new Set(info.suggested.map((one) => one.message)).size).toBeLessThanOrEqual(3);
  const referrals = await store().list(owner(), "referral", 25);
  expect(Object.fromEntries(referrals.map(({ info }) => [info.name, "outcome" in info && info.outcome]))).toEqual({
    ...{ "Jonas Weber": "talk_held", "Lia Brandt": "declined", "Sofia Rossi": "answered", "Tom Hale": "let_go" },
  });
  const named = people.flatMap(({ info }) => info.named.map((one) => [one.name, one.outcome]));
  expect(Object.fromEntries(named)).toMatchObject({ "Jonas Weber": "talk_held", "Tom Hale": "let_go" });
});

test("The talk that moved twice brings one brief, for the hour at which it was held", async () => {
  const briefs = mails.filter((one) => one.subject.startsWith("Your talk with Ben"));
  expect(briefs.map((one) => one.at)).toEqual(["2026-03-09T09:00:00.000Z"]);
  const talks = await store().list(owner(), "interview", 25);
  const ben = talks.find((one) => one.info.name === "Ben")?.info;
  expect(ben).toMatchObject({ start: "2026-03-10T16:00:00Z", sequence: 2 });
});

test("An answer that came early silences the question about it", async () => {
  expect(mails.filter((one) => /word from (Jonas|Sofia)/.test(one.subject))).toEqual([]);
  const silent = lived.it.lines.filter((line) => line.status === "settled" && /word from Jonas/.test(line.subject));
  expect(silent.map((line) => line.why)).toEqual(["You told us that they answered."]);
  expect(mails.filter((one) => /promised Amara/.test(one.subject))).toEqual([]);
});

test("Each letter to a contact left once, and only those that the explorer approved", async () => {
  const letters = mails.filter((one) => one.to !== email).map((one) => [one.at, one.to]);
  for (const { raw, to } of lived.it.sent)
    if (to !== email) expect((await PostalMime.parse(raw)).text).toMatch(/Mira Sol/);
  expect(letters).toEqual([
    ["2026-03-03T15:40:00.000Z", "amara@example.org"],
    ["2026-03-16T10:41:00.000Z", "jonas@example.org"],
  ]);
  const amara = (await store().list(owner(), "contact", 25)).find((one) => one.info.given === "Amara");
  expect(amara?.info.id as ContactId).toMatch(/^con_/);
});
