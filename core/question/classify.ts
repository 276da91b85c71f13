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

/** The topic with the most to say for it. Ties go to the rarer topic, listed first; nothing at all counts as advice. */
export function classify(text: string): Topic {
  let best: Topic = "advice";
  let most = 0;
  for (const [topic, score] of scores(text)) if (score > most) [best, most] = [topic, score];
  return best;
}
