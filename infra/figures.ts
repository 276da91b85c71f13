import type { Box } from "./boxes.ts";

/**
 * Numbers that only the product knows, read from the lines that handlers write to their logs: plain data, so that a test holds each
 * pattern against a line which its handler really wrote. Patterns are CloudWatch's for JSON; `value` is what a matching line counts.
 */
export const figures = [
  {
    name: "OldestOverdueSeconds",
    from: "Sweep",
    pattern: "{ $.oldestOverdueSeconds >= 0 }",
    value: "$.oldestOverdueSeconds",
  },
  { name: "Owed", from: "Sweep", pattern: "{ $.owed >= 0 }", value: "$.owed" },
  { name: "Overdue", from: "Sweep", pattern: "{ $.overdue >= 0 }", value: "$.overdue" },
  { name: "Ambiguous", from: "Deliver", pattern: '{ $.answer = "ambiguous" }', value: "1" },
  { name: "Ambiguous", from: "Site", pattern: '{ $.answer = "ambiguous" }', value: "1" },
  { name: "Withheld", from: "Deliver", pattern: '{ $.answer = "withheld" }', value: "1" },
  { name: "Withheld", from: "Site", pattern: '{ $.answer = "withheld" }', value: "1" },
  { name: "Withheld", from: "Feedback", pattern: '{ $.type = "Reject" }', value: "1" },
] as const satisfies readonly Figure[];

type Figure = { name: string; from: Box; pattern: string; value: "1" | `$.${string}` };
