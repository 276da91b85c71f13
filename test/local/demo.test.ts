import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { freePort } from "../../infra/local/table.ts";

it("the demo tells, on the whole local stack, the very story that the handlers tell in memory, minute for minute", async () => {
  const { status, stdout, stderr } = spawnSync(
    "node",
    ["infra/local/demo.mjs", "--exit", "--port", String(await freePort())],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain(readFileSync("test/golden/story.txt", "utf8").trimEnd());
  expect(stdout).toContain("12 mails came to Mira, 2 letters were sent for her");
}, 180_000);
