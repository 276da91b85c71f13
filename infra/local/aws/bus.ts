import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import type { Pattern, Rule } from "../../rules.ts";
import type { LocalClock } from "../clock.ts";
import { isoSeconds } from "../clock.ts";
import type { Queue } from "./queue.ts";
import { type State, whole } from "./state.ts";
import { type Answer, json, jsonError } from "./wire.ts";

const Entry = z.looseObject({
  Source: z.optional(z.string()),
  DetailType: z.optional(z.string()),
  Detail: z.optional(z.string()),
  EventBusName: z.optional(z.string()),
  Resources: z._default(z.array(z.string()), []),
  Time: z.optional(z.number()),
});
const Body = z.looseObject({ Entries: z.array(Entry).check(z.minLength(1), z.maxLength(10)) });
type Entry = z.infer<typeof Entry>;

/** EventBridge's PutEvents: each entry is kept for every rule it matches before it is answered. */
export function bus(
  state: State,
  clock: LocalClock,
  queue: Queue,
  name: string,
  rules: readonly Rule[],
  heard: (detailType: string, detail: object) => void = () => {},
) {
  const putEvents = (text: string): Answer => {
    const body = Body.safeParse(JSON.parse(text));
    if (!body.success)
      return jsonError(400, "ValidationException", "Entries must have length between 1 and 10, and be entries.");
    if (Buffer.byteLength(text) > 1_048_576)
      return jsonError(400, "ValidationException", "Total size of the entries in the request is over the limit.");
    const told = whole(state, () => body.data.Entries.map(put));
    return json({ FailedEntryCount: told.filter((entry) => "ErrorCode" in entry).length, Entries: told });
  };

  function put(entry: Entry): { EventId: string } | { ErrorCode: string; ErrorMessage: string } {
    const { Source, DetailType, Detail } = entry;
    if (!Source || !DetailType || !Detail)
      return fault("InvalidArgument", "Parameter Source, DetailType and Detail are required.");
    const detail = parsed(Detail);
    if (detail === undefined) return fault("MalformedDetail", "Detail is malformed.");
    // AWS drops an event for a bus that does not exist without a word; here a wrong name is said at once.
    if ((entry.EventBusName ?? "default").split("/").at(-1) !== name)
      return fault("ResourceNotFoundException", `Event bus ${entry.EventBusName ?? "default"} does not exist.`);
    const id = randomUUID();
    for (const rule of rules)
      if (matches(rule.pattern, Source, DetailType))
        queue.add(rule.handler, {
          version: "0",
          id,
          "detail-type": DetailType,
          source: Source,
          account: "000000000000",
          time: isoSeconds(entry.Time ? entry.Time * 1000 : clock.now()),
          region: "eu-central-1",
          resources: entry.Resources,
          detail,
        });
    heard(DetailType, detail);
    return { EventId: id };
  }
  return { putEvents };
}

export const matches = (pattern: Pattern, source: string, detailType: string): boolean =>
  pattern.source.includes(source) &&
  pattern["detail-type"].some((want) => {
    if (typeof want === "string") return want === detailType;
    return "prefix" in want ? detailType.startsWith(want.prefix) : !want["anything-but"].includes(detailType);
  });

const fault = (ErrorCode: string, ErrorMessage: string) => ({ ErrorCode, ErrorMessage });

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
