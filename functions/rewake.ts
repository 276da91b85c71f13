import * as Explorer from "../core/explorer.ts";
import type { Noun } from "../core/id.ts";
import type { Matter } from "../core/matter.ts";
import * as Plan from "../core/plan.ts";
import { type Instant, isBefore } from "../core/time.ts";
import type { Looking } from "./deps.ts";
import { eventAbout, type Scene } from "./scene.ts";

/** Whatever is planned by the explorer's preferences, in the order in which it is woken: talks first, because theirs is the nearest hour. */
const nouns: readonly Noun[] = ["interview", "referral", "ask", "booking", "career", "contact"];

/** Rows read at once: each may become a row and an event, and a transaction takes 100 in all. */
const page = 40;
/** Pages without anybody to wake that one step may pass over. */
const mostPages = 20;

const rules = (info: Explorer.Info): string => Explorer.plannedBy(info, Plan.version, process.versions.tz ?? "");

/** Is the waking still to be done, or half done? Then the explorer's row may not sleep, whatever else becomes of it. */
export const isBehind = ({ noun, info }: Matter): boolean => noun === "owner" && info.plannedWith !== rules(info);

/**
 * Timers and wakes were set by other preferences, an earlier plan or older zone rules: every matter of the owner that is owed something is
 * woken, a page at a time. The cursor stands on the explorer's row and moves in the same transaction as the page, so that a crash goes on
 * where it was. False when there is nothing to wake.
 */
export async function rewake(deps: Looking, { matter }: Scene, now: Instant): Promise<boolean> {
  if (matter.noun !== "owner") return false;
  const { rewaking, ...info } = matter.info;
  const to = rules(info);
  if (info.plannedWith === to) return false;
  let at: Explorer.Info["rewaking"] = rewaking?.to === to ? rewaking : { to, noun: "interview" };
  let woken: Matter[] = [];
  for (let pages = 0; at && woken.length === 0 && pages < mostPages; pages++) {
    const { noun, after }: NonNullable<Explorer.Info["rewaking"]> = at;
    const rows: Matter[] = await deps.store.list(info.owner, noun, page, after);
    woken = rows.filter(
      (row) => row.wake !== undefined || Plan.plan(row, { explorer: info }, now).length > 0 || hasGuest(row, now),
    );
    const next: Noun | undefined = nouns[nouns.indexOf(noun) + 1];
    at = rows.length === page ? { to, noun, after: rows.at(-1)?.info.id } : next && { to, noun: next };
  }
  const explorer = at ? { ...info, rewaking: at } : { ...info, plannedWith: to };
  await deps.store.commit({
    ...{ owner: info.owner, nonce: deps.dice.token(), now },
    // What is overdue stays as overdue as it is, or the sweep would lose sight of it.
    puts: [
      ...woken.map((row) => ({ ...row, wake: row.wake && isBefore(row.wake, now) ? row.wake : now })),
      { ...matter, info: explorer, wake: now },
    ],
    events: woken.map((row) => eventAbout(deps, info.owner, row, "matter.woken", now)),
  });
  return true;
}

/** What a contact's calendar is owed depends on the contact, who is not read here. */
const hasGuest = ({ noun, info }: Matter, now: Instant): boolean =>
  noun === "interview" && info.guest !== undefined && isBefore(now, info.start);
