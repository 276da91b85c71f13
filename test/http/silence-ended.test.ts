import { expect, test } from "vitest";
import * as Interview from "../../core/interview.ts";
import { fresh, type Of } from "../../core/matter.ts";
import { planAhead } from "../../functions/ahead.ts";
import { createApp } from "../../functions/site.tsx";
import { form, offered, origin, timesOn } from "../fake/booking.ts";
import { world } from "../fake/world.ts";

// Seed 35 of the simulation: the reminder was let go while they wanted silence, and nobody looked at it again.
test("Somebody who had asked for silence takes a time after all, and what is owed to them otherwise is planned anew", async () => {
  const it = world("2026-03-02T08:00:00Z");
  const { store } = it.deps;
  const made = await offered(it.deps, ["Amara"]);
  const { owner } = made;
  const [contact] = await store.load(owner, ["con_amara0x" as never]);
  if (contact?.noun !== "contact") throw new Error("the contact is missing");
  const slot = { day: "2026-03-01", clock: "15:00", zone: "Europe/London", minutes: 20, mode: "video" };
  const booked = { id: "itv_before1", owner, contact: "con_amara0x", name: "Amara", invite: false, slot };
  const talk = Interview.book(booked as never, "2026-02-20T10:00:00Z");
  const missed = talk.ok ? Interview.miss(talk.value, "them", "2026-03-01T16:00:00Z") : talk;
  if (!missed.ok) throw new Error(missed.say);
  const silent = { ...contact, info: { ...contact.info, status: "stopped" as const } };
  const now = "2026-03-02T08:00:00Z";
  await store.commit({ owner, nonce: "rows", now, puts: [silent, { ...fresh("interview", missed.value), wake: now }] });

  const plan = async () => {
    for (const event of it.events.splice(0)) await planAhead(it.deps, { owner, matter: event.matter });
  };
  const wake = async () => (await store.load(owner, [missed.value.id]))[0]?.wake;
  await planAhead(it.deps, { owner, matter: missed.value.id });
  await planAhead(it.deps, { owner, matter: owner });
  await plan();
  await plan();
  expect(await wake()).toBeUndefined();

  const app = createApp(it.deps);
  const path = made.links[0]?.path ?? "";
  const [start = ""] = timesOn(await (await app.request(`${origin}${path}?move=1`)).text());
  const taken = { choice: `at ${start || "2026-03-03T10:00:00Z"}`, zone: "Europe/London", mode: "video" };
  expect((await app.request(`${origin}${path}`, form(taken))).status).toBe(303);
  const [person] = (await store.load(owner, ["con_amara0x" as never])) as Of<"contact">[];
  expect(person?.info.status).toBe("active");
  for (let turn = 0; turn < 4; turn++) await plan();
  expect(await wake()).toBe("2026-03-02T09:00:00Z");
});

// Seed 7449 of the simulation: what was planned in between slept for ever.
test("Mails that are stopped and soon let come again leave nothing asleep", async () => {
  const it = world("2026-03-02T08:00:00Z");
  const { store, secrets } = it.deps;
  const { owner } = await offered(it.deps, ["Amara"]);
  const slot = { day: "2026-03-01", clock: "15:00", zone: "Europe/London", minutes: 20, mode: "video" };
  const booked = { id: "itv_before1", owner, contact: "con_amara0x", name: "Amara", invite: false, slot };
  const talk = Interview.book(booked as never, "2026-02-20T10:00:00Z");
  const missed = talk.ok ? Interview.miss(talk.value, "them", "2026-03-01T16:00:00Z") : talk;
  if (!missed.ok) throw new Error(missed.say);
  const now = "2026-03-02T08:00:00Z";
  const token = {
    hash: secrets.hash("mailed"),
    purpose: "act" as const,
    owner,
    matters: [owner],
    expiresAt: "2027-01-01T00:00:00Z",
  };
  await store.commit({
    owner,
    nonce: "rows",
    now,
    puts: [{ ...fresh("interview", missed.value), wake: now }],
    tokens: [token],
  });
  const plan = async () => {
    for (const event of it.events.splice(0)) await planAhead(it.deps, { owner, matter: event.matter });
  };
  const wake = async () => (await store.load(owner, [missed.value.id]))[0]?.wake;
  await planAhead(it.deps, { owner, matter: owner });
  await plan();
  expect(await wake()).toBe("2026-03-02T09:00:00Z");

  const app = createApp(it.deps);
  await app.request(`${origin}/stop/mailed`, form({ do: "stop" }));
  await planAhead(it.deps, { owner, matter: missed.value.id });
  expect(await wake()).toBeUndefined();
  await app.request(`${origin}/stop/mailed`, form({ do: "undo" }));
  for (let turn = 0; turn < 4; turn++) await plan();
  expect(await wake()).toBe("2026-03-02T09:00:00Z");
});
