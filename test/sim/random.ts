/** Dice that a seed and a name decide: streams of different names do not disturb each other, so an event can be left out without changing the rest. */
export type Random = {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  fork(name: string): Random;
};

export const random = (seed: string): Random => from([hash(seed, 1), hash(seed, 2), hash(seed, 3)]);

function from(seeds: [number, number, number]): Random {
  let [a, b, c, d] = [...seeds, 1];
  // sfc32, by Chris Doty-Humphrey (PractRand): 128 bits of state, public domain.
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let warm = 0; warm < 12; warm++) next();
  const self: Random = {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => probability > 0 && next() < probability,
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
    fork: (name) => from([hash(name, seeds[0]), hash(name, seeds[1]), hash(name, seeds[2])]),
  };
  return self;
}

/** FNV-1a, 32 bits, on top of an earlier one, with a final stir. */
function hash(text: string, before: number): number {
  let h = 0x811c9dc5 ^ before;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) | 0;
}
