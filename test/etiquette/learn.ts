/**
 * Learns the scales of core/etiquette/weights: what asks for work, what presses, what only this talk could have said. Each from labelled
 * sentences of the parts that may teach, and from letters that are known to hold nothing of the kind. Logistic regression by plain gradient
 * descent with a fixed start, so the same parts give the same files.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { reasons } from "../../core/etiquette/reasons.ts";
import { type Sentence, sentences } from "../../core/etiquette/text.ts";
import { meant, said } from "../../core/etiquette/traits.ts";
import { bank } from "../../core/question.ts";
import { draftLine } from "../../functions/cli/draft.ts";
import { notes } from "../core/draft/notes.ts";

/** Traits seen less often teach nothing that holds elsewhere. */
const seenOften = 4;
/** How strongly each kind of trait may speak: the larger, the less its weights are held back. */
const strength = { said: 8, meant: 6 };
/** Weights below this, in tenths, are not kept: the table is part of the site's bundle. */
const least = 5;

type Row = { said: string[]; meant: string[]; is: number; weight: number };
type Letter = { kind: string; text: string; codes: string[] };

/** What may teach: the train part, and the development part once its errors have been studied. Never the fresh part. */
const folders = (process.argv.length > 2 ? process.argv.slice(2) : ["train", "dev"]).map((part) =>
  join(import.meta.dirname, part),
);
const lines = <T>(name: string): T[] =>
  folders
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((path) => basename(path).startsWith(name) && path.endsWith(".jsonl"))
    .sort()
    .flatMap((path) => readFileSync(path, "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

const row = (all: Sentence[], is: boolean, weight: number): Row => ({
  said: [...new Set(all.flatMap(said))],
  meant: [...new Set(all.flatMap(meant))],
  is: is ? 1 : 0,
  weight,
});

/** In a text that is none no sentence is one; in one that is, the traits of all its sentences stand for it. */
function rows(text: string, is: boolean, weight: number): Row[] {
  const each = sentences(text);
  return is ? [row(each, true, weight)] : each.map((one) => row([one], false, weight));
}

/** What Askwell itself would write asks for no work and does not press; every sentence of it counts. */
function drafted(): Row[] {
  const roles = ["ward sister", "hiring manager", "recruiter", "head of a lab"];
  const letters = Object.entries(more).flatMap(([kind, extra]) =>
    ["nursing", "recruitment", "teacher", "UX designer", "law", "baking", "software developers"].flatMap((career, at) =>
      (["formal", "informal"] as const).flatMap((register) =>
        ["Maya Lind", "Sam Roe", "Eli Park"].map((name, turn) => ({
          ...{ kind, career, register, explorer: { name }, ...extra },
          contact: { given: "Ola", family: "Berg", role: roles[(at + turn) % roles.length] },
        })),
      ),
    ),
  );
  const texts = [...letters, ...Object.values(notes).filter((note) => note.explorer && note.contact)].map(
    (input) => draftLine(input).text,
  );
  const each = new Map(texts.flatMap((text) => sentences(text).map((one) => [text.slice(one.start, one.end), one])));
  return [...each.values()].map((one) => row([one], false, 1));
}

/** What a thank-you that Askwell drafts says only because something was noted. */
function retold(): Row[] {
  const inputs = Object.values(notes).filter((note) => note.explorer && note.contact && note.kind === "thanks");
  return inputs.flatMap((input) => {
    const said = (from: object) => {
      const { text } = draftLine(from);
      return sentences(text).map((one) => [text.slice(one.start, one.end), one] as const);
    };
    const plain = new Set(said({ ...input, notes: {} }).map(([text]) => text));
    return said(input).flatMap(([text, one]) => (plain.has(text) ? [] : [row([one], true, 0.5)]));
  });
}

/** What each kind of draft is written from beside the people and the career. */
const more = {
  thanks: {
    notes: { said: ["the paperwork never ends"], advice: "talk to three people first", promise: "send the article" },
  },
  outreach: { referrer: { given: "Priya", family: "Nair", leave: true }, why: "you changed course at forty" },
  ask: { why: "you changed course at forty" },
  ask_intro: { target: { given: "Jon", family: "Weber" }, why: "he changed course at forty" },
  intro_reply: { introducer: { given: "Jon", family: "Weber" } },
  intro_nudge: { people: [{ name: "Jon Weber" }] },
  nudge: {},
  apology: {},
  another_time: {},
  close: {
    people: [
      { name: "Jon Weber", outcome: "talk_held" },
      { name: "Li", outcome: "declined" },
    ],
  },
  advice_report: { advice: "talk to three people first", came: "I talked to four" },
  touch: { news: "I started an evening course" },
  outcome: { decision: "pursue", words: "I start in autumn" },
};

/** Descends 200 steps from weights of nothing. */
function learn(rows: Row[]): { bias: number; weights: Map<string, number> } {
  const seen = new Map<string, number>();
  for (const one of rows) for (const trait of [...one.said, ...one.meant]) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const known = [...seen].flatMap(([trait, count]) => (count >= seenOften ? [trait] : [])).sort();
  const at = new Map(known.map((trait, index) => [trait, index]));
  const held = Float64Array.from(known, (trait) => (trait.startsWith("n:") ? strength.said : strength.meant) ** -2);
  const sparse = rows.map((one) =>
    [one.said, one.meant].map((all) => ({
      scale: 1 / Math.sqrt(Math.max(1, all.length)),
      at: Int32Array.from(all.flatMap((trait) => at.get(trait) ?? [])),
    })),
  );
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const size = known.length + 1;
  const [w, m, v] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= 200; step++) {
    const gradient = new Float64Array(size);
    for (const [index, { is, weight }] of rows.entries()) {
      const kinds = sparse[index] ?? [];
      let sum = w[size - 1] ?? 0;
      for (const { scale, at } of kinds) for (const trait of at) sum += (w[trait] ?? 0) * scale;
      const error = ((1 / (1 + Math.exp(-sum)) - is) * weight) / total;
      for (const { scale, at } of kinds)
        for (const trait of at) gradient[trait] = (gradient[trait] ?? 0) + error * scale;
      gradient[size - 1] = (gradient[size - 1] ?? 0) + error;
    }
    for (let k = 0; k < size; k++) {
      const slope = (gradient[k] ?? 0) + ((held[k] ?? 0) / total) * (w[k] ?? 0);
      m[k] = 0.9 * (m[k] ?? 0) + 0.1 * slope;
      v[k] = 0.999 * (v[k] ?? 0) + 0.001 * slope * slope;
      w[k] =
        (w[k] ?? 0) - (0.3 * ((m[k] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((v[k] ?? 0) / (1 - 0.999 ** step)) + 1e-9);
    }
  }
  return { bias: w[size - 1] ?? 0, weights: new Map(known.map((trait, index) => [trait, w[index] ?? 0])) };
}

const letters = lines<Letter>("messages");
const none = (texts: { text: string }[], weight: number) => texts.flatMap((one) => rows(one.text, false, weight));
const labelled = <T extends { text: string }>(name: string, is: (one: T) => boolean) =>
  lines<T>(name).flatMap((one) => rows(one.text, is(one), 1));

/** What each scale is taught by. */
const lessons: Record<string, () => Row[]> = {
  "job-ask": () => [
    ...labelled<{ text: string; job_ask: boolean }>("sentences", (one) => one.job_ask),
    ...none(
      letters.filter((one) => !one.codes.includes("job_ask")),
      1,
    ),
    ...none([...lines<{ text: string }>("questions"), ...bank], 0.5),
    ...none(
      reasons.map(({ instead }) => ({ text: instead })),
      1,
    ),
    ...drafted(),
  ],
  pressure: () => [
    ...labelled<{ text: string; pressure: boolean }>("pressure", (one) => one.pressure),
    ...none(
      letters.filter((one) => !one.codes.includes("pressure")),
      1,
    ),
    ...none(lines<{ text: string }>("questions"), 0.3),
    ...drafted(),
  ],
  specific: () => [
    ...labelled<{ text: string; specific: boolean }>("specific", (one) => one.specific),
    ...none(
      letters.filter((one) => one.codes.includes("no_specifics")),
      1,
    ),
    ...retold(),
  ],
};

for (const [name, lesson] of Object.entries(lessons)) {
  const all = lesson();
  const { bias, weights } = learn(all);
  const kept = [...weights].filter(([, weight]) => Math.abs(Math.round(weight * 10)) >= least).sort();
  const byHead = new Map<string, string[]>();
  for (const [trait, weight] of kept) {
    const at = trait.lastIndexOf(" ") < 0 ? 2 : trait.lastIndexOf(" ");
    const tenths = Math.round(weight * 10);
    const entry = `${trait.slice(at).trim()}${tenths < 0 ? "" : "+"}${tenths}`;
    byHead.set(trait.slice(0, at), [...(byHead.get(trait.slice(0, at)) ?? []), entry]);
  }
  const text = [...byHead].map(([head, entries]) => `${head}|${entries.join(" ")}`).join("\n");
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
  writeFileSync(
    join(import.meta.dirname, "../../core/etiquette/weights", `${name}.ts`),
    `/** Written by test/etiquette/learn.ts from the parts that may teach; do not edit. */\nexport const scale = {\n  bias: ${bias.toFixed(3)},\n  weights: \`${escaped}\`,\n};\n`,
  );
  console.log(`${name}: ${all.length} sentences, ${weights.size} traits, ${kept.length} kept`);
}
