import { ok, type Result, refuse } from "../error.ts";
import type { Guest } from "../guest.ts";
import * as Interview from "../interview.ts";
import { type Instant, isBefore } from "../time.ts";

/** The same entry once more, for a contact who cannot find it. */
export function resend(interview: Interview.Info, now: Instant): Result<Interview.Info> {
  const { guest } = interview;
  if (interview.status !== "scheduled" || !guest || !isBefore(now, interview.start))
    return refuse("interview.not_scheduled", "There is no invitation to send again: this talk is not ahead of you.");
  return ok({ ...interview, guest: { ...guest, resentAt: now }, sequence: interview.sequence + 1 });
}

/** From now on the contact's calendar follows this talk. */
export function invited(interview: Interview.Info, guest: Guest): Interview.Info {
  if (interview.guest) return interview;
  const sequence = interview.sequence + 1;
  return { ...interview, invite: true, guest: { ...guest, since: sequence }, sequence };
}

/**
 * What the contact's calendar answered. Only the latest SEQUENCE counts: an answer to a time that has moved since says nothing. Declining calls the talk off;
 * accepting it after all, with nothing agreed in between, books it again.
 */
export function replied(
  interview: Interview.Info,
  reply: { said: "accepted" | "declined" | "tentative"; sequence: number },
  now: Instant,
): Result<Interview.Info> {
  const { guest } = interview;
  if (!guest) return refuse("interview.not_scheduled", "They were never sent an invitation for this talk.");
  const back =
    interview.status === "cancelled" && guest.reply?.said === "declined" && reply.sequence === interview.sequence - 1;
  if (back && reply.said === "declined") return ok(interview);
  if (!back && (interview.status !== "scheduled" || reply.sequence !== interview.sequence))
    return refuse("reply.outdated", "This answers an earlier version of the talk. Nothing was changed.");
  if (!isBefore(now, interview.start))
    return refuse("interview.in_the_past", "The talk has begun, so this answer changes nothing.");
  const said = { said: reply.said, at: now };
  if (reply.said === "declined") {
    const off = Interview.cancel(interview, "them", now);
    return off.ok && off.value.guest ? ok({ ...off.value, guest: { ...off.value.guest, reply: said } }) : off;
  }
  if (!back) return ok({ ...interview, guest: { ...guest, reply: said } });
  const again = Interview.move(interview, interview.slot, now, "them");
  return again.ok && again.value.guest ? ok({ ...again.value, guest: { ...again.value.guest, reply: said } }) : again;
}
