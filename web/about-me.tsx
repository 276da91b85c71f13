import type * as Booking from "../core/booking.ts";
import type * as Contact from "../core/contact.ts";
import { fullName } from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Message from "../core/message.ts";
import type { Instant, Zone } from "../core/time.ts";
import { Note } from "./done.tsx";
import { Facts } from "./facts.tsx";
import { wholeDay, wholeMoment, zoneName } from "./when.ts";
import { wholeZone } from "./words.ts";

type Props = {
  contact: Contact.Info;
  explorer: Explorer.Info;
  letters: { kind: Message.Kind; at: Instant; sent: boolean }[];
  talks: { at: Instant; off: boolean }[];
  /** What they answered on pages where they could pick a time. */
  answers: Booking.Info[];
  /** Private notes exist: that is said, and never what they say. */
  notes: boolean;
  stopped: boolean;
  link: string;
};

const kinds: Record<Message.Kind, string> = {
  thanks: "A thank-you",
  apology: "An apology",
  another_time: "A question about another time",
  advice_report: "What came of your advice",
  outreach: "A first letter",
  nudge: "A reminder",
  intro_nudge: "A reminder of an introduction",
  intro_reply: "An answer to an introduction",
  ask: "A request for a talk",
  ask_intro: "A request for an introduction",
  close: "News of somebody you named",
  touch: "A line to keep in touch",
  outcome: "What was decided",
};

/** What is kept about one person, as they may see it. */
export const AboutMe = ({ contact, explorer, letters, talks, answers, notes, stopped, link }: Props) => {
  const who = explorer.name ?? "The person who wrote to you";
  // Their own zone where it is known: the moments are theirs too.
  const zone = contact.zone ?? explorer.preferences.zone;
  const { locale } = explorer.preferences;
  const facts: [string, string | undefined][] = [
    ["Name", fullName(contact)],
    ["Mail", contact.email],
    ["Phone", contact.phone],
    ["Profile", contact.profile],
    ["What you do", contact.role],
    ["Where", contact.organisation],
    ["Time zone", contact.zone && wholeZone(contact.zone)],
    ["Kept since", wholeDay(contact.addedAt, zone, locale)],
  ];
  return (
    <>
      <p class="lead">
        {who} uses Askwell to arrange conversations about careers, and to say thank you for them. This is what is kept
        about you there.
      </p>
      {stopped && (
        <Note undo={{ name: "do", value: "allow", label: "Allow it again", action: link }}>
          Stopped: no mail comes to you through Askwell any more, from anybody.
        </Note>
      )}
      <Facts facts={facts} />
      <h2>Talks</h2>
      {talks.length === 0 ? (
        <p>None is noted.</p>
      ) : (
        <ul>
          {talks.map(({ at, off }) => (
            <li>
              {wholeMoment(at, zone, locale)}, {zoneName(zone)}
              {off && ": called off"}
            </li>
          ))}
        </ul>
      )}
      {answers.length > 0 && (
        <>
          <h2>What you answered</h2>
          <ul>
            {answers.map((one) => (
              <li>{answered(one, zone, locale)}</li>
            ))}
          </ul>
        </>
      )}
      <h2>Letters to you</h2>
      {letters.length === 0 ? (
        <p>None is noted.</p>
      ) : (
        <ul>
          {letters.map((one) => (
            <li>
              {kinds[one.kind]}, {one.sent ? "sent" : "to be sent"}: {wholeMoment(one.at, zone, locale)}
            </li>
          ))}
        </ul>
      )}
      <h2>Private notes</h2>
      <p>
        {notes
          ? `${who} also keeps private notes. Only they can read them, so they are not shown here; if you are erased, they go too.`
          : "None are kept about you."}
      </p>
      <h2>What you can do</h2>
      {!stopped && (
        <form method="post" action={link}>
          <p>
            No letter and no invitation comes to you through Askwell after this, from anybody. You can undo it here.
          </p>
          <button type="submit" name="do" value="stop">
            Stop all mail
          </button>
        </form>
      )}
      <p>
        <a class="go" href={`${link}/erase`}>
          Erase everything about me
        </a>
      </p>
    </>
  );
};

/** Their answer, as they gave it, with the line they wrote beside it. */
function answered({ answer, answeredAt = "" }: Booking.Info, zone: Zone, locale: string): string {
  const note = answer && "note" in answer && answer.note ? `, and wrote: “${answer.note}”` : "";
  return `${wholeMoment(answeredAt, zone, locale)}: you ${answer ? said(answer, zone, locale) : "answered"}${note}`;
}

function said(answer: Booking.Answer, zone: Zone, locale: string): string {
  switch (answer.said) {
    case "times":
      return `suggested ${answer.times.map((at) => wholeMoment(at, zone, locale)).join("; or ")}`;
    case "own_link":
      return `pointed to your own booking page, ${answer.link}`;
    case "by_mail":
      return "asked to arrange it by e-mail";
    case "later":
      return answer.from
        ? `said not now, perhaps from ${wholeDay(`${answer.from}T12:00:00Z`, "UTC", locale)}`
        : "said not now";
    case "declined":
      return "said no";
    case "stopped":
      return "asked not to be asked again";
  }
}

/** Says what erasing means before it is done. */
export const EraseMe = ({ explorer, back }: { explorer: Explorer.Info; back: string }) => (
  <>
    <p>
      Your name, your address, every letter and every note about you is deleted, and{" "}
      {explorer.name ?? "the person who wrote to you"} cannot write to you through Askwell again. All that stays is a
      mark that cannot be read back into your address, so that nobody mails you by mistake. This cannot be undone.
    </p>
    <form method="post">
      <p class="actions">
        <button type="submit" name="do" value="erase">
          Erase everything about me
        </button>
        <a class="go" href={back}>
          Keep it
        </a>
      </p>
    </form>
  </>
);

export const Erased = () => (
  <p>
    Nothing about you is kept here any more, or it is being deleted at this moment. No mail comes to you through
    Askwell.
  </p>
);
