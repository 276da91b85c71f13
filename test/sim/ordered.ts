import type * as Ports from "../../core/ports.ts";
import type { Addresses } from "./addresses.ts";
import type { Broken } from "./oracle.ts";
import type { Owed } from "./owed.ts";
import type { Try } from "./tries.ts";
import { type Explorer, isAlive, personOf, wentTo } from "./truth.ts";

/** The judge of letters that the explorer ordered: that they leave, to whom, and what follows. */
export class Ordered {
  private broken: Broken;
  private addresses: Addresses;
  private kept = new Set<string>();

  constructor(broken: Broken, addresses: Addresses) {
    this.broken = broken;
    this.addresses = addresses;
  }

  /** Did Askwell keep it here when its hour had come? */
  isKept = (id: string): boolean => this.kept.has(id);

  /** A letter that Askwell keeps here although its hour has come: only for an address that is not to be written to, after two nudges, and when its reason is gone. */
  heldBack(explorer: Explorer, [id = ""]: readonly string[]): void {
    const { thing, key, letter } = letterOf(id, explorer);
    this.kept.add(id);
    numbered(explorer, id);
    if (!thing || letter?.state !== "approved") return;
    const person = personOf(explorer, thing);
    const spent = /nudge/.test(key) && (person?.nudges ?? 0) >= 2;
    if (isAlive(thing, key) && !spent && person?.state === "active" && !this.addresses.isStopped(letter.to))
      this.broken("L1", `${id} was ordered, and is held back for no reason`);
    letter.state = "withheld";
  }

  /** S2 and S4: to whom it goes, and how often they were nudged. */
  claimed(explorer: Explorer, made: Try, letter: Owed | undefined): void {
    const [id] = made.dueIds;
    const thing = explorer.things.get(id?.split(".")[0] ?? "");
    const person = thing && personOf(explorer, thing);
    if (person && person.state !== "active") this.broken("S2", `${id} goes to somebody who asked for silence`);
    const { key } = numbered(explorer, id);
    // A nudge counts when it is claimed, whatever becomes of it but a clear no.
    const nudge = thing?.letters.get(key);
    if (nudge && /nudge/.test(key) && person && !nudge.nudged) {
      nudge.nudged = true;
      if (++person.nudges > 2) this.broken("S4", `${person.id} is nudged a third time`);
    }
    const to = letter?.letter?.to ?? (thing?.noun === "interview" ? thing.guest?.email : undefined);
    if (to && this.addresses.isStopped(to)) made.stopped = true;
  }

  /** What its end says of the letter, and of whoever waits for an answer to it. */
  ended(explorer: Explorer, made: Try, how: Ports.ClaimEnd["how"], now: number): void {
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
}

/** The next letter of this kind about this thing has a higher number, whatever became of this one. */
function numbered(explorer: Explorer, id = ""): { key: string } {
  const [, thing = "", key = "", attempt = ""] = /^([^.]+)\.send\.([a-z-]+)-\d{14}-(\d+)$/.exec(id) ?? [];
  if (attempt) explorer.tried.set(`${thing}.${key.replaceAll("-", "_")}`, Number(attempt));
  return { key };
}

function letterOf(id: string, explorer: Explorer) {
  const thing = explorer.things.get(id.split(".")[0] ?? "");
  const key = /\.send\.([a-z-]+)-\d{14}-/.exec(id)?.[1]?.replaceAll("-", "_") ?? "";
  return { thing, key, letter: thing?.letters.get(key) };
}
