import { anyOf, joined, type Known } from "./casing.ts";
import { an } from "./field.ts";
import type { Desk } from "./letter.ts";
import { determiners, happenings, offices, orders, prepositions } from "./lexicon.ts";
import { again, listed, typedName } from "./name.ts";
import { isPerson } from "./shape.ts";
import { withoutTeller } from "./teller.ts";
import { foreign } from "./tongue.ts";
import { cleaned, sentences, shortened, tokens } from "./typed.ts";
import { objectsToYou, plural, toYou } from "./voice.ts";

/** One person the contact named. */
export type Named = {
  name?: string | undefined;
  why?: string | undefined;
  /** Who writes first; the explorer where nothing is known. */
  writes?: "explorer" | "referrer" | undefined;
  /** May the contact's name be used? Asked in the letter where it is not known. */
  leave?: "not_asked" | "yes" | "no" | undefined;
};

/** Thanks for the names, what will be done with them, and a polite question about using theirs. */
export function named(people: readonly Named[], known: Known, desk: Desk, alone: boolean): string[] {
  const all = people.map((one) => described(one, known)).filter((one) => one !== undefined);
  if (all.length === 0) return [];
  const { pick } = desk;
  const promised = all.filter((one) => one.writes === "referrer");
  const mine = all.filter((one) => one.writes !== "referrer");
  return [
    ...(mine.length ? thanked(mine, desk, alone) : []),
    ...(promised.length
      ? [
          mine.length
            ? pick("offer", [
                `It is kind of you, too, to offer to introduce me to ${together(promised)}.`,
                `I also appreciate your offer to introduce me to ${together(promised)}.`,
              ])
            : `Thank you, too, for offering to introduce me to ${together(promised)}.`,
        ]
      : []),
  ];
}

type Described = { name: string; tail: string; writes: Named["writes"]; leave: Named["leave"] };

function thanked(mine: Described[], { pick }: Desk, alone: boolean): string[] {
  const who = together(mine);
  const one = mine.length === 1 ? mine[0] : undefined;
  const unasked = mine.every((person) => person.leave === undefined || person.leave === "not_asked");
  const granted = mine.every((person) => person.leave === "yes");
  const thank = pick("named", [
    alone ? `It was kind of you to point me to ${who}.` : `Thank you, too, for pointing me to ${who}.`,
    alone ? `It was good of you to suggest ${who}.` : `Thank you as well for suggesting ${who}.`,
    `I am grateful for ${one ? "the name of" : "the names of"} ${who}.`,
    `It was kind of you to think of ${who}.`,
  ]);
  const short = one ? again(one.name) : mine.length === 2 ? "them both" : "them";
  if (!unasked)
    return [
      thank,
      granted
        ? `I will write to ${short} and mention your name, as you kindly allowed.`
        : `I will write to ${short} without mentioning your name.`,
    ];
  if (one && turning.test(one.tail))
    return [
      thank,
      pick("leave", [
        `I would like to hear from ${short} how that came about; may I mention your name when I write?`,
        `May I mention your name when I write to ask ${short} about that step?`,
        `That is a step I would like to ask about: may I say that the suggestion came from you?`,
      ]),
    ];
  return [
    thank,
    pick("leave", [
      `May I mention your name when I write to ${short}?`,
      `I will write to ${short} next; would you mind if I mentioned your name?`,
      `I would like to write to ${short}: may I say that the suggestion came from you?`,
      one?.tail
        ? `I would like to put my questions to ${short} as well; may I mention your name when I write?`
        : `Would you mind if I mentioned your name when I write to ${short}?`,
    ]),
  ];
}

/** A change of road is what an explorer asks about first. */
const turning = /\b(moved|switched|left|quit|retrained|became|founded|changed careers?|made the (move|switch|jump))\b/i;

/** One with a clause of its own, several with what is known about each in brackets. */
function together(all: Described[]): string {
  const shown = all.slice(0, 6);
  const clauses = shown.filter((one) => /^,/.test(one.tail)).length;
  if (shown.length === 1) return shown[0] ? shown[0].name + shown[0].tail.replace(/,$/, "") : "";
  if (shown.length === 2 && clauses < 2) {
    const [first, second] = [...shown].sort((a, b) => Number(/^,/.test(a.tail)) - Number(/^,/.test(b.tail)));
    return `${first?.name}${first?.tail} and ${second?.name}${second?.tail.replace(/,$/, "")}`;
  }
  if (shown.length === 2)
    return `${shown[0]?.name}${shown[0]?.tail.replace(/,$/, "")}, and ${shown[1]?.name}${shown[1]?.tail.replace(/,$/, "")}`;
  return listed(shown.map((one) => one.name + bracketed(one.tail)));
}

const bracketed = (tail: string): string =>
  /^,/.test(tail) ? ` (${tail.replace(/^,\s*(who |whom )?/, "").replace(/,$/, "")})` : tail;

/** The name and what follows it: ", who runs the night team", ", a friend of yours", " for the research side". */
function described(one: Named, known: Known): Described | undefined {
  const typed = typedName(cleaned(one.name ?? ""));
  const name = typed && toYou(typed).replace(new RegExp(`^(?:${anyOf(known.contact) || "\\0"})'s\\b`), "your");
  // "because I asked about part-time": the explorer's own reason keeps its "because".
  const mine = /^(?:because|since|as) (I .+)$/i.exec(cleaned(one.why ?? ""))?.[1];
  if (name && mine) return { name, tail: `, since ${toYou(mine)},`, writes: one.writes, leave: one.leave };
  const why = certain(told(sentences(cleaned(one.why ?? ""))[0] ?? "", name, known));
  const rest = { writes: one.writes, leave: one.leave };
  if (name) return { name, tail: why ? tail(why, known) : "", ...rest };
  return why && isPerson(why) ? { name: toYou(person(joined(why, known))), tail: "", ...rest } : undefined;
}

/** ", so would give the other view": why it was a good idea to name them, which whoever named them knows. */
export const consequence =
  /,?\s+so (?:would|could|can|might|should|will|(?:she|he|they)(?:'d|'ll| would| could| can| might| will))\b.*$/i;

/** What is said of them, without "because", "she says he" and their own name in front. */
function told(typed: string, name: string | undefined, known: Known): string {
  const names = name ? [name, ...name.split(" ")].map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) : [];
  const plain = withoutTeller(typed.replace(/^"([^"]*)"$/, "$1").replace(consequence, ""), known).text.replace(
    /^(?:because|since|as|bc|–)\s+/i,
    "",
  );
  const own = names.length ? new RegExp(`^(?:${names.join("|")})\\b(?:'s\\b)?\\s*(?=\\p{L})`, "iu") : undefined;
  return own?.test(plain) ? plain.replace(own, (all) => (/'s/.test(all) ? "who's " : "who ")) : plain;
}

function tail(why: string, known: Known): string {
  const text = today(joined(why.replace(/,\s+\p{L}+$/u, ""), known));
  const all = tokens(text);
  const first = all[0] ?? "";
  const brackets = ` (${shortened(toYou(why), 120).replace(/[()]/g, "")})`;
  if (foreign(text) || text.includes(":")) return brackets;
  if (/^(he|she|they)('s|'re|'ll|'d|'ve)?$/.test(first)) return relative(text);
  if (/^(who|whom|whose|who's)$/.test(first)) return clean(`, ${spelled(objectsToYou(text))},`);
  const yours = toYou(text);
  // What the contact thinks of them need not be told back.
  const [, plainly] = /^([^,]+),\s+(?:and )?(?:you|I) (?:thinks?|said|says?|reckons?|thought)\b/.exec(yours) ?? [];
  if (plainly && isPerson(plainly)) return `, ${person(plainly)},`;
  // "old supervisor, now does policy": who they are, then what they do.
  const [, who = "", does = ""] = /^([^,]+),\s+(?:and |who )?(.+)$/.exec(yours) ?? [];
  if (who && isPerson(who) && !does.includes(",") && finiteAlone(tokens(does)))
    return clean(`, ${person(who)} who ${does},`.replace(/^, ((?:your|the|my)\b[^,]*?) who /, ", $1, who "));
  const [, someone, aside] = /^([^,]+?) (who .+)$/.exec(text) ?? [];
  if (someone && aside && isPerson(someone)) return clean(`, ${person(toYou(someone))} ${objectsToYou(aside)},`);
  if (isPerson(yours)) return text.includes(",") ? ` (${person(yours)})` : `, ${person(yours)},`;
  const topic = /^(?:to )?(?:talk|speak|ask|chat)(?: to| with)?(?: (?:him|her|them))? about (.+)$/i.exec(text)?.[1];
  if (topic) return ` for ${topic}`;
  if (/^(can|could|will|would|might|has|had|is|was|knows|used|did|does)$/.test(first) || finiteAlone(all))
    return clean(`, who ${joinedDeeds(objectsToYou(text))},`);
  if (/^(for|on|about|at|from|in|as|with)$/.test(first)) return ` ${yours.replace(/^about/i, "for")}`;
  if (/^good (on|with|at|for|about)$/.test(all.slice(0, 2).join(" ")))
    return `, who is ${yours.replace(/^good about/, "good on")},`;
  return brackets;
}

/** "used to be your intern – now merchandiser": what they are today gets its verb and article. */
const today = (text: string): string =>
  text.replace(/\s*(?:–|,|and)\s*now (?!\p{L}+s\b|at\b|in\b)(\p{L}.*)$/iu, (all, what: string) =>
    isPerson(what) ? ` and is now ${person(what)}` : all,
  );

/** "runs the survey, takes volunteers" joins two deeds without "and". */
const joinedDeeds = (text: string): string => {
  const parts = text.split(/, (?!and\b|but\b|who\b)/);
  return parts.length === 2 && /^(?:\p{L}+s|can|could|will|would|now \p{L}+s) /u.test(parts[1] ?? "")
    ? parts.join(" and ")
    : text;
};

/** "He trained her": two people, and no telling which is which. Such a part is left out rather than guessed. */
const certain = (why: string): string =>
  why
    .split(/,\s+/)
    // What they are hiring for has no place in a thank-you: it would turn thanks into a hint.
    .filter((part) => !/\bhir(?:es|e|ing)\b(?! manager)|\brecruiting\b|\bvacanc|\bjob opening/i.test(part))
    .filter((part) => !(/\b(he|him|his)\b/i.test(part) && /\b(she|her|hers)\b/i.test(part)))
    // After who they are, "she" is they, and not the contact; what they are like stays out.
    .map((part, at) => (at ? part.replace(/^(?:he|she) (?=\p{L}{3,}s\b)(?!is\b|was\b|has\b)/iu, "") : part))
    .filter((part, at) => at === 0 || !/^(?:he|she|they)(?:'\w+)? /i.test(part))
    .join(", ");

/** "She's a PM at a startup" → ", who is a PM at a startup,". */
function relative(text: string): string {
  const rest = objectsToYou(text.replace(/^(?:he|she|they)/i, ""));
  if (/^'re/.test(rest)) return clean(`, who${rest.replace(/^'re/, " is")},`);
  if (/^'/.test(rest)) return clean(`, who${spelled(rest)},`);
  return clean(`, who ${/^they\s/i.test(text) ? singular(rest.trim()) : rest.trim()},`);
}

/** "moved into teaching", "runs the night team", "works at …": a verb with nobody before it. */
export function finiteAlone(all: string[]): boolean {
  const verb =
    all.find(
      (word) =>
        !/^(just|recently|also|now|once|still|really|actually|only|already|never|always|previously|formerly)$/.test(
          word,
        ),
    ) ?? "";
  if (
    /^(moved|switched|left|went|made|took|started|founded|built|wrote|became|ran|led|quit|trained|studied|worked|changed|got|did|came|taught|set|spent|retrained|joined|grew|turned|gave|hired|mentored|supervised|managed|helped|knew|began|qualified|retired|returned|won|designed|created|lived|landed|saw|sold|kept|broke|found|transitioned|published|organised|organized|set)$/.test(
      verb,
    )
  )
    return true;
  if (
    /[^e]ed$/.test(verb) &&
    all.length > 2 &&
    !/^(need|retired|based|married|qualified|trained|experienced|related)$/.test(verb)
  )
    return true;
  return (
    /s$/.test(verb) &&
    all.length > 1 &&
    (orders.has(plural(verb)) ||
      happenings.has(verb) ||
      /^(leads|heads|manages|chairs|hosts|owns|mentors|supervises|specialises|specializes|coordinates|organises|organizes|loves|cares|deals|handles|represents|oversees|designs|trains|coaches|does|goes|has)$/.test(
        verb,
      )) &&
    !/^(shadows|notes|reports|calls|visits)$/.test(verb)
  );
}

const singular = (rest: string): string =>
  rest.replace(
    /^(\p{L}+)/u,
    (verb) =>
      ({ are: "is", were: "was", have: "has", do: "does", "don't": "doesn't" })[verb.toLowerCase()] ??
      (/(ed|s)$/.test(verb) ||
      /^(can|will|would|could|might|went|left|made|took|ran|led|got|knew|did|had|became)$/.test(verb)
        ? verb
        : `${verb}s`),
  );

/** "who's been" stays; "who'll" is for friends, so it is written out. */
const spelled = (text: string): string =>
  text
    .replace(/'ll\b/g, " will")
    .replace(/'ve\b/g, " has")
    .replace(/^(who)?'s (?=(?:an?|the|in|at|on|now|also|very|really|good|head)\b)/, "$1 is ")
    .replace(/^'s\b/, " is")
    .replace(/ +/g, " ");

/** In the clause about the person named, "her" may be either woman: leave it as it is unless it is the contact's own. */
const clean = (text: string): string => text.replace(/\s+/g, " ").replace(/\s,/g, ",");

/** "head of nights" needs no article, "union rep" needs one, "her old boss" is yours. */
function person(text: string): string {
  const all = tokens(text);
  const first = all[0] ?? "";
  const stop = all.findIndex((word, at) => at > 0 && (prepositions.has(word) || /^(you|now)$/.test(word)));
  const head = all[(stop < 0 ? all.length : stop) - 1] ?? "";
  if (
    determiners.has(first) ||
    /^(someone|somebody)$/.test(first) ||
    /'s$/.test(first) ||
    offices.has(head) ||
    offices.has(first) ||
    (/s$/.test(head) && !/(ss|us)$/.test(head))
  )
    return text;
  return an(text);
}
