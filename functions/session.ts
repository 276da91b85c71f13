import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import * as Calendar from "../core/calendar.ts";
import { refuse } from "../core/error.ts";
import * as Explorer from "../core/explorer.ts";
import { type EnvelopeId, MatterId, OwnerId } from "../core/id.ts";
import { fresh, type Matter, type Of } from "../core/matter.ts";
import { version } from "../core/plan.ts";
import { initial } from "../core/preferences.ts";
import { addMinutes } from "../core/time.ts";
import { problem, turnedAway, wantsJson } from "./answer.tsx";
import type { Deps } from "./deps.ts";
import { mime } from "./mime.ts";

/** What a gate tells the pages behind it: whose rows, where links begin, and which matters a mailed link may touch. */
export type Vars = { owner: OwnerId; base: string; allowed?: MatterId[]; explorer?: Of<"owner">; ahead?: Ahead };
/** What the gate has read already, in the one request that it needed anyway: `ids` were asked for, `rows` are those that exist. */
type Ahead = { ids: MatterId[]; rows: Matter[] };
export type Env = { Variables: Vars };

const signInMinutes = 15;
const sessionDays = 30;

const cookieName = (deps: Deps) => (deps.url.startsWith("https:") ? "__Host-askwell" : "askwell");

/** Lets in whoever holds an open session; everybody else is asked to sign in. The session and its explorer are one request. */
export const gate =
  (deps: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const [who, secret] = (getCookie(c, cookieName(deps)) ?? "").split(".");
    const owner = OwnerId.safeParse(who);
    const ids = owner.success ? named(c, owner.data) : [];
    const found =
      owner.success && secret
        ? await deps.accounts.session(deps.secrets.hash(secret), deps.clock.now(), owner.data, ids)
        : undefined;
    if (!owner.success || found?.session?.owner !== owner.data)
      return wantsJson(c)
        ? problem(c, refuse("sign_in.needed", "Sign in first: this belongs to somebody."))
        : c.redirect("/sign-in", 303);
    c.set("owner", owner.data);
    c.set("base", "");
    remember(c, ids, found.matters);
    return next();
  };

/** Lets a mailed link reach the matters it was written for, and nothing else. */
export const tokenGate =
  (deps: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const typed = c.req.param("token") ?? "";
    const token = await deps.store.token(deps.secrets.hash(typed), deps.clock.now());
    if (token !== "expired" && token?.purpose !== "act")
      return turnedAway(
        c,
        refuse("link.unknown", "This link is not complete, or not one of ours."),
        "This link leads nowhere",
      );
    if (token === "expired")
      return turnedAway(
        c,
        refuse("link.expired", "This mail's links have grown too old. Sign in, and everything is where you left it."),
        "This link is too old",
      );
    c.set("owner", token.owner);
    c.set("base", `/a/${typed}`);
    c.set("allowed", token.matters);
    const ids = named(c, token.owner);
    remember(c, ids, await deps.store.load(token.owner, ids));
    c.header("Referrer-Policy", "no-referrer");
    return next();
  };

/** The rows an address speaks of: a hint of what its page will read, which saves it a request of its own. */
function named(c: Context, owner: OwnerId): MatterId[] {
  const typed =
    `${c.req.path} ${c.req.query("with") ?? ""} ${c.req.query("contact") ?? ""}`.match(/\b[a-z]{3}_\w+/g) ?? [];
  const ids = typed.flatMap((one) => MatterId.safeParse(one).data ?? []);
  return [...new Set([owner, Calendar.idOf(owner), ...ids.slice(0, 40)])];
}

function remember(c: Context<Env>, ids: MatterId[], rows: Matter[]) {
  const explorer = rows.find((one): one is Of<"owner"> => one.noun === "owner");
  if (explorer) c.set("explorer", explorer);
  c.set("ahead", { ids, rows });
}

/** Rows of the explorer who asks: those the gate has read, and the rest in one request. */
export async function load(c: Context<Env>, deps: Deps, ids: MatterId[]): Promise<Matter[]> {
  const ahead = c.get("ahead");
  const rest = ids.filter((id) => !ahead?.ids.includes(id));
  const known = ahead?.rows.filter((row) => ids.includes(row.info.id)) ?? [];
  return rest.length > 0 ? [...known, ...(await deps.store.load(c.var.owner, rest))] : known;
}

async function start(deps: Deps, email: string, zone?: string): Promise<{ link: string; code: string }> {
  const [link, code] = [deps.dice.token(), deps.dice.code()];
  await deps.accounts.startSignIn({
    ...{ sealed: deps.secrets.seal(email), email },
    ...{ link: deps.secrets.hash(link), code: deps.secrets.hash(code) },
    expiresAt: addMinutes(deps.clock.now(), signInMinutes),
    ...(zone ? { zone } : {}),
  });
  return { link: `${deps.url}/sign-in/link/${link}`, code };
}

/** A sign-in link good once and for fifteen minutes. No mail leaves. */
export const mintSignInLink = async (deps: Deps, email: string, zone?: string): Promise<string> =>
  (await start(deps, email, zone)).link;

/** One address's sign-in mails: found again by it when they are erased. */
export const signInEnvelope = (sealed: string): EnvelopeId => `own_${sealed.slice(0, 26)}.sign-in` as EnvelopeId;

/** Mails a link and a code. False when this address, or this visitor, asked too often. */
export async function mailSignIn(deps: Deps, email: string, visitor: string, zone?: string): Promise<boolean> {
  const now = deps.clock.now();
  const sealed = deps.secrets.seal(email);
  const [address, place] = await Promise.all([
    deps.accounts.allow(`sign-in.${sealed}`, 5, 3600, now),
    deps.accounts.allow(`sign-in-from.${deps.secrets.seal(visitor)}`, 300, 3600, now),
  ]);
  if (!address || !place) return false;
  const { link, code } = await start(deps, email, zone);
  const raw = mime({
    ...{ from: deps.sender, to: email, subject: "Your way in to Askwell" },
    text: `Open this link to sign in:\n${link}\n\nOr type this code: ${code}\n\nBoth work once, for fifteen minutes. If you did not ask for them, nothing happens unless somebody uses them.\n`,
  });
  const envelope = signInEnvelope(sealed);
  const sent = await deps.mailer.send({ raw, from: deps.sender, to: email, envelope, attempt: 1, reader: "explorer" });
  const answer = sent.answer === "refused" && sent.permanent ? "withheld" : sent.answer;
  deps.log({ function: "site", mail: "sign-in", answer, ...("code" in sent ? { code: sent.code } : {}) });
  return true;
}

/** Opens a session for a proven address; whoever comes for the first time gets their own matter. True for them. */
export async function enter(c: Context, deps: Deps, proven: { sealed: string; email: string; zone?: string }) {
  const now = deps.clock.now();
  const owner = await deps.accounts.adopt(proven.sealed, deps.dice.id("owner") as OwnerId);
  const isNew = (await deps.store.load(owner, [owner])).length === 0;
  if (isNew) {
    const preferences = initial(proven.zone ?? "Europe/London");
    const known = { id: owner, owner, email: proven.email, joinedAt: now, mailed: [], preferences, plannedWith: "" };
    const info = { ...known, plannedWith: Explorer.plannedBy(known, version, process.versions.tz ?? "") };
    // Refused as stale when the same person came in twice at once: then the other one made this very row.
    await deps.store.commit({
      ...{ owner, now, nonce: deps.dice.token(), puts: [{ ...fresh("owner", info), wake: now }] },
      events: [{ id: deps.dice.eventId(), type: "explorer.joined", owner, matter: owner, at: now }],
    });
  }
  const secret = deps.dice.token();
  await deps.accounts.openSession(deps.secrets.hash(secret), {
    owner,
    expiresAt: addMinutes(now, sessionDays * 24 * 60),
  });
  const secure = deps.url.startsWith("https:");
  setCookie(c, cookieName(deps), `${owner}.${secret}`, {
    ...{ httpOnly: true, sameSite: "Lax", path: "/", secure, maxAge: sessionDays * 86_400 },
  });
  return isNew;
}

export async function leave(c: Context, deps: Deps) {
  const secret = (getCookie(c, cookieName(deps)) ?? "").split(".")[1];
  if (secret) await deps.accounts.closeSession(deps.secrets.hash(secret));
  deleteCookie(c, cookieName(deps), { path: "/", secure: deps.url.startsWith("https:") });
}

/** The explorer a gate let in. */
export async function explorerOf(deps: Deps, owner: OwnerId): Promise<Of<"owner">> {
  const found = (await deps.store.load(owner, [owner])).find((one): one is Of<"owner"> => one.noun === "owner");
  if (!found) throw new Error("a session belongs to nobody");
  return found;
}

/** The explorer behind this request: known from the gate, or loaded. */
export const whoAsks = async (c: Context<Env>, deps: Deps): Promise<Explorer.Info> =>
  (c.get("explorer") ?? (await explorerOf(deps, c.var.owner))).info;

/** Reads an id of the address, within what a mailed link may touch. */
export const matterId = (c: Context<Env>, typed: string): MatterId | undefined => {
  const id = MatterId.safeParse(typed);
  const allowed = c.get("allowed");
  return id.success && (!allowed || allowed.includes(id.data)) ? id.data : undefined;
};
