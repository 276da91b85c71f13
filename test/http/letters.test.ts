import { beforeEach, describe, expect, test } from "vitest";
import type { MatterId, OwnerId } from "../../core/id.ts";
import type { Of } from "../../core/matter.ts";
import { attend } from "../../functions/attend.ts";
import { feedback } from "../../functions/feedback.ts";
import { type SignedIn, signedIn } from "./site.ts";

const json = { accept: "application/json" };
const letter = { subject: "Thank you", text: "Dear Amara, thank you for your time." };
const ambiguous = { answer: "ambiguous" as const, code: "ECONNRESET" };
let it: SignedIn;
let owner: OwnerId;
let amara: string;
let talk: MatterId;
let thanks: string;
const idOf = (path: string) => (path.split("/")[2] ?? "") as MatterId;

beforeEach(async () => {
  it = await signedIn();
  owner = (await it.deps.accounts.ownerOf(it.deps.secrets.seal("mira@example.org"))) as OwnerId;
  amara = await it.done("/people/new", { given: "Amara", family: "Okafor", email: "amara@example.org" });
  const past = { day: "2026-03-02", clock: "13:30", zone: "Europe/London", minutes: "20", mode: "video" };
  talk = idOf(await it.done(`/talks/past?contact=${idOf(amara)}`, past));
  thanks = `/letters/${talk}/thanks`;
});

const row = async <N extends "interview" | "contact" | "ask">(id: MatterId, _noun: N) =>
  (await it.deps.store.load(owner, [id]))[0] as Of<N>;
const look = (matter: MatterId) => attend(it.deps, { owner, matter });
const stands = async () => (await row(talk, "interview")).info.messages.thanks;
/** Sent, and nobody can say whether it went. */
async function unsure(path: string, matter: MatterId) {
  await it.done(path, { do: "send", ...letter });
  it.answer(ambiguous);
  await look(matter);
}

describe("a letter that may or may not have gone", () => {
  test("is not taken back between the end of its sender's lease and the word of what became of it", async () => {
    await unsure(thanks, talk);
    for (const moment of ["2026-03-02T15:05:00Z", "2026-03-02T15:15:30Z"]) {
      it.set(moment);
      expect((await it.post(thanks, { do: "undo" }, json)).status).toBe(409);
      expect(await stands()).toMatchObject({ status: "approved" });
    }
  });

  test("and is corrected and sent anew is not called sent by late evidence of the first one", async () => {
    await unsure(thanks, talk);
    const [old] = Object.keys((await row(talk, "interview")).settled).filter((id) => id.includes(".send."));
    it.set("2026-03-02T15:20:00Z");
    await look(talk);
    expect(await stands()).toMatchObject({ status: "unknown", attempt: 1 });
    await it.done(thanks, { do: "save", ...letter });
    await it.done(thanks, { do: "send", ...letter, text: "Dear Amara, thank you, corrected." });
    await feedback(it.deps, {
      eventType: "Delivery",
      mail: { messageId: "late", destination: ["amara@example.org"], tags: { envelope: [old], attempt: ["1"] } },
    });
    expect(await stands()).toMatchObject({ status: "approved", attempt: 2 });
    await look(talk);
    expect(it.sent.map((mail) => Buffer.from(mail.raw).toString()).join()).toContain("corrected");
  });

  test("counts once against the two nudges, also when the explorer hears that it went", async () => {
    const ask = idOf(await it.done("/asks/new", { contact: idOf(amara), why: "She changed from law" }));
    await it.done(`/letters/${ask}/ask`, { do: "sent" });
    it.set("2026-03-12T10:00:00Z");
    await it.done(`/word/${ask}`, { said: "not_yet" });
    const nudge = `/letters/${ask}/nudge`;
    await unsure(nudge, ask);
    it.set("2026-03-12T10:20:00Z");
    await look(ask);
    expect((await row(ask, "ask")).info.messages.nudge).toMatchObject({ status: "unknown" });
    await it.done(nudge, { do: "sent" });
    expect((await row(idOf(amara), "contact")).info.nudges).toBe(1);
    it.set("2026-03-24T10:00:00Z");
    await it.done(`/word/${ask}`, { said: "not_yet" });
    await it.done(nudge, { do: "sent" });
  });
});

test("A letter about a talk may carry the link to its times before or after the contact's calendar is invited", async () => {
  const slot = { day: "2026-03-09", clock: "15:00", zone: "Europe/London", minutes: "20", mode: "video" };
  const path = await it.done(`/talks/new?contact=${idOf(amara)}`, slot);
  await it.done(`/bookings/for/${idOf(path)}/another_time`, letter);
  await it.done(`${path}/invite`);
  expect(await it.json(path)).toMatchObject({ invite: true, guest: { email: "amara@example.org" } });
  expect(await it.done(`/bookings/for/${idOf(path)}/another_time`, letter)).toContain("/letters/");
});

test("A letter that did not leave, and a sign of life after an old one, may get the link as well", async () => {
  const ask = idOf(await it.done("/asks/new", { contact: idOf(amara) }));
  await it.done(`/letters/${ask}/ask`, { do: "send", ...letter });
  it.answer({ answer: "refused", permanent: true, code: "MessageRejected" });
  await look(ask);
  expect((await row(ask, "ask")).info.messages.ask).toMatchObject({ status: "withheld" });
  expect(await it.done(`/bookings/for/${ask}/ask`, letter)).toBe(`/letters/${ask}/ask`);
  const touch = `${idOf(amara)}/touch`;
  const person = await row(idOf(amara), "contact");
  const sent = { status: "sent" as const, by: "explorer" as const, at: "2025-11-02T10:00:00Z", attempt: 1 };
  const puts = [{ ...person, info: { ...person.info, messages: { touch: sent } } }];
  await it.deps.store.commit({ owner, nonce: "of last year", now: it.deps.clock.now(), puts });
  expect(await it.done(`/bookings/for/${touch}`, letter)).toBe(`/letters/${touch}`);
});

test("A person's page tells of a request to them, also once it has ended", async () => {
  const ask = idOf(await it.done("/asks/new", { contact: idOf(amara) }));
  expect(await it.get(amara)).toContain("Requests under way");
  await it.done(`/letters/${ask}/ask`, { do: "sent" });
  await it.done(`/word/${ask}`, { said: "declined" });
  const page = await it.get(amara);
  expect(page).not.toContain("Requests under way");
  expect(page).toContain(`<a href="/letters/${ask}/ask">Your request: sent</a>`);
});

test("A talk's page tells of its brief only while it comes", async () => {
  const slot = { day: "2026-03-09", clock: "15:00", zone: "Europe/London", minutes: "20", mode: "video" };
  const path = await it.done(`/talks/new?contact=${idOf(amara)}`, slot);
  expect(await it.get(path)).toContain("The brief comes with the mail of Fri 6 March at 9:00");
  it.set("2026-03-06T09:30:00Z");
  await attend(it.deps, { owner, matter: owner });
  await look(idOf(path));
  expect((await row(idOf(path), "interview")).settled).not.toEqual({});
  expect(await it.get(path)).not.toContain("The brief comes");
});

test("The ledger names whom a letter went to", async () => {
  await it.done(thanks, { do: "send", ...letter });
  await look(talk);
  expect(await it.get("/ledger")).toContain("to Amara");
});
