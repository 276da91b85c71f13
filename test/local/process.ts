import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Waits until `met` holds; rejects with `what` after `withinMs`. For real processes, which have no clock of ours. */
export async function until<T>(
  what: string,
  met: () => T | Promise<T> | undefined | false,
  withinMs = 10_000,
): Promise<T> {
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(25)) {
    const found = await met();
    if (found) return found;
  }
  throw new Error(`waited ${withinMs} ms in vain: ${what}`);
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const gone = (pid: number | undefined) =>
  until(`process ${pid} ends`, () => pid !== undefined && !alive(pid), 5000);

const parentOf = (pid: string) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
};
const commandOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
};
/** All that descends from a process, by one look at the machine. */
export function family(pid: number): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const children = Map.groupBy(pids, parentOf);
  const below = (of: number): number[] =>
    (children.get(of) ?? []).flatMap((child) => [Number(child), ...below(Number(child))]);
  return below(pid);
}
/** The first of them whose command line says this. */
export const member = (of: number, what: RegExp) => family(of).find((pid) => what.test(commandOf(pid)));
