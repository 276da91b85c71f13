import * as z from "zod/mini";
import { BookingId } from "./id.ts";
import { Address, MaybeWords } from "./text.ts";
import { Instant, MaybeInstant, Zone } from "./time.ts";

/** The contact's side of the calendar entry, once they get one: they booked here, or the explorer ticked it. */
export const Guest = z.object({
  /** The page on which they move it or call it off. */
  booking: BookingId,
  email: Address,
  zone: Zone,
  /** They asked for a reminder the day before. */
  remind: z.boolean(),
  /** What the calendars were last told (agreed: on a time they suggested; placed: the same time, another way or place), by whose wish and when. */
  change: z.enum(["booked", "agreed", "moved", "placed", "cancelled"]),
  by: z.enum(["them", "me"]),
  at: Instant,
  /** The SEQUENCE of that change. */
  since: z.int(),
  /** When the same entry was sent once more: of interest to nobody but the contact. */
  resentAt: MaybeInstant,
  /** What they wrote beside the time they took. */
  note: MaybeWords,
  /** The SEQUENCE of the change it came with. */
  noted: z.optional(z.int()),
  /** What their calendar answered to the latest SEQUENCE. */
  reply: z.optional(z.object({ said: z.enum(["accepted", "declined", "tentative"]), at: Instant, stamp: Instant })),
});
export type Guest = z.infer<typeof Guest>;

/** The contact's side after a change of the talk: what their calendar is told, and no answer to it yet. */
export function told(
  { guest, sequence }: { guest?: Guest | undefined; sequence: number },
  change: Guest["change"],
  by: Guest["by"],
  at: Instant,
): { guest?: Guest } {
  if (!guest) return {};
  const { reply: _, resentAt: __, ...rest } = guest;
  return { guest: { ...rest, change, by, at, since: sequence + 1 } };
}
