import { determiners, orders, prepositions, proper } from "./lexicon.ts";

/** Names that keep their capital, and those of the contact, which "X said" may start with. */
export type Known = {
  names: readonly string[];
  contact: readonly string[];
  /** The contact is called "they", by their title: then "they" in a note is the contact. */
  they?: boolean;
};

/** The first letter as it is written inside a sentence: small, unless the word is a name. */
export function joined(text: string, known: Known): string {
  const first = /^[\p{L}'-]+/u.exec(text)?.[0] ?? "";
  const next = /^[\p{L}'-]+\s+(?:&\s+)?(\p{Lu}\p{Ll})/u.exec(text)?.[1];
  const lower = first.toLowerCase();
  if (lower === "i" || /^i'/.test(lower)) return text.replace(/^i/, "I");
  if (!/^\p{Lu}/u.test(first) || /^.+\p{Lu}/u.test(first) || proper.has(lower.replace(/'s$/, ""))) return text;
  if (first.length === 1 && lower !== "a") return text;
  if (next && !determiners.has(lower) && !orders.has(lower) && !prepositions.has(lower)) return text;
  if (known.names.some((name) => name.split(" ").includes(first.replace(/'s$/, "")))) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A pattern that matches any of these names. */
export const anyOf = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");

/** The explorer's or the contact's "i", as a thumb types it. */
export const withI = (text: string): string => text.replace(/(^|[\s("])i(?=$|[\s,.;:?)"]|'(?:m|ve|d|ll)\b)/g, "$1I");
