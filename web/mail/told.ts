import type * as Contact from "../../core/contact.ts";
import { shortName } from "../../core/contact.ts";
import { full } from "../../core/draft/name.ts";
import type { Due } from "../../core/due.ts";
import type * as Explorer from "../../core/explorer.ts";
import type { Matter } from "../../core/matter.ts";
import type { Instant } from "../../core/time.ts";
import type { Letter } from "../letter.ts";

/** One reminder inside a mail: what is owed, the matter it belongs to, and the letter it puts before the explorer. */
export type Item = { due: Due; matter: Matter; contact?: Contact.Info | undefined; letter?: Letter | undefined };
export type Reader = { explorer: Explorer.Info; now: Instant };

/** A way out of the mail. `path` is the page's, behind the mail's own token. */
export type Link = { label: string; path: string };
export type Block = string | { title?: string; list: string[] } | { facts: [label: string, value: string][] };

/** What one reminder says, before it becomes text and HTML: both are written from this, so that they say the same. */
export type Told = {
  /** The one thing it says, as a subject line. */
  headline: string;
  /** Ways out that come before everything else. */
  first?: Link[];
  /** The first of these is also what an inbox shows beside the subject. */
  blocks: [string, ...Block[]];
  letter?: { to: string; words: Letter };
  button: Link;
  links: Link[];
  why: string;
};

/** The person as a friend says it, and as a stranger would. */
export const named = ({ contact, matter }: Item): string =>
  contact ? shortName(contact) : "name" in matter.info && matter.info.name ? matter.info.name : "them";
export const wholeName = (item: Item): string => (item.contact && full(item.contact)) ?? named(item);

/** The letter as the mail quotes it, and the page where it is read, mended and sent. */
export function letterOf(item: Item): Pick<Told, "letter"> {
  const { letter, contact } = item;
  if (!letter) return {};
  return { letter: { to: `${wholeName(item)}${contact?.email ? ` <${contact.email}>` : ""}`, words: letter } };
}
export const letterPath = ({ due }: Item): string => `/letters/${due.matter}/${due.message?.key ?? ""}`;

/** Somebody opened the letter elsewhere and has not said whether it went. */
export function perhapsSent({ matter, due }: Item): string[] {
  const key = due.message?.key ?? "";
  const opened = "messages" in matter.info && matter.info.messages[key]?.status === "opened";
  return opened ? ["If you already sent it from your mail app, say so on its page, and this goes quiet."] : [];
}
