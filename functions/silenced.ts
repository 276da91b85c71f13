import type { Due } from "../core/due.ts";
import type * as Explorer from "../core/explorer.ts";
import type { Line } from "../core/ledger.ts";
import type { Matter } from "../core/matter.ts";
import * as Plan from "../core/plan.ts";
import type { Instant } from "../core/time.ts";
import { headline } from "../web/mail.tsx";
import { dayName, moment } from "../web/words.ts";

/**
 * What will not come any more because of what the explorer just told us: one line for each matter, so that the ledger says what was
 * not sent as plainly as what was.
 */
export function silenced(
  before: readonly Matter[],
  after: readonly Matter[],
  explorer: Explorer.Info,
  now: Instant,
): Line[] {
  return after.flatMap((row) => {
    const old = before.find((one) => one.info.id === row.info.id);
    const owed = old ? mails(row, explorer, now) : [];
    const gone = old ? mails(old, explorer, now).filter((due) => !isStill(due, owed)) : [];
    return old ? lineOf(gone, old, row, explorer, now) : [];
  });
}

const mails = (row: Matter, explorer: Explorer.Info, now: Instant): Due[] =>
  Plan.plan(row, { explorer }, now).filter((due) => due.as === "own" || due.as === "morning");

/** The same thing is owed as before, or the same kind of thing at another hour. The brief for an hour that is no more is another thing. */
const isStill = (due: Due, owed: readonly Due[]): boolean =>
  owed.some((one) => one.dueId === due.dueId || (one.kind === due.kind && due.until === undefined));

function lineOf(gone: Due[], old: Matter, row: Matter, explorer: Explorer.Info, now: Instant): Line[] {
  const [first] = gone;
  if (!first) return [];
  const item = { due: first, matter: old, contact: old.noun === "contact" ? old.info : undefined };
  return [
    {
      ...{ owner: explorer.owner, at: now, status: "settled", to: "explorer", matter: row.info.id },
      ...(first.contact ? { contact: first.contact } : {}),
      ...{ dueIds: gone.map((due) => due.dueId), subject: headline(item, { explorer, now }) },
      why: because(first, old, row, explorer),
    },
  ];
}

/** What the explorer told us, as the reason why something does not come. */
function because({ kind, message }: Due, old: Matter, { noun, info }: Matter, explorer: Explorer.Info): string {
  const letter = message && "messages" in info ? info.messages[message.key]?.status : undefined;
  if (letter === "sent") return "You told us that you sent it.";
  if (letter === "approved") return "You told us to send it for you.";
  if (noun === "interview") {
    if (info.status === "cancelled") return "The talk was called off.";
    if (info.status === "missed") return "You told us that the talk did not happen.";
    if (kind === "promise") return "You told us that it is done.";
    if (kind === "advice") return "You told us whether it helped.";
    if (kind === "missed" && info.status === "scheduled" && old.noun === "interview" && old.info.start === info.start)
      return "You told us that it did happen.";
    if (info.status === "scheduled") return `The talk moved to ${moment(info.start, explorer)}.`;
    return "You noted that the talk was held.";
  }
  if ((noun === "referral" || noun === "ask") && info.status === "settled") {
    const said: Record<string, string> = {
      ...{ answered: "You told us that they answered.", declined: "You told us that they said no." },
      ...{ talk_held: "You talked with them.", booked: "You agreed on a talk.", let_go: "You let it go." },
    };
    return said[info.outcome] ?? "You told us how it ended.";
  }
  if (noun === "referral" && info.status === "introduced") return "The introduction came.";
  if ("writtenAt" in info && "awayUntil" in info && info.awayUntil)
    return `You told us that they are away until ${dayName(info.awayUntil, explorer)}.`;
  if ("writtenAt" in info) return "You told us that you wrote.";
  return "You told us that it is settled.";
}
