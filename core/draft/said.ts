import { type Fragment, heard, type Known } from "./fragment.ts";
import type { Desk } from "./letter.ts";
import { reason } from "./reason.ts";
import { pieces, sentences, shortened, tokens } from "./typed.ts";

/** What stayed with the explorer, as sentences in the order they matter. */
export type Said = { lead: string; why: string | undefined; second: string | undefined };

/** The one or two things worth repeating to the person who said them; the rest is left out rather than listed. */
export function said(items: readonly string[], known: Known, career: string | undefined, desk: Desk): Said | undefined {
  const best = chosen(items, known);
  const first = best[0];
  if (!first) return undefined;
  const second = best[1];
  if (second && first.shape === "thing" && second.shape === "thing") {
    const both = `${first.text} and about ${second.text}`;
    return { lead: leading({ ...first, text: both }, desk), why: reason(both, career, desk), second: undefined };
  }
  return {
    lead: leading(first, desk),
    why: reason(first.typed, career, desk),
    second: second && following(second, desk),
  };
}

/** The two that say most, in the order they were noted. */
function chosen(items: readonly string[], known: Known): Fragment[] {
  const read = items.flatMap(pieces).flatMap((piece) => spoken(piece, known));
  const ranked = read
    .map((one, at) => ({ one, at, worth: worth(one) }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at);
  return ranked
    .slice(0, 2)
    .filter(({ worth }, rank) => rank === 0 || worth > 1)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Several sentences in one note: a speech is quoted as it is while it is short, a report gives its parts. */
function spoken(piece: string, known: Known): Fragment[] {
  const parts = sentences(piece);
  if (parts.length < 2) return [heard(piece, known)];
  const read = parts.map((part) => heard(part, known));
  const speech = read.every((one) => ["quote", "foreign"].includes(one.shape));
  return speech && parts.length === 2 && piece.length < 170
    ? [{ shape: "quote", text: piece.replace(/"/g, "'"), typed: piece }]
    : read;
}

/** Concrete beats vague: figures, somebody's very words, a whole thought of ordinary length. */
function worth(one: Fragment): number {
  const count = tokens(one.text).length;
  const shapes: Record<Fragment["shape"], number> = {
    ...{
      quote: 3,
      clause: 3,
      scene: 3,
      order: 2,
      how: 2,
      figures: 2,
      question: 2,
      foreign: 2,
      thing: 1,
      doing: 1,
      words: 1,
    },
  };
  return (
    shapes[one.shape] +
    (one.verbatim ? 1 : 0) +
    (/\d/.test(one.text) ? 2 : 0) +
    (count >= 6 && count <= 30 ? 2 : 0) -
    (count < 3 ? 1 : 0) -
    (count > 45 ? 1 : 0) -
    (/^(very |really |so |super )?(nice|interesting|great|good|lovely|friendly|helpful)\b/i.test(one.text) ? 3 : 0)
  );
}

const quoted = (text: string): string => `"${shortened(text, 230).replace(/"/g, "'")}"`;

function leading(one: Fragment, { pick }: Desk): string {
  const { text } = one;
  switch (one.shape) {
    case "quote":
    case "foreign": {
      if (one.on)
        return pick("said", [
          `On ${one.on} you said something I keep coming back to: ${quoted(text)}.`,
          `What you said about ${one.on} is still with me: ${quoted(text)}.`,
        ]);
      const short = text.length < 60;
      return pick("said", [
        `One thing you said is still with me: ${quoted(text)}.`,
        `I keep coming back to something you said: ${quoted(text)}.`,
        short
          ? `When you said ${quoted(text)}, it went straight into my notes.`
          : `I made a note of how you put it: ${quoted(text)}.`,
        `What has stayed with me most is how you put it: ${quoted(text)}.`,
      ]);
    }
    case "question":
      return pick("said", [
        `I am still thinking about a question of yours: ${quoted(text)}`,
        `One question you asked has stayed with me: ${quoted(text)}`,
      ]);
    case "clause":
      return clause(text, pick);
    case "scene":
      return `One moment has stayed with me: ${text}.`;
    case "order":
      return pick("said", [
        `What has stayed with me most is your advice ${infinitive(text)}.`,
        `I keep coming back to what you told me: ${infinitive(text)}.`,
        `Your advice ${infinitive(text)} is still with me.`,
      ]);
    case "thing":
    case "how":
    case "doing":
      return pick("said", [
        `What you told me about ${text} has stayed with me.`,
        `I have been thinking about what you said about ${text}.`,
        `I keep coming back to what you told me about ${text}.`,
        `What you said about ${text} was worth asking for.`,
      ]);
    case "figures":
      return pick("said", [`I have kept the figures you gave me: ${text}.`, `I made a note of your figures: ${text}.`]);
    case "words":
      return text.length < 50
        ? pick("said", [
            `The words I took away are ${quoted(text)}.`,
            `My notes from our talk say ${quoted(text)}, and that is the line I keep coming back to.`,
            `I wrote down ${quoted(text)}, and I keep coming back to it.`,
          ])
        : pick("said", [
            `One line in my notes I keep coming back to: ${quoted(text)}.`,
            `The line from our talk that has stayed with me is ${quoted(text)}.`,
            `I have been rereading one line in my notes: ${quoted(text)}.`,
          ]);
  }
}

function clause(text: string, pick: Desk["pick"]): string {
  const brief = text.length < 90 && !/[,;:–]/.test(text);
  if (/^you\b/i.test(text))
    return pick("said", [
      brief
        ? `You told me that ${text}, and that has stayed with me.`
        : `I keep thinking of one thing you told me: that ${text}.`,
      `What has stayed with me is hearing that ${text}.`,
      `I keep thinking of what you told me: that ${text}.`,
    ]);
  if (/^I\b/.test(text))
    return pick("said", [
      `You said that ${text}, and I have been thinking about it.`,
      `I keep thinking of what you said: that ${text}.`,
    ]);
  return pick("said", [
    `What has stayed with me most is your point that ${text}.`,
    brief
      ? `You said that ${text}, and I keep coming back to it.`
      : `I keep coming back to what you said: that ${text}.`,
    `I have been thinking about your remark that ${text}.`,
    `What I took away above all is that ${text}.`,
  ]);
}

/** A second thing, said more briefly, because it leans on the first. */
function following(one: Fragment, { pick }: Desk): string {
  const { text } = one;
  switch (one.shape) {
    case "quote":
    case "foreign":
      if (one.on) return `And on ${one.on}, I made a note of ${quoted(text)}.`;
      return pick("also", [
        `I also wrote this down: ${quoted(text)}.`,
        `Another line of yours went into my notes: ${quoted(text)}.`,
        `And there was this: ${quoted(text)}.`,
      ]);
    case "question":
      return `You also left me with a question: ${quoted(text)}`;
    case "clause":
      return pick("also", [
        `You also told me that ${text}.`,
        `I also noted that ${text}.`,
        `It was useful to hear, too, that ${text}.`,
      ]);
    case "scene":
      return `And I have not forgotten one moment: ${text}.`;
    case "order":
      return pick("also", [
        `You also told me ${infinitive(text)}.`,
        `I have noted your other advice, too: ${infinitive(text)}.`,
      ]);
    case "thing":
    case "how":
    case "doing":
      return pick("also", [
        `It was useful to hear about ${text}, too.`,
        `I have also noted what you said about ${text}.`,
      ]);
    case "figures":
      return pick("also", [`I also have your figures: ${text}.`, `Your figures are in my notes, too: ${text}.`]);
    case "words":
      return pick("also", [`I also wrote down ${quoted(text)}.`, `My notes also say ${quoted(text)}.`]);
  }
}

/** An order after a noun: "your advice to shadow first", "your advice not to rush". */
export function infinitive(order: string): string {
  const no = /^(?:don't|do not|dont|not)\s+(?:to\s+)?(.*)$/i.exec(order)?.[1];
  if (no) return `not to ${no}`;
  const adverb = /^(never|always)\s+(.*)$/i.exec(order);
  return adverb ? `${adverb[1]?.toLowerCase()} to ${adverb[2]}` : `to ${order}`;
}
