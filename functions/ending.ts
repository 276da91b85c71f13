import { type Pick, spread } from "../core/envelope.ts";
import type { DueId, OwnerId } from "../core/id.ts";
import type { Line } from "../core/ledger.ts";
import type { Matter, Settled } from "../core/matter.ts";
import type { ClaimEnd, Mailer } from "../core/ports.ts";
import { addMinutes, type Instant } from "../core/time.ts";
import { type Claim, givenBack, type Ready } from "./claim.ts";
import type { Ending } from "./record.ts";
import { aroundLetter, type Letter, letterHeld, letterWent, settle } from "./settle.ts";

/** The longest wait after a refusal, in minutes; the first is one minute, and each doubles it. */
const longestWait = 60;

/** Minutes until the next try. The waits after the second are up to half as long, differently for each owner: many who were refused at once, because the mail service takes no more in a second, must not come back in the same minute. */
function waitAfter(refusals: number, owner: OwnerId): number {
  const most = Math.min(2 ** refusals, longestWait);
  return refusals < 2 ? most : most - spread(owner, most / 2);
}

type Clear = Exclude<Awaited<ReturnType<Mailer["send"]>>, { answer: "ambiguous" }>;

/** What an end is told from: what was to leave, what was claimed for it, by whom and when. */
export type Why = {
  pick: Pick;
  ready: Ready[];
  claim: Claim;
  nonce: string;
  now: Instant;
  letter: { subject: string; to: string };
};

/** The end of a claim by what the mail service answered: what the rows become, what the ledger says, and what is given back. */
export function ending(answer: Clear, why: Why): Ending {
  const { pick, claim, nonce, letter } = why;
  const end = (how: ClaimEnd["how"]): ClaimEnd[] =>
    claim.takes.map(({ id, attempt }) => ({
      ...{ id, attempt, nonce, how },
      ...(answer.answer === "accepted" ? { messageId: answer.messageId } : {}),
    }));
  if (answer.answer === "accepted")
    return {
      ...{
        end: end("sent"),
        ledger: line(why, "sent", claim.takes[0]?.envelope?.why ?? ""),
        stirs: pick.to === "contact",
      },
      change: (row, rows, now) => went(row, rows, why, now),
    };
  const back = { ...(claim.change.nudge ? { unnudge: claim.change.nudge } : {}) };
  if (!answer.permanent)
    return { end: end("released"), ...back, change: (row, _, now) => stopped(row, why, "refused", now, "") };
  const say = `The mail service refuses this mail for good (${answer.code}). ${
    pick.to === "contact"
      ? `Check the address ${letter.to}, or send the letter from your own mail program.`
      : "Tell whoever runs this Askwell; what it was about stands on your page."
  }`;
  return {
    ...{ end: end("withheld"), ledger: line(why, "withheld", say), ...back },
    change: (row, _, now) => stopped(row, why, "withheld", now, say),
  };
}

/** The explorer's letter in this envelope, where it goes to a contact and is one. */
function letterOf({ pick, ready }: Why): Letter | undefined {
  const due = ready[0]?.due;
  return pick.to === "contact" && due?.message ? { key: due.message.key, attempt: due.round } : undefined;
}

/** What is claimed on a row: things due of it, and on the explorer's the morning as a whole. */
const claimedOn = (row: Matter, { claim, ready, pick }: Why): DueId[] => [
  ...ready.flatMap(({ due }) => (due.matter === row.info.id ? [due.dueId] : [])),
  ...(pick.form === "morning" && row.noun === "owner" ? [claim.envelope as string as DueId] : []),
];

/** A row after the mail went. Said again, it changes nothing more. */
function went(row: Matter, rows: Matter[], why: Why, now: Instant): Matter {
  const settled = claimedOn(row, why).reduce((one, dueId) => mark(one, dueId, { how: "sent", at: now }), row);
  const letter = letterOf(why);
  const matter = rows.find((one) => one.info.id === why.ready[0]?.due.matter);
  const sent = matter && letterWent(matter, letter, now);
  if (!letter || !sent || sent === matter) return settled;
  const around = aroundLetter(sent, letter.key, rows, false, now).find((one) => one.info.id === row.info.id);
  return around ? ({ ...settled, info: around.info } as Matter) : settled;
}

/** A row after the mail service refused it: for now, or for good. What the claim had counted is given back. */
function stopped(row: Matter, why: Why, how: "refused" | "withheld", now: Instant, say: string): Matter {
  const back = givenBack(row, why.pick, why.ready, why.now);
  return claimedOn(row, why).reduce((one, dueId) => {
    const refusals = one.settled[dueId]?.refusals ?? 0;
    const at = addMinutes(now, waitAfter(refusals, row.info.owner));
    if (how === "refused") return mark(one, dueId, { how, at, refusals: refusals + 1 });
    return letterHeld(mark(one, dueId, { how, at: now }), letterOf(why), "withheld", now, say);
  }, back);
}

/** Settles a thing, keeping the number of its attempt. */
const mark = (row: Matter, dueId: DueId, settled: Settled): Matter =>
  settle(row, { dueId }, { attempt: row.settled[dueId]?.attempt, ...settled });

function line({ pick, ready, claim, letter, now }: Why, status: Line["status"], why: string): Line {
  const [first] = ready;
  const { owner } = first?.scene.explorer.info ?? {};
  return {
    ...{ owner: owner as Line["owner"], at: now, status, to: pick.to, envelope: claim.envelope, why },
    ...{ attempt: claim.takes[0]?.attempt ?? 1, subject: letter.subject, dueIds: ready.map((one) => one.due.dueId) },
    ...(first?.due.contact ? { contact: first.due.contact } : {}),
    ...(first ? { matter: first.due.matter } : {}),
  };
}
