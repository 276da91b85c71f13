import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { InterviewId, OwnerId } from "../../core/id.ts";
import { timers } from "../../functions/aws/timers.ts";
import { world } from "../fake/world.ts";
import { type Aws, aws } from "../local/aws.ts";
import { pointClients } from "../local/clients.ts";

const wanted = { owner: "own_test1" as OwnerId, matter: "itv_abcd" as InterviewId };
const link = {
  group: "timers",
  role: "arn:aws:iam::000000000000:role/ringer",
  target: "arn:aws:lambda:eu-central-1:000000000000:function:deliver",
  dead: "arn:aws:sqs:eu-central-1:000000000000:dead",
  spreadMinutes: 0,
};

let at: Aws;
beforeEach(async () => {
  at = await aws({ dir: mkdtempSync(join(tmpdir(), "askwell-timers-")), begin: "2026-03-02T15:00:00Z" });
  pointClients({ SCHEDULER: at.url });
});
afterEach(async () => {
  await at.stop();
  rmSync(at.dir, { recursive: true, force: true });
});

describe("timers", () => {
  it("ring once at their minute with ids alone", async () => {
    expect(await timers(link).set("itv_abcd.1", "2026-03-02T15:30:00Z", wanted)).toBe("set");
    await at.advance("2026-03-02T16:00:00Z");
    expect(at.calls).toEqual([{ fn: "deliver", payload: wanted, at: "2026-03-02T15:30:00Z" }]);
  });

  it("are dropped without complaint, twice too", async () => {
    await timers(link).set("itv_abcd.1", "2026-03-02T15:30:00Z", wanted);
    await timers(link).drop("itv_abcd.1");
    await timers(link).drop("itv_abcd.1");
    await at.advance("2026-03-02T16:00:00Z");
    expect(at.calls).toEqual([]);
  });

  it.each([
    ["the scheduler", () => timers(link)],
    ["memory", () => world().deps.timers],
  ])("say that a name exists already in %s", async (_where, open) => {
    const set = open();
    expect(await set.set("itv_abcd.1", "2026-03-02T15:30:00Z", wanted)).toBe("set");
    expect(await set.set("itv_abcd.1", "2026-03-02T15:45:00Z", wanted)).toBe("exists");
  });
});
