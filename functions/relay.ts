import type { DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { Event } from "../core/event.ts";
import type { Bus } from "../core/ports.ts";
import { type Base, relaying } from "./deps.ts";

const atOnce = 10;
const names = ["id", "type", "owner", "matter", "contact", "at"] as const;

export const handler = (stream: DynamoDBStreamEvent): Promise<void> => relay(relaying(), stream);

type Stream = { Records: Pick<DynamoDBRecord, "eventName" | "dynamodb">[] };

/** Hands what happened to the bus. A failure is thrown, so that the stream hands the same records over again. */
export async function relay({ bus, log }: Pick<Base, "log"> & { bus: Bus }, stream: Stream): Promise<void> {
  const events = stream.Records.flatMap((record) => {
    const image = record.eventName === "INSERT" ? record.dynamodb?.NewImage?.event?.M : undefined;
    const text = (name: string) => image?.[name]?.S;
    const envelopes = image?.envelopes?.L?.flatMap((one) => one.S ?? []);
    const told = Object.fromEntries(names.map((name) => [name, text(name)]));
    return image ? [Event.parse({ ...told, ...(envelopes ? { envelopes } : {}) })] : [];
  });
  for (let from = 0; from < events.length; from += atOnce) await bus.publish(events.slice(from, from + atOnce));
  log({ function: "relay", events: events.length });
}
