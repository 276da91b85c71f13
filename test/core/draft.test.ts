import { describe, expect, it } from "vitest";
import { draftLine } from "../../functions/cli/draft.ts";
import { golden } from "../golden.ts";
import { notes } from "./draft/notes.ts";

const written = (name: string): string => {
  const { subject, text, blanks } = draftLine(notes[name]);
  return `Subject: ${subject}\nBlanks: ${blanks}\n\n${text}\n`;
};

describe("letters as they leave the desk", () => {
  it.each([
    ...[
      "bedside",
      "again",
      "several",
      "german",
      "scene",
      "list",
      "freeOnly",
      "noNotes",
      "nothing",
      "referralsOnly",
      "offered",
    ],
    ...[
      "outreachLeave",
      "outreachNoLeave",
      "outreachBare",
      "ask",
      "askIntro",
      "introReply",
      "introNudge",
      "nudge",
      "nudgeLast",
    ],
    ...["apology", "anotherTime", "close", "closeAll", "adviceReport", "touch", "outcomePursue", "outcomeLeave"],
  ])("%s", (name) => golden(`test/golden/drafts/${name}.txt`, written(name)));
});

/** One note in an otherwise empty log, to a contact of no particular gender. */
const body = (note: Record<string, unknown>, career = "nursing"): string =>
  draftLine({
    kind: "thanks",
    register: "formal",
    explorer: { name: "Maya Lindqvist" },
    contact: { given: "Robin", family: "Ames" },
    career,
    notes: note,
  }).text;

describe("what they said", () => {
  it.each([
    ["a statement is reported", "that bedside is 20% of it", "that bedside is 20% of it"],
    ["a report loses its teller", "She told me that nights are the worst", "that nights are the worst"],
    [
      "a report of an unknown verb is still a statement",
      "they told me targets reset every Monday",
      "that targets reset every Monday",
    ],
    ["their own voice is quoted", "I spend half my day in meetings", '"I spend half my day in meetings"'],
    ["what they say of their team is quoted", "we lose a third of our juniors", '"we lose a third of our juniors"'],
    ["what they say to me is quoted", "you need thick skin", '"you need thick skin"'],
    ["a typed quotation stays a quotation", "“You'll know by Christmas”", '"You\'ll know by Christmas"'],
    ["she becomes you", "she hated her first year but loves it now", "that you hated your first year but love it now"],
    [
      "he becomes you, and the verb follows",
      "he no longer refuses machine drafts",
      "that you no longer refuse machine drafts",
    ],
    [
      "somebody else stays somebody else",
      "her boss says he never hires from job boards",
      "that your boss says he never hires from job boards",
    ],
    ["a missing subject is found", "never regretted a single shift", "that you never regretted a single shift"],
    ["a missing it is found", "takes five years and then it depends", "that it takes five years and then it depends"],
    ["a subject is asked about", "the paperwork", "about the paperwork"],
    ["a bare noun gets its article", "importance of mentors", "about the importance of mentors"],
    ["an activity is asked about", "working every weekend", "about working every weekend"],
    ["a question word opens a subject", "how much of it is writing", "about how much of it is writing"],
    ["an order becomes advice", "told me to ask who left last year", "to ask who left last year"],
    ["a question stays their question", "what would you do without thanks?", '"what would you do without thanks?"'],
    ["figures stand after a colon", "28k to start, 40k after five years", ": 28k to start, 40k after five years."],
    ["another language is left alone", "Geduld ist das halbe Handwerk", '"Geduld ist das halbe Handwerk"'],
    ["what cannot be parsed is quoted", "more rejection than rehearsal", '"more rejection than rehearsal"'],
    ["what they suggest I do is mine", "I should try moot court first", "that I should try moot court first"],
    [
      "what they should have done is theirs",
      "I should have left after year two",
      '"I should have left after year two"',
    ],
    [
      "an aside is a verb of its own",
      "people who come for the views leave by February",
      "that people who come for the views leave by February",
    ],
    ["typos are left alone", "its not about maths its abotu nerves", "that its not about maths its abotu nerves"],
    ["a stuck shift key is let go", "MOST CALLS ARE LONELINESS", "that most calls are loneliness"],
    [
      "smileys and laughter stay in the note",
      "research is mostly recruiting 😅 lol",
      "that research is mostly recruiting",
    ],
  ])("%s", (_, typed, expected) => expect(body({ said: [typed] })).toContain(expected));

  it("praise is a note to oneself, and leaves the gap visible", () =>
    expect(body({ said: ["very nice and helpful"] })).toContain("[one thing they said that stayed with you]"));

  it("of many notes the concrete ones are told, and one that the advice repeats is not", () => {
    const text = body({
      said: ["nice office", "3 patients per nurse on paper, 8 in reality", "shadow a night shift"],
      advice: "shadow a night shift",
    });
    expect(text).toContain("8 in reality");
    expect(text).not.toContain("nice office");
    expect(text.match(/shadow a night shift/g)).toHaveLength(1);
  });
});

describe("advice", () => {
  it.each([
    [
      "an order will be carried out",
      "shadow a night shift",
      /(?:I will|I am going to|to) (?:take your advice and |do as you suggested and |follow your advice to )?shadow a night shift/,
    ],
    [
      "a list is carried out as a list",
      "shadow first; ask about nights; read the union site",
      /shadow first, ask about nights and read the union site/,
    ],
    ["you is me", "ask yourself if you like people", /ask myself if I like people/],
    [
      "don't becomes not to",
      "Don't apply before you've seen a bad day",
      /advice not to apply before I have seen a bad day/,
    ],
    ["should is an order", "you should do a ride-along", /do a ride-along/],
    [
      "a suggestion reported by me is an order",
      "He suggested I sit in the public gallery",
      /sit in the public gallery/,
    ],
    ["a thing is looked into", "the union mentoring scheme", /look into the union mentoring scheme/],
    ["a book is looked up", "Being Mortal by Atul Gawande", /look up Being Mortal by Atul Gawande/],
    ["an activity is taken up", "volunteering at the marathon", /volunteering at the marathon/],
    [
      "a condition is kept",
      "if you still want it after a month, take the course",
      /if I still want it after a month, I will take the course/,
    ],
    ["their own example is quoted", "I would start on reception", /"I would start on reception"/],
    [
      "a reason of their own keeps it in their words",
      "learn GIS, nobody else wants to",
      /"learn GIS, nobody else wants to"/,
    ],
    [
      "a verb nobody listed is known by its neighbour",
      "recalibrate the telescope",
      /(?:I will|to|and) (?:take your advice and )?recalibrate the telescope/,
    ],
    ["two words that may be anything follow a colon", "union site", /: union site\./],
  ])("%s", (_, advice, expected) => expect(body({ advice })).toMatch(expected));
});

describe("the promise", () => {
  it.each([
    ["a deed is promised", "send her the article", "send you the article"],
    ["a bare noun gets its article and its receiver", "send article", "send you the article"],
    [
      "a promise told in the first person",
      "I promised to let him know how the exam goes",
      "let you know how the exam goes",
    ],
    ["a promise told in short", "told her I'd report back in May", "report back in May"],
    ["a thing is owed", "promised him a coffee", "owe you a coffee"],
    ["them is you", "send them the podcast", "send you the podcast"],
    ["what is theirs stays theirs", "email her colleague about the form", "email your colleague about the form"],
    ["a kept promise is said to be kept", "already sent him the clip", "I have already sent you the clip"],
    ["an offer of theirs is thanked for", "she'll send me the reading list", "send me the reading list"],
    ["another language is quoted", "lui envoyer la recette", '"lui envoyer la recette"'],
  ])("%s", (_, promise, expected) => {
    const text = body({ said: ["the paperwork"], promise });
    expect(text).toContain(expected);
    expect(text).not.toMatch(/\b(her|him|them)\b/);
  });

  it("what they offered is never turned into a promise of mine", () =>
    expect(body({ said: ["the paperwork"], promise: "he offered to read my essay" })).toMatch(
      /(Thank you, too, for offering|kind of you to offer) to read my essay/,
    ));
});

describe("the people they named", () => {
  const named = (why: string, more: object = {}) =>
    body({ said: ["the paperwork"], referrals: [{ name: "jonas weber", why, ...more }] });
  it.each([
    ["a deed", "moved from nursing into teaching", "Jonas Weber, who moved from nursing into teaching"],
    ["a clause", "she's a PM at a startup", "Jonas Weber, who is a PM at a startup"],
    ["a person", "union rep", "Jonas Weber, a union rep"],
    ["an office", "head of nights", "Jonas Weber, head of nights"],
    ["someone of theirs", "her old boss", "Jonas Weber, your old boss"],
    ["a purpose", "for the research side", "Jonas Weber for the research side"],
    ["a subject to ask about", "to ask about tunnelling", "Jonas Weber for tunnelling"],
    ["two deeds", "runs the survey, takes volunteers", "Jonas Weber, who runs the survey and takes volunteers"],
    ["a deed done to them", "trained her", "Jonas Weber, who trained you"],
    ["a firm of their own", "left her firm to teach", "Jonas Weber, who left her firm to teach"],
    ["what fits nowhere", "indie, 3 shipped games", "Jonas Weber (indie, 3 shipped games)"],
  ])("%s follows the name", (_, why, expected) => expect(named(why)).toContain(expected));

  it("who trained whom is left out where it cannot be told", () => {
    expect(named("he trained her, now at a legal aid clinic")).toContain("Jonas Weber (now at a legal aid clinic)");
    expect(named("he trained her")).not.toContain("trained");
  });

  it("asks before their name is used", () =>
    expect(named("union rep")).toMatch(/(mention(ed)? your name|came from you)[^.]*\?/));
});

it("a particle at the start of a letter has its capital", () => {
  const starts = ["Ada", "Bo", "Cy", "Di", "Eli", "Flo"].map(
    (given) =>
      draftLine({ kind: "intro_reply", contact: { given }, introducer: { family: "de Vries" } }).text.split("\n\n")[1],
  );
  expect(starts.filter((start) => start?.startsWith("De Vries"))).not.toHaveLength(0);
  expect(starts.filter((start) => start?.startsWith("de"))).toEqual([]);
});

describe("an empty answer", () => {
  it.each(["nothing", "none", "n/a", "-", "No"])("%s is not put into the letter", (answer) => {
    const text = body({ said: ["the paperwork", answer], advice: answer, promise: answer });
    expect(text.toLowerCase()).not.toContain(`${answer.toLowerCase()}.`);
    expect(text).not.toContain(`"${answer}"`);
  });
});

describe("rhythm", () => {
  it("a promise does not begin like the advice before it", () => {
    for (const given of ["Ada", "Bo", "Cy", "Di", "Eli", "Flo", "Gus", "Hal", "Ivy", "Jo"]) {
      const { text } = draftLine({
        ...{ kind: "thanks", explorer: { name: "Maya" }, contact: { given }, career: "nursing" },
        notes: { said: ["the paperwork"], advice: "shadow a shift", promise: "send the article" },
      });
      expect(text).not.toMatch(/As you suggested[^.]*\. As promised/);
    }
  });
  it("the same thing noted twice is said once", () =>
    expect(body({ said: ["nights are long", "nights are long"] }).match(/nights are long/g)).toHaveLength(1));
});

describe("free notes are private", () => {
  it("a judgement never reaches the letter", () => {
    const text = body({ free: "bit boring tbh, she looked tired, not sure it's for me" });
    expect(text).not.toMatch(/boring|tired|not sure/);
    expect(text).toContain("[one thing they said that stayed with you]");
  });
  it("a kindness is thanked for, a change of mind is told", () => {
    const text = body({ said: ["the paperwork"], free: "Bought me a coffee. I was surprised how much of it is data." });
    expect(text).toContain("and for the coffee");
    expect(text).toContain("I was surprised how much of it is data.");
  });
});

describe("greeting and names", () => {
  it.each([
    [{ title: "Dr.", given: "Amara", family: "Okafor" }, "formal", "Dear Dr Okafor,"],
    [{ given: "Amara", family: "Okafor" }, "formal", "Dear Amara Okafor,"],
    [{ title: "Prof. Dr.", given: "Katrin", family: "Seidel" }, "formal", "Dear Professor Seidel,"],
    [{ title: "Sir", given: "Robert", family: "Ellis" }, "formal", "Dear Sir Robert,"],
    [{ title: "Ms", family: "Adeyemi" }, "informal", /^(Dear|Hi) Ms Adeyemi,/],
    [{ given: "Suharto" }, "formal", "Dear Suharto,"],
    [{ given: "太郎", family: "山田" }, "formal", "Dear 山田太郎,"],
    [{ given: "Amara", family: "Okafor" }, "informal", /^(Dear|Hi) Amara,/],
    [{}, "formal", "Dear [their name],"],
  ])("%j, %s", (contact, register, expected) => {
    const { text } = draftLine({ kind: "thanks", contact, register, explorer: { name: "Maya" } });
    const [first = ""] = text.split("\n");
    if (typeof expected === "string") expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });
});

describe("a first letter", () => {
  const outreach = (why: string, leave: boolean) =>
    draftLine({
      kind: "outreach",
      explorer: { name: "Maya Lindqvist" },
      contact: { given: "Jonas", family: "Weber" },
      career: "nursing",
      notes: { free: why },
      referrer: { given: "Amara", family: "Okafor", leave },
    }).text;

  it("says what is true of them", () =>
    expect(outreach("moved from ICU into teaching", true)).toContain("you moved from ICU into teaching"));
  it("never passes on what would give away who named them", () => {
    expect(outreach("Amara says he knows the night side", false)).toContain("you know the night side");
    expect(outreach("used to share an office with Amara", false)).not.toContain("office");
    expect(outreach("worked with her for ten years", false)).not.toContain("ten years");
  });
  it("knows the referrer by any part of a name that was kept in one field", () => {
    const { text } = draftLine({
      kind: "outreach",
      contact: { given: "Jonas" },
      notes: { free: "shares an office with Amara" },
      referrer: { given: "Amara Okafor", leave: false },
    });
    expect(text).not.toContain("Amara");
  });
  it("says whom they worked with where the name may be used", () =>
    expect(outreach("worked with her for ten years", true)).toContain("you worked with Amara for ten years"));
});
