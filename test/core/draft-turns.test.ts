import { describe, expect, test } from "vitest";
import { draft } from "../../core/draft.ts";

const explorer = { name: "Nina Patel" };
const contact = { given: "Rosa", family: "Díaz" };
const letter = (notes: object) =>
  draft({ kind: "thanks", explorer, contact, register: "informal", career: "baking", notes } as never).text;

describe("what a thumb typed, turned into a sentence for the person who said it", () => {
  test.each([
    ["up at 3 every day", "being up at 3 every day"],
    ["on call every third weekend", "being on call every third weekend"],
    ["mostly commercial digs ahead of building sites", "that it is mostly commercial digs ahead of building sites"],
    ["u dont see ur friends much", '"you don\'t see your friends much"'],
    ["night shifts pay 30% more but wreck ur sleep", "that night shifts pay 30% more but wreck your sleep"],
    ["best part: finding the bug nobody else can", "the best part is finding the bug nobody else can"],
    ["hated: marking", "you hated marking"],
    ["ideas are cheap, cutting is hard", "that ideas are cheap and cutting is hard"],
    ["freelance rates have been flat for a decade", "that freelance rates have been flat for a decade"],
    ["a lot of it is her kids won't take it over and that makes her sad", "makes you sad"],
    ["I was surprised that she writes so much", "I was surprised that you write so much."],
    ["what keeps him going is the client who calls five years later", "what keeps you going is the client who calls"],
    ["Loves prototyping, hates slide decks", "you love prototyping and hate slide decks"],
    ["PhD not needed but common", "a PhD isn't needed but common"],
    ["Her boss once told her to never sign on a Friday", '"your boss once told you to never sign on a Friday"'],
    ["his mum cleaned offices in the same building", "that your mum cleaned offices in the same building"],
    ["wife is a nurse so they never meet", "that your wife is a nurse so they never meet"],
    ["We talked about how auditors are trained", "about how auditors are trained"],
    ["Deloitte & Touche pays for the exams", "that Deloitte & Touche pays for the exams"],
    ["let me taste the stock", "You let me taste the stock."],
    ["I asked about pay and he laughed", "I asked about pay and you laughed."],
    ["its ok to change at 40", "it's ok to change at 40"],
    ["first 5 years: regional, bad pay, worse hotels", "about the first 5 years: regional, bad pay, worse hotels"],
  ])("%s", (typed, expected) => {
    expect(letter({ said: [typed] })).toContain(expected);
  });

  test.each([
    ["20 minute turns because the brain melts", "that 20 minute"],
    ["weekends gone may to sept", "that weekends"],
    ["apprenticeship 4 years, paid from day 1", "that apprenticeship"],
    ["6 weeks of diving a year if lucky", "it takes 6 weeks"],
    ["Gave me purpose", "You gave me"],
    ["took me 3 years to feel useful", "You took me"],
    ["ok", "about ok"],
  ])("a fragment that is no clause is not told as one: %s", (typed, never) => {
    expect(letter({ said: [typed] })).not.toContain(never);
  });
});

describe("the people they named", () => {
  test.each([
    ["Malik Johnson", "her old supervisor, now does policy", "Malik Johnson, your old supervisor, who now does policy"],
    [
      "Tania",
      "used to be her intern - now merchandiser",
      "Tania, who used to be your intern and is now a merchandiser",
    ],
    ["Lily Tran", "just passed her last exam", "Lily Tran, who just passed her last exam"],
    ["Claire Dubois", "sports physio, works w/ rugby team", "Claire Dubois, a sports physio who works with rugby team"],
    [
      "Dev",
      "digital archivist at the city library, she thinks we would get on",
      "Dev, a digital archivist at the city library",
    ],
    ["Raj", "docs lead at Strata, hiring soon", "Raj, a docs lead at Strata."],
    [
      "Tariq",
      "assistant psychologist who got in on his 4th attempt",
      "Tariq, an assistant psychologist who got in on his 4th",
    ],
    ["Ines", "his wife, she runs the archive", "Ines, your wife, who runs the archive"],
    ["Tom", "my old tutor's son, he is a bit slow to reply", "Tom, my old tutor's son."],
    ["Judge Alvarez", "takes students in her courtroom", "write to Judge Alvarez"],
    ["my cousin's boss", "audit partner", "my cousin's boss, an audit partner"],
    ["Sofia", "left Big Law for legal aid, happier", "Sofia, who left Big Law for legal aid."],
  ])("%s, %s", (name, why, expected) => {
    const text = letter({ said: [], referrals: [{ name, why }] });
    expect(text.includes(expected) || text.includes(expected.replace("write to", "said to")) ? expected : text).toBe(
      expected,
    );
  });
});

test("an order that brings its own reason stays in their words", () => {
  const text = letter({
    said: ["x"],
    advice: "shadow somebody at a community clinic first, hospitals are not typical",
  });
  expect(text).toContain('"shadow somebody at a community clinic first, hospitals are not typical"');
});

describe("who is who", () => {
  test.each([
    ["her boss gave her his own classroom", "your boss gave you his own classroom"],
    ["one client cried when he saw the finished table", "one client cried when he saw the finished table"],
    ["she's a night nurse and loves her shifts", "you're a night nurse and love your shifts"],
    ["a colleague quit and she took over his team", '"a colleague quit and she took over his team"'],
    [
      "A patient said his wife's name for the first time in a year and she had to leave the room",
      '"A patient said his wife\'s name for the first time in a year and she had to leave the room"',
    ],
    ["3am starts", "about 3am starts"],
    ["PhD is a union card", "a PhD is a union card"],
    ["they got in by volunteering at a fringe venue", "you got in by volunteering at a fringe venue"],
    ["its 90% cleaning", "it's 90% cleaning"],
  ])("%s", (typed, expected) => {
    expect(letter({ said: [typed] })).toContain(expected);
  });

  test.each([
    "his marriage didnt survive the first year",
    "she had cancer twice",
    "talked mostly about his dog",
    "Cried in his car",
  ])("what is theirs alone is not handed back: %s", (typed) => {
    const text = letter({ said: ["the pay is fair", typed], free: typed });
    expect(text).not.toMatch(/marriage|cancer|dog|car\b/);
  });

  test("an offered introduction is promised in plain words, and a thesis is theirs", () => {
    const text = letter({
      ...{ said: ["x"], promise: "intro to my cousin who runs a makerspace" },
      referrals: [{ name: "Stavros Manos", why: "supervised her thesis" }],
    });
    expect(text).toContain("introduce you to my cousin who runs a makerspace");
    expect(text).toContain("who supervised your thesis");
  });
});

test("a gift is thanked for, and why somebody would be good to ask is not told back", () => {
  const text = letter({
    ...{ said: ["x"], free: "gave me 2 bottles to take home!" },
    referrals: [{ name: "Lena", why: "left planning for a nonprofit, so would give the other view" }],
  });
  expect(text).toContain("for the bottles you gave me");
  expect(text).toMatch(/Lena, who left planning for a nonprofit\./);
});

describe("what a note may hold and a letter may not", () => {
  test.each([
    "kind of a boring talk, he was 20 min late",
    "the chat was a bit awkward",
    "he seemed bored",
    "got fired twice",
    "she's pregnant, due June",
    "her husband is ill",
    "i cried a bit when she spoke about it",
    "salary is 58k but she told me that in confidence",
    "off the record: layoffs in June",
    "don't tell anyone she's applying elsewhere",
  ])("a thank-you does not repeat it: %s", (typed) => {
    const text = letter({ said: ["nobody makes partner before 38", typed] });
    expect(text).toContain("nobody makes partner before 38");
    expect(text).not.toMatch(/boring|late|awkward|bored|fired|pregnant|ill\b|cried|58k|layoffs|elsewhere/);
  });

  test.each([
    ["the paperwork is boring", "the paperwork is boring"],
    ["she was late to nursing", "you were late to nursing"],
    ["she's sick of open offices", "you're sick of open offices"],
    ["one bad call can sink a season", "one bad call can sink a season"],
  ])("what only sounds like it is told: %s", (typed, expected) => {
    expect(letter({ said: [typed] })).toContain(expected);
  });

  test.each([
    ["no advice is not advice", { advice: "none really" }, /none/],
    ["a question to oneself is no promise", { promise: "Will send cv? no - will NOT send cv" }, /\bcv\b/],
    ["a promise to be silent is kept silently", { promise: "not to tell anyone she is leaving" }, /leaving/],
    ["where a name came from stays out", { advice: "call Ann (don't say it came from her)" }, /came from/],
  ])("%s", (_, notes, never) => {
    expect(letter({ said: ["nobody makes partner before 38"], ...notes })).not.toMatch(never);
  });

  test("advice to keep quiet is advice, and what one should do is said as an order", () => {
    expect(letter({ said: [], advice: "never tell anyone your salary" })).toContain("never");
    expect(letter({ said: [], advice: "that I should keep a portfolio of failures" })).toMatch(
      /\bkeep a portfolio of failures\./,
    );
  });
});

describe("a reason to write to a stranger is one they would like to read", () => {
  const outreach = (why: string) =>
    draft({ kind: "outreach", explorer, contact, register: "informal", career: "law", why } as never).text;

  test.each([
    ["she's pregnant - due June. She switched from biology", "you switched from biology", /pregnant/],
    ["runs a shop, his brother says he is grumpy but fair", "you run a shop", /brother|grumpy/],
    ["he is a bit slow to reply. He founded the archive", "you founded the archive", /slow/],
    ["told me in confidence that he wants out. He founded the archive", "you founded the archive", /confidence/],
  ])("%s", (why, expected, never) => {
    const text = outreach(why);
    expect(text).toContain(expected);
    expect(text).not.toMatch(never);
  });
});

describe("somebody whose title is Mx", () => {
  const mx = (said: string) =>
    draft({
      ...{
        kind: "thanks",
        explorer,
        contact: { ...contact, title: "Mx" },
        register: "formal",
        notes: { said: [said] },
      },
    } as never).text;

  test.each([
    ["they burned out in 2019", "you burned out in 2019"],
    ["their studio is in a barn", "your studio is in a barn"],
    ["they pay juniors badly", "they pay juniors badly"],
  ])('is "they" in a note, and an employer is not: %s', (typed, expected) => expect(mx(typed)).toContain(expected));
});
