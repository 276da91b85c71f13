import type { Letter } from "./letter.ts";
import { fold } from "./text.ts";

/** A person as the caller knows them: a full name, or its parts. Anything else counts as unknown. */
export type Person = string | { given?: unknown; family?: unknown; name?: unknown } | null | undefined;

/** Short names and the long ones they stand for; the check goes both ways. */
const shortNames: Record<string, string> = Object.fromEntries(
  `bob rob robbie bobby:robert|bill will billy liam:william|dick rick rich ricky:richard|jim jimmy jamie:james|jack johnny jon:john|ted ed eddie ned:edward|tony:anthony|tony:antonio|peggy meg maggie greta:margaret|liz beth betty lizzie eliza libby:elizabeth|kate katie kathy cathy kat kit:katherine
kate cathy kat:catherine|mike mick micky:michael|dave davey:david|steve:stephen|steve:steven|joe joey:joseph|sue susie suzy:susan|andy drew:andrew|alex sasha sandy xander:alexander|alex sasha lexi:alexandra|nick nicky:nicholas|matt:matthew|greg:gregory|tom tommy:thomas|chuck charlie:charles|hank harry:henry|harry:harold
jenny jen:jennifer|becky becca:rebecca|abby:abigail|debbie deb:deborah|sam sammy:samuel|sam:samantha|pat patty tricia:patricia|pat paddy:patrick|ron:ronald|larry:lawrence|jerry gerry:gerald|gerry:gerard|vicky vic tori:victoria|chris kit topher:christopher|chris christy tina:christina|dan danny:daniel|ben benny:benjamin|fred freddie:frederick
frank:francis|frank fran:francisco|pepe:jose|paco:francisco|nacho:ignacio|lola:dolores|gus:augustus|theo:theodore|max:maximilian|nate:nathaniel|nate:nathan|zack:zachary|josh:joshua|jeff geoff:jeffrey|geoff:geoffrey|phil pip:philip|tim timmy:timothy|ken kenny:kenneth|doug:douglas|don donny:donald|ray:raymond|vince:vincent|ellie nell nora:eleanor|mandy:amanda|molly:mary|polly:mary|nan:anne|nancy:anne|annie:anne|annie:anna|toby:tobias|manny:emmanuel|manny:manuel|misha:mikhail|dima:dmitri|kolya:nikolai|vanya:ivan|tanya:tatiana|katya:ekaterina|sandra:alexandra|lena:helena|gabi gabby:gabriela|gabe:gabriel|ollie:oliver|ollie:olivia|izzy:isabel|izzy bella:isabella|terry:terence|terry:theresa|tess:theresa|stan:stanley|walt wally:walter|art:arthur|al:albert|al:alan|bert:albert|bert:herbert
greta gretchen meg maggie rita:margarethe|greta margo:marguerite|liz lisa beth lisbeth elsa ilse:elisabeth|kate kathy:kathryn|bea trixie:beatrice|bea:beatriz|val:valerie|val:valentina|mel:melanie|mel:melissa|nat:natalie|nat:natalia|ros roz:rosalind|viv:vivian|cassie sandra:cassandra|jess:jessica|jo:joanna|jo josie:josephine|jo:joanne|hal:harold|hal:henry|ally ali:alison
mo:mohammed|mo:maureen|abe bram:abraham|ike:isaac|leo len lenny:leonard|leo:leonardo|cliff:clifford|bernie barney:bernard|archie:archibald|hattie:harriet|dot dottie dolly:dorothy|tilly:matilda|winnie:winifred|rosie:rose|rosie:rosemary|russ rusty:russell|marty:martin|gil:gilbert|nessa:vanessa|lou:louise|lou:louis|fritz fred:friedrich|hans jan:johannes|klaus niko:nikolaus|sepp:josef|uli:ulrich|uli:ulrike|kuba:jakub|asia:joanna|gosia:malgorzata|basia barb babs:barbara|beppe peppe:giuseppe|gigi:luigi|kike quique:enrique|lupe:guadalupe|concha:concepcion|manolo:manuel|pancho kiko:francisco|memo:guillermo|mike micha:mikhail|ollie:olivier|pete:peter|pete:pietro|jake:jacob|jim:jaime|stevie:stephanie|steph:stephanie|bob:roberto|gus:angus|sandy:alexandra|drew:andrew|bertie:albert|ed:eduardo|lex:alexander|lucy:lucia|lou:lucia`
    .split(/[|\n]/)
    .flatMap((entry) => {
      const [shorts, long] = entry.split(":");
      return (shorts ?? "").split(" ").map((short) => [`${short}/${long}`, "yes"]);
    }),
);

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Titles and ranks, which are no part of a name. */
const titles =
  words(`mr mrs ms mx miss dr drs doctor prof professor sir dame lord lady madam maam ma'am madame mademoiselle monsieur mme mlle herr frau
senor senora senorita sra srta dona signor signora signorina dott doktor dipl sri shri smt sensei sheikh rev reverend father fr mother sister brother pastor rabbi
imam bishop canon vicar chaplain deacon judge justice captain capt major maj general gen colonel col lieutenant lt sergeant sgt corporal cpl commander cdr
admiral officer constable inspector detective councillor cllr senator minister ambassador consul president chancellor dean provost principal headteacher
headmaster headmistress uncle auntie aunt aunty cousin grandma grandpa granny gran nana nurse esq phd md mba msc jr jnr snr ii iii`);

/** What else may stand in a greeting without being a name: salutations in the languages people borrow them from, groups, offices. */
const salutations =
  words(`dear hi hello hey hiya heya howdy yo greetings good morning afternoon evening day to you hope this finds well happy new year again my
dearest salaam salam shalom namaste hola ciao salut bonjour hallo servus moin kia ora aloha hej hei ahoj buongiorno ola merhaba liebe lieber chere cher estimada
estimado querida querido cara caro gentile sehr geehrte geehrter respected esteemed honoured honourable honorable hon rt right most very san ji ing mag don beste engr bra sis oom tannie compliments g'day gday a an the
and or of at in from for all everyone everybody both there team folks friend friends colleague colleagues neighbour neighbor mentor master chief coach chef editor
warden head sirs madams ladies gentlemen whom it may concern hiring manager recruiter committee members member staff alumni alumnus alumna alum fellow sender
recipient reader monday tuesday wednesday thursday friday saturday sunday`);

const titled = new Set(titles);
const greeted = new Set([...titles, ...salutations]);

/** Folded, and with the letters that have no accent to lose. */
const letters = (text: string): string =>
  fold(text).replace(
    /[øłđßæœı]/g,
    (one) => ({ ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" })[one] ?? one,
  );

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** The parts of a name, folded: "Ana María O'Neill" is ana, maria, o'neill. */
export function nameParts(person: Person): string[] {
  if (person === null || person === undefined) return [];
  const whole =
    typeof person === "string"
      ? person
      : typeof person === "object"
        ? `${asText(person.given)} ${asText(person.family)} ${asText(person.name)}`
        : "";
  return letters(whole)
    .split(/[^\p{L}'-]+/u)
    .filter((part) => part.replace(/[^\p{L}]/gu, "").length > 0 && !titled.has(part));
}

/** One begins like the other, yet nobody is called both. */
const unlike = new Set(
  words(`daniel/danielle daniel/daniela michel/michelle paul/paula paul/pauline carl/carla carl/carlos martin/martina christian/christiane
george/georgia george/georgina joseph/josephine henri/henrietta robert/roberta simon/simone victor/victoria eric/erica louis/louise louis/louisa gabriel/gabriella
gabriel/gabriela jean/jeanne jean/jeannette andre/andrea andre/andreas john/johanna dominic/dominica bernard/bernadette charles/charlene denis/denise rene/renee
franco/francois marc/marcel marco/marcos julian/juliana julia/julian adrian/adriana emil/emily emil/emilia kim/kimberley mari/mario maria/mario samuel/samuela
stefan/stefanie stephan/stephanie max/maxine will/willow jan/janet jan/jane ann/anneliese mar/maria alan/alana justin/justine kristin/kristina`),
);

/** Köhler is also written Koehler, and Søren Soren. */
const spelt = (part: string): string => part.replace(/[^\p{L}]/gu, "").replace(/([aou])e/g, "$1");

/** What a short form may stand for: Bob and Rob are both Robert. */
const wholeNames = (short: string): string[] =>
  Object.keys(shortNames).flatMap((pair) => (pair.startsWith(`${short}/`) ? [pair.slice(short.length + 1)] : []));

/** Percy is Percival, Lachie is Lachlan, Barty is Bartholomew. */
const isPetName = (short: string, whole: string): boolean => {
  const stem = /^(.{3,4}?)(?:y|ie|ey|i)$/.exec(short)?.[1];
  return stem !== undefined && whole.length > short.length && whole.startsWith(stem);
};

function sameName(a: string, b: string): boolean {
  if (unlike.has(`${a}/${b}`) || unlike.has(`${b}/${a}`)) return false;
  if (a === b || spelt(a) === spelt(b) || a.replace(/[^\p{L}]/gu, "") === b.replace(/[^\p{L}]/gu, "")) return true;
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (isPetName(a, b) || isPetName(b, a)) return true;
  if (Object.hasOwn(shortNames, `${a}/${b}`) || Object.hasOwn(shortNames, `${b}/${a}`)) return true;
  if (wholeNames(a).some((whole) => wholeNames(b).includes(whole))) return true;
  return a.split("-").some((part) => part.length > 2 && b.split("-").includes(part));
}

/** The words of the greeting that name nobody who could be the reader, as offsets into the text. */
export function wrongName(letter: Letter, recipient: Person): { start: number; end: number } | undefined {
  const known = nameParts(recipient);
  if (known.length === 0 || letter.greeting.end === 0) return undefined;
  const line = letter.text.slice(letter.greeting.start, letter.greeting.end).replace(/\s(?:at|from|of|in)\s.*$/is, "");
  const said = [...line.matchAll(/[\p{L}][\p{L}'’-]*/gu)].filter((match) => !greeted.has(letters(match[0])));
  const capital = said.filter((match) => /^[\p{Lu}\p{Lo}]/u.test(match[0]) || /^[a-z]/.test(line.trim()));
  // "DI Crowe": short capitals before a name are a rank.
  const rank = (match: RegExpMatchArray, at: number): boolean =>
    /^\p{Lu}{2,4}$/u.test(match[0]) && at < capital.length - 1;
  const wrong = capital.filter(
    (match, at) => !rank(match, at) && !known.some((part) => sameName(letters(match[0]), part)),
  );
  const several = /\band\b|&|,|\//.test(line) && wrong.length < capital.length;
  const first = several ? undefined : wrong[0];
  if (
    !first ||
    /^\S+ from\b/i.test(line) ||
    /[[{<_]/.test(line) ||
    /\b(?:undefined|null|nan|name|firstname|xx+)\b/i.test(line)
  )
    return undefined;
  return {
    start: letter.greeting.start + first.index,
    end: letter.greeting.start + first.index + first[0].length,
  };
}

/** Whether any part of the person's name is said in the text. */
export function names(text: string, person: Person): boolean {
  const said = new Set(
    letters(text)
      .split(/[^\p{L}'-]+/u)
      .flatMap((word) => [word, word.replace(/'s?$/, ""), ...word.split("-")]),
  );
  return nameParts(person).some(
    (part) =>
      part.length > 1 &&
      [...said].some(
        (word) =>
          word === part ||
          (word.length > 2 &&
            sameName(word, part) &&
            (word.length >= 4 || Object.hasOwn(shortNames, `${word}/${part}`))),
      ),
  );
}

/** A sentence that says who sent the writer, whatever the name. */
export const saysWhoSent = (text: string): boolean =>
  /\b(?:suggested|recommended|told me|mentioned|referred|introduced|pointed me|gave me your|put me (?:on|in touch)|passed (?:me|on) your|thought (?:you|i|we|it)|said (?:you|i|that)|sent me|encouraged|directed me|shared your|connected us|advised|named you|spoke (?:so )?(?:highly|warmly|well)|is a (?:mutual )?friend|mutual (?:friend|acquaintance|contact)|through our|at the suggestion of|on the (?:advice|recommendation|suggestion) of)\b/i.test(
    text,
  ) && /\p{Ll}[^.!?]{0,80}\s\p{Lu}\p{Ll}+|\n\s*\p{Lu}\p{Ll}+ |^\s*\p{Lu}\p{Ll}+ /u.test(text);
