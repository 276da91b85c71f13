import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { admin, running } from "../../infra/local/admin.ts";
import { freePort } from "../../infra/local/table.ts";
import { alive, family, gone, member, until } from "./process.ts";

type Started = { child: ChildProcess; heard(): string; ended: Promise<number | null> };

/** `npm start` as a person runs it, in a folder of its own. */
function start(dir: string, port: number, ...more: string[]): Started {
  const child = spawn("node", ["infra/local/start.mjs", "--data", dir, "--port", String(port), ...more], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let heard = "";
  for (const out of [child.stdout, child.stderr])
    out?.on("data", (chunk) => {
      heard += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, heard: () => heard, ended };
}

let dir: string;
let port: number;
let begun: Started[];
const begin = async (...more: string[]) => {
  const started = start(dir, port, ...more);
  begun.push(started);
  await until(`it is up: ${started.heard()}`, () => started.heard().includes("Stop with Ctrl-C"), 60_000);
  return started;
};

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "askwell-start-"));
  port = await freePort();
  begun = [];
});
afterEach(async () => {
  for (const { child, ended } of begun) {
    child.kill("SIGTERM");
    await ended;
  }
  rmSync(dir, { recursive: true, force: true });
});

// A whole stack starts, some of it twice, and perhaps beside everything else that a busy machine does.
describe("npm start", { timeout: 150_000 }, () => {
  it("says where it is, and leaves nothing running once it is stopped", async () => {
    const { child, heard, ended } = await begin("--clock", "2026-03-02T15:00:00Z");
    expect(heard()).toContain(`http://localhost:${port}`);
    const all = family(child.pid ?? 0);
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect((await fetch(`http://localhost:${port}/local/inbox`)).status).toBe(200);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    for (const pid of all) await gone(pid);
    expect(() => running(dir)).toThrow("not running");
  });

  it.each([
    ["the site", /host\.ts/],
    ["the local AWS", /cloud\.ts/],
    ["the table", /linux-x64\/dynoxide serve/],
  ])("starts %s again when it was killed, at the same address", async (_what, command) => {
    const { child } = await begin("--clock", "2026-03-02T15:00:00Z");
    const first = member(child.pid ?? 0, command) ?? 0;
    expect(first).toBeGreaterThan(0);
    process.kill(first, "SIGKILL");
    await gone(first);
    await until("another one answers", () => member(child.pid ?? 0, command));
    const moved = await until("the clock moves again", () =>
      admin(running(dir))
        .advance({ to: "2026-03-02T15:01:00Z" })
        .catch(() => undefined),
    );
    expect(moved?.now).toBe("2026-03-02T15:01:00Z");
  });

  it("takes everything with it when it is killed outright, and starts again over the lock it left", async () => {
    const { child, ended } = await begin();
    const all = family(child.pid ?? 0);
    process.kill(running(dir).pid, "SIGKILL");
    await ended;
    for (const pid of all) await gone(pid);
    expect(all.some(alive)).toBe(false);
    const again = await begin();
    expect(again.heard()).toContain("Askwell is at");
  });

  it("refuses a data folder that is in use, and says by whom", async () => {
    const { child } = await begin();
    const second = start(dir, await freePort());
    expect(await second.ended).toBe(1);
    expect(second.heard()).toContain(`already running with this data folder, at http://localhost:${port}`);
    expect(alive(child.pid ?? 0)).toBe(true);
  });

  it("says plainly that the port is taken, and leaves no lock behind", async () => {
    const other = createServer().listen(port, "127.0.0.1");
    const started = start(dir, port);
    expect(await started.ended).toBe(1);
    expect(started.heard()).toContain(`port ${port} is taken by another program`);
    expect(() => running(dir)).toThrow("not running");
    other.close();
  });

  it("takes over a lock whose process is gone, even when its number was given to another", async () => {
    writeFileSync(
      join(dir, "running.json"),
      JSON.stringify({ pid: process.pid, started: "long ago", url: "", aws: "" }),
    );
    expect((await begin()).heard()).toContain("Askwell is at");
  });

  it("answers to no other name than localhost, so that no page elsewhere can point its own name here", async () => {
    await begin();
    const asked = (host: string) =>
      new Promise<number | undefined>((resolve, reject) =>
        get({ host: "127.0.0.1", port, path: "/local/inbox", headers: { host } }, (answer) =>
          resolve(answer.statusCode),
        ).on("error", reject),
      );
    expect(await asked("evil.example")).toBe(421);
    expect(await asked(`localhost:${port}`)).toBe(200);
  });
});
