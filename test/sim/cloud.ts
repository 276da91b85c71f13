import type { Event } from "../../core/event.ts";
import { mint, type OwnerId } from "../../core/id.ts";
import { idOf } from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";
import { planAhead } from "../../functions/ahead.ts";
import { attend } from "../../functions/attend.ts";
import type { Delivery, Deps, Sweeping } from "../../functions/deps.ts";
import { feedback } from "../../functions/feedback.ts";
import { relay } from "../../functions/relay.ts";
import { sweep } from "../../functions/sweep.ts";
import type { Compose } from "../../functions/written.ts";
import { fakeAccounts } from "../fake/accounts.ts";
import { fakeStore } from "../fake/store.ts";
import { composing } from "./composing.ts";
import { MailService } from "./mail-service.ts";
import { Overdue } from "./overdue.ts";
import type { Random } from "./random.ts";
import { iso } from "./wall.ts";
import type { Task, World } from "./world.ts";

/** What watches the world from outside, and is told of every effect at the instant it happens. */
export type Watch = {
  applied(change: Ports.Commit, task: Task): void;
  /** The mail is handed to the mail service's client. */
  posted(mail: Ports.Outgoing): void;
  accepted(mail: Ports.Outgoing, task: Task): void;
  refused(mail: Ports.Outgoing, permanent: boolean): void;
  /** The reader's side sent it back for good, or complained, and word of it is about to reach Askwell; word that is lost never does. */
  unwanted(mail: Ports.Outgoing): void;
  /** The sweep finds something every minute, for ever: somebody is stuck. */
  restless(sweeps: number): void;
  /** Askwell noted that this address is not to be written to. */
  stopped(sealed: string): void;
  /** Askwell was told this by the mail service, and its handler ended well. */
  heard(message: object): void;
};

/** Calls after the first that a queue makes for a handler that failed (Lambda: two), and how long it waits before each. */
const again = [60_000, 120_000];

/** Every service Askwell stands on, with its faults, and the functions they call. */
export class Cloud {
  readonly world: World;
  readonly dice: Random;
  readonly watch: Watch;
  readonly mail: MailService;
  readonly kept;
  private accounts: Ports.Accounts;
  /** Pending timers by name. */
  readonly timers = new Map<string, { at: number; wanted: Ports.Wanted }>();
  private usedTimers = new Set<string>();
  private seq = 0;
  private rolled = 0;
  private current: Task | undefined;
  private compose: Compose;
  readonly index: Overdue;

  /** @param thorough whether rows are read through their schema and every mail is written: slow, so for a sample. */
  constructor(world: World, dice: Random, watch: Watch, thorough: boolean) {
    this.world = world;
    this.dice = dice;
    this.watch = watch;
    this.compose = composing(dice.fork("composing"), thorough);
    this.kept = fakeStore({ parse: thorough, applied: (change) => this.applied(change) });
    this.accounts = fakeAccounts(this.kept.store, this.kept.stops);
    this.index = new Overdue(
      world,
      dice,
      (task) => sweep(this.deps(task)),
      (sweeps) => watch.restless(sweeps),
    );
    this.mail = new MailService(world, watch, (message, name) => this.hear(message, name));
  }

  /** What one task reaches. */
  deps(task: Task): Delivery & Deps & Sweeping & { bus: Ports.Bus } {
    const { world } = this;
    const { store } = this.kept;
    const read = <A extends unknown[], T>(what: string, call: (...given: A) => Promise<T>) => {
      return (...given: A) => world.effect(task, what, () => call(...given));
    };
    const commit = (change: Ports.Commit) =>
      world.effect<Ports.Committed>(
        task,
        "commit",
        () => {
          this.current = task;
          const done = store.commit(change);
          this.current = undefined;
          return done.then((answer) => {
            world.tell(() => `  ${task.name}: commit ${shown(change)} → ${answer}`);
            return answer;
          });
        },
        { conflict: "stale", again: true },
      );
    return {
      clock: {
        now: () => iso(world.now + world.skew + task.skew),
        monotonicMs: () => world.now,
      },
      dice: {
        id: (noun) => mint(noun, world.now, new TextEncoder().encode(`s${++this.rolled}`.padEnd(10, "x"))),
        eventId: () => `evt_${String(++this.rolled).padStart(6, "0")}`,
        token: () => `token${++this.rolled}`,
        code: () => "000000",
      },
      secrets: { hash: (token) => `hash${token}`, seal: sealed },
      store: {
        ...store,
        load: read("load", store.load),
        commit,
        due: read("due", store.due),
        agenda: read("agenda", store.agenda),
        list: read("list", store.list) as Ports.Store["list"],
        ledger: read("ledger", store.ledger),
        claim: read("claim", store.claim),
        token: read("token", store.token),
        contactByAddress: read("contactByAddress", store.contactByAddress),
        everything: read("everything", store.everything),
      },
      accounts: {
        ...this.accounts,
        stop: read("stop", async (sealed, why, now) => {
          this.watch.stopped(sealed);
          return this.accounts.stop(sealed, why, now);
        }),
        stopped: read("stopped", this.accounts.stopped),
      },
      overdue: { shards: 1, overdue: read("overdue", (_shard, before, limit) => this.index.overdue(before, limit)) },
      timers: {
        spreadMinutes: 0,
        set: (name, at, wanted) =>
          world.effect(task, `timer ${name}`, async () => this.setTimer(name, at, wanted), { again: true }),
        drop: (name) => world.effect(task, `drop ${name}`, async () => void this.timers.delete(name)),
      },
      bus: {
        publish: (events) =>
          world.effect(task, "publish", async () => {
            for (const event of events) this.published(event);
          }),
      },
      mailer: { send: (mail) => this.mail.send(task, mail) },
      log: () => {},
      compose: this.compose,
      ...{ url: "https://askwell.test", sender: "askwell@askwell.test", inbound: "in.askwell.test" },
    };
  }

  /** Calls a function as a queue would: again when it failed, twice as a duplicate, late, or never. */
  private call(name: string, work: (task: Task) => Promise<unknown>, tries = again): void {
    const dice = this.dice.fork(name);
    this.world.start(name, dice, work, (how) => {
      const [wait, ...rest] = tries;
      if (how !== "done" && wait !== undefined) this.world.after(wait, () => this.call(`${name}'`, work, rest));
    });
  }

  private applied(change: Ports.Commit): void {
    const task = this.current as Task;
    this.owners.add(change.owner);
    this.watch.applied(change, task);
    task.applied?.(change);
    const { world } = this;
    for (const row of [...(change.puts ?? []), ...(change.deletes ?? []).map((one) => ({ ...one, wake: undefined }))]) {
      const matter = "info" in row ? idOf(row) : row.id;
      const entry = { owner: change.owner, matter, wake: row.wake, seq: ++this.seq };
      const lag = world.strikes(this.dice, "staleIndex") ? this.dice.int(1, 600_000) : this.dice.int(20, 900);
      world.after(lag, () => this.index.seen(entry));
    }
    const events = change.events ?? [];
    if (events.length > 0) {
      const late = world.strikes(this.dice, "lateEvent") ? this.dice.int(1000, 600_000) : this.dice.int(50, 1500);
      world.after(late, () => this.stream(events));
    }
  }

  /** The stream hands records over until the relay has taken them; after twenty tries they are lost to it. */
  private stream(events: Event[]): void {
    const text = (one: string) => ({ S: one });
    const image = (event: Event) =>
      Object.fromEntries(Object.entries(event).map(([key, value]) => [key, text(String(value))]));
    const Records = events.map((event) => ({
      eventName: "INSERT" as const,
      dynamodb: { NewImage: { event: { M: image(event) } } },
    }));
    this.call(`relay ${events[0]?.id}`, (task) => relay(this.deps(task), { Records }), Array(20).fill(2000));
  }

  private latest = "";
  private published(event: Event): void {
    const { world, dice } = this;
    const { owner, matter, contact } = event;
    if (event.at < this.latest) world.count("reordered");
    else this.latest = event.at;
    const wanted = { owner, matter, ...(contact ? { contact } : {}) };
    const copies = world.strikes(dice, "lostEvent") ? 0 : world.strikes(dice, "duplicate") ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      const late = world.strikes(dice, "lateEvent") ? dice.int(1000, 3_600_000) : dice.int(20, 1500);
      world.after(late, () =>
        event.type === "matter.due"
          ? this.call(`deliver ${event.matter} ${event.id} ${copy}`, (task) => attend(this.deps(task), wanted))
          : this.call(`planner ${event.type} ${event.matter} ${event.id} ${copy}`, (task) =>
              planAhead(this.deps(task), wanted),
            ),
      );
    }
  }

  private async setTimer(name: string, at: string, wanted: Ports.Wanted): Promise<"set" | "exists"> {
    if (!/^[0-9a-zA-Z_.-]{1,64}$/.test(name)) throw new Error(`a timer cannot be called ${name}`);
    if (!at.endsWith(":00Z")) throw new Error(`a timer rings at a whole minute, not at ${at}`);
    if (this.usedTimers.has(name)) return "exists";
    this.usedTimers.add(name);
    const { world, dice } = this;
    const moment = Date.parse(at);
    this.timers.set(name, { at: moment, wanted });
    world.tell(() => `  timer ${name} set for ${at}`);
    const copies = world.strikes(dice, "lostTimer") ? 0 : world.strikes(dice, "duplicate") ? 2 : 1;
    if (copies === 0) this.lost.add(name);
    for (let copy = 0; copy < copies; copy++) {
      const late = world.strikes(dice, "lateTimer") ? dice.int(60_000, 4 * 3_600_000) : dice.int(50, 20_000);
      world.at(Math.max(moment, world.now + 500) + late, () => {
        if (!this.timers.has(name) && copy === 0) return;
        this.timers.delete(name);
        this.call(`timer ${name}${copy ? " again" : ""}`, (task) => attend(this.deps(task), wanted));
      });
    }
    return "set";
  }
  /** Timers that will never ring. */
  readonly lost = new Set<string>();

  readonly owners = new Set<OwnerId>();

  private hear(message: object, name: string): void {
    this.call(name, (task) => feedback(this.deps(task), message).then(() => this.watch.heard(message)));
  }
}

/** A one-way key that can be read. */
export const sealed = (text: string): string => `sealed-${text.trim().toLowerCase().replaceAll(" ", "-")}`;

const shown = ({ puts, take, end, deletes, ledger }: Ports.Commit): string =>
  [
    ...(puts ?? []).map((row) => `${idOf(row)}@${row.rev + 1}${row.wake ? ` wake ${row.wake}` : " asleep"}`),
    ...(take ?? []).map((one) => `take ${one.id} #${one.attempt}`),
    ...(end ?? []).map((one) => `${one.how} ${one.id} #${one.attempt}`),
    ...(deletes ?? []).map((one) => `delete ${one.id}`),
    ...(ledger ?? []).map((one) => `“${one.status}: ${one.subject}”`),
  ].join(", ");
