import type { Desk } from "./letter.ts";

/**
 * Why what they said matters, in words that are true of anyone who is exploring a career: no feeling and no fact is added that
 * the note does not carry. The subject is guessed from plain words; where none is found, a general sentence serves. Every
 * sentence can also follow a semicolon.
 */
export function reason(about: string, career: string | undefined, { pick, formal }: Desk, stated: boolean): string {
  const topic = topics.find(([, test]) => test.test(about))?.[0] ?? "general";
  const mind = career ? `whether ${career} is for me` : "whether this is the path for me";
  const one = formal ? "one" : "you";
  const ones = formal ? "one knows" : "you know";
  switch (topic) {
    case "hard":
      return pick("reason", [
        "I would rather hear that now than find it out later.",
        `It is easier to decide well when ${ones} the hard parts, so I am grateful that you did not gloss over them.`,
        "It is not the sort of thing a brochure says, and I am glad to know it.",
        `I want to be honest with myself about that before I decide ${mind}.`,
      ]);
    case "pay":
      return pick("reason", [
        "Plain figures are hard to come by, and it helps to have some to plan with.",
        "A straight answer about money is rare, and I can plan with that one.",
        "That gives me something real to plan with.",
      ]);
    case "again":
      return pick("reason", [
        "I will remember that answer when I come to decide.",
        "From someone who knows the work from the inside, that carries weight.",
      ]);
    case "joy":
      return pick("reason", [
        "It is good to know what makes the work worth doing.",
        "That tells me what to look for when I see the work up close.",
        "I want to find out whether the same would hold for me.",
      ]);
    case "path":
      return pick("reason", [
        "It makes the way in easier to picture.",
        "The way in looks a good deal clearer to me for it.",
        "It helps me to see what the first steps would really be.",
      ]);
    case "self":
      return pick("reason", [
        "I am asking myself honestly how far that is me.",
        "It gives me a fair question to put to myself.",
        `It is a good test to put to myself as I decide ${mind}.`,
      ]);
    case "day":
      return pick("reason", [
        "It gives me a truer picture of what the days are made of.",
        "I can picture the work better now than any job description would have let me.",
        "It gives me a better idea of what I would really be spending my time on.",
      ]);
    case "general":
      return pick("reason", [
        `It is something I will weigh as I decide ${mind}.`,
        `It is the kind of thing ${one} only ${formal ? "learns" : "learn"} by asking.`,
        `It makes my picture${pictured(career)} a good deal sharper.`,
        "It has given me a good deal to think about.",
        stated
          ? "No job description says that."
          : `It is a side of the work that ${one} rarely ${formal ? "reads" : "read"} about.`,
      ]);
  }
}

const pictured = (career: string | undefined): string =>
  career ? ` of ${/^(working as|the work) /.test(career) ? "the work" : career}` : "";

/** The same for two things at once. */
export const reasonForBoth = (career: string | undefined, { pick }: Desk): string =>
  pick("reason", [
    `I will weigh both as I decide ${career ? `whether ${career} is for me` : "whether this is the path for me"}.`,
    `Both make my picture${pictured(career)} a good deal sharper.`,
    "I will remember both when I come to decide.",
    "No job description says either.",
  ]);

type Topic = "hard" | "pay" | "again" | "joy" | "path" | "self" | "day" | "general";

/** In order: the first that fits wins, so the sharper words stand first. */
const topics: [Topic, RegExp][] = [
  ["again", /\b(choose|do|pick) (it|this)( all)? (over )?again\b|\bnever regretted\b|\bno regrets\b/i],
  ["pay", /(£|\$|€)\s?\d|\d\s?(£|€|\$)|\d\s?k\b|\b(salary|salaries|wages?|bonus)\b/i],
  [
    "hard",
    /\b(brutal|hard|harder|hardest|tough\w*|burn\w*|fatigue|crunch|exhaust\w*|tired|stress\w*|night shifts?|nights|weekends?|lonel\w+|quit|quits|hate\w*|worst|divorce|unpaid|overtime|rejection\w*|fail\w*|politics|bureaucra\w*|paperwork|toll|thick skin|starve|survival|ruin\w*|dead|died|no breaks|sundays?|pay late)\b|\blose (a|half|most)\b/i,
  ],
  [
    "joy",
    /\b(love\w*|best part|best job|joy|proud|favou?rite|worth it|rewarding|puzzle|enjoy\w*|fun|happy|magic|alive|privilege)\b/i,
  ],
  [
    "path",
    /\b(degree|certificat\w+|qualify|qualification\w*|course|training|exams?|licen[cs]e|apprentic\w*|bootcamp|master'?s|phd|diploma|portfolio|years to (?:train|qualify|become|get)|switch\w*|internship|placement|way in|retrain\w*)\b/i,
  ],
  [
    "self",
    /\b(patien(ce|t with)|curious|curiosity|listen\w*|empath\w*|introvert\w*|extrovert\w*|personality|creativ\w*|organi[sz]ed|people person|good at|stubborn\w*|humility|temperament)\b/i,
  ],
  [
    "day",
    /\b(day|days|morning|half|most of|meetings?|e-?mails?|hours?|percent|per cent|phone|routine|desk|admin|grant applications)\b|\d\s?%/i,
  ],
];
