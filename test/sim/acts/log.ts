import { ok } from "../../../core/error.ts";
import type { ContactId, InterviewId } from "../../../core/id.ts";
import * as Interview from "../../../core/interview.ts";
import type { Matter } from "../../../core/matter.ts";
import { logged, type Person as Noted } from "../../../functions/routes/log.ts";
import { type Act, act, addPerson, type Hands, over, talks } from "../act.ts";
import { all, type Person } from "../truth.ts";
import { settle } from "../waiting.ts";

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
        settle(referral, at, true);
        const named = (explorer.things.get(referral.referrer) as Person | undefined)?.named ?? [];
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
        (explorer.things.get(talk.contact) as Person | undefined)?.named.push({ referral: id, givenAt: at });
      }
    },
  );
}

export const ofLogs: Act[] = [
  { name: "logs", weight: 9, can: over, run: log },
  { name: "logs again", weight: 1, can: (explorer) => talks(explorer, "held").length > 0, run: log },
];
