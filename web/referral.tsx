import type * as Contact from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Referral from "../core/referral.ts";
import { Note, Press, Ways } from "./done.tsx";
import { Choice, type Said } from "./fields.tsx";
import { dayName } from "./words.ts";

type Props = {
  referral: Referral.Info;
  referrer: Contact.Info | undefined;
  contact: Contact.Info | undefined;
  explorer: Explorer.Info;
  base: string;
  said: Said;
};

/** How it ended, as a sentence about the person. */
export function ending(outcome: Referral.Outcome, name: string): string {
  switch (outcome) {
    case "answered":
      return `${name} answered.`;
    case "talk_held":
      return `You talked with ${name}.`;
    case "declined":
      return `${name} said no.`;
    case "no_answer":
      return `${name} never answered, and you left it at that.`;
    case "let_go":
      return `You let it go.`;
  }
}

/** Somebody who was named: by whom, in which words, who writes, and how it stands, to its end. */
export const ReferralPage = ({ referral, referrer, contact, explorer, base, said }: Props) => {
  const { name, referrerName, words, givenAt } = referral;
  const inside = base === "";
  return (
    <>
      <p>
        {inside && referrer ? <a href={`/people/${referrer.id}`}>{referrerName}</a> : referrerName} named{" "}
        {inside && contact ? <a href={`/people/${contact.id}`}>{name}</a> : name} on {dayName(givenAt, explorer)}
        {words ? ", in these words:" : "."}
      </p>
      {words && <blockquote class="quote">{words}</blockquote>}
      <Standing {...{ referral, explorer, base }} />
      {referral.status === "open" && <Agreed {...{ referral, said }} />}
    </>
  );
};

const Standing = ({ referral, explorer, base }: Pick<Props, "referral" | "explorer" | "base">) => {
  const { id, name, referrerName } = referral;
  const letter = (key: string) => `${base}/letters/${id}/${key}`;
  const talk = base === "" && ([`/talks/new?contact=${referral.contact}`, `Schedule a talk with ${name}`] as const);
  switch (referral.status) {
    case "open":
      return referral.writes === "explorer" ? (
        <>
          <p class="lead">You write first. The draft is ready.</p>
          <Ways ways={[[letter("outreach"), `Write to ${name}`], talk]} />
          <Press
            ask="Or it may rest: nothing more would come about them."
            name="does"
            options={[["let_go", "Let it go"]]}
            quiet
          />
        </>
      ) : (
        <>
          <Press
            ask={`${referrerName} said they would introduce you. Has it come?`}
            name="does"
            options={[["introduced", "It has come"]]}
          />
          <p class="actions">
            <a class="go" href={letter("intro_nudge")}>
              Not yet: a gentle word to {referrerName}
            </a>
          </p>
          <Press
            ask="Or it may rest: nothing more would come about them."
            name="does"
            options={[["let_go", "Let it go"]]}
            quiet
          />
        </>
      );
    case "introduced":
      return (
        <>
          <Note undo={{ name: "does", value: "not_introduced", label: "It has not come yet" }}>
            {referrerName} introduced you on {dayName(referral.introducedAt, explorer)}.
          </Note>
          <p class="lead">
            Your answer thanks {referrerName}, moves them to BCC and offers {name} a choice of times.
          </p>
          <Ways ways={[[letter("intro_reply"), `Answer ${name}`], talk]} />
        </>
      );
    case "written":
      return (
        <>
          <p class="lead">You wrote to them on {dayName(referral.writtenAt, explorer)}.</p>
          <Ways ways={[[`${base}/word/${id}`, `Any word from ${name}?`], talk]} />
        </>
      );
    case "settled":
      return (
        <>
          <Note undo={referral.outcome === "talk_held" ? undefined : { name: "does", value: "reopen" }}>
            {ending(referral.outcome, name)} Nothing more will ask you about {name}.
          </Note>
          {talk && <Ways ways={[talk]} />}
        </>
      );
  }
};

/** What was agreed on with the referrer, as long as it can still change anything. */
const Agreed = ({ referral, said }: Pick<Props, "referral" | "said">) => (
  <details open={Boolean(said.errors)}>
    <summary>Who writes, and whose name you may use</summary>
    <form method="post">
      <Choice
        {...said}
        name="writes"
        label="Who writes first?"
        value={referral.writes}
        options={[
          ["explorer", "I do"],
          ["referrer", `${referral.referrerName} introduces us`],
        ]}
      />
      <Choice
        {...said}
        name="leave"
        label={`May you use ${referral.referrerName}'s name?`}
        hint="Only with a yes does a letter mention them."
        value={referral.leave}
        options={[
          ["yes", "Yes"],
          ["no", "No"],
          ["not_asked", "I did not ask"],
        ]}
      />
      <button type="submit" name="does" value="agree">
        Keep this
      </button>
    </form>
  </details>
);
