import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * Everything the local cloud has promised, on disk before it answers. Instants are milliseconds since 1970: `due`, `done`
 * and `at` by Askwell's clock, `next` (a retry) by the machine's.
 */
export type State = DatabaseSync;

export function openState(dir: string): State {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const state = new DatabaseSync(join(dir, "aws.db"), { timeout: 5000 });
  state.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS schedule (
      grp TEXT NOT NULL, name TEXT NOT NULL, due INTEGER NOT NULL, body TEXT NOT NULL, token TEXT,
      created INTEGER NOT NULL, modified INTEGER NOT NULL, done INTEGER, PRIMARY KEY (grp, name)) STRICT;
    CREATE INDEX IF NOT EXISTS schedule_due ON schedule (due) WHERE done IS NULL;
    CREATE TABLE IF NOT EXISTS queue (
      id INTEGER PRIMARY KEY AUTOINCREMENT, fn TEXT NOT NULL, payload TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0, next INTEGER NOT NULL DEFAULT 0, why TEXT) STRICT;
    CREATE TABLE IF NOT EXISTS dead (
      id INTEGER PRIMARY KEY, fn TEXT NOT NULL, payload TEXT NOT NULL, attempts INTEGER NOT NULL, why TEXT) STRICT;
    CREATE TABLE IF NOT EXISTS mail (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, source TEXT NOT NULL,
      recipients TEXT NOT NULL, tags TEXT NOT NULL, configuration TEXT, raw BLOB NOT NULL, written INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX IF NOT EXISTS mail_unwritten ON mail (seq) WHERE written = 0;
    CREATE TABLE IF NOT EXISTS post (
      mail TEXT PRIMARY KEY, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
      next INTEGER NOT NULL DEFAULT 0, said TEXT) STRICT;
    CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `);
  return state;
}

/** All of `work` or none of it. */
export function whole<T>(state: State, work: () => T): T {
  state.exec("BEGIN IMMEDIATE");
  try {
    const value = work();
    state.exec("COMMIT");
    return value;
  } catch (error) {
    if (state.isTransaction) state.exec("ROLLBACK");
    throw error;
  }
}

/** One part of the engine: does what is due, and says when (machine's milliseconds) it wants to be called again. */
export type Part = { work(): void; next(): number | undefined };

/** Setting a longer timer than this would sleep through a suspended laptop's morning: its timers stop with it. */
const longestSleepMs = 30_000;

/** Runs the parts whenever one is due or somebody says `poke`: one timer for the next due thing. */
export function ticker(parts: readonly Part[]) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const poke = () => {
    if (stopped) return;
    clearTimeout(timer);
    for (const part of parts) part.work();
    const next = Math.min(...parts.map((part) => part.next() ?? Number.POSITIVE_INFINITY));
    const sleep = Math.max(1, Math.min(next - Date.now(), longestSleepMs));
    timer = setTimeout(poke, sleep);
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { poke, stop };
}
