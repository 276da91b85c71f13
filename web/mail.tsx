import type * as Contact from "../core/contact.ts";
import { fullName, shortName } from "../core/contact.ts";
import type { Due } from "../core/due.ts";
import type { Matter } from "../core/matter.ts";
import type { Letter } from "./letter.ts";

/** One reminder inside a mail: what is owed, the matter it belongs to, and the letter it puts before the explorer. */
export type Item = { due: Due; matter: Matter; contact?: Contact.Info | undefined; letter?: Letter | undefined };
export type Mail = { subject: string; text: string; html: string };

const ink = { paper: "#fbf8f2", raised: "#ffffff", text: "#1d2330", soft: "#565c68", line: "#e4ddd0", seal: "#1f5d4c" };

/** The mail for one item, or for a morning's items together. `link` gives the address of a page behind this mail's own token. */
export function mail(items: Item[], link: (path: string) => string): Mail {
  const told = items.filter((one) => one.due.kind !== "week");
  const [only] = told;
  const subject = told.length === 1 && only ? headline(only) : `${told.length} things for today`;
  const text = `${told.map((one) => plain(one, link)).join("\n\n— — —\n\n")}\n\nAskwell\n`;
  const html = `<!doctype html>${(
    (
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <title>{subject}</title>
        </head>
        <body style={`margin:0;background:${ink.paper};color:${ink.text};font:16px/1.55 system-ui,sans-serif`}>
          <div style="max-width:560px;margin:0 auto;padding:20px">
            {told.map((one) => (
              <Section item={one} link={link} />
            ))}
            <p style={`color:${ink.soft};font-size:14px`}>Askwell</p>
          </div>
        </body>
      </html>
    )
  ).toString()}`;
  return { subject, text, html };
}

const Section = ({ item, link }: { item: Item; link: (path: string) => string }) => (
  <section style={`border-top:1px solid ${ink.line};padding:12px 0`}>
    <h1 style="font:22px/1.3 ui-serif,Georgia,serif;margin:0 0 8px">{headline(item)}</h1>
    {openings(item).map((one) => (
      <p style="margin:0 0 12px">{one}</p>
    ))}
    {item.letter && (
      <div
        style={`background:${ink.raised};border:1px solid ${ink.line};border-radius:6px;padding:16px;margin:0 0 12px`}
      >
        <p style={`margin:0 0 8px;color:${ink.soft};font-size:14px`}>Subject: {item.letter.subject}</p>
        <div style="font-family:ui-serif,Georgia,serif">
          {item.letter.text.split(/\n\n+/).map((paragraph) => (
            <p style="margin:0 0 12px;white-space:pre-line">{paragraph}</p>
          ))}
        </div>
      </div>
    )}
    <p style="margin:0 0 12px">
      <a
        href={link(page(item))}
        style={`display:inline-block;background:${ink.seal};color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none`}
      >
        {verb(item)}
      </a>
    </p>
    <p style={`margin:0;color:${ink.soft};font-size:14px`}>Why this came: {item.due.reason}</p>
  </section>
);

function plain(item: Item, link: (path: string) => string): string {
  const letter = item.letter ? `Subject: ${item.letter.subject}\n\n${item.letter.text}\n\n` : "";
  const opening = `${headline(item)}\n\n${openings(item).join("\n\n")}\n\n`;
  return `${opening}${letter}${verb(item)}: ${link(page(item))}\n\nWhy this came: ${item.due.reason}`;
}

const named = (item: Item) =>
  item.contact ? shortName(item.contact) : "name" in item.matter.info ? item.matter.info.name : "them";
const whole = (item: Item) => (item.contact ? fullName(item.contact) : named(item));

/** The one thing this reminder says, as a subject line. */
export function headline(item: Item): string {
  const name = named(item);
  switch (item.due.kind) {
    case "brief":
      return `Your talk with ${name} is coming up`;
    case "card":
      return `Your talk with ${name} begins in an hour`;
    case "thanks":
      if (item.due.round === 0) return `Your thank-you to ${name} is ready`;
      return item.due.round === 1 ? `Your thank-you to ${name} is still here` : `A last call to thank ${name}`;
    case "missed":
      return `The talk with ${name} that did not happen`;
    case "promise":
      return `What you promised ${name}`;
    case "advice":
      return `Did ${name}'s advice help?`;
    case "outreach":
      return `Write to ${name}`;
    case "let_go":
      return `Let it go with ${name}?`;
    case "introduced":
      return `Has the introduction to ${name} come?`;
    case "word":
      return `Any word from ${name}?`;
    case "close":
      return `Tell ${name} what came of it`;
    case "touch":
      return `A sign of life for ${name}`;
    default:
      return `Your letter to ${name}`;
  }
}

function openings(item: Item): string[] {
  const name = named(item);
  const blanks = item.letter?.blanks ?? 0;
  switch (item.due.kind) {
    case "brief":
    case "card":
      return [
        `You meet ${whole(item)}. Thank them in person, never ask for a job, and keep one question for the end: whom else should I talk to?`,
      ];
    case "thanks":
      return [
        "It didn't happen, it moved, or you already thanked them? Say so on the page, and this goes quiet.",
        blanks > 0
          ? `One line from you would make it yours: what did ${name} say that stayed with you?`
          : "Read it, mend it, send it.",
      ];
    case "promise":
      return item.matter.noun === "interview" && item.matter.info.status === "held"
        ? [`You noted: ${item.matter.info.log.promise ?? ""}`]
        : [];
    case "advice":
      return [`A yes opens a short letter to ${name} about what came of it.`];
    case "word":
      return ["Answered, not yet, no, or away until a day: one press, and everything owed to them follows from it."];
    case "let_go":
      return ["It is fine not to write. Say so, and nothing more comes about them."];
    default:
      return [];
  }
}

function verb(item: Item): string {
  switch (item.due.kind) {
    case "brief":
    case "card":
      return "Open the talk";
    case "word":
    case "introduced":
    case "advice":
    case "let_go":
    case "promise":
      return "Answer in one press";
    default:
      return "Open the letter";
  }
}

/** Where the answer to this reminder is given. */
export function page({ due, matter }: Item): string {
  if (due.message) return `/letters/${due.matter}/${due.message.key}`;
  if (due.kind === "word") return `/word/${due.matter}`;
  return matter.noun === "interview" ? `/talks/${due.matter}` : "/";
}
