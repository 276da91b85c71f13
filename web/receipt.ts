import { givenOf, type View } from "./booking.tsx";
import { wholeDay, wholeMoment, zoneName } from "./when.ts";

/** What they said instead of a time, in the words of a receipt. */
export function receipt({
  booking,
  explorer,
  zone,
  locale,
}: Pick<View, "booking" | "explorer" | "zone" | "locale">): string {
  const given = givenOf(explorer);
  const { answer } = booking;
  switch (answer?.said) {
    case "times":
      return `You suggested ${answer.times.map((at) => wholeMoment(at, zone, locale)).join("; or ")} (${zoneName(zone)}). ${given} chooses one and you get a mail.`;
    case "own_link":
      return `${given} will book on your page: ${answer.link}`;
    case "by_mail":
      return `${given} will write to you. Nothing more is asked of you here.`;
    case "later":
      return answer.from
        ? `Understood. ${given} will not ask before ${wholeDay(`${answer.from}T12:00:00Z`, "UTC", locale)}.`
        : `Understood: not now. ${given} has been told.`;
    case "declined":
      return `Understood. ${given} has been told, and thanks you for saying so.`;
    case "stopped":
      return `${given} will not ask you again.`;
    default:
      return "";
  }
}
