import { adjectives, adverbs, determiners, finite, people, plurally, prepositions } from "./lexicon.ts";
import { tokens } from "./typed.ts";

/** "you'd", "it'll": a verb that hides in its subject. */
const clipped = /^(you|it|they|we|i|she|he|there|that)'(d|ll|re|ve|s|m)$/;

/** Somebody or something, then a finite verb which is not inside a "who" or "that" of its own. */
export function isClause(all: string[], text: string): boolean {
  const first = all[0] ?? "";
  const start = /^(that|because)$/.test(first) ? 1 : 0;
  const subject = all[start] ?? "";
  // "her mum cleaned offices": after one of theirs, a word in -ed that takes something is its verb.
  if (
    /^(your|her|his)$/.test(subject) &&
    people.has(all[start + 1] ?? "") &&
    /[^e]ed$/.test(all[start + 2] ?? "") &&
    all.length > start + 3
  )
    return true;
  // "20 minute turns", "60-hour weeks": a measure before a noun is no subject.
  if (/^\d+$/.test(subject) && /^(minute|hour|day|week|month|year|percent)$/.test(all[start + 1] ?? "")) return false;
  if (
    /^(it's|there's|that's|they're|they'll|they've|they'd|i'd|i'm|you're|you've|you'll|you'd|i'll|i've|everyone's|nobody's|what's)$/.test(
      subject,
    )
  )
    return all.length > start + 2;
  if (
    subject === "its" &&
    /^(not|never|a|the|all|about|more|like|just|always|hard|mostly|only|really|so)$/.test(all[start + 1] ?? "")
  )
    return true;
  if (/^(it|there|this|that|nobody|everyone|everybody|most|they|i|you|someone)$/.test(subject)) {
    const next = all.slice(start + 1).find((word) => !adverbs.has(word)) ?? "";
    if (all.length > start + 2 && (finite.has(next) || plurally.has(next) || /ed$/.test(next))) return true;
  }
  if (
    /^(if|when|once|unless|as|although|though|since|while|until|before|after|without|with|in|at|on|for|by|from)$/.test(
      subject,
    )
  ) {
    const comma = text.indexOf(",");
    // Without a comma the main clause begins at the next "the" or "a"; a condition needs a verb of its own besides.
    const inner = /^\S+ (?:\S+ ){1,3}?(?=(?:the|a|an|your|there|it)\s)/i.exec(text)?.[0].length ?? text.length;
    if (comma < 0 && /^(if|when|once|while|until|before|after|although|though|unless|since|as)$/.test(subject))
      return all.slice(2).filter((word) => finite.has(word) || clipped.test(word)).length > 1;
    const rest = text.slice(comma < 0 ? inner : comma + 1).trim();
    return rest !== "" && isClause(tokens(rest), rest);
  }
  // "a good plan survives three mayors": after one thing, a word in -s that takes something is its verb.
  if (/^(a|an|every|each)$/.test(subject)) {
    const at = all.findIndex(
      (word, i) =>
        i > start + 1 && /[^sui]s$/.test(word) && !prepositions.has(all[i - 1] ?? "") && !/^of$/.test(all[i + 1] ?? ""),
    );
    const next = all[at + 1] ?? "";
    if (
      at > 0 &&
      (determiners.has(next) || adverbs.has(next) || prepositions.has(next) || /^\d/.test(next)) &&
      !all.slice(0, at).some((word) => prepositions.has(word))
    )
      return true;
  }
  // "3am starts": an hour is no subject.
  const hour = /^\d+(?::\d+)?(?:am|pm|h)$/.test(subject);
  let relative = false;
  for (let at = hour ? start + 2 : start + 1; at < all.length; at++) {
    const word = all[at] ?? "";
    const before = all[at - 1] ?? "";
    // "people who come …": the word after "who" is the verb of that aside, known here or not.
    if (at - 1 > start && /^(who|which)$/.test(before) && !determiners.has(word)) continue;
    if (
      at - 1 > start &&
      /^(who|which|that|what|where|whose|how|why|when|if|because|than|as|whether|before|after)$/.test(before)
    )
      relative = true;
    if (!isVerb(word, before, all[at + 1] ?? "", all[at + 2] ?? "")) continue;
    // "6am starts, home by 3": before a comma such a word is a noun.
    if (/[^s]s$/.test(word) && !/^(is|was|has|does)$/.test(word) && new RegExp(`\\b${word}\\s*[,–]`, "i").test(text))
      continue;
    if (relative) {
      relative = false;
      continue;
    }
    // "four years, paid from day one", "not needed": a participle that describes is not the verb.
    if (
      /(ed|aid|ent|ept|ost|ade|one)$/.test(word) &&
      (/^(not|fully|well)$/.test(before) || new RegExp(`[,–(]\\s*${word}\\b`, "i").test(text))
    )
      continue;
    if (determiners.has(before) && !/^(this|that|all|each|most|many|few|none|some|both|one)$/.test(before)) continue;
    if (
      prepositions.has(before) &&
      !/^(up|out|off|down|away|together|early|late|around|about|in|on|over|first|alone)$/.test(before)
    )
      continue;
    if (
      at === start + 1 &&
      (adjectives.has(subject) || adverbs.has(subject)) &&
      !/^(nothing|nobody|everyone|everything|most|lots)$/.test(subject)
    )
      continue;
    // "the years spent", "a job well paid": a participle at the very end names something.
    if (
      at === all.length - 1 &&
      /(ed|ent|ept|ost|ade|ught|aid)$/.test(word) &&
      !/^(it|they|this|that|nobody|everyone)$/.test(before)
    )
      continue;
    return true;
  }
  return false;
}

/** Is this word a finite verb? A known one; or an unknown one that its neighbours give away: "the registrar runs the ward". */
function isVerb(word: string, before: string, next: string, afterNext: string): boolean {
  if (word === "may" && /^(to|and|until|or|$)/.test(next)) return false;
  if (finite.has(word) || clipped.test(word)) return true;
  if (word === "cost" && /^(me|you|him|us|them|a|the|~?[£$€]?\d.*)$/.test(next)) return true;
  const many =
    /[^s']s$|^\d+$/.test(before) ||
    /^(people|children|patients|most|men|women|they|we|staff|police|folk)$/.test(before);
  if (plurally.has(word) && next && many) return true;
  const object =
    /^(the|a|an|your|you|their|its|it|them|nothing|everything|everyone|people|no)$/.test(next) &&
    !/^(day|days|week|month|year|night|time|hour|shift|one)$/.test(afterNext);
  const noun = !determiners.has(before) && !prepositions.has(before) && !adjectives.has(before) && !adverbs.has(before);
  const plain = !determiners.has(word) && !prepositions.has(word) && !adverbs.has(word) && !adjectives.has(word);
  const single = /^(nobody|everyone|everybody|somebody|someone)$/.test(before);
  if (single && /[^su]s$/.test(word) && next) return true;
  if (!object || !noun || !plain || /^(of|all|half|both|not)$/.test(word)) return false;
  return many ? /[^s]$/.test(word) && word.length > 2 : /[^siu]s$|ed$/.test(word);
}
