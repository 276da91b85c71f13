import * as z from "zod/mini";
import { optionalLine, optionalProse } from "./text.ts";

/** Where people who do this work can be found. */
export const places = ["friends", "groups", "alumni", "associations"] as const;
export type Place = (typeof places)[number];

/** The explorer's own notes for each place, and what the searches are narrowed by. */
export const Places = z.object({
  /** A town or region, as the explorer says it. */
  around: optionalLine(80, "The town or region"),
  school: optionalLine(120, "The school"),
  friends: optionalProse(2000, "Your notes"),
  groups: optionalProse(2000, "Your notes"),
  alumni: optionalProse(2000, "Your notes"),
  associations: optionalProse(2000, "Your notes"),
});
export type Places = z.infer<typeof Places>;

export type Search = { label: string; href: string };

const address = (page: string, said: Record<string, string>): string => `${page}?${new URLSearchParams(said)}`;
const linkedin = (what: "people" | "groups" | "companies", keywords: string, network?: "F" | "S"): string =>
  address(`https://www.linkedin.com/search/results/${what}/`, {
    keywords,
    ...(network ? { network: `["${network}"]` } : {}),
  });
const web = (q: string): string => address("https://duckduckgo.com/", { q });
const joined = (...words: (string | undefined)[]): string => words.filter(Boolean).join(" ");

/**
 * Searches ready to be opened by the explorer, from the career's title and what narrows it. Plain addresses: Askwell itself asks
 * nobody anything.
 */
export function searches(title: string, { around, school }: Places): Record<Place, Search[]> {
  return {
    friends: [
      { label: "People you know, on LinkedIn", href: linkedin("people", title, "F") },
      { label: "Friends of people you know, on LinkedIn", href: linkedin("people", joined(title, around), "S") },
    ],
    groups: [
      { label: "Groups on LinkedIn", href: linkedin("groups", title) },
      { label: "Communities on Reddit", href: address("https://www.reddit.com/search/", { q: title, type: "sr" }) },
      { label: "Communities on the web", href: web(joined(title, "online community forum")) },
    ],
    alumni: [
      { label: "Alumni on LinkedIn", href: linkedin("people", joined(title, school)) },
      {
        label: "The alumni association on the web",
        href: web(joined(school && `"${school}"`, "alumni association", title)),
      },
    ],
    associations: [
      { label: "Professional associations on the web", href: web(joined(title, "professional association", around)) },
      { label: "Their meetings and events", href: web(joined(title, "association events", around)) },
      { label: "Associations on LinkedIn", href: linkedin("companies", joined(title, "association", around)) },
    ],
  };
}
