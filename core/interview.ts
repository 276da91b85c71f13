import * as z from "zod/mini";
import * as Career from "./career.ts";
import { ok, type Result, refuse } from "./error.ts";
import * as Guest from "./guest.ts";
import { CareerId, ContactId, InterviewId, OwnerId } from "./id.ts";
import * as Message from "./message.ts";
import { MaybeWords, optionalLine, optionalProse, Words } from "./text.ts";
import { addMinutes, Clock, Day, Instant, isBefore, MaybeInstant, typed, Zone } from "./time.ts";

/** What the form says about when and where: a wall time in a zone, as people agree on it. */
export const Slot = z.object({
  day: Day,
  clock: Clock,
  zone: Zone,
  minutes: z._default(
    z.coerce
      .number({ message: "Say how many minutes the talk takes." })
      .check(
        z.int("Say how many minutes the talk takes, as a whole number."),
        z.minimum(5, "A talk takes at least 5 minutes."),
        z.maximum(480, "A talk takes at most 8 hours."),
      ),
    20,
  ),
  mode: z.enum(["in_person", "phone", "video"], { message: "Say whether you meet in person, by phone or by video." }),
  place: optionalLine(300, "The place or link"),
});
export type Slot = z.infer<typeof Slot>;

const Quote = z.object({
  words: optionalProse(1500, "What they said"),
  criterion: z.optional(z.enum(Career.criteria)),
});

/** What the log form says. Every field may be missing: one is enough. People named are read by core/referral.ts. */
export const Log = z.object({
  thankedInPerson: z.optional(z.boolean()),
  said: z._default(z.array(Quote).check(z.maxLength(12)), []),
  advice: optionalProse(1500, "The advice"),
  promise: optionalProse(600, "Your promise"),
  /** Would they choose this work again: 1 no … 5 yes. */
  again: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(5))),
  mine: optionalProse(1000, "How you did"),
  free: optionalProse(4000, "Your notes"),
});
export type Log = z.infer<typeof Log>;

const base = {
  id: InterviewId,
  owner: OwnerId,
  contact: ContactId,
  /** The contact's name when it was last written here, for lists that do not load the contact. */
  name: Words,
  career: z.optional(CareerId),
  /** The career's title when the talk was agreed, as letters say it. */
  careerTitle: MaybeWords,
  slot: Slot,
  start: Instant,
  end: Instant,
  /** When this start was agreed: a brief whose time had passed by then comes with the confirmation. */
  bookedAt: Instant,
  /** 1, raised by a re-booking and by "it didn't happen". */
  occurrence: z.int(),
  /** iCalendar SEQUENCE: strictly rises with every change the calendar must see. */
  sequence: z.int(),
  /** The contact gets an invite only if they booked here or the explorer ticked it. */
  invite: z.boolean(),
  guest: z.optional(Guest.Guest),
  questions: z.array(z.string()),
  messages: Message.Messages,
};
export const Info = z.discriminatedUnion("status", [
  /** Agreed. After its end it is still this until somebody says how it went. */
  z.object({ ...base, status: z.literal("scheduled") }),
  z.object({
    ...base,
    status: z.literal("held"),
    loggedAt: Instant,
    log: Log,
    promiseKeptAt: MaybeInstant,
    adviceHelped: z.optional(z.enum(["yes", "no"])),
    /** What came of the advice, in the explorer's words. */
    adviceCame: MaybeWords,
  }),
  z.object({ ...base, status: z.literal("missed"), by: z.enum(["them", "me"]), saidAt: Instant }),
  z.object({ ...base, status: z.literal("cancelled"), cancelledAt: Instant, by: z.enum(["them", "me"]) }),
]);
export type Info = z.infer<typeof Info>;
export type Held = Extract<Info, { status: "held" }>;

export type Booking = Pick<Info, "id" | "owner" | "contact" | "name" | "invite"> & {
  career?: CareerId;
  careerTitle?: string;
  slot: Slot;
  guest?: Guest.Guest;
};

/** Start and end of what was typed. A wall time that the clocks skip is refused, never moved. */
export function times(slot: Slot): Result<{ start: Instant; end: Instant; twice: boolean }> {
  const found = typed(slot.day, slot.clock, slot.zone);
  if (found === "gap")
    return refuse("time.impossible", "That time does not exist: the clocks are put forward that night.", {
      clock: `In ${slot.zone} the clocks skip ${slot.clock} on that day. Pick a time before or after the change.`,
    });
  return ok({ start: found.at, end: addMinutes(found.at, slot.minutes), twice: found.twice });
}

/** A talk agreed for a moment still to come. */
export function book(booking: Booking, now: Instant): Result<Info> {
  const when = times(booking.slot);
  if (!when.ok) return when;
  if (!isBefore(now, when.value.start))
    return refuse("interview.in_the_past", "That moment has passed.", {
      day: "This moment has passed. Pick a later one, or record it as a talk that already happened.",
    });
  return ok({ ...fresh(booking, when.value, now), status: "scheduled" });
}

/** A talk that already happened, so that it can be thanked for. */
export function recordPast(booking: Booking, now: Instant): Result<Info> {
  const when = times(booking.slot);
  if (!when.ok) return when;
  if (isBefore(now, when.value.end))
    return refuse("interview.not_over", "That talk is not over yet.", {
      day: "By this time and length the talk is not over yet. Mend the time, or schedule it instead.",
    });
  return ok({ ...fresh(booking, when.value, now), status: "scheduled" });
}

const fresh = (booking: Booking, when: { start: Instant; end: Instant }, now: Instant) => ({
  ...booking,
  ...{ start: when.start, end: when.end, bookedAt: now, occurrence: 1, sequence: 0, questions: [], messages: {} },
});

/** Another time for the same talk, also for one that was missed or cancelled: a new occurrence owes its own thank-you. */
export function move(interview: Info, slot: Slot, now: Instant, by: "them" | "me" = "me"): Result<Info> {
  if (interview.status === "held")
    return refuse("interview.already_logged", "This talk was held and logged, so it cannot move. Schedule a new one.");
  const when = times(slot);
  if (!when.ok) return when;
  if (!isBefore(now, when.value.start))
    return refuse("interview.in_the_past", "That moment has passed.", { day: "Pick a moment that is still to come." });
  if (interview.status === "scheduled" && isSame(interview.slot, slot)) return ok(interview);
  const again = interview.status !== "scheduled" || !isBefore(now, interview.end);
  return ok({
    ...strip(interview),
    ...Guest.told(interview, changeOf(interview, when.value), by, now),
    ...{ slot, start: when.value.start, end: when.value.end, bookedAt: now, sequence: interview.sequence + 1 },
    occurrence: interview.occurrence + (again ? 1 : 0),
    messages: again ? {} : interview.messages,
    status: "scheduled",
  });
}

/** What a calendar is told: a talk that was off is agreed anew, and one at the same time has another place. */
function changeOf({ status, start, end }: Info, when: { start: Instant; end: Instant }): Guest.Guest["change"] {
  if (status === "cancelled") return "booked";
  return status === "scheduled" && start === when.start && end === when.end ? "placed" : "moved";
}

/** `by` called it off; `said` tells whose press this is, when the explorer notes what they heard. */
export function cancel(interview: Info, by: "them" | "me", now: Instant, said: Guest.Guest["by"] = by): Result<Info> {
  switch (interview.status) {
    case "cancelled":
      return ok(interview);
    case "held":
      return refuse("interview.already_logged", "This talk was held and logged, so there is nothing to cancel.");
    case "missed":
    case "scheduled":
      return ok({
        ...strip(interview),
        ...Guest.told(interview, "cancelled", said, now),
        status: "cancelled",
        by,
        cancelledAt: now,
        sequence: interview.sequence + 1,
      });
  }
}

/** It didn't happen. Said again with another answer it is corrected; said for a held talk it is refused. */
export function miss(interview: Info, by: "them" | "me", now: Instant): Result<Info> {
  if (interview.status === "held")
    return refuse("interview.already_logged", "You logged what was said in this talk, so it did happen.");
  if (interview.status === "cancelled")
    return refuse("interview.not_scheduled", "This talk was cancelled before, so nobody missed it.");
  if (isBefore(now, interview.start))
    return refuse("interview.not_over", "This talk has not begun yet. You can move or cancel it.");
  if (interview.status === "missed" && interview.by === by) return ok(interview);
  return ok({
    ...strip(interview),
    status: "missed",
    by,
    saidAt: now,
    occurrence: interview.occurrence + 1,
    messages: {},
  });
}

/** Takes back "it didn't happen": it did, and the thank-you is owed after all. */
export function happened(interview: Info): Result<Info> {
  if (interview.status !== "missed")
    return refuse("interview.not_scheduled", "Nobody said that this talk did not happen.");
  return ok({ ...strip(interview), status: "scheduled", occurrence: interview.occurrence + 1, messages: {} });
}

/** The explorer thanked them without us: nothing reminds of it any more. */
export function thanked(interview: Info, now: Instant): Result<Info> {
  if (isBefore(now, interview.start))
    return refuse("interview.not_over", "This talk has not begun yet, so there is nothing to thank for.");
  if (Message.isDone(interview.messages, "thanks")) return ok(interview);
  const sent = Message.sentByHand(Message.edited(interview.messages.thanks), 1, now);
  return ok({ ...interview, messages: { ...interview.messages, thanks: sent } });
}

/** Takes back "already thanked"; what Askwell itself sent stays sent. */
export function unthanked(interview: Info, now: Instant): Info {
  const { thanks, ...rest } = interview.messages;
  if (thanks?.status !== "sent" || thanks.by !== "explorer") return interview;
  const edited = Message.unsent(thanks, now);
  return { ...interview, messages: edited ? { ...rest, thanks: edited } : rest };
}

/** What the explorer noted down. A second time it replaces the first, so that a note can be mended. */
export function log(interview: Info, log: Log, now: Instant): Result<Held> {
  if (interview.status === "cancelled")
    return refuse("interview.not_scheduled", "This talk was cancelled. If it took place after all, record it anew.");
  if (isBefore(now, interview.start))
    return refuse("interview.not_over", "This talk has not begun yet, so there is nothing to log.");
  const held = interview.status === "held" ? interview : { loggedAt: now };
  const again = interview.status === "missed";
  return ok({
    ...strip(interview),
    ...held,
    occurrence: interview.occurrence + (again ? 1 : 0),
    messages: again ? {} : interview.messages,
    status: "held",
    log,
  });
}

/** Is there anything in the log that a letter could quote? */
export const hasNotes = (log: Log): boolean =>
  log.said.some((one) => one.words) || Boolean(log.advice || log.promise || log.free);

/** The same moment, way and place. */
export const isSame = (a: Slot, b: Slot): boolean =>
  (["day", "clock", "zone", "minutes", "mode", "place"] as const).every((one) => a[one] === b[one]);

/** Only what every state shares, so that a transition never carries a stale field along. */
function strip(interview: Info) {
  const { id, owner, contact, name, career, careerTitle, slot, start, end } = interview;
  const { bookedAt, occurrence, sequence, invite, guest, questions, messages } = interview;
  const shared = { id, owner, contact, name, slot, start, end, bookedAt, occurrence, sequence, invite, questions };
  return {
    ...{ ...shared, messages },
    ...(career ? { career } : {}),
    ...(careerTitle ? { careerTitle } : {}),
    ...(guest ? { guest } : {}),
  };
}
