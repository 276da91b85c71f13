/** Written by test/etiquette/learn.ts from the train part; do not edit. A weight, then the traits that carry it. */
export const bias = -3.896;
export const weights = `9.9|c:ad
8.2|u:would
7.8|b:i com|c:trainee|u:need
7.2|u:something
7.1|c:boss|c:hire
7.0|c:jobnoun
6.9|b:to your|u:referral
6.7|b:my application
6.5|c:recruit|c:vacancy|u:'d
6.4|b:to be
6.2|b:about job
6.1|u:could
6.0|b:talk about|c:cv|c:hiringnow|u:trial|u:up
5.9|u:anything|u:my
5.6|b:my nam|u:i
5.5|c:employer
5.4|b:what i|u:being|u:budget
5.3|u:assistant|u:chanc
5.2|b:about me|b:be look|b:get me|c:soon
5.1|b:be hir
5.0|u:employ|u:us
4.9|b:to work|u:next|u:recommendation
4.8|c:goodword
4.7|b:a referral|b:on th
4.6|c:spot
4.5|b:right person|u:build|u:discuss
4.4|b:^ let|b:and could|c:me|u:might|u:vacancy
4.3|b:could start|b:say how|u:for|u:me
4.2|b:can i|b:i 'd|b:my cv|b:start at|b:tak on|c:orgnoun|u:advertis|u:although|u:application|u:internally|u:recruit
4.1|b:in th|b:whether your|u:fit|u:submit|u:you
4.0|b:a trial|b:know of|b:on your|b:to th|c:speakup|c:workat
3.9|b:to help|u:door|u:step
3.8|b:^ a|b:and i|b:recommend me|c:alike|c:seek|u:advert|u:autumn|u:drop|u:tak
3.7|b:^ who|b:a chanc|b:for ~work|b:you se|b:your town|u:nam|u:refere
3.6|b:a recommendation|b:an offer|b:need a|b:to submit|b:you know|b:your lab|c:help|u:word
3.5|b:be my|b:com and|b:firm be|u:'r|u:contact|u:futur|u:work
3.4|b:and work|b:hir in|b:i could|b:your boss|b:your team|u:any|u:anyon|u:believ|u:hop|u:pull|u:without
3.3|b:i 'm|b:i apply|b:not to|u:'m|u:still
3.2|b:do i|b:i speak|b:keep in|b:me internally|b:me on|m:wh do i|u:if|u:junior|u:opportunity|u:they|u:volunteer
3.1|b:a referenc|b:be your|b:for another|b:lik me|b:me when|b:ther 's|b:you 'r|m:wh can i|u:his|u:offer|u:string
3.0|b:an interview|b:any job|b:could us|b:into your|b:would not|b:you tell|u:attach|u:hand
2.9|b:at no|b:few string|b:of ~work|b:on to|b:pull a|b:th word|b:you think|b:your recruiter|u:employment|u:pleas|u:post
2.8|b:fit into|b:from you|b:hav th|b:me a|b:me work|b:my refere|b:your manager|b:your ward|c:pass|u:at|u:behalf|u:bring|u:put|u:ward|u:we
2.7|b:be to|b:of hand|b:tell your|b:think you|b:will be|u:archiv|u:but|u:perhap|u:referenc|u:sinc
2.6|b:a firm|b:attach my|b:hav anything|b:hav you|b:my behalf|b:pleas tell|b:recommendation from|b:spread th|u:an|u:count|u:keep|u:market|u:spread
2.5|b:^ pleas|b:act as|b:be recruit|b:be work|b:do a|b:foot in|b:get my|b:hav appli|b:i need|b:in as|b:in cas|b:mak sur|b:me for|b:me get|b:step in|b:to hir|b:with you|u:act|u:charg|u:company|u:expand|u:foot|u:lead|u:seek|u:soon|u:sponsor
2.4|b:-now but|b:-right -now|b:cv be|b:jun and|b:me in|b:open up|b:speak to|b:sponsor my|b:to explor|b:to get|b:way in|b:work for|m:aux are you|m:aux have you|u:-now|u:-right|u:colleagu|u:into|u:look|u:myself|u:organisation|u:qualifi|u:recruiter|u:together
2.3|b:'m writ|b:an assistant|b:for me|b:how do|b:my detail|b:to put|b:whether they|b:you next|u:-from|u:convinc|u:hr|u:lost
2.2|b:^ any|b:anything for|b:be on|b:bring me|b:help on|b:i be|b:to discuss|b:touch about|b:two week|b:us you|b:what you|b:would lov|u:-i|u:-n't|u:be|u:circulat|u:explor|u:fill|u:get|u:turn|u:very
2.1|b:'m tell|b:-you -said|b:^ after|b:availabl from|b:consider thi|b:for an|b:forget me|b:good word|b:interview me|b:leav i|b:my resum|b:n't forget|b:on mor|b:that you|b:wher should|b:your organisation|u:-said|u:boss|u:forget|u:he|u:resum|u:surely|u:when
2.0|b:-you -to|b:^ can|b:a traine|b:an unpaid|b:be wher|b:career changer|b:chanc to|b:do n't|b:for nothing|b:from jun|b:her i|b:hir me|b:i believ|b:i look|b:i se|b:look forward|b:no to|b:of a|b:person for|b:put in|b:sur my|b:th moment|b:th panel|b:th person|b:you pay|b:your creativ|u:-'s|u:cas|u:changer|u:creativ|u:institut|u:moment|u:paid|u:panel
1.9|b:-tim i|b:anything open|b:as my|b:ask you|b:at your|b:cover for|b:hav to|b:help my|b:in mind|b:my daughter|b:not say|b:onto your|b:recommendation would|b:se me|b:th door|b:th insid|b:ther any|b:to about|b:to cover|b:wish to|b:word from|b:would mak|b:you expand|u:can|u:check|u:daughter|u:onto|u:out|u:said|u:seen|u:servic|u:whil|u:with
1.8|b:'d do|b:^ surely|b:^ when|b:a plac|b:be colleagu|b:be put|b:be som|b:circulat my|b:for half|b:for you|b:forward to|b:job for|b:join your|b:mind for|b:my way|b:nurs and|b:pass it|b:say you|b:start in|b:though i|b:to hr|b:to join|b:to step|b:up let|b:we talk|b:you lik|b:your company|u:go|u:list|u:month|u:ring|u:talent|u:though
1.7|b:'s a|b:-team -be|b:a vacancy|b:ask whether|b:at onc|b:been fill|b:by your|b:colleagu in|b:com across|b:cv to|b:find a|b:find work|b:help call|b:in jun|b:of me|b:pleas consider|b:position been|b:th post|b:thi year|b:through you|b:trial week|m:wh should i|u:desk|u:detail|u:do|u:join|u:practic|u:suggest|u:summer
1.6|b:-to -put|b:^ hav|b:a newly|b:any opening|b:at NAME|b:be welcom|b:could fit|b:futur rol|b:hav me|b:hir my|b:i might|b:i really|b:my ~job|b:need an|b:newly qualifi|b:our talk|b:put my|b:referenc for|b:so i|b:th area|b:tim you|b:to volunteer|b:whether you|b:who be|b:who need|b:would go|c:yearn|u:-put|u:along|u:appli|u:area|u:been|u:board|u:cover|u:n't|u:newly|u:receptionist|u:recruitment|u:wher
1.5|b:-a -job|b:-i -read|b:-read -that|b:-that -your|b:-to -hir|b:-your company|b:^ did|b:a friend|b:a month|b:anyon who|b:be a|b:be away|b:brother find|b:check in|b:colleagu whil|b:for my|b:hop you|b:i hear|b:i know|b:i would|b:lab tak|b:me at|b:nam to|b:of recruitment|b:on it|b:open on|b:opportunity at|b:sh be|b:so pleas|b:something in|b:tak volunteer|b:thi on|b:to bring|b:to do|b:when th|b:whil sh|b:you a|b:you pull|b:your talent|m:aux does your|u:away|u:break|u:just|u:pass|u:son|u:traine
1.4|b:'m look|b:-hir -person|b:^ -do|b:but i|b:by you|b:for your|b:i work|b:me do|b:my foot|b:my visa|b:nam forward|b:next tim|b:out for|b:out of|b:room for|b:thing do|b:to ask|b:unpaid intern|b:whom to|b:with your|b:without pay|b:you offer|b:you talk|b:you to|b:you will|b:your yard|u:-industry|u:-want|u:cv|u:endors|u:experienc|u:going|u:hard|u:only|u:paper|u:part-tim|u:room|u:sur|u:visa|u:yard
1.3|b:'m hop|b:-you -ever|b:^ -thank|b:a summer|b:alert me|b:any lead|b:any rol|b:be hop|b:be part|b:be wonder|b:could employ|b:could help|b:hear of|b:help out|b:how i|b:hr about|b:i want|b:in his|b:just to|b:manager that|b:my portfolio|b:my skill|b:need anyon|b:offic could|b:out on|b:pass thi|b:pay me|b:perhap you|b:project without|b:referral from|b:se on|b:tak a|b:vouch for|b:way into|b:what would|b:will n't|b:with hr|b:with my|b:word that|b:you hav|b:your colleagu|b:your kitchen|b:~job application|u:-ever|u:-mention|u:agency|u:alert|u:availabl|u:contract|u:help|u:him|u:insid|u:research|u:vouch|u:writ
1.2|b:-for -your|b:-your -tim|b:a desk|b:a lin|b:about any|b:and would|b:as a|b:be you|b:can start|b:decid on|b:for work|b:hir a|b:i send|b:lead to|b:lik th|b:look out|b:of any|b:on of|b:research assistant|b:somebody leav|b:something for|b:tell NAME|b:th right|b:th vacancy|b:to meet|b:up with|b:who does|b:would it|b:you as|b:you writ|b:your advert|b:your agency|b:your help|b:your support|b:~work in|u:-expect|u:across|u:consider|u:friend|u:letter|u:too|u:welcom|v:offered
1.1|b:-do -you|b:a foot|b:a new|b:about a|b:agr to|b:and can|b:be search|b:be very|b:colleagu soon|b:company be|b:creativ director|b:cv for|b:find me|b:for futur|b:grateful for|b:hir at|b:if anything|b:if it|b:interest in|b:introduction to|b:me an|b:me into|b:my profil|b:my ~application|b:of being|b:pleas keep|b:portfolio to|b:say no|b:shar my|b:show my|b:th recruiter|b:that your|b:thing hav|b:thing who|b:to mak|b:to start|b:top of|b:with a|b:with th|b:would be|b:would tak|b:you alert|b:you let|b:your organization|c:friend|m:aux can i|m:aux is there|u:ad|u:agr|u:bank|u:com|u:extra|u:giv|u:grow|u:organization|u:profil|u:spot|u:spring|u:stand|u:top|u:want|v:no
1.0|b:'m only|b:-ask -you|b:-not -ask|b:NAME whether|b:^ how|b:^ noor|b:a junior|b:a project|b:an extra|b:an introduction|b:appli to|b:around for|b:ask around|b:be availabl|b:be read|b:be short|b:be tak|b:chanc in|b:company and|b:find my|b:get onto|b:job on|b:job through|b:know when|b:land a|b:mak all|b:me find|b:nephew an|b:of us|b:search for|b:short of|b:skill your|b:something com|b:th differenc|b:th hir|b:th skill|b:thi my|b:who might|b:you 'd|b:you abl|b:your consideration|b:~job for|c:agent|u:-hir|u:consideration|u:differenc|u:director|u:ear|u:introduction|u:kitchen|u:land|u:last|u:noor|u:persuad|u:portfolio|u:programm|u:shift|u:to|u:wish
0.9|b:about how|b:all th|b:any chanc|b:anyon on|b:be still|b:be th|b:being hir|b:brother be|b:but be|b:consider for|b:could mak|b:cours be|b:discuss th|b:firm in|b:for fre|b:head of|b:her be|b:hop we|b:job pleas|b:keep my|b:know you|b:lead would|b:me and|b:mention me|b:minut to|b:next hir|b:pleas think|b:suitabl rol|b:th other|b:thi lead|b:thing any|b:thing when|b:to my|b:volunteer for|b:when a|b:would do|b:would lik|b:you hear|b:your apprentic|b:your staf|c:kin|u:-person|u:-tim|u:cost|u:currently|u:firm|u:head|u:her|u:let|u:search|u:skill|u:suitabl
0.8|b:-talk could|b:-th -talk|b:^ -i|b:a dream|b:chanc of|b:com up|b:could get|b:cv in|b:finish th|b:follow up|b:giv my|b:glad if|b:i still|b:interview for|b:it to|b:leav my|b:my cousin|b:part of|b:position open|b:position you|b:profil with|b:rol at|b:rol you|b:say something|b:thing does|b:to ~work|b:us a|b:work and|b:writ me|b:you also|b:you in|b:you suggest|b:your list|b:your next|u:-talk|u:also|u:cousin|u:down|u:freelanc|u:interest|u:manag|u:team
0.7|b:'m still|b:-'m -not|b:-thank -you|b:^ omar|b:abl to|b:ad me|b:advert and|b:any vacancy|b:bring my|b:cas you|b:consider me|b:could mention|b:could suggest|b:could vouch|b:employ my|b:hav n't|b:heard of|b:i us|b:in your|b:internship for|b:it tak|b:job at|b:letter of|b:lov your|b:nam on|b:of candidat|b:of recommendation|b:omar NAME|b:plac for|b:position be|b:reach out|b:resum to|b:round to|b:tak to|b:th company|b:th position|b:thing -i|b:thing a|b:to recommend|b:vacancy aris|b:we will|b:what be|b:who could|b:who would|b:word for|b:you advertis|b:you did|b:you recruit|u:-did|u:abl|u:ago|u:anybody|u:candidat|u:carry|u:contribut|u:half|u:jun|u:omar|u:on|u:project|u:really|u:tomorrow
0.6|b:-i -'m|b:-job i|b:NAME for|b:^ -thi|b:^ an|b:^ sinc|b:an apprenticeship|b:an asset|b:an internship|b:application along|b:appreciat your|b:asset to|b:be kind|b:be turn|b:can do|b:consider my|b:could put|b:cv and|b:cv on|b:for her|b:hop to|b:internship with|b:job going|b:learn mor|b:list for|b:march and|b:might i|b:mov my|b:next recruit|b:nic about|b:on fil|b:open rol|b:pass on|b:said you|b:say your|b:something nic|b:tak me|b:th observatory|b:th shortlist|b:think of|b:to consider|b:to contribut|b:to giv|b:to speak|b:to whoever|b:turn down|b:would work|b:you com|b:your hir|b:your recommendation|b:~application for|b:~work with|m:aux might i|u:-'m|u:after|u:analyst|u:aris|u:asset|u:editor|u:every|u:fil|u:follow|u:gather|u:it|u:nic|u:observatory|u:shortlist|u:som|u:ther|u:whoever
0.5|b:aim be|b:ask hr|b:be keen|b:day soon|b:gain experienc|b:hr whether|b:if a|b:it if|b:know th|b:mak th|b:my aim|b:my sister|b:of cours|b:ready to|b:should a|b:someon who|b:support for|b:talent team|b:they need|b:to company|b:to gain|b:would i|b:you choos|m:aux is your|u:-read|u:-th|u:aim|u:gain|u:gladly|u:not|u:ready|u:sister|u:somebody
-0.5|b:-as -you|b:-how -hir|b:-it -be|b:-you -hav|b:^ -how|b:^ now|b:about what|b:accept an|b:any way|b:be plenty|b:be worth|b:call would|b:could forward|b:could let|b:could recommend|b:do th|b:does a|b:els would|b:favour if|b:for person|b:i 'll|b:if ther|b:know a|b:long th|b:many person|b:me understand|b:nam when|b:no experienc|b:now that|b:offer last|b:person apply|b:se whether|b:short call|b:such a|b:th train|b:th ~job|b:thing would|b:thursday suit|b:train tak|b:whether thursday|b:which skill|b:wonder what|b:worth ask|b:year and|b:you pass|u:-between|u:-learn|u:-recommend|u:-send|u:clear|u:plenty|u:such|u:tell|u:your
-0.6|b:'m try|b:-how -your|b:-to -pass|b:-understand -how|b:-you -find|b:NAME and|b:^ it|b:a look|b:a meet|b:a person|b:a pilot|b:a typical|b:and a|b:and say|b:and that|b:another person|b:anything com|b:be miss|b:boss send|b:can mov|b:can se|b:colleagu whether|b:compar your|b:detail of|b:did you|b:els i|b:for fifteen|b:for job|b:for our|b:get a|b:glad of|b:good company|b:her ~job|b:how long|b:how many|b:i hav|b:i imagin|b:last on|b:last week|b:lik good|b:matter most|b:me -know|b:me -understand|b:me laugh|b:me which|b:mov th|b:not what|b:of law|b:on monday|b:person i|b:person must|b:rol be|b:should meet|b:skill matter|b:so you|b:someon without|b:sound lik|b:suggest another|b:team sound|b:th call|b:th fellowship|b:th job|b:that suit|b:to -know|b:to look|b:try to|b:up we|b:what does|b:whether sh|b:who els|b:whom do|b:wonder if|b:you can|b:you most|b:your experienc|b:your last|b:your project|b:your ~post|b:~job with|b:~post ~about|b:~thi ~work|m:aux are there|u:-day|u:-find|u:-lik|u:-look|u:-pass|u:-understand|u:-when|u:ask|u:becaus|u:data|u:entry-level|u:fellowship|u:film|u:happen|u:laugh|u:listen|u:matter|u:night|u:possibl|u:reply|u:titl|u:typical|u:writer|u:~about|u:~post|u:~thi
-0.7|b:-for -offer|b:a colleagu|b:about it|b:about my|b:across your|b:all i|b:and what|b:application to|b:be ther|b:be will|b:colleagu who|b:does th|b:field be|b:i notic|b:i put|b:in touch|b:job interview|b:keep me|b:know that|b:lab be|b:look lik|b:look over|b:mak a|b:me what|b:nam th|b:over my|b:put me|b:question about|b:start read|b:suit someon|b:team need|b:th cours|b:th tim|b:thi be|b:thing if|b:think i|b:to apply|b:to compar|b:to mov|b:to shadow|b:up for|b:when i|b:whether th|b:who know|b:will to|b:would a|b:would th|b:writ to|b:you connect|b:you describ|b:you introduc|b:you mention|b:your ~rol|b:~work suit|u:-as|u:-at|u:interview|u:involv|u:march|u:mentor|u:miss|u:mor|u:nothing|u:pay|u:pilot|u:road|u:sit|u:th|u:think|u:thursday|u:touch|u:two|u:usually|u:~rol
-0.8|b:'d lov|b:-a -recommendation|b:-be -not|b:-for -a|b:-how -does|b:-know -how|b:-what -you|b:-you -choos|b:NAME NAME|b:NAME if|b:^ -what|b:^ no|b:a rol|b:a strong|b:an articl|b:ask in|b:be any|b:career twic|b:coffe be|b:could introduc|b:delight to|b:dream be|b:explain how|b:for anything|b:for twenty|b:hav not|b:heard that|b:her regard|b:how promotion|b:i writ|b:job today|b:let you|b:me choos|b:me if|b:my dream|b:my search|b:myself on|b:no job|b:on me|b:promotion work|b:say what|b:send her|b:teacher myself|b:to let|b:to writ|b:town coffe|b:two cours|b:whether ther|b:which of|b:will let|b:you chang|b:you mak|b:you mind|b:you want|b:~work on|u:-NAME|u:-choos|u:-recommendation|u:-someon|u:-work|u:explain|u:mind|u:strong|u:theatr|u:twic|u:wonderful
-0.9|b:^ be|b:^ whom|b:a mov|b:a teacher|b:an intern|b:application today|b:as an|b:as patient|b:ask about|b:becaus i|b:between two|b:choos th|b:could apply|b:could describ|b:cours in|b:find you|b:good book|b:hav an|b:hir by|b:hir manager|b:hir someon|b:i may|b:idea of|b:internship common|b:join you|b:learn from|b:might hav|b:monday afternoon|b:mor vari|b:mov into|b:of it|b:offer and|b:only want|b:patient as|b:plac on|b:read your|b:sam application|b:tak up|b:thi find|b:thing th|b:to offer|b:to se|b:to you|b:vari than|b:wher i|b:writ th|b:you well|b:your be|b:your nam|b:your talk|b:~work would|c:inform|u:-about|u:-does|u:-earn|u:admir|u:background|u:goes|u:idea|u:patient|u:rol|u:their|u:vari|u:will
-1.0|b:'m availabl|b:'m not|b:-and i|b:a career|b:a good|b:apply to|b:apply what|b:as littl|b:be in|b:career that|b:company mov|b:curiou about|b:day and|b:do an|b:far be|b:from your|b:get feedback|b:glad to|b:hav your|b:if your|b:in general|b:littl of|b:need help|b:next open|b:old boss|b:position in|b:read th|b:refer me|b:start a|b:story about|b:suit me|b:teach you|b:that be|b:that might|b:thing should|b:think about|b:tim as|b:tim i|b:to -thank|b:to read|b:to stay|b:unpaid internship|b:up as|b:what th|b:who ~work|b:with it|b:would appreciat|b:would talk|b:would ther|b:you feel|b:you tak|b:your first|b:your story|m:aux have your|m:aux would there|m:wh did you|u:-your|u:already|u:becom|u:far|u:favour|u:full|u:general|u:its|u:littl|u:publish|u:~open
-1.1|b:-want -to|b:^ might|b:^ our|b:a degre|b:a recruiter|b:an open|b:and be|b:any question|b:anything you|b:availabl on|b:be possibl|b:been offer|b:buy you|b:chang career|b:choos between|b:conversation with|b:could tell|b:hav just|b:hear mor|b:hear that|b:i now|b:i shall|b:me by|b:need be|b:on hir|b:se yourself|b:suit you|b:tim to|b:to becom|b:to buy|b:to nurs|b:without a|b:word about|b:your director|u:-a|u:-hav|u:-who|u:apprentic|u:buy|u:compar|u:known|u:network|u:of|u:send|u:shall|u:today
-1.2|b:-for -job|b:-hear -how|b:-me -how|b:-my -cv|b:a tim|b:an idea|b:appreciat it|b:association you|b:back to|b:be happy|b:be mor|b:comment on|b:do your|b:firm and|b:i learn|b:i wonder|b:i ~work|b:in return|b:me mor|b:might shar|b:my cover|b:opinion on|b:question beforehand|b:really need|b:round your|b:shop at|b:tak an|b:th articl|b:th association|b:th hour|b:th profession|b:train i|b:visit your|b:what mak|b:wher to|b:would need|b:you do|b:you might|b:your opinion|b:your tim|m:aux were you|u:-of|u:-on|u:-thank|u:as|u:association|u:back|u:beforehand|u:begin|u:comment|u:fre|u:law|u:mention|u:plac|u:start|u:whatever
-1.3|b:'d appreciat|b:-apply -for|b:^ do|b:a chang|b:a freelancer|b:a shop|b:consider a|b:could giv|b:could send|b:hav attach|b:i ask|b:into th|b:minut of|b:my -thank|b:on friday|b:shadow you|b:th book|b:thing what|b:to -hear|b:to correct|b:to learn|b:understand th|b:us your|b:you help|b:your ~work|m:aux could i|u:clinic|u:in|u:refer|u:saturday|u:shadow|u:shop
-1.4|b:-how -it|b:-not -a|b:-thank -to|b:^ daniel|b:about grad|b:be over|b:can com|b:car about|b:career even|b:cultur at|b:degre in|b:describ th|b:for beginner|b:honest opinion|b:i get|b:if you|b:it be|b:job again|b:meet me|b:opinion of|b:our career|b:out what|b:person in|b:start of|b:stay in|b:th field|b:th start|b:thing be|b:whether i|b:you enjoy|b:you onc|b:you point|b:you start|b:your path|m:aux could you|m:wh does your|u:'v|u:-apply|u:-cv|u:-hear|u:-know|u:alway|u:daniel|u:did|u:placement|u:promotion|u:qualify|u:reach
-1.5|b:-to -your|b:a placement|b:a school|b:about her|b:book for|b:by phon|b:honour if|b:i recently|b:it help|b:of my|b:on tuesday|b:th cultur|b:th exam|b:work as|b:work at|b:you 'll|b:you fre|b:you giv|b:your book|b:your field|c:someone|u:-and|u:answer|u:court|u:cultur|u:directory|u:exam|u:from|u:grad|u:new|u:or|u:path|u:person|u:recently
-1.6|b:'d lik|b:-offer -to|b:^ th|b:^ your|b:a book|b:a cours|b:anyon els|b:ask for|b:availabl for|b:be internship|b:find ten|b:i 'v|b:i mention|b:internship first|b:me post|b:my brother|b:post on|b:project goes|b:regard to|b:return th|b:student of|b:ten minut|b:th assistant|b:th favour|b:th project|b:ther many|b:to an|b:we can|b:your articl|b:your department|m:statement|u:-my|u:-not|u:NAME|u:about|u:brother|u:employer|u:essay|u:job|u:kind|u:link|u:small|u:worth
-1.7|b:'m a|b:^ does|b:^ in|b:^ person|b:a student|b:a word|b:and want|b:and will|b:appli for|b:be at|b:ever need|b:hav tim|b:i find|b:internship on|b:me feedback|b:me som|b:me toward|b:my internship|b:on as|b:on day|b:out whether|b:say that|b:som advic|b:start my|b:to choos|b:to com|b:what do|b:with NAME|b:you need|b:you show|b:your clinic|b:your honest|b:your offic|m:aux do you|u:'ll|u:again|u:better|u:car|u:decid|u:glad|u:hold|u:lif|u:retrain|u:se|u:student|u:toward|u:workshop
-1.8|b:-tell -me|b:apply for|b:could talk|b:garden call|b:get to|b:i tak|b:job ads|b:let me|b:link to|b:me sit|b:might be|b:most person|b:on a|b:rol for|b:th link|b:to tak|b:tuesday work|b:what train|b:whether tuesday|b:which be|b:with someon|b:your garden|u:ads|u:appreciat|u:bakery|u:common|u:demand|u:engineer|u:enjoy|u:garden|u:introduc|u:week
-1.9|b:-how -you|b:^ if|b:articl on|b:be an|b:by a|b:firm 's|b:for coffe|b:job i|b:me know|b:nurs school|b:person to|b:point me|b:se th|b:small firm|b:ther might|b:to find|b:which job|b:you said|m:aux would you|u:-in|u:-offer|u:apprenticeship|u:curiou|u:degre|u:magazin|u:partner|u:phon|u:return|u:which|u:wonder|v:thanked
-2.0|b:NAME who|b:^ we|b:as you|b:could do|b:for a|b:know if|b:lot from|b:me se|b:my old|b:short conversation|b:should i|b:th end|b:to talk|b:would suit|b:you hir|b:your advic|u:-it|u:advic|u:best|u:dat|u:even|u:good|u:short
-2.1|b:^ which|b:^ you|b:a small|b:another nurs|b:fifteen minut|b:fre on|b:in may|b:introduc me|b:person who|b:rather not|b:tell you|b:to NAME|b:twenty minut|b:with another|b:would rather|b:you say|b:you work|b:your view|b:your ~job|u:-tell|u:fifteen|u:say|u:troubl|v:reported
-2.2|b:-would you|b:another job|b:doing another|b:hear about|b:imagin doing|b:lik a|b:mind if|b:view on|u:-me|u:and|u:beginner|u:don|u:hom|u:luck|u:manager|u:many|u:offic|u:teacher|u:well
-2.3|b:-what -would|b:a call|b:and think|b:be it|b:in town|b:know whether|b:sam job|b:sh would|b:tak th|b:th apprenticeship|b:thing i|b:to refer|b:you ever|b:you pleas|u:-would|u:chat|u:profession|u:recommend|u:thi|u:why|u:~job
-2.4|b:a chat|b:and wonder|b:be only|b:becom a|b:forward my|b:get th|b:hav hir|b:in march|b:me about|b:me any|b:th rol|b:to somebody|b:want to|b:way to|b:you would|u:conversation|u:hir|u:internship|u:regard|u:sh|u:shar|u:ten|u:yourself
-2.5|b:^ would|b:be not|b:my not|b:right career|b:someon els|b:thi field|b:to describ|b:watch you|b:you recommend|b:you that|b:your hr|b:your ~position|u:doing|u:meet|u:monday|u:old|u:point|u:that
-2.6|b:^ could|b:^ should|b:a lot|b:a tour|b:advic on|b:be wrong|b:correct me|b:help with|b:might speak|b:sit in|b:thing my|b:to a|b:touch with|b:tour of|b:watch your|b:who hav|b:with me|b:wrong about|b:your firm|u:freelancer|u:happy|u:lot|u:opinion|u:prepar|u:thre|u:tour|u:twenty
-2.7|b:a morn|b:be as|b:for lunch|b:giv me|b:i accept|b:job in|b:me watch|b:th lab|b:th subject|b:you for|u:-presum|u:hour|u:patienc|u:right
-2.8|b:a coffe|b:do you|b:grateful if|b:hav no|b:hir and|b:hir for|b:in on|b:me prepar|b:prepar for|b:you be|u:imagin|u:lunch|u:morn|u:spar|u:stay|u:suit|u:through|u:train|u:view|u:whether|u:~position
-2.9|b:^ what|b:be for|b:com to|b:happy to|b:me round|b:me th|b:send me|b:start as|b:to know|b:to someon|b:to understand|b:when you|b:whether thi|b:your lin|u:colleg|u:correct|u:draw|u:lin|u:mov|u:onc|u:sound|u:year
-3.0|b:accept a|b:be n't|b:do with|b:in my|b:lov to|b:recommend a|b:team at|b:to me|b:whether a|u:-for|u:-to|u:honest|u:teach|u:visit
-3.1|b:and your|b:at a|b:be grateful|b:be open|b:feedback on|b:hav a|b:hr team|b:i lik|b:open to|b:ther a|b:you forward|u:approach|u:befor|u:end|u:feedback|u:grateful
-3.2|b:minut for|b:pass my|u:call
-3.3|b:i will|b:in a|b:mak me|b:tell me|b:to hear|b:would you|u:does|u:tuesday|u:understand
-3.4|b:need to|u:most|u:subject
-3.5|b:a day|b:a short|b:be information|b:from me|b:how does|b:look for|u:by|u:career|u:chang
-3.6|b:be ever|b:be lik|b:you could|u:cours
-3.7|b:in thi|c:done|m:wh would you|u:now
-3.8|b:at work|b:me your|m:aux should i|u:choos|u:friday|u:rather
-3.9|b:of th|b:to watch|b:what a|u:show
-4.0|b:how th|b:pleas let|b:talk to|u:how
-4.1|b:on how|b:show me|u:wrong
-4.2|b:^ i|c:asking
-4.3|b:know what|b:speak with|u:-what|u:ever|u:lik
-4.4|b:about th|b:be fre|u:tim
-4.5|u:articl|u:describ|u:story
-4.6|u:another|u:nurs|u:our|u:what
-4.7|b:job be|b:my question|b:on my|u:sam
-4.8|b:you look|u:afternoon
-5.1|c:date|u:els
-5.2|b:^ my|b:th ~work|u:first|u:school
-5.3|u:field
-5.5|b:brother work|b:th sam
-5.6|b:find out
-5.7|b:to tell
-5.8|b:help me|u:~work
-6.2|u:book
-6.4|u:coffe
-6.5|b:about your
-6.6|u:watch
-6.7|u:minut
-6.8|u:-how
-6.9|u:talk
-7.2|u:read|v:inquiry
-8.0|c:field
-8.8|u:question
-9.4|u:day
-9.5|c:cvadvice`;
