import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import type { Bus } from "../../core/ports.ts";

/** EventBridge. Publishing twice is harmless: whoever hears it loads and plans again. */
export function bus(name: string): Bus {
  const client = new EventBridgeClient({});
  return {
    async publish(events) {
      const answer = await client.send(
        new PutEventsCommand({
          Entries: events.map((event) => ({
            EventBusName: name,
            Source: "askwell",
            DetailType: event.type,
            Detail: JSON.stringify(event),
          })),
        }),
      );
      if (answer.FailedEntryCount)
        throw new Error(`the bus did not take ${answer.FailedEntryCount} of ${events.length} events`);
    },
  };
}
