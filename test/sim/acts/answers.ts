import * as Booking from "../../../core/booking.ts";
import { ok, refuse } from "../../../core/error.ts";
import * as Page from "../../../functions/routes/book-decide.ts";
import type { Act, Hands } from "../act.ts";
import { all, type Explorer, told } from "../truth.ts";
import { heardOf, settle } from "../waiting.ts";
import { iso, minuteMs } from "../wall.ts";
import { agreed, pages, personOf, press, talkOf } from "./pages.ts";

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

const waits = (explorer: Explorer) => pages(explorer).some((one) => one.answer !== undefined);
const some = (explorer: Explorer) => pages(explorer).length > 0;
export const ofAnswers: Act[] = [
  { name: "is answered on the page", weight: 2, can: some, run: answer },
  { name: "sees to an answer", weight: 2, can: waits, run: seeTo },
  { name: "takes the page back", weight: 0.5, can: some, run: withdraw },
];
