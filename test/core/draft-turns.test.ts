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
    ["first 5 years: regional, bad pay, worse hotels", "about the first 5 years: regional, bad pay, worse hotels"],
  ])("%s", (typed, expected) => {
    expect(letter({ said: [typed] })).toContain(expected);
  });

  test.each([
    ["20 minute turns because the brain melts", "that 20 minute"],
    ["weekends gone may to sept", "that weekends"],
    ["apprenticeship 4 years, paid from day 1", "that apprenticeship"],
    ["6 weeks of diving a year if lucky", "it takes 6 weeks"],
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
