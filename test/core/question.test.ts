import { describe, expect, it } from "vitest";
import * as Etiquette from "../../core/etiquette.ts";
import { classify, topics } from "../../core/question/classify.ts";
import * as Question from "../../core/question.ts";
import { checkMessage } from "../../functions/cli/check-message.ts";
import { classifyQuestion } from "../../functions/cli/classify-question.ts";

describe("the question bank", () => {
  it("holds at least 24 different questions and touches every topic", () => {
    expect(Question.bank.length).toBeGreaterThanOrEqual(24);
    expect(new Set(Question.bank.map(({ id }) => id)).size).toBe(Question.bank.length);
    expect(new Set(Question.bank.map(({ topic }) => topic))).toEqual(new Set(topics));
  });

  it("ends with whom else to talk to", () => {
    expect(Question.bank.at(-1)?.topic).toBe("referral");
  });

  it.each(Question.bank)("$id passes the etiquette check and is told its own topic", ({ text, topic }) => {
    expect(Etiquette.check({ kind: "question", text }).codes).toEqual([]);
    expect(classify(text)).toBe(topic);
  });
});

describe("the topic of a question", () => {
  it("is told from how it is put, even without a cue of its own", () => {
    expect(classify("What should I do?")).toBe("advice");
    expect(classify("")).toBe("advice");
    expect(classify("Would you choose this again, apart from the money?")).toBe("satisfaction");
  });
});

describe("the command line", () => {
  it("answers check-message with the codes and the marked words", () => {
    const text = "Please keep me in mind if anything opens up.";
    expect(checkMessage({ id: "m1", kind: "thanks", text: `Thank you. ${text}` })).toMatchObject({
      id: "m1",
      codes: ["job_ask", "no_specifics"],
      findings: [{ code: "no_specifics" }, { code: "job_ask" }],
    });
  });

  it("takes null, missing and odd fields for unknown", () => {
    for (const line of [
      null,
      7,
      "x",
      [],
      {},
      { id: "a", kind: "poem", text: 3, context: "Ines" },
      { context: { recipient: [1], mutual: 4 } },
    ])
      expect(Object.keys(checkMessage(line)).slice(0, 3)).toEqual(["id", "codes", "findings"]);
    expect(classifyQuestion(null)).toEqual({ id: null, topic: "advice" });
    expect(classifyQuestion({ id: "q1", text: "What does it pay?" })).toEqual({ id: "q1", topic: "pay" });
  });

  it("says that a text in another language was not checked", () => {
    expect(
      checkMessage({ id: "m2", kind: "request", text: "Ich suche eine Stelle und danke Ihnen für die Zeit." }),
    ).toMatchObject({
      codes: [],
      checked: false,
    });
  });
});
