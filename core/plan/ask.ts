import * as Ask from "../ask.ts";
import type { Beside, Due } from "../due.ts";
import type { Of } from "../matter.ts";
import * as Message from "../message.ts";
import { addWorkingDays, dayOf } from "../time.ts";
import { morning } from "./day.ts";
import { due, letter, word } from "./word.ts";

/** Everything owed for one request for a conversation. */
export function ask(matter: Of<"ask">, beside: Beside): Due[] {
  const info = matter.info;
  const preferences = beside.explorer.preferences;
  switch (info.status) {
    case "settled":
      return [];
    case "drafted": {
      const kind = Ask.letter(info);
      return Message.isDone(info.messages, kind)
        ? []
        : [
            {
              ...due(info.id, Ask.addressee(info), "outreach", "0"),
              as: "page",
              at: info.draftedAt,
              message: letter(info.id, kind),
              reason:
                info.messages[kind]?.status === "opened"
                  ? "You opened this request in your mail app and have not said whether it went."
                  : "You drafted this request and have not sent it.",
            },
          ];
    }
    case "sent": {
      const { daysOff, waits, zone } = preferences;
      const day = addWorkingDays(dayOf(info.writtenAt, zone), waits.elsewhereWorkingDays, daysOff);
      return [
        {
          ...due(info.id, Ask.awaited(info), "elsewhere", "0"),
          as: "page",
          at: morning(day, preferences),
          reason: "They may be busy; there is no harm in asking someone else meanwhile.",
        },
        ...word({ info, settled: matter.settled }, Ask.awaited(info), beside),
      ];
    }
  }
}
