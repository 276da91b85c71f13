import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import * as Booking from "../../core/booking.ts";
import * as Calendar from "../../core/calendar.ts";
import * as Contact from "../../core/contact.ts";
import { ok, type Refusal, refuse } from "../../core/error.ts";
import { BookingId, ContactId, type InterviewId, MatterId, type OwnerId } from "../../core/id.ts";
import { contactOf, fresh, type Matter, type Of } from "../../core/matter.ts";
import * as Message from "../../core/message.ts";
import { Instant } from "../../core/time.ts";
import { BookingPage } from "../../web/bookings.tsx";
import { go, missing, show, turnedAway } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { readForm, typedOf } from "../form.ts";
import { bookingLink, bookingTokens } from "../links.ts";
import { type Env, explorerOf, matterId } from "../session.ts";
import { accept, sceneOf } from "./book-decide.ts";
import { change, rowOf } from "./change.ts";
import { draftOf, letterPage, letterScene, typedLetter } from "./letters.tsx";
import { current } from "./press.ts";
import { waitingFor } from "./waiting.ts";

type C = Context<Env>;

/** The explorer's side of a booking link: making it, putting it into a letter, and seeing to what the contact answered. */
export const bookings = (deps: Deps) => {
  const app = new Hono<Env>();
  const sorry = (c: C, refusal: Refusal) => turnedAway(c, refusal, "That did not work");

  /** The page of a letter's matter is made once; for a person alone there is one at a time, and a new one after they talked. */
  const offerFor = (matter: Matter, contact: Contact.Info): Booking.Offer => {
    const { owner } = matter.info;
    const id = matter.noun === "contact" ? (deps.dice.id("booking") as BookingId) : Booking.idOf(matter.info.id);
    return {
      ...{ id, owner, contact: contact.id, name: Contact.shortName(contact) },
      interview: matter.noun === "interview" ? matter.info.id : (deps.dice.id("interview") as InterviewId),
      ...(matter.noun === "ask" || matter.noun === "referral" ? { about: matter.info.id } : {}),
      ...("career" in matter.info && matter.info.career ? { career: matter.info.career } : {}),
      ...("careerTitle" in matter.info && matter.info.careerTitle ? { careerTitle: matter.info.careerTitle } : {}),
    };
  };

  /** A person with every page they were given. */
  const pagesOf = async (owner: OwnerId, whom: ContactId): Promise<MatterId[]> => {
    const [person] = await deps.store.load(owner, [whom]);
    return [whom, ...(person?.noun === "contact" ? (person.info.bookings ?? []) : [])];
  };

  app.post("/people/:id/booking", async (c) => {
    const id = ContactId.safeParse(matterId(c, c.req.param("id")));
    if (!id.success) return missing(c);
    let made: BookingId | undefined;
    const done = await change(deps, c.var.owner, await pagesOf(c.var.owner, id.data), (rows, now) => {
      const row = rowOf(rows, "contact", id.data);
      if (!row) return refuse("matter.not_found", "This person is gone.");
      if (row.info.status !== "active") return refuse("contact.stopped", "They asked not to be asked again.");
      const known = openPage(rows, row.info);
      const info = known?.info ?? Booking.offer(offerFor(row, row.info), now);
      made = info.id;
      return ok({
        puts: [known ?? fresh("booking", info), { ...row, info: Contact.offered(row.info, info.id) }],
        ...{ type: "booking.offered", tokens: bookingTokens(deps.secrets, info, now) },
      });
    });
    return done.ok ? go(c, `/bookings/${made}`) : sorry(c, done);
  });

  /** Pressed inside a letter's form, so that what was typed into it comes along. */
  app.post("/bookings/for/:matterId/:key", async (c) => {
    const { owner } = c.var;
    const id = MatterId.safeParse(matterId(c, c.req.param("matterId")));
    const key = c.req.param("key");
    const typed = await readForm(c, Message.Letter);
    const found = await letterScene(c, deps);
    const about = found && contactOf(found.matter);
    if (!id.success || !about) return missing(c);
    const again = typedLetter(draftOf(found), typed.typed);
    if (!typed.ok) return letterPage(c, found, again, typed);
    const letter = typed.value;
    const ids = [...new Set([id.data, Booking.idOf(id.data), ...(await pagesOf(owner, about))])];
    const done = await change(deps, owner, ids, (rows, now) => {
      const row = rows.find((one) => one.info.id === id.data);
      const contact = rowOf(rows, "contact", about);
      if (!row || !contact || !("messages" in row.info)) return refuse("matter.not_found", "This letter is gone.");
      const held = current(row.info.messages, key, now);
      if (held?.status === "sent" || held?.status === "approved")
        return refuse("message.already_sent", "This letter is sent or on its way already. Nothing was changed.");
      const known = row.noun === "contact" ? openPage(rows, row.info) : rowOf(rows, "booking", Booking.idOf(id.data));
      const offered = known
        ? Booking.withdrawn(known.info, false, now)
        : Booking.offer(offerFor(row, contact.info), now);
      const text = withLink(letter.text, bookingLink(deps, offered.id));
      const messages = { ...row.info.messages, [key]: { status: "edited" as const, ...letter, text, at: now } };
      const written = { ...row, info: { ...row.info, messages } } as Matter;
      const person = written.noun === "contact" ? written : contact;
      const given = { ...person, info: Contact.offered(person.info, offered.id) };
      return ok({
        type: "booking.offered",
        puts: [
          known ? { ...known, info: offered } : fresh("booking", offered),
          ...(person === written ? [] : [written]),
          given,
        ],
        tokens: bookingTokens(deps.secrets, offered, now),
      });
    });
    if (!done.ok) return letterPage(c, found, again, { refusal: done, typed: typed.typed });
    return go(c, `/letters/${id.data}/${key}`);
  });

  const load = async (c: C) => {
    const id = BookingId.safeParse(matterId(c, c.req.param("id") ?? ""));
    const [row] = id.success ? await deps.store.load(c.var.owner, [id.data]) : [];
    return row?.noun === "booking" ? row.info : undefined;
  };
  const beside = (c: C, booking: Booking.Info) => [c.var.owner, ...Booking.rowsOf(booking)];

  app.get("/bookings/:id", async (c) => {
    const booking = await load(c);
    if (!booking) return missing(c);
    const ids = [...beside(c, booking), Calendar.idOf(c.var.owner)];
    const scene = sceneOf(await deps.store.load(c.var.owner, ids));
    if (!scene) return missing(c);
    const explorer = (await explorerOf(deps, c.var.owner)).info;
    const link = bookingLink(deps, booking.id);
    const { answer, answeredAt, seenAt } = booking;
    const data = { link, answer, answeredAt, seenAt };
    const body = <BookingPage {...{ scene, link, explorer, base: c.var.base }} />;
    return show(c, { title: `Times for ${booking.name}`, explorer, data }, body);
  });
  const press = async (
    c: C,
    decide: (scene: NonNullable<ReturnType<typeof sceneOf>>, now: string) => ReturnType<typeof accept>,
  ) => {
    const booking = await load(c);
    if (!booking) return missing(c);
    const waiting = await waitingFor(deps, c.var.owner, booking.contact);
    const done = await change(
      deps,
      c.var.owner,
      [...beside(c, booking), ...waiting],
      (rows, now) => {
        const scene = sceneOf(rows);
        if (!scene) return refuse("matter.not_found", "This is gone.");
        const made = decide(scene, now);
        if (!made.ok) return made;
        const talk = made.value.puts.find((row) => row.noun === "interview");
        return ok({
          ...made.value,
          ...(talk ? { tokens: bookingTokens(deps.secrets, booking, now, talk.info.end) } : {}),
        });
      },
      { tries: 4, calendar: true },
    );
    if (!done.ok) return sorry(c, done);
    // A mail's link opens no talk that began after it: the answer's own page says what is agreed.
    const talk = c.var.base === "" && done.value.noun === "interview" ? done.value.info.id : undefined;
    return go(c, talk ? `/talks/${talk}` : `/bookings/${booking.id}`);
  };
  app.post("/bookings/:id/accept", async (c) => {
    const read = z.object({ start: Instant }).safeParse(await typedOf(c));
    if (!read.success) return missing(c);
    return press(c, (scene, now) => accept(scene, read.data.start, now));
  });
  app.post("/bookings/:id/done", async (c) => {
    const { seen } = await typedOf(c);
    return press(c, ({ booking }, now) =>
      ok({ puts: [{ ...booking, info: Booking.seen(booking.info, seen !== "no", now) }], type: "booking.changed" }),
    );
  });
  app.post("/bookings/:id/withdraw", async (c) => {
    const { do: does } = await typedOf(c);
    return press(c, ({ booking, talk }, now) =>
      talk?.info.status === "scheduled"
        ? refuse(
            "matter.changed",
            "A talk is agreed there, and its page is where they change it. Call the talk off instead.",
          )
        : ok({
            puts: [{ ...booking, info: Booking.withdrawn(booking.info, does !== "restore", now) }],
            type: "booking.changed",
          }),
    );
  });
  return app;
};

/** The page this person has and has not used: given again instead of a second one. */
function openPage(rows: Matter[], { bookings = [], talks = [] }: Contact.Info): Of<"booking"> | undefined {
  return rows
    .filter((row) => row.noun === "booking")
    .findLast(({ info }) => bookings.includes(info.id) && !info.withdrawnAt && !talks.includes(info.interview));
}

/** The link in a sentence of its own, before the signature: once, however often the button is pressed. */
function withLink(text: string, link: string): string {
  if (text.includes(link)) return text;
  const sentence = `If you would like to, you can pick a time, suggest another or say no here: ${link}`;
  const paragraphs = text.trimEnd().split(/\n{2,}/);
  const signature = paragraphs.length > 1 && (paragraphs.at(-1)?.length ?? 0) < 80 ? paragraphs.splice(-1) : [];
  return [...paragraphs, sentence, ...signature].join("\n\n");
}
