import { adverbs, deeds, determiners, finite, nounLike, orders, people, prepositions } from "./lexicon.ts";

/** Who is "she", "I" and "you" in a note? These turn a note about the contact into words to the contact. */
const third = /^(she|he|s\/he)$/i;

export const speaksOfThem = (text: string): boolean =>
  /\b(she|he|her|him|his|hers|herself|himself)\b/i.test(outside(text));
export const speaksOfMe = (text: string): boolean =>
  /\b(I|I'm|I've|I'd|I'll|me|my|mine|myself)\b/.test(outside(text)) || /(^|\s)i('m|'ve|'d|'ll)?\s/.test(outside(text));
export const speaksOfUs = (text: string): boolean => /\b(we|us|our|ours|we're|we've|we'd|we'll)\b/i.test(outside(text));
export const speaksOfYou = (text: string): boolean =>
  /\b(you|your|yours|yourself|you're|you've|you'll|you'd|u|ur)\b/i.test(outside(text));

const outside = (text: string): string => text.replace(/"[^"]*"/g, "");

/** "She loves the puzzle but hates her shifts" → "you love the puzzle but hate your shifts". Quotations are left alone. */
export function toYou(text: string): string {
  return text
    .split(/("[^"]*")/)
    .map((piece, at) => (at % 2 ? piece : turned(piece)))
    .join("");
}

/** In a clause about somebody else, "with her" is the contact, but "her firm" is their own: only the first is turned. */
export function objectsToYou(text: string): string {
  const parts = text.split(/([\p{L}\p{N}'%-]+)/u);
  for (let at = 1; at < parts.length; at += 2) {
    const next = (parts[at + 2] ?? "").toLowerCase();
    const ends = /[.,;:?–)]/.test(parts[at + 1] ?? "") || next === "";
    const it = (parts[at] ?? "").toLowerCase();
    const after = (parts[at + 4] ?? "").toLowerCase();
    // "her intern", "his old boss": whose they are is the contact.
    if (
      /^(her|his)$/.test(it) &&
      (people.has(next) ||
        (/^(old|former|ex|first|best|current)$/.test(next) && people.has(after)) ||
        /^(supervised|examined|edited|published|reviewed|funded|produced|marked|took|inherited)$/.test(
          (parts[at - 2] ?? "").toLowerCase(),
        ))
    )
      parts[at] = "your";
    else if (it === "him" || (it === "her" && objective((parts[at - 2] ?? "").toLowerCase(), next, after, ends)))
      parts[at] = "you";
  }
  return parts.join("");
}

function turned(text: string): string {
  const parts = text.split(/([\p{L}\p{N}'%-]+)/u);
  const word = (at: number) => (parts[at] ?? "").toLowerCase();
  let agree = false;
  let governed = false;
  // Once somebody else has come up ("her boss", "a patient"), a later "he" or "she" may be that person: it is left alone.
  // Where the note speaks of a "he" and of a "she", the one who had not come up before is still the contact.
  let other = false;
  const opens = genderOf(word(1));
  const mine = contactsGender(parts);
  const theirs = mine && bothGenders(text) ? (mine === "she" ? "he" : "she") : undefined;
  for (let at = 1; at < parts.length; at += 2) {
    const it = word(at);
    const next = word(at + 2);
    const ends = /[.,;:?–)]/.test(parts[at + 1] ?? "") || next === "";
    if (isOther(word, at)) other = true;
    const gender = genderOf(it);
    if (gender && other && (!theirs || theirs === gender) && !(gender === opens && ownObject(parts, at, ends))) {
      governed = false;
      continue;
    }
    if (third.test(it)) {
      parts[at] = "you";
      agree = true;
      governed = true;
    } else if (/^(she|he)'/.test(it)) {
      parts[at] = `you${ending(it.slice(it.indexOf("'")), next)}`;
      governed = true;
      agree = false;
    } else if (it === "her") parts[at] = objective(word(at - 2), next, word(at + 4), ends) ? "you" : "your";
    else if (it === "him") parts[at] = "you";
    else if (it === "his") parts[at] = ends ? "yours" : "your";
    else if (it === "hers") parts[at] = "yours";
    else if (it === "herself" || it === "himself") parts[at] = "yourself";
    else if (agree && !adverbs.has(it) && !/^(no|longer|not|all)$/.test(it)) {
      parts[at] = plural(it);
      agree = false;
    } else if (governed && coordinated(parts, at)) {
      parts[at] = plural(it);
      if (parts[at - 1] === ", " && text.split(",").length === 2) parts[at - 1] = " and ";
    } else if (/^(who|which|that|it|they|i|we|nobody|everyone)$/.test(it)) governed = false;
  }
  return parts.join("");
}

/** "Her boss told her": within one clause the object is never its own subject, so it is the one whose boss it is. */
function ownObject(parts: string[], at: number, ends: boolean): boolean {
  const word = (index: number) => (parts[index] ?? "").toLowerCase();
  const it = word(at);
  if (word(1) !== "your" || !isOther(word, 3)) return false;
  if (it !== "him" && !(it === "her" && objective(word(at - 2), word(at + 2), word(at + 4), ends))) return false;
  return !parts
    .slice(3, at)
    .some((part, index) =>
      index % 2
        ? /[^\s]/.test(part)
        : /^(who|that|which|whom|and|but|or|because|when|if|so|than|to|he|she|her|his|him|with|of|for|at)$/i.test(part),
    );
}

type Gender = "he" | "she";
const genderOf = (word: string): Gender | undefined =>
  /^(she|hers?|herself)\b/.test(word) ? "she" : /^(he|him|his|himself)\b/.test(word) ? "he" : undefined;

const bothGenders = (text: string): boolean =>
  /\b(she|hers?|herself)\b/i.test(outside(text)) && /\b(he|him|his|himself)\b/i.test(outside(text));

/** What the note calls the contact: its first "he" or "she", as long as nobody else had come up before. */
function contactsGender(parts: string[]): Gender | undefined {
  const word = (at: number) => (parts[at] ?? "").toLowerCase();
  for (let at = 1; at < parts.length; at += 2) {
    const gender = genderOf(word(at));
    if (gender) return gender;
    if (isOther(word, at)) return undefined;
  }
  return undefined;
}

/** A "he" and a "she", and nothing that says which of them is the contact. */
export function unclear(text: string): boolean {
  if (!bothGenders(text)) return false;
  const parts = text.split(/([\p{L}\p{N}'%-]+)/u);
  const word = (at: number) => (parts[at] ?? "").toLowerCase();
  const mine = contactsGender(parts);
  const strangers = parts.findIndex((_, at) => at % 2 === 1 && isOther(word, at));
  const first = parts.findIndex(
    (_, at) => at % 2 === 1 && genderOf(word(at)) !== undefined && genderOf(word(at)) !== mine,
  );
  return mine === undefined || strangers < 0 || first < strangers;
}

/** Whom people meet at work. */
const met =
  /^(?:patient|client|customer|pupil|child|kid|guest|passenger|caller|user|reader|tenant|defendant|prisoner|inmate|toddler|baby|boy|girl|bride|groom|widow|widower)$/;

/** "her boss", "a stroke patient": somebody who is not the contact. "She is a nurse" says what the contact is. */
function isOther(word: (at: number) => string, at: number): boolean {
  if (!people.has(word(at)) && !met.test(word(at))) return false;
  if (/^(her|his|your|the)$/.test(word(at - 2))) return true;
  const before = [2, 4].find((back) => /^(a|an|one|another|every|each|this|that)$/.test(word(at - back)));
  const says = before === undefined ? "" : word(at - before - 2);
  return before !== undefined && !/^(is|was|be|been|being|became|become|as|not|like)$|'(s|re|m|d)$|n't$/.test(says);
}

/** "she's": is or has? A participle after it decides. */
const ending = (clip: string, next: string): string => {
  if (clip !== "'s") return clip;
  return /^(been|had|got|done|seen|worked|always|never|taken|made|moved|lost|won|spent|known|grown|written|come|gone|left|changed|lived|taught|kept|found|felt|met|\w+ed)$/.test(
    next,
  ) &&
    !/^(tired|retired|married|excited|interested|bored|worried|qualified|based|supposed|allowed|trained|involved)$/.test(
      next,
    ) &&
    !/^(always|never)$/.test(next)
    ? "'ve"
    : "'re";
};

/** A second verb for the same somebody: "… but hates …", "… and never eats …". */
function coordinated(parts: string[], at: number): boolean {
  const it = (parts[at] ?? "").toLowerCase();
  let back = at - 2;
  while (back > 0 && adverbs.has((parts[back] ?? "").toLowerCase())) back -= 2;
  const before = (parts[back] ?? "").toLowerCase();
  const joined = /^(and|but|or|then)$/.test(before) || (/,/.test(parts[back + 1] ?? "") && back === at - 2);
  if (!joined || !/s$|^(was|has|is)$/.test(it)) return false;
  const base = plural(it);
  if (base === it || !(orders.has(base) || finite.has(it))) return false;
  const next = (parts[at + 2] ?? "").toLowerCase();
  return (
    deeds.has(it) ||
    !nounLike.has(base) ||
    determiners.has(next) ||
    /^(to|with|at|in|on|for|from|her|him|it|you|me|up|out)$/.test(next)
  );
}

/** The verb as "you" takes it. */
export function plural(verb: string): string {
  const known: Record<string, string> = {
    ...{ is: "are", was: "were", has: "have", does: "do", goes: "go", "isn't": "aren't", "wasn't": "weren't" },
    ...{ "hasn't": "haven't", "doesn't": "don't", doesnt: "don't", isnt: "aren't", wasnt: "weren't" },
  };
  if (known[verb]) return known[verb];
  if (
    /^(as|us|this|its|yes|always|perhaps|sometimes|besides)$/.test(verb) ||
    !/s$/.test(verb) ||
    /(ss|us|is)$/.test(verb)
  )
    return verb;
  if (/ies$/.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  if (/(ch|sh|x|zz|ss|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.slice(0, -1);
}

/** Verbs that hand something to somebody: "send her the article", "give her feedback". */
const handing =
  /^(give|send|email|mail|show|bring|lend|forward|text|buy|get|offer|gave|sent|owe|cook|bake|make|find|save)$/;

const moods =
  /^(sad|happy|proud|angry|tired|ill|sick|cry|laugh|sane|going|busy|calm|nervous|anxious|lonely|young|awake|free|cross|mad|furious)$/;

/** Is "her" the person herself (you), or does something belong to her (your)? */
function objective(before: string, next: string, after: string, ends: boolean): boolean {
  if (ends) return true;
  if (/^(own|first|last|best|worst|early|late|hard|old|next|second|third)$/.test(next)) return false;
  if (determiners.has(next) || prepositions.has(next) || adverbs.has(next) || /^(i|she|he|they|you|we|me)$/.test(next))
    return true;
  if (handing.test(before) && after !== "back" && !people.has(next) && !people.has(after)) return true;
  return (
    /^(let|lets|help|helps|make|makes|made|see|sees|saw|hear|heard|keep|keeps|kept|helped|leave|leaves|left)$/.test(
      before,
    ) &&
    (moods.test(next) || orders.has(next) || finite.has(next) || /(ing|ed)$|^(know|in|have)$/.test(next))
  );
}

/** "Ask yourself if you like people" → "ask myself if I like people"; undefined where it is not certain. */
export function toMe(text: string): string | undefined {
  const parts = text.split(/([\p{L}\p{N}'%-]+)/u);
  for (let at = 1; at < parts.length; at += 2) {
    const it = (parts[at] ?? "").toLowerCase();
    const next = (parts[at + 2] ?? "").toLowerCase();
    const mine: Record<string, string> = {
      ...{ your: "my", yours: "mine", yourself: "myself", "you're": "I am", "you've": "I have", "you'll": "I will" },
      ...{ "you'd": "I would", ur: "my" },
    };
    if (mine[it]) parts[at] = mine[it];
    else if (it === "you" || it === "u") {
      const verb = next === "are" || next === "were";
      const before = (parts[at - 2] ?? "").toLowerCase();
      const subject =
        /^(before|after|if|when|once|until|while|unless|where|how|what|whether|because|that|than|as|why)$/;
      if (
        verb ||
        (next && subject.test(before)) ||
        finite.has(next) ||
        orders.has(next) ||
        adverbs.has(next) ||
        /ed$/.test(next)
      ) {
        parts[at] = "I";
        if (verb) parts[at + 2] = next === "are" ? "am" : "was";
      } else if (next === "" || /^[\s]*[.,;:)]/.test(parts[at + 1] ?? "") || prepositions.has(next)) parts[at] = "me";
      else return undefined;
    }
  }
  return parts.join("");
}
