import type { Letter } from "./letter.ts";
import { fold } from "./text.ts";

export type Mark = { start: number; end: number };
const at = (match: RegExpMatchArray | null, offset = 0): Mark | undefined =>
  match && match.index !== undefined
    ? { start: match.index + offset, end: match.index + offset + match[0].length }
    : undefined;

/** Gaps that were never filled: brackets, braces, "XX", underscores, "Dear undefined", an empty greeting. */
export function placeholder(text: string): Mark | undefined {
  const plain =
    /\[(?!\d+\]|sic\]|\.\.\.\]|…\])[^\]\n]{1,60}\](?!\()|\{\{?[^}\n]{1,60}\}?\}|<(?!https?:|mailto:|[\w.+-]+@)[a-z][\w '’/-]{1,40}>|\$\{?[A-Z_]{3,}\}?|%[A-Z_]{3,30}%|(?<![A-Za-z])X{2,}(?![A-Za-z])(?!\s*(?:century|olymp|games|chromosome))|_{3,}|(?<![A-Za-z0-9])x{3,}(?![A-Za-z])|\blorem ipsum\b|\b(?:TBD|TODO|TBC|FIXME|INSERT|PLACEHOLDER)\b|\((?:insert|your|their|the) (?:name|company|role|title|field|career|date|topic|first name|last name|firm)[^)\n]{0,30}\)|\b(?:insert|add) (?:(?:their|your|the|a) )?(?:name|company|detail|date|topic|example)s? here\b|\b(?:First|Last|Full|Company|Recipient|Contact)_?(?:Name)\b|\b(?:FIRST|LAST|COMPANY|RECIPIENT|YOUR|CONTACT) ?_?NAME\b|(?<=\b(?:dear|hi|hello|hey|regards|thanks|wishes|from|at|with|in|about|as|to|and)[\s,]+)(?:undefined|null|NaN|None)\b(?=[\s,.!]|$)|\.{6,}|\?{3,}|#{2,}\w*#{0,2}|\b(?:name here|company here)\b|@@\w+@@|\bblank\b(?=[.,!]?\s*$)/u;
  const found = at(text.match(plain));
  if (found) return found;
  const undefinedWord = at(text.match(/\b(?:undefined|\[object Object\])/));
  if (undefinedWord) return undefinedWord;
  return at(text.match(/^\s*(?:dear|hi|hello|hey)\s*,/i));
}

const small: Record<string, number> = {
  one: 1,
  a: 1,
  an: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  "forty-five": 45,
  "forty five": 45,
  "thirty-five": 35,
  "thirty five": 35,
  "fifty-five": 55,
  "twenty-five": 25,
  "seventy-five": 75,
  "a couple of": 2,
  "a few": 3,
  couple: 2,
  several: 3,
  eighty: 80,
  seventy: 70,
};
const number = `(?:\\d+(?:\\.\\d+)?|${Object.keys(small)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const amount = new RegExp(
  `\\b(${number})(?:\\s*(?:-|—|to|or)\\s*(${number}))?(?:[\\s-]+(?:full|whole|short|quick|good|solid|uninterrupted|more))?[\\s-]*(minutes?|mins?|min|hours?|hrs?|hr|h)\\b(\\s+and\\s+(?:a\\s+half|a\\s+quarter|thirty|30))?|\\b(half a day|half-day|a (?:whole |full |entire )?(?:day|afternoon|morning|evening)|the (?:whole |full |entire |better part of the |better part of an )?(?:day|afternoon|morning|evening)|(?:your|an?|the) (?:whole|full|entire) (?:day|afternoon|morning|evening)|most of (?:a|an|the|your) (?:day|afternoon|morning|evening)|hours of your time|an hour or (?:so|two|more)|several hours|(?:three-?quarters|three quarters) of an hour|an? (?:good )?hour or so|the best part of an hour|all (?:day|afternoon|morning))\\b`,
  "g",
);
const asking =
  /\b(?:could|can|would|may|might|spare|have|give|take|borrow|need|ask|steal|grab|meet|meeting|talk|call|chat|speak|conversation|coffee|lunch|dinner|zoom|video|phone|sit down|slot|book|free|available|your time|time|hop on|get together|catch up|schedule|arrange|wonder(?:ing)?|hope|hoping|like|love|grateful|appreciate)\b/;
const notAsked =
  /\b(?:ago|drive|away|commute|train|flight|walk|notice|shift|shifts|work(?:ed|s)? (?:a|an|about|around|nearly|over|up to)?\s*\d*|per week|a week|each week|per day|a day\b.{0,12}\bwork|every (?:day|week)|spent|took|gave (?:me|us)|you gave|were kind enough|kindly gave|for your|thank(?:s| you) for|response|within|in the last|after|before|later|earlier|billable|opening|office|waking|podcast|film|documentary|episode|lecture|shadow(?:ing)?|lasted|i would not|won't|not need|rather than|instead of|less than|under|no more than half|at most (?:half|2|3|20|30)|wouldn't|would not|nowhere near|typical|usual|long (?:day|hours))\b/;

/** More than thirty minutes asked of somebody's day. Shadowing is another matter, and time already given is not asked. */
export function tooMuchTime(text: string): Mark | undefined {
  const folded = fold(text);
  for (const match of folded.matchAll(amount)) {
    const minutes = match[5] ? 60 : minutesOf(match[2] ?? match[1] ?? "", match[3] ?? "", match[4] !== undefined);
    if (minutes <= 30) continue;
    const from = Math.max(0, folded.slice(0, match.index).search(/[^.!?\n]*$/));
    const until = folded.slice(match.index).search(/[.!?\n]/);
    const sentence = folded.slice(from, until < 0 ? folded.length : match.index + until);
    const before = folded.slice(from, match.index);
    if (!/day/.test(match[0]) && (/\b(?:half|quarter)(?: of)? $/.test(before) || /^half\b/.test(match[0]))) continue;
    if (
      /\b(?:at|whatever|any|whichever|what|which) $/.test(before) ||
      /^ (?:that|which|of your choos)/.test(folded.slice(match.index + match[0].length))
    )
      continue;
    if (
      match[5] &&
      !/\b(?:spare|give|take|have|borrow|for|of|need|book|spend|reserve|free up|block|over|up|clear)\b[^.!?]{0,25}$/.test(
        before,
      )
    )
      continue;
    const near = folded.slice(Math.max(from, match.index - 40), match.index + match[0].length + 25);
    if (!asking.test(sentence) || notAsked.test(near)) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function minutesOf(count: string, unit: string, more: boolean): number {
  const n = Object.hasOwn(small, count) ? (small[count] ?? 0) : Number(count);
  if (!Number.isFinite(n)) return 0;
  return unit.startsWith("h") ? n * 60 + (more ? 30 : 0) : n;
}

/** Reproach, guilt, deadlines and entitlement. */
const pressing = new RegExp(
  [
    /\b(?:third|fourth|fifth|3rd|4th|5th|umpteenth) (?:time|attempt|message|e-?mail|note|reminder|follow-?up|request|try|chance)\b(?! (?:we|i saw|around|you were|i visited|at))/,
    /\b(?:final|last) (?:reminder|chance|notice|warning|appeal)\b|\bthis (?:is|will be) (?:my|the) (?:final|last)\b/,
    /\b(?:i|we)(?:'ve| have| had|)? (?:already |now )?(?:written|wrote|emailed|messaged|called|asked|contacted|reached out|tried)(?: to)?(?: reach(?:ing)?)?(?: you)? (?:\w+ )?(?:twice|three|four|five|several|many|multiple|repeatedly|numerous|so many|a number of|again and again|countless)\b/,
    /\b(?:you(?:'ve)?(?: still)?(?: have| had| did|)(?:n't| not)|(?:have|did)(?:n't)? you (?:not )?(?:still )?(?:even )?|i(?:'ve)?(?: still| have still)(?: have)?(?:n't| not|)|nobody has|no one has)(?: even)? (?:\w+ )?(?:replied|reply|answered|answer|responded|respond|got back|gotten back|get back|written back|write back|bothered|acknowledged|acknowledge|heard|had|received|got|gotten)\b(?= (?:to|my|me|back|yet|with|from you|a |any|the|or|nor|even|nothing|despite|after)|[.,!?;]|$)(?! (?:a chance|the chance|time to|the time to|to (?:know|hear)|a moment|an opportunity))/,
    /\b(?:you(?:'ve| have)? (?:still|yet to|never)|i(?:'m| am)? still|i(?:'ve| have)? (?:yet to|still not|never)) (?:heard|hear|received|receive|replied|reply|answered|answer|responded|respond|waiting|awaiting)\b(?! (?:of|about|that|so|a better|back from (?:the|my)))/,
    /\b(?:still )?(?:waiting|awaiting) (?:for )?(?:your|a|an|to hear)\b(?! (?:bus|train|decision from))/,
    /\bwhy (?:have|did|are|do|would|haven't|didn't|aren't|won't) ?(?:n't )?you (?:not )?(?:\w+ )?(?:reply|replied|answer|answered|respond|responded|ignor\w+|gone quiet|got back|get back|silent)/,
    /\b(?:ignor(?:e|ed|ing)|ghost(?:ed|ing)|brush(?:ed|ing) me off|your silence|no (?:response|reply|answer) whatsoever|radio silence)\b/,
    /\bi(?:'m| am| did| do| had|'d)? (?:\w+ )?(?:expect(?:ed|ing)?|demand(?:ed|ing)?|insist(?:ed|ing)?|require) (?:you|your|an? (?:\w+ )?(?:answer|reply|response|call|meeting|courtesy)|to (?:hear|be|receive|get)|better|more|a (?:little|bit)|at least|some|that you|on|nothing less)\b/,
    /\byou (?:really |simply |absolutely |just )?(?:must|have to|need to|ought to|owe|had better)\b(?! be (?:busy|very|so|pressed|swamped|inundated|tired|flooded|getting|asked|rushed|full|extremely|incredibly|overwhelmed|proud|used)| (?:get|receive|have|hear|know|love|enjoy|be|see|find|feel|do in|be able)\b)/,
    /\byou'd better\b/,
    /\b(?:answer|reply|respond|response|get back|let me know|confirm|confirmation|hear (?:back )?(?:from you)?|decide|write back|call me|message me|tell me)\b[^.!?\n]{0,40}\b(?:asap|a\.s\.a\.p|as soon as possible|immediately|at once|right away|straight away|urgently|today|tonight|without delay|by (?:tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|midnight|tonight|today|the end|end of|close|next|this|eod|cob|return|\d)|before (?:tomorrow|monday|tuesday|wednesday|thursday|friday|the end|noon|\d)|within (?:the (?:next )?)?(?:\d+|a|an|two|three|twenty-four|24|48|one) (?:hours?|days?)|no later than|this (?:week|afternoon|evening|morning)|at the latest)/,
    /\b(?:by|before) (?:tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|tonight|today|the end of (?:the|this)|end of (?:day|the|this)|close of|eod|cob|next)\b[^.!?\n]{0,60}\b(?:at the latest|or (?:else|i)|otherwise|i(?:'ll| will) (?:assume|take|have to|move)|need|deadline|answer|reply|latest|without fail)\b/,
    /\bi (?:really |urgently |absolutely |badly |desperately )?need (?:you|your|an answer|a reply|a response|to hear|this|it|an? (?:quick|immediate|urgent))\b[^.!?\n]{0,40}\b(?:by|before|today|now|tomorrow|immediately|asap|urgently|reply|answer|help|response|soon|quickly|to)\b/,
    /\b(?:asap|a\.s\.a\.p\.?|urgent(?:ly)?|at the latest|no later than|without fail|without delay|time is running out|clock is ticking|running out of time|hard deadline)\b/,
    /\b(?:disappoint(?:ed|ing|ment)|let (?:me )?down|hurt(?:ful)?|upset|offended|frustrat(?:ed|ing)|annoyed|insulted|rude|discourteous|unprofessional|(?<=i(?:'m| am| was) (?:\w+ )?)(?:surprised|shocked|saddened|puzzled|baffled|dismayed))\b[^.!?\n]{0,50}\b(?:that you|not to|no reply|silence|your reply|response|not heard|n't heard|no answer|ignored|with you|by you|at you|in you|you have|you've|you did|you're)\b/,
    /\b(?:would be|i'd be|i would be|i'll be|i will be|quite|very|so|rather|really) (?:\w+ )?(?:disappointed|hurt|upset|offended|heartbroken|crushed|devastated|let down)\b/,
    /\b(?:least you (?:can|could)|(?:can't|cannot|couldn't|can not) (?:be that|possibly be|be so) (?:busy|hard|difficult)|how hard (?:can|could|is) it|surely (?:you|a|it|someone|even|there)|is that (?:really )?(?:so|too) (?:much|hard)|too much to ask|only (?:fair|takes? (?:you )?(?:a|one|two|five|\d))|common (?:courtesy|decency)|basic (?:courtesy|manners|politeness|decency)|(?:had|have|has) the (?:courtesy|decency)|simple (?:yes or no|courtesy))\b/,
    /\b(?:counting|relying|depending|banking|pinning (?:my|all my) hopes?) (?:up)?on you\b|\b(?:whole |entire )?(?:future|career|life|everything|hopes?) (?:\w+ ){0,3}(?:depends?|rests?|hangs?|hinges?|riding) (?:up)?on (?:you|this|it|your)\b|\byou(?:'re| are) (?:my|the) (?:only|last|one) (?:hope|chance|option|person left|resort)\b|\bdon't let me down\b|\bi(?:'m| am) (?:begging|desperate)\b|\bi beg (?:of )?you\b|\bplease,? please\b/,
    /\b(?:won't|will not|wouldn't|refuse to|can't|cannot) (?:take|accept) (?:a )?no\b|\buntil (?:you|i) (?:\w+ )?(?:reply|answer|respond|hear|get|agree|say yes)|\bkeep (?:\w+ )?(?:writing|calling|emailing|messaging|trying|asking) (?:you )?(?:until|every)|\bi(?:'ll| will) (?:be forced|have to) (?:to )?(?:\w+ )?(?:assume|conclude|tell|go|contact|call|complain|report)|\b(?:go to|call|contact|tell|speak to|complain to|copy|cc) your (?:boss|manager|office|supervisor|employer|colleagues)\b|\bi(?:'ll| will) (?:just )?(?:call|phone|come by|show up|drop by|stop by|turn up at) (?:you|your)\b/,
    /\byou (?:\w+ )?(?:promised|said you(?:'d| would) (?:reply|answer|get back|call|write|send|introduce)|agreed to|gave me your word|swore|assured me)\b(?=[^.!?\n]*\b(?:but|yet|and (?:still|nothing|then)|never|weeks?|days?|months?|nothing|so (?:i|please|where))\b)|\b(?:as|like) you promised\b[^.!?\n]*\b(?:yet|but|still|never|nothing|when)\b|\ba promise is a promise\b/,
    /\b(?:everyone|everybody|all the others|others|other people|your colleagues?) (?:else )?(?:\w+ )?(?:have |has )?(?:already )?(?:replied|answered|responded|said yes|agreed|helped|made time|found (?:the )?time)\b/,
    /\b(?:as an? (?:fellow )?(?:alum\w*|graduate|former student)|after all (?:i|my|we)|given (?:how much|everything|all)|considering (?:all|how much|everything))\b[^.!?\n]{0,60}\b(?:you (?:should|owe|must|ought)|the least|obligation|duty|i(?:'ve| have) done)\b|\byou (?:should|ought to) (?:really )?(?:be (?:able|willing)|have (?:replied|answered|responded|the time)|reply|answer|respond|make time|find (?:the )?time|help|at least)\b|\b(?:your|a) (?:duty|obligation) (?:to|as)\b|\byou (?:owe|are obliged|have an obligation|have a duty)\b/,
    /\bi(?:'ve| have) (?:been )?(?:waiting|waited)(?: (?:\w+ )?(?:for|since|to hear|weeks|days|long|patiently)|[.,!])|\bchecking my inbox\b|\bi (?:won't|will not|can't|cannot) (?:stop|rest|give up|wait)\b|\b(?:is|was|are) [^.!?\n]{0,40}(?:really |honestly )?(?:asking|too much) (?:too much|to ask)\b|\basking (?:too|so|that) much\b|\bmust have (?:your|an|a) (?:\w+ )?(?:answer|reply|response|decision)\b|\b(?:won't|will not|refuse to|wouldn't|don't|never|didn't) (?:even )?(?:answer|reply|respond)(?: to)?(?: me| my|[.,!?])|\byou said (?:that )?you(?:'d| would)\b[^.!?\n]*\b(?:didn't|did not|haven't|have not|never|hasn't|still)\b|\b(?:los(?:e|ing)|lost|wearing|running out of|end of my|out of) patience\b|\bunder the impression that\b|\bi (?:would have )?thought (?:that )?(?:alumni|graduates|you|we|people|professionals|someone)\b[^.!?\n]*\b(?:help|answer|reply|each other|better|courtesy|would|manners)\b|\b(?:everyone|everybody|all) (?:else )?(?:\w+ ){0,4}(?:replied|answered|responded|wrote back|said yes)\b|\blet(?:ting)? me down\b|\btime is (?:running )?(?:short|out)\b|\bcosts? you (?:\w+ )?(?:nothing|ten|five|two|one|a|an|\d)|\bi(?:'m| am) sure (?:that )?you can (?:find|spare|manage|make|afford)\b|\bas i (?:\w+ )?(?:said|wrote|mentioned|asked|told you) (?:\w+ )?(?:twice|already|before|several|many|repeatedly)\b|\b(?:left|leave|leaving|kept|keep|keeping) me (?:hanging|waiting|dangling|in the dark|guessing)\b|\b(?:reply|answer|respond) (?:today|now|tonight|at once)\b|\bit(?:'s| has|s)? (?:been )?(?:already |now )?(?:(?:over|more than|nearly|almost) )?(?:\w+ ){0,2}(?:weeks?|days?|months?) (?:and|since i)[^.!?\n]{0,30}\b(?:no|nothing|not|still|haven't|silence|without|zero)\b|\bi (?:have )?(?:heard|received|got|gotten|had) (?:nothing|no reply|no answer|no response)\b|\b(?:yet again|once again i|again and again|over and over|how many (?:times|more|e-?mails?|messages?))\b/,
    /\bplease (?:reply|respond|answer|confirm|get back to me|write back|call)(?: to (?:this|me|my \w+))?(?: back)? (?:now|soon(?:est)?|quickly|promptly|immediately|today|tomorrow|this week)\b|\b(?:prompt|immediate|swift|speedy|quick) (?:reply|response|answer) (?:is|would be) (?:\w+ )?(?:expected|required|needed|necessary|mandatory)|\blooking forward to your (?:prompt|immediate) (?:reply|response)|\b(?:make|find) (?:the )?time for me\b[^.!?\n]*\b(?:must|should|have to)\b|\bi trust (?:that )?(?:you|i) (?:will|shall)\b|\bi(?:'ll| will) (?:expect|be expecting|await|be waiting)\b|\bdeadline is\b|\bkindly revert\b|\b(?:offer|chance|window) (?:expires|closes)\b/,
  ]
    .map((one) => one.source)
    .join("|"),
  "g",
);
const gentle =
  /\b(?:no (?:need|rush|hurry|pressure|deadline|urgency|obligation)|not urgent|nothing urgent|isn't urgent|n't (?:feel|worry|expect)|don't (?:feel|worry|have to|need to)|do not (?:feel|worry|need|have)|never expect|not expect(?:ing)?|without (?:any )?(?:pressure|obligation)|please don't|whenever|if you (?:must|have to|need to)|not at all urgent|hardly urgent|far from urgent)\b/;

/** Words that press the reader. A sentence that takes the pressure off ("no need to reply by Friday") is left alone. */
export function pressure(text: string): Mark | undefined {
  const folded = fold(text);
  for (const match of folded.matchAll(pressing)) {
    const from = Math.max(0, folded.slice(0, match.index).search(/[^.!?\n]*$/));
    const before = folded.slice(from, match.index + match[0].length);
    if (gentle.test(before)) continue;
    const marks = match[0];
    if (/\b(?:second time|last time)\b/.test(marks)) continue;
    return { start: match.index, end: match.index + marks.length };
  }
  return undefined;
}

/** Saying no, put within reach: unless it is forbidden ("please don't say no"), one of these is enough. */
const declining =
  /\b(?:declin(?:e|ing)|refus(?:e|al|ing)|say(?:ing)? no\b|say so|(?:a|even a|polite|simple) ["']?no\b|answer is ["']?no\b|no is (?:a|an|fine|ok|perfectly|quite)|["']no["']|turn (?:me|this|it) (?:down|away)|pass on (?:this|it)|(?:to|just|simply|and) pass\b(?! (?:on|along|it|my|this|the))|ignore (?:this|it|my|me|the)|disregard|skip (?:this|it)|let it go|drop it|forget (?:it|i|about)|leave it (?:there|at that|be)|rather not|prefer not|sooner not|bow out|beg off|opt out|rather i didn't|left in peace|whether or not you|either way|whatever (?:you decide|your answer|the answer)|up to you|your call|no strings|no(?:t| reply| answer| response)? (?:reply|answer|response) (?:is )?(?:needed|necessary|expected|required)|needn't (?:reply|answer|respond)|silence|nothing at all|without (?:any )?(?:obligation|explanation))\b/;
const forbidding =
  /\b(?:don't|do not|please don't|never|cannot|can't|won't (?:take|accept)|not (?:take|accept)|hope you (?:won't|will not|don't)) (?:\w+ )?(?:declin|refus|say no|ignore|disregard|pass|skip|turn me)|\b(?:won't|will not|not) take (?:a )?no\b|\byour silence\b/;
const excusing =
  /\bno (?:worries|problem|pressure|obligation|rush|trouble|hard feelings|need to (?:reply|answer|respond|explain|give)|bother|offen[cs]e|harm|explanation|expectation|big deal|issue|matter)\b|\b(?:don't|do not|please don't|never|not) (?:feel (?:\w+ )?(?:obliged|obligated|pressured|compelled|bound|you|under|bad|any|that)|worry|trouble yourself|bother|give it|hesitate to (?:say no|decline|refuse|tell)|think twice|mind (?:if|at all)|want to (?:impose|intrude|press|burden))|\b(?:feel|be|are|you're) (?:\w+ )?(?:free|welcome|at liberty) to (?:\w+ )?(?:say|decline|ignore|pass|refuse|turn|skip|disregard|not|leave|tell|let|opt|drop)|\b(?:i|we)(?:'d|'ll| would| will| shan't| won't| wouldn't|)? (?:\w+ ){0,2}(?:understand|understanding|see|get it|respect)\b[^.!?\n]{0,60}\b(?:if|that you may|that you might|should|no\b|either|you can't|when|silence)|\b(?:shan't|shall not|won't|will not|wouldn't|would not|never) (?:\w+ )?(?:be (?:\w+ )?(?:hurt|offended|put out|disappointed|upset|cross|surprised|offended)|mind|take (?:it|offence|offense|no)|offend|chase|write again|follow up|bother you|press|ask again|trouble you|hold it|blame|complain)|\b(?:may|might) (?:well |simply |just |also )?(?:not (?:have|be|want|wish|feel|suit|find|get)|have to decline|be too|lack|be unable|prefer)|\bunderstand (?:\w+ )?(?:if|that you (?:may|might))\b|\bonly if\b|\bwhether or not\b|\bperfectly (?:fine|all right|ok|okay|understandable) (?:if|not|to)|\b(?:totally|completely|absolutely|quite|perfectly|all|entirely) (?:fine|ok|okay|good|all right|understandable|cool)\b[^.!?\n]{0,20}\b(?:if|not)\b|\bif not[,;. —]|\bno (?:is|would be|works|will do)\b/;
/** A condition under which it would not suit, and the writer's good grace about it, in one sentence. */
const unable =
  /\b(?:if|should|when|whenever|in case|unless|whether)\b[^.!?\n]*(?:n't\b|\b(?:cannot|can not|not|unable|no time|no capacity|no room|busy|busier|swamped|slammed|stretched|pressed|overloaded|snowed under|full|packed|hectic|too (?:much|many|busy|big|long)|inconvenient|bother|trouble|imposition|nuisance|bad (?:time|moment)|awkward|prefer|rather|short|out of the question|impossible|clashes|beyond|wrong|lack)\b)/;
const grace =
  /\b(?:understand\w*|fine|ok|okay|all right|alright|good|respect|thank|thanks|happily|gladly|get it|appreciate|mind|kindly|harm|offen[cs]e|offended|problem|worries|worry|trouble|so be it|fair|let me know|tell me|just say|no reply|forget|leave it|another time|later|wait|no matter|quite see|see that|so much the worse|just leave|simply|feeling|feelings|the last to|think no less)\b/;

/** Whether the note leaves the reader a graceful way to decline. */
export const leavesAnOut = (text: string): boolean =>
  fold(text)
    .split(/(?<=[.!?])\s+|\n+/)
    .some(
      (sentence) =>
        (!forbidding.test(sentence) && (declining.test(sentence) || excusing.test(sentence))) ||
        (unable.test(sentence) && grace.test(sentence)),
    );

const thanking =
  /\b(?:(?<!no |without |special )thank(?:s|-?you| you|ing you|ful)?\b(?! to (?:the|a|an|my|his|her|its|luck)\b| goodness| heaven)|thx|(?:i|we|i'm|to) (?:\w+ )?thank(?:ed|ing)?|grateful|gratitude|appreciat(?:e|ed|ion|ive)|indebted|obliged to you|much obliged|owe you|cheers for|ta for|in your debt|(?:so|very|really|how|too|most|extremely|awfully) (?:kind|good|generous)\b|(?:kind|generous|good|nice|lovely|decent) of you|(?:kind|good) enough to|generous with your|your (?:kindness|generosity)|mean(?:s|t) (?:a lot|so much|a great deal|the world|more than)|made my (?:day|week|month)|bless you|a (?:real )?gift)\b/;
export const thanks = (text: string): boolean =>
  thanking.test(fold(text).replace(/\n\s*(?:thanks|many thanks|thank you|with thanks)[,.!]?\s*\n[^\n]*\s*$/, ""));

/** Words that any thank-you note could hold; what is left over is what makes one note unlike another. */
const stock = new Set(
  `thank thanks thankful you your yours so very much again really truly sincerely for taking took take time times to talk talking talked speak speaking spoke spoken chat chatting chatted meet meeting met with me my i i'm i've i'd i'll it it's was is are were be been the a an and or but of in on at by from as that this these those our we us all about out up into have has had having will would could can do did does not no if so then just also how what who when where which why more most many lot lots great good nice lovely wonderful amazing fantastic fabulous brilliant excellent pleasure pleasant joy enjoyed enjoy enjoyable delightful delighted happy glad pleased excited grateful gratitude appreciate appreciated appreciation generous generosity generously kind kindness kindly helpful help helped helping useful valuable invaluable insight insights insightful advice guidance wisdom knowledge perspective perspectives thoughts thought thinking ideas idea information informative interesting interested inspiring inspired inspiration inspirational motivating motivated learn learned learnt learning lessons share shared sharing answer answered answering answers question questions conversation conversations discussion call coffee phone zoom video today yesterday morning afternoon evening day week last this recent recently earlier tuesday monday wednesday thursday friday saturday sunday busy schedule experience experiences expertise career careers field fields industry profession professional work working job jobs role roles position company organisation organization path journey background story stories life world area sector area everything anything something things thing every each much such hear hearing heard see know knowing understand understanding understood feel felt think get getting got gave give given giving better clearer clear picture sense deeper lot great deal bit little one first next new future forward look looking hope keep kept touch stay contact in-touch soon wish wishes best regards warm warmly kind kindest cheers dear hi hello hey sincerely respectfully mean means meant world difference impressed impressive honest honestly candid candour openness open opened eyes eye-opening truly made make making real definitely certainly absolutely incredibly extremely especially particularly always never ever too well back come came go going am let him her they them their there here than into over after before while because since during through mind decision decisions definitely touch support supportive encouragement encouraging encouraged chance opportunity connect connecting connection person people someone mr ms mrs dr professor warm warmth welcome welcoming passion passionate enthusiasm enthusiastic energy lovely tips tip details detail specifics explain explained explaining described describing told tell telling said saying say mentioned mention suggestions suggestion suggested recommend recommended recommendations points point words word topics topic information input feedback view views steps step plan plans use using consider considering apply applying put practice action reflect reflecting forget remember long way far sure able want wanted need needed like liked love loved only own other others same different even still right quite rather fully such memorable impact huge big tremendous immense immensely enormously greatly deeply highly beyond words minutes minute hour half twenty thirty spend spent spending informational interview exploratory hours nice lots passion passionate dedication dedicated inspire inspires inspired thoughtful thoughtfully continue continued along express expressing heartfelt gratitude meeting wisdom second none feel feels energised energized motivated motivate pursue pursuing ambition ambitions goals goal aspirations million awesome pick brain inside scoop rock rocks industry gained gain deeper understanding challenges opportunities enthusiastic thoroughly background company certainly board interview patiently patience plenty food upcoming projects project endeavours endeavors future success successful wishing write writing wanted note quick say drop line truly genuinely sincerely privilege honour honor honoured honored touched moved valued valuing trajectory articulate meaningful resonated resonate resonates stood memorable reflect reflection growth grow personal personally professional professionally development skills skill learn lessons knowledgeable expert experts mentor mentorship mentoring leader leadership tremendous exceptional outstanding remarkable extraordinary fascinating engaging attached attach consideration join resume cv application considered found find finding speaking chance eye-opening thought-provoking refreshing enlightening illuminating encouraging uplifting rewarding fruitful productive pleasant effort efforts willingness willing giving gave given despite within throughout whole entire part parts parts side sides aspect aspects element elements area areas topic topics matter matters subject subjects fact example examples general overall especially specifically particular various different number couple few several important importance key essential helpful role daily day-to-day typical actual actually basis current currently ahead onwards beginning start starting started begin path choose choosing choice choices options option direction sector market team teams colleagues people others network networking community university college student students degree course courses information informational advice guidance recommendations resources resource useful practical honest honesty frank frankness openness candid warm friendly welcoming kindness approachable humble humour humor smile laugh enjoyed enjoying enjoyable confidence confident excited excitement eager keen looking determined inspired-by pleased thankful indebted owe sharing shared busy hectic packed time-out moment moments minute second hesitate reach questions anytime happy hope hear hearing soon touch connected connect linkedin follow following up`.split(
    /\s+/,
  ),
);

/** How many words of the body say something that only this talk could have said, and how many of them stand in one sentence. */
export function specifics(letter: Letter, known: ReadonlySet<string>): { all: number; densest: number } {
  const seen = new Set<string>();
  let densest = 0;
  for (const part of letter.body.text.replace(/\[[^\]]*\]|\{\{?[^}]*\}?\}|<[^>]*>/g, " ").split(/(?<=[.!?])\s+|\n+/)) {
    let here = 0;
    for (const word of fold(part).match(/[\p{L}][\p{L}'-]*|\d+/gu) ?? []) {
      if (
        stock.has(word) ||
        stock.has(word.replace(/'s$/, "")) ||
        known.has(word.replace(/'s$/, "")) ||
        word.length < 3
      )
        continue;
      if (stock.has(word.replace(/s$/, ""))) continue;
      seen.add(word);
      here++;
    }
    densest = Math.max(densest, here);
  }
  return { all: seen.size, densest };
}
