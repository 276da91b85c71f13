import { Hono } from "hono";
import { contactOf, type Matter } from "../../core/matter.ts";
import { plan } from "../../core/plan.ts";
import { Page } from "../../web/layout.tsx";
import { moment } from "../../web/words.ts";
import type { Deps } from "../deps.ts";
import { type Env, explorerOf } from "../session.ts";

/** What waits for the explorer, as the plan of their open matters says it. And the ledger: what went, and why. */
export const today = (deps: Deps) =>
  new Hono<Env>()
    .get("/", async (c) => {
      const { owner, base } = c.var;
      const now = deps.clock.now();
      const [explorer, open] = await Promise.all([explorerOf(deps, owner), deps.store.agenda(owner, 100)]);
      const ids = [...new Set(open.flatMap((one) => contactOf(one) ?? []))].slice(0, 100);
      const contacts = ids.length > 0 ? await deps.store.load(owner, ids) : [];
      const owed = open
        .flatMap((matter) => {
          const contact = contacts.find(
            (one): one is Extract<Matter, { noun: "contact" }> =>
              one.noun === "contact" && one.info.id === contactOf(matter),
          );
          return plan(matter, { explorer: explorer.info, ...(contact ? { contact: contact.info } : {}) }, now);
        })
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
      return c.html(
        <Page title="Today" explorer={explorer.info} base={base}>
          {owed.length === 0 && <p>Nothing waits for you.</p>}
          <ul>
            {owed.map((due) => (
              <li>
                {moment(due.at, explorer.info)}: {due.reason}{" "}
                {due.matter.startsWith("itv_") && <a href={`${base}/talks/${due.matter}`}>Open the talk</a>}
              </li>
            ))}
          </ul>
        </Page>,
      );
    })
    .get("/ledger", async (c) => {
      const { owner, base } = c.var;
      const [explorer, lines] = await Promise.all([explorerOf(deps, owner), deps.store.ledger(owner, 50)]);
      return c.html(
        <Page title="Ledger" explorer={explorer.info} base={base}>
          {lines.length === 0 && <p>Nothing has gone out yet.</p>}
          <ul>
            {lines.map((line) => (
              <li>
                {moment(line.at, explorer.info)}: {line.subject} ({line.status}). {line.why}
              </li>
            ))}
          </ul>
        </Page>,
      );
    });
