import { Field, type Said, ZoneField } from "./fields.tsx";

/** Nothing to see but the device's zone: filled in where the script runs, asked for at the first visit in any case. */
const Zone = () => <input type="hidden" name="zone" data-zone="" />;

export const AskAddress = ({ said }: { said: Said }) => (
  <>
    <p class="lead">
      Talks about work, with people who do it: Askwell drafts the thank-you and every follow-up, and reminds you once.
    </p>
    <form method="post" action="/sign-in">
      <Field {...said} name="email" label="Your mail address" type="email" autocomplete="email" required />
      <Zone />
      <button type="submit">Mail me a link and a code</button>
    </form>
    <p class="soft">No password. The link and the code work once, for fifteen minutes.</p>
    <p>
      <a class="go" href="/sign-in/code">
        I have a code
      </a>
    </p>
  </>
);

export const TypeCode = ({ said, mailed }: { said: Said; mailed: boolean }) => (
  <>
    <p>
      {mailed
        ? "A link and a code are on their way. Open the link, or type the code here. Each works once, for fifteen minutes."
        : "The code is in the mail with your sign-in link. It works once, for fifteen minutes."}
    </p>
    <form method="post" action="/sign-in/code">
      <Field {...said} name="email" label="Your mail address" type="email" autocomplete="email" required />
      <Field
        {...said}
        name="code"
        label="The six digits"
        autocomplete="one-time-code"
        inputmode="numeric"
        class="short"
        required
      />
      <Zone />
      <button type="submit">Sign in</button>
    </form>
    <p>
      <a class="go" href="/sign-in">
        Ask for another
      </a>
    </p>
  </>
);

export const PressLink = ({ email }: { email: string }) => (
  <form method="post">
    <Zone />
    <button type="submit">Sign in as {email}</button>
  </form>
);

/** Asked once, at the first visit. */
export const Welcome = ({ said, zone }: { said: Said; zone: string }) => (
  <form method="post">
    <p>Two things, so that letters and mornings are right. You can change both under Preferences.</p>
    <Field
      {...said}
      name="name"
      label="Your name, as you sign a letter"
      hint="Left empty, letters show a blank for it."
      autocomplete="name"
    />
    <ZoneField
      {...said}
      name="zone"
      label="Your time zone"
      hint="Mails come at nine on working days, and never between 22:00 and 8:00, by this clock."
      value={zone}
      required
    />
    <button type="submit">Begin</button>
  </form>
);
