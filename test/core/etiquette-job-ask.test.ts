import { describe, expect, it } from "vitest";
import { jobAsk } from "../../core/etiquette/job-ask.ts";
import { sentences } from "../../core/etiquette/text.ts";

const found = (text: string) => sentences(text).flatMap((one) => jobAsk(one, text, 1) ?? []);
const asks = (text: string) => found(text).length > 0;
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

  it("is marked where its words speak most for it, and told by its kind", () => {
    const text = "Thank you for Tuesday, and the soup was lovely, but please pass my CV to your head of department.";
    const [one] = found(text);
    expect(text.slice(one?.start, one?.end)).toBe("but please pass my CV to your head of department");
    expect(one?.why).toContain("your CV");
    for (const [ask, why] of [
      ["Could you put in a word for me with the panel?", "good name"],
      ["Please keep me in mind if anything comes up on your team.", "hook"],
      ["I would happily work for free on your team.", "for nothing"],
      ["Is your team hiring at the moment?", "vacancies"],
      ["Could you find a place on your team for my sister?", "close to you"],
      ["Could you take me on as an apprentice?", "a place with them"],
    ] as const)
      expect(found(ask)[0]?.why, ask).toContain(why);
  });
});
