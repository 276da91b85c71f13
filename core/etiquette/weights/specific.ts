/** Written by test/etiquette/learn.ts from the parts that may teach; do not edit. */
export const scale = {
  bias: 0.722,
  weights: `b:'ll|look+6
b:'m|grateful+5
b:'r|a-12
b:'v|been+7 get-5
b:-and|i+7
b:-i|-hav-5
b:-in|-th+11
b:-know|-that+7
b:-me|$-13
b:-on|-th+6
b:-th|-first+12
b:-that|-be-7 -th+5
b:-with|-a-7
b:-you|$-5
b:NAME|$-18 's+8 NAME+32 be-6
b:NUMBER|$-14 of-5
b:^|befor+7 even-8 for+5 i-9 my-12 now+5 on-10 pleas-13 so+19 ther-10 what+12 with-7 your+18
b:a|big-8 day+7 good+5 great-12 long-8 lot-9 much-7 new+7 person-7 real-8 small-15
b:about|my-10 your-7
b:advic|to+18
b:after|a+6
b:again|for+12 when+6
b:an|hour-5
b:and|NAME+11 about-6 all-10 hav-14 i-13 it+6 learn+12 not+11 on-15 th+30 that-9 you+6 your-15
b:as|you+14
b:ask|$+5 about-6 th+8
b:at|your+12
b:back|to+8
b:be|$-14 a+5 good+8 happy-7 my-9 n't-7 not-14 on-9 right-6 tell+9 th-13 to-9 your+13
b:becaus|you+11
b:been|think+6
b:befor|i-5 you+16
b:behind|th+9
b:best|$-6
b:between|two+5
b:but|i+5
b:by|th-16
b:call|$-5 i+10
b:com|back+7
b:day|$-23
b:deal|sharper+5
b:decid|whether+6
b:did|it-6
b:do|it-7
b:ever|sinc+5
b:everything|you-15
b:find|th-8 your+5
b:firm|$-6
b:first|$+7
b:follow|your+8
b:for|being-7 me-8 meet-6 my+5 on+9 that-11 you-9 your-15
b:forward|to-5
b:from|NAME+5 my-15 th-6 your-5
b:get|hom-7 th-5
b:glad|to+5
b:good|deal+10 of+10 to+8
b:grateful|for+7 that+5
b:great|deal-11
b:half|of+8
b:happy|to+8
b:hav|a-20 been-6 com-9 let+6 my+5 n't+5 sinc-6 something+6 to-9
b:hear|that+9
b:help|me-9
b:honour|to-8
b:hop|that-17
b:how|much+11 you+9
b:i|'ll+15 also+18 ask-5 be-20 believ+10 can-9 com-6 could-7 decid+6 did+7 do-14 feel-25 hav-6 hop-15 keep+10 leav-9 lik+7 lov+15 mean+5 must-6 should+10 tak+13 want-7 will+8 wish-7 writ-7
b:in|$+10 NAME-6 my-6 th+6 your+10
b:into|my+6
b:it|$-6 giv+6 help+9 mak+5 will-5 work+6
b:job|$-21
b:know|you+8
b:last|week-9
b:laugh|and+17 at+10
b:learn|th+7
b:let|me+5
b:lik|you+15
b:look|at+18 for-6 forward-5
b:lot|to-5
b:mak|me+11 my+7
b:me|a-5 about+10 at-27 in-19 on-16 that+9 to+15 with-7
b:mean|to+7
b:meet|me-6 you-11
b:minut|$+6
b:month|$-8
b:mor|than-7
b:morn|$-5
b:mother|$-5
b:much|better-8 for-6 of+15
b:my|cousin-8 friend+7 mother-7 pictur+5 promis+10 wif-8
b:n't|-forget+6 forget+5
b:nam|of+10
b:never|forget-10
b:not|$+5 -expect+5
b:now|than+7
b:of|NAME+10 it+5 last-5 me-5 my-15 th+16 you+6 your-7
b:on|$+21 a+9 day-13 my-10 of-5 sunday+6 thursday-6 you+7 your-11
b:our|call+9
b:pay|for+6 you+5
b:person|in-12
b:pictur|of+7
b:promis|>to+10
b:put|it+6
b:read|th+12
b:remark|that+8
b:report|$+6
b:rest|of-5
b:right|$-7
b:said|th+10 that+8
b:sav|me+9
b:say|that+5
b:se|th+7
b:sharper|$+5
b:sinc|i-5 our+5 you+17
b:sit|in+5
b:smil|$-15
b:so|much-19 th+15 that+6
b:something|to+10
b:speak|to+5 with-10
b:stay|in-10
b:story|of+11
b:such|a-7
b:talk|with-6
b:teach|me+5
b:tell|it-13 me+19
b:test|on+8
b:th|NAME+9 bus-8 call-5 dog+21 field-11 fir+5 first-13 fish+10 futur-6 job-11 nam+10 next-6 old-10 other-10 pay-10 photo-8 rest-5 right-6 room+14 sam+5 small+10 thre+10 train+5 two+18 way-11 whol-12 world-12
b:than|th+10
b:that|$+13 a+12 i-31 on-12 th+16 you+13 your+9
b:ther|be-13
b:thing|for-6
b:thirty|year-7
b:thre|tim+5
b:through|th+5
b:tim|$+6 for-8 on+9 to+5
b:to|NAME-8 a-7 ask+14 be-7 decid+6 do-8 learn-5 me+5 meet-8 report+6 say-6 speak-6 start+5 you-22 your-28
b:too|$-7
b:two|of-5
b:until|you+8
b:up|at+9
b:want|to-10
b:way|you+7
b:week|$-10
b:well|$-6
b:what|you-8
b:when|i-5 th+5 you+9
b:wher|th+8 you+14
b:who|be-6
b:will|keep+6
b:wish|you-9
b:with|a+8 me-8 such-9 th+29 you-19 your+10
b:word|about-10
b:would|be-9 you-7
b:writ|down+11 thi-7
b:year|and+7
b:you|$-5 a-5 and-6 answer-9 ask+5 be-12 did-13 explain-5 for-10 giv-9 hav-7 i+6 in-7 keep+7 know-9 laugh-5 must-9 never-8 on-12 put+8 said+12 say+5 show+8 speak-6 still+6 suggest+15 tell-6 th+7 that+9 to+9
b:your|career-5 first+10 kindness-13 nam-6 offic-5 own-5 remark+6 tim-5 tip-9 trick+6 wisdom-7
k:"th|$+7
k:'ll|as+5 th-7 you+8 your+7
k:'m|that-5 to-6
k:'s|$+10
k:'v|in-5 think+6 to-6
k:-a|-'s+12
k:-be|$+5
k:-first|$+8
k:-lik|$-16
k:-my|$-7
k:-on|$+6
k:-th|$+5
k:-you|-th+7
k:NAME|$+5 NAME+6 th+20 your+6
k:^|$+60 'll+7 'm+7 'r-12 's-13 NAME-18 a-16 advic-7 also+18 and+5 answer-9 did-6 find+7 for-8 giv+15 hav-10 help-9 hop-15 i+15 keep+5 know-9 lik+7 mak+8 never-7 on-10 our+9 part+5 said-10 show-9 talk+5 tell-8 th-6 thing+14 will+7 wish-7 word+6 you-13
k:a|$+18 and-14 at+10 be+29 for+13 i+8 of+7 on+10 thing-5 week-7 with+8
k:about|$+6 be-5
k:advic|i-14
k:also|you-13
k:and|$-13 -th+6 NAME+11 be-15 com-12 feel-10 it+8 of-11 on-8 said-6 th+32 you-8
k:as|decid+6 suggest+8 tell-5
k:at|$-8 and-7
k:be|$+10 and-5 as-7 by-7 how+24 in-8 kind-6 my+18 of+10 on-14 th-10 to+7 useful-5 with-17 you+12 your+8
k:becaus|said+5 you+6
k:been|about+7
k:can|$+8
k:did|-expect+5
k:do|th+8
k:first|$-15 th+5
k:follow|advic+10
k:for|$-14 conversation+10 me+12 th+11
k:from|$-7 be-12 that+10 to+5
k:get|$+11
k:giv|a+10
k:go|$-15 th+12
k:good|$-12 sharper+5 to+8 you+11
k:great|to-8
k:hav|-forget+6 a-11 me+5 my+14 to+15 you+13
k:hear|now+6
k:help|to-9
k:how|you-21
k:i|a+13 about+5 at+6 away+7 be-11 been+8 carry-6 do+7 follow-8 giv+5 glad+13 hav-14 how-5 it-9 never-12 not+13 now-5 on-7 out-7 put-5 something+6 start+10 tak+18 th-17 to-28 very+8 whether+6 why+8 with-5 you-26 your+22
k:in|be-10 i+9 th-11
k:it|a-20 good+8 my+13 not-13 with-12 you-10
k:know|$+8
k:last|$-5
k:lin|th+11
k:long|$-5
k:look|th+16 to-5
k:lov|$+8
k:mak|pictur+5
k:me|about-7 and+7 be+13 befor-7 for+15 good+8 i-10 it-16 lot-6 much-9 th+21 to+8 you+15 your+10
k:my|$+15 's-21 >to+10 and-8 be+6 for-5 hav+5 in-5 on+15 say-8 tell-8 thank+8 to-5
k:n't|$-11
k:nam|th+6
k:not|-me-5 -th+10 -that+7
k:now|know+6 my-6
k:of|$-30 NAME+5 at-8 i+8 in-6 month+8 th+15 to+8 week-6 you-7
k:on|$+5 and+15 i+12 in+11 my-10 on-16 th-13 you-5
k:our|$-10 about+7 i+13
k:out|th-6
k:pay|th+7
k:question|ask+6
k:really|$-6
k:said|i+8
k:show|how+6 th+7
k:sinc|tell+6
k:small|for+6
k:so|about+5 and-10 for-5 i-7 that+5 to-5 with-6
k:something|report+6
k:speak|me-5 th-9 you-5
k:stand|th-5
k:story|th+13
k:straight|my+8
k:talk|me+11 you-11
k:tell|$+14 a-15 my+11 th-6
k:th|$+18 's+14 NUMBER+12 after+9 at+7 be+8 befor+11 day-8 first+7 from-7 go-15 i+11 in+13 nobody+5 not+7 of+5 offic+5 on-9 part-8 pay+11 person-8 room+8 servic+5 so-8 test+5 tim-15 week+8 wher+13 whil+7 who+8 with+31 year+9 you+18
k:thank|for-12 so-5 th-5 you-6
k:that|be-14 can-10 could-11 should+13 writ-5
k:thi|$-14
k:think|your+9
k:to|$+10 NAME-6 a+7 about+10 all+8 and-8 i+5 it-9 of+11 on-12 th+19 you-12 your+13
k:two|of-7 on-5
k:up|th+10
k:very|$-14
k:week|th-6
k:what|me+12
k:when|hav+6
k:who|a-5
k:will|you+12 your-7
k:with|$-15 about-6
k:would|to-5
k:writ|when+6
k:year|i+8
k:you|$+6 NAME+7 about-11 and-5 be-5 each+8 every-6 for+27 from-5 hav+6 i-10 in+12 learn+6 mak-5 my-9 not-15 on+10 right+27 tell+10 th+51 that+11 to+14 very+5
k:your|$-19 's+12 about+6 be-30 for-20 i-6 in-13 of+26 on-17 that+31 to+23 year+8
m:|question+43 statement-52
n:|$-56 'd+6 'll+20 'm+8 're+9 's+49 've-5 ^-56 a+25 about-10 advice-14 after+21 afternoon-12 all-50 also+8 always-8 am-10 an+7 and-7 answer+6 answered-36 any+5 anything-33 apply-6 are-16 around-7 as+22 ask+6 asking+21 at+11 away+22 back+12 bad+24 be-25 because+40 been-11 before+57 beginner-9 behind+15 being+19 best-9 between+14 bicycle+40 big-11 blind-5 blood+16 book+7 boots+17 boss+19 both+11 bought-13 box+18 bread+18 bus-15 business-7 but-22 by+65 cake+13 call-9 came-58 can-14 card+15 care-27 career-15 carry+16 certainly-11 chair+21 changed-20 chat-32 child+24 children+9 city-17 class-8 clearly-27 client+13 clinic-15 coffee-5 cold+32 come+15 comes+7 coming-20 conversation-12 could-47 count+25 counter+9 courage-22 course+8 court+10 cousin-11 customer+32 customers-23 cut+44 cv+6 data+43 day-18 days-26 dead+14 dear-5 decide+28 description+22 desk+16 did+8 do+25 dog+8 done-7 down+37 drawing+6 drive-5 each+66 early+11 easy-20 eat+14 eleven+30 end-7 enjoyed-6 even-12 ever-19 every+18 everyone+8 everything-42 exam-6 example+6 experience-11 explained-8 eye-opening-12 eyes+5 face-23 failed+7 far-14 farm-7 fear-21 feel-29 felt-15 field-17 firm-8 first+52 fish+35 five+9 floor-18 follow-8 forget-8 forgotten+12 form-16 forward-11 found-32 frank+15 free-13 friday-9 fridge-18 friends-5 front+7 funny+7 future-18 garden-20 gate+17 gave-17 generous-10 get-9 gets-5 gift-7 give+14 given-13 gives+7 giving+17 glad+32 goes+33 gone+5 got-34 grandfather-18 grateful+10 great-23 group+14 guidance-20 had+8 half+12 hand+47 hands+20 happy-5 hard+5 has+18 have-45 he-11 head-5 hear-10 hearing-5 heart-49 heartfelt+10 hello-19 helped-19 helpful-6 here-27 his-5 hit+7 hold+19 home-23 honestly-6 honour-11 hope-46 horses+7 how-21 i-5 idea+40 imagine-10 in+14 industry-16 inside+10 insights-8 inspiring-5 instead+7 interesting-12 interview-10 into+13 is+42 it+5 its+17 keep+13 kind-27 kindness-27 kitchen+34 knew-17 know+19 lah+7 last-5 late-15 later+9 laugh+24 laughed+38 law-8 learn+6 learned+14 learning+17 least-21 left+31 lesson-10 let+31 letter-14 letters-9 life-20 like-19 liked+7 line+50 list+13 listening-10 live+44 long-12 look+41 looked-31 looking-20 looks+22 lost-9 lot-13 love-19 lovely-14 lunch-6 made-17 make-8 makes+17 making+6 man+6 many-17 map+25 market+23 matters+31 may+17 me-32 mean+15 means-14 meet-30 meeting-16 mention-12 message-18 met-24 might-25 mind-17 mine+27 minister+11 minutes+10 month-10 months-13 more-18 morning-8 most-6 mother-20 mr+25 mrs-10 much-37 my-47 myself-25 n't+6 name+21 names+6 need-16 needs-13 never+14 new-31 news+18 next-27 night+8 nights+14 nine+28 no+43 nobody+20 not+18 notebook+7 notes+8 nothing-8 now+25 number+5 nurse-11 nursing+6 of+32 off+28 officer+5 often-10 old+25 on+25 once-24 one+75 only+34 opened+9 ordered+7 other-17 others-23 our-6 out+45 outside-21 over-12 page+8 parts-18 patience-9 pay-13 pays+22 people-41 person-12 phone-5 photo-5 picture+19 place-13 plan+43 platform-8 please-25 pleasure-9 post+7 precious-7 priya+5 profession-20 professional-11 promise+20 promised+28 put+26 question+7 questions-17 rain-7 rare+11 read+12 reading+19 real-7 red+18 regards-7 remain-6 remark+15 remember-10 report+19 respect-10 right-13 ring+8 road-6 room+40 rule+34 said+13 same+36 saw+8 say+5 says-12 school+18 second-15 see-11 send+24 sense-8 sent+10 sentence-20 service+10 seven+13 shall-7 sharper+9 shift-24 shoes+6 should+19 showed-7 showing+5 side-6 sign+15 since-46 sit+23 site+5 six+23 sleep+9 slow-30 small+22 smell+24 smile-24 so-28 some-38 someone-10 something-19 soon-11 sorry-9 soup+10 speak-8 speaking-9 spent-9 spoke-26 spring-7 started+12 starts-10 stay+15 staying-7 step-21 steps-7 stop-9 stopped-5 story+7 straight+35 street-29 such-74 suggested+30 summer-18 sunday+28 super-5 sure-16 surprise+6 surprised+28 table+9 take+14 takes-18 talk-12 talked+8 talking-15 taught+14 tea+22 teacher-21 teaching+10 team-22 tell+36 tells+6 test+26 than+70 thank+15 thanks-21 that+69 the+48 their+22 then+14 there-31 they+10 thing-7 things-23 think-16 third-25 thirty-16 this-34 thought+17 through-13 thursday-26 till+14 time-53 times+21 tip+30 to+24 told-11 too+41 took+33 touched-28 touches+11 train+14 translation+22 treat-13 trick+23 tried+35 trust-10 try+15 turned+12 twice+20 two+40 under+25 understood+26 union+6 until+25 up+24 use+16 valuable-14 van+20 very-57 view-23 violin+5 visit+18 wait+37 waiting+17 walking+22 wall+20 wanted-19 watch+31 water+14 way-18 we-22 wedding+17 week-22 weeks+12 weigh+7 welcome-21 well-31 went-21 were-56 wet+5 what-29 where+25 whether+24 which+8 while+16 whole-15 why+42 wife-16 window+19 winter+22 wisdom-19 wish-12 wishes-5 with+33 wonderful-21 words-7 work-14 worked-9 working+10 works+9 world-24 would+6 write+20 writing+8 wrong-7 wrote-37 year+8 years+6 yesterday-10 you+50 your+35 yours-14 yourself+7
n:'d|rather-7
n:'ll let you|know+10
n:'ll let|you+10
n:'ll|let+10 look+12 take+8 weigh+7
n:'ll tell you|what+5
n:'ll tell|you+5
n:'ll weigh as|i+7
n:'ll weigh|as+7
n:'ll write again|when+8
n:'m|grateful+11
n:'re|a-22
n:'ve been thinking|about+15
n:'ve been|thinking+13
n:'ve|been+15 got-10
n:^|a+7 as+5 because+6 before+13 being+8 even-17 for+11 good-5 hearing+7 how-5 i-17 it-8 my-31 never+14 no+10 now+11 on-27 one+8 please-29 since+8 so+37 thanks+13 there-24 three+7 what+21 when-8 with-14 your+33
n:^ as you|suggested+7
n:^ before|we+7
n:^ how|you+6
n:^ i|'d+10 'll+15 'm+14 've+5 also+35 am-8 can+6 did-7 had-9 hope-25 keep+13 learned-7 liked+11 look-6 mean+13 never-7 shall-6 was+6 will+12 wish-12
n:^ i 'll|let+10
n:^ i 've|been+18
n:^ i am|going-7
n:^ i did|not+11
n:^ i have|n't+6
n:^ i hope|that-8
n:^ i look|forward-6
n:^ i will|let+9 write-7
n:^ i would|like-5
n:^ it has|given+7
n:^ it|has+7 was+7
n:^ it was|a-6 good+14 useful+6
n:^ my next|step+5
n:^ my|next+5
n:^ now|i+11
n:^ our|talk+9
n:^ since|our+14
n:^ thank you|for-28 so-7
n:^ thanks|to+13
n:^ the way|you+10
n:^ what has|stayed+5
n:^ what|has+5 you+5
n:^ when|you-12
n:^ you|'re-23 are-14 explained-5 gave+5 have-13 put-14 said-16 showed-18 told-25 were+19
n:^ you gave|me+5
n:^ you said|that+6
n:^ you showed|me-18
n:^ you told|me-14
n:^ your|advice-8 answer+8 boss+8 remark+5 words-10
n:^ your remark|that+5
n:^ your words|about-10
n:a|beginner-9 big-14 day+13 good+7 great-21 lesson-10 long-15 lot-13 much-13 new+14 person-13 pleasure-7 real-10 small-22
n:a day|$-5
n:a good deal|sharper+9 to+15
n:a good|deal+18
n:a great deal|to-14
n:a great|deal-20
n:a lot|to-10
n:about|$+5 my-21 your-15
n:about your remark|that+6
n:about your|remark+6
n:advice|and+5 to+37
n:after|a+11
n:again|for+25 when+14
n:again when i|have+14
n:again when|i+14
n:all|$+8 my-7
n:always|$-6
n:am going|to-7
n:am|going-7
n:am grateful|$-5
n:an|hour-11
n:and|about-14 all-21 for+10 he-6 i-31 it+8 learn+22 my-16 not+23 one-20 said+6 so-8 that-5 the+44 you+7 your-27
n:and i|'m+7 am-6 can-5 feel-15 hope-6 was-14 will-7
n:and not|the+8
n:and now|i-6
n:and that|the-8
n:and you|were-16
n:as|a+9 i-9 well-7 you+39
n:as i decide|whether+12
n:as i|decide+12
n:as you|do+12 suggested+17 told-13
n:as you suggested|$+7 i+7
n:as you told|me-13
n:ask|about-9
n:asked|me+6
n:asking|$+11
n:at|all+9 five-5 home-7 my-6 the-29 your+16
n:back|to+18
n:because|of+6 you+24
n:because you|said+12
n:been thinking about|your+6
n:been thinking|about+15
n:been|thinking+13
n:before|i-10 my-5 you+35
n:behind|the+18
n:being|so-5
n:believe it|$-8
n:believe|it-8
n:best|$-12 i-9
n:between|two+9
n:but|i+10
n:by|the-24
n:call|$-10 i+22
n:came|away-6
n:can|n't+9 tell+5
n:comes of it|$+7
n:comes of|it+7
n:comes|of+7
n:coming back|to+9
n:coming|back+9
n:conversation|and-6
n:could|not-6
n:day|$-24 in-18
n:deal sharper|$+9
n:deal|sharper+9
n:decide|whether+12
n:description says that|$+6
n:description says|that+6
n:description|says+6
n:did|it-11 not-9
n:did not|expect+9
n:do|$+15 it-9
n:enjoyed our|conversation-5
n:enjoyed|our-6
n:ever|since+9
n:everything|$-7 you-28
n:field|$-14
n:firm|$-11
n:first|$+8
n:follow your|advice+18
n:for a|long-9
n:for|a-9 being-11 free+8 it+5 me-13 meeting-14 my+12 one+15 that-18 the+17 you-18 your-34
n:for being|so-5
n:for it|$+5
n:for me|$+7 the+11
n:for meeting|me-14
n:for talking to|me+5
n:for that|$-18
n:for your time|$-6
n:for your|time-6
n:forget|$+6
n:forgotten that i|promised+6
n:forgotten that|i+6
n:forgotten|that+6
n:forward to staying|in-7
n:forward to|staying-7
n:forward|to-11
n:found|it-17 your+13
n:from|my-33 our+8 the+14 you+5 your-10
n:from you|i+9 that+20
n:gave me|a+7 hope+8 the-6
n:gave|me-39
n:get on|$+19
n:get|on+7 the+14
n:given me a|good+15
n:glad|to+10
n:go|$+6
n:going|to-9
n:good deal sharper|$+9
n:good deal|sharper+9 to+15
n:good deal to|think+15
n:good|deal+18 of+19 to+16
n:good of you|to+19
n:good of|you+19
n:good to|know+5
n:got|home-15
n:grateful|$-5 for+13 that+12
n:grateful that|you+12
n:great deal|to-14
n:great|deal-20
n:had|never-8 to-23
n:half|of+17
n:happy|$-8 to+15
n:has|a-13 stayed+10
n:has stayed with|me+10
n:has stayed|with+10
n:have|a-31 already-11 done-7 given-5 let+12 n't+12 since-11 something+14 stopped-5 to-19 told-5
n:have let|me+12
n:have n't forgotten|that+6
n:have n't|forgotten+12
n:have something to|report+14
n:have something|to+14
n:hear|that+17
n:hearing that|you+7
n:heart|$-5
n:helped me|to-18
n:helped|me-19
n:hold|the+6
n:home|$-8
n:honour|to-11
n:hope|that-21
n:how i get|on+5
n:how i|get+5
n:how|i+13 much+28 the-6 you+15
n:i 'd|rather-7
n:i|'d+7 'll+31 'm+8 also+35 am-17 asked-14 came-25 can-29 could-14 decide+12 did+12 do-27 feel-32 felt-19 found-26 got-9 have-19 hope-31 keep+20 know+20 learned-11 left-20 liked+11 look-6 mean+9 mention+6 must-12 never-7 promised+11 remain-6 see-10 shall-6 should+21 think-9 thought+28 told-5 too+8 took+19 tried+13 was-21 will+12 wish-12 would-6 write+6 wrote-17
n:i 'll let|you+10
n:i 'll|let+10 look+12 take+8 weigh+7
n:i 'll tell|you+5
n:i 'll weigh|as+7
n:i 'm|grateful+11
n:i 've been|thinking+13
n:i 've|been+15
n:i am going|to-7
n:i am|going-7
n:i came|away-6
n:i decide|whether+12
n:i did not|expect+9 know+5
n:i did|not+13
n:i do|n't-12
n:i found|it-15
n:i get on|$+19
n:i get|on+5
n:i have n't|forgotten+12
n:i have|n't+12 something+14 stopped-5 told-5
n:i have something|to+14
n:i hope|that-11
n:i keep coming|back+9
n:i keep|coming+9
n:i look forward|to-8
n:i look|forward-8
n:i mean|to+13
n:i mention your|name+6
n:i mention|your+6
n:i promised|to+6
n:i tried|it+8
n:i will|keep+12 let+9 write-7
n:i will let|you+9
n:i would like|to-7
n:i would|like-7
n:if|i-5 the+6 you-5
n:in|$+22 a-5 the+24 touch-5 your+24
n:in the|first-5
n:into|my+13 the-6
n:is|a-10 how+11 in+11 not-34 now+8 one+12 the+19 what-15 your+5
n:is for me|$+6
n:is how|you+11
n:is the one|you+5
n:is the|one+5
n:it|$-6 and-13 has+7 how-9 in+7 makes+9 out+11 was-5 will-10
n:it has given|me+7
n:it has|given+7
n:it is something|i+7
n:it is|something+7 the+6
n:it makes my|picture+9
n:it makes|my+9
n:it was good|of+19
n:it was|good+14 useful+6
n:it was useful|to+6
n:job|$-46 description+13 in+9
n:job description says|that+6
n:job description|says+6
n:keep coming back|to+9
n:keep coming|back+9
n:keep|coming+9 in+10 my+5 the-9
n:knew|you+7
n:know how i|get+5
n:know how|i+5
n:know|how-8 that+7 what+5 which-6
n:last|week-18
n:later|$+9
n:laughed|and+11
n:learn|$+7 the+15
n:let|me+13 you+6
n:let you know|how+6
n:let you|know+6
n:like|me-10 you+19
n:like you|$+13
n:look at|the+25
n:look|at+31 forward-8
n:look forward to|staying-7
n:look forward|to-8
n:lot|to-10
n:made|me+18 the-5
n:makes my picture|of+9
n:makes my|picture+9
n:makes|my+9
n:may i mention|your+6
n:may i|mention+6
n:may|i+6
n:me|$-30 a-11 about+19 and-6 at-58 hold+6 hope+8 in-38 it+11 more+9 most+8 on-36 so-21 that+17 to+35 where-12 with-13 you+19 your-9
n:me a good|deal+15
n:me a|good+15 great-12 lot-13
n:me a great|deal-12
n:me about|the+5
n:me hold|the+6
n:me on|the-14
n:me so|much-7
n:me that|the+15 you+10
n:me to|start+13
n:mean|to+13
n:meet|you-20
n:meeting|me-14
n:mention your name|when+6
n:mention your|name+6
n:mention|your+6
n:monday|$-13
n:more|about-8 than-10
n:more than|the+17
n:morning|$-10
n:mother|$-12
n:much|better-15 for-12 of+35 to+9
n:much for taking|the-6
n:much for|taking-6
n:must|be+6
n:my|class-14 cousin-16 cv+6 family-9 head-13 heart-6 mother-18 notes+8 own-6 picture+9 promise+21 question+10 sister+5 wife-23
n:my mother|$-12
n:my next step|is+5
n:my next|step+5
n:my picture|of+9
n:my promise|to+21
n:my question|about+10
n:n't|forget+9 forgotten+12 know-6
n:n't forgotten that|i+6
n:n't forgotten|that+6
n:name|$+9 when+7
n:name when i|write+7
n:name when|i+7
n:never|forget-22 have+5
n:next step is|the+5
n:next step|is+5
n:next|step+5
n:no job description|says+6
n:no job|description+6
n:no|job+6
n:not|$+9 expect+9 the+10 to+5
n:now i|know+13 see-11
n:now|i-10 than+15
n:of all|$+5
n:of it|$-6
n:of|it+5 last-10 me-9 my-46 the+24 thing+11 you+12 your+9
n:of you|to+17
n:on|$+29 a+27 day-7 my-18 sunday+15 the+9 thursday-12
n:on the|first+8 floor-5
n:once|more-8
n:one|$+18 day-13 i-11 page+9 you+16
n:one you suggested|to+5
n:one you|suggested+5
n:our call|i+12
n:our|call+17 talk+10
n:our conversation|and-5
n:out|of-10 the+6
n:pay|you+8
n:phone|$-6
n:picture|of+11
n:pleasure|to-9
n:promise|to+21
n:promised|to+6
n:put|it+5 the+7 your-8
n:question|about+10
n:read|the+12
n:remark|that+15
n:report|$+14
n:rest|of-10
n:right|$-24
n:said|that+11 the+20 to-20
n:says that|$+6
n:see|why-17
n:send you|the+5
n:send|you+19
n:sharper|$+9
n:showed me|the+13
n:showing|me+5
n:side|of-11
n:since|i-10 our+11 you+34
n:since you told|me+13
n:since you|told+13
n:sit|in+8
n:smile|$-27
n:so i|'ll-5
n:so much for|taking-6
n:so much|for-10
n:so|much-40 that+13 the+25 you-8
n:someone|who-6
n:something i 'll|weigh+7
n:something to report|$+14
n:something to|report+14
n:something|to+17
n:speak with|me-8
n:speak|with-12
n:start|$-20
n:stayed with|me+10
n:stayed|with+10
n:staying|in-7
n:step is the|one+5
n:step is|the+5
n:step|is+5
n:story|of+22
n:straight into|my+7
n:straight|into+7
n:such|a-26
n:suggested|$+7 i+7 to+5
n:surprised|me-9
n:take your advice|and+12
n:take your|advice+12
n:take|your+12
n:talk|about+5 to+9 with-14
n:talking to|me+5
n:talking|to-8
n:tell you what|comes+7
n:tell you|what+7
n:tell|you+7
n:than|the+24
n:thank you|$-6 for-7 so-7
n:thank you for|the-12 your-19
n:thank you so|much-6
n:thank|you+18
n:thanks|$-14 for+5 to-7
n:thanks for|your-6
n:thanks to|you-12
n:that|$+32 a+42 has+8 i-69 in+9 it-5 my+8 nobody+7 one-25 the+46 there-17 was-20 you+40 your+18
n:that i|can-14 promised+6 should+24
n:that i promised|to+6
n:the|bad+14 call-10 chair+6 city-17 day+13 door-8 end-6 field-22 fire+8 first-13 fish+18 future-13 gate+17 job-17 next-15 night+5 old-19 part+10 pay-21 phone-18 photo-5 rest-10 right-12 room+35 same+17 small+25 table+12 three+18 time-7 two+33 way-23 whole-25 work-8 world-23 wrong-6
n:the first|year-13
n:the one you|suggested+5
n:the one|you+16
n:the phone|$-11
n:the rest|of-10
n:the time|to+10
n:the way|you+12
n:then|the+27
n:there|$-5
n:think|about-5
n:thinking about your|remark+6
n:thinking about|your+5
n:thirty|years-16
n:this|morning-5 week-7
n:three|times+12
n:through|the+9
n:thursday|$-7
n:time|$-10 for-17 to+10
n:to|a-7 ask+34 be-5 decide+14 do-5 go-9 hear+6 know+8 learn-11 me-13 meet-22 my-17 report+19 see+6 send+11 speak-12 staying-7 tell+18 the+6 think+7 try+5 work-11 you-36 your-47
n:to me|$-37 that+12
n:to meet|you-17
n:to report|$+14
n:to send|you+6
n:to speak with|me-8
n:to speak|with-12
n:to staying|in-7
n:to talk|with-12
n:to you|$-43
n:told|it-28 me+12 my+8
n:told me|$+14 and+13 that-5 to+15
n:told me that|the+12 you+8
n:too|$-15
n:tried|it+8
n:trust|you-5
n:two|of-9 years-15
n:until|the+20 you+18
n:up|$-13 at+16 the-22
n:useful to|hear+6
n:useful|to+6
n:very|much-9
n:wanted|to-25
n:was|a+23 an+8 good+14 so+14 the-43 useful+6 very+6
n:was good of|you+19
n:was good|of+19
n:was the|best-6
n:was useful to|hear+6
n:was useful|to+6
n:way|home-6 of+12 you+12
n:week|$-29
n:weigh as i|decide+7
n:weigh as|i+7
n:weigh|as+7
n:well|$-12
n:well when|you+6
n:were|a+8 right+5 so-13
n:what comes of|it+7
n:what comes|of+7
n:what|comes+7 has+5 i-13 you-33
n:what has stayed|with+5
n:what has|stayed+5
n:what you said|about+6
n:what you|said-25
n:what you told|me+8
n:when i have|something+14
n:when i|have+14 write+7
n:when|i-14 nobody-7 the+7 you+23
n:when you|said+6
n:where|the+16 you+34
n:which|i-15 you+5
n:who|is-9
n:why|you+5
n:will|be-8 keep+12 let+10 n't+5 write-7
n:will let you|know+9
n:will let|you+9
n:wish|you-14
n:with|all-7 me-5 such-16 the+55 you-44 your+20
n:with me|about-11
n:with you|and-8
n:words|about-22
n:work|$-9
n:works|$+8
n:would|be-30 have+9 like-7 you-15
n:would like|to-7
n:write again when|i+14
n:write again|when+14
n:write|again+8 the+10 to-7
n:year|$-10
n:years|$+10 and-10
n:yesterday|$-6
n:you|$-25 're+6 a-12 also+9 and-17 answered-21 are-33 asked+9 could-8 did-7 do+7 explained-9 for-5 gave-43 have-16 i+11 in-15 keep+13 know-18 let+5 must-9 never-17 on-23 put+16 said+36 say+11 shared+6 showed+16 still+13 suggested+30 taught+15 that+20 the+18 to+19 told-17 too+6 were+17 what+5 would-17 write+19
n:you 're|a-22
n:you and|i-8
n:you asked|me+8
n:you did|not-21
n:you do|$+6
n:you for|the-12 your-19
n:you gave|me-47
n:you keep|the+6
n:you know how|i+5
n:you know|how+6
n:you let|me-6
n:you put|it+10
n:you said|$+6 that+19 the+27
n:you showed me|the+13
n:you showed|me+6
n:you so much|for-6
n:you so|much-6
n:you suggested|$+7 i+7 to+5
n:you taught|me+15
n:you told me|$+21 that-6 to+19
n:you told|me+11
n:you were|a+18 so-12
n:you what comes|of+7
n:you what|comes+7
n:your advice|and+5 to+27
n:your|advice+6 answer+6 boss+8 career-12 experience-6 first+20 good-7 guidance-8 insights-7 kindness-27 kitchen+17 name-11 office-12 own-9 remark+15 story+7 time-15 tip-16 trick+18 wisdom-14 words+5
n:your name when|i+7
n:your name|when+7
n:your remark|that+15
n:your time|$-6
n:your words|about-10
p:"NAME|hear+5
p:"you|"modal+9
p:-else|-how-9 -i-6
p:-free|-place+5
p:-future|-past-5
p:-hear|-how-8 -learn+7 -me-5 -modal-9 -my-6 -place+20 -they-7 -time+9 -your+12
p:-how|-i+5 -meet-5 -modal-10 -past-6 -tell-7
p:-i|-learn+10 -light-5 -need-10 -past+7 -wish-15 -you+13
p:-if|-past+7 -you+10
p:-job|-tell+5
p:-keep|-i+5 -place+5 -you+14
p:-learn|-else-6 -how+8 -modal+7 -place+8 -staff-9 -tell+8 -time-11 -your+5
p:-light|-offered-6 -past-9 -they+11 -you+5
p:-meet|-place-9 -you-5
p:-modal|-light+8 -meet-10 -place+9
p:-offered|-me-12
p:-org|-modal+8
p:-past|-if+7 -me-10 -org-8 -place-5 -they+5
p:-place|-future+5 -me+7 -time+7
p:-tell|-how+5 -me-14 -they+9
p:-you|-hear+9 -me+5 -past+10 -place+6 -tell+6
p:-your|-place+12
p:NAME|appear+6 free+6 future+18 hear+8 how+8 i+12 if+8 job+7 join-6 kin-6 me-7 modal-14 my+6 org+13 pass-5 past+9 place-13 you+10
p:appear|field-6 free-9 good-13 hear+8 how-5 join+21 keep-6 kin-6 light+12 me-6 meet-16 my-11 org+6 paper-13 pass+14 place+17 praise+11 tell-5 they+6 unpaid+5 wish+15 you+15
p:apply|me-8 offered+6 org-10 past+16 place-7
p:boss|modal+6 not+8 past+11 you+12 your+8
p:but|field-6 learn-9 meet+14 my-8 pass-7 past-10 place+8 tell-12 they-11 wish-7 your+7
p:else|future-15 good-5 learn-7 light-5 pass-12 place-8 tell+15 wish-6 you-5 your-11
p:field|NAME-6 free-12 future-13 good-9 hear-10 keep-8 learn-19 light-12 my+9 need+9 not+9 pass-7 past-6 your-8
p:free|future-16 hear-10 how-8 i-15 if-6 light+15 my-6 pass-5 place-6 praise+5 they+9 time-11
p:future|appear-6 hear-6 help-5 how+9 i-18 job-11 join-6 keep-5 learn-9 light-11 me+7 meet+14 modal-13 my-10 need-5 not+10 org-5 pass-9 past-13 pay-6 place+9 staff-7 they-5 wish-7 you-5
p:good|NAME+6 appear-5 field-9 free+11 future-10 hear+5 how-5 i-22 if+5 keep+13 learn+10 light+5 me+5 modal-16 not+18 org-8 pass+8 place+19 staff-10 tell-9 time-12 wish-5 you-11 your-8
p:hear|>me-6 NAME+9 but+12 field-22 future-6 good-7 how-22 i-41 job-7 join+7 keep+5 kin+9 learn-16 me+5 my-16 need-12 org+6 pass+11 past-11 thank-5 they-9 time-28 wish-10 you+9 your+9
p:help|hear-16 i+7 learn-9 light+6 me-9 my-8 past-11 place-11 you+11
p:hire|NAME+5 i-5 learn+5 light+7 org+10 pass+7
p:how|appear+24 future-15 good-14 help+5 hire+12 job+5 join+7 keep+6 kin+5 light-7 me+7 meet+16 modal+39 org+5 paper-17 place+20 praise-14 staff-10 they+11 unpaid+13 you+6
p:i|"not+7 -how-6 -learn-7 -light+8 -offered-6 -past-11 -tell+8 -you-5 NAME-6 appear-5 apply-10 boss+15 but-5 free-15 future-34 good-22 hear+12 how+21 job+6 jobless+6 join-5 keep+12 light-14 me-8 meet-41 need-6 not-26 offered+10 org-47 paper-10 pass-15 past-21 pay-9 place-20 praise-6 staff+6 tell-9 time-17 unpaid-15 you+17 your+38
p:if|future-13 hear-5 kin+5 my-11 need-16 org-18 pass-9 past-7 pay-8 praise-9 staff-9 thank-5 time-7 you+10
p:job|NAME+5 appear+5 free+18 future+6 good+5 i-18 light+10 me+10 past+13 place-9 tell+11 time+10 wish-11
p:jobless|i-11 pass-6 time+6 you+13
p:join|free+15 hear-21 learn-8 light+19 meet-6 modal-11 my-19 not+8 offered-16 org+8 pass+13 past-7 place-15 staff+8 tell-12 they+6 you-8 your+11
p:keep|NAME+6 appear+17 boss-7 but+6 else-9 free+16 hear+13 how-14 i+18 if-7 job-5 light+14 me-8 meet-8 modal+6 my-5 not+7 offered+5 org+15 pass+9 past+15 place-10 praise+12 staff-8 time-10 you+12 your+6
p:kin|>me-10 NAME-14 how-14 i-9 job+10 join+7 learn+10 my+7 need-8 offered-10 org-5 past+11 place+5 staff+10 tell-13 wish-6 your+6
p:learn|"you+8 -org+5 NAME+7 appear+19 apply-5 boss+6 but+16 else-9 field-13 future-14 good-10 hear+19 how+35 i-9 if+14 join-23 keep+6 kin+6 light+17 modal+6 my+5 need-10 not+15 offered+5 org-27 pass+18 past-17 pay+21 place+28 praise-11 staff-6 tell+11 time-10 you+11 your+16
p:light|-hear+9 -i+6 -keep+5 -learn+7 -offered+8 -org+10 NAME+17 appear-13 apply-7 boss+10 else+7 field+9 i-5 if-6 join-7 keep+25 learn+11 me+23 my+12 need-16 offered+13 org-17 pass-11 past+15 pay-11 place-12 praise-24 staff+12 thank-9 they-15 time-42 unpaid+5 wish+8 you+13 your-7
p:me|NAME+14 appear-9 boss+8 free+9 future-6 good+12 hear-8 how+7 i-49 if-8 job-19 join-13 keep+15 learn-9 light+21 modal+10 my+20 need-14 offered+12 paper+5 pass+13 past-9 pay-11 praise+10 thank-9 they-7 time-18 unpaid+18 wish-27 you+14 your+7
p:meet|NAME-8 appear-8 field-5 free-21 good-9 hear+5 i-6 if-10 join-11 kin-10 modal-16 my-24 offered+7 org+9 past-10 place-10 praise-7 staff-7 tell+8 time-7 wish+7 you-25
p:modal|-free-7 -light+12 -my-8 -pass+5 -past+5 -they+9 -you+5 appear+18 apply-19 but-8 else-8 field-8 free+13 good-22 hear-7 help-7 join+13 kin-7 learn+6 my+10 need-10 offered+7 org-40 paper-8 pass-29 pay-6 place-12 praise-15 staff-9 tell-16 time+5 wish-12 your+8
p:my|-hear-5 >i+9 >me-20 >you+5 NAME-13 boss-5 field+7 hear-7 how-13 i-16 if+11 job+5 keep-9 kin-29 learn-5 light+14 meet-5 modal-8 need-16 not+15 offered-12 paper+7 pass-9 past-8 place-15 tell-29 thank+8 they+10 time-7 unpaid+9 you+20
p:need|>join+6 appear-7 but-6 future-6 hear-6 help-9 job+5 learn+10 meet+7 org+5 pass-10 past+10 time-10 wish-6
p:not|-appear+8 -apply+13 -else-18 -future-6 -hear+6 -i+7 -if+10 -keep+22 -me-18 -meet-9 -modal-16 -my-14 -not+7 -offered-7 -org+18 -paper+9 -pass+9 -past-8 -pay+8 -place+8 -praise-6 -tell+14 -they+12 -time-8 -wish-6 -you+20 but+5 hear+8 how-10 i+8 light-5 past-5 tell+6 you+6
p:offered|>me-7 >time-5 appear+11 free-5 future+6 good-9 hear+7 how+10 i-13 if+8 job-9 keep-13 kin+6 light-6 me+16 meet+22 modal+21 my+7 need-12 not-5 org+15 paper+7 pass+20 past-11 praise-5 tell+5 they-10 time+16 wish-6 you+30 your-8
p:org|appear-8 else+7 field+7 future-6 good-7 if-7 join-7 kin+7 light+6 my+11 need-13 offered+7 paper-12 pass-8 pay+8 place-11 staff+12 tell+10 they+26 time+13 you+19 your-13
p:paper|NAME+5 appear-7 future-6 hear-7 how+9 i+6 learn+5 me-5 place+8 they+9 you+5
p:pass|NAME+17 appear+12 apply-6 but-13 else-6 field-10 hear-14 help+15 how+25 i+9 if+8 job-9 keep+6 kin+16 learn-15 light+8 me+22 meet-12 modal-7 my-11 need-6 not+7 offered+9 org-32 past+33 place+13 staff+8 tell-25 thank-11 they+9 time-15 unpaid+8
p:past|"not+5 -future-6 -hear+5 -learn+9 -light-13 -meet-5 -offered-5 -org+7 -past-11 -they+6 -time+6 >me-7 >time-5 NAME+9 appear-16 else-5 free-18 future+6 good-26 hear+10 hire+5 how+15 i-44 if+9 job-8 jobless+6 keep-5 kin+8 learn-36 light-37 me+24 meet-7 my-7 need-7 offered+8 org+23 paper+5 pass+10 pay-5 place+20 praise-26 staff+11 thank-20 they+16 wish-8
p:pay|appear+5 hear+8 i+7 learn+9 me+6 offered+8 past-5 place-14 tell+8 time+15 you+14
p:place|NAME-17 appear+18 apply-9 boss-6 but-6 else+15 field-12 free-20 future+5 good-13 hear+6 help-5 how-18 i-5 job-10 jobless-5 join-8 keep-14 learn-16 me+11 meet-11 modal-7 my+10 need+12 not+18 offered+9 org-15 paper+14 pass+17 past+30 praise+8 they-10 time+14 wish+9 you+12
p:please|my-5
p:praise|free-7 i+24 join-13 learn-8 light+7 me-10 modal-6 my+12 past+24 place+20 tell+7 they+10 unpaid-9 you+8
p:staff|NAME-5 but-11 future-14 good-8 hear+9 not+12 offered+15 org-6 pass-17 past+15 tell+11 they+7 your-9
p:tell|-light-16 >me-5 >time-7 appear+21 boss+10 else-6 field+8 free-11 future+31 good-16 hear+31 if+9 join-11 kin+9 learn+12 meet+36 modal+13 my+5 need-11 org+22 paper+12 past-28 pay-10 place-13 praise+5 they-11 time+22 unpaid+8 you+27 your+6
p:thank|NAME+9 appear-17 free-8 future+20 hear+7 if+6 learn+12 light+10 me+8 my+10 paper+12 pass+6 tell+24 you+8 your-13
p:they|appear-7 but+13 else-15 field-8 future-18 good+8 i-16 job+9 join+15 keep-5 light+18 me-6 meet-5 my-7 need-8 offered-10 org-9 paper+7 pass+22 past-12 praise+15 staff-12 tell-15 unpaid+5 you+11 your+9
p:time|-learn-6 NAME-12 appear+9 free-8 i-7 if+5 keep+6 kin-10 learn+15 light-10 me+6 meet+7 modal-12 offered+5 org-13 paper+5 pass+6 past+5 praise+14 tell+11 they-6 you+7 your-13
p:unpaid|free-6 future-13 hear+10 i+5 join-6 my+15 place-6 time-27
p:wish|>join+6 appear-6 field-5 free-13 future-18 good+5 hear+28 i-29 if-5 job-6 join-9 kin-5 learn+18 light-13 me+5 meet-11 modal-6 my-17 need-6 offered+13 org-23 pass-6 past+27 place-43 praise-11 staff-11 tell+20 thank-5 time-11 unpaid+8 you-15 your-6
p:you|-hear-9 -light-17 -meet-7 >me+5 NAME+24 appear+14 apply-7 boss+5 but-6 else-7 field-30 good+7 help-20 hire+15 how-14 i+28 if+17 job-20 jobless+8 join-14 keep+7 kin+13 learn+34 light-5 me+6 meet+25 my-12 not-6 offered+32 org+31 pass-6 past-10 place-11 praise-18 tell+20 thank-12 they+16 unpaid+18 wish-30 your-20
p:your|NAME+15 boss+19 but+18 else+7 field+22 future+15 good-14 hear+12 help-6 hire-10 how+15 i-6 if+21 join-10 kin+20 learn+16 light+18 me-8 meet-7 modal-11 need+8 not+15 offered+10 org+15 pass+18 past-21 pay-5 place+44 praise+14 staff+23 tell+10 thank-13 time+19 wish-24
s:|"NAME+15 "hear+19 "how+9 "i+10 "learn+14 "meet+25 "modal+10 "my+6 "not+14 "pass+11 "place+20 "tell+6 "they+17 "time+19 "you+18 -apply+8 -else-19 -field+6 -free+9 -i+8 -if+11 -join-8 -keep+19 -light-5 -me-20 -meet-5 -modal-6 -my-13 -not+17 -offered-7 -org+6 -paper+10 -pass+9 -past-10 -pay+14 -place+30 -praise-6 -staff-5 -tell+17 -they+17 -unpaid+6 -wish-18 -you+21 -your+6 >i+9 >join+6 >keep+6 >me-5 >my+5 >paper+6 >pass-8 >past+8 >time-8 appear+11 apply-13 boss+29 but-6 else-11 field-19 future-5 good-30 hear-8 hire+6 how+40 i-6 if+12 jobless+7 join-19 keep+6 learn+18 light+22 meet-19 modal-10 need-11 not+33 offered+29 org-27 paper+14 pass+16 place+7 please-24 praise+16 staff+7 thank-19 they+21 time-25 unpaid+28 wish-39 you+26 your+12
u:|"NAME+15 "at+7 "be+30 "do+5 "for+8 "in+8 "it+16 "on+18 "th+23 "to+5 "you+18 $-42 'd+5 -'s+19 -a+18 -about-9 -after+5 -all+14 -at-7 -be-5 -by+5 -can-5 -do+5 -expect+5 -first+12 -for-11 -forget+10 -from+8 -hav-23 -how+10 -i-7 -in+11 -it+7 -lik-12 -look-10 -me-20 -meet-11 -mor+6 -my-13 -nobody+8 -of+10 -on+27 -read+7 -said-8 -say+6 -teach+8 -tell+5 -th+41 -that+13 -thi-12 -think+5 -to-8 -wait-6 -what-6 -when+7 -who-6 -with-5 -you+21 -your+6 >about+7 >and-5 >be+7 >befor+7 >for-6 >hav+5 >me-5 >my+5 >to+7 NUMBER+17 ^-42 advic-5 all-39 and-12 answer-5 any+6 anything-18 as+15 ask-7 at+8 attach-11 away+12 back+10 bad+9 bak+12 bank-7 be-58 becaus+19 befor+22 behind+7 being+7 believ+5 between+8 bicycl+21 big-9 blind-5 boot+8 boss+10 bought-8 box+10 bread+5 bus-13 but-8 by+19 cak+14 call-9 car-13 card+8 career-8 carry+8 catch+17 certainly-6 chair+8 chat-11 check+18 cheer-10 child+11 children+7 class-6 clearly-13 client+11 clinic-7 clos+9 cold+15 com-16 could-15 count+20 courag-9 cousin-5 cut+25 day-28 decid+14 desk+7 did-7 do-7 dog+13 don-6 down+14 draw+6 each+33 ear-7 early-12 easy-10 eat+6 eleven+16 even-12 every+8 everything-20 experienc-6 explain-6 fac-10 fail+6 farm-6 feel-22 field-8 find-9 fir+5 first+29 fish+15 floor-10 for+8 forget-8 form-7 forward-5 four-6 frank+7 fre-5 friday-6 fridg-8 from-9 futur-9 generou-5 get-19 giv+10 given-7 glad+15 go-21 goes+13 grandfather-9 grateful+6 great-13 green-5 group+7 guidanc-11 hand+21 hard+5 hat+9 heart-24 heartfelt+5 help-7 her-5 hid+16 hold+11 hom-11 honour-11 hop-26 hors+9 hour-9 how-10 i+10 idea+14 industry-8 insid+6 interest-6 interview-5 into+5 job-5 just-6 keep+11 kind-10 kindness-13 kitchen+14 know-11 lat-7 laugh+30 learn+14 leav+20 lectur-10 let+13 library-6 lif-6 lift+9 lik+10 lin+22 list+5 liv+15 long-10 look+20 lot-11 lov-8 lovely-8 lunch-6 mak-6 many-9 map+8 matter+8 me+16 meet-21 messag-7 min+14 minut+5 miss+8 month-10 mor-22 most-7 mother-8 much-23 museum+6 my-13 myself-12 n't+6 nam+11 need-11 never+6 new-8 next-10 night+6 nin+17 no+12 not+9 now+14 number-10 nurs-9 of+21 old+12 onc-10 only+15 open+8 other-13 out+29 over-6 own+5 part-7 pass-13 path-6 patienc-6 patient+8 pay+11 person-26 photo-8 pictur+6 plac-6 plan+28 platform-5 play+13 pleas-14 pleasur-5 point-8 profession-10 professional-6 promis+20 put+16 rar+6 read+7 real-6 red+9 register+17 remark+6 report+7 road-8 room+15 rul+16 sam+14 sav+9 se+6 second-7 send+9 sent+6 sentenc-10 servic+5 sh+5 shar+10 sharper+5 shift-8 sho+5 should+10 sinc-17 sister+7 six+9 sleep+10 slow-15 small+5 smell+14 smil-17 so-18 som-16 something-8 soon-5 sorry-16 soup+5 speak-22 spend+14 stand-7 start+8 step-11 stop-12 story+5 straight+20 street-14 such-27 suggest+18 summer-8 sunday+13 sur-7 surpris+18 tabl+14 tak+15 talk-11 tap+8 teach+6 teacher-12 team-5 tell+28 test+18 th+16 than+20 thank-6 that+31 their+14 then+8 ther-11 thi-7 thing-15 third-12 thirty-7 through-11 thursday-13 tim-9 to+20 too+16 touch-5 train+16 translat-9 translation+11 treat-18 tri+15 trick+10 trust-7 try+9 turn+8 twic+12 two+19 under+12 understand+7 until+12 up+21 us+7 valuabl-6 van+8 very-27 view-14 violin-10 visit+6 wait+14 walk+7 wall+8 want-7 watch+13 water+8 way-26 we-14 week-10 weigh+11 welcom-19 well-14 what-7 wher+7 whether+11 whil+5 whol-7 why+23 wif-5 window+13 wisdom-10 wish-11 with+13 wonderful-11 world-13 writ+6 year+17 yesterday-5 you+28 your+12`,
};
