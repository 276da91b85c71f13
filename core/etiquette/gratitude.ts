import type { Letter } from "./letter.ts";
import { fold } from "./text.ts";

/** Thanks that go to somebody else, or come from somebody else. */
const elsewhere =
  /\bthank (?:my|his|her|their|our|the|a|an|god|goodness|heavens?)\b|\b(?:my|his|her|their|our|the) \w+ (?:is|are|was|were) (?:\w+ )?(?:thankful|grateful)\b|\b(?:he|she|they) (?:\w+ )?thank\w*|\bthank(?:s|ful)? to (?:the|a|an|my|his|her|its|luck|him|them)\b|\b(?:no|without|special) thanks\b/g;
const thanking = new RegExp(
  [
    /\b(?:thank(?:s|-?you|ing|ful|ed)?|thx|grateful|gratitude|appreciat(?:e|ed|es|ion|ive)|indebted|much obliged|obliged to you|beholden)\b/,
    /\bowe (?:you|it to you|this to you|all of it to you|him and you)\b|\bcheers\b(?! to)|\bta\b(?! da)|\bbless you\b|\bin your debt\b|\bhats? off\b|\bkudos\b/,
    /\b(?:so|very|really|how|too|most|more than|extremely|awfully|terribly|such a|exceedingly|incredibly|wonderfully) (?:kind|generous|gracious|patient|decent|thoughtful)\b(?= of| to| with| that|[.,;!]|$| and)/,
    /\b(?:kind|generous|good|nice|lovely|decent|gracious|big|sweet) of you\b|\b(?:kind|good|generous|gracious|patient) enough to\b|\bgenerous with (?:your|me)\b|\byou (?:were|are|have been) (?:\w+ )?(?:kind|generous|patient|gracious|good to|wonderful|a gem|a star|a saint|an angel)\b/,
    /\byour (?:\w+ )?(?:kindness|generosity|patience|hospitality|warmth|thoughtfulness|goodwill)\b/,
    /\byou(?:'re| are)? (?:\w+ )?(?:a|an|such a|the) (?:\w+ )?(?:gem|star|legend|saint|angel|hero|godsend|life-?saver|treasure|marvel|brick|trooper|darling)\b|\byou (?:star|gem|legend|angel|hero|rock)\b/,
    /\bmean(?:s|t) (?:a lot|so much|a great deal|the world|more than|much|everything)\b|\bmade my (?:day|week|month|year)\b|\ba (?:real |true |great )?(?:gift|treat|kindness|favour|privilege)\b(?! shop)|\bunder no (?:duty|obligation) to\b|\bhow much (?:your|that|this|it|you)[^.!?]{0,20}(?:helped|meant|did)\b|\byou(?:'ve| have)? helped me\b|\bi (?:won't|shan't|will never|'ll never) forget (?:your|what you did|that you)\b|\bmost obliged\b|\bglad (?:that )?you (?:took|made|found|spared) (?:the )?(?:time|trouble)\b/,
  ]
    .map((part) => part.source)
    .join("|"),
);
/** Whether the reader is thanked, or their kindness named, anywhere: "With thanks" above the name counts. */
export const thanks = (text: string): boolean => thanking.test(fold(text).replace(elsewhere, " "));

/** Words that any thank-you note could hold; what is left over is what makes one note unlike another. */
const stock = new Set(
  `accept receiving received welcomed honour listen listening standing came away enriched encouraged remain remains disposal evening rest goes shines
shine shone accompany super loads sense surprised surprise ahead provide provided providing extend extended certain certainly recommend director
delight finish humour humor reflect upon hospitality imagine thousand million buzzing lucky luck fortunate crazy extremely position confident strong
addition department bottom spared spare o'clock january february march april june july august september october november december weekend pleasant
carry positive positively immensely profoundly wonderful sort kind kinds terrific superb stimulating enjoyable wealth richness enough without doubt
amount whatever whenever somebody someone anyone everyone else possible possibility surely perhaps maybe treasure cherish inspire inspirational
humbled blessed glimpse window doors door beautiful fun blast pleasure perfect interests interesting hugely massively tons bunch far clear clearly
regarding concerning connection convey express words cannot can't couldn't wouldn't aware awareness eager shared gem star legend angel hero saint rock
marvellous splendid tremendously entire lovely ages hold once heart mind soul years year days hours minute seconds meant gesture act encouraging
supportive reply response email note message letter card write written again twice times trouble effort route coming months weeks ever never stop
stopped dropped dropping appreciated thankyou regards sincerely yours thank thanks thankful you your so very much really truly for taking took take
time to talk talking talked speak speaking spoke spoken chat chatting chatted meet meeting met with me my i i'm i've i'd i'll it it's was is are were
be been the a an and or but of in on at by from as that this these those our we us all about out up into have has had having will would could can do
did does not no if then just also how what who when where which why more most many lot lots great good nice amazing fantastic fabulous brilliant
excellent joy enjoyed enjoy delightful delighted happy glad pleased excited grateful gratitude appreciate appreciation generous generosity generously
kindness kindly helpful help helped helping useful valuable invaluable insight insights insightful advice guidance wisdom knowledge perspective
perspectives thoughts thought thinking ideas idea information informative interested inspiring inspired inspiration motivating motivated learn learned
learnt learning lessons share sharing answer answered answering answers question questions conversation conversations discussion call coffee phone
zoom video today yesterday morning afternoon day week last recent recently earlier tuesday monday wednesday thursday friday saturday sunday busy
schedule experience experiences expertise career careers field fields industry profession professional work working job jobs role roles company
organisation organization path journey background story stories life world area sector everything anything something things thing every each such hear
hearing heard see know knowing understand understanding understood feel felt think get getting got gave give given giving better clearer picture
deeper deal bit little one first next new future forward look looking hope keep kept touch stay contact in-touch soon wish wishes best warm warmly
kindest cheers dear hi hello hey respectfully mean means difference impressed impressive honest honestly candid candour openness open opened eyes
eye-opening made make making real definitely absolutely incredibly especially particularly always too well back come go going am let him her they them
their there here than over after before while because since during through decision decisions support encouragement chance opportunity connect
connecting person people mr ms mrs dr professor warmth welcome welcoming passion passionate enthusiasm enthusiastic energy tips tip details detail
specifics explain explained explaining described describing told tell telling said saying say mentioned mention suggestions suggestion suggested
recommended recommendations points point word topics topic input feedback view views steps step plan plans use using consider considering apply
applying put practice action reflecting forget remember long way sure able want wanted need needed like liked love loved only own other others same
different even still right quite rather fully memorable impact huge big tremendous immense enormously greatly deeply highly beyond minutes hour half
twenty thirty spend spent spending informational interview exploratory dedication dedicated inspires thoughtful thoughtfully continue continued along
expressing heartfelt second none feels energised energized motivate pursue pursuing ambition ambitions goals goal aspirations awesome pick brain
inside scoop rocks gained gain challenges opportunities thoroughly board patiently patience plenty food upcoming projects project endeavours endeavors
success successful wishing writing quick drop line genuinely privilege honor honoured honored touched moved valued valuing trajectory articulate
meaningful resonated resonate resonates stood reflection growth grow personal personally professionally development skills skill knowledgeable expert
experts mentor mentorship mentoring leader leadership exceptional outstanding remarkable extraordinary fascinating engaging attached attach
consideration join resume cv application considered found find finding thought-provoking refreshing enlightening illuminating uplifting rewarding
fruitful productive efforts willingness willing despite within throughout whole part parts side sides aspect aspects element elements areas matter
matters subject subjects fact example examples general overall specifically particular various number couple few several important importance key
essential daily day-to-day typical actual actually basis current currently onwards beginning start starting started begin choose choosing choice
choices options option direction market team teams colleagues network networking community university college student students degree course courses
resources resource practical honesty frank frankness friendly approachable humble smile laugh enjoying confidence excitement keen determined
inspired-by indebted owe hectic packed time-out moment moments hesitate reach anytime connected linkedin follow following`.split(
    /\s+/,
  ),
);

/** What was said in the talk is named: "you told me that …", "your rule about …". */
const told =
  /(?<!\b(?:what|everything|all|all that|much of what) )\byou (?:also |then |once |so \w+ |\w+ly )?(?:said|told|explained|showed|described|mentioned|suggested|recommended|proposed|advised|warned|pointed|taught|called|named|drew|put it|reminded|admitted|lent|gave me the)\b|\bas you (?:said|predicted|put|told|advised|suggested|ordered|warned)\b|\byou(?:'re| were| are) right\b|\b(?:telling|showing|explaining|warning|describing|teaching|letting|lending|drawing|pointing)(?: to)? (?:me|us|how|why|that|about|what|the)\b|\byour (?:\w+ )?(?:story|stories|tale|tales|rule|remark|trick|tip|point|example|warning|line|phrase|question|picture|drawing|list|account|joke|answer|theory|habit|metaphor|image|anecdote|hint|point) (?:of|about|on|that|with|to|for|from)\b|["“]/;

/** Their advice, said again. */
const advised = /\byour (?:\w+ )?(?:advice|suggestion|tip|hint|warning|counsel) (?:to(?! me\b)|that|not to|never to)\b/;

/** Whether the body says something that only this talk could have said: words no thank-you has in stock, close together. */
export function specific(letter: Letter, known: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  let densest = 0;
  for (const part of letter.body.text.replace(/\[[^\]]*\]|\{\{?[^}]*\}?\}|<[^>]*>/g, " ").split(/(?<=[.!?])\s+|\n+/)) {
    let here = 0;
    for (const word of fold(part).match(/[\p{L}][\p{L}'-]*/gu) ?? []) {
      const bare = word.replace(/'(?:s|m|d|ve|ll|re)$/, "");
      if (bare.length < 3 || [word, bare, bare.replace(/s$/, "")].some((one) => stock.has(one) || known.has(one)))
        continue;
      seen.add(bare);
      here++;
    }
    densest = Math.max(densest, here);
  }
  const body = fold(letter.body.text);
  return (
    (seen.size >= 5 && densest >= 3) ||
    (seen.size >= 2 && densest >= 2 && told.test(body)) ||
    (seen.size > 0 && body.includes('"')) ||
    advised.test(body)
  );
}
