import { expect, test } from "vitest";
import * as Contact from "../../core/contact.ts";
import type { ContactId, OwnerId } from "../../core/id.ts";
import { fresh } from "../../core/matter.ts";
import { sweep } from "../../functions/sweep.ts";
import { offered } from "../fake/booking.ts";
import { fakeStore } from "../fake/store.ts";
import { world } from "../fake/world.ts";

const owner = "own_test1" as OwnerId;
const person = (id: string, wake: string) => ({
  ...fresh(
    "contact",
    Contact.Info.parse({
      ...{ id, owner, given: "Amara", status: "active", named: [], closings: 0, suggested: [], nudges: 0 },
      ...{ messages: {}, addedAt: "2026-03-01T10:00:00Z" },
    }),
  ),
  wake,
});

test("However many matters cannot be planned, those behind them are, and the sweep says how many failed", async () => {
  const it = world("2026-03-02T15:00:00Z");
  await offered(it.deps, [], owner);
  const stuck = Array.from({ length: 120 }, (_, n) => person(`con_stuck${n}`, "2026-03-02T10:00:00Z"));
  const last = person("con_last", "2026-03-02T11:00:00Z");
  for (const row of [...stuck, last])
    await it.deps.store.commit({ owner, nonce: row.info.id, now: "2026-03-02T10:00:00Z", puts: [row] });
  const { load } = it.deps.store;
  it.deps.store.load = async (owner, ids) => {
    if (ids.some((id) => id.startsWith("con_stuck"))) throw new Error("this row cannot be read");
    return load(owner, ids);
  };
  await expect(sweep(it.deps)).rejects.toThrow("120 of 121");
  const [row] = await load(owner, ["con_last" as ContactId]);
  expect(row).not.toHaveProperty("wake");
  expect(it.logged).toContainEqual(expect.objectContaining({ function: "sweep", overdue: 121, failed: 120 }));
});

test.each([10, 50_000])(
  "With %i matters of which three are overdue, the sweep asks for three, and once for each shard",
  async (matters) => {
    const it = world("2026-03-02T15:00:00Z");
    const { store } = fakeStore({ parse: false });
    Object.assign(it.deps, { store, overdue: store });
    await offered(it.deps, [], owner);
    const rows = Array.from({ length: matters }, (_, n) =>
      person(`con_quiet${n}`, n < 3 ? "2026-03-02T14:00:00Z" : "2026-03-09T09:00:00Z"),
    );
    for (let from = 0; from < matters; from += 90)
      await it.deps.store.commit({
        ...{ owner, nonce: `fill ${from}`, now: "2026-03-02T10:00:00Z", puts: rows.slice(from, from + 90) },
      });
    const asked: string[] = [];
    const { load, commit } = it.deps.store;
    const { overdue } = it.deps.overdue;
    const noted = <A extends unknown[], T>(name: string, call: (...what: A) => T) => {
      return (...what: A): T => {
        asked.push(name);
        return call(...what);
      };
    };
    it.deps.store.load = noted("load", load);
    it.deps.store.commit = noted("commit", commit);
    // All of the fake's rows are in its first shard.
    it.deps.overdue = {
      shards: 8,
      overdue: noted("overdue", async (n, ...what) => (n === 0 ? overdue(n, ...what) : [])),
    };
    await sweep(it.deps);
    const times = (what: string) => asked.filter((one) => one === what).length;
    expect(times("overdue")).toBe(8);
    expect([times("load"), times("commit")]).toEqual([3, 3]);
  },
);
