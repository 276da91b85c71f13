import { sensesOf } from "./senses.ts";
import { standings } from "./standing.ts";
import type { Sentence } from "./text.ts";

/** Up to so many words in a row. */
const longest = 4;
/** How many words with a sense a pair may span. */
const reach = 4;

/** The words as they are written, one to four in a row, with the sentence's ends. */
export function said({ tokens }: Sentence): string[] {
  const all = ["^", ...tokens.map(({ w }) => w), "$"];
  const out = new Set<string>();
  for (const at of all.keys())
    for (let length = 1; length <= longest && at + length <= all.length; length++)
      out.add(`n:${all.slice(at, at + length).join(" ")}`);
  return [...out];
}

/**
 * What the words mean: their stems alone, beside each other and one apart, and which senses stand near each other in a clause, so
 * that "you pass paper to chooser" is one thing in however many words: who, does what, with what, for whom, in which mood. Each is
 * marked with how it is meant (standing.ts): what is denied, quoted or told of others counts apart.
 */
export function meant(sentence: Sentence): string[] {
  const { tokens } = sentence;
  const marks = standings(sentence);
  const out = new Set<string>([sentence.asks ? "m:question" : "m:statement"]);
  const stems = ["^", ...tokens.map((token, at) => marks[at] + stemOf(token)), "$"];
  for (const [at, stem] of stems.entries()) {
    out.add(`u:${stem}`);
    if (at > 0) out.add(`b:${stems[at - 1]} ${stem}`);
    if (at > 1) out.add(`k:${stems[at - 2]} ${stem}`);
  }
  let clause = 0;
  const told: { clause: number; senses: string[] }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.hard) clause++;
    const senses = [...sensesOf(token.lemmas), ...(token.name ? ["NAME"] : [])];
    if (senses.length > 0) told.push({ clause, senses: senses.map((sense) => marks[at] + sense) });
  }
  for (const [at, first] of told.entries()) {
    for (const sense of first.senses) out.add(`s:${sense}`);
    for (const second of told.slice(at + 1, at + 1 + reach)) {
      if (second.clause !== first.clause) break;
      for (const one of first.senses)
        for (const other of second.senses) if (one !== other) out.add(`p:${one} ${other}`);
    }
  }
  return [...out];
}

/** One stem for all forms of a word: hire, hires, hired and hiring are "hir", gave and given are "giv". */
export function stemOf(token: { w: string; lemmas: readonly string[]; name: boolean }): string {
  if (token.name) return "NAME";
  if (/^\d/.test(token.w)) return "NUMBER";
  if (/thing$/.test(token.w)) return token.w;
  const irregular = token.lemmas[1] ?? "";
  const word = irregular !== "" && !token.w.startsWith(irregular.slice(0, -1)) ? irregular : token.w;
  const bare = word.replace(/(?:ies|ing|ed|es|s)$/, (end) => (end === "ies" ? "y" : ""));
  const stem = bare.length >= 3 && /[aeiouy]/.test(bare) && !word.endsWith("ss") ? bare : word;
  return stem.replace(/([^aeiouls])\1$/, "$1").replace(/(?<=..)e$/, "");
}
