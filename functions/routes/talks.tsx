import { type Context, Hono } from "hono";
import * as Contact from "../../core/contact.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import type { Type } from "../../core/event.ts";
import { CareerId, ContactId, type InterviewId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import { card, ics } from "../../core/invite.ts";
import { fresh, type Of } from "../../core/matter.ts";
import * as Message from "../../core/message.ts";
import { bank } from "../../core/question.ts";
import type { Instant } from "../../core/time.ts";
import { Press } from "../../web/done.tsx";
import { Page } from "../../web/layout.tsx";
import { LogForm } from "../../web/log.tsx";
import { PrepPage } from "../../web/prep.tsx";
import { TalkPage } from "../../web/talk.tsx";
import { TalkForm } from "../../web/talk-form.tsx";
import type { Deps } from "../deps.ts";
import { readForm, type Typed } from "../form.ts";
import { type Env, explorerOf, matterId } from "../session.ts";
import { change, rowOf } from "./change.ts";
import { kept, logged, notes } from "./log.ts";

type Said = { typed?: Typed; errors?: Record<string, string> };
type C = Context<Env>;

const unlogged = () => refuse("interview.not_over", "Note first what was said in this talk.");

/** Everything about one talk, from agreeing on it to what came of its advice. Looking changes nothing. */
export function talks(deps: Deps) {
  const app = new Hono<Env>();
  const explorer = async (c: C) => (await explorerOf(deps, c.var.owner)).info;
  const sheet = async (c: C, title: string, body: unknown, said?: Said) =>
    c.html(
      <Page title={title} explorer={await explorer(c)} base={c.var.base}>
        {said?.errors?.form && <p role="alert">{said.errors.form}</p>}
        {body}
      </Page>,
      said?.errors ? 422 : 200,
    );
  const talkOf = async (c: C): Promise<Interview.Info | undefined> => {
    const id = matterId(c, c.req.param("id") ?? "");
    const [row] = id ? await deps.store.load(c.var.owner, [id]) : [];
    return row?.noun === "interview" ? row.info : undefined;
  };
  const step = (
    c: C,
    id: InterviewId,
    type: Type,
    next: (talk: Interview.Info, now: Instant) => Result<Interview.Info>,
  ) =>
    change(deps, c.var.owner, [id], (rows, now) => {
      const row = rowOf(rows, "interview");
      if (!row) return refuse("matter.not_found", "This talk is gone.");
      const made = next(row.info, now);
      return made.ok ? ok({ puts: [{ ...row, info: made.value }], type }) : made;
    });
  const wrong = (refused: { say: string; fields?: Record<string, string> }, typed: Typed = {}): Said => ({
    ...{ typed, errors: refused.fields ?? { form: refused.say } },
  });

  for (const [path, title, button, make, type] of [
    ["/talks/new", "Schedule a talk", "Schedule it", Interview.book, "interview.booked"],
    ["/talks/past", "Record a talk that already happened", "Record it", Interview.recordPast, "interview.recorded"],
  ] as const) {
    const form = async (c: C, said?: Said) =>
      sheet(c, title, <TalkForm explorer={await explorer(c)} button={button} {...said} />, said);
    const whom = async (c: C): Promise<Contact.Info | undefined> => {
      const id = ContactId.safeParse(c.req.query("contact"));
      const allowed = id.success && matterId(c, id.data) ? await deps.store.load(c.var.owner, [id.data]) : [];
      return rowOf(allowed, "contact")?.info;
    };
    app.get(path, async (c) => ((await whom(c)) ? form(c) : c.redirect(`${c.var.base}/people`, 303)));
    app.post(path, async (c) => {
      const contact = await whom(c);
      if (!contact) return c.notFound();
      const read = await readForm(c, Interview.Slot);
      if (!read.ok) return form(c, read);
      const asked = CareerId.safeParse(c.req.query("career"));
      const [career] = asked.success ? await deps.store.load(c.var.owner, [asked.data]) : [];
      const about = career?.noun === "career" ? { career: career.info.id, careerTitle: career.info.title } : {};
      const booking = {
        ...{ id: deps.dice.id("interview") as InterviewId, owner: c.var.owner, contact: contact.id, invite: false },
        ...{ name: Contact.shortName(contact), slot: read.value, ...about },
      };
      const done = await change(deps, c.var.owner, [], (_, now) => {
        const made = make(booking, now);
        return made.ok ? ok({ puts: [fresh("interview", made.value)], type }) : made;
      });
      return done.ok ? c.redirect(`${c.var.base}/talks/${booking.id}`, 303) : form(c, wrong(done, read.typed));
    });
  }

  app.get("/talks/:id", async (c) => {
    const talk = await talkOf(c);
    if (!talk) return c.notFound();
    const words = card(talk, talk.name, `${deps.url}/talks/${talk.id}/log`);
    const body = { talk, words, explorer: await explorer(c), base: c.var.base, now: deps.clock.now() };
    return sheet(c, `Your talk with ${talk.name}`, <TalkPage {...body} />);
  });
  app.get("/talks/:id/talk.ics", async (c) => {
    const talk = await talkOf(c);
    if (!talk) return c.notFound();
    const words = card(talk, talk.name, `${deps.url}/talks/${talk.id}/log`);
    c.header("Content-Type", "text/calendar; charset=utf-8; method=PUBLISH");
    c.header("Content-Disposition", 'attachment; filename="talk.ics"');
    return c.body(ics(talk, words, deps.clock.now()));
  });

  /** A page of its own below a talk: shown by GET, decided by POST, and back to the talk afterwards. */
  const below = (
    path: string,
    title: (talk: Interview.Info) => string,
    body: (talk: Interview.Info, c: C, said?: Said) => unknown,
    decide: (talk: Interview.Info, typed: Typed, c: C) => Promise<Result<string>>,
  ) => {
    app.get(`/talks/:id/${path}`, async (c) => {
      const talk = await talkOf(c);
      return talk ? sheet(c, title(talk), await body(talk, c)) : c.notFound();
    });
    app.post(`/talks/:id/${path}`, async (c) => {
      const talk = await talkOf(c);
      if (!talk) return c.notFound();
      const typed = Object.fromEntries(
        Object.entries(await c.req.parseBody()).flatMap(([name, value]) =>
          typeof value === "string" ? [[name, value]] : [],
        ),
      );
      const done = await decide(talk, typed, c);
      if (done.ok) return c.redirect(`${c.var.base}${done.value}`, 303);
      const said = wrong(done, typed);
      return sheet(c, title(talk), await body(talk, c, said), said);
    });
  };
  const home = (talk: Interview.Info) => `/talks/${talk.id}`;

  below(
    "prep",
    (talk) => `Questions for ${talk.name}`,
    (talk) => <PrepPage talk={talk} />,
    async (talk, typed, c) => {
      const questions = bank.flatMap((one) => (typed[one.id] ? [one.text] : []));
      const done = await step(c, talk.id, "interview.changed", (row) => ok({ ...row, questions }));
      return done.ok ? ok(`${home(talk)}/prep`) : done;
    },
  );
  below(
    "move",
    (talk) => `Another time with ${talk.name}`,
    async (talk, c, said) => {
      const { slot } = talk;
      const typed = { ...slot, place: slot.place ?? "", minutes: String(slot.minutes), ...said?.typed };
      return <TalkForm explorer={await explorer(c)} button="It moved" typed={typed} errors={said?.errors} />;
    },
    async (talk, _typed, c) => {
      const read = await readForm(c, Interview.Slot);
      if (!read.ok) return refuse("input.invalid", "Please mend this.", read.errors);
      const done = await step(c, talk.id, "interview.moved", (row, now) => Interview.move(row, read.value, now));
      return done.ok ? ok(home(talk)) : done;
    },
  );
  below(
    "missed",
    (talk) => `The talk with ${talk.name}`,
    (talk) => (
      <Press
        ask={`What became of it? Nothing goes to ${talk.name} by itself.`}
        name="by"
        options={
          talk.status === "missed"
            ? [["back", "It did happen"]]
            : [
                ["them", "They could not make it"],
                ["me", "I could not make it"],
              ]
        }
      />
    ),
    async (talk, { by }, c) => {
      const done = await step(c, talk.id, "interview.missed", (row, now) =>
        by === "back" ? Interview.happened(row) : Interview.miss(row, by === "me" ? "me" : "them", now),
      );
      return done.ok ? ok(home(talk)) : done;
    },
  );
  below(
    "thanked",
    (talk) => `Your thank-you to ${talk.name}`,
    (talk) =>
      Message.isSent(talk.messages, "thanks") ? (
        <Press
          ask={`Noted: ${talk.name} is thanked. Nothing more reminds you of it.`}
          name="thanked"
          options={[["no", "Take that back"]]}
        />
      ) : (
        <Press
          ask={`You thanked ${talk.name} yourself, by mail, by phone or in person?`}
          name="thanked"
          options={[["yes", "Already thanked"]]}
        />
      ),
    async (talk, { thanked }, c) => {
      const back = thanked === "no";
      const done = await step(c, talk.id, back ? "interview.changed" : "message.sent", (row, now) =>
        back ? ok(Interview.unthanked(row)) : Interview.thanked(row, now),
      );
      return done.ok ? ok(`${home(talk)}/thanked`) : done;
    },
  );
  below(
    "cancel",
    (talk) => `Call off the talk with ${talk.name}`,
    (talk) => (
      <Press
        ask={`Who called it off? We do not write to ${talk.name}.`}
        name="by"
        options={[
          ["me", "I did"],
          ["them", "They did"],
        ]}
      />
    ),
    async (talk, { by }, c) => {
      const done = await step(c, talk.id, "interview.cancelled", (row, now) =>
        Interview.cancel(row, by === "them" ? "them" : "me", now),
      );
      return done.ok ? ok(home(talk)) : done;
    },
  );
  below(
    "promise",
    (talk) => `What you promised ${talk.name}`,
    (talk) =>
      talk.status === "held" && talk.promiseKeptAt ? (
        <p>You kept it. Well done.</p>
      ) : (
        <Press
          ask={(talk.status === "held" && talk.log.promise) || "No promise is noted."}
          name="kept"
          options={[["yes", "I kept it"]]}
        />
      ),
    async (talk, _typed, c) => {
      const done = await step(c, talk.id, "interview.changed", (row, now) =>
        row.status === "held" ? ok({ ...row, promiseKeptAt: row.promiseKeptAt ?? now }) : unlogged(),
      );
      return done.ok ? ok(`${home(talk)}/promise`) : done;
    },
  );
  below(
    "advice",
    (talk) => `Did ${talk.name}'s advice help?`,
    (talk) => (
      <Press
        ask={(talk.status === "held" && talk.log.advice) || "No advice is noted."}
        name="helped"
        options={[
          ["yes", "Yes, tell them"],
          ["no", "No"],
        ]}
      />
    ),
    async (talk, { helped }, c) => {
      const adviceHelped = helped === "yes" ? ("yes" as const) : ("no" as const);
      const done = await step(c, talk.id, "interview.changed", (row) =>
        row.status === "held" ? ok({ ...row, adviceHelped }) : unlogged(),
      );
      return done.ok ? ok(adviceHelped === "yes" ? `/letters/${talk.id}/advice_report` : home(talk)) : done;
    },
  );
  below(
    "log",
    (talk) => `Your talk with ${talk.name}`,
    (talk, _c, said) => <LogForm name={talk.name} typed={said?.typed ?? kept(talk)} errors={said?.errors} />,
    async (talk, typed, c) => {
      const { owner } = c.var;
      const read = notes(typed);
      if (!read.ok) return read;
      const people = await Promise.all(
        read.value.people.map(async (one) => {
          const known = one.email && (await deps.store.contactByAddress(owner, deps.secrets.seal(one.email)));
          return { ...one, ...(known ? { known: known as ContactId } : {}) };
        }),
      );
      const [person] = await deps.store.load(owner, [talk.contact]);
      const namedBy = (person?.noun === "contact" && person.info.namedBy) || [];
      const ids = [
        ...[talk.id, talk.contact, ...(talk.career ? [talk.career] : [])],
        ...namedBy.flatMap((one) => [one.referral, one.referrer]),
        ...people.flatMap((one) => one.known ?? []),
      ];
      let claims: { sealed: string; contact: ContactId }[] = [];
      const done = await change(deps, owner, ids, (rows, now) => {
        const all = logged(rows, { talk: talk.id, contact: talk.contact }, { ...read.value, people }, deps.dice, now);
        if (!all.ok) return all;
        const added = all.value.filter((row): row is Of<"contact"> => row.noun === "contact" && row.rev === 0);
        claims = added.flatMap(({ info }) =>
          info.email ? [{ sealed: deps.secrets.seal(info.email), contact: info.id }] : [],
        );
        const [address] = claims;
        return ok({ puts: all.value, type: "interview.logged", ...(address ? { address } : {}) });
      });
      if (!done.ok) return done;
      // One address is claimed with the rest; the others follow, since a transaction carries one.
      for (const address of claims.slice(1))
        await deps.store.commit({ owner, address, now: deps.clock.now(), nonce: deps.dice.token() });
      return ok(`/letters/${talk.id}/thanks`);
    },
  );
  return app;
}
