import * as Contact from "./contact.ts";
import type { Due } from "./due.ts";
import * as Explorer from "./explorer.ts";
import type { DueId, EnvelopeId, OwnerId } from "./id.ts";
import { isPending, type Matter } from "./matter.ts";
import { morningAfter, workingMorning } from "./plan/day.ts";
import { dueNow } from "./plan.ts";
import { addMinutes, type Day, dayOf, type Instant, isBefore, isWorking, later, ms, outOfQuiet } from "./time.ts";

/** Law S7: mails a day that the explorer did not ask for at that moment. */
const mailsADay = 2;
/** Something asked for may come in quiet hours this many minutes after the asking; later it waits for the morning like the rest. */
const freshMinutes = 15;
/** Things owed in one mail; the rest stay owed. */
export const mostItems = 90;

/** The explorer's row, as far as it decides what may leave: preferences, the day's count, and how the morning mails stand. */
export type Mailbox = { info: Explorer.Info; settled: Matter["settled"] };

/** What leaves in one mail now. `to` the explorer: `own` with one item, or a morning's items together. `to` a contact: one approved letter. */
export type Pick = { to: "explorer" | "contact"; form: "own" | "morning"; items: Due[]; requested: boolean };

/** One morning mail a day: its claim, its place among the explorer's settled things, and its envelope have this one name. */
export const morningId = (owner: OwnerId, day: Day): DueId & EnvelopeId =>
  `${owner}.morning.${day}` as DueId & EnvelopeId;

/** The next mail to leave at this moment, or nothing when all must wait. Letters to contacts come first, then what has a mail of its own. */
export function pick(owed: Due[], box: Mailbox, now: Instant): Pick | undefined {
  const first = (form: Form) => open(owed, box, now, form)[0];
  const [letter, asked, own] = [first("contact"), first("asked"), first("own")];
  if (letter) return { to: "contact", form: "own", items: [letter], requested: true };
  if (asked) return { to: "explorer", form: "own", items: [asked], requested: true };
  if (own) return { to: "explorer", form: "own", items: [own], requested: false };
  const items = mornings(owed, box, now);
  return items.length > 0 ? { to: "explorer", form: "morning", items, requested: false } : undefined;
}

/** Everything that may leave in the morning mail at this moment, and what rides along with it; nothing when only riders are there. */
export function mornings(owed: Due[], box: Mailbox, now: Instant): Due[] {
  const items = open(owed, box, now, "morning");
  return items.length > 0
    ? [...items, ...dueNow(owed, now).filter((one) => one.as === "ride")].slice(0, mostItems)
    : [];
}

/** What is due and may leave in this form at this moment. */
const open = (owed: Due[], box: Mailbox, now: Instant, form: Form): Due[] =>
  dueNow(owed, now).filter((one) => {
    const door = one.as === "ride" ? undefined : opens(one, box, now);
    return door?.form === form && !isBefore(now, door.at);
  });

/** The next instant to look at a matter again, never before `now`; none when nothing more will go by itself. `morning`: with the morning mail. */
export function next(
  matter: Matter,
  owed: Due[],
  box: Mailbox,
  now: Instant,
): { at: Instant; morning: boolean } | undefined {
  const moments = owed.flatMap((due) => {
    if (due.as === "page" || due.as === "ride") return [];
    const door = isBefore(now, due.at) ? { at: due.at, form: due.as } : opens(due, box, now);
    if (due.until !== undefined && !isBefore(door.at, due.until)) return [];
    return [{ at: door.at, morning: door.form === "morning" }];
  });
  const forgotten = matter.noun === "contact" && Contact.forgottenAt(matter.info);
  if (forgotten) moments.push({ at: later(forgotten, now), morning: false });
  const held = Object.values(matter.settled).filter((one) => isPending(one) && isBefore(now, one.at));
  // What waits for the same instant as the morning mail waits with it.
  const mornings = Object.entries(box.settled).flatMap(([id, one]) => (id.includes(".morning.") ? [one.at] : []));
  moments.push(...held.map(({ at }) => ({ at, morning: mornings.includes(at) })));
  const at = moments.map((one) => ms(one.at)).sort((a, b) => a - b)[0];
  const earliest = moments.filter((one) => ms(one.at) === at);
  return earliest[0] && { at: earliest[0].at, morning: earliest.every((one) => one.morning) };
}

/** Minutes by which an owner's morning mail is later than its hour, so that a zone's mails do not all leave in one minute. @param most 0 to have none. */
export function spread(owner: OwnerId, most: number): number {
  let hash = 0x811c9dc5;
  for (const letter of owner) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % (most + 1);
}

type Form = "contact" | "asked" | "own" | "morning";

/** How something that is due may leave, and from when on: after quiet hours, after a day that has had its mails, with the next morning mail. */
function opens(due: Due, box: Mailbox, now: Instant): { at: Instant; form: Form } {
  if (due.as === "contact") return { at: now, form: "contact" };
  if (isAsked(due, now)) return { at: now, form: "asked" };
  const { zone, quiet } = box.info.preferences;
  const from = isSpent(box.info, now) ? morningAfter(now, box.info.preferences) : outOfQuiet(now, zone, quiet);
  if (due.as === "morning" || isLeft(due, box, now)) return { at: mailOpens(box, from), form: "morning" };
  return { at: from, form: "own" };
}

/** The first moment from `from` on at which a morning mail may leave: at its hour or later that working day, and once a day. */
function mailOpens({ info, settled }: Mailbox, from: Instant): Instant {
  const { preferences } = info;
  const first = later(from, workingMorning(dayOf(from, preferences.zone), preferences));
  const today = settled[morningId(info.owner, dayOf(first, preferences.zone))];
  if (!today) return first;
  return isPending(today) ? later(first, today.at) : morningAfter(first, preferences);
}

/** A thank-you left over from an earlier day rides in the morning mail, as long as today's has not gone. */
function isLeft(due: Due, { info, settled }: Mailbox, now: Instant): boolean {
  const { zone, daysOff } = info.preferences;
  const today = dayOf(now, zone);
  if (due.kind !== "thanks" || dayOf(due.at, zone) >= today || !isWorking(today, daysOff)) return false;
  const mail = settled[morningId(info.owner, today)];
  return mail === undefined || isPending(mail);
}

const isSpent = (explorer: Explorer.Info, now: Instant): boolean =>
  Explorer.mailedOn(explorer, dayOf(now, explorer.preferences.zone)) >= mailsADay;

const isAsked = (due: Due, now: Instant): boolean =>
  due.requested === true && due.as === "own" && isBefore(now, addMinutes(due.at, freshMinutes));
