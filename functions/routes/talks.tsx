import { type Context, Hono } from "hono";
import * as Calendar from "../../core/calendar.ts";
import * as Contact from "../../core/contact.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import { CareerId, ContactId, InterviewId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import { card, ics } from "../../core/invite.ts";
import { fresh, type Of } from "../../core/matter.ts";
import { plan } from "../../core/plan.ts";
import { addMinutes, clockOf, dayOf, fromMs, isBefore, ms } from "../../core/time.ts";
import * as Word from "../../core/word.ts";
import { TalkKept, TalkPage } from "../../web/talk.tsx";
import { InviteCheck, TalkForm, WithWhom } from "../../web/talk-form.tsx";
import { go, missing, type Refused, said, show } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { readForm } from "../form.ts";
import { type Env, load, matterId, whoAsks } from "../session.ts";
import { careerNamed, careerTitles } from "./careers.tsx";
import { change, rowOf } from "./change.ts";
import { withInvite } from "./guest.tsx";
import { waitingFor } from "./waiting.ts";

/** A talk and the person it is with. */
export type Scene = { talk: Interview.Info; contact: Contact.Info | undefined };

export async function sceneOf(c: Context<Env>, deps: Deps): Promise<Scene | undefined> {
  const id = matterId(c, c.req.param("id") ?? "");
  const [row] = id ? await load(c, deps, [id]) : [];
  if (row?.noun !== "interview") return undefined;
  const contact = rowOf(await load(c, deps, [row.info.contact]), "contact");
  return { talk: row.info, contact: contact?.info };
}

const kinds = [
  {
    path: "/talks/new",
    title: "Schedule a talk",
    button: "Schedule it",
    make: Interview.book,
    type: "interview.booked",
  },
  {
    ...{ path: "/talks/past", title: "Record a talk that already happened", button: "Record it" },
    make: Interview.recordPast,
    type: "interview.recorded",
  },
] as const;

/** Agreeing on a talk, or recording one, and its page. What happens to it afterwards is in steps.tsx. */
export function talks(deps: Deps) {
  const app = new Hono<Env>();
  const whom = async (c: Context<Env>): Promise<Contact.Info | undefined> => {
    const id = ContactId.safeParse(c.req.query("contact"));
    const rows = id.success && matterId(c, id.data) ? await load(c, deps, [id.data]) : [];
    return rowOf(rows, "contact")?.info;
  };
  const keptFor = async (c: Context<Env>, contact: Contact.Info): Promise<Interview.Info | undefined> => {
    const id = InterviewId.safeParse(c.req.query("kept"));
    const talk = id.success && rowOf(await deps.store.load(c.var.owner, [id.data]), "interview")?.info;
    return talk && talk.contact === contact.id ? talk : undefined;
  };
  /** What a mail's link says of a talk that it cannot open, because the talk is newer than the mail. */
  const receipt = async (c: Context<Env>, talk: Interview.Info) => {
    const explorer = await whoAsks(c, deps);
    const { id, start, slot } = talk;
    const data = { talk: id, start, minutes: slot.minutes };
    return show(c, { title: `Your talk with ${talk.name}`, explorer, data }, <TalkKept {...{ talk, explorer }} />);
  };
  for (const { path, title, button, make, type } of kinds) {
    const form = async (c: Context<Env>, contact: Contact.Info, refused?: Refused) => {
      const [explorer, careers] = await Promise.all([whoAsks(c, deps), careerTitles(deps, c.var.owner)]);
      const { zone } = explorer.preferences;
      const hourAgo = addMinutes(deps.clock.now(), -60);
      const quarter = fromMs(Math.floor(ms(hourAgo) / 900_000) * 900_000);
      const start = type === "interview.recorded" && { day: dayOf(quarter, zone), clock: clockOf(quarter, zone) };
      const props = { explorer, contact, button, careers, start: start || undefined, said: said(refused) };
      const data = { contact: contact.id, fields: ["day", "clock", "zone", "minutes", "mode", "place", "career"] };
      const whole = `${title} with ${Contact.shortName(contact)}`;
      return show(
        c,
        { title: whole, explorer, data, refused },
        <TalkForm {...props}>{make === Interview.book && <InviteCheck {...props} />}</TalkForm>,
      );
    };
    app.get(path, async (c) => {
      const contact = await whom(c);
      const kept = contact && (await keptFor(c, contact));
      if (kept) return receipt(c, kept);
      if (contact || c.var.base) return contact ? form(c, contact) : missing(c);
      const people = (await deps.store.list(c.var.owner, "contact", 25)).map((one) => one.info);
      const data = people.map(({ id, ...one }) => ({ id, name: Contact.fullName(one) }));
      return show(c, { title, explorer: await whoAsks(c, deps), data }, <WithWhom {...{ people, path }} />);
    });
    app.post(path, async (c) => {
      const contact = await whom(c);
      if (!contact) return missing(c);
      const read = await readForm(c, Interview.Slot);
      if (!read.ok) return form(c, contact, read);
      const career = await careerOf(c, deps, read.typed.career);
      if (!career.ok) return form(c, contact, { refusal: career, typed: read.typed });
      const about = career.value ? { career: career.value.info.id, careerTitle: career.value.info.title } : {};
      const booking = {
        ...{ id: deps.dice.id("interview") as InterviewId, owner: c.var.owner, contact: contact.id, invite: false },
        ...{ name: Contact.shortName(contact), slot: read.value, ...about },
      };
      const ids = await waitingFor(deps, c.var.owner, contact.id);
      const done = await change(deps, c.var.owner, ids, (rows, now) => {
        // Whatever waited for this person has reached its aim.
        const aims = Word.booked(rows, contact.id, now);
        const person = rowOf(aims, "contact", contact.id) ?? rowOf(rows, "contact", contact.id);
        if (!person) return refuse("matter.not_found", "This person is gone.");
        const made = make(booking, now);
        if (!made.ok) return made;
        const started = career.value?.rev === 0 ? [career.value] : [];
        const met = { ...person, info: Contact.met(person.info, booking.id) };
        const others = aims.filter((one) => one !== person);
        const beside = [met, ...others, ...started];
        if (make !== Interview.book || read.typed.invite !== "yes")
          return ok({ puts: [fresh("interview", made.value), ...beside], type });
        const asked = withInvite(deps, made.value, contact, read.value.zone, now);
        if (!asked.ok) return asked;
        const { talk, rows: link, tokens } = asked.value;
        return ok({ puts: [fresh("interview", talk), ...beside, ...link], type, tokens });
      });
      if (!done.ok) return form(c, contact, { refusal: done, typed: read.typed });
      return go(c, c.var.base === "" ? `/talks/${booking.id}` : `${path}?contact=${contact.id}&kept=${booking.id}`);
    });
  }

  app.get("/talks/:id", async (c) => {
    const scene = await sceneOf(c, deps);
    if (!scene) return missing(c);
    const { talk } = scene;
    const explorer = await whoAsks(c, deps);
    const words = card(
      talk,
      scene.contact ? Contact.fullName(scene.contact) : talk.name,
      `${deps.url}/talks/${talk.id}/log`,
    );
    const clashes = await clashing(c, deps, talk);
    const now = deps.clock.now();
    const row = rowOf(await load(c, deps, [talk.id]), "interview");
    const owed = row ? plan(row, { explorer }, now) : [];
    const brief = owed.find(
      ({ kind, as, at, until }) => kind === "brief" && as !== "page" && (!until || isBefore(at, until)),
    );
    const body = { ...scene, words, clashes, brief, explorer, base: c.var.base, now };
    return show(c, { title: `Your talk with ${talk.name}`, explorer, data: talk }, <TalkPage {...body} />);
  });
  app.get("/talks/:id/talk.ics", async (c) => {
    const scene = await sceneOf(c, deps);
    if (!scene) return missing(c);
    const { talk } = scene;
    const words = card(
      talk,
      scene.contact ? Contact.fullName(scene.contact) : talk.name,
      `${deps.url}/talks/${talk.id}/log`,
    );
    c.header("Content-Type", "text/calendar; charset=utf-8; method=PUBLISH");
    c.header("Content-Disposition", 'attachment; filename="talk.ics"');
    return c.body(ics(talk, words, deps.clock.now()));
  });
  return app;
}

/** With whom else the explorer talks at the same moment. Nobody, to whoever holds a mail alone: it is about one person. */
async function clashing(c: Context<Env>, deps: Deps, talk: Interview.Info): Promise<string[]> {
  if (c.var.base !== "" || talk.status !== "scheduled") return [];
  const calendar = rowOf(await load(c, deps, [Calendar.idOf(talk.owner)]), "calendar");
  const others = Calendar.beside(calendar?.info ?? Calendar.empty(talk.owner), talk);
  const rows = others.length > 0 ? await load(c, deps, others) : [];
  return rows.flatMap((row) => (row.noun === "interview" ? row.info.name : []));
}

/** The career a form or an address names: one of the explorer's, a new one by its name, or none. */
async function careerOf(c: Context<Env>, deps: Deps, typed = ""): Promise<Result<Of<"career"> | undefined>> {
  const asked = CareerId.safeParse(matterId(c, c.req.query("career") ?? ""));
  if (typed.trim()) return careerNamed(deps, c.var.owner, typed);
  return ok(asked.success ? rowOf(await deps.store.load(c.var.owner, [asked.data]), "career") : undefined);
}
