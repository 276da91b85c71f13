import * as Ask from "../../../core/ask.ts";
import { ok, refuse } from "../../../core/error.ts";
import type { AskId, ContactId, MatterId, OwnerId } from "../../../core/id.ts";
import { fresh } from "../../../core/matter.ts";
import * as Referral from "../../../core/referral.ts";
import * as Word from "../../../core/word.ts";
import { rowOf } from "../../../functions/routes/change.ts";
import { waitingFor } from "../../../functions/routes/waiting.ts";
import { type Act, act, type Hands, people } from "../act.ts";
import { all, type Explorer, type Person } from "../truth.ts";
import { dayOf, iso, moment } from "../wall.ts";

async function hear(hands: Hands): Promise<unknown> {
  const { dice, explorer, deps } = hands;
  const thing = dice.pick(waiting(explorer));
  // Whoever was reminded of it and stays silent is soon reminded again.
  const silent = thing.letters.get("nudge")?.state === "sent" && dice.chance(0.5);
  const said = silent ? "not_yet" : dice.pick(["answered", "declined", "not_yet", "away", "no_answer"] as const);
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
      const person = explorer.things.get(thing.contact) as Person | undefined;
      if (!person) return;
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
  const asked = people(explorer).filter(({ id }) => all(explorer, "ask").some((one) => one.contact === id));
  const person = dice.pick(asked.length > 0 && dice.chance(0.4) ? asked : people(explorer));
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

export const ofWords: Act[] = [
  { name: "hears", weight: 5, can: (explorer) => waiting(explorer).length > 0, run: hear },
  {
    name: "is introduced",
    weight: 2,
    can: (explorer) => all(explorer, "referral").some((one) => one.state === "open"),
    run: introduced,
  },
  { name: "asks", weight: 3, can: (explorer) => people(explorer).length > 0, run: draftAsk },
];
