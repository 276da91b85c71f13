import { criteria } from "../core/career.ts";
import type * as Contact from "../core/contact.ts";
import { Area, Choice, Field, type Said, Select } from "./fields.tsx";
import { CareerField } from "./talk-form.tsx";
import { criterionName, listed } from "./words.ts";

/** The most that one form takes. Each further row unfolds from the one before. */
export const rows = { said: 8, named: 6 };

type Props = {
  name: string;
  said: Said;
  /** People this talk has brought up already. */
  named: Contact.Named[];
  /** Titles to choose from, when the talk has no career yet. */
  careers?: string[] | undefined;
  /** Ids of the rows that the notes will change besides the talk: named in the address, so that they are read in one go. */
  beside: string[];
};

/** The form for the corridor: one field is enough, and the rest can wait. */
export const LogForm = ({ name, said, named, careers, beside }: Props) => (
  <form method="post" action={`?with=${beside.join(".")}`}>
    <p>One line is enough. Everything else can wait, and you can come back to it.</p>
    <Quote n={1} name={name} said={said} />
    <Area {...said} name="advice" label="Advice they gave" rows={2} />
    <Area {...said} name="promise" label="What you promised" rows={2} />
    {named.length > 0 && (
      <p class="soft">Noted already: {listed(named.map((one) => one.name))}. Nobody is noted twice.</p>
    )}
    <Person n={1} name={name} said={said} />
    <Choice
      {...said}
      name="thanked"
      label="Did you thank them in person?"
      inline
      options={[
        ["yes", "Yes"],
        ["no", "No"],
      ]}
    />
    <Choice
      {...said}
      name="again"
      label="Would they choose this work again?"
      inline
      options={[
        ["1", "1, no"],
        ["2", "2"],
        ["3", "3"],
        ["4", "4"],
        ["5", "5, yes"],
      ]}
    />
    <Area {...said} name="mine" label="How did you do?" rows={2} />
    {careers && <CareerField careers={careers} said={said} />}
    <Area {...said} name="free" label="Anything else" rows={3} />
    <button type="submit">Keep these notes</button>
  </form>
);

const holds = (said: Said, names: string[]) => names.some((one) => said.typed?.[one] || said.errors?.[one]);

/** One thing they said, and folded behind it the next one. */
const Quote = ({ n, name, said }: { n: number; name: string; said: Said }) => (
  <>
    <Area {...said} name={`said${n}`} label={n === 1 ? `What did ${name} say?` : "Another thing they said"} rows={3} />
    <Select
      {...said}
      name={`about${n}`}
      label="It speaks of"
      options={[["", "Nothing in particular"], ...criteria.map((one) => [one, criterionName(one)] as const)]}
    />
    {n < rows.said && (
      <details open={holds(said, [`said${n + 1}`])}>
        <summary>Another thing they said</summary>
        <Quote n={n + 1} name={name} said={said} />
      </details>
    )}
  </>
);

/** One person they named: the name is enough, the rest is folded, and behind it the next one. */
const Person = ({ n, name, said }: { n: number; name: string; said: Said }) => (
  <>
    <fieldset class="group">
      <legend>{n === 1 ? "Somebody they named" : "Somebody else they named"}</legend>
      <Field {...said} name={`name${n}`} label="Name" autocomplete="off" />
      <Choice
        {...said}
        name={`writes${n}`}
        label="Who writes first?"
        value="explorer"
        inline
        options={[
          ["explorer", "I do"],
          ["referrer", `${name} introduces us`],
        ]}
      />
      <Choice
        {...said}
        name={`leave${n}`}
        label={`May you use ${name}'s name?`}
        value="not_asked"
        inline
        options={[
          ["yes", "Yes"],
          ["no", "No"],
          ["not_asked", "I did not ask"],
        ]}
      />
      <details
        open={holds(
          said,
          ["email", "profile", "words"].map((one) => `${one}${n}`),
        )}
      >
        <summary>Address, profile, and why them</summary>
        <Field {...said} name={`email${n}`} label="Mail address" type="email" autocomplete="off" />
        <Field {...said} name={`profile${n}`} label="Or the address of a profile" inputmode="url" />
        <Area {...said} name={`words${n}`} label={`Why this person, in ${name}'s words`} rows={2} />
      </details>
    </fieldset>
    {n < rows.named && (
      <details open={holds(said, [`name${n + 1}`, `email${n + 1}`])}>
        <summary>Somebody else they named</summary>
        <Person n={n + 1} name={name} said={said} />
      </details>
    )}
  </>
);
