import type * as Ports from "../../core/ports.ts";
import type { Watch } from "./cloud.ts";
import { Entries } from "./entries.ts";
import { isQuiet, type Owed, owedFor } from "./owed.ts";
import { type Explorer, isAlive, personOf, Truth, unwrite, wentTo } from "./truth.ts";
import { dayMs, dayName, dayOf, iso, minuteMs } from "./wall.ts";
import type { Task, World } from "./world.ts";

/** `calendar`: no hour is given to two contacts. `bug`: a handler failed by its own fault. */
export type Law = "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "L1" | "L2" | "L3" | "calendar" | "bug";
export type Violation = { law: Law; at: string; what: string };

/** One try to send one envelope, from its claim on. */
export type Try = {
  envelope: string;
  attempt: number;
  owner: string;
  to: "explorer" | "contact";
  dueIds: string[];
  claimedAt: number;
  /** When its sender looked at the clock before it, in true time. */
  begunAt: number;
  /** What Askwell's clock said. */
  saidAt: number;
  leaseUntil: number;
  day: string;
  asked: boolean;
  /** The talk's SEQUENCE and whether it was called off, when it was claimed: for its calendar entry. */
  entry?: { talk: string; sequence: number; off: boolean };
  /** When it was claimed, its address was known as one that is not to be written to. */
  stopped: boolean;
  accepted: number;
  acceptedAt?: number;
  /** The mail service said clearly that it did not take it. */
  refused?: "now" | "for good";
  /** Settled in the table: by the answer or by evidence. */
  settled?: string;
  /** When it was noted, by Askwell's clock, that the mail service clearly refused it. */
  releasedAt?: number;
  /** What in it was its latest try when the mail service told, and Askwell heard, that it was taken. */
  proven?: readonly string[];
};

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
  readonly tries = new Map<string, Try[]>();
  /** Per thing owed: the tries that carried it. */
  readonly byDue = new Map<string, Try[]>();
  readonly world: World;
  /** Letters to contacts that the mail service took, by what the explorer ordered. */
  sent = 0;
  readonly seen = new Map<string, number>();

  constructor(world: World) {
    this.world = world;
  }

  broken(law: Law, what: string): void {
    const { world } = this;
    world.tell(() => `!!! ${law} ${what}`);
    if (this.violations.length < 20) this.violations.push({ law, at: iso(world.now), what });
  }

  applied(change: Ports.Commit, task: Task): void {
    this.owners(change, task);
    const whole = change.take?.find((one) => one.envelope);
    if (whole?.envelope) this.claimed(change, whole, whole.envelope, task);
    for (const end of change.end ?? []) {
      const made = this.tries.get(String(end.id))?.findLast((one) => one.attempt === end.attempt);
      if (made && !made.settled && task.name.startsWith("feedback")) this.world.count("evidenceFirst");
      this.ended(end, change.now);
    }
    for (const { id } of change.deletes ?? []) this.gone(change.owner, id);
    for (const row of change.puts ?? [])
      if (row.noun === "ask" && !row.info.introducer) this.direct(change.owner, row.info.id);
    const links = this.truth.explorers.get(change.owner)?.links;
    for (const { purpose, hash } of change.tokens ?? []) if (purpose === "act") links?.push(hash.slice("hash".length));
    for (const line of change.ledger ?? [])
      if (line.status === "withheld" && line.to === "contact" && !line.envelope)
        this.heldBack(change.owner, line.dueIds);
  }

  /** A row is deleted: only of somebody who is to be forgotten. */
  private gone(owner: string, id: string): void {
    const explorer = this.truth.explorers.get(owner) as Explorer;
    const thing = explorer.things.get(id);
    if (!thing) return;
    if (!explorer.erased.has(thing.noun === "contact" ? id : thing.contact))
      this.broken("L1", `${id} is deleted, and nobody asked for it`);
    explorer.things.delete(id);
    for (const person of explorer.things.values())
      if (person.noun === "contact") person.named = person.named.filter((one) => one.referral !== id);
  }

  /** Whoever was to introduce is forgotten: what is still open is a request to the person themselves, not yet written. */
  private direct(owner: string, id: string): void {
    const explorer = this.truth.explorers.get(owner) as Explorer;
    const thing = explorer.things.get(id);
    if (thing?.noun !== "ask" || !thing.introducer) return;
    if (!explorer.erased.has(thing.introducer)) this.broken("S5", `${id} has lost its introducer, whom nobody erased`);
    thing.letters.clear();
    if (thing.state !== "settled") {
      thing.state = "drafted";
      unwrite(thing);
    }
    thing.introducer = undefined;
  }

  /** A letter that Askwell keeps here although its hour has come: only for an address that is not to be written to, after two nudges, and when its reason is gone. */
  private heldBack(owner: string, [id = ""]: readonly string[]): void {
    const explorer = this.truth.explorers.get(owner) as Explorer;
    const { thing, key, letter } = letterOf(id, explorer);
    this.keptBack.add(id);
    if (!thing || letter?.state !== "approved") return;
    const person = personOf(explorer, thing);
    const spent = /nudge/.test(key) && (person?.nudges ?? 0) >= 2;
    if (isAlive(thing, key) && !spent && person?.state === "active" && !this.stops.has(`sealed-${letter.to}`))
      this.broken("L1", `${id} was ordered, and is held back for no reason`);
    letter.state = "withheld";
  }

  /** When something owed was taken by the mail service for the first time, or refused for good, as its claim told the time. */
  wentAt = (id: string): number | undefined => {
    let at: number | undefined;
    for (const one of this.byDue.get(id) ?? [])
      if (one.accepted > 0 || one.refused === "for good") at = Math.min(at ?? Number.POSITIVE_INFINITY, one.saidAt);
    return at;
  };

  mayHaveCome(kind: string, latest: string): boolean {
    for (const [id, tries] of this.byDue)
      if (id !== latest && id.startsWith(kind) && !["released", "withheld"].includes(tries.at(-1)?.settled ?? ""))
        return true;
    return false;
  }

  /** A thing that needs no further mail: it went, the mail service refused it for good, or it may have reached a contact and waits for a word. */
  isOver({ id, since = 0 }: Owed): boolean {
    if (this.keptBack.has(id)) return true;
    return (this.byPlain.get(id) ?? []).some(
      (one) => one.claimedAt >= since && (one.accepted > 0 || one.refused === "for good" || one.settled === "unknown"),
    );
  }
  /** Per thing owed, without what only Askwell counts: the tries that carried it. */
  readonly byPlain = new Map<string, Try[]>();
  tried = (id: string, since: number): boolean => (this.byPlain.get(id) ?? []).some((one) => one.claimedAt >= since);

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
      const list = owedFor(thing, explorer, saidAt, this);
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
      this.judgeRepeat(id, envelope.to);
      if (task.skew === world.skew) this.judgeWait(id, saidAt);
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
      stopped: envelope.to === "explorer" && this.noted.has(`sealed-${explorer.email}`),
    };
    const [kind, talk] = [dueIds[0]?.split(".")[1], explorer.things.get(dueIds[0]?.split(".")[0] ?? "")];
    if ((kind === "invite" || kind === "booked") && talk?.noun === "interview")
      made.entry = { talk: talk.id, sequence: talk.sequence, off: talk.state === "cancelled" };
    push(this.tries, String(take.id), made);
    for (const id of dueIds) {
      push(this.byDue, id, made);
      push(this.byPlain, plain(id), made);
    }
    if (envelope.to === "explorer") this.suggested(explorer, [...letters.values()], made);
    else this.judgeLetter(explorer, made, letters.get(dueIds[0] ?? ""));
  }

  private judgeTime(one: Owed, explorer: Explorer, saidAt: number): void {
    if (saidAt < one.at - 1000) this.broken("S3", `${one.id} is sent before its time, ${iso(one.at)}`);
    if (one.until !== undefined && saidAt >= one.until)
      this.broken("S3", `${one.id} is sent after it went stale, ${iso(one.until)}`);
    const off = one.as === "morning" && explorer.wishes.weekend.length === 7;
    if (off) this.broken("S3", `${one.id} comes on a day off`);
  }

  /** S1: a further try needs that nobody heard of the one before by the end of its lease; to a contact, the explorer's word. */
  private judgeRepeat(id: string, to: "explorer" | "contact"): void {
    for (const one of this.byDue.get(id) ?? []) {
      if (one.refused === "now" || one.settled === "released") continue;
      if (one.proven?.includes(id))
        this.broken("S1", `${id} is claimed again though the mail service said that it went`);
      else if (one.settled === "sent") this.broken("S1", `${id} is claimed again though it is known to have gone`);
      else if (to === "contact" && !one.refused)
        this.broken("S1", `${id} goes to a contact again without the explorer's word`);
      else if (this.world.now < one.begunAt + 5 * minuteMs && !one.refused)
        this.broken("S1", `${id} is claimed while another sender, who began at ${iso(one.begunAt)}, may be at work`);
    }
  }

  /** S3: what the mail service refused comes again after a minute, after two, and then after ever longer, up to half an hour; no longer than a lease is judged here. */
  private judgeWait(id: string, saidAt: number): void {
    const released = (this.byDue.get(id) ?? []).flatMap((one) => (one.settled === "released" && one.releasedAt) || []);
    if (released.length === 0) return;
    const minutes = released.length < 3 ? released.length : Math.min(2 ** (released.length - 2), 15);
    const from = Math.max(...released) + minutes * minuteMs;
    if (saidAt < from) this.broken("S3", `${id} is sent again before ${iso(from)}, though it was refused just now`);
  }

  /** S4: at most one suggested letter to a person in 7 days and three in 30; thanks count, and are not held back. */
  private suggested(explorer: Explorer, items: Owed[], made: Try): void {
    for (const { letter } of items) {
      const person = letter && explorer.things.get(letter.contact);
      if (!letter || person?.noun !== "contact") continue;
      if (person.suggested.some((one) => one.message === letter.message)) continue;
      const { saidAt } = made;
      const within = (days: number) =>
        person.suggested.filter((one) => one.accepted && one.at > saidAt - days * dayMs).length;
      if (!letter.thanks && (within(7) >= 1 || within(30) >= 3))
        this.broken("S4", `${letter.message} is suggested though ${within(7)} were in 7 days and ${within(30)} in 30`);
      const one = { at: saidAt, message: letter.message, accepted: false };
      person.suggested.push(one);
      this.onAccept.push({ made, suggestion: one });
    }
  }
  private onAccept: { made: Try; suggestion: { accepted: boolean } }[] = [];

  private judgeLetter(explorer: Explorer, made: Try, letter: Owed | undefined): void {
    const [id] = made.dueIds;
    const thing = explorer.things.get(id?.split(".")[0] ?? "");
    const person = thing && personOf(explorer, thing);
    if (person && person.state !== "active") this.broken("S2", `${id} goes to somebody who asked for silence`);
    const [, key = "", attempt = ""] = /\.send\.([a-z-]+)-\d{14}-(\d+)$/.exec(id ?? "") ?? [];
    if (thing && attempt) explorer.tried.set(`${thing.id}.${key.replaceAll("-", "_")}`, Number(attempt));
    // A nudge counts when it is claimed, whatever becomes of it but a clear no.
    const nudge = thing?.letters.get(key);
    if (nudge && /nudge/.test(key) && person && !nudge.nudged) {
      nudge.nudged = true;
      if (++person.nudges > 2) this.broken("S4", `${person.id} is nudged a third time`);
    }
    const to = letter?.letter?.to ?? (thing?.noun === "interview" ? thing.guest?.email : undefined);
    if (to && this.stops.has(`sealed-${to}`)) made.stopped = true;
  }

  /** S1: what is posted long after its claim may meet the next one. */
  posted(mail: Ports.Outgoing): void {
    const made = this.tries.get(mail.envelope)?.findLast((one) => one.attempt === mail.attempt);
    const late = made && this.world.now - made.begunAt;
    if (late !== undefined && late > postWithinMs)
      this.broken("S1", `${mail.envelope} #${mail.attempt} is posted ${late} ms after its claim was begun`);
  }

  accepted(mail: Ports.Outgoing, task: Task): void {
    this.sent++;
    const made = this.tries.get(mail.envelope)?.findLast((one) => one.attempt === mail.attempt);
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
    for (const { suggestion } of this.onAccept.filter((one) => one.made === made)) suggestion.accepted = true;
    this.onAccept = this.onAccept.filter((one) => one.made !== made);
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
    for (const list of this.tries.values())
      for (const one of list)
        if (one.owner === made.owner && one.to === "explorer" && !one.asked && one.day === made.day && one.accepted > 0)
          count++;
    if (count > 2) this.broken("S7", `${made.owner} gets mail number ${count} on ${made.day}`);
  }

  refused(mail: Ports.Outgoing, permanent: boolean): void {
    const made = this.tries.get(mail.envelope)?.findLast((one) => one.attempt === mail.attempt);
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
  private keptBack = new Set<string>();
  private stops = new Set<string>();
  /** What Askwell has noted everywhere; a notification that failed each time waits for whoever runs it, and may have noted the address alone. */
  private noted = new Set<string>();
  stopped(sealed: string): void {
    this.stops.add(sealed);
  }

  /** What was heard proves that its attempt was taken; a hard bounce or a complaint stops its address. Whatever Askwell made of it. */
  heard(message: object): void {
    const { eventType, bounce, mail } = message as Heard;
    const [envelope = "", attempt] = [mail.tags.envelope?.[0]?.replaceAll("--", "."), Number(mail.tags.attempt?.[0])];
    const made = this.tries.get(envelope)?.findLast((one) => one.attempt === attempt);
    if (made) made.proven ??= made.dueIds.filter((id) => this.byDue.get(id)?.at(-1) === made);
    if (eventType !== "Complaint" && bounce?.bounceType !== "Permanent") return;
    for (const to of mail.destination) {
      this.stopped(`sealed-${to}`);
      this.noted.add(`sealed-${to}`);
    }
  }

  restless(sweeps: number): void {
    this.broken("L1", `${sweeps} sweeps found something, and it never came to rest`);
  }

  private ended(end: Ports.ClaimEnd, now: string): void {
    const made = this.tries.get(String(end.id))?.findLast((one) => one.attempt === end.attempt);
    if (!made) return;
    const known = made.settled === end.how;
    made.settled = end.how;
    if (end.how === "released") made.releasedAt = Date.parse(now);
    if (made.to === "contact" && !known) this.letterEnded(made, end.how, Date.parse(now));
    if (end.how === "sent" && made.accepted === 0)
      this.broken("L1", `${end.id} #${end.attempt} is recorded as sent, but was not`);
    if (end.how === "released" && made.accepted > 0)
      this.broken("S1", `${end.id} #${end.attempt} was accepted and yet released`);
  }

  private letterEnded(made: Try, how: Ports.ClaimEnd["how"], now: number): void {
    const explorer = this.truth.explorers.get(made.owner) as Explorer;
    const { thing, letter, key } = letterOf(made.dueIds[0] ?? "", explorer);
    if (!thing || !letter) return;
    const person = personOf(explorer, thing);
    if (letter.nudged && person && (how === "released" || how === "withheld")) {
      letter.nudged = false;
      person.nudges--;
    }
    if (how === "released") return;
    letter.state = how;
    if (how === "sent" && person) wentTo(person, `${thing.id}.${key}`, now);
    if (how !== "sent" || (thing.noun !== "ask" && thing.noun !== "referral")) return;
    if (key === "nudge") {
      thing.nudgedAt.push(made.saidAt);
      thing.askAgain = false;
      thing.notYet = false;
      thing.knownAt = now;
      return;
    }
    if (thing.state === "settled" || !/^(outreach|intro_reply|ask)/.test(key)) return;
    thing.state = thing.noun === "ask" ? "sent" : "written";
    thing.writtenAt ??= made.saidAt;
    thing.knownAt = now;
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

function letterOf(id: string, explorer: Explorer) {
  const thing = explorer.things.get(id.split(".")[0] ?? "");
  const key = /\.send\.([a-z-]+)-\d{14}-/.exec(id)?.[1]?.replaceAll("-", "_") ?? "";
  return { thing, key, letter: thing?.letters.get(key) };
}

const isWeek = (id: string) => id.split(".")[1] === "week";

/** What a due id is about, without what only Askwell counts: the number of a closing letter, the moment a waiting began. */
const plain = (id: string): string =>
  id.replace(/\.close\.\d+-/, ".close.").replace(/(\.(?:word\.\d|let_go\.\d|opened\.[a-z-]+?))-\d{8}T?\d{6}Z?$/, "$1");

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
