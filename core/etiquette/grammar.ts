/**
 * A small pattern language over the words of one sentence. Elements are separated by blanks:
 *   word      that word, as written            +word   any form of it: +hire is hire, hires, hired, hiring
 *   @class    a class of words or phrases      a/b     either
 *   x?        may be missing                   !x      the next word is not x
 *   ~3        up to three words inside one noun phrase (no preposition, no "I" or "you", no new clause)
 *   ~~3       up to three words of the same clause
 *   ^  $      nothing before, nothing after, in the clause
 * Matching is bounded by construction: a pattern has at most a few gaps, and a gap at most nine words.
 */
export type Element = {
  test: "gap" | "free" | "not" | "open" | "shut" | "is";
  most: number;
  any: Atom[];
  optional: boolean;
};
export type Atom = { kind: "word" | "lemma" | "class" | "shut"; value: string };
/** `needs` holds what must stand somewhere in the sentence, the surest tests first; `literal`, that the first names plain words. */
export type Pattern = { source: string; elements: Element[]; needs: Atom[][]; literal: boolean };

/** Every pattern under the words it cannot do without, so that a sentence meets only those it has a word for. */
const byWord = new Map<string, Pattern[]>();
export const patternsWith = (word: string): readonly Pattern[] => byWord.get(word) ?? [];

export function pattern(source: string): Pattern {
  const elements = source.trim().split(/\s+/).map(element);
  const needs = elements
    .filter(({ test, optional, any }) => test === "is" && !optional && any.every(({ kind }) => kind !== "shut"))
    .map(({ any }) => any)
    .sort((a, b) => cost(a) - cost(b));
  const first = needs[0] ?? [];
  const literal = first.length > 0 && first.every(({ kind }) => kind !== "class");
  const made = { source, elements, needs, literal };
  if (literal) for (const { value } of first) byWord.set(value, [...patternsWith(value), made]);
  return made;
}

const cost = (any: Atom[]): number => any.length + (any.some(({ kind }) => kind === "class") ? 100 : 0);

/** One pattern a line or between bars. */
export const patterns = (source: string): Pattern[] =>
  source
    .split(/[|\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(pattern);

function element(source: string): Element {
  const none = { most: 0, any: [], optional: false };
  if (source === "^") return { ...none, test: "open" };
  if (source === "$") return { ...none, test: "shut" };
  if (source.startsWith("~~")) return { ...none, test: "free", most: Number(source.slice(2)) };
  if (source.startsWith("~")) return { ...none, test: "gap", most: Number(source.slice(1)) };
  const optional = source.endsWith("?");
  const not = source.startsWith("!");
  const any = source
    .slice(not ? 1 : 0, optional ? -1 : undefined)
    .split("/")
    .map(atom);
  return { test: not ? "not" : "is", most: 0, any, optional };
}

function atom(source: string): Atom {
  if (source === "$") return { kind: "shut", value: "" };
  if (source.startsWith("@")) return { kind: "class", value: source.slice(1) };
  if (source.startsWith("+")) return { kind: "lemma", value: source.slice(1) };
  return { kind: "word", value: source };
}

/** Words that end a noun phrase to their left: what follows belongs to something else. */
export const phraseEnd = new Set(
  `about on into onto from for to of with at in by as than how what why when where which who whom whose that if whether because while
  since although though but so unless until i you he she we they it is are was were be been 'm 're 's 'd 'll 've do does did can could
  will would may might shall should must have has had not n't there please or`.split(/\s+/),
);

/** Nouns for somebody who does a trade, told by their ending: bookkeeper, editor, chemist, technician. */
const trades =
  /^[\p{L}-]{2,}(?:[^aeio]er|eer|[st]or|ist|ian|keeper|smith|wright|man|woman|part-timer|chef|cook|clerk|nurse|intern|hand)s?$/u;
const noTrades = new Set(
  `other another rather ever never over under after water winter summer paper letter number matter answer order offer manner corner
  chapter weather quarter member centre center sister brother mother father daughter partner better later former latter whether together
  dinner supper newsletter order register computer career human woman man list exist assist folder shoulder border power tower flower computer`.split(
    /\s+/,
  ),
);
export const isAgent = (w: string): boolean => trades.test(w) && !noTrades.has(w) && !noTrades.has(w.replace(/s$/, ""));

export type Class = { words: Set<string>; lemmas: Set<string>; phrases: Pattern[] };
export type Grammar = Map<string, Class>;

/** Classes by name; each is a list of words, +lemmas and patterns, which may name other classes. */
export function grammar(source: Record<string, string>): Grammar {
  const out: Grammar = new Map();
  for (const [name, text] of Object.entries(source)) {
    const made: Class = { words: new Set(), lemmas: new Set(), phrases: [] };
    for (const entry of text.split(/[|\n]/).map((part) => part.trim())) {
      if (entry === "") continue;
      if (/^[\w'&.]+$/.test(entry)) made.words.add(entry);
      else if (/^\+[\w'&]+$/.test(entry)) made.lemmas.add(entry.slice(1));
      else made.phrases.push(pattern(entry));
    }
    out.set(name, made);
  }
  return out;
}
