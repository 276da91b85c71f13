import { type Close, close } from "./draft/close.ts";
import * as Introduction from "./draft/introduction.ts";
import { type AdviceReport, adviceReport, type Outcome, outcome, type Touch, touch } from "./draft/later.ts";
import type { Draft } from "./draft/letter.ts";
import { type AnotherTime, type Apology, anotherTime, apology } from "./draft/missed.ts";
import { type Nudge, nudge } from "./draft/nudge.ts";
import { type Ask, ask, type Outreach, outreach } from "./draft/request.ts";
import * as Thanks from "./draft/thanks.ts";

/** Everything a letter can be written from. Whatever is missing becomes a visible, counted blank or is simply not said. */
export type Input =
  | Thanks.Input
  | Outreach
  | Ask
  | Introduction.Ask
  | Introduction.Reply
  | Introduction.Nudge
  | Nudge
  | Apology
  | AnotherTime
  | Close
  | AdviceReport
  | Touch
  | Outcome;

/**
 * A letter in the explorer's name, in English: the whole text with greeting and signature, and the number of `[…]` gaps left in
 * it. Pure and total: the same input always gives the same letter, and no typed note makes it fail or says what was not noted.
 */
export function draft(input: Input): Draft {
  switch (input.kind) {
    case "thanks":
      return Thanks.thanks(input);
    case "outreach":
      return outreach(input);
    case "ask":
      return ask(input);
    case "ask_intro":
      return Introduction.ask(input);
    case "intro_reply":
      return Introduction.reply(input);
    case "intro_nudge":
      return Introduction.nudge(input);
    case "nudge":
      return nudge(input);
    case "apology":
      return apology(input);
    case "another_time":
      return anotherTime(input);
    case "close":
      return close(input);
    case "advice_report":
      return adviceReport(input);
    case "touch":
      return touch(input);
    case "outcome":
      return outcome(input);
  }
}
