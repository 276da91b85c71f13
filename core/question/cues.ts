/**
 * What each topic sounds like: a weight and a pattern over folded text. Around 9 decides, 5 speaks for it, 2 leans;
 * a negative weight takes back a word used in another sense. The weights of one topic add up.
 */
export const cues = {
  pay: [
    [-11, /\b(?:price (?:one|you) pays?|apart from (?:the )?pay|besides pay)\b/],
    [11, /(?<!\b(?:to|must|should) )\bpay\b(?! (?:attention|off|heed|the price|back|it forward|for itself))/],
    [
      13,
      /\b(?:pay the bills|payslip|well off|money terms|earnings|figure could|figures?|loyalty pay|what (?:is|are) (?:the|people|you) (?:work )?worth|worth in money|on the table|raise\b|rises?\b(?= each|\?| every)|paid for|unpaid|paid work|expenses|savings?|poor|wealthy|comfortable life|salaried|pay well|it pay\b|does it pay|job pay|work pay|pay at)\b/,
    ],
    [
      11,
      /\b(?:what (?:might|could|would|can|do|does|will) (?:i|one|people|a|someone|you) (?:\w+ ){0,3}(?:make|get)(?: in| per| a year| at first| to start|\b[^?]{0,20}(?:first year|year|month|at the start))|range (?:a|can|could|should|is|would|for)|take home|get rich|rich|get by|usual terms|well off|worth financially|economics of|dollars|pounds|euros|cash|by the (?:hour|project|piece)|payroll|paying|pays?(?: (?:well|better|enough|off the))?(?=\?| here| in | at| for (?:a|the) (?:job|role))|how (?:much|well) (?:is|are|does|do|can|could) [^?]{1,40}(?:pay|paid|make|earn|cost an hour))\b/,
    ],
    [
      14,
      /\b(?:salar(?:y|ies)|wages?|earn(?:s|ed|ing|ings)?|compensation|remunerat\w+|incomes?|bonus(?:es)?|pension|equity|stock options|well-paid|(?:well|badly|poorly|better|how|get|gets|being|are|is|you|be|less|more|underpaid|decently) paid|lucrative|pay rise|raises?(?= in| every| come| common|\?)|day rates?|hourly rates?|perks|paycheck|pay ?slip|make a (?:\w+ )?living|going rate|rates? (?:differ|vary|per|for)|charge (?:per|for|clients)|take-?home|support a family|live (?:\w+ )?on (?:this|it|that|the|what)|afford|money(?! (?:well|for))|financ(?:ial|ially|es)|per hour|minimum wage|(?:starting|decent|good|low|high|higher|lower|typical|average|usual|of|the|about|affect|influence|increase|how does|does|sort of|level of|kind of|on|expect|expected|in|what|raise|negotiate|talk|discuss|entry-level|junior|senior|sick|their|your|our|equal|fair|in terms of|and) pay(?! (?:attention|heed|for (?:itself|the course)))|pay (?:range|scale|band|grow|rise|compare|progress|differ|vary|gap|like|level|packet|cut|enough|well|better|worse|the (?:rent|bills)|structure|look|is|off a)\w*|student loans?|rent|mortgage|cost of living|economically|paid (?:overtime|leave|holiday)|commission|fees|make (?:a|per|each|in a) year|how much (?:do|does|can|could|would|might|should) (?:\w+ ){1,4}(?:make|get|earn|cost to hire)|make in (?:a|their|the)|package|benefits (?:usually|come|like|package|such|do|does|are|are)|(?:employee|health|what|other|the|any|good) benefits|health insurance|profitab\w+)\b/,
    ],
    [
      -8,
      /\b(?:pay attention|pays? off|paid off|non-?financial|beyond the money|apart from (?:the )?(?:money|pay|salary)|rather than (?:the )?(?:money|pay)|aside from (?:the )?(?:money|pay|salary)|besides (?:the )?(?:money|pay|salary|paycheck)|worth the money|not the money|other than (?:the )?(?:money|pay))\b/,
    ],
  ],
  referral: [
    [
      11,
      /\b(?:other career changers|know (?:any )?(?:other|more) (?:people|career|who)|mention (?:that we|you|our|this|it) |when i write to|contact (?:someone|people|somebody|them|her|him)|else could tell me|talk to\?|could i (?:contact|write to|approach|talk to|speak to|ask)|associations? (?:should|could|can)|whose name|put in contact)\b/,
    ],
    [
      11,
      /\b(?:brain(?:s)? (?:should|could|can|might)|whose (?:brain|opinion|view|work|advice|story)|pick next|colleague of yours|friend of yours|who(?:'d| would| could| might) (?:\w+ ){0,3}(?:give|tell|show|help|speak to|talk to|see|meet|have) me|a different picture|comes? to mind|up for a chat|open to (?:a chat|talking|a conversation|speaking)|name a few|send me (?:to|on)|to whom|second opinion|speak with me|talk with me|knock on|door should i|whom should|who should i|others? i (?:should|could|might))\b/,
    ],
    [
      10,
      /\b(?:any(?:one)? of your (?:colleagues|contacts|friends|team)|for me to (?:talk|speak|meet|ask|write)|(?:minutes|time) for me|groups?\b[^?]*\b(?:talk|meet|join|contact)|associations?\b[^?]*\b(?:talk|meet|join|contact|members)|who knows|(?:a )?few (?:people|others|names)|circle\b|different view|other side of|second opinion|pass (?:me )?on to|whom (?:would|should|could|do|might|else|may)|in touch with)\b/,
    ],
    [
      12,
      /\b(?:who(?:m|se)? else|anyone else|anybody else|someone else|somebody else|other people|another person|others)\b[^?]{0,50}\b(?:i |me\b|talk|speak|meet|contact|write to|approach|interview|recommend|suggest|introduce|reach)|\b(?:introduce me|introduc(?:e|tion)\w*|put me in touch|connect me|connections? (?:you|to|with)|point me (?:to|towards?|in the direction of) (?:someone|somebody|anyone|people|a |other|another|your)|refer me|in your (?:network|circle|address book|contacts)|your name when|mention your name|use your name|mention you\b|say (?:that )?(?:you|it was you)|steer me (?:to|towards)|names? (?:of|i|you|that|worth|should)|willing to (?:talk|speak|chat) (?:to|with) me|(?:talk|speak|chat) to me|(?:spare|give) me (?:some|a little|twenty|a few|half|fifteen|ten|\d+)|conversation with me)\b/,
    ],
    [
      10,
      /\bwho(?:m)?\b[^?]{0,50}\b(?:i (?:should|could|can|might|ought to|would|meet|speak|talk)|should i|could i|can i|might i|ought i|worth|for me to|good (?:person|people|contact) to|best (?:person|people|one) to|next|you (?:suggest|recommend|point|send|advise|name))\b/,
    ],
    [
      13,
      /\b(?:know|recommend|suggest|think of|name|are there|is there|aware of)\b[^?]{0,25}\b(?:anyone|anybody|someone|somebody|people|colleagues?|a person|others|two or three|one or two|contacts?|peers?|alumni|friends?)\b[^?]{0,60}\b(?:talk|speak|meet|contact|chat|write|approach|reach|ask|hear|connect|interview|learn from|see|worth|willing|open|happy|could|get in touch)\b/,
    ],
    [3, /\b(?:former colleagues?|contact|reach out|get in touch|talk to|speak (?:to|with)|meet)\b/],
    [
      -8,
      /\b(?:talk to (?:clients|customers|patients|each other)|how (?:often|much) do you (?:talk|speak|meet)|what (?:kind|sort|type)s? of people|people who|contacts? with (?:clients|customers|patients))\b/,
    ],
  ],
  personal_fit: [
    [
      10,
      /\b(?:would i be (?:one|happy|good|any good|able|right|a|the)|wrong for|fare\b|someone with|help or hinder|suited to|for somebody|for someone (?:like|who|with)|am i the|be for me|right for me|is this me|made of|like myself|such as me)\b/,
    ],
    [
      9,
      /\b(?:would (?:a|an) \w+ (?:\w+ )?(?:survive|cope|fit|enjoy|like|be happy|last|manage|thrive|do well|be lost)|character lasts|picture me|who (?:ought|should)(?:n't| not)|too late|too old|too young|speak for or against|is that a (?:handicap|problem|hindrance|disadvantage|help)|would that (?:be|matter|hurt|help)|against me|for someone of|hold me back|work against me|my kind|be lost|at my age|with my|someone as|born for|made for|fit the bill|right (?:sort|kind|type)|wrong (?:sort|kind|type)|could i (?:do|manage|cope)|me doing)\b/,
    ],
    [6, /\bwould (?:someone|somebody|a person|anyone) who\b|\bmyself in\b/],
    [
      9,
      /\b(?:for (?:a|an) (?:shy|quiet|loud|lively|sensitive|creative|practical|nervous|older|cautious|messy|impatient|sociable|private|restless)\w*(?: \w+)?|as a character|who should (?:stay|not|avoid|never|think)|night owl|loner|people person|see me (?:in|as|doing|at|becoming)|how would i\b|get on in (?:this|it)|my (?!next|cv|resume|portfolio|first|questions?|options|chances|time|application|cover|start|future|job|grandchildren|brain|work\b|learning|way|career|list)\w+|translate (?:to|into)|translate\?|transfer|content here|match(?:es)? me|my kind of|suited|temperamentally|by nature|patient people|outgoing|reserved|sensitive)\b/,
    ],
    [
      10,
      /\b(?:(?:someone|somebody|a person|people|anyone|anybody|one) (?:like me|with my|of my|as \w+ as (?:me|i|myself))|(?:suit(?:s|ed)?|right for|fit for|match for|fit with|good for) (?:someone|somebody|a person|an? |me\b|people|my)|(?:kind|sort|type)s? of (?:a )?(?:person|people|character|personality|personalities|temperament|individual)s?|personalit(?:y|ies)|temperaments?|introvert\w*|extrovert\w*|cut out for|thriv\w+|flourish\w*|(?:would|could|do|can|might|will) i (?:\w+ )?(?:fit|enjoy|like|be happy|miss|struggle|cope|hate|thrive|survive|stand|be bored|be any good|regret|do well|feel at home|be a good)|am i (?:too|the right|suited|cut|likely|someone|right|a good|mad|being|old|young)|where i(?:'d| would| might) (?:struggle|shine|fit)|(?:if|whether) (?:it|this|i|the work|the job|that)(?:'s|'d| is| am| would| will|) (?:\w+ )?(?:right|suit|fit|enjoy|like|for me|be happy|suited)|know (?:if|whether) (?:it|this|i)\b|(?:a )?good fit|how (?:well )?(?:would|might|could) (?:i|my)|is (?:this|it) (?:\w+ ){0,3}for me|my (?:background|personality|strengths?|interests?|temperament|character|weakness\w*|values|age|nature|shyness|dislike|love|need|profile|skills|experience|health|situation|circumstances|quiet)|given (?:my|that i|what you know|where i|who i|how i)|as an? (?:introvert|extrovert|older|quiet|shy|single|parent|mother|father|person who|very|morning|night|rather)|traits?|not for everyone|happiest in|unhappy in|at home in (?:this|it)|wrong for this|right for this)\b/,
    ],
    [
      6,
      /\bi(?:'m| am| love| like| enjoy| hate| dislike| prefer| struggle| get| tend| can't| cannot| don't| need| care| value| never| find| have always| have never| have trouble| have no patience| want| work best| do best)\b[^?]*[;,.:—]|\bi(?:'m| am) (?:an?|not|very|quite|rather|more|someone|shy|quiet|easily|the kind|happiest)\b/,
    ],
    [
      6,
      /\b(?:people who|those who|who|someone who|somebody who|anyone who|a person who) (?:\w+ )?(?:(?:do|does|did) (?:well|badly)|succeed|struggle|last|love|loves|hate|hates|dislikes?|needs?|likes?|prefers?|cannot|can't|gets? (?:bored|nervous)|is (?:shy|quiet|happy|unhappy|miserable)|are (?:happy|unhappy|miserable))/,
    ],
    [3, /\b(?:from what (?:you|i)|myself|test whether|try it out|taste of|for me\b|see me\b|happy here|personally)\b/],
    [-4, /\b(?:what (?:advice|tips)|would you (?:advise|recommend))\b/],
  ],
  education: [
    [
      10,
      /\b(?:(?:did|do|does|can|where|how) (?:you|one|people|someone) (?:\w+ )?(?:train|study|qualify)|(?:good|best|bad) program(?:me)?s?|programmes have|how much (?:did|do) you learn|learn(?:ed|t)? on the job|what (?:should|would|could) i (?:study|learn)|need to study|where (?:to|should i) (?:study|train|learn))\b/,
    ],
    [
      9,
      /\b(?:which papers|what papers|allowed to practi[sc]e|where one studied|where you studied|went to (?:school|college|university)|back to school|evening (?:study|school|classes)|fully qualified|get the basics|learn the basics|learn(?:ed|t)? at (?:school|college|university)|on paper|certified|by heart|lessons|tutorials?|online (?:course|program)\w*|distance learning|scholarship\w*|prerequisit\w+|required to (?:have|hold|know)|entry requirements|retrain\w*|trainee(?:ship)?|apprentice|doctoral|seminars?|literature)\b/,
    ],
    [
      5,
      /\b(?:theory|degrees?|diplomas?|master'?s|certificat\w+|licen[cs]\w+|bootcamps?|majors?|exams?|stud(?:y|ied|ies|ying)|qualif(?:y|ied|ications?)|training|courses?|apprenticeships?|universit\w+|college)\b/,
    ],
    [
      9,
      /\b(?:degrees?|master'?s|phd|doctorate|mba|diplomas?|bachelor'?s?|certificat\w+|certified|accredit\w+|licen[cs]\w+|qualifications?|coursework|courses?|bootcamps?|universit\w+|colleges?|graduate school|grad school|schooling|schools?|educational|education|apprenticeships?|majors?|majored|curricul\w+|classes|modules?|academic\w*|stud(?:y|ied|ies|ying)|exams?|trainings?|textbooks?|credentials?|programmes? of|postgraduate|undergraduate|thesis|chartered|self-taught|tuition|evening class\w*|workshops?|formal (?:training|study)|apprentic\w+|internships? during|syllabus|lectures?|diplom\w+|residency|teach (?:yourself|myself|oneself)|(?:learn|pick (?:it|this) up) on the job|books?|journals?|podcasts?|blogs?|reading list|should (?:i|one|a beginner) read|worth reading|professional body)\b/,
    ],
    [3, /\b(?:learn(?:ed|t|ing)?|resources?|taught|teachers?|qualified|trained|train)\b/],
    [-16, /\b(?:course of (?:a|the|your|an)|on (?:this|that|your) course|in due course)\b/],
    [
      -7,
      /\b(?:program(?:me)?s? manager|after (?:college|university|school|graduat\w+)|before (?:college|university)|left (?:school|college|university)|out of (?:school|college|university)|since (?:school|college|university)|school (?:run|holidays)|of course|school teacher|case stud(?:y|ies)|training (?:others|people|new)|book(?:ed|ing|s) (?:keeping|a)|workshop (?:floor|like))\b/,
    ],
  ],
  outlook: [
    [
      10,
      /\b(?:grandchildren|sunset|upside down|by 20\d\d|in 20\d\d|20[3-9]\d|work for everyone|jobs for everyone|faster than|dying out|die(?:s)?\b|outdated|thing of the past|in a generation|next generation|revolution\w*|innovat\w+|gone in|be gone|still need\w*|still be (?:needed|done|a)|coming (?:that|next|up)|wave of|ahead (?:for|of)|new(?:est)? developments?|developments?|find (?:a )?(?:job|work|position) (?:in|these|nowadays|now)|hiring in (?:the|this) field|market (?:for|like))\b/,
    ],
    [
      -10,
      /\b(?:your (?:own )?(?:role|job|work|position|path) chang\w+|chang\w+ since you joined|in the future\b|my future)\b/,
    ],
    [
      9,
      /\b(?:road ahead|employment (?:picture|outlook|prospects)|in twenty years|new (?:laws|rules|specialit\w+|specialt\w+|areas|technolog\w+|niches)|cutting back|cut back|going to (?:change|look|happen|be)|what(?:'s| is) next for|what lies ahead|lies ahead|where(?:'s| is| do you see| are) (?:the|this|your|things) (?:field|industry|sector|profession|trade|business)?|years from now|survive|here in ten|generation|room for newcomers|healthy|thrive as an industry|opportunities (?:opening|coming|growing)|see more or fewer|on the rise|on the way out|hiring (?:more|fewer|less)|computers|big shifts?|coming down|tomorrow's)\b/,
    ],
    [
      9,
      /\b(?:future|outlook|trends?|forecasts?|automat\w+|artificial intelligence|ai|machine learning|chatgpt|robots?|algorithms?|prospects?|job market|labou?r market|demand for|in demand|shrink\w*|(?:growing|declining|expanding|booming|dying|crowded|saturated|stable) (?:field|industry|sector|profession|market|trade|area|or|and)|disrupt\w*|evolv\w+|(?:next|coming|last|past) (?:few|five|ten|twenty|decade|couple of|\d+|several)?\s*(?:years|decades?)|(?:five|ten|twenty|\d+|fifteen|a few) years(?:'| from| ahead| to come| down| time| out)|in (?:\d+|five|ten|twenty|fifteen) years|coming years|decade|long[- ]term|recession|downturn|economy|economic|job security|secure|layoffs?|redundanc\w+|stability|obsolete|emerging|regulation|headed|heading|here to stay|disappear\w*|die out|dying|replac(?:e|ed|ing)|on the horizon|booming|climate change|offshor\w+|outsourc\w+|shortages?|saturated|crowded|enough (?:openings|jobs|work|positions)|(?:is|are|will) (?:\w+ ){1,5}(?:growing|shrinking|declining|expanding|crowded)|good time to (?:enter|join|start|get)|still (?:exist|be (?:a|needed|around|there|in|wanted)|need)|new technolog\w+|technolog(?:y|ies|ical)|(?:chang(?:e|ed|es|ing)|transform\w*|look(?:s)? different)\b[^?]{0,40}\b(?:since|over|field|industry|profession|sector|years|next|coming|come|future|began|started)|(?:field|industry|profession|sector|work|job|trade)\b[^?]{0,25}\bchang(?:e|ed|es|ing)\b|parts? of the (?:field|industry|sector|profession) (?:are|is))\b/,
    ],
    [
      4,
      /\b(?:growth|growing|grow|demand|openings|competitive|stable|declin\w+|threat\w*|direction|tomorrow|market|hit (?:your|the|this)|opportunit\w+|headwinds|hard is it to (?:get|find|break|enter)|hard to find work|find(?:ing)? work)\b/,
    ],
    [2, /\b(?:this|the|your) (?:field|industry|sector|profession|trade)\b/],
    [
      -7,
      /\b(?:chang\w+ careers?|career chang\w+|would you change|you(?:'d| would| could) change|change one thing|could change|growth mindset|looking forward|personal growth|grow(?:ing)? up|grew up|where do you see yourself|made you change|promot\w+|pay|grow as a|in your (?:first|early))\b/,
    ],
  ],
  challenges: [
    [
      9,
      /\b(?:drop(?:s|ped)? out|dropout|hard (?:case|cases|day|days|times?|lesson|bits?|parts?|things?)|after a (?:hard|bad)|most hated|hated|lose patience|complaints?|hard about)\b/,
    ],
    [
      10,
      /\b(?:nerves|grumpy|cross|angry|anger\w*|mad about|fed up|sick of|tired of|hand in your notice|give notice|put up with|swear|cry|tears|irritat\w+|aggravat\w+|patience run|moments of doubt|doubts?|temptation to|hit you hardest|suffer\w*|pain|nightmare|villain|enemy|dealing with|thick skin|resent\w*|least glamorous|dirty|drudgery|monoton\w+|chaos|deadlines|what'?s hard|so hard|stumbling|get in your way|stand in your way|slow(?:s)? you down)\b/,
    ],
    [5, /\bwould you (?:most )?(?:like to )?change\b/],
    [
      9,
      /\b(?:drain\w*|strain\w*|heavy|gladly (?:hand|give|drop|skip|lose)|rather not|wish you (?:didn't|did not|could stop)|never have to|bother\w*|tak(?:e|es) out of you|pain points?|hassles?|nuisance|grind|least attractive|thankless|hated|underestimat\w+ about|warn\w*|the price|obstacle|barrier\w*|discriminat\w+|prejudice|disappoint\w+|lowest|low points?|hit a wall|overwhelm\w*|weigh\w* on|get(?:s)? you down|grumbl\w*|moan|disillusion\w*|unhappy about|stop(?:ped)? you|nearly|put(?:s)? people off)\b/,
    ],
    [
      9,
      /\b(?:challeng\w+|hard(?:est|er) (?:part|thing|bit|days?|aspect|about|lesson|moment|for|to)|hardest|toughest|most difficult|difficult(?:y|ies|est)?|frustrat\w+|stress\w*|pressures?|burn-?\s?out|burn(?:ed|t)? out|dislik\w+|(?:do you|you|to) hate|(?:like|enjoy|love) (?:the )?least|least (?:like|enjoy|favou?rite|pleasant|enjoyable)|worst|downsides?|drawbacks?|negatives?|annoy\w+|struggl\w+|obstacles?|demanding|draining|exhaust\w+|tiring|tires|boring|tedious|dull|complain\w*|(?:do|any|your|biggest|have) (?:you )?regrets?|setbacks?|sacrific\w+|toll|worr(?:y|ies|ied)|fears?|afraid|anxi\w+|dread\w*|quit\w*|leave (?:the|this|it|early)|people leave|(?:giving|give|gave) (?:it )?up|walk(?:ed|ing)? away|thought of (?:leaving|quitting|stopping)|wear\w* (?:you|them|people|one) (?:down|out)|worn|awake|lose sleep|up at night|unpleasant|painful|headaches?|bad (?:day|days|side|bits?|parts?|moments?)|dark side|hardship\w*|trade-?offs?|go(?:es)? wrong|went wrong|emotional(?:ly)?|lonel\w+|drives? you (?:mad|crazy)|get rid of|unglamorous|messy|ugly|without if you could|do without|happily (?:give|skip|drop|lose)|nobody (?:mentions|warns|tells)|(?:biggest|main|usual|common) (?:problems?|difficulties|risks?|hurdles?|pitfalls)|hurdles?|risks?|dangerous|dangers?|fail(?:ed|ure|ures|ing)?|(?:problems?|tasks?|things) (?:that )?(?:keep|you find|do you face|do you run)|tough)\b/,
    ],
    [
      6,
      /\b(?:would you change|(?:you|'d|would|could) change|change (?:one thing|about|anything)|hard|cop(?:e|ing) with|deal with|cost(?:s)? you|crisis|conflict)\b/,
    ],
    [
      -8,
      /\b(?:how (?:hard|difficult|tough) is it to (?:get|break|enter|find)|hard skills|problem[- ]solving|solve problems|mistakes? (?:should|do|to)|hard to get (?:in|into)|hard (?:to|do) (?:find|you) (?:work|a job))\b/,
    ],
  ],
  satisfaction: [
    [
      10,
      /\b(?:for free|(?:all|everything|what) you (?:hoped|dreamed|wanted|expected)|do you stay|you stay\b|stayed so long|would you (?:ever )?(?:give it up|swap|trade)|not trade|wouldn't (?:trade|swap)|without regret|sing|good about)\b/,
    ],
    [-9, /\bagain and again\b/],
    [
      10,
      /\b(?:why (?:i|you) do (?:it|this)|trade for anything|lottery|carry on|been sorry|are you sorry|nicest|loveliest|most beautiful|buzz|high(?:s)? (?:point)?|mondays|this is why|pay(?:s)? you back|warms? your heart|proudest|sparks?|magic|privilege|bliss|pleasant(?:est)?|what is it (?:that )?you (?:like|love)|would you still|worth the|happy you (?:chose|took|became)|right choice|good choice|stick(?:ing)? with|stuck with it|bring(?:s)? you back|makes? up for)\b/,
    ],
    [9, /\b(?:do it all (?:over|again)|go the same way|same (?:way|road|path) again|change a thing)\b/],
    [
      9,
      /\b(?:smil\w+|lived up to|live up to|as you (?:hoped|imagined)|in it for you|how much do you (?:like|enjoy|love)|how happy|how satisf\w+|worth (?:doing|it)|scale of|brings? you|gives? you (?:a|the|most|joy|energy|satisf\w+|pleasure)|feel (?:good|alive|at your best|worth)|touched you|moved you|most glad|happier|love about|do you still|never regretted|appeal\w*|draws? you back|attract\w* you (?:to stay|still)|in love with|sense of (?:achievement|accomplishment|purpose|meaning)|accomplish\w*|achievements?)\b/,
    ],
    [
      9,
      /\b(?:do you (?:\w+ )?(?:enjoy|love)|you (?:\w+ )?(?:enjoy|love|loved|enjoyed)|enjoy(?:able|ed)? (?:most|the most|about)|rewarding|reward(?:s|ed)?|fulfil\w*|satisf\w+|proud\w*|pride|favou?rite|(?:the )?best (?:part|thing|bit|days?|moments?|hour|side|aspect)|makes? you (?:\w+ )?(?:happy|happiest|proud|glad|smile)|happiest|happy (?:with|in your|in what|about)|joy\w*|meaning\w*|purpose|passion\w*|excit\w+|motivat\w+|inspires?|gratif\w+|(?:do )?(?:you )?like (?:most|best|about)|most like|fun|delight\w*|(?:choose|pick|do|take|make) (?:it|this|the same|that)?\s?[^?]{0,30}\bagain\b|over again|same choice|out of bed|keeps? you (?:going|here|in|coming|interested|engaged|at it|doing|motivated|at)|energi[sz]\w+|made a difference|worthwhile|worth it all|all worth|(?:the )?effort worth|glad (?:you|that)|content(?:ed)?\b|lights? (?:you )?up|pleas(?:ed|ure|ing)|good days?|great day|perfect day|high point|highlights?|would you miss|you(?:'d| would) miss|miss most|look forward|most alive|lucky|choose again|do you get out of|kick out of|feel (?:valued|appreciated|useful)|thrill\w*|(?:work|job|effort) (?:matters|counts)|you feel that|surprised you (?:most )?(?:pleasantly|for the better)|never (?:tire|tired) of|most happily|happily (?:do|live)|stay(?:ed)? (?:in|so long|for so long)|recommend (?:this|your|the) (?:career|job|work|profession|field|life)|live again|grateful for)\b/,
    ],
    [3, /\b(?:like your|happy|love|enjoy|again|best|matters?|glad)\b/],
    [
      -9,
      /\b(?:would i (?:\w+ )?(?:enjoy|like|love|miss)|least|dis(?:satisf|like)\w*|don't (?:you )?(?:like|enjoy)|unhappy|unfulfil\w*|do i need|someone who|people who|best (?:way|place|prepar|school|course|degree|person)|best i\b|i best|look for)\b/,
    ],
  ],
  culture: [
    [
      9,
      /\b(?:workmates|first names|open doors|leave early|sick child|bosses listen|answer (?:mails?|emails?) at|at night|come and go|frowned|gossip|clique\w*|tradition\w*|customs|birthday|atmosphere|tone|climate|swear word|serious|playful|old-fashioned|modern|who gets (?:heard|ahead)|credit goes|blame\w*|how are (?:people|newcomers|women|mistakes|juniors|trainees|decisions)|get on(?: with)?\b|get along|interrupt\w*|quiet place|shared|equal\w*|fair(?:ly)?|ranks?|chain of command|part-timers|working from)\b/,
    ],
    [9, /\b(?:integrated|onboard\w*|settle in|made to feel|first week here)\b/],
    [
      9,
      /\b(?:wear|boys' club|life outside|get on (?:with|together)|gets? along|say what (?:one|you|people) think\w*|departments|treat one another|each other|one another|management style|what kind of (?:place|management|manager|boss|company|team)|place to work|like to work (?:at|in|for|there|here|with)|mood|spirit|rules (?:here|in)|hours (?:\w+ )?(?:flexible|predictable|reasonable|fixed|regular)|how (?:predictable|flexible|reasonable|regular|long) (?:are|is) (?:the|your|working) hours|hours (?:do|does|are)|unsociable|home by|commute|open-?plan|desks|age range|young or old|valued|heard|trust(?:ed)?|speak up|share (?:ideas|credit)|credit|humou?r|laugh|pets?|quiet or|noisy|loud|strict|relaxed|laid-?back|rigid|bureaucra\w+|expected to (?:answer|be|stay|work)|competition between|team spirit|mentor(?:ed|ing|ship|s)?)\b/,
    ],
    [
      9,
      /\b(?:cultur\w*|atmosphere|(?:work(?:ing)?|office) environment|environment|workplace|colleagues?|co-?workers?|teamwork|in (?:a )?teams?|your (?:boss|team|manager|colleagues|supervisor)|boss(?:es)?|management style|the management|leadership|hierarch\w+|dress\w*|wear to|work[- ]life|life balance|balance|famil(?:y|ies)|parents?|flexib\w+|remote\w*|hybrid|(?:from|at) home|part-?time|holidays?|vacations?|weekends?|evenings?|long hours|working hours (?:like|flexible|expected)|hours (?:like|long|do people|expected)|on call|overtime|divers\w+|inclus\w+|women|minorit\w+|gender|unspoken|unwritten|politics|feedback|supportive|support each other|autonom\w+|freedom|decisions? (?:\w+ )?made|makes? (?:the )?decisions|treat(?:s|ed)?|respect\w*|disagree\w*|welcom\w+|lunch|morale|turnover|alone|on (?:their|your) own|switch off|personal life|private life|children|kids|time off|maternity|paternity|outside (?:of )?work|people like to work with|vibe|ethos|sociali[sz]\w+|social (?:life|events|side)|after-work|friendl\w+|cooperative|collaborat\w*|how much say|have a say|a say in|listened to|mistakes? (?:are )?(?:handled|treated)|makes? a mistake|when (?:somebody|someone|people|two people)|how formal|get along|rivalry|cutthroat|sexis\w+|ageis\w+|values (?:does|do|of|here|matter|in)|celebrat\w+|communicat\w+ (?:here|in your|within)|new people (?:are )?(?:welcomed|received))\b/,
    ],
    [
      3,
      /\b(?:teams?|managers?|formal|informal|competitive|office|hours|where you work|your (?:company|firm|organi[sz]ation|workplace|office|hospital|school|agency|studio|place)|here)\b/,
    ],
    [
      -6,
      /\b(?:team (?:lead|leader)|manag(?:e|ing) a team|lead a team|former colleagues|a colleague|support a family|family to support|introduce)\b/,
    ],
  ],
  skills: [
    [
      7,
      /\b(?:be able to|able to do|handy|talented|talents?|can (?:your|the) best|test for|get you far|two left hands|brilliant|competent|gift(?:ed)?|natural at|weak at|clumsy|patience|stamina|discipline|creativ\w+|empath\w+|listening|organised|organized|detail[- ]oriented|problem[- ]solving|critical thinking|teach(?:able)?|learnable|what sets|what makes (?:a|an|someone|somebody) (?:good|great)|sort of brain|ear for|eye for)\b/,
    ],
    [4, /\b(?:competenc\w+|skills|abilities)\b/],
    [
      9,
      /\b(?:must-have|need to be (?:an? )?(?:\w+ )?(?:strong|good|able|speaker|fluent|organi[sz]ed|creative|patient)|be able to|better than (?:the rest|others|everyone|most)|public speak\w+|top (?:people|performers)|overrated|underrated|master(?:ing|ed)?|fluency|fluent|learn to do|soft skills|hard skills|strong in|bring to the (?:job|table)|equipped|proficiency|best (?:people|ones) in (?:your|the|this) (?:field|trade|business)|competent|key to doing|ingredients)\b/,
    ],
    [
      9,
      /\b(?:skills?|skill ?sets?|abilit\w+|(?:which|what|personal|human|the|your|key|important|most|need(?:ed)?|main) (?:qualit(?:y|ies)|strengths?|attributes?|competenc\w+|talents?)|qualities|competenc\w+|aptitude\w*|capab\w+|proficien\w*|knowledge|know-how|expertise|attributes?|(?:be|been|get|gotten|become|are|to be) (?:\w+ )?(?:good|better|great|excellent|strong) (?:at|with|in)\b|good at|better at|software|programming languages?|languages?|excel|python|sql|coding|code|maths?|mathematics|technical|numerate|numeracy|head for|sets? (?:\w+ )?(?:apart|(?:the )?best)|separat\w+|distinguish\w*|difference between a (?:good|great|decent)|(?:great|good|excellent|outstanding|mediocre|exceptional) (?:one|ones|\w+) (?:from|apart|do)|(?:makes?|made) (?:someone|somebody|a|an|for a|people|one)[^?]{0,30}(?:good|great|excellent|successful|effective|strong|outstanding|stand out)|do (?:this|the|your) (?:job|work) well|(?:be|to) success\w*|succeed|know how to|need to know|unlearn|do you look for (?:in|when)|takes? to (?:be|do|succeed)|what does it (?:\w+ )?take|knack|craft|indispensable)\b/,
    ],
    [
      5,
      /\b(?:tools?|writing|communicat\w+|qualities|strengths?|talents?|essential|stand out|master(?:ed)?|numbers|practis\w+|hire|hiring|juniors|candidates?)\b/,
    ],
    [2, /\b(?:need|important|matters? most|useful|lack)\b/],
    [
      -6,
      /\b(?:qualifications?|language degree|my (?:skills|strengths)|suit(?:s|ed)?|how much of your (?:time|day|week))\b/,
    ],
  ],
  day_to_day: [
    [
      8,
      /\b(?:from beginning to end|one thing at a time|on the phone|in a given week|describe (?:a|your) (?:shift|day|week)|eat(?:s)? up|the clock|log on|on your feet|again and again|fills? the hours|hours filled|lunch and)\b/,
    ],
    [
      9,
      /\b(?:rhythm|time (?:split|divided|shared)|(?:your|the) time (?:split|divided)|split between|hour to hour|structured)\b/,
    ],
    [
      9,
      /\b(?:fly on the wall|desk-?bound|to-?do list|chores|what happens (?:from|between|when you|in|on|during)|sit down until|(?:days|weeks) (?:all )?(?:alike|the same|similar|different)|bring something new|course of (?:a|the|your|an) \w+|get done|got done|deal with (?:in|on|every|each|during)|hours divide|divide your|clock (?:in|on|off)|lunch break|on a given day|on any given|from morning|from start to finish|nine[- ]to[- ]five|bulk of your|fill(?:s|ed)? your|occup(?:y|ies) (?:you|your|most)|hands do|nuts and bolts|look(?:s)? like (?:day|on the ground)|in a (?:usual|normal|given) (?:day|week))\b/,
    ],
    [
      9,
      /\b(?:typical|average|ordinary|normal) (?:\w+ )?(?:day|week|month|morning|shift|monday|working|workday|afternoon|year)|\b(?:day[- ]to[- ]day|daily|day-in|everyday|workday|hour by hour|minute by minute|(?:walk|talk|take|run) me through (?:your|a|an|the|yesterday|last|one|today|what)|tasks?|dut(?:y|ies)|routine\w*|responsibilit\w+|(?:your|a|the|my) (?:last|usual|working|work|own|quiet|busy|first)? ?(?:day|week|monday|tuesday|wednesday|thursday|friday|morning|afternoon|calendar|schedule|inbox|shift|month)s? (?:look|looks|like|go|goes|start|starts|begin|begins|end|ends|made|consist|differ|divided|split|filled|usually|typically)|days? (?:look|looks|like|the same|alike)|(?:your|the) (?:working )?week (?:go|look|divided|split)|time (?:goes|is spent|do you spend|you spend|spent)|how much (?:of your )?time|spend (?:your|most|the|each|a|on|doing)|most of your (?:time|days?|week|hours)|(?:share|part|portion|percentage|proportion|fraction|how much) of (?:your|the|a) (?:time|day|week|work|job|hours)|how many (?:hours|clients|patients|meetings|people|projects|cases|emails|calls|students)|what do you (?:actually |really |mostly |usually )?(?:do|spend)\b|what (?:are|were) you (?:working on|doing)|working on (?:this|right|now|at)|yesterday|last (?:tuesday|monday|thursday|working day)|field ?work|at (?:your|a) (?:desk|computer|screen)|at the computer|behind a desk|outdoors|indoors|out(?:side)? on site|on site|equipment|workload|(?:role|job|work|position|post) (?:\w+ )?(?:involve|entail|consist)\w*|involve\w*|entail\w*|on your plate|first thing|busiest|start and (?:finish|end)|your (?:working )?day (?:start|begin|end)|get home|paperwork|admin|travel\w*|follow(?:ed)? you (?:around|for)|shadow(?:ed)? you|watch(?:ed)? you|takes? up|quiet week|busy (?:one|week|day)|between nine and five|meetings?|in practice|juggl\w+|seasonal|variety|varied|same every day)\b/,
    ],
    [
      4,
      /\b(?:how often|projects?|deadlines|emails?|clients?|customers?|patients|pace|typical|usually|computer|screen|day|week|hours|morning|shifts?|report to|hands-on)\b/,
    ],
    [
      -7,
      /\b(?:typical (?:salary|pay|career|path|background|route|degree|mistake|person)|day's work|good days?|perfect day|best days?|worst days?|bad days?|family|evenings|weekends|day one|last day|work-life|days off|some day|one day)\b/,
    ],
  ],
  path: [
    [
      9,
      /^why (?:the )?[\w-]+(?: [\w-]+)?\?$|\b(?:get|got|be|are) where you are\b|\b(?:found out|find out|discover\w*) (?:that )?(?:this|the|your) (?:job|work|field|profession)\b|\bwhat came (?:before|first|next|between)\b|\bmade you leave\b|\bcareer beg[ia]n\b|\byour first\b/,
    ],
    [4, /^(?:and |so )?(?:how|where|when|why|which|what) (?:\w+ ){0,3}(?:did|had|was|were) (?:you|your)\b/],
    [
      9,
      /\b(?:luck|by chance|planning or|stubborn\w*|brought you|taught you that this|came between|ends up|by the time you|door (?:to|open\w*)|open(?:ed)? for you|what happened (?:before|between)|earlier (?:life|career|jobs?)|(?:ten|twenty|five|fifteen) years ago|convinced you to|talked you into|set(?:s)? out to|where (?:were|did) you|story behind|long (?:way|road)|stages|stops along|first thing you did after|after (?:school|college|university|graduat\w+)|since (?:school|college|graduat\w+)|rise from|rose from|go(?:es)? from [^?]{1,30} to|who or what|influenced|shaped|decisive|crossroads|leap|transition\w*|change of direction|u-?turn|chapters?|biography|stumble)\b/,
    ],
    [8, /\b(?:original plan|the plan|(?:your|the) (?:role|job|position) changed)\b/],
    [
      9,
      /\b(?:arrive(?:d)? (?:at|here|in)|set you on|years (?:before|ago)|unfold\w*|predecessors?|stepping stone|break(?: did)? you|how (?:does|do|did) (?:one|somebody|someone|people|you) (?:become|rise|get (?:to|into|from|where))|where (?:did|have) you (?:start|begin|come|been|work)|got you (?:started|here|into|interested)|get(?:ting)? your (?:start|foot)|your start\b|sketch|chart|journey|career (?:has|unfold|change|begin|began|start|started)|work(?:ed)? before|climb\w*|apply through|chance or|by accident|by design|planned or|long have you (?:been|worked)|zig-?zag|twists)\b/,
    ],
    [
      9,
      /\b(?:how did you (?:\w+ )?(?:get|come|end|become|find|start|first|decide|choose|land|move|make|know|wind|arrive|break|discover|fall|go|switch|begin|happen|enter|reach|work your)|(?:what|who) (?:first )?(?:led|brought|drew|took|prompted|attracted|persuaded|inspired|pulled|steered|pushed|convinced|made|got) you\b(?! (?:up|out of bed))|career (?:path|history|ladder|progression|moves?|so far|trajectory|journey)|your (?:own )?(?:path|journey|route|road|story|trajectory|history|cv|career (?:so|path|history|unfold|begin|start|develop))\b|way (?:here|in|into|up)\b|first job|(?:earliest|early|previous|past|other|last|first|former) (?:jobs?|roles?|positions?|posts?)(?! (?:look|involve|entail))|before (?:you (?:joined|became|started|came|took|did|were)|this|that|joining|becoming)|prior to|progress\w*|promot(?:ed|ion|ions)|advance(?:d|ment)?|ladder|rungs?|turning points?|milestones?|detours?|fell into|(?:end|ended|wind|wound) up (?:in|here|as|doing|where|with)|stumbl\w+|did you (?:always|plan|start out|begin|switch|move|set out|come|expect to|apply|ever plan)|have you always|were you always|always (?:know|want|planned|wanted|known)|when did you (?:\w+ )?(?:know|decide|start|think|realise|realize|choose)|why did you (?:\w+ )?(?:choose|become|decide|pick|go|switch|move|join|start|leave|change)|steps (?:did|have|you|took|brought|led)|took you|(?:paths?|routes?|roads?) (?:to|into|here|in|that|did|do|have|lead|like)|(?:usual|typical|common|other|odd|standard|normal|straight) (?:paths?|routes?|roads?|ways? in)|get(?:ting)? (?:started|into) (?:in|this|the|it|your)|break(?:ing)? into|how (?:do|does|did) (?:people|most people|one|someone|most|others|somebody)[^?]{0,25}(?:get|come|enter|start|become|move|arrive|end up|break|begin|rise|progress|find their)|how (?:long|quickly|fast) (?:did|does|do|until|before|have)[^?]{0,40}(?:take|promot|reach|get|become|been|move|rise|here)|(?:next|usual next) (?:step|move|role|stage) (?:for|from|after|up|in your)|hired|along the way|switch(?:ed|ing)? (?:from|to|into|careers?)|(?:came|come|moved?|go|went) from [^?]{1,30} (?:to|into)|originally|growing up|as a (?:child|kid|student|boy|girl)|first (?:position|post|role|break)|retrac\w+|start out|started out|your background)\b/,
    ],
    [
      3,
      /\b(?:career|senior|entry-?level|enter|years in|choose|chose|decision|looking back|timeline|become|became|led)\b/,
    ],
    [
      -7,
      /\b(?:where i come from|my background|what inspires|should i|if you (?:were|could|had)|would you (?:choose|do|change|go)|advi[cs]e|wish|sensible first|in (?:five|ten) years|given)\b/,
    ],
  ],
  advice: [
    [
      10,
      /\b(?:wish(?:ed)? (?:they|people|you|someone|somebody|newcomers)|last (?:advice|tip|word)|had known|choos(?:e|ing) between|advise a|get closer to this|steps? would you take|make (?:it )?easier|where would you look)\b/,
    ],
    [
      5,
      /\b(?:how (?:do|can|could|should|might|would) i|where (?:do|can|could|should|might) i|what (?:do|can|could|shall|should|might) i|shall i|six months|smartest|wisest|whisper|use them|wasting|taste of it|try (?:this|it) out|newcomers always|without quitting|first if|do first|a good start|get going|how would you (?:use|spend|start)|hints?|word of advice|guidance|point me in|worth my|sensible)\b/,
    ],
    [
      9,
      /\b(?:one thing (?:you would|you'd|to|i should|that)|words of wisdom|pitfalls?|make good use|about to (?:make|start|take|begin|enter)|if you had to start|asking that i'm not|what can i do|what could i do|can i do now|where (?:would|do) (?:you|i) (?:start|begin)|how do i (?:start|begin|get|find|learn|make|know where)|what(?:'s| is) the (?:best|smartest|quickest|fastest|first)|lessons?|do first|worth doing|waste (?:my|of) time|rookie|newbie|common mistakes?|if you were|knowing what you know|hindsight|warn me)\b/,
    ],
    [
      9,
      /\b(?:advi[cs]e|advis\w+|tips?|(?:wish|wished) (?:you(?:'d| had|) (?:known|done|learn|been)|someone|somebody|you knew|people)|wish you|known (?:earlier|sooner|before|at the start|when you|at the beginning)|in my (?:place|position|shoes|situation)|in your shoes|if you were (?:me|starting|in my|twenty|my age|a beginner|20|to start|to begin|advising|just|beginning|again)|you were me|(?:starting|start|begin|beginning) (?:out |over |all over )?(?:again|from scratch|today|now)|start over|(?:what|where|how|which) (?:\w+ )?(?:should|ought) (?:i|someone|a|one|somebody|people|newcomers|beginners|anyone)|what would you do (?:differently|if|first|next|now|in)|(?:do|done) differently|younger self|year[- ]old self|(?:best|sensible|good|right|useful|sane|cheapest) (?:first )?(?:way|thing|place|step|move) (?:to|for|i|that|would|forward|be)|sensible first|first steps?|(?:my|a) next (?:steps?|move)|(?:prepar(?:e|ing)|get ready)|mistakes? (?:should|do|to|people|beginners|newcomers|applicants|can|that|you see|you (?:would|made))|(?:should|to|can|could|must) (?:i |one |someone )?avoid|watch out|look out for|focus (?:on|their|my)|tell (?:a|someone|your|yourself|me|somebody|anyone|people|young)[^?]{0,40}(?:start|begin|younger|consider|think|enter|who|about to|twenty)|anyone (?:starting|considering|thinking|entering)|just starting|starting out|how would you (?:go about|start|approach|begin|spend)|what would you (?:try|tell|say|suggest|recommend)|anything (?:\w+ )?(?:i should|i have|i haven't|i've|that i|i didn't|we haven't)|what have i|should have asked|(?:haven't|didn't|not|forgot\w* to) (?:i )?ask\w*|concentrate|priorit\w+|make the most|(?:my|a|the|your) (?:cv|resume|portfolio|cover letter|application)|how (?:can|could|would|do|might|should) (?:i|someone|one|a beginner) (?:\w+ )?(?:prepare|get|stand|gain|make|start|present|show|find out|use|best|improve|build)|get (?:some )?experience|before i (?:commit|start|apply|begin|decide)|what should i|should i)\b/,
    ],
    [
      4,
      /\b(?:recommend\w*|suggest\w*|newcomers?|beginners?|ought|next|this summer|for someone (?:new|changing|entering|coming)|would you do)\b/,
    ],
    [
      -5,
      /\b(?:recommend (?:this|your|the) (?:career|job|work|profession|field)|who(?:m)?|would suit|suits?|someone else|other people|anyone else|which (?:degree|courses?|books?|training|schools?|certific\w+)|a year)\b/,
    ],
  ],
} as const satisfies Record<string, readonly (readonly [number, RegExp])[]>;
