import type * as Explorer from "../core/explorer.ts";
import type * as Ledger from "../core/ledger.ts";
import type { Instant } from "../core/time.ts";
import { moment } from "./words.ts";

export type Planned = { at: Instant; what: string; to: string; why: string };
type Props = {
  explorer: Explorer.Info;
  planned: Planned[];
  lines: Ledger.Line[];
  /** By the id of the contact a line's mail went to. */
  names: ReadonlyMap<string, string>;
  more: string | undefined;
  first: boolean;
};

const states: Record<Ledger.Line["status"], string> = {
  ...{ sent: "Sent", delivered: "Arrived", bounced: "Came back", complained: "Marked as junk" },
  ...{ refused: "Refused; tried again", unknown: "Unclear", withheld: "Not sent", settled: "No longer needed" },
};

/** Everything that went, did not go, or will: a table on wide screens, sentences on phones. */
export const LedgerPage = ({ explorer, planned, lines, names, more, first }: Props) => {
  const when = (at: Instant) => moment(at, explorer);
  return (
    <>
      {first && (
        <section aria-labelledby="planned">
          <h2 id="planned">The next thirty days</h2>
          {planned.length === 0 && <p>Nothing is planned. That changes with the next talk.</p>}
          <Rows
            heads={["When", "What", "To", "Why"]}
            rows={planned.map((one) => ({
              cells: [when(one.at), one.what, one.to, one.why],
              says: `${when(one.at)}, to ${one.to}: ${one.what}.`,
              why: one.why,
            }))}
          />
          <p class="soft">
            This is what would come if you did nothing. Whatever you do, and whatever stops being true, takes its mails
            away.
          </p>
        </section>
      )}
      <section aria-labelledby="went">
        <h2 id="went">What went, and what did not</h2>
        {lines.length === 0 && <p>Nothing has gone out yet.</p>}
        <Rows
          heads={["When", "What", "To", "How it went", "Why"]}
          rows={lines.map((one) => {
            const to = one.to === "explorer" ? "you" : (names.get(one.contact ?? "") ?? "them");
            return {
              cells: [when(one.at), one.subject, to, states[one.status], one.why],
              says: `${when(one.at)}: ${one.subject}${/[?.]$/.test(one.subject) ? "" : "."} ${states[one.status]}${to === "you" ? "" : `, to ${to}`}.`,
              why: one.why,
            };
          })}
        />
        {more && (
          <p>
            <a class="more" href={`/ledger?before=${encodeURIComponent(more)}`}>
              Earlier
            </a>
          </p>
        )}
      </section>
    </>
  );
};

type Row = { cells: string[]; says: string; why: string };

const Rows = ({ heads, rows }: { heads: string[]; rows: Row[] }) =>
  rows.length === 0 ? null : (
    <>
      <table class="wide">
        <thead>
          <tr>
            {heads.map((one) => (
              <th scope="col">{one}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }) => (
            <tr>
              {cells.map((one) => (
                <td>{one}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="list narrow">
        {rows.map(({ says, why }) => (
          <li>
            <p>{says}</p>
            <p class="soft">{why}</p>
          </li>
        ))}
      </ul>
    </>
  );
