/** Every refusal Askwell can give. Adding one without a sentence and a status does not compile. */
export type Code =
  | "input.invalid"
  | "input.too_large"
  | "input.not_a_form"
  | "page.not_found"
  | "origin.foreign"
  | "fault"
  | "sign_in.needed"
  | "link.unknown"
  | "link.used"
  | "link.expired"
  | "rate.limited"
  | "matter.not_found"
  | "matter.changed"
  | "interview.not_scheduled"
  | "interview.not_over"
  | "interview.already_logged"
  | "interview.in_the_past"
  | "reply.outdated"
  | "reply.unreadable"
  | "slot.taken"
  | "time.impossible"
  | "contact.no_address"
  | "contact.same_address"
  | "contact.stopped"
  | "contact.erasing"
  | "message.already_sent"
  | "message.unknown"
  | "nudge.spent"
  | "referral.settled"
  | "ask.settled"
  | "mail.unavailable";

/** A refusal: nothing was changed. `fields` names the form fields it speaks about, each with its own sentence. */
export type Refusal = { ok: false; code: Code; say: string; fields?: Record<string, string> };
export type Result<T> = { ok: true; value: T } | Refusal;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: Code, say: string, fields?: Record<string, string>): Refusal =>
  fields ? { ok: false, code, say, fields } : { ok: false, code, say };
