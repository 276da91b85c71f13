/**
 * `npm run bench:imports`: how long a cold function takes to load its bundle, against a bare Hono and SDK handler bundled the same way.
 * Processor time of fresh processes in turn, so that what the machine does beside it counts little; the median of each. Prints JSON and ends with 1 beyond a budget.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boxes } from "../../infra/boxes.ts";
import { type Bundle, bundles, place } from "../infra/bundle.ts";

const rounds = Number(process.argv[2] ?? 15);
const bare = "test/bench/bare.handler";
const budget = (box: string): number => (["Relay", "Planner", "Sweep"].includes(box) ? 1.2 : 1.5);

const dir = mkdtempSync(join(tmpdir(), "askwell-imports-"));
const script = `
  const from = process.cpuUsage();
  await import(process.argv[2]);
  const { user, system } = process.cpuUsage(from);
  process.stdout.write(String((user + system) / 1000));
`;
const programs: Record<string, string> = {
  bare,
  ...Object.fromEntries(Object.entries(boxes).map(([box, { handler }]) => [box, handler])),
};
const times: Record<string, number[]> = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
try {
  const made = await bundles(Object.values(programs), true);
  writeFileSync(join(dir, "load.mjs"), script);
  const at: Record<string, string> = {};
  for (const [name, handler] of Object.entries(programs)) {
    mkdirSync(join(dir, name));
    at[name] = place(made[handler] as Bundle, join(dir, name));
  }
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(programs)) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [join(dir, "load.mjs"), at[name] ?? ""], {
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`${name} cannot be loaded: ${stderr}`);
      times[name]?.push(Number(stdout));
    }
} finally {
  rmSync(dir, { recursive: true, force: true });
}

const median = (list: number[] = []): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const base = median(times.bare);
const figures = Object.keys(boxes).map((box) => {
  const ms = median(times[box]);
  const ratio = Math.round((ms / base) * 100) / 100;
  return { box, ms: Math.round(ms), ratio, budget: budget(box), well: ratio <= budget(box) };
});
const well = figures.every((one) => one.well);
process.stdout.write(`${JSON.stringify({ rounds, bareMs: Math.round(base), well, figures }, null, 2)}\n`);
process.exitCode = well ? 0 : 1;
