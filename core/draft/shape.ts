import { isClause } from "./clause.ts";
import {
  adjectives,
  adverbs,
  deeds,
  determiners,
  finite,
  happenings,
  nounLike,
  orders,
  people,
  plurally,
  prepositions,
} from "./lexicon.ts";
import { sentences, tokens } from "./typed.ts";

/**
 * What an English fragment is, as far as a few rules can tell. `clause` follows "that", `thing` and `how` follow "about", `doing`
 * follows "of", `order` follows "to"; `deed` lacks "you" and `happening` lacks "it"; `figures` stand after a colon. Where the rules
 * are not sure it is `words`, which are only ever shown as they are.
 */
export type Shape = "clause" | "thing" | "how" | "doing" | "order" | "figures" | "deed" | "happening" | "words";

export function shapeOf(text: string): Shape {
  const all = tokens(text);
  const first = all[0] ?? "";
  const second = all[1] ?? "";
  const lead = all.findIndex((word) => !adverbs.has(word) && word !== "please");
  const verb = all[lead] ?? "";
  const next = all[lead + 1] ?? "";
  if (all.length === 0 || sentences(text).length > 1 || /[;=>/+]|:(?!\d)/.test(text)) return "words";
  if (/^(how|why|what|where|who|whether|which)$/.test(first) && all.length > 2) return wh(all, text) ? "how" : "words";
  if (/^[~£$€]?\d/.test(text) && /[£$€%]|\dk\b/i.test(text) && !all.some((word) => finite.has(word))) return "figures";
  if (
    /^\d+$/.test(first) &&
    /^(years?|months?|weeks?|days?)$/.test(second) &&
    /^(to|of)$/.test(all[2] ?? "") &&
    all.length > 3 &&
    !all.some((word) => /^(a|per|if|each|every)$/.test(word))
  )
    return "happening";
  if (tellsOfOthers(all)) return isClause(all, text) ? "clause" : "words";
  if (first === "to" && second) return orders.has(second) || determiners.has(all[2] ?? "") ? "order" : "words";
  if (/^(don't|dont)$/.test(first) && all.length > 1) return "order";
  if (
    /^(don't|do|never|always|not|dont)$/.test(first) &&
    orders.has(all.find((word, at) => at > 0 && !/^(not|to)$/.test(word)) ?? "") &&
    !finite.has(second)
  )
    return "order";
  if (
    lead < 3 &&
    orders.has(verb) &&
    (!nounLike.has(verb) || determiners.has(next)) &&
    !/^(is|are|was|were)$/.test(next)
  )
    return "order";
  if (lead === 0 && unknownVerb(first, second)) return "order";
  if (lead < 2 && isDeed(verb, next)) return "deed";
  if (happenings.has(first) && all.length > 1) return "happening";
  if (isClause(all, text)) return "clause";
  if (lead < 3 && isOrder(verb, next)) return "order";
  if (isDoing(first) && all.length > 1 && !/[%£$€,]/.test(text)) return "doing";
  return isThing(all, text) ? "thing" : "words";
}

/** "freelance rates have been flat": a helping verb with nothing before it to open an aside makes the first word a noun, not an order. */
const tellsOfOthers = (all: string[]): boolean => {
  const at = all.findIndex((word, i) => i > 0 && /^(is|are|was|were|has|have|had|isn't|aren't|wasn't)$/.test(word));
  const before = all.slice(0, Math.max(at, 0));
  return (
    at > 1 &&
    orders.has(all[0] ?? "") &&
    nounLike.has(all[0] ?? "") &&
    !determiners.has(all[1] ?? "") &&
    !before.some((word) => prepositions.has(word) || /^(that|which|to|you|i|it|they|we|who)$/.test(word)) &&
    all[at - 1] !== "to"
  );
};

/** No noun stands straight before "a", "the" or "your": a word that does is a verb, whether it is known here or not. */
const unknownVerb = (first: string, second: string): boolean =>
  /^(a|an|the|your|my|one|every|each|her|his|their|yourself|some|any)$/.test(second) &&
  /^\p{L}{3,}$/u.test(first) &&
  !/(ing|ed|s)$/.test(first) &&
  !determiners.has(first) &&
  !finite.has(first) &&
  !prepositions.has(first) &&
  !adjectives.has(first) &&
  !adverbs.has(first) &&
  !people.has(first) &&
  !/^(not|half|only|behind|quite|such)$/.test(first);

/** A verb of somebody who is not named: in the past tense, or one of those people say of themselves. */
function isDeed(verb: string, next: string): boolean {
  if (
    deeds.has(verb) ||
    (/^(was|is)$/.test(verb) && /^(\p{L}+ed|born|told|made|paid|given|taught|sent|left|burnt)$/u.test(next))
  )
    return true;
  const past =
    /^\p{L}{2,}ed$/u.test(verb) &&
    !/^(need|seed|feed|speed|tired|married|retired|advanced|mixed|limited|unpaid|underrated|overrated|skilled|qualified|varied|red|used|interested|bored|worried)$/.test(
      verb,
    );
  return (
    past &&
    (determiners.has(next) ||
      /ing$/.test(next) ||
      /^(at|in|on|to|for|with|from|into|out|up|when|because|as|by|off|over|it|them|never|after|before|until)$/.test(
        next,
      ))
  );
}

/** "How much paperwork there is": a question word, somebody, and a verb; no aside that would need an answer. */
const wh = (all: string[], text: string): boolean =>
  !/[,:–]/.test(text) &&
  all.slice(1).some((word) => finite.has(word) || plurally.has(word) || word === "to" || /ed$|'(s|re)$/.test(word));

function isOrder(verb: string, next: string): boolean {
  if (!orders.has(verb)) return false;
  if (!nounLike.has(verb) || next === "") return true;
  return (
    determiners.has(next) ||
    /^(to|with|at|in|on|for|as|it|them|me|people|somebody|someone|everyone|up|out|into|through|first|around|round|about|how|what|whether|hard|yourself|her|him|you|and|small|from|by|past|before|after|alongside|abroad|less|more|widely|early|slowly)$/.test(
      next,
    )
  );
}

const isDoing = (word: string): boolean =>
  /ing$/.test(word) &&
  word.length > 4 &&
  !/^(thing|nothing|something|everything|anything|during|morning|evening|spring|string|ceiling|wedding|building|meeting|king|sibling|nursing|marketing|engineering|teaching|accounting|banking|housing|funding|lightning|according|interesting|boring|exhausting|amazing|exciting|rewarding|challenging|tiring|draining|training|feeling|being)$/.test(
    word,
  );

/** A name for something: safe after "about". */
function isThing(all: string[], text: string): boolean {
  const first = all[0] ?? "";
  const last = all.at(-1) ?? "";
  const superlative =
    /^(best|worst|\p{L}{3,}est)$/u.test(first) &&
    !/^(interest|forest|honest|guest|test|quest|rest|contest|request)$/.test(first);
  if (/[,–()£$€]/.test(text) || (text.includes("%") && !/^\p{L}+ of \d+%/u.test(text)) || all.length > 9 || superlative)
    return false;
  if (
    all.some(
      (word) =>
        /^(but|because|if|though|i|you|then|so|not|n't|yet)$/.test(word) ||
        (finite.has(word) &&
          !/^(cost|costs|looks|works|works|changes|needs|means|ends|finds|left|spent|paid|learned|needed|used|loved|built|broken|burns|stops|starts)$/.test(
            word,
          ) &&
          !all.some((each) => /^(who|that|which|what|how)$/.test(each))),
    )
  )
    return false;
  if (adjectives.has(first) && !/^(hard|good|bad|great|creative|political|different)$/.test(first)) return false;
  if (adverbs.has(first) || (prepositions.has(first) && !/^(what|how|one)$/.test(first)) || /ed$/.test(first))
    return false;
  if (adjectives.has(last) || /^(is|are|be|to|of|the|a|and|or|for|with|first|later|early|late|now|then)$/.test(last))
    return false;
  if (
    determiners.has(first) &&
    !/^(no|another|more|most|less|which|whose|how|any|what|two|three|four|five|six|seven|eight|nine|ten)$/.test(first)
  )
    return true;
  return (
    (!/^\d/.test(first) || /^\d+(am|pm)$/.test(first)) &&
    (all.length <= 2 || / (of|between|for|with|from|in|on|at|versus|vs|behind|after) /.test(text))
  );
}

/** Is a person meant by this description? Its head is the last word before the first "of", "at", "in" … */
export function isPerson(text: string): boolean {
  const all = tokens(text.split(/,| – |\(/)[0] ?? "");
  const stop = all.findIndex((word, at) => at > 0 && (prepositions.has(word) || /^(you|i|now|we)$/.test(word)));
  const head = (all[(stop < 0 ? all.length : stop) - 1] ?? "").replace(/'s$/, "");
  return people.has(head) || agent.test(head);
}

/** How English names somebody who does something; endings that things share ("number", "factor") are not among them. */
const agent =
  /(?:graph|bak|dress|paint|sing|danc|teach|train|coach|clean|keep|mak|farm|garden|brew|roof|weld|lectur|organis|organiz|programm|survey|lawy|bank|reti|spatch|invent|found)er$|(?:\p{L}{3}(?:ologist|icist|apist|onist|alist)|ician|torney|woman|trainee|employee|member|ambassador|inspector|conductor|investigator|educator|curator|counsell?or)$/u;

/** Superlatives and ordinals want "the" before their noun: "first two years are survival". */
export const withArticle = (text: string): string =>
  /^(?:(?:first|last|next|only|main|biggest|best|worst|hardest|easiest|real|whole|other|rest)\s+[\p{L}\d]|\p{Ll}+\s+(?:of|between|behind)\s)/u.test(
    text,
  ) &&
  !/^(?:(?:first|best|worst|last)\s+(?:of all|thing first|foot)|one|some|most|all|none|many|few|half|part|lots|plenty|out|because|instead|kind|sort|tons|loads|any|each|both|much|two|three)\b/.test(
    text,
  ) &&
  !/^(next|last) (week|month|year|summer|spring|autumn|winter|monday|tuesday|wednesday|thursday|friday)\b/i.test(
    text,
  ) &&
  !/^\p{L}+s\s/u.test(text)
    ? `the ${text}`
    : text;
