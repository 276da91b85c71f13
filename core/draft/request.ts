import { field } from "./field.ts";
import { known } from "./known.ts";
import { blank, type Common, type Desk, type Draft, desk, letter } from "./letter.ts";
import { again, full, type Person } from "./name.ts";
import { because, type Source, type Why, why, work } from "./why.ts";

/** A referrer is named only with their leave. */
export type Referrer = Person & { leave?: boolean | undefined };

/** The first letter to someone whom somebody named. */
export type Outreach = Common & { kind: "outreach"; referrer?: Referrer | undefined; why?: string | undefined };
/** A direct request to someone nobody named; `how` says how the two know of each other, if they do. */
export type Ask = Common & { kind: "ask"; why?: string | undefined; how?: string | undefined };

/** At most this many words, greeting and signature counted: one screen of a telephone (core/etiquette gives the sources). */
const mostWords = 100;

export function outreach(input: Outreach): Draft {
  const desk_ = desk("outreach", input);
  const { pick } = desk_;
  const { referrer } = input;
  const name = referrer?.leave ? full(referrer) : undefined;
  const source: Source = {
    names: referrer ? everyName(full(referrer) ?? "") : [],
    shown: name && again(name),
  };
  const connection = name
    ? pick("referrer", [
        `${name} suggested that I write to you.`,
        `${name} kindly gave me your name.`,
        `I am writing to you at the suggestion of ${name}.`,
      ])
    : referrer
      ? pick("referrer", [
          "Someone I talked to suggested that I write to you.",
          "Your name was suggested to me by someone I talked to.",
        ])
      : undefined;
  const subject = name
    ? pick("subject", [`${name} suggested I write to you`, `At the suggestion of ${name}: 20 minutes${on(input)}?`])
    : pick("subject", [
        `Could I ask you for 20 minutes${on(input)}?`,
        `A few questions${on(input)}, if you have 20 minutes`,
      ]);
  return request(input, desk_, subject, connection, why(input.why, known(input), source), Boolean(name));
}

/** The whole name and each of its parts, the longest first: any of them would give the bearer away. */
const everyName = (name: string): string[] =>
  [name, ...name.split(/[\s-]+/)]
    .filter((part) => part.length > 1 && !/^(dr|mr|mrs|ms|mx|professor|sir|dame|de|van|von|der|la|el)$/i.test(part))
    .sort((a, b) => b.length - a.length);

export function ask(input: Ask): Draft {
  const desk_ = desk("ask", input);
  const subject = desk_.pick("subject", [
    `Could I ask you for 20 minutes${on(input)}?`,
    `20 minutes${on(input)}, if you can spare them`,
    `A few questions${on(input)}`,
  ]);
  const how = because(why(input.how, known(input)), undefined, desk_);
  return request(input, desk_, subject, how, why(input.why, known(input)), false);
}

const on = (input: Common): string => {
  const career = field(input.career);
  return career ? ` about ${career}` : "";
};

/** Tries the fullest letter first; what does not fit into the words allowed falls away, the reason last. */
function request(
  input: Common,
  desk_: Desk,
  subject: string,
  connection: string | undefined,
  reason: Why | undefined,
  vouched: boolean,
): Draft {
  const { pick } = desk_;
  const career = field(input.career);
  const doing = work(input);
  const purpose = career
    ? pick("purpose", [
        `I am finding out whether ${career} might be for me, and I would like to learn from people who know the work.`,
        `I am trying to get an honest picture of ${career} before I decide anything.`,
        `I am exploring ${career} and would like to hear from someone who knows it from the inside.`,
      ])
    : "I am exploring what work might suit me, and I would like to learn from people who know theirs well.";
  const shortPurpose = `I am exploring ${career ?? "what work might suit me"}.`;
  const gap =
    vouched || connection ? undefined : `I am writing to you in particular because ${blank("why this person")}.`;
  const full_ = because(reason, doing, desk_) ?? gap;
  const reasons = [
    ...new Set([full_, because(reason, undefined, desk_) ?? full_, because(undefined, doing, desk_) ?? gap]),
  ];
  const time = pick("time", [
    "Could you spare 20 minutes for a few questions, by phone or however suits you, at a time of your choosing?",
    "Would you have 20 minutes for a few questions, whenever and however is easiest for you?",
    "Might you have 20 minutes for my questions, at any time and in whatever way suits you?",
  ]);
  const out = pick("out", [
    "If this is not a good moment, I quite understand, and there is no need to reply.",
    "If it does not suit, please do not give it another thought.",
    "And if you would rather not, that is quite all right.",
  ]);
  // What links the two comes first; what the explorer hopes to learn follows from who they are.
  const personal = reason?.as === "sentence";
  const tries = reasons.flatMap((one) =>
    [purpose, shortPurpose].map((first) =>
      letter(input, desk_, subject, [personal ? [connection, one, first] : [connection, first, one], [time, out]]),
    ),
  );
  const bare = letter(input, desk_, subject, [
    [connection, shortPurpose],
    [time, out],
  ]);
  return (
    tries.find((draft) => words(draft.text) <= mostWords) ??
    (words(bare.text) <= mostWords ? bare : letter(input, desk_, subject, [[shortPurpose], [time, out]]))
  );
}

export const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
