import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Contact from "../../core/contact.ts";
import type { Event } from "../../core/event.ts";
import * as Explorer from "../../core/explorer.ts";
import type { AskId, InterviewId, OwnerId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import { fresh, type Matter, type Of } from "../../core/matter.ts";
import { version } from "../../core/plan.ts";
import type * as Ports from "../../core/ports.ts";
import { Preferences } from "../../core/preferences.ts";
import * as Word from "../../core/word.ts";
import { attend } from "../../functions/attend.ts";
import { table } from "../../functions/aws/table.ts";
import type { Delivery } from "../../functions/deps.ts";
import { secrets } from "../../functions/dice.ts";
import { feedback } from "../../functions/feedback.ts";
import { sweep } from "../../functions/sweep.ts";
import { startTable } from "../../infra/local/table.ts";
import { pointClients } from "../local/clients.ts";

type Answer = Awaited<ReturnType<Ports.Mailer["send"]>>;
type World = Delivery & {
  overdue: Ports.Overdue;
  /** Events that were committed: what is due is among them. */
  handed: Event[];
  at: string;
  sent: { at: string; to: string; subject: string }[];
  answers: Answer[];
  rung: string[];
};

let rows: Ports.Store & Ports.Overdue;
let stop: () => Promise<unknown> | unknown;
let world: World;
let owner: OwnerId;
let talk: InterviewId;
let seq = 0;

beforeAll(async () => {
  const started = await startTable();
  stop = () => started.stop();
  pointClients({ DYNAMODB: started.endpoint });
  rows = table(started.tableName);
});
afterAll(() => stop());

/** Explorer in London, a contact, and a talk on 3 March 2026, 15:00 to 15:20. */
beforeEach(async () => {
  seq++;
  owner = `own_story${seq}` as OwnerId;
  talk = `itv_story${seq}` as InterviewId;
  const timers = new Map<string, string>();
  world = {
    at: "2026-03-01T10:00:00Z",
    ...{ sent: [], answers: [], rung: [], handed: [] },
    clock: { now: () => world.at, monotonicMs: () => 0 },
    dice: { id: String, eventId: () => `evt_story${++seq}`, token: () => `token${++seq}`, code: () => "123456" },
    secrets: secrets("story"),
    overdue: rows,
    store: {
      ...rows,
      commit: async (change) => {
        const done = await rows.commit(change);
        if (done === "committed") world.handed.push(...(change.events ?? []));
        return done;
      },
    },
    timers: {
      spreadMinutes: 0,
      set: async (name, at) => {
        if (timers.has(name)) return "exists";
        timers.set(name, at);
        world.rung.push(at);
        return "set";
      },
      drop: async (name) => void timers.delete(name),
    },
    mailer: {
      send: async (mail) => {
        const subject = /^Subject: (.*)$/m.exec(Buffer.from(mail.raw).toString())?.[1]?.trim() ?? "";
        const answer = world.answers.shift() ?? { answer: "accepted", messageId: `m${++seq}` };
        if (answer.answer !== "refused") world.sent.push({ at: world.at, to: mail.to, subject });
        return answer;
      },
    },
    ...{ log: () => {}, url: "http://localhost:4747", sender: "askwell@example.org" },
  } as World;
  const joined = Explorer.Info.parse({
    ...{ id: owner, owner, email: "you@example.org", name: "Mira", joinedAt: world.at, mailed: [], plannedWith: "" },
    preferences: Preferences.parse({ zone: "Europe/London" }),
  });
  // Planned by the rules of today, so that nobody is woken to be planned anew.
  const explorer = { ...joined, plannedWith: Explorer.plannedBy(joined, version, process.versions.tz ?? "") };
  const contact = Contact.Info.parse({
    ...{ id: `con_story${seq}`, owner, given: "Amara", family: "Okafor", status: "active", addedAt: world.at },
    ...{ named: [], closings: 0, suggested: [], nudges: 0, messages: {} },
  });
  const slot = Interview.Slot.parse({ day: "2026-03-03", clock: "15:00", zone: "Europe/London", mode: "video" });
  const booked = Interview.book({ id: talk, owner, contact: contact.id, name: "Amara", invite: false, slot }, world.at);
  if (!booked.ok) throw new Error(booked.say);
  await put(fresh("owner", explorer), fresh("contact", contact), fresh("interview", booked.value));
});

const put = (...puts: Matter[]) =>
  rows.commit({
    owner,
    nonce: world.dice.token(),
    now: world.at,
    puts: puts.map((row) => ({ ...row, wake: world.at })),
  });
const change = async (next: (talk: Interview.Info) => Interview.Info) => {
  const [row] = await rows.load(owner, [talk]);
  if (row?.noun === "interview") await put({ ...row, info: next(row.info) });
};
/** The explorer presses "send it for me" at 16:05 on the day of the talk. */
const approve = () => {
  world.at = "2026-03-03T16:05:00Z";
  const to = "amara@example.org";
  const letter = { status: "approved", subject: "Thank you", text: "Dear Amara,", to, attempt: 1, at: world.at };
  const messages = (info: Interview.Info) => ({ thanks: { ...letter, contact: info.contact, sendAt: world.at } });
  return change((info) => ({ ...info, messages: messages(info) }) as Interview.Info);
};
const ring = (at: string) => {
  world.at = at;
  return attend(world, { owner, matter: talk });
};
const sent = () => world.sent.map((one) => `${one.at} ${one.subject}`);

describe("delivery", () => {
  it("brings the brief, the thank-you, again and a last call, each at its minute and once, however often the timer rings", async () => {
    const moments = ["2026-03-01T10:00:00Z", "2026-03-02T09:00:00Z", "2026-03-03T16:05:00Z", "2026-03-04T09:00:00Z"];
    for (const at of [...moments, "2026-03-06T09:00:00Z", "2026-03-20T09:00:00Z"])
      for (let copies = 0; copies < 2; copies++) await ring(at);
    expect(sent()).toEqual([
      "2026-03-02T09:00:00Z Your talk with Amara on Tue 3 March",
      "2026-03-03T16:05:00Z Your thank-you to Amara is ready",
      "2026-03-04T09:00:00Z Your thank-you to Amara is still here",
      "2026-03-06T09:00:00Z A last call to thank Amara",
    ]);
  });

  it("sets each timer at the minute of the next thing owed, under a name never used before", async () => {
    await ring("2026-03-01T10:00:00Z");
    await ring("2026-03-02T09:00:00Z");
    await ring("2026-03-03T16:05:00Z");
    expect(world.rung).toEqual(["2026-03-02T09:00:00Z", "2026-03-03T16:05:00Z", "2026-03-04T09:00:00Z"]);
  });

  it("sends nothing for a talk that was cancelled after the timer was set", async () => {
    await ring("2026-03-01T10:00:00Z");
    await change((info) => ({ ...info, status: "cancelled", by: "me", cancelledAt: world.at }) as Interview.Info);
    for (const at of ["2026-03-02T09:00:00Z", "2026-03-03T16:05:00Z"]) await ring(at);
    expect(sent()).toEqual([]);
  });

  it("lets one of five racing deliveries send", async () => {
    world.at = "2026-03-03T16:05:00Z";
    await Promise.all(Array.from({ length: 5 }, () => attend(world, { owner, matter: talk })));
    expect(sent()).toEqual(["2026-03-03T16:05:00Z Your thank-you to Amara is ready"]);
  });

  it("tries a refused mail again, and an unclear one only after its lease", async () => {
    world.answers = [
      { answer: "refused", permanent: false, code: "Throttling" },
      { answer: "ambiguous", code: "ECONNRESET" },
    ];
    await ring("2026-03-03T16:05:00Z");
    expect(sent()).toHaveLength(0);
    await ring("2026-03-03T16:12:00Z");
    await ring("2026-03-03T16:20:00Z");
    expect(sent()).toHaveLength(1);
    await ring("2026-03-03T16:27:00Z");
    expect(sent()).toHaveLength(2);
  });

  it("takes evidence of the mail service for an answer that was lost", async () => {
    world.answers = [{ answer: "ambiguous", code: "ECONNRESET" }];
    await ring("2026-03-03T16:05:00Z");
    const id = `${talk}.thanks.1-0` as never;
    await rows.commit({
      owner,
      nonce: "evidence",
      now: world.at,
      end: [{ id, attempt: 1, how: "sent", messageId: "m" }],
    });
    await ring("2026-03-03T16:25:00Z");
    expect(sent()).toHaveLength(1);
  });

  it("finds by the sweep what every timer forgot", async () => {
    world.at = "2026-03-03T16:15:00Z";
    await sweep(world);
    expect(sent()).toEqual([]);
    const due = world.handed.filter((one) => one.type === "matter.due");
    for (const { owner, matter } of due) await attend(world, { owner, matter });
    expect(sent().filter((one) => one.includes("thank-you to Amara is ready"))).toHaveLength(1);
  });

  it("tells the explorer in the ledger what went and why", async () => {
    await ring("2026-03-03T16:05:00Z");
    const [line] = await rows.ledger(owner, 5);
    expect(line).toMatchObject({ status: "sent", to: "explorer", subject: "Your thank-you to Amara is ready" });
    expect(line?.why).toContain("45 minutes after a talk ends");
  });

  it("sends an approved letter to the contact once, and then owes no thank-you", async () => {
    await approve();
    for (let copies = 0; copies < 3; copies++) await ring("2026-03-03T16:06:00Z");
    await ring("2026-03-04T09:00:00Z");
    expect(world.sent).toEqual([{ at: "2026-03-03T16:06:00Z", to: "amara@example.org", subject: "Thank you" }]);
  });

  it("keeps a reminder here that was ordered before its answer came, says why, and keeps its words", async () => {
    const id = `ask_story${seq}` as AskId;
    const [held] = (await rows.load(owner, [talk])) as Of<"interview">[];
    const contact = held?.info.contact;
    const to = { contact, to: "amara@example.org", sendAt: "2026-03-03T08:00:00Z", at: world.at };
    const nudge = { status: "approved", subject: "A gentle word", text: "Dear Amara,", attempt: 1, ...to };
    const request = {
      ...{ id, owner, contact, name: "Amara", target: {}, messages: { nudge } },
      ...{ status: "sent", draftedAt: world.at, writtenAt: "2026-02-20T10:00:00Z", askAgain: false },
    };
    await put(fresh("ask", request as never));
    const [row] = (await rows.load(owner, [id])) as Of<"ask">[];
    const said = Word.said(row ? [row] : [], id, { said: "answered" }, "2026-03-02T18:00:00Z");
    if (!said.ok) throw new Error(said.say);
    await put(...said.value);
    world.at = "2026-03-03T08:00:00Z";
    await attend(world, { owner, matter: id });
    expect(world.sent).toEqual([]);
    const [line] = await rows.ledger(owner, 5);
    expect(line).toMatchObject({ status: "withheld", to: "contact" });
    expect(line?.why).toContain("You noted how this stands before the letter's hour came");
    const [kept] = (await rows.load(owner, [id])) as Of<"ask">[];
    expect(kept?.info.messages.nudge).toMatchObject({ status: "withheld", text: "Dear Amara," });
  });

  it("never sends a letter to a contact again when nobody knows whether it went, and says so", async () => {
    world.answers = [{ answer: "ambiguous", code: "ECONNRESET" }];
    await approve();
    for (const at of ["2026-03-03T16:06:00Z", "2026-03-03T16:22:00Z", "2026-03-03T16:40:00Z"]) await ring(at);
    expect(world.sent.filter((one) => one.to === "amara@example.org")).toHaveLength(1);
    const lines = await rows.ledger(owner, 5);
    expect(lines.map((line) => line.status)).toContain("unknown");
    const [row] = await rows.load(owner, [talk]);
    expect(row?.noun === "interview" && row.info.messages.thanks?.status).toBe("unknown");
  });

  it("takes a delivery the mail service reports as proof, and sends no second thank-you draft", async () => {
    world.answers = [{ answer: "ambiguous", code: "ECONNRESET" }];
    await ring("2026-03-03T16:05:00Z");
    await feedback(Object.assign(world, { accounts: {} as Ports.Accounts }), {
      eventType: "Delivery",
      mail: {
        ...{ messageId: "m", destination: ["you@example.org"] },
        tags: { envelope: [`${talk}--thanks--1-0`], attempt: ["1"] },
      },
    });
    await ring("2026-03-03T16:25:00Z");
    expect(sent()).toHaveLength(1);
    expect((await rows.ledger(owner, 5)).map((line) => line.status)).toContain("delivered");
  });
});
