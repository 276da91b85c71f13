import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Line } from "../../core/ledger.ts";
import { admin, running, Told } from "./admin.ts";
import { begins, ends, type Met, steps } from "./story.ts";
import { freePort } from "./table.ts";
import { timeline } from "./timeline.ts";
import { visitor } from "./visitor.ts";

const usage = `npm run demo -- [--port N] [--exit]
  --port   where the site is found (4747, or a free one when that is taken)
  --exit   stop once the story is told, instead of leaving the pages open`;
const email = "mira@example.org";
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Plays three weeks of Mira's in under a minute, on the whole local stack and a folder of its own, which goes with it. */
async function demo(): Promise<void> {
  const values = options();
  const port = values.port ?? String((await isFree(4747)) ? 4747 : await freePort());
  const dir = mkdtempSync(join(tmpdir(), "askwell-demo-"));
  const started = performance.now();
  say("Three weeks of Mira's, from the first talk to the last thank-you. It takes less than a minute.\n");
  const stack = startStack(dir, port);
  process.on("SIGTERM", () => stack.stop());
  process.on("SIGINT", () => {});
  try {
    await stack.ready;
    const here = admin(running(dir));
    const mira = await visitor(() => here, running(dir).url, email);
    const met: Met = {};
    for (const step of steps) {
      await here.advance({ to: step.at });
      await step.does(mira, met);
    }
    await here.advance({ to: ends });
    const ledger = (await here.ledger(email)).lines as Line[];
    say(timeline(ledger, steps));
    say(`\n${summed(ledger)} Told in ${Math.round((performance.now() - started) / 1000)} seconds.`);
    if (values.exit) return await stack.stop();
    const { link } = await here.signIn(email);
    say(`\nThe pages are open on it: ${link}\nThe mails are at ${running(dir).url}/local/inbox. Stop with Ctrl-C.`);
    await stack.ended;
  } finally {
    await stack.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

function summed(ledger: readonly Line[]): string {
  const count = (status: Line["status"], to: Line["to"]) =>
    new Set(ledger.filter((line) => line.status === status && line.to === to).map((line) => line.envelope ?? line.at))
      .size;
  return `${count("sent", "explorer")} mails came to Mira, ${count("sent", "contact")} letters were sent for her, and ${count("settled", "explorer")} times an answer of hers kept Askwell quiet.`;
}

/** The same supervisor that `npm start` runs; it stops when this process is gone, however it went. */
function startStack(dir: string, port: string) {
  const child = spawn(
    process.execPath,
    [
      ...["--disable-warning=ExperimentalWarning", fileURLToPath(new URL("supervisor.ts", import.meta.url))],
      ...["--data", dir, "--port", port, "--clock", begins, "--as", email],
    ],
    { stdio: ["ignore", "pipe", "pipe", "pipe"], env: { ...process.env, ASKWELL_LIFELINE: "3" } },
  );
  let heard = "";
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      heard += chunk;
      if (heard.includes("Stop with Ctrl-C")) resolve();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", () => reject(new Told(heard.trim() || "the local stack ended without a word")));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { ready, ended, stop };
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });

function options(): { port?: string | undefined; exit: boolean } {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string" }, exit: { type: "boolean", default: false }, help: { type: "boolean" } },
    });
    if (!values.help) return values;
  } catch (error) {
    throw new Told(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
  say(usage);
  process.exit(0);
}

demo().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `askwell: ${error instanceof Told ? error.message : error instanceof Error ? error.stack : error}\n`,
    );
    process.exit(1);
  },
);
