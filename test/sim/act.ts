import type { Result } from "../../core/error.ts";
import type { MatterId, OwnerId } from "../../core/id.ts";
import type * as Interview from "../../core/interview.ts";
import type { Matter } from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";
import type { Deps } from "../../functions/deps.ts";
import { change, type Decided } from "../../functions/routes/change.ts";
import type { Random } from "./random.ts";
import { all, type Explorer, type Talk, type Truth } from "./truth.ts";
import { clock, dayName, dayOf, minuteMs, moment } from "./wall.ts";
import type { Task } from "./world.ts";

/** What an act has to hand: one explorer, one press, and the dice of this act alone. */
export type Hands = {
  truth: Truth;
  explorer: Explorer;
  deps: Deps;
  task: Task;
  dice: Random;
  now: number;
  calm: (talk: Talk) => void;
  /** It took hold. */
  took: () => void;
};
export type Act = {
  name: string;
  weight: number;
  can: (explorer: Explorer, now: number) => boolean;
  run: (hands: Hands) => Promise<unknown>;
};

export const zones = [
  ...["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Auckland"],
  ...["America/Santiago", "Africa/Cairo", "America/St_Johns", "Asia/Tokyo", "Europe/Berlin", "Pacific/Kiritimati"],
];
export const anyZone = (dice: Random) => dice.pick(zones);

/**
 * Commits what a route would, and tells the truth of it at the instant it takes hold.
 * @param each also when it takes hold a second time: its answer was lost, its rows moved on, and so it was decided anew.
 */
export function act(
  { deps, explorer, task, took }: Hands,
  ids: string[],
  decide: (rows: Matter[], now: string) => Result<Decided>,
  true_: (now: number, change: Ports.Commit) => void,
  how?: Parameters<typeof change>[4],
  each = false,
): Promise<Result<Matter>> {
  let told = false;
  task.applied = (made) => {
    if ((told && !each) || !made.events?.length) return;
    told = true;
    took();
    const at = Date.parse(made.now);
    true_(at, made);
    for (const row of made.puts ?? []) {
      const thing = explorer.things.get(row.info.id);
      if (thing) thing.changedAt = at;
    }
  };
  return change(deps, explorer.owner as OwnerId, ids as MatterId[], decide, how);
}

export const talks = (explorer: Explorer, state?: Talk["state"]) =>
  all(explorer, "interview").filter((talk) => !state || talk.state === state);
export const people = (explorer: Explorer) => all(explorer, "contact").filter((person) => person.state === "active");

export function slot(hands: Hands, from: number, to: number): Interview.Slot {
  const { dice, explorer, now } = hands;
  const zone = dice.chance(0.8) ? explorer.wishes.zone : anyZone(dice);
  const at = now + dice.int(from, to) * minuteMs;
  const day = dayName(dayOf(at, zone));
  const hour = dice.chance(0.1) ? dice.int(0, 23) : dice.int(8, 19);
  const time = `${String(hour).padStart(2, "0")}:${dice.pick(["00", "15", "30", "45"])}`;
  return { day, clock: time, zone, minutes: dice.pick([20, 30, 60]), mode: "video" } as Interview.Slot;
}
export const startOf = (slot: Interview.Slot) =>
  moment(dayOf(Date.parse(`${slot.day}T00:00:00Z`), "UTC"), clock(slot.clock), slot.zone);

export function addPerson(
  truth: Truth,
  explorer: Explorer,
  id: string,
  email: string | undefined,
  zone: string | undefined,
): void {
  truth.add(explorer, {
    ...{ noun: "contact", id, email, zone, state: "active", named: [], letters: new Map(), suggested: [], nudges: 0 },
  });
}

export const over = (explorer: Explorer, now: number) =>
  talks(explorer).some((one) => one.start <= now && one.state === "scheduled");
