import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { places, searches } from "../../core/places.ts";

const read = (href: string) => decodeURIComponent(href.replaceAll("+", " "));

describe("places to look", () => {
  it("gives every place searches that carry the career, the town and the school", () => {
    const found = searches("Nursing", { around: "Bristol", school: "Ashton College" });
    const all = places.flatMap((place) => found[place].map((one) => read(one.href)));
    for (const place of places) expect(found[place].length).toBeGreaterThan(1);
    expect(all.every((href) => href.includes("Nursing"))).toBe(true);
    expect(read(found.associations[0]?.href ?? "")).toContain("professional association Bristol");
    expect(read(found.alumni[1]?.href ?? "")).toContain('"Ashton College" alumni association');
  });

  it("makes plain web addresses of whatever was typed, and nothing typed can leave its place in them", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (title, around) => {
        for (const one of Object.values(searches(title, { around })).flat()) {
          const { protocol, host, hash } = new URL(one.href);
          expect([protocol, hash]).toEqual(["https:", ""]);
          expect(["www.linkedin.com", "www.reddit.com", "duckduckgo.com"]).toContain(host);
          expect(one.href).not.toMatch(/[\s<>"']/);
        }
      }),
    ));
});
