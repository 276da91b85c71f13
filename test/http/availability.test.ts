import { beforeEach, expect, test } from "vitest";
import type { MatterId } from "../../core/id.ts";
import { createApp } from "../../functions/site.tsx";
import { form, offered, origin, timesOn } from "../fake/booking.ts";
import { enterAs } from "../fake/enter.ts";
import { world } from "../fake/world.ts";

let it: ReturnType<typeof world>;
let app: ReturnType<typeof createApp>;
let made: Awaited<ReturnType<typeof offered>>;
let cookie: string;
let path: string;

beforeEach(async () => {
  it = world("2026-03-02T08:00:00Z");
  app = createApp(it.deps);
  made = await offered(it.deps, ["Amara"]);
  path = made.links[0]?.path ?? "";
  cookie = await enterAs(it.deps, made.owner);
});

const get = async (at: string, headers: Record<string, string> = {}) =>
  app.request(`${origin}${at}`, { headers: { cookie, ...headers } });
const post = (at: string, said: Record<string, string>) => {
  const made = form(said);
  return app.request(`${origin}${at}`, { ...made, headers: { ...made.headers, cookie } });
};
const upload = (at: string, text: string) => {
  const body = new FormData();
  body.set("file", new File([text], "calendar.ics", { type: "text/calendar" }));
  return app.request(`${origin}${at}`, { method: "POST", headers: { origin, cookie }, body });
};
const hours = { minutes: "30", bufferMinutes: "0", perWeek: "3", noticeHours: "0", daysAhead: "14" };

test("Hours typed as people write them are what contacts are offered", async () => {
  const said = { ...hours, day2: "14-15", exceptions: "2026-03-10: 8:00–8:30", video: "https://meet.example/mira" };
  expect((await post("/availability", said)).status).toBe(303);
  const page = await (await app.request(`${origin}${path}?more=1`)).text();
  expect(timesOn(page)).toEqual(["2026-03-03T14:00:00Z", "2026-03-03T14:30:00Z", "2026-03-10T08:00:00Z"]);
  expect(page).toContain("https://meet.example/mira");
  expect(await (await get("/availability")).text()).toContain("14:00–15:00");
});

test("Hours that make no sense come back beside the field, with everything that was typed", async () => {
  const refused = await post("/availability", { ...hours, day1: "mornings", day2: "15-14", perWeek: "0" });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  for (const words of ["mornings", "Write times like", "The end must come after", "how many talks a week"])
    expect(page).toContain(words);
});

test("What another calendar says is busy is not offered, and can be forgotten", async () => {
  const [first = ""] = timesOn(await (await app.request(`${origin}${path}`)).text());
  const compact = first.replace(/[-:]/g, "");
  const lines = [`DTSTART:${compact}`, "DURATION:PT1H", "SUMMARY:At the doctor's"];
  const file = ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:x", ...lines, "END:VEVENT", "END:VCALENDAR", ""];
  expect((await upload("/availability/busy", file.join("\r\n"))).status).toBe(303);
  expect(timesOn(await (await app.request(`${origin}${path}?more=1`)).text())).not.toContain(first);
  const [row] = await it.deps.store.load(made.owner, ["cal_test1" as MatterId]);
  expect(JSON.stringify(row)).not.toContain("doctor");
  await post("/availability/forget", {});
  expect(timesOn(await (await app.request(`${origin}${path}`)).text())).toContain(first);
  expect((await upload("/availability/busy", "no calendar")).status).toBe(422);
});

test("The feed has every talk, the same bytes at every look, and ends when a new address is made", async () => {
  const [start = ""] = timesOn(await (await app.request(`${origin}${path}`)).text());
  await app.request(`${origin}${path}`, form({ choice: `at ${start}`, zone: "Europe/London" }));
  await post("/availability/feed", {});
  const address = async () =>
    /value="(https:\/\/askwell\.test\/f\/[^"]+)"/.exec(await (await get("/availability")).text())?.[1] ?? "";
  const first = await address();
  const answer = await app.request(first);
  const text = await answer.text();
  expect(answer.headers.get("content-type")).toContain("text/calendar");
  expect(text).toContain("UID:itv_amara0x@askwell\r\n");
  expect(text).toContain(`DTSTART:${start.replace(/[-:]/g, "")}\r\n`);
  it.set("2026-03-02T09:30:00Z");
  expect(await (await createApp(it.deps).request(first)).text()).toBe(text);
  const same = await app.request(first, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
  expect(same.status).toBe(304);
  await app.request(`${origin}${path}/cancel`, form({}));
  expect(await (await app.request(first)).text()).toContain("STATUS:CANCELLED\r\n");
  await post("/availability/feed", {});
  expect((await app.request(first)).status).toBe(410);
  expect((await app.request(await address())).status).toBe(200);
});

test("A contact's calendar answers by file: yes is shown, no calls the talk off, and an answer to an earlier time changes nothing", async () => {
  const times = timesOn(await (await app.request(`${origin}${path}?more=1`)).text());
  const [start = "", other = ""] = [times[0], times.at(-1)];
  await app.request(`${origin}${path}`, form({ choice: `at ${start}`, zone: "Europe/London" }));
  let stamps = 0;
  const reply = (sequence: number, partstat: string, who = "amara0@example.org") =>
    [
      ...["BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT", "UID:itv_amara0x@askwell"],
      ...[`SEQUENCE:${sequence}`, `DTSTAMP:20260302T09000${++stamps}Z`, `ATTENDEE;PARTSTAT=${partstat}:mailto:${who}`],
      ...["END:VEVENT", "END:VCALENDAR", ""],
    ].join("\r\n");
  const state = async () => (await it.deps.store.load(made.owner, ["itv_amara0x" as MatterId]))[0];
  const at = "/talks/itv_amara0x/reply";
  expect((await upload(at, reply(0, "ACCEPTED"))).status).toBe(303);
  expect(await state()).toMatchObject({ info: { guest: { reply: { said: "accepted" } } } });
  expect((await upload(at, reply(0, "ACCEPTED", "jonas@example.org"))).status).toBe(422);
  await app.request(`${origin}${path}`, form({ choice: `at ${other}`, zone: "Europe/London" }));
  expect((await upload(at, reply(0, "DECLINED"))).status).toBe(409);
  expect(await state()).toMatchObject({ info: { status: "scheduled", start: other } });
  expect((await upload(at, reply(1, "DECLINED"))).status).toBe(303);
  expect(await state()).toMatchObject({ info: { status: "cancelled", by: "them", sequence: 2 } });
  expect((await upload(at, reply(1, "ACCEPTED"))).status).toBe(303);
  expect(await state()).toMatchObject({ info: { status: "scheduled", start: other, sequence: 3 } });
});

test("A talk scheduled by the explorer reaches the contact's calendar only when they tick it", async () => {
  const slot = { day: "2026-03-05", clock: "14:00", zone: "Europe/London", minutes: "20", mode: "video" };
  expect(await (await get("/talks/new?contact=con_amara0x")).text()).toContain("Send Amara a calendar invitation");
  const plain = await post("/talks/new?contact=con_amara0x", slot);
  const ticked = await post("/talks/new?contact=con_amara0x", { ...slot, day: "2026-03-06", invite: "yes" });
  const talkAt = async (answer: Response) => {
    const id = answer.headers.get("location")?.split("/")[2] ?? "";
    const [row] = await it.deps.store.load(made.owner, [id as MatterId]);
    return row?.info;
  };
  expect(await talkAt(plain)).not.toHaveProperty("guest");
  expect(await talkAt(ticked)).toMatchObject({ invite: true, guest: { email: "amara0@example.org", by: "me" } });
});

test("A letter gets a link on which they pick a time: once, above the signature, and the page behind it settles the letter", async () => {
  const asked = await post("/asks/new", { contact: "con_amara0x", why: "Your work on night wards" });
  const id = (asked.headers.get("location") ?? "").match(/ask_[0-9a-z]+/)?.[0] ?? "";
  expect(id).not.toBe("");
  const page = await (await get(`/letters/${id}/ask`)).text();
  expect(page).toContain(`formaction="/bookings/for/${id}/ask"`);
  const letter = { subject: "A talk", text: "Dear Amara,\n\nMay I ask about your work?\n\nMira Lang" };
  expect((await post(`/bookings/for/${id}/ask`, letter)).status).toBe(303);
  expect((await post(`/bookings/for/${id}/ask`, letter)).status).toBe(303);
  const [row] = await it.deps.store.load(made.owner, [id as MatterId]);
  const text = row?.noun === "ask" ? row.info.messages.ask : undefined;
  const kept = text && "text" in text ? text.text : "";
  const links = kept.match(/https:\/\/askwell\.test(\/b\/[0-9a-f]{40})/g) ?? [];
  expect(links).toHaveLength(1);
  expect(kept.endsWith("\n\nMira Lang")).toBe(true);
  const at = new URL(links[0] ?? "").pathname;
  const [start = ""] = timesOn(await (await app.request(`${origin}${at}`)).text());
  expect((await app.request(`${origin}${at}`, form({ choice: `at ${start}`, zone: "Europe/London" }))).status).toBe(
    303,
  );
  expect((await it.deps.store.load(made.owner, [id as MatterId]))[0]).toMatchObject({
    info: { status: "settled", outcome: "booked" },
  });
});

test("Adding the link to a letter that cannot be kept answers with the letter, by its fields", async () => {
  const asked = await post("/asks/new", { contact: "con_amara0x", why: "Your work on night wards" });
  const id = (asked.headers.get("location") ?? "").match(/ask_[0-9a-z]+/)?.[0] ?? "";
  for (const [letter, field, kept] of [
    [{ subject: "", text: "Dear Amara, about nights" }, "subject", "Dear Amara, about nights"],
    [{ subject: "About nights", text: "x".repeat(6001) }, "text", "About nights"],
  ] as const) {
    const refused = await post(`/bookings/for/${id}/ask`, letter);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain(`id="${field}-wrong"`);
    expect(page).toContain(kept);
    expect(page).toContain(`formaction="/bookings/for/${id}/ask"`);
  }
  expect((await it.deps.store.load(made.owner, [id as MatterId]))[0]).toHaveProperty("info.messages", {});
});
