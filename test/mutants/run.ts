/**
 * `npm run mutants [-- words of a name]`: breaks the delivery path in named ways, one at a time, as its source is read, and says which law noticed in
 * which seed. A mutant that lives through all of them is a hole in the laws.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { bundle, play, root, type Told } from "../sim/main.ts";
import { type Mutant, mutants, mutated, places } from "./mutants.ts";

const seeds = 500;

const mutation = (mutant: Mutant): Plugin => ({
  name: "mutant",
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const here = places(mutant).find(({ file }) => path === join(root, file));
      if (!here) return undefined;
      return { contents: mutated(here, readFileSync(path, "utf8")), loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
});

/** The first seed whose laws break, in the order in which they are told. */
async function broken(file: string, from: number, most: number): Promise<Told | undefined> {
  let found: Told | undefined;
  await play(file, from, most, (told) => {
    if (told.violations.length === 0) return "on";
    found = told;
    return "stop";
  });
  return found;
}

/** A seed in which the unbroken system breaks a law as well catches nothing. */
async function caughtBy(file: string): Promise<Told | undefined> {
  for (let from = 1; from <= seeds; ) {
    const told = await broken(file, from, seeds - from + 1);
    if (!told || !(await broken(whole, told.seed, 1))) return told;
    from = told.seed + 1;
  }
  return undefined;
}

const [only = ""] = process.argv.slice(2);
const tried = mutants.filter(({ name }) => name.includes(only));
const whole = await bundle("worker.ts", "unbroken");
const began = performance.now();
let caught = 0;
for (const [n, mutant] of tried.entries()) {
  const file = await bundle("worker.ts", `mutant-${n}`, [mutation(mutant)]);
  const start = performance.now();
  const told = await caughtBy(file);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const [first] = told?.violations ?? [];
  if (told) caught++;
  const by = told ? `${first?.law} in seed ${told.seed}: ${first?.what.slice(0, 120)}` : `${seeds} seeds`;
  console.log(`${told ? "caught  " : "SURVIVES"} ${mutant.name} — ${by} (${seconds} s)`);
}
console.log(`${caught} of ${tried.length} mutants caught, in ${Math.round((performance.now() - began) / 1000)} s`);
process.exitCode = caught === tried.length ? 0 : 1;
