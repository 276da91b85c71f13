import type { Beside, Due } from "../due.ts";
import type { ContactId, DueId } from "../id.ts";
import type { Matter } from "../matter.ts";
import * as Message from "../message.ts";
import { addWorkingDays, dayOf, type Instant, isBefore, later, weekdaysOnly } from "../time.ts";
import { compact, workingMorning } from "./day.ts";

export const due = (matter: Due["matter"], contact: ContactId, kind: Due["kind"], round: string) => ({
  dueId: `${matter}.${kind}.${round}` as DueId,
  matter,
  kind,
  contact,
  round: 0,
});

export const letter = (matter: Due["matter"], kind: Message.Kind, number = 1) => ({
  id: `${matter}.${kind}.${number}`,
  key: kind,
  kind,
});

type Written = {
  id: Due["matter"];
  name: string;
  messages: Message.Messages;
  writtenAt: Instant;
  askAgain: boolean;
  notYetAt?: Instant | undefined;
  awayUntil?: Instant | undefined;
  heardAt?: Instant | undefined;
  nudgedAt?: Instant[] | undefined;
  passedOnAt?: Instant | undefined;
};

/** At most this many nudges to one human, ever. */
const mostNudges = 2;

/**
 * "Any word from …?" after working days of theirs. The days count anew from the end of an absence, from a nudge, and from hearing of
 * them otherwise. After the last nudge it is asked whether to let it go.
 */
export function word(
  { info, settled }: { info: Written; settled: Matter["settled"] },
  to: ContactId,
  { explorer, contact }: Beside,
): Due[] {
  const preferences = explorer.preferences;
  const theirZone = contact?.zone ?? preferences.zone;
  const theirDays = contact?.daysOff ?? weekdaysOnly;
  const wait = preferences.waits.wordWorkingDays;
  const nudges = info.nudgedAt ?? [];
  const since = [info.awayUntil, contact?.awayUntil, info.heardAt, info.passedOnAt, nudges.at(-1)].reduce<Instant>(
    (last, one) => (one ? later(last, one) : last),
    info.writtenAt,
  );
  const after = (days: number) => workingMorning(addWorkingDays(dayOf(since, theirZone), days, theirDays), preferences);
  // A question of before it was written, or written anew, was about another letter.
  const before = settled[due(info.id, to, "word", "0").dueId];
  const first = since === info.writtenAt && !(before && isBefore(before.at, info.writtenAt));
  const anew = first ? "" : `-${compact(since)}`;
  const spent = Math.max(nudges.length, contact?.nudges ?? 0) >= mostNudges;
  const question = due(info.id, to, "word", `0${anew}`);
  // A question that came before another matter's nudge was the last one is not asked again in other words.
  if (spent && nudges.length > 0 && !settled[question.dueId])
    return [
      {
        ...due(info.id, to, "let_go", `0${anew}`),
        as: "morning",
        at: after(wait),
        reason: "Two reminders went and nothing came back. It is fine to let it go.",
      },
    ];
  const found: Due[] = [
    {
      ...question,
      as: "morning",
      at: after(wait),
      reason: nudges.length > 0 ? "You reminded them, and that was a while ago." : waited(info, wait),
    },
  ];
  if (info.askAgain)
    found.push({
      ...due(info.id, to, "word", `1${anew}`),
      round: 1,
      as: "morning",
      at: after(2 * wait),
      reason: "You chose to be asked once more.",
    });
  // Whoever has passed it on has done their part: they are not asked again.
  if (info.notYetAt && !info.passedOnAt && !spent && !Message.isDone(info.messages, "nudge"))
    found.push({
      ...due(info.id, to, "outreach", `nudge-${nudges.length + 1}`),
      as: "page",
      at: contact?.awayUntil ? later(info.notYetAt, contact.awayUntil) : info.notYetAt,
      message: letter(info.id, "nudge", nudges.length + 1),
      reason: "There was no word yet. One gentle reminder is fine.",
    });
  return found;
}

const waited = ({ passedOnAt }: Written, days: number): string =>
  passedOnAt
    ? `It was passed on ${days} of their working days ago.`
    : `You wrote to them ${days} of their working days ago.`;
