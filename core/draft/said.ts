import type { Known } from "./casing.ts";
import { chosen } from "./choice.ts";
import type { Heard } from "./heard.ts";
import type { Desk } from "./letter.ts";
import { reason, reasonForBoth } from "./reason.ts";
import { shortened } from "./typed.ts";

/** What stayed with the explorer, as sentences in the order they matter; `why` is left out where `lead` already says it. */
export type Said = { lead: string; why: string | undefined; second: string | undefined };

/** The one or two things worth repeating to the person who said them; the rest is left out rather than listed. */
export function said(
  items: readonly string[],
  known: Known,
  career: string | undefined,
  desk: Desk,
  elsewhere = "",
): Said | undefined {
  const [first, second] = chosen(items, known, elsewhere);
  if (!first) return undefined;
  const both = second && together(first, second, desk);
  if (both) return { lead: both, why: reasonForBoth(career, desk), second: undefined };
  // Advice needs no reason: what will be done with it is said next.
  const why =
    first.shape === "order" || first.shape === "own"
      ? undefined
      : reason(first.text, career, desk, !["thing", "how", "doing"].includes(first.shape));
  const rest = second && following(second, desk);
  // A short thought and its reason may share a sentence; a long one, or one with a pause of its own, may not.
  const brief = first.text.length < 80 && !/[,:;–]/.test(first.text) && why !== undefined && why.length < 90;
  if (brief && first.shape === "clause" && desk.pick("plain", [true, false]))
    return {
      lead: `${/^(you|I)\b/.test(first.text) ? "You told me" : "You said"} that ${first.text}; ${uncapital(why)}`,
      why: undefined,
      second: rest,
    };
  const lead = leading(first, desk);
  return brief && !/[:;?]|, and /.test(lead) && desk.pick("join", [true, false])
    ? { lead: `${lead.slice(0, -1)}; ${uncapital(why)}`, why: undefined, second: rest }
    : { lead, why, second: rest };
}

const quoted = (text: string): string => `"${shortened(text, 230).replace(/"/g, "'")}"`;
const uncapital = (text: string): string => (/^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
const voiced = (one: Heard): boolean => ["quote", "foreign", "words"].includes(one.shape) && !one.on;

/** Weeks later: the one thing that is still remembered, without weighing it anew. */
export function remembered(items: readonly string[], known: Known, { pick }: Desk): string | undefined {
  const [one] = chosen(items, known, "");
  if (!one) return undefined;
  const still = pick("still", ["I still think of", "I have not forgotten"]);
  switch (one.shape) {
    case "clause":
      return `${still} what you told me: that ${shortened(one.text, 180)}${one.text.length > 180 ? "" : "."}`;
    case "thing":
    case "how":
    case "doing":
      return `${still} what you told me about ${one.text}.`;
    case "order":
      return `${still} your advice ${infinitive(one.text)}.`;
    case "own":
      return `${one.text}.`;
    case "scene":
      return `${still} one moment: ${one.text}.`;
    case "question":
      return `${still} the question you asked: ${quoted(one.text)}`;
    default:
      return `${still} ${one.verbatim || one.shape === "quote" ? "something you said" : "one line in my notes from our talk"}: ${quoted(one.text)}.`;
  }
}

/** Two of a kind in one sentence. */
function together(first: Heard, second: Heard, { pick }: Desk): string | undefined {
  const brief = first.text.length + second.text.length < 150;
  const about = (one: Heard) => ["thing", "how", "doing"].includes(one.shape);
  if (about(first) && about(second) && brief)
    return pick("both", [
      `What you told me about ${first.text} and about ${second.text} has stayed with me.`,
      `I have been thinking about what you said about ${first.text} and about ${second.text}.`,
    ]);
  if (voiced(first) && voiced(second) && brief && pick("merge", [true, false]))
    return pick("both", [
      `Two things you said are still with me: ${quoted(first.text)} and ${quoted(second.text)}.`,
      `I wrote down two things you said: ${quoted(first.text)} and ${quoted(second.text)}.`,
    ]);
  if (first.shape === "clause" && second.shape === "clause" && brief && pick("merge", [true, false]))
    return `I keep coming back to two things you told me: that ${first.text}, and that ${second.text}.`;
  return undefined;
}

function leading(one: Heard, { pick }: Desk): string {
  const { text } = one;
  switch (one.shape) {
    case "quote":
    case "foreign":
      if (one.on)
        return pick("said", [
          `What you said about ${one.on} is still with me: ${quoted(text)}.`,
          `I keep coming back to what you said about ${one.on}: ${quoted(text)}.`,
        ]);
      return pick("said", [
        `One thing you said is still with me: ${quoted(text)}.`,
        `I keep coming back to something you said: ${quoted(text)}.`,
        text.length < 60
          ? `When you said ${quoted(text)}, it went straight into my notes.`
          : `I made a note of how you put it: ${quoted(text)}.`,
        `What has stayed with me most is how you put it: ${quoted(text)}.`,
      ]);
    case "question":
      return pick("said", [
        `I am still thinking about a question of yours: ${quoted(text)}`,
        `One question you asked has stayed with me: ${quoted(text)}`,
      ]);
    case "clause":
      return clause(text, pick);
    case "own":
      return `${text}.`;
    case "scene":
      return `One moment has stayed with me: ${text}.`;
    case "order":
      return pick("said", [
        `What has stayed with me most is your advice ${infinitive(text)}.`,
        `I keep coming back to one thing you told me: ${infinitive(text)}.`,
        `Your advice ${infinitive(text)} is still with me.`,
      ]);
    case "thing":
    case "how":
    case "doing":
      return pick("said", [
        `What you told me about ${text} has stayed with me.`,
        `I have been thinking about what you said about ${text}.`,
        `I keep coming back to what you told me about ${text}.`,
        `Of everything you told me, it is what you said about ${text} that has stayed with me.`,
      ]);
    case "figures":
      return pick("said", [
        `I have kept the figures you gave me: ${text}.`,
        `I made a note of the figures you gave me: ${text}.`,
      ]);
    case "words":
      if (one.on)
        return pick("said", [
          `I made a note of what you said about ${one.on}: ${text}.`,
          `I keep coming back to what you told me about ${one.on}: ${text}.`,
        ]);
      return text.length < 50
        ? pick("said", [
            `The words I took away are ${quoted(text)}.`,
            / .* /.test(text)
              ? `My notes from our talk say ${quoted(text)}, and that is the line I keep coming back to.`
              : `My notes from our talk say ${quoted(text)}, and those words have stayed with me.`,
            `I wrote down ${quoted(text)}, and I keep coming back to it.`,
          ])
        : pick("said", [
            `There is one line in my notes that I keep coming back to: ${quoted(text)}.`,
            `The line from our talk that has stayed with me is ${quoted(text)}.`,
          ]);
  }
}

function clause(text: string, pick: Desk["pick"]): string {
  const paused = /[,;:–]/.test(text) || text.length > 90;
  if (/^you\b/i.test(text))
    return pick("said", [
      paused
        ? `I keep thinking of one thing you told me: that ${text}.`
        : `You told me that ${text}, and that has stayed with me.`,
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
    `I keep coming back to what you said: that ${text}.`,
    `I have been thinking about your remark that ${text}.`,
    paused ? `What I will remember above all is that ${text}.` : `Your remark that ${text} has stayed with me.`,
  ]);
}

/** A second thing, said more briefly, because it leans on the first. */
function following(one: Heard, { pick }: Desk): string {
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
    case "own":
      return `${text.replace(/^I (was|am|felt) (?!also\b)/, "I $1 also ").replace(/^you (?=(?:gave|let|showed|walked|lent|took) me\b)/, "you also ")}.`;
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
      return pick("also", [
        `Your figures are in my notes, too: ${text}.`,
        `I have kept your figures as well: ${text}.`,
      ]);
    case "words":
      if (one.on) return `And about ${one.on}, my notes say: ${text}.`;
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
