import { gzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import * as Ask from "../../core/ask.ts";
import type { ContactId, MatterId } from "../../core/id.ts";
import { fresh, type Of } from "../../core/matter.ts";
import { createApp } from "../../functions/site.tsx";
import { css } from "../../web/css.ts";
import { script } from "../../web/script.ts";
import { form, offered, origin, timesOn } from "../fake/booking.ts";
import { world } from "../fake/world.ts";

let it: ReturnType<typeof world>;
let app: ReturnType<typeof createApp>;
let made: Awaited<ReturnType<typeof offered>>;
let path: string;

beforeEach(async () => {
  it = world("2026-03-02T08:00:00Z");
  app = createApp(it.deps);
  made = await offered(it.deps, ["Amara", "Jonas"]);
  path = made.links[0]?.path ?? "";
});

const get = async (at: string, headers: Record<string, string> = {}) =>
  (await app.request(`${origin}${at}`, { headers })).text();
const post = (at: string, said: Record<string, string>) => app.request(`${origin}${at}`, form(said));
const row = async (id: string) => (await it.deps.store.load(made.owner, [id as MatterId]))[0];
const talk = () => row("itv_amara0x");
const take = async (at = path) => {
  const [start = ""] = timesOn(await get(at));
  return { start, answer: await post(at, { choice: `at ${start}`, zone: "Europe/London", mode: "video" }) };
};

test("Three times are offered with the full date in each label, and every other answer beside them", async () => {
  const page = await get(path);
  expect(timesOn(page)).toHaveLength(3);
  expect(page).toContain("Tuesday, 3 March 2026, 10:00");
  for (const label of [
    "I suggest other times",
    "my own booking page",
    "By e-mail instead",
    "Not now",
    "No, thank you",
    "don’t ask me again",
  ])
    expect(page).toContain(label);
});

test("A time that is taken is agreed: the talk, the contact's entry and the calendar say the same, and a second press changes nothing", async () => {
  const { start, answer } = await take();
  expect(answer.status).toBe(303);
  expect(await talk()).toMatchObject({
    info: {
      status: "scheduled",
      start,
      invite: true,
      guest: { email: "amara0@example.org", by: "them", change: "booked" },
    },
  });
  expect(await row("cal_test1")).toMatchObject({ info: { talks: [{ interview: "itv_amara0x", start }] } });
  const again = await post(path, { choice: `at ${start}`, zone: "Europe/London", mode: "video" });
  expect(again.status).toBe(303);
  expect(await talk()).toMatchObject({ info: { sequence: 0 } });
  expect(await get(path)).toContain("Tuesday, 3 March 2026, 10:00");
});

test("A time somebody else has taken meanwhile is answered kindly, with other times", async () => {
  const page = await get(path);
  const [start = ""] = timesOn(page);
  await post(made.links[1]?.path ?? "", { choice: `at ${start}`, zone: "Europe/London" });
  const late = await post(path, { choice: `at ${start}`, zone: "Europe/London" });
  expect(late.status).toBe(409);
  const told = await late.text();
  expect(told).toContain("just been taken");
  expect(timesOn(told)).toHaveLength(3);
  expect(timesOn(told)).not.toContain(start);
});

test("What is agreed can be moved, moved back, called off and agreed again: one entry, and its sequence rises each time", async () => {
  const { start } = await take();
  const other =
    timesOn(await get(`${path}?move=1&more=1`)).find((one) => one.slice(0, 10) !== start.slice(0, 10)) ?? "";
  const sequence = async () => {
    const found = await talk();
    return found?.noun === "interview" ? `${found.info.sequence} ${found.info.status} ${found.info.start}` : "";
  };
  await post(path, { choice: `at ${other}`, zone: "Europe/London" });
  expect(await sequence()).toBe(`1 scheduled ${other}`);
  await post(path, { choice: `at ${start}`, zone: "Europe/London" });
  expect(await sequence()).toBe(`2 scheduled ${start}`);
  await post(`${path}/resend`, {});
  expect(await sequence()).toBe(`3 scheduled ${start}`);
  // A second press within the minute is the same one.
  await post(`${path}/resend`, {});
  expect(await sequence()).toBe(`3 scheduled ${start}`);
  await post(`${path}/cancel`, {});
  expect(await sequence()).toBe(`4 cancelled ${start}`);
  expect(await row("cal_test1")).toMatchObject({ info: { talks: [] } });
  await post(path, { choice: `at ${start}`, zone: "Europe/London" });
  expect(await sequence()).toBe(`5 scheduled ${start}`);
});

test("Times of their own are understood on their clocks, and one that the clocks skip goes back to them", async () => {
  await post(`${path}/zone`, { zone: "America/New_York" });
  expect(await row("con_amara0x")).toMatchObject({ info: { zone: "America/New_York" } });
  const gap = await post(path, { choice: "times", time1: "2026-03-08T02:30", zone: "America/New_York" });
  expect(gap.status).toBe(422);
  expect(await gap.text()).toContain("clocks are put forward");
  await post(path, {
    choice: "times",
    time1: "2026-03-09T09:00",
    zone: "America/New_York",
    mode: "phone",
    place: "+1 555",
  });
  expect(await row("bok_amara0x")).toMatchObject({
    info: { answer: { said: "times", times: ["2026-03-09T13:00:00Z"], mode: "phone", place: "+1 555" } },
  });
});

test("A no is as easy as a yes, is kept, and can be taken back", async () => {
  await post(path, { choice: "stopped", zone: "Europe/London" });
  expect(await row("con_amara0x")).toMatchObject({ info: { status: "stopped" } });
  const page = await get(path);
  expect(page).toContain("will not ask you again");
  expect(timesOn(page)).toHaveLength(0);
  await post(`${path}/back`, { back: "yes" });
  expect(await row("con_amara0x")).toMatchObject({ info: { status: "active" } });
  for (const [choice, field] of [
    ["declined", {}],
    ["later", { from: "2026-09-01" }],
    ["by_mail", {}],
    ["own_link", { link: "https://cal.example/amara" }],
  ] as const) {
    expect((await post(path, { choice, zone: "Europe/London", ...field })).status).toBe(303);
    expect(await row("bok_amara0x")).toMatchObject({ info: { answer: { said: choice } } });
  }
});

/** A request to Amara and a referral to her that both wait for her answer. Jonas named her. */
async function waiting() {
  const { owner } = made;
  const [amara, jonas] = ["con_amara0x", "con_jonas1x"] as ContactId[];
  const at = "2026-03-01T12:00:00Z";
  const both = { owner, contact: amara, name: "Amara", messages: {}, writtenAt: at, askAgain: false };
  const ask = { ...both, id: "ask_amara1", target: {}, draftedAt: at, status: "sent" };
  const referral = { ...both, id: "ref_amara1", referrer: jonas, referrerName: "Jonas", givenAt: at };
  const named = [{ referral: "ref_amara1", contact: amara, name: "Amara", givenAt: at, outcome: "written" }];
  const referrer = (await row("con_jonas1x")) as Of<"contact">;
  const puts = [
    fresh("ask", ask as unknown as Of<"ask">["info"]),
    fresh("referral", { ...referral, writes: "explorer", leave: "no", status: "written" } as Of<"referral">["info"]),
    { ...referrer, info: { ...referrer.info, named: named as Of<"contact">["info"]["named"] } },
  ];
  expect(await it.deps.store.commit({ owner, nonce: "waiting", now: at, puts })).toBe("committed");
}

test("A no that is taken back lets everything wait on that had ended with it", async () => {
  await waiting();
  await post(path, { choice: "declined", zone: "Europe/London" });
  for (const id of ["ask_amara1", "ref_amara1"])
    expect(await row(id)).toMatchObject({ info: { status: "settled", outcome: "declined" } });
  expect((await post(`${path}/back`, { back: "yes" })).status).toBe(303);
  expect(await row("ask_amara1")).toMatchObject({ info: { status: "sent" } });
  expect(await row("ref_amara1")).toMatchObject({ info: { status: "written" } });
  expect(await row("con_jonas1x")).toMatchObject({ info: { named: [{ outcome: "written" }] } });
});

test("A no that is taken back leaves what the explorer had ended before", async () => {
  await waiting();
  const ask = (await row("ask_amara1")) as Of<"ask">;
  const ended = Ask.settle(ask.info, "let_go", "2026-03-02T07:00:00Z");
  const booking = (await row("bok_amara0x")) as Of<"booking">;
  if (!ended.ok) throw new Error(ended.say);
  const puts = [
    { ...ask, info: ended.value },
    { ...booking, info: { ...booking.info, about: ask.info.id } },
  ];
  await it.deps.store.commit({ owner: made.owner, nonce: "let go", now: "2026-03-02T07:00:00Z", puts });
  await post(path, { choice: "stopped", zone: "Europe/London" });
  await post(`${path}/back`, { back: "yes" });
  expect(await row("ask_amara1")).toMatchObject({ info: { status: "settled", outcome: "let_go" } });
});

test("A no to a talk that was agreed calls it off", async () => {
  await take();
  await post(path, { choice: "declined", zone: "Europe/London" });
  expect(await talk()).toMatchObject({ info: { status: "cancelled", by: "them" } });
});

test("Nothing is saved without an answer, and what was typed comes back beside what is wrong", async () => {
  const refused = await post(path, {
    choice: "own_link",
    link: "not a page",
    note: "I am away in May",
    zone: "Europe/London",
  });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("I am away in May");
  expect((await post(path, { zone: "Europe/London" })).status).toBe(422);
  expect(await row("bok_amara0x")).toMatchObject({ info: { round: 0 } });
});

test("Looking changes nothing, and takes two table requests", async () => {
  let requests = 0;
  const { load, token } = it.deps.store;
  const counted = <G extends unknown[], A>(ask: (...given: G) => A) => {
    return (...given: G): A => {
      requests++;
      return ask(...given);
    };
  };
  it.deps.store.load = counted(load);
  it.deps.store.token = counted(token);
  const before = JSON.stringify([await load(made.owner, ["con_amara0x", "bok_amara0x"] as MatterId[])]);
  for (const at of ["", "?more=1", "?zone=Asia/Tokyo"]) await get(`${path}${at}`);
  expect(requests).toBe(6);
  expect(JSON.stringify([await load(made.owner, ["con_amara0x", "bok_amara0x"] as MatterId[])])).toBe(before);
});

test("A link that is not ours, too old, or of somebody who is forgotten says so", async () => {
  const dead = await app.request(`${origin}/b/${"0".repeat(40)}`);
  expect(dead.status).toBe(410);
  expect(await dead.text()).toContain("answer the one it came in");
  it.set("2027-03-02T08:00:00Z");
  const old = await app.request(`${origin}${path}`);
  expect(old.status).toBe(410);
  expect(await old.text()).toContain("from long ago");
});

test("A reader nobody has placed is asked where they are, and their browser's country is only a first guess", async () => {
  const found = await row("con_amara0x");
  if (found?.noun !== "contact") throw new Error("no contact");
  const { zone: _, ...info } = found.info;
  const puts = [{ ...found, info }];
  await it.deps.store.commit({ owner: made.owner, nonce: "unplaced", now: "2026-03-02T08:00:00Z", puts });
  const page = await get(path, { "accept-language": "de-DE,de;q=0.9,en-US;q=0.5" });
  expect(page).toContain("Berlin time, as far as we can guess");
  expect(page).toContain("11:00");
});

test("Another person's name, address and times are not on it", async () => {
  await take(made.links[1]?.path ?? "");
  expect(await get(path)).not.toMatch(/Jonas|jonas1@/);
});

test("The page is light: with its style and script at most 15 KB, also with all its times", async () => {
  for (const at of ["", "?more=1", "?move=1"]) {
    const page = await get(`${path}${at}`);
    const weight = [page, css, script].map((one) => gzipSync(one).length).reduce((a, b) => a + b);
    expect(weight).toBeLessThan(15 * 1024);
  }
});
