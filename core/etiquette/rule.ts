import { type Pattern, patterns } from "./grammar.ts";

/**
 * One way of asking for work. An `act` rule names something the reader would do; it is silent when the deed is over, was offered,
 * or somebody else's. A `plain` rule speaks of the writer or of vacancies. `unless` must stand nowhere in the sentence.
 */
export type Rule = { name: string; act: boolean; why: string; instead: string; list: Pattern[]; unless?: Pattern[] };

export const rule = (
  name: string,
  kind: "act" | "plain",
  why: string,
  instead: string,
  list: string,
  unless?: string,
): Rule => ({
  name,
  act: kind === "act",
  why,
  instead,
  list: patterns(list),
  ...(unless ? { unless: patterns(unless) } : {}),
});
