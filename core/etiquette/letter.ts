/** Where the parts of a note lie. Offsets count UTF-16 units. */
export type Letter = {
  text: string;
  /** The greeting line, without its line break; empty when the note starts at once. */
  greeting: { start: number; end: number };
  /** Everything between the greeting and the signature. */
  body: { start: number; end: number; text: string };
  words: number;
};

const greetingLine =
  /^\s*(?:(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)\b,?(?:\b(?:dr|mr|mrs|ms|mx|prof|st)\.|[^\n.!?]){0,60}?(?=[,:!.—–\n]|\s-\s|$))|^\s*(?:[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){0,3})(?=\s*[,:—–!]\s*\n)/iu;
const closing =
  /\n\s*(?:(?:with )?(?:kind|best|warm|warmest|many|sincere|kindest)(?: regards| wishes| thanks)?|regards|sincerely|yours(?: sincerely| faithfully| truly)?|cheers|thanks(?: again| so much)?|thank you|gratefully|respectfully|all the best|take care|with (?:thanks|gratitude|appreciation)|love|yours|bye|until then|best)[,.!]?\s*\n\s*[^\n]{1,60}(?:\n[^\n]{0,80}){0,5}\s*$/i;

export function letter(text: string): Letter {
  const opening = greetingLine.exec(text);
  const start = opening ? opening[0].length - opening[0].trimStart().length : 0;
  const greeting = opening ? { start, end: opening[0].length } : { start: 0, end: 0 };
  const sign = closing.exec(text);
  const from = greeting.end;
  const to = Math.max(from, sign ? sign.index : text.length);
  return {
    text,
    greeting,
    body: { start: from, end: to, text: text.slice(from, to) },
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  };
}
