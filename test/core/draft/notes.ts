/** Notes as people really leave them: fragments, quotes, lists, typos, other languages, one word, too many words. All invented. */
type Note = Record<string, unknown>;
const thank = (
  career: string | null,
  contact: Note,
  notes: Note,
  explorer = "Maya Lindqvist",
  register?: string,
): Note => ({
  kind: "thanks",
  explorer: { name: explorer },
  contact,
  career,
  notes,
  ...(register ? { register } : {}),
});

export const notes: Record<string, Note> = {
  bedside: thank(
    "nursing",
    { title: "Dr", given: "Amara", family: "Okafor", role: "paediatric registrar", organisation: "Evelina Hospital" },
    {
      said: ["that bedside is 20% of it, the rest is talking to families"],
      advice: "shadow a night shift before deciding",
      promise: "send her the article about burnout",
      referrals: [{ name: "Jonas Weber", why: "moved from nursing into teaching" }],
      thankedInPerson: true,
    },
  ),
  meetings: thank(
    "product management",
    { given: "Tom", family: "Brandt" },
    {
      said: ["I spend half my day in meetings", "nobody reports to you but everything is your fault"],
      advice: "talk to three engineers about their PM first; read the postmortems",
      promise: "I'll let him know how the coding course goes",
      referrals: [{ name: "Priya", why: "she's a PM at a startup with 12 people" }],
    },
  ),
  oneWord: thank("baking", { given: "Colette" }, { said: ["patience"] }),
  paperwork: thank(
    "Social work",
    { title: "Ms", family: "Adeyemi" },
    { said: ["the paperwork"], advice: "Don't apply before you've seen a child protection case conference." },
  ),
  puzzle: thank(
    "software engineering",
    { given: "Kenji", family: "Watanabe" },
    {
      said: ["loves the puzzle, hates the on-call weeks"],
      advice: "build something small that real people use",
      thankedInPerson: true,
    },
  ),
  again: thank(
    "teacher",
    { title: "Mr", given: "Paul", family: "Hughes" },
    {
      said: ["he'd choose it again but not at this school", "first two years are survival"],
      promise: "report back after the classroom visit",
      advice: "sit in on a bottom set on a Friday afternoon",
    },
  ),
  salary: thank(
    "Architect",
    { given: "Leila", family: "Haddad" },
    { said: ["28k to start, 40k after five years", "7 years to qualify!!"], advice: "the RIBA mentoring scheme" },
  ),
  quotes: thank(
    "journalism",
    { given: "Ruth" },
    {
      said: ["“You don't get paid for the story, you get paid for the deadline”"],
      advice: '"Write for the person at the bus stop"',
      promise: "email her my piece on the canal",
    },
  ),
  german: thank(
    "Schreinerei",
    { given: "Jürgen", family: "Köhler", title: "Herr" },
    { said: ["Geduld ist das halbe Handwerk"], advice: "ein Praktikum in einer kleinen Werkstatt machen" },
  ),
  spanish: thank(
    "chef",
    { given: "Inés" },
    { said: ["la cocina es 80% limpieza"], advice: "work one December service before anything else" },
  ),
  hard: thank(
    "veterinary medicine",
    { title: "Dr.", given: "Sian", family: "Pugh" },
    {
      said: ["she cried in the car most of her first winter", "the animals are easy, the owners are not"],
      advice: "ask yourself whether you could tell a child their dog died",
      referrals: [{ name: "her old boss, Mark Eaton", why: "left practice for the lab" }],
    },
  ),
  noNotes: thank("law", { title: "Professor", given: "Helen", family: "Marsh" }, {}),
  nothing: { kind: "thanks" },
  nulls: {
    id: "n",
    kind: "thanks",
    explorer: { name: null },
    contact: { given: null, family: null, title: null },
    career: null,
    register: null,
    notes: { said: null, advice: null, promise: null, referrals: null, thankedInPerson: null, free: null },
    referrer: null,
  },
  promiseOnly: thank("physiotherapy", { given: "Ola" }, { promise: "article" }),
  referralsOnly: thank(
    "data science",
    { given: "Wei", family: "Zhang" },
    {
      referrals: [
        { name: "Sofia Marin", why: "works on fraud detection" },
        { name: "Dev", why: null },
        { name: "Anke Vogel", why: "head of analytics at the city" },
      ],
    },
  ),
  list: thank(
    "midwifery",
    { given: "Grace", family: "Boateng" },
    {
      said: [
        "- nights hurt less than the on-calls\n- 12 hour shifts, no breaks\n- best job in the world on a good day",
      ],
      advice: "shadow first; ask about nights; read the union site",
      promise: "to send photos of the allotment",
    },
  ),
  typos: thank(
    "accountancy",
    { given: "Bev" },
    {
      said: ["its not about maths its abotu asking awkward questons nicely"],
      advice: "do the first exam befor you quit ur job",
    },
  ),
  emoji: thank(
    "UX design",
    { given: "Zoë", family: "Clarke" },
    {
      said: ["research is 70% recruiting people 😅 lol"],
      advice: "redesign one awful form and show it to people 🙌",
      promise: "send link to my form!!",
    },
  ),
  caps: thank(
    "paramedic",
    { given: "Dean" },
    { said: ["MOST CALLS ARE LONELINESS NOT BLOOD"], advice: "RIDE ALONG FOR A DAY" },
  ),
  sentences: thank(
    "hospitality",
    { given: "Marco", family: "Bianchi" },
    {
      said: ["The guests remember one thing. It is never the room. He always trains staff to learn names first."],
      advice: "Start on reception. Learn the night audit.",
    },
  ),
  long: thank(
    "public policy",
    { title: "Dr", given: "Nadia", family: "Rahman" },
    {
      said: [
        "She said the thing nobody tells you is that a policy paper is read by about eleven people and the trick is to know which eleven, and to have had a coffee with at least four of them before you write the first line, because otherwise you are writing for a shelf, and she has filled a few shelves herself in her time, mostly at the Treasury, which she does not regret but would not repeat",
      ],
      advice: "write one page briefs on something local and send them to the councillor",
    },
  ),
  question: thank(
    "medicine",
    { given: "Femi" },
    { said: ["What would you do if nobody ever said thank you?"], advice: "volunteer in a hospice for six months" },
  ),
  they: thank(
    "recruitment",
    { given: "Alex", family: "Moore" },
    {
      said: ["they told me targets reset every Monday no matter what"],
      promise: "send them the podcast",
      advice: "they think I should try agency side first",
    },
  ),
  fragments: thank(
    "acting",
    { given: "Imogen", family: "Hart" },
    { said: ["more rejection than rehearsal"], advice: "a day job with flexible hours" },
  ),
  topic: thank(
    "graphic design",
    { given: "Luca" },
    {
      said: ["importance of saying no to clients", "portfolio: 5 pieces max"],
      advice: "cutting my portfolio to five pieces",
    },
  ),
  warned: thank(
    "consulting",
    { title: "Ms", given: "Claire", family: "Dubois" },
    {
      said: ["warned me about Sunday evenings", "told me to ask every firm who left last year"],
      referrals: [{ name: "Henrik", why: "because he switched to an NGO" }],
    },
    "Sam Carter",
    "formal",
  ),
  howWhy: thank(
    "conservation",
    { given: "Aroha" },
    {
      said: ["how much of the job is writing grant applications"],
      advice: "learn GIS",
      promise: "I said I'd send her the bird survey data by Friday",
    },
  ),
  japanese: thank(
    "translation",
    { given: "太郎", family: "山田" },
    { said: ["読むのは半分、調べるのが半分"], advice: "translate one page every day and keep the first version" },
  ),
  arabic: thank(
    "pharmacy",
    { given: "ليلى", family: "حداد" },
    { said: ["The counter teaches you more than the degree"], advice: null },
  ),
  mononym: thank(
    "dance",
    { given: "Suharto" },
    { said: ["stopped performing at 31"], advice: "get a teaching certificate early" },
  ),
  familyOnly: thank("surveying", { family: "Pettersson" }, { said: ["site visits are the best part of the week"] }),
  freeOnly: thank(
    "bookselling",
    { given: "Nell", family: "Ashby" },
    {
      free: "great chat, she seemed tired. She said the margin on a paperback is 40p. Bought me a coffee. I was surprised how much of it is data.",
    },
  ),
  freeKind: thank(
    "brewing",
    { given: "Hamish" },
    {
      said: ["cleaning is the job, beer is the by-product"],
      free: "showed me round the whole brewery, gave me 90 minutes instead of 20",
      promise: "he'll send me the reading list",
    },
  ),
  freePrivate: thank("insurance", { given: "Gareth" }, { free: "bit boring tbh, not sure it's for me. nice guy tho" }),
  explorerShould: thank(
    "law",
    { given: "Nina", family: "Osei" },
    { said: ["I should try moot court before I pay for anything"], advice: "I should try moot court" },
  ),
  contactShould: thank(
    "law",
    { given: "Piet" },
    { said: ["I should have left after year two"], advice: "leave before you start hating it" },
  ),
  we: thank(
    "start-ups",
    { given: "Yuki" },
    {
      said: ["we lose a third of our juniors in the first year"],
      advice: "ask what happened to the last person in the role",
    },
  ),
  you: thank(
    "policing",
    { given: "Carl", family: "Reid", title: "Sgt" },
    { said: ["you need thick skin and a thin ego"], advice: "you should do a ride-along" },
  ),
  gerund: thank(
    "event management",
    { given: "Tess" },
    { said: ["working every weekend from May to September"], advice: "volunteering at the marathon" },
  ),
  impersonal: thank(
    "dentistry",
    { given: "Omar", family: "Farouk", title: "Dr" },
    { said: ["takes 5 years and then it depends on the practice"], advice: "be patient" },
  ),
  trailing: thank(
    "editing",
    { given: "Beatrix" },
    {
      said: ["the author is always right until page 3..."],
      advice: "read the whole thing before touching a comma,",
      promise: "Send her my two favourite opening lines.",
    },
  ),
  mixed: thank(
    "engineering",
    { given: "Sanjay", family: "Mehta" },
    {
      said: ['"site first, office later" - about the first five years'],
      advice: "apply to the smaller contractors too and don't chase the brand",
      referrals: [
        { name: "Lena Fischer", why: "to ask about tunnelling" },
        { name: "Rob", why: "union rep" },
      ],
    },
  ),
  offered: thank(
    "music therapy",
    { given: "Elif" },
    {
      said: ["progress is measured in eye contact"],
      promise: "she offered to let me sit in on a group session",
      referrals: [{ name: "Dr. Peter Lang", why: "runs the training course in Leeds" }],
    },
  ),
  who: thank(
    "farming",
    { given: "Bronwen", family: "Rees" },
    {
      said: ["people who come for the views leave by February"],
      advice: "come back in February",
      promise: "promised her a hand at lambing",
    },
  ),
  money: thank(
    "banking",
    { given: "Victor", family: "Lam" },
    { said: ["bonus is 60% of the pay and you can't plan on it"], advice: "live on the base salary from day one" },
  ),
  conditional: thank(
    "game design",
    { given: "Mika" },
    {
      said: ["if you only like playing, it will ruin playing"],
      advice: "if I still want it after a game jam, take the course",
    },
  ),
  scene: thank(
    "hospice care",
    { given: "Joan" },
    {
      said: ['when I asked about pay she laughed and said "nobody is here for that"'],
      advice: "her advice: visit twice, once on a bad day",
    },
  ),
  several: thank(
    "translation",
    { given: "Marta", family: "Kowalska" },
    {
      said: [
        "rates have not moved in ten years",
        "machine output is a first draft she no longer refuses",
        "specialise or starve",
        "clients pay late",
        "loves the quiet",
      ],
      advice: "pick a field (patents? medical?)",
      promise: "lend her the Le Guin essays",
      referrals: [{ name: "Ewa Nowak", why: "medical translator, 15 yrs" }],
      thankedInPerson: true,
    },
  ),
  numbersName: thank(
    "Registered Nurses",
    { given: "Ines", family: "Duarte" },
    { said: ["3 patients per nurse on paper, 8 in reality"] },
  ),
  book: thank(
    "psychology",
    { given: "Hugo" },
    { said: ["therapy is mostly waiting well"], advice: "Being Mortal by Atul Gawande" },
  ),
  because: thank(
    "landscape architecture",
    { given: "Freya" },
    {
      said: ["because clients see plants, but pay for drainage"],
      advice: "to learn the plants by name before the software",
    },
  ),
  already: thank(
    "podcasting",
    { given: "Theo" },
    { said: ["editing is where the show gets made"], promise: "already sent him the interview clip" },
  ),
  vague: thank(
    "marketing",
    { given: "Anya" },
    { said: ["very nice and helpful", "really interesting stuff about brand audits"], advice: "network" },
  ),
  nextWeek: thank(
    "carpentry",
    { given: "Stan", family: "Okoro" },
    {
      said: ["your hands will tell you by the third week"],
      advice: "try a 3 week taster course",
      promise: "ring him next week about the workbench",
    },
  ),
  cousin: thank(
    "optometry",
    { given: "Ravi" },
    {
      said: ["retail pays more, hospital teaches more"],
      referrals: [
        { name: "sunita patel", why: "his cousin, hospital optometrist" },
        { name: "Mr Cole", why: "knows both sides" },
      ],
    },
  ),
  advising: thank(
    "academic research",
    { title: "Prof. Dr.", given: "Katrin", family: "Seidel" },
    {
      said: ["a PhD is an apprenticeship in being wrong", "she recommends asking the group's last three students"],
      advice: "ask the group's last three students",
      promise: "send my transcript",
    },
    "Ibrahim Diallo",
    "formal",
  ),
  quotesMiddle: thank(
    "catering",
    { given: "Dolores" },
    { said: ['said weddings are "theatre with gravy"'], advice: "do one wedding before you print business cards" },
  ),
  neverRegret: thank(
    "firefighting",
    { given: "Mick" },
    { said: ["never regretted a single shift"], advice: "get fit now, not after the letter comes" },
  ),
  herBoss: thank(
    "banking",
    { given: "Olga" },
    { said: ["her boss says he never hires from job boards"], advice: "ask her boss about the summer scheme" },
  ),
  exclaim: thank(
    "teaching",
    { given: "Jo" },
    { said: ["Just do it! You'll know by Christmas!"], advice: "Just start!" },
  ),
  brackets: thank(
    "curating",
    { given: "Ada" },
    { said: ["the [permanent] collection pays for the shows"], advice: "[look up] the traineeship" },
  ),
  nonEnglishPromise: thank(
    "cuisine",
    { given: "Benoît" },
    { said: ["le service commence la veille"], promise: "lui envoyer la recette" },
  ),
  why: thank(
    "civil service",
    { given: "Morag", family: "Fraser" },
    { said: ["why she left the private sector: Sundays"], advice: "the summer diversity internship" },
  ),
  outreachLeave: {
    kind: "outreach",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Jonas", family: "Weber", role: "lecturer in nursing", organisation: "Leeds Beckett" },
    career: "nursing",
    register: "formal",
    notes: { free: "moved from ICU nursing into teaching" },
    referrer: { given: "Amara", family: "Okafor", leave: true },
  },
  outreachNoLeave: {
    kind: "outreach",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Jonas", family: "Weber" },
    career: "nursing",
    register: "informal",
    notes: { free: "Amara says he knows the night side better than anyone" },
    referrer: { given: "Amara", family: "Okafor", leave: false },
  },
  outreachBare: {
    kind: "outreach",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Jonas" },
    career: "nursing",
  },
  outreachRole: {
    kind: "outreach",
    explorer: { name: "Sam Carter" },
    contact: { given: "Lena", family: "Fischer", role: "Tunnel Engineer", organisation: "Crossrail" },
    career: "civil engineering",
    notes: { said: ["she rebuilt her career after two kids"] },
    referrer: { given: "Sanjay", leave: true },
  },
  outreachPp: {
    kind: "outreach",
    explorer: { name: "Sam Carter" },
    contact: { title: "Dr", family: "Lang" },
    career: "music therapy",
    notes: { referrals: [{ name: "Dr Lang", why: "for the training side" }] },
    referrer: { given: "Elif", family: "Kaya", leave: true },
  },
  outreachRead: {
    kind: "outreach",
    explorer: { name: "Sam Carter" },
    contact: { given: "Morag" },
    career: null,
    notes: { free: "I read her article on pay in the civil service" },
  },
  ask: {
    kind: "ask",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Kofi", family: "Mensah", role: "structural engineer", organisation: "Arup" },
    career: "structural engineering",
    notes: { how: "we both studied in Lund", why: "his footbridge talk" },
  },
  askIntro: {
    kind: "ask_intro",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Bev" },
    career: "accountancy",
    target: { given: "Ravi", family: "Shah", role: "forensic accountant", organisation: "KPMG" },
    notes: {},
  },
  introReply: {
    kind: "intro_reply",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Ravi", family: "Shah", role: "forensic accountant" },
    introducer: { given: "Bev", family: "Long" },
    career: "accountancy",
  },
  introNudge: {
    kind: "intro_nudge",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Bev" },
    career: "accountancy",
    notes: { referrals: [{ name: "Ravi Shah" }] },
  },
  nudgeLast: {
    kind: "nudge",
    last: true,
    career: "nursing",
    contact: { given: "Jonas", family: "Weber" },
    explorer: { name: "Mira Sol" },
    referrer: { given: "Amara", family: "Okafor", leave: true },
  },
  nudge: {
    kind: "nudge",
    explorer: { name: "Maya Lindqvist" },
    contact: { title: "Dr", family: "Lang" },
    career: "music therapy",
    referrer: { given: "Elif", family: "Kaya", leave: true },
  },
  apology: {
    kind: "apology",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Tess" },
    career: "event management",
  },
  anotherTime: {
    kind: "another_time",
    explorer: { name: "Maya Lindqvist" },
    contact: { title: "Ms", family: "Adeyemi" },
    career: "social work",
  },
  close: {
    kind: "close",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Wei", family: "Zhang" },
    career: "data science",
    people: [
      { name: "Sofia Marin", outcome: "talk_held", learned: "most fraud models are spreadsheets" },
      { name: "Dev", outcome: "no_answer" },
      { name: "Anke Vogel", outcome: "written" },
    ],
  },
  closeAll: {
    kind: "close",
    explorer: { name: "Maya Lindqvist" },
    contact: { title: "Dr", given: "Wei", family: "Zhang" },
    career: "data science",
    people: [
      { name: "A One", outcome: "talk_held" },
      { name: "B Two", outcome: "answered" },
      { name: "C Three", outcome: "awaited" },
      { name: "D Four", outcome: "not_written" },
      { name: "E Five", outcome: "declined" },
      { name: "F Six", outcome: "let_go" },
    ],
  },
  closeNone: {
    kind: "close",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Wei" },
    people: [{ name: "Dev", outcome: "no_answer" }],
  },
  adviceReport: {
    kind: "advice_report",
    explorer: { name: "Maya Lindqvist" },
    contact: { title: "Dr", family: "Okafor" },
    career: "nursing",
    notes: {
      advice: "shadow a night shift before deciding",
      came: "shadowed two nights at St George's. hated the first, loved the second",
    },
  },
  adviceReportBlank: {
    kind: "advice_report",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Stan" },
    notes: { advice: "try a taster course" },
  },
  touch: {
    kind: "touch",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Grace" },
    career: "midwifery",
    notes: { said: ["best job in the world on a good day"], news: "started the access course in September" },
  },
  outcomePursue: {
    kind: "outcome",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Grace" },
    career: "midwifery",
    decision: "pursue",
    notes: { said: ["best job in the world on a good day"], free: "I start at King's in January" },
  },
  outcomeLeave: {
    kind: "outcome",
    explorer: { name: "Maya Lindqvist" },
    contact: { title: "Mr", family: "Reid" },
    career: "policing",
    decision: "leave",
    notes: { advice: "you should do a ride-along" },
  },
};
