import type * as Contact from "../core/contact.ts";
import { fullName, shortName } from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import type * as Message from "../core/message.ts";
import type * as Referral from "../core/referral.ts";
import { type Instant, isBefore, ms } from "../core/time.ts";
import { Ways } from "./done.tsx";
import { Area, Field, type Said, Select, ZoneField } from "./fields.tsx";
import { ending } from "./referral.tsx";
import { dayName, moment, standingName, zoneName } from "./words.ts";

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

const weekends = [
  ["6,7", "Saturday and Sunday"],
  ["5,6", "Friday and Saturday"],
  ["7", "Sunday alone"],
] as const;
export const weekendOf = (typed: string | undefined): number[] | undefined =>
  weekends.some(([value]) => value === typed) ? typed?.split(",").map(Number) : undefined;

/** A person as the explorer knows them. One name is enough. */
export const PersonForm = ({ said, value, button }: { said: Said; value?: Contact.Info; button: string }) => {
  const kept = (name: keyof Contact.Info) => (typeof value?.[name] === "string" ? (value[name] as string) : undefined);
  const more = ["title", "phone", "zone", "weekend"];
  const open = more.some((one) => said.errors?.[one]) || Boolean(value?.title || value?.phone || value?.zone);
  return (
    <form method="post">
      <div class="row">
        <Field {...said} name="given" label="Given name" value={kept("given")} autocomplete="off" />
        <Field {...said} name="family" label="Family name" value={kept("family")} autocomplete="off" />
      </div>
      <Field {...said} name="email" label="Mail address" type="email" value={kept("email")} autocomplete="off" />
      <Field
        {...said}
        name="profile"
        label="Address of a profile"
        hint="Where you have no mail address: a LinkedIn page, for example."
        inputmode="url"
        value={kept("profile")}
      />
      <div class="row">
        <Field {...said} name="role" label="What they do" value={kept("role")} />
        <Field {...said} name="organisation" label="Where" value={kept("organisation")} />
      </div>
      <Field {...said} name="how" label="How you met, or know each other" value={kept("how")} />
      <Area {...said} name="notes" label="Notes" hint="Nobody but you reads them." value={kept("notes")} rows={3} />
      <details open={open}>
        <summary>Title, phone, time zone, weekend</summary>
        <Field
          {...said}
          name="title"
          label="Title"
          hint="Dr or Professor, where letters should say it."
          value={kept("title")}
        />
        <Field {...said} name="phone" label="Phone" type="tel" value={kept("phone")} autocomplete="off" />
        <ZoneField
          {...said}
          name="zone"
          label="Their time zone"
          hint="Letters then reach them at a decent hour, and talks are shown in both zones."
          value={kept("zone")}
        />
        <Select
          {...said}
          name="weekend"
          label="Their weekend"
          value={value?.daysOff?.weekend.join(",") ?? "6,7"}
          options={weekends}
        />
      </details>
      <button type="submit">{button}</button>
    </form>
  );
};

type Props = {
  person: Contact.Info;
  explorer: Explorer.Info;
  talks: Interview.Info[];
  /** Referrals that led to them, and those they gave. */
  referrals: Referral.Info[];
  now: Instant;
};

/** A person: who they are, what comes next with them, and everything that has been. */
export const PersonPage = (p: Props) => {
  const { person, talks, now, explorer } = p;
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
          !coming && talks.length === 0 && [`/asks/new?contact=${person.id}`, "Ask for a talk"],
          [`/talks/past?contact=${person.id}`, "Record a talk that happened"],
          [`/people/${person.id}/edit`, "Change what is noted"],
        ]}
      />
      {person.status === "active" && !coming && (
        <form method="post" action={`/people/${person.id}/booking`}>
          <button class="plain" type="submit">
            Make a page where {name} picks a time
          </button>
        </form>
      )}
      <Facts {...p} />
      {person.notes && <p class="lines">{person.notes}</p>}
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

const Facts = ({ person }: Props) => {
  const { email, phone, profile, zone, how } = person;
  const facts: [label: string, value: unknown][] = [
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
    ["Time zone", zone && zoneName(zone)],
    ["How you met", how],
  ];
  return (
    <dl>
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  );
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

const letterNames: Record<Message.Kind, string> = {
  ...{ thanks: "Your thank-you", apology: "Your apology", another_time: "Your request for another time" },
  ...{ advice_report: "What came of their advice", outreach: "Your first letter", nudge: "Your gentle word" },
  ...{ intro_nudge: "Your gentle word", intro_reply: "Your answer to the introduction", ask: "Your request" },
  ...{ ask_intro: "Your request for an introduction", close: "What came of whom they named" },
  ...{ touch: "Your sign of life", outcome: "Your news" },
};

/** Everything that was, the latest first: letters with their state, talks, namings and endings. */
const History = ({ person, talks, referrals, explorer }: Props) => {
  const letters = (messages: Message.Messages, matter: string) =>
    Object.entries(messages).flatMap(([key, one]) => {
      const what = letterNames[key.split("-")[0] as Message.Kind];
      const state = { sent: "sent", approved: "goes out for you", unknown: "may or may not have arrived" };
      const said = state[one.status as keyof typeof state];
      const at = one.status === "approved" ? one.sendAt : one.at;
      return said ? [{ at, text: `${what}: ${said}`, href: `/letters/${matter}/${key}` }] : [];
    });
  const lines = [
    { at: person.addedAt, text: "You added them", href: undefined },
    ...letters(person.messages, person.id),
    ...talks.flatMap((one) => [
      ...letters(one.messages, one.id),
      ...(one.status === "held" ? [{ at: one.end, text: "You talked", href: `/talks/${one.id}` }] : []),
    ]),
    ...referrals
      .filter((one) => one.contact === person.id)
      .flatMap((one) => [
        { at: one.givenAt, text: `${one.referrerName} named them`, href: `/referrals/${one.id}` },
        ...letters(one.messages, one.id),
        ...(one.status === "settled"
          ? [{ at: one.settledAt, text: ending(one.outcome, one.name), href: `/referrals/${one.id}` }]
          : []),
      ]),
  ];
  return (
    <>
      <h2>History</h2>
      <ul class="list">
        {lines
          .sort((a, b) => ms(b.at) - ms(a.at))
          .slice(0, 25)
          .map((one) => (
            <li>
              {one.href ? <a href={one.href}>{one.text}</a> : one.text}
              <p class="soft">{dayName(one.at, explorer)}</p>
            </li>
          ))}
      </ul>
    </>
  );
};
