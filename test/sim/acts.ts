import * as Ask from "../../core/ask.ts";
import * as Contact from "../../core/contact.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import type { AskId, ContactId, InterviewId, MatterId, OwnerId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import { fresh, type Matter } from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";
import * as Referral from "../../core/referral.ts";
import * as Word from "../../core/word.ts";
import type { Deps } from "../../functions/deps.ts";
import { change, type Decided, rowOf } from "../../functions/routes/change.ts";
import { logged, type Person as Noted } from "../../functions/routes/log.ts";
import { pressedOn } from "../../functions/routes/pressed-on.ts";
import { waitingFor } from "../../functions/routes/waiting.ts";
import { decentFrom } from "./owed.ts";
import type { Random } from "./random.ts";
import {
  type Asked,
  all,
  type Explorer,
  isDone,
  type Named,
  type Person,
  type Talk,
  type Truth,
  wentTo,
} from "./truth.ts";
import { clock, dayName, dayOf, iso, minuteMs, moment } from "./wall.ts";
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
};
type Act = {
  name: string;
  weight: number;
  can: (explorer: Explorer, now: number) => boolean;
  run: (hands: Hands) => Promise<unknown>;
};

const zones = [
  ...["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Auckland"],
  ...["America/Santiago", "Africa/Cairo", "America/St_Johns", "Asia/Tokyo", "Europe/Berlin", "Pacific/Kiritimati"],
];
export const anyZone = (dice: Random) => dice.pick(zones);

/** Commits what a route would, and tells the truth of it at the instant it takes hold. */
function act(
  { deps, explorer, task }: Hands,
  ids: string[],
  decide: (rows: Matter[], now: string) => Result<Decided>,
  true_: (now: number, change: Ports.Commit) => void,
): Promise<Result<Matter>> {
  let told = false;
  task.applied = (made) => {
    if (told || !made.events?.length) return;
    told = true;
    const at = Date.parse(made.now);
    true_(at, made);
    for (const row of made.puts ?? []) {
      const thing = explorer.things.get(row.info.id);
      if (thing) thing.changedAt = at;
    }
  };
  return change(deps, explorer.owner as OwnerId, ids as MatterId[], decide);
}

const talks = (explorer: Explorer, state?: Talk["state"]) =>
  all(explorer, "interview").filter((talk) => !state || talk.state === state);
const people = (explorer: Explorer) => all(explorer, "contact").filter((person) => person.state === "active");

function slot(hands: Hands, from: number, to: number): Interview.Slot {
  const { dice, explorer, now } = hands;
  const zone = dice.chance(0.8) ? explorer.wishes.zone : anyZone(dice);
  const at = now + dice.int(from, to) * minuteMs;
  const day = dayName(dayOf(at, zone));
  const hour = dice.chance(0.1) ? dice.int(0, 23) : dice.int(8, 19);
  const time = `${String(hour).padStart(2, "0")}:${dice.pick(["00", "15", "30", "45"])}`;
  return { day, clock: time, zone, minutes: dice.pick([20, 30, 60]), mode: "video" } as Interview.Slot;
}
const startOf = (slot: Interview.Slot) =>
  moment(dayOf(Date.parse(`${slot.day}T00:00:00Z`), "UTC"), clock(slot.clock), slot.zone);

async function book(hands: Hands, past: boolean): Promise<unknown> {
  const { dice, explorer, deps, truth } = hands;
  const person = dice.pick(people(explorer));
  const when = past ? slot(hands, -3 * 1440, 0) : slot(hands, 0, 12 * 1440);
  const id = deps.dice.id("interview") as InterviewId;
  const booking = {
    ...{ id, owner: explorer.owner as OwnerId, contact: person.id as ContactId, name: "Somebody" },
    ...{ invite: false, slot: when },
  };
  const make = past ? Interview.recordPast : Interview.book;
  return act(
    hands,
    [],
    (_, now) => {
      const made = make(booking, now);
      return made.ok ? ok({ puts: [fresh("interview", made.value)], type: "interview.booked" }) : made;
    },
    (now) => {
      const start = startOf(when);
      const talk: Talk = {
        ...{ noun: "interview", id, contact: person.id, start, end: start + when.minutes * minuteMs, bookedAt: now },
        ...{ state: "scheduled", occurrence: 1, letters: new Map() },
      };
      truth.add(explorer, talk);
      hands.calm(talk);
    },
  );
}

const ofTalk = (
  hands: Hands,
  talk: Talk,
  type: Decided["type"],
  next: (info: Interview.Info, now: string) => Result<Interview.Info>,
  true_: (now: number) => void,
) =>
  act(
    hands,
    [talk.id],
    (rows, now) => {
      const row = rowOf(rows, "interview");
      if (!row) return refuse("matter.not_found", "gone");
      const made = next(row.info, now);
      return made.ok ? ok({ puts: [{ ...row, info: made.value }], type }) : made;
    },
    true_,
  );

function move(hands: Hands): Promise<unknown> {
  const { dice, explorer, now } = hands;
  const talk = dice.pick(talks(explorer).filter((one) => one.state !== "held"));
  // Back to where it was, or anywhere.
  const when = slot(hands, 0, dice.chance(0.3) ? 600 : 10 * 1440);
  void now;
  return ofTalk(
    hands,
    talk,
    "interview.moved",
    (info, at) => Interview.move(info, when, at),
    (at) => {
      const anew = talk.state !== "scheduled" || at >= talk.end;
      talk.start = startOf(when);
      talk.end = talk.start + when.minutes * minuteMs;
      talk.bookedAt = at;
      if (anew) {
        talk.occurrence++;
        talk.letters.clear();
      }
      talk.state = "scheduled";
      talk.missed = undefined;
      hands.calm(talk);
    },
  );
}

function cancel(hands: Hands): Promise<unknown> {
  const talk = hands.dice.pick(
    talks(hands.explorer).filter((one) => one.state === "scheduled" || one.state === "missed"),
  );
  const end = (info: Interview.Info, now: string) => Interview.cancel(info, "me", now);
  return ofTalk(hands, talk, "interview.cancelled", end, () => {
    talk.state = "cancelled";
  });
}

function miss(hands: Hands): Promise<unknown> {
  const { dice, explorer, now } = hands;
  const talk = dice.pick(
    talks(explorer).filter((one) => one.start <= now && (one.state === "scheduled" || one.state === "missed")),
  );
  const by = dice.pick(["me", "them"] as const);
  const said = (info: Interview.Info, at: string) => Interview.miss(info, by, at);
  return ofTalk(hands, talk, "interview.missed", said, (at) => {
    if (talk.state === "missed" && talk.missed?.by === by) return;
    talk.state = "missed";
    talk.missed = { at, by };
    talk.occurrence++;
    talk.letters.clear();
  });
}

function happened(hands: Hands): Promise<unknown> {
  const talk = hands.dice.pick(talks(hands.explorer, "missed"));
  return ofTalk(hands, talk, "interview.missed", Interview.happened, () => {
    talk.state = "scheduled";
    talk.occurrence++;
    talk.letters.clear();
  });
}

function log(hands: Hands): Promise<unknown> {
  const { dice, explorer, deps, truth, now } = hands;
  const open = talks(explorer).filter((one) => one.start <= now && one.state !== "cancelled");
  const talk = dice.pick(open);
  const count = dice.chance(0.5) ? 0 : dice.int(1, 3);
  const noted: Noted[] = Array.from({ length: count }, (_, n) => ({
    ...{ name: `Named ${talk.id.slice(-4)} ${n}`, writes: dice.chance(0.7) ? "explorer" : "referrer", leave: "yes" },
    ...(dice.chance(0.6) ? { email: `${talk.id}-${n}@people.test` } : {}),
  }));
  const [promise, advice] = [dice.chance(0.3), dice.chance(0.4)];
  const words = Interview.Log.parse({
    said: [],
    ...(promise ? { promise: "a book" } : {}),
    ...(advice ? { advice: "read" } : {}),
  });
  let made: Matter[] = [];
  return act(
    hands,
    [
      ...[talk.id, talk.contact],
      ...all(explorer, "referral").flatMap((one) => (one.contact === talk.contact ? [one.id, one.referrer] : [])),
    ],
    (rows, at) => {
      const ids = { talk: talk.id as InterviewId, contact: talk.contact as ContactId };
      const all = logged(rows, ids, { log: words, people: noted }, deps.dice, at);
      if (!all.ok) return all;
      made = all.value;
      return ok({ puts: made, type: "interview.logged" });
    },
    (at, change) => {
      if (talk.state === "missed") {
        talk.occurrence++;
        talk.letters.clear();
      }
      if (talk.state !== "held") talk.loggedAt = at;
      talk.state = "held";
      talk.promise = promise;
      talk.advice = advice;
      // A talk with somebody who was named ends their referral, and is news for whoever named them.
      for (const referral of all(explorer, "referral")) {
        if (referral.contact !== talk.contact || !change.puts?.some((row) => row.info.id === referral.id)) continue;
        referral.state = "settled";
        const named = (explorer.things.get(referral.referrer) as Person).named;
        for (const one of named) if (one.referral === referral.id) one.heldAt ??= at;
      }
      for (const row of change.puts ?? []) {
        if (row.rev !== 0) continue;
        if (row.noun === "contact") addPerson(truth, explorer, row.info.id, row.info.email, undefined);
        if (row.noun !== "referral") continue;
        const { id, contact, writes } = row.info;
        const letters = new Map();
        truth.add(explorer, {
          noun: "referral",
          id,
          contact,
          referrer: talk.contact,
          givenAt: at,
          writes,
          state: "open",
          letters,
          nudgedAt: [],
        });
        (explorer.things.get(talk.contact) as Person).named.push({ referral: id, givenAt: at });
      }
    },
  );
}

function addPerson(
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

async function meet(hands: Hands): Promise<unknown> {
  const { deps, explorer, dice, truth } = hands;
  const id = deps.dice.id("contact") as ContactId;
  const email = dice.chance(0.8) ? `${id}@people.test` : undefined;
  const zone = dice.chance(0.5) ? anyZone(dice) : undefined;
  const info = Contact.Info.parse({
    ...{
      id,
      owner: explorer.owner,
      given: "Amara",
      status: "active",
      addedAt: deps.clock.now(),
      named: [],
      closings: 0,
    },
    ...{ suggested: [], nudges: 0, messages: {}, ...(email ? { email } : {}), ...(zone ? { zone } : {}) },
  });
  const made = () => ok({ puts: [fresh("contact", info)], type: "contact.added" as const });
  return act(hands, [], made, () => addPerson(truth, explorer, id, email, zone));
}

/** A letter of some matter that could be written now. */
function writable(explorer: Explorer, now: number): { thing: Talk | Named | Asked | Person; key: string }[] {
  const found: { thing: Talk | Named | Asked | Person; key: string }[] = [];
  for (const thing of explorer.things.values()) {
    if (thing.noun === "interview" && (thing.state === "held" || (thing.state === "scheduled" && thing.end <= now)))
      found.push({ thing, key: "thanks" });
    if (thing.noun === "interview" && thing.state === "missed")
      found.push({ thing, key: thing.missed?.by === "me" ? "apology" : "another_time" });
    if (thing.noun === "referral" && thing.state === "open" && thing.writes === "explorer")
      found.push({ thing, key: "outreach" });
    if (thing.noun === "referral" && thing.state === "introduced") found.push({ thing, key: "intro_reply" });
    if (thing.noun === "referral" && thing.state === "written") found.push({ thing, key: "nudge" });
    if (thing.noun === "ask" && thing.state === "drafted") found.push({ thing, key: "ask" });
  }
  return found;
}

const pressed = (does: "save" | "open" | "sent" | "send" | "undo") => (hands: Hands) => {
  const { dice, explorer, deps, now } = hands;
  const all = writable(explorer, now).filter(
    ({ thing, key }) => (does === "undo") === isDone(thing.letters, key) || dice.chance(0.1),
  );
  if (all.length === 0) return Promise.resolve();
  const { thing, key } = dice.pick(all);
  const about = thing.noun === "contact" ? thing.id : thing.contact;
  return act(
    hands,
    [thing.id, about, explorer.owner, ...(thing.noun === "referral" ? [thing.referrer] : [])],
    (rows, at) => {
      const [contact, owner] = [rowOf(rows, "contact", about), rowOf(rows, "owner")];
      if (!contact || !owner) return refuse("matter.not_found", "gone");
      const letter = { subject: "Hello", text: "Dear you," };
      const press = { does, key, letter, byHand: true, contact: contact.info, explorer: owner.info };
      const sealed = deps.secrets.seal(contact.info.email ?? contact.info.id);
      return pressedOn(rows, thing.id as MatterId, press, sealed, at);
    },
    (at) => {
      const before = thing.letters.get(key);
      const attempt = 1 + Math.max(before?.attempt ?? 0, explorer.tried.get(`${thing.id}.${key}`) ?? 0);
      const person = explorer.things.get(about) as Person;
      if (does === "undo") {
        // The words were the explorer's own, so they are there again.
        if (before?.state === "approved" || before?.state === "sent") thing.letters.set(key, { state: "kept", at });
        else thing.letters.delete(key);
        if (before?.state === "sent") unwrote(thing, key);
      } else if (does === "save") thing.letters.set(key, { state: "kept", at });
      else if (does === "open") thing.letters.set(key, { state: "opened", at });
      else if (does === "sent") {
        thing.letters.set(key, { state: "sent", at, attempt });
        if (key === "nudge" && !before?.nudged) person.nudges++;
        wentTo(person, `${thing.id}.${key}`, at);
        if (thing.noun === "referral" || thing.noun === "ask") wrote(thing, key, at);
      } else {
        const zone = person.zone ?? explorer.wishes.zone;
        const sendAt = decentFrom(at, key === "thanks", zone);
        thing.letters.set(key, {
          state: "approved",
          at,
          sendAt,
          attempt,
          ...(person.email ? { to: person.email } : {}),
        });
      }
    },
  );
};

/** "It is sent" was a slip: nobody has written after all. */
function unwrote(thing: Talk | Named | Asked | Person, key: string): void {
  if (thing.noun === "ask" && key === "ask") thing.state = "drafted";
  if (thing.noun === "referral" && key === "outreach") thing.state = "open";
  if (thing.noun === "referral" && key === "intro_reply") thing.state = "introduced";
  if ((thing.noun === "ask" || thing.noun === "referral") && key !== "nudge") thing.writtenAt = undefined;
}

function wrote(thing: Named | Asked, key: string, at: number): void {
  if (key === "nudge") {
    thing.nudgedAt.push(at);
    thing.askAgain = false;
    return;
  }
  thing.state = thing.noun === "ask" ? "sent" : "written";
  thing.writtenAt ??= at;
}

async function hear(hands: Hands): Promise<unknown> {
  const { dice, explorer, deps } = hands;
  const thing = dice.pick(waiting(explorer));
  const said = dice.pick(["answered", "declined", "not_yet", "away", "no_answer"] as const);
  const { morning, zone } = explorer.wishes;
  const back = moment(dayOf(hands.now, zone) + dice.int(1, 20), morning, zone);
  const askAgain = dice.chance(0.5);
  const answer: Word.Said =
    said === "away" ? { said, until: iso(back) } : said === "not_yet" ? { said, askAgain } : { said };
  const whom = thing.contact as ContactId;
  const ids = await waitingFor(deps, explorer.owner as OwnerId, whom);
  return act(
    hands,
    [thing.id, whom, ...(thing.noun === "referral" ? [thing.referrer] : []), ...ids],
    (rows, at) => {
      const puts = Word.said(rows, thing.id as MatterId, answer, at);
      return puts.ok ? ok({ puts: puts.value, type: `${thing.noun}.changed` as const }) : puts;
    },
    (_, { puts = [] }) => {
      const person = explorer.things.get(thing.contact) as Person;
      if (said === "away") {
        thing.awayUntil = back;
        person.awayUntil = back;
      } else if (said === "not_yet") {
        thing.askAgain = askAgain;
        if (thing.letters.get("nudge")?.state === "sent") thing.letters.delete("nudge");
      } else thing.state = "settled";
      if (said !== "answered" && said !== "declined") return;
      person.awayUntil = undefined;
      // Whoever answered has answered everything that waited for them and was known to wait.
      for (const other of [...all(explorer, "referral"), ...all(explorer, "ask")])
        if (other.contact === thing.contact && puts.some((row) => row.info.id === other.id)) other.state = "settled";
    },
  );
}

const waiting = (explorer: Explorer) =>
  [...all(explorer, "referral"), ...all(explorer, "ask")].filter(
    (one) => one.state === "written" || one.state === "sent",
  );

function introduced(hands: Hands): Promise<unknown> {
  const open = all(hands.explorer, "referral").filter((one) => one.state === "open");
  const thing = hands.dice.pick(open);
  const go = hands.dice.chance(0.3);
  return act(
    hands,
    [thing.id],
    (rows, at) => {
      const row = rowOf(rows, "referral");
      if (!row) return refuse("matter.not_found", "gone");
      const next = go ? Referral.settle(row.info, "let_go", at) : Referral.introduced(row.info, at);
      return next.ok ? ok({ puts: [{ ...row, info: next.value }], type: "referral.changed" }) : next;
    },
    () => {
      thing.state = go ? "settled" : "introduced";
    },
  );
}

function draftAsk(hands: Hands): Promise<unknown> {
  const { dice, explorer, deps, truth } = hands;
  const person = dice.pick(people(explorer));
  const id = deps.dice.id("ask") as AskId;
  return act(
    hands,
    [],
    (_, at) => {
      const info = Ask.Info.parse({
        ...{
          id,
          owner: explorer.owner,
          contact: person.id,
          name: "Somebody",
          target: {},
          draftedAt: at,
          messages: {},
          status: "drafted",
        },
      });
      return ok({ puts: [fresh("ask", info)], type: "ask.drafted" });
    },
    () =>
      truth.add(explorer, { noun: "ask", id, contact: person.id, state: "drafted", letters: new Map(), nudgedAt: [] }),
  );
}

function ofHeld(hands: Hands): Promise<unknown> {
  const talk = hands.dice.pick(talks(hands.explorer, "held"));
  const kept = hands.dice.chance(0.5);
  const next = (info: Interview.Info, at: string): Result<Interview.Info> =>
    info.status !== "held"
      ? refuse("interview.not_over", "not logged")
      : ok(kept ? { ...info, promiseKeptAt: info.promiseKeptAt ?? at } : { ...info, adviceHelped: "no" });
  return ofTalk(hands, talk, "interview.changed", next, () => {
    if (kept) talk.promiseKept = true;
    else talk.adviceAnswered = true;
  });
}

function prefer(hands: Hands): Promise<unknown> {
  const { dice, explorer, now } = hands;
  const { wishes } = explorer;
  const what = dice.pick(["zone", "pause", "unpause", "quiet", "card", "thank", "morning"] as const);
  const zone = anyZone(dice);
  const pause = dayOf(now, wishes.zone) + dice.int(1, 10);
  const from = dice.int(19, 23);
  const minutes = dice.pick([0, 15, 45, 120]);
  const hour = dice.int(8, 11);
  const card = dice.chance(0.5);
  const text = (n: number) => `${String(n).padStart(2, "0")}:00`;
  return act(
    hands,
    [explorer.owner],
    (rows) => {
      const row = rowOf(rows, "owner");
      if (!row) return refuse("matter.not_found", "gone");
      const old = row.info.preferences;
      const { pausedUntil: _, ...going } = old;
      const preferences = {
        zone: { ...old, zone },
        pause: { ...old, pausedUntil: dayName(pause) },
        unpause: going,
        quiet: { ...old, quiet: { from: text(from), until: "08:00" } },
        card: { ...old, dayOfCard: card },
        thank: { ...old, waits: { ...old.waits, thankMinutes: minutes } },
        morning: { ...old, morning: text(hour) },
      }[what];
      return ok({ puts: [{ ...row, info: { ...row.info, preferences } }], type: "explorer.changed" });
    },
    () => {
      if (what === "zone") wishes.zone = zone;
      if (what === "pause") wishes.pausedUntil = pause;
      if (what === "unpause") wishes.pausedUntil = undefined;
      if (what === "quiet") wishes.quiet = { from: from * 60, until: 480 };
      if (what === "card") wishes.dayOfCard = card;
      if (what === "thank") wishes.thankMinutes = minutes;
      if (what === "morning") wishes.morning = hour * 60;
    },
  );
}

const over = (explorer: Explorer, now: number) =>
  talks(explorer).some((one) => one.start <= now && one.state === "scheduled");

/** Everything an explorer does, how often beside the rest, and when it makes sense. */
export const acts: Act[] = [
  { name: "meets somebody", weight: 3, can: () => true, run: meet },
  { name: "books", weight: 9, can: (explorer) => people(explorer).length > 0, run: (hands) => book(hands, false) },
  { name: "records", weight: 1, can: (explorer) => people(explorer).length > 0, run: (hands) => book(hands, true) },
  { name: "moves", weight: 4, can: (explorer) => talks(explorer).some((one) => one.state !== "held"), run: move },
  {
    name: "cancels",
    weight: 2,
    can: (explorer) => talks(explorer).some((one) => one.state === "scheduled" || one.state === "missed"),
    run: cancel,
  },
  { name: "says it did not happen", weight: 2, can: over, run: miss },
  { name: "says it did happen", weight: 1, can: (explorer) => talks(explorer, "missed").length > 0, run: happened },
  { name: "logs", weight: 9, can: over, run: log },
  { name: "logs again", weight: 1, can: (explorer) => talks(explorer, "held").length > 0, run: log },
  { name: "says it went", weight: 4, can: (explorer, now) => writable(explorer, now).length > 0, run: pressed("sent") },
  { name: "has it sent", weight: 5, can: (explorer, now) => writable(explorer, now).length > 0, run: pressed("send") },
  {
    name: "keeps a draft",
    weight: 1,
    can: (explorer, now) => writable(explorer, now).length > 0,
    run: pressed("save"),
  },
  {
    name: "takes it back",
    weight: 1,
    can: (explorer, now) => writable(explorer, now).length > 0,
    run: pressed("undo"),
  },
  { name: "hears", weight: 5, can: (explorer) => waiting(explorer).length > 0, run: hear },
  {
    name: "is introduced",
    weight: 2,
    can: (explorer) => all(explorer, "referral").some((one) => one.state === "open"),
    run: introduced,
  },
  { name: "asks", weight: 3, can: (explorer) => people(explorer).length > 0, run: draftAsk },
  { name: "keeps a promise", weight: 1, can: (explorer) => talks(explorer, "held").length > 0, run: ofHeld },
  { name: "changes a preference", weight: 1.5, can: () => true, run: prefer },
];
