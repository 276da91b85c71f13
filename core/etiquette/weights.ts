/** Written by test/etiquette/learn.ts from the parts that may teach; do not edit. How a trait begins, then how it ends with its weight in tenths. */
export const bias = -4.628;
export const weights = `b:'d|bring-14 gladly+13 never-17 rather-16 sooner-16 tak+17
b:'ll|think-23
b:'m|availabl+17 going-15 good+17 grateful-14 in-15 on+43 only+14 seek+22 so-25 tell+20 th+20 worth+20 writ+32 your+20
b:'r|th+23
b:'s|a+16 degre-15 lif-15 my-15 no-42 what+20
b:'v|get+42 hav-14 mak-17
b:-'d|-be+24
b:-NAME|-and-15
b:-a|-friend+15 -plac+26 -vacancy+14 -word+23
b:-abl|-to+23
b:-about|-th-13
b:-an|-apprentic+17
b:-and|-i-20 i-45
b:-ask|-you+16
b:-at|-th-15
b:-be|-n't+22 -not-19 -you+26
b:-cv|-as+13
b:-did|-you-15
b:-do|-you+28
b:-does|-on+16
b:-for|-a+16 -pass+21 -your+31
b:-hav|-a+15 -anyon+15 -to-13
b:-hop|to+20
b:-how|-do-17 -does+14 -you-25
b:-i|-'d+14 -'m+27 -ask+24 -can+18 -read+14 -would+14
b:-in|-a-23 -your-16
b:-into|-th+20
b:-it|-would+16
b:-job|-and-23 -you+13 but+13 just-16
b:-let|-me-16
b:-lik|-to-13 to-16
b:-mak|-me+19
b:-me|i+24
b:-my|-application+14
b:-n't|-a+20 -let+23
b:-notic|-that+18
b:-of|-a+14 ~work+18
b:-offer|-to-21
b:-on|-get+23
b:-person|to+20
b:-pull|-string+21
b:-read|-that+14
b:-suggest|-and+15
b:-tak|-on+16
b:-th|-right+15
b:-that|-your+14
b:-think|-i+18
b:-to|-an+13 -ask+23 -get-15 -hir+14 -pull+22 -say+15 -se+15 tell-16
b:-turn|down+16
b:-what|-i+36 -would-15
b:-which|-job+13
b:-writ|-to-15
b:-you|-'d+14 -can+16 -feel+15 -offer-16 -onc+15
b:-your|-book+15 -firm+16 -offer+13 -tim+14
b:NAME|'s+18 and-20 for+14 my+22 would+21
b:NUMBER|minut-14
b:^|-a+19 -be+26 -do+43 -how+34 -it+20 -th-28 -thank+44 a+25 all+17 any+27 as+17 be-38 could-45 dear-23 did+34 do-43 does-16 get+35 hav+26 how+13 i-18 if-30 in-15 it+21 just+31 keep+36 let+30 might-28 my-52 now+21 omar+17 perhap+23 pleas+32 put+24 sh+16 shall+19 should-40 so+19 tell+35 thank+37 ther-19 thi+19 what-31 when-34 which-51 whom+32 will-17 would-30 you-28 your-15
b:a|bad-17 bookkeeper+21 chanc+25 chang+15 clear-14 conversation-19 cook+17 door+16 dream+17 driver+17 few+18 firm+33 first-16 foot+16 go+29 good-44 graduat-19 hard+16 hir-19 job+18 junior+33 lad+19 letter+18 licenc-31 liv-16 lot-14 master-17 moment-19 month+16 morn-29 new+16 pay+17 pictur-18 plac+57 placement-17 project+15 recommendation+13 referenc+19 referral+35 seat+14 shift-13 shop-20 short-38 sixth-former+14 speculativ+24 start+20 story-15 summer+14 teacher-20 test+14 tour-34 traine+26 trial+58 try+22 visitor-16 week+33 welder+22 word-13 year-20 ~plac-16 ~position+25 ~seat-28
b:about|a+56 get+33 grad-14 her-15 how-21 it-20 job+59 join+51 me+76 potential+17 recruitment-13 th-31 what-18 your-76
b:accept|a-25 th-15
b:act|as+16
b:addition|to+13
b:advert|in+14
b:advic|for-21 on-19
b:advis|me-19
b:after|a+14 all-25 th-23
b:agre|with-29
b:all|i+27
b:along|to-14
b:an|application-20 assistant+18 extra+25 hour-18 intern+22 interview+52 offer+19 open-28
b:and|a+14 could+30 hav+15 her-15 hop-15 it+15 might+22 no+28 that-23 we-17 would+40
b:another|job-18 pair+15
b:any|book-14 day-21 hour-18 lead+24
b:anyon|els-22
b:anything|going+27 in-22 open+16 you-21
b:appli|to+14
b:apply|for-40
b:appreciat|being+23
b:around|for+18
b:as|a-21 an+16 you-31 your+29
b:ask|about-19 be+24 if-26 that+14 what-22 your+13
b:asset|to-15
b:at|NAME+20 a-24 no+30 th+31 work-29 your+82
b:attention|to-21
b:be|a-20 after+19 an-25 and+16 as-15 ask+18 attach+18 best-22 better-15 build+29 busy-14 colleagu+14 com-20 comfortabl+13 consider+27 delight+18 easier-17 ever-16 exactly+15 first+16 for-53 fre-14 given+17 glad-36 happy-33 hir+35 hop+18 i+28 information-17 job-18 keen-23 lat-23 lik-16 look+20 mak+21 no-21 only-20 over-18 pack+29 put+24 recruit+23 so+27 sorry-17 sur-13 tak+32 tell+19 ther-16 think+14 to+19 too-22 useful-16 wast+15 what+18 will+17 with+15 wonder+23 work+29 writ+14 wrong-39 you+37 your+25
b:becaus|i-19 you+13
b:becom|a-28
b:been|hir-18 look+19 offer-27 out+18 tell+27
b:befor|i-52
b:begin|whenever+21
b:being|a-19
b:believ|i+17
b:best|wish-14
b:better|than+20
b:book|on-14
b:boss|from-15 would+15
b:bring|me+37 my+14
b:brother|work-28
b:but|do+14 i-30
b:buy|you-14
b:by|monday+21 phon-15 ten-14 trad+21 you+40
b:call|it-19 you+13
b:can|begin+22 com-38 do+24 i+26 start-16
b:car|about-14
b:career|that-14
b:cas|th-15 you+25
b:chanc|to+22
b:chat|with-13
b:com|away+15 early-15 for-27 with+16
b:comment|on-15
b:consider|for+16 me+18 thi+13
b:corner|of-18
b:correct|me-14
b:could|i+20 it+19 mak+18 se-14 speak-14 start+42 tell-22
b:count|on-19
b:cv|be+16 to+27
b:day|'s+21 at-28
b:dear|NAME-22
b:decid|on+16 whether-15
b:describ|your-14
b:desk|in+21
b:did|n't+18 they+15
b:director|would-16
b:do|an-14 i+39 it+21 let+25 tell+17 th+22 them+21 thi-24 think+22 with+15 you-19
b:does|a-23 n't+21
b:doing|another-18
b:dream|of+26
b:employ|a+18 me+23
b:end|of+21
b:enjoy|it-20
b:ever|need-35
b:every|day-14
b:exactly|what+15
b:exhibition|on-19 open-13
b:extra|pair+14
b:feedback|on-13
b:feel|abl+14 fre-14
b:few|string+20
b:find|a-14 it-22 me+21 out-38 th-32
b:firm|hav-29 pay-16 that+14
b:first|in+15
b:foot|in+23
b:for|a+36 an+27 another+14 anything-19 fre+14 her-23 lunch-21 me+42 my+16 on+21 our-25 that-29 work+26 you+59 your+32
b:forget|that-15
b:form|and+14
b:fre|on-14 to-18
b:friend|NAME+19
b:from|insid+16 me-27 my+23 september+20 th-31 what-16 you+36 your-22
b:get|for+30 in-16 me+16 th+17 your-22
b:giv|a+28 her+15 me-23 my-14 th-15
b:glad|to-20
b:go|back-19
b:going|ahead-16 to-19
b:good|choic-14 word+23
b:grateful|for+27
b:half|of+25 th+17
b:hand|my-19
b:happen|to+38
b:hard|worker+16
b:hav|anything+17 been-19 begin-19 chang-19 decid-17 hir-23 i+15 it+38 just-18 leav+24 me+67 need+14 no+13 room+22 tim-20 you+51
b:he|'d-14 's+40 know-14 need+15
b:head|of+20
b:hear|of+40 that-21
b:hello|to-17
b:help|in-33 me-43 my+16 on+16 out+16 with-14
b:her|be+22 i+27 ~job+27
b:hir|a+19 and-28 by+16 i+13 manager-21 me+14 my+13 panel-17 you-14
b:hop|for-15 to+17 we+15
b:hour|a+40 for+13 you-16
b:how|a-31 about+86 be-20 can-24 many+16 th-23
b:hr|about+18
b:hunt|for-22
b:husband|be+15
b:i|'d+34 'll-36 'm+22 -notic+18 accept-25 apply+30 attach+32 be+46 believ+23 can+40 com+28 contact-16 could+31 decid-16 enclos+18 find-20 finish+29 get-20 hear+13 hop+16 imagin-23 keep-14 mak-15 meet-14 mention-25 need-16 now-14 only+15 really+14 reckon+14 sent+21 shall-29 sign+28 talk+32 too+14 trust+22 understand+31 will-36 wonder-16 work+38 would+27
b:if|my-14 on+18 sh-16 something+14 th+17 your-18
b:imagin|doing-18
b:in|NAME-38 a-18 an-32 any+20 at+14 cas+14 for+21 hir-24 it+27 march-18 may-18 mind+34 my-36 on-34 september-22 th+19 thi-24 town-21 whatever-15 your+25
b:internship|and-25 first-17 for+20
b:interview|for-17 me+29 you-28
b:into|th+18 your+43
b:it|'d+15 as+16 by+25 for+23 from-16 would+28
b:job|advert-16 again-14 and-44 at-49 for+22 if+18 in-13 interview-18 so+28 you+22
b:keen|to-14
b:keep|in+31
b:know|how-22 i-13 if-22 th-19 whom+30 why-20
b:land|a+16
b:leav|for+17 th-17 your+20
b:let|me-13 th+22 you-30
b:letter|of+13
b:licenc|and+14
b:lik|a-23 me+25 that-27 you+17 your-29
b:list|for-20
b:listen|whil-15
b:lobby|for+14
b:look|around-14 at+30 for+16 out+16 over-14
b:mak|a+29 me-14 myself-15 sens-19 sur+13 th+37
b:master|'s-19
b:may|hav-13
b:me|about-14 after-13 an+21 as+25 ask-17 at+18 for+16 get+21 i-20 if+19 in+64 internally+27 into+24 join+13 laugh-25 listen-30 on+60 past+14 post-19 prepar-14 round-19 sit-15 som-21 th-30 that-16 through-51 to-32 when+20 which-20 work+19 your-15
b:mention|me+27 my-22
b:might|a-13 i+31 you+28
b:mind|for+13
b:minut|for-30
b:mov|into-16
b:much|that+14
b:museum|work-22
b:must|hav-26
b:my|-thank-20 application+56 background-13 behalf+47 best-34 candidacy+18 card+18 chanc+23 cv+32 dream-14 essay-17 goal+13 internship-23 letter+15 mind-21 nam+36 nephew+14 new-23 not-26 own+26 paper+13 personal+13 profil+15 question-44 refere+22 resum+19 roommat-18 servic+20 skill+24 student-27 visa+19 way+17 wif+25
b:nam|in+20 on+25 you+14
b:near|th-15
b:need|a+53 an+23 anyon+13 n't-25 of+21 on+21 someon+18 to-40 two+13
b:next|intak+17 season-19 tim+18 week-14 year+16
b:no|cv-30 job+20 to+29
b:not|a+15 giv+14 leav-13 regret+21 say+18 too+18
b:nothing|mor-13
b:now|and+13 than-14
b:nurs|school-22
b:of|anything+47 cours+18 hand+27 interest+18 it-24 may+24 min+14 my-14 person+20 staf-21 th-25 them-19 thi-14 when+16 your-26 ~work+43
b:offer|a-29 from+18 me-23 of+14
b:offic|by+17
b:on|a-32 can-16 fil+18 for+16 friday-16 hir-15 how-32 monday-30 mor+24 my-22 new+14 of+25 pag-13 that+15 thursday-18 with+21 your+29
b:onc|th+24
b:only|ask+16
b:onto|th-15
b:open|day-51
b:opening|in-39
b:ought|to-13
b:our|school-24
b:out|to-24 what-22
b:over|to+35
b:partner|agre-22
b:pass|it+15
b:past|th+14
b:pay|attention-21
b:person|get-18 lik+14 what+13
b:personal|statement+13
b:persuad|to+15
b:phon|call+39
b:pictur|of-14
b:plac|for+35
b:pleas|consider+17 let-23 put-16 say-19 tell+18
b:point|me-19
b:position|of-36
b:possibility|of+26
b:possibl|to+15
b:promis|to+22
b:proud|to+15
b:prov|myself+19
b:pull|a+20
b:put|in+32 you-20
b:queu|for+14
b:rather|not-24 than+15
b:reach|your+14
b:read|a+21 th+16 your-22
b:reckon|i+14
b:recommend|a-26 me+57
b:recruit|again+14
b:recruiter|in+18
b:referenc|for-34
b:regard|to-25
b:reply|to+20
b:research|assistant+21
b:return|for+17 th-19
b:right|now+13 person+30
b:ring|me-31
b:room|for+17
b:roommat|be-21
b:said|no+23
b:sam|job-26
b:say|a-13 hello-28 how+20 in-19 so-28 to+20 what-21 yes+38
b:se|me+24 th-35 that+13
b:seek|a+23
b:send|a-14 it+21 me-24 my+14 you-40
b:sent|me-15
b:set|on+19
b:sh|'s+17 goes+15
b:should|be+24 i-25 lik+13 send-19 th+17 you-21
b:show|me-56 my+14 you+32
b:sign|up-26
b:sinc|i+24
b:sit|and+21 at-20 be-17
b:skip|th+17
b:small|firm-16
b:so|be+42 do+15 grateful+15 her+38 i-26 if+15 th-16
b:society|as-20
b:som|of+25
b:somebody|els+16 to-21
b:someon|in-22 lik-23 who+23 with+19
b:something|at+17 com+15
b:somewher|in+20
b:sorry|for-21
b:speak|NAME+22 for+33 with-38
b:sponsor|my+22
b:spot|for-14
b:spread|th+16
b:start|my-24 with-30
b:stay|with-13
b:step|in+26
b:story|about-13
b:straight|to+26
b:such|a-17 as+22
b:suit|me-47
b:sur|my+13
b:surveyor|and-13
b:tak|a+27 any-16 it+18 me+14 on+19 th-21 up-24 you-17 your-18
b:taken|on+36
b:talk|about+52 i+28 to-13
b:teach|you-16
b:team|and+14 complet+26 tak-22
b:tell|a-17 me-48 my-19 them+18 your+31
b:th|NAME+18 advert+29 agency+25 analyst-31 appointment+26 articl-15 audienc-21 back-15 bees-14 bench-22 better+13 caf-42 certificat-14 clos+30 colleg-22 company+15 crew+14 dean+15 dog+15 exam-15 exhibition-29 favour-17 film+13 firm+29 first+18 futur-20 graduat+23 head+22 hour+20 insid+17 internship+28 job-41 lead-14 market+36 mill+14 museum+20 next+25 open-18 panel+39 partner+15 person+38 photo-16 pil+20 plac-29 post+18 railway-17 recruiter+20 right+17 rota+26 sam-33 society-24 studio+20 team+33 trad+41 traine+13 traineeship+19 truth-22 two-13 vacancy+23 ward-24 way-14 word+15 wrong-16 year+17 ~job+17 ~lectur-21 ~rol-16 ~work-40
b:than|a-16 i-20
b:that|'s+16 i+44 in+18 suit+14 th-22 would+16 you-44
b:ther|'s-37 anyon-15 anything+14 be+19
b:thes|day-19
b:they|say+28 will+13
b:thi|autumn+16 job-25 year+35
b:thing|and+17 i-27 my-22 th-16
b:think|i-19 of+86 you+19
b:though|i+15
b:thought|on-19
b:thre|tim+17
b:through|how-31 th+32 you+28
b:throw|my+16
b:tim|and+18 for-16 i-19
b:to|a-14 about+19 an+14 any-20 apply+15 ask+60 be+58 becom-23 begin+24 choos-40 com+25 correct-19 describ-15 discuss+27 do+24 end+19 feed-19 fill+20 find-22 get+17 help+18 hir+18 hr+15 interview-22 join+36 know-41 let-34 look+24 mak+21 me-72 meet+17 my-34 our-17 relocat+15 replac+14 report+21 se-22 show+19 sign-18 somebody-16 someon-26 start+21 talk-18 tell-71 th+24 thank-16 thi-18 train-16 travel-13 work+45 you+40 your+32
b:too|lat+24 proud+24
b:touch|about+23 with-25
b:train|as-18 be-17
b:trial|day+32
b:try|me+37
b:turn|out-18
b:twelv|year+16
b:twenty|minut-24
b:two|of-13 person+21 week+16
b:under|you+33
b:understand|that+23
b:up|in+15 my-21 to-17
b:us|a+33 for+29 me+16 to-18 you+13
b:used|to-30
b:useful|to-16
b:vacancy|in+14 on-24
b:very|interest+13
b:view|of-20 on-18
b:wait|for-15
b:want|a+23 it+16 to-59 you-20
b:way|in+41 into+18 to-17 you-13
b:we|can-44 speak-17 talk+27
b:week|in+14
b:welcom|any-16
b:welder|and+16
b:what|a-38 about+21 do+18 happen-17 hav+21 i+43 mak-18 opening+16 th-21 would+18
b:whatever|you+18
b:when|can+16 i-18 it-13 sh+22 th+31
b:wher|to+18 you+13
b:whether|person-16 th+32 they+22 you+17 your+20
b:which|part-14 your+30
b:who|'d+14 's+22 can+20 could+14 get-22 hav-23 hir-22 need+16 would+21 writ-20
b:whom|to+22 you-15
b:why|not+22
b:will|be+13 to+22 you+17
b:with|NAME-15 me-45 no+20 you+66
b:word|about-26 and+16 of-21 on-16
b:work|as-13 at+16 for+25
b:would|a-19 appreciat-15 be+40 do+15 go+14 help-28 lov+19 mak+25 mean+19 n't-27 suit-23 tak+24 your+32
b:writ|for+18 it+21 th-30
b:wrong|about-15
b:year|and-24 of+23
b:you|'d-16 'r+28 'v+15 a-19 about-29 accept+42 advertis+16 an+20 by-21 call+38 check-14 choos+15 com-22 could-24 decid+18 describ-16 do-24 enjoy-13 feel+24 giv-37 go-19 happen+20 hear+29 hir+16 i+33 know+36 let+26 look-27 mak-14 manag+16 might-17 must-18 nam-14 never+20 next+26 now+21 offer+13 onc-17 put-27 recommend-40 remember+25 said-19 show-59 sponsor-23 start-14 tak-16 tell+25 th-21 train+14 us+19 when+14 will+39 wish-16 with+32 work-34 writ+21
b:younger|self-19
b:your|advic-33 answer+16 build-22 career+20 client+19 colleagu-14 company+15 crew-35 desk-17 ear-15 exhibition-13 experienc-19 field-17 firm-17 former-13 from+27 garden-14 good+19 hospital+14 lab+15 lectur-19 lin-31 manager+35 offic-20 old-14 orchestra+15 own-22 paper+30 profession-19 project-14 recruiter+25 research+19 school+18 section+26 shop+14 sit+21 tim-31 trad-15 train-15 unit+18 view-19 ward+27 warn-18 workshop-16 yard+15 younger-19 ~lectur-17 ~work-17
b:yourself|in-20
b:~application|for+14
b:~job|for+19
b:~opportunity|to-19
b:~post|~about-14
b:~rol|of-15
b:~seat|in-15
b:~work|as-19 in+26 sinc+18
c:|ad+51 agent+24 alike+32 asking-16 boss+26 cv+55 cvadvice-63 date-43 employer+29 field-45 friend+26 goodword+41 help+21 hire+72 hiringnow+76 jobnoun+86 me+53 orgnoun+17 recruit+53 seek+49 someone+15 soon+52 spot+33 trainee+55 vacancy+45 yearn+26
k:'d|a+19 an+24 any-15 glad-22 happy-17 honour-13 if+23 in+14 interest-17 me+33 my+14 not-22 ther-18 to-20 will+16
k:'ll|me+21 of-20 th+14
k:'m|a+17 for-14 from+18 i+16 too+17 whether-32
k:'r|for+13
k:'s|at-16 in+13 job+24 on+15 vacancy-32 who+16 would+17
k:'v|me-29 my-20 tell+28 th+17 your-19
k:-'m|-ask+18
k:-'v|-my+18
k:-a|-and-20 -at+20 -to+13 but+14 just-16
k:-about|-on+18
k:-and|-hav+25 -you-13
k:-ask|-you+13 for+15
k:-cv|i-13
k:-do|-ever+20 -let+23
k:-for|-me-25 -my+20 -tim+14
k:-get|-your+27
k:-glad|-hear+14
k:-hav|-look+18
k:-hop|hear+23
k:-how|-on+13 -you-17
k:-i|-appli+18 -writ+15 to-22
k:-it|-n't+20
k:-lik|hear-20
k:-me|-you-19
k:-my|-to-24
k:-not|-ask+16 -job-16
k:-person|ask+20
k:-read|-your+14
k:-tell|-what-13
k:-th|-person+16
k:-thank|-your-15
k:-to|-me+20 -string+22 -team-13 -th+36 me-16
k:-what|-mak+16 you-27
k:-when|-said+14
k:-work|-a+17
k:-you|-a+13 -me-17 -now+16 -right+15 tell-20
k:-your|-hav+14 -to+16
k:NAME|a+15 you+19 your+18
k:NUMBER|to-25
k:a|a+21 about-32 addition+13 answer+21 as-30 at-26 between+23 choic-16 day+32 fre+15 in+16 interview-22 listener-19 manager-15 near-32 of-41 open+15 pair-21 pictur-14 post-16 say+14 schem-15 string+20 that+21 to+33 who+21 with+35 worker+16
k:abl|offer-18
k:about|and-14 at+20 for-26 help+14 job+27 rol-17 th+33 trial+31 vacancy+33 you-13 ~work-21
k:accept|position-24
k:act|my+13
k:advic|a-20 my-15
k:after|job+13
k:again|do+15
k:agre|you-22
k:all|ask+35 want-14
k:an|be-17 day+14 first-21 in-29 pair+16 with+25
k:and|'r-14 's+27 be-20 get-17 hav+21 hop+26 i+18 if+14 my+35 should+17 th-13 to-19 what-20
k:another|of+14
k:any|at-15 in-14 on+16 you-20 your-18
k:anything|'d-17 th+22
k:appli|th+16 your+18
k:application|a+17 th-19
k:apply|nurs-16 you+24
k:appreciat|consider+15
k:as|as-24 intern+14 nurs-16 refere+32 referenc+23
k:ask|about-16 if-15 ther+15 to+31
k:at|NAME+18 firm-19 next-21 other-17 ~lectur-13
k:attach|my+23
k:be|a-17 and+22 chanc+21 dream+17 enough-19 first+18 for+14 from+17 going-13 happy-17 help-26 her+14 i+22 in+15 it+16 job-23 last-15 lik-17 me-44 next+17 not+24 of+35 on+19 person+16 somebody+19 someon+16 th-23 to-18 too+30 up+25 us+16 what+21 you+15
k:becom|of+21
k:been|a-17 of+25
k:behalf|th+17
k:being|at+16
k:boss|me-21
k:bring|in+14 to+19
k:brother|at-19
k:but|'d-28 i+18
k:buy|a-14
k:by|hour+22
k:can|a+23 be+19 count-26 do-26 giv-31 help+13 mak-55 th-16 to-19
k:candidat|th-17
k:car|grad-14
k:cas|'r+22
k:chanc|you+18
k:chat|your-16
k:clean|and+26
k:colleagu|leav-15
k:com|it-16 your-22
k:comment|my-15
k:company|i-14 th-15
k:consider|for+31
k:corner|me+13
k:correct|if-14
k:could|about-16 an+16 as+16 at-15 be+16 find+19 forward-13 get+24 hav+14 it-28 mak+15 my+20 on+15 pass+17 say-25 shadow+14 th+44 us+18 with-29 writ+26 your+13
k:cv|NAME+16
k:day|th-23
k:decid|th+16 to-16
k:desk|your+18
k:did|say+20
k:do|NAME+16 a-14 car-14 get-46 happen+20 hav+34 hir-17 in+21 internship-15 me+22 need-39 of+22 say+45 sign+25 tak+21 than+19
k:does|firm-34 get+17
k:doing|job-18
k:draw|th+20
k:ear|th+28
k:els|your-16
k:enough|for-16
k:ever|help-17
k:exhibition|your-19
k:extra|of+14
k:feedback|my-13
k:find|a+21 in-38 plac-15 something+25 what-21
k:firm|up-23 your+16
k:first|be-16 may+14 you-17
k:fit|in-17 your+14
k:foot|th+21
k:for|an+19 analyst+15 call-17 graduat+13 if+18 junior+36 look-16 me-15 minut-16 mor+38 morn-21 next+14 open-30 plac+24 pleas-16 referral+22 right-16 so+29 th-30 to-21 year-21 you+16
k:fre|say-17
k:friend|th+14
k:from|and+17 be+21 first+26 on+16 who-14 would+25
k:get|a-20 at+39 foot+16 in+16 lot-19 me+30 on+23 past+14 post+16 th-16 through-18 to-23 your+15
k:giv|a+18 on+16
k:good|to-17
k:grateful|a+23
k:great|you-14
k:hand|th-20
k:hat|th+13
k:hav|a-27 as+22 been+23 desk+14 fill-14 firm+14 for+26 get+29 job-40 me-38 minut-13 of+17 position+14 th-16 think+27 to-29 up-19 will+15 year+17
k:he|a+22
k:hear|anything+18 th+30 your-21
k:hello|your-15
k:help|get+22 prepar-14 with+27 your-17
k:her|min+17
k:hir|a-21 th+21
k:hop|a+25 will+24
k:hour|th+15
k:how|a+37 be-31 get+20 i+17
k:hr|me+18
k:hurt|ask+15
k:i|-you+25 a-40 after+16 an-16 anything-14 at-14 availabl+21 be+29 been+18 begin+23 cheap+24 check+23 com-17 decid-17 do+68 find-55 fit+14 forward+14 fre+13 get+45 glad-28 going-22 good+15 grateful-22 hav-13 hop+18 i+29 if-18 in-16 jobless+19 keen-15 know-17 mak-34 my-14 n't-37 next-19 no-16 now-26 on+43 over+26 rather-14 se-13 seek+28 send-24 so-39 som-18 sorry-30 start+22 talk-14 tell+24 th-30 that+27 tim+19 to+14 try-21 two+13 up-15 us-26 very+15 welcom-16 wonder+16 work+38 worth+20 writ+22 wrong-15
k:if|'r-13 's+20 'v-19 ask+27 be-24 company-16 could-52 do+19 hav-27 hear+19 know+21 open+18 sent+13 still-14 would-27
k:imagin|another-18
k:in|about+17 and-25 as-15 audienc-21 be+14 door+21 end-16 field-26 futur-14 it-16 job-27 kitchen+14 new+17 newsroom-14 offic+28 on-33 sam+24 section+26 should+34 th+26 to+17 trad+26 way-20 with-28 workshop+13 ~job-21 ~lectur-15 ~position+21
k:interest|th+27 your-15
k:internship|you-28
k:interview|about-13
k:into|company+22 job+15 me+13
k:introduc|to-19
k:it|be+35 i+15 me+32 to+39
k:job|a-23 lik-19
k:join|for-24
k:jun|i-20
k:keen|be+14
k:keep|in+19 post-19
k:know|-i+14 be-23 good-14 to+15
k:leav|would+16
k:let|ask-13 be+15 listen-30 show-18 sit-15
k:lif|a-26
k:lik|ask+15 be+45 get+14 join+14 to-20 you+16 your+17
k:lin|th-16
k:list|th-29
k:listen|you-28
k:lobby|me+14
k:look|an+17 for+19 on-14 your-17
k:lot|person+15
k:lov|be+16
k:mak|decision+15 for-30 laugh-25
k:many|be+13
k:master|degre-15
k:may|ask-18 be+27 com+14 count+16
k:me|and-17 between-19 do+15 go+19 how-29 i-17 if-21 in-18 job-14 mind+25 my-16 nam-14 of-15 offer+14 on-19 plac+14 referenc-29 someon-13 th+14 them+25 to+23 touch-25 truth-13 try+35 whether-14 whil-15
k:mean|world+19
k:might|a+19 for-18 me+13
k:minut|me-24
k:mor|a-25 how+16
k:much|i+16
k:must|a-14 been-14
k:my|'s-30 -to-17 a+18 be+44 could-29 in+20 into+21 letter-17 of-17 so+17 statement+13 tell+28 th-13 when+17 with+19 work-28 year-13 you+26
k:n't|in+13 me+17
k:nam|th-20
k:need|a-24 be-16 for+13 information-17 licenc-22 to-33 way+22 with-15 work+20
k:new|and+15
k:no|an+17 in-15 so+19 talk+17 that-25 to-13
k:not|no+17
k:number|you-29
k:of|NAME+19 and+33 book-19 cv-21 hav-16 head-24 job+19 nam+13 sinc+24 that+18 tim-24 what+14 wher-18 who+14 year+15
k:offer|a-21 word-17
k:on|NUMBER-14 a-16 an-26 and-14 behalf+47 call+42 career+13 cover-13 crew+15 cv-16 first-15 in-16 insid+24 job+21 market+30 own-30 payroll+16 project+15 wall-15 when+18 which+18 would+16 you+18 ~job+13
k:only|advic+17
k:open|door+18
k:or|you+15
k:our|be-18
k:out|a+16 i-17 it+21 ~work+21
k:pair|hand+25
k:part|you-16
k:partner|with-22
k:pass|on+17
k:perhap|could+22
k:person|a-18 decid+17 talk-14 you+18
k:plac|me+20 your+23
k:pleas|me-13 on+17 th+21 thi+17 you-16
k:point|to-19
k:post|th-23
k:pull|few+20
k:put|a+28 in-17 nam-18 on+23
k:really|be+14
k:refer|internally+15 to-20
k:return|favour-16
k:right|for+16
k:rol|luck-20 your+18
k:room|on+27
k:round|th+14
k:sam|again-28 as+19 today-17
k:say|hir-31 i+30 word+17 you+27 your-19
k:se|lab+17 th-31 you+26
k:send|cv+21 my-26 th-15
k:servic|your+13
k:set|th+19
k:short|a+39
k:should|do-20 i-27 talk+13 you-22
k:show|round-25 th-13 to+19
k:sign|for-26
k:sit|mak-17 on-20 th+18
k:so|'ll-13 hav+13 i+40 ther+24 you+24
k:society|a-25
k:som|i-13 th+14
k:somebody|know+15 th+20 your-17
k:someon|me-17 my+14 th+14
k:something|me+31 th+13 up+17
k:sorry|you-21
k:speak|me-23 your+16
k:sponsor|visa+19
k:spot|me-14
k:spread|word+16
k:staf|i-18
k:start|new-14 th-15
k:still|for+15 of-20
k:straight|you+16
k:suggest|i-14
k:tak|as-15 sam-15 th-15
k:talk|about+14
k:team|be+14 lik-15 on-22
k:tell|i+14 if+16 th-24 that-27 which-20 you+27
k:th|'s+16 -i+16 after-38 could-17 dat+26 day-24 decid+15 directory-24 do+25 ever+20 for+49 from-14 get-17 half+19 hir+17 if-19 in-20 intak+21 job-25 list-31 mak-28 need+28 open-23 or-16 person+29 plac+16 position+13 post+16 run-29 schem+18 so+20 still-15 tak-28 team+17 th+15 that+14 thi-17 to+17 vacancy-30 we+18 week-15 who+26 with+24 work-16 you-40
k:than|be+14
k:that|'d+33 'm+39 'v-23 accept-16 can-17 hav-28 on+14 you+15
k:ther|for+18 going+20 no-40 opening-22 plac+16 rol-16
k:they|it-23 tak+16 whether+20
k:thi|of-18
k:thing|you-14
k:think|could+23 me+26 th+16 would-16
k:to|NAME-17 about+31 and+14 as+24 back-21 by-14 choos+13 colleg-13 company+21 consider+37 firm+22 given+13 good-14 head+20 hir+37 i-22 in-47 it+25 manager+18 my+45 next+22 no-17 offer+17 offic-18 on+14 over+14 put+14 school-17 society-20 som+20 someon-18 taken+22 team+18 that+15 them-14 ther+22 thi-14 think+14 to-19 useful-20 what-46 when+18 yes+16 you-37 your-48
k:touch|another-15
k:train|a-21
k:turn|to-18
k:two|and-13 of-15
k:understand|th+21
k:up|th+22 your-21
k:us|as+13
k:useful|th-20
k:vouch|me+22
k:want|se-15
k:way|could-17
k:we|about+27 at-17 be+21
k:week|th+24
k:what|'d-15 'm+16 a-16 be+23 can+30 i+15 job-15 know-15 my+24 of-26 really+14 said-18 your-19
k:whatever|can+13 hav+15 of-20
k:when|'s-23 apply+15 could+17 goes+15 hav-16 i+28 job+13 leav+17 next+19 panel+18 retir-13
k:wher|be+25 could-14 you-14
k:whether|'d-14 can-20 firm+13 get+20 lik-13 might-24 team+15 will+19
k:which|be-21 of-19 would-19 your+36
k:whil|work-15
k:who|hir+14 i+25 lik+15 me-20 my-13 th-20 to-16 your-33
k:whom|hir-14
k:why|giv+14
k:will|it+13 me+29 your-15
k:with|NAME-16 colleagu-20 firm+14 for+18 garden-13 hand-17 help+16 if-16 nurs-15 to+28
k:wonder|you+14 your+18
k:word|i+23 th+13
k:work|a-43 you+47
k:would|a+35 be+14 firm+16 help+15 her+16 leav-13 my+22 partner-16 pass-27 put+17 recommend-40 tak-37 th+18 want-33 writ+22 you-23 your+13
k:writ|th+23
k:wrong|th-14
k:you|and+15 anyon+18 apply-15 at-16 comfortabl+23 cv-32 do-20 doing-13 expand+13 explain-13 find+27 forward-20 get+21 giv-18 how-21 hr+17 mak+47 my+28 never-17 of+33 person-16 phon-15 recruit+15 room-15 say-18 send-19 someon+28 speak-33 sponsor+14 tell-36 that-18 them+23 thi+34 think-29 tim-25 tip+41 to-18 us+17 who-16 wonder+25 work+14 you-14
k:your|'s-32 about+20 after+17 agre-22 be+20 by+16 complet+26 could+15 day-19 does+22 for+29 from-41 i-20 in+14 intak+14 know-13 manager-17 mind-21 of-22 on-43 pay-17 say-14 self-19 should-14 still-24 tak+16 th+36 that+20 who-16 with-33 would+32 ~about-14
k:~application|th+15
k:~post|anything-13
k:~work|th+15 you+27
m:aux are|there-25 you+52
m:aux can|i+29
m:aux could|you+15
m:aux does|your+29
m:aux have|i+15 you+27
m:aux is|there+23
m:aux might|i+26 you+23
m:aux should|i-15 you-21
m:aux were|you+27
m:aux will|you+25
m:aux would|your+24
m:|question-30 statement-41
m:wh did|you-26
m:wh do|i+49
m:wh does|your-19
m:wh have|you+16
m:wh would|you-26
p:-future|-staff+15
p:-hear|-job+14
p:-hire|i+13
p:-how|-light+16
p:-i|-learn+16 -need-16 -you+16
p:-job|but+18
p:-light|-apply+13 -job+23 -me+16 -org+21
p:-my|-your+15
p:-not|but+14
p:-offered|-not+20 -pass-13
p:-pass|-place-15
p:-past|-not+15
p:-place|-paper+18
p:-staff|i+13
p:-tell|-they+15 -you-13
p:-thank|-light-16 -me-16
p:-they|-i+14 -me+15
p:-wish|-me+15
p:-you|-future+15 -job+17 -paper-17 -staff+21 i+13
p:-your|-org+18
p:NAME|appear+27 i+15 light+15 place+16
p:appear|good+16 hear+14 job+26 join+33 light+16 meet-28 not-16 pass+17 pay+16 place+17 staff+16 time-17 wish+15 your+17
p:apply|future-16 how-14 i+19 modal+15 my-17 past-16 place-27 your+17
p:boss|hear+15 i+15 job-17 join-13 me+14 modal+21 wish+16 you-16
p:but|i+14 meet-13 they-15 time-16
p:chooser|i+16
p:else|good+14 job-16 me+20
p:field|job-16 learn-13 modal+13 pass-15 they-14
p:free|how-16 job+14 join+18 learn-24 me-30 meet-30 pay+14
p:future|free+20 job+16 need+18
p:good|appear+21 hear+16 learn-22 modal+20 pass+14 you+19 your+33
p:hear|apply+16 field+17 how-31 if-16 job+20 jobless+13 join-15 kin+15 learn-16 light+13 me+16 past-16 time-16 you+20
p:help|job+17 pass+18 time+16
p:hire|boss-14 job-21 learn-19 light-13 me+22 meet-13 need-13 org-17 place-20 you-15
p:how|NAME+21 chooser-23 free-16 i+30 job-25 keep-14 learn-33 light+26 meet-17 modal+17 my+14 offered-13 pay-18 staff-19 unpaid-17 your+15
p:i|NAME-18 field-13 good+49 hear-28 if+21 join+30 keep-16 me-34 my-14 pass-22 praise+15 staff+14 thank-20 they-30 unpaid-14 you+21 your+29
p:if|appear+15 apply+20 free+14 hear+15 hire+14 job+28 join+22 my+16 org+19 past+14 staff+20 time-18
p:job|appear+19 free-14 hire-14 if+19 learn+14 modal+13 need+15 org-27 place-19 staff-19 time-23 you+19
p:jobless|learn-15
p:join|me-14 meet-27 org+17 pass-26 staff+15 time+14 your+16
p:keep|future+20 i-22 learn-29 me+13 paper+30 pass+27 you+25
p:kin|job-16 need+16 past-13 tell-16 time+16 wish+13 your-21
p:learn|boss+16 but+17 chooser-24 field-15 job+23 keep-14 kin+13 light+19 my-18 paper-20 pay-22 place-15 time-16 unpaid-15 wish-14 you-17
p:light|else+21 hear-18 hire-15 if-20 job-19 join+25 learn-27 meet-21 modal+18 need-18 paper-24 they+21 unpaid+15 ~join+13 ~pay+22
p:me|future+19 hear-30 i-42 job+27 join+20 learn-37 meet-32 my-20 org-14 paper-26 past-19 tell-14 time-13 wish-16 you+15 your+13
p:meet|boss+18 hire+22 learn-19 me-14 modal+16 need-17 place+19 you-14 your-19
p:modal|-hear-17 -how-16 NAME+29 boss+18 chooser+39 good+15 hire+20 if+14 job+22 join+30 kin+32 learn-19 light+33 meet-18 org+22 paper+31 pass-24 pay+20 place+33 they+41
p:my|apply+15 i-22 keep-14 learn-22 me-41 need-17 org-17 paper+48 past-14 tell-17 time-19 your+13
p:need|apply-18 else+20 hear-20 hire-13 i+14 if-16 job+19 learn-14 paper-18 pay+20 place+29 praise+18 staff+44 tell-15 you-23
p:not|hear+15 i-15 light+19 pass+29 pay+14 unpaid+21
p:offered|appear+16 you+17
p:org|apply-14 hear-14 hire-17 if-31 join-30 light+19 me+40 need+35 not+16 past-13 place-18 praise+18 staff+20 time+14 your+18
p:paper|apply+19 boss+23 free-14 i-15 learn-19 me-16 need-18 they+18 your+25
p:pass|apply+20 chooser+14 hire+14 job+26 join+25 learn-25 modal+14 org+15 paper+18 past-15 place+21 ~job+31 ~join+15
p:past|chooser-18 hire-16 job-21 jobless+16 light-27 modal+21 org-23 praise+15 staff-29 they-20 time-15 wish+24
p:place|else+17 good+22 how-17 learn-18 me+18 time+14 your+30
p:please|light-13 paper+14 tell-15
p:praise|free+17 learn-23 org-21 paper-15 pass-15 unpaid-14
p:staff|appear+27 boss-20 help+15 job-26 join-24 learn-18 light-26 me+17 org-22 paper-14 time+14 unpaid-18 you-13
p:tell|boss+18 else+21 future-13 good+14 how+16 i+25 learn-17 light-20 modal-18 need+16 praise+17 time-19
p:they|but-13 hire+15 join+14 need+25 org+18 past-22 place+14 staff+18 you+19 your+20
p:time|i-27 me-25 unpaid+20 you+16
p:unpaid|future+15 you+24
p:wish|-you-14 NAME+16 appear-19 boss+14 good-19 hear-14 job+15 learn-14 modal-18 org+23 pass+23 place+24 staff+26 they+19
p:you|-how-19 apply+27 boss+20 chooser+19 else+20 free-15 hear+23 kin+27 light+20 me+32 my+30 need+21 not-27 paper+22 past-22 pay+30 place-33 praise+15 staff+22 tell+16 they+14 your-35
p:your|apply+27 boss+14 chooser+14 jobless+15 join-32 learn-32 light-15 need+17 org+55 pass+16 past-28 staff+31 they+20 time-16 you-19 ~job-24 ~org+16
p:~job|staff-13 you+18
p:~join|you+16
s:|-appear-14 -apply+24 -but-23 -else-15 -field-29 -future+16 -good+16 -hear-21 -how-42 -job+34 -join-23 -kin+31 -me+13 -meet-26 -modal+14 -need+19 -org+25 -paper+18 -pass+31 -past-14 -place+13 -staff+30 -tell+33 -time-27 -unpaid-14 NAME-23 appear+35 apply+64 boss+44 but+57 chooser+60 field-76 free+23 good+26 hear+15 hire+24 i+15 job+55 jobless+51 join+21 keep-17 learn-18 light+18 me+38 meet-56 modal+34 my+43 need+46 paper+19 pass+14 past-43 pay+68 place+46 please+21 praise+71 staff+35 tell+24 thank-15 time-29 unpaid+35 you+17 your+17 ~appear-15 ~help+22 ~keep-27 ~meet-17 ~paper+13 ~pass+21 ~pay+53 ~place-18 ~praise-14 ~time-17
u:|'d+31 'll-27 'm+22 'r+27 's+45 'v+14 -'d+23 -'m+26 -'v+19 -NUMBER-18 -a-16 -abl+23 -about-17 -after-14 -all-17 -an+39 -appli+17 -application+19 -apply-17 -apprentic+17 -around+16 -but-17 -can+27 -coffe+18 -com-15 -did-36 -ever+17 -firm+29 -for+27 -friend+15 -get+18 -hav+19 -her-14 -hom+19 -hop+27 -how-55 -i+23 -in-23 -into+15 -job+41 -know-22 -last-35 -let+20 -lik-48 -lot+19 -mak+25 -me+17 -might-14 -minut-13 -n't+24 -notic+17 -now+34 -or-18 -partner+15 -pass+17 -pay+21 -plac+19 -presum-19 -pull+21 -refer-19 -referral+38 -right+16 -said+18 -soon+15 -string+21 -tak+22 -th+28 -them+32 -ther+22 -they-13 -think+22 -turn+14 -up-16 -want+21 -whether+22 -who-24 -wish-13 -with-20 -without-18 -word+19 NAME-23 about-20 abroad-27 accept+18 account+27 ad+22 addition+22 admir-22 advert+30 advertis+35 advic-30 advis-33 after-38 afternoon-30 again-19 agre-28 ahead-22 all-31 allotment-18 allow-20 along+15 already-16 also+20 although+25 among+16 an+15 analyst-19 and+15 animal-21 another-41 answer+17 any+44 anybody+31 anyon+14 anything+55 applicant-19 application+41 apply+62 appointment+26 apprentic+27 apprenticeship-15 approach-33 aris+17 articl-43 ask-17 assistant+54 association-15 attach+33 audienc-20 autumn+25 availabl+42 back-51 bad-24 badly-13 balanc+19 bear+23 becom-23 bed-18 been+31 bees-21 befor-16 beg-23 behalf+48 being+27 believ+30 best-54 better+31 between-42 biscuit-18 blog-26 boat-40 book-51 bookkeep-17 bookkeeper+22 boss+22 both-15 bottom+18 boy+14 budget+71 build+35 bus-37 business+22 but+26 buy-16 by-14 caf-55 call+20 canal-22 candidacy+18 candidat-20 carpenter+24 cast+25 cat-24 certificat-29 chair-43 chanc+68 chang-13 charity-20 cheap+29 chef-24 choic-14 choir-19 choos-36 christma+15 circulat+22 class-45 clean+38 clear-16 clerk+36 client+19 clos+45 colleg-38 comfortabl+23 comment-28 common-16 company+30 complet+22 conservation-18 consider+58 continu+13 conversation-20 convinc+14 cook+30 correct-38 cost+29 could+44 council-15 country-18 cours-25 curiosity-22 curiou-15 cv+15 dairy+14 daughter+17 day-61 deadlin+18 dean+15 dear-23 decid-17 degre-24 demand-16 describ-30 desk+30 different-21 direction-23 directly+17 directory-24 discuss+53 do+25 does-28 dog+14 doing-23 door+30 doubt-24 dream+28 driver+53 drop+24 duty+25 ear+49 early-17 easier-22 els-19 employ+39 employe+59 employment+53 empty+19 enclos+21 enjoy-47 enough-15 essay-44 even-18 ever-29 exactly+15 exam-29 exampl-17 exhibition-44 expand+21 experienc+17 explain-38 extra+26 ey-27 fact-18 fair-23 father-15 fear-17 feed-19 feedback-20 few+13 field-39 figur-37 fil+51 find-38 fir+13 firm+33 first-22 fit-21 floor+18 foot+27 for+19 forty-19 forward+14 four-31 freez+18 friday-18 friend+16 futur+15 gallery-14 gam-17 garden-24 gardener+37 gat-13 get+22 gift+21 girl+19 glad-41 glass-13 go+17 goal+13 good-23 grad-18 graduat-19 gratefully+34 greeting-18 group-13 grow-18 guess-36 guest-74 guid-23 half+27 happen+14 happy-42 hard-18 hardest-16 harvest+23 he+14 hear+50 heart+22 hello-28 her+14 hi-14 him+41 hir-17 his+18 hop+39 how-68 hr+23 hunt-26 i+40 id+21 idea-13 ideally+15 ignor-27 imagin-41 in-41 includ+17 informational+22 insid+31 insight-22 inspir+14 intak+46 internally+33 interview-44 into+17 introduc-15 involv-15 it-15 job+16 jobless+28 join+77 july+22 jun+23 junior+45 just-29 keen+18 kindly+22 lad+17 ladder-16 lat-27 laugh-50 law-31 lead+36 learn-16 lectur-63 less-13 library-26 lies+20 lif-62 lik-26 lin-20 listen-62 listener-19 liv-38 lobby+14 local+16 lock+14 lonely-14 long-29 look+73 lovely+21 luck-21 lunch-33 magazin-19 mail-17 map-13 market+30 master-20 me+68 meet+25 mentor-13 messag-25 method-23 might+23 minut-47 mistak-14 moment-15 monday-34 month+28 morn-39 most-40 mostly-19 mother-15 mov-33 museum-24 must-26 my+41 near-16 need+52 nephew+14 newcomer-18 newsroom-18 next+19 no+24 nobody-13 not-27 novel-14 now-21 nudg+16 number-47 nurs-45 october-18 od+16 offer+54 often-21 old-66 omar+17 on+24 onc-21 opera-17 opinion-21 opportunity+30 or-31 orchestra-14 other-14 ought-16 our-65 over+14 pack+18 paid+19 panel+16 parish+26 park-24 part-tim+13 partner+19 pass+31 path-16 patienc-34 payroll+19 peac-15 perhap+19 person+15 personal+13 personnel+17 phd+16 photo-33 photograph-28 pictur-64 pilot-16 plac+23 plant-16 play-20 podcast-40 point-19 porter+21 portfolio-16 possibility+26 postcard-13 pot+20 potential+17 practic+28 practis+16 prepar-14 press+30 profession-34 promis+22 prospect+32 prov+20 pull+38 pupil+18 purely+29 put-23 qualification+28 question-74 queu+15 quiet-28 quit-15 quot-28 radiographer+14 railway-17 rang-20 rat+31 rather-21 read-43 really-23 receptionist+29 recip-31 reckon+16 recommend-30 recommendation+41 recruit+49 recruiter+39 red-16 refere+33 referral+35 refus+21 regard-36 relocat+33 requirement+25 research+39 researcher+20 rest-26 restaurant-17 return-19 ring-19 river-17 rol-18 room+24 roommat-18 rota+24 said+18 sam-35 sat-16 saturday+23 school-47 sea-19 seat+14 section+26 seek+29 seen+20 selection+35 self-19 sens-28 seriou+17 servic+14 settl+15 sheet+22 shift-25 ship+25 sho+15 should-17 show-24 sid-14 sinc+20 sing+15 six+25 sixth-former+14 sketch-16 skip+15 sleep-27 smaller-14 so+34 society-36 softwar-15 som+27 someon-17 something+61 somewher+18 soon+37 sooner-16 sorry-29 sourc-26 spac-27 spanish-15 speak-59 speculativ+24 spring+26 squeez+17 stand-29 statement+13 still-19 stop-19 story-74 string+32 student-35 subject-19 suit-67 surgery+16 sweep+45 tak+45 taken+38 tea-21 teach-17 teacher-32 team+29 tell-26 tempt-25 ten-33 term+33 textbook-33 that-47 their-30 them+31 thes-14 thi-39 think+29 throw+37 thursday-37 till+18 tim-18 tip+63 today-27 together+19 tomorrow+15 tour-45 trad+31 train-27 traine+28 traineeship+17 translation+20 translator+18 travel-50 trial+61 troubl-38 trust+22 truth-22 try+48 tuesday-27 turn-23 twelv+16 twenty-35 two-36 typ+16 uncl-22 under+25 uniform+27 unpaid+24 up+48 used-31 van+28 view-45 visit-28 visitor-72 volunteer-24 vouch+14 wag+33 wall-22 want+30 warn-31 watch-31 water-20 week+23 weigh-19 weld+16 welder+30 well-18 what-70 when+37 whenever-22 whether-15 which-41 whichever-17 whil-31 who+31 whoever+24 whom+27 will-37 win+17 wind+19 wish-28 with+15 within-15 woman+20 wonder+26 worker+16 would+26 writ+15 writer-18 wrong-55 yes+31 yet+54 you+17 younger-25 your+17 yourself-14 ~about-20 ~first-18 ~hand+22 ~hir-14 ~job+14 ~lectur-38 ~opportunity-19 ~rol-21 ~seat-28 ~shift+53 ~spot+23
v:|inquiry-43 reported+15 retracted-43 talk-51`;
