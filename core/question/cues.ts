import { field } from "./cues/field.ts";
import { people } from "./cues/people.ts";
import { work } from "./cues/work.ts";

/**
 * What each topic sounds like: a weight and a pattern over folded text. Around 9 decides, 5 speaks for it, 2 leans;
 * a negative weight takes back a word used in another sense. The weights of one topic add up.
 */
export const cues = {
  pay: field.pay,
  referral: people.referral,
  personal_fit: people.personal_fit,
  education: field.education,
  outlook: field.outlook,
  challenges: work.challenges,
  satisfaction: work.satisfaction,
  culture: work.culture,
  skills: work.skills,
  day_to_day: work.day_to_day,
  path: people.path,
  advice: people.advice,
} as const satisfies Record<string, readonly (readonly [number, RegExp])[]>;
