import { type Context, Hono } from "hono";
import * as Ask from "../../core/ask.ts";
import * as Booking from "../../core/booking.ts";
import * as Contact from "../../core/contact.ts";
import { ok, type Refusal, refuse } from "../../core/error.ts";
import { ContactId, type MatterId } from "../../core/id.ts";
import { fresh } from "../../core/matter.ts";
import { renamed } from "../../core/rename.ts";
import { PeopleList, PersonPage } from "../../web/person.tsx";
import { PersonForm, weekendOf } from "../../web/person-form.tsx";
import { go, missing, type Refused, said, show, turnedAway } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { readForm, type Typed } from "../form.ts";
import { type Env, whoAsks } from "../session.ts";
import { change, rowOf } from "./change.ts";
import { unwanted } from "./unwanted.ts";
import { waitingFor } from "./waiting.ts";

const perPage = 25;
/** Pages that somebody new is added on the way to. */
const nexts = ["/talks/new", "/talks/past"];

/** The people an explorer talks with: 25 a page, and each on a page of their own. */
export function people(deps: Deps) {
  const app = new Hono<Env>();
  const personOf = async (c: Context<Env>) => {
    const id = ContactId.safeParse(c.req.param("id"));
    return id.success ? rowOf(await deps.store.load(c.var.owner, [id.data]), "contact")?.info : undefined;
  };
  const form = async (c: Context<Env>, person?: Contact.Info, refused?: Refused) => {
    const explorer = await whoAsks(c, deps);
    const title = person ? `Change ${Contact.fullName(person)}` : "Add a person";
    const body = { said: said(refused), button: person ? "Keep this" : "Add this person" };
    const data = person ?? { fields: Object.keys(Contact.Draft.shape) };
    return show(c, { title, explorer, data, refused }, <PersonForm {...body} {...(person ? { value: person } : {})} />);
  };

  app.get("/people", async (c) => {
    const after = ContactId.safeParse(c.req.query("after"));
    const [explorer, rows] = await Promise.all([
      whoAsks(c, deps),
      deps.store.list(c.var.owner, "contact", perPage, after.success ? after.data : undefined),
    ]);
    const all = rows.map((one) => one.info);
    const more = all.length === perPage ? all.at(-1)?.id : undefined;
    return show(c, { title: "People", explorer, data: all }, <PeopleList people={all} more={more} />);
  });
  app.get("/people/new", (c) => form(c));
  app.post("/people/new", async (c) => {
    const read = await readForm(c, Contact.Draft);
    if (!read.ok) return form(c, undefined, read);
    const refusal = await unwanted(deps, read.value.email);
    if (refusal) return form(c, undefined, { refusal, typed: read.typed });
    const { owner } = c.var;
    const id = deps.dice.id("contact") as ContactId;
    const done = await change(deps, owner, [], (_, now) => {
      const info = Contact.Info.parse({
        ...{ ...read.value, ...weekend(read.typed), id, owner, status: "active", addedAt: now },
        ...{ named: [], closings: 0, suggested: [], nudges: 0, messages: {} },
      });
      const addresses = info.email ? [{ sealed: deps.secrets.seal(info.email), contact: id }] : [];
      return ok({ puts: [fresh("contact", info)], type: "contact.added", addresses });
    });
    const then = nexts.find((one) => one === c.req.query("then"));
    const on = then ? `${then}?contact=${id}` : `/people/${id}`;
    return done.ok ? go(c, on) : form(c, undefined, { refusal: byField(done), typed: read.typed });
  });
  app.get("/people/:id", async (c) => {
    const person = await personOf(c);
    if (!person) return missing(c);
    const ids: MatterId[] = [
      ...(person.talks ?? []),
      ...(person.namedBy ?? []).map((one) => one.referral),
      ...person.named.slice(-36).map((one) => one.referral),
      ...(person.bookings ?? []),
      ...(person.asks ?? []),
    ];
    const [explorer, rows] = await Promise.all([
      whoAsks(c, deps),
      ids.length > 0 ? deps.store.load(c.var.owner, ids) : [],
    ]);
    const talks = rows.flatMap((one) => (one.noun === "interview" ? one.info : []));
    const referrals = rows.flatMap((one) => (one.noun === "referral" ? one.info : []));
    const asks = rows.flatMap((one) => (one.noun === "ask" ? one.info : []));
    const pages = rows.flatMap((one) =>
      one.noun === "booking" && !person.talks?.includes(one.info.interview) ? one.info : [],
    );
    talks.sort((a, b) => a.start.localeCompare(b.start));
    const body = { person, explorer, talks, referrals, asks, pages, now: deps.clock.now() };
    const data = { person, talks, referrals, asks, pages };
    return show(c, { title: Contact.fullName(person), explorer, data }, <PersonPage {...body} />);
  });
  app.get("/people/:id/edit", async (c) => {
    const person = await personOf(c);
    return person ? form(c, person) : missing(c);
  });
  app.post("/people/:id/edit", async (c) => {
    const person = await personOf(c);
    if (!person) return missing(c);
    const read = await readForm(c, Contact.Draft);
    if (!read.ok) return form(c, person, read);
    const refusal = read.value.email === person.email ? undefined : await unwanted(deps, read.value.email);
    if (refusal) return form(c, person, { refusal, typed: read.typed });
    const copies = isSameCopy(person, read.value) ? [] : await naming(deps, person);
    const done = await change(deps, c.var.owner, [person.id, ...copies], (rows) => {
      const row = rowOf(rows, "contact", person.id);
      if (!row) return refuse("matter.not_found", "This person is gone.");
      const info = Contact.redrafted(row.info, { ...read.value, ...weekend(read.typed) });
      const [before, after] = [row.info.email, info.email].map((one) => one && deps.secrets.seal(one));
      return ok({
        ...{ puts: [{ ...row, info }, ...renamed(rows, info)], type: "contact.changed" as const },
        ...(after && after !== before ? { addresses: [{ sealed: after, contact: person.id }] } : {}),
        ...(before && after !== before ? { forgetAddress: { sealed: before, contact: person.id } } : {}),
      });
    });
    if (!done.ok) return form(c, person, { refusal: byField(done), typed: read.typed });
    return go(c, `/people/${person.id}`);
  });
  app.post("/people/:id/touch", async (c) => {
    const person = await personOf(c);
    if (!person) return missing(c);
    const { keep } = await c.req.parseBody();
    const done = await change(deps, c.var.owner, [person.id], (rows, now) => {
      const row = rowOf(rows, "contact");
      if (!row) return refuse("matter.not_found", "This person is gone.");
      return ok({ puts: [{ ...row, info: Contact.inTouch(row.info, keep === "yes", now) }], type: "contact.changed" });
    });
    return done.ok ? go(c, `/people/${person.id}`) : turnedAway(c, done, "That did not work");
  });
  return app;
}

/** A transaction takes 100 rows, and each matter is a row and an event. */
const mostCopies = 45;
const mostRead = 90;

/** Is everything as it was that other matters carry a copy of? */
const isSameCopy = (a: Ask.Target, b: Ask.Target): boolean =>
  JSON.stringify(Ask.target(a)) === JSON.stringify(Ask.target(b));

/** The matters that carry a copy of this person's name: what is open first, then their talks and the careers they spoke about. */
async function naming(deps: Deps, person: Contact.Info): Promise<MatterId[]> {
  const { owner, id, namedBy = [], named, talks = [], bookings = [], asks = [] } = person;
  const near: MatterId[] = [
    ...(await waitingFor(deps, owner, id)),
    ...namedBy.flatMap((one) => [one.referral, one.referrer]),
    ...named.slice(-20).map((one) => one.referral),
    ...bookings.toReversed(),
    // An invitation's page belongs to its talk, and there may be none.
    ...talks.toReversed().flatMap((one) => [one, Booking.idOf(one)]),
    ...asks.toReversed(),
  ];
  const ids = [...new Set(near)].filter((one) => one !== id).slice(0, mostRead);
  const rows = ids.length > 0 ? await deps.store.load(owner, ids) : [];
  const careers = rows.flatMap((row) => (row.noun === "interview" && row.info.career ? [row.info.career] : []));
  const there = ids.filter((one) => rows.some((row) => row.info.id === one));
  return [...new Set([...careers, ...there])].slice(0, mostCopies);
}

const weekend = (typed: Typed) => {
  const days = weekendOf(typed.weekend);
  return days ? { daysOff: { weekend: days, days: [] } } : {};
};

/** A refusal about the address stands by the address. */
const byField = (refusal: Refusal): Refusal =>
  refusal.code === "contact.same_address" ? { ...refusal, fields: { email: refusal.say } } : refusal;
