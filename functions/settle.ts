import * as Ask from "../core/ask.ts";
import * as Contact from "../core/contact.ts";
import type { Due } from "../core/due.ts";
import type { DueId, MatterId } from "../core/id.ts";
import { type Matter, recipientOf, type Settled } from "../core/matter.ts";
import * as Referral from "../core/referral.ts";
import type { Instant } from "../core/time.ts";

/** The same row with one thing owed settled, or claimed. */
export const settle = <M extends Matter>(matter: M, { dueId }: Pick<Due, "dueId">, settled: Settled): M => ({
  ...matter,
  settled: { ...matter.settled, [dueId]: settled },
});

/** The number of the next claim of one thing owed. */
export const nextAttempt = (matter: Matter, dueId: DueId): number => (matter.settled[dueId]?.attempt ?? 0) + 1;

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
function letterStuck(matter: Matter, due: Due, status: "unknown" | "withheld", now: Instant, why: string): Matter {
  const key = due.message?.key;
  if (!key || !("messages" in matter.info)) return matter;
  const letter = matter.info.messages[key];
  if (letter?.status !== "approved") return matter;
  const { subject, text, to, attempt } = letter;
  const stuck = { status, subject, text, to, attempt, at: now, ...(status === "withheld" ? { why } : {}) };
  return { ...matter, info: { ...matter.info, messages: { ...matter.info.messages, [key]: stuck } } } as Matter;
}

/** One letter in one attempt: a later attempt of the same letter is another. */
export type Letter = { key: string; attempt: number };

/** The matter after this very attempt went; the same matter when it is known already, or when the explorer has begun another. */
export function letterWent(matter: Matter, letter: Letter | undefined, now: Instant): Matter {
  if (!letter || !isCurrent(matter, letter)) return matter;
  return letterSent(matter, { message: { key: letter.key }, round: letter.attempt } as Due, now);
}

/** The matter after nobody can say whether this attempt went, or after it was withheld. */
export function letterHeld(
  matter: Matter,
  letter: Letter | undefined,
  status: "unknown" | "withheld",
  now: Instant,
  why = "",
): Matter {
  if (!letter || !isCurrent(matter, letter)) return matter;
  return letterStuck(matter, { message: { key: letter.key }, round: letter.attempt } as Due, status, now, why);
}

function isCurrent(matter: Matter, { key, attempt }: Letter): boolean {
  const held = "messages" in matter.info ? matter.info.messages[key] : undefined;
  return held !== undefined && held.status !== "sent" && "attempt" in held && held.attempt === attempt;
}

/** The rows beside its matter that a letter changes when it has gone: whoever gets it, and for a referral whoever named them. */
export function besideLetter(matter: Matter, key: string): MatterId[] {
  const to = recipientOf(matter, key);
  const beside = [...(to ? [to] : []), ...(matter.noun === "referral" ? [matter.info.referrer] : [])];
  return [...new Set<MatterId>(beside)].filter((id) => id !== matter.info.id);
}

/**
 * The rows after a letter has gone, its matter first and already saying so, then those of `loaded` (`besideLetter`): whoever got it was
 * touched, and it counts for their caps unless it was suggested before; whoever named them hears how it stands.
 */
export function aroundLetter(matter: Matter, key: string, loaded: Matter[], nudge: boolean, now: Instant): Matter[] {
  const rows = [matter, ...loaded.filter((row) => row.info.id !== matter.info.id)];
  const to = recipientOf(matter, key);
  return rows.map((row) => {
    if (row.noun !== "contact") return row;
    let { info } = row;
    if (info.id === to) info = Contact.wroteTo(info, { message: `${matter.info.id}.${key}`, nudge }, now);
    if (matter.noun === "referral" && info.id === matter.info.referrer) {
      const outcome = Referral.standing(matter.info);
      const named = info.named.map((one) => (one.referral === matter.info.id ? { ...one, outcome } : one));
      info = { ...info, named };
    }
    return info === row.info ? row : { ...row, info };
  });
}
