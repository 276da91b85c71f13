import type { Child } from "hono/jsx";
import type * as Ask from "../core/ask.ts";
import type * as Booking from "../core/booking.ts";
import type * as Contact from "../core/contact.ts";
import { fullName, shortName } from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import type * as Referral from "../core/referral.ts";
import { type Instant, isBefore } from "../core/time.ts";
import { standing } from "./asks.tsx";
import { pageStanding } from "./bookings.tsx";
import { Ways } from "./done.tsx";
import { Facts } from "./facts.tsx";
import { History } from "./history.tsx";
import { moment, standingName, wholeZone } from "./words.ts";

/** Everybody in the explorer's network, newest first. */
export const PeopleList = ({ people, more }: { people: Contact.Info[]; more: string | undefined }) => (
  <>
    {people.length === 0 && (
      <p>Nobody yet. Add whoever you have talked with, or would like to: a name is enough to begin.</p>
    )}
    <ul class="list">
      {people.map((one) => (
        <li>
          <a href={`/people/${one.id}`}>{fullName(one)}</a>
          <p class="soft">{[one.role, one.organisation].filter(Boolean).join(", ") || one.how}</p>
        </li>
      ))}
    </ul>
    {more && (
      <p>
        <a class="more" href={`/people?after=${more}`}>
          More people
        </a>
      </p>
    )}
    <Ways ways={[["/people/new", "Add a person"]]} />
  </>
);

type Props = {
  person: Contact.Info;
  explorer: Explorer.Info;
  talks: Interview.Info[];
  /** Referrals that led to them, and those they gave. */
  referrals: Referral.Info[];
  /** Requests to them, or through them, also those that have ended. */
  asks: Ask.Info[];
  /** Pages on which they may pick a time and have not. */
  pages: Booking.Info[];
  now: Instant;
};

/** A person: who they are, what comes next with them, and everything that has been. */
export const PersonPage = (p: Props) => {
  const { person, talks, pages, now, explorer } = p;
  const asks = p.asks.filter((one) => one.status !== "settled");
  const name = shortName(person);
  const coming = talks.find((one) => one.status === "scheduled" && isBefore(now, one.end));
  return (
    <>
      <p>{[person.role, person.organisation].filter(Boolean).join(", ")}</p>
      {person.status !== "active" && <p class="note">{name} asked for no more mail, so nothing goes to them.</p>}
      <Ways
        ways={[
          coming
            ? [`/talks/${coming.id}`, `Your talk: ${moment(coming.start, explorer)}`]
            : [`/talks/new?contact=${person.id}`, "Schedule a talk"],
          !coming &&
            talks.length === 0 &&
            asks.length === 0 &&
            person.status === "active" && [`/asks/new?contact=${person.id}`, "Ask for a talk"],
          [`/talks/past?contact=${person.id}`, "Record a talk that happened"],
          [`/people/${person.id}/edit`, "Change what is noted"],
        ]}
      />
      {person.status === "active" && !coming && !pages.some((one) => !one.withdrawnAt) && (
        <form method="post" action={`/people/${person.id}/booking`}>
          <button class="plain" type="submit">
            Make a page where {name} picks a time
          </button>
        </form>
      )}
      <Details {...p} />
      {person.notes && <p class="lines">{person.notes}</p>}
      <Requests {...p} asks={asks} />
      <Pages {...p} />
      <Talks {...p} />
      <Network {...p} />
      <InTouch {...p} />
      <History {...p} />
      <p>
        <a class="go" href={`/people/${person.id}/erase`}>
          Erase {name}
        </a>
      </p>
    </>
  );
};

const Details = ({ person }: Props) => {
  const { email, phone, profile, zone, how } = person;
  const facts: [string, Child][] = [
    ["Mail", email && <a href={`mailto:${email}`}>{email}</a>],
    ["Phone", phone && <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>],
    [
      "Profile",
      profile && (
        <a href={profile} rel="noreferrer">
          {profile.replace(/^https?:\/\/(www\.)?/, "")}
        </a>
      ),
    ],
    ["Time zone", zone && wholeZone(zone)],
    ["How you met", how],
  ];
  return <Facts facts={facts} />;
};

function talkState(talk: Interview.Info, now: Instant): string {
  switch (talk.status) {
    case "scheduled":
      return isBefore(now, talk.end) ? "Agreed" : "Not noted yet";
    case "held":
      return talk.messages.thanks?.status === "sent" ? "Held and thanked" : "Held, not yet thanked";
    case "missed":
      return "Did not happen";
    case "cancelled":
      return "Called off";
  }
}

const Requests = ({ asks, person }: Props) =>
  asks.length === 0 ? null : (
    <>
      <h2>Requests under way</h2>
      <ul class="list">
        {asks.map((one) => (
          <li>
            <a href={`/asks/${one.id}`}>
              {one.contact === person.id ? "Your request for a talk" : `Your request to talk with ${one.name}`}
            </a>
            <p class="soft">{standing(one)}</p>
          </li>
        ))}
      </ul>
    </>
  );

const Pages = ({ pages, person, explorer }: Props) =>
  pages.length === 0 ? null : (
    <>
      <h2>Where {shortName(person)} picks a time</h2>
      <ul class="list">
        {pages.toReversed().map((one) => (
          <li>
            <a href={`/bookings/${one.id}`}>{one.about ? "The page in your letter" : `${shortName(person)}’s page`}</a>
            <p class="soft">{pageStanding(one, explorer)}</p>
          </li>
        ))}
      </ul>
    </>
  );

const Talks = ({ talks, explorer, now }: Props) =>
  talks.length === 0 ? null : (
    <>
      <h2>Talks</h2>
      <ul class="list">
        {talks.toReversed().map((one) => (
          <li>
            <a href={`/talks/${one.id}`}>{moment(one.start, explorer)}</a>
            <p class="soft">{[talkState(one, now), one.careerTitle].filter(Boolean).join(", ")}</p>
          </li>
        ))}
      </ul>
    </>
  );

/** Who named them, and whom they named. */
const Network = ({ person, referrals }: Props) => {
  const by = referrals.filter((one) => one.contact === person.id);
  const untold = person.named.some((one) => !one.toldAt && one.outcome !== "not_written" && one.outcome !== "awaited");
  return (
    <>
      {by.length > 0 && <h2>Who named them</h2>}
      <ul class="list">
        {by.map((one) => (
          <li>
            <a href={`/referrals/${one.id}`}>{one.referrerFullName ?? one.referrerName}</a>
            {one.words && <p class="soft">“{one.words}”</p>}
          </li>
        ))}
      </ul>
      {person.named.length > 0 && <h2>Whom they named</h2>}
      <ul class="list">
        {person.named.map((one) => (
          <li>
            <a href={`/referrals/${one.referral}`}>{one.name}</a>
            <p class="soft">{standingName(one.outcome)}</p>
          </li>
        ))}
      </ul>
      {untold && (
        <p>
          <a class="go" href={`/letters/${person.id}/close`}>
            Tell {shortName(person)} what came of it
          </a>
        </p>
      )}
    </>
  );
};

const InTouch = ({ person, explorer }: Props) => {
  const { touchFirstMonths, touchNextMonths } = explorer.preferences.waits;
  const on = Boolean(person.keepInTouch);
  return (
    <>
      <h2>Keeping in touch</h2>
      <form method="post" action={`/people/${person.id}/touch`}>
        <p>
          {on
            ? `On. A short draft comes when ${touchFirstMonths} months have passed without a word, then every ${touchNextMonths}.`
            : `Off. On, a short draft comes after ${touchFirstMonths} months without a word, then every ${touchNextMonths}.`}
        </p>
        <p class="actions">
          <button type="submit" class="plain" name="keep" value={on ? "no" : "yes"}>
            {on ? "Stop keeping in touch" : `Keep in touch with ${shortName(person)}`}
          </button>
          {on && (
            <a class="go" href={`/letters/${person.id}/touch`}>
              Write a line now
            </a>
          )}
        </p>
      </form>
    </>
  );
};
