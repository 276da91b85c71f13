import PostalMime from "postal-mime";
import { planAhead } from "../../functions/ahead.ts";
import { attend } from "../../functions/attend.ts";
import { mintSignInLink } from "../../functions/session.ts";
import { createApp } from "../../functions/site.tsx";
import { sweep } from "../../functions/sweep.ts";
import { sweepFor } from "../../infra/local/aws/advance.ts";
import { isoSeconds } from "../../infra/local/clock.ts";
import type { Visitor } from "../../infra/local/story.ts";
import { type All, world } from "../fake/world.ts";

/** A whole Askwell that lives from moment to moment: pages, events, timers and sweeps, with every handler as it is. `instead` takes the place of parts of it. */
export async function life(
  begins: string,
  email: string,
  instead: (it: ReturnType<typeof world>) => Partial<All> = () => ({}),
) {
  const it = world(begins);
  Object.assign(it.deps, instead(it));
  const { deps } = it;
  const app = createApp(deps);
  const origin = deps.url;

  async function settle(): Promise<void> {
    while (it.events.length > 0)
      for (const { type, owner, matter } of it.events.splice(0))
        if (type === "matter.due") await attend(deps, { owner, matter });
        else await planAhead(deps, { owner, matter });
  }
  async function earliestWake(): Promise<number> {
    const all = await Promise.all(
      Array.from({ length: deps.overdue.shards }, (_, shard) => deps.overdue.overdue(shard, "9999-01-01T00:00:00Z", 1)),
    );
    return Math.min(...all.flat().map((one) => Date.parse(one.wake)));
  }
  /** Everything due on the way happens at its minute. */
  async function until(to: string): Promise<void> {
    for (;;) {
      await settle();
      const now = Date.parse(deps.clock.now());
      const timer = Math.min(...[...it.timers.values()].map((one) => Date.parse(one.at)));
      const wake = await earliestWake();
      const swept = Number.isFinite(wake) ? sweepFor(wake, now) : Number.POSITIVE_INFINITY;
      const next = Math.min(timer, swept);
      if (next > Date.parse(to)) break;
      it.set(isoSeconds(Math.max(next, now)));
      for (const [name, { at, wanted }] of [...it.timers])
        if (Date.parse(at) <= next) {
          it.timers.delete(name);
          await attend(deps, wanted);
        }
      if (next === swept) await sweep(deps);
    }
    it.set(to);
  }

  const entry = await mintSignInLink(deps, email);
  const form = (said: Record<string, string>, cookie: string) => ({
    method: "POST",
    headers: { origin, cookie, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(said).toString(),
  });
  const inside = await app.request(entry, form({}, ""));
  const cookie = inside.headers.get("set-cookie")?.split(";")[0] ?? "";
  const mira: Visitor = {
    async get(path) {
      const answer = await app.request(`${origin}${path}`, { headers: { cookie, accept: "application/json" } });
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      return answer.json();
    },
    async post(path, said) {
      const answer = await app.request(`${origin}${path}`, form(said, cookie));
      if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      return answer.headers.get("location") ?? "";
    },
    async mail(saying) {
      for (const one of it.sent.toReversed()) {
        const { text = "" } = await PostalMime.parse(one.raw);
        if (text.includes(saying)) return text;
      }
      throw new Error(`no mail came that says "${saying}"`);
    },
  };
  return { it, mira, until };
}
