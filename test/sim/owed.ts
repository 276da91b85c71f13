import { afterQuiet, isQuiet, morningOf, nextMorning, workday, workdaysAfter, workMorning } from "./hours.ts";
import { answered, entries } from "./owed-entries.ts";
import type { Asked, Explorer, Named, Person, Talk, Thing, Wishes } from "./truth.ts";
import { isAlive, isDone, readerOf } from "./truth.ts";
import { awaited } from "./waiting.ts";
import { dayMs, dayOf, hourMs, iso, minuteMs, moment, weekdayOf } from "./wall.ts";

/** One thing owed: the earliest instant, and the instant from which it is stale. */
export type Owed = {
  id: string;
  at: number;
  until?: number;
  /** What went before this moment was about something earlier. */
  since?: number;
  /** `own`: a mail of its own. `morning`: in a morning's mail. `ride`: along with one. `contact`: an approved letter. */
  as: "own" | "morning" | "ride" | "contact";
  /** Asked for at that moment: it may come in quiet hours and beyond the day's two mails. */
  asked?: boolean;
  /** The letter it puts before the explorer, and to whom: counted by the caps. */
  letter?: { message: string; contact: string; thanks: boolean; nudge: boolean; to?: string };
};

const compact = (at: number) => iso(at).replace(/[^0-9A-Za-z]/g, "");
const digits = (at: number) => iso(at).replace(/[^0-9]/g, "");

/** What the oracle knows of what left: when something was taken by the mail service, and whether anything of a kind but the latest may have arrived. */
export type Past = {
  wentAt(id: string): number | undefined;
  mayHaveCome(kind: string, latest: string): boolean;
  /** Was it tried since this instant, whatever became of it? */
  tried(id: string, since: number): boolean;
};

/** Everything owed for one thing at this moment, gone or not. */
export function owedFor(thing: Thing, explorer: Explorer, now: number, past: Past): Owed[] {
  const reachable = (contact: string) => {
    const person = explorer.things.get(contact);
    return person?.noun !== "contact" || person.state === "active";
  };
  const found = [...rules(thing, explorer, now, past), ...opened(thing, explorer.wishes), ...letters(thing)];
  return found
    .filter((one) => !explorer.wishes.stopped || one.asked || one.as === "contact")
    .filter((one) => one.as === "contact" || !one.letter || reachable(one.letter.contact))
    .map((one) => paused(one, explorer));
}

function rules(thing: Thing, explorer: Explorer, now: number, past: Past): Owed[] {
  switch (thing.noun) {
    case "interview":
      return [...talk(thing, explorer.wishes, now, past.wentAt), ...entries(thing, explorer, now, past)];
    case "booking":
      return answered(thing, explorer.wishes);
    case "referral":
      return thing.state === "written" ? word(thing, explorer, past) : named(thing, explorer.wishes);
    case "ask":
      return thing.state === "sent" ? word(thing, explorer, past) : [];
    case "contact":
      return closing(thing, explorer.wishes);
  }
}

function paused(one: Owed, { wishes }: Explorer): Owed {
  if (wishes.pausedUntil === undefined || one.asked || one.as === "contact") return one;
  return { ...one, at: Math.max(one.at, morningOf(wishes.pausedUntil, wishes)) };
}

/** "Did you send it?", the morning after a mail app was opened; not for what comes again by itself. */
function opened(thing: Thing, wishes: Wishes): Owed[] {
  return [...thing.letters].flatMap(([key, letter]) => {
    if (letter.state !== "opened" || key === "thanks" || key === "outreach" || !isAlive(thing, key)) return [];
    const id = `${thing.id}.opened.${key.replace(/_/g, "-")}`;
    return [{ id, at: nextMorning(letter.at, wishes), as: "morning" as const, since: letter.at }];
  });
}

/** Letters the explorer told us to send. */
function letters(thing: Thing): Owed[] {
  return [...thing.letters].flatMap(([key, letter]) =>
    letter.state === "approved" && isAlive(thing, key)
      ? [
          {
            id: `${thing.id}.send.${key.replace(/_/g, "-")}-${digits(letter.at)}-${letter.attempt}`,
            ...{ at: letter.sendAt ?? 0, as: "contact" as const },
            letter: {
              message: `${thing.id}.${key}`,
              contact: readerOf(thing),
              ...{ thanks: key === "thanks", nudge: /nudge/.test(key), ...(letter.to ? { to: letter.to } : {}) },
            },
          },
        ]
      : [],
  );
}

function talk(talk: Talk, wishes: Wishes, now: number, wentAt: (id: string) => number | undefined): Owed[] {
  const { zone, weekend } = wishes;
  const found: Owed[] = [];
  const letter = (kind: string) => ({
    ...{ message: `${talk.id}.${kind}.${talk.occurrence}`, contact: talk.contact },
    ...{ thanks: kind === "thanks", nudge: false },
  });
  if (talk.state === "scheduled" && now < talk.start) {
    const eve = morningOf(workday(dayOf(talk.start, zone) - 1, weekend, -1), wishes);
    const id = `${talk.id}.brief.${compact(talk.start)}`;
    if (eve >= talk.bookedAt || !talk.guest)
      found.push(
        eve < talk.bookedAt
          ? { id, at: talk.bookedAt, until: talk.start, as: "own", asked: true }
          : { id, at: eve, until: talk.start, as: "morning" },
      );
    if (wishes.dayOfCard) {
      let at = talk.start - hourMs;
      while (isQuiet(at, wishes)) at -= minuteMs;
      if (at >= talk.bookedAt)
        found.push({ id: `${talk.id}.card.${compact(talk.start)}`, at, until: talk.start, as: "own" });
    }
  }
  if ((talk.state === "scheduled" || talk.state === "held") && !isDone(talk.letters, "thanks")) {
    const due = talk.end + wishes.thankMinutes * minuteMs;
    const logged = talk.state === "held" && talk.loggedAt !== undefined && talk.loggedAt < due;
    const known = logged ? (talk.loggedAt as number) : Math.max(due, talk.bookedAt);
    const at = afterQuiet(known, wishes);
    const id = (round: number) => `${talk.id}.thanks.${talk.occurrence}-${round}`;
    const asked = at === known && (logged || known === talk.bookedAt);
    found.push({ id: id(0), at, as: "own", letter: letter("thanks"), ...(asked ? { asked } : {}) });
    const mailed = wentAt(id(0)) ?? Math.max(at, now);
    found.push({ id: id(1), at: again(mailed, talk.end, wishes), as: "own", letter: letter("thanks") });
    const last = morningOf(workdaysAfter(dayOf(talk.end, zone), 3, weekend), wishes);
    found.push({ id: id(2), at: last, as: "morning", letter: letter("thanks") });
  }
  if (talk.state === "missed" && talk.missed) {
    const kind = talk.missed.by === "me" ? "apology" : "another_time";
    if (!isDone(talk.letters, kind))
      found.push({
        ...{ id: `${talk.id}.missed.${talk.occurrence}`, at: nextMorning(talk.missed.at, wishes), as: "morning" },
        letter: letter(kind),
      });
  }
  if (talk.state === "held") {
    const known = Math.max(talk.end, talk.loggedAt ?? 0);
    if (talk.promise && !talk.promiseKept)
      found.push({
        ...{ id: `${talk.id}.promise.${talk.occurrence}`, as: "morning" },
        at: morningOf(workdaysAfter(dayOf(known, zone), 2, weekend), wishes),
      });
    if (talk.advice && !talk.adviceAnswered)
      found.push({
        ...{ id: `${talk.id}.advice.${talk.occurrence}`, as: "morning" },
        at: Math.max(workMorning(dayOf(talk.end, zone) + 21, wishes), nextMorning(talk.loggedAt ?? 0, wishes)),
      });
  }
  return found;
}

/** The first 09:00 at least 4 hours after the first mail and at most 24 after the end; else the first 17:00 at least 4 hours after it. */
function again(mailed: number, end: number, wishes: Wishes): number {
  const today = dayOf(mailed, wishes.zone);
  const ahead = [0, 1, 2].map((n) => today + n);
  const early = ahead.map((day) => morningOf(day, wishes)).find((at) => at >= mailed + 4 * hourMs && at <= end + dayMs);
  const evening = ahead.map((day) => moment(day, wishes.evening, wishes.zone)).find((at) => at >= mailed + 4 * hourMs);
  return early ?? evening ?? mailed + 4 * hourMs;
}

function named(referral: Named, wishes: Wishes): Owed[] {
  const { zone, weekend } = wishes;
  if (referral.state !== "open") return [];
  if (referral.writes === "referrer") {
    const at = workMorning(dayOf(referral.givenAt, zone) + 7, wishes);
    return [{ id: `${referral.id}.introduced.0`, at, as: "morning" }];
  }
  if (isDone(referral.letters, "outreach")) return [];
  const first = workdaysAfter(dayOf(referral.givenAt, zone), 1, weekend);
  const second = workdaysAfter(first, 3, weekend);
  const monday = workday(second + 8 - weekdayOf(second), weekend);
  const letter = {
    ...{ message: `${referral.id}.outreach.1`, contact: referral.contact },
    ...{ thanks: false, nudge: false },
  };
  return [
    { id: `${referral.id}.outreach.0`, at: morningOf(first, wishes), as: "morning", letter },
    { id: `${referral.id}.outreach.1`, at: morningOf(second, wishes), as: "morning", letter },
    { id: `${referral.id}.let_go.0`, at: morningOf(monday, wishes), as: "morning" },
  ];
}

/**
 * "Any word from …?": seven of the contact's working days after the letter; fourteen if chosen. The days count anew from the end of an
 * absence and from a reminder; after the second reminder to this person it is asked whether to let it go.
 */
function word(thing: Named | Asked, explorer: Explorer, past: Past): Owed[] {
  const { wishes } = explorer;
  const found = explorer.things.get(awaited(thing));
  const person = found?.noun === "contact" ? found : undefined;
  const since = Math.max(
    thing.writtenAt ?? 0,
    thing.heardAt ?? 0,
    (thing.noun === "ask" && thing.passedOnAt) || 0,
    thing.awayUntil ?? 0,
    person?.awayUntil ?? 0,
    thing.nudgedAt.at(-1) ?? 0,
  );
  const after = (days: number) =>
    workMorning(workdaysAfter(dayOf(since, person?.zone ?? wishes.zone), days, [6, 7]), wishes);
  const spent = thing.nudgedAt.length > 0 && Math.max(thing.nudgedAt.length, person?.nudges ?? 0) >= 2;
  // Once the question of these days has come, it is not put in other words.
  if (spent && !past.tried(`${thing.id}.word.0`, since))
    return [{ id: `${thing.id}.let_go.0`, at: after(7), as: "morning", since }];
  return [
    { id: `${thing.id}.word.0`, at: after(7), as: "morning", since },
    ...(thing.askAgain ? [{ id: `${thing.id}.word.1`, at: after(14), as: "morning" as const, since }] : []),
  ];
}

/** One closing letter to somebody who named people: after a talk with one of them, or 14 days after naming. */
function closing(person: Person, wishes: Wishes): Owed[] {
  const untold = person.named.filter(
    (one) => one.toldAt === undefined || (one.heldAt !== undefined && one.toldAt < one.heldAt),
  );
  if (untold.length === 0 || isDone(person.letters, "close")) return [];
  const held = untold.flatMap((one) => one.heldAt ?? []);
  const given = Math.min(...untold.map((one) => one.givenAt));
  // What is told after a talk is another letter than what is told because days have passed, and so is whatever follows one that went.
  const told = Math.max(0, ...person.named.flatMap((one) => one.toldAt ?? []));
  const message = `${person.id}.close.${held.length > 0 ? "held" : "days"}.${told}`;
  const letter = { message, contact: person.id, thanks: false, nudge: false };
  return held.length > 0
    ? [{ id: `${person.id}.close.held`, at: nextMorning(Math.min(...held), wishes), as: "morning", letter }]
    : [
        {
          ...{ id: `${person.id}.close.days`, as: "morning", letter },
          at: workMorning(dayOf(given, wishes.zone) + 14, wishes),
        },
      ];
}
