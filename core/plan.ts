import type * as Contact from "./contact.ts";
import type { Beside, Due } from "./due.ts";
import type { DueId } from "./id.ts";
import { isMoot, isSettled, type Matter } from "./matter.ts";
import * as Message from "./message.ts";
import { ask } from "./plan/ask.ts";
import { answers, invites } from "./plan/booking.ts";
import * as About from "./plan/contact.ts";
import { compact, morning, morningAfter, morningFrom } from "./plan/day.ts";
import { interview } from "./plan/interview.ts";
import { referral } from "./plan/referral.ts";
import { fromMs, type Instant, isBefore, later, ms } from "./time.ts";

/** Raised whenever the rules below change what an existing matter is owed: then all matters are planned anew. */
export const version = "1";

/**
 * Everything still owed for one matter, earliest first. Pure: the same matter, preferences and moment always give the same list.
 * What was sent, withheld or left unknown is not owed; what a sender holds is owed again once its lease has ended.
 */
export function plan(matter: Matter, beside: Beside, now: Instant): Due[] {
  if (beside.explorer.erasing) return [];
  return [...rules(matter, beside, now), ...opened(matter, beside), ...approved(matter)]
    .filter((due) => !isSettled(matter.settled[due.dueId], now))
    .filter((due) => due.as === "contact" || !due.message || reaches(beside, due))
    .map((due) => capped(due, beside))
    .map((due) => paused(due, beside))
    .sort((a, b) => ms(a.at) - ms(b.at));
}

/** What may go now: due, not yet stale, and not for the page alone. */
export const dueNow = (list: Due[], now: Instant): Due[] =>
  list.filter(
    (due) => due.as !== "page" && !isBefore(now, due.at) && (due.until === undefined || isBefore(now, due.until)),
  );

function rules(matter: Matter, beside: Beside, now: Instant): Due[] {
  switch (matter.noun) {
    case "interview":
      return [...interview(matter, beside, now), ...invites(matter, beside, now)];
    case "booking":
      return answers(matter, beside);
    case "calendar":
      return [];
    case "referral":
      return referral(matter, beside);
    case "ask":
      return ask(matter, beside);
    case "contact":
      return About.contact(matter, beside);
    case "career":
      return About.career(matter);
    case "owner":
      return About.week(matter, now);
  }
}

/** These come again by themselves, and then say "if you already have". */
const comesAgain = ["thanks", "outreach"];

/** "Did you send it?", once, after a mail app was opened with a letter and nothing was said: it is never presumed. */
function opened(matter: Matter, { explorer }: Beside): Due[] {
  if (!("messages" in matter.info)) return [];
  return Object.entries(matter.info.messages).flatMap(([key, message]) =>
    message.status === "opened" && !comesAgain.includes(key) && !isMoot(matter, key)
      ? [
          {
            dueId: `${matter.info.id}.opened.${key.replace(/_/g, "-")}-${compact(message.at)}` as DueId,
            matter: matter.info.id,
            kind: "opened" as const,
            as: "morning" as const,
            at: morningAfter(message.at, explorer.preferences),
            round: 0,
            message: { id: `${matter.info.id}.${key}`, key, kind: key.split("-")[0] as Message.Kind },
            reason: "You opened this letter in your mail app and have not said whether it went.",
          },
        ]
      : [],
  );
}

/** Letters the explorer told us to send, at the hour that suits the contact. */
function approved(matter: Matter): Due[] {
  if (!("messages" in matter.info)) return [];
  return Object.entries(matter.info.messages).flatMap(([key, message]) =>
    message.status === "approved"
      ? [
          {
            dueId:
              `${matter.info.id}.send.${key.replace(/_/g, "-")}-${compactId(message.at)}-${message.attempt}` as DueId,
            matter: matter.info.id,
            kind: "send" as const,
            as: "contact" as const,
            at: message.sendAt,
            contact: message.contact,
            round: message.attempt,
            message: { id: `${matter.info.id}.${key}`, key, kind: key.split("-")[0] as Message.Kind },
            reason: "You told us to send it for you.",
          },
        ]
      : [],
  );
}

const compactId = (moment: Instant): string => moment.replace(/[^0-9]/g, "");

/**
 * Nobody is put before the explorer to be written to who asked for silence or to be forgotten. A letter that was approved before stays due:
 * at its hour it is withheld, and the explorer hears why.
 */
const reaches = ({ contact }: Beside, due: Due): boolean =>
  contact === undefined || contact.id !== due.contact || contact.status === "active";

const week = 7 * 86_400_000;
const month = 30 * 86_400_000;

/**
 * The earliest moment from `from` on at which one more letter to this person may be suggested: at most one in 7 days and three
 * in 30. A letter suggested before is the same suggestion however often it is reminded of.
 */
function capAllows(suggested: readonly Contact.Suggested[], from: Instant): Instant {
  const times = suggested.map((one) => ms(one.at)).sort((a, b) => a - b);
  const [third, last] = [times.at(-3), times.at(-1)];
  return fromMs(Math.max(ms(from), last === undefined ? 0 : last + week, third === undefined ? 0 : third + month));
}

/** A thank-you counts for the caps but is never held back by them: it is owed for something just received. */
function capped(due: Due, { explorer, contact }: Beside): Due {
  if (!due.message || due.kind === "thanks" || due.kind === "opened" || !contact || contact.id !== due.contact)
    return due;
  const nudge = due.as === "page" && Message.isNudge(due.message.kind);
  if (due.as !== "morning" && !nudge) return due;
  const from = contact.awayUntil ? later(due.at, contact.awayUntil) : due.at;
  const again = contact.suggested.some((one) => one.message === due.message?.id);
  const at = again ? from : capAllows(contact.suggested, from);
  if (nudge) return { ...due, at };
  return at === due.at ? due : { ...due, at: morningFrom(at, explorer.preferences) };
}

/** While mail is off nothing comes but what was asked for; afterwards everything still owed comes with the first morning. */
function paused(due: Due, { explorer }: Beside): Due {
  if (due.as === "page" || due.as === "contact") return due;
  if (explorer.unreachable) return { ...due, as: "page" };
  if (explorer.mailsStoppedAt && !due.requested) return { ...due, as: "page" };
  const until = explorer.preferences.pausedUntil;
  if (!until || due.requested) return due;
  return { ...due, at: later(due.at, morning(until, explorer.preferences)) };
}
