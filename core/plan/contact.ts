import type { Beside, Due } from "../due.ts";
import type { DueId } from "../id.ts";
import type { Of } from "../matter.ts";
import * as Message from "../message.ts";
import {
  addDays,
  addMonths,
  dayOf,
  earlier,
  type Instant,
  isBefore,
  isoWeek,
  later,
  weekday,
  workingOnOrAfter,
} from "../time.ts";
import { compact, morning, morningAfter, workingMorning } from "./day.ts";

/** Closing the loop with a referrer, and keeping in touch. */
export function contact(matter: Of<"contact">, { explorer }: Beside): Due[] {
  const info = matter.info;
  const preferences = explorer.preferences;
  const found: Due[] = [];
  const due = (kind: "close" | "touch", round: string) => ({
    dueId: `${info.id}.${kind}.${round}` as DueId,
    matter: info.id,
    kind,
    contact: info.id,
    round: 0,
    message: { id: `${info.id}.${kind}.${round}`, key: kind, kind },
  });
  const untold = info.named.filter((one) => !one.toldAt || (one.heldAt && isBefore(one.toldAt, one.heldAt)));
  const held = untold.flatMap((one) => (one.heldAt ? [one.heldAt] : []));
  if (untold.length > 0 && !Message.isDone(info.messages, "close")) {
    const named = untold.map((one) => one.givenAt).reduce(earlier);
    found.push(
      held.length > 0
        ? {
            ...due("close", `${info.closings}-held`),
            as: "morning",
            at: morningAfter(held.reduce(earlier), preferences),
            reason: "You talked with somebody they named, and they have not heard of it.",
          }
        : {
            ...due("close", `${info.closings}-days`),
            as: "morning",
            at: workingMorning(addDays(dayOf(named, preferences.zone), preferences.waits.closeDays), preferences),
            reason: `They named somebody ${preferences.waits.closeDays} days ago and do not know what came of it.`,
          },
    );
  }
  // A sign of life that went out says nothing about the next one, months later.
  if (info.keepInTouch && (Message.isSent(info.messages, "touch") || !Message.isDone(info.messages, "touch"))) {
    const last = later(info.touchedAt ?? info.keepInTouch.since, info.keepInTouch.since);
    const { touchFirstMonths, touchNextMonths } = preferences.waits;
    const months = info.keepInTouch.times === 0 ? touchFirstMonths : touchNextMonths;
    found.push({
      ...due("touch", compact(last)),
      as: "morning",
      at: workingMorning(addMonths(dayOf(last, preferences.zone), months), preferences),
      reason: `You chose to keep in touch, and ${months} months have passed.`,
    });
  }
  return found;
}

/** Outcome letters, once the explorer has decided: on the page, one for each who helped. */
export function career({ info }: Of<"career">): Due[] {
  if (info.status === "exploring" || !info.decidedAt) return [];
  const decidedAt = info.decidedAt;
  return info.helpers
    .filter((one) => !one.toldAt)
    .map((one) => ({
      dueId: `${info.id}.outcome.${one.contact.replace("_", "-")}` as DueId,
      matter: info.id,
      kind: "outcome" as const,
      as: "page" as const,
      at: decidedAt,
      contact: one.contact,
      round: 0,
      message: { id: `${info.id}.outcome.${one.contact}`, key: `outcome-${one.contact}`, kind: "outcome" as const },
      reason: `You decided, and ${one.name} helped you get there.`,
    }));
}

/** The week's view rides along with the morning mail of its first working day; on its own it is no reason for a mail. */
export function week({ info }: Of<"owner">, now: Instant): Due[] {
  const { preferences } = info;
  if (!preferences.weekly) return [];
  const today = dayOf(now, preferences.zone);
  const monday = addDays(today, 1 - weekday(today));
  return [
    {
      dueId: `${info.id}.week.${isoWeek(monday)}` as DueId,
      matter: info.id,
      kind: "week",
      as: "ride",
      at: workingMorning(monday, preferences),
      until: morning(addDays(workingOnOrAfter(monday, preferences.daysOff), 1), preferences),
      round: 0,
      reason: "A new week begins.",
    },
  ];
}
