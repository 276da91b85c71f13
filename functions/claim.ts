import type * as Contact from "../core/contact.ts";
import type { Due } from "../core/due.ts";
import { morningId, mostItems, type Pick } from "../core/envelope.ts";
import * as Explorer from "../core/explorer.ts";
import type { DueId, EnvelopeId, MatterId } from "../core/id.ts";
import type { Matter, Of } from "../core/matter.ts";
import * as Message from "../core/message.ts";
import type { ClaimTake, Commit, Secrets } from "../core/ports.ts";
import { addDays, addMinutes, dayOf, type Instant } from "../core/time.ts";
import type { Scene } from "./scene.ts";
import { nextAttempt, settle } from "./settle.ts";

/** A claim outlives every answer of the mail service, and the handler that waits for it. */
const leaseMinutes = 15;
/** A transaction's most rows; the envelope's claim, the explorer and the link take three. */
const mostRows = 100 - 3;
const keptMornings = 14;

/** One thing due, with what is known of its matter. */
export type Ready = { due: Due; scene: Scene };

/** A claim before it is taken: its rows as they will be, the rows that must not have moved, and the counters. */
export type Claim = {
  envelope: EnvelopeId;
  takes: ClaimTake[];
  puts: Matter[];
  change: Omit<Commit, "owner" | "nonce" | "now" | "tokens" | "puts" | "take">;
};

/** As many things as one transaction can claim, in their order; the rest stay owed. Each takes its claim, its matter and its contact. */
export function fitting(ready: Ready[]): Ready[] {
  const rows = new Set<string>();
  return ready.slice(0, mostItems).filter(({ due, scene }) => {
    const more = [due.dueId, scene.matter.info.id, ...(scene.contact ? [scene.contact.info.id] : [])];
    const size = new Set([...rows, ...more]).size;
    if (size > mostRows) return false;
    for (const one of more) rows.add(one);
    return true;
  });
}

export function envelopeOf(pick: Pick, ready: Ready[], { info }: Of<"owner">, now: Instant): EnvelopeId {
  const [first] = ready;
  if (pick.form === "own" && first) return first.due.dueId as string as EnvelopeId;
  return morningId(info.owner, dayOf(now, info.preferences.zone));
}

/** What is claimed for the envelope and for everything in it, and what the claim changes beside: the day's mails, the contacts' caps, the nudges. */
export function claiming(
  pick: Pick,
  ready: Ready[],
  explorer: Of<"owner">,
  letter: { subject: string; why?: string; to: string },
  secrets: Secrets,
  now: Instant,
): Claim {
  const leaseUntil = addMinutes(now, leaseMinutes);
  const envelope = envelopeOf(pick, ready, explorer, now);
  const rows = new Map<MatterId, Matter>();
  const changed = new Set<MatterId>();
  const put = (row: Matter) => {
    rows.set(row.info.id, row);
    changed.add(row.info.id);
  };
  const row = <M extends Matter>(loaded: M) => (rows.get(loaded.info.id) ?? loaded) as M;
  const claim = (loaded: Matter, id: DueId) => {
    const before = row(loaded);
    const { refusals } = before.settled[id] ?? {};
    const attempt = nextAttempt(before, id);
    const claimed = { how: "claimed" as const, at: leaseUntil, attempt, ...(refusals ? { refusals } : {}) };
    put({ ...settle(before, { dueId: id }, claimed), wake: leaseUntil });
    return attempt;
  };

  const day = dayOf(now, explorer.info.preferences.zone);
  rows.set(explorer.info.id, forgotten(explorer, day));
  if (!pick.requested) put({ ...row(explorer), info: Explorer.countMail(explorer.info, day) });
  const whole = pick.form === "morning" ? claim(explorer, envelope as string as DueId) : undefined;
  const attempts = ready.map(({ due, scene }) => {
    const contact = scene.contact && row(scene.contact);
    if (contact) rows.set(contact.info.id, contact);
    if (contact && due.message) {
      const next = told(contact.info, due, now);
      if (next !== contact.info) put({ ...contact, info: next });
    }
    return claim(scene.matter, due.dueId);
  });

  const dueIds = ready.map(({ due }) => due.dueId);
  const [first] = ready;
  const take = (id: DueId | EnvelopeId, attempt: number): ClaimTake => ({ id, attempt, leaseUntil, within: envelope });
  const parts = dueIds.map((id, n) => take(id, attempts[n] ?? 1));
  const about: NonNullable<ClaimTake["envelope"]> = {
    ...{ dueIds, attempts, matters: [...new Set(ready.map(({ due }) => due.matter))], to: pick.to },
    ...{ subject: letter.subject, why: letter.why ?? first?.due.reason ?? "" },
    ...(pick.to === "contact" && first?.due.message
      ? { letter: { key: first.due.message.key, attempt: first.due.round } }
      : {}),
    ...(pick.to === "contact" && first?.due.contact ? { contact: first.due.contact } : {}),
  };
  const takes = whole === undefined ? parts : [take(envelope, whole), ...parts];
  if (takes[0]) takes[0].envelope = about;
  const person = pick.to === "contact" ? secrets.seal(letter.to) : undefined;
  const nudges = person && first?.due.message && Message.isNudge(first.due.message.kind);
  return {
    ...{ envelope, takes, puts: [...rows.values()].filter((one) => changed.has(one.info.id)) },
    change: {
      checks: [...rows.values()]
        .filter((one) => !changed.has(one.info.id))
        .map(({ info, rev }) => ({ id: info.id, rev })),
      ...(nudges ? { nudge: person } : {}),
      ...(person ? { unstopped: person } : {}),
    },
  };
}

/**
 * A letter put before the explorer counts for the caps once; a nudge that goes to a contact shows on their page. "Did you send it?" suggests
 * nothing: if it went, that counts.
 */
function told(contact: Contact.Info, due: Due, now: Instant): Contact.Info {
  const { message } = due;
  if (!message || due.kind === "opened") return contact;
  if (due.as === "contact") return Message.isNudge(message.kind) ? { ...contact, nudges: contact.nudges + 1 } : contact;
  if (contact.suggested.some((one) => one.message === message.id)) return contact;
  return { ...contact, suggested: [...contact.suggested, { at: now, message: message.id }].slice(-20) };
}

/** The explorer's row without the mornings of long ago. */
function forgotten(explorer: Of<"owner">, day: string): Of<"owner"> {
  const first = morningId(explorer.info.owner, addDays(day, -keptMornings));
  const settled = Object.entries(explorer.settled).filter(([id]) => !id.includes(".morning.") || id >= first);
  return { ...explorer, settled: Object.fromEntries(settled) as Matter["settled"] };
}

/** What a definite refusal gives back: the day has one mail less, the letter was not suggested, the nudge is still to be had. */
export function givenBack(row: Matter, pick: Pick, ready: Ready[], claimedAt: Instant): Matter {
  if (row.noun === "owner" && !pick.requested) {
    const day = dayOf(claimedAt, row.info.preferences.zone);
    const mailed = row.info.mailed.map((one) =>
      one.day === day ? { ...one, count: Math.max(0, one.count - 1) } : one,
    );
    return { ...row, info: { ...row.info, mailed } };
  }
  if (row.noun !== "contact") return row;
  const mine = ready.filter(({ scene }) => scene.contact?.info.id === row.info.id);
  const suggested = row.info.suggested.filter(
    (one) => one.at !== claimedAt || !mine.some(({ due }) => due.message?.id === one.message),
  );
  const nudged = mine.filter(({ due }) => due.as === "contact" && due.message && Message.isNudge(due.message.kind));
  return { ...row, info: { ...row.info, suggested, nudges: Math.max(0, row.info.nudges - nudged.length) } };
}
