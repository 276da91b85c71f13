import { Hono } from "hono";
import { etag } from "hono/etag";
import * as Calendar from "../../core/calendar.ts";
import { fullName } from "../../core/contact.ts";
import type { OwnerId } from "../../core/id.ts";
import type * as Interview from "../../core/interview.ts";
import { card, feed as written } from "../../core/invite.ts";
import type { Deps } from "../deps.ts";
import { isFeedOf } from "../links.ts";

const atOnce = 100;
/** More talks than anybody holds; a calendar program reads them all again with every look. */
const most = 1000;

/** All talks as one calendar to subscribe to. The address is the key to it, and ends when a new one is made. */
export const feed = (deps: Deps) =>
  new Hono().get("/f/:name", etag(), async (c) => {
    const spoken = /^([0-9a-f]{40})\.ics$/.exec(c.req.param("name"))?.[1];
    const token = spoken ? await deps.store.token(deps.secrets.hash(spoken), deps.clock.now()) : undefined;
    const gone = () => c.text("This address has ended. Askwell shows the one in use under “When you can talk”.", 410);
    if (!token || token === "expired" || token.purpose !== "feed") return gone();
    const { owner } = token;
    const [row] = await deps.store.load(owner, [Calendar.idOf(owner)]);
    if (row?.noun !== "calendar" || !isFeedOf(deps.secrets, token, row.info.feed)) return gone();
    const talks = await allTalks(deps, owner);
    const names = await namesOf(deps, owner, talks);
    const entries = talks.map((talk) => ({
      talk,
      words: card(talk, names.get(talk.contact) ?? talk.name, `${deps.url}/talks/${talk.id}/log`),
    }));
    c.header("Content-Type", "text/calendar; charset=utf-8");
    c.header("Cache-Control", "private, no-cache");
    c.header("Referrer-Policy", "no-referrer");
    c.header("X-Robots-Tag", "noindex");
    return c.body(written(entries));
  });

async function allTalks(deps: Deps, owner: OwnerId): Promise<Interview.Info[]> {
  const found: Interview.Info[] = [];
  for (let after: string | undefined; found.length < most; ) {
    const rows = await deps.store.list(owner, "interview", atOnce, after);
    found.push(...rows.map((row) => row.info));
    after = rows.at(-1)?.info.id;
    if (rows.length < atOnce) break;
  }
  return found;
}

async function namesOf(deps: Deps, owner: OwnerId, talks: readonly Interview.Info[]): Promise<Map<string, string>> {
  const ids = [...new Set(talks.map((talk) => talk.contact))];
  const names = new Map<string, string>();
  for (let from = 0; from < ids.length; from += atOnce)
    for (const row of await deps.store.load(owner, ids.slice(from, from + atOnce)))
      if (row.noun === "contact") names.set(row.info.id, fullName(row.info));
  return names;
}
