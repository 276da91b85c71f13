import type * as Contact from "./contact.ts";
import type { Line } from "./ledger.ts";
import { type Matter, type Of, recipientOf } from "./matter.ts";
import type { Messages } from "./message.ts";
import { sameAddress } from "./text.ts";

/** What stands where a name stood, and where a whole field was an address of theirs: the row is still one that can be read. */
const somebody = "someone";
const nobodysAddress = "someone@erased.invalid";
const nobodysPage = "https://erased.invalid/";
/** No field of the table has a shorter limit: a text that grows beyond it and beyond itself gets the short sign instead. */
const shortestLimit = 40;
const erased = "About someone who is erased";

export type Forgetting = {
  /** The person's own row and every matter with them: deleted. */
  gone: Matter[];
  /** Matters of others that spoke of them: kept, without them. */
  changed: Matter[];
  /** The ledger's lines that spoke of them, as they are kept. */
  lines: { key: string; line: Line }[];
};

/**
 * What forgetting one person changes among everything the explorer keeps: identity and whatever could be recognised as
 * theirs go. A first or family name is taken out of all other words too, unless the explorer or somebody else of theirs bears it.
 * `all` is every matter of the explorer, the person's own row among them; the same call after a crash finds what is left.
 */
export function forget(person: Contact.Info, all: Matter[], lines: { key: string; line: Line }[]): Forgetting {
  const gone = all.filter((row) => isTheirs(row, person.id));
  const ids = new Set<string>(gone.map((row) => row.info.id));
  const clean = without(person, all);
  const changed = all
    .filter((row) => !ids.has(row.info.id) && row.noun !== "owner")
    .flatMap((row) => {
      const next = { ...row, info: clean(apart(row, person.id, ids)) } as Matter;
      return JSON.stringify(next.info) === JSON.stringify(row.info) ? [] : [next];
    });
  return { gone, changed, lines: lines.flatMap((one) => told(one, person.id, ids, clean)) };
}

const isTheirs = ({ noun, info }: Matter, whom: Contact.Info["id"]): boolean => {
  switch (noun) {
    case "contact":
      return info.id === whom;
    case "interview":
    case "ask":
    case "referral":
    case "booking":
      return info.contact === whom;
    case "career":
    case "owner":
    case "calendar":
      return false;
  }
};

/** The same matter with nothing in it that belongs to this person. */
function apart(row: Matter, whom: Contact.Info["id"], gone: Set<string>): Matter["info"] {
  switch (row.noun) {
    case "ask":
      return row.info.introducer?.contact === whom ? direct(row.info) : row.info;
    case "referral": {
      if (row.info.referrer !== whom) return row.info;
      const { referrerFullName: _, words: __, interview: ___, ...rest } = row.info;
      return { ...rest, referrerName: somebody, leave: "no", messages: notTo(row, whom) };
    }
    case "contact": {
      const { info } = row;
      const namedBy = info.namedBy?.filter((one) => one.referrer !== whom);
      return {
        ...info,
        named: info.named.filter((one) => one.contact !== whom),
        ...(namedBy ? { namedBy } : {}),
      };
    }
    case "career":
      return {
        ...row.info,
        evidence: row.info.evidence.filter((one) => one.contact !== whom),
        helpers: row.info.helpers.filter((one) => one.contact !== whom),
        messages: notTo(row, whom),
      };
    case "calendar":
      return { ...row.info, talks: row.info.talks.filter((one) => !gone.has(one.interview)) };
    case "booking":
    case "interview":
    case "owner":
      return row.info;
  }
}

/** The letters of a matter that is kept, without those to this person. */
const notTo = (row: Of<"career"> | Of<"referral">, whom: Contact.Info["id"]): Messages =>
  Object.fromEntries(Object.entries(row.info.messages).filter(([key]) => recipientOf(row, key) !== whom));

/** A request that went through them: one that they had passed on waits on; another that is open becomes a draft to the person themselves, since nobody else is left to be asked. */
function direct(ask: Of<"ask">["info"]): Of<"ask">["info"] {
  const { introducer: _, ...rest } = ask;
  if (rest.status === "settled" || (rest.status === "sent" && rest.passedOnAt)) return { ...rest, messages: {} };
  const { id, owner, contact, name, target, career, careerTitle, how, why, draftedAt } = rest;
  return {
    ...{ id, owner, contact, name, target, draftedAt, messages: {}, status: "drafted" },
    ...(career ? { career } : {}),
    ...(careerTitle ? { careerTitle } : {}),
    ...(how ? { how } : {}),
    ...(why ? { why } : {}),
  };
}

function told(
  { key, line }: { key: string; line: Line },
  whom: Contact.Info["id"],
  gone: Set<string>,
  clean: <T>(value: T) => T,
): { key: string; line: Line }[] {
  const about = line.contact === whom || (line.matter !== undefined && gone.has(line.matter));
  if (about) {
    const { contact: _, matter: __, ...rest } = line;
    return [{ key, line: { ...rest, subject: erased, why: "They are not kept here any more." } }];
  }
  const { subject, why } = clean({ subject: line.subject, why: line.why });
  return subject === line.subject && why === line.why ? [] : [{ key, line: { ...line, subject, why } }];
}

/** Fields whose words are Askwell's own: a person called Will or Open changes none of them. */
const fixed =
  /^(id|owner|contact|interview|referral|referrer|career|about|booking|status|outcome|writes|leave|by|mode|change|said|criterion|zone|locale|day|clock|start|end|\w*At|\w*Until)$/;

/** Takes a person's name and ways of reaching them out of every text of a value. */
function without(person: Contact.Info, all: Matter[]): <T>(value: T) => T {
  const shared = new Set(all.flatMap((row) => bearers(row, person.id)).flatMap(words));
  const parts = words([person.given, person.family].join(" ")).filter((one) => one.length > 2 && !shared.has(one));
  const whole = [person.given, person.family].filter(Boolean).join(" ");
  const exact = [person.email, person.phone, person.profile].filter((one) => one !== undefined && one.length > 5);
  const patterns = [
    ...exact.map((one = "") => new RegExp(quoted(one), "giu")),
    ...[...(whole.includes(" ") ? [whole] : []), ...parts].map(
      (one) => new RegExp(`(?<![\\p{L}\\p{N}])${quoted(one)}(?![\\p{L}\\p{N}])`, "gu"),
    ),
  ];
  const replaced = (text: string, by: string) => patterns.reduce((left, one) => left.replace(one, by), text);
  const clean = (value: unknown): unknown => {
    if (typeof value === "string") {
      if (person.email && sameAddress(value, person.email)) return nobodysAddress;
      if (value === person.profile) return nobodysPage;
      const named = replaced(value, somebody);
      return named.length > Math.max(value.length, shortestLimit) ? replaced(value, "…") : named;
    }
    if (Array.isArray(value)) return value.map(clean);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        typeof one === "string" && fixed.test(name) ? one : clean(one),
      ]),
    );
  };
  return clean as <T>(value: T) => T;
}

/** Names that are kept because others bear them. */
function bearers({ noun, info }: Matter, whom: Contact.Info["id"]): string[] {
  if (noun === "owner") return info.name ? [info.name] : [];
  return noun === "contact" && info.id !== whom ? [[info.given, info.family].join(" ")] : [];
}

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
