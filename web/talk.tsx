import type * as Contact from "../core/contact.ts";
import { fullName } from "../core/contact.ts";
import type { Due } from "../core/due.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import { type Card, links } from "../core/invite.ts";
import * as Message from "../core/message.ts";
import { type Instant, isBefore, typed } from "../core/time.ts";
import { Note, Ways } from "./done.tsx";
import { GuestPart } from "./guest.tsx";
import { howSaid } from "./hows.ts";

import { both, criterionName, listed, moment, standingName, wholeZone } from "./words.ts";

type Props = {
  talk: Interview.Info;
  contact: Contact.Info | undefined;
  explorer: Explorer.Info;
  base: string;
  words: Card;
  /** With whom else the explorer talks at the same moment. */
  clashes: string[];
  /** The mail with the brief, while it is still to come. */
  brief: Due | undefined;
  now: Instant;
};

const how = (talk: Interview.Info): string => howSaid(talk.slot.mode).toLowerCase();

/** One talk: when it is, what to do before and after it, what was said, and the way into the calendar. */
export const TalkPage = (p: Props) => {
  const { talk, contact, base, now } = p;
  const begun = !isBefore(now, talk.start);
  return (
    <>
      <When {...p} />
      <p>
        With{" "}
        {base === "" ? (
          <a href={`/people/${talk.contact}`}>{contact ? fullName(contact) : talk.name}</a>
        ) : contact ? (
          fullName(contact)
        ) : (
          talk.name
        )}
        {contact && [contact.role, contact.organisation].some(Boolean)
          ? `, ${[contact.role, contact.organisation].filter(Boolean).join(", ")}`
          : ""}
        {talk.careerTitle ? `. About ${talk.careerTitle}` : ""}.
      </p>
      {p.clashes.length > 0 && (
        <p class="care">
          At the same time you talk with {listed(p.clashes)}. Move one of the two, unless you meet together.
        </p>
      )}
      {talk.status === "scheduled" && (begun ? <Over {...p} /> : <Ahead {...p} />)}
      {talk.status === "held" && <Held {...p} talk={talk} />}
      {talk.status === "missed" && <Missed {...p} talk={talk} />}
      {talk.status === "cancelled" && (
        <>
          <Note>Called off. Nothing more comes about it.</Note>
          <Ways ways={[[`${base}/talks/${talk.id}/move`, "Agree on another time"]]} />
        </>
      )}
    </>
  );
};

/** A talk that was just noted from a mail, whose link reaches no further. */
export const TalkKept = ({ talk, explorer }: Pick<Props, "talk" | "explorer">) => (
  <>
    <Note>
      {talk.status === "scheduled" ? "It is agreed" : "It is noted"}: {moment(talk.start, explorer)},{" "}
      {talk.slot.minutes} minutes {how(talk)}.
    </Note>
    <p>Nothing more is asked of you here. The talk stands on Today once you sign in.</p>
  </>
);

export const When = ({ talk, contact, explorer }: Pick<Props, "talk" | "contact" | "explorer">) => {
  const { slot } = talk;
  const wall = typed(slot.day, slot.clock, slot.zone);
  return (
    <>
      <p class="lead">
        {both(talk.start, explorer, contact)}, {slot.minutes} minutes {how(talk)}
        {slot.place && ": "}
        {slot.place && /^https?:\/\//.test(slot.place) ? (
          <a href={slot.place} rel="noreferrer">
            {slot.place}
          </a>
        ) : (
          slot.place
        )}
      </p>
      {wall !== "gap" && wall.twice && (
        <p class="care">
          The clocks go back in {wholeZone(slot.zone)} that night, so {slot.clock} comes twice. This is the first of the
          two.
        </p>
      )}
    </>
  );
};

const Ahead = ({ talk, words, brief, base, contact, explorer, now }: Props) => {
  const at = `${base}/talks/${talk.id}`;
  return (
    <>
      <Ways
        ways={[
          [`${at}/prep`, talk.questions.length > 0 ? "Open your prep sheet" : "Choose your questions"],
          [`${at}/move`, "It moved"],
          [`${at}/cancel`, "Call it off"],
        ]}
      />
      {contact?.how && <p>How you know each other: {contact.how}</p>}
      <p class="soft">
        {brief &&
          (isBefore(now, brief.at)
            ? `The brief comes with the mail of ${moment(brief.at, explorer)}. `
            : "The brief comes at once. ")}
        The thank-you is drafted once the talk is over.
      </p>
      <h2>In your calendar</h2>
      <p class="actions">
        <a class="go" href={`${at}/talk.ics`}>
          Download the entry
        </a>
        {links(talk, words).map(([label, href]) => (
          <a class="go" href={href} rel="noreferrer">
            {label}
          </a>
        ))}
      </p>
      <GuestPart {...{ talk, contact, explorer, base }} />
    </>
  );
};

const Over = ({ talk, base }: Props) => {
  const at = `${base}/talks/${talk.id}`;
  const thanked = Message.isSent(talk.messages, "thanks");
  return (
    <>
      <p>
        {thanked ? `${talk.name} is thanked.` : "How did it go? One line is enough, and it makes the thank-you yours."}
      </p>
      <Ways
        ways={[
          [`${at}/log`, `Note what ${talk.name} said`],
          !thanked && [`${base}/letters/${talk.id}/thanks`, `Thank ${talk.name}`],
          !thanked && [`${at}/thanked`, "Already thanked"],
          [`${at}/missed`, "It didn't happen"],
          [`${at}/move`, "It moved"],
        ]}
      />
    </>
  );
};

const Missed = ({ talk, base }: Props & { talk: Extract<Interview.Info, { status: "missed" }> }) => {
  const mine = talk.by === "me";
  const letter = `${base}/letters/${talk.id}/${mine ? "apology" : "another_time"}`;
  return (
    <>
      <Note
        undo={{
          ...{ name: "by", value: "back", label: "It did happen after all" },
          action: `${base}/talks/${talk.id}/missed`,
        }}
      >
        {mine ? "You could not make it." : `${talk.name} could not make it.`} No thank-you is owed for it.
      </Note>
      <Ways
        ways={[
          [letter, mine ? `Apologise to ${talk.name}` : "Ask for another time"],
          [`${base}/talks/${talk.id}/move`, "Another time is agreed"],
        ]}
      />
    </>
  );
};

const Held = ({ talk, base, contact }: Props & { talk: Interview.Held }) => {
  const { log } = talk;
  const at = `${base}/talks/${talk.id}`;
  const thanked = Message.isSent(talk.messages, "thanks");
  const named = contact?.named.filter((one) => one.interview === talk.id) ?? [];
  return (
    <>
      <Ways
        ways={[
          thanked
            ? [`${at}/thanked`, `${talk.name} is thanked`]
            : [`${base}/letters/${talk.id}/thanks`, `Thank ${talk.name}`],
          [`${at}/log`, "Mend your notes"],
          Boolean(log.promise) && !talk.promiseKeptAt && [`${at}/promise`, "Keep your promise"],
          Boolean(log.advice) && !talk.adviceHelped && [`${at}/advice`, "Did the advice help?"],
        ]}
      />
      {log.said.length > 0 && <h2>What {talk.name} said</h2>}
      {log.said.map((one) => (
        <>
          <blockquote class="quote">{one.words}</blockquote>
          {one.criterion && <p class="soft small">On {criterionName(one.criterion)}</p>}
        </>
      ))}
      {log.advice && <h2>Advice</h2>}
      {log.advice && <blockquote class="quote">{log.advice}</blockquote>}
      {log.promise && (
        <>
          <h2>What you promised</h2>
          <p>
            {log.promise} {talk.promiseKeptAt ? <span class="soft">You kept it.</span> : null}
          </p>
        </>
      )}
      {named.length > 0 && (
        <>
          <h2>Whom {talk.name} named</h2>
          <ul class="list">
            {named.map((one) => (
              <li>
                {base === "" ? <a href={`/referrals/${one.referral}`}>{one.name}</a> : one.name}
                <p class="soft">{standingName(one.outcome)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {(log.again || log.mine || log.free) && <h2>Beside that</h2>}
      {log.again && <p>Would they choose this work again? {log.again} of 5.</p>}
      {log.mine && <p>How you did: {log.mine}</p>}
      {log.free && <p class="lines">{log.free}</p>}
    </>
  );
};
