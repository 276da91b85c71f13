import { beforeEach, expect, test } from "vitest";
import type { MatterId } from "../../core/id.ts";
import { attend } from "../../functions/attend.ts";
import { createApp } from "../../functions/site.tsx";
import { form, offered, origin, timesOn } from "../fake/booking.ts";
import { world } from "../fake/world.ts";

let it: ReturnType<typeof world>;
let app: ReturnType<typeof createApp>;
let made: Awaited<ReturnType<typeof offered>>;

beforeEach(async () => {
  it = world("2026-03-02T08:00:00Z");
  app = createApp(it.deps);
  made = await offered(it.deps, ["Amara", "Jonas"]);
  const matters = ["bok_amara0x", "con_amara0x"] as MatterId[];
  const token = { hash: it.deps.secrets.hash("mailed"), purpose: "act" as const, owner: made.owner, matters };
  const tokens = [{ ...token, expiresAt: "2026-06-01T08:00:00Z" }];
  await it.deps.store.commit({ owner: made.owner, nonce: "mail", now: "2026-03-02T08:00:00Z", puts: [], tokens });
});

const get = async (at: string) => (await app.request(`${origin}${at}`)).text();
const post = (at: string, said: Record<string, string> = {}) => app.request(`${origin}${at}`, form(said));
/** The page a form of a mail's link led to, and how it was answered. */
const after = async (at: string, said: Record<string, string> = {}) => {
  const answer = await post(at, said);
  expect(answer.status).toBe(303);
  const page = await app.request(`${origin}${answer.headers.get("location")}`);
  return { status: page.status, text: await page.text() };
};
const booking = async () => (await it.deps.store.load(made.owner, ["bok_amara0x" as MatterId]))[0]?.info;
const suggested = () =>
  post(made.links[0]?.path ?? "", { choice: "times", time1: "2026-03-10T09:00", zone: "Europe/London", mode: "phone" });

test("Agreeing on a time from a mail ends on a page that says what is agreed, with no link that the mail cannot open", async () => {
  await suggested();
  const page = await after("/a/mailed/bookings/bok_amara0x/accept", { start: "2026-03-10T09:00:00Z" });
  expect(page.status).toBe(200);
  expect(page.text).toContain("You have agreed on Tuesday, 10 March 2026, 09:00 to 09:20");
  expect(page.text).not.toMatch(/href="\/a\/mailed\/(talks|availability)/);
});

test("A talk that is scheduled from a mail is receipted with its date, and its own page stays closed to the mail", async () => {
  const said = { day: "2026-03-05", clock: "14:00", zone: "Europe/London", minutes: "20", mode: "phone" };
  const page = await after("/a/mailed/talks/new?contact=con_amara0x", said);
  expect(page.status).toBe(200);
  expect(page.text).toContain("It is agreed: Thu 5 March");
  expect(page.text).toContain("20 minutes by phone");
});

test("A talk with somebody else is not receipted, whatever the address says", async () => {
  const other = made.links[1]?.path ?? "";
  const [start = ""] = timesOn(await get(other));
  await post(other, { choice: `at ${start}`, zone: "Europe/London" });
  const page = await get("/a/mailed/talks/new?contact=con_amara0x&kept=itv_jonas1x");
  expect(page).toContain("Schedule it");
  expect(page).not.toContain("It is agreed");
});

test("What a contact answered stays to be read once the explorer has seen to it, and waits no longer", async () => {
  await suggested();
  const page = await after("/a/mailed/bookings/bok_amara0x/done");
  expect(page.text).toContain("Amara suggests another time.");
  expect(page.text).toContain("You have seen to it.");
  expect(await booking()).toMatchObject({ answer: { said: "times" }, seenAt: "2026-03-02T08:00:00Z" });
  expect(await it.deps.store.agenda(made.owner, 10)).toEqual([]);
  await attend(it.deps, { owner: made.owner, matter: "bok_amara0x" as MatterId });
  expect(it.sent).toEqual([]);
  await post("/a/mailed/bookings/bok_amara0x/done", { seen: "no" });
  expect(await booking()).not.toHaveProperty("seenAt");
});

test("A new answer waits again, although the one before it was seen to", async () => {
  await suggested();
  await post("/a/mailed/bookings/bok_amara0x/done");
  await post(made.links[0]?.path ?? "", { choice: "by_mail", zone: "Europe/London" });
  expect(await booking()).not.toHaveProperty("seenAt");
  expect(await it.deps.store.agenda(made.owner, 10)).toHaveLength(1);
});

test("Whoever asked for no more mail is told so on their page, and asked nothing", async () => {
  const [person] = await it.deps.store.load(made.owner, ["con_amara0x" as MatterId]);
  if (person?.noun !== "contact") throw new Error("no contact");
  const puts = [{ ...person, info: { ...person.info, status: "stopped" as const } }];
  await it.deps.store.commit({ owner: made.owner, nonce: "stop", now: "2026-03-02T08:00:00Z", puts });
  const page = await get(made.links[0]?.path ?? "");
  expect(page).toContain("You asked for no more mail, so nothing is asked of you here.");
  expect(page).not.toContain("What suits you?");
});

test("A mail's link lists nobody beyond that mail: neither requests nor people to ask", async () => {
  for (const at of ["/asks", "/asks/new"]) expect((await app.request(`${origin}/a/mailed${at}`)).status).toBe(404);
  expect((await post("/a/mailed/asks/new", { contact: "con_amara0x" })).status).toBe(404);
});
