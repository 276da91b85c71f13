import type { Line } from "../../core/ledger.ts";

type Told = Pick<Line, "at" | "status" | "to" | "subject" | "why" | "envelope">;
type Row = { at: string; mark: string; what: string; why?: string };

const marks: Partial<Record<Line["status"], string>> = {
  ...{ sent: "sent", settled: "not sent", withheld: "withheld", refused: "refused", unknown: "unknown" },
  ...{ bounced: "bounced", complained: "complained" },
};

/** A story as text: what Mira did, what went and why, what did not go and why, each at its minute in London. */
export function timeline(ledger: readonly Told[], did: readonly { at: string; says: string }[]): string {
  const seen = new Set<string>();
  const rows: Row[] = [
    ...did.map(({ at, says }) => ({ at, mark: "", what: says })),
    // The mail service reports on the same mail again; the first word is enough here.
    ...[...ledger]
      .sort((a, b) => a.at.localeCompare(b.at))
      .flatMap((line) => {
        const mark = marks[line.status];
        const key = line.envelope ? `${line.envelope} ${line.status}` : "";
        if (!mark || seen.has(key)) return [];
        if (key) seen.add(key);
        return [
          { at: line.at, mark: line.to === "contact" ? `${mark} for her` : mark, what: line.subject, why: line.why },
        ];
      }),
  ].sort((a, b) => a.at.localeCompare(b.at) || a.mark.localeCompare(b.mark));
  let day = "";
  return rows
    .map((row) => {
      const today = dayOf(row.at);
      const heading = today === day ? "" : `\n${today}\n`;
      day = today;
      const text = row.mark ? `${row.what}` : `· ${row.what}.`;
      const why = row.why ? `\n${" ".repeat(23)}${row.why}` : "";
      return `${heading}  ${clockOf(row.at)}  ${row.mark.padEnd(13)} ${text}${why}`;
    })
    .join("\n")
    .trimStart();
}

const shown = (at: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "Europe/London" }).format(new Date(at));
const dayOf = (at: string) => shown(at, { weekday: "long", day: "numeric", month: "long" });
const clockOf = (at: string) => shown(at, { hour: "2-digit", minute: "2-digit" });
