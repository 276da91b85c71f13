import type { Sentence, Token } from "./text.ts";

/**
 * How a word is meant: plainly, denied, told as somebody else's words or wish, or between quotation marks. "I am not asking for a
 * job" denies the asking, "people ask me for jobs" tells of others; both end where the sentence turns.
 */
export type Standing = "" | "-" | ">" | '"';

const denials = words(`not n't never no nor nobody none nothing neither without hardly cannot refuse`);
/** "Don't hesitate to hire me" denies nothing. */
const hollow = words(`hesitate forget shy silly only just merely simply matter`);
/** Here a denial, or another's word, holds no longer. */
const turns = words(
  `but however though although yet still unless nevertheless nonetheless except only instead so because`,
);
const opens = words(
  `i we could can would will please if do is are should may might maybe perhaps does any let it there you`,
);
const others = words(`he she they people students everyone everybody someone somebody others many most who which`);
const speaking = words(
  `say tell ask warn advise insist claim think believe reckon suggest beg want expect hope promise offer mention write joke urge`,
);

/** How each word of a sentence is meant. */
export function standings({ tokens }: Sentence): Standing[] {
  let now: Standing = "";
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    if (token.hard || turns.has(token.w) || (opens.has(token.w) && (token.comma || before?.w === "and"))) now = "";
    if (token.quoted) return '"';
    const was = now;
    if (denials.has(token.w) && !hollow.has(tokens[at + 1]?.w ?? "")) now = "-";
    else if (now === "" && isSpeaking(token) && isOther(tokens, at)) now = ">";
    return was;
  });
}

const isSpeaking = ({ lemmas }: Token): boolean => lemmas.some((lemma) => speaking.has(lemma));

/** Whether the words before a verb are somebody who is neither writer nor reader. */
function isOther(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 3), at);
  if (near.some(({ w }) => w === "i" || w === "we" || w === "you" || w === "to")) return false;
  return near.some(({ w, name }) => name || others.has(w) || w === "my" || w === "the");
}

function words(list: string): Set<string> {
  return new Set(list.split(" "));
}
