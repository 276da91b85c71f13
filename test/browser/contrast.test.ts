import { expect, test } from "vitest";
import { dark, light } from "../../web/tokens.ts";

/** Relative luminance of an sRGB colour, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ["by day", light],
  ["by night", dark],
])("Every colour can be read on both papers %s, and the primary button's words on the seal", (_, tokens) => {
  const pairs = (["ink", "soft", "seal", "care", "stop"] as const).flatMap((text) =>
    (["paper", "raised"] as const).map((under) => [text, under] as const),
  );
  for (const [text, under] of [...pairs, ["paper", "seal"] as const])
    expect(contrast(tokens[text], tokens[under]), `${text} on ${under}`).toBeGreaterThanOrEqual(4.5);
});

test("Black on white is 21, and a colour on itself is 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#1f5d4c", "#1f5d4c")).toBe(1);
});
