/** What is true in the simulated world: what each explorer did and when it took hold. Told by the acts themselves, never read back from Askwell's rows. */

export type Wishes = {
  zone: string;
  /** Minutes of the day. */
  morning: number;
  evening: number;
  quiet: { from: number; until: number };
  /** Monday 1 … Sunday 7. */
  weekend: readonly number[];
  weekly: boolean;
  dayOfCard: boolean;
  thankMinutes: number;
  /** Mail is off until the morning of this day (days since 1970). */
  pausedUntil?: number | undefined;
  /** Nothing comes but what is asked for. */
  stopped?: boolean;
};

/** One letter to somebody: the latest thing that is true of it. */
export type Letter = {
  state: "kept" | "opened" | "approved" | "sent" | "unknown" | "withheld";
  at: number;
  /** Approved: when it may leave, and the how-manieth try it is. */
  sendAt?: number;
  attempt?: number;
  to?: string;
  /** A nudge that the mail service took: it counts once, also when the explorer says later that it went. */
  nudged?: boolean;
};
export type Letters = Map<string, Letter>;

export type Talk = {
  noun: "interview";
  id: string;
  contact: string;
  start: number;
  end: number;
  /** On whose clocks its time was agreed. */
  zone: string;
  bookedAt: number;
  state: "scheduled" | "held" | "missed" | "cancelled";
  loggedAt?: number | undefined;
  missed?: { at: number; by: "me" | "them" } | undefined;
  /** A contact took its time on a page, and nobody has moved it by hand since. */
  byThem?: boolean;
  /** Which of the talks agreed on under this id this one is. */
  occurrence: number;
  promise?: boolean | undefined;
  promiseKept?: boolean | undefined;
  advice?: boolean | undefined;
  adviceAnswered?: boolean | undefined;
  letters: Letters;
  /** SEQUENCE of the entry in both calendars. */
  sequence: number;
  /** The contact's side of it, once their calendar follows. */
  guest?: Guest;
  /** The highest SEQUENCE that reached the contact. */
  received?: number;
};

/** What the calendars were last told, by whom and when; `since`: the SEQUENCE of that. */
export type Guest = {
  by: "them" | "me";
  at: number;
  since: number;
  email: string;
  zone: string;
  remind: boolean;
  resentAt?: number;
  reply?: { said: "accepted" | "tentative" | "declined"; stamp: number };
};

/** A page on which a contact answers: what they said there instead of taking a time, and whether the explorer has seen to it. */
export type Page = {
  noun: "booking";
  id: string;
  contact: string;
  interview: string;
  round: number;
  answer?: string | undefined;
  answeredAt?: number;
  seen?: boolean;
  times: string[];
  letters: Letters;
};

export type Named = {
  noun: "referral";
  id: string;
  contact: string;
  referrer: string;
  givenAt: number;
  writes: "explorer" | "referrer";
  state: "open" | "introduced" | "written" | "settled";
  writtenAt?: number | undefined;
  /** When Askwell learnt of it, where that was later. */
  knownAt?: number | undefined;
  askAgain?: boolean | undefined;
  /** "Not yet" is what was said of it last. */
  notYet?: boolean;
  awayUntil?: number | undefined;
  /** When something was heard of whoever owes the answer in another matter. */
  heardAt?: number | undefined;
  /** When it ended, and what ended with it at the same press, itself left out: taken back together. */
  endedAt?: number | undefined;
  also?: string[];
  /** It ended with an answer, not with a talk. */
  bySaying?: boolean;
  /** When reminders of it went, earliest first. */
  nudgedAt: number[];
  letters: Letters;
};

export type Asked = {
  noun: "ask";
  id: string;
  contact: string;
  /** The friend who is asked to pass it on, and when they have. */
  introducer?: string | undefined;
  passedOnAt?: number | undefined;
  state: "drafted" | "sent" | "settled";
  writtenAt?: number | undefined;
  /** When Askwell learnt of it, where that was later. */
  knownAt?: number | undefined;
  askAgain?: boolean | undefined;
  /** "Not yet" is what was said of it last. */
  notYet?: boolean;
  awayUntil?: number | undefined;
  /** When something was heard of whoever owes the answer in another matter. */
  heardAt?: number | undefined;
  /** When it ended, and what ended with it at the same press, itself left out: taken back together. */
  endedAt?: number | undefined;
  also?: string[];
  /** It ended with an answer, not with a talk. */
  bySaying?: boolean;
  /** When reminders of it went, earliest first. */
  nudgedAt: number[];
  letters: Letters;
};

export type Person = {
  noun: "contact";
  id: string;
  email: string | undefined;
  zone: string | undefined;
  state: "active" | "stopped" | "erased";
  /** They reported a letter as junk: as soon as Askwell hears of it, they are left in peace. */
  complained?: boolean;
  /** Whom they named, and what of it they were told. */
  named: { referral: string; givenAt: number; heldAt?: number | undefined; toldAt?: number | undefined }[];
  letters: Letters;
  /** Letters that Askwell put before the explorer, or that went: when, which, whether that mail was really taken, and whether the letter left. */
  suggested: { at: number; message: string; accepted: boolean; left?: boolean }[];
  nudges: number;
  awayUntil?: number | undefined;
};

/** `changedAt`: when somebody last did something that changed it. */
export type Thing = (Talk | Named | Asked | Person | Page) & { changedAt?: number };

export type Explorer = {
  owner: string;
  joined: boolean;
  email: string;
  wishes: Wishes;
  joinedAt: number;
  /** The mail service said that this address is not to be written to. */
  unreachable: boolean;
  things: Map<string, Thing>;
  /** Links in mails that were claimed. */
  links: string[];
  /** Who is to be forgotten, and since when. */
  erased: Map<string, number>;
  /** The highest number of a try that a sender has begun, by thing and letter: no later try has it again. */
  tried: Map<string, number>;
};

export class Truth {
  private broken: (what: string) => void;
  constructor(broken: (what: string) => void) {
    this.broken = broken;
  }

  /** A contact took this hour, which no other contact may have; the explorer may agree by hand on what she likes. */
  taken(explorer: Explorer, talk: Talk): void {
    talk.byThem = true;
    for (const other of all(explorer, "interview"))
      if (
        other !== talk &&
        other.byThem &&
        other.state === "scheduled" &&
        other.start < talk.end &&
        talk.start < other.end
      )
        this.broken(`${talk.id} has the hour of ${other.id}, and both were taken by contacts`);
  }

  readonly explorers = new Map<string, Explorer>();
  /** Who owns a thing. */
  readonly owners = new Map<string, Explorer>();

  add(explorer: Explorer, thing: Thing): void {
    explorer.things.set(thing.id, thing);
    this.owners.set(thing.id, explorer);
  }
}

export const all = <N extends Thing["noun"]>(explorer: Explorer, noun: N) =>
  [...explorer.things.values()].filter((thing): thing is Extract<Thing, { noun: N }> => thing.noun === noun);

/** Who gets the letters of a thing: of a request that goes through a friend, the friend. */
export const readerOf = (thing: Thing): string => {
  if (thing.noun === "contact") return thing.id;
  return (thing.noun === "ask" && thing.introducer) || thing.contact;
};
export const personOf = (explorer: Explorer, thing: Thing): Person | undefined => {
  const person = explorer.things.get(readerOf(thing));
  return person?.noun === "contact" ? person : undefined;
};
/** A letter whose reason is gone stays here: what it asks for has come, or nobody waits for it any more. */
export function isAlive(thing: Thing, key: string): boolean {
  if (thing.noun === "interview") return key !== "thanks" || thing.state !== "cancelled";
  if (thing.noun !== "ask" && thing.noun !== "referral") return true;
  if (key === "nudge")
    return thing.state === "written" || (thing.state === "sent" && !("passedOnAt" in thing && thing.passedOnAt));
  return thing.state !== "settled";
}

/** Nothing reminds of a letter that went, is on its way, or may have gone. */
export const isDone = (letters: Letters, key: string): boolean => {
  const state = letters.get(key)?.state;
  return state === "sent" || state === "approved" || state === "unknown";
};

/** A letter is known to have gone: it counts for the caps, also when nobody had suggested it. The next of its kind is another. */
export function wentTo(person: Person, message: string, at: number): void {
  const mine = person.suggested.filter((one) => !one.left && `${one.message}.`.startsWith(`${message}.`));
  for (const one of mine) one.left = true;
  if (mine.length === 0) person.suggested.push({ at, message, accepted: true, left: true });
}

/** Somebody changed the talk: both calendars are to hear of it, and what they answered before says nothing any more. */
export function told(talk: Talk, by: "them" | "me", at: number): void {
  talk.sequence++;
  if (!talk.guest) return;
  const { reply: _, resentAt: __, ...guest } = talk.guest;
  talk.guest = { ...guest, by, at, since: talk.sequence };
}
