import type { Offer } from "../core/availability.ts";
import type * as Calendar from "../core/calendar.ts";
import type * as Explorer from "../core/explorer.ts";
import { say, sayExceptions } from "../core/hours.ts";
import type { Instant } from "../core/time.ts";
import { Note } from "./done.tsx";
import { Area, Field, type Said } from "./fields.tsx";
import { wholeMoment, zoneName } from "./when.ts";
import { moment } from "./words.ts";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

type Props = {
  calendar: Calendar.Info;
  offer: Offer;
  explorer: Explorer.Info;
  /** The first few times that would be offered now. */
  free: readonly Instant[];
  said: Said;
  feed: string | undefined;
};

/** When the explorer can talk: their hours, what another calendar says, and the feed of what is agreed. */
export const AvailabilityPage = ({ calendar, offer, explorer, free, said, feed }: Props) => {
  const { zone, locale } = explorer.preferences;
  return (
    <>
      <p>
        Contacts with a link of yours see two or three of these times, on their own clocks. Yours are in{" "}
        {zoneName(zone)}.
      </p>
      <p class="soft">
        {free.length > 0
          ? `As it stands, the next are ${free.map((at) => wholeMoment(at, zone, locale)).join("; ")}.`
          : "As it stands, no time is free."}
      </p>
      <form method="post">
        <fieldset class="group">
          <legend>Your hours</legend>
          {days.map((label, n) => (
            <Field
              {...said}
              name={`day${n + 1}`}
              label={label}
              class="short"
              hint={n === 0 ? "Like 9:00–12:00, 13:30–17:00. Empty: not on this day." : undefined}
              value={say(offer.weekly.find((one) => one.weekday === n + 1)?.windows ?? [])}
            />
          ))}
          <Area
            {...said}
            name="exceptions"
            rows={3}
            label="Days that differ"
            hint="One in each line: 2026-03-05 for a day off, 2026-03-06: 18:00–20:00 for other hours."
            value={sayExceptions(offer.exceptions)}
          />
        </fieldset>
        <fieldset class="group">
          <legend>How much</legend>
          <div class="row">
            <Field {...said} name="minutes" type="number" label="Minutes for a talk" value={String(offer.minutes)} />
            <Field
              {...said}
              name="bufferMinutes"
              type="number"
              label="Minutes between"
              value={String(offer.bufferMinutes)}
            />
            <Field {...said} name="perWeek" type="number" label="Talks a week, at most" value={String(offer.perWeek)} />
            <Field
              {...said}
              name="noticeHours"
              type="number"
              label="Hours of notice"
              value={String(offer.noticeHours)}
            />
            <Field {...said} name="daysAhead" type="number" label="Days ahead" value={String(offer.daysAhead)} />
          </div>
        </fieldset>
        <fieldset class="group">
          <legend>Where, unless they say otherwise</legend>
          <Field {...said} name="video" label="Link for video" value={offer.video} />
          <Field {...said} name="phone" label="Number for the phone" value={offer.phone} />
          <Field {...said} name="inPerson" label="Place to meet" value={offer.inPerson} />
        </fieldset>
        <p class="actions">
          <button type="submit">Keep these hours</button>
        </p>
      </form>
      <h2 id="busy">When you are busy</h2>
      {calendar.busyReadAt ? (
        <Note undo={{ name: "forget", value: "yes", label: "Forget these times", action: "/availability/forget" }}>
          {calendar.busy.length === 1 ? "One busy time is" : `${calendar.busy.length} busy times are`} kept out, as your
          calendar said on {moment(calendar.busyReadAt, explorer)}. What it was about was not kept.
        </Note>
      ) : (
        <p>
          Choose an export of your calendar, and those times are not offered. Only when you are busy is kept, not with
          what.
        </p>
      )}
      <form method="post" action="/availability/busy" enctype="multipart/form-data">
        <div class="field">
          <label for="file">Calendar file (.ics, up to 4 MB)</label>
          <input
            id="file"
            name="file"
            type="file"
            accept=".ics,text/calendar"
            aria-invalid={said.errors?.file ? "true" : undefined}
            aria-describedby={said.errors?.file ? "file-wrong" : undefined}
          />
          {said.errors?.file && (
            <p class="wrong" id="file-wrong">
              {said.errors.file}
            </p>
          )}
        </div>
        <button type="submit">Read this calendar</button>
      </form>
      <h2 id="feed">Your talks in your calendar</h2>
      {feed ? (
        <>
          <p>Subscribe to this address in your calendar program. Whoever knows it can read your talks.</p>
          <div class="field">
            <label for="address">Private address of your talks</label>
            <input id="address" readonly value={feed} />
          </div>
          <p class="actions">
            <a class="button" href={feed.replace(/^https?:/, "webcal:")}>
              Open in my calendar program
            </a>
          </p>
        </>
      ) : (
        <p>A private address shows all your talks in your calendar program, and follows every change.</p>
      )}
      <form method="post" action="/availability/feed">
        <button type="submit" class={feed ? "plain" : undefined}>
          {feed ? "Make a new address and end this one" : "Make the address"}
        </button>
      </form>
    </>
  );
};
