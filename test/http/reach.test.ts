import { simpleParser } from "mailparser";
import { beforeEach, expect, test } from "vitest";
import type { ContactId, MatterId, OwnerId } from "../../core/id.ts";
import { attend } from "../../functions/attend.ts";
import { type SignedIn, signedIn } from "./site.ts";

let it: SignedIn;
beforeEach(async () => {
  it = await signedIn();
});

const idOf = (path: string) => path.split("/")[2] ?? "";
const amara = () => it.done("/people/new", { given: "Amara", family: "Okafor", email: "amara@example.org" });
const stopped = async (path: string) => {
  const owner = it.events[0]?.owner as OwnerId;
  const [row] = await it.deps.store.load(owner, [idOf(path) as MatterId]);
  if (row?.noun !== "contact") throw new Error("no contact");
  const puts = [{ ...row, info: { ...row.info, status: "stopped" as const } }];
  await it.deps.store.commit({ owner, nonce: "stop", now: it.deps.clock.now(), puts });
  return row.info.id as ContactId;
};

test("Today says what Askwell is for until there is somebody, and offers a talk to record and one to ask for in any case", async () => {
  const offers = async (page: string, welcome: boolean) => {
    for (const href of ["/people/new", "/asks/new", "/talks/past", "/asks"]) expect(page).toContain(`href="${href}"`);
    expect(page.includes("Askwell sees you through")).toBe(welcome);
  };
  await offers(await it.get("/"), true);
  await amara();
  await offers(await it.get("/"), false);
});

test("A request under way is on the page of whom it is for and of whoever introduces, until it ends", async () => {
  const [jonas, lia] = [await amara(), await it.done("/people/new", { given: "Lia", email: "lia@example.org" })];
  const said = { contact: idOf(jonas), way: "through", through: idOf(lia), why: "night wards" };
  const ask = await it.done("/asks/new", said);
  for (const page of [jonas, lia]) expect(await it.get(page)).toContain(`href="${ask}"`);
  expect(await it.get(jonas)).not.toContain("/asks/new?contact=");
  await it.done(`/word/${idOf(ask)}`, { said: "let_go" });
  expect(await it.get(jonas)).not.toContain(`href="${ask}"`);
});

test("Whoever asked for no more mail is not offered as somebody to ask", async () => {
  const page = await amara();
  expect(await it.get(page)).toContain("/asks/new?contact=");
  await stopped(page);
  expect(await it.get(page)).not.toContain("/asks/new?contact=");
});

test("A career leads to where to find people in it, and to asking one of them", async () => {
  const career = await it.done("/careers/new", { title: "Nursing" });
  const page = await it.get(career);
  for (const href of [`${career}/places`, `/asks/new?career=${idOf(career)}`]) expect(page).toContain(`href="${href}"`);
});

test("A thank-you changed by hand is there again when Already thanked was a slip", async () => {
  const past = { day: "2026-03-02", clock: "13:30", zone: "Europe/London", minutes: "20", mode: "video" };
  const talk = await it.done(`/talks/past?contact=${idOf(await amara())}`, past);
  await it.done(`/letters/${idOf(talk)}/thanks`, { do: "save", subject: "Thank you", text: "Your night story stays." });
  await it.done(`${talk}/thanked`, { thanked: "yes" });
  await it.done(`${talk}/thanked`, { thanked: "no" });
  expect(await it.get(`/letters/${idOf(talk)}/thanks`)).toContain("Your night story stays.");
});

test("A mail about a request through a friend opens the page on which the talk with the other person is agreed", async () => {
  const [jonas, lia] = [await amara(), await it.done("/people/new", { given: "Lia", email: "lia@example.org" })];
  const ask = await it.done("/asks/new", { contact: idOf(jonas), way: "through", through: idOf(lia) });
  await it.done(`/letters/${idOf(ask)}/ask_intro`, { do: "sent" });
  it.set("2026-03-11T09:05:00Z");
  await attend(it.deps, { owner: it.events[0]?.owner as OwnerId, matter: idOf(ask) as MatterId });
  const mail = await simpleParser(Buffer.from(it.sent.at(-1)?.raw ?? ""));
  const base = /\/a\/[^/\s]+/.exec(mail.text ?? "")?.[0];
  expect(base).toBeDefined();
  const page = await it.send(`${base}/talks/new?contact=${idOf(jonas)}`);
  expect(page.status).toBe(200);
});
