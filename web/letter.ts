import type * as Contact from "../core/contact.ts";
import { forwardable } from "../core/draft/introduction.ts";
import * as Draft from "../core/draft.ts";
import type * as Explorer from "../core/explorer.ts";
import type { Matter, Of } from "../core/matter.ts";
import type * as Message from "../core/message.ts";

export type Letter = { subject: string; text: string; blanks: number };
type Common = Pick<Draft.Input, "explorer" | "contact" | "register">;

/**
 * The letter a matter puts before the explorer: their own edit where there is one, else a draft from all that the matter and its
 * contact know. The mail and the page ask here, so both show the same text.
 */
export function letterFor(
  matter: Matter,
  key: string,
  explorer: Explorer.Info,
  contact: Contact.Info | undefined,
): Letter {
  const kept = "messages" in matter.info ? matter.info.messages[key] : undefined;
  if (kept && "text" in kept) return { subject: kept.subject, text: kept.text, blanks: blanks(kept.text) };
  const kind = key.split("-")[0] as Message.Kind;
  const common = {
    explorer: explorer.name ? { name: explorer.name } : {},
    ...{ contact: contact ?? {}, register: register(kind, contact) },
  };
  return Draft.draft(input(matter, kind, common, contact));
}

const blanks = (text: string): number => text.match(/\[[^\]\n]+\]/g)?.length ?? 0;

/** A stranger, and whoever is known by title or family name alone, is written to formally. */
const register = (kind: Message.Kind, contact: Contact.Info | undefined): "formal" | "informal" =>
  contact?.given && !contact.title && !["outreach", "ask"].includes(kind) ? "informal" : "formal";

function input(matter: Matter, kind: Message.Kind, common: Common, contact: Contact.Info | undefined): Draft.Input {
  switch (matter.noun) {
    case "interview":
      return aboutTalk(matter.info, kind, common, contact);
    case "referral":
      return aboutReferral(matter.info, kind, common);
    case "ask":
      return aboutAsk(matter.info, kind, common);
    case "contact": {
      const { named, remembered } = matter.info;
      const career = remembered?.careerTitle;
      const untold = named.filter((one) => !one.toldAt || (one.heldAt && one.toldAt < one.heldAt));
      if (kind === "close") return { ...common, kind, career, people: untold.length > 0 ? untold : named };
      return { ...common, kind: "touch", career, said: remembered?.said };
    }
    case "career": {
      const { title: career, status } = matter.info;
      const decision = status === "chosen" ? "pursue" : status === "set_aside" ? "leave" : undefined;
      const { said, advice } = contact?.remembered ?? {};
      return { ...common, kind: "outcome", career, decision, said, advice };
    }
    case "owner":
    case "booking":
    case "calendar":
      throw new Error("only matters with a letter are asked for one");
  }
}

function aboutTalk(
  talk: Of<"interview">["info"],
  kind: Message.Kind,
  common: Common,
  contact: Contact.Info | undefined,
): Draft.Input {
  const about = { ...common, career: talk.careerTitle };
  if (kind === "apology" || kind === "another_time") return { ...about, kind };
  if (talk.status !== "held") return { ...about, kind: "thanks" };
  const { advice, promise, free, thankedInPerson, said } = talk.log;
  if (kind === "advice_report") return { ...about, kind, advice, came: talk.adviceCame };
  const referrals = (contact?.named ?? [])
    .filter((one) => one.interview === talk.id)
    .map(({ name, words, writes, leave }) => ({ name, why: words, writes, leave }));
  const words = said.flatMap((one) => one.words ?? []);
  return { ...about, kind: "thanks", notes: { said: words, advice, promise, referrals, thankedInPerson, free } };
}

/** A request, its nudge, and the answer once a friend has introduced the two. */
function aboutAsk(ask: Of<"ask">["info"], kind: Message.Kind, common: Common): Draft.Input {
  const { name, target, introducer, why, how, careerTitle: career } = ask;
  const about = { ...common, career };
  const last = "nudgedAt" in ask && (ask.nudgedAt?.length ?? 0) > 0;
  switch (kind) {
    case "nudge":
      return introducer ? { ...about, kind: "intro_nudge", people: [{ name }], asked: true } : { ...about, kind, last };
    case "intro_reply":
      return { ...about, kind, introducer: { given: introducer?.name }, why };
    default:
      return introducer ? { ...about, kind: "ask_intro", target, why } : { ...about, kind: "ask", why, how };
  }
}

/** The text a mutual friend can pass on, as a draft of its own. */
export function forwardableOf(
  ask: Of<"ask">["info"],
  explorer: Explorer.Info,
  friend: Contact.Info | undefined,
): string {
  const common = {
    explorer: explorer.name ? { name: explorer.name } : {},
    ...{ contact: friend ?? {}, register: register("ask_intro", friend) },
  };
  const input = aboutAsk(ask, "ask_intro", common);
  return input.kind === "ask_intro" ? forwardable(input) : "";
}

function aboutReferral(referral: Of<"referral">["info"], kind: Message.Kind, common: Common): Draft.Input {
  const { referrerName, referrerFullName = referrerName, leave, words: why, name, careerTitle: career } = referral;
  const about = { ...common, career };
  const referrer = { given: referrerFullName, leave: leave === "yes" };
  switch (kind) {
    case "intro_reply":
      return {
        ...about,
        kind,
        introducer: { given: about.register === "informal" ? referrerName : referrerFullName },
        why,
      };
    case "intro_nudge":
      return { ...about, kind, people: [{ name }] };
    case "nudge":
      return { ...about, kind, referrer, last: "nudgedAt" in referral && (referral.nudgedAt?.length ?? 0) > 0 };
    default:
      return { ...about, kind: "outreach", referrer, why };
  }
}
