import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { Instant } from "../core/time.ts";

export type Mail = {
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
  /** A calendar object that the mail is about: the last part of the alternatives, so that calendars offer to take it (RFC 6047). */
  calendar?: Calendar;
  /** Calendar entries to keep: attached, and nothing answers them. */
  entries?: { name: string; ics: string }[];
  /** When it is written. The mail service replaces Date and Message-ID by its own. */
  at?: Instant;
};
export type Calendar = { method: "PUBLISH" | "REQUEST" | "CANCEL" | "REPLY" | "COUNTER"; ics: string };

/**
 * Complete MIME with CRLF line ends and lines of at most 76 octets where they may be folded. The same mail always gives the same bytes.
 * Addresses are validated before they come here, so no header can be written through them.
 */
export function mime(mail: Mail): Promise<Uint8Array> {
  const { from, to, subject, text, html, replyTo, unsubscribe, calendar, entries, at } = mail;
  // Nobody can put a line into a mail that contains the digest of that mail.
  const digest = createHash("sha256").update(JSON.stringify(mail)).digest("hex").slice(0, 32);
  const composer = new MailComposer({
    ...{ from, to, subject, text, newline: "windows", baseBoundary: digest },
    ...(html ? { html } : {}),
    ...(replyTo ? { replyTo } : {}),
    ...(at ? { date: new Date(at), messageId: `<${digest}@askwell>` } : {}),
    ...(calendar
      ? { alternatives: [{ contentType: type(calendar.method), content: calendar.ics, encoding: "utf8" }] }
      : {}),
    ...(entries?.length
      ? {
          attachments: entries.map((one) => ({
            ...{ filename: one.name, content: one.ics, contentType: type("PUBLISH"), encoding: "utf8" },
          })),
        }
      : {}),
    headers: {
      ...(mail.automatic || unsubscribe ? { "Auto-Submitted": "auto-generated" } : {}),
      ...(unsubscribe
        ? { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
        : {}),
    },
  });
  return composer.compile().build();
}

const type = (method: Calendar["method"]) => `text/calendar; charset=utf-8; method=${method}`;
