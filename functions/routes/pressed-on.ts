import * as Contact from "../../core/contact.ts";
import { type Result, refuse } from "../../core/error.ts";
import type { Type } from "../../core/event.ts";
import type { ContactId, MatterId } from "../../core/id.ts";
import type { Matter } from "../../core/matter.ts";
import type { Instant } from "../../core/time.ts";
import { type Decided, rowOf } from "./change.ts";
import { counts, type Pressed, press } from "./press.ts";
import { withReferrer } from "./referrals.tsx";

/**
 * What one press on a letter changes in everything around it: its matter, whoever gets it, whoever named them, and the nudges.
 * @param sealed whom the nudges are counted for.
 */
export function pressedOn(
  rows: Matter[],
  id: MatterId,
  pressed: Pressed,
  sealed: string,
  now: Instant,
): Result<Decided> {
  const { does, key, contact } = pressed;
  const row = rows.find((one) => one.info.id === id);
  if (!row || !("messages" in row.info)) return refuse("matter.not_found", "This letter is gone.");
  const next = press(row, pressed, now);
  if (!next.ok) return next;
  const counted = counts(does, row.info.messages[key]?.status, key);
  const letter = { message: `${id}.${key}`, nudge: counted };
  const puts = alsoTold(next.value, rows);
  const all = does === "sent" ? writtenTo(puts, rows, contact.id, (info) => Contact.wroteTo(info, letter, now)) : puts;
  return { ok: true, value: { puts: all, type: told(does, row), ...(counted ? { nudge: sealed } : {}) } };
}

/** The same rows, with the reader's own among them: a letter to them is the latest touch. */
function writtenTo(
  puts: Matter[],
  rows: Matter[],
  whom: ContactId,
  after: (info: Contact.Info) => Contact.Info,
): Matter[] {
  const reader = rowOf(puts, "contact", whom) ?? rowOf(rows, "contact", whom);
  if (!reader) return puts;
  const touched = { ...reader, info: after(reader.info) };
  return puts.includes(reader) ? puts.map((one) => (one === reader ? touched : one)) : [...puts, touched];
}

/** The referrer's row hears at once that the explorer wrote, or took that back. */
const alsoTold = (next: Matter, rows: Matter[]): Matter[] =>
  next.noun === "referral" ? withReferrer(next, rows) : [next];

/** A letter that is approved or sent says so; one that is only kept is a change of the matter it belongs to. */
function told(does: string, { noun }: Matter): Type {
  if (does === "send") return "message.approved";
  if (does === "sent") return "message.sent";
  switch (noun) {
    case "interview":
      return "interview.changed";
    case "referral":
      return "referral.changed";
    case "ask":
      return "ask.changed";
    case "career":
      return "career.changed";
    default:
      return "contact.changed";
  }
}
