import { classify } from "../../core/question/classify.ts";

/** One line of `classify-question`: a parsed JSON value in, `{id, topic}` out. A text that is missing counts as empty. */
export function classifyQuestion(line: unknown): object {
  const given: Record<string, unknown> = typeof line === "object" && line !== null ? { ...line } : {};
  return { id: given.id ?? null, topic: classify(typeof given.text === "string" ? given.text : "") };
}
