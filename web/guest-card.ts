import type * as Explorer from "../core/explorer.ts";
import type * as Interview from "../core/interview.ts";
import type { Card } from "../core/invite.ts";
import type { Zone } from "../core/time.ts";
import { howOf, nameOf } from "./booking.tsx";
import { span } from "./when.ts";

/** The contact's entry: whom they meet, when on their clocks, and where to change it. The moment itself is in universal time; the words are theirs. */
export const guestCard = (talk: Interview.Info, explorer: Explorer.Info, zone: Zone, link: string): Card => ({
  summary: `Talk with ${nameOf(explorer)}`,
  description: [
    `${nameOf(explorer)} would like to hear about your work.`,
    `${span(talk.start, talk.slot.minutes, zone, explorer.preferences.locale)}. ${howOf(talk)}.`,
    `Another time, or not at all: ${link}`,
  ].join("\n"),
  url: link,
});
