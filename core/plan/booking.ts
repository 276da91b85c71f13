import type { Info as Booking } from "../booking.ts";
import type { Beside, Due } from "../due.ts";
import type { DueId } from "../id.ts";
import type * as Interview from "../interview.ts";
import type { Of } from "../matter.ts";
import { addDays, at, dayOf, type Instant, isBefore, later, outOfQuiet, type Zone } from "../time.ts";
import { compact } from "./day.ts";

/** At nine in their zone, the day before: only to those who asked for it. */
const eveClock = "09:00";

/**
 * What both calendars are owed for one talk: one message to the contact for each SEQUENCE and one to the explorer for each change, the latest only. A contact who never got the entry is not told that it is cancelled,
 * and nobody hears of a talk that has begun.
 */
export function invites(matter: Of<"interview">, { explorer, contact }: Beside, now: Instant): Due[] {
  const talk = matter.info;
  const { guest } = talk;
  if (!guest || !isBefore(now, talk.start) || (talk.status !== "scheduled" && talk.status !== "cancelled")) return [];
  const { zone, quiet } = explorer.preferences;
  const due = (kind: Due["kind"], round: string) => ({
    dueId: `${talk.id}.${kind}.${round}` as DueId,
    ...{ matter: talk.id, kind, contact: talk.contact, round: talk.sequence, until: talk.start },
  });
  const found: Due[] = [];
  const before = told(matter, "invite", talk.sequence, now);
  // They declined in their own calendar: it has taken the talk out already.
  const cleared = talk.status === "cancelled" && guest.reply?.said === "declined";
  if (contact?.status === "active" && !cleared && (talk.status === "scheduled" || before.any))
    found.push({
      ...due("invite", String(talk.sequence)),
      ...{
        as: "contact",
        at: [guest.resentAt, before.heldUntil].reduce<Instant>((at, one) => (one ? later(at, one) : at), guest.at),
      },
      reason:
        guest.by === "them"
          ? "They arranged this on your booking page."
          : "You told us to keep their calendar up to date.",
    });
  const known = told(matter, "booked", guest.since, now);
  if (talk.status === "scheduled" || known.any || guest.by === "them")
    found.push({
      ...due("booked", String(guest.since)),
      ...{ as: "own", requested: true, at: guest.by === "them" ? outOfQuiet(guest.at, zone, quiet) : guest.at },
      reason:
        guest.by === "them"
          ? guest.reply
            ? `${talk.name}'s calendar answered.`
            : `${talk.name} arranged this on your booking page.`
          : "You changed this talk, and your calendar follows.",
    });
  const eve = at(addDays(dayOf(talk.start, guest.zone), -1), eveClock, guest.zone);
  if (guest.remind && talk.status === "scheduled" && contact?.status === "active" && isBefore(talk.bookedAt, eve))
    found.push({
      ...due("eve", compact(talk.start)),
      ...{ as: "contact", at: eve, until: eveEnds(talk.start, guest.zone) },
      reason: "They asked to be reminded the day before.",
    });
  return found;
}

/** From then on "tomorrow" would be untrue, however late the reminder was asked for. */
export const eveEnds = (start: Instant, zone: Zone): Instant => at(dayOf(start, zone), "00:00", zone);

/** Which of the earlier messages of this kind may have reached somebody, and until when a sender still holds one of them. */
function told({ info, settled }: Of<"interview">, kind: "invite" | "booked", latest: number, now: Instant) {
  const mine = Object.entries(settled).filter(
    ([id, one]) =>
      id.startsWith(`${info.id}.${kind}.`) &&
      !id.endsWith(`.${latest}`) &&
      one.how !== "withheld" &&
      one.how !== "refused",
  );
  const held = mine.flatMap(([, one]) => (one.how === "claimed" && isBefore(now, one.at) ? [one.at] : []));
  return { any: mine.length > 0, heldUntil: held.length > 0 ? held.reduce(later) : undefined };
}

/** A contact answered without taking a time: the explorer hears of it once, outside their quiet hours. */
export function answers({ info }: Of<"booking">, { explorer }: Beside): Due[] {
  if (!info.answer || !info.answeredAt || info.seenAt) return [];
  const { zone, quiet } = explorer.preferences;
  return [
    {
      dueId: `${info.id}.answer.${info.round}` as DueId,
      ...{ matter: info.id, kind: "answer", as: "own", requested: true, contact: info.contact, round: info.round },
      at: outOfQuiet(info.answeredAt, zone, quiet),
      reason: reasonOf(info.answer, info),
    },
  ];
}

function reasonOf(answer: NonNullable<Booking["answer"]>, { name }: Booking): string {
  switch (answer.said) {
    case "times":
      return `${name} suggested times of their own on your booking page.`;
    case "own_link":
      return `${name} would like you to book on their page.`;
    case "by_mail":
      return `${name} would rather arrange it by e-mail.`;
    case "later":
      return `${name} cannot talk at the moment.`;
    case "declined":
      return `${name} said no on your booking page.`;
    case "stopped":
      return `${name} asked not to be asked again.`;
  }
}

/** A brief that would come with the agreement is part of the message that tells of it. */
export const tells = (talk: Interview.Info): boolean => talk.guest !== undefined;
