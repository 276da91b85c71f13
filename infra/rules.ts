/**
 * Who listens to which events: one rule per consumer, plain data for the cloud's bus and the local one.
 * A pattern is EventBridge's: a field matches when any of its entries does; an entry is a value or `{ prefix }`.
 */
export type Pattern = { source: readonly string[]; "detail-type"?: readonly (string | { readonly prefix: string })[] };
export type Rule = { name: string; handler: string; pattern: Pattern };

export const source = "askwell";

export const rules = [
  // Every noun that has a plan, and whatever else changes what is owed: the planner decides from the row, never from the event.
  { name: "Planner", handler: "planner", pattern: { source: [source] } },
] as const satisfies readonly Rule[];
