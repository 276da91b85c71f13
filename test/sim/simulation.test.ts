import { describe, expect, it } from "vitest";
import { acts } from "./acts.ts";
import { add, bundle, play, type Told } from "./main.ts";
import { simulate } from "./simulate.ts";
import { noFaults } from "./world.ts";

const seeds = 300;

describe("the delivery promise", () => {
  it(`holds in ${seeds} worlds of 90 days, in which everything happens that people do and that can fail`, {
    timeout: 900_000,
  }, async () => {
    const broken: string[] = [];
    const [acted, struck]: [Told["acted"], Told["struck"]] = [{}, {}];
    let sent = 0;
    await play(await bundle("worker.ts", "tested"), 1, seeds, (world) => {
      sent += world.sent;
      add(acted, world.acted);
      add(struck, world.struck);
      for (const { law, at, what } of world.violations) broken.push(`seed ${world.seed}: ${law} ${at} ${what}`);
      return "on";
    });
    expect(broken).toEqual([]);
    expect(sent).toBeGreaterThan(seeds * 20);
    expect(acts.map((one) => one.name).filter((name) => !acted[name])).toEqual([]);
    const faults = [...Object.keys(noFaults), "reordered", "evidenceFirst"];
    expect(faults.filter((name) => !struck[name])).toEqual([]);
  });

  it("is judged on the same world again when its seed is given again", async () => {
    const [once, twice] = [await simulate(3, { tell: true }), await simulate(3, { tell: true })];
    expect(twice.told).toEqual(once.told);
  });
});
