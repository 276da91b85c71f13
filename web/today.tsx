import type { Due } from "../core/due.ts";
import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import type { Instant } from "../core/time.ts";
import { Ways } from "./done.tsx";
import { Unreachable } from "./preferences.tsx";
import type { Task } from "./task.ts";
import { dayName, moment } from "./words.ts";

export type Waits = { name: string; since: Instant; introduction?: string; href: string };
type Props = {
  explorer: Explorer.Info;
  tasks: (Task & { note?: string })[];
  waits: Waits[];
  coming: Interview.Info[];
  next: { due: Due; says: string } | undefined;
  /** Is there anybody to write to at all? If not, the first visit's words stand above the actions. */
  begun: boolean;
};

/** What the explorer may do now, each a sentence with one verb that opens the page for it. */
export const TodayPage = ({ explorer, tasks, begun }: Props) => (
  <>
    <Unreachable explorer={explorer} />
    {tasks.length === 0 && <p class="lead">Nothing waits for you.</p>}
    <ul class="list">
      {tasks.map((one) => (
        <li>
          <p class="lead">
            <a href={one.href}>{one.does}</a>
            {one.rest}
          </p>
          {one.note && <p class="soft">{one.note}</p>}
        </li>
      ))}
    </ul>
    {!begun && (
      <>
        <p>
          Askwell sees you through talks with people about their work: it writes the thank-you and every follow-up after
          each talk, and goes quiet once you have sent them.
        </p>
        <Ways
          ways={[
            ["/people/new", "Add somebody you would like to talk to"],
            ["/careers/new", "Explore a career"],
          ]}
        />
      </>
    )}
    <p class="actions">
      {begun && (
        <a class="go" href="/people/new">
          Add a person
        </a>
      )}
      <a class="go" href="/asks/new">
        Ask for a talk
      </a>
      <a class="go" href="/talks/new">
        Schedule a talk
      </a>
      <a class="go" href="/talks/past">
        Record a talk that happened
      </a>
      <a class="go" href="/asks">
        Your requests
      </a>
    </p>
  </>
);

/** Beside it: what is next, and whose turn it is. */
export const TodayRail = ({ coming, waits, next, explorer }: Props) => (
  <>
    <h2>Next</h2>
    {coming.length === 0 && !next && <p class="soft">No talk is agreed.</p>}
    <ul class="list">
      {coming.map((one) => (
        <li>
          <a href={`/talks/${one.id}`}>{one.name}</a>
          <p class="soft">{moment(one.start, explorer)}</p>
        </li>
      ))}
    </ul>
    {next && (
      <p class="soft">
        Next mail: {moment(next.due.at, explorer)}. {next.says}.
      </p>
    )}
    {waits.length > 0 && (
      <>
        <h2>Waiting for</h2>
        <ul class="list">
          {waits.map((one) => (
            <li>
              <a href={one.href}>
                {one.introduction ? `${one.introduction}'s introduction to ${one.name}` : `Word from ${one.name}`}
              </a>
              <p class="soft">since {dayName(one.since, explorer)}</p>
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);
