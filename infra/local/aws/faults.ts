import * as z from "zod/mini";
import { type Answer, jsonError, xmlError } from "./wire.ts";

/**
 * What a test can make go wrong, so many times: `drop` closes the connection after accepting, `lose` before;
 * `error` answers 503, `throttle` and `refuse` answer as AWS does when nothing was done.
 */
export const Fault = z.object({
  service: z.enum(["scheduler", "events", "ses"]),
  kind: z.enum(["drop", "lose", "error", "throttle", "refuse"]),
  times: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 1),
});
export type Fault = z.infer<typeof Fault>;
export type Service = Fault["service"];

export function faults() {
  const planned: Fault[] = [];
  return {
    plan: (fault: Fault) => void planned.push({ ...fault }),
    take(service: Service): Fault["kind"] | undefined {
      const at = planned.findIndex((fault) => fault.service === service);
      const found = planned[at];
      if (found && --found.times === 0) planned.splice(at, 1);
      return found?.kind;
    },
  };
}

export function faultAnswer(service: Service, kind: "error" | "throttle" | "refuse"): Answer {
  if (service === "ses")
    return {
      error: xmlError(503, "ServiceUnavailable", "Service is unavailable."),
      throttle: xmlError(400, "Throttling", "Maximum sending rate exceeded."),
      refuse: xmlError(400, "MessageRejected", "Email address is not verified."),
    }[kind];
  return {
    error: jsonError(500, service === "events" ? "InternalException" : "InternalServerException", "Something broke."),
    throttle: jsonError(service === "events" ? 400 : 429, "ThrottlingException", "Rate exceeded"),
    refuse: jsonError(service === "events" ? 400 : 403, "AccessDeniedException", "Not authorised."),
  }[kind];
}
