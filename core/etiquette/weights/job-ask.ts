/** Written by test/etiquette/learn.ts from the parts that may teach; do not edit. */
export const scale = {
  bias: -1.828,
  weights: `b:"NAME|"and+15
b:"a|"job-8
b:"ask|"her+12
b:"driver|"want+5
b:"get|"anything-6
b:"going|$-14
b:"hav|"you-9
b:"her|"for+10 "to+7
b:"hir|"me-7
b:"i|"'d-6
b:"job|"going-9
b:"me|$-18
b:"staf|"want+7
b:"tak|"me-8
b:"to|"work-5
b:"want|card+8
b:"we|"be+12
b:"work|"for-6
b:"you|"get-7
b:"your|"cv+6
b:'d|accept+19 advis-8 ask-15 bit+6 bring-9 com+8 do+25 draw+7 drop-7 employ+5 enjoy-11 fit+13 happily+5 hat+5 hav-20 jump+6 keep+7 know-5 laugh-10 lik-5 look+8 lov+11 mak+6 no+8 not+6 only-9 ow+11 pay+6 prefer+7 rather-14 read+13 se-16 serv+6 sign-7 stand+5 still-5 suggest-5 suit+9 sweep-6 tak+21 talk-15 tell-11 valu-9 want-7 wash+6 work+6
b:'ll|ask+6 bring+5 call+8 com-9 fit-5 go-6 hav+16 leav-7 look+7 mention-12 put+7 remember-7 ring-8 think-10
b:'m|NUMBER-8 a-6 about+6 afraid-5 after+5 around+10 ask+32 at-8 availabl+10 back+14 content-5 curiou-10 fre+13 glad-7 good+9 grateful-9 happily-7 happy-7 in-10 just-6 keep-5 not-15 now-12 on+13 only+11 out+8 put+6 really+6 reliabl+6 seek+6 send+13 seriou+5 so-8 sorry+11 still-9 tak-10 tell+8 th+17 too-12 try-5 well-13 worth+16 writ+15 your+15
b:'r|a-10 advertis+5 build+7 ever-5 fre-6 hir+11 in-5 not+7 right-7 short+14 th+19
b:'s|$-5 a+11 about+7 advic+10 after+6 an+7 be-6 becaus+5 between+5 call+6 cours-6 day-10 degre-6 disposal+5 door-16 ear+6 ever+7 ey-13 fin-6 firm+5 for+7 fre+28 get+14 going+8 gon+6 hir+12 history-11 hop+6 job+26 just+11 lif-18 look+5 mat+8 me+7 min-8 miss-7 next-5 no-5 nos-8 not-13 nothing-12 out+13 paid+5 plac+17 post+8 seat+9 sho+8 staf+7 still+8 tabl+7 tak+5 team-8 th-16 too-7 trial+12 wag-7 way-7 websit-9 what+7 wrong-5 you+9 your-8
b:'v|accept-10 already+7 an+5 appli+5 attach-13 com+5 get+8 hav-8 hir+6 lost+5 mak-6 my+11 now+5 put-17 qualifi+5 read+7 redon+6 stop-14 tell-7 think+10 two+6
b:-'d|-be+5
b:-'m|-ask-5
b:-'s|-fin-5 -job-8
b:-NAME|$+21 -for-5
b:-a|-NAME+12 -candidat-7 -contract-7 -fe+11 -few+5 -foot-6 -job-12 -letter-6 -month+5 -no+5 -nuisanc-11 -penny+19 -position-7 -post+6 -referral-6 -seat-12 -singl-5 -soul+7 -stranger-6 -word-16
b:-about|-a+8 -it-15 -vacancy+16
b:-address|$+11
b:-afraid|-of+8
b:-after|-a-14 -your+5
b:-all|-about+5 -i+8
b:-an|-application-5
b:-and|-now+12 -th-6 -that-6 -your+12 could+5 i-12 so-10 would+8 you+9
b:-answer|$-9
b:-any|-mor-6
b:-application|$-7 -in+11
b:-apply|-for-7
b:-as|-a-27 -all+6 -an-5 -beg+5 -i+10 -my+5 -th-6 -you-5
b:-ask|$-10 -a+11 -about+8 -for-10 -that-8 -whether-6 -you-18 so+16
b:-at|-NAME+6 -my+10 -th-10
b:-be|-ask-22 -cheeky-11 -look+6 -n't-8 -need-7 -on+7 -that+5 -to+7 -your-7 only+9
b:-befor|-th+9
b:-beg|-for+9 but-5
b:-behind|-your-7
b:-better|-than+9
b:-beyond|-a+8
b:-bring|-me-16
b:-by|-th+9
b:-call|$-13
b:-can|-n't-6
b:-chanc|-to+7
b:-charg|$+10
b:-chat|$+14
b:-cheeky|but-10
b:-coffe|$-6 -with-6
b:-com|-for-6 -to-7
b:-complain|$-6
b:-cv|-be+5
b:-day|$-12
b:-do|$-24 -a+5 -and+11 -i+10 -n't+12 -with-6
b:-does|$-7
b:-door|$+9
b:-dream|-of-9
b:-end|i-7
b:-even|-if-9
b:-everything|$+14
b:-feel|-you-5
b:-fin|$-9
b:-find|-a+6 -me+6
b:-first|$-8
b:-foot|-in-6
b:-for|-a-13 -it-21 -me-13 -my+14 -myself+7 -nothing+8 -shift+8 -somebody+8 -that+6 -thi-9 -work-9
b:-from|-a+6 -you+6 -your-8
b:-further|$+12
b:-get|-advertis+6 -me+8 -on-8 -past-12 -th-8 -to+7
b:-hard|-to+13
b:-hat|-in-6
b:-hav|-a+10 -been-5 -chang-7 -ever-6 -find-6 -me+5 -on+5
b:-hear|-from-6 -of+5
b:-help|-me-6
b:-her|$-5 -and+12
b:-hint|$-6
b:-hir|$+12 -me-6
b:-hop|-for-10
b:-how|-much+9 -you-5
b:-hunt|but+6 i-5
b:-i|-'d+10 -'ll-5 -'m+11 -'v+10 -ask-5 -be+11 -do+12 -hav-5 -hop-8 -never+8 -want-6 -would-5 -writ-20
b:-if|-i+8 -th-8
b:-in|$+6 -it-12 -mind-6 -your-13
b:-internship|$+13
b:-into|-th+5
b:-it|$-15 -be-7 -does-6 but+6 so-9
b:-job|$-11 -and-17 -for+5 -i-5 -in-6 but+7 i+9 so+13 though+5
b:-just|-tell+6
b:-know|-that-7 -what-5
b:-learn|-th+10
b:-least|-of-11
b:-less|-than-8
b:-let|-my+6
b:-letter|$-6 -be+6
b:-lik|-a-5 -me+9 -to-8
b:-list|-for+7
b:-look|$+5 -at-5 -back+5 -for-5
b:-mak|-a-5
b:-me|$+17 -a+6 -and-8 -anything+6 -ask+5 -at+6 -for+6 -in-9 -into+5 -that-5 -to-6 but+11 i-11
b:-mean|-to-9
b:-mention|-my-5
b:-mind|$-9
b:-mor|$-10 -of-5 -than+10
b:-my|-behalf-8 -paper-6 -portfolio+8 -question+6 -way-5
b:-need|$-5 -of-11 -to-5
b:-next|-year-5
b:-no|-to+8
b:-not|-even-8
b:-nothing|i+6
b:-now|-i+10
b:-of|-all-11 -and+9 -it+5 -on-6 -th-9 -them-11
b:-offer|-to+13
b:-on|$-7 -a-10 -and-6 -monday-5 -my-9 -of+6 -who-5 -your+23
b:-opening|$-5
b:-or|-be-5
b:-our|-friendship+5
b:-out|-for-11 -of+6
b:-paper|-and-5
b:-pass|-my-10
b:-pay|-need+7
b:-plac|-on-8
b:-post|but+7
b:-pretend|-i+8
b:-proud|-to+16
b:-pull|-string+8
b:-push|but-10
b:-put|-you+8
b:-recommend|-me-10
b:-remember|-me-5
b:-request|-for-7
b:-rush|$-5
b:-say|$-5 -and-8 -no+12
b:-se|-what+5
b:-seat|-in-13
b:-send|-my+8
b:-sid|-of+5
b:-sinc|-i-12
b:-somebody|-who+9
b:-speak|-for-6
b:-start|-on-8
b:-tak|-me+11
b:-talk|$-5 i+6
b:-tell|-me-16
b:-th|-archiv+13 -chanc+6 -door-7 -hour-6 -last+7 -next+13 -on-10 -ring-6 -sam+7 -second-6 -vacancy-7 -whol+5
b:-than|-i+12 -you-8 -your+11
b:-that|$-16 -'s+5 -my-6 -you-15
b:-ther|$+6 -'s+6
b:-thi|$+6 -mail-9
b:-thing|$-5
b:-think|-i-5
b:-through|-a-5
b:-tim|$-6
b:-to|$-8 -answer-6 -anyon-12 -apply-5 -do-31 -find-7 -follow+5 -get+10 -giv-5 -hav-6 -hir-6 -hr+7 -learn+11 -mention+6 -my-8 -presum-7 -pull+8 -put+10 -say+5 -se-9 -send-6 -tell-6 -th+13 -work+8 -you-18 -your-9
b:-today|$-5
b:-too|$-7 -much-8 -proud+16
b:-troubl|-you+5
b:-truly|$-9
b:-turn|-down+5
b:-twenty|-minut-6
b:-until|-i+7
b:-up|-for+9
b:-us|-our+5
b:-vacancy|-and+7
b:-wag|$+10 -to-7
b:-want|-th+10 -to+7
b:-websit|$+5
b:-week|$-12
b:-what|-bring-14 -it-8
b:-whatsoever|$-6
b:-when|-i+8
b:-whether|-th+7 -you+8
b:-which|-i-7
b:-who|-beg+5
b:-why|-i-21
b:-will|-be-6
b:-wish|-to-7
b:-with|-a+14 -me+9 -thi-6
b:-word|$-6 -for-7
b:-work|$-9 -for-6 but+7 i+8
b:-worry|$-5 -that-5
b:-would|-be+9
b:-writ|$-10 -to-8
b:-year|-'s-10
b:-you|$-7 -'d-6 -'r+7 -about-7 -and-13 -could+8 -do+7 -for+15 -hav+12 -might+7 -th-7 -to-21 but+6
b:-your|$+5 -sit-7
b:>'m|>not-7
b:>a|>day-8 >plac+7 >recommendation+6 >referenc-6 >trial+9 >word-11
b:>about|>me+11 >th-10
b:>an|>hour-6
b:>and|>for+6 >nobody-6 so+19 you+6
b:>ask|>for+8 >whether+6
b:>at|>th+10
b:>be|$-9 >a-6 >in+12 >on-7 >short+6
b:>by|>th-13
b:>do|$+7 >it-8
b:>for|>a-6 >th+9
b:>fre|>and+5
b:>hav|>a+7 >any+5
b:>i|>'m+14 >can-6 >must+6
b:>if|>i-6 >you+7
b:>in|>NAME-9 >NUMBER-5 >a-14 >th+9
b:>it|$+11 >at-9 >be-14
b:>job|$+6 >and-6 i-7
b:>me|$+29 >about-9 >how-7 >to-8 >what-10 >you+10
b:>my|>character+7 >cv+7
b:>of|>a-6 >her+10 >my-5
b:>on|$-10 >of+5 >should+5 >th+10 >two+5 >your+7
b:>onc|>sh+7
b:>plac|$-5
b:>question|$+9
b:>sh|>'s+10
b:>should|>beg+5
b:>tell|>me-7
b:>th|>vacancy+5 >word+11
b:>that|>i-14 >you-8 >your-6
b:>them|$-18
b:>ther|>be+5
b:>to|>a+7 >ask+11 >find+6 >me+5 >send+8 >th+5 >writ-7
b:>vacancy|>and+6
b:>whether|>i+5
b:>which|>of+5
b:>with|>th-9
b:>work|>for-10
b:>writ|>to-12
b:>yes|$-10
b:>you|>'d-8 >'r-7 >and-6 >as+6 >be-7 >can+6 >could+7 >hav+12 >hir-6 >tak+6
b:NAME|$-26 's+41 NAME+8 a-8 about-5 and-11 as+20 at-8 be+24 branch+7 by+12 catch+7 com-6 could+7 do-10 ever+12 for-6 from-18 hav-8 her+9 how-6 if-5 in+18 it-11 last+5 leav+9 licenc+6 my+19 of-15 offic+7 pleas+10 say-5 should+7 so-6 th+7 thank+6 that+11 think+8 to-10 want+6 which+18 who-10 whom-8 work-5 you-13
b:NUMBER|$+11 and-22 i-5 jun+7 minut-15 on+15 to-6 work-7
b:^|"hav-6 "put+10 after+7 all+7 also-7 and-11 any+19 as-8 ask+10 at-6 attach+6 be-25 becaus+24 befor+12 between-9 but-11 by+8 call+11 can-10 congratulation+5 consider+11 could-17 dad+5 dear-21 did-6 do-32 does-13 dr+8 enclos+7 everybody+6 far-9 father+7 femi+7 follow+5 forget+8 fre+7 friend+5 from+8 funny+7 giv+8 given-11 grateful+11 happy+11 hav+7 he+9 hear+8 hello+8 her-12 hi-8 hir+30 honestly+9 i-12 if-24 it+13 just+11 keep+9 kindly+17 leav-7 lik+5 look-9 lovely+10 madam+6 mak+6 many+6 mayb+8 mention+8 might-30 min+13 mind+9 morning-11 most+7 mr+11 mrs+6 ms+9 mum+9 my-8 nadia+9 never+5 new+21 next+5 not-8 nothing+6 now+17 omar+9 onc+9 our+14 out+8 over+5 p.s+12 perhap+5 person-8 peter-8 photograph+6 ps+6 purely+6 put+12 quick-6 rather-5 re+7 regard+5 rest-5 rosa+5 sav+8 se+8 send+8 sh+5 should-24 sinc-5 sir-9 six+7 so+9 som-8 somebody+8 someon+17 spar+9 speak+13 still+16 suppos+14 tell+22 ten+8 th-9 thank+13 ther-12 thi+15 thre+14 through+20 to-7 tom-7 tuesday+11 twenty-6 two-6 us+5 we+21 what-13 whatever+5 when-21 whenever-7 which-22 whichever-7 whil+9 who-13 whoever+6 whom+5 whos-8 why-5 without+5 word+6 work+30 would-18 yes-5 you-13 your-10
b:a|NAME+7 bad-15 baker+6 bakery-6 bank-12 barber+5 beekeeper+5 bell+13 bench+21 berth+16 better-5 bigger-12 bilingual+10 bit+10 bless-11 book-6 bookbinder+15 bookkeeper+10 boy+5 brief+10 broom+7 bus-7 busy+9 cak-5 call-9 car-15 card-5 career-12 caretaker+14 carpenter+11 cas-6 cast-5 cellist+8 chair+7 chanc+29 chang+5 charity-18 chat-26 child-6 church+6 clean+6 clear-16 club-9 coffe-23 cold-17 colleagu-7 commission+15 consultant+6 contact+6 contract+6 conversation-11 cooper+12 copywriter+5 corner+5 cover-15 crew-9 customer-10 cv+12 dat-5 day-18 dear+9 decent+5 deckhand-5 degre-6 dentist-7 desk+14 different-10 diploma-8 dishwasher+8 doctoral+9 doctorat-7 dog-15 door+13 dream+6 drink-5 driver+19 fair-5 family-8 farm-11 farrier+6 favour-6 fellow-15 field-6 fin+19 firm+16 fish-6 fitter+14 flat-8 fly-7 fool+7 foot+19 form-8 fortnight+5 forty-year-old+5 fre+5 freelanc+7 friend+6 full-5 gap+16 garag+8 garden-10 gift+18 gig+9 girl-5 glazier-13 glov+5 go+8 goalkeeper+7 godsend+8 good-18 graduat-5 great+7 groom+6 group-6 hand-6 hard+6 head-6 help-9 hint+10 hir-13 holiday-8 hors-7 hotel+5 hundr+5 hydrologist-6 jeweller+8 job+34 joy+7 keen+13 keeper+8 kind+5 kindness+5 kitchen-14 lab-11 lad+6 lady+6 later-10 lead+19 leg+21 librarian+11 licenc-16 light+5 list+6 littl+9 liv-8 locum+13 lorry+6 lot-12 loud+8 lovely+6 loyal+11 lunch+10 luthier+6 magistrat-5 man+9 manager-9 map-12 marvel+5 mentor-15 messag+6 minut-8 moment-22 monday+7 month+20 morn-20 mortgag-5 mother+5 mov-6 museum-7 music+6 nam-6 natter-13 nephew+6 new-19 newcomer-7 night-5 no-8 novic+13 number+5 nurs-12 nursery-9 pag+7 paid+6 pair-5 panel-5 paralegal-5 paramedic-6 parish+15 part-tim-7 party-9 patient+7 pay+20 person-5 pharmacy-5 phd-6 phon-5 photo-16 piano-11 pictur-10 piec+12 pilot+10 pint-9 plac-7 placement+21 plan-6 planner+6 poor-6 porter+11 portfolio+13 position+21 post+10 postcard-14 postdoc+11 practic+9 privileg+6 project+6 pupil-8 qualifi-11 question-10 queu+9 quick-5 radiographer+10 ranger-5 receptionist+10 red-18 refere+18 referenc+14 referral+9 relief+9 reply+9 research+9 researcher+7 rol+10 roofer+12 rop-7 rough-6 rul-11 runner+9 saddler+12 saf+5 say-17 scal+6 school-9 seamstress+14 season-5 seat+21 secondment+14 self-taught+8 sentenc+6 sexton-6 sheet+8 shift+6 ship-5 shop-9 short-29 shy-9 silent-15 singl-8 sixth-former+7 slow-5 social-6 spar+8 speculativ+13 splendid+7 spot+13 start+19 story-22 straight-6 stranger+7 strong-5 studio-9 summer+16 superb+5 supporter+6 tal-5 talk+5 teacher-12 technician+8 term+10 testimonial+8 thank-you-9 think+11 third+23 tip+8 tour-16 train+7 traine+8 traineeship+9 tram+8 trawler+9 trial+28 tuner-6 typical-5 us+5 van+9 verger+10 vet-19 visa-9 visit-9 visitor-14 volunteer+5 wag+11 wait-5 walk-5 way+5 week+39 welder+7 whisper+11 whol+10 winter-7 word+5 work+9 yard+6 yes+15 youth-14
b:abl|to+7
b:aboard|$+8
b:about|NAME-14 a+22 an+8 and-8 any+15 being-7 employment+8 for+13 get+21 giv+10 her-16 how-23 it+6 job+26 join+40 lif-10 me+44 my+19 myself+7 on+9 opening+11 potential+14 tak+9 th-10 that+10 them+5 to+28 what-9 when-5 wher+8 who+7 work+8 your-56
b:abov|my-7
b:accept|$-9 a-14 th-20 with-10 your-18
b:access|cours+5
b:accident|$-5
b:account|$+9
b:across|th-8
b:act|$-6
b:ad|a+6 for+20 me+7 my-12
b:address|$-23 and+15
b:admir|$-6
b:advert|$+6 and-6 for-5 in+11 say+6 that+18
b:advertis|$-7 again+10 for+6
b:advic|$+14 and-5 for-24 i+14 on-7
b:advis|$-5 and-5 me-10
b:after|$-16 a+20 all-7 an-6 eleven-7 four-6 i-8 our+7 th-9 that-6 thi-11 thre-8 twenty+7 you+20 your+10
b:afternoon|$-11 and+5
b:ag|$+5 of-6
b:again|$-13 and-5 at+6 for-7 i+6 next+6 now-8 th-5 when-5
b:against|th+5
b:agency|'s+5 and-7 hav-6 you+7
b:agent|$-9
b:agre|$+5
b:ahead|of-20
b:all|$-12 and+13 ear-8 for+5 my-6 of+12 on-5 right-6 th+12 that+7 thes-10 thre+20 week+7 year-6 you+7
b:allow|a-6 me-10
b:alon|$+13
b:along|$+18 and+14 in-6 on-8 th-6 would-6
b:alongsid|you+8
b:already|$-16 find-5
b:also|look+9
b:alway|been-6 wonder-5
b:among|th+10 them+5 your+12
b:an|accountant-9 actuary+9 advert-14 afternoon-14 agency-12 angel+6 apron+16 art-13 assistant-6 ear+7 early-11 electrician+5 employer-8 endorsement+5 even-10 excellent+8 extra+11 ey+16 hour-15 idea-9 insider-6 intern+13 internship+9 interview+8 introduction+8 offic-14 onlooker-6 open+9 orchestra-9 organist-6 outsider+6 uncl-5
b:analyst|position+7
b:and|NAME-17 after-5 again-14 all+13 another-5 answer+5 any+6 ask-21 at+7 by+8 call+7 can+14 cheap+5 com-9 cv+9 do+18 each-8 find-7 for-21 get+7 gladly+7 hav+6 he-16 hear-14 hir+8 his-6 how+9 if+7 it+20 just-7 keep-9 knock+12 learn+14 listen-11 lost-5 lov-13 lunch+5 mak+9 may-5 mention-5 might+13 min-6 my+8 need-9 night+5 no+31 nobody+12 not-5 nothing+5 now-14 of+8 on-10 only-17 our-8 own+9 pay+7 perhap+6 pleas+14 quit-5 say-19 se-23 send-5 shall-13 should+9 sinc-9 so+9 spar+6 stay+12 still+7 thank-10 that-10 then-14 ther-7 they-18 to+14 two+10 very+7 wash+29 watch-8 we-28 when+14 whether+10 who-9 whom+13 why-7 would+26 writ+15 yet+6
b:another|day-5 pair+7
b:answer|$+15 a-12 an-16 be-5 by-6 if+16 in-6 it+15 th+25 to+9 your+7
b:any|$+17 book-14 colleagu-5 dat-7 door+7 even-10 good-8 job+8 lead+15 luck+12 morn-10 movement+10 nam-8 new+6 of-7 open+6 opening+6 opportunity+15 other-6 pointer+5 position+5 post-7 say+5 shift+18 tip+19 us+5 vacancy+10 weekday-6 whisper+8 work+5
b:anybody|$+10 at-5 in+5 on+5
b:anyon|'s-10 at-5 been+12 who-9 you+6
b:anything|at+16 be+7 chang+6 for+13 going+23 i-8 in-10 on+7 that+5 to-13 you-8
b:apart|$-10 from-6
b:appli|$+10 for-16
b:applicant|$+5
b:application|$+44 as+15 for-8 from+12 hav+10 in-5 of-10 with+7
b:apply|$+33 for-24 th-10 to+19
b:appreciat|$+5 being+16
b:apprentic|$+16 at-5 hav+9 of+6
b:apprenticeship|$+18 and-5 in-8 with+10 you-12
b:approach|about+5
b:april|$-6
b:archiv|$-11 would+5
b:around|for+19 her+10 your-14
b:arrang|it+5
b:art|director+6
b:articl|$-6 on-8
b:as|a-9 an+11 everybody-5 he+12 i-10 if+7 it-7 long+17 me+13 much+6 of+8 promis+10 refere-5 somebody-7 to+5 we+8 you-39 your+34
b:asham|to-5
b:ask|$+18 >for-5 >her+5 >what-5 >who+6 >you+10 NAME-8 a-7 about-40 around+21 everyon+12 her-21 him-9 how-24 i-5 if-12 me-36 my-5 myself-6 th-11 that+7 them+13 to+16 what-11 which+6 why-5 you+27 your+31
b:asset|to-6
b:assistant|$+16 's-6 and+12 curator+11
b:at|$+13 NAME+18 NUMBER-11 a-21 an-13 and+15 another-8 any-5 dawn-5 easter+8 eight-5 first+5 forty+6 four-5 harvest+6 in-8 it+6 lamb+18 lunch-9 me+9 my-15 no+14 onc+7 our-20 present+11 sea+11 seventeen+10 sixteen-6 som-5 ten-12 th+9 thi+9 thre-7 twenty-11 two-11 weekend-5 work-13 you-5 your+55
b:attach|$+15 be-7 it-10 my+5 with+7
b:auction|hous+5
b:audit|$+10
b:audition|for+10
b:august|$+6
b:aunt|'s-9
b:authority|$+6
b:autumn|$-6
b:availabl|$+20 at+6 for+13 from-9 on-15 to+10
b:away|$+6 from-10 with+16
b:back|$-10 after+9 and+5 in-9 me+7 on-7 so-7 then-13 to-18 way+10
b:background|$-10 in-5
b:bag|be+11
b:bakery|and-11
b:band|$-5
b:bank|and-8 on-5
b:be|$-18 NAME-13 NUMBER+10 abl-16 about+16 advertis+5 after+21 again+11 all-17 allow-6 also-5 among+9 an-25 and+28 answer-8 any-14 as-7 asham-10 ask+36 at+26 attach+6 availabl-5 befor-9 being+11 below+8 best-13 better-24 between+16 bliss+8 book+9 born+7 brief-8 brilliant-7 build+11 busy+11 choos+23 clear-5 clos-11 com-9 comfortabl+7 consider+12 curiosity-6 curiou-10 doing-12 don+10 down-7 draw+9 drown+13 dull-10 easier-8 easiest-9 employ+6 empty+15 enclos+7 enough-11 ever-8 expand+8 fascinat+5 fill-14 finally-6 first+5 fond-10 for-16 forward+10 frank-5 fre-7 friday+5 full-24 get-8 given+8 glad-5 going-11 good-10 grow+7 half-6 hand+5 happy-14 hav+32 he-10 heaven-6 her+11 hir+6 honest+7 honour-5 hopeless-8 i+10 in+8 interest-6 interview+6 its-10 job-15 just-10 keen-6 keep+11 kind+19 leav+7 likely+5 listen-8 look+16 lovely-16 mak+12 me+42 min+13 much-5 my+28 n't-8 near+8 nearly+5 need+20 never+6 nin+14 no-10 not-29 now-7 oblig+6 of-11 offer+18 on+14 onc-11 only-12 open+9 pack+33 paid-10 part+5 pass+20 perfect-12 persuad-8 phon+10 possibl-8 proud-10 purely+10 put+12 rar-12 rather+9 ready+18 refer-9 retir+13 right-13 run-6 seek+6 sent+5 sh-6 shift-5 short+28 shown-5 sit+28 so+21 sold-7 somebody+11 someon-5 sorry-19 speak-7 stand-10 superb-12 sur-6 tak+38 taken-5 tell+17 ten+5 th+16 ther+9 they-8 thin+9 think+5 thinkabl+8 thre-12 thursday+11 tir-5 to+13 try-6 turn-5 twenty+8 two-6 unhappy-6 up-7 very-7 want+16 well-11 what+28 wher+15 whether+5 why+10 will+6 wonder+5 work+19 worth-6 wrong-20 you+20 your+34
b:bear|fruit+16 me+8 my+6 with-5
b:becaus|it+6 th+5 that-9 you+5
b:becom|a-23 fre+9 of-5 on+6 part+10
b:bed|$+9
b:beekeep|$-6
b:beekeeper|in-8
b:been|a-10 given-10 hir-7 laid+8 mak+7 my-5 offer-13 out+9 taken-8 tell+11 to-8
b:bees|$-9
b:befor|$+6 NAME-11 an-10 anyon+13 christma+11 friday-6 he+8 i-28 it+8 me-5 my-11 our-6 sh+5 that+11 they+12 you+23 your+6
b:beforehand|$-10 would+6
b:beg|but+10 for-7 to+7 you+6
b:begin|$+15 and-5 at-7 in+7 to-9 with+8
b:behalf|$+19 to+5
b:behind|a-9 me+6 th-5 you-13
b:being|a-13 hir+20 on-7 taken+13 tell-6 th-5
b:believ|i+7 in+8 it-5
b:below|$+5 for+5
b:bench|in+6
b:berth|and-5 for+20 on+17
b:besid|th-18 you+9
b:best|$-10 friend+5 hour+9 person+10 thing-6 to-6 way+8 wish-10
b:better|for-5
b:between|my+9 th-10 us+12 your-7
b:biodata|to+11
b:biscuit|$-5
b:bishop|'s-10
b:bit|$+16 about-7
b:blam|my-8
b:bless|you-5
b:blog|$-18
b:blush|$+6
b:board|$+14 at-10 i+7 say-11 that-5
b:boatyard|$+5
b:book|for+20 on-26 to-7 you-6
b:bookkeep|$+16
b:bookkeeper|$+8
b:boot|$-9 and+5 on+6
b:bor|$-6 you-12
b:borrow|a+7
b:boss|for-9 i-7 know-11 to+6 would+5
b:both|hand-13 know+6
b:box|$+12 be+14
b:boy|a+6 hav+7 in+9
b:brain|for+6
b:branch|$+10 in+5 open+5
b:break|a+12 that+10
b:breath|$-9
b:brewery|be+12
b:brief|on+12
b:bring|a-8 in-9 me+36 my-7 on+6 to-6 up-7
b:brother|'s-6 a+8 in+10
b:budget|com+8
b:build|$-8 a+15 th-7 your+5
b:business|$+8
b:busy|$+9 on-7 so+13
b:but|a+8 could+6 do+13 her+14 i-24 it-11 might-8 my-6 th+7 that-10 to+7 which-6 your-12
b:buyer|$+5
b:by|$-10 NAME+5 a-9 accident-5 christma+10 friday+7 hand-14 jun+7 mail-6 monday+5 noon-9 phon-11 post-13 someon-7 tell-6 th+8 tomorrow-8 trad+12 way+6 word+6 you+38
b:caf|$-7 i-10
b:cak|$-29
b:call|$+17 about-8 away+7 be-11 for+21 from+14 in-10 it+5 me+29 on+9 so+8 to+9 with-11 you+5
b:can|$+12 a-8 ask-11 com-13 count+11 do+14 ever-7 find-5 go-8 hear+5 i+6 n't+6 offer-6 on-13 pass+5 say-6 se-16 show+6 sit+9 start-5 still+5 tak-5 us+5 wait-7 weld+8 writ+6 you+7 your+6
b:candidat|$+20 and-5 for-6 in-6 you+6
b:candidatur|for+7
b:car|$-13 assistant-7 hom+12 park-10 to+6
b:card|$-9 in+11
b:career|$-5 and-8 pag+13
b:carry|it+12 on-5 th+5 weight-5 your+9
b:cas|$-13 it+8
b:cast|$+15
b:catch|my+13
b:centr|be-12
b:certificat|and+7 for-5
b:chair|$-13 and+9 by-7 th-7
b:chanc|$+16 of+11 on+12 to+9 with+11 you-9
b:chang|$-5 and+16 for-5 in-5 it-7 of+6 on+22 over+6 th-11 your+6
b:chapter|on-13
b:charg|of+6
b:chat|$-13 about-10 and+9 with-9
b:cheap|and+8
b:check|in+15 whether+5
b:cheek|but+9
b:cheeky|to+6
b:cheer|me-6
b:chief|'s-11
b:choic|of-5
b:choir|'s-7 need-12 school+6
b:choos|$+16 between-12 my-7 th+12
b:christma|$+11 and-8
b:claim|$-12
b:class|$-11
b:clean|licenc+7
b:clear|to+8
b:clerk|and-5
b:client|be-11 would+7
b:clinic|$-8 i+5
b:clock|$-6 be-13
b:clos|$-7 dat+19 on+14
b:co-op|and+12
b:coach|$+6 need-8
b:cod|$-11
b:coffe|i+24 near-12 with-5
b:cohort|$+13
b:colleagu|'s+12 at-5 be+6 who+10
b:com|$+20 a+5 across+8 along-5 and+16 at-6 away+6 back-11 cheap+6 early-13 for-30 fre+6 from-7 i+6 in+14 loos-7 of-14 on-14 out-15 round+14 through-14 to+8 tru+7 up+15
b:comfortabl|with+7
b:commission|$+17 a-6 for+10 from+5
b:committe|$+9
b:common|$-5
b:company|$+23 's-8 and+6 as+8 at-14 be-11 hav-5 might-5 would+8
b:computer|$-6
b:concert|$-22
b:conservatoir|$-6
b:consider|$+8 a-13 for+9 me+10 my+9 thi+10
b:consideration|$+6
b:contact|you+11
b:content|$-7
b:contract|$+13 end-5
b:control|room-6
b:conversation|$-12 and-5
b:convinc|me-5
b:cook|$+9 for-5 in+6
b:copy|of+13
b:corner|of-9
b:cost|you+13
b:cough|$+20
b:could|$+6 NAME+11 a-13 an-6 arrang+5 ask-13 be+31 begin+22 bring-13 cover+7 do+10 explain-7 fill+7 fit+5 forward-8 get-6 hav+16 he+5 i+8 introduc-5 it+9 learn+9 mak+6 meet-9 min+17 mind+5 my+5 n't-10 not-12 on-11 our+6 pass-6 put-9 recommend-6 se-10 send-11 sh+9 sit-21 slip+12 somebody-6 speak-6 stand-10 start+23 stay+7 tak+10 talk-11 tell-23 th+12 us-5 watch-10 we+7 you+14 your+26
b:council|'s+12 with-12
b:count|th-10
b:counter|$-10
b:country|$-7
b:coupl|of-5
b:cours|$-22 a+10 i+6 you-5
b:court|interpret+5
b:cousin|$-13 's+6 NAME+8 get-8
b:cover|$-6 on+5 th-16
b:creativ|director+9
b:crew|$+9 's-11 a+6 and+11 at-6 be-7 for+5 in+6 that+7
b:crop|up+6
b:cross|out-13
b:curiou|$-15 about-14 to-6
b:curriculum|vita+15
b:customer|$-9
b:cut|hair+5 room+5
b:cv|a+14 along+15 and+6 as+5 attach+13 be-13 could-6 for+7 go-7 i-10 of+8 on+13 or-8 reach+5 that-7 until+5
b:dar|to-5
b:dat|$-9 be+10 on+7 you-9
b:daughter|NAME-7 who-7
b:day|$-7 's+15 a+6 after+5 and+16 at-8 be-8 besid-8 do-7 hav-7 if-7 in-9 it+8 my+5 that-11 to+12 without-5 you+10 your+16
b:deal|with+11
b:dear|NAME-20
b:decid|$+11 against-5 between-7 on+17 whether-7 which-8 whom-5
b:declin|$-5
b:degre|$-5 and+5 in-10
b:delight|$-6 if+6
b:demand|$-7 for-6
b:dental|school+5
b:department|be+8
b:depot|want+9
b:deputy|head-10
b:describ|your-13
b:description|of+5
b:designer|be+5
b:desk|$+8 be+5 by-7 com-5 for+12 i+5
b:detail|to+6
b:diary|be+7
b:did|$+5 a-7 anyon-11 for-11 i-12 in+6 it-14 my+5 n't+19 they-6 you-23 your-16
b:differently|$-7
b:dig|$-5
b:diploma|$+10
b:director|'s+9 would-5
b:discuss|$+9
b:disposal|from+7
b:do|$+22 NAME+13 agency-5 all+8 and-5 any+6 anything-6 as+11 ask+6 be-9 befor-7 com+7 first-5 for+11 giv+8 hav+17 her+7 hop-7 i+34 if-8 in+7 it+24 keep+18 let+8 mention+16 most-10 no-12 not-9 nothing-12 now-6 outsider+10 pass+11 person+5 put+12 read+9 ring+10 say+8 ship-7 show+6 something-9 stranger-9 tell+6 that+21 them+5 they-18 thi-9 think+12 to-5 what+6 with+33 wonder+6 wors+11 writ-10 your+9
b:dock|$+7 and+8
b:doctoral|plac+7
b:does|$+25 a-23 and+6 it-7 my-11 n't+20 on+10 th-15 would-6 your+21
b:dog|$+12 and+7 be-8 hav-15
b:doing|a-10 thi-15
b:don|$+6 for+8 th-9
b:door|at+9 did+13 i-10 or+15 to+6 you+9
b:down|a-18 for-11
b:dr|NAME+8
b:drag|$-10
b:draw|$-9 me-7 of-5 offic+9 up+13
b:dream|of+23 to+5
b:driver|$+15 's+9 in-5
b:drop|$-10 my+7 out+19
b:drown|in+9
b:dry|$-18
b:dur|th-8
b:each|spring+10
b:eager|to+14
b:ear|and-7 of+7 would+5
b:early|$-14 riser+6
b:earn|a+13 in-6 my+18
b:easier|$-7
b:easiest|for-5
b:easter|$+10
b:edit|$-11
b:editor|'s+7
b:eight|year+11
b:electrician|$+10
b:eleven|year+9
b:els|$+7 hav-5 i-15 in+6 on+9
b:elsewher|$+5
b:email|$+9
b:employ|me+12
b:employe|$+28
b:employer|$+16
b:employment|$+19
b:empty|$+17 sinc+5
b:enclos|a-10 thre+5
b:end|$-11 and+13 th+16 up-12 with-13
b:endors|me+11
b:engin|and+10
b:enjoy|a-13 it+5 th-12
b:enough|$-8 for-14
b:essay|$-13
b:estat|$-6 agent-5
b:even|a+11 and-11 better+8 class+6 cours-5 in+7 th+18 thi+14 would-7
b:ever|be+5 find+12 get+6 heard-8 hir+5 in-11 let+9 need-23 sinc-6 so-7 th+8 you-13
b:every|day-8 even+10 morn+19 newsroom+5 saturday+9 sunday-6
b:everyon|i+7 in+8 say-10 who-7
b:everything|$-6 a+10 i-6 to+10
b:exactly|$+7 th+8
b:exam|$-7
b:except|perhap-8 that+6
b:exception|$+14
b:exchang|for+14
b:exhibition|at-12
b:expand|$+9 into-6
b:expect|$-9 to-9
b:experienc|and+8 be-10
b:explain|it-11 to-6
b:ey|$-15 for-5 on+5 over-5 to+7
b:factory|$+11
b:fall|$+9 ill+17 vacant+9
b:family|$+5 on-7
b:far|$+8 from-8
b:farm|that+8
b:fascinat|from+5
b:fast|and+6
b:father|NAME+7 and-6
b:favour|if-6 to+9
b:feed|th-12
b:feel|$+15 abl+5 about+13 fre+5 lik+11
b:fellowship|$+8
b:ferry|$-5 lin+5
b:festival|$-12
b:few|lin-6 minut-6 question-9 shift+12 week+5
b:field|$-14 not+8
b:fifteen|minut-16
b:fil|$+22
b:fill|$+20 and-13 of-6 th+16
b:film|$-6
b:find|a-17 an+7 another-8 enclos+6 for+7 her+5 him+9 it-16 me+16 on-6 room+8 th-23 that+5 work+9 you-13 yourself+6
b:finger|cross+11
b:finish|a-6 at+7 my-11 school+10
b:firm|and+7 hav-15 hir-5 pay-14 that+16 will+6 you+7
b:first|$+14 i+14 in+17 job+11 lin-11 mail+19 of+10 offer+6 paragraph-6 season-6 thing+12 you-6
b:fit|$+10 a-5 for+7 in-33 on-15 round-6 th+10 your+5
b:fiv|$+5 minut+7
b:flatmat|'s-5
b:floor|$-5 of-5
b:fly|$+11 on-7
b:follow|$+5 up+14 you-6 your-13
b:fond|of-15
b:foot|in+25
b:for|$+14 NAME+10 a+25 any+17 ask-8 be-7 being-8 eleven+5 fre+22 fun+15 get-6 good+14 half+6 help+8 her+16 him+16 his+15 instanc+18 introduc-5 it+17 job-7 lov+16 me+25 monday-6 most-6 my-7 nin+5 nothing+24 offer-6 our-22 saturday-14 se+6 so-8 somebody-7 someon+7 something+6 tak-5 tell+9 ten-7 th+6 that-15 their+7 thi+10 think-6 thre+5 translator-10 tuesday-6 us-12 week-9 whatever+11 when+11 which+9 whoever+29 work+30 writ+11 you+48 your+28
b:foreman|about-7
b:forestry|$-6 job+6 offic+5
b:forget|i+5 my-13 th-7
b:forgiv|me+8
b:form|$+14 be-14 for+11 hav+8
b:fortnight|'s+7
b:forty|$-9 and+9 new+8 person-6
b:forward|$+8 my+25 thi+7
b:four|$-8 be-7 week+5
b:frank|about-6
b:fre|$+11 all-11 and+23 befor+6 for-11 from+17 in-7 labour+6 of-13 on-16
b:freelanc|$-5
b:freelancer|$+14
b:friday|$-16 's-10 and+13 i+5
b:friend|hav-5 of-9 tell+7 th-5 who-6
b:from|$-11 NAME+6 a-11 behind-6 below-6 her-9 insid+6 jun+10 may+12 monday+13 on-5 our+13 september+16 somebody+5 th-13 thursday+5 two-6 what-13 within-6 you+55
b:front|of+15 row-6
b:full|tim+18
b:fund|for+12
b:gallery|$-9
b:gap|$+10 between-6
b:garag|$+12 and-5 on-6
b:gat|and+6
b:gather|th+5
b:get|$-6 NAME+6 a+6 an+10 any+12 bor-9 from+7 hir+12 his-11 in+5 into+5 its+5 lost-6 me+16 my+5 on+24 onto+9 out-9 past+15 round+8 someon+7 start+9 taken+8 th-13 to-13 too+5 up-11 you+7 your-26
b:girl|$+8 from+5 with+10
b:giv|NAME+7 a+15 advic+8 her+11 my-20 out+22 somebody-6 them+6 up-13 us+6 you-7
b:given|that+7 up-5
b:glad|$-12 i-5 of+7 to-13
b:gladly|be+7
b:go|$+7 about-7 and+10 back-14 for-7 in+5 on+10 round-5 straight-6 th+6 through+6 well-6
b:goat|$-9
b:goes|$+13 to+9
b:going|$+35 at+16 beg+6 for+12 in+6 to-27
b:gon|$+7
b:good|as+6 at+7 book-10 for-18 job-19 morn+13 of-7 on-12 to-8 word+12
b:goodby|$-6
b:graduat|schem+6
b:gran|say+7
b:grandfather|'s-6
b:grandmother|'s-9
b:grandson|be+8
b:grateful|$-10 for+11
b:grati|$+8
b:gratitud|for-5
b:greeting|to-10
b:groom|$+12
b:ground|$+17
b:grow|$+12 i-15 up-6
b:guest|$-18
b:guid|$+9 i-5 to-7
b:hair|$+8
b:half|a+25 hour-14 my-10 of+8 past-5
b:hand|and+9 at+7 be+10 for-7 in-15 me+6 my-6 of-7 round+8 short-6 th+10 thi+7 to+6 up+9 with-5
b:hang|on-6 up+8
b:happen|in-6 to+20
b:happily|employ-5 spend+6
b:happy|as-7 in-6 to+11 with-6
b:harbour|offic+8 pilot-6
b:hard|on-6 worker+9
b:harvest|be-10
b:hat|$-22 be+10 in+12 it-9
b:hav|$+31 a-7 an+14 another-12 answer+6 anybody+11 anyon+11 anything+17 becom-10 begin-11 don-8 ever-6 everything+12 finish-9 for+10 four+11 fund+11 get-5 going+6 gon-9 hir-16 his+15 hop+9 in+24 it+10 its-9 join-9 just-13 keep-6 leav+7 let-19 mak-10 me+6 money+5 my+16 n't+9 need+12 no+10 non+7 now-6 on+13 open+5 pass+5 put-7 read+6 room+7 said-11 seen-11 sent+10 sign-5 sinc-9 som+13 something+11 start-9 stay-10 taken-16 ten-7 th+20 that+10 them+10 think+6 thre+6 tim-14 to-5 turn-24 two-8 used-9 vacancy+9 what+8 work+7 written-12 you+32
b:he|'ll-16 's+16 can+11 com+9 could+6 does-6 hav+8 keep-5 need+27 read+7 say+6 tell-9 would-7
b:head|$-8 for-12 gardener-10 of+12 paper+8
b:hear|and-7 be+9 from+10 how-11 of+32 on-7 that-14 when+8 you-23 your-9
b:heard|about-7 how+7 in-6 of+5 you-7
b:heart|set+8
b:heaven|$-5
b:hello|and-16
b:help|and-8 each+7 her+8 i+7 in-9 me-13 on+8 or-13 out+6 person-8 to-6 with-14 you+13
b:helper|$+16
b:henc|thi+8
b:her|$-7 a+10 address-6 apprenticeship-5 at-7 be+9 book+8 desk+5 first-7 i+11 no-14 on+13 sinc+7 something+5 start+5 that-5 to+14 work-13 you+15
b:hi|NAME-13
b:him|a+7 about+13 and+7 for+11 how-8 i+7 if-8 on+12 that-10
b:hint|$+21 and+16
b:hir|$+53 a-15 again+7 and-16 at+14 by+9 for-14 i+8 in+14 manager-5 me+19 my+12 on+13 out-13 someon-17 th-23 you-14
b:his|firm-15 job-5 new-5 number-5 own+15 paper+10 plac-5 regard-6 start-5
b:history|of-22
b:hol|in-20
b:hold|$-14 a+12 for-11 out-7 th+17
b:hom|$-8 with-5
b:honest|with-6
b:honestly|i+9
b:hop|$+14 >that+7 i+7 my+8 th-10 that-6 ther-12 we+8 your-8
b:hors|$+6
b:hospic|work-5
b:hospital|$+5 's-5 and+7
b:hotel|on+7
b:hour|$+12 's-10 a+27 fre-6 of+5 to+18 when-6 would-5 you-9
b:hous|$+5 be-5 hav-12
b:how|a-16 about+44 be-28 can-9 com-8 did-6 does-8 far-5 fast+6 good-7 hard+7 i+17 likely+7 many+5 might+10 my-8 often-5 sh-10 should-7 soon+15 th-17 they-8 to+15 well+9 would+8 you-18 your-18
b:hr|$+10 about+7 person-6
b:hundr|letter+10 person-5
b:husband|'s-10 say-7
b:i|$+15 'd+20 'll-20 'm+12 a+20 accept-9 admir-8 apply+12 approach-9 ask+21 attach+10 bak+5 be+22 beg+14 begin-6 believ+16 borrow-11 bring-13 call+7 can+12 carry+6 coach-8 com+12 contact-7 cook+5 could+8 count-5 decid-13 did+33 do+15 dream+11 driv-7 enclos+5 enjoy-11 feel-9 finally-8 find-18 finish+11 follow+7 forget+10 giv+5 go-10 hear+5 help+8 hereby+13 hold+14 imagin-7 join+15 just-6 keep-6 know+5 laugh-5 let-5 lik-17 listen-5 liv+18 look-6 lost+8 lov-11 mak+14 meant+11 mend+6 merely+5 mov+5 need-11 never-14 notic-13 offer+5 only-9 ought-18 ow-8 pass-6 pester+5 pray+16 promis-11 put-15 rather+9 reach-7 really+12 reckon+9 resign-5 rewrot+6 ring-15 said-26 sat-7 say+13 sent+7 shadow-9 shall-7 should-12 show-24 sign-6 speak-9 spend-7 still-5 suspect-8 swor+5 tak+8 talk+16 teach-8 tell-10 thank-10 think-5 throw-6 to-8 too+6 trail-6 tri-7 trust+12 try-7 typ+9 understand+11 us-11 wait+8 walk-9 watch-6 will-25 wish+10 wonder+10 work+14 would+29 writ+13
b:idea|that-15
b:idl|and+5
b:if|NAME+19 an-11 anyon+11 anything+12 he+5 it-7 my-5 only+10 our+9 sh-5 somebody-12 something+5 th+22 ther-15 they+18 thi-11 tuesday-12 you+13
b:ignor|th-21
b:imagin|that-6
b:in|$+17 NAME-37 NUMBER-7 a-23 as+10 at+18 autumn-10 between-6 by+6 cas+11 charg-5 conservation-7 every+8 exchang+14 fact-10 for+12 front+6 general-6 get+8 her+16 his+9 hospital-6 hr-8 its-7 january-5 lin+10 may-26 mind+9 most-5 my-23 need+8 no-9 on-7 order+17 our+5 payroll-10 person-6 pocket-8 print-15 publish+8 recruitment+14 return+5 september-12 support+5 ten-7 th+5 their+8 thi-24 thre-8 touch+9 want+5 water-8 what-7 whatever-20 when+11 which-7 who-5 with+7 year-5 your+18
b:inbox|be+10
b:industry|and+8
b:ines|NAME-5
b:insid|th+5
b:insight|into-12
b:instanc|$+10
b:instead|of-5
b:institut|$+7
b:interest|and+5 in-5 to+9
b:intern|in+10 with+5 you+5
b:internally|$+16
b:internship|$+9 and-6 in-5 you+6
b:interpreter|$+10
b:interview|$-7 about-5 and-7 at+5 be+7 for-5 in-5 me+23 on-6 with-23 you-20
b:into|$+6 NAME-7 a-9 th+12 that+8 your+45
b:introduc|me-22 myself+8 us-5
b:invit|me-15
b:invitation|to-12
b:it|'d+5 all-7 along+6 and-6 as+21 back-5 befor+7 begin+8 by+11 does+14 down-13 end+9 for+21 giv-6 gladly-8 hard-11 hav-12 i-8 if+8 in-12 look-5 matter+9 my+10 need-13 never-6 not+15 pay-11 possibl+6 rest-6 round+6 run-5 say+20 should-11 so+8 sound-10 still+14 suit-8 tak-17 th-9 thi+10 to+6 too+20 tru-8 twic-9 up+11 usual-5 what+10 will-9 with+6 without+10 worth-5 would+10 yourself-10
b:its|new-8 next+9 way+6
b:jar|of-8
b:job|$+45 again-7 and-11 as-6 at-11 be-19 befor-5 com+10 description-6 for+19 from-13 going+8 hav-15 i+8 interview-10 of+5 offer-5 on+8 so+8 th+8 ther+6 titl-10 to+10 which+7 with-9 would-13
b:join|$+13 as+5 it+15 th-9 your+21
b:jun|you+14
b:junior|surveyor-9
b:just|a-6 appli+7 as-14 been-6 for+5 ignor-7 let+9 look-7 lov-5 now+14 on+8 say-5 so+9 tell-6 th+19 what+8 wonder+7
b:keen|$+5 on-6
b:keep|$+14 an+8 me+10 my-6 on+19 out-7 tell+6 th-19 to-7 up+5 wonder+6 you-5 your-5
b:keeper|$+9 's+7
b:kennel|$-7
b:kid|$-11
b:kiln|$-13
b:kind|about+7 sentenc+6 word+6
b:kindly|do+8 giv-6 offer-13 se+6 send+9
b:kindness|$+10
b:kitchen|be-7 on+10 tabl-7
b:knock|$-5
b:know|$+15 NAME-7 a-5 any+7 but-10 every+8 half+6 if-20 in+9 it-9 me+6 of+21 on-5 th-6 that-16 them+12 to+11 what+9 when+5 wher+8 whether-15 which+13 who+6 whom+21 why-8 you+8 your-21
b:lab|'s-7 for+6 i-10 job-9 technician+8 with+5
b:lack|a+21
b:lad|$+10 be+13 from+11 i-10 in-5 on+6 who-8
b:laid|of+15
b:lamb|$-6
b:land|on+7
b:languag|and+5
b:last|$-11 day+17 lin+11 mail-7 messag+11 month-5 night+10 on-5 person-24 thing-7 week+11 year-13
b:lat|as-11 on-14 to+8
b:lately|i-8
b:later|$+14
b:lath|be-10
b:laugh|$-14 at-10
b:law|$+7 and-7 clinic+10
b:lead|$+7 for-18 on+11 to+6 you+5
b:learn|fast+9 th+9 that-7 which-7
b:least|$-5
b:leav|$-12 alon-11 at+6 be+10 for+11 i+16 in-10 out-13 school+11 so+11 th-11 that-6 thi-10 to-5 with-11 you+20 your+7
b:lectur|$-14 on-6
b:lend|a+8
b:lent|me-8
b:let|'s+10 hr+9 in-8 it+7 my-6 on+5 person+5 th+5 us+6 you-21
b:letter|$-18 about-6 and+17 as+12 for-18 i+18 in-6 so+6 that-8 to-10
b:liberty|of+11
b:librarian|$+5
b:licenc|$+6 be+13
b:lif|as-8 at-10
b:lift|$-5
b:light|a+9
b:lighthous|$-8 trust+8
b:lik|$-17 an+11 and-6 best-6 for-5 her-7 how+12 me+21 min-14 on+11 that-24 thi-10 to-10 you+6 your-25
b:likely|be+9
b:lin|about-11 and-6 for+9 from-14 in-6 look+6 of-11 or-6 to-10 up+10 you-5
b:link|to-9
b:linkedin|for+5
b:list|$+8 as-9 for-33 i-13 in+5 of+10 on+12
b:listen|$-10 for-10 in-15 to-5
b:littl|bird+8 els+6
b:liv|$+5 in-14 on-14 two-6
b:locum|$+7
b:lol|$+10
b:long|as+8 be-5 befor+9
b:look|after+9 and+6 at+9 back-5 down-7 for+33 in+5 into-14 lik-16 no+14 on-37 out+17 over-11 so+14 to+11 twic+6
b:loom|$-5 in+24
b:los|a+15 its+11 my-6
b:lost|$-8 his+10 in-18 th-9 two+16
b:lot|of-7
b:lov|$+17 it-12 to+9 your+7
b:lovely|$-6 to+9
b:luck|$-16 play-5
b:lunch|if-6
b:lying|about+7
b:ma|'am+8
b:machin|and+7
b:mail|$+8 list-6 of-5
b:mak|$+16 a-5 for+9 me+11 myself-12 of-6 person-6 redundant+7 room-18 th+15 us+5
b:man|$+11 and-7
b:manag|$-7 th-8 to+24
b:manager|$+8 's-14 and-5 hav+6 say-20 who-6 would-22
b:many|of-6 thank+9
b:map|$-15 and+8
b:march|and-7
b:mark|in-15
b:master|$+6 's-10
b:mat|$+15 at-9
b:maternity|leav+19
b:matron|$+8
b:matter|much-5 to+7
b:may|$+9 ask-6 hav-5 i+11 lik+7 my+8 say-5 th+7 we+6 your-13
b:mayb|you-5
b:me|$+47 a+14 about-18 after-12 again-5 among+8 an+5 and+14 any-13 anything-9 as+30 ask-22 be+14 beg-23 but-13 by+15 carry+12 com+5 curiou-8 down+5 even+13 fin+6 find+14 first+12 for+20 fre+5 get+25 go+11 going-9 good+5 hav-22 hear-7 her-13 his-8 honestly-9 how-15 i+10 if+10 in+45 internally+13 into+14 join+15 know-15 laugh-12 luck-5 mak-12 mor-13 most+6 muck+6 my+11 next+7 now+20 of-13 on+31 or+9 past+7 round-12 se-6 should+6 sit-9 smil-12 som-12 something+13 stand-13 start+6 stay-10 thank-10 that-9 through-33 to-8 try+7 two-5 until-5 want+18 watch+7 what-9 when+12 wher-14 whether-5 which+10 whom+6 with+22 without+7 work+18 would+15 writ+9 you-8
b:mean|$-11 me+7 th+10
b:meant|$+8 for-5 th-7 to+7
b:meet|$+8 a-11 at+7 him-5 i+6 th-8
b:member|of+8
b:memory|$-17 of-15
b:mention|$-9 NAME+16 and+6 my-7 th+9 that-9 you-7
b:merchant|navy-5
b:merely|nosy-6
b:midwif|$+7
b:might|NAME-13 a-6 hav+7 i+18 it+5 let+6 offer-11 open+9 tak+7 tell-11 th+8 ther+9 you+31 your-8
b:mill|$+10
b:min|$+7 be+25 for+5 hav+11 of-7 on+11 would+9
b:mind|$+8 a-6 about+11 for+9 i-6 if-7 my-10 pass-10 to+5 when-6
b:ministry|be+8
b:minut|$-6 at+5 be-9 befor-6 by-5 call-7 for-18 from+22 in-5 of-5 on-17 som-5 with-12
b:miss|$+5 be+10 it+6 th-9
b:mix|desk-8
b:moment|$-7 a+8 th-6 to+7
b:monday|'s+11 at-11 i-5 morn+6 with+7
b:money|for+12 in+5
b:month|'s-6 and+8 as-6 at+9 be-6 of+14 on+14 or+7 so-9 to-12 with+6 would-5
b:moon|$-13 to+12
b:mor|$+12 about-6 at+9 on+5 question+7 than-12 tim-5
b:morn|of-9 on-5 that+7 with+9 you-6
b:morning|be-7
b:mortifi|if-7
b:most|be+5 day+7 in+6
b:mother|'s-5
b:mouth|shut-5
b:mov|$-7 into-12 my-10 on+11
b:movement|on+10
b:mr|NAME+11
b:mrs|NAME+6
b:ms|NAME+9
b:much|$-5 be-7 in-10 simply+10 that+5
b:muck|out+9
b:mum|$-6 say-5
b:museum|'s+10 and+6 hav+7
b:music|teacher+6
b:must|get+6 hav-12 i+8 n't-7 want-6 you-5
b:mutual|friend-5
b:my|NAME+17 ag+7 answer+6 application+29 aunt-14 availability+18 back+6 bag+8 behalf+20 best-19 bio-data+22 biodata+12 boot+14 boy+14 bus+6 candidacy+19 candidatur+12 card+17 career+7 certificat+13 chanc+21 class-6 colleagu+5 contract-8 cours-6 cousin-10 current-13 curriculum+27 cv+18 dat+7 day+8 desk-16 detail+19 diary+10 diploma+9 door-7 drawing+7 dream-11 ear+5 earlier-7 employment+5 essay-11 ey+5 favour+12 fianc+6 fil+7 finger+8 first+6 fre+6 girlfriend+5 grandfather-7 greeting-10 hand-13 head-21 heart+5 hop+14 husband+7 interest+5 interview-8 kitchen+11 lad-7 lat-6 letter+15 licenc+15 lif+21 luck-13 mentor+7 messag-8 mind+6 mother-19 mum-6 nam+34 new-19 niec+6 not-12 number+16 offer+9 old+5 on+20 own+10 pag+9 particular+18 pen+12 personal+5 plac-7 placement-6 portfolio-23 prais+10 professor-7 profil+30 pupil-6 question-33 reason+13 record+7 refere+13 referenc+6 regard-19 resum+24 roommat-10 saving+9 scarf-24 search-8 second+5 servic+15 shift-5 sho+7 showreel+6 sid+9 sincer-6 sister-11 skill+6 son+6 start+13 student-9 study-8 teacher-11 thank-24 third-7 tool+9 tutor-13 umbrella-16 uncl-18 visa+10 voic+5 way+22 wif+23 wish+5 work+12 year+9
b:myself|$+10 as+6 for+7 forward+8 in+6 to+7
b:n't|$-42 -about-8 -an+10 -and+15 -ask+13 -be+8 -been+7 -com-7 -dar+16 -deny+5 -find+11 -hav-8 -he+6 -hear-6 -help+7 -hir+7 -it+7 -know-5 -let+11 -look-6 -los+10 -mean-9 -my-19 -on-11 -pass-9 -pretend+15 -put-7 -read-7 -remember-5 -say-6 -suppos+12 -tell-6 -th+6 -think+5 -too+10 -want-17 -what-10 -why-8 -you+12 -your+8 forget+7 only+9
b:nam|$+7 be-5 com-10 down-13 for+5 i-14 in+6 of+6 th-7 when+6 with-14 you+18
b:namely|me+15
b:near|futur+8 th-28 you+5 your-6
b:nearer|to-12
b:need|$+10 a+57 an+6 another+27 anybody+12 anyon+11 cover+20 for-5 look+10 mor+11 n't-24 not-9 of+23 on+18 somebody-10 someon+13 to-23 two+13 work+12
b:neighbour|be+7 of+9 say+7
b:nerv|$-8
b:never|-ask+11 -finish-5 -get+6 -look+5 -mind+6 -presum+5 -send+6 -written+6
b:new|$-15 address-6 colleagu+5 i-5 job-6 number-8 of+7 post+6 rol+8
b:next|intak+10 month-12 need+12 on+20 open-20 post-7 recruit+11 round-5 season-8 six-5 step+6 tak-13 term+8 thre+7 tim+17 to-5 traine-5 week-13 year+9
b:nicely|$+11
b:night|and-16 at-7 be+5 bus+6 in-8 on-16 shift-10 team+9
b:nin|and+8 of+5 year+5
b:ninth|$+6
b:no|$-6 -be-12 -cv-5 -exam-6 -favour+9 -fe+11 -further+7 -hurry-6 -job+23 -less-6 -longer-13 -money+14 -need-5 -objection+6 -on-9 -other+9 -pay+13 -plan+8 -pressur+9 -reply-5 -stress-8 -to+6 -wag+18 i-12
b:nobody|$+7 -be-10 -hav+6 -in+8 -would-5
b:nod|$+16
b:non|$+7 -of-12
b:north|$-5
b:nos|$+6
b:not|-a+8 -angl-9 -answer-9 -as+17 -ask-11 -com+5 -do+6 -for+6 -hav-8 -in-7 -let+7 -min-6 -my-7 -offer-13 -on-5 -regret+9 -say+18 -send+5 -stop+5 -thi+5 -to+7 -what-13 -why-11 -work-9 -writ-23 be+6 i-10 just+26 only+7 to+6
b:notebook|in-8
b:nothing|$-12 -for+5 -hav-10 -i-9 -if+5 -mor-5 -of-12 -on+5 -to-11 -whil+8 -would+7 but-20
b:notic|about+10 and+17 at-5 by+7 for+14 th-5 that-6
b:now|and+7 hav-8 i-10 on-9 or+8 se+6 th+9 than-13 thank+10 that-9 to-14
b:nowaday|$-5
b:nudg|$+6
b:number|$-12 's+5 be-5 you-12
b:nurs|$+26 be-8 from+9 get-8
b:nursery|on-6
b:o|'clock-17
b:object|to+8
b:october|and+9
b:od|of+7
b:of|$+15 NUMBER-5 a-8 all+14 an+7 anybody-5 anything+21 apply+7 assistant+6 being-5 conservation-8 cours+6 court+7 deputy-6 everything-5 fifty-on+6 firm+5 four-10 hand+12 her-25 hir-9 his-5 hors-7 how-10 i-7 interest+9 it-11 last-7 letter-9 littl+6 look-5 me+19 my+16 on+13 our+6 person+14 plac-12 read+9 recommendation+5 run+5 sixty-on+5 someon-10 something+6 staf-5 studio+7 supply+8 survey+13 talk-7 th-14 thank-7 thes+6 thi-10 thing+10 thre+5 troubl+7 us+18 watch+6 welder+5 which+8 whom-5 with-9 work+25 you-13
b:offer|$+7 and+10 from+9 i-12 in-6 me-8 myself+15 of+8 on-11 so+6 to-39 two-6
b:offic|$+8 and-6 at-5 be+9 by-7 hav+15 on-7 so-10
b:officer|$+11
b:often|be+10
b:old|$+5 boss-13 colleagu+6 flatmat+9 head+8 job+5 to-5
b:on|$+42 a-22 afternoon-10 an+10 and+15 as+5 at+12 be+15 board+8 chanc+8 day-13 fil+14 flood-7 for+22 get+14 good-8 hav-8 head+7 hear-5 her+5 hir-11 his+21 hour-6 how+5 i-8 if+6 its-8 job-13 last-7 lik-9 liv-8 maternity+9 monday-7 mor+14 morn-25 my+6 need-9 never+5 new+8 night-17 of+14 on-7 open-5 or+9 pag-23 pay+6 pot+5 question+6 saturday-20 season+6 sentenc-8 shift-25 short+5 sit-5 so-10 sunday-12 th+10 that+14 them+7 think+15 tim-5 to+13 tour+8 trial+6 turn-5 wednesday-14 weekday-5 what-21 whatever+6 wher+6 whether-5 with+13 would-5 you+5 your+32
b:onc|$-10 NAME+5 a+5 mor-9 th+5 that-10 your+6
b:onlin|$-10
b:only|$-6 a+26 about-7 an+9 ask+11 be-14 curiou-8 do-8 for+14 my-5 th-5 to+5 want-8 watch+5 wish+10 your+16
b:onto|th+5 your+21
b:open|$+32 at-11 day-28 even-6 for+43 hour-15 in-7 it-7 its+7 my+5 of-25 on+6 th+5 that-6 to+7 up+22 you+10
b:opening|$+19 at+7 be+6 in-13
b:opera|$-5
b:opinion|$-11 on-6
b:opportunity|at+7
b:or|a+11 after-9 be-14 do-10 does-16 for-6 hav-8 later+11 leav-7 may+8 never-5 night+9 no+6 not+5 only-13 so-7 two+18 wait-9
b:orchestra|'s+5
b:order|$-12 to+12
b:organist|$+6
b:organization|$+6
b:other|$+13 firm+8
b:otter|$-5
b:ought|i-14
b:our|NAME+30 call-20 conversation+6 daughter+6 eldest+11 kitchen-6 own+6 parish+5 street-6 talk+8 youngest+7
b:out|$+27 a-5 and-5 by+13 for+14 i+5 if-10 in+10 th+6 ther+6 to-20 what-6 whether-11 your+8
b:outsid|th+5 your+14
b:outsider|$+15
b:over|$+7 NAME+8 a-5 again-6 lunch-5 my-19 on+6 so-14 to+17
b:ow|me+5 you-7
b:own|$+5 a+11 day-5 story+9 th+9 van+17
b:owner|$+9
b:p.s|$+12
b:pack|$+6
b:pag|$-15 and+9 be+5 for+13 of-15 on+6 that+9
b:paid|$-12 by+8 of-7 or+9 to-10
b:paint|shop+7
b:panel|$+16
b:paper|$-7 and-9 be+10 for+11 i+6 on-8 say+9 you-14
b:parish|$+16 council-9 magazin+5
b:park|$-22
b:part|$+9 in-8 of-7 tim+5
b:partner|'s-5 and-5 be+6 hav+13 in+10 to+8 would+8
b:party|$-9
b:pass|along+14 her-5 it+27 me+7 on-5 to+7 your-5
b:past|four-5 th+11 your+13
b:pastry|cook+8
b:patienc|and-5
b:pay|$-10 and+14 for-17 me+28 you-12
b:payroll|$+7
b:pencil|$-9 and+16
b:perfect|$-6
b:perhap|a-7 my+9 th+6
b:permission|to-9
b:person|$+11 and+6 at+8 be+16 for-10 i-8 lik-10 must-9 on+16 to-7 what+7 who+13 with-11 would-6 you+7
b:personal|statement+5
b:personnel|$+9 offic+5
b:perusal|and+5
b:pharmacy|$-5
b:phon|$-5 call+6 for+7 would-6
b:photograph|for-13
b:physio|$+12
b:pick|her+8 me+10 th+20 up+13 your-8
b:picker|$+17
b:pictur|me+12 of-12
b:pint|$-15
b:plac|$+9 and+6 as+10 at+5 by-14 com-8 for-5 on-6 to-10 with+6
b:placement|$+11 at-24
b:plan|$-18
b:planner|$+9
b:plant|$+6
b:play|a-5 th-7
b:pleas|ad+5 ask+8 be+8 consider+7 count+5 feel-6 get+5 help+8 just-6 keep-12 let-6 mention+7 remember+8 send-9 tell+7 that-8 to-12
b:pleasur|$-8 of+7
b:plenty|$+6 for-8 of-5
b:pocket|and-9
b:podcast|$-10
b:point|me-13 out+6
b:polish|$+5
b:poor|NAME+9
b:port|$+11 authority+5
b:portal|$+18
b:portfolio|$+6 for-5 to+6
b:position|and+9 at+15 be+5 do-6 lik-7 of-20 on-12 to+6
b:possibility|of+8
b:possibl|$+11 for-13 som+7 to+7
b:post|$+34 a+13 and-10 at+5 for+12 in+8 its-7 my-5 of+12 offic-23 so-17 that-17 to-11 you+12 your-8
b:pot|for+13
b:practic|that+6
b:prais|to+12
b:prefer|to-5
b:present|$+6
b:pric|$-9
b:privileg|to+6
b:probation|work-7
b:process|$+8
b:producer|'s-7
b:product|manager+7
b:profession|$-5
b:profil|$+5
b:project|on-6
b:promis|$-21 >to+5 be+6 i-10 me+9 my-7 to+6
b:prompt|me+5
b:propos|$-12
b:proud|to-10
b:prun|$-6
b:ps|NAME+5
b:publish|$+10 and-7
b:pupil|$-7 's-7
b:puppet|theatr+6
b:purely|out-9 to-8
b:put|forward+9 her+5 in+27 it+13 me+7 my-7 myself+10 out+11 th-26 to-6 up+7 your-14
b:qualifi|as+5
b:quantity|surveyor-15
b:quarter|of-5
b:question|$-17 about-12 from-12 i-11 in-5 on-11 so+8 to-13 would+6 you+9
b:queu|$+5
b:quiet|$-11 hour-6 word+8
b:quit|$+6 understand+6
b:quot|$-11 you-5
b:radio|said+5
b:rain|$+6
b:rais|a-8 th+7
b:rang|me-21
b:rather|hop+6 i-6 keep-7 not-12 than-9
b:reach|th+12 you-10 your+15
b:read|$-17 NAME+9 all+9 and-10 in-6 it+9 lik-13 my+6 th+8 that+18 up-7 your-7
b:reader|and-9
b:ready|$+12 for+10
b:really|help+6
b:reason|$-12 for+22 i-9
b:receiv|me-6
b:recip|$-10
b:reckon|i+10 you-8
b:recommend|a-7 i-9 me+44 my+19 th-5 to-7 your-12
b:recommendation|$+8 for-13 of-7
b:recruit|$+22 again+14
b:recruiter|$+19 in+13
b:recruitment|i-7
b:red|ink-11 pen-20
b:refer|to-12
b:refere|and-6 on+5 when+5
b:referenc|$+11 and+6 be+5 by+10 for-12 i+8 number-9 to-8 you-11
b:referral|$+15 system+5
b:regard|$-12 to-14
b:registrar|'s-6
b:registry|i+10
b:rehearsal|$-9 on+11
b:rely|on-7
b:remark|on-9
b:remember|a+8 me-7 th+7 who+11
b:remind|you-6
b:remot|work-5
b:removal|firm+6
b:rent|be+12
b:report|$-10
b:request|for-5
b:research|$-6 assistant+13
b:researcher|$+7
b:respect|that+5
b:responsibl|for-10
b:rest|$+5 assur-6
b:restaurant|$-14
b:resum|below+7 my-6 to+6 with+8
b:retir|$-8 and+5 at+5 i+8 would+6
b:retrain|as-9
b:return|$-7 for+9 th-14
b:rewrot|my+7
b:rid|along-15
b:right|about-5 for+23 person+24 that-10 to-6 with+5
b:ring|$+22 a+13 about-9 again+7 first+6 her-10 me-19 on-6 onc+11 when+13
b:rol|$+11 and+6 at+5 of-26 on+15
b:roof|$-6 and-6
b:room|$+5 for+17 i+10 on+10
b:roommat|be-8
b:rop|and-5 in-8
b:roster|$+10
b:rota|$+7
b:round|$+9 and-6 her-9 of-8 to+13
b:rout|and+8
b:rud|to-5
b:run|it+6 lat-22 on+8 th+20 to-7
b:said|$+5 >no+9 >yes-10 >you+13 NAME-5 and+5 be-12 my-8 no+8 so-7 ther+6 to-6 you-21
b:sam|$+8 as+5 if-7 in-6 job-6 way-5
b:sat|in-10
b:saturday|'s+6 and+12 girl+5 job+10
b:sav|my-6
b:say|$+23 >and+9 >i+6 >on+12 >that-14 >to+9 >you-7 a+9 and+5 at-7 be-10 but-10 do-7 from+8 hello-11 i-11 in-13 it+24 my+5 no-23 sh+5 so-18 something+5 th-5 to+28 what-12 wher-8 which-14 yes+29 you+12 your-11
b:schedul|$-12
b:schem|you-5
b:school|'s-11 be+5 for-6 in+9 leaver+5 project-7 with+7 would+5
b:scon|$-6
b:scop|for+8
b:scout|$+11
b:se|$+5 NAME-6 a-15 about+12 an-5 and-9 from+15 her-8 him+16 if-11 in-10 me+7 my+15 myself+10 on-16 th-18 that+23 to+8 what-10 wher+10 whether+12 who-5 you-6 your-16
b:search|$+6
b:season|be-7 for+5 hav-6
b:seat|at-11 besid-9 for+7 in+13
b:second|$+6 hand-8 paragraph-7 shop+9 to-6
b:seed|$-6
b:seek|a+19 an+5
b:seen|$+5 by+13 it+6 your+8
b:sees|it-5
b:send|a-16 it+23 me-7 my-12 th+21 you-28 your-5
b:sens|to-7
b:sent|me-16 you+11
b:september|and+8
b:serv|$+6
b:servic|as+10 at+8 to-9
b:set|$-14 up+12
b:settl|in-8
b:seventeen|and-6
b:sew|machin+5
b:sh|'d-9 's+19 be+11 com+7 could+8 does-5 might-9 pick+10 say-12 tell-13 train-5 want-10 would-6
b:shadow|you+8
b:shall|be-5 i+8 we+5
b:shar|it+6 my+8 with+14
b:shed|$-9
b:shift|$+16 at-5 be+14 do-5 for+6 in+18 or+14 that+7 work-7
b:ship|$+30
b:sho|th+8
b:shoot|$+7
b:shop|open-12 with-5 you+16
b:short|$+6 call-9 chat-5 i+7 in+13 of+22 on+23 talk-9
b:short-hand|$+14
b:should|a+6 another+11 anyon-6 get+10 go+7 i-13 know-5 lik+13 my-10 n't+7 on+8 say-6 send-7 sh-5 th+20 writ+7 you-9 your-9
b:shoulder|for-5
b:shout|at-10
b:show|her+5 him-11 in-21 me-21 th+7 your+5
b:shown|th-7
b:showreel|and+10
b:shut|$-12
b:shy|$+9 to+6
b:sight|of+11
b:sign|$+13 in-7 me+8 th-5 up-13
b:signal|box+6
b:signatur|under+8
b:silenc|$-11
b:sinc|$-5 NAME-7 i+9 jun+6 school+5 sh+7 th+12 then-20 we+11 you-7 your-16
b:sincer|gratitud-6
b:sincerely|$-5
b:sing|in-10 my+10
b:sir|$+7
b:sister|'s-11 hav+8 in+10 say-6
b:sit|at-9 manager+10 still-12 that+8
b:six|$+7 month-6
b:skip|th+12
b:sleep|on-11
b:slept|on-12
b:slip|into+16 my+20
b:smell|of-5
b:smil|$-5
b:so|$-25 a+12 and-7 as+5 be+14 could+5 did-8 do+22 far+5 forgiv+11 hav+18 her+29 how+7 i-11 if-5 it-5 kindly-8 let+8 may+8 no-7 th-13 ther-10 they-9 we-5 what-8 whenever+7 wher+17 why+16 you-5
b:social|media+5 worker-9
b:som|$+11 day+10 of+18
b:somebody|$+9 's-5 hand+6 hav+10 insid-9 must+10 my+7 to-8 who-12 with+7
b:someon|$-8 els-14 for+10 i-5 in-18 lik-8 of+5 to-7 who+8 with+10
b:something|$+14 about-5 at+6 com+10 for+8 he+7 i-12 in+15 nic+5 to-5 turn+5 with+5
b:somewher|in+16
b:son|$+6 's+6 be-6
b:soon|$+5 and-8 be+9
b:sooner|hav+14 or+12
b:sorry|$-6 that+5
b:sort|offic-7
b:sound|engineer+7
b:sourc|$-13
b:spac|for+9
b:spar|a+5 desk+12 me-12 ten-6
b:speak|$-22 NAME+12 at-13 for+16 i+7 in-6 to-19 up+5 with-21
b:speculativ|application+9
b:spend|a-12 on-6 th+6
b:spent|th-6
b:sponsor|me-16 my+14
b:spot|$+9 on+8
b:spring|or+7 so-6
b:squeez|in+6
b:stabl|$+8
b:staf|$+24 in-7 th+10 up+12
b:stag|$+9 manager-7
b:stand|$+6 by-5 empty-5 in-9 on-13 out-7
b:start|$+24 and-6 as+8 at-11 dat+17 hir-6 i+11 in+5 look+8 monday-5 my-12 on+8 salary-10 thi-7 to+9 tomorrow+5 with-22 would-9
b:stay|on+30 with-8
b:step|be-5 in+28
b:stick|for+7
b:still|at-8 be-8 being+8 common-7 curiou+5 do+6 does-9 dream-7 empty+12 get-5 good-8 hav-12 hear-9 hir+5 i+13 lack+8 look+5 lov+5 mak-5 miss+8 need-6 on+15 open+6 smil-7 stand-8 tak-10 th+10 to+9 up+10 very+5 without+13
b:stool|at+8 in-5
b:stop|$-12
b:story|$-27 and+6 from-8 i+5 of-19 or-7
b:straight|to+5
b:stranger|$+7 's+11 ask+12 lik-9 writ-8
b:street|away+17
b:strength|of+9
b:stretch|to+14
b:strik|$-6
b:strong|candidat-9
b:student|at-5 for+14 in-5 on+8 who+11
b:studio|$+9 be-8 for+7 hav-8 in-8 tak+9
b:study|$-8
b:subject|$-7
b:such|as+20 thing-8
b:suggest|$-6 and+6 for-13 i-9
b:suggestion|of-8
b:suit|a-5 her-11 me-7 my-5 person-6 you-7 your+12
b:summer|and+5 i+6 in+5 job-6
b:sunday|for+10
b:supply|teacher+10
b:support|$+7
b:suppos|i+10 somebody-7 you+10
b:sur|that+6
b:surgery|for-5 in+8
b:surpris|me-8
b:survey|be-5
b:surveyor|$-13 and-7 on+11
b:swear|i-5
b:sweep|floor+7 your+9
b:switch|from+5
b:swor|i+6
b:tabl|$+16 i-8 that-15
b:tak|$-8 a+28 an-6 her+22 hom-5 in-5 it-7 me+22 no-6 on+44 over+10 person+12 th-16 to-9 train+17 up-26 you-29 your-22
b:taken|a-7 me-15 on+31 over-5 your+5
b:tal|of-6
b:talk|$-9 about+21 as+5 i+6 in-5 of-8 shop-6 to-8 with-13 you-8
b:tax|offic-8
b:tea|$-6 and+8 on-6 with-6
b:teach|$-16 and+12 for+23 in+7 you-15
b:teacher|'s+7 i+6
b:team|$+8 's-12 and+9 be+18 decid-8 grow-7 i+13 that+11 would-7 you+5
b:tell|>him+7 >th-6 >you-11 NAME+26 a-5 her-7 him-14 it-9 me-40 my-10 th+24 them+10 to-7 us+8 you+6 your+20
b:ten|$-15 minut-14 pag+6 year+10
b:tend|to-18
b:term|$+25 in+5
b:test|$+8 and-11
b:th|NAME+18 NUMBER-11 academy+14 ad+11 advert+18 agency+26 analyst-18 animal-6 answer+5 application-11 appointment+21 archiv-6 archivist+5 art+11 articl-13 assistant+6 atmospher-6 attach+15 auction-7 audienc-11 author-6 autumn+9 baby-8 bakery+7 bank+14 bar-6 bench-12 best+11 better+13 bill+8 bin-10 bishop+12 board-15 boat+6 boatyard+9 book-9 boss-15 bottom+12 box+12 branch+9 bridg-8 budget+15 build-17 bursar+6 caf-11 call-8 canal-12 candidat+5 cannery+5 canteen-7 card-6 cast+7 cat-8 cathedral-6 cello-9 chanc-13 chaplaincy+6 charity-8 chat+14 chef-12 choir-14 choirmaster-7 christma+6 cider+6 clerk+7 clock-15 clos+12 club+15 co-op+13 coast-9 colleagu+5 committe-12 company+6 concert-15 consultant+5 contract+5 corner-5 counter+11 country-8 county-6 cours+11 cover-5 curator+10 custom-6 cv-5 dat-12 day+16 dean+17 decision+12 department+12 depot+10 deputy+7 dig-5 diploma-8 director+8 dispatch-5 dispensary+7 dog-16 driv-7 dull+12 ear+6 early+13 editor+12 embassy+10 end-12 engin-6 entranc-13 estat+20 even-11 evening+5 exam-12 exhibition-21 expedition+6 experienc+11 ey+6 farm-17 favour-8 fellow+7 fellowship+12 festival+5 field-7 fil-5 final+5 firm+10 flood+13 floor-6 foreman+13 forg-7 fourth+5 fre-5 front+9 futur-5 garag-6 garden-9 gat-6 girl+12 glass+14 glaz+5 goat+7 good+6 graduat+14 grapevin+12 green-7 ground+18 group+6 guest-24 guid-12 guild+8 happiest-7 harbour+8 head+28 herbarium+6 high+5 hill-8 history-20 hop-7 hors+7 hospic+9 hour+19 hull-7 ic+5 industry+7 insid+9 insight+8 institut+15 insurer-6 intern+6 internship+14 job+14 junior-10 keeper+7 key-7 kiln+7 kind+6 kitchen-7 lab+7 lad-6 ladder+8 lamb-6 last-5 law-6 lead-11 leaflet+5 least-11 lectur-18 letter-26 liberty+11 library-13 lif-6 light+14 lighthous+9 lin-5 list+12 local+6 lock+5 long-13 loom+13 machin-13 mail-6 manager-5 market+20 master+12 matron+5 meet-10 menu-6 merchant-5 mill+18 ministry+9 mint+6 minut+22 miss+6 mix-13 moment+17 monsoon-5 morning+9 most-6 mount+6 museum+19 nam+5 national-8 navy+8 near+8 neighbour-5 notic+12 nurs+15 nursery+13 observatory+9 od+14 old-8 on+6 open+11 orchard-11 order-14 organ+5 other+23 owner+14 panel+11 paper+7 parcel-21 part+5 partner+6 pay-9 payroll+7 person+24 pharmacy+10 phon+8 physio-5 pil+8 placement-7 plan-13 play-5 pleasur+8 polic-10 port-9 portfolio+6 position+8 post+14 pottery+9 press-6 principal+6 producer+7 profession-7 provinc-6 public-13 quay-8 question-5 queu-7 quickest+5 quiet+7 radio+7 recip-18 recommendation+10 record-14 recruit-8 recruiter+15 red+9 reef-5 referenc-8 referral+18 registrar-7 registry+6 relief+10 reserv+10 residency+7 restaurant-8 result+12 resum+13 right+7 ring+18 road+9 room-5 roster+7 round+8 row-7 run+5 salon+15 sawmill+21 scal+15 schem-9 scout+10 search+9 seat-8 second-16 seed-8 set-13 shed+6 shipyard+26 shop-19 show-5 sid-17 sit+14 ski+9 skill-6 sort+11 spring+5 stabl-12 stag-7 stall+15 start-16 station-27 step-11 stonemason-6 story-11 strength+11 studio+13 sum+7 survey+7 talk-6 tannery+11 tapestry-6 team+26 telephon-9 tenth+6 theatr+10 thursday+5 till-6 tim-14 tip-11 top-6 tour-5 tower-9 trad+8 train-6 traine+19 traineeship+9 translation+11 trawler+13 trial-26 trick+9 trust+17 truth-13 twin+7 two-7 typ-14 umbrella-5 usher+11 usual-5 vacancy+15 van+5 vet+5 villag-17 vineyard+7 walk-12 wall-6 ward-7 warn-5 water-5 way-16 weather-7 week-6 weir+5 weld+8 wheel-8 whol-5 wind+12 winter+5 woman+10 word-13 work-28 world+8 worst-9 wrong-16 young+9
b:than|a-12 an+9 any-6 anything-5 ask-5 at-5 i-15 in-12 me+13 your+8
b:thank|$-8 NAME+7 again-5 for-13 to-13
b:thank-you|for-7
b:thankful|$+5 if-5
b:that|$+5 's+13 NAME-7 all-6 an-6 as-5 be+35 bring+8 chang+6 com-9 decid-6 do-8 door-8 empty+6 for+8 get+7 half-6 hav-8 he+5 hour-5 i+16 in+12 it-15 job+21 leav-6 look+13 need+7 person-7 post+7 rul-5 said+16 sh-11 so-9 someon+5 suit+10 th-30 they+8 thi-7 to-11 want+6 way+6 we-6 what+7 will+5 work-5 would+6 you-19 your-23
b:theatr|$-17 be-6 for+7
b:them|$+17 at-6 be+6 or-5 so-5 up+5 with-7 your+11
b:then|$-9 i-11
b:ther|$+11 'd-7 'll-7 any+5 anyon-5 be+7 by-5 for+6 might-11 mor-7 much-12 must+7 should+21
b:thes|lin+9 year-7
b:they|$+10 be+12 call-10 can-6 do-13 let-6 need-5 pay-7 really+15 said-5 say+9
b:thi|$-20 autumn+10 be-30 conversation+12 field-6 for-12 job-16 kind-5 letter+6 lin-10 mail+16 month-7 my+7 not+25 pag-8 season+6 spring+8 summer-9 th+6 tim-8 to+9 winter+16 with+8 work-21 year+18
b:thin|$+6
b:thing|$-9 about-13 and+9 i-16 on+8 th-11 that-5
b:think|$-14 NAME-5 a-10 he-6 no-5 of+40 that-7 we+7 you+14
b:thinkabl|$+8
b:third|$+17 tim+6
b:thos|who+5
b:though|$+18 i-11 if+7
b:thought|on-6
b:thre|be-10 month+8 or-7 person-5 photograph-17 question-6 tim+5 week+12
b:through|$-10 an-6 and+5 i+5 my-12 so+9 to-5 what+13 you+22
b:throw|my-5 out-7
b:thursday|$-12 and+8 at-7 i+9 would+7
b:ticket|$+7
b:till|$+9 i-6 may-8
b:tim|$+8 NAME+5 after+5 be+6 for-8 in-12 no+6 of-9 on+5 that-5 you-13 your+6
b:tip|as+15 me+8 th+15
b:tir|of+10
b:to|NAME-13 about+12 accept-33 ad+12 all-5 another-6 answer+16 any-9 anyon+5 apply+26 ask+11 back+5 be+23 begin+15 believ-11 blam-8 break+6 buy-8 carry+8 chat+5 check-8 choos-21 com+8 contribut+6 cut-5 declin-5 describ-14 discuss+17 do+31 earn+5 employ+9 end+20 every+9 explain+13 feed-11 fetch-5 fill+12 find+16 for+9 forward-10 get+15 giv+14 half-6 hav+15 hear-11 help+7 her-9 hir-7 his-5 hop+6 hr+5 interview-17 introduc-10 it+6 join+10 know-22 land+7 learn-10 leav-5 let+10 listen-14 liv-7 mak+18 me-26 meet-10 mention-5 mind+6 miss-10 nam+7 no-8 offer+7 on-14 our-9 pick-11 piec-17 play+11 present-12 propos-8 put-8 reach-8 read+22 refus-16 relocat+15 replac+9 reply+5 report-5 retir+9 return-8 ring-19 say-30 se-8 send-7 show+18 sing+8 someon-12 something+8 speak-18 specialis-5 submit+12 support-5 talk-7 tell-19 thank-18 that-5 think-6 thre-8 train+6 travel-11 try-6 two-6 understand-24 wait-10 walk+9 watch-17 wear-6 what-5 whom-8 wonder-6 work+14 writ+12 you+31 your+20
b:together|$+18
b:tomorrow|$+17 and-5 if-12
b:tonight|$+12
b:too|$+26 and-6 forward+8 lat+22 long-12 many+12 much+7 old-6 proud-5 shy+6 so-7
b:touch|$+5 about+15 nothing-7 with-18
b:tower|$+6
b:town|be+10
b:trad|paper+5 would+11
b:trail|behind-5
b:trailer|$+9
b:train|and-5 as+8 at-5 be-23 for-6 me+14 person-6 you-5
b:traine|$+7 NAME+6 plac+14 schem+5
b:traineeship|$+15 be-5
b:translator|$+5
b:travel|to-7
b:treat|thi+5 you-7
b:trial|in+8 shift+8 week+11 with+9
b:trust|$+5 hav+7
b:truth|$-7
b:try|again-7 it-7 me+21 th-7 you+6
b:tuesday|and-6 be-7
b:tug|$+8
b:turn|$-13 down-6 out-17
b:twenty|minut-28 year+6
b:twic|$-8 as+8 at+7
b:two|and+13 copy+9 dat-10 day+8 for+5 hour-10 job-6 lin-5 mor+10 nam+5 new+15 of+6 on-5 other+12 small+6 street+10 ticket-19 version-7 week+7 year-5
b:typ|$-20 and+5 up+8
b:umbrella|$-7
b:under|my-6 no-8 you+17 your+7
b:understand|and-8 that+7 your-7
b:unit|$+6
b:unless|you+10
b:unpaid|$+13 for-5 internship-6 month+5 to+10 work-6
b:until|i-6 something+9 spring-5 th-10
b:up|$+6 a-12 again+5 and+16 as-5 for+8 from-7 his+12 in-8 my-11 sinc+10 th-6 when+9
b:us|all+6 both+9 for-9 him+8 just+5 me+26 on-7 to-14
b:used|to-19
b:useful|in+6
b:usual|in-5
b:vacancy|$+22 be+7 i-16 in+10 on+6 that+9 would-8
b:vacant|$+13
b:valley|be+6
b:van|$+22
b:verdict|on-10
b:version|of-7
b:very|glad-8 interest+15 keen+5
b:vessel|$+5
b:vet|$+5 and-10 be-9 nurs+8
b:veterinary|nurs+8
b:video|call-8
b:view|on-24 to+8
b:vineyard|$-8
b:violin|$-7
b:visa|$+11
b:visit|$-9 be+6 to-6
b:visitor|$-9 and-6 for-21
b:voic|$+13
b:volunteer|in+16 to-17
b:vot|$-9
b:wag|$+5
b:wait|$-9 list+9 to+19 until-11
b:walk|$-6 in+9 th+8
b:wall|and-8 that+6
b:want|$+24 >a+15 >me-21 >to-24 >work+6 and+12 another+11 be+9 i+6 in+20 it+8 me+6 no-6 on-8 person+16 somebody-16 th-15 to-15 you-8 your-12
b:ward|as+7 for-8 round-13
b:warden|'s+6
b:watch|$-7 a-7 and-10 at-6 from-20 in-8 on-6 th-6 your+5
b:way|$+6 and-7 be-8 i-7 if+12 in+14 so-6 to+7
b:we|'d+6 be-5 both+6 can-23 could-13 discuss+8 hav+5 know-6 say+9 start-7 talk+20
b:weather|offic+7
b:wednesday|$-11 at-6
b:week|$+5 's+6 at+5 could+7 goes+5 of+6 on+18 to-6 with+6 you-17
b:weekday|after-10
b:weekend|$-5
b:weigh|it-8 up-7
b:welcom|$+21 an+9 to-9 your-21
b:weld|for+19
b:welder|$+11 with+13
b:well|$-20 and+6 be-19 for-5 her-6 i+23 if-10 to+7 with-5
b:what|a-7 about+17 an-10 be-7 becom-5 benefit-5 bring+15 chang-6 did-15 does+5 els-6 get-7 happen-16 hav+6 i+37 if+34 keep-6 lead+6 mak-18 might-8 my-7 on-11 opening+16 point+5 position+10 question+5 rol-5 should-10 tak-5 th-7 they+15 thi+13 tim+9 to-6 vacancy+11 will-7 work-8 you+17 your+11
b:whatever|be-7 com-6 suit-11 you+8 your+9
b:when|$+15 NAME+8 ask-5 can+8 i-26 it+9 my-13 person+5 someon+7 th+21 you+12
b:whenever|your+9
b:wher|$-11 a+16 be+11 it-5 my-5 th+7 thi+6 we-11 would-9
b:whether|a-9 i-23 it-8 th+25 that+5 ther+5 they+22 you+17 your+16
b:which|a+10 agency+5 can-10 day-5 door+19 explain+10 firm+10 gat-8 i+21 job-7 mak+7 paper+7 part-15 position-10 sh+8 skill-5 th-7 would-9 you-5 your+16
b:whil|sh-7 we-21
b:whisper|my+6 of+11
b:whistl|$+6
b:whit|coat+10
b:who|'d+12 's+19 ask+19 at+6 be+26 beg-5 can+23 com-9 could+6 cover-9 decid-6 did-6 do+14 does+16 els+14 get-12 hav-5 hir+14 in+11 know+14 leav-5 let-9 lik-7 mak+7 might+8 need+11 never+7 on-11 paint-14 recruit+9 run+8 should+12 speak+9 teach-7 tell-5 train-8 vouch-10 want-10 work-10 would+7 writ-7 you+5
b:whoever|choos-9 does+9 pick+8 you+5
b:whol|crew-6 family+5 tim+5
b:whom|$+13 at+5 did-5 do+5 i-11 to+13 would-6
b:whos|inbox-6
b:why|$-9 do-9 i+26 not+29 so+5
b:wid|open+5
b:wif|be-10 would+5
b:will|$+19 be+21 bring-7 do+9 find-11 giv-7 i+9 leav+8 send-7 still-8 tak-5 that-8 ther-11 they+8 you+38 your-8
b:win|$-6 and-11 th-5
b:wind|farm+15
b:window|that-5
b:wing|$+5
b:winter|and-8
b:wish|be+8 for-12 me-5 to+20 you-17
b:with|$-5 NAME+5 a-8 all-8 animal-15 any-6 both-5 each-6 eleven-5 forty+5 it+7 its+13 me-23 my+11 no+14 nothing+5 pleasur-10 question-5 regard+7 th-5 that+7 thi+9 thre-5 tim+11 you+63 your+14
b:without|-a+7 -any-8 -pay-6
b:woman|who+6 with+7
b:wonder|$+15 how-9 what-6 whether+12
b:word|about-19 and+6 from+7 hav+6 in+5 of-6 on-9 to+11 with+5 would+9
b:work|$-6 alongsid+5 as-28 be+24 day-8 experienc+13 for+18 from+8 i-13 in+18 on-25 or-5 placement+10 sinc+10 so-12 th+9 ther+20 together+12 unpaid-9 with-6 you+10 your+7
b:worker|$-7
b:workshop|be+9 hav+13 on-10
b:wors|$+8
b:worth|it-8
b:would|$-20 NAME+12 a-17 accept+7 any-11 anyon-5 be+8 bear-7 bring-6 carry+5 chang+6 chat-5 com+11 count+16 cur+6 do+24 employ+6 fit+8 giv+7 go+11 happily+5 hav-21 help-11 it+6 keep+9 let-22 lik+5 look+8 lov-9 mak+14 mean+9 mind-6 mov+8 my-16 on-9 only+8 open+5 pay+12 rather+7 really+6 say+5 settl+6 sh+10 someon-9 suit-9 sweep+9 tak+8 th+7 that-10 they+17 think-7 thursday-9 work-9 your+15
b:writ|$+22 >a-7 a+15 about-14 and+8 at+10 becaus+5 down-10 for+13 in+9 it+10 my+11 th+5 that-9 when-11 with+12 you-6
b:written|to-5
b:wrong|$-21 and+5 for-10 of+6 with+5
b:yard|$+14 be+5 in-5
b:year|after+9 and-10 as-14 at-15 from+6 i+11 if+7 in+5 of+12 on-6 or-5 so+6 to-9 which-9 with+8 without-7
b:yes|$+15 and+11 i-14 pleas-25 to+10
b:yesterday|$-12
b:yet|$+16 a+6 so+6 you+5
b:you|$+21 'll+21 'r+12 'v+18 NAME+13 abl+9 about-11 accept+27 ad-13 admir-7 advertis+16 advis-13 again+5 all-8 allow+9 also+13 and+11 answer+6 any+12 anything-10 appli-12 apply-11 as-13 ask-40 back+11 be+22 bear-6 begin-7 better-5 bring-5 built+5 by-7 call+22 can+7 catch+5 chang-5 check-10 choos+11 commission+6 could-5 count-5 cut-5 decid+12 did-28 do-15 draw-5 drop+6 endors+6 explain-6 feel+25 fit-27 for-14 fre-5 from+11 get+10 gladly-10 grow+7 guess-18 hav+22 hear+23 her+6 hir+10 hold-12 how-7 i+6 includ+9 introduc-8 invit-14 join-13 just-8 keep+14 kindly-14 know+21 laugh+8 learnt-5 leav-10 lent-7 let+17 lik+18 liv-6 look-10 lost+14 lot+21 lov-6 lunch+5 manag+21 may-5 meet+8 mention-6 mentor+5 must+8 my+21 nam-10 need+7 never+24 next+9 not+14 nothing+6 now+18 offer-24 onc+15 only+8 open+8 over+9 ow+5 pay+14 plac+5 plan+13 prais+6 prefer-5 promis-7 propos-23 publish+7 put+5 quot-18 rais-22 rang+10 read-14 really-14 recommend-8 recruit+8 regret-6 remember+5 restor+5 room+5 round-9 run+7 sav-5 say+5 se+34 send+21 sent-15 set-13 shar+13 sho+9 should-12 show-14 sign+22 sit+16 slip+9 som-7 sound-8 speak+7 still-16 stop+8 suggest-17 support+5 tak+19 talk-5 teach+17 tell+5 test+9 than+13 thi-18 thre-8 through-5 throw-7 tip+6 to+26 train+12 up-18 us+9 volunteer-13 want-22 warn-10 weld-7 when+6 wher-7 whil+12 who+10 will+14 win-5 wish-12 with+8 wonder-5 work-29 would-8 writ-5 yourself-8
b:your|NAME+13 ad+11 address+13 advert+12 advertisement+6 advic-10 agency+5 airlin+5 ambulanc-7 and-16 apprentic-5 archiv+6 archivist+7 art+16 articl-6 assistant-18 at+6 aunt+7 back+18 bakery-7 bindery+15 bless+10 blog-21 boat-5 boatyard+5 book+8 boss+7 brewery+17 brother+12 brother-in-law+9 build-16 caf+5 calendar-12 call+11 camera+13 career+9 cas-8 chamber+10 circu+5 clinic-5 club+5 colleagu-24 colleg+7 column-5 company+16 consideration+8 contact-7 contract-5 costum+12 counter+9 country-6 creativ+10 crew-26 cut+5 cv-10 dad-6 dairy+14 day-9 depot+11 deputy+12 description+5 desk-9 diary-23 dig+9 dispatch+8 door+21 draw+6 drawer-6 driver+9 edit-10 elbow-8 end-15 even+13 exhibition-5 experienc-21 ey-8 farm-10 father-8 feet-6 ferry+10 fil+18 film-9 finger-8 firm+6 first-18 fish+9 floor+7 for+12 foreman-7 former-13 from+10 front-19 gallery+7 garag-5 garden+8 good+10 grandmother-10 greenhous-5 group+6 guid+10 head-8 help-9 hint-5 honest-10 hospital+20 hotel+17 hous-11 hr+16 husband-7 i+11 idea-21 institut-12 interview-9 invitation-20 job-20 junior+6 kennel+11 kindness-12 lab+11 last+12 lectur-20 legal+7 letter-9 library+17 lif-7 lin-24 list-11 loom+9 magazin-9 mail-8 manager-5 mat-11 matron+11 memoir-10 memory-26 messag-11 method-12 might+9 ministry-11 mov-7 museum+10 nam-25 network+6 new+11 newsroom+9 next+18 night+12 nos+6 not-10 notic+5 number+10 nursery-7 offer-30 offic-6 on+5 open-16 orchard+12 orchestra+17 organisation+8 own-31 paper+14 parent-6 parish-17 part-7 path-6 patienc-6 patient+7 payroll+9 personnel+8 pharmacy+13 phon+7 plac+9 placement-5 plant+5 point-5 pool+14 position-20 post-11 practic+5 press+6 principal+5 print+7 producer+10 profession-5 profil-8 project-7 quarry+9 quartet+10 question-12 radar+5 reception+7 recruiter+7 red-30 remark-8 removal+6 restaurant+9 rival-7 rol-7 roof+18 rota+9 salon-12 saturday+5 schedul-8 school+10 second+19 secretary-9 section+8 seed+7 shipyard+9 shoulder-5 sid+6 signatur+6 sister-15 sit+20 staf+8 stag+5 stall-13 stand+7 story-9 suggestion-19 support+7 surveyor+7 tak-6 tal-10 talk-8 team-5 tim-8 tip-18 to+15 trad-10 train-28 trawler-6 truly+6 trust+9 tweet+7 two-11 uncl+13 unit+7 vacancy+7 verdict-18 view-19 warn-7 week-11 wif-10 window+11 woman+7 word-5 work-26 workshop+20 would+9 yard+8 year-8 yes+5 zoo+7
b:yourself|$+10 in-8 so-12
k:"a|"for+6 and+7
k:"any|"going-10
k:"ask|"to+5
k:"cv|"th+7
k:"for|$-16 be+11 you-7
k:"giv|"a+9
k:"her|"a+5
k:"i|"do-7
k:"job|$-9 i+5
k:"just|"her+5
k:"pleas|"me-7
k:"th|and-13
k:"to|"you+16
k:"want|in+7
k:"you|$-6
k:"your|$-12
k:'d|$-10 -ask-7 -regret+11 -send+6 >me-6 a+23 about+7 an+18 and+15 anything+7 asham-10 ask-9 befor-7 being+13 doing+7 forget+5 good+11 half+10 happy+5 hav-8 hear-6 her+24 hir+11 honour-10 it-25 just-5 keep-7 kind+6 lov+11 me+18 my+10 myself-11 no-11 not-9 on+9 only+10 out-5 proud-5 so-8 that-17 them+8 to-5 tomorrow+7 understand+5 up-7 us-5 what-14 will+7 with+8 work+26 yes+9 you-6 your+29
k:'ll|$+22 NAME-9 a+20 guess+5 in+17 it-6 me-9 of-18 on-14 ther-7 you-7 your-6
k:'m|$+20 -angl-5 -fish+8 -offer-7 -on-7 -send+5 -too+7 -writ-10 a+5 about-16 after+10 all-11 and+13 any+7 as-7 be-14 by+7 carpenter+9 conversation-6 curiou+9 ear+5 employ-5 for+28 good+10 her-9 in+14 into-19 it+30 my-5 not+6 on-14 proud-20 right+11 so+16 th-16 that+17 ther-7 touch+6 up-7 whether-12 with-8 you+16 your+14
k:'r|$+11 at-10 for+12 from+11 in-8 of-7 th+14
k:'s|$-21 -i-5 -too-5 NAME-7 a+18 about+17 after-5 and-10 as-5 at-16 best+8 bring+5 com-8 could+17 day-8 do+8 does-8 ever+5 first+13 for+23 goes-7 good+9 hav+17 his-7 hour-5 i+12 in+14 it+19 job+20 lik-7 long-6 mak-7 me-9 my+14 nam+10 need-14 new-8 no+12 pag+9 person-5 say+6 second-12 start+7 still+10 th+12 to+8 trick+7 vacancy+6 want-6 what+9 which+5 who+7 will+6 with-24 would-6
k:'v|$+5 -written+6 a-20 about+8 an+5 down-5 for+10 it-14 me-12 of+9 offer-10 tell+14 that+6 through+6 two+6 up-6 wonder-18 your+8
k:-'m|-for+9
k:-'r|$+8
k:-'s|$-12 -and-9 -be+7 -i+6 -on-7 i-7
k:-NAME|$-8
k:-a|$+16 -about+10 -and-19 -application+8 -for-7 -i-7 -if+5 -in-9 -lik+8 -nor-7 -of-8 -on+10 -or+6 -sinc+13 -to+21 -with-12 but+8 how-9 only+6 so+9
k:-about|$-18 -and+8 -for+13 -job+5 i+5
k:-all|$-21
k:-an|$-16 -from+5
k:-and|'ll-6 'm+8 -i+5 -it+16 -th-7 -to+5 be+6 do-14 her-7 i+6 it+9 keep-6 may+8 n't-10 need-12 th+5 would-5 you-8
k:-anything|-you-6
k:-as|-as+15
k:-ask|$-10 -a+12 -for+9 -my+7 -on-9 -to-32 -work-10 -you+7 i+20
k:-at|-and+10
k:-be|$-22 -a-11 -about+7 -at+23 -by-7 -for-9 -in-6 -me+9 -of+12 -to+12 -too-8 but-8 i-9 so+8
k:-been|$-5
k:-beg|-a-7 i+7
k:-by|$-11
k:-do|$+17
k:-even|$-6
k:-ever|-me-6
k:-find|-a+5 -keener+7
k:-foot|-th-8
k:-for|$-11 -and-19 -as-6 -at-13 -hour-6 -i-8 -in-10 -placement-5 -recommendation-6 -to-14 -year-7 but+31 i+17 only+7
k:-get|$-7 -a-5 -into+5 -th-12
k:-hand|-th+9
k:-hat|-th-6
k:-hav|$-7 -job+5 -me-5 -to-5
k:-her|-beg+5 -hir-6 i+5
k:-him|$-5
k:-i|$-9 -a-6 -after-5 -ask-7 -for+6 -it-5 -n't+10 -th+12 -to+8 -writ-8 -you-16
k:-if|-'d+5
k:-in|-and-8 -door-8 -first-5 -for-6 -of-5 -ring-6 -way-8
k:-it|-th+11 -you+5
k:-its|$+7
k:-job|-th-7 but+14 i+6 if+10 only+6
k:-just|-me+7
k:-know|$+11
k:-least|-all-11
k:-lik|$+13
k:-look|$+7 -a-10
k:-lying|$+8
k:-me|$-21 'd-6 -a-6 -an-5 -anyon-7 -i-6 -job-15 -th+13 -you+7 do+12 though+7 you+10
k:-mind|-i+6
k:-mor|-th+5 -to+6
k:-my|$-26 -and-20 -for+5 -in-5 -on-5 -to+16 i+5 so+9
k:-n't|-to-8
k:-nam|-th-7
k:-need|-to+7 -you-7
k:-next|$+9
k:-no|$-5
k:-nor|-i-19
k:-nothing|-your-7
k:-of|-for-9 -job-6 -would+6 -you-6
k:-on|$-6 -a-11 -and+6 -behalf-9 -crew+9 -door+13 -list+6 -paper+5 -th-9 -thos+6 -trawler-7 but-9 i-5 you+8
k:-or|$-17
k:-pass|-cv-9
k:-post|-your+9
k:-recommend|-to-8
k:-say|$+6
k:-speak|-me-6
k:-stand|-for+5 -th+7
k:-tak|-plac-12
k:-tell|-how+5
k:-th|-be-6 -for-6 -hav+6 -i+5 -in+8 -job+10 -offic-6 -on-11 -that+5 but-8 i-9 so-12
k:-than|$-13
k:-that|-'m-10 -a-7 -be+12 -fin-5
k:-ther|-a-11
k:-thes|$-5
k:-thi|$-21 -a-5 -be+9 -beg+5 only+5
k:-think|-'m+11 -a+5
k:-to|$-11 -NAME-5 -and-14 -at+16 -befor+8 -cheeky-11 -for-12 -friend-6 -hir-5 -if+7 -in+8 -it+14 -my+15 -myself+7 -near+6 -string+8 -what-6 -whether+10 -who+7 -with-15 -you+5 -your-18 but-14 i-18
k:-too|-a+13 -to+19
k:-train|$-6
k:-turn|-a+10
k:-us|-friendship+5
k:-vacancy|-your-7
k:-want|$-8 -a-6 -job+8 -to-8
k:-week|-th+5
k:-what|-be-13 -do-5 -me-14
k:-who|-a+7 -th-7 -you-6
k:-why|-'m-6 -writ-8
k:-wish|-be-6
k:-with|$-13
k:-work|-you-5 i-5
k:-worry|-i-5
k:-would|-a-14 -me+5
k:-writ|$-6 i-7
k:-you|-and+8 -do-6 -find-10 -get+5 -hir+7 -on+13 -pull+12 -th+19 -that-6 -to-8 -work+23 a+6 i-8 perhap-11
k:-your|-'s+14 -as+6 -be+8 -for+15 -hav+9 -in-5 -on-8 -would+11 i-22
k:>'d|>a+7 >him-5 >me-8 >th-5
k:>'s|>hav+5
k:>NAME|$-5
k:>a|$+23 >'s-9 >and-14 >as+12 >at+7 >in-7 >letter-5 >that-9 >with-10 i-7 so+10
k:>about|$-6
k:>an|$+6
k:>and|'d+14 'v-5 >be+7 >it+6 >on+6 hav+18 i+15 keep-9
k:>ask|>your+5
k:>at|$-13
k:>be|$+7 >a+7 >of+5
k:>could|>me+6
k:>cv|i-6
k:>do|$-12
k:>for|>day-5 >trial+9
k:>hav|>for+6
k:>his|>and-7
k:>i|$+7 >for+5 >not-9
k:>in|$-8
k:>it|$-6
k:>job|i-5
k:>lik|$+7
k:>me|$+9 >and-10 >i-8 >th-7 >to+15 i+7
k:>might|>me+5
k:>my|>be+15 >in-6
k:>of|$+13 >cv-5
k:>on|>and+5
k:>plac|>th+5
k:>post|>th+5
k:>th|$+13 >and-14 >be-5 >of-10 >to-11 >who-5 i-11
k:>that|>'m-8 >should-5
k:>thi|$+9
k:>to|$+8 >for-7 >on-7 >to-16 >whether+6
k:>way|$+10
k:>whether|>hav+6
k:>who|>th-6
k:>work|>th+8
k:>you|>a+11 >any+5 >explain-6 >find+5 >i+5 >in-5 >me+6 >tell-5 >th-8
k:>your|$-9 >'s+5 >for+6
k:NAME|'s+17 >me+13 >to+6 >you+17 NAME-6 a-7 an-9 and-13 another-8 any-10 be+29 been+8 beg-12 com-16 could+10 cv+14 desk+10 did+6 end-7 firm+6 hav+16 he+14 him-7 hr-9 i-12 in-12 it-8 its-5 know-16 leav+11 let-6 look+16 mak+17 may+5 me-20 n't+5 not-7 of-5 on-12 open+8 run+5 said-5 say-6 se+7 sh+23 somebody+12 tak-5 tell-7 th+11 ther+5 want+6 who-11 whos-6 with+5 wonder-6 work-5 would+12 writ-8 you-14
k:NUMBER|NAME+12 a-6 th-6 to-14 want-6 you+16 your+7
k:^|"it+8 "me-8 "th-5 "you-21 $-22 'd+7 'm-16 'r-13 'v+17 -be-8 -hav-9 -in+10 -mind+5 -pressur+9 -would+7 NAME-23 about+28 accept-5 ad+9 advert+11 again+7 agency+8 already-5 also-5 among-7 an-40 and+11 another+7 answer+5 anybody-5 anyon+17 application+7 apprenticeship-9 as+10 assur-6 at+16 attach+14 bear+6 been-10 begin-7 being-7 believ-8 benefit-5 bit-6 board-13 boss+9 both+10 boy+8 bring+7 brother-21 brother-in-law-10 by+11 call-8 carri-9 cas+7 chanc-7 choos-6 clinic+15 clos+10 colleagu-8 company-7 consider+7 could+16 cours+5 cover+7 crumb+6 curiosity-9 cut+5 cv+8 daughter-9 day+13 decid-11 did-27 do-13 does+8 door+14 drop-5 early+6 els+19 even+6 everybody-10 father-5 fin-5 find+7 finish+14 first+22 for+6 friend-21 gap-6 go+12 good-10 hav+8 hear+19 heard+6 her+23 hint-9 hir-12 hold+12 honest-5 i-6 if+8 ignor-20 in+24 interest+8 internship+6 interview+5 it+10 keen+6 keep+7 kind-7 know+9 labour+9 lad+11 lat+5 leav+14 let-6 lik+9 likely+7 lin-10 link-6 long+13 look+13 lost+14 lov-8 lovely+15 luck+9 mail-5 mak+25 many-6 mat-9 may-19 me+46 meet+8 mentor+6 minut-5 month-6 morn-10 must-5 mutual-5 my+10 n't+16 nam-12 nephew+6 never+8 new-13 newsletter+8 next-16 no-17 nobody+7 not+11 nudg-8 nursery-6 of+14 offer+10 often-6 old+14 on-22 onc+27 only+11 opening+15 opportunity+5 or+16 ought+7 our+12 panel-12 paper-9 part-7 pass+8 person-7 placement-6 pleas+8 point-10 post+6 profil-7 promis-11 pupil+8 put-12 qualification+13 quick-7 radio+5 rather+18 read+6 realis-7 reason+5 reckon+8 recruit-6 recruiter-5 referenc+10 registrar-5 reply-8 resign-5 resum+7 rewrot+6 rol+5 roommat-8 said+9 say-8 school-21 se+9 seat-11 second+7 seen+5 send+16 sent-7 shift-8 should+7 shout+6 show+5 sister-10 sit+26 skill+5 small-6 so+5 somebody-6 someon-8 something-10 son-6 soon+5 start-10 still-5 story+12 stranger+5 suit+10 supervisor-8 swor+7 tak-8 talk+11 teacher-15 team-7 tell+44 th+6 than-5 then-7 ther-24 they+7 tim+9 to+21 train-16 treat+9 tri-6 trial+12 turn-11 tweet+7 twenty+6 twin+13 typ+8 uncl-6 understand+10 unpaid-6 up+19 used-6 visitor-5 volunteer-5 want+20 ward-6 we+30 week+17 whisper+9 who+9 wif-5 wish+11 with+14 work-6 workshop+6 writ+7 year-6 yes+8 you-11 youngest+7 your-10
k:a|$+9 about-18 after+17 agent-12 ago+11 among+14 and+11 answer-6 any-13 as+16 ask+5 at-8 back-11 be-14 befor-20 boy+10 break-6 but-14 by-15 can-14 candidat-9 career+6 centr-6 certificat-8 changer-5 chat-6 clinic+5 coffe-9 com+10 contract+14 conversation-6 cook+8 could+15 cours-9 deal-6 desk+12 diploma+5 dispenser+5 do-9 does-15 down+25 drop+14 electrician+8 engineer+6 even+8 ever+13 ey-10 farm-9 for-5 from+24 gardener+13 get-7 girl+7 go-6 goes-6 going-10 graduat+7 handler+5 he-6 head-5 heart-7 help-7 hir+5 hom-7 hour-17 i+48 idea-9 if-16 in+24 interpreter+5 into-10 it-10 job-9 lab+9 lad+7 leav+7 letter+15 licenc+9 lik-17 lin-9 listener-8 maker-9 manager-22 may+9 might-5 minut-13 month+19 morn+14 must-10 my+22 near-36 need-6 night-11 not-5 notebook-6 now-11 nudg+13 nurs+11 of-30 officer+13 on-13 onc+6 open+15 or+13 outsid+9 pair-6 paralegal+8 pen-13 perhap-15 person-5 pictur-11 plac+12 placement+10 planner+6 plumber-5 post-8 pupil+11 question-5 read-6 reader-5 really-8 rol+7 round-18 say+9 sentenc+11 set+11 sheet+6 shift+19 short+9 signaller-10 sinc+19 sister-6 so-43 start+5 still+20 student+5 such+8 surveyor-6 teacher+28 technician-9 tell-8 th+24 ther+20 thes+5 thi+8 thing+13 think-12 ticket+10 to+13 too-5 traine-10 trial+12 turn+6 two+19 until+10 up+30 visit-6 visitor-8 want+22 week+7 what-13 when-15 whenever-12 which-6 whil+7 who+24 will-5 with+43 without-9 word-6 would-19 writ-8 yard-12 year+7
k:abl|do-19 get+9 offer-11
k:about|$-31 NAME+17 a-5 and-14 as-13 at+5 be-6 book-7 choir+7 cv-15 first+14 flood+8 for+11 gap-9 help+11 hour-5 i-17 in+7 job+5 leav-5 me+17 my-5 now+6 of+9 on+9 open+27 opening+11 opportunity+5 or+12 other-7 over+5 plac+10 placement-8 pleas-8 post+10 second+8 staf+10 summer-5 taken+7 th+23 that-6 they+6 to+8 trad-8 train-11 traineeship+14 vacancy+40 week+5 will-12 with+11 work-28 you-9
k:abov|desk-7
k:accept|$-5 a+5 position-5
k:across|profil-6 road+5
k:ad|$-20 cv-10 th+5 to+6
k:address|a+7 you+5
k:advert|a-7 i+6 your+13
k:advertis|a+14 th-7 your+5
k:advic|a-19 i+6 you-9
k:advis|on+10 to-19
k:after|$+9 NUMBER+7 and+10 fair+5 for-11 of+19 talk+5 th-7 thes-7 year-10 you+10 your-10
k:afternoon|th-6
k:again|$+5 NAME+9 be-12 i-11 my-8 th+10 you+7
k:against|$-10
k:agency|$+7 you+7
k:ahead|me-14
k:all|$-25 'm-7 ask+5 be-5 best-5 for+9 from+9 hop-8 i+5 in-13 my+8 need+8 of+12 pag-7 well-6 without+7 year-7
k:along|on-7 th-11 your-13
k:already|$-16 a+5 me-6 my+13
k:also|me+9 to+34
k:alway|to-9
k:among|person-5
k:an|$+21 's-24 and-6 as-8 at+9 be-8 can+8 director-22 first-15 fre-8 from+9 hav-15 i+7 on+16 say-10 to+22 with+6 would-11
k:analyst|$+9
k:and|$+12 'd-7 'm-11 'r+7 -mor-8 -on+7 -plan+7 -to+7 >me-7 NAME-7 a+17 all+10 and+11 answer-9 any+10 at+32 aunt-6 back+7 be+5 best+5 call+7 com-17 could+6 cover-11 curiou-13 cv+26 decid+5 did-7 do+10 does-6 dog-6 down-5 draw-7 els+5 feel-10 find-6 first-6 for+26 giv+5 good-9 hear+17 her+6 hir+6 hom-5 hop+5 i+33 if+19 it+13 know+7 lack+7 laugh-7 leav-6 lik-8 look+37 many-5 may-5 min+16 minut+7 must-5 my+33 n't-10 nam-7 need-12 never-14 no+14 not-5 nothing-9 of+11 on-19 only-13 out-7 ow-5 own+12 partner-8 pleas-6 promis+8 put+8 read+21 should+28 so+13 something-13 stabl-5 stay+6 story-8 struck+5 talk-21 th-21 than+5 them-10 ther+16 thi+29 think-11 thre-6 to-11 up+5 want-10 watch-8 we+7 what-9 whether-12 whom+11 wif-11 will-23 with-15 word+8 work-8 workshop+11 would+37 writ-7 year+6 your+14
k:another|$-14 and-6 you-11
k:answer|no-5 phon+9
k:any|$+20 about+5 after-7 and+5 at+8 com+5 day-9 for+19 from+5 going+13 hour-9 in-24 it+8 leav-7 of-26 on+24 over+5 rol+5 that+5 thi-13 to+16 with+8 work+8 would-5 you-27 your-5
k:anybody|th+5
k:anyon|NAME-6 th+7 your-15
k:anything|'d-7 a+13 all+8 at+12 be+6 can-9 in+7 me+9 might+6 with+8 you-13 your+7
k:appli|your+8
k:application|be-15 i-9 to-6 your+7
k:apply|$+8 a-13 i-10 job-15 th+6 you+24 your+14
k:appreciat|consider+5 you-6
k:apprenticeship|you+10 your-8
k:approach|a-8
k:around|$-7
k:art|$+11 's+10
k:articl|your-5
k:as|$+29 'd+13 'r+17 'v-17 and+12 application+9 as-18 ask-7 be-12 can-10 court+6 describ-8 do-12 does-5 for-5 hav+8 i-11 in-7 intern+6 know+22 last+18 lik+13 new+9 offer-23 old+7 on-13 paper-6 person+5 porter+11 propos-20 refere+22 referenc+5 rul-11 say+13 se+10 second+12 silent-14 suggest-22 teacher-7 th+5 thank-you-13 traine+5 who+11 writ-5
k:ask|$+11 >for+10 >th-5 >to-8 a-18 about-31 an-7 colleagu+7 firm+7 for+20 he-12 how-16 i+6 if-6 it-7 my-9 nothing-7 of+8 on+24 th+12 to+39 whether+10 which-7 your-15
k:assistant|be+8
k:at|$-7 's-11 -charg+7 NAME+17 about-6 academy+12 ag-14 agency-5 airport+7 and-13 aquarium-6 archiv+12 at+5 back-5 bakery-5 bank+10 be-10 car+10 cathedral-6 clinic-7 council-13 dairy+6 depot+18 desk-27 dock+5 door-9 elbow-8 end-8 fair-10 farm-7 firm-14 fish+8 harbour+7 hav+12 hospic+5 i+11 institut+8 job-14 lab-7 lath+18 library+14 loom+5 mint+6 my-6 new-13 next-8 nursery+8 o-7 of+9 on-15 opera-5 or-5 other-9 paper+13 plac+9 plant+8 port+8 press+6 quarry+6 rat+24 reception-7 sawmill+5 school-14 second-5 seed-6 shipyard+6 so-15 sort-6 stall-7 station-10 studio-6 tabl-5 tannery+7 tax-6 that-13 tim-12 to-22 veterinary+8 wed+13 which-6 with-11 yard+5 you+21 your+5 zoo+6
k:attach|and-7 cv+6 my+10 th+6 to+13 two-7
k:audition|your+13
k:autumn|$+11
k:availabl|a-7
k:awar|any+7
k:away|th-12
k:back|into+8 may-5 my-6 on-17 with+11 you+12 your-7
k:bad|$-5
k:bag|pack+11
k:bakery|a+7 me-8
k:bank|$-8 NAME-5 to-7 you+7
k:be|$+8 -about-9 -advertis+8 -afraid+7 -an+10 -beg+7 -for-8 -hir+12 -hurry-5 -my-13 -on-11 -th-9 -too+10 -what-19 -why-10 -you-5 -your+5 NAME+7 abl+9 about-9 after-5 all-8 any-5 anything-9 apply+9 as-21 ask+7 asset+5 at+5 away-6 back-5 be+15 behind-18 being+15 berth-17 bit-5 boat+7 bold+7 boss+10 bother-9 brother+6 by+21 candidat+9 chang-5 company+11 cook+6 cv+13 desk-7 do-8 dream+6 driver+7 early-15 end-6 enough-11 even+9 ever-12 expect+6 field-8 fly-6 for+18 get-5 glad-19 godsend+8 gold+11 good-12 guest-13 half+5 hand-12 happy-7 hard-7 hav+5 he+7 hear-5 help-11 her+27 hop+6 hospital+7 how+10 i+20 idea-9 if+16 in-23 into-7 it+29 its-5 joy+7 laboratory-10 last-15 least-5 let+11 lik-12 lin-7 long-5 look-13 lot-12 mak-9 me-46 minut+13 moment+7 mor-15 most-5 much+6 myself+11 nam+6 near+10 new+6 normal-5 not+9 nurs-7 od+6 of+13 offer+16 okay+9 old+5 on+24 onc+5 only+12 open-15 opening-12 out-5 over-6 paid-16 person+16 photograph-6 pleas-11 position+12 possibl+6 proud+6 put+5 question-8 quiet+8 reader-6 real-6 reason+7 recruit+11 refere-14 retir+8 right-12 room+8 round+16 school+8 seat+12 second-7 shift-15 short+20 should-7 shy+6 som+24 somebody+9 someon+9 something-7 somewher+8 start+13 still+39 story-9 ten-11 th-22 that-8 their+17 them+8 they+13 thi+16 thing+6 third-6 thre-5 to-11 too+35 train-16 troubl-9 tru-8 tuesday+9 two-5 up+23 us+30 useful+5 usual-9 well-10 what+19 wher+12 whether+13 which-8 who-6 within+5 word+5 work-7 worth-5 would+8 wrong+7 you+17 your+26
k:bear|$+8 in+9
k:becaus|'d-11 be+16 do-6 would+16
k:becom|$+6 of+23 th-9
k:beekeeper|your-9
k:been|$+20 about+5 and-5 by-5 in-13 it-12 my+18 of+12 on-16 over-5 redundant+10 sinc+6 th-5 to+12 yet+15
k:befor|$-6 'd+11 's+6 after-5 apply-12 be+11 choos+9 com+5 could-6 go+9 hir+8 next-12 pick+8 post-6 season+7 send-9 talk+6 would+7
k:beg|a-7 for-12 i+7 to+10 your+5
k:begin|$+5 wonder-5
k:behalf|my+6 th+9
k:behind|and-5 counter+15 glass+5
k:being|$-5 and-5 as-5 at+11 by+5 for+10 in+5 on+17 to+5
k:believ|$-18 i+8
k:belong|your+10
k:below|your+6
k:bench|me+6 th+5
k:berth|a+12
k:besid|$+6 at-11
k:best|$-6 NAME-9 for-6 in+9 on+7
k:better|i-5 me+9 th-5 than-15 to-5
k:between|a-6 and-11 i+10
k:big|$+9
k:bird|me-6
k:bless|$-6
k:board|a+6 i-7 th-7 your-11
k:boat|and-6 th-11
k:bold|to+7
k:book|$+5 your+14
k:boss|'m-5 me-6 se+5 th-11 you+8
k:both|$-11 and+8
k:box|a-9 th+9
k:branch|NAME+5
k:brigad|its+5
k:bring|biscuit+5 her-5 in+13 th-8 to+28 together-5
k:brother|his+8
k:build|$+7 new+8 team+7
k:bus|in+6
k:but|$-5 'd-20 'm-5 's-9 and-8 be+11 can-5 did+7 do+21 does-14 it-6 me-10 my-9 on+8 plac-12 ther-6 would+5 you+11
k:by|$+6 and+15 at+6 day-5 door-7 fir-9 firm+9 hour+16 me+7 noon-5 of+12 on+5 phon+13 tim-5 way+14 who-15 your+21
k:call|a+9 after+17 an-7 be-13 day+5 first+11 me-8 that+10 you+21
k:can|$-15 -be+17 -do+5 -find+7 -get-15 -hav+5 -help+7 -hir-6 -keep+12 -think+5 a+6 about-16 and+10 as-8 ask+5 at-10 be+20 best-5 com+6 connect-7 count-10 do-18 giv-7 him+5 how-6 i+16 in+20 it+17 liv-7 mak-18 of+10 recommend+8 say-7 se-8 send-6 start+13 straight-11 talk+9 th-12 think+9 trust+6 two+5 what+22 you+5 your+13
k:candidat|th-16 your+6
k:car|se+7
k:card|th+11
k:career|and+10 be+5 you-6 your-8
k:carri|for-5
k:carry|camera+5 to-9
k:cas|'s+8 can-9 hav-7
k:cast|$+8
k:certificat|you-6
k:chanc|a+5 an+13 being+5 could-8 look-5 me+13 you-5
k:chang|mind+6 my+12 th+14 your-5
k:charg|th+13
k:chat|a-6 how+5 me-7 your-12
k:check|on+12
k:cheer|th+6
k:chef|your+5
k:children|i-5
k:choir|'s-12 be-7 would+5
k:choos|new+8 over+5
k:claim|$+6
k:class|NAME+11
k:clean|and+7
k:clear|my-5
k:clerk|job+10 th+17
k:client|you+7
k:clos|be+8 i-6 th+12
k:coach|th+7
k:coffe|'ll+16 on-6
k:colleagu|i+12 on+8 that-8 would+7
k:com|$+10 NAME-9 a-12 again+15 an+6 and+14 at-5 do+10 for-6 hear-12 learn+6 listen-13 me-20 my+9 on-14 th-39 that-9 thi-11 want-9 way+13 when+9 work+18 your-9
k:commission|your+10
k:committe|you+12
k:company|$-6 a-9 i-10 person-5 th-32 to+7 you+5
k:congratulation|th+5
k:consider|$+6 as-6 for+20 me-5 my+8 th+6
k:contract|$-8 be+10
k:control|$+6
k:conversation|your-5
k:cook|th-8
k:copy|my+10 th+5
k:corner|a+9 your+8
k:cost|nothing+8
k:could|$-12 -be-13 NAME+22 a+12 about-10 also+10 an+7 and-11 as+15 ask-7 at+6 be+25 bear-5 daughter+5 do+14 explain-6 fit-13 for+22 forward-10 from+5 get+29 giv-15 go+8 hear-5 hold-14 how-7 in+11 into+20 introduc-5 it-23 join+5 let-7 look-16 mak+9 meet-5 my-9 of-13 offer+13 pass+10 persuad-5 point-5 refer-11 se+6 shadow+8 show-11 son+9 start+8 tak-5 talk+16 tell+16 th+17 troubl-7 vouch+6 with-6 wors+11 writ+19 you-6 your+15
k:count|a+6 in-12 th-17 you+7
k:coupl|hour-5
k:cours|$-8 a-5 be-7 i+6 in-7 my+11 you+18
k:cousin|a+5 be+8 th+5
k:cover|$-13 's+7 and+9 for-17 th+7 to-12 you+11 your-14
k:crew|$+14 'd-9 hav-9 i-8
k:cross|$-7
k:cur|$+7
k:curator|post-6
k:curiou|$-6 hear-6 th-8 you+12
k:custom|$-6
k:cut|$+9
k:cv|$+18 NAME+12 a-19 and+6 attach-12 below+7 cas-9 her+10 i-11 in+14 it-9 look-5 se-10 so-14 th+9 that+6 to+16 with+11 would+7 you-22
k:dairy|i-6
k:dat|my-9 your-7
k:data|$+5 and-5
k:daughter|her+7
k:day|a-12 be+6 for-5 hop+5 i-15 lik-5 me-6 night+5 th-14 to-5 week+10 work+14 would-10 you-17 your-5
k:deal|th+6 you-5
k:dear|$-22 NAME-13 you+10
k:decid|$-6 new+13 th+10 to-12
k:degre|you+12
k:dental|in-5
k:depot|$+10 a+7 i+8 short-5
k:desk|$-7 a+12 my+6 on-10 th-16 you-6 your+11
k:detail|to+10
k:did|$-23 -ask+17 -get-6 -tak-5 -want+6 NAME+6 a+5 alway-6 and-8 cv+6 do-8 get+6 hav-8 hear-6 me-9 need-5 old+6 parent-6 tak-6
k:direction|th-15
k:director|i+6 th-9
k:discuss|$+5
k:do|$+19 -ask-9 -be+7 -let+11 -look-11 -los+18 -mean-7 -mind+7 -pass-8 -put-7 -suppos+9 -tell-10 -want-16 -you+5 NAME+9 a-12 an+7 and-7 answer-7 apply+8 as-6 becom+10 believ+6 best-5 by+7 enjoy-6 ever+10 expect-7 feel-9 fil+6 find-9 forget+9 get-5 giv-7 go-7 hav+10 him+9 hir-7 hold+5 if-5 in+10 it+23 know+13 lot+11 manager-9 me+45 mind+6 my+11 need-5 no-9 of+13 on+24 pay-6 person-12 placement+5 read-13 round+6 say+15 se+8 send-15 sign+15 still-13 tak+7 th+6 than+21 that+14 ther-5 thi+8 to-6 trial-8 week+10 weekend-5 well-9 with+21 work-10 would+7 your+7
k:doctoral|$+5
k:does|becom+5 company-9 council+7 cover+8 ever-7 firm-24 get+10 good+6 hir-5 i+7 mean-10 need-20 of+11 on+13 pay-7 rul-6 school+5 still+5 tak-8 th-5 work+7 you+14
k:door|me-6 th+9 you+12
k:down|$-5 me-10 on-10 post-8 th-12 two-5 you+5 your+18
k:draw|$-13 all+7 for+7 th+5
k:dream|th+7
k:driv|and-11
k:drop|$+15 a-8 nam+5
k:each|to+5
k:ear|do+5 th+17
k:early|$-7
k:earn|$-6 bread+16 your-6
k:easiest|you+8
k:eat|$+9 th-5
k:editor|for+5
k:eight|in+12
k:eleven|and+5
k:els|$+6 th+12 your-10
k:employ|$+15
k:empty|$+5
k:enclos|$-7 particular+10 th+10
k:end|jun+9 our+7 th+7
k:endors|for+10
k:engineer|$-6
k:enjoy|$-15 talk-6
k:enough|my-7
k:enroll|th-9
k:estat|$-16
k:even|$+5 a-20 at-6 it+14 you-17
k:ever|$+8 a-6 another-7 i+16 in-14 its+7 me+7 need-5 of+19 on+15 th-8 that-6 to-13 too+5 up+10 you-11
k:every|$-18 at+10 be-7 in+17 sinc-5
k:everyon|th+7
k:everything|do+7 th+17
k:exam|$-7 i+7
k:except|i+8
k:expect|be-7
k:experienc|a+11
k:explain|$-9 me-10 to-12
k:ey|for+6 my-6
k:eyes|th-5
k:fall|$+9 i+10
k:farm|$+17 tak+5
k:favour|th+9 you-7
k:feel|$+16 th-8 to+9
k:ferry|$+6 hav-6 th+8
k:few|about-11 at+6 on+7
k:field|th+9
k:fil|th+6 to-17 your+5
k:fill|$+9 i-7
k:film|$+6
k:fin|$+15 me-14
k:find|a+8 for+11 if-11 in-29 job-7 minut-8 nam-5 next-5 plac-10 position-7 something+19 way+13 whether-10
k:finger|$+5
k:fir|$+7
k:firm|a+5 i-16 in-5 look-6 nam+6 open+19 th-14 would+9 you-9
k:first|and+6 as-11 be-11 by+9 i+5 in-9 jun-7 know+11 lin+10 march+5 of+5 on-9 th+27 you-12 your-17
k:fish|$+12
k:fit|th+7 with-12 you+8 your+7
k:flatmat|her-5
k:fly|th-6
k:follow|$-5 on+5 round-9
k:foot|at+5 th+13 your+7
k:for|$+25 's+12 -if+5 NAME+14 NUMBER-10 about-8 afternoon-21 all-9 an+11 analyst+6 and-6 apprenticeship+11 archiv-6 as+7 at+28 autumn+11 be+18 beginner-7 bench+10 book-7 brother+5 by+5 call-33 career-9 cellist+8 chat-24 coach+12 consideration+8 conversation-10 cours-14 cran+10 curator-8 cv-6 day-8 degre-5 dental+5 deputy-10 does+6 driver+11 els-10 even-14 experienc+7 eyes+15 fall-8 few+5 field+10 fir-5 first-16 fitter+12 foreman+7 fortnight+6 fre-5 good-6 graduat+15 head-8 help-9 hour-19 how+8 i+5 if+5 in+7 insight+8 introduction+5 it+6 just+10 lab-5 lad+13 last+5 laugh-8 lead+6 lighthous+6 lik+11 lin-13 lov+5 lunch-8 mail+9 matron+8 me-31 minut-14 moment-22 month+7 mor+22 morn-35 mother-10 museum+6 my-12 nam-10 natter-9 nervou-8 newsletter-20 next+12 night+10 not+10 offer-10 on+30 own+5 paid+6 panel-11 parish-9 part+19 partner+5 phon-7 piano-5 plac+17 placement+17 pleas-7 pleasur+8 poor+11 porter+5 post+18 pupil-8 question-7 quick-11 ranger+13 recommendation+13 red-19 referenc+5 research+8 school-9 season+9 second-17 sh+6 shift-17 short-10 shy-5 singl-7 son+13 spring-8 staf-16 stag+6 story-12 studio+5 summer+5 surveyor-6 talk-12 tea+5 testimonial+8 th+13 that-19 theatr+5 ther+6 therapist-13 they-5 thi-10 thursday-10 tim+11 to-22 tour+17 traine+16 two+5 until-6 up-6 verger+7 villag-8 visit-8 walk-12 want-5 what-10 which+8 whil+7 whol-8 wif+11 with+14 without+5 word-14 would+13 year-11 you+27 young+7 your-15
k:foreman|my+8
k:forestry|be+7
k:forget|my+5
k:forgiv|for+12
k:form|th-6
k:forty|of-7
k:forward|cv+23 resum+7 to+8
k:four|$+8
k:fre|a-5 and+9 be+11 declin-5 i+14 in-8 may+5 monday-8 most-9 pass+7 say-9 start+5 talk-5 th-17 thursday-5 you-5 your+13
k:friday|$+7 i+8 my-5 you+12
k:friend|$+9 NAME-9 a-15 be+5 been+8 me+6
k:from|$+20 NAME-8 NUMBER+17 and+14 back+6 be+15 befor+9 beforehand+6 desk-5 door+9 estat+9 first+16 for-17 gallery+5 i-16 last+5 lik-5 of+8 on+6 or-5 tenth+6 th+10 third+8 to-9 ward-8 when+9 which+7 who-5 work-5 would+15 you-10
k:front|th+16
k:full|$+8
k:fully|$+7
k:futur|$+6
k:gallery|a+12
k:gap|my-13 th+14 your+18
k:gat|you-6
k:gather|you-5
k:get|$-31 a-12 and-8 application-11 as+14 at+32 by+12 chanc+7 first+7 for+7 in+14 interview+5 into+13 it-8 job+6 lot-5 mat-8 money-6 of+8 on+12 or+5 past+6 plac-8 post-9 start+11 th+15 that+8 to-7 touch+10 vacancy+11 with-8 work+6 your+38
k:girl|a-10 th+13
k:giv|$-11 NAME-7 a+13 best-7 boy+18 cv+12 her-5 i+11 my+5 on+11 so+6 th-7 to+5 work+8 your+6
k:given|$-5 i-9
k:glad|a+9 hear+9 my+7 you-9 your-14
k:gladly|be-5 for-10
k:glanc|th+6
k:go|$+26 and-7 it-8 my-6 somebody+13 th-6 to-5 your-5
k:goat|th+11
k:goes|you+14
k:going|$+5 a+11 be-18 th+21
k:gon|th-5 to-11
k:good|$+13 at-10 be+14 for+8 i+14 in-12 of-7 on-19 to-13 with+8 you-12
k:graduat|$+14 at-8
k:grateful|a+6 i+6 th+5
k:gratitud|th-6
k:great|$+16 of-8 you-5
k:greeting|your-10
k:group|i+15
k:grow|hop-10
k:guest|th-13
k:half|and+13 class-7 day-6 street-5
k:hand|$-8 at+5 be+6 lamb+9 my-7 pocket-8 their+9 to+6 you+5
k:hang|th+5 to-5
k:happen|be+5 you-12 your-5
k:happily|and-9
k:happy|$-6 a-13 be+15 do+6 work+11
k:harbour|in+5
k:hard|th-7
k:harvest|$+6 th+15 you-5
k:hat|$+10 miss-7
k:hav|$+33 -ask-7 -been+7 -com-7 -get+5 -job+6 -objection+6 -to-7 a-6 address-9 against-10 all+7 an-15 and-14 as+16 ask+5 assistant-11 at+11 back+9 be-23 chair+5 chang+7 com-6 corner-5 cv+9 desk+12 do-6 ear+7 empty+12 ever-18 ey+12 fill-15 firm+13 for+26 fre+9 friend-8 from+19 gap+19 giv+12 good-20 heard-9 heart+7 hol+10 hundr+11 i+26 if-14 interview-8 into-11 it-31 job-22 licenc+10 lin+14 me-49 min-6 minut-5 moment+5 my-13 nam-11 new-17 of+8 on-11 open+15 opening+10 or-7 plac-9 position+11 qualifi+5 read+9 referenc+13 replac+7 room+6 round-5 saturday-7 say+10 sinc-12 six+8 start-9 story-12 talk+7 tell+8 th-10 thank-11 think+8 through-19 tim-9 to-12 turn-7 two+5 vacancy-13 view-9 whol+6 word-10 work-6 would+7 writ-10 year+19 you+19
k:he|$+11 >a+6 >that-5 a+17 be+6 been+5 i-6 in+5 n't+5 of+6 se-8 th+20 to+5 up-6 you-10 your-17
k:head|$-12 nurs+7 th-14
k:hear|$-14 NAME+6 an+9 any-9 be-7 her-12 i+5 it+8 job+9 me+10 out+9 say-7 th+17 that+8 your-9
k:heard|a+5 me-5
k:heart|on+14
k:heaven|i+12
k:help|$-10 be+13 find-6 for+6 get+10 i-13 mor-5 other+7 th-17 to+6 understand-6 with+15
k:henc|letter+9 mail-6 not+9
k:her|'s+7 NAME+8 and+7 as+10 by-6 for+9 her-9 it-6 job-5 min+12 on+14 th-21 ther+6 to-5 would+7
k:hi|$-12
k:him|a+7 i-8 me+8 th+9 your+17
k:hint|i-13 th-6
k:hir|$+19 a-5 and+8 as-9 at-16 be-13 for+13 friend-8 in-6 of-8 out+10 th+13 that-12 what-5 would-12 your+25
k:his|$+48 's-8 at-6 for+13 hav+5 i+9 in-12 on-6 th+9 to-8
k:history|your-15
k:hom|$-6
k:honestly|i+9
k:hop|$-8 'd+9 a+26 ask-7 be-7 can+10 find-5 get-6 hear+5 learn-8 mak+5 might-7 our+7 th+19 you-8
k:hospital|$-5 her+6
k:hour|fre-9 how+11 my+8 so-9 talk-12 week+13 your-10
k:hous|a+17
k:how|'d+6 a+10 be-44 built+5 choos-10 company-7 could+8 do-5 firm-5 get+27 hav+5 i+30 in-8 know-8 mak+9 of-12 on+11 pass+5 pay+6 person+24 put+5 read+11 search-10 sit+8 teach+7 team-10 th+9 think-5 to+12 train-10 would+9 writ+7 you-18
k:hr|$-5 me+7
k:hundr|and+7
k:i|$+44 NUMBER-5 a-14 accept+9 across+6 ad-15 afraid-5 after+31 all+12 already+13 also+23 alway-9 an-16 and+12 answer+13 any-16 anything-15 around+10 ask+7 at-26 attach-12 availabl+10 away+7 back+8 be+30 bear-7 befor+15 beg+13 begin+9 bit+6 book-7 bor-7 born+7 bring-7 but-21 buy-23 by-9 call+15 carry-6 certainly-5 chang-8 cheap+10 check+8 clean+6 com-12 consider-9 contact+8 content-8 could-5 count+24 cover+12 curiou-18 dearly-6 decid-5 did+6 do+36 don+10 down-10 draw-5 dream+12 early-13 eleven+19 end-6 enjoy+10 ever-17 every+5 everyon-5 everything+10 fill+11 find-33 finish-12 first+7 fit+26 follow+12 for+16 fre+20 from+9 giv-7 given-6 glad-13 go+9 going-8 good+11 grateful-14 hand+11 happy-17 he-8 help+6 her-13 him-13 hop+13 i+5 if-22 in-9 interview+5 introduc+6 it+35 jump+14 just-27 keen-8 knock+13 lat+7 learn+12 leav-19 lik+8 listen-13 look-11 mention+5 mor-25 most+13 much-6 muck+5 my-14 myself+8 n't-32 need-7 neither-8 never-10 next-13 nin+6 no-23 nobody-12 not-15 nothing-11 notic-7 now-32 offer+25 on+35 onc-5 only-8 out-17 over+15 pictur-7 pleas+7 put+5 qualifi+5 rather-6 read-6 ready+6 redon+6 refer-10 reliabl+6 retir-5 return-14 ring-11 run+18 said-5 say-8 scrub+13 seek+16 send-7 sent+13 seriou+5 set-8 settl-9 sh+9 show+10 sit-10 six-5 slept-9 so-11 som-24 sorry+5 sort+8 speak-5 stand-14 start+21 stay-9 step+12 stop-14 struck-5 suit+7 tak-9 talk-23 teach+20 tell-7 thankful-8 think+5 thre+19 through+5 throw+8 to+15 too-15 translat+6 try-20 turn-6 two-13 typ+8 us-16 valu-8 very+10 volunteer+11 wait+34 walk+12 wash+6 watch-25 we+12 weigh-5 welcom-9 weld+9 well-5 when-9 wher+9 which-7 who-11 why-9 will+7 wish+9 with+14 wonder+28 work-9 worth+20 would+7 writ+10 written+12 yes-16 your-10
k:idea|a+24 i-9 th-8
k:if|'d-17 'm-8 'r-19 's-16 'v-5 NAME+14 ask+45 be-18 call+8 can+11 chang+6 com+8 could-10 cv-11 dean+5 depot-14 do-6 does+6 drop+7 enclos-5 ever+10 finish+7 get-5 giv+7 hav-35 hear-8 know+17 lab-6 leav-5 let+11 look-7 man+9 may+13 mention+7 might-5 museum+10 need-8 neighbour-13 offer+21 open+9 pleas-6 rang+20 read-7 sat-9 se-13 sent+7 should-6 spot+7 still-12 stranger+5 team+7 tell+7 th+15 think-6 tim-6 train-7 want-31 would-11 writ+11 you-9
k:in|$-28 's+12 NAME+7 a-11 about+16 advert-6 agency-6 and-24 application-6 as+10 at+18 back+9 becaus-11 bin-5 boot-5 build+10 business-5 call+7 canteen+7 car-9 career-5 cas-9 chair+7 city-5 claim-9 class+5 company+8 conservation+19 corner-13 costum+12 could+9 country-6 cours+5 cover-8 crew-6 cv-13 day-7 dental-6 department+8 design+6 diary-16 direction+13 dispatch+5 door+27 end-9 essay-6 even+5 evening+5 ever-6 experienc-18 farm-5 favour+12 field-29 film-15 firm-10 first+7 for+5 form-18 front-6 get-6 group+21 hall-11 hangar+9 hav-8 health-6 her-5 hir+8 hop-7 hotel+7 how+5 i-32 industry-5 job-30 kitchen+12 lik+11 lin-17 local-6 may-11 me+6 mill+6 minut+11 morn+13 morning+8 my+10 near+9 new+5 next-18 of+38 offic+9 on-40 onc-10 open-8 orchard-7 orchestra+8 order-9 parish+7 part-7 plan-7 pleas-6 portfolio-12 post-7 profession-6 project-5 queu-11 rain+10 registry+10 right+8 ring+14 run+7 salon+6 sam-12 say+7 section+11 shed+6 sho-7 shop+14 should+12 signal+6 sinc+5 so+9 somebody+7 sort+14 summer-5 talk-5 team-6 th+16 than+5 thesi+5 to-6 trad-14 two-7 view-5 watch+10 way-9 week-11 what-10 when-8 which+10 who-9 will-6 with-25 word+7 work-17 workshop+14 your+14
k:insight|th-12
k:interest|$-14 in-7 th+25 your-13
k:intern|th+8 you+5
k:internship|you-16 your+9
k:interview|$+11 a-13 and-13 you-5 your+13
k:into|$-5 company+10 i-7 industry+12 trad+5 work-14
k:introduc|to-19
k:introduction|your-7
k:invit|to-13
k:it|$-14 -a+8 about+28 again-11 and+5 as-12 be-5 becom-10 been+5 but+6 by+6 cheeky+11 don+5 down+6 find+5 for-18 get+10 good-9 great-6 half-7 hav-10 her-9 if+11 in-5 kind+6 know-19 lat+8 lik-11 look+6 lovely-5 me+17 meant-5 min+5 my+9 need+8 never-5 no+5 not+10 nothing-15 of+19 on+9 only-9 possibl-11 right+7 say-10 so-10 still+6 suit-6 th-9 that+7 ther-8 through+6 to-11 well+6 what-15 who+11 whoever+6 with-6 worth-7 year-10 you+25
k:its|$+7 again+6 i-10 of+11
k:job|$+16 'm+8 NAME+8 a-20 and-8 any-8 at+8 be+5 could+9 for+17 hav-11 i-31 in+6 it-12 lik-5 my-10 on+19 th-16 up+11 would-17 you-16 your+15
k:join|$+17 for-23 ward+5
k:jun|i-15 my-8 th-8 your+5
k:junior|$+13
k:just|$+10 a+6 and-6 be+5 chat+10 for-5 if-13 it-7 me-5 on+5 so-5 that+7 to+22 whether+7
k:keen|be+16 hear-7
k:keep|$+5 a-6 about-5 at+6 book+11 busy-10 cv+8 ear+8 ey+7 going-7 list+5 on+16 promis-5 that-5 touch+9
k:kennel|a-9
k:kind|$-13 and+6 my+7 person-6
k:kindly|i-5 it+10 me-8 my+27 th-7 to-21
k:kindness|you+8
k:kitchen|$+12 a+11 be-6
k:know|'d+8 'm+6 a+23 any+11 anybody-6 anyon-6 anything+5 at-5 be+12 could-8 her+10 i-11 in+13 it-8 me-6 much+7 of+6 on+8 th+13 ther-11 thi-7 tim+23 to+27 tuesday-11 well+11 work-8
k:lab|$+6 NAME+6 be+15 in-7 to+11
k:lad|coach-8 me-5
k:land|$-5
k:languag|a+6
k:last|a-5 hav+11 i-19 of-9 on+8 to-24 with+7 your+19
k:lat|you-6
k:laugh|i+5
k:lay|$+6
k:lead|'d-7 a+13 my-8 th-8
k:learn|$-11 and+8 from-6 rop+6 th+5 trad+14
k:least|th-6
k:leav|$-8 'd+6 NAME+6 army-5 at-10 bank-5 blank-12 cv+16 for-7 i+10 my+9 number-5 of-14 on+6 with-5
k:lend|a-13 hand+8
k:lent|$-6
k:less|than+7
k:let|ask-12 be+19 carry+12 com-5 do+9 hav-30 hear-7 know-9 look-12 run-5 stand-7 to+5 try+7 watch+6 work+17 writ+7
k:letter|"any+11 $+11 a+7 application-10 i+10 on-7 th-8 to+8 too-6 you-6 your-7
k:library|and-16
k:licenc|th-5
k:lif|$-6 a-16
k:lik|$+6 accept-9 and-8 angel+6 at+8 be+5 can+7 chat+7 com+24 get+8 glov+5 hear-14 in+6 it+11 know-8 learn-6 me+7 minut-5 nam+7 plac+16 sam+8 stay-10 th+6 who+6 your+13
k:likely|be-6
k:lin|$-7 be+8 prais+9 th-7 that-6 work-7 your-10
k:link|th-9
k:list|$+16 a+6 among-5 i+9 next-6 person-5 post-9 supply+5 th-28
k:listen|$-8 you+22
k:liv|minut+24 th+5
k:long|$-6 a-8 i+19 it+9 you+12
k:look|$+24 -further+14 all-7 an-5 at-5 by+13 first-5 for+7 from-6 i+8 in+5 me+22 my+5 on-14 person+6 so+10 something+8 th-6 to-13 what-9 work-6 you-6 your-6
k:loos|your-7
k:los|and-6
k:lot|person+6
k:lov|$-12 accept-5 ask-8 be+12 com+5 if-23 job+6 join+5 know-13 read-5 se-10 talk+12 to+5
k:lovely|se+5
k:mail|on-5 th+10
k:mak|$+15 a+9 and-6 be+5 choos+12 day+8 decent-8 decision+17 do+11 for-5 good+7 in+5 laugh-16 me+7 on+5 smil-12 start-10 that+19 want+15 with-5 writ+8
k:man|me-8 th+9
k:manager|desk+5 i-6 th-13 you+7
k:many|a-11 be+7 for+15 of-5
k:market|a+7
k:master|in-6
k:mat|th-6
k:maternity|$+5
k:matter|me+7
k:may|a+19 any-8 apply+7 ask-9 call+9 com+14 count+9 hav+13 look+6 on+8 put-5 read-11 say-5 to+12 try+8
k:me|$+37 'd+18 's+10 -end-5 -to-6 about+10 address-11 after-6 and-20 any+12 as+10 ask+10 be-5 beg+7 better+10 between+6 by-8 com+8 day+10 detail-7 first+8 get-10 giv+5 go+5 hand-15 hav-19 he+8 her-11 how-13 i-6 if-9 into+6 it+7 letter+5 lin-6 list-11 look+11 lot+5 mind+21 minut-13 moment+8 monday-8 my-30 nam+5 not+8 number-12 of+17 on-7 out+5 plac+7 pleas-6 referenc-10 ring+11 saturday+22 se-16 send-16 shout+5 so-5 someon-5 such-6 th+27 than-8 that+17 them+12 they+22 thi-6 think+16 thursday-15 to+14 touch-8 train+5 trial-8 up+11 us+11 way-5 week-9 when+23 whether-10 with-13 work-6 would+22 yes-22 your+17
k:mean|$+27
k:meant|your-8
k:meet|$-12 at-9 friday+10 i+12 woman+5 you-9
k:member|th+8
k:mention|a+14 nam-12 you-20 your+8
k:merely|about+5
k:messag|a+5
k:might|$+11 a+24 about-5 an-10 ask-13 be+21 colleagu+5 com+8 cousin+6 firm+5 hav-7 it+5 just-8 put+10 ring-9 sit-5 slip+12 tak+8 tell-11 th+13 with-5 writ+9 you-10
k:mill|be+10 i+14
k:min|$-14 attach+12 be-7 th-7 to+9
k:mind|NAME+7 me-20 th+10 you-11 your-6
k:minut|$+8 a-14 be-11 her-10 it+15 me-14 my+13 th-13 tim-5 you-5 your+7
k:miss|th+7 your-6
k:moment|th-7
k:monday|a+7 th-9
k:money|a+14 th+5
k:month|$-5 do+6 in+8 learn-5 th+5 you+5 your+14
k:mor|a-5 anything-5 at-11 in-5 th+20 than-10 your+5
k:morn|look-7 to-7 you+8 your-17
k:most|$-17 and+11 to+12
k:mother|>me+5 her-6
k:mov|NAME+12 and-7 th-14 to+19
k:mr|said+6 say+11
k:much|for-5 i+17 me+6 th+8 you+7
k:museum|$-10 a+10 be+6 i-7 on-5
k:music|$+6
k:must|$+10 a+7 be-13 been-11 it-6 to-15
k:my|$+39 's-39 NAME+21 NUMBER+5 a+5 about-6 address-5 all+5 along+11 and+6 answer-10 appli-10 application+7 as+21 at-11 back-18 be+28 befor-5 beg-5 begin-11 brother-7 by-11 can+27 class-6 club+6 colleagu+6 com+23 cost+11 could-15 day+6 did+9 diploma+14 do+5 employer-9 end-12 essay-11 exam-6 find+11 flatmat+9 for+31 forward+7 friend+5 get-10 go+5 goes+8 gratitud-6 hav-8 her+14 history+25 if+9 in+28 into+9 it+6 job-9 kindly+9 know-7 lack-15 leav+27 letter-10 licenc-10 lin-6 look-7 mail+5 mak+22 may-5 messag+5 might-9 my+10 need+9 not-9 number-18 of-6 on+14 onc-9 over+10 period+8 question-6 ring+6 round-6 run-12 said+6 say-5 send+7 sh-6 shift-5 show+6 small-11 so+16 statement+5 stay+8 still-23 teacher-5 tell+24 th-5 than-5 thank-6 that-13 ther+6 think-12 though+9 through-8 to+23 tool+8 turn-25 two+15 up-6 upstair+6 vita+15 want-11 what-21 when+7 whether+6 who+12 will+11 with+22 work-14 would+22 year-9
k:myself|a+8 i-6 th+8 your+10
k:n't|$-25 -a+8 -about-8 -ask-10 -for-11 -her-10 -i+18 -in-5 -it-10 -me-19 -no+5 -of+11 -out-14 -th-14 -that-10 -them+22 -to-23 -up-5 -way-5 -with+6 -you+8 -your+7 -yourself-7 be-9 but+11 i-5 it+5 ther-6
k:nam|NAME-10 a+15 as-6 it-6 me-5 my+9 pass-5 th-9 to-13 you+8
k:namely|$+10
k:near|$+11 lath-7 th-6
k:need|$+32 -fear-9 an+5 answer-5 by+5 driver+9 extra+7 i-7 job+10 junior+16 licenc-17 locum+5 new-9 no+10 on+11 person+13 plac-10 placement+5 say+8 se+6 speak-6 th-8 to-34 with-7 work+6 you+21
k:neighbour|girl-7
k:never|$+5 -advertis+8 -and-5 -back+5 -for-6 -it+12 -on-8 -that-13 -who+13 it+5
k:new|$+28 and+11 be-11 get+11 going+5 in-8 on+6 open-13 whether-5 you+5 your+7
k:next|NAME+8 a-6 and-7 as-7 at-19 be+22 for+9 her-6 if+5 in+6 month-5 so+5 th-6 to+8 will-5 would-5 year+5 you-23 your-6
k:niec|a-6
k:night|$+15 NAME+7 at-6 be+15 hav+7 if-5
k:nin|$-5
k:no|$+53 'm-8 -a-8 -about+6 -and+5 -for-5 -in-7 -need+10 -no+5 -of-25 -on-6 -talk+8 -than-16 -whatsoever-8 -you-6 but-10 i-15 if+11 so+18
k:nobody|$-6 -a-5 -ask-5 -me+8 -my+6 -th+15 -to-11 -your+12
k:non|-them-7
k:nos|th+5
k:not|-a+8 -an-12 -bring-5 -for-7 -i-14 -it-14 -job-14 -mention+5 -my+8 -no+8 -of+8 -on-15 -proud+16 -put+5 -th+16 -that-8 -to-10 be-6 i+8 my+7 so-11 to+6 your+12
k:nothing|-a+6 -be+6 -do-16 -i+5 -it+12 -need-9 -than+8 -that+6 -thi+8 -you+8 -your-13 a+10 i+11 to+15
k:notic|$+7 a+9 th-5
k:now|$-8 'd+12 'v+11 NAME-5 a-12 i-7 it+13 my-8 to+10 wait+5 what+5 why+6 would+8 you+5 your-6
k:nudg|you+5
k:number|a+7 below+5 that-9 you-15
k:nurs|be-6 you-6
k:october|i-9
k:of|NAME-15 NUMBER+8 ag-5 an+6 and+11 application-9 as+7 at-17 be-7 befor+6 behind+7 berth+8 blu+6 book-12 boot+10 caf-10 call-5 card+9 chair+5 choir+9 commission+6 company-10 contract+9 cook-9 could-6 country-8 cours+15 cv-40 dairy-6 daughter+5 day-5 do+6 down-6 experienc+10 farm-10 first-8 friend+11 from+5 gallery-9 get-12 girl+14 good-9 graduat-8 hav-8 head-14 hotel+5 hour+6 i+20 if+7 in-9 interpreter+7 it-6 job+35 just+19 kind+5 kitchen-12 lab-10 laboratory+6 leav+16 letter-6 lif+10 loom+12 mail+14 manager+6 me+12 minut-7 month+5 morn-5 nam+5 no-9 of-5 officer+10 old+6 open-7 or-6 own+5 pag+5 parish+9 pass+11 person-9 plac-10 post+12 pupil-5 referenc-12 registrar+9 saturday+6 sea-5 season-10 should-15 sinc+5 smithy+5 so-8 stand+5 story-6 strength-10 talk+9 teacher+7 team+10 th+21 thank+8 that+28 thing-8 tim-15 to-18 too-12 traine+6 two-9 us-6 want-10 way-7 week-11 what+15 when-7 wher+9 who-9 whos+7 with+15 woman+9 world+6 would+10 yard+14 you+11 your+9
k:offer|$+13 'd-10 >to+10 an-10 as+7 be-9 chat+7 for+5 friday-5 i+9 in+5 job-7 my+6 pass-9 read+16 ring-8 th-10 writ-11 your-5
k:offic|$-9 be+14 could-5 for+8 me-6
k:old|$-11 's-5 NAME-5 and+8 be-5 for-16 hav-5 teacher+7 with+5
k:on|NAME+12 NUMBER-18 a-32 about-22 after-11 afternoon-6 allotment-17 an-14 and+16 apprentic+5 at+7 be+26 behalf+19 besid-14 boat+23 book+8 build-8 call+7 career+11 committe-6 could+6 cours-8 cover-9 crew+8 cv-35 day-15 desk+7 did-7 do-11 estat+17 even-5 farm-5 first-17 for+20 four-17 fridg-5 gat-7 hear-12 her+10 hir-6 hour-6 i-7 ic+10 if-6 in-24 insid+13 into+6 it-6 job+25 know+6 leav+13 letter-7 list-12 look-8 manager-7 map-6 market+13 may-5 me+18 monday+17 month+6 morn-10 museum+5 my+7 n't+18 new-9 nin+12 ninth+6 not+8 noticeboard+9 now+8 of+27 or-12 own-24 pag+15 panel+7 paper+10 past+12 pay+5 payroll+11 person-6 phon-10 plan-8 radar+5 reception+5 resum-5 roof-8 rota+13 round-13 sam+8 saturday+7 say+5 second+11 servic-8 shall+5 sid+25 sinc-6 sit+11 so+7 somebody+6 start-13 strength+11 sunday-5 survey+21 switchboard+10 tabl+6 telephon-5 th-5 that-26 them+13 then-5 ther+8 thes+9 till-12 tim-5 to-26 tour-13 traine-7 two+10 van+8 wag-7 wait+8 way-19 week+5 what+7 which+8 whoever+12 with-12 without+5 word-8 work-8 would-8 you+12 your+22
k:onc|$-19 a+15 my+11 new+5 to-6 you+5
k:ones|be+5 you+6
k:only|$-21 a+5 about-7 advic+7 be+11 chat+11 my+6 person-5 say+6 th+11 week+6 your-17
k:open|$+16 a+19 and-10 be-9 door+16 for-11 gat+5 hav+7 i-13 me+9 of-8 offer+10 th-9 you-8 your-26
k:opening|you+10 your-10
k:opportunity|your+10
k:or|$+11 a-7 and+7 els+11 he+5 i+9 it-22 out-6 th-29 that-11 them-7 they-15 you+8 your+8
k:orchestra|a-5
k:other|$-12 be+8 i-11 th+6
k:ought|to-14
k:our|$-29 and+15 be-8 can+16 for-13 hav+10 leav-7 need+5 on-10 say+21 so+10 tabl-10 want-6 will+6 would+6
k:out|$-6 a+8 be-6 i+6 it+5 my-9 on-5 th-6 work+21 your-8
k:over|NAME+7 and-7 cv-12 if+6 next-6 of+9 shoulder-8 th+7 you-11 your+9
k:ow|an-6 nothing+6
k:own|$+29 be+11 i+7
k:pag|$-15 and+5 i+10 it+5 min-7 th+34 wher-5 you+6
k:paid|at+10 not+9 th+6
k:pair|hand+11
k:panel|$-9 on+6
k:paper|i-6 th+7
k:parent|you-6
k:part|run+5 you-12
k:particular|th+7
k:partner|se+7 would-6
k:pass|$+25 NAME-6 along+7 cv+13 detail-6 nam-5 on+11 th+13 thank-9 to-12 your-10
k:patent|$-8
k:patient|$+11
k:pay|$+18 as+7 i+6 th-23 to+5 your-11
k:perhap|'d-7 me-5 not+6
k:person|$+20 >for-5 a-22 about+9 and-6 ask-13 be+6 get-5 hav+6 hir+6 i+5 into+9 it+5 my-6 need+6 say+7 speak+7 their-6 thi+13 your+5
k:personnel|$+7
k:phon|about-7 away+6 be-14 of+5 on+17
k:photo|th-5
k:photograph|my+5 th-8 your-11
k:piano|$-7
k:pick|$+17 brain-12 for+6 train+7
k:pictur|work-11
k:pil|th+5
k:pilot|$-11
k:plac|$+10 NAME-7 a+10 fre-8 i+6 it+13 me+7 my+8 th-8 that-7 up-9 you+11 your+13
k:placement|th-17 you+7
k:plan|a-9
k:play|your+12
k:pleas|$+13 NAME+10 a+5 any-12 be-7 enclos+6 i+5 ignor-9 it+6 my+25 n't-22 no-5 not-6 on+8 out+9 pass+5 tell+10 th-18 that+5 thi+5 to+13 you-16 your-24
k:plenty|me-8
k:point|that+8 to-10
k:poor|$-9
k:port|$+6
k:porter|you+16
k:portfolio|a-6 attach-7 it+5 th+7 you-6
k:position|$+22 a-6 me+6 th-21 up+5 your-11
k:possibl|tim+7 you-9 your+16
k:post|a+25 be+6 com-17 hav+8 i+5 if-10 in-11 open-20 up-10 you+11 your+10
k:practic|a+17 your+8
k:prefer|be-5
k:prepar|th-5
k:present|$-6
k:press|$+12
k:print|$+16 for-5 i-20
k:project|you-8
k:promis|$+9 be+7 i+8 th+12
k:prompt|to+5
k:proud|$-10
k:prov|$+9
k:pull|string+9
k:pupil|on-8
k:put|a+29 on+29 question-5 right-15 to+18
k:qualifi|and-5
k:quarry|a+5
k:quarter|an-5
k:question|NAME-6 me-7 two-7 you+9
k:quick|about-12
k:quiet|$-9
k:quit|if-5
k:quot|in-6
k:radio|$-5
k:rang|a+6
k:rather|$+7 a+7 i-7 it+13 th-7 your-8
k:reach|in+8
k:read|$-11 a-15 as+16 book-8 cover+10 cv+5 essay+8 for+18 i-6 letter-5 th-15 you+10 your+12
k:ready|a-9
k:real|and-7 to-5
k:really|a-10 be+13 to+7
k:reason|my+10 writ+13
k:recommend|$+12 a-16 book-9 to+14
k:recommendation|a-14 th+5 your+16
k:recruit|$+26 for-29
k:recruiter|your+18
k:recruitment|be-5 your+8
k:refer|to-9
k:refere|my+8 th-7
k:referenc|me+5 my-20 th+7 that-14 you+22
k:referral|$+10
k:registrar|i-8
k:relief|$+13
k:remark|a-7
k:remember|$-6 to-18 when+11
k:reply|th+19
k:research|$+19
k:rest|$-16
k:restor|$-8
k:resum|th-16
k:retrain|a-9
k:right|$-16 a+7 at+5 i-10 it+7 my+16
k:ring|$-10 about-5 as+11 bell+16 for+7 i+14 in+6 on-6 th+18 when-14 your+6
k:rol|a-15 luck-12 th-12 your+17
k:roof|$+5
k:room|a+12 an-5 be-10 i+7 me-7 on+9
k:rota|$-11
k:round|a-8 that+5 your+8
k:rud|ask-5
k:rul|to-5
k:run|$-7 ferry+13 of+15 th-5 with+5
k:said|"me+9 $+8 'd-19 >you-8 a-8 be+7 could-16 know+6 should-7 th+5 would-19 you+5
k:salary|a-8 you+5
k:sam|$-19 again-13 as+14 me+15 you+15
k:sat|on-6
k:saturday|$+27 i-6 in+9
k:say|$-15 'll-5 's-5 -mor+7 >a+5 NAME-5 a+7 be+7 get+6 good+5 i+9 it-11 me+11 my-12 onc-10 only-6 sent-6 who+10 word+23 you+19 your-20
k:schem|your-7
k:school|$-12 a+5 be+11 ever+8 i-5 in-5 it+6 july-7 my-13 to-5 you+8
k:se|$+14 a-6 about+25 as-5 get+5 it+15 me+7 my+7 notic+19 of-14 tell-7 th+5 ther-6 they+6 vacancy+9 way+13 work-6 you+14 your-12
k:season|you+14
k:seat|th-13 your+16
k:second|$+12 be+11 in+6 of-27 so-5 that+5 you+7
k:seed|in+5
k:seen|$+6
k:selection|$+10
k:send|hom+9 my-5 resum-10 th-12 to+7
k:sens|th+5
k:sent|a-5
k:sentenc|my+11
k:servic|forty+8 you-9
k:set|$-7 a+15 on-7
k:settl|$+6 a+7 th-7
k:sh|$+9 >me-7 a-10 choos+10 her+16 let-5 me+5 min-9 my+7 n't-8 tak-5 tell-10 to-7
k:shall|$-13 -pretend+10 back+7 bring-6 my+6 on-7 ring-9 th-7 that+7 your-5
k:shar|me+13 with+9 your-6
k:shift|$+10 a-7 me-7 th+8
k:ship|i+6
k:sho|th+5
k:shop|NAME-7 be-6 on-7
k:short|a+23 about-7 an+11 call-5 staf-12 th+20 tim-9
k:should|$+9 be+8 bring+11 choir+7 cv-7 do-6 ever-7 hav-6 hear+9 i-18 it-9 know+8 mention-9 on+13 say-7 so+7 speak+5 tak-5 talk+11 tell-7 th+8 that+5 want-11 you-16
k:shout|th+15
k:show|$-12 cv-5 how-6 round-14 th+12 to+15 what+9 your+9
k:shy|ask+6
k:sid|$-13 th+6
k:sign|$+5 and+11 for-27 th-13 your+8
k:signal|and+6
k:signatur|my+6
k:sinc|'m+8 NAME-11 a-13 and+9 ask-14 be+14 i+6 know-8 last+10 offer-7 said-8 speak-5 tell+8 writ-8
k:sincer|for-6
k:sing|prais+10
k:singl|$-13
k:sir|be+5
k:sister|you-10
k:sit|a+6 i-8 in-11 on-19 your+8
k:six|and+7 th+6
k:slept|it-9
k:slip|th+13
k:slow|and-6
k:small|$-13 and-7 from-7
k:so|$-22 'd-6 'll-15 'm+16 's+13 NAME+9 a+14 be-17 can-7 com-6 do+13 get-11 hav+18 i-14 in-8 know-11 may-6 me+9 my+10 n't-7 need-14 not+16 of-9 on+7 reply+9 say-5 shall-5 tell+12 th+14 that+5 they+6 to-12 we-8 will-6 with-12 you+35 your+8
k:social|$-5
k:som|$-10 for-5 i-10 th+14 to+5 your+7
k:somebody|$+31 'd-10 >to-13 ag+7 be+7 can-9 hav-12 in+8 my+11 of+6 to-8 you+15 your-6
k:someon|$+5 >you+5 be+9 can+7 hav-7 me-6 might-6 my+7 th+9 to+19
k:something|'d-5 a+5 me+16 my-5 up+9
k:somewher|your+8
k:soon|i+11 you+5
k:sooner|later+12
k:sorry|chas+6
k:sort|work-5
k:spac|on+9
k:spar|$+5 minut-5 th-17
k:speak|$+28 NAME-6 a-12 and-10 for+7 hav+10 him+5 me-8 my+5 th-5 you-12 your-11
k:speech|$-5
k:spend|day-5 hour-5 summer+5
k:spent|year-7
k:sponsor|for-16 visa+11
k:spot|$-18 th-16 your+13
k:spring|$-5 a+9 i-13
k:staf|$+27 a-6 for+8
k:stall|a-12
k:stand|$-11 a-14 chanc-8 for+14 my-6 th-24 to+7
k:start|a-16 at-11 th-9 tim+10 with+5 would-5 your+11
k:stay|me-6 th-10 your+12
k:steer|to+6
k:step|$+8
k:stick|a+5
k:still|$+17 -a+7 a-12 about+7 and+5 at-6 for+18 hir-10 i-12 it-9 me-26 of-27 person+13 plac+7 that-9 to+24 up+6 you-12 your+6
k:stint|your+12
k:stool|your+9
k:stop|$+9 about-10
k:story|th-9 your-7
k:straight|you+11 your-6
k:stranger|me-6 you+6
k:stretch|a+11
k:strong|for-9
k:student|$-8 a-6 min-5 th+7
k:studio|be+7 th-5 to+7 you-9
k:such|$-7 me+13
k:suggest|$+11 i-17 to+9
k:suit|$-17 fin+6 for-8 team+9
k:summer|and-16 you-9 your+5
k:sunday|th-6
k:surgery|th+8
k:surpris|$-7
k:survey|$+13 be+6
k:swear|'d-7
k:tabl|th-13
k:tak|$+40 a+7 an+5 as-7 at-6 chanc+9 for+5 from+13 gladly-10 i-7 of+11 on+34 person+8 sam-11 student+11 that+10 through-8 to-11 train-6 up-12
k:taken|$+5 advic+5
k:tal|th-16
k:talk|$-10 'm+8 NAME-6 a+8 at+7 in+13 it+7 me-22 my-8 on+15 you-16 your+6
k:tax|$-6
k:teach|$-6 a+14 and-16 i+14 th+6 that+8
k:teacher|NAME-8 for+7 i-6
k:team|$+18 and+5 grow+9 hav+5 i+19 in-8 me+13 on-27 th-10 you-22
k:tell|>at-14 >i+13 >never-6 >that-7 >to+10 >you+9 NAME+7 a-7 about+8 agency+8 boss-6 head+16 how-30 i+16 if+6 no-16 not-8 so-7 story-5 th+23 that-6 to-14 what-38 wher-13 whether-7 who+7 whom+6 you+17
k:ten|for-11 from+12 of-7
k:term|th+9
k:text|$+5 be+6
k:th|"want+11 's+22 NAME+20 NUMBER-11 a+30 after-18 again-15 agency+14 ahead-12 all-6 allow-11 any+10 apprentic+8 as+10 at-11 back-15 bank-6 be-12 befor+19 behind-10 besid-14 between-9 bit+6 board-5 boat+7 bridg-11 bus-13 business+5 by-18 call-7 certificat-5 chair-9 chang+12 chapter+5 class-13 clerk-12 clos+9 club-11 com+14 committe+15 company+6 contract+8 could+17 crew+17 day-16 decid+8 department-6 depot-5 description+9 did-14 director+13 do+23 dog-6 door-16 editor-9 ever+23 exam-8 expand+7 fair-15 fall+13 find-9 firm+6 floor+11 for-12 form+14 freez+7 from-12 futur+8 gang+9 garden+6 go-11 goes+11 going-7 half+20 hat-8 he-10 head-6 help-7 henc+13 hold-10 hom+12 hop+7 hospital+6 hour+17 if+7 includ-7 intak+13 into+6 it-13 itself-10 junior+8 just-6 kitchen+10 know+6 lab-9 laundry+7 lectur-5 library-5 lik-6 list-23 listen+27 look+20 loom+9 mak-27 man-5 mark+14 market-5 matter-5 might+11 mind-9 month-10 mov-11 museum-13 my-6 nam+16 navy-5 need+8 never-11 newsletter+6 next-17 night-6 not-5 number-14 of-18 offer+6 on-27 onc-8 ones+6 only+14 open-43 or-35 out-10 over-9 paper+7 paragraph-11 park-5 part+8 patrol+11 person+25 photograph-7 pick-5 pilot-6 plac+19 play-8 pleas-6 position+22 post+25 programm+7 put-8 question+14 refer+6 referenc-13 remember+11 report+5 ring+11 roof-18 roster+7 round+8 row-5 run-14 salary-13 say+29 schem+7 school+17 servic-10 sh-12 shed-5 shop+12 should+29 show-7 shut-6 sid-7 sinc-11 sister+8 six-5 so+7 somebody+18 sound+6 stand-9 station+31 step-8 still+11 studio+7 suit-7 survey+6 talk-7 team+15 ten+5 term+10 th+34 that+41 then+5 ther-8 thi-14 thre+13 through+6 to-15 too+6 tower-6 trad+6 train+7 trial-6 trust+5 unit-10 until-11 us+18 vacancy-7 van-14 vet-9 violin+15 visit+6 wall-6 want+16 we+6 week-20 what-13 when+6 whenever+8 wher-15 which-5 whil-16 who-23 whos+9 window-5 winter-7 wish-5 without-6 workshop-7 would+12 writ+6 yard+7 year-12 yet-10 you-17 your+27
k:than|$+5 and-11 can-16 could-8 for-11 i+5 th+8 you+9 your-13
k:thank|a+15 and+10 for-13 i+7 if+13 in+6 my+8 th-15 to-9 your-6
k:thankful|th+6 you-12
k:that|$-7 'd-5 'll-10 'm+24 -on+5 NAME+5 a+27 about-5 application+8 be-24 beginner+5 bring-5 can-13 choir+7 clinic+6 com-6 cv-8 depot-7 did+6 does-11 els-5 ever-5 ferry-15 find+17 first-11 for-19 from+15 go-9 hav-16 help+6 her-6 hir+6 how+8 it-16 job-7 kitchen-7 know+7 lik+12 look+7 mak-10 me+22 might-5 min+10 my-18 n't-5 need+9 new+13 not-6 now+22 of+17 offer-8 old+16 only+5 out-10 plac+16 put-22 run-6 said-15 se+7 short+10 should-16 show-8 speak-8 studio+7 suit+15 tak+12 talk-5 tell-9 th-19 than+6 to+6 too+10 train+5 turn+6 vacancy-16 want+13 what+17 when-12 why+14 will-8 work-14 would-12 your+14
k:theatr|$+9 a-8
k:them|$+17 be+12 for+5 i+5 me+6 number+5 th-10 way-6 would-6 you-22 your+9
k:then|hav-5 it-6 me+6 th+5 your-7
k:ther|$+49 a+28 an+19 another+5 at+17 be-21 beekeeper-8 for+19 gap+5 going+7 in-12 job+15 leav+15 mor+9 my+13 no-21 nothing+6 on-16 opening-14 plac+6 six+15 something+8 spot+5 to-12 two-5 way+10 work+12 you-11
k:thes|$+5 pag+5
k:they|$-7 >about+8 >you+5 a-5 advertis-8 be+7 com-7 do-6 in+7 me-5 n't-5 on+11 public+6 ring+11 short+5 their-6
k:thi|$+27 a-6 again-6 and-14 as+7 be+20 hat+9 i+33 if+7 in+8 lik-7 my-13 not-6 of-13 on+6 purely+12 so-10 to-12 what+7 with-9 would-10 you+5 your+5
k:thing|'d-17 could-8 hav-6 i+6 my+13 you-5
k:think|$+17 'd-5 >'d-6 >might-5 >you-5 a+7 an-7 and+5 anyon+5 be+12 company+6 could+7 it+15 th+32 want-8 would-17 your-8
k:third|$-7
k:thos|$-10 be-11
k:though|'d+9 be-5 hav-5 never+5 you+17
k:thre|and+20 be+13 befor-5 in+6 on+5 to-5 with+6 your+6
k:thrill|be-11
k:through|$+6 NAME-10 i+17 your-11
k:throw|$-7 hat-7
k:thursday|$+10 hav+10 th-8 you+12
k:tid|$+8
k:till|be-10
k:tim|$-8 'm-5 'r-9 be-6 i-11 me-14 talk+11
k:tip|of+8 scal+15 th+7 to+8 wher-5 who+6
k:to|$-14 NAME+13 NUMBER-5 a-13 abl-11 about+11 advertisement+7 again+23 all-5 along+12 among+5 and+15 around+16 art+8 articl-7 as+31 ask+5 at-6 back-10 besid+18 between-9 bishop+5 blunt-5 board+9 book+8 but+16 cast+11 choir-16 clear-5 clinic-7 colleg-6 company+11 concern+6 conservatoir-6 consider+15 creativ+8 cv+7 dean+10 director+11 editor-10 els+6 everything-7 firm+16 first-12 for+17 foreman+7 friend+10 garag-7 get+5 given+8 good+9 half-5 hav+5 head-9 her-16 hir+9 honest+10 hospital-8 hour+7 how-27 i-16 idea+14 if-5 immediately-8 in-23 interview+8 into+6 invit+6 it+30 job+16 keep+10 lab+18 lady+20 last+7 lat-8 lead-6 letter+6 lik-10 lost-5 manager+6 may-9 me+18 mill+7 minut-6 mor+17 my+15 nam+5 new+6 next+11 no-13 notic+7 of-5 offer-18 old-7 on+19 organisation-5 our-5 out-22 over+8 own-10 owner+6 pag-12 panel+6 part+6 partner+18 person+9 pick+10 plac+5 pleas+10 position+13 post-20 producer-7 put+8 question+8 rather+14 registrar+5 right-18 ring-5 round+6 sid+5 sister-14 som+22 someon-18 straight+11 sur-10 taken+13 teach+10 tell+6 th+44 that+13 them-10 ther+8 they-6 thi-13 to-5 top-5 tram+6 trust+8 uncl+6 under+8 unpaid-9 up-5 vacancy+5 what-39 whenever+6 wher-7 whether+17 which-5 who-6 whom-5 whos-8 why-5 work+9 would+14 yard-6 yes-6 you-38 your-22
k:too|$-27 for-14 i-9 in-5 simply+10 to+5
k:top|a-8 my-5 your+6
k:touch|your-21
k:tour|th+5
k:town|$-16
k:trad|a-5 be+6 you+22
k:train|a+6 i-5 in-6 lat-17 th-5
k:traine|$+29 be+7 i-13 in-5 on-6 open-9 th+13 you+6
k:traineeship|you+9
k:translator|NAME+7
k:travel|you-12
k:treat|well-8
k:trial|$+23 and+7 befor-6 i-11 in+6 th+6 you-13
k:tru|you+12
k:trust|'ll+9 a-6 th-5 to-10 will+5 you+7
k:try|$+23 out+5 th-8
k:tuesday|for+7
k:turn|$-14 a-14 by-6 in-5 on+14 to-16 with-7
k:twelv|$+13
k:twenty|$-8 i+7 in-5 on-5 to+11
k:twic|th-5 you+6
k:two|$+10 a-7 about+10 after+12 and-21 away+20 by+7 down+10 in-11 of-5 on-11 or-5 short+5 th-5 which+13 word-5 would-9 you-5
k:typ|th+8
k:uncl|a+12
k:under|$+8 and-6
k:understand|$-9 th+12 you-9
k:union|$-6
k:unpaid|at-9 be-6 in+6 on+6 you-6
k:until|'v-12 NUMBER-5 hear-6
k:up|$-15 NAME+5 a-17 i-10 me+8 monday+5 my-11 offer-8 on+7 th-8 that-5 tim+12 way-6 you+22 your-24
k:upcom|$+5
k:us|$+11 for+6 in-5 it-6 nam-8 on+10 so+6 you+16 your-11
k:useful|your+7
k:usually|$-5
k:vacancy|$+21 'm-25 a+18 fill-13 i+6 you+7 your+6
k:version|my-7
k:very|in+5 of-6
k:villag|$-8
k:visit|your-6
k:visitor|on-21
k:volunteer|your+7
k:vouch|me+19 my+6 th-8 you-9
k:wag|$+7 be+5
k:wait|$+10 for+8
k:walk|$-11 and+5 th-5
k:wall|th-6 your-5
k:want|$+14 >to-8 and+11 ask-6 be+6 but+8 do+7 in+5 job-24 on-7 se-12 story-6 that-10 to-9 view-12 you+5 your+5
k:ward|a-5 lik+7
k:watch|$+5 th-12 your-8
k:water|and+14
k:way|'d+6 a-9 could-10 get+5 to+9 your+17
k:we|$-9 a-8 about+27 again+11 at-5 be+5 for-12 i+11 in-8 it+6 know+6 start-11 th+14 to+5 up+14 you-10
k:week|a-8 i-5 in+7 lik-14 you+12
k:weekend|you-5
k:welcom|your+5
k:weld|you+17
k:well|be+19 i-8 my-6 on+10 th-10 that-10 would+7 your+6
k:what|'d-11 'm+17 a-9 at+9 be-5 can+14 com+16 could+14 cut-6 good+7 hav+25 i+20 in-7 job-11 know-22 lik+8 look-5 mak-6 me+16 mean-12 miss-22 need+10 of-18 on-12 really+31 said-7 should-8 suit+7 tell+11 th-21 they-6 think+8 up+6 you-14 your-15
k:whatever|be-5 can+7 of-15
k:when|'m-5 'r-5 apply+14 ask-22 brewery+6 com+5 does+9 fall+5 hav-13 i+8 it-5 job+11 join-5 know+13 look-7 may+6 orchard-12 panel+11 plac-8 ring+11 said+10 sit-7 spring+5 start+9 studio+6 th-6 writ-18
k:whenever|'r-8 be-13 lik+10 next+7
k:wher|'d+15 be+8 can-13 com+6 could-11 find-5 i-5 it+8 liv-6 might+8 stop-11 th+22 want+6 you-6 your+7
k:whether|be-19 could+12 firm+8 hav+13 might-9 team+6 would-9
k:which|$-5 a+6 at+9 be+8 did+5 do-23 hav+14 hop+7 in+24 me-9 n't-16 of-17 still+7 th+6 thes-7 thi+14 to-6 why+10 would-14 you-11 your+7
k:whil|'m+7 be-5
k:whisper|a+7 th+9
k:who|$+18 >to-10 >you+8 NAME+19 a+31 answer-5 ask-6 at-9 be+8 com+8 do+5 doing-9 employ+9 enjoy+6 explain-8 for-6 hir+26 i+19 just+11 leav-13 lik+16 look+8 mak+6 me-13 n't-10 never+9 new-7 not+5 on+23 only-6 pick+12 recruit+8 run+9 short+9 speak-7 stand+7 start-5 tak+6 tell-8 th+5 that-5 them+5 ther-8 to-18 up-5 us-6 vouch+7 want+10 work-7 writ-7 you-27 your-51
k:whoever|$+7 th+17 your+14
k:whol|$-11 of-6
k:whom|hir-8 i+6 you-8
k:whos|be-8 should+8 you-8
k:why|$-6 'm+6 be-12 many+6 writ+8
k:wif|a-9 cv-5
k:will|$-5 -find+5 -pretend+5 -troubl+6 ask-8 back+12 be-11 do-6 in-17 it-7 me+14 my-10 need+7 on-26 read-10 say+9 so-5 still-7 tell+6 think+5 to-6 train+6 with-7 you-5 your+5
k:wind|$+6
k:window|mak-7 me-10 th+5
k:winter|i+9
k:wish|'d-13 a-10 be+12 hav+7 luck-5
k:with|$-21 NAME+8 a+6 be-14 befor-8 bless+6 boot+8 boss-8 but-9 cat-7 class+5 colleagu-10 company+11 crew-11 few+6 first-5 for+16 from+16 good-7 hand-23 harbour-9 harvest+11 head-10 hir+5 if-7 job-6 leav+6 lin+6 many-5 may-5 minut+7 mor-5 nam-6 night-11 of-8 old-9 on+9 over+12 own+28 pencil+17 person+15 pick+7 question-12 record+5 recruiter+11 red+10 school+9 so-5 team-6 th-20 thank+8 that-7 thi+7 thre-8 to+14 vacancy+7 view+11 which+6 word-11 would+16
k:without|$+5 -and-6 -fe+10 -penny+7 -wag-5
k:woman|a+7
k:wonder|i+8 my+7 th+7 that+5 you+25
k:word|$-15 NAME+5 a+8 it+7 me-8 my-11 th+10 that+6 whether+6
k:work|a-49 an-6 at-11 be+13 befor-7 do-12 hav+12 i-24 in-14 it+6 jun+9 lik+5 my+5 nothing-13 or+12 so+5 suit-8 th+18 that+8 to+7 you+45 your-11
k:workshop|$+5 a+7
k:worst|you-6
k:worth|on-7 to-8
k:would|$+16 -ask+5 -dream-6 -hav-7 -say+7 -want-13 >me+6 NAME+5 a+5 accept+8 advis-10 an+14 answer+27 any+6 as+13 ask+10 back+7 be+7 been-7 befor-8 by-10 choos-5 company+8 crew-13 describ-5 do+10 drop+5 feel+14 find-15 firm+8 for-16 get+7 giv+9 gladly-6 go-10 hand+5 hav-12 hear+16 heaven-6 her+7 him+14 his-5 honour+5 i-17 in-11 kindly-6 know-8 leav-9 manager-14 me-16 mind-6 mor+6 most-7 need-5 not-5 on+8 over+11 partner-6 pass-10 pay+6 person-7 point+12 put+10 rais-16 rather-8 recommend-13 restaurant-6 say-11 se+8 send+11 show+12 sign+6 slip-11 speak+12 stand+7 still-8 talk+7 th+36 think+6 try-6 unpaid+7 us-5 very-10 vouch+5 want-13 welcom-6 well+12 with+7 wonder+6 work+7 worth+7 writ+12 your+9
k:writ|$+17 >you+9 NAME-6 a-11 for+6 her-9 i+7 in-5 my+7 se+7 th+6 that+12 them+5 to-7 your+9
k:written|you-8
k:wrong|i+5 th+8
k:yard|NAME-5
k:year|a-11 be-10 hav+14 i-23 in+7 now+8 th-9 which-6 would+7 you+26
k:yes|'d-18 and-19 do-7 i+12 th+16 to-7 would-16
k:yet|do+10 you-10
k:you|"NAME-8 $+38 'd-8 'm+9 's+5 -ask+5 -know+9 NAME-12 abl+7 about-6 advertis+6 advis-15 after-11 again+16 all-5 alway+13 and+26 another+18 answer-9 anybody+5 anyon+11 apply-8 approv-6 as+13 ask-8 at-7 be-19 bear+12 been+15 befor-7 best+5 between-5 build+10 but-7 by-10 can+16 carry+13 chang+6 check-9 choos+7 com-17 comfortabl+9 could+6 cv-15 describ-6 did+13 do-7 end+6 everything+17 expand+12 explain-12 fill+6 find+18 first-6 for-16 forward-17 fre-21 get+28 given+5 go-6 going+12 good-7 hav+15 hear+23 heard+7 help+16 her+24 hir+18 hold-8 how-8 hr+10 i-7 if+6 into+9 introduc-5 it-21 judg+5 just+13 keep+21 kind+5 kindly-6 know+21 known-7 laugh+7 leav-10 let-5 letter-8 lik-7 liv-12 look+13 lot-11 lunch+6 mak+5 manag+5 me+16 meet-15 mention-8 might+7 min+16 most-8 my+17 myself+9 n't+9 nam+5 need+30 never+13 next-5 no+15 nobody+14 not-6 now+11 of+40 offer-25 on-9 order+6 out-9 over+9 pass-9 pay+11 person+6 pick-5 promis-11 put-16 question-6 read+10 recruit+12 regret-18 remember-13 ring+9 room-8 round+9 run-19 sav+7 se-7 send+6 set-5 sh-10 slip-5 somebody-14 someon+14 something+9 sooner-6 spar-7 speak-19 squeez-6 stand-8 start-20 stay-11 still-12 suggest-12 suit+8 swing+5 tak+33 talk+8 ten-6 th-15 than+8 them+26 then+14 ther+5 thi+6 think-21 thre+13 tim-10 tip+11 to-30 train+24 tuesday+5 two+17 up-18 us+5 volunteer+5 want-23 week-7 well-15 when+5 wher+11 whether-5 who-8 why-5 will-10 worth-5 would+25 writ+8 you-27 your-37 yourself-9
k:young|$+7
k:your|$-7 's-23 NAME-13 a+19 agre-9 all+5 as-8 ask-16 assistant+12 at-18 back-8 be+5 becaus+6 book-10 branch+7 but-16 can+21 centr+7 chair+11 could+14 crew+7 day-12 department+11 desk-5 director+13 does+14 even+13 ever+14 farm+15 firm+8 for+29 fre+7 friend+7 from-27 gang+13 get-5 hav+8 hold-5 hom+10 hous+17 how+5 i-17 if-15 intak+6 keep+19 know-16 lab+6 last+9 lead-7 leav-8 lend-13 let-14 lik+5 lin+17 list+6 look+26 mak+5 manager+15 may+16 me+16 mention+6 might+7 mind-5 mov-14 must-9 need+8 next+5 night+7 no+6 not+13 now-12 of-26 offer-11 offic+19 on-53 or-8 over-19 pag+23 pay-15 pen-7 pencil-15 person+8 porter+7 position-6 post+22 pupil-9 put+12 read-7 recruit-6 retir+24 right-7 round+5 run+8 say-8 schem+6 school+10 se+19 self-8 ship+10 short-11 show-34 simply-5 sinc+5 stand+6 start+7 still-15 story-8 studio+9 surgery+5 tak+6 talk-9 teacher-6 team+16 tell-19 th-7 than-6 that-44 ther-8 thi+18 think+6 though+10 tim-5 tomorrow-11 train-10 traine+7 try+9 tutor+5 under+11 unit+11 unpaid+8 us-9 very+6 view-6 violin+5 want+15 week-8 what+19 wher-11 which-9 whil-8 who-20 whom-5 will+15 with-28 word-7 would+26 year-5 you+13
k:yourself|in+9 th-6
m:|question-22 statement-25
n:|$-39 'am+14 'clock-31 'd+14 'll-5 'm+17 're+21 's+12 1+23 10-9 14th+12 15-5 1911-26 2+12 20-21 20-minute-8 20th-11 3+14 30th+10 38-24 3rd+31 4+36 4471+79 4th-5 5-19 6-7 9th+11 ^-39 abattoir-6 aberdeen+5 abilities+14 ability-8 able+30 aboard+18 about-20 abroad-10 absolutely-5 academy+26 accent-5 accept-15 accepted-47 access+12 accident-6 accompanist+40 accountancy-6 accountant-6 accounts+29 accra+14 achterberg+24 acquaintance-11 act-8 actual-9 actually-15 actuarial-7 actuaries-7 actuary+32 ad+52 adaeze-5 add+19 added-19 adding+11 addition+26 address-18 adjust+10 admire-27 admired-10 admissions+18 admit+10 ads-12 advance+9 advent-18 advert+66 advertise+20 advertised+38 advertisement+28 advertising+20 adverts-34 advice-32 advise-41 advised-14 adviser+12 after-16 afternoon-52 afternoons-5 again+17 against-34 age-13 agencies-7 agency+46 agent-30 agents+5 ago-8 agree+13 agreed+19 agrees-9 agricultural+6 ahead-37 ai-11 air-6 airline+12 airport+16 ajar+9 alarm-10 all-7 allotment-33 allow-18 allowed-33 alone+8 along-17 alongside+6 aloud-12 already-15 also+47 although+17 alumni-14 always+12 am+26 ama+6 amara+19 ambulance-20 amiss-13 among+41 amused-15 an+6 ana+26 analysis-14 and+7 angel+14 angling-25 animal-9 animals-31 animation-7 animators+8 announced+22 annoy-5 another-19 answer+31 answered-36 answering+5 antarctic-17 any+32 anybody+8 anyone-7 anything+41 anyway+12 anywhere-21 apart-60 apologies-8 apology-10 appeal-7 applause-13 apple-10 apples+9 applicant-9 application+41 applied-22 applies-14 apply+26 applying+7 appointed+13 appointment+44 appointments+20 appreciate-10 appreciated+13 apprentice+43 apprentices+20 apprenticeships-11 approach-14 approved-8 apron+51 architects+6 architecture-15 archive+35 archives-29 archivist+37 arise+29 arm+5 arms+7 army-7 around+10 arrange+14 arrived-14 article-70 articles-12 arts-7 as+13 ashamed-23 ashore+6 aside-13 asked-20 asking-13 asks+14 assembly+20 assessment-6 assist+32 assistant+47 assistants+58 associate+12 association-10 assured-29 astray+19 ate+11 atmosphere-11 attach+15 attached+14 attaching+11 attachment+24 attendant-8 attention-9 attitude-8 auction+10 audience-18 audiology+18 audit+25 audition+41 auditions+8 august+23 aunt-26 auntie+25 authority+9 automated-14 autumn+16 availability+46 available+34 average-18 aware+6 away+9 awful+13 awkward+7 b+9 baby-14 back-41 background-9 backing+13 backs+7 backstage+22 bad-43 badge+9 badly-30 bags+8 bakare-12 baker+40 bakers+8 bakery+5 baking-10 band-21 banda+42 banks-14 barber+15 barista+6 barn+18 barristers+5 basel-7 bassoon+14 bay+5 bbc+7 be+16 bea+12 bear-11 beard+23 bearing+15 beat-8 beautiful-6 became-19 because-15 become-13 becomes-8 becoming-11 beds-17 beekeeping-24 been+8 bees+28 beforehand-22 beg+21 began-42 begged-28 begging+34 begin+44 beginner+22 beginning-7 begins+39 begs+12 begun-19 behalf+23 behind-20 being+29 believe+6 believes+15 bell+21 below+13 ben+13 bench+35 beneath+5 benefits-14 bernadette-13 bernard-5 berth+27 beside-28 besides+32 best-21 bet-29 better-9 between-45 beyond+8 bicycle-27 bid-6 big-6 bigger+50 bike-38 bilingual+20 bill+5 bin-35 bind+8 bindery+24 bins+6 bio-data+58 biodata+21 biology-10 bird+10 birth+5 birthday-36 biscuits-19 bishop+22 bits+8 black+5 blake+7 blame-47 blank-5 bless-11 blessing+10 bliss+16 blog-95 blood+31 blue-10 blunt-30 blush+11 blushed-11 board+7 boards-22 boat-36 boats+11 boatyard+19 body+8 boiler-14 bola-13 bold+51 bonus-19 book-89 bookbinder+64 bookbinding-20 booked+25 bookkeeper+58 bookkeeping+14 books+28 boom+19 boot-12 boots+33 bore-17 boring-6 born+12 borrow+10 borrowed-44 boss+26 both-11 bother-9 bothered-24 bottle+19 bottom+11 bought+5 bound+11 bow-6 bowl-6 bowls+12 box+18 boy+30 boyfriend+7 brain-10 brains-11 branch+21 branches-8 brand-5 brandt+11 brave+5 braver-10 bread+26 break+31 breaks+10 breathe-14 brewery+25 brewing-6 bridge-45 brief-25 brigade+12 bring-33 brings+12 broadcast-30 broken+5 broker+11 bronagh+15 broom+32 brother+13 brother-in-law+19 budget+104 budgets+11 build+38 builder-14 building-20 built-35 bump+28 bumping+8 bunk+9 bureau+17 burned-5 burnout-23 burnt-6 bus-26 busy-5 buy-74 buyer+9 by-14 byrne-7 cabin-9 cable-17 cables+28 cafe-21 cake-74 calendar-24 call+5 calling+8 calls+23 calm-27 calmer-9 came-11 camp-6 campaign-17 can+6 candidacy+42 candidate-17 candidates-18 candidature+23 candle+9 candour-11 cannery+21 cap+13 capacity+7 cape+8 captain-25 car-40 card+5 care+15 career-12 careful-22 carers+13 caretaker+32 caring-6 carla-26 carmen-8 carpenter+47 carried-12 carries+28 carry+24 carrying+9 cars-7 carve-9 carver+15 case+5 cases-18 casting+35 castle-16 casual+22 cat-52 catalogue-7 cataloguing+13 catch+19 catering+16 cats+25 cattle-8 cellar+40 cello-20 centre+39 centres-22 ceramics-6 certain+9 certainly-19 certificate-34 certificates+47 certified+9 chain+5 chainsaw+8 chair+12 chairs-25 chamber-11 chambers+26 chance+31 chancellor+9 chances+17 change+17 changed-42 changes-14 channel+5 chaos+9 chap+7 chapel-12 chaplaincy+7 chapter-33 character+30 charge+13 charity-32 charm+7 chase-7 chasing+16 chat-29 cheap+39 cheaper+16 check-36 checked-13 checking+18 cheek+18 cheered-9 cheerful+10 cheese-22 chef-11 chefs-11 chemist-9 chess-13 chidi+12 chief+14 child-21 children-24 chip-9 chloe+16 choice-13 choir-15 choirmaster-30 choirs-8 choose-20 chooses+25 choosing+67 chorus+20 chose-60 christmas+19 chuffed-8 church+7 cider-17 circle-12 circulate+26 circus-9 city+9 claim-12 claims+11 clara-20 class-35 classes-19 classmate-11 classmates+8 classroom-9 clean+5 cleaning+14 clear-20 clearer+9 clearly-9 clerk+59 clerks+36 clerkship+20 clients+9 clinic+40 clinics-14 clock-12 closes+21 closing+15 club+19 clumsy-24 co-op+21 coach+7 coaches+14 coaching+6 coat-26 cobbler+7 code-13 coders-7 codes+18 coffee-43 cog+26 cohort-7 cold-13 cole-17 colleague+18 colleagues-23 collections+8 college-17 colleges-16 combine+12 comes+33 comfortable+14 coming+6 commas+7 comments-29 commercial-72 commission+29 commissioning+11 commissions+27 committee+14 common-28 complain+16 complete+65 compliance-5 compliments-17 computer-23 concerned+7 concert-38 concrete-9 conduct+11 conductor+6 conference-16 confident-5 confirm+9 congratulations-29 connect-6 connected-9 conservation-28 conservatoire+7 conservator+14 consider+36 consideration+33 considered+23 considering-27 consultancy+16 consultant+23 consulting-10 contact-11 contacting+18 contacts-5 content-22 contract+26 contracts+9 contribute+13 control-12 controller-12 convenient-13 conversation-10 conversations-18 conversion-5 convince+26 convinced-17 cook+49 cooking-6 cooper+15 copies+24 copywriter+11 cork-27 corner+44 correct+7 corridor+24 corridors-5 costs+32 costume+27 cough+48 could+35 council-14 counsel-11 count+12 counted-14 counter+84 country-23 counts+7 county-13 couple-11 courage+38 course-7 courses-17 courtesy-6 courtroom-5 courts-10 cousin-11 cousins+6 covers-44 cow-42 crack+17 cracked-7 craft-5 cranes-12 creamery+8 creative+21 creche+11 credit+19 crew+40 crewing-6 crews+12 cried-23 criticism-62 cross-28 crossed+21 crossing-9 crossword-16 crumbs+15 crying+5 culture+16 cup-25 curating-14 curator+31 curators+7 cure+14 cured-12 curiosity-36 curious-55 current-18 currently+23 curriculum+35 curse-12 curtain-5 customer-36 customs-13 cut-29 cuts+23 cutter+25 cutting-6 cuttings+13 cv+29 daft-28 daily-21 dairies-5 dairy+40 dam-6 damp-15 dancer-11 daniel-7 dare+18 dared-5 darkroom+15 date-15 dated+8 dates-29 daughter+11 dave-15 dawn-14 day-28 days-41 dead-13 deadline+21 deaf-14 deal-10 dean+45 dear-19 decade-9 december+19 decide-22 decided-21 decides+43 deciding-11 decision+16 deck+16 deckhand+8 deckhands+47 declan+9 decline-15 deep-9 degree-36 delight-11 delighted+6 demand-21 dental-5 dentist-40 deny+9 department+16 depot+8 deputy+18 describe-51 describes+27 description+7 deserves+6 design-16 designed-15 designer+5 desk+32 desks+38 desmond+5 desperate+23 details+28 dev+10 developer+24 devon+9 dey-5 diary-59 dictionary-5 did-47 die-7 died+6 dies+8 differ-9 different-42 differently-33 difficult-8 dinner-9 diplomas+29 directions-36 directly+17 director+14 directory-27 disagree-37 disappointed-13 discharge+26 discuss+44 discussed+8 dishwasher+15 dislike+5 dispatch+6 dispatcher+26 dispensary+28 dispenser+12 dispensing+9 disposal+9 distance-9 distillery-8 diver-7 docks+5 dockyard-9 doctoral+32 doctors+8 does-12 dog-46 dogs+22 dogsbody+20 doing+5 dominic+14 done-6 donkey-12 door+16 doors+34 dossier-7 double+16 doubling+6 doubt-16 dough-8 dr+32 draft-22 drags-23 drains-31 draughtsman-5 drawer+16 drawing+7 drawings+18 drawn-18 draws+24 dreadful-25 dreaming+9 dreams+30 dredger+17 dredging+14 dresser-5 drew-35 drift+21 drink-14 drive+36 driver+48 drivers+44 drives-8 driving-36 drop+39 dropped-28 drops+23 drove-15 drowning+39 drug-9 drummer+8 drunk-7 dry-26 drying-14 duarte-5 due+29 dull-17 durban+16 during-14 dust+20 dutch+6 duties+23 duty+15 dye+6 dying-12 e-mail-5 eager+32 ear+7 earlier-41 early-44 earn+27 earning+16 earns-27 ears+11 earth+7 easier-40 easiest+7 easily-26 easter+39 easy-31 eat-54 eating+29 eats+18 edit+13 edited-7 editing+26 editor+8 edits-13 education+11 eggs-35 eight-18 eighteen-17 either-10 elbow-17 eldest+15 electrician+16 elephants-7 ellie+30 else-28 elsewhere-23 email+12 embassy+21 emergency-14 employ+84 employed-10 employee+51 employer+9 employment+87 empty+100 enclose+8 enclosed+43 encouraged-13 end+28 ended-19 ending+23 endorse+16 endorsement+19 ends-9 energy+10 engine-5 engineers-6 engines+23 english-22 enjoy-36 enjoyed-25 enjoys-13 enough-45 enquire+6 enrol-5 enrolled-23 enter+6 entertain+31 entirely-8 entrance-38 entry+7 envelope-11 equally-12 errands+6 especially-5 essay-42 essays-12 estate+28 eva-5 even+5 evening-51 evenings+48 ever-9 every+15 everyone-8 everything+32 everywhere-9 exactly+44 exam-44 example-33 exams-17 excellent+14 except+32 exception+32 exchange+20 excuse-10 exercise-5 exhibition-52 exhibitions+5 expand+29 expanding+25 expands+11 expect-42 expected-27 expecting+24 expedition-9 experience+18 explain-61 explained-31 explains-6 explore+8 exploring-6 extension+10 eye-15 eyes-11 face-14 facing-12 fact-15 factory+34 failed-20 faint-15 fair-24 falconry-8 fall+44 falls+21 families-7 family-21 famous+5 fan-22 fancy-23 far-20 fare+8 farida+13 farmers+6 farming-6 farms+14 farouk+13 farrier+37 farriery+11 fascinated-18 fascinating+11 fashion-26 fast+26 faster-10 father-29 fault-19 favour-10 favourable+22 favourite-16 favours+7 fear-12 feared+5 february-17 fee+48 feed-28 feedback-16 feel-10 feeling+26 feels+14 fees-11 feet-11 fellow+27 fellowship+17 felt+6 femi+19 fence-19 ferries+5 ferry+22 festival+8 fete-19 fewer-19 fiance+19 field-40 fifteen-28 fifty+9 fifty-eight+5 fifty-one+8 fifty-three+7 fifty-two+7 figure-31 figures-28 file+48 files+18 filing+33 fill+30 filled-20 filling+17 fills+5 film-29 films-20 final-10 finally-36 finance-9 find-6 finds-5 fine-14 finger-13 fingers+27 finish-5 finished+17 finishes+16 finishing-16 finn+14 fire-20 firm+31 first-28 first-year+9 fish+19 fishing+9 fit+14 fits+12 fitted-34 fitter+52 fitters-12 fix+10 flash-15 flask-10 flat-37 fleet+17 flood+12 flooded+16 floor+7 floors+6 florist+5 flower-24 flowers-9 flu-5 fluent-6 fly-19 folded+17 folder+22 folding+14 folio+16 folk-17 follow+17 follow-up-13 followed+15 following-8 follows-11 fond-32 food-24 fool+13 foolish-7 foot+11 football-15 forbid+20 forecasting-6 foreign+38 foreman-26 foremen-25 forensic-8 foresee+10 forestry+14 forge-6 forgive+19 forgiven-5 forgot+9 forgotten-13 forklift+17 form+42 formal+21 forms-23 fortnight+15 forty-first+26 forty-year-old+24 forward-10 forwarded+9 foundation+13 foundry+19 four+11 fourteen-5 fourth+12 frame-13 frames+25 frank-6 fraud+6 free+27 freelance+37 freelancers+30 freelancing-11 frees-6 freeze+13 freight-7 fresh-23 fresher+6 freya-11 fridays+15 fridge-10 friend+11 friends-5 friendship-9 frightened+13 from-6 front-14 frost-32 frowned+5 fruit+24 full-9 fully+15 fun+19 funding+6 funeral-9 furniture-13 further+11 future+37 gaffer+7 gain+6 galleries-5 gallery-16 game-16 gang+50 gap+61 garage+12 garages-9 garden-42 gardener+50 gardens-27 gas-14 gate-21 gates+6 gather+11 gave-39 gazette-6 general+10 generally-17 generous+47 geology-26 german-9 get+15 gets+32 getting+49 ghana-14 gift+63 gig+26 girl+60 girlfriend+11 girls+26 give+11 gives-7 giving+52 glad-36 gladly-12 glance+14 glass+10 glaze-19 glazier+6 glazing+5 glove-31 gloves-11 glowing+8 go+20 goal+8 goalkeeper+8 goat-7 goats+20 god+21 goddaughter+16 godsend+16 goes+20 going+38 gold+13 gone-22 good+9 gossip+21 got-17 grab+18 grades-16 graduate+41 graduated-16 graduates-11 graft+9 graham+8 gran-9 grandfather-31 grandmother-21 grant+12 granted-7 grants+26 grapevine+30 grateful-22 gratefully+27 gratis+62 graz-19 great+15 green-21 greet-18 greetings-42 grew-41 grief-6 grind+16 groom+30 ground+14 grounds+24 groundsman+23 group+14 grow+32 growing+7 grown-41 grows+27 guard+11 guess-33 guest-111 guests-5 guidance-8 guide-8 guides+36 guild+17 guys+15 ha+12 had-35 haddad+18 hale-14 half-hour-11 half-term+21 halfway+5 hall-39 halvorsen+7 hana-12 handbook-16 handed-26 handing+7 handle+9 handler+27 handles-13 hands+31 handwriting+6 handy+23 hang+9 hangar+34 hanging+9 hannah+11 happen+42 happened+5 happens-24 happier-23 happiest-17 happily-14 happy-61 harbour+11 hard-20 hardest-30 hardly+17 harm+12 harmless-24 harvest+26 hat-29 hate-8 hated-11 hates-13 hats+12 haul+6 haulage+13 have+10 having+30 hay+13 he-10 head-19 headache+5 headcount+26 headed+10 headmaster+5 health-14 heard-9 hearing+6 hearings-5 hears-17 heart+49 heaven+12 hedge+6 hedges+12 held-37 hello-35 helmet+20 help+35 helped-46 helper+22 helpful-5 helping+6 hence+37 henrik+7 hens-31 herbarium+16 herd-6 here+31 hereby+36 herr+10 herring+14 hers-5 herself-13 hesitate+6 hey+6 hgv+15 hi-11 hidden+13 hide-16 high+7 highlight+10 hill-22 him+11 hint+47 hinted+14 hinting+18 hip-8 hire+26 hired-30 hires+56 hiring+20 his-9 historian+8 history+8 hit+6 hobbies-5 hobby-8 holding+22 holds-13 hole-6 holiday-27 holidays-7 home-18 honest-32 honestly+6 honesty+8 honey-28 honour+17 honoured-12 hook+11 hop-19 hope+23 hoped+33 hopeless-19 hopes+28 hoping+50 horn+12 horse-10 horses+31 hospital+9 hospitals-28 host-6 hot-11 hotel+7 hotels-15 hour-43 houses+5 housing-9 how-48 however-7 hr+64 huge-6 hugely-5 hull-71 human+9 humble+19 humbly+13 hundreds+9 hung-8 hungry+10 hunting+19 hurry-17 hydrologist+12 hygienist-5 i+12 ice+14 id+34 idea-21 ideal-9 ideally+34 idle+64 if+10 ignore-51 ill+48 illustration+7 imagine-22 immediate+19 impossible-5 impress+18 in-9 inbox-13 inclined+7 include+14 included+35 income-16 indeed+8 index+17 industry-11 ines-23 influence+13 information-8 informational+17 ink-8 inside+7 insider-6 insight-22 insist-5 insisted-10 inspector+20 inspired+9 instance+42 instead-24 institute-5 instrument+12 insurance-14 intake+55 intention-14 interest+20 interested+5 interesting-36 interests+6 intern+33 internal+9 internally+36 internet-8 interns+5 internship+60 interpreter+14 interpreters+13 interpreting+6 interview-27 interviewing+8 interviews-47 intimate-11 into+15 introduce-14 introduced-24 introducing-9 introduction-20 investigator+6 invitation-35 invoice-11 involve-9 iron+37 issue+10 its+5 itself+8 iyer-6 jam-44 jar-18 jeweller+16 jewellers-5 jo+31 job+25 job-hunting+17 jobless+52 jobs+48 joel-5 join+51 joined-36 joiner+20 joiners+9 joining+119 joints+11 joke-23 joking-16 jonas+11 journalism-11 joy+12 judge-23 judges+13 july+5 jump+35 june+27 junior+39 jury+10 just+19 karim+16 keen+40 keener+16 keep+14 keeper+35 keepers+9 keeping-12 keeps-23 ken-7 kent-13 kept-16 kerala+11 kettle-6 key+21 kick-5 kieran+5 kiln-8 kind+15 kinder-24 kindness+15 kisumu-8 kitchen+9 knack+6 knee-13 knew+16 knives+34 knock+5 knocking-19 knowing-28 knowledge-6 known-24 knows+34 kofi+7 kumasi+14 kwame+8 la-7 lab+22 laboratories+15 laboratory-8 labour+35 lace-19 lack+48 lacquer-22 lad+39 ladder+14 ladies+7 lads+37 lady+21 lagos+15 laid+27 lamb-14 lambing+8 lamp-21 land+29 landed-10 landlord-9 lane-7 language-10 languages+22 last-9 late-16 lately-19 later+24 latest-11 lathe-7 latin-22 laugh-45 laughed-40 laughing-40 laughter-34 launch-5 laundry+10 laurent+8 law-21 lawyer-7 lay+28 lays-6 lead-16 leads+57 leaf+11 leaflet-25 leaflets+8 lean+7 leap-11 learn+18 learned-36 learner+17 learning+15 learns+21 learnt-14 lease+11 least-55 leather-12 leave-20 leaves-16 leaving+33 lecture-89 lecturers-13 lectures-15 lectureship+8 led+12 ledgers+26 leeds-8 leg+29 legal+15 legs+18 lemon-15 lend-6 length+9 lent+8 leon+9 less-33 lesson-13 let+15 letterbox+9 letterhead+9 lettering-6 letters-52 letting-7 levels-24 lever-8 levers+5 liberty+24 librarian+5 library-45 licence+18 licences+17 lie+12 lies+26 life-67 lifeboat-10 lifeguard+32 lift+31 lifts+6 light+12 lighting+24 lights+10 liked-14 likeliest-9 likely+9 likes+12 lim+7 lime-6 line+5 lined+17 lines-37 link-29 linkedin+20 lisbon+17 list+5 listed-18 listen-65 listened-19 listener-63 listening-35 listens+43 listing+49 lists-9 lit-14 little+14 live+5 lives+6 living-31 load+9 loading+12 loaf-37 lock+8 lock-keeper+37 locum+39 lodge+9 lodger+19 loft+41 log+7 logbook+19 logistics-7 lol+21 london-12 lonely+5 long-31 longer-43 look+27 looked-11 looking+30 looks+17 loom+36 looms+31 loop-8 loose-6 lopez+8 lorna+5 lose+50 loses+35 losing+9 loss+7 lost-18 lot+6 lots-8 loud-9 lovely+19 loves-21 low+5 lowe+8 loyal+34 lucia+5 luck+8 lucky-29 lucy+14 luke-7 lunch-45 lund-14 luthier+10 lying+49 lyon+6 ma+18 machines-23 mad-5 madam+39 made-8 magazine-19 mailed-6 mailing-13 mainly-7 make+14 maker+11 makers+9 makes-35 man+28 manage+5 managed+9 management-26 manager+39 managers-12 managing+13 manual-11 many-12 map-20 maps-30 march+15 maria+11 marine-8 mark-24 market-16 marketing+11 marks-14 marquee-14 marvel+11 mason+34 master-13 masters+9 match-38 mate-6 maternity+75 maths-11 matron+27 matters-7 may+18 maybe+14 mayor-9 mbeki+6 me+21 mean+5 meaning+16 meant-8 meantime-8 meanwhile-32 mechanics+6 media+10 medical+11 meet-9 meeting-15 meetings-10 meets+35 member+14 members+11 memoir-48 memories-53 memory-20 mending+12 mensah-6 mention+37 mentioned+6 mentioning+5 mentor-11 mentoring-22 menu-9 menus-27 merchant-5 merciless-6 merely+40 messages-12 met-30 method-32 michaelmas+18 microscope-21 mid-career+13 middle-9 midnight-10 midwife+11 midwifery-11 midwives-7 might+32 milk-9 milker+17 mill+10 million+7 mind+17 minding+5 minds-7 mine+50 minister-8 ministry-15 mint+7 minute+9 minutes-40 miracles-5 miss-45 missed+11 misses+16 missing+18 mistake-26 mistakes-12 mixing-20 mock-23 model-17 modest+9 mombasa+10 moment-14 mondays-17 money+38 monsoon-25 month+16 months+36 moon-6 mop+37 more-5 morning-26 mornings+34 mortgage+5 mortuary+13 most-38 mostly-52 mother-35 motivated+16 mountain+9 mounted+8 move-12 moved-60 movement+20 moves-6 moving-23 mr+16 mrs+43 ms+10 muck+41 mud+17 mum+11 mural-11 museum-14 museums-14 music-14 must-19 mutual-20 my+16 myself+29 n't+8 n+10 nadia+24 nagging+6 nair+6 nairobi+13 named-38 namely+34 names+18 napkin-7 national-20 natter-26 natural-10 nature-22 near+17 nearby+9 nearer-18 nearly+5 need+33 needed-21 needing+56 needle-6 needles-17 needs+70 negotiable+6 negotiate+17 neighbour-13 neighbours-6 neither-34 nephew+11 nerves-14 nervous-13 nets+13 network+15 never+9 new+16 newcomer-20 newcomers-7 newly+16 news-8 newspaper+21 newspapers-7 newsroom+34 next+30 nice+7 nicely+24 nicest+11 niece+39 night-6 nights+25 nils+17 nine+7 ninety-7 nkechi+8 nkemelu-9 nod+34 nodded+5 noise-5 nominate+5 nominated-11 none+17 noon-43 nor-39 normal-19 normally+33 north-7 nosy-47 not-6 note+8 notebook-41 noted-10 notes-23 nothing+10 notice+51 noticeboard+40 noticed-24 notices-30 novel-12 novice+25 now+5 nowadays-25 nowhere+39 nudge+59 nudging-9 number-25 numbers-15 nurse+62 nursery+15 nurses+5 o-31 oak-9 oath-8 obi-8 object+17 objection+5 obliged-10 observatory+14 observe-8 october+27 odd+24 odds-11 oduya-11 of-6 off-26 offended-24 offer+53 offered-91 offering-11 offers+89 office+5 officers+35 official-5 offshore-12 often-27 oil-18 ok+16 okafor+8 okay+8 okoro+5 ola-15 old-32 older-6 oldest-21 omar+29 once-20 one-page+7 ones+16 online+5 onlooker-25 onto+51 open+10 opened-5 opening-30 openings+49 opens+29 opera+9 operator+45 opinion-25 opportunities+57 opportunity+8 optics+21 optometrist+15 or-51 orchard+25 orchards-28 orchestra+50 orchestras-12 order-21 ordered-12 orders-9 ordinary-12 organ+10 organisation+7 organization+9 oslo+12 other-36 others+27 otherwise-14 otieno-6 otters-34 ought-30 our-40 outdoors-5 outright+16 outside-19 outsider+13 outsiders+29 ovens+5 overlooked+29 owe-5 owl-18 owls+22 owner+21 owners+54 owns-9 oyelaran+28 p.s+31 packed+57 page+8 paid+52 painted-19 painter+7 painters+6 pairs+6 panel+11 panels-35 paper-32 papers+39 paperwork+7 paragraph-35 paralegal+12 paramedic+9 parcel-28 parent-13 parents-12 parish+15 park-26 parking-44 parlour+12 parrot-23 part-14 part-time+33 particularly-6 particulars+56 parties-13 partners+28 parts-18 party-29 pass+21 passenger-17 passes+11 pastry+11 patel-9 patent+5 patents-9 path-47 patience-42 patient+20 patients-21 patrol+22 paul-13 pay+15 paying+12 payroll+18 payslip+14 pdf+5 peace-16 peel+18 pemberton+11 pen-5 pencil-33 penny+41 pension+12 people-7 perfect-10 perfectly-27 perhaps+46 permanent+6 permission-25 permit-8 personal+7 personnel+57 persons+18 persuade+13 persuaded-31 perth-8 perusal+9 pester+27 peter-22 petra+12 pharmacist+30 pharmacy+21 phd+24 phlebotomist+26 phones+47 photo-53 photograph-19 photographer+11 photographs-37 photos-27 physics-12 physio+5 physios+32 physiotherapy-7 piano-12 pick-18 picked-23 pickers+47 picking+17 picks+50 picture-72 piece+7 pieces-35 pigeonhole-13 pile+17 pillai+8 pilot+28 pilots+6 pin+18 pinned+10 pint-37 piotr+9 pipes-11 pitch+5 pity+13 place+23 placed-8 placement+39 placements-19 places+34 plain-7 plainly-18 plan-51 plane+5 planetarium+13 planner+25 planning-26 plans+8 plant+13 plants-36 plaster+26 plasterer+10 plate+11 plates+17 play+20 played-10 plays-22 plea+24 please+10 pleased-45 pleasure-12 plenty-24 plum-57 plumber-27 plumbing-5 pockets-36 podcast-16 podcasts-9 poem-18 poet-7 point+6 pointed-14 pointers+6 policy-9 polytechnic+5 pond-9 pool+23 poor-27 pop-21 port-6 portal+47 porter+33 porters+9 portfolio-5 portfolios-9 porto+19 portrait-24 portuguese+28 position+21 positions+39 possibility+17 possible+31 possibly-9 post-25 postcard-19 postdoc+22 posted-10 poster-21 posting+57 postman+11 posts+48 pot+10 potential+31 pots+27 pottery-5 pour-27 practice+40 practices-26 practise-13 practising+44 praise+11 praised+12 praises+24 pray+35 precisely+5 preferably+10 prepared-8 present-8 press+43 pressed+7 pressure+27 presume-10 pretend+21 pretorius+7 price+6 prices-32 priest+23 principal+21 print+16 printed-11 printer+9 printing-19 prison-9 private-7 privilege+12 prize-31 probation-19 probationer+13 problem-25 producer+18 product+8 production-14 prof+18 profession-60 professional-7 profile+29 program+11 programme-23 programmes-7 programming-8 projectionist+57 projects-5 promise+15 promoted-16 promotion+26 prompted+29 prompts+9 proofs+28 proper+6 properly-11 proposal-28 proposed-58 proposing-6 prospects+23 proud+9 prove+29 provided-14 prune-14 pruning-40 ps+12 pub-17 publishers+14 publishing+9 pull+16 pumps-16 punctual+14 pupil+37 pupillage+25 pupils-55 puppet+14 puppetry-11 purely+30 purser+22 push+14 puts-5 puzzled-15 puzzles-7 qualifications+44 qualified+20 qualify+7 qualities+7 quality-6 quantity-31 quarry+24 quarter-7 quartet+24 quay-11 question-44 questions-79 quick+6 quickest+18 quickly-31 quiet-41 quieter-15 quill+5 quite-38 quiz-18 quote-19 quoted-33 quoting-13 radar+12 radio+14 radiographer+22 radiographers+13 radiology-18 rail-7 railway+7 railways-16 rain-47 rains-7 rainy+8 raise+25 raised-35 ran+11 rang-17 ranger-5 rangers+6 rao-8 rare-24 rarely-14 rate+45 rates-18 re+30 reach+6 reaches+28 reaching+13 read-16 reader-45 reading-31 reads-21 ready+72 real-33 realistic-19 really-12 reason-29 recall-5 received+39 recently-6 reception+21 receptionist+39 recipe-64 reckon+23 reckons-6 recognised-5 recommend-47 recommendation+58 recommended+17 recommending+18 record+19 recording-18 recordist+7 recruit+24 recruited-38 recruiter+26 recruiting+53 recruitment+10 recruits+17 red-38 redo-11 redone+14 redundancy-6 redundant+39 reef-12 refer-24 referee+55 referees+23 references+17 referral+41 referred-18 reform-5 refugee+19 refused+19 regard+27 regarding+5 regards-43 regatta+6 regiment-8 region-7 register-26 registrar+34 registrars-13 registry+22 regret+41 regrets-21 rehearsal-13 rejection-7 reliable+9 relief+11 relieved+12 relocate+44 rely-13 remain+12 remark-16 remember+61 remembered+7 remembers-12 remind-18 reminder+12 reminding+5 renewed-22 rent+17 repair-10 repeat+15 repeated+22 replace+24 replied-15 reply-41 report-9 reports+5 request+14 require+21 requirement+19 rescue-10 research+24 researcher+15 reserve+36 resigned-10 respectfully-5 responsible-22 rest-39 restaurant-20 restaurants-21 restoration+10 restorer-28 restores-8 restoring-15 results+11 resume+31 resumes-34 retire+32 retired-18 retires+52 retiring+37 retrained-26 retraining-12 return-49 returner+8 returning+16 rewritten-13 rewrote+11 ride-16 rider+9 riding-7 rigger+6 riggers+19 rigging+17 right+13 rigs-23 ringers-9 ringing+11 rings+33 rise-26 riser+12 risk-6 river-12 road-12 rob-11 robots-26 role+31 roles+17 roll+28 roof-11 roofer+24 roofers+10 roofing+19 roofs-7 roommate-19 rope-29 ropes+10 rosa+23 roses-12 roster+23 rota+45 rough-22 roughly-18 round+22 rounds-15 route-18 routes+10 routine-11 row-22 rowing-11 rude+7 ruined-8 ruiz-14 rule-36 rules-11 run+23 rung-6 runner+23 runs-14 rural+16 rush+13 ruth+9 sad+7 saddle-7 saddler+26 saddlery+43 safer-6 said+17 sake+19 salaried-8 salary+10 salon+13 salt+5 salvage+7 sam+37 same+27 sample-16 samples-6 sanding+25 sandra-6 sandwich-7 sanjay-8 sat-41 saturday+24 saturdays+7 save+17 saved-42 saving-5 savings+14 saw-9 sawmill+29 say+7 saying+22 says-25 scaffold+34 scaffolding+15 scale-10 scales+28 scarf-58 schedule-6 scheme-19 schemes-15 schools-61 science-13 scope+6 scores-15 scouts+20 scrub+35 sea+19 seamstress+27 search+16 searching+8 seasick-8 season+41 seasons+13 seat-17 seats-17 seaweed+10 second+6 secondment+31 seconds-21 secretary+21 section+31 sector-6 see-16 seedlings-17 seeing+6 seek+8 seeking+47 seem+7 seemed+25 seems-8 seen+22 sees-22 selection+46 selectors+14 self-23 self-taught+17 sell+7 sells-6 send+9 sending+14 sends-32 sense-24 sensible-6 sent-25 sentence+12 sentences-7 september+7 sergeant+9 series+9 serve+34 served-13 service+21 services+18 session-5 setting-11 settle+27 settled-30 settles+17 seven+8 seventeen+13 several-27 sew+6 sewing+15 sexton-7 shadow-17 shall-28 shame+10 shape+35 share-15 shared-11 sharing+8 sharp+7 she-6 shearing+8 sheds+21 sheep-18 sheer+24 sheet+25 shelf-24 shelter-18 shelves-8 shepherd+7 shepherds+31 shift-11 shifts+55 ship+24 shipping-5 ships+6 shipyard+22 shoeing+10 shoes-14 shoot+22 shops-20 short+25 short-handed+81 short-staffed+74 shorter+24 shortlist+24 shortlisted+9 shortlists+9 shot+22 should-10 shoulder-13 shouted-17 show-34 showed-34 showing+17 shown-22 showreel+25 shows-11 shrinking-11 shut-11 shuts-10 shy+12 sick+10 side-12 sides-8 sight+14 sign+50 signal-9 signaller-16 signallers+27 signalling+10 signature+30 signed-16 signing+18 silence-34 silly+6 similar+11 simple-6 sincere-18 sing+14 singh+9 singing-9 single-37 sings-9 sink-11 siobhan+25 sir+28 sister+5 sisters+13 sit-11 site+61 sites-8 sitting+51 six+30 sixteen+7 sixth-former+26 sixty-12 sixty-one+22 size+27 sketch-45 sketches-15 ski+11 skill-22 skills+9 skipper+37 sleep-29 sleeping-11 sleeps+5 slept-10 slide+22 slides-57 slightly+20 slip+14 slips-15 slot-10 slow-22 small+16 smaller-27 smallest+5 smell-19 smile-30 smiling-16 smithy+16 snapped-11 snow-12 sober+12 social-15 society-17 sofia-5 soft-5 software-32 soil-7 solar+9 sold-7 some-11 someday-11 someone-13 something+42 sometime-7 sometimes-9 somewhere+5 sommelier+29 son+24 song-24 sonographer-7 sons+29 soon+45 sooner+7 sorry-23 sort+7 sorting+14 sorts+6 soul+6 sounded-24 sounds-11 soup-16 source-27 sous-chef+58 space-12 spade+14 spanish-30 spare+14 spared-14 speak-10 speaking-38 speaks-12 specialise-11 speculative+27 speech-19 spell+12 spelling-23 spend-6 spending-11 spends-6 spent-14 spite-10 splendid+24 splice-9 split-18 spoke-20 sponsoring+5 sponsors-36 sports+8 spot-13 spread+27 spreadsheet-7 spreadsheets+12 spring+37 square-16 squeeze+22 squeezed+8 st-5 stable-22 stables+6 stack+6 staff+27 staffed+15 staffing+80 staffs+29 stage-9 stammer-13 stamped+7 stan+16 stand-39 standing+9 stands-9 start+38 start-up+19 started-28 starting-35 state-5 statement+7 station+29 stationmaster+11 stations-11 stayed-20 staying-40 steady-8 steel+7 steer+12 stella-25 stenographer+5 step+6 steps-31 stern-11 steward+10 stiff-25 still-5 stint+22 stitching+19 stockman+35 stomach-8 stonemason+7 stonemasons-17 stood-28 stool-24 stop-20 stopped-33 store+5 stories-56 story-71 stove-18 straight-19 strangers-55 street+11 streets+15 strengths-31 stress-21 stretch+27 stretched+17 strict+5 strictly+35 strike-34 strings+46 strong+20 stronger-5 struck+5 struggle-26 stuck-12 student-5 students-27 studied-10 studies-20 studio+24 study-28 stuff+8 subject-18 submit+31 subs-13 subtitles-5 succeed+23 success-7 such-30 sugar-16 suggest-7 suggested-7 suggestion-42 suit-15 suitable+23 suited-8 suits-43 sum+10 summer+13 sums-12 sunday+11 sundays-33 sunita-28 superb-12 superintendent+6 supervised+10 supervisor+14 supper-53 supply+21 support+28 supporter+17 supporting+16 suppose+34 supposed-8 surely+28 surer+8 surgeon-18 surgery+24 surprise+9 surprised-55 surveying+17 surveyor+8 survive-6 survived-13 suspect-17 swallowed+8 swamped-9 swap-18 swapped-9 swearing-6 swears-19 sweep+66 sweeping+24 sweet+6 swept-7 swing+19 switch+5 switchboard+12 switched-7 swore+5 table-18 tables-7 tailor+8 take+38 taken+11 takes+6 taking+60 tale-23 talent+24 tales-48 talk-27 talking-49 talks-22 tall+27 tan+5 tank-16 tanner-8 tannery+28 tapestries-7 tapestry+5 tariq-9 task+21 tasks-9 taste-42 tasting-6 taught-12 tax-12 taxi-10 taxidermist+7 tea-23 teach+73 teachers-14 teaches+5 teaching+21 team+43 teams-34 tear-53 teatime-5 tech+43 technician+35 technicians+7 tedious+5 telephone-8 telescope-19 television-7 tell-19 telling-29 tells-49 temperament-9 ten-26 tend-36 tender+6 tenor-7 tent-10 tenth+6 term+49 terminal-7 terms+39 test+11 tester+8 testimonial+18 testimonials+31 testing+13 tests-6 text+7 textbook-52 textile+6 than+13 thank-13 thank-you-30 thanked-9 thankful-12 thanks-14 that-9 thatcher+19 thatching-7 theatre-24 theatres-15 their-39 theirs+9 them+18 then+12 theory-13 therapist-8 therapists-28 there+5 theres+9 these+19 they-16 thick+5 things+15 thinkable+17 thinking-46 thinks-22 third+14 this+23 those+8 though+38 thought+41 thoughts-5 three-13 threw-49 thrill-29 thrilled+9 throughout-10 throw+34 throwing+9 thrown+6 thursday-57 thursdays-13 ticket+32 tickets-43 tidal-7 tide+7 tides+20 tie-6 tiler+11 tiling+16 till+5 timber-12 time-33 times-20 timetable-38 timing+10 tin+5 tip+51 tipped-10 tips-18 tire+9 title-24 today+32 toddlers-7 together+58 told+17 tomasz+11 tomatoes-41 tomorrow+21 tone+10 tonight+15 took-46 tools+24 top+26 topic+8 torn-14 touch-17 touching-14 tour-23 tours+15 touting+7 tower-19 town-36 tractor+8 trade+7 traffic-14 trail-32 trailer+18 train-63 trained-19 trainee+42 trainees+69 traineeship+34 traineeships+17 training-26 trains-63 tram+29 tran+7 transcribe+8 translated+5 translations+44 translator+34 translators+26 transport+14 travel-38 travels+6 trawler+17 tray+19 treasure+10 treasurer-6 treated-5 treats-16 tree-44 trees-8 trial+36 trials-14 tried-7 trip-12 tromsø-7 trouble-47 trowel+23 true-25 truly-14 trust+38 trustees+15 trusts-7 truth-33 try+57 tuesday-35 tuesdays+23 tug+15 tune+24 tuned-8 tuner-11 tunes-6 tuning-6 tunnel-8 turn+25 turned-62 turning-9 turns+11 tutor+7 tweet+13 twelve+9 twenty-37 twenty-minute-10 twenty-two-7 twice+11 twin+8 twins+10 two+11 type-11 typical-21 typist+20 umbrella-71 unasked+9 uncle-37 under+48 understand-46 understanding-24 understood-12 understudy+7 undertaker-11 undertakers-11 unemployed+57 unfilled+23 unhappy-12 uniform+45 unit+22 university-27 unless+38 unlike-20 unpaid+61 unprompted-8 unusual-15 up+14 upcoming+8 update-7 upholstery+21 uploaded-5 upstairs+82 urged-39 us-17 use+19 used-54 useful+13 useless-19 usher+26 ushers+20 using-10 usual-49 usually-43 ux-14 vacancies+61 vacancy+42 vacant+62 valley+10 value-25 van-40 vanish-11 varnish-21 vault-21 verdict-37 verger+31 version+6 versions-14 very+16 vessel-12 vet+20 veterinary+7 vicar-6 victor-5 video-29 videos-6 view-47 views-18 vikram-6 village-38 vines-10 vineyard-12 vineyards+19 violin+32 visit-33 visiting+5 visitor-56 visitors-89 vitae+31 voice-9 voluntary+6 volunteer-9 volunteered-39 volunteers+13 votes-12 vouch+29 vouched-22 w-21 wage+24 wages+37 wait-18 waited-17 waiter+36 wake+26 wales-5 walking-29 walks-17 wall-28 wallet+9 walling-6 wanjiru-8 want+18 wanted-25 wanting+46 wants+89 war-12 warden+13 wardens+7 wardrobe+6 warehouse+17 warm+35 warmly-15 warn+6 warned-11 warning-32 was-27 wash+35 washed+13 waste+13 wasted+6 watch-83 watched-5 watching-58 water-11 wave-21 we-6 weak-31 wear-34 weather-12 weaver+16 weaving+15 websites+5 weddings+37 wednesday-16 wednesdays+37 wee+9 week-27 weekday-34 weekends+6 weeks+50 wei+5 weighing-8 weir+6 weird-5 welcome+12 welcomed-9 weld+30 welder+32 welding+18 welds+21 well+16 wells-12 welsh-7 wendy+7 went-12 were-16 wet-29 what-36 whatsoever-10 wheels+10 when+5 whenever-24 wherever+10 whether-8 which-9 whichever+6 while-23 whisper+37 whistle+18 whitsun-11 who+11 whoever+35 whole+13 whom+24 whose+6 why-26 wide+7 wife+24 wig-6 wildlife-9 will-38 willing+50 win+14 wince-11 wind+50 window-28 windows-12 wine-29 winter-9 winters+7 wisdom-42 wise-12 wiser-7 wished-12 wishes-22 wishing+9 withdrew-11 within+20 woman+34 women-16 won-19 wonder-9 wondered+34 wondering+15 wood-7 wool+6 word+6 words-25 work+6 workbench+29 worked-42 worker+26 workers-14 working-19 works-52 world-9 worn+12 worries-19 worry-19 worse+18 worst-21 worth-14 would+16 wrist-10 write+49 writer-6 writes-16 writing-7 written+5 wrong-94 wrote-31 y-5 yard+37 ye+33 yeah+7 year+7 years-20 yes-6 yet+59 young+9 younger-15 youngest+15 your+15 yours+55 yourself-71 youth-29 yusuf-11
n:'am|$-6
n:'d accept|with+21
n:'d|accept+41 answer-9 appreciate+7 asked-12 be+9 bite+12 bring-20 chat-8 come+26 consider-7 count+7 do+40 draw+15 employ+12 enjoy-24 fit+31 give-7 gladly-8 go+9 grab+7 had-33 happily+13 hate+9 have-9 hear+9 hire+23 hoped-5 jump+14 keep+17 kill+5 know-12 leave+8 like-6 look+18 love+18 make+22 need+10 never-16 no+19 not+11 only-23 owe+23 pass+6 pay+13 prefer+17 put-6 quite+5 rather-30 read+30 refuse+14 see-35 send-6 serve+13 settle+5 sign-9 sit-6 sleep+9 sooner-6 spare-7 stand+11 start+10 still-10 suggest-8 suit+17 sweep-13 take+43 talk-30 tell-34 trade-8 turn+6 value-18 want-15 wash+14 welcome-16 work+9
n:'d appreciate|a-6 being+28
n:'d ask|$-15 for+7
n:'d ask for|nothing+10
n:'d ask you|$+22 to+8
n:'d be a|dream+11 good-7 great+10
n:'d be|a+20 an+12 ashamed-22 at+6 chuffed-7 doing+12 glad-5 good+10 grateful+5 happy+7 honoured-20 in-21 interested-6 keen-5 obliged+8 over-9 proud-7 right+11 so-12 thankful+8 the-17 there-5 very+9 willing+17
n:'d be curious|how+14 to-14
n:'d be delighted|$-13 if+14 to+9
n:'d be glad|of-16 to+9
n:'d be grateful|$-10 for+16
n:'d be honoured|if-5 to-8
n:'d be interested|in-23 to+13
n:'d be keen|to-5
n:'d be mortified|if-12
n:'d be obliged|for-6 if+9
n:'d be over|the-9
n:'d be pleased|to+7
n:'d be so|grateful-20
n:'d be thankful|for+15
n:'d be very|glad-7
n:'d be willing|to+9
n:'d bring my|own-8
n:'d bring|my-8
n:'d come|for-6
n:'d count it|a+7
n:'d count|it+7
n:'d do|it+13 the+14
n:'d do the|job+5
n:'d enjoy|a-20
n:'d fit|in+13
n:'d get|in+9 my+20
n:'d give|a-9 me-17
n:'d hate to|miss-16
n:'d hate|to+8
n:'d have|a-29 me+20 to-17
n:'d have me|$+11
n:'d hire|a+22 her+7 me+17
n:'d jump|at+5
n:'d kill|for+5
n:'d let|me-19
n:'d like|a+14 from+6 my-12 the-19 to-9 you+9 your+17
n:'d like from|you+6
n:'d like to|accept-14 apply-15 ask+15 be+26 come+30 do-13 give-9 hear-13 join+19 know-36 learn-8 meet+9 put-5 talk+12 thank-6 work+9
n:'d like you|to+9
n:'d love a|job+21
n:'d love|a+19 it+12 to-9 you+6 your-10
n:'d love to|$+6 ask-14 be+7 come+16 hear-19 know-26 see-12
n:'d love you|to+6
n:'d make a|decent-22 good+19
n:'d make|a+39 you+9
n:'d make you|a+9
n:'d never|ask-13 do-19 forget+13 have+5 send+14 use-6
n:'d never forget|it+13
n:'d never use|you-7
n:'d only|add-7
n:'d only like|to-6
n:'d owe you|a+17
n:'d owe|you+20
n:'d quite|understand+12
n:'d rather|be+9 have-5 hear+8 keep-14 not-19
n:'d say|yes+21
n:'d settle|for+5
n:'d show|me+5 my-6
n:'d sooner|have+11
n:'d spare|me-6
n:'d still|be+6
n:'d suggest|i-6
n:'d sweep the|floor-17
n:'d sweep|the-17
n:'d take it|$+11
n:'d take|it+11
n:'d take me|on-5
n:'d talk to|me-8
n:'d talk|to-18
n:'d tell me|about-17
n:'d tell|me-31
n:'d value|your-5
n:'d want|$+10 no-7 to+8
n:'d welcome|an+17 any-18
n:'ll|agree+9 ask+9 bring+12 call+16 come-20 do+6 fit-11 get-8 give-17 gladly+5 go-12 have+29 know+27 leave-14 look+16 mention-12 need+7 put+17 remember-13 ring-21 say+7 take+9 tell-8 think-25 try-10 write-9
n:'ll be|a-14 in-16 pleased-8 the+25
n:'ll bring|the-7
n:'ll come|by-7
n:'ll do|the+15
n:'ll find|it-9 my-14
n:'ll have|guessed+11 me+19
n:'ll have me|$+26
n:'ll let you|know-5
n:'ll let|you+6
n:'ll look|in+25 into-6
n:'ll look into|the-6
n:'ll ring|you-31
n:'ll take|the+15
n:'ll tell|me-6
n:'ll think of|me-20
n:'ll think|of-22
n:'m a|carpenter+17 good+23
n:'m about|to+8
n:'m|about+12 afraid-6 after+12 an-7 applying-5 around+21 asking+56 at-17 available+23 aware+5 back+28 between-5 coming-5 content-9 counting+9 curious-13 doing+12 finding-8 free+25 getting+7 glad-16 going-8 good+18 grateful-21 happily-16 happy-12 honestly-6 hoping+11 in-33 interested-12 job-hunting+27 just-11 keen-9 keeping-10 not-29 now-26 on+15 one+21 only+24 open+7 out+15 past-8 putting+12 reaching+5 ready+11 really+12 reliable+15 seeking+12 sending+25 serious+15 so-16 sorry+19 still-15 sure-7 taking-20 telling+9 the+34 thinking-11 told+8 too-24 trying-8 well-25 willing+6 wondering-5 worth+50 writing+27 your+6 yours+25
n:'m after|$-17 a+11 is-6
n:'m all ears|$+10
n:'m all|ears+10
n:'m applying|for-10 to+8
n:'m asking|$+32 for+17 whether-16 you+24
n:'m at|the-21
n:'m attaching|my+5
n:'m available|$+19 for+12 to+23
n:'m curious about|$+7
n:'m curious|how-5
n:'m finding out|whether-8
n:'m finding|out-8
n:'m free|$+24 from+17 on-23 to-9
n:'m free to|talk-8
n:'m getting in|touch+7
n:'m getting|in+7
n:'m glad|to-5
n:'m going to|do-6
n:'m going|to-9
n:'m good|$+12
n:'m grateful|for-5 that-7
n:'m grateful that|you-7
n:'m happily|employed-10
n:'m happy where|i+6
n:'m happy|where+6
n:'m honestly|not-6
n:'m hoping|for+17 that+10 to-20 you+6
n:'m hoping you|'ll-6 can+14
n:'m in touch|$+5
n:'m in|touch+5 your+6
n:'m interested|in-20
n:'m looking|$+27
n:'m looking for|a+7 an-8 work-17
n:'m not|$-42 angling-8 asking+12 doing-20 fishing+15 going-5 here-9 offering-16 one-5 sending+13 too+18 writing-23
n:'m not after|your+11
n:'m not asking|for+13 you+14
n:'m not going|to-5
n:'m not here|to+15
n:'m not looking|for-11
n:'m not too|proud+31
n:'m not writing|to-6
n:'m on the|market+28
n:'m on|the+18
n:'m one|$+21
n:'m only|curious+20
n:'m open to|any-6
n:'m open|to+7
n:'m out of|work+9
n:'m out|of+15
n:'m reaching|out+5
n:'m ready|to-10
n:'m reliable|$+5
n:'m sending my|cv+5
n:'m sending|my+8
n:'m sorry|$-6
n:'m still at|the-18
n:'m still|at-18 hoping+11 very+13
n:'m still hoping|to+11
n:'m still very|keen+7
n:'m telling|you+9
n:'m thinking|of-7
n:'m told|that+11 you-14 your-15
n:'m wondering|if+6
n:'m worth|$+15
n:'m writing|$-14 about-8 again-12 and+5 in+9 on+5 to-7
n:'m writing about|the+10
n:'m writing on|behalf+9
n:'m writing to|ask+13 you-23
n:'re|a-18 advertising+22 building+15 busy-5 ever-10 free-16 hiring+35 home+9 in-11 not+14 off+12 on+7 right-12 short+31 the+30
n:'re free|to+14
n:'re on|the+26
n:'re opening|a-6
n:'re recruiting|and-5
n:'re short|of+12
n:'re the one|who-10
n:'re the|one-8
n:'s|$+10 a+14 about+15 advice+21 after+11 age-7 all+12 an+16 and+7 another-6 because+12 been+13 between+9 call+17 cook-18 course-12 crew+9 cv+6 day-20 degree-11 disposal+9 door-29 ear+12 ever+12 eye-26 fine-24 firm+15 first-6 for+14 free+56 gazette+11 girl-7 going+25 gone+13 got+32 hiring+33 history-6 in+17 job+32 just+21 lab+7 leaving+6 letter+11 life-33 like-7 looking+8 lunch-6 mate+16 me+13 mine-15 missing-21 my+6 next-11 night+11 no-17 nose-18 not-22 nothing-25 number-6 office+6 officer-8 on+11 one+21 only-7 open+6 out+26 over-6 page-9 paid+10 papers-6 place+29 portfolio-6 position+26 post+8 questions-10 recruitment-8 roof+6 salon+10 seat+24 shoes+14 staff+27 still+11 table+17 taking+10 team-17 the-12 too-15 trial+23 watching-7 way-16 website-19 week+8 what+18 wheel+9 work+13 wrong-10 you+21 your-25 yours+17
n:'s a|job+33 vacancy-9 way-9
n:'s about|my+6 the+13
n:'s advice|i+7
n:'s an|opening+7
n:'s been laid|off+15
n:'s been|laid+15
n:'s cv|$+11 and+12 is+6 to-5
n:'s cv and|see+12
n:'s day|$-12
n:'s desk|$-8
n:'s done|$+17
n:'s ear|$+13
n:'s for me|$-14
n:'s for|me-14 the+19
n:'s hiring|$+5
n:'s in|the+23
n:'s job|$-29 on+21 that-6 would-14
n:'s job on|your+20
n:'s leaving|$-26
n:'s letter to|the+13
n:'s letter|to+13
n:'s looking|for+17
n:'s mine|$-16
n:'s missing|$-17
n:'s not|the-5 too-11
n:'s nothing|i-12
n:'s notice|$-10
n:'s office|$+12
n:'s on|me-11
n:'s only|a+10
n:'s place|$+10
n:'s post|$+20 in+11
n:'s short of|a+9
n:'s short|of+12
n:'s talk|$+8
n:'s the best|way+13
n:'s the|best+24 first+23 name+20 new-15 second-22 trick+16
n:'s the name|of+20
n:'s too|much-5
n:'s what|i+6
n:'s worth|i-7
n:'s wrong|with-6
n:'ve|a-9 accepted-20 already+15 always+10 an+9 applied+13 asked-9 attached-25 begun-8 changed+8 come+11 done+10 found+6 given+10 got+23 had-15 handed+9 hired+12 just+7 kept+8 known-7 lost+10 made-14 my+20 never-7 no+9 now+11 only-10 passed+7 printed+13 put-35 qualified+9 read+14 redone+14 seen+6 sent+7 started-7 stopped-29 taken-5 the+8 thought+19 told-17 two+13 written+5
n:'ve attached|it-21
n:'ve attached my|cv-5
n:'ve been|a-10 looking+5 offered-18 told+29
n:'ve been offered|a-9
n:'ve decided|to+11
n:'ve found|a-15
n:'ve got|a+16 my+15 one-12
n:'ve had|in+5 my+5 your-14
n:'ve handed in|my+9
n:'ve handed|in+9
n:'ve hired|a+12
n:'ve just|been-5
n:'ve left|it-5
n:'ve never|written+10
n:'ve put|my-11
n:'ve read|that+10 the+11
n:'ve taken|the-10 your+12
n:'ve taken your|advice+12
n:'ve thought|of+11
n:'ve told|her-5
n:14th|$+15
n:20|minutes-9
n:20-minute|call-5
n:^ a|boy+12 colleague-11 day+5 former-7 girl-21 good+11 kind-17 lad+7 line-11 little+7 mate-11 morning-14 neighbour+12 no-6 quick-18 quiet+9 short-15 small-11 stranger+21 tip-6 woman-8 year-14
n:^ a colleague|of-10
n:^ a day|at+7
n:^ a friend|of-9
n:^ a line|from-13
n:^ a little|bird+9
n:^ a recommendation|from+17
n:^ a short|reminder+5
n:^ a tip|about-6
n:^ about|the+13
n:^|advice+5 after+13 all+18 also-14 although+5 am-5 ana+5 and-19 any+22 anyone-7 apart-9 apologies+5 are-11 as-5 ask+12 asking+10 at-13 attached+10 back-6 be+5 bear+6 because+49 before+26 being+7 best-10 between-15 both-6 but-25 by+14 call+18 can-13 congratulations+8 consider+27 could-17 dad+11 daniel-6 dear-22 did-24 do-38 does-21 dr+17 drop+10 enclosed+13 even-8 every+5 everybody+12 everyone-5 far-23 father+16 femi+16 following+13 for+5 forget+10 forgive-7 forty+7 free+16 friends+11 from+18 funny+14 get-9 give+13 given-26 got+14 grateful+25 gratefully-5 guess+7 had-24 hang+5 hannah+5 happy+24 has+44 have-18 having+13 he+16 helga-8 hello+14 her-9 here-15 hi-11 hire-7 his-6 honestly+22 hope-10 hospital-8 however-7 i-10 if-28 ines-10 interns+5 is-31 it+18 jo+7 joel-5 just+21 keep+13 kind-6 kindly+28 knowing-8 kofi+6 leave-11 leaving-5 leo+8 leon+9 let+5 like+12 look-10 looking-9 lovely+24 lucia-7 madam+12 many+13 maria+8 may+5 maybe+17 me-6 meanwhile-10 meet+5 might-39 mind+19 mine+27 money+6 mornings-25 most+13 mr+30 mrs+13 ms+22 mum+22 my-8 nadia+19 never+9 new+25 news+18 next+6 no+6 not-10 nothing+9 now+36 old+5 omar+18 on-18 once+20 one+10 only+11 ought-9 our+21 out+15 over+10 p.s+29 pass+22 people-13 perhaps+9 peter-19 petra+5 pop-5 priya-7 professor+6 ps+12 purely+12 put+47 quick-11 rather-10 ravi-7 re+14 reading+6 regarding+11 remember-11 respected-7 rest-10 ring-7 rosa+11 sam-6 save+17 saw+8 say+12 seeing+7 send+21 she+11 should-41 sir-15 sister+7 six+13 so+29 some-14 somebody+15 someone+37 sorry+9 spare+21 still+34 such+10 sunita-7 suppose+28 take-12 tariq-6 tell+45 ten+15 thank+9 thanking+13 thanks+32 that+14 the-6 there-24 they-6 things+9 think+9 this+31 three+28 through+40 to-14 tom-13 tuesday+21 twenty-14 two-11 until-10 use+11 wages-5 was-23 watching+7 we+39 well+7 were+25 what-11 whatever+9 when-22 whenever-17 where-12 whether-6 which-32 whichever-15 while+20 who-22 whoever+12 whom+13 whose-14 why-10 will-9 with-7 without+11 word+13 work+61 would-15 yes-16 you-18 yours-21
n:^ after|all+13 our+10 the-14 twelve-8
n:^ after our|talk+8
n:^ after twelve|years-8
n:^ all i|need+8
n:^ all the|best-9
n:^ all|the+9
n:^ am i|too-6
n:^ am|i-5
n:^ and if|it-6
n:^ and|if-12
n:^ any chance|of+13 you-21
n:^ any|chance-11 leads-10 tips+11 word+8
n:^ any tips|on+11
n:^ anything you|can-10
n:^ anything|you-10
n:^ apart|from-9
n:^ apologies|for+5
n:^ are|people+7 there-9 you+35
n:^ are there|any-14
n:^ are you|able-11 taking+5 the+36
n:^ as|a+15 for-15 i+22 my-5 someone+6 the+6 to-22 you-32 your+12
n:^ as for|the+11
n:^ as you|'re+32 asked-14 offered-18 proposed-7 suggested-8
n:^ ask|her+12 your+12
n:^ asking|for+21
n:^ at what|age-5
n:^ at|what-9
n:^ attached is|the-5
n:^ be|a-12
n:^ before|i+21
n:^ between|us-7
n:^ but|i+9 if-35
n:^ but if|you-21
n:^ by the|way+16
n:^ by|the+9
n:^ call|it+18
n:^ can a|person+6
n:^ can i|ask+17 come+16 count-19 send-13 use+11
n:^ can|my+10 one-11
n:^ can we|talk+9
n:^ can you|give-35 recommend+15 tell-6 think+8
n:^ congratulations on|the+17
n:^ congratulations|on+8
n:^ consider|me-20 this+17
n:^ consider this|my+23
n:^ could|a-11 an-10 i+10 my-10 n't+9 our+13 the+12 there-8 this-5 we+16 you-36 your+7
n:^ could i|ask-10 buy+9 come+8 get+8 give-7 have-12 help+7 put+6 send-21 spend+7 tag+6 trouble-26
n:^ could my|nephew-8 son+18
n:^ could there|be-8
n:^ could this|be-6
n:^ could we|talk+8
n:^ could you|arrange+9 ask+22 be+9 connect+12 drop-18 find-50 forward-21 get+11 give-26 help-11 introduce-5 let-15 look-14 name+5 pass+19 put-10 refer-13 see+7 send+17 steer+7 tell-27 use+5 vouch+16 write+14
n:^ dear|dr-5 ines-5 mr-10 ms-5
n:^ dear ines|$-5
n:^ did|anyone-10 my+30 the-16 you+18 your-29
n:^ did you|ever+12 find+8 get+24
n:^ do|agencies-10 get+6 i-30 keep+16 let+7 n't+5 people-15 put+5 say-8 tell+25 think+6 you+10
n:^ do get|in+6
n:^ do i|need-19
n:^ do let|me+7
n:^ do n't|ask-15 read-14 worry+28
n:^ do put|me+5
n:^ do tell|me+24 your-9
n:^ do they|pay+7
n:^ do think|of+6
n:^ do you|by+16 ever+28 expect-6 get-27 happen+7 know-22 mind+17 need+6 remember-10 see-10 still+14 suppose-9 take+27 work-14
n:^ does|a-20 anybody+8 it+7 one+14 that-10 the+16
n:^ does my|covering+8
n:^ does one|need-5
n:^ does your|studio-5
n:^ drop me|a+5
n:^ drop|me+5
n:^ even|if+13
n:^ far be|it-8
n:^ far|be-8 from-17
n:^ following|up+28
n:^ for|my+13 your+11
n:^ forget that|i-7
n:^ forget|that-7 what+8
n:^ forgive the|second+6
n:^ forgive|the-16
n:^ friends tell|me+11
n:^ friends|tell+11
n:^ from the|first-8
n:^ from|the+5 what-11
n:^ from what|you-8
n:^ give me|a-7
n:^ give|me+6
n:^ got|any+11
n:^ grateful|as+6
n:^ guess|who-6
n:^ had|you-18
n:^ half|a+26 my-24 the-10
n:^ half my|class-18
n:^ hang on|to+5
n:^ hang|on+5
n:^ happy|to+16
n:^ has|anyone+11 your+20
n:^ have|a-8 you-10
n:^ have you|been+6 ever-42 got-9 heard+6 room+10 thought+6
n:^ having|been-21 just-15 read+24 seen+11
n:^ having read|that+10
n:^ having seen|your+10
n:^ he|'d+7 's+18 said+6
n:^ here 's|my-6 the-11
n:^ here|'s-5 it-9
n:^ here is|my-8
n:^ here it|is-9
n:^ honestly i|'d+5
n:^ honestly|i+20
n:^ hope|you-7
n:^ how 's|the+7
n:^ how|'s+7 about+45 can-21 come-19 did-18 does+10 good-9 is-11 likely+13 long+28 many+8 might+10 much+6 often-9 secure-7 should-9 soon+28 well-14 would+25
n:^ how can|i-18
n:^ how could|i-12
n:^ how did|you+5
n:^ how do|people+29 you-24
n:^ how does|a+7 one+18 your-28
n:^ how likely|is+13
n:^ how long|is-6
n:^ how many|of-13 people+21
n:^ how might|i-5
n:^ how much|does+7 of-5
n:^ how secure|is-6
n:^ how should|i-14
n:^ how would|a+5 somebody-8 you+6 your+15
n:^ i 'd|accept+11 appreciate+13 be-23 bring-12 count+7 do+11 give-14 happily+10 like+10 only-7 rather+17 settle-11 sign-28 sit-6 sooner-7 still+13 sweep-17 take-22 trade-8 value+17 want-13 welcome-17 work+8
n:^ i 'll|be+12 bring+17 gladly-10 keep-9 leave-15 let-5 look+5 try-10 write-12
n:^ i|'ll+17 'm-16 've+18 admire+9 already-11 am-28 applied+6 appreciate-7 ask+16 asked+6 attach+9 believe-17 can+16 come+34 did-9 do+28 drive-8 enclose+5 enjoyed+6 feel-8 finish+21 get-8 got-19 handed-9 have-26 hear+19 hereby+7 hold+16 hope-12 just+7 keep+26 know-8 leave+14 left+15 like+25 look-6 love-9 mean+5 must-6 need+6 never+6 noticed-9 now-20 only+21 owe-5 promise+9 promised-20 put-13 read-6 realise-15 reckon+16 refer+22 resigned-9 rewrote+11 run-11 said+16 search+8 see+11 sent+12 should+8 start-21 still-8 swore+13 think+8 thought-14 told+13 took-26 tried-11 trust+5 turned-9 understand+16 want+31 was+19 will+9 wish+23 wondered-11 work-15 would-9 write+30 wrote-18
n:^ i 'm|a-23 after+26 an-7 applying-14 asking-21 at-15 attaching+14 available+25 aware+5 doing-17 finding-8 glad-6 going-9 happy+16 honestly-6 in-22 keen-14 looking-14 no-18 not+51 on-32 only+8 open-6 putting+10 seeking+12 so-17 the+5 thinking+14 told+15 trying-7 well+7 wondering-9 writing-5
n:^ i 've|a+27 always-5 an+9 attached-11 been+9 decided+8 left-9 never+21 now+11 passed-7 put-33 read+17 taken+8 thought+12 told-6 written+10
n:^ i already|have-11
n:^ i am|a-38 an-13 asking+19 at-18 available+10 finding-9 free+9 glad-19 going-9 hoping-37 in-11 retired+14 so+5 the-7 told+12 willing+17 writing+5
n:^ i believe|i+11
n:^ i came|across+7 for-7
n:^ i can|be-30 come-12 do+6 offer-11
n:^ i come|with+19
n:^ i could|be-18 help-7 start+36
n:^ i did|n't-30 not-15
n:^ i do|n't+9 not-9
n:^ i enclose|my+11
n:^ i finish|my+7
n:^ i finished|the+15
n:^ i found|your+7
n:^ i gather|that-9 the+11 you+5
n:^ i got|your-6
n:^ i handed|in-8
n:^ i have|a+20 already-14 an+9 been-17 decided-10 n't-23 never-8 no-5 not-7 now-8 put+5 taken-7 thought+14 three+23 to+10 told-11
n:^ i hear|from-6 the+25 your-11
n:^ i hope|it-11 there-13 this-5 to+11 we-6 you+20
n:^ i know|that-5 you+7
n:^ i leave|it+12
n:^ i left|my+10
n:^ i look|forward-6
n:^ i need|a+19 two+14
n:^ i noticed|that+7 the-6
n:^ i now|know-10
n:^ i only|want+21
n:^ i promise|not-5 this+13
n:^ i promised|to-10
n:^ i read|about+17
n:^ i reckon|i+16
n:^ i refer|to+22
n:^ i run|a-9
n:^ i said|i+7
n:^ i saw|in+5 on-7 that+8 the-9 you-9
n:^ i shall|be-12 n't+25
n:^ i should|be+11 like+14
n:^ i start|at-11 my-13 on-8
n:^ i swore|i+7
n:^ i think|i+18
n:^ i told|my+20 the-6
n:^ i took|your-17
n:^ i trust|that-5
n:^ i turned|down-9
n:^ i understand|that+22
n:^ i want|nothing-11
n:^ i wanted|to+9 you-9
n:^ i was|born+14 delighted+9 glad+6 hoping+9 n't+18 struck-8 told-15 wondering+18
n:^ i will|be+20 n't+53 not+18
n:^ i wish|to+17 you-6
n:^ i wonder|whether+14
n:^ i wondered|whether+8
n:^ i would|appreciate-11 be+37 gladly-8 have-8 like+8 love-18 n't-7 not-11 work+6
n:^ i write|as+5
n:^ i wrote|to-9
n:^ if a|spot-10 stranger-17
n:^ if|a+9 anyone+23 anything-7 it+13 not+12 one-18 only+10 something-8 the-23 there+30 this-13 you-19 your-48
n:^ if ever|the+22 you-25
n:^ if i|ever-5 mailed-8 sent+11 wanted-7 were+28
n:^ if it|'s+19 does-6
n:^ if not|i+12
n:^ if one|of-18
n:^ if something|comes-12
n:^ if there|'s+27
n:^ if you|'d+9 're-21 've-22 are-6 can-15 come+11 could-15 ever+11 felt+5 had-9 hear-14 know-6 need+15 think-10 were-6 would-8
n:^ if your|bakery-5 team+16
n:^ in|a+15 case+15 the-13 your-33
n:^ in case|it+11 my+13 you-11
n:^ is|a-5 anyone+5 it+6 my-27 n't+6 the+27 there-15 this-17 your+8
n:^ is it|a-12 all+7 hard-14 normal-8 ok+6 possible+13 rude+5 usual-6 worth-8
n:^ is n't|it+10
n:^ is the|post-19
n:^ is there|a-19 any-12 anyone-16 anything+11 much-21 room-8 somebody+13 something+10 still+11
n:^ is this|a-14
n:^ is your|team+7
n:^ it|'d+5 's+25 has+21 is+13 made+8 must-5 takes-14 took-12 was+25 would-7
n:^ it 's|a+8 about+11 for+5 my+7 not+25 only-5 your-12
n:^ it is|my+12 n't+21 the-7
n:^ it made|me+8
n:^ it was|a-9 an+13 good-11 great-13 kind+12 so-13 the+26 you-11 your-12
n:^ just a|chat-6
n:^ just|a-12 bumping+8 checking-8 nudging-9 one+13 to-6 wondering+14
n:^ just wondering|whether+12
n:^ keep me|posted-5
n:^ keep|me-14 my-7
n:^ keep my|cv-13
n:^ kind regards|$-6
n:^ kind|regards-6
n:^ kindly|do+13 forward+12 let-8 see+10
n:^ let it|be-5
n:^ let me|be+8 help-9 know-22 prove+6 sit+20
n:^ let|me+10
n:^ looking|back-6
n:^ lovely|to+10
n:^ many|thanks+13
n:^ maria|lopez+8
n:^ may i|ask-17 be+11 come+11 give+8 put-13 send+9 sit-7 tell-6 use+8
n:^ may|i-6 my+17 we+11 your-7
n:^ me|again-9
n:^ might|a-11 i+12 my-13 the+12 there+11 we-7 you-7 your-31
n:^ might i|ask-28 be+16 come+6 shadow-8 spend-5
n:^ might my|name-5
n:^ might there|be+7
n:^ might you|put+7
n:^ might your|cousin+11
n:^ mine|is+13
n:^ money|is+8
n:^ mr|adeyemi+14
n:^ my|adviser+9 application-7 aunt-5 brother-36 brother-in-law-13 careers-8 cousin-6 cv-6 daughter-26 door-7 evenings-5 father-13 first+6 friend-18 goal+9 goddaughter-13 hope+6 husband-12 interview+15 last+5 letter-13 mentor+13 mother+5 name-17 nephew+15 new-13 next-7 niece+9 note+5 notes-15 notice+6 offer+7 one+8 partner+7 plan+6 portfolio-7 profile-8 pupil+13 reason+16 resume+20 roommate-16 sister-15 son-33 supervisor-17 teacher-29 visa-6 wife-18
n:^ my application|to-16
n:^ my best|friend+11
n:^ my brother|is-6
n:^ my cousin|'s-7 got-19
n:^ my cv|is+20
n:^ my daughter|has+5 is+11
n:^ my evenings|are-5
n:^ my flatmate|'s-9
n:^ my friend|tunde-8
n:^ my goal|is+8
n:^ my gran|says+14
n:^ my husband|has-5 is+13 says-15
n:^ my name|is-13
n:^ my neighbour|'s-15 says+18
n:^ my nephew|'s+7 would+7
n:^ my next|step-7
n:^ my notice|period+15
n:^ my old|flatmate+10
n:^ my partner|'s-8 is+7
n:^ my reason|for+16
n:^ my resume|is+18
n:^ my roommate|is-15
n:^ my sister|found+7 is-8
n:^ my son|is-11
n:^ my tutor|says+8
n:^ my uncle|said+6 says+7
n:^ my visa|lets-5
n:^ my wife|would+9
n:^ never mind|what+7
n:^ never|mind+12
n:^ news|from+11
n:^ next time|you-24 your+10
n:^ no favours|please+6
n:^ no hurry|at+7
n:^ no|pressure+20 reply-5 rush-7
n:^ no reply|needed-5
n:^ nobody|at-9 in+16 is-18
n:^ not|a-5
n:^ not to|be-10
n:^ nothing|has-17 would+13
n:^ nothing would|please+5
n:^ now|i-19 that+18
n:^ now that|the+35 your-15
n:^ of|all+7 course+7
n:^ of course|i+13 you-6
n:^ on|a-6 the+11
n:^ once|the-6
n:^ one day|when+10
n:^ one|day+17
n:^ one more|thing+6
n:^ only|a+33 if-13
n:^ only if|you-12
n:^ ought i|to-9
n:^ ought|i-9
n:^ our|daughter+5 friend-6 mutual-11 school-26 talk-5 youngest+15
n:^ our mutual|friend-11
n:^ our youngest|has+6
n:^ out|of+15
n:^ p.s|$+29
n:^ people keep|telling-6
n:^ people|keep-6 must-11 tell+7
n:^ people tell|me+7
n:^ perhaps my|note+14
n:^ perhaps|my+14 we+10 you-15
n:^ perhaps we|could+10
n:^ perhaps you|'d-16 could-15
n:^ please|accept-5 ask+12 be+7 consider+9 could-13 do+8 find+6 forward-27 give-16 keep-16 let-6 may-10 recommend-7 remember-10 tell+8 thank-7 think-8 treat+18
n:^ please could|you-15
n:^ please do|not-9 pass+7
n:^ please find|enclosed+12 my+9
n:^ please give|my-18
n:^ please hold|on+5
n:^ please keep|me-16
n:^ please let|me-5
n:^ please may|i-10
n:^ please recommend|me-7
n:^ please remember|me-6
n:^ please see|if-5
n:^ please tell|me+11
n:^ please think|of-8
n:^ pop|my-5
n:^ priya says|you-6
n:^ priya|says-6
n:^ rather|than-10
n:^ remember|me-13
n:^ respected sir|i-8
n:^ respected|sir-8
n:^ rest|assured-12
n:^ ring|me-7
n:^ roughly|how+5
n:^ save me|a+6
n:^ save|me+17
n:^ say|no-5 the+11
n:^ say the|word+11
n:^ seeing|that+13
n:^ shall|i-13 we+9
n:^ she 'd|be+11
n:^ she|'d+6 's+10 could+18 is-16 says-6 would-5
n:^ should|a-13 anything-18 i-15 one+8 the+12 you-5 your-10
n:^ should i|bring+28 mention-23
n:^ should one|of+14
n:^ should you|have-22 think-11
n:^ since i|wrote-18
n:^ since it|was-5
n:^ since|it-10 the+40 then-15 we+15 you-18
n:^ since we|spoke+15
n:^ since you|'ve-6 asked-14 offered-6
n:^ sir|i+5
n:^ sister|agnes+7
n:^ so|i-17 is+19 that+17 the-15 what-6 you+21
n:^ some|day+13
n:^ somebody|has+25
n:^ someone|on+8
n:^ sorry to|chase+15
n:^ sorry|to+12
n:^ spare|me+21
n:^ take|me-9
n:^ tell me|about-5 honestly+5 how+5
n:^ tell|your+24
n:^ thank you|$+24 and-9 for+17
n:^ thank|you+9
n:^ thanking|you+13
n:^ thanks|$+10 a+5 again-5 for+8
n:^ thanks a|million+5
n:^ thanks again|for-6
n:^ thanks for|the+8
n:^ that|is-10 said+9 was+11
n:^ the advert|for+10
n:^ the|advert+30 agency+12 application+5 apprenticeship-24 attached-11 board-24 candidate-6 card+10 careers+7 closing+12 company-5 course+12 first+27 head+9 internship+11 interview+8 introduction-5 job+13 lad-13 last-22 lead+11 link-12 man-16 new-11 next-20 notice-11 other-6 panel-28 portfolio+10 position+9 post+5 radio+11 reference+38 role+8 school-15 second+8 tour+7 workshop+12
n:^ the card|in+10
n:^ the closing|date+12
n:^ the interview|at+15
n:^ the introduction|to-5
n:^ the lad|i-21
n:^ the man|who+16
n:^ the notice|in-7
n:^ the opening|of-6
n:^ the panel|sits+9
n:^ the portfolio|is+10
n:^ the post|you-7
n:^ the radio|said+11
n:^ the reason|for+5
n:^ the vacancy|at-5 on+15
n:^ there 's|a-32 no+33 nothing-10
n:^ there|'s-10 is-19 must+13 was-13
n:^ there is|a+5 no-10
n:^ there must|be+13
n:^ there was|a-17
n:^ they|'re+8 've-9 are+5 gave-15 have-9 tell+18 took-7
n:^ they tell|me+18
n:^ think of|me-11
n:^ think|of+9
n:^ this is|n't+9 only+10 the-10
n:^ this|is+6
n:^ three|of-9
n:^ to|answer+12 whom-11
n:^ to be|clear-6
n:^ tom|$-9
n:^ try|me+5
n:^ twenty|minutes-7
n:^ two of|my+8 your+25
n:^ two|of+15
n:^ use|me+15
n:^ was|the-6 there-8
n:^ we|'d+12 're-5 both+15 have+13 talked+12 would-7
n:^ we both|know+16
n:^ we met|at+5
n:^ we talked|about+16
n:^ well|i-27
n:^ were|i-12 there-15 you+15 your+19
n:^ were you|to+17
n:^ what 's|a-5 the+22
n:^ what|'s+14 a+39 are+13 became+5 benefits-9 brought+7 can-7 changes-5 did-27 do-31 does+10 gets+9 has-5 i-5 if+79 is-38 keeps+5 kind-8 makes-5 my-41 openings+36 part-5 position+20 salary+10 share-5 should-14 was+8 you+35
n:^ what a|lovely+8
n:^ what are|my+12 the+8
n:^ what became|of+5
n:^ what could|i-15
n:^ what did|it-9 you-13
n:^ what do|i+12 you-19
n:^ what does|a+11 it-8
n:^ what i|need+12
n:^ what if|i+48 the+22
n:^ what is|the-12 your-13
n:^ what kind|of-8
n:^ what made|you+5
n:^ what part|of-5
n:^ what salary|could+6
n:^ what share|of-5
n:^ what should|i-17
n:^ what was|the+11
n:^ what would|a+14 be-29 i+6 it+19 make-21 your-7
n:^ when a|place-13
n:^ when|a-24 can+20 do-11 does-6 i+10 the-31 they+8 we-6 you+33 your-17
n:^ when the|new+5
n:^ when you|hire-7 next+15 said+20 sit-10 were-7
n:^ when your|night-5
n:^ whenever|you-21
n:^ where are|the+7
n:^ where do|i+15 you-9
n:^ where|might-7 should+15 would-7
n:^ where would|you+7
n:^ which|agency+11 companies+5 firms+20 of+8 parts-9 position-28 reference-9 software-5 tasks-6 would-5
n:^ which of|my-11 the+17 these-11
n:^ which parts|of-9
n:^ which would|you-5
n:^ while|i+24
n:^ who|'d+21 's-10 among-14 at+17 could+10 covers+7 decides-18 does+7 else+36 gets-9 in+7 makes+14 on-24 picks+8 should-5 taught-8 would+5
n:^ who 's|the-8
n:^ who among|your-7
n:^ who at|the+16
n:^ who covers|for+7
n:^ who decides|on-13
n:^ who do|i+7 you-10
n:^ who else|could+7 in+9
n:^ who in|your-5
n:^ who makes|the+14
n:^ who on|your-24
n:^ who picks|the+8
n:^ who should|i+7
n:^ who taught|you-8
n:^ who would|you+11
n:^ whom do|you+6
n:^ whom|in+8 would-8
n:^ whom should|i+6
n:^ whom would|you-11
n:^ whose|desk-8
n:^ why|do-14 not+18
n:^ will|the+10 there-16 you+39
n:^ will there|still-14
n:^ will you|be+7
n:^ with|my-10 reference-10 the+5 your+13
n:^ with reference|to-10
n:^ with your|leave+9
n:^ without wanting|to+7
n:^ without|wanting+8
n:^ word has|it+14
n:^ word|has+14 is+12
n:^ would|a-39 i-5 my-19 n't+13 someone-15 the+28 there-17 thursday-19 you-17 your+19
n:^ would it|be-5
n:^ would there|be-17
n:^ would you|advise-16 ask+25 be-15 choose-8 describe-11 endorse+5 forward-8 give-24 hire-6 introduce+6 mention-6 mind+11 pass-28 put+13 rather-15 read+20 recommend-19 refer+12 say-28 see+7 show-5 speak+24 still-5 take-44 talk+12 tell-22 think+7 vouch+9 write-8
n:^ would your|firm+14
n:^ yes please|do-7 to-14
n:^ yes|please-21
n:^ you 'd|do-9
n:^ you|'d+12 'll-31 're-25 've+22 also-10 are-41 asked-47 brought-16 can+7 could+9 do-6 had-10 have+5 kindly-7 know+10 lost+31 made+21 may-46 mentioned-28 never+19 offered+14 once+57 owe+10 promised-15 run+6 said-18 see+16 seem+5 sit+46 suggested-22 told-38 were+24 will-16 wrote-18
n:^ you 'll|find-5 have-13
n:^ you 've|been-7
n:^ you asked|for-7 me-13 whether-16
n:^ you brought|up-16
n:^ you can|count+10
n:^ you do|n't-6
n:^ you gave|me-9
n:^ you have|my-6
n:^ you kindly|offered-10
n:^ you know|everyone+10 the+8
n:^ you made|the+26
n:^ you mentioned|a-11 that-19 the+18
n:^ you must|be-9
n:^ you need|n't-17
n:^ you offered|me-10 to+17
n:^ you owe|me+10
n:^ you promised|me-6 to-9
n:^ you run|a+11
n:^ you said|i-33 on-9 that+21 the-6 there-6 you+8 your+9
n:^ you seem|to+5
n:^ you told|me-20
n:^ you were|going-5 right+20 so+24
n:^ you will|n't-14
n:^ you would|n't+7
n:^ you wrote|that-18
n:^ your advert|for-10
n:^ your|advert+13 advice-9 brother-11 brother-in-law-5 careers+8 company-6 friend-24 honesty+7 hospital-15 kind+6 line-10 name+13 new-11 newsletter+17 note-17 notice+11 nursery-9 offer-41 old+13 recommendation-7 second+13 story+12 talk+14 team-16 tweet+13
n:^ your advice|to-5
n:^ your careers|page+8
n:^ your company|'s-14
n:^ your cousin|'s+5
n:^ your firm|'s-8
n:^ your friend|at-7
n:^ your notice|in+9
n:^ your offer|to-32
n:^ your remark|that+8
n:^ your second|surgery+9
n:^ your story|about+15
n:^ your talk|on+28
n:^ yours|$+6 sincerely-8
n:^ yours sincerely|$-8
n:a 20-minute|call-5
n:a|20-minute-5 back+6 bad-31 baker+23 bakery-13 balance+7 band-8 bank-26 barber+14 bed+5 beekeeper+15 beginner+5 bell+29 bench+40 berth+29 better+7 big-10 bigger-26 bilingual+19 bird-10 bit+23 blessing-15 boat-8 book-13 bookbinder+38 bookkeeper+18 boy+9 brewery-16 brief+20 broom+14 bus-15 busy+20 cake-15 call-19 candidate-12 car-5 card-12 care-20 career-26 caretaker+28 carpenter+24 case-13 casting-6 cellist-5 certificate-8 chair+11 chance+40 change+9 charity-42 chat-24 child-13 children+6 church+12 claims+7 classroom-6 clean+12 clear-27 coach-7 coffee-54 cold-32 colleague-10 commission+39 company-5 conservator+7 consultant+11 contact+11 conversation-31 cook+9 cooper+37 copy+9 copywriter+11 corner+10 coroner+6 couple-9 course-8 cover-31 crane+7 crew-17 curator-5 curious-7 customer-20 cv+15 data+6 date-11 day-48 dear+18 deckhand-10 degree-13 delight-5 dentist-18 desk+50 different-21 diploma-17 dishwasher+15 doctoral+21 doctorate-13 dog-30 door+20 draft-8 drawer+10 drawing+6 dream+14 drink-11 driver+41 driving-9 drummer+10 fair-11 family-16 farm-25 farrier+22 favour-14 fee+23 fellow-24 few+9 field-12 film-8 fine+42 firm+27 first+11 first-year+8 fishing-5 fit-7 fitter+29 flat-17 fly-13 fool+13 foot+21 forge-5 forklift+17 form-17 former+12 fortnight+15 forty-year-old+24 free+12 freelance+11 fresher+6 friend+21 full-10 future+10 gap+36 garage+17 garden-23 gate+7 gift+21 gig+22 glazier-11 go+23 goalkeeper+12 goat-7 godsend+16 goldsmith+6 good-24 graduate-8 great+23 groom+13 group-13 half+5 hand+9 happy-14 hard+6 head-22 hearing-6 help-16 hint+14 hiring-32 historian+8 hobby-5 hole-6 holiday-16 home+6 horse-18 hospice-9 hospital-5 hotel+11 huge-6 human-7 hundred+9 hydrologist-14 jar-8 jeweller+16 job+20 joy+10 junior+11 keen+31 keeper+13 kind+7 kindness+7 kitchen-30 lab-29 lad+8 lady+11 later-22 lawyer-7 lead+41 leg+39 letter-11 levels-24 librarian+23 licence-42 lift-7 lighthouse-8 lighting+12 list+12 little+10 living-25 locum+27 long+7 look-7 lorry+10 lot-31 loud+15 lovely+14 loyal+23 lunch+21 luthier+13 machine+5 man+13 manager-19 map-22 marvel+11 match+14 mate+5 maths+7 mechanic-7 mentor-32 message+13 million+5 minute-17 moment-48 monday+11 month+41 morning-44 mortgage-9 mother+13 move-13 museum-17 music+11 mutual-9 name+5 natter-26 neighbour+7 nephew+7 nervous+6 new-21 newcomer-14 newly+5 night-10 nod+10 normal-8 notary-5 note+5 notebook-7 novice+25 nudge+20 nuisance-22 number+9 nurse-15 nursery-19 page+11 paid+11 pair-11 panel-12 paper-6 paralegal-8 paramedic-12 parish+25 part-8 party-19 pastry+5 patent-6 patient+13 pay+32 payslip+16 penny+38 permanent+5 person-17 pharmacy-11 phd-11 phone-11 photo-30 photograph-8 physio+10 piano-14 picture-22 piece+23 pile-8 pilot+19 pint-22 placement+43 planner+12 plumber-11 poor-16 porter+18 portfolio+17 position+24 possibility+6 post+32 postcard-19 postdoc+22 practice+18 present-31 prison+6 privilege+10 problem-20 profession-6 project+14 pupil-18 push+5 qualified-24 quarter-6 question-20 queue+18 quick-14 quiet-16 radiographer+22 ranger-18 real-6 realistic-7 receptionist+19 recommendation+20 recruiter-9 red-36 referee+41 reference+13 referral+5 registrar+8 relief+18 reply+10 request-10 research+18 researcher+14 restaurant-18 returner+8 rigger+6 ring-10 role+21 roofer+26 rope-14 rough-12 rule-16 runner+20 saddler+26 safe+5 salaried-8 sandwich-7 saturday+9 say-42 scale+10 school-20 seamstress+27 seat+22 second+5 secondment+26 seed+7 self-taught+17 sense-8 sentence+17 sexton-11 sheet+27 shepherd-8 ship-8 short-63 shy-16 silent-29 single-28 sixth-former+17 slow-10 small+16 smaller+5 social-12 soul+15 sound+8 spare+15 speculative+27 splendid+15 spot+40 stage+5 stamped+6 start+54 station-11 steady-7 stonemason+7 stool+15 story-47 straight-11 stranger-7 strong-17 student-10 studio-20 suitable+8 summer+36 superb+12 supporter+12 surveyor+5 tailor+9 tale-10 taxi-7 teacher-33 teaching+15 technician+18 temp-8 tenor+9 term+44 tester+8 testimonial+20 text+10 thank-you-17 theatre+5 third+58 thought+30 till+5 time+6 tip+15 tour-32 town-8 trade-9 trained+14 trainee+13 traineeship+21 training-5 tram+18 translator+10 trawler+8 treat+8 trial+59 tuesday-6 tuner-11 twenty-minute-10 typical-11 union-8 use+21 van+12 verger+16 very+7 vet-43 visa-16 visit-19 visitor-35 voice+26 volunteer+7 wage+16 waiting-12 walk-10 ward-22 warehouse+8 way+14 weaver+5 wee+9 week+47 weekend-6 welder+12 whisper+24 whole+22 wing-9 winter-29 word-26 work+15 working-7 workshop-7 yard+11 year+5 yes+27 youth-30
n:a bad|time-5
n:a balance|sheet+7
n:a beekeeper|in-13
n:a beginner|'s+7 i+5 like-10
n:a beginner i|'d+5
n:a beginner like|me-10
n:a bench|comes+12 in+9
n:a bench for|me+9
n:a bench in|your+8
n:a berth|and-10 on+18
n:a berth on|a+13 the+5
n:a bit|of+16
n:a book|on-8
n:a bookkeeper|$+12
n:a boy|from-5 in+18
n:a call|$-6 from+30 in-32
n:a candidate for|the-16 your+16
n:a candidate|for+6
n:a career changer|like-5
n:a career|changer-9
n:a chair in|your+13
n:a chair|in+13
n:a chance for|me-5
n:a chance|for-5 of+5 on+21 to+29 with+6
n:a chance to|ask-5 look-10
n:a chat|$-31 about-15 and+19
n:a chat about|the-7
n:a children|'s+6
n:a clean|licence+17
n:a clerk|$-8
n:a coffee|and+9 near-24 with-16
n:a colleague of|yours-7
n:a colleague|of-7 who+12
n:a colleague who|'d+5
n:a contract|$+29 at+11 with-15
n:a conversation|$-12
n:a cook|'s-9
n:a copy of|my+5
n:a corner|for-6 of+16
n:a corner of|the+13 your+6
n:a couple of|hours-10
n:a couple|of-9
n:a course|in+5
n:a court|interpreter+13
n:a crew|that+9
n:a cv|$-15 for+24 in-18
n:a date|$-11
n:a day|$-12 's+22 and-5 at-16 in-6 of-5 on-16
n:a day 's|notice+7
n:a day at|your-13
n:a day in|the-6
n:a degree|$-7 and+9
n:a dental|nurse+9
n:a desk|$+6 in+14
n:a desk in|your+5
n:a doctoral place|$+14
n:a doctoral|place+18
n:a door|for+8
n:a dream|to+11
n:a driver|$+9
n:a fair day|rate+5
n:a fair|day+5
n:a family|on-15
n:a favour|$-7
n:a few|lines-14 minutes-16 months+6 questions-20 shifts+24 weeks+13 words-8
n:a firm|like-5 that+21
n:a first|job+12
n:a fitter|$+5
n:a fly on|the-11
n:a fly|on-13
n:a foot in|$+7 at+7 the-8
n:a foot|in+9
n:a fortnight|$+20 's+8 ago+7
n:a free|hand-5
n:a friend of|yours-10
n:a friend|of-9
n:a gap in|your+11
n:a gap|in+15 of-8
n:a gardener|$-5
n:a girl|from-8
n:a go|$+14 at+5
n:a good book|on-6
n:a good|book-6 deal-6 fit-12 job-42 one-20 time-12 word+19 year-7
n:a good one|$-10
n:a good word|for-6
n:a great deal|to-6
n:a great|deal-8
n:a hand|$-14 at+15 for+5 in+19 with-19
n:a hand with|the-18
n:a hard|worker+19
n:a head|of-11
n:a hiring manager|$-12
n:a hiring|manager-24
n:a hole|in-10
n:a jar|of-8
n:a job and|i+16
n:a job|application-19 but+5 for+25 from-13 going-6 i-9 if+10 in-26 like-12 offer-14 on+8 only+8 out-6 request+6 so+21 that-6 there+18 though+12 with+10
n:a job at|the+36
n:a job but|could-6 i-5 if+15
n:a job for|me+11
n:a job i|'d-20 'm+8
n:a job if|you+10
n:a job in|a-17 your-16
n:a job like|yours-11
n:a job on|the+20 your-12
n:a job only|after+5
n:a job or|a-9
n:a job out|of-6
n:a job that|i-10
n:a job there|$+18
n:a job with|you+12
n:a junior|$+8
n:a kind|sentence+13
n:a lab|like-5
n:a lab technician|$-5
n:a lad|from+10 in-10
n:a lad in|my-10
n:a lead|for-14
n:a letter|for-7 of+9 to-12
n:a letter from|a+11
n:a letter to|the+9
n:a librarian|$+11
n:a licence|$-22
n:a lighthouse|$-5
n:a line|$-12 from-7 if-18 of+14 to-11
n:a line from|you+14
n:a line of|praise+15
n:a line to|me-8 the+15
n:a link to|my+6
n:a link|to-8
n:a list|of+12
n:a little bird|told-6
n:a little|bird+9
n:a living|and-8 so-5
n:a long|time-5
n:a long way|$+9
n:a look at|my-16 the+12
n:a look|round-12
n:a lovely|surprise-7
n:a man|in-12 of-5
n:a master 's|degree-9
n:a master|'s-10
n:a minute|$-10 to-6
n:a moment|to+16
n:a monday|$+6
n:a month|'s-16 and+14 at+16 without-13
n:a month at|the+15
n:a month to|learn-6
n:a morning|$-14 's-5 and+10 at-22 in-10 of-9 on-7 watching-8
n:a morning at|your-17
n:a morning in|the-5 your-6
n:a music|teacher+11
n:a mutual|acquaintance-8
n:a name|$-13
n:a new|job-18 one-17 post-23
n:a newcomer|$+15
n:a newly qualified|optician-6
n:a no|is-7 to+17
n:a nod from|you+8
n:a nod|from+8
n:a nudge|about+6 from-7
n:a nuisance|$-5
n:a page|about+7
n:a pair|of-11
n:a part|in-9
n:a pastry|cook+6
n:a penny|$+12
n:a person|like-8 who-20
n:a phone call|about-11 away+11
n:a phone|call-7
n:a photograph|of+6
n:a picture|of-21
n:a piece|of+9
n:a pile|of+7
n:a pilot|$+6
n:a pint|$-17
n:a place|$+35 among+7 at+5 comes+5 for-12 in-16 like-5 with+10
n:a place among|your+8
n:a place at|the+8
n:a place comes|free+5
n:a place for|me+26 my+19 the-28
n:a place in|the-15
n:a place like|yours-5
n:a place on|the-12
n:a placement|$+13 and+23 at-6
n:a porter|$+8
n:a portfolio|$+26
n:a position|at-13 for+10 in+13 on+8 to+10
n:a position in|your+14
n:a possibility|of+6
n:a post|$+28 but+5 if+14 in-6 so-18
n:a privilege|to+10
n:a qualified|lifeguard-8
n:a quarter of|an-10
n:a quarter|of-10
n:a quiet|place-10 week-9 word+14
n:a real asset|to-8
n:a real|asset-8
n:a recommendation|$+26 for-16 from-12
n:a recommendation from|you-6
n:a red pen|$-7
n:a red|pen-27
n:a referee for|my+9
n:a referee|for+6 when+13
n:a reference|$+21 for+5 i-12
n:a reference for|me+9 my-20 the+25
n:a reference from|you+10
n:a reference so|i+5
n:a registrar|and+8
n:a request for|work-7
n:a request|for-21
n:a role at|your+6
n:a role|at+6 for-7
n:a rule|$-7
n:a sandwich|$-8
n:a saturday|job+10
n:a say|in-34
n:a season|$-7
n:a seat at|the-18
n:a seat|at-29 in+17
n:a seat in|your+18
n:a second pair|of-9
n:a second|pair-9
n:a sense|of-8
n:a sentence from|you+5
n:a sexton|and-6
n:a shift|$-8
n:a short call|$-22
n:a short|call-23 chat-12 conversation-5 talk-20
n:a short chat|$-10
n:a shot|$+5
n:a shout|if-11
n:a single|page+6
n:a social|worker-12
n:a sound|recordist+7
n:a speculative|application+19
n:a spot for|me-5 my+20
n:a spot|for+20 on+38
n:a spot on|the+16
n:a start|$+8 i+24 in+16
n:a start in|your+13
n:a stool at|your+21
n:a stool|at+21 for+12 in-9
n:a story or|two-15
n:a story|or-15
n:a stranger|$-21 's+23 like-6
n:a strong candidate|for-14
n:a strong|candidate-20
n:a student of|mine-9
n:a student|of-11
n:a summer|job+9
n:a talk|$-24 about-7
n:a teacher|$-23
n:a theatre|$-9
n:a third|time+18
n:a tip|about+24 as+22
n:a tour|$-39
n:a trainee|$+9
n:a traineeship|$-6
n:a training|contract+9
n:a tram driver|$+6
n:a trial|$+5 as+8 day-17 shift+35 week+19
n:a trial week|and-6
n:a use|for+21
n:a vacancy|$+9 for+14 i-17 in+17
n:a vacancy for|a+13
n:a verger|and+6
n:a vet|nurse-10
n:a view|to+28
n:a visit|to-12
n:a wage|$+8
n:a ward|sister-13
n:a way|in+28 into-11 to-13
n:a way into|the-11
n:a week|$+31 's+15 in+15 of-6 on+12 to-12
n:a welder|with+17
n:a while since|we-5
n:a while|since-5
n:a woman|in-10
n:a word|$+5 about-7 for-7 from+16 on-20 to+13 with-6
n:a word for|me-11
n:a word from|you+11
n:a word with|the+21
n:a work|placement+18
n:a working|day-7
n:a year|$-44 and+13 from+20 i+5 on-18 or-8 without-16
n:a year from|now+20
n:a year on|i-18
n:able to|do-38 find+6 get+19 offer-20 say+9 take+12 tell-9
n:able to find|a-15
n:able to get|my+13
n:able to offer|me-29
n:able to tell|me-7
n:able|to+24
n:aboard|$+18
n:about|$-13 a+63 an+18 and-7 any+35 asking+10 bees+8 being-12 choosing-6 employment+26 for+27 getting+50 giving+24 glaciers-9 having-5 her-42 hiring+9 his-12 how-57 it-21 job+14 jobs+36 joining+84 keeping-5 learning-5 life-25 me+91 money-9 moving-9 my+57 myself+25 nursing-7 one+23 openings+19 patience-7 peat-7 potential+31 restoring-16 running-6 surveying-8 taking+11 that+20 the-22 their-5 them+11 this-6 tides-8 to+51 vacancies+37 what-21 when-11 where+16 who+22 work+23 working-6 your-71 yours-18
n:about a job|$+10 for+8
n:about a|job+34 place+21 short-6 talk+14
n:about and|i+10
n:about being|a-19
n:about getting|a-5 hired+33
n:about giving|me+9
n:about glaciers|$-9
n:about having|me-5
n:about her|$+16 job-9 work-6
n:about her work|$-6
n:about how|i+6 the-6 you-14
n:about it|$+7 and+5
n:about jobs|$+32
n:about joining|the+13
n:about life as|a-8
n:about life|as-11
n:about me|$+63 i-9
n:about me to|the+8
n:about my|character+7 years+9
n:about my years|in+8
n:about nursing|$-5
n:about openings|$-9 and+7
n:about running|a-6
n:about that|$+7
n:about the|first+29 gap-17 history-6 job-19 lab+10 old-16 opening+23 other-13 post+5 trade-13 trainee+6 traineeship+25 two+6 vacancy+32 work-15
n:about the history|of-6
n:about the job|$+25
n:about the work|$-11
n:about them|$+11
n:about to|leave-13
n:about what the|work-5
n:about what|the-6
n:about what you|said+8
n:about work|on+13
n:about working as|a-5
n:about working|as-5
n:about you|$+12
n:about your|internship+12 job-9 work-24 years+9
n:about your job|$-9
n:about your work|as-12
n:about yours|$-13
n:above|all+5 my-16 the+15
n:above my|desk-15
n:abroad|$+6
n:accept|$-16 the-28 with-10 your-36
n:accepted a|position-14
n:accepted|a-42 the-11
n:access|course+12
n:accident|$-10
n:account|$+12
n:account of the|advertised+10
n:accounts|$+11
n:across|from-10 the-20 your-6
n:across the|road+9
n:across your|profile-13
n:act as a|referee+6
n:ad for|a-6
n:ad|for+42
n:add me|to+18
n:add|me+17 my-14 that-5
n:addition|to+14
n:address|$-29 and+5
n:advent|$-21
n:advert|$+11 in+23 on-8 says+15 that+27
n:advert for a|sexton-7
n:advert for|a+14
n:advert on|your-8
n:advertise|for-14
n:advertised|$-18 for+11
n:advertised in|the-14
n:advertisement|for+5
n:advertising for|a+16
n:advertising|for+13
n:advice|$+28 about+5 for-55 i+31 is-7 on-18 that-6 was+10
n:advice for|a-35
n:advise me|to-23
n:advise|me-16
n:advised|$-7 and-9
n:adviser|told+9
n:after|$-35 a+22 all-21 an-8 easter-5 eleven-16 four-12 i-13 is-6 lunch-11 my-12 one-7 our+15 ten+7 that-13 the-21 this-26 three-15 twelve-8 twenty+14 two-9 which+5 you+41 your+34
n:after a job|but-8 only+5
n:after a|job-29 position+6
n:after all|$-14 and+17 these-18 you+7
n:after all these|years-18
n:after eleven|years-11
n:after our|conversation-6 talk+7
n:after our talk|i-5
n:after that|$-9 i+11
n:after the|fair+13
n:after twelve|years-8
n:afternoon|$-21 and-6 in-7
n:again|$-27 a+8 and-8 at+9 for-13 i+13 in+6 next+15 now-15 once+7 the-9 to+8 when-13 would+7
n:again and i|hope-7
n:again and|i-5
n:again for|the+11
n:again in|the+12
n:again when|the-7
n:against|a-14 the+13
n:age|and-5 do-9 of-5
n:agency|$+13 's+11 and-14 has+7 is+6 that+5
n:agenda|here+7
n:ago|$-12 about+6 and+6
n:agree|$+9 with+8
n:agreed|to-5
n:ahead|$-5 of-40
n:ahead of|me-25
n:air|$+5 traffic-7
n:all|$-33 a+8 about+15 and+34 ears-14 for+7 he+7 i+18 if+6 is-11 it+11 means+7 my+11 night-9 over+6 places-10 right-11 the+14 this+9 three+39 week+8 year-9 you+13 your-5
n:all and|i+14
n:all day|$-16
n:all i|'d-7 'm+7 ask+17 hope-6 need+16
n:all i ask|$+17
n:all i hope|for-6
n:all i need|is+10
n:all i want|$-10 is+10
n:all right|and-5 to-9 with+11
n:all the|best-10 way+6
n:all the same|$-19
n:all the way|home+6
n:all these years|$-18
n:all these|years-18
n:all things|and+7
n:all week|$+5
n:allowed|$+8 to-5
n:alone|$+38
n:along|$+41 and+26 in-13 on-16 the-12 to-15 with-5 would-12
n:along to|the-15
n:alongside|you+18
n:already|$-34 found-10 have-11
n:already have|a-11
n:although|i+9
n:always|been-14 wanted+6 wondered-11
n:am|$+12 a-23 an-14 and+7 asking+34 at+17 available+15 between+10 considering-14 curious-13 doing+16 exploring-6 finding-9 for+10 free+10 glad-19 going-7 grateful-10 happy-20 hoping-16 i+9 in+12 looking-7 not-29 one+27 only-19 ready+14 retired+14 seeking+21 so+5 still-12 the+28 told+8 trying-6 willing+15 with-9 writing+5
n:am a candidate|for+10
n:am a|candidate+10 nurse-13 retired-13
n:am after|$-6
n:am asking|$+5
n:am at|the-8 your+19
n:am available|for+10
n:am considering|a-11
n:am finding out|whether-9
n:am finding|out-9
n:am free|from+9 on-12
n:am going|to-6
n:am grateful for|it-9
n:am grateful|for-9
n:am hoping|for+18 to-5
n:am i|right-9 too+7
n:am i too|late+13 old-7
n:am looking for|a-5
n:am looking|for-10
n:am not asking|for-12 you+21
n:am not looking|for-7
n:am not|looking-7 writing-19
n:am one|$+21
n:am ready|to+10
n:am told|that+12
n:am willing|to+17
n:am writing|$-13 to+7
n:ama|i+6
n:amara|$+16
n:ambulance|station+5
n:amiss|$+5
n:among the|people-12
n:among|the+20 them+10 your+28
n:among them|$+11
n:an|accountant-17 actuary+13 advert-30 afternoon-30 agency-13 angel+14 answer-10 application-10 apprentice-10 apron+30 archivist+6 art-27 asset+8 assistant+20 ear+14 early-22 email-10 employer-17 empty-7 endorsement+9 entry-level+12 evening-18 excellent+16 extra+15 eye+30 honest+8 hour-36 idea-20 idle+16 insider-6 intern+25 internship+24 interview+24 introduction+16 offer+11 office-30 old+7 onlooker-12 open-14 opening+36 optician+6 orchestra-18 ordinary-8 organist-13 outsider+12 uncle-11 unusual-7 usher+5
n:an afternoon|$-23
n:an agency|$+5
n:an angel|and+9
n:an answer|$-8
n:an application|$-18 from+22
n:an apprenticeship|with+22
n:an art|director-26
n:an asset to|your+10
n:an asset|to-6
n:an assistant|$+12 and+9
n:an eye|on+14
n:an honest|picture-5
n:an hour|$-13 's-22 and+5 at-6 for-6 free-14 in-6 of-10 to+20 with-7
n:an hour 's|talk-13
n:an hour on|how+21 the-12
n:an hour with|you-12
n:an idea|of-19
n:an intern|$+10
n:an internship|$+7 in-6
n:an interview|$+36 for-8 with-29
n:an interview at|a-10 your+10
n:an interview for|a-10
n:an introduction|to+16
n:an offer|$+24 from+9
n:an office|in+11
n:an opening|$+15 for+6 in-10 on+29
n:an opening in|your-15
n:an opening on|your+15
n:an opportunity|to-7
n:analyst|position+20
n:analysts|$+6
n:and a clean|licence+7
n:and a|half-7 wage+9
n:and|a-7 able+6 after-9 again-27 all+16 am+17 an-7 another-12 any+12 applied+8 are-19 as+12 ask-25 asked-22 at+9 by+17 call+16 came-22 can+26 carry-5 cheap+11 could+15 cv+15 do+11 does-12 each-18 even+9 every+10 feel+13 find-11 five-8 for-29 free+11 gave-5 get+10 give+5 gladly+15 got+8 had-5 has+41 have-31 he-37 hear-30 heard+8 her-5 here+6 his-12 hope-8 hoped+12 how+17 if+22 in-8 is+42 it+31 its+19 keep-17 last-5 learn+47 learned-11 left-9 listen-25 look-27 lost-10 lunch+9 me-8 mean-8 merely-8 might+37 mine-11 more-9 my+12 need-29 needs+12 no+61 not-17 now-7 on-13 one-14 only-43 our-24 own+18 perhaps+21 please+8 put-7 quite-5 said-16 say-36 see-33 send+8 sends-17 shall-31 she-8 should+10 since-19 six-8 so+42 start+6 still+22 take-5 tell+11 thank-17 that-33 the-23 then-24 there-26 they-27 this+18 though-11 thought+5 to+32 told-9 twenty+14 two+19 very+16 want+6 wanted-11 was-16 watch-20 we-61 well-6 what-10 when+25 where-7 whether+19 who-17 whom+29 why-15 will-28 with+21 wonder-30 wondered+23 work+8 would+44 write+7 you+18 your+6 yours+12
n:and able|to+5
n:and about|how-7 the-5
n:and after that|i+9
n:and after|that+7
n:and all|and+9 of+22
n:and am|i+28
n:and applied|to+8
n:and as|i+10
n:and ask if|he-5
n:and ask|if-5 you+6
n:and asked me|to-11
n:and asked|me-11
n:and by|the+21
n:and came|home-9
n:and can|come-21 n't+8
n:and could|be+31 i-28 it+13 start+8 that+5
n:and could i|have-19
n:and cv|are+12
n:and do|i+10 n't-10 tell+5 the+9
n:and does|it-9 the+17
n:and for|the-8 your-16
n:and have|been-7 you-10
n:and he|has+12
n:and hear|how+5
n:and heard back|from+9
n:and heard|back+9
n:and here i|am-8
n:and hope that|you-18
n:and hope|that-18
n:and hoped|that+6
n:and how do|i+15 you-7
n:and how|do+9 many-9 much-5 you+12
n:and i 'd|ask+11 be-9 gladly+7 like+19 value-11
n:and i|'d+13 'm-6 've+13 am-20 can+15 could+15 did+7 do-5 feel-10 had-9 have-19 hope+19 keep-24 know+5 laughed-8 like-15 love-5 mean+6 need-31 now+10 owe-9 promised+9 read+35 said+14 say+16 see+5 shall-17 should+42 start-23 still+8 think-12 thought-15 want-5 wanted-22 was-6 went-6 were-8 will-43 wish-17 would-22
n:and i 'll|be+14 bring-5
n:and i 'm|free+7 glad-8 hoping-5 not-47 now-11 sorry+5 told-6 yours+7
n:and i 've|been-13 decided-5 told-6
n:and i accept|with-13
n:and i am|curious-12 grateful-11 one+9
n:and i can|come+9 n't-10
n:and i do|n't-10
n:and i have|been+5 n't-7
n:and i hope|to+6
n:and i mean|it+5
n:and i owe|you-7
n:and i promised|to+13
n:and i read|it+18
n:and i said|i+21
n:and i see|that+5
n:and i should|like+28
n:and i start|in-20
n:and i want|to+16
n:and i will|n't-20
n:and i wonder|if-12 what+8 whether-7
n:and i would|be-11 gladly+16 like-7 love+10 n't-21
n:and if|he+10 it+18 so+12 the+13 you-25 your+6
n:and if it|is+22
n:and if you|'d-13 have-6 would-11
n:and in|the-11
n:and is it|still+27
n:and is|it+22 there+16
n:and it 's|the+5
n:and it|has-7 is+38 would+27
n:and it is|n't+27
n:and keep|quiet-7
n:and look|at+7
n:and may i|say-12
n:and mean|to-7
n:and might i|be+17
n:and might|i+45
n:and might it|be-9
n:and my|certificates-11 cv+27 notice+9 own+13 wife-21
n:and need|a-16
n:and no|plans+14
n:and not|to-16
n:and nothing|else-13 more-20
n:and now i|'m+11
n:and now|i+16
n:and one of|them-7
n:and one|of-8
n:and please do|n't-20
n:and please|do-7
n:and see|how-8 the-5 what+8 where+12 whether-15
n:and she|'d+11 's+18 hopes+5 is+5 says-7
n:and should|the-7
n:and since|you-9
n:and so do|i-21
n:and so|do-20 i+48
n:and so i|am+10 do+5
n:and tell me|what-16
n:and tell|me-10
n:and thank you|$+5
n:and that 's|fine-6
n:and that|'s-18 i-5 is+44 it-6 the-22 you-37
n:and that i|'m+17
n:and that is|why+26
n:and the|only-9 other-6
n:and then|i-25 the+6
n:and there 's|a-12
n:and there|'s-16 is+11
n:and there is|no-5
n:and they|'re-5
n:and told|me-8
n:and twenty|minutes+14
n:and wanted|to+6 you-9
n:and wanted you|to-9
n:and watch|$-7 on+17 the-19 you-5
n:and we|'ll-12
n:and what do|you-8
n:and what|do-8 i+9 would+12 you-7
n:and what would|you+11
n:and when|i+7
n:and whether|you+6
n:and will|n't-23
n:and with|no+10
n:and wonder|what-14
n:and wondered if|you+10
n:and wondered|if+10 whether-6
n:and wondered whether|you-10
n:and would be|grateful-7
n:and would|happily+11 like+11 love-5 she+9 they+17 welcome-10 you+28
n:and would like|to+5
n:and would love|to-6
n:and would you|tell+13
n:and yes|i-9 please-13
n:and yes please|do-5
n:and yet here|i-10
n:and yet|here-14
n:and you 'd|be-7
n:and you|'d-14 're+12 answered-7 are+14 can-10 could+20 have+50 know+15 may+12 need-27 said+5 still-8 were-18 will-18
n:and you 'll|see+5
n:and you 're|the+5
n:and you are|the+23
n:and you have|a+33
n:and you know|the-9
n:and you were|right-16
n:and your|name-7
n:and yours is|the+20
n:and yours|is+28 would+8
n:angel|and+9
n:angling|for-12
n:annoy you|$-5
n:annoy|you-5
n:another|$-8 day-13 one+10 pair+15 time-9
n:another day|$-12
n:another pair of|hands+10
n:another pair|of+15
n:answer|$+8 a-16 by-7 i-21 if+25 is-13 my+9 the+27 to+16 your+31
n:answered|$+8 an-15
n:any|$+38 afternoon-7 books-31 date-14 decision+8 evening-22 good-9 help-11 hours+5 job-5 jobs+17 junior+5 lead+11 leads+23 luck+28 more-8 morning-22 movement+20 objection-5 of-7 opening+23 openings+23 opportunity+16 other-12 pointers+9 position+5 roles+17 room-9 say+10 shift+28 shifts+23 tip+35 tips+6 vacancies+14 vacancy+12 weekday-12 whisper+11 work+7
n:any chance|$+16 of+17 you-24
n:any chance of|a+8
n:any chance you|'d-5 could-21
n:any day|$-9 you-17
n:any day you|like-12
n:any good|$-10
n:any help you|can-7
n:any help|you-7
n:any hour|$+7
n:any jobs going|$-13
n:any jobs|going-8 in+18
n:any leads for|a+20
n:any leads|for+16
n:any movement|on+20
n:any news on|whether-11
n:any objection to|my-5
n:any objection|to-5
n:any of|them-5 your+17
n:any openings|$+9 for+11 in-13 on+10
n:any other|day-10
n:any pointers|to+9
n:any time|$+12 after+12 that-5
n:any time that|suits-5
n:any tips on|getting+5
n:any tips|on+12
n:any use|for+9 to+11
n:any use to|you+24
n:any whisper|of+10
n:any word|on-5
n:anybody|$+20 at-11 in+11 on+22 to-20 who-13
n:anybody at|the-6
n:anyone|'s-28 at-19 been+27 else-8 i-16 on-7 who-13 you+11
n:anyone at|the+12
n:anyone in|the-7
n:anyone on|your-12
n:anyone who|'d+14
n:anyone you know|who-12
n:anyone you|know+7
n:anything|$+6 about+7 at+23 but-13 else-8 for+21 from+5 going+36 i-18 in-17 of-46 on+10 opens+5 suitable+9 that+10 to-34 you-16
n:anything at|all+9
n:anything but|a-34
n:anything changes on|the+20
n:anything changes|on+20
n:anything comes up|on-5
n:anything comes|up-7
n:anything for|a+41
n:anything for me|$-14
n:anything going at|the+25
n:anything going|at+25
n:anything opens|up+5
n:anything you|'d-14 can-10
n:anything you can|do-10
n:anywhere|$-16
n:apart|$-20
n:apart from|you-10
n:application|$+60 and-6 as+31 for-32 from+18 has+30 i-10 in+11 is+17 of-5 still+7 that+5
n:application for|the+6
n:application stand out|to+8
n:application to|$+22 the-26 your+21
n:application to the|conservatoire-14 top+6
n:applications|$+24 for+18
n:applied|$+22 for-33
n:applied for|the-11
n:applied to|the-8 three-8 your+19
n:apply|$+50 for-32 the-15 to+38
n:apply for|the+9
n:apply to|you+30 your+13
n:applying|for-19 to+16
n:appreciate|a-8 being+34 it-9 that-8
n:appreciate it if|you-8
n:appreciate it|if-8
n:appreciated|$+10
n:apprentice|$+6 who+5
n:apprentices|$+26
n:apprenticeship|$+26 and-11 in-17 with+22 you-18
n:apprenticeship with|you+18
n:approach about|a-17
n:approach|about+8
n:april|$-17
n:archive|$-14 's+19 for+21 would+11
n:archives|$-17
n:archivist|$+7
n:are|$-20 a+5 about+14 all-17 allowed-15 already-8 and+30 at+13 attached-5 being+8 below-5 best-24 building+7 chosen-6 coming-5 dry+11 empty+21 expanding+15 filled-18 free+9 full-16 going-9 good+29 growing+13 hiring+16 in+24 jobs-19 kind+10 like+14 looking+22 made+18 moving+6 my+16 n't-17 never+20 new-11 not-5 now+6 on-19 open-17 paid-11 recruiting+7 short+35 still-23 taking+27 there+25 they-18 three-17 two+17 with+6 worth-11 you+70
n:are about|to+20
n:are attached|$+5
n:are below|should-18
n:are in|the+5
n:are looking|for+15
n:are moving|to+6
n:are my chances|of+7
n:are my|chances+18
n:are never advertised|$+10
n:are never|advertised+20
n:are recruiting|$+9
n:are short|of+24
n:are taking|people+23
n:are the|chances-6 odds+13 only+16
n:are the odds|of+12
n:are there any|$+27 openings-25
n:are there|any+24 more-12
n:are you able|to-9
n:are you|able-9 by-9 still+10 taking+5 the+36
n:are you by|any-9
n:are you in|a+9
n:are you the|one+19
n:arms|and+7
n:around|$-5 for+33 here+10 the+6 you-5 your-10
n:arrange for me|to+8
n:arrange for|me+8
n:arrange|for+8 it+10
n:art director|$+19 's+10
n:art|director+14
n:article|$-12 on-15
n:as a candidate|for-8
n:as a court|interpreter+14
n:as a|court+12 hiring-5 job-9 junior-8 keeper+7 porter+15 referee+24 reference+12 rule-23 silent-27 teacher-15 thank-you-26 trainee+14 way+12
n:as a hiring|manager-5
n:as a referee|for+6 when+13
n:as a reference|$+27 for+15
n:as a rule|$-7
n:as a teacher|$-7
n:as a trainee|$+15
n:as|a-15 all+12 an+17 begging+7 cook+5 ever+7 everybody-8 for-5 hard-5 he+24 her+7 i+6 if+14 it-15 long+49 me+29 much+28 my+24 of+10 one-13 promised+22 referee-10 somebody-15 soon-5 the-22 they-8 though-15 to+11 we+20 well+6 you-58 your+65 yours+18
n:as an|application+9 apprentice-6 assistant-8 intern+12
n:as for|the+11
n:as good as|you+6
n:as i 'd|like+13
n:as i|'d+26 'm+7 've-43 am-26 can-23 decide-8 know+35 said-18 wrote-6
n:as i decide|whether-8
n:as it|'s-5 is-14
n:as long as|you+16
n:as long|as+29
n:as me|$+14
n:as much|as-7 for+35
n:as my referee|$+8 for+8
n:as my|referee+31
n:as one|of-25
n:as someone who|can+10 has-9
n:as someone|who+15
n:as soon|as-5
n:as the|papers-13 person+18
n:as the person|who+12
n:as they|say+7
n:as to|which+8
n:as well|as+11
n:as you|$+13 're+39 are+8 asked-22 described-11 did-9 do-21 had-6 have-6 like+22 may+7 offered-33 proposed-48 said+19 see+16 suggested-48 were-13
n:as you advised|$-7 and-9
n:as you asked|$-5
n:as you do|$-15
n:as you like|$+19
n:as you proposed|$-23
n:as you said|$-6 and+7
n:as you suggested|and-10
n:as your|next-16
n:as yours|$+5
n:ashamed|to-12
n:ask|$+20 about-62 around+38 as+16 but+16 for-13 him-31 how-54 if-29 is+22 myself-11 one+13 so+28 that+9 the-10 them+5 to+22 what-33 whether+18 which+9 why-9 you-25 your+45
n:ask a|favour-6 stranger-6
n:ask about|the-32 your+10
n:ask about your|work-10
n:ask as|a-8
n:ask for a|job+12 place-5 recommendation+14
n:ask for|a+20 an-12 nothing-17 your-22
n:ask for nothing|but+6
n:ask for work|so-9
n:ask her|$-21 about-23 for+21 to+13 whether+7
n:ask her for|a+15
n:ask him|for-8 how-6 if-5
n:ask him if|he+12
n:ask how|you-11 your-10
n:ask if he|'d-15
n:ask if|he-15 she-7 you-7
n:ask if she|'d-6
n:ask so|i+28
n:ask them|for-12 to+23
n:ask what|a-11
n:ask whether|there-11 you+10 your+11
n:ask you|$+14 a-6 about-61 for+23 how-7 some-9 what-8
n:ask you a|few-5
n:ask you about|it-5
n:ask you for|an+15 work+24
n:ask you how|you-7
n:ask you some|questions-9
n:ask your|aunt+5 colleagues+15 sister+7
n:asked|$+19 a+7 about+6 her-6 i+8 if-9 me-46 my-11 them+23 when-12 whether-19 you+49 your+17
n:asked for|work-5
n:asked if i|'d-9
n:asked me|to-32
n:asked when|i-12
n:asked whether|i-17 you-18
n:asked you|for+5 to+26
n:asking|$-20 but-5 everyone+25 how-5 so+10 the-16 whether-7 you+45
n:asking for a|job+5 start-9 trial+8
n:asking for|work-11
n:asking whether|you-21
n:asking you for|a-10
n:asking you|for+42 to+8
n:asking you to|find-11
n:asks|for+9 if+11 me-6 you+20
n:asks you|for+14
n:asset|to-15
n:assistant|$+38 's-30 and+11 curator+26
n:assistant 's|job-12
n:assistant and|i-9
n:assistants|$+33
n:assured that|i+7
n:assured|that+7
n:at|$+23 a-47 all+5 an-31 and+12 another-18 any-16 dawn+5 easter+19 eight-11 five+7 forty+11 full-6 harvest+12 her-7 home-14 how-6 in-17 it+9 lambing+44 lunch-17 me+26 midnight-6 most+8 my-10 nine-21 nineteen+9 no+35 our-41 present+29 reception+6 school-12 sea+30 seven+5 seventeen+21 short-14 six+7 sixteen-11 some-12 st-5 ten-32 the+15 this+23 three-16 twenty-24 two-22 weekends-10 which-7 work-28 you-12 your+53 yours+44
n:at a|museum-16
n:at all|$-35 about+10 and+6 in-6
n:at an|hour-9
n:at any hour|$+16
n:at any|hour+16
n:at easter|$-5
n:at first|$-9
n:at forty|$-5 and+17
n:at four|$-12 in+11
n:at four in|the+11
n:at harvest|$+12
n:at home|$-11 with-11
n:at it|$+9
n:at last|$+5
n:at my age|$-11
n:at my|age-18 application+6 cv-5 own-5 showreel+8
n:at my cv|and-17
n:at night|$-7
n:at no|charge+22
n:at once|$+15 and-5 that-23
n:at present|$+12
n:at sea|$+27
n:at short|notice-14
n:at six|$+11
n:at the|abattoir-6 abbey+5 agency-5 aquarium-14 archive+17 back-9 bakery-8 bank+24 bench+8 boatyard+6 brewery-5 cathedral-11 clinic-6 college-9 council-22 dairy+15 desk-14 docks+8 end+9 eye+6 farm-12 firm+16 fish+11 foot+11 foundry-6 front+14 gate-5 harbour+15 hospice+14 hospital+17 institute+7 job-22 kennels+6 latest-6 lathe+29 library+14 mint+5 moment+14 museum+7 next+9 nursery+15 observatory+12 other-22 paper+9 port+14 practice+8 press+5 quarry-9 school-15 seed-18 shelter-5 shipyard+10 sorting-11 stables+7 start-11 studio+12 tannery+6 theatre-5 top-9 weather-8 wedding+11 yard+12
n:at the back|of+12
n:at the bottom|of+6
n:at the docks|and+17
n:at the end|$-5 of+23
n:at the forge|$-7
n:at the front|desk+5
n:at the gate|$+7
n:at the institute|$+7
n:at the mill|$+9
n:at the ministry|$-9
n:at the moment|$+9
n:at the observatory|$+8
n:at the sorting|office-11
n:at the surgery|$-10
n:at the top|of-14
n:at weekends|$-5
n:at what age|do-9
n:at what|age-7 point+11
n:at whatever|hour+5
n:at your agency|$+11
n:at your|bench-6 company-6 depot+25 desk-20 door-16 elbow-17 end-25 firm+12 first-10 hospital-15 lab-22 mill-6 observatory-14 office-12 place+17 practice-7 school+9 side+7 stall-22 station-7 studio-29 surgery+6 table-5 theatre+10 word-12 zoo+12
n:at your clinic|$-7
n:at your company|$-13
n:at your disposal|from+7
n:at your firm|$+14
n:at your hospital|$-15
n:at your institute|$+8
n:at your studio|$-27
n:at yours|$+12
n:ate|the-8
n:attach|$-5 my+5
n:attached|$+41 cv+5 i-7 it-22 my-8 page-5 please-5 should+5 two+15 with+15
n:attached for|your-6
n:attached is|the-5
n:attached my cv|in-15
n:attached my|cv-9
n:attached two|pages+15
n:attaching my cv|so+10
n:attaching my|cv+13 resume-5
n:attaching|my+14
n:attention|$-13
n:audition|$+6 for+19
n:august|$+17 and-9
n:aunt|'s-19 says+7
n:authority|$+14
n:autumn|$-18
n:available|$+60 at-7 for+16 from-22 on-32 to+23
n:available for|a-22 work+18
n:aware of|any+14
n:aware|of+5 that+9
n:away|$+10 a+19 and-5 from-23 should-7 with+32
n:away from|the-7
n:back|$-24 after+18 at-5 for-6 from-12 in-19 me+19 on-22 so-13 then-31 to-30 way+22 when-5
n:back after|the+18
n:back at|my-9
n:back in|may-10
n:back of|a-11 your+26
n:back then|$-7
n:back to|$-10 it+10 me-20 the-26 you+20 your-21
n:back way|into+22
n:background|$-19 in-12
n:backstage|$+5
n:bad|time-5
n:baker|$+32
n:bakery|and-22
n:balance|sheet+7
n:band|$-7 5-5
n:bank|and-27 in+8 on-10 shifts-9
n:bar|$+15
n:be|$-34 a-6 able-26 all-23 among+22 an-25 any-5 applying-5 ashamed-22 asked+39 asking-28 assured-10 at+8 better-16 blunt+6 bothered-24 brief-17 by-8 cheeky-12 chuffed-7 clear-11 comfortable+16 considered+41 content-6 doing-17 easier-5 employed+14 enough-11 fair-7 first+17 for-14 found+20 frank-9 free-22 generous+24 getting-5 given+15 glad+5 good-13 had+49 happy-14 having+8 heaven-14 hired+23 hiring-25 honest+13 honoured-12 in-6 interested+33 it+14 keen-6 kept+31 kind+28 left-8 let-6 looking-5 lovely-10 lucky+8 mad+14 made+27 me+38 mine+20 my+12 near+29 needing+30 no+5 obliged+13 of+6 offended-24 on-17 one+14 open+16 out-6 over+7 part+13 passed+29 persuaded-18 possible-18 prepared-5 proud-6 put+26 recruiting+9 right+5 running+24 short+7 so+34 sorry-28 sure-10 taken+5 talking-8 thankful+11 that+49 the+39 there-45 thinkable+15 thought+13 thrilled+8 to+8 told+57 too+9 torn-9 up-11 very-13 wanting+14 with-7 wonderful+5 working+25 wrong-41 you+6 your+42 yours+12
n:be a|blessing-15 chance-6 corner-11 desk-19 dream+14 fit-13 fly-11 godsend+16 good-7 great+6 nuisance-5 party-8 place+5 problem-7 quiet+6 real-8 spot-9 strong-12
n:be a dream|to+11
n:be a fly|on-11
n:be a good|fit-7
n:be a great|help-5
n:be a real|asset-8
n:be able to|do-25 find-10 get+9 offer-13
n:be able|to-26
n:be all right|if+5 to-13
n:be all|right-10
n:be an asset|to+13
n:be an|asset+28
n:be any use|to+20
n:be any|use+11
n:be ashamed|to-12
n:be asking for|a-5
n:be asking|for-8 you-17
n:be asking you|to-17
n:be cheeky|but-19 to+8
n:be cheeky to|ask-6
n:be considered|$+7 for+17
n:be considered for|the-7
n:be curious|how+14 to-14
n:be curious to|hear-14
n:be delighted|$-7 if+13
n:be doing|this-25
n:be fair|to-7
n:be first in|line+22
n:be first|in+27
n:be for me|$-20
n:be for|me-22
n:be found|for+18
n:be free|for-5 to-6
n:be given|a+5
n:be glad if|you-14
n:be glad of|a+21 any-9 it+6 ten-8 the+23 your-30
n:be glad|of+19 to-11
n:be glad to|be+12 hear+17 talk-9
n:be good|at-5 to-6
n:be grateful|$-5 for+18 to-5
n:be grateful for|a+13 an+5
n:be grateful if|you+6
n:be grateful to|be+10
n:be had|$+22
n:be happy if|you+6
n:be happy|if+6 to+5
n:be heaven|$-14
n:be hired|by+12
n:be honest|with-13
n:be honoured if|you-6
n:be honoured|if-5
n:be honoured to|be-8
n:be hugely appreciated|$-6
n:be in your|debt-5
n:be interested|in+16 to+13
n:be interested to|hear+13
n:be it from|me-8
n:be it|from-8
n:be keen|to-6
n:be kept|in-5 on+37
n:be kind enough|to+14
n:be kind|enough+14
n:be looking|for+8
n:be lovely|$-6
n:be me|$+37
n:be mine|$+12
n:be more|than-6
n:be mortified|if-15
n:be my|referee+7
n:be near|the+24
n:be obliged if|you+8
n:be obliged|if+9
n:be of service|to-17
n:be of|use+16
n:be on it|$+14
n:be on|it+14 the-28 your+6
n:be on the|list+12
n:be on your|list-21
n:be one|$+27 more-24 of+20
n:be one of|them+10
n:be open to|a-5
n:be open|to+14
n:be over the|moon+6
n:be over|the+6
n:be part|of+13
n:be passed|to+9
n:be pleased|to+8
n:be plenty|$+19
n:be possible|$+5 for-29 some+13 to+5
n:be possible for|you-21
n:be possible some|time+13
n:be prepared|to-5
n:be put|in+5 on+13
n:be right|$+7
n:be short of|a-13
n:be short|of-15
n:be so|bold+8 good+19 grateful-7 kind+6
n:be so good|as+16
n:be so kind|as+6
n:be taken|on+35
n:be thankful|for+16 if-11
n:be thankful if|you-15
n:be the|best+10 first-11 last-46 one-5 person+11 right-26
n:be the one|to-15
n:be there|at+21 on-18
n:be thinkable|$+15
n:be thought|of+13
n:be thrilled to|be-20 hear-8
n:be told|$+8 that+5 when+10
n:be too much|to-6
n:be too|much-6
n:be up for|a-7
n:be very glad|if-6
n:be very|glad-16 happy-9 interested+9
n:be welcome|$+15
n:be willing to|talk+7
n:be willing|to-10
n:be with|you-17
n:be wonderful|$-5 if+6
n:be yours|$+8
n:bear it|$+14
n:bear|it+10 me+13 my+14 with-11
n:bear me in|mind+27
n:bear me|in+15
n:bear with|me-9
n:became|a-11 of-5
n:became of|the-16
n:because i|'d-21 am+18 do-13 saw-8 would+35
n:because it|is+14
n:because|it+11 of-9 that-18 the+9 you+13
n:because of the|vacancy-7
n:because you|are+6 asked-6
n:become|a-27 an+8 part+22
n:become part of|your+9
n:become part|of+22
n:becomes|a-5 free+22 of-5
n:becoming|a-14
n:beekeeper|$+6 in-13
n:beekeeping|$-12
n:been|a-21 able+5 asked+6 filled+18 given-21 hired-15 in-23 laid+22 looking-15 made+7 my-10 offered-30 out+21 promoted-7 so+12 taken-17 the-9 thinking+8 to-17 told+28 trying+7 volunteering+9
n:been able|to+5
n:been laid off|and+14
n:been laid|off+22
n:been looking|for-18
n:been made|redundant+20
n:been offered|a-12
n:been out of|work+20
n:been out|of+20
n:been told|that-12
n:bees|and+7
n:before|$+11 a-5 an-23 and-5 anyone+31 christmas+21 friday-15 he+25 i-63 it+19 me-12 my-21 one-8 or-7 our-14 she+15 that+22 the+34 they+27 this-8 thursday-7 we+8 you+43 your+22
n:before christmas|$+21
n:before friday|$-15
n:before i|'ve-5 apply-23 decide-7 send-17 spend-15
n:before i apply|to-17
n:before i send|it-16
n:before me|i+10
n:before or|after-7
n:before the|next+5 season+17
n:before they|'re+8
n:before this one|$-8
n:before this|one-8
n:before we talk|$+17
n:before we|talk+15
n:before you|were-6
n:beforehand|$-21 would+13
n:beg|but+21 for-9 to+14
n:beg for|a-27
n:beg you for|a-29
n:beg you|for-29
n:began|$-15 in-10
n:begged|a-7 the-24 you+6
n:begging|letter+7
n:begin as|a+10
n:begin|as+10 at-5 in+18 with+15
n:beginner|'s+7 i+5 like+8
n:beginner i|'d+5
n:beginner like|me+8
n:beginners|$+6
n:begins|$+32 in+5
n:begun to|wonder-12
n:begun|to-14
n:behalf|$+19 to+10
n:behalf of my|brother+5
n:behalf of|my+11
n:behalf to|the+10
n:behind|a-25 it+17 me+20 the-8 you-25 your-25
n:behind me|$+19 and-17
n:behind the|counter+12 glass+12
n:behind your|counter+10
n:being|a-28 asked+12 hired+40 my+12 shown-7 so-6 taken+26 the-12 told-14
n:being hired|in+12
n:being so|open-5
n:being taken|on+32
n:believe|i+10 in+16 it-10 my+7 that-5
n:believe it|$-19
n:believes|that+7
n:bell|$+6
n:belong|on+10
n:below|$+11 and+11 for+10 is+7
n:bench|$-12 and+15 comes+12 in+6
n:bench for|me+11
n:bench in your|workshop+7
n:bench in|your+6
n:berth|and-10 for+17 on+16
n:berth on|a+13
n:beside|me-8 the-40 you+20 your-7
n:beside you|at-12
n:best|$-22 for-7 friend+10 hour+22 job+5 person+21 thing-11 to-11 way+18 wishes-20
n:best person|to+15
n:best way|to+8
n:better|at-7 for-14 than+23
n:better than|i-10 me+18
n:between|a-8 jobs-5 my+19 the-20 two-6 us+31 you+6
n:between jobs|$+5
n:between you|and+6
n:beyond|a+17
n:bid|for-6
n:bill|$+16
n:bindery|$-8
n:biodata|to+22
n:bird told|me-12
n:biscuits|$-10
n:bishop|'s-9
n:bit|$+14 about-14
n:bits|$+11 of+8
n:blame|my-19
n:bless|you-10
n:blessing|$+5
n:blog|$-41
n:blood|bank+6
n:board|$+33 at-17 i+16 should+7 that-10
n:board at|your-21
n:board should i|be+7
n:board should|i+7
n:boat|$-13
n:boats|$+7 and+19
n:boatyard|$+11
n:body|and-6
n:book|$-28 for+9 is-13 on-35 you-10
n:bookbinder|$+29
n:bookkeeper|$+17
n:bookkeeping|$+33
n:books|$+14 for+31
n:boots|$-9 and+9 on+13
n:born|to+8
n:boss|about+7 at-21 for-17 i-6 know-22 say+5 says+13 to+11 would+12
n:boss at|the-21
n:boss i|'m-10
n:both|$-6 hands-25 know+12 of+6
n:both hands|$-9
n:bother|you-12
n:bottom of|the-9
n:bottom|of-7
n:box|$+19 and+11 office-8
n:box for|a-11
n:boy|$-6 a+13 from-5 has+14 in+18 who-5
n:brains|for+11
n:branch|$+19 in+9
n:break|i+6
n:breakfast|$-5 and+5
n:brewery|$+7 is+25
n:brewery is|doubling+8
n:bring|a-12 cake-7 me-12 my-13 up+7 you-12
n:bring my|own+13
n:bring the|biscuits+11
n:bring up|work-8
n:brings me to|you+11
n:brings me|to+17
n:brings|me+6
n:brother|'s-11 a+20 at-5 come-7 in+26 is-8 on+7 who+7
n:brother at|the+5
n:brought me to|you+29
n:brought me|to+37
n:brought|me+48 my-5 up-22 you+7
n:brought up|the-7
n:brought you|to-7
n:budget|$+28
n:building|$-8 a+28
n:building a|new+12 team+15
n:bus|$-5
n:business|$+17
n:busy|$+8 so+24
n:but|a+21 can-6 could+10 do+29 here+32 how+7 i-47 if+13 is+12 it-26 might-16 my-15 not-7 should-6 since-5 that-25 the+19 to+14 were-12 which-11 who-8 your-24
n:but as|you+5
n:but could|i-17
n:but could you|ask+6
n:but do you|have-6
n:but do|you+30
n:but i 'd|be+23 like-33
n:but i|'d-46 'm-11 've-9 can-10 could+12 do+15 have+10 will-6 would+6
n:but if|the-8 you+7
n:but is|the+14 there-13
n:but it|'s-14
n:but might|you+10
n:but my|sister+5
n:but please|do+26
n:but since|you-25
n:but that|'s-16 is-9
n:but that is|n't-19
n:but what|does-15 would-5
n:but would|the-7 you+8 your-12
n:buy you a|coffee+7
n:buyer|$+11
n:by|$-19 a-12 accident-10 all+7 an+61 any+22 christmas+20 email-5 friday+10 hand-50 june+11 mail-12 me-13 mistake-7 monday+10 noon-21 now-5 phone-24 post-29 saying+9 someone-15 sunday-5 teatime-5 telephone-7 telling-13 the+7 then-6 thursday-5 tomorrow-18 trade+22 two+7 way+13 word+9 working+10 you+66 your-12
n:by accident|$-10
n:by all|means+7
n:by any|chance+12
n:by asking|for-8
n:by friday|$+14 and+10
n:by hand|$-18
n:by june|$+11
n:by mail|or-5
n:by me|$-5
n:by phone|$-25
n:by teatime|$-5
n:by the|day-10 end+10 hour+36 phone+29 time-8 way+31 window-13
n:by the end|of+10
n:by the hour|$+35
n:by the way|$+12 is-10
n:by thursday|$-5
n:by way|of+13
n:by word of|mouth+9
n:by word|of+9
n:by you|$+33
n:cabin|crew-6
n:cafe|$-18
n:cake|$-60
n:calendar|$-5
n:call|about-26 and-9 at-6 away+14 centre+9 centres-22 for+42 from+33 in-34 is-16 it+21 me+53 next-9 of-5 on+20 so+17 the+6 to+9 with-25 would+7 you+13
n:call from|me-14 you+42
n:call it|a+14
n:call to|the+8
n:called|$+5
n:came|about-6 across+11 along+6 as+5 away+13 by-18 for-12 free-5 home-18 in+12 into-5 of-8 out-16 over+7 through-8 up+10
n:came across|the+5 your-10
n:came across your|profile-13
n:came as|a+5
n:came away|with+6
n:came of|it-8
n:came to|be-12 it+16 learn+8 mind+13 our-6 you-12
n:came to it|$+17
n:came to mind|$+13
n:came up|$-5 when+12
n:can|$+29 a-15 afford+16 also-5 ask-26 be+12 bear+8 come-27 count+24 do+22 ever-18 explain-7 find-8 get+5 go-18 have+11 hear+9 help+5 i+24 learn+8 live-5 my+20 n't-5 of-7 offer-7 one-27 pass+10 read-7 say-12 see-35 show+12 sit+20 speak-8 start-10 still+12 take-11 talk-7 the-6 use+24 wait-7 weld+17 write+13 you+7 your+13
n:can a|person+5
n:can ask her|about-7
n:can be|in+12 trusted+13
n:can come|for+20 to-29
n:can come to|you-20
n:can count on|me+10
n:can count|on+10
n:can do|$+22 to-9
n:can get|me+7
n:can give|me-20
n:can have|me+15
n:can i|ask+15 come+16 count-19 do-8 get+5 send-13 use+11
n:can i count|on-19
n:can i send|you-13
n:can n't|$-5 be+23 do+8 find+19 get-39 give-10 have+11 help+18 hire-14 stand-5
n:can n't give|me-10
n:can n't hire|me-15
n:can offer|you-13
n:can pass|it+15
n:can see what|i+15
n:can see|what+14
n:can start|on-8 straight-7
n:can start straight|away-7
n:can tell me|about+11 what-13
n:can tell|me-6 you+5
n:can we|talk+9
n:can write to|them+13
n:can write|to+13
n:can you connect|me-13
n:can you|connect-13 get+6 give-21 recommend+15 see-7 talk+11 tell-6 think+16
n:can you get|me-19 my+22
n:can you give|me-29
n:can you tell|me-6
n:can you think|of+16
n:candidate|$+30 for-6 you+10
n:candidate for|mayor-5 your+13
n:candidates|$+6
n:candidature|for+12
n:candour|$-17
n:car|$-20
n:card|$-19 in+22 that-8
n:card in|the+17 your+20
n:card in your|window+16
n:care|$-14 about-10 home+20 to+28
n:care to|see+14
n:career changer like|me+8
n:career changer|like+8
n:careers adviser|told+5
n:careers|in-6 page+22
n:carry|it+19 my+5 on-10 weight-10 your+11
n:case|$-20 a+9 for+7 it+17 the-7
n:case it|'s+16
n:case you|can-19 have-13 need+7
n:cases|$-6
n:cast|$+7
n:casting|people+11
n:catering|is+12
n:caught my eye|and+13
n:caught|my+7
n:centre|is+8
n:certificates|and+5
n:chair|$-17 by-15 in+16 the-17
n:chair in|the+26 your-6
n:chambers|$-9
n:chance|$+33 for-5 in-8 of+17 on+21 to+33 with+6 you-21
n:chance for|me-5
n:chance in|your+5
n:chance of a|few-5
n:chance to|ask-6 look-10
n:chance to look|at-10
n:chance you|'d-5 could-21
n:chances|of+8
n:change|$+17 and+17 of+11 over+12
n:changed|$-8 course-9 how-7 on+15 your+17
n:changed how|i-7
n:changed your|mind+17
n:changer like|me+8
n:changer|like+8
n:changes on|the+20
n:changes|on+20
n:chaplain|$+5
n:chapter|on-28
n:charge|$+30 of+11
n:charity|'s+6 i+14
n:chase|you-7
n:chat|$-14 about-10 and+20 to-6 with-19
n:chat with|me-12 your-27
n:cheap|and+22
n:check with|your-7
n:check|your-10
n:cheek|but+18
n:cheeky|but-14 to+12
n:cheeky to|ask-6
n:cheered me|up-9
n:cheered|me-19
n:chef|$+11
n:chemistry|and+7
n:chief|'s-20 for-5
n:children and|i-5
n:children|and-5 i+6
n:choice|of-10
n:choir|'s-14 school+15
n:choir school|'s-24
n:choose|$-13 between-14 me+38 the+9 their-5 your+14
n:choose me|$+25
n:chooses|the+11
n:choosing|$+19
n:chose|your-6
n:chosen|$+10
n:christmas|$+25 and-16
n:claims|$-16 department+7 team-10
n:class|$-8
n:clean|licence+13
n:clear this|is+5
n:clear|this+5 to+17
n:clerk|$-11 's+13 and-9
n:clerk 's|job+18
n:clients|$+9 would+14
n:clinic|$-8 and+5 has+16 i+11 is+19 that+6
n:clock|$-12 and+8
n:close|to+7
n:closed|and+5
n:closes on|friday+7
n:closes|on+33
n:closing|date+42
n:club|$+6 wants+8
n:co-op|and+26
n:coach|$+9 and+9 needs-13
n:code|$-24
n:coffee|$-24 and+8 i+45 near-24 with-25
n:coffee i|'ll+30
n:cold|$+31
n:colleague|$-5 's+19 was+11
n:colleague in|lyon+8 personnel-6
n:colleague who|'d+5 would+20
n:colleagues|$+6 in-13
n:come|$+16 along-18 and+32 back-17 by+33 cheap+8 early-28 for-43 free-23 from-18 in+35 like+8 out-14 recommended-7 round+35 the+7 through-21 to+5 up+11 with+7
n:come along|on-15
n:come and|do+12 listen-25 see-6 work+17
n:come and watch|on+17 the-14
n:come back to|my+15
n:come back|to+16
n:come for|a-13 the-30
n:come free|on-16
n:come from|you+6
n:come in|$+16 and-8 for-16
n:come in for|a-15
n:come like a|shot+8
n:come like|a+8
n:come to|the+29 watch+17 you-13 your-9
n:come to watch|the+21
n:come to you|$-24
n:come to your|office-18
n:come up|$+19
n:come with|my+19
n:comes|$+13 back+5 free+18 from+9 of-7 through+7 to+12 up-11 with-5
n:comes free|$+16 in+5 on-5
n:comes of|it-7
n:comes up|$-6 on-31
n:comes up on|the-7 your-24
n:comfortable|with+16
n:coming|$+15 back-9 from-9 to-13 up+15
n:coming back|to-9
n:coming up|in+22
n:commas|$+7
n:commission|$+26 a-11 for+20 from+12
n:committee|$+19
n:common|$-10 in-6
n:company|$+17 's-21 and+22 as+16 at-29 grows-9 has-12 i+9 might-10 should-10 would+18
n:company i|'d+9
n:company should|i-10
n:complain|$-10
n:concert|$-16
n:congratulations on the|second+6
n:congratulations on|the+7
n:connect me|with-5
n:connect|me-5 us+7
n:connect us|$+10
n:conservation|$-9
n:conservatoire|$-7
n:conservator|'s+5
n:consider me|$+13 for+9
n:consider me for|the+9
n:consider|me+10 my+20 telling-9 this+14
n:consider this my|hat+16
n:consider this|my+10
n:consideration|$+13
n:considered|$+19 for+13
n:considered for|a-5 the-7
n:considering|a-12
n:contact|$-7 you+11
n:contacting|you+13
n:content|$-14
n:contract|$+25 and-5 at+11 ends-10 in+21
n:contract ends in|june-5
n:contract ends|in-8
n:contract for|a-5
n:contracts|and+7
n:control room|$+5
n:control|room-7 tower+7
n:convenience|$+5
n:conversation|$-27 and-11
n:convinced|me-9
n:cook|$+26 's+5 in+11
n:copies of|my+22
n:copies|of+21
n:copy of|the+8
n:cork|$-9
n:corner|$+17 for-6 of-20
n:corner of|the-23
n:coroner 's|officer-8
n:cost|$-21 you+37
n:could|a-24 an-10 arrange+11 ask-27 be+62 begin+47 bring-30 cover+15 do+29 explain-20 fill+16 find-5 fit+7 forward-18 get-14 have+30 he+11 help-6 i+18 introduce-11 it+21 join+10 learn+18 make+14 meet-19 mention-8 mind+12 mine+35 my+9 n't-23 not-26 one-21 our+13 pass-12 picture+7 put-18 recommend-16 ring-11 see-18 send-16 she+19 sit-46 slip+20 somebody-14 spare-9 speak-13 squeeze+7 stand-21 start+45 stay+15 take+22 talk-25 tell-47 the+25 this-5 use+11 watch-24 we+16 write+10 you+17 your+37 yours+17
n:could ask|about-14
n:could be|at+5 in+10 persuaded-10 the-7
n:could be persuaded|to+7
n:could begin|at+9
n:could come|and-22
n:could do|a+7 for+23 worse+22
n:could do with|a-31
n:could do worse|than+12
n:could fill|$+5
n:could get|me-19
n:could have|a+5 me+17
n:could help|$-5
n:could i ask|you-18
n:could i|ask-15 buy+9 come-5 do-11 expect+12 get+6 give-7 have-9 help+7 join+9 put+7 send-21 spend+6 tag+6 take+17 talk+20 trouble-13 use-8
n:could i be|of-14 one+5
n:could i buy|you+9
n:could i have|a-31
n:could i help|out+7
n:could i send|you-21
n:could i spend|a-5
n:could i tag|along+6
n:could i trouble|you-13
n:could introduce me|to-11
n:could introduce|me-11
n:could it|be+7
n:could mention|my-16
n:could my|daughter+11 nephew-8 son+18
n:could one|of-13
n:could put me|in+7
n:could put|me+11
n:could recommend me|to-12
n:could recommend|me-12
n:could see|me-27
n:could send you|my-10
n:could send|you-10
n:could start on|the+10
n:could start|on+28 with+15
n:could start with|you+12
n:could talk to|$-10
n:could talk|to-10
n:could tell me|about-12 how+10
n:could tell|me-48
n:could that|be-6
n:could there be|a-8
n:could this|be-6
n:could use|a+23 me+20
n:could we|speak-7 talk+14
n:could we talk|about+13
n:could you|also+21 arrange+9 be+31 bear-8 drop-6 explain-7 find-5 fit-25 forward-21 get+47 give-23 help-7 hold-38 introduce-7 keep-10 let-15 look-14 make+19 name+5 offer+23 pass+24 point-7 put-5 refer-24 see+15 send+17 speak+7 suggest+5 take-31 tell+28 use+15 vouch+12 write+41
n:could you ask|her-21
n:could you connect|us+6
n:could you drop|me-9
n:could you find|a+13 me-10 my-23 out+22
n:could you forward|my-16
n:could you get|me+24 my+12 the-16
n:could you give|me-29 my-7
n:could you help|me-20
n:could you let|me-31
n:could you look|over-9
n:could you mention|to+14
n:could you offer|me+6
n:could you pass|my+12
n:could you point|me-7
n:could you put|me-10
n:could you recommend|a-8 me+16
n:could you refer|me-24
n:could you say|what+18
n:could you see|your+11
n:could you spare|me-5 twenty+7
n:could you speak|to+8
n:could you steer|me-5
n:could you tell|me+8 the+7 your+13
n:could you use|a+6
n:could you vouch|for+12
n:council|'s+12 with-26
n:count for|much-16
n:count|for-18 it+7 on+11 the-14
n:count it|a+7
n:count me in|$-21 for-11
n:count me|in-17
n:count on|me+10 you+24
n:counting on|you-10
n:counting|on-6
n:country|$-7
n:county|is+6
n:couple of|hours-10
n:couple|of-11
n:course|$-40 has+8 i+13 in-10 on+7 to-5 you-10
n:course and i|'m+11
n:course and|i+10
n:course is|done+10
n:court|$+6 interpreter+16 interpreting+9
n:courtesy|of-6
n:cousin|'s+5 got-19 in+8 to+6 was-19
n:cousin got her|start+8
n:cousin got|her-6
n:cover|$-13 for-7 letter+20 of-5
n:cover the|front+5
n:covering letter|$-8
n:covers for|you+7
n:covers|for+7
n:craft|$-5
n:crane|driver+17
n:creative director|$+6
n:creative|director+20
n:crew|$+35 's-22 a+11 and+17 at-13 for+16 i-11 in+14 on-8 that+14
n:crew on|the-8
n:crying out for|a+17
n:crying out|for+5
n:crying|out+5
n:cup|of-5
n:curator 's|post-12
n:curator|'s-6
n:curious|$-32 about-29 to-14
n:curious about|the-12
n:curious how|you+17
n:curious to|hear-14
n:curious whether|you+7
n:curriculum|vitae+31
n:cut|$-18 a+10 from-8 the+6
n:cut the cv|to+6
n:cut the|cv+6
n:cutting|room+11
n:cv|$+11 a+32 along+28 and+20 are+8 as+9 at+9 attached+21 be-10 could-14 for+19 has-5 i-20 is-12 just-5 land+6 look-5 of+15 on+22 or-15 over+7 reach+9 reads-7 since+9 so-13 that-18 the+12 to+8 under+7 until+11 would-7
n:cv and|i-8 tell+6 then-13 you-15
n:cv and see|where+12
n:cv and tell|me-9
n:cv as|you+5
n:cv before|i-15
n:cv could do|with-15
n:cv could|do-15
n:cv for|you-17
n:cv in case|you-16
n:cv in|case-19 the+5 your-6
n:cv is|below+18
n:cv of|my+13
n:cv on to|your-7
n:cv on|to+7
n:cv to|$+13 one-16 your-11
n:cv to one|page-16
n:cv with|a-8 you+9
n:cv would|you-8
n:cvs|would-19
n:dad|$+8
n:dairy|and-19
n:dance|company+12
n:dare to|ask-7
n:dare|to-6
n:date|$-23 on+19
n:dates|$+5 on-5
n:daughter|$+5 find+13 is+9 who-13
n:day|$-16 's+32 a-13 and+7 at-18 before-9 beside-16 i+5 if-15 in-21 my+11 of+30 on-17 one+11 rate+5 that-17 the+8 to+28 you+27 your+36
n:day 's|notice+7
n:day and|keep-9
n:day at your|elbow-5
n:day at|your-12
n:day i|hope+12
n:day if|you-6
n:day in|a-10 the-5 your+7
n:day on|the-16
n:day one|$+11
n:day you|like-12
n:days|$-12 a+20 and+13
n:days a week|$+9
n:days a|week+20
n:deadline|$+23
n:deal|to-7 with+8
n:dear|dr-5 ines-5 mr-10
n:dear ines|$-5
n:dearly|like+9
n:decade|$-9
n:decide|$+11 between-14 whether-12
n:decided|against-10 me-8 on+7 to+7
n:decided to|stay-5
n:decides|$+16 on+30
n:decides on|new+12
n:deckhand|$-20
n:decline|$-6
n:degree|$-10 and+8 as+10 in-20 to-8
n:delight|$-7
n:delighted|$-7 if+13 to+8
n:delighted to|hear+6
n:demand|for-12
n:dental|lab+5 school+11
n:department|$+12
n:depot|is+7
n:deputy|$+18 head-21
n:describe|a-8 the-22 your-27
n:description|of+10
n:deserves|a+6
n:design|$-14
n:designer|$+5
n:designs|on-10
n:desk|$+5 and+30 at-10 by-14 for+18 i+10 in+9 should+8 to-8 with+6 you+7
n:desk for|one-8
n:desperate|$+17
n:details|of-5 to+10
n:details to|the+7
n:diary|$-10 is+25
n:did|$-8 a-15 and-8 anybody-11 anyone-25 for-21 i-28 in+11 it-30 me+9 my+12 n't+42 not-7 somebody-7 that-9 they-14 you-40 your-33
n:did and|i-8
n:did it take|for-9
n:did it|take-11
n:did me|good+9
n:did n't|ask+41 dare+14 get-12 take-10 want+24
n:did n't get|the-12
n:did you|always-12 answer-8 come+8 do-15 ever+17 find+5 get+10 go-5 have-13 hear-5 know-11 train+5
n:did you come|in+11
n:did you find|out+8
n:did you get|a+9
n:did you have|to-18
n:did your|parents-12
n:differently|$-16
n:dig|$-5
n:diploma|$+5
n:direction|$+11
n:director|'s+17 would-12
n:discuss|how+6
n:discussed|$+19
n:dispatch|office+11
n:disposal|from+13
n:do|$+25 a+7 agencies-10 all+12 and+9 any+14 anything-21 apprentices-9 as+43 ask+12 at+12 before-13 between-8 come+14 does-5 firms-10 first-10 for+11 get+6 give+18 have+21 her+15 hope-14 i+65 if-19 in+14 is-15 it+16 keep+36 let+15 mention+35 most-21 next-6 no-30 not-19 nothing-26 now-12 on-10 one+11 outsiders+19 pass+22 people+8 please+6 put+26 read+18 ring+21 say+18 send+5 shout+5 show+13 something-18 strangers-19 tell+19 that+33 the+11 them+13 they-41 think+23 this-19 to-10 what+12 with+48 without-9 wonders+12 worse+22 write-22 your+16
n:do all|day-6
n:do and|i-13
n:do as much|for+35
n:do as|much+35
n:do at|the+14
n:do drop me|a+6
n:do drop|me+6
n:do firms|in-6
n:do for|you-7
n:do get in|touch+6
n:do get|in+6
n:do i|$+47 'd-6 apply+16 come-15 get+57 have+23 need-14 sign+16
n:do i get|on+7
n:do i need|a-17
n:do i sign|$+10
n:do it|for+16 with+9
n:do it with|you+9
n:do let me|know+8
n:do let|me+9
n:do me|a-5
n:do n't|$-32 ask-16 be+15 feel-10 forget+17 know-9 let+23 lose+22 mean-13 mind+19 need-6 pass-18 put-15 read-10 send-5 suppose+18 tell-23 think+13 trouble-6 want-8 worry+5 you+12
n:do n't expect|anything-5
n:do n't feel|you-7
n:do n't mean|to-13
n:do n't need|a-31
n:do n't pass|my-14
n:do n't read|this-9
n:do n't worry|$-10 i+17
n:do need|a-7
n:do not|want-9
n:do people|get+22 in+6
n:do people in|your+7
n:do put in|a+19
n:do put|in+19 me+6
n:do say|no-19
n:do shout|if+5
n:do tell me|$-28
n:do tell|me+11 your-9
n:do that|for+12
n:do the filing|for-6
n:do the|filing-5 job+5
n:do they|get-6 pay+7
n:do think of|me+19
n:do think|of+23
n:do this|$-22
n:do to|the-6
n:do what|you+12
n:do with|a-7 it+8 my+15 this+5
n:do with it|$-6
n:do worse|than+12
n:do you and|your-8
n:do you|and-8 answer-12 believe+13 by+16 enjoy-15 ever+28 expect-6 feel-16 find-5 get-32 happen+7 have+5 hire-15 hold+20 keep-7 know+24 like-16 mind+17 need+14 read-22 reckon+5 refer-9 remember-10 say+26 start-16 still+10 suppose-10 take+38 use+5 work-16
n:do you by|any+16
n:do you feel|about-9
n:do you get|a-26
n:do you happen|to+7
n:do you have|a+6 an-34 any+20 anything-13 the+6
n:do you keep|a+5
n:do you know|$+13 a+16 any+14 anyone-5 if-9 one-5 somebody-10
n:do you look|for+5
n:do you need|a-43 to-9
n:do you say|$+43
n:do you see|the-5
n:do you think|$-10 a-14 i-5 the+15 you+16 your+18
n:do your|filing+14
n:docks|and+17
n:doctoral place|$+17
n:doctoral place in|your+16
n:doctoral|place+23 student+6
n:does|$+31 a-44 an-5 and+13 anybody-8 it-20 luck-5 my-16 n't+43 one+17 someone-7 the-28 this-6 would-12 your+45
n:does a|good+12 typical-5
n:does and|i+7
n:does it|get+8 take-11
n:does luck play|in-5
n:does luck|play-5
n:does my covering|letter+8
n:does my|covering+8
n:does not|suit-5
n:does one|become+9 get+21 need-6
n:does one need|a-5
n:does that|rule-10
n:does that sound|like+9
n:does the hiring|$+14 at+28
n:does the|hiring-11 rota-14
n:does your|company-14 studio-5
n:dog|$+18 has-31
n:dogs|$+5
n:doing|a-22 as+21 this-31
n:doing this|$-6
n:done|for+17 it-10 the-20
n:door|and-12 did+28 i-15 into+5 is-24 or+31 to+13 you+19
n:door at|your-7
n:door for|me-13
n:door into|your+5
n:door is|open-25
n:doors|at+9
n:doubling|its-5
n:down|$-17 a-32 and+8 at+9 for-18 my+8 on+8 what-9 with+5
n:down as|a-6 my+9
n:down at|the+6
n:down by|the-9
n:down for|a+8 two-8
n:down the|job+12
n:dr|okafor+10 sato+10
n:drags|$-18
n:draw|$-9 up+16
n:draw up|the+19
n:drawer|$-6
n:drawing|of-10 office+19
n:drawn up|$+6
n:drawn|up-6
n:draws|up+9
n:dream|of+14 to+12
n:drive|a-7 the+11
n:driver|$+24 's+16 and-7 i+7
n:driver 's|job+12
n:drivers|$+20 wanted+10
n:driving|licence+6
n:drop|$-5 me-9 my+5
n:drop me a|line-6
n:drop me|a-6
n:dropped|the-10
n:drops out|$+36
n:drops|out+44
n:drowning|in+39
n:dry|$-36
n:dull|$-20
n:during|the-6
n:dye|works+8
n:each other|$+12
n:each|other-5 spring+22 year-9
n:eager|to+30
n:ear|of+13 would+10
n:ear would|do+10
n:early|$-32 for-8 riser+12
n:earn|$-9 in-11 my+34
n:earning|a+6
n:ears|$-13
n:easier|$-15 to-6
n:easiest|for-11
n:easter|$+23 and+31
n:easy|to-5
n:editor|$-6 's+9
n:editors|who-8
n:eight years|in+27
n:eight|years+25
n:either|of+12
n:electrician|$+21
n:eleven years|of+17
n:eleven|years+19
n:else|$+6 could+9 has-12 i-38 in-8 on+17 would-5
n:else in the|trade+9
n:else in|the+11 your-18
n:elsewhere|$+11
n:email|$+22
n:employ me|$+15
n:employ|me+40
n:employee|$+57
n:employer|$+36
n:employers|$+17 in-11
n:employment|$+44 in+6
n:empty|$+51 bench+5 chair-6 since+11
n:empty and|i+6
n:empty chair|in-6
n:enclose|a-9 three+10
n:end|$-5 and-16 i-12 in+22 of+8 the+23 up+17 with-8
n:end of our|talk+16
n:end of|our+15 the+7
n:end up|in+21 on+6 with-5
n:ended|$-13 in-22 up-37
n:endorse me|for+19
n:endorse|me+21
n:ends|i-8 in+17 on+7 up-11 with-9
n:ends in june|and+11
n:ends in|june+9 march-7
n:ends in march|and-5
n:ends on|the+9
n:engineer|'s-5
n:engines|and+19
n:enjoy|a-21 the-5
n:enjoy it|$-25
n:enjoyed|it+5 the-16
n:enough|$-15 for-31 to-7
n:enough for|a-8
n:enough to|get+8 give-5
n:enough to give|me-5
n:envelope|for-5
n:essay|$-20 on-6
n:essays|$-10
n:estate|$-13
n:even|a+22 better+16 for+7 if-32 in+14 on+11 the+31 though-5
n:even if|it+31
n:even though|i-5
n:evening|$-12 after-7 and-24 class-7 classes+23 on-13 this+30 would-15
n:evening on|the-13
n:evenings|$+11 and-6
n:evenings are|free-8
n:ever|$-29 ask-7 be+10 been-8 find+23 get-7 got+10 had+5 heard-16 hired+9 in-23 leave-14 let+20 made+11 need-39 needs-17 read-5 said+9 since-12 take-10 the+15 want-19 wants+16 you-25
n:ever since|$-9
n:ever so much|for-12
n:ever want|to-20
n:every|bit-7 box-7 day-21 door+19 evening+20 friday+8 morning+38 newsroom+11 saturday+17 sunday-13
n:every day|$-8
n:everybody|'s-7 about-10
n:everyone|$+6 for-12 i+22 in+18 says-22 tells+5 who-14
n:everyone for|a-12
n:everything|$+13 a+21 i-12 to+19 you-7
n:everywhere|$+7
n:exactly|$+14 the+16
n:exactly what|i+9
n:exam|$-6 and-5 is-9
n:exams|$-10
n:except|perhaps-14 that+12
n:except that|i+13
n:exception|$+32
n:exchange|for+30
n:expanding into ghana|i-14
n:expanding into|ghana-14
n:expanding|into-14
n:expect|$-14 anything-5 that-7 to-16 you+5
n:expect to|be-13
n:expect you to|find-14
n:expected|to-6
n:expedition|$-8
n:experience|$-7 and+18 in+6 with+10
n:explain|it-26 the+6
n:explain to|me-11
n:explained to|me-16
n:explained|to-16
n:explaining|the+9
n:extension|is+10
n:eye|$-29 for-9 on+14 over-11 to+16
n:eye over|my-11
n:face|$-6
n:factory|$+21
n:fair|$-21 day+5 to+9
n:fair day|rate+5
n:fall|$+20 vacant+8
n:falls|through-6 vacant+6
n:falls vacant|$+9
n:family|$+12 is+9 on-15
n:far|$+17 be-8 from-24
n:far be it|from-8
n:far be|it-8
n:farm|$-13
n:fascinated|by-18
n:fascinating|from+11
n:fast|and+11
n:father|$-7 and-13 dominic+14 wrote+6
n:favour|by-6 if-8 to+17
n:favour if|you-8
n:favours|and-9 i-8 only-7 please+6
n:favours please|just+6
n:fear|of+18
n:feared|$-7
n:february|$-5
n:fee|$-8 for+14
n:feed|the-25
n:feel about|a+12 having-6
n:feel|about+26 free+12 obliged-6 that+5 you-11
n:feel free to|say-15
n:feel free|to+12
n:feel that|i+6
n:feel you have|to-8
n:feel you|have-8
n:fell|through+14
n:fellowship|$+16
n:felt able|to+12
n:felt|able+12
n:ferry company|has-18
n:ferry|line+15
n:festival|$-16
n:few|$-8 lines-15 minutes-16 months+9 questions-20 shifts+24 weeks+10 words-8
n:field|$-32 for-7 notes+20 usually-5
n:fifteen minutes by|phone-5
n:fifteen minutes|by-5 for-9
n:fifteen|minutes-32 years-5
n:file|$+23 for+6
n:files|$+17
n:filing for|nothing-6
n:fill|$+37 it+9 of-15 the+17
n:filled|$+8 and-15 by-9
n:fills|the+12
n:film|$-7 crew+7
n:films|$-5
n:find a|job-7 use-9
n:find a use|for-9
n:find|a+8 another-19 enclosed+12 hardest-6 her+17 him+16 in-16 it-24 its+7 me+37 my-10 out+22 that+16 the-35 their-6 work+31 you-27 your+11 yourself+15
n:find him|a+10
n:find it|$+12 below-5 in-22 out-5
n:find it out|later-5
n:find its|way+6
n:find me|$+7 a-5 anything+7 something+16
n:find me a|job-15
n:find me something|$+7
n:find out|if-23 what-12 whether-5
n:find out whether|the-13
n:find you|$-11
n:finding out whether|recruitment-6 working-5
n:finding out|whether-21
n:finding|out-24
n:finds|the-6 you-14
n:fine|$-16 by-12 if+5
n:fine by|me-12
n:finger|on-15
n:fingers|crossed+24
n:finish my|degree+7
n:finish|my-15
n:finished|school-10 the+18
n:fire|$-10 brigade+6 service-7 station+9
n:firm|$+16 and+15 give+5 has-49 i-10 is-19 like-5 that+21 was-7
n:firm is|opening+11
n:firms in|leeds+8
n:firms|that+8
n:first|$+8 apprentice+6 contract-9 i+25 if+10 in+38 job+13 jobs+6 line-23 mail+37 of+19 offer+11 paragraph-12 season-11 thing+22 time-5 week-6 you-11
n:first and|i-7
n:first in|line+24
n:first of july|i-5
n:first of|july-5 june-13 march+9 may+10
n:first of march|$+6
n:first round|$+6
n:first thing|you+9
n:first to hear|$+10
n:first to|hear+6 know+21
n:first to know|$+12
n:first year|$-5 at+9
n:fish|but+10 dock+8 for-7
n:fish for|a-7
n:fishing|but+5
n:fishing for|a-8
n:fit|$+8 for+15 in-26 me-11 round-13 your+11
n:fit in|with-20
n:fit me|in-10
n:fitter|$+5
n:five|$+9 minutes+15 years-10
n:five minutes|$+5
n:fixed|your-12
n:flatmate|'s-9
n:floor|and+7 of-10
n:fly on the|wall-11
n:fly on|the-11
n:fly|on-13
n:follow|$+5 your-17
n:follow you|on-6
n:follow your|advice-8
n:following up|on+16
n:following|up+24 your-6
n:fond|of-32
n:foot in|$+9 at+11
n:foot in the|door+21
n:foot|in+20
n:foot of this|mail+24
n:foot of|this+6
n:for|$+15 20-6 a+17 aberdeen-7 advice+11 another-13 any+41 asking-20 being-7 board+5 eight-7 eleven+10 employment+13 everything+24 explaining+9 fifteen-8 five+8 free+24 fun+32 getting-11 good+25 half+14 help+18 her+34 him+37 his+42 instance+42 introducing-11 is-22 it+19 jobs-12 later+12 leads+14 learning+8 love+37 lunch-9 mayor-5 me+23 midwives+8 monday-11 most-14 my+10 myself-11 newcomers+6 next+13 nine+11 no+9 not+5 nothing+45 now-16 offering-13 once+6 one+5 or-6 our-45 passing+10 people+7 putting+6 questions+9 saturday-32 seeing+15 september-8 shifts+16 six+5 so-6 some+15 somebody+9 someone+15 something+7 staff+6 taking-10 talking-10 telling+22 ten-12 that-21 the+10 their+13 thinking-13 those-5 three+12 thursday-7 trainee+5 trainees-9 training-12 translators-19 tuesday-12 twenty-8 two-13 unpaid+11 us-25 weeks-17 whatever+23 when+28 which+21 whoever+50 whom-19 work+44 you+62 your+30 yours+16 yourself-6
n:for 20|minutes-5
n:for a|beekeeper+11 beginner-17 bookkeeper+7 call-34 career-14 cellist+15 chat-46 coffee-30 contract-7 conversation-19 cook+7 couple-8 day-51 desk-26 few+12 fitter+24 fortnight+11 good-17 job+5 junior+30 librarian+9 lighting+5 line-13 living-10 long-8 look-19 month+11 morning-32 natter-18 nervous-13 night+19 phone-6 place+19 placement+14 position-44 post-5 quick-25 reference+7 seat-6 second-23 sexton-9 shift-20 short-24 shy-7 single-14 stool+17 summer+6 talk-40 term+10 testimonial+21 trainee+18 traineeship+12 trial+31 twenty-minute-7 verger+13 week-10 whole-6 word-27 year-18 young+12
n:for a berth|on-5
n:for a call|in-15
n:for a chat|$-45 about-10
n:for a conversation|$-14
n:for a couple|of-8
n:for a day|$-29 's+14 and-6 at-5
n:for a few|weeks+9
n:for a job|and-36 at+32 but+15 i-13 in+9 just-6 or-7 so+7
n:for a junior|$+8
n:for a line|to+8
n:for a living|$+6 and-8 so-5
n:for a long|time-5
n:for a month|$+6 and+9 without-13
n:for a morning|$-14 and+10
n:for a phone|call-6
n:for a place|at+8
n:for a placement|and+22
n:for a position|$-24
n:for a post|$+9 but+5 in+13
n:for a quarter|of-5
n:for a referral|$+5
n:for a season|$-6
n:for a sexton|and-6
n:for a talk|$-22
n:for a traineeship|$-6
n:for a trial|as+8 day-21 shift+24 week+8
n:for a week|$-20
n:for a year|$-33 without-16
n:for an afternoon|$-23
n:for an|afternoon-28 apprenticeship+5 evening-18 hour-30 internship+6 interview+16
n:for an hour|$-9 's-8 and+12
n:for any|of+11
n:for being so|open-5
n:for being|so-6
n:for eleven|years+10
n:for explaining|the+9
n:for fifteen|minutes-7
n:for free|$-10 on+7 to+26
n:for free and|i-7
n:for free at|first+14 the-13 your+6
n:for good|$+19
n:for half an|hour-20
n:for half|an-20 the+31
n:for her|$+30
n:for him|$+16 at+16
n:for i|'d-9
n:for in|a-8
n:for instance|$+20
n:for introducing me|to-11
n:for introducing|me-11
n:for is|a-15
n:for it|$+23 and-5 in-17
n:for jobs|in-8
n:for later|$+12
n:for love|$+25
n:for lunch|$-8
n:for me|a+8 and-12 as-5 at+8 before+10 by+15 in+66 on-5 or+18 so+19 the-29 to-34 with+19 would+11
n:for me and|i-17
n:for me at|the+32 your-20
n:for me but|i-16
n:for me i|'d+13
n:for me if|you-11
n:for me on|your-10
n:for me with|the+5 your+9
n:for my|brother+9 cv-5 fiance+14 husband-10 letter-14 mate-5 next-5 niece+8 own+13 son+28 wife+22
n:for my cousin|to-7
n:for next|season-6 year+6
n:for next year|'s-7
n:for nine|years+15
n:for nothing|$+13 and-9 at-18 but+12 i+13 if+12 in-22 to+5
n:for nothing at|your-20
n:for nothing but|a+17
n:for nothing if|it+10
n:for offering|to-13
n:for one|$+24 more+42 morning-14 night-19 of+22 shift-13
n:for one more|$+30
n:for one morning|$-6 and-5
n:for one of|your+5
n:for our call|$-8
n:for our|call-21 chat-6 school-6 talk-8
n:for our chat|$-6
n:for passing|my-18
n:for seeing|me+11
n:for six|weeks-8 years+18
n:for six years|$+15
n:for somebody|like-25 who+15 with+9
n:for someone like|me-21
n:for someone|like-6 who+8 with+25
n:for staff|$+17
n:for talking|to-10
n:for telling|me+22
n:for ten minutes|$-5
n:for ten|years-11
n:for that|$-21
n:for the|analyst+6 assistant-8 autumn+24 call-25 chance-11 clerkship+5 coffee+23 course-14 crane+20 day+24 deputy-24 empty+5 experience+15 fire-10 first-40 future+7 graduate+27 insight+15 internship+5 interview-23 job+19 junior-22 love+8 morning-18 museum+10 name-8 new+12 next+27 night+8 open-12 opening-19 parish-15 person+5 pleasure+17 position+18 post+22 practice+12 price+5 ranger+14 rest-6 right-6 season+20 second-9 spring-10 summer-10 talk+7 tea+10 tour+41 trial-10 vacancy+9 walk-22 ward+7 work+10
n:for the assistant|'s-12
n:for the call|$-16
n:for the day|you+23
n:for the deputy|'s-24
n:for the experience|$+9
n:for the fire|service-10
n:for the love|of+8
n:for the name|of-10
n:for the next|intake-8 opening-7
n:for the parish|council-14
n:for the pleasure|of+17
n:for the position|of+19
n:for the post|$+13 of+13
n:for the price|of+5
n:for the rest|of-6
n:for the summer|$+8
n:for the talk|on-9
n:for the tea|and+9
n:for the tour|$+21
n:for the vacancy|in+9
n:for thinking|of-13
n:for this|$-17 kind-11
n:for this kind|of-11
n:for three|months+12 years-14
n:for trainees|$-9
n:for tuesday|$+7
n:for twenty minutes|$-6 of-7
n:for twenty|minutes-20 years+13
n:for two|hours-12 years-16
n:for two years|$-15
n:for what|you+9
n:for whatever|you+12
n:for when|the+14 you-5
n:for which|i+11
n:for whoever does|the+20
n:for whoever|does+20
n:for work|$+36 as+28 at-9 but+16 so+15
n:for work but|i-6
n:for years|$+27 and-18
n:for you|$-17 and-17 as-8 at+22 for-8 in+22 on+26 to-18 when-12 with-12 without+5
n:for you to|send+16
n:for you when|you-8
n:for you with|the-12
n:for your|boss-5 candour+6 colleagues-12 consideration+12 files+6 kind+11 manager+7 next+8 own-10 red-14 time+29
n:for your consideration|$+10
n:for your manager|$+7
n:for your red|pencil-5
n:for your time|$+22 i+6
n:foreman|about-16 that-8
n:forestry|$-12 office+12
n:forge|$-9 though-5
n:forget|i+14 the-14 what+8
n:forget that|i-11
n:forgive|a+7 me+20 my-10
n:forgive me|for+29
n:forgive the second|mail+6
n:forgive the|second+6
n:forgot|to+10
n:forgotten|$-5 that-14
n:forklift|licence+7 ticket+6
n:form|$+46 for+22 has+16 i-7 is-29 that+24
n:former|pupil-5
n:fortnight|$+15 's+12 ago+7
n:forty|$-16 and+17 garages-5 new+22 people-16
n:forward|$+7 my+26 this+14 to-6
n:forward my cv|to+9
n:forward my|cv+28 resume+17
n:forward my resume|to+15
n:forward the|attached-9
n:forward this|to+15
n:forward to hearing|from-17
n:forward to staying|in-7
n:forward to|staying-7
n:found|a-23 for+17 her-6 his-5 it-12 its-6 my+11 one-15 the-21 work-13 your+8
n:found its|way+13
n:found your|name-12
n:foundry for|a+6
n:foundry|for+6
n:four|$-19 in+11 weeks+10
n:four in the|morning+11
n:four in|the+11
n:frank about|the-8
n:frank|about-11 talk+8
n:free|$+24 all-26 and+57 as+6 at-12 before+13 for-22 from+25 hand-5 i+5 in-18 labour+13 of-28 on-24 so+8 this-7 until-6
n:free and|i+30
n:free at|first+14 the-30 your+6
n:free for|the-16 you-11
n:free from|monday+9
n:free from the|first+8
n:free of charge|$+10
n:free on|the+5 thursday-17 your+13
n:free to decline|$-5
n:free to|decline-11 pass+16 say-21 start+13 talk-11
n:free to say|no-9
n:freelancers|$+29 in-5
n:freelancing|$-11
n:frees|up-6
n:freeze|is-5
n:friday|$-25 's-19 and+27 i+6 would+9
n:friday and|i-14
n:friday would|you+6
n:friend|and+12 has-17 of-10 the-9 tunde-8 who-10
n:friend has|been+15
n:friend of mine|a-12
n:friend of|yours-10
n:friends|$-12 tell+11
n:friends tell|me+11
n:from|$-28 a-11 an+10 august+9 behind-12 below-13 day+9 easter+13 ghana+9 her-13 him+8 home-10 inside+11 it-11 june+13 lent+11 may+29 me-8 monday+40 my-17 one-10 our+25 outside+6 people-10 september+33 six-5 somebody-9 someone-5 teaching-9 the-17 thursday+10 two-14 what-26 within-14 you+77 your+17 yours-30
n:from a|stranger-5
n:from an|insider+18
n:from april|$-14
n:from behind|the-15
n:from below|$-13
n:from day|one+9
n:from easter|$+13
n:from her|old-16
n:from home|$-10
n:from it|$-8
n:from june|$+8 and+6
n:from may|$+32
n:from me|$-29 i-5 to-8
n:from me to|ask+10 beg+12
n:from monday|$+15
n:from people|who-10
n:from september|$+8
n:from someone who|knows-5
n:from someone|who-7
n:from teaching|to-5
n:from the first|of+30
n:from the|first+38 gallery+9 inside-5 other+5 road+6 shop+9 tenth+14 third+16 ward-17
n:from the shop|floor+9
n:from what you|'ve-16
n:from what|you-13
n:from you|$+42 about+12 before+5 beforehand+13 first-9 for-22 how+11 is+25 to+6 when+23 would+32
n:from you about|me+8
n:from you beforehand|would+13
n:from you in|the+20
n:from you that|i+5
n:from you to|the+7
n:from your|desk+11
n:from yours|$-25
n:front|$-10 desk+13 of+31 row-11
n:front of|the+24
n:frost|$-27
n:full|of-11 time+35
n:further|$+26 for+9
n:future|$-7 of-6
n:gallery|$-20 for+5
n:gap|$+19 between-13 in-8 of-8
n:gap in my|cv-28
n:gap in|my-28 your+13
n:garage|$+25
n:garden|centre-5
n:gardener|$-7
n:gate|$+6 and+11 that-5
n:gate that|you-11
n:gather that|you-10
n:gather|that-9 the+11 you-7
n:gave|her+11 him-14 me-31 my-8 the-8 up-9
n:gave me|$-23 a-10 her-10 your+13
n:gave me her|name-5
n:gave me your|name+5
n:gave you|a+13
n:gazette|that+5
n:general|$-9
n:generous of you|to+11
n:generous of|you+12
n:generous|of+7
n:get|$-11 a-21 advertised+6 bored-23 her+15 hired+15 in+30 into+14 it+14 lost-7 me+28 my+21 no-8 on-7 one+36 onto+22 out-32 paid-12 past-10 people+5 round+8 some+10 started+22 taken-7 the-12 this+6 through-13 to+7 too+8 you+22 your-37
n:get a chance|to+15
n:get a|chance+15 foot-18 job+10 lot-11 start+17
n:get a foot|in-18
n:get a lot|of-11
n:get an|interview+10
n:get her to|hire+10
n:get hired|by+9
n:get in|$-16 at+27 the-7 touch+16
n:get in at|your+27
n:get in touch|$+18 with-8
n:get into|the+6 your+39
n:get it|$+18
n:get me a|job-35
n:get me|a-14 an+8 in+10 into+27 on+11 onto-5 past+14
n:get me onto|the-12
n:get me past|the+11
n:get on|$-21 the+17 with-13 your+6
n:get on with|it-11
n:get onto|the-5
n:get past|the-8
n:get round|to+8
n:get some|experience-10
n:get taken on|at+8
n:get taken|on-7
n:get you|to+7
n:get your|cv+13
n:gets|a+12 hired-6 its+23 me+23 the-5 you-9
n:gets hired|and-5
n:gets to|the+6
n:getting|a+11 an-11 hired+36 in-5 on+7 past+14
n:getting hired|$+7
n:ghana|i-14
n:girl|from+9 of+8 on-5 who+12 with+19
n:girlfriend|'s+9
n:give|a+5 her+8 him+11 my-41 somebody-14 the+5 to+7 up-20 us+13 you+15 your-11
n:give him|a+17
n:give me|$-13 a+32 an-6 my+10 one+11 some+8 the-5 work+12 your-8
n:give me a|reference-11
n:give me my|first+7
n:give my|cv+25
n:give us|a+9
n:give you a|hand-6
n:give you|a-9
n:give your name|as+7
n:given me|a-9
n:given|that+14 to-10 up-10
n:gives|you-16
n:giving me|a+11
n:giving|me+29 up-5
n:glad|$-24 i-12 of+17 to-26
n:glad if you|did-19
n:glad if|you-20
n:glad of|a+21 any-9 ten-8 the+26 your-30
n:glad of ten|minutes-8
n:glad of the|name+11
n:glad to|be+6 hear+22 talk-9
n:glad to hear|$+11 how+12
n:gladly|$+5 be+15 come+7 do+7 sweep+9 take-6
n:glance at|my-6 the+13
n:glance|at+7
n:glass|$-6 studio+5
n:go|$+24 a+10 about-14 amiss+5 and+18 back-12 by-5 for-13 home+5 in+13 into-5 on+14 round-10 through+16
n:go a long|way+10
n:go a|long+10
n:go about|choosing-5 it-7
n:go amiss|$+5
n:go to|the-8
n:goal is|to+8
n:goal|is+8
n:goes|$+26 on-9 to+24
n:going|$+43 and-15 at+35 begging+12 for+25 in+27 on-5 to-51
n:going at|the+34
n:going for|a+25
n:going in|the+20
n:going on|the+12
n:going to|be-37 do-9
n:gone|$+8 by-14
n:good|$+8 as+11 at+14 book-6 deal-6 fit-12 for-36 job-42 luck+8 morning+46 of-13 one-20 time-12 to-17 with-9 word+18 year-7
n:good as|to+6 you+6
n:good book|on-6
n:good enough|to-7
n:good of you|to-13
n:good of|you-13
n:good one|$-10
n:good word|for-6 with+15
n:good word with|the+15
n:goodbye|$-13
n:got|a+19 any+11 from+16 her-7 his-15 home-8 in-6 into-15 me-26 my-21 on+27 one-23 out+5 the-34 to-16
n:got anything for|me+7
n:got anything|for+10
n:got her|start+10
n:got his|start-8
n:got into|the-7
n:got it|$-8
n:got the|job-6
n:got your|first+20 name-5
n:got your name|from-5
n:graduate|$+9 scheme+28 schemes-15
n:gran|says+14
n:grand too|$-18
n:grand|too-18
n:grandfather|'s-11
n:grandmother|'s-20
n:grant|$+11 comes-9
n:grateful|$-24 for+18 that-9
n:grateful for|a+25 an+8 it-10 the+7
n:grateful for an|introduction+5
n:grateful for it|$-10
n:grateful if you|'d+5 could-9
n:grateful if|you+7
n:grateful that|you-7
n:grateful to|be+10 know-6
n:gratis|$+15
n:gratitude|$+5 for-9
n:gratitude for|the-12
n:great deal|to-6
n:great|deal-8 to-8
n:greetings to|your-24
n:greetings|to-24
n:grew|up-11
n:groom|$+23
n:group|$+6
n:growing|$+12 or-5
n:grows|$+13
n:guess|who-14
n:guest|$-19
n:guide|$+9 i-11 to-17
n:guides|$+18
n:guys|$+13
n:gwen|$-6
n:had a moment|to+5
n:had a|moment+5
n:had|a-38 an+6 asked-6 been-12 better+5 her-10 hoped+21 i+17 in+18 just-6 known-5 me+13 my+7 not-9 offered+15 on+10 one-9 promised-8 to-32 told-7 you-42 your-19
n:had on|the+10
n:had one i|'d+5
n:had one|i+11
n:had you|been-5
n:hair|$+19
n:half a|day-12 year+13
n:half|a+54 hour-30 my-23 of+12 past-12
n:half an hour|'s+6 in+6 of-5 on-8 to+13 with+10
n:half my|class-17
n:half of|it-5 my-6
n:half the|street-10 valley+6
n:halfway|through+6
n:hand|$-14 and-11 for+5 in+12 is+8 it+6 me+11 my-9 over-9 round+18 the+6 them+7 to+12 up+19 with-12
n:hand in my|notice+19
n:hand in|my+14 the+13
n:hand it|to+13
n:hand with|the-18
n:handed in my|notice-20
n:handed in|my-9
n:handed|in-10
n:handing|in+9
n:hands|$+19 and+33 are+18 at+8 for-22 in-14 mine-13
n:hands and|no+9
n:hands for|the-21
n:hands in|my-26 pockets-18
n:handy|$+7
n:hang on to|my-9
n:hang on|to-11
n:hang|on-12 up+13
n:hangs|on-16
n:happen|$+8 to+37
n:happen to know|a-9 whether+16
n:happened|to+6
n:happens|to+12 when-6
n:happily|employed-10 spend+13
n:happy|$+7 as-11 in-14 to+11 where-9 with-12
n:happy as|a-20
n:happy to|be+30 do+11 work+23
n:happy where i|am-9
n:happy where|i-9
n:happy with|the-8
n:harbour|and+7 office+7 pilots-11
n:hard to|find+5
n:hard|to+21 worker+19
n:hardest part|of+8
n:hardest|part+8
n:harvest|$+11 is-19
n:has a|job-35 place+16
n:has|already-14 always+8 answered-5 any+6 anybody+24 anyone+27 anything+32 asked+9 become-11 been+50 changed-20 come-6 done-26 ever-13 everything+22 found-15 given-5 gone-30 got-11 grown-6 had+6 hired-33 his+23 it+19 its-24 just-21 left+18 lost+9 made-8 me-34 moved-5 my+10 n't+26 need+13 no+34 not+25 nothing-19 one+22 only+6 put-13 reached+9 room+20 run+8 seen+13 spent-5 stayed-5 taken-9 ten-8 that+25 the+6 to-12 turned-34 your+16
n:has anyone|been+27
n:has become|a-11
n:has been|filled-17 made+14 out+7
n:has been made|redundant+14
n:has given me|a-9
n:has given|me-9
n:has it|that+15 your-10
n:has just qualified|as+10
n:has just|qualified+12
n:has need|of+13
n:has nothing to|do-19
n:has nothing|to-19
n:has one|$+9
n:has room|for+19
n:has stayed with|me-11
n:has stayed|with-12
n:has ten|minutes-8
n:has the|work-6
n:has to|be-35
n:hat|$-29 in+7 is+7
n:hat in the|ring+13
n:hat in|the+13
n:hate being|asked+8
n:hate|it-12 to+12
n:hate to miss|the-11
n:hate to|miss-16
n:have|$+79 20-5 a+14 already+11 an+17 any+8 anything+12 applied-5 become-10 been-26 begun-10 come-7 done+8 enclosed+5 ever-12 fifteen-5 finished-16 for+5 found-14 given-11 had-8 her+7 i-21 in+35 it+17 just+7 kept-11 let-44 made-12 me+35 more-6 my+15 no-6 not-22 now-12 offered-17 one+46 put+5 read-11 said-19 seen-35 sent+19 since-23 so+8 some+40 something+23 started-7 stood-26 such+6 taken-16 taught+8 ten-5 the+8 them+25 thought+8 three+19 time-26 to+19 told-5 vacancies+18 what+17 work+32 worked-12 written-26 you+60 your-5
n:have a|bench-13 chance+9 desk+17 good-43 job+17 lead-6 minute-7 moment+12 place-24 quarter-7 quiet-7 reference+33 say-9 story-9 use+15 word-26
n:have a job|for+6
n:have a lead|for-14
n:have a moment|to+12
n:have a place|for-22
n:have a quarter|of-7
n:have a quiet|word-6
n:have a say|in-9
n:have a use|for+15
n:have a word|with-22
n:have an|hour-10 interview-8 opening+42
n:have an opening|for+30
n:have any|$-13 objection-5 openings+15 say+10
n:have any objection|to-5
n:have anything|for+19
n:have applied|to-18
n:have asked|for+6
n:have been|a-8 thinking+12
n:have begun|to-12
n:have finished|the-16
n:have found|a-9
n:have had|a+12
n:have heard|of+8
n:have her|$+5
n:have it|$+52
n:have me|$+43 as+34 ask-6 do-33 in+8 on+16
n:have me on|the+9
n:have my eye|on+14
n:have my|eye+14 licence+6 number-5
n:have n't|forgotten-8 found+10 got+12
n:have no wish|to-7
n:have no|wish-7
n:have one|$+13
n:have put you|down+8
n:have put|you+8
n:have read|your+7
n:have some|$+23
n:have something for|me+5
n:have something|for+5 to-6
n:have taken the|liberty+7
n:have ten|minutes-8
n:have the names|of-6
n:have the|names-6
n:have thought|about+13
n:have time|for-6 to-13
n:have to be|able-7
n:have to|be-19 do+24
n:have to do|to+12
n:have told|you+13
n:have work|for+16
n:have written|to-6
n:have you been|able+6
n:have you ever|had-14 hired+9
n:have you|ever-42 got+44 had+25 heard-6 room+10 thought+6
n:have you got|anything-8
n:have you had|a+22
n:have you heard|of+13
n:having|a-18 been-21 heard+7 just-15 read+23 seen+11
n:having read that|your-10
n:having read|that+10
n:having seen|your+10
n:he|$+5 'll-39 's+38 can+23 could+9 does-13 got-7 had-6 has+20 have+14 is-17 knows+6 needs+47 said+5 says+20 should+9 still-10 tells-11 thought+5 told-20 would-19
n:he 'd|be+6 have-12 like+6 talk-5
n:he 'd talk|to-5
n:he have|a+15
n:he needs|a+10
n:he says|$+16
n:head|$-11 chef+5 gardener-20 of+20 office+6
n:head gardener|$-20 's-8
n:head of|department-10 design+8 nursing+14 recruitment-12
n:headed|paper+18
n:hear|$+11 a+7 and-16 back-12 how-21 if+9 is+20 it-9 more-5 of+65 on-13 over+6 that-26 the-5 what-5 when+21 whether+8 which+8 you-23 your-27
n:hear about|$-10 a-7 her-11 it+23 that+12 the+12 your-14 yours-6
n:hear about it|$+14
n:hear about yours|$-6
n:hear from me|$+15
n:hear from|me+7 you+26
n:hear from you|$+10 when+28
n:hear how|a+10 he-5 it-6 she-9 the+6
n:hear how you|came+12 got+18
n:hear more|about+5
n:hear of|$+9 a+5 any-22 anything+14 it+19
n:hear of a|good-5 job+16
n:hear of it|$+6
n:hear that now|than-5
n:hear that|now-5 the-17
n:hear what|you-10
n:heard|about-15 back+6 how+15 in-13 it-19 nothing-6 of+7 that-7 the+8 you-16
n:heard back|from+6
n:heard of|a+9 any+7
n:heard you on|the-8
n:heard you|on-8
n:hearing|$-8 how-5
n:hearing from you|$-16
n:hearing from|you-16
n:heart|for-6 set+17
n:heart set|on+17
n:heaven|$-13 forbid+15
n:held out to|me-15
n:held out|to-15
n:held|out-15
n:hello|and-31 to-6
n:help|$+31 and-18 at-7 each+14 her+17 i+9 if-8 in-21 me-11 my+30 on+17 or-27 out+16 people-20 so-6 to-11 wanted+20 with-29 you+21
n:help each|other+14
n:help me|get+26 to+10 understand-9
n:help out|in+8
n:help with|the-16 your-8
n:help you can|give-9
n:help you|can-7
n:helped|$-5 me-19
n:helper|$+19
n:hence|my+6 this+22
n:hence this letter|$+9
n:hence this|letter+8 mail-12 note+12
n:hence this mail|$-12
n:hence this note|$+12
n:her|a+20 about-23 address-12 and+18 apprenticeship-11 cv-10 desk+15 first-15 how-9 i-9 in+6 job+5 lab-6 my-6 name-7 no-33 notice+5 old-9 on+16 one+13 out+25 own-11 portfolio-9 regards-5 something+9 staff+8 start+10 team-5 that-14 the-21 way-5 what+9 whether+7 with-6 work-29 you+29
n:her about|her-10
n:her and|i+12
n:her for|a+23
n:her i|'m+23
n:her love|and+5
n:her name|$-6
n:her regards|$-5
n:her that|i-7
n:her to|find+12 hire-9
n:her to hire|me-19 you+10
n:her work|$-29
n:here|$-7 are+17 i+30 in-7 is-7 it+6 or+9 they+10 to+47 would+5
n:here 's|my-6
n:here are|my+6
n:here i am|$-32 asking+14 with-9
n:here i|am-7
n:here is my|cv-7
n:here is|my-8 one+42 the-25
n:here is the|cv+5
n:here it is|$-19 with-18
n:here it|is-7
n:here they are|$-15 with+5
n:here they|are+6
n:here to beg|for+7
n:here to|beg+7
n:herself|forward+9
n:hgv|licence+16
n:him|a+5 about+41 and+11 at+9 for+18 how-21 i+18 if-16 in+12 into+8 on+11 over-8 something-7 that-19 to-10 what-7
n:him about|me+33
n:him at|the+19
n:him for|the+8
n:him i|'d-9 'm+12 would+9
n:him on|$+6
n:him with|a+10
n:himself|$+8
n:hint|$+11 about-8 hint+36
n:hint about|the-6
n:hire|$+24 and+9 for-14 in+10 me+54 my+33 on+7 the-51 you-11 your-22
n:hire a|beginner+22
n:hire me|$+16 and+10 as-5 but-6 i+7 so-7
n:hired|$+27 a-22 and-5 by+23 her-14 me-42 you-7
n:hired by|the+10
n:hired her|$-14
n:hires|$+29
n:hiring|$+61 a-8 again+8 and-39 at+30 committee+5 for-36 i+7 in+25 me-5 panel+14 so+20
n:hiring at|the+12
n:hiring for|the-6
n:hiring freeze|is-16
n:hiring manager|$-10
n:hiring me|$-11
n:his|$+17 application+6 firm-37 hands-6 job-15 new-11 number-11 own+20 papers+19 place-7 regards-14 start-12 work+8
n:history|$+20 of-34
n:history of|the-8 your-17
n:hit|the+8
n:hives|$+7
n:hold|$-10 a+19 on+6 the+19
n:hold on to|my+26
n:hold on|to+6
n:holds|$-10
n:hole|in-10
n:home|$-22 and-7 for+5 i-7 with-15
n:honest|answer-15 picture-5 with-13
n:honestly|$+7 i+17 not-6
n:honour|to-8
n:honoured if|you-6
n:honoured|if-5
n:honoured to|be-8
n:hope|$+24 i+8 is+7 my+18 of+13 that-6 the-18 there-17 this-5 to+20 we+11 your-18
n:hope for|$+10 is-22
n:hope i|made+12
n:hope that|i+6 it+8 one-5 the+10 you-8
n:hope that you|'ll+9 can-16
n:hope to|be-5 get+16
n:hope you 'll|think-12
n:hope you|'ll-13 're+14 can+10 will+29
n:hoped|for-7 you+12
n:hoped you|'d+13
n:hoping for|$-13 a+5 your-7
n:hoping|for+11 that+12 there-10 to-10 your+17
n:hoping that|you+8
n:hoping there might|be-11
n:hoping there|might-11
n:hoping to|be+8 get-7 hear+9 learn-14
n:hoping you|'d+5 can+14
n:horses|$+23
n:hospice|i+21 work-13
n:hospital|$+23 's-11 is-16 pharmacy-5 trust-5
n:hotel on|the+13
n:hotel|on+13 that-6
n:hour 's talk|$-9
n:hour 's|talk-13
n:hour|'s-22 about-5 and+18 as-5 at-6 for-13 free-14 in-17 of+30 on-6 to+15 with-13 you-24
n:hour and|i+6
n:hour for|a-6 me-9
n:hour in|the-7
n:hour of|my+5
n:hour on how|you+21
n:hour on|how+21 the-12
n:hour on the|phone-6
n:hour with|you-12
n:hours|$+12 a+31 and-13 at-5 for-13 in+10 of-25 you-8
n:hours a|week+29
n:hours for|my+5
n:house|$+5 has-28 is-8
n:how 's|the+7
n:how|'s+7 a-43 about+89 are-8 can-21 come-19 did-18 do-8 does-15 far-11 fast+11 good-13 hard+16 he-10 hiring-11 i+52 is-43 it-15 likely+13 many+16 might+21 much+14 my-17 often-10 one-7 people-9 secure-7 she-25 should-17 soon+31 such-6 that-10 the-33 they-23 things-5 to+29 was-7 well+16 will-8 would+21 you-37 your-38 yours-8
n:how a|person+6
n:how can|i-18
n:how could|i-12
n:how did|that-7 the+11 you-8
n:how did you|get-10
n:how do i|get+27
n:how do|i+59 people+27 the-9 you-48
n:how do you|answer-12 feel-9 keep-6
n:how does|a+6 one+9 the-20 your-28
n:how does one|get+19
n:how i|'d+11 came-9 found-8 might+13
n:how it|'s-7 ended+17 went+5
n:how likely|is+13
n:how long|is-6 would+14
n:how many|hours-9 of-14 people+21
n:how many people|are+22
n:how might i|get-7
n:how might|i+6
n:how much|do-7 does+7 of-8
n:how much does|a+7
n:how one|gets+10
n:how secure|is-6
n:how should|i-22
n:how the|pass+13
n:how to|get+26
n:how well|i+28
n:how would|a+5 i-18 somebody+7 your+18
n:how would i|get+9
n:how would somebody|like-8
n:how would you|feel+27 go-16
n:how you built|the+10
n:how you|built+10 chose-10 ended-5 get-5 got+15 made-8 price+8 read+11
n:how you came|by-6
n:how you chose|your-6
n:how you ended|up-5
n:how you found|your+5
n:how you got|your-6
n:how you price|a+8
n:how your|days-10 own-7 team-15
n:hr|$+20 about+15 and-8 department+6 people-15
n:hr about me|$+21
n:hr about|me+15
n:hugely appreciated|$-6
n:hull|$-17 and-6
n:humbly|request+8
n:hundred|letters+21 people-10
n:hunt|for-6
n:hurry|$-12 at+8
n:hurry at all|$+6
n:hurry at|all+8
n:hurt|$-8
n:husband|'s-18 a+6 has-5 is+18 says-16 was-16
n:i|$+73 'd+23 'll-22 'm+17 a+48 accept-10 accepted-8 admire-11 also+9 am+28 answer+19 apply+29 appreciate-7 approach-18 ask+17 asked+14 attach+8 bake+9 be+47 beg+25 begin-14 believe+38 bring-5 brought-19 built-10 buy+6 call+16 came+8 can+12 carry+12 choose-5 coach-14 come+15 contact-17 could+13 cut+5 dare-8 decide-16 decided-11 did+61 do+39 dream+24 drew-11 drive-13 drop+7 dropped-17 enclose+9 enjoyed-20 ever+10 expect-15 felt-12 finally-18 find-44 finish+19 finished+8 follow+11 forget+10 forgot+9 gather-8 gave+22 get+25 gladly+11 got-41 grew-5 had-18 handed-10 hate+6 hear+6 heard+7 help+17 hereby+39 hire-13 hold+29 hoped+13 humbly+9 imagine-16 interview+8 join+9 just-13 kept-21 know-9 laughed-16 learn+11 learned-8 leave+21 left-28 let-10 like-31 list-6 live+30 look+46 looked-31 lost+18 love-23 made+31 mailed-6 make-7 manage-5 may-20 mean+9 meant+25 meet+5 mend+14 mention-27 mentioned+19 merely+12 met-5 might-17 missed+17 move+11 must+8 nearly+5 need-7 needed-10 never-5 noticed-23 offer+28 only-19 ought-25 owe-18 pass-11 pester+11 play+15 pray+29 promise-24 put-31 qualify+5 rang+9 rather+19 reach-14 really+27 reckon+19 refer+12 remain+8 resigned-9 return-5 rewrote+12 right-9 ring-36 run-6 said-31 sat-14 saw-14 say+18 search+8 see+9 send-8 sent+16 shadow-17 shall-15 should-27 show-30 showed-21 signed-21 sleep-13 speak+13 spend-15 spoke-14 stand+9 start-5 started+16 still-10 stood-5 suspect-17 swear-7 swore+9 tag+6 take+41 talk+36 talked-6 teach-15 thank-22 think-30 thought+23 throw+32 to-16 told-20 too+26 took-13 trail-16 tried-5 trust+30 try-15 type+21 understand+15 use-21 used-8 visit-5 volunteer-5 wait+16 walk-14 walked-5 wanted-12 watch-11 went-12 will-45 wish+11 wonder-8 wondered+28 work+13 would+22 wrote-17
n:i 'd|accept+30 appreciate+7 bite+12 bring-13 carry+5 come+25 count+7 do+18 drop+8 enjoy-23 find-17 fit+30 gladly-8 grab+7 happily+14 hate+9 have-18 hoped-5 jump+14 keep+16 kill+5 leave+8 love+25 make+8 never-30 only-34 owe+15 put+16 quite+5 rather-12 read+26 refuse+14 say+13 serve+13 settle+5 sign-6 sit-6 sleep+9 stand+11 start+9 still+22 suit+15 sweep-13 take+19 trade-8 turn+6 value-16 wash+14 welcome-16 write-14
n:i 'd appreciate|a-6 being+28
n:i 'd ask|for+7
n:i 'd be|a+17 an+11 ashamed-22 at+6 chuffed-7 happy+7 honoured-20 in-21 interested-6 keen-5 mortified-6 obliged+8 over-9 pleased+7 so-17 thankful+8 the-22 there-10 up+6 very+10 willing+16
n:i 'd bring|my-8
n:i 'd come|for-25
n:i 'd count|it+7
n:i 'd do|it+13 the+9
n:i 'd enjoy|a-19
n:i 'd fit|in+11
n:i 'd get|in+9
n:i 'd give|a-11
n:i 'd hate|to+8
n:i 'd have|to-17
n:i 'd jump|at+5
n:i 'd kill|for+5
n:i 'd like|a+11 from+6 my-12 to-8 you+9 your+17
n:i 'd love|a+19 it+12 you+6 your-10
n:i 'd make|a+42 you+9
n:i 'd never|ask-17 do-19 forget+13 send+14 use-6
n:i 'd only|add-7
n:i 'd owe|you+14
n:i 'd quite|understand+12
n:i 'd rather|be+10 hear+8
n:i 'd settle|for+5
n:i 'd sooner|have+11
n:i 'd still|be+6
n:i 'd sweep|the-17
n:i 'd take|it+11
n:i 'd value|your-5
n:i 'd want|$+10 no-7 to+8
n:i 'd welcome|an+17 any-18
n:i 'd work|for-12
n:i 'll|ask-11 be-17 bring+12 come-10 find-7 fit-11 gladly+5 go-12 keep-11 leave-14 let-6 look+16 put+17 ring-19 take+8 think-5 try-16 write-13
n:i 'll be|in-16 the+25
n:i 'll bring|the-7
n:i 'll come|by-7
n:i 'll let|you-5
n:i 'll look|in+25 into-6
n:i 'll take|the+15
n:i 'm a|carpenter+17 good+23
n:i 'm about|to+8
n:i 'm|about+12 afraid-6 after+12 an-7 applying-5 around+21 asking+56 at-17 available+23 aware+5 back+28 between-5 coming-5 content-9 counting+9 curious-13 doing+12 finding-8 free+25 getting+7 glad-16 going-8 good+18 grateful-21 happily-16 happy-12 honestly-6 hoping+11 in-33 interested-12 job-hunting+27 just-11 keen-9 keeping-10 not-29 now-26 on+15 one+21 only+24 open+7 out+15 past-8 putting+12 reaching+5 ready+11 really+12 reliable+15 seeking+12 sending+25 serious+15 so-16 sorry+19 still-15 sure-7 taking-20 telling+9 the+34 thinking-11 told+8 too-24 trying-8 well-25 willing+6 wondering-5 worth+50 writing+27 your+6 yours+25
n:i 'm after|$-17 a+11 is-6
n:i 'm all|ears+10
n:i 'm applying|for-10 to+8
n:i 'm asking|$+32 for+17 whether-16 you+24
n:i 'm at|the-21
n:i 'm attaching|my+5
n:i 'm available|$+19 for+12 to+23
n:i 'm curious|how-5
n:i 'm finding|out-8
n:i 'm free|$+24 from+17 on-23 to-9
n:i 'm getting|in+7
n:i 'm glad|to-5
n:i 'm going|to-9
n:i 'm good|$+12
n:i 'm grateful|for-5 that-7
n:i 'm happily|employed-10
n:i 'm happy|where+6
n:i 'm honestly|not-6
n:i 'm hoping|for+17 that+10 to-20 you+6
n:i 'm in|touch+5 your+6
n:i 'm interested|in-20
n:i 'm looking|$+27
n:i 'm not|$-42 angling-8 asking+12 doing-20 fishing+15 going-5 here-9 offering-16 one-5 sending+13 too+18 writing-23
n:i 'm on|the+18
n:i 'm one|$+21
n:i 'm only|curious+20
n:i 'm open|to+7
n:i 'm out|of+15
n:i 'm reaching|out+5
n:i 'm ready|to-10
n:i 'm reliable|$+5
n:i 'm sending|my+8
n:i 'm sorry|$-6
n:i 'm still|at-18 hoping+11 very+13
n:i 'm telling|you+9
n:i 'm thinking|of-7
n:i 'm told|that+11 you-14 your-15
n:i 'm wondering|if+6
n:i 'm worth|$+15
n:i 'm writing|$-14 about-8 again-12 and+5 in+9 on+5 to-7
n:i 've|a+11 accepted-20 already+16 always-5 an+9 applied+14 asked-9 attached-25 been-10 begun-8 come+14 done+6 got+19 had+14 handed+9 kept+8 my+20 never-5 no+5 now+11 passed+7 printed+13 put-43 qualified+9 read+15 redone+14 sent+7 started-7 stopped-35 taken-5 thought+19 told-16 two+13 written+5
n:i 've attached|it-21
n:i 've been|a-11 looking+5 offered-18 told+29
n:i 've decided|to+11
n:i 've found|a-15
n:i 've got|my+18
n:i 've handed|in+9
n:i 've just|been-5
n:i 've left|it-5
n:i 've never|written+10
n:i 've put|my-11
n:i 've read|that+10 the+11
n:i 've taken|the-10 your+12
n:i 've thought|of+11
n:i 've told|her-5
n:i accept|with-21
n:i already have|a-11
n:i already|have-11
n:i am|$+12 a-23 an-14 and+7 asking+34 at+6 available+12 between+10 considering-7 curious-13 doing+16 finding-9 for+10 free+10 glad-19 going-7 grateful-10 happy-19 hoping-19 in+12 looking-25 not-20 one+27 only-19 ready+10 retired+14 seeking+21 so+5 still-12 the+28 told+8 trying-6 willing+15 with-9 writing+5
n:i am a|candidate+10 nurse-13 retired-13
n:i am after|$-6
n:i am asking|$+5
n:i am at|the-8
n:i am available|for+10
n:i am finding|out-9
n:i am free|from+9 on-12
n:i am going|to-6
n:i am grateful|for-9
n:i am hoping|for+18 to-5
n:i am looking|for-8
n:i am not|asking+6 looking-7 writing-19
n:i am one|$+21
n:i am ready|to+10
n:i am told|that+12
n:i am willing|to+17
n:i am writing|$-13 to+7
n:i applied|for-5 to+11
n:i apply|$+24
n:i ask|$+27 about-22 as+16 for+17 her-7 how-6 if-25 the-11 to+23 what-9 whether+16 you+18
n:i ask as|a-8
n:i ask her|for-6
n:i ask you|for+36
n:i asked|$-5 about-10 you+44
n:i asked you|for+28 to+11
n:i attach|my+5
n:i be|a+7 of-14 one+5 the+14 told+31 your+8
n:i be one|of+7
n:i beg|to+14 you+22
n:i begin|at-14
n:i believe|i+6
n:i bring|my+25
n:i buy you|a+9
n:i buy|you+8
n:i came across|the+5 your-9
n:i came|across+12 away+13 for-12 home-8
n:i came away|with+6
n:i can|$+8 ask-29 be+54 come-22 do+17 ever-18 hear-9 join+8 keep+6 n't-19 read-6 say-12 see-18 show+16 start+26 talk-10 tell+7 weld+13 write+13
n:i can ask|her-6
n:i can be|in+12 trusted+13
n:i can come|to-15
n:i can do|$+13
n:i can n't|help+12
n:i can start|at+12
n:i can tell|you+5
n:i can write|to+13
n:i coach|needs-13
n:i come|along-12 and+34 back+8 by+11 cheap+8 early-28 for-9 from-10 in+5 to-7 with+27
n:i come back|to+17
n:i come in|for-11
n:i come to|the+17 watch+17 you-6
n:i come with|my+8
n:i contact|$-11
n:i could ask|about-11
n:i could|ask-22 be+34 begin+42 cover+15 do+18 get+5 hear-9 help+9 learn+20 meet-16 n't-47 picture+7 see+7 send-9 sit-33 start+52 take+13 talk-12 use-32 watch-24
n:i could be|persuaded-19
n:i could come|and-19
n:i could do|for+18 with+6
n:i could send|you-10
n:i could start|at+10 on+10 with+7
n:i could talk|to-10
n:i count on|you+16
n:i decide|whether-11
n:i did n't|get-12 want+24
n:i did|n't+30 not-11 the-6
n:i do|$+73 a-7 hope-14 it+7 n't-30 the-6 this-14
n:i do n't|$-52 mean-13 need-6 suppose+18 want-8
n:i do need|a-7
n:i do not|want-9
n:i dream|of+24
n:i enclose|a-5 three+10
n:i enjoyed|the-14
n:i expect|that-7
n:i finished|the+23
n:i fit|in-25
n:i forgot|to+10
n:i found|the-6 you+5
n:i found your|name-12
n:i gather that|you-10
n:i gather|that-9 the+11 you-7
n:i get|in+13 into+14 to-14
n:i get on|$-6
n:i give|you+9
n:i go|about+10 to-22
n:i got the|job-6
n:i got|the-30 your-6
n:i got your|name-5
n:i grew|up-5
n:i had|a-16 better+5 hoped+22 my+7 n't+5 the+26 to-6
n:i hand in|my-9
n:i hand|in-9
n:i handed in|my-8
n:i handed|in-8
n:i hate|to+10
n:i have|$+23 a-29 already+15 an+9 applied+5 been+16 begun-12 done+14 enclosed+5 found-7 had+25 just-17 kept-5 my+14 n't-18 never-11 no-17 not-17 now-12 one+12 put+7 since-17 so+8 something-5 taken-7 the+21 thought+10 three+23 to+36 told-16 worked-6 written-6 your+10
n:i have a|job-24
n:i have an|interview-8
n:i have been|a-7 thinking+12
n:i have begun|to-12
n:i have found|a-6
n:i have it|$+24
n:i have my|eye+14 licence+6
n:i have n't|forgotten-8 found+5
n:i have no|wish-6
n:i have one|$+11
n:i have put|you+8
n:i have read|your+8
n:i have taken|the+7
n:i have thought|about+13
n:i have to|do+7
n:i have written|to-6
n:i hear|$-12 and-16 from+23 the+20 your-13
n:i hear from|you+15
n:i help|out+8
n:i hold|the+13
n:i hope for|$+9 is-22
n:i hope|for-13 i+15 it-10 my+18 that-6 the-14 there-13 this-5 to+11 we+11 your-10
n:i hope i|made+12
n:i hope that|i+8
n:i hope to|be-9
n:i hope you|'ll-23 will+29
n:i hoped you|'d+12
n:i hoped|you+12
n:i humbly|request+8
n:i join|the+8
n:i just|want-7
n:i keep coming|back-7
n:i keep|coming-7 telling-12 wondering+13
n:i knock|on+7
n:i know|$+24 about+14 and+22 but-22 how-19 i-10 nobody-8 the-5 you+13 your-22
n:i know about|the-8
n:i know that|you+24
n:i know what|i-10
n:i know you|'re-5 can-10
n:i leave it|to+12
n:i leave|it+12 my+17
n:i left|my-8 the-17
n:i like|it-25
n:i liked|best+5
n:i list you|among-12
n:i list|you-5
n:i look|for-8 forward+5 over-7
n:i look forward|to+5
n:i mailed|you-6
n:i may|ask-7 be+10 watch-14
n:i may be|so+7
n:i mean|$-8 it+5
n:i meant|to+9
n:i mentioned your|name-6
n:i mentioned|your-6
n:i might ask|about-15
n:i might|ask-15 be+43 use-16
n:i missed|the+14
n:i move|to+6
n:i need is|a-18
n:i need|is-15 to-5 two+14 work+32
n:i never|asked+13
n:i noticed|the-7
n:i now know|that-8
n:i now|know-10
n:i offer you|my+28
n:i offer|you+33
n:i only want|advice+5 to-13
n:i only|want-7
n:i only wanted|to-9
n:i ought|to-25
n:i owe|you-13
n:i passed|my+11 the-6
n:i promise|$-25 not-5 this+5
n:i promise not|to-5
n:i promise this|is+5
n:i promised|$-8 i-24 my-6 not+13 to+8
n:i put|in+6 you-6 your-22
n:i put you|down-6
n:i put your|name-22
n:i qualify|in+8
n:i read about|your+13
n:i read|about+17 and-20 that+7 your-5
n:i read that|you-9 your+9
n:i reckon i|could+16
n:i reckon|i+23
n:i refer to|your+11
n:i refer|to+12
n:i rewrote|my+14
n:i ring|the+10
n:i run a|small-8
n:i run|a-9
n:i said|i+23 that-28 to+8 you-12
n:i said that|i-11
n:i sat in|on-12
n:i sat|in-12
n:i saw in|the-19
n:i saw|in-19 on-7 that+7 you-9 your-9
n:i saw on|your-7
n:i saw that|the+11 you+11
n:i saw the|notice+12
n:i saw your|post-17
n:i say|i-12 it+16 that-6 the+15 yes-29 you-5
n:i say that|i-12 you+6
n:i say you|sent-10
n:i see|$-12 about+18 from+21 myself+13 that+11 the-9
n:i see that|you-12
n:i send|it-24 you-8
n:i send my|application+10 cv-5
n:i sent you|my+11
n:i sent|you+10
n:i shadow|you-9
n:i shall|be-24 keep+5 n't-11 not-6 take-7 think-8
n:i shall n't|$-22 ask-7 pretend+19
n:i shall think|of-7
n:i should be|so+13
n:i should|be+17 beg+13 hear-6 like+25 meet-13 say-13 send-20 speak-6 talk-25 write+12
n:i should send|you-21
n:i should talk|to-10
n:i should write|to+8
n:i show you|the-9
n:i show|you-16
n:i showed|you-19
n:i sign|$+10
n:i spend|a-5
n:i start as|a-15
n:i start|as-15 at+6 in-9 my-26
n:i start at|the+8
n:i swear|i-8
n:i swore i|would+10
n:i swore|i+12
n:i tag|along+6
n:i take|it+22 over+15 you-26
n:i talk to|about+23
n:i talk|to+31
n:i tell|the-10 you+15
n:i thank|you-13
n:i think|i+56 of-24 that+11
n:i thought|i-15 of+22 that-10
n:i thought of|your+6
n:i thought you|might+5
n:i throw my|hat+6
n:i throw|my+6
n:i told|him-15 my+16 the-6 you-18
n:i too|late+13 old-7
n:i too old|to-5
n:i took|a-18 the+5 up-9 your-17
n:i trouble you|for-6
n:i trust|that-7 you+30
n:i trust you|'ll+15 will+11
n:i turned down|the-6
n:i turned|down-9 up+7
n:i understand|that+22
n:i use|your-5
n:i used|to-8
n:i want|$-14 a+5 from+6 in+42 is+9 no-20 nothing-12 the+27 to-27 you-15
n:i want from|you+6
n:i want is|to-5
n:i want nothing|but+6 for-9
n:i want to|ask-11 be+13 find-5 hear-22 know+9 learn-13 understand-9 work-7
n:i want you|to-15
n:i wanted|a+9 to+30 you+6
n:i wanted to|ask+10 send-5
n:i wanted you|to+6
n:i was|born+14 delighted+9 glad+5 hoping+12 n't+29 not-12 struck-8 the-9 told-16 turned+13 wondering+18
n:i was glad|to+6
n:i was hoping|to+11
n:i was n't|going+7
n:i was told|to-11
n:i was turned|down+13
n:i was wondering|how+8 whether+16
n:i went|home-5 to-5
n:i will|be+28 bring-16 fit-6 n't-6 not+18 send-15 take-7
n:i will n't|$-5 ask-8 be+12 pretend+11 trouble+11
n:i wish|i+10 to+16 you-11
n:i wish to|be+17
n:i wonder if|you+11
n:i wonder|if-18 what+8
n:i wonder whether|you+10
n:i wondered|if-13 whether+14
n:i wondered whether|you+7 your+6
n:i work|in-8
n:i would|$-16 accept+15 appreciate-11 be-25 come+11 dearly-11 do-6 fit+11 gladly+18 have-14 like-17 love-37 n't-11 never-10 not-9 only+17 rather+13 sweep+19 welcome+8 work+6
n:i would be|glad+5 happy+17 in-9 most-20 over+14 very-17
n:i would gladly|come-6
n:i would like|to-6 you-9
n:i would love|to+11
n:i would n't|ask-12 say+11 touch-5 want-9
n:i would never|ask-8
n:i write|$+6 as+7 to-18
n:i write to|the-8 them-8 you-17
n:i wrote|$+9 it-7
n:i wrote to|you-14
n:idea of|a+47
n:idea|that-35 who+25
n:idle|and+11
n:if|a-8 an-22 anyone+25 anything+35 ever+24 he-9 i+8 it-8 mr+9 my-7 one+30 only+23 our+19 she-16 so+7 somebody-29 something+12 the+19 there-28 they+36 this-18 tuesday-27 you+18
n:if any|of+14
n:if anything changes|on+20
n:if anything comes|up-7
n:if anything opens|up+5
n:if anything|opens+5
n:if ever|the+26 you-25
n:if he 'd|have-9
n:if he|'d-15 's+18
n:if i|'m-20 applied+14 ask+29 brought-13 came+18 come-9 could+5 did+19 ever-8 had-19 have-20 mailed-8 may+7 said-12 sat-19 sent+17 told-14 took+11 want-19 was-20 were+8
n:if i asked|you+9
n:if i came|to+10
n:if i can|ever-18
n:if i did|n't+10
n:if i mailed|you-8
n:if i mentioned|your-6
n:if i sat|in-12
n:if i want|to-18
n:if i wanted|to-19
n:if it 's|a-5 no+9 not-26 too-13
n:if it|'s-10 got+10 has-12 helps+9 is+26
n:if it does|not-6
n:if it got|me+10
n:if it is|n't+17 not-5
n:if my|cv-23 name+8
n:if not|i+12
n:if one of|your+16
n:if only|you+8
n:if she|'d-16 's-14
n:if something comes|up-8
n:if something|comes-13
n:if that 's|a-8
n:if that|'s-33
n:if the|answer+5 enclosed-8 museum+15
n:if there 's|a+6
n:if there|'s-9 are+6 is-39 were+11
n:if there are|any+6
n:if there is|one-32
n:if they|ask+6
n:if you 'd|have+12 let+18 pass+19 prefer-10
n:if you 'll|have+14
n:if you|'ll+7 're-41 've-17 are-14 asked+63 can+32 come-5 could-34 did-19 do+18 feel-9 felt+17 gave+17 get-14 got-9 had-11 have-12 hear-13 kept+8 know+22 let+17 mentioned+14 need-19 offered+29 passed+12 prefer-7 put+11 rang+30 said+15 see-27 still-21 think-11 told+31 want-21 were-8 would-27
n:if you 're|ever-10
n:if you 've|a-7 changed+8 had-18
n:if you can|n't-20
n:if you could|send-5 speak-13 tell+9 use+5
n:if you did|$-17
n:if you do|n't+17
n:if you felt|able+5
n:if you gave|me+5
n:if you had|a-17 one-6
n:if you hear|of-14
n:if you know|of+22
n:if you let|me+7
n:if you need|a+26
n:if you put|in+9
n:if you still|want-16
n:if you think|he-12
n:if you were|hiring-11 me-12
n:if you would|be-6 let-9 rather-15 tell-5
n:if your|bakery-5 company-8 offer+13 team+18
n:if your offer|of+5
n:if your team|is-9
n:ignore|the-23 this+8
n:imagine|$-8 that-11
n:impose|but-7
n:improper|to-6
n:in|$+38 a-44 accounts+16 accra+8 advance+9 an-11 and-9 another-6 as+23 at+47 autumn-20 between-13 bookkeeping-5 by+13 case+16 charge-13 conservation-16 contact-5 cork-25 customs-6 devon+10 dublin-7 durban+12 every+26 exchange+30 fact-15 february-6 fifteen-5 five+5 for+28 forestry+8 front+13 full+6 general-18 getting+9 good-5 graz-18 half-8 hand-5 her+16 his+8 hospitals-12 how-11 hr-18 hull-26 i-7 insurance+5 it-19 its-15 january-12 july-12 june-8 kent-13 kisumu-8 kumasi+13 lagos+8 leeds-18 line+24 lyon+8 may-57 me+8 mind+10 mombasa+9 most-10 my-33 nairobi+31 need+12 no-30 october-7 on-23 order+21 oslo+7 our+12 payroll-24 peace-5 person-12 personnel-8 pockets-18 practice+5 publishing+17 radio-5 radiology-9 recruitment+35 return+19 search+5 september-25 so+15 spite-10 spring-5 support+12 tax+14 teaching-5 ten-15 the+14 their+19 thirty+10 this-40 those-10 three-19 through-5 time+10 to+10 town+6 two+6 wales-5 want+11 water-18 what-15 whatever-43 when+23 which-14 with+7 writing+14 years-12 your+9 yours+17
n:in a|bank-9 call+7 corner-18 first+6 good+17 job-21 lab-6 nursery-5 portfolio-10 position+17 practice+7 smaller+6 theatre-5 week+12 word+21
n:in a good|word+10
n:in a position|to+10
n:in a word|for-31 with+21
n:in and i|'d-5
n:in and|i-9
n:in at|the+22 your+25
n:in august|$+10 and-8
n:in case|a+9 it+17 the-7
n:in case it|'s+16
n:in case you|can-19 have-13 need+7
n:in chambers|$-5
n:in charge|of-12
n:in exchange|for+30
n:in february|$-5
n:in five|years-6
n:in for|a-14 it+7 me+12 the+17 your+10
n:in front of|the+18
n:in front|of+22
n:in general|$-8
n:in hand|$-9
n:in her|notice+5
n:in hull|and-6
n:in it|$+35 and-5 for+6
n:in january|$-12
n:in july|$+11 and-9
n:in june|$-10 and-6 i-12
n:in june and|i-30
n:in leeds|and-9 on-16 so+13
n:in logistics|$-6
n:in march|$-9 and-14 that+9
n:in march that|i+9
n:in may|$-17 and+7 i-24 so+7
n:in mind|as+6 for+9 when-9
n:in mind for|future+6
n:in my|application+12 bag-7 class+13 cv-29 essay-11 favour+25 first-5 letter+7 own-6 place-9 portfolio-16 thesis+11
n:in my notice|on-8
n:in my place|$-8
n:in my portfolio|$-13
n:in my thesis|$+14
n:in need of|a-11
n:in on|a-16 one-36 the+21
n:in order|to+21
n:in return for|your-6
n:in return|for+23
n:in search|of+5
n:in september|$-6
n:in spite|of-10
n:in spring|$+6
n:in ten years|$-10
n:in the|advert-10 autumn+11 bakery-11 bin-8 canteen+13 choir+10 coastguard-6 corner-6 country-5 county+7 department+17 dispensary+9 door+21 drawer-5 dye-8 end-17 envelope-6 evenings+11 field-24 fire-12 first+18 future-5 hope-15 job-13 kennels+5 kitchen-5 letter-12 library-6 market+11 meantime-8 middle-9 ministry-8 morning+11 mornings+19 near+18 newsroom+6 next-36 north-9 paint+5 paper+8 parish+8 post-12 practice-25 print-10 queue-24 rain+20 registry+17 right+17 ring+21 running+14 same-8 second-7 signal+7 sorting+26 summer-9 trade+5 vineyard+7 way-8 window+7 world-5 yard+12
n:in the back|row-10
n:in the choir|school+7
n:in the corner|of-18
n:in the door|at+12
n:in the drawer|$-5
n:in the field|$-8
n:in the future|$-19
n:in the gazette|that+5
n:in the hope|of-5
n:in the lab|$+8
n:in the market|for+11
n:in the morning|$+5
n:in the near|future+18
n:in the next|weeks-9
n:in the print|room-7
n:in the right|ear+6
n:in the ring|for-6
n:in the running|for+7
n:in the second|violins+13
n:in the signal|box+7
n:in the trade|$+5
n:in the way|$-23
n:in the world|of-8
n:in their notice|$+12
n:in their|notice+12
n:in thirty|years+10
n:in this|envelope+6 field-11 industry-8
n:in this trade|$-10
n:in those|days-10
n:in touch|$+17 about+32 and-6 with-37
n:in touch with|a+5 the-5 you-11 your-30
n:in town|$-9
n:in two|years+8
n:in want|of+11
n:in what you|do-9
n:in what|you-12
n:in when|you+27
n:in which|you-5
n:in winter|$-8
n:in with|a+7 the+9 you-5
n:in your|archive+9 calendar-22 career-5 chambers+7 city+5 company+13 crew-12 design+13 diary-65 dispatch+5 drawer-12 experience-42 field-23 forge-7 group+28 hospital+6 industry-5 job-22 kitchen+14 lab+7 line-20 nursery+18 office-6 opinion-5 orchestra+20 own+8 part-15 pharmacy+17 planning-15 position-5 profession-7 project-11 salon-6 section+15 sector-5 shop+13 signal+5 studio+6 surgery-6 theatre+18 trade-28 unit+6 view-10 warehouse+9 work-5 workshop+22
n:in your chambers|$+7
n:in your department|$+11
n:in your diary|$-13
n:in your experience|$-16
n:in your field|$-15
n:in your kitchen|$+5
n:in your lab|$-11
n:in your line|$-8
n:in your office|$-7
n:in your part|of-15
n:in your project|$-11
n:in your shop|$+15
n:in your signal|box+5
n:in your studio|$+14
n:in your team|$-11
n:in your trade|$-19
n:in your view|$+5
n:in your window|and-10 says-7
n:in your workshop|$+26
n:inbox|$+6
n:included|$-5
n:industry|$-7 and+14
n:inside|the+9 to-8
n:insight into|the-24
n:insight|into-24
n:instance|$+20
n:instead|of-12
n:institute|$+15 's-18
n:insurance|$-8
n:intake|$+32
n:interest|$-5 to+10
n:interest in|the+12
n:interest to|your+8
n:interested|$+6 in-27 to+12
n:interested in|the+5 your-26
n:interested to|hear+12
n:interests|me+6
n:intern|$+13 you+12
n:internally|$+32
n:interns|$-9 at+7
n:internship|$+24 and+13 at-17 i-6 in-6 you+13
n:internship at|the-5
n:internships|$+18
n:interpreter|$+16
n:interview|about-11 at+17 for-12 i-5 in-13 me+44 with-17 you-47
n:interview at|a-10 the+17 your+10
n:interview for|a-10 the+11
n:interview me|$+26
n:interview with|your+22
n:interviews|for-17
n:into|$+13 a-20 an+20 ghana-14 my-12 nursing-9 one+5 that+16 the+39 your+86
n:into a|job+8
n:into ghana|i-14
n:into the|industry+23 observatory+7
n:into your|company+22
n:introduce me to|a-11 the+7 whoever-5
n:introduce|me-18 myself+6
n:introduced me|to-14
n:introduced|me-14
n:introducing me|to-15
n:introducing|me-15
n:introduction|$-8 i+8 to-5
n:introduction to|your-9
n:invitation|to-25
n:invited me|to-15
n:invited|me-15
n:is|$+36 a+12 about+6 advertising+8 after+17 all+19 also-5 an-26 any-25 anybody+8 anyone+6 as-10 asking-5 at+19 attached+15 back+9 behind-11 being+15 below+21 better-16 busy+11 choosing+20 coming+22 crying+11 curiosity-12 doing-23 done+9 due-9 easier-12 easiest-19 empty+22 ever-11 exactly+11 filled-22 finished+7 finishing+7 for-30 full-44 going+9 good-14 growing+8 hiring+25 in+6 it-13 just+10 kinder-18 late-25 leaving+24 like-38 looking+39 made-9 me+38 meant-6 mine+18 more+7 my+30 n't-7 nearly+11 next+12 no-37 not-38 nothing-18 now-20 off+14 on-26 one+45 only+16 opening+17 out+14 over-13 packed+12 paid-6 plenty+6 purely+8 rather-7 ready+19 retiring+14 right-21 she-11 short+20 sitting+55 sixteen+6 somebody+22 someone-13 something-6 staffing+7 still+52 taking+48 that-29 the-7 there+18 thin+19 to+18 too-25 two-16 up+13 waiting-11 we+10 welcome+15 well-12 what+33 where+30 whether+11 why+37 with+5 writing+7 written-5 you-9
n:is a|good+7 job-9 while-5
n:is a while|since-5
n:is after|a+6
n:is all i|'m-20 ask+17 hope+6 want-7
n:is all|it+8 that+16
n:is also|a+5
n:is at|the-7
n:is attached|$+26 for+14 i-12
n:is attached for|your+9
n:is behind|me-11
n:is coming|up+10
n:is crying out|for+11
n:is crying|out+11
n:is curious|about-10
n:is doubling|its-5
n:is drawn up|$+5
n:is drawn|up+5
n:is exactly what|i+14
n:is exactly|what+11
n:is filled|$-13
n:is fine|$-5
n:is finished|$+5
n:is for me|$-36
n:is for|me-36 you+15
n:is full|of-18
n:is going|on+6
n:is hiring|$+9
n:is how|you-7
n:is in|your+21
n:is it|$-13 a-20 all-6 at+8 hard-14 normal-8 ok+6 possible+13 rude+5 still+35 that+5 the-13 true-15 usual-10 worth-8 you+14
n:is it all|right+6
n:is it possible|to+10
n:is it too|late+16
n:is it true|that+6
n:is just|what+18
n:is leaving|the+11
n:is like|$-5 from-11
n:is like from|the-8
n:is looking for|a-15
n:is looking|for+11
n:is me|$+27
n:is mine|$+13
n:is missing|$+14
n:is more|than-21
n:is my|cv+8
n:is n't|$-19 about-17 an+21 hiring+31 my-33 one-10 the+20 there+9 too+21 what-27 why-20
n:is n't a|job-7 pitch+6
n:is n't about|a+6
n:is n't that|i+5
n:is n't why|i-20
n:is next|week+5
n:is no application|still+5
n:is no|hurry-10 longer-9
n:is not|a-21 afraid+15 for-19 the-15 what-20
n:is not for|me-17
n:is on leave|$-12
n:is on|leave-11 the-13
n:is on the|9th-11
n:is one|i-8 of-13
n:is only|to+13
n:is open|$+11 to+11
n:is opening|a-8
n:is over|$+12
n:is right|$-5
n:is short of|a+34
n:is short|of+7
n:is something|i-11
n:is taking|on+47
n:is that|i+33 so-7 still-12 the+18 you-16
n:is the|best-15 first-9 job+18 last+7 one+37 pay-5 post-19 reason+9 right-7 second-20
n:is the one|you-7
n:is the reason|for+24
n:is the right|one-7
n:is there a|back+5 beekeeper-16 better-5 corner+9 gap+9 job+43 place+9 role-11 spot+13 vacancy+10 waiting-10
n:is there|a-6 an+9 any-9 anyone-12 anything-6 much-26 one+19 room+8 somebody-5 still+22
n:is there an|opening+7
n:is there any|opening+8 way-5
n:is there anyone|else-7
n:is there anything|going+13 i-10
n:is there one|$+20
n:is there something|i-14
n:is there still|a+22
n:is this|a-14
n:is through|the-15
n:is to|find-7 hear-12
n:is too long|$-11
n:is too|long-13 much+19
n:is too much|simply+21
n:is two|pages-20
n:is waiting|for-11
n:is welcome|$+21
n:is what brings|me+10
n:is what|brings+10 i+23
n:is what i|'d-13 want+9
n:is where i|want+19
n:is where|i+19
n:is why i|'d+13 write+8
n:is why|i+29 you+8
n:is with thanks|$-7
n:is with|thanks-7
n:is writing to|you+17
n:is writing|to+17
n:is wrong|with+17
n:is your|company+14 department-11 position-10 team+7
n:it 'd be|a+22
n:it 'd|be+14
n:it|'d+14 's+7 a-6 after+7 again-6 all-27 along+13 as+47 at-23 be+19 because-10 before+13 below-5 but+15 by+11 come+7 comes+9 could+10 do+10 does+20 down-30 drags-8 ended+15 even-10 ever-7 first-5 for+27 from-7 get+8 gladly-19 go-9 goes+5 got-6 had-5 hard-23 has-24 held+6 helped-11 helps+5 here-5 if+18 in-15 into+6 is-19 just+5 led+6 like-12 luck-6 makes-15 meant-7 my+17 need-27 never-13 no-5 normal-8 not+33 ok+6 on+17 over-6 pay-8 pays-17 possible+27 reads-6 round+9 rude+5 said+15 seems-11 should-22 since-12 so+21 still+31 suit-5 suits-14 take-17 takes+5 thank-5 the-20 there-9 this+21 though+5 to+22 too+44 took-23 true-15 turned-5 twice-19 up+10 usual-10 usually-5 was-10 went+15 were-20 what+16 will-19 with+17 without+21 worth-10 would+31 you+5 your-7 yourself-14
n:it 's|a+5 about+19 done+18 just+16 like-7 my+18 no+7 not-6 on+8 only-23 still+16 that+13 the-31 too-22 you+21 your-28 yours+24
n:it 's about|my+6 the+13
n:it 's done|$+19
n:it 's for|the+19
n:it 's not|too-11
n:it 's worth|i-7
n:it all|right+6
n:it along|$+14
n:it and|i-16 you+33
n:it as|a+15
n:it at|all-9 the+6
n:it be|a-5 all-9 cheeky+19 fair-7 me+8 possible-24
n:it be all|right-9
n:it be cheeky|to+19
n:it be fair|to-7
n:it be me|$+8
n:it be possible|for-29 to+5
n:it before|the+7
n:it does|$+22 n't-8 not-9
n:it does not|suit-5
n:it drags|$-8
n:it for me|$-13
n:it for|me-19 nothing-11 you-16
n:it for you|$-13
n:it from me|to-8
n:it from|me-13
n:it gladly|$+10
n:it hard|to-13
n:it has|been+11
n:it i|'d-9
n:it if you|could-12
n:it if|you+22
n:it in|a+6 my+17 the+7 your+7
n:it is|$+11 for+6 like-5 meant-12 my+6 n't+6 on+5 only+9 the-20 with-15 you-14 your-18
n:it is a|while-5
n:it is n't|$-19 a+8 that+5 too+18
n:it is with|thanks-7
n:it now|$-8
n:it on|$+20 my-13 the-7 your+14
n:it out|$+30 later-5
n:it out later|$-5
n:it possible|to+10
n:it round|$+10
n:it should|be-16
n:it so|much+11
n:it suits|you-5
n:it take for|a-6 you-9
n:it take|for+10 to-10
n:it thank|you-7
n:it that|the-20 you+18
n:it to|be+16 my-16 the+44 whoever+16 you+6 your+29
n:it to you|$+6
n:it today|$-7
n:it too|late+16
n:it took|me-10
n:it true that|you+25 your-10
n:it true|that+6
n:it up|$-22
n:it was|$-6 a-8 an+13 good-11 great-14 kind+12 my-6 n't+19 never-10 not+34 so-13 the+17 you-36 your-17
n:it was good|to-11
n:it was you|who-21
n:it went|to+14
n:it with|me+25 the-13 you+9 your-14
n:it without|a+16
n:it would be|a+7 great-5 wonderful+11 wrong-7
n:it would|be-7 help+5 you-10
n:it would help|me+15
n:its|new-18 next+18 own-8 way+15
n:its way|to+16
n:itself|$-6
n:jar|of-9
n:job|$+38 's+9 a-5 after+8 again-15 and-19 application-7 as-8 at-18 could+21 for+33 from-26 going-6 has-53 how-7 hunting-5 i+21 if+5 is-30 like-12 might-5 of+10 offer-14 on+16 only+8 out-6 request+6 search+13 so+25 that-14 there+18 though+12 through+10 title-16 to+21 wanted+20 which+16 would-46
n:job and i|said+12
n:job and|i+10
n:job application|$+11
n:job at|a-7 the-6 your+20
n:job but could|you-6
n:job but|could-6 i-5 if+15
n:job for|a+8 me+7 my-12
n:job for me|$+9
n:job from|you-25
n:job i|'d-25 'm+7 've-10
n:job i 'm|after+10
n:job if|i-10 you+15
n:job in|a-19 the+13
n:job like|yours-11
n:job on|the+8 your+10
n:job only|after+5
n:job or|a-9
n:job out|of-6
n:job there|$+18
n:job with you|$+12
n:job with|you+9
n:job would|you-33
n:job-hunting|$+42
n:jobs|$+39 and-42 before-6 for+13 in-23 so+20 that+18 to+26 you-10
n:jobs and|i-6
n:join|$-13 a+11 as+9 it+28 the-10 you+15 your+19
n:join as|a+6
n:join the|firm-9
n:join your|crew+12
n:joined|$+13 the-25
n:joining|$+42 it+6 the+23 your+22
n:joking|when-14
n:journalism|$-11
n:joy|$-8
n:july|$+6 i-5 is+7 so+13
n:jump at|a+9
n:jump|at+16
n:june and i|'d-22
n:june and|i-30
n:june|i-7 should-5 would-5 you+30
n:junior|$+11 post+6 surveyors-18
n:just a|chat-6
n:just|a-15 applied+15 as-26 ask+7 been-19 bumping+8 checking-8 graduated+5 let+24 looking-19 love-11 now+31 nudging-9 one+32 qualified+9 say-27 saying+7 so+13 started-10 starting+5 that+6 the+27 want-8 what+18 wondering+14
n:just as|you-15
n:just ask her|for+15
n:just ask|her+16
n:just let|me+29
n:just like to|hear-15 know+10
n:just like|to+5
n:just love|to-5
n:just now|$+26
n:just qualified as|a+5
n:just qualified|as+7
n:just say|that+5
n:just so|you+10
n:just to be|near+16
n:just to|be+23 learn+11 say-7 see-7 watch+5
n:just to get|a-7
n:just to learn|$+11 the-12
n:just wondering|whether+12
n:keen|$+12 on-15
n:keen to|get-7 hear-14
n:keen to hear|about-12
n:keep|$+28 a+12 an+12 coming-7 in+5 it-5 me+43 my-9 out-15 quiet-6 telling+6 the-18 wondering+12 you+8 your-29
n:keep a list|of-11
n:keep an|ear+10 eye+9
n:keep coming back|to-7
n:keep coming|back-7
n:keep in|touch+18
n:keep me|in+7 posted-14
n:keep me posted|about+10 on-24
n:keep out|of-6
n:keep telling me|to-6
n:keep telling|me-6
n:keeper|$+10 's+10
n:keepers|$+9
n:keeping|me-7
n:keeps|the-17 you-16
n:kept|me-24 my-10 on+44 the-6 your+9
n:kept on|$+15
n:key|$+5
n:kids|$-12
n:kill for|a+5
n:kiln|$-27
n:kind|$-23 about+13 as+5 of-8 regards-8 reply-7 sentence+13 words+9
n:kind about|my+13
n:kind of|person-11 you-5
n:kind of you|to-5
n:kind offer|of+8
n:kind regards|$-8
n:kindly|$+7 do+16 forward+12 ignore-23 let-8 offered-27 on+10 see+10 send+20
n:kindly offered|to-11
n:kindly tell|me+5
n:kindness|$+22
n:kitchen and|i+8
n:kitchen|and+6 in-6 on+22 table-10
n:knock|on+7
n:know|$+37 a-5 about+7 any+14 but-22 by-9 every+6 everyone+9 half+11 how-14 if-30 in+17 it-14 me+19 my-13 of+19 somebody-22 someone-5 that-28 them+24 to+22 what+25 when+15 where-5 whether-36 which+25 who+25 whom+44 why-19 you+18 your-28
n:know about|$+16 the-8
n:know anyone who|'d+5
n:know everyone|in+17
n:know half|the+11
n:know how|a-5 i-7 it+13 much+16 the-6 to+11 well+15 you-10 your-13
n:know how i|get-12
n:know i|'m+7 've-6
n:know if|a+22 anything+12 i-21 it-15 the+13 there-23 you+12 your+11
n:know if i|can-14
n:know if there|'s-24
n:know if you|'d+25
n:know me|$+23
n:know more about|the+5
n:know of|any+8 anyone-8
n:know of anyone|who-5
n:know somebody|who+5
n:know someone|who+5
n:know that i|'m-8 've-7 could+21
n:know that|i+20 the-12 you+20
n:know the|work-11
n:know what|a+13 i+28 the-6 to+12 you+5
n:know what to|do+14
n:know when the|next-6
n:know when|you+5 your-7
n:know where i|am+21 live-12
n:know where|i-8 the+15 to-10
n:know where to|find-19
n:know whether|you-7
n:know which of|the-7
n:know who|'s-7
n:know whom|to+44
n:know why|$-10
n:know you|'d+11 're-5 can-10
n:know you can|n't-10
n:knowing|the-10 what-11
n:knowing what you|know-10
n:knowing what|you-11
n:known|that+6
n:knows|every+8
n:kofi|is-5
n:lab|$+12 's-14 and-17 for+13 i-18 is-10 job-9 like-5 technician+16 that-6
n:lab technician|$-5
n:laboratory|$+9
n:labs|and+18
n:lack|a+29
n:lacks|$-9 a+16
n:lad|$+25 a-5 from+21 i-18 in-10 is+21 who-19
n:lad from|my+8
n:lad i coach|needs-13
n:lad i|coach-13
n:lad in|my-10
n:ladder|$-6
n:lads|on-7
n:lady who runs|the+5
n:lady who|runs+5
n:lagos|$-11
n:laid off|and+14 by+8
n:laid off by|the+7
n:laid|off+37
n:lambing|$+6
n:land|a+13 on+24
n:land on|the+8
n:landing|a+10
n:languages a clean|licence-9
n:languages a|clean-9
n:languages|a+5 and+11
n:last|$-30 and-9 day+32 line+22 mail-5 message+23 month-11 night+22 person-43 thing-9 time+6 two+8 week+5 year-32
n:last night|$+11
n:last thing|i-24
n:last time|you+9
n:last week|$-18 and+9
n:last year|$-16
n:late|$+26 and-9 as-23 for+6 on-18 to+16
n:lately|i-15
n:later|$+20
n:lathe|$+11
n:laugh|$-14 at-8
n:laughed|$-9 at-9
n:law|$+15 and-15 centre+5 clinic+22 to-9
n:lay|bricks+15
n:lead for|me-7
n:lead|for-40 on+24 you-5
n:lead in|the+15
n:lead to|a-6
n:leads|to+12 you+7
n:lean|on+5
n:learn|$+21 about-9 fast+12 from-19 the+35 which-17
n:learn about|your-8
n:learn fast|and+12
n:learn from you|$+5
n:learn from|you-6
n:learn how|the+13 you-10
n:learn the|ropes+7 trade+28
n:learn the trade|$+27
n:learned a|lot-6
n:learned|a-6 from-5
n:least|$-9 of-24
n:least of all|a+5
n:least of|all-24
n:leave|a+25 and+9 for-10 i+36 it-17 my+24 out-32 that-25 the-14 this-9 to-13 with-7 you-12
n:leave i|'d+12
n:leave it|$-8 to+12
n:leave my|cv+24
n:leave out|$-15
n:leave with|you-7
n:leaves school|in+21
n:leaves|school+21 you+16
n:leaving|$-28 for+11 the-11
n:lecture|$-40 on-11
n:led to|a+7
n:led|to+8
n:leeds|and-10 in+13 on-16 so+13
n:left|$-8 a-6 alone-12 for+11 in-7 it+15 me-10 my-14 school-10 to-6 with-15 you+36
n:left the|profession-5
n:lend a|hand+15
n:lend|a+15 me+10 your+5
n:lent me|$-10
n:lent|me-16
n:less|than-17
n:let 's|talk+10
n:let|'s+20 go-8 her-16 him+12 hr+21 in-17 into-6 it-14 me+15 people+11 slip+7 the+18 them+41 us+10 you-48 your-8
n:let me|$-22 ask-27 be+26 carry+24 do+30 down-16 hear-16 help-5 know-12 look-26 muck+12 prove+6 run+10 see+5 sit-11 stand-16 tell-5 try+15 work+14
n:let me ask|about-5 you-6
n:let me be|the+24
n:let me follow|you+5
n:let me have|a+20 the-17
n:let me know|$-8 how-8 of-8 what+12 when-13 whether-6
n:let me muck|out+12
n:let me prove|myself+6
n:let me sit|in-8
n:let me tell|you-5
n:let us|just-5
n:let you know|how-14
n:let you|know-25 run-12
n:lets|me-5 you+8
n:letter|$-31 about-12 and+34 as+23 for-42 from+17 i+34 is-5 of+22 that-12 to-28 was+12 which-8 you-8
n:letter from|a+11
n:letter of|application+7 recommendation+10 the+13
n:letter of the|3rd+25
n:letter on|the-12
n:letter to|a-7 the+7
n:letters|$-6 from-7 of-16 that+8
n:letting|me-19
n:levers|$-7
n:liberty of attaching|my+6
n:liberty of|attaching+6
n:liberty|of+21
n:librarian|$+11
n:library|$-5
n:licence|$+5 and+15 for-13 i-7
n:lies|in+31
n:life|and-10 as-18 at-21 in-12 of-5
n:life as|a-9
n:lifeboat|station-6
n:light|a+26
n:lighthouse|trust+16
n:like|$-44 a-14 an+23 and-13 best-16 for-12 from-6 how+34 it+8 me+53 mine-29 on+8 that-49 the+5 them-10 this-20 to-8 you+21 your+9 yours-33
n:like a|glove+12 place+35
n:like a job|application-5
n:like a shot|$+5
n:like an angel|and+9
n:like an|angel+14
n:like for you|$-10
n:like for|you-10
n:like from the|inside-8
n:like from|the-8 you+6
n:like it|$-6
n:like me|$+35 a+8 at+7 be-18 come+9 get+6 on+5
n:like me get|into+12
n:like that|$-11
n:like to|$+33 accept-18 apply-8 be+40 come+41 do-11 explore+5 get+7 give-9 hear-34 hire-13 join+15 know-22 learn-12 look+7 talk+5 thank-6
n:like to ask|for+26 how-16 you+8
n:like to be|considered+11 first+8 the-5
n:like to hear|about-16 from-5 more-10 what+22
n:like to know|$+19 how-13 what-12
n:like to see|the-10
n:like to talk|$+14 about+6 to-12
n:like you|get-9 to+17
n:like you to|know-11
n:like yours|and-12
n:liked|best+5 it+6
n:likely|is+13
n:likely to|be-12
n:likes to|talk-13
n:likes|to-24
n:line|about-11 and-10 from-5 i-5 if-14 in+17 is-16 look+15 of-29 on+5 so-11 that-5 to-15 would+10
n:line from you|to+13
n:line from|you+18
n:line of|my-20 praise+15 work-16
n:line of work|$-15
n:line so|that-11
n:line to|me-8 the+12
n:lined|up+17
n:lines|$+9 about-13 from-9 on-9
n:lines from|you+6
n:link to|my+6
n:link|to-22
n:linkedin|for+10
n:list|$+11 as-7 for-65 i-22 of+10 you+6
n:list as|you-6
n:list for|next-7 the-58
n:list for the|next-23
n:list of|questions-5 supply+6
n:list of supply|teachers+6
n:list you among|the-12
n:list you|among-12
n:listen|$-15
n:listener|$-44
n:listening|$-5 to-9
n:listens to|you+5
n:little bird told|me-6
n:little|bird+18 else+13 it-9
n:live|$+9 in-23 on-24 with-8
n:living|$-5 and-8 so-5
n:locum|$+14
n:logistics|$-15
n:lol|$+21
n:long|$-11 a+15 and+5 as+28 before+20 is-6 time-6
n:long as you|like+28
n:long as|you+16
n:long way|$+9
n:longer|$+5
n:look|$-24 after+26 at+18 back+16 for-32 forward+5 into+19 kindly+9 like-24 no+36 on-67 out+11 over-15 round-20 twice+13 up+11
n:look after|the+40
n:look at|$+12 how+5 me+37 my+12
n:look at my|application+6 cv-7 showreel+8
n:look for|$-10 in+5 when-11 work+9
n:look for in|a-5
n:look for when|you-8
n:look forward to|staying-7
n:look forward|to+5
n:look into|the-6
n:look kindly|on+9
n:look no further|$+27 for+9
n:look no|further+36
n:look on|$-19
n:look out|for+11
n:look over my|cv-14
n:look over|my-7 your-9
n:look over your|shoulder-9
n:look round|your-6
n:looked|at+30 back-8
n:looked back|$-8
n:looking|$+53 after-17 and+6 at-19 back-10 but+9 for+45 forward-9 into-49 on-34 to+22
n:looking for a|job-32 post-8
n:looking for|a-21 an+6 work-11
n:looking for an|internship+8
n:looking for work|as+14
n:looking forward|to-12
n:looks|at-8 for+13 like-7
n:loose|on+5
n:lorry|licence+6
n:lose|a+7 my+16
n:lost|$-20 his+24 in-25 the-20 two+33
n:lost in|the+18
n:lot|$+5 of-8
n:lots of|people-7
n:lots|of-6
n:love|$+27 a-5 and+11 the+8 to+10 you+6
n:love a|job+21
n:love it|$-8
n:love it if|you+11
n:love of|it+8
n:love to|$+6 accept-11 ask-15 be+28 come+12 join+11 know-28 see-21 talk+12
n:love to be|a-8 considered+5 on-15 the+8 your+14
n:love to come|and+5
n:love to hear|about-5 from-6 how+21 more-13 what-24
n:love to know|how-7 what-7
n:love you|to+6
n:loved|the-9 your+16
n:loved your|talk+13
n:lovely|$-11 surprise-7 to+21
n:lovely to see|the+12
n:lovely to|see+12
n:luck|$-22 play-5
n:luck play|in-5
n:lunch|$-17 and-5 if-14
n:lying about|$-6
n:lying|about+21
n:ma 'am|$-6
n:ma|'am+14
n:machine|and+15
n:mad|$-10 about+7 to+5
n:madam|$+14
n:made|$+37 a-9 at-7 for+20 in+5 of-15 redundant+11 up-13 you-21 your-10
n:made for|me+16
n:made me|curious-9 laugh-23 smile-24 want+30 write+29
n:made me laugh|$-10
n:made me want|to+28
n:made my|day+9
n:made redundant|and-11
n:made up my|mind-5
n:made up|my-5
n:made you|choose+17 give-6
n:mail|$+20 and+9 from-8 is-9 of-10 or-5 the+8 to-5 was+7
n:mail and|i+21
n:mail to|the-6
n:mailed|you-6
n:mailing|list-13
n:make a|decent-23 good+20
n:make|an+5 good+6 it+9 me+33 my+15 myself-27 room-20 sense-6 sure+6 the+6 time-11 you-7
n:make my year|$-9
n:make room|for-20
n:make you|a+34
n:makes|a+9 you-10
n:making|a-11 the+25
n:man|$+26 and-16 for+8 i-8 in-6 like+6 of-5 to+22 with+7
n:man for|the+10
n:manage|$-10
n:management|$-5
n:manager|$+13 's-12 and-11 at+9 for+23 on+11 who-13 would-38
n:manager 's|desk+11
n:manager at|the+9
n:many|$-5 hours-9 of-14 people+7 thanks+20
n:many people|are+22
n:many thanks|$+8
n:many thanks for|the+5 your-6
n:map|$-21
n:march|$+6 and-13 i-5 that+9
n:march that|i+9
n:maria|lopez+8
n:mark the ones|that+6
n:mark the|ones+6
n:mark|the+6
n:market|$-11 and+6 for+8
n:market for|a+11
n:marketing|$+5
n:master|$-13 's-19
n:master 's|degree-9 in-11
n:match|$-8
n:mate|$+33 at-19
n:mate at|the-19
n:maternity|leave+40
n:matron|$+22
n:matter|$-5 of+8 to+12
n:matter to|me+12
n:may|$+9 a+5 and+6 ask-21 care+23 have-17 i+18 it+6 like+8 my+18 say-10 the+14 to+9 watch-17 we+14 you-9 your-22
n:may be so|bold+7
n:may be|so+7
n:may care|to+23
n:may i|$+12 'd-8 ask-21 be+21 call+20 come+13 count+10 give+8 have+12 put-12 say-14 send-8 sit-7 try+17 use+6
n:may i ask|how+10 if-32 what-11 you+12
n:may i be|the+7
n:may i come|back+19
n:may i count|on+10
n:may i say|you-5
n:may i send|you+9
n:may i sit|in-5
n:may i use|your+6
n:may like to|know+11
n:may like|to+8
n:maybe|you-11
n:me|$+61 a+35 about-38 after-29 again-9 already+7 among+17 an+16 and+17 another+13 any-28 anything-7 as+54 ask-22 asking-10 be+11 before+17 blush+13 by+37 carry+24 come+14 could+14 curious-18 do-18 down+8 even+23 feel-5 fifteen-5 find+22 fine+11 first+30 for+31 forward+10 free+12 get+41 go+22 going-22 good+10 half-10 have-35 hear-16 help-5 her-19 here-29 hired+8 his-20 honestly-18 how-49 i+7 if+14 in+46 internally+26 into+41 is+46 join+23 just+26 know-12 laugh-25 luck-10 make-24 may+9 more-27 most+10 muck+12 my+23 near+18 next+12 no-11 nothing-6 now+45 of-20 off+9 on+39 once+6 one+29 only-12 or+17 out+9 past+14 plenty-5 posted-14 prove+6 right-6 round-26 run+10 say-8 see-14 should+14 since+18 sit-22 smile-24 so+15 some-27 something+23 stand-40 started+6 stay-23 straight-7 sweep+18 tell-8 ten-9 than-10 thank-14 that-38 the+15 three-7 through-59 to-14 too+5 towards-8 try+15 twenty-5 two-7 under+16 understand-10 until-14 want+30 watch+20 what-48 whatever-8 when+36 where-7 which+24 who+12 whom+13 why-7 with+28 without+17 work+33 would+26 write+27 yet+16
n:me a|bench+7 chance+5 contract+20 go+22 good-6 hand-29 job-34 kindness-5 letter+14 line-12 little+5 look+27 lot+11 place+6 post+17 reference-6 seat+9 start+5 trial-20
n:me a job|$+8 but-8
n:me a line|$-6 if-17
n:me a place|in-9
n:me a reference|for-14
n:me a shout|if-11
n:me a trial|week-5
n:me about|$-12 a-5 any+15 her-9 it-15 your+27
n:me again|$+7
n:me among|the+17
n:me an interview|$+24
n:me an|interview+11
n:me and i|'d+6 will-9
n:me and|i+14 the-7 your+6
n:me as|a+7 an+16 i-7 the-11 your+24
n:me ask about|your+7
n:me ask|about-5
n:me at|the+17 your-34
n:me back|$+5
n:me be|the+24
n:me before|the+26
n:me but|i-18
n:me curious|about-13
n:me do|the+16 you+6
n:me do you|think+13
n:me fifteen|minutes-5
n:me first|$+7
n:me follow|you+5
n:me for|a+5 my-28 your+10
n:me get|a-5 in+23 into+12
n:me get into|your+7
n:me half an|hour-8
n:me half|an-8
n:me have|a+20 the-17
n:me have the|names-6
n:me her name|$-5
n:me her|name-5
n:me hired|$+8
n:me how|a-5 it-6 the-16 to+6 you-12
n:me i 'd|be+22
n:me i|'d+22 'll+6 'm-23 've+6 have-12 hope+12 should-12 would+26
n:me if|i-17 it-24 the-21 they+9 you+37
n:me in|$+16 a-10 as+14 for-11 mind+29 the-6 touch-19
n:me in mind|$+18 for+5
n:me in touch|with-19
n:me into|the+25 your+6
n:me is|a+8
n:me it|'s+10 is-5
n:me know|$-8 how-8 of-8 what+12 when-13 whether-6
n:me know if|a+23 anything+12 i-20 the+13 there-23 your+14
n:me know of|any-8
n:me know when|the-6 your-7
n:me laugh|$-11
n:me luck|$-10
n:me may|i+9
n:me more|$-22 than-7
n:me more than|a+6 any-8
n:me muck|out+12
n:me my|first+7
n:me next|time+11
n:me no|end-15
n:me not to|ask+8
n:me nothing and|i+6
n:me nothing|and+6
n:me now that|the+22
n:me now|that+14
n:me of|any-6 the+15
n:me off|$-10
n:me on|a+29 as-26 at+8 for+27 friday-5 monday-16 the-26 thursday-30 to+7 tuesday+9 your+6
n:me on as|a-10 an-17
n:me on at|the+18
n:me on for|the+25
n:me on the|strength+23
n:me one|$+25
n:me onto|the-12
n:me out|$+8
n:me over|the+13
n:me past|the+11
n:me posted|about+10 on-24
n:me prove|myself+6
n:me round|the-23
n:me see|the-5
n:me should|the+7
n:me sit in|for+6 on-10
n:me sit|in-18
n:me so|$+8 please+10
n:me something|$+12
n:me started|$+6
n:me tell|you-5
n:me ten|minutes-9
n:me thank|you-14
n:me that|i-6 you-20
n:me the|day+26 job-6 list-6 moment+16 names+16 reference-16 truth-5
n:me the list|of-6
n:me the names|of+16
n:me the reference|for-14
n:me there|$+9
n:me through|the+5
n:me to|$-19 any+5 anyone-17 ask-5 be+8 beg+12 come+15 get-26 join-8 remind-6 see-33 send-23 somebody+8 someone-10 tell-7 the+27 think+10 use+27 you+29 your-18
n:me to ask|for-18 whether+14 you-14
n:me to fish|but+10 for-7
n:me to get|a+11 lost-11
n:me to remind|you-6
n:me to send|my-10 the-20
n:me to the|harbour-8 head+14 hiring-8 partners+7 right-6
n:me to you|$+21
n:me to your|aunt+7 editor+5
n:me twenty|minutes-5
n:me want|to+28
n:me what 's|missing-22
n:me what|'s-5 a-19 an-10 it-7 to-14 would+13 you-23
n:me when|a+13 i+18 you+15
n:me when i|apply+10
n:me when the|harvest-13 next-15 orchard-22
n:me where|it-5 to+15
n:me whether|my+6
n:me who|is+6
n:me whom|to+13
n:me will you|$+7
n:me will|you+7
n:me with|a+29 the+24 your+10
n:me would|be+14
n:me write|$-15
n:me you|'re-18
n:me your|name+5
n:mean|$-21 it+10 the+15
n:mean the world|if-10
n:mean the|world+9
n:meant|$+23 as-6 for-17 the-14 to+13
n:meant for|your-9
n:meant the|world-8
n:meet|$-6 a-14 him-10 to+8 you-23 your+23
n:meet the woman|who+11
n:meet the|woman+11
n:meet you|$-15
n:meeting|$+5 that-30
n:meets|$+6 on+15
n:meets on|friday+21
n:member|of+8
n:memories|of-19
n:memory|$-7
n:mend|nets+6
n:mending|$+10
n:mention|it-7 me+26 my-25 that+20 to+6 your-7
n:mention me|$+25
n:mention me to|the-16
n:mention my|name-7
n:mention that|i+20
n:mention to|your+11
n:mention your name|when-7
n:mention your|name-7
n:mentioned|$-20 a-11 i+6 that-40 the+18 your+11
n:mentioned that|the-5 you-30 your-5
n:mentioned your|name-6
n:merchant|navy-12
n:merely|a+5 nosy-12 want-9
n:merger|and+8
n:message|to+10
n:met|$+13 at+9 office-5 your-7
n:met at|the+9
n:midwife|$+15
n:midwifery|$-7
n:might|a-10 ask-15 come+6 find-7 give+10 have+14 i+32 it+12 let+18 like+14 my+9 offer-25 one+7 open+22 ring+5 spare-9 suit+6 take+10 tell-26 the+17 there+16 use-16 want+6 we-7 you+59 your-20
n:might ask|about-15
n:might be|a+17 an-23 for-16
n:might be for|me-16
n:might give|me+10
n:might have|a+32
n:might i ask|you-5
n:might i|ask-32 be+36 come+22 get-7 hear+10 shadow-8 sit-10 spend-5
n:might i come|and+11
n:might i shadow|you-8
n:might it|be-16
n:might like|to+5
n:might my|name-5
n:might take|me+7
n:might talk to|me-5
n:might talk|to-11
n:might tell|me-10
n:might there be|a+8
n:might there|be+12
n:might want|a+13 me-14
n:might you|find+11 have-15 know-5 put+21 tell-15 write+15
n:might your|cousin+11 firm+10
n:mill|$+27 and-8 shut+6
n:mind|$+6 a-18 about+25 as+6 for+9 if-10 my-15 passing-22 telling+12 that-8 the+12 to+9 when-13 who+16 your+6
n:mind for|future+6
n:mind if i|mentioned-6
n:mind if|i+9 you-7
n:mind my|asking-9
n:mind telling|me-16
n:mine|$+49 are-8 be+8 for+9 is+52 on+9 to-26 would+19
n:mine is|the+14
n:ministry|$-6 for-6 is+18
n:minute|$-13 call-13 to-13
n:minutes|$-10 about-7 and+8 at+13 before-10 by-11 for-38 from+44 of-18 on-35 some-10 with-23
n:minutes at|most+8
n:minutes by|phone-6
n:minutes for|a-13 me-16
n:minutes for me|$-15
n:minutes on|the-9
n:minutes some|time-10
n:minutes with|you-17
n:minutes would|be-7
n:miss|the-24
n:missed|the+14
n:missing|$+20 is+19
n:mistake|$+14
n:mixing|desk-20
n:moment|$-21 a+17 for+6 the-12 to+16 when-5 you+7
n:monday|$+6 's+27 as-8 at-22 for+7 i-7 morning+11 the+5 with+14
n:monday and|i-7
n:monday i|'m-7
n:money for|a+28
n:money|for+29 in+7 is+6
n:money in|the+7
n:month|$-7 's-16 at+16 in-10 of+15 on+29 or+14 so-19 to-13 without-13 would-8
n:month and|your-8
n:month at|the+15
n:month in|your-7
n:month on|the-8
n:month to|learn-6
n:months|and+14 in+5 of+15 with+12 without+10
n:months without|pay+9
n:moon|$-28 to+21
n:more|$-10 a+25 about-22 and+28 at+15 does-8 for+6 in-6 of-16 on+6 thing+8 time-10
n:more about it|$-11
n:more about|it-11 the+7
n:more in|the-6
n:more of|it-13
n:more on|the+8
n:more than|a-11 any-9 anything-9 i-11 the+20 to+5
n:more than i|can-8
n:more thing|the-6
n:morning|$-9 and+9 at-11 i+6 in-7 of-21 on-10 that+16 to+8 watching-10 with+18 you-14
n:morning at|your-17
n:morning in|the+5 your-12
n:mornings|are-16
n:mortified|if-15
n:most|$-9 days+12 evenings-6 in+12 is+9 jobs+7 of-6 people-6
n:most evenings|$-5
n:most in|your+8
n:most jobs|in+7
n:most of|all+5
n:mother|'s-8 says+5
n:mother says|i+5
n:mountain|rescue+8
n:mouth shut|$-8
n:mouth|shut-10
n:move|$-17 from-9 into-24 on+23 our-8 to+18
n:move our|call-8
n:move to|bristol+24 the-27
n:moved|from-5 the-5
n:moved me|to+10
n:movement|on+20
n:mr|adeyemi+6 brandt+8 haddad+8 okoro+7
n:mrs|achterberg+7 oduya+5
n:ms|ferreira+5
n:much|$-7 as-7 better-9 do-7 does+7 for+25 i+9 in-24 of-6 simply+21 that+9
n:much does|a+7
n:much that i|'d+12
n:much that|i+11
n:muck out for|a-7
n:muck out|for+17
n:muck|out+42
n:mum|$-11
n:museum|'s+20 is+7 post-8 where-16 work-9
n:music|teacher+23
n:must ask|you-10
n:must|ask-10 be+8 bring+11 do-5 get+13 have-46 i+16 it-7 n't-17 one-5 want-10 you-10
n:must be|a-13
n:must have|been-9
n:mutual|acquaintance-8 friend-12
n:my account|$+12
n:my|account+9 address+11 adviser+9 age+6 answer+8 application+56 apprentice+7 apprenticeship+5 aunt-31 availability+37 back+13 background-6 bag-7 behalf+29 best-26 bio-data+45 biodata+18 book+5 boots+15 boy+23 boyfriend+7 bus+13 candidacy+42 candidature+23 card+54 career+26 careers-12 case+27 certificates+11 chances+31 character+17 children-14 class-6 classmates+11 colleague+11 contract-18 course-11 cousin-18 current-26 curriculum+55 cv+33 dates+16 daughter+12 day+19 degree-5 desk-36 details+34 diary+25 door-18 drawings+14 dream-19 earlier-15 ears+12 employment+10 english-5 essay-25 evening-9 evenings+11 eye+13 eyes-15 face+18 father-16 favour+25 fiance+19 file+13 fingers+16 first+5 folder-9 foot-6 free+14 girlfriend+11 goal+9 goddaughter+6 gran-9 grandfather-13 grandmother-5 grandson+8 greetings-23 hand-12 hands-16 head-52 heart+17 hope+11 husband+11 interest+10 interview-16 job-8 kitchen+25 knees+10 labour+22 lad-7 landlady+10 last+17 late-12 letter+32 licence+13 life+42 linkedin+6 list+9 luck-23 mail+7 mentor+13 message-16 mind+20 mother-38 mouth-9 mum-12 name+60 neighbour-8 nephew+12 new-42 niece+8 note-16 notes-12 number+35 offer+22 one+42 own+12 page+18 papers+36 parents-11 particulars+37 pen+19 personal+8 phone+8 place-12 placement-11 plans-6 portfolio-32 praises+18 present-8 professor-15 profile+66 promise-9 pupil+6 pupils-21 question-31 questions-36 reason+5 record+15 referee+48 references+21 regards-40 residency-9 resume+53 right-7 roommate-22 savings+14 scarf-54 search-17 second+10 services+42 shift-10 shoes+6 shoulder+8 showreel+14 side+18 silence-10 sincere-12 sketches+5 skills+18 slides+9 son+10 start+30 student-6 students-15 studies-18 teacher-24 teaching+10 thanks-58 thesis-5 third-14 tools+28 train-7 trainee-6 tutor-26 umbrella-34 uncle-48 visa+19 voice+12 way+36 week-7 wife+40 work+38 years+17
n:my age|and-5
n:my application|$+34 for-26 is+17 to+11
n:my application for|the+6
n:my application to|$+11 the-17 your+16
n:my asking for|a+6
n:my asking|for+6
n:my aunt|'s-12
n:my background|$-15 in-14
n:my behalf|$+22 to+10
n:my behalf to|the+10
n:my best|friend+10
n:my biodata|to+21
n:my brother|'s-36 a+20 come-7 is-8 who+7
n:my candidature|for+12
n:my careers|adviser-5
n:my chances|of+7
n:my colleague|'s+13
n:my contract ends|in-8
n:my contract|ends-8 with+5
n:my cousin|'s+6 got-19 to-7 was-19
n:my cousin got|her-6
n:my cover|letter+22
n:my curriculum|vitae+31
n:my cv|$-16 along+22 and+9 as+13 be-10 could-14 has-5 in+21 is-7 on+17 over+21 reads-7 the+12 until+11 with+13
n:my cv and|tell+7 then-13
n:my cv before|i-15
n:my cv could|do-15
n:my cv for|you-17 your-25
n:my cv in|case-19 the+5
n:my cv is|attached-7
n:my cv on|to+7
n:my cv to|$+13 your-11
n:my cv with|you+9
n:my daughter|$+5 has+5 is+9 who-12
n:my day|$+8
n:my degree|in-10
n:my desk|$-11
n:my details on|to-14
n:my details|on-8 to+7
n:my details to|the+7
n:my diary|is+30
n:my essay|on-12
n:my evenings are|free-8
n:my evenings|are-5
n:my eye|and+13 on+14
n:my father|'s+6
n:my first|line-9 mail+39
n:my foot in|the+5
n:my friend|tunde-8
n:my girlfriend|'s+9
n:my goal is|to+8
n:my goal|is+8
n:my gran|says+14
n:my hand|up+5
n:my hands|are+16
n:my hat in|the+22
n:my hat|in+17
n:my head|$-25
n:my heart|for-6
n:my husband|a+6 has-5 is+18 says-16 was-16
n:my job|in-12
n:my lad|$+26
n:my last|day+10 mail-8 message+23
n:my letter to|the-18
n:my letter|to-27
n:my list|$-10
n:my mail|of-10
n:my mind|$+9 about-5
n:my mother|'s-29
n:my name|$+28 be-7 down-8 in+44 on-11 when+18 with-30
n:my name at|the-6
n:my name on|it+15 to-25
n:my name to|your-6
n:my neighbour 's|girl-11
n:my neighbour|a-8 says+18
n:my nephew|who+6 would+7
n:my new|number-18
n:my next step|is-7
n:my next|step-7
n:my note|$-5 about+15 of+8
n:my note of|the+8
n:my notice|is+5 on-7 period+17
n:my notice period|is+6
n:my number|$-7 's+12 for+9 stays-8
n:my number stays|the-8
n:my offer|to+5
n:my old|flatmate+19
n:my own|$+22 boots+10 van+20
n:my particulars|for+6
n:my partner|'s-16 is+7
n:my pen|$+26
n:my personal|statement+8
n:my place|$-11
n:my portfolio|$-25 is-25 to+22
n:my portfolio is|attached-13
n:my praises to|the+16
n:my praises|to+17
n:my profile|$+16
n:my promise|to-8
n:my pupil|'s-10
n:my pupils|draws+8
n:my question|about-7 to-17
n:my questions|$-15 and+5 are-6
n:my reason for|writing+8
n:my referee|$+8 for+14
n:my referee for|the+14
n:my regards|to-40
n:my resume for|your+5
n:my resume in|case-7
n:my resume|in-8 is+6 on+6 so+8 to+5
n:my resume to|your-16
n:my right|arm-7
n:my roommate|is-15
n:my services as|a+9
n:my services|as+9
n:my shoes|$+10
n:my showreel|and+12
n:my sincere gratitude|for-12
n:my sincere|gratitude-12
n:my sister|$+6 's-19 found+7 in+16
n:my sister 's|boy-8
n:my son|a-6 is-11 needs-30
n:my son needs|a-30
n:my teacher|'s+11
n:my thanks|$-14 to-23
n:my tutor|'s-9 says+10
n:my uncle said|i+6
n:my uncle|said+6
n:my visa lets|me-5
n:my visa|lets-5
n:my way|$+14
n:my wife|$+7 's+7 who+5 would+9
n:my wife 's|cv-7
n:my work|$+5
n:my year|$-7
n:my years|in+8
n:myself|$+29 a-9 as+6 for+16 forward+17 if-13 to+15
n:myself as|a+12
n:myself for|the+24
n:myself forward for|the+8
n:myself forward|for+8
n:myself in|the-8
n:n't|$-96 a+5 about-17 after+7 an+21 and+27 ask+27 asking-14 be+14 been+17 believe-7 care-9 come-16 dare+12 deny+9 done-6 find+17 forget+16 forgotten-8 found+10 get-21 give-12 going+9 got+12 he+12 hear-13 help+18 hire-14 hiring+31 it+17 keep+11 know-12 let+23 look-11 lose+22 matter+8 me+6 mean-18 meant-11 mention-9 my-40 offer-6 one-25 only+20 pass-20 pretend+29 put-16 read-19 remember-11 say-13 send-5 stand-5 suppose+18 take+25 tell-13 there+9 think+17 too+21 touch-5 want-11 what-27 why-20 worry-7 write+7 yet+21 you+29 your+17
n:n't a|job-7 pitch+6
n:n't about a|job+6
n:n't about|a+6
n:n't and|i-14
n:n't ask for|a+37
n:n't ask|for+18 so+23 you-37
n:n't ask so|i+23
n:n't ask you|to-19
n:n't be asking|you-13
n:n't be|asking-25
n:n't come|for-15
n:n't do|a+12
n:n't expect|anything-5
n:n't feel that|i+7
n:n't feel|that+7 you-7
n:n't feel you|have-8
n:n't find|a+10
n:n't get|the-19
n:n't give me|a-8
n:n't give|me-8
n:n't going|to+9
n:n't hire|me-15
n:n't keep|me-9
n:n't mean|to-18
n:n't mind|$-8 my-9
n:n't mind my|asking-5
n:n't need|a-31
n:n't offer me|anything+5
n:n't offer|me+7
n:n't one|$-32
n:n't pass my|cv-13
n:n't pass|my-15
n:n't pretend|i+17
n:n't put|me-6
n:n't read this|as-9
n:n't read|this-9
n:n't say|no+11
n:n't take|it-15
n:n't that|i+5
n:n't think i|'m+22
n:n't think|of+8
n:n't touch|a-5
n:n't trouble|you+8
n:n't why i|'m-7 write-8
n:n't why|i-20
n:n't worry|$-10 i+8
n:n't worry i|'m+7
n:n't you|$+28
n:nairobi|office-17
n:name|$-11 a+5 as-9 be-7 comes-9 down-27 for+15 from+6 i-27 in+18 is-7 on+15 the-27 was+6 when+11 will-7 with-38 you+16
n:name as a|referee+9
n:name as|a+7 my-5 referee+5
n:name in|the-6
n:name of|the+16
n:name on it|$-13
n:name on|it-10 to-21
n:name on to|the+6
n:name to|the-21 your-6
n:name when i|write-20
n:name when|i-9
n:name with|the-32
n:name you|as+7
n:named|$-15 you+17
n:namely me|$+28
n:namely|me+40
n:names|$+29 of+8 you-6
n:names of|firms-5
n:navy|$+5 and-5
n:near|a-13 future+18 the-38 you+14 your-6
n:nearer|to-26
n:need a|driver+16 hand+26 job-5 licence-32 master-8 new+19 reference-25
n:need a master|'s-8
n:need|a+45 an+24 another+49 anybody+26 anyone+13 for-9 i+8 it-8 look+22 me+11 n't-56 not-20 of+33 one+25 somebody-13 someone+17 staff+10 the-24 to-49 two+31 work+21
n:need look no|further+22
n:need look|no+22
n:need of|an+10
n:need one|$+25
n:need somebody|to-11
n:need someone|to-6
n:need staff|$+10
n:need to be|good-12
n:need to|be-11 do+6 have-7 see+14 speak-12
n:needed|$-5 a-12
n:needing|a+24
n:needs|$+18 a+47 an-7 another+9 is+9 somebody-17 someone+11 the+25
n:needs a|job-6 placement+11
n:needs somebody|to+5
n:neighbour 's|girl-12
n:neighbour|'s-6 a-8 of+7 says+18
n:nephew|'s+5 who+6 would+7
n:nerves|$-12
n:never advertised|$+10
n:never|advertised+19 asked+24 do-21 finished-10 forget+8 get+8 gets+9 know+5 met-5 mind+11 once+7 presume+9 put-5 send+14 to-6 use-5 written+10
n:never asked|for+13
n:never forget it|$+13
n:never forget|it+13
n:never mind|what+7
n:never to ask|a+8
n:never to|ask-5
n:never use|you-7
n:new|$-17 address-14 firm-10 hangar+7 in+8 job-17 jobs+7 number-18 post-13 posts+30 terminal-9 to-6 wing+6
n:new one|$+16
n:newcomer|$+9
n:newcomers|$-14
n:newly qualified|optician-6
n:news|$-10 i-9 of+15
n:news on whether|your-11
n:news on|whether-11
n:next|$+10 cohort+5 door-7 in-9 intake+17 month-25 need+26 one+46 open-23 opening-18 post-16 recruit+17 season-21 see+7 shoot+13 six-11 spring+16 step-14 term+18 three+16 time+33 trainee-11 week-18 weeks-9 year+22
n:next intake|$+8
n:next month|$-8
n:next one|$+7
n:next open|evening-8
n:next season|$-13 's+7
n:next see|your+5
n:next shoot|$+16
n:next six|months-11
n:next step|for-6 is-7
n:next step is|the-7
n:next time you|'re-20
n:next time|you-17 your+10
n:next to|a+8 the-8 yours-10
n:next to yours|$-26
n:next week|$-18
n:next weeks|$-9
n:next year|$+35 's-8
n:nice|to-5
n:nicely|$+20
n:night|and-32 in-13 shift-19 team+17
n:nine|$-5 and+16 of+11 years+14
n:nine of|the+13
n:ninth|$+11
n:no|$-12 and-8 answer+11 begging+5 bother+7 charge+15 contract+5 cv-10 designs-10 favours+22 fee+25 further+15 harm+10 hurry-17 i-25 if-8 is-24 job+36 less-12 longer-29 money+31 more-7 need-11 objection+11 one-18 pay+27 plans+15 pressure+24 problem-5 reply-10 room-6 rush-5 salary+9 stress-18 time-5 to+27 vacancy+5 wage+17 wages+15 wish-7 worries-7
n:no agenda|here+7
n:no and|i-11
n:no application|still+5
n:no charge|$+20
n:no designs|on-10
n:no end|$+9
n:no favours please|just+6
n:no favours|please+6
n:no further|$+27 for+9
n:no hurry at|all+8
n:no hurry|at+8
n:no i|'m-14 will+5
n:no is|a-10
n:no need|to-7
n:no pay|needed+15
n:no reply|needed-6
n:no room|for-6
n:no to|a+5
n:no wages|$+21
n:no wish to|be-8
n:no wish|to-7
n:no worries|if-5
n:nobody|$+14 asked+7 at+5 else+7 has+11 in+15 is-19 on+7 wants+10 would-12
n:nobody at|the+6
n:nobody in|the+22
n:nod|$+5 from+13
n:nod from|you+13
n:nominate|me+5
n:none|$+14 of-27
n:none of|them-15
n:noon|$-8
n:nor do|i+13
n:nor|do+13
n:north|$-10
n:not|$-33 a+6 about-8 afraid+16 angling-16 as+39 come+11 do+15 doing-21 find-6 fishing+7 for-11 have-19 here-9 i-27 in-15 just+53 let+12 looking-9 mind-7 mine-13 my-18 offering-29 on-12 only+14 please-9 regret+18 say+39 sending+13 stop+10 the+8 there-7 this+11 to+19 too+7 want-12 what-32 why-28 work-21 write-10 writing-42 you+9
n:not a|job-28 word-5
n:not about|to-8
n:not afraid|of+16
n:not after a|job-8 position+6
n:not after|a-7 your+11
n:not angling|for-9
n:not asking for|a+13
n:not asking you|for+5 to+11
n:not asking|you+15
n:not fishing|for+8
n:not for|you-23
n:not here to|beg+7
n:not here|to+15
n:not let|me+7
n:not looking for|a-13
n:not looking|for-17
n:not mind|a-9
n:not say no|to+15
n:not say|no+18
n:not suit|you-11
n:not that i|'m-22
n:not there|is-5
n:not to ask|you+8
n:not to|ask+15 be-6 mention+12 put+10
n:not to be|cheeky-19
n:not too proud|to+33
n:not too|proud+33
n:not why i|'m-7 write-10
n:not why|i-28
n:not writing|to-6
n:note|$+14 i-6 of+7 that+5 to+11
n:note of the|4th+8
n:note of|the+7
n:notebook|and-6 in-17
n:noted|that-9
n:notes|$-7 on-8
n:nothing|$-20 and+5 at-5 but-33 else-7 for+8 has-21 i+10 if+12 in-10 into-6 more-11 of-25 on+11 so-6 to-31 while+17 would+14
n:nothing and i|'d+9
n:nothing and|i+7
n:nothing at|your-20
n:nothing but|a+18 to+18
n:nothing if it|got+8
n:nothing if|it+10
n:nothing just to|learn+5
n:nothing more|$-11
n:nothing to do|with-34
n:nothing to|do-37
n:nothing would|please+5
n:notice|$+15 about+27 at-7 for+31 if+6 is+7 on-7
n:notice at|the-15
n:notice for|a+12
n:notice in|the+16
n:notice period|is+6
n:noticed|by+18 the-15 you-5
n:now|$+16 a-7 all+9 and+20 for+9 has-17 in-6 is-6 know-8 on-17 or+10 see+13 so-8 than-28 that-18 the+22 to-31
n:now i|'d+16 've+24 know-10
n:now is|the-5
n:now know|that-8
n:now so|i-16
n:now than find|it-5
n:now than|find-5
n:now that i|'ve+16
n:now that|i+11 the+24 you-14 your-24
n:now that the|second+5
n:nowadays|$-9
n:nudge|$+5 about+22
n:nudge from|you+10
n:nuisance|$-5
n:number|$-11 's+12 4471+12 if+6 is-10 of-6 stays-8 to+8 you-30
n:number if|you-19
n:number stays the|same-8
n:number stays|the-8
n:nurse|$+31 from+15
n:nursery|$+7 and+16 for+12 on-12 school+5
n:nurses|$+16
n:nursing|$-9 course+6 school-7
n:nursing and|would+5
n:o|'clock-31
n:object|to+10
n:objection to|my-5
n:objection|to+11
n:obliged|$-15 if+11 to+8
n:obliged for a|line-15
n:obliged if|you+9
n:observatory|'s+11 and-9 i+6
n:october|$-7 and+18
n:odds|of+12
n:of|$+34 4-6 all+8 an+6 and-5 any+5 anybody-13 anyone+12 anything+50 application+7 asking-7 assistant+13 at+10 attaching+6 being-13 conservation-19 course+14 court+16 department-10 deputy-14 design+8 drivers+10 everything-11 eyes-10 fifty-one+12 forty-6 four-17 hands+23 heights+10 her-27 him+5 hiring-26 his-25 honey-8 horses-15 how-25 hr-6 interest+15 it-24 jobs-6 joining+15 last-15 letters-18 little+13 looking-12 march+6 me+36 moving-7 my+25 next-6 old-8 one+5 paper-9 people+15 place-25 questions-12 reading+17 recommendation+14 recruitment+7 running+11 service+9 sixty-one+10 someone-24 something+12 staff-12 studios+14 supply+12 surveying+21 talk-7 talking-7 teaching+6 ten+5 thanks-16 that-6 the-16 them-14 these+14 thing+7 this-14 those+13 three+11 time-8 trouble+14 twenty+5 us+22 use+11 watching+10 welders+9 whether-5 whoever+7 whom-11 work+30 working+18 writing+6 you-22
n:of a|berth+17 call-6 contract+20 cook-18 day-5 few-5 good-5 job+40 name-5 reference-16 second-10
n:of all|$+19 a+5 places-10
n:of all things|and+7
n:of an hour|$-18 to-5
n:of an|hour-12
n:of any|jobs+13 openings+5 use-7
n:of anyone|who+5
n:of anything|$+16
n:of asking you|for+5 to-5
n:of attaching|my+6
n:of becoming|a-12
n:of being|a-10 hired+5
n:of charge|$+10
n:of course|$-30 i+13 you-6
n:of deputy|head-21
n:of him|$-10
n:of how|you-5
n:of it|$-25 and-11 i-13 would+12
n:of joining|your+15
n:of july|i-5
n:of last|week-6
n:of little|else+13
n:of me|$+17 for+9 to+13 when-5
n:of me to|ask-6
n:of me when|the-9
n:of mine|a+6 is-9
n:of my|age-10 cv-62 daughter+11 letter-16 life+27 own+11 pupils-9 two+13 year+7
n:of my pupils|draws+8
n:of our|talk+16
n:of questions|$-6
n:of reading|the-7
n:of service|to-17
n:of someone|who-13
n:of staff|$-15
n:of supply|teachers+7
n:of ten|minutes-8
n:of that|$+23 book-9
n:of the|3rd+16 4th+8 advertised+10 blue+11 choir+20 country-9 course+35 first-10 head-7 job-25 name+11 new-7 pile+13 question+6 sea-10 season-6 tannery+9 three+11 two-5 vacancy-7 way-14 woman+19 work+20 world+14 year+5
n:of the woman|who+19
n:of the year|$+13
n:of them|has-16 is+9
n:of these|days+7 two-7
n:of this|mail+25
n:of twenty|minutes-5
n:of use to|your-15
n:of what|you+19
n:of work|$-18 and+5 since+21
n:of you at|once-6
n:of you|at-5 to-14 when-6
n:of you to|offer-6 think-16
n:of your choosing|$-5
n:of your|choosing-5 clients-5 colleagues+6 company-24 first-8 former-5 old+10 own+6 real-9 standing+8 studio+5 team+14 time-26 work-5 workshop-10
n:of your time|$-11
n:of yours|$+17 who+6
n:off|a-27 and+30 by+8 i-13 my-22 on+6 the-16 to-12 with-22 your-11
n:off by|the+7
n:off to|the-14
n:offer|$+16 and+8 from+26 me+26 my+23 myself+15 of-6 so+7 stands+5 to-37 you-5
n:offer me|a+13 an+5 anything+5
n:offer my|services+5
n:offer myself|for+5
n:offer of|a-20
n:offer to show|my-8
n:offer to|show-13 work-6
n:offer you|a-19 my+15
n:offered|$-8 and-6 him-5 it+10 me-40 my-9 on-6 to-5
n:offered a chat|and+17
n:offered a|chat+17
n:offered him|$-10
n:offered me a|look+27
n:offered me|the-6
n:offered to|look+14 pass-20 put+8 show+12 write-14
n:offered to pass|my-19
n:offered to show|me+27
n:offering to work|for-13
n:offering to|work+10
n:offering|to-5
n:offers|and+14
n:office|$+6 at-10 by-16 for+7 in+6 is+30 of-9 on-17 or-7 so-19 that+5 was-14 who+8
n:office and|i+15
n:office on|the-12
n:officer|$+20
n:okafor|$-6
n:old|$+8 boss-20 colleagues+8 flatmate+18 head+17 job+11 school-5 to-10 vet+7
n:old head|teacher+14
n:old job|and+12
n:on|$+39 a-47 account+14 after+13 an+22 and+31 any-17 at+29 board+17 call-18 file+24 flood-14 for+28 fridays+10 from-13 getting+5 headed+18 her+8 hiring-26 his+19 i-12 if+8 is+5 its-17 maternity+20 monday-28 mondays-13 my-8 new+15 next-6 nights+6 one-10 our-9 page-19 saturday-19 saturdays+10 site-6 so-27 sunday-28 sundays-23 that+31 the+10 their-8 them+12 there+6 this+17 three-6 thursday-6 time-12 to+8 tour+13 trains+5 trial-15 tuesday+33 wednesday-25 wednesdays+22 weekdays-8 what-47 whatever+12 when-8 whether-32 which-5 who+19 why+5 with-26 would-16 you+15 your+42 yours+30
n:on a|cv-27 day+5 saturday-12 sunday-12 trainee-8 waiting+6
n:on a monday|$+9
n:on a waiting|list+6
n:on account of|the+10
n:on account|of+14
n:on an|apprentice+12
n:on any|day+8
n:on as|a-11 an-17
n:on at|the+11 your+10
n:on behalf of|my+11
n:on board|$+19
n:on by|the-12 your+14
n:on file|$+9
n:on for|a-11 the+24
n:on friday|$-10 i+6 would+7
n:on friday and|i-20
n:on friday would|you+6
n:on headed|paper+18
n:on how|the-9 you+21
n:on it|$+36 and-10 i-9
n:on linkedin|for+10
n:on maternity|leave+20
n:on me|$-15
n:on monday|$-27 as-8 for+6 morning+9
n:on monday and|i-13
n:on my account|$+12
n:on my|account+9 behalf+29 cv-81 mind+7 own-21 portfolio-17 profile+8 side+20 way-7
n:on my behalf|$+22 to+10
n:on my cv|$-32
n:on one of|your-29
n:on one|of-12 page+13
n:on peat|$-5
n:on saturday|$+27
n:on saturdays|$+12
n:on sunday|$-32 i+8
n:on sundays|$-10
n:on the 14th|$+9
n:on the|30th+10 4th+6 9th-19 back-7 board+6 boat+33 boats+7 committee-12 course-16 crew+16 day-17 dig-5 farm+5 ferries+9 ferry-17 fire+5 first-31 form+10 graduate+8 inside+21 job+39 lifeboat-7 list+11 market+19 new-9 next+14 night+11 ninth+10 panel+12 parish+7 payroll+6 phone-35 rig+9 rota+17 same+17 second+22 site-5 spot-5 stall+5 strength+21 subject-5 survey+31 switchboard+12 table+22 telephone-10 till-26 train+8 trawler+7 wall+13 ward+8 whole-5
n:on the 9th|and-9
n:on the back|of-7
n:on the boats|$+7
n:on the crew|$+14
n:on the first|of-15
n:on the market|$+21
n:on the ninth|$+8
n:on the payroll|$+20
n:on the phone|$-14 that-5
n:on the right|desk+9
n:on the second|shop+21
n:on the strength|of+16
n:on the table|$+29
n:on the ward|$+6
n:on the way|home-5
n:on thursday|and+10 would+15
n:on to|me+29 my+5 the+17 whoever+22 your-15
n:on to my|cv+18 details+10
n:on to your|manager-7
n:on tuesday|$-14
n:on whether|my-21 the-5 your-11
n:on with|it-11
n:on would|you-14
n:on your|board-14 crew+23 dig+9 door+32 farm-6 feet-8 list-28 next-5 page-9 payroll+17 radar+13 reception+10 side+10 site+17 staff-24 team+11 trawler-9 ward-16
n:on your crew|$+7
n:on your gate|that-11
n:on your list|for-26
n:on your payroll|$+7
n:on your radar|for+8
n:on your side|of+11
n:on your site|and-8
n:on your team|$-5 and-13 for+10
n:on your ward|$+12
n:on your website|$-6
n:once|$-36 a+11 and-14 asked-6 did-6 it-5 more-16 she+8 that-23 the+5 you-7
n:once in|a+5
n:once more|$-18
n:once told|me-8
n:one|$+19 's+11 about+10 afternoon-21 and-21 another-6 at-11 become+7 by-6 call+16 chance+22 day-23 evening-5 for+18 from+19 get+21 gets+7 going+15 has-6 hour-13 i-7 if+5 is+26 last-13 like-11 live-16 more+58 morning-52 must-6 need+11 needs-25 never+12 night-33 of+29 or+12 page-26 pot+11 question+7 saturday-19 season+13 sentence-16 shift-38 short+30 should+8 so-9 that+7 this-5 too+7 week+5 which-6 who-14 with+50 word+11
n:one and|i-11
n:one call|from+15
n:one day|$-11 beside-16 when+10 you+6 your+15
n:one evening|$-8
n:one for|a-14 me+12 you-31
n:one for me|$+5
n:one get into|your+7
n:one i|'d+16
n:one line|in+5
n:one more|$+37 thing+8
n:one more thing|the-6
n:one morning|$-12 and-6
n:one need|a-5
n:one of|my+7 the+8 them+16 these+19 those+20 you+7 your-8
n:one of the|two+11
n:one of them|$+11
n:one of these|days+7
n:one of your|real-9
n:one or|two+27
n:one page|$-9 and+9
n:one sentence from|you-13
n:one sentence|from-13
n:one thing|$-8
n:one too|$+7
n:one who|hires+9
n:one with|the-21 you+5
n:one would|you-6
n:one you suggested|to-7
n:one you|suggested-7
n:ones|$-7 that+6
n:online|$-23
n:only|$-12 a+53 about-17 add-7 an+20 ask+24 at-5 curious-19 do-15 for+28 i-6 if-8 in-6 like+7 my-10 one+13 the-9 thing+6 want-11 whether+5 wish+20 you+8 your+18
n:only a|chat+23
n:only for|a+5
n:only if|you-12
n:only to|say+9
n:only want|a-11 advice+5 to-7
n:only want to|hear+5
n:only wanted|to-9
n:onto|a-8 the+16 your+46
n:open|$+40 and-6 at+10 day-63 evening-13 for+60 my-7 on-16 position-11 to+11
n:open day|$+6
n:open evening|$-7
n:open for me|$-6
n:open for|me+9
n:open on|your-8
n:open the|door+16
n:open to a|short-9
n:open to|any-6 offers+27
n:opened|a+6 my+10
n:opening|$+35 a-14 an+11 at-15 for+11 hours-39 i-6 in+11 of-55 on+36 that-12 you+13
n:opening an office|in+11
n:opening an|office+11
n:opening at|the+10 your-24
n:opening for|a+6
n:opening in|the-7
n:opening of the|new-7
n:opening of|the-30 your-25
n:opening on|the+36
n:openings|$+34 and-9 are+14 at+15 for-6 in-36 on+13
n:openings at|the+14
n:openings in|the-23
n:opens|$+20 at-19 in-8 up+35
n:opens up|$+22
n:opera|$-11
n:opinion|$-23 on-13
n:opportunities|at+10
n:opposite|view-7
n:or|a+18 after-18 are-11 at-5 by-5 could+9 did-6 do-19 does-44 fewer-6 for-13 had-5 has-21 have+6 in+7 is-29 later+9 leave-14 may+18 must+8 never-11 no+16 not+15 on+7 only-13 shall-6 should-9 so-17 the-7 two+29 wait-15 will+5
n:or are|they-8
n:or can|you+9
n:or do|i-8 they-21
n:or does|it-25 the-9
n:or had you|been-5
n:or had|you-5
n:or has|the-18
n:or is it|all-8 too-7
n:or is|it-17 that-16 the-10 there+8
n:or is there|a-5
n:or may|i+10
n:or not|$+16 and+5
n:or shall|i-6
n:or two|on-8
n:orchard|is-14
n:orchestra|'s+11
n:order|to+21
n:orders|$-13
n:organisation|$+7
n:organist|$+7
n:organization|$+13
n:oslo|$-6
n:other|$-5 day-10 people-5 side+8
n:other side|of+10
n:others|$+41
n:otters|$-10
n:ought i|to-29
n:ought|i-29
n:ought to|see+10
n:our call|$-19 at-5
n:our|call-54 careers-6 coffee+7 conversation+12 daughter+11 eldest+24 friendship+11 kitchen-12 mutual-11 own+13 parish+12 pupil+8 school-13 street-14 talk+15 trainee+6 village-7 youngest+15
n:our chat|$-7
n:our conversation|and-9
n:our mutual|friend-11
n:our talk|$-23 i+14
n:our youngest|has+6
n:out|$+56 a-10 about+5 at-5 by+22 from+7 how-6 i+20 if-23 in+19 later-5 my+6 of-5 on+7 that+8 the+16 there+12 to-41 what-21 whether-29 which+5 who+6 your+18
n:out at|the+17
n:out for|a+18 your-17
n:out for me|$-7
n:out i|'m+9
n:out later|$-5
n:out of|a-5 interest-5 it-14 my-30 the-8 work+47
n:out of the|blue+11 question+6 way-14
n:out of work|$+13 and+8 since+21
n:out that|i+18
n:out there|$+9
n:out to|be-14 me-15 you+13
n:out to you|$+13
n:out whether recruitment|might-6
n:out whether|recruitment-6 the-13 working-5
n:out whether working|as-5
n:outright for|a+8
n:outright|for+10
n:outside|the+10 your+28
n:over|$+13 a-13 again-12 christmas-7 coffee-6 easter-8 from+5 i-6 lunch-10 my-36 one+13 so-33 tea-16 to+38 your+8
n:over again|$-12
n:over christmas|$-7
n:over easter|$-8
n:over my cv|and-15
n:over my|cv-25 portfolio+6
n:over my portfolio|and+6
n:over tea|$-6
n:over the|holidays-6 next-14 summer+7 winter+6
n:over the moon|$-27 to+21
n:over there|$+5
n:over to|the+9
n:over your|shoulder-11
n:owe me nothing|and+6
n:owe me|nothing+11
n:owe|me+10 you-13
n:owe you|an-10
n:own|a+24 account+5 boots+10 story+20 the+20 tools+7 van+26 way-5
n:own story|i+20
n:owners|$+14
n:p.s|$+29
n:packed for|aberdeen-7
n:packed|for-7
n:page|$-13 about-7 and+28 for+13 in-9 is+13 nine+5 of-20 that+13 three-11
n:page about|me-5
n:page nine|of+9
n:page of my|cv-14
n:page of|my-15
n:pages|$-17 and-7 of-9 on+6
n:pages on my|career+6
n:pages on|my+6
n:paid|$-26 by+18 crew-5 or+7 to-18
n:paid by the|hour+20
n:paid by|the+18
n:paid or not|$+11
n:paid or|not+21
n:paint|shop+15
n:pair of|eyes-10 hands+13
n:pair|of-13
n:panel|$+18 meets+25 sits+11 would+5
n:panel meets on|friday+19
n:panel meets|on+21
n:panel sits|on+9
n:paper|$-25 and+5 in-18 is+17 on-31 says+24 you-29
n:papers|and-35 for+22
n:papers for|the+22
n:paragraph|$-5 of-8
n:paragraph of|my-8
n:parish|council-18 magazine+9 newsletter+11
n:park|$-10
n:part|$+16 in-23 of-13 time+10 would-9
n:part of being|a-8
n:part of|being-9 running+11 your-7
n:part of your|job-8
n:particularly like to|ask-6
n:particularly like|to-6
n:particularly|like-6
n:particulars|for+6
n:partner|$-16 's-10 has+26 in+18 is+6 who+9
n:partners|$+16
n:parts|of-10
n:party|$-24
n:pass|$-25 along+24 her-8 it+49 me+12 on-36
n:pass it|on+11 to-7
n:pass my cv|to-9
n:pass my|cv+16 details+8 thanks-16
n:pass my name|to-6
n:pass on|my-14
n:passed|$+11 along+5 me-5 my+16 on-11 the-8 your-16
n:passed me|your-5
n:passing my|name-24
n:passing|my-34
n:past|four-9 the+7 your+27
n:past the first|round+8
n:past the|first+8
n:pastry|cook+15
n:path|and-8
n:patience|and-12
n:patient|and+5
n:patients|$+5
n:pattern|book+5
n:pay|and+23 at-22 before-6 for-23 in+5 is-14 me+57 needed+15 to+5 you-27
n:pay for|a+6 your-30
n:pay me|as+14 in+7
n:pay to|get-9
n:pays|$-12 for-22
n:pays for|the-15
n:payslip|$+10
n:peace|with-8
n:peat|$-9
n:pen|$+6
n:pencil|$-16
n:penny|$+12
n:people|$+5 's+11 about+6 are+20 at+14 do-5 for-11 have+6 i-12 in-10 keep-6 must-19 on+31 say-6 still-6 to-8 up+9 wanting-11 what+15 whose+5 with-29 without-9 work+23 would-6
n:people for|a-6
n:people get|into+25
n:people in your|line-10
n:people in|your+5
n:people keep telling|me-6
n:people keep|telling-6
n:people like|me+9
n:people like you|$-5
n:people on|$+29
n:people tell|me+7
n:people who|are+14 want-7
n:people with|a-27
n:perfect|$-11
n:perhaps|$+5 my+21 the+12 there-7
n:perhaps my|note+14
n:perhaps we|could+10
n:perhaps you|'d-15 could-16
n:period|is+6
n:permission|to-16
n:person|$+8 at+6 i+13 in+10 like-13 you+27
n:person in charge|of+5
n:person in|charge+5
n:person like|me-7
n:person to ask|about+8 you-24
n:person to|ask-27 talk-6
n:person to talk|to-6
n:person who|does-7
n:personal|statement+8
n:personnel|$+24 office+18 people+5
n:persuade you|to-5
n:perusal|and+9
n:pharmacist|$+14
n:pharmacy|$-9 is-10
n:phone|$-13 and-6 call+10 in-7 that-5 would-14
n:phone call|$+20 about-11 away+11
n:phone would|be-13
n:phones|for+21
n:photograph|$-8 of-5
n:photograph of|your-11
n:physios|$+21 and-9
n:piano|teacher+5
n:pick|a-9 me+16 the+6 up+19 your-24
n:pick up|$+28
n:picked|$+12
n:pickers|$+38
n:picks|the+37 your+10
n:picture|$-16 me+24 of-26
n:piece|on-8
n:pile|$+7
n:pilot|$+6 's+6 boats-8
n:pilot boats|$-8
n:pilots|$+7
n:pint|$-33
n:place among|your+8
n:place|among+7 and+11 as+21 at+16 by-32 comes+5 for-16 is+15 like-5 me+15 on-11 that+9 the-16 to-5 with+16
n:place at|the+11 your+9
n:place comes|free+5
n:place for|a+19 me+18 my+19 the-23
n:place for me|$-7 in+22
n:place in|the-19 your+45
n:place in your|group+15
n:place like|yours-5
n:place on|a-11 the-17
n:place on your|team-11
n:place with|you+16
n:placement|$+36 and+26 at-40
n:placement at|the-36
n:placement in|your+9
n:places|$+27 for+10 with-6
n:plan|$-30 to-6
n:planner|$+15
n:planning|to+14
n:plans|for+19
n:plant|$+13 's-5
n:play in|your+21
n:play|in+5
n:plea for|a+22
n:plea|for+23
n:please|$-6 accept-5 add+12 ask+16 be+12 consider+10 count+10 do+9 feel-13 find+5 forward-9 get+11 help+17 hire-8 if+6 just-13 keep-24 let-10 may-10 me+7 mention+15 pass+9 put+6 read-5 recommend-6 remember+19 say+5 send-19 tell+15 thank-8 think-5 to-7 you-7
n:please be|assured-10
n:please could|you-15
n:please count|me+13
n:please do|$+40 n't-39 not-12 pass+9 tell+15
n:please do n't|feel-8 let+6 pass-14 put-15 read+20 trouble-5 worry-7
n:please do not|feel-5
n:please feel free|to-9
n:please feel|free-9
n:please find|enclosed+12 my+16
n:please forward my|cv+18
n:please forward|my+18
n:please give|my-18
n:please hold on|to+5
n:please hold|on+5
n:please keep me|in+12 posted-20
n:please keep|me-8
n:please let me|know-7
n:please let|me-26
n:please may|i-10
n:please me more|than+12
n:please me|more+6
n:please read nothing|into-6
n:please read|nothing-6
n:please recommend|me-6
n:please remember|me-6
n:please say|no-9 so-12
n:please see|if-5
n:please send me|the-16
n:please send|me-18
n:please tell me|about+6 if+5
n:please tell|me+5
n:please think of|me-7
n:please to|your-13
n:pleased|to-19
n:pleasure|$-18 of+15
n:plenty|$+6 and-9 for-13 of-9
n:plenty and|i-9
n:plenty for|me-13
n:pockets|and-20
n:podcast|$-19
n:point|$-11 on+7
n:point me to|any+6 the-6
n:pointed me|to-16
n:pointed|me-17
n:pointers|to+9
n:police|college+6
n:polished|$+9
n:port|$+23 authority+12
n:port authority|$+14
n:portal|$+34
n:portfolio|for-11 is-10 lacks-6 to+27
n:portfolio is|attached-13
n:portfolio to|your+6
n:position|and+22 at+10 becomes+8 do-11 for-15 in+22 is+27 of-42 on-36 to+5 with+6 you+8
n:position do|you+7
n:position for me|$-10
n:position in|your+19
n:position of|the-18 your-33
n:position on|the-8 your+6
n:possibility|of+17
n:possible|$+22 for-27 i-6 some+13 to+14
n:possible for you|to-19
n:possible for|you-20
n:possible some|time+13
n:post|$+49 about-13 and-25 as-5 at+34 but+8 by-10 has-7 i-10 if+14 in+34 is+14 my-15 of+25 office-52 on+5 so-14 that-47 to-24 with+26 you+26
n:post and|i-12
n:post at|the+14 your+7
n:post for|me-10
n:post in|a-14 your+28
n:post on|your+10
n:post you put|up-7
n:post you|put-7
n:posted|about+13 on-20
n:posts|$+9 are-12 at-10 in-9
n:pots|for+26
n:potter 's|wheel+9
n:potter|'s+9
n:practice|$+19 is-9 over+8 that+9
n:practise|on-6
n:praises to|the+16
n:praises|to+17
n:prefer to|be-12
n:prefer|to-9
n:prepare|for-5
n:present|$+11 myself+7
n:press|desk-6 you+9
n:presume to|ask-9
n:presume|to-9
n:pretend|i+11
n:price|$-9 a+8 of+10
n:price of|a+10
n:print|room-7 shop+8
n:printing|house+7
n:privilege|to+10
n:priya|nair-8 says-6 that-5
n:priya says|you-6
n:probation|work-16
n:process|$+15
n:producer|'s-14
n:product|manager+14
n:profession|$-26 of-6
n:professor|lind+5
n:profile|$+5
n:programme|$-5
n:project|on-12
n:promise|$-30 not-6 this+5 to+21
n:promise not|to-6
n:promise this is|n't+14
n:promise this|is+5
n:promised|$-10 i-25 my-15 myself-5 not+13 to+22 you-13
n:promised me|the-13
n:promised myself not|to-5
n:promised myself|not-5
n:prompted me|to+11
n:prompted|me+11
n:proposed|$-26
n:proud|of-7 to+16
n:prove|myself+12
n:pull|strings+12
n:punctual|$+14
n:pupil|'s-14 of+5
n:pupils|draws+8
n:purely|for+6 out-18 to-17
n:purely out of|interest-14
n:purely out|of-18
n:purpose|$-9
n:push|but-21
n:put a word|in+8
n:put a|word+8
n:put|down+5 forward+17 her+10 his-5 in+33 it+28 me+19 my-7 myself+18 on+11 out+13 the-52 to-13 up+13 you+15 your-25 yourself-18
n:put in a|good+11 word-11
n:put in|a+25
n:put in for|the-6
n:put it|in+13
n:put me|down+15 forward+10 in-6 on+23 right-33 to+28
n:put me in|touch-16
n:put me on|the+25 to+7
n:put my|name+16
n:put myself forward|for+8
n:put myself|forward+14
n:put on|the+7
n:put that|in+6
n:put up|on+6
n:put you down|as-7
n:put you|down-7
n:put your name|on+5
n:put your|name+12
n:putting in|a+29
n:putting|in+10 my-9
n:putting my name|down-10
n:putting my|name-9
n:qualified as|a+5
n:qualified|as+12 lifeguard-8 optician-6
n:qualify|in+8
n:quantity|surveyor-30
n:quarter of an|hour-12
n:quarter of|an-12
n:quarter|of-12
n:question|$+30 about-26 and-6 i-23 on-11 that+5 to-23 would+14 you+7
n:questions|$-48 about-5 are-8 from-24 in-11 on-12 so+18 to-8 you+12
n:questions about|the+10 your+5
n:queue|$+10 for+23
n:quick|word-5
n:quiet|$-23 hour-12 place-10 week-9 word+16
n:quite all|right-5
n:quite|all-5 understand+14
n:quote|you-9
n:quoted|$-21
n:radar|for+8
n:radio|said+11 station+5
n:radio station|$-10
n:rain|$+12
n:raised|the-12
n:ran|the+7
n:rang|$-9 me-42
n:ranger|$-13
n:rate for|a-9
n:rate|for-9
n:rather hear that|now-5
n:rather hear|that-5
n:rather|hear+5 i-15 keep-17 not-29 than-22
n:rather not|i-9
n:reach|$+5 me-7 you-14 your+21
n:reached|me+17 the+5 you-14
n:reaches|the+15
n:read|$-13 a-10 all+18 and-21 before-6 cvs+19 first-9 in-7 it+6 like-20 my+19 nothing-6 of-8 that+44 the+30 this-12 to-8 your-10
n:read a balance|sheet+7
n:read a|balance+7
n:read about|your+5
n:read it|$-16 twice-8
n:read like|a-20
n:read my|cv+21 letter-10
n:read nothing|into-6
n:read that|you+21
n:read that your|brewery+8
n:read this as|a-14 begging+7
n:read this|as-9
n:reader|and-15
n:reading|$-18 the-9 your-7
n:reads like|a-9
n:reads|like-9 the-8
n:ready|$+17 for+19
n:ready for|a-13
n:ready to|apply-10
n:real|$+7 asset-8
n:real asset to|your-8
n:real asset|to-8
n:really|help+12 need+6
n:reason|$-23 for+13 i-16
n:reason for|my+18 this-8 writing+8
n:reception|$-9 desk+8 for+6
n:recipe|$-19
n:reckon i|could+16
n:reckon|i+23
n:recommend a|book-5
n:recommend|a-10 i-10 me+31 my+40 that-9 the-8 to-16
n:recommend me|$+12 a-37 for+7 to+28
n:recommend me to|anyone-17 the+26 your+12
n:recommendation|$+16 for-25 from-9 of-14 you+18
n:recommendation for|the+10
n:recommended|$-5 by+5 me+35 that+7
n:recommending|me+19
n:record|$+21 and+5
n:recruit|$+32
n:recruiter|$+31
n:recruiters|$+11
n:recruiting|$+29 again+10 and-9 for+13 in+15
n:recruiting again|$+5
n:recruitment|$+20 and-5 i-15 might-6
n:recruitment might be|for-6
n:recruitment might|be-6
n:red|ink-22 pen-30 pencil-21
n:red pen|$-20
n:redundant|and-11
n:refer me to|the-12
n:refer me|to-9
n:refer|me+8 to-15
n:referee|$+12 and-13 on+10 when+12
n:referee for|my+9 the-8
n:referee when i|write+13
n:referee when|i+19
n:referees|$+14 on+20
n:reference|$+23 for-13 i+20 number-21 to-9 would-5 you-23
n:reference for|me+14 my-20 that-20 the+14
n:reference from|the-12 you+22
n:reference from you|would+14
n:reference to|the-9 your+6
n:references|$-6 and+9 are+17 for+6
n:referral|$+24 system+10
n:referral system|$+12
n:referred me|to-5
n:referred|me-5 to-10
n:referred to|you-5
n:refused|$+20
n:regard to|the+11
n:regard|to+15
n:regards|$-20 to-45
n:regards to|the-23
n:registry|i+16
n:regret|it+35
n:rehearsal|$-16
n:reliable|$+5
n:rely|on-13
n:remark that|a-12
n:remember|a+18 me-16 that+6 who+26
n:remember me to|your-16
n:remember me|to-38 when+26
n:remember me when|you+15
n:remind|me-5 you-18
n:remind you about|the-11
n:remind you|about-11
n:reminder|about-6
n:rent|$+10 is+26
n:rent is|due+14
n:repair|$-6
n:reply|$-19 needed-6 to-18
n:report|$+6 that-9
n:request|$+8 for-18 you+7
n:request for|work-7
n:request you|to+7
n:research|$-13 assistants+28
n:respect|that+7
n:respected sir|i-8
n:respected|sir-8
n:response|to+10
n:responsible|for-22
n:rest|$+9 assured-12
n:resume|$+8 below+13 in-8 is+6 so+8 the-12 to+12 where-8 with+18 your+6
n:resume for|your+6
n:resume in|case-7
n:resume to|your-15
n:resume where|we-8
n:retired|$-27
n:retires|$-7 i+15
n:retiring|has+5
n:retraining as|a-8
n:retraining|as-9
n:return|$-17 for+23 the-31
n:return for|your-6
n:rewrote|my+14
n:ride along|in-8
n:ride|along-33 in+5
n:right|$+10 about-12 and-5 desk+5 ear+6 for+53 i+8 if-6 in-9 now+30 people+19 person+25 that-20 to-16 with+10
n:right for|the+27
n:right if|i-7
n:right now|and+10
n:right people|$+18
n:right person|to+5
n:rigs|$-21
n:ring|$+56 about-21 again+16 at-7 her-20 me-37 once+25 when+17 you-32 your-6
n:ring again|in+16
n:ring for|the-8
n:ring me|$-7 the+29 when-14
n:ring me the|day+14
n:ring me when|the-24
n:ring you|about-6 for+8 on-7
n:ring you for|a+9
n:rings|people+10
n:role|$+14 at+12 does-7 for-7 in+9 of-46 on+18
n:role at|your+10
n:role does luck|play-5
n:role does|luck-5
n:role in|the-5 your-16
n:role of|the-6
n:role on|your+21
n:roles|$+8 at+16 in-16
n:roof|$-13
n:room|$-10 and-8 for+45 i+19 on+17 would-9
n:room for|a+37 an-10 her+10 me-7 one+19
n:room for her|$+10
n:room for me|on-20
n:room for one|more+21
n:roommate|is-15
n:rope|and-8
n:ropes|$+16
n:rota|$+20
n:roughly|how+5
n:round|$+13 and-11 at-6 by+10 every+6 here-10 is+6 it-5 to+24
n:round at|the-12
n:round here|$-12
n:round it|$-5
n:round the corner|$+23
n:round the|corner+17
n:rounds|$-8
n:rude|$-7 to-12
n:rude to|ask-12
n:rule|$-7
n:rumour has it|your-10
n:run|$-15 a+6 it+25 out+24
n:run a|small-8
n:run out|of+40
n:running|for+7 the+16
n:runs|$+8 the+11
n:rush|$+9
n:said|$+10 and+20 at+6 i-12 my-18 no+40 nobody+13 she-5 so-16 that-7 the+10 there+16 to-30 would+6 yes-16
n:said and|i+5
n:said at|the+6
n:said i 'd|ask+9
n:said i|'d+5 'm-7 could-29 might-25 should+8
n:said i should|ask-7
n:said in march|that+9
n:said in|march+9
n:said no|$-10
n:said on|the-12
n:said she|'d-25
n:said so|$-10
n:said that|the+19 you-27
n:said to|you-14
n:said yes|$-13
n:said you|'d-33 might+6 were+21 would-37
n:salary|$+10 would+11
n:sam|'s-10
n:same|$+20 as+7 if-15 in-12 job-12 way-11
n:sandwich|$-8
n:sat in|on-12
n:sat|in-20 on-5
n:saturday|$-22 's+17 and+10 girl+8 i-5 job+8
n:saturday job|$+24 at+8
n:saturdays|i-6
n:save me|a+8
n:save|me+9 my+8
n:saved|me-10
n:saw in the|gazette+5
n:saw in|the-20
n:saw|in-20 on-7 the+6 you-10
n:saw on your|gate-11
n:saw on|your-7
n:saw that|the+11 you+10
n:saw the|notice+8
n:saw your post|about-17
n:saw your|post-17
n:say|$+32 about+37 and-8 at-13 do-15 for-6 from+19 hello-8 how-16 if+12 in-19 it+39 no-16 of+8 on+15 please+7 she+13 so-40 something+20 thank-11 that-9 the+7 to+55 what-26 where-9 which-21 who+7 why-8 yes+52 your-15
n:say a|word+29
n:say and|i-7
n:say at once|that-23
n:say at|once-23
n:say how much|i+6
n:say how|much+5
n:say i 'm|not-7
n:say i|'m+20
n:say if|i+28 you+24
n:say my|name+6
n:say no|$-13 i-5 if-5 more+15 to+15
n:say no to|a+9
n:say so|$-18
n:say something nice|about-5
n:say thank you|$-26
n:say thank|you-11
n:say that i|'d+14 'm+8
n:say that|i+9 you+22 your-7
n:say the word|$+19 and+7
n:say the|word+34
n:say to|a+16 get+13 your+9
n:say which|of+8
n:say why|$-8
n:say yes|$+40 to-17
n:say you sent|me-13
n:say you|sent-13
n:say your|name-5
n:saying|that-11
n:says|$+20 and+9 so-16 that-23 there-15 to-6 yes-5 you+8 your-6
n:says i|must-6 should-5
n:says one|should+9
n:says that|you+16 your-16
n:scale|$-10
n:schedule|$-24
n:scheme|you-11
n:school|$+9 's-23 and-5 has+19 in+18 is+26 paper-7 project-15 wants-18 which+6 with+15 would+12
n:school in|july-16
n:school is looking|for-8
n:school is|looking-7
n:school would|you+10
n:schools|$-7
n:scones|$-13
n:scope|for+16
n:scrub|the+17
n:sea|$-7
n:search for|the+5
n:search|for-12 of+5
n:season|$+24 's+12 as-9 for+10 has-12 is-15
n:seat at|the-18
n:seat|at-28 beside-17
n:seat in|your+19
n:seat on|your+9
n:second|$+14 branch-5 hand-19 mail+6 paragraph-15 shop+15 surgery+8 talk-6 violin-8 violins+17
n:second pair of|hands-5
n:secondment to|your+8
n:secondment|to+8
n:section|$+5
n:sector|$-5
n:secure|is-6
n:see|$+8 a-21 about+20 and-18 from+32 her-16 him+33 how+5 if-22 it+11 my+41 myself+10 one-17 that+38 the-33 them-7 to+18 what-10 where+16 whether+35 who-11 your-30
n:see about|getting+11
n:see from|the+5
n:see him|$+16
n:see how|i+21 you-7
n:see if|the-11 you+14
n:see if you|'ve+11
n:see it|$+13
n:see me|$+17 as-10
n:see me as|a-10
n:see that you|'re-5
n:see to it|that+5
n:see to|it+9
n:see what i|'m+17 can-14
n:see what|i-9
n:see whether|the+7 you+27
n:see your way|to+11
n:see your|way+17
n:seed bank|$-10
n:seed|bank-10
n:seeing|me+19 that+12
n:seeking|a+5
n:seem to|have+7 know+5
n:seem|to+6
n:seems|to-7
n:seen|$+13 a-5 by+28 it+23 my+6 the-9 your+18
n:seen it|$+26
n:sees|it-10
n:self|$-7
n:send|a-42 it+24 my-25 the+26 them+8 word+7 you-29
n:send it|to+10
n:send me|to-10
n:send my cv|to+6
n:send my|details+6 portfolio-6 resume-21
n:send you a|line-5
n:send you my|cv-34
n:send you|my-16 the-10
n:sending a|cv-7
n:sending|a-10 it+14 my+14 the+13
n:sends her regards|$-5
n:sends her|regards-5
n:sends|his-5 you-23
n:sense|of-8 to-15
n:sent|$+5 me-36 out-10 your+7
n:sent me|$-7 to+5
n:sentence from you|to-17
n:september|$-7 and+16
n:service|and-7 at+17 to-17
n:service at|forty+17
n:services as|a+9
n:services|as+9
n:set|$-35 my-5 on+18 type-17 up+27
n:settle|for+5 it+15
n:settle it|$+15
n:settled|$-8 in-18 it-7
n:seven|and-9
n:seventeen|and-12
n:sewing|machine+10
n:sexton|and-6
n:shadow|you+17
n:shall|be-25 keep+5 n't-15 not-6 take-7 think-8 we+8
n:shall i|bring-12 ring-20 send+9
n:shall n't|$-25 ask-7 pretend+19
n:shall think of|you-7
n:shall think|of-7
n:share|a-5 it+12 with+13 your-6
n:share it|with+11
n:she 'd|be+7 let-12 mind-9 talk-17
n:she 'd let|me-12
n:she 'd talk|to-9
n:she|'d-31 'll+11 's+87 came+5 could+20 does-11 had-12 hopes+5 is+23 knows+5 might-21 picks+22 says-32 the-6 told-21 was+8 would-13
n:she 's|mine-17
n:she says|you-7
n:she told|me-12
n:shed|$-17 for-7
n:sheet|of+6
n:shift|$-12 and-8 at-19 from+8 in+20 is+20 or+27 work-15 you+12
n:shift at|the-16
n:shift in|the+29 your+5
n:shifts|$+42 at+7 for+10 in+14 you+7
n:shifts at|the+6
n:shifts you|offered-5
n:ship|$+25 's-5
n:ships|$+28
n:shoot|$+19
n:shop|$+16 and+5 floor+9 is+10 with-11 you+31
n:short|$+13 call-23 chat-12 conversation-5 enough+9 i+14 in+32 notice-14 of+40 on+37 one+8 talk-20
n:short call|$-22
n:short chat|$-10
n:short of a|cook-20
n:short of|a+51 an+21 drivers+10 staff-27 time-21
n:short of staff|$-21
n:short on|the+37
n:short-handed|$+30
n:should a|newcomer-5
n:should|a+11 another+25 anyone-15 ask-6 be-8 beg+15 get+21 go+11 have+7 hear-6 i-20 it+9 know-12 like+25 meet-6 my-20 n't+15 one+10 say-13 see+7 send-17 she-12 speak-6 talk-7 the+37 write+11 you-26 your-25
n:should ask you|for+9
n:should be glad|of+7
n:should be|glad+7 so+13
n:should i|bring+28 do-13 knock+8 mention-23 prepare+9 say-16 send+10 speak+11 take-11 talk+8
n:should i send|my+10
n:should i speak|to+11
n:should i talk|to+8
n:should know|that+12
n:should like to|apply+6 be+7
n:should my|cv-13
n:should one|of+16
n:should send you|my-7
n:should send|you-21
n:should talk|to-10
n:should the|choir+21
n:should write|to+7
n:should you|ever-19 have-8 hear+18 know-14 think-11
n:should you hear|of+14
n:should you think|of-11
n:shoulder|for-11
n:shout|$+5 if-7 when+10
n:shout if|you-8
n:show|$+20 her+11 me-23 my-16 you+5 your+11
n:show it to|the+14
n:show it|to+32
n:show me round|the-15
n:show me|round-17 the+14
n:show my cv|to-6
n:show you|my-13 the-9 what+25
n:show you what|i+19
n:showed me|$-32 the+23
n:showed|me-18
n:shown|the-18
n:showreel|and+18
n:shows|in-20
n:shrinking|$-5
n:shut|$-5
n:shy|$+18 to+11
n:shy to|ask+11
n:sick|$+6
n:side|$+17 and+6 i-6 of+5
n:side of|it-7 the+12
n:sign|$+21 a+8 in-17 me+6 my-15 on+13 outside-6 the-5
n:sign in your|window+10
n:sign in|your+10
n:sign up|for-43
n:signal box|$+5 and+14
n:signal|box+8
n:signature|under+17
n:signed|off-7 up-15
n:silence|$-23 about+9
n:simply|looking-6
n:since|$-9 found-8 i-8 june+12 march+6 may+11 monday+16 school+10 she+17 that+14 the+25 then-47 we+31 you-24 your-38
n:since easter|$+8
n:since i|'m+16 was+5 wrote-18
n:since it was|you-7
n:since it|was-5
n:since my|last-9
n:since then|i-5
n:since we talked|about-5
n:since we|talked-5
n:since you asked|me-9
n:since you|asked-29 offered-7 said-19 told+19 were-8
n:since you offered|to+12
n:since you told|me+19
n:sincere gratitude for|the-12
n:sincere gratitude|for-12
n:sincere|gratitude-12
n:sincerely|$-11
n:sing|in-15 my+18
n:sing my praises|to+17
n:sing my|praises+18
n:single|page+6
n:sir|$+9 and+16
n:sir i|am+5
n:sister|$+11 's-12 agnes+10 found+7 has+17 i+9 in+20 says-14
n:sister 's|boy-8
n:sit|$-14 at-12 down+9 in-19 on-17
n:sit at the|back-8
n:sit at|the-8
n:sit down|with+6
n:sit in for|a+5
n:sit in|for+13 on-19 the-6
n:sit on|a-8 the-9
n:site|$+21 and+10 manager+18 or-6 that+17
n:sits|on+13
n:sitting in|your+7
n:sitting|in+26
n:six|$+14 and-8 in+6 months-12
n:six in the|morning+6
n:six in|the+6
n:six years|$+15
n:sixteen|$-7
n:ski|school+22
n:skills|$+12
n:skip|$-24 the+23
n:sleep|$+11 again-6
n:slept on it|and-13
n:slept on|it-18
n:slept|on-27
n:slip|into+31 my+30 to+6
n:small|$+6
n:smell|of-7
n:smiling|$-12
n:so|$-57 a+25 and-14 as+13 at+8 bold+8 could+12 did-19 do+48 far+10 few-7 forgive+21 good-6 grateful+7 have+23 here+54 herself-10 how+17 i-8 if-7 is+33 it-14 kindly-19 let+17 many-8 may+17 might+5 much+6 my+6 no-17 nobody-6 open-7 please+26 pleased-24 she-10 thank-7 that+7 the-27 there-22 they-19 this+5 to-7 warmly-5 we-13 what-13 whenever+12 where+36 why+32 wish-6 with+8 would+10 yes-10 your-5
n:so as|to+11
n:so could|i-10 we-9 you+27
n:so do|i-9 n't-15
n:so forgive|me+11 the+19
n:so good as|to+6
n:so good|as+6
n:so grateful for|a+12
n:so here|i+5 is+18 it-8 they+12
n:so here is|the-11
n:so here it|is-8
n:so here they|are+12
n:so i 'd|like+7 love-17
n:so i|'d-15 'll-16 'm+40 can-18 could-6 do+19 know-13 shall-13 will-9
n:so i 'll|come-10
n:so i 'm|asking+15 writing+20
n:so i am|writing+5
n:so i do|$+11
n:so i shall|n't-17
n:so i thought|of+15
n:so if|your-7
n:so is|there+18
n:so it|'s+15
n:so kind|as+6
n:so let|'s+5
n:so let me|ask-8
n:so long|$+12
n:so may|i+14
n:so might|i+9
n:so much|for-5 that+11 to-5
n:so much that|i+11
n:so please do|n't-30
n:so please|do-25 tell+10
n:so pleased|to-10
n:so tell|me-11
n:so thank you|$-7 and+5 for-5
n:so thank|you-5
n:so that|'s+34 i-31 you-25 your+26
n:so that i|can-32 could-6
n:so that you|can-25 could+9 know-8
n:so there 's|no-19
n:so there|'s-23
n:so this|is-20
n:so would|you+37
n:so you|'ll-20
n:so you can|see-7
n:social|media+10 work-6 worker-19
n:software|$-5
n:some|$+20 day+28 experience-10 hours+27 of+38 other+6 people-6 questions+5
n:some day|i+10
n:some of|the+30
n:some questions|$+7
n:some time|$-5
n:somebody|$+20 's-18 else-25 hands+15 has+25 inside-22 must+23 my+16 of-7 on+5 to-8 with+24
n:somebody at|the-9 your+12
n:somebody else|$+16
n:somebody hands|in+15
n:somebody in|the-7
n:somebody like me|get-8
n:somebody like|me-9 you+12
n:somebody like you|$+15
n:somebody my|age+16
n:somebody of your|standing-7
n:somebody of|your-7
n:somebody on the|inside+19
n:somebody on|the+18 your-13
n:somebody on your|team-5
n:somebody to|tell-9
n:somebody who|'d-24 can-8 has-9
n:somebody with|a+17 my+16
n:someone|$-22 at+6 else-30 for+17 i-12 in-42 like-17 of+9 to-16 who+21 with+30 you+7
n:someone like me|$-20
n:someone like|me-15
n:someone who can|speak+10
n:someone who|can+9 has-18 is+17 knows-5
n:someone with|my+12
n:something|$+17 about-11 at+13 better-7 comes+8 else-8 for+18 he+13 i-25 in+34 kind+12 nice+12 that-8 to-13 turns+10 with+11 you+6
n:something comes|up+5
n:something for me|$+8
n:something for|me+32 my-16
n:something i|could-14
n:something kind about|my+12
n:something kind|about+12
n:something turns|up+10
n:somewhere in|your+14
n:somewhere|in+34
n:son|$+14 's+13 a-5 is-11 needs-23 would+11
n:son needs|a-23
n:soon|$+10 and-18 as-5
n:sooner|have+11 or+24
n:sooner or|later+24
n:sorry|$-12 for-6 that+11 to-6
n:sorry for|the-6
n:sorry to|chase+15
n:sort of|person+7 thing+8 work-10
n:sort|of+5
n:sorting|office-14
n:sound|$+6 as-17 engineer+13 recordist+7
n:sounds|like-7
n:soup|$+6
n:space for one|more+15
n:space for|one+15
n:space|for+38
n:spare|$+9 a+12 desk+22 me-16 ten-11 twenty+6
n:spare me|a+8
n:spare ten|minutes-11
n:spare twenty|minutes+6
n:speak|$-25 at+14 for+21 to-14 up+16 with-45
n:speak to|about+6 the-20
n:speak up for|me+14
n:speak up|for+16
n:speak with|me-21 you-21
n:speak with you|for-12
n:speculative|application+19
n:speech|therapist-6
n:speech therapy|$-5
n:spend a|day-6
n:spend|a-19 an-7 one-12 the+10
n:spend an|hour-7
n:spend the|summer+6
n:spent ten|years+5
n:spent|ten+5 the-12
n:spite|of-10
n:spoke|$-11 and-7 at-8 on+12 so-5
n:spoke i|'ve-8 have+12
n:spoken|for+8
n:sponsor my|visa+23
n:sponsor|my+29
n:spot|$+18 in-9 on+25
n:spot for|me-5
n:spot on|the+6
n:spreadsheets|$+5
n:spring|$+13 is-5 or+17 so-15 to+5
n:squeeze me|in+6
n:squeeze|me+10 my+8
n:squeezed|in+5
n:stables|$+14
n:staff|$+32 at-6 in-17 room-8 up+21 wanted+23
n:staffed|$+12
n:staffing|up+11
n:stage|$+19
n:stand|$+14 at-5 behind+12 by-10 in-14 on-19 out-15 up+15
n:stand a chance|in-7
n:stand at the|back-11
n:stand at|the-7
n:stand behind your|counter+6
n:stand behind|your+5
n:stand in|the-15
n:stand out|to+7
n:stand up|for+15
n:start|$+57 as+21 date+40 hiring-23 i+24 in+16 monday-10 my-26 on+11 straight-7 this-15 to+19 tomorrow+11 with-22
n:start as a|trainee-8
n:start as|a+5
n:start at|a-7 your+6
n:start in|may+9 the+13 your+10
n:start on|monday-7 the+24 your+6
n:start on the|first+6
n:start straight|away-7
n:start with|the-32 you+21
n:start with you|on+10
n:started|and-8 as+18 at-6 in-5 on-5
n:started on|the-5
n:starting|salary-21
n:starts|on-9
n:stay in touch|about+14
n:stay in|touch+9
n:stay|in-11 on+52 with-8
n:stay on|for-7 your+25
n:stay on your|radar+25
n:stay with me|$-5
n:stay with|me-7
n:stayed|on+5 with-10
n:stayed with me|$-10
n:stayed with|me-8
n:staying|in-11
n:stays the|same-8
n:stays|the-8
n:steer me|to+13 towards-6
n:steer|me+5
n:step|for-8 in+36 is-7
n:step in|$+20
n:step is the|one-7
n:step is|the-7
n:stewards|$-15
n:still|$+9 a+9 at-18 be-28 being+18 common-16 curious+8 do+13 does-19 empty+24 free+6 going+7 good-16 got-11 have-41 hire+12 hoping+12 i+30 in+6 lack+16 looking+10 missing+15 need-32 needs+19 on+29 open+11 stands-21 suits-16 take-18 talking-7 the+22 to+18 up+23 very+13 without+28
n:still at|the-18
n:still be|glad-5 in+11
n:still going|$+6
n:still have|a-16 n't-11
n:still hoping|to+11
n:still in|the+10
n:still lacks|a-5
n:still looking|for+14
n:still love to|hear+5
n:still needs|a+11
n:still on|the+32
n:still stands|$-11
n:still suits|you-16
n:still up|for+28
n:still very|keen+7
n:still without|a+15
n:stood|in-15
n:stool at|your+24
n:stool|at+22 for+12 in-7
n:stool in|the-6
n:stop|$-23
n:stories|$-33 about-9
n:story|$-31 about+5 i+15 of-29 or-15
n:story about|the+14
n:story of|the-13 your-14
n:story of your|first-7
n:story or|two-15
n:straight|after-5 away-5 from+9
n:straight away|$+10
n:straight to|the-14
n:stranger|'s+23 like-6
n:street|$+18
n:streets|away+34
n:strength|of+16
n:stress|$-15
n:stretch to|a+22
n:stretch|to+27
n:strike|$-13 out-8 you-5
n:strike you|as-5
n:strings|$+11
n:strings for|me+5
n:strong|$+8 candidate-20 interest+5
n:strong candidate for|your-14
n:strong candidate|for-14
n:strong interest|in+5
n:struck|by-8 me+6
n:stuck|for+14
n:student|at-10 for+30 in-10 on+13
n:student of|mine-11
n:studio|$+23 for+13 has-11 in-5
n:study|$+12 and-6
n:subject|$-12
n:such|a-7 as+43 things-16
n:such as me|$+13
n:such as|me+29
n:such as yours|$+9
n:suggest|i-10
n:suggest that|i-11
n:suggested|$-15 and+14 i+5 that-11 to-13
n:suggested i|ask+6
n:suggested that i|write-10
n:suggested that|i-11
n:suggestion|of-17
n:suit|$-7 a-11 me-9 you-7 your+30
n:suit me|$-24 and-8
n:suit me and|i-8
n:suit you|$+13
n:suit your|team+19
n:suits me|$-30
n:suits|me-9 you-11
n:suits you|$+8
n:summer|$+7 and+12 i+12 in+10 job+7 to-8
n:sunday|$-9 's+5 for+17 i+8
n:sundays|$-12
n:supervisor|$+7
n:support|$+14 my+5
n:suppose|somebody-17 the+12 you+27
n:sure|that+12
n:surgery|$-10 for-11 in+18
n:surprise|and+5
n:surprised|me-17
n:survey|crew+17 is-10 ship-8
n:surveyor|$-22 with-5
n:surveyors|on+23
n:swap|the+9
n:swear i|'m+7
n:sweep|floors+10 your+13
n:sweep the|floor-5
n:switch|from+10
n:swore i would|n't+10
n:swore i|would+10
n:swore|i+12
n:system|$+8
n:table|$+37 i-19 that-19
n:table at|the-15
n:take|$-9 a+8 any-9 for+13 her+24 him-10 home-10 in+26 it-23 me+48 my+14 no-7 on+17 one+6 over+18 people-9 the-15 to-11 trainees+7 up-30 you-50 your-36
n:take a chance|on+12
n:take a|chance+12
n:take for|a-6 you-7 your+18
n:take for you|to-7
n:take home|$-10
n:take it|$-12 as+13
n:take me|$+17 as-6 for+15 on+68 through-18
n:take me on|for+27
n:take my|cv+6
n:take on|a+25
n:take people|on-15
n:take the|same-23
n:take up|the+7 your-7
n:take you|to-12 up-27
n:take you up|on-27
n:take your advice|and-14
n:take your|advice-14
n:taken|a-14 me-34 on+39 over-12 seriously-6 the-7 up-11 your+11
n:taken on|$+13 at+15
n:taken on at|the+19 your+8
n:taken on by|the-12 your+14
n:taken the liberty|of+7
n:taken the|liberty+7
n:taken your|advice+11
n:takes|in-30 me+12 on+20 to-8 trainees+30
n:taking me|on+17
n:taking|me+8 on+34 people+32 the-16
n:taking on an|apprentice+8
n:taking on|an+8
n:taking people on|$+29
n:taking people|on+29
n:tale of|the-9
n:tale|of-19
n:talk|$-25 and+18 as+10 from-10 i+44 in-13 is+16 on-22 shop-14 to-13 was-9 with-21 you-16
n:talk about|nursing-5 the+9 your-12
n:talk i|'m+26
n:talk is all|i-7
n:talk is|all-7
n:talk to|$-26 a-18 about+5 in+30 me-35 you-12
n:talk to about|getting+7 the-14
n:talk to me|$-24 about-9
n:talk to you|about-6
n:talk with me|$-8
n:talk with|me-10 you-8
n:talked about|$+16
n:talked|about+25 to-9
n:talking about|your+8
n:talking|to-15
n:tannery|and+6
n:taught|in+10 me-12 you-25
n:taught you|$-8 to-5
n:tax office|$-14
n:tax|office-18
n:tea and|the+7
n:tea|and+16 on-13 with-12
n:teach|$-7 me+21
n:teach me more|than-9
n:teach me|plenty-5
n:teacher|$-7 's+9 and+6 from-15 i+8 would-6
n:teacher and|i+7
n:teaching|$-28 and+23 to-5
n:teaching and|i+11
n:team|$+23 's-27 at-8 have+5 i+25 is+21 lead-5 needs-10 on-12 that+23 with-12 would-16 you+11
n:team i|'d+6
n:team is|growing+20
n:team like|a+6
n:tears|$+6
n:teatime|$-5
n:technician|i+6
n:technicians|$+7
n:telephone|call-6
n:telescope|$-39
n:tell|a+9 her-6 him-17 me-52 mrs+17 my-37 the+32 them+46 your+34
n:tell me|$+6 about-27 first+12 honestly-18 how-37 if+9 in-6 more-15 of-13 to-19 what-56 where+8 whether-9 which+6 who+22 whom+14 why-5
n:tell me about|a-12 any+14 her-6 it-14 the-5 your+7
n:tell me how|a-5 it-6 to+11 you-10
n:tell me if|it-24 you+40
n:tell me the|truth-5
n:tell me to|get-11
n:tell me what|a-17 it-7 to-14 you-13
n:tell me when|the+24
n:tell me where|it-5
n:tell me whether|my+6
n:tell me who|is+6
n:tell me whom|to+14
n:tell them i|'m+16
n:tell them|i+5
n:tell you|about+18 how+7 that-10
n:tell your|boss+5 head+22
n:telling me about|the-8
n:telling me|about+21 how-23
n:telling|me-38 my-11 you+9
n:tells me|that-5 to+8 you-10
n:tells|me-11 you-16
n:ten|$-32 minutes-28 pages+12 years+19
n:ten minutes|$+6 for-23 from+31 on-21
n:ten minutes for|a-11
n:ten years|$-19 in+9
n:tend to|be-8
n:tend|to-36
n:tenor|$+7
n:tenth|and-10
n:term|$+18 in+12
n:terms|$+32
n:test|and-24
n:text me|$+11
n:text|me+8 would+5
n:text would|be+12
n:than|a-26 an+18 any-12 anything-9 at-14 find-5 from+25 i-5 in-27 me+19 my+6 people+5 the+6 to+6 you-24 your+39
n:than find it|out-5
n:than find|it-5
n:than i|'d+6 am+18 can-32
n:than me|$-15
n:thank|for-12
n:thank you|$+5 again-8 and+14 for-12 i+16 once-8 very-5
n:thank you again|$-8 for-9
n:thank you for|everything+6 explaining+5 making-6 offering-13 passing-19 putting+8 telling+34 the+44 your+22
n:thank you once|more-6
n:thank you very|much-5
n:thank-you|$-5 for-12 note+9
n:thankful|$+11 if-11
n:thankful for|the+11
n:thankful if|you-15
n:thanks|$-17 a+5 again-9 and+7 for-7 to-28
n:thanks a|million+5
n:thanks again and|i-7
n:thanks again|for-9
n:thanks for|a+9 the+7 your+7
n:thanks for the|tea+8
n:thanks for your|time+15
n:thanks to|the-19 you+6
n:thanks to you|$+6
n:that|$-31 's+36 all-12 an-13 and+18 are+54 as-10 be+5 before-8 book-11 brought+18 came+21 change-5 comes-42 could-5 day+7 did+8 do-16 does+6 empty+10 evening-6 for+15 gets+13 go-5 got+5 half-12 has-9 he+6 hour-11 i+7 in+24 is+16 it-29 job+40 leaves-12 looks+19 made+8 mean+7 most-9 my-13 needs+14 now-5 of-11 one-13 only+5 people-20 person+7 post+16 promise+28 rule-10 said+37 says+9 she-28 so-22 somebody+7 someone+12 sort-9 story-10 suits+19 takes-9 the-51 they+16 this-9 to-23 too+6 wants+15 was+9 way+10 we-21 what+13 will+11 would+10 you-35 your-34
n:that 's|a+5 all+12 fine-11 me+6 not-16 short+5 what+39
n:that 's short|of+5
n:that a|beginner+12 good-8
n:that and|i+18
n:that be|a-6
n:that before|i-6
n:that book|on-8
n:that brought|you-8
n:that day|$+20
n:that gets|me+13
n:that got|me+8
n:that i 'd|ask-15 like+16 take+6
n:that i|'d+16 'll-30 'm+9 've-15 am+47 asked-5 can+21 got+8 had-6 have-34 like-20 should-6 speak-5 want+9 was+12 would+14
n:that i 'm|a+12 asking-10 available-21 free-5 hoping+13 in+15 looking-30 not-27 worth+15
n:that i ask|you+5
n:that i can|ask-12 be+18 write+16
n:that i could|be+13 come-13 start+8
n:that i do|not+12
n:that i should|like-9 send-16 write+12
n:that i write|to-15
n:that is n't|why-16
n:that is|n't-23 short+11 what+13 why+26
n:that is short|of+11
n:that is why|i+26
n:that it|is-9 takes-12
n:that made|me+14
n:that my|application+18
n:that needs|a+14
n:that now than|find-5
n:that now|than-5
n:that one|must-8
n:that one of|you+7
n:that said|i+7
n:that she|can-7
n:that sound|like+9
n:that suits you|$+24
n:that suits|you+22
n:that the|depot-15 first-20 new+30 post+5 second+5
n:that there 's|a+17
n:that there|'s+22 are-8 is+9
n:that wants|a+15
n:that was|$+8
n:that way|$-12
n:that would|suit+7
n:that you 'd|be+6
n:that you|'d-22 'll+35 've+17 and-7 are-25 can-43 could+11 had+27 hate+8 have-20 like+26 made-18 might-5 need+14 offered-18 recommend+8 said-22 suggested-8 take+12 tell-5 told-17 want+33 will-12 would-24
n:that you can|n't-18 see-9 tell-5
n:that you hate|being+8
n:that you know|me+14 the-6 who-6
n:that you offered|me-6
n:that you recommend|me+8
n:that you told|me-12
n:that you want|a+16
n:that your brewery|is+8
n:that your|brewery+8 colleague+8 ferry+7 firm-14 old+30 own+6 team+7
n:that your ferry|line+7
n:that your firm|is-26
n:the 14th|$+15
n:the|14th+12 20th-11 30th+10 3rd+31 4th-7 9th+11 abattoir-6 academy+23 ad+25 advert+46 advertised+10 agencies+21 agency+37 air+21 alumni-7 analyst-38 answer+12 antarctic-17 application-30 applications+5 appointment+38 apprentice+9 apprenticeship-7 archive+28 archivist+10 art+12 article-30 atmosphere-11 attached+31 auction-13 audience-19 audit+6 author-13 autumn+9 average-8 baby-17 bakery+11 bank+20 barn+5 bbc+7 bell-9 bells+11 bench-26 best+22 better+22 bin-31 bins+6 bishop+36 bit-11 blue-9 board-20 boat-10 boats+16 boatyard+18 boiler-14 book-42 books+17 boss-20 bottom+20 box+20 boy+10 bridge-20 budget+30 building-28 bursary+9 cafe-30 cake-14 call-18 canal-15 candidate+9 cannery+11 canteen-6 car-24 card-17 care+14 careers+7 case-5 casting+14 cat-16 cathedral-10 cello-22 chair+18 chairs-21 chance-13 chancellor+9 chaplaincy+15 charity-17 chat+34 chef-22 children-7 choice-5 choir-29 choirmaster-15 church-10 cider+13 clerkship+8 clock-19 closing+20 club+32 co-op+29 coach+7 coast-23 cold+30 coming+6 committee-35 company+10 concerned+7 concert-28 conductor+9 consultant+11 contract+7 council-8 counter+29 country-17 courier+13 course+25 court+10 courtesy-7 cover-18 coxswain-5 crane+9 creamery+8 crew-7 curator+15 customs-5 dairy+6 data+7 date-23 day+49 days-13 deadline+5 dean+40 degree-7 dental+5 department+24 depot+5 deputy+17 desk-16 dialysis+13 dig-11 diploma-16 direction+8 director+29 dispatch-10 dispensary+19 distillery-8 dock-5 docks+7 dockyard-9 dog-52 door-19 dozen+5 driver+8 dull+23 ear+13 early+26 edge-5 editor+15 embassy+17 enclosed-6 end-41 engine-6 english-10 entrance-29 entry+6 envelope+6 essay+7 estate+14 evening-23 evenings+11 exam-18 exams-9 exhibition-36 expedition+10 experience+24 extension+10 eye+8 fair+19 fall-7 farm-25 favour-18 fellow+11 fellowship+24 ferries+5 ferry-5 festival+11 field-17 filing-9 final+12 fire-6 firm+37 fish+10 flood+11 flooded+17 floor-14 foot+10 foreign+39 foreman+25 forestry+7 forge-10 form+19 foundation+8 foundry+6 fourth+11 frank+8 free-11 future-5 gap+8 garage-13 garden-26 gas-5 gate-13 gazette-21 girl+25 glass+29 glaze+12 goats+27 good+10 graduate+39 grapevine+16 green-13 ground+5 group+15 guests-14 guild+19 hall-7 handbook+6 hands+8 hangar+7 happiest-14 harbour+7 harvest-10 hat+6 head+46 hearing+9 herbarium+13 high+11 hill-16 hiring+10 history-28 honour+10 hope-15 hospice+20 hospital-6 hour+13 hours+12 house+6 housing-9 hull-14 ice+11 industry+8 inside+12 insight+15 institute+30 intern-8 internship+22 interview-5 introduction-9 job+6 jobs+20 joinery-6 jump-5 junior-25 jury+6 keeper+13 kiln+32 knees-5 lab+24 lad-19 lads+11 lady-6 lambing-10 lamp-7 last+7 late+10 latest-6 lathe-10 law-11 lead-25 least-21 lecture-34 letter-18 lettering-5 letters-32 levers+5 liberty+21 library-18 licence+6 life-13 lifeboat-7 light-9 lighthouse+18 lighting+16 line+9 lines-17 link-32 list-10 local+14 lock+8 long-24 loom+24 loop-9 love+8 machines-26 magazine+7 map+5 market+30 matron+13 meantime-8 meeting-26 merchant-12 middle-9 midwifery+6 mill+33 mine-6 ministry+10 minute+44 minutes+11 missing+12 mixing-31 mobile-8 moment+38 money-5 monsoon-12 mood-7 moon-5 morning-11 mornings+19 mortuary+13 most-13 mountain+12 mounted+8 move+6 museum+42 nairobi-10 name-13 names+13 national-15 navy+15 near+18 neighbours-12 new+27 news-16 newsroom+5 next+12 notice+26 nurse+5 nursery+31 nursing+14 observatory+24 odd+38 odds+13 office-8 old-18 oldest-16 open-15 opening+31 opera+6 opportunity-5 opposite-9 orchestra+29 organ+12 other+27 others+18 owner+14 page-9 paint+5 panel+17 paper+31 papers-17 parcel-32 parish+8 part+11 partners+15 pattern+5 pay-18 payroll+15 people+6 person+50 personnel+12 pharmacy+18 phone+13 photograph-20 photos-6 physio-9 physios+9 piano+5 pile+20 pitch+8 place-10 placement-15 planning-8 plant+9 plants-26 play-11 pleasure+17 police-19 port-10 porter-9 portfolio+9 position+17 posts+14 pottery+16 practice-12 principal+9 print-5 producer+10 profession-17 public-20 quarry+9 quay-17 question+5 questions-17 queue-17 quickest+18 quiet+12 radio+15 railway+14 railways-17 rains-6 ranger+10 reading-9 recipe-35 recommendation+20 recruiter+36 recruiting-11 red+17 reef-13 reference-18 referral+36 registrar-18 registry+14 relief+19 reserve+22 residency+16 rest-9 restaurant-16 resume+26 rig+13 rigs-12 ring+28 road+14 role-8 room-22 rope-13 ropes+17 rota+10 round+20 rowing-16 running+11 saddlery+9 salon+32 same+18 saturday+5 sawmill+42 scales+29 scheme-21 scones+6 search+19 seat-16 second-35 seed-20 selectors+14 sentence+5 set-29 shelter-8 shipping-6 shipyard+11 shop-7 shortlist+11 show-9 side-35 signal-9 site+40 small+7 smallest+5 solar+12 sort+6 sorting+15 sports+10 spot-7 spring+15 stables+14 staff-39 staffing+42 stage-7 stairs-8 stall+32 start-13 station-53 steps-25 stonemasons-12 stories-10 story-18 street-8 strength+21 strings+8 studio+29 subject-5 summer+9 sunday+9 surgery+7 survey-5 tale-5 talk-7 tannery+22 tax-5 tea+13 teaching+8 team+49 telephone-17 tenth+6 three-5 thursday+13 tides+5 till-6 time-32 top-14 tour-9 tower-20 trade+20 train-19 trainee+42 trainees+6 traineeship+6 training+7 tram-6 trawler+19 trial-52 trick+18 trust+8 trustees+15 truth-28 tuesday-8 tug+8 twins+13 two-8 umbrella-18 union+6 university+6 usual-9 vacancy+12 valley+7 verger-9 very-9 vet+12 veterinary-6 village-24 vineyard+6 visit+7 wage-12 walk-26 wall-7 warden+8 wards-10 warehouse-13 warning-12 water-10 way-11 weather-11 weir+6 welding+17 wheel-16 whole-5 wildlife-9 wind+26 window+6 wine-8 winter+8 woman+11 wool+10 word+39 words-8 work-40 workshop-12 world+10 worst-18 wrong-33 yard+10 year+11 young+27 zoo-7
n:the ad|for+7
n:the advert for|a+11
n:the advert|for+13 on-8 that+16
n:the advert on|your-8
n:the agency|'s-10
n:the answer|is-7 to+17
n:the application|of-5
n:the applications|$+12
n:the apprenticeship|$+22 you-18
n:the archive|$-11 's+19
n:the art director|'s+7
n:the art|director+12
n:the assistant|'s-18
n:the attached|cv+5 page-5 resume+22
n:the autumn|intake-7
n:the back|door+7 row-13
n:the back of|a-11 your+26
n:the bank|$-5 and-23
n:the bees|$-11
n:the best|$-7 hour+22 person+21 thing-11 way+18
n:the best person|to+15
n:the best way|to+8
n:the better|$+30
n:the boats|$+18
n:the boatyard|$+9
n:the book|you-6
n:the boots|$-11
n:the boss|$-12
n:the box|office-8
n:the call|$-16 centre-7 for+16
n:the candidate|you+9
n:the card in|your+9
n:the card|in+9
n:the care|home+15
n:the certificate|$-9
n:the chance|to-18
n:the chat|$+21
n:the clerk|'s+12
n:the closing|date+24
n:the co-op|and+26
n:the company|grows-9
n:the conservatoire|$-7
n:the corner|$+12 of-18
n:the corner of|the-11 your-7
n:the council|'s+14
n:the course|$-13 is+6 you-5
n:the course is|done+10
n:the court|$+15
n:the cover|of-5
n:the crew|$+14
n:the cv|of+15 you-6
n:the day|$-16 a-10 the+12 you+43 your+17
n:the dental|school+11
n:the depot|$+12
n:the deputy 's|chair+6
n:the desk|$-9
n:the director|$+14 's-11
n:the docks|and+17
n:the door|$-14 at-5
n:the door at|the-5 your-7
n:the drawing|office+6
n:the driver|'s+12
n:the ear|of+13
n:the empty chair|in-6
n:the empty|chair-6
n:the end|$-13 and-7 of-5
n:the end of|our+15 the-5
n:the evening|class-5
n:the experience|$+20
n:the extension|is+10
n:the fair|$-15
n:the farm|$-17
n:the fellowship|$+16
n:the ferry company|has-18
n:the ferry|company-6
n:the festival|$-15
n:the filing for|nothing-6
n:the filing|for-6
n:the fire|$-9 brigade+8 service-10
n:the firm|i+10
n:the first|and+6 i+26 line-10 of+11 thing+27 time-5 to-10
n:the first of|july-5 june-13 march+9 may+10
n:the first round|$+6
n:the first thing|you+9
n:the first to|hear-7 know+21
n:the floor|of-10
n:the foot of|this+6
n:the forestry|office+12
n:the forge|$-12
n:the form|$+27 has+16 i-7 is-7
n:the frank|talk+8
n:the front|desk+14
n:the future|$-17 of-6
n:the garage|$+11
n:the gate|$-5
n:the gazette|that+5
n:the girl|who+6
n:the glass|studio+5
n:the good|word-9
n:the graduate|scheme+22
n:the harbour|office+7 pilots-12
n:the hardest part|of+8
n:the hardest|part+8
n:the harvest|is-18
n:the head|$+5 gardener+10 of+10
n:the head gardener|$+6 's-8
n:the head of|nursing+9
n:the hiring|$+10 at+28 committee+5 freeze+8 manager+17
n:the hiring manager|$-6
n:the history of|the-7 your-17
n:the history|of-25
n:the holidays|$+6
n:the hope|of-5
n:the hospital|'s-9
n:the hour|$+40 with-6
n:the hours|$+24 you-9
n:the idea|of+10
n:the industry|and+19
n:the inside|$+12
n:the internship|you+13
n:the interview|$-14
n:the introduction|to-9
n:the job|$-18 's+9 at+7 description+21 i+8 of+11 you+12
n:the keeper|'s+13
n:the kind|of+12
n:the lab|'s-8 i-20
n:the lad|i-21
n:the ladder|$-7
n:the lady who|runs+5
n:the last|$-7 person-43 thing-5 time+7
n:the last thing|i-24
n:the lathe|$+11
n:the lead|in-15 you-6
n:the letter|i+17 that-7
n:the levers|$-7
n:the liberty of|attaching+6
n:the liberty|of+21
n:the library|$-18
n:the life|of-5
n:the lighthouse|trust+20
n:the line|$+26
n:the link|to-14
n:the list|$+6 of-21
n:the list for|the+6
n:the love of|it+8
n:the love|of+8
n:the market|$+18 for+10
n:the market for|a+11
n:the matter|of+8
n:the meeting|$-16
n:the merchant|navy-12
n:the merger|and+8
n:the met|office-5
n:the mill|$+26 shut+6
n:the mixing|desk-31
n:the moment|$+24 a+17 the-12 you+7
n:the money|for+8
n:the moon|$-28 to+21
n:the morning|$-6 in-7
n:the move|$-5
n:the museum|'s+20
n:the name|$-21
n:the name of|the+16
n:the names|of+10
n:the navy|$+17 and-5
n:the near|future+18
n:the next|$+15 intake+12 one+19 open-18 opening-18 post-16 shoot+10 six-11 time+8 trainee-12 weeks-9
n:the next intake|$+8
n:the next one|$+7
n:the next open|evening-8
n:the next six|months-11
n:the next weeks|$-9
n:the ninth|$+11
n:the notice|for+18 in-17
n:the nursery|$+5
n:the observatory|$+8 's+11 and-9
n:the odds|of+12
n:the offer of|a-5
n:the one|$-11 about+10 for-15 i-26 in+19 thing+6 who-35 you+12
n:the one who|hires+9
n:the one with|the-9
n:the one you|suggested-7
n:the ones|that+6
n:the only|one+6 thing+6
n:the open day|$+10
n:the open|day-23 evening-5 position-11
n:the opening|$+20 at+9 in+24 of-45 on+11 you+14
n:the opening in|your+18
n:the opening of|the-20 your-25
n:the opening on|your+5
n:the opposite|view-7
n:the other|$-17 side+8
n:the other side|of+10
n:the paint|shop+5
n:the panel|$+22 meets+31 sits+13
n:the panel meets|on+27
n:the panel sits|on+9
n:the paper|$+9
n:the parish|council-18 magazine+9 newsletter+7
n:the payroll|$+21
n:the people at|the-5
n:the people|at+7 i-15 who-10 you+5
n:the person|in+19 to+23 who+17 you+5
n:the person to|ask-8
n:the person who|does-7
n:the phone|$+15 in-7 that-5
n:the photograph of|your-11
n:the photograph|of-11
n:the pile|$+9
n:the pilot boats|$-8
n:the pilot|boats-8
n:the place|$-32
n:the pleasure|of+17
n:the police|college+6
n:the port|$+23
n:the portfolio|is+10
n:the position of|the-18 your-15
n:the position|of-28
n:the post|$+22 at+16 for-11 in+11 of+16 office-40 to-16 you+28
n:the post you|put-7
n:the practice|$+7 manager-8
n:the price of|a+10
n:the price|of+10
n:the print|room-7
n:the profession|$-12
n:the queue|$+12
n:the radio|said+11
n:the reading|list-6
n:the reason for|my+18 this-8
n:the reason|for+16 i-16
n:the reference for|that-12
n:the reference|for-22 i+32 number-21 that+5 you-14
n:the registrar|'s-9
n:the rest|$+17
n:the right|desk+5 ear+6 people+19 person+25
n:the right people|$+18
n:the right person|to+5
n:the ring for|the-8
n:the road|$+17
n:the role of|the-6
n:the role|of-45 you+21
n:the room|$-5
n:the ropes|$+19
n:the round|$+26
n:the rowing|club-8
n:the running|for+7
n:the same|$+20 as+11 if-15 in-12 job-12 way-11
n:the sea|$-33
n:the season|$+5
n:the second|$+8 mail+6 of-5 paragraph-8 shop+21 violin-7 violins+10
n:the seed|bank-11
n:the shipping|line-5
n:the shop|floor+9
n:the signal box|$+10
n:the signal|box+8
n:the site|$+21 manager+8
n:the sort|of+9
n:the sorting|office-13
n:the stables|$+14
n:the staff|of+8
n:the stage|$+6 manager-5
n:the station|$-20 for+8
n:the story|$-5 of-29
n:the story of|the-11 your-14
n:the strength|of+16
n:the studio|$-5
n:the summer|and+10 i+7
n:the surgery|$-14
n:the table|$+18
n:the tale|of-5
n:the talk|on-9
n:the tannery|and+6
n:the tax|office-6
n:the tea and|the+7
n:the tea|and+10
n:the team|$-39 that+17
n:the tenth|and-10
n:the theatre|$-12
n:the time|$-11 to-7 you-8
n:the top of|your+12
n:the trade|$+6 i+11
n:the trade i|'m+14
n:the trainee|place+6
n:the trainees|you+5
n:the trial shift|you-6
n:the trial|shift-16
n:the truth|$-14 about-5
n:the two|dates-9 of+12
n:the two of|us+17 you-5
n:the vacancy|$-10 at-10 i+11 in-7 is-8 on-9 that+12 you-7
n:the vacancy at|the-6
n:the vacancy in|your-12
n:the vacancy on|your-9
n:the vineyard|$-13
n:the waiting|list+5
n:the ward|$-16 manager+7 sister+8
n:the warden|'s+12
n:the water|board-5
n:the way|$-9 and-13 i+16 is-10 to-17
n:the way i|'d+23
n:the weather|office+17
n:the week|$+18 after-6 of+6
n:the week after|$-5
n:the week of|the+6
n:the whole|of+8 time+9
n:the wind|$+10 farm+13
n:the window|$-11
n:the woman|you+7
n:the word|$+34 and+5 job+13
n:the word and|i+5
n:the work is|like+12
n:the work|is-9 itself-6 of-14
n:the workshop|$-18 is+13
n:the world|$+15 if-10 of-8
n:the yard|$+16
n:the year|$+11
n:the zoo|$+7 and-8
n:theatre|$-37 is-12
n:their|first-10 notice+12 own-5
n:their notice|$+12
n:them|$-10 a+7 at-9 down-5 for-11 has-16 i+9 is+8 my+9 or-10 so-12 to+9 up+12 with-13 would-7 you-8 your+12
n:them at|your-15
n:them down|$-5
n:them i 'm|good+6
n:them i|'m+15
n:them my|way+8
n:then|$-18 i-23 please+7 would-11 your-8
n:then i|'ll-6 'm-6
n:theory|$-7
n:therapy|$-6
n:there|$+37 'd-6 'll-16 's+5 an+8 any+10 anyone-12 anything-6 at+7 be-22 by-11 for+13 i-23 in-8 is+11 many-7 might-24 more-14 much-26 must+14 on-21 one+18 really+7 room+7 should+49 some+34 somebody-5 that-7 to-9 was+21 were+11 will-5
n:there 'd|be-6
n:there 'll be|a-16
n:there 'll|be-16
n:there 's a|job-7 vacancy-9 way-9
n:there 's an|opening+7
n:there 's|an+15 no-26 one+34
n:there 's nothing|i-12
n:there a|back+5 beekeeper-16 better-5 corner+9 gap+9 job+43 place+9 role-11 spot+13 vacancy+9 waiting-10 way+22
n:there a colleague|who+18
n:there a corner|of+9
n:there a role|for-11
n:there a spot|for+9
n:there an opening|on+14
n:there an|opening+6
n:there any|$+46 opening+8 openings-25 way-5
n:there anyone|else-7
n:there anything|going+13 i-10
n:there are|any+6
n:there for|me+5
n:there is|$-7 a+31 no-11 nothing-17 one-23
n:there is no|hurry-10
n:there is one|$-15
n:there may|be-11
n:there might be|a+9 an-23
n:there might|be-22
n:there must|be+14
n:there one|$+20
n:there something i|could-14
n:there something|i-14
n:there still|a+22 be-14
n:there was|a-8
n:there will|be-5
n:these days|$+17
n:these|days+5 lines+25 years-18
n:these two|pages+10
n:these years|$-18
n:they|$+16 'd+6 're+16 all-9 are-6 be+35 call-19 can-12 choose+25 come-6 could-6 do-27 gave-20 get-6 go+8 had-21 have+11 let-14 look-10 need-9 pay-16 really+32 ring+10 said-12 say+18 still-6 take+6 took-7 want-5 were-13 will+9
n:they are|$-15 with+5
n:they did|$+7 n't-8
n:they let|me-10 you-9
n:they took|me-11
n:thin|$+13
n:thing|$-16 about-11 i-13 that-6 the-21 you+10
n:thing about|being-8
n:thing i|'d-15
n:things|$-18 and+24 you-7
n:think|a-21 he-12 i+28 is-16 it+5 of+23 that-24 this-7 you+20 your+10
n:think i|'m+34 am+18 want-11
n:think of|a+25 anyone+11 it+17 me+16 somebody-6 the+57 you-15 your-16
n:think of anyone|who+11
n:think of me|$+9 for+6 when-5
n:think of you|when-6
n:think you|could+16
n:thinkable|$+15
n:thinking|$-5 about-22
n:thinks|i-10
n:third|$+34 time+17
n:thirty years|$-8
n:thirty|years+6
n:this|$-29 and+5 as+12 autumn+12 back-7 be-40 but+16 conversation+25 envelope-24 field-14 for-23 in+7 industry-8 is-25 job-29 kind-11 letter+17 line-24 mail+16 message+5 month-14 morning+7 my+10 note+50 once-11 page-15 profession-7 season+15 spring+32 summer-18 the+10 time-20 to+19 up-7 week-12 winter+35 with+17 work-49 year+48
n:this as|a-12 an+27 begging+7
n:this autumn|$-18
n:this back to|the-11
n:this back|to-11
n:this field|$-7
n:this for|me-28
n:this is|a-13 me+9 my-8 n't-12 not-6 purely+8 the-24 to-5
n:this is n't|about-17
n:this job|$-6
n:this kind|of-11
n:this line of|work-13
n:this line|of-19
n:this mail|$+13 is-9
n:this month|$+6
n:this morning|$-10 and-5
n:this my hat|in+10
n:this my|hat+16
n:this note|$+22
n:this one|$-10
n:this season|$+14
n:this spring|$+33
n:this summer|$-11
n:this trade|$-10
n:this week|$+7
n:this winter|$+19
n:this work|$-24
n:this year|$+48 and-21
n:those|$-9 days-10 two+7 who+10
n:though|$+38 i-19 if+13 you-8
n:though a|few-8
n:though i|'d+22 do-9
n:though if|you+5
n:thought|$-10 about+33 of+43 the-8 we+13 you-8
n:thought about|it+11 what+10
n:thought about what|you+10
n:thought i|'d+11 should+8
n:thought of|me-7
n:thought of you|$-5 at-6
n:thought that you|could+5
n:thought that|you+6
n:thought you|'d-18 could+14 might-12
n:thoughts|on-14
n:three|months+20 of+8 or-15 people-9 photographs-34 questions-13 times+11 weeks+24
n:three of|your+13
n:three years|$+10
n:threw|my-49
n:thrilled|$+7
n:thrilled to|be-20 hear-8
n:through|$-23 a-16 an-13 and+10 friends-9 how-10 i+11 last-7 my-25 so+19 the-11 to-9 what+27 which+7 you+50 your+27
n:through friends|$-9
n:through the|door-15
n:through you|$+22
n:throw my hat|in+12
n:throw my|hat+14
n:throw|my+29 out-15
n:throw out|$-15
n:thursday|$-26 and+14 at-15 i+17 would+15
n:ticket|$+29 and+9
n:tide|tables+5
n:till|$+18 christmas+12 i-9 may-17 the+8 you-6
n:till i|'ve+5
n:time|after+12 and+8 as-7 before+8 for-23 i+6 in-10 is+13 no+11 of-17 on+13 so-6 that-12 to+5 whenever-11 you-20 your+10
n:time and|i+13
n:time for|me-48
n:time i|'m-10 have+7
n:time in|the-19
n:time that|suits-5
n:time to talk|about+28
n:time to|talk+14
n:time you|'re-20
n:times|and-13
n:tip about|the+13
n:tip as|to+16
n:tip|as+32 me+20 on-16 the+42 to-9
n:tip me|off+20
n:tips|$+7 for-7 on+7
n:tips on|getting+5
n:tire|of+17
n:to|$-16 about+19 accept-68 act+7 add+28 advertise-9 advise+6 all-12 an-18 another-11 answer+21 any-13 anybody-5 anyone-8 apply+31 ask+13 back+9 be+30 beg+10 begin+38 being+10 believe-24 blame-17 break+12 bring+7 bristol+9 build+9 buy-15 carry+10 catch+5 change-12 chat+12 check-14 choose-42 circulate+8 college-10 conduct+6 consider+5 contact+12 contribute+13 crew+7 cut-10 decide-7 decline-12 describe-32 die-5 discuss+35 do+5 drive+21 drop-7 earn+9 eat+5 employ+24 end+38 every+13 everyone+7 explain+26 explore+8 feed-23 fetch-10 fill+30 find+30 finish-6 fly-5 follow+5 for+25 forty-7 forward-20 gain+6 get+35 give+27 grace-19 half-11 hand+11 have+28 hear-19 hearing-8 help+20 her-6 hire-13 his-11 hold+6 hope+12 hr+27 i-12 interview-25 introduce-22 it+16 join+27 judge-19 keep-20 know-33 land+17 laugh+10 learn-7 leave-13 leeds+12 lend+6 let+9 lift+20 listen-28 live-14 lose+19 make+30 me-32 meet-20 mind+21 miss-16 mr-11 ms-21 muck-5 my-14 myself+9 name+15 need+11 no-17 nursing-9 offer+13 offers+27 ola-12 one-15 our-19 pass-21 personnel+15 pick-34 pieces-34 please-5 point-8 present-8 presume-14 propose-17 prove+8 pull-8 put+9 reach-17 read+28 recommend-12 refer-8 refuse-14 relocate+25 remember-10 remind-19 replace+20 reply+9 report+14 request+5 retire+29 return-18 ring-45 run+36 save-8 say-46 see-24 send-19 share-17 show+40 sign-12 sing+14 someone-28 something+21 spare+8 speak-19 specialise-11 spend-8 stand+10 start+11 staying-7 study-12 submit+24 suggest+7 support-11 take-21 talk-22 teach+5 tell-42 thank-44 that-15 the+10 them+6 think-8 this-6 three-16 travel-21 try-13 turn+11 two-12 understand-56 use+6 vouch-5 wait-21 walk+12 want+8 watch-40 wear-13 what-11 when-7 who+7 whoever+13 whom-16 wonder-14 work+27 write+12 you+32 your+26
n:to a|beginner-10 friend-20 job+15 short-9
n:to about|a-8 getting+7 the-12
n:to accept|$-25
n:to an|outsider+7
n:to answer|i-18
n:to apply|$+20 for-12 to+33
n:to apply for|the+10
n:to apply to|your+20
n:to ask|a+18 but+7 for+28 her-13 him-12 how-37 if+11 is+22 what-23 whether-11
n:to ask about|the-26
n:to ask for|a+22 an-15
n:to ask her|about-12
n:to ask him|how-6
n:to ask how|you-7
n:to ask if|you+14
n:to ask what|a-7
n:to ask whether|there-11 you+6 your+11
n:to ask you|$-7 about-9
n:to be|$-13 a-26 able-21 among+12 asked+11 blunt-9 cheeky-23 clear-11 considered+29 first+11 given+12 good-20 had+33 honest+21 in-11 kept+24 let-14 my-13 near+29 on-6 one-24 part+13 passed+29 put+22 seen-5 sure-19 taken+25 the+61 thought+7 told+22 torn-9 with-21 your+32
n:to be a|fly-8 nuisance-5
n:to be able|to-21
n:to be cheeky|but-19
n:to be considered|$+7 for+7
n:to be good|at-20
n:to be had|$+22
n:to be honest|with-13
n:to be in|the-18 your+22
n:to be kept|in-5 on+37
n:to be near|the+24
n:to be on|the-17 your-12
n:to be one|$+15 more-24 of-17
n:to be part|of+13
n:to be taken|on+22
n:to be the|first+18 next+12
n:to be thought|of+7
n:to be told|$+16 when+10
n:to become|a-22 one+24
n:to beg|but+20 for+8
n:to bring|me+9
n:to bring up|work-8
n:to carry|your-14
n:to chat|about+7
n:to come|$-22 and+9 by+34 in-11 up+12
n:to come to|you+24
n:to contact|you+13
n:to cut|$-8
n:to decline|$-6
n:to do|$-32 before-13 in+7 it+46 my+6 the-14 this-10 to+12 with-13
n:to do it|$+31
n:to do this|$-9
n:to do to|get+14
n:to do with|my+15 this+5
n:to employ|me+12
n:to end up|in+21
n:to end|up+22
n:to feed|the-25
n:to fill|$+30 in-12 the+18
n:to find me|$-12
n:to find|me-16 out-16 work-6
n:to find out|what-11 whether-19
n:to fish|but+10 for-7
n:to fish for|a-7
n:to follow|$+8 your-11
n:to for|a+19
n:to forward my|cv-7
n:to forward|my-14
n:to get a|foot-6
n:to get|a+14 hired+19 in+17 into-25 lost-11 me-11 my-50 on+8 one+22 some+48 the+20 to-9
n:to get in|touch+11
n:to get on|your+6
n:to give|a+13 me+20 my-45 you+14
n:to give me|a+16 your-8
n:to give you|a+8
n:to go back|to+6
n:to go|back+6 round-5 through+7
n:to go through|my+7
n:to hand|my-6
n:to have a|word-5
n:to have|a-11 me+22 you+8
n:to hear|$+42 about-24 from-7 how-10 if+9 it-11 of+35 that-21 the-14 whether+8 which+7 you-13
n:to hear about|$-10 a-7 it-8 that+12 the+13 your-14 yours-6
n:to hear from|you+6
n:to hear how|a+10 it-6 she-8 the+16 you+6
n:to hear of|it+6
n:to hear what|you-10
n:to hearing from|you-17
n:to hearing|from-20
n:to help|you+6
n:to her|$-11
n:to him|$-30 for+8
n:to hire|me+13 you+8
n:to hold|the+20
n:to hope|that+12
n:to impose|but-7
n:to in order|to+25
n:to in|order+25
n:to interview|you-8
n:to introduce me|to-18
n:to introduce|me-18
n:to it|$-6 that+5
n:to join|the-16 you+22 your+12
n:to keep|the-5
n:to know|$+19 a-9 about-6 how-19 i-11 if-6 that-10 the-12 what-21 when+15 where+10 why-10
n:to know how|much+16 you-10
n:to know if|you+11
n:to know that|i+10
n:to know what|you+5
n:to know whether|you-7
n:to land|a+12
n:to learn|$+13 from+8 how-20 the+30 which-17
n:to learn about|your-8
n:to learn from|you+7
n:to learn how|you-7
n:to learn the|ropes+7 trade+17
n:to leave|my+9 the-8
n:to let|me-11 you+16
n:to let you|know-6
n:to listen|$-13 to-13
n:to look|$-11 at+12 for+12
n:to make|it+11 the-6
n:to me|$-19 about-28 and-7 as-8 before-8 i-14 in-13 on-25 over-10 than-6 that-11 would+16
n:to me i|'d-14
n:to me on|the-24
n:to me would|be+8
n:to meet the|woman+11
n:to meet|the+7
n:to mention me|to-9
n:to mention|me-9 my+11
n:to mind|$+12
n:to miss|the-18
n:to muck|out-5
n:to my|brother-6 cv+16 details+10
n:to my cv|until+11
n:to offer|me-32 my+23 myself+5 to-8
n:to offer my|services+5
n:to one|page-16
n:to open|a+21
n:to pass my|cv-13
n:to pass|my-13
n:to personnel|$+11
n:to present|myself+8
n:to pull|strings+14
n:to push|but-21
n:to put|me+11 myself+12 you-9
n:to put my|name+10
n:to put myself|forward+8
n:to put you|on+7
n:to read|it-5 my+19 the+25
n:to recommend me|to-13
n:to remember|me-10
n:to remind you|about-10
n:to remind|you-15
n:to report|$+21 that-9
n:to ring|$+15 me-35 the-11 you-8
n:to run|the+7
n:to say|how+10 it+6 no-29 so-12 thank-7 that+5 to+16 what-14 yes+5 you-16
n:to say i|'m+21
n:to say no|$-24
n:to say so|$-9
n:to say thank|you-7
n:to say that|i+12 you+11
n:to see|$+18 a-12 how+12 if-14 it+9 me+22 the-17 them-10 whether+50 you-8 your-40
n:to see if|the-14 you+14
n:to see it|$+13
n:to send|a-17 my-34 the-5 you+5
n:to send me|the+6
n:to send my|cv-19
n:to send you|a-10 my+19
n:to share it|with+6
n:to share|it+7 my-6
n:to show|$+10 me+27 you+22 your+9
n:to show me|round-8 the+25
n:to show my|cv-7
n:to sit at|the-11
n:to sit|at-11 down+8
n:to slip|my+5
n:to somebody else|$+18
n:to somebody|else+18 in+12 who-9
n:to someone|who-5
n:to speak|for+20 to-32 with-9
n:to speak with|you-10
n:to spend|a-13
n:to stand behind|your+6
n:to stand|behind+6 in+5
n:to start at|the-8
n:to start|at-6
n:to stay|in-11 on+15
n:to stay on|your+25
n:to staying|in-7
n:to suggest that|i-11
n:to take|a-14 me+17 my-12 on-12 over+15 up-14 you-8
n:to take me|on+19
n:to take you|up-9
n:to talk|about+20 to-16 with-8
n:to talk to|$-14 about-15
n:to talk with|you-6
n:to tell me|about-7 how-6 the-6 what-13 when+5
n:to tell|me-53 my-6 the+44 you-9
n:to thank you|for-14
n:to thank|you-27
n:to that|$-7
n:to the|academy-6 archivist+5 bishop+11 college-12 concerned+11 conservatoire-12 dean+13 director+19 editor-16 fire+7 harbour-5 head+8 hiring-7 hospital-19 interview-5 lady+12 last-12 list-9 manager+17 ministry+19 next+5 one+25 panel+13 partners+7 people+13 person+26 registrar+12 right-11 team+5 theatre+15 top-8 tram+13 ward+13 yard-11
n:to the conservatoire|$-10
n:to the fire|service+5
n:to the head|gardener+13 of-10
n:to the hiring|manager-11
n:to the partners|$+9
n:to the person|who+25
n:to the top|of+11
n:to them|$+21
n:to think|of-13
n:to this|$-16
n:to throw|out-6
n:to train|as+5
n:to understand|$-5 how-6 the-7 what-12
n:to use your|name+10
n:to use|your+13
n:to vouch|for-7
n:to watch|$-14 for+13 from-27 one-11 the+27
n:to whoever does|the+11
n:to whoever|does+11 picks+7
n:to work|$+15 at+16 there+15 under+6 unpaid-20 with-28
n:to work for|nothing-10 you+16
n:to work there|$+12
n:to work unpaid|for-11
n:to write|$+20 a+21 to-27
n:to write to|the-17
n:to you|$+33 and-37 at-12 because+10 by-12 from+13 i-27 in-19 now+35 today+9 with-10
n:to you about|the+6
n:to you and|i-9
n:to you at|the-9
n:to you for|the+17
n:to you in|the-13
n:to your|advertisement+13 art+6 aunt+5 clinic-10 colleague-10 company+11 creative+17 crew+6 firm+17 friend+15 head-29 hr-6 lecture-5 manager-9 office-16 old-12 own-6 recruiter-16 side+11 sister-19 team-14 unit+8
n:to your art|director+6
n:to your company|and+6
n:to your editor|$-10
n:to your hr|department+5
n:to your manager|$+9
n:to your office|$-14
n:to your side|$+11
n:to your team|$-20
n:to yours|$-16
n:today|$-20 as-14
n:together|$+35 with+8
n:told|$-12 everybody-9 her-6 it-18 me+6 my+28 that+10 the-24 to-16 what-8 when+10 you+6
n:told her|i-12 no-28
n:told him i|would+9
n:told him|i+15
n:told me about|$-5
n:told me|he+5 i-24 of+10 on-5 so-12 that-5 what-6
n:told me i|should-11
n:told me of|the+23
n:told me to|send-8 write-8
n:told that|a-5 you+21
n:told you|about-6 of+5
n:tomorrow|$+36 if-26 would-9
n:tonight|$+30
n:too|$+46 and-15 forward+18 late+38 long-11 many+20 old-12 proud+22 shy+11 so-14
n:too late|$+28 for-9 to+16
n:too long|$-18
n:too much|simply+21 to-6
n:too old|to-10
n:too proud|to+22
n:too shy to|ask+11
n:too shy|to+11
n:took|$-18 her+11 me-17 on+24 over+16 up-9 you-13 your-5
n:took me|$+25 on-28
n:took you|on-6
n:took your advice|and+9
n:took your|advice+11
n:tools|and+8
n:top of|my-9 your+12
n:top of the|pile+5
n:touch|a-9 about+32 and-6 when+8 with-37
n:touch with|a+5 the-5 you-11 your-30
n:tour|$-9 of-7
n:tour of|the-7
n:touting|for+10
n:tower|$+12
n:town|$+6 hall-5
n:trade|$+6 and+6 as+8 i+11 my+8 paper+10 would+20
n:trade i|'m+14
n:trail|behind-10
n:trailer|$+18
n:train|$+6 as+10 for-11 is-39 me+19
n:train as|a+10
n:train is|late-23
n:trained|$-20
n:trainee|$+13 desk+10 list-5 place+18 scheme+10
n:trainees|$+35 and+14 you+5
n:training as|a+6
n:training|as+5 contract+9
n:trains|$-20 and-22
n:tram|depot+6 driver-6
n:tram driver|$+6
n:transcribe|your+8
n:translators|$+10
n:travel|$-8
n:tray|$-9
n:treat|this+9
n:tree|$-14
n:trial|$+18 as+8 day-9 in+16 shift+26 shifts-8 week+18 with+19
n:trial day|at+8
n:trial shift|you-6
n:trial week|$+10 and-6
n:trick|of-7 to+9
n:trouble|$-22 to-6 you+9
n:trouble you|for-6
n:true that|you+25 your-10
n:true|that+6
n:truly|$-21
n:trust|$+5 is+14 that-7 your-10
n:trust you|'ll+21 will+11
n:trusted with|a+6
n:trusted|with+6
n:truth|$-14 about-8
n:try|a-5 again-10 it-15 me+45 my+14 the-18 you+5
n:trying to find|out-7
n:trying to|find-7
n:tuesday|and-15 is-15
n:tug|$+16
n:tuner|$+7
n:turn|$-15 down-6 to+10 up-31
n:turn down|a-10
n:turned|away-12 down+16 out-15 up-6
n:turned down|a-9 by-10 the+11
n:turned down the|job+12
n:turned into|a-21
n:turned out to|be-12
n:turned out|to-19
n:turned up|$-9
n:turned up at|your+9
n:turning|up+11
n:turns|out-21 up+40
n:turns up|$+11 at-11
n:tutor|says+10
n:twelve years|in-9
n:twelve|years+5
n:twenty minutes|$-26 for-6 of-13 on-8 to+9
n:twenty minutes on|the-5
n:twenty|minutes-44 years+9
n:twenty years|of+14
n:twice|$-16 as+18 at+14
n:twice on the|train+7
n:twice on|the+7
n:two|and+26 copies+18 dates-21 days+17 for+11 hands+22 hours-24 hundred-8 in-8 languages-5 letters+8 lines-15 minutes+5 more+28 names+8 new+34 of+15 offers-9 on-10 pages-21 people+26 referees+7 small+11 streets+21 tickets-36 versions-14 weeks+15 years-8
n:two copies of|my+18
n:two copies|of+18
n:two days a|week+12
n:two days|a+12
n:two in|the-5
n:two letters|of-7
n:two lines from|you+6
n:two lines|from+6 on-10
n:two of|the+17 them-5 us-5 you-5 your+6
n:two pages on|my+6
n:two pages|on+6
n:two streets|away+34
n:two versions of|my-14
n:two versions|of-14
n:two years|$+19 after+19 and+9 of-8 on-9
n:type|$-32 up+27
n:umbrella|$-14
n:uncle|and-7 said+6 to-9 who+7
n:uncle said i|should+6
n:uncle said|i+6
n:under|a+6 it+6 my-5 no-17 the-9 you+40 your+21
n:under you|$+14
n:understand|and-18 that+22 what-14 your-15
n:understood|that-12
n:unit|$+10
n:university|$-16
n:unless|you+21
n:unpaid|$+36 and+14 for-10 if+8 in+7 to+23 work-14
n:unpaid in|your+6
n:unpaid to|get+5
n:until|a-15 easter+11 my-7 something+19 spring-12 the-18 you+5 your+15
n:until i|'ve+10 hear-13
n:until i hear|from-13
n:until you|'ve-36
n:up|$+5 a-25 again+12 and+44 any+8 as-11 at+18 by-22 for+32 from-14 her+15 his+25 in-6 is+7 my-30 north-6 on+14 since+23 that-9 the-7 to-19 when+18 work-8
n:up and|i+11
n:up at four|$-5
n:up at the|surgery-14
n:up at|your+17
n:up for|a-11 me+32 you+14 your-29
n:up from|the-6
n:up in|a-6 the+21 your-5
n:up my|mind-5
n:up north|$-5
n:up on|a-5 monday+11 the+11 your-31
n:up there|$-7
n:up to|the-10 your-12
n:up your|offer-15 way-13
n:upstairs|$+13
n:us|$+20 a-6 all+10 both+19 for-9 i+14 in+9 just+8 the+5 to-27 together+6
n:use|$-11 a+41 for+12 him+17 it-7 me+58 of-9 our+11 somebody+15 the-9 to+9
n:use for|a+12
n:use it|for+23
n:use me|$+14
n:use our|friendship+11
n:use to|you+30 your-5
n:use your name|$-16 when+9
n:used to|be-10
n:used|to-40
n:useful|for+7 in+13
n:useful to|your+5
n:usual|for-7 in-11
n:vacancies|$+12 and+7 are+22 for-27 i-32 in+6
n:vacancies and|i+11
n:vacancies in|the+8
n:vacancy|$+30 and+17 at-5 for+25 i-6 in+13 on-6 that+12 would-15 you+8
n:vacancy at|the-6
n:vacancy for|a+24
n:vacancy in|your-6
n:vacancy on your|site+7
n:vacant|$+39
n:value your|view-5
n:value|your-7
n:van|$+40 and-6
n:verdict|on-21
n:verger|and+6
n:versions of my|cv-14
n:versions of|my-14
n:versions|of-14
n:very glad|if-6
n:very|glad-16 happy-9 interested+23 keen+13 much-6 well-8
n:very interested|in+12
n:very much|for-5
n:vet|in-6 is-10 nurse+11
n:veterinary|nurse+8
n:video|call-16
n:view|of-14 on-44 to+21
n:vineyard|$-18
n:visa|$+23 lets-5
n:visa lets|me-5
n:visit|$-18
n:visit the|quarry+7
n:visit to|the+11
n:visitor|for-14
n:visitors|$-19
n:volunteer at|the-11
n:volunteer|at-11 in+8
n:volunteer in|your+13
n:volunteered to|write-7
n:volunteered|to-41
n:volunteers for|the+6
n:vouch for me|$+8 and-7 if+8 to+8 with-12
n:vouch for|me+28 my+18
n:vouch|for+17
n:vouched for|me+7 my-7 you-22
n:vouched|for-22
n:wage|$+24
n:wages|$+11 for-14 i+10 in+19
n:wait|$-22 for-29 till-9 to+32
n:waiting for|$+24 the-13
n:waiting|for+17 list+22
n:waiting list|for+18
n:walk|$-11 me-5
n:walk me|through-9
n:wall|and-15 for+5 that+12
n:want|$+44 a-8 advice+5 an+31 another+25 her-10 in+43 is+8 it+15 me+12 no-13 nothing-12 of+9 one-28 somebody-25 the+10 to-28 work+15 you-23
n:want a|job-8
n:want an|assistant+13
n:want from|you+6
n:want it|$+10
n:want nothing but|to+5
n:want nothing|but+6 for-9
n:want of|a+12
n:want somebody|who-20
n:want to be|a-26 honest+16
n:want to|be-11 become-10 do+8 find-5 hear+23 learn-13 see-32 talk-5 understand-10 work-11
n:want to find|out-17
n:want to hear|about+15 how-20
n:want to know|what-6
n:want you|to-19
n:wanted|$-10 a-22 and+20 card+19 i+28 me-23 to-31
n:wanted a|job-24
n:wanted card in|your+20
n:wanted card|in+16
n:wanted me to|ask-21
n:wanted me|to-23
n:wanted to|ask+25 get-14 say-8 send-5 tell-7
n:wanted to be|a-5
n:wanted to send|you-5
n:wanted to tell|you-7
n:wanting|a+35 to-6
n:wanting to|impose+5
n:wants|$-7 a+25 me-15 somebody+12 the-14 us-18
n:wants a|second+14
n:wants to|be+13 know+12
n:wants us|to-18
n:ward|$-7 as+15 for-10 i+17 manager+7 sister-5 would+13
n:ward for|a-8
n:warden|'s+12
n:wardens|and+5
n:warehouse|$+9
n:warm|thanks+7
n:was|$-20 a+24 after+24 all-6 an+15 born+14 delighted+9 exactly-10 fascinating+11 glad+5 gold+8 good-16 great-14 he-22 hired+7 hoping+12 i+8 in+7 it-22 laid+16 late+10 like+8 looking-7 made-17 my+7 n't+15 never+6 nine+29 no+19 not+10 on-14 once-19 one+9 over-6 short+6 so-18 struck-9 taken-23 that-6 the-8 there-13 told-18 turned+9 wondering+18 worth-10 you-36 your-17
n:was a|delight-5 gift+11 joy+9 treat+18
n:was fascinating|from+11
n:was glad to|hear+6
n:was glad|to+6
n:was good|to-11
n:was hoping|to+11
n:was hoping you|'d+5
n:was it|that-12 the-6
n:was kind enough|to-5
n:was kind|enough-5 to+9
n:was laid off|by+8
n:was laid|off+16
n:was made|redundant-7
n:was n't|after+7 going+7
n:was n't going|to+7
n:was short|of+6
n:was so|good-13
n:was struck|by-8
n:was taken|on-23
n:was the best|hour+22
n:was the|hardest+6 last+31 one-7
n:was told|to-11
n:was turned|down+12
n:was wondering|how+8 whether+16
n:was worth|the-8
n:was you who|brought-5
n:was you|who-21
n:was your|idea-17
n:watch|$-16 a-18 for-7 from-42 on+17 one-34 the-7 you+17 your+13
n:watch for a|day+13
n:watching|$-7 at-12 the-5 you-16
n:water|board-5
n:way|and-15 from+5 i-15 if+24 in+33 is-12 my+8 out+8 so-14 to+10 would+16
n:way i|'d+13 could-19
n:way in|$+9
n:way into|your+21
n:way to|get+14 your+5
n:we|'d+8 'll-8 are+29 both+11 can-48 could-28 discussed+5 do-11 have+12 know-13 left-7 meet+12 might+7 moved+12 resume-6 say+18 should+17 spoke+6 start-15 talk+12 talked+18 were-8 will-5
n:we 'll|be+16 keep+9
n:we 're|hiring+12
n:we both|know+12
n:we could|talk-13
n:we met at|the+5
n:we met|at+5
n:we might|talk+7
n:we speak|$-11
n:we spoke|and-7 on+12
n:we spoke i|'ve-8 have+12
n:we talk|$+11 about+18
n:we talked about|$+16
n:we talked|about+28
n:we would|be-12
n:wearing|the+7
n:weather|office+17
n:website|$-5
n:wednesday|$-25 at-12 i+6
n:week|$-10 's+14 after-6 and-18 could+15 for-8 goes+10 in+13 on+16 to-13 would+6 you-38
n:week after|$-5
n:week and|i-9 would+6
n:week at|the+16 your-17
n:week for|a-8
n:week in|the-7 your+22
n:week of|the+6
n:week on|the+10
n:week so|please+9
n:weekend|$-6
n:weekends|$-6
n:weeks|$-19 at+9
n:weeks in|the+9
n:weigh more|than+6
n:weigh|more+10
n:welcome|$+49 an+17 any-11 on+7 the-9 to-16 your-43
n:welcome the chance|to-7
n:welcome the|chance-7
n:weld|$-6 for+35
n:welder|$+9 with+26
n:welders|$+13
n:welds|$+6
n:well|$-50 and+23 as+7 for-9 here-8 i+56 if-20 is-18 it-5 to+15 with-11
n:well and|that-8
n:went|$-8 astray+6 back-13 from+9 home-5 well+5
n:went back|to-9
n:were|$-14 a-34 going+15 hired-14 hiring-11 i+9 kind-5 like-7 n't-17 one+27 so+15 the+22 there+8 to+30 you-36
n:were going|to+15
n:were good enough|to-5
n:were good|enough-5
n:were hired|$-7
n:were in my|shoes+5
n:were kind enough|to-12
n:were kind|enough-12
n:were me|$-10
n:were right|$-14 that+10
n:were you|ever-14 to+17
n:what 's|a-6 missing-31 wrong-6
n:what 's missing|$-17
n:what 's the|best+17 most+6 name+20 trick+16
n:what 's wrong|with-6
n:what|'s+19 a-23 about+36 age-7 an-34 are+10 became-5 becomes-5 benefits-9 brought+7 can-8 changes-12 did-34 do-13 else-13 got-18 happens-34 have+19 i+44 if+77 is-21 it-17 keeps-7 kind-8 leads+15 makes-39 might-15 my-14 one-25 openings+36 ought-5 part-9 point+11 position+18 questions+12 salary+10 share-6 should-24 sort-9 the-9 they+31 this+21 time+22 to-19 vacancies+24 will-15 work-16 would-8 you+28 your+20
n:what a|lovely+8
n:what age|do-9
n:what an|actuary-8
n:what are my|chances+18
n:what are|my+18 you-5
n:what are the|odds+13
n:what became of|the-16
n:what became|of-5
n:what becomes|of-5
n:what brings me|to+7
n:what could|i-15
n:what did it|take-10
n:what did|it-11 you-19
n:what did you|have-7
n:what do i|need+7
n:what do|i+19
n:what do you|look+7 say+28
n:what does a|good+12
n:what does|a-6 it+23 the-12
n:what does it|take-11
n:what happens|when-6
n:what have|you+19
n:what i 'd|like-20
n:what i|'d-28 'm+34 've+9 am-20 can+19 could+15 have+19 lack+5 need+26 said-6 want-9 was+24 would-10
n:what i 'm|after+8 worth+15
n:what i am|after-7
n:what i can|do+11
n:what i need|is+6
n:what if|i+46 the+22
n:what is|the-12 wrong+17 your-13
n:what is wrong|with+17
n:what it 's|like-7
n:what it is|like-5
n:what it|is-7 takes+15
n:what kind of|person-10
n:what kind|of-8
n:what made|me+8
n:what made you|choose+17 give-6
n:what makes|you-7
n:what part of|your-5
n:what part|of-5
n:what position|do+16
n:what salary|could+6
n:what share|of-6
n:what should i|do-12
n:what should|i-22
n:what sort|of-9
n:what the work|is+8
n:what the|work+5
n:what to|cut-14 do+10
n:what to do|with+14
n:what was the|hardest+10
n:what was|the+9
n:what would|a+12 be-29 i+6 it+11 make-23 the-15 you-19
n:what would be|a-14
n:what would i|have+9
n:what would it|take+16
n:what would make|you-11
n:what would you|answer+25 cut-6 do-21 have-9 say+36
n:what you|'re+10 've-16 can+20 did-5 do-36 know-34 like+15 saw+12 say-9 see-7 think+15 told+22
n:what you do|$-26
n:what you said|about-12
n:what you told|me+23
n:whatever|hour+5 is-15 suits-20 you+22 your+20
n:whatever you|can+15
n:whatsoever|$-6
n:when|$+26 a+21 an+5 asking-11 can+20 did-10 does-7 he+6 i-28 it+24 my-28 one-7 people+13 someone+16 something+7 the+34 there+13 they+9 to-5 two-9 you+14 your-7
n:when a|post+9
n:when do|you-16
n:when i|'m-14 apply+32 ask-15 come-9 write-18
n:when i apply|$+21 to+10
n:when i ask|her-7 the-11
n:when i come|to+9
n:when i could|begin-7 start+19
n:when i write|to-12
n:when the|grant-5 harvest-15 new+6 next-9 orchard-26 panel+25 spring+12
n:when the new|wing+9
n:when there|'s+9
n:when they|ring+33
n:when we|spoke+10
n:when you|'re-12 are+7 asked-10 draw+8 hire-10 joined-11 know+32 left-6 next+16 recruit+7 retire+8 said+30 sit-14 were-13
n:when you draw|up+8
n:when you next|need+14 see+7
n:when you sit|on-7
n:when you were|a-12
n:when your night|porter-5
n:when your|night-5
n:whenever|a+6 i-7 it-9 suits-5 you-13 your+17
n:whenever it|suits-10
n:whenever you|'re-19 are-29 like+12
n:whenever you like|$+22
n:where|$-23 a+33 are+11 did-8 do-9 does+5 i+9 in+11 is+7 it-13 might-7 my-9 one-6 should+5 the+12 they+5 this+10 to+26 we-28 would-37 your-7
n:where are|the+7
n:where did you|train+5
n:where did|you-5
n:where do i|sign+13
n:where do|i+17 you-10
n:where i 'd|fit+14
n:where i|'d+37 am+5 could-8 live-12 should-8 want+19
n:where i am|$-24
n:where to find|me-19
n:where to|find-5
n:where would|i-19 you-8
n:where you are|$-7
n:where you|are+13 work-8
n:wherever|you+8
n:whether|a-14 baking-7 he-12 his-5 i-40 it-20 my-23 one+7 recruitment-7 she+5 that+12 the+61 there+17 they+52 working-8 you+44 your+49
n:whether he|'d-8
n:whether i|'d-7 'm+10 could+12 may+5 would-21
n:whether recruitment might|be-6
n:whether recruitment|might-6
n:whether she|'d-8
n:whether there 's|a+7
n:whether there|'s+11
n:whether working as|a-8
n:whether working|as-8
n:whether you|'d+16 could-6 had+17 have+35 would+9
n:whether you had|a+14
n:which|a+35 agency+11 are+6 bits-9 board+9 can-19 companies+5 day-13 door+31 explains+21 firms+27 gate-18 half-12 i+18 jobs-13 leaves+22 made-7 makes+14 of+18 ones+7 part-25 parts-10 position-24 reference-9 she+19 side+5 skills-12 software-5 tasks-6 the-16 three-8 was+9 way-8 would-18 you-9 your+27
n:which i|'d-6 could-10 have+15
n:which is|a-6 more-6 why+27
n:which is more|than-6
n:which is why|i+15
n:which made|me-17
n:which makes|me+15
n:which of|my-12 the+13 these-14 your+34
n:which of the|two-7
n:which of them|is+8
n:which of these|two-7
n:which of your|clients+18 colleagues+10
n:which one would|you-6
n:which one|would-6
n:which part of|the+14
n:which part|of-11
n:which parts|of-10
n:which would|you-22
n:whichever|of-8
n:while i|'m+8 was-15
n:while|she-14 since-5 the+8 we-45 you+16 your+16
n:while since we|talked-5
n:while since|we-5
n:while you|'re-7 are+24
n:whisper|my+14 of+17
n:whisper of|a+13
n:whistle|$+8
n:who 'd|be+6 give-6 have-7 hire+29 like-6 make+13 talk-6 tell-10
n:who 'd have|a-7
n:who 'd tell|me-9
n:who|'d+32 'll+34 's+47 among-6 asked+28 at+10 begged-7 came-19 can+42 could+18 covers-28 decides-8 did-12 do+26 does+19 else+26 enjoys-8 fills-8 found-9 gave-13 gets-11 got+7 had-8 has-14 hates-5 hire+16 hired-14 hires+27 i+7 in+22 is+72 keeps-6 know+11 knows+32 left-11 like-8 likes-18 makes+8 may-12 might+5 needs+30 never+19 offered-8 once-6 pays-12 picks+14 recommended+10 recruits+6 said+8 sat-5 says-17 should+25 speaks+13 spoke-12 takes+7 talks+6 taught-13 tells-6 told-5 took-10 trained-18 used-9 vouched-22 want-7 wants-7 was-13 works-17 would+26 writes-10 wrote-8 you+9
n:who 's|been+7 hiring+14 looking+17 the-9
n:who 's hiring|$+5
n:who 's looking|for+18
n:who among|your-7
n:who are|hiring+10
n:who asked|you+27
n:who at|the+10
n:who came|to-6
n:who can|n't-45 speak+10 start-11
n:who could|get+6 give+8 use+9
n:who could give|me+8
n:who could use|a+9
n:who covers for|you+7
n:who covers|for+7
n:who decides|on+15
n:who do|i+12
n:who does the|hiring+7
n:who does|your-10
n:who else|could+9 in+12 should-5
n:who else in|the+15
n:who else should|i-5
n:who gave|you-8
n:who gets hired|and-5
n:who gets|hired-6 the-6
n:who has|just+10 left-9
n:who has left|the-8
n:who hires|$+11
n:who in|the+10
n:who in your|department-7
n:who is hiring|$+8
n:who is|hiring+34 n't+16 recruiting+17
n:who knows|the+16
n:who left|the-5
n:who likes|to-9
n:who makes|the+14
n:who needs|a+32
n:who pays|for-12
n:who picks|the+13
n:who says|you-13
n:who sent|me+5
n:who should|i+13
n:who taught|me-6 you-11
n:who told|me-5
n:who used|to-9
n:who vouched for|you-22
n:who vouched|for-22
n:who wants|to-38
n:who would|enjoy+15 i+9 you+11
n:whoever|chooses-19 does+19 is+8 makes+11 picks+18 you+11
n:whoever does the|hiring-19
n:whoever does|the+5 your+15
n:whoever picks|the+13
n:whole|crew-14 day-6 family+9 of+8 summer+6 time+9
n:whole family|is+11
n:whom|$+13 at+11 could+8 did-10 do+9 else+6 i-23 should+5 to+27 would-8
n:whom did|you-10
n:whom do|i+15
n:whom i|could-11 should-6
n:whom should i|ask+9
n:whom to hire|$-22
n:whom to|hire-18
n:whom would|you-12
n:whom you|could+10
n:whose|brain-7 inbox-12 work-6
n:why|$-21 do-18 i+12 not+59 so+10 the-11
n:why i 'd|like+14
n:why i 'm|in+5 writing-6
n:why i|left-7
n:why i write|$-5
n:why so|many+12
n:wide|open+10
n:wife 's|cv-7
n:wife|'s-9 who+5 would+9
n:wildlife|hospital-5
n:will|$+25 a-7 ask-5 be+27 bring-16 do+18 find-28 fit-6 give-15 gladly-5 have-10 i+7 it-8 leave+17 look-6 n't+6 need+5 not+7 reach+9 ring+11 send-15 stay-7 still-20 take-18 tell-9 that-22 there-27 they+19 think+6 you+61 your-18
n:will be|in-6
n:will do|$+20
n:will have me|$-10
n:will have|me-10
n:will let|you-5
n:will n't|$-5 ask+8 find+10 hear-7 pretend+11 trouble+11
n:will n't ask|for-6 you-18
n:will n't mind|my-9
n:will n't trouble|you+11
n:will n't you|$+19
n:will not|be-9
n:will stay with|me-7
n:will stay|with-7
n:will tell|me-9
n:will there|be-13 still-14
n:will there still|be-14
n:will you|be+11 miss-7 tell+8 think+12 train+13
n:will you tell|me+12
n:will you think|of+12
n:willing|$+16 i+14 to-12
n:willing to talk|to+8
n:willing to|talk+7 work-9
n:wince|$-11
n:wind|$+7 farm+22 of+19
n:window|$+5 and-8 says-7 that-9
n:window that made|me-12
n:window that|made-12
n:wing|$+10
n:winter|$+13 and-5 i+9
n:wish|$-6 i+6 me-10 somebody+8 to+17 you-36
n:wish me luck|$-10
n:wish me|luck-10
n:wish to|be+14 know-5
n:wish you had|known-5
n:wish you|had-6
n:wishing|to+9
n:with|$-14 about+7 an-10 animals-30 any-11 both-10 dr-5 each-14 eleven-12 engines-6 forty+11 her-8 him+5 its+25 joy+10 me-34 money+21 more-7 mr+16 my+10 no+29 nothing+8 one-7 only-5 pleasure-21 questions-16 reference-7 regard+15 ruth+9 so-6 somebody+13 someone-7 that+14 the-13 this+5 three-8 time+25 to+12 us+16 you+73 your+9
n:with a|bad-5 contract-9 few+15 job+23 vacancy+16 view+26
n:with a view|to+28
n:with both hands|$-9
n:with both|hands-10
n:with each|other-13
n:with her|$-25
n:with his|hands-20 own+36
n:with it|$-16
n:with me|$-31 about-10 and+5 on+7
n:with my|background-6 cv+19 hands-11 name+17 own+17 papers-6 questions-9 record+9 thanks+21
n:with my name|on+12
n:with my questions|$-9
n:with nothing|but-17
n:with pleasure|$-12
n:with reference|to-7
n:with regard to|the+11
n:with regard|to+15
n:with somebody|who+7
n:with thanks|$-12
n:with that|$-9 in+26
n:with the|attached+5 enclosed+9 festival+6 harbour-16 head-9 people+9
n:with the harbour|master-20
n:with the head|of-5
n:with the people|who+8
n:with them|$+9
n:with this|note+5
n:with to|be-9
n:with twenty|years-13
n:with you|$+49 about-5 and+13 as-5 at+10 by+11 i+15 in-24 is+7 over+26 so-10 to-15 would+6
n:with you and|i+19
n:with you as|a+12
n:with you i|'d+5
n:with you in|the-17
n:with you on|the+11
n:with your|blessing+17 boss-16 colleague-7 colleagues-11 crew-23 firm+13 leave+6 name-22 team-18
n:with your colleagues|$-11
n:with your leave|i+9
n:within reach|$+5
n:within|reach+7
n:without a degree|$+5
n:without a|fee+23 penny+21 wage-11
n:without|a+10 any-9 getting-7 giving-6 papers+6 pay-6 wanting+7
n:without pay|before-6 to-6
n:without pay to|get-9
n:without wanting to|impose+5
n:without wanting|to+7
n:woman|in-12 of-9 on-6 with+13 you+7
n:women|in-6
n:won|the-9
n:wonder|about-5 if-19 what+6
n:wonder if you|could+18
n:wonder if|you+26 your-11
n:wonder whether|you+10
n:wondered|about+11 how-8 if+11 what+6
n:wondered how|you-6
n:wondered if you|'d+14
n:wondered if|you-19
n:wondered whether|your+11
n:wonderful|$-7 if+6 to+5
n:wondering|how-7 if+13 what-12 whether+25
n:wonders|what-11
n:word|$+30 about-24 for-9 from+21 has+14 is+12 job+13 of-7 on-41 to+16 with-6
n:word and i|'ll-10
n:word for|me-11 my+13 you-11
n:word from you|to-5
n:word from|you+22
n:word has|it+14
n:word of|any+10
n:word on|whether-12
n:word with|the+28
n:words a|minute+7
n:words|a+7 about-15 to+8
n:work|$-11 and+9 as-11 at+27 but+7 experience+25 from+19 here-7 in+33 is+15 itself-6 of-19 or-8 placement+18 should+7 since+18 than-5 that-16 the+23 there+40 unpaid-17 with-6 would-10 you+13 your+29
n:work and i|'d-15
n:work and|i-7
n:work as a|hiring-5
n:work as|a-16 an-12
n:work at|the+6 your+25
n:work for|a-44 free-18 him+5 me+13 nothing-26 you+29
n:work for me|$+12
n:work for you|$+19
n:work if|you+5
n:work in|the+11
n:work is like|$+11
n:work is|like+11
n:work on|the+17
n:work so i|'ll+6
n:work so|i-9
n:work that|i-14
n:work there|$+9
n:work unpaid|for-11
n:work with|you+11
n:worked for|nothing-18
n:worker|$-14
n:working as|a-26
n:working|as-28 at-10 day-18 for+30 in+6 life-7
n:works|$+6 at-15 for-40 on-6
n:workshop|$+12 be+5 for-5 has+24 in-5 is+15 on-24
n:world|$+6 if-10 of-10
n:worries|if-5
n:worry|$-11 i+8 that-20
n:worry i 'm|not+7
n:worry i|'m+7
n:worry that|i-20
n:worse|$+16 than+9
n:worth|$+12 gold+5 i-7 it-12 the-5
n:would|$-21 a-36 accept+15 an-6 another-6 answer-5 any-21 anyone-11 appreciate-10 ask+8 be+11 bring-12 carry+11 change+13 chat-11 come+23 count+30 cure+11 do+19 employ+13 enjoy-5 find-9 fit+17 give+15 gladly+9 go+22 happily+11 have-41 he+5 help-14 hire+6 i+14 it+11 keep+19 know+8 let-44 look+26 love-19 make+20 mean+18 mind-13 move+20 my-33 n't+19 one-19 only+18 open+15 pay+24 prefer-6 rather+11 really+13 say+9 serve+7 settle+13 she+25 show-8 skip-22 so-8 someone-19 suit-29 sweep+19 take-9 talk-7 tell-6 that-18 the+15 there-7 they+28 think-14 thursday-19 vouch+8 welcome-5 work-20 write-5 you+7 your+22
n:would a|morning+8
n:would ask you|to+17
n:would ask|you+13
n:would be a|godsend+14 great-6
n:would be|a+21 an+14 enough-8 grateful-11 great-5 heaven-14 honoured+8 in-12 lovely-7 most-9 my+11 of+8 over+14 the+20 very-20 welcome-6 wonderful+5 worth+15 wrong-7 your-5
n:would be an|asset+13
n:would be delighted|to-6
n:would be grateful|for-7
n:would be happy|to+8
n:would be heaven|$-14
n:would be honoured|to+8
n:would be in|your-16
n:would be over|the+14
n:would be plenty|$+19
n:would be very|glad-9 happy-10
n:would be welcome|$+5
n:would be wonderful|$-5 if+6
n:would come|to-10
n:would cost|you+15
n:would dearly|like+11
n:would do|$+13 no-9 wonders+12
n:would do it|$-10
n:would find|me+5
n:would get|me+15
n:would gladly|come-6 do+5
n:would go a|long+9
n:would go|a+9
n:would have|a-13 been-15 me+12
n:would have me|$+36
n:would help|me-15
n:would i|be-26 do+36 get+10 have+9 need-27
n:would i do|$+21
n:would i have|to+9
n:would i need|to-11
n:would it be|all-9 cheeky+19 fair-7 possible-16
n:would it|be+8 take+5
n:would it take|for+21 to-5
n:would let me|ask-9
n:would let|me-34
n:would like to|be+23 come+11 know-9
n:would like|to+5 you-9
n:would like you|to-9
n:would love|a-19 to+17
n:would love to|be+33 hear-21
n:would make|a-20 me+15 my-8
n:would make my|year-9
n:would mean the|world+5
n:would mean|the+14
n:would mind|if-13
n:would n't ask|for+22
n:would n't|ask-12 be-11 have-11 hurt+5 it+11 say+11 touch-5 want-27
n:would n't say|no+11
n:would n't touch|a-5
n:would only like|to+6
n:would only|like+6
n:would open|the+8
n:would please me|more+6
n:would please|me+7
n:would rather|i-6 not-9
n:would really|help+12
n:would save|me-11
n:would show|me-5
n:would skip|$-22
n:would somebody like|me-8
n:would somebody|like-17
n:would someone|with-15
n:would suit|a-16
n:would suit me|$-11
n:would take me|on+7
n:would take|me+10
n:would talk|to-6
n:would teach me|plenty-5
n:would tell me|how-9
n:would tell|me-10
n:would there|be-7
n:would vouch|for+8
n:would work|for-10
n:would you|$-36 accept+17 advise-21 answer+33 as+19 ask+7 be-8 call-8 cast-6 choose-11 consider+9 describe-11 do+8 drop+12 endorse+5 feel+30 get-8 give+23 gladly-13 go-34 hand+24 have-45 kindly-17 let+20 like+14 look+8 mention-5 mind-13 need+20 pass-21 pay+20 point+26 put+22 rather-16 recommend-23 refer+6 ring+8 see+21 send+20 show+25 sign+13 slip-22 speak+31 still-15 take-30 talk+17 tell+5 think+12 tip+8 try-11 use-5 vouch+9 want-33 write+18
n:would you answer|if+38
n:would you ask|her+8 if-11 your+13
n:would you be|comfortable+19 prepared-5 up-5 willing-5
n:would you consider|me+8
n:would you describe|the-14
n:would you do|for-6 it-5
n:would you ever|take+5
n:would you feel|about+27
n:would you forward|my+9
n:would you give|my+10
n:would you go|about-16
n:would you hand|it+21 my-19
n:would you have|a+18 me-16
n:would you hire|me+11
n:would you introduce|me-5
n:would you let|me+23
n:would you like|me-5
n:would you look|over+8
n:would you mind|being-5 if-6 telling+12
n:would you pass|my-13 on-14
n:would you pay|me+23
n:would you point|me+9
n:would you put|in+7 me+5 my+28
n:would you read|my+5
n:would you recommend|a+18 i-6 me+30
n:would you refer|me+7
n:would you say|$-14 i-15 if+25
n:would you send|me-16
n:would you show|me-9
n:would you take|a+6
n:would you talk|to+17
n:would you tell|me+13 the+11 them+6 your-12
n:would you think|of-6
n:would you vouch|for+9
n:would you write|me+11 to+13
n:would your|firm+22
n:write|$+42 a+25 about-10 again+15 and+13 as+7 down-9 for+9 in+10 it+16 me+12 my+28 please-5 so-31 the+10 when-25
n:write it|$+11
n:write me a|letter+14 reference+16
n:write me|a+14
n:write to|$+7 me+10 the+7 them+8 you-12
n:write to them|$+20
n:write to you|$+11 about+5
n:writes|to-22
n:writing|$-28 about-10 again-25 and+5 because-11 in+11 it+10 on-5
n:writing about|the+12
n:writing because i|saw-5
n:writing because|i-5 of-8
n:writing because of|the-9
n:writing on behalf|of+5
n:writing on|behalf+5
n:writing to ask|for+10
n:writing to you|$-7
n:wrong|$-50 about-12 and+12 for-22 of+12 with+10
n:wrong of me|to+12
n:wrong of|me+12
n:wrote|$+11 a-8 and+9 down-14 me-7 on+5 that-17 to-27
n:wrote on|the+5
n:wrote that|i-24
n:wrote to|the-7 you-6
n:yard|$+28 and+6 for+7 i-9 in-12 is+12
n:yeah|$+7
n:year|$-9 's-20 a+6 as-13 at+6 for+5 from+15 if+14 in+9 is+16 of-9 on-9 or-8 since+6 to-7 which-16 without-14 you+18
n:year and|i+6
n:year as|a-6
n:year from|now+20
n:year if|you+11
n:year on|i-18
n:year since|you+6
n:years|$+14 after+19 ago-27 and-13 as-19 at-19 behind+7 i+16 of+33 old-8 so+14 to-15 with+16
n:years ago|$-11
n:years and|i-25
n:years as|a-19
n:years behind|me+5
n:years i|have+28
n:years in|the-20
n:years on|the+8
n:yes|$-5 a+6 and+20 do-16 i-42 or+36 please-51 to+6
n:yes i 'd|be-26
n:yes i|'d-38 would-39
n:yes please|$+6 do-14 i-7 to-14
n:yes please do|$-6
n:yes please to|your-13
n:yes to|the+21
n:yesterday|$-25
n:yet|$+37 a+13 i+6 or+5 so+14 the-14 would-11 you+11
n:yet here i|am-8
n:yet here|i+5
n:yet would|you-11
n:you|$+17 'd-5 'll+37 're+14 've+31 a-15 able+20 about-35 accept+41 add-29 admire-14 advertise+24 advertised+7 advise-23 advised-5 after-17 again+24 all+11 also+27 always+8 among-7 an+8 answer+13 any+16 anything-10 applied-29 apply-25 are+21 arrange+9 as-13 ask-12 asked-63 at-16 back+23 be+27 bear-10 because+10 beforehand+6 began-7 begin-9 believe-10 better-10 both-5 bring-5 brought-6 built+10 but+8 by-11 call+13 called+36 came-8 can+12 carry-10 cast-6 catch+10 changed-14 check-18 choose+31 chose-7 commission+10 connect-7 consider+9 count-10 cut-11 decide+28 describe+10 did-59 do-27 down+6 draw+7 drew-11 drop+10 ended-5 endorse+12 enjoy-13 ever-25 expect-6 explain-8 feel+29 felt+24 find+8 first-6 fit-29 forward-15 free-12 from+22 gave-11 get-50 gild+8 gladly-21 glance+9 got+54 guess-35 guys+15 had+19 hand+7 happen+8 have+31 hear+58 heard-6 held-22 her+22 here-10 hire+10 hold-11 home-8 how-5 i+21 if-7 included+19 into-5 introduced-15 invited-16 is+17 joined-16 just-13 keep+21 kindly-32 knew+5 know+24 laugh+5 lay-5 lead-5 learn+5 learned-9 learnt-10 leave-20 left-10 lent-15 let+49 like+22 live-12 look-10 looking-17 lost+26 lot+44 lunch+9 make-10 manage+44 managed-13 may-17 meet+9 mentioned-23 mentor+11 met+9 might+13 more-7 most-6 moved-7 muck-6 must+14 my+25 named-17 need+17 needed+6 never+62 next+23 not+27 nothing+14 now+37 object-5 of+11 offer+38 offered-77 on-9 once+27 one+8 only+16 open+9 opened+7 or-6 out+5 outright+20 over+19 owe+7 pass-13 passed+10 pay+31 perhaps+10 pick+5 place+9 plan-5 please-6 point+11 post-19 posted+11 prefer-9 prepare+9 price+8 promised-31 proposed-55 put+5 quoted-22 raise-24 raised-19 rang+27 rather+11 read-35 really-29 reckon+5 recommend-7 recommended-9 recruit+8 refer-6 regret-10 remember+8 restore+13 resume-5 retire+8 ring+10 room+10 round-18 run+10 said-7 sat-7 saw+33 say+10 see+44 seem+5 send+43 sent-33 set-27 share+26 shoe+17 should-14 showed-32 sign+30 sing-5 sit+24 slip+18 so+5 some-14 something-17 staff+15 start-7 stay+9 still-30 stop+9 stopped+9 studied-6 suggest+6 suggested-33 support+11 suppose-10 take+21 talk-5 taught-5 teach+42 tell+7 test+19 than+25 the-26 then-6 there-10 think+15 this-20 though+7 thought-9 three-16 through-10 throw-10 tip+14 to+12 today-6 told-11 tomorrow+14 took+6 train+32 trained+11 try-5 two+6 up-38 use+21 volunteered-28 vouch+7 want+31 wanted-72 warned-12 weld-14 well-6 were-26 when+22 whenever-7 where-25 whether+14 while+27 who+17 will+33 wish-25 without+7 won-7 work-37 would-7 write+48 wrote-51 yourself-17
n:you 'd be|willing+6
n:you 'd|be+39 do+7 find+16 had-9 have+27 let+13 like-26 never+14 not+13 only+10 pass+6 put-15 rather-16 see-22 send-7 show-8 still-32 suggest-18 take+11 tell-13 think+6 write+17
n:you 'd have|me+17
n:you 'd let|me-9
n:you 'd rather|not-12
n:you 'd show|my-6
n:you 'd suggest|i-6
n:you 'd take|me-6
n:you 'd tell|me-17
n:you 'll be|pleased-8
n:you 'll|be+10 find+16 get-8 have+31 know+27 need+9 remember-7 say+7 see+5 think-20
n:you 'll find|my-14
n:you 'll have|guessed+11 me+19
n:you 'll think|of-20
n:you 're|a-21 advertising+22 building+15 busy-5 ever-10 free-16 hiring+24 in-8 not+12 off+12 on+7 short+19 the+30
n:you 're free|to+14
n:you 're on|the+26
n:you 're recruiting|and-5
n:you 're the|one-8
n:you 've|a-14 been+27 changed+8 found+10 got+33 had-29 known-7
n:you 've got|a+19
n:you a coffee|and+10
n:you a|coffee+7 few-5 hand-12 job+11 little-5 place-8
n:you a cv|$+6
n:you able to|offer-7
n:you able|to+20
n:you about|$+13 it+7 me+19 the-21 your-9
n:you about it|$+12
n:you about me|i+10
n:you advised|$-7 and-9
n:you again|$-8 for-9
n:you among the|people-12
n:you among|the-12
n:you and|can+12 i+8 is+11 would+10 your-38
n:you and i|'d+16 should+15
n:you answer|if+38
n:you apply|to-22
n:you are|$+34 a-18 building+7 free-16 hiring-10 in-15 looking+10 on+7 recruiting+12
n:you are looking|for+8
n:you are recruiting|$+9
n:you as a|referee+9 reference+7
n:you as|a+19 i-20 my+5
n:you as my|referee+12
n:you as the|person+6
n:you ask her|$-21
n:you ask|her-15 him-11 if-13 them+7 your+14
n:you ask if|she-6
n:you ask your|aunt+5 colleagues+15
n:you asked|$+24 for-21 if-14 me-32 to-7 whether-16
n:you asked for|my-7
n:you asked if|i-14
n:you asked me|to-22
n:you asked whether|i-16
n:you at|once-6 the-23 your-12
n:you at your|word-12
n:you back|me+11
n:you be|comfortable+19 my+9 prepared-5 the+16 up-5 willing-5
n:you be prepared|to-5
n:you be the|one+9
n:you be up|for-5
n:you be willing|to-5
n:you been able|to+6
n:you been|able+6
n:you before|the-7
n:you beforehand|would+13
n:you brought|up-16
n:you built|the+10
n:you by any|chance-13
n:you by|any-13 phone-12
n:you came|by-6 to+9
n:you came to|be-12 it+16
n:you can|$-12 be-24 count+10 do+13 get+14 give-29 n't-8 offer+8 pass+14 see-26 tell-8
n:you can count|on+10
n:you can do|to-9
n:you can give|me-20
n:you can n't|$-5 be-5 do+10 give-10 hire-14
n:you can pass|it+14
n:you can see|what+7
n:you can tell|me-5
n:you choose|the+11 your+14
n:you chose|your-6
n:you come|across+7 in+11
n:you connect me|with-11
n:you connect|me-11 us+8
n:you connect us|$+12
n:you consider|me+8
n:you could|do+14 find-6 forward-18 get+10 give-13 have+27 help-17 introduce-11 make+13 mention-7 n't+5 pass-12 put-15 recommend-16 say+8 send-7 speak-13 tell-14 use+29
n:you could get|me+10
n:you could give|me-13
n:you could introduce|me-11
n:you could mention|my-16
n:you could put|me+11
n:you could tell|me-16
n:you could use|a+20 me+14
n:you describe|the-15
n:you do|$-29 and-5 between-8 for-6 have+20 it-23 n't+45 not-5 the-9 when-6 with-5
n:you do n't|mind+15
n:you down|$+10 as-5
n:you down as|a+18 my+9
n:you draw up|the+8
n:you draw|up+8
n:you drop|my+6
n:you ended|up-5
n:you endorse me|for+17
n:you endorse|me+17
n:you ever|find+21 had+5 hired+9 need-32 take+5
n:you ever take|a+5
n:you except|perhaps-21
n:you feel about|having-6
n:you feel|about+18
n:you felt able|to+12
n:you felt|able+12
n:you find|it-6 my-18 out+48 that+12 the-39 yourself-7
n:you find me|a-16
n:you find out|whether+14
n:you first|$+6
n:you fit me|in-7
n:you fit|me-7
n:you for a|job-15 morning+6 place+23 placement-11 post-10 recommendation-14 reference-6
n:you for|a-5 everything+6 explaining+5 free-7 making-6 offering-13 passing-19 putting+8 telling+34 the+16 twenty-5 two-17 work+26 your+11
n:you for an|hour-12
n:you for explaining|the+5
n:you for offering|to-13
n:you for one|$+7
n:you for passing|my-19
n:you for telling|me+34
n:you for the|reference-10 talk+9 tea+5
n:you for twenty|minutes-5
n:you for work|and-6
n:you for your|time+21
n:you forward|the-5
n:you found|your+5
n:you from|the+11
n:you gave me|$-21
n:you gave|me-18
n:you get a|chance+15
n:you get|a-22 into-11 it+6 me+13 my+34 the-16 to-10 your-37
n:you get me|a-9 in+9 onto-17
n:you give me|some+5 the-18
n:you give|me-9 your-13
n:you give my|name+5
n:you go about|it-7
n:you go|about-18
n:you got|anything-8 your+14
n:you got your|first+20
n:you guys|$+13
n:you had a|chance+7
n:you had|known-5 offered+15 one-6 the+7
n:you had one|i+9
n:you hand it|to+21
n:you hand|it+21 my-18
n:you happen|to+8
n:you hate being|asked+8
n:you hate|being+8
n:you have|$+13 a+61 an-18 any+5 for+5 in+12 me-16 my-21 n't+31 no+10 one+15 some+10 something+26 such+6 time-11 to-14
n:you have a|moment+12 say-9
n:you have an|opening+25
n:you have any|objection-5 openings+12 say+11
n:you have me|do-27
n:you have my|number-18
n:you hear|about+8 of+26
n:you hear of|any-22 anything+14
n:you heard|of+13
n:you held out|to-15
n:you held|out-15
n:you help|me-14 my+11
n:you hire me|$+6
n:you hire|me+13
n:you hold|the-19
n:you how|you-8
n:you i 'd|like-11
n:you i|'d-21 'm+18 've-10 know-7
n:you if|i+15
n:you in a|position+9
n:you in|my-7 the+8
n:you in the|hope-16
n:you introduce me|to+8
n:you introduced me|to-14
n:you introduced|me-14
n:you invited me|to-20
n:you invited|me-20
n:you is|a+34
n:you keep a|list+5
n:you keep an|eye+9
n:you keep|an+9 me+9
n:you kindly offered|to-10
n:you kindly|offered-14 said+6
n:you know|a-7 any+14 every+9 everyone+9 how+10 i+10 if-10 in+13 me+19 my-18 of+27 somebody-19 someone+5 that-11 what-8 where-22 which+23 why-5
n:you know everyone|in+17
n:you know how|i-12 it+14
n:you know me|$+20
n:you know of|any+13 anyone-8
n:you know somebody|who+6
n:you know someone|who+5
n:you know where|to-20
n:you lent me|$-10
n:you lent|me-14
n:you let me|follow+5 know-25 stand-10
n:you let|me+38 the-10
n:you like|best-6 it+9 to+5
n:you like me|to-5
n:you look at|my+5
n:you look for|in+12 when-8
n:you look over|my-11
n:you lost|your+10
n:you made|the+25
n:you may|be-7 have-25
n:you mention|to+7
n:you mentioned|$-25 a-11 that-20 the+18 your+14
n:you might|be-6 have-22 let+17 like+8 speak+5 tell-9
n:you might have|a+13
n:you might like|to+16
n:you might tell|me-9
n:you mind|being-5 if-6 telling+12
n:you mind if|i-7
n:you more|than+6
n:you moved|from-5
n:you muck|out-6
n:you must|be-11 get+13
n:you my cv|and+7 for-23 so+15
n:you my|cv-16 portfolio-7
n:you named|$-9
n:you need|$+7 a+9 an+5 n't-31 only-8 someone+14 to-45
n:you need a|hand+26
n:you never|asked+12 know+18
n:you next|need+14 see+7
n:you next see|your+5
n:you now|$+30
n:you offer|me+28
n:you offered|$+14 and-6 him-5 me-34 my-9 to-9
n:you offered him|$-10
n:you offered me|a+5 the-6
n:you offered to|show+16
n:you on|friday-12 my+48 the-10 your-9
n:you on the|first+12
n:you once|told+11
n:you one|$+18
n:you outright for|a+8
n:you outright|for+8
n:you owe me|nothing+11
n:you owe|me+10
n:you pass my|cv+18 name-6
n:you pass|my-9 on-14
n:you pass on|my-12
n:you pay|me+23
n:you place|the-7
n:you please|$-10
n:you price|a+8
n:you promised me|the-13
n:you promised|me-7 to-9
n:you proposed|$-26
n:you put in|a+9
n:you put|it+8 me-5 my+30 the-20 up+7 your+6
n:you put me|in-6
n:you put my|name+13
n:you put up|on+5
n:you read my|cv+17
n:you read|my-7 the+5
n:you recommend|i-6 me+54 to-16
n:you recommend me|$+9 for+6 to+35
n:you recommended|$-5 me+10
n:you refer|me+7
n:you ring|$-19 when+25
n:you round|the+6
n:you run|the-11 your-12
n:you said|$+9 about-12 i-37 my-9 that+14 the-5 there+6 you-34 your+9
n:you said i|could-18
n:you said on|the-12
n:you said that|i+10 the+18 you-17
n:you said you|'d-38 would-24
n:you say|$+27 how-16 if+25 something+11 that-20 the-5 to-18 what+6 yes+17 you+12
n:you say a|word+19
n:you say if|i+28
n:you see|her-13 me-6 that+10 the+13 what+6 where+32 your+17
n:you see what|i+7
n:you see your|way+17
n:you seem|to+5
n:you send|me-16 my+31 your-6
n:you sent me|$-19 when+5
n:you sent|me-37
n:you set|up-16
n:you should|know-6
n:you show me|round-8 the-20
n:you show|me-28 my+12
n:you showed me|$-32
n:you showed|me-27
n:you sit|down-6
n:you slip|my+24
n:you so|kindly-20
n:you some|questions-10
n:you spare|me-5 twenty+7
n:you spare twenty|minutes+7
n:you speak|to+28
n:you spoke|of-8
n:you steer|me-5
n:you still|hire+12 want-16
n:you suggested|$-10 and+14 i-8 to-13
n:you take|a-7 me-8 my+20 on-5
n:you take me|on+5 through-11
n:you talk|to+16
n:you teach|$-13
n:you tell|a+15 her+17 me+8 my-28 the+16 them+6
n:you tell me|$+32 about+26 first+12 how-17 what-10 when-23 where-7 whether+9 which-10
n:you that i|'m-5
n:you that|i+17 the-11
n:you there|$-6
n:you think|$+7 a-14 about+6 he-12 i-8 of-7 the+8 this-7 you+16 your+18
n:you think i|'d-8
n:you think of|a+8 anyone+10 me+16
n:you think you|could+10
n:you this|is-7
n:you thought of|me-7
n:you tip me|off+14
n:you tip|me+14
n:you to|$-13 be-25 consider+6 do-9 find+9 get-9 hand+7 have+11 hear-6 hire+13 know-12 mention+12 offer-6 pick-8 pull+5 recommend+6 say-6 see+19 send+28 share-14 speak+9 tell-12 the-11 think-10 vouch-12
n:you to be|the-6
n:you to find|me-10
n:you to hire|me+14
n:you to know|how+16 that-17
n:you to let|me-5
n:you to pass|on+7
n:you to pull|strings+24
n:you to recommend|me+7
n:you to tell|me-26
n:you to think|of-10
n:you to vouch|for-14
n:you told me|about+15 of+13 that-17 to-51 what+5
n:you told|me-20 the+11
n:you took|$-16 me+9 on+24
n:you up|on-27
n:you use|a+5
n:you very much|for-5
n:you very|much-5
n:you volunteered to|write-7
n:you volunteered|to-26
n:you walk me|through-5
n:you walk|me-5
n:you want|a+24 to-16
n:you wanted|to-30
n:you warned me|off-5
n:you warned|me-12
n:you weld|$-14
n:you went|from+8
n:you were|a-17 going+15 hired-14 hiring-11 kind-5 me-12 so+15 the-8
n:you were going|to+15
n:you were good|enough-5
n:you were hired|$-7
n:you were kind|enough-12
n:you were right|$-11 that+10
n:you what i|can+6
n:you what|i+23
n:you when|a+15 i+7 the-5 you-6
n:you who brought|up-5
n:you who|brought-5
n:you will|find-36 have-28 n't-13 tell-8
n:you will n't|hear-7
n:you will tell|me-8
n:you wish|to-5 you-12
n:you wish you|had-6
n:you with|the+13
n:you work|$-10 for-12 with+16
n:you would|be+19 do-20 help-5 know+5 let-9 prefer-6 tell-6 vouch+8
n:you would let|me-10
n:you would rather|i-6 not-9
n:you would tell|me-5
n:you would vouch|for+8
n:you write me|a+18
n:you write|me+16 the+13 to+15
n:you write to|the+12
n:you wrote|$-14 about-7 that-22
n:you wrote that|i-20
n:younger self|$-7
n:younger|self-9
n:youngest|has+6
n:your account|of-6
n:your|account-6 accounts+11 ad+22 address+36 advert+63 advertisement+13 advice-24 agency+12 ambulance-11 apprentices-7 archive+13 art+22 article-10 assistant-41 attention-7 aunt+12 back+20 backing+15 bakery-13 bank+5 bench-7 best-6 bindery+25 blessing+22 blog-47 board+5 boat-24 boatyard+11 book-24 books+38 boss+12 brains-11 brewery+40 brother+26 brother-in-law+18 building-31 bus+12 cafe+7 calendar-31 call+30 camera+20 campaign-18 canal+11 candidate-6 candour-14 card-8 career-22 careers+45 chambers+36 charity+9 choir-6 choosing-5 circus+14 city+5 claims+11 clients+6 clinic-10 club+10 coffee-8 colleagues-47 company+15 consideration+12 contract-12 costume+27 council+16 counter+37 country-12 courtroom+5 cousin-5 creative+22 crew-23 current+5 cutting+11 cv-7 dad-13 dairy+29 daughter-9 day+12 days-34 dental+6 depot+22 deputy+27 description+9 design-8 desk-7 details-16 diary-61 dig+11 dispatch+15 door+34 drawer-12 drawing+12 editor+20 elbow-17 employer+9 end-25 essay+6 evening+28 exhibition-10 experience-51 eye-17 family-5 farm-18 father-21 feet-12 ferry+24 field-8 files+8 filing+28 film-20 finger-18 firm+6 first-41 fish+17 floor+15 foreman-9 former-26 friend-13 friends+13 front-38 gallery+20 garden+16 gate-10 good+22 grandmother-22 greenhouse-14 group+15 guest+9 guidance-7 guide-6 guides+27 hand+17 hands-27 harbour+5 head-24 heart+7 help-10 herbarium+8 hint-12 hiring+11 honest-27 honesty+6 hospice+8 hospital+52 hotel+31 hour+5 house-23 hr+34 husband-14 idea-44 industry-9 institute-35 intern+10 internship+6 interview-7 interviews-12 invitation-39 job-31 kennels+29 kind-6 kindness-19 lab+31 lambing-8 last+22 leave+6 lecture-30 legal+14 letter-10 library+37 life-14 line-53 list-21 lot-5 magazine-20 mail-19 manager+9 matron+30 memoir-21 memories-29 memory-10 message-24 method-25 mill-6 mind+8 ministry-25 mother-7 move-21 museum+18 name-38 network+12 newsroom+22 next+34 night+16 nose+13 note-23 notice+11 number+23 nursery+12 observatory-7 offer-58 office-27 old+12 open-11 opening-45 opinion-7 orchard+25 orchestra+32 organisation+17 organization+7 own-59 page+5 paper+25 parents-12 parish-21 part-15 partner-17 partners+15 path-11 patience-11 payroll+17 personnel+18 pharmacy+19 phone+5 place+12 placement-9 planning-14 plans+6 plant+20 podcast-11 point-11 pool+25 position-47 post-18 practice+15 press+18 principal+11 printing+13 producer+23 profession-23 profile-29 project-11 quarry+21 quartet+23 question-25 radar+12 radio+6 real-9 reception+23 receptionist+11 recruiters+19 red-27 reference+7 remark-12 research+9 restaurant+17 rival-14 road-6 role-18 rota+18 rule-8 salon-22 schedule-17 school+51 second+38 secretary-15 section+23 sector-5 seed+15 shipyard+19 shop+6 shoulder-12 side+12 signal+5 signature+10 sister-13 site+33 sort-8 spring-21 stables-8 staff-9 stage+8 stall-25 standing+11 stories+9 story-28 studio+6 suggestion-39 summer+15 support+17 surgery+15 survey-11 surveyors+15 tale-13 talk-18 theatre+5 three-8 time-33 tip-19 tips-19 town-6 trade-20 train-40 trainee+7 training-12 trawler-10 trick-8 trust+19 tweet+13 two-27 uncle+35 unit+18 vacancy+17 van+5 verdict-37 view-35 warehouse+9 warning-16 week-24 whole+5 wife-20 window+24 woman+15 word-15 work-61 workshop+29 yard+19 years-17 yes+10 younger-7 zoo+16
n:your ad for|a+10
n:your ad|for+10
n:your advert for|a+25
n:your advert|for+21
n:your advice|about+5 and-6 i+5 on-17
n:your agency|$+11 's+20
n:your art director|$+13
n:your art|director+28
n:your article|on-5
n:your aunt|who+8
n:your book|$-18
n:your boss|$-32 about+7 know-22 say+5 to+17 would+12
n:your brains|for+11
n:your brewery is|doubling+8
n:your brewery|is+25
n:your brother|'s+24 at+5
n:your brother at|the+5
n:your call|centre+20
n:your candour|$-13
n:your career|$-12
n:your careers|page+28
n:your charity|'s+11
n:your choir|school+17
n:your choosing|$-5
n:your claims|team-10
n:your clinic|'s-6 has+12 is-8
n:your colleague in|lyon+8 personnel-6
n:your colleagues|$-12 in-13
n:your company|'s-24 and+15 for+10 is+15 should-10 would+18
n:your company should|i-10
n:your consideration|$+10
n:your council|'s-5
n:your creative director|$+6
n:your creative|director+20
n:your crew|$-17 at-13
n:your cutting|room+11
n:your day|$+13
n:your dental|lab+7
n:your department|$+7
n:your depot|$-5
n:your description|of+9
n:your desk|$+5
n:your diary|$-15
n:your director|$-6
n:your dispatch|office+11
n:your disposal|from+7
n:your door|$+27
n:your drawing|office+13
n:your editor|$-6
n:your essay|on+6
n:your experience|$-18
n:your eye|on-6
n:your ferry|line+22
n:your field|$-16
n:your firm|$+12 's-9 has-41 i-9 is-25 would-5
n:your firm is|opening+11
n:your first|apprentice+6
n:your foreman|about-17
n:your forge|though-5
n:your friend at|the+8
n:your friend|at+8 the-9
n:your front|desk-9
n:your gate that|you-11
n:your gate|that-11
n:your hands|$-10
n:your head of|department-9 recruitment-23
n:your head|of+5
n:your help|in-11
n:your hint|about-12
n:your hospital|$+12
n:your hours|$+8
n:your hr|department+7
n:your inbox|$+6
n:your institute|$+13
n:your invitation|to-29
n:your job|$-36
n:your kind offer|of+8
n:your kind|reply-7
n:your kitchen|$-8
n:your lab|is-9
n:your leave|i+9
n:your lecture|$-16
n:your legal|clinic+8
n:your line|$-8 about-8
n:your list for|next-7 the-8
n:your list|for-28 of+14
n:your man for|the+10
n:your man|for+10
n:your manager|$+23 's+6
n:your memories|of-8
n:your mind|$+5
n:your ministry|$-6
n:your museum|$+13 is+7
n:your name|$-28 and-9 as+15 from-5 in-9 on+10 to+22 when-7
n:your name as|a+14 my-5
n:your name to|the-5
n:your name when|i-9
n:your night|desk-10
n:your notice|for+11 in+9
n:your notice in|the+9
n:your number|$+6
n:your offer of|a-26
n:your offer|of-20 to-36
n:your office|$-39 at-5 is-10
n:your old|boss-10 colleagues+8 tutor+5
n:your open|day-17
n:your orchestra|$+12 's+11
n:your organisation|$+17
n:your organization|$+12
n:your own|$-15 story+20
n:your own story|i+20
n:your paper|on-15
n:your part of|the-10
n:your part|of-15
n:your payroll|$+7
n:your personnel|people+5
n:your place|in+12
n:your plans|for+6
n:your position on|the-5
n:your position|on-21
n:your post|about-23 on-8
n:your practice|$+11
n:your printing|house+13
n:your profession|$-12
n:your project|$-11
n:your radar|for+8
n:your radio station|$-10
n:your radio|station+5
n:your recruiter|$+33
n:your red pen|$-13
n:your red|pencil-9
n:your remark that|a-12
n:your salon|$-12
n:your school|$-8
n:your second|surgery+9
n:your shop|$+16
n:your side|$+12 of-6
n:your signal|box+5
n:your signature|under+14
n:your sister|'s+13
n:your site|$-5 and-8
n:your sort|of-8
n:your staff|$+12
n:your story about|the+15
n:your story|about+13
n:your studio|$-8
n:your tale of|the-9
n:your tale|of-13
n:your talk|$-17 on+10
n:your team|$-8 's-17 and-21 for+10 has-10 i+7 is+11 lead-9
n:your team i|'d+5
n:your thoughts|on-14
n:your time|on+6
n:your tip|about-10
n:your trade|$-6
n:your trick|of-7
n:your uncle|'s+5
n:your verdict|on-21
n:your view|of+15 on-31
n:your way|to+18
n:your website|$-12
n:your wife|'s-30
n:your window|and-11 says-7
n:your work|$-23 as-14 with-13
n:your work as|a-11
n:your workshop|$+17 has+24
n:your yard|$+12
n:your years|at-14 in-18
n:your younger self|$-7
n:your younger|self-7
n:yours|$+7 and-34 at+12 be+10 ever-15 for+27 from+24 has+12 i+15 is+30 might+18 on+12 should+9 sincerely-8 to+39 truly+13 was-23 who+6 would+21
n:yours and|i+13
n:yours ever|$-20
n:yours has|a+12
n:yours is|the+10
n:yours sincerely|$-8
n:yours was|the-13
n:yours would|be+22
n:yourself|in-18 or+9 so-43
n:youth|worker-8
p:"NAME|"appear-10 "i-5 "job-5 "me+14 "place-6 "you+5 if+8 light+7 paper-5 place+10 tell+9 your+5
p:"appear|"join+5 "place-5 i+6 my-5 paper-5 they-7
p:"boss|my+11
p:"but|"job+7 "they+6 past-6
p:"else|"need+5 "wish+7 i+10
p:"free|"appear-6 i+12 learn+18 my+9
p:"future|place-5
p:"good|"meet+8
p:"hear|"free+5 "how-5 "place+8 "time+6 i+13 tell+6 they-5
p:"help|"need+12 "wish+10
p:"hire|"me-11 "need+9 "wish+9 tell+9 you-5 your+8
p:"how|"hire+7 "staff+7 "you+5 past+5
p:"i|"appear+12 "chooser+6 "hear-5 "hire+6 "need+18 "pass-9 org+7 past+7 they+18 your+13
p:"if|"appear+11 "i+6 "need+5 >place+11
p:"job|"appear-10 "place-9 "you-8 i+7 learn+6 past-8 they-5
p:"join|"need+7 "wish+7 but+5 how+7 i+8 my+7 past+5
p:"keep|i-9
p:"learn|past-7
p:"light|"join-5 "past-5 "they+11 "you-6 but+6 i+20 past+5
p:"me|"if+7 "org-5 "you-6 >place+11 but+20 please+17 they-11
p:"modal|"hear-6 "join-6 "light-8 "pass-10 "you-8 i+12 org+5
p:"need|"free-5 "hear-8 i+17 learn+24 light+17 me+11 offered+9 org+13 paper+10 pass+7 past+9 place+7 you+13 your+42
p:"not|"praise+6 i+5 my+11 tell-6 you-6
p:"org|my+5
p:"paper|"org+5 "pass-7 "they+7 but+5 i-5 my+13
p:"pass|"boss+7 "need+5 "paper+8 "place-5 "praise+9 "staff+5 "they-8 "you+11 "your+5 learn-5 my+8 tell+6 they-12
p:"past|"me-9
p:"place|past-6
p:"please|"hire-9 "me-9 "staff-7
p:"praise|"me+11 "you+5 i+12 my+15
p:"staff|"me-8 "need+15 "wish+16 i+6 learn+17 light+11 me+8 modal+8 my-6 org+5 tell+8 your+18
p:"tell|"place+7
p:"they|"job+5 "org+5 "place+5 "unpaid-6 "you+10 i+7 learn+9 my+9 org+6 you-5
p:"time|i+7 learn+18
p:"unpaid|learn+10 tell-5
p:"wish|"hear-9 "light+5 i+16 learn+13 light+10 paper+8 pass+10 place+10 you+12 your+19
p:"you|"appear-9 "light-12 "need-6 "not-6 "pass-8 "place-11 i+5 not-5 past-7 they-7
p:-NAME|-appear+7 -job+5 -light-8 -me+7 -modal-6 -org+6 -past-8 -pay+9 -tell-7 -you-7 appear+6 i+10 org+6 you+13
p:-appear|-apply-7 -free+8 -i-7 -light-6 -meet-5 -my-12 -need+10 -not-8 -place+9 -staff+16 -tell-9 -they+13 -unpaid+7 -wish+17 -you-7 -your+5 appear+11 hear+9 i+12 learn+7 light+6 modal+21 org+6 place+8 you+13
p:-apply|-but+11 -free-5 -hear-10 -i-17 -if+7 -job-14 -keep-5 -learn-7 -me+8 -my-5 -pass+15 -place-6 -tell-11 -your-16 but+21 hear+6 i+22 learn+5 light-9 modal+15 not-11 org+15 pass+7 past-7 place+5 unpaid+5 you+6
p:-boss|-org-19 -place-19 -your-5 modal+16 you+10
p:-but|-appear+7 -else+5 -how-9 -i+5 -learn-6 -light+6 -me+10 -meet-10 -my+7 -org+15 -pass+12 -place+15 -staff+5 -tell+6 -time-5 -unpaid+5 -wish+10 -your-7
p:-chooser|learn+7
p:-else|-how+17 -i-6 -if+5 -jobless-7 -join+10 -learn-13 -past-5 -place-8 but+5 i-5 light+9 not-7
p:-field|-appear+6 -free+6 -i+12 -job-6 -learn+7 -me+7 -meet+9 -my+5 -org+8 -past-5 -they+6 -wish+5 modal-13 org-7 place-7
p:-free|-NAME+5 -appear-8 -else-10 -light-5 -me+17 -meet-6 -my-11 -need-8 -not-8 -org-5 -pass+5 -past+6 -pay+10 -place-19 -praise+6 -staff-10 -they-5 -time+15 -you+5 -your-14 but+8 modal+5 org+7 they-8 time+7 you+8
p:-future|-apply-5 -i-5 -join-5 -light-14 -me-6 -modal+5 -need-8 -not+8 -offered-8 -past-10 -place-6 -staff-6 -they-9 -unpaid+8 -wish-9 but+5 hear+9 i+6 me+11 modal+7 tell+10 you+10
p:-good|-org+5 -place-5 -staff-7 but+7 modal+7
p:-hear|-appear+12 -apply-8 -chooser-6 -free-5 -i+18 -job-7 -join+9 -kin-5 -learn-14 -meet-13 -my+10 -org-9 -pass-10 -pay+11 -place-16 -staff+8 -they-14 -unpaid-6 -your-10 but-7 how-7 i+8 if+6 learn+11 modal+11 not-11 place-8 they-5 you+12
p:-help|-but+5 -how+7 -job-5 -me-7 -my+9 -place+17 -staff+6 -they-8 my+6 pass+5 you+7
p:-hire|-how-11 -me+19 -modal+7 -org-12 -staff+6 -tell+9 -time+5 hear+6 learn+7 light+5 modal-8 need-8 wish-8
p:-how|-NAME+9 -appear+21 -chooser-13 -hear+11 -i-16 -if+5 -join+5 -keep-9 -learn-7 -light-12 -me-16 -modal+28 -need+26 -not+11 -offered+10 -org+14 -paper-13 -place+9 -praise+6 -staff-6 -tell+19 -time-21 -unpaid+7 -you+17 but+13
p:-i|-NAME+5 -appear+20 -apply-6 -boss-6 -free+28 -future-5 -help-7 -how-14 -job+20 -jobless+14 -keep-14 -learn-10 -light-15 -me-28 -meet-10 -modal-9 -need+13 -not-7 -offered+6 -org+14 -pass+8 -past-9 -place-7 -praise+5 -tell-5 -time-7 -unpaid+14 -you+7 -your+22 appear+10 but+11 free+10 i-7 job+5 join-6 modal-7 need+9 not-5 org+10 pass+12 place+12 tell+10 they+10 time+9 you+5
p:-if|-future-6 -good+5 -hear+5 -hire+16 -i+15 -join+8 -kin+8 -light+10 -me+23 -modal+5 -my+12 -need-6 -pass+10 -past+7 -staff+16 -tell+6 -your-5 i-5 modal-7
p:-job|-NAME+8 -apply-11 -else-6 -hear-11 -how-5 -i-11 -jobless+9 -keep-9 -kin+6 -learn+10 -light-20 -me+6 -meet-7 -modal+13 -my+5 -need-17 -not-14 -paper-8 -staff-10 -unpaid-7 -wish-12 -you-10 -your-27 but+36 hear+9 how-5 i-13 keep+5 kin+7 learn+7 light+28 meet-15 my-8 need-14 not-19 org-12 past-25 place+12 please+6 praise+9 staff-8 unpaid+15 wish+5 you+14 your+19
p:-jobless|-free+12 -future+16 -i+6 -if+14 -modal+7 -org+8 -tell+6 -they+11 -you-11 -your-5 but+6 modal+8
p:-join|-appear-7 -free-5 -i+6 -if-5 -keep+5 -me+14 -meet-15 -modal+7 -my+13 -not-14 -pay-11 -place-8 -they-14 -unpaid-7 -you+14 -your-9 but+5 how-6 light+17 me-16 modal-6 my+7 need-13 pass-5 tell+6 they-8 you+12
p:-keep|-appear-8 -apply-5 -but+5 -chooser+5 -field+7 -hear+7 -help+5 -how-5 -i-7 -if+10 -job-7 -join+7 -learn-8 -light+8 -me-21 -meet-11 -modal+15 -my+15 -need-12 -not+9 -org+8 -pass+5 -past-8 -place-13 -praise+5 -staff+5 -tell-11 -wish-6 -your+5 i-11 light-6 modal-9 your+8
p:-kin|-hear-7 -if-8 -job-5 -learn-5 -modal-8 -need-7 -not+15 -past+5 -place-14 -your+6 i-5 place-5
p:-learn|-appear-7 -boss-9 -future-7 -hear+11 -how+5 -i+9 -if-8 -job-13 -jobless+9 -join-7 -keep+6 -me-12 -modal+6 -my-18 -need+8 -offered-8 -org-24 -pass-16 -past-8 -place-9 -praise-8 -staff-8 -tell-11 -they-18 -time-13 -wish+5 -you-7 -your+19 apply-5 but+11 future+7 hear-5 i-6 job-10 learn+7 light-6 modal-14 my-21 not-6 org-27 pass+5 they+18 your-8
p:-light|-appear+9 -apply+13 -else-8 -free+5 -future-12 -hear+14 -hire+5 -how-7 -job+14 -jobless+5 -kin-10 -me+27 -meet-7 -need+8 -not+8 -paper+10 -pass-18 -past-16 -pay+16 -place+21 -praise-8 -staff-5 -tell-7 -unpaid+8 -wish+7 -your+5 appear+5 but+8 future+5 how-9 i-7 if+9 learn-9 light-6 meet-15 modal+19 not-10 org+5 past-5 place+8 they-10 time-8 wish+7 you+12 your+8
p:-me|-but+17 -else-20 -free-7 -future-14 -hire+6 -i-14 -if-5 -keep-13 -kin+12 -meet-11 -modal-7 -my+7 -not-16 -org+6 -past-5 -place+23 -staff-10 -tell+6 -they+11 -unpaid+5 -you+8 but+34 free+13 future+6 kin+10 light-13 me+15 modal+11 my+12 need+7 not-11 pass-10 past-9 tell-10 they-8 time+18 you+12 your+13
p:-meet|-appear-13 -how-5 -if-9 -job-7 -join-20 -me-15 -modal-15 -my-23 -org-17 -paper-11 -past-8 -place-14 -staff-6 -unpaid-10 -you-9 -your-35 appear+8 but+8 hear+11 i+18 learn+13 modal+6 tell+6 they+10 you+6
p:-modal|-appear+9 -free+12 -hire+8 -how-6 -i-16 -learn-8 -light+10 -me+28 -my+9 -need+5 -org-17 -paper+5 -pass+12 -past+11 -place+16 -staff+5 -tell+14 -they-13 -wish-7 -you+7 -your-7 i-8 modal-6 not-8
p:-my|-NAME+6 -appear-6 -boss+24 -chooser+13 -free-5 -hear+12 -hire+7 -if-9 -job-15 -join+8 -keep+6 -kin+5 -learn-9 -light-18 -not+5 -paper+16 -place-25 -praise+15 -tell-21 -they-15 -time-5 -wish+6 -you+13 -your+19 but+35 light-5 need+8 not-18 org+8 past-12 place+10 you+7
p:-need|-appear-6 -else+20 -free-7 -hear+5 -help-5 -hire-10 -how-7 -i-5 -job+15 -keep-5 -learn-8 -light+6 -meet-7 -modal+13 -not-7 -pay-9 -place-11 -praise-8 -staff+12 -they-16 -time-12 -unpaid-16 -wish+12 -your+15 appear+13 but+9 future+6 i-8 learn+10 light+17 meet-7 modal+7 not-12 paper-9 place+5 praise+5 tell+11 wish+10 you+25
p:-not|-boss+8 -but+6 -free-15 -i-27 -if+9 -job+10 -learn-6 -me+6 -meet-8 -modal-16 -my+8 -need+13 -org-9 -pay-6 -place+26 -they+8 -time-6 -wish+15 -you-17 hear-7 light+8 you+5
p:-offered|-i-5 -light+7 -meet-7 -not+10 -pass+8 -place+8 -praise+7 -they+12 -time-7 -you-10 but+11 hear-7 i+10 light-9 pass-6
p:-org|-NAME+7 -appear+5 -apply-9 -boss+25 -but-9 -chooser+5 -else+7 -field-14 -future-6 -i+5 -job+9 -join+7 -kin+5 -learn-15 -light+15 -me+7 -meet-14 -modal+8 -need+30 -offered-8 -pass-8 -past-8 -pay+7 -staff+29 -tell-14 -they-12 -unpaid+8 -you+9 -your+20 but+9 how-5 i-11 if+7 learn+7 light+15 meet-14 my-5 need-5 not-10 org-13 pass-9 place-16 they+7 wish+12 you+18
p:-paper|-boss+26 -chooser+16 -free-7 -hear+14 -help+5 -hire+6 -how-11 -i+11 -learn-6 -light+7 -me-12 -my+10 -need-10 -not-10 -org-5 -past-6 -place+22 -staff+9 -your+22 appear-8 but+5 how-6 i+24 if+14 light-20 modal-9 my-6 not-6 org+5 tell-6 they+7 you-6
p:-pass|-NAME-10 -appear+8 -apply+5 -boss+5 -chooser+8 -free-5 -good+7 -how-7 -i+9 -job+9 -jobless+12 -kin-17 -light-7 -me+9 -my-16 -not-8 -org-14 -paper-26 -past-5 -pay+15 -place+16 -tell-6 -time+5 -wish+13 -you-10 -your+24 appear+12 but+11 hear+5 how-9 i+6 if+15 keep-9 learn-13 me-5 modal+15 my-12 not-13 org-12 place+9 staff+6 tell+10 they-6 wish-8 you-7 your+12
p:-past|-appear-5 -apply+5 -boss+5 -free-12 -hire+14 -how+8 -i-5 -job-9 -jobless+5 -light-5 -me+14 -meet-7 -need+15 -org-12 -pass-10 -place-7 -praise+8 -they-5 -time-6 -wish+7 -you-20 -your+9 but+19 i+11 job+6 my+7 not-6 pass-12 they-5 wish+6 you+10
p:-pay|-but+5 -field-6 -free+11 -future+5 -hear-6 -how-11 -i-5 -me+10 -meet-7 -modal+6 -need+18 -not-10 -org+6 -past+10 -place+13 -staff+7 -unpaid-6 -you-8 -your+7 hear+5 i+10 modal+10 not-6 they-5 time-5 you+10
p:-place|-NAME+9 -appear+9 -apply-17 -boss+10 -but-11 -else-6 -field-7 -free-7 -future-6 -hear-5 -help+5 -hire+8 -if-6 -jobless+6 -join-13 -keep-7 -learn-8 -light+11 -me+13 -meet-22 -modal+7 -need+7 -paper-10 -praise-6 -staff+13 -tell-15 -they-6 -unpaid+18 appear+8 hear+9 i+21 learn-12 meet-10 modal+10 not+8 org+7 time-7 wish+21 you+9 your-5
p:-praise|-apply+7 -but+7 -chooser-9 -else-14 -free+7 -how-11 -job+7 -light+5 -me-20 -modal+12 -my+7 -not-12 -offered-5 -paper+10 -pass+7 -place+8 -staff-14 but+29 if+9 meet-9 modal+10 my-9 need-17 not-12 org-11 pass+5 tell+10 time+17 wish-10 you+5
p:-staff|-else-12 -how+12 -i+6 -if+8 -job-7 -jobless-8 -join+11 -learn-6 -me+14 -need+6 -org-11 -past-8 -pay-8 -place+8 -they+5 -time+5 -wish+6 -you-12 -your-12 but+19 hear-5 i+9 learn+7 light+13 modal+6 not-14 tell+6 wish-6
p:-tell|-chooser+8 -else-5 -field+6 -future-13 -hear+6 -hire+8 -how+10 -i+8 -if-5 -job+6 -jobless+6 -keep-9 -light+15 -me+13 -meet-15 -modal+15 -my-8 -not+17 -org+17 -past-7 -place+21 -staff+10 -time-8 -wish+7 but+22 if-10 light-15 modal-7 not-8 tell-7 you-10
p:-they|-NAME-6 -future-7 -hire+13 -how-16 -if+11 -job+14 -join+12 -keep-5 -kin-6 -learn-11 -light+16 -me+32 -meet-17 -modal+16 -need-8 -offered-5 -past-15 -pay-8 -staff+15 -tell-7 -time-7 -unpaid+5 -you+13 but+7 i+16 light+7 modal-6 not-14 you+13 your-6
p:-time|-appear-10 -free-5 -future-7 -hire-10 -if-7 -job+11 -join-10 -keep+6 -learn+19 -my+5 -need-7 -not-8 -paper+12 -past-9 -pay+5 -place+7 -staff-8 -they-5 -you+5 -your-10 appear-5 free-7 hear+5 how-8 if-9 learn-6 place+7 wish-8
p:-unpaid|-free-6 -hear+6 -i+7 -if+5 -job-7 -light-16 -modal+8 -my-5 -need+9 -not-12 -org+10 -place+14 -they+7 -time-6 -you+5 -your+8 but+7 hear+6 modal+15 they-6 you+9
p:-wish|-hire-7 -i-7 -job+13 -join+11 -keep+10 -learn-12 -light-15 -me+17 -meet-10 -modal+5 -not-12 -org-12 -paper+8 -pass+9 -place+12 -praise-7 -they-8 -your-5 but+5 job+6 light-5 meet-7 modal-16 not-5 place+12 staff+6 tell+12 they+12 time+5 wish-6 your+6
p:-you|-appear+12 -apply+11 -boss+6 -chooser+12 -else-7 -future-9 -good+9 -help-6 -hire+38 -job+13 -join+13 -learn-6 -light+12 -me+6 -meet-16 -modal+7 -my+13 -need-8 -not-19 -offered-6 -paper+17 -pass-6 -place+6 -staff+13 -they-10 -time+14 -unpaid-18 -wish+7 but+36 i-21 if-10 job+6 keep-13 learn-6 meet-8 modal-12 my-6 need-5 not-11 paper-10 past-10 place+8 praise-5 tell+5 they-17 you-19
p:-your|-appear+15 -boss-12 -else+5 -future+10 -hear-7 -hire-6 -how-17 -if+6 -keep+10 -kin-8 -learn-10 -light+5 -me+5 -meet-6 -modal+12 -need+21 -not-5 -org+29 -pass+11 -past-18 -place-14 -praise-13 -staff+7 -tell-15 -they+5 -time-6 -you-5 but+12 meet-8 modal+12 not-17 past-5 they-7
p:>NAME|>i-6 >they+12 you-7
p:>appear|>i+5 >job+6 >my-12 >staff+8 >you+7 i+11
p:>apply|>pass+6 >tell+5 >they+5 modal+7 they+5 wish+11
p:>boss|>light-7 >time+5
p:>else|>i+7 >learn-9 >tell+5 >wish+6
p:>field|i+6 you+6
p:>free|>how-7 >modal+7 >org+9 >place+11 >they+21 >time+16 >you+8 >your+9 modal+10
p:>good|>join+10 >org+11 >your+7 i+7
p:>hear|>how-5 >job+21 >kin+10 >meet+6 >my+7 >org-5 >they-7 >time+10 >you+8 >your-5 past-6
p:>hire|>kin+8 >they+9 >time-6 hear+7
p:>how|>appear+13 >free+6 >future-5 >good+6 >hire+7 >i+16 >job-8 >join-14 >keep-5 >learn-15 >me+9 >meet-11 >modal-17 >my+6 >need+9 >not-22 >paper+5 >pass-10 >past-12 >place+8 >praise+14 >staff+17 >time+9 >wish-7 >you-10 >your+6 hear-7 i+7 past-9
p:>i|-job+6 >appear+15 >apply-5 >chooser+8 >field+5 >good+24 >hear+6 >hire+13 >how-9 >join-8 >keep-8 >learn-10 >light+5 >meet-7 >modal-5 >need+11 >not-20 >org+9 >paper-9 >pass-7 >past-8 >place+11 >staff+19 >tell+5 >they-14 >time-5 >unpaid+5 >you+10 >your+7 i-6 light+10 org+8 past-6 you+11
p:>if|>appear+14 >apply-7 >free+12 >hear+9 >how-6 >i-7 >job+5 >my-6 >pass-7 >past-6 >tell+8 >they-7 >time+6 >you+5 hear-8 i-5 org+7
p:>job|>appear-7 >how-12 >learn-13 >light-10 >my-6 >need+8 >org+18 >past-5 >they+7 >time+8 >your+19 hear-5 i+9 learn+5 not-13 org+10 tell-5 wish+11
p:>join|>appear-6 >field-7 >free-7 >how-7 >kin+6 >learn-9 >past-5 >place-8 >your-8 tell+9
p:>keep|>place-7
p:>kin|>i-5 >job+8 >need+5 >org+5 >past-12
p:>learn|>how-9 >i-5 >light-5 >modal-8 >org-14 >place-8 >tell-6 >they-9 >unpaid+5 >your-8 you+5
p:>light|>apply+13 >else+5 >hear-5 >hire+8 >i-6 >job+24 >join+15 >learn-11 >me+13 >meet-11 >my-5 >org+7 >past-5 >staff+10 >tell-7 >they+6 >time-9 >unpaid+6 offered-6 past-6 tell-6
p:>me|>NAME-9 >appear+7 >apply+7 >boss+6 >good-5 >i+5 >job+18 >join-9 >keep-7 >learn-5 >light+11 >meet-10 >modal-5 >need+9 >offered-5 >pass+6 >past-11 >place-10 >they-18 >you+12 >your+6 keep-7 light+18 past+7 they+7 wish+8 you+18
p:>meet|>hear-8 >i-6 >learn-7 >modal-8 >they-11 >time-8 >you+5
p:>modal|>appear+6 >apply-6 >field+5 >future+5 >good+14 >help+9 >hire-5 >how-17 >i+14 >if+7 >job+14 >keep-11 >learn-20 >light+10 >me+15 >meet-22 >my+12 >need+5 >not-8 >org+20 >paper-5 >past-5 >place+10 >staff+15 >they-8 >time-5 i+11 modal+7 org+7
p:>my|>apply-8 >i-5 >job+10 >keep-11 >kin-7 >learn-9 >modal-9 >pass+7 >past-7 i+11 past+7
p:>need|>job+10 >staff+13 >they+11 i+12 tell+8
p:>not|-appear+8 -hear-6 -job+10 -light+5 -not+13 -place+12 -staff+5 -tell-12 -they-5 -you-11 but+17 i+5 me+12 tell+13
p:>org|>boss+6 >free+14 >future+5 >hire+9 >how-5 >job-7 >learn-7 >me+9 >meet-6 >modal+7 >my-9 >need+9 >offered-5 >past-7 >staff+6 >tell-12 >wish+7 >your+6 hear+5 you+7
p:>paper|>i-13 >light-5 >my-5 >org+7 >place+7 >you-8 i+5 light+8
p:>pass|>free-5 >hire+5 >how-8 >kin+7 >learn-6 >me+5 >modal+6 >place-13 >time-8 modal+6
p:>past|>job-6 >learn-5 >me-6 >place-7 >tell-5 >they-8 >you-7 i-9
p:>place|>NAME-9 >boss-8 >free+10 >hear+5 >hire+7 >join+7 >learn+9 >me+8 >modal-7 >my-11 >org+14 >pass-9 >praise-8 >tell+5 >they+16 >time-6 >unpaid+8 >you+6 >your+6 light-6 modal+12 offered-6 past-8
p:>praise|>NAME-9 >apply-5 >free+6 >how-6 >i-9 >my-8 >org-7 >place-5 >they+5 >you+7 but+6 past+7 tell+7
p:>staff|>i+8 >learn-5 >me+6 >meet-6 >my+7 >tell+9 >wish+12 appear+6 i+7
p:>tell|>free+8 >me-8 >modal-5 >they-11 >wish-5 i+6
p:>they|>appear+8 >good+12 >hire+8 >i+11 >keep-11 >kin+9 >light-10 >me+6 >meet-6 >modal-13 >need+24 >paper-12 >pass-13 >past-15 >staff+5 >unpaid+7 >you-8 i-15 learn-6 past-8 you+7
p:>time|>how-6 >learn-5 >meet-6 >modal-5 >place+5 modal+6
p:>unpaid|>place-6 >time+9 i+6
p:>wish|>light+8 >me+16 >staff+5 >they-5 >you+7 >your-6
p:>you|>appear+6 >apply-6 >boss+7 >else+14 >field+6 >free-6 >good-5 >hear+8 >help+6 >how-15 >i+6 >job+18 >join+13 >kin+10 >light+20 >me+7 >meet-13 >modal+23 >my+23 >need+14 >offered-9 >org-7 >paper+6 >pass+6 >past-10 >praise-12 >tell-16 >they+15 >unpaid+10 >your+7 hear-8 light+5 offered-9 org+16 past-13 they+7
p:>your|>appear-6 >boss+12 >field-8 >free+6 >hear-5 >light+5 >modal+9 >need+18 >not+5 >org+23 >pass+8 >past-10 >place+7 >staff+17 >they+16 >unpaid+12 >wish+8 i+10 modal+5
p:NAME|-hear-8 -light-12 -meet+7 -need-6 -your+12 >appear+5 >good+12 >hire+5 >i-6 >if-9 >job+6 >join+5 >learn-17 >me+9 >meet-7 >need+12 >not+10 >pass+7 >past-5 >place+13 >tell+10 >they+5 >unpaid+7 appear+33 boss+12 but+8 chooser+16 else+5 field+20 free+5 future+14 good-7 hear+20 help+6 hire+9 how+5 if+39 job+13 jobless+20 join-23 keep+8 kin-6 light+13 me-24 meet-13 modal+27 need+9 not-11 offered+9 org+25 paper+19 pass+7 past-16 pay-9 please-13 staff-10 tell+6 thank+9 time+19 unpaid+28 you+12 your+9
p:appear|-hear-6 -i-15 -job+11 -join+7 -keep-5 -light+11 -need-18 -paper-5 -place+9 -tell-7 -time+9 -you+16 >place+6 >you+11 NAME+17 boss+27 chooser-9 field+11 free+23 future-6 good+18 hear+13 help+8 i+22 if-29 job+20 jobless+36 join+19 keep+19 kin-13 learn-10 me+28 meet-51 modal-23 my-15 need-12 not+14 offered+16 org+13 paper+19 pass+12 past+48 pay+17 place+9 please-10 staff+27 tell+7 thank+10 time-6 unpaid+46 wish-14 you-11
p:apply|-future-5 -how-9 -job-8 -learn-6 -light+13 -they+11 >you-10 NAME+9 chooser+7 field-19 free+28 future-6 hear+18 help-16 hire+7 how+6 i+10 if+6 job+5 join-6 kin-19 learn+10 light-12 me-16 meet+5 modal+26 my-24 need-9 not-5 paper+27 pass-17 past-24 pay-24 place-24 please+26 praise+10 staff-22 tell+20 thank+8 they-12 time+10 unpaid-7 wish+19
p:boss|-hear-7 -light-5 >how+5 >org+5 NAME+7 apply+11 but-21 chooser-9 else+10 field-6 free+34 future+7 good+17 hear+16 help-9 hire+20 how+8 i+9 if+6 jobless+37 keep-5 kin+14 learn+20 light+11 me+28 meet+16 modal+33 my+19 not-13 offered-21 org-31 past-10 pay+10 place+11 praise-21 staff+6 tell-28 they-24 unpaid+9 wish+10 you+7 your-5
p:but|-help+6 -how-16 -i-6 -job+9 -join+8 -learn-16 -me+8 -my+15 -offered+8 -paper+7 -pass-6 -past+10 -tell+12 -time-5 -you-11 >staff+6 >you-5 NAME+14 appear+16 apply+25 boss-10 else+20 field+10 free+27 good+11 hear-31 help+8 hire+16 i+20 if+21 job-12 jobless-5 join-8 keep+8 learn-31 light+17 me-16 meet-32 modal+12 need+16 not-16 offered+16 org+40 paper+32 pass-12 pay+45 praise+24 staff+46 they-17 time-28 wish-22 you+10 your+17
p:chooser|appear+6 else-15 field+10 future-8 good+7 hear+13 help-11 how+6 i+32 if+24 job-5 jobless-5 join-9 keep-12 learn-13 light+27 me-6 meet+25 modal-11 need-8 not-25 offered-17 org+6 paper-18 pass+16 past-15 place-6 please-8 praise+28 staff-18 thank+9 they-15 unpaid-19 you+32 your+8
p:else|-how-5 -join-6 >field-5 >how-5 >i+8 >job+6 >join+7 >pass-10 >place-5 >you-8 appear+20 but-13 chooser+9 free+9 future+7 good+16 hear+9 help+16 hire+28 how-13 i+23 jobless+13 join-26 keep-17 kin-6 learn-23 meet-8 my+14 need+40 not-8 offered-21 org-24 paper-13 pass+7 past-29 please+18 staff+32 tell-20 they-16 time+23 unpaid-6 wish-11 you-9
p:field|-free-5 -how+5 -need+13 >i+8 >paper+5 >pass-8 >place-6 NAME-5 appear-18 apply-13 boss-9 but-26 chooser-8 else-10 future+23 hear+14 help+8 hire-15 how-16 i-21 if-27 job-25 jobless-9 join-27 keep-18 kin+5 learn-11 light-8 me-5 meet-8 modal+31 my-10 need-20 not-14 paper-7 pass-21 past+7 place-36 please+11 praise+9 staff-12 thank-8 they-12 time+23 wish+13 you+20 your+7
p:free|-how+7 -i-5 -learn+6 -me-7 -pass+8 -pay+9 -you+6 -your+8 >you+8 NAME-6 appear-20 boss-8 chooser-5 else-8 field+12 good+7 help+11 hire-18 i-16 if-12 job+54 jobless+22 join+10 keep-8 kin-16 learn-41 light+13 meet-62 my-12 need+20 offered+13 paper-11 pass+6 past-6 pay+18 place+14 please-12 tell-14 thank+10 they+26 time+10 unpaid+12 wish+16 you+16 your+22
p:future|-light+6 -org+7 -pay-5 -place+6 >you-7 NAME-18 appear-8 apply+8 boss+26 but-10 chooser+8 else+18 field+22 free+23 good+6 help-8 i-26 if+12 job+27 jobless+6 join-8 keep+20 kin-16 learn-32 light+8 me+23 meet-36 modal+15 my+5 need+32 not-11 offered+12 org+6 paper-12 pass+10 pay+42 place-13 praise+7 staff+26 tell+10 they+19 time+26 unpaid+6 you-5 your+15
p:good|NAME+20 appear+27 but-12 field-16 free-7 future-13 how-9 i-17 if+8 job+11 jobless-16 join+14 keep+33 kin+20 learn-46 light-10 me-18 modal+12 my+21 need-7 not+36 offered-11 org-7 paper+12 pass+25 past-11 pay-23 place-9 praise+12 staff+6 tell-14 thank+8 they-7 time-11 unpaid+11 wish+18 you-21 your+63
p:hear|"job+7 "light+5 -appear-5 -hire-7 -i-5 -job+6 -keep-11 -me-11 -my-6 -not+11 -paper-8 -pass-5 -past+10 -staff-6 -unpaid+9 -wish-7 >chooser+6 >good+7 >me-9 >my+5 >not-13 >pass+6 >past-8 >you+5 >your+5 NAME+24 appear+30 apply+31 boss+23 but-29 chooser+6 else-33 field+23 free-13 good+6 help+24 hire+15 how-9 i+10 if+7 job+33 jobless+7 join-17 keep+7 kin+33 light+28 meet-10 modal+10 my+15 need+50 not-26 offered+6 org-5 paper+34 pass+10 past-28 place+15 please+8 praise+31 staff+28 tell-5 they+8 unpaid+11 wish+12 you+5
p:help|NAME-15 appear+6 apply+12 boss-11 but-11 chooser+16 else-24 field-14 free-5 future-31 good+6 i-27 job+24 join+27 keep+6 learn-18 light+6 meet-20 my-10 need-24 not+23 paper+35 pass+16 place-8 praise-20 staff-13 tell-16 they+6 time+17 unpaid+25 wish-8 you-12
p:hire|-how-12 -i-10 >past+5 >you-6 appear-19 boss-7 but-29 field+22 free+19 good-13 hear+6 help-5 how-43 i+9 if-18 job-24 jobless-12 join-18 keep-12 kin+11 learn-19 light-17 me+48 meet+16 modal+16 my-12 need-24 offered-6 org-12 past+16 pay-10 place-9 staff-9 thank-5 they-13 time+7 unpaid-20 wish-7 you-19
p:how|"NAME-5 -apply+7 -free+5 -hire-9 -how-9 -if-5 -learn-11 -light-7 -me+18 -modal-5 -need-11 -paper-8 -pass-10 -past+6 -pay-7 -tell+5 -they-9 -time-8 -unpaid-6 -your+21 >field-7 >free+5 >good+5 >how-10 >i-7 >job-10 >keep-6 >me-9 >org-14 >place-11 >tell-5 >they-14 >time+11 >you+6 >your-6 NAME+38 appear-6 apply+21 boss-10 but+18 chooser-53 else-28 field-27 free-7 future-20 good-35 help-31 hire+17 i+34 if-26 job-17 jobless+15 join-16 keep-9 kin-13 learn-21 light+11 me+16 meet-30 modal+15 my+18 need+44 not+13 offered-9 org+12 paper-40 past-37 pay-25 praise-22 staff-14 tell+29 they-27 time-20 unpaid-18 wish-5 you-18 your+12
p:i|"appear-8 "hear-5 "job+6 "light+8 "meet+9 "not-7 "pass+10 "please+5 "staff+7 "you+5 -NAME-5 -apply-19 -boss-20 -but-10 -chooser+13 -hear-44 -hire+9 -how-25 -if+16 -job-6 -jobless-10 -join-12 -keep-8 -learn-15 -light-26 -me-15 -meet+30 -modal-5 -my-22 -offered+8 -paper+14 -pass-30 -pay+16 -place+8 -praise+8 -staff+12 -tell+27 -thank-13 -they-38 -time+39 -unpaid+21 -wish-43 -you-12 -your+13 >learn-6 >modal+5 >not-5 >org+7 >you+21 NAME-11 appear+11 apply+24 boss-9 chooser+12 else-13 field-9 future+9 good+66 hear-14 help+19 hire-18 how-27 job+43 jobless+20 join+32 keep-18 kin-29 learn-5 light+8 me-19 modal+9 my-29 not-27 org+5 pass-11 past-17 pay+19 place+11 please+6 praise+17 staff+15 tell-17 thank-57 they-11 unpaid+24 you+23 your+31
p:if|"need+8 -free-5 -good-7 -how+6 -i+13 -job+9 -light+6 -me+10 -my+9 -org-6 -pass+5 -pay-5 -place-12 -staff-6 -time-12 -wish+7 -you+6 -your-6 >how+8 >learn-13 >me+7 >meet-8 >org-13 >place-7 >praise+5 >they-6 >you+6 NAME+22 appear+9 apply+13 boss+10 but-28 chooser+8 else+27 field+18 future+17 hear-11 help+10 hire-5 how-19 i-10 job+53 keep+43 kin-20 me+13 modal-16 my-28 need+5 not-27 offered+42 org+24 paper-6 pass+18 past+32 pay+34 place+6 please+25 praise+29 staff+16 they+10 time-49 unpaid-21 wish+10 your+36
p:job|-free-8 -i-8 -join+14 -me-5 -modal+17 -need-9 -org-21 -paper-9 -past+8 -pay+8 -place-20 -unpaid+13 -wish-7 -your+7 >me+7 >meet+8 appear+38 apply+15 boss-19 but+20 chooser-5 field-11 future-58 hear+5 help-14 hire-27 how+18 i+23 if+14 jobless-6 join-20 keep+15 learn+32 light+43 modal+39 my+24 need+11 not-14 org-18 paper+17 pass-15 past-6 pay-29 place+7 please+8 praise+13 staff-29 tell+17 thank+10 they-26 unpaid-9 wish-18 you+12
p:jobless|-me-9 -place+6 NAME+12 appear+9 apply-23 but-21 chooser+6 else+7 field-16 free-17 future-6 good+9 hear+19 help+23 hire-25 how-8 i-12 if+8 job-6 keep+5 learn-10 me+36 meet-22 modal+12 my+28 need-21 not-24 offered+18 org+16 paper+6 pass-11 pay+14 place-9 please+9 praise-8 tell+32 they+18 unpaid-13 wish-8 you-12
p:join|-hear+7 -learn-5 -org-7 -pay+10 -place-5 -unpaid+14 -your+7 NAME-10 appear+24 apply-10 boss-5 but+20 chooser-20 else-20 field-16 free-8 future-7 good+12 hear-11 help-15 how-6 i+10 job-9 jobless+6 kin+15 learn+5 light+10 meet-45 my-29 need+31 not-9 org+21 paper-23 pass-24 past-9 place+10 please-5 praise-21 tell-7 they+21 time-6 unpaid-16 wish-5 you+12 your+42
p:keep|>good+7 >how-9 >i-9 >light-10 >me+6 >tell+5 >they-6 >you+17 NAME+17 appear-8 apply-13 boss-23 else-5 field-20 future+26 good+20 hear-5 help-9 hire+9 how+33 i-18 if+20 job+5 jobless+6 join+13 kin+9 learn-15 light+20 meet-41 modal-7 my-9 need+5 not-20 offered-14 org+8 paper+16 past-12 pay-15 staff-16 tell+7 thank-6 time-8 unpaid-19 wish+26 you+15 your-34
p:kin|"NAME+9 "but+7 "light+9 "pass+9 "they+6 "you+6 -appear-7 -hear-7 -how-6 -i-12 -job+6 -learn-7 -light+5 -place-11 -they+8 -you+5 >hire+6 >how-7 >job-9 >learn+8 >light-9 >me+10 >modal+6 >not-6 >org+14 >pass+5 >past-7 >place+6 >tell-6 >they+5 NAME+18 appear-15 apply-19 boss+27 but+12 field+10 free+21 future-8 good+6 hear-21 help-8 i+9 if+28 job+17 jobless+15 join-9 learn-8 me-10 meet-38 modal+17 my+18 need-34 not-8 offered+16 org+19 paper+8 pass-12 past-17 pay+13 place+21 staff+14 tell-28 thank+16 they-23 time-23 unpaid+15 you+23 your+13
p:learn|"NAME-6 "appear-6 "job+7 "join+6 "light+8 "pass+8 "place-9 "please-6 "staff+5 "you+6 -apply-10 -else+18 -free-9 -future+5 -hear-7 -job-6 -jobless-5 -join-5 -learn+12 -light-19 -meet+14 -modal-5 -my-6 -org-7 -pass-20 -pay-5 -place-13 -they-9 -you-20 >NAME+5 >free+11 >good+7 >how-7 >i+7 >job-6 >light-12 >me+7 >my+6 >not-11 >org-14 >pass+5 >past-5 >unpaid+5 >you+19 NAME-11 appear+12 apply-9 boss+39 but+24 else-34 field-25 free-24 future+22 good+12 hear+10 help-9 hire-8 how-15 if+19 job+28 keep-24 light+10 me+16 meet+12 modal-9 my-12 not-12 offered+36 org-24 paper-25 pay-18 please+16 praise-5 staff-12 tell+24 they+6 time-20 unpaid+8 wish-19 you-27 your-13
p:light|"NAME+27 "free+16 "job+24 "join+10 "place+6 "wish+5 -NAME+10 -appear-6 -apply+21 -boss+6 -else-6 -free+17 -hear-7 -job+42 -join+16 -keep-8 -kin+25 -learn+9 -light+8 -meet-5 -modal+8 -need+16 -not+7 -org+12 -paper-14 -pass+8 -past+9 -place+13 -staff-5 -tell+7 -thank-12 -they+5 -time+13 -unpaid-8 -your+6 >free-5 >i+5 >join+6 >learn+13 >light-5 >my-6 >need+6 >pay+7 >staff+13 >time+8 >unpaid-9 >your+14 NAME-14 boss+10 but-6 else+21 field-22 free+13 hear-12 help-7 how-5 if-6 job+8 join+18 keep-34 kin+37 learn-23 me+16 meet-14 modal+10 my-5 need-31 not+27 offered+14 pass+10 past-5 pay+31 place-5 please-17 praise+9 staff+19 tell-7 thank-32 they+15 time-23 unpaid+19 wish-13 your+11
p:me|"join+6 -else-5 -hear-10 -how+8 -if+8 -job+5 -light+8 -org+5 -place-13 -tell+7 -they+5 -time+7 -wish-8 >learn+7 NAME+6 appear+25 apply+48 boss+13 but+8 chooser+10 else-6 field-14 free-18 future+35 good-9 hear-20 help-17 hire+29 how-11 i-25 job+46 join+29 kin-20 learn-26 light+29 meet-19 modal+9 my-63 need+24 not+34 offered-11 org+27 paper-44 pass-23 past-18 pay+20 place+29 please-10 praise-7 staff+16 tell+9 thank-14 they+12 time-11 unpaid+18 wish+7 you+9 your+17
p:meet|-apply-6 -else+14 -hear-10 -i+10 -light-8 -me-5 -need+14 -org-6 -pass-6 -pay+14 -place-10 -praise-7 -they+5 -unpaid+12 -your-10 >they+9 NAME-13 appear+23 apply-12 boss+7 but-16 chooser+18 else+16 field-24 free+5 future-15 hear+7 help-12 hire+19 how+11 i+7 if-27 job+30 join+11 keep+12 kin-6 learn+12 light+36 modal-25 my+16 need-23 not+14 offered-8 org-18 paper+10 past+26 pay+7 place+5 praise-12 staff+19 tell+12 thank+8 they-6 time-8 unpaid-23 wish-12 you-38 your-5
p:modal|"your-7 -NAME+5 -apply-12 -chooser+10 -field+8 -free-13 -good-6 -hear-15 -hire-5 -how+9 -i+26 -jobless-7 -kin+6 -light-13 -me+22 -meet-12 -modal-5 -my-22 -not+24 -org+25 -paper-9 -pass-6 -pay+20 -place+12 -praise+11 -staff+13 -tell+6 -they+19 -time+12 -unpaid+21 -you+13 >NAME+5 >apply+6 >future-5 >i+5 >job+8 >me-6 >pass-9 >place-12 >praise-7 >they-9 NAME+45 appear+19 apply+27 boss+26 but+12 chooser+33 else-33 field-5 future+9 good+9 hear-12 help+8 hire+56 how-23 i+22 if+29 job+47 join+42 kin+35 learn-32 light+24 me+20 meet-45 my+10 need+23 not+17 org+22 paper+13 past-9 pay+59 place+40 please+6 praise+20 staff+16 tell-17 thank+9 they+27 unpaid+43 you+7 your+29
p:my|"me+5 "need+8 -appear-7 -hear+7 -how+10 -job+6 -jobless+5 -learn+8 -org+6 -place-10 -tell-9 -you+18 >if+9 >join+14 >me-13 >meet+9 >modal+14 >not+13 >org+13 >pass+14 >past-8 >place+13 >tell-8 >your+19 NAME+22 appear+17 apply+21 boss+10 but+16 chooser-37 else-14 field+23 free+25 good+20 hear-26 help+10 hire+10 i-17 job-5 jobless-9 join+18 keep-21 light-8 me-72 meet-5 need-6 not-33 offered-29 org-7 paper+44 pass+18 past-14 pay+28 praise+13 thank-22 they+5 you+20 your+38
p:need|-apply-9 -else-11 -future+8 -hear-8 -how-15 -i-17 -if-5 -job-10 -jobless+6 -keep-8 -learn-6 -light-5 -me-18 -meet+5 -modal-13 -not-7 -place-17 -praise-13 -staff-8 -they-13 -time-8 -unpaid+6 -wish-5 -you-5 -your-6 >else-7 >field-5 >free-5 >hire+7 >job-5 >learn-17 >me-14 >meet-6 >modal+10 >my+7 >not+9 >pass-5 >past+8 >place-12 >praise+9 >staff+6 >tell+5 >time-6 >your-5 NAME+22 appear+31 apply-50 but+10 chooser+9 else+28 field+15 hear-38 hire-22 how-12 i+37 if-45 job+31 jobless-8 join+24 keep+23 me+39 my-7 not-39 offered-15 org+13 paper+5 pass-6 past-26 pay+39 please+6 praise+19 staff+62 tell-23 they-8 unpaid-13 wish+14 your-7
p:not|-appear-5 -apply-8 -but+21 -chooser+24 -else-6 -free-13 -future+17 -good-8 -help+14 -hire-15 -how-12 -i+12 -job+9 -jobless+10 -join+23 -keep-8 -kin+14 -light+7 -me+12 -meet-22 -need+18 -not-27 -offered+17 -org+19 -paper-11 -pass+12 -pay+22 -staff+6 -thank-11 -they-9 -time+20 -unpaid+18 -your+26 NAME-6 apply-12 but+28 field+13 free+16 future+20 good+13 hear+18 hire+17 how+7 i+25 if+12 job-7 join+14 keep+11 learn+25 light-8 me+15 meet+6 modal-10 my-8 offered-7 paper+15 pass-8 past-21 pay+26 please-8 staff+17 they-6 time+7 unpaid+12 your-23
p:offered|"NAME-9 "keep-6 "need+5 "paper+5 "praise+7 "wish+5 -appear+10 -apply-6 -help+5 -hire+6 -job+16 -join+6 -keep+11 -light+12 -me-9 -need+16 -org+7 -pass+20 -praise+9 -staff+9 -you-7 >apply+6 >boss+17 >field+6 >good+5 >hear+12 >i+5 >join-5 >keep-6 >my+14 >need+6 >not+8 >pass+6 >past-5 >pay+5 >praise+5 >they-11 >you+10 >your+11 NAME+8 appear+17 apply-6 boss-18 but+8 field-14 free-6 future+26 help-7 hire+6 how-33 if-22 job-6 join-8 keep-16 learn+15 light+22 me-30 meet+7 modal-30 my-43 need-26 not+7 org+19 paper-31 pass-41 pay-10 place-27 please-10 praise-20 staff+7 tell-51 time-42 unpaid-27 wish+7 you-8 your+7
p:org|"NAME+6 -appear+14 -future-6 -hear+7 -how+8 -i-21 -job-5 -join+6 -keep-6 -learn-7 -light+10 -me-17 -my-10 -org+17 -past-8 -place+17 -tell-6 -they-11 -time-8 -unpaid+6 -wish+6 -your-7 >NAME-6 >appear-7 >else+5 >field+11 >free-14 >how+6 >i-12 >join-5 >kin+6 >me-7 >meet-9 >my-7 >need-5 >not+9 >past-5 >staff+10 >tell+7 >you-7 NAME-21 boss-10 but-12 else+5 field-24 free+6 future+6 good+17 hear-16 help+20 hire-17 how-9 i+19 if+15 job+10 jobless-5 join-26 keep+7 kin+8 learn+5 light+10 me+37 meet-21 modal+30 need+12 not+5 paper+7 pass+13 past-21 pay+6 place-12 praise-16 staff+20 tell+31 thank-18 time-9 unpaid+10 you-15 your+22
p:paper|"free+7 "job+11 "need+14 "place+11 "praise+6 "wish+11 -hear+5 -keep+6 -learn+6 -me-12 -pass+11 -past-7 -pay-5 -place+6 -you+9 >i-10 >learn-10 >me-5 >meet-8 >org+5 >paper-5 >your+5 NAME-22 appear-10 apply+25 boss+27 but-10 chooser+17 else-13 field+11 future-14 good+16 hear+20 help+5 hire+35 how-15 i-20 job+8 jobless+8 keep+9 kin+14 learn-45 me-35 meet+23 need+13 org-9 pass+31 past-5 place+9 please-10 staff+30 tell-25 thank-6 time+20 unpaid-26 you+15 your+58
p:pass|-apply+11 -free-7 -light+7 -me+7 -my-9 -org+5 -paper-10 -pass-6 -place+8 -time+11 -unpaid-5 >free-6 >how-8 >modal-8 NAME-8 appear-11 apply-12 boss-6 but-12 chooser+33 else+23 field-7 free+18 good+11 hear-21 help+6 hire+7 how-11 i+19 if+7 job+33 jobless+8 join+40 keep-20 learn-41 light+5 me+8 meet-39 my+23 need-8 not-9 offered-10 org+30 paper+28 past-42 place+10 tell-7 thank-16 they+9 time-18 unpaid-10 wish-22 you-7 your+6
p:past|"NAME+7 "appear+8 "free+6 "hire+6 "i+11 "job+18 "join+9 "keep-6 "kin+5 "light+15 "need+16 "org+5 "paper+5 "pass+7 "place+10 "praise+7 "staff+10 "time+10 "wish+7 "you+15 -NAME+5 -appear+6 -apply+17 -chooser+7 -future+13 -hear-15 -help+6 -hire+6 -how+6 -if+6 -job+16 -keep+31 -me-7 -my+14 -need+19 -not+6 -org+17 -paper+5 -pass+15 -place+8 -praise+8 -staff+12 -they-12 -time-15 -your+20 >apply+6 >boss+15 >good+5 >hear+10 >hire-5 >if-5 >job-5 >join-5 >keep-6 >me-5 >my+8 >need+6 >place-8 >praise+10 >they-12 >your+8 NAME-22 appear-14 boss+17 but-9 chooser-21 else-18 field-6 free-14 future+10 good-13 help-14 hire-23 how-19 if-21 job-51 jobless-5 join-31 keep-7 kin-60 learn+8 light-27 meet+24 modal-6 need+8 not+10 offered+6 org-22 paper+7 pass-12 place-20 staff-34 they-32 time-19 unpaid-56 wish+36 you-11 your-22
p:pay|-light-10 -need+6 -pay-7 -place+9 NAME-22 appear+18 boss-21 future-15 good-20 hear-7 help+7 hire-11 how-5 i+15 if-11 job-33 jobless-8 kin+6 learn+7 light-31 me+25 meet-12 modal+58 need-6 org-9 paper+12 pass+8 past-21 place-12 please-6 staff-10 tell-18 thank-5 they-19 unpaid+8 wish-17 you-5 your+17
p:place|"NAME-5 -free-9 -future-6 -hear+18 -how+7 -i-5 -keep+18 -learn+6 -meet-5 -need-5 -past+7 -pay+14 -place-7 -praise-6 -staff-5 -tell-10 -time-6 -you+11 >how-5 >i-5 >learn-5 >me+8 >my+10 >org-7 >place+9 >you-5 appear+9 boss+31 but+15 chooser+16 else+12 field-49 future-29 good+22 hear-16 help+46 hire+35 how-12 if+24 join+23 kin+24 learn-10 light-18 me+18 meet-36 modal+14 my-6 need+26 paper-12 pass-7 past-45 pay-7 please+16 praise-13 staff+27 thank+19 unpaid+44 you+13 your+15
p:please|-apply-10 -else-7 -hear+15 -i-8 -keep-5 -light-9 -me-8 -meet-7 -need-14 -paper-7 -pass-6 -place+6 -praise-6 -staff-8 -they+8 -you-13 >me+6 >they+10 NAME+9 appear-17 apply+32 boss+37 but-35 chooser+7 field+14 free-6 future-14 good+37 help+7 hire+10 how-7 i-9 if+13 job+21 jobless+7 join-8 kin+14 light-8 me+15 meet+15 modal+15 my+52 need+10 not-23 offered-26 org+31 paper+18 pass+17 place+14 praise+24 tell+16 thank-11 they+22 unpaid-22 you-15 your-43
p:praise|-place-11 NAME+10 appear+5 apply+8 boss+39 but-23 chooser+21 else-8 good-14 help+18 how+12 job+36 jobless+9 join-11 keep-22 kin-18 learn+12 light-30 me+36 meet+7 modal+40 my+13 need+61 not-19 org+5 paper+10 pass-35 past+16 pay-5 place-10 please-18 staff-13 tell-6 unpaid-23 wish+23 you+10 your+7
p:staff|-free-8 -hear+9 -how-17 -i-11 -join-6 -me+6 -pay-10 -they+8 -wish+6 >field-5 >how-7 >i+10 >job+6 >join+6 >learn-5 >my+7 >not+8 >pass-10 >past+8 >place-6 >they+7 >you-20 NAME+9 appear+33 apply-7 boss-17 but-37 field-6 free-9 hear-22 help+14 how-5 i+18 if-19 jobless+7 join-38 keep+20 kin+9 learn-6 light-9 me+34 modal+12 my+16 need+22 not-17 org-18 paper+8 pass+20 past+14 pay-5 place-24 please-6 praise-44 tell+8 thank-13 they-8 time+14 unpaid-17 wish+20 you+10 your+23
p:tell|"NAME-14 "apply+5 "but+7 "hear+7 "if+6 "job+10 "learn-5 "light+13 "me+8 "need+6 "paper+9 "pay+5 "place+5 "tell+5 "they+9 "wish+13 "you-5 -appear+10 -chooser+6 -hear-5 -help+7 -hire+6 -how+10 -job+10 -join+9 -keep+13 -learn+10 -light+7 -me-9 -need+9 -not+15 -org+9 -pass+13 -past+13 -praise+9 -staff+11 -tell+13 -they-6 -unpaid+15 >apply+11 >boss+17 >chooser+13 >else+8 >free-6 >good+8 >if-5 >join+5 >kin-11 >light+10 >me+11 >meet-9 >modal+13 >need+7 >not+27 >org-9 >paper-12 >past-18 >place+7 >praise+5 >staff+5 >tell-15 >unpaid+7 >wish-5 >you+9 >your+13 NAME+39 appear+11 apply-6 boss+24 but+8 chooser+22 else+39 field-15 future+7 good+23 help+17 hire-15 how-11 i+39 if+5 job+24 join+15 keep-6 kin-35 learn-16 light+9 me+8 need+19 not+25 offered+17 paper+14 pass-19 past-10 pay-33 place+27 please+8 staff+6 thank-7 they+11 unpaid+5 your+5
p:thank|-keep+8 NAME+12 appear+16 apply-11 else-12 free+12 future+10 hear+17 help-16 hire+14 how-18 if-8 job-11 join-10 keep-7 kin+5 learn+9 light-27 me-56 meet+6 offered+7 org-18 paper-15 pass-25 past+5 pay+6 place-7 please-6 staff-12 they-17 time+14 unpaid-13 you-12 your-6
p:they|"appear+5 "need+18 "not+11 "pass+13 "staff+10 "wish+8 -appear-6 -apply+12 -hear+6 -help+11 -job-17 -jobless-8 -join-8 -keep-14 -learn+20 -me+10 -my+25 -org-6 -paper+19 -pass+20 -place+27 -staff+14 -tell+11 -unpaid+9 -wish-6 -you-10 -your+18 >else+5 >i-11 >join-6 >learn-7 >me-8 >meet-7 >my-6 >not-15 >org-16 >past-9 >place-8 >staff+5 >they-26 >wish-5 >you+6 NAME+10 apply+27 boss+11 but-20 chooser+47 else+23 field-23 future-11 good+37 hear+18 hire+13 how+8 job+21 jobless+29 join+5 keep+10 kin+11 learn-5 light-15 me+18 meet-44 modal-15 need+8 not-30 org+18 paper-21 pass-6 past-39 pay-6 place+18 please+12 staff+37 tell-19 thank-26 time-16 unpaid-24 wish-30 you+28 your+50
p:time|-free-11 -hear-5 -how+9 -keep-15 -learn+5 -me-6 -modal+9 -need+25 -pass-5 -past-6 -pay+22 -place-11 -tell-5 -they-7 -time+6 -unpaid+22 -wish+8 -your+16 >my+11 NAME-14 appear-23 apply-6 boss+7 but-26 chooser+11 else-13 field+18 free-25 future-10 good-28 hear+14 help+9 hire-11 how-7 i-22 if+12 jobless-26 join+21 keep-16 kin-18 light-43 me-32 meet-58 modal-6 need-17 not+27 offered-18 paper+12 past+18 pay+34 place+20 praise+6 staff-7 tell+11 they-15 unpaid+48 wish-17 you+30 your+35
p:unpaid|-appear+13 -else+5 -future+9 -hear+14 -how-6 -if+7 -job+9 -light-21 -me-5 -meet+5 -my-8 -not-16 -offered-8 -pass+5 -past-12 -pay-6 -place+29 -staff+12 -time+7 -unpaid+5 -you-8 NAME-17 appear+22 boss+16 else-28 field+17 free-11 future+11 good+8 hear+40 how+13 i+14 if+12 job-23 join+12 keep-24 learn-17 light-19 me+23 meet-5 modal+17 need-15 offered-21 org+24 paper-8 pass+27 staff-21 tell-17 they-32 time+9 your+18
p:wish|-hear-15 -i+5 -job+22 -learn-6 -light-10 -meet+10 -pay+8 -praise-7 -they-20 -time-9 -unpaid+17 >appear+6 >apply+5 >else-7 >field-5 >free-5 >good+11 >hear+8 >hire+9 >i-5 >kin+8 >learn-19 >me-9 >modal+22 >my+11 >not+11 >org+11 >place-5 >praise+6 >staff+10 >tell+5 >they-8 >wish+5 >your+19 NAME+35 appear-6 apply+44 boss+9 but+21 chooser+16 field-18 free-9 future+26 good-26 hear-35 hire+26 how-10 i+14 if+18 job+47 jobless+22 keep+8 kin-8 learn-7 me-6 meet-25 my+8 need-7 offered+17 org+25 pass+35 past-21 pay+30 place+39 please-8 praise-6 staff+33 thank-6 they+12 time-16 you+6
p:you|"NAME+6 "appear-6 "light+6 "need+9 "praise+7 "wish+8 -appear-10 -apply+12 -else+7 -free-8 -hear+10 -help+9 -how-7 -i+12 -job+15 -join+21 -learn-5 -meet+5 -modal+6 -my+20 -need+10 -offered+16 -org-13 -paper+6 -pass-15 -praise+8 -staff+15 -tell+7 -they+14 -time+14 -wish-14 -your-22 >how-6 >me-9 >you-5 NAME+16 appear-28 apply+13 boss+28 but-16 chooser+36 else+22 field+10 free-11 future-9 good-5 hear+15 help+5 hire+24 i+8 if-10 job+30 jobless+23 keep-17 kin+43 learn-12 light+7 me+13 my+22 need+43 not+5 offered-74 org+7 paper+17 past-15 pay+44 place-15 please-32 praise+39 staff+44 they+20 time+9 unpaid-49 your-69
p:your|"NAME+10 "appear+5 "help+10 "i+13 "join+14 "need+23 "pass+7 "wish+22 -else+7 -learn+13 -light+12 -meet+7 -my-12 -pay+13 -place-14 -they+6 -time+5 -unpaid+9 -wish+9 -you+8 >you-5 NAME+44 appear+8 apply+65 boss+27 but-25 chooser+31 else+35 free+19 future+9 good+15 hear+55 help-28 hire+9 if+10 job-38 join-21 keep-23 kin+7 learn-38 light+30 me+8 modal+37 my+27 need+20 not+7 offered-13 org+48 paper+9 pass+8 past-40 pay+27 place-17 please+30 praise+6 staff+38 tell-15 thank-17 they+21 time-9 unpaid+32 you-18
s:|"NAME+7 "appear-6 "free-5 "good+7 "help+8 "hire+7 "i+10 "if+5 "job-6 "jobless-9 "join+11 "kin+19 "modal-10 "need+50 "paper+6 "past-19 "place-12 "praise+27 "staff+11 "thank-9 "they+14 "wish+39 "you-17 "your-13 -NAME+12 -appear+18 -boss+12 -but+22 -chooser+17 -else-10 -free-17 -future-7 -hear+5 -help+12 -hire+13 -how-23 -i+7 -if+7 -job+16 -jobless+18 -join+18 -keep-9 -kin+9 -learn-14 -me+11 -meet-39 -modal+18 -my+12 -need+26 -not-20 -offered+14 -org+7 -pass+16 -past-9 -pay+21 -place+16 -staff+19 -thank-12 -they-16 -time+13 -unpaid+42 -wish+6 -you+8 -your+31 >NAME-12 >appear+15 >apply+7 >boss+11 >chooser+14 >else+7 >future-9 >good+35 >hear+10 >help+17 >hire+23 >how-23 >i+16 >if-5 >job+23 >join+18 >keep-22 >learn-35 >light+5 >me+26 >meet-35 >modal+24 >my+9 >need+43 >offered-19 >org+14 >paper-15 >pass-6 >past-49 >pay+11 >place+28 >praise+12 >staff+43 >tell-6 >they+6 >unpaid+24 >you+18 >your+46 NAME-10 appear+6 apply+22 boss+26 but+14 chooser+41 field-36 free+10 future+6 good+9 help+8 hire+24 how-16 job+33 jobless+35 learn-14 me+16 meet-10 modal+13 my+15 need+31 not+5 offered-17 paper+10 past-13 pay+33 please+5 praise+10 staff+18 tell+8 time+5 unpaid+9 your+16
u:|"'d-8 "NAME+7 "a-15 "about-7 "any+10 "anything-5 "ask+7 "availabl-9 "be+6 "cv+10 "do-14 "driver+5 "find-5 "forward+5 "from-6 "get-7 "giv+9 "going-13 "good+14 "grow+5 "help+9 "her+13 "i-5 "if+11 "in-6 "job-6 "know+7 "lik-9 "me-10 "nobody+7 "not-8 "on-11 "or+8 "pass-8 "person-8 "put+12 "recommend+11 "something-7 "staf+7 "tak-8 "team+7 "that+5 "thi+5 "tim+5 "to+17 "two+5 "up+10 "us+5 "want+40 "we+18 "with-10 "work-11 "you-15 "your-13 $-43 'am+8 'clock-17 'd+12 'll-15 'm+12 'r+16 's+7 -'d+13 -'ll+5 -'m+11 -'r+8 -'s+5 -'v+9 -NAME+12 -NUMBER+9 -a+6 -about+7 -address+8 -advert+7 -advertis+6 -afraid+8 -after-16 -again-8 -agency+7 -all-24 -alon+8 -amiss-6 -angl-9 -another+5 -answer-15 -any-16 -anybody-9 -anyon-10 -anything+11 -anywher-8 -apart+20 -apply-20 -archiv+9 -as-8 -at+13 -away+12 -back+5 -be-13 -bear-12 -been-5 -befor+20 -beg+18 -behalf-10 -behind+15 -being-6 -berth-8 -better+26 -between-6 -beyond+11 -break+8 -bring-14 -budget+10 -busy-6 -by+8 -call-13 -can+9 -candidat-7 -certificat-6 -chanc+9 -charg+9 -charity+7 -chat+13 -cheeky-11 -choos+5 -christma-5 -club+8 -coffe-14 -cold+16 -colleg-10 -com-5 -company-12 -consider-10 -corner+8 -cost+14 -could+7 -council+5 -count+12 -crew+7 -dar+9 -day-6 -deadlin+8 -decent-5 -decid-5 -degre-5 -deny+5 -depot-7 -did-5 -do-16 -does-21 -doing-12 -door+12 -doubt-5 -dream-9 -driver+12 -drop-5 -easter+7 -easy-5 -either-13 -els-7 -empty+12 -enjoy-5 -even-21 -ever-22 -everything+16 -exam-6 -ey-7 -far+5 -favour+7 -fe+25 -fear-6 -few+5 -fin-12 -find+9 -foot-6 -for-10 -form+14 -friend-8 -friendship+5 -from-7 -front-10 -further+13 -get+37 -giv-13 -going+10 -guess-9 -hand+8 -happen-5 -happy-7 -hard+13 -harm+5 -hat-8 -hav-24 -he-7 -help+5 -her-18 -him-5 -hir+7 -hold-6 -hour-15 -how-5 -hunt+14 -hurry-6 -i+19 -idea+6 -ignor+17 -in-16 -intak+8 -intention-6 -internship+10 -it-20 -job+10 -join+6 -just+21 -keener+7 -keep-5 -kind-9 -lab+7 -last+8 -lat+20 -laugh-6 -lead-16 -learn+23 -least-12 -less-9 -let+16 -letter+14 -lik+16 -long+12 -longer-15 -los+24 -lunch-8 -lying+8 -mail+7 -man-7 -manag+5 -manager+27 -market-8 -me+10 -meant-15 -mention+6 -messag-8 -min-6 -miss+16 -money+24 -mor-8 -morn-6 -much+6 -must-5 -my+17 -myself+12 -nam-10 -near+5 -need-9 -never+7 -new-5 -next+18 -night+10 -no+12 -nor-35 -now+20 -nuisanc-11 -nurs-6 -objection+6 -of-15 -offer+20 -offic-10 -on-24 -onc-5 -open-8 -opening-10 -or-37 -order-5 -other+10 -out-5 -outright+11 -over-6 -own-6 -pag-11 -parish+5 -part-14 -past-6 -pay+13 -payroll-7 -penny+19 -person+5 -plac-13 -plan+6 -present+9 -press+14 -pressur+14 -pretend+15 -profil-8 -propos-7 -proud+16 -pull+8 -rain-6 -read-16 -reason-15 -recommend-14 -referenc+6 -referral-6 -refus+17 -regret+27 -remember-11 -repli-7 -reply-9 -room-15 -run+25 -said+8 -salary+7 -sam+7 -sav+6 -say+9 -school+6 -se-17 -seat-8 -seed-6 -sid+5 -sing-6 -singl-5 -sir+6 -sister+10 -small+14 -somebody+5 -soul+7 -sound-6 -speak+7 -start+8 -stay+9 -stop+5 -story+6 -stranger-5 -stress-8 -string+8 -student-6 -such-6 -suit-7 -suppos+12 -sweep+12 -tak-7 -teach+5 -teacher+10 -tell-23 -ten-6 -than+27 -thank-7 -that-25 -them+6 -then+9 -ther-5 -thi+6 -think+9 -till-9 -today+18 -too+14 -train-8 -traineeship-6 -trawler-8 -trial-11 -truly-9 -trust-6 -turn+17 -tutor+7 -twenty-6 -two-18 -understand-5 -until+16 -up-6 -us+17 -vacancy+6 -visit+9 -wag+7 -want+5 -way-10 -week-7 -well-10 -what-40 -whatsoever-8 -when+5 -wher-6 -whether+8 -which+9 -whil+14 -who+31 -whom-5 -why-24 -will-11 -wind+7 -winter-6 -wish-16 -word-20 -work+8 -workshop-7 -worry-10 -writ-47 -you+11 -your+31 -yourself-10 >'d-12 >'ll+11 >'m+14 >'r-6 >'v-18 >NAME-12 >NUMBER-8 >a+9 >about-15 >after+7 >all+15 >alway+5 >an+15 >as+16 >ask+5 >assistant+13 >at-15 >be+10 >befor+6 >behind-6 >better-5 >by-12 >can+5 >com+6 >could+6 >crew+5 >day-8 >desk+5 >did-6 >driver+8 >explain-7 >farm+5 >find+5 >first-7 >for+13 >from-5 >half-8 >hand+5 >hav+8 >help+9 >her+8 >him-7 >his-7 >hospital-5 >hour-6 >how-19 >hundr-5 >i+17 >if-8 >into-6 >it+8 >lady-5 >letter-5 >lin+7 >liv+7 >mak-6 >me+26 >min+10 >mor+16 >n't-6 >nam-6 >need+11 >never-5 >no+22 >nobody-5 >not-8 >now+9 >nurs+6 >offer+5 >old-11 >on-7 >onc-7 >open-9 >or+5 >other-9 >over+8 >person+10 >plac+5 >put-10 >ranger-6 >recommendation+5 >refere+8 >referenc-7 >right+16 >run-6 >season+11 >second+7 >seek-8 >send+5 >sh+12 >short+8 >sinc-7 >sister+7 >som-6 >speak+6 >staf+9 >stand+7 >stay-13 >talk-5 >tell-10 >th-12 >that-24 >them-7 >they-6 >thi+9 >thing+6 >think-5 >thre-10 >to+6 >too-5 >train+9 >trial+9 >turn+6 >two+15 >under+7 >unpaid+9 >up+9 >us+5 >vacancy+12 >want+6 >watch-9 >way+7 >we-7 >week-9 >what-19 >when+5 >wher+12 >which-12 >word-5 >worth+8 >writ-11 >yes-5 >you+18 >your+44 NAME-10 NUMBER-19 ^-43 abl+10 aboard+8 about-18 abov-8 abroad-6 academy+17 accept-12 access+5 accident-7 accompanist+13 account+16 acquaintanc-5 act-6 actually-5 actuary+13 ad+30 addition+8 address+9 admir-17 admission+10 admit+6 ads-6 advert+19 advertis+34 advertisement+13 advic-22 advis-26 adviser+5 afraid-12 after-10 afternoon-29 again+18 against-17 agency+14 agent-13 agr+8 agre+8 ahead-18 ai-5 air-6 airfield-5 airlin+9 airport+9 ajar+6 alarm-6 all-5 allotment-14 allow-24 along-10 aloud-6 already-8 also+24 although+8 alumni-6 ambulanc-10 among+15 amus-9 analysi-7 and+6 angel+6 animal-20 announc+9 another-13 answer+15 any+30 anybody+16 anything+23 apart-47 apology-8 appeal-5 appli-12 applicant-10 application+27 apply+30 appoint+19 appointment+30 apprentic+36 approach-6 approv-10 apron+29 arborist-5 architectur-7 archiv-8 archivist+19 aris+14 arm+6 around+18 articl-35 as+8 asham-10 asid-7 ask-11 assist+11 assistant+38 associat+8 association-5 assur-14 astray+9 at-5 atmospher-6 attach+15 attachment+17 attendant-6 auction+5 audienc-10 audiology+10 audit+7 audition+26 august+8 aunt-17 author+11 automat-8 autumn+14 availability+23 availabl+24 averag-10 awful+6 back-24 background-6 backstag+10 bad-15 badg+6 badly-13 bag+6 baker+14 band-9 bar-8 barber+9 barn+9 be-6 bear+18 beard+12 becaus-7 becom-18 bed-10 beekeep-12 been+7 befor-19 beforehand-10 begin+9 behalf+20 behav+7 behind-25 being+18 believ+11 bell+14 below+10 bench+5 berth+33 besid-8 best-19 bet-17 better-24 between-22 bicycl-11 bid+8 bigger+24 bik-17 bilingual+10 bin-10 bindery+20 bio-data+29 biodata+13 biology-5 bird+5 birthday-17 biscuit-20 bishop+5 bit+11 black+8 blam-23 bless-8 bliss+8 blog-39 blood+17 blunt-17 blush-5 board-16 boatyard+7 bold+23 bonu-8 book-30 bookbind-5 bookbinder+9 bookkeep+5 bookkeeper+28 boom+9 boot+7 bor+5 born+6 borrow+10 boss+9 both-9 bother-16 bottom+8 bound+6 bowl+5 box+14 boy+7 brain-8 branch+7 braver-5 bread+13 break+34 breath-14 brewery+8 brick-6 bridg-19 brigad+8 broadcast-15 broker+6 broom+15 brother-in-law+7 budget+44 builder-9 built-17 bump+10 bunk+5 bureau+7 burn-16 burnout-11 bursar+5 bus-19 busy+7 buy-29 by-8 cabl+5 cadet+14 cak-32 calendar-10 call+19 calm-12 campaign-9 canal-12 candidacy+19 candidat-10 candidatur+12 cannery+10 cap+7 captain-11 caption-7 car-18 career-7 careful-8 carer+17 caretaker+16 carpenter+22 carri-5 carry+25 cast+26 castl-9 casual+10 cat-12 catalogu-8 catch+13 cater+7 cathedral-10 cellar+16 cellist+20 cello-10 centr+7 certainly-5 certifi+5 certificat+10 chain-7 chamber+9 chanc+27 chang-12 chapel-6 chapter-15 charity-22 chas+8 chat-27 cheap+16 cheaper+6 check-8 cheek+9 cheeky+13 cheer-5 cheerful+6 chees-11 chef-9 chew-12 child-8 children-16 choic-7 choir-13 choirmaster-6 choos+5 choru+10 christma+15 cider-10 circulat+13 clash-10 class-28 classmat-8 classroom-5 clean+10 clear-23 clerk+37 clerkship+11 clinic+8 clip+5 clock-12 clos+13 clumsy-12 co-op+7 coach+11 coast-9 coffe-7 cog+14 cohort+7 cold-23 collect-15 colleg-6 com+9 combin+12 comfortabl+6 comment-14 commercial-33 commission+28 committe+9 common-12 company+7 complain+7 complet+30 compliment-9 computer-11 concern+6 concert-43 concret-5 conduct+5 conferenc-8 congratulation-14 connect-8 conservation-10 conservator+8 consider+23 consideration+18 consult-5 consultancy+8 consultant+11 content-13 contract+26 contribut+6 control-8 controller-8 convenient-6 conversation-9 conveyancer+5 convinc+7 cook+24 copy+12 copywriter+5 corner+19 correct-23 costum+10 cough+26 could+32 council-15 counsel-6 count-7 counter+33 country-14 county-12 coupl-5 courag+18 cours-10 court-5 courtroom-5 cousin-6 cover-27 cow-21 crack+11 craft-5 cran-7 crat-5 creativ+10 crech+9 credit+14 crew+17 cri-11 criticism-29 crossword-9 crowd+6 crumb+6 cultur+8 cup-8 curat-14 curator+15 curiosity-17 curiou-29 current-11 currently+11 curriculum+17 curs-11 custom-13 customer-19 cut-11 cutter+13 cutting+5 cv+25 cycl-5 daft-10 daily-15 dairy+13 damp-7 dancer-6 darkroom+9 dat-19 data-5 dawn-14 day-28 dead-5 dean+20 dear-19 decad-5 december+11 decent+10 decid-7 decision+11 deck+7 deckhand+17 degre-15 deliver+6 demand-10 dental-14 dentist-22 department+11 depot+15 describ-16 deserv-5 design-16 desk+27 detail+10 developer+13 diary-24 did-36 differ-5 different-14 differently-15 diploma+13 direction-18 directly+7 director+9 directory-11 disagre-17 disappoint-6 discharg+12 discover+8 discuss+30 dishwasher+8 dispatcher+15 dispensary+11 dispenser+7 diver-6 do+5 dock+7 dockyard-5 doctoral+15 documentary-11 dog-22 dogsbody+11 doing+8 donkey-5 door+27 dot+8 doubl+12 doubt-5 dr+8 draft-14 drag-25 drain-15 draw-11 drawer+7 drawing+11 drawn-7 dreadful-12 dream+16 dredg+5 dredger+9 dresser-18 drift+11 drink-7 driv-12 driver+19 drop+15 drov-7 drown+9 dry-23 du+5 dur-13 duty+19 eager+14 ear+17 earlier-20 early-41 earn+12 eas-5 easier-18 easily-11 easter+10 easy-9 eat-5 edit+10 editor+6 eg-11 eight-10 eighteen-7 either+9 elbow-7 eldest+7 electrician+8 elsewher-14 email+6 embassy+11 emergency-7 employ+36 employe+26 employer-5 employment+38 empty+38 enclos+29 end+9 endors+8 endorsement+10 energy+5 engin+7 english-10 enjoy-32 enough-27 enroll-12 enter+6 entertain+14 entranc-17 envelop-10 equally-6 errand+9 essay-22 estat+13 evening+17 ever+11 every+5 everybody-8 everyon-5 exactly+21 exam-23 exampl-16 excellent+7 except+13 exception+14 exchang+10 excit-5 exhibition-26 exist-5 expand+20 expect-9 expedition-5 experienc+20 explain-35 extra+6 fac-19 fact-12 factory+18 fad-6 fail-12 fair-19 fall+34 family-12 fan-21 fancy-8 far-6 farrier+10 fashion-5 fast+13 faster-5 father-5 fault-5 favour-10 favourabl+12 february-8 feed-9 feel+13 fees-5 feet-10 fella+18 fellow+12 fellowship+8 femi+7 fenc-7 ferry+16 festival+5 fet-9 fewer-9 fianc+6 field-21 fifteen-15 fifty+5 figur-26 fil+45 film-27 fin+8 final-5 finally-17 financ-5 find-11 finger+5 fir-6 firm+20 first-18 fish+17 fitter+16 fix+9 flash-6 flask-5 flat-5 fleet+8 flight-6 flood+14 floor+5 flower-16 fold+15 folder+9 folk-7 follow+6 follow-up-7 fond-15 food-12 fool+7 foot+19 football-8 for+10 forbid+10 foreign+10 foreman-9 foremen-12 forese+5 forestry+5 forg-8 forgiv+5 forty-first+14 forty-year-old+5 forward+11 foundry+13 four+10 fourth+6 fre+29 freelanc+15 freelancer+12 freez+9 fresher+9 friday+7 fridg-5 friend+5 frost-15 fruit+9 fully+6 fun+9 fund+8 fundraiser+8 furnitur-6 further-11 futur+13 gain+7 gallery-11 gam-6 gamekeeper+9 gang+26 gap+30 garden-27 gardener+29 gat-8 generally-11 generou+19 geology-12 get+6 gift+34 gig+12 gild-5 girl+31 girlfriend+5 giv+7 glad-30 gladly-12 glassblower+15 glaz-10 glov-16 goalkeeper+5 goat+5 goddaughter+8 godsend+8 goes+11 going+24 gold+13 gon-8 goodby-6 gossip+12 grab+7 grad-13 graduat+5 graft+5 grand+5 grandfather-14 grandmother-9 grant+18 grapevin+12 grateful-10 gratefully+15 grati+25 green-13 greet-10 greeting-18 grind+10 groom+20 ground+21 groundsman+13 group+6 grower-5 grown-15 guard+10 guess-15 guest-60 guid-7 guild+7 ha+6 habit-7 haircut-20 half+10 half-hour-5 half-term+9 hall-19 handbook-8 handler+13 handwrit+5 handy+10 hang+9 hangar+16 happen+7 happier-10 happiest-8 happily-8 happy-28 harbour+9 hard-19 hardest-14 hardly+8 harmless-11 harvest+17 hat-18 haulag+7 haunt-16 hay+8 head-12 headcount+12 heard-5 heart+21 hedg+6 height-13 hello-15 helmet+9 helper+13 hen-16 henc+16 her+9 herbarium+6 hereby+11 herself-11 hi-10 hid-8 highlight+5 hill-11 him+18 himself-6 hint+23 hir+23 history-12 hiv-7 hobby-6 hol-12 holiday-13 honest-12 honey-14 hook+5 hop+27 hopeful+23 hopeless-9 hors+7 hot-6 hour-11 hous+7 how-39 hr+24 hull-18 humbl+9 hundr+6 hurt-5 hydrologist+7 i+9 ic+7 id+17 idea-12 ideally+16 idl+24 if+7 ignor-42 ill+20 illustrator+9 imagin-11 impression+9 improper-6 in-7 includ+11 incom-8 index+11 influenc+6 informational+8 ink-6 insid+10 insider+5 insight-12 instanc+18 instead-12 instrument+6 insuranc-7 intak+16 intern+16 internally+17 internship+20 interpreter+10 interview-40 interviewer-6 intimat-5 into+13 introduc-27 introduction-8 introvert-11 invit-9 invitation-17 invoic-10 involv-13 iron+5 issu+5 jam-20 jar-12 jeweller+6 job+34 job-hunt+15 jobless+20 join+52 joiner+11 jok-32 jot-8 journalism-5 joy+6 jump+9 jun+27 junior+14 jury+9 just+6 keen+17 keep+9 keeper+24 key+6 kid-6 kiln-17 kind+19 kinder-10 kindly+10 kindness+6 kne-7 kniv+19 known-11 labour+13 lac-10 lack+30 lad+24 ladder+18 lady+20 laid+10 lamb-6 lamp-11 land+7 languag+8 last-13 lat-34 lately-10 later+19 latest-6 laugh-50 laughter-17 laundry+9 law-8 lay+10 lead+10 leaf+5 leaflet-6 leap-6 learn-5 learner+7 learnt-5 leas+5 least-16 leaver+5 lectur-49 ledger+24 leg+24 legal+9 lemon-8 length-6 lent-8 less-6 lesson-8 letter-24 level-12 liberty+13 library-23 licenc+19 lies+14 lif-35 lifeguard+14 lift+25 light+18 lik-5 likeliest-5 lin-15 linkedin+9 list+17 listen-35 listener-24 lit-7 littl+10 liv-12 load+10 loaf-19 loan+12 lock-keeper+16 locum+19 lodger+9 loft+20 logbook+9 lol+10 loner-7 long-30 longer-5 look+24 loom+35 loos+8 lorry+6 los+12 loss+5 lost-10 lov-5 lovely+5 loyal+17 luck-12 lucky-12 lunch-13 luthier+5 lying+14 ma+9 machin-14 madam+9 magazin-12 mail-15 mak+6 maker+5 man+20 manag+7 management-12 manner-6 manual-6 many-8 map-33 marathon-13 march+8 mark-17 market+5 marque-7 marvel+5 mason+16 mat-8 match-14 maternity+36 math-10 matron+15 may+13 mayb+7 me+25 mean+6 meant+10 meanwhil-15 media+5 medical+6 meet-13 meeting-5 member+11 memoir-24 memory-40 mention+23 mentor-15 menu-16 merely+14 method-16 mic-12 microscop-6 middl-6 midwif+7 midwifery-7 might+32 milk-9 milker+7 mill+10 min+25 mind+10 mint+6 minut-30 miss-10 mistak-23 mock-15 model-6 modest+5 moment-6 money-9 monk-5 monsoon-12 month+22 moon+7 mop+26 mor-7 morn-19 morning+16 mortgag-5 mortuary+7 most-26 mostly-26 mother-11 mould-13 mount+6 mov-47 movement+10 mr+11 mrs+6 ms+9 much-12 muck+9 mud+11 mug-7 mum-5 mural-6 museum-11 music-12 must-15 mutual-8 my+14 myself+10 n't+7 n+9 nadia+9 namely+13 national-8 natter-13 natur-11 natural-5 nearby+5 nearer-8 need+48 needl-6 negotiat+9 neither-16 nerv-7 nervou-5 network+6 new+5 newcomer-10 newly+7 newspaper+7 newsroom+13 next+17 nicely+13 nicest+6 niec+21 no-6 nod+16 nominat-5 non+7 noon-22 normal-9 nosy-21 notebook-21 nothing+13 notic+12 noticeboard+14 novel-6 novic+12 now-15 nowaday-13 nowher+17 nudg+22 nuisanc+11 number-25 nurs+32 nursery-9 o-17 oak-5 object+8 objection-8 oblig+11 october+13 od-6 of-6 offer-15 officer+15 offshor-6 often-10 oil-9 ok+7 okay+9 old-16 omar+9 onlooker-12 only+7 onto+20 opening+35 operator+13 opinion-20 opportunity+31 optic+9 optometrist+6 or-35 orchestra+7 order-21 ordinary-6 organization+5 other-7 otherwis-7 otter-18 ought-17 our-27 outdoor-11 outsid-5 outsider+22 overflow+12 own+10 owner+39 p.s+12 pack+32 pag+16 paid+21 paint-9 painter+7 pair+8 panel+5 paragraph-17 parcel-16 parent-13 parish+10 park-39 parlour+6 parrot-11 part-tim+9 particular+26 partner+13 party-11 pass+40 passenger-12 pastry+6 path-23 patienc-16 patient-8 patrol+8 payroll+16 peac-7 pear-17 peel+14 peg-7 pen-24 pencil-12 pension+5 perfect-10 perfectly-11 perfumer-5 perhap+21 permission-13 person-6 personal+5 personnel+15 persuad-7 perusal+5 pester-10 peter-8 pharmacist+6 pharmacy+13 phd+11 phlebotomist+10 phon+26 photo-34 photograph-27 photographer+5 phras+6 physic-5 physio+12 physiotherapy-5 piano-8 pick+12 picker+23 pictur-32 piec-9 pigeonhol-6 pilot+6 pin+17 pint-16 pity+9 plac+29 placement+10 plainly-9 plan-36 planetarium+6 planner+15 plant-9 plaster+14 plat+10 play-15 playground+9 plea+10 pleasur-6 plenty-11 plum-39 plumber-11 pocket-13 podcast-13 poem-12 point-7 pool+13 poor-9 pop-16 port-5 portal+24 porter+26 portrait-13 position+28 possibility+8 possibl+21 post+5 postcard-12 postdoc+11 poster-21 postman+6 pot+22 potato-6 potential+14 pound-7 pour-19 practic+13 practis+14 prais+29 pray+11 present-13 press+6 pric-11 principal+11 print-8 privileg+7 priz-17 probation-7 probationer+6 producer+11 product+5 production-7 profession-24 professor-6 profil+21 programm-11 project-5 projectionist+29 promis+14 promot-10 prompt+15 proof+14 proofread-10 proofreader+9 propos-19 proposal-14 proud-12 prov+21 provid-10 provinc-6 prun-26 pruner+8 ps+6 pub-8 publisher+6 pump-8 pupil-9 pupillag+11 puppet+6 puppeteer+5 purely+13 purser+7 push+7 put-5 puzzl-8 qualifi+9 qualification+18 quantity-15 quarry+7 quartet+11 quay-15 queen-8 question-65 quickest+5 quickly-14 quiet-13 quieter-7 quit-9 quiz-9 quot-35 radar+5 radiographer+17 radiology-8 railway-6 rain-20 rainy+8 rais-9 rang-10 ranger+7 rar-13 rarely-5 rat+11 re+7 reach+23 read-20 reader-17 ready+43 real-15 realistic-8 really-13 recall-6 receiv+17 reception+6 receptionist+18 recip-22 reckon+5 recommend-5 recommendation+23 record-7 recruit+21 recruiter+13 red-34 redo-5 redon+6 redundancy-5 redundant+16 reef-5 refer-12 refere+19 referenc+6 referral+23 refuge+10 refus-14 regard-18 regiment-6 register-13 registrar+5 registry+13 regret-33 regulation-6 rehearsal-7 relief-6 reliev+13 relocat+22 rely-7 remain+5 remark-11 remember+32 reminder+6 removal+5 renew-10 rent+6 repeat+14 replac+7 report-13 request+8 requir+11 requirement+28 research+12 researcher+5 reserv+14 resign+8 responsibl-10 rest-21 restaurant-19 restor-11 restoration+6 restorer-12 result+6 resum-7 retir+33 retrain-19 return-13 rewritten-5 rewrot+6 rid-22 ride-along-8 rigger+13 right-11 ring+16 ringer-5 ris-12 riser+6 river-13 robot-13 rol+15 roll+20 roofer+15 room+18 roommat-8 rop-13 ros-5 rosa+5 roster+17 rota+17 rough-10 roughly-8 round+6 row-16 rud+9 ruin-5 rul-25 runner+10 rural+8 rush+7 saddler+16 saddlery+19 safety+6 said+10 sail-6 sak+8 sal+7 salary-8 sam+6 sand+6 sandwich-5 sat-19 saturday+27 sav-17 saving+8 sawmill+14 scaffold+23 scal+11 scarf-25 schem-14 school-22 scor-7 scout+13 scrap-6 scratch+5 scrub+9 se-14 sea+5 seamstress+15 search+16 season+13 seat-11 seaw+5 secondment+16 secretary+8 section+6 seedling-9 seek+50 seem+13 seen+8 sees-16 selection+20 self-10 self-taught+8 sell+6 seller+5 send+10 sens-7 sent-7 september+7 serv+10 servic+18 session-7 seven+9 seventeen+7 several-13 sew-12 sh-24 shadow-10 shall-9 shap+13 sharpen+14 shear+8 sheep-10 sheer+11 sheet+14 shelf-11 shelter-9 shepherd+24 shift+18 ship+15 shipyard+29 shoot+7 shop-7 short+30 short-hand+36 short-staf+13 shorten-12 shorter+12 shortlist+16 shot+13 shoulder-6 shout-5 show-36 shown-11 showreel+11 shrink-8 shut-7 sick+7 sid-12 sight+15 sign+26 signaller+5 signatur+16 silenc-15 similar+5 sincer-9 sing+6 singl-13 sink-7 sir+11 sister-8 sit+31 six+11 sixth-former+11 sixty-5 sixty-on+11 siz+16 sketch-29 skill-12 skip+7 skipper+23 sleep-15 slid-17 slow-10 slowly-5 sluic+15 small-5 smaller-13 smell-10 smil-21 smithy+7 smok-10 snow-6 sober+5 social-7 society-8 softwar-16 som-7 someday-6 someon-11 something+35 sometim-7 sommelier+8 son+14 song-17 soon+21 sooner+5 sorry-12 sort+19 soul-8 sound-15 soup-7 sourc-21 sous-chef+29 spac-14 spad+7 spanish-15 speak-42 specialis-5 speculativ+13 speech-10 spell-6 spend-10 spent-6 splendid+11 splic-5 split-5 spoil-5 sponsor-19 sport-10 spot-8 spread+13 spring+6 squar-7 squeez+8 stabl-13 stack-5 staf+49 stag-8 stammer-6 stand-41 star-8 start-up+8 starter+8 stationmaster+5 stay-21 steady-5 steward+8 stick-10 stif-10 still-5 stint+11 stitch+21 stockman+19 stonemason-5 stool-10 stop-29 stor+8 story-63 stov-7 stranger-17 stray-5 strength-10 stretch+21 strictly+13 strik-15 string+12 strong+12 struggl-13 studi-5 studio+9 study-26 stylist-8 subject-10 submit+8 subtitler-6 succ+11 such-6 sugar-6 suggest-18 suggestion-21 suit-31 suitabl+10 sunday+10 superb-7 supervis+5 supervisor+8 supper-9 supply+12 support+22 supporter+6 surely+15 surgeon-5 surgery+14 surpris-24 survey+20 surveyor-6 surviv-8 suspect-8 swallow+8 swamp-5 swap-15 swear-14 sweep+35 swing+19 tabl-15 tailor+13 tak+31 taken+11 tal-30 talent+8 talk-31 tall+14 tannery+15 task+7 tast-25 tattoo-11 taxi-5 tea-17 teach+30 team+27 tear-24 tech+20 technician+19 telescop-8 tell-7 ten-11 tend-18 tender+5 tent-8 tenth+6 term+32 test+6 tester+5 testimonial+23 textbook-16 than-13 thank-15 thank-you-16 thankful-6 thaw+12 theatr-10 their-14 them+22 theory-7 ther+9 therapist-17 they-9 thi+15 thing-6 think+5 thinkabl+10 third+5 though+19 thought-5 thrill-11 through-10 thumb+16 thursday-29 ticket-8 tid+10 til+15 tiler+5 till+9 tim-26 timber-6 timetabl-13 tin+6 tip+15 titl-15 together+32 tom-7 tomato-17 tomorrow+10 ton+6 too-6 tool+12 top+10 torn-20 touch-9 tour+5 tower-9 town-15 toy-7 trac-18 traffic-7 trail-15 trailer+9 train-32 traine+29 traineeship+27 tram+5 transcript+9 translation+22 translator+15 transport+7 travel-19 trawler+16 tray+14 tre-15 treasur+5 treat-11 tri-6 trial+20 trip-5 troubl-20 trowel+9 tru-12 truck-6 trust+26 truth-15 try+8 tuesday-21 tug+5 tuner-8 turn-46 tutor-6 tweet+7 twelv+5 twenty-21 twin+11 two+10 typical-10 umbrella-27 unask+5 uncl-18 under+15 understand-33 undertaker-6 unemploy+26 unfill+12 unhappy-6 uniform+21 unit+11 university-14 unless+16 unlik-10 unlock+5 unpaid+32 until-13 unusual-5 up+8 upholsterer-7 upholstery+9 upstair+28 urg-19 us-14 used-27 useful+8 useless-14 usher+27 using-5 usual-23 usually-18 ux-7 vacancy+37 vacant+17 vaccin-7 valley+5 valu-13 vanish-10 varnish-11 vault-11 verdict-18 verger+19 vet+8 veterinary+5 video-16 view-28 villag-24 vin-7 viola+9 violin+16 visit-23 visitor-58 vita+15 volunteer-16 vot-10 w-10 wag+21 wait-7 waiter+8 wak+12 walk-24 wall-18 want+25 war-5 ward-7 warden+8 warehous+6 warm+17 warmly-8 warn-19 wash+28 wast+7 watch-60 we-11 weakness-7 wear-15 weather-10 weaver+16 wedding+20 wednesday-11 week+11 weekday-18 weekend+5 weigh-11 weir+5 weld+32 welder+19 well+10 wet-12 what-28 wher+12 whether-17 which-9 whil-21 whisper+26 whistl+5 whit+23 who+6 whoever+22 whol+6 whom+19 wif+15 will-22 win-13 wind+22 window-16 winter-6 wir+13 wis-6 wisdom-24 with+5 within+12 woman+19 women-7 wonder+13 wool+5 word-6 work-18 workshop+8 worn+6 worry-17 wors+13 worst-10 worth-15 would+14 wrist-7 writ+37 wrong-49 yard+10 yes+12 yesterday-6 yet+37 young+8 younger-7 youngest+7 youngster-7 your+16 yourself-22 youth-14`,
};
