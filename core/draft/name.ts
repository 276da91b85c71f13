import type { Register } from "./letter.ts";

/** A person as a letter knows them; every part may be missing. */
export type Person = {
  title?: string | undefined;
  given?: string | undefined;
  family?: string | undefined;
  role?: string | undefined;
  organisation?: string | undefined;
};

/** The words after "Dear", or undefined where no name is known. No gender is guessed: without a title the whole name greets. */
export function greeted(person: Person, register: Register): string | undefined {
  const title = titled(person.title);
  const given = part(person.given);
  const family = part(person.family);
  if (register === "informal" && given) return family && eastAsian.test(given + family) ? whole(given, family) : given;
  // A knight and a sister are addressed by the given name.
  if (title && /^(sir|dame|sister|brother|father)$/i.test(title) && given) return `${title} ${given}`;
  if (title && (family || given)) return `${title} ${family ?? given}`;
  return whole(given, family);
}

/** The name inside a sentence: "Amara" to a friend, "Dr Okafor" or "Amara Okafor" otherwise. */
export function called(person: Person, register: Register): string | undefined {
  return greeted(person, register);
}

/** The full name, for someone who has never met the bearer: "Dr Amara Okafor". */
export function full(person: Person): string | undefined {
  const name = whole(part(person.given), part(person.family));
  const title = titled(person.title);
  return name && title ? `${title} ${name}` : name;
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** Family name first and without a space where the script writes names so; there nobody is greeted by the given name alone. */
function whole(given: string | undefined, family: string | undefined): string | undefined {
  if (!given || !family) return given ?? family;
  return eastAsian.test(given + family) ? `${family}${given}` : `${given} ${family}`;
}

const part = (typed: string | undefined): string | undefined =>
  typed
    ?.normalize("NFC")
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029[\]!"]+/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 120)
    .replace(/[\s,;.!]+$/, "")
    .trim() || undefined;

/** British letters write "Dr" without a full stop, and spell out a professor. */
function titled(typed: string | undefined): string | undefined {
  const title = part(typed);
  if (!title) return undefined;
  if (/^(prof|professor)\b/i.test(title)) return "Professor";
  if (/^(dr|mr|ms|mrs|mx|sir|dame|rev|fr|st)\.?$/i.test(title)) {
    const bare = title.replace(".", "");
    return bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
  }
  return title;
}

/** A name typed in a corridor: small letters are a slip of the thumb, not a wish. Particles stay small. */
export function typedName(typed: string): string | undefined {
  const name = part(typed)
    ?.replace(/^[-•*\s]+/, "")
    .replace(/^(dr|prof|mr|mrs|ms)\./i, "$1");
  if (!name) return undefined;
  // "my cousin's boss" is a description, not a name.
  if (/^(?:my|your|her|his|their|the|an?)\s/.test(name)) return name;
  if (name !== name.toLowerCase() || !/^[\p{Script=Latin}\s.'-]+$/u.test(name)) return name;
  return name.replace(/(^|[\s-])(\p{L})(\p{L}*)/gu, (all, before: string, first: string, rest: string) =>
    before !== "" && /^(van|von|der|den|de|da|di|del|la|le|bin|al|el|ter|of|from|at|in|the)$/.test(first + rest)
      ? all
      : before + first.toUpperCase() + rest,
  );
}

/** Forms of address that go with the family name. */
const titles =
  /^(dr|prof|professor|mr|ms|mrs|mx|miss|rev|reverend|sgt|sergeant|judge|justice|chef|officer|detective|inspector|constable|lieutenant|lt|major|colonel|col|captain|capt|general|admiral|dean|principal|pastor|rabbi|imam|bishop|senator|councillor|councilor|mayor|ambassador|herr|frau|madame|monsieur|señora?|signora?|lord|lady)$/i;

/** How one speaks of someone the second time: "Jonas", "Dr Lang", and of "your old boss, Mark Eaton" by his first name. */
export function again(name: string): string {
  const proper = name.split(/,\s+/).find((part) => /^\p{Lu}/u.test(part)) ?? name;
  // "Li Na" is said whole: in a short name nobody can tell which part is the given one.
  if (proper.length < 7) return proper;
  const [first = proper, ...rest] = proper.split(" ");
  const last = rest.at(-1) ?? "";
  if (/^(sir|dame|sister|brother|father|nurse|coach|auntie|aunt|uncle)$/i.test(first))
    return rest[0] ? `${first} ${rest[0]}` : proper;
  if (titles.test(first)) return last ? `${first} ${last}` : proper;
  if (/^(the|your|my|her|his|an?)$|'s$/i.test(first)) return /^\p{Lu}/u.test(last) ? last : proper;
  return first;
}

/** "A", "A and B", "A, B and C". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
