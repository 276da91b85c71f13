import { joined } from "./casing.ts";
import { field } from "./field.ts";
import { known } from "./known.ts";
import { blank, type Common, type Draft, desk, letter } from "./letter.ts";
import { again, listed, typedName } from "./name.ts";
import { shapeOf } from "./shape.ts";
import { foreign } from "./tongue.ts";
import { cleaned, sentences, shortened } from "./typed.ts";
import { speaksOfMe, speaksOfThem, speaksOfUs, speaksOfYou } from "./voice.ts";

/** How it stands with one of the people they named (the words of core/contact.ts). */
export type Standing =
  | "not_written"
  | "written"
  | "awaited"
  | "answered"
  | "talk_held"
  | "declined"
  | "no_answer"
  | "let_go";
export type Person = { name?: string | undefined; outcome: Standing; learned?: string | undefined };
export type Close = Common & { kind: "close"; people?: readonly Person[] | undefined };

/** One letter to the referrer that covers everyone they named, good news first, so that their trouble was not for nothing. */
export function close(input: Close): Draft {
  const desk_ = desk("close", input);
  const { pick } = desk_;
  const all = (input.people ?? []).flatMap((one) => {
    const name = typedName(one.name ?? "");
    return name ? [{ ...one, name }] : [];
  });
  const names = all.map((one) => one.name);
  const of = (...outcomes: Standing[]) => all.filter((one) => outcomes.includes(one.outcome)).map((one) => one.name);
  const career = field(input.career);
  const held = all.filter((one) => one.outcome === "talk_held");
  const many = names.length > 1;
  const who = names.length && names.length < 4 ? listed(names) : undefined;
  return letter(
    input,
    desk_,
    pick("subject", [
      who ? `${who}: what came of your suggestion` : "What came of your suggestions",
      `How it went with ${who ?? "the people you named"}`,
    ]),
    [
      [
        pick("open", [
          `You were kind enough to point me to ${who ?? "people who could help"}${career ? ` when we talked about ${career}` : ""}, and I wanted you to know what came of it.`,
          `I wanted to tell you what became of ${many ? "the names" : "the name"} you gave me${career ? ` when we talked about ${career}` : ""}.`,
        ]),
        ...(names.length ? [] : [`${blank("how it stands with each of them")}.`]),
      ],
      [
        ...held.map((one, at) => talked(one, at, input)),
        group(of("answered"), (them, few) => `${them} ${few ? "has" : "have"} answered, which I was glad of.`),
        group(of("written"), (them) => `I have written to ${them} and will tell you what comes of it.`),
        group(of("awaited"), (them) => `With ${them} nothing has begun yet, and there is no hurry.`),
        group(of("not_written"), (them) => `I have not written to ${them} yet, but I mean to.`),
        group(
          of("no_answer"),
          (them) => `I wrote to ${them} and have not heard back, which is quite all right: people are busy.`,
        ),
        group(of("declined"), (them) => `${them} could not make time for a talk, which I quite understand.`),
        group(of("let_go"), (them) => `In the end I decided not to write to ${them}.`),
      ],
      [
        held.length
          ? pick("thank", [
              "Thank you for opening that door for me.",
              "I would not have found my way there without you, so thank you.",
              "None of that would have come about without you. Thank you.",
            ])
          : pick("thank", [
              "Thank you all the same for the thought you gave it.",
              "Whatever comes of it, I am grateful that you thought of me.",
            ]),
      ],
    ],
  );
}

const group = (names: string[], say: (them: string, one: boolean) => string): string | undefined =>
  names.length ? say(listed(names), names.length === 1) : undefined;

/** The talk took place, with what was learned where that is noted. */
function talked(one: Person & { name: string }, at: number, input: Close): string {
  const start = at ? `I also talked to ${one.name}` : `I have talked to ${one.name}`;
  const typed = sentences(cleaned(one.learned ?? ""))[0] ?? "";
  if (!typed) return at ? `${start}.` : `${start}, and I am glad I did.`;
  const text = joined(typed.replace(/^that\s+/i, ""), known(input));
  const shape = shapeOf(text);
  const plain =
    !foreign(text) &&
    !speaksOfMe(text) &&
    !speaksOfUs(text) &&
    !speaksOfYou(text) &&
    !speaksOfThem(text) &&
    !text.includes('"');
  if (plain && shape === "clause") return `${start} and learned that ${text}.`;
  if (plain && (shape === "thing" || shape === "how" || shape === "doing"))
    return `${start}, who told me about ${text}.`;
  return `${start}, and one line from ${again(one.name)} has stayed with me: "${shortened(text.replace(/"/g, "'"), 180).replace(/^'(.*)'$/, "$1")}".`;
}
