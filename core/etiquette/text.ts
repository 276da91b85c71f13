/** A word of a sentence. `start` and `end` are offsets into the whole text, in UTF-16 units. */
export type Token = {
  /** Lower case, without accents; contractions are taken apart: "don't" is "do" and "n't". */
  w: string;
  /** Every base form the word may have: "hiring" may come from "hire". Always holds `w` itself. */
  lemmas: readonly string[];
  start: number;
  end: number;
  /** Written with a capital although it does not open the sentence: probably a name. */
  name: boolean;
  comma: boolean;
  /** A break no clause reaches across stands before this word: a semicolon, a colon, a dash, a bracket. */
  hard: boolean;
  quoted: boolean;
};

export type Sentence = { start: number; end: number; tokens: Token[]; asks: boolean };

/** Lower case, plain apostrophes, no accents — and exactly as long as the text, so that offsets stay true. */
export function fold(text: string): string {
  let out = "";
  for (const unit of text) {
    if (unit.length > 1) out += "  ";
    else if (unit <= "\u007f") out += unit.toLowerCase();
    else if (unit === "’" || unit === "‘" || unit === "ʼ") out += "'";
    else if (unit === "“" || unit === "”" || unit === "«" || unit === "»" || unit === "„") out += '"';
    else if (unit === "–" || unit === "—") out += "—";
    else if (unit === "\u00a0" || unit === "\u202f") out += " ";
    else {
      const plain = unit.normalize("NFD").charAt(0).toLowerCase();
      out += plain.length === 1 ? plain : unit;
    }
  }
  return out;
}

const irregular: Record<string, string> = Object.fromEntries(
  `gave given:give|took taken:take|got gotten:get|put:put|kept:keep|thought:think|heard:hear|saw seen:see|found:find|knew known:know
came:come|spoke spoken:speak|told:tell|said:say|wrote written:write|sent:send|made:make|brought:bring|let:let|left:leave|stood:stand
held:hold|had has:have|was were been is am are:be|did done does:do|went gone goes:go|became:become|began begun:begin|chose chosen:choose|fell:fall|felt:feel
met:meet|paid:pay|ran:run|showed shown:show|spent:spend|taught:teach|meant:mean|won:win|lent:lend|dealt:deal|built:build|vacancies:vacancy
people:person|children:child|wives:wife|sought:seek|understood:understand|lost:lose|grew grown:grow|forgot forgotten:forget|bore borne:bear|slid:slide|threw thrown:throw|dug:dig|stuck:stick|hid hidden:hide|caught:catch|drew drawn:draw|broke broken:break`
    .split(/[|\n]/)
    .flatMap((entry) => {
      const [forms, base] = entry.split(":");
      return (forms ?? "").split(" ").map((form) => [form, base ?? ""]);
    }),
);

function lemmasOf(w: string): string[] {
  const out = [w];
  const known = Object.hasOwn(irregular, w) ? irregular[w] : undefined;
  if (known) out.push(known);
  const add = (stem: string) => {
    if (stem.length < 2) return;
    out.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) out.push(stem.slice(0, -1));
    if (stem.endsWith("i")) out.push(`${stem.slice(0, -1)}y`);
  };
  if (w.endsWith("ing")) add(w.slice(0, -3));
  else if (w.endsWith("ed")) add(w.slice(0, -2));
  else if (w.endsWith("ies")) out.push(`${w.slice(0, -3)}y`, w.slice(0, -1));
  else if (w.endsWith("es")) out.push(w.slice(0, -2), w.slice(0, -1));
  else if (w.endsWith("s") && !w.endsWith("ss")) out.push(w.slice(0, -1));
  if (w.endsWith("-in-law")) out.push(w.slice(0, -7));
  return out;
}

/** Written with a capital, yet nobody's name. */
const capitalised = new Set(
  `i cv hr ok am pm monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december english french german spanish christmas easter i'm linkedin python excel zoom phd mba ma msc bsc it ux ai pdf`.split(
    /\s+/,
  ),
);

const whole: Record<string, string> = { wo: "will", ca: "can", sha: "shall" };
const loose: Record<string, string[]> = {
  cannot: ["can", "not"],
  wanna: ["want", "to"],
  gonna: ["going", "to"],
  gotta: ["got", "to"],
  gimme: ["give", "me"],
  lemme: ["let", "me"],
  dont: ["do", "n't"],
  cant: ["can", "n't"],
  im: ["i", "'m"],
  ive: ["i", "'ve"],
  youre: ["you", "'re"],
  u: ["you"],
  ur: ["your"],
  pls: ["please"],
  plz: ["please"],
};

/** "don't" → do + n't, "company's" → company + 's, "I'd" → i + 'd; the pieces keep their own offsets. */
function pieces(w: string, start: number, end: number): { w: string; start: number; end: number }[] {
  const apart = Object.hasOwn(loose, w) ? loose[w] : undefined;
  if (apart) return apart.map((part) => ({ w: part, start, end }));
  if (w.endsWith("n't") && w.length > 3) {
    const stem = w.slice(0, -3);
    return [
      { w: whole[stem] ?? stem, start, end: end - 3 },
      { w: "n't", start: end - 3, end },
    ];
  }
  const tick = w.lastIndexOf("'");
  if (tick > 0)
    return [
      { w: w.slice(0, tick), start, end: start + tick },
      { w: w.slice(tick) || "'s", start: start + tick, end },
    ];
  return [{ w, start, end }];
}

/** Spans between quotation marks, as [from, to) offsets. An unclosed mark quotes nothing. */
function quotations(folded: string): [number, number][] {
  const out: [number, number][] = [];
  for (const match of folded.matchAll(/"[^"\n]{2,400}"|(?<![\w'])'[a-z][^'\n]{6,200}[a-z.?!,]'(?![\w'])/g))
    out.push([match.index, match.index + match[0].length]);
  return out;
}

const ends = /[.!?…]+["')\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-*•\d]|[A-Z]))/g;
const abbreviation = /(?:^|\s|\()(?:mr|mrs|ms|mx|dr|prof|st|e\.g|i\.e|etc|vs|no|approx|ph\.d|[a-z])\.$/;

/** The sentences of a text with their words. Offsets count UTF-16 units from the start of `text`. */
export function sentences(text: string): Sentence[] {
  const folded = fold(text);
  const quotes = quotations(folded);
  const out: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    const tokens = words(text, folded, from, to, quotes);
    if (tokens.length > 0) {
      const first = tokens[0];
      const last = tokens.at(-1);
      if (first && last)
        out.push({ start: first.start, end: last.end, tokens, asks: folded.slice(from, to).includes("?") });
    }
    from = to;
  };
  for (const match of text.matchAll(ends)) {
    const to = match.index + match[0].length;
    if (match[0].startsWith(".") && abbreviation.test(folded.slice(Math.max(from, match.index - 6), match.index + 1)))
      continue;
    if (to > from) close(to);
  }
  close(text.length);
  return out;
}

function words(text: string, folded: string, from: number, to: number, quotes: [number, number][]): Token[] {
  const out: Token[] = [];
  let last = from;
  const pattern = /[\p{L}\p{N}_]+(?:['.&-](?=[\p{L}\p{N}])[\p{L}\p{N}_]+)*/gu;
  pattern.lastIndex = from;
  for (let match = pattern.exec(folded); match && match.index < to; match = pattern.exec(folded)) {
    const start = match.index;
    const between = folded.slice(last, start);
    const quoted = quotes.some(([a, b]) => start >= a && start < b);
    let fresh = true;
    for (const piece of pieces(match[0], start, start + match[0].length)) {
      const initial = text.charAt(piece.start);
      out.push({
        ...piece,
        lemmas: lemmasOf(piece.w),
        name: fresh && out.length > 0 && /\p{Lu}/u.test(initial) && !capitalised.has(piece.w),
        comma: fresh && between.includes(","),
        hard: fresh && out.length > 0 && /[;:()—/]|\s-+\s|\.\s|[?!]/.test(between),
        quoted,
      });
      fresh = false;
    }
    last = start + match[0].length;
  }
  return out;
}
