import * as z from "zod";
import { ContactId, DueId, EnvelopeId, MatterId, OwnerId } from "./id.ts";
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
  contact: ContactId.optional(),
  matter: MatterId.optional(),
  envelope: EnvelopeId.optional(),
  attempt: z.number().int().optional(),
  dueIds: z.array(DueId),
  /** What it was about, as a subject line says it. */
  subject: z.string(),
  /** Why it came, or why it did not, as one sentence. */
  why: z.string(),
});
export type Line = z.infer<typeof Line>;
