import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Draft from "../../core/draft.ts";
import { draftLine } from "../../functions/cli/draft.ts";
import { notes } from "./draft/notes.ts";

type Log = {
  said?: unknown;
  advice?: unknown;
  promise?: unknown;
  free?: unknown;
  referrals?: { why?: unknown }[] | null;
};

/** Everything anybody typed in the fixture, so that each fragment is tried in every field. */
const typed: string[] = Object.values(notes).flatMap((one) => {
  const log = (one.notes ?? {}) as Log;
  const whys = (log.referrals ?? []).map((referral) => referral.why);
  return [log.said, log.advice, log.promise, log.free, whys]
    .flat(2)
    .filter((text): text is string => typeof text === "string");
});

const shard = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...typed) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...typed),
        fc.constantFrom(" ", "; ", ". ", "\n", ", ", "! ", ' "', " (", " [", "?? "),
        fc.constantFrom(...typed),
      )
      .map((three) => three.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 400 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      " ",
      '"',
      "''",
      "null",
      "!!!",
      "…",
      "a".repeat(3000),
      "no. no. no. no. no. no. no. no.",
      "[x]",
      "I",
      "she",
      "to",
      "don't",
    ),
  },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
const person = fc.record({
  title: fc.constantFrom(undefined, "Dr", "Ms", "Prof."),
  given: fc.constantFrom(undefined, "Amara", "太郎", "Zoë"),
  family: fc.constantFrom(undefined, "Okafor", "山田", "de Vries"),
  role: fc.constantFrom(undefined, "ward sister", "Head of Data", "UX"),
  organisation: fc.constantFrom(undefined, "St Thomas'", "NHS"),
});
const common = {
  explorer: fc.record({ name: fc.constantFrom(undefined, "Maya Lindqvist", "Sam") }),
  contact: person,
  register: fc.constantFrom("formal" as const, "informal" as const),
  career: fc.constantFrom(undefined, "nursing", "UX designer", "Software Developers", "law"),
};
const thanks: fc.Arbitrary<Draft.Input> = fc.record({
  ...common,
  kind: fc.constant("thanks" as const),
  notes: fc.record({
    said: maybe(fc.array(shard, { maxLength: 4 })),
    advice: maybe(shard),
    promise: maybe(shard),
    free: maybe(shard),
    thankedInPerson: fc.boolean(),
    referrals: maybe(
      fc.array(
        fc.record({ name: fc.constantFrom(undefined, "Jonas Weber", "Li", "her old boss", "x!"), why: maybe(shard) }),
        { maxLength: 4 },
      ),
    ),
  }),
});
const referrer = fc.record({
  given: fc.constantFrom("Priyanka", undefined),
  family: fc.constant("Zwick"),
  leave: fc.boolean(),
});
const first: fc.Arbitrary<Draft.Input> = fc.oneof(
  fc.record({ ...common, kind: fc.constant("outreach" as const), why: maybe(shard), referrer: maybe(referrer) }),
  fc.record({ ...common, kind: fc.constant("ask" as const), why: maybe(shard), how: maybe(shard) }),
);
const standing = fc.constantFrom(
  "not_written",
  "written",
  "awaited",
  "answered",
  "talk_held",
  "declined",
  "no_answer",
  "let_go",
);
const other: fc.Arbitrary<Draft.Input> = fc.oneof(
  fc.record({ ...common, kind: fc.constantFrom("apology" as const, "another_time" as const) }),
  fc.record({ ...common, kind: fc.constant("nudge" as const), referrer: maybe(referrer), last: maybe(fc.boolean()) }),
  fc.record({ ...common, kind: fc.constant("ask_intro" as const), target: maybe(person), why: maybe(shard) }),
  fc.record({ ...common, kind: fc.constant("intro_reply" as const), introducer: maybe(person), why: maybe(shard) }),
  fc.record({
    ...common,
    kind: fc.constant("intro_nudge" as const),
    people: fc.array(fc.record({ name: maybe(shard) }), { maxLength: 3 }),
  }),
  fc.record({
    ...common,
    kind: fc.constant("close" as const),
    people: fc.array(
      fc.record({ name: fc.constantFrom("Jonas Weber", "Li"), outcome: standing, learned: maybe(shard) }),
      { maxLength: 5 },
    ),
  }),
  fc.record({ ...common, kind: fc.constant("advice_report" as const), advice: maybe(shard), came: maybe(shard) }),
  fc.record({
    ...common,
    kind: fc.constant("touch" as const),
    said: maybe(fc.array(shard, { maxLength: 2 })),
    news: maybe(shard),
  }),
  fc.record({
    ...common,
    kind: fc.constant("outcome" as const),
    decision: fc.constantFrom(undefined, "pursue" as const, "leave" as const),
    words: maybe(shard),
    advice: maybe(shard),
  }),
) as fc.Arbitrary<Draft.Input>;
const any = fc.oneof({ weight: 3, arbitrary: thanks }, first, other);

const runs = { numRuns: 1500 };
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
/** The letter without greeting, sign-off and signature. */
const bodyOf = (text: string) => text.split("\n\n").slice(1, -1).join("\n\n");
const sentencesIn = (text: string) => text.match(/[.?…]["')]*(?=\s|$)/g)?.length ?? 0;

describe("every letter, whatever was typed", () => {
  it("is the same letter when it is asked for again", () =>
    fc.assert(
      fc.property(any, (input) => {
        expect(Draft.draft(input)).toEqual(Draft.draft(structuredClone(input)));
      }),
      { numRuns: 200 },
    ));

  it("counts its blanks, and has no other square brackets", () =>
    fc.assert(
      fc.property(any, (input) => {
        const { text, blanks } = Draft.draft(input);
        expect(text.match(/\[[^\]]+\]/g)?.length ?? 0).toBe(blanks);
        expect(text.match(/[[\]]/g)?.length ?? 0).toBe(blanks * 2);
      }),
      runs,
    ));

  it("has its quotation marks in pairs, no doubled punctuation and no exclamation mark", () =>
    fc.assert(
      fc.property(any, (input) => {
        const { text, subject } = Draft.draft(input);
        expect((text.match(/"/g)?.length ?? 0) % 2).toBe(0);
        expect(`${subject}\n${text}`).not.toMatch(/!|,,|\.\.|;;|\?\.|,\.|\bthat that\b| {2}/);
      }),
      runs,
    ));

  it("never says undefined, and is signed and greeted", () =>
    fc.assert(
      fc.property(any, (input) => {
        const { text, subject } = Draft.draft(input);
        expect(`${subject}${text}`).not.toMatch(/undefined|\[object|NaN/);
        expect(text).toMatch(/^(Dear|Hi) \S[^\n]*,\n\n/);
        expect(text.endsWith(input.explorer.name ?? "[your name]")).toBe(true);
        expect(subject).not.toMatch(/[\r\n]/);
        expect(subject.length).toBeLessThan(200);
      }),
      runs,
    ));

  it("begins every paragraph with a capital, a quotation or a gap", () =>
    fc.assert(
      fc.property(any, (input) => {
        for (const paragraph of bodyOf(Draft.draft(input).text).split("\n\n"))
          expect(paragraph).not.toMatch(/^\p{Ll}/u);
      }),
      runs,
    ));
});

describe("a thank-you", () => {
  it("has three to seven sentences", () =>
    fc.assert(
      fc.property(thanks, (input) => {
        const count = sentencesIn(bodyOf(Draft.draft(input).text));
        expect(count).toBeGreaterThanOrEqual(3);
        expect(count).toBeLessThanOrEqual(7);
      }),
      runs,
    ));

  it("without notes is short and honest: one gap, and nothing about what was said", () => {
    const { text, blanks } = draftLine(notes.noNotes);
    expect(blanks).toBe(1);
    expect(wordsIn(text)).toBeLessThan(45);
  });

  it("to two people who know each other reads differently", () => {
    const to = (given: string) =>
      bodyOf(draftLine({ ...notes.bedside, contact: { title: "Dr", given, family: given } }).text);
    const names = ["Ada", "Bo", "Cy", "Di", "Eli", "Flo", "Gus", "Hal"];
    expect(new Set(names.map(to)).size).toBe(names.length);
  });
});

describe("a first letter", () => {
  it("has at most 100 words, greeting and signature counted", () =>
    fc.assert(
      fc.property(first, (input) => {
        expect(wordsIn(Draft.draft(input).text)).toBeLessThanOrEqual(100);
      }),
      runs,
    ));

  it("never names the referrer without leave", () =>
    fc.assert(
      fc.property(
        fc.record({
          ...common,
          kind: fc.constant("outreach" as const),
          why: maybe(
            fc.oneof(
              shard,
              shard.map((text) => `Priyanka says ${text}`),
              shard.map((text) => `${text} with Zwick`),
            ),
          ),
          referrer: referrer.map((one) => ({ ...one, given: "Priyanka", leave: false })),
        }),
        (input) => {
          const { subject, text } = Draft.draft(input);
          expect(`${subject} ${text}`).not.toMatch(/Priyanka|Zwick/i);
        },
      ),
      runs,
    ));

  it("always says how long, at whose convenience, and that no is an answer", () =>
    fc.assert(
      fc.property(first, (input) => {
        const { text } = Draft.draft(input);
        expect(text).toContain("20 minutes");
        expect(text).toMatch(/however|whatever way|your choosing/);
        expect(text).toMatch(/no need to reply|another thought|quite all right/);
      }),
      runs,
    ));
});

describe("the sentences that are ours", () => {
  it("never ask for a job, never gush and never guess a gender", () =>
    fc.assert(
      fc.property(any, (input) => {
        const bare = {
          ...input,
          notes: undefined,
          why: undefined,
          how: undefined,
          advice: undefined,
          came: undefined,
          said: undefined,
          news: undefined,
          words: undefined,
          people: undefined,
        } as unknown as Draft.Input;
        const { text } = Draft.draft(bare);
        expect(text).not.toMatch(
          /\b(job|vacanc\w*|opening|hiring|hire|CV|résumé|resume|position|internship|recruit\w*|opportunit\w*|consider me)\b/i,
        );
        expect(text).not.toMatch(
          /\b(truly|invaluable|deeply|incredibly|so much|insights?|amazing|delve|profound\w*)\b/i,
        );
        expect(text).not.toMatch(/\b(he|she|him|her|his|hers)\b/i);
      }),
      runs,
    ));
});

describe("askwell draft, one line", () => {
  it("answers any JSON with a letter, and keeps the id", () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("thanks", "outreach", "close", "odd", 7, null), (value, kind) => {
        const answer = draftLine({
          id: "x1",
          kind,
          contact: value,
          notes: value,
          referrer: value,
          explorer: value,
          career: value,
        });
        expect(answer.id).toBe("x1");
        expect(answer.text).toMatch(/^(Dear|Hi) /);
        expect(draftLine(value).text).not.toMatch(/undefined|\[object/);
      }),
      runs,
    ));
});
