import * as Ask from "../core/ask.ts";
import * as Contact from "../core/contact.ts";
import type { Due } from "../core/due.ts";
import type { Matter, Settled } from "../core/matter.ts";
import * as Referral from "../core/referral.ts";
import type { Instant } from "../core/time.ts";

/** The same row with one thing owed settled, or no longer claimed. */
export function settle<M extends Matter>(matter: M, due: Pick<Due, "dueId">, settled: Settled | undefined): M {
  const rest = Object.fromEntries(Object.entries(matter.settled).filter(([id]) => id !== due.dueId));
  return { ...matter, settled: settled ? { ...rest, [due.dueId]: settled } : rest };
}

/** What follows for a matter when an approved letter of its has gone: the letter is sent, and whoever waited for it waits for an answer. */
export function letterSent(matter: Matter, due: Due, now: Instant): Matter {
  const key = due.message?.key;
  if (!key || !("messages" in matter.info)) return matter;
  const sent = { status: "sent" as const, by: "askwell" as const, at: now, attempt: due.round };
  const info = { ...matter.info, messages: { ...matter.info.messages, [key]: sent } };
  const next = { ...matter, info } as Matter;
  if (next.noun === "referral" && (key === "outreach" || key === "intro_reply")) {
    const written = Referral.written(next.info, now);
    return written.ok ? { ...next, info: written.value } : next;
  }
  if (next.noun === "contact" && (key === "close" || key === "touch"))
    return { ...next, info: key === "close" ? Contact.closed(next.info, now) : Contact.touched(next.info, now) };
  if (next.noun === "ask" && (key === "ask" || key === "ask_intro")) {
    const asked = Ask.sent(next.info, now);
    return asked.ok ? { ...next, info: asked.value } : next;
  }
  if (key === "nudge" && (next.noun === "ask" || next.noun === "referral")) {
    const nudged = next.noun === "ask" ? Ask.nudged(next.info, now) : Referral.nudged(next.info, now);
    return nudged.ok ? ({ ...next, info: nudged.value } as Matter) : next;
  }
  if (next.noun === "career" && key.startsWith("outcome-")) {
    const helpers = next.info.helpers.map((one) => (key === `outcome-${one.contact}` ? { ...one, toldAt: now } : one));
    return { ...next, info: { ...next.info, helpers } };
  }
  return next;
}

/** Nobody can say whether it went, or it may not go: the explorer decides what happens next. */
export function letterStuck(
  matter: Matter,
  due: Due,
  status: "unknown" | "withheld",
  now: Instant,
  why: string,
): Matter {
  const key = due.message?.key;
  if (!key || !("messages" in matter.info)) return matter;
  const letter = matter.info.messages[key];
  if (letter?.status !== "approved") return matter;
  const { subject, text, to, attempt } = letter;
  const stuck = { status, subject, text, to, attempt, at: now, ...(status === "withheld" ? { why } : {}) };
  return { ...matter, info: { ...matter.info, messages: { ...matter.info.messages, [key]: stuck } } } as Matter;
}
