import { describe, expect, it } from "vitest";
import { figures } from "../etiquette/figures.ts";

describe("the etiquette figures", () => {
  it("hold on the labelled train part: job asks, minimal pairs, codes and topics", () => {
    const found = figures("train");
    const all = found.byDifficulty.get("all");
    expect(found.sentences.length).toBeGreaterThanOrEqual(450);
    expect(all?.precision).toBeGreaterThanOrEqual(0.95);
    expect(all?.recall).toBeGreaterThanOrEqual(0.9);
    expect(found.pairs.filter(Boolean).length / found.pairs.length).toBeGreaterThanOrEqual(0.88);
    expect(found.messages.length).toBeGreaterThanOrEqual(80);
    expect(found.byCode.get("all codes")?.f1).toBeGreaterThanOrEqual(0.92);
    expect(found.flagged / found.clean).toBeLessThanOrEqual(0.1);
    const topics = found.topics.get("all topics");
    expect(topics?.all).toBeGreaterThanOrEqual(150);
    expect((topics?.right ?? 0) / (topics?.all ?? 1)).toBeGreaterThanOrEqual(0.85);
  }, 120_000);
});
