import { Hono } from "hono";
import { shortName } from "../../core/contact.ts";
import type { OwnerId } from "../../core/id.ts";
import { type Line, latest } from "../../core/ledger.ts";
import { Instant } from "../../core/time.ts";
import { LedgerPage } from "../../web/ledger.tsx";
import { show } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { page, planned } from "../ledger.ts";
import { type Env, whoAsks } from "../session.ts";

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
    const before = Instant.safeParse(c.req.query("before"));
    const first = !before.success;
    const [explorer, { lines, more }] = await Promise.all([
      whoAsks(c, deps),
      page(deps, owner, before.success ? before.data : undefined),
    ]);
    const told = latest(lines);
    const [names, coming] = await Promise.all([
      namesOf(deps, owner, told),
      first ? planned(deps, explorer, deps.clock.now()) : [],
    ]);
    const props = { explorer, planned: coming, lines: told, names, more, first };
    return show(
      c,
      { title: "Ledger", explorer, data: { planned: coming, lines }, wide: true },
      <LedgerPage {...props} />,
    );
  });
