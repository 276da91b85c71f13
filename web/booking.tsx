import type * as Booking from "../core/booking.ts";
import type * as Contact from "../core/contact.ts";
import { shortName } from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import { type Card, links } from "../core/invite.ts";
import type { Instant, Zone } from "../core/time.ts";
import { Area, Check, Choice, Field, type Said, Select } from "./fields.tsx";
import { Hows, howSaid, zones } from "./hows.ts";
import { span, wholeMoment, zoneName } from "./when.ts";

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
  suggested: readonly Instant[];
  more: readonly Instant[];
  places: { video?: string | undefined; phone?: string | undefined; inPerson?: string | undefined };
};

export const nameOf = (explorer: Explorer.Info): string => explorer.name ?? explorer.email;
export const givenOf = (explorer: Explorer.Info): string => explorer.name?.split(" ")[0] ?? explorer.email;

/** First contact: what is asked, in the explorer's words, and every answer in one list. */
export const OfferPage = ({ view, said }: { view: View; said: Said }) => (
  <>
    <p class="lead">
      Hello {shortName(view.contact)},{" "}
      {view.booking.careerTitle
        ? `I am finding out about ${view.booking.careerTitle}, and would like to hear about your work and how you came to it.`
        : "I would like to hear about your work and how you came to it."}{" "}
      It takes {view.minutes} minutes, by phone, by video or wherever suits you. I come with questions and do not ask
      for a job. Pick a time, suggest another, or say no: every answer is fine, and nobody needs an account here.
    </p>
    <p>{nameOf(view.explorer)}</p>
    <AnswerForm view={view} said={said} legend="What suits you?" button={`Tell ${givenOf(view.explorer)}`} all />
    <ZoneForm view={view} />
  </>
);

/** Another time for a talk that is agreed. The one agreed stays until this is sent. */
export const MovePage = ({ view, talk, said }: { view: View; talk: Interview.Info; said: Said }) => (
  <>
    <p class="lead">
      We have agreed on {span(talk.start, talk.slot.minutes, view.zone, view.locale)}. Which time is better?
    </p>
    <AnswerForm
      view={view}
      said={{
        typed: {
          mode: talk.slot.mode,
          place: talk.slot.place ?? "",
          ...(talk.guest?.remind ? { remind: "yes" } : {}),
          ...said.typed,
        },
        errors: said.errors,
      }}
      legend="Another time"
      button="Move the talk"
    />
    <p>
      <a class="go" href={view.path}>
        Leave it as it is
      </a>
    </p>
    <ZoneForm view={view} />
  </>
);

type FormProps = { view: View; said: Said; legend: string; button: string; all?: boolean };

/** Times, and everything else one may say, equally large. What belongs to an answer is asked beneath it. */
const AnswerForm = ({ view, said, legend, button, all }: FormProps) => {
  const { typed, errors } = said;
  const chosen = typed?.choice;
  const Pick = (p: { value: string; children?: unknown; label: string; soft?: string }) => (
    <div class="pick">
      <label class="choice">
        <input type="radio" name="choice" value={p.value} checked={chosen === p.value} required />
        <span>
          {p.label}
          {p.soft && <span class="soft">{p.soft}</span>}
        </span>
      </label>
      {p.children && <div class="then">{p.children}</div>}
    </div>
  );
  const given = givenOf(view.explorer);
  const times = view.more.length > 0 ? view.more : view.suggested;
  return (
    <form method="post" novalidate>
      <fieldset id="choice" class="picks" aria-describedby={errors?.choice ? "choice-wrong" : undefined}>
        <legend>{legend}</legend>
        {errors?.choice && (
          <p class="wrong" id="choice-wrong">
            {errors.choice}
          </p>
        )}
        {times.map((at) => (
          <Pick
            value={`at ${at}`}
            label={wholeMoment(at, view.zone, view.locale)}
            soft={`, ${zoneName(view.zone)}, ${view.minutes} minutes`}
          />
        ))}
        {times.length === 0 && <p>No time is free at the moment. Please suggest one.</p>}
        {view.more.length === 0 && view.suggested.length > 0 && (
          <p>
            <a class="go" href={`?more=1&zone=${encodeURIComponent(view.zone)}${all ? "" : "&move=1"}`}>
              Show more times
            </a>
          </p>
        )}
        <Pick value="times" label="None of these: I suggest other times">
          {[1, 2, 3].map((n) => (
            <Field
              {...said}
              name={`time${n}`}
              type="datetime-local"
              label={n === 1 ? `A time that suits you, in ${zoneName(view.zone)}` : `Another, if you like`}
            />
          ))}
        </Pick>
        {all && (
          <>
            <Pick value="own_link" label="I have a booking page: please book there">
              <Field {...said} name="link" type="url" label="Its address" hint="Beginning with https://" />
            </Pick>
            <Pick value="by_mail" label="I would rather arrange it by e-mail" />
            <Pick value="later" label="Not now">
              <Field {...said} name="from" type="date" label="Perhaps from this day on, if you like" />
            </Pick>
            <Pick value="declined" label="No, thank you" />
            <Pick value="stopped" label="Please don’t ask me again" />
          </>
        )}
      </fieldset>
      <fieldset class="group">
        <legend>For a time you picked or suggested</legend>
        <Choice {...said} name="mode" label="How shall we talk?" value="video" options={Hows} />
        <Field {...said} name="place" label="Number, link or place" hint={placesSaid(view, given)} />
        {!view.contact.email && (
          <Field
            {...said}
            name="email"
            type="email"
            autocomplete="email"
            label="Your mail address, for the calendar entry"
          />
        )}
        <Check {...said} name="remind" label="Remind me by mail the day before" />
      </fieldset>
      <Area {...said} name="note" rows={2} label={`A line to ${given}, if you like`} />
      <input type="hidden" name="zone" value={view.zone} />
      <p class="actions">
        <button type="submit">{button}</button>
      </p>
    </form>
  );
};

function placesSaid({ places }: View, given: string): string {
  const usual = [
    places.video && `by video: ${places.video}`,
    places.phone && `by phone: ${places.phone}`,
    places.inPerson && `in person: ${places.inPerson}`,
  ].filter(Boolean);
  return usual.length > 0
    ? `Leave it empty for what ${given} offers: ${usual.join("; ")}.`
    : `Leave it empty and ${given} will propose one.`;
}

/** On whose clocks: told by the device, by them, or guessed, and always to be changed. */
const ZoneForm = ({ view }: { view: View }) => (
  <details open={view.guessed} data-guess={view.guessed ? view.zone : undefined}>
    <summary>
      Times are shown in {zoneName(view.zone)}
      {view.guessed && ", as far as we can guess"}. Change
    </summary>
    <form method="post" action={`${view.path}/zone`}>
      <Select name="zone" label="Your time zone" value={view.zone} options={zones(view.zone)} />
      <p class="actions">
        <button type="submit">Show times there</button>
      </p>
    </form>
  </details>
);

type AgreedProps = { view: View; talk: Interview.Info; card: Card };

/** What is agreed, how it gets into their calendar, and how to change it. */
export const AgreedPage = ({ view, talk, card }: AgreedProps) => {
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
        {talk.slot.place && (
          <>
            <dt>Where</dt>
            <dd>{talk.slot.place}</dd>
          </>
        )}
      </dl>
      <p>
        Thank you.{" "}
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
          Choose another time
        </a>
      </p>
      <Button to="cancel" label="Call the talk off" />
      {talk.guest && (
        <>
          <Button
            to="remind"
            plain
            label={talk.guest.remind ? "Don’t remind me the day before" : "Remind me by mail the day before"}
          >
            <input type="hidden" name="remind" value={talk.guest.remind ? "no" : "yes"} />
          </Button>
          <Button to="resend" plain label="Send me the calendar entry again" />
        </>
      )}
      <ZoneForm view={view} />
    </>
  );
};

export const howOf = ({ slot }: Interview.Info): string => howSaid(slot.mode);

/** A talk that has taken place, or should have. */
export const OverPage = ({ explorer }: { explorer: Explorer.Info }) => (
  <p class="lead">
    The time of this talk has passed. Thank you for it. If you would like to say something to {nameOf(explorer)}, answer
    the mail this link came in.
  </p>
);

export const titleOf = (explorer: Explorer.Info): string => `A talk with ${nameOf(explorer)}`;
