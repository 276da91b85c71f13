import * as z from "zod/mini";
import { ContactId, MatterId, OwnerId } from "../core/id.ts";
import { attend } from "./attend.ts";
import { delivery } from "./deps.ts";

const Ids = z.object({
  owner: OwnerId,
  matter: MatterId,
  contact: z.exactOptional(ContactId),
  morning: z.exactOptional(z.boolean()),
});
/** What a timer carries, or the same ids as the detail of an event on the bus. */
const Call = z.union([
  Ids,
  z.pipe(
    z.object({ detail: Ids }),
    z.transform(({ detail }) => detail),
  ),
]);

/** A timer rang, or the planner found something due: a hint to plan again, not an order. */
export async function handler(call: unknown): Promise<void> {
  const wanted = Call.parse(call);
  const outcome = await attend(delivery(), wanted);
  delivery().log({ function: "deliver", owner: wanted.owner, matter: wanted.matter, outcome });
}
