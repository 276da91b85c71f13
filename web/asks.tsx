import type * as Ask from "../core/ask.ts";
import { letter } from "../core/ask.ts";
import type * as Booking from "../core/booking.ts";
import type * as Career from "../core/career.ts";
import type * as Contact from "../core/contact.ts";
import { fullName } from "../core/contact.ts";
import type { Due } from "../core/due.ts";
import type { Finding } from "../core/etiquette.ts";
import type * as Explorer from "../core/explorer.ts";
import type { Instant } from "../core/time.ts";
import { pageStanding } from "./bookings.tsx";
import { Note, Ways } from "./done.tsx";
import { Area, Choice, Field, type Said, Select } from "./fields.tsx";
import { dayName } from "./words.ts";

/** Every request, newest first, each with where it stands. */
export const AsksPage = ({ asks, more }: { asks: Ask.Info[]; more?: string | undefined }) => (
  <>
    <Ways ways={[["/asks/new", "Ask for a talk"]]} />
    {asks.length === 0 && (
      <p>
        Nobody is asked yet. A good request says how you know of them, why you chose them, and that twenty minutes at
        their convenience are plenty.
      </p>
    )}
    <ul class="list">
      {asks.map((ask) => (
        <li>
          <a href={`/asks/${ask.id}`}>{ask.name}</a>
          <p class="soft">{standing(ask)}</p>
        </li>
      ))}
    </ul>
    {more && (
      <a class="more" href={`/asks?after=${more}`}>
        Earlier requests
      </a>
    )}
  </>
);

type FormProps = Said & { people: Contact.Info[]; careers: Career.Info[] };

/** Whom to ask, how, and why them. Nothing is sent: the next page shows the letter. */
export const AskForm = ({ people, careers, ...said }: FormProps) => {
  const everyone = people.map((one) => [one.id, described(one)] as const);
  return people.length === 0 ? (
    <>
      <p>First add the person you would like to talk to.</p>
      <Ways ways={[["/people/new", "Add a person"]]} />
    </>
  ) : (
    <form method="post">
      <Select
        {...said}
        name="contact"
        label="Whom would you like to talk to?"
        options={[["", "Choose a person"], ...everyone]}
      />
      <p class="hint">
        Somebody new? <a href="/people/new">Add them first</a>.
      </p>
      {careers.length > 0 && (
        <Select
          {...said}
          name="career"
          label="About which career?"
          options={[["", "None in particular"], ...careers.map((one) => [one.id, one.title] as const)]}
        />
      )}
      <Choice
        {...said}
        name="way"
        label="How will you ask?"
        hint="A friend who knows you both asks first, so that the two of you meet only if they like."
        value="direct"
        options={[
          ["direct", "I write to them myself"],
          ["through", "Through somebody who knows us both"],
        ]}
      />
      <Select
        {...said}
        name="through"
        label="If through somebody: who knows you both?"
        options={[["", "Nobody"], ...everyone]}
      />
      <Field
        {...said}
        name="how"
        label="How do you know of each other?"
        hint="For example: we met at the open day in May."
      />
      <Area
        {...said}
        name="why"
        label="Why this person?"
        hint="One true thing that only they could be asked about. It is what makes people answer."
        rows={3}
      />
      <p class="actions">
        <button type="submit">Draft the letter</button>
      </p>
    </form>
  );
};

/** What the letter is made from, as long as it has not gone. */
export const MendForm = ({
  ask,
  refused,
}: {
  ask: Ask.Info;
  refused?: { typed: Record<string, string> } | undefined;
}) => (
  <details>
    <summary>Change what the letter is made from</summary>
    <form method="post">
      <Field name="how" label="How do you know of each other?" value={ask.how} typed={refused?.typed} />
      <Area name="why" label="Why this person?" value={ask.why} typed={refused?.typed} rows={3} />
      <button type="submit">Draft it anew</button>
    </form>
  </details>
);

type PageProps = {
  ask: Ask.Info;
  explorer: Explorer.Info;
  owed: Due[];
  forward?: string | undefined;
  findings: Finding[];
  /** The page in its letter on which they pick a time. */
  given?: Booking.Info | undefined;
  /** A talk has come of that page. */
  used: boolean;
  now: Instant;
  base: string;
};

/** One request: where it stands, the next step, and what comes by itself. */
export const AskPage = ({ ask, explorer, owed, forward, findings, given, used, now, base }: PageProps) => {
  const elsewhere = owed.find((one) => one.kind === "elsewhere" && one.at <= now);
  const coming = owed.filter((one) => one.as === "morning");
  return (
    <>
      <p class="lead">{standing(ask)}</p>
      <Ways ways={ways(ask, base)} />
      {elsewhere && (
        <Note>
          {elsewhere.reason}{" "}
          {base === "" && (
            <a href={ask.career ? `/careers/${ask.career}/places` : "/asks/new"}>Look for somebody else</a>
          )}
        </Note>
      )}
      <dl>
        {ask.introducer && (
          <>
            <dt>Through</dt>
            <dd>{ask.introducer.name}</dd>
          </>
        )}
        {given && (
          <>
            <dt>Where they pick a time</dt>
            <dd>
              <a href={`/bookings/${given.id}`}>{pageStanding(given, explorer, used)}</a>
            </dd>
          </>
        )}
        {ask.careerTitle && (
          <>
            <dt>About</dt>
            <dd>{ask.careerTitle}</dd>
          </>
        )}
        {ask.how && (
          <>
            <dt>How you know of each other</dt>
            <dd>{ask.how}</dd>
          </>
        )}
        {ask.why && (
          <>
            <dt>Why them</dt>
            <dd>{ask.why}</dd>
          </>
        )}
      </dl>
      {forward && ask.status !== "settled" && (
        <section aria-labelledby="forward">
          <h2 id="forward">Short enough to forward</h2>
          <p class="soft">
            The letter to {ask.introducer?.name} carries this text, so that they need not write anything.
          </p>
          <p class="quote">{forward}</p>
          {findings.map((one) => (
            <p class="care">
              {one.why} {one.instead}
            </p>
          ))}
        </section>
      )}
      {coming.length > 0 && (
        <section aria-labelledby="next">
          <h2 id="next">What comes by itself</h2>
          <ul>
            {coming.map((one) => (
              <li>
                {dayName(one.at, explorer)}: {coming_(one, ask)}
              </li>
            ))}
          </ul>
          <p class="soft">Only to you, in your morning mail. Nothing goes to {ask.name} unless you send it.</p>
        </section>
      )}
      {ask.status !== "settled" && (
        <form method="post" action={`${base}/word/${ask.id}`}>
          <p class="hint">Changed your mind? Nobody hears of it, and you can take it back.</p>
          <button class="plain" type="submit" name="said" value="let_go">
            Let it go
          </button>
        </form>
      )}
    </>
  );
};

const coming_ = (due: Due, ask: Ask.Info): string => {
  const whom = ask.introducer && ask.status === "sent" && !ask.passedOnAt ? ask.introducer.name : ask.name;
  switch (due.kind) {
    case "word":
      return `we ask you whether there is any word from ${whom}`;
    case "let_go":
      return "we ask you whether to let it go";
    default:
      return "we ask you whether you sent your letter";
  }
};

function ways(ask: Ask.Info, base: string): (readonly [string, string] | false)[] {
  const career = ask.career ? `&career=${ask.career}` : "";
  switch (ask.status) {
    case "drafted":
      return [[`${base}/letters/${ask.id}/${letter(ask)}`, "Read the letter and send it"]];
    case "sent":
      return [
        [`${base}/word/${ask.id}`, "Any word?"],
        [`${base}/letters/${ask.id}/${letter(ask)}`, "What you wrote"],
      ];
    case "settled":
      return [
        ask.outcome === "answered" && [`${base}/talks/new?contact=${ask.contact}${career}`, "Agree on a time"],
        ask.outcome === "answered" &&
          ask.introducer !== undefined && [
            `${base}/letters/${ask.id}/intro_reply-${ask.contact}`,
            "Answer the introduction",
          ],
        [`${base}/word/${ask.id}`, "How it ended"],
      ];
  }
}

/** Where a request stands, in one sentence. */
export function standing(ask: Ask.Info): string {
  const friend = ask.introducer?.name;
  const way = friend ? `, through ${friend}` : "";
  switch (ask.status) {
    case "drafted":
      return ask.messages[letter(ask)]?.status === "opened"
        ? "Opened in your mail app. Did you send it?"
        : `Drafted${way}, not sent yet.`;
    case "sent":
      return ask.passedOnAt
        ? `${friend ?? "A friend"} passed it on. The answer is awaited.`
        : `Sent${way}. The answer is awaited.`;
    case "settled":
      return {
        answered: `${ask.name} answered.`,
        declined: "Declined kindly.",
        no_answer: "No answer came.",
        let_go: "You let it go.",
        booked: "A talk is agreed.",
      }[ask.outcome];
  }
}

const described = (contact: Contact.Info): string =>
  [fullName(contact), [contact.role, contact.organisation].filter(Boolean).join(", ")].filter(Boolean).join(" – ");
