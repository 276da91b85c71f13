import * as Calendar from "../calendar.ts";
import { ok, type Result, refuse } from "../error.ts";
import type { Guest } from "../guest.ts";
import * as Interview from "../interview.ts";
import { readReply } from "../invite.ts";
import { sameAddress } from "../text.ts";
import { addMinutes, type Instant, isBefore, ms } from "../time.ts";

/** The same entry once more, for a contact who cannot find it. Pressed twice within a minute, it goes once. */
export function resend(interview: Interview.Info, now: Instant): Result<Interview.Info> {
  const { guest } = interview;
  if (interview.status !== "scheduled" || !guest || !isBefore(now, interview.start))
    return refuse("interview.not_scheduled", "There is no invitation to send again: this talk is not ahead of you.");
  if (guest.resentAt && isBefore(now, addMinutes(guest.resentAt, 1))) return ok(interview);
  return ok({ ...interview, guest: { ...guest, resentAt: now }, sequence: interview.sequence + 1 });
}

/** From now on the contact's calendar follows this talk. */
export function invited(interview: Interview.Info, guest: Guest): Interview.Info {
  if (interview.guest) return interview;
  const sequence = interview.sequence + 1;
  return { ...interview, invite: true, guest: { ...guest, since: sequence }, sequence };
}

/**
 * What the contact's calendar answered, as it came by mail or as a file. Only the latest SEQUENCE counts: an answer to a time that has moved since says
 * nothing. Declining calls the talk off; accepting it after all, with nothing agreed in between, books it again, unless the hour has gone to somebody else: then
 * their calendar is told that it is off. An answer that comes twice, or late, changes nothing.
 */
export function answered(
  interview: Interview.Info,
  text: string,
  calendar: Calendar.Info,
  now: Instant,
): Result<Interview.Info> {
  const read = readReply(text);
  if (!read.ok) return read;
  const reply = read.value;
  const { guest } = interview;
  if (reply.interview !== interview.id) return no("This answers an invitation to another talk.");
  if (!guest) return no("They were never sent an invitation for this talk.");
  if (!sameAddress(reply.from, guest.email)) return no(`This answer comes from ${reply.from}, who was not invited.`);
  const told = guest.reply;
  const back =
    interview.status === "cancelled" && told?.said === "declined" && reply.sequence === interview.sequence - 1;
  if (told && (back || reply.sequence === interview.sequence) && ms(reply.stamp) <= ms(told.stamp))
    return ok(interview);
  if (back && reply.said === "declined") return ok(interview);
  if (!back && (interview.status !== "scheduled" || reply.sequence !== interview.sequence))
    return refuse("reply.outdated", "This answers an earlier version of the talk. Nothing was changed.");
  if (!isBefore(now, interview.start))
    return refuse("interview.in_the_past", "The talk has begun, so this answer changes nothing.");
  const said = { said: reply.said, at: now, stamp: reply.stamp };
  if (back && Calendar.isGiven(calendar, interview))
    return ok({ ...interview, guest: { ...guest, reply: said, resentAt: now }, sequence: interview.sequence + 1 });
  const next =
    reply.said === "declined"
      ? Interview.cancel(interview, "them", now)
      : back
        ? Interview.move(interview, interview.slot, now, "them")
        : ok(interview);
  if (!next.ok || !next.value.guest) return next;
  return ok({ ...next.value, guest: { ...next.value.guest, reply: said } });
}

const no = (say: string): Result<never> => refuse("reply.unreadable", say, { file: say });
