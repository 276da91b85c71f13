import { type Pattern, patterns } from "./grammar.ts";

/**
 * Sentences in which the thing wanted is unmistakable even where the way of asking is new to asks.ts: the writer's own CV put
 * before the reader, vacancies, a place to be filled. `beside` must stand somewhere in the same sentence, `unless` nowhere.
 */
export type Broad = {
  name: string;
  why: string;
  instead: string;
  list: Pattern[];
  beside?: Pattern[];
  unless?: Pattern[];
};

const broadRule = (
  name: string,
  why: string,
  instead: string,
  list: string,
  beside?: string,
  unless?: string,
): Broad => ({
  name,
  why,
  instead,
  list: patterns(list),
  ...(beside ? { beside: patterns(beside) } : {}),
  ...(unless ? { unless: patterns(unless) } : {}),
});

const asksHow = `how|what|why|which|+learn whether|+number of|more ~5 than|fewer|rare|scarce|+common|+usual|+typical|@field|+mean`;

export const broad: readonly Broad[] = [
  broadRule(
    "my CV",
    "This puts your CV before them, which turns a request for advice into an application.",
    "If you have a moment, I would value your advice on my CV.",
    `@my ~2 +cv/+resume|@my ~1 +job? application|@my ~1 +candidacy/+candidature`,
    `you|your|please|@recruit|@boss|hr|+follow|+attach|+enclose`,
    `@cvadvice|on/in/from/into my ~2 +cv/+resume|how/what/which/whether/should/why ~~5 @my ~2 +cv/+resume/application/cover|@self ~2 have/has/'ve? ~1 @rewrote ~~5 @my|@my ~2 +cv/+resume ~~2 @rewrote|+background|+context|before we/our|so ~1 that? you ~1 can/know/see/have`,
  ),
  broadRule(
    "vacancies",
    "This asks about vacancies, which turns the talk into a job search.",
    "How do people in this field usually hear about work?",
    `@vacword|+job/+career ~1 +opening/+posting/+listing/+ad/+advert/+lead/+alert|+posting for|any/suitable/possible/current/new/junior/upcoming/future/relevant ~2 +opening|your/the ~2 +job? +posting/+advert/+listing|+careers page`,
    `i|me|my|you|your|us|@yours`,
    `${asksHow}|+spot in|where ~~4 +advertise/+advertised/+posted/+listed|+opening in/of the/your ~1 +day/+diary/+calendar|+read ~2 +job +ad|@date|you ~2 +question`,
  ),
  broadRule(
    "hiring",
    "This asks who is taking people on.",
    "How do teams like yours usually find new people?",
    `@bes ~2 hiring/recruiting|first to ~1 know/hear ~~4 +recruit/+hire/@hardjob/+vacancy/+opening|when/if/once/whenever/before/next you ~2 recruit/hire|be ~1 among/one ~1 of? them|getting/get/be/being/gets hired ~1 at/by/with|taking people on|taking on ~3 staff/people/interns/graduates/@trainee|+budget/+headcount ~1 for ~3 another/@trainee/one/extra/more|another ~1 @trainee/pair ~~3 this/next/soon/on`,
    undefined,
    `what|how|which ~~9 when|when you ~~8 do/does/what/which|why|while|whenever|+story|about being|+thank|thanks|you ~1 said|did|was|were|@field|+firm/+company/+employer/+industry/+sector/+studio/+agency/+people/+field/+market/+hospital/+school/+recruiter/+manager ~1 are/is ~2 hiring/recruiting|is it|+involved|+responsible|recruiting people|+stop|+tired|+charge of`,
  ),
  broadRule(
    "a trainee's place",
    "This asks for a place with them.",
    "Might I shadow you for a day, if that is ever possible?",
    `+traineeship|+work placement|work experience ~1 at/with/in|+clerkship|graduate scheme/programme/program|+summer +job/+placement`,
    `i|me|my|@friend|any`,
    `${asksHow}|+story|+article|+survey|+blog|your own/first/last|your +internship|@self ~2 have/'ve/has/had? ~1 applied/got/accepted/started/enrolled/finished/completed/took/did/found/won/ended/declined/enjoyed/loved/finish/start/chose/begin|my/his/her ~2 +internship/+apprenticeship/+placement/+traineeship|did you|were you|you ~1 did|@self ~1 had|+advice|+advise|worth|useful|help ~2 decide|+offered|+suggest|+recommend|shall ~1 start|will ~1 start|as an ~1 apprentice|before|between|whether|should i|paid`,
  ),
  broadRule(
    "a gap to fill",
    "This offers you for a place on their side.",
    "I would love to hear what the work is like from the inside.",
    `+gap/+place/+seat/+spot/+room/+desk/+hole/+role/+slot/+position/+niche ~1 that? i/he/she/@friend ~1 could/might/can/would ~1 fill/take/squeeze/plug/have/occupy|+place/+seat at ~1 your ~1 +table|+belong ~1 on/at/in/with ~1 @yours|i/my/@friend ~~6 +useful/+help/+helpful/+valuable/use/service/+assistance to ~1 @yours|first/next in line|an ~1 +offer from ~1 @yours/you/@name|+talk +terms|@self ~~4 available from/starting/as|@self ~~4 free from|@yours ~1 look/looks ~1 stretched|free/unpaid ~1 help/labour/labor/hands ~~6 your
    me ~~3 to/on/for/in/as ~2 list/pool ~1 of ~1 +candidate/+applicant|me ~~4 as ~2 +candidate/+applicant|i ~1 'm/am/'d/would ~~3 +candidate/+applicant !for/from|i ~1 'm/am/'d/would ~~3 +candidate/+applicant for ~4 @hardjob/@yours/@jobnoun|my ~1 name ~~3 +candidate/+applicant|come ~1 work for|i ~1 come cheap|i ~~9 be/get ~1 hired/employed ~1 here/there/by/at/with ~1|@ben/@paper ~~5 to/with/by/before/past/at ~2 your/the/@name ~2 @recruit`,
    undefined,
    `how/what ~1 do/does/did/was/were|@date|i ~~3 available/free ~~4 @timeofday|look/looks for in|+learn ~1 how|how they|+tell me how|so ~1 that i can/could learn`,
  ),
  broadRule(
    "work with them",
    "This speaks of a job for you with them.",
    "I would love to hear what the work is like from the inside.",
    `@hardjob/employment/career/+future/+interview ~2 with/under/beside/alongside ~1 you/@yours|@hardjob/employment/career/+future/+interview ~1 at/in/on/within ~1 @yours`,
    `i|me|my|@friend|us|we`,
    `@asking|@field|+read|@self ~2 have/has/'ve/had ~2 a/an|has a ~3 @hardjob|informational`,
  ),
  broadRule(
    "if you did",
    "This says that you would like it all the same.",
    "I would love to hear what the work is like from the inside.",
    `love/like/grateful/glad/delighted/happy/thrilled/mind/welcome/object/complain ~1 it? ~1 if you did/would/could/do $`,
    `@hire|@hardjob|@paper|@recruit|+recommend|+refer|+mention`,
    `+offered|+offer|+talk|+chat`,
  ),
  broadRule(
    "like me",
    "This asks whether they would take you.",
    "I would value your view on whether my background points towards this field.",
    `like me`,
    `would/could/might/can/do/does/is/are ~1 @you/@yours ~~6 +hire/+take/+use/+consider/+employ/+want/+need/+room/+place/+opening/+welcome/+help/+spot/+train/+accept/+teach`,
    `@field|+recommend|+suggest|what|how`,
  ),
  broadRule(
    "a job",
    "This speaks of a job for you.",
    "I would love to hear what the work is like from the inside.",
    `@hardjob/employment/career/+future ~2 with/under/beside/alongside ~1 you/@yours|@hardjob/employment/career/+future ~1 at/in/on/within ~1 @yours|potential/possible/future/prospective ~1 employment/job/hire/employee/employer|a/an/any/some/another/paid/permanent/suitable/potential/new ~3 @hardjob/+opening|employment|openings|vacancies`,
    `i|me|my|@friend|us|we`,
    `@innocent|@field|@date|+read/+sound/+look/+seem like ~3 @hardjob`,
  ),
  broadRule(
    "on your side",
    "This offers you for a place with them.",
    "I would love to hear what the work is like from the inside.",
    `i ~2 could/'d/would/can/will/'ll ~~9 of/with/for/on/into/to/in/at/onto ~1 @employer|i ~1 +hope/+want/+love/+wish/+long ~~9 of/with/for/on/into/in/at/onto ~1 @employer|i ~1 'm/am ~2 +eager/+keen/+ready/+convinced/+sure/+certain/+confident/+determined/+hoping/+excited ~~9 of/with/for/on/into/to/in/at/onto ~1 @employer|could/would/can/might ~~4 @ben ~~5 on/in/into/with/at/onto/for ~1 @employer|would/could/might/can/will ~1 @employer ~~6 @ben/@trainee`,
    undefined,
    `@asking|@innocentdeed|picture|@date|@timeofday|@field`,
  ),
  broadRule(
    "news of it",
    "This chases a decision about a job.",
    "I would be glad to hear how you are getting on.",
    `+check/+checking ~1 in/up/back on ~4 @hardjob/+application|@hardjob ~1 that? we ~1 talked/discussed/spoke|any ~1 +news/+update/+word/+progress/+movement/+decision/+development/luck ~1 on/about/from/regarding/with/as/concerning/yet ~1 to? ~5 @hardjob/@vacancy/+application/hr/@recruit/@boss|+news/+update/+word/+decision ~1 on/about/regarding ~4 @my application|+follow/+following ~1 up on ~4 +application/@hardjob/+vacancy/+opening|+apply/+applied for ~~6 your ~1 +team/+company/+firm`,
    undefined,
    `@self ~2 got/accepted/started`,
  ),
  broadRule(
    "work for nothing",
    "This offers work for nothing, which is still asking for a place.",
    "Might I shadow you for a day, if that is ever possible?",
    `at no/without ~1 charge/cost|free of charge|+free/unpaid/volunteer ~1 +labour/+labor/+help|no/without ~1 salary/wages/pay`,
    `i 'd/would/could/can/will/'ll/'m/am|let me|my`,
    `did you|+common|+hear|+learn|+know|which`,
  ),
];
