/**
 * Learns core/question/learned.ts: how much each word, and each topic's cues, speak for each topic of a question. Softmax
 * regression by gradient descent with a fixed start, so the same questions give the same file.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { said, scores, type Topic, topics, words } from "../../core/question/classify.ts";
import { bank } from "../../core/question.ts";

/** The parts that may teach; the fresh part never does. */
const parts = process.argv.slice(2);

const labelled = [
  ...bank,
  ...(parts.length > 0 ? parts : ["train", "dev"]).flatMap((part) => {
    const folder = join(import.meta.dirname, part);
    return readdirSync(folder)
      .filter((file) => file.startsWith("questions"))
      .sort()
      .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as { text: string; topic: Topic });
  }),
];

const seen = new Map<string, number>();
for (const { text } of labelled) for (const word of words(text)) seen.set(word, (seen.get(word) ?? 0) + 1);
const known = [...seen].flatMap(([word, count]) => (count >= 3 ? [word] : [])).sort();
const at = new Map(known.map((word, index) => [word, index]));
const [K, size] = [topics.length, known.length + topics.length + 1];

const rows = labelled.map(({ text, topic }) => {
  const all = words(text);
  const length = Math.sqrt(Math.max(1, all.length));
  const values: [number, number][] = all.flatMap((word) => {
    const index = at.get(word);
    return index === undefined ? [] : [[index, 1 / length] as [number, number]];
  });
  for (const [index, score] of [...scores(text).values()].entries())
    if (score !== 0) values.push([known.length + index, said(score)]);
  values.push([size - 1, 1]);
  return { values, topic: topics.indexOf(topic) };
});

const [w, m, v] = [new Float64Array(size * K), new Float64Array(size * K), new Float64Array(size * K)];
for (let step = 1; step <= 300; step++) {
  const gradient = new Float64Array(size * K);
  for (const { values, topic } of rows) {
    const sums = new Float64Array(K);
    for (const [index, value] of values)
      for (let k = 0; k < K; k++) sums[k] = (sums[k] ?? 0) + value * (w[index * K + k] ?? 0);
    const most = Math.max(...sums);
    const odds = sums.map((sum) => Math.exp(sum - most));
    const total = odds.reduce((sum, one) => sum + one, 0);
    for (let k = 0; k < K; k++) {
      const error = (odds[k] ?? 0) / total - (k === topic ? 1 : 0);
      for (const [index, value] of values) gradient[index * K + k] = (gradient[index * K + k] ?? 0) + error * value;
    }
  }
  for (let n = 0; n < w.length; n++) {
    const slope = (gradient[n] ?? 0) + (n < (size - 1) * K ? 0.1 * (w[n] ?? 0) : 0);
    m[n] = 0.9 * (m[n] ?? 0) + 0.1 * slope;
    v[n] = 0.999 * (v[n] ?? 0) + 0.001 * slope * slope;
    w[n] =
      (w[n] ?? 0) - (0.1 * ((m[n] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((v[n] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
  }
}

const weightsOf = (index: number): number[] => [...w.slice(index * K, index * K + K)];
const lines = known.flatMap((word, index) => {
  const kept = weightsOf(index).flatMap((weight, k) =>
    Math.abs(weight) >= 0.4 ? [`${String.fromCharCode(97 + k)}${Math.round(weight * 10)}`] : [],
  );
  return kept.length > 0 ? [`${word}|${kept.join("")}`] : [];
});
const numbers = (index: number): string =>
  weightsOf(index)
    .map((weight) => weight.toFixed(2))
    .join(" ");
const text = [numbers(size - 1), ...topics.map((_, index) => numbers(known.length + index)), ...lines].join("\n");
writeFileSync(
  join(import.meta.dirname, "../../core/question/learned.ts"),
  `/** Written by test/etiquette/learn-topics.ts; do not edit. Bias, then what each topic's cues count, then words with their weights. */\nexport const learned = \`${text.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\`;\n`,
);
console.log(`${labelled.length} questions, ${known.length} words, ${lines.length} kept`);
