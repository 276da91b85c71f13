import { anyOf, joined, type Known } from "./casing.ts";
import { isConfided, isPersonal } from "./discretion.ts";
import { an } from "./field.ts";
import { type Common, capital, type Desk } from "./letter.ts";
import { determiners, offices } from "./lexicon.ts";
import { consequence, finiteAlone } from "./named.ts";
import { isPerson, shapeOf } from "./shape.ts";
import { withoutTeller } from "./teller.ts";
import { foreign } from "./tongue.ts";
import { cleaned, sentences, tokens } from "./typed.ts";
import { objectsToYou, toYou } from "./voice.ts";

/** Why this person: something true of them ("you …"), something to ask about, or a sentence of its own. */
export type Why = { as: "clause" | "topic" | "sentence"; text: string };

/** Who told the explorer about them, and the name to use in the letter, if it may be used. */
export type Source = { names: readonly string[]; shown: string | undefined };

const nobody: Source = { names: [], shown: undefined };

/** The first usable reason in a note about the person written to; nothing where none can be said without guessing. */
export const why = (typed: string | undefined, known: Known, source: Source = nobody): Why | undefined =>
  sentences(cleaned(typed ?? ""))
    .map((one) => one.replace(hearsay, ""))
    .filter((one) => !isPersonal(one) && !isConfided(one) && !unkind.test(one))
    .map((one) => read(one, known, source))
    .find((one) => one !== undefined);

/** What somebody else says or thinks of them is not told to them: ", his brother says he is grumpy". */
const hearsay =
  /,\s+(?:but |and )?(?:(?:his|her|their|my|[\p{L}]+'s)\s+[\p{L}-]+|[\p{L}]+)\s+(?:also )?(?:says?|said|thinks?|thought|reckons?|calls?|finds?|told me|warned me)\b.*$/iu;

/** A true word that nobody wants to read about themselves from a stranger. */
const unkind =
  /^(?!.*\b(?:patients?|clients?|customers?)\b).*(?:^|\b(?:is|are|was|be|seems?|sounds?|looks?|he's|she's|they're)\s)(?:[\p{L}]+\s){0,2}?(?:grumpy|rude|arrogant|bossy|moody|lonely|bitter|cold|scary|intimidating|blunt|chatty|unhappy|bored|boring|broke|burnt out|burned out|slow to (?:reply|answer)|hard to (?:reach|get hold of))\b/iu;

function read(typed: string, known: Known, source: Source): Why | undefined {
  const whole = typed.replace(/^"([^"]*)"$/, "$1").replace(/"/g, "'");
  const tellers = { names: known.names, contact: source.names };
  // ", happier", ", honest about it": an afterthought that lost its verb is left out.
  const told = withoutTeller(
    whole.replace(consequence, "").replace(/,\s+(?!who|which|and|but|then|or)[^,]{3,24}$/, ""),
    tellers,
  )
    .text.replace(/^(?:because|since|as|that)\s+/i, "")
    .replace(/^to (?=(?:talk|speak|ask)\b)/i, "");
  const note = addressed(told, known);
  if (!note || foreign(note)) return undefined;
  if (!source.shown && source.names.some((name) => note.toLowerCase().includes(name.toLowerCase()))) return undefined;
  if (/^(I|we|I've|I'm|we've)\b/.test(note)) return { as: "sentence", text: toYou(note) };
  const text = joined(note, known);
  const first = tokens(text)[0] ?? "";
  if (/^(she|he|they)('\S+)?$/.test(first)) return clause(toYou(text.replace(/^they\b/, "you")), source);
  if (/^you('\S+)?$/.test(first)) return clause(text, source);
  if (finiteAlone(tokens(text))) return clause(toYou(`she ${referred(text, source) ?? text}`), source, text);
  const topic = /^(?:talk|speak|ask|chat)\b.*? about (.+)$|^(?:for|on|about|re) (.+)$/i.exec(text);
  if (topic) return { as: "topic", text: toYou(topic[1] ?? topic[2] ?? "") };
  if (/^(?:the )?(?:best|most|only|right|first)\b/.test(text))
    return { as: "clause", text: `you are ${text.replace(/^(?!the\b)/, "the ")}` };
  if (isPerson(text)) return described(text, source);
  const shape = shapeOf(text);
  if ((shape === "thing" || shape === "doing" || shape === "how") && tokens(text).length < 10)
    return { as: "topic", text: toYou(text) };
  return undefined;
}

/** A clause about them; "her" and "him" in object place is whoever told it, who may have to stay unnamed. */
function clause(text: string, source: Source, before = ""): Why | undefined {
  return objectsToYou(before) !== before && source.names.length > 0 && !source.shown
    ? undefined
    : { as: "clause", text };
}

/** "worked with her" was said by the referrer: with leave it becomes their name. */
function referred(text: string, source: Source): string | undefined {
  return source.shown && objectsToYou(text) !== text ? objectsToYou(text).replace(/\byou\b/, source.shown) : undefined;
}

/** "ward sister at St Thomas'", "her old boss": what somebody is to the referrer is said only with the referrer's name. */
function described(text: string, source: Source): Why | undefined {
  const own = /^(?:her|his|their)\s+(.+)$/i.exec(text)?.[1];
  if (!own && /\b(?:her|his|their)\b/i.test(text))
    return source.shown
      ? { as: "clause", text: `you are ${an(text.replace(/\b(?:her|his|their)\b/i, `${source.shown}'s`))}` }
      : undefined;
  if (own) return source.shown ? { as: "clause", text: `you are ${source.shown}'s ${own}` } : undefined;
  if (
    /\b(friend|colleague|boss|cousin|brother|sister-in-law|wife|husband|mother|father|neighbou?r|flatmate|classmate)\b/i.test(
      text,
    )
  )
    return undefined;
  const [first = ""] = tokens(text);
  return { as: "clause", text: `you are ${determiners.has(first) || offices.has(first) ? text : an(text)}` };
}

/** Their own name at the start of a note about them is "she" for a moment, so that what follows can be turned to "you". */
const addressed = (text: string, known: Known): string =>
  known.contact.length
    ? text.replace(new RegExp(`^(?:${anyOf(known.contact)})('s)?\\s+(?=\\p{Ll})`, "u"), (_, own) =>
        own ? "her " : "she ",
      )
    : text;

/** The reason as a sentence of a request; their work is added where it fits. */
export function because(reason: Why | undefined, doing: string | undefined, { pick }: Desk): string | undefined {
  switch (reason?.as) {
    case "clause":
      return doing
        ? pick("because", [
            `I understand that ${reason.text}, and I would very much like to hear about that and about ${doing}.`,
            `I gather that ${reason.text}; I would be glad to hear about that, and about ${doing}.`,
          ])
        : pick("because", [
            `I understand that ${reason.text}, and I would very much like to hear about that from you.`,
            `I gather that ${reason.text}, which is why I am writing to you in particular.`,
          ]);
    case "topic":
      return pick("because", [
        `I would especially like to hear about ${reason.text}${doing ? ` and about ${doing}` : ""}.`,
        `What I would most like to ask you about is ${reason.text}.`,
      ]);
    case "sentence":
      return `${capital(reason.text)}.`;
    case undefined:
      return (
        doing &&
        pick("because", [
          `I would very much like to hear about ${doing}.`,
          `I would particularly like to ask about ${doing}.`,
        ])
      );
  }
}

/** A job's holder rather than its field; a role that is typed may end in any of these. */
const agent = /(?:[^aeiou]er|[tsd]or|ist|ician|rian|tant|gent|neer|man|woman|person|torney|smith|ologue)$/i;

/** "the British Museum", "the Patent Office": names of which there is one. */
const sole =
  /^(?!the\b|st\b)(?!.*['’]s\b)[^,]+ (?:Office|Ministry|Department|Service|Agency|Authority|Commission|Museum|Institute|Association|Society|Bureau|Observatory|Foundation|Embassy)$/i;

/** What they do, as a reason to write: "your work as a ward sister at St Thomas'". */
export function work({ contact }: Common): string | undefined {
  const role = cleaned(contact.role ?? "");
  const place = cleaned(contact.organisation ?? "");
  if (!role && !place) return undefined;
  const plain = role
    .split(" ")
    .map((word) => joined(word, { names: [], contact: [] }))
    .join(" ");
  const article = offices.has(tokens(plain)[0] ?? "") || determiners.has(tokens(plain)[0] ?? "") ? plain : an(plain);
  const as = role ? (isPerson(plain) || agent.test(plain) ? ` as ${article}` : ` (${plain})`) : "";
  return `your work${as}${place ? ` at ${sole.test(place) ? `the ${place}` : place}` : ""}`;
}
