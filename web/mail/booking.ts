import type * as Booking from "../../core/booking.ts";
import type * as Interview from "../../core/interview.ts";
import { isLate } from "../../core/plan/interview.ts";
import { told as answerTold } from "../bookings.tsx";
import { howSaid } from "../hows.ts";
import { both } from "../when.ts";
import { moment } from "../words.ts";
import { brief } from "./talk.ts";
import { type Block, type Item, named, type Reader, type Told } from "./told.ts";

/** A talk was agreed, moved or called off: both calendars follow, and this is the explorer's word of it. */
export function booked(item: Item, talk: Interview.Info, reader: Reader): Told {
  const name = named(item);
  const { explorer } = reader;
  const home = `/talks/${talk.id}`;
  const off = talk.status === "cancelled";
  const whole = brief(item, talk, reader);
  const isFacts = (one: Block) => typeof one === "object" && "facts" in one;
  const facts = whole.blocks.filter(isFacts);
  const rest = whole.blocks.slice(1).filter((one) => !isFacts(one));
  return {
    headline: headline(talk, name, moment(talk.start, explorer)),
    blocks: [
      off
        ? `${offBy(talk, name)} Nothing more comes about it, and the entry leaves your calendar.`
        : `${onBy(talk, name)} Your calendar entry comes with this mail.`,
      ...(off ? [] : [...facts, ...placeless(talk, name)]),
      ...(talk.guest?.note && talk.guest.noted === talk.guest.since ? [`${name} wrote: “${talk.guest.note}”`] : []),
      ...(!off && isLate(talk, explorer.preferences) ? rest : []),
    ],
    button: off
      ? { label: "Agree on another time", path: home }
      : { label: "Choose your questions", path: `${home}/prep` },
    links: off
      ? []
      : [
          { label: "Change the time or place", path: `${home}/move` },
          { label: "Call it off", path: `${home}/cancel` },
        ],
    why: item.due.reason,
  };
}

function onBy({ guest }: Interview.Info, name: string): string {
  if (guest?.by !== "them") return "This is what is agreed now.";
  return guest.reply?.said === "accepted"
    ? `${name} said yes to it in their calendar.`
    : `${name} chose this on your booking page.`;
}

function offBy(talk: Interview.Info, name: string): string {
  if (talk.guest?.reply && talk.guest.reply.said !== "declined")
    return `${name} declined it in their calendar, and answered anew when the hour had gone to somebody else.`;
  if (talk.guest?.reply?.said === "declined") return `${name} declined it in their calendar.`;
  if (talk.guest?.by === "them") return `${name} called it off on your booking page.`;
  return talk.status === "cancelled" && talk.by === "them"
    ? `${name} called it off, as you noted.`
    : "You called it off.";
}

/** Nobody has said where: whose turn it is. */
function placeless({ slot }: Interview.Info, name: string): string[] {
  if (slot.place) return [];
  switch (slot.mode) {
    case "video":
      return [`There is no link yet. Add one under “Change the time or place”, and it reaches ${name} with the entry.`];
    case "phone":
      return [`There is no number yet. ${name} is asked for one, and an answer comes straight to you.`];
    case "in_person":
      return [`There is no place yet. ${name} is asked for one, and an answer comes straight to you.`];
  }
}

function headline({ guest, status }: Interview.Info, name: string, when: string): string {
  const theirs = guest?.by === "them";
  if (status === "cancelled")
    return theirs ? `${name} called off your talk of ${when}` : `Your talk with ${name} on ${when} is called off`;
  if (guest?.change === "placed")
    return theirs
      ? `${name} changed the place of your talk on ${when}`
      : `Your talk with ${name} on ${when} has another place`;
  if (guest?.change === "moved")
    return theirs ? `${name} moved your talk to ${when}` : `Your talk with ${name} is now on ${when}`;
  return theirs ? `${name} will talk with you on ${when}` : `Your talk with ${name} is on ${when}`;
}

/** A contact answered without taking a time. */
export function answered(item: Item, booking: Booking.Info, { explorer }: Reader): Told {
  const { answer, id } = booking;
  const { zone, locale } = explorer.preferences;
  const blocks: Block[] = [];
  if (answer?.said === "times")
    blocks.push(
      { list: answer.times.map((at) => both(at, zone, answer.zone, booking.name, locale)) },
      { facts: [["How", [howSaid(answer.mode), answer.place].filter(Boolean).join(": ")]] },
    );
  if (answer?.said === "own_link") blocks.push(answer.link);
  if (answer && "note" in answer && answer.note) blocks.push(`${booking.name} wrote: “${answer.note}”`);
  const said = answer ? answerTold(answer, booking.name, locale) : `${booking.name} has answered.`;
  return {
    headline: said.split(". ")[0]?.replace(/\.$/, "") ?? said,
    blocks: [next(answer, booking.name), ...blocks],
    button: {
      label: answer?.said === "times" ? "Choose one of these times" : "Open the answer",
      path: `/bookings/${id}`,
    },
    links: [],
    why: item.due.reason,
  };
}

function next(answer: Booking.Answer | undefined, name: string): string {
  switch (answer?.said) {
    case "times":
      return "Choose one, and both calendars get the entry.";
    case "own_link":
      return "Book there, then note the time here, so that the brief and the thank-you come.";
    case "by_mail":
      return `A short mail of yours to ${name} is what is wanted now.`;
    case "later":
      return "We ask nothing of them until then.";
    case "stopped":
      return "They asked not to be asked again. Nothing more goes to them, and please do not write yourself either.";
    default:
      return "We do not remind you of it again. A kind answer keeps a door open, and nothing more goes to them from here.";
  }
}
