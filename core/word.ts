import * as Ask from "./ask.ts";
import { ok, type Result, refuse } from "./error.ts";
import type { ContactId, MatterId } from "./id.ts";
import type { Matter, Of } from "./matter.ts";
import * as Referral from "./referral.ts";
import type { Instant } from "./time.ts";

/** What can be waited for an answer in. */
export type Waiter = Of<"ask"> | Of<"referral">;
/** What the explorer heard, or how they leave it. */
export type Said = Referral.Word | { said: "passed_on" } | { said: "no_answer" } | { said: "let_go" };

export const isWaiter = (row: Matter): row is Waiter => row.noun === "ask" || row.noun === "referral";

/** Whom a talk is hoped for with. */
export const hopedFor = (row: Waiter): ContactId => row.info.contact;

/** The name of whoever owes the answer. */
export const awaitedName = (row: Waiter): string =>
  row.noun === "ask" && row.info.introducer && Ask.awaited(row.info) !== row.info.contact
    ? row.info.introducer.name
    : row.info.name;

/** Who owes the answer at this moment. */
export const awaited = (row: Waiter): ContactId => (row.noun === "ask" ? Ask.awaited(row.info) : row.info.contact);

/** Whose word it is: an answer comes from the person themselves, also before a friend was known to have passed it on; the rest from whoever owes it. */
export const saidBy = (row: Waiter, said: Said["said"]): ContactId =>
  said === "answered" ? hopedFor(row) : awaited(row);

/**
 * What one answer changes in everything that waits for the same human. An answer or a no ends every request to that person and every
 * referral to them; a friend who passed something on, or would rather not, is not reminded of the rest for now; an absence holds everything.
 * `rows` are the pressed matter, whatever else waits for the person, the person's own row and the referrers'. The pressed matter comes back first.
 * @param from whoever says it, where that is known.
 */
export function said(
  rows: Matter[],
  pressed: MatterId,
  answer: Said,
  now: Instant,
  from?: ContactId,
): Result<Matter[]> {
  const row = rows.filter(isWaiter).find((one) => one.info.id === pressed);
  if (!row) return refuse("matter.not_found", "This is gone.");
  const first = applied(row, answer, now);
  if (!first.ok) return first;
  // Said twice, it is said once.
  if (answer.said === "passed_on" && first.value.info === row.info) return ok([row]);
  const whom = from ?? saidBy(row, answer.said);
  const others = rows.filter(isWaiter).filter((one) => one.info.id !== pressed && one.info.status !== "settled");
  const ends = (answer.said === "answered" || answer.said === "declined") && whom === hopedFor(row);
  const person = rows.find((one): one is Of<"contact"> => one.noun === "contact" && one.info.id === whom);
  const heard = answer.said === "answered" || answer.said === "declined" || answer.said === "passed_on";
  const ended = ends ? others.filter((one) => hopedFor(one) === whom).flatMap((one) => applied(one, answer, now)) : [];
  const also = ended.flatMap((one) => (one.ok ? [one.value] : []));
  const rested = heard
    ? others
        .filter((one): one is Of<"ask"> => one.noun === "ask" && awaited(one) === whom)
        .filter((one) => !also.some((done) => done.info.id === one.info.id))
        .map((one) => ({ ...one, info: Ask.heard(one.info, now) }))
    : [];
  const held = answer.said === "away" ? others.filter((one) => awaited(one) === whom) : [];
  const changed = [together(first.value, also), ...also, ...rested, ...held];
  const people = changed.filter((one) => one.noun === "referral").reduce(mirrored, rows.filter(isContact));
  const touched = person ? [personAfter(people.find((one) => one.info.id === whom) ?? person, answer, now)] : [];
  const rest = people.filter((one) => one.info.id !== whom && !rows.includes(one));
  return ok([...changed, ...touched, ...rest]);
}

/** A talk with them is agreed: every request and every unanswered letter to them has reached its aim. */
export function booked(rows: Matter[], whom: ContactId, now: Instant): Matter[] {
  const open = rows.filter(isWaiter).filter((one) => hopedFor(one) === whom && one.info.status !== "settled");
  const changed = open.flatMap((one) => {
    const done = one.noun === "ask" ? Ask.settle(one.info, "booked", now) : Referral.settle(one.info, "answered", now);
    return done.ok ? [{ ...one, info: done.value } as Waiter] : [];
  });
  const people = changed.filter((one) => one.noun === "referral").reduce(mirrored, rows.filter(isContact));
  return [...changed, ...people.filter((one) => !rows.includes(one))];
}

/** Takes back how it ended, for everything the same press ended and nothing has ended otherwise since. */
export function unsaid(rows: Matter[], pressed: MatterId): Matter[] {
  const row = rows.filter(isWaiter).find((one) => one.info.id === pressed);
  if (!row) return [];
  const also = rows
    .filter(isWaiter)
    .filter((one) => alsoOf(row).includes(one.info.id) && endedAt(one) === endedAt(row));
  const back = [row, ...also].map(reopened);
  const people = back.filter((one) => one.noun === "referral").reduce(mirrored, rows.filter(isContact));
  const whom = awaited(row);
  const person = people.find((one) => one.info.id === whom);
  const lifted = "awayUntil" in row.info && row.info.awayUntil !== undefined;
  const home = lifted && person?.info.awayUntil ? [withoutAway(person)] : [];
  // Whatever the absence held back is looked at again.
  const held = rows.filter(isWaiter).filter((one) => lifted && one.info.status !== "settled" && awaited(one) === whom);
  const woken = held.filter((one) => !back.some((done) => done.info.id === one.info.id));
  const rest = people.filter((one) => !rows.includes(one) && one.info.id !== home[0]?.info.id);
  return [...back, ...home, ...woken, ...rest];
}

const endedAt = ({ info }: Waiter): Instant | undefined => (info.status === "settled" ? info.settledAt : undefined);

/** What the same press settled beside this one. */
export const alsoOf = ({ info }: Waiter): string[] => (info.status === "settled" ? (info.also ?? []) : []);

const isContact = (row: Matter): row is Of<"contact"> => row.noun === "contact";

function applied(row: Waiter, answer: Said, now: Instant): Result<Waiter> {
  if (row.noun === "ask") {
    const next =
      answer.said === "passed_on"
        ? Ask.passedOn(row.info, now)
        : answer.said === "no_answer" || answer.said === "let_go"
          ? Ask.settle(row.info, answer.said, now)
          : Ask.word(row.info, answer, now);
    return next.ok ? ok({ ...row, info: next.value }) : next;
  }
  if (answer.said === "passed_on")
    return refuse("referral.settled", "You write to them yourself, so nobody has to pass it on.");
  const next =
    answer.said === "no_answer" || answer.said === "let_go"
      ? Referral.settle(row.info, answer.said, now)
      : Referral.word(row.info, answer, now);
  return next.ok ? ok({ ...row, info: next.value }) : next;
}

const together = (row: Waiter, also: Waiter[]): Waiter =>
  row.info.status === "settled" && also.length > 0
    ? ({ ...row, info: { ...row.info, also: also.map((one) => one.info.id) } } as Waiter)
    : row;

function reopened(row: Waiter): Waiter {
  if (row.info.status === "settled")
    return row.noun === "ask" ? { ...row, info: Ask.reopen(row.info) } : { ...row, info: Referral.reopen(row.info) };
  const { notYetAt, awayUntil, ...info } = row.info as Ask.Sent;
  // What was said last is taken back first: an absence or "not yet" before the word that it was passed on.
  const { passedOnAt: _, ...asked } = info;
  const open = notYetAt || awayUntil ? info : asked;
  return { ...row, info: "askAgain" in open ? { ...open, askAgain: false } : open } as Waiter;
}

function personAfter(person: Of<"contact">, answer: Said, now: Instant): Of<"contact"> {
  switch (answer.said) {
    case "away":
      return { ...person, info: { ...person.info, awayUntil: answer.until } };
    case "answered":
    case "declined":
    case "passed_on":
      return { ...withoutAway(person), info: { ...withoutAway(person).info, touchedAt: now } };
    case "not_yet":
    case "no_answer":
    case "let_go":
      return person;
  }
}

function withoutAway(person: Of<"contact">): Of<"contact"> {
  const { awayUntil: _, ...info } = person.info;
  return { ...person, info };
}

/** How a referral stands, copied onto the referrer's row for the letter that closes the loop. */
function mirrored(people: Of<"contact">[], referral: Of<"referral">): Of<"contact">[] {
  return people.map((one) => {
    if (one.info.id !== referral.info.referrer) return one;
    const outcome = Referral.standing(referral.info);
    const named = one.info.named.map((name) => (name.referral === referral.info.id ? { ...name, outcome } : name));
    return { ...one, info: { ...one.info, named } };
  });
}
