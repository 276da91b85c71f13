/** Written by test/etiquette/learn-topics.ts; do not edit. Bias, then what each topic's cues count, then words with their weights. */
export const learned = `0.24 0.13 0.31 -0.18 0.43 -0.27 -0.43 -0.16 0.11 0.10 0.16 -0.51
10.81 -0.76 -1.39 -1.03 -2.02 -1.57 -1.15 -2.32 -1.53 -1.80 -1.52 -1.26
-0.79 8.69 -1.75 -0.79 -0.94 -0.37 -0.56 -1.20 -0.73 -0.92 -0.92 -2.21
-1.25 -1.51 9.65 -1.89 -1.94 -1.79 -1.32 -0.31 -1.79 -1.32 -1.15 0.42
-1.50 -1.39 -1.97 11.61 -2.08 -2.56 -2.33 -2.58 -1.05 -2.17 -0.25 -1.50
-1.19 -0.84 -0.34 -0.79 10.43 -1.95 -1.11 -1.43 -1.30 -1.65 -2.13 -2.05
-1.58 -0.38 -1.07 -1.28 -1.45 11.14 -2.47 -1.22 -0.91 -3.07 -1.50 -1.30
-0.19 -1.55 -1.77 -1.54 -1.16 -2.10 10.62 -1.07 -0.78 -2.41 -1.70 -1.73
-1.86 -0.46 0.74 -1.68 -1.50 -1.16 -2.09 10.02 -2.61 -0.83 -0.22 -2.09
-0.92 -1.10 -1.45 -0.51 -1.41 -2.34 -1.87 -1.39 11.00 -1.72 -1.93 -1.38
-1.41 -1.46 -1.65 -1.18 -1.58 -0.90 -1.07 -1.01 -1.31 10.18 -1.67 -1.08
-0.42 -2.21 -1.71 -0.51 -1.12 -1.20 -1.40 -1.01 -0.98 -1.78 9.88 -2.64
-0.45 -2.32 -2.56 -0.37 -0.65 -1.43 -0.79 -1.53 -0.18 -1.78 -1.65 9.45
'd|c5
'm|c8
's|a5d6e-5f5h9i-10k-5
's th|h5
^ be|a-5c-9d6e5f4g-4h9j-10l6
^ can|a5d5h6
^ could|c7h-6
^ did|k18
^ do|a19e-7f-17h11j12k-5l-7
^ does|a6c14d-4g-4h7i-5j-9k-4
^ hav|g7
^ how|a11b-17c-9f9g-12h14i8l5
^ i|c20l-7
^ if|l9
^ should|c-7d6l7
^ what|b-22c-20f19g7h8i5l5
^ when|e-4f8g16h-5j5
^ wher|d4f4h-7j8
^ which|a-8d10f5g12h-15i10j-4l-7
^ who|b13e-4f-11j5
^ whom|b7l-5
^ why|f6k7
^ will|e18
^ would|d6e4h11j-6k-6
a|a13b10c7e-11f-18h-6i-10l14
a beginner|a5
a chat|b6
a family|a5c9h-8
a good|c-8g10l6
a job|c14e8h-5
a junior|a9
a master|a5i-7
a newcomer|f-7l11
a shift|j8
a year|l6
ability|i8
abl|i6
abl to|i6
about|a-5b9c-5d-4f5g9h-5i-5j-6k-5l15
about th|f7l4
about your|g6
advic|l11
affect|e5
after|e4g6h-5
again|d5
all|j7
alway|k5
an|c-11e4h13k7l-7
and|b15c4d-6e-10f-10g-8j18k7l-8
and how|j8
and might|b10
and what|c12h-4
and would|b9
and your|h5
answer|b10c-5
any|b12j-5k-4l13
anybody|b5
anyon|b10c-5h11j-7
apprenticeship|d9
around|h-5k13
as|c13f4k-5
as a|f5
ask|b7
assistant|k9
association|b7
at|a-6b-5c4d-8f-7g-4h11i18j4k-8
at night|c9f8h-5
at th|d-6e5h-10i8j10l5
avoid|l12
back|f6
background|c8d5
background in|c5
be|a8b-11c-7d7e14f-5h17j-11k-5l-8
be a|a-8c-4d7e4i4j5l5
be abl|i6
be it|b-7d-8e-7f12j-5k-5l13
be th|a10b-4d-14f11i-9k9l-8
be ther|a5b14c-8f-5k5
be thi|c5
be unhappy|c12h-4
be you|e-7f-6g22h-4j10
be your|a-5d5e-6j5k11
becom|e12f-5k4
becom a|k6
been|f7
befor|f-5h-8j9k16
befor i|l-4
befor thi|k4
befor you|k11
beginner|i21l-5
being|f15h-11
best|d7i5
better|d-6l20
between|a9d-5e-5h-8j8k13
biggest|f6
by|d-6h5i11
call|a5f14h-8
can|a9c5e-7f-5g-5i8j-5k-5
can i|l11
can on|a4c-6h7
can you|b4h8
career|g9i-5l9
cas|f17
chanc|k13
chang|d-9e15h-4j-6k11
character|c6
chat|b6
children|c9e11h-13k5
choos|g5
choos thi|g5
client|f6
cod|h8
colleagu|b11d-6h6j-6k6
com|c-4d-12e12h-5k14
com with|a5
common|e-5f9
company|h7
contact|b6
could|b12c12d-5e-5g-5h-11k-6l9
could i|b5c-5l7
could you|j6
cours|d9f-6h-4k14
day|g-5h-5j18l-4
decid|a17h-5
decision|h6
degre|d15g-5k-5
describ|h7
desk|j12
did|b-6c-6d22e-8f9g-8h-8i-6k11
did you|d8f10g-6h-5k5
did your|a4d9
differently|b13f-8l5
difficult|f4
do|a10b-9c-6e-7f13h6i14j8k-15l-8
do befor|k11
do differently|l5
do employer|a-5d7
do i|b-4c14d5i-6l5
do it|g4
do newcomer|f5
do person|a7b-6c-6e-8f-4h25i-8j-7k12
do th|d16h4i4l-11
do thi|b-4c10j4k-4
do to|e8k-6
do you|a-15b11d-11e7f10i17j9k-24
does|a6c11f-9g7h11k-10l-7
does a|a18d-7
does it|f-5h9
does on|a-4c12h-8i10
does th|e6g13i-6k-5
does your|j11
doing thi|l4
don|g-5j10
early|d14e-5f-4i-4l10
earn|a12
els|b5f5
employer|a-5d8
end|k6
end up|k6
energy|e8j-4k-5
enjoy|c6h-4
ever|g5
every|i4
exam|d8
expect|a5h7j8l-4
experienc|l8
family|a4c9h-7
far|g4
feel|g9j-4
field|a10b9e6g-5h-7j-6
find|c5e6g5k-5l-5
find out|c7
firm|h6
first|c-11e-4l14
first thing|j6
first year|d10f5k-9l-4
fiv|f-6h11
follow|f5
for|a-10b-6d5e6f-20g7i13j-5l10
for in|i6
for someon|l8
for th|a5l5
for thi|d6i9
for when|h-4i9
for you|j6
formal|h5
freelancer|a30e-4f-6i-6
from|a-5b4d-12e-6g-6h-5j11k17
frustrat|f4
futur|e9
gap|a14c-5l5
get|a5b-5c-6e-7f5g-5i4j-8k17
get on|h6
giv|g5j-6k5
giv you|g7j-5
go|j9
good|c-4d7g7i12j-6k-7
good at|i5
group|b16
grow|e11
hand|d-5f5i16j-4
handl|f14h-8
happen|f-4h13
hard|f7
hat|c4
hav|a-13b-5e-7f-4g4i5j-5k7l12
hav a|c-6e5h7l5
hav known|l6
hav to|c8e-5i22j-6k-5l-6
her|a-6c11e17f-5g-5h-18j-6k22
hom|f6j8
hop|g9
hour|h13j7
how|a9b-20c-10f7g-12h11i5j-5k8l12
how be|a20i-5k-5
how can|c4l6
how did|e-4k9
how do|b-5d-10e-4f21g-4h9j-10k7
how does|h4k4
how important|i12
how long|d8j5
how many|a-5j9k13
how might|l5
how much|a5f-4h5i8j4k-6
how often|j7
how well|i15
how would|c8h4l11
i|a-7b17c33d8e-11f-14g-9h-9i-12j-10k-11l27
i 'm|c8
i avoid|l12
i be|l5
i contact|b5
i do|d14
i get|l6
i hav|c11
i mak|a4
i need|d10i-5
i should|l7
if|h13j-4
if you|h14j-8
important|i14
important be|i12
in|a5b5c-5f-7j10l-9
in a|g10
in it|g7
in my|a5
in th|b17d6f-7g-6h-20i-8k11
in thi|c11
in your|a7d-5g-6i11
industry|a5e6l6
into|e11h11
introvert|c-10h17
it|a-5b8c25f-5g10h-6i-9j-7k-13l6
it a|c9h7
it all|g5
it be|b4
it tak|c14
job|a-6b-6c11d-5e11h-6i-8j6
junior|a9e7i-4
keep|e7f5l-6
keep you|f5
kind|d5f-4h5
kind of|d5f-4h5
know|a-4b27d-16f-9i13j-9k11l-7
known|l8
languag|i9
last|j14k-10
lat|c4d16l-11
law|f-8k10
lead|a6d-4k13
lead to|a7d-7k8
learn|d8f-6i29j-4k-5l-5
learn thi|d5
leav|a-4c-12f11h26j-7
lik|a-5b-5c18d-5e6f-7h13i-8
lik for|j5
lik me|c5h-6l8
lik thi|e11l-6
liv|a5c9
long|a-6c-5d6e7h11i-5
look|f-9h8
look for|i7
look lik|j5
mak|c-7d-6e-8f9g7h4l5
mak a|h4
mak th|l5
mak you|f6k12
management|h5
many|a-6j9k9
market|e10
master|a5i-7
master 's|a5i-7
matter|a17f-4l-6
me|a-5b29c17e-8f-6g-6h-16l-4
me about|b8
me to|b11
meaningful|g6
meet|b19
mention|c-5l5
might|b18c-4h-4
might i|a4
miss|g5
mistak|h4l11
moment|d-8e6f-6g5i-5k12
month|j8l5
mor|a8j6l7
morn|j14k-6
most|a-4g8h-7j5k9
most of|d-4k12
much|f-5h7i7j6k-7
much of|j7
my|c10d-12l23
my background|c8
n't|l7
nam|b5d7
necessary|d5
need|d11i15
need a|d7
new|e14f-4
newcomer|l11
next|b7
night|c11f7h-6
nobody|j9
normal|h16
not|c5
now|i5k-5
of|a-8c14d-8e-4f15g8h-8i-10
of it|j6
of person|c13
of th|f15j7
of your|b10d-6g5h-11j-4k7
often|j7
on|a-5b-8c-7d-6e-5f7g-5h6i20j15l-10
on a|g8i-7j6
on can|d-5i13
on hav|c10h4
on th|e-7h11i-4j5k-4
on thi|a5e10h-5k5
on thing|l6
on your|j17
open|j10
or|a9b-6c4d6e7f-12g-6h-6i-7j13k13l-14
or does|f-5h11
organization|h5
out|i6
outsider|a-5f21i-5
over|a4e9j-4
over th|l4
overtim|a7
own|e11k-4
paid|a15h-5
part|c-5f11g14i-4j-8k7l-7
part of|f6
pay|a9
person|b6d-8g-10h18j-14k6
person in|b9
person leav|h7
personality|c10h-4
plac|h7
plan|k10
point|b9
position|k12
post|k9
prepar|l8
prepar you|d6
profession|e20h-5k-5
program|d6j7
project|g16j-6
public|a13
quit|b12c-6f-5l7
rang|a10
rat|a7
read|i12l-5
really|i4
recommend i|l5
reward|g7
right|b4
road|j6
rol|h6k8
run|e10f5
salary|a10
sam|h-8k17
say|h5
school|g-5l6
se|e8
se th|e7
senior|a9h5k-5
set|k4
shift|j11
should|a-7b8d9g-4h-4i7j-6k-4
should i|b9c-6d12
sid|a10e-7f12
sit|e-4h16
six|l4
six month|l4
skill|i20
so|g5
softwar|i12
som|l5
somebody|b-5i12j-7l8
someon|b7c7e-5f-6h9j-8l7
someon who|b6
something|d-5i12
sort|c6
sort of|c6
speak|i8j8k-5
spend|j7
stand|i5
stand out|i5
start|a9l8
stay|a-4h14
step|a-5c-8k22l10
still|e17g4h-5
strong|c-6i15
study|d9l6
suit|c10l-7
suit me|c9l-7
tak|b-6c8d13e8g-7
taken|b8d7h-5
talent|i4
talk|b13
task|f4j5
teach|d14
team|c16h4j-8
technical|i7
tell|b6k5l8
tell me|b6k6
test|c5h-4i8l-5
th|a-7b-4c-16d6e16f8g4i-9j5l-4
th best|d6g4
th field|b9e8
th first|d9j4l-5
th hardest|f5
th industry|l6
th job|e-5j15
th moment|d-8e8f-5i-4k13
th money|d4
th next|l5
th person|i5
th profession|e5
th sam|h-8k17
th tim|g16
th trad|f11
th work|f7
than|a7i8
that|a-7b12h-6
that i|l5
ther|b13c-9e4f-5i-5
ther a|a10b14e-6
ther an|d4
they|b10c9h-8j-5k5
thi|a-6b-10c23e12h-15j-11k15
thi career|g4i-4
thi job|c5h7
thi profession|e7h-5
thi work|c5
thing|g7i-5l8
thing about|g7
thing you|j5
think|c7e14g-5j-6k-5
think i|c10
think of|b6f9
thriv|c5
thriv in|c5
tim|b4c-6e-7f-5g15h-9j12k-5l4
tip|a17
to|a-7f-9g-7h-14i14l18
to a|b4k8
to be|c17e-4i7j-4
to do|d6l-5
to find|e8
to get|d6
to mak|l7
to someon|l5
to speak|i8
to thi|l5
to work|j12
to you|f12h-11i-4j20k-6
to your|e7g8k-7
today|d5
too|c6
trad|f10h-10j-6k14
train|a-7d22k-11
treat|h11
try|l6
turn|k4
twenty|g6
two|h5i5j-9
typ|c13h-4
unhappy|c12h-4
university|k14
up|g5i-5j10k7
us|g-6i10l7
useful|d11k-4
usually|g-5h-5j6k4
valu|h6
warn|f-5l8
way|d4g11l-5
week|j16
weekend|i-4j24k-4
well|i14
what|b-28f16k-5
what 's|e-5f5h8k-4
what be|a-8d-4f6h4j-8k10
what can|i4
what did|d6j10k-6
what do|a9c-5d-8h-8i15k-7
what does|j5
what happen|h14
what hav|f5g13h-4
what kind|d6
what mak|g6k13
what rang|a9
what should|d9l-4
what would|b-5c-4e-6g-7j5k-5l19
what you|e5
when|c-5d-4e-6f6g12j7k-7l-5
when be|j7
when did|f6
when you|j10
wher|d6j6
wher did|d7
wher do|f6
wher on|h6
whether|c11l-9
which|a-8d10f5g12h-15i10j-4l-7
which job|k7
which of|b6c13h-6j-4k-4
which part|f4g10l-6
which task|f8j-4
who|b34c10d-5e-5f-9g-6h-5i-6j-6
who be|h4
who do|j10
who would|b11
whom|b9l-6
whos|b13l-7
why|f5g4k6
why do|f7
will|a-5c-6e54f-7g-4h-6i-5j-8k-9
wish|l10
wish you|l5
with|c18e-6h-8j5k-10l-8
with a|f5
without|c-7l11
work|a-8d-5e10f5h11i-10j9l-15
work with|b7
worth|d9g-6i-4
would|a-7b15c17d-4e-13f-7h9i-9j-5l9
would a|c6e-5h-6j10
would i|c6l-4
would mak|f15i6l-5
would my|c4
would someon|c7
would you|c-5g10i-6j-14k-10l28
writ|i13
wrong|i11
year|b-4c-5d7j-6k-6l7
you|a-32b15c-19d-9e-11f10g40h-23i-13j21k17l6
you about|f5
you alway|k6
you be|b5g-4k12
you choos|g5
you could|b8
you describ|h7
you do|f-7g11j7
you expect|e5
you feel|g9
you find|f6g6k-6
you get|j10
you handl|f12h-8
you hav|b-6c-6e-5f-4g-7h14i9l11
you in|g14
you know|b26d-8f-8j-8k11
you learn|i12
you leav|f12
you need|i11
you on|j6
you recommend|l5
you say|c4
you se|e8
you spend|j7
you still|i5
you tak|d4j5
you tell|l6
you think|b5c9e15f-6j-7
you to|k8
you train|d7k-7
you us|i5l5
you wish|l7
you work|b-4h18j6
you would|f-5k12
young|e12
your|a-9c-14d-8e-6g5h-6j39k15l-13
your career|g6
your colleagu|b8c5d-5h-4j-4k7
your company|h5
your field|a9h-4
your first|f6
your job|f5g5
your organization|h5
your own|e11
your team|j-7
your tim|h-6j13
your trad|i4
yourself|l4`;
