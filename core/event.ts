import * as z from "zod/mini";
import { ContactId, EnvelopeId, MatterId, OwnerId } from "./id.ts";

/**
 * Everything that can have happened, as `noun.past-participle`. An event carries ids only and says nothing about what to do:
 * whoever hears it loads the matter and decides.
 */
export const types = [
  "explorer.joined",
  "explorer.changed",
  "explorer.erased",
  "contact.added",
  "contact.changed",
  "contact.stopped",
  "contact.erased",
  "career.added",
  "career.changed",
  "interview.booked",
  "interview.recorded",
  "interview.moved",
  "interview.cancelled",
  "interview.missed",
  "interview.logged",
  "interview.changed",
  "referral.given",
  "referral.changed",
  "referral.settled",
  "ask.drafted",
  "ask.changed",
  "ask.settled",
  "booking.offered",
  "booking.answered",
  "booking.changed",
  "message.approved",
  "message.sent",
  /** Preferences, the plan or the zone rules changed: what was set by the old ones is looked at again. */
  "matter.woken",
  /** Something is due now: deliver is to look at it. The only event that comes without a change; what is lost of it the sweep finds. */
  "matter.due",
] as const;
export type Type = (typeof types)[number];

/** One event: which matter changed, for whom. `contact`, the person it is about, saves whoever hears it a read. */
export const Event = z.object({
  id: z.string().check(z.regex(/^evt_[0-9a-z]{4,40}$/)),
  type: z.enum(types),
  owner: OwnerId,
  matter: MatterId,
  contact: z.optional(ContactId),
  at: z.iso.datetime(),
  /** On an erasure: the envelopes that spoke of whoever is gone, for whoever keeps copies of mails. */
  envelopes: z.optional(z.array(EnvelopeId).check(z.maxLength(500))),
});
export type Event = z.infer<typeof Event>;
