/** What questions about the work: what fills a day, who is around, what it asks and gives sound like; core/question/cues.ts says how to read the weights. */
export const work = {
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
} as const;
