import type * as Ports from "../../core/ports.ts";
import { Addresses } from "./addresses.ts";
import { repeated, waited } from "./again.ts";
import type { Watch } from "./cloud.ts";
import { Entries } from "./entries.ts";
import { deleted, withoutFriend } from "./forgotten.ts";
import { isQuiet } from "./hours.ts";
import { Ordered } from "./ordered.ts";
import { type Owed, owedFor } from "./owed.ts";
import { Suggestions } from "./suggestions.ts";
import { plain, Tries, type Try } from "./tries.ts";
import { type Explorer, Truth } from "./truth.ts";
import { dayName, dayOf, iso, minuteMs } from "./wall.ts";
import type { Task, World } from "./world.ts";

/** `calendar`: no hour is given to two contacts. `bug`: a handler failed by its own fault. */
export type Law = "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "L1" | "L2" | "L3" | "calendar" | "bug";
/** Notes that a law is broken, and how. */
export type Broken = (law: Law, what: string) => void;
export type Violation = { law: Law; at: string; what: string };

/** How long a handler may hold on to what it read, and how far apart two clocks may be. */
const slackMs = 60_000;

/** Nothing is posted later than ten seconds after its claim was begun; a clock that was set meanwhile, by less than it would notice, may hide as many. */
const postWithinMs = 21_000;
/** What was posted in time is taken, at the latest, long before the lease ends. */
const inFlightMs = 2 * minuteMs;
type Heard = {
  eventType: string;
  bounce?: { bounceType: string };
  mail: { destination: string[]; tags: { envelope?: string[]; attempt?: string[] } };
};

/** Stands outside Askwell: knows what the explorers did and what the mail service took, and judges every claim at the instant it commits. */
export class Oracle implements Watch {
  readonly truth = new Truth((what) => this.broken("calendar", what));
  readonly violations: Violation[] = [];
  readonly tries = new Tries();
  readonly world: World;
  /** Letters to contacts that the mail service took, by what the explorer ordered. */
  sent = 0;
  readonly seen = new Map<string, number>();

  constructor(world: World) {
    this.world = world;
  }

  readonly broken: Broken = (law, what) => {
    const { world } = this;
    world.tell(() => `!!! ${law} ${what}`);
    if (this.violations.length < 20) this.violations.push({ law, at: iso(world.now), what });
  };

  applied(change: Ports.Commit, task: Task): void {
    this.owners(change, task);
    const whole = change.take?.find((one) => one.envelope);
    if (whole?.envelope) this.claimed(change, whole, whole.envelope, task);
    for (const end of change.end ?? []) {
      const made = this.tries.one(String(end.id), end.attempt);
      if (made && !made.settled && task.name.startsWith("feedback")) this.world.count("evidenceFirst");
      this.ended(end, change.now);
    }
    const explorer = this.truth.explorers.get(change.owner);
    if (!explorer) return;
    for (const { id } of change.deletes ?? []) deleted(explorer, id, this.broken);
    for (const row of change.puts ?? [])
      if (row.noun === "ask" && !row.info.introducer) withoutFriend(explorer, row.info.id, this.broken);
    for (const { purpose, hash } of change.tokens ?? [])
      if (purpose === "act") explorer.links.push(hash.slice("hash".length));
    for (const line of change.ledger ?? [])
      if (line.status === "withheld" && line.to === "contact" && !line.envelope)
        this.ordered.heldBack(explorer, line.dueIds);
  }

  /** A thing that needs no further mail: it went, the mail service refused it for good, or it may have reached a contact and waits for a word. */
  isOver({ id, since = 0 }: Owed): boolean {
    if (this.ordered.isKept(id)) return true;
    return this.tries
      .ofThing(id)
      .some(
        (one) =>
          one.claimedAt >= since && (one.accepted > 0 || one.refused === "for good" || one.settled === "unknown"),
      );
  }
  private claimed(
    change: Ports.Commit,
    take: Ports.ClaimTake,
    envelope: NonNullable<Ports.ClaimTake["envelope"]>,
    task: Task,
  ): void {
    const { world, truth } = this;
    const explorer = truth.explorers.get(change.owner);
    if (!explorer) throw new Error(`a claim for ${change.owner}, whom nobody knows`);
    const saidAt = Date.parse(change.now);
    const { dueIds } = envelope;
    const letters = new Map<string, Owed>();
    for (const id of dueIds) {
      const thing = explorer.things.get(id.split(".")[0] ?? "");
      if (isWeek(id) && id.startsWith(explorer.owner)) {
        letters.set(id, { id, at: 0, as: "ride" });
        continue;
      }
      if (!thing) {
        this.broken("S5", `${id} is in a mail of ${explorer.owner}, who has no such thing`);
        continue;
      }
      const list = owedFor(thing, explorer, saidAt, this.tries);
      const one = list.find((each) => each.id === plain(id));
      this.seen.set(id.split(".")[1] ?? "", (this.seen.get(id.split(".")[1] ?? "") ?? 0) + 1);
      if (!one)
        this.broken(
          "S2",
          `${id} is sent though it is not owed (owed: ${list.map((each) => each.id).join(" ") || "nothing"})`,
        );
      else {
        letters.set(id, one);
        this.judgeTime(one, explorer, saidAt);
      }
      repeated(id, envelope.to, this.tries, world.now, this.broken);
      if (task.skew === world.skew) waited(id, saidAt, this.tries, this.broken);
    }
    const asked =
      envelope.to === "contact" ||
      dueIds.some((id) => {
        const one = letters.get(id);
        return one?.asked && saidAt < one.at + 15 * minuteMs;
      });
    if (
      envelope.to === "explorer" &&
      !asked &&
      isQuiet(saidAt, explorer.wishes) &&
      isQuiet(world.now - slackMs, explorer.wishes)
    )
      this.broken("S3", `${dueIds.join(" ")} comes in quiet hours`);
    const made: Try = {
      ...{ envelope: String(take.id), attempt: take.attempt, owner: change.owner, to: envelope.to, dueIds, asked },
      begunAt: saidAt - world.skew - task.skew,
      ...{ claimedAt: world.now, saidAt, leaseUntil: Date.parse(take.leaseUntil), accepted: 0 },
      day: dayName(dayOf(saidAt, explorer.wishes.zone)),
      stopped: envelope.to === "explorer" && this.addresses.isNoted(explorer.email),
    };
    const [kind, talk] = [dueIds[0]?.split(".")[1], explorer.things.get(dueIds[0]?.split(".")[0] ?? "")];
    if ((kind === "invite" || kind === "booked") && talk?.noun === "interview")
      made.entry = { talk: talk.id, sequence: talk.sequence, off: talk.state === "cancelled" };
    this.tries.add(made);
    if (envelope.to === "explorer") this.suggestions.claimed(explorer, [...letters.values()], made);
    else this.ordered.claimed(explorer, made, letters.get(dueIds[0] ?? ""));
  }

  private judgeTime(one: Owed, explorer: Explorer, saidAt: number): void {
    if (saidAt < one.at - 1000) this.broken("S3", `${one.id} is sent before its time, ${iso(one.at)}`);
    if (one.until !== undefined && saidAt >= one.until)
      this.broken("S3", `${one.id} is sent after it went stale, ${iso(one.until)}`);
    const off = one.as === "morning" && explorer.wishes.weekend.length === 7;
    if (off) this.broken("S3", `${one.id} comes on a day off`);
  }

  /** S1: what is posted long after its claim may meet the next one. */
  posted(mail: Ports.Outgoing): void {
    const made = this.tries.one(mail.envelope, mail.attempt);
    const late = made && this.world.now - made.begunAt;
    if (late !== undefined && late > postWithinMs)
      this.broken("S1", `${mail.envelope} #${mail.attempt} is posted ${late} ms after its claim was begun`);
  }

  accepted(mail: Ports.Outgoing, task: Task): void {
    this.sent++;
    const made = this.tries.one(mail.envelope, mail.attempt);
    if (made) this.taken(mail, made);
    else this.broken("S1", `${mail.envelope} #${mail.attempt} is sent without a claim (${task.name})`);
  }

  private taken(mail: Ports.Outgoing, made: Try): void {
    const { world, truth } = this;
    made.accepted++;
    made.acceptedAt ??= world.now;
    if (made.accepted > 1) this.broken("S1", `${mail.envelope} #${mail.attempt} was accepted twice`);
    if (world.now > made.claimedAt + inFlightMs)
      this.broken("S1", `${mail.envelope} #${mail.attempt} was taken long after its claim`);
    this.suggestions.accepted(made);
    const explorer = truth.explorers.get(made.owner) as Explorer;
    const theirs = [...explorer.things.values()].map((one) =>
      one.noun === "contact" ? one.email : one.noun === "interview" ? one.guest?.email : undefined,
    );
    if (made.to === "explorer" ? mail.to !== explorer.email : !theirs.includes(mail.to))
      this.broken("S5", `${mail.envelope} went to an address that is not ${made.owner}'s`);
    if (made.stopped) this.broken("S2", `${mail.envelope} went to ${mail.to}, which is not to be written to`);
    if (made.to === "explorer" && !made.asked) this.judgeDay(made);
    this.entries.accepted(mail, made, explorer);
  }

  /** S7: at most two mails a day that nobody asked for. */
  private judgeDay(made: Try): void {
    let count = 0;
    for (const one of this.tries.all())
      if (one.owner === made.owner && one.to === "explorer" && !one.asked && one.day === made.day && one.accepted > 0)
        count++;
    if (count > 2) this.broken("S7", `${made.owner} gets mail number ${count} on ${made.day}`);
  }

  refused(mail: Ports.Outgoing, permanent: boolean): void {
    const made = this.tries.one(mail.envelope, mail.attempt);
    if (made) made.refused = permanent ? "for good" : "now";
  }

  unwanted(mail: Ports.Outgoing): void {
    for (const explorer of this.truth.explorers.values()) {
      if (explorer.email === mail.to) explorer.unreachable = true;
      for (const one of explorer.things.values()) {
        if (one.noun === "contact" && one.email === mail.to) one.complained = true;
        // Whose address the explorer does not know gave one with the time they took.
        if (one.noun !== "interview" || one.guest?.email !== mail.to) continue;
        const person = explorer.things.get(one.contact);
        if (person?.noun === "contact") person.complained = true;
      }
    }
  }

  private entries = new Entries((what) => this.broken("S6", what));
  private addresses = new Addresses();
  private ordered = new Ordered(this.broken, this.addresses);
  private suggestions = new Suggestions(this.broken);
  stopped(sealed: string): void {
    this.addresses.stop(sealed);
  }

  /** What was heard proves that its attempt was taken; a hard bounce or a complaint stops its address. Whatever Askwell made of it. */
  heard(message: object): void {
    const { eventType, bounce, mail } = message as Heard;
    const [envelope = "", attempt] = [mail.tags.envelope?.[0]?.replaceAll("--", "."), Number(mail.tags.attempt?.[0])];
    const made = this.tries.one(envelope, attempt);
    if (made) made.proven ??= made.dueIds.filter((id) => this.tries.of(id).at(-1) === made);
    if (eventType !== "Complaint" && bounce?.bounceType !== "Permanent") return;
    for (const to of mail.destination) this.addresses.note(to);
  }

  restless(sweeps: number): void {
    this.broken("L1", `${sweeps} sweeps found something, and it never came to rest`);
  }

  private ended(end: Ports.ClaimEnd, now: string): void {
    const made = this.tries.one(String(end.id), end.attempt);
    if (!made) return;
    const known = made.settled === end.how;
    made.settled = end.how;
    made.settledAt = Date.parse(now);
    const explorer = this.truth.explorers.get(made.owner) as Explorer;
    if (made.to === "contact" && !known) this.ordered.ended(explorer, made, end.how, Date.parse(now));
    if (end.how === "sent" && made.accepted === 0)
      this.broken("L1", `${end.id} #${end.attempt} is recorded as sent, but was not`);
    if (end.how === "released" && made.accepted > 0)
      this.broken("S1", `${end.id} #${end.attempt} was accepted and yet released`);
  }

  /** S5: nothing done for one owner touches another's rows. */
  private owners(change: Ports.Commit, task: Task): void {
    for (const row of change.puts ?? []) {
      if (row.info.owner !== change.owner)
        this.broken("S5", `${row.info.id} of ${row.info.owner} is written for ${change.owner} (${task.name})`);
      const owner = this.truth.owners.get(row.info.id);
      if (owner && owner.owner !== change.owner)
        this.broken("S5", `${row.info.id} is written for ${change.owner} (${task.name})`);
    }
  }
}

const isWeek = (id: string) => id.split(".")[1] === "week";
