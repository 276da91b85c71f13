import { type Rule, rule } from "./rule.ts";

/** Pleas in everyday words: a job that is asked for without being called one, and oneself put in somebody's place. */
export const pleas: readonly Rule[] = [
  rule(
    "give me one",
    "plain",
    "This asks for work.",
    "I would love to hear how you came to this work and what it asks of you.",
    `+throw/+swing/+get/+find/+make/+give/+wangle me one $|you ~1 could/can/might ~1 +throw/+send/+push/+give/+offer/+get me $|@jobnoun/projects/commissions/work ~1 you ~1 could/can/might ~1 +give/+send/+offer/+throw/+push/+get @ben|+get/+getting @ben ~1 interviewed/hired/noticed/considered/shortlisted/selected/employed/cast|what/how/why ~1 about/not me $|am i hired|+give me her/his/their/your job/place/desk/post|may/might/could/can i have ~1 her/his/their/your job/place/desk/post|may/might/could it be me|would/do/might i ~1 suit/fit ~1 your/you/@yours|how would i ~1 do ~1 as|+start me ~1 on|glad/grateful/glad/happy of/for ~1 any ~2 work|+ask/+asking ~1 for ~1 the place/job/post|+ask/+enquire/+inquire ~2 about a ~1 job|what ~1 would/could/can/might you ~1 offer ~1 me|best/any/some ~2 job/work/post ~1 you ~1 could/can ~1 get me|best/any ~1 job ~1 you could|any offers|+earn my ~1 keep|is/are her/his/your/the ~2 job/post/place/position/role/desk ~1 spoken/taken/filled/gone|who/what ~1 gets/takes/has her/his/the old ~1 desk|i 'd/would be ~1 good ~1 at it|send me ~1 something $|a chance ~1 for me|a place behind|too much to ~1 hope ~1 for|an ~1 extra $|as ~1 an extra|you can ~1 have me|you to ~1 pay ~1 for ~1 my ~1 time|paid in ~1 experience|for a ~2 wage|way in $|led ~1 to a ~2 job/post/role/position|hate to ~1 see ~1 the ~1 position|+overlook me|bench/desk/place ~1 with ~1 my ~1 name|take ~1 up ~1 the ~1 place|this year 's intake|+commission/+buy ~4 from ~1 me|let me know which jobs|give ~1 a ~1 lad/girl/chap a ~1 job|do ~1 your ~1 filing/books/accounts/typing`,
    `+story|how did|were you|+quote|+gift|+tour|@gathering|+question|+essay|how you|chess`,
  ),
  rule(
    "work for you",
    "plain",
    "This says that you want to work with them.",
    "I would love to hear what the work is like from the inside.",
    `could/may/might/can/let/love/like/happy/happily/delighted/give/glad/gladly/wish/hope/want/willing/ready me/i/us/to ~2 +write/+play/+fly/+sing/+review/+photograph/+draw/+design/+translate/+drive/+cook/+paint/+edit/+sew/+crew/+row/+code/+tutor/+teach/+sell/+paint ~3 for/in your|could/may/might/can/let/love/like/happy/happily/delighted/give/glad/wish/hope/want me/i/us/to ~1 +write/+play/+fly/+sing/+review/+photograph/+draw/+design/+translate/+drive/+cook/+paint/+edit/+sew/+crew/+work/+teach/+sell ~2 for you|join a/an/any ~2 @orgnoun such/like ~1 as? yours|+join ~2 as a ~1 member|in your ~1 employ/employment/service|as ~1 your ~2 @trainee/junior/pupil/deputy/assistant/apprentice/clerk|being/become ~1 your ~1 pupil/apprentice/assistant/junior|desk/place/seat/chair/bench ~1 next ~1 to yours|end/ended up ~1 with ~1 you|come to ~1 you ~1 next|coming/come to ~1 work ~1 for|spend/spending ~3 working ~1 for|serve ~1 your ~2 @orgnoun/well|home for my ~1 skills/talents|my ~1 way ~1 into|i 'd/would be ~1 yours|willing to ~1 have me|me ~1 in with ~1 the|sweep ~1 your|i ~~3 myself ~2 at ~1 your ~1 @orgnoun|it 's ~1 me $|made ~1 me ~1 want ~1 to ~1 join|ideal/perfect ~1 for ~1 your ~2 !question|be ~1 your ~1 eyes|+stay ~1 on ~1 afterwards ~1 as|show ~1 me ~1 the ~1 ropes ~1 in ~1 return|in ~1 return ~1 for ~1 being|hold the ~1 fort|to ~1 fly ~1 for ~1 you|and you ~1 need ~1 one $|in the frame ~1 when ~1 you|when ~1 you ~1 choose ~1 your ~1 new|i 'm/am the ~1 candidate|leaving my ~1 job ~1 to ~1 come|you give ~1 me ~2 weeks/months|be ~1 considered ~1 for ~1 your ~1 team|on ~1 commission $|when i ~1 start ~1 at`,
    `@gathering|+tour|how did|+story|+lunch|+newsletter ~1 list|did you|+gift ~1 card|+question|+class|as your guest`,
  ),
  rule(
    "word for me",
    "plain",
    "This asks them to spend their good name on you.",
    "Could you tell me what people in your field look for in a newcomer?",
    `+tell/+explain/+say/+telling ~1 to? ~3 @boss/@recruit/partners/committee/board/panel/crew ~~3 i 'm/am|+tell/+telling ~2 @boss/@recruit/partners ~2 about ~1 my ~1 job|a? call from your ~1 @recruit/personnel|have ~1 your ~1 @recruit ~2 +give/+call/+ring/+phone|make/plead my ~1 case|write ~2 me one $|would you ~1 write ~1 it $|reference ~1 fell|reference for ~1 me|without your ~1 letter|+recommendation ~1 for ~1 the ~1 scholarship/job/post/fellowship/place|+see me ~1 for ~1 the ~1 part|+speak ~1 for me ~1 at|word ~1 with ~4 about ~1 me|say ~1 i 'm/am ~1 sound/good/fine/ready/right/reliable|+nudge it ~1 along|+put forward ~1 for ~1 the ~1 job/post/place|+ask them to ~1 look ~1 again|ask ~1 them ~1 for ~1 some ~1 for|ear ~1 of ~1 the|+know ~1 that? ~1 i want ~1 the|let ~1 it ~1 be ~1 you|someone/somebody ~1 on ~1 the ~1 inside ~1 to|point/aim ~1 your ~1 headhunter|+get me ~1 on ~1 it $|+get me ~1 in $|my foot in ~1 at|would/could you ~1 help $|+show ~1 it ~1 to ~1 the ~1 panel/board/jury/partners/admissions|send ~1 you ~1 my ~2 so ~1 that ~1 you ~1 can ~1 show|my ~1 bid|count ~1 me ~1 as ~1 one|hold ~1 on ~1 to ~1 my ~1 cv|who ~1 wants ~1 it $|my ~1 cv/resume ~1 is ~1 one|i 'd/would ~1 do ~1 for ~1 the ~1 post|introduction ~1 to ~1 the ~1 person ~1 who ~1 appoints/hires/recruits/casts|the ~1 person ~1 in ~1 charge ~1 of ~1 recruitment/hiring`,
    `+quote|+story|how did|did you`,
  ),
  rule(
    "if there is one",
    "plain",
    "This asks for vacancies or leads, which turns the talk into a job search.",
    "How do people in this field usually hear about work?",
    `@orgnoun/employer/firm/practice/somewhere/anywhere/crew ~1 that/who/which ~1 needs/need/wants/want ~1 a/an/some/another/more !question|if ~2 you ~1 hear ~1 of ~1 a ~~6 job/post/place/berth/vacancy|who ~1 hires ~1 for ~1 you|would/will ~1 they ~1 see ~1 me|keep me ~1 up ~1 to ~1 date ~~4 search/hiring/recruitment/vacancy|when/once ~1 the ~2 post/job/role/vacancy/position/apprenticeship/traineeship ~1 is ~1 advertised/announced/opened/posted|when ~1 your ~1 next ~1 intake|selection ~1 day|could/can/might/would ~3 use ~1 a/an/another ~3 person/driver/hand/@agent/@trainee/type|could n't? ~4 do ~1 with ~1 a/an/another/somebody/someone ~2 !question|needs/need ~1 a ~2 @agent/officer $|take/takes ~1 on? ~1 walk-ins|would ~1 you ~1 ever ~1 take ~1 a ~1 novice/beginner|do you take ~1 on? apprentices/trainees/interns/juniors/beginners $|taking ~1 on ~1 an? ~2 @trainee ~1 this ~1 year|tell ~1 me ~1 if ~1 you ~1 needed|still ~1 has ~1 places|has ~1 places $|look/looking ~1 for ~1 work ~1 $|search ~1 for ~1 the ~1 right ~1 person|how ~1 soon ~1 are ~1 you ~1 +recruit|pitches ~1 from|open ~1 to ~1 pitches|+apply ~2 straight ~1 to ~1 you|start/starts ~1 as ~1 a ~2 with ~1 you|refer ~1 me ~1 to ~1 a ~1 firm|offers ~1 of ~1 first|the ~1 person ~1 who ~1 decides ~1 on ~1 the|put ~1 me ~1 in ~1 touch ~1 with ~1 to ~1 get|who ~1 'll/will ~2 do ~1 the ~~5 gone|find ~1 something $`,
    `+story|how did|did you|what did|+tell ~2 my`,
  ),
];
