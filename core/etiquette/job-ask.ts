import { rules } from "./asks.ts";
import { broad } from "./broad.ts";
import { balance, heaviest, traits } from "./evidence.ts";
import { frames } from "./frames.ts";
import { patterns } from "./grammar.ts";
import { pleas } from "./pleas.ts";
import { Reader, type Span } from "./reader.ts";
import { roundabout } from "./roundabout.ts";
import { type Scopes, scopesOf, stands } from "./scopes.ts";
import type { Sentence } from "./text.ts";
import { otherSenses, words } from "./words.ts";

export type JobAsk = { start: number; end: number; why: string; instead: string; rule: string };
type Found = Span & { why: string; instead: string; rule: string };

const senses = patterns(otherSenses);

/** "Refer me to somebody I could talk to", "look over my CV": favours so usual here that the balance must be lopsided to object. */
const usual = patterns(`
+refer/+introduce/+connect/+point/+recommend/+put/+direct @ben ~2 to/with/towards a/an/any/another/some/someone/somebody/anyone/your/people ~~7 +talk/+speak/+tell/+meet/+chat/+ask/+share/+explain/+learn/+hear
+look/+glance/+read/+go at/over/through my ~2 +cv/+resume/+portfolio|+feedback/+advice/+opinion/+comment on my ~2 +cv/+resume/+portfolio/+letter|+shadow you|+hear/+learn/+know/+understand/+ask how you`);

/** A sentence with its other senses hidden, what governs it, and what the rules say of it. */
export function read(sentence: Sentence): { reader: Reader; scopes: Scopes; found: Found[] } {
  const reader = new Reader(sentence.tokens, words);
  for (const span of reader.all(senses)) reader.mask(span);
  const scopes = scopesOf(sentence, reader);
  const found: Found[] = [];
  for (const { name, act, why, instead, list, unless } of [...rules, ...roundabout, ...frames, ...pleas]) {
    let others: Span[] | undefined;
    for (const span of reader.all(list))
      if (stands(sentence, scopes, span, act)) {
        others ??= unless ? [...reader.all(unless)] : [];
        if (others.some((other) => together(sentence, other, span))) continue;
        found.push({ ...span, why, instead, rule: `${name}: ${span.pattern.source}` });
        break;
      }
  }
  for (const { name, why, instead, list, beside, unless } of found.length > 0 ? [] : broad) {
    if ((beside && !reader.has(beside)) || (unless && reader.has(unless))) continue;
    for (const span of reader.all(list))
      if (stands(sentence, scopes, span, false)) {
        found.push({ ...span, why, instead, rule: `${name}: ${span.pattern.source}` });
        break;
      }
  }
  return { reader, scopes, found: found.sort((a, b) => a.from - b.from) };
}

/** No semicolon, colon or dash, and no "…, so", lies between the two. */
function together({ tokens }: Sentence, one: Span, other: Span): boolean {
  const between = tokens.slice(Math.min(one.to, other.to), Math.max(one.from, other.from) + 1);
  return !between.some(
    (token) => token.hard || (token.comma && /^(?:and|but|so|or|if|should|would|could|can|do)$/.test(token.w)),
  );
}

/** What the learned weights look at in a sentence. */
export function traitsOf(sentence: Sentence, { reader, scopes } = read(sentence)): string[] {
  const named = Object.entries(scopes).flatMap(([name, spans]) => (spans.length > 0 ? [name] : []));
  return traits(sentence, reader, named, (at) => !stands(sentence, scopes, { from: at, to: at + 1 }, false));
}

/**
 * How far the balance of a sentence's traits may contradict a rule, and how clearly it must speak where no rule does. Chosen on
 * batches of the train part that were held out.
 */
const against = -1.6;
const alone = 1.1;

/** Every job ask in a sentence, leftmost first; empty when nobody is asked for work. */
export function jobAsks(sentence: Sentence): JobAsk[] {
  const reading = read(sentence);
  const weighed = balance(traitsOf(sentence, reading));
  const found = weighed > against ? reading.found : [];
  if (found.length === 0 && weighed > (reading.reader.has(usual) ? 3 * alone : alone))
    found.push({
      ...heaviest(sentence),
      why: "Taken together, these words read as asking for work or for help in getting it.",
      instead: "I would love to hear how you came to this work and what it asks of you.",
      rule: `balance ${weighed.toFixed(1)}`,
    });
  return found.map(({ from, to, why, instead, rule }) => ({
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
    why,
    instead,
    rule,
  }));
}
