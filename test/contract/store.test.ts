import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as Contact from "../../core/contact.ts";
import type { DueId, MatterId, OwnerId } from "../../core/id.ts";
import type { Line } from "../../core/ledger.ts";
import { fresh, type Of } from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";
import { accounts } from "../../functions/aws/accounts.ts";
import { table } from "../../functions/aws/table.ts";
import { startTable } from "../../infra/local/table.ts";
import { fakeAccounts } from "../fake/accounts.ts";
import { fakeStore } from "../fake/store.ts";
import { pointClients } from "../local/clients.ts";

const owner = "own_test1" as OwnerId;
const now = "2026-03-02T10:00:00Z";
let seq = 0;
const nonce = () => `nonce${++seq}`;

const person = (name = "Amara"): Of<"contact"> =>
  fresh("contact", {
    ...{ id: `con_person${++seq}`, owner, given: name, status: "active", addedAt: now, named: [], closings: 0 },
    ...{ suggested: [], nudges: 0, messages: {} },
  } as unknown as Contact.Info);

type Opened = { store: Ports.Store & Ports.Overdue; people: Ports.Accounts; stop: () => Promise<unknown> | unknown };

async function onTable(): Promise<Opened> {
  const started = await startTable();
  pointClients({ DYNAMODB: started.endpoint });
  const { tableName } = started;
  return { store: table(tableName), people: accounts(tableName), stop: () => started.stop() };
}

async function inMemory(): Promise<Opened> {
  const { store, stops } = fakeStore();
  return { store, people: fakeAccounts(store, stops), stop: () => undefined };
}

describe.each([
  { where: "the table", open: onTable },
  { where: "memory", open: inMemory },
])("rows kept in $where", ({ open }) => {
  let store: Ports.Store & Ports.Overdue;
  let people: Ports.Accounts;
  let stop: () => Promise<unknown> | unknown;
  const change = (more: Partial<Ports.Commit>): Ports.Commit => ({ owner, nonce: nonce(), now, ...more });

  beforeAll(async () => {
    ({ store, people, stop } = await open());
  });
  afterAll(() => stop());

  it("gives back what was put, one revision further, and refuses the revision before", async () => {
    const row = person();
    expect(await store.commit(change({ puts: [row] }))).toBe("committed");
    const [found] = await store.load(owner, [row.info.id]);
    expect(found).toMatchObject({ noun: "contact", rev: 1, info: { given: "Amara" } });
    expect(await store.commit(change({ puts: [row] }))).toBe("stale");
    expect(await store.commit(change({ puts: [found!] }))).toBe("committed");
  });

  it("loads as many rows as are named, also more than one request may name", async () => {
    const ids = Array.from({ length: 101 }, (_, n) => `con_none${n}` as MatterId);
    expect(await store.load(owner, ids)).toEqual([]);
  });

  it("recognises a commit whose answer was lost by its nonce", async () => {
    const lost = change({ puts: [person()] });
    expect(await store.commit(lost)).toBe("committed");
    expect(await store.commit(lost)).toBe("committed");
  });

  it("shows nothing of one owner to another", async () => {
    const row = person();
    await store.commit(change({ puts: [row] }));
    expect(await store.load("own_other1" as OwnerId, [row.info.id])).toEqual([]);
  });

  it("writes all of a change or nothing", async () => {
    const [first, second] = [person(), person()];
    await store.commit(change({ puts: [first] }));
    expect(await store.commit(change({ puts: [second, first] }))).toBe("stale");
    expect(await store.load(owner, [second.info.id])).toEqual([]);
  });

  it("lets exactly one of ten racing senders claim, and the next attempt only after the lease", async () => {
    const id = `itv_claim${++seq}.thanks.1-0` as DueId;
    const take = (attempt: number) => ({ take: [{ id, attempt, leaseUntil: "2026-03-02T10:15:00Z" }] });
    const all = await Promise.all(Array.from({ length: 10 }, () => store.commit(change(take(1)))));
    expect(all.filter((one) => one === "committed")).toHaveLength(1);
    expect(await store.commit(change(take(2)))).toBe("held");
    const after = { now: "2026-03-02T10:15:00Z" };
    expect(await store.commit(change({ ...take(1), ...after }))).toBe("held");
    expect(await store.commit(change({ ...take(2), ...after }))).toBe("committed");
  });

  it("never releases or retakes what was sent", async () => {
    const id = `itv_claim${++seq}.thanks.1-0` as DueId;
    await store.commit(change({ take: [{ id, attempt: 1, leaseUntil: "2026-03-02T10:15:00Z" }] }));
    expect(await store.commit(change({ end: [{ id, attempt: 1, how: "sent", messageId: "m1" }] }))).toBe("committed");
    expect(await store.commit(change({ end: [{ id, attempt: 1, how: "released" }] }))).toBe("held");
    const retake = { take: [{ id, attempt: 2, leaseUntil: "2026-03-03T10:15:00Z" }], now: "2026-03-03T10:00:00Z" };
    expect(await store.commit(change(retake))).toBe("held");
    expect(await store.claim(id)).toMatchObject({ status: "sent", attempt: 1, messageId: "m1" });
  });

  it("takes later evidence for what nobody could tell: it raises to sent, and to nothing less", async () => {
    const id = `itv_claim${++seq}.send.thanks-1` as DueId;
    const mine = nonce();
    await store.commit(change({ nonce: mine, take: [{ id, attempt: 1, leaseUntil: "2026-03-02T10:15:00Z" }] }));
    const end = (how: Ports.ClaimEnd["how"], more: Partial<Ports.ClaimEnd> = {}) =>
      store.commit(change({ end: [{ id, attempt: 1, how, ...more }] }));
    expect(await end("unknown", { nonce: mine })).toBe("committed");
    expect(await end("released", { nonce: mine })).toBe("held");
    expect(await end("sent", { attempt: 2 })).toBe("held");
    expect(await end("sent", { messageId: "m1" })).toBe("committed");
    expect(await end("sent")).toBe("committed");
    for (const how of ["unknown", "withheld", "released"] as const) expect(await end(how)).toBe("held");
    expect(await store.claim(id)).toMatchObject({ status: "sent", messageId: "m1" });
  });

  it("takes evidence over a release, since a mail that was taken is gone, but never lets a sender undo a rejection", async () => {
    const [one, other] = [`itv_claim${++seq}.thanks.1-0`, `itv_claim${++seq}.thanks.1-0`] as DueId[];
    for (const id of [one!, other!]) {
      const mine = nonce();
      await store.commit(change({ nonce: mine, take: [{ id, attempt: 1, leaseUntil: "2026-03-02T10:15:00Z" }] }));
      const first = id === one ? { how: "released" as const, nonce: mine } : { how: "withheld" as const };
      await store.commit(change({ end: [{ id, attempt: 1, ...first }] }));
      const then = id === one ? {} : { nonce: mine };
      const told = await store.commit(change({ end: [{ id, attempt: 1, how: "sent", ...then }] }));
      expect(told).toBe(id === one ? "committed" : "held");
    }
  });

  it("lets only the sender who holds a claim end it by itself", async () => {
    const id = `itv_claim${++seq}.thanks.1-0` as DueId;
    await store.commit(change({ take: [{ id, attempt: 1, leaseUntil: "2026-03-02T10:15:00Z" }] }));
    expect(await store.commit(change({ end: [{ id, attempt: 1, how: "released", nonce: "another" }] }))).toBe("held");
  });

  it("writes nothing for an address that must not be written to", async () => {
    await people.stop("stopped1", "complained", now);
    const row = person();
    expect(await store.commit(change({ puts: [row], unstopped: "stopped1" }))).toBe("stopped");
    expect(await store.load(owner, [row.info.id])).toEqual([]);
    expect(await store.commit(change({ puts: [row], unstopped: "another1" }))).toBe("committed");
  });

  it("opens a link until it expires, and then says no more than that", async () => {
    const token: Ports.Token = { hash: "h9", purpose: "act", owner, matters: [], expiresAt: "2026-03-02T11:00:00Z" };
    await store.commit(change({ tokens: [token] }));
    expect(await store.token("h9", "2026-03-02T10:59:59Z")).toEqual(token);
    expect(await store.token("h9", "2026-03-02T11:00:00Z")).toBe("expired");
    expect(await store.token("h8", now)).toBeUndefined();
  });

  it("counts two nudges to one human and not a third", async () => {
    const told = [];
    for (let n = 0; n < 3; n++) told.push(await store.commit(change({ nudge: "amara" })));
    expect(told).toEqual(["committed", "committed", "spent"]);
    await store.commit(change({ unnudge: "amara" }));
    expect(await store.commit(change({ nudge: "amara" }))).toBe("committed");
  });

  it("claims every address of a change, or none of them", async () => {
    const [first, second, third] = [person(), person(), person()];
    const address = (sealed: string, one: Of<"contact">) => ({ sealed, contact: one.info.id });
    const both = [address("sealed2", first), address("sealed3", second)];
    expect(await store.commit(change({ puts: [first, second], addresses: both }))).toBe("committed");
    const more = { puts: [third], addresses: [address("sealed4", third), address("sealed3", third)] };
    expect(await store.commit(change(more))).toBe("taken");
    expect(await store.contactByAddress(owner, "sealed4")).toBeUndefined();
  });

  it("gives one address to one contact", async () => {
    const [first, second] = [person(), person()];
    const address = (contact: Of<"contact">) => ({ addresses: [{ sealed: "sealed1", contact: contact.info.id }] });
    expect(await store.commit(change({ puts: [first], ...address(first) }))).toBe("committed");
    expect(await store.commit(change({ puts: [second], ...address(second) }))).toBe("taken");
    expect(await store.contactByAddress(owner, "sealed1")).toBe(first.info.id);
  });

  it("finds what wants to be looked at, for one owner and over all", async () => {
    const row = { ...person(), wake: "2026-03-02T09:00:00Z" };
    await store.commit(change({ puts: [row] }));
    expect((await store.due(owner, now, 50)).map((one) => one.info.id)).toContain(row.info.id);
    expect(await store.due(owner, "2026-03-02T08:59:59Z", 50)).toEqual([]);
    const shards = Array.from({ length: store.shards }, (_, shard) => store.overdue(shard, now, 50));
    expect((await Promise.all(shards)).flat().map((one) => one.matter)).toContain(row.info.id);
  });

  it("lists the newest first, page by page, and the ledger before an instant", async () => {
    const mine = "own_lists1" as OwnerId;
    const rows = [person("One"), person("Two"), person("Three")];
    const line = (at: string): Line => ({
      owner: mine,
      at,
      status: "sent",
      to: "explorer",
      dueIds: [],
      subject: at,
      why: "asked",
    });
    const ledger = [line("2026-03-01T10:00:00Z"), line("2026-03-02T10:00:00Z")];
    await store.commit(change({ owner: mine, puts: rows, ledger }));
    const ids = rows.map((row) => row.info.id).sort((a, b) => (a > b ? -1 : 1));
    const page = await store.list(mine, "contact", 2);
    expect(page.map((row) => row.info.id)).toEqual(ids.slice(0, 2));
    expect((await store.list(mine, "contact", 2, ids[1])).map((row) => row.info.id)).toEqual(ids.slice(2));
    expect((await store.ledger(mine, 1)).map((one) => one.at)).toEqual(["2026-03-02T10:00:00Z"]);
    expect((await store.ledger(mine, 9, "2026-03-02T10:00:00Z")).map((one) => one.at)).toEqual([
      "2026-03-01T10:00:00Z",
    ]);
  });

  it("rewrites a line and an envelope's words, and gives everything of one owner page by page", async () => {
    const owner = "own_words1" as OwnerId;
    const envelope = "itv_words1.thanks.1-0" as DueId;
    const line = { owner, at: now, status: "sent", to: "explorer", dueIds: [], subject: "To Amara", why: "A" } as Line;
    const told = { dueIds: [envelope], matters: [], to: "explorer" as const, subject: "To Amara", why: "A" };
    const take = [{ id: envelope, attempt: 1, leaseUntil: "2026-03-02T10:15:00Z", envelope: told as never }];
    const row = { ...person(), info: { ...person().info, owner } };
    const kept = { owner, nonce: nonce(), now };
    const mine = [{ sealed: "words", contact: row.info.id }];
    expect(await store.commit({ ...kept, puts: [row], ledger: [line], take, addresses: mine })).toBe("committed");
    const { matters, lines, addresses } = await store.everything(owner);
    expect([matters.length, lines.length]).toEqual([1, 1]);
    expect(addresses).toEqual([{ sealed: "words", contact: row.info.id }]);
    const rewritten = lines.map((one) => ({ key: one.key, line: { ...one.line, subject: "To someone" } }));
    const reworded = [{ id: envelope as never, subject: "To someone", why: "B" }];
    expect(await store.commit({ ...kept, nonce: nonce(), rewritten, reworded })).toBe("committed");
    expect((await store.everything(owner)).lines).toEqual(rewritten);
    expect((await store.claim(envelope))?.envelope).toMatchObject({ subject: "To someone", why: "B", to: "explorer" });
    const unknown = [{ ...reworded[0], id: "own_words1.none" }] as never;
    expect(await store.commit({ ...kept, nonce: nonce(), reworded: unknown })).toBe("stale");
  });

  it("purges one owner's rows and claims, whatever their number, and nobody else's", async () => {
    const [gone, other] = ["own_gone1", "own_other1"] as OwnerId[];
    const claim = "own_gone1.2026-03-02.1" as DueId;
    const mine = (whose: OwnerId) => {
      const row = person();
      return { ...row, info: { ...row.info, owner: whose } };
    };
    for (const whose of [gone, other] as OwnerId[]) {
      const puts = Array.from({ length: 60 }, () => mine(whose));
      for (const part of [puts.slice(0, 30), puts.slice(30)])
        expect(await store.commit({ owner: whose, nonce: nonce(), now, puts: part })).toBe("committed");
      for (const part of [1, 2, 3])
        await store.commit({
          owner: whose,
          nonce: nonce(),
          now,
          puts: Array.from({ length: 30 * part }, () => mine(whose)),
        });
    }
    const take = [{ id: claim, attempt: 1, leaseUntil: "2026-03-02T10:15:00Z" }];
    await store.commit({ owner: gone as OwnerId, nonce: nonce(), now, take });
    for (const _ of [1, 2]) await store.purge(gone as OwnerId, [claim]);
    expect(await store.everything(gone as OwnerId)).toEqual({ matters: [], lines: [], addresses: [] });
    expect(await store.claim(claim)).toBeUndefined();
    expect((await store.everything(other as OwnerId)).matters).toHaveLength(240);
  });

  it("signs in once by link, ends a code after five wrong tries, and counts hits in a window", async () => {
    const start = { sealed: "s1", link: "l1", code: "c1", expiresAt: "2026-03-02T10:30:00Z", email: "you@example.org" };
    await people.startSignIn(start);
    expect(await people.peekSignIn("l1", now)).toMatchObject({ email: "you@example.org" });
    const all = await Promise.all(Array.from({ length: 5 }, () => people.takeSignInByLink("l1", now)));
    expect(all.filter((one) => typeof one === "object")).toHaveLength(1);
    await people.startSignIn({ ...start, link: "l2" });
    const codes = [];
    for (let n = 0; n < 6; n++) codes.push(await people.takeSignInByCode("s1", n < 5 ? "no" : "c1", now));
    expect(codes).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong", "spent"]);
    const hits = await Promise.all(Array.from({ length: 8 }, () => people.allow("mail", 3, 60, now)));
    expect(hits.filter(Boolean)).toHaveLength(3);
  });

  it("opens a session beside its owner's rows, and forgets all sessions at once", async () => {
    const row = person();
    await store.commit(change({ puts: [row] }));
    await people.openSession("h1", { owner, expiresAt: "2026-04-01T10:00:00Z" });
    const opened = await people.session("h1", now, owner, [row.info.id]);
    expect([opened.session?.owner, opened.matters.length]).toEqual([owner, 1]);
    expect((await people.session("h1", now, "own_other1" as OwnerId, [])).session).toBeUndefined();
    expect((await people.session("h1", "2026-04-01T10:00:00Z", owner)).session).toBeUndefined();
    for (let n = 0; n < 30; n++) await people.openSession(`more${n}`, { owner, expiresAt: "2026-04-01T10:00:00Z" });
    await people.closeSessions(owner);
    expect((await people.session("h1", now, owner)).session).toBeUndefined();
    expect((await people.session("more29", now, owner)).session).toBeUndefined();
  });
});
