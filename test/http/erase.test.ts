import { beforeEach, describe, expect, it } from "vitest";
import * as Contact from "../../core/contact.ts";
import type { ContactId, DueId, MatterId, OwnerId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import { fresh, type Matter, type Of } from "../../core/matter.ts";
import { attend } from "../../functions/attend.ts";
import { erased } from "../../functions/cli/own.ts";
import { mintSignInLink } from "../../functions/session.ts";
import { createApp } from "../../functions/site.tsx";
import { world } from "../fake/world.ts";

const origin = "https://askwell.test";
const marker = "Quartermain";
const email = "zebulon@quartermain.example";
const zeb = "con_zeb1" as ContactId;

let at: ReturnType<typeof world>;
let app: ReturnType<typeof createApp>;
let cookie: string;
let owner: OwnerId;

const form = (said: Record<string, string>) => ({
  method: "POST",
  headers: { origin, cookie, "content-type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams(said).toString(),
});
const get = async (path: string, headers: Record<string, string> = { cookie }) =>
  (await app.request(`${origin}${path}`, { headers })).text();
const post = (path: string, said: Record<string, string> = {}) => app.request(`${origin}${path}`, form(said));
const row = async (id: string) => (await at.deps.store.load(owner, [id as MatterId]))[0] as Matter;
const put = (...puts: Matter[]) =>
  at.deps.store.commit({ owner, nonce: at.deps.dice.token(), now: at.deps.clock.now(), puts });
/** Everything kept of this explorer, as text. */
const kept = async () => JSON.stringify(await at.deps.store.everything(owner));

async function link(): Promise<string> {
  const token = at.deps.dice.token();
  const hash = at.deps.secrets.hash(token);
  const tokens = [{ hash, purpose: "contact" as const, owner, matters: [zeb], expiresAt: "2027-03-02T15:00:00Z" }];
  await at.deps.store.commit({ owner, nonce: at.deps.dice.token(), now: at.deps.clock.now(), tokens });
  return `/c/${token}`;
}

beforeEach(async () => {
  at = world("2026-03-02T15:00:00Z");
  app = createApp(at.deps);
  const inside = await app.request(await mintSignInLink(at.deps, "mira@example.org", "Europe/London"), {
    method: "POST",
    headers: { origin, "content-type": "application/x-www-form-urlencoded" },
  });
  cookie = inside.headers.get("set-cookie")?.split(";")[0] ?? "";
  owner = cookie.split("=")[1]?.split(".")[0] as OwnerId;
  const info = Contact.Info.parse({
    ...{ id: zeb, owner, given: "Zebulon", family: marker, email, role: "Beekeeper", notes: "a secret about honey" },
    ...{ status: "active", addedAt: "2026-03-01T10:00:00Z", named: [], closings: 0, suggested: [], nudges: 0 },
    messages: {},
  });
  const sealed = at.deps.secrets.seal(email);
  await at.deps.store.commit({
    ...{ owner, nonce: "zeb", now: at.deps.clock.now(), puts: [fresh("contact", info)] },
    addresses: [{ sealed, contact: zeb }],
  });
  await post("/people/new", { given: "Lia", notes: `${marker} taught her` });
});

describe("what is kept about a person, for that person", () => {
  it("shows identity, talks and letters to whoever has the link, and says that notes exist but never their words", async () => {
    const path = await link();
    await post(`/talks/past?contact=${zeb}`, {
      ...{ day: "2026-03-02", clock: "14:00", zone: "Europe/London", minutes: "20", mode: "video" },
    });
    const page = await get(path, {});
    for (const said of ["Zebulon Quartermain", email, "Beekeeper", "2 March", "private notes"])
      expect(page).toContain(said);
    expect(page).not.toContain("honey");
    expect(await get(path, { accept: "application/json" })).not.toContain("honey");
  });

  it("changes nothing by being looked at, and is nothing to whoever guesses", async () => {
    const path = await link();
    const before = await kept();
    for (const page of [path, `${path}/erase`]) expect((await app.request(`${origin}${page}`)).status).toBe(200);
    expect(await kept()).toBe(before);
    expect((await app.request(`${origin}/c/guessed`)).status).toBe(410);
  });

  it("stops all mail at once, holds back what was to go, says it again kindly, and can be undone", async () => {
    const path = await link();
    await post(`/talks/past?contact=${zeb}`, {
      ...{ day: "2026-03-02", clock: "14:00", zone: "Europe/London", minutes: "20", mode: "video" },
    });
    const talk = ((await at.deps.store.list(owner, "interview", 1)) as Of<"interview">[])[0]?.info.id ?? "";
    await post(`/letters/${talk}/thanks`, { do: "send", subject: "Thank you", text: "Dear Zebulon, thank you." });
    for (const _ of [1, 2]) expect((await post(path, { do: "stop" })).headers.get("location")).toBe(path);
    expect(await row(zeb)).toMatchObject({ info: { status: "stopped" } });
    expect(await row(talk)).toMatchObject({ info: { messages: { thanks: { status: "withheld" } } } });
    await attend(at.deps, { owner, matter: talk as MatterId });
    expect(at.sent.filter((mail) => mail.to === email)).toEqual([]);
    expect(await get(path, {})).toContain("Stopped:");
    const again = await post(`/letters/${talk}/thanks`, { do: "send", subject: "Thank you", text: "Dear Zebulon" });
    expect(again.status).toBe(409);
    await post(path, { do: "allow" });
    expect(await row(zeb)).toMatchObject({ info: { status: "active" } });
  });

  it("erases everything at one press, works once and answers kindly afterwards, and the same person cannot be mailed again", async () => {
    const path = await link();
    expect(await kept()).toContain(marker);
    expect((await post(`${path}/erase`)).status).toBe(303);
    expect(await kept()).not.toMatch(/Quartermain|Zebulon|honey|zebulon/);
    expect(at.events.find((one) => one.type === "contact.erased")).toBeDefined();
    expect(JSON.stringify(at.logged)).not.toMatch(/Quartermain|zebulon/i);
    for (const page of [path, `${path}/erase`]) expect(await get(page, {})).toContain("Nothing about you is kept");
    expect((await post(path, { do: "stop" })).status).toBe(200);

    const refused = await post("/people/new", { given: "Zebulon", email });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain("asked not to be kept here");
    expect((await post("/people/new", { given: "Zebulon" })).status).toBe(303);
  });

  it("is not called stopped or erased when others kept changing their row", async () => {
    const path = await link();
    const { commit } = at.deps.store;
    at.deps.store.commit = async (change) => (change.puts?.length ? "stale" : commit(change));
    for (const [page, said] of [
      [path, { do: "stop" }],
      [`${path}/erase`, {}],
      [`/people/${zeb}/erase`, {}],
      ["/account/erase", { email: "mira@example.org" }],
    ] as const)
      expect((await post(page, said)).status).toBe(409);
    expect(await erased(at.deps, "mira@example.org", zeb)).toHaveProperty("error");
    expect(await erased(at.deps, "mira@example.org")).toHaveProperty("error");
    at.deps.store.commit = commit;
    expect(await row(zeb)).toMatchObject({ info: { status: "active" } });
    expect((await app.request(`${origin}/`, { headers: { cookie } })).status).toBe(200);
  });

  it("stops, and marks for good, also the address that their calendar entries go to", async () => {
    const path = await link();
    const before = (await row(zeb)) as Of<"contact">;
    const { email: _, ...info } = before.info;
    const guest = { booking: "bok_one1", email, zone: "Europe/London", remind: false, change: "booked", by: "me" };
    const slot = { day: "2026-03-09", clock: "15:00", zone: "Europe/London", minutes: 20, mode: "video" };
    const made = Interview.book(
      {
        ...{ id: "itv_one1", owner, contact: zeb, name: "Zebulon", slot, invite: true },
        guest: { ...guest, at: at.deps.clock.now(), since: 0 },
      } as Parameters<typeof Interview.book>[0],
      at.deps.clock.now(),
    );
    if (!made.ok) throw new Error(made.say);
    await put({ ...before, info }, fresh("interview", made.value));
    const stopped = () => at.deps.accounts.stopped(at.deps.secrets.seal(email));
    await post(path, { do: "stop" });
    expect(await stopped()).toBe("stopped");
    await post(path, { do: "allow" });
    expect(await stopped()).toBeUndefined();
    await post(`${path}/erase`);
    expect(await stopped()).toBe("erased");
  });

  it("waits for a sender that still holds a letter, lets nothing new begin, and then erases by itself", async () => {
    const path = await link();
    const dueId = `${zeb}.close.0-days` as DueId;
    const before = (await row(zeb)) as Of<"contact">;
    await put({ ...before, settled: { [dueId]: { how: "claimed", at: "2026-03-02T15:10:00Z" } } });
    await post(`${path}/erase`);
    expect(await row(zeb)).toMatchObject({ info: { status: "erasing" }, wake: "2026-03-02T15:10:00Z" });
    expect(await get(path, {})).toContain("being deleted");
    at.set("2026-03-02T15:11:00Z");
    expect(await attend(at.deps, { owner, matter: zeb })).toBe("gone");
    expect(await kept()).not.toContain(marker);
  });
});

describe("the explorer erases", () => {
  it("one person after a page that says what it means, and may add them again", async () => {
    expect(await get(`/people/${zeb}/erase`)).toContain("cannot be undone");
    expect((await post(`/people/${zeb}/erase`)).headers.get("location")).toBe("/people");
    expect(await kept()).not.toContain(marker);
    expect((await post("/people/new", { given: "Zebulon", email })).status).toBe(303);
  });

  it("everything, only with their own address typed, and takes it along before", async () => {
    const file = JSON.parse(await get("/export"));
    expect(file.people.map((one: { given: string }) => one.given).sort()).toEqual(["Lia", "Zebulon"]);
    expect(file.explorer[0].email).toBe("mira@example.org");
    expect((await post("/account/erase", { email: "other@example.org" })).status).toBe(422);
    expect((await post("/account/erase", { email: "Mira@example.org" })).status).toBe(410);
    expect(await at.deps.store.everything(owner)).toEqual({ matters: [], lines: [], addresses: [] });
    expect(await at.deps.accounts.ownerOf(at.deps.secrets.seal("mira@example.org"))).toBeUndefined();
    expect((await app.request(`${origin}/`, { headers: { cookie } })).headers.get("location")).toBe("/sign-in");
  });
});

describe("people who were named and never written to", () => {
  const named = async (more: object = {}) => {
    const before = (await row(zeb)) as Of<"contact">;
    const namedBy = [{ referral: "ref_one1", referrer: "con_lia1" }];
    await put({ ...before, info: { ...before.info, namedBy, ...more } as Contact.Info });
  };

  it("are forgotten after twelve months", async () => {
    await named();
    at.set("2027-02-28T03:00:00Z");
    await attend(at.deps, { owner, matter: zeb });
    expect(await row(zeb)).toBeDefined();
    at.set("2027-03-01T03:00:00Z");
    expect(await attend(at.deps, { owner, matter: zeb })).toBe("gone");
    expect(await row(zeb)).toBeUndefined();
    expect(await kept()).not.toContain(marker);
    expect(await at.deps.store.contactByAddress(owner, at.deps.secrets.seal(email))).toBeUndefined();
  });

  it("are kept when somebody wrote to them after all", async () => {
    await named({ touchedAt: "2026-05-01T10:00:00Z" });
    at.set("2027-03-02T03:00:00Z");
    await attend(at.deps, { owner, matter: zeb });
    expect(await row(zeb)).toBeDefined();
  });
});
