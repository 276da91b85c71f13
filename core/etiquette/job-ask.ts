import { heaviest, strength } from "./evidence.ts";
import type { Mark } from "./mark.ts";
import { type Reason, reasonFor } from "./reasons.ts";
import { fold, type Sentence } from "./text.ts";
import { scale } from "./weights/job-ask.ts";

/**
 * How clearly a sentence must ask: more so in a letter, where most sentences ask for nothing and one of many is soon misread.
 * Chosen on letters that were held out, so that at most one innocent letter in ten is marked.
 */
const clearly = (sentences: number): number => Math.min(0.9, 0.1 + 0.2 * (sentences - 1));

/** Whether somebody is asked for work, or for help towards it, in one of so many sentences: the clause that says so, why, and other words for it. */
export function jobAsk(sentence: Sentence, text: string, sentences: number): (Mark & Reason) | undefined {
  if (strength(sentence, scale) <= clearly(sentences)) return undefined;
  const { start, end } = heaviest(sentence, scale);
  return { start, end, ...reasonFor(fold(text.slice(start, end)), fold(text.slice(sentence.start, sentence.end))) };
}
