import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import { type Card, googleLink, outlookLink } from "../core/invite.ts";
import { type Instant, isBefore } from "../core/time.ts";
import { moment } from "./words.ts";

type Props = { talk: Interview.Info; explorer: Explorer.Info; base: string; words: Card; now: Instant };

/** One talk: when it is, what to do before and after it, and the way into the calendar. */
export const TalkPage = ({ talk, explorer, base, words, now }: Props) => {
  const at = `${base}/talks/${talk.id}`;
  const begun = !isBefore(now, talk.start);
  const link = (path: string, label: string) => (
    <li>
      <a href={`${at}/${path}`}>{label}</a>
    </li>
  );
  const thanks = (
    <li>
      <a href={`${base}/letters/${talk.id}/thanks`}>Thank {talk.name}</a>
    </li>
  );
  return (
    <>
      <p>
        {moment(talk.start, explorer)}, {talk.slot.minutes} minutes, in {explorer.preferences.zone}.
        {talk.slot.place && ` ${talk.slot.place}`}
      </p>
      <p>{standing(talk)}</p>
      <ul>
        {talk.status === "scheduled" && !begun && link("prep", "Choose your questions")}
        {talk.status === "scheduled" && begun && thanks}
        {talk.status === "scheduled" && begun && link("log", "Note what they said")}
        {talk.status === "scheduled" && begun && link("missed", "It didn't happen")}
        {talk.status === "held" && thanks}
        {talk.status === "held" && link("log", "Mend your notes")}
        {talk.status === "held" && talk.log.promise && link("promise", "Your promise")}
        {talk.status === "held" && talk.log.advice && link("advice", "Did the advice help?")}
        {talk.status === "missed" && (
          <li>
            <a href={`${base}/letters/${talk.id}/${talk.by === "me" ? "apology" : "another_time"}`}>
              {talk.by === "me" ? "Apologise" : "Ask for another time"}
            </a>
          </li>
        )}
        {talk.status === "missed" && link("missed", "It did happen after all")}
        {talk.status !== "held" && link("move", talk.status === "scheduled" ? "It moved" : "Agree on another time")}
        {talk.status === "scheduled" && !begun && link("cancel", "Call it off")}
      </ul>
      {talk.status === "scheduled" && !begun && (
        <>
          <h2>In your calendar</h2>
          <ul>
            {link("talk.ics", "Download the calendar entry")}
            <li>
              <a href={googleLink(talk, words)}>Google Calendar</a>
            </li>
            <li>
              <a href={outlookLink(talk, words, "private")}>Outlook.com</a>
            </li>
            <li>
              <a href={outlookLink(talk, words, "work")}>Office 365</a>
            </li>
          </ul>
        </>
      )}
    </>
  );
};

function standing(talk: Interview.Info): string {
  switch (talk.status) {
    case "scheduled":
      return "Agreed. Its thank-you is drafted for you once it is over.";
    case "held":
      return "Noted. You can still add to it.";
    case "missed":
      return talk.by === "me" ? "You could not make it." : `${talk.name} could not make it.`;
    case "cancelled":
      return "Called off. Nothing more comes about it.";
  }
}
