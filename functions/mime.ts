import { createHash } from "node:crypto";
import type { Instant } from "../core/time.ts";

export type Mail = {
  /** A bare address, or `"Name" <address>`. */
  from: string;
  to: string;
  subject: string;
  text: string;
  html?: string;
  replyTo?: string;
  /** Written by Askwell itself: marked as automatic (RFC 3834). */
  automatic?: boolean;
  /** The page that stops such mails, in one click where the mail program offers it (RFC 8058). */
  unsubscribe?: string;
  /** A calendar object that the mail is about: the last of the alternatives, so that calendars offer to take it (RFC 6047). */
  calendar?: Calendar;
  /** Calendar entries to keep: attached, and nothing answers them. `name` is ASCII. */
  entries?: { name: string; ics: string }[];
  /** When it is written. The mail service replaces Date and Message-ID by its own. */
  at?: Instant;
};
export type Calendar = { method: "PUBLISH" | "REQUEST" | "CANCEL" | "REPLY" | "COUNTER"; ics: string };

type Header = [name: string, value: string];
type Part = { headers: Header[]; body: string };

/**
 * Complete MIME: CRLF line ends, ASCII alone, lines of at most 78 characters except for a single longer word in a header. The same
 * mail always gives the same bytes. Addresses are validated before they come here; line breaks in any header are dropped all the same.
 */
export function mime(mail: Mail): Uint8Array {
  const { calendar, entries = [], unsubscribe } = mail;
  const digest = createHash("sha256").update(JSON.stringify(mail)).digest("hex").slice(0, 32);
  let parts = 0;
  // "=_" stands nowhere in a quoted-printable or base64 body, so no boundary can be found inside a part.
  const boundary = () => `=_${digest}_${++parts}`;
  const written = [
    leaf("text/plain; charset=utf-8", mail.text),
    ...(mail.html ? [leaf("text/html; charset=utf-8", mail.html)] : []),
    ...(calendar ? [octets(calendarType(calendar.method), calendar.ics)] : []),
  ];
  const told = written.length === 1 && written[0] ? written[0] : multipart("alternative", boundary(), written);
  const attached = entries.map(({ name, ics }) => {
    const { headers, body } = octets(calendarType("PUBLISH"), ics);
    return { headers: [...headers, ["Content-Disposition", `attachment; filename="${name}"`] as Header], body };
  });
  const whole = attached.length > 0 ? multipart("mixed", boundary(), [told, ...attached]) : told;
  const headers: Header[] = [
    ["From", mailbox(mail.from)],
    ["To", mailbox(mail.to)],
    ...(mail.replyTo ? [["Reply-To", mailbox(mail.replyTo)] as Header] : []),
    ["Subject", encoded(mail.subject)],
    ...(mail.at ? [["Date", new Date(mail.at).toUTCString().replace("GMT", "+0000")] as Header] : []),
    ["Message-ID", `<${digest}@askwell>`],
    ...(mail.automatic || unsubscribe ? [["Auto-Submitted", "auto-generated"] as Header] : []),
    ...(unsubscribe
      ? ([
          ["List-Unsubscribe", `<${unsubscribe}>`],
          ["List-Unsubscribe-Post", "List-Unsubscribe=One-Click"],
        ] as Header[])
      : []),
    ["MIME-Version", "1.0"],
  ];
  return Buffer.from(rendered({ headers: [...headers, ...whole.headers], body: whole.body }), "latin1");
}

const calendarType = (method: Calendar["method"]) => `text/calendar; charset=utf-8; method=${method}`;

const leaf = (type: string, text: string): Part => ({
  headers: [
    ["Content-Type", type],
    ["Content-Transfer-Encoding", "quoted-printable"],
  ],
  body: quotedPrintable(text),
});

/** Calendar objects mind every line break, so nothing on the way may touch theirs. */
const octets = (type: string, text: string): Part => ({
  headers: [
    ["Content-Type", type],
    ["Content-Transfer-Encoding", "base64"],
  ],
  body: (
    Buffer.from(text, "utf8")
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n"),
});

const multipart = (kind: string, boundary: string, parts: Part[]): Part => ({
  headers: [["Content-Type", `multipart/${kind}; boundary="${boundary}"`]],
  body: `${parts.map((part) => `--${boundary}\r\n${rendered(part)}\r\n`).join("")}--${boundary}--\r\n`,
});

const rendered = ({ headers, body }: Part): string =>
  `${headers.map(([name, value]) => folded(`${name}: ${value}`)).join("\r\n")}\r\n\r\n${body}`;

/** A header on lines of at most 78 characters, broken before a word and never inside one (RFC 5322, 2.2.3). */
function folded(header: string): string {
  const lines: string[] = [];
  for (const word of header.replace(/[\r\n]+/g, " ").split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length < 78 || /^[\w-]+:$/.test(last)))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\r\n ");
}

/** `"Name" <address>`, with a name in any script. */
function mailbox(typed: string): string {
  const [, name, address] = /^"?(.*?)"?\s*<([^<>]*)>$/.exec(typed.replace(/[\r\n]+/g, " ")) ?? [];
  if (!address) return typed;
  if (!name) return address;
  return isPlain(name) ? `"${name.replace(/["\\]/g, "\\$&")}" <${address}>` : `${encoded(name)} <${address}>`;
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Text as a header carries it: as it stands, or as encoded words of at most 75 characters with no character cut in two (RFC 2047). */
function encoded(text: string): string {
  const bare = text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
  if (isPlain(bare) && !bare.includes("=?")) return bare;
  const chunks: string[] = [];
  for (const sign of bare) {
    const grown = (chunks.at(-1) ?? "") + sign;
    if (chunks.length > 0 && Buffer.byteLength(grown) <= 42) chunks[chunks.length - 1] = grown;
    else chunks.push(sign);
  }
  return chunks.map((chunk) => `=?utf-8?B?${Buffer.from(chunk, "utf8").toString("base64")}?=`).join(" ");
}

/** RFC 2045, 6.7: lines of at most 76 characters, broken after a space where there is one, no space at their end. */
function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const ascii = /^[ -<>-~\t]*$/.test(line);
      if (ascii && line.length <= 75 && !/[ \t]$/.test(line)) return line;
      const signs = Array.from(Buffer.from(line, "utf8"), (byte) => written[byte] ?? "");
      const last = signs.at(-1);
      if (last === " " || last === "\t") signs[signs.length - 1] = last === " " ? "=20" : "=09";
      return broken(signs);
    })
    .join("\r\n");
}

/** Each byte as quoted-printable writes it. */
const written = Array.from({ length: 256 }, (_, byte) =>
  (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 9
    ? String.fromCharCode(byte)
    : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
);

function broken(signs: string[]): string {
  const lines: string[] = [];
  let line = "";
  let words = "";
  for (const sign of signs) {
    if (line.length + words.length + sign.length > 75) {
      if (line === "") [line, words] = [words, ""];
      lines.push(`${line}=`);
      line = "";
    }
    words += sign;
    if (sign === " ") [line, words] = [line + words, ""];
  }
  return [...lines, line + words].join("\r\n");
}
