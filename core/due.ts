import type * as Contact from "./contact.ts";
import type * as Explorer from "./explorer.ts";
import type { ContactId, DueId, MatterId } from "./id.ts";
import type * as Message from "./message.ts";
import type { Instant } from "./time.ts";

/**
 * Everything that can be owed. `send` is a message the explorer has approved for a contact; `invite` and `eve` are
 * the contact's calendar entry and their reminder the day before, `booked` and `answer` tell the explorer what a contact chose.
 */
export const kinds = [
  "brief",
  "card",
  "thanks",
  "missed",
  "promise",
  "advice",
  "outreach",
  "let_go",
  "introduced",
  "reply",
  "word",
  "opened",
  "elsewhere",
  "close",
  "touch",
  "outcome",
  "week",
  "send",
  "invite",
  "eve",
  "booked",
  "answer",
] as const;
export type Kind = (typeof kinds)[number];

/**
 * How it reaches somebody. `own`: a mail of its own. `morning`: inside that day's one mail. `page`: on the Today page only.
 * `ride`: inside a morning mail that leaves anyway. `contact`: the explorer's approved letter, to the contact.
 */
export type As = "own" | "morning" | "page" | "ride" | "contact";

/** One thing owed: what, when at the earliest, until when it is still true, and why in one sentence. */
export type Due = {
  dueId: DueId;
  matter: MatterId;
  kind: Kind;
  as: As;
  at: Instant;
  /** From this instant on it is stale and must not go any more. */
  until?: Instant;
  /** The explorer asked for it at this moment: it may come in quiet hours and does not count as unrequested. */
  requested?: boolean;
  contact?: ContactId;
  /** The letter this puts before the explorer (or, as `contact`, sends), for the caps: the same for every reminder of it. */
  message?: { id: string; key: string; kind: Message.Kind };
  /** For `thanks`: 0 draft, 1 again, 2 last call; for `word` and `outreach`: 0 or 1. */
  round: number;
  reason: string;
};

/** What the plan of a matter needs beside the matter. `contact` is the person the matter is about. */
export type Beside = { explorer: Explorer.Info; contact?: Contact.Info };
