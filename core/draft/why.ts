import { an } from "./field.ts";
import { foreign, isPerson, joined, type Known, shapeOf, withoutTeller } from "./fragment.ts";
import type { Common } from "./letter.ts";
import { determiners, offices } from "./lexicon.ts";
import { finiteAlone } from "./named.ts";
import { cleaned, sentences, shortened, tokens } from "./typed.ts";
import { speaksOfMe, toYou } from "./voice.ts";

/** Why this person: a sentence about them, ready to stand in a request; undefined where nothing usable is known. */
export function why(typed: string | undefined, input: Common, known: Known): string | undefined {
  const first = sentences(cleaned(typed ?? ""))[0] ?? "";
  const quotes = first.replace(/^"([^"]*)"$/, "$1");
  const told = withoutTeller(named(quotes, known), known).text.replace(/^(?:because|since|as|that)\s+/i, "");
  if (!told || foreign(told)) return undefined;
  const text = joined(toYou(named(told, known)), known);
  const all = tokens(text);
  if (/^I\b/.test(text)) return `${text}.`;
  if (/^you(r|'re|'ve)?\b/i.test(text)) return about(text);
  if (speaksOfMe(text) && !/\bme\b/.test(text)) return `What made me think of you: ${shortened(text, 140)}.`;
  if (
    isPerson(text) &&
    !/\b(friend|colleague|boss|cousin|brother|sister|wife|husband|mother|father|neighbour|neighbor)\b/i.test(text)
  ) {
    const bare = determiners.has(all[0] ?? "") || offices.has(all[0] ?? "") || /^(head|director)\b/.test(text);
    return about(`you are ${bare ? text : an(text)}`);
  }
  if (finiteAlone(all)) return about(`you ${toYou(`she ${text}`).replace(/^you /, "")}`);
  if (/^(?:to )?(?:talk|speak|ask)\b.*? about /i.test(text))
    return `I would especially like to hear about ${text.replace(/^.*? about /i, "")}.`;
  if (/^(?:for|on|about|re) /i.test(text)) return `I would especially like to hear about ${text.replace(/^\S+ /, "")}.`;
  const shape = shapeOf(text);
  if ((shape === "thing" || shape === "doing") && all.length < 9)
    return `I would especially like to hear about ${text}.`;
  return `What made me think of you: ${shortened(text, 140)}.`;

  function about(clause: string): string {
    const career = input.career ? "" : "";
    return `I understand that ${clause}${career}, and I would very much like to hear about that from you.`;
  }
}

/** Their own name at the start of a note about them is "you". */
function named(text: string, known: Known): string {
  const names = known.contact.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  if (!names) return text;
  return text.replace(new RegExp(`^(?:${names})('s)?\\s+(?=\\p{Ll})`, "u"), (_, own) => (own ? "her " : "she "));
}

/** What they do, as a reason to write: "your work as a ward sister at St Thomas'". */
export function work({ contact }: Common): string | undefined {
  const role = cleaned(contact.role ?? "");
  const place = cleaned(contact.organisation ?? "");
  if (!role && !place) return undefined;
  const plain = joined(role, { names: [], contact: [] });
  const article = offices.has(tokens(plain)[0] ?? "") || determiners.has(tokens(plain)[0] ?? "") ? plain : an(plain);
  const as = role ? (isPerson(plain) ? ` as ${article}` : ` (${plain})`) : "";
  return `your work${as}${place ? ` at ${place}` : ""}`;
}
