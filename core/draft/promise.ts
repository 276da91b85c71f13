import { withThe } from "./advice.ts";
import { joined, type Known, withI } from "./casing.ts";
import { isConfided } from "./discretion.ts";
import { an } from "./field.ts";
import type { Desk } from "./letter.ts";
import { determiners, orders, prepositions } from "./lexicon.ts";
import { varied } from "./pick.ts";
import { shapeOf } from "./shape.ts";
import { foreign } from "./tongue.ts";
import { cleaned, pieces, sentences, shortened, tokens } from "./typed.ts";
import { speaksOfYou, toYou } from "./voice.ts";

/** A promise as it is kept: what the explorer will do, owes, has done; or what the contact offered. */
export type Promised = { as: "will" | "owe" | "done" | "theirs" | "words"; text: string };

export function promise(raw: string, known: Known, desk: Desk, before: string): string[] {
  const read = pieces(raw)
    .flatMap(sentences)
    .filter((piece) => !undecided.test(piece) && !isConfided(piece))
    .map((piece) => promised(withI(piece), known));
  const first = read[0];
  if (!first) return [];
  const second = read[1];
  if (second?.as === "will" && first.as === "will")
    return [sentence({ as: "will", text: `${first.text} and ${second.text}` }, desk, before)];
  return [sentence(first, desk, before), ...(second ? [sentence(second, desk, before, true)] : [])];
}

/** "Send my cv?" asks oneself, and "no, don't send it" answers: neither was said to them. */
const undecided = /\?$|^no\b[\s,;:–—-]/i;

/** Reads one promise. "I" and a missing subject are the explorer; "she'll", "he promised" the contact. */
export function promised(typed: string, known: Known): Promised {
  const names = ["she", "he", "they", ...known.contact.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))].join(
    "|",
  );
  const theirs = new RegExp(
    `^(?:${names})(?:'ll| will| would|'d| is going to|'s going to| promised| offered| agreed| said)(?:(?: that)? (?:she|he|they)(?:'ll|'d| will| would))?(?: to)? (.+)$`,
    "i",
  ).exec(typed)?.[1];
  if (theirs && orders.has(tokens(theirs)[0] ?? "")) return { as: "theirs", text: toYou(theirs) };
  const inside = /^"([^"]+)"$/.exec(typed)?.[1] ?? typed;
  const plain = stripped(inside);
  if (!plain || foreign(plain) || speaksOfYou(plain.replace(/\byou(r)?\b(?! (should|need|have|must))/gi, "")))
    return { as: "words", text: plain || typed };
  const text = joined(plain, known);
  const first = tokens(text)[0] ?? "";
  if (/^(already )?(sent|emailed|mailed|forwarded|shared|done|wrote|posted|returned|lent)\b/i.test(text))
    return /^(already )?done$/i.test(text) ? { as: "words", text } : { as: "done", text: handed(toThem(text)) };
  if (/^(update|review|report|note|draft|list|email|call|text) (on|about|of|from|for)\b/i.test(text))
    return { as: "owe", text: an(toThem(text)) };
  if (orders.has(first) || /^(not|never|always)$/.test(first)) return { as: "will", text: handed(toThem(text)) };
  if (/ing$/.test(first) && orders.has(stem(first)))
    return { as: "will", text: handed(toThem(text.replace(/^\S+/, stem(first)))) };
  const whom = /^(?:an? |the )?(?:intro|introduction) to (.+)$/i.exec(text)?.[1];
  if (whom) return { as: "will", text: `introduce you to ${toThem(whom)}` };
  const shape = shapeOf(text);
  if (shape === "thing" && (determiners.has(first) || owed.test(text)))
    return { as: "owe", text: withThe(toThem(text)) };
  return { as: "words", text: toThem(text) };
}

/** Things that people promise each other in a word or two. */
const owed =
  /^(?:[\p{L}-]+ ){0,3}?(?:(?:thank-you|get-well) card|articles?|recommendations?|suggestions?|tips|questions|pic|drawing|invitation|news|links?|photos?|pictures?|pics|books?|copy|notes|cv|report|paper|recipe|list|contact|details|number|coffee|lunch|tea|feedback|card|slides|essays?|letter|review|update|podcast|playlist|data|results|video|cake|poem|map|address|tickets?)\b/iu;

/** Everything before the deed: "I promised her that I'd …". */
function stripped(typed: string): string {
  const before =
    /^(?:i'll|ill|ive|im|i'd|i'm|i've|we'll|i|have|also|my promise|promise|to)\b(?!')[:\s]*|^(?:promised|promise|said|told|offered|agreed|want|need|must|should|will|would|going|gonna|remember|owe|don't forget|do not forget)\b\s*(?:(?:her|him|them|you)\b(?!\s+(?:a|an|the|my|some)\b))?\s*/i;
  let text = cleaned(typed);
  for (let turn = 0; turn < 8; turn++) {
    const next = text.replace(before, "").replace(/^that\b\s*/i, "");
    if (next === text) break;
    text = next;
  }
  return text.replace(/^(?:her|him|them)\s+(?=(?:a|an|the|my|some)\b)/i, "");
}

const stem = (doing: string): string => {
  const base = doing.replace(/ing$/, "");
  if (orders.has(base)) return base;
  if (orders.has(`${base}e`)) return `${base}e`;
  return base.replace(/(.)\1$/, "$1");
};

/** Here "them" can only be the person the promise was made to. */
const toThem = (text: string): string =>
  toYou(
    text
      .replace(
        /\b(send|email|mail|forward|show|tell|give|bring|lend|let|keep|text|to|with|for|invite|meet|introduce|thank|update)\s+them\b/gi,
        "$1 you",
      )
      .replace(/\b(send|email|mail|forward|show|tell|give|bring|lend) u\b/gi, "$1 you"),
  );

/** "send article" → "send you the article". */
function handed(text: string): string {
  const match =
    /^((?:already )?(?:send|sent|forward|forwarded|email|emailed|mail|mailed|lend|lent|share|shared)) (?!you\b)(.+)$/i.exec(
      text,
    );
  if (!match) {
    const given = /^((?:send|sent|forward|email|mail|lend|give|bring|show)) you (.+)$/i.exec(text);
    return given?.[2] ? `${given[1]} you ${articled(given[2])}` : text;
  }
  const [, verb = "", what = ""] = match;
  if (/^your\b/i.test(what)) return text;
  if (
    /\bto\b|\bover\b/.test(
      what.replace(/\b(link|links|guide|invitation|answer|introduction|route|way|access) to\b/gi, "$1"),
    ) ||
    /^shared?/i.test(verb)
  )
    return `${verb} ${articled(what)}`;
  return `${verb} you ${articled(what)}`;
}

const articled = (noun: string): string =>
  determiners.has(tokens(noun)[0] ?? "") ||
  prepositions.has(tokens(noun)[0] ?? "") ||
  /^(it|everything|something|you)\b|^\p{L}+[^s]s (?:of|from|about) /iu.test(noun)
    ? noun
    : /(?:^|\s)(?:card|postcard|note|message|coffee|text|reminder|review|photo|letter|email)$/i.test(noun)
      ? an(noun)
      : withThe(noun);

function sentence(one: Promised, { pick }: Desk, before: string, also = false): string {
  const { text } = one;
  const words = `"${shortened(text, 160).replace(/"/g, "'")}"`;
  switch (one.as) {
    case "will":
      if (also) return `I will also ${text}.`;
      return varied(pick, "promise", before, [
        `As promised, I will ${text}.`,
        `I have not forgotten that I promised to ${text}.`,
        before ? `And I will ${text}, as I promised.` : `I will ${text}, as I promised.`,
        `I will keep my promise to ${text}.`,
      ]);
    case "owe":
      return pick("promise", [
        `I have not forgotten that I owe you ${text}.`,
        `I also owe you ${text}, and I have not forgotten.`,
      ]);
    case "done":
      return pick("promise", [`As promised, I have ${text}.`, `I have ${text}, as promised.`]);
    case "theirs":
      return pick("theirs", [`Thank you, too, for offering to ${text}.`, `It was kind of you to offer to ${text}.`]);
    case "words":
      return pick("promise", [
        `My promise to you is in my notes, too: ${words}.`,
        `I have not forgotten what I promised: ${words}.`,
      ]);
  }
}
