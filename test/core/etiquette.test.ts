import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Etiquette from "../../core/etiquette.ts";

const context: Etiquette.Context = {
  recipient: { given: "Ines", family: "Navarro" },
  sender: { given: "Tom", family: "Reed" },
  referrer: { given: "Samira", family: "Haddad" },
};
const check = (kind: Etiquette.Kind, text: string, more: Etiquette.Context = {}) =>
  Etiquette.check({ kind, text, context: { ...context, ...more } }).codes;

const request = (middle: string, greeting = "Dear Ines,") =>
  `${greeting}\n\nyour step from the ward to the statistics unit caught my eye. ${middle}\n\nKind regards,\nTom Reed`;
const twenty = "Would you have twenty minutes for a call, at whatever hour suits you?";
const easyOut = "If now is not a good time, I quite understand.";

describe("the etiquette check", () => {
  it("has nothing to say about a short, kind request", () => {
    expect(check("request", request(`${twenty} ${easyOut}`))).toEqual([]);
  });

  it("asks for a graceful way to decline wherever a favour is asked, and nowhere else", () => {
    expect(check("request", request(twenty))).toEqual(["no_easy_out"]);
    expect(check("nudge", request(twenty))).toEqual([]);
  });

  it("finds thirty minutes enough and an hour too much, but never counts time already given or a day of shadowing", () => {
    const ask = (time: string) => check("request", request(`Could you spare ${time} for a call? ${easyOut}`));
    expect(ask("20–30 minutes")).toEqual([]);
    expect(ask("half an hour")).toEqual([]);
    expect(ask("a quarter of an hour")).toEqual([]);
    expect(ask("forty-five minutes")).toEqual(["too_much_time"]);
    expect(ask("an hour")).toEqual(["too_much_time"]);
    expect(check("request", request(`Might I shadow you for a whole day? ${easyOut}`))).toEqual([]);
    expect(
      check(
        "thanks",
        "Dear Ines,\n\nThank you for the hour on Tuesday. Your tale of the sunken tram and the bent rail stays with me.\n\nTom",
      ),
    ).toEqual([]);
  });

  it("counts the words of a request to 150 and of a thank-you to 200", () => {
    const long = (words: number) => Array.from({ length: words }, (_, n) => (n % 9 === 8 ? "and" : "the")).join(" ");
    expect(check("request", `${easyOut} ${long(150 - 10)}`)).toEqual([]);
    expect(check("request", `${easyOut} ${long(151 - 10)}`)).toEqual(["too_long"]);
    const thanks = "Thank you for the story of the sunken tram and the bent rail under Canal Street.";
    expect(check("thanks", `${thanks} ${long(200 - 16)}`)).toEqual([]);
    expect(check("thanks", `${thanks} ${long(201 - 16)}`)).toEqual(["too_long"]);
  });

  it("sees gaps that were never filled, and leaves links, addresses and centuries alone", () => {
    for (const gap of ["[company]", "{{name}}", "<role>", "____", "XX", "insert name here"])
      expect(check("request", request(`I like your work at ${gap}. ${twenty} ${easyOut}`)), gap).toEqual([
        "placeholder",
      ]);
    expect(check("request", request(`${twenty} ${easyOut}`, "Dear undefined,"))).toEqual(["placeholder"]);
    expect(check("request", request(`My page is <https://tom.example>. ${twenty} ${easyOut}`))).toEqual([]);
  });

  it("notices a greeting for somebody else, and takes short names, titles and accents for what they are", () => {
    const greet = (greeting: string, recipient: Etiquette.Context["recipient"]) =>
      check("request", request(`${twenty} ${easyOut}`, greeting), { recipient });
    expect(greet("Dear Irene,", { given: "Ines", family: "Navarro" })).toEqual(["wrong_name"]);
    expect(greet("Dear Inès,", { given: "Ines" })).toEqual([]);
    expect(greet("Hi Bob,", { given: "Robert", family: "Ek" })).toEqual([]);
    expect(greet("Dear Dr Navarro,", { given: "Ines", family: "Navarro" })).toEqual([]);
    expect(greet("Hi there,", { given: "Ines" })).toEqual([]);
    expect(greet("Dear Irene,", undefined)).toEqual([]);
  });

  it("wants the referrer named in a referral and the mutual friend in an introduction", () => {
    expect(check("referral", request(`Samira Haddad gave me your name. ${twenty} ${easyOut}`))).toEqual([]);
    expect(check("referral", request(`${twenty} ${easyOut}`))).toEqual(["no_referrer"]);
    const mutual = { given: "Ola", family: "Berg" };
    expect(check("intro", request(`Would you ask Ola whether I may call? ${easyOut}`), { mutual })).toEqual([]);
    expect(check("intro", request(`${twenty} ${easyOut}`), { mutual })).toEqual(["no_referrer"]);
  });

  it("wants a thank-you to say thanks and to hold something only this talk could have held", () => {
    const vivid = "Your tale of the sunken tram and the bent rail made me laugh, and I ordered the atlas.";
    expect(check("thanks", `Dear Ines,\n\nThank you for Tuesday. ${vivid}\n\nTom`)).toEqual([]);
    expect(check("thanks", `Dear Ines,\n\n${vivid}\n\nTom`)).toEqual(["no_thanks"]);
    expect(check("thanks", "Dear Ines,\n\nThank you for your time. I learned a lot about your career.\n\nTom")).toEqual(
      ["no_specifics"],
    );
  });

  it("hears reproach and deadlines, but not the sentence that takes them away", () => {
    const nudge = (text: string) => check("nudge", `Dear Ines,\n\n${text}\n\nTom`);
    expect(nudge("This is the third time I write, and you still have not replied.")).toEqual(["pressure"]);
    expect(nudge("Please let me know by Friday at the latest.")).toEqual(["pressure"]);
    expect(nudge("You are my last hope.")).toEqual(["pressure"]);
    expect(nudge("There is no need to answer by Friday, or at all.")).toEqual([]);
    expect(nudge("I know you must be busy, so I ask only once more.")).toEqual([]);
  });

  it("marks the words, says why and proposes other words", () => {
    const text = "I enjoyed our talk. Could you pass my CV to your manager?";
    const [found] = Etiquette.check({ kind: "nudge", text }).findings;
    expect(found?.code).toBe("job_ask");
    expect(text.slice(found?.start, found?.end)).toBe("Could you pass my CV to your manager");
    expect(found?.why).toMatch(/\.$/);
    expect(found?.instead).toBeTruthy();
  });

  it("says that it did not check a text that is not English, and flags nothing in it", () => {
    for (const text of [
      "Liebe Ines, ich suche eine Stelle und würde mich über eine Antwort bis Freitag sehr freuen.",
      "Estimada Inés, estoy buscando trabajo y me gustaría hablar con usted.",
      "拝啓、お仕事についてお話を伺えればと思います。",
      "Chère Inès, je cherche un poste dans votre entreprise et je vous remercie.",
    ]) {
      const { checked, codes, note } = Etiquette.check({ kind: "request", text });
      expect([checked, codes], text).toEqual([false, []]);
      expect(note).toMatch(/^Not checked/);
    }
    expect(Etiquette.check({ kind: "request", text: "Merci, Inès. Could we talk about your work?" }).checked).toBe(
      true,
    );
  });

  it("never points outside the text, whatever is typed", () => {
    const word = fc.oneof(
      fc.constantFrom(
        "could you",
        "pass",
        "my CV",
        "job",
        "I",
        "if",
        "anything",
        "opens up",
        ",",
        ";",
        "not",
        '"',
        "(",
        "hire me",
        "\n\n",
        "—",
        "’s",
        "😀",
        "[x]",
        "an hour",
        "by Friday",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom(...Etiquette.kinds), (parts, kind) => {
        const text = parts.join(" ");
        const { codes, findings } = Etiquette.check({ kind, text, context });
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set(codes));
      }),
      { numRuns: 200 },
    );
  });

  it("reads ten thousand awkward characters without getting lost", () => {
    for (const unit of ["my ", "if you ", "could you pass ", "I would love to work ", "a-", "((", "the the job "]) {
      const text = unit.repeat(10_000 / unit.length);
      const before = performance.now();
      Etiquette.check({ kind: "request", text });
      expect(performance.now() - before, unit).toBeLessThan(3_000);
    }
  });
});
