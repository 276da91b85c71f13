/** Written by test/etiquette/learn.ts from the parts that may teach; do not edit. */
export const scale = {
  bias: -1.365,
  weights: `b:"any|"tim+6
b:'d|been+8 enjoy-8 hat+5 hav+14 lik-8 mak+5 rather-9 suggest-5
b:'ll|com+6 go-5 hav+5 ring+5 send-7 try+9
b:'m|a-14 afraid+12 at-5 giv+6 going+8 just-6 not+8 now-6 sorry-6 try-8
b:'r|th+7
b:'s|been+11 on-13 only+9 your+12
b:'v|already+10 been-7 get+8 not-9 read+7
b:-NAME|$+8 -NAME+8
b:-a|-job-7 -lin+14 -reply-6
b:-abl|-to-5
b:-about|$+7 -it-8
b:-again|$+13
b:-all|$-8 -th+12
b:-and|-that+7 i-21 if+7 it+13 so-6 you+12
b:-answer|$-5 -and+5
b:-any|-longer+15 -mor+7
b:-as|-you+6
b:-ask|$+8 -for+7
b:-at|-all-14 -th+6
b:-be|-a-6 -fin-6 -on+5 -th+11 -that+5 so+11
b:-by|-th+8
b:-car|$+5
b:-did|$+11
b:-does|-n't-6
b:-enough|-to+6
b:-fin|$-5
b:-for|-a+19 -it-9 -th+11 -your+15
b:-from|-you+27
b:-giv|-up+5
b:-hang|-on-15
b:-hard|-feeling-5
b:-hav|-been+6 -com+11
b:-i|-'ll+7
b:-if|-it-5 -you-15
b:-in|-th-6 -your+5
b:-it|$+7 -be-8
b:-know|-what+8
b:-later|-than+9
b:-letter|$-6
b:-mak|-me+8
b:-me|$+15 -down-10
b:-mor|-of-9 -than-8
b:-n't|-car+6
b:-need|-to-10
b:-not|$-5
b:-nothing|$+8
b:-now|$+9
b:-of|-me+11 -you-5
b:-on|-of-7 -your+5
b:-reply|$+6
b:-room|-for-5
b:-say|-no+6
b:-tak|-it-5
b:-ten|-minut+10
b:-th|-NUMBER+12 -next+10 -observatory+5 -other+8
b:-than|-a-7
b:-thank|-you-7
b:-that|-a-12 -be-5 -would+14 -you+5
b:-thi|$+7
b:-to|-answer-6 -ask-7 -leav+6 -me+16 -reply-5 -show+5
b:-too|$-7 -much+7
b:-wait|-to-7
b:-week|$+12
b:-what|-i+7
b:-whatsoever|$-6
b:-which|-be-8
b:-with|-a+11 -th-7
b:-worry|-about-9
b:-would|-hav+8
b:-writ|-again-6 -to-7
b:-year|$-8
b:-you|$+8 -by+8 -lik-7 -to-7 -would+7
b:>an|>answer-5
b:>and|i+7
b:>answer|$+7
b:>i|>'m-5
b:>me|>to-6
b:>on|>th+12
b:>th|>lady+5
b:>that|>you-6
b:>whether|>you+6
b:>you|$-7 >'r+13 >be-6
b:NAME|$-27 and+5 as+16 be-11 by+8 say-5 that+9 to+8 who-6 would+10
b:NUMBER|$+14 and+17 but-9 minut-10 so+5
b:^|after+5 also-5 and-18 any-5 as+7 be-12 being+5 best-5 bless-5 but-11 by-5 can-13 dear-18 does-12 either+7 even+5 every+16 everyon+12 feel+5 for+5 forgiv+10 given+6 hav+14 he-8 hello+6 her-7 hi-13 hop-7 how-27 i-13 if-14 in-7 it+5 kindly+5 last-8 let+16 long-5 me-6 meanwhil-6 might-10 no+5 nobody-9 not+7 now-9 on+19 other+7 our+6 perhap+7 person+8 pleas+8 se-10 sh-5 should-12 surely+14 ten-5 th+9 thank-7 they-5 tom-8 twenty-8 two+6 we+11 well+7 what-19 when-10 wher-7 which-16 who-10 whoever+8 will-10 would-20 you-9 your-13
b:a|bad-8 beginner+7 bit+11 boy+7 bus-9 busy-7 clear-7 conservator-7 dat+14 day+9 fair+6 family-6 former+9 good-8 great-7 lin-9 littl+10 long-7 lot-9 man+9 master+8 messag+15 midwif+6 no-13 not+7 person+7 pity+7 poor+5 proper+7 quarter+11 quick-8 real+7 reply+27 senior+5 stranger-9 sunday-5 taxpayer+5 tour+11 town+6 video+9 whil-9 word+19 yes+12
b:about|$-6 get+7 me-9 th+27 you+7
b:accept|my-7
b:admir|your-7
b:advic|$-7 to-5
b:after|$+6 our-6 your+10
b:afternoon|$+6
b:ago|$+14
b:ahead|of-5
b:all|i+7 of-8 person+9 right-5
b:along|with-5
b:an|answer+19 hour+10 interview-6 introduction+7 old-6
b:and|a-5 after-6 again+7 be-7 find-9 for-9 hav-15 how+7 i-16 if-5 may+8 my-11 nobody-7 not-8 nothing+8 now+23 on+12 read+11 send+9 so-5 still+11 th-20 that-7 then-11 ther-5 thi+14 think+6 what-10 who-6 why-6 will+16 writ+16 your-8
b:answer|$+36 about-5 be-5 by+13 every-12 in+10 me+21 my-13 th+8
b:any|hour-6
b:appointment|$+22
b:appreciat|your-5
b:april|and+10
b:archivist|$+10
b:articl|on-5
b:as|a+7 agr-12 i+9 it+9 my+8 promis-9 th+16 we-14 well-5 you-26 your+8
b:ask|>me+5 around+9 that+9 whether-7 you+7
b:assum|you+11
b:at|NAME-5 fiv+7 four-6 hom+11 least+17 nin+6 onc+7 six-9 thre-11 work+12
b:await|your+22
b:away|$+8
b:back|in-7 to-13
b:bad|tim-5
b:be|$-15 a-18 abl+6 allow+7 alway+9 as-5 at+12 attach-6 back-9 best-5 call-8 com+9 delight-5 disappoint+9 doing+13 don+9 fin-5 for-10 fre-7 glad-9 good-6 grateful-6 happy-5 honest+12 i+8 interest+9 it-9 just+10 keen+8 lik+6 lovely-5 much-5 n't+8 nic+9 no+9 oblig+15 on-8 only+8 out+15 over+7 paid+7 pleas-5 quick+14 short-6 stick+6 still+19 th-17 that+7 thre+16 tick+7 too-7 under-7 up-6 very+6 wait+6 well-16 what-6 why-5 will-6 writ-8 you-8
b:becaus|i+7 it-7 of+5
b:becom|a+6
b:befor|$+20 i-5 lunch+6 my-9 then+6
b:beg|you+11
b:beginner|$+12
b:believ|that-7
b:bless|you-6
b:book|you-7
b:both|$-9
b:business|$+6
b:but|a+13 how+6 it+7 my+6 that-5 thi+6 you-11 your-10
b:by|friday+9 now+7 phon-13 return+10 th+5 video-6 your+6
b:call|at+9 in+9 you-8
b:can|be+8 it+16 n't+24 not-12 really-8 talk+13 you-16
b:card|and+7
b:cas|you+6
b:chat|$-7 with+5
b:choos|$-11 th-5
b:christma|and-5
b:class|$+7
b:clock|be+7
b:clos|on-8
b:coffe|$-5
b:colleagu|$+7 NAME+5
b:com|after+9 back-5 from+5 over+7
b:compar|with+7
b:consider|thi+10
b:conversation|about-5
b:could|do+9 i-9 not-5 you+8
b:count|for+6 on+19
b:curiou|about-5
b:cv|to+6
b:dairy|$+6
b:dat|$+12
b:day|$-6 and+5 or-5 sinc+10 so-7 you+7
b:deal|with+8
b:dear|NAME-18
b:decid|that+6 to-5
b:declin|$+9
b:depend|on+11
b:desk|to+12
b:did|$-7 it-6 not+10 th+6 you-14
b:dispatch|room+7
b:do|be+18 it+5 me+6 n't+17 so+9 thi-5 you-12
b:does|a-5 it+5 th-5
b:don|$+13
b:door|$-5
b:drop|me+7
b:each|other+7
b:ear|$-6
b:editor|$+13
b:els|$+12
b:end|of+7
b:enjoy|it-5 th-8 your-9
b:enough|$-8 and-6
b:entitl|to+17
b:even|$-7 and+5 on-6 th+5
b:ever|$+6
b:every|day+10
b:everyon|els+13
b:everything|you-6
b:expect|a+11 that+9
b:experienc|$+5
b:fair|$+9
b:far|$-5 mor-5
b:february|$+9 and+7
b:few|lin+6
b:fifteen|minut-10
b:fill|in+9
b:find|fifteen+5 out-7 th+14 you-8
b:finish|my-9
b:fir|$+6
b:firm|be-6 treat+7
b:first|$-9 and+10
b:fiv|$+8 minut+11
b:follow|up-7 your-6
b:for|a-14 an+9 answer-6 fiv+10 friday+7 me+24 our-5 six-6 something+5 th+13 thre+9 twenty-9 two-7 you+14
b:forget|i-5
b:forgiv|th-5
b:forward|my+10 to-6
b:four|$-11 tim-6
b:friday|at+14
b:from|$+6 a+9 an+6 me-9 my+5 on+7 someon+5 you+5
b:front|of+5
b:get|a-7 an+13 back+6 buri-6 me+22 on-8 th-5
b:giv|$+6 me-20 up+5 you+13
b:given|that+5
b:glad|of-5 to-6
b:glass|$-6
b:go|on+9
b:going|$-6 to+12
b:good|to-7
b:grow|up-5
b:hang|on+6
b:happy|$-7 with-5
b:hard|to-7
b:hat|to+16
b:hav|NUMBER-5 a-13 an+7 ask+14 been+8 don-5 given-5 leav-7 me-5 n't+5 never-5 not-11 nothing+12 plenty-10 read+6 taken-7 th+8 think+8 tim+8 to+59 twenty+6 work+5 your+6
b:hear|$-6 you+9
b:her|'s-5
b:hi|NAME-12
b:hold|you+13
b:holiday|$-6
b:hom|$+8
b:hop|$+10 for+5 th-6 you+13
b:hour|a+11 about+7 i+5 on-9 with+7
b:hous|$+6
b:how|a-5 did-6 do-7 does+5 hard+6 i-6 many-6 much+9 on-6 quickly-5 you-7
b:i|'ll+9 'm+8 ask-14 assum+7 be-20 bought+9 call-5 can-7 could-13 cri+5 decid-9 did+11 follow-7 forget-5 gather+7 get-11 giv+9 grow-5 hav-13 hear+9 hop-9 know-15 leav+10 lik-5 look-10 may+11 must+6 need+30 never+5 now-6 only-12 ow-9 promis-23 quit-8 realis-9 really+13 se+7 send-6 sent+12 tak+7 think+15 too-5 trust+6 would-8 writ+6
b:idea|of-6
b:if|it-11 nobody+10 not+7 on+10 you-12
b:ignor|a+22 thi-5
b:ill|and+5
b:imagin|that-9
b:in|NAME-24 a+7 advanc+5 an-6 any-5 as-6 at+11 front+5 his+12 july+6 may-5 my+19 on+11 th-17 with+6 your+5
b:interest|to+11
b:into|a-5 my+6 th-5
b:introduc|me+9 us-9
b:introduction|to+9
b:it|$-17 'd+7 's+17 a-8 and-7 back-5 be-9 can+7 does-5 for+6 if+9 in+6 now+13 of-5 on-10 seem+9 so+11 tak+5 would+17
b:just|as-12 say-5 so+5
b:keep|a+6 in+7 writ+11
b:key|$+5
b:kindly|revert+9
b:know|$+9 NAME-5 by+15 i-6 if+9 th+5 that-8 what-5 wher+5 why+7
b:last|hop+18 night-9 tim+8 week+7
b:learn|to-7
b:least|$+9 you+10
b:leav|a+8 thi-9 you-5
b:lectur|$+6 on-6
b:lent|me-9
b:let|'s+9 down+11 me+10 you-17
b:letter|about-9 from+6 of+8 to+6
b:lik|$-6 me+6 min+6
b:lin|$+5 from+6 i+8 of-8 would-7
b:long|$+15 did-6 tim-5
b:look|at-10 forward-6 in+5 lik-6
b:lost|$-5
b:lov|to-6
b:mail|$+10 to+10
b:mak|a-6 me-7 person+6 up+13
b:manag|to+11
b:master|$+6
b:matter|$+9 of+7
b:may|$+9 i+6
b:me|a+7 after-11 at+5 befor+7 down+15 from-6 hav+13 if-10 in+22 know+14 nothing-14 of+17 out+10 so+8 straight+5 th+8 that-5 thi+10 to-10 two-5 which+6 with-6
b:meet|me+11 you-9
b:messag|from-7
b:might|hav+6 i-6
b:min|$+7
b:mind|about+14
b:minut|$+7 about-5 and+6 by-11 for+6 of-10 on-12 or-5 to+11
b:mistak|$-8
b:modell|and+5
b:monday|and+6 to+5
b:month|$-5
b:mor|$+8 than+7 tim+8
b:must|hav+8
b:my|NAME-5 career+8 class-7 cv-13 essay-5 grandfather+6 grandmother+7 kn+8 last+5 lat-6 letter+27 mail-5 mother+5 not-5 own-8 plan-6 portfolio+7 question+10 request+19 third+5 tutor+5 whol+9
b:myself|$-6
b:n't|$-11 -answer+12 -be+8 -bother+8 -do+7 -expect-12 -feel-11 -find+5 -get-5 -hav-7 -let+12 -mak+11 -mind-12 -on-5 -say+10 -se+13 -thank-6 -troubl-5 -wait+6 -want+15 -worry-9 -writ-11 -you-5
b:nam|a+8 of+8
b:need|for+15 n't-20 th+11 your+15
b:never|-hav-5
b:newcomer|$+5
b:nic|to+7
b:night|$-5
b:no|$+8 -and-10 -hurry-9 -idea-6 -later+5 -need-9 -on+10 -reply+13 -would-5
b:nobody|-at-5 -want-5
b:not|-ask+8 -be-9 -feel-6 -for+6 -hav-6 -know-5 -th-8 -to+14 -writ+5 in+9
b:nothing|-hav+10
b:now|$+8 i+7 it+8 or+6 you+13
b:of|NAME-5 all+7 an-6 and+5 cours-5 department+8 last-9 lif+6 march+10 me-13 th+8 them-6 you+9 your-8
b:offer|to-10
b:offic|on-6
b:often|and+5
b:on|$-10 NAME+5 a-19 be-7 becom+8 by-5 for-5 her-5 know+6 lin+8 monday+10 mor+5 pag-9 pay-5 saturday+6 th-16 thursday+10 to-7 wednesday+9 what+11 you+24 your+5
b:onc|$+10
b:only|$-5 if-5 on+7 want-7
b:open|$+17 door+9 on+7 th+7 to-5
b:or|be-6 i+7 no+8 not+8 th+8
b:order|$-5
b:other|day-9
b:otherwis|$-5
b:ought|to+13
b:our|talk-5
b:out|of+12 that-5 whether-6
b:over|$+8 th-6
b:ow|you-9
b:paid|to+8
b:pay|for-7
b:perhap|you+6
b:person|be+13 with+9 would+5
b:phon|and-7 at-6 on+15 to+5
b:pick|up+9
b:pictur|of-6
b:piec|$-5
b:plac|at+5
b:plan|$+9 to+8
b:pleas|$+9 accept-6 be+5 do-11 feel-10 let-5 pleas+6 to-6
b:plenty|of-6
b:point|me-6
b:possibl|$+11
b:profession|of-5
b:promis|i-7 me+9 to+14
b:puppet|theatr+16
b:put|a+6 it+10 me+22 my-6 us-6 you+6
b:quarter|of-5
b:question|$+12 about+8 by-9 in+6 on-5 to-5
b:quit|understand-9
b:rather|not-8
b:read|it+5 my+6 your-15
b:reason|$+7
b:regard|$-11
b:remark|that-6
b:remind|you+14
b:reply|$+5 befor+10
b:respect|for+11
b:respectfully|$-5
b:return|$+15
b:right|$-5 to+6
b:ring|you-12
b:room|$+5
b:round|$-5
b:run|$+7 out+20 th-5
b:said|i-5 that-9
b:saturday|$-6
b:say|$-5 >you+11 how-5 i+7 that-10 yes+19 you-5
b:school|$+11
b:se|it+6 what-5
b:search|for+5
b:season|$-9
b:send|th+7 thi-6 you-10
b:sent|me-11
b:seriously|$+7
b:servic|$-5
b:sh|be+6 hav-6 would+8
b:shall|keep+5
b:shar|your+5
b:short|of-10
b:should|be+9 i-7
b:show|it-5 me-5
b:sign|of+7
b:silenc|$+7
b:sinc|$-6 i+13 school-5 then-9
b:sincerely|$-5
b:so|be+10 do+5 far+7 her-7 i-6 if-6 it+12 let-6 long+15 much-6 no-8 now+11 th-5 thank-7 thi-9 would-6 you+8 your+5
b:somebody|els+6
b:someon|who+12
b:something|you-6
b:somewher|in+13
b:sorry|to-6
b:spar|me-7
b:speak|$+8
b:spring|$-7
b:stand|$-9
b:start|with+6
b:stay|away-6 with-6
b:still|hav+5 wait+10
b:story|$-7
b:such|a+8
b:suggest|$-6 to-6
b:suggestion|of-5
b:suit|me-8 you-12
b:summer|$-6
b:sunday|$-8 night+7
b:sur|you+8
b:surpris|me-6
b:tak|$+19 it+14 me-9 no-17 th-7 to+8 up-6 you-6
b:talk|and+8 of-6 to-6 you-5
b:taxpayer|i+5
b:tell|>me-11 NAME+10 me-5 th+12 to-5 you-15
b:th|NAME-21 NUMBER+25 answer-6 articl+9 autumn-5 bin+7 bit-6 boat-5 book-8 caf+8 chat+7 chees+5 coffe-5 contact+7 council-6 custom+8 day-6 degre-6 editor+11 exam-8 ferry+7 field-7 fir+6 first-14 form+7 guild+10 holiday-5 hour+5 introduction+23 job-5 last+7 latest+9 least+12 littl-6 matter+8 meantim-5 meet+9 month+5 nam+8 next+7 number-6 on-6 parish+6 person-5 plac+5 press+7 public+11 rest-8 sam+12 season-5 shadow+6 summer-7 surgery+5 theatr-5 tim-6 top+6 trad-5 video-9 week+7 weekend+23 whol+5 word-6 work-5
b:than|any-5 i-17 you+16
b:thank|$-7 you-20
b:that|$+9 's-17 a+12 be+9 i-13 it-8 mak+8 my+8 nobody-6 person-5 th-10 your-17
b:theatr|$+16
b:them|$-10 for+7
b:then|$+18 i-7 th-5
b:ther|on+7
b:therapist|$-6
b:thi|a+10 month-7 morn-6 on-8
b:thing|$-5
b:think|a+20 i+9 that+7
b:though|i+10
b:thre|tim-8 week+12
b:thursday|$-8 at-6
b:tim|$-8 and+9 for+8 i+8 on-5 so-5 to-6 you-12
b:to|NAME+9 a-12 and-7 answer+25 ask-11 be+6 believ+11 choos-6 com-6 declin+12 do-7 explain+6 find-12 finish-8 giv+10 go+8 half+5 help+15 it+10 keep+13 learn-5 leav+7 meet-8 mov+8 my-11 pass-7 reach+9 read-8 reply+15 say-11 send+7 show-5 somebody+10 spar-9 tell+11 th-21 thank-8 think-6 turn+7 wait-7 writ+10 your+5
b:today|$+22
b:tomorrow|at+5
b:tonight|$+6
b:too|$+23 busy+5 much+8
b:touch|$+7
b:trad|and+7 paper+6
b:troubl|$-7
b:try|again-10 to-5 your+12
b:turn|me+7 up-5
b:twenty|minut-6
b:two|$+12 of-6
b:unanswer|$+9
b:understand|$-8 that+11
b:until|i+5
b:up|$+5 a+14 in-5 th-8 with+17 your+9
b:us|$-9 in-6 th+6
b:very|much-6
b:video|call+6
b:view|$-8
b:vineyard|$+11
b:visit|th-5
b:wait|for-13 until-9
b:want|to-15
b:way|$-10 of+6
b:we|can+16 meet-7 talk+5
b:weather|$+7
b:wednesday|$+12
b:week|ago+7 and-11 be+9
b:weekend|$+5
b:well|$-12 i+7
b:what|a-7 be+11 els+6 hav-6 i-18 it+7 might-5 on+7 would-6 your+10
b:when|be+5 th-12
b:whenever|you-9
b:wher|it-5 you-5
b:which|be-5 i+9 of-5
b:whil|i-5
b:who|'s+11 com+7 get+6 hav+8 know-5 tak-5
b:whol|futur+13
b:why|do+10 you+10
b:will|be+7 gladly-13 hav-10 n't+9 not-14 phon+6 simply+7 tell+6 to-6
b:with|a-16 its-5 me-9 th+5 thank+5 you+7 your+13
b:without|-a+6 -it+6 -your+13
b:wonder|what-5
b:word|$+5 with+5
b:work|as-11
b:would|a-8 be+14 do-8 find+15 get+7 hav+17 i-5 lik+7 mak-7 rather-6 think+6 you-18
b:writ|$-15 >back+8 about+5 back+23 i-5 onc+7 thi+8
b:written|to+7
b:year|$-13 ago-5
b:yes|$+5 or+9
b:you|$+16 'd+20 'll+10 a-10 advis-5 again+7 and+9 answer-16 as-7 ask-11 at+12 be+22 befor+6 could+5 did+13 down+5 ever-5 explain-6 four+6 get-8 hav+12 introduc-9 know-5 lik-13 mak-8 may-7 meet+5 mention-7 nam-12 never+5 not+9 of+7 on+11 ow+7 pleas+7 prefer-9 promis+14 read+8 recommend-7 reply+6 run+6 say+5 send+6 sent-7 set-5 spar-5 still-5 stop+11 suggest-17 tak+6 tell-15 th-6 to+17 turn+10 will+9 would-9
b:young|person+9
b:your|address-10 advic-11 answer+14 articl-5 book+7 calendar+6 career-5 colleagu+10 director+9 hand+6 head+6 help-6 hous+7 institut+13 job+5 last+6 mind+15 mobil+14 nam-8 offic-7 old-6 own-11 path-11 post+10 remark-8 reply-5 schedul-9 sid+9 silenc+23 story-7 talk-6 team-5 tip-5 view-10 week-5 word+16
k:"no|be+11
k:'d|a-7 glad-7 me-6 my-5 not-5 th+5 you+11 your-11
k:'ll|at+5 by+6 my+7 on+9 th-20 that+8 to+18 you+5
k:'m|NAME+6 a+7 about-6 i-5 it-5 of+5 on+5 th+5 that+9 to+8 you+27
k:'r|$-11
k:'s|$-12 and-6 be-8 fair+8 i-9 my-8 or+7 so+7
k:'v|$+6 in+5 me+9 my+8 on-6 th-9 to+10 your+5
k:-NAME|$+12
k:-a|$+8 -and-7 -at+5 -for+8 -in-8 so-6
k:-about|$-7
k:-an|$+7
k:-and|-would+12 be+11
k:-answer|$+17
k:-at|$-11 -observatory+5
k:-be|$-10 -by-5 -in-6 -of+9 -to-6
k:-feel|-to-12
k:-for|-and+5 -job-5
k:-from|$+8
k:-go|$-5
k:-hav|$-6 -for-5 -th-8 -to-6
k:-in|$-8
k:-into|$+5
k:-lik|$+10
k:-mak|-for-5
k:-need|-reply-6 -writ-5
k:-no|$-6
k:-of|$+7 -a+11 -you-6
k:-or|$-6
k:-tak|-for+6
k:-th|$-19 i+8 so+11
k:-that|-be+12
k:-thi|$-7
k:-to|$+6 -a+15 -back-5 -of-13 -on-10 -that+7 -to+8 but+8 i+5
k:-what|-you+7
k:-you|-for+5 -n't+6 -to-5
k:-your|$+22
k:>be|>to+8
k:>me|>you+7
k:>th|$+7
k:>that|>be+6
k:>you|$+8
k:NAME|$-12 a-5 and+15 as+9 her+10 i+9 me-5 n't-5 that+5
k:NUMBER|and+6 for-5 i+7 th+5 your-5
k:^|$-37 'd+19 'll-6 'm-17 'r-13 's+15 'v-15 NAME-28 a-14 an-7 and-10 as-5 be-30 being+9 bit-6 bought+10 com+5 demand+5 did-15 do-28 els+12 fast+11 feel-7 fre+5 from-6 grandfather+6 grandmother+8 happen-6 hop-11 how+28 if-17 ignor-17 imagin+7 in+15 know-6 least+13 leav+8 lin-5 long-8 machin-5 mak+5 me+9 meet-5 mention-5 might+5 minut-17 monday-6 mor+11 mother+9 much+21 must+12 my+25 n't+10 nam-6 need+15 never-5 new-5 no-15 not+5 now-5 of+6 offer-5 ow-12 patienc+14 person-5 pleas+23 promis-6 realis-5 regard-6 remark-5 respect-5 respectfully+15 revert+9 se-5 sent+8 should+15 so+9 teacher+17 th+6 then-7 to-10 warm-7 we-12 what+7 who+29 will-21 would+7 writ-7 you-13 your-21
k:a|'s-10 -be-5 NAME+18 a-5 about+6 and-26 as-11 at+7 boat+9 conversation-5 deal-6 for-9 if+13 in-11 lik+9 lin+5 man-5 of+9 person+7 question-8 school+8 thi+11 tim-5 what+7 whil-5 who+14 with+28 word-11 would+26
k:abl|do-5
k:about|$+7 and-6 be-5 i-6 so-13 you+8
k:address|th+16
k:after|$+9 so-5
k:again|th+10
k:all|$-14
k:already|me+6
k:an|$+22 about+12 in-10 lik+6 of+12 on-5 to-9 with-7
k:and|$-7 's+7 -to-6 NAME-8 a-8 back+9 be+20 com-7 did+5 feel-7 hop+8 i+22 in-6 it+10 last+7 lik+6 me+14 my-8 n't-7 never+16 of-6 on+5 say+10 shall+6 short+8 so+5 th-20 that+6 turn-7 will+9 would+6 you-28
k:answer|$-7 on-5 question-5
k:any|$-8 and+12 of+8 you-6
k:anything|$+5
k:as|and+5 as-6 ask-7 did+9 hav+29 i-14 in+10 suggest-14 taxpayer+5 traine-5
k:ask|i+6 in+6 to+5
k:at|$+16 NAME-9 a+9 and-15 els-9 end-5 hour-7 own-7 sam-5 seed+6 th-10 tim-13 weekend+13 with-6
k:awak|night+6
k:away|i+5
k:back|be+15 me+9 th-5
k:be|$-17 -ask+10 -on-7 NAME-8 a+12 about+19 again-8 and+11 at+7 by-17 day+10 down+5 enough-8 for-7 fre+5 from+20 hard+8 how+14 it+11 job+7 last+12 lik-5 lin+5 man+5 mor-5 nic-11 oblig-7 open+6 so+28 teach+9 th-7 than+18 thi-5 to+17 treat-5 up-5 with-7 would+8 you+7
k:becaus|you+7
k:been|in+13
k:befor|$+13 hav+6
k:better|$+8
k:busy|$-5
k:but|'m+11 be-7 can-6 hav-6
k:by|$+10 NUMBER+13 and+6 be-8 end+6 of+20 on+9 phon-5 way-5
k:call|a+9
k:can|-thank-6 -wait+5 a-5 be+16 imagin-6 to-11
k:cas|be+11
k:chat|i+8 th+8
k:choos|$-5 subject-5
k:class|on-5
k:clock|tick+7
k:clos|th-8
k:club|for+7
k:com|$+15 on+11 your+11
k:consider|a+5
k:contact|th+9
k:could|be+7 me-6 put-10 you+9
k:council|you-8
k:count|you+9
k:cours|tak+6
k:curiou|$-7
k:cv|your+6
k:day|$+11 a-6 you-5
k:deal|th+9
k:dear|$-20 NAME-11
k:did|-know-6 hav-5 last+10
k:do|$-11 -be+13 -feel-20 -hav-5 -let+9 -mak+9 -mind-6 -say+10 -tak-7 -tell+9 -troubl-8 -worry-12 hav-8 in-8 it-9 me+6 my-9 need+9 tell+6
k:does|becom+9 tak+10
k:drop|a+6
k:each|th+9
k:els|th+12
k:enjoy|$-5
k:enough|talk+8
k:even|th-7
k:every|day-10 for-5 i+8 of-8
k:everything|th+5
k:fair|$+6
k:find|$+5 minut+15 whether-5
k:fir|$-5
k:first|be+18
k:for|$-13 answer+14 at+12 coffe-5 day+9 first-8 for+6 from+6 help-7 introduction+7 kind-6 last+8 long-5 me-17 minut-10 of-6 short+13 so+22 th-5 thi+8 to-5 traine+16 week-5 you-7
k:forget|$+22
k:four|$+7 and+11 to-8
k:friday|i+7
k:from|$-29 sid+9 who-5
k:get|$-8 in+15 into+7 to+12 touch+9 with-6
k:giv|$-11 on+7 your-6
k:given|i+5
k:go|$+14
k:good|you-5
k:hand|th+5
k:hang|th-5
k:hard|it+6
k:hav|$-5 -forget-8 a+10 an-5 and-10 ask+6 be-5 decid+7 for+7 good+10 in-5 of-8 tell+5 th-7 to-11
k:head|department+8
k:hear|and+13 i+11 me-8 you+12
k:help|$+11
k:her|$+15 be-5
k:hi|$-12
k:hir|$+5
k:his|$+13
k:hold|to+11
k:hop|th+5
k:hour|me+5
k:how|be+24 can+16 did-6 firm+8 get-7 of-6 on+6 team+16 th-8 your-5
k:i|$-32 a+11 about+7 afraid+10 all+5 also-5 and+9 ask+29 at-9 away-5 been+13 begin-5 being+6 call+17 carry-7 com+11 count+16 disappoint+17 down-5 enjoy-12 entitl+17 expect+8 find-9 forty+15 from-9 get+22 giv+7 gladly-11 go-7 hat+11 hav+41 hold+5 hop+5 how-6 i+15 in-11 just-8 keep+5 let-7 lov-7 mak-6 mor+9 much-8 my-7 myself-5 n't-10 need+14 never-13 no+23 not-21 nothing+11 now-7 onc+8 only+7 phon+13 quit-7 rather+9 read-9 se-5 send-18 shadow+9 so-9 sorry-6 stay-7 still+5 sur+5 tak-12 telephon+5 tell-7 th-11 thank-10 that-18 to-17 understand-16 up-6 very+7 wait+14 want-8 what-5 when+5 whether-6 why+5 wonder+8 writ-12 you+24 your+9
k:if|'d-10 'r-24 's-14 'v-6 answer-24 be-15 can-11 do+10 hear+5 turn+5 want+8 would-8
k:in|$-19 and+6 caf+13 field-5 fir+6 for+8 hand+8 hav+7 i-8 in+5 it-7 last-5 meantim-5 month-5 next+10 own-5 so-7 town+10 week+8 when+6 you+13
k:interest|hear+8
k:introduc|to+9
k:introduction|NAME+15
k:it|and-6 be+26 been+8 don+5 for-5 lik+10 no-7 not-13 now+13 th-21 that+10 too+13 you+11 your+19
k:its|$-8
k:just|$+6 th+13 thi-7 to+5
k:kind|$-10 you-5
k:kindly|me-5 my-5
k:know|'r-5 NAME-6 a+7 you+8 your+5
k:last|$+21
k:leav|letter-7 unanswer+9
k:let|go-5 hav+7 know+8
k:letter|th-12
k:lif|a+5
k:lik|be+16 hear-7
k:lin|a+9 th+8
k:long|it+6 you-7
k:look|my+5 on+12
k:mak|happy-6
k:me|$+12 's+7 a-8 about+6 address-5 by+9 for-5 introduction+5 it-9 lin+8 minut-5 my-9 of+10 so-17 that+15 week+11 writ+6 your-5
k:meet|$-6
k:might|$+5 for+5
k:mind|you+6
k:minut|a+5 me+7 phon-7 so-5 your-16
k:month|it+7
k:mor|$+8 i-10
k:much|do+15 to-10 your+5
k:must|i+6
k:my|$+6 's-5 >to-5 a+13 about-10 as+16 at-6 be+22 becaus-5 by-7 every+7 for+17 from-11 futur+13 hav-9 hop+18 in-12 letter-8 mail+20 of+6 run+5 sinc-6 to+10 will+8 with+10
k:n't|-no+19 -that+8 -what+20 -you-12 -your-13
k:nam|NAME-6 th+6
k:need|$-9
k:never|-a-8 -about+8 -it+11 -to-5
k:new|$-7
k:next|$-14 be+8 for+5 you+5
k:night|you+10
k:no|$+24 -a-6 -and-5 -at-5 -for+27 -on-5 -th+6 -that-7 -to-12 -whatsoever-7 -you+7 will+7
k:nobody|-th-6
k:not|$+16 -about-5 -on-7 -th+10 -thi+13 you-5
k:nothing|$-6
k:now|$+12 's+8 for-7 i-7
k:of|$+5 NAME-6 and+7 as+7 at-5 be-9 experienc+6 first-5 hour-5 i+14 if+7 in-14 minut-5 month+5 nam+7 no+7 own+8 person+5 so-12 that+6 trad+6 who-5 would+6 you+14
k:offic|it+6
k:old|$-6
k:on|NUMBER+26 about-7 and+27 answer+15 at-5 call+8 can+5 for-5 from+7 kn+8 mak-5 morn+7 my+6 or+9 other-9 say+5 second+5 sunday-5 th-14 thi+8 thing-5 to+15 would-6 you-9 your-11
k:only|$+14 i-9 that+24
k:open|a-5 door-7 i-5
k:or|i+5 it-5
k:other|$+14 i+5 of-6 th-6
k:our|about-5 on-10
k:out|$+7 a+6 it+6 my+9 you-7
k:pag|you+9
k:patient|you+11
k:pay|$+6 th-5
k:person|$-6
k:phon|$+7
k:pick|$+9
k:plac|a-5 th+11
k:plan|a-6
k:pleas|fre-7 i+12 n't-13 no-5 thi-20
k:point|to-6
k:promis|be-12
k:put|in-12 of+12
k:quarter|an-5
k:question|$+5 you-15
k:rather|$-7 that+5
k:read|$+10 i+7
k:really|n't+6
k:reminder|my+5
k:reply|i+13
k:respect|$-8 th+11
k:ring|th+6
k:run|on+5
k:said|$+14 th-8
k:say|$+8 -and-8 >'r+17 i+5
k:se|$+7 at-9
k:second|$-6
k:seem|be+7
k:send|a-5 th+9 to-5
k:sent|a+7
k:sh|talk-6
k:shall|-be-7 on+7
k:shar|post+5
k:short|$+22
k:should|hav-6 my-7 that+5
k:show|$-6
k:sinc|$+6 ask+6
k:singl|$-8
k:six|$+10 and-5
k:so|$+13 'd+15 'm-18 's+16 and-8 as+11 be-27 it+18 leav-9 need+5 no-8 on+9 se+12 th-6 that+7 think-5 with+7
k:som|$-9 to+6
k:somebody|$+7
k:someon|your+9
k:stand|th+8
k:stay|me-6
k:still|$+14 at+8
k:stop|your+7
k:suit|$-11
k:surpris|$-6
k:tak|$-6 in+11 th-5 to-6 your-6
k:talk|it+9 you+12
k:tell|>that-5 NAME+12 about-6 how+9 in+5 that-6
k:ten|on-6
k:th|$-18 's-11 NAME+5 about-9 and+5 ask-5 at-15 by+7 crew+13 end-8 even+9 goes+12 hand+6 hav-7 hold+5 in-6 know-6 list+6 manager-6 month-5 museum-6 of-7 on-30 or+7 part-6 question+15 room+9 run-5 school+7 servic+9 th-10 that-9 theatr+16 tim+40 to+5 trad+5 two+11 until+8 week-7 winter-5 with-7 without-10 would-8 you-14 your+6
k:than|$+20 be+8
k:thank|$-8 again-5 for-5 so-6 th+8
k:that|$-6 'd-7 'll-7 and-5 could+5 do+7 first+18 from+5 get-5 how-5 in-6 me-7 my-9 n't+7 not-8 read+9 you-9
k:them|$+9 me+8
k:ther|no-11
k:thi|$+19 a-10 and-8 me-6 n't-5 not+5 so+10 th-25 to+10 you+9
k:thing|$+8
k:think|'v+7 a+11 of+14 would-7
k:thre|ago+7 and-8 i+10
k:thursday|two+5
k:tim|$-5 'm+10 be-9 do+13 on-8 th+11 you+11
k:to|$-22 NAME+25 a-7 about-12 all-5 an+14 be-6 but+7 by-11 everything-6 for-8 honest+6 how-5 if-5 it-16 lost+7 me+14 my-20 next+6 of+19 on+25 out-7 stranger-7 ten-6 th+6 that+8 them+23 thing+8 to+7 up-8 when+7 whether-5 which+7 who+18 you+7 your+16
k:too|to+7
k:traine|$+13
k:treat|$+8
k:trust|will+7
k:tuesday|th+7
k:turn|away+6
k:twenty|$+7 on-5
k:two|to+5 you-6
k:until|$-9 i+5
k:up|mind+13 th+21 you+7 your-10
k:us|a+11 touch-6
k:very|$+9 for+6
k:we|$-7 at-5 i-5 talk+8 to+7
k:week|$+8 i+5 th-7
k:weekend|you+7
k:what|a-5 be+25 do-5 does+7 know+11 on-13 said-6 tak+18 th-8 you-15
k:when|'m+6 hav-6
k:whenever|lik-6
k:wher|be-6 com+6 th+10
k:whether|'d-6 be+13 can+8 might-5
k:which|be-5 cours+6 hav-5 me+6 mor+8
k:who|in-6 me+11 th-14 your+8
k:whol|$-6
k:will|$-10 -be+5 -mind-6 -tak+12 at+20 hav-11 me+32 talk+7 you-5
k:wish|hav+6
k:with|$+22 and-11 job+10 on-8 question+5
k:within|hour+8
k:without|$+8
k:wonder|you-7
k:work|a-14 you-8
k:would|$-9 -hav-7 -want+12 a+14 be-21 drop+6 hav-9 kindly+13 let-6 me-16 not-6 of-5 open-5 to-8 very+9 you+5
k:writ|$+6 a-8 i+13 mor+7 you+8 your+14
k:year|i-9 that+6
k:yes|i+15
k:yet|i+7
k:you|$-5 a-15 abl-5 all+8 also-6 and-9 answer-5 ask-6 at+18 be-23 been-20 befor+5 do+5 doing+7 enjoy-8 everything+8 find+6 forget+5 giv-7 hav+12 he+5 how-8 introduc+13 it+39 know-5 lik-7 lunch+5 mak+29 manag+5 me-14 much-6 my+46 n't+15 never+12 no+11 not+5 now+12 of-11 on-17 onc+9 or-5 plan+8 put+7 question-7 rather-15 read+16 right-6 ring+6 said-8 send+7 show+11 so-8 still-9 suggest+8 ten-7 th+9 that-17 them-8 thi-8 think-7 thre-12 twenty+5 up+24 us-11 will-5 with-6 work+9
k:your|'s+10 NAME+5 at+28 be-17 befor+6 by+12 for+13 giv-7 hav+6 i+5 in+10 need-6 of-22 offic+8 on-15 so+7 that-16 to+9 tomorrow+6 when+6 with-20 would+7
m:|question-58 statement-17
n:|$-22 'clock+8 'll+29 'm+13 're+22 's-14 've+10 20-19 20th+19 2nd+15 3rd+8 6th+19 8th+5 9th+15 ^-22 a-11 able-19 about-32 above-7 accept+27 accident-9 account-14 accountant-6 across-8 actual-6 address-9 advance+9 advice-44 afraid+17 after-8 afternoon-5 afterwards-9 again+16 agent+5 ago+15 agree+7 agreed-23 ahead-18 air-5 all-22 allotment-5 allow-12 allowed+8 alone-9 along-8 also-26 although-9 altogether+16 am-14 an+15 analyst-7 and-20 another+31 answer+70 answered+52 answering+15 answers+59 any-29 anybody-10 anyone-21 anything-7 anyway-7 anywhere-10 apart-13 apologise-23 applications-9 applied-7 apply-12 appointment+33 appreciate+18 apprentice-9 apprentices-7 apprenticeship-5 approach-6 april+9 archive-5 archivist+6 are-23 around+30 arrange+7 arranged-22 arrived-12 art-8 article+5 aside+23 asked-5 asking+5 assistant-13 assume+30 at-17 attach-12 attached-18 august+32 autumn-16 await+44 awake+10 away+14 awkward+10 back+19 badly-7 bag-5 baking-7 band-5 bear+10 because+35 become+14 beekeepers+14 been+12 bees-15 before+6 beg+8 begin-11 beginner+12 beginners+28 beginning-5 begun-11 behind+16 being+5 believe+26 believed+10 bell-5 below-13 bench-13 best-23 bet-10 better+6 between-14 big-10 bin+12 biology-5 bit+6 blame-14 bless-13 blog-18 blue+9 bo-9 board+8 boat+9 boats-12 body-12 book-23 bookbinding+14 booked+10 books+12 boots-5 born-5 boss-14 both-7 bother+6 bothered+13 bought+24 box+8 boxes-5 boy+9 bread-13 breakfast-9 brewing-9 bridge-13 bridges-8 brief-15 bring-15 bristol-5 brochure-5 broke-5 brother-in-law-6 building-15 built-8 buried-13 bus-23 business+19 but+7 buy-6 buying-5 by+26 cafe+25 cake+5 calendar+22 call+18 called-22 calling-9 calls-7 calm-11 came+5 camera-7 can+16 candidate-9 candour-9 card+11 carpentry-7 carried+9 carry-19 case-16 cat+5 catch+10 centre-6 certain+5 certainly-9 certificate-10 chair-8 chamber+16 chance+24 changed-23 chaplain+20 chapter-18 chart-9 chase-9 chat+34 cheap+11 check-6 checked-8 checking+13 cheerful-5 cheese+7 chemistry-5 chidi-6 child-5 children-15 choice+9 choir-5 choose-9 chose+14 chosen+16 christmas-25 church+6 city-6 civil+12 class+7 clean-9 clear-5 clearer-9 clearly-9 clerk-5 client-8 close+23 closed-16 closes-10 club-8 coach+5 coastguard-7 coat-5 coffee-21 cold+12 college-11 column-9 come+15 comes-35 coming+29 company+12 compare+9 compared+13 complain-7 completely-6 computer-6 concerning+7 conference-6 confirm+28 connect-8 consider+11 contact+24 contacts+15 contract-9 contracts+12 convenience-10 convenient-10 conversation-21 cook-14 cork+19 coroner-8 cost+25 could-39 count+12 counted+30 counter+5 counting-5 country+7 county-9 courage-9 course-7 cousin-12 cover-6 cows-6 craft-5 crew+8 cried+6 curiosity-13 curious-30 current-6 customer+19 customs+25 cut-12 cutting-14 cv-20 d-5 daft-6 daily-12 dairy+9 damp-5 daniel-5 data-7 date+21 dates-12 daughter+6 day-18 days+17 deadline-8 deadlines-12 dear-19 debt+10 decent+36 decide-29 decided-6 decides-5 decision+12 degree-28 delight-11 delighted-15 demand+6 demonstration-6 department+5 depends+22 describe-7 described-7 description-7 design-7 designs-6 diary-10 did+10 die-5 differ+15 different+11 differently-6 difficult-6 dinner-7 diploma-8 director+38 disappointed+44 dispatch+15 do-9 does-34 dog-11 doing+14 door+8 doors+16 dot+5 down-8 dr-6 drawing-11 drawn-5 drew-11 drive-10 driver-8 drop+10 dropped+12 dry-11 due-8 dull+11 duty+37 e-mail-12 each+6 earlier-21 early-27 earn-7 earns+11 ears-14 easier-10 easy-8 editor+10 editors+11 effort+29 either-18 eleven+6 else+15 elsewhere+9 email-10 empty-20 ended-10 ends-7 engineer+9 engineering+6 enjoy-47 enjoyed-10 enough-12 enrol-6 entitled+33 essay-6 even+32 evenings+13 ever-47 every-18 everybody+25 everyone+39 everything-18 everywhere-6 exactly+7 exam-27 excuse+10 exhibition-8 expect+39 experience+8 explained-28 explanation+9 extra-14 eyes-6 face-8 fail+5 failed-12 fails+38 fair+37 families-7 farm-7 farmer-6 farmers-5 fast+22 father+11 fault-7 favour+22 favourite+21 fear-10 february+23 feed+5 feel-18 feeling-12 feelings-9 feet-5 fell-6 fellow+29 felt-17 ferry+13 festival-23 fetch+7 few-8 field-28 fifteen-24 fifth+23 fifty-11 fill+29 fills-5 film+8 final+11 finance+12 find+34 finding-9 finds+11 fine-43 fingers-10 finish-29 finished-15 firm+21 firms+18 first-22 fish-6 fit-20 five+14 fix-16 fixed-19 flat-7 flatmate-6 flexible-18 flowers+7 follow-12 follow-up-6 followed-15 foot-5 for-5 forestry-6 forge+10 forget+17 forgive-11 forgot+9 form+34 former+12 forty+8 forward-25 found+6 four+37 fourth+37 frame-5 frank-10 frankly+10 free-5 friday+30 fridge-6 friend+16 friendly+5 friends-9 from+5 front+10 fully-36 future+7 game-10 garden-8 gardener+26 gate-5 gave-22 general-5 generation+12 gentle-5 get-5 gets+15 getting+44 girls+16 give+22 glad-29 gladly-41 glass-5 go+6 god+20 goes+5 going-6 gold-11 gone+5 good-22 got-5 graduate+8 grand-10 grandfather+9 grandmother+10 grant-7 grateful-27 gratefully-5 gratitude-7 great-25 greet-16 greetings-11 grew-10 group+7 guidance-5 guild+29 hale+13 half-18 hall-5 hand-21 hands-7 handwriting-12 handy-5 hang-13 hanging+18 hangs-10 happen-7 happened-8 happens-8 happily-23 happy-40 hard+11 hardest-5 hardly+16 harm+10 harvest-23 has-7 hat-5 hate+32 hates-5 having+17 he-40 head+16 health-7 hearing+12 heart+20 held-6 hello+5 help+57 helped-20 helpful+25 her-5 hesitate-8 hi-17 him-25 hire-9 hired-5 hiring+8 his+14 hold+10 holding+29 holiday+21 holidays-12 home-16 honest+11 honestly+32 honour+22 hope+16 hoped+13 hospital+7 hours-11 house+5 how-7 however+16 hundred-15 hurry+39 hurt+20 husband-7 hydrology-10 idea-32 if-32 ignore+19 ignored+25 ill+9 imagine-11 impatient+34 important+23 in-17 inbox+16 industry-10 ines-9 ink+5 inside-13 insights-7 insist+12 instead-14 institute+26 instructor+5 insurance-7 interested+11 interesting+8 internship+9 interpreter+6 interview+9 into-8 introduce+5 introduced-11 introduction+56 introductions-10 island-5 it+7 itself-8 jar-8 je-12 job-27 jobs+15 join-5 journey+21 joy-10 judge-10 july+14 june+5 junior-5 just-23 keen+5 keep+5 keeping+18 kept-15 keys-5 kind-28 kindly-19 kitchen-9 knees+7 knew-16 knock-6 know-22 knowing-15 knowledge+16 known-9 knows+11 la-5 lab-9 laboratory-12 lad-6 ladder+11 lady+14 lagos-7 laid+5 lambing-15 land+12 landline+26 landscape+17 last+5 late-6 later+42 latest+17 latin-6 laugh-5 laughed-10 law-16 lead-7 leaflet+8 learn-25 learned-14 learning-5 least+57 leave+5 leaves+8 led+24 left+10 lent-15 less-7 lesson+11 lessons-8 lets+7 letter+7 letters+54 letting+14 level-5 levels-9 library-6 lie-7 lies-6 life-6 lift-6 lighthouse-6 like-13 liked-11 likes-8 lime-5 lind-9 lindqvist+20 lines+19 link+23 list+11 listen-15 listening-9 little+39 live-5 lives-13 living-7 logistics+10 long+26 longer+53 look+13 looking-27 lose+26 lot-22 love-30 loved-15 lovely-24 luck-9 luke-6 lunchtime+12 lund+18 machine-6 machines-12 made-30 mail+41 mails+18 make+27 makes+13 making-16 man+14 manage+13 managed-9 management-5 manager-11 many-49 map-8 march+5 master+35 mates+31 maths-9 matter+24 may-28 means+18 meant-17 meantime-10 meanwhile-15 medical-7 medicine+7 meet-11 meeting+25 members+16 men-5 mention-6 mentioned-25 mentor+7 mentoring+17 message+55 met-27 meteorologist+5 midnight+11 midwife+18 midwifery-9 might-22 mill-6 mind-19 mine-22 ministry-5 minute+14 minutes-5 miserable+7 missed-12 missing-5 mistakes-9 mobile+25 modelling+10 moment-9 monday+17 month-8 months-16 moon+9 mornings-14 most-36 mostly-13 mother+23 move+10 moved-13 mr+21 mrs+20 ms+25 mum-5 museum-19 my+9 myself-24 n't+31 name+7 named-26 names+19 napkin-12 nature-6 nearly+17 necessary+11 need+6 needs-8 nervous-11 never-21 new-36 newcomers+13 news-16 newsroom-9 next+5 nice-6 night-6 nights-15 nine-10 nineteen-11 no-5 nobody+10 none-12 noon+11 north-6 nose-5 not+16 note-23 noted-16 notes-8 nothing+29 notice+12 noticed-8 now+42 nowadays+29 number+22 numbers-7 nursery-5 nurses+6 nursing-12 o+8 obliged+25 observatory+12 october-11 of-16 off+41 offer-8 offered-7 office+12 officer-7 often-11 ok+12 okafor+14 old+7 on-9 once-6 one+21 ones-15 only-10 open+18 opened-12 opening-13 opens+10 opposite-5 optician+13 or-39 orchard+8 order-6 ordered-7 orders-8 ordinary-6 organ-9 other+19 others+20 otherwise+17 ought+18 our-33 ours-5 over+16 owe-5 own-45 owner+9 page-7 pages+9 paid+13 panel+11 papers-12 parents+20 parish+14 part+8 particular-6 partner+10 pass-8 passed+15 passing+11 past+22 pastry-5 path-25 patience+5 patient+10 patients-9 pattern-6 pay-18 paying+31 pays-5 peace-21 pen-6 pencil-9 penny-7 perfect-5 perfectly-8 pharmacy-5 phone+30 photograph-8 photographs-12 piano-8 pick+14 picture-19 piece-14 pieces-7 pilot+13 pinned-6 pipes-9 pity+18 plain-11 plainly+17 plan+14 plans-19 plate-15 play-9 please+23 pleased-17 pleasure-12 plenty-32 podcast-14 point-21 polite+17 politely+32 poor+7 portfolio+10 possible+10 post+16 poster-6 practise+21 prefer-26 prepared+10 press+31 pressed-6 price+17 printed-5 priority+32 prison-7 probation+6 problem-11 professional+12 professor+14 projects+12 promise-15 proper+10 proposed-6 prospects-6 proud-14 prove+46 public+33 pull+31 pupil-7 pupils-9 puppet+26 put+8 putting+19 puzzles+5 quantity+10 question-25 questions+23 queue-6 quick+5 quickly+22 quiet-13 quite-45 quote+17 radio-11 raised+15 ran-6 rates-6 rather+30 reached-22 reading-28 reads-9 ready+6 real+8 realise+9 really+35 reason+50 reasonable+25 receipt+22 received+6 recipe-13 recommend-7 recommended-7 recruitment-8 red-10 references-9 refusal+43 refuse+30 refused+10 regarding-5 regardless+7 regards-18 regret+8 rehearsal-8 remark-15 remember+24 remind+8 reminder+60 repair-6 replied+28 reply+79 report-22 reports-5 request+26 require+11 research-5 respect+18 respectfully+17 respond+55 response+48 rest-18 restaurant-22 retraining+5 return+42 revert+16 right+30 ring+30 road-12 robots-7 role+6 round-11 row-5 rude+29 rule-7 run-15 running+11 rush-7 saddler+21 said+9 sail-20 salary+13 same+16 samples-8 sat-10 saturday-7 saved-9 saw-5 says-21 schedule-18 scheme+11 school+27 science-6 season-43 second-15 seconds-6 secretary+23 section+15 sector-10 see+16 seed+5 seeing-10 seem+12 seems+55 sees-8 selling-8 send+20 sending-20 sends-6 sense-10 sentence-7 sentences+15 september-10 serious+17 seriously+37 set+9 sets-5 settled+19 seven+12 shadow+20 shadowing+12 shake-6 share-13 shared+5 she-24 sheet+11 shelf-5 shifts-17 shoes-10 short+16 should-14 show+9 showed-32 showing-12 shows-14 side-13 sign+11 signal+9 signature+5 signed-5 silence+33 simple+7 simply+9 since-15 sincerely-11 sir+46 sister-5 sit-21 site-12 sits+34 sitting+7 six-14 sixty-13 skill-6 skills-5 skin+14 skip-14 skipper+13 sleep-18 slipped-8 slowly-9 smaller-7 smell-8 smiling-12 so+28 soft-10 soil-7 sold-5 some-28 somebody+6 someone+16 somewhere+26 son+13 soon+19 sooner-9 sorry-14 sort+9 sound-16 sounds-6 soup-7 spared-34 speak-13 speaking-9 speech-5 spend-25 spends-7 spoke-23 spoken+20 spreadsheet-6 spring-20 stage+28 stall+6 stand+16 stands-9 star-11 stars+11 start-29 starting+5 starts-9 state-14 stay-32 staying-5 step-11 steps-7 still-14 stop+29 stories-16 story-24 straight+19 stranger-29 strangers-15 street+28 stress-9 strike-23 struck-5 stuck+17 student+8 studio-10 study-8 style-6 subjects-10 success+14 suggested-33 suggestion-9 suit-20 suited-5 suits-32 sum-5 summer-19 sunday+10 sundays-8 super-9 supermarket-16 supervisor+8 support+13 suppose-6 sure+9 surely+69 surgeon+16 surgery+12 surprise+6 survey-15 surveying+9 surveyors+10 survive-7 switched+7 swore+24 ta-7 table+5 take+9 taken-30 takes-11 taking+25 talked-27 talking-16 tannery+6 taught+12 tax-8 taxpayer+8 tea-16 teach-11 teacher+25 teaches+12 teaching-11 team+6 technician-5 ted+10 teeth-6 telephone+12 telling-9 tells-10 ten+37 term-12 test-17 textbook-11 than+24 thank-38 thank-you-14 thanked-12 thankful-13 thanks-30 the-9 theatre+9 their+11 them-11 then+11 therapist-13 there-9 these+7 they-23 thick+14 thing-14 things-28 think+16 thinking-14 third+8 thirty-eight-12 this+44 those+41 though+24 thought+14 three+21 through-15 thursday+26 ticket-6 tickets-9 ticking+14 tides-11 till-25 time+26 times-32 tip-7 tips-5 title-12 today+73 told-19 tom-14 tomorrow+56 tonight+57 too+21 took-15 top+31 tops-12 totally-8 touched-8 tour+10 towards-9 tower-7 town+25 trade+11 traffic-5 train-12 trained-7 training-12 trains-11 translation-7 treat+18 treated+13 treats+45 tree-10 trick-5 trouble-22 true-12 trust+12 try-13 trying-22 tuesday+10 turbines-9 turn+56 turned-19 turns-6 tutor+12 twenty-18 twenty-minute-5 twice+18 two+10 typing+5 umbrella-8 unanswered+60 under-17 understand-25 understood-11 undertaker-5 unless+10 until+46 up+13 update-11 upon-6 urgent+12 us-21 used-8 useful-14 usual-6 usually-9 valley-5 value-5 very+8 veterinary+11 vets+5 video-8 videos-5 view-26 vineyards+22 violin-12 visitors-10 wage-8 wait-8 waiting+88 walk-18 walked-10 wall-13 want+29 wanted-27 wants+41 warm+7 warmly-12 warning-14 was-27 watched-11 water-8 wave-7 way+10 we+6 weather+5 website-6 wedding+15 wednesday+29 week+24 weekend+24 weekends+9 weeks+24 weighing-7 welcome-17 welding+11 well-33 went-31 were+18 what-18 whatever-23 whatsoever-16 when-5 whenever-30 whether-5 which-29 whichever-12 while-20 whoever+5 whole+16 whom-22 whose-8 why+47 wide-5 will+31 willing-15 wind-16 window-5 windows-6 winter-20 wisdom-5 wiser+27 wish-11 wishes-9 with-23 within+53 women+16 wonder+48 wondered-27 wonderful-7 wondering-5 wood-9 word+33 words-6 work-25 working-11 works-19 workshop+7 worries-7 worry-25 worse-6 worst-8 worth+31 write+34 writes-23 writing-14 written-5 wrong-5 wrote-6 year-48 years-40 yes+32 yesterday-26 yet+21 you+8 young+40 younger-6 your+11 yours-14 yourself-30 zoom+15
n:'d be glad|of-6 to-5
n:'d be|glad-14 grateful-7
n:'d|been+14 bring-5 enjoy-16 happily-6 hate+10 have+32 like-15 love-10 make+10 never-9 rather-22 sooner-8 still-10 suggest-10 understand-8
n:'d hate|to+10
n:'d have|a-11
n:'d like to|know-5
n:'d like|to-10 you+6
n:'d like you|to+6
n:'d love|to-7
n:'d never|have-13
n:'d rather not|$-5
n:'d rather|not-9
n:'ll|assume+7 bring+11 call+5 come+13 do+5 fit-5 give+8 go-11 have+12 let-7 ring+14 see-8 send-14 take-7 tell-8 try+19
n:'ll be|there+6
n:'ll bring|the-7
n:'ll have|to+29
n:'ll let you|know-5
n:'ll let|you-5
n:'ll send|you-6
n:'m|a-24 afraid+22 at-10 curious-6 finding-5 following+5 free+8 giving+14 glad-5 going+18 just-13 looking-8 not+17 now-11 sorry-11 sure+5 the+7 told+6 trying-17
n:'m asking|you+13
n:'m finding out|whether-5
n:'m finding|out-5
n:'m following|up+5
n:'m going|to+21
n:'re|not+6 on-6 the+8 up-7
n:'re the|one+7
n:'s|$+19 a+11 been+22 done-8 easier-6 fine-6 like+7 my-6 on-15 one-8 only+19 post-8 too-6 your+26
n:'s been|a+5
n:'s done|$-7
n:'s like|to+7
n:'ve|been-14 booked+5 done+9 got+26 read+14 seen-5 spent+7 written+5
n:'ve got|a-8 to+14
n:'ve written|to+16
n:20 minutes|for-5
n:20|minutes-16
n:9th|and+10
n:^ a|friend+8 quarter-5 quick-5 short-5
n:^ a quarter|of-5
n:^|a-5 after+10 ahead-5 also-11 and-38 answer+9 any-10 are-26 as+9 be+17 being+9 best-10 bless-9 but-23 by-9 can-28 could-17 dear-19 do-7 does-23 either+16 even+12 every+29 everyone+28 feel+9 fifteen-5 first-5 following-7 for+9 forgive+18 from-5 given+11 good-6 has-8 have+21 having+24 he-17 hello+9 here-11 hi-17 hope-12 how-43 i-11 if-25 in-14 is-18 it+12 kind-6 kindly+10 last-17 let+34 long-10 luke-6 many-5 may-5 me-12 meanwhile-12 might-22 mornings-10 never+5 no+22 nobody-19 not+16 now-17 on+15 once+8 one+23 only-6 our+10 people+17 perhaps+12 please+11 quick+6 respectfully-6 say+8 see-16 she-9 should-25 sir+6 some-5 surely+30 ta-6 ten-11 thank-8 thanks-6 the+15 then-9 there+10 they-11 three-5 to+7 tom-13 twenty-17 two+12 was+5 we+22 well+14 what-28 when-24 where-16 whether-7 which-35 who-21 whoever+17 will-19 without+6 would-29 your+8 yours-22
n:^ after|all+10
n:^ ahead|of-5
n:^ and if|you-10
n:^ and|if-22
n:^ are|there-6
n:^ as a|taxpayer+8
n:^ as|a+34 agreed-15 i+8 promised-17 you-20
n:^ as promised|i-15
n:^ bless|you-9
n:^ by|the-7
n:^ can|you-22
n:^ could i|have+7
n:^ could|i-17 we-9 you+8
n:^ could you|give-5 put-9 spare-8 tell-6
n:^ dear ines|$-6
n:^ dear|ines-6 ms-8
n:^ do i|need-10
n:^ do|n't+29 people-7 the+13 you-28
n:^ does|the-5
n:^ feel free|to+9
n:^ feel|free+9
n:^ fifteen|minutes-5
n:^ have|you+20
n:^ here|'s-7
n:^ how do|you-7
n:^ how|do-10 does-6 long-17 much+20 would-6
n:^ how long|did-12
n:^ i 'd|be+8 happily-6 hate+10 like-7 love-6
n:^ i|'d+14 'll-8 'm-19 've-14 am-41 ask-15 asked-6 came+14 can-7 could-6 did-9 found-6 gather-5 hate+8 have-18 hear-7 hope-21 imagine+13 keep+9 left+19 look-9 need+36 never-10 now-9 only-8 owe-12 promised-11 realise-11 really+11 said-5 saw-19 sent+18 shall+14 should+27 spent+8 start-5 think+8 want+8 wanted-5 will-13 wish+7 wonder+14 write-7
n:^ i 'll|call-6 let-5 try+19
n:^ i 'm|a-22 finding-5 giving+14 going+14 in+9 not+7 now-8 sorry-11 still-15 told+7
n:^ i 've|already+15 been-14 booked+5 done+9 got-20 had-6 heard+6 put+6 written-7
n:^ i am|a+5 not+7 writing-9
n:^ i did|not-16
n:^ i do|n't+14 not-8
n:^ i gather|that-7
n:^ i got|your+7
n:^ i had|hoped+10 n't-12
n:^ i have|a-7 been+9 heard+7 n't-8 no-6 now+9 taken-6 to-8 tried+8
n:^ i hope|that-5 this-5
n:^ i keep|coming-6
n:^ i know|how-8 that-7
n:^ i look|forward-9
n:^ i need|to+8
n:^ i now|know-8
n:^ i owe|you-12
n:^ i saw|that-8
n:^ i shall|be-10 n't-14 remember+10
n:^ i should|be+24
n:^ i trust|you-11
n:^ i understand|that+13
n:^ i want|to-11
n:^ i will|n't+9
n:^ i wish|you+10
n:^ i wonder|if+15
n:^ i would|like-7 n't-5
n:^ i wrote|on+8
n:^ if|a+9 i+6 it-14 not+12 that-7 the-22 there+6 your-11
n:^ if i|hear+13
n:^ if it|is-5
n:^ if not|no-8
n:^ if that|is-5
n:^ if the|answer-8
n:^ if there|'s+6
n:^ if this|is-5
n:^ if you|'d-11 're-21 've-10 are-6 can-8 do+12 have-6 think-8 were+15 would-5
n:^ in case|you+7
n:^ in|case+6 my+12 the-14 your-6
n:^ is|it-6 that+29
n:^ is there|a+10 anything-5
n:^ it 'd|be-5
n:^ it|'d-5 's+32 has-7 is-6 seems+6 was-36 would+19
n:^ it 's|a+10 been+5
n:^ it was|good-5
n:^ it would|be+6
n:^ just|a-9
n:^ kind regards|$-6
n:^ kind|regards-6
n:^ kindly|revert+16
n:^ let 's|not+6
n:^ let|me+30
n:^ may i|ring-5
n:^ might|i-11
n:^ my|application-9 course-5 grandfather+11 grandmother+19 mother+20 supervisor-8 tutor-7 whole+8
n:^ never|mind+7
n:^ now|i-7 that-10
n:^ on|the+14
n:^ our|conversation-5
n:^ perhaps|you+9
n:^ please do|n't-24 not+11
n:^ please|do-12 feel-8 let-9 please+13 say-7 tell-6
n:^ please let|me-9
n:^ please say|no-7
n:^ say|no-14
n:^ see|you-16
n:^ should|it-9
n:^ should you|have-5 prefer-5
n:^ since then|i-10
n:^ since|then-12
n:^ so|i-11 the-9
n:^ tell|me-5
n:^ ten|minutes-11
n:^ thank you|again-11 for+7 so-10
n:^ thank|you-7
n:^ thanks|again-5 for+17
n:^ thanks for|the+21
n:^ the|least+28 other+6
n:^ there 's|no-6
n:^ there is|no-5
n:^ there|is+13
n:^ this is|the+12
n:^ tom|$-10
n:^ twenty minutes|by-5
n:^ twenty|minutes-15
n:^ was|there-5
n:^ we|have+6
n:^ well|i+14
n:^ what|'s+8 has-7 is+21 sort-7 would-11
n:^ what has|stayed-7
n:^ what is|the-5
n:^ what sort|of-7
n:^ when|we-5 you-21
n:^ when you|said-6
n:^ which|of-6 part-6
n:^ who|else-5
n:^ with|thanks+12
n:^ without|your+6
n:^ would|a-9 it+7 you-14
n:^ would it|be-14
n:^ would you|be-8 have-14 kindly+25 let-8 mind-5
n:^ you|'d+27 'll-5 're-17 are+7 asked+6 can-10 do-23 gave+18 have+20 know-8 mentioned-9 might+8 must+9 need-5 offered-14 once+11 owe-9 promised+30 said+7 told+11 were-5 will-31
n:^ you 've|been-10
n:^ you asked|me+7
n:^ you can|n't+27
n:^ you do|n't-23
n:^ you mentioned|that-5
n:^ you must|be-27
n:^ you offered|to-8
n:^ you promised|me+19
n:^ you said|that-8
n:^ you told|me+18
n:^ you were|so-7
n:^ your|advice-6 colleague+15 remark-9
n:^ your remark|that-7
n:^ yours sincerely|$-7
n:^ yours|sincerely-7
n:a bad|time-12
n:a|bad-17 beginner+13 big+5 bit+26 boy+14 brief-6 building-9 bus-19 busy-14 call-5 chance-5 chat+14 clear-13 client-6 conversation-5 coroner-5 court+5 date+31 day+20 degree-7 different-6 fair+9 family-14 favour-7 fellow+29 firm+6 former+17 friend+6 full-7 gentle-5 good-21 graduate+5 great-13 head-8 hospital-7 hotel+6 job-25 joy-9 levels-9 line+13 little+15 living-5 long-20 look+7 lot-19 mail+13 man+19 master+16 mentor-5 message+28 midwife+8 month+11 museum+9 no-15 note+15 part-6 patient-7 pencil-5 penny-7 perfectly-11 person+14 phone-9 piano-7 pilot+10 pity+16 poor+9 profession+6 proper+10 quarter+18 question-6 quick-17 rather+26 real+11 reason+27 refusal+30 reply+44 second-11 senior+10 simple+14 single+6 stranger-29 student+7 sunday-10 talk-6 taxpayer+8 time-7 town+11 trainee+5 treat-9 tree-5 twenty-minute-5 vacancy+10 very+7 video+18 way+22 wedding-8 week+10 while-20 whole+7 word+46 year-9 yes+16 young+15
n:a beginner|$+9
n:a chat|with+11
n:a coroner|$-5
n:a court|interpreter+10
n:a day|$+12 and+7
n:a few|lines+10 questions-8
n:a friend|who-5
n:a good|deal-8
n:a job|and-7
n:a joy|to-8
n:a letter|from+10
n:a line|$+12
n:a list|of+5
n:a little while|ago-5
n:a little|while-5
n:a long|time-6
n:a lot|$-5
n:a man|of+5
n:a master|'s-5
n:a month|$+8
n:a no|is-9
n:a part|in-6
n:a perfectly|good-11
n:a person|who+13
n:a phone|call-7
n:a place|at+10 on+8
n:a short|call-5 conversation-5
n:a stranger|$-7
n:a taxpayer|i+8
n:a week|$+33
n:a word|$+17 with+16
n:a yes|or+17
n:a young|man+12
n:able to|do-9
n:able|to-19
n:about|a-6 and-8 getting+13 how-7 it-14 me-18 money-5 that-6 the+27 what+5 working-5 you+34 your-13
n:about the life|of-5
n:about the|life-5
n:about working|as-5
n:about your|career-5 work-5
n:about your work|as-12 in+10
n:accept|my-13 that+11
n:account|of-5
n:across|your-5
n:address|$-8
n:admire|your-9
n:advice|$-15 and-8 to-10
n:advised me|to-6
n:after|$+12 a-6 easter-6 our-13 your+21
n:afternoon|$+10
n:again|$+30 for+5
n:ago|$+34 about-5
n:ago i wrote|to-6
n:ahead|$-6 of-11
n:ahead of|me-6
n:all|$-24 day-7 i+15 is-6 of-16 over+8 people+23 right-13 that-11 the+24 this-14 three-6 your-6
n:all the same|$-5
n:all the|same-5
n:allow it|$-5
n:allow|it-5
n:allowed|to+12
n:along|the-5 with-10
n:already|$+5
n:am|i+8 in-6 not+11 still+10 writing-10
n:am not|asking+17
n:am writing to|you-5
n:am writing|to-5
n:an|accountant-6 answer+35 hour+12 introduction+15 office-8
n:an answer|$+13
n:an honest|picture-5
n:an hour|and-11 for+8 on-5 with-8
n:an hour for|me+9
n:an hour on|the-5
n:an hour with|you-6
n:an introduction|to-8
n:and|a-16 about-6 after-11 again+14 am-7 could-9 everybody+21 five-5 for-18 found-13 from-6 have-27 he+10 here+9 how+6 i-26 in-7 is-5 it+25 keep-5 leave+9 let+9 look-6 may+15 mean+7 my-31 no-12 nobody-26 not-8 nothing+21 now+45 of+5 one+20 put+5 read+23 said+9 send+18 since-8 so-20 still+23 tell+5 that-11 the-43 then-25 there-10 think+9 this+27 to-6 was-13 what-25 whether-6 who-14 why-12 will+33 with-6 wondered-5 would-5 write+34 you+5 your-15
n:and after|that-10
n:and for|the-5
n:and how|you-7
n:and i 'd|be-5 like+16
n:and i|'d+12 'm-14 've-22 am+8 came-8 did-7 do-10 feel-12 had+6 hope+16 only-15 shall+17 should+10 took+21 was-10 will-8 would-12
n:and i 'm|not-6 still+19
n:and i can|n't+12
n:and i do|n't-8
n:and i will|n't-8
n:and if you|'d-5
n:and if|your-7
n:and it|'s+22 is+32 was-8
n:and let|me+9
n:and not|to-10
n:and now|i+5
n:and she|has-9
n:and tell|me+5
n:and that|'s-5 is-18 the-9 you-17
n:and there|is-6
n:and what|you-9
n:and will|be+11
n:and would|be-7 like+16 you-6
n:and would like|to+16
n:and you|answered-6 can-22 have+8
n:another|$+5
n:answer|$+34 's+7 about-11 i-8 in+10 me+19
n:answer is|no-7
n:answered|$+39 the-8
n:answers|$+9
n:any|day-6 hour-14 longer+30 more+12 of-15 time+16
n:anything|$-16 else+8
n:anyway|$-12
n:apart|from-10
n:application|for-9
n:apply to|the-6
n:apply|to-6
n:appointment|$+32
n:april|and+20
n:are|$-10 a-17 best-6 my+18 not-18 people-7 still+14 there-8 you-7
n:are the|only+13
n:around|for-7 you-5
n:article|on-8
n:as a taxpayer|i+8
n:as a|taxpayer+8 trainee-9
n:as|agreed-24 an-7 i+20 it+20 my+29 promised-18 the+19 they+6 we-30 well-6 you-36
n:as i|can+6 decide-5
n:as i decide|whether-5
n:as promised|i-15
n:as well|$-11
n:as you|asked-15 did+15 proposed-6 suggested-32
n:as you suggested|$-14
n:ask|$+7 about-10 for+14 him-5 how-7 me+12 the+7 whether-9 you-12
n:ask for|a+5
n:ask whether|you-7
n:ask you|about-8
n:asked|$-8 about+6 for-10 whether-8 you+12
n:asked about|the+9
n:asked me|to-13
n:asked whether|you-8
n:asking|$+6 about-10 for+7 too+14 you+8
n:asking too|much+14
n:asks|for-8
n:assume|you+27
n:at a|bad-7 time-8
n:at all|$-21
n:at|all-33 any-10 five+7 forty-9 four-14 home+22 it-9 least+30 my+5 night-5 nine+14 once+12 six-16 some+9 three-22 work+23 your-16 yours+9
n:at any|time-5
n:at forty|and-7
n:at home|$+25
n:at my|age+8
n:at once|$+17
n:at ten|$-10
n:at the end|of-9
n:at the|end-10 fair+10 observatory+6 same-8 seed+11 time-11 weekend+21
n:at the weekend|$+10
n:at your|desk+12 institute+19
n:attached|$-8
n:august|$-6
n:away|$+17 from-6 with-5
n:back|$+5 in-16 the+11 to-28
n:back to|me+21 the-7 your-6
n:back to the|top-6
n:bad|time-12
n:bank|$-5
n:be|$-13 a-14 able+10 any-5 at-6 for-9 glad-17 good-5 grateful-11 happy-7 honest+25 in-10 interested+22 left-6 lovely-7 no-9 on+27 one-5 open-6 possible+7 quick+14 so+13 surprised+17 taken-10 the+15 there+17 to+7 up-7 useful-5 very+13 willing-14
n:be able to|do-9
n:be able|to+10
n:be for me|$-7
n:be for|me-8
n:be glad|of-7 to-7
n:be grateful|for-6
n:be in|your+10
n:be open to|a-5
n:be open|to-6
n:be possible|$+9
n:be so|kind+6
n:be the|first+5
n:be willing to|introduce-8
n:be willing|to-14
n:because|i+18 it-15 of+12
n:been able|to-8
n:been|able-8 thinking-6 to-5
n:before|$+36 anything+9 i-11 it-7 lunch+12 my-18 the+20 you-9
n:before anything|else+9
n:before i decide|anything-5
n:before i|decide-8
n:beginner|$+8
n:beginners|$+21
n:begun|to-5
n:behind|the+5
n:believed|that-9
n:below|$-6
n:best|$-7 to-5 wishes-5
n:best wishes|$-5
n:between|two+6
n:bit|as-5 of-5
n:bless you|for-8
n:bless|you-11
n:bo|lind-8
n:board|$+16
n:book|$-7 is+13
n:bookbinding|$+7
n:both|$-18
n:breakfast|$-8
n:bring|it+8 the-8
n:business|$+11
n:busy|$+7 for+6 so-7
n:but|a+27 can-9 how+13 i-9 if-5 it+18 my+13 that-11 this+10 you-23 your-21
n:but i|'m+24 can-9 have-8
n:but if|you-5
n:but that|'s-6
n:by|a-5 email-8 friday+12 hand-10 mail-8 me-7 now+16 phone-26 post+5 return+20 telephone-6 the+20 video-11 wednesday+5 your+10
n:by friday|$+12
n:by hand|$-6
n:by mail|$+14
n:by phone|$-12
n:by the end|of+11
n:by the|end+11 phone-8 way-16
n:call|$+11 at+18 for-5 in+19 on-10 you-16
n:came|about+20 across-5 away-7 from+14 out-5 to-10 up-10
n:came across|your-5
n:can|be+25 explain-5 find+7 go-5 i+13 it+34 n't+44 not-26 one-5 really-17 say-6 spare+24 still-21 talk+27 you-34
n:can do|$-8
n:can n't|$-10 do+5 find+10 just+8 thank-12 wait+13
n:can n't thank|you-12
n:can n't wait|to-14
n:care|$+9 about-13 to-9
n:career|$-5 in+8
n:case|you+11
n:chance|of+9 to+19
n:chat|$-6 with+11
n:choice|$+7
n:choose|$-9 the-8
n:christmas|and-9
n:class|$+15
n:clock is|ticking+15
n:clock|is+15
n:closes on|the-9
n:closes|on-10
n:coffee|$-7
n:cold|$-8
n:come|back-10 by-5 out-5 to+12
n:come to|your+17
n:comes|to-5
n:coming back|to-7
n:coming|back-7 up+10
n:company|$+8
n:compared|with+13
n:complain|$-6
n:convenient|$-5
n:conversation|about-11
n:cook|for-8
n:coroner|$-5
n:could|$-5 do+20 find-5 hardly-6 i-21 not-10 tell-7 we-9
n:could i|have+7
n:could tell|me-7
n:could you give|me-6
n:could you|give-6 put-9 spare-8 tell-6
n:could you put|me-7
n:could you tell|me-6
n:count|for+13 on+21
n:course|$-12 and+7 you+7
n:court|interpreter+10
n:curious|about-10
n:cv|$+6 in-5 to+15
n:cv to|your+15
n:dairy|$+12
n:date|$+22
n:day|$-10 and+15 by+5 i-13 in-5 on-5 or-5 that-5 you+12
n:day you|like-6
n:days|$+7 or-5 so-5
n:deal with|the+17
n:deal|with+15
n:dear ines|$-6
n:dear|ines-6 ms-8
n:decide anything|$-5
n:decide|anything-7 whether-6
n:decided|that+12 to-10
n:delighted|to-9
n:department|$-9
n:depends|on+22
n:described|$-6
n:desk|and+7 to+27
n:did|$+8 for+5 it-13 n't+6 not+23 the+14 you-28
n:did not|know-9
n:did you have|to-7
n:did you|have-8
n:director|$+21
n:dispatch|room+16
n:do|$-5 a-6 is+38 it+24 me+10 n't+22 not+10 people-10 so+17 this-8 when-7 you-24 your-5
n:do i need|a-9
n:do i|need-11
n:do it|$-7
n:do n't|$-7 be+29 care+9 feel-30 hear-9 hesitate-7 let+20 make+19 mind-12 say+22 take-15 trouble-9 want+8 worry-17 you-9
n:do n't feel|you-8
n:do n't hear|from-7
n:do n't hesitate|to-7
n:do n't worry|about-11
n:do not|worry-6
n:do you have|any-8
n:do you|have-13 need+28 still-6 think-9
n:does|a-10 it+8 n't-9 one+6 that-11 the-13
n:does it take|to+20
n:does it|take+19
n:does not|suit-5
n:dog|$-6
n:doing|this-7
n:done|$+25 and-12
n:door|$-10 at-6 for-7 on+15
n:down|$-6
n:dr|okafor+8
n:duty|to+23
n:each|other+11
n:ears|$-12
n:editor|$+9
n:else|$+29 and-9 in-5
n:end|$-6 of+13 up-5
n:end of the|month+12
n:end of|the+12
n:enjoy|a-5 it-8
n:enjoy it|$-7
n:enough|$-22 and-12 for-8 to+23
n:enough to|talk+20
n:entitled|to+33
n:even|for+22 if+8 the+12
n:evening|$-8 and+10
n:evenings|$+8
n:ever|$+7 since-9
n:every|day+20 evening+12 minute+8 morning-6
n:everyone|else+29
n:everything|you-13
n:expect|that+12 to+11 you-14
n:expect to|be+9
n:expected|to-13
n:experience|$+12
n:explain|to+7
n:face|$-8
n:fair|$+20 and-7
n:far|$-14 more-10
n:february|$+19 and+13
n:feel free to|say-5
n:feel free|to-12
n:feel|free-12 you-9
n:feel you have|to-7
n:feel you|have-7
n:felt|like-9
n:few|lines+10 questions-8
n:field|$-5
n:fifteen minutes by|phone-5
n:fifteen minutes|by-5 for+8 to-5
n:fifteen minutes for|me+9
n:fifteen|minutes-17
n:find fifteen|minutes+13
n:find|fifteen+13 in-7 out-13
n:find out|whether-5
n:finding out|whether-8
n:finding|out-8
n:finds|you-5
n:fine|$-17
n:finish|my-15
n:finished|the-5
n:fire|$+10 service-6
n:first|$-13 and+17
n:fit|round-7
n:five|$+10 minutes+24 questions-9
n:following|your-6
n:for|$+5 20-5 a-6 all-5 answering-11 anything-7 being-9 five+20 friday+15 half-6 it-26 making-14 me+36 more+15 my+27 nine-6 one+13 our-12 reading-6 ringing-9 six-12 someone+8 something+11 taking-6 that-5 the+28 them-12 thirty+6 this-11 those-7 three+15 twenty-19 two-15 when-5 you+16 your+42
n:for 20|minutes-5
n:for a|call-5 job-10 long-10 month+8 quarter-9 short-7 trainee+33
n:for a long|time-5
n:for a month|$+9
n:for a quarter|of-9
n:for an answer|$-11
n:for an|answer-14 hour+18 introduction+11
n:for an hour|and-10
n:for half an|hour-5
n:for half|an-5
n:for it|$-17
n:for me|$-24 and+12 on+19 so+25 to+7
n:for me and|i-8
n:for me on|the+8
n:for my|own-5
n:for someone|in+5 who+7
n:for ten|minutes-10 years+12
n:for the|coffee-9 half-6
n:for the half|hour-6
n:for thirty|years+8
n:for three|years-5
n:for twenty minutes|about-5
n:for twenty|minutes-19
n:for years|$+7
n:for you|$-32 so+27
n:for your|help-12 time+8
n:for your time|on-5
n:forget|i-11
n:forgive|me-7 the-10
n:forgotten that i|promised-6
n:forgotten that|i-6
n:forgotten|that-10
n:forty|and-7
n:forward|$-12 my+13 to-14
n:forward to hearing|from-7
n:forward to|hearing-7
n:found|it+8 you-11 your-5
n:four|$-23 times-14
n:fourth|time+50
n:free|$+7 to-12
n:friday|$-8 at+29
n:friend|of-5 who-5
n:from|$+14 a+26 an+12 me-18 now-8 one+15 our-9 people-5 someone+12 the+9 you+60 your-17
n:from a|friend+8
n:from the|inside-5 other+8
n:from you|$-10 by+24 i-10 would+13
n:front of|the-8
n:front|of+13
n:full|of-9 your-6
n:gather that|you-6
n:gather|that-7 you-5
n:gave me|$-12 your-8
n:gave me your|address-6
n:gave|me-46 up+10 you+5
n:generous|with-8
n:get|a+15 an+26 back+16 from-10 in+6 into+15 lost-8 me+26 on-10 the-10
n:get in touch|$+8
n:get in|touch+10
n:get me|in+28
n:get on|with-5
n:give|her-8 up+14
n:give me|a+5
n:given|that+13
n:giving|you+23
n:glad|of-10 to-13
n:go|$-5 ahead-6 and-10 home-12 in+5 on+13 through-6 to-8
n:goes|in+14
n:going|$-14 to+26
n:good|as+7 deal-8 for-7 of-5
n:good of you|to-5
n:good of|you-5
n:got|a-13 in-9 into-5 it+10 me+8 to+8 your-6
n:got into|the-5
n:grand too|$-6
n:grand|too-6
n:grateful|$-8 for-11
n:grew|up-10
n:had|a-19 been-6 hoped+7 my+6 n't-20 no+6 the-17 to+32 you-8 your-10
n:had no|idea-8
n:half an hour|$-5
n:half an|hour-9
n:half|an-9 hour-6 of-7 past+9 the-7
n:half hour|on-5
n:hand|$-9 in+7
n:hangs|on-10
n:happen|to-5
n:happy|$-13 to-7 with-10
n:harbour|master+7
n:hard|feelings-9
n:harm|done-7
n:has|a+22 already+11 been+20 ever-7 had-8 just-8 no+24 not-6 stayed-9 to+30
n:has stayed with|me-8
n:has stayed|with-9
n:hate|to+37
n:have 20 minutes|for-5
n:have 20|minutes-7
n:have|20-9 a-40 already-7 any-8 asked+15 been+11 done-7 fifteen-8 found-12 given-6 had-7 heard+7 it-8 let-6 me-12 met-8 my-10 n't+31 never-9 no-27 not-9 plenty-11 since-5 something-9 taken-13 the+31 thought+21 time+6 to+59 tried+7 twenty+12 worked+10 you+8 your+26
n:have a quarter|of-6
n:have a|quarter-6
n:have an|hour-6
n:have been|a-9
n:have fifteen|minutes-7
n:have n't forgotten|that-5
n:have n't|forgotten-7
n:have no|time-5
n:have plenty|of-11
n:have something|to-8
n:have thought|that+16
n:have to|be-11
n:have twenty minutes|for-6
n:have twenty|minutes+12
n:he|'d-5 'll-8 has-5 would-7
n:head|gardener+7
n:head of|department+18
n:hear|about-5 from-14 nothing+14 of-6 that-7 the-8 what+8 you+19
n:hear from you|i-10
n:hear from|you+11
n:hear how|the+12 you-7
n:hearing from you|$+6
n:hearing from|you+22
n:hearing|from+20
n:heart|$-5
n:help each|other-6
n:help|each-6 me+29 so+9
n:helped|me-14
n:her|$-6
n:here|$+12 's-10 are-11 is+7 it-9
n:here it|is-9
n:hesitate|to-8
n:him|$-5
n:hold|the-6
n:holidays|$-12
n:home|$+7
n:honest|and+13 picture-5
n:honestly|$-6
n:hope|i-6 it+6 that-11 the-11 this-5 you+34
n:hope it|is+6
n:hope you|'ll+6
n:hoped|for+9
n:hour|and-18 i+11 in-7 on-18 that-7 to-5 with+13 you-5
n:hour for|a-8 me+9
n:hour on|a-7 the-5
n:hour with|you-6
n:house|$+14
n:how|a-12 did-12 do-16 does+8 full-6 hard+12 i-16 it+10 kind-9 long+8 much-5 one-12 quickly-11 the+8 they-6 to-11 would-7 you-13 your-8
n:how did|you-7
n:how do|you-12
n:how does|one+14
n:how full|your-6
n:how i get|on-5
n:how i|get-5
n:how it|ended-7 is+17
n:how long|did-12
n:how much of|it-21
n:how much|of-24
n:how you became|a+7
n:how you|became+7 got-5
n:i 'd be|glad-14 grateful-7
n:i 'd|be-26 been+18 enjoy-16 happily-6 hate+10 love-10 never-17 rather+7 understand-8
n:i 'd hate|to+10
n:i 'd like|you+6
n:i 'd love|to-7
n:i 'd never|have-13
n:i 'll|assume+7 be+16 bring+11 come+13 do+5 fit-5 give+7 go-11 let-7 ring+14 send-14 take-7 try+19 understand-5
n:i 'll be|there+6
n:i 'll bring|the-7
n:i 'll let|you-5
n:i 'll send|you-6
n:i|'ll+22 'm+13 've+5 admire+5 am-13 ask-23 asked-5 assume+17 be-5 beg+9 bought+18 call-10 can-7 come-8 could-29 cried+14 decide-13 did+23 do-11 enjoyed-5 feel+13 find+11 followed-13 gave+12 get+5 give+16 got-22 grew-10 hate+7 have-15 hear+16 heard-5 hope-13 just-9 know-27 laughed-5 leave+6 left+17 let-7 liked-8 look-18 may+20 mean-5 mention-6 met-8 must+15 need+58 needed-5 never+10 now-11 only-27 ought-9 owe-16 promise-33 promised-17 quite-19 read-9 realise-17 really+27 ring-10 see+20 send-13 sent+24 shall+9 should-6 spent+7 start-5 think+15 thought+15 to-5 too-11 took+12 tried-6 trust+13 understood-5 used-5 walked-7 wanted-15 was-31 watched-5 wish+6 wonder+14 wondered-11 would-14 write+11
n:i 'm|a-24 afraid+22 at-10 curious-6 finding-5 following+5 free+8 giving+14 glad-5 going+18 just-13 looking-8 not+17 now-11 sorry-11 sure+5 the+7 told+6 trying-17
n:i 'm asking|you+13
n:i 'm finding|out-5
n:i 'm following|up+5
n:i 'm going|to+21
n:i 've|a+8 already+21 booked+5 done+5 got+8 had+8 heard+6 spent+7 written+5
n:i 've written|to+16
n:i am|in-6 not+11 still+10 writing-10
n:i am not|asking+17
n:i am writing|to-5
n:i ask|for-5 you-10
n:i asked|about+12
n:i came across|your-5
n:i came|across-5 away-7
n:i can|do-12 n't+21
n:i can n't|wait+8
n:i come|to-8
n:i could|hardly-6 n't-13
n:i decide anything|$-5
n:i decide|anything-5 whether-6
n:i did|for+13 n't-13 not-8
n:i do|it-11 n't+5 not-9
n:i do n't|hear-9 know-10
n:i gather that|you-6
n:i gather|that-7 you-5
n:i gave|up+10 you+7
n:i get|on-5
n:i give|up+16
n:i grew|up-10
n:i had|hoped+10 n't-20 no-10 to+28
n:i had no|idea-8
n:i have|a-14 already-7 been+11 heard+7 my+8 n't-11 never-8 no-8 not-13 now+9 put+14 taken-6 to+15 tried+7 worked+10
n:i have been|a-8
n:i have n't|forgotten-7
n:i hear|from-13 nothing+14
n:i hope|that-8 this-5 you+31
n:i hope you|'ll+6
n:i imagine|that-15
n:i keep coming|back-7
n:i keep|coming-7
n:i know|how-9 that-9 the+19 you-5
n:i know you|'re-9
n:i look forward|to-10
n:i look|forward-10
n:i may|ask+9
n:i mean|to-5
n:i need|to+5
n:i now|know-8
n:i only|want-17
n:i ought|to-7
n:i owe|you-15
n:i promise|$-10
n:i promised|to-9
n:i quite understand|$-7
n:i quite|understand-18
n:i ring you|for-8
n:i ring|you-8
n:i said i|'d-6
n:i said|i-6
n:i saw|that+8
n:i shall|be+12 keep+11 not-5 remember+10
n:i should|be+20
n:i think|i+25
n:i thought|i-21
n:i took|it+18
n:i understand that|you+13
n:i understand|that+13
n:i used|to-5
n:i want to|be-5
n:i want|to-21
n:i wanted|to-8
n:i will|be+8 fit-5 gladly-12 keep-9 not-8 simply+15
n:i will n't|be+14 take+10
n:i wish|you+9
n:i wonder|if+15
n:i would|be-20 have+29 like+5 love-5 n't-5
n:i would like|to-13
n:i write to|you-6
n:i write|to-14
n:i wrote|about+11 on+8
n:i wrote on|the+8
n:i wrote to|you-8
n:idea|of-12 that-6
n:if i do|n't-10
n:if i|do-10 hear+11
n:if i hear|nothing+14
n:if|i-17 it-27 my+7 nobody+23 now-5 one+24 she-7 somebody+8 the-7 this-5 you-27 your-12
n:if it 's|a-14
n:if it|'s-22
n:if not|$-10 no-9
n:if that|'s-12 is-7
n:if the answer|is-7
n:if the|answer-10
n:if there 's|a+6
n:if there|'s+6
n:if this|is-5
n:if you 'd|rather-20 sooner-7
n:if you|'d-20 're-56 've-14 are-14 can-28 could-7 did+5 do+16 feel-5 have-8 think-9 were+7 would-16
n:if you 're|not-8 too-7
n:if you can|n't-26
n:if you do|n't+20
n:if you have|no-5
n:if you would|rather-6
n:ignore|a+42 this-13
n:ill|and+10
n:imagine|that-16
n:in|$-25 advance+9 an-13 and-15 any-14 as-12 at+15 case-6 front+13 his+25 it+13 july+12 leeds+5 may-14 my+29 october-8 on+9 one+15 particular-6 peace-10 september-8 spring-5 ten-6 the-26 three-5 with+15 writing-9 your+19
n:in a|word+6
n:in case|you+11
n:in february|and+13
n:in front of|the-8
n:in front|of+13
n:in it|$+7
n:in january|$-8
n:in leeds on|the+7
n:in leeds|on+7
n:in march|and+7
n:in my|last-8
n:in order|to-8
n:in peace|$-8
n:in person|$+5
n:in september|$-5
n:in spring|$-5
n:in the|end-6 field-5 fire+10 meantime-10 morning+8 next+26 same-9 spring+8 trade-6
n:in the morning|$+11
n:in the next|weeks-5
n:in touch|$+16
n:in your|position+11 trade+6 view-8
n:ines|$-9
n:instead|$-9
n:institute|$+19
n:interest|in+5
n:interested|to+24
n:interview|$+12
n:into|a-11 my+10 the-13 this+7
n:introduce me to|your+16
n:introduce me|to+19
n:introduce|me+18 us-10
n:introduction|to+14
n:is a perfectly|good-11
n:is a|perfectly-11
n:is|a-16 also+8 an+9 attached-11 done+12 due-6 fine-18 for-11 good-6 in+16 it-10 just+7 like-8 more+5 my-13 n't+17 no-23 not+32 nothing-8 on-20 one-7 out+29 over+11 paid+13 short+6 still+16 that+5 the-20 there-8 this-5 ticking+15 too-18 what-15 when+7 why-18 worth+5 written-8 your+22
n:is fine|$-8
n:is for me|$-6
n:is for|me-6
n:is n't|one-9
n:is no|hurry-5 need-7
n:is no need|to-7
n:is not|the-8
n:is on|the-5
n:is paid|to+13
n:is the|last+12 only-7 third+5
n:is the third|time+5
n:is there|a+9 anything-5
n:is too|much-9
n:is why|i-10
n:it|$-10 'd+13 's+37 a-17 again-8 all-10 and-20 back-11 be-5 because-5 can+26 comes-5 did-9 does-12 ended-7 for+15 goes-6 got+5 has+7 if+21 in+21 is+9 now+27 off-11 on-20 out-5 over-10 says+9 seems+22 so+28 suits-5 take+34 takes-9 took-16 up+10 was-45 will+6 would+38 you+24
n:it 'd|be+13
n:it 's|a-8 been+5 done-7 like+7 the-9 your+26
n:it 's like|to+7
n:it again|$-6
n:it and|i-7
n:it can|n't+12
n:it comes|to-5
n:it did|not-7
n:it does|n't-8
n:it for|a+13
n:it has|been+11
n:it if|you+23
n:it in|the+6
n:it is|done+17 not-21 the-5 your+20
n:it off|$-11
n:it on|the-7
n:it take|to+20
n:it takes|to-6
n:it was|good-5
n:it would be|a+6
n:it would|be+16
n:january|$-8
n:job|$-9 and-8 description-7
n:joy|to-8
n:july|and+25
n:just|as-27 let-10 say-12 so+11 wanted-5
n:just to|be+16
n:just wanted|to-5
n:keen|to-8
n:keep|a-7 coming-7 in+11 it-6 my-11 writing+24 your+13
n:keep coming back|to-7
n:keep coming|back-7
n:kind|of-11 regards-8
n:kind regards|$-8
n:kindly|revert+16
n:know|$+16 a-7 about-5 by+22 how-16 i-9 if+19 is-8 it-9 me-8 somebody-5 that-20 the+15 today+7 what+9 where+10 which-6 why+17 you-6
n:know how|the-7 you-6
n:know you|'re-9
n:known|that-5
n:last|hope+36 night-17 time+13 week+13 winter+8 year+7
n:last week|$+19 and-5
n:last year|so+8
n:late|$-9
n:later|than+18
n:learn|to-12
n:least|$+14 you+21
n:leave|me+10 this-17 you-7
n:leave this|letter-12 unanswered+6
n:leave this unanswered|$+7
n:lecture|on-14
n:led|to+6
n:leeds on|the+7
n:leeds|on+6
n:left|alone-5 the-6
n:lent|me-19
n:less|than-5
n:let 's|not+6
n:let|'s+15 it-16 me+5 the+7 you-29
n:let me ask|you-7
n:let me|ask-7 down+10 have+17 know+26
n:let me know|by+20
n:let you know|how-8
n:let you|know-14
n:letter|$-7 about-18 from+10 to+12
n:letter about|the-18
n:life|$+7 as-5 in-5 of-6
n:like|$-13 a-14 me+11 mine+9 that-6 the-8 this+17
n:like me|$+9
n:like to|ask-5 be+6 hear-16 know-8 meet-5
n:like to hear|how-11
n:like you|$-5
n:line|$+32 about+13 of-17
n:lines|$-8
n:list|$+5
n:list of|questions-13
n:little while|ago-5
n:little|while-5
n:live|with+5
n:long|$+38 did-12 time-12
n:look|$-8 at-17 for+12 forward-10 in+11 like-11
n:look at|my+11
n:look forward to|hearing-5
n:look forward|to-10
n:looked|up+5
n:looking|at-5 for-15
n:looking for|a-7
n:lost|$-11
n:lot|$-5
n:love to|hear-5
n:love|to-13
n:loved|it-6
n:lunch|$+8
n:made|me-11 my-5 the-5 up-5
n:mail|$+19 from+13 to+17
n:make|me+6 sure+8 time+8 up+30
n:makes|me+11 people+15 you-5
n:man|of+5 who+22
n:managed|to+14
n:many thanks|for-6
n:many|thanks-7
n:march|and+7
n:master|'s-6
n:matter|$+14 of+15
n:may|$+18 ask+6 have-7 i+11 not+6 well-7 your-6
n:may i ask|you-6
n:may i ring|you-5
n:may i|ring-5
n:may well|have-7
n:me|$+22 a+8 about-12 after-24 an+8 as-17 away+13 back-13 be+5 before+16 but-7 by+11 down+11 for-7 from-10 have+17 her-6 how+7 if-20 in+39 know+26 last+5 more-6 most-6 nothing-27 off+41 on-12 one+9 or+12 out+20 sit-5 so+18 straight+10 that-22 the+8 this+21 through+8 to-33 two-12 whether+12 which+5 you+7
n:me a|line+18 lot-5
n:me about|a-5
n:me an|introduction+12
n:me and i|'ve-5
n:me and|i-17
n:me as|the-12
n:me ask you|about-6
n:me ask|you-8
n:me down|$+5
n:me for|a-6 an-6 the-6
n:me how|a-5 you+17
n:me if|you-10
n:me in|a+14 march-9 touch-5
n:me in touch|with-5
n:me know|by+20
n:me most|is-6
n:me so|much-8
n:me that|you-13
n:me to|get-6 send-8 write+6 your+12
n:me to send|my-7
n:me with|the-6
n:me your|address-7
n:mean|to-7
n:meet|me+24 you-8
n:mention|that+6
n:mentioned that|your-5
n:mentioned|that-9 your-5
n:mentioned your|name-5
n:might be for|me-7
n:might be|for-7
n:might|have+8 i-12 talk-8 your-7
n:mind|$-11 a-10 about+28
n:mine|$+11
n:minutes|$+33 about-10 and+13 at-6 by-23 for+15 how-5 in-5 of-25 on-15 one-5 or-10 to+13 would-8
n:minutes by|phone-15 video-6
n:minutes for|a+7 me+15
n:minutes of your|time-8
n:minutes of|your-12
n:minutes one|evening-5
n:minutes or|so-10
n:minutes to tell|me-9
n:minutes to|tell-9
n:minutes would|be-6
n:mistake|$-10
n:modelling|and+10
n:moment|to-5
n:monday|and+11 at-6 to+11 with+8
n:month|you-8
n:more|$+24 about-9 and-8 of-20 time+19
n:more than|a-5 any-5 i-19
n:morning|$+7 and+9
n:mornings|are-7
n:most|is-6
n:move|$-7
n:moved|from-5
n:much|$+14 of-26 to+12
n:much for|the+7 your+9
n:much for your|time-6
n:much of|it-22
n:much to|ask+21
n:museum|$-5
n:must|have+16
n:my|age+7 application+5 class-14 course-7 cv-27 desk-8 diary-7 essay-12 family+5 friends-6 grandfather+11 grandmother+12 hands-7 husband-7 interview+5 knees+15 last+8 late-13 letter+32 life-6 mail-16 mind-8 mother+11 name-8 neighbour-6 next-7 note-9 notebook+5 number-6 own-16 portfolio+17 promise-9 question+9 questions+7 request+39 second-5 side-15 sister-8 teacher+12 thanks-6 third+9 tutor+14 two-7 whole+17
n:my cv|in-5 to+15
n:my cv to|your+15
n:my desk|$-5
n:my last|hope+36
n:my letter about|the-18
n:my letter|about-18 to+12
n:my note of|the-5
n:my note|of-5
n:my notes|from-5
n:my promise|to-9
n:my questions|$-20 about+10
n:my whole|future+26
n:myself|$-13 to-6
n:n't|$-30 answer+19 be+17 bother+8 care+9 come-5 do+14 feel-21 find+16 forgotten-7 get-15 have-16 hear-9 hesitate-7 just+8 know-5 let+28 make+13 mind-26 one-9 say+22 see+29 stand-14 thank-12 the-6 trouble-9 wait+14 want+28 worry-17 write-26 you-10
n:n't feel|like+6 you-8
n:n't feel you|have-7
n:n't forgotten that|i-5
n:n't forgotten|that-5
n:n't hear from|you-7
n:n't hear|from-7
n:n't hesitate|to-7
n:n't say|no+19
n:n't take|it-11
n:n't thank|you-12
n:n't wait|to-14
n:n't want|to+8
n:n't worry|about-11
n:n't you|$-9
n:name|$-6 a+17 in+14 of+14 on+26 when-5
n:name of|the+15
n:name when i|write-5
n:name when|i-5
n:named|$-11
n:names|of+8
n:near|your+6
n:need|a+6 for+28 n't-44 to-20 your+18
n:need to write|back-11
n:need to|write-11
n:needed|$-12
n:needs|a-10
n:never|have-20 mind+6
n:new|one-5
n:newcomers|$+14
n:next|month-6 one-8 step-6 weeks-7 year-11
n:next week|$-7
n:next weeks|$-6
n:nice|to+13
n:nicely|$-8
n:night|$-6
n:no|$+21 and-22 deadline-5 good+6 hard-9 harm-8 hurry-20 i+5 idea-12 if-7 later+12 less-13 matter-7 more-13 need-20 one+19 reply+16 room-5 stress-8 time+15 worries-7
n:no and i|'ll-5
n:no and|i-13
n:no hard|feelings-9
n:no harm|done-7
n:no idea|that-6
n:no later|than+12
n:no more|than-13
n:no need|to-20
n:no reply|$+31 needed-7
n:no would|be-11
n:nobody at the|observatory+9
n:nobody at|the+9
n:nobody|at+8 will+5
n:none|of-5
n:noon|$+5
n:not|a+20 asking+13 be-17 for+8 have-8 i-5 in+6 know-11 mind-7 no-9 please-7 suit-5 the-17 think+7 to+38 worry-6
n:not mind|a-5
n:note|from-7 of-5
n:note of|the-5
n:notes|from-5
n:nothing|$+39 and+5 but-5 else-8 has+26 i-8 to+6
n:notice|$+18
n:now|$+44 and-5 i+7 is-5 it+22 know-8 on-7 or+11 than-7 you+28
n:now it|'s+18
n:now that|the+9
n:o|'clock+8
n:obliged|to+13
n:of|$-11 a-10 all+13 an-7 course-15 department+18 how-6 last-18 life+12 march+19 next+7 one-6 our-8 people-7 questions-13 saying+8 something-5 that+13 them-19 these+5 this+14 those-17 time+5 twenty-8 us+8 what+10 work+7 you+9 yours-9
n:of all|people+23
n:of an hour|$-14 of-6
n:of an|hour-12
n:of me|$+15
n:of my|own+16
n:of next|week+7
n:of saying|no+8
n:of the|day+7 month+12 people-5 same+7 trade+12 week+10
n:of them|$-12
n:of twenty|minutes-8
n:of you|$+9 to-17
n:of your|experience+15 time-14
n:off|$+8
n:offered|to-15
n:office|on-12 that+8
n:often|and+10
n:on|$-30 a-41 any-7 call-9 friday-11 her-12 how-6 it-9 its-5 monday+26 my-10 one-6 saturday+12 so+7 sunday+12 sundays-6 that-6 the-17 this-12 thursday+25 to-14 tuesday-6 wednesday+22 what+20 whether-22 with+25 you+51 your+19
n:on a|sunday-10
n:on friday|$-7
n:on monday|and+13
n:on my|knees+16 side-17
n:on the|3rd+8 8th+7 first+9 phone-5 second+8
n:on the phone|to+8
n:on thursday|$-11
n:on tuesday|$+11
n:on wednesday|$+16
n:on you|$+18
n:once|$+14 again-8 i-8 the-5
n:once more|and-7
n:one|$+19 's-5 another-6 by-10 can-8 evening-7 for-9 have-5 i-6 line+24 more+10 must-5 of-21 page-15 thing-5 week+9 who-5 with-5 would+5
n:one day|$-7
n:one of|the-8 your-13
n:only|$-9 if-10 one+15 to-9 want-17
n:only if|you-5
n:open|$+18 day-9 on+14
n:open to|a-5
n:or|a-10 after-6 at-6 did-5 does-7 i+15 is-13 never+6 no+15 not+15 the+15 you-7
n:or is|that-6
n:or not|$+14
n:or so|$-5
n:order|$+5 to-8
n:other|people-7 way+13
n:otherwise|$-13 i+22
n:ought i|to-5
n:ought|i-5 to+25
n:our|chat+7 conversation-9 talk-12
n:our conversation|about-5
n:out|at-5 how+11 of+14 on+7 that-11 to-10 whether-14
n:out of|my+6 the-6
n:out on|the+10
n:over|$+20 and-5 my-8 the-15 there-9 your+6
n:over the|next-5
n:owe|me-6 you-17
n:page|$-9
n:paid|for-5 to+12
n:pass|the-12
n:passed|the+9
n:patience with|my-5
n:patience|with-5
n:peace|$-8
n:people|are-5 in+7 who-16 with+15
n:people in|this+6
n:perfectly|good-11
n:perhaps|you+9
n:person|in-5 who+8
n:phone|$-15 and-15 at-12 call+9 on+31 or-5 to+7
n:photograph|of-6
n:pick up|$+17
n:pick|up+21 your-6
n:picture|of-7
n:place at|the+10
n:place|at+9 on+8
n:plan|$+35 to-8
n:please|$+16 accept-12 be+12 do-13 feel-23 just-6 let-15 please+13 put-5 tell-6 think-10
n:please do n't|feel-26 hesitate-7 trouble-7 worry-15
n:please do|n't-21 not+13
n:please feel free|to-17
n:please feel|free-17
n:please let me|know-14
n:please let|me-14
n:please say no|if-5
n:please say|no-7
n:please tell|me-5
n:pleased|to-12
n:plenty|$-5 of-13
n:point me|to-12
n:point|me-13
n:possible|$+22 i-5
n:post|$+5 as-5
n:prefer not|to-8
n:prefer|not-8 to-8
n:prefer to|be-5
n:price|$+9
n:probation|work+7
n:problem|$-6
n:profession|$+6 of-10
n:promise|to+10
n:promised|$+8 i-15 me+18
n:proud|of-9
n:puppet|theatre+26
n:put|a+9 it+20 me+8 my-8 us-12 you+8
n:put in a|word+6
n:put in|a+5
n:put me in|touch-5
n:put me|in+5
n:put us in|touch-12
n:put us|in-12
n:quarter of an|hour-11
n:quarter of|an-11
n:quarter|of-11
n:question|and-6 on-9
n:questions|$+12 about+14 by-18 in+11 so-9 to-12
n:quite all|right-6
n:quite|all-6 understand-21
n:quite understand|$-8
n:rather not|$-6
n:rather|not-17 than+7
n:reached|you-11
n:read|a-6 it+10 my+9 that+5 the-7 your-28
n:ready|$+15
n:recommend|me-5
n:regardless|$+7
n:regards|$-17
n:remark|that-13
n:remember|that+5
n:remind|you+12
n:reminder of|my-5
n:reminder|of-5
n:reply|$+16 at+6 before+20 is+24 needed-7
n:report|$-6
n:respect|for+24
n:respectfully|$-9
n:return|$+19 the+12
n:right|$-11 now+10 to+14
n:ring|$+14 you-30
n:ring you|for-8
n:road|$-5
n:room|$+8 for-20
n:round|$-7
n:run|$+11
n:running|out+27
n:runs|the-6
n:said|about-6 i-14 on-6 that-7 the-6 you+12
n:said i|'d-6 should-7
n:said that|the-7 you-8
n:said you 'd|be-14
n:said you|'d+8
n:same|$-5
n:saturday|$-13
n:saw|that+8
n:say|$-9 i+16 it-10 no+5 yes+30
n:say no and|i-9
n:say no|and-18 i+18 if-7
n:say so|$+5
n:saying|no+5
n:says|something+8 you+5
n:school|$+24 and+8 for-5 in-6
n:season|$-17
n:see|$-8 how+9 if-7 it+9 my-12 the+6 what+6 you-5
n:see you|at-16
n:seed|bank+7
n:seem|to+12
n:send|a+5 the+14 you-27
n:send you|a-9 the-5
n:sending|this-14
n:sent|me-25 the+7
n:sentence|about+5
n:september|$-5
n:seriously|$+18
n:service|$-9
n:shall|be+10 keep+11 not-5 remember+10
n:shared|your+11
n:she|has-13 says-7 was+17 would+19
n:she says|you-5
n:short|call-5 conversation-5 of-21
n:should|be+20 have-5 i-16 it-9 know-6 one-5 talk-7 the-5 you-5
n:should you|have-5 prefer-5
n:showed|me-16
n:signature|by+14
n:signed|up-5
n:silence|$+10
n:since|$-16 i+23 school-11 then-19
n:since i|was+7
n:since school|$-8
n:since then i|have-6
n:since then|i-12
n:sincerely|$-11
n:sir|$+26 i+12
n:sister|$-5
n:sit|down-5
n:six|$-5 months-7
n:so|a+5 do+13 far+13 good+5 here-14 i-9 if-14 it+25 kind+6 let-14 long+31 much-12 no-16 now+22 please+8 thank-14 the-9 there-10 this-20 what-5 would-12 you+18 your+9
n:so do|n't+8
n:so far|$-8
n:so i|'d+10 'll+6 'm-37 've-10 am-14 can-14 do+5 know-5 see+28 thought-7
n:so i thought|i-7
n:so if|you-7
n:so long|$+35
n:so much for|your+10
n:so much|for+7
n:so please do|n't-6
n:so thank you|$-14
n:so thank|you-14
n:so that|i+13 you-5
n:so this|is-17
n:so you|can+5
n:some day|$-7
n:some|day-7 time-9
n:some time|$-5
n:some weeks|ago-5
n:somebody at|the-5
n:somebody|at-5 else+12
n:somebody else|$+17
n:someone in your|position+12
n:someone in|your+10
n:someone|like-5 who+24
n:someone who|has-7
n:something|$+19 about+7 i+11 to-10 you-13
n:somewhere|in+27
n:soon|$+5
n:sorry|to-12
n:sound|$-5
n:speak|with-6
n:spend|your-11
n:spoke|$-5 of-5
n:spring|$-15 and+9
n:stage|manager+5
n:stay|away-15 with-5
n:stayed with me|most-6
n:stayed with|me-9
n:stayed|with-10
n:still|be-7 have+13 waiting+20
n:stood|in+7
n:stop|$-8
n:stories|$-16
n:story|of-5
n:stranger|$-7
n:stress|$-7
n:students|$+12
n:such|a+18
n:suggest|that+15
n:suggested|$-14 i-8 that-8 to-13
n:suggested that|i-6
n:suggestion|of-9
n:suit you|$-5
n:suit|you-8
n:suits|me-15 you-15
n:suits you|$-10
n:summer|$-13
n:sunday|$-15 night+14
n:sundays|$-7
n:sure|you+12
n:surprised me|$-14
n:surprised|me-14
n:take|$+28 all-6 me-9 no-7 the-6 to+19 up-14
n:take you|to-8
n:take your advice|and-6
n:take your|advice-6
n:takes|to-6
n:taking|the-5
n:talk about|it+6
n:talk|and+16 at-5 for-6 then+17
n:talk for twenty|minutes-5
n:talk for|twenty-5
n:talk to me|$+8 about+7
n:talk to|me+6
n:talked|about-8
n:talking|to-10
n:taxpayer|i+8
n:tea|and-5
n:teacher|'s+14 from-8
n:teaching|$-5
n:team|$-8
n:tell|a-5 her-5 the+24 you-30
n:tell me|about-5 how+14 in-8 the-9 what+10 whether-8 which+14
n:tell me how|you+20
n:tell you|what-7
n:telling|me-5
n:tells me|that-5
n:tells|me-7
n:ten|$-5 minutes+25
n:ten minutes|$+25 on-6
n:test|and-8
n:than|a-17 an+18 any-10 i-31 in-6 you+19
n:thank you|$-22 again-11 enough-7 for-11 so-10
n:thank you again|for-11
n:thank you for|answering-6 our-7 the+9 your+10
n:thank you so|much-9
n:thank|you-33
n:thanks|$-13 again-6 for-5 to-9
n:thanks for|the+16
n:that|$+25 's-41 an-7 and-6 be-7 can-8 i-27 is-14 it-20 makes+12 my+23 one-10 our-5 people-12 suits-8 the-25 this-6 was+34 we-9 would+24 you+6 your-30
n:that 's|my-9
n:that i|'ve+8 can+7 could-7 do+10 had-10 promised-6 should-7 was-5
n:that i promised|to-6
n:that it|'s-7 is-7
n:that nobody at|the+9
n:that nobody|at+9
n:that one|must-5
n:that suits you|$-6
n:that suits|you-8
n:that would|be+28
n:that you|'d-19 're+5 and-6 could+9 do+14 had+15 have-5 made-8 were+13 will+9
n:that you do|n't+14
n:that you were|a+10
n:the|20th+19 2nd+15 3rd+8 6th+19 8th+5 9th+9 address+20 allotment-5 alumni+5 answer-19 article+16 autumn-9 back-8 bank-5 best-6 bin+13 book-14 cafe+17 call-6 chamber+16 chat+22 cheese+10 clock+7 coastguard-7 coffee-9 cold-5 college-5 contact+11 council-13 county-5 crane+5 crew-8 customs+14 day-9 days-10 degree-12 depot+5 door+9 editor+24 evening-6 exam-12 fair+10 family-6 farm-5 ferry+14 field-14 fire+9 first-20 form+11 future-9 girl+13 guild+26 half-6 hardest-5 harvest-9 holidays-10 hour+8 industry-7 inside-5 interview+9 introduction+43 job-14 kind-9 kitchen-5 ladder+11 lady+6 last+16 latest+17 least+25 life-6 list+12 little-10 long-7 making-7 matter+6 meantime-10 meeting+19 mill-5 ministry-5 month+11 morning+7 most-7 museum-7 name+17 names+5 next+31 night-10 number-12 observatory+5 old-6 one-16 orchard+9 other+18 panel+13 paper+7 parish+17 part-5 pay-5 people-7 person-7 pilot+7 place+14 press+16 profession+7 public+19 question-7 rest-13 roof+7 same+19 school-9 season-20 second-11 seed+7 shadowing+12 side-6 smell-6 sound-9 story-6 street-5 summer-15 surgery+12 table+7 tannery+6 tea-5 theatre-9 top+11 trade-10 training-7 two+5 usual-5 very+7 video-10 ward+9 way-11 weather+6 week+12 weekend+45 winter-7 woman+6 wood-6 word-8 words-6 work-10 worst-7 young+12 zoo+6
n:the answer is|no-7
n:the answer|is-8
n:the clock is|ticking+15
n:the clock|is+15
n:the day|you-8
n:the end of|the+24
n:the end|of+11
n:the fire|$+10 service-6
n:the half|hour-6
n:the harbour|master+7
n:the kind|of-9
n:the last|time+22
n:the life|of-6
n:the morning|$+11
n:the name of|the+15
n:the name|of+17
n:the next|$+8 one-8 weeks-7
n:the next weeks|$-6
n:the one|who-16
n:the only|one+13
n:the people|who-5
n:the phone|at-15 to+8
n:the profession|$+12
n:the same|$-5
n:the seed|bank+7
n:the third time|i+5
n:the third|time+5
n:the time|$+17 i-6 to-7 you-23
n:the way|$-6 you-5
n:the weekend|$+22
n:the woman|who+9
n:theatre|$+26
n:them|$-17 a-7 for+15
n:then|$+32 i-18 the-10
n:then i|have-6
n:therapist|$-11
n:there 's|a+24 no-12
n:there|'s+16 anything-5 is-9 on+18
n:there is no|hurry-5 need-7
n:there is|no-16
n:they|'re-8 do+8 say+11 were-5
n:thing|$-8 i-6
n:think|a+13 about+7 he-5 i+35 no-9 that+7 this-9
n:think i|'ve+16
n:think no|more-5
n:thinking|about-9
n:third time|i+5
n:thirty|years+7
n:this|$+10 a+24 back-6 evening+9 i-8 letter-8 line-9 mail-6 month-15 morning-12 on-5 one-14 out+34 unanswered+6 week+7 with-6 year-7
n:this back to|the-6
n:this back|to-6
n:this is|a-13 n't-10 not+9 the+5
n:this is the|third+5
n:this month|$-7
n:this time|$-6
n:this unanswered|$+7
n:this year|$-7
n:those|of+7 who+47
n:though|$-7 i+22
n:thought|i-21 of-6 we+8 you-8
n:thought you|'d-6
n:three|and-6 lines+5 of+8 questions-8 times-16 weeks+27 years-6
n:three weeks|ago+17
n:through|the-6
n:thursday|$-16 at-13
n:time|$-14 and+14 for+17 i+22 is+19 no-7 on-5 so-9 that-9 this-6 to-10 would-8 you-26
n:time and|i+11
n:time for|a-8
n:time i|'m+27
n:tired|of+6
n:to|a-32 all+8 and-8 answer+17 any-21 apply-5 ask-30 be-9 believe+34 call+10 chase-8 chat-8 choose-14 come-14 confirm-11 decide-11 decline+21 do-17 each+5 explain+12 fetch+7 find-30 finish-15 follow-5 get+35 give+17 half+11 hand+9 hearing-7 help+36 her-9 introduce-10 it+18 join-5 keep+23 know-9 learn-15 leave+23 look+12 make-9 me+24 meet-17 move+17 my-27 name+9 one+6 pass-16 point-10 put-9 reach+16 read-21 reply+22 report-9 ring+5 save+9 say-31 see+10 set-5 sit-8 somebody+20 someone-5 spare-22 spend-6 start-6 stay-5 talk-5 tell+19 thank-20 that-5 the-37 think-12 train-5 try-12 turn+22 understand+5 wait-14 watch+5 whoever-7 whom-5 wonder-5 write+29 you-8 your+19
n:to answer|$-8 i-7
n:to ask|$-5 about-9 for-10 how-5 whether-9
n:to ask whether|you-7
n:to be|a-10 honest+13 the+6
n:to come|by-12
n:to do|the-5
n:to find|out-9
n:to finish|my-13
n:to get|a+6 an+26
n:to hand|in+18
n:to have|to+9
n:to hear from|you+30
n:to hear|from+9 how-8 the-7 what+8 your+5
n:to hear how|you-6
n:to hearing from|you-7
n:to hearing|from-7
n:to introduce me|to-8
n:to introduce|me-8
n:to know|$-5 how+5 what-5
n:to let|me+10 you-5
n:to let you|know-5
n:to look|at-8 for+15
n:to me|$+37 for-5 in-12 on-5
n:to meet|you-7
n:to pass|on+9
n:to point me|to-10
n:to point|me-10
n:to reply|$-9
n:to say no|$-6
n:to say|that-5
n:to see|me+10 my-10 the-7 you+15
n:to send|my-8 you-9
n:to somebody else|$+6
n:to speak|with-6
n:to talk|$-10 to-7
n:to talk to|me-7
n:to tell|me-6 you-11
n:to tell you|what-5
n:to thank you|for-7
n:to thank|you-12
n:to the|next+15
n:to think|about-10
n:to this|$-21
n:to understand|$+9
n:to write|$-10 this+17 to+19
n:to write back|$-7
n:to write to|you+5
n:to you|$-13 about+15 and+9 for-7 in-7
n:to your|head+6
n:today|$+47
n:told me|that-5
n:told me to|write+7
n:told|me-15 my+5 that-5 to-11 you-5
n:told my|parents+6
n:tom|$-10
n:tomorrow|$-7 at+11
n:tomorrow at|eight+7
n:tonight|$+12
n:too|$+29 busy+17 much+32
n:too much to|ask+21
n:too much|to+21
n:took|it+18 me-12 the-5
n:touch|$+16
n:tour of|the+12
n:tour|of+12
n:trade|and+14 have-8 paper+12
n:tried|your+8
n:trouble|$-11
n:trust|you+7
n:try|again-17 it-7 the-8 your+24
n:trying|to-6
n:tuesday|$+9 and+8
n:turn me|away+16
n:turn|me+8
n:turned|up-6
n:twenty minutes|$+16 about-6 by-7 of-7 on-6
n:twenty minutes for|me+5
n:twenty minutes of|your-7
n:twenty minutes on|the-6
n:twenty|minutes-12 years-7
n:twice|and+6
n:two|$+22 and+6 days+7 hundred-5 lines-5 of-11 things-7 weeks+5 years-8
n:two of|them-5
n:two weeks|ago+6
n:two years|ago-5
n:unanswered|$+28
n:under|no-10 the-6
n:understand|$-12 if-9 that+15
n:understand if|you-6
n:understand that|you+13
n:unless|you+8
n:until|i+17 the-15 you+30
n:until the end|of+9
n:until the|end+9
n:up|$+15 a+24 at+10 for-10 in-11 my-9 the-11 with+29 your+13
n:up at|the+12
n:up to|your-16
n:up with|the+38
n:urgent so|please+11
n:urgent|so+11
n:us|$-17 at-7 in-13
n:us in|touch-13
n:useful|$-5
n:very much|for-5
n:very|much-13
n:video|call+13
n:view|$-18
n:village|and+7
n:visit|the-8
n:wait|for-10 to-14 until-16
n:wait until|you-7
n:waiting|$+28 for-11
n:waiting for|the-8
n:walk|me-5
n:want|a+6 it+8
n:want to|ask-9 hear+9 know-7
n:wanted|to-28 you-10
n:wanted you to|know-9
n:wanted you|to-10
n:warm|greetings-7
n:warning|about-5
n:was|a-12 for-8 i+8 like+20 n't+11 so-7 surprised-5 the-11 there-5 very-7 worth-5 your-5
n:was for|me-8
n:way|$-13 of+12 you-5
n:we can|talk+22
n:we|can+35 had+13 have-7 meet-5 met-9 spoke-7 talk+18 talked-6
n:wednesday|$+24
n:week|$+13 as+6 in-5 is+11 of+8
n:weekend|$+15
n:weeks|$+8 ago+18 and-10
n:welcome|$-5
n:well|$-22 and+8 have-7 i+13
n:were|a+5 right-9 so-5
n:what 's|the-6
n:what|'s+9 a-16 do-9 else+10 goes-7 has-10 i-23 is+22 it+12 makes-5 might-10 one+12 sort+6 the-7 will+10 would-15 you+10 your+22
n:what do|you-8
n:what does|it+5
n:what has stayed|with-7
n:what has|stayed-7
n:what i|would-5
n:what is|it-5 the-5
n:what it 's|like+7
n:what it|'s+7 is-6 takes-6
n:what it takes|to-6
n:what sort|of+6
n:what would|you-5
n:what you|know+8 said-15
n:what you said|about-6
n:whatsoever|$-12
n:when|a-6 are+9 i+25 it-5 nobody+9 the-25 they+9 you-5
n:when are|you+9
n:when i|'m+12 write-6
n:when i write|to-6
n:when you|'re-6 said-7 were-5
n:whenever you|like-12
n:whenever|you-19
n:where|i-9 it-10 the-6 you-11
n:where you|are-6
n:whether i|'m-9
n:whether|i-6 the+7
n:whether you|'d-9 could-5 might-5
n:which|i+28 is-21 makes+12 of-11 part-6 was-6 you-5
n:which is|more+17 why-13
n:while|$+11 ago-5 i-11
n:while i|'m-6
n:who|'d-9 's+22 ask+20 can-10 come+13 does-9 else-11 has+31 hates-5 is-5 knows-8 runs-6 want-5 wants+6 would-9
n:who can|n't-5
n:who wants|to+6
n:whole|future+26
n:whom|i-6 you-5
n:why|$+6 do+20 i+5 the-7 you+30
n:will|a-8 be+14 do-6 fit-5 gladly-27 have-20 it-5 keep-11 n't+14 not-27 phone+13 remember+6 simply+15 tell+6 the-8
n:will n't|be+14 mind-9 take+16
n:willing to|introduce-8
n:willing|to-14
n:winter|$-5 and+9
n:wish|to-11 you+8
n:wishes|$-8
n:with|a-13 an-14 great-5 its-11 me-24 my+11 no-7 somebody+8 thanks+9 that+5 the-8 this+5 two-5 warm-7 you+10 your+32
n:with me most|is-6
n:with me|most-6
n:with my|questions+14
n:with the|other-6
n:with you|$+19 about-5 and-6 on-7
n:within|a+9 the+9 two+9
n:within the|hour+9
n:without|$-14 a+6 it+12 your+14
n:woman|who+8
n:women|in+7
n:wonder|about+12 if+14 whether+18
n:wondered|if-9 what-10 whether-7
n:wondered whether|you-7
n:word|$+18 about-9 with+10
n:work as|a-12
n:work|as-13 for-8 in+6
n:worked|for+13 in-9
n:working as|a-9
n:working|as-9
n:works|for-7
n:workshop|$-6
n:worry|about-16
n:would|$+8 a-15 be+17 do-13 find+34 get+17 give-6 have+51 i-10 it+7 let-6 like+7 love-6 make-14 n't+8 rather-13 someone-9 think+12 you-31
n:would be|a+11 the-6 very+16
n:would have|been+32
n:would it|be-15
n:would let|me-6
n:would like to|hear-12
n:would like|to-7
n:would make|me-11
n:would n't|mind-5
n:would rather|not-9
n:would someone|who-7
n:would you|be-8 have-17 kindly+25 let-8 mind-6 say-6 still-5 talk-5
n:would you have|twenty-6
n:would you let|me-8
n:write|a+7 again-13 back+41 this+17 to-8
n:write back|$+12
n:write to|me+8 your+12
n:write to you|and+18
n:writing|$-19 to-5
n:written|to+8
n:wrong|for-6
n:wrote about|your+11
n:wrote|about+10 down-5 on+6
n:wrote on|the+6
n:wrote to|you-8
n:yard|and-6
n:year|$-36 and-6 is+11 or-5
n:years|$-8 ago-9 from-7
n:years and|i-6
n:years from|now-7
n:yes|or+17 please-7
n:yesterday|$-8
n:yet|$-7
n:you|$+15 'd+22 'll+27 're+30 a-19 advised-8 after-5 again+14 already-6 always-9 an-7 and+27 answer+17 answered-26 any+13 are+9 as-5 ask-14 asked-12 at+30 be-18 became+6 before+13 both-8 by+18 came-5 care-9 choose-6 chose+15 come+6 could+6 did+22 do+9 down+11 drew-6 enough-7 ever-11 explained-10 feel-8 find-6 four+9 get-18 give-7 had+18 help+12 helped-9 hold+7 how-5 i-8 if-6 in+7 introduce-15 know-15 last-6 leave+11 left-11 let-5 like-43 made-10 make-7 may-23 meet+19 mentioned-15 mind-6 moved-8 must-6 name-9 named-19 need-13 never+16 next-12 not+19 now-7 of+19 on+8 once-8 one+15 opened-7 or-6 owe+15 passed+8 please+15 prefer-19 promised+30 proposed-6 read+14 recommended-13 reply+12 ring+5 run+12 say+13 send+15 sent-16 set-12 showed-7 since+7 spare+8 spoke-6 still-11 stopped+15 suggested-37 talk+12 tell-15 the-19 think-5 three-8 to+16 told-20 took+13 turned+11 up-5 wanted+21 were+26 what-10 will+26 work+5 write-19
n:you 'd|be+16 have+34 like-12 rather-29 sooner-8
n:you 'd like|to-10
n:you 'd rather|not-21
n:you 'll|be-18 have+9
n:you 're|not+6 on-6 the+8 up-7
n:you 're the|one+7
n:you 've|been-11 had-8
n:you a|line-6 little-5
n:you about|the+32 your-8
n:you advised me|to-5
n:you advised|me-5
n:you again|$-6 for-11
n:you and|i+17 your+10
n:you are|$-5 a-13 the+12
n:you asked me|to-9
n:you asked|me+6
n:you at|a-7 the+8
n:you be willing|to-9
n:you be|willing-9
n:you became|a+6
n:you can n't|$-9 just+8
n:you can|not-9
n:you care|to-9
n:you could|n't+16 tell-6
n:you could tell|me-6
n:you did|for-8 n't+6 not+28 the+23
n:you do|not+10
n:you for|a-7 an+28 answering-11 our-7 the+9 twenty-8
n:you for twenty|minutes-8
n:you for your|time+17
n:you gave|me-17
n:you get|from-8 in+9
n:you give|me-6
n:you had|to-5
n:you have|a+17 any-8 n't+32 no-14 to-10 twenty-7
n:you have no|time-5
n:you have twenty|minutes-7
n:you helped|me-8
n:you i|'d-7
n:you introduce|us-10
n:you keep|your+12
n:you know|$+21 how-13
n:you let|me-11
n:you like|$-12
n:you may|have-16
n:you mentioned|that-5
n:you might|have+10
n:you moved|from-5
n:you must|be-31
n:you named|$-9
n:you need|n't-17
n:you offered|to-13
n:you on|the-19
n:you owe|me-5
n:you prefer not|to-5
n:you prefer|not-5
n:you promised|me+19
n:you put|it+20 me-10
n:you put me|in-10
n:you said|about-6 on-6 that-13 the-6 you+14
n:you say no|i+24
n:you say|no+23
n:you sent|me-16
n:you showed|me-6
n:you so much|for-8
n:you so|much-9
n:you suggested|$-14 to-12
n:you talk|to+12
n:you tell|a-5 me-9
n:you think|$+8 he-5 of-7 this-7
n:you to|know-9 the-14
n:you want|to-8
n:you were|a+5 right-9
n:you will|n't+25 not-9
n:you work|$+9
n:you would|n't-5 rather-11
n:you would rather|not-9
n:young|man+12 people+21
n:your|account-8 address-20 advice-25 answer+20 answers+12 article-8 assistant-7 bench-6 blog-9 book-6 boss+5 calendar+13 career-10 colleague+10 colleagues+12 column-5 company+5 course+8 desk-7 director+20 editor-9 evening-6 experience+10 family+5 firm+7 first+5 guidance-5 hands+17 head+13 help-7 house+15 inbox-5 insights-7 institute+26 interview-9 job+9 lab+8 laboratory-7 last+10 line-7 mind+31 mobile+26 office-14 old+6 own-23 path-21 patience-14 position+10 post+14 radio-5 remark-14 reply-11 rule-7 schedule-18 side+17 signature+9 silence+45 sister+5 story-10 studio-7 suggestion-8 survey-5 talk-12 team-11 time-5 tip-7 trade+5 view-23 week-9 wife+8 word+36 work-8
n:your address|$-12
n:your advice|and-7 to-10
n:your answer|$+38
n:your article|on-8
n:your company|$+12
n:your head of|department+18
n:your head|of+10
n:your lecture|on-14
n:your name when|i-5
n:your name|when-5
n:your patience with|my-5
n:your patience|with-5
n:your remark|that-12
n:your time|$-10 on-5
n:your work as|a-12
n:your work|as-13 in+10
n:yours sincerely|$-7
n:yours|sincerely-7
n:yourself|$-9
p:"free|"time+6
p:"modal|"time-5
p:"not|i+14
p:"time|i+8 past+17 time+7
p:"you|"hear-6 "modal-5
p:-NAME|i-10
p:-appear|-future+7 -learn+6 -me+12 -place-6 -praise-5 -they+10 -you+7 but-5 you+8
p:-else|-how-6 -light-7 -me-6 -place+10 -your+5
p:-field|-place+6
p:-free|-how+16 -org-9 -time+5 -you+25 modal-6
p:-future|-free+6 -they-5 but-7 i-5
p:-good|-learn-5 -they-9
p:-hear|-free+6 -how+14 -i-9 -learn-6 -light+12 -meet-5 -modal+10 -my-8 -past-7 -place-10 -they-7 -time+9 -you+12 -your+9 but-13 i-11
p:-help|-me+6
p:-how|-free+14 -i+14 -modal+12 -need+6 -tell+7 -they-9 -you+11 -your+9
p:-i|-future-6 -hear-10 -if-5 -job+9 -learn-7 -my+8 -not+7 -org+12 -pass+15 -past-5 -place+5 -tell+8 -your+11 but-9 modal+6 not+6
p:-if|-modal-5 -not-24 -pass+5 -past+5 -they-8 -unpaid-7 -you-9
p:-job|-i-6 -time-5
p:-join|-light-9 -me+11 -modal+8
p:-keep|-i-7 -learn-11 -light-7 -modal+5 -org+6 -paper-5 -they-8 -time+7 -wish+5
p:-learn|-appear-5 -boss-13 -free+7 -future-7 -hear-8 -how+9 -i+6 -light-9 -me-9 -meet-5 -my-8 -not+7 -org-5 -paper+7 -tell+10 -they+16 -wish-7 -you+7 i-7 learn-8 place+5 they+5 you+5
p:-light|-NAME-8 -appear+11 -free-20 -future+7 -hear+10 -how+7 -i+5 -if+7 -job-7 -keep-5 -learn+7 -me-17 -meet-5 -my-9 -not+14 -offered+6 -org-7 -past+10 -place-15 -time-7 -unpaid+8 -you+13 but-16 i-11 modal-7 not-8
p:-me|-NAME-7 -light-5 -meet+8 -org-7 -place-9 but-7 i-9 you+6
p:-meet|-paper+7 -place-8 -praise-8 -time-11
p:-modal|-free+9 -join+12 -learn-5 -light+5 -me-8 -pass+5 -past+5 -tell-6 -they-9 -time+6 but-9
p:-my|-appear-5 -learn-16 -not-9 -org-7 -paper+5 -they+7 -your+26
p:-need|-appear-9 -not-5 -place-9 -praise-7 -you-7
p:-not|-hear+5 -i+5 -learn+18 -light+17 -meet+8 -modal+9 -need-7 -pass+10 -praise-7 -your-5
p:-offered|-you+6
p:-org|-learn-5 -modal+5 -my+8 -paper-6 -pass+6 -place-10 -they-5 -your+10
p:-pass|-how+5 -job-6 -me-8 -not+5 -paper+8 -place-9 -staff-5 -your+8 but-9 i-5
p:-past|-i-7 -job-5 -keep-5 -me-11 -not+6 -place-10 -time+5 -you+9 -your-5
p:-place|-free+8 -how-9 -i-7 -if-5 -light-5 -me-8 -modal+6 -org-5 -pass+7 -past-5 -staff+5 -they+9 not+5
p:-praise|-free+6 -not-5 -you+7 but-5 i+9 modal+5
p:-staff|-how-6 -light-5 -not+6 -time+6 -your+5 i-5
p:-tell|-appear-5 -future+6 -how-6 -kin+9 -me-8 -meet+7 -modal+5 -not+14 -staff+8 -wish+6 -you+23
p:-thank|-you-10
p:-they|-field+8 -free+7 -how+9 -keep-5 -light-6 -me-6 -pass-7 -place-9 -tell+15 but-7 i-9 you-8
p:-time|-future+5 -how-6 -keep-9 -learn-9 -they-5 i-19 not+5 tell-5 they-5
p:-wish|-else+5 -free+6 -kin+7 -pass+5 -past+16 -place-7 -staff+5 -tell+6 -they+8
p:-you|-appear-6 -field-5 -free+12 -future+9 -i+9 -job+5 -join+6 -me-6 -modal+5 -need+7 -not+6 -staff-6 -they-5 -time+5 but-5 i-8 light-5 modal-6 not-5
p:-your|-future+9 -hear-6 -how-8 -i-7 -learn-11 -org+5 -paper+7 -place+8 -tell-13 -time-16 i-13
p:>free|>i-5
p:>how|>learn+11 >modal-5 >time-5
p:>i|>meet-6 >my-5 i-5
p:>learn|>they+5 >time-7 i+13
p:>light|i+5 light+5
p:>me|>learn+6 >org-5 >you+6
p:>meet|>org+5
p:>modal|>learn-9 >not-5
p:>my|i-5
p:>not|-keep+5 -wish+5
p:>org|>learn+5 >light+5 i+5
p:>place|>learn-5 >meet+6 >modal-5
p:>praise|>meet+8
p:>they|>meet+6 >place+6 >time+6
p:>time|>light+5 >modal-5 >org+5 i-6
p:>wish|>org+8
p:>you|>modal-8 >not-5 >org-5 >past-5 >place-5 >tell-5 >time-6
p:>your|>time+6
p:NAME|>meet+5 >org+6 >praise+8 >you-11 appear-9 free-5 future-11 hear+7 how-10 job+16 kin-7 me-16 modal+10 need-9 offered-8 org+19 pass-13 past-18 place-8 praise+16 staff-5 tell-8 they+18 time-11 you+20
p:appear|-free-5 -learn-5 -need-11 -they+7 -time+8 but+14 else-7 field-8 future-20 how-9 i-7 if-12 job-6 learn-19 light-9 me+19 modal-8 my-18 need+9 not-8 offered-9 paper+16 pass-10 place-7 please-8 praise-13 they-7 time+15 unpaid-16 wish+14 you-7
p:apply|appear+9 but-6 free+9 future+6 good+10 how+6 i-9 join+6 keep-5 me+10 modal+5 my-6 not+8 offered-8 org-17 paper-6 past-11 wish-5 your-5
p:boss|>time-6 appear-5 apply-6 field+6 future-11 hear+10 how+8 i+5 if+7 me+5 org+11 pass-10 past-5 place+8 praise-5 tell+6
p:but|-learn+12 free-23 good-15 hear-8 how+12 i-10 if-28 job+6 keep+9 learn+20 light-10 meet+30 modal+29 my+5 not-8 offered+5 org+11 pass+18 past+26 place-25 please-12 praise+13 tell-24 thank-8 they-6 wish-20 you+13
p:chooser|i-7
p:else|-learn+16 >praise+5 NAME+6 appear-9 apply-6 but-5 free-5 future-6 good+15 hear+9 hire-7 how+23 i+6 if+20 job+16 keep+12 light+6 modal+7 paper+13 past+24 place+11 praise+15 staff-10 tell+8 time+7 you-8 your+10
p:field|-pass+6 -place+12 appear-5 apply-7 else-5 free+5 future+11 good+6 hear+9 help+12 hire-7 how+25 i-15 join+13 keep+7 light-20 me-14 meet-16 modal+11 my-14 need-7 not+18 org-9 pass-25 past+5 praise+13 staff+11 you-22 your+11
p:free|apply+7 but+5 else-8 field+9 hire+17 how-9 i+27 if+6 job+7 keep-6 kin+15 learn+10 light-9 need-15 not+16 offered-9 org+20 paper-6 pass-12 place+5 please+5 staff-5 tell+6 they-10 time-24 unpaid+11 wish-16 you+22
p:future|-me+6 -pass+5 apply-6 but-5 field-5 good+7 hear-5 help+8 i+17 if-5 job-7 keep+12 kin+8 light-18 me+20 my+10 need-9 offered+5 org-6 pass+12 place+14 praise+9 staff+10 tell+8 they-10 time+14 wish-10 you+31 your+25
p:good|NAME+7 but-7 else-5 field-10 free-12 hear+6 how+18 i-11 if+7 job+8 keep+8 learn+21 me-13 modal-12 need+6 org-15 past+6 place-14 praise-13 staff-6 tell-5 thank-5 they+6 time-15 wish+6
p:hear|-org+11 -they+15 >not+5 appear-10 boss-5 else-19 field+18 future-12 help-7 hire-8 how-10 i+34 if-13 job-9 jobless-5 join-13 keep-9 kin-14 learn+10 me-6 modal+6 need-10 not+12 org-11 paper-11 past+7 pay-7 place-5 please-10 staff+7 tell-13 unpaid+12 wish-19 your-17
p:help|but-5 field+10 how-9 i+9 if-5 jobless+5 join-6 learn-7 not+6 org-5 praise+7 staff+10 your-8
p:hire|boss+6 field-5 future-8 meet+6 modal+6 not+9 org-10 pass+7 place-9 please+11 staff-5 tell+5 time+8 unpaid-7 you-15
p:how|-keep+5 -learn+6 -light+6 -pass+6 -place+13 -time-6 -you+7 >join+9 >learn+8 >modal-8 >place-11 >time-5 >you-5 NAME-5 appear-11 apply+7 but-14 field-17 free-12 future-16 good-15 hear-12 hire-18 i+5 if+10 join+13 keep-13 kin+9 learn+16 light-18 me+10 meet+7 modal-19 need+29 not+10 org+11 paper+6 pass-13 place-34 please-12 praise-13 staff-9 they+21 time-25 wish+26 you-13 your+10
p:i|-NAME+23 -appear-7 -apply-5 -else+8 -free+13 -hear-7 -how+23 -i+13 -if+9 -job-9 -join-11 -keep-9 -learn-47 -me+5 -meet-5 -my-5 -need-14 -not+13 -paper-7 -pass+6 -place-6 -praise-6 -staff-7 -thank-10 -time+21 -you+16 -your+5 >you+13 appear-29 apply-17 boss+10 else-18 free-8 good-16 hear-17 hire-25 if+30 jobless-14 join+8 kin-16 learn-8 light-10 meet+13 my-10 need+6 offered+7 paper-7 past+5 please-8 praise-13 staff-32 tell+12 thank-26 they-25 time+13 unpaid-5 wish-21 you+25 your+36
p:if|-good-7 -help+5 -join+5 -learn+13 -me+5 -not-9 -please-5 -praise+6 -staff+8 -they+29 -wish-5 -you-8 -your+7 NAME-5 appear-10 apply+13 boss+5 but-15 else+9 field-11 free-15 future-30 good+5 hear+31 help+8 how+18 i-16 join-8 kin-8 light+9 me+15 meet-29 modal-23 not-16 org-16 paper-9 pass+32 past+18 pay+6 please-11 praise+5 staff+10 thank-5 they-25 time-10 unpaid+13 wish+15 you-8 your-22
p:job|NAME-6 but+6 field-6 free+10 help+5 i-10 if+11 keep+5 light-15 me-7 modal-10 need+16 pass-9 past+7 place+8 praise+5 staff-6 tell-8 time+11 you-10
p:jobless|how-5 if-5 learn+5 me+6 pass-11 you-5
p:join|NAME-5 appear-5 chooser+5 else+6 free-11 if+14 job-11 keep+6 kin+8 me-20 my+6 not+12 org+15 pass+5 past+15 pay-6 staff+21 tell-9 time-8 unpaid-10 wish-10 you+14 your+23
p:keep|>join+5 NAME-7 apply+6 boss+5 but-13 field+6 free+10 future+9 help+10 how+16 i+7 jobless+6 join+10 kin-6 light-8 me+17 modal-24 my+12 not+11 offered-9 org-10 paper-10 pass+5 praise+9 staff+11 they+25 you+44
p:kin|>org+5 >you-5 NAME-10 appear+11 apply+6 but-7 hear-16 hire+8 how-9 i+7 if+8 join-6 keep-6 learn-14 light-14 me-7 meet-13 modal+14 my-14 not+10 offered-5 past-14 tell-5 time+10 unpaid-14 wish-5 your+9
p:learn|-hear-7 -learn-6 -modal-7 -not-6 -past-5 -your-6 >join+5 >me+7 >meet+7 >modal-10 >org+6 >place-11 >praise+12 >you-6 NAME-20 appear+13 apply-8 boss+10 field+19 free-17 future-11 good-8 hear+5 hire-9 i+42 if+21 light-19 meet+5 need-12 offered-6 org-7 paper-20 pass-25 past-6 place-18 please-9 praise+9 staff-6 tell-17 they-9 time-7 unpaid-11 wish-17 you+14 your+17
p:light|-free+20 -hear+6 -help-5 -how-8 -i-12 -keep-13 -learn-13 -my-5 -offered-7 -org-9 -pass+12 -they-7 -wish-5 >they+5 NAME+6 appear-12 apply-15 but-12 else-6 free-8 future-9 good-13 hear+15 help+13 hire-14 how+23 i+19 if+18 job-13 keep+13 learn+11 me+9 meet-13 modal+21 my+5 need-18 not+33 offered+26 org-20 paper-23 pass-33 pay+5 place+8 praise+11 staff-6 tell+13 thank-8 they-37 unpaid+12 wish+33 you+52 your+9
p:me|-me+9 -place+8 NAME+11 appear+6 apply-6 boss-5 but-5 else-6 field-7 free-6 future-5 good+10 hear-6 how-7 i+7 if-33 jobless-8 join+6 keep-23 learn-7 light+34 modal-16 need-11 offered-6 org+11 pass-11 past+7 pay-6 place+9 staff-18 tell-11 thank-6 they-10 time+15 unpaid-20 wish-12 you+11 your-18
p:meet|-appear+12 -hear+13 -light+12 -past+9 NAME-14 appear+7 apply+9 boss+9 but+10 chooser+5 free-7 future-17 good-9 hear-17 help-5 hire-6 how+16 i+6 join-14 keep-11 light-10 me+26 modal-10 my+12 need+34 not+27 offered-5 org+5 pass-5 past-11 place-7 staff+12 tell-15 thank-9 they-5 time-16 unpaid-6 wish-13 you+22
p:modal|-else-8 -free+10 -hear-13 -i+5 -if-10 -join-5 -keep-16 -kin+6 -learn-10 -light+10 -meet+7 -my-5 -need+5 -not+11 -org-8 -pass+10 -place-12 -praise+10 -tell+9 -thank-10 -time-9 -wish+14 -your-10 >how+7 >learn+11 >me+7 >you+6 NAME+9 apply+14 boss+18 but-21 else+16 field+32 future-8 good-19 how+20 i-17 if+33 job+8 jobless-5 join-8 keep-25 kin+6 learn-12 me+13 my-8 need+7 not-19 offered-6 org+19 paper-5 past+42 pay-9 please+6 praise-14 staff+17 tell+13 time+8 unpaid+14 wish-10 your+27
p:my|-light-6 -your-11 >me-7 >meet+10 >not+10 >org+6 >they+5 >you-5 NAME-23 appear+22 apply+10 boss-6 but-9 field+20 free-13 good-10 how+14 if-6 keep-13 kin-7 learn-25 light-15 meet+12 need+13 offered+5 org+16 paper+8 pass-7 past+13 staff-11 tell+31 thank-8 time-18 unpaid-14 wish+19 you-5 your+7
p:need|-light-10 -tell+5 >free-5 >how-5 >paper+5 >they+6 >time+5 apply+11 but-13 else+27 free+12 good+11 hear-6 help+10 how-27 i+18 if+18 keep-9 learn+13 light+11 not-13 org+10 paper+13 past+29 pay-7 place-5 staff-8 tell-12 they-15 time+12 unpaid-12 wish-11 you-21 your+24
p:not|-NAME+6 -appear+20 -but-5 -field+19 -free+15 -future+6 -hear-15 -hire+8 -how+21 -i+20 -if-17 -job-20 -jobless-6 -keep-36 -kin+7 -learn-6 -me+9 -meet+6 -need-16 -not+10 -org-12 -paper-7 -pass+12 -pay-12 -place-6 -please-9 -praise+10 -tell+6 -thank-14 -they+18 -time+15 -you-8 -your-8 else-7 field+10 free-16 future+15 good-7 how+19 i-7 learn-29 light+13 meet+8 my+5 need+5 past+7 place+31 please-19 praise+9 staff+8 tell+9 thank-8 you-5
p:offered|"time+13 -hear+9 >else+7 >field+7 >learn+5 >me-5 >paper+5 >staff+6 >they-5 NAME-5 appear-7 boss+5 but+5 else-8 future+6 good+7 hear-9 help-5 hire+7 how-14 i-19 if-15 join-7 keep-5 kin-6 learn+11 me+8 meet-5 modal-30 my-12 need-5 not+20 org-14 pass-21 place+8 staff-11 tell-7 they+31 time+10 unpaid+10 your-7
p:org|-light+6 -modal+9 -need-10 -pass+5 -they-7 NAME-12 appear+8 boss-12 but+21 else-6 field-10 free-6 future-20 good-12 hear+22 hire+7 how-17 i-40 if+11 job-10 join-15 keep-8 kin+8 learn+10 light-11 me+11 meet+21 modal+27 my-30 offered-14 paper-18 past-11 place-13 please-16 praise+5 tell-13 they-5 time-13 unpaid+10 wish+9 you+21 your-10
p:paper|else-5 hear+18 i-27 if+8 job-5 keep-7 kin+17 learn-15 meet-13 modal+13 my-7 need-11 not+11 offered-9 org+8 pass-30 past-25 place+5 praise-7 time+7 unpaid-6 wish-12 you-21 your-5
p:pass|-learn+6 -time+5 NAME+8 appear-12 boss+6 else-6 free+19 future-6 good-13 hear-6 help-6 hire-11 how-6 i-9 if-36 learn-12 light+5 me+9 meet+27 modal+11 my+6 need-21 not+21 offered-9 org+18 paper+10 pay+7 place+18 please-5 tell-6 they-31 time+21 wish+13 you-11
p:past|"free+6 "time+13 -else-5 -hear-16 -join-7 -keep+7 -learn+17 -light-5 -org-5 -past-8 -place+8 -wish-5 -you-7 >field+7 >learn+5 >me-8 >paper+6 >staff+6 >they-5 >you+7 appear-9 else-6 field-14 free+18 future+12 good+13 hear-7 help-5 if-14 job-14 jobless-5 join-7 kin-11 light-10 me-49 my+10 need-29 not+8 org-13 paper+15 praise+9 tell-14 thank-16 they-10 time-11 wish+21 your-22
p:pay|how-8 i+11 if-7 join+9 learn+19 light-8 meet+11 my+11 not-5 org-10 past-7 place-6 staff+6 they-8 time+14
p:place|-how-6 NAME-26 appear+6 but-6 else-6 field-20 free+7 hear+9 help+19 hire+5 i-11 job-8 join+6 keep+13 light+11 me+33 meet+24 modal+5 need+19 pass+24 past-27 staff+11 tell+6 they-16 time+7 unpaid-11 wish-18 you+26 your+10
p:please|-appear+7 -future+7 -hear+12 -i-7 -keep-8 -learn-19 -light-7 -me+12 -not+7 -pass-5 -tell+8 field+5 free+27 future+5 good+5 how-6 i+26 if-20 keep+11 learn-9 light+17 me-6 meet+20 modal-9 my-7 not-12 offered-14 org+13 paper-6 pass+18 place+17 praise+13 tell-7 they-9 time+22 unpaid-7 you-5 your+11
p:praise|apply-5 but+12 field+7 free+17 good+6 hear-7 how-19 i+7 if-7 keep+6 light-12 me+8 my-19 not-5 offered-6 org-7 pass-12 place-21 staff+14 tell-15 they-17 time+11 unpaid+11
p:staff|-learn+6 appear-16 boss-6 chooser+10 else+8 free-5 good+12 how+24 if+7 job+6 keep+8 learn+7 me+8 meet+17 my+7 not-13 org-11 pass-10 past+9 praise+9 tell+7 thank-6 they+9 time-5 unpaid-8 wish-8 your+8
p:tell|"free+6 "time+13 -else+5 -learn+9 -past+5 -wish-5 >else+7 >good+7 >how-6 >i-6 >me-12 >modal-8 >org+7 >paper+5 >past-6 >praise+7 >staff+5 >they-7 >unpaid+5 >wish+7 NAME+11 apply+6 chooser+6 free+5 future+29 good-11 if-10 job+10 learn+20 meet+7 my-10 not+22 offered+5 pay+7 place-6 please+6 praise+5 staff-6 thank-6 they-10 time+21 wish-11 you+5
p:thank|NAME-5 boss-5 but+33 free-6 future-13 hear+6 help-7 hire+7 i+7 if+7 join-9 keep+10 learn-11 light-10 me-21 modal+20 my+8 need+15 not-15 org-5 praise-5 staff+6 tell-12 they+5 unpaid-5 you-21 your-22
p:they|-appear-5 -hear-8 -light+5 -modal+5 >how+8 >me+8 chooser+5 field+19 free-24 future-12 good-13 hear-11 help-10 hire+12 i-15 job+9 join-7 kin+18 learn-8 light+10 me-15 modal+28 org-16 paper+17 pass+13 past-17 pay-5 place-7 praise+19 tell-12 time-11 you+22 your+13
p:time|-free+5 -they+6 -wish-6 -your-7 appear+5 apply+10 boss+9 but+22 else-14 free+24 good-10 hear-9 hire-6 i+29 if-13 job+8 keep+13 kin+13 learn+9 light-18 me+9 meet-16 modal+15 my-29 not+12 offered-25 org-39 paper+15 pass+6 past-40 pay-7 place-14 staff-8 they+12 unpaid+7 you-12 your+21
p:unpaid|-appear+8 -hear+7 -light+10 -modal-6 -not+5 -org-5 -place+6 -you-7 NAME-5 appear+12 free-18 future-7 good-7 hire+6 how+9 keep+8 learn-23 me+10 meet+9 modal-9 my-6 need-9 not+13 paper-6 pass+7 past+12 wish-6 you+19 your+10
p:wish|-hear-6 >appear+7 >free-5 >how-5 >paper+5 >pass+5 >they+6 >time+5 NAME-5 apply-5 boss+11 but-7 else-5 field+5 free+16 future-7 hear-10 help+7 hire-10 how-7 i+14 if+13 job-9 join-10 keep-5 me+14 meet-18 modal-22 my+12 not-31 offered+5 org-6 paper-9 pass+6 past+9 place-17 please-9 praise+10 staff+6 tell-21 time-21 unpaid-13 you-26 your+17
p:you|"free+6 "time+13 -NAME-9 -appear+39 -else+13 -field+10 -free+5 -hear+12 -help+5 -how+9 -keep-8 -learn+22 -light+7 -me+25 -meet+15 -org+10 -paper-6 -pass+11 -past+16 -place+8 -please-8 -staff+5 -tell+9 -time-10 -wish+8 -your-17 >me+6 appear-9 but+20 chooser-6 else-9 field-14 free-6 future-18 good-5 help+24 job+9 join+16 keep+6 kin+10 learn-21 me+17 modal+11 my+28 not+51 offered-29 paper-5 past-16 pay-11 please-5 staff-5 tell-7 time+9 wish-17
p:your|-modal+8 NAME+23 apply+14 boss+22 but-10 else-10 field-9 good-13 hear+21 help+12 how-10 i+30 jobless-7 join-20 keep+23 learn-7 light-19 me+15 meet+11 modal+45 my+6 need-13 not+5 org+21 paper-11 pass+13 past-17 place+16 praise+8 staff-23 thank-15 they+14 time+28 wish-24 you+8
s:|"NAME-15 "free+6 "future+8 "hear-7 "i-9 "if-6 "modal-9 "need-5 "not+6 "pass-5 "place-8 "time+15 "you-11 -appear+11 -boss+5 -but-6 -field+17 -free+28 -future+18 -hear-18 -help+9 -how+16 -i+12 -if-20 -job-13 -keep-28 -kin+11 -learn-12 -modal+7 -need-13 -not+20 -org-7 -paper-7 -pass+19 -past-6 -pay-13 -place-6 -please-11 -praise+9 -tell+16 -thank-15 -they+7 -time+9 -you-6 -your+8 >apply-5 >chooser+5 >future-10 >help+9 >i-5 >if-6 >learn+8 >me-7 >meet+11 >modal-22 >my-10 >org+9 >past-7 >pay-5 >place-15 >praise+12 >tell-7 >time-6 >wish+6 >you-11 NAME-26 apply+8 boss+8 chooser+7 else+11 field-6 free-14 future-13 good-19 hear-12 help+8 hire-6 how-5 if-11 jobless-13 join-8 light+8 not+12 offered-22 pass+9 past-14 pay-6 place-5 please+16 praise-6 thank-33 they-10 wish-24 you+9
u:|"NAME-15 "a-5 "any+6 "be-6 "in-5 "next+7 "no+7 "th-11 "tim+11 "you-10 $-23 'd+9 'll+15 'm+8 's-13 -'d-5 -'ll+12 -'s+7 -'v+6 -NUMBER+14 -abl-5 -about-19 -all-9 -an+17 -and-17 -answer+29 -anyon-5 -as+11 -ask+5 -at-16 -back-10 -be-11 -befor-13 -beginner+6 -being-9 -bother+8 -busy+10 -by+8 -call-8 -can+9 -choos+8 -com+5 -did+9 -do+13 -does-12 -don-6 -down-11 -either-7 -end-6 -even+13 -ever-9 -expect-6 -explain-6 -fall-7 -feel-21 -feeling-5 -fin-11 -find+6 -fiv-8 -fix-15 -for+10 -form-6 -from+27 -get+11 -good-5 -hang-15 -hav-15 -help+13 -his+5 -hom-5 -hurry-11 -i+11 -idea-6 -if-32 -ignor+6 -in-24 -interview+5 -job-12 -jun+6 -just-5 -kind-7 -kindly-11 -know-20 -later+9 -least-5 -leav+8 -let+5 -lik+10 -lin+14 -longer+15 -look+8 -los+7 -mak+13 -man+5 -matter-5 -may-5 -mean+8 -meet-7 -mind-14 -minut+7 -mor-9 -nam+10 -need-24 -next+7 -no-7 -nobody+10 -not+5 -nothing+7 -now+7 -observatory+5 -of-17 -offend-5 -old+14 -on-6 -or-22 -other+11 -perfectly-5 -read-7 -reason+18 -refus+12 -reply+11 -room-5 -run-6 -said+6 -say+7 -second-7 -sentenc+10 -sh-6 -silenc-8 -sinc-7 -spend-8 -stranger-7 -tak+5 -tell+6 -ten+15 -th-13 -thank-8 -that+5 -then+7 -thi+10 -think-6 -tim-5 -to-14 -turn+10 -two+5 -until+6 -up+7 -wait+17 -want+13 -week+21 -what+16 -whatsoever-8 -when+11 -whether-8 -which-5 -who-7 -whol-6 -will+10 -wish-5 -with+12 -without-7 -worry-16 -worth+17 -would+6 -writ-14 -year-6 -yes-10 -young+9 -your+8 -yourself-13 >'m-5 >'r+13 >NUMBER+7 >a-16 >about-11 >an-7 >and-17 >answer+13 >back+11 >befor+6 >by-7 >can-9 >even+6 >first+5 >for-18 >good+7 >i-8 >in-9 >it+5 >lady+5 >letter+6 >me-6 >my-10 >not+6 >nothing+5 >of-9 >th-7 >that-7 >to-11 >whether+8 >with-5 >you-11 NAME-26 NUMBER-11 ^-23 a-9 about-22 accept-10 accident-5 account-6 advanc+5 advertis+5 advic-21 afraid+10 again+15 ago+5 agr-12 ahead-9 all-17 alon-5 also-24 and-16 another+15 answer+62 any-23 anyon-6 anything-8 apart-5 apologis-11 apply-5 appointment+22 appreciat+6 apprentic-6 apprenticeship-5 april+5 arborist+6 around+17 arrang-10 arriv-6 art-7 asid+11 ask-9 assistant-5 assum+11 at-7 attach-6 august+10 autumn-8 avoid+11 await+22 awak+5 awkward+6 back+10 becaus+15 beekeeper+6 been+12 befor+14 beg+5 begin-14 beginner+12 being+13 believ+17 below-6 bench-5 best-15 bet-5 better+7 between-5 bin+6 bless-10 blog-8 body-6 bookbind+7 boss-7 bought+12 boy+5 bread-7 brewer+10 bridg-7 brief-7 bring-12 build-9 buri-6 bus-11 business+9 but+6 buy-5 by+24 caf+12 call+6 calm-6 can+13 car+7 carri+5 carry-11 carv-5 cas-5 certainly-5 certificat-6 chang-9 chaplain+10 chapter-10 chas+8 chat+10 cheap+6 check-5 children-7 christma-9 civil+7 claim+11 clean-5 clearer-5 client-6 coffe-12 cold+8 com+5 company+8 compar+6 confirm+16 conservator-7 consider+10 contact+20 control-5 convenienc-5 conversation-11 cook-7 cost+25 could-26 count+19 courag-5 cover+7 curiosity-7 curiou-15 custom+13 customer+9 cut-9 cv-7 daily-7 dairy+5 deadlin-7 dear-18 debt+5 decent+16 decid-15 declin+16 degre-12 delight-12 depend+11 describ-7 di-6 diary-7 differ+7 different+5 director+11 disappoint+21 dispatch+7 do-13 does-10 dog-9 doing+6 door+9 down+6 driv-5 drop+7 dry-5 dull+6 duty+20 e-mail-7 each+11 ear-8 early-12 earn+8 easier-8 editor+16 effort+15 els+9 employer-5 empty-10 enjoy-30 enough-8 entitl+17 ever-16 every-7 everyon+10 everything-7 exam-16 excus+12 expect+26 explain-9 explanation+5 extra-6 fail+15 fair+18 family-9 farm-7 farmer-6 fast+23 father+6 favour+12 fear-5 february+12 ferry+6 festival-11 fetch+7 field-16 fifteen-14 fifth+12 fill+9 film-6 fin-11 final+6 find+14 finish-19 firm+19 first-16 fit-10 fiv+16 flexibl-8 follow-16 for-6 forg+5 forget+16 forgiv-6 form+22 former+6 forty+5 four+27 fourth+19 frank-5 frankly+5 friday+20 from-16 full-5 fully-17 futur+5 gam-5 gardener+14 gather+7 girl+8 glad-15 gladly-19 glass-7 glaz+6 go-14 goes+5 good-16 grandfather+5 grandmother+7 grant+5 grateful-12 great-13 greet-11 grow-7 guess+19 guild+9 half-9 hand-6 handl+6 handwrit-6 hang+12 happen-10 happily-11 happy-18 harvest-6 hat+9 hav+9 he-25 hear+7 heart+13 help+11 her-7 hesitat-5 hi-13 him-9 his+6 hiv-5 hold+16 honest+5 honestly+16 honour+9 hop+13 hour+8 however+8 hundr-6 hurry+36 hurt+9 hydrology-5 idea-10 if-16 ignor+28 imagin-5 impatient+17 in-8 insid-6 instead-7 institut+13 interest+11 introduction+23 iron+5 it+6 je-8 job+7 journey+10 joy-5 judg-5 july+6 just-10 keen+5 keep+6 kind-12 kitchen-5 know-6 lab-5 laboratory-6 lamb-5 landlin+14 landscap+9 later+14 latest+9 laugh-5 law-7 lean-5 learn-21 least+35 led+13 lent-8 letter+20 level-6 library-6 lik-18 listen-10 littl+14 liv-11 logistic+5 long+10 longer+12 look-12 lot-12 lov-20 lovely-12 luck-5 lunchtim+6 machin-9 mail+32 mak-14 manag+5 manager-7 manner+19 many-28 master+14 mat+15 matter+17 may-10 me+9 mean-7 meant-9 meantim-5 meanwhil-8 member+19 mention-15 mentor+17 messag+41 midwif+12 might-9 min-11 mind+6 miss-9 mistak-5 mobil+14 modell+5 moment-7 monday+15 month-16 mor+13 morning-6 most-17 mostly-6 mother+11 much+5 museum-10 my+8 myself-12 n't+30 nam-9 nearly+7 need+22 nervou-6 new-25 nic-6 night-7 nin-6 nineteen-6 nobody-5 non-6 nos-7 now+17 nowaday+15 number+9 nurs-7 oblig+6 october-5 offic+5 often-5 ok+7 old-8 ones-5 optician+7 or-12 order-11 organ-5 other+10 otherwis+8 ought+9 our-21 over+5 own-11 pag-6 paid+11 parent+8 parish+5 part+5 partner+7 pass+9 path-13 patienc+12 peac-9 pencil-5 phon+23 photograph-9 pictur-7 piec-11 pilot+10 pin-7 pity+8 plain-5 play-10 pleas+15 pleasur-6 plenty-15 podcast-8 point-10 portfolio+7 possibl+6 post+9 practis+8 prefer-9 press+12 pric+8 priority+17 professional+6 promis-8 proper+7 proud-5 prov+16 prun-5 public+19 pull+9 pupil-7 puppet+15 put+20 quantity+5 question+13 quick+9 quickly+12 quiet-6 quit-21 quot+7 radio-5 rais+7 rather+15 reach-8 read-9 reader+12 real+5 really+17 reason+9 reasonabl+12 recommend-6 red-5 refusal+12 regard-13 remark-10 remember+8 remind+14 reminder+34 reply+51 report-12 request+8 requir+5 respect+10 respectfully+10 respond+18 rest-11 restaurant-12 restor-6 return+23 revert+9 right+15 ring+13 room+5 row-6 rud+18 ruin-10 saddler+11 sail-10 sam+10 sampl-5 sat-6 say-13 schedul-9 schem+5 search+5 season-18 secretary+5 section+7 seem+26 sens-5 september-5 seriou+8 seriously+14 servic+5 set+5 settl+9 seven+6 sh-10 shadow+14 sheet+5 shift-8 sho-6 short+9 shout-6 show-24 signal+7 silenc+23 simply+7 sincerely-6 six-5 sixty-6 sketch+5 skill-6 skip-7 skipper+8 sleep-7 slip-6 slot+9 slowly-5 small+5 smil-7 so+24 soft-6 som-19 somebody+5 someon+5 somewher+13 son+6 sorry-11 sound-7 spar-19 speak-11 spend-9 spring-10 stag+13 start-15 stat+5 stay-18 step-7 stick+8 still-7 stop+13 story-17 straight+8 stranger-15 street+11 strik-11 studio-5 subject-5 success+6 suggest-16 suggestion-5 suit-25 summer-9 super-5 supermarket-8 sur+7 surely+36 surgeon+8 surgery+5 swor+11 ta-5 tak-5 taken-10 talk-9 taxpayer+5 tea-7 teacher+11 team+5 tell-19 ten+8 term-6 test-11 textbook-5 th-7 than+17 thank-32 thank-you-7 thankful-6 that-6 theatr+8 their+6 therapist-6 thes+5 they-14 thi+35 thing-15 think+15 third+5 thos+23 though+13 thre+12 through-7 throw+5 thursday+12 tick+14 ticket-8 till-10 tim+9 tip-6 titl-5 to+8 today+35 tom-8 tomorrow+26 tonight+27 too+15 top+11 tower-6 town+14 train-6 tre-5 treat+49 troubl-7 tru-6 trust+6 try-15 tuesday+5 twenty-10 twic+9 two+8 typ-7 unanswer+25 under-6 understand-19 unless+6 until+15 up+7 updat-5 urgent+18 us-7 useful-6 very+5 veterinary+8 video-10 view-11 vineyard+11 vot+21 wait+25 walk-13 wall-7 want+8 warehous+6 warm+7 warmly-6 warn-8 watch-7 wed+10 wednesday+9 weekend+23 weigh-6 welcom-5 weld+5 well-23 what-22 whatever-7 when-15 whenever-13 which-16 whichever-6 whil-15 who+11 whol+12 whom-10 why+19 will+11 wind-7 winter-9 wish-6 with-23 within+18 without+8 women+7 wonder+5 word+10 work-20 workshop+6 worry-5 would-6 writ+13 yard-5 year-41 yes+26 yesterday-13 yet+10 you+8 young+9 zoom+7`,
};
