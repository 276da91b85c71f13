import { type Pattern, patterns, type Reader } from "./grammar.ts";
import type { Sentence } from "./text.ts";

/**
 * What a sentence shows for or against a job ask, where no rule of asks.ts has an opinion of its own: its words, neighbouring
 * words, and the order in which the classes of words.ts meet. Weights for these traits are learned from the labelled train
 * part by one command (test/etiquette/learn.ts) and lie in weights.ts, so that the check stays deterministic and readable.
 */
const tagged = [
  "me",
  "friend",
  "alike",
  "someone",
  "boss",
  "recruit",
  "orgnoun",
  "employer",
  "jobnoun",
  "trainee",
  "ad",
  "cv",
  "hire",
  "pass",
  "speakup",
  "help",
  "inform",
  "appear",
  "soon",
  "yearn",
  "seek",
  "workat",
  "field",
  "date",
  "asking",
  "agent",
  "vacancy",
  "hiringnow",
  "cvadvice",
  "goodword",
  "kin",
  "done",
  "spot",
] as const;

const classPatterns = new Map<string, Pattern[]>(tagged.map((name) => [name, patterns(`@${name}`)]));
const auxiliary = new Set(
  "could can would will might may do does did are is was were have has should shall".split(" "),
);
const asksWith = new Set("what how which who whom why when where whose".split(" "));

/** The base form that stands for a word: "hiring" and "hired" count as one trait. */
function base(token: { w: string; lemmas: readonly string[]; name: boolean }): string {
  if (token.name) return "NAME";
  if (/^\d/.test(token.w)) return "NUMBER";
  return token.lemmas.at(1) ?? token.w;
}

/**
 * Traits of one sentence. `scopes` names what governs it: a denial, an offer, thanks, others' words, an inquiry; `hushed` says
 * which words stand under one of them, and those count apart.
 */
export function traits(
  sentence: Sentence,
  reader: Reader,
  scopes: readonly string[],
  hushed: (at: number) => boolean,
): string[] {
  const { tokens } = sentence;
  const out = new Set<string>(scopes.map((scope) => `v:${scope}`));
  const bases = tokens.map((token, at) => (reader.masked.has(at) ? "~" : hushed(at) ? "-" : "") + base(token));
  for (const [at, word] of bases.entries()) {
    out.add(`u:${word}`);
    const [next, after] = [bases[at + 1], bases[at + 2]];
    if (next) out.add(`b:${word} ${next}`);
    if (after) out.add(`s:${word} ${after}`);
  }
  out.add(`b:^ ${bases[0]}`);
  const met: { name: string; from: number }[] = [];
  for (const [name, list] of classPatterns) {
    const span = reader.has(list);
    if (!span || hushed(span.from)) continue;
    out.add(`c:${name}`);
    met.push({ name, from: span.from });
  }
  met.sort((a, b) => a.from - b.from);
  for (const [at, first] of met.entries())
    for (const second of met.slice(at + 1, at + 5))
      if (second.from > first.from) out.add(`o:${first.name} ${second.name}`);
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.w;
    if (auxiliary.has(token.w) && (next === "you" || next === "i" || next === "your" || next === "there"))
      out.add(
        `m:${asksWith.has(tokens[at - 1]?.w ?? "") || asksWith.has(tokens[at - 2]?.w ?? "") ? "wh" : "aux"} ${token.w} ${next}`,
      );
  }
  out.add(sentence.asks ? "m:question" : "m:statement");
  return [...out];
}
