import type { Random } from "./random.ts";
import { iso } from "./wall.ts";

/** A piece of work somewhere in the cloud: one invocation of a handler, or one press of the explorer. It can die between any two effects. */
export type Task = {
  name: string;
  dice: Random;
  /** True milliseconds. */
  began: number;
  alive: boolean;
  /** What this machine's wall clock shows beyond the truth. */
  skew: number;
  ended: (how: "done" | "failed" | "died", error?: unknown) => void;
  /** Told when a commit of this task is applied. */
  applied?: (change: import("../../core/ports.ts").Commit) => void;
};

/** How likely each fault is, per chance it gets. */
export type Faults = Record<
  | "crash"
  | "pause"
  | "throttle"
  | "conflict"
  | "lostAnswer"
  | "duplicate"
  | "lateEvent"
  | "lostEvent"
  | "lostTimer"
  | "lateTimer"
  | "staleIndex"
  | "refused"
  | "rejected"
  | "ambiguous"
  | "lostEvidence"
  | "lateEvidence"
  | "bounce"
  | "complaint"
  | "outageHour"
  | "outageDay"
  | "clockStep"
  | "deployment"
  | "zoneRules",
  number
>;
export const noFaults: Faults = {
  ...{ crash: 0, pause: 0, throttle: 0, conflict: 0, lostAnswer: 0, duplicate: 0, lateEvent: 0, lostEvent: 0 },
  ...{ lostTimer: 0, lateTimer: 0, staleIndex: 0, refused: 0, rejected: 0, ambiguous: 0, lostEvidence: 0 },
  ...{
    lateEvidence: 0,
    bounce: 0,
    complaint: 0,
    outageHour: 0,
    outageDay: 0,
    clockStep: 0,
    deployment: 0,
    zoneRules: 0,
  },
};

/** Like a Lambda: what has not ended by then is cut off. */
const timeoutMs = 30_000;

/** Requests that may follow on one thing happening before it counts as a bug that ends the world. */
const mostAtOnce = 5000;

/** An error that a service answered, thrown by a port. */
export class Unavailable extends Error {}

/** True time, and everything that is still to happen in it. Two things of one instant happen in the order they were foreseen. */
export class World {
  now: number;
  faults: Faults;
  /** How far wall clocks are off at this moment. */
  skew = 0;
  /** One line for each thing that happened, when somebody wants to read it. */
  told: string[] | undefined;
  effects = 0;
  private effectsBefore = 0;
  /** Somebody was set to work, or works on, at this instant. */
  private working = false;
  private heap: { at: number; order: number; run: () => void | Promise<void> }[] = [];
  private order = 0;

  constructor(now: number, faults: Faults, tell: boolean) {
    this.now = now;
    this.faults = faults;
    this.told = tell ? [] : undefined;
  }

  /** How often each fault struck, and each act took hold. */
  readonly struck = new Map<string, number>();
  count(what: string): void {
    this.struck.set(what, (this.struck.get(what) ?? 0) + 1);
  }
  strikes(dice: Random, fault: keyof Faults): boolean {
    const strikes = dice.chance(this.faults[fault]);
    if (strikes) this.count(fault);
    return strikes;
  }

  tell(line: () => string): void {
    this.told?.push(`${iso(this.now)} ${line()}`);
  }

  at(at: number, run: () => void | Promise<void>): void {
    const { heap } = this;
    const item = { at: Math.max(at, this.now), order: this.order++, run };
    heap.push(item);
    for (let n = heap.length - 1; n > 0; ) {
      const up = (n - 1) >> 1;
      if (!before(item, heap[up] as typeof item)) break;
      heap[n] = heap[up] as typeof item;
      heap[up] = item;
      n = up;
    }
  }

  after(ms: number, run: () => void | Promise<void>): void {
    this.at(this.now + ms, run);
  }

  /** Lets everything happen that was foreseen until then. */
  async runUntil(end: number): Promise<void> {
    for (;;) {
      const next = this.heap[0];
      if (!next || next.at > end) break;
      this.take();
      this.now = Math.max(this.now, next.at);
      this.effectsBefore = this.effects;
      this.working = false;
      next.run();
      // The next tick comes when nothing is left to be done at this instant.
      if (this.working) await new Promise<void>((resolve) => process.nextTick(resolve));
    }
    this.now = end;
  }

  /** Starts work. A task that throws or dies says so to whoever called it. */
  start(name: string, dice: Random, work: (task: Task) => Promise<unknown>, ended: Task["ended"]): Task {
    const task: Task = { name, dice, began: this.now, alive: true, skew: this.skew, ended };
    this.tell(() => `▶ ${name}`);
    this.working = true;
    work(task).then(
      () => this.end(task, "done"),
      (error) => this.end(task, "failed", error),
    );
    return task;
  }

  private end(task: Task, how: "done" | "failed" | "died", error?: unknown): void {
    if (!task.alive) return;
    task.alive = false;
    if (how !== "done") this.tell(() => `✕ ${task.name} ${how}${error ? `: ${error}` : ""}`);
    if (how === "failed" && !isOutside(error)) this.bugs.push(`${task.name}: ${(error as Error)?.stack ?? error}`);
    task.ended(how, error);
  }
  /** Errors that no service answered: the handlers' own. */
  bugs: string[] = [];

  /** One request to a service. Before and after it the task may die, wait, or be refused; the answer may be lost. */
  async effect<T>(
    task: Task,
    what: string,
    run: () => Promise<T>,
    can: { conflict?: T; again?: boolean } = {},
  ): Promise<T> {
    if (!task.alive) return never();
    if (++this.effects - this.effectsBefore > mostAtOnce) throw new Error(`${task.name} runs in circles: ${what}`);
    const { dice } = task;
    if (this.strikes(dice, "crash")) return this.die(task, `before ${what}`);
    if (this.strikes(dice, "pause")) {
      const pause = dice.chance(0.1) ? dice.int(1000, 40_000) : dice.int(1, 900);
      const late = dice.chance(0.5);
      await this.wait(task, pause);
      if (this.now - task.began > timeoutMs) {
        // The request may have been on its way when its sender was cut off.
        if (late) await run();
        return this.die(task, `out of time before ${what}`);
      }
    }
    if (this.strikes(dice, "throttle")) throw this.unavailable(task, what, "throttled");
    if (can.conflict !== undefined && this.strikes(dice, "conflict")) {
      this.tell(() => `  ${task.name}: ${what} conflicts`);
      return can.conflict;
    }
    let answer = await run();
    if (this.strikes(dice, "crash")) return this.die(task, `after ${what}`);
    if (this.strikes(dice, "lostAnswer")) {
      if (!can.again || dice.chance(0.5)) throw this.unavailable(task, what, "answer lost");
      // The client asks again with the same nonce; others may have been there meanwhile.
      await this.wait(task, dice.int(1, 5000));
      this.tell(() => `  ${task.name}: ${what} asked again`);
      answer = await run();
    }
    return answer;
  }

  private unavailable(task: Task, what: string, why: string): Unavailable {
    this.tell(() => `  ${task.name}: ${what} ${why}`);
    return new Unavailable(why);
  }

  die<T>(task: Task, where: string): Promise<T> {
    this.tell(() => `  ${task.name} dies ${where}`);
    this.end(task, "died");
    return never();
  }

  wait(task: Task, ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(ms, () => {
        if (!task.alive) return;
        this.working = true;
        resolve();
      });
    });
  }

  private take(): void {
    const { heap } = this;
    const end = heap.pop() as (typeof heap)[number];
    if (heap.length === 0) return;
    let n = 0;
    for (;;) {
      let down = 2 * n + 1;
      if (down >= heap.length) break;
      if (down + 1 < heap.length && before(heap[down + 1] as typeof end, heap[down] as typeof end)) down++;
      if (!before(heap[down] as typeof end, end)) break;
      heap[n] = heap[down] as typeof end;
      n = down;
    }
    heap[n] = end;
  }
}

/** A service failed, or somebody else was faster as often as the handler tried: whoever called it calls it again. */
const isOutside = (error: unknown): boolean =>
  error instanceof AggregateError
    ? error.errors.every(isOutside)
    : error instanceof Unavailable || (error instanceof Error && / kept moving on/.test(error.message));

const before = (a: { at: number; order: number }, b: { at: number; order: number }): boolean =>
  a.at < b.at || (a.at === b.at && a.order < b.order);

/** One each: all that waits for a promise lives as long as it does, and these worlds are to be forgotten. */
const never = (): Promise<never> => new Promise(() => {});
