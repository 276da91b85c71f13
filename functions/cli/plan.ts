import * as z from "zod/mini";
import * as Contact from "../../core/contact.ts";
import type { Due } from "../../core/due.ts";
import * as Envelope from "../../core/envelope.ts";
import * as Explorer from "../../core/explorer.ts";
import * as Matter from "../../core/matter.ts";
import * as Plan from "../../core/plan.ts";
import { Instant } from "../../core/time.ts";

/** The file of `askwell plan`: a matter's row, the explorer it belongs to, the contact it is about, and the moment to plan at. */
const Input = z.object({
  matter: Matter.Matter,
  explorer: Explorer.Info,
  contact: z.optional(Contact.Info),
  now: Instant,
});

/** Everything owed, with instants and reasons; throws a sentence that names the field which is wrong. */
export function planFile(json: unknown): { owed: Due[]; next: string | null } {
  const read = Input.safeParse(json);
  if (!read.success) {
    const [first] = read.error.issues;
    throw new Error(`${first?.path.join(".") ?? "the file"}: ${first?.message ?? "cannot be read"}`);
  }
  const { matter, explorer, contact, now } = read.data;
  const beside = contact ? { explorer, contact } : { explorer };
  const owed = Plan.plan(matter, beside, now);
  const settled = matter.noun === "owner" ? matter.settled : {};
  return { owed, next: Envelope.next(matter, owed, { info: explorer, settled }, now)?.at ?? null };
}
