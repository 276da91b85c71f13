import type { Message, Result } from "../core/etiquette.ts";

/** The etiquette check, loaded when a letter is first looked at: its word lists weigh as much as all pages together. */
export const checked = async (message: Message): Promise<Result> =>
  (await import("../core/etiquette.ts")).check(message);
