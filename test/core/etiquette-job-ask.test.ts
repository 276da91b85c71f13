import { describe, expect, it } from "vitest";
import { jobAsks } from "../../core/etiquette/job-ask.ts";
import { sentences } from "../../core/etiquette/text.ts";
import { labelled } from "../etiquette/figures.ts";

const asks = (text: string) => sentences(text).flatMap(jobAsks).length > 0;
const pair = (ask: string, fine: string) => expect([asks(ask), asks(fine)], `${ask} | ${fine}`).toEqual([true, false]);

describe("a job ask", () => {
  it("is judged by who is asked to do what, not by its words", () => {
    pair("Would you refer me for the analyst position?", "Would you refer me to an analyst I could talk to?");
    pair("Is your team hiring at the moment?", "How does a team like yours usually hire?");
    pair("I would love to join your team.", "I would love to hear how you joined your team.");
    pair("Are there any openings on your team for someone like me?", "Are there many openings in this field?");
    pair("Could I volunteer for you for a month?", "Could I shadow you for a day?");
  });

  it("is taken back by a denial, until the sentence turns", () => {
    pair(
      "I'm not asking for a job, but please keep me in mind.",
      "I'm not asking for a job, but I'd love to hear about yours.",
    );
    pair("I am looking for a job in your company.", "I am not looking for a job in your company.");
    pair("I don't suppose you have an opening?", "Please don't feel that I want you to pass on my CV.");
  });

  it("is none when the reader offered it, or has done it already", () => {
    pair(
      "I would be glad if you passed my CV to your manager.",
      "You kindly offered to pass my CV to your manager, and I would be glad of it.",
    );
    pair("Could you pass my details on to Grace in HR?", "Thank you for passing my details on to Grace in HR.");
    pair("I've attached my CV for your consideration.", "You asked me to send my CV, so I've attached it.");
  });

  it("is none when other people ask it, or when it stands between quotation marks", () => {
    pair(
      "My tutor told me to ask whether you have any openings.",
      "My tutor told me never to ask for a job in a first message.",
    );
    pair("Please hire me.", 'Letters that say "please hire me" must tire you.');
  });

  it("is none when it is one's own news or the reader's own story", () => {
    pair("I hope to get a job at your museum.", "I wanted to tell you that I got a job at a museum.");
    pair("How can I get a foot in the door at your agency?", "How did you get a foot in the door at your agency?");
  });

  it("is not heard in words that mean something else here", () => {
    pair("Do you have an opening on your team?", "Do you have an opening in your diary?");
    pair("I saw the post of junior analyst advertised by your firm.", "I saw your post about night trains.");
    pair("Is there a role for me in your project?", "Is there a role for luck in your project?");
    pair("If anything comes up at your firm, let me know.", "If anything comes up on the day, we can reschedule.");
  });

  it("may be made for a friend", () => {
    pair(
      "My sister needs work; would your firm have anything for her?",
      "My sister found work; your firm was kind to her.",
    );
  });

  it("may offer unpaid work or leave a hook for later", () => {
    pair("I would happily work for free on your team.", "Did you work for free on your first team?");
    pair(
      "Do think of me when you next need an intern.",
      "I still think of what you said about when to take an intern.",
    );
  });

  it("is weighed by all its words where no rule speaks, and the mark is the clause that weighs most", () => {
    const weighed = labelled("train")
      .filter((_, at) => at % 4 === 0)
      .flatMap(({ text, job_ask }) =>
        sentences(text)
          .flatMap(jobAsks)
          .filter(({ rule }) => rule.startsWith("balance"))
          .map(({ start, end, why }) => ({ text, job_ask, marked: text.slice(start, end), why })),
      );
    expect(weighed.length).toBeGreaterThan(30);
    expect(weighed.filter(({ job_ask }) => job_ask).length / weighed.length).toBeGreaterThan(0.9);
    for (const { text, marked, why } of weighed) {
      expect(marked, text).toMatch(/\p{L}{2}.*\p{L}$/u);
      expect(marked).not.toMatch(/[;:?!]/);
      expect(why).toContain("Taken together");
    }
  }, 120_000);
});
