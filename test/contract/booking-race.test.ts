import { afterAll, beforeAll, expect, it } from "vitest";
import type { OwnerId } from "../../core/id.ts";
import { accounts } from "../../functions/aws/accounts.ts";
import { table } from "../../functions/aws/table.ts";
import { createApp } from "../../functions/site.tsx";
import { startTable } from "../../infra/local/table.ts";
import { form, offered, origin, timesOn } from "../fake/booking.ts";
import { world } from "../fake/world.ts";
import { pointClients } from "../local/clients.ts";

let started: Awaited<ReturnType<typeof startTable>>;
let deps: ReturnType<typeof world>["deps"];

beforeAll(async () => {
  started = await startTable();
  pointClients({ DYNAMODB: started.endpoint });
  deps = world("2026-03-02T08:00:00Z").deps;
  deps.store = table(started.tableName);
  deps.accounts = accounts(started.tableName);
});
afterAll(() => started.stop());

const talksOf = async (owner: OwnerId) => (await deps.store.list(owner, "interview", 100)).map((row) => row.info.start);

it("Of fifty people who take one time at once, one has it and forty-nine are offered others", async () => {
  const names = Array.from({ length: 50 }, (_, n) => `Amara${n}`);
  const { owner, links } = await offered(deps, names, "own_race1" as OwnerId);
  const app = createApp(deps);
  const [start = ""] = timesOn(await (await app.request(`${origin}${links[0]?.path}`)).text());
  const answers = await Promise.all(
    links.map(({ path }) => app.request(`${origin}${path}`, form({ choice: `at ${start}`, zone: "Europe/London" }))),
  );
  const winners = answers.filter((one) => one.status === 303);
  expect(winners).toHaveLength(1);
  const told = await Promise.all(answers.filter((one) => one.status === 409).map((one) => one.text()));
  expect(told).toHaveLength(49);
  for (const page of told) {
    expect(page).toContain("just been taken");
    expect(timesOn(page).length).toBeGreaterThanOrEqual(2);
    expect(timesOn(page)).not.toContain(start);
  }
  expect(await talksOf(owner)).toEqual([start]);
}, 60_000);

it("Five people who take five different times at once all have theirs", async () => {
  const { owner, links } = await offered(deps, ["Ada", "Ben", "Cleo", "Dora", "Emil"], "own_race2" as OwnerId);
  const app = createApp(deps);
  const times = timesOn(await (await app.request(`${origin}${links[0]?.path}?more=1`)).text());
  const wanted = [0, 2, 4, 6, 8].map((n) => times[n] ?? "");
  const answers = await Promise.all(
    links.map(({ path }, n) =>
      app.request(`${origin}${path}`, form({ choice: `at ${wanted[n]}`, zone: "Europe/London" })),
    ),
  );
  expect(answers.map((one) => one.status)).toEqual([303, 303, 303, 303, 303]);
  expect((await talksOf(owner)).sort()).toEqual([...wanted].sort());
}, 60_000);

it("One person who presses thirty-five times has one talk", async () => {
  const { owner, links } = await offered(deps, ["Finn"], "own_race3" as OwnerId);
  const app = createApp(deps);
  const path = links[0]?.path ?? "";
  const [start = ""] = timesOn(await (await app.request(`${origin}${path}`)).text());
  const presses = Array.from({ length: 35 }, () =>
    app.request(`${origin}${path}`, form({ choice: `at ${start}`, zone: "Europe/London" })),
  );
  for (const one of await Promise.all(presses)) expect(one.status).toBe(303);
  const [talk] = await deps.store.list(owner, "interview", 10);
  expect(talk?.info).toMatchObject({ start, sequence: 0, status: "scheduled" });
}, 60_000);
