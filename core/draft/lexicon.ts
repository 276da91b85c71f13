/**
 * The little English that the drafts know. It is small on purpose: a word that is not here makes the analyser unsure, and an
 * unsure fragment is quoted, which is always grammatical.
 */
const words = (list: string) => new Set(list.split(/\s+/));

/** Orders people give in advice: "shadow a shift", "talk to …". Each may also open a promise. */
export const orders =
  words(`shadow ask read talk speak write apply try visit look join volunteer do get learn call contact check sign
  watch start go find take keep stay be have make work study think consider pick choose avoid stop spend save build follow meet listen give
  bring show tell come use see remember forget expect trust practise practice prepare focus network reach research seek leave move set send
  attend enrol enroll complete finish observe google search list note track budget plan book rest begin compare decide drop explore figure
  help ignore intern invest knock lean let live own pay pass play protect push put quit rent run say skip split stick step subscribe switch
  teach test travel turn understand wait walk email mail text forward share report return introduce lend thank update drop ring phone pop
  draft create develop improve gather collect specialise specialize negotiate insist interview accept arrange organise organize
  buy review revise rewrite hold cut cook sit stand cover add open close fill submit experiment freelance intern aim treat sleep eat count
  work email message post publish pitch sketch code design train qualify register sit download install hire rehearse mention invite support
  question challenge demand discover notice own respect enjoy love like hate accept cultivate concentrate dive dip keep lower raise reread
  reconnect proofread cite dm measure lead know pitch photograph record host babysit water paint fix mend print unlearn untangle escape commit donate
  contribute mentor document summarise summarize translate sponsor schedule audition busk blog tutor umpire draw recommend plant knit sew wash drive carry collect deliver transcribe film sing play wear
  resist scan shop soak befriend attempt approach become believe`);

/** Of those, the ones that are nouns just as often: they need a hint in the next word. */
export const nounLike =
  words(`work study research plan book rest sleep help practice focus network play test travel walk budget list note
  track intern watch look talk contact call visit start use show drop run pay search sign leave wait step turn push report interview draft
  design text mail email question challenge demand love like hate cut cover code post pitch sketch train message support trust review update
  return count aim stand hold set rent move check stop stay live own open close raise freelance approach attempt experiment register volunteer shop
  study cook treat sit split switch pass ring phone scan respect share`);

/** Advice that one keeps in mind rather than carries out. */
export const stances =
  words(`be stay keep remember forget expect trust avoid think don't never not enjoy ignore let accept believe
  respect resist treat want have listen understand stop hold own become count lower stick care`);

/** Finite verbs that make a clause wherever they stand after a subject. */
export const finite =
  words(`is are was were has have had does do did can could will would should must may might cannot isn't aren't
  wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't shouldn't mustn't isnt arent wasnt doesnt dont didnt cant
  wont matters needs takes makes gets gives keeps goes comes says knows thinks feels becomes seems means happens depends teaches pays costs
  helps wears loves hates wants likes leaves begins starts ends grows eats sleeps carries saves kills changes earns brings loses wins finds
  sees hears lasts tells lets puts tends turns varies remains stays stops opens closes requires involves includes gets beats trumps
  decides hires quits wakes burns builds breaks follows asks hides learns lives looks sounds works
  uses exists survives notices sells owns reads writes runs rules rewards punishes prefers expects remembers forgets trusts hurts breaks beats dies lies sits stands reset resets
  took made got gave kept went came said knew thought felt became meant taught paid left began grew ate slept lost won found saw heard told
  let put quit broke burned learned looked worked started loved hated wanted liked needed asked changed helped happened turned ended stayed
  stopped saved moved hired spent chose`);

/** Plural subjects take the bare verb: "patients remember kindness", "nights wear you down". */
export const plurally =
  words(`remember forget make need get take give keep want know think feel become seem mean matter happen depend teach
  pay cost hire leave begin grow carry save kill change earn bring lose win find see hear last tell let put tend vary remain stay require
  involve burn learn live look love hate like ask quit wear come go eat sleep beat notice expect trust underestimate overestimate assume rarely
  never always often usually still only`);

/** A verb with nobody before it, where the missing somebody is the person who spoke: "loves the puzzle", "would do it again". */
export const deeds =
  words(`loves likes hates misses enjoys wishes wants regrets would wouldn't started switched moved loved hated became spent
  spends earns works worked wakes sleeps eats reads writes teaches sees feels felt grew studied trained qualified chose chooses knew
  left quit fell liked wanted enjoyed missed regretted stumbled retrained applied joined volunteered prefers preferred tries tried`);

/** The same, where the missing word is "it": "takes three years", "depends on the ward". */
export const happenings = words("pays takes took depends gets costs helps matters requires gets comes pays");

/** What someone feels or does of themselves: without a subject it is half of their own sentence, not an order. */
export const confessions = words("love hate like miss enjoy feel wish know want prefer sleep eat earn believe hope");

export const adverbs =
  words(`never always really still also only just even often sometimes usually barely hardly now actually simply
  probably once mostly rarely almost already quite certainly definitely honestly basically ever first then soon generally typically regularly`);

export const determiners =
  words(`the a an my your his her its our their this that these those some any every each all both no another
  such more most less few several many much enough either neither what which whose how one two three four five six seven eight nine ten`);

export const prepositions =
  words(`in on at to for with from by about into over under of off up out down through across around after before
  between during without within toward towards against along near as like until till since per than if when while because unless where how why
  what who whether once and or but so too instead back away together again first early late well hard more less`);

/** How a fragment starts that only looks like a thing: it is said of something. */
export const adjectives =
  words(`hard tough brutal great good bad worth boring fun slow fast exhausting rewarding lonely stressful intense
  messy political repetitive tiring tired happy sad proud glad easy easier harder better worse best worst nice kind amazing awesome interesting
  difficult impossible important essential crucial overrated underrated underpaid lucrative creative mostly mainly not no never too very
  so less more always often sometimes rarely only just almost about around roughly up lots super really pretty quite totally definitely
  still even already maybe perhaps yes same different like as better than everyone everything nothing nobody`);

/** Words that are written with a capital wherever they stand. */
export const proper =
  words(`i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february april june july august
  september october november december english german french spanish italian chinese japanese korean arabic russian polish turkish dutch
  danish swedish norwegian finnish greek hebrew hindi urdu portuguese latin british american canadian australian irish scottish welsh indian
  african asian european london paris berlin munich hamburg vienna zurich geneva madrid barcelona rome milan dublin edinburgh glasgow manchester
  leeds birmingham bristol oxford cambridge brussels amsterdam copenhagen stockholm oslo helsinki lisbon athens istanbul lagos nairobi accra
  cairo delhi mumbai bangalore singapore tokyo osaka seoul beijing shanghai sydney melbourne toronto vancouver montreal boston chicago
  seattle austin brooklyn california texas germany france spain italy england scotland wales ireland britain europe africa asia america canada
  australia india china japan korea brazil mexico nigeria kenya ghana switzerland austria poland sweden norway denmark finland netherlands
  google microsoft amazon apple meta netflix linkedin github excel python javascript java react figma photoshop word powerpoint coursera udemy
  youtube christmas easter ramadan god brexit covid erasmus`);

/** Heads of a description of a person: "union rep", "head of nights", "her old boss". */
export const people =
  words(`head director chief chair president manager boss supervisor lead leader rep representative nurse doctor teacher
  professor lecturer engineer lawyer friend colleague coworker co-worker partner founder owner cousin brother sister wife husband mother father mum mom dad
  daughter son aunt uncle neighbour neighbor student alumna alumnus alum graduate mentor recruiter writer editor artist architect designer
  developer scientist analyst consultant coach counsellor counselor officer assistant associate resident registrar surgeon midwife pharmacist
  physiotherapist therapist psychologist vet accountant auditor banker trader broker baker chef cook farmer plumber electrician carpenter
  librarian curator producer journalist reporter translator interpreter pilot captain clerk secretary technician expert specialist veteran
  freelancer entrepreneur ceo cto cfo coo vp dean principal warden tutor trainer researcher postdoc apprentice intern flatmate roommate
  classmate contact person someone somebody guy woman man lady guru predecessor successor sergeant detective firefighter paramedic ranger
  actuary economist statistician historian archaeologist geologist biologist chemist physicist mathematician programmer tester administrator
  buyer planner marketer strategist copywriter illustrator animator photographer musician conductor violinist actor dancer
  judge barrister solicitor paralegal notary diplomat politician mp councillor pastor priest imam rabbi chaplain coordinator co-ordinator
  carer caretaker physio merchandiser archivist mentee dev recruit gardener joiner welder mechanic driver sailor fisherman soldier ex-colleague ex-boss`);

/** Offices of which there is one: no article. */
export const offices = words(
  "head director chief chair president ceo cto cfo coo dean principal co-founder founder captain",
);
