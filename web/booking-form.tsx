import type { Instant } from "../core/time.ts";
import { givenOf, type View } from "./booking.tsx";
import { Area, Check, Choice, Field, type Said, Select } from "./fields.tsx";
import { Hows, zones } from "./hows.ts";
import { wholeMoment, zoneName } from "./when.ts";

type FormProps = {
  view: View;
  said: Said;
  legend: string;
  button: string;
  /** Every other answer too, not only times. */
  all?: boolean;
  /** The time that stands until they choose another. */
  agreed?: Instant;
};

/** Times, and everything else one may say, equally large. What belongs to an answer is asked beneath it. */
export const AnswerForm = ({ view, said, legend, button, all, agreed }: FormProps) => {
  const { typed, errors } = said;
  const chosen = typed?.choice;
  const Pick = (p: { value: string; children?: unknown; label: string; soft?: string; timed?: boolean }) => (
    <div class={p.timed ? "pick timed" : "pick"}>
      <label class="choice">
        <input type="radio" name="choice" value={p.value} checked={chosen === p.value} required />
        <span>
          {p.label}
          {p.soft && <span class="soft">{p.soft}</span>}
        </span>
      </label>
      {p.children && <div class="then">{p.children}</div>}
    </div>
  );
  const given = givenOf(view.explorer);
  return (
    <form method="post" class="answer" novalidate>
      <fieldset id="choice" class="picks" aria-describedby={errors?.choice ? "choice-wrong" : undefined}>
        <legend>{legend}</legend>
        {errors?.choice && (
          <p class="wrong" id="choice-wrong">
            {errors.choice}
          </p>
        )}
        {view.times.map((at) => (
          <Pick
            timed
            value={`at ${at}`}
            label={wholeMoment(at, view.zone, view.locale)}
            soft={`, ${zoneName(view.zone)}, ${at === agreed ? "as it stands now" : `${view.minutes} minutes`}`}
          />
        ))}
        {view.times.length === 0 && <p>No time is free at the moment. Please suggest one.</p>}
        {view.more && (
          <p>
            <a class="go" href={`?more=${view.more}&zone=${encodeURIComponent(view.zone)}${all ? "" : "&move=1"}`}>
              {view.more === 1 ? "Show more times" : "Show later times"}
            </a>
          </p>
        )}
        <Pick timed value="times" label="None of these: I suggest other times">
          {[1, 2, 3].map((n) => (
            <Field
              {...said}
              name={`time${n}`}
              type="datetime-local"
              max="9999-12-31T23:59"
              label={n === 1 ? `A time that suits you, in ${zoneName(view.zone)}` : `Another, if you like`}
            />
          ))}
        </Pick>
        {all && (
          <>
            <Pick value="own_link" label="Please use my own booking page">
              <Field {...said} name="link" type="url" label="Its address" hint="Beginning with https://" />
            </Pick>
            <Pick value="by_mail" label="By e-mail instead, please" />
            <Pick value="later" label="Not now">
              <Field {...said} name="from" type="date" max="9999-12-31" label="Perhaps from this day on, if you like" />
            </Pick>
            <Pick value="declined" label="No, thank you" />
            <Pick value="stopped" label="Please don’t ask me again" />
          </>
        )}
      </fieldset>
      <fieldset class="group">
        <legend>For a time you picked or suggested</legend>
        <Choice {...said} name="mode" label="How shall we talk?" value="video" options={Hows} />
        <Field {...said} name="place" label="Number, link or place" hint={placesSaid(view, given)} />
        {!view.contact.email && (
          <Field
            {...said}
            name="email"
            type="email"
            autocomplete="email"
            label="Your mail address, for the calendar entry"
          />
        )}
        <Check {...said} name="remind" label="Remind me by mail the day before" />
      </fieldset>
      <Area {...said} name="note" rows={2} label={`A line to ${given}, if you like`} />
      <input type="hidden" name="zone" value={view.zone} />
      <p class="actions">
        <button type="submit">{button}</button>
      </p>
    </form>
  );
};

function placesSaid({ places }: View, given: string): string {
  const usual = [
    places.video && `by video: ${places.video}`,
    places.phone && `by phone: ${places.phone}`,
    places.inPerson && `in person: ${places.inPerson}`,
  ].filter(Boolean);
  return usual.length > 0
    ? `Leave it empty for what ${given} offers: ${usual.join("; ")}.`
    : `Leave it empty and ${given} will propose one.`;
}

/** On whose clocks: told by the device, by them, or guessed, and always to be changed. */
export const ZoneForm = ({ view, moving }: { view: View; moving?: boolean }) => (
  <details open={view.guessed} data-guess={view.guessed ? view.zone : undefined}>
    <summary>
      All times in {zoneName(view.zone)}
      {view.guessed && ", as far as we can guess"}. Change
    </summary>
    <form method="post" action={`${view.path}/zone`}>
      {moving && <input type="hidden" name="move" value="1" />}
      <Select name="zone" label="Your time zone" value={view.zone} options={zones(view.zone)} />
      <p class="actions">
        <button type="submit">Show times there</button>
      </p>
    </form>
  </details>
);
