import type { MatterId } from "../../core/id.ts";
import { mintSignInLink } from "../../functions/session.ts";
import { createApp } from "../../functions/site.tsx";
import { type All, world } from "../fake/world.ts";

export const origin = "https://askwell.test";

/** The whole site with one explorer signed in, over a table in memory unless `kept` brings another. */
export async function signedIn(begin = "2026-03-02T15:00:00Z", kept: Partial<All> = {}) {
  const it = world(begin);
  Object.assign(it.deps, kept);
  const app = createApp(it.deps);
  let cookie = "";
  const send = (path: string, init: RequestInit = {}) =>
    app.request(`${origin}${path}`, { ...init, headers: { origin, cookie, ...(init.headers as object) } });
  const post = (path: string, said: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    send(path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams(said).toString(),
    });
  const link = await mintSignInLink(it.deps, "mira@example.org", "Europe/London");
  const entered = await post(new URL(link).pathname);
  cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  await post("/welcome", { name: "Mira Lindqvist", zone: "Europe/London" });
  return {
    ...it,
    ...{ app, send, post },
    /** Where a mail's own link begins, for whoever holds the mail and nothing else. */
    mailed: async (matters: MatterId[]) => {
      const owner = await it.deps.accounts.ownerOf(it.deps.secrets.seal("mira@example.org"));
      if (!owner) throw new Error("nobody signed in");
      const hash = it.deps.secrets.hash("mailed");
      const tokens = [{ hash, purpose: "act" as const, owner, matters, expiresAt: "2027-03-02T15:00:00Z" }];
      await it.deps.store.commit({ owner, nonce: it.deps.dice.token(), now: it.deps.clock.now(), tokens });
      return "/a/mailed";
    },
    get: async (path: string) => (await send(path)).text(),
    json: async (path: string) => (await send(path, { headers: { accept: "application/json" } })).json(),
    /** Posts a form and gives the address it led to; anything but that is a fault of the test. */
    done: async (path: string, said: Record<string, string> = {}) => {
      const answer = await post(path, said);
      const to = answer.headers.get("location");
      if (answer.status !== 303 || !to) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      return to;
    },
  };
}
export type SignedIn = Awaited<ReturnType<typeof signedIn>>;
