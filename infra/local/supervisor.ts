import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { createServer, Socket } from "node:net";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { admin, Told } from "./admin.ts";
import { forked, kept, openLog } from "./child.ts";
import { isoSeconds, openClock, writeWhole } from "./clock.ts";
import { links, names } from "./links.ts";
import { takeLock } from "./lock.ts";
import { freePort, startTable } from "./table.ts";

const mostLogBytes = 5 * 1024 * 1024;
const usage = `npm start -- [--data DIR] [--port N] [--clock 2026-03-02T15:00:00Z] [--as you@example.org]
  --data   the folder that keeps everything (.askwell)
  --port   where the site is found (4747)
  --clock  a clock that stands still until you move it; for a data folder of its own
  --as     the address to sign in with (you@askwell.local)`;

async function start(): Promise<void> {
  const { values } = options();
  const dir = resolve(values.data);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Told(`${values.port} is not a port.`);
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Told(`the data folder ${dir} cannot be made: ${error instanceof Error ? error.message : error}`);
  }
  const kept = secrets(dir);
  const [tablePort, awsPort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const aws = `http://127.0.0.1:${awsPort}`;
  const release = takeLock(dir, { url, aws, secret: kept.local });
  try {
    await mustBeFree(port);
    const clockFile = manualClock(dir, values.clock);
    await run({ dir, port, url, aws, awsPort, tablePort, kept, clockFile, email: values.as, release });
  } catch (error) {
    release();
    throw error;
  }
}

type Plan = {
  dir: string;
  port: number;
  url: string;
  aws: string;
  awsPort: number;
  tablePort: number;
  kept: Secrets;
  clockFile: string | undefined;
  email: string;
  release: () => void;
};

async function run(plan: Plan): Promise<void> {
  const { dir, url, aws } = plan;
  const logFile = join(dir, "askwell.log");
  if (existsSync(logFile) && statSync(logFile).size > mostLogBytes) renameSync(logFile, `${logFile}.old`);
  const log = openLog(logFile);
  let table: Awaited<ReturnType<typeof startTable>> | undefined;
  const keptTable = await kept("the table", async () => {
    table = await startTable({ dir: join(dir, "table"), port: plan.tablePort });
    return table;
  });
  if (!table) throw new Error("the table is ready and yet is not there");
  const env = environment(plan, table);
  // The AWS first: it holds what is owed, and waits for the host by itself. Stopped in the opposite order.
  const keptAws = await kept("the local AWS", forked("./cloud.ts", env, log));
  const keptHost = await kept("the site", forked("./host.ts", env, log, true));

  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) process.exit(1);
    stopping = true;
    await keptHost.stop();
    await keptAws.stop();
    await keptTable.stop();
    plan.release();
    process.exit(0);
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());
  const lifeline = Number(process.env.ASKWELL_LIFELINE);
  if (lifeline) new Socket({ fd: lifeline }).on("close", () => void stop()).resume();

  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`Askwell is at ${url}`);
  if (plan.clockFile)
    say(`Its clock stands at ${isoSeconds(openClock(plan.clockFile).now())}; move it at ${url}/local/clock`);
  const { link } = await admin({ aws, url, secret: plan.kept.local })
    .signIn(plan.email)
    .catch((error: Error) => ({ link: `not to be had just now (${error.message})` }));
  say(`Your sign-in link: ${link}`);
  say(`Mails are at ${url}/local/inbox. Everything is kept in ${dir}. Stop with Ctrl-C.`);
}

function options() {
  try {
    const told = parseArgs({
      options: {
        data: { type: "string", default: ".askwell" },
        port: { type: "string", default: "4747" },
        clock: { type: "string" },
        as: { type: "string", default: "you@askwell.local" },
        help: { type: "boolean", default: false },
      },
    });
    if (!told.values.help) return told;
  } catch (error) {
    throw new Told(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}

type Secrets = { token: string; local: string; accessKey: string };

/** Made once for each data folder. `token` keeps every link and session valid over restarts. */
function secrets(dir: string): Secrets {
  const file = join(dir, "secrets.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const word = () => randomBytes(32).toString("base64url");
  const made = { token: word(), local: word(), accessKey: randomBytes(10).toString("hex").toUpperCase() };
  writeWhole(file, JSON.stringify(made));
  return made;
}

/** A data folder that once had a manual clock keeps it: its rows would all lie in the past or the future of the real one. */
function manualClock(dir: string, wanted: string | undefined): string | undefined {
  const file = join(dir, "clock.json");
  const known = existsSync(file) ? openClock(file).now() : undefined;
  if (wanted === undefined) return known === undefined ? undefined : file;
  const to = Date.parse(wanted);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(wanted) || Number.isNaN(to))
    throw new Told(`--clock takes a moment like 2026-03-02T15:00:00Z, not ${wanted}.`);
  if (known === undefined && existsSync(join(dir, "table")))
    throw new Told(`${dir} lives by the machine's clock; give the manual one a folder of its own with --data.`);
  if (known === undefined) writeWhole(file, JSON.stringify({ now: isoSeconds(to) }));
  else if (known !== to)
    process.stdout.write(
      `The clock of ${dir} stays at ${isoSeconds(known)}, where it was left; move it on its page.\n`,
    );
  return file;
}

const mustBeFree = (port: number): Promise<void> =>
  new Promise((done, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new Told(
          error.code === "EADDRINUSE"
            ? `port ${port} is taken by another program. Stop it, or start with --port and another number.`
            : `port ${port} cannot be used: ${error.message}`,
        ),
      ),
    );
    probe.listen(port, "127.0.0.1", () => probe.close(() => done()));
  });

/** What the children know: the endpoints the unmodified SDK reads, and the links that SST gives in the cloud. */
function environment(plan: Plan, table: { endpoint: string; tableName: string }): Record<string, string> {
  const sender = process.env.ASKWELL_SENDER ?? "askwell@askwell.local";
  const linked = links({ table: table.tableName, url: plan.url, secret: plan.kept.token, sender });
  return {
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: plan.kept.accessKey,
    AWS_SECRET_ACCESS_KEY: plan.kept.local,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    AWS_ENDPOINT_URL_SCHEDULER: plan.aws,
    AWS_ENDPOINT_URL_EVENTBRIDGE: plan.aws,
    AWS_ENDPOINT_URL_SES: plan.aws,
    ...Object.fromEntries(
      Object.entries(linked).map(([name, value]) => [`SST_RESOURCE_${name}`, JSON.stringify(value)]),
    ),
    ASKWELL_DATA: plan.dir,
    ASKWELL_PORT: String(plan.port),
    ASKWELL_AWS_URL: plan.aws,
    ASKWELL_AWS_PORT: String(plan.awsPort),
    ASKWELL_AWS_NAMES: JSON.stringify({ ...names, sender }),
    ASKWELL_LOCAL_SECRET: plan.kept.local,
    ASKWELL_STREAM_FILE: join(plan.dir, "stream.json"),
    ...(plan.clockFile ? { ASKWELL_CLOCK_FILE: plan.clockFile } : {}),
  };
}

start().catch((error: unknown) => {
  process.stderr.write(`askwell: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
