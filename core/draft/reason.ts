import type { Desk } from "./letter.ts";

/**
 * Why what they said matters, in words that are true of anyone who is exploring a career: no feeling and no fact is added that
 * the note does not carry. The subject is guessed from plain words; where none is found, a general sentence serves.
 */
export function reason(about: string, career: string | undefined, { pick }: Desk, slot = "reason"): string {
  const topic = topics.find(([, test]) => test.test(about))?.[0] ?? "general";
  const mind = career ? `whether ${career} is for me` : "whether this is the path for me";
  switch (topic) {
    case "hard":
      return pick(slot, [
        "I would rather hear that now than find it out later, so thank you for saying it plainly.",
        "Thank you for being so frank about it; it is easier to decide well when one knows the hard parts.",
        "It is not the sort of thing a brochure tells one, and I am glad to know it.",
        `That is something to be honest with myself about before I decide ${mind}.`,
      ]);
    case "pay":
      return pick(slot, [
        "Plain figures are hard to come by, and it helps to have some to plan with.",
        "I am grateful for a straight answer on money; I can plan with that.",
        "That gives me something real to plan with.",
      ]);
    case "again":
      return pick(slot, [
        "That answer will be worth remembering when I come to decide.",
        "Coming from someone who knows the work from the inside, that means something.",
      ]);
    case "joy":
      return pick(slot, [
        "It is good to know what makes the work worth doing.",
        "That tells me what to look for when I see the work up close.",
        "I had better find out whether the same would hold for me.",
      ]);
    case "path":
      return pick(slot, [
        "It makes the way in easier to picture.",
        "The way in looks a good deal clearer to me for it.",
        "It helps me to see what the first steps would really be.",
      ]);
    case "self":
      return pick(slot, [
        "I am asking myself honestly how far that is me.",
        "It gives me a fair question to put to myself.",
        `It is a good test to put to myself as I work out ${mind}.`,
      ]);
    case "day":
      return pick(slot, [
        "It gives me a truer picture of what the days are made of.",
        "I can picture the work better now than any job description would have let me.",
        "It is the kind of thing one only finds out by asking.",
      ]);
    case "general":
      return pick(slot, [
        `It is something I will weigh as I work out ${mind}.`,
        "It is the kind of thing one only finds out by asking.",
        `It gives me something solid to hold my own ideas${career ? ` about ${career}` : ""} against.`,
        "I am still turning it over.",
      ]);
  }
}

type Topic = "hard" | "pay" | "again" | "joy" | "path" | "self" | "day" | "general";

/** In order: the first that fits wins, so the sharper words stand first. */
const topics: [Topic, RegExp][] = [
  ["again", /\b(again|regret\w*)\b.*|\bchoose (it|this)\b/i],
  [
    "pay",
    /(£|\$|€)\s?\d|\d\s?(£|€|\$)|\d\s?k\b|\b(salary|salaries|pay|pays|paid|wage|wages|money|earn\w*|income|debt)\b/i,
  ],
  [
    "hard",
    /\b(brutal|hard\w*|tough\w*|burn\w*|exhaust\w*|tired|stress\w*|nights?|weekends?|lonel\w+|quit|quits|leave|leaves|left|lose|losing|hate\w*|cry|cried|worst|divorce|sick|unpaid|overtime|rejection\w*|fail\w*|politics|bureaucra\w*|paperwork|boring|dull|grind|toll|thick skin|never switch)\b/i,
  ],
  [
    "joy",
    /\b(love\w*|best part|joy|proud|favou?rite|worth it|rewarding|puzzle|enjoy\w*|fun|happy|magic|alive|grateful|privilege)\b/i,
  ],
  [
    "path",
    /\b(degree|certificat\w+|qualif\w+|course|training|exam|licen[cs]e|apprentic\w*|bootcamp|master'?s|phd|diploma|portfolio|years? to|switch\w*|internship|placement|way in|entry|recruit\w*|hire\w*|retrain\w*|school|university)\b/i,
  ],
  [
    "self",
    /\b(patien(ce|t with)|curious|curiosity|listen\w*|empath\w*|introvert\w*|extrovert\w*|personality|skill\w*|creativ\w*|organi[sz]ed|people person|good at|stubborn\w*|humility|communicat\w*|writing|temperament)\b/i,
  ],
  [
    "day",
    /\b(day|days|morning|half|most of|meetings?|e-?mails?|hours?|\d+\s?%|percent|per cent|week|phone|routine|desk|talking|admin)\b/i,
  ],
];
