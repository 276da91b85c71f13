import { type Context, Hono } from "hono";
import { Availability, slots, usual } from "../../core/availability.ts";
import * as Calendar from "../../core/calendar.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import * as Hours from "../../core/hours.ts";
import { busy, mostBytes } from "../../core/import/busy.ts";
import { addMinutes } from "../../core/time.ts";
import { AvailabilityPage } from "../../web/availability.tsx";
import { go, type Refused, said, show } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { filled, refuseFields, type Typed, typedOf } from "../form.ts";
import { feedLink, feedToken } from "../links.ts";
import { type Env, whoAsks } from "../session.ts";
import { change, type Decided, rowOf } from "./change.ts";

type C = Context<Env>;
const busyAheadMinutes = 120 * 24 * 60;

/** When the explorer can talk, set by themselves. */
export const availability = (deps: Deps) => {
  const app = new Hono<Env>();

  const page = async (c: C, refused?: Refused) => {
    const { owner } = c.var;
    const explorer = await whoAsks(c, deps);
    const rows = await deps.store.load(owner, [Calendar.idOf(owner)]);
    const calendar = (rowOf(rows, "calendar") ?? Calendar.none(owner)).info;
    const offer = Calendar.offer(calendar, explorer.preferences);
    const now = deps.clock.now();
    const range = { start: now, end: addMinutes(now, offer.daysAhead * 24 * 60) };
    const free = slots(offer, calendar.busy, calendar.talks, range, now).slice(0, 3);
    const feed = calendar.feed > 0 ? feedLink(deps, owner, calendar.feed) : undefined;
    const data = { ...offer, busy: calendar.busy, feed, free };
    const body = <AvailabilityPage {...{ calendar, offer, explorer, free, feed }} said={said(refused)} />;
    return show(c, { title: "When you can talk", explorer, data, refused }, body);
  };
  const keep = (
    c: C,
    next: (calendar: Calendar.Info, now: string) => Result<{ info: Calendar.Info } & Pick<Decided, "tokens">>,
  ) =>
    change(deps, c.var.owner, [Calendar.idOf(c.var.owner)], (rows, now) => {
      const row = rowOf(rows, "calendar") ?? Calendar.none(c.var.owner);
      const made = next(row.info, now);
      if (!made.ok) return made;
      const { info, ...beside } = made.value;
      return ok({ puts: [{ ...row, info }], type: "explorer.changed", ...beside });
    });

  app.get("/availability", (c) => page(c));
  app.post("/availability", async (c) => {
    const typed = await typedOf(c);
    const read = readHours(typed);
    if (!read.ok) return page(c, { refusal: read, typed });
    const done = await keep(c, (calendar) => ok({ info: { ...calendar, availability: read.value } }));
    return done.ok ? go(c, "/availability") : page(c, { refusal: done, typed });
  });
  app.post("/availability/busy", async (c) => {
    const { file } = await c.req.parseBody();
    const wrong = (say: string) => page(c, { refusal: refuse("input.invalid", say, { file: say }), typed: {} });
    if (!(file instanceof File) || file.size === 0) return wrong("Choose the file that your calendar exported.");
    if (file.size > mostBytes) return wrong("This file is larger than 4 MB. Export a shorter time.");
    const explorer = await whoAsks(c, deps);
    const text = await file.text();
    const done = await keep(c, (calendar, now) => {
      const range = { start: now, end: addMinutes(now, busyAheadMinutes) };
      const found = busy(text, explorer.preferences.zone, range);
      return found.ok ? ok({ info: { ...calendar, busy: found.value.spans, busyReadAt: now } }) : found;
    });
    return done.ok ? go(c, "/availability#busy") : wrong(done.say);
  });
  app.post("/availability/forget", async (c) => {
    const done = await keep(c, ({ busyReadAt: _, ...calendar }) => ok({ info: { ...calendar, busy: [] } }));
    return done.ok ? go(c, "/availability#busy") : page(c, { refusal: done, typed: {} });
  });
  /** A new round has a new address; the one before is dead from that moment on. */
  app.post("/availability/feed", async (c) => {
    const done = await keep(c, (calendar, now) => {
      const round = calendar.feed + 1;
      return ok({ info: { ...calendar, feed: round }, tokens: [feedToken(deps.secrets, c.var.owner, round, now)] });
    });
    return done.ok ? go(c, "/availability#feed") : page(c, { refusal: done, typed: {} });
  });
  return app;
};

/** What the form says, or everything wrong with it, by its fields. */
function readHours(typed: Typed): Result<Availability> {
  const fields: Typed = {};
  const take = <T,>(name: string, read: Result<T>, otherwise: T): T => {
    if (read.ok) return read.value;
    fields[name] = read.say;
    return otherwise;
  };
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    windows: take(`day${weekday}`, Hours.windows(typed[`day${weekday}`] ?? ""), []),
  }));
  const exceptions = take("exceptions", Hours.exceptions(typed.exceptions ?? ""), []);
  const { weekly: _, exceptions: __, ...numbers } = usual(20);
  const read = Availability.safeParse({
    ...{ ...numbers, ...filled(typed) },
    weekly: weekly.filter((one) => one.windows.length > 0),
    exceptions,
  });
  const all = { ...(read.success ? {} : refuseFields(read.error).fields), ...fields };
  return read.success && Object.keys(fields).length === 0
    ? ok(read.data)
    : refuse("input.invalid", "Something needs mending before this can be kept.", all);
}
