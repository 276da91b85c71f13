import ICAL from "ical.js";
import { ok, type Result, refuse } from "./error.ts";
import { InterviewId } from "./id.ts";
import type { Info } from "./interview.ts";
import { fromMs, type Instant, later } from "./time.ts";

// Lines end after 75 octets at the latest (RFC 5545, 3.1); the library counts without the space that begins the next one.
ICAL.foldLength = 74;

/** What is written on the entry, wherever it goes. `url` is the page on which its reader does something about it. */
export type Card = { summary: string; description: string; url: string };

/** Who stands on the entry. The organiser's address takes the answers of calendars: it stays the same for as long as the talk lives. */
export type People = Record<"organiser" | "host" | "guest", { name: string; address: string }>;

/** The explorer's card. */
export const card = (talk: Info, who: string, log: string): Card => ({
  summary: `Talk with ${who}`,
  description: [
    `You meet ${who}. Thank them at the start, listen more than you speak, and never ask for a job.`,
    "Keep the last question for the end: whom else should I talk to, and may I say that you named them?",
    ...talk.questions.map((one) => `• ${one}`),
    `Afterwards, note what they said: ${log}`,
  ].join("\n"),
  url: log,
});

/**
 * The explorer's own entry as a whole .ics file, with CRLF. Its UID never changes and SEQUENCE rises with every move, so that
 * a calendar replaces the entry instead of adding one (RFC 5545, 3.8.4.7 and 3.8.7.4). It rings an hour before.
 */
export const ics = (talk: Info, words: Card, now: Instant): string =>
  written(calendar("PUBLISH"), [ringing(event(talk, words, now), words)]);

/** The contact's entry, to download: the same talk without the alarm. */
export const guestIcs = (talk: Info, words: Card, now: Instant): string =>
  written(calendar("PUBLISH"), [event(talk, words, now)]);

type Method = "REQUEST" | "CANCEL";
export const methodOf = (talk: Info): Method => (talk.status === "cancelled" ? "CANCEL" : "REQUEST");

/** The entry as a message between calendars (RFC 5546): an invitation or an update, or that it is called off. */
export function itip(talk: Info, words: Card, people: People, side: "host" | "guest", now: Instant): string {
  const entry = event(talk, words, now);
  const person = (name: string, who: { name: string; address: string }, says: Record<string, string>) => {
    const property = new ICAL.Property(name, entry);
    property.setParameter("cn", who.name);
    for (const [key, value] of Object.entries(says)) property.setParameter(key, value);
    property.setValue(`mailto:${who.address}`);
    entry.addProperty(property);
  };
  person("organizer", people.organiser, {});
  person("attendee", people.host, { role: "REQ-PARTICIPANT", partstat: "ACCEPTED" });
  const partstat = answerOf(talk);
  person("attendee", people.guest, {
    ...{ role: "REQ-PARTICIPANT", partstat },
    ...(partstat === "NEEDS-ACTION" ? { rsvp: "TRUE" } : {}),
  });
  return written(calendar(methodOf(talk)), [
    side === "host" && talk.status === "scheduled" ? ringing(entry, words) : entry,
  ]);
}

/** Whoever chose or suggested the time has said yes to it. */
function answerOf({ guest }: Info): "ACCEPTED" | "TENTATIVE" | "DECLINED" | "NEEDS-ACTION" {
  if (guest?.reply) return guest.reply.said.toUpperCase() as "ACCEPTED" | "TENTATIVE" | "DECLINED";
  return guest?.by === "them" || guest?.change === "agreed" ? "ACCEPTED" : "NEEDS-ACTION";
}

/** All talks as one calendar to subscribe to. Nothing in it depends on when it is fetched, so the same talks give the same bytes. */
export function feed(talks: readonly { talk: Info; words: Card }[]): string {
  const whole = calendar("PUBLISH");
  whole.addPropertyWithValue("x-wr-calname", "Talks (Askwell)");
  const refresh = new ICAL.Property("refresh-interval", whole);
  refresh.resetType("duration");
  refresh.setValue(ICAL.Duration.fromString("PT1H"));
  whole.addProperty(refresh);
  whole.addPropertyWithValue("x-published-ttl", "PT1H");
  const sorted = [...talks].sort((a, b) => (a.talk.id < b.talk.id ? -1 : 1));
  return written(
    whole,
    sorted.map(({ talk, words }) => event(talk, words, changedAt(talk))),
  );
}

/** When the calendar's side of this talk last changed. */
function changedAt(talk: Info): Instant {
  const own = talk.status === "cancelled" ? talk.cancelledAt : talk.status === "missed" ? talk.saidAt : talk.bookedAt;
  return [talk.guest?.at, talk.guest?.resentAt].reduce<Instant>((at, one) => (one ? later(at, one) : at), own);
}

function calendar(method: Method | "PUBLISH"): ICAL.Component {
  const whole = new ICAL.Component("vcalendar");
  whole.addPropertyWithValue("prodid", "-//Askwell//EN");
  whole.addPropertyWithValue("version", "2.0");
  whole.addPropertyWithValue("method", method);
  return whole;
}

function event(talk: Info, words: Card, stamp: Instant): ICAL.Component {
  const entry = new ICAL.Component("vevent");
  entry.addPropertyWithValue("uid", uidOf(talk));
  entry.addPropertyWithValue("sequence", talk.sequence);
  entry.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(stamp));
  entry.addPropertyWithValue("dtstart", ICAL.Time.fromDateTimeString(talk.start));
  entry.addPropertyWithValue("dtend", ICAL.Time.fromDateTimeString(talk.end));
  entry.addPropertyWithValue("summary", words.summary);
  entry.addPropertyWithValue("description", words.description);
  const off = talk.status === "cancelled" || talk.status === "missed";
  entry.addPropertyWithValue("status", off ? "CANCELLED" : "CONFIRMED");
  entry.addPropertyWithValue("url", words.url);
  if (talk.slot.place) entry.addPropertyWithValue("location", talk.slot.place);
  return entry;
}

function ringing(entry: ICAL.Component, words: Card): ICAL.Component {
  const alarm = new ICAL.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  alarm.addPropertyWithValue("description", words.summary);
  alarm.addPropertyWithValue("trigger", ICAL.Duration.fromString("-PT60M"));
  entry.addSubcomponent(alarm);
  return entry;
}

function written(whole: ICAL.Component, entries: readonly ICAL.Component[]): string {
  for (const one of entries) whole.addSubcomponent(one);
  return `${whole.toString().replace(/\r?\n/g, "\r\n")}\r\n`;
}

/** One for each talk, whatever becomes of it. */
const uidOf = (talk: Pick<Info, "id">): string => `${talk.id}@askwell`;

export type Reply = {
  interview: InterviewId;
  sequence: number;
  /** When their calendar wrote it, by its own clock: of two answers to one version the later counts (RFC 5546, 2.1.5). */
  stamp: Instant;
  /** Who answers, in lower case. */
  from: string;
  said: "accepted" | "declined" | "tentative";
};

const answers: Record<string, Reply["said"]> = { ACCEPTED: "accepted", DECLINED: "declined", TENTATIVE: "tentative" };

/** Reads what a calendar answered to our invitation (RFC 5546, 3.2.3). */
export function readReply(text: string): Result<Reply> {
  const no = (say: string) => refuse("reply.unreadable", say, { file: say });
  let whole: ICAL.Component;
  try {
    whole = new ICAL.Component(ICAL.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return no("This is not a calendar file. Choose the .ics file that came with their answer.");
  }
  const method = String(whole.getFirstPropertyValue("method") ?? "").toUpperCase();
  const entry = whole.name === "vcalendar" ? whole.getFirstSubcomponent("vevent") : null;
  if (method !== "REPLY" || !entry) return no("This file is no answer to an invitation.");
  const interview = InterviewId.safeParse(String(entry.getFirstPropertyValue("uid") ?? "").replace(/@askwell$/, ""));
  const attendee = entry.getFirstProperty("attendee");
  const from = String(attendee?.getFirstValue() ?? "")
    .replace(/^mailto:/i, "")
    .trim()
    .toLowerCase();
  const said = answers[String(attendee?.getFirstParameter("partstat") ?? "").toUpperCase()];
  if (!interview.success) return no("This answers an invitation that is not Askwell's.");
  if (!from || !said) return no("This file does not say whether they come.");
  const sequence = Number(entry.getFirstPropertyValue("sequence") ?? 0);
  const written = entry.getFirstPropertyValue("dtstamp");
  const stamp = written instanceof ICAL.Time ? fromMs(written.toUnixTime() * 1000) : fromMs(0);
  return ok({
    ...{ interview: interview.data, stamp, from, said },
    sequence: Number.isInteger(sequence) ? sequence : 0,
  });
}

/** `20260303T150000Z`: the form Google and Yahoo want. The `Z` keeps the hour right whatever zone the calendar is in. */
const compact = (moment: Instant) => moment.replace(/[-:]|\.\d+/g, "");

function googleLink(talk: Info, words: Card): string {
  const query = new URLSearchParams({ action: "TEMPLATE", text: words.summary, details: words.description });
  if (talk.slot.place) query.set("location", talk.slot.place);
  // The slash between the two moments stays as it is: Google does not read it escaped everywhere.
  return `https://calendar.google.com/calendar/render?${query}&dates=${compact(talk.start)}/${compact(talk.end)}`;
}

/** Outlook.com for a private account, Office 365 for one at work or school. */
function outlookLink(talk: Info, words: Card, account: "private" | "work"): string {
  const host = account === "private" ? "outlook.live.com" : "outlook.office.com";
  const said = {
    ...{ path: "/calendar/action/compose", rru: "addevent", subject: words.summary, body: words.description },
    ...{ startdt: talk.start, enddt: talk.end, ...(talk.slot.place ? { location: talk.slot.place } : {}) },
  };
  return `https://${host}/calendar/0/deeplink/compose?${spelt(said)}`;
}

function yahooLink(talk: Info, words: Card): string {
  const said = {
    ...{ v: "60", title: words.summary, st: compact(talk.start), et: compact(talk.end), desc: words.description },
    ...(talk.slot.place ? { in_loc: talk.slot.place } : {}),
  };
  return `https://calendar.yahoo.com/?${spelt(said)}`;
}

/** Outlook and Yahoo show a plus sign as it stands, so spaces are written out. */
const spelt = (said: Record<string, string>): string => new URLSearchParams(said).toString().replace(/\+/g, "%20");

/** Every calendar that takes an entry by a link, with what its link says. */
export const links = (talk: Info, words: Card): [label: string, href: string][] => [
  ["Google Calendar", googleLink(talk, words)],
  ["Outlook.com", outlookLink(talk, words, "private")],
  ["Office 365", outlookLink(talk, words, "work")],
  ["Yahoo Calendar", yahooLink(talk, words)],
];
