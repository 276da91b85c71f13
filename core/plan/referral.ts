import * as Ask from "../ask.ts";
import type { Beside, Due } from "../due.ts";
import type { ContactId, DueId } from "../id.ts";
import type { Of } from "../matter.ts";
import * as Message from "../message.ts";
import type { Preferences } from "../preferences.ts";
import type { Info as Referral } from "../referral.ts";
import {
  addDays,
  addWorkingDays,
  dayOf,
  type Instant,
  later,
  weekday,
  weekdaysOnly,
  workingOnOrAfter,
} from "../time.ts";
import { compact, morning, workingMorning } from "./day.ts";

/** Everything owed for one person named (design section 2, rows "referral"). */
export function referral(matter: Of<"referral">, beside: Beside): Due[] {
  const info = matter.info;
  const preferences = beside.explorer.preferences;
  switch (info.status) {
    case "settled":
      return [];
    case "open":
      return info.writes === "explorer" ? outreach(info, preferences) : introduction(info, preferences);
    case "introduced":
      return Message.isDone(info.messages, "intro_reply")
        ? []
        : [
            {
              ...due(info.id, info.contact, "reply", "0"),
              as: "page",
              at: info.introducedAt,
              message: letter(info.id, "intro_reply"),
              reason: `${info.referrerName} introduced you.`,
            },
          ];
    case "written":
      return word(info, info.contact, beside);
  }
}

/** Everything owed for one request for a conversation (rows "ask"). */
export function ask(matter: Of<"ask">, beside: Beside): Due[] {
  const info = matter.info;
  const preferences = beside.explorer.preferences;
  if (info.status === "settled") return [];
  const to = Ask.addressee(info);
  const kind = info.introducer ? ("ask_intro" as const) : ("ask" as const);
  if (info.status === "drafted")
    return Message.isDone(info.messages, kind)
      ? []
      : [
          {
            ...due(info.id, to, "outreach", "0"),
            as: "page",
            at: info.draftedAt,
            message: letter(info.id, kind),
            reason: "You drafted this request and have not sent it.",
          },
        ];
  const day = dayOf(info.writtenAt, preferences.zone);
  return [
    {
      ...due(info.id, to, "elsewhere", "0"),
      as: "page",
      at: morning(addWorkingDays(day, preferences.waits.elsewhereWorkingDays, preferences.daysOff), preferences),
      reason: "They may be busy; there is no harm in asking someone else meanwhile.",
    },
    ...word(info, to, beside),
  ];
}

const due = (matter: Due["matter"], contact: ContactId, kind: Due["kind"], round: string) => ({
  dueId: `${matter}.${kind}.${round}` as DueId,
  matter,
  kind,
  contact,
  round: 0,
});

const letter = (matter: Due["matter"], kind: Message.Kind) => ({ id: `${matter}.${kind}.1`, key: kind, kind });

function outreach(info: Referral, preferences: Preferences): Due[] {
  if (Message.isDone(info.messages, "outreach")) return [];
  const { daysOff, waits, zone } = preferences;
  const first = addWorkingDays(dayOf(info.givenAt, zone), waits.outreachWorkingDays, daysOff);
  const second = addWorkingDays(first, waits.outreachAgainWorkingDays, daysOff);
  const monday = workingOnOrAfter(addDays(second, 8 - weekday(second)), daysOff);
  const message = letter(info.id, "outreach");
  return [
    {
      ...due(info.id, info.contact, "outreach", "0"),
      as: "morning",
      at: morning(first, preferences),
      message,
      reason: `${info.referrerName} named them to you.`,
    },
    {
      ...due(info.id, info.contact, "outreach", "1"),
      round: 1,
      as: "morning",
      at: morning(second, preferences),
      message,
      reason: `${info.referrerName} named them, and you have not said that you wrote.`,
    },
    {
      ...due(info.id, info.contact, "let_go", "0"),
      as: "morning",
      at: morning(monday, preferences),
      reason: "You were reminded twice and have not written. It is fine to let it go.",
    },
  ];
}

const introduction = (info: Referral, preferences: Preferences): Due[] => [
  {
    ...due(info.id, info.contact, "introduced", "0"),
    as: "morning",
    at: workingMorning(addDays(dayOf(info.givenAt, preferences.zone), preferences.waits.introductionDays), preferences),
    reason: `${info.referrerName} said they would introduce you.`,
  },
];

type Written = {
  writtenAt: Instant;
  askAgain: boolean;
  notYetAt?: Instant | undefined;
  awayUntil?: Instant | undefined;
};

/** "Any word from …?" after working days of theirs, counted anew from the end of an absence they told us about. */
function word(
  info: Written & { id: Due["matter"]; name: string; messages: Message.Messages },
  to: ContactId,
  { explorer, contact }: Beside,
): Due[] {
  const preferences = explorer.preferences;
  const theirZone = contact?.zone ?? preferences.zone;
  const theirDays = contact?.daysOff ?? weekdaysOnly;
  const wait = preferences.waits.wordWorkingDays;
  const since = info.awayUntil ? later(info.writtenAt, info.awayUntil) : info.writtenAt;
  const after = (days: number) => workingMorning(addWorkingDays(dayOf(since, theirZone), days, theirDays), preferences);
  const away = info.awayUntil ? `-${compact(info.awayUntil)}` : "";
  const found: Due[] = [
    {
      ...due(info.id, to, "word", `0${away}`),
      as: "morning",
      at: after(wait),
      reason: `You wrote to them ${wait} of their working days ago.`,
    },
  ];
  if (info.askAgain)
    found.push({
      ...due(info.id, to, "word", `1${away}`),
      round: 1,
      as: "morning",
      at: after(2 * wait),
      reason: "You chose to be asked once more.",
    });
  if (info.notYetAt && (contact?.nudges ?? 0) < 2 && !Message.isDone(info.messages, "nudge"))
    found.push({
      ...due(info.id, to, "outreach", "nudge"),
      as: "page",
      at: info.notYetAt,
      message: letter(info.id, "nudge"),
      reason: "There was no word yet. One gentle reminder is fine.",
    });
  return found;
}
