/** A raw mail, byte for byte: `latin1` text keeps every octet, so nothing but the headers meant is touched. */
export type Parts = { head: string; body: string };

export function split(raw: Buffer): Parts {
  const text = raw.toString("latin1");
  const end = /\r?\n\r?\n/.exec(text);
  return end
    ? { head: text.slice(0, end.index), body: text.slice(end.index + end[0].length) }
    : { head: text.replace(/\r?\n$/, ""), body: "" };
}

const fields = (head: string): string[] => head.split(/\r?\n(?![ \t])/);
const named = (field: string, name: string) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`);

/** The first header of that name, unfolded, or undefined. */
export const header = (head: string, name: string): string | undefined =>
  fields(head)
    .find((field) => named(field, name))
    ?.slice(name.length + 1)
    .replace(/\r?\n/g, "")
    .trim();

export const longestLine = (raw: Buffer): number =>
  raw
    .toString("latin1")
    .split(/\r?\n/)
    .reduce((most, line) => Math.max(most, line.length), 0);

/** What SES does to a mail it accepts: its own Message-ID and Date, and nobody sees who was in Bcc. */
export function restamp({ head, body }: Parts, messageId: string, date: Date): Buffer {
  const kept = fields(head).filter((field) => !["Message-ID", "Date", "Bcc"].some((name) => named(field, name)));
  const stamped = [...kept, `Date: ${date.toUTCString().replace("GMT", "+0000")}`, `Message-ID: ${messageId}`];
  return Buffer.from(`${stamped.join("\r\n")}\r\n\r\n${body}`, "latin1");
}
