import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "../../infra/local/table.ts";
import { Failed, smoke } from "../../infra/smoke.ts";
import { until } from "./process.ts";

const program = (args: string[]) => {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  return { child, said, ended: once(child, "close").then(([code]) => code as number | null) };
};
const askwell = async (...args: string[]) => {
  const { said, ended } = program(["infra/local/cli.ts", "smoke", ...args]);
  return { status: await ended, ...said };
};

describe("askwell smoke", () => {
  it("signs in, books, holds, receives a draft by each way, and leaves nothing behind", {
    timeout: 120_000,
  }, async () => {
    const dir = mkdtempSync(join(tmpdir(), "askwell-smoke-"));
    const port = String(await freePort());
    const place = ["--data", dir];
    const stack = program(["infra/local/start.mjs", ...place, "--port", port, "--clock", "2026-03-02T02:00:00Z"]);
    try {
      await until("it is up", () => stack.said.out.includes("Stop with Ctrl-C"), 60_000);
      for (const _ of ["the first time", "again with the same address"]) {
        const { status, out, err } = await askwell(...place, "--as", "operator@example.edu");
        expect({ status, err }).toMatchObject({ status: 0, err: expect.stringContaining("All is well") });
        expect(JSON.parse(out).passed.map((one: { step: string }) => one.step)).toEqual([
          "The site answers",
          "The sign-in mail comes, and lets in",
          "A person is added",
          "A talk is booked, and one of an hour ago recorded",
          "What is due at once comes at once: its brief",
          "The talk is held and logged",
          "Its thank-you draft comes",
          "A timer rings for the other talk",
          "SES says that both were delivered",
          "Everything is erased again",
        ]);
      }
    } finally {
      stack.child.kill("SIGTERM");
      await stack.ended;
      rmSync(dir, { recursive: true, force: true });
    }
  });

  it("says which step failed and where to look, and ends with 1", async () => {
    const { status, err } = await askwell(
      "--url",
      `http://127.0.0.1:${await freePort()}`,
      "--as",
      "operator@example.edu",
    );
    expect(status).toBe(1);
    expect(err).toContain("✗ The site answers: /sign-in did not answer: ");
    expect(err).toContain("Look at the Router");
  });

  it("mails nobody on a deployed stage who was not named", async () => {
    const { status, err } = await askwell("--url", `http://127.0.0.1:${await freePort()}`);
    expect({ status, err }).toEqual({
      status: 1,
      err: "askwell: Say whose mailbox: --as and an address that you can read.\n",
    });
  });
});

/** A site that does what it is asked, and whose mails come so many minutes after they were due, or never. */
const late: Record<string, number | undefined> = {};
let now = 0;
const asked: string[] = [];
const stage = async (): Promise<{ url: string; server: Server }> => {
  now = Date.parse("2026-03-02T15:00:00Z");
  asked.length = 0;
  const lines: { at: number; dueIds: string[]; envelope: string }[] = [];
  const owe = (dueId: string, from: number) => {
    const wait = late[dueId.split(".").slice(0, 2).join(".")];
    if (wait !== undefined) lines.push({ at: from + wait * 60_000, dueIds: [dueId], envelope: dueId });
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? "").split("?")[0] ?? "";
    if (request.method === "POST") asked.push(path);
    if (path === "/talks/new") owe("itv_1.brief.1", now);
    if (path === "/talks/past") owe("itv_2.thanks.1-0", now + 3 * 60_000);
    if (path === "/talks/itv_1/log") owe("itv_1.thanks.1-0", now);
    const href = { "/people/new": "/people/con_1", "/talks/new": "/talks/itv_1", "/talks/past": "/talks/itv_2" }[path];
    const went = lines
      .filter(({ at }) => at <= now)
      .flatMap((line) =>
        ["sent", "delivered"].map((status) => ({ ...line, status, at: new Date(line.at).toISOString() })),
      );
    const told = path === "/ledger" ? { lines: went, planned: [] } : { href, text: "the questions nobody else asks" };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(told));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, server };
};

describe("the smoke test turns red", () => {
  let server: Server;
  afterEach(() => server.close());
  const tried = async (lateness: typeof late) => {
    for (const name of ["itv_1.brief", "itv_1.thanks", "itv_2.thanks"]) late[name] = 0;
    Object.assign(late, lateness);
    const made = await stage();
    server = made.server;
    return smoke(made.url, "operator@example.edu", {
      signIn: async () => "123 456",
      now: async () => now,
      pause: async (milliseconds) => {
        now += milliseconds;
      },
      say: () => {},
    });
  };

  it.each([
    ["the hand-over is lost and the sweep finds what was due", { "itv_1.brief": 6 }, "The brief came 6 min late"],
    ["no draft comes at all", { "itv_1.thanks": undefined }, "The draft was not in the ledger after 8 min"],
    ["no timer rings", { "itv_2.thanks": 7 }, "The other draft came"],
  ])("when %s, and tidies up all the same", async (_what, lateness, words) => {
    const failed = await tried(lateness).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Failed);
    expect(String(failed)).toContain(words);
    expect(asked.at(-1)).toBe("/account/erase");
  });

  it("and not when all comes in its time", async () => {
    expect(await tried({})).toHaveLength(10);
  });
});
