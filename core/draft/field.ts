import { joined } from "./casing.ts";
import { people } from "./lexicon.ts";
import { cleaned, tokens } from "./typed.ts";

/** A career as a sentence says it after "about": "nursing", "working as a nurse", "the work of software developers". */
export function field(career: string | undefined): string | undefined {
  const typed = cleaned(career ?? "").replace(
    /^(a career in|careers in|the field of|working in|becoming|being)\s+/i,
    "",
  );
  if (!typed || typed.length > 80) return undefined;
  const words = lowered(typed);
  const bare = words.replace(/^(an?|the)\s+/i, "");
  const head = tokens(bare.split(/[,(]| (?:in|at|for|of|and) /)[0] ?? "").at(-1) ?? "";
  if (people.has(head)) return `working as ${an(bare)}`;
  if (people.has(head.replace(/s$/, "")) && /s$/.test(head))
    return / and |,/.test(bare) || !bare.endsWith(head) ? `the work of ${bare}` : `working as ${an(bare.slice(0, -1))}`;
  return words;
}

/** "a nurse", "an engineer", "a UX designer", "an HR manager". */
export function an(noun: string): string {
  const first = noun.split(/[\s-]/)[0] ?? "";
  const spelled = first.length <= 4 && first === first.toUpperCase() && /^[A-Z]+$/.test(first);
  const vowel = spelled
    ? /^[AEFHILMNORSX]/.test(first)
    : /^([aeio]|u(?!ni|s[eua]|ti|k\b)|hour|honest|heir|honour)/i.test(noun) && !/^(eu|one\b|once)/i.test(noun);
  return `${vowel ? "an" : "a"} ${noun}`;
}

/** English endings of words for work; another word with a capital may be a German noun or a name, and keeps it. */
const ordinary =
  /(ing|ics|logy|graphy|ist|ists|ian|ians|er|ers|or|ors|ment|ance|ence|ture|work|cine|law|ice|tion|sign|cal|ial|ive|acy|ary|ery|stry|ts?|se|ses|al|nce|gy|ry|re|ed|y)$/;

/** Every capital that only a form or a heading asked for goes; "UX", "German" and the rest stay. */
const lowered = (typed: string): string =>
  typed
    .split(" ")
    .map((word) => (ordinary.test(word) ? joined(word, { names: [], contact: [] }) : word))
    .join(" ");
