import type * as Explorer from "../../core/explorer.ts";
import type * as Interview from "../../core/interview.ts";
import type { Zone } from "../../core/time.ts";
import { howOf, nameOf } from "../booking.tsx";
import { span, wholeMoment } from "../when.ts";
import { Button, Sheet, Standing } from "./frame.tsx";

/** `beside`: what they should know about the place, or about their answer. */
type Words = { subject: string; lead: string; beside: string[]; after: string; link: string };
type GuestMail = { subject: string; text: string; html: string };
type About = { talk: Interview.Info; explorer: Explorer.Info; name: string; zone: Zone; link: string; aboutMe: string };

/** To the contact, in the explorer's voice: what, when on their clocks, where, and how to change it. */
export function guestMail(about: About, eve: boolean): GuestMail {
  const { talk, explorer, name, zone, link, aboutMe } = about;
  const words = eve ? tomorrow(about) : told(about);
  const when = span(talk.start, talk.slot.minutes, zone, explorer.preferences.locale);
  const where = [howOf(talk), talk.slot.place].filter(Boolean).join(": ");
  const foot = `Sent with Askwell for ${nameOf(explorer)}.`;
  const out = "What is kept about you, and how to stop these mails";
  const lines = talk.status === "cancelled" ? [`Called off: ${when}`] : [when, where];
  const text = [
    `Hello ${name},`,
    words.lead,
    lines.map((one) => `  ${one}`).join("\n"),
    ...words.beside,
    words.after,
    `${words.link}: ${link}`,
    nameOf(explorer),
    `-- \n${foot}\n${out}: ${aboutMe}\n`,
  ].join("\n\n");
  const html = (
    <Sheet
      {...{ subject: words.subject, footer: [foot], out: { label: out, href: aboutMe } }}
      preheader={[words.lead, ...lines].join(" ")}
    >
      <p style="margin:0 0 12px">Hello {name},</p>
      <p style="margin:0 0 12px">{words.lead}</p>
      <Standing lines={lines} />
      {[...words.beside, words.after].map((one) => (
        <p style="margin:0 0 12px">{one}</p>
      ))}
      <Button label={words.link} path={link} link={(to) => to} />
      <p style="margin:20px 0 0">{nameOf(explorer)}</p>
    </Sheet>
  );
  return { subject: words.subject, text, html: `<!doctype html>${html.toString()}` };
}

const tomorrow = ({ talk, explorer, zone }: About): Words => ({
  subject: `Tomorrow: our talk on ${wholeMoment(talk.start, zone, explorer.preferences.locale)}`,
  lead: "You asked to be reminded: we talk tomorrow.",
  beside: placeless(talk),
  ...change,
});

const change = {
  after: "If something comes up, choosing another time is one press, and so is calling it off.",
  link: "Change or call it off",
};

/** Nobody has said where: they need not guess who takes the next step. */
function placeless({ slot }: Interview.Info): string[] {
  if (slot.place) return [];
  switch (slot.mode) {
    case "video":
      return ["I will send you a link before we talk."];
    case "phone":
      return ["Which number may I call? An answer to this mail reaches me."];
    case "in_person":
      return ["Where shall we meet? An answer to this mail reaches me."];
  }
}

/** One message for each change, by whose wish it came. */
function told({ talk, explorer, zone }: About): Words {
  const when = wholeMoment(talk.start, zone, explorer.preferences.locale);
  const theirs = talk.guest?.by === "them";
  const beside = placeless(talk);
  if (talk.status === "cancelled")
    return {
      ...{ subject: `Called off: our talk on ${when}`, lead: off(talk, theirs), beside: [] },
      after: "If another time suits you, I would still be glad to talk. If not, that is fine as well.",
      link: "Choose another time",
    };
  if (talk.guest?.resentAt)
    return {
      ...{ subject: `Our talk on ${when}: the calendar entry again`, lead: "Here is our talk once more:", beside },
      ...change,
    };
  switch (talk.guest?.change) {
    case "moved":
      return {
        subject: `Our talk is now on ${when}`,
        lead: theirs
          ? "As you wished, our talk has moved. Your calendar follows."
          : "I have to move our talk, and hope that the new time suits you. Your calendar follows.",
        ...{ beside, ...change },
      };
    case "agreed":
      return {
        subject: `Our talk on ${when}`,
        lead: "The time you suggested suits me, thank you. We talk on",
        ...{ beside, ...change },
      };
    case "placed":
      return {
        ...{ subject: `Our talk on ${when}: where we meet`, lead: "The time stays as it is, and this is new:", beside },
        ...change,
      };
    default:
      return {
        subject: `Our talk on ${when}`,
        lead: thanksFor(talk, theirs),
        ...{ beside, ...change },
      };
  }
}

function thanksFor({ guest }: Interview.Info, theirs: boolean): string {
  if (!theirs) return "Thank you for agreeing to talk with me. We talk on";
  return guest?.reply ? "Your calendar said yes, thank you. We talk on" : "Thank you for taking the time. We talk on";
}

function off(talk: Interview.Info, theirs: boolean): string {
  if (talk.guest?.reply && talk.guest.reply.said !== "declined")
    return "Your calendar answered anew, and I am sorry: by then the hour had gone to somebody else, so our talk is off.";
  if (talk.guest?.reply?.said === "declined") return "Your calendar declined our talk, so it is off.";
  if (theirs) return "You called off our talk. Your calendar takes it out.";
  return talk.status === "cancelled" && talk.by === "them"
    ? "As you told me, our talk is off. Your calendar takes it out."
    : "I am sorry: I have to call off our talk. Your calendar takes it out.";
}
