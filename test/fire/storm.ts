import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Running } from "../../infra/local/admin.ts";
import { family, member, until } from "../local/process.ts";
import type { Random } from "../sim/random.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const processes = { table: /^\S*dynoxide serve/, aws: /cloud\.ts/, host: /host\.ts/ };
type Victim = keyof typeof processes;
/** The handlers take the longest to start, so they are killed half as often as the others. */
const victims: readonly Victim[] = ["table", "table", "aws", "aws", "host"];
const longestPauseMs = 1500;
/** `drop`: the mail was taken and the connection closed; `lose`: closed before it was read. */
const faults = ["drop", "drop", "drop", "lose", "error", "throttle"] as const;

/** `npm start`, with a clock that is moved by hand. */
export async function stack(dir: string, port: string, clock: string) {
  const args = ["infra/local/start.mjs", "--data", dir, "--port", port, "--clock", clock];
  const child = spawn("node", args, {
    ...{ cwd: root, stdio: ["ignore", "pipe", "pipe"] },
    env: { ...process.env, ASKWELL_FAULTS: "1" },
  });
  let heard = "";
  for (const out of [child.stdout, child.stderr]) out?.on("data", (chunk) => (heard += chunk));
  const over = () => child.exitCode !== null || child.signalCode !== null;
  await until("the stack is up", () => heard.includes("Stop with Ctrl-C") || over(), 300_000);
  if (over()) throw new Error(heard);
  const stop = async () => {
    if (!over()) child.kill("SIGTERM");
    await until("the stack has stopped", over, 120_000);
  };
  return { pid: child.pid ?? 0, stop };
}

/** Whether this machine lets a program have mounts of its own. */
export const mountable = (): boolean =>
  process.platform === "linux" &&
  spawnSync("unshare", ["--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

export type Disk = ReturnType<typeof disk>;

/** The mail folder on a small disk of its own, which can be filled to its last byte; without mounts, a folder that can be taken away. */
export function disk(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = process.env.ASKWELL_OWN_MOUNTS === "yes";
  if (own && spawnSync("mount", ["-t", "tmpfs", "-o", "size=48m,mode=700", "tmpfs", folder]).status !== 0)
    throw new Error(`no disk could be mounted at ${folder}`);
  const ballast = join(folder, "ballast");
  const aside = `${folder}.aside`;
  return {
    kind: own ? "full" : "gone",
    fill(): void {
      if (!own) {
        renameSync(folder, aside);
        writeFileSync(folder, "");
        return;
      }
      const file = openSync(ballast, "w");
      try {
        for (const page = Buffer.alloc(4096); ; ) writeSync(file, page);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      } finally {
        closeSync(file);
      }
    },
    empty(): void {
      rmSync(own ? ballast : folder, { force: true, recursive: !own });
      if (!own) renameSync(aside, folder);
    },
    free: () => void (own && spawnSync("umount", [folder])),
  };
}

/** What goes wrong, at moments that the dice choose. */
export function storm(dice: Random, top: number, running: () => Running, log: string, folder: Disk) {
  const kills = { table: 0, aws: 0, host: 0 };
  let planned = 0;
  let fills = 0;

  async function kill(victim: Victim): Promise<void> {
    for (const end = performance.now() + 60_000; performance.now() < end; await pause(100)) {
      const pid = member(top, processes[victim]);
      if (pid === undefined) continue;
      process.kill(pid, "SIGKILL");
      kills[victim]++;
      return;
    }
    throw new Error(`${victim} did not start again`);
  }
  async function spoil(): Promise<void> {
    const { aws, secret } = running();
    const fault = { service: "ses", kind: dice.pick(faults), times: dice.int(1, 4) };
    const headers = { "content-type": "application/json", "x-askwell-local": secret };
    const told = fetch(`${aws}/_local/faults`, { method: "POST", headers, body: JSON.stringify(fault) });
    await told.then(() => planned++).catch(() => undefined);
  }

  const written = () => statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  /** Waits until the stack has done so much more, by its log; work that stands still waits for no blow. */
  async function progress(bytes: number): Promise<void> {
    const [from, end] = [written(), performance.now() + longestPauseMs];
    while (written() - from < bytes && performance.now() < end) await pause(10);
  }

  return {
    /**
     * Kills so many processes while the work goes on, and ends when both are done. With `full` the disk is so for half of the blows.
     * @param every how far the work gets between two blows, in bytes of the stack's log, on the average.
     */
    async during(times: number, every: number, full: boolean, work: () => Promise<void>): Promise<void> {
      const blows = async () => {
        for (let n = 0; n < times; n++) {
          await progress(dice.int(0, 2 * every));
          if (full && n === Math.floor(times / 4)) {
            folder.fill();
            fills++;
          }
          if (full && n === Math.floor((3 * times) / 4)) folder.empty();
          await spoil();
          await kill(dice.pick(victims));
        }
      };
      await Promise.all([work(), blows()]);
    },
    /** The calm: faults that were planned and not met yet are forgotten with the process that knows them. */
    async over(): Promise<void> {
      await until("everything runs again", () => Object.values(processes).every((one) => member(top, one)), 300_000);
      process.kill(member(top, processes.aws) ?? family(top)[0] ?? 0, "SIGTERM");
    },
    told: () => ({
      kills: kills.table + kills.aws + kills.host,
      ...kills,
      ...{ faults: planned, disk: `${folder.kind} ${fills}` },
    }),
  };
}
