/**
 * `askwell simulate`: plays `--seeds N` worlds from seed `--from S` on, in two processes. `--seed N` replays one world and tells all of it.
 * The last line is JSON.
 */
import { execFileSync, fork, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, type Plugin } from "esbuild";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const processes = 2;

/** Everything the simulation needs in one file, so that starting it costs little. */
export async function bundle(entry: string, name: string, plugins: Plugin[] = []): Promise<string> {
  const outfile = join(root, ".build", "sim", `${name}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    ...{
      entryPoints: [join(root, "test", "sim", entry)],
      outfile,
      plugins,
      bundle: true,
      format: "esm",
      platform: "node",
    },
    ...{ packages: "external", jsx: "automatic", jsxImportSource: "hono/jsx", sourcemap: "inline", logLevel: "error" },
  });
  return outfile;
}

export type Told = {
  seed: number;
  lives: number;
  sent: number;
  violations: { law: string; at: string; what: string }[];
  counts: Record<string, number>;
  acted: Record<string, number>;
  struck: Record<string, number>;
};

/** Plays the seeds from `from` to `from + seeds − 1` and tells of each; `stop` ends it early. */
export function play(file: string, from: number, seeds: number, tell: (one: Told) => "on" | "stop"): Promise<void> {
  const children = Array.from({ length: processes }, (_, n) =>
    fork(file, [String(from + n), String(from + seeds), String(processes)], { execArgv: ["--max-semi-space-size=16"] }),
  );
  let stopped = false;
  const each = children.map(
    (child) =>
      new Promise<void>((done, broken) => {
        child.on("message", (one: Told) => {
          if (stopped || tell(one) === "on") return;
          stopped = true;
          for (const other of children) other.kill();
        });
        child.on("exit", (code, signal) =>
          code === 0 || stopped ? done() : broken(new Error(`a simulating process ended with ${code ?? signal}`)),
        );
      }),
  );
  return Promise.all(each).then(() => undefined);
}

/** Adds what one world counted to the sum of all. */
export function add(sum: Record<string, number>, more: Record<string, number>): void {
  for (const [name, n] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + n;
}

async function replay(seed: number): Promise<void> {
  const file = await bundle("replay.ts", "replay");
  const { status } = spawnSync(process.execPath, ["--enable-source-maps", file, String(seed)], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seeds: { type: "string" }, from: { type: "string" }, seed: { type: "string" } },
  });
  if (values.seed !== undefined) return replay(Number(values.seed));
  const [seeds, from] = [Number(values.seeds ?? 1000), Number(values.from ?? 1)];
  if (!(seeds >= 1) || !(from >= 0)) throw new Error("Say how many: simulate --seeds N [--from S], or --seed N.");
  const began = performance.now();
  const sum = { seeds, from, lives: 0, sent: 0, violations: 0, failedSeeds: [] as number[], seconds: 0 };
  const counts: Record<string, number> = {};
  const acted: Record<string, number> = {};
  const struck: Record<string, number> = {};
  await play(await bundle("worker.ts", "worker"), from, seeds, (one) => {
    sum.lives += one.lives;
    sum.sent += one.sent;
    add(counts, one.counts);
    add(acted, one.acted);
    add(struck, one.struck);
    if (one.violations.length === 0) return "on";
    sum.violations += one.violations.length;
    sum.failedSeeds.push(one.seed);
    const [first] = one.violations;
    process.stderr.write(`seed ${one.seed}: ${first?.law} ${first?.at} ${first?.what}\n`);
    return "on";
  });
  sum.failedSeeds.sort((a, b) => a - b);
  sum.seconds = Math.round((performance.now() - began) / 100) / 10;
  process.stdout.write(`${JSON.stringify({ acted })}\n${JSON.stringify({ struck })}\n`);
  process.stdout.write(
    `${JSON.stringify({ ...counts, seedsPerSecond: Math.round((seeds / sum.seconds) * 10) / 10 })}\n`,
  );
  if (sum.failedSeeds.length > 0) {
    const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
    const [first] = sum.failedSeeds;
    const { stdout } = spawnSync(process.execPath, [await bundle("replay.ts", "replay"), String(first)], {
      encoding: "utf8",
    });
    process.stderr.write(`\nseed ${first} at ${commit}, as few acts as still break it:\n${stdout}\n`);
    process.stderr.write(`again: npm run --silent askwell -- simulate --seed ${first}\n`);
    process.exitCode = 1;
  }
  process.stdout.write(`${JSON.stringify(sum)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
