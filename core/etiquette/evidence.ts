import type { Mark } from "./mark.ts";
import type { Sentence } from "./text.ts";
import { meant, said } from "./traits.ts";

/** What a learned judgement weighs: one line a beginning of traits; after the bar each ending with its weight in tenths. */
export type Scale = { bias: number; weights: string };

/** A clause that says it clearly is enough, however much else stands in its sentence; it must say so much more clearly. */
const alone = 1.4;
/** Unless the whole sentence is this far from it: then the clause is quoted, denied or told of others. */
const far = -2.5;
/** A clause of fewer words says nothing alone. */
const fewest = 4;

/** How far a sentence is what a scale was taught to find, above 0 more likely than not: as a whole, or by one of its clauses. */
export function strength(sentence: Sentence, scale: Scale): number {
  const whole = balance(sentence, scale);
  if (whole < far) return whole;
  const clauses = clausesOf(sentence).filter(({ tokens }) => tokens.length >= fewest);
  return Math.max(whole, ...(clauses.length > 1 ? clauses.map((one) => balance(one, scale) - alone) : []));
}

/** The clause that, taken alone, is most of what the scale finds. */
export function heaviest(sentence: Sentence, scale: Scale): Mark {
  const weighed = clausesOf(sentence).map((clause) => ({ clause, weight: balance(clause, scale) }));
  const { clause } = weighed.reduce((best, one) => (one.weight > best.weight ? one : best));
  return { start: clause.start, end: clause.end };
}

/** What stands between commas, dashes, colons and brackets, each as a sentence of its own. */
function clausesOf(sentence: Sentence): Sentence[] {
  const { tokens } = sentence;
  const begins = [...tokens.keys()].filter((at) => at === 0 || tokens[at]?.hard || tokens[at]?.comma);
  return begins.map((from, n) => {
    const part = tokens.slice(from, begins[n + 1]);
    return { ...sentence, tokens: part, start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
  });
}

/**
 * Every trait has a weight, learned from labelled sentences by one command (test/etiquette/learn.ts), so that the check stays
 * deterministic and anybody can look up why. Long sentences weigh no more than short ones: each kind of trait is divided by the root of how
 * many there are.
 */
function balance(sentence: Sentence, scale: Scale): number {
  const table = tableOf(scale);
  const sum = (all: readonly string[]) =>
    all.reduce((total, trait) => total + (table.get(trait) ?? 0), 0) / Math.sqrt(Math.max(1, all.length));
  return scale.bias + sum(said(sentence)) + sum(meant(sentence));
}

const tables = new Map<Scale, Map<string, number>>();

function tableOf(scale: Scale): Map<string, number> {
  const known = tables.get(scale);
  if (known) return known;
  const made = new Map<string, number>();
  for (const line of scale.weights.split("\n")) {
    const [head = "", rest = ""] = line.split("|");
    const join = head.endsWith(":") ? head : `${head} `;
    for (const [, last = "", tenths] of rest.matchAll(/(\S+?)([+-]\d+)(?= |$)/g))
      made.set(join + last, Number(tenths) / 10);
  }
  tables.set(scale, made);
  return made;
}
