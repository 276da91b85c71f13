import { joined, type Known, withI } from "./casing.ts";
import { isConfided } from "./discretion.ts";
import type { Desk } from "./letter.ts";
import { determiners, orders, stances } from "./lexicon.ts";
import { listed } from "./name.ts";
import { infinitive } from "./said.ts";
import { shapeOf } from "./shape.ts";
import { withoutTeller } from "./teller.ts";
import { foreign } from "./tongue.ts";
import { pieces, sentences, shortened, tokens } from "./typed.ts";
import { speaksOfMe, speaksOfUs, speaksOfYou, toMe, toYou } from "./voice.ts";

/** One piece of advice, ready to join: what to do, what to keep in mind, what to look at, or their words. */
export type Advised = {
  as: "do" | "mind" | "thing" | "doing" | "clause" | "plan" | "hint" | "quote" | "question";
  text: string;
};

/** What the explorer will do with the advice; at most two sentences. */
export function advice(raw: string, known: Known, desk: Desk, linked: boolean): string[] {
  const read = pieces(raw)
    .flatMap(sentences)
    .map((one) => one.replace(/\s*\(([^)]*)\)/g, (all, inside: string) => (isConfided(inside) ? "" : all)))
    .filter((one) => !isConfided(one))
    .flatMap(orderList)
    .map((one) => advised(one, known));
  const first = read[0];
  if (!first) return [];
  if (raw.length > 420) return [sentence({ as: "quote", text: first.text }, desk, linked)];
  const steps = read.filter((one) => one.as === "do");
  if (steps.length > 1) {
    const other = read.find((one) => one.as !== "do");
    return [
      together(
        steps.map((one) => one.text),
        desk,
      ),
      ...(other ? [further(other)] : []),
    ];
  }
  // "They train you better" is a reason, not a second piece of advice.
  const rest = read.slice(1).find((one) => !/^(they|it|that|this|you|because|so)\b/i.test(one.text));
  return [sentence(first, desk, linked), ...(rest ? [further(rest)] : [])];
}

/** "shadow first, ask about nights, read the union site" is three orders; any other comma stays where it is. */
function orderList(text: string): string[] {
  const parts = text.split(/,\s+(?:and |then |and then )?/);
  const all =
    parts.length > 1 &&
    !/"|\b(don't|never|not)\b/i.test(text) &&
    parts.every((part) => shapeOf(part.toLowerCase()) === "order");
  return all ? parts : [text];
}

/** Reads one piece. "You" is the explorer, "she" the contact, "I" the explorer only where that is certain. */
export function advised(typed: string, known: Known): Advised {
  const told = withoutTeller(
    withI(typed).replace(
      /^(?:(?:her|his|their|the|main|best|one) )*(?:advice|tip|suggestion)s?(?: was| is)?\s*[:–-]?\s+/i,
      "",
    ),
    known,
  );
  const inside = /^"([^"]+)"$/.exec(told.text)?.[1];
  const said: Advised = { as: "quote", text: (inside ?? told.text).replace(/"/g, "'") };
  if (inside) return { ...said, as: /\?$/.test(inside) ? "question" : "quote" };
  if (foreign(told.text)) return said;
  if (/\?$/.test(told.text) && !orders.has(tokens(told.text)[0] ?? "")) return { as: "question", text: told.text };
  if (/\?$/.test(told.text)) return said;
  const must =
    /^(?:that )?(?:i|you|u|we)?\s*(?:should|need to|have to|ought to|must|could|might want to|'d better|shouldn't|should not|mustn't)\s+(.+)$/i.exec(
      told.text,
    );
  const not = /^(?:that )?\S*\s*(?:shouldn't|should not|mustn't)/i.test(told.text) ? "don't " : "";
  const suggested =
    told.teller && orders.has(tokens(told.text)[1] ?? "") ? /^(?:that )?I\s+(.+)$/i.exec(told.text)?.[1] : undefined;
  const own = /^i\s+\p{L}+/iu.test(told.text) && told.teller && !must && !suggested;
  const plain = (must ? not + (must[1] ?? "") : (suggested ?? told.text))
    .replace(/^(?:maybe|perhaps|please|also|just to|definitely|first|that)\s+(?=\p{L})/iu, "")
    .replace(/^not to\s+/i, "don't ")
    .replace(/^to\s+/i, "");
  if (!must && !told.teller && !own && /\b(I'd|I would|I always|I never|I wish|I was|I had|I did)\b/i.test(plain))
    return said;
  if (speaksOfUs(plain)) return said;
  if (/^\p{Lu}.* by \p{Lu}/u.test(plain)) return { as: "thing", text: plain };
  const fixed = joined(plain, known);
  // A comma and a new somebody or something: the advice brings its own reason, so it is left in their words.
  if (
    /, (?:it|it's|its|that|that's|nobody|everyone|everybody|people|they|you|you'll|there|there's|don't|never|not because)\b/i.test(
      fixed,
    )
  )
    return said;
  if (
    fixed
      .split(", ")
      .slice(1)
      .some((part) => shapeOf(part) === "clause")
  )
    return said;
  const condition = /^((?:if|once|after|before|when|unless|until) [^,]+), (?:then )?(.+)$/i.exec(fixed);
  if (condition?.[1] && condition[2] && shapeOf(condition[2]) === "order") {
    const mine = [toMe(condition[1]), toMe(condition[2])];
    if (mine[0] && mine[1] && !/^(don't|never|not|do not)\b/.test(mine[1]))
      return { as: "plan", text: `${toYou(mine[0])}, I will ${toYou(mine[1])}` };
  }
  const [first = "", second = ""] = tokens(fixed);
  const compound =
    /^(experience|placement|shadowing|group|club|assistant|site|scheme|events?|fair|day|course|permit|life|list|programme|program)$/;
  const found = /^(i|she|he)\b/i.test(fixed) ? "clause" : shapeOf(fixed);
  // In this field a word that may be an order is one, unless the next makes it half of a name.
  const shape =
    !/^(order|clause)$/.test(found) && orders.has(first) && second && !compound.test(second) && !/[:=]/.test(fixed)
      ? "order"
      : found;
  if (shape === "order") {
    const mine = toMe(fixed);
    if (mine === undefined) return said;
    const steady = toYou(mine)
      .replace(/\b(and|but) (?:don't|do not|dont)\b/gi, "$1 not to")
      .replace(/\b(and|but) never\b/gi, "$1 never to");
    return { as: minded(steady) || steady !== toYou(mine) ? "mind" : "do", text: steady };
  }
  if (speaksOfYou(fixed)) return said;
  if (shape === "clause" && (told.teller || must || !speaksOfMe(fixed)))
    return { as: "clause", text: toYou(fixed).replace(/^that /, "") };
  if (shape === "doing" && !/,/.test(fixed)) return { as: "doing", text: toYou(fixed) };
  if (shape === "thing" && (determiners.has(tokens(fixed)[0] ?? "") || /^\p{Lu}|^"/u.test(fixed)))
    return { as: "thing", text: withThe(toYou(fixed)) };
  if (shape === "thing" || tokens(fixed).length < 5) return { as: "hint", text: toYou(fixed) };
  return said;
}

const minded = (order: string): boolean =>
  stances.has(tokens(order)[0] ?? "") && !/^(have a (chat|talk|look|go|word)|keep (a|an|the) )/i.test(order);

/** "union site" → "the union site"; plurals, names and the uncountable stay as they are. */
export function withThe(noun: string): string {
  const all = tokens(noun);
  const first = all[0] ?? "";
  const stop = all.findIndex(
    (word, at) => at > 0 && /^(of|on|about|at|in|from|for|with|to|by|and|that|who)$/.test(word),
  );
  const head = all[(stop < 0 ? all.length : stop) - 1] ?? "";
  const open =
    /[^s]s$|ing$|^(work|experience|research|feedback|advice|education|information|news|money|time|people|software|patience|help)$/.test(
      head,
    );
  return determiners.has(first) || /^["\d]|^\p{Lu}/u.test(noun) || /'s\b/.test(first) || (open && stop < 0)
    ? noun
    : `the ${noun}`;
}

function sentence(one: Advised, { pick }: Desk, linked: boolean): string {
  const { text } = one;
  const words = `"${shortened(text, 230)}"`;
  switch (one.as) {
    case "do":
      return pick("advice", [
        `I will ${/^take\b/.test(text) ? "do as you advised" : "take your advice"} and ${text}.`,
        `As you suggested, I will ${text}.`,
        /,/.test(text) ? `I will do as you suggested and ${text}.` : `I am going to ${text}, as you suggested.`,
        `My next step is the one you suggested: to ${text}.`,
        linked && !/^take\b/.test(text)
          ? `With that in mind I will take your advice and ${text}.`
          : `I will follow your advice to ${text}.`,
        linked ? `So I will do as you suggested and ${text}.` : `I will do as you suggested and ${text}.`,
      ]);
    case "mind":
      return pick("advice", [
        `I will remember your advice ${infinitive(text)}.`,
        `I mean to follow your advice ${infinitive(text)}.`,
        `I will hold on to your advice ${infinitive(text)}.`,
        `Your advice ${infinitive(text)} is one I will keep in mind.`,
      ]);
    case "thing":
      if (/^an?\s/i.test(text)) return `I am giving serious thought to ${text}, as you suggested.`;
      if (
        / by \p{Lu}/u.test(text) ||
        /\b(book|podcast|article|paper|blog|report|video|film|documentary|talk)s?\b|^"/i.test(text)
      )
        return pick("advice", [
          `I will look up ${text}, as you suggested.`,
          `As you suggested, I will look up ${text}.`,
        ]);
      return pick("advice", [
        `I will look into ${text}, as you suggested.`,
        `As you suggested, I will look into ${text}.`,
      ]);
    case "doing":
      return pick("advice", [
        `I am taking up your suggestion of ${text}.`,
        `I will look into ${text}, as you suggested.`,
      ]);
    case "clause":
      return pick("advice", [
        `I will keep in mind that ${text}.`,
        `Whatever I do next, I will remember that ${text}.`,
        `I will bear in mind that ${text}.`,
      ]);
    case "plan":
      return pick("advice", [`I will do as you suggested: ${text}.`, `I mean to follow your advice: ${text}.`]);
    case "hint":
      return pick("advice", [
        `Your advice is at the top of my notes: ${text}.`,
        text.includes(" ")
          ? `I will follow up what you suggested: ${text}.`
          : `I have taken your advice down: ${text}.`,
      ]);
    case "quote":
      return pick("advice", [
        `I am taking your advice with me: ${words}.`,
        `Your advice is at the top of my notes: ${words}.`,
        `I mean to follow your advice: ${words}.`,
      ]);
    case "question":
      return `I will keep putting your question to myself: ${words}`;
  }
}

function together(steps: string[], { pick }: Desk): string {
  const all = listed(steps.slice(0, 5));
  return pick("advice", [
    `I will take your advice and ${all}.`,
    `I will do as you suggested: ${all}.`,
    `As you suggested, I will ${all}.`,
  ]);
}

/** A second piece of advice, in a few words. */
function further(one: Advised): string {
  switch (one.as) {
    case "do":
      return `I will also ${one.text}.`;
    case "mind":
      return `I will also remember ${infinitive(one.text)}.`;
    case "thing":
    case "doing":
      return `I will also look into ${one.text}.`;
    case "clause":
      return `I will also keep in mind that ${one.text}.`;
    case "plan":
      return `And ${one.text}, as you advised.`;
    case "hint":
      return `I have noted your other suggestion as well: ${one.text}.`;
    case "quote":
      return `I have also kept this: "${shortened(one.text, 160)}".`;
    case "question":
      return `I will also keep your question in mind: "${one.text}"`;
  }
}
