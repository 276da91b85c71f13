import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { lockFile, type Running, Told } from "./admin.ts";

/** When a process started, in whatever words this system has for it; undefined when it is gone. A pid alone may be somebody else's by now. */
export function startOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The name in brackets may hold spaces; the start time is the twentieth field behind it.
      return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    }
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the data folder for this process, or throws a line that says who has it. A lock whose process is gone is taken over.
 * Returns how to let go.
 */
export function takeLock(dir: string, mine: Omit<Running, "pid" | "started">): () => void {
  const file = lockFile(dir);
  const wanted: Running = { pid: process.pid, started: startOf(process.pid) ?? "", ...mine };
  const text = JSON.stringify(wanted);
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    for (let tries = 0; tries < 5; tries++) {
      try {
        // A link appears whole or not at all, and never over another's.
        linkSync(draft, file);
        return () => {
          if (read(file) === text) unlinkSync(file);
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const found = read(file);
      if (found === undefined) continue;
      const holder = parsed(found);
      if (holder && startOf(holder.pid) === holder.started)
        throw new Told(
          `Askwell is already running with this data folder, at ${holder.url} (process ${holder.pid}). Stop it first, or start with --data and another folder.`,
        );
      discard(file, found);
    }
    throw new Told(`the lock ${file} cannot be taken; another Askwell is starting at the same moment.`);
  } finally {
    unlinkSync(draft);
  }
}

/** Moves a dead lock away; if another starter was faster and it was theirs, puts it back. */
function discard(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) !== stale)
    try {
      linkSync(aside, file);
    } catch {}
  unlinkSync(aside);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function parsed(text: string): Running | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
