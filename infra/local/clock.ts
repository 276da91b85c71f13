import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";

/** The machine's clock, or a manual one that stands still until somebody moves it. `now` is in milliseconds since 1970. */
export type LocalClock = { manual: boolean; now(): number; set(now: number): void };

/** @param file where the manual clock is kept, as `{ "now": "2026-03-02T15:00:00Z" }`; without it time is real. */
export function openClock(file?: string): LocalClock {
  if (!file)
    return {
      manual: false,
      now: () => Date.now(),
      set: () => {
        throw new Error("the clock is the machine's own; start with --clock to move it by hand");
      },
    };
  return {
    manual: true,
    now: () => Date.parse(JSON.parse(readFileSync(file, "utf8")).now),
    set: (now) => writeWhole(file, JSON.stringify({ now: isoSeconds(now) })),
  };
}

export const isoSeconds = (ms: number): string => new Date(ms).toISOString().replace(/\.000Z$/, "Z");

/** Replaces a file so that a reader, or the machine after a power cut, sees the old text or the new one and nothing between. */
export function writeWhole(file: string, text: string | Uint8Array, mode = 0o600): void {
  const next = `${file}.${process.pid}.new`;
  const fd = openSync(next, "w", mode);
  try {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(next, file);
}
