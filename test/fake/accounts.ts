import type { OwnerId } from "../../core/id.ts";
import type * as Ports from "../../core/ports.ts";
import type { Stops } from "./store.ts";

type SignIn = Parameters<Ports.Accounts["startSignIn"]>[0] & { used?: boolean; wrong: number };

/** Who may come in, in memory. */
export function fakeAccounts(store: Ports.Store, stops: Stops = new Map()): Ports.Accounts {
  const owners = new Map<string, OwnerId>();
  const signIns = new Map<string, SignIn>();
  const links = new Map<string, string>();
  const sessions = new Map<string, Ports.Session>();
  const hits = new Map<string, number>();
  const linked = (link: string) => {
    const signIn = signIns.get(links.get(link) ?? "");
    return signIn?.link === link ? signIn : undefined;
  };
  const told = ({ sealed, email, zone }: SignIn) => ({ sealed, email, ...(zone ? { zone } : {}) });
  return {
    ownerOf: async (sealed) => owners.get(sealed),
    async adopt(sealed, owner) {
      const has = owners.get(sealed) ?? owner;
      owners.set(sealed, has);
      return has;
    },
    async disown(sealed, owner) {
      if (owners.get(sealed) !== owner) return;
      owners.delete(sealed);
      signIns.delete(sealed);
    },
    async startSignIn(signIn) {
      links.set(signIn.link, signIn.sealed);
      signIns.set(signIn.sealed, { ...signIn, wrong: 0 });
    },
    async peekSignIn(link, now) {
      const signIn = linked(link);
      return !signIn || signIn.used || signIn.expiresAt <= now ? undefined : told(signIn);
    },
    async takeSignInByLink(link, now) {
      const signIn = linked(link);
      if (!signIn) return "unknown";
      if (signIn.used) return "used";
      if (signIn.expiresAt <= now) return "expired";
      signIn.used = true;
      return told(signIn);
    },
    async takeSignInByCode(sealed, code, now) {
      const signIn = signIns.get(sealed);
      if (!signIn || signIn.used || signIn.expiresAt <= now) return "expired";
      if (signIn.wrong >= 5) return "spent";
      signIn.wrong++;
      if (signIn.code !== code) return "wrong";
      signIn.used = true;
      return told(signIn);
    },
    openSession: async (hash, session) => void sessions.set(hash, session),
    async session(hash, now, owner, ids = []) {
      const session = sessions.get(hash);
      if (!session || session.expiresAt <= now || (owner && session.owner !== owner)) return { matters: [] };
      return { session, matters: owner ? await store.load(owner, ids) : [] };
    },
    closeSession: async (hash) => void sessions.delete(hash),
    async closeSessions(owner) {
      for (const [hash, session] of sessions) if (session.owner === owner) sessions.delete(hash);
    },
    async allow(key, limit, windowSeconds, now) {
      const name = `${key}#${Math.floor(Date.parse(now) / 1000 / windowSeconds)}`;
      const before = hits.get(name) ?? 0;
      if (before < limit) hits.set(name, before + 1);
      return before < limit;
    },
    stop: async (sealed, why) => void stops.set(sealed, why),
    unstop: async (sealed) => void stops.delete(sealed),
    stopped: async (sealed) => stops.get(sealed),
  };
}
