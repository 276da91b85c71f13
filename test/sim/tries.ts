import type { Past } from "./owed.ts";
import { minuteMs } from "./wall.ts";

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
  /** When that was noted, by Askwell's clock. */
  settledAt?: number;
  /** What in it was its latest try when the mail service told, and Askwell heard, that it was taken. */
  proven?: readonly string[];
};

/** Everything that was tried: by envelope, by thing owed, and by what it was about. */
export class Tries implements Past {
  private byEnvelope = new Map<string, Try[]>();
  private byDue = new Map<string, Try[]>();
  private byThing = new Map<string, Try[]>();

  add(made: Try): void {
    push(this.byEnvelope, made.envelope, made);
    for (const id of made.dueIds) {
      push(this.byDue, id, made);
      push(this.byThing, plain(id), made);
    }
  }

  get envelopes(): number {
    return this.byEnvelope.size;
  }
  all = (): Try[] => [...this.byEnvelope.values()].flat();
  in = (envelope: string): readonly Try[] => this.byEnvelope.get(envelope) ?? [];
  one = (envelope: string, attempt: number): Try | undefined =>
    this.in(envelope).findLast((one) => one.attempt === attempt);
  /** The tries that carried one thing owed. */
  of = (id: string): readonly Try[] => this.byDue.get(id) ?? [];
  /** The same by what it was about. */
  ofThing = (id: string): readonly Try[] => this.byThing.get(id) ?? [];

  /** When something owed was taken by the mail service for the first time, or refused for good, as its claim told the time. */
  wentAt = (id: string): number | undefined => {
    let at: number | undefined;
    for (const one of this.of(id))
      if (one.accepted > 0 || one.refused === "for good") at = Math.min(at ?? Number.POSITIVE_INFINITY, one.saidAt);
    return at;
  };

  /** When Askwell came to know that something went, or was refused for good, for the last time. */
  lastKnownAt(id: string): number | undefined {
    const last = this.of(id).findLast((one) => one.accepted > 0 || one.refused === "for good");
    return last && Math.max(last.saidAt, last.settledAt ?? 0);
  }

  mayHaveCome(kind: string, latest: string): boolean {
    for (const [id, tries] of this.byDue)
      if (id !== latest && id.startsWith(kind) && !["released", "withheld"].includes(tries.at(-1)?.settled ?? ""))
        return true;
    return false;
  }

  tried = (id: string, since: number): boolean =>
    this.ofThing(id).some(
      (one) => one.claimedAt >= since && one.dueIds.some((due) => plain(due) === id && isOf(due, since)),
    );
}

/** Whether a question is about the waiting that began then, as clocks that are off by minutes may say. */
function isOf(due: string, since: number): boolean {
  const [, year, month, day, hour, minute] = /-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ$/.exec(due) ?? [];
  if (!year) return true;
  const began = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return Math.abs(began - since) < 10 * minuteMs;
}

/** What a due id is about, without what only Askwell counts: the number of a closing letter, the moment a waiting began. */
export const plain = (id: string): string =>
  id.replace(/\.close\.\d+-/, ".close.").replace(/(\.(?:word\.\d|let_go\.\d|opened\.[a-z-]+?))-\d{8}T?\d{6}Z?$/, "$1");

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
