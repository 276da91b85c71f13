import { type Pattern, patterns } from "./grammar.ts";
import type { Reader, Span } from "./reader.ts";
import { sensesOf } from "./senses.ts";
import type { Sentence } from "./text.ts";
import { bias, weights } from "./weights.ts";

/**
 * What a sentence shows for or against a job ask: its words, words next to each other and one apart, the classes of words.ts that it touches, and
 * which senses of senses.ts stand near each other ("you" before "praise" before "me").
 * Each trait has a weight, learned from the labelled train part by one command (test/etiquette/learn.ts) and kept in weights.ts,
 * so that the check stays deterministic and anybody can look up why.
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
  const marks = tokens.map((_, at) => (reader.masked.has(at) ? "~" : hushed(at) ? "-" : ""));
  const bases = tokens.map((token, at) => marks[at] + stemOf(token));
  for (const [at, word] of bases.entries()) {
    out.add(`u:${word}`);
    out.add(`b:${bases[at - 1] ?? "^"} ${word}`);
    const before = bases[at - 2];
    if (before !== undefined) out.add(`k:${before} ${word}`);
  }
  for (const [name, list] of classPatterns) {
    const span = reader.has(list);
    if (span && !hushed(span.from)) out.add(`c:${name}`);
  }
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.w;
    if (auxiliary.has(token.w) && (next === "you" || next === "i" || next === "your" || next === "there"))
      out.add(
        `m:${asksWith.has(tokens[at - 1]?.w ?? "") || asksWith.has(tokens[at - 2]?.w ?? "") ? "wh" : "aux"} ${token.w} ${next}`,
      );
  }
  out.add(sentence.asks ? "m:question" : "m:statement");
  for (const trait of senseTraits(sentence, marks)) out.add(trait);
  return [...out];
}

/** How many words with a sense a pair may span, and how much a pair counts beside a word. */
const reach = 4;
const pairWeight = 0.6;

function* senseTraits({ tokens }: Sentence, marks: readonly string[]): Generator<string> {
  let clause = 0;
  const told: { clause: number; senses: string[] }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.hard) clause++;
    const found = sensesOf(token.lemmas);
    if (token.name) found.push("NAME");
    if (found.length > 0) told.push({ clause, senses: found.map((sense) => marks[at] + sense) });
  }
  for (const [at, first] of told.entries()) {
    for (const sense of first.senses) yield `s:${sense}`;
    for (const second of told.slice(at + 1, at + 1 + reach)) {
      if (second.clause !== first.clause) break;
      for (const one of first.senses) for (const other of second.senses) if (one !== other) yield `p:${one} ${other}`;
    }
  }
}

/** What a trait counts before learning. */
export const sizeOf = (trait: string): number => (trait.startsWith("p:") ? pairWeight : 1);
/** The length of a sentence's traits, by which their sum is divided so that long sentences weigh no more than short ones. */
export const lengthOf = (all: readonly string[]): number =>
  Math.sqrt(
    Math.max(
      1,
      all.reduce((total, trait) => total + sizeOf(trait) ** 2, 0),
    ),
  );

let table: Map<string, number> | undefined;
function weightOf(trait: string): number {
  table ??= new Map(
    weights.split("\n").flatMap((line) => {
      const [head = "", rest = ""] = line.split("|");
      const join = head.endsWith(":") ? head : `${head} `;
      return [...rest.matchAll(/(\S+?)([+-]\d+)(?= |$)/g)].map(
        ([, last = "", tenths]) => [join + last, Number(tenths) / 10] as const,
      );
    }),
  );
  return table.get(trait) ?? 0;
}

/** The balance of a sentence's traits: above 0 it sounds more like a job ask than not. */
export function balance(all: readonly string[]): number {
  const sum = all.reduce((total, trait) => total + weightOf(trait), 0);
  return bias + sum / lengthOf(all);
}

/** The clause that weighs most towards a job ask, as word numbers. */
export function heaviest(sentence: Sentence): Span {
  const { tokens } = sentence;
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1];
    const weight = weightOf(`u:${stemOf(token)}`) + (previous ? weightOf(`b:${stemOf(previous)} ${stemOf(token)}`) : 0);
    if (weight > most) [best, most] = [at, weight];
  }
  let [from, to] = [best, best + 1];
  while (from > 0 && !tokens[from]?.hard && !tokens[from]?.comma) from--;
  while (to < tokens.length && !tokens[to]?.hard && !tokens[to]?.comma) to++;
  return { from, to };
}
