/** What a note may hold and a letter may not: it is true, and yet nobody wants to read it, or to have it read. */
export const isKept = (text: string): boolean =>
  chat.test(text) || isPersonal(text) || verdict.test(text) || isConfided(text);

/** What the hour was spent on is not what was said. */
export const chat =
  /^(?:(?:we|she|he|they|but|and|mostly) )*(?:talked|chatted|spoke|went on|rambled)(?: mostly| a lot| only| for ages| ages| mainly)* about (?:her|his|their) (?:dog|cat|kid|child|family|holiday|garden|weekend|house|boat|baby|grand|wedding|husband|wife)/i;

/** How the hour went, and what they were like in it, is for the explorer alone: "kind of a boring talk, he was 20 min late". */
const verdict =
  /\b(?:boring|dull|awkward|disappointing|pointless|useless|weird|tedious|rushed|stilted) (?:talk|chat|conversation|call|hour)\b|^(?:the |our |this )?(?:talk|chat|conversation) (?:was|felt|went|got|dragged)\b|\b(?:she|he|they)(?:'s| is| was| were| seemed| looked| sounded| came across| turned up| showed up| arrived| came)(?: \S+){0,3}? (?:rude|arrogant|distracted|condescending|annoying|dismissive|smug|patroni[sz]ing|late(?=$|[.,;:]|\s(?:and|but|so)\b))|\b(?:she|he|they) (?:seemed|looked|sounded) (?:\S+ )?(?:bored|tired|stressed|unhappy|annoyed)|\bfull of (?:her|him)self\b|\b(?:her|his) phone\b.*\b(?:the whole time|all the time|while (?:I|we))\b/iu;

/** What somebody told of their own misfortunes, body or family's health is not handed back to them in a letter, nor told to a stranger. */
export const isPersonal = (text: string): boolean => personal.some((one) => one.test(text));

const personal = [
  /^(?:i )?(?:almost |nearly )?(?:cried|wept|teared up)\b|\b(?:she|he) (?:cried|wept|sobbed)\b/i,
  /\b(?:her|his|their) (?:[\p{L}-]+ )?(?:marriage|divorce|ex|ex-wife|ex-husband|drinking|depression|cancer|miscarriage|pregnancy|illness|debts?|affair|breakdown|custody)\b/iu,
  /\b(?:she|he|they)(?:'s|'re| is| are| was| were| has| have| had| got| went)? (?:[\p{L}]+ )?(?:divorced?|depressed|suicidal|cancer|alcoholic|bankrupt|fired|sacked|arrested|pregnant|(?:ill|sick)(?! of\b))\b/iu,
  /^(?:is |was |just |got |recently )*(?:pregnant|divorced|fired|sacked)\b/i,
  /\b(?:her|his|their) (?:husband|wife|partner|mother|father|mum|mom|dad|son|daughter|child|kid|baby|brother|sister)(?:'s| is| was| has| had| just)? (?:[\p{L}]+ )?(?:ill|sick|dying|died|dead|cancer|disabled|depressed|alcoholic|in (?:hospital|rehab|prison)|passed away|left (?:her|him|them))\b/iu,
];

/** What was told in confidence is not written down where somebody else may read it, nor is the promise to be silent. */
export const isConfided = (text: string): boolean =>
  /\bin (?:strict )?confidence\b|\boff the record\b|\bbetween (?:us|ourselves|you and me)\b(?! and\b)/i.test(text) ||
  hushed.test(text);

/** "Don't tell anyone she's leaving", "don't say it came from her"; but "never tell anyone your salary" is advice. */
const hushed =
  /\b(?:don't|do not|not|never) (?:to )?(?:(?:tell|repeat to|mention to) (?:anyone|anybody|a soul)(?:$|[.,;)]| (?:yet|(?:that )?(?:she|he|I)\b))|(?:repeat|mention|quote) (?:it|this|that|me|her|him)(?:$|[.,;)]| (?:yet|to any))|say (?:it|this|that) (?:came|comes|was from|is from))/i;
