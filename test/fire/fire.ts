/**
 * `npm run fire [-- --times 10] [--seed S]`: the local stack with its real processes. Two hundred talks end in the same minute while the table,
 * the local AWS and the handlers are killed fifty times, the disk of the mail folder is full, and the mail service takes mails and hangs up.
 * What arrived is then counted from the `.eml` files, the ledgers and the claims, against the laws. Ends with 1 when one of them is broken.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { admin, running } from "../../infra/local/admin.ts";
import { freePort } from "../../infra/local/table.ts";
import { random } from "../sim/random.ts";
import { judge } from "./judge.ts";
import { agree, type Friend, insist, sendThanks } from "./people.ts";
import { disk, mountable, stack, storm } from "./storm.ts";

const talks = Number(process.env.TALKS ?? 200);
/** Who has a letter sent to their contact, at a moment of the storm: every third. */
const writes = (n: number) => n % 3 === 0;
const begins = "2026-03-02T14:00:00Z";
const atOnce = 8;

async function fire(seed: string): Promise<Record<string, unknown>> {
  const began = performance.now();
  const dice = random(seed);
  const dir = mkdtempSync(join(tmpdir(), "askwell-fire-"));
  const folder = disk(join(dir, "mail"));
  const port = String(await freePort());
  const here = () => admin(running(dir));
  const up = await stack(dir, port, begins);
  const rain = storm(dice.fork("storm"), up.pid, () => running(dir), join(dir, "askwell.log"), folder);
  const friends: Friend[] = [];
  const to = (moment: string) =>
    insist(`the clock reaches ${moment}`, async () => {
      const { now } = await here().clock();
      if (Date.parse(now) < Date.parse(moment)) await here().advance({ to: moment });
    });
  const all = async (whom: number[], does: (n: number) => Promise<void>) => {
    const left = [...whom];
    const worker = async () => {
      for (let n = left.shift(); n !== undefined; n = left.shift()) await does(n);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  };
  const say = (what: string) =>
    process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
  const everyone = Array.from({ length: talks }, (_, n) => n);
  try {
    await rain.during(12, 25_000, false, async () => {
      await all(everyone, async (n) => {
        friends[n] = await agree(here, running(dir).url, n);
      });
      say(`${talks} talks are agreed on`);
      await to("2026-03-02T16:00:00Z");
    });
    say("every explorer has a brief");
    // Every talk ends at 15:20, so every thank-you is owed at 16:05.
    await to("2026-03-03T15:30:00Z");
    await rain.during(20, 8000, true, () => to("2026-03-03T17:30:00Z"));
    say("the talks are over, and the thank-yous have come");
    await rain.during(9, 8000, false, async () => {
      await all(everyone.filter(writes), (n) => sendThanks(friends[n] as Friend));
      await to("2026-03-03T18:30:00Z");
    });
    say("every third has written");
    // Whoever has not written yet is reminded in the morning.
    await rain.during(9, 8000, false, () => to("2026-03-04T10:00:00Z"));
    say("the others are reminded");
    await rain.over();
    await to("2026-03-04T15:00:00Z");
    const { dead } = await here().health();
    const mails = await here().mails(100_000);
    const counted = await judge({ dir, here, friends, writes, mails, dead, stop: up.stop });
    return {
      ...{ seed, talks, ...rain.told(), ...counted },
      seconds: Math.round((performance.now() - began) / 1000),
    };
  } catch (error) {
    throw new Error(`seed ${seed}`, { cause: error });
  } finally {
    await up.stop();
    folder.free();
    if (process.env.KEEP) spawnSync("cp", [join(dir, "askwell.log"), process.env.KEEP]);
    rmSync(dir, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { times: { type: "string", default: "1" }, seed: { type: "string" } } });
  const runs: Record<string, unknown>[] = [];
  for (let run = 1; run <= Number(values.times); run++) {
    const told = await fire(values.seed ?? String(1 + Math.floor(Math.random() * 1_000_000)));
    for (const line of told.broken as string[]) console.log(`  ${line}`);
    const counts = { ...told, broken: (told.broken as string[]).length };
    console.log(JSON.stringify(counts));
    runs.push(counts);
  }
  if (runs.length > 1) console.table(runs);
  const whole = runs.filter(({ broken }) => broken === 0).length;
  console.log(`${whole} of ${runs.length} kept every law`);
  process.exitCode = whole === runs.length ? 0 : 1;
}

// A small disk of its own for the mail folder needs a view of the file systems of its own.
if (process.env.ASKWELL_OWN_MOUNTS === undefined) {
  const again = [process.execPath, ...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const [command = "", ...args] = mountable() ? ["unshare", "--user", "--map-root-user", "--mount", ...again] : again;
  const env = { ...process.env, ASKWELL_OWN_MOUNTS: mountable() ? "yes" : "" };
  process.exitCode = spawnSync(command, args, { stdio: "inherit", env }).status ?? 1;
} else await main();
