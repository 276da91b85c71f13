import { type Outcome, simulate } from "./simulate.ts";

/** The end of a story is what matters. */
const mostLines = 70;
/** At most this many worlds are played to make one smaller. */
const patience = 80;

/** Leaves out what the explorers did for as long as the same law still breaks: first halves, then quarters, down to single acts. */
export async function shrink(seed: number): Promise<Outcome> {
  let best = await simulate(seed);
  const law = best.violations[0]?.law;
  const without = new Set<string>();
  let left = patience;
  for (let size = Math.ceil(best.acts.length / 2); size >= 1 && law; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < best.acts.length && left-- > 0; ) {
      const tried = new Set([...without, ...best.acts.slice(from, from + size)]);
      const smaller = await simulate(seed, { without: tried });
      if (smaller.violations.some((one) => one.law === law)) {
        best = smaller;
        for (const name of tried) without.add(name);
      } else from += size;
    }
  }
  return simulate(seed, { without, tell: true });
}

/** The timeline around what the violation speaks of: every line that names it, and all of the last few. */
export function digest({ told, violations }: Outcome): string[] {
  const what = violations[0]?.what ?? "";
  const names = what.match(/\b(?:itv|ref|ask|con|own)_[0-9a-z]+/g) ?? [];
  const end = told.findIndex((line) => line.includes("!!!"));
  const before = end < 0 ? told : told.slice(0, end + 1);
  const shown = before.filter((line, at) => at > before.length - 25 || names.some((name) => line.includes(name)));
  return shown.slice(-mostLines);
}
