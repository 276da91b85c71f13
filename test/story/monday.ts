import { createHash } from "node:crypto";
import type * as Contact from "../../core/contact.ts";
import * as Explorer from "../../core/explorer.ts";
import type { ContactId, OwnerId, ReferralId } from "../../core/id.ts";
import { fresh } from "../../core/matter.ts";
import { version } from "../../core/plan.ts";
import type { Wanted } from "../../core/ports.ts";
import { initial } from "../../core/preferences.ts";
import type * as Referral from "../../core/referral.ts";
import { planAhead } from "../../functions/ahead.ts";
import { attend } from "../../functions/attend.ts";
import type { Delivery } from "../../functions/deps.ts";
import { sweep } from "../../functions/sweep.ts";
import { spreadMinutes } from "../../infra/boxes.ts";
import { isoSeconds } from "../../infra/local/clock.ts";
import { world } from "../fake/world.ts";

const zone = "Europe/London";
const friday = "2026-03-06T10:00:00Z";
const nine = Date.parse("2026-03-09T09:00:00Z");

/** How much of everything there is in a second; a fraction is one in so many seconds. */
export type Rates = { explorers: number; ringsASecond: number; mailsASecond: number; hours: number };

/**
 * Monday, nine o'clock, in one zone: everybody is owed one morning mail, timers ring no faster than the scheduler lets them, and the mail
 * service refuses what comes faster than its rate. Every handler is as it is; each second is lived.
 */
export async function monday({ explorers, ringsASecond, mailsASecond, hours }: Rates) {
  const it = world(friday);
  const sent: { to: string; at: number }[] = [];
  const used = new Set<string>();
  const waiting = new Map<string, { rings: number; wanted: Wanted }>();
  let refused = 0;
  let [rings, mails] = [0, 0];
  const deps: typeof it.deps & Delivery = {
    ...it.deps,
    // What a mail says has its own tests, and writing it takes most of the time.
    compose: async (_deps, _pick, _ready, { info }) => ({ to: info.email, subject: "", raw: new Uint8Array() }),
    timers: {
      ...{ spreadMinutes, drop: async (name) => void waiting.delete(name) },
      async set(name, at, wanted) {
        if (used.has(name)) return "exists";
        used.add(name);
        waiting.set(name, { rings: Date.parse(at) + within(name), wanted });
        return "set";
      },
    },
    mailer: {
      async send({ to }) {
        if (mails < 1) {
          refused++;
          return { answer: "refused", permanent: false, code: "Throttling" };
        }
        mails--;
        sent.push({ to, at: Date.parse(deps.clock.now()) - nine });
        return { answer: "accepted", messageId: `message${sent.length}` };
      },
    },
  };
  async function settle(): Promise<void> {
    while (it.events.length > 0)
      for (const { type, owner, matter } of it.events.splice(0))
        if (type === "matter.due") await attend(deps, { owner, matter });
        else await planAhead(deps, { owner, matter });
  }
  for (let n = 0; n < explorers; n++) await named(deps, n);
  await settle();

  let sweeps = 0;
  for (let second = -60; second < hours * 3600; second++) {
    const now = nine + second * 1000;
    it.set(isoSeconds(now));
    rings = Math.min(rings + ringsASecond, Math.max(1, ringsASecond));
    mails = Math.min(mails + mailsASecond, Math.max(1, mailsASecond));
    const due = [...waiting].filter(([, timer]) => timer.rings <= now);
    for (const [name, { wanted }] of due.sort(([, a], [, b]) => a.rings - b.rings)) {
      if (rings < 1) break;
      rings--;
      waiting.delete(name);
      await attend(deps, wanted);
    }
    if (second % 60 === 0) {
      await sweep(deps);
      sweeps++;
    }
    await settle();
  }
  const last = Math.max(...sent.map(({ at }) => at)) / 60_000;
  return { sent, refused, sweeps, last, left: waiting.size };
}

/** The scheduler promises the minute, not the second: each timer has its own, in milliseconds after the minute. */
const within = (name: string): number => (createHash("sha256").update(name).digest().readUInt16BE() % 60) * 1000;

/** Somebody who was named a person on Friday, whom they want to write to. */
async function named(deps: ReturnType<typeof world>["deps"], n: number): Promise<void> {
  const owner = `own_monday${n}` as OwnerId;
  const [contact, referral] = [`con_monday${n}` as ContactId, `ref_monday${n}` as ReferralId];
  const info: Explorer.Info = {
    ...{ id: owner, owner, email: `mira${n}@explorer.test`, name: "Mira", joinedAt: friday, mailed: [] },
    ...{ plannedWith: "", preferences: initial(zone) },
  };
  const explorer = { ...info, plannedWith: Explorer.plannedBy(info, version, process.versions.tz ?? "") };
  const person: Contact.Info = {
    ...{ id: contact, owner, given: "Jonas", status: "active", addedAt: friday, named: [], closings: 0 },
    ...{ suggested: [], nudges: 0, messages: {} },
  };
  const name: Referral.Info = {
    ...{ id: referral, owner, status: "open", contact, name: "Jonas", givenAt: friday, writes: "explorer" },
    ...{ referrer: `con_amara${n}` as ContactId, referrerName: "Amara", leave: "not_asked", messages: {} },
  };
  const rows = [fresh("owner", explorer), fresh("contact", person), fresh("referral", name)];
  await deps.store.commit({
    ...{ owner, nonce: deps.dice.token(), now: friday, puts: rows.map((row) => ({ ...row, wake: friday })) },
    events: rows.map((row) => ({
      id: deps.dice.eventId(),
      type: "matter.woken" as const,
      owner,
      matter: row.info.id,
      at: friday,
    })),
  });
}
