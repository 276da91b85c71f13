import * as z from "zod/mini";
import { AskId, BookingId, CareerId, ContactId, InterviewId, type MatterId, OwnerId, ReferralId } from "./id.ts";
import * as Interview from "./interview.ts";
import { Address, MaybeWords, optionalProse, WebAddress, Words } from "./text.ts";
import { Day, Instant, MaybeInstant, Zone } from "./time.ts";

const note = optionalProse(600, "Your note");

/** Everything a contact can say instead of taking a time that is offered. */
export const Answer = z.discriminatedUnion("said", [
  /** Times of their own, as moments, and the zone they were meant in. */
  z.object({
    said: z.literal("times"),
    times: z.array(Instant).check(z.minLength(1), z.maxLength(3)),
    zone: Zone,
    mode: Interview.Slot.shape.mode,
    place: Interview.Slot.shape.place,
    /** For the calendar entry, where the explorer knows no address of theirs. */
    email: z.optional(Address),
    remind: z.optional(z.boolean()),
    note,
  }),
  z.object({ said: z.literal("own_link"), link: WebAddress, note }),
  z.object({ said: z.literal("by_mail"), note }),
  /** Not now; perhaps from this day on. */
  z.object({ said: z.literal("later"), from: z.optional(Day), note }),
  z.object({ said: z.literal("declined"), note }),
  /** They do not want to be asked again. */
  z.object({ said: z.literal("stopped"), note }),
]);
export type Answer = z.infer<typeof Answer>;

/** What one contact may do behind one link: take a time, say another, or say no. The talk it may become has its id from the beginning, so that it is booked once. */
export const Info = z.object({
  id: BookingId,
  owner: OwnerId,
  contact: ContactId,
  name: Words,
  /** The ask or referral whose letter carries the link: it ends when they answer. */
  about: z.optional(z.union([AskId, ReferralId])),
  career: z.optional(CareerId),
  careerTitle: MaybeWords,
  interview: InterviewId,
  offeredAt: Instant,
  answer: z.optional(Answer),
  answeredAt: MaybeInstant,
  /** When the explorer said that they have seen to this answer. */
  seenAt: MaybeInstant,
  /** Taken back by the explorer: whoever opens the page is told so. */
  withdrawnAt: MaybeInstant,
  /** Counts answers: each is told to the explorer once. */
  round: z.int(),
});
export type Info = z.infer<typeof Info>;

/** The booking of one matter's letters and invitations: made once, whoever needs it first. */
export const idOf = (matter: MatterId): BookingId => `bok_${matter.replace("_", "")}` as BookingId;

export type Offer = Pick<Info, "id" | "owner" | "contact" | "name" | "interview"> &
  Partial<Pick<Info, "about" | "career" | "careerTitle">>;

export const offer = (made: Offer, now: Instant): Info => ({ ...made, offeredAt: now, round: 0 });

/** The same answer twice is one answer. */
export function answered(booking: Info, answer: Answer, now: Instant): Info {
  if (JSON.stringify(booking.answer) === JSON.stringify(answer)) return booking;
  const { seenAt: _, ...rest } = booking;
  return { ...rest, answer, answeredAt: now, round: booking.round + 1 };
}

/** A time was agreed, or the answer was taken back: nothing waits here any more. */
export function settled(booking: Info): Info {
  const { answer: _, answeredAt: __, seenAt: ___, ...rest } = booking;
  return rest;
}

/** The explorer has seen to the answer, or takes that back. What was answered stays to be read. */
export function seen({ seenAt, ...booking }: Info, is: boolean, now: Instant): Info {
  return is && booking.answer ? { ...booking, seenAt: seenAt ?? now } : booking;
}

/** The explorer takes the page back, or gives it again. What was answered on it stays to be read. */
export function withdrawn({ withdrawnAt, ...booking }: Info, is: boolean, now: Instant): Info {
  return is ? { ...booking, withdrawnAt: withdrawnAt ?? now } : booking;
}

/** Does the explorer have to do something about it? */
export const waits = ({ answer, seenAt }: Info): boolean =>
  !seenAt && (answer?.said === "times" || answer?.said === "own_link" || answer?.said === "by_mail");

/** The rows a link may touch, in one request: the booking with everything beside it. */
export const rowsOf = ({ id, contact, interview, about }: Info) => [id, contact, interview, ...(about ? [about] : [])];
