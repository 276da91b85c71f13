import { Hono } from "hono";
import { beforeEach, describe, expect, it } from "vitest";
import * as Contact from "../../core/contact.ts";
import * as Explorer from "../../core/explorer.ts";
import type { MatterId, OwnerId } from "../../core/id.ts";
import { contactOf, fresh, type Matter, type Of } from "../../core/matter.ts";
import { plan } from "../../core/plan.ts";
import { initial } from "../../core/preferences.ts";
import { asks } from "../../functions/routes/asks.tsx";
import { letters } from "../../functions/routes/letters.tsx";
import { places } from "../../functions/routes/places.tsx";
import { talks } from "../../functions/routes/talks.tsx";
import { word } from "../../functions/routes/word.tsx";
import type { Env } from "../../functions/session.ts";
import { world } from "../fake/world.ts";

const owner = "own_test1" as OwnerId;
const [jonas, lia, kim] = ["con_jonas1", "con_lia1", "con_kim1"] as const;
const origin = "https://askwell.test";

let at: ReturnType<typeof world>;
let app: Hono<Env>;

const person = (id: string, given: string, family: string, more: object = {}) =>
  fresh(
    "contact",
    Contact.Info.parse({
      ...{ id, owner, given, family, email: `${given.toLowerCase()}@example.org`, status: "active", named: [] },
      ...{ closings: 0, suggested: [], nudges: 0, messages: {}, addedAt: "2026-03-01T10:00:00Z", ...more },
    }),
  );

beforeEach(async () => {
  at = world("2026-03-02T15:00:00Z");
  app = new Hono<Env>();
  app.use((c, next) => {
    c.set("owner", owner);
    c.set("base", "");
    return next();
  });
  for (const routes of [asks, letters, word, talks, places]) app.route("/", routes(at.deps));
  const explorer = Explorer.Info.parse({
    ...{ id: owner, owner, email: "mira@example.org", name: "Mira", joinedAt: "2026-03-01T10:00:00Z", mailed: [] },
    ...{ plannedWith: "1", preferences: initial("Europe/London") },
  });
  const career = fresh("career", {
    ...{ id: "car_nursing1", owner, title: "Nursing", addedAt: "2026-03-01T10:00:00Z", facts: {}, evidence: [] },
    ...{ status: "exploring", helpers: [] },
  } as unknown as Of<"career">["info"]);
  const people = [
    person(jonas, "Jonas", "Weber", { role: "Staff nurse", organisation: "St Mary's" }),
    person(lia, "Lia", "Moreau"),
    person(kim, "Kim", "Osei"),
  ];
  const puts = [fresh("owner", explorer), career, ...people];
  await at.deps.store.commit({ owner, nonce: "setup", now: "2026-03-01T10:00:00Z", puts });
});

const get = async (path: string) => (await app.request(`${origin}${path}`)).text();
const post = (path: string, said: Record<string, string>) =>
  app.request(`${origin}${path}`, { method: "POST", body: new URLSearchParams(said) });
const row = async (id: string) => (await at.deps.store.load(owner, [id as MatterId]))[0] as Matter;
const drafted = async (said: Record<string, string>) => {
  const made = await post("/asks/new", said);
  expect(made.status).toBe(303);
  return (made.headers.get("location") ?? "").split("/")[2] ?? "";
};
const sent = async (said: Record<string, string>) => {
  const id = await drafted(said);
  const key = said.way === "through" ? "ask_intro" : "ask";
  expect((await post(`/letters/${id}/${key}`, { do: "sent" })).status).toBe(303);
  return id;
};
/** Everything owed for one matter, as kinds. */
const owed = async (id: string, now: string) => {
  const matter = await row(id);
  const about = contactOf(matter);
  const rows = await at.deps.store.load(owner, [owner, ...(about ? [about] : [])]);
  const explorer = (rows.find((one) => one.noun === "owner") as Of<"owner">).info;
  const contact = rows.find((one): one is Of<"contact"> => one.noun === "contact")?.info;
  return plan(matter, { explorer, ...(contact ? { contact } : {}) }, now).map((due) => `${due.kind} ${due.as}`);
};

const direct = {
  contact: jonas,
  career: "car_nursing1",
  why: "she runs the night ward",
  how: "we met at the open day",
};

describe("asking for a talk", () => {
  it("drafts a letter of at most a hundred words from the career, how they met, why them and an easy way out", async () => {
    const id = await drafted(direct);
    const letter = await get(`/letters/${id}/ask`);
    for (const said of ["Mira", "nursing", "20 minutes", "open day"]) expect(letter).toContain(said);
    expect(await get(`/asks/${id}`)).toContain("Drafted, not sent yet.");
    expect(await row(id)).toMatchObject({ info: { status: "drafted", careerTitle: "Nursing" } });
    expect(at.sent).toEqual([]);
  });

  it("asks a mutual friend with a text that can be forwarded as it stands", async () => {
    const id = await drafted({ ...direct, way: "through", through: lia });
    const page = await get(`/asks/${id}`);
    expect(page).toContain("Short enough to forward");
    const letter = await get(`/letters/${id}/ask_intro`);
    expect(letter).toContain("To: Lia Moreau");
    expect(letter).toContain("Jonas Weber");
  });

  it("names what is missing by its field and keeps what was typed", async () => {
    const refused = await post("/asks/new", { ...direct, way: "through" });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain("Choose who knows you both");
    expect(page).toContain("she runs the night ward");
    expect(await (await post("/asks/new", { why: "x" })).text()).toContain('href="#contact"');
  });

  it("refuses a second request to the same person by the field, and keeps what was typed", async () => {
    await drafted(direct);
    const refused = await post("/asks/new", { ...direct, why: "she wrote the ward handbook" });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain("A request to talk with Jonas Weber is under way.");
    expect(page).toContain('id="contact-wrong"');
    expect(page).toContain("she wrote the ward handbook");
  });

  it("can be mended until it is sent, and not afterwards", async () => {
    const id = await drafted(direct);
    expect((await post(`/asks/${id}`, { why: "the long letter in the journal", how: "" })).status).toBe(303);
    const info = (await row(id)).info;
    expect(info).toMatchObject({ why: "the long letter in the journal" });
    expect(info).not.toHaveProperty("how");
    await post(`/letters/${id}/ask`, { do: "sent" });
    expect((await post(`/asks/${id}`, { why: "else" })).status).toBe(409);
  });

  it("shows every request and where it stands, and looking changes nothing", async () => {
    const id = await sent(direct);
    const before = JSON.stringify(await row(id));
    expect(await get("/asks")).toContain("The answer is awaited");
    for (const path of ["/asks/new", `/asks/${id}`, `/word/${id}`, `/letters/${id}/ask`])
      expect((await app.request(`${origin}${path}`)).status).toBe(200);
    expect(JSON.stringify(await row(id))).toBe(before);
  });
});

describe("any word?", () => {
  it("is never presumed: an opened mail app is not a sent letter, and is asked about once", async () => {
    const id = await drafted(direct);
    await post(`/letters/${id}/ask`, { do: "open", subject: "20 minutes", text: "Dear Jonas" });
    expect(await row(id)).toMatchObject({ info: { status: "drafted" } });
    expect(await owed(id, "2026-03-02T15:00:00Z")).toEqual(["outreach page", "opened morning"]);
    await post(`/letters/${id}/ask`, { do: "not-sent" });
    expect(await owed(id, "2026-03-02T15:00:00Z")).toEqual(["outreach page"]);
  });

  it("opens a nudge only after not yet, and asks again only when that was chosen", async () => {
    const id = await sent(direct);
    expect(await owed(id, at.deps.clock.now())).toEqual(["elsewhere page", "word morning"]);
    await post(`/word/${id}`, { said: "not_yet" });
    expect(await owed(id, at.deps.clock.now())).toContain("outreach page");
    await post(`/word/${id}`, { said: "ask_again" });
    expect((await owed(id, at.deps.clock.now())).filter((one) => one === "word morning")).toHaveLength(2);
  });

  it("one press silences everything that waits for that person, and one press takes it all back", async () => {
    const [ask, other] = [await sent(direct), "ref_other1"];
    const referral = fresh("referral", {
      ...{ id: other, owner, referrer: kim, referrerName: "Kim", contact: jonas, name: "Jonas Weber" },
      ...{ givenAt: "2026-03-01T10:00:00Z", writes: "explorer", leave: "yes", messages: {}, status: "open" },
    } as unknown as Of<"referral">["info"]);
    const named = [
      { referral: other, contact: jonas, name: "Jonas", givenAt: "2026-03-01T10:00:00Z", outcome: "not_written" },
    ];
    const kims = (await row(kim)) as Of<"contact">;
    const puts = [referral, { ...kims, info: { ...kims.info, named } } as Matter];
    await at.deps.store.commit({ owner, nonce: "more", now: "2026-03-01T10:00:00Z", puts });
    await post(`/word/${ask}`, { said: "not_yet" });

    expect((await post(`/word/${ask}`, { said: "answered" })).headers.get("location")).toBe(`/word/${ask}`);
    for (const id of [ask, other]) expect(await owed(id, at.deps.clock.now())).toEqual([]);
    expect(await row(kim)).toMatchObject({ info: { named: [{ outcome: "answered" }] } });

    await post(`/word/${ask}`, { said: "undo" });
    expect(await row(ask)).toMatchObject({ info: { status: "sent", notYetAt: "2026-03-02T15:00:00Z" } });
    expect(await row(other)).toMatchObject({ info: { status: "open" } });
    expect(await row(kim)).toMatchObject({ info: { named: [{ outcome: "not_written" }] } });
  });

  it("holds everything to somebody who is away until they are back", async () => {
    const id = await sent(direct);
    expect((await post(`/word/${id}`, { said: "away", until: "2026-02-01" })).status).toBe(422);
    await post(`/word/${id}`, { said: "away", until: "2026-04-01" });
    expect(await row(jonas)).toMatchObject({ info: { awayUntil: "2026-04-01T08:00:00Z" } });
    const [explorer, contact] = [await row(owner), await row(jonas)] as [Of<"owner">, Of<"contact">];
    const next = plan(await row(id), { explorer: explorer.info, contact: contact.info }, at.deps.clock.now());
    expect(next.find((due) => due.kind === "word")?.at).toBe("2026-04-10T08:00:00Z");
  });

  it("keeps the day that was typed when it is none to come", async () => {
    const id = await sent(direct);
    const page = await (await post(`/word/${id}`, { said: "away", until: "2026-02-01" })).text();
    expect(page).toContain('value="2026-02-01"');
    expect(page).toContain('id="until-wrong"');
  });

  it("not yet and away are taken back from the page that notes them", async () => {
    const id = await sent(direct);
    for (const said of [{ said: "not_yet" }, { said: "away", until: "2026-04-01" }]) {
      await post(`/word/${id}`, said);
      expect(await get(`/word/${id}`)).toContain('value="undo"');
    }
    await post(`/word/${id}`, { said: "undo" });
    const info = (await row(id)).info;
    for (const noted of ["notYetAt", "awayUntil"]) expect(info).not.toHaveProperty(noted);
    expect(await row(jonas)).not.toHaveProperty("info.awayUntil");
    expect(await get(`/word/${id}`)).not.toContain('value="undo"');
    expect(await get(`/word/${id}`)).toContain(`href="/asks/${id}"`);
  });

  it("taking back that somebody is away wakes everything else that waited for them", async () => {
    const [one, other] = [await sent(direct), "ask_other3"];
    const first = (await row(one)) as Of<"ask">;
    const more = { ...fresh("ask", { ...first.info, id: other } as Of<"ask">["info"]), wake: "2026-03-11T09:00:00Z" };
    await at.deps.store.commit({ owner, nonce: "other", now: "2026-03-01T10:00:00Z", puts: [more as Matter] });
    await post(`/word/${one}`, { said: "away", until: "2026-04-01" });
    const held = (await row(other)) as Of<"ask">;
    await at.deps.store.commit({
      ...{ owner, nonce: "asleep", now: at.deps.clock.now(), puts: [{ ...held, wake: "2026-04-10T09:00:00Z" }] },
    });
    await post(`/word/${one}`, { said: "undo" });
    expect((await row(other)).wake).toBe(at.deps.clock.now());
  });

  it("an absence that was known before is not taken back with an answer that noted none", async () => {
    const id = await sent(direct);
    const person = (await row(jonas)) as Of<"contact">;
    const puts = [{ ...person, info: { ...person.info, awayUntil: "2026-04-01T08:00:00Z" } }];
    await at.deps.store.commit({ owner, nonce: "away", now: "2026-03-02T15:00:00Z", puts });
    await post(`/word/${id}`, { said: "not_yet" });
    await post(`/word/${id}`, { said: "undo" });
    expect(await row(jonas)).toMatchObject({ info: { awayUntil: "2026-04-01T08:00:00Z" } });
  });

  it("a letter changed by hand is there again when saying that it was sent was a slip", async () => {
    const id = await drafted(direct);
    const letter = { subject: "Twenty minutes", text: "Dear Jonas, may I ask about nights?" };
    await post(`/letters/${id}/ask`, { do: "save", ...letter });
    await post(`/letters/${id}/ask`, { do: "sent" });
    await post(`/letters/${id}/ask`, { do: "undo" });
    expect(await row(id)).toMatchObject({
      info: { status: "drafted", messages: { ask: { status: "edited", ...letter } } },
    });
  });

  it("a letter that was changed and said to be sent in one press is there again as well", async () => {
    const id = await drafted(direct);
    await post(`/letters/${id}/ask`, { do: "sent", subject: "Nights", text: "Dear Jonas, and about days?" });
    await post(`/letters/${id}/ask`, { do: "undo" });
    expect(await get(`/letters/${id}/ask`)).toContain("and about days?");
  });

  it("a draft that nobody changed is a draft again, and follows what it is made from", async () => {
    const id = await drafted(direct);
    const page = await get(`/letters/${id}/ask`);
    const headers = { accept: "application/json" };
    const shown = await (await app.request(`${origin}/letters/${id}/ask`, { headers })).json();
    for (const form of [{}, { subject: shown.subject, text: shown.text.replaceAll("\n", "\r\n") }]) {
      await post(`/letters/${id}/ask`, { do: "sent", ...form });
      await post(`/letters/${id}/ask`, { do: "undo" });
      expect((await row(id)).info).toHaveProperty("messages", {});
    }
    expect(await get(`/letters/${id}/ask`)).toBe(page);
  });

  it("a friend who passed it on is not reminded again, nor of anything else for now", async () => {
    const one = await sent({ ...direct, way: "through", through: lia });
    const two = await sent({ contact: kim, way: "through", through: lia });
    await post(`/word/${two}`, { said: "not_yet" });
    await post(`/word/${one}`, { said: "passed_on" });
    expect(await get(`/word/${one}`)).toContain("Any word from Jonas Weber?");
    expect(await owed(two, at.deps.clock.now())).toEqual(["elsewhere page", "word morning"]);
    await post(`/word/${one}`, { said: "not_yet" });
    expect(await owed(one, at.deps.clock.now())).not.toContain("outreach page");
  });

  it("that it was passed on can be taken back, after what was said later", async () => {
    const one = await sent({ ...direct, way: "through", through: lia });
    await post(`/word/${one}`, { said: "passed_on" });
    await post(`/word/${one}`, { said: "not_yet" });
    await post(`/word/${one}`, { said: "undo" });
    expect((await row(one)).info).toHaveProperty("passedOnAt");
    await post(`/word/${one}`, { said: "undo" });
    expect((await row(one)).info).not.toHaveProperty("passedOnAt");
    expect(await get(`/word/${one}`)).toContain("Lia passed it on");
  });

  it("an answer from the person ends everything that waits for them, also where a friend was asked to pass it on", async () => {
    const one = await sent({ ...direct, way: "through", through: lia });
    const other = fresh("referral", {
      ...{ id: "ref_other2", owner, referrer: kim, referrerName: "Kim", contact: jonas, name: "Jonas Weber" },
      ...{ givenAt: "2026-03-01T10:00:00Z", writes: "explorer", leave: "yes", messages: {}, status: "open" },
    } as unknown as Of<"referral">["info"]);
    await at.deps.store.commit({ owner, nonce: "named", now: "2026-03-01T10:00:00Z", puts: [other] });
    await post(`/word/${one}`, { said: "answered" });
    expect(await row("ref_other2")).toMatchObject({ info: { status: "settled", outcome: "answered" } });
  });

  it("a friend's no ends that request alone", async () => {
    const one = await sent({ ...direct, way: "through", through: lia });
    const two = await sent({ contact: kim, way: "through", through: lia });
    await post(`/word/${one}`, { said: "declined" });
    expect(await row(one)).toMatchObject({ info: { status: "settled", outcome: "declined" } });
    expect(await row(two)).toMatchObject({ info: { status: "sent" } });
  });

  it("after two nudges it asks whether to let it go, and a third nudge is refused", async () => {
    const id = await sent(direct);
    for (const day of ["2026-03-12", "2026-03-24"]) {
      at.set(`${day}T09:30:00Z`);
      await post(`/word/${id}`, { said: "not_yet" });
      expect((await post(`/letters/${id}/nudge`, { do: "sent" })).status).toBe(303);
    }
    at.set("2026-04-07T09:30:00Z");
    expect(await owed(id, at.deps.clock.now())).toEqual(["elsewhere page", "let_go morning"]);
    await post(`/word/${id}`, { said: "not_yet" });
    expect(await owed(id, at.deps.clock.now())).toEqual(["elsewhere page", "let_go morning"]);
    const third = await post(`/letters/${id}/nudge`, { do: "sent" });
    expect(await third.text()).toContain("Two nudges have gone to this person already");
    const mine = { do: "sent", subject: "Once more", text: "Dear Kim, these words took me an hour." };
    expect(await (await post(`/letters/${id}/nudge`, mine)).text()).toContain("these words took me an hour");
    await post(`/word/${id}`, { said: "let_go" });
    expect(await owed(id, at.deps.clock.now())).toEqual([]);
    expect(await get(`/word/${id}`)).toContain("You let it go.");
  });
});

describe("where to look", () => {
  it("keeps notes for each place, and narrows the searches by town and school", async () => {
    const path = "/careers/car_nursing1/places";
    expect(await get(path)).toContain("keywords=Nursing");
    const said = { around: "Bristol", school: "Ashton College", alumni: "Ask the office in May" };
    expect((await post(path, said)).status).toBe(303);
    const page = await get(path);
    expect(page).toContain("Ask the office in May");
    expect(page).toContain("Bristol");
    expect((await post(path, { alumni: "x".repeat(3000) })).status).toBe(422);
    expect(await row("car_nursing1")).toMatchObject({ info: { places: { alumni: "Ask the office in May" } } });
  });
});
