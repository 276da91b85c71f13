import { field } from "./field.ts";
import { known } from "./known.ts";
import { blank, type Common, type Draft, desk, letter } from "./letter.ts";
import { again, called, full, listed, type Person, typedName } from "./name.ts";
import { because, why, work } from "./why.ts";

/** The answer to an introduction, sent to both. */
export type Reply = Common & { kind: "intro_reply"; introducer?: Person | undefined; why?: string | undefined };
/** They offered to introduce the explorer, or were asked to; a gentle word when it has not come. */
export type Nudge = Common & {
  kind: "intro_nudge";
  people?: readonly { name?: string | undefined }[] | undefined;
  asked?: boolean | undefined;
};
/** To somebody who knows both: would they make the introduction? */
export type Ask = Common & { kind: "ask_intro"; target?: Person | undefined; why?: string | undefined };

export function reply(input: Reply): Draft {
  const desk_ = desk("intro_reply", input);
  const { pick } = desk_;
  const introducer =
    input.introducer && (input.register === "informal" ? called(input.introducer, "informal") : full(input.introducer));
  const career = field(input.career);
  const them = introducer ?? blank("who introduced you");
  const doing = work(input);
  const reason = because(why(input.why, known(input)), doing, desk_);
  return letter(
    input,
    desk_,
    pick("subject", [
      "Thank you for being willing to talk",
      `Following up on the introduction from ${them}`,
      `Good to meet you, by way of ${them}`,
    ]),
    [
      [
        pick("bcc", [
          `${them}, thank you for putting us in touch; I am moving you to BCC so that your inbox is spared the rest.`,
          `First a word to ${them}: thank you for the introduction. You are in BCC from here on, so that our arranging does not reach you.`,
          `My thanks to ${them} for the introduction (now in BCC, and spared what follows).`,
        ]),
      ],
      [
        pick("meet", [
          "I am glad to be in touch with you.",
          "It is good to meet you.",
          "Thank you for being open to this.",
        ]),
        `I am finding out whether ${career ?? "a new line of work"} might be for me.`,
        reason,
      ],
      [
        pick("time", [
          "Would you have 20 minutes for a few questions, by phone, by video or in person, whichever you prefer?",
          "Could we find 20 minutes to talk, in whatever way you prefer?",
        ]),
        pick("when", [
          "Please name any time that suits you, and I will fit round it.",
          "I will gladly fit round your calendar, and if now is a bad time, later is fine.",
        ]),
      ],
    ],
  );
}

export function nudge(input: Nudge): Draft {
  const desk_ = desk("intro_nudge", input);
  const { pick } = desk_;
  const names = (input.people ?? []).map((one) => typedName(one.name ?? "")).filter((name) => name !== undefined);
  const who = names.length ? listed(names) : blank("whom they offered to introduce");
  const short = names.length === 1 ? again(names[0] ?? "") : "them";
  const career = field(input.career);
  const name = input.explorer.name?.trim() || blank("your name");
  return letter(input, desk_, pick("subject", [`The introduction to ${who}`, `${who}, when you have a moment`]), [
    [
      input.asked
        ? pick("asked", [
            `A little while ago I asked whether an introduction to ${who} might be welcome.`,
            `I asked you a little while ago about an introduction to ${who}.`,
          ])
        : pick("offer", [
            `When we talked, you kindly offered to introduce me to ${who}.`,
            `You were kind enough to offer me an introduction to ${who}.`,
          ]),
      pick("still", [
        "There is no hurry at all, but if it is still convenient, I would be glad of it.",
        "If it still suits you, I would be very glad of it; if it has slipped down the list, I know how that goes.",
      ]),
    ],
    ["To save you the writing, here are two sentences you could pass on:"],
    [
      `"${name} is finding out whether ${career ?? "a new line of work"} might be the right path and would be grateful for 20 minutes of your time, whenever and however suits you. If it does not suit, that is quite all right."`,
    ],
    [
      pick("out", [
        `And if it has become awkward, please say so: I can write to ${short} myself, or leave it.`,
        `If you would rather I wrote to ${short} myself, or left it, just say so.`,
      ]),
    ],
  ]);
}

export function ask(input: Ask): Draft {
  const desk_ = desk("ask_intro", input);
  const { pick } = desk_;
  const target = input.target ?? {};
  const name = full(target) ?? blank("whom you would like to meet");
  const career = field(input.career);
  const doing = work({ ...input, contact: target });
  // To the mutual friend the target is a third person, and no "his" or "her" is guessed.
  const theirs = doing?.replace(/^your work/, "working").replace(/^working \((.+)\)/, "$1");
  return letter(
    input,
    desk_,
    pick("subject", [
      `Would you introduce me to ${name}?`,
      `A question about ${name}`,
      `An introduction to ${name}, if you are willing`,
    ]),
    [
      [
        `I am finding out whether ${career ?? "a new line of work"} might be for me, and I would like to talk to ${name}${theirs ? ` about ${theirs}` : ""}.`,
        pick("ask", [
          "Would you be comfortable asking whether an introduction would be welcome?",
          "Would you be willing to ask whether I might get in touch?",
        ]),
        pick("out", [
          "If you would rather not, that is perfectly all right and I will not mind.",
          "Please say no if it is awkward in any way.",
        ]),
      ],
      [
        pick("forward", [
          "If it helps, this is short enough to forward:",
          "To make it easy, here is something to forward as it stands:",
        ]),
      ],
      [`"${forwardable(input)}"`],
    ],
  );
}

/** What the mutual friend can pass on as it stands: short, addressed to nobody by name, and easy to say no to. */
export function forwardable(input: Ask): string {
  const target = input.target ?? {};
  const career = field(input.career);
  const doing = work({ ...input, contact: target });
  const self = input.explorer.name?.trim() || blank("your name");
  const reason = because(why(input.why, known({ ...input, contact: target })), doing, desk("ask_intro", input));
  return [
    `I am finding out whether ${career ?? "a new line of work"} might be for me.`,
    reason?.replace(/"/g, "'") ??
      (doing
        ? `I would very much like to hear about ${doing}.`
        : `I would like to learn from you because ${blank("why this person")}.`),
    `Would you have 20 minutes for a few questions, whenever and however suits you? If not, no reply is needed. ${self}`,
  ].join(" ");
}
