import type { Token } from "./text.ts";

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
type Element = { test: "gap" | "free" | "not" | "open" | "shut" | "is"; most: number; any: Atom[]; optional: boolean };
type Atom = { kind: "word" | "lemma" | "class" | "shut"; value: string };
export type Pattern = { source: string; elements: Element[] };

export function pattern(source: string): Pattern {
  return { source, elements: source.trim().split(/\s+/).map(element) };
}

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
const phraseEnd = new Set(
  `about on into onto from for to of with at in by as than how what why when where which who whom whose that if whether because while
  since although though but so unless until i you he she we they it is are was were be been 'm 're 's 'd 'll 've do does did can could
  will would may might shall should must have has had not n't there please or`.split(/\s+/),
);

/** Words no other sense can take away. */
const plain = new Set("my your our his her their its a an the you i me to of in on at for with".split(" "));

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
const isAgent = (w: string): boolean => trades.test(w) && !noTrades.has(w) && !noTrades.has(w.replace(/s$/, ""));

type Class = { words: Set<string>; lemmas: Set<string>; phrases: Pattern[] };
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

export type Span = { from: number; to: number };

/** Patterns of a list under a word they cannot do without; `rest` holds those that need no particular word. */
type Index = { byWord: Map<string, number[]>; rest: number[] };
const indexes = new WeakMap<readonly Pattern[], Index>();

function indexOf(list: readonly Pattern[]): Index {
  const known = indexes.get(list);
  if (known) return known;
  const made: Index = { byWord: new Map(), rest: [] };
  for (const [at, { elements }] of list.entries()) {
    const literal = elements
      .filter(
        ({ test, optional, any }) =>
          test === "is" && !optional && any.every(({ kind }) => kind === "word" || kind === "lemma"),
      )
      .sort((a, b) => a.any.length - b.any.length)[0];
    if (!literal) made.rest.push(at);
    for (const { value } of literal?.any ?? []) made.byWord.set(value, [...(made.byWord.get(value) ?? []), at]);
  }
  indexes.set(list, made);
  return made;
}

/** Matches patterns against one sentence, remembering every class it has already looked for. */
export class Reader {
  readonly tokens: readonly Token[];
  readonly masked = new Set<number>();
  readonly #grammar: Grammar;
  readonly #seen = new Map<string, (number[] | undefined)[]>();
  readonly #lemmas: Set<string>;
  readonly #possible = new Map<string, boolean>();

  constructor(tokens: readonly Token[], classes: Grammar) {
    this.tokens = tokens;
    this.#grammar = classes;
    this.#lemmas = new Set(tokens.flatMap((token) => token.lemmas));
  }

  /** Hides words that carry another sense ("opening hours"): no class of single words sees them any more. */
  mask(span: Span): void {
    for (let at = span.from; at < span.to; at++) if (!plain.has(this.tokens[at]?.w ?? "")) this.masked.add(at);
    this.#seen.clear();
  }

  /** Every place where a pattern holds, the shortest reading from each first word. */
  *all(list: readonly Pattern[]): Generator<Span & { pattern: Pattern }> {
    for (const one of this.#candidates(list)) {
      if (!this.#mayHold(one)) continue;
      for (let from = 0; from < this.tokens.length; from++) {
        const to = this.at(one, from);
        if (to !== undefined) yield { from, to, pattern: one };
      }
    }
  }

  #candidates(list: readonly Pattern[]): Pattern[] {
    const { byWord, rest } = indexOf(list);
    const found = new Set(rest);
    for (const lemma of this.#lemmas) for (const at of byWord.get(lemma) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).flatMap((at) => list[at] ?? []);
  }

  /** Cheap and one-sided: false only when some word the pattern needs stands nowhere in the sentence. */
  #mayHold(one: Pattern): boolean {
    for (const part of one.elements)
      if (part.test === "is" && !part.optional && !part.any.some((choice) => this.#mayStand(choice))) return false;
    return true;
  }

  #mayStand(one: Atom): boolean {
    if (one.kind === "shut") return true;
    if (one.kind !== "class") return this.#lemmas.has(one.value);
    if (one.value === "name" || one.value === "agent") return true;
    const known = this.#possible.get(one.value);
    if (known !== undefined) return known;
    this.#possible.set(one.value, true);
    const made = this.#class(one.value);
    const found =
      [...this.#lemmas].some((lemma) => made.words.has(lemma) || made.lemmas.has(lemma)) ||
      made.phrases.some((phrase) => this.#mayHold(phrase));
    this.#possible.set(one.value, found);
    return found;
  }

  #class(name: string): Class {
    const made = this.#grammar.get(name);
    if (!made) throw new Error(`a pattern names a class that does not exist: @${name}`);
    return made;
  }

  has(list: readonly Pattern[], within?: Span): Span | undefined {
    for (const found of this.all(list))
      if (!within || (found.from >= within.from && found.to <= within.to)) return found;
    return undefined;
  }

  /** Where the pattern ends if it begins with word number `from`. */
  at(one: Pattern, from: number): number | undefined {
    return this.#match(one.elements, 0, from, (to) => (to > from ? to : undefined));
  }

  #match(elements: Element[], index: number, at: number, done: (to: number) => number | undefined): number | undefined {
    const part = elements[index];
    if (!part) return done(at);
    const rest = (to: number) => this.#match(elements, index + 1, to, done);
    const token = this.tokens[at];
    switch (part.test) {
      case "open":
        return at === 0 || token?.hard || token?.comma ? rest(at) : undefined;
      case "shut":
        return !token || token.hard || token.comma ? rest(at) : undefined;
      case "not":
        return part.any.some((one) => this.#ends(one, at).length > 0) ? undefined : rest(at);
      case "gap":
      case "free": {
        for (let skipped = 0; ; skipped++) {
          const found = rest(at + skipped);
          if (found !== undefined) return found;
          const next = this.tokens[at + skipped];
          if (skipped === part.most || !next || next.hard) return undefined;
          if (part.test === "gap" && phraseEnd.has(next.w)) return undefined;
        }
      }
      case "is": {
        for (const one of part.any)
          if (one.kind === "shut" || (token && !(token.hard && index > 0)))
            for (const to of this.#ends(one, at)) {
              const found = rest(to);
              if (found !== undefined) return found;
            }
        return part.optional ? rest(at) : undefined;
      }
    }
  }

  #ends(one: Atom, at: number): number[] {
    const token = this.tokens[at];
    if (one.kind === "shut") return !token || token.hard || token.comma ? [at] : [];
    if (!token) return [];
    if (one.kind === "word") return token.w === one.value ? [at + 1] : [];
    if (one.kind === "lemma") return token.lemmas.includes(one.value) ? [at + 1] : [];
    return this.#mayStand(one) ? this.#standing(one.value, at, token) : [];
  }

  #standing(name: string, at: number, token: Token): number[] {
    if (name === "name") return token.name ? [at + 1] : [];
    if (name === "agent") return isAgent(token.w) ? [at + 1] : [];
    let row = this.#seen.get(name);
    if (!row) {
      row = new Array(this.tokens.length);
      this.#seen.set(name, row);
    }
    const known = row[at];
    if (known) return known;
    const out: number[] = [];
    row[at] = out;
    const made = this.#class(name);
    if (!this.masked.has(at) && (made.words.has(token.w) || token.lemmas.some((lemma) => made.lemmas.has(lemma))))
      out.push(at + 1);
    for (const phrase of made.phrases)
      if (this.#mayHold(phrase))
        this.#match(phrase.elements, 0, at, (to) => {
          if (to > at && !out.includes(to)) out.push(to);
          return undefined;
        });
    return out;
  }
}
