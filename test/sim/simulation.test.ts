import { describe, expect, it } from "vitest";
import { simulate } from "./simulate.ts";

const seeds = 40;

describe("the delivery promise", () => {
  it(`holds in ${seeds} worlds of 90 days, whatever crashes, is lost, comes twice or too late`, {
    timeout: 600_000,
  }, async () => {
    const broken: string[] = [];
    let sent = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const world = await simulate(seed);
      sent += world.sent;
      for (const { law, at, what } of world.violations) broken.push(`seed ${seed}: ${law} ${at} ${what}`);
    }
    expect(broken).toEqual([]);
    expect(sent).toBeGreaterThan(seeds * 20);
  });

  it("is judged on the same world again when its seed is given again", async () => {
    const [once, twice] = [await simulate(3, { tell: true }), await simulate(3, { tell: true })];
    expect(twice.told).toEqual(once.told);
  });
});
