import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mutants, mutated, places } from "./mutants.ts";

const root = join(import.meta.dirname, "..", "..");

it("breaks the delivery path in forty ways and more, each under a name of its own and each still to be had", () => {
  expect(mutants.length).toBeGreaterThan(40);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  for (const mutant of mutants.flatMap(places)) {
    const source = readFileSync(join(root, mutant.file), "utf8");
    expect(mutated(mutant, source)).not.toBe(source);
  }
});

it("says so when a mutant no longer finds its place", () => {
  expect(() => mutated({ law: "S1", name: "x", file: "y.ts", edits: [["one", "two"]] }, "no such word")).toThrow(
    "0 times",
  );
});
