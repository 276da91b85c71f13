import type { Beside, Due } from "../due.ts";
import type { DueId } from "../id.ts";
import type * as Interview from "../interview.ts";
import { isPending, type Of } from "../matter.ts";
import * as Message from "../message.ts";
import type { Preferences } from "../preferences.ts";
import {
  addDays,
  addMinutes,
  addWorkingDays,
  at,
  beforeQuiet,
  dayOf,
  type Instant,
  isBefore,
  later,
  ms,
  outOfQuiet,
  workingBefore,
} from "../time.ts";
import { tells } from "./booking.ts";
import { compact, isMorning, morning, morningAfter, workingMorning } from "./day.ts";

/** Everything owed for one talk. */
export function interview(matter: Of<"interview">, { explorer }: Beside, now: Instant): Due[] {
  const talk = matter.info;
  const preferences = explorer.preferences;
  switch (talk.status) {
    case "cancelled":
      return [];
    case "scheduled":
      return [...before(talk, preferences, now), ...thanks(matter, talk, preferences, now)];
    case "held":
      return [...thanks(matter, talk, preferences, now), ...afterwards(talk, preferences)];
    case "missed":
      return missed(talk, preferences);
  }
}

const due = (talk: Interview.Info, kind: Due["kind"], round: string) => ({
  dueId: `${talk.id}.${kind}.${round}` as DueId,
  matter: talk.id,
  kind,
  contact: talk.contact,
  round: 0,
});

/** The morning mail that would bring the brief. */
const briefAt = (talk: Interview.Info, preferences: Preferences): Instant =>
  morning(workingBefore(dayOf(talk.start, preferences.zone), preferences.daysOff), preferences);

/** Was it agreed so late that its brief comes with the agreement? */
export const isLate = (talk: Interview.Info, preferences: Preferences): boolean =>
  isBefore(briefAt(talk, preferences), talk.bookedAt);

function before(talk: Interview.Info, preferences: Preferences, now: Instant): Due[] {
  if (!isBefore(now, talk.start)) return [];
  const round = compact(talk.start);
  const eve = briefAt(talk, preferences);
  const late = isLate(talk, preferences);
  const brief: Due = {
    ...due(talk, "brief", round),
    ...(late ? { as: "own", at: talk.bookedAt, requested: true } : { as: "morning", at: eve }),
    until: talk.start,
    reason: late
      ? "You agreed on this talk after the morning mail that would have brought its brief."
      : "Your talk is on the next working day.",
  };
  // Whoever is told of the agreement in a mail finds the brief in it.
  const briefs = late && tells(talk) ? [] : [brief];
  const card = beforeQuiet(addMinutes(talk.start, -60), preferences.zone, preferences.quiet);
  if (!preferences.dayOfCard || isBefore(card, talk.bookedAt)) return briefs;
  return [
    ...briefs,
    { ...due(talk, "card", round), as: "own", at: card, until: talk.start, reason: "Your talk begins in an hour." },
  ];
}

/**
 * The thank-you draft, once more, and a last call. The first comes 45 minutes after the scheduled end or at once when the talk is logged,
 * out of quiet hours; the second at the first 09:00 that is at least 4 hours after that mail and at most 24 after the end, else at the first
 * 17:00 at least 4 hours after it; the last on the third working day.
 */
function thanks({ settled }: Of<"interview">, talk: Interview.Info, preferences: Preferences, now: Instant): Due[] {
  if (Message.isDone(talk.messages, "thanks")) return [];
  const { zone, quiet } = preferences;
  const ended = addMinutes(talk.end, preferences.waits.thankMinutes);
  const logged = talk.status === "held" && isBefore(talk.loggedAt, ended) ? talk.loggedAt : undefined;
  const known = logged ?? later(ended, talk.bookedAt);
  const first = outOfQuiet(known, zone, quiet);
  const message = {
    id: `${talk.id}.thanks.${talk.occurrence}`,
    key: "thanks",
    kind: "thanks" as const,
  };
  const round = (n: number) => ({ ...due(talk, "thanks", `${talk.occurrence}-${n}`), message, round: n });
  const went = settled[round(0).dueId];
  // The first may have been refused for good: then the second counts from there. While it is still to come, it counts from when it can.
  const mailed = went && !isPending(went) ? went.at : later(first, isBefore(first, now) ? now : first);
  const again = secondCall(mailed, talk.end, preferences);
  const last = later(
    morning(addWorkingDays(dayOf(talk.end, zone), 3, preferences.daysOff), preferences),
    morningAfter(addMinutes(again, 240), preferences),
  );
  const asked = first === known && (logged !== undefined || known === talk.bookedAt);
  return [
    {
      ...round(0),
      as: "own",
      at: first,
      ...(asked ? { requested: true } : {}),
      reason: logged
        ? "You logged the talk, so its thank-you is ready."
        : `A thank-you is due ${preferences.waits.thankMinutes} minutes after a talk ends.`,
    },
    {
      ...round(1),
      as: isMorning(again, preferences) ? "morning" : "own",
      at: again,
      reason: "You have not said that this talk's thank-you went out.",
    },
    {
      ...round(2),
      as: "morning",
      at: last,
      reason: "Three working days have passed since the talk, without a thank-you.",
    },
  ];
}

function secondCall(mailed: Instant, end: Instant, preferences: Preferences): Instant {
  const earliest = ms(mailed) + 4 * 3_600_000;
  const latest = ms(end) + 24 * 3_600_000;
  const today = dayOf(mailed, preferences.zone);
  const days = [0, 1, 2].map((ahead) => addDays(today, ahead));
  const mornings = days.map((day) => morning(day, preferences));
  const early = mornings.find((one) => ms(one) >= earliest && ms(one) <= latest);
  const evenings = days.map((day) => at(day, preferences.evening, preferences.zone));
  return early ?? evenings.find((one) => ms(one) >= earliest) ?? morningAfter(mailed, preferences);
}

function missed(talk: Extract<Interview.Info, { status: "missed" }>, preferences: Preferences): Due[] {
  const kind = talk.by === "me" ? ("apology" as const) : ("another_time" as const);
  if (Message.isDone(talk.messages, kind)) return [];
  return [
    {
      ...due(talk, "missed", String(talk.occurrence)),
      as: "morning",
      at: morningAfter(talk.saidAt, preferences),
      message: { id: `${talk.id}.${kind}.${talk.occurrence}`, key: kind, kind },
      reason:
        talk.by === "me" ? "You missed this talk, so they are owed an apology." : "They could not make this talk.",
    },
  ];
}

function afterwards(talk: Interview.Held, preferences: Preferences): Due[] {
  const found: Due[] = [];
  const zone = preferences.zone;
  const known = later(talk.end, talk.loggedAt);
  if (talk.log.promise && !talk.promiseKeptAt)
    found.push({
      ...due(talk, "promise", String(talk.occurrence)),
      as: "morning",
      at: morning(
        addWorkingDays(dayOf(known, zone), preferences.waits.promiseWorkingDays, preferences.daysOff),
        preferences,
      ),
      reason: "You promised them something in this talk.",
    });
  if (talk.log.advice && !talk.adviceHelped)
    found.push({
      ...due(talk, "advice", String(talk.occurrence)),
      as: "morning",
      at: later(
        workingMorning(addDays(dayOf(talk.end, zone), preferences.waits.adviceDays), preferences),
        morningAfter(talk.loggedAt, preferences),
      ),
      reason: "They gave you advice, and people like to hear what came of it.",
    });
  if (talk.adviceHelped === "yes" && !Message.isDone(talk.messages, "advice_report"))
    found.push({
      ...due(talk, "advice", `${talk.occurrence}-report`),
      as: "page",
      at: talk.loggedAt,
      message: {
        id: `${talk.id}.advice_report.${talk.occurrence}`,
        key: "advice_report",
        kind: "advice_report",
      },
      reason: "Their advice helped; tell them what came of it.",
    });
  return found;
}
