import { fullName } from "../core/contact.ts";
import type { Pick } from "../core/envelope.ts";
import type * as Explorer from "../core/explorer.ts";
import type { OwnerId } from "../core/id.ts";
import { card, ics } from "../core/invite.ts";
import type { Matter, Of } from "../core/matter.ts";
import type { Instant } from "../core/time.ts";
import { letterFor } from "../web/letter.ts";
import { type Item, mail } from "../web/mail.tsx";
import type { Ready } from "./claim.ts";
import type { Delivery } from "./deps.ts";
import { entry, entryMail } from "./entry-mail.ts";
import { aboutMeLink } from "./links.ts";
import { type Mail, mime } from "./mime.ts";

/** Makes the mail that carries what is due, with links behind `token`: to whom, its subject with the reason for what it names, and every byte of it. */
export type Compose = (
  deps: Delivery,
  pick: Pick,
  ready: Ready[],
  explorer: Of<"owner">,
  token: string,
  now: Instant,
) => Promise<{ to: string; subject: string; why?: string; raw: Uint8Array }>;

export const composed: Compose = async (...what) => {
  const mail = await written(...what);
  return { to: mail.to, subject: mail.subject, ...(mail.why ? { why: mail.why } : {}), raw: mime(mail) };
};

/** The mail that carries what is due: to the explorer, with links behind `token`; or the letter they approved, to its contact. */
async function written(
  deps: Delivery,
  pick: Pick,
  ready: Ready[],
  { info: explorer }: Of<"owner">,
  token: string,
  now: Instant,
): Promise<Mail & { why?: string }> {
  const items = ready.map(({ due, scene }) => ({
    ...{ due, matter: scene.matter, contact: scene.contact?.info },
    letter: due.message ? letterFor(scene.matter, due.message.key, explorer, scene.contact?.info) : undefined,
  }));
  const [first] = items;
  if (first && (first.due.kind === "invite" || first.due.kind === "eve")) return entryMail(deps, first, explorer, now);
  if (pick.to === "contact") return approved(deps, first, explorer, now);
  const stop = `${deps.url}/stop/${token}`;
  const link = (path: string) => `${deps.url}/a/${token}${path}`;
  const week = items.some((one) => one.due.kind === "week") ? await weekRows(deps, explorer.owner) : undefined;
  return {
    ...{ from: `"Askwell" <${deps.sender}>`, to: explorer.email, at: now },
    ...mail(items, { explorer, now, link, stop, week }),
    ...{ unsubscribe: stop, entries: entries(items, deps.url, now) },
    ...(first?.due.kind === "booked" ? { calendar: entry(deps, first, explorer, "host", now) } : {}),
  };
}

/** The explorer's own letter, as they left it, with one line at its foot that says how it came. */
function approved(deps: Delivery, item: Item | undefined, explorer: Explorer.Info, at: Instant): Mail {
  const messages = item && "messages" in item.matter.info ? item.matter.info.messages : {};
  const letter = messages[item?.due.message?.key ?? ""];
  if (letter?.status !== "approved") throw new Error("a letter leaves only while it is approved");
  const name = (explorer.name ?? "An explorer").replace(/["\\\r\n]/g, "");
  return {
    ...{ from: `"${name} via Askwell" <${deps.sender}>`, to: letter.to, replyTo: explorer.email, at },
    subject: letter.subject,
    text: `${letter.text}\n\n-- \nSent with Askwell for ${explorer.name ?? explorer.email}. What is kept about you, and how to stop it: ${aboutMeLink(deps, letter.contact)}\n`,
  };
}

/** What Monday's section tells of: everything open, and the talks of late. */
async function weekRows(deps: Delivery, owner: OwnerId): Promise<Matter[]> {
  const [open, talks] = await Promise.all([deps.store.agenda(owner, 100), deps.store.list(owner, "interview", 25)]);
  return [...open, ...talks.filter((one) => !open.some((row) => row.info.id === one.info.id))];
}

/** A brief brings the explorer's own calendar entry along. */
const entries = (items: Item[], url: string, now: Instant): NonNullable<Mail["entries"]> =>
  items.flatMap(({ due, matter, contact }) => {
    if (due.kind !== "brief" || matter.noun !== "interview") return [];
    const talk = matter.info;
    const words = card(talk, fullName(contact ?? { given: talk.name }), `${url}/talks/${talk.id}/log`);
    return [{ name: "talk.ics", ics: ics(talk, words, now) }];
  });
