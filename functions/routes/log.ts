import type * as z from "zod/mini";
import * as Career from "../../core/career.ts";
import * as Contact from "../../core/contact.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import type { ContactId, InterviewId, ReferralId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import { fresh, type Matter, type Of } from "../../core/matter.ts";
import type { Dice } from "../../core/ports.ts";
import * as Referral from "../../core/referral.ts";
import { sameAddress } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { rows as most } from "../../web/log.tsx";
import { rowOf } from "./change.ts";

type Typed = Record<string, string>;
/** A person named, and who of the explorer's people has the address already. */
export type Person = Referral.Named & { known?: ContactId | undefined };
export type Notes = { log: Interview.Log; people: Person[] };

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

/** What the form said, or what is wrong under the names of its own fields. */
export function notes(typed: Typed): Result<Notes> {
  const wrong: Typed = {};
  const take = <T>(schema: z.ZodMiniType<T>, value: unknown, name: (path: string) => string): T | undefined => {
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    for (const issue of read.error.issues) wrong[name(issue.path.map(String).join("."))] ??= issue.message;
    return undefined;
  };
  const filled = (name: string) => typed[name]?.trim() || undefined;
  const log = take(
    Interview.Log,
    {
      ...(filled("thanked") ? { thankedInPerson: typed.thanked === "yes" } : {}),
      said: upTo(most.said).map((n) => ({ words: filled(`said${n}`), criterion: filled(`about${n}`) })),
      ...Object.fromEntries(["advice", "promise", "again", "mine", "free"].map((name) => [name, filled(name)])),
    },
    (path) => path.replace(/^said\.(\d)\.words$/, (_, n) => `said${Number(n) + 1}`),
  );
  const people = upTo(most.named).flatMap((n) => {
    const given = Object.fromEntries(
      ["name", "email", "profile", "words", "writes", "leave"].map((one) => [one, filled(`${one}${n}`)]),
    );
    if (!given.name && !given.email && !given.profile && !given.words) return [];
    if (!given.name) wrong[`name${n}`] = "Write the name of the person they named.";
    const read = take(Referral.Named, { ...given, name: given.name ?? "" }, (path) => `${path}${n}`);
    return read ? { n, read } : [];
  });
  for (const { n, read } of people) {
    const twin = people.some(
      (other) => other.n < n && other.read.email && sameAddress(other.read.email, read.email ?? ""),
    );
    if (twin) wrong[`email${n}`] = "Two of these people have the same address. Mend one of them.";
  }
  if (!log || Object.keys(wrong).length > 0)
    return refuse("input.invalid", "Something needs mending before this can be saved.", wrong);
  const said = log.said.filter((one) => one.words);
  if (said.length === 0 && people.length === 0 && Object.keys(log).length < 2)
    return refuse("input.invalid", "Fill in one field.", { said1: "Write one thing they said, or any other line." });
  return ok({ log: { ...log, said }, people: people.map((one) => one.read) });
}

/** The form as it was kept, so that a second look can mend it. */
export function kept(talk: Interview.Info): Typed {
  if (talk.status !== "held") return {};
  const { said, thankedInPerson, advice, promise, again, mine, free } = talk.log;
  const lines = said.flatMap((one, n) => [
    [`said${n + 1}`, one.words],
    [`about${n + 1}`, one.criterion],
  ]);
  const rest = {
    advice,
    promise,
    again,
    mine,
    free,
    thanked: thankedInPerson === undefined ? undefined : thankedInPerson ? "yes" : "no",
  };
  return Object.fromEntries(
    [...lines, ...Object.entries(rest)].flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/** The same rows, with the talk about this career and the career among them. */
export const aboutCareer = (rows: Matter[], talk: InterviewId, career: Of<"career">): Matter[] => {
  const { id, title: careerTitle } = career.info;
  const others = rows.filter((one) => one.noun !== "career");
  const own = rowOf(rows, "career", id) ?? career;
  return [
    ...others.map((one) =>
      one.noun === "interview" && one.info.id === talk
        ? { ...one, info: { ...one.info, career: id, careerTitle } }
        : one,
    ),
    own,
  ];
};

/**
 * Everything a log changes at once: the talk, the people named with their referrals, whom the referrer named, and the evidence on the career.
 * Somebody already named by this person is not named again, so that sending the form twice adds nothing.
 */
export function logged(
  found: Matter[],
  ids: { talk: InterviewId; contact: ContactId },
  { log, people }: Notes,
  dice: Dice,
  now: Instant,
): Result<Matter[]> {
  const [talk, referrer] = [rowOf(found, "interview", ids.talk), rowOf(found, "contact", ids.contact)];
  if (!talk || !referrer) return refuse("matter.not_found", "This talk is gone.");
  const held = Interview.log(talk.info, log, now);
  if (!held.ok) return held;
  const { owner } = talk.info;
  const isNew = (one: Person) =>
    !referrer.info.named.some((old) => old.name.toLowerCase() === one.name.toLowerCase() || old.contact === one.known);
  const made = people.filter(isNew).map((one) => {
    const contact = one.known ?? (dice.id("contact") as ContactId);
    const info: Contact.Info = {
      ...{ id: contact, owner, ...parts(one.name), status: "active", addedAt: now, named: [], closings: 0 },
      ...{ suggested: [], nudges: 0, messages: {}, how: `${referrer.info.given ?? talk.info.name} named them` },
      ...(one.email ? { email: one.email } : {}),
      ...(one.profile ? { profile: one.profile } : {}),
    };
    const referral: Referral.Info = {
      ...{ id: dice.id("referral") as ReferralId, owner, referrer: ids.contact },
      ...{ referrerName: Contact.shortName(referrer.info), referrerFullName: Contact.fullName(referrer.info) },
      ...(talk.info.careerTitle ? { careerTitle: talk.info.careerTitle } : {}),
      ...{ contact, name: one.name, interview: ids.talk, givenAt: now, writes: one.writes, leave: one.leave },
      ...{ messages: {}, status: "open", ...(one.words ? { words: one.words } : {}) },
    };
    const known = one.known && rowOf(found, "contact", one.known);
    const person = known || fresh("contact", info);
    const namedBy = [...(person.info.namedBy ?? []), { referral: referral.id, referrer: ids.contact }];
    const told = one.known && !known ? [] : [{ ...person, info: { ...person.info, namedBy } }];
    return { referral, rows: [...told, fresh("referral", referral)] };
  });
  const named = made.map(({ referral }) => ({
    ...{ referral: referral.id, contact: referral.contact, name: referral.name, givenAt: now },
    ...{ outcome: Referral.standing(referral), interview: ids.talk, writes: referral.writes, leave: referral.leave },
    ...(referral.words ? { words: referral.words } : {}),
  }));
  const career = rowOf(found, "career", talk.info.career);
  const told = made.flatMap((one) => one.rows);
  // Whoever named this person may be among those this person names: both changes are to one row.
  const since = found.map((row) => told.find((one) => one.info.id === row.info.id) ?? row);
  const all: Matter[] = [
    { ...talk, info: held.value },
    {
      ...referrer,
      info: {
        ...(named.length > 0 ? Contact.withNews(referrer.info, [...referrer.info.named, ...named]) : referrer.info),
        ...{ touchedAt: now, remembered: remembered(held.value) },
      },
    },
    ...(talk.info.career && career ? [witnessed(career, held.value, now)] : []),
    ...told,
    ...heldWith(since, referrer, held.value, now),
  ];
  return ok([...new Map(all.map((row) => [row.info.id, row])).values()]);
}

const remembered = ({ log, careerTitle }: Interview.Held): NonNullable<Contact.Info["remembered"]> => ({
  said: log.said.flatMap((one) => one.words ?? []),
  ...(log.advice ? { advice: log.advice } : {}),
  ...(careerTitle ? { careerTitle } : {}),
});

/** A talk with somebody who was named ends their referral well, and whoever named them is owed the news. */
function heldWith(found: Matter[], person: Of<"contact">, talk: Interview.Held, now: Instant): Matter[] {
  return (person.info.namedBy ?? []).flatMap(({ referral: id, referrer: whom }) => {
    const [referral, referrer] = [rowOf(found, "referral", id), rowOf(found, "contact", whom)];
    const settled = referral && Referral.settle(referral.info, "talk_held", now);
    if (!referral || !referrer || !settled?.ok || referrer.info.id === person.info.id) return [];
    const learned = talk.log.said.find((one) => one.words)?.words;
    const named = referrer.info.named.map((one) =>
      one.referral === id
        ? { ...one, outcome: "talk_held" as const, heldAt: one.heldAt ?? now, ...(learned ? { learned } : {}) }
        : one,
    );
    return [
      { ...referral, info: settled.value },
      { ...referrer, info: Contact.withNews(referrer.info, named) },
    ];
  });
}

/** What this talk said about the career, instead of what an earlier version of its notes said. */
function witnessed(career: Of<"career">, talk: Interview.Held, at: Instant): Matter {
  const { id: interview, contact, name } = talk;
  const evidence: Career.Evidence[] = talk.log.said.flatMap(({ words, criterion }) =>
    words && criterion ? [{ interview, contact, name, criterion, words, at }] : [],
  );
  const others = career.info.evidence.filter((one) => one.interview !== interview);
  return { ...career, info: Career.helped({ ...career.info, evidence: [...others, ...evidence] }, contact, name) };
}

/** "Dr Jonas Weber" as title, given and family name; a single name is a given name. */
function parts(name: string): Contact.Name {
  const [, title, rest = ""] = /^((?:Prof|Dr|Mr|Mrs|Ms|Mx)\.?\s+)?(.*)$/i.exec(name) ?? [];
  const words = rest.split(/\s+/);
  const family = words.slice(1).join(" ");
  return { ...(title ? { title: title.trim() } : {}), given: words[0], ...(family ? { family } : {}) };
}
