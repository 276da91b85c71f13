import * as Draft from "../../core/draft.ts";

type Json = Record<string, unknown>;
const kinds = [
  ...[
    "thanks",
    "outreach",
    "ask",
    "ask_intro",
    "intro_reply",
    "intro_nudge",
    "nudge",
    "apology",
    "another_time",
    "close",
  ],
  ...["advice_report", "touch", "outcome"],
];
const standings = [
  "not_written",
  "written",
  "awaited",
  "answered",
  "talk_held",
  "declined",
  "no_answer",
  "let_go",
] as const;

/**
 * One line of `askwell draft`: any field may be null, missing or of another plain type than expected; what cannot be read counts
 * as not given. An unknown kind is written as a thank-you, the letter this command is for. Never throws on parsed JSON.
 */
export function draftLine(json: unknown): { id: string | null; subject: string; text: string; blanks: number } {
  const line = object(json) ?? {};
  const id = text(line.id) ?? null;
  return { id, ...Draft.draft(input(line)) };
}

function input(line: Json): Draft.Input {
  const kind =
    text(line.kind)
      ?.toLowerCase()
      .replace(/[\s-]+/g, "_") ?? "thanks";
  const notes = object(line.notes) ?? { free: text(line.notes) };
  const contact = person(line.contact);
  const register = text(line.register)?.toLowerCase();
  const cold = ["outreach", "ask"].includes(kind);
  const common = {
    explorer: { name: text(object(line.explorer)?.name) ?? text(line.explorer) },
    contact,
    register:
      register === "formal" || (register !== "informal" && (contact.title !== undefined || cold))
        ? "formal"
        : "informal",
    career: text(line.career) ?? text(object(line.career)?.name) ?? text(object(line.career)?.title),
  } as const;
  const referrer = referrerOf(line.referrer);
  const introducer = person(line.introducer ?? line.referrer);
  const said = texts(notes.said);
  const advice = texts(notes.advice).join("\n") || undefined;
  const free = texts(notes.free).join("\n") || undefined;
  const people = list(notes.referrals).map(named);
  const why = text(notes.why) ?? text(line.why) ?? people.find((one) => one.why)?.why ?? free ?? said[0] ?? advice;
  switch (kinds.includes(kind) ? (kind as Draft.Input["kind"]) : "thanks") {
    case "thanks": {
      const inPerson = notes.thankedInPerson === true || /^(true|yes)$/i.test(text(notes.thankedInPerson) ?? "");
      const promise = texts(notes.promise).join("\n") || undefined;
      return {
        ...common,
        kind: "thanks",
        notes: { said, advice, promise, referrals: people, thankedInPerson: inPerson, free },
      };
    }
    case "outreach":
      return { ...common, kind: "outreach", referrer, why };
    case "ask":
      return { ...common, kind: "ask", why, how: text(notes.how) ?? text(line.how) };
    case "ask_intro":
      return { ...common, kind: "ask_intro", target: person(line.target), why };
    case "intro_reply":
      return { ...common, kind: "intro_reply", introducer, why };
    case "intro_nudge":
      return { ...common, kind: "intro_nudge", people };
    case "nudge":
      return { ...common, kind: "nudge", referrer, last: line.last === true };
    case "apology":
      return { ...common, kind: "apology" };
    case "another_time":
      return { ...common, kind: "another_time" };
    case "close":
      return {
        ...common,
        kind: "close",
        people: list(line.people ?? notes.people ?? notes.referrals).map(standing),
      };
    case "advice_report":
      return { ...common, kind: "advice_report", advice, came: text(notes.came) ?? text(notes.outcome) ?? free };
    case "touch":
      return { ...common, kind: "touch", said, news: text(notes.news) ?? free };
    case "outcome": {
      const word = text(line.decision ?? notes.decision);
      const decision = word === "pursue" || word === "leave" ? word : undefined;
      return { ...common, kind: "outcome", decision, words: decision ? free : (word ?? free), said, advice };
    }
  }
}

const object = (value: unknown): Json | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

const text = (value: unknown): string | undefined =>
  typeof value === "string"
    ? value.trim() || undefined
    : typeof value === "number" && Number.isFinite(value)
      ? String(value)
      : undefined;

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** Strings, or objects that carry their words in a field. */
const texts = (value: unknown): string[] =>
  list(value)
    .map((one) => text(one) ?? text(object(one)?.words) ?? text(object(one)?.text) ?? text(object(one)?.quote))
    .filter((one) => one !== undefined);

function person(value: unknown) {
  const from = object(value) ?? { given: value };
  const field = (name: string) => text(from[name]);
  return {
    ...{
      title: field("title"),
      family: field("family"),
      role: field("role"),
      organisation: field("organisation") ?? field("organization"),
    },
    given: field("given") ?? (field("family") ? undefined : field("name")),
  };
}

const referrerOf = (value: unknown) =>
  value === null || value === undefined ? undefined : { ...person(value), leave: object(value)?.leave === true };

function named(value: unknown) {
  const from = object(value) ?? { name: value };
  const name = text(from.name) ?? ([text(from.given), text(from.family)].filter(Boolean).join(" ") || undefined);
  const leave =
    from.leave === true || from.leave === "yes"
      ? "yes"
      : from.leave === false || from.leave === "no"
        ? "no"
        : undefined;
  const writes = /^(referrer|explorer)$/.exec(text(from.writes) ?? "")?.[0] as "referrer" | "explorer" | undefined;
  return { name, why: text(from.why), leave, writes } as const;
}

function standing(value: unknown) {
  const from = object(value) ?? { name: value };
  const outcome = standings.find((one) => one === from.outcome) ?? "not_written";
  return { ...named(value), outcome, learned: text(from.learned) };
}
