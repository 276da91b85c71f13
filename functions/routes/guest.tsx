import { type Context, Hono } from "hono";
import * as Booking from "../../core/booking.ts";
import * as Calendar from "../../core/calendar.ts";
import * as Contact from "../../core/contact.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import * as Entry from "../../core/interview/entry.ts";
import type * as Interview from "../../core/interview.ts";
import { fresh, type Matter, type Of } from "../../core/matter.ts";
import type { Token } from "../../core/ports.ts";
import type { Instant } from "../../core/time.ts";
import { go, missing, turnedAway } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { bookingTokens } from "../links.ts";
import type { Env } from "../session.ts";
import { change, type Decided, rowOf } from "./change.ts";
import { sceneOf } from "./talks.tsx";

type C = Context<Env>;

/** The contact's calendar follows this talk from now on, and they get a page on which they move it or call it off. `known`: its booking, where a letter carried the link before. */
export function withInvite(
  deps: Pick<Deps, "secrets">,
  talk: Interview.Info,
  contact: Contact.Info,
  zone: string,
  now: Instant,
  known?: Of<"booking">,
): Result<{ talk: Interview.Info; rows: Matter[]; tokens: Token[] }> {
  if (contact.status !== "active")
    return refuse("contact.stopped", "They asked for no more mail, so nothing goes out.");
  if (!contact.email) return refuse("contact.no_address", "You have not noted a mail address for them.");
  const { id: interview, owner, career } = talk;
  const made = { id: Booking.idOf(interview), owner, contact: contact.id, name: Contact.shortName(contact), interview };
  const booking = known?.info ?? Booking.offer({ ...made, ...(career ? { career } : {}) }, now);
  const guest = {
    ...{ booking: booking.id, email: contact.email, zone: contact.zone ?? zone, remind: false },
    ...{ change: "booked" as const, by: "me" as const, at: now, since: talk.sequence },
  };
  const asked = talk.bookedAt === now ? { ...talk, invite: true, guest } : Entry.invited(talk, guest);
  return ok({
    ...{ talk: asked, rows: known ? [] : [fresh("booking", booking)] },
    tokens: bookingTokens(deps.secrets, booking, now, talk.end),
  });
}

/** The contact's calendar, as far as the explorer has to do with it: the first invitation, once more, and what it answered. */
export const guest = (deps: Deps) => {
  const app = new Hono<Env>();
  const press = async (c: C, decide: (row: Of<"interview">, rows: Matter[], now: Instant) => Result<Decided>) => {
    const scene = await sceneOf(c, deps);
    if (!scene) return missing(c);
    const { talk } = scene;
    const ids = [talk.id, talk.contact, Booking.idOf(talk.id)];
    const done = await change(
      deps,
      c.var.owner,
      ids,
      (rows, now) => {
        const row = rowOf(rows, "interview");
        return row ? decide(row, rows, now) : refuse("matter.not_found", "This talk is gone.");
      },
      { calendar: true },
    );
    return done.ok ? go(c, `/talks/${talk.id}`) : turnedAway(c, done, "That did not work");
  };

  app.post("/talks/:id/invite", (c) =>
    press(c, (row, rows, now) => {
      const contact = rowOf(rows, "contact")?.info;
      if (!contact) return refuse("matter.not_found", "This person is gone.");
      if (row.info.guest) return ok({ puts: [row], type: "interview.changed" });
      const made = withInvite(deps, row.info, contact, row.info.slot.zone, now, rowOf(rows, "booking"));
      if (!made.ok) return made;
      const { talk, rows: link, tokens } = made.value;
      return ok({ puts: [{ ...row, info: talk }, ...link], type: "interview.changed", tokens });
    }),
  );
  app.post("/talks/:id/resend", (c) =>
    press(c, (row, _, now) => {
      const again = Entry.resend(row.info, now);
      return again.ok ? ok({ puts: [{ ...row, info: again.value }], type: "interview.changed" }) : again;
    }),
  );
  /** Their answer as a file: the explorer vouches for where it came from, so its sender only has to be on the entry. */
  app.post("/talks/:id/reply", async (c) => {
    const { file } = await c.req.parseBody();
    const text = file instanceof File ? await file.text() : "";
    return press(c, (row, rows, now) => {
      const calendar = rowOf(rows, "calendar") ?? Calendar.none(row.info.owner);
      const next = Entry.answered(row.info, text, calendar.info, now);
      return next.ok ? ok({ puts: [{ ...row, info: next.value }], type: "interview.changed" }) : next;
    });
  });
  return app;
};
