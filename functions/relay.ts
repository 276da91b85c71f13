import type { DynamoDBStreamEvent } from "aws-lambda";
import { Event } from "../core/event.ts";
import { relaying } from "./deps.ts";

const atOnce = 10;

/** Hands what happened to the bus. A failure is thrown, so that the stream hands the same records over again. */
export async function handler(stream: DynamoDBStreamEvent): Promise<void> {
  const { bus, log } = relaying();
  const events = stream.Records.flatMap((record) => {
    const image = record.eventName === "INSERT" ? record.dynamodb?.NewImage?.event?.M : undefined;
    const text = (name: string) => image?.[name]?.S;
    return image
      ? [Event.parse(Object.fromEntries(["id", "type", "owner", "matter", "at"].map((name) => [name, text(name)])))]
      : [];
  });
  for (let from = 0; from < events.length; from += atOnce) await bus.publish(events.slice(from, from + atOnce));
  log({ function: "relay", events: events.length });
}
