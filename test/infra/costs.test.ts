import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shards } from "../../functions/aws/keys.ts";
import { assumed, costs, perStory, storyDays, tableUnits } from "../../infra/costs.ts";
import { begins, ends, type Met, steps } from "../../infra/local/story.ts";
import { life } from "../story/life.ts";
import { root } from "./platform.ts";

/** Lives the reference story and counts what it makes the boxes do. */
async function counted(): Promise<typeof perStory> {
  const lived = await life(begins, "mira@example.org");
  const { deps } = lived.it;
  const told = { pages: 0, events: 0, planned: 0, delivered: 0, timers: 0, mails: 0 };
  const { store, timers } = deps;
  const { commit } = store;
  store.commit = async (change) => {
    for (const { type } of change.events ?? []) {
      told.events++;
      if (type === "matter.due") told.delivered++;
      else told.planned++;
    }
    return commit(change);
  };
  const { set } = timers;
  timers.set = async (...given) => {
    told.timers++;
    return set(...given);
  };
  const { get, post } = lived.mira;
  lived.mira.get = (path) => {
    told.pages++;
    return get(path);
  };
  lived.mira.post = (path, form) => {
    told.pages += 3;
    return post(path, form);
  };
  const met: Met = {};
  for (const step of steps) {
    await lived.until(step.at);
    await step.does(lived.mira, met);
  }
  await lived.until(ends);
  // A timer that rings calls deliver as well.
  told.delivered += told.timers;
  told.mails = lived.it.sent.length;
  return told;
}

describe("what it costs", () => {
  it("is reckoned from what the reference story really makes the boxes do", async () => {
    const told = await counted();
    for (const name of Object.keys(perStory) as (keyof typeof perStory)[]) {
      // To a sixth: the figures are for a bill, and the story's golden holds each mail.
      expect(told[name], name).toBeGreaterThan(perStory[name] * 0.84);
      expect(told[name], name).toBeLessThan(perStory[name] * 1.17);
    }
    expect(storyDays).toBe(Math.ceil((Date.parse(ends) - Date.parse(begins)) / 86_400_000));
    expect(assumed.shards).toBe(shards);
  });

  it("takes of the table what was measured with its own count of capacity", () => {
    const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8").replaceAll(/\s+/g, " ");
    const [read, write] = Object.values(tableUnits).map((units) => units.toLocaleString("en-GB"));
    expect(page).toContain(`${read} read and ${write} write units`);
  });

  it("is what DEPLOY.md says, for a developer and for five hundred students", () => {
    const page = readFileSync(join(root, "DEPLOY.md"), "utf8");
    const [one, many] = [costs(1, false), costs(500, true)];
    for (const [n, { service, what, usd }] of many.lines.entries())
      expect(page).toContain(
        `| ${service}, ${what} | $${usd.toFixed(2)} | ${one.lines[n] ? `$${one.lines[n].usd.toFixed(2)}` : "–"} |`,
      );
    expect(page).toContain(`| **together** | **$${many.usd.toFixed(2)}** | **$${one.usd.toFixed(2)}** |`);
  });

  it("grows with the explorers, and is not nothing without any", () => {
    const [none, some, more] = [costs(0, false), costs(100, false), costs(200, false)].map(({ usd }) => usd);
    expect(none).toBeGreaterThan(1);
    expect((more ?? 0) - (some ?? 0)).toBeCloseTo((some ?? 0) - (none ?? 0), 1);
  });
});
