import { greeted, type Person } from "./name.ts";
import { type Pick, picker } from "./pick.ts";
import { shortened } from "./typed.ts";

export type Register = "formal" | "informal";

/** What every draft is given. */
export type Common = {
  explorer: { name?: string | undefined };
  contact: Person;
  register: Register;
  career?: string | undefined;
};

export type Draft = { subject: string; text: string; blanks: number };

/** What the writer of one kind of letter works with. */
export type Desk = { pick: Pick; formal: boolean };

export const desk = (kind: string, input: Common): Desk => {
  const { contact, explorer } = input;
  const who = [contact.title, contact.given, contact.family, contact.organisation].join(" ");
  return { pick: picker(`${kind}|${who}|${explorer.name ?? ""}`), formal: input.register === "formal" };
};

/** A gap that the explorer must see: counted, and marked on the page. */
export const blank = (what: string): string => `[${what}]`;

/** Greeting, paragraphs, sign-off, signature. Empty paragraphs and sentences fall away. */
export function letter(
  input: Common,
  { pick, formal }: Desk,
  subject: string,
  paragraphs: readonly (readonly (string | undefined)[])[],
  signOff?: string,
): Draft {
  const name = greeted(input.contact, input.register) ?? blank("their name");
  const hello = formal ? "Dear" : pick("hello", ["Dear", "Hi", "Dear"]);
  const bye = signOff ?? pick("bye", formal ? formalByes : informalByes);
  const body = paragraphs
    .map((sentences) => sentences.filter((one): one is string => Boolean(one)).join(" "))
    .filter(Boolean)
    .map((paragraph) => capital(tidy(formal ? paragraph : contracted(paragraph))));
  const signature = signed(input.explorer.name) ?? blank("your name");
  const text = [`${hello} ${name},`, ...body, `${bye},\n${signature}`].join("\n\n");
  // A mail program shows some sixty letters of a subject; a list of names may be longer.
  return { subject: shortened(tidy(subject), 150), text, blanks: gaps(text) };
}

/** How many gaps are left. Brackets that somebody typed were turned round before, so every one here is ours. */
export const gaps = (text: string): number => text.match(/\[[^\]]+\]/g)?.length ?? 0;

const formalByes = ["Kind regards", "With kind regards", "With best wishes", "Yours sincerely"] as const;
const informalByes = ["Best wishes", "All the best", "Warm wishes", "With best wishes"] as const;

const signed = (name: string | undefined): string | undefined =>
  name
    ?.normalize("NFC")
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029[\]!]+/g, " ")
    .replace(/\s+/g, " ")
    .trim() || undefined;

/** Punctuation as it meets where a fragment was joined in. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t]{2,}/g, " ")
    .replace(/ +([,.;:?])/g, "$1")
    .replace(/\bthat that\b/g, "that")
    .replace(/\.{2,}/g, ".")
    .replace(/([?.])"\./g, '$1"')
    .replace(/\?\./g, "?")
    .replace(/,(?=[.;:?])/g, "")
    .replace(/,{2,}/g, ",")
    .replace(/([;:])\1+/g, "$1")
    .trim();

/** Friends write "I'll". Nothing inside quotation marks is touched: those are someone's words. */
const contracted = (text: string): string =>
  text
    .split(/("[^"]*")/)
    .map((piece, at) => (at % 2 ? piece : contractions.reduce((so, [from, to]) => so.replace(from, to), piece)))
    .join("");

const contractions: [RegExp, string][] = [
  [/\b([Ii]t) is not\b/g, "$1 isn't"],
  [/\bI will not\b/g, "I won't"],
  [/\bI have not\b/g, "I haven't"],
  [/\bI had not\b/g, "I hadn't"],
  [/\bI would not\b/g, "I wouldn't"],
  [/\b(do|does|did|is|are|was|were) not\b/g, "$1n't"],
  [/\bI will (?=\w)/g, "I'll "],
  [/\bI am (?=\w)/g, "I'm "],
  [/\bI would (?=\w)/g, "I'd "],
  [
    /\bI have (?=(?:been|just|also|already|now|written|talked|decided|made|noted|taken|put|moved|thought|kept)\b)/g,
    "I've ",
  ],
];

export const capital = (text: string): string =>
  text.replace(/^(["'(]?)(\p{Ll})/u, (_, mark: string, first: string) => mark + first.toUpperCase());
