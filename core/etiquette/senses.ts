/**
 * What single words are about, for the learned weights: one sense a line, and any word may have several. A sense is coarse on
 * purpose. What "a desk for me in your office" has in common with "a bench for my son at the yard" is told by senses, not words.
 */
const lines = `
you: you ya yourself y'all
your: your yours
i: i we
me: me us myself ourselves
my: my our mine ours
they: he she they him her them his their hers theirs it its
modal: could would can might may will shall 'd 'll should must ought
please: please kindly
if: if should when once whenever unless case until
but: but though although yet still however nevertheless anyway only just except unless
not: not n't never no nor without nobody none nothing neither hardly
how: what how which who whom whose why where when whether
wish: love like hope wish want eager keen dream long ambition hoping interested glad happy delighted grateful obliged thrilled appreciate welcome hungry desperate ready willing prepared determined intend aim plan honoured honored pleased thankful wonder wondering
kin: friend sister brother cousin son daughter niece nephew flatmate roommate housemate partner wife husband classmate sibling twin neighbour neighbor mate boyfriend girlfriend kid child buddy pal mum mom dad mother father uncle aunt girl boy lad lass eldest youngest student pupil mentee godson goddaughter grandson granddaughter fiance fiancee family relative in-law protege
job: job vacancy internship apprenticeship traineeship placement employment pupillage gig residency clerkship lectureship fellowship studentship scholarship doctorate phd secondment employer workplace work commission contract assistantship post position role opening scheme headcount req requisition cohort intake
place: place spot slot seat desk room bench chair berth corner space gap opening start opportunity chance position post role part table bed home shelf hole niche foothold in door foot way break shot go turn
pay: wage salary pay paid contract hours shift grade band living money income rent bills payroll fulltime full-time part-time permanent casual freelance seasonal temporary summer
staff: staff hand hands crew intern trainee junior apprentice assistant temp freelancer volunteer graduate grad hire employee recruit member cover colleague replacement pair helper newcomer beginner deputy starter joiner associate worker labourer contractor dogsbody runner student understudy successor people someone somebody anyone anybody extra another second cover personnel body
hire: hire employ recruit engage appoint shortlist onboard consider interview select headhunt retain sign train supervise staff hiring recruiting recruitment recruiter hires recruits choose pick
light: take bring get have let give find put fit squeeze make offer land secure set fix sort arrange add
need: need want require seek lack short after looking hunt crying lookout search missing understaffed stretched shorthanded short-staffed hiring recruiting use expand expanding grow growing fill filling thin stand
appear: open crop pop turn free come arise arose appear surface emerge available become fall left leave resign retire move quit pick lift ease vacant going there exist grow expand
org: company firm team organisation organization department group lab laboratory studio agency practice business office employer workplace unit clinic hospital school newsroom bank startup start-up outfit crew division hq institute museum charity nonprofit ngo kitchen restaurant branch shop centre center library consultancy chambers brewery farm garage gallery theatre theater workshop site bakery publisher faculty plant foundation council ward squad desk label press nursery surgery pharmacy warehouse programme program yard station depot shipyard dockyard orchestra choir paper magazine journal trust practice tower shelter rota roster payroll books list partnership line mill quarry vineyard stable hotel salon barbershop court ministry embassy parish college university academy institute shelter hospice boat ship set floor outfit lot folks side place building band troupe company cafe pub bar garden greenhouse nursery zoo park forge foundry brand house platform project mission venture channel scheme camp campaign cabinet bench panel board committee here there aboard
boss: boss manager supervisor director head lead leader principal ceo cto founder editor superior owner chief chef partner leadership management foreman chair dean matron gaffer governor captain conductor producer coach commissioner registrar superintendent bursar
chooser: hr recruiter panel personnel headhunter talent selector committee scout recruitment hiring casting selection sift shortlist applicants applicant candidate candidates shortlisted interviewers
paper: cv resume portfolio application letter transcript reference showreel reel profile detail details particular particulars credential credentials file papers paperwork name card number material certificate sample samples email note document documents form bio
pass: forward pass send share circulate hand show deliver submit slip upload drop relay float route walk push shoot distribute steer flag lay slide pop leave cc mail email copy attach enclose attached enclosed put get give bring place mention direct refer connect introduce point find below include included
praise: vouch recommend endorse reference referee referral praise sponsor back endorsement recommendation nominate champion testimonial support advocate word plug speak nod blessing guarantor refer nudge push favour favor influence pull strings weight commend highly line
tell: tell say mention inform notify alert ping shout text heads-up tip-off tip let update signal hint nudge ring phone call whisper drop remind announce spread post
hear: hear know aware wind see spot learn come across notice gather understand find told believe read
learn: understand explain describe story view advice opinion feel read book article course think learn hear compare teach write curious wonder differ difference change mean look remember question answer insight lesson tip history subject thesis essay study research topic talk idea experience honest frank critique feedback comment
meet: call chat coffee visit tour shadow minute minutes talk meet watch look observe lunch tea conversation zoom phone video walk afternoon morning hour half sit evening drop
time: time date diary week monday tuesday wednesday thursday friday saturday sunday tomorrow today calendar schedule hour clock evening weekend morning noon autumn spring summer winter month year january february march april june july august september october november december easter christmas fall season quarter term
free: available availability free immediately notice relocate start begin monday from commute move licence license flexible asap packed anytime any tomorrow
unpaid: unpaid free gratis nothing volunteer trial probation bono charge wage expenses voluntary salary test exchange return cost prove experience learn trained training
good: asset reliable hard-working hardworking perfect ideal right suitable fit qualified contender experience skill skills background diligent talented capable strong useful valuable addition match worth good cheap quick safe languages qualification qualifications requirement requirements ability abilities energy enthusiasm suited keen serious best
join: join work serve belong part aboard member team train intern volunteer help become cover fill employ contribute crew start stay
help: help assist favour favor support boost hand leg-up assistance step
keep: keep hold bear remember forget think mind retain consider save store note stay touch loop posted list pencil radar reserve informed
apply: apply applied applying application applicant vacancy advert advertise advertised advertisement listing listed posting posted deadline closing shortlist ad opening candidate candidacy interview portal website board reference scheme contender ring hat running
thank: thank thanks grateful appreciate kind generous
past: did was were had got took made gave been done told became went came started began left found were said asked taught
offered: offered suggested invited asked said mentioned promised volunteered proposed told brought raised agreed
else: others else colleague anybody somebody someone anyone people contact contacts network circle clients suppliers
future: someday future later next ever again day year soon eventually someday sometime comes until
field: field trade industry sector profession career market general generally usually usually common commonly beginner newcomers people line business typical typically region rule whole
jobless: redundant unemployed laid-off laid jobless resigned notice quit hunting searching looking between ends contract fired lost
`;

let table: Map<string, readonly string[]> | undefined;

/** The senses a word may have, by its base forms. */
export function sensesOf(lemmas: readonly string[]): string[] {
  if (!table) {
    const made = new Map<string, string[]>();
    for (const line of lines.trim().split("\n")) {
      const [name, words] = line.split(": ");
      for (const word of new Set((words ?? "").split(" "))) made.set(word, [...(made.get(word) ?? []), name ?? ""]);
    }
    table = made;
  }
  const known = table;
  return [...new Set(lemmas.flatMap((lemma) => known.get(lemma) ?? []))];
}
