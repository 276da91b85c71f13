import { fullName, shortName } from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import { card, itip, methodOf, type People } from "../core/invite.ts";
import type { Instant } from "../core/time.ts";
import { nameOf } from "../web/booking.tsx";
import { guestCard } from "../web/guest-card.ts";
import { guestMail } from "../web/mail/guest.tsx";
import type { Item } from "../web/mail.tsx";
import type { Writing } from "./deps.ts";
import { aboutMeLink, bookingLink, replyAddress } from "./links.ts";
import type { Mail } from "./mime.ts";

type Links = Pick<Writing, "secrets" | "url" | "inbound" | "sender">;

const peopleOf = (
  deps: Links,
  talk: Interview.Info,
  explorer: Explorer.Info,
  guest: { name: string; email: string },
): People => ({
  organiser: { name: nameOf(explorer), address: replyAddress(deps, talk.id) ?? explorer.email },
  host: { name: nameOf(explorer), address: explorer.email },
  guest: { name: guest.name, address: guest.email },
});

/** The calendar's part of a mail about one talk, for the explorer or for the contact: its method is said in both places it stands in. */
export function entry(
  deps: Links,
  item: Item,
  explorer: Explorer.Info,
  side: "host" | "guest",
  now: Instant,
): NonNullable<Mail["calendar"]> {
  const { matter, contact } = item;
  if (matter.noun !== "interview" || !matter.info.guest) throw new Error("only a talk with a guest has an entry");
  const talk = matter.info;
  const { booking, email, zone } = matter.info.guest;
  const name = contact ? fullName(contact) : talk.name;
  const words =
    side === "host"
      ? card(talk, name, `${deps.url}/talks/${talk.id}/log`)
      : guestCard(talk, explorer, zone, bookingLink(deps, booking));
  return { method: methodOf(talk), ics: itip(talk, words, peopleOf(deps, talk, explorer, { name, email }), side, now) };
}

/** What goes to the contact about an agreed talk: the entry with every change, and the reminder they asked for. Answers by mail reach the explorer. */
export function entryMail(deps: Links, item: Item, explorer: Explorer.Info, now: Instant): Mail {
  const { matter, contact, due } = item;
  if (matter.noun !== "interview" || !matter.info.guest) throw new Error("only a talk with a guest has a mail to them");
  const talk = matter.info;
  const { booking, email: to, zone } = matter.info.guest;
  const eve = due.kind === "eve";
  const about = {
    talk,
    explorer,
    name: contact ? shortName(contact) : talk.name,
    zone,
    link: bookingLink(deps, booking),
    aboutMe: aboutMeLink(deps, talk.contact),
  };
  return {
    ...{
      from: `"${nameOf(explorer).replace(/["\\\r\n]/g, "")} via Askwell" <${deps.sender}>`,
      to,
      replyTo: explorer.email,
    },
    ...{ ...guestMail(about, eve), automatic: true, at: now },
    ...(eve ? {} : { calendar: entry(deps, item, explorer, "guest", now) }),
  };
}
