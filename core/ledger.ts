import * as z from "zod/mini";
import { ContactId, DueId, EnvelopeId, MatterId, OwnerId } from "./id.ts";
import { Words } from "./text.ts";
import { Instant } from "./time.ts";

/**
 * One line the explorer can read: what went, what did not, and why. Lines are only ever added or raised in status.
 * `settled` says that something stopped being owed because of what the explorer told us ("you told us on Tuesday that they answered").
 */
export const Line = z.object({
  owner: OwnerId,
  at: Instant,
  status: z.enum(["sent", "delivered", "bounced", "complained", "refused", "unknown", "withheld", "settled"]),
  /** Whom the mail went to: the explorer, or a contact. */
  to: z.enum(["explorer", "contact"]),
  contact: z.optional(ContactId),
  matter: z.optional(MatterId),
  envelope: z.optional(EnvelopeId),
  attempt: z.optional(z.int()),
  dueIds: z.array(DueId),
  /** What it was about, as a subject line says it. */
  subject: Words,
  /** Why it came, or why it did not, as one sentence. */
  why: Words,
});
export type Line = z.infer<typeof Line>;

const rank = ["sent", "delivered", "refused", "unknown", "settled", "withheld", "bounced", "complained"];

/** One line for each mail: what is known of it last, at the moment it went. Lines come newest first and stay so. */
export function latest(lines: readonly Line[]): Line[] {
  const best = new Map<string, Line>();
  for (const line of lines) {
    const key = line.envelope ? `${line.envelope} ${line.attempt ?? 0}` : `${line.at} ${line.subject}`;
    const kept = best.get(key);
    if (!kept || rank.indexOf(line.status) > rank.indexOf(kept.status)) best.set(key, line);
  }
  return [...best.values()];
}
