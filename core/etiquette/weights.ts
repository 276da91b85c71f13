/** Written by test/etiquette/learn.ts from the parts that may teach; do not edit. How a trait begins, then how it ends with its weight in tenths. */
export const bias = -4.692;
export const weights = `b:'d|accept+11 appreciat+13 ask-11 be+13 bring-13 consider+10 gladly+14 hir-14 let+12 never-15 only-19 rather-19 sooner-15 tak+16 welcom-11
b:'ll|think-23
b:'m|after+14 availabl+19 glad-10 going-14 good+19 grateful-15 in-14 interest-13 on+32 only+16 seek+24 so-25 tell+22 th+21 think-11 worth+20 writ+32 your+20
b:'r|on+12 th+23
b:'s|a+15 degre-15 girl-11 lif-16 my-14 nam-10 no-42 what+20
b:'v|a+13 get+41 hav-17 lost+13 mak-17 no-16
b:-'d|-be+24 tell-11
b:-NAME|-and-14
b:-a|-friend+14 -plac+26 -referenc-12 -vacancy+15 -word+22
b:-abl|-to+24
b:-about|-th-13
b:-an|-apprentic+17
b:-and|-i-21 -think+11 i-46
b:-as|-you-12
b:-ask|-whether+11 -you+15
b:-at|-th-16
b:-be|-n't+23 -not-20 -thrill-10 -you+27
b:-could|-you+10
b:-cv|-as+13 -on+11
b:-did|-you-14
b:-do|-you+28
b:-does|-on+12
b:-for|-a+19 -in+11 -job-11 -my+11 -pass+20 -your+29
b:-hav|-a+13 -anyon+18 -n't+10 -to-13 -you-11
b:-hir|-and+10
b:-hop|to+22
b:-how|-do-17 -you-27 -your-11
b:-i|-'d+14 -'m+28 -ask+23 -can+17 -hav-11 -read+13 -would+14
b:-in|-a-22 -an+12 -your-16
b:-interest|to+10
b:-into|-th+20
b:-introduc|-me-10
b:-it|-would+22
b:-job|-and-24 -be-10 -you+12 but+14 just-17
b:-know|-how-12
b:-let|-me-17
b:-lik|-to-13 to-18
b:-look|-at+10
b:-mak|-me+17
b:-me|-how-11 -in+12 i+22
b:-my|-application+15
b:-n't|-a+20 -let+23 -think+10
b:-not|-ask+11 -to+14
b:-notic|-that+19
b:-of|-a+15 ~work+17
b:-offer|-of+11 -to-21
b:-on|-get+21 -th+17
b:-person|to+20
b:-presum|but-11
b:-pull|-string+20
b:-read|-that+13
b:-recommend|-me+30
b:-said|-that-11
b:-suggest|-and+16
b:-tak|-on+16
b:-talk|-to-11
b:-team|-be+10
b:-tell|-me-11
b:-th|-coffe+13 -right+15
b:-thank|-for-10 -to-13 -you-11
b:-that|-you+11 -your+14
b:-think|-i+19
b:-to|-an+12 -ask+24 -get-15 -hir+13 -pull+21 -put+10 -say+16 -your-10 tell-16
b:-touch|-with-11
b:-turn|down+16
b:-want|-you-12
b:-what|-i+36 -would-17
b:-when|-you+13
b:-whether|-you+12
b:-which|-job+13
b:-wonder|-if+11
b:-work|-for+13
b:-would|-writ+11 you-15
b:-writ|-to-16
b:-you|-'d+13 -ask-13 -can+16 -do-10 -feel+15 -get-11 -offer-17 -onc+15 -said+11 -th+12 -to+17 -would-11 tell+13
b:-your|-book+12 -firm+13 -offer+13 -tim+14
b:NAME|'s+19 and-19 be+17 for+15 my+23 who-11 would+23
b:NUMBER|minut-14
b:^|-a+19 -be+26 -did-10 -do+43 -how+35 -it+20 -th-28 -thank+48 a+27 after+12 all+17 any+22 as+16 be-38 consider+10 could-45 dear-23 did+35 do-43 does-11 from-10 get+34 given-17 hav+27 hi-10 how+12 i-19 if-24 in-14 it+14 just+31 keep+37 let+27 may-11 might-28 my-52 now+24 of+13 omar+18 on+13 perhap+27 peter-10 pleas+32 put+24 sh+15 shall+19 should-39 sinc+13 so+17 tell+36 thank+40 ther-19 thi+19 think+12 tom-12 what-31 when-33 which-51 whom+29 will-17 would-28 you-25 your-16
b:a|NAME+14 bad-16 bank-10 book-11 bookkeeper+19 brief+13 chanc+20 chang+14 chef-13 choic+10 clear-13 coffe-12 conversation-19 cook+18 cours-12 door+16 dream+17 driver+20 fellow-12 few+18 firm+33 first-16 fool+13 foot+16 fortnight+12 friend+12 go+30 good-42 graduat-18 hard+17 hir-19 job+19 joiner-10 junior+34 lad+29 letter+19 licenc-28 liv-17 lot-19 master-17 member-10 mentor-12 moment-19 month+13 morn-28 new+14 no+11 novel-13 nurs-11 pay+16 pictur-19 piec+37 plac+57 placement-17 postcard-12 project+15 recommendation+15 refere+11 referenc+18 referral+35 say-13 seat+17 shop-20 short-37 sixth-former+14 slow-10 speculativ+25 start+25 story-14 summer+14 talk-12 teacher-20 temp+12 test+14 thank-you-13 tour-33 traine+24 trial+57 try+20 visitor-16 week+33 welder+22 word-11 year-21 ~plac-15 ~position+24 ~seat-28
b:about|a+58 any+13 being-10 get+39 grad-15 her-15 how-23 it-22 job+58 join+50 me+72 pay-12 potential+16 recruitment-10 th-31 what-18 your-75
b:accept|a-25 th-15
b:act|as+15
b:addition|to+13
b:admir|your-11
b:advert|in+13
b:advic|and-12 for-22 on-20
b:advis|me-19
b:after|a+13 all-25 th-21
b:again|and+13
b:agre|with-28
b:all|i+26
b:along|to-13
b:an|application-19 apprentic-12 apprenticeship-12 assistant+18 electrician-11 exampl-13 extra+25 hour-22 idea-10 intern+23 interview+51 offer+21 open-27
b:and|a+11 after+11 can+11 could+29 hav+16 her-15 hop-14 if+10 it+25 may+12 might+21 need-11 no+30 on-10 send+13 so+13 th-18 that-28 we-18 will-11 wonder+11 would+42
b:another|job-18 pair+15
b:any|book-14 day-20 hour-19 job+12 lead+24 vacancy+12
b:anyon|els-21 on+11
b:anything|at+31 going+27 in-23 open+16 to-20 you-20
b:appli|for-11 to+15
b:application|stand-11
b:apply|for-40 to+12
b:appreciat|a-13 being+30 your-10
b:aris|-i+10
b:around|for+18
b:articl|on-11
b:as|a-20 an+17 littl-11 th+12 you-31 your+31
b:ask|about-18 around+12 be+23 her+10 if-27 me-12 that+13 them+13 to+12 what-21 your+14
b:asset|to-15
b:association|you-11
b:at|NAME+20 NUMBER-19 a-22 all+26 an-15 forty-11 no+30 th+31 work-30 your+80
b:attention|to-20
b:back|door+11 on-12 to-15
b:be|NAME-11 a-18 about-12 after+18 an-24 and+14 any-17 as-16 ask+17 at+10 attach+19 below+12 best-23 better-15 build+30 busy-14 choos+12 colleagu+25 com-21 comfortabl+14 consider+26 delight+18 doing-12 easier-16 ever-17 exactly+16 first+17 for-53 fre-15 given+17 glad-32 happy-31 hir+35 honour-12 hop+22 i+30 information-17 job-18 jobless+12 keen-21 keep+13 lat-22 lik-16 look+24 mak+19 no-20 of+13 only-20 out+19 over-20 pack+28 prepar-10 proud-11 put+28 recommend+12 recruit+24 so+27 somebody+12 sorry-18 sur-14 tak+31 taken+11 tell+20 th+14 ther-18 thi-14 think+14 through+10 to+21 too-20 wast+16 what+18 will+16 with+14 wonder+25 work+29 writ+14 wrong-41 you+36 your+38
b:becaus|i-17 you+13
b:becom|a-28
b:been|a-14 fill+12 hir-17 look+17 offer-26 out+18 tell+27
b:befor|i-52 th+20 we+11
b:begin|to-12 whenever+21 with+12
b:beginner|lik+11
b:being|a-19
b:believ|i+17
b:best|to-11 wish-14
b:better|for-11 than+21
b:between|two+10
b:book|on-17
b:boss|from-16 would+13
b:both|know+12
b:bring|it-11 me+37 my+16
b:brother|work-30
b:build|a+12
b:busy|but-12
b:but|do+14 i-28 my+10
b:buy|you-14
b:by|monday+20 phon-15 tak+10 ten-14 th+13 trad+21 you+40
b:call|it-20 me+11 you+13
b:can|begin+23 com-38 do+24 ever-12 giv-13 i+26 on-11 start-13
b:car|about-15
b:career|changer+10 that-14
b:cas|th-15 you+11
b:chanc|to+24
b:choic|between+10
b:choos|and+11
b:circulat|my+12
b:colleagu|be-12 soon+11 when+12
b:com|across+13 along-12 and+13 away+14 by-15 early-15 for-28 fre+13 with+16
b:comment|on-15
b:company|'s-10 might-10
b:consider|a-11 for+15 me+19 thi+14
b:contract|with-10
b:corner|for+11 of-18
b:correct|me-14 them-10
b:could|ask-12 i+20 it+19 let-13 mak+18 n't+12 say-11 se-21 speak-14 start+40 tell-22 your+12
b:count|me+10 on-18
b:cours|in-10
b:curiou|about-13
b:cv|be+20 on+13 to+22
b:day|'s+23 at-28 on+12
b:dear|NAME-22
b:decid|on+16 whether-14
b:describ|your-14
b:desk|in+22
b:detail|of-12
b:did|n't+21 they+16
b:director|would-17
b:discuss|th+11
b:do|an-15 for-12 i+35 it+17 let+24 most-13 put+13 shout+11 tell+17 th+23 that+11 them+20 thi-25 think+21 with+13 you-17
b:does|a-24 n't+21 that-14
b:doing|another-18
b:dream|be-11 of+25
b:drop|out+12
b:employ|a+19 me+22
b:enclos|a-12
b:end|of+22
b:endors|me+11
b:enjoy|it-20 our+12 th-10
b:ever|need-35
b:every|day-14
b:exactly|what+16
b:exhibition|on-19 open-14
b:experienc|and+12
b:explain|it-11
b:extra|pair+14
b:feedback|on-13
b:feel|abl+14 fre-15
b:few|string+20
b:fifteen|minut-12
b:find|a-18 it-24 me+28 out-40 th-29
b:firm|be+12 hav-27 pay-15 that+13
b:first|in+16 year-11
b:foot|in+24
b:for|NUMBER-10 a+42 an+27 another+11 anything-18 fre+13 her-22 information+13 it+14 lunch-21 me+39 my+18 on+23 our-24 that-29 thi-12 work+25 you+62 your+32
b:forget|me+10 that-15
b:form|and+14
b:forward|for-12
b:fre|i+17 on-12 to-20
b:friend|NAME+20 who+11
b:from|insid+16 me-28 my+21 september+20 th-29 what-16 you+36 your-23
b:front|of+13
b:futur|rol+11
b:garden|call-11
b:get|for+29 in-14 me+11 som+15 th+13 your-22
b:giv|a+27 her+16 it+13 me-21 my-19 th-23
b:glad|to-20
b:go|at+12 back-18 far+13
b:going|ahead-16 to-18
b:good|choic-13 word+15
b:grateful|for+25 if-11
b:half|of+26 th+18
b:hand|my-21 on+12
b:happen|to+38 when-12
b:happy|to-11
b:hard|worker+17
b:hav|anything+28 appli+12 been-16 begin-19 chang-18 decid-17 hir-23 i+15 it+36 just-19 leav+24 me+69 need+14 no+18 room+23 something+18 th-16 tim-20 you+50
b:he|'d-14 's+40 know-14 need+16
b:head|of+21
b:hear|about+10 of+45 that-21 your-10
b:hello|to-18
b:help|i+13 in-33 me-43 my+16 on+15 out+15 pleas+11 with-26
b:her|be+25 i+28 on+11 ~job+26 ~post+12
b:hir|a+22 and-28 by+17 i+13 manager-23 me+14 my+12 panel-17 someon-12 you-13
b:history|of-11
b:hop|for-16 i+11 th-12 that+11 to+17 we+22 your-11
b:hour|a+41 for+12 you-18
b:how|a-32 about+87 be-19 can-23 many+15 soon+10 th-23 to+11 well+12
b:hr|about+17
b:hunt|for-19
b:hurt|to+11
b:husband|be+14 does-11
b:i|'d+34 'll-38 'm+20 -notic+19 accept-26 admir-12 apply+32 attach+33 be+47 believ+19 bring+11 can+40 com+25 contact-14 could+33 decid-15 did+12 enclos+17 enjoy-11 find-22 finish+30 get-22 hat-13 hear+17 help+13 hop+12 imagin-23 keep-15 know+12 lik-13 liv-11 mak-15 meet-13 mention-26 need-18 now-14 only+17 ought-13 really+15 reckon+14 sent+23 shall-28 sign+29 speak-12 talk+30 think-11 too+15 trust+23 understand+32 will-36 wonder-17 work+37 would+19 writ-11 ~work-11
b:if|NAME+13 my-14 on+17 sh-16 something+14 th+16 your-19
b:imagin|doing-18
b:in|NAME-37 a-14 account+10 an-32 any+22 at+15 for+20 front+13 hir-24 insuranc+12 it+28 jun-12 lin+12 march-18 may-18 mind+34 my-34 on-32 person-15 september-22 th+23 thi-26 town-20 whatever-15 with+13 your+22
b:industry|and+14
b:intak|open+14
b:internship|and-25 first-19 for+19
b:interview|for-16 me+30 you-27
b:into|th+15 your+46
b:introduc|me-13
b:it|'d+15 as+16 begin+12 by+23 can+11 com+10 for+20 from-15 in-15 possibl+16 tak-15 with+14 would+27
b:job|advert-16 again-15 and-42 at-49 be-13 com+14 for+25 going+12 if+18 in-13 interview-18 offer-10 so+29 you+22
b:jobless|and+13
b:just|start-10
b:keen|to-15
b:keep|in+29 th-11
b:kind|of-11
b:know|how-22 i-12 if-22 th-20 when-10 whether-12 whom+31 why-19
b:land|a+15
b:law|and-10
b:lead|would+11
b:learn|th+12
b:leav|for+13 my-10 th-15 your+21
b:let|'s+14 me-12 th+23 you-34 your-12
b:letter|from-11 of+14
b:licenc|and+15
b:lik|a-22 her+11 me+25 min-13 that-28 you+20 your-28
b:likely|be+11
b:list|for-19
b:listen|to-13 whil-15
b:littl|of-11
b:liv|in-13
b:lobby|for+14
b:look|around-15 at+30 for+21 out+16 over-14
b:lov|it-11 to+14
b:mak|a+26 all+10 me-16 myself-16 sens-18 sur+14 th+38 you-11
b:many|person+11
b:master|'s-19
b:material|to+11
b:may|hav-12
b:me|a+13 about-16 after-14 among+12 an+21 as+24 ask-17 at+18 do+19 for+18 get+21 her-13 i-20 if+18 in+65 internally+28 into+24 join+14 laugh-23 listen-29 mor-10 on+61 past+13 post-18 prepar-14 right-21 round-19 se-15 sit-16 som-20 th-31 that-16 through-52 to-31 watch-16 what-11 when+18 which-20 with+11 work+20 your-14
b:mean|th+11
b:member|of+15
b:mention|me+26 my-24
b:might|a-14 i+31 open+12 you+27
b:mind|for+13
b:minut|for-31
b:mov|from-12 into-17
b:much|that+15
b:museum|work-22
b:must|hav-25
b:my|-thank-20 application+56 background-13 behalf+47 best-33 brother-11 candidacy+18 card+20 cas+10 chanc+23 contract-10 cv+29 degre-11 detail+13 dream-14 essay-17 first+13 flatmat-10 foot+11 form+11 goal+13 hat+12 interest-10 internship-22 letter+15 licenc-11 mark+11 material+11 mind-21 nam+38 nephew+10 new-24 not-27 number-10 old-13 own+26 paper+13 personal+12 portfolio-12 profil+17 question-42 refere+28 resum+19 roommat-17 servic+39 sho+13 skill+23 student-25 thesi-11 visa+20 way+19 wif+24
b:n't|be+15 want-12
b:nam|down-12 forward+11 in+19 on+26 you+13
b:near|th-21
b:need|a+52 an+22 anyon+13 be-13 for-12 n't-27 of+19 on+22 someon+21 to-38 two+14
b:never|get+11
b:next|intak+17 open-11 se+10 season-19 tim+19 week-14 year+16
b:no|chanc+11 cv-29 job+21 mor-11 to+30
b:not|a+16 be-14 giv+13 hurt+11 leav-12 regret+20 say+19 too+19
b:nothing|mor-13
b:now|and+13 or+13 than-13
b:nurs|school-22
b:of|anything+48 cours+18 hand+28 interest+19 it-28 may+21 my-12 person+18 plac-10 recommendation+11 recruitment+11 staf-18 th-23 that-16 them-18 thi-15 warn-12 when+16 you-20 your-24 ~work+47
b:offer|a-28 from+19 me-25 of+13
b:offic|by+20
b:old|to-13
b:on|a-31 as-11 can-15 day-12 fil+18 for+16 friday-14 hir-14 how-34 in-11 monday-28 mor+22 my-19 new+12 of+25 pag-13 person-12 that+15 thi-15 thing-11 thursday-18 tuesday-10 whether-12 with+21 your+29
b:onc|th+23
b:only|ask+15
b:onto|th-18
b:open|day-50
b:opening|in-39
b:opportunity|at+10
b:or|a+14
b:ought|to-13
b:our|call-10 daughter+10 school-24
b:out|if-13 in+11 to-24 what-20
b:over|i-11 my-12 to+35
b:partner|agre-22
b:pass|it+15
b:past|th+13
b:pay|attention-20 for-12 me+12
b:person|get-17 lik+13 on+11 remember+11 what+13
b:personal|statement+12
b:persuad|to+16
b:phon|call+39
b:pictur|of-14
b:plac|for+35
b:plan|to+12
b:pleas|consider+18 find+13 help+12 let-21 put-16 say-20 tell+17 think+11
b:point|me-18
b:position|been+13 of-35
b:possibility|of+25
b:possibl|for-13 to+23
b:promis|to+22
b:proud|to+15
b:prov|myself+19
b:pull|a+20
b:put|a-13 in+26 you-19
b:question|be-11 to-12
b:queu|for+14
b:rather|i-10 not-23 than+15
b:reach|out+13 your+14
b:read|a+22 th+14 your-21
b:reckon|i+14
b:recommend|a-24 by+19 me+57 my+10
b:recommendation|i+11
b:recruit|again+15
b:recruiter|in+18
b:refer|to-14
b:referenc|for-33
b:referral|from+13
b:regard|to-25
b:regret|tak+12
b:replac|your+12
b:reply|to+20
b:research|assistant+26
b:resum|be-10 to+12
b:return|for+19 th-19
b:right|career-11 for+18 now+15 person+31 to-11
b:ring|me-32 you-12
b:rol|for-10
b:room|for+22
b:roommat|be-20
b:round|your-12
b:said|about-13 i+10 no+24
b:sam|job-27
b:say|a-14 hello-28 how+20 if+11 in-22 so-30 to+16 what-21 whether+12 yes+37 you+11
b:school|do+13
b:se|in-11 me+19 th-34 that+12
b:seek|a+25
b:send|a-14 it+21 me-26 my+16 you-37
b:sent|me-19
b:set|on+21
b:sh|'d-12 's+18 goes+15
b:shar|it+14
b:should|be+24 i-26 lik+13 send-18 th+15 you-19
b:show|me-56 my+14 you+33
b:sign|up-26
b:sinc|i+23 you-15
b:sit|and+20 at-19 be-18
b:skip|th+17
b:small|firm-16
b:so|be+42 do+14 grateful+15 her+39 i-29 if+14 th-16 that+11 ther-14 you-11
b:society|as-21
b:som|of+22
b:somebody|els+15 to-21
b:someon|for+10 in-22 lik-21 who+25 with+20
b:something|at+18 com+16 for+12 i-10 in+12
b:somewher|in+20
b:sorry|for-22
b:spar|me-13
b:speak|NAME+22 for+32 to-13 with-37
b:sponsor|my+23
b:spot|for-13
b:spread|th+16
b:stand|out-13
b:start|a-10 at+13 my-26 salary-11 with-31
b:stay|in-12 with-14
b:step|in+28
b:still|hav+10
b:story|about-13 of-12
b:straight|to+26
b:such|a-17 as+21
b:suit|me-47 your+11
b:sur|befor-10 my+14
b:surest|way+11
b:surveyor|and-13
b:sweep|floor+13
b:tak|a+27 an-10 any-16 anything+11 it+17 on+17 th-17 up-24 you-19 your-19
b:taken|on+37
b:talk|about+52 i+29 to-12 you+11
b:teach|and+11 you-16
b:team|and+14 complet+26 tak-22
b:tell|a-19 me-44 my-20 them+20 your+32
b:th|NAME+15 advert+30 agency+25 analyst-29 appointment+27 articl-13 association-11 audienc-22 back-14 bees-13 bench-20 better+13 caf-44 certificat-15 charity-12 clerk+15 clos+29 colleg-21 company+15 crew+14 dean+19 decision+12 editor-11 exam-15 exhibition-31 favour-17 firm+27 first+27 futur-20 gallery-11 graduat+23 hardest-12 harvest+14 head+21 hir-11 history-11 hour+17 industry+12 insid+19 internship+36 job-39 last+13 lead-14 library-11 lif-10 market+37 mill+14 museum+17 new+11 next+25 open-19 panel+40 part+14 partner+15 payroll+11 person+36 photo-16 pil+23 plac-28 post+16 practic+11 profession-11 question-11 queu+10 railway-12 recruiter+21 right+21 ring+11 rota+29 sam-33 search+12 sit+12 society-25 studio+19 surest+11 tabl+12 team+33 tim-12 top-11 trad+42 traine+24 traineeship+19 truth-23 two-13 vacancy+21 ward-24 way-14 word+17 world+13 wrong-16 year+29 ~job+14 ~lectur-20 ~rol-16 ~work-38
b:than|a-16 any-12 anyon-15 at-10 i-19 my+11 to+12
b:thank|and+11
b:that|'s+11 NAME-12 book-14 i+41 in+18 person-10 still-11 suit+15 th-20 would+15 you-48 your-11
b:ther|'s-37 anyon-14 anything+14 be+19 may-13 must+13
b:thes|day-18
b:they|be+12 say+28 will+13
b:thi|a-10 autumn+16 field-13 in+10 job-26 letter+12 year+32
b:thing|and+16 how+10 i-28 my-22 should-11 th-17
b:think|i-17 of+89 you+20
b:though|i+15
b:thought|on-19
b:thre|tim+15
b:through|how-31 th+32 you+32
b:throw|my+16
b:tim|and+16 as-11 for-16 i-19 of-10 that-10
b:tip|me+11
b:to|a-17 about+19 accept-11 an+16 answer-11 any-20 apply+17 ask+58 be+60 becom-23 begin+25 chat+12 choos-40 com+30 correct-19 describ-15 discuss+27 do+25 end+18 feed-19 fill+21 find-22 get+19 go-10 hand-13 hear+12 help+18 hir+19 hr+15 interview-21 it-13 join+36 know-43 leav+13 let-31 liv-11 look+21 mak+22 me-73 meet+16 my-41 nurs-12 on-10 our-17 put+12 read-11 relocat+14 replac+15 report+20 se-30 send+14 shar+10 show+20 sign-19 somebody-14 someon-24 speak-11 start+23 stay-14 sweep+11 talk-18 tell-73 th+25 thank-16 thi-18 thre-12 train-14 travel-13 try-11 us+19 work+44 you+47 your+37
b:too|forward+13 lat+24 old-13 proud+25
b:touch|about+22 with-25
b:tour|of-11
b:train|as-17 be-17 i-11
b:trial|day+32
b:trust|you+14
b:try|it-11 me+36
b:turn|into+10 out-18 up+12
b:twelv|year+14
b:twenty|minut-25
b:two|of-12 person+21 week+15
b:under|you+33
b:understand|that+24 you+11
b:unpaid|internship-11
b:up|as-11 in+13 my-21 th+11 to-16
b:us|a+33 for+23 me+22 to-15 you+13 your-11
b:used|to-30
b:useful|to-18
b:vacancy|in+12 on-24
b:very|interest+14
b:view|of-21 on-19
b:wait|for-15 list+14
b:want|a+16 it+16 to-59 us-10 you-21
b:way|i-10 in+42 into+17 to-16 you-12
b:we|both+11 can-43 speak-16 talk+27
b:week|in+14
b:welcom|any-14
b:welder|and+16
b:what|'s+14 a-36 about+21 an-15 be-13 do+17 happen-17 hav+19 i+43 mak-17 opening+17 should-12 sort-12 th-22 train-12 would+19 your+12
b:whatever|you+19
b:when|can+16 i-18 it-13 sh+23 th+28
b:wher|i+15 to+18 you+13
b:whether|person-17 th+32 they+22 work-13 you+16 your+21
b:which|job-11 part-15 your+31
b:who|'d+11 's+25 can+18 could+13 els+10 get-22 hav-22 hir-20 know+11 need+16 would+21 writ-19 ~work-11
b:whoever|decid+10
b:whom|to+23 you-14
b:why|not+22
b:will|be+11 to+20 you+22
b:with|NAME-14 an-12 it-12 me-45 my+11 no+20 regard+13 someon-13 th-19 you+76
b:wonder|what-11
b:word|about-27 and+16 from+11 of-19 on-15
b:work|as-13 at+14 for+24 from+18 out-10
b:worth|mor+11
b:would|a-18 appreciat-15 be+35 do+19 go+14 hav-10 help-28 let-12 lik-14 lov+20 mak+26 mean+20 n't-30 need-11 suit-23 tak+21 your+31
b:writ|for+19 it+21 th-30
b:wrong|about-15
b:year|ago-12 and-25 at-10 be+14 of+24
b:yes|to+12
b:you|'d-15 'r+34 'v+21 a-17 about-29 accept+45 advertis+18 advis-12 an+17 any-12 befor-11 by-20 call+39 check-13 choos+15 com-22 could-19 decid+18 describ-15 did-12 do-25 enjoy-13 feel+23 giv-43 go-19 happen+19 hear+12 help-10 hir+16 hold-12 i+40 in+12 know+38 let+25 look-28 mak-14 manag+17 might-15 miss-12 must-17 nam-14 never+13 next+27 now+15 offer+14 onc-17 over+15 pleas-13 pull+13 put-32 recommend-44 recruit+12 remember+24 ring+12 said-19 say+13 se+12 sent-10 show-58 som-11 sponsor-22 start-14 tak-18 tell+28 th-20 to+13 train+15 us+17 when+14 will+39 wish-15 with+35 work-34 writ+19
b:younger|self-19
b:your|advic-34 answer+15 articl-10 boss+10 build-20 career+20 client+18 colleagu-15 company+17 crew-35 desk-16 ear-14 exhibition-13 experienc-19 field-18 firm-17 former-13 friend+13 from+25 garden-14 good+19 graduat+10 hospital+16 influenc+10 lab+16 lectur-18 lin-31 manager+35 museum+11 offic-21 old-12 orchestra+15 organisation+11 own-21 pag+10 paper+24 profession-18 project-13 recommendation+13 recruiter+27 research+18 schedul-11 school+20 section+26 shop+14 sid+12 sit+21 staf-19 story-11 studio+13 talk-12 tim-32 trad-14 train-15 unit+19 view-19 ward+26 warn-17 way-12 workshop-16 yard+16 younger-19 ~lectur-16 ~post-13 ~rol-10 ~work-17
b:yourself|in-20
b:~application|for+14
b:~job|for+19
b:~lectur|be-12
b:~opportunity|to-19
b:~position|to+11
b:~post|~about-14
b:~rol|of-16
b:~seat|for-12 in-16
b:~work|as-19 in+28 sinc+18
c:|ad+54 agent+25 alike+33 asking-17 boss+24 cv+55 cvadvice-63 date-46 employer+26 field-45 friend+28 goodword+38 help+19 hire+74 hiringnow+77 jobnoun+84 me+55 orgnoun+17 recruit+56 seek+43 soon+50 spot+31 trainee+55 vacancy+43 yearn+27
k:'d|a+16 an+26 any-14 be+13 being+29 glad-21 happy-15 honour-13 i-10 if+24 in+13 interest-15 it+12 me+36 my+11 not-20 ther-17 to-15 tomorrow+30 will+16
k:'ll|it-12 me+21 of-21 th+19 to-13 with-13
k:'m|-how-12 a+18 about+13 for-12 from+16 i+22 to+11 too+18 wher+10 whether-33
k:'r|a-12 for+12 of+10
k:'s|at-16 best+13 in+15 job+25 on+11 th-11 vacancy-30 who+16 would+17
k:'v|in-10 it-11 me-32 my-19 tell+27 th+17 your-15
k:-'d|-interest+10 me-11
k:-'m|-ask+18
k:-'v|-my+18 -to+12
k:-NAME|-and+11
k:-a|-and-19 -at+19 -of-11 -tell+11 -to+15 but+14 just-17
k:-about|-on+17
k:-and|-hav+24 -you-13
k:-ask|-you+13 for+14
k:-be|-a+11 for-11
k:-could|tell+13
k:-cv|i-11
k:-do|-ever+20 -feel+10 -let+23
k:-for|-an+12 -coffe+13 -me-28 -my+19 -tim+14
k:-get|-your+26
k:-glad|-hear+13
k:-hav|-been+10 -ever-11 -look+16
k:-hear|-th+13
k:-hir|-think+11
k:-hop|hear+24
k:-how|-on+18 -you-17 -your-12
k:-i|-appli+18 -be+13 -writ+15 to-20
k:-interest|hear+10
k:-it|-lik-12 -n't+21
k:-job|-th+12
k:-lik|hear-22
k:-look|-in+11
k:-me|-ask+13 -to+12 -you-20 i+21
k:-my|-to-24
k:-not|-ask+17 -for-11 -job-16 -you+12
k:-notic|-you+10
k:-person|-th+13 ask+20
k:-read|-your+13
k:-tell|-how-11 -what-15
k:-th|-and+10 -for+10 -i+13 -in-13 -person+16
k:-thank|-your-14
k:-that|-want+13
k:-they|-to-10 -you+13
k:-think|-would+11
k:-to|-a+12 -and-12 -me+20 -my-10 -string+21 -team-13 -th+37 me-16
k:-want|hear+11
k:-what|-mak+13 -would+17 you-27
k:-when|-said+15
k:-work|-a+17
k:-you|-a+14 -about+13 -at-11 -it-13 -now+16 -offer-11 -right+15 -that-14 me+13 tell-19
k:-your|-hav+14 -to+14
k:NAME|a+17 me-10 sh+10 who-13 you+20 your+12
k:NUMBER|to-25 your+12
k:a|a+20 about-31 addition+13 answer+21 any-11 application+11 as-31 at-26 be-13 between+24 by+12 choic-16 com+13 cook+11 day+33 deal-10 fit+10 fre+15 from+13 gardener+12 if-12 in+17 interview-22 into-11 licenc+11 listener-19 look+11 manager-16 myself-11 near-30 of-40 on-11 open+15 pair-20 pictur-14 placement+12 position-12 post-16 project+13 say+14 schem-15 start+13 string+20 surveyor-12 that+22 ther+11 through+12 tim-10 to+37 who+18 with+39 worker+17 would-15
k:abl|offer-18
k:about|and-14 as-11 at+23 book-12 for-27 help+14 hir+11 job+27 me+15 opening+13 rol-16 th+32 trial+31 vacancy+33 work-11 you-15 ~work-21
k:accept|position-25
k:act|my+12
k:advic|a-20 my-15
k:after|i+11 job+14
k:again|do+16
k:agre|you-22
k:all|ask+36 differenc+10 want-14
k:also|my+12
k:an|be-14 day+14 first-22 from+12 in-28 pair+17 to+12 with+12
k:and|'m+17 'r-20 's+30 be-15 can-12 do+12 get-18 hav+22 hop+31 i+19 if+14 job+11 my+34 need+10 should+19 so+12 tell+12 th-15 to-17 up-12 what-20 would+10
k:another|i-12 of+13
k:any|at-13 in-17 on+15 to+15 you-20 your-17
k:anything|'d-17 hav+10 th+20 up+10
k:appli|th+15 thre-11 your+18
k:application|a+17 out-13 th-18
k:apply|a-12 nurs-16 you+24
k:aris|-would+10
k:as|as-24 intern+14 member-10 nurs-17 of-11 refere+30 referenc+23
k:ask|about-15 if-15 question-10 ther+14 to+31 what-10 you-12
k:association|mention-11
k:at|NAME+20 council-10 firm-18 hour-14 institut+12 next-22 other-18 tim-10 workshop-12 ~lectur-13
k:attach|my+23
k:back|you-12
k:be|a-15 about-10 and+22 becom-13 but-13 chanc+11 dream+17 enough-19 first+22 fool+13 for+22 fre-10 from+15 going-14 grateful+10 guest-32 happy-17 help-26 her+14 hour-11 i+22 it+16 job-24 last-17 lik-16 me-43 next+17 not+25 of+36 on+18 person+14 position+11 possibl+15 somebody+20 someon+17 soon+11 th-22 to-14 too+30 troubl-16 up+24 us+14 welder+10 what+20 with-17 work+12 worth-13 you+18 ~job+10
k:becom|of+21 pilot-11
k:been|a-20 of+26
k:befor|talk+12
k:begin|you+11
k:beginner|me+11
k:behalf|th+17
k:being|at+14
k:between|person+11
k:boss|me-21
k:bring|in+14 to+19
k:brother|at-20
k:busy|could-12
k:but|'d-25 could-10 i+18
k:buy|a-14
k:by|hour+22
k:call|a-13 be-12
k:can|a+23 at+11 be+25 count-25 do-26 giv-32 help+13 hurt+11 mak-54 on-10 pleas+13 talk+11 th-15 to-18 whenever+12
k:candidat|th-18
k:car|grad-15
k:cas|'r+25
k:chanc|you+11
k:chat|your-15
k:choic|two+10
k:choos|i+11
k:circulat|detail+12
k:clean|and+27
k:colleagu|leav-15 th+12 that-13
k:com|be+10 it-17 on-11 th+10 to-11 work+12 your-25
k:comment|my-15
k:company|i-14 look+12 th-15
k:consider|for+32 your+12
k:convinc|i-14
k:corner|me+14
k:correct|if-14
k:could|about-17 an+15 as+15 at-14 be+14 do-11 find+18 for+11 forward-13 get+23 giv-19 hav+15 it-28 let-12 mak+15 my+18 of-10 on+14 pass+16 point-11 recommend-12 say-23 shadow+14 th+43 us+18 with-25 writ+25 your+14
k:count|among+12
k:cv|NAME+16 do-11 i-11 read+13
k:day|th-24 your-12
k:decid|law-10 th+16 to-16
k:desk|your+19
k:did|say+21
k:do|NAME+17 a-18 car-15 enjoy-11 forget+11 get-44 happen+19 hav+40 hir-20 in+22 internship-16 know+13 lik-11 me+23 my+12 need-39 of+21 read-11 say+45 sign+26 tak+18 th+11 than+19 that+11
k:does|firm-35 get+16
k:doing|job-18
k:door|open-11
k:draw|th+19
k:dream|to-11
k:ear|th+30
k:els|your-16
k:end|jun+11
k:enough|for-15
k:ever|a+14 help-16 of+10 th-13
k:exhibition|your-23
k:extra|of+14
k:feedback|my-13
k:field|th+13
k:fill|vacancy-11
k:find|a+19 if-13 in-41 minut-11 plac-14 something+24 what-20
k:firm|be-13 open+12 up-22 would+12 your+16
k:first|be-16 lin+12 may+12 th+10 you-12
k:fit|in-18 your+14
k:foot|th+20
k:for|afternoon-10 an+19 analyst+15 and-12 assistant+12 at+13 call-16 career-12 degre-13 first-11 graduat+13 harvest+11 if+18 in-15 interview+12 junior+35 look-15 me-16 minut-16 mor+40 morn-21 next+14 open-30 plac+23 pleas-18 post+14 referral+20 right-15 season+12 so+28 th-30 to-31 year-23 you+16
k:fre|a+11 say-18
k:friend|be+12 th+11
k:from|and+17 be+21 first+23 on+15 to-10 who-13 would+24 you-11
k:front|th+19
k:garden|me-11
k:get|a-21 at+37 foot+15 in+25 into+14 lot-23 me+29 on+24 past+13 post+11 th-18 through-19 to-24 your+16
k:giv|a+20 on+17
k:given|trial+11
k:go|to-10
k:good|be+11 for+14 to-17 you-15
k:grateful|a+22 you-10
k:great|you-15
k:hand|th-20
k:happy|do+12
k:hat|th+14
k:hav|a-26 an-10 as+21 been+22 desk+14 fill-16 firm+15 for+27 get+28 interview+11 job-41 me-39 minut-14 of+17 position+16 th-15 think+26 to-32 up-17 will+15 year+18
k:he|a+22
k:hear|anything+19 colleagu-10 th+33 your-20
k:hello|your-16
k:help|could+11 get+22 i-13 prepar-14 th-10 with+29 your-16
k:her|min+17 th-10 would+12
k:hir|a-20 th+22 would-13 your+10
k:honour|be-11
k:hop|a+25 be+12 will+22
k:hour|th+15
k:how|a+37 be-31 could+12 get+28 i+17 might+12 your-11
k:hr|me+17
k:hurt|ask+15
k:i|-that+13 -you+23 a-33 after+17 alway+11 an-17 any-11 anything-14 appli+10 at-12 availabl+21 away+12 be+26 been+16 begin+23 bring-16 cheap+23 check+23 com-20 decid-18 do+68 ever-12 find-56 fit+13 for+12 forward+14 fre+15 from-11 get+45 glad-28 gladly+12 going-21 good+16 grateful-24 hav-13 help+14 hop+21 i+32 if-17 in-13 interest-12 jobless+20 keen-16 keep-11 know-17 mak-34 my-14 n't-38 never-13 next-19 no-25 now-25 on+42 only-21 over+25 quit-10 rather-16 reach+11 refer-11 ring-13 se-14 seek+30 send-21 sign-12 so-38 som-19 sorry-31 speak-13 start+21 tak+18 talk-14 tell+22 th-34 that+31 ther+12 think-13 tim+18 try-20 two+13 up-14 us-27 very+14 we+18 welcom-15 with+10 wonder+17 work+38 worth+20 writ+22 wrong-16
k:if|'r-16 's+18 'v-20 -ask+10 NAME+17 ask+25 be-21 company-17 could-53 do+19 get-12 giv+11 hav-26 hear+24 i+12 know+20 need-14 offer+12 open+18 se-13 sent+14 still-14 would-29 you+11
k:imagin|another-18
k:in|'s+12 about+17 and-26 as-15 audienc-22 be+14 company-10 door+21 end-17 field-29 futur-14 good+11 i-10 in-11 it-14 job-26 kitchen+14 new+18 newsroom-14 next-10 novel-13 of+12 offic+27 on-31 orchestra+11 sam+24 section+26 sho+13 should+35 th+25 thi+12 to+16 trad+26 way-19 with-29 work-24 workshop+14 ~job-20 ~lectur-16 ~position+21
k:interest|any+12 th+28 your-14
k:internship|monday-11 you-28 your+10
k:interview|a-12 about-13 your+11
k:into|company+26 habit-11 job+15 me+12
k:introduc|to-20
k:it|be+35 her-12 i+16 me+34 n't-13 to+41
k:job|a-20 and-11 be+13 hav+11 lik-20 up+11
k:join|association-11 for-24
k:jun|i-20
k:just|whether+10
k:keen|be+14
k:keep|in+19 of+13 post-18
k:kind|to+11
k:know|-i+13 NAME+13 be-22 good-13 th+12 ther-10 to+11 you+14
k:last|you-11
k:lead|be+11
k:learn|you+11
k:leav|for-12 i+12 would+17
k:let|ask-13 be+15 do+19 listen-29 show-17 sit-16 watch-11
k:letter|recommendation+11
k:lif|a-27
k:lik|ask+16 be+43 get+17 join+14 replac+10 to-20 you+10 your+17 ~post+12
k:lin|th-15
k:list|th-31
k:listen|you-28
k:littl|your-11
k:lobby|me+14
k:long|it+12
k:look|an+17 and+11 for+19 on-13 your-18
k:lot|person+15
k:lov|be+16 com+15 meet+11 to+11
k:mak|an+13 application-13 decision+15 for-28 laugh-23
k:many|be+13
k:master|degre-15
k:material|th+11
k:may|ask-19 be+25 com+13 count+15 put-12 say+22
k:me|-how-11 -what+14 and-16 between-19 for-11 go+20 how-29 i-17 if-19 in-21 job-13 letter+11 mind+26 my-25 nam-14 of-14 offer+14 on-17 plac+15 referenc-29 someon-12 th+16 them+24 thi-11 to+24 touch-26 truth-13 try+33 whether-13 whil-15 with-13
k:mean|world+19
k:mention|you-11
k:might|a+19 ask-10 for-18 me+13 with-11
k:minut|me-26 th-11
k:mor|a-24 how+15 my-11 should-11
k:mov|th-10
k:much|could+11 i+17
k:must|a-12 been-13
k:my|'s-24 -to-17 NAME+15 an+11 be+44 could-27 find+13 forward+11 from-14 in+26 into+23 letter-17 look+10 of-14 say-10 so+18 statement+12 tell+28 th-12 what-21 when+17 with+28 work-30 year-14 you+27
k:n't|in+14 it-11 me+21
k:nam|th-19
k:need|a-23 be-16 for+13 information-17 job+13 licenc-23 to-34 way+20 with-15 work+19
k:neighbour|girl-11
k:new|and+15
k:night|i+10
k:no|an+18 in-13 so+20 talk+17 that-26 to-14
k:not|i-12 my-11 no+18 tak+12
k:now|i-17
k:number|you-30
k:of|NAME+19 and+33 as+11 be-11 book-23 cv-21 hav-15 head-23 i+12 job+17 lab-11 nam+13 sinc+25 that+19 tim-25 what+15 wher-17 who+10 with+21 would-11 year+16
k:offer|a-21 word-16
k:on|NUMBER-12 a-15 an-25 and-14 application+11 behalf+47 call+43 career+14 cover-13 crew+15 cv-14 first-15 in-23 insid+27 job+22 market+31 own-31 pag+10 payroll+16 project+15 resum-10 staf-24 tabl+12 tour-10 wall-15 when+18 which+18 would+16 you+19 ~job+14
k:only|advic+19
k:open|door+19 your+12
k:opening|th-13
k:opinion|my-10
k:or|you+16
k:our|be-18
k:out|a+15 i-17 it+22 train-11 ~work+20
k:pair|hand+26
k:part|you-17
k:partner|th-13 with-22
k:pass|material+11 nam+11 on+16
k:patient|you-10
k:perhap|could+19
k:person|a-19 ask-10 decid+15 in-11 talk-15 you+18
k:phon|be-13
k:pictur|~work-12
k:plac|me+20 your+23
k:pleas|me-16 of+13 on+17 th+19 thi+17 you-15
k:point|to-18
k:position|fill+13
k:possibl|you-13
k:post|th-25
k:pull|few+20
k:purely|of+10
k:put|a+33 in-17 nam-16 on+24 right-21
k:question|your-16
k:really|be+15
k:recommend|you+12
k:recommendation|hav+11
k:refer|internally+15 to-20
k:referral|you+13
k:regret|me+12
k:remember|when+10
k:replac|colleagu+12
k:reply|th+14
k:return|favour-17
k:right|for+17
k:rol|luck-18 your+19
k:room|on+29
k:round|th+13
k:said|be+13
k:sam|again-29 as+20 today-16
k:say|-you+12 a-11 hir-30 i+30 th+10 word+17 you+24 your-20
k:school|look-11
k:se|advert+10 i+13 in-11 lab+17 th-29 way+13 you+27
k:send|cv+21 my-23 th-18
k:servic|your+13
k:set|a+11 th+20
k:short|a+38
k:should|bring+12 do-22 i-27 my+11 on+14 talk+12 you-21
k:show|i+12 round-25 th-14 to+19 what+12
k:sign|for-26
k:sit|mak-18 on-21 th+18
k:small|i+13
k:so|'ll-20 'm+13 's+18 for+12 hav+13 i+38 ther+24 you+25
k:society|a-26
k:som|i-14 th+12
k:somebody|know+15 me-12 tell-13 th+20 your-16
k:someon|hav-11 me-17 my+15 th+15 your-10
k:something|me+32 th+15 up+17
k:sorry|you-22
k:speak|me-22 your+15
k:sponsor|visa+19
k:spot|me-13
k:spread|word+16
k:staf|i-16
k:start|internship-11 new-16 th-14
k:stay|me-13
k:still|for+13 of-19
k:straight|you+17
k:student|a-11
k:suggest|i-14
k:suit|team+11
k:sur|cv+13 i-10
k:tak|as-17 from+21 look+10 sam-16 th-15 to-11 train-11
k:talk|about+15 your+10
k:teach|i+10
k:team|be+15 lik-13 on-23 you-11
k:tell|i+16 if+16 th-24 that-25 what-12 which-19 you+26
k:ten|for-12
k:th|'s+14 -i+16 after-40 at-13 back-14 be+13 been+13 candidat-12 career-11 committe+11 could-17 dat+26 day-24 decid+15 desk+13 directory-25 do+27 ever+19 for+32 from-13 get-16 half+20 hir+17 i-10 if-17 in-18 intak+20 job-26 list-29 mak-30 manager+11 need+29 open-23 or-19 person+30 plac+15 position+13 post+17 run-29 said+10 say+11 schem+17 sid-12 so+21 still-15 tak-11 team+17 th+14 that+13 thi-16 to+15 vacancy-29 we+17 week-15 who+27 with+22 work-16 you-37 your+11
k:than|be+15 mark+11
k:that|'d+33 'm+38 'r+11 'v-24 accept-16 can-16 fin-11 get-16 hav-42 know+13 need+12 on+11 sent-10 will+11 with+13 you+17
k:ther|an+10 at+12 for+18 going+21 no-39 opening-23 plac+17 rol-15 something+12 vacancy+12
k:they|it-24 tak+16 whether+21
k:thi|of-19 th-13
k:thing|about+12 brother-10 you-13
k:think|could+22 me+26 th+16 when+11 would-14
k:through|your-12
k:throw|hat+12
k:tim|need+12
k:tip|of+11
k:to|-how-12 NAME-18 about+31 and+22 as+22 back-19 be+11 by-14 choic+10 choos+14 colleagu-11 colleg-13 company+21 consider+36 do+14 firm+21 from+11 given+12 good-14 head+19 hir+37 i-20 in-44 it+27 keep+13 manager+17 me+14 mor+11 my+42 myself+10 next+20 no-20 offer+18 offic-20 on+12 over+13 panel+10 put+14 recommend+12 recruiter+10 school-17 society-21 som+27 someon-17 sur-11 taken+23 teach+12 team+18 that+21 them-14 ther+14 thi-14 think+14 to-21 under+11 useful-21 what-44 when+20 whether+11 with-18 work+11 yes+17 you-34 your-37
k:too|i+13
k:touch|another-16
k:tour|th-11
k:train|a-20 would-11 you+11
k:turn|to-17
k:two|and-13 of-14 remember+11
k:understand|hav+11 th+23
k:up|a-11 littl-11 th+22 you+11 your-22
k:us|a+23 as+13 influenc+10 nam-10
k:useful|th-21
k:vacancy|a+12 th-12 you+12
k:vouch|me+23
k:wait|for+14
k:want|se-15 send-12 ~work-13
k:way|could-17 your+11
k:we|about+28 at-18 be+28 know+12 on+13
k:week|th+23
k:well|th-13
k:what|'d-14 'm+17 a-15 be+25 can+32 could+13 do-13 i+17 job-15 know-14 my+24 of-26 really+15 said-18 when-12 your-18
k:whatever|can+14 hav+15 of-22 you-11
k:when|'s-23 apply+15 could+17 exhibition-11 goes+15 hav-16 i+27 job+15 leav+17 next+21 panel+18 post-11 retir-14 start+11 writ-13
k:whenever|say+12
k:wher|be+27 can-13 could-12 th-12 you-13
k:whether|'d-15 as-13 be-12 can-20 firm+14 get+21 hav+12 lik-13 might-25 need+12 team+15 will+19
k:which|be-22 hav+12 of-19 should+11 would-18 your+36
k:whil|work-15
k:who|choos+11 enjoy+11 giv+11 hir+14 i+26 lik+14 me-20 my-13 on+11 th-20 to-20 you-12 your-32
k:whom|hir-14
k:why|giv+13
k:will|colleagu+11 it+13 me+30 regret+12 you-11 your-15
k:wish|correct-10
k:with|NAME-15 boss-13 by-10 colleagu-19 firm+14 for+17 garden-13 hand-18 help+17 if-16 nurs-16 on+14 own+11 partner+12 recruiter+13 to+29
k:without|recommendation+11
k:wonder|i+12 th-12 you+14 your+17
k:word|i+23 th+12 warn-12 worth+11
k:work|a-44 fre+12 or-12 you+38 your-12
k:worth|than+11
k:would|a+38 advis-12 all+10 an+12 be+12 far+11 firm+17 get+10 help+15 her+16 it+12 leav-22 let+12 my+21 partner-16 pass-28 put+19 rather-22 recommend-40 tak-37 talk+11 tell-11 th+17 very-12 want-34 writ+24 you-25 your+14
k:writ|th+23 your+11
k:wrong|th-14
k:you|NAME+14 abl+11 an-12 and+17 anyon+21 anything+16 anywher+14 application+12 apply-16 as-13 ask-10 at-17 be-14 bring+12 busy-13 comfortabl+24 cv-29 do-20 doing-13 expand+14 explain-13 find+40 first-10 forward-19 fre-10 get+19 giv-18 hand+11 hav+10 help+11 how-20 hr+17 i+16 if+17 know+10 let-12 lik-15 look+10 lunch-13 mak+47 my+24 never-16 of+36 over-12 person-16 phon-14 put+11 recruit+14 room-14 say-21 send-19 someon+29 speak-34 sponsor+15 tell-37 th-16 that-22 them+22 thi+45 think-29 tim-24 tip+41 to-17 us+22 well-12 who-16 will-12 wonder+29 work+15 you-18 your-11
k:your|'s-40 about+19 after+16 agre-22 alway-10 be+23 by+18 call-11 complet+26 could+15 day-20 director+10 does+22 ever-12 for+27 from-44 i-19 in+15 intak+14 know-13 lik-10 look+13 manager-18 mind-21 need+12 of-22 on-43 pay-16 person+14 read-12 run+20 say-15 self-19 should-16 still-23 tak+17 team+10 th+39 that+20 thi+10 tomorrow-12 train-19 who-13 with-33 would+30 ~about-14
k:~application|th+14
k:~lectur|all-12
k:~old|and+13
k:~post|anything-12
k:~seat|your-12
k:~work|th+15 you+26 your+13
m:aux are|there-26 you+55
m:aux can|i+29
m:aux could|i+11 you+15
m:aux do|i-11 your+12
m:aux does|your+28
m:aux has|your+11
m:aux have|i+15 you+27 your-11
m:aux is|there+28
m:aux might|i+27 you+23
m:aux should|i-16 you-19
m:aux were|you+23
m:aux will|you+30
m:aux would|your+22
m:|question-30 statement-41
m:wh did|you-25
m:wh do|i+46
m:wh does|your-19
m:wh have|you+16
m:wh is|your-13
m:wh should|i-10
m:wh was|your-11
m:wh would|you-29
p:-future|-staff+14
p:-hear|-job+14
p:-hire|but+13 i+12
p:-how|-light+15 -need+12 i+12
p:-i|-learn+16 -need-17 -you+15
p:-if|-tell+11
p:-job|but+19 place+11
p:-learn|-how-12 -place+11
p:-light|-apply+13 -job+22 -learn+11 -me+15 -org+24 -praise-13 -they+11 -you-14 -your+12 but+15
p:-me|modal+12
p:-modal|-hire+12 how-10 i+12 light+11 you-11
p:-my|-your+15
p:-not|-i-11 -light+11 but+15
p:-offered|-job+12 -not+20 -pass-13
p:-org|-light+11 -modal+12 -past+11 -staff+11 -you+11
p:-pass|-me-12 -place-15 -your+15
p:-past|-not+15
p:-place|-my+13 -paper+18
p:-please|-tell+11
p:-staff|-me+11 but+12 i+14
p:-tell|-job+11 -they+14 -you-13
p:-thank|-light-17 -me-18
p:-they|-i+13 -light+11 -me+17 -you+11
p:-wish|-job+11 -me+13 -you-11
p:-you|-future+14 -job+18 -my-13 -paper-17 -praise+13 -staff+21 -tell+12 i+13 me-10 tell-10
p:-your|-org+20
p:NAME|appear+26 i+15 if+11 job+12 light+15 me-10 meet+14 place+15
p:appear|good+20 hear+13 if-10 job+24 join+33 light+16 meet-28 not-13 paper+12 pass+16 pay+16 place+16 staff+19 they-12 time-17 unpaid+12 wish+11 your+21
p:apply|future-14 how-13 i+20 job-11 join-11 keep+13 light-10 me-11 modal+14 my-16 need-13 past-16 place-27 you+13 your+17
p:boss|hear+16 i+14 job-18 join-13 me+14 modal+20 my+12 tell-13 wish+16 you-17
p:but|apply+12 free+11 i+14 learn+11 meet-12 my+14 place+14 they-15 time-16
p:chooser|i+17 join-11 keep-10 modal-11 your+13
p:else|good+11 i-12 job-15 learn-14 me+20 org-11 unpaid-11 you-12 your-10
p:field|job-15 learn-14 modal+11 pass-15 they-10 unpaid-11 you+13
p:free|appear-13 hear-11 how-12 i-13 job+17 join+20 learn-23 light+15 me-31 meet-31 pay+13
p:future|field+12 free+20 how-13 i-11 job+16 keep+10 need+17 pay+12 place+13 staff+10
p:good|appear+21 boss-12 hear+16 i+11 learn-21 me-11 modal+20 org+11 your+35
p:hear|apply+13 field+19 help+10 how-32 if-17 job+19 jobless+14 join-18 kin+15 learn-16 light+11 me+12 past-16 pay+12 place+12 praise+15 time-13 you+23 your-11
p:help|i-12 job+16 learn-12 light+11 me-12 need-11 pass+19 time+17
p:hire|boss-15 chooser-13 job-19 learn-18 light-14 me+22 meet-13 need-13 org-16 place-24 staff-12 you-17
p:how|NAME+21 apply+12 chooser-24 free-17 help-12 hire-12 i+32 job-27 keep-13 learn-34 light+26 meet-17 modal+17 my+14 need+12 offered-13 pay-18 praise-14 staff-19 they-11 time-11 unpaid-17 you+12 your+16
p:i|-learn-12 -praise+12 NAME-19 but-12 good+50 hear-25 if+15 job+11 join+30 keep-16 me-36 my-13 need-16 not-13 offered-12 org-11 pass-20 pay+12 please-11 praise+15 thank-20 they-28 time+14 unpaid-12 you+18 your+23
p:if|NAME+11 appear+17 apply+21 boss+10 free+14 hear+11 help-11 hire+13 job+28 join+24 my+16 need-10 offered+11 org+21 past+13 staff+18 time-19
p:job|appear+19 field-13 hire-15 if+17 join-12 learn+15 modal+14 need+15 org-28 pass-11 place-19 staff-20 time-26 unpaid+11 wish-13 you+18
p:jobless|future+11 help+10 job-10 learn-14 me+12 pass-10 your-20 ~job+11
p:join|free+12 future-11 me-14 meet-29 need-11 org+17 pass-26 past-11 staff+16 tell-11 time+12 your+16
p:keep|NAME+13 future+20 hear-15 i-21 learn-28 me+11 meet-12 my+12 org+13 paper+31 pass+28 you+23
p:kin|job-15 need+16 past-13 pay+11 tell-16 time+16 wish+12 you-12 your-20
p:learn|boss+16 but+19 chooser-26 field-15 free-13 future+10 job+22 keep-17 kin+12 light+19 my-19 org-10 paper-18 past-11 pay-22 place-12 time-16 unpaid-15 wish-15 you-19 ~place-12
p:light|apply+11 but-13 else+22 hear-13 hire-15 if-20 job-16 jobless+11 join+26 learn-28 meet-19 modal+15 need-17 paper-24 pass+11 pay+12 staff+13 they+19 unpaid+16 wish-11 ~job+11 ~join+12 ~org-11 ~pay+22
p:me|but-18 chooser+11 field+10 future+18 hear-30 how-14 i-42 job+25 join+16 learn-37 meet-34 my-22 need+16 org-15 paper-26 past-16 tell-15 time-13 wish-16 you+16 your+11
p:meet|NAME-10 boss+17 free+11 good+10 hire+22 i+11 learn-15 me-13 modal+17 need-17 place+22 staff+15 tell+11 you-11 your-19 ~job+11
p:modal|-hear-17 -how-16 -learn-11 NAME+29 boss+21 chooser+39 good+16 hire+20 if+15 job+23 join+31 kin+28 learn-15 light+34 meet-20 org+24 paper+29 pass-23 past-16 pay+22 place+33 staff+12 they+40
p:my|-tell+11 apply+15 i-23 if+10 join+14 keep-13 learn-22 light-12 me-42 meet+13 need-15 org-19 paper+49 pass+10 past-14 tell-16 time-22 you+13 your+14
p:need|NAME+10 appear+12 apply-18 boss-14 else+21 hear-28 hire-13 i+13 if-25 job+20 join+12 learn-17 meet-10 my+10 paper-17 past-10 pay+21 place+28 praise+19 staff+45 tell-13 you-25
p:not|apply-10 hear+13 how+12 i-14 light+18 pass+30 pay+12 place-13 unpaid+21 you+10
p:offered|appear+17 you+16
p:org|apply-13 chooser+11 else+15 field-12 free+13 future+11 hear-19 help+11 hire-19 how-13 if-29 join-29 kin+13 light+20 me+39 meet+12 my+12 need+35 not+17 paper-13 past-13 place-20 praise+18 staff+23 time+12 your+21
p:paper|appear+12 apply+19 boss+23 but-10 free-13 hire+13 i-19 learn-22 me-16 need-17 pass+13 praise+12 tell-12 they+17 you-10 your+27
p:pass|apply+20 chooser+13 hire+16 job+22 join+22 learn-25 modal+14 not-11 org+15 paper+19 past-15 pay+11 place+24 ~job+30 ~join+15
p:past|chooser-19 future-14 hire-16 job-19 jobless+17 kin-10 light-26 meet+10 modal+21 need-11 org-25 place-14 praise+13 staff-32 they-18 time-12 wish+23 you-12
p:pay|job-10 join-10 modal+13 time+11 you+12
p:place|NAME-13 else+17 good+25 how-18 join+10 learn-20 me+18 need+10 paper-10 staff+12 your+30 ~place+12
p:please|NAME-10 light-12 org+11 paper+14 tell-16 they+10 you-11 your-12
p:praise|free+17 future-11 learn-23 modal+11 my+12 org-20 paper-15 pass-19 place-13 tell-13 unpaid-14 you+10 your+11
p:staff|appear+27 boss-22 future-11 help+16 i+14 job-25 join-24 learn-18 light-28 me+20 org-24 paper-14 place-12 praise-12 time+13 unpaid-19 you-14 ~job-13 ~join-11
p:tell|boss+18 else+22 free-11 future-14 good+16 how+15 i+22 jobless+14 join+10 keep-10 kin-13 learn-14 light-19 modal-20 need+13 paper-12 pay-11 praise+17 time-21 you-11
p:thank|keep+13 meet-13 they-11
p:they|but-13 hire+15 i+14 join+13 my+10 need+24 org+15 paper-12 past-19 place+13 praise+11 staff+19 tell-14 you+20 your+16 ~place+10
p:time|but-11 i-24 if+11 light-12 me-25 modal-11 not+10 unpaid+21 you+16
p:unpaid|future+15 hear+13 job-11 me+11 they-13 you+24 your+11
p:wish|-you-14 NAME+15 appear-19 boss+13 good-14 hear-11 job+15 learn-13 modal-17 org+22 pass+24 place+25 staff+25 they+17
p:you|-how-20 apply+24 boss+23 chooser+17 else+19 free-17 hear+21 kin+27 learn-14 light+19 me+29 my+30 need+24 not-28 org+14 paper+25 past-20 pay+30 place-35 praise+16 staff+22 tell+16 they+15 your-33
p:your|apply+28 boss+13 but-11 chooser+15 hear+16 hire-10 job+10 jobless+14 join-31 learn-31 light-15 modal+12 need+19 org+56 pass+16 past-28 staff+27 tell-13 they+21 time-12 unpaid+11 you-21 ~job-23 ~join-11 ~org+16
p:~job|org+12 place+12 staff-13 you+19 your+15
p:~join|place+13 you+18
p:~place|hear+10 ~org+13
s:|-appear-14 -apply+21 -but-23 -else-14 -field-29 -future+14 -good+16 -hear-22 -hire+12 -how-39 -job+35 -join-24 -kin+28 -learn-10 -me+22 -meet-25 -modal+16 -need+18 -org+24 -paper+18 -pass+30 -past-14 -place+15 -praise+14 -staff+26 -tell+32 -thank-11 -time-27 -your+11 NAME-23 appear+33 apply+62 boss+52 but+57 chooser+63 field-73 free+25 good+23 hear+14 hire+25 i+17 job+60 jobless+46 join+23 keep-17 learn-19 light+18 me+40 meet-56 modal+31 my+43 need+47 paper+19 pass+14 past-40 pay+71 place+42 please+21 praise+68 staff+33 tell+26 thank-13 time-27 unpaid+35 you+16 your+16 ~appear-15 ~help+23 ~hire-11 ~job+14 ~keep-24 ~meet-18 ~paper+13 ~pass+22 ~pay+53 ~place-17 ~praise-14 ~staff+13 ~time-16
u:|'d+27 'll-25 'm+20 'r+32 's+40 'v+16 -'d+20 -'m+28 -'v+20 -NUMBER-18 -a-20 -abl+24 -about-14 -after-13 -all-17 -an+36 -answer-11 -anyon+11 -anywher-14 -appli+17 -application+20 -apply-20 -apprentic+17 -around+16 -as+12 -assistant+12 -at-10 -been+10 -befor-12 -but-18 -can+26 -coffe+19 -com-14 -day-13 -did-37 -ever+18 -firm+29 -first-12 -for+25 -friend+14 -from+12 -get+21 -goes+11 -hav+23 -her-14 -hom+20 -hop+28 -how-57 -i+22 -in-26 -interview-12 -into+15 -introduc-10 -job+41 -know-17 -last-36 -let+19 -lik-51 -lot+19 -lov+13 -mak+21 -me+25 -mention+11 -might-14 -minut-13 -my+11 -n't+25 -not-13 -notic+17 -now+34 -offer-14 -open-12 -or-18 -other-10 -out+12 -partner+15 -pass+18 -pay+21 -plac+19 -prefer+10 -presum-18 -pull+20 -put-11 -recommend+11 -refer-21 -referral+38 -right+16 -said+18 -show-11 -sinc-11 -so-13 -soon+15 -string+20 -tak+19 -th+29 -them+30 -ther+21 -think+21 -thrill-10 -touch-12 -turn+15 -tutor-11 -two-10 -up-15 -wait+10 -want+19 -what+10 -whether+23 -who-15 -wish-13 -with-20 -without-21 -word+17 -your+11 -yourself-11 NAME-23 about-20 abroad-28 accept+21 account+26 ad+22 addition+22 admir-22 ads-11 advert+29 advertis+32 advic-28 advis-33 after-37 afternoon-30 again-17 against-12 agency+11 agre-31 ahead-23 all-25 allotment-16 allow-20 along+11 already-14 also+23 although+23 alumni-12 among+16 an+14 analyst-18 and+13 another-42 answer+21 any+42 anybody+31 anything+60 apart-21 appli+11 applicant-18 application+43 apply+61 appointment+27 apprentic+24 apprenticeship-15 approach-31 april-13 aris+16 articl-41 ask-17 assistant+55 association-14 attach+35 audienc-21 audition+11 author-12 autumn+23 availabl+41 away-12 back-51 background-12 bad-23 badly-16 bag+11 bakery-10 balanc+20 bear+23 becaus-11 becom-24 bed-14 been+30 bees-21 befor-12 beg-21 behalf+48 behind-27 being+36 believ+28 best-54 better+34 between-39 biscuit-18 bless-23 blog-26 board+12 boat-42 bold+11 book-54 bookkeep-15 bookkeeper+20 boss+21 both-18 bother-14 bottom+18 boy+13 break+12 bridg-11 budget+72 build+23 bus-36 business+23 busy-12 but+25 buy-17 by-16 caf-55 calendar-11 call+20 canal-20 candidacy+18 candidat-21 car-10 carpenter+24 cast+22 cat-24 centr-13 certificat-31 chair-38 chanc+65 chang-14 changer+10 charg+10 charity-21 cheap+27 chees-18 chef-24 choic-12 choir-18 choos-36 christma+17 circulat+22 class-33 clean+38 clear-15 clerk+32 client+19 clos+42 cod-18 coffe-12 colleg-38 comfortabl+24 comment-28 commission-11 common-17 company+32 complet+22 conservation-17 consider+54 continu+13 conversation-19 convinc+13 cook+31 corner+14 correct-39 cost+26 could+45 council-16 country-19 cours-24 court-11 cover-12 crew+11 curiosity-21 curiou-13 cv+13 dairy+13 daughter+18 day-58 deadlin+18 dean+19 dear-23 decent+11 decid-16 degre-26 delight+12 demand-16 deputy-12 describ-29 design-22 desk+36 different-21 differently-12 direction-25 directly+17 directory-25 disagre-10 discuss+51 do+28 does-25 doing-23 door+30 doubt-23 draw-15 dream+27 driver+53 drop+23 duty+24 ear+51 early-17 earn+15 easier-21 easter+13 els-17 elsewher-16 employ+41 employe+60 employment+53 empty+19 enclos+21 endors+10 enjoy-48 enough-16 essay-44 even-18 ever-30 everybody-12 everything-11 exactly+16 exam-28 exampl-17 excellent+10 exhibition-47 expand+21 expect-17 experienc+19 explain-38 extra+26 ey-26 eyes-11 fact-16 fair-22 family-12 father-14 favour-13 fear-19 feed-19 feedback-20 feel-12 fellow-12 few+13 fewer-11 field-34 figur-35 fil+54 film-12 fin-10 find-35 fir+13 firm+34 first-17 fit-20 flatmat-10 floor+19 fly-14 fool+13 foot+27 for+21 fortnight+12 forty-18 forward+15 foundation+12 four-31 freelancer-10 freez+17 friday-17 friend+13 front+15 futur+14 gallery-19 gam-18 garden-24 gardener+41 gat-12 get+24 gift+23 girl+24 given-11 glad-43 gladly+11 glass-12 go+20 goal+13 goat-12 good-25 grad-18 graduat-18 grateful-15 gratefully+36 greeting-18 group-12 grow-18 guess-38 guest-81 guid-24 habit-12 half+27 hand-13 happen+13 happy-43 hard-17 hardest-15 harvest+26 hat-21 he+15 head-10 hear+41 heart+23 hello-29 her+14 hi-15 him+39 hir-16 his+18 history-12 hom-10 honest-15 hop+37 hour-11 how-66 hr+22 hundr+12 hunt-22 i+41 id+22 idea-12 ideally+16 if+12 ignor-26 imagin-41 in-40 includ+16 informational+22 insid+33 insight-23 inspir+13 instead-15 insuranc+12 intak+46 internally+33 interview-43 into+18 introduc-17 involv-14 it-10 its-10 job+20 jobless+29 join+77 july+23 jump+12 jun+24 junior+43 just-28 keen+14 kindly+21 laboratory-13 lad+15 ladder-15 land+10 languag+11 lat-24 laugh-51 law-38 lead+34 leap-10 learn-15 least-12 lectur-63 less-14 library-26 lif-61 lighthous-13 lik-31 lin-21 listen-61 listener-19 littl-12 liv-40 lobby+14 local+21 lock+14 lonely-15 long-30 look+74 lost-27 lov-12 lovely+20 luck-22 lunch-36 lying+10 magazin-20 mail-16 man+24 map-12 mark+11 market+30 master-19 mat-12 material+11 may+13 me+71 meet+25 mentor-13 messag-24 method-22 might+23 minut-47 miss-11 mistak-15 moment-14 monday-32 month+30 mor-10 morn-38 most-40 mostly-19 mother-17 mov-33 much-13 museum-21 must-22 my+41 nam+12 near-22 need+57 negotiat+13 nephew+10 new+20 newcomer-17 newsroom-17 next+21 no+20 non+10 not-26 notebook+13 notic+14 novel-14 now-20 nudg+17 number-48 nurs-44 october-17 od+15 offer+51 offic-12 often-20 ok+12 old-67 omar+18 on+22 onc-23 open-12 opening+11 opera-18 opinion-23 opportunity+34 or-35 orchestra-15 other-14 ought-16 our-63 out+11 outdoor-11 outsider+24 over+22 pack+18 paid+19 panel+17 parish+27 park-23 part+15 part-tim+13 partner+21 pass+33 path-15 patienc-32 payroll+19 peac-15 perhap+20 person+21 personal+12 personnel+17 peter-10 phd+15 phon+10 photo-32 photograph-28 pictur-66 piec+24 pil+12 pilot-15 plac+27 plant-17 play-19 podcast-38 point-17 porter+21 portfolio-17 position+13 possibility+25 possibl+15 post+13 postcard-13 pot+20 potential+16 practic+25 practis+15 prepar-12 press+28 probation-13 problem-10 profession-34 profil+10 programm+10 promis+22 prospect+31 proud+11 prov+20 pull+38 pupil+21 purely+29 put-21 python+11 qualification+29 question-76 queu+16 quiet-26 quit-14 quot-28 radiographer+14 railway-12 rang-21 rat+33 rather-23 read-43 ready+27 really-23 reception+13 receptionist+25 recip-28 reckon+16 recommend-28 recommendation+44 recruit+50 recruiter+38 red-17 refer-12 refere+39 referral+35 refus+21 regard-35 register-13 regret-15 relocat+32 remember+10 requirement+24 research+34 researcher+20 rest-26 restaurant-28 retrain-13 return-20 right-15 ring-19 river-18 rol-13 room+12 roommat-17 rota+27 run-18 said+18 sam-35 sampl+11 sat-15 saturday+34 school-47 sea-23 seat-17 section+26 seek+32 seem-12 seen+19 selection+35 self-19 sens-26 seriou+17 servic+31 settl+16 several-11 sheet+22 shift-22 ship+26 sho+16 shoot+11 should-17 show-25 shy-12 sid-13 sinc+15 sing+17 singl-11 six+25 sixth-former+14 sketch-20 skill+10 skip+15 sleep-26 slow-12 smaller-14 so+34 social+12 society-37 softwar-14 som+23 someon-18 something+51 somewher+19 soon+33 sooner-15 sorry-30 sourc-27 spac-27 spanish-12 speak-57 speculativ+25 spot+11 spring+28 squeez+17 stand-29 statement+12 still-19 stop-19 story-72 stress-13 strik-10 string+34 struck-11 student-37 study-10 subject-18 suit-65 surest+11 surgery+17 surveyor-11 sweep+46 tak+52 taken+39 task+12 tea-19 teach-16 teacher-31 team+25 teeth+11 tell-25 tempt-23 ten-33 term+30 textbook-33 thank-you-13 that-44 their-31 them+32 ther-12 thes-13 thesi-11 thi-38 think+33 thought-12 throw+38 thursday-40 till+18 tim-18 tip+64 today-26 together+18 tom-12 tour-43 tower-10 trad+31 train-30 traine+36 traineeship+16 translation+23 translator+18 travel-50 trial+62 troubl-42 tru-11 trust+24 truth-23 try+47 tuesday-27 turn-23 twelv+14 twenty-34 twic-11 two-32 typ+15 uncl-20 under+26 uniform+28 unit+13 unpaid+24 up+49 used-31 van+29 very+11 vet-13 view-45 visit-28 visitor-72 volunteer-25 vouch+15 wag+30 wait-23 wall-21 want+30 warn-29 watch-32 water-20 way+10 week+22 weigh-20 weld+16 welder+29 well-15 what-70 when+38 whenever-21 whether-13 which-40 whichever-16 whil-29 who+28 whoever+25 whom+28 will-38 win+16 wind+18 wisdom-25 wish-29 with+16 within-15 woman+26 wonder+28 work-11 worker+17 workshop-11 worth-11 would+23 writ+15 writer-18 wrong-56 year+13 yes+30 yesterday-13 yet+58 you+17 younger-25 your+16 yourself-13 ~about-20 ~application+13 ~first-16 ~hand+23 ~hir-15 ~job+14 ~last+11 ~lectur-37 ~list-23 ~opportunity-19 ~rol-21 ~room+10 ~seat-28 ~shift+53 ~spot+24
v:|inquiry-43 reported+20 retracted-43 talk-52`;
