import type { Kind } from "../etiquette.ts";
import type * as Message from "../message.ts";

/**
 * As which kind of note the check reads each letter to a contact. What asks for nothing new (an answer, an apology, a sign of life)
 * is read as a nudge: it may not press, ask for work or greet somebody else, and owes neither thanks nor a way out. Reports of what
 * came of it are read as closing the loop.
 */
export const readAs: Record<Message.Kind, Kind> = {
  thanks: "thanks",
  outreach: "referral",
  ask: "request",
  ask_intro: "intro",
  nudge: "nudge",
  intro_nudge: "nudge",
  intro_reply: "nudge",
  apology: "nudge",
  another_time: "nudge",
  touch: "nudge",
  close: "close",
  advice_report: "close",
  outcome: "close",
};
