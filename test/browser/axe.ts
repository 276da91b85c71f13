import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** Tags of WCAG 2.2 AA and what comes before it. */
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Axe = { run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };

/** Everything that keeps somebody from using the page that is open, by day and by night. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    // Only colours differ between the two.
    const only = scheme === "light" ? { type: "tag", values: wcag } : { type: "rule", values: ["color-contrast"] };
    const found = await page.evaluate((runOnly) => (globalThis as unknown as { axe: Axe }).axe.run({ runOnly }), only);
    for (const { id, nodes } of found.violations)
      faults.push(`(${scheme}): ${id} ${nodes.map((one) => one.target.join(" ")).slice(0, 3)}`);
  }
  return faults;
}
