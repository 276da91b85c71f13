import type * as Contact from "../../core/contact.ts";
import { shortName } from "../../core/contact.ts";
import type * as Explorer from "../../core/explorer.ts";
import type * as Interview from "../../core/interview.ts";
import { dayOf } from "../../core/time.ts";
import { howSaid } from "../hows.ts";
import { dayName, moment, wholeZone } from "../words.ts";
import {
  type Block,
  type Item,
  type Link,
  letterOf,
  letterPath,
  named,
  perhapsSent,
  type Reader,
  type Told,
  wholeName,
} from "./told.ts";

/** Everything to know before a talk, on one screen. */
export function brief(item: Item, talk: Interview.Info, { explorer, now }: Reader): Told {
  const name = named(item);
  const home = `/talks/${talk.id}`;
  const soon = item.due.kind === "card";
  const today = dayOf(talk.start, explorer.preferences.zone) === dayOf(now, explorer.preferences.zone);
  const lead = soon
    ? `You meet ${wholeName(item)} in an hour.`
    : item.due.requested
      ? `It is agreed: you meet ${wholeName(item)} on ${moment(talk.start, explorer)}.`
      : `You meet ${wholeName(item)} ${today ? "today" : "on"} ${moment(talk.start, explorer)}.`;
  return {
    headline: soon
      ? `Your talk with ${name} begins in an hour`
      : `Your talk with ${name} ${today ? "is today" : `on ${dayName(talk.start, explorer)}`}`,
    blocks: [
      lead,
      { facts: facts(item, talk, explorer) },
      ...questions(talk),
      {
        title: "How to be a good guest",
        list: [
          `Thank ${name} at the start, and again in person at the end.`,
          "Ask about the work and the way there, and never for a job.",
          `When the ${talk.slot.minutes} minutes are up, say so. It is for ${name} to go on.`,
          "Keep one question for the end: whom else should I talk to, and may I say that you named them?",
        ],
      },
      ...(soon ? [] : ["The entry for your calendar comes with this mail. It rings an hour before."]),
    ],
    button: {
      label: talk.questions.length > 0 ? "Open your prep sheet" : "Choose your questions",
      path: `${home}/prep`,
    },
    links: [
      { label: "It moved", path: `${home}/move` },
      { label: "Call it off", path: `${home}/cancel` },
    ],
    why: item.due.reason,
  };
}

function facts(item: Item, talk: Interview.Info, explorer: Explorer.Info): [string, string][] {
  const { contact } = item;
  const post = [contact?.role, contact?.organisation].filter(Boolean).join(", ");
  const { mode, place } = talk.slot;
  const rows: [string, string | undefined][] = [
    ["Who", post ? `${wholeName(item)}, ${post}` : wholeName(item)],
    ["When", whenFor(talk, contact, explorer)],
    ["How long", `${talk.slot.minutes} minutes`],
    ["Where", place ? `${howSaid(mode)}: ${place}` : howSaid(mode)],
    ["About", talk.careerTitle],
    ["How you know each other", contact?.how],
    ["Last time they said", contact?.remembered?.said[0] && `“${short(contact.remembered.said[0], 200)}”`],
    ["Your notes", contact?.notes && short(contact.notes, 300)],
  ];
  return rows.flatMap(([label, value]) => (value ? [[label, value]] : []));
}

/** "Tue 3 March at 15:00 (Europe/London) — 10:00 for Amara (America/New York)", with their day where it is another. */
function whenFor(talk: Interview.Info, contact: Contact.Info | undefined, explorer: Explorer.Info): string {
  const { zone, locale } = explorer.preferences;
  const mine = `${moment(talk.start, explorer)} (${wholeZone(zone)})`;
  const theirs = contact?.zone ?? talk.slot.zone;
  if (theirs === zone) return mine;
  const time = { hour: "numeric", minute: "2-digit" } as const;
  const day = { weekday: "short", day: "numeric", month: "long" } as const;
  const same = dayOf(talk.start, zone) === dayOf(talk.start, theirs);
  const shown = new Intl.DateTimeFormat(locale, { ...(same ? {} : day), ...time, timeZone: theirs });
  const whose = contact?.zone ? ` for ${shortName(contact)}` : "";
  return `${mine} — ${shown.format(new Date(talk.start))}${whose} (${wholeZone(theirs)})`;
}

const questions = (talk: Interview.Info): Block[] =>
  talk.questions.length > 0
    ? [{ title: "Your questions", list: talk.questions }]
    : ["You have not starred any questions yet. Five or six are plenty, and there are good ones to choose from."];

const short = (text: string, most: number): string =>
  text.length <= most
    ? text.replace(/\s+/g, " ")
    : `${text
        .slice(0, most)
        .replace(/\s+\S*$/, "")
        .replace(/\s+/g, " ")} …`;

/** The draft of a thank-you: three ways out first, then the letter, or the one line it still needs. */
export function thanks(item: Item, talk: Interview.Info): Told {
  const name = named(item);
  const home = `/talks/${talk.id}`;
  const { round } = item.due;
  const bare = talk.status !== "held" && !("text" in (talk.messages.thanks ?? {}));
  const opened = perhapsSent(item);
  const open: Link = { label: "Read it and send it", path: letterPath(item) };
  const note: Link = { label: `Note what ${name} said`, path: `${home}/log` };
  return {
    headline:
      [`Your thank-you to ${name} is ready`, `Your thank-you to ${name} is still here`, `A last call to thank ${name}`][
        round
      ] ?? `Your thank-you to ${name}`,
    first: [
      { label: "It didn't happen", path: `${home}/missed` },
      { label: "It moved", path: `${home}/move` },
      { label: "Already thanked", path: `${home}/thanked` },
    ].filter((one) => talk.status !== "held" || one.label === "Already thanked"),
    blocks: [thanksLead(round, bare, name), ...(bare ? [question(name)] : []), ...opened],
    ...letterOf(item),
    button: bare ? note : open,
    links: bare
      ? [{ ...open, label: "Open the letter and fill the blank there" }]
      : [{ ...note, label: "Mend your notes" }],
    why: item.due.reason,
  };
}

function thanksLead(round: number, bare: boolean, name: string): string {
  if (round === 1)
    return `It has not gone out, as far as we know, and a thank-you is warmest within a day. Two minutes are enough.`;
  if (round === 2) return `It is not too late for a few lines to ${name}. This is the last time we bring it up.`;
  return bare
    ? `Your talk with ${name} is over, and a short thank-you is drafted below.`
    : `Your talk with ${name} is noted, and here is a letter in your words. Change whatever does not sound like you.`;
}
const question = (name: string) => `One line from you would make it yours: what did ${name} say that stayed with you?`;

/** The talk that did not happen: an apology, or another time. */
export function missed(item: Item, talk: Interview.Info): Told {
  const name = named(item);
  const mine = talk.status === "missed" && talk.by === "me";
  return {
    headline: mine ? `Your apology to ${name} is ready` : `Ask ${name} for another time`,
    blocks: [
      mine
        ? `You could not make your talk with ${name}. A short, plain apology mends most of it, and the sooner the better.`
        : `${name} could not make it. That happens, and most people are glad to be offered another time.`,
      ...perhapsSent(item),
    ],
    ...letterOf(item),
    button: { label: "Read it and send it", path: letterPath(item) },
    links: [
      { label: "We have a new time already", path: `/talks/${talk.id}/move` },
      { label: "It did happen after all", path: `/talks/${talk.id}/missed` },
    ],
    why: item.due.reason,
  };
}

export function promise(item: Item, talk: Interview.Info, reader: Reader): Told {
  const name = named(item);
  const words = talk.status === "held" ? (talk.log.promise ?? "") : "";
  return {
    headline: `What you promised ${name}`,
    blocks: [
      `On ${dayName(talk.start, reader.explorer)} you promised ${name} something, and noted it like this: “${short(words, 400)}”`,
      "If it is done, say so, and this is settled. If not, today is a good day for it.",
    ],
    button: { label: "Say that it is done", path: `/talks/${talk.id}/promise` },
    links: [{ label: "Look at your notes", path: `/talks/${talk.id}/log` }],
    why: item.due.reason,
  };
}

export function advice(item: Item, talk: Interview.Info, reader: Reader): Told {
  const name = named(item);
  const words = talk.status === "held" ? (talk.log.advice ?? "") : "";
  return {
    headline: `Did ${name}'s advice help?`,
    blocks: [
      `On ${dayName(talk.start, reader.explorer)} ${name} advised you: “${short(words, 400)}”`,
      `If it did, a short letter tells ${name} what came of it. People who give advice seldom hear.`,
    ],
    button: { label: "Yes or no, in one press", path: `/talks/${talk.id}/advice` },
    links: [{ label: "Look at your notes", path: `/talks/${talk.id}/log` }],
    why: item.due.reason,
  };
}
