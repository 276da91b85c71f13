import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import { beforeEach, expect, test } from "vitest";
import type { InterviewId, MatterId } from "../../core/id.ts";
import { attend } from "../../functions/attend.ts";
import { createApp } from "../../functions/site.tsx";
import { form, offered, origin, timesOn } from "../fake/booking.ts";
import { world } from "../fake/world.ts";

let it: ReturnType<typeof world>;
let app: ReturnType<typeof createApp>;
let made: Awaited<ReturnType<typeof offered>>;
let path: string;
const talk = "itv_amara0x" as InterviewId;

beforeEach(async () => {
  it = world("2026-03-02T10:00:00Z");
  it.deps.inbound = "reply.askwell.test";
  app = createApp(it.deps);
  made = await offered(it.deps, ["Amara"]);
  path = made.links[0]?.path ?? "";
});

const get = async (at: string) => (await app.request(`${origin}${at}`)).text();
const post = async (at: string, said: Record<string, string> = {}) => {
  const answer = await app.request(`${origin}${at}`, form(said));
  expect(answer.status).toBe(303);
  await deliver();
};
/** Everything committed is handed to deliver, as the bus does. */
async function deliver() {
  const matters = [...new Set(it.events.splice(0).map((one) => one.matter))];
  for (const matter of matters) await attend(it.deps, { owner: made.owner, matter });
}
type Seen = {
  to: string;
  subject: string;
  method: string;
  uid: string;
  sequence: number;
  start: string;
  status: string;
};

/** A mail as a calendar reads it: the method stands in the header and in the object, and is the same. */
async function seen(n: number): Promise<Seen | undefined> {
  const mail = it.sent[n];
  if (!mail) return undefined;
  const raw = Buffer.from(mail.raw).toString();
  const parsed = await simpleParser(Buffer.from(mail.raw));
  const part = parsed.attachments.find((one) => one.contentType === "text/calendar");
  if (!part) return undefined;
  const header = /Content-Type: text\/calendar;[^\n]*(?:\n[ \t][^\n]*)*/i.exec(raw)?.[0] ?? "";
  const whole = new ICAL.Component(ICAL.parse(part.content.toString()));
  const entry = whole.getFirstSubcomponent("vevent");
  const method = String(whole.getFirstPropertyValue("method"));
  expect(/method="?([A-Z]+)/i.exec(header)?.[1]).toBe(method);
  const types = [...raw.matchAll(/^Content-Type: ([a-z]+\/[a-z]+)/gim)].map(([, type]) => type);
  expect(types.at(-1)).toBe("text/calendar");
  expect(String(entry?.getFirstPropertyValue("organizer"))).toMatch(
    /^mailto:askwell\+[0-9a-f]{40}@reply\.askwell\.test$/,
  );
  return {
    ...{ to: mail.to, subject: parsed.subject ?? "", method },
    uid: String(entry?.getFirstPropertyValue("uid")),
    sequence: Number(entry?.getFirstPropertyValue("sequence")),
    start: String(entry?.getFirstPropertyValue("dtstart")),
    status: String(entry?.getFirstPropertyValue("status")),
  };
}
const all = async () => (await Promise.all(it.sent.map((_, n) => seen(n)))).flatMap((one) => one ?? []);
const theirs = async () => (await all()).filter((one) => one.to === "amara0@example.org");
const mine = async () => (await all()).filter((one) => one.to === "mira@example.org");
const take = async (start: string) => post(path, { choice: `at ${start}`, zone: "Europe/London" });

test("Booked, resent, moved, moved back, called off and agreed again: one entry in both calendars, and its sequence rises", async () => {
  const times = timesOn(await get(`${path}?more=1`));
  const [first = "", second = ""] = [times[0], times.at(-1)];
  await take(first);
  await post(`${path}/resend`);
  await take(second);
  await take(first);
  await post(`${path}/cancel`);
  await take(second);
  const told = await theirs();
  expect(told.map((one) => `${one.method} ${one.sequence} ${one.start} ${one.status}`)).toEqual([
    `REQUEST 0 ${first} CONFIRMED`,
    `REQUEST 1 ${first} CONFIRMED`,
    `REQUEST 2 ${second} CONFIRMED`,
    `REQUEST 3 ${first} CONFIRMED`,
    `CANCEL 4 ${first} CANCELLED`,
    `REQUEST 5 ${second} CONFIRMED`,
  ]);
  expect(new Set([...told, ...(await mine())].map((one) => one.uid))).toEqual(new Set([`${talk}@askwell`]));
  expect((await mine()).map((one) => `${one.method} ${one.sequence} ${one.start}`)).toEqual(
    told.filter((one) => one.sequence !== 1).map((one) => `${one.method} ${one.sequence} ${one.start}`),
  );
});

test("Nothing is sent twice, however often a matter is looked at, and nothing about a talk that has begun", async () => {
  const [first = ""] = timesOn(await get(path));
  await take(first);
  for (let n = 0; n < 3; n++) await attend(it.deps, { owner: made.owner, matter: talk });
  expect(await all()).toHaveLength(2);
  it.set("2026-04-20T10:00:00Z");
  await attend(it.deps, { owner: made.owner, matter: talk });
  expect(await all()).toHaveLength(2);
});

test("A talk that is called off before its invitation went is not called off in a calendar that never had it", async () => {
  const [first = ""] = timesOn(await get(path));
  await app.request(`${origin}${path}`, form({ choice: `at ${first}`, zone: "Europe/London" }));
  await app.request(`${origin}${path}/cancel`, form({}));
  await deliver();
  expect(await theirs()).toEqual([]);
  expect((await mine()).map((one) => one.method)).toEqual(["CANCEL"]);
});

test("A contact who books at night is thanked at once, and the explorer hears of it after their quiet hours", async () => {
  it.set("2026-03-02T23:30:00Z");
  const [first = ""] = timesOn(await get(path));
  await take(first);
  expect((await all()).map((one) => one.to)).toEqual(["amara0@example.org"]);
  it.set("2026-03-03T08:00:00Z");
  await attend(it.deps, { owner: made.owner, matter: talk });
  expect((await mine()).map((one) => one.method)).toEqual(["REQUEST"]);
});

test("A reminder the day before goes to those who asked for it, at nine on their clocks, and to nobody else", async () => {
  const times = timesOn(await get(`${path}?more=1`));
  const later = times.at(-1) ?? "";
  await take(later);
  const eve = `${new Date(Date.parse(later) - 86_400_000).toISOString().slice(0, 10)}T10:00:00Z`;
  const before = it.sent.length;
  await post(`${path}/remind`, { remind: "yes" });
  it.set(eve);
  await attend(it.deps, { owner: made.owner, matter: talk });
  const mails = it.sent.slice(before).filter((one) => one.to === "amara0@example.org");
  expect(mails).toHaveLength(1);
  expect((await simpleParser(Buffer.from(mails[0]?.raw ?? ""))).subject).toMatch(/^Tomorrow: our talk on /);
});

test("On the day of the talk nobody is told that it is tomorrow, and the page offers no such reminder any more", async () => {
  const start = timesOn(await get(path)).at(-1) ?? "";
  await take(start);
  expect(await get(path)).toContain("Remind me by mail the day before");
  it.set(`${start.slice(0, 10)}T00:05:00Z`);
  const before = it.sent.length;
  await post(`${path}/remind`, { remind: "yes" });
  await attend(it.deps, { owner: made.owner, matter: talk });
  expect(it.sent.slice(before).filter((one) => one.to === "amara0@example.org")).toEqual([]);
  expect(await get(path)).not.toContain("remind me the day before");
});

test("An answer without a time reaches the explorer once, with what to do about it", async () => {
  await post(path, { choice: "times", time1: "2026-03-10T09:00", zone: "America/New_York", note: "Mornings are best" });
  await attend(it.deps, { owner: made.owner, matter: "bok_amara0x" as MatterId });
  const mails = it.sent.filter((one) => one.to === "mira@example.org");
  expect(mails).toHaveLength(1);
  const mail = await simpleParser(Buffer.from(mails[0]?.raw ?? ""));
  expect(mail.subject).toBe("Amara suggests another time");
  expect(mail.text).toContain("Tuesday, 10 March 2026, 13:00 — 09:00 for Amara, New York time");
  expect(mail.text).toContain("Mornings are best");
  expect(mail.text).toMatch(/https:\/\/askwell\.test\/a\/[^/]+\/bookings\/bok_amara0x/);
});

test("Whoever asked for silence gets no entry and no change of it", async () => {
  const [first = ""] = timesOn(await get(path));
  await take(first);
  await post(path, { choice: "stopped", zone: "Europe/London" });
  expect((await theirs()).map((one) => one.method)).toEqual(["REQUEST"]);
});

test("Who asks not to be asked again is left alone, and the explorer is asked not to write either", async () => {
  await post(path, { choice: "stopped", zone: "America/New_York" });
  await attend(it.deps, { owner: made.owner, matter: "bok_amara0x" as MatterId });
  const [mail] = it.sent.filter((one) => one.to === "mira@example.org");
  const text = (await simpleParser(Buffer.from(mail?.raw ?? ""))).text?.replace(/\s+/g, " ");
  expect(text).toContain("Nothing more goes to them, and please do not write yourself either.");
  expect(text).not.toContain("A kind answer keeps a door open");
});
