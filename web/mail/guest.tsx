import type * as Explorer from "../../core/explorer.ts";
import type * as Interview from "../../core/interview.ts";
import type { Zone } from "../../core/time.ts";
import { howOf, nameOf } from "../booking.tsx";
import { span, wholeMoment } from "../when.ts";

type Words = { subject: string; lead: string; after: string; link: string };
type GuestMail = { subject: string; text: string; html: string };
type About = { talk: Interview.Info; explorer: Explorer.Info; name: string; zone: Zone; link: string; aboutMe: string };

/** To the contact, in the explorer's voice: what, when on their clocks, where, and how to change it. */
export function guestMail(about: About, eve: boolean): GuestMail {
  const { talk, explorer, name, zone, link, aboutMe } = about;
  const words = eve ? tomorrow(about) : told(about);
  const when = span(talk.start, talk.slot.minutes, zone, explorer.preferences.locale);
  const where = [howOf(talk), talk.slot.place].filter(Boolean).join(": ");
  const foot = `Sent with Askwell for ${nameOf(explorer)}`;
  const text = [
    `Hello ${name},`,
    words.lead,
    talk.status === "cancelled" ? `  ${when}` : `  ${when}\n  ${where}`,
    `${words.after}\n${words.link}: ${link}`,
    nameOf(explorer),
    `-- \n${foot}. What is kept about you, and how to stop it: ${aboutMe}\n`,
  ].join("\n\n");
  const soft = "color:#565c68";
  const html = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{words.subject}</title>
      </head>
      <body style="margin:0;padding:20px 12px;background:#fbf8f2;color:#1d2330;font:16px/1.55 system-ui,sans-serif">
        <div style="max-width:560px;margin:0 auto">
          <p style="margin:0 0 12px">Hello {name},</p>
          <p style="margin:0 0 12px">{words.lead}</p>
          <p style='margin:0 0 12px;padding:12px;border-left:3px solid #1f5d4c;font:18px/1.45 ui-serif,"Iowan Old Style",Georgia,serif'>
            {when}
            {talk.status !== "cancelled" && (
              <>
                <br />
                {where}
              </>
            )}
          </p>
          <p style="margin:0 0 12px">{words.after}</p>
          <p style="margin:20px 0">
            <a
              href={link}
              style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1f5d4c;color:#ffffff;font-weight:600;text-decoration:none"
            >
              {words.link}
            </a>
          </p>
          <p style="margin:0 0 12px">{nameOf(explorer)}</p>
          <p style={`margin:32px 0 0;font-size:14px;${soft}`}>
            {foot}. <a href={aboutMe}>What is kept about you, and how to stop it</a>
          </p>
        </div>
      </body>
    </html>
  ).toString();
  return { subject: words.subject, text, html: `<!doctype html>${html}` };
}

const tomorrow = ({ talk, explorer, zone }: About): Words => ({
  subject: `Tomorrow: our talk on ${wholeMoment(talk.start, zone, explorer.preferences.locale)}`,
  lead: "You asked to be reminded: tomorrow we talk.",
  ...change,
});

const change = {
  after: "If something has come up, another time is one press away, and so is calling it off.",
  link: "Change or call it off",
};

/** One message for each change, by whose wish it came. */
function told({ talk, explorer, zone }: About): Words {
  const when = wholeMoment(talk.start, zone, explorer.preferences.locale);
  const theirs = talk.guest?.by === "them";
  if (talk.status === "cancelled")
    return {
      subject: `Called off: our talk on ${when}`,
      lead: theirs
        ? "You called off our talk, and your calendar takes it out:"
        : talk.by === "them"
          ? "As you told me, our talk is off, and your calendar takes it out:"
          : "I am sorry: I have to call off our talk, and your calendar takes it out:",
      after: "If another time suits you, I would still be glad to talk. If not, that is fine as well.",
      link: "Choose another time",
    };
  if (talk.guest?.resentAt)
    return { subject: `Our talk on ${when}: the calendar entry again`, lead: "Here is our talk once more:", ...change };
  switch (talk.guest?.change) {
    case "moved":
      return {
        subject: `Our talk is now on ${when}`,
        lead: theirs
          ? "As you wished, our talk has moved, and your calendar follows:"
          : "Our talk has to move, and I hope the new time suits you:",
        ...change,
      };
    default:
      return {
        subject: `Our talk on ${when}`,
        lead: theirs
          ? "Thank you for taking the time. We talk on"
          : "Thank you for agreeing to talk with me. We meet on",
        ...change,
      };
  }
}
