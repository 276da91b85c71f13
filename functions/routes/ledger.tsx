import { Hono } from "hono";
import { shortName } from "../../core/contact.ts";
import type { OwnerId } from "../../core/id.ts";
import { type Line, latest } from "../../core/ledger.ts";
import { plan } from "../../core/plan.ts";
import { addMinutes, Instant, isBefore, later, ms } from "../../core/time.ts";
import { LedgerPage, type Planned } from "../../web/ledger.tsx";
import { nameIn, task } from "../../web/task.ts";
import { show } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { type Env, whoAsks } from "../session.ts";

const perPage = 50;
const thirtyDays = 30 * 24 * 60;

/**
 * The newest lines before an instant, and from where to go on. A page ends between two seconds, since an instant is all that the next one
 * knows of this one: a second that the limit cuts through waits for the next page, and one that fills a page by itself comes whole.
 */
async function page({ store }: Deps, owner: OwnerId, before?: Instant): Promise<{ lines: Line[]; more?: Instant }> {
  for (let limit = perPage; ; limit *= 2) {
    const lines = await store.ledger(owner, limit, before);
    if (lines.length < limit) return { lines };
    const cut = lines.at(-1)?.at;
    const whole = lines.filter((line) => line.at !== cut);
    const last = whole.at(-1);
    if (last) return { lines: whole, more: last.at };
  }
}

/** What the people are called to whom a line's mail went; whoever was erased is missing. */
async function namesOf({ store }: Deps, owner: OwnerId, lines: readonly Line[]): Promise<Map<string, string>> {
  const ids = lines.flatMap((line) => (line.to === "contact" && line.contact ? [line.contact] : []));
  const people = ids.length > 0 ? await store.load(owner, [...new Set(ids)]) : [];
  return new Map(people.flatMap((row) => (row.noun === "contact" ? [[row.info.id, shortName(row.info)]] : [])));
}

/** The next thirty days as planned at this moment, and everything that went or did not, with why. */
export const ledger = (deps: Deps) =>
  new Hono<Env>().get("/ledger", async (c) => {
    const { owner } = c.var;
    const now = deps.clock.now();
    const before = Instant.safeParse(c.req.query("before"));
    const first = !before.success;
    const [explorer, { lines, more }, open] = await Promise.all([
      whoAsks(c, deps),
      page(deps, owner, before.success ? before.data : undefined),
      first ? deps.store.agenda(owner, 100) : [],
    ]);
    const told = latest(lines);
    const names = await namesOf(deps, owner, told);
    const until = addMinutes(now, thirtyDays);
    const planned = open
      .flatMap((matter) =>
        plan(matter, { explorer }, now).map((due): Planned & { as: string } => ({
          ...{ at: later(due.at, now), why: due.reason, as: due.as },
          what: due.kind === "send" ? `Your letter to ${nameIn(matter, due)}` : task(due, matter, explorer).does,
          to: due.as === "contact" ? nameIn(matter, due) : "you",
        })),
      )
      .filter((one) => one.as !== "page" && one.as !== "ride" && isBefore(one.at, until))
      .sort((a, b) => ms(a.at) - ms(b.at))
      .slice(0, perPage);
    const props = { explorer, planned, lines: told, names, more, first };
    return show(c, { title: "Ledger", explorer, data: { planned, lines }, wide: true }, <LedgerPage {...props} />);
  });
