import { an } from "./field.ts";
import { foreign, isPerson, joined, type Known, shapeOf, withoutTeller } from "./fragment.ts";
import type { Desk } from "./letter.ts";
import { determiners, happenings, offices, orders, prepositions } from "./lexicon.ts";
import { again, listed, typedName } from "./name.ts";
import { cleaned, shortened, tokens } from "./typed.ts";
import { plural, speaksOfThem, surelyThem, toYou } from "./voice.ts";

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
export function named(people: readonly Named[], known: Known, desk: Desk): string[] {
  const all = people.map((one) => described(one, known)).filter((one) => one !== undefined);
  if (all.length === 0) return [];
  const { pick } = desk;
  const promised = all.filter((one) => one.writes === "referrer");
  const mine = all.filter((one) => one.writes !== "referrer");
  return [
    ...(mine.length ? thanked(mine, desk) : []),
    ...(promised.length
      ? [
          pick("offer", [
            `Thank you${mine.length ? "" : ", too,"} for offering to introduce me to ${together(promised)}.`,
          ]),
        ]
      : []),
  ];
}

type Described = { name: string; tail: string; writes: Named["writes"]; leave: Named["leave"] };

function thanked(mine: Described[], { pick }: Desk): string[] {
  const who = together(mine);
  const one = mine.length === 1;
  const unasked = mine.every((person) => person.leave === undefined || person.leave === "not_asked");
  const granted = mine.every((person) => person.leave === "yes");
  const thank = pick("named", [
    `Thank you, too, for pointing me to ${who}.`,
    `Thank you as well for suggesting ${who}.`,
    `I am grateful for ${one ? "the name of" : "the names of"} ${who}.`,
    `It was kind of you to think of ${who}.`,
  ]);
  const short = one ? again(mine[0]?.name ?? "") : mine.length === 2 ? "them both" : "them";
  if (unasked)
    return [
      thank,
      pick("leave", [
        `May I mention your name when I write to ${short}?`,
        `I will write to ${short} next; would you mind if I mentioned your name?`,
        `I would like to write to ${short}: may I say that the suggestion came from you?`,
      ]),
    ];
  return [
    thank,
    granted
      ? `I will write to ${short} and mention your name, as you kindly allowed.`
      : `I will write to ${short} without mentioning your name.`,
  ];
}

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
  const name = typedName(cleaned(one.name ?? ""));
  const why = told(cleaned(one.why ?? ""), name, known);
  const rest = { writes: one.writes, leave: one.leave };
  if (name) return { name, tail: why ? tail(why, known) : "", ...rest };
  return why && isPerson(why) ? { name: toYou(person(joined(why, known))), tail: "", ...rest } : undefined;
}

/** What is said of them, without "because", "she says he" and their own name in front. */
function told(typed: string, name: string | undefined, known: Known): string {
  const names = name ? [name, ...name.split(" ")].map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) : [];
  const plain = withoutTeller(typed.replace(/^"([^"]*)"$/, "$1"), known).text.replace(
    /^(?:because|since|as|bc|–)\s+/i,
    "",
  );
  const own = names.length ? new RegExp(`^(?:${names.join("|")})\\b(?:'s\\b)?\\s*(?=\\p{L})`, "iu") : undefined;
  return own?.test(plain) ? plain.replace(own, (all) => (/'s/.test(all) ? "who's " : "who ")) : plain;
}

function tail(why: string, known: Known): string {
  const text = joined(why, known);
  const all = tokens(text);
  const first = all[0] ?? "";
  const brackets = ` (${shortened(why, 120).replace(/[()]/g, "")})`;
  if (foreign(text)) return brackets;
  if (/^(he|she|they)('s|'re|'ll|'d|'ve)?$/.test(first)) {
    const rest = text.replace(/^(?:he|she|they)/i, "");
    const verb = /^they\s/i.test(text) ? singular(rest.trim()) : rest.trim();
    return clean(
      /^'/.test(rest) ? `, who${/^'re/.test(rest) ? rest.replace(/^'re/, " is") : spelled(rest)},` : `, who ${verb},`,
    );
  }
  if (first === "who" || first === "whom" || first === "whose") return clean(`, ${spelled(text)},`);
  if (speaksOfThem(text) && !surelyThem(text)) return brackets;
  const yours = toYou(text);
  if (isPerson(yours)) return `, ${person(yours)},`;
  if (/^(?:to )?(?:talk|speak|ask)(?: to| with)?(?: (?:him|her|them))? about /i.test(text))
    return ` on ${text.replace(/^.*? about /i, "")}`;
  if (/^(can|could|will|would|might|has|had|is|was|knows|used|did|does)$/.test(first) || finiteAlone(all))
    return clean(`, who ${yours},`);
  if (/^(for|on|about|at|from|in|as|with)$/.test(first))
    return ` ${first === "about" ? yours.replace(/^about/i, "on") : yours}`;
  if (/^good (on|with|at|for|about)$/.test(all.slice(0, 2).join(" ")))
    return `, who is ${yours.replace(/^good about/, "good on")},`;
  if (/^(expert|specialist) /.test(text)) return `, ${an(yours)},`;
  if (shapeOf(yours) === "thing" && all.length < 8 && !prepositions.has(first)) return brackets;
  return brackets;
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
  const stop = all.findIndex((word, at) => at > 0 && prepositions.has(word));
  const head = all[(stop < 0 ? all.length : stop) - 1] ?? "";
  if (
    determiners.has(first) ||
    /'s$/.test(first) ||
    offices.has(head) ||
    offices.has(first) ||
    (/s$/.test(head) && !/(ss|us)$/.test(head))
  )
    return text;
  return an(text);
}
