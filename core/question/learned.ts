/** Written by test/etiquette/learn-topics.ts; do not edit. Bias, then what each topic's cues count, then words with their weights. */
export const learned = `0.49 -0.28 0.34 0.08 0.74 -0.07 -0.22 0.41 -0.04 -0.43 -0.13 -0.91
8.64 -2.07 -3.26 -1.48 -1.80 -1.98 -1.46 -2.28 -1.66 -3.41 -1.93 -1.18
-1.14 7.19 -3.69 -2.45 -1.87 -1.66 -0.51 -0.44 -0.81 -0.43 -0.09 -1.38
-2.88 -0.29 8.13 -1.35 -2.95 -3.52 -2.47 -3.32 -3.22 -1.39 -0.65 2.18
-2.79 -2.01 -2.84 9.61 -2.91 -4.06 -3.01 -2.79 -3.91 -3.60 -1.45 -2.36
-2.58 -0.86 -1.99 -1.38 8.92 -2.07 -1.04 -2.80 -2.73 -1.21 -2.37 -1.73
-2.47 -1.44 -0.47 -1.20 -1.03 8.97 -0.75 -2.33 -1.17 -3.85 -3.12 -1.75
0.04 -3.49 -0.70 -2.41 -2.97 -2.66 9.55 -3.65 -1.42 -3.04 -2.91 -2.71
-0.94 -1.50 -0.02 -1.85 -2.64 -2.24 -2.79 7.78 -2.44 -0.23 -0.37 -0.32
-2.29 -1.47 -3.84 -0.63 -2.16 -2.33 -2.21 -4.09 9.50 -2.57 -2.10 -1.99
-2.97 -2.20 -2.39 -2.39 -2.21 -1.52 -1.00 -2.24 -1.49 9.09 -2.23 -0.18
-0.06 -3.22 -2.77 -1.83 -1.79 -0.94 -2.58 -2.64 -1.28 -0.24 8.44 -3.18
-0.01 -4.11 -3.33 -1.34 -1.23 -1.79 -0.38 -2.12 0.24 -2.65 -2.09 7.83
'd|a-8b22c-8d-7f12h-7i-4j4
'd be|d7g-7i-5k8
'd lik|a9d-7f17l-13
'd lov|a-5b-5c-5e4f-5g8h6j6
'll|c-8e6g4k5
'll be|c-5e8l4
'm|a-5b-9e8f-5h-8i-5k17l6
'm a|c8l-4
'm cut|c8l-6
'm not|c9l-9
'r|a14c-5e-4g13i-7k-6
's|a9d6e5f-6g-15h12i-7j17k-13l-7
's a|a10f-5g-6h8
's been|f5
's degre|a4
's in|j10
's on|d6
's th|a-8c-5d8e-6f7h4j-7k-7l9
's wag|a6
's worth|a-6d9
'v|c11d-6f15h-10i-8j-6k-10l15
'v been|l19
'v heard|a4
'v never|c8
'v tell|c7
'you|b7d-4
'you think|b7d-4
NAME|b9c-20d44e-6f-6g-4h-5j-5
NAME NAME|b12l-5
NAME and|d11
NAME how|b8
NUMBER|a-4d7
^ a|d-5e4
^ after|f-7g11
^ any|a-7b6e-4f-9g13l13
^ at|f-7g7j5
^ be|a14c-9d7e6g-19h5i10j-21
^ befor|f5
^ by|e4
^ can|a10d8f-10g-9h16i-8k-6
^ could|c11f7g-8h-5k4l-4
^ did|d12e-6f-6g-7h-6j-6k26
^ do|a25c15e-21f-25g-7h7i-7j16
^ does|a24c14e7g-10i-9j-13k-9l-4
^ even|g11i-6
^ everyon|j5
^ for|d5e-5f11g-4i-5
^ from|c6d-5k5
^ given|c5g7
^ hav|a10e-5f7g5i-8k-8
^ how|a14b-19d6e-5f8g-10h16i14j-26k-10l9
^ however|f9
^ i|b-5c20d-6e8f-15g-13h-10i-6j14k7l11
^ if|c-4e-4h8i9
^ in|d-5e5i4
^ it|c-9e5f5h8i-11k9l-4
^ leav|a-6f9
^ look|e6h-4k6
^ may|b4h8
^ might|a-5b12
^ most|f-7g9
^ must|d9i6j-4
^ my|c-12d14j6
^ never|i5
^ of|c4i8j-5
^ on|a-7j10
^ onc|e5j5
^ ought|l6
^ over|e8
^ person|c5d11e-4
^ pleas|a7
^ roughly|a9
^ should|d9l5
^ som|e5j-5
^ tell|a-4b-7d6f5
^ th|d-5f16k-6
^ they|j4
^ to|d5h5
^ what|b-23c-9d19e-11g5h18i10k-8l7
^ when|d-7e-7g18h10i5k-19
^ wher|a-5d8f21h-8i-4k-10l5
^ which|a-14b6c4d25e-5g19h-19i13j-5k-12l-11
^ who|a5b12c18e-9f-17g-7h6
^ whoever|j5
^ whom|b18e-6
^ whos|b13l-9
^ why|k12
^ will|e21
^ with|a-9d-8e15h7j-5k5
^ would|b6d6e10g-5h8i7j-10k-13l-4
^ you|b6d-8f7g-8j-8k10
^ your|h6
a|a-4b7c10d-10e-24g9h-20j10k9l13
a NAME|b8
a bad|h7
a baker|j7
a beginner|a5i4
a camera|j11
a career|a-6l7
a chat|b12c-5
a child|g8h10
a children|k8
a coroner|k4
a court|i7
a dancer|k9
a day|a11h-4
a degre|e4l4
a different|h-7j8
a fair|a14j-5
a family|a9c8h-6
a few|b7
a field|c10
a fish|k7
a futur|e13
a good|a-6c-8g15k-5l7
a head|f7k-4
a hill|k5
a hospital|h6j5
a job|c4e16h-8l4
a junior|a12c-7h9i4l-7
a letter|g8
a lin|k7
a liv|a-5g9
a lot|h8k6
a master|a8i-6
a mistak|h13
a moment|k7
a monday|g12
a month|a5f11
a mortgag|l5
a museum|c4d-4
a natter|b14
a new|h4
a newcomer|f-10h8l7
a newly|a11d-4
a night|c5j5l-4
a normal|j22
a patient|e-6f13g6
a pension|a8
a perfectionist|c13
a person|b-6c19e-6f7i-9j-5l7
a piano|f-5i11j7
a plac|d-5h14j-5l8
a poor|a-10c10i7
a post|e8f-5
a prison|k8
a problem|f7
a pupil|b-5g9
a quiet|a-7h12j4
a realistic|a5
a senior|a10
a sensibl|l4
a shepherd|a7i7k-6
a shift|j6
a shy|c5
a smaller|b6c-4
a speech|e9g5
a stammer|c5
a steady|i9
a student|d6g-5
a theatr|h5
a tim|f9
a tre|a-6g10
a trial|l6
a typical|j6
a vet|c5d-5f4
a wag|a-10i10
a week|d9
a word|b5k6
a year|b-5d-5h-8j10l18
ability|d-4f-6i25
ability do|i5
ability matter|i5
abl|c4d-5f6h-8i25l-6
abl to|c4d-5f6h-8i25l-6
about|a-29b35c-19d-7e-20f30g36h-16i-6j-10l11
about a|a-6b-6f10g6i13
about being|f12g5
about it|b7e6f12g-14
about th|c-5d7e-6f13g-4h-5i-5
about what|a-6h7
about your|g9j-5
accept|h6
across|f10
actor|a7h6
actually|a7f-5j8
advic|b5e-5f5h6
advis|k10
adviser|f-8g10
after|a-10b-5d-8g15h7i-8k11
after a|f5h9
after fiv|a5
after th|c7h-6j11
ag|e10
again|d11f4g-4j6
against|h13l-6
agency|a8
ahead|e11k-6
alarm|j10
all|a5b-9d-11e-8f11g16i-6j6k-8
all day|i-5j13
all in|a11f5h-4k-7
all th|d-7g14
all thos|c5
alon|a16h-8
along|e-4i4
already|e7
alter|e8h-5
alter th|e9h-5
alway|c4k10l6
ambulanc|b6
among|a-13d-7e-7h23i12l-14
among th|h17
among your|h-4k6
an|a-7c4e-6g-12h12
an ey|d5e12l-12
an hour|b9d-4
an introvert|c-7d-4h17
an offic|a5b4c-5
an ordinary|j7
and|a9b6d-14e-26f6g-12h6i-6j29
and a|a-5c8h9
and after|j6
and be|d6
and could|b18k-4
and does|h7
and fiv|i9
and how|a-7b-6e-5f-6i4j8k18l-5
and i|a6b-5j-7
and in|d4j9
and might|b7
and tell|l7
and th|a32b-4c-6f-4h5j-12k-6
and what|c22d-7f14g-6h-18i5l-10
and when|j10
and wher|d5j11
and which|e7f-5j9
and who|k7
and why|f14g10j-6k-6
and would|b26c-11h-5l11
and your|h6j-4k6
animal|i5j6
another|a-6c-6e10f-7g-5h5i10j-6
answer|b19c-5d-5j5
answer a|b12
any|a-8b23c-7d8e5f-16g7h-15j-15k-5l23
any of|b7
any tip|a-6l10
any us|d5
anybody|b7c-5h9i8j-7l-5
anyon|a-6b11c-4g-6h24j-7k-4
anyon you|b4
anything|a12b-5d-12f8g-4h-12i-5j9l16
anything i|l10
apart|a-8b5g9
apart from|b5
application|i-15l23
apply|b-5l11
apprentic|a7b8d-31h16k6
apprenticeship|d11k-5l8
architect|a6
archiv|c8
archivist|b6
army|c5f-5k11
around|b4e5f-4h-5k9
around you|k9
art|d5
as|b-16c19d10f13g15h-17i-13j-6k5l-10
as a|b-10c25f10g-14h-7i-8j9l-7
as an|d9
as i|c9d-4
as it|a-8g20
as person|a10
as th|k6
as you|a-5e-11g17k7
asid|j6
ask|a23b22c-10f-9h-4i5j-12k-9
ask about|b19e-6h-7
ask for|a16d8h-5j-6k-7
ask what|a8e9l-5
assistant|j4k5
association|b5
at|a-4b-11d6e-18g-9h25i13k-18l17
at a|b-5h-5i6j7l10
at all|a6c4
at drama|d6
at fiv|h11
at hom|c8
at it|k10
at my|l6
at night|f8g-4
at onc|i7l6
at sea|f12
at th|a-8b6c-14d-20f8j24k-9l8
at university|g5
at your|b4d5f-5h18j-7
atmospher|h7
auctioneer|i5
automation|e6
averag|h4
avoid|l10
awak|f8
awak at|f8
away|b-4c5f7i4
away from|c8
back|e-9f10g8h-6i-5j-6k16
background|c10l-4
bad|a-10f9h22
badly|a-4b-5f6i6
baker|j5
bakery|e8f-5
balanc|a7
bank|a13c7f-6j-5
be|b-11c9d10e21f-5g-19h16i12j-5k-8l-21
be a|a-11b-7c12d12e12f-10g-15h4j4
be abl|i18
be all|d-4f9
be an|c11h-7j7
be any|e5
be at|c17i-6
be being|i13
be bonus|a6
be burnout|f13
be call|l5
be com|e6
be content|c14g-5
be doing|c-5d-4e8l7
be enough|e5
be for|c-6i12
be freelancer|a5
be get|c8h-5
be glad|d5g-6k9
be happy|b7c6d-5
be he|b5d-7h10
be i|c14l-5
be in|j7
be it|a17b-13c-6e-11f5g8j-10l6
be lik|c8h6i-6
be me|b5
be miserabl|c7
be mor|i9
be n't|a9
be on|d-7f-6h14j6
be open|b9j5
be overtim|a11
be paid|e6
be person|h9
be remot|e13
be so|a5f6
be spent|j6
be taken|d14h-9
be th|d11e7f12h-14i-13j6k11l-15
be that|c7e-5f9k7l-7
be ther|a5b22c-14e-5f-6g13i-13
be they|c17d-9f-4h13k-6
be thi|e4k6
be too|l5
be unhappy|c16
be up|b7c7f-5
be useful|f9
be what|f4
be why|g5
be will|b11
be women|a9e-4
be you|a8d-9e-13f-16g27i-8j16k8l-6
be your|a-12c-7d8e-7f-9i-6j14k8l12
bear|f13
becom|a-4e17f-7h-4j-7k12l-5
becom a|j-4k6
becom of|e18f-4
beekeeper|a8b10h-5
been|a-9b-7c12e-7f5h-14i-4k19l12
been th|c5g4
bees|e-7g8l9
befor|b-9c-12d14e-7g-9h-22j9k29l9
befor i|c-4e4l13
befor lunch|j4
befor th|a14k5
befor they|a-5d11h-7k14
befor you|j-4k17
begin|f-6g-9l22
begin with|g-7l12
beginner|h-4i33j-6l-9
behind|e8f-11k11
being|a-12b-12c7d-5f24g6h12i5j-9l-12
being a|a-7f9g12l-4
believ|e9
belong|b-4h-9j26k-4
bench|f-5i12j6
bend|c-4k10
benefit|a13e-4
best|d6e-5f-9h-8i16j-5l10
best person|i5
best way|d6
bet|b4e9k-4
better|b5d-8e-12f-7h-9i13j-5k-4l22
better at|i7
better than|i14
between|a11b-10c-13d-6e-10f-15j16k22l6
between school|k5
between th|a11d8g4j-12
big|a7b6h-6l8
big be|a10h-5
big firm|b6l5
biggest|f13
biology|d9
birth|e6j10
bit|f-7g12j8
bit of|f-7g13j7
blood|a-7c18d-8h9l-10
boat|l6
body|f18
bonu|a7
bonus|a11
book|f10
bookbind|k5
bor|c4d-5l4
born|c10i5
branch|e14
break|k7l6
brilliant|i4
bring|a17c-9e-6f10g-10k5l8
bring you|a12e-4f4g-6i-6
broker|i13
build|e9h6j-4
build sit|h10
burnout|f12
business|e12g7h-11
but|b-5d-21f-7g-5h18i11l6
but what|a7g-5i4
buyer|a9
by|a4b-7g-11j-5k16
by hand|e5
by hour|a8
by natur|c5
by th|c-7d5h8j-6l8
by what|k11
call|c-4d-5f7g-6h-7i6j13k-5l5
call centr|l4
call for|i11j-4
calm|j5
camera|j10
can|b4c13e-6f5g-21h12i27j-13k-17l-8
can a|c10e9h-10
can be|h6
can do|i16l-5
can i|c8i-4l9
can n't|a-6i13
can not|f10h-5
can on|c-4d10e-4h6
can really|b5i6
can you|a5b13e-7f-11g-8h21i6k-6l-8
capabl|g-4i11
car|a-5b-4e14f8h-7k-4
career|a-10f-7g19h-7j-10k11l9
career changer|a-6l6
carer|a4i5
carpentry|k5
carry|a-13c10e5j12k-5
carv|f10
cas|f9
caus|f18j-8
centr|l5
certificat|a6d7k-4
chair|g16i-7
chanc|k14
chang|b-4d-7e24g-12i-5j-8k9l10
chang do|e7
chang sinc|e7
changer|a-6l6
character|c11
charg|a18i-5
chas|f4j4
chat|b20c-5h-5
chef|h6
child|c-5g7h9
children|b-4c13e9f-4g7h-17k8
children 's|k8
choic|g10
choir|b8
choos|b-5d-5f-10g23l6
church|a-5d9
city|k5
class|d14h-5
clear|l7
clerk|a-16h6i9j8
client|f22j-4l-4
climat|e9h-5
clinic|e17h-9
clock|i5
clos|c6e11f6h-4k-8
coastguard|h6j-4
cod|h6
cold|i6
colleagu|b10c7d-5h-5j-10k9
colleagu in|b5h-4k6
colleg|h7
com|a5b-14c-11d-15e12g11h-12i-7j6k23
com about|c-4e-4k14
com for|e11
com from|k6
com hom|g8
com in|e6h5j5k-8
com into|e10h-6
com round|j5
com to|c12e-5g-6j-6k25l-6
com unstuck|e-4f22j-4
com up|h5j8
com with|a11j6
common|e-7f20i-7
common in|e-4f13
company|f-4h15
compar|a7h-5
compar with|a6h-5
competitiv|h12
competitiv or|e-4h13
computer|e9i6
conferenc|b6e6h-4l-4
conservation|a-6d11j7k-6
conservatoir|d14
contact|b15k7l-6
content|c13
content as|c8
contract|j5
cook|b5c-5k12
cop|e-6f14
cop when|e-6f14
coroner|b5k4
cost|f8g-7l6
could|a-5b33c18d-9e-11g-17h-16i15k-8l5
could a|c11
could i|b18j-6k-5l7
could start|l7
could you|c-6f7g-4j13
council|h7
count|d6
counter|f5
cours|a-5d19h-4j4k11l-6
cours would|d5
court|i10
court interpreter|i7
cover|j5
crack|f6h7
crew|a6b7g-6h8j-5
crew be|b4
cry|c10d-5e6
curator|e5f-6h11
curiou|j8
curiou about|j7
curs|f4
custom|c-16h-5i19
cut|c9j6k-6l-6
cut out|c10l-6
cv|l5
d|b7d-4
d 'you|b7d-4
dairy|j5
dancer|k9
day|a9b-4d-10e-7h-8j33k-9
day and|j6
day be|j7
day do|f10
day of|a7c5h5j-7
day on|i4
day or|e5
day rat|a5
deal|f5j4
deal with|f5j4
decad|e7
decid|a16d-6e-5i-4k7l4
decision|h7
degre|c-4d23h-7i-5l5
degre and|d7
degre be|e5
degre to|d5
delight|g5
demand|d12j4
demand for|j5
department|b9c-10d14
describ|c-5h13j12
describ a|j8
describ th|h8
design|l4
desk|d-5h-4j25
dey|e-4f12h7j-4k-5
did|a9b-8c-11d29e-17f-8h-13i-7j-9k37l-6
did a|k11
did it|k7
did n't|l4
did th|k6
did that|k9
did they|a6
did you|a9d21e-7h-9
did your|c-4d15
dies|e-5f14
differ|j8
differenc|d9
differenc between|a-5d9
different|a-7j16
differently|b9f-6g-6l10
differently if|g-4l6
difficulty|e8
diploma|d17
director|b8h7j-4
disagre|h5
divid|j5
do|a15b-16d-5f11g-19h12i16j8k-21
do about|e9
do befor|i4k7
do beginner|a-4i17
do between|i8j8k-5
do colleagu|h8
do differently|g-5l10
do employer|a-6d11
do for|g15l-5
do i|a-5b-6c18d7f-6i-6l11
do in|l4
do it|e-4g7i5j5
do most|d8e-5f7h-7k13
do n't|a-6j5k6
do now|g4i6k-6l6
do on|l9
do person|b-5d-8e-9h34i-10j-6k9
do salary|a4
do th|b-4c-6d23e-9f-8g-6h37j-13k-4l-17
do they|a14f5g-8i-4
do thi|j4l6
do thing|f10h7j-9
do to|a-5e17f7
do well|h5i5
do without|f-5i8
do you|a-10b13d-12e26g5h-19i7j32k-41
do your|h-4j27k-5
doctor|h18
doctorat|a7d4
does|a-6b-6c17d15e-18g-5h20i14j21k-24l-28
does a|a14c-9d6e-7g-10h-12i12j16l-5
does anybody|f-5h10
does anyon|h9
does it|a-7c12d6e-4f10h-5k-7l-5
does on|a-4c16e-7h-12
does th|c-10d12g6h-15j13k-8
does that|c14l-4
does your|b5c-5i5j9
dog|f4
doing|a-5b-5d-5e6i4k9
doing thi|c4d-4e4
don|a-5f-4j17
door|a-8e-6h-6k31l-5
down|a-6b-4d-8e9f16g-6j8k-7
down at|e7
downsid|f8h-5
drain|f10g-8
drama|d6e9g-4
drama school|d6
draw|f-4g-4i16k12
draw you|k7
dread|f13g-5j-6
dreamer|c13
dress|f9h4i-8
dress cod|h6
driv|c-4f8j5
driver|e8
dying|e5
each|e-7f-5h15j6k-5
each other|e-5h12j-4
ear|i12
early|a-7d15e-5f-6g7i-5k-4
early start|g7
earn|a12h4
easier|e8
easily|c15
eat|b-12c-6d-4h20j13
editor|a-4j-6k19
eight|a-7h-5i8j11
els|a-7c-5d-4e-6f23g12h-7l-8
els must|i5
elsewher|k11
email|b4
employer|a-8d14e4k-4
employer in|d5e5
end|d4h-7k14
end of|a7b4
end up|k12
energy|l4
engineer|a8c-6
enjoy|c8d-4e6f-6g4
enjoy a|b4e9
enough|e6
entranc|d19i-6
entry|d8
even|d7e-4f7g16h-20i-8j8
even class|d6
even on|f-9g12h-7j8
ever|b-6c17f7g18h-4i-6j-9k-11l-5
every|a-7f19g-7h8i6k-5l-4
every week|i4j7
everybody|a-4e6f7h13j-8
everyon|a-6c-6e5h11
everything|c-5g4h7i7j-5
exactly|a5i10j-5
exam|c6d18f-6h-4
exam be|d5
expect|a18b-5d-6e4f-10h21j-5k-8l-8
expect to|a5f-6g9h11j-4
experienc|c9l6
ey|d5e12l-12
fac|f5
fair|a14h-5j-5
fall|d-4e5f-6g5
fall into|a6
family|a8c8e-4f13h-12
family on|a13h-6
far|f-6g6h6i4j-4
farm|a12b-5c7g-15i-4j-5k11
farmer|e-4f5i12
fast|c7
fastest|e9
fe|a29j-10
fear|e8f-4
feel|a-11c8e-5f-10g45j-13k-5
feel at|c9
feet|d8
fetch|c-4h17
few|b7d13
few year|d12
fewer|d-10e29
field|a10c11e5f-5g-8h-11
field be|e8
fifty|e14
figur|a11i11
fill|h-4j20
fill th|j5
film|j9k4
find|c10e8f-4g10h-14j5k-6
find a|c-6e8f-6h-6j11l6
find out|c6
find you|k4
find yourself|f-4g6
finish|a-5d-12e15f-8g7j7k-7l10
finish my|d-7l9
fir|h-7j4l6
fir servic|l7
firm|a14b9c-8d-6f-5i-5j-7l6
first|b-11c-8d-5e-9g-9i11k14l15
first day|i5
first plac|k5
first thing|j14k-5
first year|a9d13k-11
fish|k7
fit|c5i12
fiv|a-5c-8h13i4j6k-5
fiv year|e6
floor|c5f6h8
fly|g16h-5
folk|b4c8
follow|a-4f8h7j6l-4
follow you|f10g-6j8
fond|e-12f5g11
fond of|e-12f5g11
food|d9
foot|f-4k13
foot in|f-4k13
for|a7d15e12f-17h-22k-5l11
for a|b10c-14d-6e-9g4h-11j9k-8l18
for all|f11g-5i-5
for garden|f-6k7
for in|i6
for it|g-4
for me|b10d-5j-5k6
for most|j12
for on|b5c-4
for person|e4
for somebody|l14
for someon|l10
for th|b-4f-6g7i-7l7
for thi|c-4e-7f14g-6i13
for when|a-6e6i11
for year|k4
for you|a-6b-4d-7e-6g16j4k14
for your|a18e10h-8k-8
forecast|j6
foreman|d-5h6k7
forestry|c9d9h-5i-5
forg|a10f-6
forget|c10g6l-10
formal|h10
formal be|h5
forty|e6g5
forward|b8g6
forward to|g6
four|a11
fre|h6
freedom|h12
freedom do|h12
freelancer|a21i-5
freelancer in|a6
french|i11
friday|a-5h9j14
friend|b5f-6h9
from|a-18b7d-25e-27f-8g9i9j20k31
from a|g8k8
from hom|j5
from me|b10
from now|g12j-5
from th|e-5j5k-6
from ther|k12l5
from what|c19j-4
from you|b14f-5
from your|d-5k9
front|j7
frown|h7
frustrat|f7
frustrat you|f5
full|h7
full of|h7
fun|g13j-5
further|a-7d7
futur|c-4e11f6
futur of|b5e-7f10
gap|a13
gap between|a8
garden|f-7h-4i5k5l8
gather|a6b11d-5e-5
get|a12c-6f26g-13h-15i-7k8l-4
get a|a9b7c-5f-5h8j-6l5
get at|f11
get don|j7
get from|k7
get into|k4
get mor|e6
get on|c14d-6h10j-9
get out|a-7g9
get som|l5
get th|d4e7h-5l-6
get to|b5f5j8
get wrong|i8
get you|k-4
get your|k5
girl|k13
giv|a10c-7d-9e-7f12g6i-7l6
giv me|b5j8l-4
giv up|l8
giv you|a12d-5e-7f7g9j-5
given|e11f-6h-5j-6
glad|a-6d5f-6g13
glad to|d5k5
glad you|g9k-5
gladly|f7
glazier|k7
go|a-10b-11c-7e5h10i-6j5l8
go about|f-5l11
go from|k6
go hom|g7
go on|e4
go wrong|f5
goes|a-5b7c-5f12h-7j6
goes to|b5
goes wrong|b5f4
going|b-5c-4e28h-9i-4
going rat|a6
going to|e20h-6
gon|h5
good|a-7b-4d8f-9g22h-8i23j-8k-11
good at|i8
good day|g9i-5
good does|i11
good nam|d5
grant|c-4f6
grateful|d5
great|f7
group|b25e-6j-5
group or|b12
grow|e21f-13g9i-4
grown|e5g13k-4
guild|b6d12e-4
haggl|a8
half|a12l7
hand|a8c-12d-8h-4i21k-6
hand in|c-5l5
hand something|i16
handl|a-5f8h-8j11k-4
handy|i6
happen|d-7e10f-12h15i-4k6
happen to|e13k-6
happily|f7g-4
happy|a8c19d7f-8h-7j-7k-9
happy as|c11
happy in|g8
happy with|a8d13g-12
harbour|i-4
hard|a7d10f13h-11
hard be|d6f12h-8
harder|e8f-8i5
harder to|e8f-8i5
hardest|e4f5i5
harvest|g7j7
hat|b-4c16
hat being|c4
hav|a-15c-12e-13g6i8j-12k15l17
hav a|b7c-12e18i-6j5
hav been|c8
hav ever|c8d-6
hav heard|h6
hav in|a-6d6h8
hav known|l8
hav mak|g6
hav master|a13g-6
hav me|c-14d10g-7i-4l30
hav n't|a-4i7
hav open|i-5j13
hav th|c7e4l-6
hav they|k7
hav to|b-10d7e-9g-8h6i44j-9k-12l-12
hav you|f15g-8h-4k12l-4
hav your|g12
he|b21c-6d-8f-5h15i-5k-6
head|a-4b6c-7f-6g-6h13i13
head teacher|f7
health|a4
hear|a-8b8c-6f12h15i-5l-9
hear about|b6
hear from|b8h5
hear how|j18k-6
hear th|k6
hear what|e5f8j-5
heard|h6
heart|d-4g6i9j-4
heavy|f6
help|d-5h4l5
help each|h5
help me|d-4l7
her|a-13c5d-6e17f-16j-12k24
her and|g5
hill|k5
him|b12d-5h14k-6
himself|a-7h11
hir|d10h-5
hit|e6
hold|a-6f-5h10
holiday|h-6j10
hom|a12b-6d-6e-7f11g20h-9i-8k-10l6
hom in|a7c7h-10j4
honestly|g8
hop|a9g5
hospic|c5
hospic nurs|c4
hospital|e7f-4h11
hotel|d7
hour|a5e-6f-10i-7j28k-5l-5
hour be|j7
hour by|a9
hour of|d10j-13
hour or|h-4j6
hour to|f-7h5j8
hous|a16e11g-13h-5
how|a11b-30c-24d-7e-9f-4g-25i16j25k37l7
how a|j16
how be|a15c-5f-8h8i-11k8
how big|a10h-5
how can|c8l6
how did|c-6d-5e-9j-7k31
how do|b-4d-9e-15f41g-10h12i-5j-15k10
how does|c-6f-14g6h14i-8j11k10
how far|e5
how fast|c6
how formal|h5
how good|i14
how hard|d6f7h-7
how hav|e8
how heavy|f6
how important|i9
how long|a11d15f-5h-9j11k-6
how many|a-7b-5c-7d10f-7g-5h-14j32
how might|b8
how much|a11e-7f-10h10i6j11k-11l-5
how often|f8h-5j8
how on|k10
how secur|e7
how should|l6
how th|a9e-5
how to|h7j-11l10
how well|c7e-5i16k-4
how would|b-7c17d-7e-4f-5j-4k-5l21
how you|a-9f-7h8j-6k28l-4
however|f9
hundr|b5
i|a-5b41c37d6e-25f-26g-23h-27i-25k-12l45
i 'd|c-12f9j12l-7
i 'm|a-5b-9e8f-5h-8i-5k17l6
i 'v|f4h-7i-5l14
i avoid|l8
i be|a4c12d-8e-6f-5l5
i contact|b10l-5
i could|b17c-7l7
i decid|d-5l6
i do|d14f-5j5l7
i gather|a7d-4j5k4
i get|c5
i go|l11
i hat|c5
i hav|c6d8e-5g-4
i imagin|f4j4
i keep|e11l-6
i know|a6c6f-5j5l-5
i lov|c4
i mak|c5
i may|b4f6
i meet|a10k-4
i need|d10
i prepar|l4
i read|k5
i say|l11
i se|j12
i should|e6
i suppos|f8
i tak|l4
i tell|c5l-6
i to|a-4l17
i too|c7
i try|l9
i want|b5
i wonder|g4
idea|b-4e-6f-7h14j5k13
if|a13e-7h23j-5l-15
if a|c11
if i|a12c-10f5h5l-5
if it|a7c5l-6
if ther|d6e5f6
if you|a-13d4e-5f-7h15i8j-9k7
if your|b5
illustrator|a12f9j-8
imagin|f7
important|i11
important be|i9
in|b-6c17d-11e7f-5i10j7k-8l-19
in NAME|a5
in a|a7d-6e-10i6j6
in an|j6
in and|f17g-7k-8
in forestry|c13
in hospital|b4
in it|b-4c7f-7g19
in jun|j7
in my|c5l6
in ten|i6
in th|a-4b13c11d-10e-14g6h11i-23k11l-5
in their|a-6e9i6
in thi|a5c13i-5
in what|g4h9
in winter|j6
in your|a8b-6c10d-8e10f-8h-6i16j9k-15l-8
incom|a11
industry|a6e7l5
insid|c9h4i-6
insist|a-4d16
insist on|a-4d16
institut|d10g-4h5
insuranc|a14
interest|c-5e8k5
interpret|f5l-4
interpreter|a-4i12
interview|b6c-6l11
into|b-5c-5d-10i-8j-9k32l11
into a|k13
into th|h6k11
introduc|a9h5
introduction|j6
introduction to|b5
introvert|c-7d-4h17
it|a-9b-12c4d-5e-15f23g24h14i-11j-10k-10l7
it 'd|f9j-5
it 's|f-8g-6h15
it a|a-5c9d-7h10k5
it again|j4
it all|a7e-5g7k-8
it and|d5j5
it as|a-5c-7g11
it be|c-12d5f-7h-8l18
it com|i5
it do|f14g-12
it for|g4
it get|e8
it in|f14k6
it just|a5h-5
it lik|h12
it matter|d5
it of|f-4h7j5
it on|f9h-4
it something|f8
it suit|c7l-6
it tak|c14d5g6i-6j-4
it th|h7
it that|a-5k11
it to|e7g10h-8
it what|a-6f10
it would|g8
its|a-6e9h7j-5l-6
itself|a-6j9
job|a-8b-10c9d-11e18f-7h-6i-6j8k14
job be|j8
job did|k4
job for|c14
job in|c-6e18
job of|e8i12j-5
join|k8
join th|h4k8
joy|d-8g13
joy in|g5
jun|j7
junior|a17c-8e6f-5h12j-6l-7
just|a4h5
keep|d-8e8f11g12h-9i-6k-8l6
keep a|a7b6
keep you|f4
kid|c-4h9
kind|d4e-6f8g-8h4i16j-5k-4
kind of|d6e-4f-6g-7h9i17j-4
kindly|b4d-12h22
kitchen|d-5h8i5j7
kn|f20h-5
knock|b6l-5
knock on|b6l-5
know|a10b32c5d-13e-18f-18h-6i33j-5k6l-24
know a|b6
know any|b16
know how|b-4c4i8l-5
know if|a16b-5d-5
know most|b4
know on|b12c-4l-4
know th|i8
know what|a-6d5e-7f7g7l-4
know whether|d6
know you|d-8k13
known|l12
lab|e-5h9j7k-9
lad|h6
lamb|d-4f19g-8j5
land|j10
languag|a-5d7i10
last|b-8c12e15f7g8h-10i-5j5k-21
lat|a-4c6d14h-5k11l-16
law|e5f-7k7
lead|a9d-6k13
lead to|a10d-9k10
lean|a19h-9i4j-5
learn|a-5b4d11e-6f-5i25j-5k-8l-8
learn thi|d7
learnt|d5
least|f-15g22
leav|a-16b-5c-11d-7f15g-5h32j-6k14l-5
leav at|c-5f8
leav th|f-7k11
lecturer|d-12e10h11
led|k6
lesson|d-12e10j5
let|a-8b11c-4h-6k12
let me|b12
let you|h-5k13
letter|b7f-9g9i-5
letter from|g8
level|i11
librarian|c4e10
library|a8g16h-5
licenc|d7
lif|e-4g27j-9
lifeboat|b6g4
light|j10
lighthous|f9
lik|a-6b9c34d-14e5f-13g7h21i-15j-5k-6l-18
lik a|h-8j10
lik for|e5j10
lik me|b-5c18h-5
lik on|a11j-4
lik th|k6
lik that|c5d6
lik thi|b6e10l-7
lik to|a13c-8d-7e-7f17h7k-5l-4
lik you|b9
lik your|a-8c-7e7f11h-5j-7k7l5
likely|d-10e28h-7
likely to|d-10e28h-7
lin|b-5c-4d-9h-6i6k15
lin of|a5
list|b12
listen|h5
listen to|h5
liv|a18b-6c5g9h-8j-10l-4
liv on|a7
loner|a-5c26h-5l-5
long|b-4c-9d7e9f-5h9i-6j6k-8
long be|a14h-5
long befor|k4
long did|d4
long does|d9j8k-7
look|a-19c-19d-10f-10g9h18i8j7k7l6
look after|a-8f5h13
look at|c-6h6i6
look back|k8
look down|d-5e6h9
look for|c-5i7l7
look forward|g6
look lik|e5f-6g-4h-10j22k4
loom|d-4f10
lot|h7k5
lot of|h8k6
lottery|g4
lov|b-5e7j4l-4
lov it|b4
lov to|a-5b-5c-5e4f-5g8h6j6
lovely|g11
lunch|h-10j27k-6
luthier|c-5j5k5
machin|d-4e13i4
machin be|e6
machin tak|e6
mail|b10
mak|a12b-12c6d-18e-14f12g23i-10j-15l14
mak a|a8c5d-7f6i-8j-5
mak at|f6
mak in|a9
mak it|g6
mak me|c4g-7i14l-4
mak up|a14f-6j7l-4
mak you|a-9g8j-4k18l-6
maker|d-5l8
man|a-7g5l8
manag|i8
management|a-6d6h20i-4
manager|h11
many|a-10b-6c-9d7e11f-7g-7h-9j28k7l-5
many hour|d10j-7
many year|k7
mark|c-7d15j6
market|a-4b6e4
master|a18b8g-8i-12
master 's|a6i-6
mat|a-4b15c-6j6
match|a-6c11
match for|a-5c10
math|c-7d14
matter|a5f-4g-6i17j-8
matter most|k4
may|b8c-6d-5e-8h12j-6k-7
may be|a5
may i|b5
me|a-8b49c37d-7e-22f-16g-20h-24i-12j-5l27
me a|b7l-6
me about|d7f12i-4l-4
me and|l5
me as|k6
me be|a-5c15
me do|d-6l11
me doing|c6
me how|a-4k10
me in|c5
me say|l13
me th|a12b-9k5
me through|j11
me to|b14c-13g5h-5i-5l11
me what|c-6l15
me with|b7
mean|e5f-6j5
meaningful|g6
meet|a7b22e-5i-5k-4
meeting|b10
member|b14h4
men|a16d-4
mend|k7
mention|b15c-4
mentor|b5
midwifery|c-7l12
might|b39d-5h-5i-5k-6l-6
might a|c7
might i|b8
might you|b9
milk|j9
min|b4
mind|a-6b21c-14d-8g-5h10i11
mind if|h11
minut|f9j-7
miserabl|c14
miserabl in|c14
miss|c6f-5g11l-4
miss if|g5
miss most|g6
mistak|d-4f11g-7h13i-7j-4k-4l13
mistak should|l11
moment|a-5b-5d-10e9f-8g5h-7i-4k28
moment when|k11
moment you|d-8k11
monday|c-7g9j15k-4
money|a4e6i-5k-4
money for|a18f-7j5
money in|a-11c5e9
month|a32c-7d-7e-7f15g-7h-17i-7j8k-8l9
mor|a10c-10d-13e22f-6g-7i12k-11
mor about|i14
mor does|a13d-4
mor or|e5
morn|c-5h-8j29k-9
morning|j9
mortgag|l5
most|a-14c-9d9e-12f19g16h-18i-15j20k16l-8
most about|d6
most if|g6
most in|d6f-6
most of|g-4j12k7
most often|f5
most person|d12f-12g7k4
most reward|f-5g8
mostly|a-5e-8h-10j28k6
mov|b-6d-6e7f-10h-5k11l15
mov to|l12
much|a15c-15f6g-9h13i8k-15
much as|a10c-5e4
much for|a-4f14g-4i5
much freedom|h12
much mor|a13d-4
much of|a4d4f-4j12
much say|h11
museum|a6c5d-5g-10k6
music|j4
must|a-18b-8d13e-13f13g-11h-6i53j-9k-6l-6
must a|a-11c8i18
must be|f25h-5k-9
must hav|k10
must on|i5
must th|i5
my|b9c-11d7e-9f-7g-6h-4i-7k-5l38
my background|c10l-4
my cv|l5
my experienc|c8
my first|a4
my job|l4
myself|c-5l15
n't|a-5b-5d-12f-6g-8i22j5k7
n't be|a5
n't do|i5
na|g-4h7k6
nam|a11b19c-7d5j-7l-7
natter|b14
natur|c13
navy|c13
near|l8
nearer|c-8l12
nearer to|c-8l12
nearly|f11k-8
nearly mak|f4
necessary|d9
necessary or|d5
need|a-13b-6c11d19f-8h-10i32j-10k-6l-7
need a|d10
need for|d8i-5
need to|a-5i15
negotiat|a12h-6
never|b-5c7d-7g18h-6j7k-4l-6
never been|c5j4
never mind|i5
new|a-7c-4e25g-5j-4k-4
new technology|e5f-5
newcomer|a-5d-5e6f-11h9l15
newcomer alway|l10
newly|a11d-4
newly qualifi|a11d-4
newspaper|e4
newsroom|h4
next|a15b10c-7f-8g-8h-6i-5l13
next six|l4
next step|l11
next ten|e4
nicest|g7
nicest thing|g7
night|b5c7f9h-10i-8j5l-6
night in|f-11g11j5
night owl|c6l-4
no|a5b-5c4d-10e-8f-14g6j12k5
nobody|a-14e15j5k6
nobody warn|f4
noon|j10k-4
normal|e-6h8j21
north|l4
not|b14c5e-5f16g-13h-4l-11
not to|b7
nothing|g9
notic|c-8f5g6h9
notic what|g7
now|c-10d-12e9g8h-8k-13l29
now or|l8
now that|d-4e6i7j5k-6
nowaday|h6
number|e11
nurs|b-6c7f-8g9h4i6j-6k-4l5
nurs on|a7
nursery|a-4j6
observatory|h-5k8
obstacl|f11k-4
of|a-5b6d-16e-6f10g19i-8k-7
of a|b-5g8i9k-5l-7
of all|c5
of being|a-6f12g4h-6
of character|c10
of everything|i9
of how|j9k11
of it|a6g4h-4j5
of me|b-10l20
of my|c6
of on|i5
of person|c16h-5i9l-4
of plac|h8
of th|a12b4c-7e-5f14g11h-9i-11k-5l-9
of them|a-6f7h-7j10
of what|b6d7f-5
of work|e5
of your|a13b12d-7e-6f8h-15j-7k9l-7
offer|a18c-6l5
offic|a-5c-8e10f-12h20
officer|h-5
often|f13h-6j7k-4
often be|j10
often do|f10j-6
old|a-10b7e17f5g-5i-5j-8
old hand|h4
old to|c6
older|d-4h9
on|b5c-13d-21f-9g-4h15j15k8
on 's|h9
on a|d-6e-7g16h11i-9k4
on an|f8
on another|h9
on call|f13h-10
on can|a9d-5
on hav|a5c15j-5
on it|a6
on need|i10
on on|b8h-6
on th|b10d-8e-9f-10g11j13k-11l4
on thi|e10
on thing|c-5d-7h6l18
on to|e8
on what|a9
on who|c5
on with|a-4l8
on you|f13
on your|a9e-6f-4g-6i-5j24k-5l-5
onc|b-8c-8e8f-9i8j15k-11
onc a|d-7h11
onc th|a-4e13f-5h-4j14
onc you|k-5
ones|a-5c14d-6f-6g-7h6i13
ones can|i10
onlin|e9
only|b-4d-5e17f-4h14l-5
open|a-4b8f-7g-5i-10j18k10
open on|j6
open th|k13
open to|b10
opening|e6
openly|a-8h21
operator|f5
opinion|e5
or|a13b-24c-9d-6e9f-24g-6h12j16k10l12
or a|a9b4j-8
or at|h-5j8
or be|a19b-6c-6h-5l-11
or by|j-4k8
or can|a-5i12
or did|k14
or do|h10
or does|a-7b-5c9e-4f-5h10j11
or fewer|e18
or get|l5
or hav|k16
or in|a-4d-9g15j6l9
or just|h9
or mor|h10
or must|h8
or not|a6
or only|e11
or th|a5b-6e-7f11h-6i13j-4k-4
or thre|b5
or two|f8h5
order|c7h6
ordinary|e4j6
organization|h6
other|a-11b11c-5d-8e-8f-5h11k12l7
other person|h-5j10
ought|a-5l20
ought i|a-4l17
out|a-24c10d-9e7f18k-8l5
out at|h7
out for|c5d-5e5
out of|a-12c6g12
outsid|h8
outsider|a-6f15g5i-7
over|a15b-5c9e14f-10h-5j-6k-6
over th|e14
over to|a-5c11f-6k5
overtim|a13
overtim paid|a17h-12
owl|c6l-4
own|a-5b-5c-4f5h23i-5j-9k5l-4
own children|e10g5
own up|f5h8
packet|f-6k8
pag|a7
paid|a52c-6f-4g-4h-21j-5
paid for|e7
paper|d20f-6
paramedic|a6
parent|h-13k19
park|a-4b8g4h7
part|c-6f5g25h-6i-4j-9k5l-7
part of|f6g18j-7
party|c7d-4g8
pass|b5c-7e17f7g5h-7j-4k-5
patienc|i8
patient|e-7f13g6
patient you|e-5f10
pay|a23d-6f5g-8
pay for|d4f8
pay packet|f-5k8
pay you|a16g-9
payslip|a11
pension|a15
perfectionist|c13
person|a-20b27c20d11g-16h7j-17k-5l-7
person be|c14i-5
person get|f10h-7
person in|b20f4h-8
person lik|b11d5f-9g7h-6j-4
person negotiat|a12h-6
person stay|a-4h16
person talk|a-6h8
person thriv|c-8i16
person to|b7c-5h-6j4
person who|d6e6h-5j-5k-5l8
person with|h8
personality|c14
phon|j13
phon call|j8
piano|a-7c5f-6h-4i11j12
pick|d9g-6h6i7j-7
pick up|h8i9j-6
pictur|c5j8
pictur me|c6
piec|l4
plac|b-6f-6h15j-6l7
plac for|c4
plac wher|f-4h22j-5
plan|a-4c-6f-4h6k10l8
plan for|c-4h9l7
plant|e4
play|k9
player|a7b-5c10h-4
pleas|a7b5c-5g5i-4j5k-4
pleas tell|h7
pleasur|f-8g18
pocket|e10
point|b9
point me|b11
polic|f5
poor|a-9c7d8i4
portfolio|l4
position|k11
post|a-8b-6e28f-15h-8k18l5
post as|e8f-6j6
pottery|e4
practic|l8
prais|c11e-7h10
prepar|l6
prepar for|l6
prepar you|d6
present|e-6f9
pressur|f7
pric|a22f4h-6j-5
print|e14
prison|k8
privat|a5
problem|f26g-7
profession|e18h-7
professional|h6
program|d6j6l-4
project|g13j-4
properly|d-4g8
prospect|e8
proudest|g4
public|a10e4h-9j8
pupil|b-5g9
put|g16h-7i-8k10l4
put in|k6
qualifi|a10d-5e5
qualification|d18
qualification do|d11
qualify|d4e7
qualify as|d5
quality|c11
quantity|e6
quantity surveyor|e6
question|b9
quick|h-5i23
quickly|k7
quiet|a-7d-6f7g-5h13
quit|b8l4
radio|a-6b-5e15f-10g14i6
radiographer|e5
railway|a6
rais|a15
rang|a15
ranger|a7c-4
rat|a10e15h-5j-6
rat for|a7
rather|b7
reach|a10b8f-5j6l-5
reach th|a9
read|a-5c-5d4f-8h-5i26j-5
read that|k4
reader|c-4
real|i8
realistic|a5
really|a19c-8e-5f-5g-6i7j7l-5
recession|e9
reckon|e4i6
recommend|d5l4
recommend i|l5
region|e7
register|d11
regulation|e9
remot|e13
rent|a4
requir|d13
research|b6c8e-7
respect|h7
rest|f-7g8
restaurant|c9f5
restor|g6l5
result|c7
retir|e6
reward|f-5g9
right|b8c8g7h-12i-4j6
right now|j7
ring|h13
ris|a23g-4
road|j5
rol|k10
room|a-7d-9g-5h24i8k-4
rough|h6
roughly|a12
roughly how|j5
roughly what|a8
round|f-6j18
round every|j5
rout|k7
rul|c7h9
run|a-8c-9e17g-5h-8k19
run a|k5
run th|b5k9
said|b5
sal|l10
salary|a18
sam|e-6h-11k18
say|b-10d-5e-10f6g7l19
say be|g4
say do|h8
say i|c13l-9
say th|j4
say that|f4
say you|b-6k4l10
scal|a29c-6h-8
school|a-6e7f-4g-11i6k9l6
school and|d-5k10
school do|g-6i7
scienc|d9f-4i8
screen|j7
se|a6b5c13e7f-4h-9i-7j4k-6l-6
se me|b5
se th|e8
sea|f8
season|f8
secur|e7
secur be|e7
seed|a-4c9g8j-5
seed bank|c9g-5
seem|f-4
sees|b13c-4f-5
send|f-7g15
senior|a8h11i-6j6k-6
sensibl|l4
sent|b5
sent me|b5
separat|i4
separat a|i4
seriously|d12
seriously by|d10h-5
servic|b5e-6j-5k7l6
servic or|h5
session|a13b-6
set|a6h-5k10
settl|h11
sh|c7f-10h13i5
shak|b6l-4
shall|e9
shar|b7e7f-6h-8
sharp|a-9i13k7
shed|j7
shepherd|a7i7k-6
shift|j11k-5l7
shift at|e5
ship|a5
sho|a13g-6i-6
shop|f-4h7j6k8
shop floor|h9
short|a-7h8
should|a-15b10d13e8g-9h-10i10j-12l13
should i|a-8b14d15f-4g-5h-6j-7l10
should stay|c5
shout|f11h7
shout at|f10
show|d-7f-8g4h13i12
show you|f-5g7i11l-5
shrink|e6l7
shy|c10
shy person|c5
sick|h4
sid|b8e-4f17h-5l-6
sid of|f14
sign|h8
sinc|e8f-6g5j-5k8
sinc you|e6f-4g7
sit|a-11b-5c-7d30e-10f-9g-6h18i-4j9
sit at|j7
sit down|j6
six|l5
six month|l5
skill|c6d-6f15h-4i11j-5k-7l-5
skill do|g9j-6
sleep|c10
slip|a-5h14
slow|a-4c-5d14
small|a-4c10e10f-5h-4
small children|c11h-5
smaller|b6c-4
smil|f7
so|d-5f17g5i-9
so far|g7j-5
so how|j6
so i|k7
so many|e10
so what|d-4j7
social|f5
soft|b6l-4
softwar|d-5f-5i-5j23
softwar should|i6
soil|d5f-6g4i8
som|a8b6c-6e4f-10g4j-9k6
som experienc|l5
som other|b4k10
somebody|a-6b10d-7e-10i10j-16k11l8
somebody els|f15g-4
somebody in|i11
somebody lik|l5
somebody must|k11
somebody who|h6k-5l8
somebody with|a9
someon|b12c10e-11f-7g-6h9j-9
someon in|b8k4
someon who|b5c4
someon with|a5
something|a-9b-7c-6e-12f-4g31i17j-6k-7
something els|f7g18h-5l-6
something you|d9i6
sort|a6b-5c12e4f9g-6i-5j-10l-5
sort of|a7b-4c9f9g-5i-4j-8
sort offic|e4
sound|a8c-7g10l4
speak|c-5d-4e-5f-5h13i14k-7
speak french|i11
speak to|b5h6
specialis|c-4h-5k6l23
speech|c-5d10e8g5i-6
speech therapist|e9g5
spend|h-5l16
spend th|j-5l11
spent|j5
split|a11h-6
split between|a11h-6
spring|b6c-4f8g11j-6
staf|b8d-8f-10h25k-5
stag|k5
stammer|c5
stand|c5g-5h5i-4j4l6
stand out|l11
star|g10
start|a24b-4c-17e-9f-13h-12j9l24
start and|g5
start in|l9
station|d-7h12j4k4
stay|a-7b-5d-5e6f-5g14h15i-4k-5
steady|h-5i19
steady hand|i16
steer|c-7l19
step|a-7c-11d-8e-5f-6g10h-6i-5j-12k35l19
step for|c-6l12
still|a-13c-13d17e24f7g11i-6j-9k-14l-6
still be|d-8e7h7
still giv|f-6g11
still hav|c-8d14e7l-5
still us|g-6i7
stonemason|e4
stop|d-5f7g8
story|a-5e6k7
story of|k7
straight|b-5c-7d-8k25
strain|c7
stranger|b7
strength|i5
strength do|i4
stress|f5
stressful|f9
strik|b-5c14k5
strong|c-5i17
struggl|f9
student|d28f-7g-9
studio|a4
study|d23h-5k-6
subject|d10
such|c14
such a|c6
suggest|b9c-4l5
suit|c15l-8
suit me|c9l-8
sum|a9c-6i8
summer|j-7l16
suppos|e6f8l-4
surgeon|h8
surpris|g6j5
surpris you|g6j5
surveyor|d16k-5
swear|h10
switch|j6
syllabu|d10e-6
tabl|a-5h12j5
tailor|f8g-5k7
tak|a7b-10c14d15e7f-21k-8l-8
tak a|a5
tak hom|a14
tak on|e7
tak over|e13
tak th|g-4l6
tak to|g4
tak up|j9
taken|d13
taken seriously|d12
talent|i13
talk|a-12b27c-9e-5g-5h20k-8l-6
talk to|b7c-5e5i7
task|e4g-5j9
task com|j5
teach|a-10d34e-5f-15g6j-5l5
teach in|d13h-5
teach you|d13
teacher|d-9e4f7h-5j8
team|a-6c16h5j-6
technical|i7
technician|h5j8
technology|e5f-5
tell|b-6d6f-10g-4h11l7
tell me|b-4c-8d8f6i-6j-5k5l7
tell whether|c5l-4
tell you|c7i8j-4
tell your|e8
temperament|c20l-6
ten|c-4e-8f-5g10k8
ten year|e-6f-5g9i4k9
tend|c17f9h-8i-8k5l-5
tend to|c17f9h-8i-8k5l-5
term|f4
test|c6d12f-6i15l-10
test for|d11i7
th|c-24d6e13f13h21i-26
th NAME|a-4d21
th ambulanc|b6
th army|c5f-5k11
th atmospher|h7
th averag|h5
th back|f12
th bank|h10
th bench|f-5i11
th best|d6f-7h-6i15l5
th biggest|f10
th car|a5g8h-6
th choir|b8
th coastguard|h6j-4
th colleg|d-7h10
th com|h7l10
th conservation|a-4d8j8k-6
th council|h7
th cours|d-7f8
th crew|h13
th dairy|j9
th day|j13
th differenc|a-5d9
th diploma|i5
th door|a-4e-4h-8j7k18
th downsid|f8h-5
th dress|h6
th early|g10
th end|a7
th farm|a15g-13
th field|b7d-4e11
th figur|a6
th fir|l6
th firm|a4h6
th first|c7d9f-8h-6j10l-4
th forg|a10f-6
th front|j5
th futur|b5f8
th gap|a14
th going|a6
th guild|b6d12e-4
th harbour|i-4
th hardest|e5f5
th hour|h6j7
th industry|e5l6
th job|b-5e-5f4g4h-6i5j12k-9l-4
th kitchen|h-6j11
th last|f17g-4j-8
th long|e14g5
th lottery|g4
th market|e10
th master|d5
th moment|d-9e13f-4h-4k10
th money|d7e-4
th morn|j5
th most|f13j-4
th museum|a6g-9k7
th navy|c13
th new|d4
th next|a5e7f-5
th nicest|g7
th night|f11i-6j-4
th observatory|h-5k8
th old|a-5e4h5
th older|d-4h9
th on|c5f-6l9
th ones|h11
th other|c-4d-6k8l7
th pay|f-6k8
th payslip|a8
th person|b5d9f-4h-9i7
th phon|e4
th post|k7
th pottery|e5
th pressur|f8
th profession|e7
th prospect|e7
th public|a13
th railway|a6
th research|b8
th rest|f-7g8
th right|b6c6h-7
th road|j6
th sam|e-6h-11k18
th school|d-8e5j4
th sea|l5
th seed|a-4c9g8j-5
th shop|a4h8
th skill|c4i4
th staf|j5
th start|i5
th story|k7
th stress|f5
th theatr|f9g-11
th tim|e4g15h-4j-5
th trad|c7f5l6
th train|g5
th usual|k5
th wag|a10c-4
th ward|f10g-5h-7l6
th week|j8
th work|a-5e5f13g8j-8k-5
th workshop|a-7d-5h10j6
th worst|f-5g10
th wrong|c4l5
th yard|e8f-4h-4j6
than|a-4c18e10f-9g-6h-10i13k-6
than a|a4
that|a-23c5d-4f35h-25i18j-8k9l-11
that a|a-9i4k14
that be|b4
that com|k6
that i|c-5l14
that mak|g5
that nobody|j9
that on|f8g9h-6
that or|c-4d4
that outsider|g6
that still|f5
that th|c4i16
that turn|k5
that you|a-6e-6f7g8h7k-8l-5
that your|k10
thatcher|b8
theatr|f8g-11h6
their|c-5d-5e5f-15g13h-7j-7k13l5
them|b5d-9e6f22g4h-17i7k-5l-12
them for|g8
themselv|h7
then|k12
ther|a-9b12c-21e10f-5g13h12i-16j-9k12
ther 's|d6
ther a|b19e-8f-8g7h10i-7l-6
ther an|d9
ther any|i7
ther anybody|e6
ther anyon|b4
ther anything|f10g-4l10
ther be|e5
ther good|a4
ther in|g7h-4j9
ther mor|e5g5
ther on|e-4f6k12
ther someon|b5
ther to|k13
therapist|e9g5
thes|e12
thes day|e5
they|a7c10e-8f-5g-15h11j-10k10
they be|d-5i7
they do|h5
they get|d13g-5
they let|k7
they lik|c18h-5
they say|a-4j4
thi|a-9b-12c20d-8h-17k17l12
thi a|e6
thi be|g7
thi career|c4i-5k-4
thi field|l4
thi job|c8h6
thi morn|j11k-8
thi on|k9
thi profession|e8
thi summer|l5
thi week|l5
thi work|c7f15g-4l-4
thing|a-13b-7c-13d-13f11g9i14j4k-8l13
thing about|f5g9
thing i|l4
thing in|f8h-7i6
thing to|i5
thing you|j10k-5
think|a-9b12c20d-8e13g-12j-10k-5
think be|e6
think i|c13
think of|b7f8g-6
thirty|g9
thos|a4c5d5e-6
thre|a-7b8h7
thre person|b10
thrill|d-4g6
thriv|c6h-6i15
thriv in|c-5h-5i16
through|a-6c-4d5f13
through th|h7j-6k4
through yesterday|j8
throw|f5k-7
ticket|a6d20h-4i-4
till|a-7j10
tim|c-9d-6e11g7h-17j21k-9
tim i|a-5e14
tim you|f8g-5
tip|a40e-10f-6g-6h-6i-9k7
tip for|a-6l10
to|a-15b15c-15d-15e18g-14i7j-10l29
to a|b10c-10e-5f11g-5i-5j-10k5
to about|b6
to answer|b4h4
to ask|a14b11h-9j-5
to be|a-11b-8c27d-5e-16g12h-8i19j-9k8l-7
to becom|d7k8
to chas|f4j4
to com|a5e10
to do|a-8d8f15g-6i6j-8
to earn|a6
to end|d4
to fetch|c-4h17
to find|e15f-7
to finish|e4f-4j9k-6
to get|d9k-6
to giv|f4h-5
to go|e7f4l-5
to hav|e-4k12
to head|k9
to hear|a-5b5c-8f16j7l-7
to it|c-7h5k11
to keep|e-5l11
to know|a7b-6c-8e-5i17j-5l-6
to learn|g6l-10
to leav|c10f-5
to mak|l7
to me|c7
to meet|b4
to mind|b8
to mov|l15
to put|f7
to read|i15
to se|c8
to sit|k6
to somebody|a6b8c-5d-4f5h5
to someon|h5
to speak|h-5i13
to specialis|c-4h-5k6l23
to start|l9
to tak|c6
to talk|b6c-4i8
to th|b7c10d-7f-11g-4h17i-11k-6
to train|d5e8h-5l5
to what|a6d7h5k-5
to work|j11
to you|b-5c7g5h-10i-4j20k-7
to your|b8c9e7j-5k-7l-10
today|a-4d5g10h-4j8k-6
together|h9
tomorrow|g8
too|a-7c14d-4e-5f11g-4i-4
too lat|c8
too much|c-4f14l6
too old|c7
tool|j8
touch with|b6
toughest|f11k-6
toward|k13
town|d6f-5k9
trad|a5d-5f5h-14j-8k14l4
train|a-13c-5d21e10k-8
train as|d4k11
traine|d7
translat|a9
translation|k6
translator|a7
trawler|b4
tre|a-7f5g9
treat|h15
trend|e13l-9
trial|l6
troubl|f24g-6
try|c-7l18
tuesday|j22k-6
tuner|i12
turn|a5b-9c-5e-4f-5j-4k21
turn point|k6
turn up|b-4h9
twelv|c13
twenty|c-8d-5e5l5
twenty year|a4c-7d-5e5
two|a-5b14c-6d-6e-4g-5h9j-10k-6l19
two or|b5
two person|b7j-4
typ|c13i-4k6
typical|j6
underestimat|a-6f18i-5
unhappy|c16
university|d-4e9f-4h-4k9
unstuck|e-4f22j-4
until|b-4h5
unwritten|h10
unwritten rul|h10
up|a-6c-7d-9e7f-8j14k20l-11
up and|e7g8
up at|f10j-8
up for|b14f-7
up from|j7
up in|c6
up my|l6
up th|h-5j13
up to|e-5h5j7k4l-8
up with|g9h9
us|a-5b7d5e-5f-8g-9i15j8k-11l9
us every|i11j-5
us it|l8
used|f10
used to|f10
useful|c8d9e-5f8j-5k-4
usual|k5
usually|f9g-8h-9k16
valley|e8h-5
valu|h7i4
van|a7h-7j15
very|a9c-11e-5i5j10
vet|f9
veterinary|b-4i6j6k7
view|e16f-6
villag|a-4e6f-6k7l8
vineyard|l4
visit|b7f-6j5
wag|f5h-5i8
wait|b-9h6l17
walk|j13
walk me|j6
wall|f8
want|a-5c-7e7g-5j-8l24
want to|a-4c-6e-5j-5l26
ward|b-5f9g-8j4l5
warn|f-12g6l9
warn you|g7
watch|g9j-4
water|e5
way|a-10e9f-4g5i-4j-5k6
way to|d8
wear|d-5f20g-4
wed|e5f10i-6
week|a-4b-7c-4e-8h-8j33k-7l6
week and|i5
week be|j15
week look|j4
week what|j6
weekend|a-10e-5f-4h-21i-5j53
welcom|c-8h5j-8l23
well|c11e-10f-8g-5h5i24j-5k-6
well must|i13
well would|c11
wet|f8
wetin|f16g-6
wey|g8
what|a15b-55c-25d-6e-6f41h-18i21j27l12
what 's|a-5b-4d9e-9f12h8i-7k-12l7
what a|a21c-7e-6f-6i7j12k-5l-5
what ability|i10
what about|f13
what advic|l8
what be|a-17b-7d-16e-8f14g14h6j-16k24l6
what benefit|a6
what bring|f5
what can|f15h-4
what chang|e8
what com|j7
what could|i8
what did|a11j12k-13
what do|a21c-7d-5e-6g12h-14i15j-11k-8l4
what does|e4g-6h-5j17l-5
what draw|k7
what els|i5
what fill|j9
what frustrat|f5
what giv|g4
what goes|b6f5
what happen|d-5e12f-9g-4h20j-8k5
what hav|g8h-5k6
what hour|j9
what i|e8l-6
what it|a-7c11h9
what keep|g6
what kind|d7g-6i17j-4
what mak|a-15c-4e-4f7g8h-4i6j-8k24l-5
what mistak|f6
what must|c9g-4
what new|e6
what part|g8
what qualification|d8
what rang|a12
what separat|i4
what should|c-5d11i5
what skill|i6
what sort|a9
what step|k5
what still|d-5f16g8i-8
what tak|i12
what th|a11g-9h7
what they|a-7h7
what tim|j14
what to|l6
what trend|e13l-9
what will|e19
what would|a-6b-8c-7d-8f7g-10j11k-6l30
what you|b-6c5d8e15f-11h6i-6j-5k-11
whatever|c5
when|b-15c-15d-16e-8f15g24h23i-8j14l-7
when a|e-7f25h5j-5
when be|f7g-10j11
when did|g14k-8
when do|g-5j9
when does|g15h-4
when i|a-6e8l6
when somebody|g6i4
when something|h8
when th|g8
when you|a9b-7g-6i-5j7k15l-6
wher|a-12b9c-11d8f8g-6h8i-12j7
wher be|d5
wher did|d11k-9
wher do|f22
wher does|g5h-5j5
wher on|h5
wher person|b13h6j-8
wher would|k7
wher you|d-7e8f-5h12k8
whether|c8d7e8f-5h5l-12
whether i|c12l-10
which|a-14c-6d24e-8f19h-32i21l-5
which ability|i6
which be|a-5g-5i8j-4
which bit|j7
which branch|e9
which job|k18
which mistak|i-4l14
which moment|g4
which of|a-7b12c11d8f-8h-8j-13l-5
which part|b-5d-4g16l-5
which program|j7
which project|g11j-4
which qualification|d5
which school|d6
which skill|i5
which softwar|i7
which sort|f8
which step|k5
which would|g-7i5l10
whil|j5l5
whil i|l5
who|a-7b53c14e-10f-16g-14h-6i-15j-20l23
who 'd|b10
who 's|c7h-5
who be|b10
who can|b4c-6l6
who com|h7
who could|c6
who do|b-5j10
who does|b10c-5
who hat|c9
who hav|f4
who leav|h7
who might|b6
who need|c4
who sees|b13c-4f-5
who should|c5
who want|e-7l19
who work|b8
who would|b8c-5
whoever|j5
whol|f7
whom|b16c-5e-8h13
whom i|b7
whom would|b6
whos|b32l-12
why|a-4c-5e-6f16g16h-5j-8
why do|f7
why i|g6
will|a-15c-4d-5e88f-11g-12h-15i-10j-14k-10l-8
will be|a-5e15j-5
will it|d5
will machin|e12
will th|d-6e16
will that|e8
will ther|e5
will to|b11
win|e7g4h-6
win th|g4
winter|a8c7h-8j5k-8
wish|g5i-5l12
wish you|g5l5
with|a-5b6d-20f7i12j-7k-9l7
with a|b-5d-11f9h-6l23
with how|d4
with it|c10
with me|b11
with most|f5j4
with my|c7
with no|k7
with th|a18c-7e-6f-7g5h-7i-6j8
with them|b5
with two|b10
with you|g12k8
with your|g7k-7
within|c8
within a|c8
without|a-5c-8d8f-8g-6h16i7k-5l8
without a|d5
woman|b4c5d-5h10k-5
women|a13e-6h5
wonder|c-5j8l-5
wonder how|j9
wonder what|k7
word|a5h11j-5
work|b-4d-6g21h-6j5l-13
work and|f-7g8
work at|a21e-5f-6
work chang|e6
work day|j6
work do|g6j-4
work from|j7l7
work in|a8
work on|h5
work that|f7
work week|j6
work would|f6
worker|d8h9i-5
workmat|a-7h18
workshop|a-7d-6h10j6
worrier|c11
wors|f7
worst|f11g9k-5l-4
worth|c-4d16i-6
worth it|a7
worth th|a-6d9
worthwhil|g7
would|a-13b20c32e-17f-12g-11i-10j-11k-15l33
would a|b-6c13d22e6h-16i-8j6l-8
would an|c-11h15
would any|b8
would be|l7
would get|h8
would i|a6b-10c15f-6h5i8j10l-16
would it|a-4c-7l19
would let|b8
would mak|f13g-11k-4l13
would my|c10l-4
would someon|a5c13d-6
would th|k12l-4
would that|e7
would they|a10b5
would you|a-11b16c-9e-4j-13k-22l42
would your|b6d-4
wretch|c9
writ|h-5j10l8
writ to|l9
wrong|a-7c4e-6f11g-5h9i6j-8
wrong most|f6
yard|e8f-4h-4j12
year|a11b-11c6d5g14h-17i-5j-13l14
year and|a15d-8k5
year from|g12j-5
year of|a-4d7f6i-4
year would|c10
yesterday|j11k-4
yesterday from|j8
yet|a8d-7e4j-4
you|a-22b16c-36d-21e-12f20g50h-30i-23j18k38l-14
you 'd|a-7b6c6l8
you 'r|a15e-4g13h4i-7k-6
you 'v|b-4c7d-5e4f11g5j-8k-9
you a|a13g-8k6
you about|f7
you advis|f5
you alway|k6
you and|c5f-4h5
you any|k8
you as|a-4b-5c14
you ask|a7b6i8k-6l-7
you at|f9
you awak|f8
you be|a-6b11c-7f-12j-4k28l-9
you been|f7k7
you begin|k5l7
you carry|j13
you choos|g5
you com|b-5c9h5
you cop|e-5f15
you could|i11
you deal|f7h-4j4
you decid|k10
you describ|h13j5
you did|k4
you do|a-13c-6d-5f-12g14i8j10
you doing|j-7k12
you down|f13j-5
you dread|f13g-5j-6
you enjoy|g9
you ever|d6f10k-9
you expect|a11e10f-7i-5j-7k-4
you feel|f6h10j-6
you find|f4g11k-8
you first|g-4k10
you for|d5
you from|k6
you get|a23b-6d-4f-8g6h-12j14k-6l-5
you giv|b5f-8j8k5
you glad|g13k-6
you gladly|f7
you go|a-6d-5h9
you handl|f13h-8j6
you happy|a9
you hav|a-9c-10e-13h14i-6j7l31
you hom|f5g10
you in|a10e-5f9g5i-11j-4
you into|e-4k16
you keep|a6f4h-5
you know|b33d-9e-4f-7h-8i-4j-5k10
you last|g16k-11
you learn|d5i10k-6
you leav|a-4k14l-4
you lik|f-7g12
you liv|a20j-8
you look|i11j-7l6
you lov|f-5g5
you mak|h4
you mention|b12
you mind|b12l-5
you miss|f-4g12
you most|d5g8i-8
you mostly|h-6j16
you mov|f-5k5
you need|i15
you on|a-4h5k9
you pass|f12j-4
you pick|d7g-5
you pictur|c6
you reckon|e4i6
you recommend|l5
you run|f5
you said|b5
you say|b-6c15e-5
you se|c6e15
you sit|d11
you spend|j4
you start|b5j4
you still|i7
you stop|f8
you study|d8
you suggest|l4
you tak|d7
you tell|e7f4g-5l6
you th|c7f-5g5
you think|a-5b9c19e22f-5g-4h-9i-8j-10k-5
you to|h8j-8k10
you train|d9
you up|f6
you us|i8j12k-7
you wher|k8
you win|g4
you wish|l12
you work|g-6h14j8
you would|f-5k12l5
young|d-4e30k-5
your|b25c-26d-15f-7g8i-12j34k16l-18
your boss|h6
your career|g8j-7k11
your colleagu|b9c9e6f-4h-8j-8k9
your company|h13
your crew|b5
your day|h7j4
your degre|k5
your desk|j11
your field|a8c5
your first|d-4f12i6j-5
your friend|f-4
your hand|j6
your incom|a7
your job|c5h-6j6
your lif|g5
your lin|a6i8
your nam|b5
your offic|a-7h16
your old|b12
your organization|h6
your own|e6h-5k9
your skill|f10g6i-8
your team|c5h5j-9
your tim|h-5j12
your trad|a11h-5i4
your valley|e8h-5
your view|e8
your ward|a5h8
your way|k5
your week|j10
your work|c11
yourself|f-11g7h8
zoo|h-6j10`;
