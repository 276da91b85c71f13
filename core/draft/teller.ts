import { anyOf, type Known } from "./casing.ts";
import { tokens } from "./typed.ts";

/** Verbs that are followed by what was said, so that the rest is a whole statement. */
const stating =
  "said|says|say|told me|told us|tells me|thinks|think|thought|reckons|reckon|reckoned|believes|believe|believed|admitted|argued|insisted|insists|joked|swears|swore|claimed|claims|feels|felt";
/** Verbs that may also be followed by a mere topic or an order. */
const touching =
  "mentioned|mention|explained|explains|pointed out|warned me|warned|stressed|emphasised|emphasized|noted|advised me|advises|advised|suggested|suggests|suggest|recommended|recommends|recommend|talked about|spoke about|described|taught me|reminded me|confessed|made clear|made it clear|repeated|observed|remarked|talked to me about|urged me|encouraged me|wants me";
const told = "(?: to me| a lot| today| again)?";

export type Told = {
  text: string;
  /** Somebody else tells it, so "I" is the explorer. */
  teller: boolean;
  /** "told me to …". */
  order: boolean;
  /** After a verb of stating: the rest is a statement, whatever it looks like. */
  statement: boolean;
  /** "talked about …": the rest is a subject, whatever verbs it holds. */
  topic: boolean;
};

/** "Dr Okafor told me that nights are the worst" → "nights are the worst". */
export function withoutTeller(typed: string, known: Known): Told {
  const names = ["she", "he", "they", ...known.contact];
  const who = `(?:(?:${anyOf(names)})\\s+(?:also |then |really |even |always |once )?)`;
  const match = new RegExp(
    `^(?:(${who})?(${stating}|${touching})${told}\\b|(according to (?:her|him|them)),?)\\s*[:,–-]?\\s*(.+)$`,
    "i",
  ).exec(typed);
  const rest = match?.[4];
  const verb = match?.[2] ?? "";
  // Without "she", only verbs that nobody uses of themselves in a note: "felt lonely" is a feeling, not a report.
  const sure =
    match?.[1] ||
    match?.[3] ||
    /^(said|says|told|thinks|reckons|mentioned|explained|warned|advised|suggested|recommended|talked|pointed|stressed)\b/i.test(
      verb,
    );
  if (!rest || !sure || /^(?:no|yes|goodbye|hello)\b/i.test(rest))
    return { text: typed, teller: false, order: false, statement: false, topic: false };
  const order = /^(?:not |never |always )?to \p{L}/iu.test(rest) && !/^to me\b/i.test(rest);
  const text = rest.replace(/^(?:about|that)\s+/i, "").replace(/^that\s+/i, "");
  const about = /^about\s/i.test(rest);
  return {
    text,
    teller: true,
    order,
    statement: !about && !order && new RegExp(`^(?:${stating})$`, "i").test(verb) && tokens(text).length > 2,
    topic: about || /about$/i.test(verb),
  };
}
