import MailComposer from "nodemailer/lib/mail-composer/index.js";

export type Mail = {
  from: string;
  to: string;
  subject: string;
  text: string;
  html?: string;
  replyTo?: string;
  /** Askwell's own mail: marked as automatic, and easy to leave (RFC 3834, RFC 8058). */
  unsubscribe?: string;
};

/** Complete MIME with CRLF line ends. Addresses are validated before they come here, so no header can be written through them. */
export function mime(mail: Mail): Promise<Uint8Array> {
  const composer = new MailComposer({
    ...{ from: mail.from, to: mail.to, subject: mail.subject, text: mail.text, newline: "windows" },
    ...(mail.html ? { html: mail.html } : {}),
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    headers: mail.unsubscribe
      ? {
          "Auto-Submitted": "auto-generated",
          "List-Unsubscribe": `<${mail.unsubscribe}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
      : {},
  });
  return composer.compile().build();
}
