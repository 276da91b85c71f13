import { fold } from "../etiquette/text.ts";
import { cues } from "./cues.ts";

/** What a question for an interview is about. */
export type Topic = keyof typeof cues;
export const topics = Object.keys(cues) as Topic[];

/** How much each topic's cues say about a question; every distinct match of a cue counts once, later ones less. */
export function scores(text: string): Map<Topic, number> {
  const folded = fold(text.slice(0, 1000));
  const out = new Map<Topic, number>();
  for (const topic of topics) {
    let sum = 0;
    for (const [weight, cue] of cues[topic]) {
      const found = new Set([...folded.matchAll(new RegExp(cue, "g"))].map((match) => match[0])).size;
      if (found > 0) sum += weight * (1 + 0.4 * Math.min(2, found - 1));
    }
    out.set(topic, sum);
  }
  return out;
}

/** With no cue at all, who acts and when is all there is to go by. */
function byFrame(text: string): Topic {
  const folded = fold(text);
  if (/\b(?:should|could|can|might|ought) (?:i|one|a beginner)\b/.test(folded)) return "advice";
  if (/\b(?:i|me|my|myself)\b/.test(folded)) return "personal_fit";
  if (/\b(?:will|going to)\b/.test(folded)) return "outlook";
  if (/\b(?:did|were|was|had|have) (?:you|your|there)\b/.test(folded)) return "path";
  if (/\b(?:do|are|is|does|what) (?:people|one|it a|they|everyone|the place|anyone)\b|\bhere\b/.test(folded))
    return "culture";
  if (/\b(?:do you|are you|your)\b/.test(folded)) return "day_to_day";
  return "advice";
}

/** The topic with the most to say for it; ties go to the one listed first. */
export function classify(text: string): Topic {
  let best: Topic | undefined;
  let most = 1;
  for (const [topic, score] of scores(text)) if (score > most) [best, most] = [topic, score];
  return best ?? byFrame(text);
}
