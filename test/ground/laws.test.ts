import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mutants } from "../mutants/mutants.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const laws = ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "L1", "L2", "L3"] as const;

/** The rows of ARCHITECTURE's table of laws, by law. */
const [, section = ""] = read("ARCHITECTURE.md").split("\n## Laws\n");
const rows = new Map(
  (section.split("\n## ")[0] ?? "").split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    return /^[SL]\d$/.test(cells[1] ?? "") ? [[cells[1], cells] as const] : [];
  }),
);
const quoted = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? "");

it("ARCHITECTURE lists every law", () => {
  expect([...rows.keys()]).toEqual(laws);
});

it.each(laws)(
  "%s is tied to the code that keeps it, to every mutant that takes it away, and to a test that is there",
  (law) => {
    const [, , says, keptBy, names, test] = rows.get(law) ?? [];
    expect(says).not.toBe("");
    const own = mutants.filter((mutant) => mutant.law === law);
    expect(own.length).toBeGreaterThan(0);
    expect(names?.split("; ").sort()).toEqual(own.map(({ name }) => name).sort());
    expect(quoted(keptBy).sort()).toEqual([...new Set(own.map(({ file }) => file))].sort());
    for (const file of quoted(keptBy)) expect(existsSync(join(root, file)), file).toBe(true);
    const [file = ""] = quoted(test);
    const name = test?.slice(test.indexOf("`: ") + 3) ?? "";
    expect(read(file)).toMatch(new RegExp(`(it|test)\\("${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}"`));
  },
);

it("the simulation judges every law by its name", () => {
  const judges = globSync("test/sim/*.ts", { cwd: root }).map(read).join("\n");
  for (const law of laws) expect(judges, law).toMatch(new RegExp(`broken\\(\\s*"${law}"`));
});
