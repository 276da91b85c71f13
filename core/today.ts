import type { Due, Kind } from "./due.ts";
import type * as Explorer from "./explorer.ts";
import type { Matter } from "./matter.ts";
import { plan } from "./plan.ts";
import { type Instant, isBefore } from "./time.ts";

/** What a mail says of its own accord, and a page has said already by being open. */
const mailsOnly: readonly Kind[] = ["week", "send", "invite", "eve", "booked", "card"];

/**
 * What the explorer may do about a matter now: everything whose hour has come, whether or not a mail has spoken of it. Later reminders of
 * the same thing replace the earlier ones, so that nothing is listed twice.
 */
export function owed(matter: Matter, explorer: Explorer.Info, now: Instant): Due[] {
  const anew = { ...matter, settled: {} } as Matter;
  const due = plan(anew, { explorer: unpaused(explorer) }, now)
    .filter((one) => !mailsOnly.includes(one.kind))
    .filter((one) => !isBefore(now, one.at) && (one.until === undefined || isBefore(now, one.until)))
    .filter((one) => !isAnswered(one, matter));
  const last = new Map(due.map((one) => [about(one), one]));
  return [...last.values()];
}

/** A pause holds mails, not the page. */
function unpaused(explorer: Explorer.Info): Explorer.Info {
  const { pausedUntil: _, ...preferences } = explorer.preferences;
  const { mailsStoppedAt: __, unreachable: ___, ...info } = explorer;
  return { ...info, preferences };
}

/** "Not yet" was the answer: the question waits until it is due anew. */
const isAnswered = (due: Due, { info }: Matter): boolean =>
  due.kind === "word" && "notYetAt" in info && info.notYetAt !== undefined && !isBefore(info.notYetAt, due.at);

/** To let somebody go replaces writing to them, and a gentle nudge replaces the question that opened it. */
const about = (due: Due): string =>
  ["outreach", "let_go", "word", "opened"].includes(due.kind)
    ? due.matter
    : `${due.matter} ${due.message?.key ?? due.kind}`;

/** Did the explorer do all they can for now, and is it someone else's turn? */
export function waiting(matter: Matter): { name: string; since: Instant; introduction?: string } | undefined {
  const { noun, info } = matter;
  if (noun === "referral" && info.status === "written") return { name: info.name, since: info.writtenAt };
  if (noun === "referral" && info.status === "open" && info.writes === "referrer")
    return { name: info.name, since: info.givenAt, introduction: info.referrerName };
  if (noun === "ask" && info.status === "sent") return { name: info.name, since: info.writtenAt };
  return undefined;
}
