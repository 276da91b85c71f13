import ICAL from "ical.js";
import type { Info } from "./interview.ts";
import type { Instant } from "./time.ts";

/** What the explorer's calendar says about a talk. `log` is the address of the form to fill in afterwards. */
export type Card = { summary: string; description: string; log: string };

/** What is written on the entry, wherever it goes. */
export const card = (talk: Info, who: string, log: string): Card => ({
  summary: `Talk with ${who}`,
  description: [
    `You meet ${who}. Thank them at the start, listen more than you speak, and never ask for a job.`,
    "Keep the last question for the end: whom else should I talk to, and may I say that you named them?",
    ...talk.questions.map((one) => `• ${one}`),
    `Afterwards, note what they said: ${log}`,
  ].join("\n"),
  log,
});

/**
 * The explorer's own entry as a whole .ics file, with CRLF. Its UID never changes and SEQUENCE rises with every move, so that
 * a calendar replaces the entry instead of adding one (RFC 5545, 3.8.4.7 and 3.8.7.4). It rings an hour before.
 */
export function ics(talk: Info, words: Card, now: Instant): string {
  const whole = new ICAL.Component("vcalendar");
  whole.addPropertyWithValue("prodid", "-//Askwell//EN");
  whole.addPropertyWithValue("version", "2.0");
  whole.addPropertyWithValue("method", "PUBLISH");
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", `${talk.id}@askwell`);
  event.addPropertyWithValue("sequence", talk.sequence);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(now));
  event.addPropertyWithValue("dtstart", ICAL.Time.fromDateTimeString(talk.start));
  event.addPropertyWithValue("dtend", ICAL.Time.fromDateTimeString(talk.end));
  event.addPropertyWithValue("summary", words.summary);
  event.addPropertyWithValue("description", words.description);
  event.addPropertyWithValue("status", talk.status === "cancelled" ? "CANCELLED" : "CONFIRMED");
  event.addPropertyWithValue("url", words.log);
  if (talk.slot.place) event.addPropertyWithValue("location", talk.slot.place);
  const alarm = new ICAL.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  alarm.addPropertyWithValue("description", words.summary);
  alarm.addPropertyWithValue("trigger", ICAL.Duration.fromString("-PT60M"));
  event.addSubcomponent(alarm);
  whole.addSubcomponent(event);
  return `${whole.toString().replace(/\r?\n/g, "\r\n")}\r\n`;
}

/** `20260303T150000Z`: the form Google wants. The `Z` keeps the hour right whatever zone the calendar is in. */
const compact = (moment: Instant) => moment.replace(/[-:]|\.\d+/g, "");

export function googleLink(talk: Info, words: Card): string {
  const query = new URLSearchParams({ action: "TEMPLATE", text: words.summary, details: words.description });
  if (talk.slot.place) query.set("location", talk.slot.place);
  // The slash between the two moments stays as it is: Google does not read it escaped everywhere.
  return `https://calendar.google.com/calendar/render?${query}&dates=${compact(talk.start)}/${compact(talk.end)}`;
}

/** Outlook.com for a private account, Office 365 for one at work or school. */
export function outlookLink(talk: Info, words: Card, account: "private" | "work"): string {
  const host = account === "private" ? "outlook.live.com" : "outlook.office.com";
  const said = {
    ...{ path: "/calendar/action/compose", rru: "addevent", subject: words.summary, body: words.description },
    ...{ startdt: talk.start, enddt: talk.end, ...(talk.slot.place ? { location: talk.slot.place } : {}) },
  };
  // Outlook shows a plus sign as it stands, so spaces are written out.
  const query = new URLSearchParams(said).toString().replace(/\+/g, "%20");
  return `https://${host}/calendar/0/deeplink/compose?${query}`;
}
