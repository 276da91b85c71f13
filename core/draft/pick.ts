/**
 * The dice of a letter, thrown once by who writes what to whom: the same people and kind always get the same wording, and two
 * people who know each other get different ones.
 */
export type Pick = <T>(slot: string, options: readonly [T, ...T[]]) => T;

export const picker =
  (seed: string): Pick =>
  (slot, options) =>
    options[hash(`${seed}\u0000${slot}`) % options.length] ?? options[0];

/** As pick, but not a sentence that begins like one already on the page; unless nothing else is left. */
export function varied(pick: Pick, slot: string, before: string, options: readonly [string, ...string[]]): string {
  const used = new Set((before.match(/(?<=^|[.?;:] )[^\s,]+ [^\s,]+/g) ?? []).map(opening));
  const [first, ...rest] = options.filter((option) => !used.has(opening(option)));
  return pick(slot, first ? [first, ...rest] : options);
}

/** How a sentence begins: its first two words; "As" alone is remembered too. */
const opening = (sentence: string): string =>
  /^As\b/.test(sentence) ? "As" : sentence.split(" ").slice(0, 2).join(" ");

/** FNV-1a with a final mix, so that short seeds which differ in one letter land far apart. 32 bits, unsigned. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
