import * as z from "zod";
import { MatterId, OwnerId } from "../core/id.ts";
import { attend } from "./attend.ts";
import { delivery } from "./deps.ts";

const Ring = z.object({ owner: OwnerId, matter: MatterId });

/** A timer rang: a hint to plan again, not an order. */
export async function handler(ring: unknown): Promise<void> {
  const { owner, matter } = Ring.parse(ring);
  const outcome = await attend(delivery(), { owner, matter });
  delivery().log({ function: "deliver", owner, matter, outcome });
}
