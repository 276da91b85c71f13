import { beforeEach, describe, expect, test } from "vitest";
import type { MatterId, OwnerId } from "../../core/id.ts";
import type { Line } from "../../core/ledger.ts";
import type { Matter } from "../../core/matter.ts";
import { type SignedIn, signedIn } from "./site.ts";

const past = { day: "2026-03-02", clock: "13:30", zone: "Europe/London", minutes: "20", mode: "video" };
let it: SignedIn;
let amara: string;
let career: string;
const idOf = (path: string) => path.split("/")[2] ?? "";

beforeEach(async () => {
  it = await signedIn();
  amara = await it.done("/people/new", { given: "Amara", family: "Okafor", email: "amara@example.org" });
  career = await it.done("/careers/new", { title: "Beekeeping" });
});

const record = (more: Record<string, string> = {}) =>
  it.done(`/talks/past?contact=${idOf(amara)}`, { ...past, ...more });
const log = async (said: Record<string, string>) => {
  const talk = await record({ career: "Nursing" });
  await it.done(`${talk}/log`, said);
  return talk;
};
/** The address of the page of whoever was named in this talk. */
const named = async (talk: string, name: string) =>
  new RegExp(`href="(/referrals/[^"]+)">${name}`).exec(await it.get(talk))?.[1] ?? "";

describe("bad input", () => {
  const wrongs: [what: string, path: () => string, said: Record<string, string>, field: string, sentence: string][] = [
    [
      "a line break in a name",
      () => "/people/new",
      { given: "Jo\r\nBcc: x@example.org" },
      "given",
      "must fit on one line",
    ],
    ["a control character in a name", () => "/people/new", { given: "Jo\u0007" }, "given", "control characters"],
    ["a person without any name", () => "/people/new", { organisation: "Norconsult" }, "given", "at least one name"],
    [
      "a second person with one address",
      () => "/people/new",
      { given: "Jo", email: "AMARA@example.org" },
      "email",
      "already has",
    ],
    [
      "an address that is none",
      () => "/people/new",
      { given: "Jo", email: "jo at example" },
      "email",
      "name@example.org",
    ],
    ["an over-long note", () => "/people/new", { given: "Jo", notes: "x".repeat(4001) }, "notes", "at most 4000"],
    [
      "an unknown zone",
      () => `/talks/new?contact=${idOf(amara)}`,
      { ...past, zone: "Europe/Atlantis" },
      "zone",
      "does not know",
    ],
    [
      "a time that the clocks skip",
      () => `/talks/new?contact=${idOf(amara)}`,
      { ...past, day: "2026-03-29", clock: "01:30" },
      "clock",
      "the clocks skip",
    ],
    [
      "a talk that ends before it starts",
      () => `/talks/new?contact=${idOf(amara)}`,
      { ...past, minutes: "-5" },
      "minutes",
      "at least 5",
    ],
    ["a booking in the past", () => `/talks/new?contact=${idOf(amara)}`, past, "day", "has passed"],
    [
      "a past talk that is not over",
      () => `/talks/past?contact=${idOf(amara)}`,
      { ...past, clock: "23:00" },
      "day",
      "not over yet",
    ],
    ["a career without a name", () => "/careers/new", { why: "curious" }, "title", "Please fill this in"],
    [
      "a figure without a figure",
      () => `${career}/facts/pay`,
      { source: "National statistics", year: "2025" },
      "value",
      "Write the figure",
    ],
    [
      "fifteen quiet hours",
      () => "/preferences",
      { zone: "Europe/London", quietFrom: "17:30", quietUntil: "08:30" },
      "quietFrom",
      "14 hours",
    ],
    [
      "a week without a working day",
      () => "/preferences",
      { zone: "Europe/London", ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`off${day}`, "yes"])) },
      "off",
      "Leave at least one day of the week",
    ],
    [
      "a year that is none",
      () => "/preferences",
      { zone: "Europe/London", wordWorkingDays: "soon" },
      "wordWorkingDays",
      "number",
    ],
  ];
  test.each(wrongs)(
    "%s gets a sentence by its field, keeps what was typed and changes nothing",
    async (_, path, said, field, sentence) => {
      const before = it.events.length;
      const answer = await it.post(path(), said);
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain(`id="${field}-wrong"`);
      expect(page).toContain(sentence);
      for (const value of Object.values(said)) if (/^[\w.: -]+$/.test(value)) expect(page).toContain(value);
      expect(it.events.length).toBe(before);
    },
  );

  test("Nobody needs a mail address: a profile is enough, and its letter can be taken there", async () => {
    const profile = "https://www.linkedin.com/in/jo-example";
    const jo = await it.done("/people/new", { given: "Zoë", profile });
    const talk = await it.done(`/talks/past?contact=${idOf(jo)}`, past);
    const letter = await it.get(`/letters/${idOf(talk)}/thanks`);
    expect(letter).toContain(profile);
    expect(letter).not.toContain("Send it for me");
  });
});

describe("Today", () => {
  test("asks the table twice, however many people there are", async () => {
    await log({ said1: "Nights are quiet", name1: "Jonas Weber" });
    const asked: string[] = [];
    const { session } = it.deps.accounts;
    const { agenda, load } = it.deps.store;
    it.deps.store.agenda = (...args) => {
      asked.push("agenda");
      return agenda(...args);
    };
    it.deps.store.load = (...args) => {
      asked.push("load");
      return load(...args);
    };
    // The session and its explorer are one batch: what the store in memory loads for it is no request of its own.
    it.deps.accounts.session = async (...args) => {
      const found = await session(...args);
      asked.splice(0, asked.length, "session");
      return found;
    };
    await it.get("/");
    expect(asked).toEqual(["session", "agenda"]);
  });

  test("lists only what is due, with a link to the very page that does it, and goes quiet once it is done", async () => {
    const talk = await record();
    const first = await it.get("/");
    expect(first).toContain(`<a href="${talk}/log">Note what Amara said</a>`);
    await it.done(`${talk}/log`, { said1: "Nights are quiet", name1: "Jonas Weber", promise: "send my notes" });
    const logged = await it.get("/");
    expect(logged).toContain(`<a href="/letters/${idOf(talk)}/thanks">Thank Amara</a>`);
    for (const later of ["Write to Jonas", "Keep your promise", "Note what Amara"]) expect(logged).not.toContain(later);
    await it.done(`/letters/${idOf(talk)}/thanks`, { do: "sent" });
    expect(await it.get("/")).not.toContain("Thank Amara");
    it.set("2026-03-05T10:00:00Z");
    const days = await it.get("/");
    for (const due of ["Write to Jonas Weber", "Keep your promise to Amara"]) expect(days).toContain(due);
  });

  test("goes on showing what a mail has spoken of, also while mails are paused", async () => {
    const talk = await log({ said1: "Nights are quiet", promise: "I'll send the article" });
    const owner = (await it.deps.accounts.ownerOf(it.deps.secrets.seal("mira@example.org"))) as OwnerId;
    const [row] = await it.deps.store.load(owner, [idOf(talk) as MatterId]);
    if (!row) throw new Error("the talk is gone");
    const settled = { [`${idOf(talk)}.thanks.1-0`]: { how: "sent", at: "2026-03-02T15:00:00Z" } } as Matter["settled"];
    const puts = [{ ...row, settled }];
    await it.deps.store.commit({ owner, nonce: "the draft was mailed", now: "2026-03-02T15:00:00Z", puts });
    expect(await it.get("/")).toContain(`/letters/${idOf(talk)}/thanks`);
    await it.done("/preferences", { zone: "Europe/London", pausedUntil: "2026-04-01" });
    it.set("2026-03-05T10:00:00Z");
    const paused = await it.get("/");
    expect(paused).toContain(`/letters/${idOf(talk)}/thanks`);
    expect(paused).toContain("Keep your promise to Amara");
  });
});

describe("somebody who was named", () => {
  test("is let go and taken back, and the referrer's row hears both", async () => {
    const page = await named(await log({ name1: "Jonas Weber", words1: "He can say why" }), "Jonas Weber");
    expect(await it.get(page)).toContain("He can say why");
    await it.done(page, { does: "let_go" });
    expect(await it.get(page)).toContain("You let it go");
    expect(await it.get(amara)).toContain("You let it go");
    await it.done(page, { does: "reopen" });
    expect(await it.get(amara)).toContain("You have not written yet");
  });

  test("is introduced: the answer is drafted; before that, a gentle word goes to the one who promised", async () => {
    const page = await named(await log({ name1: "Lia Sato", writes1: "referrer" }), "Lia Sato");
    expect(await it.get(`/letters/${idOf(page)}/intro_nudge`)).toContain("To: Amara Okafor");
    expect(await it.done(page, { does: "introduced" })).toBe(`/letters/${idOf(page)}/intro_reply`);
    expect(await it.get(page)).toContain("Amara introduced you");
    await it.done(page, { does: "not_introduced" });
    expect(await it.get(page)).toContain("Has it come?");
  });

  test("was written to, which can be taken back as long as nothing is noted of an answer", async () => {
    const page = await named(await log({ name1: "Jonas Weber" }), "Jonas Weber");
    const letter = `/letters/${idOf(page)}/outreach`;
    await it.done(letter, { do: "sent" });
    expect(await it.get(page)).toContain("You wrote to them");
    expect(await it.get(amara)).toContain("You wrote; no word yet");
    await it.done(letter, { do: "undo" });
    expect(await it.get(page)).toContain("You write first");
    await it.done(letter, { do: "sent" });
    await it.done(`/word/${idOf(page)}`, { said: "declined" });
    expect((await it.post(letter, { do: "undo" })).status).toBe(409);
  });

  test("may be used as a name only with leave, which can still be noted until the letter goes", async () => {
    const page = await named(await log({ name1: "Jonas Weber" }), "Jonas Weber");
    const letter = `/letters/${idOf(page)}/outreach`;
    expect(await it.get(letter)).not.toMatch(/<textarea[\s\S]*Amara[\s\S]*<\/textarea>/);
    await it.done(page, { does: "agree", writes: "explorer", leave: "yes" });
    expect(await it.get(letter)).toMatch(/<textarea[\s\S]*Amara[\s\S]*<\/textarea>/);
  });

  test("agrees on a talk: nothing asks for word any more, and holding it is the stated outcome", async () => {
    const page = await named(await log({ name1: "Jonas Weber" }), "Jonas Weber");
    await it.done(`/letters/${idOf(page)}/outreach`, { do: "sent" });
    const jonas = /href="(\/people\/[^"]+)">Jonas Weber/.exec(await it.get(page))?.[1] ?? "";
    const talk = await it.done(`/talks/past?contact=${idOf(jonas)}`, past);
    expect(await it.get(page)).toContain("Jonas Weber answered.");
    await it.done(`${talk}/log`, { said1: "Teaching pays less" });
    expect(await it.get(page)).toContain("You talked with Jonas Weber.");
    expect(await it.get(jonas)).toContain("Amara Okafor");
  });
});

describe("a person", () => {
  test("gets another address, and the old one is free for somebody else", async () => {
    await it.done(`${amara}/edit`, { given: "Amara", email: "sister@example.org", role: "Ward sister" });
    expect(await it.get(amara)).toContain("sister@example.org");
    await it.done("/people/new", { given: "Jo", email: "amara@example.org" });
    const taken = await it.post("/people/new", { given: "Al", email: "sister@example.org" });
    expect(await taken.text()).toContain("already has this address");
  });

  test("is kept in touch with from the moment it is chosen, until it is not", async () => {
    await it.done(`${amara}/touch`, { keep: "yes" });
    expect(await it.get(amara)).toContain("Stop keeping in touch");
    expect(await it.json(amara)).toMatchObject({
      person: { keepInTouch: { since: "2026-03-02T15:00:00Z", times: 0 } },
    });
    await it.done(`${amara}/touch`, { keep: "no" });
    expect(await it.get(amara)).toContain("Keep in touch with Amara");
  });
});

describe("a career", () => {
  test("keeps each figure with its source and year, and takes it away again", async () => {
    const career = await it.done("/careers/new", { title: "Nursing", why: "My aunt" });
    const unsourced = await it.post(`${career}/facts/pay`, { value: "£37,000", year: "2025" });
    expect(await unsourced.text()).toContain("Say where this figure comes from");
    await it.done(`${career}/facts/pay`, { value: "£37,000", source: "National statistics", year: "2025" });
    expect(await it.get(career)).toMatch(/£37,000[\s\S]*National statistics[\s\S]*2025/);
    await it.done(`${career}/facts/pay`, { does: "forget" });
    expect(await it.get(career)).toContain("Find out: pay");
  });

  test("gathers what people said, and a decision offers each of them a letter once", async () => {
    await log({ said1: "Nights are quiet", about1: "day_to_day" });
    const career = /href="(\/careers\/car_[^"]+)"/.exec(await it.get("/careers"))?.[1] ?? "";
    expect(await it.get(career)).toContain("Nights are quiet");
    for (const [does, word] of [
      ["set_aside", "decided"],
      ["chosen", "decided"],
    ] as const) {
      await it.done(career, { does });
      expect(await it.get("/")).toContain(`Tell Amara what you ${word}`);
    }
    const letter = `/letters/${idOf(career)}/outcome-${idOf(amara)}`;
    await it.done(letter, { do: "sent" });
    expect(await it.get("/")).not.toContain("Tell Amara");
    expect(await it.get(career)).toContain("Amara knows");
    await it.done(letter, { do: "undo" });
    expect(await it.get(career)).toContain("Tell Amara");
  });
});

describe("preferences", () => {
  test("move mornings with the zone, and leave a talk that is agreed at its moment", async () => {
    const talk = await it.done(`/talks/new?contact=${idOf(amara)}`, { ...past, day: "2026-03-04", clock: "15:00" });
    await it.done("/preferences", { name: "Mira", zone: "Asia/Kathmandu", locale: "en-GB" });
    expect(await it.get(talk)).toContain("Wed 4 March at 20:45");
    expect(await it.get("/ledger")).toContain("9:00");
    expect(await it.json(talk)).toMatchObject({ start: "2026-03-04T15:00:00Z" });
  });

  test("end every session at once", async () => {
    await it.done("/preferences/sessions");
    expect((await it.send("/")).headers.get("location")).toBe("/sign-in");
  });

  test("ask once more by themselves about an unanswered letter, when that was chosen", async () => {
    await it.done("/preferences", { zone: "Europe/London", nudgeTwice: "yes" });
    const page = await named(await log({ name1: "Jonas Weber" }), "Jonas Weber");
    await it.done(`/letters/${idOf(page)}/outreach`, { do: "sent" });
    await it.done(`/word/${idOf(page)}`, { said: "not_yet" });
    expect(await it.json(page)).toMatchObject({ askAgain: true });
  });
});

test("Looking at any page changes nothing", async () => {
  const talk = await log({ said1: "Nights are quiet", name1: "Jonas Weber", promise: "notes", advice: "shadow" });
  const page = await named(talk, "Jonas Weber");
  const owner = (await it.deps.accounts.ownerOf(it.deps.secrets.seal("mira@example.org"))) as OwnerId;
  const all = async () => JSON.stringify(await it.deps.store.everything(owner));
  const before = [await all(), it.events.length];
  const career = /href="(\/careers\/car_[^"]+)"/.exec(await it.get("/careers"))?.[1] ?? "";
  const below = ["", "/prep", "/log", "/move", "/missed", "/cancel", "/thanked", "/promise", "/advice", "/talk.ics"];
  const paths = [
    ...[
      "/",
      "/people",
      "/people/new",
      "/careers",
      "/careers/new",
      "/ledger",
      "/preferences",
      "/welcome",
      "/talks/past",
    ],
    ...[amara, `${amara}/edit`, career, `${career}/edit`, `${career}/facts/pay`, page, `/word/${idOf(page)}`],
    ...below.map((one) => `${talk}${one}`),
    ...[`/letters/${idOf(talk)}/thanks`, `/letters/${idOf(page)}/outreach`, `/letters/${idOf(amara)}/touch`],
  ];
  for (const path of paths) expect((await it.send(path)).status, path).toBe(200);
  expect([await all(), it.events.length]).toEqual(before);
});

test("The ledger shows every line once, however many are of one second", async () => {
  const owner = (await it.deps.accounts.ownerOf(it.deps.secrets.seal("mira@example.org"))) as OwnerId;
  const seconds = [
    ...Array(49).fill("10:00:03"),
    ...Array(4).fill("10:00:02"),
    ...Array(120).fill("10:00:01"),
    "10:00:00",
  ];
  const ledger: Line[] = seconds.map((clock, n) => ({
    ...{
      owner,
      at: `2026-03-01T${clock}Z`,
      status: "sent",
      to: "explorer",
      dueIds: [],
      subject: `Line ${n}.`,
      why: "It was due.",
    },
  }));
  for (const [n, line] of ledger.entries())
    await it.deps.store.commit({ owner, nonce: `line ${n}`, now: line.at, ledger: [line] });
  const found: string[] = [];
  for (let path: string | undefined = "/ledger"; path; ) {
    const html = await it.get(path);
    const { lines } = (await it.json(path)) as { lines: Line[] };
    found.push(...lines.map((line) => line.subject).filter((one) => one.startsWith("Line ")));
    path = /href="(\/ledger\?before=[^"]+)"/.exec(html)?.[1];
  }
  expect(found.sort()).toEqual(ledger.map((line) => line.subject).sort());
});

test("A name that is mended is mended on Today and in the letter", async () => {
  const it = await signedIn();
  const anna = await it.done("/people/new", { given: "Ama", family: "Okafor" });
  const past = { day: "2026-03-02", clock: "13:30", zone: "Europe/London", minutes: "20", mode: "video" };
  const talk = await it.done(`/talks/past?contact=${anna.split("/")[2]}`, past);
  await it.done(`${anna}/edit`, { given: "Amara", family: "Okafor" });
  expect(await it.get("/")).toContain("Thank Amara");
  expect(await it.get(`/letters/${talk.split("/")[2]}/thanks`)).toContain("Dear Amara");
});

test("A name that is mended is mended on the page where they pick a time, and in a request that has ended", async () => {
  const it = await signedIn();
  const anna = await it.done("/people/new", { given: "Ama", family: "Okafor" });
  const page = await it.done(`${anna}/booking`);
  const ask = await it.done("/asks/new", { contact: anna.split("/")[2] ?? "", way: "direct" });
  await it.done(`/word/${ask.split("/")[2]}`, { said: "let_go" });
  await it.done(`${anna}/edit`, { given: "Amara", family: "Okafor" });
  expect(await it.get(page)).toContain("Times for Amara");
  expect(await it.get(ask)).toContain("Your request to talk with Amara Okafor");
});

test("A role that is mended is mended in the request that a mutual friend passes on", async () => {
  const it = await signedIn();
  const person = await it.done("/people/new", { given: "Amara", family: "Okafor", role: "nurse" });
  const friend = await it.done("/people/new", { given: "Lia" });
  const [contact = "", through = ""] = [person, friend].map((one) => one.split("/")[2] ?? "");
  const ask = await it.done("/asks/new", { contact, through, way: "through" });
  const letter = `/letters/${ask.split("/")[2]}/ask_intro`;
  expect(await it.get(letter)).toContain("nurse");
  await it.done(`${person}/edit`, { given: "Amara", family: "Okafor", role: "midwife" });
  expect(await it.get(letter)).toContain("midwife");
  expect(await it.get(letter)).not.toContain("nurse");
});
