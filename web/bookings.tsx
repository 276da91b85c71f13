import type * as Booking from "../core/booking.ts";
import type * as Explorer from "../core/explorer.ts";
import type { Of } from "../core/matter.ts";
import { Note } from "./done.tsx";
import { howSaid } from "./hows.ts";
import { both, span, wholeDay } from "./when.ts";
import { dayName } from "./words.ts";

type Props = {
  scene: { booking: Of<"booking">; contact: Of<"contact">; talk: Of<"interview"> | undefined };
  link: string;
  explorer: Explorer.Info;
  base: string;
};

/** What the explorer sees of a link they gave: what came back, what to do about it, and the link itself. */
export const BookingPage = ({ scene, link, explorer, base }: Props) => {
  const { booking, talk } = scene;
  const { name, answer, id } = booking.info;
  const { zone, locale } = explorer.preferences;
  const at = `${base}/bookings/${id}`;
  return (
    <>
      {talk?.info.status === "scheduled" && (
        <p class="lead">
          You have agreed on {span(talk.info.start, talk.info.slot.minutes, zone, locale)}.{" "}
          {base === "" ? (
            <a href={`/talks/${talk.info.id}`}>Open the talk</a>
          ) : (
            "The talk stands on Today once you sign in."
          )}
        </p>
      )}
      {answer ? (
        <Answer {...{ answer, name, at, explorer }} seen={booking.info.seenAt !== undefined} />
      ) : (
        !talk && <p class="lead">{name} has not answered here yet.</p>
      )}
      {booking.info.withdrawnAt && talk?.info.status !== "scheduled" ? (
        <Note undo={{ name: "do", value: "restore", label: "Give it again", action: `${at}/withdraw` }}>
          You have taken {name}’s page back. Whoever opens the link is told so, kindly.
        </Note>
      ) : (
        <>
          <h2>The link</h2>
          <p>
            Whoever has it can answer in {name}’s name, so give it to {name} alone.
          </p>
          <div class="field">
            <label for="link">Address of {name}’s page</label>
            <input id="link" readonly value={link} />
          </div>
          {talk?.info.status !== "scheduled" && (
            <form method="post" action={`${at}/withdraw`}>
              <button class="plain" type="submit" name="do" value="withdraw">
                Take this page back
              </button>
            </form>
          )}
        </>
      )}
      {base === "" && (
        <p>
          <a href="/availability">Change when you can talk</a>
        </p>
      )}
    </>
  );
};

/** How a page that was given stands, in a few words. `used`: a talk has come of it. */
export function pageStanding(booking: Booking.Info, explorer: Explorer.Info, used = false): string {
  if (booking.withdrawnAt) return `Taken back ${dayName(booking.withdrawnAt, explorer)}`;
  if (booking.answer) return told(booking.answer, booking.name, explorer.preferences.locale);
  return used ? "A time was agreed" : `Given ${dayName(booking.offeredAt, explorer)}, not answered yet`;
}

type AnswerProps = { answer: Booking.Answer; name: string; at: string; explorer: Explorer.Info; seen: boolean };

const Answer = ({ answer, name, at, explorer, seen }: AnswerProps) => {
  const { zone, locale } = explorer.preferences;
  const Done = () =>
    seen ? (
      <Note undo={{ name: "seen", value: "no", action: `${at}/done` }}>
        You have seen to it. Nothing reminds you of it any more.
      </Note>
    ) : (
      <form method="post" action={`${at}/done`}>
        <button class="plain" type="submit">
          I have seen to it
        </button>
      </form>
    );
  return (
    <>
      <p class="lead">{told(answer, name, locale)}</p>
      {"note" in answer && answer.note && <p class="quote">{answer.note}</p>}
      {answer.said === "times" && (
        <ul class="list">
          {answer.times.map((start) => (
            <li>
              <form method="post" action={`${at}/accept`}>
                <input type="hidden" name="start" value={start} />
                <p>
                  {both(start, zone, answer.zone, name, locale)}. {howSaid(answer.mode)}
                  {answer.place ? `: ${answer.place}` : ""}
                </p>
                <button type="submit">Agree on this time</button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {answer.said === "own_link" && (
        <p class="actions">
          <a class="button" href={answer.link} rel="noreferrer">
            Open {name}’s booking page
          </a>
        </p>
      )}
      <Done />
    </>
  );
};

/** What they answered, as a sentence about them. */
export function told(answer: Booking.Answer, name: string, locale: string): string {
  switch (answer.said) {
    case "times":
      return answer.times.length === 1
        ? `${name} suggests another time.`
        : `${name} suggests ${answer.times.length} other times.`;
    case "own_link":
      return `${name} would like you to book on their own page.`;
    case "by_mail":
      return `${name} would rather arrange it by e-mail.`;
    case "later":
      return answer.from
        ? `${name} cannot talk now; perhaps from ${wholeDay(`${answer.from}T12:00:00Z`, "UTC", locale)} on.`
        : `${name} cannot talk now.`;
    case "declined":
      return `${name} said no, kindly. Nothing more goes to them about it.`;
    case "stopped":
      return `${name} does not want to be asked again. Nothing more goes to them.`;
  }
}
