import { leavesAnOut } from "./etiquette/easy-out.ts";
import { isEnglish } from "./etiquette/english.ts";
import { placeholder } from "./etiquette/gap.ts";
import { specific, thanks } from "./etiquette/gratitude.ts";
import { jobAsk } from "./etiquette/job-ask.ts";
import { type Letter, letter } from "./etiquette/letter.ts";
import { nameParts, names, type Person, saysWhoSent, wrongName } from "./etiquette/names.ts";
import { pressure } from "./etiquette/pressure.ts";
import { sentences } from "./etiquette/text.ts";
import { tooMuchTime } from "./etiquette/time-asked.ts";

export const codes = [
  "job_ask",
  "no_thanks",
  "no_specifics",
  "no_referrer",
  "no_easy_out",
  "too_long",
  "placeholder",
  "pressure",
  "too_much_time",
  "wrong_name",
] as const;
export type Code = (typeof codes)[number];

export const kinds = ["request", "intro", "referral", "nudge", "thanks", "close", "question"] as const;
export type Kind = (typeof kinds)[number];

/** What is known about the people of a note. All of it may be missing. */
export type Context = { recipient?: Person; sender?: Person; referrer?: Person; mutual?: Person };
export type Message = { kind: Kind; text: string; context?: Context };

/** `start` and `end` are offsets into the text in UTF-16 units; a remark about the whole note has both at 0. */
export type Finding = { code: Code; start: number; end: number; why: string; instead?: string };

/** `checked` is false, with a note that says why, for a text the check cannot read. */
export type Result = { codes: Code[]; findings: Finding[]; checked: boolean; note?: string };

/** No draft is longer; what lies beyond is not looked at. */
const longest = 10_000;

/** Most words a note of each kind may have before it asks too much of a reader: generous ceilings over what career centres advise. */
const mostWords: Record<Kind, number> = {
  request: 150,
  intro: 150,
  referral: 150,
  nudge: 150,
  thanks: 200,
  close: 150,
  question: 150,
};

/** Warns about a note or a planned question before it is sent. It never forbids: the explorer decides. */
export function check(message: Message): Result {
  const text = message.text.slice(0, longest);
  if (!isEnglish(text))
    return {
      codes: [],
      findings: [],
      checked: false,
      note: "Not checked: this does not look like English, and the check reads only English.",
    };
  const parts = letter(text);
  const findings = [
    ...asks(text),
    ...gaps(text),
    ...people(message, parts),
    ...size(message, parts),
    ...tone(message.kind, text),
    ...gratitude(message, parts),
  ].sort((a, b) => a.start - b.start);
  return { codes: codes.filter((code) => findings.some((finding) => finding.code === code)), findings, checked: true };
}

function asks(text: string): Finding[] {
  // What stands in a gap is a label, not something that was said.
  const said = text.replace(/\[[^\]\n]*\]|\{\{?[^}\n]*\}?\}|<[^>\n]*>/g, (gap) => " ".repeat(gap.length));
  const all = sentences(said);
  return all.flatMap((sentence, at) => {
    const next = all[at + 1];
    if (next && takenBack.test(said.slice(next.start, next.end))) return [];
    const found = jobAsk(sentence, said, all.length);
    return found ? [{ code: "job_ask" as const, ...found }] : [];
  });
}

/** "I saw the vacancy. That is not why I write." */
const takenBack =
  /^(?:but |still,? |only,? )?(?:(?:i[’']?m|i am) not (?:writing|asking|here|applying|after|interested)(?: about| for| in| because of)? (?:that|it|this|one)\b|(?:it|that|this)(?:[’']s| is|) (?:not|isn[’']t) (?:why|what|the reason|an?\b.{0,20}\b(?:request|application|pitch|ask))|not that i)/i;

function gaps(text: string): Finding[] {
  const found = placeholder(text);
  return found ? [{ code: "placeholder", ...found, why: "Something was left to be filled in here." }] : [];
}

function people(message: Message, parts: Letter): Finding[] {
  const { kind, context = {} } = message;
  const out: Finding[] = [];
  const wrong = kind === "question" ? undefined : wrongName(parts, context.recipient);
  if (wrong)
    out.push({ code: "wrong_name", ...wrong, why: "This greets somebody other than the person you are writing to." });
  const referrer = kind === "referral" ? context.referrer : kind === "intro" ? context.mutual : undefined;
  const itsThem = nameParts(referrer).join(" ") === nameParts(context.recipient).join(" ");
  const missing =
    nameParts(referrer).length > 0
      ? !itsThem && !names(parts.body.text, referrer)
      : kind === "referral" && !saysWhoSent(parts.body.text);
  if (missing)
    out.push({
      code: "no_referrer",
      start: 0,
      end: 0,
      why: "It does not say who sent you; that name is why they will read on.",
      instead: "Name them in the first sentence, if you have leave to.",
    });
  return out;
}

function size(message: Message, parts: Letter): Finding[] {
  const most = mostWords[message.kind];
  const out: Finding[] = [];
  if (parts.words > most)
    out.push({
      code: "too_long",
      start: 0,
      end: 0,
      why: `It has ${parts.words} words; ${most} is the most a busy reader takes in at once.`,
    });
  const mayAsk =
    !["thanks", "close"].includes(message.kind) || /\b(?:could|can|may|might|would) (?:we|i|you)\b/i.test(parts.text);
  const time = mayAsk ? tooMuchTime(parts.text) : undefined;
  if (time)
    out.push({
      code: "too_much_time",
      ...time,
      why: "More than thirty minutes is a lot to ask of a stranger.",
      instead: "twenty minutes",
    });
  return out;
}

function tone(kind: Kind, text: string): Finding[] {
  const out: Finding[] = [];
  const pressed = kind === "question" ? undefined : pressure(text);
  if (pressed)
    out.push({
      code: "pressure",
      ...pressed,
      why: "This presses or reproaches them; they do you a favour and may be busy.",
      instead: "I know weeks fill up quickly; whenever it suits you, or not at all.",
    });
  if (["request", "referral", "intro"].includes(kind) && !leavesAnOut(text))
    out.push({
      code: "no_easy_out",
      start: 0,
      end: 0,
      why: "It leaves no graceful way to decline.",
      instead: "If now is not a good time, I quite understand.",
    });
  return out;
}

function gratitude({ kind }: Message, parts: Letter): Finding[] {
  const out: Finding[] = [];
  if (kind !== "thanks") return out;
  if (!thanks(parts.text))
    out.push({
      code: "no_thanks",
      start: 0,
      end: 0,
      why: "It never says thank you.",
      instead: "Thank you for your time.",
    });
  if (!specific(parts))
    out.push({
      code: "no_specifics",
      start: 0,
      end: 0,
      why: "Nothing in it could only have been said after this talk.",
      instead: "Name one thing they said and what you will do with it.",
    });
  return out;
}
