/**
 * What somebody typed with a thumb, made fit to stand in a sentence: spaces, quotation marks and brackets in order, ends
 * trimmed, smileys gone. The words themselves, and their typos, are left alone.
 */
export function cleaned(raw: string): string {
  const text = raw
    .normalize("NFC")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g, " ")
    .replace(/[\u2028\u2029\n]+/g, " ")
    .replace(/[“”„«»‟＂]/g, '"')
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[[{]/g, "(")
    .replace(/[\]}]/g, ")")
    .replace(/(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3)+/gu, " ")
    .replace(/(^|\s)[:;]-?[)(DPp](?=\s|$)/g, " ")
    .replace(/\bw\/o\b/gi, "without")
    .replace(/\bw\/ ?(?=\w)/gi, "with ")
    .replace(/\bb\/c\b/gi, "because")
    .replace(/(\d)[\s-]?hrs?(?= (?:day|week|shift|drive|commute|round|slot|talk|exam)s?\b)/g, "$1-hour")
    .replace(/(\d)\s?hrs?\b/g, "$1 hours")
    .replace(/(\d)\s?mins?\b/g, "$1 minutes")
    .replace(/\b(?:bc|b\/c) (?=(?:of|the|my|his|her|their|kids|family)\b)(?!of\b)(?=(?:\S+ ?){1,3}$)/gi, "because of ")
    .replace(thumbed, (short) => (/^\p{Lu}{2}/u.test(short) ? short : (spelt[short.toLowerCase()] ?? short)))
    .replace(/\bur(?= (?:\p{L}+ing|a|an|the|not|so|too|gonna|never|always)\b)/giu, "you're")
    .replace(/\bur\b/gi, "your")
    .replace(/^[\p{L} ]{2,20} > (?=['"])/u, "")
    .replace(/(^|[\s(])'([^']*\s[^']*)'(?=$|[\s).,;:?])/g, '$1"$2"')
    .replace(/(?<!\p{Lu}[\p{L}.'-]*)\s&\s|\s&\s(?!\p{Lu})|\s\+\s/gu, " and ")
    .replace(/(\d)\s?[-–]\s?(?=[\d£$€])/g, "$1–")
    .replace(/\s+-{1,2}\s+|--/g, " – ")
    .replace(/(\.{3,}|…)\s*(?=\S)/g, " – ")
    .replace(/[!！]+(?=\s+\p{Lu})/gu, ".")
    .replace(/[!！]+/g, "")
    .replace(/\?{2,}/g, "?")
    .replace(/([.,;:])\1+/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  return trimmed(balanced(shouting(text))).replace(capitals, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Days, months and feasts take their capital in a letter; words that may also be something else ("may", "march") are left alone. */
const capitals =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|april|june|july|august|september|october|november|december|christmas|easter|ramadan)\b/g;

/** What thumbs shorten is written out: it is a habit of typing, not a way of speaking. */
const spelt: Record<string, string> = {
  ...{
    u: "you",
    b4: "before",
    bc: "because",
    cuz: "because",
    coz: "because",
    cos: "because",
    ppl: "people",
    thx: "thanks",
  },
  ...{ yrs: "years", yr: "year", hrs: "hours", wks: "weeks", mths: "months", gonna: "going to" },
  ...{ wanna: "want to", gotta: "have to", tho: "though", thru: "through", prob: "probably", probs: "probably" },
  ...{ def: "definitely", mgmt: "management", govt: "government", esp: "especially", dont: "don't", doesnt: "doesn't" },
  ...{
    didnt: "didn't",
    cant: "can't",
    wont: "won't",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    wouldnt: "wouldn't",
  },
  ...{
    couldnt: "couldn't",
    shouldnt: "shouldn't",
    havent: "haven't",
    hasnt: "hasn't",
    youre: "you're",
    theyre: "they're",
  },
};
const thumbed = new RegExp(`(?<![\\p{L}\\p{N}'./-])(?:${Object.keys(spelt).join("|")})(?![\\p{L}\\p{N}'./-])`, "giu");

/** Bullets, numbers and "lol" at the ends, and punctuation that the sentence around it will bring. */
const trimmed = (text: string): string =>
  text
    .replace(/^(?:[-–—•*·>#]+|\(?\d{1,2}[.)](?=\s))\s*/u, "")
    .replace(/[\s,;:–—-]*\b(?:lol|haha+|hehe|xd|omg|etc)\b\.?$/i, "")
    .replace(/^(?:lol|haha+|omg|so|well|and|but|also|ok|okay|re|btw)[,:]\s+/i, "")
    .replace(/[\s.,;:…–—-]+$/u, "")
    .replace(/[.,;:…\s]+"$/u, '"')
    .replace(/^[\s.,;:…–—]+/u, "")
    .trim();

/** A mark without its partner goes; one pair that only holds the whole thing stays, it says "quote". */
function balanced(text: string): string {
  const quotes = (text.match(/"/g)?.length ?? 0) % 2 ? text.replace(/"/g, "") : text;
  let depth = 0;
  let broken = false;
  for (const letter of quotes) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth < 0) broken = true;
  }
  const round = broken || depth !== 0 ? quotes.replace(/[()]/g, "") : quotes;
  const single = /^'([^']*(?:\w'\w[^']*)*)'$/.exec(round);
  return (single ? `"${single[1]}"` : round).replace(/""/g, "");
}

/** A whole note in capitals is a stuck key. */
const shouting = (text: string): string => {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 8 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && /\s/.test(text)
    ? text.toLowerCase().replace(/\bi\b/g, "I")
    : text;
};

/** A note that is really a list: one piece per line, bullet, number or semicolon; quotes stay whole. */
export function pieces(raw: string): string[] {
  return raw
    .replace(/\r\n?/g, "\n")
    .split(/\n+/)
    .flatMap((line) => line.split(/(?:^|\s)(?=\(?\d{1,2}[.)]\s)|\s[•·|]\s|\s\/\s/))
    .flatMap(outsideQuotes)
    .map(cleaned)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !nothing.test(piece));
}

/** People fill a field to say that there is nothing to fill in. */
const nothing =
  /^(?:nothing|none|no|nope|nil|n\/?a|not yet|(?:nothing|none|not) (?:yet|really|much|in particular|special)|no (?:real )?(?:advice|promises?)|tbd|tbc|idk|dunno|x|-+|unknown|undefined|null)$/i;

const outsideQuotes = (line: string): string[] =>
  (line.match(/"/g)?.length ?? 0) % 2 === 0 && /"[^"]*;[^"]*"/.test(line) ? [line] : line.split(/;(?!-?[)(DP])/);

/** Sentences of one piece. Titles and initials do not end one. */
export const sentences = (text: string): string[] =>
  /^"[^"]*"$/.test(text) || /\([^)]*[.?][^)]*\)/.test(text)
    ? [text]
    : text
        .split(
          /(?<=[^\s.][?.]"?)(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|St|vs|e\.g|i\.e|esp|incl|approx|min|\p{Lu})\.)\s+(?=["\p{L}\p{N}])/u,
        )
        .map((one) => trimmed(one))
        .filter(Boolean);

/** Cut at a pause where it is too long to quote in a short letter. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const at = Math.max(head.lastIndexOf(". "), head.lastIndexOf(", "), head.lastIndexOf(" – "));
  const cut = at > most * 0.45 ? head.slice(0, at) : head.slice(0, Math.max(0, head.lastIndexOf(" "))) || head;
  const open = (cut.match(/"/g)?.length ?? 0) % 2 ? cut.replace(/"/g, "") : cut;
  return `${open.replace(/[\s.,;:–-]+$/u, "")} …`;
}

export const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’%£$€-]+/gu) ?? [];
