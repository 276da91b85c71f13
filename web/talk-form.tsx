import type * as Contact from "../core/contact.ts";
import { fullName, shortName } from "../core/contact.ts";
import type * as Explorer from "../core/explorer.ts";
import { Check, Choice, Field, type Said, ZoneField } from "./fields.tsx";
import { Hows } from "./hows.ts";
import { wholeZone } from "./words.ts";

type Props = {
  explorer: Explorer.Info;
  contact: Contact.Info | undefined;
  button: string;
  said: Said;
  /** Titles of the careers being explored, to choose from; none when the talk keeps the one it has. */
  careers?: string[] | undefined;
  /** When it may well have been, until something is typed. */
  start?: { day: string; clock: string } | undefined;
  /** Further fields of the page it stands on. */
  children?: unknown;
};

/** Which career it is about: one of the explorer's own, or a new one by its name. */
export const CareerField = ({ careers, said }: { careers: string[]; said: Said }) => (
  <>
    <Field
      {...said}
      name="career"
      label="The career it is about, if any"
      hint="What they say then counts as evidence for it. A new name starts a new career."
      list="careers"
    />
    <datalist id="careers">
      {careers.map((one) => (
        <option value={one} />
      ))}
    </datalist>
  </>
);

/** When and where: a wall time in a zone, as people agree on it. */
export const TalkForm = ({ explorer, contact, button, said, careers, start, children }: Props) => {
  const { zone, talkMinutes } = explorer.preferences;
  const theirs =
    contact?.zone && contact.zone !== zone ? `${shortName(contact)} is in ${wholeZone(contact.zone)}. ` : "";
  return (
    <form method="post">
      <div class="row">
        <Field {...said} name="day" label="Day" type="date" value={start?.day} required />
        <Field {...said} name="clock" label="Time" type="time" value={start?.clock} required />
        <Field {...said} name="minutes" label="Minutes" type="number" inputmode="numeric" value={String(talkMinutes)} />
      </div>
      <details open={Boolean(theirs || said.errors?.zone) || (said.typed?.zone ?? zone) !== zone}>
        <summary>By the clock of {wholeZone(zone)}</summary>
        <ZoneField
          {...said}
          name="zone"
          label="In the time zone of"
          hint={`${theirs}The time above is the time on a clock there.`}
          value={zone}
          required
        />
      </details>
      <Choice {...said} name="mode" label="How you talk" value="video" inline options={Hows} />
      <Field {...said} name="place" label="Place, number or link" hint="It goes onto your calendar entry." />
      {careers && <CareerField careers={careers} said={said} />}
      {children}
      <button type="submit">{button}</button>
    </form>
  );
};

/** Whom the talk is with, when the page was opened without saying. */
export const WithWhom = ({ people, path }: { people: Contact.Info[]; path: string }) => (
  <>
    <p class="lead">With whom?</p>
    <ul class="list">
      {people.map((one) => (
        <li>
          <a href={`${path}?contact=${one.id}`}>{fullName(one)}</a>
        </li>
      ))}
    </ul>
    <p class="actions">
      <a class="button" href={`/people/new?then=${path}`}>
        Somebody new
      </a>
      <a class="go" href="/people">
        All your people
      </a>
    </p>
  </>
);
/** Their calendar gets the entry only if the explorer says so here. */
export const InviteCheck = ({ contact, said }: Pick<Props, "contact" | "said">) =>
  contact?.email && contact.status === "active" ? (
    <Check
      {...said}
      name="invite"
      label={`Send ${shortName(contact)} a calendar invitation, and a page to change the time`}
    />
  ) : null;
