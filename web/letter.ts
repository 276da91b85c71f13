import type * as Contact from "../core/contact.ts";
import * as Draft from "../core/draft.ts";
import type * as Explorer from "../core/explorer.ts";
import type { Matter } from "../core/matter.ts";
import type * as Message from "../core/message.ts";

export type Letter = { subject: string; text: string; blanks: number };

/**
 * The letter a matter puts before the explorer: their own edit where there is one, else a draft from what the matter knows.
 * Given names make it informal; a person known by title or family name alone is written to formally.
 */
export function letterFor(
  matter: Matter,
  key: string,
  explorer: Explorer.Info,
  contact: Contact.Info | undefined,
): Letter {
  const kept = "messages" in matter.info ? matter.info.messages[key] : undefined;
  if (kept && "text" in kept) return { subject: kept.subject, text: kept.text, blanks: blanks(kept.text) };
  return Draft.draft(input(matter, key.split("-")[0] as Message.Kind, explorer, contact));
}

const blanks = (text: string): number => text.match(/\[[^\]\n]+\]/g)?.length ?? 0;

function input(
  matter: Matter,
  kind: Message.Kind,
  explorer: Explorer.Info,
  contact: Contact.Info | undefined,
): Draft.Input {
  const common = {
    explorer: explorer.name ? { name: explorer.name } : {},
    contact: contact ?? {},
    register: contact?.given && !contact.title ? ("informal" as const) : ("formal" as const),
  };
  if (matter.noun === "interview" && matter.info.status === "held" && kind === "thanks") {
    const { log } = matter.info;
    const said = log.said.flatMap((one) => (one.words ? [one.words] : []));
    const notes = {
      said,
      advice: log.advice,
      promise: log.promise,
      free: log.free,
      thankedInPerson: log.thankedInPerson,
    };
    return { ...common, kind, notes };
  }
  if (matter.noun === "interview" && matter.info.status === "held" && kind === "advice_report")
    return { ...common, kind, advice: matter.info.log.advice };
  if (matter.noun === "referral") {
    const { referrerName, leave, words } = matter.info;
    const referrer = { given: referrerName, leave: leave === "yes" };
    if (kind === "outreach") return { ...common, kind, referrer, why: words };
    if (kind === "nudge") return { ...common, kind, referrer };
    if (kind === "intro_reply") return { ...common, kind, introducer: { given: referrerName }, why: words };
    if (kind === "intro_nudge") return { ...common, kind, people: [{ name: matter.info.name }] };
  }
  if (matter.noun === "ask" && (kind === "ask" || kind === "ask_intro")) {
    const { name, why } = matter.info;
    return kind === "ask" ? { ...common, kind, why } : { ...common, kind, target: { given: name }, why };
  }
  if (matter.noun === "contact" && kind === "close") return { ...common, kind, people: matter.info.named };
  return { ...common, kind: kind === "intro_nudge" || kind === "intro_reply" ? "nudge" : kind } as Draft.Input;
}
