/** Written by test/etiquette/learn-topics.ts; do not edit. Bias, then what each topic's cues count, then words with their weights. */
export const learned = `0.51 0.18 0.32 -0.21 0.41 -0.13 -0.44 -0.31 0.19 0.00 -0.00 -0.49
10.32 -0.93 -1.63 -1.19 -1.98 -1.83 -1.44 -2.16 -1.85 -2.12 -1.69 -0.87
-0.89 8.56 -2.44 -0.90 -1.09 -0.46 -0.56 -1.13 -0.57 -0.97 -1.17 -2.29
-1.72 -1.98 9.21 -1.03 -2.29 -2.10 -1.67 -1.05 -0.48 -1.69 -1.42 0.42
-1.82 -1.46 -2.24 11.32 -1.56 -2.89 -2.98 -2.75 -1.47 -2.61 -0.07 -2.22
-1.31 -0.90 -0.63 -1.31 10.43 -1.39 -1.22 -1.76 -1.73 -2.07 -2.34 -2.55
-1.88 -0.62 -0.98 -1.22 -1.49 10.89 -2.59 -1.66 -1.07 -3.50 -1.63 -1.39
-0.62 -1.84 -1.83 -1.12 -1.35 -2.73 10.48 -1.31 -0.72 -2.86 -2.05 -2.09
-1.61 -1.00 -0.09 -1.66 -1.91 -1.73 -2.30 9.66 -1.82 -0.31 -0.50 -2.08
-1.48 -1.38 -1.40 -0.84 -1.60 -2.81 -2.00 -1.67 10.50 -1.18 -2.03 -0.43
-1.57 -1.75 -1.73 -1.38 -1.67 -0.98 -1.11 -1.36 -1.06 10.00 -1.82 -1.42
-0.84 -2.42 -1.40 -0.36 -1.34 -1.41 -1.19 -1.58 -1.70 -1.85 9.76 -3.04
-0.85 -2.63 -2.58 0.16 -0.52 -1.65 -1.14 -1.35 0.31 -2.35 -1.87 8.93
'd|b4c5
'm|c13
'r|a7i9
's|a6c-5e-6f4h6i-11j5k-8l5
's th|e-5g4h7k-5l6
's worth|d6
'v|c-4d7e5
NAME|c-8d13k4
^ any|a-5l11
^ be|c-14f6h8i8j-17l7
^ can|a7d6g-4i-5
^ could|c8h-7
^ did|k18
^ do|a21e-5f-17h10i-6j11k-6l-9
^ does|a13c15d-4h6i-9j-9k-5
^ from|c5
^ hav|g7
^ how|a6b-18c-6f10g-14h17i11
^ i|c25k5l-8
^ if|l5
^ may|b4
^ might|b5
^ roughly|a9
^ should|c-5l7
^ what|a-5b-23c-22f21g6h9i6j5l4
^ when|f6g19h-5j7k-7
^ wher|d6f5h-6j6k-4
^ which|a-9d14f9g11h-14i9k-4l-9
^ who|b12f-13j5
^ whom|b10
^ why|f6k8
^ will|c-4d-6e25
^ would|d7e5h9j-6k-8
a|a10b5c10d-5e-15f-14i-6k11l8
a career|a-5l9
a chat|b8
a decent|i4
a family|c8h-5
a good|c-8g10l7
a job|c12e8h-6
a junior|a8
a master|a5i-6
a mistak|h12
a newcomer|f-8i5l8
a shift|j8
a typical|j6
a vet|b5
a year|l7
ability|f-4i10
abl|i17
abl to|i17
about|a-6b8c-7d-6f8g10h-6j-10l16
about it|b11c-4
about th|f7l4
about your|g5
advic|l11
affect|e4
after|e4g9k5
again|d10g-5
all|g9j6
alway|k6l8
an|a-6c-11d11e4h9i-9l7
and|b17c6d-6e-9f-10g-9i-5j18
and how|j7
and might|b11
and th|a11
and what|c16h-5
and would|b11
and your|h5
another|b6
answer|b10c-5h5
any|a-7b14e-4j-6k-5l20
any tip|a-5l9
anybody|b8
anyon|b12c-5h11j-7
anything|l10
application|i-13l21
apprenticeship|d11k-4
around|h-4k11
as|a16b-6c14d13e-6h-8i-7k-12
as a|c7f6k-4
ask|b10c-4l5
ask about|b7
assistant|k7
association|b7
at|a-9b-6d-6g-5h13i20k-9l6
at night|c9f6h-4
at th|d-6e5f-4h-6i6j9l6
at your|h13
atmospher|h6
avoid|l11
awak|f4
awak at|f4
away|c5e4
back|f6
background|c9d4
background in|c5
bad|h9
balanc|h5
be|a7b-13c-8d11e16f-8g-4h18j-5l-13
be a|a-8c-6d14g-6h5j5
be abl|i5
be being|i13
be bonus|a5
be doing|d-5e6
be for|c-6i13
be happy|c5
be it|b-8d-14e-7f11h17i-5j-5l12
be me|b7l-5
be open|i-4j6
be th|a7c-8f11i-9j6k7l-9
be ther|b16c-9f-4i-7k8
be thi|c4
be unhappy|c12h-5
be you|d-5e-8f-8g25h-5j8k6
be your|a-6d7e-4i-5j6k9
becom|e11f-5j-4k5
becom a|k7
been|f6
befor|f-6g-4h-7k21
befor i|d7
befor you|j-5k15
begin|g-6l7
beginner|f-6i36j-5l-13
being|f13h-6i10j-5
benefit|a8
best|d6g5h-6i8k-4
best person|i5
best way|d6
better|d-5l19
better at|i4
between|a7d-5e-5f-4h-7j14k11
between th|a11
biggest|f9
bit|j7
bit of|j7
bonus|a8
book|d4
boss|h7
break|j6l7
build|e4h9
business|a4
by|d-4h6i10
call|a4f13h-8
can|a9c8e-8f-8g-8h9i14j-6k-8
can i|c6i-4l9
can n't|i7
can on|a4c-5h5
can you|a4h7
career|a-7g9i-6j-4l11
career changer|a-5l7
carry|c12i-5j8k-4
cas|f12
certificat|d7
chanc|k12
chang|c-4d-10e17h-4j-6k10l7
changer|a-5l7
character|c8
charg|a18f-4i-4
chat|b8
children|c9e11h-13k6
choos|g7
choos thi|g5
cod|h8
colleagu|a-5b10c5d-5h4j-8k5
com|b-4c-5d-11e12f-5g5h-8k22
com hom|g9
com with|a7
common|e-5f14i-4
company|h11
competitiv|h8
contact|b6
cop|e-5f12
could|b14c14d-5e-6g-6h-12i6k-8l4
could i|b4c-4l6
could you|j5
cours|d9f-6k12
day|a5g-4h-4i4j15l-5
deadlin|h-4j6
deal|f6
deal with|f6
decent|i4
decid|a18e-4h-6k11
decision|h9
degre|d14i-4
degre to|k5
describ|h8j4l5
describ a|j6
desk|j11
did|c-8d22e-7h-9i-4k11
did you|d8e-4f6h-7j4
did your|a4d12k-5
differently|b13f-8g-5l8
differently if|g-4l6
do|a12b-9c-7e-7f9h6i10j11k-16l-8
do befor|k13
do colleagu|h9
do differently|g-5l8
do employer|a-5d8
do i|b-5c15d6i-6
do newcomer|f6
do person|b-6c-5e-8f-4h30i-10j-8k11
do th|d15h6l-12
do that|i8
do thi|c5l5
do to|e6k-4
do you|a-16b10d-9e6f11h-6i12j16k-25
does|a8c7e-5f-9h11i6k-14l-10
does a|a24d-6i-5j7k-4
does it|d9h6k-5
does my|i7
does on|a-5c15h-8i6
does th|a-4e6g14i-6
does your|j10
doing|d-6
doing thi|c4d-6
don|g-5j10
downsid|f4
draw|i11
each|h6
each other|h6
early|d14e-5f-4i-4l9
earn|a15
eat|h7
els|b6f6
employer|a-5d9
end|j4k6
end up|k7
energy|e5
enjoy|c8
enough|e5
even|d11h-6
ever|g5
every|i7
every week|j7
exam|d8
expect|h11i-4j4l-5
expect to|a4h5
experienc|l6
fair|a7
family|c7f5h-7
far|g5
feel|g13j-5
feet|c-6d13
field|a7b6e8g-4h-6j-5
find|d10e5g5k-6
find out|c5
firm|e5h7
first|c-10d-6e-5g-5i10l14
first thing|j8
first year|d10f6k-9
fiv|f-7h14
follow|f14
follow you|f14
for|a-15b-8e9f-20g8i15j-6l10
for a|f-4l5
for in|i7
for someon|l7
for th|a4d-6
for thi|d5i12
for when|i8
for you|j9
formal|h5
formal be|h5
freelancer|a23f-5i-5
from|a-6b9d-24e-7f5h-5i5j7k21l-4
from a|i4
from th|f11
from what|c5
from your|d-7k11
frustrat|f5
frustrat you|f4
futur|e13
gap|a12
get|b-5c-8e-6f5j-6k18
get on|h6
giv|g5j-7k5l4
giv you|g8j-5
gladly|f7
go|b-5j7l8
go about|l4
go hom|h5
goes|f5
going|e5
going to|e4
good|c-9d8f-4g7i23j-6k-9
good at|i5
good nam|d6
group|b16
grow|e12
hand|d-6f4i23j-4
handl|f14h-8
happen|f-5h13
happy|c5g12k-4
hard|f7
hat|c6
hav|a-15b-5e-5f4h6i7j-8l8
hav a|c-5e5h5l6
hav in|d4h5
hav known|l7
hav to|c5e-6i30j-6k-6l-6
hav you|f10
her|a-6c11e17f-5h-15j-6k21
hom|b-5e-4f12g6h6i-4k-8
hop|g9
hour|f-5h11j10
how|a5b-23c-10e-4f7g-14h13i8j-6k13l15
how be|a18f-4i-7
how can|c6l4
how did|f-4k15
how do|b-5d-9e-8f27g-4h8j-12k7
how does|h7i-4k4
how formal|h5
how hav|e6
how important|i12
how long|d12j4
how many|j10k13
how might|l4
how much|f-5h7i9j6k-7
how often|j7
how well|c11i13k-5
how would|c6f-5h5l13
i|a-9b17c35d11e-11f-16g-11h-11i-15j-11k-8l32
i 'm|c13
i 'v|c-5d8e5
i avoid|l11
i be|l5
i contact|b6
i could|b8
i do|c-5d14l5
i get|l6
i hav|c12
i mak|a4
i need|d11i-5
i should|l6
i tell|c5l-4
if|d7h12
if i|j5
if you|c-4d5h13j-8
important|i13
important be|i12
in|b7f-10i4j6l-12
in NAME|k5
in a|c4g9
in it|g10
in my|a4
in th|a-5b15c8d5f-7g-6h-16i-10k8
in thi|c14e-5i-5
in your|a13e-5g-7h-5i8
incom|a8
industry|e8l6
interview|d-5l7
into|c-4d-5e9h4i-5j-5k8
into th|k12
introduc|b8
introduc me|b8
introvert|c-9h18
it|a-5b8c23d-7f-5g14i-12j-10k-11l6
it a|c10d-7k8
it all|g9
it be|i5
it tak|c15d7
it th|h13
job|a-5b-6c11d-7e10h-6i-11j7
job be|j5
job for|c15h-5
junior|a16e6i-5
keep|e9g5h-7j7l-8
keep you|g6
kind|d6f-6h5i10
kind of|d6f-6h5i10
know|a-4b31d-17f-8i14j-10k11l-9
known|l10
land|j9
languag|i11
last|g8j13k-11
lat|c6d16l-12
law|f-7k8
lead|a5k11
lead to|a6d-6k7
learn|a-5d8e-5f-7i35j-6k-8l-6
learn thi|d6
leav|a-5c-13f10h27j-7l-6
lik|a-8b-4c15d-7e15f-10g-4h20i-9
lik for|j8
lik me|c8h-6l8
lik thi|e10l-6
lik you|e6
lik your|e5k6
lin|d-7k11
listen|h6
liv|a8c8
liv on|a6
long|a-6c-6d10e6h10i-5
long be|j5k6
look|a-5c-7f-10h13k5
look at|h5
look for|i7
look lik|j9
lov|c5g4
lunch|h-7j20k-4
machin|d-5e18
mak|a11b-6c-9d-8e-9f14g6i-7j-6l9
mak a|a7
mak it|g7
mak you|f6k15l-4
management|h5
manager|h5
many|a-6i-4j10k9
market|e10
master|a5i-6
master 's|a5i-6
math|i5
matter|a14f-5i6l-5
matter most|k5
may|b5
may i|b5
me|a-6b34c19e-9g-8h-17i4l-4
me about|b4
me through|j7
me to|b16
me what|l8
meaningful|g7
meet|b18
might|a6b19
might i|a4
mind|b10h12j-7
miss|g6
mistak|f9g-4h11i-5l9
mistak should|l6
moment|b-6d-10e5f-5g7i-5k21
moment you|d-8j4k12
month|j10l5
mor|a6l5
morn|j13k-5
most|a-5c-4e-4g9h-9i-11j11k15
most of|k11
most reward|g5
mostly|h-7j17
much|a11c-5f-7h8i7j6k-8
much of|j8
my|c4f-6l24
my background|c9
my experienc|c6
n't|i5l5
nam|b6d6
necessary|d5
need|d12i15j-4
need a|d9
new|e21f-7
newcomer|a-4e6i4l12
newcomer alway|l8
newsroom|c6
next|b10
night|c11f6h-5
nobody|j6
normal|e-4h15
not|c6
notic|k5
now|j5
of|a-10c13d-10e-9f19g8i-7
of a|h5
of it|j5
of me|c5
of person|c10h-6i10
of plac|h13
of th|d-4f12i-5j15
of your|b7c5d-4g4h-11j-6k9
offic|h14
often|f6j6
often be|j9
old|b6
on|a-5b-6c-7d-7f6g-4h10i16j12l-13
on a|g7h11i-6
on can|i9
on hav|c13
on th|e-7h8i-4j7k-5
on thi|e11h-4
on thing|l10
on your|i-6j22
onc|f-4i4
ones|i5
only|e17
open|i-7j17
or|a5b-7d4e7f-13g-5h-6i-10j26k10l-15
or be|a13
or did|k5
or does|f-5h9
organization|h5
other|j8
other person|h-6j10
out|f5l7
out of|g4
outsid|h9
outsider|a-5f21i-6
over|c9e5j-6k-6
overtim|a18h-6
own|e11
paid|a45e-6h-18
part|b5c-6f9g15i-5j-8k6l-8
part of|f8
patient|e-6f11
pay|a9
pension|a5
person|b11d-11g-12h15i6j-11k4l-5
person do|c4
person in|b16h-5
person leav|h6
person lik|e5
person stay|h16
person thriv|c-8h-5i17
person with|h5
personality|c10
pick|b5d10g-4l-6
pictur|c5
plac|h15
plac wher|h15
plan|k9
point|b9
position|k10
post|k10
prepar|l8
prepar for|d-5l8
prepar you|d7
problem|f13
profession|e17h-9
program|d6j5
project|g20j-8
prospect|e6
public|a11
qualifi|d-4e6
qualification|d9
qualification do|d9
qualify|d4e8
quiet|c4
quit|b12c-4f-7l7
rang|a18
rat|a8
rather|b4
rather than|b4
read|i10
really|a7
recommend i|l4
reward|g8
right|i-5j6
road|j6
rol|h6k8
roughly|a9
run|e10f5
salary|a11
sam|a9e-5h-11k15
say|a8h4
school|d5g-5l5
se|e8j4
se th|e8
senior|a9h6k-5
seriously|d8h-5
shift|j11
should|a-7b8c-5d9h-4i6j-6k-4
should i|b9c-6d10j-4
shy|c5
sid|a8e-6f11
sit|a-4c-9d11e-7h24i-5
six|l4
six month|l4
skill|i24j-5
skill do|i6j-4
small|c10e14f-4h-5
smil|g6
so|g5
so far|g5
softwar|j13l-5
som|l5
somebody|b-4g-4i10j-7l10
somebody els|f7
somebody who|c8
someon|b5c8e-4f-6h7j-7
something|d-6i18
sort|c8h5
sort of|c8h5
speak|c-6i15j6k-5
spend|j4
stand|l10
stand out|l10
start|a10i-4l6
start salary|a4
stay|a-4h13
step|c-7j-4k22l11
still|a-5e16f6g5h-5k-5
stop|f10
stressful|f9
strong|c-5i13
student|d7g-4
study|d7k-4l8
suggest|b6
suit|c11l-8
suit me|c10l-8
summer|l6
surpris|g10
surpris you|g10
surveyor|d4
surviv|c4
tak|b-5c9d17e4f-4g-5k-5l-4
taken|b6d8h-6
taken seriously|d8h-5
talent|i6
talk|b13
task|j5
teach|d14f-4
team|c16h5j-10
technical|i6
tell|j-5k5l13
tell me|b4c-6k6l8
tell whether|c5l-4
tend|c5h-4i-6k10
tend to|c5h-4i-6k10
test|c5i7
th|a-6b-6c-14d9e18f5h6i-14l-6
th atmospher|h6
th best|d5g5
th biggest|f7
th downsid|f4
th field|b6e8
th first|d10j6l-5
th hardest|f5
th industry|l6
th job|e-5g4j15
th moment|d-8e8f-4k11
th money|d5
th new|e10
th next|l5
th on|l8
th person|d-4i5
th profession|e5h-4
th sam|a9e-5h-11k15
th tim|g14
th trad|f10
th work|f7
than|a5i6
that|a-9b11d-4e-5f11h-10i7l-4
that i|b5l4
that nobody|j7
ther|b14c-10e6f-6i-9j5k6
ther a|a5b16c-4j-7k6l-5
ther any|i4
ther anything|l11
they|b12c9d-4e-4f-4h-8i6j-6k5
thi|a-7b-7c24d-6e14h-15i-6j-12k16
thi a|e5
thi career|c5g4i-6
thi field|l4
thi job|c6h6
thi on|k5
thi profession|e7h-4
thi summer|l6
thi work|c7
thing|a-4g8i-5l11
thing about|g8
thing you|j7
think|c9e14i-4j-6k-5
think i|c10
think of|b7f8
thre|k5
thriv|h-8i16
thriv in|h-8i16
through|j7
tim|b7c-6e-6f-6g13h-9j12k-4l4
tip|a12
tip for|a-5l9
to|a-7f-16g-10h-11i15j-6k8l25
to a|b5k7
to be|a-5c12h7i12j-6l-5
to chang|l6
to do|d7
to earn|a5
to find|c-5e8l5
to get|d7
to mak|l7
to somebody|f7
to speak|i7
to thi|l4
to work|j12
to you|f9h-11j20k-6
to your|b5c11g6k-9
today|d4j9k-4
too|c9
tool|j8
trad|a5f9h-13j-8k12
train|a-7d26k-14
treat|h12
trend|e11l-7
try|l6
turn|k8
twenty|g6
two|h7i4j-10
typ|c14i-6
typical|j5
unhappy|c12h-5
university|k11
up|c-4g4j11k7
up th|j9
us|g-7i6j9k-5l7
us every|i8j-5
useful|c7d10k-5
usually|g-5h-4i8
valu|h7
vet|b4f5
view|b6
walk|j6
warn|l8
way|d5g9
way to|d7
week|f-5j21
weekend|i-5j24k-5
well|c12e-4i11k-6
what|a10b-32f16j5k-9l9
what 's|e-5f6g4h9i-5k-7
what advic|l5
what be|a-8d-7f7h12j-12k10
what can|h-5i7
what did|d7h-5j14k-8
what do|a5c-5d-8e4h-6i20j-7k-6
what does|i-4j9
what frustrat|f4
what happen|f-4h15j-4
what hav|g10
what keep|g6
what kind|d6f-5i10
what mak|a-5g6k15
what mistak|f9
what rang|a17
what should|c-4d11
what skill|i5
what sort|c6
what to|l7
what trend|e11l-7
what will|e9
what would|b-5c-4e-6g-7j7l25
what you|a5d4e5f-4k-7
when|b-4c-6d-5e-11f12g12j10l-7
when be|j8
when did|f4g6k-4
when does|g14
when you|g-5j9k9l-4
wher|a-6g-5h9i-5
wher did|d8k-5
wher do|f6
wher you|d-8h14k10
whether|c12l-9
whether i|c10l-7
which|a-9d14f9g10h-15i14l-11
which bit|j8
which job|k6
which of|b5c13h-7j-5
which part|g12l-6
which program|j5
which step|k4
which task|f8j-5
who|a-5b35c10d-4e-5f-8g-6h-5i-6j-5
who do|j9
who work|b9
who would|b10
whom|b11
whom would|b5
whos|b18l-9
why|f5k7
why do|f7
will|a-5c-7d-7e61f-8g-5h-6i-6j-8k-8
will machin|d-5e12
will th|e16k-4
wish|i-4l12
wish you|l7
with|c18h-9i8k-12l-5
with a|l5
with th|j4
without|c-8d5f-5h5l13
women|a9h7k-5
work|a-10d-6e9g7h7j12k-7l-16
work day|j6
work with|b5
worst|f5
worth|c-7d21
worth th|d6
worthwhil|g7
would|a-10b17c23e-15f-10h6i-13j-6k-8l16
would a|h-4j11
would an|c-10h14
would be|c4
would i|c6j4l-4
would it|i5
would mak|f13
would my|c6
would someon|c7
would they|b11
would you|c-9d7g11i-8j-14k-12l31
writ|i13j5
writ to|b5
wrong|f8i9j-7l6
year|b-6c5d5f4h-5j-7k-6l7
year in|c9
you|a-34b14c-24d-13e-12f13g42h-20i-14j25k25
you 'r|a7i9
you alway|k7
you and|h6
you awak|f4
you be|b5g-7k18l-6
you begin|g-6l5
you choos|g7
you cop|e-5f12
you could|b7i6
you deal|f6
you describ|h8j4
you do|a-5f-8g9j12
you enjoy|g4
you expect|e7
you feel|g8
you find|f6g6k-6
you first|k4
you for|d5
you get|j8
you giv|f-7k8
you gladly|f7
you handl|f12h-8
you happy|g6
you hav|b-5c-5e-10g-5h15i6j-6l10
you in|g12
you know|b31d-9f-7j-9k9
you last|f5g8k-9
you learn|i10k-5
you leav|f11
you look|l6
you lov|g5
you mak|f9
you miss|g7
you need|i11
you on|j6
you plan|k5
you recommend|l4
you say|c5
you se|e8
you spend|j4
you start|a4
you still|i6
you stop|f10
you study|d7
you tak|d5
you tell|l5
you think|b5c9e15f-7j-8
you to|k10
you train|d8k-8
you us|j10l5
you wish|l9
you work|b-4h18j5
you would|f-4k11
young|e15
your|a-10b9c-6d-10e-7f-7h-6j34k20l-18
your career|g6
your colleagu|b8c7h-5j-5k7
your company|h7
your degre|k4
your desk|j10
your field|a6
your first|f7
your job|f6g4
your nam|b5
your offic|h11
your organization|h5
your own|e11
your team|c4j-9
your tim|h-6j12
your trad|a9b6h-5i4k-4
your work|c12g5k-5`;
