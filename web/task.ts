import { fullName, shortName } from "../core/contact.ts";
import type { Due } from "../core/due.ts";
import type * as Explorer from "../core/explorer.ts";
import type { Matter } from "../core/matter.ts";
import * as Word from "../core/word.ts";
import { dayName, listed, moment } from "./words.ts";

/** One sentence on the Today page: what to do, the rest of the sentence, and the page that does it. */
export type Task = { does: string; rest: string; href: string };

/** Whom a matter is about, as a friend says it. */
export function nameIn(matter: Matter, due?: Due): string {
  const { noun, info } = matter;
  if (noun === "contact") return shortName(info);
  if (noun === "career") return info.helpers.find((one) => one.contact === due?.contact)?.name ?? info.title;
  // A request through a friend waits for the friend, until they have passed it on.
  if (noun === "ask" && due?.kind !== "elsewhere") return Word.awaitedName(matter);
  return "name" in info && info.name ? info.name : "them";
}

export function task(due: Due, matter: Matter, explorer: Explorer.Info): Task {
  const name = nameIn(matter, due);
  const letter = `/letters/${due.matter}/${due.message?.key ?? ""}`;
  const { noun, info } = matter;
  switch (due.kind) {
    case "brief": {
      const when = noun === "interview" ? `, ${moment(info.start, explorer)}.` : ".";
      return { does: `Prepare for ${name}`, rest: when, href: `/talks/${due.matter}/prep` };
    }
    case "thanks":
      return { does: `Thank ${name}`, rest: " — the draft is ready.", href: letter };
    case "missed":
      return due.message?.key === "apology"
        ? { does: `Apologise to ${name}`, rest: " — the draft is ready.", href: letter }
        : { does: `Ask ${name} for another time`, rest: " — the draft is ready.", href: letter };
    case "promise": {
      const what = noun === "interview" && info.status === "held" && info.log.promise ? `: ${info.log.promise}` : ".";
      return { does: `Keep your promise to ${name}`, rest: what, href: `/talks/${due.matter}/promise` };
    }
    case "advice":
      return due.message
        ? { does: `Tell ${name} what came of the advice`, rest: " — the draft is ready.", href: letter }
        : { does: `Say whether ${name}'s advice helped`, rest: ".", href: `/talks/${due.matter}/advice` };
    case "outreach":
      if (due.message?.key === "nudge")
        return { does: `Send ${name} a gentle word`, rest: " — there was no answer yet.", href: letter };
      return noun === "referral"
        ? {
            ...{ does: `Write to ${name}`, href: letter },
            rest: `, whom ${info.referrerName} named on ${dayName(info.givenAt, explorer)}.`,
          }
        : {
            does:
              noun === "ask" && info.introducer
                ? `Ask ${name} to introduce you to ${info.name}`
                : `Send your request to ${name}`,
            ...{ rest: " — the draft is ready.", href: letter },
          };
    case "let_go":
      return {
        ...{ does: `Decide about ${name}`, rest: " — write, or let it go." },
        href: noun === "referral" && info.status === "open" ? `/referrals/${due.matter}` : `/word/${due.matter}`,
      };
    case "introduced": {
      const by = noun === "referral" ? info.referrerName : "they";
      return { does: `Say whether ${by} has introduced you to ${name}`, rest: ".", href: `/referrals/${due.matter}` };
    }
    case "reply": {
      const by = noun === "referral" ? `, to whom ${info.referrerName} introduced you.` : ".";
      return { does: `Answer ${name}`, rest: by, href: letter };
    }
    case "word": {
      const since = "writtenAt" in info && info.writtenAt ? ` You wrote on ${dayName(info.writtenAt, explorer)}.` : "";
      return { does: `Say what you heard from ${name}`, rest: `.${since}`, href: `/word/${due.matter}` };
    }
    case "opened":
      return { does: `Say whether your letter to ${name} went`, rest: ".", href: letter };
    case "elsewhere":
      return { does: "Ask someone else meanwhile", rest: `; ${name} may be busy.`, href: "/asks/new" };
    case "close": {
      const told = noun === "contact" ? info.named.filter((one) => !one.toldAt).map((one) => one.name) : [];
      return { does: `Tell ${name} what came of it`, rest: told.length > 0 ? `: ${listed(told)}.` : ".", href: letter };
    }
    case "touch":
      return { does: `Write ${name} a line`, rest: " to keep in touch.", href: letter };
    case "outcome":
      return {
        does: `Tell ${name} what you decided`,
        rest: noun === "career" ? ` about ${info.title}.` : ".",
        href: letter,
      };
    case "answer":
      return { does: `Look at ${name}'s answer`, rest: ".", href: `/bookings/${due.matter}` };
    default:
      return { does: `Look at ${noun === "contact" ? fullName(info) : name}`, rest: ".", href: "/" };
  }
}
