import { joined, type Known, withI } from "./casing.ts";
import { isClause } from "./clause.ts";
import { adverbs, confessions, finite } from "./lexicon.ts";
import { type Shape, shapeOf, withArticle } from "./shape.ts";
import { withoutTeller } from "./teller.ts";
import { foreign } from "./tongue.ts";
import { cleaned, tokens } from "./typed.ts";
import { plural, speaksOfMe, speaksOfThem, speaksOfUs, speaksOfYou, toYou, unclear } from "./voice.ts";

/** What the contact said, read so that it can be told back to them; "quote" and "foreign" are somebody's own voice, "own" is the explorer's. */
export type Heard = {
  shape: Exclude<Shape, "deed" | "happening"> | "quote" | "foreign" | "question" | "scene" | "own";
  /** Ready to join: quotes without their marks, orders without "to", clauses without "that". */
  text: string;
  /** What the quoted words were about, where the note says it: `on nights: "…"`. */
  on?: string;
  /** As cleaned, before anything was turned round. */
  typed: string;
  /** Somebody put it between quotation marks, so it may be called their very words. */
  verbatim?: true;
};

/** "I" in a note of what was said is the contact, unless the note says otherwise. */
export function heard(raw: string, known: Known): Heard {
  const typed = withI(cleaned(raw));
  const told = withoutTeller(typed.replace(hour, "talked about "), known);
  const text = told.text
    .replace(/^(?:apparently|honestly|basically|tbh|imo|fun fact|fwiw|interestingly|surprisingly|i think),?:?\s+/i, "")
    .replace(vague, "")
    .replace(/^(?=(?:husband|wife|partner|son|daughter|mum|mom|dad|boss) (?:is|was|has|had|does|did|left)\b)/i, "her ")
    .replace(known.they ? /^their\b/i : their, known.they ? "her" : "her ")
    .replace(known.they ? themselves : history, known.they ? "she" : "she ")
    .replace(/^its (?=~?\d|(?:mostly|mainly|basically|ok|okay|fine|worth)\b)/i, "it's ");
  const story = told.teller && tale.exec(text)?.[1];
  if (story) return { shape: "thing", text: toYou(story), typed };
  const made = (shape: Heard["shape"], words: string): Heard => ({ shape, text: words, typed });

  const quotation = quoted(text, known);
  if (quotation) return { ...quotation, typed };
  if (foreign(text)) return made("foreign", text);
  if (/\?$/.test(text)) return made("question", text);
  const label = labelled(text);
  if (label) return heard(label, known);
  const [, topic, list] = /^([^":=,]{3,40}?)\s*[:=]\s+([^":=]{3,})$/.exec(text) ?? [];
  if (topic && list && !hasVerb(topic) && !/\b(i|she|he|you|we|they)\b/i.test(topic))
    return { shape: "words", text: toYou(list), on: withArticle(joined(toYou(topic), known)), typed };
  if (told.order) return made("order", withoutTo(toYou(text)));

  if (unclear(text)) return made("words", told.text);
  const theirs = speaksOfThem(text);
  if (/^(when|after|as|once) (i|we)\b/i.test(text) && theirs && /,|"/.test(text)) return made("scene", toYou(text));
  // "I was surprised that she writes so much" was not said by her.
  if (
    !told.teller &&
    /^I (?:felt (?:at home|energi|encouraged|inspired|relieved)|could (?:really )?(?:see|imagine|picture) (?:myself|me)\b|came away|left feeling)/.test(
      text,
    )
  )
    return made("own", toYou(text));
  if (theirs && !told.teller && /^I (?:was|am|felt|loved|liked|hadn't|had not|didn't|never|had no idea)\b/.test(text))
    return made("own", toYou(text));
  if (theirs && !told.teller && /^I \p{L}+ed\b/u.test(text)) return made("own", toYou(text));
  if (!theirs && !told.teller && given.test(text))
    return made("own", `you ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
  const mine = /^i (should|could|need to|ought to|might|shouldn't)\b(?! have)/i.test(text);
  if (!theirs && !told.teller && !mine && (speaksOfMe(text) || speaksOfUs(text))) return made("quote", text);
  if (speaksOfYou(text) && (/^you/i.test(text) || shapeOf(joined(text, known)) !== "clause"))
    return made("quote", text);
  const fixed = joined(completed(theirs ? toYou(text) : text), known);
  if (told.topic && !/[:"]/.test(fixed)) return made("thing", withArticle(fixed));
  if (/^(she|he)('s|'d|'ll)? /i.test(text) && !/[:"]/.test(text) && tokens(text).length > 2)
    return made("clause", unspliced(fixed));
  const shape = shapeOf(fixed);
  switch (shape) {
    case "deed":
      return made("clause", toYou(`she ${agreeing(fixed)}`));
    case "happening":
      return made("clause", /^\d/.test(fixed) ? `it takes ${fixed}` : `it ${fixed}`);
    case "order":
      return confessions.has(tokens(fixed)[0] ?? "") ? made("quote", text) : made("order", withoutTo(fixed));
    case "clause":
      return made("clause", unspliced(withArticle(fixed.replace(/^(that|because)\s+/i, ""))));
    case "thing":
      return made("thing", withArticle(fixed));
    case "words":
      return told.statement && !/[:"]/.test(fixed) ? made("clause", withArticle(fixed)) : made("words", fixed);
    default:
      return made(shape, fixed);
  }
}

/** "best part: the kids", "hated: marking": a label and its colon are a sentence that lost its verb. */
function labelled(text: string): string | undefined {
  const [, label = "", value = ""] = /^([\p{L}' -]{3,40}?)\s*[:=]\s+(?!.*[:=])([^"]{3,})$/u.exec(text) ?? [];
  if (!value) return undefined;
  const both = /^[^,]+, [^,]+$/.test(value) && !/ and /.test(value) ? value.replace(", ", " and ") : value;
  if (
    /^(?:she |he )?(?:likes?|loves?|loved|enjoys?|enjoyed|hates?|hated|dislikes?|disliked|misses|wishes)$/i.test(label)
  )
    return `she ${label
      .replace(/^(?:she|he) /i, "")
      .toLowerCase()
      .replace(/^(like|love|enjoy|hate|dislike)$/, "$1s")} ${both}`;
  const what =
    /^(?:the |her |his )?((?:best|worst|hardest|toughest|easiest|biggest|nicest|main|favou?rite|least favou?rite|weirdest|real|most fun|trickiest)(?: (?:part|thing|bit|challenge|surprise|mistake|reward|perk|downside|upside|skill|lesson|day|problem|frustration|joy|worry))?)$/i.exec(
      label,
    )?.[1];
  if (!what) return undefined;
  const noun = / /.test(what) ? what : `${what} part`;
  return shapeOf(value) === "order"
    ? `the ${noun.toLowerCase()} is to ${value}`
    : `the ${noun.toLowerCase()} is ${both}`;
}

/** Half sentences that say what the work is like, with the half they lost: "up at 3" is being up at 3, "no holidays" having none. */
const completed = (text: string): string =>
  /^(?:up|out|home|in|off) (?:at|by|before|until|from) |^on (?:call|shift|your feet|the road)\b/i.test(text) &&
  !/[,;:]/.test(text)
    ? `being ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : /^no (?!one\b|two\b|need\b|matter\b|longer\b|more\b)\p{L}+/iu.test(text) && !hasVerb(text) && !/[,;:]/.test(text)
      ? `having ${text.charAt(0).toLowerCase()}${text.slice(1)}`
      : /^(?:mostly|mainly|largely|basically|essentially|all) (?!of\b)\p{L}/iu.test(text) &&
          !hasVerb(text) &&
          !/[,;:]/.test(text)
        ? `it is ${text.charAt(0).toLowerCase()}${text.slice(1)}`
        : text
            .replace(
              /^((?:a |the )?)(\p{L}[\p{L}' ]{1,24}?) not (?=(?:\p{L}+ed|necessary|enough|important|essential|common|worth)\b)/iu,
              (all, article, what) =>
                hasVerb(what)
                  ? all
                  : `${article || (degree.test(what) ? (/^[aeiou]/i.test(what) ? "an " : "a ") : "")}${what} ${/[^s]s$/.test(what) ? "are" : "is"} not `,
            )
            .replace(degreeIs, (all) => (/^[aeiou]/i.test(all) ? `an ${all}` : `a ${all}`))
            .replace(/ but still (?=(?:there|here|hard|tough|bad|around|low|rare)\b)/, " but is still ");

/** "Ideas are cheap, cutting is hard" has two thoughts and needs a word between them; "it's not X, it's Y" does not. */
function unspliced(text: string): string {
  const [first = "", second = "", more] = text.split(/,\s+/);
  if (
    !second ||
    more !== undefined ||
    /\b(?:not|n't|never|if|when|once|while|because|although|unless)\b|n't\b/i.test(first)
  )
    return text;
  if (/^(?:and|but|or|so|then|which|who|not|never|especially|even|because|if|when|though)\b/i.test(second)) return text;
  return isClause(tokens(first), first) && isClause(tokens(second), second)
    ? `${first} and ${/^most\b/.test(second) ? "that " : ""}${second}`
    : text;
}

const degree = /^(?:degree|phd|master'?s|mba|portfolio|licen[cs]e|certificate|diploma|qualification|cv|car)\b/i;

const degreeIs = new RegExp(
  `${degree.source} (?=(?:is|was|isn't|helps|matters|counts|gets|opens|got|won't|will|doesn't)\\b)`,
  "i",
);

const hasVerb = (text: string): boolean => tokens(text).some((word) => finite.has(word));

/** "We talked about pay" is the explorer's sentence, not one of theirs. */
const hour =
  /^we (?:also |then |mostly |mainly )?(?:(?:talked|spoke|chatted)(?: a lot| a bit| mostly| mainly)? about|discussed) /i;

/** What the contact did for the explorer in that hour; "gave me purpose" may be their own work speaking, so it is not among these. */
const given =
  /^(?:(?:showed|walked|lent|took) me (?:a|the|some|how|round|around|through|behind|along|into)\b(?! (?:while|long|time|year|month|week))|let me (?:try|taste|watch|see|sit|hold|use|touch|listen|shadow|look|read)\b|gave me (?:a|an|the|some) (?:\p{L}+ )?(?:tour|book|copy|card|list|link|demo|sample|brochure)\b)/iu;

/** "told me a story about a client who …" is about the client. */
const tale = /^(?:me )?(?:a|the|some|this) (?:\p{L}+ )?(?:story|stories|anecdote|tale) (?:about|of) (.+)$/iu;

/** A note that begins with "their team" is about the contact's, whoever they are. */
const their =
  /^their (?=(?:team|boss|manager|day|days|job|work|role|company|firm|department|own|favou?rite|first|partner|husband|wife|kids|family|career|path|office|school|hospital|desk|commute|week|mornings?)\b)/i;

/** How somebody came to their work is their own story, whoever "they" are elsewhere. */
const history =
  /^they (?=(?:got in|got into|trained|studied|retrained|switched|grew up|used to|applied|qualified|dropped out|fell into|moved into|went into|came to it|started out)\b)/i;

/** After "Mx", "they" is the contact, but not where an employer or a trade is meant: "they pay juniors badly". */
const themselves =
  /^they\b(?! (?:pay|hire|train|want|expect|only|take|look|test|give|let|make|need|ask|send|offer|charge|recruit|all)\b)/i;

/** "Really interesting stuff about brand audits" is about brand audits. */
const vague =
  /^(?:really |very |super |some |lots of |a lot of )*(?:interesting|great|good|useful|helpful|fascinating|cool|nice)(?: stuff| chat| talk| points?| things?| insights?| info| advice)?,? (?:about|on) (?=\p{L})/iu;

/** Words between quotation marks, with or without their topic beside them. */
function quoted(text: string, known: Known): Omit<Heard, "typed"> | undefined {
  const inside = /^"([^"]+)"$/.exec(text)?.[1];
  if (inside) return { shape: /\?$/.test(inside) ? "question" : "quote", text: inside, verbatim: true };
  const before = /^(?:on |about |re |regarding )?([^":]{2,40}?)\s*[:–,-]\s*"([^"]{8,})"$/i.exec(text);
  const after = /^"([^"]{8,})"\s*[–(,-]*\s*(?:on|about|re)\s+([^")]{2,40})\)?$/i.exec(text);
  const [words, topic] = before ? [before[2], before[1]] : after ? [after[1], after[2]] : [];
  if (!words || !topic || tokens(topic).some((word) => finite.has(word))) return undefined;
  return { shape: "quote", text: words, on: joined(toYou(topic), known), verbatim: true };
}

const withoutTo = (text: string): string => text.replace(/^to\s+/i, "").replace(/^not to\s+/i, "don't ");

/** The first verb in the singular, so that "she" may stand before it and be turned with it: "love the quiet" stays as it is. */
const agreeing = (text: string): string => {
  let done = false;
  return text.replace(/[\p{L}']+/gu, (word) => {
    if (done || adverbs.has(word.toLowerCase())) return word;
    done = true;
    return plural(word.toLowerCase()) === word.toLowerCase() ? word : word.toLowerCase();
  });
};
