import { fork } from "node:child_process";
import { createWriteStream, type WriteStream } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const longestPauseMs = 10_000;
const steadyAfterMs = 30_000;
const triesToStart = 4;

/** How a process ended: killed from outside, which says nothing about the process, or by itself. */
export type Ended = "killed" | "by itself";
/** Something the supervisor keeps alive: resolves once it is ready, and `exited` once it is gone. */
export type Started = { exited: Promise<Ended>; stop(): Promise<void> };
/** It was killed from outside before it was ready. */
class Killed extends Error {}

/** Starts it, and again whenever it ends: at once when it was killed, and after longer pauses the oftener it ends by itself. Rejects when it never became ready. */
export async function kept(what: string, start: () => Promise<Started>): Promise<{ stop(): Promise<void> }> {
  let current: Started | undefined;
  let stopping = false;
  let failures = 0;

  async function run(first: boolean): Promise<void> {
    for (;;) {
      const began = performance.now();
      try {
        current = await start();
        break;
      } catch (error) {
        if (stopping) return;
        if (performance.now() - began > steadyAfterMs || error instanceof Killed) failures = 0;
        else if (++failures >= triesToStart && first) throw error;
        await pause(failures);
      }
    }
    if (stopping) return void (await current.stop());
    const began = performance.now();
    void current.exited.then(async (how) => {
      if (stopping) return;
      failures = how === "killed" || performance.now() - began > steadyAfterMs ? 0 : failures + 1;
      const ended = how === "killed" ? "was killed" : "ended by itself";
      process.stderr.write(`askwell: ${what} ${ended} and is starting again; nothing was lost\n`);
      await pause(failures);
      if (!stopping) await run(false);
    });
  }
  await run(true);
  return {
    stop: async () => {
      stopping = true;
      await current?.stop();
    },
  };
}

const pause = (failures: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.min(50 * 4 ** Math.max(0, failures - 1), longestPauseMs)));

/** A child of our own: TypeScript under this Node, bound to the supervisor by a channel that closes with either of them. */
export function forked(file: string, env: Record<string, string>, log: WriteStream, jsx = false) {
  return (): Promise<Started> =>
    new Promise((resolve, reject) => {
      const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
        cwd: root,
        env: { ...process.env, ...env },
        execArgv: ["--disable-warning=ExperimentalWarning", ...(jsx ? ["--import", import.meta.resolve("tsx")] : [])],
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      });
      let said = "";
      child.stdout?.on("data", (chunk) => log.write(chunk));
      child.stderr?.on("data", (chunk) => {
        said = `${said}${chunk}`.slice(-2000);
        log.write(chunk);
      });
      const exited = new Promise<Ended>((gone) =>
        child.once("exit", (_, signal) => gone(signal === "SIGKILL" ? "killed" : "by itself")),
      );
      child.once("error", reject);
      child.once("exit", (_, signal) =>
        reject(signal === "SIGKILL" ? new Killed() : new Error(said.trim() || "it ended without a word")),
      );
      child.on("message", () =>
        resolve({
          exited,
          stop: async () => {
            child.kill("SIGTERM");
            await exited;
          },
        }),
      );
    });
}

export const openLog = (file: string): WriteStream => createWriteStream(file, { flags: "a", mode: 0o600 });
