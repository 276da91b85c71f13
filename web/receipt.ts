import type * as Interview from "../core/interview.ts";
import { givenOf, type View } from "./booking.tsx";
import { wholeDay, wholeMoment, zoneName } from "./when.ts";

type About = Pick<View, "booking" | "contact" | "explorer" | "zone" | "locale">;

/** What they said instead of a time, in the words of a receipt. */
export function receipt({ booking, contact, explorer, zone, locale }: About): string {
  const given = givenOf(explorer);
  const { answer } = booking;
  switch (answer?.said) {
    case "times":
      return `You suggested ${answer.times.map((at) => wholeMoment(at, zone, locale)).join("; or ")} (${zoneName(zone)}). ${given} chooses one, and ${(contact.email ?? answer.email) ? "the calendar entry comes to you by mail" : "tells you"}.`;
    case "own_link":
      return `${given} will book on your page: ${answer.link}`;
    case "by_mail":
      return `${given} will write to you. There is nothing more to do here.`;
    case "later":
      return answer.from
        ? `That is fine. ${given} will not ask before ${wholeDay(`${answer.from}T12:00:00Z`, "UTC", locale)}.`
        : `That is fine. ${given} now knows that it does not suit you at the moment.`;
    case "declined":
      return `That is fine, and thank you for saying so. ${given} has been told.`;
    case "stopped":
      return `${given} will not ask you again. Thank you for saying so.`;
    default:
      return "";
  }
}

/** What became of a talk that was agreed, by whose wish, and what may come after it. */
export function calledOff(
  talk: Interview.Info,
  { explorer, zone, locale }: Omit<About, "booking" | "contact">,
): string {
  const given = givenOf(explorer);
  const when = `our talk of ${wholeMoment(talk.start, zone, locale)}`;
  const who =
    talk.guest?.by === "them"
      ? `You called off ${when}, and ${given} knows.`
      : talk.status === "cancelled" && talk.by === "them"
        ? `As you told ${given}, ${when} is off.`
        : `${given} had to call off ${when}.`;
  return `${who} If another time suits you, pick one here; if not, that is fine as well.`;
}
