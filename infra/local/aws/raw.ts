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

/** A header's text with its encoded words (RFC 2047) read: the list of mails shows subjects without parsing whole mails. */
export const words = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_word, how: string, coded: string) =>
      how.toLowerCase() === "b"
        ? Buffer.from(coded, "base64").toString("latin1")
        : coded
            .replaceAll("_", " ")
            .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, "latin1").toString("utf8"));
