import { Hono } from "hono";
import { beforeEach, expect, test } from "vitest";
import * as Contact from "../../core/contact.ts";
import * as Explorer from "../../core/explorer.ts";
import type { ContactId, MatterId, OwnerId } from "../../core/id.ts";
import { fresh, type Of } from "../../core/matter.ts";
import { initial } from "../../core/preferences.ts";
import { letters } from "../../functions/routes/letters.tsx";
import { logPage } from "../../functions/routes/log-page.tsx";
import { referrals } from "../../functions/routes/referrals.tsx";
import { steps } from "../../functions/routes/steps.tsx";
import { talks } from "../../functions/routes/talks.tsx";
import { word } from "../../functions/routes/word.tsx";
import type { Env } from "../../functions/session.ts";
import { world } from "../fake/world.ts";

const owner = "own_test1" as OwnerId;
const amara = "con_amara1" as ContactId;
const origin = "https://askwell.test";
const slot = { day: "2026-03-02", clock: "14:00", zone: "Europe/London", minutes: "20", mode: "video" };

let it: ReturnType<typeof world>;
let app: Hono<Env>;

beforeEach(async () => {
  it = world("2026-03-02T15:00:00Z");
  const { deps } = it;
  app = new Hono<Env>();
  app.use((c, next) => {
    c.set("owner", owner);
    c.set("base", "");
    return next();
  });
  for (const routes of [talks, steps, logPage, letters, word, referrals]) app.route("/", routes(deps));
  const explorer = Explorer.Info.parse({
    ...{ id: owner, owner, email: "mira@example.org", name: "Mira", joinedAt: "2026-03-01T10:00:00Z", mailed: [] },
    ...{ plannedWith: "1", preferences: initial("Europe/London") },
  });
  const contact = Contact.Info.parse({
    ...{ id: amara, owner, given: "Amara", email: "amara@example.org", status: "active", named: [], closings: 0 },
    ...{ suggested: [], nudges: 0, messages: {}, addedAt: "2026-03-01T10:00:00Z" },
  });
  const puts = [fresh("owner", explorer), fresh("contact", contact)];
  await deps.store.commit({ owner, nonce: "setup", now: "2026-03-01T10:00:00Z", puts });
});

const get = async (path: string) => (await app.request(`${origin}${path}`)).text();
const post = (path: string, said: Record<string, string>) =>
  app.request(`${origin}${path}`, { method: "POST", body: new URLSearchParams(said) });
const row = async (id: string) => (await it.deps.store.load(owner, [id as MatterId]))[0];
const past = async () => {
  const made = await post(`/talks/past?contact=${amara}`, slot);
  expect(made.status).toBe(303);
  return made.headers.get("location") ?? "";
};
const idIn = (path: string) => path.split("/")[2] ?? "";

test("A time that has passed is refused by its field, keeps what was typed and changes nothing", async () => {
  const refused = await post(`/talks/new?contact=${amara}`, { ...slot, place: "The blue café" });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain("This moment has passed");
  expect(page).toContain("The blue café");
  expect(await it.deps.store.list(owner, "interview", 10)).toEqual([]);
});

test("A time the clocks skip is refused by its field", async () => {
  const refused = await post(`/talks/new?contact=${amara}`, { ...slot, day: "2026-03-29", clock: "01:30" });
  expect(await refused.text()).toContain("the clocks skip 01:30");
});

test("A log with two people named writes both, their referrals and what Amara named, once however often it is sent", async () => {
  const path = await past();
  const said = {
    said1: "Nights are quiet",
    promise: "Send my notes",
    name1: "Jonas Weber",
    name2: "Lia",
    email2: "lia@example.org",
  };
  for (const _ of [1, 2]) expect((await post(`${path}/log`, said)).headers.get("location")).toContain("/thanks");
  const referrals = await it.deps.store.list(owner, "referral", 10);
  expect(referrals.map((one) => one.info.name).sort()).toEqual(["Jonas Weber", "Lia"]);
  expect(await row(amara)).toMatchObject({ info: { named: [{ name: "Jonas Weber" }, { name: "Lia" }] } });
  expect(it.events.filter((one) => one.type === "referral.given")).toHaveLength(2);
  expect(await get(`/letters/${idIn(path)}/thanks`)).toContain("ights are quiet");
});

test("A wrong address in the log is named by its field and nothing is kept", async () => {
  const path = await past();
  const refused = await post(`${path}/log`, { said1: "Nights are quiet", name1: "Lia", email1: "lia" });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("This does not look like a mail address");
  expect(await row(idIn(path))).toMatchObject({ info: { status: "scheduled" } });
});

test("Looking at any page changes nothing", async () => {
  const path = await past();
  const before = JSON.stringify([await row(idIn(path)), await row(amara)]);
  for (const page of ["", "/prep", "/log", "/move", "/missed", "/cancel", "/promise", "/advice", "/talk.ics"])
    expect((await app.request(`${origin}${path}${page}`)).status).toBe(200);
  await get(`/letters/${idIn(path)}/thanks`);
  expect(JSON.stringify([await row(idIn(path)), await row(amara)])).toBe(before);
});

test("Send it for me works once, at a decent hour, and can be taken back until then", async () => {
  it.set("2026-03-02T22:30:00Z");
  const path = await past();
  const letter = `/letters/${idIn(path)}/thanks`;
  const said = { do: "send", subject: "Thank you", text: "Dear Amara, thank you for telling me about nights. Mira" };
  expect((await post(letter, said)).status).toBe(303);
  expect(await row(idIn(path))).toMatchObject({
    info: { messages: { thanks: { status: "approved", to: "amara@example.org", sendAt: "2026-03-03T08:00:00Z" } } },
  });
  const twice = await post(letter, said);
  expect(twice.status).toBe(409);
  expect(await twice.text()).toContain("on its way already");
  expect((await post(letter, { do: "undo" })).status).toBe(303);
  expect(await row(idIn(path))).toMatchObject({ info: { messages: { thanks: { status: "edited" } } } });
});

test("After opening a letter elsewhere the page asks whether it went, and believes the answer", async () => {
  const path = await past();
  const letter = `/letters/${idIn(path)}/thanks`;
  await post(letter, { do: "open", subject: "Thank you", text: "Dear Amara" });
  expect(await get(letter)).toContain("Did you send it?");
  await post(letter, { do: "sent" });
  expect(await get(letter)).toContain("is sent, as you told us");
});

test("An answer that is not yet there waits; one that came settles it and reaches the referrer's row; both can be taken back", async () => {
  const path = await past();
  await post(`${path}/log`, { name1: "Jonas Weber" });
  const [referral] = await it.deps.store.list(owner, "referral", 10);
  const id = referral?.info.id ?? "";
  await post(`/letters/${id}/outreach`, { do: "sent" });
  await post(`/word/${id}`, { said: "ask_again" });
  expect(await row(id)).toMatchObject({ info: { status: "written", askAgain: true } });
  expect((await post(`/word/${id}`, { said: "away", until: "2026-02-01" })).status).toBe(422);
  await post(`/word/${id}`, { said: "answered" });
  expect(await row(amara)).toMatchObject({ info: { named: [{ outcome: "answered" }] } });
  await post(`/word/${id}`, { said: "undo" });
  expect(await row(id)).toMatchObject({ info: { status: "written" } });
});

test("The calendar entry has a stable name, UTC times, a rising sequence and an alarm an hour before", async () => {
  const made = await post(`/talks/new?contact=${amara}`, { ...slot, day: "2026-03-03" });
  const path = made.headers.get("location") ?? "";
  const entry = await get(`${path}/talk.ics`);
  for (const line of [`UID:${idIn(path)}@askwell`, "SEQUENCE:0", "DTSTART:20260303T140000Z", "DTEND:20260303T142000Z"])
    expect(entry).toContain(`\r\n${line}\r\n`);
  expect(entry).toMatch(/TRIGGER:-PT(60M|1H)\r\n/);
  expect(await get(path)).toContain("dates=20260303T140000Z/20260303T142000Z");
  await post(`${path}/move`, { ...slot, day: "2026-03-04" });
  expect(await get(`${path}/talk.ics`)).toContain("SEQUENCE:1");
});

test("A talk with somebody who was named ends their referral, and the one who named them is owed the news", async () => {
  const path = await past();
  await post(`${path}/log`, { said1: "Nights are quiet", name1: "Jonas Weber", words1: "he runs the clinic" });
  const [referral] = await it.deps.store.list(owner, "referral", 10);
  const jonas = referral?.info.contact ?? "";
  await post(`/letters/${amara}/close`, { do: "sent" });
  expect(await row(amara)).toMatchObject({ info: { closings: 1, named: [{ toldAt: "2026-03-02T15:00:00Z" }] } });
  it.set("2026-03-03T15:00:00Z");
  const made = await post(`/talks/past?contact=${jonas}`, { ...slot, day: "2026-03-03" });
  await post(`${made.headers.get("location")}/log`, { said1: "the clinic is half paperwork" });
  expect(await row(referral?.info.id ?? "")).toMatchObject({ info: { status: "settled", outcome: "talk_held" } });
  expect(await row(amara)).toMatchObject({
    info: {
      named: [{ outcome: "talk_held", heldAt: "2026-03-03T15:00:00Z", learned: "the clinic is half paperwork" }],
    },
  });
  const letter = await get(`/letters/${amara}/close`);
  expect(letter).toContain("talked to Jonas Weber and learned that the clinic is half paperwork");
});

test("The thank-you speaks of the people named, and of the career, as the mail does", async () => {
  const path = await past();
  await post(`${path}/log`, { said1: "Nights are quiet", name1: "Jonas Weber", words1: "he runs the clinic" });
  const letter = await get(`/letters/${idIn(path)}/thanks`);
  expect(letter).toContain("Jonas Weber");
  expect(letter).toContain("runs the clinic");
});

test("Already thanked is one press, and one press takes it back", async () => {
  const path = await past();
  await post(`${path}/thanked`, { thanked: "yes" });
  expect(await row(idIn(path))).toMatchObject({ info: { messages: { thanks: { status: "sent", by: "explorer" } } } });
  expect(await get(`${path}/thanked`)).toContain("Take that back");
  await post(`${path}/thanked`, { thanked: "no" });
  expect(await row(idIn(path))).toMatchObject({ info: { messages: {} } });
});

test("Two talks at the same time each name the other, until one of them moves", async () => {
  const lia = "con_lia1" as ContactId;
  const { info } = (await row(amara)) as Of<"contact">;
  const puts = [fresh("contact", { ...info, id: lia, given: "Lia" })];
  await it.deps.store.commit({ owner, nonce: "lia", now: "2026-03-01T10:00:00Z", puts });
  const at = async (whom: ContactId, clock: string) =>
    (await post(`/talks/new?contact=${whom}`, { ...slot, day: "2026-03-05", clock })).headers.get("location") ?? "";
  const [one, other] = [await at(lia, "14:00"), await at(amara, "14:10")];
  const beside = "At the same time you talk with";
  expect(await get(one)).toContain(`${beside} Amara`);
  expect(await get(other)).toContain(`${beside} Lia`);
  await post(`${other}/move`, { ...slot, day: "2026-03-05", clock: "14:20" });
  expect(await get(one)).not.toContain(beside);
});

test("A link that comes too late says how the talk stands, and has nothing left to press", async () => {
  const path = await past();
  await post(`${path}/log`, { said1: "Nights are quiet" });
  for (const late of ["missed", "move", "cancel"]) {
    const page = await get(`${path}/${late}`);
    expect(page, late).toContain("You noted what was said in this talk, so it did happen.");
    expect(page, late).not.toMatch(/name="(by|clock)"/);
  }
  const off = (await post(`/talks/new?contact=${amara}`, { ...slot, day: "2026-03-04" })).headers.get("location") ?? "";
  await post(`${off}/cancel`, { by: "them" });
  for (const late of ["missed", "cancel"])
    expect(await get(`${off}/${late}`), late).toContain("This talk was called off.");
});
