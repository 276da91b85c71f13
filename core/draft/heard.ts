import { joined, type Known, withI } from "./casing.ts";
import { adverbs, confessions, finite } from "./lexicon.ts";
import { type Shape, shapeOf, withArticle } from "./shape.ts";
import { withoutTeller } from "./teller.ts";
import { foreign } from "./tongue.ts";
import { cleaned, tokens } from "./typed.ts";
import { plural, speaksOfMe, speaksOfThem, speaksOfUs, speaksOfYou, toYou } from "./voice.ts";

/** What the contact said, read so that it can be told back to them; "quote" and "foreign" are somebody's own voice. */
export type Heard = {
  shape: Exclude<Shape, "deed" | "happening"> | "quote" | "foreign" | "question" | "scene";
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
  const told = withoutTeller(typed, known);
  const text = told.text
    .replace(/^(?:apparently|honestly|basically|tbh|imo|fun fact|fwiw|interestingly|surprisingly|i think),?:?\s+/i, "")
    .replace(vague, "")
    .replace(their, "her ");
  const story = told.teller && tale.exec(text)?.[1];
  if (story) return { shape: "thing", text: toYou(story), typed };
  const made = (shape: Heard["shape"], words: string): Heard => ({ shape, text: words, typed });

  const quotation = quoted(text, known);
  if (quotation) return { ...quotation, typed };
  if (foreign(text)) return made("foreign", text);
  if (/\?$/.test(text)) return made("question", text);
  if (told.order) return made("order", withoutTo(toYou(text)));

  const theirs = speaksOfThem(text);
  if (/^(when|after|as|once) (i|we)\b/i.test(text) && theirs && /,|"/.test(text)) return made("scene", toYou(text));
  const mine = /^i (should|could|need to|ought to|might|shouldn't)\b(?! have)/i.test(text);
  if (!theirs && !told.teller && !mine && (speaksOfMe(text) || speaksOfUs(text))) return made("quote", text);
  if (speaksOfYou(text)) return made("quote", text);
  const fixed = joined(theirs ? toYou(text) : text, known);
  if (told.topic && !/[:"]/.test(fixed)) return made("thing", withArticle(fixed));
  if (/^(she|he)('s|'d|'ll)? /i.test(text) && !/[:"]/.test(text) && tokens(text).length > 2)
    return made("clause", fixed);
  const shape = shapeOf(fixed);
  switch (shape) {
    case "deed":
      return made("clause", toYou(`she ${agreeing(fixed)}`));
    case "happening":
      return made("clause", /^\d/.test(fixed) ? `it takes ${fixed}` : `it ${fixed}`);
    case "order":
      return confessions.has(tokens(fixed)[0] ?? "") ? made("quote", text) : made("order", withoutTo(fixed));
    case "clause":
      return made("clause", withArticle(fixed.replace(/^(that|because)\s+/i, "")));
    case "thing":
      return made("thing", withArticle(fixed));
    case "words":
      return told.statement && !/[:"]/.test(fixed) ? made("clause", withArticle(fixed)) : made("words", fixed);
    default:
      return made(shape, fixed);
  }
}

/** "told me a story about a client who …" is about the client. */
const tale = /^(?:me )?(?:a|the|some|this) (?:\p{L}+ )?(?:story|stories|anecdote|tale) (?:about|of) (.+)$/iu;

/** A note that begins with "their team" is about the contact's, whoever they are. */
const their =
  /^their (?=(?:team|boss|manager|day|days|job|work|role|company|firm|department|own|favou?rite|first|partner|husband|wife|kids|family|career|path|office|school|hospital|desk|commute|week|mornings?)\b)/i;

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

export const withoutTo = (text: string): string => text.replace(/^to\s+/i, "").replace(/^not to\s+/i, "don't ");

/** The first verb in the singular, so that "she" may stand before it and be turned with it: "love the quiet" stays as it is. */
const agreeing = (text: string): string => {
  let done = false;
  return text.replace(/[\p{L}']+/gu, (word) => {
    if (done || adverbs.has(word.toLowerCase())) return word;
    done = true;
    return plural(word.toLowerCase()) === word.toLowerCase() ? word : word.toLowerCase();
  });
};
