import { Hono } from "hono";
import { shortName } from "../../core/contact.ts";
import type * as Explorer from "../../core/explorer.ts";
import type { Matter, Of } from "../../core/matter.ts";
import { plan } from "../../core/plan.ts";
import { type Instant, isBefore, ms } from "../../core/time.ts";
import * as Today from "../../core/today.ts";
import { nameIn, task } from "../../web/task.ts";
import { TodayPage, TodayRail, type Waits } from "../../web/today.tsx";
import { dayName } from "../../web/words.ts";
import { show } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { type Env, whoAsks } from "../session.ts";

const most = 100;

/** What is owed, what waits and what is next, from the open matters alone: two requests, however many people there are. With nothing open, a third asks whether there is anybody yet. */
export const today = (deps: Deps) =>
  new Hono<Env>().get("/", async (c) => {
    const now = deps.clock.now();
    const [explorer, open] = await Promise.all([whoAsks(c, deps), deps.store.agenda(c.var.owner, most)]);
    const owed = open
      .flatMap((matter) => Today.owed(matter, explorer, now).map((due) => ({ due, matter })))
      .sort((a, b) => ms(a.due.at) - ms(b.due.at));
    const notes = open.filter((one) => isUnnoted(one, now)).map((one) => noting(one.info));
    const tasks = [
      ...notes,
      ...owed.map(({ due, matter }) => ({ ...task(due, matter, explorer), ...since(due.at, now, explorer) })),
      ...open.flatMap(stuck),
      ...open.flatMap(lost),
    ];
    const waits = open.flatMap((matter): Waits[] => {
      const found = Today.waiting(matter);
      const asked = owed.some((one) => one.matter === matter && one.due.kind !== "elsewhere");
      const page = matter.noun === "referral" && found?.introduction ? "referrals" : "word";
      return found && !asked ? [{ ...found, href: `/${page}/${matter.info.id}` }] : [];
    });
    const coming = open
      .flatMap((one) => (one.noun === "interview" && one.info.status === "scheduled" ? [one.info] : []))
      .filter((one) => isBefore(now, one.end))
      .sort((a, b) => ms(a.start) - ms(b.start));
    const ahead = open
      .flatMap((matter) => plan(matter, { explorer }, now).map((due) => ({ due, matter })))
      .filter(({ due }) => (due.as === "own" || due.as === "morning") && isBefore(now, due.at))
      .sort((a, b) => ms(a.due.at) - ms(b.due.at))[0];
    const next = ahead && { due: ahead.due, says: task(ahead.due, ahead.matter, explorer).does };
    const begun = open.length > 0 || (await deps.store.list(c.var.owner, "contact", 1)).length > 0;
    const props = { explorer, tasks, waits, coming, next, begun };
    const rail = begun && <TodayRail {...props} />;
    return show(
      c,
      { title: "Today", explorer, data: { owed: tasks, waits, next: coming }, rail },
      <TodayPage {...props} />,
    );
  });

/** What has waited for more than a day says so, in words. */
const since = (at: Instant, now: Instant, explorer: Explorer.Info) =>
  ms(now) - ms(at) > 86_400_000 ? { note: `Since ${dayName(at, explorer)}.` } : {};

/** A talk that is over and of which nothing is noted: the one thing that makes everything after it better. */
const isUnnoted = (one: Matter, now: string): one is Of<"interview"> =>
  one.noun === "interview" && one.info.status === "scheduled" && !isBefore(now, one.info.end);

const noting = ({ id, name }: Of<"interview">["info"]) => ({
  ...{ does: `Note what ${name} said`, rest: " — one line is enough.", href: `/talks/${id}/log` },
});

/** Letters that may not have arrived: nothing happens to them until the explorer says so. */
function stuck(matter: Matter) {
  if (!("messages" in matter.info)) return [];
  return Object.entries(matter.info.messages).flatMap(([key, one]) =>
    one.status === "unknown" || one.status === "withheld"
      ? [
          {
            ...{ does: `Look at your letter to ${nameIn(matter)}`, href: `/letters/${matter.info.id}/${key}` },
            rest: one.status === "unknown" ? " — it may not have arrived." : " — it did not leave.",
            note: one.status === "withheld" ? one.why : "The mail service gave no clear answer.",
          },
        ]
      : [],
  );
}

/** Nothing reaches somebody by mail whose address is gone, until another is noted. */
const lost = ({ noun, info }: Matter) =>
  noun === "contact" && info.cameBackAt && info.status === "active"
    ? [
        {
          ...{ does: `Find another address for ${shortName(info)}`, href: `/people/${info.id}/edit` },
          rest: " — mail to the old one came back, and nothing more goes there.",
        },
      ]
    : [];
