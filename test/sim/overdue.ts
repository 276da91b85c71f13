import type { MatterId, OwnerId } from "../../core/id.ts";
import type { Random } from "./random.ts";
import { iso, minuteMs } from "./wall.ts";
import type { Task, World } from "./world.ts";

type Entry = { owner: OwnerId; matter: MatterId; wake: string | undefined; seq: number };

const graceMs = 5 * minuteMs;
/** Sweeps that find something and end well, in one world: more than this is work going in circles. */
const mostSweeps = 4000;

/** The overdue index as it can be seen now, which is behind the rows at times, and the sweep that reads it. */
export class Overdue {
  private world: World;
  private dice: Random;
  private work: (task: Task) => Promise<unknown>;
  private restless: (sweeps: number) => void;
  private rows = new Map<string, Entry>();
  private sweepAt = Number.POSITIVE_INFINITY;
  sweeps = 0;

  constructor(world: World, dice: Random, work: (task: Task) => Promise<unknown>, restless: (sweeps: number) => void) {
    this.world = world;
    this.dice = dice;
    this.work = work;
    this.restless = restless;
  }

  /** A row as it can be seen from now on, unless a later one could be seen before. */
  seen(entry: Entry): void {
    const key = `${entry.owner}#${entry.matter}`;
    if ((this.rows.get(key)?.seq ?? 0) > entry.seq) return;
    this.rows.set(key, entry);
    if (entry.wake) this.expect(Date.parse(entry.wake) + graceMs);
  }

  /** The sweep runs every minute; only those that would find something are played. */
  private expect(at: number): void {
    const minute = Math.ceil(Math.max(at, this.world.now + 1) / minuteMs) * minuteMs;
    if (minute >= this.sweepAt) return;
    this.sweepAt = minute;
    this.world.at(minute, () => {
      if (this.sweepAt !== minute) return;
      this.sweepAt = Number.POSITIVE_INFINITY;
      let earliest = Number.POSITIVE_INFINITY;
      for (const { wake } of this.rows.values()) if (wake) earliest = Math.min(earliest, Date.parse(wake));
      // A clock that is ahead finds more; none that is right finds less.
      if (earliest + graceMs <= minute + Math.max(0, 2 * this.world.skew)) this.sweep(minute);
      if (earliest < Number.POSITIVE_INFINITY && this.sweeps < mostSweeps)
        this.expect(Math.max(earliest + graceMs, minute + minuteMs));
    });
  }

  private sweep(minute: number): void {
    if (this.sweeps >= mostSweeps) return;
    this.world.start(`sweep ${iso(minute)}`, this.dice.fork(`sweep ${minute}`), this.work, (how) => {
      // One that dies each time tries again and goes in no circle.
      if (how === "done" && ++this.sweeps === mostSweeps) this.restless(this.sweeps);
    });
  }

  async overdue(before: string, limit: number) {
    return [...this.rows.values()]
      .flatMap(({ owner, matter, wake }) => (wake && wake <= before ? [{ owner, matter, wake }] : []))
      .sort((a, b) => (a.wake < b.wake ? -1 : 1))
      .slice(0, limit);
  }
}
