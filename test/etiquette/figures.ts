/**
 * Prints how well the etiquette check and the question topics do, by code and difficulty: `npm run etiquette -- PART…`, without a
 * name every part. `train` and `dev` teach the analyser (`dev` was untouched until its errors were studied), and a part called `fresh…`
 * was written apart from the analyser and is looked at only through these figures.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as Etiquette from "../../core/etiquette.ts";
import { classify } from "../../core/question/classify.ts";

type Sentence = {
  id: string;
  kind: Etiquette.Kind;
  text: string;
  context?: Etiquette.Context;
  job_ask: boolean;
  pair?: string;
  difficulty: string;
};
type Message = {
  id: string;
  kind: Etiquette.Kind;
  text: string;
  context?: Etiquette.Context;
  codes: Etiquette.Code[];
  difficulty: string;
};
type Question = { id: string; text: string; topic: string };

/** Counts of right and wrong flags; the share is 1 where nothing was there to be found. */
class Tally {
  right = 0;
  false = 0;
  missed = 0;
  count(want: boolean, got: boolean): void {
    if (want && got) this.right++;
    else if (got) this.false++;
    else if (want) this.missed++;
  }
  get precision(): number {
    return this.right + this.false === 0 ? 1 : this.right / (this.right + this.false);
  }
  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }
  get f1(): number {
    const all = 2 * this.right + this.false + this.missed;
    return all === 0 ? 1 : (2 * this.right) / all;
  }
}

const share = (n: number): string => n.toFixed(3);
const row = (name: string, t: Tally): string =>
  `  ${name.padEnd(16)} precision ${share(t.precision)}  recall ${share(t.recall)}  F1 ${share(t.f1)}  (${t.right} right, ${t.false} false, ${t.missed} missed)`;

function read<T>(folder: string, name: string): T[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.startsWith(name) && file.endsWith(".jsonl"))
    : [];
  return files.flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as T),
  );
}

const tallies = (): Map<string, Tally> => new Map();
function tally(of: Map<string, Tally>, name: string): Tally {
  const found = of.get(name) ?? new Tally();
  of.set(name, found);
  return found;
}

export const labelled = (part: string): Sentence[] => read<Sentence>(join(import.meta.dirname, part), "sentences");

/** What one part yields; the test suite holds the train part to its thresholds. */
export function figures(part: string) {
  const folder = join(import.meta.dirname, part);
  const sentences = labelled(part);
  const byDifficulty = tallies();
  const pairs = new Map<string, boolean>();
  for (const one of sentences) {
    const got = Etiquette.check(one).codes.includes("job_ask");
    tally(byDifficulty, "all").count(one.job_ask, got);
    tally(byDifficulty, one.difficulty).count(one.job_ask, got);
    if (one.pair) pairs.set(one.pair, (pairs.get(one.pair) ?? true) && got === one.job_ask);
  }
  const messages = read<Message>(folder, "messages");
  const byCode = tallies();
  const messagesByDifficulty = tallies();
  let clean = 0;
  let flagged = 0;
  for (const one of messages) {
    const got = new Set<string>(Etiquette.check(one).codes);
    if (one.codes.length === 0) {
      clean++;
      if (got.size > 0) flagged++;
    }
    for (const code of Etiquette.codes) {
      const want = one.codes.includes(code);
      tally(byCode, "all codes").count(want, got.has(code));
      tally(byCode, code).count(want, got.has(code));
      tally(messagesByDifficulty, one.difficulty).count(want, got.has(code));
    }
  }
  const questions = read<Question>(folder, "questions");
  const topics = new Map<string, { right: number; all: number }>();
  for (const one of questions) {
    const right = classify(one.text) === one.topic;
    for (const name of ["all topics", one.topic]) {
      const found = topics.get(name) ?? { right: 0, all: 0 };
      found.all++;
      if (right) found.right++;
      topics.set(name, found);
    }
  }
  return {
    sentences,
    byDifficulty,
    pairs: [...pairs.values()],
    messages,
    byCode,
    messagesByDifficulty,
    clean,
    flagged,
    topics,
  };
}

function print(part: string): void {
  const found = figures(part);
  console.log(`\nEtiquette figures, ${part} part`);
  console.log(`\njob_ask over ${found.sentences.length} sentences`);
  for (const [name, t] of found.byDifficulty) console.log(row(name, t));
  console.log(`  minimal pairs right: ${found.pairs.filter(Boolean).length} of ${found.pairs.length}`);
  console.log(`\ncodes over ${found.messages.length} messages`);
  for (const [name, t] of [...found.byCode, ...found.messagesByDifficulty]) console.log(row(name, t));
  console.log(`  clean messages flagged: ${found.flagged} of ${found.clean}`);
  console.log("\nquestion topics");
  for (const [name, t] of found.topics)
    console.log(`  ${name.padEnd(16)} ${share(t.right / t.all)}  (${t.right} of ${t.all})`);
}

if (process.argv[1] === import.meta.filename) {
  const named = process.argv.slice(2);
  const parts = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  for (const part of named.length > 0 ? named : parts) print(part);
}
