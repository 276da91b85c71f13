import { fold, sentences } from "../etiquette/text.ts";
import { stemOf } from "../etiquette/traits.ts";
import { cues } from "./cues.ts";
import { learned } from "./learned.ts";

/** What a question for an interview is about. */
export type Topic = keyof typeof cues;
export const topics = Object.keys(cues) as Topic[];

/** How much each topic's cues say about a question; every distinct match of a cue counts once, later ones less. */
export function scores(text: string): Map<Topic, number> {
  const folded = fold(text.slice(0, 1000));
  const out = new Map<Topic, number>();
  for (const topic of topics) {
    let sum = 0;
    for (const [weight, cue] of cues[topic]) {
      const found = new Set([...folded.matchAll(new RegExp(cue, "g"))].map((match) => match[0])).size;
      if (found > 0) sum += weight * (1 + 0.4 * Math.min(2, found - 1));
    }
    out.set(topic, sum);
  }
  return out;
}

/** How far the cues of a topic speak for it, from -1 to 1 times what they count beside the learned words. */
export const said = (score: number): number => cueWeight * Math.tanh(score / 10);
const cueWeight = 0.4;

/** The stems of a question and its pairs of neighbouring stems. */
export function words(text: string): string[] {
  const stems = sentences(text.slice(0, 1000)).flatMap(({ tokens }) => tokens.map(stemOf));
  return [...new Set(stems.flatMap((stem, at) => [stem, `${stems[at - 1] ?? "^"} ${stem}`]))];
}

let table: { bias: number[]; byCue: number[][]; byWord: Map<string, [number, number][]> } | undefined;

/** One line a word: the word, then pairs of a topic's letter and a weight in tenths. */
function read() {
  const [bias = "", ...rest] = learned.split("\n");
  const numbers = (line: string) => line.split(" ").map(Number);
  const byCue = rest.slice(0, topics.length).map(numbers);
  const byWord = new Map(
    rest.slice(topics.length).map((line) => {
      const [word = "", weights = ""] = line.split("|");
      const each = [...weights.matchAll(/([a-z])(-?\d+)/g)].map(([, letter = "a", tenths]): [number, number] => [
        letter.charCodeAt(0) - 97,
        Number(tenths) / 10,
      ]);
      return [word, each];
    }),
  );
  return { bias: numbers(bias), byCue, byWord };
}

/** The topic with the most to say for it: its cues, and words whose weights were learned from labelled questions. */
export function classify(text: string): Topic {
  table ??= read();
  const { bias, byCue, byWord } = table;
  const sums = [...bias];
  for (const [at, score] of [...scores(text).values()].entries())
    for (const [topic, weight] of (byCue[at] ?? []).entries()) sums[topic] = (sums[topic] ?? 0) + weight * said(score);
  const all = words(text);
  if (all.length === 0) return "advice";
  const length = Math.sqrt(Math.max(1, all.length));
  for (const word of all)
    for (const [topic, weight] of byWord.get(word) ?? []) sums[topic] = (sums[topic] ?? 0) + weight / length;
  return topics[sums.indexOf(Math.max(...sums))] ?? "advice";
}
