import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { admin, running, Told } from "./admin.ts";

const usage = `npm run --silent askwell -- COMMAND

  draft               JSON lines in, drafts out
  check-message       JSON lines in, findings out
  classify-question   JSON lines in, topics out
  simulate --seeds N [--from S]   the delivery promise in N worlds full of faults; --seed N tells one of them
  plan FILE           a matter, preferences and now as JSON: everything owed, with instants and reasons

  smoke --url URL --as ADDRESS          tries a deployed stage from outside; asks for the mailed link, or reads it from
                                        the mails in --mails DIR; without --url the running instance
  redrive --stage STAGE --box BOX       hands what failed every time to its function again (DEPLOY.md, Redrive)
  costs [--explorers N]                 what a month of a stage with so many explorers costs, 500 by default
  restore --stage STAGE --at INSTANT    brings the table back as it was; then --start (DEPLOY.md, Restore)

  with the running instance (--data DIR, .askwell by default):
  clock [show]                          what time it is, and when something happens next
  clock advance --to INSTANT            moves a manual clock; also --by 3h (m, h, d, w) or --next
  mail [list]                           every mail, newest first
  mail read ID [--source]               one mail: headers, text and HTML, or its source
  mail deliver FILE                     as if this .eml had come in, from a proven sender
  ledger [--as ADDRESS]                 what comes in thirty days, what went and what did not, and why
  export [--as ADDRESS]                 everything of one explorer, as JSON
  erase PERSON [--as ADDRESS]           one person, by id or mail address
  erase --everything [--as ADDRESS]     everything of one explorer
  sign-in [--as ADDRESS]                a new sign-in link
  doctor                                whether every part is well; exit 1 when one is not`;

/** Who is meant where `--as` says nobody: an address of the instance on this machine, which no mail of the world reaches. */
const nobody = "you@askwell.local";

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Lines in, lines out: the pure commands, each one function of one parsed line. */
const lines: Record<string, { file: string; name: string }> = {
  draft: { file: "../../functions/cli/draft.ts", name: "draftLine" },
  "check-message": { file: "../../functions/cli/check-message.ts", name: "checkMessage" },
  "classify-question": { file: "../../functions/cli/classify-question.ts", name: "classifyQuestion" },
};

const asksRunning = ["clock", "mail", "ledger", "export", "erase", "sign-in", "doctor"];

type Values = Record<"data" | "as" | "explorers", string> &
  Partial<Record<"to" | "by" | "url" | "mails" | "stage" | "box" | "at", string>> &
  Record<"next" | "source" | "start" | "everything" | "help", boolean>;

async function run(words: string[], values: Values): Promise<void> {
  const [command = "", ...rest] = words;
  if (command === "" || values.help) return say(usage);
  if (command in lines) return perLine(await pure(lines[command] ?? { file: "", name: "" }));
  if (command === "plan") {
    const plan = await pure({ file: "../../functions/cli/plan.ts", name: "planFile" });
    return say(JSON.stringify(plan(parsed(readFileSync(rest[0] ?? 0, "utf8"), rest[0] ?? "the input")), null, 2));
  }
  if (command === "costs") return tell(await bill(values.explorers));
  if (command === "smoke") return tell(await smoke(values));
  if (command === "redrive" || command === "restore")
    return tell(await (await import("./stage.ts")).operate(command, values));
  if (!asksRunning.includes(command)) throw new Told(`There is no command ${command}.\n\n${usage}`);
  const here = admin(running(resolve(values.data)));
  if (command === "clock") return tell(rest[0] === "advance" ? await here.advance(how(values)) : await here.clock());
  if (command === "mail" && rest[0] === "deliver") return tell(await here.receive(await cameIn(rest[1])));
  if (command === "mail")
    return rest[0] === "read" ? readMail(await here.mail(rest[1] ?? ""), values.source) : tell(await here.mails());
  if (command === "ledger") return tell(await here.ledger(values.as));
  if (command === "export") return tell(await here.export(values.as));
  if (command === "erase") {
    if (!rest[0] === !values.everything) throw new Told("Say whom to erase, by id or mail address, or --everything.");
    return tell(await here.erase(values.as, rest[0]));
  }
  if (command === "sign-in") return tell(await here.signIn(values.as));
  doctor(await here.health(), await here.host(), await here.clock());
}

async function bill(explorers: string): Promise<object> {
  if (!/^\d{1,6}$/.test(explorers)) throw new Told("Say how many explorers, as a whole number.");
  const { costs } = await import("../costs.ts");
  return costs(Number(explorers), Number(explorers) > 1);
}

async function smoke({ data, url, as, mails }: Values): Promise<object> {
  const { smokeTest } = await import("./smoke.ts");
  const asked = { as, ...(url ? { url } : {}), ...(mails ? { mails } : {}) };
  if (url && !mails && as === nobody) throw new Told("Say whose mailbox: --as and an address that you can read.");
  if (url) return smokeTest(asked);
  const found = running(resolve(data));
  return smokeTest(asked, { admin: admin(found), url: found.url, mails: join(resolve(data), "mail") });
}

const say = (text: string) => void process.stdout.write(`${text}\n`);
const tell = (value: unknown) => say(JSON.stringify(value, null, 2));

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Told(`${where} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

async function pure({ file, name }: { file: string; name: string }): Promise<(value: unknown) => unknown> {
  const module: Record<string, unknown> = await import(file);
  const found = module[name];
  if (typeof found !== "function") throw new Error(`${file} exports no ${name}`);
  return found as (value: unknown) => unknown;
}

/** All of the input is read before the first answer, so that a broken line further down leaves no half an output. */
function perLine(answer: (value: unknown) => unknown): void {
  const text = readFileSync(0, "utf8");
  const given = text.split(/\r?\n/).flatMap((line, at) => (line.trim() ? [parsed(line, `line ${at + 1}`)] : []));
  process.stdout.write(given.map((line) => `${JSON.stringify(answer(line))}\n`).join(""));
}

function how(values: Values): { to: string } | { by: number } | { next: true } {
  if (values.next) return { next: true };
  if (values.to) return { to: values.to };
  const match = /^(\d+)([mhdw])$/.exec(values.by ?? "");
  if (!match) throw new Told("Say how far: --to 2026-03-03T09:00:00Z, --by 3h (m, h, d or w), or --next.");
  return { by: Number(match[1]) * (units[match[2] ?? ""] ?? 0) };
}

async function cameIn(file?: string): Promise<{ from: string; to: string[]; content: string }> {
  const { default: PostalMime } = await import("postal-mime");
  const bytes = readFileSync(file ?? 0);
  const { from, to = [] } = await PostalMime.parse(bytes);
  const addresses = to.flatMap(({ address }) => address ?? []);
  return { from: from?.address ?? "", to: addresses, content: bytes.toString("base64") };
}

async function readMail({ raw, ...envelope }: { raw: string }, source: boolean): Promise<void> {
  const bytes = Buffer.from(raw, "base64");
  if (source) return void process.stdout.write(bytes);
  const { default: PostalMime } = await import("postal-mime");
  const { headers, text, html, attachments } = await PostalMime.parse(bytes);
  tell({
    ...envelope,
    headers: headers.map(({ originalKey, value }) => [originalKey, value]),
    text: text ?? null,
    html: html ?? null,
    attachments: attachments.map(({ filename, mimeType }) => ({ filename, mimeType })),
  });
}

type Health = Awaited<ReturnType<ReturnType<typeof admin>["health"]>>;
function doctor(health: Health, host: { functions: Record<string, string> }, clock: object): void {
  const broken = Object.values(host.functions).some((state) => state !== "ready");
  const well = !broken && health.dead.length === 0 && health.trouble === null;
  tell({ well, clock, ...health, functions: host.functions });
  if (!well) process.exitCode = 1;
}

function words() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        data: { type: "string", default: ".askwell" },
        as: { type: "string", default: nobody },
        to: { type: "string" },
        by: { type: "string" },
        url: { type: "string" },
        mails: { type: "string" },
        stage: { type: "string" },
        box: { type: "string" },
        at: { type: "string" },
        explorers: { type: "string", default: "500" },
        start: { type: "boolean", default: false },
        next: { type: "boolean", default: false },
        source: { type: "boolean", default: false },
        everything: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new Told(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

/** The simulation is a program of its own: it builds what it plays, and takes its own options. */
function simulate(args: string[]): void {
  const file = fileURLToPath(new URL("../../test/sim/main.ts", import.meta.url));
  const quiet = "--disable-warning=ExperimentalWarning";
  process.exitCode = spawnSync(process.execPath, [quiet, file, ...args], { stdio: "inherit" }).status ?? 1;
}

try {
  if (process.argv[2] === "simulate") simulate(process.argv.slice(3));
  else {
    const { positionals, values } = words();
    await run(positionals, values as Values);
  }
} catch (error) {
  // What a person can mend is said; anything else is a fault of Askwell, and its trace helps.
  process.stderr.write(
    `askwell: ${error instanceof Told ? error.message : error instanceof Error ? error.stack : error}\n`,
  );
  process.exitCode = 1;
}
