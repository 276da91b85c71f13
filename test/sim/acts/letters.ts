import { refuse } from "../../../core/error.ts";
import type { MatterId } from "../../../core/id.ts";
import { rowOf } from "../../../functions/routes/change.ts";
import { pressedOn } from "../../../functions/routes/pressed-on.ts";
import { type Act, act, type Hands } from "../act.ts";
import { decentFrom } from "../hours.ts";
import {
  type Asked,
  type Explorer,
  isDone,
  type Named,
  type Person,
  personOf,
  readerOf,
  type Talk,
  wentTo,
} from "../truth.ts";
import { unwrite } from "../waiting.ts";

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
    if (thing.noun === "ask" && thing.state === "drafted")
      found.push({ thing, key: thing.introducer ? "ask_intro" : "ask" });
    if (thing.noun === "ask" && thing.state === "sent" && !thing.passedOnAt) found.push({ thing, key: "nudge" });
  }
  return found;
}

const pressed = (does: "save" | "open" | "sent" | "send" | "undo", only?: string) => (hands: Hands) => {
  const { dice, explorer, deps, now } = hands;
  const all = writable(explorer, now)
    .filter(({ key }) => !only || key === only)
    .filter(({ thing, key }) => (does === "undo") === isDone(thing.letters, key) || dice.chance(0.1));
  if (all.length === 0) return Promise.resolve();
  // Who has just been told that a letter came back presses again, all the more; so does who has nudged before.
  const back = all.filter(({ thing }) => isUnwanted(explorer, thing));
  const pressing = all.filter(({ thing, key }) => key === "nudge" && (personOf(explorer, thing)?.nudges ?? 0) > 0);
  const eager = [back, pressing].find((some) => some.length > 0);
  const { thing, key } = dice.pick(does === "send" && eager && dice.chance(0.7) ? eager : all);
  const about = readerOf(thing);
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
      const person = explorer.things.get(about) as Person | undefined;
      if (!person) return;
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

/** Whoever gets it sent a letter back, or wants none. */
const isUnwanted = (explorer: Explorer, thing: Talk | Named | Asked | Person): boolean =>
  personOf(explorer, thing)?.complained === true;

/** "It is sent" was a slip: nobody has written after all. */
function unwrote(thing: Talk | Named | Asked | Person, key: string): void {
  if (thing.noun === "ask" && key.startsWith("ask")) thing.state = "drafted";
  if (thing.noun === "referral" && key === "outreach") thing.state = "open";
  if (thing.noun === "referral" && key === "intro_reply") thing.state = "introduced";
  if ((thing.noun === "ask" || thing.noun === "referral") && key !== "nudge") unwrite(thing);
}

function wrote(thing: Named | Asked, key: string, at: number): void {
  if (key === "nudge") {
    thing.nudgedAt.push(at);
    thing.askAgain = false;
    thing.notYet = false;
    return;
  }
  thing.state = thing.noun === "ask" ? "sent" : "written";
  thing.writtenAt ??= at;
}

const can = (explorer: Explorer, now: number) => writable(explorer, now).length > 0;
const canNudge = (explorer: Explorer, now: number) => writable(explorer, now).some(({ key }) => key === "nudge");
export const ofLetters: Act[] = [
  { name: "says it went", weight: 4, can, run: pressed("sent") },
  { name: "has it sent", weight: 5, can, run: pressed("send") },
  { name: "nudges", weight: 3, can: canNudge, run: pressed("send", "nudge") },
  { name: "keeps a draft", weight: 1, can, run: pressed("save") },
  { name: "opens a mail app", weight: 1, can, run: pressed("open") },
  { name: "takes it back", weight: 1, can, run: pressed("undo") },
];
