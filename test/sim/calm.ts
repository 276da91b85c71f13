import type { DueId } from "../../core/id.ts";
import type { Matter } from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";
import { isQuiet, morningOf } from "./hours.ts";
import type { Oracle } from "./oracle.ts";
import { type Owed, owedFor } from "./owed.ts";
import { type Explorer, type Person, personOf } from "./truth.ts";
import { dayMs, dayName, dayOf, iso, minuteMs } from "./wall.ts";

type Timer = { at: number; wanted: Ports.Wanted };

/** The judge of liveness: what the oracle saw in the storm, held against what is still owed and who still looks, once the faults have stopped. */
export class Calm {
  private oracle: Oracle;

  constructor(oracle: Oracle) {
    this.oracle = oracle;
  }

  /** Everything owed to this explorer now that has not gone and was not given up. */
  private stillOwed(explorer: Explorer): Owed[] {
    return [...explorer.things.values()].flatMap((thing) =>
      owedFor(thing, explorer, this.oracle.world.now, this.oracle.tries),
    );
  }

  /** In the calm: nobody who is to be forgotten is still kept. */
  erased(): void {
    for (const { erased, things } of this.oracle.truth.explorers.values())
      for (const [id, at] of erased) if (things.has(id)) this.oracle.broken("L1", `${id} was to be erased ${iso(at)}`);
  }

  /** L1, in the calm: what has been owed and sendable for longer than a sweep needs has gone. */
  owed(graceMs: number): void {
    const { world, truth } = this.oracle;
    const { now } = world;
    for (const explorer of truth.explorers.values()) {
      const { wishes } = explorer;
      if (explorer.unreachable || isQuiet(now, wishes) || isQuiet(now - graceMs, wishes)) continue;
      const today = dayOf(now, wishes.zone);
      if (wishes.weekend.includes(((((today + 3) % 7) + 7) % 7) + 1)) continue;
      const mailed = this.oracle.tries.all().filter(
        (one) =>
          one.owner === explorer.owner &&
          one.to === "explorer" &&
          !one.asked &&
          one.day === dayName(today) &&
          // A refusal that its sender did not live to note counts as one that may have gone.
          one.settled !== "released",
      ).length;
      for (const one of this.stillOwed(explorer)) {
        if (one.as === "ride" || this.oracle.isOver(one) || this.isInPeace(one, explorer)) continue;
        if (one.as !== "contact" && mailed >= 2) continue;
        const due = this.capped(one, explorer);
        if (due > now - graceMs || (one.until !== undefined && one.until <= now)) continue;
        if (this.waits(one)) continue;
        // It may have become owed, or been crowded out of its day, after the last morning mail: then it comes with this morning's, or at its hour.
        const rides = one.as === "morning" || (one.as === "own" && dayOf(due, wishes.zone) < today);
        if (rides && morningOf(today, wishes) > now - graceMs) continue;
        // What changed, or in another zone became due, after this morning's mail had gone comes with the next one.
        const changed = explorer.things.get(one.id.split(".")[0] ?? "")?.changedAt ?? 0;
        if (one.as === "morning" && this.morningWent(explorer, today) < Math.max(changed, due)) continue;
        const held = this.oracle.tries
          .ofThing(one.id)
          .some((each) => each.leaseUntil > now - graceMs && each.refused !== "now");
        if (!held) this.oracle.broken("L1", `${one.id} is owed since ${iso(due)} and did not go`);
      }
    }
  }

  /** Is it about somebody who may have been left in peace since they complained? */
  private isInPeace({ id }: Owed, explorer: Explorer): boolean {
    const thing = explorer.things.get(id.split(".")[0] ?? "");
    const about = thing && thing.noun !== "contact" ? explorer.things.get(thing.contact) : undefined;
    const people = [about, thing && personOf(explorer, thing)];
    return people.some((one) => one?.noun === "contact" && one.complained === true);
  }

  /** When this day's morning mail was taken. */
  private morningWent(explorer: Explorer, day: number): number {
    const tries = this.oracle.tries.in(`${explorer.owner}.morning.${dayName(day)}`);
    return Math.min(...tries.flatMap((one) => one.acceptedAt ?? []));
  }

  /** A round of the same reminder waits for the one before it, counted from when Askwell last heard of one. */
  private waits(one: Owed): boolean {
    const [, talk, occurrence, round] = /^(.*)\.thanks\.(\d+)-(\d)$/.exec(one.id) ?? [];
    if (round === undefined || round === "0") return false;
    const before = this.oracle.tries.lastKnownAt(`${talk}.thanks.${occurrence}-${Number(round) - 1}`);
    return before === undefined || before + 28 * 3_600_000 > this.oracle.world.now;
  }

  /** The caps, and an absence, hold back a suggestion that is not a thank-you; then it comes with a working day's morning. */
  private capped(one: Owed, explorer: Explorer): number {
    const { letter } = one;
    const person = letter && (explorer.things.get(letter.contact) as Person | undefined);
    if (!letter || letter.thanks || one.as !== "morning" || !person) return one.at;
    const from = Math.max(one.at, person.awayUntil ?? 0);
    if (person.suggested.some((each) => each.accepted && each.message === letter.message))
      return from === one.at ? from : from + 4 * dayMs;
    const times = person.suggested.map((each) => each.at).sort((a, b) => a - b);
    const [third, last] = [times.at(-3), times.at(-1)];
    const free = Math.max(
      from,
      last === undefined ? 0 : last + 7 * dayMs,
      third === undefined ? 0 : third + 30 * dayMs,
    );
    return free === one.at ? free : free + 4 * dayMs;
  }

  /**
   * L2, in the calm: whoever is still to get something is looked at in time: their row waits for an instant that has a timer, or for one
   * that passed a few minutes ago, which the sweep finds.
   */
  timers(rows: ReadonlyMap<string, Matter>, timers: Iterable<Timer>, graceMs: number): void {
    const { now } = this.oracle.world;
    const rings = new Set<string>();
    for (const { at, wanted } of timers) rings.add(`${wanted.morning ? wanted.owner : wanted.matter} ${at}`);
    for (const explorer of this.oracle.truth.explorers.values()) {
      if (explorer.unreachable) continue;
      for (const one of this.stillOwed(explorer)) {
        if (one.as === "ride" || this.oracle.isOver(one) || this.isInPeace(one, explorer)) continue;
        if (one.until !== undefined && one.until <= now) continue;
        const [id = ""] = one.id.split(".");
        const wake = rows.get(id)?.wake;
        const at = wake ? Date.parse(wake) : undefined;
        const rung = at === undefined ? 0 : Math.ceil(at / minuteMs) * minuteMs;
        if (at === undefined) this.oracle.broken("L2", `${one.id} is owed, and nobody will look at ${id} again`);
        else if (at <= now - graceMs) this.oracle.broken("L2", `${one.id} is owed, and ${id} waits since ${wake}`);
        else if (at > now && !rings.has(`${id} ${rung}`) && !rings.has(`${explorer.owner} ${rung}`))
          this.oracle.broken("L2", `${one.id} is owed, and no timer rings for ${id} at ${wake}`);
      }
    }
  }

  /** L3, in the calm: no claim stays open long after its lease without a line that says why. */
  claims(
    claims: Iterable<Ports.Claim>,
    lines: { dueIds: DueId[]; envelope?: string | undefined }[],
    graceMs: number,
  ): void {
    for (const claim of claims) {
      if (claim.status !== "open" || Date.parse(claim.leaseUntil) > this.oracle.world.now - graceMs) continue;
      // Of somebody who was forgotten no line may speak.
      const [about = ""] = claim.id.split(".");
      const owner = this.oracle.truth.owners.get(about);
      if (owner && owner.owner !== about && !owner.things.has(about)) continue;
      const told = lines.some((line) => line.envelope === claim.id || line.dueIds.includes(claim.id as DueId));
      if (!told)
        this.oracle.broken("L3", `the claim of ${claim.id} is open since ${claim.leaseUntil}, and no line says why`);
    }
  }
}
