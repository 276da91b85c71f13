import { grammar } from "./grammar.ts";

/**
 * The words of asking and of the working world, by what they mean. A class may use the classes above it or below it;
 * the rules in asks.ts name the classes, so a new synonym here teaches every rule at once.
 */
export const words = grammar({
  // People
  kin: `+friend|+sister|+brother|+cousin|+son|+daughter|+niece|+nephew|+flatmate|+roommate|+housemate|+partner|+wife|+husband|+classmate|+sibling|+twin
    +neighbour|+neighbor|+mate|+boyfriend|+girlfriend|+kid|+child|+fiance|+fiancee|+buddy|+pal|+mum|+mom|+dad|+mother|+father|+uncle|+aunt|+girl|+boy
    +student|+mentee|+colleague|+coworker|+housemate|+teammate|+godson|+goddaughter|+grandson|+granddaughter|+stepson|+stepdaughter|+bandmate|+acquaintance`,
  me: `me|us|myself|ourselves`,
  friend: `my/our/his/her ~2 @kin|a/another/this ~2 @kin of mine|a ~1 @kin|two/some/both of my @kin|one of my ~1 @kin`,
  alike: `someone/somebody/anyone/anybody/a/an ~1 person? ~1 my age|someone/somebody/anyone/anybody ~1 returning|+someone/+somebody/+anyone/+anybody/+person/+people like/with me/my/us/our
    a/an ~4 like me/myself/us|+someone/+somebody/+person/+people ~2 of/with my ~1 +background/+experience/+profile/+skill
    a/an/another ~3 with/of my ~1 +background/+experience/+profile/+skill|+people/+folk like me/us|the likes of me|yours truly`,
  ben: `@me|@friend|@alike|him|her|them`,
  self: `i|we|@friend|he|she|they|@alike`,
  someone: `someone|somebody|anyone|anybody|anyone else|people|others|a/any/another/other ~2 +colleague/+person/+contact/+friend/+peer|one of your ~2 +colleague/+friend/+contact|whoever`,
  boss: `+boss|+manager|+supervisor|+director|+head|+lead|+leader|+principal|+ceo|+cto|+founder|+editor|+superior|+owner|+chief|+chef|higher-ups|higher ups|higher-up|partners|+partner|leadership|management|board|+foreman|+chair`,
  recruit: `+recruiter|hr|h.r|+headhunter|human resources|human resource|personnel|+recruitment|talent acquisition|talent/people/recruiting/recruitment/hiring/hr/careers/resourcing/staffing ~1 +team/+department/+lead/+partner/+contact/+person/+people/+desk/+office/+folk/+staff/+committee/+panel/+board/+manager/+director/+coordinator/+officer/+side
    hiring/recruiting/recruitment +manager/+team/+committee/+panel/+lead/+people/+partner/+director/+person|+decision maker/makers/maker's|decision-maker|decision-makers
    whoever/anyone/someone/person/people/one/ones/those/folks/colleague/colleagues/team/contact/manager ~~5 @hirings|in/over in/at/of recruitment/recruiting/hiring
    the? powers that be`,
  hirings: `hiring|recruiting|recruitment|hires|recruits|hire|recruit|hiring +decision|selection|applications`,
  orgnoun: `+company|+firm|+team|+organisation|+organization|+department|+group|+lab|+laboratory|+studio|+agency|+practice|+business|+office|+employer|+workplace|+unit|+clinic|+hospital|+school|+newsroom|+bank|+startup|+outfit|+crew|+division|+hq|+institute|+museum|+charity|+nonprofit|+ngo|+kitchen|+restaurant|+branch|+shop|+place|+centre|+center|+library|+side|+corner|+end|+staff|+consultancy|+chambers|+brewery|+farm|+garage|+gallery|+theatre|+theater|+workshop|+site|+bakery|+publisher|+network|+faculty|+plant|+foundation|+council|+ward|+squad|+desk|+label|+press|+nursery|+surgery|+pharmacy|+warehouse|+programme|+program|+yard|+station|+depot|+shipyard|+dockyard|+orchestra|+choir|+magazine|+journal|+trust|+shelter|+mill|+quarry|+vineyard|+stable|+hotel|+salon|+court|+ministry|+embassy|+college|+university|+academy|+hospice|+boat|+ship|+troupe|+cafe|+bar|+pub|+zoo|+park|+forge|+venture|+camp|+observatory|+dairy|+bindery|+archive|+dig|+start-up|+rig|+laundry|+fleet|+barracks|+kindergarten|+boatyard|+greenhouse|+workforce|+partnership|+society|+ranks|+payroll|+books|+campaign`,
  yours: `your/you're/ur ~3 @orgnoun|your ~2 @orgnoun|@name 's? @orgnoun|there|over there|where you work/are|you guys/folks/all/lot/people|your ~1 people/lot/folks|the/this ~2 +company/+team/+firm/+department/+organisation/+organization/+lab/+studio/+agency/+charity
    @org`,
  theorg: `the ~3 @orgnoun`,
  org: `at/with/for/within/inside/by @name`,
  you: `you|ya|you all`,
  dept: `your ~3 @orgnoun|@name`,

  // Work that is given and taken
  jobnoun: `+job|+position|+role|+opening|+vacancy|post|posts|+placement|+internship|+apprenticeship|+traineeship|+gig|employment|+opportunity|+posting|+clerkship|+residency|+fellowship|+assistantship|+secondment|+co-op|spot|spots|seat|seats|slot|slots|+opp|+vac|+headcount|+pupillage|+lectureship|+studentship|+commission|training contract|trial shift
    graduate/grad/training/trainee/intern/internship +scheme/+programme/+program|+work placement|+work experience|+openings|+berth|+appointment|+contract|+shift`,
  hardjob: `+job|+position|+opening|+vacancy|+placement|+internship|+apprenticeship|+traineeship|+gig|employment|+role|+clerkship|+pupillage|+lectureship|+studentship|+assistantship|training contract|trial shift|traineeship|work placement|work experience|graduate scheme|graduate programme|graduate program`,
  trainee: `+intern|+trainee|+apprentice|+junior|+graduate|+assistant|+hire|+employee|+recruit|+staff|+analyst|+developer|+engineer|+designer|+helper|+candidate|+applicant|+hand|+freelancer|+contractor|+temp|+placement|+beginner|+researcher|+writer|+member|+nurse|+teacher|+technician|+associate|+planner|+coordinator|+newcomer|+reporter|+editor|+starter|+learner|+understudy|+deputy|+stand-in|+helper|+pupil|+commis|+mechanic|+physio|+vet|+grad|+pilot|+clerk|+cook|+chef|+dogsbody|+volunteer|+accountant|+attendant|+paramedic|+midwife`,
  work: `work|employment|paid work|a job|some/any/more/paid/part-time/full-time/freelance/contract/temporary/casual ~1 work`,
  ad: `+advert|+ad|+advertisement|+posting|+listing|+vacancy|+notice|+opening|job/vacancy/role/position ~1 +ad/+advert/+post/+posting/+description/+listing/+notice|+call for +applicant/applications|hiring +post/+notice/+banner`,
  spot: `+spot|+place|+seat|room|space|+slot|+desk|+chair|+home|+berth|+gap|+corner|+position|+job|+role|+opening|+post`,
  lead: `+lead|+job lead|+opening|+vacancy|+referral|+tip-off`,
  paper: `@my ~2 @cv|a copy of @my ~2 @cv|the/this/that/a @cv|@my ~2 +application/+cv/+portfolio/+detail/+material/papers/+document/+particulars/+credential/+paperwork/+name/+profile/+file/+reel/+showreel/+contact/+information
    @cv`,
  cvpaper: `@my ~2 @cv|a copy of @my ~2 @cv|the/this @cv|it`,
  cv: `+cv|c.v|c.v.|+resume|curriculum vitae|+resumes|covering +letter|cover +letter|application|applications`,
  cvonly: `@my ~1 application|@my ~2 +cv/+resume|@my c.v/c.v.|@my curriculum vitae|@my +cover/+covering +letter|a copy of @my ~1 +cv/+resume|+cv|curriculum vitae`,
  my: `my|our|his|her|their|my/our ~2 @kin 's|@friend 's|@name 's`,
  mine: `i|my|me|we|our|@friend`,

  // What somebody may do for somebody's career
  hire: `+hire|+employ|+recruit|+shortlist|+engage|+onboard|+appoint`,
  pass: `+slide|+pop|+whisk|+carry|+transmit|+sneak|+forward|+pass|+send|+share|+circulate|+hand|+show|+deliver|+submit|+slip|+upload|+drop|+relay|+float|+route|+present|+walk|+bring|+fire|+ping|+place|+put|+get|+stick|+leave|+give|+recommend|+push|+run|+shoot|+introduce|+distribute|+direct|+steer|+flag|+email|+mail|+lay|+file`,
  speakup: `+vouch|+endorse|+champion|+nominate|+back|+sponsor|+plug|+support|+advocate|+lobby`,
  goodword: `~2 good/kind/quick/nice/strong/positive/little/friendly/warm/supportive word|a word|~2 +endorsement/+recommendation`,
  help: `+help|+assist|+support|+aid`,
  inform: `+tell|+inform|+alert|+notify|+update|+ping|+email|+message|+text|+call|let|+drop|+shout|+give|+send|+point|+steer|+direct|+tip|+signpost`,
  appear: `+open|+come|+crop|+turn|+pop|+arise|arose|+free|+appear|+surface|+materialise|+materialize|+emerge|+become|+go|+show|+fall|+land|+cross|+exist|+happen`,
  something: `something|anything|any ~3 @jobnoun|a ~3 @jobnoun|an ~3 @jobnoun|the/another/some/such/more ~3 @jobnoun|@jobnoun|the right thing|something/anything ~2 suitable/relevant/similar/junior/fitting/suited|any/a ~2 +lead/+chance/+need|any ~1 work`,
  soon: `now|currently|soon|presently|at the/this ~1 moment/time/point|right now|these days|just now|nowadays|this/next ~1 +year/+summer/+spring/+autumn/+fall/+winter/+month/+quarter/+term/+season|at present|in the ~2 future/pipeline/offing/works|coming/going/open/available/free/vacant/unfilled|by any chance|anytime soon|down the line|before long`,
  yearn: `@self 'd/would ~1 +love/+like/+welcome/+enjoy/+relish/+jump/+give/+kill/+prefer/+adore/+seize/+appreciate/rather|@self 'm/am/is/are/'re/'s ~2 +keen/+eager/+hope/+hoping/+hungry/+desperate/+dying/+itching/+ready/+excited/+determined/+anxious/+willing/+happy/+glad/+delighted/interested/+prepared/+set
    @self ~1 +want/+hope/+wish/+long/+dream/+aim/+need/+plan/+intend/+aspire|@self 'd/would be ~2 +happy/+glad/+delighted/+thrilled/+honoured/+honored/+over/+keen/+grateful/+excited/+pleased/+proud/+willing/+ready|my/his/her ~1 +dream/+goal/+hope/+aim/+ambition/+plan/+wish ~2 is/be/would|it 'd/would/'s/is/has ~2 be? ~2 +dream/+honour/+honor/+privilege/+pleasure/+thrill/+ambition/+wish/+goal
    and/but would/'d ~1 love/like/welcome/relish/enjoy to
    nothing would ~3 than|there 's/is nothing ~4 than|i/we ca/can n't/not wait|i could see myself|i can see myself|i see myself|i picture myself|i imagine myself`,
  seek: `+look ~1 for|+search ~1 for|+seek|+hunt for|on the ~1 +lookout/hunt/look for|in the market for|+after|+pursue|+need|in ~1 need of|in search of|+want|hoping/hope/wishing/trying/aiming/keen/eager/looking/want/wants/need/needs/trying/like/love for|hoping/hope/wishing/trying/aiming/keen/eager/looking/want/wants/need/needs/trying/like/love to ~1 +find/+get/+land/+secure/+obtain/+gain/+score/+snag/+win/+take/+fill/+bag/+pick/+start/+move/+transition/+step/+have/+apply/+earn
    open/available/ready for/to|+chase`,
  workat: `+work/+intern/+volunteer/+train/+start/+begin/+freelance/+temp/+apprentice/+serve/+contribute|be/become ~2 part/member/employed|+come ~1 work/+aboard/on|+build ~1 +career|+get +hire/+into/in|be/get hired/employed/recruited`,
  field: `in/within/across/for this/the/your/that ~3 +field/+industry/+sector/+profession/+trade/+business/+discipline/+world/+area/+line/+country/+region/+city|in/of your/this line of work|in +publishing/+law/+medicine/+teaching/+banking/+consulting/+nursing/+accounting/+engineering/+journalism/+conservation/+marketing/+design/+tech/+policy/+education/+science/+academia/+finance/+film/+architecture/+government/+television/+radio/+music/+hospitality/+healthcare/+museums/+general
    in/within/on this/the ~3 +market !for
    typically|usually|generally|normally|tend to|as a rule|on the whole|most +firm/+company/+employer/+people|employers|recruiters|newcomers|+graduates ~1 +usually/+tend/+normally
    firms/companies/teams/places/studios/agencies/employers/offices/labs/organisations/organizations like yours|+company/+firm/+team/+place/+lab like yours`,
  event: `book club|reading group|+event|+talk|+seminar|+webinar|+workshop|+meetup|+conference|+lecture|+panel|+newsletter|mailing list|+party|+dinner|+quiz|+visit|+study|+survey|+podcast|+episode|+interview`,
  gathering: `+walk|+tour|+workshop|+lecture|+webinar|+course|+class|+concert|+talk|+screening|+trip|+bus|+coach|+exhibition|+fair|+seminar|+conference|+session|+meeting|+play|+party|+dinner|+film|+ferry|+train|+excursion|+hike`,
  diary: `+calendar|+diary|+schedule|+week|+day|+afternoon|+morning|+month|+evening|+agenda|lunch ~1 +hour/+break|+timetable|+weekend`,
  date: `+calendar|+diary|+schedule|+reschedule|+postpone|+cancel|another/different/new +time/+day/+date|+move/+shift/+push our/the/it|+agenda|rearrange|+timetable|make it|busy|run/running late|no longer suits`,

  // What is vacant, and who would know
  vacword: `+vacancy|+openings|an opening !on|openings`,
  vacancy: `+opening|+vacancy|+job lead|job leads|any/suitable/open/available/current/upcoming/unadvertised/vacant/unfilled/relevant/entry-level/junior/new/possible/potential/other/internal/paid ~2 @jobnoun|@jobnoun ~1 going/open/available/vacant/free/opening/@appear|a/an/another ~4 @hardjob|+vacancies|+job/+role/+position/+post/+internship ~2 for/suited/suitable/that ~2 @ben/me/i/might/could/to`,
  strongvac: `+opening|+vacancy|+internship|+placement|+apprenticeship|+traineeship|+job|+role|+position|+opportunity|+post|+gig|employment|+work placement|graduate scheme|+clerkship|+spot|+seat|+slot|work !to|work experience`,
  yourad: `your/the/an/a/this/that/@name ~4 @ad ~1 at/on/from/in/you/@yours/$|your/the/an/a/this/that/@name ~4 @ad ~1 for/about/regarding ~4 @trainee/@hardjob/@agent/staff/help/hands|your ~3 @ad|@vacancy ~~3 @yours/you|@hardjob ~1 @yours|@hardjob ~2 at/with/on/in ~1 @yours|@yourside/@name ~1 @bes/have/has ~3 @hiringnow|@yourside/@name/they ~1 advertised/posted/listed/have/has/had ~4 @hardjob/@vacancy|@ad ~1 for ~4 @trainee/@hardjob|you ~1 posted/listed/advertised|advertised|open ~2 +role/+position`,
  yourside: `you|@yours|they|your ~3 @orgnoun|the ~1 @orgnoun|your ~2 @boss|anyone/someone/anybody ~1 there/@yours`,
  bes: `are|is|'re|'s|be|were|was|been`,
  hiringnow: `hiring|recruiting|staffing|taking people/anyone/someone/interns/applications/students|taking on ~3 people/staff/@trainee/@agent/someone/somebody/anyone/new/interns/students/$|taking ~3 people/staff/@trainee/@agent/someone/anyone on|looking for ~4 people/someone/somebody/staff/hands/help/anyone/@trainee/@kin|looking to ~1 hire/recruit/fill/expand/add/grow/bring/take/appoint|in need of ~4 people/someone/staff/hands/help/@trainee|on the lookout for ~4 people/someone/@trainee|accepting ~1 applications|advertising|seeking ~4 people/someone/staff/@trainee|after ~4 someone/@trainee|filling ~4 +role/+position/+post/+spot/+vacancy|expanding $|short of ~1 hands/staff/people/@trainee/@agent|short-staffed|shorthanded|short-handed|understaffed|growing the/your`,
  asker: `are/is/will/would/might/could/were/be/was n't? @yourside|are/is n't @name|is/are @name|is/are ~1 anyone/anybody/someone ~2 there/here/@yours?`,
  havers: `do/does/would/might/may/could/will/has/have/can/if/whether/that/happen/think/suppose/n't/wondering/wonder you/@yours/they/@name/@yourside|you/@yours would/might/could/may/wo/do n't/not?|you happen to|you happen|you ~1 wo/would/do n't/not`,
  therebe: `is/are/was/were/might/may/could/would/will/be/'s n't? there be?|there is/are/might/may/could/would/will/'s/was ~1 be?|if/whether/that/think/suppose there|there 'd/'s/might/would ~1 be?`,
  seeker: `@self ~1 am/'m/is/are/'re/'s/have/has/'ve/was ~2 been?|@self|who 's/is/are|currently/actively/now`,
  need: `+need ~3 +intern/+trainee/+junior/+assistant/+analyst/+staff/+freelancer/+temp/+hand/+pair/+member/+apprentice/+helper|+need someone/somebody ~1 like/with/who/in/on/to ~1 me/my/join/can/your/@yours|looking ~1 for ~3 someone/somebody/people/staff/@trainee/hands/help/new|+want/+need to ~1 +hire/+fill/+expand/+recruit|+short of ~3 hands/staff/people/pair|in need of ~3 someone/@trainee/hands/help/+photographer/+designer/+translator|a/an ~4 @hardjob/+vacancy/+opening|+could use ~3 hand/hands/someone/@trainee/pair/help`,
  job_hooks: `any ~2 @jobnoun ~1 i ~1 could/can/might/should|anything/something/+role/+job/+position ~2 suitable/suits/suit/fits/fit ~1 for? me/my/@ben|anything ~1 going`,
  referral: `a/an/any/your/for/get/got/getting/give/getting ~1 +referral !to/worth/system|+referral to ~3 @yours/@recruit/@boss/@hardjob/hr/+role|+referral for ~4 @hardjob/@jobnoun/@yours`,

  // Who governs what
  cvadvice: `+feedback|+comment|+critique|+advice|+advise|+improve|+improvement|+tip|+opinion|+thoughts|+suggestion|+strengthen|+missing|+proofread|+constructive|+polish|+mend|+pointer|+guidance|+criticism|+lacking|+weak|+weakness|+unclear|+honest|+honestly|+candid|+impression|+look ~2 over|+look at|+read through|+glance ~1 over|+glance at|+eye over|eyes over|what ~2 +stand|@my ~1 +cv/+resume/+portfolio ~1 +read/+say/+look/+sound/+make|+tell me what/how/whether/if|how ~3 reads|which ~3 reads|reads ~1 well/better|+cut|+readable|+better|+help me ~1 with`,
  rewrote: `+rewrite|rewrote|rewritten|+update|+change|+shorten|+move|+trim|+rework|redo|redid|redone|+reorder|+fix|+tidy|+edit|+revise|+rearrange|+polish|+reformat|+restructure|+cut|+clean|+turn|+translate|+finish|+redraft|+improve|+look ~1 +better|+sharpen|+tailor|+adjust`,
  timeofday: `am|pm|a.m|p.m|o'clock|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|noon|+call|+chat|+talk|+meet|+conversation|+coffee|+zoom|+afternoon|+morning|+evening|+weekend`,
  asking: `how|what|which|why|who|whom|when|where|+hear|+learn|+understand|+explore|+curious|was|were|did|+thank|thanks|+story|+got|+accept|+offered|+hired|like yours|+compare|+talk about your|+own`,
  innocent: `@asking|+learn|+understand|+explore|+consider|+curious|curiosity|+hear|+compare|+whether|+suit|met|+meet|+like yours|like yours|+got|+accept|+offered|+start|started|+begin|began|+leave|left|+quit|+hired|+have a ~3 @hardjob|+had|was|were|did|+finish|+complete|+thank|thanks|+advice|+advise|+story|+wonder|+interview|+decide|+choose|chose|+fair|+blog|+fascinate|used to|+after ~4 +year|+retire|+retiring|+switch|before|+study|+essay|+write ~2 +book|+survey|since|+news|+congratulate|+congratulations|one day|someday|+type of|+kind of|+sort of|+own|+describe|+tell|+talk|+enjoy|+love ~1 my|+happy ~1 in|+title|said|+do not want|than|as a ~2 +student|+work ~1 as|+ever|+quiet|+between|they|+reject|+withdraw|gave|turned down|withdrew`,
  employer: `your ~2 +company/+firm/+team/+organisation/+organization/+department/+group/+lab/+laboratory/+studio/+agency/+practice/+business/+staff/+crew/+division/+institute/+charity/+nonprofit/+clinic/+newsroom/+startup/+workforce/+mission/+rank/+brand/+payroll`,
  innocentdeed: `+see|+visit|+come|+meet|+ask|+shadow|+watch|+sit|+speak|+tour|+observe|+read|+about|+send|+call|+write|+phone|+travel|+tell|+show|+introduce|+connect|+put|+find|+know|+wonder|+question|+describe|+share|+email|+chat|+talk|+listen|+attend|+compare|+follow|+bring ~2 +lunch/+coffee/+cake|+donate|+thank|+congratulate|+admire|+impressed|+recommend|+suggest|+mention|+name|+drop|+spend ~~4 +day/+morning/+afternoon|+walk|+use ~1 your|+quote|+invite|+host|+photograph|+interview|+research|+point|+refer|+touch|+buy|+shop|+imagine|+wish|+look|not|n't`,
  counsel: `+tutor|+adviser|+advisor|+coach|+counsellor|+counselor|+book|+guide|+teacher|+professor|+mentor|+centre|+center|+article|+rule|+people|everyone|they|+friend|+handbook|+etiquette`,
  done: `took|gave|got|found|kept|sent|brought|said|told|spoke|wrote|made|held|put|were|hired|referred|recommended|passed|forwarded|joined|started|applied|introduced|mentioned|left|worked|became`,
});

/** Compounds and set phrases in which a word of the working world means something else, or belongs to the reader. */
export const otherSenses = `
your/his/her/their/its/own ~1 current/own/present/first/last/latest/previous/earlier/new/day/old/actual/old/very ~1 +job/+role/+position/+post/+placement/+internship/+apprenticeship/+work/+gig/+appointment
your/his/her/their job/role/position/post/work/appointment/employment/roles/jobs/positions
my/our current/own/present/last/latest/previous/earlier/day/old/part-time/weekend/saturday ~1 +job/+role/+position/+post/+internship/+placement/+employer/+gig
my/our +job/+role/+position/+post
+job centre/center/club/coach/agency|+job/+role/+position +description/+title/+market/+satisfaction/+security/+content/+growth/+shadowing/+shadow/+fair/+requirement/+family/+model/+play/+profile/+duty/+stress/+prospect/+seeker/+outlook/+specification/+sheet/+rotation/+hopping/+reversal
good/great/amazing/wonderful/brilliant/fantastic/fine/bad/poor/lovely/superb/hard/tough/easy/terrible/nice/excellent/marvellous/thorough/splendid +job !for/in/at/with/on
+do/+did/+done/+make/+made ~2 a ~3 +job of/on/!for
+job of ~1 +explain/+describe/+keep/+make/+run/+teach/+write/+show/+answer/+put/+lay/the/a/an/being/+do/+bring
+opening +hour/+night/+day/+remark/+chapter/+scene/+line/+paragraph/+page/+question/+ceremony/+speech/+time/+sentence/+move/+act/+season/+statement/+number/+shot/+slide/+talk/+session/+keynote/+bar/+title/+story
the opening of the/a/an/your/his/her/that/this
+position/+stance on/about/regarding/towards
+position paper|+position of/in ~2 the ~1 +sun/+moon/+star/+queue/+table/+valve/+bridge/+planet/+body/+pieces/+hands/+screen/+text/+sentence/+cell/+atom
in a/no/the ~1 position to
from your ~1 position
a/an/the/one/its/their/this ~1 role in/of !at/@name/your
+play ~3 +role
the role of|role that ~2 +play|the role played|key/central/vital/important/big/major/small/crucial role in
+role +model/+play
blog/linkedin/instagram/facebook/forum/twitter/social/guest/recent/latest/old/last/other/your/his/her/that/this +post ~1 about/on/from/last/yesterday/and/where/which
blog/linkedin/instagram/facebook/forum/twitter/guest/goal/lamp/gate +post
+post office
+hire/+rent a/the/some/our/my ~2 +car/+van/+bike/+bicycle/+hall/+venue/+boat/+suit/+costume/+room/+marquee/+truck/+bus/+equipment/+tool/+camera/+lawyer/+plumber/+solicitor/+band/+photographer/+kit/+gear/+skis/+projector/+dress/+bikes/+hall/+caterer
+car/+bike/+van/+tool/+equipment/+boat/+plant/+venue/+hall/+costume hire
opportunity/opportunities/chance to ~1 +speak/+talk/+meet/+learn/+hear/+ask/+chat/+visit/+sit/+see/+connect/+listen/+pick/+shadow/+discuss/+catch/+thank/+interview/+understand/+observe
~1 +opportunity/chance for ~1 +conversation/+chat/+talk/+call/+question
+application of/for|+applications of|+application +form
practical/clinical/industrial/web/mobile/phone/real-world/possible/many/new/future/potential/legal/software/heat +application
university/college/school/course/grad/visa/grant/scholarship/ucas/law/medical/degree/phd/planning/mortgage/passport/loan/masters/master's/funding/ethics/patent/membership ~1 +application/+place/+interview/+fellowship
informational/exploratory/information +interview/+interviews
+placement of|the placement
+contract +law/+negotiation
+lead/+leads ~1 +team/+time/+role
+spot/+slot/+place/+room/+space/+gap/+opening/+window ~~4 in/on/for your/her/his/their/the ~2 @diary|+spot/+slot/+place/+room/+space/+seat/+opening/+ticket/+advertisement/+advert/+notice/+list/+openings ~~4 in/on/at/for ~3 @gathering|+opening ~~2 for ~2 @gathering|one more on ~3 @gathering|+notice about ~2 lost/missing/found|+vacancy +sign/+rate/+light
+place to ~2 +meet/+park/+eat/+sit/+talk/+start/+stay/+live
seat at/on the/a|spot on|on the spot
with/in reference to|refer/refers/referred/referring/refer back? to/back the/that/this/your/it/in/as/a ~1 +book/+paper/+article/+chapter/+talk/+slide/+report/+study/+page/+website/+standard
+cover +letter +advice/+template
night/day/early/late/long/double/weekend/morning/evening/career/major/big/gradual/paradigm +shift
+shift +work/+pattern/+worker
+shift in/from|+shifts
front/information/help/reception/standing +desk
+work/+works/+worked/+working together on|+work with/on/in|+work-life|the/this/that/of/about/how +work
+resume our/the/that/this/it|+hand in|on hand|at hand|first hand|second hand`;
