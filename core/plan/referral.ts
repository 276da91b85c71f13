import type { Beside, Due } from "../due.ts";
import type { Of } from "../matter.ts";
import * as Message from "../message.ts";
import type { Preferences } from "../preferences.ts";
import type { Info as Referral } from "../referral.ts";
import { addDays, addWorkingDays, dayOf, weekday, workingOnOrAfter } from "../time.ts";
import { morning, workingMorning } from "./day.ts";
import { due, letter, word } from "./word.ts";

/** Everything owed for one person named. */
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
      return word({ info, settled: matter.settled }, info.contact, beside);
  }
}

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
