import { describe, expect, it } from "vitest";
import type { ContactId, OwnerId, ReferralId } from "../../core/id.ts";
import { fresh, type Of } from "../../core/matter.ts";
import * as Referral from "../../core/referral.ts";
import { planAhead, resting } from "../../functions/ahead.ts";
import { offered } from "../fake/booking.ts";
import { world } from "../fake/world.ts";

const owner = "own_test1" as OwnerId;
const contact = "con_amara0x" as ContactId;
const givenAt = "2026-03-02T15:00:00Z";
const named = (n: number) => `ref_named${String(n).padStart(3, "0")}` as ReferralId;

/** An explorer who was given many names on Monday: an outreach to each is owed on Tuesday at nine. */
async function manyNamed(count: number) {
  const askwell = world(givenAt);
  await offered(askwell.deps, ["Amara"]);
  for (let n = 0; n < count; n++) {
    const info = Referral.Info.parse({
      ...{ id: named(n), owner, referrer: contact, referrerName: "Amara", contact, name: `Name ${n}`, givenAt },
      ...{ writes: "explorer", leave: "not_asked", messages: {}, status: "open" },
    });
    const row = { ...fresh("referral", info), wake: givenAt };
    await askwell.deps.store.commit({ owner, nonce: `named ${n}`, now: givenAt, puts: [row] });
  }
  await settled(askwell);
  return askwell;
}
type Askwell = ReturnType<typeof world>;

const rows = (askwell: Askwell, count: number) =>
  askwell.deps.store.load(
    owner,
    Array.from({ length: count }, (_, n) => named(n)),
  );
const wakes = async (askwell: Askwell, count: number) => [
  ...new Set((await rows(askwell, count)).map(({ wake }) => wake)),
];

/** The planner hears of the explorer's change, and then of whatever was woken; of nothing else. */
async function settled(askwell: Askwell) {
  const told = askwell.events.length;
  await planAhead(askwell.deps, { owner, matter: owner });
  for (const { matter } of askwell.events.slice(told)) await planAhead(askwell.deps, { owner, matter });
}

async function prefer(askwell: Askwell, morning: string) {
  const [row] = (await askwell.deps.store.load(owner, [owner])) as [Of<"owner">];
  const info = { ...row.info, preferences: { ...row.info.preferences, morning } };
  await askwell.deps.store.commit({
    owner,
    nonce: `prefers ${morning}`,
    now: givenAt,
    puts: [{ ...row, info, wake: givenAt }],
  });
}

describe("a changed preference", () => {
  it("moves the hour of everything that was already planned", async () => {
    const askwell = await manyNamed(3);
    expect(await wakes(askwell, 3)).toEqual(["2026-03-03T09:00:00Z"]);
    await prefer(askwell, "08:15");
    await settled(askwell);
    expect(await wakes(askwell, 3)).toEqual(["2026-03-03T08:15:00Z"]);
  });

  it("reaches the last of a hundred, and goes on where a crash stopped it", async () => {
    const askwell = await manyNamed(100);
    await prefer(askwell, "08:15");
    const { commit } = askwell.deps.store;
    let left = 1;
    askwell.deps.store.commit = async (change) => {
      if (left-- === 0) throw new Error("the process is gone");
      return commit(change);
    };
    await expect(planAhead(askwell.deps, { owner, matter: owner })).rejects.toThrow("gone");
    askwell.deps.store.commit = commit;
    const woken = (await rows(askwell, 100)).filter(({ wake }) => wake === givenAt).length;
    expect(woken).toBe(40);
    const told = askwell.events.length;
    await settled(askwell);
    expect(askwell.events.slice(told).filter(({ type }) => type === "matter.woken")).toHaveLength(60);
    for (let n = 0; n < 100; n++) await planAhead(askwell.deps, { owner, matter: named(n) });
    expect(await wakes(askwell, 100)).toEqual(["2026-03-03T08:15:00Z"]);
  });

  it("is looked through once: the same preferences wake nobody again", async () => {
    const askwell = await manyNamed(3);
    const told = askwell.events.length;
    await settled(askwell);
    expect(askwell.events.slice(told)).toEqual([]);
  });
});

// Seed 4723 of the simulation: a morning's mail put the explorer's row to sleep while the waking was half done.
it("leaves the explorer's row awake until everybody is woken, whatever else ends meanwhile", async () => {
  const askwell = world(givenAt);
  const { explorer } = await offered(askwell.deps, ["Amara"]);
  const now = "2026-03-02T15:05:00Z";
  const behind = { ...fresh("owner", explorer), wake: "2026-03-02T15:20:00Z" };
  expect(resting(behind, behind, undefined, now).row.wake).toBe(now);
});
