/** What questions about people: how they came, whether it suits, what to do next, whom else to ask sound like; core/question/cues.ts says how to read the weights. */
export const people = {
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
} as const;
