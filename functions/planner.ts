import type { EventBridgeEvent } from "aws-lambda";
import { Event } from "../core/event.ts";
import { planAhead } from "./ahead.ts";
import { planning } from "./deps.ts";

/** Something happened to a matter: plan it again. */
export async function handler(event: EventBridgeEvent<string, unknown>): Promise<void> {
  const { owner, matter, contact, type } = Event.parse(event.detail);
  const outcome = await planAhead(planning(), { owner, matter, ...(contact ? { contact } : {}) });
  planning().log({ function: "planner", owner, matter, type, outcome });
}
