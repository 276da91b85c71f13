import { retries } from "../../boxes.ts";
import { type Part, type State, whole } from "./state.ts";

const atOnce = 4;
const mostAttempts = 1 + retries;
const longestPauseMs = 60_000;

/** What a call to a function came to. `absent` means that nobody was there to hear it, which is not the function's failure. */
export type Outcome = { kind: "done" } | { kind: "failed"; why: string } | { kind: "absent" };
export type Invoke = (fn: string, payload: string) => Promise<Outcome>;

/**
 * The calls that functions are owed: at least once each, in no promised order, kept until a function answered well.
 * After as many failures as the cloud allows a call moves to `dead`, where `npm run askwell -- doctor` shows it.
 */
export function queue(state: State, invoke: Invoke, poke: () => void) {
  const inFlight = new Set<number>();
  let absences = 0;
  const put = state.prepare("INSERT INTO queue (fn, payload) VALUES (?, ?)");
  const due = state.prepare("SELECT id, fn, payload, attempts, next FROM queue ORDER BY next, id LIMIT ?");
  const remove = state.prepare("DELETE FROM queue WHERE id = ?");
  const delay = state.prepare("UPDATE queue SET attempts = ?, next = ?, why = ? WHERE id = ?");
  const bury = state.prepare("INSERT INTO dead SELECT id, fn, payload, ?, ? FROM queue WHERE id = ?");
  const count = state.prepare("SELECT count(*) AS n FROM queue");

  type Row = { id: number; fn: string; payload: string; attempts: number; next: number };
  const waiting = () => (due.all(atOnce * 2) as Row[]).filter((row) => !inFlight.has(row.id));

  async function call(row: Row): Promise<void> {
    const outcome = await invoke(row.fn, row.payload);
    if (stopped) return;
    if (outcome.kind === "absent") {
      absences++;
      delay.run(row.attempts, Date.now() + Math.min(100 * 2 ** absences, 2000), "nobody answered", row.id);
      return;
    }
    absences = 0;
    if (outcome.kind === "done") {
      remove.run(row.id);
      return;
    }
    const attempts = row.attempts + 1;
    if (attempts >= mostAttempts)
      whole(state, () => {
        bury.run(attempts, outcome.why, row.id);
        remove.run(row.id);
      });
    else delay.run(attempts, Date.now() + Math.min(250 * 2 ** attempts, longestPauseMs), outcome.why, row.id);
  }

  let stopped = false;
  const part: Part = {
    work() {
      const now = Date.now();
      for (const row of waiting()) {
        if (inFlight.size >= atOnce || row.next > now) break;
        inFlight.add(row.id);
        void call(row).finally(() => {
          inFlight.delete(row.id);
          if (!stopped) poke();
        });
      }
    },
    next: () => (inFlight.size >= atOnce ? undefined : waiting()[0]?.next),
  };
  return {
    part,
    /** Call inside the transaction that makes the call owed. */
    add: (fn: string, payload: unknown) => void put.run(fn, JSON.stringify(payload)),
    length: () => Number(count.get()?.n),
    /** The oldest call's last failure, for a person who waits. */
    trouble: () =>
      state.prepare("SELECT fn, attempts, why FROM queue WHERE why IS NOT NULL ORDER BY id LIMIT 1").get() as
        | { fn: string; attempts: number; why: string }
        | undefined,
    dead: () => state.prepare("SELECT id, fn, attempts, why FROM dead ORDER BY id").all(),
    stop: () => {
      stopped = true;
    },
  };
}
export type Queue = ReturnType<typeof queue>;
