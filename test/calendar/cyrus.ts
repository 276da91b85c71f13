import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import type { InterviewId, MatterId } from "../../core/id.ts";
import { attend } from "../../functions/attend.ts";
import { createApp } from "../../functions/site.tsx";
import { form, offered, origin, timesOn } from "../fake/booking.ts";
import { world } from "../fake/world.ts";

/**
 * The mails of one talk's whole life, delivered to a Cyrus IMAP server that knows nothing of Askwell: its `processimip` files them into a contact's calendar,
 * and what stands there afterwards is read over CalDAV. Needs root, Debian's cyrus-imapd, cyrus-caldav and sasl2-bin; see CONTRIBUTING.md.
 */
const [user, password, port] = ["amara0", "pw", 18_008 + Math.floor(Math.random() * 1000)];
/** The server takes a mailbox and its domain for the address that invitations name. */
const address = `${user}@example.org`;
const talk = "itv_amara0x" as InterviewId;

const dir = mkdtempSync(join(tmpdir(), "askwell-cyrus-"));
const config = join(dir, "imapd.conf");
const socket = join(dir, "sock", "lmtp");
const bin = (name: string) => `/usr/lib/cyrus/bin/${name} -C ${config}`;

function prepare(): void {
  for (const one of ["conf/db", "conf/user", "conf/quota", "conf/log", "conf/msg", "conf/socket", "conf/proc"])
    mkdirSync(join(dir, one), { recursive: true });
  for (const one of ["spool/stage.", "sieve", "sock", "run/proc", "run/lock"])
    mkdirSync(join(dir, one), { recursive: true });
  const script = join(dir, "imip.sieve");
  writeFileSync(script, 'require ["vnd.cyrus.imip"];\nprocessimip;\n');
  const settings = {
    ...{ configdirectory: `${dir}/conf`, proc_path: `${dir}/run/proc`, mboxname_lockpath: `${dir}/run/lock` },
    ...{
      defaultpartition: "default",
      "partition-default": `${dir}/spool`,
      sievedir: `${dir}/sieve`,
      servername: "localhost",
    },
    ...{
      altnamespace: "yes",
      unixhierarchysep: "yes",
      virtdomains: "off",
      duplicatesuppression: "no",
      lmtpsocket: socket,
    },
    ...{ autocreate_quota: "0", autocreate_post: "yes", autocreate_users: "anyone", anysievefolder: "yes" },
    ...{ autocreate_sieve_script: script, autocreate_sieve_script_compile: "yes" },
    ...{ autocreate_sieve_compiledscript: join(dir, "imip.bc"), sieve_extensions: "vnd.cyrus.imip" },
    ...{
      httpmodules: "caldav",
      caldav_allowscheduling: "yes",
      caldav_create_sched: "yes",
      caldav_historical_age: "-1",
    },
    ...{ calendar_user_address_set: "example.org", allowplaintext: "yes", syslog_prefix: "askwell-cyrus" },
    ...{ sasl_pwcheck_method: "auxprop", sasl_auxprop_plugin: "sasldb", sasl_mech_list: "PLAIN" },
    sasl_sasldb_path: join(dir, "sasldb2"),
  };
  writeFileSync(
    config,
    Object.entries(settings)
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(""),
  );
  const services = [
    `lmtpunix cmd="${bin("lmtpd -a")}" listen="${socket}" prefork=0`,
    `http cmd="${bin("httpd")}" listen="127.0.0.1:${port}" prefork=0`,
  ];
  const start = `START {\n recover cmd="${bin("ctl_cyrusdb -r")}"\n}\n`;
  writeFileSync(join(dir, "cyrus.conf"), `${start}SERVICES {\n ${services.join("\n ")}\n}\nEVENTS {\n}\n`);
  execFileSync("/usr/lib/cyrus/bin/sievec", ["-C", config, script, join(dir, "imip.bc")]);
  execFileSync("saslpasswd2", ["-p", "-c", "-f", join(dir, "sasldb2"), "-u", "localhost", user], {
    input: `${password}\n`,
  });
  chmodSync(dir, 0o755);
  execFileSync("chown", ["-R", "cyrus:", dir]);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const caldav = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${port}/dav/calendars/user/${user}/${path}`, {
    ...init,
    headers: { authorization: `Basic ${btoa(`${user}:${password}`)}`, ...(init.headers as object) },
  });

async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let tries = 60; tries > 0; tries--) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await pause(250);
  }
  throw new Error(`${what} did not come`);
}

/** RFC 2033: one mail into the user's mailbox. Resolves once the server has filed it. */
function lmtp(raw: Uint8Array): Promise<void> {
  const mail = Buffer.from(raw)
    .toString("latin1")
    .replace(/\r\n\./g, "\r\n..");
  const turns = [
    "LHLO askwell",
    "MAIL FROM:<askwell@example.org>",
    `RCPT TO:<${user}>`,
    "DATA",
    `${mail}\r\n.`,
    "QUIT",
  ];
  return new Promise((resolve, reject) => {
    const line = connect(socket);
    let heard = "";
    line.on("error", reject);
    line.on("data", (data) => {
      heard += data;
      if (!/^\d{3} .*\r\n$/m.test(heard)) return;
      if (/^[45]/m.test(heard)) return reject(new Error(heard));
      heard = "";
      const next = turns.shift();
      if (next === undefined) return resolve();
      line.write(Buffer.from(`${next}\r\n`, "latin1"));
      if (next === "QUIT") line.end(() => resolve());
    });
  });
}

/** What stands in the contact's own calendar now. */
async function inCalendar(): Promise<string> {
  const answer = await caldav("Default/", { method: "PROPFIND", headers: { depth: "1" } });
  const files = [...(await answer.text()).matchAll(/Default\/([^<"]+\.ics)/g)].map(([, name]) => name);
  const entries = await Promise.all(
    files.map(async (name) => {
      const text = await (await caldav(`Default/${name}`)).text();
      const entry = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
      const says = (property: string) => String(entry?.getFirstPropertyValue(property) ?? "");
      return `${says("uid")} ${says("sequence")} ${says("dtstart")} ${says("status")}`;
    }),
  );
  return entries.join(" | ");
}

async function life(): Promise<void> {
  const it = world("2026-03-02T10:00:00Z");
  it.deps.inbound = "reply.example.com";
  const app = createApp(it.deps);
  const made = await offered(it.deps, ["Amara"]);
  const path = made.links[0]?.path ?? "";
  let minutes = 0;
  const press = async (at: string, said: Record<string, string> = {}) => {
    const before = it.sent.length;
    // A calendar may ask which of two messages is the younger.
    it.set(`2026-03-02T10:${String(++minutes).padStart(2, "0")}:00Z`);
    await app.request(`${origin}${at}`, form(said));
    await attend(it.deps, { owner: made.owner, matter: talk as MatterId });
    const mails = it.sent.slice(before).filter((mail) => mail.to === address);
    if (mails.length !== 1) throw new Error(`one mail should go to the contact, not ${mails.length}`);
    for (const mail of mails) await lmtp(mail.raw);
  };
  const take = (start: string) => press(path, { choice: `at ${start}`, zone: "Europe/London" });
  const times = timesOn(await (await app.request(`${origin}${path}?more=1`)).text());
  // Not the very first: the notice it needs has run out a minute later.
  const [first = "", second = ""] = [times[3], times.at(-1)];
  const steps: [string, () => Promise<void>, string][] = [
    ["booked", () => take(first), `${talk}@askwell 0 ${first} CONFIRMED`],
    ["resent", () => press(`${path}/resend`), `${talk}@askwell 1 ${first} CONFIRMED`],
    ["moved", () => take(second), `${talk}@askwell 2 ${second} CONFIRMED`],
    ["moved back", () => take(first), `${talk}@askwell 3 ${first} CONFIRMED`],
    ["called off", () => press(`${path}/cancel`), `${talk}@askwell 4 ${first} CANCELLED`],
    ["agreed again", () => take(second), `${talk}@askwell 5 ${second} CONFIRMED`],
  ];
  for (const [what, step, wanted] of steps) {
    await step();
    let found = await inCalendar();
    for (let tries = 20; found !== wanted && tries > 0; tries--) {
      await pause(250);
      found = await inCalendar();
    }
    process.stdout.write(`${found === wanted ? "ok  " : "not "} ${what}: ${found}\n`);
    if (found !== wanted) throw new Error(`the calendar should say: ${wanted}`);
  }
}

prepare();
const server = spawn("setpriv", [
  ...["--reuid=cyrus", "--regid=mail", "--init-groups", "/usr/sbin/cyrmaster", "-C", config],
  ...["-M", join(dir, "cyrus.conf"), "-p", join(dir, "run", "pid"), "-L", join(dir, "log")],
]);
try {
  // The first look over CalDAV makes the calendar and the place where invitations arrive; the mailbox has to be there before.
  await until(() => lmtp(Buffer.from("Subject: hello\r\n\r\nhello\r\n")).then(() => true), "the mail server");
  await until(
    async () => ((await caldav("", { method: "PROPFIND", headers: { depth: "1" } })).ok ? true : undefined),
    "CalDAV",
  );
  await life();
  process.stdout.write("A calendar server that is not ours followed the talk through its whole life.\n");
} finally {
  server.kill();
  await pause(500);
  rmSync(dir, { recursive: true, force: true });
}
