import type * as Contact from "../core/contact.ts";
import { fullName, shortName } from "../core/contact.ts";
import type { Finding } from "../core/etiquette.ts";
import type * as Explorer from "../core/explorer.ts";
import type { Matter } from "../core/matter.ts";
import type * as Message from "../core/message.ts";
import { Note } from "./done.tsx";
import { Field, type Said } from "./fields.tsx";
import type { Letter } from "./letter.ts";
import { mailApps } from "./mail-apps.ts";
import { Margin } from "./margin.tsx";
import { both } from "./words.ts";

type Props = {
  matter: Matter;
  letter: Letter;
  contact: Contact.Info;
  explorer: Explorer.Info;
  message: Message.Info | undefined;
  findings: Finding[];
  /** Why the check has nothing to say, where it could not read the letter. */
  unchecked: string | undefined;
  /** May "it is sent" be taken back here? */
  back: boolean;
  /** The mail app that was chosen a moment ago. */
  ready: string | undefined;
  base: string;
  /** Where a press puts a link into the letter, on which they pick a time; none where a time is not what it is about. */
  times?: string | undefined;
  said: Said;
};

/** What the letter is, as its page's title. */
export function letterTitle(kind: Message.Kind, contact: Contact.Info): string {
  const name = shortName(contact);
  switch (kind) {
    case "thanks":
      return `Your thank-you to ${name}`;
    case "apology":
      return `Your apology to ${name}`;
    case "another_time":
      return `Another time with ${name}`;
    case "advice_report":
      return `What came of ${name}'s advice`;
    case "outreach":
      return `Your first letter to ${name}`;
    case "nudge":
    case "intro_nudge":
      return `A gentle word to ${name}`;
    case "intro_reply":
      return `Your answer to ${name}`;
    case "ask":
      return `Your request to ${name}`;
    case "ask_intro":
      return `Asking ${name} to introduce you`;
    case "close":
      return `What came of it, for ${name}`;
    case "touch":
      return `A sign of life for ${name}`;
    case "outcome":
      return `Your news for ${name}`;
  }
}

const Do = (p: { does: string; plain?: boolean; children: string }) => (
  <button type="submit" name="do" value={p.does} class={p.plain ? "plain" : undefined}>
    {p.children}
  </button>
);

/** A draft as a letter: To, Subject, the text, what to look at once more, and the ways to send it. */
export const LetterPage = (p: Props) => {
  const { message, contact, explorer, back, base } = p;
  const name = shortName(contact);
  const home = base === "" && (
    <p class="actions">
      <a class="button" href="/">
        Back to Today
      </a>
    </p>
  );
  if (message?.status === "sent")
    return (
      <>
        <Note undo={back && message.by === "explorer" ? { name: "do", value: "undo" } : undefined}>
          {message.by === "askwell"
            ? `We sent this letter to ${name}. Their answer comes to your own inbox.`
            : `This letter to ${name} is sent, as you told us. Nothing more will remind you of it.`}
        </Note>
        {home}
      </>
    );
  if (message?.status === "approved")
    return (
      <>
        <Note undo={{ name: "do", value: "undo" }}>
          We send it for you: {both(message.sendAt, explorer, contact)}. Until then you can take it back.
        </Note>
        <LetterSheet contact={contact} subject={message.subject} text={message.text} />
        {home}
      </>
    );
  return (
    <>
      {message?.status === "opened" && <Opened {...p} />}
      {message?.status === "unknown" && (
        <p class="note care" role="status">
          The mail service gave no clear answer, so this may have reached {name} or not. We do not try again by
          ourselves: ask them, or look at it once more below.
        </p>
      )}
      {message?.status === "withheld" && (
        <p class="note care" role="status">
          It did not leave: {message.why}
        </p>
      )}
      <Beforehand {...p} />
      <Draft {...p} />
    </>
  );
};

const LetterSheet = (p: { contact: Contact.Info; subject: string; text: string }) => (
  <div class="letter">
    <p class="to">
      To: {fullName(p.contact)}
      <br />
      Subject: {p.subject}
    </p>
    <pre>{p.text}</pre>
  </div>
);

/** A mail app was opened with it: asked once whether it went. */
const Opened = ({ letter, contact, ready }: Props) => {
  const all = mailApps(letter, contact);
  const [first = all[0], ...others] = [...all].sort((a, b) => Number(b.key === ready) - Number(a.key === ready));
  return (
    <section class="note" aria-labelledby="asked">
      {ready && first && (
        <>
          <p>Your changes are kept. Open the letter, look it over, and send it from there.</p>
          <p class="actions">
            <a class="button" href={first.href} rel="noreferrer" data-open="">
              {first.label}
            </a>
            {others.map((one) => (
              <a class="go" href={one.href} rel="noreferrer">
                {one.label}
              </a>
            ))}
          </p>
        </>
      )}
      <h2 id="asked">Did you send it?</h2>
      <form method="post">
        <p class="actions">
          <button type="submit" name="do" value="sent" class={ready ? "plain" : undefined}>
            Yes, it is sent
          </button>
          <Do does="not-sent" plain>
            Not yet
          </Do>
        </p>
      </form>
    </section>
  );
};

/** Before a thank-you: was there a talk at all, and is anything noted of it? */
const Beforehand = ({ matter, base, contact }: Props) => {
  if (matter.noun !== "interview") return null;
  const { info } = matter;
  const at = `${base}/talks/${info.id}`;
  if (info.status === "held")
    return (
      <p>
        Written from your notes. <a href={`${at}/log`}>Mend the notes</a>, and a letter you have not changed by hand
        changes with them.
      </p>
    );
  if (info.status !== "scheduled") return null;
  return (
    <>
      <p>
        Nothing is noted yet. <a href={`${at}/log`}>Note what {shortName(contact)} said</a>, and the letter is written
        around it.
      </p>
      <p class="actions">
        <a class="go" href={`${at}/missed`}>
          It didn't happen
        </a>
        <a class="go" href={`${at}/move`}>
          It moved
        </a>
      </p>
    </>
  );
};

const Draft = (p: Props) => {
  const { letter, contact, said, message } = p;
  const name = shortName(contact);
  const open = { ...{ errors: said.errors }, typed: { subject: letter.subject, text: letter.text } };
  return (
    <form method="post" data-check="">
      <div class="desk">
        <div class="letter">
          <p class="to">
            To: {fullName(contact)}
            {contact.email ? ` <${contact.email}>` : ""}
          </p>
          <Field {...open} name="subject" label="Subject" />
          <div class="field">
            <label for="text">Letter</label>
            <textarea
              id="text"
              name="text"
              rows={14}
              aria-invalid={said.errors?.text ? "true" : undefined}
              aria-describedby={said.errors?.text ? "text-wrong" : undefined}
            >
              {letter.text}
            </textarea>
            {said.errors?.text && (
              <p class="wrong" id="text-wrong">
                {said.errors.text}
              </p>
            )}
          </div>
        </div>
        <Margin {...p} />
      </div>
      {!contact.email && (
        <p>
          You have not noted a mail address for {name}
          {p.base === "" && (
            <>
              : <a href={`/people/${contact.id}/edit`}>add one</a>
            </>
          )}
          .{" "}
          {contact.profile && (
            <a href={contact.profile} rel="noreferrer">
              Their profile takes the text just as well
            </a>
          )}
        </p>
      )}
      <p class="actions">
        <button type="submit" name="do" value="open" class={message?.status === "opened" ? "plain" : undefined}>
          Open in my mail app
        </button>
        <Do does="gmail" plain>
          Open in Gmail
        </Do>
        <Do does="outlook" plain>
          Open in Outlook
        </Do>
        {contact.email && contact.status === "active" && (
          <Do does="send" plain>
            Send it for me
          </Do>
        )}
        <Do does="save" plain>
          Keep my changes
        </Do>
        {p.times && (
          <button type="submit" class="plain" formaction={p.times}>
            Add a link where {name} picks a time
          </button>
        )}
        <Do does="sent" plain>
          {p.matter.noun === "interview" ? "Already thanked" : "Already sent"}
        </Do>
      </p>
      <p class="hint">
        Opening it in your mail app sends nothing by itself. If we send it, it goes once, at a decent hour for {name},
        and their answer comes to you.
      </p>
    </form>
  );
};
