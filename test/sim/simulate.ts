import type { OwnerId } from "../../core/id.ts";
import { fresh } from "../../core/matter.ts";
import { initial } from "../../core/preferences.ts";
import { anyZone } from "./act.ts";
import { acts } from "./acts.ts";
import { Calm } from "./calm.ts";
import { Cloud } from "./cloud.ts";
import { deploy } from "./deployment.ts";
import { Oracle, type Violation } from "./oracle.ts";
import { type Random, random } from "./random.ts";
import type { Explorer, Talk } from "./truth.ts";
import { dayMs, hourMs, minuteMs } from "./wall.ts";
import { type Faults, noFaults, World } from "./world.ts";

export type Outcome = {
  seed: number;
  lives: number;
  sent: number;
  violations: Violation[];
  /** The names of the acts that were played, for leaving some out. */
  acts: string[];
  told: string[];
  /** How often each act took hold and each fault struck. */
  acted: Record<string, number>;
  struck: Record<string, number>;
  counts: { effects: number; sweeps: number; claims: number; [kind: string]: number };
};
export type Options = {
  tell?: boolean;
  /** Acts that are left out. */
  without?: ReadonlySet<string>;
};

const stormMs = 86 * dayMs;
const calmMs = 4 * dayMs;

/** One world from its seed: one or two explorers live 90 days through a storm, and then everything is calm. */
export async function simulate(seed: number, { tell = false, without = new Set() }: Options = {}): Promise<Outcome> {
  const dice = random(String(seed));
  const begin = Date.UTC(2026, 0, 1) + dice.int(0, 400 * 24 * 60) * minuteMs;
  const world = new World(begin, storm(dice.fork("faults")), tell);
  const oracle = new Oracle(world);
  const calm = new Calm(oracle);
  const cloud = new Cloud(world, dice.fork("cloud"), oracle, dice.chance(0.01));
  const played: string[] = [];
  const acted = new Map<string, number>();
  const lives = dice.chance(0.2) ? 2 : 1;
  for (let n = 1; n <= lives; n++)
    live({ cloud, oracle, world, dice: dice.fork(`life ${n}`), n, played, acted, without });
  weather(world, cloud, dice.fork("weather"));
  await world.runUntil(begin + stormMs);

  world.tell(() => "the storm is over");
  world.faults = noFaults;
  world.skew = 0;
  cloud.mail.outage.until = 0;
  const calmFrom = world.now;
  // What was on its way in the storm may still be late by hours, but a lease ends and an index catches up.
  for (const after of [hourMs, 7 * hourMs, 13 * hourMs, 25 * hourMs, 2 * dayMs + 5 * hourMs, calmMs]) {
    await world.runUntil(calmFrom + after);
    calm.owed(10 * minuteMs);
    calm.timers(cloud.kept.matters(), cloud.timers.values(), 10 * minuteMs);
  }
  calm.erased();
  calm.claims(cloud.kept.claims.values(), cloud.kept.lines, 30 * minuteMs);
  for (const bug of world.bugs) oracle.broken("bug", bug);
  return {
    ...{ seed, lives, sent: oracle.sent, violations: oracle.violations, acts: played, told: world.told ?? [] },
    acted: Object.fromEntries(acted),
    struck: Object.fromEntries(world.struck),
    counts: {
      effects: world.effects,
      sweeps: cloud.index.sweeps,
      claims: oracle.tries.envelopes,
      ...Object.fromEntries(oracle.seen),
    },
  };
}

/** Each world has its own weather: most faults are absent or rare, some are frequent, so that none hides another. */
function storm(dice: Random): Faults {
  const rate = (name: keyof Faults, most: number) => {
    const own = dice.fork(name);
    return own.chance(0.4) ? 0 : own.next() ** 3 * most;
  };
  return {
    ...{ crash: rate("crash", 0.05), pause: rate("pause", 0.3), throttle: rate("throttle", 0.05) },
    ...{ conflict: rate("conflict", 0.2), lostAnswer: rate("lostAnswer", 0.05), duplicate: rate("duplicate", 0.5) },
    ...{ lateEvent: rate("lateEvent", 0.5), lostEvent: rate("lostEvent", 0.5), lostTimer: rate("lostTimer", 0.7) },
    ...{ lateTimer: rate("lateTimer", 0.5), staleIndex: rate("staleIndex", 0.5), refused: rate("refused", 0.4) },
    ...{ rejected: rate("rejected", 0.05), ambiguous: rate("ambiguous", 0.4), lostEvidence: rate("lostEvidence", 0.8) },
    ...{ lateEvidence: rate("lateEvidence", 0.5), bounce: rate("bounce", 0.25), complaint: rate("complaint", 0.05) },
    ...{ outageHour: rate("outageHour", 8), outageDay: rate("outageDay", 2), clockStep: rate("clockStep", 40) },
    ...{ deployment: rate("deployment", 6), zoneRules: rate("zoneRules", 3) },
  };
}

/** Outages of the mail service, and clocks that are set. */
function weather(world: World, cloud: Cloud, dice: Random): void {
  const some = (most: number) => Math.floor(most + dice.next());
  const times = (count: number, what: (dice: Random) => void) => {
    for (let n = 0; n < count; n++) world.at(world.now + dice.int(0, stormMs), () => what(dice));
  };
  const outage = (ms: number) => (dice: Random) => {
    world.count(ms === dayMs ? "outageDay" : "outageHour");
    cloud.mail.outage = { until: world.now + ms, clear: dice.chance(0.6) };
    world.tell(() => `the mail service is down for ${ms / hourMs} h`);
  };
  times(some(world.faults.outageHour), outage(hourMs));
  times(some(world.faults.outageDay), outage(dayMs));
  times(some(world.faults.deployment), (dice) => deploy(cloud, dice, "deployment"));
  times(some(world.faults.zoneRules), (dice) => deploy(cloud, dice, "zoneRules"));
  times(some(world.faults.clockStep), (dice) => {
    world.skew = dice.chance(0.4) ? 0 : dice.int(-120, 120) * 1000;
    world.count("clockStep");
    world.tell(() => `clocks are off by ${world.skew / 1000} s`);
  });
}

type Life = {
  cloud: Cloud;
  oracle: Oracle;
  world: World;
  dice: Random;
  n: number;
  played: string[];
  acted: Map<string, number>;
  without: ReadonlySet<string>;
};

function live({ cloud, oracle, world, dice, n, played, acted, without }: Life): void {
  const owner = `own_life${n}` as OwnerId;
  const zone = anyZone(dice);
  const explorer: Explorer = {
    ...{ owner, email: `life${n}@explorer.test`, joined: false, joinedAt: world.now, unreachable: false },
    wishes: {
      ...{ zone, morning: 540, evening: 1020, quiet: { from: 1320, until: 480 }, weekend: [6, 7] },
      ...{ weekly: true, dayOfCard: false, thankMinutes: 45 },
    },
    things: new Map(),
    ...{ tried: new Map(), links: [], erased: new Map() },
  };
  oracle.truth.explorers.set(owner, explorer);
  oracle.truth.owners.set(owner, explorer);

  const join = (tries: number): void => {
    world.start(
      "joins",
      dice.fork(`join ${tries}`),
      async (task) => {
        const deps = cloud.deps(task);
        task.applied = () => {
          explorer.joined = true;
        };
        const now = deps.clock.now();
        const info = {
          ...{ id: owner, owner, email: explorer.email, name: "Mira", joinedAt: now, mailed: [], plannedWith: "1" },
          preferences: initial(zone),
        };
        await deps.store.commit({
          ...{ owner, nonce: deps.dice.token(), now, puts: [{ ...fresh("owner", info), wake: now }] },
          events: [{ id: deps.dice.eventId(), type: "explorer.joined", owner, matter: owner, at: now }],
        });
      },
      () => {
        if (!explorer.joined) world.after(10_000, () => join(tries + 1));
      },
    );
  };
  join(1);

  const play = (name: string, at: number, only?: string): void => {
    world.at(at, () => {
      if (!explorer.joined || without.has(name)) return;
      const own = dice.fork(name);
      const can = acts.filter((one) => (!only || one.name === only) && one.can(explorer, world.now));
      let left = own.next() * can.reduce((sum, one) => sum + one.weight, 0);
      const act = can.find((one) => {
        left -= one.weight;
        return left <= 0;
      });
      if (!act) return;
      played.push(name);
      press(name, act, own, 1);
    });
  };
  const press = (name: string, act: (typeof acts)[number], own: Random, tries: number): void => {
    if (!act.can(explorer, world.now)) return;
    world.start(
      `${owner} ${act.name} (${name})`,
      own.fork(`try ${tries}`),
      (task) => {
        const hands = {
          truth: oracle.truth,
          explorer,
          deps: cloud.deps(task),
          task,
          dice: own.fork("what"),
          now: world.now,
        };
        const took = () => void acted.set(act.name, (acted.get(act.name) ?? 0) + 1);
        return act.run({ ...hands, took, calm: (talk) => around(name, talk) });
      },
      (how) => {
        // Somebody who sees an error presses again, and may have been heard the first time.
        if (how !== "done" && tries < 3 && own.chance(0.7))
          world.after(own.int(1000, 60_000), () => press(name, act, own, tries + 1));
      },
    );
  };
  /** Much happens around a talk: it is logged in the corridor, thanked for, or moved at the last minute. */
  const around = (name: string, talk: Talk): void => {
    const at = (minutes: number) => talk.end + minutes * minuteMs;
    const own = dice.fork(`around ${name}`);
    if (own.chance(0.5)) play(`${name}/log`, at(own.int(-30, 240)), "logs");
    if (own.chance(0.3)) play(`${name}/near`, talk.start + own.int(-90, 60) * minuteMs);
    if (own.chance(0.3)) play(`${name}/due`, at(45) + own.int(-3000, 3000));
    if (own.chance(0.4)) play(`${name}/late`, at(own.int(60, 3 * 1440)));
  };
  // Few lives are crowded: what happens once in a crowd happens to a quiet life of another seed, and there is seen alone.
  const count = dice.chance(0.1) ? dice.int(40, 80) : dice.int(5, 35);
  for (let at = 1; at <= 3; at++) play(`first ${at}`, world.now + at * minuteMs * 5, "meets somebody");
  for (let at = 0; at < count; at++) play(`act ${at}`, world.now + Math.floor(dice.next() * stormMs));
}
