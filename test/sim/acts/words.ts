import * as Ask from "../../../core/ask.ts";
import * as Contact from "../../../core/contact.ts";
import { ok, refuse } from "../../../core/error.ts";
import type { AskId, ContactId, MatterId, OwnerId } from "../../../core/id.ts";
import { fresh } from "../../../core/matter.ts";
import * as Referral from "../../../core/referral.ts";
import * as Word from "../../../core/word.ts";
import { rowOf } from "../../../functions/routes/change.ts";
import { besides, endedWith, waitingFor } from "../../../functions/routes/waiting.ts";
import { type Act, act, type Hands, people } from "../act.ts";
import { type Asked, all, type Explorer, type Named, type Person } from "../truth.ts";
import { awaited, heardOf, settle } from "../waiting.ts";
import { dayOf, iso, moment } from "../wall.ts";

type Said = Word.Said["said"];

async function hear(hands: Hands): Promise<unknown> {
  const { dice, explorer, deps } = hands;
  // An answer often comes when a reminder has just been ordered.
  const ordered = waiting(explorer).filter((one) => one.letters.get("nudge")?.state === "approved");
  const thing = dice.pick(ordered.length > 0 && dice.chance(0.7) ? ordered : waiting(explorer));
  const said = whatIsHeard(hands, thing);
  const { morning, zone } = explorer.wishes;
  const back = moment(dayOf(hands.now, zone) + dice.int(1, 20), morning, zone);
  const askAgain = dice.chance(0.5);
  const answer: Word.Said =
    said === "away" ? { said, until: iso(back) } : said === "not_yet" ? { said, askAgain } : { said };
  const whom = saidBy(thing, said) as ContactId;
  const ids = await waitingFor(deps, explorer.owner as OwnerId, whom);
  return act(
    hands,
    [thing.id, whom, ...(thing.noun === "referral" ? [thing.referrer] : []), ...ids],
    (rows, at) => {
      const puts = Word.said(rows, thing.id as MatterId, answer, at);
      return puts.ok ? ok({ puts: puts.value, type: `${thing.noun}.changed` as const }) : puts;
    },
    (at, { puts = [] }) => {
      const put = (id: string) => puts.some((row) => row.info.id === id);
      if (said === "passed_on" && thing.noun === "ask" && thing.passedOnAt !== undefined) return;
      const from = saidBy(thing, said);
      const person = put(from) ? (explorer.things.get(from) as Person | undefined) : undefined;
      if (said === "away") {
        thing.awayUntil = back;
        if (person) person.awayUntil = back;
      } else if (said === "not_yet") {
        Object.assign(thing, { askAgain, notYet: true });
        if (thing.letters.get("nudge")?.state === "sent") thing.letters.delete("nudge");
      } else if (said === "passed_on") Object.assign(thing, { passedOnAt: at, askAgain: false, notYet: false });
      else {
        const open = thing.state !== "settled";
        settle(thing, at);
        if (open) thing.bySaying = true;
      }
      if (said !== "answered" && said !== "declined" && said !== "passed_on") return;
      if (person) person.awayUntil = undefined;
      // Whoever answered has answered everything that waited for them and was known to wait.
      for (const other of [...all(explorer, "referral"), ...all(explorer, "ask")]) {
        if (other === thing || other.state === "settled" || !put(other.id)) continue;
        if (said !== "passed_on" && from === thing.contact && other.contact === from) {
          settle(other, at);
          other.bySaying = true;
          thing.also = [...(thing.also ?? []), other.id];
        } else if (other.noun === "ask" && awaited(other) === from) heardOf(other, at);
      }
    },
  );
}

/** An answer comes from the person themselves, everything else from whoever owes it. */
const saidBy = (thing: Named | Asked, said: Said): string => (said === "answered" ? thing.contact : awaited(thing));

function whatIsHeard({ dice }: Hands, thing: Named | Asked): Said {
  // Whoever was reminded of it and stays silent is soon reminded again.
  if (thing.letters.get("nudge")?.state === "sent" && dice.chance(0.5)) return "not_yet";
  if (awaited(thing) !== thing.contact && dice.chance(0.4)) return "passed_on";
  return dice.pick(["answered", "declined", "not_yet", "away", "no_answer", "let_go"] as const);
}

/** A slip: what was said last is taken back, for everything the same press ended. */
async function takeBack(hands: Hands): Promise<unknown> {
  const { dice, explorer, deps } = hands;
  const thing = dice.pick(said(explorer));
  const owner = explorer.owner as OwnerId;
  const [row] = await deps.store.load(owner, [thing.id as MatterId]);
  if (!row || !Word.isWaiter(row)) return undefined;
  const ids = await endedWith(deps, owner, row);
  return act(
    hands,
    [thing.id, ...besides(row), ...ids],
    (rows) => ok({ puts: Word.unsaid(rows, thing.id as MatterId), type: `${thing.noun}.changed` }),
    (_, { puts = [] }) => {
      const put = (id: string) => puts.some((one) => one.info.id === id);
      if (thing.state !== "settled") {
        const from = awaited(thing);
        const person = explorer.things.get(from);
        if (thing.awayUntil && person?.noun === "contact" && put(from)) person.awayUntil = undefined;
        if (thing.noun === "ask" && !thing.notYet && !thing.awayUntil) thing.passedOnAt = undefined;
        Object.assign(thing, { notYet: false, awayUntil: undefined, askAgain: false });
        return;
      }
      const together = (thing.also ?? []).map((id) => explorer.things.get(id));
      for (const one of [thing, ...together])
        if ((one?.noun === "ask" || one?.noun === "referral") && one.endedAt === thing.endedAt && put(one.id))
          reopen(one);
    },
    undefined,
    true,
  );
}

function reopen(thing: Named | Asked): void {
  if (thing.noun === "ask") thing.state = thing.writtenAt === undefined ? "drafted" : "sent";
  else thing.state = thing.writtenAt === undefined ? "open" : "written";
  thing.also = [];
}

/** Of what something was said that can be a slip. */
const said = (explorer: Explorer) =>
  [...all(explorer, "referral"), ...all(explorer, "ask")].filter((one) =>
    one.state === "settled"
      ? one.bySaying
      : (one.state === "sent" || one.state === "written") &&
        (one.notYet || one.awayUntil || (one.noun === "ask" && one.passedOnAt)),
  );

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
    (at) => {
      if (go) settle(thing, at);
      else thing.state = "introduced";
    },
  );
}

function draftAsk(hands: Hands): Promise<unknown> {
  const { dice, explorer, deps, truth } = hands;
  const asked = people(explorer).filter(({ id }) => all(explorer, "ask").some((one) => one.contact === id));
  const person = dice.pick(asked.length > 0 && dice.chance(0.4) ? asked : people(explorer));
  const friends = people(explorer).filter((one) => one.id !== person.id);
  const friend = friends.length > 0 && dice.chance(0.4) ? dice.pick(friends) : undefined;
  const id = deps.dice.id("ask") as AskId;
  const whom = [person.id, ...(friend ? [friend.id] : [])];
  return act(
    hands,
    whom,
    (rows, at) => {
      const known = rows.filter((row) => row.noun === "contact" && Contact.reachable(row.info));
      if (known.length < whom.length) return refuse("matter.not_found", "gone");
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
        ...(friend ? { introducer: { contact: friend.id, name: "Friend" } } : {}),
      });
      const asked = known.map((row) => (row.noun === "contact" ? { ...row, info: Contact.asked(row.info, id) } : row));
      return ok({ puts: [fresh("ask", info), ...asked], type: "ask.drafted" });
    },
    () =>
      truth.add(explorer, {
        ...{ noun: "ask", id, contact: person.id, state: "drafted", letters: new Map(), nudgedAt: [] },
        ...(friend ? { introducer: friend.id } : {}),
      }),
  );
}

export const ofWords: Act[] = [
  { name: "takes back what was said", weight: 2, can: (explorer) => said(explorer).length > 0, run: takeBack },
  { name: "hears", weight: 5, can: (explorer) => waiting(explorer).length > 0, run: hear },
  {
    name: "is introduced",
    weight: 2,
    can: (explorer) => all(explorer, "referral").some((one) => one.state === "open"),
    run: introduced,
  },
  { name: "asks", weight: 3, can: (explorer) => people(explorer).length > 0, run: draftAsk },
];
