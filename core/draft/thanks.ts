import { advice } from "./advice.ts";
import { aside } from "./aside.ts";
import { field } from "./field.ts";
import { known } from "./known.ts";
import { blank, type Common, capital, type Desk, type Draft, desk, letter } from "./letter.ts";
import { type Named, named } from "./named.ts";
import { varied } from "./pick.ts";
import { promise } from "./promise.ts";
import { said } from "./said.ts";
import { work } from "./why.ts";

/** What the explorer logged in the corridor; every part may be missing. */
export type Notes = {
  said?: readonly string[] | undefined;
  advice?: string | undefined;
  promise?: string | undefined;
  referrals?: readonly Named[] | undefined;
  thankedInPerson?: boolean | undefined;
  free?: string | undefined;
};
export type Input = Common & { kind: "thanks"; notes?: Notes | undefined };

/** A sentence, where it stands, and how gladly it is given up when the letter grows past seven. */
type Line = { part: 1 | 2 | 3; text: string; spare: number };

/** Three to seven sentences: thanks, what stayed, what will be done with it, the promise, the people named, a warm close. */
export function thanks(input: Input): Draft {
  const desk_ = desk("thanks", input);
  const lines = fitted(written(input, desk_));
  return letter(input, desk_, subject(input, desk_), paragraphs(lines, desk_));
}

function written(input: Input, desk_: Desk): Line[] {
  const notes = input.notes ?? {};
  const career = field(input.career);
  const about = career ?? work(input) ?? "your work";
  const names = known(input);
  const extra = aside(notes.free ?? "", names);
  const heard = said(
    notes.said?.some((one) => one.trim()) ? notes.said : extra.said,
    names,
    career,
    desk_,
    `${notes.advice ?? ""} ${notes.promise ?? ""}`,
  );
  const advised = advice(notes.advice ?? "", names, desk_, Boolean(heard && !heard.second));
  const kept = promise(notes.promise ?? "", names, desk_, advised.at(-1) ?? "");
  const people = named(notes.referrals ?? [], names, desk_, !heard && advised.length === 0 && kept.length === 0);
  const none = !heard && advised.length === 0 && people.length === 0 && !extra.turn;
  return [
    { part: 1, text: opening(notes, extra.kindness, about, desk_), spare: 0 },
    ...(heard ? [{ part: 1, text: heard.lead, spare: 0 } as const] : []),
    ...(none ? [{ part: 1, text: desk_.pick("gap", gapped), spare: 0 } as const] : []),
    ...(extra.turn ? [{ part: 1, text: extra.turn, spare: 3 } as const] : []),
    ...(heard?.why && !extra.turn ? [{ part: 1, text: heard.why, spare: heard.second ? 6 : 4 } as const] : []),
    ...(heard?.second ? [{ part: 1, text: heard.second, spare: 5 } as const] : []),
    ...advised.map((text, at) => ({ part: 2, text, spare: at ? 7 : 0 }) as const),
    ...kept.map((text, at) => ({ part: 2, text, spare: at ? 7 : 1 }) as const),
    ...people.map((text, at) => ({ part: 3, text, spare: at ? 2 : 0 }) as const),
    { part: 3, text: closing(advised.length > 0, none, [...advised, ...kept, ...people].join(" "), desk_), spare: 8 },
  ];
}

const gapped = [
  `What has stayed with me most is ${blank("one thing they said that stayed with you")}.`,
  `I keep coming back to ${blank("one thing they said that stayed with you")}.`,
  `I have been thinking about ${blank("one thing they said that stayed with you")}.`,
] as const;

function opening(notes: Notes, kindness: string | undefined, topic: string, { pick, formal }: Desk): string {
  const thank = notes.thankedInPerson ? "Thank you again" : "Thank you";
  const about = ` about ${topic}`;
  const also = kindness ? `${/^giving|^showing/.test(kindness) ? "," : ""} and for ${kindness}` : "";
  const plain = pick("opening", [
    `${thank} for talking to me${about}`,
    `${thank} for taking the time to talk to me${about}`,
    `${thank} for our conversation${about}`,
    `${thank} for letting me ask you${about}`,
    formal ? `${thank} for the time you gave me to talk${about}` : `${thank} for making the time to talk${about}`,
    notes.thankedInPerson
      ? `I know I said it in person, but thank you again for talking to me${about}`
      : `I would like to thank you for talking to me${about}`,
  ]);
  return `${plain}${also}.`;
}

function closing(advised: boolean, none: boolean, before: string, { pick }: Desk): string {
  if (advised && !/\b(let you know|report back|update you|keep you posted|tell you)\b/i.test(before))
    return varied(pick, "close", before, [
      "I will let you know how I get on.",
      "I will tell you what comes of it.",
      "I will write again when I have something to report.",
    ]);
  return varied(pick, "close", before, [
    none ? "I am grateful for your time." : "It was good of you to share all this with me.",
    "It was kind of you to make the time.",
    "I am glad I had the chance to ask you.",
    "I am grateful that you made the time.",
  ]);
}

/** How many sentences a reader counts: full stops and question marks that end something, also inside a quotation. */
export const counted = (text: string): number => text.match(/[.?…]["')]*(?=\s|$)/g)?.length ?? 0;

function fitted(lines: Line[]): Line[] {
  const left = lines.map((line) => ({ ...line, text: calmed(line.text) }));
  const total = () => left.reduce((sum, line) => sum + counted(line.text), 0);
  while (total() > 7) {
    const most = Math.max(...left.map((line) => line.spare));
    const at = left.findIndex((line) => line.spare === most);
    // Where nothing may be spared, the last thing said goes: the opening and what they said stay.
    left.splice(most > 0 ? at : left.length - 1, 1);
  }
  return left;
}

/** A quotation of many little sentences is read as one: only its first two keep their full stops. */
function calmed(text: string): string {
  let seen = 0;
  return text.replace(/([.?…]["')]*)(\s+)(?=\S)/g, (all, stop: string) => {
    seen += 1;
    return seen > 2 ? `${stop.replace(/[.?…]/, ",")} ` : all;
  });
}

/** Short letters are one paragraph; longer ones breathe where the subject changes. */
function paragraphs(lines: Line[], { pick }: Desk): string[][] {
  const of = (...parts: number[]) =>
    lines.filter((line) => parts.includes(line.part)).map((line) => capital(line.text));
  const total = lines.length;
  if (total <= 3) return [of(1, 2, 3)];
  if (of(1).length === 1) return of(3).length > 2 ? [of(1, 2), of(3)] : [of(1, 2, 3)];
  if (of(2).length === 0) return [of(1), of(3)];
  if (total <= 5)
    return pick("layout", [
      [of(1), of(2, 3)],
      [of(1, 2), of(3)],
    ]);
  return [of(1), of(2), of(3)];
}

function subject(input: Input, { pick }: Desk): string {
  const career = field(input.career);
  const again = input.notes?.thankedInPerson ? "Thank you again" : "Thank you";
  return career
    ? pick("subject", [
        `${again} for talking to me about ${career}`,
        `${again} for our talk about ${career}`,
        `Our talk about ${career}: thank you${input.notes?.thankedInPerson ? " again" : ""}`,
      ])
    : pick("subject", [`${again} for our talk`, `${again} for your time`]);
}
