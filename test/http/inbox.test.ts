import { simpleParser } from "mailparser";
import { beforeEach, expect, test } from "vitest";
import type { MatterId } from "../../core/id.ts";
import { attend } from "../../functions/attend.ts";
import { inbox } from "../../functions/inbox.ts";
import { replyAddress } from "../../functions/links.ts";
import { createApp } from "../../functions/site.tsx";
import { form, offered, origin, timesOn } from "../fake/booking.ts";
import { world } from "../fake/world.ts";

let it: ReturnType<typeof world>;
let made: Awaited<ReturnType<typeof offered>>;
let app: ReturnType<typeof createApp>;
let to: string;

beforeEach(async () => {
  it = world("2026-03-02T10:00:00Z");
  it.deps.inbound = "reply.askwell.test";
  made = await offered(it.deps, ["Amara", "Jonas"]);
  app = createApp(it.deps);
  const path = made.links[0]?.path ?? "";
  const [start = ""] = timesOn(await (await app.request(`${origin}${path}`)).text());
  await app.request(`${origin}${path}`, form({ choice: `at ${start}`, zone: "Europe/London" }));
  to = replyAddress(it.deps, made.links[0]?.booking.interview ?? ("" as never)) ?? "";
});

/** A mail as calendar programs send their answers, and the notification the mail service writes about it. */
function came(
  partstat: string,
  some: { stamp?: string; verdict?: string; to?: string; from?: string; extra?: string } = {},
) {
  const entry = [
    ...["BEGIN:VCALENDAR", "PRODID:-//x//EN", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT", "UID:itv_amara0x@askwell"],
    ...["SEQUENCE:0", `DTSTAMP:${some.stamp ?? "20260302T110000Z"}`, "DTSTART:20260303T100000Z"],
    `ATTENDEE;CN="Amara, MD";PARTSTAT=${partstat}:MAILTO:${some.from ?? "Amara0@example.org"}`,
    ...["END:VEVENT", "END:VCALENDAR"],
  ];
  const mail = [
    ...["From: amara0@example.org", `To: ${to}`, "Subject: Accepted", "MIME-Version: 1.0"],
    ...['Content-Type: multipart/alternative; boundary="b"', "", "--b", "Content-Type: text/plain", "", "Yes", "--b"],
    ...["Content-Type: text/calendar; charset=UTF-8; method=REPLY", "", ...entry, "--b--", some.extra ?? "", ""],
  ].join("\r\n");
  return {
    mail: { messageId: "m1" },
    receipt: { recipients: [some.to ?? to], dmarcVerdict: { status: some.verdict ?? "PASS" } },
    content: Buffer.from(mail).toString("base64"),
  };
}
const talk = async () => (await it.deps.store.load(made.owner, ["itv_amara0x" as MatterId]))[0]?.info;

test("A calendar's yes, maybe and no are understood by mail, and a no calls the talk off", async () => {
  await inbox(it.deps, came("TENTATIVE"));
  expect(await talk()).toMatchObject({ status: "scheduled", guest: { reply: { said: "tentative" } } });
  await inbox(it.deps, came("ACCEPTED", { stamp: "20260302T120000Z" }));
  expect(await talk()).toMatchObject({ status: "scheduled", guest: { reply: { said: "accepted" } } });
  await inbox(it.deps, came("DECLINED", { stamp: "20260302T130000Z" }));
  expect(await talk()).toMatchObject({ status: "cancelled", by: "them", sequence: 1 });
  expect((await it.deps.store.load(made.owner, ["cal_test1" as MatterId]))[0]).toMatchObject({ info: { talks: [] } });
});

test("An answer that comes twice, or after a later one, changes nothing", async () => {
  await inbox(it.deps, came("DECLINED", { stamp: "20260302T110000Z" }));
  await inbox(it.deps, came("ACCEPTED", { stamp: "20260302T120000Z" }));
  const after = JSON.stringify(await talk());
  await inbox(it.deps, came("DECLINED", { stamp: "20260302T110000Z" }));
  await inbox(it.deps, came("ACCEPTED", { stamp: "20260302T120000Z" }));
  expect(JSON.stringify(await talk())).toBe(after);
  expect(await talk()).toMatchObject({ status: "scheduled", sequence: 2 });
});

test("A yes after a no does not take an hour that has gone to somebody else, and their calendar is told that the talk is off", async () => {
  const before = await talk();
  const start = before && "start" in before ? before.start : "";
  await attend(it.deps, { owner: made.owner, matter: "itv_amara0x" as MatterId });
  await inbox(it.deps, came("DECLINED", { stamp: "20260302T110000Z" }));
  await attend(it.deps, { owner: made.owner, matter: "itv_amara0x" as MatterId });
  const taken = form({ choice: `at ${start}`, zone: "Europe/London" });
  expect((await app.request(`${origin}${made.links[1]?.path}`, taken)).status).toBe(303);
  const left = it.sent.length;
  await inbox(it.deps, came("ACCEPTED", { stamp: "20260302T120000Z" }));
  expect(await talk()).toMatchObject({ status: "cancelled", sequence: 2, guest: { reply: { said: "accepted" } } });
  const [row] = await it.deps.store.load(made.owner, ["cal_test1" as MatterId]);
  expect(row).toMatchObject({ info: { talks: [{ interview: "itv_jonas1x", start }] } });
  await attend(it.deps, { owner: made.owner, matter: "itv_amara0x" as MatterId });
  const [mail, ...more] = it.sent.slice(left);
  expect([mail?.to, more]).toEqual(["amara0@example.org", []]);
  const read = await simpleParser(Buffer.from(mail?.raw ?? ""));
  expect(read.text?.replace(/\s+/g, " ")).toContain("by then the hour had gone to somebody else");
  const entry = read.attachments.find((part) => part.contentType === "text/calendar")?.content.toString();
  expect(entry).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:2\r\n/);
});

test("Nothing is changed by a mail whose sender is not proven, that comes to another address, from somebody else, or without an answer", async () => {
  const before = JSON.stringify(await talk());
  await inbox(it.deps, came("DECLINED", { verdict: "FAIL" }));
  await inbox(it.deps, came("DECLINED", { verdict: "GRAY" }));
  await inbox(it.deps, came("DECLINED", { to: `askwell+${"0".repeat(40)}@reply.askwell.test` }));
  await inbox(it.deps, came("DECLINED", { from: "jonas@example.org" }));
  await inbox(it.deps, came("DELEGATED"));
  await inbox(it.deps, {
    ...came("DECLINED"),
    content: Buffer.from("From: a@b.example\r\n\r\nI decline").toString("base64"),
  });
  await inbox(it.deps, { ...came("DECLINED"), content: undefined });
  await inbox(it.deps, "a mail");
  expect(JSON.stringify(await talk())).toBe(before);
  expect(JSON.stringify(it.logged)).not.toMatch(/example\.org|Amara/);
});
