import { advised } from "./advice.ts";
import { joined } from "./casing.ts";
import { field } from "./field.ts";
import { known } from "./known.ts";
import { blank, type Common, capital, type Desk, type Draft, desk, letter } from "./letter.ts";
import { infinitive, remembered } from "./said.ts";
import { cleaned, pieces, sentences, shortened, tokens } from "./typed.ts";
import { toYou } from "./voice.ts";

/** What came of the advice, some weeks after the talk. */
export type AdviceReport = Common & { kind: "advice_report"; advice?: string | undefined; came?: string | undefined };
/** A sign of life, and nothing wanted. */
export type Touch = Common & { kind: "touch"; said?: readonly string[] | undefined; news?: string | undefined };
/** The explorer has decided; everyone who helped hears it from them. */
export type Outcome = Common & {
  kind: "outcome";
  decision?: "pursue" | "leave" | undefined;
  /** In the explorer's own words, if they left any. */
  words?: string | undefined;
  said?: readonly string[] | undefined;
  advice?: string | undefined;
};

export function adviceReport(input: AdviceReport): Draft {
  const desk_ = desk("advice_report", input);
  const { pick } = desk_;
  const came = own(input.came, input, "What came of it");
  return letter(input, desk_, pick("subject", ["What came of your advice", "Your advice, and what came of it"]), [
    [
      recalled(input.advice, input, desk_) ??
        `When we talked, you gave me a piece of advice: ${blank("what they advised")}.`,
      ...(came ?? [`Here is what came of it: ${blank("what came of it")}.`]),
    ],
    [
      pick("thank", [
        "Thank you for it: I wanted you to know that it did not go unused.",
        "I wanted you to hear that it was put to use, and to thank you for it.",
        "Thank you once more for the advice; I am grateful for it.",
      ]),
    ],
  ]);
}

export function touch(input: Touch): Draft {
  const desk_ = desk("touch", input);
  const { pick } = desk_;
  const career = field(input.career);
  const news = own(input.news, input, "News from my side");
  const lead = remembered(input.said ?? [], known(input), desk_);
  return letter(input, desk_, pick("subject", ["A line to keep in touch", "A short word from me"]), [
    [
      pick("while", [
        `It is a while since we talked${career ? ` about ${career}` : ""}, and I wanted to send you a line.`,
        `You were good enough to talk to me${career ? ` about ${career}` : ""} some time ago, and I wanted to send you a line.`,
      ]),
      lead,
    ],
    [...(news ?? [`News from my side: ${blank("one line about how things stand with you")}.`])],
    [
      pick("wish", [
        "There is nothing you need to do with this. Thank you again for your help, and I hope that all is well with you.",
        "I only wanted to say so, and to thank you again; I hope that things are going well with you.",
      ]),
    ],
  ]);
}

export function outcome(input: Outcome): Draft {
  const desk_ = desk("outcome", input);
  const { pick } = desk_;
  const career = field(input.career);
  const path = career ?? "the path we talked about";
  const weighed = `You helped me when I was deciding whether ${path} was for me`;
  const decided =
    input.decision === "pursue"
      ? pick("decided", [
          `I have made up my mind about ${path}: I am going ahead.`,
          `${weighed}, and I have decided to go ahead with it.`,
        ])
      : input.decision === "leave"
        ? pick("decided", [
            `I have made up my mind about ${path}: it is not the road I will take.`,
            `${weighed}, and I have decided against it.`,
          ])
        : `${weighed}, and I have come to a decision${input.words ? "" : `: ${blank("what you decided")}`}.`;
  const lead = remembered(input.said ?? [], known(input), desk_) ?? recalled(input.advice, input, desk_);
  return letter(input, desk_, pick("subject", [`My decision about ${path}`, `What I decided about ${path}`]), [
    [decided, ...(own(input.words, input, "In short") ?? [])],
    [
      lead,
      input.decision === "leave"
        ? pick("thank", [
            "Your honesty spared me a longer way round, and I am grateful for it.",
            "To know that now is worth a great deal, and you had a part in it. Thank you.",
          ])
        : pick("thank", [
            "What you told me had a part in that, and I am grateful for it.",
            "You had a part in that. Thank you for your time and your candour.",
          ]),
    ],
  ]);
}

/** "When we talked, you advised me to shadow a night shift first." */
function recalled(typed: string | undefined, input: Common, { pick }: Desk): string | undefined {
  const first = pieces(typed ?? "").flatMap(sentences)[0];
  if (!first) return undefined;
  const one = advised(first, known(input));
  const talked = pick("talked", ["When we talked, you", "In our talk you"]);
  switch (one.as) {
    case "do":
    case "mind":
      return `${talked} advised me ${infinitive(one.text)}.`;
    case "thing":
    case "doing":
      return `${talked} suggested ${one.text}.`;
    case "clause":
      return `${talked} told me that ${one.text}.`;
    case "question":
      return `${talked} asked me a question: "${one.text}"`;
    case "quote":
      return `${talked} gave me this advice: "${shortened(one.text, 200)}".`;
  }
}

/** The explorer's own news as sentences: "shadowed two nights" gets its "I", anything unclear stands after a colon. */
function own(typed: string | undefined, input: Common, lead: string): string[] | undefined {
  const all = pieces(typed ?? "")
    .flatMap(sentences)
    .slice(0, 4);
  if (all.length === 0) return undefined;
  return all.map((one, at) => {
    const plain = toYou(cleaned(one));
    const text = joined(plain, known(input));
    const first = tokens(text)[0] ?? "";
    if (/^(i|i'm|i've|i'd|i'll|we|it|it's|that|the|this|my|you|your|there|so far)$/.test(first))
      return `${capital(text)}.`;
    if (
      /^(just |recently |finally |also )?(\p{L}+ed|went|got|did|took|met|had|spent|found|began|wrote|spoke|read|saw|became|left|made|gave|sat|ran|chose)\b/iu.test(
        text,
      )
    )
      return `I ${text}.`;
    if (/^(am|have|was|will|can)\b/i.test(text)) return `I ${text}.`;
    if (/^not \p{L}+ing\b|^\p{L}+ing\b/u.test(text) && first.length > 4) return `I am ${text}.`;
    return at ? `${capital(text)}.` : `${lead}: ${text}.`;
  });
}
