import * as Contact from "../../../core/contact.ts";
import { ok, type Result, refuse } from "../../../core/error.ts";
import type { ContactId, InterviewId, OwnerId } from "../../../core/id.ts";
import * as Interview from "../../../core/interview.ts";
import { fresh } from "../../../core/matter.ts";
import * as Word from "../../../core/word.ts";
import { type Decided, rowOf } from "../../../functions/routes/change.ts";
import { waitingFor } from "../../../functions/routes/waiting.ts";
import { type Act, act, type Hands, over, people, slot, startOf, talks } from "../act.ts";
import { all, type Talk, told } from "../truth.ts";
import { settle } from "../waiting.ts";
import { minuteMs } from "../wall.ts";

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
  const waiting = await waitingFor(deps, booking.owner, booking.contact);
  return act(
    hands,
    waiting,
    (rows, now) => {
      const aims = Word.booked(rows, booking.contact, now);
      const known = rowOf(aims, "contact", booking.contact) ?? rowOf(rows, "contact", booking.contact);
      if (!known) return refuse("matter.not_found", "gone");
      const made = make(booking, now);
      if (!made.ok) return made;
      const met = { ...known, info: Contact.met(known.info, id) };
      const puts = [fresh("interview", made.value), met, ...aims.filter((one) => one !== known)];
      return ok({ puts, type: "interview.booked" });
    },
    (now, { puts = [] }) => {
      for (const other of [...all(explorer, "referral"), ...all(explorer, "ask")])
        if (other.contact === person.id && puts.some((row) => row.info.id === other.id)) settle(other, now);
      const start = startOf(when);
      const talk: Talk = {
        ...{
          noun: "interview",
          id,
          contact: person.id,
          zone: when.zone,
          start,
          end: start + when.minutes * minuteMs,
          bookedAt: now,
        },
        ...{ state: "scheduled", occurrence: 1, letters: new Map(), sequence: 0 },
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
      const start = startOf(when);
      const end = start + when.minutes * minuteMs;
      // Pressed twice with the same time, it is the time that stands already.
      if (talk.state === "scheduled" && talk.zone === when.zone && talk.start === start && talk.end === end) return;
      const anew = talk.state !== "scheduled" || at >= talk.end;
      told(talk, "me", at);
      Object.assign(talk, { start, end, zone: when.zone, bookedAt: at });
      if (anew) {
        talk.occurrence++;
        talk.letters.clear();
      }
      Object.assign(talk, { state: "scheduled", missed: undefined, byThem: false });
      hands.calm(talk);
    },
  );
}

function cancel(hands: Hands): Promise<unknown> {
  const talk = hands.dice.pick(
    talks(hands.explorer).filter((one) => one.state === "scheduled" || one.state === "missed"),
  );
  const end = (info: Interview.Info, now: string) => Interview.cancel(info, "me", now);
  return ofTalk(hands, talk, "interview.cancelled", end, (at) => {
    if (talk.state !== "cancelled") told(talk, "me", at);
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

export const ofTalks: Act[] = [
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
  { name: "keeps a promise", weight: 1, can: (explorer) => talks(explorer, "held").length > 0, run: ofHeld },
];
