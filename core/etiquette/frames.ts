import { type Rule, rule } from "./rule.ts";

/** Who would do what for whom, said in frames wide enough for words the other rules do not know. */
export const frames: readonly Rule[] = [
  rule(
    "do you need one",
    "plain",
    "This asks whether they need somebody, which is a job ask in other words.",
    "How do teams like yours usually find new people?",
    `do/does/will/would/might/could/should/if/case/when/whenever/once/whether/n't ~1 you/@yours/they/there ~1 guys? ~1 ever? ~2 need/needs/needed/needing/want/wants/wanted/require/requires/use ~2 someone/somebody/anyone/anybody/@agent/@trainee/people/persons/staff/helpers/waiters/cover $/for/to/at/in/on/over/who/with/rn/now/this/next
    do/does/will/would/might/could/should/if/case/when/whenever/once/whether/n't your/@friend ~4 need/needs/needed/needing/want/wants/wanted/require/requires ~2 someone/somebody/anyone/anybody/@agent/@trainee/people/staff/helpers/barmaid/girl/cover
    if/should/case/when/whenever ~3 ~1 need/needs/want/wants/require/requires one $|in case ~1 you ~1 need/want one|want/need/take anyone/someone/somebody to ~1 +walk/+do/+mind/+run/+clean/+drive/+cook/+look/+wash/+sweep/+fill
    if ~2 your ~3 ever ~1 wants/needs/want/need me|^ need someone/somebody/anyone/hands|do/does you/@yours ~2 have ~1 need of|happen to want/need/have ~3 @trainee/@agent/opening/vacancy/job|has/have your ~2 ~1 @orgnoun a/an/any ~2 @spot/berth/job
    short of a/an ~2 @trainee/@agent/tenor/fitter/hand/hands/man|be/is/'re/are/n't/been needing ~2 anyone/someone/somebody/people/staff/@trainee|ever thought of ~1 having/taking/hiring a/an/on ~2|any ~1 chance ~2 you ~1 guys? need/want/could/would ~1 use? ~1 a/an/another/anyone/someone|extra/another/spare/second/more pair of hands|in case you/@yours ~1 need/needs/want/wants/require ~1 a/an/one
    heard/hear/gather/saw/see/told/tells/says ~2 you/@yours ~2 're/are/is/'s ~2 short|you need ~1 a/an/someone ~3 and i|and you need a/an`,
    `feed the|+tell ~3 about|what|how/why/where did|before you|@gathering|+mask|+degree|+licence|+minute/+minutes|+break|+rest|to talk|+explain|need ~2 hands for|questions`,
  ),
  rule(
    "got any",
    "plain",
    "This asks for work.",
    "I would love to hear how you came to this work and what it asks of you.",
    `^ got any ~2 @jobnoun/shifts/work/jobs/gigs/hours|do/does/would/have/has/any you/@yours ~2 have/got/get any ~2 shifts/jobs/work/vacancies/gigs/hours/placements/internships/openings $/for/going/left/open/free/available/i
    do/does/would/could/might/has/have/is/had @yours/your/there ~2 have? anything/something ~1 ~1 for a/an/@ben/one/someone/somebody/people|do/does your ~2 have ~1 anything/something $|anything/something/nothing ~2 for a/an ~2 @agent/@trainee|anything/something ~2 at/in/with your ~2 for ~1 @ben|something ~1 at your ~2 would|is there ~1 anything/something ~1 for ~1 me|is there a ~2 job/living/wage/future ~2 in ~1 it|have you ~1 got? a/any/some ~2 job/work/post/position ~1 for|if you have/had/'d some/any ~2 job/work ~1 for|jobs/job/work ~2 going at|job/work/shift/shifts/lorry/van/bench/rounds/boots for @ben $|have/has/had/got ~2 shifts/hours/work for @ben|is/are there ~2 @jobnoun ~1 in/at/on/with your ~3 for/that/i/$|something/anything ~2 on the next|got/have for me $
    'd/would like/love/take/want some ~1 shifts/hours/work|hope/hoping/want/like/love to get ~1 some/some ~1 of? ~1 the? ~1 work/hours/shifts|could do ~1 with/w ~1 some? work|@jobnoun/jobs ~2 that ~1 are/is never advertised|jobs/roles/posts ~2 like ~1 yours before|opening for my|anything ~1 has/has opened|places left for ~1 people/someone|headcount|anything ~2 comes/come along ~1 work|negotiate my ~2 offer|my ~1 first ~1 offer with|+job ~1 prospects at/with/in your/yours|opportunities ~1 are ~1 there for me`,
    `+regret|+story|how/what did|were you|museum guide|+advice|+tip|questions|@gathering`,
  ),
  rule(
    "how do I get in",
    "plain",
    "This asks how to get work at their own place.",
    "How do people usually come into this field?",
    `how/what/where ~1 do/does/can/could/would/might/should i/@friend/we ~2 become/join/enter/apply ~~5 your/yours/you/there|how/what ~1 do/does/can/could/would/might/should i/@friend/we ~1 get ~1 a/an/my/in/into/onto/hired/work/noticed/considered/you ~~6 you/your/yours/@yours/there|how/what/when ~1 could/can/might/may/would i/we/@friend be ~1 selected/hired/employed/engaged/considered/taken/chosen/picked/recruited|what ~1 do/would/must i ~1 have? ~~5 for ~1 you to ~1 pick/take/hire/choose/give/consider|to get you to ~1 say/hire/take/notice/consider/give|best/quickest/easiest/right/fastest ~2 way/route ~2 of/to/into/in/for ~~5 your/yours !neighbourhood/neighborhood|what/which ~~3 make/makes/made my ~2 application/cv/resume ~~3 your|should/do/can/could i ~1 apply ~1 to/at/with/in/through ~1 you/your/yours|+apply ~1 in/at/with/to ~1 you/your ~2 $|+apply ~1 in/at/with/to you ~1 guys? or/now/as|procedure/process/steps ~2 to ~1 apply ~1 in/to/at/with ~1 your|guide/help/tell/show me ~2 how ~1 to? ~1 i? ~2 get/join/apply/work ~~4 your|how ~~3 i ~2 might/could/can be ~1 able? to? ~1 join|part of what ~1 you|getting/get/find/land/have ~2 work/job ~1 at/in/with your/yours|would it ~3 help me get|become/becoming one of your|who/whom/which ~~4 i ~2 should? ~2 see/talk/speak/ask/bribe/pester/write/go ~1 to? ~2 about/for/through ~1 a? ~1 getting/joining/shifts/jobs/job/work/hired/vacancies|who/whom/where ~1 do/should/can/could/would i/my/we ~2 send/submit/address/email/hand ~2 my ~2 application/cv/resume/showreel/portfolio/papers|should/could/would i ~2 talk/speak/see ~~4 in order to|about getting in ~1 at|about getting ~1 taken/hired/recruited/in|worth an ~1 application|write to for a ~2 job|a recruiter i|is/am i too ~1 late $|too late ~~3 apply/name/application/throw/one|name of ~1 your ~2 @recruit|do/have your ~1 @recruit ~1 have/got my|the one/person who ~1 hires/decides ~1 $|you 're/are ~1 the ~1 one/person ~1 who/to ~1 decides/impress/hires|in ~1 with a chance|colleagues who hire|whose ~1 firms/companies ~1 need|who/that ~1 takes/take ~1 on? trainees/apprentices/beginners/strangers|entry requirements waived|straight to a manager`,
    `get to your|for our ~1 chat/talk/call/meeting|park|+story|did you|@diary|for the talk`,
  ),
  rule(
    "hire frame",
    "act",
    "This asks them to give work to you or to someone close to you.",
    "Could you tell me how people usually come into this work?",
    `+take/+accept/+have/+train/+use/+engage/+employ @ben ~1 as !a/visitor/guest/visitor/they/you/they|take/accept/have/train/use/engage @ben as a/an/your/the ~2 !visitor/guest/example/friend/fan|accept/take/have ~1 a/another/an ~2 student/learner/intern/trainee ~1 on/for placement/work/six/the|+train me|make me one $|give one ~1 chance ~1 to|please give ~2 chance|+put me in a ~1 position on|+let/+have me ~1 do/run/keep/handle/carry them/your|let me ~1 fill|+give @ben/a ~3 the once-over for|+give/giving ~5 a ~2 job/start/placement/trial|+invest in me|+get ~2 byline|+consider/+cast/+pick/+choose @name for|+consider/+cast/+pick/+choose @friend|+represent me|+host me|want me to ~1 join|let @ben join|+give me ~4 contract/account/accounts/cases/commission|one of your ~2 cases ~~2 and i 'll/will ~1 show/prove|+keep me on|+pay @ben/@alike|offer @ben/@alike as|hold ~1 open for me|+take/+want/+consider him/her $|put me ~1 on a|+give me/@friend ~1 work|a chance to show|+tell me where to ~1 report|who ~1 'd/would ~1 make me a|to let a ~3 like me|+hook @ben up ~1 with|hire one of|let a ~2 outsider/beginner/stranger ~1 have a ~1 go|+give a/my/our ~2 @kin/sixth-former/student/school-leaver a ~2 job/chance/start/placement|come/came in for a ~1 trial|a/my trial shift|be ~1 my boss|+find me ~2 job/work/employer`,
    `+tour|+view|+picture|+photograph|+story|+lesson|how did|what did|as ~1 a? visitor/guest`,
  ),
  rule(
    "wish to be there",
    "plain",
    "This says that you want to work with them.",
    "I would love to hear what the work is like from the inside.",
    `i/we/@friend ~~6 join you at/in/on ~1 the ~2 @orgnoun|i/we/@friend ~~6 +join your !for/walk/tour/talk/lecture/class|work/intern/train/serve/help/start/begin/learn ~2 for/with/under/beside/alongside ~1 you $/from/in/this/next/on/and/as/if|work/working/train ~1 under ~1 you/your|be on your ~2 books/payroll/team/list/desk/staff/roster/crew/rota|'d/would ~1 love/like/want the ~2 @hardjob/post/place/role ~1 at/with/in/on your|i ~~1 want/wants in $|i want it $|i 'd/'ll/would/will ~1 have/take it/one $|'d/would/will/'ll take any/the/whatever ~2 @jobnoun/position/opportunity ~1 at/with/in/you|+accept ~2 any/the ~2 position/post/job|sign/signed a ~1 contract with ~1 you/your|glad/happy of a ~2 place ~1 at/with/in ~1 you/yours/your|to be ~1 one of your|be your ~1 next? @trainee/apprentice/assistant|like to be your ~2|'d/would/could/can ~1 be ~~4 useful/asset/addition/help/hire/fit/employee ~~2 your/you/yours|i 'd/would/could/can/will/'ll ~1 be/make ~1 a/an/the/your ~3 @trainee/@agent/employee/asset/addition/hire ~~3 you/your|make ~1 a/an ~2 @trainee/@agent/employee/addition ~1 for/to/in/on ~2 you/your|i ~~3 easiest/best/cheapest ~1 hire|be ~1 great ~1 on your|look ~1 good ~1 in your ~1 uniform|i can ~1 offer ~1 you ~1 +hour|+promise to be a|i 'd/would like ~~4 to be my ~1 new? colleagues|to replace @name/you|eyes on ~1 yours|'d/would ~1 hand my ~1 notice|for me to ~1 begin/start ~1 my|jump ship|leave my ~2 post/job ~1 for|tempted by you $|yours ~1 opens|i would ~1 do ~1 it ~1 for ~1 love|+do/+make/+write/+spend/+complete ~1 my/a/an/our ~3 @hardjob/praktikum/stage/practicum/practice/thesis/semester/hours/traineeship ~1 at/with/by/in/under ~1 you/your/@yours|+make ~1 a? praktikum|do ~1 them ~1 at/under/with you/your|i ~1 'm/am yours|i 'm in $|count me in|^ try me $|pitching myself|+candidate ~~4 i ~1 remain ~1 ~1 available|still ~1 hopeful|+attached to ~1 your|with you ~1 would/'d be|if you ~1 'll/would/'d/will ~1 have/take/catch/want/train me|'ll/'d/will/would have me back`,
    `@gathering|+lunch|+coffee|+walk|+tour|how did|what did|+watch|+question|+story|what is it like|to see|how you/many|what does|+pull strings|friend who`,
  ),
  rule(
    "backing",
    "plain",
    "This asks them to spend their good name on you.",
    "Could you tell me what people in your field look for in a newcomer?",
    `your ~2 reference/recommendation/endorsement/nod/backing ~1 will/would/could/might ~2|a/the good? ~1 reference ~1 from you|i ~2 need/needs ~2 a/an/one/two/three/some ~2 reference/references/referee/referees|i need ~1 one $|have ~1 your ~2 recommendation/reference/backing/endorsement|your ~2 name on my|name/names ~2 you ~~3 as a ~1 reference/referee|as ~1 my/a ~1 referee|be ~1 my/a ~1 referee|say/mention/tell ~1 that? ~1 you sent me ~1 when ~1 i ~1 apply|your ~1 influence|quiet word about @ben|lean ~1 on ~1 them/him/her/@boss|+pull ~1 one/some/any ~1 for me|pull one|if you ~1 scratch|tell/told ~1 them/her/him/hr/@boss ~1 i 'm/am ~2 good/keen/the/reliable/great/interested/available|tell ur/your ~1 hr/boss/manager ~1 i 'm/am ~1 the|know that i 've/have ~1 applied|say ~1 it ~1 for ~1 me|suggest ~1 that they take|+give me ~1 an ~1 edge/advantage|+vouch ~1 4/for? ~1 me|put in a call ~~4 for ~1 @ben|write ~1 a few ~1 lines for ~1 my|in order to ~1 get ~1 hired|help @ben ~1 back? ~1 in/into/back/to ~1 work|hope/hoping ~2 you can/could/will/might ~1 help ~2 me ~1 get/find/into/back/in/with ~~3 work/job/door|speak ~1 with/to ~1 your ~2 chief/boss/manager/head for|when ~~4 asks ~1 you ~~6 me ~~3 hope|paste into|referral portal|+ring/+call someone/them ~1 there|on my knees`,
    `+quote|+essay|+footnote|how did|+story|charity|marathon`,
  ),
  rule(
    "paper frame",
    "plain",
    "This asks them to pass your CV or your name to the people who hire.",
    "If you have a moment, I would value your advice on my CV.",
    `@my ~2 references/testimonials/credentials/qualifications/availability ~1 are/is ~1 attached/below/enclosed/here|+enclose/+attach/+attaching/enclosed/attached/+left ~2 you? ~1 my? ~3 references/testimonials/availability/curriculum/bio-data/biodata/qualifications|@my ~1 bio-data/biodata/curriculum|summary of ~1 my ~1 qualifications|+circulated/+circulate the ~1 enclosed/attached|here 's/is ~1 mine $|application/applications ~~3 getting/get ~1 on|how/where ~~3 my ~1 application ~1 is/stands|+stand ~1 with my ~1 application|bumping/chasing/checking ~2 my ~1 application|show ~1 it ~1 to ~1 admissions/@boss/@recruit|take my ~2 letter ~1 over|and +send it to ~1 the|see ~1 it ~1 reaches|feel free to ~1 share ~1 it|wish to ~1 share ~1 it with ~1 decision|i ~~2 to ~1 apply ~1 for ~2 the/a/your ~2 post/position/job/role/vacancy|+beg to ~1 apply|this ~1 is ~1 me ~1 applying|because ~1 it ~1 is $|+submit ~2 my ~2 application/candidature/candidacy|my ~1 candidature/candidacy|send ~2 samples ~~3 editor|opportunity of an ~1 interview|come for an ~1 interview ~1 any|an interview any ~1 day|seen/see my ~2 pieces/work/samples ~1 with a view|with a ~1 view ~1 to ~1 printing/joining/hiring/employment|paste ~1 into ~1 the`,
    `+critique|+feedback|+advice|+essay|university|college|school|how did`,
  ),
  rule(
    "hook frame",
    "plain",
    "This leaves a hook for a later job: they are asked to think of you when something comes up.",
    "I would gladly tell you how my search for the right field goes.",
    `tip @ben off ~~2 when/once/if/whenever/should|+tell/+know/+text/+ping/+ring/+call/+inform/+notify/+shout ~~2 when/once/if/whenever ~~5 recruits/recruiting/hires/hiring/recruit/hire/expands/advertise/advertises|kept in ~1 mind|in ~1 your ~1 thoughts ~1 when|posted ~~3 opportunities/vacancies/openings/jobs/positions/roles|told ~1 first $|if ~1 one 's/is ~1 going|if anyone/someone/somebody ~2 quits/leaves/resigns/retires ~~3 me|if the ~2 candidate ~2 pulls/falls/drops|should the ~2 candidate|the next ~1 one $|at no ~1 notice|short notice ~~4 me|fortunes turn|you ~1 hire again|change with ~1 the ~1 headcount|next time you ~1 need ~1 a|i 'm/am ~2 free/available ~1 from/all/immediately/now ~2 for ~1 work|available ~~3 for ~1 work|start/begin/join/commence ~1 immediately/asap/tomorrow/tmrw|start ~1 whenever ~1 you|@self could/can/would ~1 be ~1 able? ~1 to? start/begin/commence ~1 this/on/in/from/next/my ~1 week/monday/duties/month|i could/can ~1 begin/start ~1 any|when i could/can ~1 start $|when ~1 do/can/could/might i ~1 start $|when do you ~1 need ~1 me|where ~1 do ~1 i ~1 sign|be of ~1 use ~~4 paid/hour|be able to ~1 commence|+join immediately|is there ~1 any ~1 requirement ~1 in ~1 your ~1 @orgnoun|anything ~1 you ~1 hear ~1 about ~1 jobs|hear about ~1 jobs/vacancies|maybe you ~1 know ~1 something|you know ~1 of ~1 one ~~2 say|is ~1 it ~1 gone $|do ~1 say ~1 so? $`,
    `+chat|+coffee|@gathering|+lunch|for ~1 the? ~1 call/talk|+train|how do/did|what did`,
  ),
  rule(
    "out of work",
    "plain",
    "This asks for help in finding work.",
    "I would love to hear how you came to this work and what it asks of you.",
    `jobless/unemployed/redundant/sacked/layoffs ~~9 help/leads/hook/hire/gig/employ|laid off ~~9 help/leads/hook/hire/gig/employ|out of work ~~9 help/leads/hook/hire/gig/employ|@self ~2 need/needs/want/wants a ~2 job/wage/paycheck/break/start/position/gig $/asap/and/so/but/by/kindly/badly|i ~1 need a ~1 pay ~1 check|really ~1 use ~1 a ~1 job !title|change of ~1 employer|seeking ~1 a? job ~1 change|+search/+searches/+searching ~1 a? ~1 for? ~2 work/job/place/internship|after/wants/want/needs/need/deserves/get/getting a ~2 start/break/leg-up/leg ~1 up? in/at/with/on|grateful ~2 for a ~1 leg ~1 up|wage ~1 will ~1 do|so that 's/is what ~1 i 'm/this|but i 'm asking you|but i 'm asking|and i ~1 have ~1 to $|so would you $|any ~1 chance ~1 this|any leads|would welcome ~1 more? leads|an in ~1 at|settle ~1 for ~1 unpaid|worked/work ~1 for ~1 tips|i could ~1 do ~1 with ~1 one|days/day 's ~1 honest? work|ask ~1 your ~1 clients ~1 for|here ~1 i ~1 am ~1 at`,
    `+story|did you|how did|used to`,
  ),
];
