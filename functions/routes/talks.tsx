import { type Context, Hono } from "hono";
import * as z from "zod";
import * as Contact from "../../core/contact.ts";
import type { Result } from "../../core/error.ts";
import type { Type } from "../../core/event.ts";
import { ContactId, type InterviewId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import { fresh, type Of } from "../../core/matter.ts";
import { optionalProse } from "../../core/text.ts";
import { Area, Choice, Errors, Field } from "../../web/fields.tsx";
import { Page } from "../../web/layout.tsx";
import { letterFor } from "../../web/letter.ts";
import { moment } from "../../web/words.ts";
import type { Deps } from "../deps.ts";
import { type Read, readForm } from "../form.ts";
import { type Env, explorerOf, matterId } from "../session.ts";

const New = z.object({ ...Interview.Slot.shape, contact: ContactId, when: z.enum(["coming", "past"]) });
const Log = z.object({
  said: optionalProse(1500, "What they said"),
  advice: optionalProse(1500, "The advice"),
  promise: optionalProse(600, "Your promise"),
});

type Unread = Extract<Read<unknown>, { ok: false }>;
const modes = [
  ["in_person", "In person"],
  ["phone", "By phone"],
  ["video", "By video"],
] as const;

/** A talk: agreed or already held, logged in the corridor, or not come about. */
export const talks = (deps: Deps) => {
  const page = async (c: Context<Env>, title: string, body: unknown, status: 200 | 404 | 409 | 422 = 200) =>
    c.html(
      <Page title={title} explorer={(await explorerOf(deps, c.var.owner)).info} base={c.var.base}>
        {body}
      </Page>,
      status,
    );
  const nowhere = (c: Context<Env>) => page(c, "This talk is not here", <p>It may have been removed.</p>, 404);

  async function found(c: Context<Env>): Promise<Of<"interview"> | undefined> {
    const id = matterId(c, c.req.param("id") ?? "");
    const [row] = id ? await deps.store.load(c.var.owner, [id]) : [];
    return row?.noun === "interview" ? row : undefined;
  }

  /** Writes what the transition gave, with its wake and its event, and shows the talk; a refusal says why. */
  async function change(
    c: Context<Env>,
    type: Type,
    next: (talk: Interview.Info, now: string) => Result<Interview.Info>,
  ) {
    const row = await found(c);
    if (!row) return nowhere(c);
    const now = deps.clock.now();
    const result = next(row.info, now);
    if (!result.ok) return page(c, "Nothing was changed", <p>{result.say}</p>, 409);
    const { owner } = c.var;
    const event = { id: deps.dice.eventId(), type, owner, matter: row.info.id, at: now };
    const puts = [{ ...row, info: result.value, wake: now }];
    const done = await deps.store.commit({ owner, nonce: deps.dice.token(), now, puts, events: [event] });
    if (done !== "committed")
      return page(
        c,
        "This talk changed meanwhile",
        <p>Look at it again, and press once more if it is still right.</p>,
        409,
      );
    return c.redirect(`${c.var.base}/talks/${row.info.id}`, 303);
  }

  const form = (contact: string, zone: string, said?: Unread) => (
    <form method="post" action="/talks/new">
      <Errors errors={said?.errors} />
      <input type="hidden" name="contact" value={contact} />
      <Choice
        {...said}
        name="when"
        label="Is it still to come?"
        value="coming"
        options={[
          ["coming", "It is still to come"],
          ["past", "It already happened"],
        ]}
      />
      <Field {...said} name="day" label="Day" type="date" />
      <Field {...said} name="clock" label="Start" type="time" />
      <Field {...said} name="zone" label="Time zone" value={zone} />
      <Field {...said} name="minutes" label="Minutes" value="20" />
      <Choice {...said} name="mode" label="How you meet" value="video" options={modes} />
      <Field {...said} name="place" label="Place or link" />
      <button type="submit">Save this talk</button>
    </form>
  );

  return new Hono<Env>()
    .get("/talks/new", async (c) => {
      const { preferences } = (await explorerOf(deps, c.var.owner)).info;
      return page(c, "A talk", form(c.req.query("contact") ?? "", preferences.zone));
    })
    .post("/talks/new", async (c) => {
      const { owner, base, allowed } = c.var;
      // A mail's link is good for its own talks alone.
      if (allowed) return nowhere(c);
      const read = await readForm(c, New);
      const again = (said: Unread) =>
        page(c, "A talk", form(said.typed.contact ?? "", said.typed.zone ?? "", said), 422);
      if (!read.ok) return again(read);
      const { contact, when, ...slot } = read.value;
      const [person] = await deps.store.load(owner, [contact]);
      if (person?.noun !== "contact") return nowhere(c);
      const now = deps.clock.now();
      const id = deps.dice.id("interview") as InterviewId;
      const booking = { id, owner, contact, name: Contact.shortName(person.info), invite: false, slot };
      const result = when === "past" ? Interview.recordPast(booking, now) : Interview.book(booking, now);
      if (!result.ok) return again({ ok: false, typed: read.typed, errors: result.fields ?? { form: result.say } });
      const type = when === "past" ? ("interview.recorded" as const) : ("interview.booked" as const);
      const event = { id: deps.dice.eventId(), type, owner, matter: id, at: now };
      const puts = [{ ...fresh("interview", result.value), wake: now }];
      await deps.store.commit({ owner, nonce: deps.dice.token(), now, puts, events: [event] });
      return c.redirect(`${base}/talks/${id}`, 303);
    })
    .get("/talks/:id", async (c) => {
      const row = await found(c);
      if (!row) return nowhere(c);
      const explorer = (await explorerOf(deps, c.var.owner)).info;
      const [person] = await deps.store.load(c.var.owner, [row.info.contact]);
      const talk = row.info;
      const at = `${c.var.base}/talks/${talk.id}`;
      const letter = letterFor(row, "thanks", explorer, person?.noun === "contact" ? person.info : undefined);
      const log = talk.status === "held" ? talk.log : undefined;
      return page(
        c,
        `Your talk with ${talk.name}`,
        <>
          <p>{moment(talk.start, explorer)}</p>
          <form method="post" action={`${at}/log`}>
            <Area name="said" label="What they said" value={log?.said[0]?.words} />
            <Area name="advice" label="Advice" rows={3} value={log?.advice} />
            <Area name="promise" label="What you promised" rows={2} value={log?.promise} />
            <button type="submit">Save what you noted</button>
          </form>
          {talk.messages.thanks?.status === "sent" ? (
            <p>You have thanked them.</p>
          ) : (
            <>
              <h2>{letter.subject}</h2>
              <div class="letter">
                {letter.text.split(/\n\n+/).map((paragraph) => (
                  <p>{paragraph}</p>
                ))}
              </div>
              <form method="post" action={`${at}/thanked`}>
                <button type="submit">I sent it</button>
              </form>
            </>
          )}
          <form method="post" action={`${at}/missed`}>
            <Choice
              name="by"
              label="It didn't happen"
              options={[
                ["them", "They missed it"],
                ["me", "I missed it"],
              ]}
            />
            <button type="submit">It didn't happen</button>
          </form>
        </>,
      );
    })
    .post("/talks/:id/log", async (c) => {
      const read = await readForm(c, Log);
      if (!read.ok) return page(c, "Please mend this", <Errors errors={read.errors} />, 422);
      const { said, ...noted } = read.value;
      const log = Interview.Log.parse({ ...noted, said: said ? [{ words: said }] : [] });
      return change(c, "interview.logged", (talk, now) => Interview.log(talk, log, now));
    })
    .post("/talks/:id/thanked", (c) =>
      change(c, "message.sent", (talk, at) => ({
        ok: true,
        value: { ...talk, messages: { ...talk.messages, thanks: { status: "sent", by: "explorer", at, attempt: 1 } } },
      })),
    )
    .post("/talks/:id/missed", async (c) => {
      const read = await readForm(c, z.object({ by: z.enum(["them", "me"]) }));
      if (!read.ok) return page(c, "Who missed it?", <p>Go back and say whether they or you missed it.</p>, 422);
      return change(c, "interview.missed", (talk, now) => Interview.miss(talk, read.value.by, now));
    });
};
