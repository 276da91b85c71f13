import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Admin, admin, running } from "../../infra/local/admin.ts";
import { freePort } from "../../infra/local/table.ts";
import { family, until } from "./process.ts";

/** Words that stand for a whole person: whatever finds one of them has found the person. */
const traces = /Quartermain|quartermain|Zebulon|hexagonal/;
const email = "zebulon@quartermain.example";
const explorer = "mira@example.org";

let dir: string;
let child: ReturnType<typeof spawn>;
let here: Admin;
let origin: string;
let cookie: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "askwell-erase-"));
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const said = ["--data", dir, "--port", String(port), "--clock", "2026-03-02T15:00:00Z"];
  child = spawn("node", ["infra/local/start.mjs", ...said], { stdio: ["ignore", "pipe", "pipe"] });
  let heard = "";
  for (const out of [child.stdout, child.stderr]) out?.on("data", (chunk) => (heard += chunk));
  await until("it is up", () => heard.includes("Stop with Ctrl-C"), 60_000);
  here = admin(running(dir));
  const { link } = await here.signIn(explorer);
  const inside = await fetch(link, { method: "POST", headers: { origin }, body: form({}), redirect: "manual" });
  cookie = inside.headers.get("set-cookie")?.split(";")[0] ?? "";
}, 90_000);
afterAll(async () => {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  rmSync(dir, { recursive: true, force: true });
});

const form = (said: Record<string, string>) => new URLSearchParams(said);
const post = (path: string, said: Record<string, string> = {}, who = cookie) =>
  fetch(`${origin}${path}`, { method: "POST", headers: { origin, cookie: who }, body: form(said), redirect: "manual" });
const idOf = (answer: Response) => answer.headers.get("location")?.split("/").at(2) ?? "";
const askwell = (...args: string[]) =>
  spawnSync(process.execPath, ["infra/local/cli.ts", ...args, "--data", dir, "--as", explorer], { encoding: "utf8" });

/** Every row of the table, as it lies there. */
async function rawTable(): Promise<string> {
  const pid = family(child.pid ?? 0).find((one) => /dynoxide/.test(readFileSync(`/proc/${one}/cmdline`, "utf8")));
  const args = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  const port = args[args.indexOf("--port") + 1];
  const client = new DynamoDBClient({
    ...{ endpoint: `http://127.0.0.1:${port}`, region: "eu-central-1" },
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const rows: unknown[] = [];
  for await (const page of paginateScan({ client }, { TableName: "askwell" })) rows.push(...(page.Items ?? []));
  client.destroy();
  return JSON.stringify(rows);
}

/** Every file below the data folder whose bytes match, but the table's own pages and its log of them. */
function filesWith(found: RegExp): string[] {
  const all = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((one) =>
    statSync(join(dir, one)).isFile(),
  );
  return all.filter((one) => !one.startsWith("table") && found.test(readFileSync(join(dir, one), "latin1")));
}

it("a person who erases themselves is in no row, no mail, no file and no log any more, and cannot be mailed again", async () => {
  const zeb = idOf(
    await post("/people/new", { given: "Zebulon", family: "Quartermain", email, notes: "builds hexagonal hives" }),
  );
  await post("/people/new", { given: "Lia", notes: "Zebulon Quartermain was her teacher" });
  const slot = { day: "2026-03-02", clock: "14:00", zone: "Europe/London", minutes: "20", mode: "video" };
  const talk = idOf(await post(`/talks/past?contact=${zeb}`, slot));
  await post(`/talks/${talk}/log`, { said1: "hexagonal cells save wax", name1: "Nora Quist" });
  const letter = {
    do: "send",
    subject: "Thank you, Zebulon",
    text: "Dear Zebulon, thank you for the hexagonal cells.",
  };
  expect((await post(`/letters/${talk}/thanks`, letter)).status).toBe(303);
  await here.advance({ to: "2026-03-05T12:00:00Z" });

  const mails = await here.mails();
  const theirs = mails.find((one) => one.to.includes(email));
  expect(theirs?.subject).toMatch(traces);
  expect(await rawTable()).toMatch(traces);
  const source = Buffer.from((await here.mail(theirs?.id ?? "")).raw, "base64").toString();
  const link = /\/c\/[\w=\r\n-]+/.exec(source.replace(/=\r\n/g, ""))?.[0]?.trim() ?? "";
  expect((await fetch(`${origin}${link}`)).status).toBe(200);

  expect((await post(`${link}/erase`, { do: "erase" }, "")).status).toBe(303);
  await here.advance({ to: "2026-03-05T13:00:00Z" });
  await until("the mails are gone", async () => !(await here.mails()).some((one) => traces.test(one.subject)));

  expect(await rawTable()).not.toMatch(traces);
  expect(filesWith(traces)).toEqual([]);
  expect(await (await fetch(`${origin}${link}`)).text()).toContain("Nothing about you is kept");
  const again = await post("/people/new", { given: "Zebulon", email });
  expect(again.status).toBe(409);
  expect(await again.text()).toContain("asked not to be kept here");
}, 120_000);

it("the command line exports everything of one explorer, and erases everything of theirs", async () => {
  const file = JSON.parse(askwell("export").stdout);
  expect(file.explorer[0].email).toBe(explorer);
  expect(file.people.map((one: { given: string }) => one.given)).toContain("Lia");
  expect(askwell("erase").stderr).toContain("Say whom to erase");
  expect(JSON.parse(askwell("erase", "--everything").stdout)).toEqual({ erased: "erased" });
  await here.advance({ to: "2026-03-05T14:00:00Z" });
  expect(await rawTable()).not.toContain(explorer);
  expect(filesWith(/mira@example\.org/)).toEqual([]);
  expect(askwell("export").status).toBe(1);
}, 60_000);
