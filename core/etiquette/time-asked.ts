import type { Mark } from "./mark.ts";
import { fold } from "./text.ts";

const small: Record<string, number> = {
  one: 1,
  a: 1,
  an: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  "forty-five": 45,
  "forty five": 45,
  "thirty-five": 35,
  "thirty five": 35,
  "fifty-five": 55,
  "twenty-five": 25,
  "seventy-five": 75,
  "a couple of": 2,
  "a few": 3,
  couple: 2,
  several: 3,
  eighty: 80,
  seventy: 70,
};
const number = `(?:\\d+(?:\\.\\d+)?|${Object.keys(small)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const amount = new RegExp(
  `\\b(${number})(?:\\s*(?:-|—|to|or)\\s*(${number}))?(?:[\\s-]+(?:full|whole|short|quick|good|solid|uninterrupted|more))?[\\s-]*(minutes?|mins?|min|hours?|hrs?|hr|h)\\b(\\s+and\\s+(?:a\\s+half|a\\s+quarter|thirty|30))?|\\b(half a day|half-day|a (?:whole |full |entire )?(?:day|afternoon|morning|evening)|the (?:whole |full |entire |better part of the |better part of an )?(?:day|afternoon|morning|evening)|(?:your|an?|the) (?:whole|full|entire) (?:day|afternoon|morning|evening)|most of (?:a|an|the|your) (?:day|afternoon|morning|evening)|hours of your time|an hour or (?:so|two|more)|several hours|(?:three-?quarters|three quarters) of an hour|an? (?:good )?hour or so|the best part of an hour|all (?:day|afternoon|morning))\\b`,
  "g",
);
const asking =
  /\b(?:could|can|would|may|might|spare|have|give|take|borrow|need|ask|steal|grab|meet|meeting|talk|call|chat|speak|conversation|coffee|lunch|dinner|zoom|video|phone|sit down|slot|book|free|available|your time|time|hop on|get together|catch up|schedule|arrange|wonder(?:ing)?|hope|hoping|like|love|grateful|appreciate)\b/;
const notAsked =
  /\b(?:ago|drive|away|commute|train|flight|walk|notice|shift|shifts|work(?:ed|s)? (?:a|an|about|around|nearly|over|up to)?\s*\d*|per week|a week|each week|per day|a day\b.{0,12}\bwork|every (?:day|week)|spent|took|gave (?:me|us)|you gave|were kind enough|kindly gave|for your|thank(?:s| you) for|response|within|in the last|after|before|later|earlier|billable|opening|office|waking|podcast|film|documentary|episode|lecture|shadow(?:ing)?|watch(?:ing)?|observe|sit in|look on|follow you|open day|lasted|i would not|won't|not need|rather than|instead of|less than|under|no more than half|at most (?:half|2|3|20|30)|wouldn't|would not|nowhere near|typical|usual|long (?:day|hours))\b/;

/** "Three calls of twenty minutes", "two half-hour chats": each is short, together they are not. */
const several = new RegExp(
  `\\b(two|three|four|five|six|several|a couple of|a few|[2-9])\\s+(?:separate |short |quick |more )?(?:(?:(half)[\\s-]an?[\\s-]hour|(half)[\\s-]hours?|(${number})[\\s-]*min(?:ute)?s?)\\s+(?:\\w+ )?(?:calls?|sessions?|chats?|meetings?|talks?|conversations?|slots?|ones)|(?:calls?|sessions?|chats?|meetings?|talks?|conversations?|slots?) of (?:about |around )?(?:(half) an hour|(${number}) min(?:ute)?s?))\\b`,
  "g",
);

/** More than thirty minutes asked of somebody's day. Shadowing is another matter, and time already given is not asked. */
export function tooMuchTime(text: string): Mark | undefined {
  const folded = fold(text);
  for (const match of folded.matchAll(several)) {
    const each = match[2] || match[3] || match[5] ? 30 : minutesOf(match[4] ?? match[6] ?? "", "min", false);
    const from = Math.max(0, folded.slice(0, match.index).search(/[^.!?\n]*$/));
    if (each * minutesOf(match[1] ?? "", "min", false) <= 30 || notAsked.test(folded.slice(from, match.index)))
      continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  for (const match of folded.matchAll(amount)) {
    const minutes = match[5] ? 60 : minutesOf(match[2] ?? match[1] ?? "", match[3] ?? "", match[4] !== undefined);
    if (minutes <= 30) continue;
    const from = Math.max(0, folded.slice(0, match.index).search(/[^.!?\n]*$/));
    const until = folded.slice(match.index).search(/[.!?\n]/);
    const sentence = folded.slice(from, until < 0 ? folded.length : match.index + until);
    const before = folded.slice(from, match.index);
    if (!/day/.test(match[0]) && (/\b(?:half|quarter)(?: of)? $/.test(before) || /^half\b/.test(match[0]))) continue;
    if (
      /\b(?:at|whatever|any|whichever|what|which|(?:any )?time of) $/.test(before) ||
      /^ (?:that|which|of your choos)/.test(folded.slice(match.index + match[0].length))
    )
      continue;
    if (match[5] && /\b(?:part|time|side|hours?|do|does|did|spend) (?:of )?$/.test(before)) continue;
    if (
      match[5] &&
      !/\b(?:spare|give|take|have|borrow|for|of|need|book|spend|reserve|free up|block|over|up|clear)\b[^.!?]{0,25}$/.test(
        before,
      )
    )
      continue;
    const near = folded.slice(Math.max(from, match.index - 40), match.index + match[0].length + 25);
    if (!asking.test(sentence) || notAsked.test(near)) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function minutesOf(count: string, unit: string, more: boolean): number {
  const n = Object.hasOwn(small, count) ? (small[count] ?? 0) : Number(count);
  if (!Number.isFinite(n)) return 0;
  return unit.startsWith("h") ? n * 60 + (more ? 30 : 0) : n;
}
