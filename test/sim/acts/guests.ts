import * as Booking from "../../../core/booking.ts";
import * as Contact from "../../../core/contact.ts";
import { ok, refuse } from "../../../core/error.ts";
import type { BookingId, ContactId, InterviewId, OwnerId } from "../../../core/id.ts";
import * as Entry from "../../../core/interview/entry.ts";
import { fresh } from "../../../core/matter.ts";
import { bookingTokens } from "../../../functions/links.ts";
import * as Page from "../../../functions/routes/book-decide.ts";
import { rowOf } from "../../../functions/routes/change.ts";
import { type Act, act, anyZone, type Hands, people } from "../act.ts";
import { type Explorer, told } from "../truth.ts";
import { minuteMs } from "../wall.ts";
import { agreed, pages, press, talkOf } from "./pages.ts";

function offer(hands: Hands): Promise<unknown> {
  const { dice, deps, explorer, truth } = hands;
  const person = dice.pick(people(explorer));
  const id = deps.dice.id("booking") as BookingId;
  const interview = deps.dice.id("interview") as InterviewId;
  const made = {
    ...{ id, owner: explorer.owner as OwnerId, contact: person.id as ContactId, name: "Somebody", interview },
  };
  return act(
    hands,
    [person.id],
    (rows, now) => {
      const row = rowOf(rows, "contact");
      if (!row) return refuse("matter.not_found", "gone");
      const info = Booking.offer(made, now);
      const given = { ...row, info: Contact.offered(row.info, id) };
      const tokens = bookingTokens(deps.secrets, info, now);
      return ok({ puts: [fresh("booking", info), given], type: "booking.offered", tokens });
    },
    () =>
      truth.add(explorer, {
        noun: "booking",
        id,
        contact: person.id,
        interview,
        round: 0,
        times: [],
        letters: new Map(),
      }),
  );
}

function take(hands: Hands): Promise<unknown> {
  const { dice, explorer } = hands;
  const page = dice.pick(pages(explorer));
  const [where, remind, zone] = [dice.next(), dice.chance(0.4), dice.chance(0.7) ? undefined : anyZone(dice)];
  let chosen = { start: "", minutes: 0, zone: "", email: undefined as string | undefined };
  return press(
    hands,
    page,
    (scene, now) => {
      const open = Page.free(scene, now).filter((one) => one !== scene.talk?.info.start);
      const start = open[Math.floor(where * open.length)];
      if (!start) return refuse("slot.taken", "nothing is free");
      const theirs = zone ?? scene.contact.info.zone ?? explorer.wishes.zone;
      const here = Page.agreed(scene, now);
      const email = scene.contact.info.email ?? here?.guest?.email ?? `${page.contact}@guests.test`;
      chosen = { start, minutes: Page.minutesOf(scene), zone: theirs, email };
      return Page.take(scene, { start, zone: theirs, mode: "video", email, remind }, now);
    },
    (at, { puts = [] }) => {
      const start = Date.parse(chosen.start);
      const talk = { start, end: start + chosen.minutes * minuteMs };
      agreed(hands, page, talk, { by: "them", remind, ...chosen }, at, (id) => puts.some((row) => row.info.id === id));
    },
  );
}

function callOff(hands: Hands): Promise<unknown> {
  const page = hands.dice.pick(pages(hands.explorer));
  return press(
    hands,
    page,
    (scene, now) => Page.cancel(scene, "them", now),
    (at) => {
      const talk = talkOf(hands.explorer, page);
      if (!talk || talk.state === "cancelled") return;
      talk.state = "cancelled";
      told(talk, "them", at);
    },
  );
}

function again(hands: Hands): Promise<unknown> {
  const page = hands.dice.pick(pages(hands.explorer));
  return press(
    hands,
    page,
    ({ talk }, now) => {
      const sent = talk ? Entry.resend(talk.info, now) : refuse("interview.not_scheduled", "nothing");
      return sent.ok && talk
        ? ok({ puts: [{ ...talk, info: sent.value }], type: "interview.changed" })
        : refuse("interview.not_scheduled", "nothing");
    },
    (at) => {
      const talk = talkOf(hands.explorer, page);
      if (!talk?.guest || at < (talk.guest.resentAt ?? 0) + minuteMs) return;
      talk.sequence++;
      talk.guest.resentAt = at;
    },
  );
}

const some = (explorer: Explorer) => pages(explorer).length > 0;
export const ofGuests: Act[] = [
  { name: "offers times", weight: 4, can: (explorer) => people(explorer).length > 0, run: offer },
  { name: "has a time taken by them", weight: 6, can: some, run: take },
  { name: "is called off by them", weight: 2, can: some, run: callOff },
  { name: "is asked for the entry again", weight: 1, can: some, run: again },
];
