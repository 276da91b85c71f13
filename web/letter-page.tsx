import type * as Contact from "../core/contact.ts";
import { fullName, shortName } from "../core/contact.ts";
import type { Finding } from "../core/etiquette.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Message from "../core/message.ts";
import type { Letter } from "./letter.ts";
import { moment } from "./words.ts";

type Props = {
  letter: Letter;
  contact: Contact.Info;
  explorer: Explorer.Info;
  message: Message.Info | undefined;
  findings: Finding[];
  /** May "it is sent" be taken back here? */
  back: boolean;
  errors?: Record<string, string> | undefined;
};

const Press = ({ does, children }: { does: string; children: string }) => (
  <button type="submit" name="do" value={does}>
    {children}
  </button>
);

/** A draft as a letter: To, Subject, the text, what to look at once more, and the ways to send it. */
export const LetterPage = ({ letter, contact, explorer, message, findings, back, errors }: Props) => {
  const name = shortName(contact);
  if (message?.status === "sent" || message?.status === "approved")
    return (
      <form method="post">
        <p>
          {message.status === "sent"
            ? `This letter to ${name} is sent${message.by === "askwell" ? "" : ", as you told us"}. Nothing more will remind you of it.`
            : `We send it for you on ${moment(message.sendAt, explorer)}, your time.`}
        </p>
        {(message.status === "approved" || (back && message.by === "explorer")) && (
          <Press does="undo">Take that back</Press>
        )}
      </form>
    );
  return (
    <form method="post">
      {message?.status === "opened" && (
        <section aria-labelledby="asked">
          <h2 id="asked">Did you send it?</h2>
          <p>Your letter is ready to open:</p>
          <ul>
            {ways(letter, contact).map(([label, href]) => (
              <li>
                <a href={href} rel="noreferrer">
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <Press does="sent">Yes, it is sent</Press> <Press does="not-sent">No, not yet</Press>
        </section>
      )}
      {message?.status === "unknown" && (
        <p role="status">
          The mail service gave no clear answer, so this may have reached {name} or not. We do not try again by
          ourselves.
        </p>
      )}
      {message?.status === "withheld" && <p role="status">It did not leave: {message.why}.</p>}
      <p>
        To: {fullName(contact)}
        {contact.email ? ` <${contact.email}>` : ", whose mail address you have not noted"}
      </p>
      <div class="field">
        <label for="subject">Subject</label>
        <input id="subject" name="subject" value={letter.subject} aria-invalid={errors?.subject ? "true" : undefined} />
        {errors?.subject && <p class="wrong">{errors.subject}</p>}
      </div>
      <div class="field">
        <label for="text">Letter</label>
        <textarea id="text" name="text" rows={16} aria-invalid={errors?.text ? "true" : undefined}>
          {letter.text}
        </textarea>
        {errors?.text && <p class="wrong">{errors.text}</p>}
      </div>
      {letter.blanks > 0 && (
        <p role="status">
          {letter.blanks === 1 ? "One blank is" : `${letter.blanks} blanks are`} still to fill, marked with [ ].
        </p>
      )}
      {findings.length > 0 && (
        <section aria-labelledby="look">
          <h2 id="look">Look at this once more</h2>
          <ul>
            {findings.map((one) => (
              <li>
                {one.why} {one.instead}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="hint">
        Opening it in your own mail app sends nothing by itself. If we send it, it goes out once, at a decent hour for{" "}
        {name}, and their answer comes to you.
      </p>
      <Press does="open">Open in my mail app</Press> {contact.email && <Press does="send">Send it for me</Press>}{" "}
      <Press does="save">Keep my changes</Press> <Press does="sent">Already sent</Press>
    </form>
  );
};

/** Where the letter can be opened: the device's own app, Gmail and Outlook. */
function ways({ subject, text }: Letter, { email = "" }: Contact.Info): [label: string, href: string][] {
  const [to, su, body] = [email, subject, text.replace(/\r?\n/g, "\r\n")].map(encodeURIComponent);
  return [
    ["My mail app", `mailto:${to}?subject=${su}&body=${body}`],
    ["Gmail", `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${su}&body=${body}`],
    ["Outlook", `https://outlook.office.com/mail/deeplink/compose?to=${to}&subject=${su}&body=${body}`],
  ];
}
