import type { Known } from "./casing.ts";
import { isKept } from "./discretion.ts";
import { type Heard, heard } from "./heard.ts";
import { cleaned, pieces, sentences, tokens } from "./typed.ts";
import { toYou } from "./voice.ts";

/** The two that say most, in the order they were noted; nothing that the advice says again. */
export function chosen(items: readonly string[], known: Known, elsewhere: string): Heard[] {
  const read = items
    .flatMap((item) => (balancedPair(item) ? [cleaned(item)] : pieces(item)))
    .flatMap((piece) => spoken(piece, known));
  const once = read.filter((one, at) => read.findIndex((other) => other.text === one.text) === at);
  const fresh = once.filter((one) => !repeats(one.typed, elsewhere));
  const ranked = fresh
    .map((one, at) => ({ one, at, worth: worth(one) }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at);
  return ranked
    .slice(0, 2)
    .filter(({ worth }, rank) => rank === 0 || worth > 0)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Are nearly all the longer words of one note in the other as well? */
function repeats(note: string, other: string): boolean {
  const long = tokens(note).filter((word) => word.length > 3);
  const there = new Set(tokens(other));
  return long.length > 1 && long.filter((word) => there.has(word)).length >= long.length * 0.75;
}

/** "wood moves; plan for it" is one saying in two halves, not a list. */
const balancedPair = (item: string): boolean => item.length < 110 && /^[^;\n]{4,};[^;\n]{4,}$/.test(item.trim());

/** Several sentences in one note: a sentence that leans on the one before is kept with it, as it was said. */
function spoken(piece: string, known: Known): Heard[] {
  const parts = sentences(piece);
  const groups: string[][] = [];
  const speech = parts.length === 2 && piece.length < 190 && parts.some((part) => heard(part, known).shape === "quote");
  for (const part of parts) {
    const leans = speech || /^(it|this|that|they|these|those|so|and|but|then|because)\b/i.test(part);
    const last = groups.at(-1);
    if (last && leans && !/\b(she|he|her|his|him)\b/i.test(part)) last.push(part);
    else groups.push([part]);
  }
  return groups
    .map((group): Heard => {
      const whole = group.join(". ").replace(/\?\. /g, "? ");
      return group.length === 1
        ? heard(whole, known)
        : { shape: "quote", text: toYou(whole).replace(/"/g, "'"), typed: whole };
    })
    .filter(({ typed }) => !praise.test(typed) && !isKept(typed));
}

/** "Very nice and helpful" is a note to oneself, not something they said. */
const praise =
  /^(?:(?:a |an |and |but |very |really |super |so |quite |such |was |is |she |he |they |lovely|nice|kind|great|good|ok|okay|fine|meh|alright|helpful|friendly|interesting|useful|chat|talk|guy|person|conversation|inspiring|fun|cool|amazing|awesome|brilliant|warm|funny|patient)[\s,]*)+$/i;

/** Concrete beats vague: figures, somebody's very words, a whole thought of ordinary length. */
function worth(one: Heard): number {
  const count = tokens(one.text).length;
  const shapes: Record<Heard["shape"], number> = {
    ...{ quote: 3, clause: 3, scene: 3, own: -1, order: 2, how: 2, figures: 2, question: 2, foreign: 2 },
    ...{ thing: 1, doing: 1, words: 1 },
  };
  return (
    shapes[one.shape] +
    (one.verbatim ? 1 : 0) +
    (/\d/.test(one.text) ? 2 : 0) +
    (count >= 6 && count <= 30 ? 2 : 0) -
    (count < 3 ? 1 : 0) -
    (count > 45 ? 1 : 0) -
    (/^(it |that |this )/i.test(one.text) ? 1 : 0) -
    (/\b(nice|interesting|great chat|good chat|lovely|friendly|helpful|really kind|not sure)\b/i.test(one.text) ? 3 : 0)
  );
}
