import type { Due } from "./due.ts";
import * as Explorer from "./explorer.ts";
import { morningAfter } from "./plan/day.ts";
import { dueNow } from "./plan.ts";
import { addMinutes, dayOf, type Instant, isBefore, isQuiet, outOfQuiet } from "./time.ts";

/** Law S7: mails a day that the explorer did not ask for at that moment. */
export const mailsADay = 2;
/** Something asked for may come in quiet hours this many minutes after the asking; later it waits for the morning like the rest. */
const freshMinutes = 15;
/** A transaction takes 100 rows, and each thing owed needs a claim, its matter and perhaps its contact. */
export const mostItems = 25;

/** What leaves in one mail now. `to` the explorer: `own` with one item, or a morning's items together. `to` a contact: one approved letter. */
export type Pick = { to: "explorer" | "contact"; form: "own" | "morning"; items: Due[]; requested: boolean };

/** The next mail to leave at this moment, or nothing when all must wait. Letters to contacts come first, then what has a mail of its own. */
export function pick(owed: Due[], explorer: Explorer.Info, now: Instant): Pick | undefined {
  const due = dueNow(owed, now);
  const letter = due.find((one) => one.as === "contact");
  if (letter) return { to: "contact", form: "own", items: [letter], requested: true };
  const asked = due.find((one) => isAsked(one, now));
  if (asked) return { to: "explorer", form: "own", items: [asked], requested: true };
  const { zone, quiet } = explorer.preferences;
  if (isQuiet(now, zone, quiet) || spent(explorer, now)) return undefined;
  const own = due.find((one) => one.as === "own");
  if (own) return { to: "explorer", form: "own", items: [own], requested: false };
  const morning = due.filter((one) => one.as === "morning").slice(0, mostItems - 1);
  if (morning.length === 0) return undefined;
  return {
    to: "explorer",
    form: "morning",
    items: [...morning, ...due.filter((one) => one.as === "ride")],
    requested: false,
  };
}

/** When what is due but may not leave now can be looked at again: the end of quiet hours, or the next morning once the day has had its mails. */
export function holdUntil(explorer: Explorer.Info, now: Instant): Instant {
  const { zone, quiet } = explorer.preferences;
  return spent(explorer, now) ? morningAfter(now, explorer.preferences) : outOfQuiet(now, zone, quiet);
}

const spent = (explorer: Explorer.Info, now: Instant): boolean =>
  Explorer.mailedOn(explorer, dayOf(now, explorer.preferences.zone)) >= mailsADay;

const isAsked = (due: Due, now: Instant): boolean =>
  due.requested === true && due.as === "own" && isBefore(now, addMinutes(due.at, freshMinutes));
