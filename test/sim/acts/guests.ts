import * as Booking from "../../../core/booking.ts";
import * as Contact from "../../../core/contact.ts";
import { ok, refuse } from "../../../core/error.ts";
import type { BookingId, ContactId, InterviewId, OwnerId } from "../../../core/id.ts";
import * as Entry from "../../../core/interview/entry.ts";
import { fresh } from "../../../core/matter.ts";
import { bookingLink, bookingTokens } from "../../../functions/links.ts";
import * as Page from "../../../functions/routes/book-decide.ts";
import { rowOf } from "../../../functions/routes/change.ts";
import { waitingFor } from "../../../functions/routes/waiting.ts";
import { type Act, act, anyZone, type Hands, people } from "../act.ts";
import { all, type Explorer, heardOf, type Page as Offered, type Person, settle, type Talk, told } from "../truth.ts";
import { iso, minuteMs } from "../wall.ts";

const pages = (explorer: Explorer) => all(explorer, "booking");
const talkOf = (explorer: Explorer, page: Offered) => explorer.things.get(page.interview) as Talk | undefined;
const personOf = (explorer: Explorer, page: Offered) => explorer.things.get(page.contact) as Person;

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

type Decision = (scene: Page.Scene, now: string) => ReturnType<typeof Page.take>;

/** One press on the page behind the contact's link, as the link leads to it. */
async function press(
  hands: Hands,
  page: Offered,
  decide: Decision,
  true_: Parameters<typeof act>[3],
): Promise<unknown> {
  const { deps, explorer } = hands;
  const key =
    bookingLink(deps, page.id as BookingId)
      .split("/")
      .at(-1) ?? "";
  const token = await deps.store.token(deps.secrets.hash(key), deps.clock.now());
  if (!token || token === "expired") return undefined;
  const waiting = await waitingFor(deps, explorer.owner as OwnerId, page.contact as ContactId);
  return act(
    hands,
    [explorer.owner, ...token.matters, ...waiting],
    (rows, now) => {
      const scene = Page.sceneOf(rows);
      if (!scene || scene.booking.info.withdrawnAt) return refuse("link.unknown", "gone");
      const made = decide(scene, now);
      if (!made.ok) return made;
      if (made.value.puts.length === 0) return refuse("matter.changed", "nothing to change");
      const end = made.value.puts.find((row) => row.noun === "interview")?.info.end;
      return ok({ ...made.value, tokens: bookingTokens(deps.secrets, scene.booking.info, now, end) });
    },
    true_,
    { tries: 8, calendar: true },
  );
}

/** What is true once a talk is agreed on this page, by whomever. */
function agreed(
  { explorer, truth, calm }: Hands,
  page: Offered,
  talk: Pick<Talk, "start" | "end">,
  { by, zone, remind, email }: { by: "them" | "me"; zone: string; remind: boolean; email: string | undefined },
  at: number,
  put: (id: string) => boolean,
): void {
  const person = personOf(explorer, page);
  const guest = email ? { by, zone, remind, email, at } : undefined;
  const known = talkOf(explorer, page);
  if (!known) {
    const made: Talk = {
      ...{ noun: "interview", id: page.interview, contact: page.contact, ...talk, zone, bookedAt: at },
      ...{ state: "scheduled", occurrence: 1, letters: new Map(), sequence: 0 },
      ...(guest ? { guest: { ...guest, since: 0 } } : {}),
    };
    truth.add(explorer, made);
    calm(made);
  } else {
    const again = known.state !== "scheduled" || at >= known.end;
    const had = known.guest !== undefined;
    told(known, by, at);
    if (again) {
      known.occurrence++;
      known.letters.clear();
    }
    Object.assign(known, { ...talk, zone, bookedAt: at, state: "scheduled", missed: undefined });
    if (!had && guest) known.guest = { ...guest, since: ++known.sequence };
    else if (known.guest && guest) Object.assign(known.guest, { zone, remind });
    calm(known);
  }
  const given = talkOf(explorer, page);
  if (given && by === "them") truth.taken(explorer, given);
  else if (given) given.byThem = false;
  person.zone = zone;
  if (by === "them") person.state = "active";
  page.answer = undefined;
  for (const other of [...all(explorer, "referral"), ...all(explorer, "ask")])
    if (other.contact === page.contact && put(other.id)) settle(other, at);
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
      if (!talk?.guest) return;
      talk.sequence++;
      talk.guest.resentAt = at;
    },
  );
}

function answer(hands: Hands): Promise<unknown> {
  const { dice, explorer, now } = hands;
  const page = dice.pick(pages(explorer));
  const said = dice.pick(["times", "by_mail", "declined", "stopped"] as const);
  const zone = personOf(explorer, page).zone ?? explorer.wishes.zone;
  const times = [iso(now + dice.int(1, 10 * 1440) * minuteMs).replace(/:\d\dZ$/, ":00Z")];
  const says = said === "times" ? { said, times, zone, mode: "video" as const } : { said };
  return press(
    hands,
    page,
    (scene, at) => Page.answer(scene, says as Booking.Answer, zone, at),
    (at, { puts = [] }) => {
      const talk = talkOf(explorer, page);
      const person = personOf(explorer, page);
      if ((said === "declined" || said === "stopped") && talk?.state === "scheduled" && at < talk.start) {
        talk.state = "cancelled";
        told(talk, "them", at);
      }
      // The same answer twice is one answer.
      if (page.answer !== said || (said === "times" && page.times[0] !== times[0]))
        Object.assign(page, { round: page.round + 1, answer: said, answeredAt: at, seen: false, times });
      person.zone = zone;
      person.state = said === "stopped" ? "stopped" : "active";
      for (const other of [...all(explorer, "referral"), ...all(explorer, "ask")]) {
        if (!puts.some((row) => row.info.id === other.id)) continue;
        person.awayUntil = undefined;
        if (other.contact === page.contact) settle(other, at);
        else if (other.noun === "ask") heardOf(other, at);
      }
    },
  );
}

/** The explorer takes a time the contact suggested, or only sees to what they answered. */
function seeTo(hands: Hands): Promise<unknown> {
  const { dice, explorer } = hands;
  const page = dice.pick(pages(explorer).filter((one) => one.answer !== undefined));
  const [start] = page.times;
  if (page.answer === "times" && start && dice.chance(0.6)) {
    let chosen = { minutes: 0, zone: "", email: undefined as string | undefined };
    return press(
      hands,
      page,
      (scene, now) => {
        const { answer } = scene.booking.info;
        const email = scene.contact.info.email ?? scene.talk?.info.guest?.email;
        chosen = { minutes: Page.minutesOf(scene), zone: answer?.said === "times" ? answer.zone : "UTC", email };
        if (scene.talk?.info.start === start) return refuse("matter.changed", "nothing to change");
        return Page.accept(scene, start, now);
      },
      (at, { puts = [] }) => {
        const talk = { start: Date.parse(start), end: Date.parse(start) + chosen.minutes * minuteMs };
        const how = { by: "me" as const, remind: false, ...chosen };
        agreed(hands, page, talk, how, at, (id) => puts.some((row) => row.info.id === id));
      },
    );
  }
  return press(
    hands,
    page,
    ({ booking }, now) =>
      ok({ puts: [{ ...booking, info: Booking.seen(booking.info, true, now) }], type: "booking.changed" }),
    () => {
      page.seen = true;
    },
  );
}

/** From then on the contact's link is an old one. */
function withdraw(hands: Hands): Promise<unknown> {
  const page = hands.dice.pick(pages(hands.explorer));
  return press(
    hands,
    page,
    ({ booking, talk }, now) =>
      talk?.info.status === "scheduled"
        ? refuse("matter.changed", "a talk is agreed there")
        : ok({ puts: [{ ...booking, info: Booking.withdrawn(booking.info, true, now) }], type: "booking.changed" }),
    () => undefined,
  );
}

const some = (explorer: Explorer) => pages(explorer).length > 0;
const waits = (explorer: Explorer) => pages(explorer).some((one) => one.answer !== undefined);
export const ofGuests: Act[] = [
  { name: "offers times", weight: 4, can: (explorer) => people(explorer).length > 0, run: offer },
  { name: "has a time taken by them", weight: 6, can: some, run: take },
  { name: "is called off by them", weight: 2, can: some, run: callOff },
  { name: "is asked for the entry again", weight: 1, can: some, run: again },
  { name: "is answered on the page", weight: 2, can: some, run: answer },
  { name: "sees to an answer", weight: 2, can: waits, run: seeTo },
  { name: "takes the page back", weight: 0.5, can: some, run: withdraw },
];
