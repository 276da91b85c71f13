import { patterns } from "./grammar.ts";
import type { Reader, Span } from "./reader.ts";
import type { Sentence } from "./text.ts";

/** "I am not asking you to …", "there is no need to …": holds until the sentence turns. */
const negations = patterns(`
@self ~1 am/'m/are/'re/was/is/were not/n't/never ~2 asking/looking/seeking/hoping/trying/after/expecting/requesting/angling/fishing/hinting/hunting/searching/applying/writing/here/in/suggesting/pitching/planning/interested/available/open/chasing/going/about/attaching/enclosing/sending/contacting
@self do/does/did/would/will/could/can/'d/'ll/must not/n't/never ~2 want/need/expect/ask/mean/wish/intend/dream/plan/like/presume/be/apply/request/seek/require/attach/send/use/hope/have/look/think/trouble/put/imagine ~~1 !nothing
@self never ~1 want/wanted/ask/asked/expect/expected/meant/would/intend/intended
nobody/none/no-one ~~3 +look/+ask/+seek/+want/+hunt/+expect/+apply|no one ~~3 +look/+ask/+seek/+want/+hunt/+expect/+apply|no need ~1 for/to|not ~1 openings/vacancies/jobs/leads/job/work/employment/referrals/internships|no intention|no wish/desire/plan/plans/expectation|not +ask/+asking|not +look/+looking|not +seek|never +ask|without +ask/+asking/+expecting/+seeking/+wanting|rather/other than ~1 +ask/+asking/a/an/+seek/+seeking/looking/hunting/for/as/your/any|instead of ~1 +ask/+asking/a/an/+seek/looking/for/hunting
please do not/n't|please never|do/does/need/needs not/n't ~1 have? ~1 to? +worry/+fear/+think|do not/n't ~1 +feel/+think/+worry/+mistake/+bother|this/it is/'s not/n't ~2 a/an/about/the/to/for/another|this is not/n't|not ~2 in/at/on/with ~1 a/an/any|not for/about/after/to ~1 a/an/any/the/ask/work/find/get/request|not as a/an|not because|not to ~1 ask/request/find/apply|nothing to do with|no ~2 +job +ask/+request/+pitch|not a ~2 job|it is not/n't my|none of this|not +applying|far from|far too early|too early to|no longer|not yet ~1 +looking/+ready/+applying/at|not in the market|not on the|have/has not/n't ~2 +apply/+come/+started/+begun|not one bit|nor|neither
@self ~2 stopped/gave/quit/finished/decided ~1 up? ~1 against? looking/searching/hunting/seeking|+promise/+promised/+swear/+assure ~2 not/never to|not +want/+wanting`);

/** Words after which a negation no longer holds, and the same for an offer or another's words. */
const turns = new Set([
  "but",
  "however",
  "though",
  "although",
  "yet",
  "still",
  "unless",
  "nevertheless",
  "nonetheless",
  "except",
]);
const opensClause = new Set(
  "i we could can would will please if do is are should may might maybe perhaps just does any let it'd it".split(" "),
);

/** The deed was offered, promised or suggested by the reader: taking it up is no ask. */
const offered = patterns(`
^ as promised/agreed/requested|i ~1 promised|you/@friend ~2 offered/promised/volunteered/proposed/suggested/invited/encouraged/asked/urged/told/advised/recommended|you 've/have/had ~2 offered/promised/suggested/asked/agreed/invited|you ~2 said/mentioned ~~2 you/i/to/that/@yours|you ~1 were ~2 kind/generous/good ~1 enough ~1 to|you ~2 were/was ~1 going to|your ~2 offer/suggestion/invitation/promise|taking/take/took/taken ~1 you ~1 up|you ~2 mentioned/brought/raised/spoke ~2 up? ~1 of/about? ~4 +opening/+vacancy/+internship/+position/+role/+job/+placement|you ~1 told me ~1 about/of ~4 +opening/+vacancy/+internship/+position/+role/+job/+placement|since/as ~~4 kind/good enough to ask|since/as you ~2 asked|as you ~2 offered/suggested/said/proposed/asked/requested/advised/recommended/promised|at your ~1 suggestion/request/invitation|you ~1 so? ~1 kindly ~1 offered/said|you/you'd said/agreed ~1 you/to|since you ~2 offer/offered/ask/asked|you ~1 'd/had ~1 be ~1 happy/willing/glad|@vacword/@hardjob that? you ~2 brought/raised/offered/mentioned ~2 up/yourself/me/first`);

/** Done already, and thanked for or told. */
const thanked = patterns(`
+thank/thanks/thankful/gratitude ~1 you ~~4 for|thanks ~~4 for|thanks to|^ ta/cheers for|ta so? much? for|+grateful ~3 that you|+grateful to you for|+appreciate ~1 you/your +offer/having|+appreciate ~1 how/that|+appreciated ~1 you/it/your|it was ~2 kind/good/generous/nice/lovely ~1 of you|kind/good/generous of you ~1 to ~1 have?|that you ~1 were/are ~1 willing/prepared/happy/ready|your +kindness/+willingness/+generosity in|since/after/when/because/before you ~1 @done|you ~2 already`);

/** Words that take back what stands before them: "this isn't one", "which is not why I write". */
const retracted = patterns(`
none/neither/nothing of which|this/that/it/mine is/was not/n't ~1 one/it/that|is/'s/are/was not/n't ~2 why/what/how i|not the reason|not what i ~1 want/need/ask/mean|not why i|last thing ~~3 i|last thing on my mind|i/and/but have/'ve no ~1 intention/wish/desire/plan/plans of/to|i ~1 am/'m not/n't ~2 applying/asking/after/interested/planning|but i ~1 'm/am ~1 writing/write about|i ~1 would/'d never !forget/forgive/regret/presume|i ~1 think/find/call ~2 rude|would be ~1 rude|would not/n't dream|no need to ~1 tell/pass/forward/let/say|i ~1 ask nothing|not/n't for me|they ~2 all|i ~1 shall/'ll/will/wo not/n't|turned ~2 down|i ~1 decided against|so ~1 that is behind me|not ~1 one of ~1 the/them|put my name down $`);

/** Other people ask, are asked, or do it among themselves. */
const reported = patterns(`
+people/+student/+stranger/+graduate/+other/others/+applicant/+candidate/everyone/everybody/someone/somebody/+many/+jobseeker/+newcomer/+friend/they/he/she/+parent/+recruiter/+employer/+manager/+firm/+company ~2 ~1 who? ~2 +ask/+beg/+expect/+want/+request/+keep/+write/+pester/+email ~~2 you/me/them/to/for/their/him/her
@counsel ~3 +tell/+say/+warn/+advise/+teach/+insist ~2 me/us/students/people/everyone ~~1 that? ~~2 not/never/n't|never to|+ask you ~~3 all the time|do people/students/strangers/graduates/many/others ~2 ~1 +ask/+send/+write/+want/+expect/+approach
how ~1 do/does/did/would/can/should ~1 people/one/someone/somebody/anyone/graduates/students/newcomers/beginners/employers/firms/companies/recruiters/you/a/an/most/career|what ~1 makes/made/would ~1 make|what ~2 do/does/did/would ~2 you/people/employers/recruiters/they/firms/companies ~1 +look/+expect/+think/+do/+want/+notice/+value|when ~1 did/was/were ~1 you/they/your|what ~~2 when ~1 you|who ~1 +hire/+gave/+took/+helped/+put/+spoke/+vouch/+recommend/+refer ~1 you|how did|did ~1 you ~1 have/+need/+use|did anyone/someone/somebody|has ~1 anyone|have ~1 you ~1 ever|do ~1 you ~1 ever|is ~1 it ~2 common/normal/usual/customary/rude/bad/fair/frowned/acceptable/true/unusual|would ~1 a/an ~2 +recruiter/+employer/+manager ~1 in|i ~1 read ~2 that|i ~1 wonder ~1 how|i ~1 'd/would ~1 never|+story/+stories of/about ~~2 who|before i ~1 start/apply/begin/send/look|+imagine ~1 being|what if someone`);

/** "Tell me how …", "I'd like to know what …": a question about how others do it, not a wish — unless it is about "I". */
const inquiry = patterns(`
+tell/+hear/+learn/+know/+understand/+ask/+describe/+explain/+wonder/+curious/+see/+share/+show/+view/+idea/+teach ~~3 how/why ~~1 you/your/they/people/one/someone/a/an/the/employers/firms/companies/recruiters/whoever/he/she/his/her/@name/hiring/it/most/interviews/applications
+tell/+hear/+learn/+know/+understand/+ask/+describe/+explain/+wonder/+curious/+share/+show/+say/+view/+idea ~~3 what/which ~2 you/your/they/people/one/employers/firms/companies/recruiters/it/@name/makes/made/makes
+remark/+point/+observation/+line/+comment/+words that|noted/noticed/remember/recall/learned/learnt/understood/kept that|the next step is|ask about your work as|how ~1 you ~1 @done|what/which ~2 you ~1 keep/look/like/value/want ~~2 for`);

/** What it is for is talk: "an opening in your week for a call", "someone who could tell me", "room for one more question". */
const talk = patterns(`
for a/an/the/our/some/one/any/my/ten/fifteen/twenty ~3 +call/+chat/+coffee/+talk/+conversation/+question/+visit/+lunch/+tea/+drink/+walk/+minutes
for/before our/we ~2 +call/+chat/+coffee/+talk/+conversation/+question/+visit/+meeting/+meet/+speak
who/that/and ~2 could/might/would/can/'d/may/to ~2 +tell/+talk/+explain/+describe/+share/+chat/+show/+speak/+answer !them/your/@boss
+tell/+telling/+show/+showing/+explain me/us ~1 about/how/what/why/where !you ~2 !@vacword|+talk/+chat/+speak to/with me/us about ~2 !@vacword
to ~1 +hear/+watch/+understand/+listen/+observe/+chat !for|to +learn how/about/what/why|+come/coming to see|and see/watch/hear|+see ~1 you/your/how ~4 +work|+see how|+quote you|to +ask ~1 you? ~2 about|my head ~1 round/around
with +comment/+feedback/+question|and +tell me what/how/where/which|what 's/is +missing/+wrong|with your ~1 red? pen|+tell me ~1 what ~1 is/'s/to`);

/** What a past form may stand under and still be a request: "it would help if you forwarded it". */
const conditional = new Set(
  "if would could 'd might should may can will wish hope hoping wonder wondering did does do mind were rather please to having get getting be being able".split(
    " ",
  ),
);
const softeners = new Set(
  "just also perhaps maybe kindly already very really even ever still then so ever either always recently once personally quietly".split(
    " ",
  ),
);
const thirds = new Set(
  "they he she it who which recruiters employers people companies firms everyone nobody somebody".split(" "),
);
const pasts = new Set(
  "took gave got found kept sent brought said told spoke wrote made held hired referred recommended passed forwarded".split(
    " ",
  ),
);

/** Before "you offered" or "you said", these make it a wish. */
const unreal = new Set("if whether could would unless hope wish".split(" "));
/** How a noun phrase opens that is the subject of what follows. */
const determiners = new Set("my the a an his her our their one some most".split(" "));

const hollow = new Set("hesitate forget shy silly foolish remiss mad crazy daft only just merely simply".split(" "));

export type Scopes = Record<"no" | "offered" | "thanked" | "reported" | "inquiry" | "retracted" | "talk", Span[]>;

/** What governs the words of a sentence: denials, offers taken up, thanks, others' words, questions about how others do it. */
export const scopesOf = (sentence: Sentence, reader: Reader): Scopes => ({
  no: [...reader.all(negations)].filter((scope) => !rhetorical(sentence, scope)),
  offered: [...reader.all(offered)].filter(({ from }) => !unreal.has(sentence.tokens[from - 1]?.w ?? "")),
  thanked: [...reader.all(thanked)],
  reported: [...reader.all(reported)],
  inquiry: [...reader.all(inquiry)],
  retracted: [...reader.all(retracted)],
  talk: [...reader.all(talk)],
});

/** Whether what is said at `span` is meant: not denied, offered, thanked for, told of others, asked about — nor, for a deed, done. */
export function stands(sentence: Sentence, scopes: Scopes, span: Span, act: boolean): boolean {
  return (
    !quoted(sentence, span) &&
    !ofThePast(sentence) &&
    !scopes.retracted.some((scope) => takesBack(sentence, scope, span)) &&
    !scopes.talk.some((scope) => isWhatFor(sentence, scope, span)) &&
    !scopes.no.some((scope) => governs(sentence, scope, span)) &&
    !scopes.offered.some((scope) => governs(sentence, scope, span) || trails(sentence, scope, span)) &&
    ![...scopes.thanked, ...scopes.inquiry].some((scope) => governs(sentence, scope, span)) &&
    (aimed(sentence, span) || !scopes.reported.some((scope) => governs(sentence, scope, span))) &&
    !(act && done(sentence, span))
  );
}

/** "Don't hesitate to …", "I'd be silly not to ask": words of denial that deny nothing. */
function rhetorical(sentence: Sentence, scope: Span): boolean {
  const around = sentence.tokens.slice(Math.max(0, scope.from - 1), scope.to + 2).map((token) => token.w);
  const before = sentence.tokens.slice(Math.max(0, scope.from - 6), scope.from).map((token) => token.w);
  return around.some((w) => hollow.has(w)) || before.includes("lying");
}

const quoted = (sentence: Sentence, span: Span): boolean =>
  sentence.tokens.slice(span.from, span.to).every((token) => token.quoted) &&
  !sentence.tokens.every((token) => token.quoted);

/** "Were there openings when you began?", "Did you work for nothing?": long over, unless it is about the writer. */
const ofThePast = (sentence: Sentence): boolean =>
  sentence.asks &&
  /^(?:were|was|did|had)$/.test(sentence.tokens.find((token) => !/^(?:and|but|so|or)$/.test(token.w))?.w ?? "") &&
  !sentence.tokens.some((token) => /^(?:i|me|my|us|our)$/.test(token.w));

/** Nothing new is asked between the words and what takes them back, nor after it. */
const takesBack = (sentence: Sentence, scope: Span, span: Span): boolean =>
  scope.from >= span.from &&
  !sentence.tokens.slice(scope.to).some((token) => turns.has(token.w) || token.w === "please");

/** Whether what is said at `scope` still holds at `span`: no turn of the sentence lies between them. */
function governs(sentence: Sentence, scope: Span, span: Span): boolean {
  if (scope.from > span.from) return false;
  const opens = scope.from < 2 && sentence.tokens[0]?.lemmas.some((w) => ["as", "since", "at", "follow"].includes(w));
  const concedes = /^(?:while|although|though|whilst|even)$/.test(sentence.tokens[0]?.w ?? "");
  for (let at = Math.max(scope.from + 1, 1); at < span.to; at++) {
    const token = sentence.tokens[at];
    if (!token || at < scope.to) continue;
    const previous = sentence.tokens[at - 1]?.w ?? "";
    if (at <= span.from && ((token.hard && !opens) || turns.has(token.w))) return false;
    if (concedes && at <= span.from && token.comma) return false;
    if (
      !opens &&
      at <= span.from &&
      (token.comma || previous === "and" || previous === "so") &&
      opensClause.has(token.w)
    )
      return false;
  }
  return true;
}

/** The talk that is asked for stands right after the words, in their own clause. */
function isWhatFor(sentence: Sentence, scope: Span, span: Span): boolean {
  if (scope.from <= span.from || scope.from > span.to + 3 || scope.to < span.to) return false;
  return !sentence.tokens.slice(span.from + 1, scope.from + 1).some((token) => token.hard || turns.has(token.w));
}

/** "…, as you offered" after the deed. */
const trails = (sentence: Sentence, scope: Span, span: Span): boolean =>
  scope.from >= span.to &&
  ["as", "like", "since", "which", "after"].includes(
    sentence.tokens[scope.from]?.w === "you"
      ? (sentence.tokens[scope.from - 1]?.w ?? "")
      : (sentence.tokens[scope.from]?.w ?? ""),
  );

/** "My tutor told me to ask you whether …" is still aimed at the reader. */
function aimed(sentence: Sentence, span: Span): boolean {
  const before = sentence.tokens
    .slice(0, span.to)
    .map((token) => token.w)
    .join(" ");
  return (
    /\b(?:ask you|contact you|write to you|could you|can you|would you|please|your (?:company|team|firm))\b/.test(
      before,
    ) &&
    !/\b(?:never|not|n't) (?:to )?ask\b/.test(before) &&
    !/\b(?:people|students|strangers|graduates|others|everyone|many) (?:who |often |must |always |sometimes |ever |probably |regularly )*(?:ask|write|contact)/.test(
      before,
    )
  );
}

/** The deed lies in the past or belongs to someone else: "they hired me", "you referred me to Ana". */
function done(sentence: Sentence, span: Span): boolean {
  const verb = sentence.tokens[span.from];
  if (!verb) return false;
  const left: string[] = [];
  for (let at = span.from - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (!token) break;
    left.unshift(token.w);
    if (token.hard || token.comma) break;
  }
  const near = left.filter((w) => !softeners.has(w));
  const last = near.at(-1) ?? "";
  const asked = near.some((w) => conditional.has(w));
  if (last === "i" && !/^(?:could|can|may|might|should|shall|would|if|whom?|where|whether)$/.test(near.at(-2) ?? ""))
    return true;
  if (/^(?:'ll|will|shall)$/.test(last) && near.at(-2) === "i") return true;
  const past = pasts.has(verb.w) || (verb.w.endsWith("ed") && verb.lemmas.length > 1);
  if (past && /^(?:'ve|has|have|had|was|were|got|been)$/.test(last)) return !near.includes("if");
  if (past && !asked) return true;
  if (thirds.has(last) && !asked) return true;
  const ours = near.includes("you") || near.includes("your") || near.includes("and");
  if (!asked && !ours && near.length > 1 && (determiners.has(near[0] ?? "") || sentence.tokens[span.from - 1]?.name))
    return true;
  return /^(?:are|is|'re|'s|was|were)$/.test(last) && thirds.has(near.at(-2) ?? "") && verb.w.endsWith("ing");
}
