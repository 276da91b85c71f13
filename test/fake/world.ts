import type { Event } from "../../core/event.ts";
import { mint } from "../../core/id.ts";
import type * as Ports from "../../core/ports.ts";
import type { Deps } from "../../functions/deps.ts";
import { secrets } from "../../functions/dice.ts";
import { fakeAccounts } from "./accounts.ts";
import { fakeStore } from "./store.ts";

/** What the site, delivery and the relay reach, all at once. */
export type All = Deps & { overdue: Ports.Overdue; timers: Ports.Timers; bus: Ports.Bus };

/** A whole Askwell in memory: a clock that is set by hand, dice that always fall the same, and everything that left it. */
export function world(begin = "2026-03-02T15:00:00Z") {
  let now = begin;
  let rolled = 0;
  const roll = () => `${++rolled}`.padStart(6, "0");
  const { store, events, lines, stops } = fakeStore();
  const sent: Ports.Outgoing[] = [];
  const answers: Awaited<ReturnType<Ports.Mailer["send"]>>[] = [];
  const timers = new Map<string, { at: string; wanted: Ports.Wanted }>();
  const used = new Set<string>();
  const published: Event[] = [];
  const logged: Parameters<Ports.Log>[0][] = [];
  const deps: All = {
    clock: { now: () => now, monotonicMs: () => Date.parse(now) },
    dice: {
      id: (noun) => mint(noun, Date.parse(now), new TextEncoder().encode(`seed${roll()}`)),
      eventId: () => `evt_${roll()}`,
      token: () => `token${roll()}`,
      code: roll,
    },
    secrets: secrets("a secret for tests"),
    ...{ store, overdue: store, accounts: fakeAccounts(store, stops) },
    timers: {
      spreadMinutes: 0,
      async set(name, at, wanted) {
        if (used.has(name)) return "exists";
        used.add(name);
        timers.set(name, { at, wanted });
        return "set";
      },
      drop: async (name) => void timers.delete(name),
    },
    bus: { publish: async (some) => void published.push(...some) },
    mailer: {
      async send(mail) {
        const answer = answers.shift() ?? { answer: "accepted", messageId: `message${roll()}` };
        if (answer.answer === "accepted") sent.push(mail);
        return answer;
      },
    },
    log: (line) => void logged.push(line),
    ...{ url: "https://askwell.test", sender: "askwell@askwell.test" },
  };
  return {
    ...{ deps, sent, timers, published, logged, lines },
    /** Events committed and not yet taken to the bus. */
    events,
    /** What the mail service says next, instead of accepting. */
    answer: (next: (typeof answers)[number]) => void answers.push(next),
    set: (instant: string) => {
      now = instant;
    },
  };
}
