import type * as Booking from "../core/booking.ts";
import type * as Contact from "../core/contact.ts";
import { shortName } from "../core/contact.ts";
import { field } from "../core/draft/field.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import { type Card, links } from "../core/invite.ts";
import type { Instant, Zone } from "../core/time.ts";
import { AnswerForm, ZoneForm } from "./booking-form.tsx";
import type { Said } from "./fields.tsx";
import { howSaid } from "./hows.ts";
import { span } from "./when.ts";

/** What the contact's page shows: who asks whom, on whose clocks, and how it stands. */
export type View = {
  path: string;
  explorer: Explorer.Info;
  contact: Contact.Info;
  booking: Booking.Info;
  minutes: number;
  zone: Zone;
  /** Nobody has told us where they are, so it was guessed. */
  guessed: boolean;
  locale: string;
  /** Two or three good times; or many, where more were asked for. */
  times: readonly Instant[];
  /** The page on which more times stand, if there are more. */
  more: number | undefined;
  /** Where they see what is kept about them. */
  aboutMe: string;
  places: { video?: string | undefined; phone?: string | undefined; inPerson?: string | undefined };
};

export const nameOf = (explorer: Explorer.Info): string => explorer.name ?? explorer.email;
export const givenOf = (explorer: Explorer.Info): string => explorer.name?.split(" ")[0] ?? explorer.email;

/** First contact: what is asked, as a letter in the explorer's words, and every answer in one list. `again`: they have answered, so it is folded away. */
export const OfferPage = ({ view, said, again }: { view: View; said: Said; again?: boolean }) => {
  const answers = (
    <>
      <ZoneForm view={view} />
      <AnswerForm view={view} said={said} legend="What suits you?" button={`Tell ${givenOf(view.explorer)}`} all />
    </>
  );
  if (again)
    return (
      <details>
        <summary>Give another answer</summary>
        {answers}
      </details>
    );
  const career = field(view.booking.careerTitle);
  const hear = "like to hear about your work and how you came to it.";
  return (
    <>
      <div class="voice">
        <p>Hello {shortName(view.contact)},</p>
        <p>
          {career ? `I am finding out about ${career}, and would ${hear}` : `I would ${hear}`} It takes {view.minutes}{" "}
          minutes, by phone, by video or wherever suits you. I come with questions and do not ask for a job.
        </p>
        <p>Pick a time, suggest another, or say no: every answer is fine, and nobody needs an account here.</p>
        <p>{nameOf(view.explorer)}</p>
      </div>
      {answers}
    </>
  );
};

/** Another time or place for a talk that is agreed. The one agreed stays until this is sent. */
export const MovePage = ({ view, talk, said }: { view: View; talk: Interview.Info; said: Said }) => {
  const now = { choice: `at ${talk.start}`, mode: talk.slot.mode, place: talk.slot.place ?? "" };
  const typed = said.typed ?? { ...now, ...(talk.guest?.remind ? { remind: "yes" } : {}) };
  return (
    <>
      <p class="voice">
        We have agreed on {span(talk.start, talk.slot.minutes, view.zone, view.locale)}. What would suit you better?
        Nothing changes until you press the button.
      </p>
      <ZoneForm view={view} moving />
      <AnswerForm
        view={view}
        said={{ typed, errors: said.errors }}
        legend="Another time, or another place"
        button="Change the talk"
        agreed={talk.start}
      />
      <p>
        <a class="go" href={view.path}>
          Leave it as it is
        </a>
      </p>
    </>
  );
};

/** `remindable`: the day before is not over yet. */
type AgreedProps = { view: View; talk: Interview.Info; card: Card; remindable: boolean };

/** What is agreed, how it gets into their calendar, and how to change it. */
export const AgreedPage = ({ view, talk, card, remindable }: AgreedProps) => {
  const { path, explorer, zone, locale } = view;
  const given = givenOf(explorer);
  const Button = (p: { to: string; label: string; children?: unknown; plain?: boolean }) => (
    <form method="post" action={`${path}/${p.to}`}>
      {p.children}
      <button type="submit" class={p.plain ? "plain" : undefined}>
        {p.label}
      </button>
    </form>
  );
  return (
    <>
      <p class="lead">{span(talk.start, talk.slot.minutes, zone, locale)}</p>
      <dl>
        <dt>With</dt>
        <dd>{nameOf(explorer)}</dd>
        <dt>How</dt>
        <dd>{howOf(talk)}</dd>
        <dt>Where</dt>
        <dd>{talk.slot.place ?? `${given} will tell you`}</dd>
      </dl>
      <p>
        Thank you for taking the time.{" "}
        {talk.guest
          ? `The calendar entry goes to ${talk.guest.email}, and so does every change.`
          : `${given} has been told.`}
      </p>
      <h2>In your calendar</h2>
      <ul class="list">
        <li>
          <a href={`${path}/talk.ics`}>Download the calendar entry</a>
        </li>
        {links(talk, card).map(([label, href]) => (
          <li>
            <a href={href} rel="noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <h2>If something changes</h2>
      <p class="actions">
        <a class="button" href="?move=1">
          Choose another time or place
        </a>
      </p>
      <Button to="cancel" plain label="Call the talk off" />
      {talk.guest && (
        <>
          {remindable && (
            <Button
              to="remind"
              plain
              label={talk.guest.remind ? "Don’t remind me the day before" : "Remind me by mail the day before"}
            >
              <input type="hidden" name="remind" value={talk.guest.remind ? "no" : "yes"} />
            </Button>
          )}
          <Button to="resend" plain label="Send me the calendar entry again" />
        </>
      )}
      <ZoneForm view={view} />
    </>
  );
};

export const howOf = ({ slot }: Interview.Info): string => howSaid(slot.mode);

/** At the foot of every one of these pages: what is kept here is theirs to see, and to have deleted. */
export const Kept = ({ aboutMe }: Pick<View, "aboutMe">) => (
  <p class="small kept">
    <a href={aboutMe}>What is kept about you here, and how to have it deleted</a>
  </p>
);

/** A talk that has taken place, or should have. */
export const OverPage = ({ explorer }: { explorer: Explorer.Info }) => (
  <p class="lead">
    The time of this talk has passed. Thank you for it. If you would like to say something to {nameOf(explorer)}, answer
    the mail this link came in.
  </p>
);

export const titleOf = (explorer: Explorer.Info): string => `A talk with ${nameOf(explorer)}`;
