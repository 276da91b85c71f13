import type * as Explorer from "../core/explorer.ts";
import type { ContactId, OwnerId } from "../core/id.ts";
import type { Line } from "../core/ledger.ts";
import { contactOf, type Matter } from "../core/matter.ts";
import { plan } from "../core/plan.ts";
import { addMinutes, type Instant, isBefore, later, ms } from "../core/time.ts";
import type { Planned } from "../web/ledger.tsx";
import { nameIn, task } from "../web/task.ts";
import type { Deps } from "./deps.ts";

const perPage = 50;
const mostMatters = 100;
const thirtyDays = 30 * 24 * 60;

/** What would come in the next thirty days if the explorer did nothing, earliest first: fifty things at most. */
export async function planned(
  { store }: Pick<Deps, "store">,
  explorer: Explorer.Info,
  now: Instant,
): Promise<Planned[]> {
  const until = addMinutes(now, thirtyDays);
  const open = await store.agenda(explorer.owner, mostMatters);
  const about = [...new Set(open.flatMap((matter) => contactOf(matter) ?? []))];
  const loaded = about.length > 0 ? await store.load(explorer.owner, about) : [];
  // Their caps and absences hold things back here as they do when the mail is due.
  const people = new Map(loaded.flatMap((row) => (row.noun === "contact" ? [[row.info.id, row.info] as const] : [])));
  const beside = (matter: Matter) => {
    const contact = people.get(contactOf(matter) as ContactId);
    return { explorer, ...(contact ? { contact } : {}) };
  };
  return open
    .flatMap((matter) =>
      plan(matter, beside(matter), now)
        .filter((due) => due.as !== "page" && due.as !== "ride")
        .map((due) => ({
          ...{ at: later(due.at, now), why: due.reason },
          what: due.kind === "send" ? `Your letter to ${nameIn(matter, due)}` : task(due, matter, explorer).does,
          to: due.as === "contact" ? nameIn(matter, due) : "you",
        })),
    )
    .filter((one) => isBefore(one.at, until))
    .sort((a, b) => ms(a.at) - ms(b.at))
    .slice(0, perPage);
}

/**
 * The newest lines before an instant, and from where to go on. A page ends between two seconds, since an instant is all that the next one
 * knows of this one: a second that the limit cuts through waits for the next page, and one that fills a page by itself comes whole.
 */
export async function page(
  { store }: Pick<Deps, "store">,
  owner: OwnerId,
  before?: Instant,
): Promise<{ lines: Line[]; more?: Instant }> {
  for (let limit = perPage; ; limit *= 2) {
    const lines = await store.ledger(owner, limit, before);
    if (lines.length < limit) return { lines };
    const cut = lines.at(-1)?.at;
    const whole = lines.filter((line) => line.at !== cut);
    const last = whole.at(-1);
    if (last) return { lines: whole, more: last.at };
  }
}
