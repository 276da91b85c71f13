/** `npm test`: types, style, then every test. Installs what is missing; ends with a line that counts. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ready } from "../infra/local/ready.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = ready(root);
const bin = join(root, "node_modules", ".bin");
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, TZ: "Asia/Kathmandu", SST_TELEMETRY_DISABLED: "1" };
const run = (command, args) => spawnSync(join(bin, command), args, { cwd: root, stdio: "inherit", env }).status === 0;
const only = process.argv.slice(2);

if (only.length === 0) {
  const typed = run("tsc", ["-p", "tsconfig.json"]);
  const styled = run("biome", ["check", "--config-path=.", "--error-on-warnings", "."]);
  if (!typed || !styled) {
    console.log("0 passed, 1 failed");
    process.exit(1);
  }
}
const report = join(tmpdir(), `askwell-test-${process.pid}.json`);
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const args = [
  vitest,
  "run",
  "--config",
  "test/vitest.config.ts",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...only,
];
const status = spawnSync(node, args, { cwd: root, stdio: "inherit", env }).status;
let passed = 0;
let failed = 1;
try {
  const told = JSON.parse(readFileSync(report, "utf8"));
  passed = told.numPassedTests;
  // Skipped counts as failed: a test that did not run proves nothing.
  failed =
    told.numTotalTests - told.numPassedTests + (told.numFailedTestSuites > 0 && told.numFailedTests === 0 ? 1 : 0);
  if (status !== 0 && failed === 0) failed = 1;
} catch {
  console.error("askwell: the test runner ended without a report");
} finally {
  rmSync(report, { force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
