export type Reason = { why: string; instead: string };

/** What kind of ask it is, told by its words; the first that fits. Whether it is one at all was decided before. */
export const reasons: readonly (Reason & { words: RegExp })[] = [
  {
    words:
      /\b(?:unpaid|volunteer\w*|gratis|pro bono|(?:for|of) (?:free|nothing|charge)|without (?:pay|wages?|salary)|no (?:pay|wages?|salary))\b/,
    why: "This offers work for nothing, which is still asking for a place.",
    instead: "Might I shadow you for a day, if that is ever possible?",
  },
  {
    words: /\b(?:cvs?|c\.v|resumes?|curriculum vitae|bio-?data|portfolio|application)\b/,
    why: "This puts your CV before the people who hire, which turns a request for advice into an application.",
    instead: "If you have a moment, I would value your advice on my CV.",
  },
  {
    words:
      /\b(?:referees?|references?|recommend\w*|endorse\w*|vouch\w*|nominat\w*|(?:good|kind|quick) word|(?:put in|say) a word|testimonials?)\b/,
    why: "This asks them to spend their good name on you.",
    instead: "Could you tell me what people in your field look for in a newcomer?",
  },
  {
    words:
      /\b(?:in mind|on file|think of|remember|keep me|let me know|tell me (?:when|if)|(?:if|should|when|whenever|once) (?:anything|something|you (?:hire|recruit|need)))\b/,
    why: "This leaves a hook for a later job: they are asked to think of you when something comes up.",
    instead: "I would gladly tell you how my search for the right field goes.",
  },
  {
    words: /\b(?:vacanc\w+|openings?|advert\w*|ads?|postings?|hir(?:e|es|ing)|recruit\w*|leads?|headcount)\b/,
    why: "This asks about vacancies, which turns the talk into a job search.",
    instead: "How do people in this field usually hear about work?",
  },
  {
    words:
      /\bmy (?:\w+ )?(?:friend|son|daughter|brother|sister|cousin|niece|nephew|wife|husband|partner|neighbour|neighbor|flatmate|child|pupil|student)\b/,
    why: "This asks for work for somebody close to you, which is a job ask all the same.",
    instead: "Would you be willing to talk with them for twenty minutes about what you do?",
  },
  {
    words:
      /\b(?:candidate|candidacy|available|availability|disposal|qualif\w+|asset|start (?:on|from|in|as)|notice period)\b/,
    why: "This offers you as a candidate.",
    instead: "I would value your view on whether my background points towards this field.",
  },
  {
    words:
      /\b(?:jobs?|work|posts?|positions?|roles?|internships?|apprentice\w*|placements?|trainee\w*|place|spot|team|join|shifts?|contract|take (?:me|him|her|them) on)\b/,
    why: "This asks for work or for a place with them.",
    instead: "I would love to hear how you came to this work and what it asks of you.",
  },
];

const otherwise: Reason = {
  why: "Taken together, these words read as asking for work or for help in getting it.",
  instead: "I am trying to learn whether this work would suit me.",
};

/** Why it is a job ask, and what could be asked instead. Both texts in lower case; what its clause says goes first. */
export function reasonFor(clause: string, sentence: string): Reason {
  const found = [clause, sentence].flatMap((text) => reasons.find(({ words }) => words.test(text)) ?? []);
  const { why, instead } = found[0] ?? otherwise;
  return { why, instead };
}
