import { field } from "./field.ts";
import { type Common, type Draft, desk, letter } from "./letter.ts";

/** The explorer missed the talk. */
export type Apology = Common & { kind: "apology" };
/** The contact missed it. */
export type AnotherTime = Common & { kind: "another_time" };

/** No excuse, no story: sorry, their time cost, and an offer that leaves the choice to them. */
export function apology(input: Apology): Draft {
  const desk_ = desk("apology", input);
  const { pick } = desk_;
  const career = field(input.career);
  const talk = career ? `our talk about ${career}` : "our talk";
  return letter(input, desk_, pick("subject", ["I am sorry I missed our talk", "My apologies for missing our talk"]), [
    [
      pick("sorry", [
        `I missed ${talk}, and I am sorry.`,
        `I am sorry that I was not there for ${talk}.`,
        `I owe you an apology: I missed ${talk}.`,
      ]),
      pick("cost", [
        "You had kept that time free for me, and the fault is entirely mine.",
        "You had set the time aside, and I let it go to waste; that is my fault alone.",
      ]),
    ],
    [
      pick("offer", [
        "If you are still willing, I will fit in with any time that suits you, by phone or however is least trouble.",
        "If you would still be open to it, please name any time at all and I will be there.",
      ]),
      pick("out", [
        "If you would rather leave it, I will understand completely.",
        "And if once was enough, I quite understand.",
      ]),
    ],
  ]);
}

/** Not a word of reproach: anything may have happened, and the mistake may be the explorer's. */
export function anotherTime(input: AnotherTime): Draft {
  const desk_ = desk("another_time", input);
  const { pick } = desk_;
  const career = field(input.career);
  return letter(input, desk_, pick("subject", ["Another time for our talk?", "Shall we find another time?"]), [
    [
      pick("missed", [
        "It seems we missed each other for our talk; I hope that all is well with you.",
        "I think we missed each other for our talk, and I hope nothing unpleasant came up.",
        "Our talk did not come about this time, and I hope that all is well.",
      ]),
      pick("slip", [
        "If the mix-up was on my side, I am sorry.",
        "These things happen, so please do not worry about it.",
      ]),
    ],
    [
      pick("again", [
        `I would still be glad to ask you about ${career ?? "your work"}: would another time suit you?`,
        `Would you still have 20 minutes for my questions about ${career ?? "your work"} at some other time?`,
      ]),
      pick("fit", [
        "I will fit round whatever you propose, and if this is a busy stretch, later is just as good.",
        "Any time you name will do, and there is no hurry.",
      ]),
    ],
  ]);
}
