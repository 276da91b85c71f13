import type { Due } from "../core/due.ts";
import type { Matter } from "../core/matter.ts";
import { answered, booked } from "./mail/booking.ts";
import { BlockOf, Section, Sheet } from "./mail/frame.tsx";
import * as People from "./mail/people.ts";
import { plain, plainBlock } from "./mail/plain.ts";
import * as Talk from "./mail/talk.ts";
import type { Block, Item, Reader, Told } from "./mail/told.ts";
import { week } from "./mail/week.ts";

export type { Item } from "./mail/told.ts";
/** `why` is the reason for the thing that the subject names. */
export type Mail = { subject: string; why: string; text: string; html: string };

/** What a mail needs beside its reminders. */
export type Setting = Reader & {
  /** The address of a page behind this mail's own token. */
  link: (path: string) => string;
  /** The page that stops Askwell's mails. */
  stop: string;
  /** On Mondays: the open matters and the latest talks, for the week's section. */
  week?: readonly Matter[] | undefined;
};

/** What comes first when several things come together: what cannot wait, then what people wait for. */
const order: Due["kind"][] = [
  ...(["card", "brief", "thanks", "missed", "promise", "introduced", "opened", "word"] as const),
  ...(["outreach", "close", "advice", "let_go", "touch"] as const),
];
const place = (kind: Due["kind"]): number => (order.indexOf(kind) + order.length + 1) % (order.length + 1);

/** The mail for one reminder, or for a morning's reminders together: text and HTML are written from the same words. */
export function mail(items: readonly Item[], setting: Setting): Mail {
  const { link, stop, explorer } = setting;
  const told = items
    .filter((one) => one.due.kind !== "week")
    .map((one) => ({ at: place(one.due.kind), told: tell(one, setting) }))
    .sort((a, b) => a.at - b.at || a.told.headline.localeCompare(b.told.headline, "en"))
    .map((one) => one.told);
  const sole = told.length === 1;
  const subject = subjectOf(told);
  const rest: Block[] = setting.week
    ? week(
        setting.week,
        items.map((one) => one.due),
        setting,
      )
    : [];
  const footer = [`Askwell wrote this to ${explorer.email} and to nobody else.`];
  const text = [
    "Askwell",
    ...(sole ? [] : [subject]),
    ...told.flatMap((one, at) => [...(at > 0 ? ["* * *"] : []), plain(one, link)]),
    ...(rest.length > 0 ? ["* * *", "Your week", ...rest.map(plainBlock)] : []),
    `-- \n${footer.join("\n")}\nStop these mails: ${stop}\n`,
  ].join("\n\n");
  const html = (
    <Sheet
      {...{ subject, footer, head: "Askwell", out: { label: "Stop these mails", href: stop } }}
      preheader={String(told[0]?.blocks[0] ?? "")}
    >
      {!sole && (
        <h1 class="ink" style='margin:0 0 20px;font:600 22px/1.3 ui-serif,"Iowan Old Style",Georgia,serif'>
          {subject}
        </h1>
      )}
      {told.map((one) => (
        <Section told={one} sole={sole} link={link} />
      ))}
      {rest.length > 0 && (
        <h2 class="ink" style='margin:0 0 8px;font:600 18px/1.3 ui-serif,"Iowan Old Style",Georgia,serif'>
          Your week
        </h2>
      )}
      {rest.map((block) => (
        <BlockOf block={block} />
      ))}
    </Sheet>
  );
  return { subject, why: told[0]?.why ?? "", text, html: `<!doctype html>${html.toString()}` };
}

/** "Write to Jonas, and 2 more things": the first thing is said, the others are counted. */
function subjectOf(told: Told[]): string {
  const first = told[0]?.headline ?? "Your week";
  if (told.length < 2) return first;
  const more = told.length === 2 ? "one more thing" : `${told.length - 1} more things`;
  return first.endsWith("?") ? `${first} And ${more} for today` : `${first}, and ${more} for today`;
}

/** What a reminder says as a subject line. */
export const headline = (item: Item, reader: Reader): string => tell(item, reader).headline;

function tell(item: Item, reader: Reader): Told {
  const { due, matter } = item;
  if (matter.noun === "interview")
    switch (due.kind) {
      case "brief":
      case "card":
        return Talk.brief(item, matter.info, reader);
      case "thanks":
        return Talk.thanks(item, matter.info);
      case "missed":
        return Talk.missed(item, matter.info);
      case "promise":
        return Talk.promise(item, matter.info, reader);
      case "advice":
        return Talk.advice(item, matter.info, reader);
      case "booked":
        return booked(item, matter.info, reader);
    }
  if (matter.noun === "booking") return answered(item, matter.info, reader);
  if (due.kind === "let_go" && "writtenAt" in matter.info) return People.stopWaiting(item);
  if (matter.noun === "referral" && due.kind === "let_go") return People.letGo(item, matter, reader);
  if (matter.noun === "referral" && due.kind === "introduced") return People.introduced(item, matter, reader);
  if ((matter.noun === "referral" || matter.noun === "ask") && due.kind === "word")
    return People.word(item, matter, reader);
  if (due.kind === "opened") return People.opened(item, reader);
  if (due.kind === "outreach") return People.outreach(item, reader);
  if (matter.noun === "contact" && due.kind === "close") return People.close(item, matter);
  if (due.kind === "touch") return People.touch(item);
  return People.other(item, matter);
}
