import type * as Contact from "../core/contact.ts";
import type { Letter } from "./letter.ts";

/** Where the letter can be opened: the device's own app, Gmail and Outlook. */
export function mailApps({ subject, text }: Letter, { email = "" }: Contact.Info) {
  const [to, su, body] = [email, subject, text.replace(/\r?\n/g, "\r\n")].map(encodeURIComponent);
  return [
    { key: "open", label: "Open in my mail app", href: `mailto:${to}?subject=${su}&body=${body}` },
    {
      ...{ key: "gmail", label: "Open in Gmail" },
      href: `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${su}&body=${body}`,
    },
    {
      ...{ key: "outlook", label: "Open in Outlook" },
      href: `https://outlook.office.com/mail/deeplink/compose?to=${to}&subject=${su}&body=${body}`,
    },
  ];
}
