import { type Pattern, patterns } from "./grammar.ts";

/**
 * The ways of asking for work, one rule for each deed that is asked. `act` rules name something the reader would do; they are
 * silent when the deed is over, was offered, or somebody else's. `plain` rules speak of the writer or of vacancies.
 */
export type Rule = { name: string; act: boolean; why: string; instead: string; list: Pattern[]; unless?: Pattern[] };

const rule = (
  name: string,
  kind: "act" | "plain",
  why: string,
  instead: string,
  list: string,
  unless?: string,
): Rule => ({
  name,
  act: kind === "act",
  why,
  instead,
  list: patterns(list),
  ...(unless ? { unless: patterns(unless) } : {}),
});

export const rules: readonly Rule[] = [
  rule(
    "hire",
    "act",
    "This asks them to give work to you or to someone close to you.",
    "Could you tell me how people usually come into this work?",
    `@hire @ben|+take @ben on !a/the/this/that/your/tour|+take on @friend/@alike|+take @ben aboard|+take @ben under ~2 wing|+take a ~2 chance/punt/gamble/flyer on @ben|+bring @ben on !a/the/tour|+bring @ben in/aboard|+bring @ben into/onto ~3 @orgnoun
    +have @ben on ~2 @orgnoun|+have @ben ~1 join !you|+get @ben hired/in/aboard|+get @ben on/onto/into ~3 @orgnoun|+get @ben ~3 @hardjob/interview/work/start/trial
    +give @ben ~4 @hardjob/start/break/trial/try/tryout/go/try-out/interview/work/look-in/consideration|+give @ben ~3 chance/shot/opportunity/opening/go $|+give @ben ~3 chance/shot/opportunity/go at/on/in/with/to ~1 prove/show/work/join/demonstrate/your/the
    +give ~4 chance/shot/job/work/start/internship to @ben|+offer @ben ~4 @hardjob/work/interview/trial/something/spot/place/seat/@trainee|+offer ~3 @hardjob/work/spot/place to @ben|+find/+make/+create/+have/+see/+squeeze/+save/+spare/+hold ~4 @spot/use/need/opening/role/work/something/anything/@hardjob for/suited/open @ben/to
    +find @ben ~4 @spot/something/anything/work/@hardjob|+fit/+squeeze/+slot/+sneak/+slip @ben in/into/on/onto|+try @ben out|+put @ben to work|+put @ben on ~2 list/books/payroll/shortlist/rota/roster/short-list/team|+put @ben down for
    +use/+want/+need/+welcome @ben on/in ~1 @orgnoun|+use/+need/+want a ~4 like @ben|@alike on ~1 @orgnoun|+consider/+evaluate/+assess/+screen/+trial/+audition @ben for|+consider/+interview @ben $|+consider @ben as a/an/your/one|+consider @paper|+consider hiring/taking/employing/adding/@ben|+interview @ben for/at/with
    +sponsor @ben|+place @ben with/in/at/on|let @ben ~2 join/work/intern/volunteer/start/try/prove/audition !you|give @paper ~4 look/consideration/thought/read/push|+look ~1 favourably/favorably/kindly on/at/upon|+bump @ben|+fast-track @ben|+cast @ben|+pick @ben for|+choose @ben for|+count @ben in for|+sign @ben up as|+sign @ben|room for @ben/@alike/one
    +have/+find/+got ~2 any/some/a/an/paid/little ~2 work for @ben|+do something for @ben ~~6 @jobnoun/@orgnoun`,
    `+give/+find @ben ~3 +start/+idea/+feel/+sense/+picture on/of/for`,
  ),
  rule(
    "good word",
    "act",
    "This asks them to spend their good name on you.",
    "Could you tell me what people in your field look for in a newcomer?",
    `+put in ~4 word|+put ~4 word in|+say ~3 good/kind/nice/quick/few/supportive word/words|+say something/anything ~2 about/for @ben|+drop ~3 word/hint to/with/in/about|good/kind/friendly/nice word for/to/with/from/on/about/in|word in ~4 +ear|+have/+get/+put a ~2 word with/to ~2 @boss/@recruit/hr
    @speakup ~1 for @ben|@speakup @ben|@speakup @my application|+speak/+stick/+stand up for @ben|+speak/+talk/+chat with/to ~3 @boss/@recruit ~~3 about/for @ben|+speak/+talk ~3 on @my behalf|+talk @ben up|+talk up @ben|+speak/+write highly/well of @ben|+sing @my praises
    +mention @ben/@paper|+mention to ~3 @boss/@recruit ~1 that|+tell ~3 @boss/@recruit/them/colleagues about @ben/@paper|+tell ~3 @boss/@recruit/hr that i|+bring @ben/@paper up|+bring up @my name|+drop/+raise/+float/+whisper/+throw @my name|+throw @my ~2 hat in|@my name ~2 in ~1 hat|@my name +forward/+down/+in/up/around/past/forward
    +put @ben forward|+put @ben up for|+put forward @ben/@paper|+suggest/+propose/+nominate/+present/+submit/+recommend @ben for/as/to/$|+suggest/+propose @my name|+recommend @friend|+recommend hiring @ben|+recommend that ~4 @hire/@ben
    +refer @ben for/internally/in/into/as/through/$|+refer @ben to ~3 @recruit/@boss/@orgnoun/@hardjob/@name|+refer @friend|+refer @paper|+pull ~3 strings/string|+pull for @ben|+open ~2 +door for @ben|+open ~2 +door at/with/to|+act/+serve/+stand as ~4 +reference/+referee/sponsor/guarantor|be/become/as ~2 my/a ~1 +reference/+referee
    +give/+provide/+write/+offer/+supply/+do/+leave @ben ~4 +reference/+recommendation/+endorsement/+referral/+testimonial|+write/+provide/+supply/+sign/+give/+offer/+do/+submit/+make/+put a/an/any/some/your/the/my ~3 +reference/+recommendation/+endorsement/+referral/testimonial|+letter of +recommendation/+reference/+support/+introduction|+recommendation/+reference +letter
    +use/+list/+name/+put/+give/+cite/+add/+have you ~2 as/for ~2 +reference/+referee|your name as/for ~3 +reference/+referee|your name on ~1 application|+use/+mention/+drop/+cite/+put your name in/on/when/with/to/as ~~5 +apply/+application/@recruit/+interview/+referral
    employee/internal/staff/job/personal ~1 referral/recommendation/reference|+referral code/link/bonus/form/portal/scheme/programme/program|+back/+support @my ~2 application/candidacy|your ~2 endorsement/backing/sponsorship/recommendation/support ~1 for/of/in/would/could/as/with|+referral from you|@referral
    +lean on/+nudge/+persuade/+convince/+urge/+encourage/+get ~3 @boss/@recruit/them to ~~3 @hire/+look/+see/+take/+meet/+interview/+consider/+give/+read|+help @ben get/into/in ~1 @yours|+vouch|on @my behalf|+root for @ben|good light|in your corner|go to bat for @ben|+smooth ~1 +way/+path for @ben|+ease @my way|+grease ~1 wheels|inside track|back door`,
    `+referral/+recommendation/+reference/+introduction to/on/about/for/of ~2 @someone/+book/+article/+reading/+person/+people/+resource/+course|+recommendation for/of/on ~3 +book/+course/+reading/+podcast/+resource/+place/+restaurant/+article/+tool/+software|how ~2 +important/+common/+useful/+much/+often/+valuable|+drop ~2 +line|+mention @ben in ~3 +book/+article/+talk`,
  ),
  rule(
    "CV passed on",
    "act",
    "This asks them to pass your CV or your name to the people who hire.",
    "If you have a moment, I would value your advice on my CV.",
    `@pass @paper ~1 to/on/onto/along/around/round/in/into/over/up/through/past/before/by/under/out/forward/internally/with/among/amongst/across/off ~1 !me/for/and
    @pass ~2 @boss/@recruit/hr/them/him/colleagues/team @paper|@paper ~2 be/being/gets/get/got/is/are/'s ~2 forwarded/passed/shared/seen/considered/looked/put/handed/kept/circulated/sent/reviewed/noticed/delivered/flagged/received/shortlisted/given/moved
    @paper in/into ~2 front/hands|@paper to ~1 top|@paper ~1 on/onto/on/under/across/past/by ~3 desk/pile/nose/list/file/desks|eyes/eye on @paper|@paper ~1 +reach/+land/+find/+get/+end ~4 @boss/@recruit/desk/hands/inbox/person
    where/who/whom/which/person/address/whoever ~3 @self ~1 send/submit/address/email/direct/forward/hand/give/post @paper|send/sending/submit/submitting/submitted/emailing/address/addressing @paper ~1 to/directly/straight/through/via ~2 you/your/hr/them/whom/@recruit/@boss/@yours
    +pass on/along/round/around/up/over @paper|+send in/on/along/over/round @paper|+hand in/over/on/round @paper|+put in @my application|@pass it/this/them on/along/over/up/round/around to ~3 @recruit/@boss/hr/@dept|@pass it/this/them to ~3 @recruit/hr/@boss
    @pass ~1 @ben ~1 to/on/along/past ~1 to? ~3 @recruit/hr|@pass ~1 @my ~2 details/name/profile/particulars/information/credentials/link/contact on/along/to/over/up|+chase/+check/+follow/+look ~2 up/on/into/after @my application|+check/+ask/+find/+see/+look on/about/into/after/out/up ~2 status/progress/state of @my application|status of @my application|@my application ~2 status/progress`,
    `+feedback/+comment/+critique/+advice on @my`,
  ),
  rule(
    "way in",
    "act",
    "This asks to be put before the people who hire.",
    "Is there someone else who does this work whom you think I should talk to?",
    `+introduce/+connect/+link/+point/+put/+direct/+refer/+steer/+lead/+walk/+take/+hook @ben ~1 up? in? touch? to/with/towards/toward/before/at ~4 @recruit|+introduce/+connect/+put @ben in? touch? to/with ~1 your ~1 boss|+introduction/+intro/+connection/+line to/with ~3 @recruit|+put/+get/+drop/+send/+have @ben ~1 in ~2 front of ~3 @recruit/@boss/people
    +get/+have/+land/+secure/+find @ben ~1 ~3 interview/foot/meeting ~1 with/for/at/in/$|+get/+help @ben ~4 foot in|a/my/our ~1 foot in ~2 door/doors|foot through ~2 door|+line ~2 up ~2 an ~1 interview|+set @ben up ~2 with ~3 interview/@recruit|+arrange/+organise/+organize/+schedule/+book/+set/+grant/+offer/+invite/+call @ben? ~1 up? an/a/for/to/in ~3 interview !with/about/people/for|+invite @ben ~1 to/for ~1 interview|+interview for ~4 @hardjob/@trainee/@orgnoun|@ben/@self be interviewed for
    @help @ben ~~2 +find/+get/+land/+secure/+obtain/+win/+score ~4 @jobnoun/work/hired/job/in/foothold|@help @ben ~~1 +break/+get into/in ~2 @yours|@help ~3 @ben? ~1 to? +find/+finding/+get/+getting/+land/+landing/+secure/+securing ~4 @hardjob/work/employment/@trainee|@help @ben out with ~3 @jobnoun/work|@help @ben? with ~3 @my ~1 job/work +search/+hunt/+application|@help/+assistance/+hand/+support ~1 with/in ~1 @my ~2 +search/+hunt
    +get @ben ~1 in/into/through ~2 door/@yours|+get @ben ~1 past ~3 @recruit/+filter/+screen|way in for @ben|way into @yours for @ben|into @yours for @ben|+swing ~3 @hardjob/interview for @ben|+secure/+arrange/+swing/+wangle/+sort/+organise/+fix/+line ~4 @hardjob/interview/work/@trainee for @ben/@my|+fix @ben up|+sort @ben out with ~3 @jobnoun/work|+hook @ben up with ~3 @jobnoun/work/something|+set @ben up with ~3 @hardjob/work`,
    `+understand/+hear/+learn/+explain how ~2 they|what +recruiter ~1 look|could/can/might/would +tell/+explain me how|how they ~2 +choose/+decide/+read/+select`,
  ),
  rule(
    "leads",
    "act",
    "This asks for vacancies or leads, which turns the talk into a job search.",
    "How do people in this field usually hear about work?",
    `let/keep @ben ~1 know/posted/updated/informed/abreast ~~6 @vacancy|let @ben know ~~5 +hiring/+recruiting/taking|keep/keeping @ben ~1 posted/updated/informed/abreast/loop ~~4 @something ~~3 @appear|let @ben know ~~3 @something ~~2 @appear|@inform @ben ~~4 @vacancy|@inform @ben ~~4 +hiring/+recruiting|@inform @ben ~1 to/towards/toward/at/in ~~4 +hire/+hiring/@vacancy|in ~1 loop ~~4 @vacancy/+hiring/roles/jobs|heads up/heads-up/shout/nudge/tip-off/line/email/call/ping/text/note/bell/buzz ~~2 if/when/about/on/of/whenever/should ~~5 @vacancy/hiring/recruiting
    +know/+hear/+aware/+learn/+come/+think/+see ~1 of/about/across ~2 any/a/an/some/suitable/other/something/anything ~3 @jobnoun/work/employer|+know/+hear/+aware/+learn/+think of ~4 @vacancy|+know/+hear of/about/if/whether ~1 anything/something ~3 suitable/going/@soon/for/that/$|+hear ~1 of/about anything/something
    +know of/about/if/whether? ~4 +firm/+company/+team/+anyone/+anybody/+someone/+somebody/+place/+studio/+agency/+employer/+lab/+people/+organisation/+organization/+somewhere/+anywhere/+school/+client/+office/+contact/@name/who/they/@friend ~1 who/that/which? ~1 is/are/'s/might/may/could/would/'re? ~2 be? ~1 hiring/recruiting/looking/taking/use/needing/need/needs/hire/expanding/+vacancy/+opening|who ~1 is/'s/are/might/may/could/would be? ~1 hiring/recruiting/taking
    +keep ~3 +eye/+ear/+feeler ~1 out/open/peeled/to/on|+put ~2 +feelers out|+put/+spread ~2 word ~1 out/about/round/around|+spread the word|+ask ~2 around|+ask around|+ask ~4 @boss/@recruit/+colleague/hr/team/people ~1 if/whether/about ~~6 +hiring/+hire/@vacancy/@spot/@hardjob/+need/@ben|+find out if/whether/about ~~6 +hiring/@vacancy/@hardjob/@spot|+sound out ~3 @boss/@recruit
    +send/+forward/+share/+pass/+throw/+give/+toss/+suggest/+recommend/+offer/+steer @ben ~2 any/some/a/your ~2 +lead/+opening/+vacancy/@hardjob/listings/adverts/postings/+posting|+send/+forward/+share/+pass/+throw/+toss/+steer/+push/+put ~4 +lead/+opening/+vacancy/@hardjob/work/something/anything/listings/adverts/postings/+opportunity/@something ~1 my/our/@ben way|any/some/your/good/useful/job/promising ~1 job? +lead/+leads !a/the/to|+lead on/about/for ~4 @hardjob/work/@jobnoun|any ~2 +lead you|suggestions for/about ~3 +vacancy/+opening|list of ~3 +opening/+vacancy/employers
    anywhere/somewhere/places/firms/companies/who/where ~1 i ~1 could/can/might/should ~1 +apply|+firm/+company/+place/+employer/+somewhere i could/can/might/should ~1 apply/+try|anyone/someone/anybody/company/companies/firm/firms/people/place/team/person/somewhere ~1 who/that/which? ~1 is/are/'s/might/may/could/would/'re? ~2 be? ~1 hiring/recruiting/+hire|is/are/'s ~3 hiring ~2 @soon
    @job_hooks`,
    `+where/how/when ~3 are/do/does/did ~5 +advertise/+advertised/+post/+posted/+appear/+find/+list/+hear|anyone/someone/people ~2 hiring ~1 +make/+look/+miss`,
  ),
  rule(
    "hook",
    "act",
    "This leaves a hook for a later job: they are asked to think of you when something comes up.",
    "I would gladly tell you how my search for the right field goes.",
    `+keep/+bear/+have/+hold @ben/@paper ~2 in mind|+keep/+leave/+hold/+have/+put @ben/@paper ~2 on/in ~3 file/radar/books/list/record/records/files/database/pool/rolodex/back|+keep/+hold ~2 on/onto? to? @paper|+keep @ben ~1 close/warm|+keep @my name ~2 handy/somewhere/safe
    +think of @ben if/when/should/next/first/whenever/as/$/for|+remember @ben if/when/should/next/whenever/$/for/the|@my name ~~2 +spring/+come to mind|+spring to mind|on/in/under/across your ~2 radar
    next time you/@yours/the/there/a/an ~~5 +hire/+recruit/looking/need/opening/vacancy/@jobnoun|+keep @friend in|+keep @ben +appear|when/if/should/whenever ~1 +time/+moment/+day comes ~~3 +hire/+recruit|+reach out/+call/+ring/+contact/+email ~1 @ben? ~1 if/when/should/whenever ~~3 @something ~~3 @appear|+reach/+get ~2 out/touch ~1 to? @ben? ~1 if/when/should/whenever ~~5 @vacancy/hiring/recruiting/@need
    +call/+contact/+ring/+email @ben when/if/should/whenever ~~6 @jobnoun/@need/+hiring`,
    `+keep/+bear in mind|@ben in mind for ~4 @event|+remember @ben from/to|on your radar ~2 @event`,
  ),
  rule(
    "if something opens",
    "plain",
    "This leaves a hook for a later job: it asks what happens when something opens.",
    "I would gladly tell you how my search for the right field goes.",
    `if/should/when/whenever/once/case/event/as ~3 @something ~~3 +open/+crop/+pop/+come/+turn/+free ~1 up|if/should/when/whenever/once/case/event ~3 @something ~~4 +arise/arose/become/becomes/available/vacant/+appear/+materialise/+materialize/+emerge/+surface|if/should/when/whenever/case ~3 @something ~2 +come/+cross/+land/+fall ~1 your/along/across/to ~2 way/desk/path/along/lap/light
    if/should/when/whenever/case/event ~1 you/@yours/they/anyone/+colleague ~~4 +hear/+know/+come/+learn/+see/+spot/+stumble/+catch/+get ~1 of/about/across/on/upon/wind? of? @something|if/should/whenever/case/event ~1 you/@yours ~~3 @need|if/should/whenever/case ~1 you/@yours ~1 +be/are/is/'re/'s/were ~1 ever? +hiring/+recruiting/expanding/growing|if/should/whenever ~1 you/@yours ~~2 +hire/+recruit/+expand/decide/have/get ~~1 again/more/need/budget/headcount/another/@hardjob/@vacancy|+something/+anything ~1 +open/opens/opening up
    if there 's/is/are/was/were/should/would/might ~2 be? ~1 ever? ~1 @something ~~4 for/at/on/in/with/suit/fit/i/@soon|if there 's/is/are/was/were ever? ~2 @vacancy/@spot/need/chance/opening/@hardjob|in case ~2 @something ~~2 @appear|in case ~2 there 's/is/are ~2 @vacancy/@hardjob/@something`,
    `@date|if/should/when ~~4 +question/+problem/+doubt/+issue/+spot/+slot/+cancellation/+seat in/for/on your ~2 @date|you ~2 +question|+cancel`,
  ),
  rule(
    "are you hiring",
    "plain",
    "This asks about vacancies where they work, which is a job ask in other words.",
    "How do teams like yours usually find new people?",
    `@asker ~3 @hiringnow|@yourside ~1 @bes ~3 @hiringnow|@yourside ~1 might/may/could/will/would/'ll/'d ~2 be ~1 @hiringnow|@yourside ~1 happen to be ~1 @hiringnow|any/a/some ~2 hiring ~1 going/planned/coming/at/on/in/@soon|+plan/+planning/+intend/+likely/+expect/+looking/+open/+willing/+thinking/+thought/+consider to/of/on/about? ~1 +hire/+hiring/+recruit/+recruiting/+expand/+adding/+add/+bring/+take/+taking ~3 on/more/new/someone/anyone/people/staff/@trainee/in/this/next/team/soon/@soon|you/@yours/@name/they ~1 in a ~1 position to ~1 +hire/+take/+offer
    @havers ~3 @soon? have/has/got/offer/run/need/want/see/expect/anticipate/foresee ~1 any/a/an/some/another/one/more/other/upcoming/open/spare/extra/free ~4 @vacancy/@hardjob/headcount/budget|@havers ~3 have/has/got/offer/need/want/find ~4 @spot/use/capacity/work/something/anything for ~1 @ben/@trainee/another/one/extra/an/a/new|@havers ~2 +need ~3 extra/more/another/new ~3 hands/pair/help/people/staff/person/@trainee|@havers ~2 +take/+offer/+run/+host/+accept ~1 on? ~3 interns/trainees/apprentices/internships/placements/apprenticeships/students/volunteers/@trainee/traineeships|@yourside ~2 +short/+shorthanded/short-handed/short-staffed/understaffed/stretched ~2 of? ~1 hands/staff/people/$
    @therebe ~4 @strongvac ~~7 at/in/on/with/within/for/around/across ~2 @yours/you/@ben/@friend|@therebe ~4 any/currently/still/a/an/some ~4 @strongvac ~2 @soon/$/you/i/that/for|@therebe ~4 @spot/room/space/need/call/demand/use/scope/appetite for/on/in/at/to ~3 @ben/@trainee/another/one/extra/@yours/an/new/join/add|any/some ~3 @strongvac ~3 at/in/on/with/within/for ~1 @yours/you/@ben|^ any ~3 @strongvac ~3 @soon/$/at/in|any/a/some/what/slightest/slim/real ~1 +chance/+possibility/+prospect/+hope of/at/for/in/to/that ~4 @hardjob/work/@workat/joining/@hire/employment/place/interview/getting
    any/some/possible/potential/future/current/open/available/upcoming/other/job/career/employment/work/internship ~2 +opportunity/+opening/+vacancy/+role/+position/+possibility/jobs/+internship ~3 at/with/in/on/for/within/inside ~1 @yours/you/@ben|+opportunity/+opening/+vacancy/+internship/+placement ~1 at/with/within/inside ~1 @yours/you|+room/+space/+place/+spot/+seat/+desk/+chair/+home ~1 on/in/at/for/within ~1 @yours/@ben/another/one/a ~1 @trainee?|+extra/spare/free/empty/vacant ~1 +chair/+seat/+desk/+spot/+pair/+headcount ~~4 @ben/@yours/i/you|extra ~1 pair of hands|another ~1 pair of hands|+door ~1 open ~1 for/to @ben|+growing/+expanding your/the +team/+headcount|+vacant/+unfilled ~2 +role/+post/+position/+seat|+freeze ~3 over/lifted/ended|+hiring ~2 +freeze ~~3 +end/+lift/over/still
    is/are ~3 +role/+job/+position/+post/+spot/+internship/+vacancy/+opening ~~4 still ~1 open/available/free/vacant/going/unfilled|still ~1 +open/+available/+vacant/+taking ~2 applications?|has/have ~3 +role/+job/+position/+post/+vacancy/+spot ~~4 been filled|been filled`,
    `@field|how ~2 +many/+often/+do/+does/+did/+common/+competitive/+hard/+easy/+rare/+big/+large|how ~1 are/is/does/do/did|why ~1 do/does/did/are/is|@date`,
  ),
  rule(
    "looking for work",
    "plain",
    "This says that you are after work, so the reader will take the note as a job ask.",
    "I am trying to learn whether this work would suit me.",
    `@seeker ~3 @seek ~5 @jobnoun|@seeker ~3 @seek ~2 work !out/on/through/with/experience|@seeker ~3 +seek/+seeking/want/need/needs/wants ~1 work|^ looking/searching/seeking/hunting ~1 for ~5 @hardjob|@seeker ~3 @seek ~4 employment/new? +challenge/+opening/+break/+start in ~1 @yours|@seeker ~3 job hunting/hunting/searching|@seeker ~2 jobhunting|@seeker ~3 job-hunting/job-seeking/jobseeking
    @seeker ~3 open to/for ~3 work/offers/@jobnoun/+opportunity|@self ~1 am/'m/is/are/'s ~3 available/free/ready/able ~1 to/from/for/immediately/straight/right ~3 start/work/hire/join/begin/relocate/immediately/away|+available ~1 for/to ~2 hire/work/employment/immediate/start/join|@self could/can/would/'d/'m/am/will ~3 +start/+begin/+relocate ~1 on/in/as/from/immediately/straight/right/next/tomorrow/whenever/work/to|willing/happy/prepared/ready to ~1 relocate/start|when could/can/would/might i ~1 start/begin $|could/can i start|@self ~2 +hope/+hoping/+want/+look/+looking/+love/+like ~1 to ~1 +get/+land/+find/+secure/+win ~3 hired
    @self ~1 need/needs/want/wants/could use/do with? ~2 a/some/any ~3 @hardjob/work !that/where|@self ~2 +desperate/+desperately ~3 for/need ~3 @hardjob/work|+make/+take ~2 next step ~3 @yours|my ~1 job/work/career ~1 +search/+hunt ~~6 +help/+hope/+hoping/@yours`,
    `+before/until/after/when/while/whether/if/unless/once ~1 i ~2 +start/+begin/+look/+apply/+search/+seek|@self ~2 was/were/did/used/had|not sure|advice|like yours|like your|one day|someday|how ~1 +people/+one/+you`,
  ),
  rule(
    "join you",
    "plain",
    "This says that you would like to work for them.",
    "I would love to hear what the work is like from the inside.",
    `@yearn ~~4 to? ~2 @workat ~3 for/with/at/in/on/under/alongside/of/to/into ~1 @yours/you/@name !like|@yearn ~~4 to? ~1 @workat ~2 for/with/under/alongside you|@yearn ~~5 to? +join ~1 @yours/@dept !for/on/at|@yearn ~~5 to? +join ~1 you ~1 as|@yearn ~~5 +part/+member of ~2 @yours/what/@dept|@yearn ~~4 to? +contribute/+add/+bring ~5 to ~1 @yours/@dept|@yearn ~~3 on ~2 your ~1 +team/+crew/+staff/+payroll/+books|@yearn ~~4 ~2 @hardjob/+spot/+seat/+place/+desk/+opportunity ~2 with/at/in/on/within/under/beside ~1 @yours/you|@yearn ~~3 +call ~3 @yours home
    @yearn ~~2 an/the/some ~3 +internship/+placement/+apprenticeship/+traineeship !that/like/is/at|+chance/+opportunity/+possibility/+idea/+prospect/+thought/+hope to/of/for ~1 @workat ~2 for/with/at/in/on/under/alongside ~1 you/@yours|+chance/+opportunity/+possibility/+idea/+prospect/+thought/+hope to/of/for ~1 +join ~1 @yours/@dept|+interest/+interested ~1 in ~1 +join/+joining/+work/+working ~1 for/with/at/in/on/your/under/alongside ~2 @yours/you/@orgnoun|+interest/+interested ~1 in ~1 +position/+role/+job/+opening/+vacancy/+internship/+post|+interest/+interested ~1 in ~4 @hardjob ~2 at/with/on/in/you/your|+express/+register/+note/+declare/+state/+show/+reiterate/+restate/+confirm my/our/an/their ~1 interest ~~6 @jobnoun/@yours/+join/+joining/@workat|my/our ~1 interest in ~4 @hardjob/+opening/+joining/+working
    could/can/may/might/would/should/shall @self ~2 +come/+join/+work/+intern/+volunteer/+start ~2 for/with/at/in/on/as/your/alongside/under/and/aboard ~2 @yours/you/intern/trainee/@trainee/work|could/can/may/might/would i/we join your/the ~1 @orgnoun|+see @ben/myself ~1 +work/+fit/+join ~2 for/with/at/in/on/into/alongside/your ~1 @yours/you|+see/+picture/+imagine @ben ~1 on/at/in ~1 @yours|+work ~1 for/under you ~1 as/in/on/one/some|+dream ~1 +job/+company/+employer/+team ~1 at/with/to/is/would/has|dream of ~1 @workat ~2 at/for/with/on ~1 @yours|+would n't/not ~1 say no to ~4 @hardjob/work/+offer|ideal/natural/obvious/logical/perfect next step ~2 at/with/for ~1 @yours|+swap/+trade places|i ~2 +love/+want/+like/+hope to ~1 be ~1 your next|your next ~1 @trainee|be your ~1 @trainee`,
    `@date|+join you for|@yours for/on a ~2 +day/+morning/+afternoon|like yours|mailing list|what it 's/is like|like to work|how ~3 +join|+society/+association/+club/+webinar/+mailing|for ~1 +lunch/+coffee/+tour/+visit/+call`,
  ),
  rule(
    "vacancy",
    "plain",
    "This turns to one vacancy, so it reads as an application.",
    "Your path into this work made me want to ask you about it.",
    `@self ~2 saw/noticed/spotted/found/read/heard/see/notice/learned/learnt/discovered/understand/gather/came/stumbled/noted/spot/hear/believe/know/seen/looking ~~4 @yourad|+saw/+notice/+spot/+see/+find/+read/+hear/+learn/+gather/+understand ~1 about/of/on/through/from/across/that? ~1 @yours/you/they/@name ~1 @bes/have/has/may/might ~3 @hiringnow/@vacancy|+saw/+notice/+spot/+see/+find/+read/+hear/+learn/+gather/+understand/+tell ~2 that ~~2 @yourside/@name ~2 @bes/have/has/had ~4 @hiringnow/@vacancy/@hardjob
    +writing/+write/+emailing/+contacting/+message/+messaging/+reaching/+reach/+touch/+contact ~1 out? ~1 with/in? ~1 because/about/regarding/re/concerning/for/to/on/response/reply/regard/regards/reference/connection/relation/after/since/as ~1 to/of? ~6 @vacancy/@hardjob/@yourad/+applying/+apply|in response to/your ~4 @ad|+respond/+responding/+reply/+replying/+answer/+answering ~1 to ~4 @ad/@hardjob|+apply/+applying for ~4 @jobnoun ~2 at/with/on/in/you/your ~1 @yours|@self ~2 have/has/'ve/'s ~2 applied ~1 to/for/at/with ~4 @yours|i/we ~2 applied ~2 to/at/with/for ~2 your/you|applied ~1 for ~4 @jobnoun ~3 at/with/on/in ~1 @yours|applied ~1 for ~1 your ~3 @jobnoun|@my ~1 application ~1 for/to/with/at ~3 @yours/@jobnoun|@self 'd/would/will/'ll/want/hope/plan/intend/am/'m/like/thinking/considering/tempted/hoping ~2 to/of/on ~2 apply/applying ~1 to/for/at/with ~3 @yours/you/@hardjob|+apply ~1 to/at/with ~1 @yours|+apply for ~1 your ~3 @jobnoun|+apply for ~2 a/an/the/any/this/that ~3 @hardjob ~1 at/with/on/you/your/there/$|may/could/can/should/shall @self ~1 apply
    the/your/that/this ~2 advertised/open/vacant/posted/listed/opening/available/unfilled ~3 @jobnoun|the/your/that/this ~4 @hardjob ~2 you/your/@yours/@name ~1 @bes/have/has/had/recently/just? ~2 advertised/posted/listed/offering/open/advertising/recruiting/hiring/going/filling|the/your/that/a/an ~3 +vacancy/+opening ~1 in/on/at/for/with ~1 @yours/you|your ~2 +vacancy/+vacancies/+opening/+internship/+apprenticeship/+traineeship|your ~2 +ad/+advert/+advertisement/+listing for ~4 @trainee/@jobnoun|+position/+role/+job/+post/+spot ~3 at/on/in/with ~1 @yours ~2 is/'s/has/was ~1 still/open/vacant/advertised/available/posted/listed|job/role/position/post ~1 you ~1 have/'ve/are/'re ~1 open/advertised/posted/advertising/going|i 'd/would/will ~1 be applying|+applying to @yours|how/where/when ~1 can/could/do/should/would/might/to i? ~1 apply $|how/where/when ~1 can/could/do/should/would/might i ~1 apply ~1 to/for/with/at ~3 @yours/@jobnoun/you|as a/an ~2 +candidate/+applicant|my candidacy|candidate/candidates/applicant for ~4 @hardjob/@trainee/@yours/+vacancy|in the running for|throw my hat|+leave/+leaving/+retire/+retiring/+vacate/+replace/+replacement/+successor ~~6 +fill/+replace/+successor ~~4 @ben/i|+fill your ~2 shoes/seat|your ~2 replacement`,
    `how ~1 did/do/does you/people/one|what ~4 +title/+mean/+word/+phrase|+application process|why ~2 +title|@field|+university/+college/+master/+degree/+school/+course/+visa/+grant/+scholarship|+board/+committee/+trustee`,
  ),
  rule(
    "pitch",
    "plain",
    "This offers you as a candidate.",
    "I would value your view on whether my background points towards this field.",
    `@self ~2 'd/would/could/will/'ll/can/might/am/'m/is/are/may be? ~2 +be/+make ~2 a/an/the ~4 fit/asset/addition/match/candidate/hire/employee/intern/contributor/colleague/person/trainee/analyst/choice/@trainee/member ~1 for/to/on/in/at/with ~3 @yours/you/@hardjob/@orgnoun/them/it|@self ~2 'd/would/could/will/can ~2 +fit/+slot ~2 into/in/with ~2 @yours|am/is/are/was/would/'d/could i/@friend ~1 be? ~1 a/an/the ~3 fit/match/candidate/asset/suitable/right/qualified/competitive ~1 person? for/to/with/at ~3 @yours/@hardjob/you|@yours ~2 +need/+needs/+require/+want/+wants ~3 someone/person/@trainee ~3 like/with ~2 me/my|perfect/ideal/great/good/strong/right/excellent/suitable/natural/promising ~2 fit/candidate/match/person/addition/hire/asset for/to/on ~2 @yours/your/the ~2 +role/+job/+position/+vacancy/@orgnoun|@self ~2 would/could/can/will/'d/'ll ~2 +add/+bring/+contribute/+offer/+deliver ~5 to/for ~1 @yours/you/@dept|bring ~5 to your/the ~2 @orgnoun|+asset to ~2 @yours/@orgnoun|+use/+benefit/+gain/+need from? ~1 my ~4 +skill/+experience/+help/+background/+energy/+expertise|my ~4 +skill/+experience/+background/+profile/+qualification/+degree ~~3 +match/+fit/+suit/+benefit/+help/+serve ~4 @yours/you/+role/+position/+opening/+need|+qualified/+suited/+suitable/+cut for ~3 @yours/@hardjob ~1 at/with/on/you/your/$|@self ~2 +stand/+have/+get/+be ~2 a/any/some/my ~2 +chance/+shot/+hope/+prospect ~2 at/with/of/for/in ~3 @yours/you/@hire/+job/+getting ~1 @hire?|+chances of/at/with ~2 getting/landing/being/a/@yours/you ~3 hired/job/in/@yours/interview/position/role/@hardjob|would @yours/you/@boss ~2 +hire/+take/+want/+consider/+have/+employ/+welcome/+like/+value/+entertain/+see/be ~2 interested? in? ~2 @ben/hiring/@alike/+applicant/+application|you/your/@yours 'd/would/could/might/will ~2 +regret n't/not|+regret ~1 hiring|you wo/will n't/not regret|+disappoint|what would it take for/to ~2 @ben/you/get/be/join/work|what ~1 i 'd/would/need ~2 to ~3 be/get/join/have ~2 hired/@yours|i/we can/could/will/would prove|hit the ground running|salary +expectation|+expected salary|notice period|i ~1 meet ~3 +requirement|i ~1 tick ~3 +box|i ~2 have ~2 what it takes ~~2 @yours`,
    `@field|+line of work|this/that/the +kind/+sort/+type/+field/+career/+profession|+learn ~2 whether|like yours`,
  ),
  rule(
    "CV pressed",
    "plain",
    "A CV that nobody asked for turns a request for advice into an application.",
    "I can send more about my background if it would help our talk.",
    `+attach/+attached/+attaching/+enclose/+enclosed/+enclosing ~1 is/are/please/find/you/will/'ll/a/here/here's? ~3 @cvonly|@cvonly ~1 is/'s/are ~2 attached/enclosed/below/included|+attach/+enclose/+include ~3 @cvonly|find ~1 attached/enclosed ~1 @cvonly|find @cvonly|here 's/is @cvonly|may/can/could/might/should/shall @self ~2 +send/+email/+give/+show/+share/+forward/+leave/+drop/+hand you ~2 @cvonly|may/can/could/might/should/shall @self ~2 +send/+email/+give/+show/+share/+forward/+leave/+hand/+drop ~2 @cvonly ~1 to/with you|@self 'd/would/could/can/will/'ll/'m/am ~2 +happy/+glad/+pleased/+like/+love/+delighted/+keen/+also ~1 to? ~1 +send/+share/+forward/+email/+give you ~2 @cvonly|@self 'd/would/could/can/will/'ll/am/'m ~2 +happy/+glad/+pleased/+like/+love/+delighted/+keen? to? ~1 +send/+share/+forward/+email/+give/+sending/+attach ~1 you ~2 @cvonly|+want/+like/+need/+care/+mind ~2 me? to? ~1 +see/+have/+send/+receive/+take ~1 @cvonly|mind if i ~1 sent/send ~1 you ~1 @cvonly|@cvonly ~1 for your/their/his/her ~2 consideration/review/records/files/perusal/attention|+look/+read/+glance/+review/+check/+see/+cast ~4 @cvonly ~~4 +see/+consider/+decide/+judge/+whether/+if ~~6 +fit/+suitable/+match/+place/@hardjob/@vacancy/@spot/@yours|my ~2 +portfolio/+details/+application/+references ~1 for your ~2 consideration/review/records/files|for your ~1 consideration|+review @my ~2 application/+credentials|+link to @my ~1 +cv/+resume/+portfolio ~~3 +hire/+hiring/+role/+recruit`,
    `+feedback|+comment|+critique|+advice|+advise|+improve|+tip|+opinion|+thoughts ~2 on|+look over|+before we/our/i|+background ~2 before/for|as you ~2 +ask/+suggest/+request/+offer|you ~2 +asked|your ~2 suggestion|+proofread|+honest|+read through|what ~2 +missing/+stand/+change/+cut/+weak|+how it reads|so you ~1 know|+constructive`,
  ),
  rule(
    "unpaid work",
    "plain",
    "This offers work for nothing, which is still asking for a place.",
    "Might I shadow you for a day, if that is ever possible?",
    `@self ~2 'd/would/could/can/'m/am/will/'ll/is ~3 +happy/+glad/+willing/+love/+like/+delighted/+ready/+prepared/+keen/+pleased/+gladly/+happily? ~1 to? ~1 +work/+volunteer/+intern/+help/+help/+do/+start/+come/+contribute/+assist ~5 for ~1 free/nothing/experience/expenses/peanuts|@self ~2 'd/would/could/can/'m/am/will/'ll ~4 +work/+volunteer/+intern/+help/+do/+come ~~5 unpaid/unsalaried/gratis|+work/+intern/+help ~3 ~2 unpaid/gratis|+work/+volunteer/+intern/+help/+do ~~5 for ~1 free/nothing|without ~1 pay/payment/salary/wage/charge/wages|no/without ~1 pay/salary/wage/payment ~1 needed/required/necessary/involved/expected|unpaid/voluntary/volunteer/trial/probationary/test/probation/work-experience ~2 +internship/+placement/+week/+day/+month/+shift/+period/+basis/+stint/+role/+position/+run/+project/+work/+trial ~~5 with/at/on/for/in/to ~1 @yours/you/show/prove/see
    @self ~2 'd/would/could/can/'m/am/will/'ll ~4 +volunteer/+intern ~3 for/at/with/on/in/your ~2 @yours/you|could/can/may/might/would/let @self/@ben ~3 +volunteer/+intern/+trial|on a ~1 trial/voluntary/unpaid/volunteer basis|offer ~1 you? ~1 my ~2 services/labour/labor/time/help ~1 to/for/on/with/free|my ~1 services|could/can/may/might i ~1 +help/+assist ~1 out? ~1 on/with/in/at/around ~1 @yours|could/can/may/might i ~1 +help/+assist ~1 out? with/on ~1 one/some/any/a/your ~4 +project/+campaign/+case/+shift/+task/+launch|+lend/+give you/@yours ~2 a ~1 hand ~1 on/with/around/at ~2 @yours/+project|+do ~3 +project/+task/+bit/+work/+piece/+shift for you/@yours ~1 to/as/so|free/cheap labour/labor|+work ~2 for experience|+prove @ben/myself|prove ~2 what i|prove my worth|show ~3 what i can do|+pro bono for @yours`,
    `did/were/was/does/do/have/has you/people/they|+common/+usual/+normal|+shelter|how ~2 +common/+usual`,
  ),
  rule(
    "opportunities",
    "plain",
    "This asks about jobs that they could give.",
    "What does the usual way into this work look like?",
    `+ask/+asking you/them/@yours for ~4 @hardjob/work/employment/interview/+opening|+discuss/+explore/+enquire/+inquire/+ask/+hear/+learn/+chat/+talk/+speak/+know/+find/+see/+consider ~1 about/of/out/into/whether? ~1 about? ~1 any/possible/potential/job/career/employment/work/open/current/future/available/internship/upcoming/new ~2 +opportunity/+opening/+vacancy/+position/+role/+possibility/+job/+option/+internship ~2 at/with/in/on/within/for/you/that/i/$ ~2 @yours/you/@ben/i/@my|+beg/+plead/+request/+demand/+want/+need/+solicit ~1 you? for? ~3 a/an/some/any ~2 +interview/@hardjob ~1 at/with/from/on/in ~1 you/@yours|how ~2 can/could/do/would/might/should i/we/@friend ~2 +get/+land/+secure/+go/+become/+join/+win/+come/+break ~5 hired/@hardjob/into/to/at/with/part/work/on/in/for/by ~2 @yours/you/+there|get ~1 hired ~1 at/by/with/there/on ~1 @yours|into ~1 @yours ~1 as ~2 @trainee|any/some ~1 +work going|+work ~1 going ~1 at/with/for/there|any ~1 @jobnoun ~1 going|+help ~1 me? ~1 get ~1 in $|help ~2 with a job|+favour/+favor ~~3 @hardjob/@hire/job|+get on/onto ~2 your ~1 +shortlist/+list/+radar|+talk/+speak/+chat ~2 about ~~3 +join/+joining ~1 @yours|+talk/+speak/+chat ~2 about ~~2 my/me ~2 +work/+working/+join/+joining ~1 for/with/at/your`,
    `@field|how ~2 did|did you`,
  ),
];
