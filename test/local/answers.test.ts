import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, expect, it } from "vitest";
import { admin, running } from "../../infra/local/admin.ts";
import { freePort } from "../../infra/local/table.ts";
import { timesOn } from "../fake/booking.ts";
import { until } from "./process.ts";

let dir: string;
let origin: string;
let child: ChildProcess;
let cookie = "";

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "askwell-answers-"));
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const begin = ["--data", dir, "--port", String(port), "--clock", "2026-03-02T10:00:00Z"];
  child = spawn("node", ["infra/local/start.mjs", ...begin], { stdio: ["ignore", "pipe", "pipe"] });
  let heard = "";
  child.stdout?.on("data", (chunk) => {
    heard += chunk;
  });
  await until("it is up", () => heard.includes("Stop with Ctrl-C"), 30_000);
}, 60_000);
afterAll(async () => {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  rmSync(dir, { recursive: true, force: true });
});

const get = async (path: string) => (await fetch(`${origin}${path}`, { headers: { cookie } })).text();
async function post(path: string, said: Record<string, string>): Promise<string> {
  const answer = await fetch(`${origin}${path}`, {
    ...{ method: "POST", redirect: "manual", headers: { origin, cookie }, body: new URLSearchParams(said) },
  });
  cookie ||= answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.headers.get("location") ?? "";
}
/** The newest entry that went to Amara, as her calendar got it. */
async function invitation(): Promise<string> {
  const folder = join(dir, "mail");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".eml")) : [];
  const found = await Promise.all(names.map((name) => simpleParser(readFileSync(join(folder, name)))));
  const hers = found.filter((one) => JSON.stringify(one.to).includes("amara@example.org"));
  const entries = hers.flatMap((one) =>
    one.attachments.filter((part) => part.contentType === "text/calendar").map((part) => part.content.toString()),
  );
  return entries.sort((a, b) => sequenceOf(a) - sequenceOf(b)).at(-1) ?? "";
}
const sequenceOf = (entry: string) => Number(/^SEQUENCE:(\d+)/m.exec(entry)?.[1] ?? -1);

let stamps = 0;
/** What a calendar answers to it: the same entry with its attendee's word (RFC 5546, 3.2.3). */
function answer(entry: string, partstat: string): { to: string; ics: string } {
  const lines = entry.replace(/\r\n[ \t]/g, "").split("\r\n");
  const organizer = lines.find((one) => one.startsWith("ORGANIZER")) ?? "";
  const kept = lines.filter((one) => /^(UID|SEQUENCE|DTSTART|DTEND|SUMMARY)/.test(one));
  const ics = [
    ...["BEGIN:VCALENDAR", "PRODID:-//Her calendar//EN", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT", ...kept],
    ...[
      organizer,
      `DTSTAMP:20260302T10000${++stamps}Z`,
      `ATTENDEE;CN=Amara;PARTSTAT=${partstat}:mailto:amara@example.org`,
    ],
    ...["END:VEVENT", "END:VCALENDAR", ""],
  ].join("\r\n");
  return { to: /mailto:(\S+)/i.exec(organizer)?.[1] ?? "", ics };
}
function deliver({ to, ics }: { to: string; ics: string }): void {
  const file = join(dir, "reply.eml");
  const mail = [
    ...["From: Amara <amara@example.org>", `To: ${to}`, "Subject: Your invitation", "MIME-Version: 1.0"],
    ...[
      'Content-Type: multipart/alternative; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "See below.",
      "--b",
    ],
    ...["Content-Type: text/calendar; charset=UTF-8; method=REPLY", "Content-Transfer-Encoding: base64", ""],
    ...[Buffer.from(ics).toString("base64").replace(/.{76}/g, "$&\r\n"), "--b--", ""],
  ].join("\r\n");
  writeFileSync(file, mail);
  const done = spawnSync("node", ["infra/local/cli.ts", "mail", "deliver", file, "--data", dir], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
}

it("A calendar's maybe, yes and no, delivered as mails or handed in as a file, reach the talk on a running Askwell", async () => {
  const { link } = (await admin(running(dir)).signIn("mira@example.org")) as { link: string };
  await post(new URL(link).pathname, {});
  await post("/welcome", { name: "Mira Lang", zone: "Europe/London" });
  const person = await post("/people/new", { given: "Amara", email: "amara@example.org", zone: "Europe/London" });
  const page = await post(`${person}/booking`, {});
  const theirs = new URL(/id="link" readonly="" value="([^"]+)"/.exec(await get(page))?.[1] ?? "").pathname;
  const [start = ""] = timesOn(await get(theirs));
  await post(theirs, { choice: `at ${start}`, zone: "Europe/London" });
  const talk = /href="(\/talks\/itv_[^"]+)"/.exec(await get(person))?.[1] ?? "";
  const invited = await until("her calendar has the entry", invitation, 20_000);
  expect(invited).toContain("METHOD:REQUEST");
  const shows = (words: string) =>
    until(`the talk's page says ${words}`, async () => (await get(talk)).includes(words), 20_000);

  deliver(answer(invited, "TENTATIVE"));
  await shows("answered “maybe”");
  deliver(answer(invited, "ACCEPTED"));
  await shows("Amara accepted on");
  deliver(answer(invited, "DECLINED"));
  await shows("Called off. Nothing more comes about it.");

  const body = new FormData();
  body.set("file", new File([answer(invited, "ACCEPTED").ics], "reply.ics", { type: "text/calendar" }));
  const handed = await fetch(`${origin}${talk}/reply`, {
    method: "POST",
    redirect: "manual",
    headers: { origin, cookie },
    body,
  });
  expect(handed.status).toBe(303);
  await shows("Amara accepted on");
  const again = await until(
    "her calendar is told",
    async () => {
      const entry = await invitation();
      return sequenceOf(entry) > sequenceOf(invited) ? entry : "";
    },
    20_000,
  );
  expect(again).toContain("METHOD:REQUEST");
}, 120_000);
