/** What questions about the field: what it pays, where it is going, how one trains for it sound like; core/question/cues.ts says how to read the weights. */
export const field = {
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
} as const;
