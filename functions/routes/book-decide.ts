import { slots } from "../../core/availability.ts";
import * as Booking from "../../core/booking.ts";
import * as Calendar from "../../core/calendar.ts";
import * as Contact from "../../core/contact.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import type { Type } from "../../core/event.ts";
import type * as Explorer from "../../core/explorer.ts";
import type { Guest } from "../../core/guest.ts";
import * as Entry from "../../core/interview/entry.ts";
import * as Interview from "../../core/interview.ts";
import { fresh, type Matter, type Of } from "../../core/matter.ts";
import { addMinutes, at, type Instant, isBefore, typed, wallOf, type Zone } from "../../core/time.ts";
import * as Word from "../../core/word.ts";
import { rowOf } from "./change.ts";

/** Everything behind one booking link. */
export type Scene = {
  booking: Of<"booking">;
  contact: Of<"contact">;
  explorer: Explorer.Info;
  calendar: Calendar.Info;
  talk: Of<"interview"> | undefined;
  rows: Matter[];
};

export function sceneOf(rows: Matter[]): Scene | undefined {
  const [booking, explorer] = [rowOf(rows, "booking"), rowOf(rows, "owner")];
  const contact = booking && rowOf(rows, "contact", booking.info.contact);
  if (!booking || !explorer || !contact || contact.info.status === "erasing") return undefined;
  const calendar = (rowOf(rows, "calendar") ?? Calendar.none(explorer.info.owner)).info;
  const talk = rowOf(rows, "interview", booking.info.interview);
  return { booking, contact, explorer: explorer.info, calendar, talk, rows };
}

/** Taken back by the explorer. A talk that is agreed opens it again: that page is where they change it. */
export const isTakenBack = ({ booking, talk }: Scene): boolean =>
  booking.info.withdrawnAt !== undefined && talk?.info.status !== "scheduled";

export const minutesOf = ({ talk, calendar, explorer }: Scene): number =>
  talk?.info.slot.minutes ?? Calendar.offer(calendar, explorer.preferences).minutes;

/** Every moment this contact may take now; the talk they already have does not stand in its own way. */
export function free(scene: Scene, now: Instant): Instant[] {
  const { calendar, explorer, booking } = scene;
  const offer = { ...Calendar.offer(calendar, explorer.preferences), minutes: minutesOf(scene) };
  const range = { start: now, end: addMinutes(now, offer.daysAhead * 24 * 60) };
  return slots(offer, calendar.busy, Calendar.others(calendar, booking.info.interview), range, now);
}

/** A talk that is agreed and still ahead. */
export const agreed = ({ talk }: Scene, now: Instant): Interview.Info | undefined =>
  talk?.info.status === "scheduled" && isBefore(now, talk.info.start) ? talk.info : undefined;

/** Held, or over without anybody having said how it went: nothing can be booked here any more. */
export const isOver = ({ talk }: Scene, now: Instant): boolean =>
  talk !== undefined &&
  (talk.info.status === "held" || (talk.info.status === "scheduled" && !isBefore(now, talk.info.start)));

export type Taking = {
  start: Instant;
  zone: Zone;
  mode: Interview.Slot["mode"];
  place?: string | undefined;
  email?: string | undefined;
  remind: boolean;
  note?: string | undefined;
};
/** No puts: everything is already as they want it. */
type Change = Result<{ puts: Matter[]; type: Type }>;

/** They take a time, for the first time or instead of the one agreed. Two who want the same moment are decided by the calendar's row. */
export function take(scene: Scene, wanted: Taking, now: Instant): Change {
  const { booking, contact, talk } = scene;
  if (isOver(scene, now)) return refuse("interview.already_logged", "This talk has taken place.");
  const here = agreed(scene, now);
  if (here?.start !== wanted.start && !free(scene, now).includes(wanted.start))
    return refuse("slot.taken", "That time has just been taken. These are still free:");
  const place = wanted.place ?? usualPlace(scene, wanted.mode);
  const slot = slotOf({ ...wanted, place }, minutesOf(scene), scene.explorer.preferences.zone);
  if (here && Interview.isSame(here.slot, slot) && (here.guest?.remind ?? false) === wanted.remind)
    return ok({ puts: [], type: "interview.changed" });
  const email = contact.info.email ?? here?.guest?.email ?? wanted.email;
  if (!email)
    return refuse("contact.no_address", "Where may the calendar entry go?", {
      email: "Write your mail address, so that the calendar entry and any change reach you.",
    });
  const guest: Guest = {
    ...{ booking: booking.info.id, email, zone: wanted.zone, remind: wanted.remind },
    ...{ change: "booked", by: "them", at: now, since: 0, ...(wanted.note ? { note: wanted.note, noted: 0 } : {}) },
  };
  return settle(scene, wanted, "them", now, () => talkAt(scene, talk?.info, guest, slot, "them", now));
}

/** Where a talk of this kind takes place when nobody says otherwise. */
function usualPlace({ calendar: { availability } }: Scene, mode: Interview.Slot["mode"]): string | undefined {
  return mode === "in_person" ? availability?.inPerson : availability?.[mode];
}

/** The explorer takes one of the times they suggested, or agrees on one in their name. */
export function accept(scene: Scene, start: Instant, now: Instant): Change {
  const { answer } = scene.booking.info;
  if (answer?.said !== "times" || !answer.times.includes(start))
    return refuse("matter.changed", "They have changed their answer meanwhile. Please look again.");
  const { mode, place, zone, remind = false } = answer;
  return settle(scene, { start, mode, place, zone, remind }, "me", now, () => {
    const slot = slotOf({ start, mode, place, zone }, minutesOf(scene), scene.explorer.preferences.zone);
    const email = scene.contact.info.email ?? scene.talk?.info.guest?.email ?? answer.email;
    const guest: Guest | undefined = email
      ? { booking: scene.booking.info.id, email, zone, remind, change: "booked", by: "me", at: now, since: 0 }
      : undefined;
    const made = talkAt(scene, scene.talk?.info, guest, slot, "me", now);
    if (made.ok && Calendar.isGiven(scene.calendar, made.value))
      return refuse(
        "slot.taken",
        "You have another talk at that time by now. Choose another, or move that talk first.",
      );
    return made.ok && made.value.guest
      ? ok({ ...made.value, guest: { ...made.value.guest, change: "agreed" as const } })
      : made;
  });
}

/**
 * The agreed time as people say it: on the clocks of the person whose convenience it follows. In the hour that happens twice in autumn their
 * clocks cannot say which one is meant; then it is said on the explorer's, or in UTC.
 */
export function slotOf(
  { start, zone, mode, place }: Pick<Taking, "start" | "zone" | "mode" | "place">,
  minutes: number,
  home: Zone,
): Interview.Slot {
  const said = [zone, home, "UTC"].map((one) => ({ ...wallOf(start, one), zone: one }));
  const clear = said.find((one) => {
    const read = typed(one.day, one.clock, one.zone);
    return read !== "gap" && read.at === start;
  });
  return { ...(clear ?? { ...wallOf(start, zone), zone }), minutes, mode, ...(place ? { place } : {}) };
}

function talkAt(
  { booking, contact }: Scene,
  talk: Interview.Info | undefined,
  guest: Guest | undefined,
  slot: Interview.Slot,
  by: Guest["by"],
  now: Instant,
): Result<Interview.Info> {
  if (!talk) {
    const { interview: id, owner, career, careerTitle } = booking.info;
    const name = Contact.shortName(contact.info);
    return Interview.book(
      {
        ...{ id, owner, contact: contact.info.id, name, slot, invite: guest !== undefined },
        ...(career ? { career } : {}),
        ...(careerTitle ? { careerTitle } : {}),
        ...(guest ? { guest } : {}),
      },
      now,
    );
  }
  const moved = Interview.move(talk, slot, now, by);
  if (!moved.ok || !guest) return moved;
  if (!moved.value.guest) return ok(Entry.invited(moved.value, guest));
  const { remind, zone, note } = guest;
  const said = note ? { note, noted: moved.value.guest.since } : {};
  return ok({ ...moved.value, guest: { ...moved.value.guest, remind, zone, ...said } });
}

/** What else a talk settles: the answer that waited, every letter to them, and what the referrers' rows say of them. */
function settle(
  scene: Scene,
  { zone }: Taking,
  by: Guest["by"],
  now: Instant,
  make: () => Result<Interview.Info>,
): Change {
  const { booking, contact, talk } = scene;
  const made = make();
  if (!made.ok) return made;
  const row = talk ? { ...talk, info: made.value } : fresh("interview", made.value);
  const status = by === "them" ? ("active" as const) : contact.info.status;
  const met = Contact.met(contact.info, made.value.id);
  const person = { ...contact, info: { ...met, zone, touchedAt: now, status } };
  const type = talk && talk.info.status !== "cancelled" ? "interview.moved" : "interview.booked";
  const heard = Word.booked(withPerson(scene, person), contact.info.id, now);
  const open = Booking.withdrawn(Booking.settled(booking.info), false, now);
  return ok({ type, puts: merged([row, person, { ...booking, info: open }, ...heard]) });
}

/** They say something else than a time. A talk they had is called off by a no. */
export function answer(scene: Scene, said: Booking.Answer, zone: Zone, now: Instant): Change {
  const { booking, contact, explorer, rows } = scene;
  const no = said.said === "declined" || said.said === "stopped" || said.said === "later";
  const here = agreed(scene, now);
  const off = here && no ? Interview.cancel(here, "them", now) : undefined;
  if (off && !off.ok) return off;
  const { morning, zone: home } = explorer.preferences;
  const until = said.said === "later" && said.from ? at(said.from, morning, home) : undefined;
  const status = said.said === "stopped" ? ("stopped" as const) : ("active" as const);
  const person = { ...contact, info: { ...contact.info, zone, status } };
  // What they are only asked to pass on to somebody else is another matter.
  const waiting = rows
    .filter(Word.isWaiter)
    .filter((row) => row.info.status !== "settled" && Word.hopedFor(row) === contact.info.id);
  const pressed = (waiting.find((row) => row.info.id === booking.info.about) ?? waiting[0])?.info.id;
  const word: Word.Said =
    until && isBefore(now, until) ? { said: "away", until } : { said: no ? "declined" : "answered" };
  const heard = pressed ? Word.said(withPerson(scene, person), pressed, word, now, contact.info.id) : undefined;
  return ok({
    type: "booking.answered",
    puts: merged([
      { ...booking, info: { ...Booking.answered(booking.info, said, now), ...(heard?.ok ? { about: pressed } : {}) } },
      person,
      ...(off?.ok && scene.talk ? [{ ...scene.talk, info: off.value }] : []),
      ...(heard?.ok ? heard.value : []),
    ]),
  });
}

const withPerson = ({ rows }: Scene, person: Of<"contact">): Matter[] =>
  rows.map((row) => (row.info.id === person.info.id ? person : row));

/** One put for each row: the last says most. */
const merged = (puts: readonly Matter[]): Matter[] => [...new Map(puts.map((row) => [row.info.id, row])).values()];

/** They call off what was agreed. */
export function cancel(scene: Scene, by: Guest["by"], now: Instant): Change {
  const { talk } = scene;
  if (!talk) return refuse("interview.not_scheduled", "Nothing is agreed, so there is nothing to call off.");
  const off = Interview.cancel(talk.info, by, now);
  return off.ok ? ok({ type: "interview.cancelled", puts: [{ ...talk, info: off.value }] }) : off;
}

/**
 * A no that was a slip of the thumb: they may be asked again, and what waited for them and ended with that no waits on. A talk that it called
 * off stays called off, and what the explorer had ended otherwise stays ended.
 */
export function takeBack(scene: Scene): Change {
  const { booking, contact } = scene;
  const { awayUntil: _, ...info } = contact.info;
  const person = { ...contact, info: { ...info, status: "active" as const } };
  const about = scene.rows.filter(Word.isWaiter).find((row) => row.info.id === booking.info.about);
  const theirs = about && (about.info.status !== "settled" || about.info.outcome === "declined");
  const back = theirs ? Word.unsaid(withPerson(scene, person), about.info.id) : [];
  return ok({
    type: "booking.changed",
    puts: merged([{ ...booking, info: Booking.settled(booking.info) }, person, ...back]),
  });
}
