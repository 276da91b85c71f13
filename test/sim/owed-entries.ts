import { afterQuiet } from "./hours.ts";
import type { Owed, Past } from "./owed.ts";
import type { Explorer, Page, Talk, Wishes } from "./truth.ts";
import { dayOf, iso, moment } from "./wall.ts";

/** What both calendars are to hear of a talk that somebody booked on a page: each change once, the latest only, and nothing once it has begun. */
export function entries(talk: Talk, explorer: Explorer, now: number, past: Past): Owed[] {
  const { guest } = talk;
  if (!guest || now >= talk.start || (talk.state !== "scheduled" && talk.state !== "cancelled")) return [];
  const person = explorer.things.get(talk.contact);
  const active = person?.noun === "contact" && person.state === "active";
  const until = talk.start;
  const found: Owed[] = [];
  const invite = `${talk.id}.invite.${talk.sequence}`;
  const off = talk.state === "cancelled";
  // Their own calendar has taken out what they declined, and nobody hears that something is off that they never heard of.
  const silent = off && (guest.reply?.said === "declined" || !past.mayHaveCome(`${talk.id}.invite.`, invite));
  if (active && !silent) found.push({ id: invite, at: Math.max(guest.at, guest.resentAt ?? 0), until, as: "contact" });
  const booked = `${talk.id}.booked.${guest.since}`;
  if (!off || guest.by === "them" || past.mayHaveCome(`${talk.id}.booked.`, booked)) {
    const at = guest.by === "them" ? afterQuiet(guest.at, explorer.wishes) : guest.at;
    found.push({ id: booked, at, until, as: "own", asked: true });
  }
  const eve = moment(dayOf(talk.start, guest.zone) - 1, 9 * 60, guest.zone);
  if (guest.remind && !off && active && talk.bookedAt < eve)
    found.push({
      id: `${talk.id}.eve.${iso(talk.start).replace(/[^0-9A-Za-z]/g, "")}`,
      // It says "tomorrow".
      ...{ at: eve, until: moment(dayOf(talk.start, guest.zone), 0, guest.zone), as: "contact" },
    });
  return found;
}

/** A contact answered without taking a time: the explorer hears of it once. */
export const answered = ({ id, round, answer, answeredAt, seen }: Page, wishes: Wishes): Owed[] =>
  answer && answeredAt !== undefined && !seen
    ? [{ id: `${id}.answer.${round}`, at: afterQuiet(answeredAt, wishes), as: "own", asked: true }]
    : [];
