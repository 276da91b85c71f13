/** What each topic sounds like. A cue is a weight and a pattern over folded text; weights of one topic add up. */
export const cues = {
  referral: [
    [
      6,
      /\b(?:who(?:m)?|anyone|anybody|someone|somebody|people|names?|colleagues?|contacts?|others?)\b[^?]{0,50}\b(?:i (?:should|could|can|might|ought to|would)|worth|to|for me to)\b[^?]{0,20}\b(?:talk|speak|chat|meet|contact|reach|approach|connect|interview|write|ask|hear|learn|call|consult|look up|get in touch)/,
    ],
    [
      6,
      /\b(?:introduce|introduction|put me in touch|connect me|point me (?:to|towards?) (?:someone|somebody|anyone|people|a (?:colleague|person|friend)|other)|refer me|in your network|mention your name|use your name|say (?:that )?you (?:sent|named|suggested|referred)|pass on my (?:name|details))\b/,
    ],
    [
      4,
      /\b(?:who(?:m)? else|anyone else|anybody else|someone else|somebody else|other people|another person|next person)\b/,
    ],
    [
      3,
      /\b(?:know|recommend|suggest|think of|name)\b[^?]{0,20}\b(?:anyone|anybody|someone|somebody|people|colleagues?|a person|others|two or three|one or two)\b/,
    ],
    [
      4,
      /\bwho(?:m)? (?:would|do|should|could|might) (?:you|i)\b[^?]{0,30}\b(?:suggest|recommend|talk|speak|contact|meet|next|send me)\b/,
    ],
    [2, /\b(?:alumni|association|group|community|mentor)\b[^?]*\b(?:contact|reach|talk|speak|meet|join)\b/],
  ],
  pay: [
    [
      7,
      /\b(?:salar(?:y|ies)|pay(?:s|ing|check|cheque|slip)?|paid|wages?|earn(?:s|ed|ing|ings)?|compensation|remunerat\w+|income|bonus(?:es)?|benefits|pension|commission|equity|stock options|overtime pay|money|financial(?:ly)?|well-paid|lucrative|afford|make a (?:decent |good |comfortable )?living|cost of living|raises?|pay rise|day rates?|hourly rates?|fees?|perks|package|bring home|take home|take-home|per hour|a year in this field make|support a family|live (?:comfortably|on)|rent|mortgage|negotiat\w+|charge|sick leave|health insurance|student loans?)\b/,
    ],
    [
      -4,
      /\b(?:pay attention|pays? off|paid off|paying attention|real benefits? of|benefit from|benefits of (?:a|the|having|doing)|raised? (?:in|by)|worth (?:the|its) (?:time|cost|money)|non-?financial|pay it forward|not the money|beyond the money|apart from money|rather than money|aside from (?:the )?(?:money|pay))\b/,
    ],
  ],
  education: [
    [
      6,
      /\b(?:degrees?|master'?s|phd|doctorate|mba|diploma|bachelor'?s?|certificat\w+|certified|accredit\w+|licen[cs]\w+|qualifications?|qualified|coursework|courses?|bootcamps?|universit\w+|colleges?|grad(?:uate)? school|schooling|school|educational|education|apprenticeships?|majors?|majored|minor|curriculum|class(?:es)?|modules?|academic|stud(?:y|ied|ies|ying)|exams?|training|trained|textbooks?|credentials?|programmes?|programs?|postgraduate|undergraduate|diplomas|thesis|professional body|chartered|self-taught|tuition|evening classes|continuing education|workshops?|formal)\b/,
    ],
    [
      2,
      /\b(?:books?|read|blogs?|podcasts?|journals?|learn(?:ed|t)? (?:formally|online|on the job)|resources?|publications?|newsletters?)\b/,
    ],
    [
      -5,
      /\b(?:program(?:me)?s? (?:manager|officer|managers)|software programs?|after (?:college|university|school|graduat\w+)|school (?:run|day)|of course|school teacher|case stud(?:y|ies)|graduate(?:s)? earn)\b/,
    ],
  ],
  outlook: [
    [
      6,
      /\b(?:future|outlook|trends?|forecasts?|automat\w+|artificial intelligence|\bai\b|machine learning|chatgpt|robots?|prospects|job market|labou?r market|demand|shrink\w*|growth|growing|grow(?:s)?|declin\w+|disrupt\w*|evolv\w+|chang(?:e|ed|es|ing)|next (?:few|five|ten|decade|couple|\d+)|five years|ten years|a decade|coming years|years? (?:from now|ahead|to come)|in (?:\d+|five|ten|twenty) years|long-term|recession|downturn|economy|job security|layoffs?|stable|stability|secure|obsolete|emerging|regulation|headed|heading|direction|technolog\w+|new technologies|climate|offshor\w+|outsourc\w+|shortage|saturated|openings|competitive|will (?:there|this|the|still)|here to stay|disappear\w*|replac\w+|on the horizon|where is (?:this|the|your) (?:field|industry|sector|profession)|booming|expanding|threat\w*)\b/,
    ],
    [
      3,
      /\b(?:field|industry|sector|profession|trade|market)\b[^?]{0,30}\b(?:going|go|be|look|looks|become|heading|headed|moving|mov\w+|expect|stand)\b/,
    ],
    [
      -4,
      /\b(?:chang\w+ careers?|career chang\w+|chang\w+ (?:your mind|jobs|direction|about (?:your|the) (?:job|role|work|team|office|company))|would you change|you(?:'d| would| could) change|could change one|change one thing|growth mindset|how have you (?:changed|grown)|looking forward|career change|grow(?:s|ing)? up|grew up|personal growth|switch\w*|made you change|see yourself|salary growth|pay grow\w*)\b/,
    ],
  ],
  personal_fit: [
    [
      7,
      /\b(?:someone|somebody|a person|people|anyone) (?:like me|with my|of my|who,? like me|as \w+ as (?:me|i)|who(?:'s| is)? (?:shy|quiet|introverted|as \w+ as))/,
    ],
    [
      6,
      /\b(?:suit(?:s|ed)?|right for|good fit|a fit|well matched|well-matched|cut out|fit (?:me|in)|for me\b|my (?:background|personality|strengths?|interests?|temperament|character|experience|profile|skills|skill set|skillset|weakness\w*|values|age|history|degree|career so far)|given (?:my|that i|what you know|where i)|as an? (?:introvert|extrovert|career changer|older|quiet|shy|single|parent)|introvert\w*|extrovert\w*|personalit\w+|temperament|thriv\w+|kind of person|sort of person|type of person|kinds of people|sorts of people|types of people|sort of people|kind of people|type of people|would i|could i (?:see|be|do|cope|manage|handle|tell|find out|test)|do you (?:think|see|reckon|believe|feel) i\b|i'(?:d|ll) (?:be|enjoy|struggle|fit|like|hate|cope|do well)|whether (?:i|this|it)[^?]{0,20}(?:suit|fit|right|enjoy|like)|am i|is for me|know (?:if|whether) (?:it|this|i)\b|traits?|not for everyone|happiest in|unhappy in|miserable in|flourish\w*|at home in)\b/,
    ],
    [
      3,
      /\bi(?:'m| am|'ve| have| love| like| enjoy| hate| dislike| prefer| struggle| get| tend| come from| worked| spent| need| care| work)\b/,
    ],
    [
      3,
      /\b(?:people who|those who|who) (?:tend to |usually |really )?(?:do well|succeed|struggle|last|stay|love|hate|burn out|enjoy|leave|quit|find)\b/,
    ],
    [-3, /\b(?:advi[cs]e|recommend)\b/],
  ],
  challenges: [
    [
      6,
      /\b(?:challeng\w+|hard(?:est|er)?|difficult\w*|tough(?:est|er)?|frustrat\w+|stress\w*|pressure\w*|burn-?\s?out|burnt? out|dislik\w+|hate|least|worst|downsides?|drawbacks?|negatives?|annoy\w+|struggl\w+|problems?|obstacles?|demanding|draining|exhaust\w+|tir(?:ing|ed|es)|boring|bored|tedious|dull|complain\w*|regret\w*|mistakes?|fail\w*|setbacks?|pitfalls?|sacrific\w+|toll|worr(?:y|ies|ied)|fear|fears|anxi\w+|dread\w*|quit|leave (?:the|this)|leav(?:e|ing) (?:work|the|this|it)|wear\w* (?:you|them|people) (?:down|out)|worn|keeps? you (?:up|awake)|lose sleep|up at night|unpleasant|painful|headaches?|bad (?:day|side|bits?|parts?)|dark side|give up|gave up|hardship\w*|cost(?:s)? you|trade-?offs?|like less|goes wrong|went wrong|get wrong|crisis|conflict|emotional\w*|lonely|isolat\w+|drives? you (?:mad|crazy)|without if you could|get rid of|price you pay|unglamorous|messy|ugly)\b/,
    ],
    [
      -5,
      /\b(?:how (?:hard|difficult|tough) is it to (?:get|break|enter|find)|hard skills|problem[- ]solving|solve problems|biggest mistake (?:people|applicants|beginners|newcomers|candidates) make)\b/,
    ],
    [2, /\b(?:change (?:one thing|about|anything)|if you could change|would you change|could change)\b/],
  ],
  satisfaction: [
    [
      6,
      /\b(?:enjoy\w*|love|loved|loves|reward\w*|fulfil\w*|satisf\w+|proud\w*|pride|favou?rite|best (?:part|thing|bit|day|moment|hour|side|aspect)|happi\w*|happy|joy\w*|meaning\w*|purpose|passion\w*|excit\w+|motivat\w+|inspir\w+|gratif\w+|like (?:most|best|about)|most like|do you like|fun|delight\w*|choose (?:it|this|the same)[^?]{0,30}again|do it (?:all )?(?:over )?again|all over again|same choice|gets? you (?:up|out of bed)|out of bed|keeps? you (?:going|here|in|coming|interested|engaged|at it|doing)|energi[sz]\w+|made a difference|makes? (?:it|the|all)[^?]{0,25}worth|worthwhile|worth it|worth getting|glad|content|smile|light up|lights you up|pleas(?:ed|ure|ing)|good day|great day|perfect day|high point|highlights?|stayed?|miss most|would you miss|look forward|most alive|treasure|cherish|lucky|better than you expected|choose again|pick (?:it|this) again|what makes? (?:a|your) (?:day|week) (?:good|great)|do you get out of|recommend (?:this|your|the) (?:career|job|work|profession|field)|kick out of|feel (?:good|valued|appreciated)|thrill)\b/,
    ],
    [
      -4,
      /\b(?:do i need|would you like (?:me|to see)|least (?:enjoy|like|favou?rite)|enjoy (?:the )?least|like (?:the )?least|dis(?:satisf|like)\w*|don't (?:you )?(?:like|enjoy)|not (?:like|enjoy)|un(?:happy|fulfil)\w*|would i enjoy|i(?:'d| would) (?:enjoy|love)|i (?:love|enjoy|like))\b/,
    ],
  ],
  culture: [
    [
      6,
      /\b(?:cultur\w*|atmosphere|environment|office|workplace|colleagues?|co-?workers?|teams?|teamwork|boss(?:es)?|manage(?:ment|rs?)|leadership|hierarch\w+|dress|work[- ]life|life balance|balance|family|families|parents?|flexib\w+|remote\w*|hybrid|from home|home office|part-?time|holidays?|vacations?|weekends?|evenings?|hours do|long hours|working hours|on call|overtime|divers\w+|inclus\w+|women|minorit\w+|gender|values|collaborat\w*|competitive|friendl\w+|formal|informal|socia\w+|unspoken rules|politics|feedback|supportive|mentor(?:ing|ship|s)?|autonom\w+|freedom|decisions? (?:get )?made|treated|respect\w*|disagree\w*|newcomers? welcomed|lunch|morale|turnover|burnout culture|alone or|work alone|alone|trust|union|disconnect|switch off|personal life|private life|children|kids|time off|maternity|paternity|outside (?:of )?work|like to work (?:at|in|for|there)|people like to work with|vibe|ethos|etiquette)\b/,
    ],
    [-2, /\b(?:team (?:lead|leader)|manag(?:e|ing) a team|lead a team|mentor (?:did|do) you have)\b/],
  ],
  skills: [
    [
      6,
      /\b(?:skills?|skill ?sets?|abilit\w+|strengths?|qualit(?:y|ies)|talents?|competenc\w+|competent|aptitude\w*|capab\w+|proficien\w*|knowledge|know-how|expertise|attributes?|good at|be able to|software|tools?|programming languages?|languages?|excel|python|sql|coding|maths?|mathematics|writing|communicat\w+|technical|soft|numerate|numeracy|master(?:ed)?|essential|sets? (?:the )?(?:apart|top|best|great|good|strong|someone)|stand out|makes? (?:someone|somebody|a|an|for a)[^?]{0,25}(?:good|great|excellent|successful|effective|strong|outstanding|at)|(?:great|excellent|outstanding|mediocre|exceptional|average) (?:one|ones|\w+ (?:from|apart))|distinguish\w*|separates?|differen(?:ce|tiates?) between a|do (?:the )?(?:job|work) well|succeed|successful|success|look for (?:in|when)|hire|hiring|candidates?|beginner|need to know|practis\w+|practic(?:e|ing)|unlearn|get better|improve|experts?|excel at|what does it take to be)\b/,
    ],
    [-4, /\b(?:office tools|qualifications|language degree|my (?:skills|strengths))\b/],
  ],
  path: [
    [
      6,
      /\b(?:how did you (?:get|come|end|become|find|start|first|decide|choose|land|move|make|know|wind|arrive|break|discover|fall|go|switch|begin|happen|enter|reach|work your)|what (?:led|brought|drew|made you|took|prompted|attracted|persuaded|inspired|got|pulled|steered) ?(?:you)?|career path|your path|your (?:own )?(?:career|journey|route|road|story|background|trajectory|history|way (?:here|in|into))|first job|first (?:role|position|post|break|step)|previous(?:ly)?|before (?:you|this|that|joining|your)|prior to|past (?:jobs|roles)|career (?:history|ladder|progression|moves?)|progress\w*|promot\w+|advance\w*|ladder|rungs?|next (?:step|move|role|stage) (?:for|from|after|up|usually)|turning points?|milestones?|detours?|fell into|end up|ended up|wound up|stumbl\w+|got started|get started in your|did you (?:always|plan|start|begin|switch|move|study before|know)|have you always|were you always|when did you (?:know|decide|start|first|realise|realize)|why did you (?:choose|become|leave|decide|pick|go|switch|move|join|start)|switch(?:ed|ing)?|career chang\w+|chang\w+ careers?|chang\w+ direction|retrac\w+|retrace|steps (?:did|have|you)|took you|paths?|routes?|roads?|way into|get into|getting into|break(?:ing)? into|entry-?level|enter(?:ed|ing)?|stepping stones?|originally|growing up|as a (?:child|kid|student)|set out|where (?:did you|were you)|how (?:do|does|did) (?:people|most people|one|someone|most)[^?]{0,20}(?:get|come|enter|start|become|move|arrive|end up|break|begin|rise|progress|find)|how long (?:did it take|have you|until|before)|come from|résumé|timeline|senior|years in)\b/,
    ],
    [-3, /\b(?:where i come from|what inspires|typical career)\b/],
  ],
  day_to_day: [
    [
      6,
      /\b(?:typical|average|ordinary|usual|normal|regular|daily|day[- ]to[- ]day|day-in|every ?day|day look|days? (?:like|look|go|start|begin|end)|week look|weeks? (?:like|look)|your (?:last |usual |working |work |average |typical |own )?(?:day|week|monday|tuesday|wednesday|thursday|friday|morning|afternoon|calendar|schedule|inbox|desk|working day|workday|workweek|month|shift)|hour by hour|minute by minute|walk me through|talk me through|take me through|tasks?|duties|duty|routine\w*|responsib\w+|projects?|deadlines|meetings?|emails?|percentage|proportion|how much (?:of )?(?:your )?time|how much time|time (?:do you )?(?:spend|spent|is spent|goes)|spend (?:your|most|the|on)|most of your (?:time|day|week)|how many (?:hours|clients|patients|meetings|people|projects)|how often|when do you (?:start|finish|get up|arrive)|what do you (?:actually |really |mostly )?do\b|what are you working on|working on (?:right )?now|yesterday|last (?:week|tuesday|monday|thursday|working day)|this (?:week|morning)|travel\w*|field work|fieldwork|at your desk|behind a desk|screen|outdoors|indoors|equipment|clients?|customers?|patients|workload|pace|involve[sd]?|your (?:job|role|work) (?:like|entail\w*|consist\w*|involve\w*|really)|entail\w*|consist of|on your plate|juggl\w+|first thing|busiest|seasons?|shifts?|start and (?:finish|end)|report\w* to|varied|variety|hands-on|paperwork|admin|by hand)\b/,
    ],
    [
      -3,
      /\b(?:hours? per week (?:paid)|typical (?:salary|pay|career|path|starting|background|route|degree|mistake|person)|average (?:salary|pay|income|wage)|usual (?:pay|route|way|path|salary|qualification|range)|good day|perfect day|best day|bad day|ordinary skills)\b/,
    ],
  ],
  advice: [
    [
      6,
      /\b(?:advi[cs]e|advise|tips?|recommend\w*|suggest\w*|(?:wish|wished) (?:you(?:'d| had)?|someone|somebody|you knew)|wish you had known|known (?:earlier|sooner|before|at the start|when)|in my (?:place|position|shoes|situation)|in your shoes|if you were (?:me|starting|in my|twenty|my age|a beginner|20|to start|to begin|advising|just starting|beginning)|you were me|were starting (?:out|over|again|today)|starting (?:out|over|again|from scratch) (?:today|now)|(?:what|where|how) should (?:i|someone|a|one|somebody|people)|what would you do (?:differently|if|first|next|now)|do differently|done differently|younger self|your (?:20|twenty|eighteen|18|22|25)[- ]year[- ]old self|should i|ought i|could i (?:do|try|start)|can i (?:do|start|prepare|try)|best (?:way|thing|place) (?:to|for|i|that)|first steps? (?:i|would|should|to|for)|next steps? (?:i|would|should|to|for) |prepare|preparing|get ready|how (?:can|could|would|do) (?:i|someone|one|a beginner)|mistakes? (?:do|should|to|people|beginners|newcomers|applicants|can) |avoid|watch out|look out for|focus on|pitfalls|tell (?:a|someone|your|yourself|me|somebody)[^?]{0,40}(?:start|begin|younger|consider|think|enter|who|about to)|anyone (?:starting|considering|thinking|entering)|people (?:starting|considering|new)|newcomers?|someone (?:starting|considering|thinking|entering|new|just)|how would you (?:go about|start|approach|begin|spend)|what would you (?:try|read|start|tell)|anything i should|what have i not asked|should have asked|haven't asked|not asked|concentrate|priorit\w+|weeks? (?:to|should)|make the most|cv|resume|portfolio|cover letter|interviews?|application\w*)\b/,
    ],
  ],
} as const satisfies Record<string, readonly (readonly [number, RegExp])[]>;
