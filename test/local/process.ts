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
