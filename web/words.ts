import type { Criterion } from "../core/career.ts";
import type * as Contact from "../core/contact.ts";
import { shortName } from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import type { Day, Instant, Zone } from "../core/time.ts";
import { said } from "./format.ts";

type Shown = Intl.DateTimeFormatOptions;
const day: Shown = { weekday: "short", day: "numeric", month: "long" };
const time: Shown = { hour: "numeric", minute: "2-digit" };

const say = (at: Instant, { preferences }: Explorer.Info, zone: Zone, shown: Shown): string =>
  said(at, zone, preferences.locale, shown);

/** A moment as this reader says it: weekday, date and time, in their zone and locale. */
export const moment = (at: Instant, explorer: Explorer.Info): string =>
  say(at, explorer, explorer.preferences.zone, { ...day, ...time });

/** The day alone, with its weekday. */
export const dayName = (at: Instant, explorer: Explorer.Info): string =>
  say(at, explorer, explorer.preferences.zone, day);

/** A calendar day, which belongs to no zone. */
export const plainDay = (date: Day, explorer: Explorer.Info): string =>
  say(`${date}T12:00:00Z`, explorer, "UTC", { ...day, year: "numeric" });

/** The same moment for both people: "Tue 3 March, 15:30 — 9:30 for Amara", with the weekday where theirs is another. */
export function both(at: Instant, explorer: Explorer.Info, contact: Contact.Info | undefined): string {
  const mine = moment(at, explorer);
  const zone = contact?.zone;
  if (!contact || !zone || zone === explorer.preferences.zone) return mine;
  const sameDay = say(at, explorer, zone, day) === dayName(at, explorer);
  const theirs = say(at, explorer, zone, sameDay ? time : { ...day, ...time });
  return `${mine} — ${theirs} for ${shortName(contact)}`;
}

/** "America/New York": the zone with its region, where it is noted or chosen. when.ts says "New York time" beside a time. */
export const wholeZone = (zone: Zone): string => zone.replaceAll("_", " ");

/** "2 people", "one person". */
export const count = (n: number, one: string, many: string): string => (n === 1 ? `one ${one}` : `${n} ${many}`);

/** "Amara, Jonas and Lia". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const criterionNames: Record<Criterion, string> = {
  ...{ interests: "interests", skills: "skills", personality: "personality" },
  ...{ day_to_day: "the day to day", path: "the way in", satisfaction: "satisfaction" },
};
export const criterionName = (criterion: Criterion): string => criterionNames[criterion];

/** How somebody who was named stands, in a few words below their name. */
export function standingName(outcome: Contact.Named["outcome"]): string {
  switch (outcome) {
    case "not_written":
      return "You have not written yet";
    case "awaited":
      return "Their introduction is awaited";
    case "written":
      return "You wrote; no word yet";
    case "answered":
      return "They answered";
    case "talk_held":
      return "You talked";
    case "declined":
      return "They said no";
    case "no_answer":
      return "They never answered";
    case "let_go":
      return "You let it go";
  }
}
