import type { EventBridgeEvent } from "aws-lambda";
import { Event } from "../core/event.ts";
import { attend } from "./attend.ts";
import { delivery } from "./deps.ts";

/** Something happened to a matter: plan it again. */
export async function handler(event: EventBridgeEvent<string, unknown>): Promise<void> {
  const { owner, matter, type } = Event.parse(event.detail);
  const outcome = await attend(delivery(), { owner, matter });
  delivery().log({ function: "planner", owner, matter, type, outcome });
}
