import { strength } from "./evidence.ts";
import type { Letter } from "./letter.ts";
import { fold, sentences } from "./text.ts";
import { scale } from "./weights/specific.ts";

/** Thanks that go to somebody else, or come from somebody else. */
const elsewhere =
  /\bthank (?:my|his|her|their|our|the|a|an|god|goodness|heavens?)\b|\b(?:my|his|her|their|our|the) \w+ (?:is|are|was|were) (?:\w+ )?(?:thankful|grateful)\b|\b(?:he|she|they) (?:\w+ )?thank\w*|\bthank(?:s|ful)? to (?:the|a|an|my|his|her|its|luck|him|them)\b|\b(?:no|without|special) thanks\b/g;
const thanking = new RegExp(
  [
    /\b(?:thank(?:s|-?you|ing|ful|ed)?|thx|grateful(?:ly)?|gratitude|appreciat(?:e|ed|es|ion|ive)|indebted|much obliged|obliged to you|beholden)\b/,
    /\bowe (?:you|it to you|this to you|all of it to you|him and you)\b|\bcheers\b(?! to)|\bta\b(?! da)|\bbless you\b|\bin your debt\b|\bhats? off\b|\bkudos\b/,
    /\b(?:so|very|really|how|too|most|more than|extremely|awfully|terribly|such a|exceedingly|incredibly|wonderfully) (?:kind|generous|gracious|patient|decent|thoughtful)\b(?= of| to| with| that|[.,;!]|$| and)/,
    /\b(?:kind|generous|good|nice|lovely|decent|gracious|big|sweet) of you\b|\bgenerous (?:hour|half|twenty|thirty|forty|morning|afternoon|evening|time)\b|\b(?:kind|good|generous|gracious|patient) enough to\b|\bgenerous with (?:your|me)\b|\byou (?:were|are|have been) (?:\w+ )?(?:kind|generous|patient|gracious|good to|wonderful|a gem|a star|a saint|an angel)\b/,
    /\byour (?:\w+ )?(?:kindness|generosity|patience|hospitality|warmth|thoughtfulness|goodwill)\b/,
    /\byou(?:'re| are)? (?:\w+ )?(?:a|an|such a|the) (?:\w+ )?(?:gem|star|legend|saint|angel|hero|godsend|life-?saver|treasure|marvel|brick|trooper|darling)\b|\byou (?:star|gem|legend|angel|hero|rock)\b/,
    /\bmean(?:s|t) (?:a lot|so much|a great deal|the world|more than|much|everything)\b|\bmade my (?:day|week|month|year)\b|\ba (?:real |true |great )?(?:gift|treat|kindness|favour|privilege)\b(?! shop)|\bunder no (?:duty|obligation) to\b|\bhow much (?:your|that|this|it|you)[^.!?]{0,20}(?:helped|meant|did)\b|\byou(?:'ve| have)? helped me\b|\bi (?:won't|shan't|will never|'ll never) forget (?:your|what you did|that you)\b|\bmost obliged\b|\bglad (?:that )?you (?:took|made|found|spared) (?:the )?(?:time|trouble)\b/,
  ]
    .map((part) => part.source)
    .join("|"),
);
/** Whether the reader is thanked, or their kindness named, anywhere: "With thanks" above the name counts. */
export const thanks = (text: string): boolean => thanking.test(fold(text).replace(elsewhere, " "));

/** How clearly a sentence must be about this one talk. */
const clearly = 0;

/** Whether the body says something that only this talk could have said. What stands in a gap is a label. */
export const specific = ({ body }: Letter): boolean =>
  sentences(body.text.replace(/\[[^\]]*\]|\{\{?[^}]*\}?\}|<[^>]*>/g, " ")).some(
    (one) => strength(one, scale) > clearly,
  );
