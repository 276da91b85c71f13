import type * as Explorer from "../core/explorer.ts";
import { Note } from "./done.tsx";
import { Area, Check, Field, type Said, Select, ZoneField } from "./fields.tsx";
import { plainDay } from "./words.ts";

/** Names of the waits as the form says them, with their unit. */
const waits: readonly (readonly [name: keyof Explorer.Info["preferences"]["waits"], label: string])[] = [
  ["thankMinutes", "Minutes from a talk's end to its thank-you draft"],
  ["promiseWorkingDays", "Working days until a promise is asked after"],
  ["adviceDays", "Days until advice is asked after"],
  ["outreachWorkingDays", "Working days until the letter to somebody named"],
  ["outreachAgainWorkingDays", "Working days until that letter comes again"],
  ["introductionDays", "Days until a promised introduction is asked after"],
  ["wordWorkingDays", "Their working days until “Any word?”"],
  ["elsewhereWorkingDays", "Working days until asking someone else is suggested"],
  ["closeDays", "Days until whoever named somebody hears what came of it"],
  ["touchFirstMonths", "Months until the first sign of life"],
  ["touchNextMonths", "Months between later ones"],
];
export const waitNames = waits.map(([name]) => name);

const locales = [
  ["en-GB", "3 March, 15:30 (English, Britain)"],
  ["en-US", "March 3, 3:30 PM (English, America)"],
  ["en-CA", "March 3, 3:30 p.m. (English, Canada)"],
  ["en-AU", "3 March, 3:30 pm (English, Australia)"],
  ["en-IE", "3 March, 15:30 (English, Ireland)"],
  ["de", "3. März, 15:30 (Deutsch)"],
  ["fr", "3 mars, 15:30 (français)"],
  ["es", "3 de marzo, 15:30 (español)"],
  ["pl", "3 marca, 15:30 (polski)"],
] as const;

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Every default that is a preference. What was typed stays when something is wrong with it. */
export const PreferencesForm = ({ explorer, said }: { explorer: Explorer.Info; said: Said }) => {
  const p = explorer.preferences;
  const own = [p.locale, p.locale] as const;
  const options = locales.some(([value]) => value === p.locale) ? locales : [own, ...locales];
  return (
    <form method="post">
      <Field {...said} name="name" label="Your name, as you sign a letter" value={explorer.name} autocomplete="name" />
      <ZoneField
        {...said}
        name="zone"
        label="Your time zone"
        hint="Mornings and quiet hours move with it; talks that are agreed stay at their moment."
        value={p.zone}
        required
      />
      <Select {...said} name="locale" label="How dates are written" value={p.locale} options={options} />
      <h2>When mail may come</h2>
      <div class="row">
        <Field {...said} name="morning" label="Morning mail" type="time" value={p.morning} />
        <Field {...said} name="evening" label="Second call for a thank-you" type="time" value={p.evening} />
      </div>
      <div class="row">
        <Field {...said} name="quietFrom" label="Quiet from" type="time" value={p.quiet.from} />
        <Field {...said} name="quietUntil" label="Quiet until" type="time" value={p.quiet.until} />
      </div>
      <fieldset class="field" id="off" aria-describedby={said.errors?.off ? "off-wrong" : undefined}>
        <legend>Days off each week</legend>
        <div class="inline">
          {days.map((label, n) => (
            <Check {...said} name={`off${n + 1}`} label={label} checked={p.daysOff.weekend.includes(n + 1)} />
          ))}
        </div>
        {said.errors?.off && (
          <p class="wrong" id="off-wrong">
            {said.errors.off}
          </p>
        )}
      </fieldset>
      <Area
        {...said}
        name="days"
        label="Single days off"
        hint="One on each line, as 2026-12-24."
        value={p.daysOff.days.join("\n")}
        rows={2}
      />
      <Field
        {...said}
        name="pausedUntil"
        label="Pause all mails until"
        hint="On that day everything still owed comes as usual. Empty means no pause."
        type="date"
        value={p.pausedUntil}
        class="short"
      />
      <h2>What comes</h2>
      <Check {...said} name="dayOfCard" label="A card an hour before each talk" checked={p.dayOfCard} />
      <Check {...said} name="weekly" label="The week at a glance in Monday's mail" checked={p.weekly} />
      <Check
        {...said}
        name="nudgeTwice"
        label="Ask me once more about a letter that stays unanswered"
        checked={p.nudgeTwice}
      />
      <Field
        {...said}
        name="talkMinutes"
        label="Usual length of a talk, in minutes"
        inputmode="numeric"
        value={String(p.talkMinutes)}
        class="short"
      />
      <details open={waitNames.some((name) => said.errors?.[name])}>
        <summary>How long things wait</summary>
        {waits.map(([name, label]) => (
          <Field {...said} name={name} label={label} inputmode="numeric" value={String(p.waits[name])} class="short" />
        ))}
      </details>
      <button type="submit">Keep these</button>
    </form>
  );
};

/** What stands in the way of mail at this moment, and the way out of it. */
export const Standing = ({ explorer, kept }: { explorer: Explorer.Info; kept: boolean }) => (
  <>
    {kept && <Note>Kept. From now on everything follows these; talks that are agreed stay at their moment.</Note>}
    {explorer.preferences.pausedUntil && (
      <p class="note">Mail is paused until {plainDay(explorer.preferences.pausedUntil, explorer)}.</p>
    )}
    {explorer.mailsStoppedAt && (
      <Note undo={{ name: "does", value: "mails", label: "Let them come again", action: "/preferences/mails" }}>
        You stopped Askwell's mails. Everything owed still stands on Today.
      </Note>
    )}
    <Unreachable explorer={explorer} />
  </>
);

/** The explorer's own address takes no mail, and none is ever sent there again: why, and what they can do. */
export const Unreachable = ({ explorer: { unreachable, email } }: { explorer: Explorer.Info }) =>
  unreachable ? (
    <p class="note care">
      {unreachable.why === "bounced"
        ? `Mail to ${email} came back, so nothing more is sent there.`
        : `A mail to ${email} was reported as junk, so nothing more is sent there.`}{" "}
      All that is owed stands on Today; <a href="/export">take everything along</a> if this address is gone for good.
    </p>
  ) : null;

/** Below the form: what else belongs to the account. */
export const Account = () => (
  <>
    <h2>Your account</h2>
    <p class="actions">
      <a class="go" href="/availability">
        When you can talk
      </a>
      <a class="go" href="/export">
        Export everything
      </a>
      <a class="go" href="/account/erase">
        Erase everything
      </a>
    </p>
    <form method="post" action="/preferences/sessions">
      <p>Signed in on a device that is not with you?</p>
      <button type="submit" class="plain">
        Sign out everywhere
      </button>
    </form>
  </>
);
