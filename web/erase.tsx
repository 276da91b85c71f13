import type * as Contact from "../core/contact.ts";
import { shortName } from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import { Field, type Said } from "./fields.tsx";

/** Says what erasing one person means before it is done. */
export const ErasePerson = ({ person }: { person: Contact.Info }) => (
  <>
    <p>
      Everything about {shortName(person)} is deleted: name and addresses, your notes, your talks and letters, what they
      said about a career, and the mails that spoke of them. People they named to you stay, without saying who named
      them.
    </p>
    <p>This cannot be undone. If you only want to hear no more of them, let what is open with them go instead.</p>
    <form method="post">
      <p class="actions">
        <button type="submit">Erase {shortName(person)}</button>
        <a class="go" href={`/people/${person.id}`}>
          Keep them
        </a>
      </p>
    </form>
  </>
);

/** Says what erasing everything means, and asks for the address, so that it is no slip. */
export const EraseAccount = ({ explorer, ...said }: Said & { explorer: Explorer.Info }) => (
  <>
    <p>
      Everything you have kept here is deleted: people, careers, talks, letters, the ledger, and your sign-in. Letters
      on their way at this moment still arrive. This cannot be undone.
    </p>
    <p>
      You may want to <a href="/export">take everything along as one file</a> first.
    </p>
    <form method="post">
      <Field
        {...said}
        name="email"
        label="Your mail address"
        hint={`Write ${explorer.email} to show that you mean it.`}
        type="email"
        autocomplete="off"
      />
      <button type="submit">Erase everything</button>
    </form>
  </>
);
