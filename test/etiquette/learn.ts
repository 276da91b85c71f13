/**
 * Learns the weights of core/etiquette/weights.ts from the parts that may teach: their labelled sentences, and short labelled parts set into
 * polite frames, which teach that "could you" is innocent and the deed is not. Logistic regression by plain gradient descent
 * with a fixed start, so the same parts give the same file.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { lengthOf, sizeOf } from "../../core/etiquette/evidence.ts";
import { traitsOf } from "../../core/etiquette/job-ask.ts";
import { sentences } from "../../core/etiquette/text.ts";
import { bank } from "../../core/question.ts";
import { draftLine } from "../../functions/cli/draft.ts";
import { notes } from "../core/draft/notes.ts";

/** Traits that weigh less are not kept: the table is part of the site's bundle. */
const least = 1;

type Row = { traits: string[]; ask: number; weight: number };

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

/** In a text that asks for no work no sentence does; in one that asks, the traits of all its sentences stand for it. */
function rows(text: string, ask: boolean, weight: number): Row[] {
  const each = sentences(text).map((sentence) => traitsOf(sentence));
  return ask
    ? [{ traits: [...new Set(each.flat())], ask: 1, weight }]
    : each.map((traits) => ({ traits, ask: 0, weight }));
}

/** What Askwell itself would write asks for no work; every sentence of it counts. */
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
  return [...each.values()].map((one) => ({ traits: traitsOf(one), ask: 0, weight: 1 }));
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

/** Every part in four of its slot's frames. A composed sentence counts half of a written one. */
function composed(): Row[] {
  const frames = lines<{ slot: string; frame: string }>("frames");
  return lines<{ slot: string; text: string; job_ask: boolean }>("parts").flatMap((part, n) => {
    const fitting = frames.filter(({ slot }) => slot === part.slot);
    return [0, 1, 2, 3].flatMap((turn) => {
      const frame = fitting[(n * 28 + turn * 12) % fitting.length]?.frame ?? "{}";
      const text = frame.replace("{}", part.text);
      return rows(text.charAt(0).toUpperCase() + text.slice(1), part.job_ask, 0.5);
    });
  });
}

function learn(rows: Row[]): { bias: number; weights: Map<string, number> } {
  const seen = new Map<string, number>();
  for (const { traits } of rows) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const known = [...seen]
    .filter(([, count]) => count >= 4)
    .map(([trait]) => trait)
    .sort();
  const at = new Map(known.map((trait, index) => [trait, index]));
  const size = known.length + 1;
  const sizes = Float64Array.from(known, sizeOf);
  const sparse = rows.map(({ traits }) => Int32Array.from(traits.flatMap((trait) => at.get(trait) ?? [])));
  const scale = rows.map(({ traits }) => 1 / lengthOf(traits));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const [w, m, v] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= 250; step++) {
    const gradient = new Float64Array(size);
    for (const [index, one] of rows.entries()) {
      let sum = w[size - 1] ?? 0;
      for (const trait of sparse[index] ?? []) sum += (w[trait] ?? 0) * (sizes[trait] ?? 0) * (scale[index] ?? 0);
      const error = ((1 / (1 + Math.exp(-sum)) - one.ask) * one.weight) / total;
      for (const trait of sparse[index] ?? [])
        gradient[trait] = (gradient[trait] ?? 0) + error * (sizes[trait] ?? 0) * (scale[index] ?? 0);
      gradient[size - 1] = (gradient[size - 1] ?? 0) + error;
    }
    for (let k = 0; k < size; k++) {
      const slope = (gradient[k] ?? 0) + (k < size - 1 ? (0.04 / rows.length) * (w[k] ?? 0) : 0);
      m[k] = 0.9 * (m[k] ?? 0) + 0.1 * slope;
      v[k] = 0.999 * (v[k] ?? 0) + 0.001 * slope * slope;
      w[k] =
        (w[k] ?? 0) - (0.3 * ((m[k] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((v[k] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return {
    bias: w[size - 1] ?? 0,
    weights: new Map(known.map((trait, index) => [trait, (w[index] ?? 0) * (sizes[index] ?? 0)])),
  };
}

if (process.argv[1] === import.meta.filename) {
  const written = lines<{ text: string; job_ask: boolean }>("sentences").flatMap((one) =>
    rows(one.text, one.job_ask, 1),
  );
  const letters = lines<{ text: string; codes: string[] }>("messages")
    .filter((one) => !one.codes.includes("job_ask"))
    .flatMap((one) => rows(one.text, false, 1));
  const questions = [...lines<{ text: string }>("questions"), ...bank].flatMap((one) => rows(one.text, false, 0.5));
  const { bias, weights } = learn([...written, ...letters, ...questions, ...composed(), ...drafted()]);
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= least).sort();
  const byHead = new Map<string, string[]>();
  for (const [trait, weight] of kept) {
    const at = trait.lastIndexOf(" ") < 0 ? 2 : trait.lastIndexOf(" ");
    const tenths = Math.round(weight * 10);
    const entry = `${trait.slice(at).trim()}${tenths < 0 ? "" : "+"}${tenths}`;
    byHead.set(trait.slice(0, at), [...(byHead.get(trait.slice(0, at)) ?? []), entry]);
  }
  const text = [...byHead].map(([head, entries]) => `${head}|${entries.join(" ")}`).join("\n");
  writeFileSync(
    join(import.meta.dirname, "../../core/etiquette/weights.ts"),
    `/** Written by test/etiquette/learn.ts from the parts that may teach; do not edit. How a trait begins, then how it ends with its weight in tenths. */\nexport const bias = ${bias.toFixed(3)};\nexport const weights = \`${text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\`;\n`,
  );
  console.log(
    `${written.length + letters.length + questions.length} written sentences, ${weights.size} traits, ${kept.length} kept`,
  );
}
