import { fold } from "./text.ts";

const any = (...parts: RegExp[]): RegExp => new RegExp(parts.map((part) => part.source).join("|"));

/** Saying no, put within reach: unless it is forbidden ("please don't say no"), one of these is enough. */
const declining = any(
  /\b(?:declin(?:e|ing)|refus(?:e|al|ing)|say(?:ing)? no\b|say so|["']no\b|no["']|(?:a|even a|polite|simple|answer is|answer's|it's|then|say|tell (?:them|her|him|me)) no\b(?! (?:one|less|more|longer|doubt|time|secret|surprise|end|way|small|stranger|expert|better|other|idea))|no is (?:a|an|fine|ok|perfectly|quite|also))/,
  /\b(?:turn (?:me|this|it|him|her) (?:down|away)|send me (?:packing|away)|wave me (?:off|away)|shoo me|tell me to (?:get lost|go away|buzz off)|hang up|not pick up|show me the door)\b/,
  /\b(?:pass on (?:this|it|me)|(?:to|just|simply|and|please|do|then|or) pass\b(?! (?:on|along|it|my|this|the|me))|^\s*pass (?:if|on this))/,
  /(?<!never |not |n't |won't |ever |i |i'll |i will )\b(?:ignore|disregard|skip|bin|delete|discard|scrap|forget|drop|shelve|bury|burn|overlook) (?:this|it|me(?! (?:a|an|your|the|some|any|two|at|by)\b)|my|the (?:question|request|whole|idea)|all about|about|i|that i)\b|\b(?:leave|let) (?:this|it|me|my (?:note|letter|message|mail|question))(?: \w+)? (?:alone|lie|rest|drift|drop|go|pass|be|there|at that|unanswered|where|aside|slide|sink)\b|\blight the (?:stove|fire)\b|\bto the (?:bin|compost)\b|\bwastepaper\b/,
  /\bpretend (?:you|i|that|this|it|not)\b|\b(?:you|i) never (?:saw|got|read|wrote|asked)\b(?! (?:a|an|your reply|your answer)\b)|\bchange your mind\b|\bkeep out of it\b|\bleft (?:alone|in peace|out of)\b|\bbow out\b|\bbeg off\b|\bopt out\b|\bback out\b|\bcount you out\b/,
  /\b(?:rather|sooner|prefer) (?:not|that i didn't|you (?:didn't|were left)|i (?:didn't|let|left)|to (?:be left|keep|stay|let it|leave it)|keep)\b|\bbetter things to do\b|\byou (?:may |might )?(?:well |simply )?have no wish\b/,
  /\bif at all\b|\bchanged your mind\b|\bor (?:just |simply )?(?:a|one) (?:line|word|note) (?:to say|saying) (?:that )?(?:you|it)\b[^.!?]{0,20}(?:n't|not)\b|\bor (?:tell|say|let) [^.!?]{0,25}(?:n't|not|no)\b|\b(?:whether or not you|either way|whatever (?:you decide|your answer|the answer|you say)|trust your judg(?:e)?ment|only (?:reply|answer|respond|write|say yes)|only if (?:you|it|that|this|she|he|they)|shoot (?:it|this|me|the idea) down)\b/,
  /\b(?:or|and|equally happy|just as happy)[^.!?]{0,20} (?:not at all|none at all|none|never|not)\b(?=[.,;!?]|$| if\b)|\bno(?:t)? (?:reply|answer|response|explanation|reason)s? (?:is |are |at all )?(?:needed|necessary|expected|required|owed|due)\b|\bno (?:reply|answer|response) (?:is|will be|would be|at all)\b|\bneed no (?:reply|answer|explanation)|\b(?:needn't|need not|don't need to|do not need to|don't have to|do not have to|have no need to|aren't obliged|are not obliged|are under no|under no|have no obligation|owe (?:me|us) (?:nothing|no))\b|\bsilence (?:will|would|is|won't|too)\b|\bby silence\b|\bempty inbox\b|\bunanswered\b|\bnot (?:replying|answering|writing back)\b|\bor (?:with )?nothing at all\b|\bwithout (?:any )?(?:obligation|explanation)\b/,
);
const forbidding =
  /\b(?:don't|do not|please don't|never|cannot|can't|won't (?:take|accept)|not (?:take|accept)|hope (?:that )?you (?:won't|will not|don't)) (?:\w+ )?(?:declin|refus|say no|ignore|disregard|pass|skip|turn me|forget|drop)|\b(?:won't|will not|not) (?:take|accept) (?:a )?no\b|\byour silence\b|\bthe only one to (?:refuse|decline|say no)|\bno (?:one|body) (?:else )?has (?:refused|declined|said no)/;
const excusing = any(
  /\b(?:no|zero|without|never any|not any|nor any) (?:\w+ )?(?:worries|worry|problem|problems|pressure|obligation|trouble|(?:\w+ )?feelings|need to|bother|offen[cs]e|harm|explanation|expectations?|big deal|issue|matter(?! (?:how|what|when|where|who|which))|sweat|drama|stress|strings|biggie)\b/,
  /\b(?:don't|do not|please don't|never|not|needn't|mustn't|must not|shouldn't|wouldn't want (?:you|them|her|him) to) (?:feel (?:\w+ )?(?:obliged|obligated|pressured|compelled|bound|you|under|bad|any|that|guilty|pressed)|worry (?:if|about (?:it|me|repl|answer))|trouble (?:to|yourself)|bother (?:to|if|with)|give it|hesitate to (?:say|decline|refuse|tell|turn)|think (?:twice|anything|any more|about it))|\bi (?:really |honestly )?(?:won't|wouldn't|shan't|don't) mind\b/,
  /\bthink (?:nothing|no more|none the worse|no less) of\b/,
  /\b(?:feel|be|are|you're|were|remain) (?:\w+ ){0,2}(?:free|welcome|at liberty|allowed|entitled|right) to (?:\w+ )?(?:say|decline|ignore|pass|refuse|turn|skip|disregard|not|leave|tell|let|opt|drop|change|bin|delete|forget|keep)/,
  /\byou (?:can|may|could|might) (?:\w+ )?(?:say no|ignore|decline|refuse|pass\b|skip|turn|forget|tell me no|hang up|send me (?:away|packing))/,
  /\b(?:i|we)(?:'d|'ll| would| will| shall)? (?:(?:fully|quite|completely|perfectly|of course|certainly|totally|entirely|absolutely|do|can|well|be|very|truly|always|more than) ){0,3}(?:understand(?:ing)?|respect|get|accept|see)(?: it| that| this)?(?= (?:fully|completely|entirely|perfectly|if|should|either|too|and|or|your (?:decision|silence|answer|choice|reasons))\b|[.,;!:—]|$| that (?:you|your \w+) (?:may|might|can|could|are (?:\w+ )?(?:busy|swamped)))|\bappreciate that (?:you|your \w+|this|it|time)\b[^.!?]{0,40}\b(?:may|might|not|busy|can't|cannot)\b/,
  /\b(?:shan't|shall not|won't|will not|wouldn't|would not|never|shall never|would never) (?:\w+ ){0,2}(?:be (?:\w+ )?(?:hurt|offended|put out|disappointed|upset|cross|surprised|sore|sad|angry)|mind|take (?:it|offence|offense|no)|offend|chase|write (?:to you )?again|follow up|bother|press|ask again|trouble|hold it|blame|complain|think (?:less|the worse|ill|any)|pester|nag|insist|sulk|come back to)/,
  /\b(?:last (?:one )?to (?:blame|complain|mind)|understandable|entirely normal|perfectly normal)\b/,
  /\b(?:you|it|this|that|your \w+|time|term) (?:may|might|could) (?:well |simply |just |also |very well )?(?:not (?:have|be|want|wish|feel|suit|find|get|permit|allow)|have (?:no|to decline|better)|be (?:too|far too|unable|swamped|snowed|away)|lack|prefer)\b/,
  /\bif not[,;:. —]|\bif (?:it's|it is|that's|that is|this is|this isn't|that isn't|it isn't) not?\b|\botherwise\b[^.!?]{0,50}\b(?:no|fine|forget|leave|thank|already|understand)/,
);
/** A condition under which it would not suit. */
const unable =
  /\b(?:if|should|in case|unless|suppose)\b[^.!?\n]*(?:n't\b|\b(?:cannot|can not|not|unable|no time|no capacity|no room|never|neither|busy|busier|swamped|slammed|stretched|pressed|overloaded|snowed|buried|drowning|full|packed|hectic|mad|crazy|frantic|too (?:much|many|busy|big|long|often|bold|forward)|inconvenient|bother|trouble|imposition|nuisance|pain|bad (?:time|moment|day|week)|awkward|prefer|rather|sooner|short|out of the question|impossible|clashes|beyond|wrong|lack|away|ill|off on|tied up|rushed|mid-\w+|throat|blows? up|on fire|under ?water|deadline|enough of|your fill|had enough|fed up|sick of|tired of|no longer|once too|get lots|get (?:a lot|plenty|too many|dozens|hundreds)|other plans|better things|unwelcome|appeal))|^[^.!?]*\b(?:busy|not in the mood|no time|bad timing|too much)\?/;
/** What turns such a condition into a mere change of plan: another hour, day or way is put forward instead. */
const elsewhen =
  /\b(?:right|best) person\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:another|any other|a different|some other) (?:time|day|week|hour|slot|date)\b|\binstead\b|\bi can (?:also|do|come|manage)\b|\bcould (?:also )?(?:do|come|meet|manage)\b|\b(?:also|then) (?:be )?(?:free|available)\b|\blet me know (?:when|which|what|a time)\b|\bhow about\b|\bwhat about\b|\bby (?:e-?mail|phone|post|video)\b/;
/** Good grace about it in the same breath. */
const grace =
  /\b(?:understand\w*|fine|ok|okay|all right|alright|respect|happily|gladly|get it|appreciate|mind|harm|offen[cs]e|offended|problem|worries|worry|trouble|so be it|fair|just say|tell me|forget|leave|wait|no matter|feelings|think no less|enough)\b/;

/** "… would be entirely fine", said of not answering, not meeting, not having time. */
const fine =
  /\b(?:no|not|none|n't|nothing|neither|never|silence|otherwise|rather|refus\w+|declin\w+)\b[^.!?]*\b(?:fine|ok|okay|all right|alright|cool|grand|normal|understandable|welcome|enough|good too|just as well)\b|n't\b[^.!?]*\b(?:fine|ok|okay|all right|alright|cool|grand)\b/;

/** "If mornings aren't good, afternoons are fine": another hour is fine, not a no. */
const otherHour =
  /\b(?:mornings?|afternoons?|evenings?|weekends?|lunchtimes?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b[^.!?]*\b(?:fine|ok|okay|all right|alright|good|suits?|works?)\b/;
const polite = /,? ?\bif (?:you|that|it) (?:don't|doesn't|do not|does not) mind\b(?! (?:at all )?(?:saying|telling))/g;

const isOut = (whole: string): boolean => out(whole.replace(polite, ""));
const out = (sentence: string): boolean =>
  (fine.test(sentence) && !otherHour.test(sentence)) ||
  (!forbidding.test(sentence) && (declining.test(sentence) || excusing.test(sentence))) ||
  (unable.test(sentence) && (!elsewhen.test(sentence) || grace.test(sentence)));

/** Whether the note leaves the reader a graceful way to decline. */
export const leavesAnOut = (text: string): boolean => {
  const lines = fold(text).split(/\n\s*\n/);
  return lines.some((line) => line.split(/(?<=[.!])\s+|(?<=\?)\s+(?!(?:then|no\b|that|otherwise|well))/).some(isOut));
};
