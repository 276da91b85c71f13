import { beforeEach, expect, test } from "vitest";
import type { MatterId } from "../../core/id.ts";
import { fresh, type Of } from "../../core/matter.ts";
import { createApp } from "../../functions/site.tsx";
import { form, offered, origin, timesOn } from "../fake/booking.ts";
import { enterAs } from "../fake/enter.ts";
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

const get = async (at: string) => (await app.request(`${origin}${at}`)).text();
const post = (at: string, said: Record<string, string>) =>
  app.request(`${origin}${at}`, form({ zone: "Europe/London", ...said }));
const row = async (id: string) => (await it.deps.store.load(made.owner, [id as MatterId]))[0];
const take = async () => {
  const [start = ""] = timesOn(await get(path));
  expect((await post(path, { choice: `at ${start}` })).status).toBe(303);
  return start;
};

test("What was filled in for another answer, before they changed their mind, does not send a no back to them", async () => {
  const said = { choice: "declined", email: "not an address", link: "not a page", place: "x".repeat(400) };
  expect((await post(path, said)).status).toBe(303);
  expect(await row("bok_amara0x")).toMatchObject({ info: { answer: { said: "declined" } } });
});

test("Who suggests times and has no address noted is asked for one, and gets the entry and the reminder they asked for", async () => {
  const contact = (await row("con_amara0x")) as Of<"contact">;
  const { email: _, ...info } = contact.info;
  await it.deps.store.commit({
    ...{ owner: made.owner, nonce: "no address", now: it.deps.clock.now(), puts: [{ ...contact, info }] },
  });
  expect(await get(path)).toContain("Your mail address, for the calendar entry");
  const mine = { choice: "times", time1: "2026-03-10T09:00", email: "amara@home.example", remind: "yes" };
  await post(path, mine);
  expect(await get(path)).toContain("the calendar entry comes to you by mail");
  const cookie = await enterAs(it.deps, made.owner);
  const accept = form({ start: "2026-03-10T09:00:00Z" });
  const done = await app.request(`${origin}/bookings/bok_amara0x/accept`, {
    ...accept,
    headers: { ...accept.headers, cookie },
  });
  expect(done.status).toBe(303);
  expect(await row("itv_amara0x")).toMatchObject({
    info: { status: "scheduled", guest: { email: "amara@home.example", remind: true, by: "me" } },
  });
});

test("A time that somebody suggested is not agreed to once another talk stands there", async () => {
  await post(path, { choice: "times", time1: "2026-03-10T10:00" });
  expect((await post(made.links[1]?.path ?? "", { choice: "at 2026-03-10T10:00:00Z" })).status).toBe(303);
  const cookie = await enterAs(it.deps, made.owner);
  const accept = form({ start: "2026-03-10T10:00:00Z" });
  const headers = { ...accept.headers, cookie };
  const late = await app.request(`${origin}/bookings/bok_amara0x/accept`, { ...accept, headers });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain("You have another talk at that time by now");
  expect(await row("itv_amara0x")).toBeUndefined();
});

test("Who stops all mail stops it for the address beside their answer too", async () => {
  const contact = (await row("con_amara0x")) as Of<"contact">;
  const { email: _, ...info } = contact.info;
  await it.deps.store.commit({
    ...{ owner: made.owner, nonce: "no address", now: it.deps.clock.now(), puts: [{ ...contact, info }] },
  });
  await post(path, { choice: "times", time1: "2026-03-10T09:00", email: "amara@home.example" });
  const [, kept = ""] = /href="https:\/\/askwell\.test(\/c\/[^"]+)"/.exec(await get(path)) ?? [];
  await post(kept, { do: "stop" });
  expect(await it.deps.accounts.stopped(it.deps.secrets.seal("amara@home.example"))).toBe("stopped");
  expect(await get(kept)).toContain("Stopped: no mail comes to you");
});

test("Who has pressed too often is let be for an hour, and keeps what they typed", async () => {
  for (let n = 0; n < 40; n++) await post(`${path}/zone`, { zone: n % 2 ? "Asia/Tokyo" : "Europe/Paris" });
  const late = await post(path, { choice: "declined", note: "I am moving to Lagos." });
  expect(late.status).toBe(429);
  const page = await late.text();
  expect(page).toContain("pressed very often");
  expect(page).toContain("I am moving to Lagos.");
});

test("More times are spread over many days, at most four of each, and later ones follow", async () => {
  const page = await get(`${path}?more=1`);
  const days = timesOn(page).map((one) => one.slice(0, 10));
  expect(days).toHaveLength(24);
  expect(new Set(days).size).toBe(6);
  const next = await get(`${path}?more=2`);
  expect(
    timesOn(next)[0]
      ?.slice(0, 10)
      .localeCompare(days.at(-1) ?? ""),
  ).toBe(1);
});

test("A talk called off by a slip of the thumb is one press away from being agreed again", async () => {
  const start = await take();
  await post(`${path}/cancel`, {});
  const page = await get(path);
  expect(page).toContain("You called off our talk of Tuesday, 3 March 2026, 10:00, and Mira knows.");
  expect(timesOn(page)).toContain(start);
});

test("Other times suggested for a talk that is agreed leave it as it is until one is chosen, and the page says both", async () => {
  await take();
  await post(`${path}?move=1`, { choice: "times", time1: "2026-03-10T09:00" });
  const page = (await get(path)).replace(/\s+/g, " ");
  expect(page).toContain("You suggested Tuesday, 10 March 2026, 09:00");
  expect(page).toContain("Until then this stands:");
  expect(page).toContain("Tuesday, 3 March 2026, 10:00 to 10:20");
});

test("The zone is changed where the talk is moved, without leaving that page", async () => {
  await take();
  const changed = await post(`${path}/zone`, { zone: "Asia/Tokyo", move: "1" });
  expect(changed.headers.get("location")).toContain("?move=1");
  expect(await get(`${path}?move=1`)).toContain("19:00 to 19:20, Tokyo time");
});

test("Whoever has answered sees that, and the other answers only when they look for them", async () => {
  await post(path, { choice: "later", from: "2026-05-05" });
  const page = await get(path);
  expect(page).toContain("That is fine. Mira will not ask before Tuesday, 5 May 2026.");
  expect(page).toMatch(/<details><summary>Give another answer<\/summary>/);
});

test("The booking page leads to what is kept about its reader, before any mail has gone to them", async () => {
  const [, kept = ""] = /href="https:\/\/askwell\.test(\/c\/[^"]+)"/.exec(await get(path)) ?? [];
  const page = await get(kept);
  expect(page).toContain("What is kept about you");
  expect(page).toContain("amara0@example.org");
  await post(path, { choice: "declined", note: "I am moving to Lagos." });
  expect(await get(kept)).toContain("you said no, and wrote: “I am moving to Lagos.”");
});

test("What is kept is shown with as many requests to the table whatever else the explorer keeps", async () => {
  await take();
  const [, kept = ""] = /href="https:\/\/askwell\.test(\/c\/[^"]+)"/.exec(await get(path)) ?? [];
  let requests = 0;
  const counted = <G extends unknown[], A>(ask: (...given: G) => A) => {
    return (...given: G): A => {
      requests++;
      return ask(...given);
    };
  };
  const { store } = it.deps;
  for (const name of ["load", "list", "token", "agenda", "everything"] as const)
    Object.assign(store, { [name]: counted(store[name] as (...given: unknown[]) => unknown) });
  const page = await get(kept);
  expect(page).toContain("Tuesday, 3 March 2026, 10:00");
  // The link, the two rows behind it, what the person's row lists, and the careers they helped with.
  expect(requests).toBe(4);
});

test("What another calendar says is busy is not offered, and cannot be taken from a page that was opened before", async () => {
  const [first = ""] = timesOn(await get(path));
  const busy = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:dentist", `DTSTART:${first.replace(/[-:]/g, "")}`],
    ...["DURATION:PT30M", "SUMMARY:Dentist", "END:VEVENT", "END:VCALENDAR", ""],
  ].join("\r\n");
  const body = new FormData();
  body.set("file", new File([busy], "busy.ics", { type: "text/calendar" }));
  const headers = { origin, cookie: await enterAs(it.deps, made.owner) };
  expect((await app.request(`${origin}/availability/busy`, { method: "POST", body, headers })).status).toBe(303);
  expect(timesOn(await get(`${path}?more=1`))).not.toContain(first);
  const late = await post(path, { choice: `at ${first}` });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain("just been taken");
});

test("A no on somebody's own page ends nothing that they were asked to pass on to somebody else, and a yes is theirs, not their friend's", async () => {
  const now = it.deps.clock.now();
  const request = (id: string, contact: string, introducer: string) =>
    fresh("ask", {
      ...{ id, owner: made.owner, contact, name: "Somebody", target: {}, messages: {}, draftedAt: now },
      ...{ introducer: { contact: introducer, name: "A friend" }, status: "sent", writtenAt: now, askAgain: false },
    } as never);
  const puts = [
    request("ask_through0amara", "con_jonas1x", "con_amara0x"),
    request("ask_through0jonas", "con_amara0x", "con_jonas1x"),
  ];
  await it.deps.store.commit({ owner: made.owner, nonce: "asked", now, puts });
  await post(path, { choice: "declined" });
  expect(await row("ask_through0amara")).toMatchObject({ info: { status: "sent" } });
  expect(await row("ask_through0jonas")).toMatchObject({ info: { status: "settled", outcome: "declined" } });
  expect(await row("con_amara0x")).toMatchObject({ info: { touchedAt: now } });
  expect(((await row("con_jonas1x")) as Of<"contact">).info.touchedAt).toBeUndefined();
});
