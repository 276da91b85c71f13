import type { Known } from "./casing.ts";
import type { Common } from "./letter.ts";

/** The names in play: they keep their capital, and "Amara said …" is understood. */
export function known(input: Common): Known {
  const { title, given, family, organisation } = input.contact;
  const contact = sorted([
    ...[given, family, title && family ? `${title} ${family}` : undefined],
    given && family ? `${given} ${family}` : undefined,
  ]);
  const names = [
    ...contact,
    ...(organisation?.split(" ") ?? []).filter((word) => /^\p{Lu}/u.test(word)),
    ...(input.explorer.name?.split(" ") ?? []),
  ];
  return { names: sorted(names), contact, they: /^mx\b/i.test(title?.trim() ?? "") };
}

/** The longest first, so that a pattern made of them takes the whole name. */
const sorted = (names: readonly (string | undefined)[]): string[] =>
  names.filter((name): name is string => Boolean(name && name.length > 1)).sort((a, b) => b.length - a.length);
