/**
 * Who listens to which events: one rule per consumer, plain data for the cloud's bus and the local one.
 * A pattern is EventBridge's: a field matches when any of its entries does; an entry is a value, `{ prefix }` or `{ "anything-but" }`.
 */
export type Pattern = {
  source: readonly string[];
  "detail-type": readonly (string | { readonly prefix: string } | { readonly "anything-but": readonly string[] })[];
};
export type Rule = { name: string; handler: string; pattern: Pattern };

export const source = "askwell";
/** What the planner and the sweep say when something must leave now. */
const due = "matter.due";

export const rules = [
  // Every noun that has a plan, and whatever else changes what is owed: the planner decides from the row, never from the event.
  { name: "Planner", handler: "planner", pattern: { source: [source], "detail-type": [{ "anything-but": [due] }] } },
  // Heard by deliver alone: the planner would only say it again.
  { name: "Deliver", handler: "deliver", pattern: { source: [source], "detail-type": [due] } },
] as const satisfies readonly Rule[];
