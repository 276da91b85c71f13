import * as Etiquette from "../../core/etiquette.ts";

type Person = Etiquette.Context["recipient"];

/** One line of `check-message`: a parsed JSON value in, the answer out. Whatever is missing or odd counts as unknown. */
export function checkMessage(line: unknown): object {
  const given: Record<string, unknown> = typeof line === "object" && line !== null ? { ...line } : {};
  const kind = Etiquette.kinds.find((known) => known === given.kind) ?? "request";
  const text = typeof given.text === "string" ? given.text : "";
  const { codes, findings, checked, note } = Etiquette.check({ kind, text, context: contextOf(given.context) });
  return { id: given.id ?? null, codes, findings, ...(checked ? {} : { checked, note }) };
}

function contextOf(value: unknown): Etiquette.Context {
  if (typeof value !== "object" || value === null) return {};
  const person = (name: string): Person => {
    const found: unknown = Reflect.get(value, name);
    if (typeof found === "string") return found;
    return typeof found === "object" && found !== null ? { ...found } : undefined;
  };
  return {
    recipient: person("recipient"),
    sender: person("sender"),
    referrer: person("referrer"),
    mutual: person("mutual"),
  };
}
