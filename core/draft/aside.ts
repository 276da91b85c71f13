import { anyOf, type Known } from "./casing.ts";
import { chat, isConfided } from "./discretion.ts";
import { pieces, sentences, tokens } from "./typed.ts";
import { toYou } from "./voice.ts";

/**
 * The explorer's free notes are private. Only three things in them may reach a letter: what the contact is reported to have said,
 * a kindness (coffee, a tour, more time than planned), and what the explorer says it changed for them.
 */
export type Aside = { said: string[]; kindness: string | undefined; turn: string | undefined };

export function aside(free: string, known: Known): Aside {
  const all = pieces(free).flatMap(sentences);
  return {
    said: all.map((one) => reported(one, known)).filter((one) => one !== undefined),
    kindness: all.map(kindness).find(Boolean),
    turn: all.map(turn).find(Boolean),
  };
}

function reported(text: string, known: Known): string | undefined {
  const names = anyOf(known.contact);
  const teller = `(?:she|he|they${names ? `|${names}` : ""})`;
  const verb =
    "(?:said|told me|mentioned|explained|thinks|reckons|says|stressed|warned me|pointed out|admitted|believes)";
  const plain = text.replace(/^(?:(?:but|and|also|then) )+(?=\p{L})/iu, "");
  if (new RegExp(`^(?:${teller}\\s+)?(?:also )?${verb}\\b.{8,}`, "i").test(plain)) return plain;
  if (chat.test(text) || isConfided(text)) return undefined;
  const topic =
    /^(?:we )?(?:talked|spoke|chatted)(?: a lot| mostly| mainly)? about (.{4,})$|^(?:we )?discussed (.{4,})$/i.exec(
      text,
    );
  if (topic) return topic[1] ?? topic[2];
  return /^"[^"]{8,}"$/.test(text) ? text : undefined;
}

/** "and for the coffee": only where the note says that it came from them. */
function kindness(text: string): string | undefined {
  const minutes =
    /\b(?:gave|stayed|talked|spent|got)\b.*?\b(\d{2,3}|an?) (min\w*|hours?)\b(?:,? (?:instead of|rather than|(?:even )?(?:though|when) I(?:'d)? (?:only )?asked for) (?:the )?(\d{2,3}|an hour))?/i.exec(
      text,
    );
  if (minutes?.[3]) return `giving me more time than we had agreed`;
  if (/\b(stayed|ran|went|talked)\b.*\b(longer|over)\b.*\b(planned|agreed|time)\b/i.test(text))
    return "giving me more time than we had agreed";
  const treat =
    /\b(?:bought|paid for|got|treated|invited|made) (?:me |us )?(?:to |for )?(?:a |the |my )?(coffee|lunch|tea|breakfast|cake|dinner)\b/i.exec(
      text,
    );
  if (treat && !/\bI (?:bought|paid)/i.test(text)) return `the ${treat[1]?.toLowerCase()}`;
  const [, gift = ""] =
    /\bgave me (?:an? |some |the |her |his |\d+ |two |three )*((?!time|minutes|hour|advice)[\p{L}' -]{3,24}?) to (?:take home|take away|keep|read|borrow)\b/iu.exec(
      text,
    ) ?? [];
  if (gift) return `the ${gift} you gave me`;
  const shown = /\b(?:showed|walked|took) me (?:a)?round ((?:the )?[\p{L}' -]{3,30})(?=,|$)/iu.exec(text);
  if (shown?.[1]) return `showing me round ${toYou(shown[1])}`;
  return undefined;
}

/** What it changed, in the explorer's own sentence, when it is one that can be said to their face. */
function turn(text: string): string | undefined {
  const says =
    /^(?:(?:it|this|that|which|talking to (?:her|him)) )?(?:made me (?:think|rethink|want|see|realise|realize|reconsider)\b.+|I (?:was (?:surprised|struck|relieved|encouraged|reassured)|had(?:n't| not)? (?:assumed|expected|imagined|pictured|thought|known|realised|realized)|hadn't|never (?:knew|realised|realized|thought)|didn't (?:know|realise|realize|expect)|always (?:thought|assumed|imagined)|came away|left)\b.+)$/i;
  if (!says.test(text) || tokens(text).length < 5 || tokens(text).length > 34) return undefined;
  if (
    /\b(he|she|they) (seem\w*|look\w*)\b|\b(boring|bored|rude|awkward|weird|waste|annoy\w*|disappoint\w*|late|tired|arrogant|disagree\w*|wrong|salary)\b/i.test(
      text,
    )
  )
    return undefined;
  const whole = toYou(
    text
      .replace(/^i\b/, "I")
      .replace(/^(?:which|that|this) made/i, "It made")
      .replace(/^made/i, "It made"),
  );
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
}
