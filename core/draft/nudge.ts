import { field } from "./field.ts";
import { type Common, type Draft, desk, letter } from "./letter.ts";
import { full } from "./name.ts";
import type { Referrer } from "./request.ts";

/** The explorer wrote and no answer has come. */
export type Nudge = Common & {
  kind: "nudge";
  referrer?: Referrer | undefined;
  /** One reminder went before: this one says that it is the last. */
  last?: boolean | undefined;
};

/** Short, without reproach, easier to answer than the first letter, and easy to ignore. */
export function nudge(input: Nudge): Draft {
  const desk_ = desk("nudge", input);
  const { pick } = desk_;
  const career = field(input.career);
  const about = career ? ` about ${career}` : "";
  const name = input.referrer?.leave ? full(input.referrer) : undefined;
  const suggested = name ? `, at the suggestion of ${name},` : "";
  return letter(
    input,
    desk_,
    pick("subject", [`My note${about}`, `20 minutes${about}, if it suits you`, `A short reminder of my note${about}`]),
    [
      input.last
        ? [
            `I have written to you twice${suggested} to ask for 20 minutes${about}.`,
            "This is my last note about it, and I will not come back to it.",
          ]
        : [
            pick("wrote", [
              `I wrote to you a little while ago${suggested} to ask whether you might have 20 minutes for my questions${about}.`,
              `A little while ago I wrote to you${suggested} to ask for 20 minutes${about}.`,
            ]),
            pick("know", [
              "I know how quickly a message slips out of sight, so here it is once more.",
              "It may well have reached you at a bad time, so I am bringing it back within reach.",
            ]),
          ],
      [
        pick("easy", [
          "If it would suit you, one line with a day is enough, and I will arrange the rest round it.",
          "Should it suit you, any day and any hour would do, and a one-line answer is plenty.",
        ]),
        pick("out", [
          "If not, that is quite all right, and there is no need to reply.",
          "If this is a bad time, please do not trouble to answer; I will understand.",
        ]),
      ],
    ],
  );
}
