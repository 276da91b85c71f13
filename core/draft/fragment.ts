import {
  adjectives,
  adverbs,
  confessions,
  deeds,
  determiners,
  finite,
  happenings,
  nounLike,
  orders,
  people,
  plurally,
  prepositions,
  proper,
  telling,
} from "./lexicon.ts";
import { cleaned, sentences, tokens } from "./typed.ts";
import { plural, speaksOfMe, speaksOfThem, speaksOfUs, speaksOfYou, surelyThem, toYou } from "./voice.ts";

/**
 * How a fragment may be joined into a sentence. `clause` follows "that"; `thing` and `how` follow "about"; `doing` follows "of";
 * `order` follows "to"; `scene` is a sentence of its own; `quote` is somebody's very words; `words` is all the rest, which is only
 * ever shown between quotation marks.
 */
export type Shape =
  | "quote"
  | "clause"
  | "thing"
  | "how"
  | "doing"
  | "order"
  | "question"
  | "figures"
  | "scene"
  | "words"
  | "foreign";
export type Fragment = {
  shape: Shape;
  /** Ready to join: quotes without their marks, orders without "to", clauses without "that". */
  text: string;
  /** What the quoted words were about, where the note says it: `on nights: "…"`. */
  on?: string;
  /** As cleaned, before anything was turned round. */
  typed: string;
  /** Somebody put it between quotation marks, so it may be called their very words. */
  verbatim?: true;
};

/** Names that keep their capital, and those of the contact, which "X said" may start with. */
export type Known = { names: readonly string[]; contact: readonly string[] };

/** Reads what the contact said, as the explorer noted it; "I" is the contact unless the note says otherwise. */
export function heard(raw: string, known: Known): Fragment {
  const typed = cleaned(raw);
  const told = withoutTeller(typed, known);
  const text = told.text;
  const made = (shape: Shape, words: string, more: Partial<Fragment> = {}): Fragment => ({
    shape,
    text: words,
    typed,
    ...more,
  });

  const inside = /^"([^"]+)"$/.exec(text);
  if (inside) return made(/\?$/.test(inside[1] ?? "") ? "question" : "quote", inside[1] ?? "", { verbatim: true });
  const about = /^(?:on |about |re |regarding )?([^":]{2,40}?)\s*[:–,-]\s*"([^"]{8,})"$/i.exec(text);
  if (about && !tokens(about[1] ?? "").some((word) => finite.has(word)))
    return made("quote", about[2] ?? "", { on: joined(about[1] ?? "", known), verbatim: true });
  const after = /^"([^"]{8,})"\s*[–(,-]*\s*(?:on|about|re)\s+([^")]{2,40})\)?$/i.exec(text);
  if (after) return made("quote", after[1] ?? "", { on: joined(after[2] ?? "", known), verbatim: true });
  if (foreign(text)) return made("foreign", text);
  if (/\?$/.test(text)) return made("question", text);
  if (told.order) return made("order", withoutTo(toYou(text)));

  const theirs = speaksOfThem(text);
  if (theirs && !surelyThem(text)) return made("words", text);
  if (
    !theirs &&
    !told.teller &&
    speaksOfMe(text) &&
    !/^i (should|could|need to|ought to|might|shouldn't)\b(?! have)/i.test(text)
  )
    return made("quote", text);
  if (!theirs && !told.teller && speaksOfUs(text)) return made("quote", text);
  if (/^(when|after|as|once) (i|we)\b/i.test(text) && theirs && /,|"/.test(text)) return made("scene", toYou(text));
  if (speaksOfYou(text)) return made("quote", text);
  const turned = theirs ? toYou(text) : text;
  const fixed = joined(turned, known);
  const shape = shapeOf(fixed);
  if (shape === "deed") return made("clause", `you ${agreeing(fixed)}`);
  if (shape === "happening") return made("clause", `it ${fixed}`);
  if (shape === "order" && theirs === false && confessions.has(tokens(fixed)[0] ?? "")) return made("quote", text);
  if (shape === "clause") return made("clause", fixed.replace(/^(that|because)\s+/i, ""));
  if (shape === "thing" && theirs === false) return made("thing", bare(fixed));
  return made(shape, shape === "words" ? text : fixed);
}

/** "Dr Okafor told me that nights are the worst" → "nights are the worst", and that "I" is now the explorer. */
export function withoutTeller(typed: string, known: Known): { text: string; teller: boolean; order: boolean } {
  const names = ["she", "he", "they", ...known.contact.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))];
  const who = `(?:(?:${names.join("|")})\\s+(?:also |then |really |even |always |once )?)`;
  const aside = `(?:,? (?:to me|a lot|today))?`;
  const match = new RegExp(
    `^(?:${who}|i (?:learned|heard|noted)\\s*)?(?:${telling})${aside}\\b(?:\\s*[:,–-])?\\s*(.+)$`,
    "i",
  ).exec(typed);
  const rest = match?.[1];
  if (
    !rest ||
    (!new RegExp(`^${who}`, "i").test(typed) &&
      !/^(said|told me|says|mentioned|explained|warned|advised|suggested|recommended|talked about|thinks)\b/i.test(
        typed,
      ))
  )
    return { text: typed, teller: false, order: false };
  const order = /^(?:not )?to \p{L}/iu.test(rest) && !/^to me\b/i.test(rest);
  const text = rest.replace(/^(?:about|that)\s+/i, "").replace(/^that\s+/i, "");
  return { text, teller: true, order };
}

/** The first letter as it is written inside a sentence: small, unless the word is a name. */
export function joined(text: string, known: Known): string {
  const first = /^[\p{L}'-]+/u.exec(text)?.[0] ?? "";
  const next = /^[\p{L}'-]+\s+(\p{Lu})/u.exec(text)?.[1];
  const lower = first.toLowerCase();
  if (lower === "i" || /^i'/.test(lower)) return text.replace(/^i/, "I");
  if (!/^\p{Lu}/u.test(first) || /^.+\p{Lu}/u.test(first) || proper.has(lower.replace(/'s$/, ""))) return text;
  if (first.length === 1 && lower !== "a") return text;
  if (next && !determiners.has(lower)) return text;
  if (known.names.some((name) => name.split(" ").includes(first.replace(/'s$/, "")))) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

type Found = Shape | "deed" | "happening";

/** What kind of phrase an English fragment is; `words` where the few rules here cannot tell. */
export function shapeOf(text: string): Found {
  const all = tokens(text);
  const first = all[0] ?? "";
  const second = all[1] ?? "";
  const lead = all.findIndex((word) => !adverbs.has(word) && word !== "please");
  const verb = all[lead] ?? "";
  if (all.length === 0 || sentences(text).length > 1) return "words";
  if (/^(how|why|what|where|who|whether|when)$/.test(first) && all.length > 2 && !/,/.test(text))
    return wh(all) ? "how" : "words";
  if (/^[~£$€]?\d/.test(text) && /[£$€%]|\dk\b/i.test(text) && !all.some((word) => finite.has(word))) return "figures";
  if (first === "to" && orders.has(second)) return "order";
  if (
    /^(don't|do|never|always|not)$/.test(first) &&
    orders.has(all.find((word, at) => at > 0 && !/^(not|to)$/.test(word)) ?? "") &&
    !finite.has(second)
  )
    return "order";
  if (isClause(all, text)) return "clause";
  if (deeds.has(verb) && lead < 2) return "deed";
  if (happenings.has(first) && all.length > 1) return "happening";
  if (isOrder(verb, all[lead + 1] ?? "") && lead < 3) return "order";
  if (isDoing(first) && all.length > 1) return "doing";
  return isThing(all, text) ? "thing" : "words";
}

/** "How much paperwork there is": a question word, somebody, and a verb. */
const wh = (all: string[]): boolean =>
  all.slice(1).some((word) => finite.has(word) || plurally.has(word) || /^to$/.test(word) || /(ed)$/.test(word));

/** Somebody or something, then a finite verb which is not inside a "who" or "that" of its own. */
function isClause(all: string[], text: string): boolean {
  const start = /^(that|because|there|it|this)$/.test(all[0] ?? "") ? 1 : 0;
  if (/^(it|there|this|that|nobody|everyone|everybody|most|they|i|you)$/.test(all[0] ?? "") && all.length > 2) {
    const next = all.slice(1).find((word) => !adverbs.has(word)) ?? "";
    if (finite.has(next) || /^(it's|there's|that's)/.test(all[0] ?? "") || plurally.has(next) || /ed$/.test(next))
      return true;
  }
  if (
    /^(it's|there's|that's|they're|they'll|they've|they'd|i'd|i'm|you're|you've|you'll|you'd|i'll|i've)$/.test(
      all[0] ?? "",
    )
  )
    return all.length > 2;
  if (
    /^(if|when|once|unless|as|although|though|since|while|until|before|after|without|with|in|at|on|for|by|from)$/.test(
      all[0] ?? "",
    )
  )
    return (
      all.length > 4 &&
      /,/.test(text) &&
      isClause(tokens(text.slice(text.indexOf(",") + 1)), text.slice(text.indexOf(",") + 1).replace(",", ""))
    );
  let relative = false;
  for (let at = start + 1; at < all.length; at++) {
    const word = all[at] ?? "";
    const before = all[at - 1] ?? "";
    if (/^(who|which|that|what|where|whose|how|why|when|if|because|than|as)$/.test(before) && at - 1 > start)
      relative = true;
    const verb = finite.has(word) || (/'s$/.test(before) && false);
    const bare =
      plurally.has(word) &&
      /[^s]s$|^(people|children|patients|most|men|women|nights|they|we)$/.test(before) &&
      !finite.has(word) &&
      all.length > at + 1;
    if (!verb && !bare) continue;
    if (relative) {
      relative = false;
      continue;
    }
    if (determiners.has(before) && !/^(this|that|all|each|most|many|few|none|some|both)$/.test(before)) continue;
    if (
      prepositions.has(before) &&
      !/^(up|out|off|down|away|together|early|late|around|about|in|on|over)$/.test(before)
    )
      continue;
    if (
      adjectives.has(all[start] ?? "") &&
      at === start + 1 &&
      !/^(nothing|nobody|everyone|everything|most|lots)$/.test(all[start] ?? "")
    )
      continue;
    if (
      /ed$|^(made|put|let|left|kept|found|told|taught|paid|lost|built|learned|spent)$/.test(word) &&
      !/^(it|they|this|that)$/.test(before) &&
      !/s$/.test(before) &&
      at === all.length - 1
    )
      continue;
    return true;
  }
  return /^\p{L}+'(s|re|ll)\b/u.test(text) && /^(it|there|that|they|everyone|nobody|what)'/i.test(text);
}

function isOrder(verb: string, next: string): boolean {
  if (!orders.has(verb)) return false;
  if (!nounLike.has(verb)) return true;
  return (
    determiners.has(next) ||
    /^(to|with|at|in|on|for|as|it|them|me|people|somebody|someone|everyone|up|out|into|through|first|around|about|how|what|whether|hard|yourself|her|him|you|and|small|from|by|past|before|after|alongside|abroad|less|more)$/.test(
      next,
    )
  );
}

const isDoing = (word: string): boolean =>
  /ing$/.test(word) &&
  word.length > 4 &&
  !/^(thing|nothing|something|everything|anything|during|morning|evening|spring|string|ceiling|wedding|building|meeting|king|sibling|nursing|marketing|engineering|teaching|accounting|banking|housing|funding|lightning|according|interesting|boring|exhausting|amazing|exciting|rewarding|challenging|tiring|draining)$/.test(
    word,
  );

/** A name for something: safe after "about". */
function isThing(all: string[], text: string): boolean {
  const first = all[0] ?? "";
  if (
    /[,–:>/=+]/.test(text) ||
    all.length > 12 ||
    all.some((word) => /^(but|because|if|though|lol|i|you|then|so)$/.test(word))
  )
    return false;
  if (adjectives.has(first) && !/^(hard|good|bad|long|the|best|worst|great|creative|political|different)$/.test(first))
    return false;
  if (adverbs.has(first) || (prepositions.has(first) && !/^(what|how|one)$/.test(first))) return false;
  if (adjectives.has(all.at(-1) ?? "") || /^(is|are|be|to|of|the|a|and|or)$/.test(all.at(-1) ?? "")) return false;
  if (determiners.has(first) && !/^\d|^(no|another|more|most|less|which|whose|how|any|what)$/.test(first)) return true;
  return (
    !/^\d/.test(first) &&
    (all.length <= 4 || / (of|between|for|with|from|in|on|at|and|versus|vs|behind|after) /.test(text))
  );
}

/** "importance of mentors" → "the importance of mentors"; plurals, names and the uncountable stay bare. */
function bare(text: string): string {
  const [first = "", second = ""] = tokens(text);
  if (/^(of|between|behind)$/.test(second) && !determiners.has(first) && !/^\p{Lu}/u.test(text)) return `the ${text}`;
  return text;
}

const withoutTo = (text: string): string => text.replace(/^to\s+/i, "");

/** "never eats lunch" → "never eat lunch", for "you" in front of it. */
function agreeing(text: string): string {
  return turnedFirst(text).replace(/^(\p{L})/u, (first) => first.toLowerCase());
}

function turnedFirst(text: string): string {
  let done = false;
  return text.replace(/[\p{L}']+/gu, (word) => {
    if (done || adverbs.has(word.toLowerCase())) return word;
    done = true;
    return plural(word.toLowerCase());
  });
}

/** Is a person meant by this description? Its head is the last word before the first "of", "at", "in" … */
export function isPerson(text: string): boolean {
  const all = tokens(text.split(/,| – |\(/)[0] ?? "");
  const stop = all.findIndex((word, at) => at > 0 && prepositions.has(word));
  const head = all[(stop < 0 ? all.length : stop) - 1] ?? "";
  return people.has(head.replace(/'s$/, "")) || /^ex-/.test(all[0] ?? "");
}

/** Another language, as far as letters and the commonest little words can tell. */
export function foreign(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length > 2 && latin.length < letters.length / 2) return true;
  const all = tokens(text);
  const theirs = all.filter((word) => strange.has(word)).length;
  const ours = all.filter((word) => familiar.has(word)).length;
  return theirs > 0 && theirs > ours && (all.length < 12 || theirs > 2);
}

const strange = new Set(
  "der die das und ist nicht ein eine ich sie wir mit für auf dass man muss kein alles viel mehr immer el los las y que es no una por para con muy más pero hay todo mucho siempre le les et est une du des pas que pour avec dans très mais il faut plus tout toujours het een niet van voor maar altijd och att är inte som på det jest nie się że to na il che non per di sono è tutto ser não com uma mas bir ve için çok".split(
    " ",
  ),
);
const familiar = new Set(
  "the a an of and to in is are was for on with that it you i she he they we at from but not be have has do does this as my your her his by about more most no die man per all il".split(
    " ",
  ),
);
