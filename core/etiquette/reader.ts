import {
  type Atom,
  type Class,
  type Element,
  type Grammar,
  isAgent,
  type Pattern,
  patternsWith,
  phraseEnd,
} from "./grammar.ts";
import type { Token } from "./text.ts";

export type Span = { from: number; to: number };

/** Words no other sense can take away. */
const plain = new Set("my your our his her their its a an the you i me to of in on at for with".split(" "));

/** Matches patterns against one sentence, remembering every class it has already looked for. */
export class Reader {
  readonly tokens: readonly Token[];
  readonly masked = new Set<number>();
  readonly #grammar: Grammar;
  readonly #seen = new Map<string, (number[] | undefined)[]>();
  readonly #lemmas: Set<string>;
  readonly #possible = new Map<string, boolean>();
  /** Patterns that name plain words, where one of these words stands here. */
  readonly #live: Set<Pattern>;

  constructor(tokens: readonly Token[], classes: Grammar) {
    this.tokens = tokens;
    this.#grammar = classes;
    this.#lemmas = new Set(tokens.flatMap((token) => token.lemmas));
    this.#live = new Set();
    for (const lemma of this.#lemmas) for (const one of patternsWith(lemma)) this.#live.add(one);
  }

  /** Hides words that carry another sense ("opening hours"): no class of single words sees them any more. */
  mask(span: Span): void {
    for (let at = span.from; at < span.to; at++) if (!plain.has(this.tokens[at]?.w ?? "")) this.masked.add(at);
    this.#seen.clear();
  }

  /** Every place where a pattern holds, the shortest reading from each first word. */
  *all(list: readonly Pattern[]): Generator<Span & { pattern: Pattern }> {
    for (const one of list) {
      if (!this.#mayHold(one)) continue;
      for (let from = 0; from < this.tokens.length; from++) {
        if (!this.#mayOpen(one.elements[0], from)) continue;
        const to = this.at(one, from);
        if (to !== undefined) yield { from, to, pattern: one };
      }
    }
  }

  /** Cheap and one-sided: false only when some word the pattern needs stands nowhere in the sentence. */
  #mayHold(pattern: Pattern): boolean {
    if (pattern.literal && !this.#live.has(pattern)) return false;
    for (const any of pattern.needs) {
      let found = false;
      for (const one of any)
        if (this.#mayStand(one)) {
          found = true;
          break;
        }
      if (!found) return false;
    }
    return true;
  }

  /** Cheap and one-sided: false only when a pattern cannot begin with word number `from`. */
  #mayOpen(first: Element | undefined, from: number): boolean {
    const token = this.tokens[from];
    if (first?.test !== "is" || first.optional || !token) return true;
    for (const one of first.any)
      if (
        one.kind === "word"
          ? token.w === one.value
          : one.kind === "lemma"
            ? token.lemmas.includes(one.value)
            : this.#ends(one, from).length > 0
      )
        return true;
    return false;
  }

  #mayStand(one: Atom): boolean {
    if (one.kind === "shut") return true;
    if (one.kind !== "class") return this.#lemmas.has(one.value);
    if (one.value === "name" || one.value === "agent") return true;
    const known = this.#possible.get(one.value);
    if (known !== undefined) return known;
    this.#possible.set(one.value, true);
    const made = this.#class(one.value);
    let found = false;
    for (const lemma of this.#lemmas)
      if (made.words.has(lemma) || made.lemmas.has(lemma)) {
        found = true;
        break;
      }
    found ||= made.phrases.some((phrase) => this.#mayHold(phrase));
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
