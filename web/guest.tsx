import type * as Contact from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import { moment } from "./words.ts";

type Props = { talk: Interview.Info; contact: Contact.Info | undefined; explorer: Explorer.Info; base: string };

const replies = { accepted: "accepted", declined: "declined", tentative: "answered “maybe”" } as const;

/** The contact's calendar: whether it follows the talk, what it answered, and the ways to help it along. */
export const GuestPart = ({ talk, contact, explorer, base }: Props) => {
  const at = `${base}/talks/${talk.id}`;
  const { guest, name } = talk;
  if (!guest)
    return contact?.email && contact.status === "active" ? (
      <form method="post" action={`${at}/invite`}>
        <p class="soft">{name} has no calendar invitation from you.</p>
        <button class="plain" type="submit">
          Send {name} a calendar invitation
        </button>
      </form>
    ) : null;
  return (
    <>
      <h2>{name}’s calendar</h2>
      <p>
        The entry and every change go to {guest.email}.{" "}
        {guest.reply && `${name} ${replies[guest.reply.said]} on ${moment(guest.reply.at, explorer)}.`}{" "}
        {base === "" && <a href={`/bookings/${guest.booking}`}>{name}’s page</a>}
      </p>
      <form method="post" action={`${at}/resend`}>
        <button class="plain" type="submit">
          Send the invitation again
        </button>
      </form>
      <details>
        <summary>{name}’s calendar sent me an answer</summary>
        <form method="post" action={`${at}/reply`} enctype="multipart/form-data">
          <div class="field">
            <label for="file">The .ics file that came with it</label>
            <input id="file" name="file" type="file" accept=".ics,text/calendar" />
          </div>
          <button type="submit">Read the answer</button>
        </form>
      </details>
    </>
  );
};
