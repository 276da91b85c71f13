import * as Booking from "../core/booking.ts";
import type { BookingId, ContactId, InterviewId, OwnerId } from "../core/id.ts";
import type { Secrets, Token } from "../core/ports.ts";
import { addMinutes, type Instant, later } from "../core/time.ts";
import type { Writing } from "./deps.ts";

/**
 * Links and addresses that must read the same in every mail about one talk, in its calendar entry and on the explorer's page. They are made from the installation's
 * secret, so that nobody can guess them and nothing but their hash is stored; a link without its row is dead.
 */
const spoken = (secrets: Secrets, what: string): string => secrets.seal(what).slice(0, 40);

const bookingKey = (secrets: Secrets, id: BookingId) => spoken(secrets, `booking ${id}`);
const replyKey = (secrets: Secrets, id: InterviewId) => spoken(secrets, `reply ${id}`);
const feedKey = (secrets: Secrets, owner: OwnerId, round: number) => spoken(secrets, `feed ${owner} ${round}`);

const aboutMeKey = (secrets: Secrets, id: ContactId) => spoken(secrets, `about ${id}`);

/** Where a contact sees what is kept about them. */
export const aboutMeLink = (deps: Pick<Writing, "secrets" | "url">, id: ContactId): string =>
  `${deps.url}/c/${aboutMeKey(deps.secrets, id)}`;
export const bookingLink = (deps: Pick<Writing, "secrets" | "url">, id: BookingId): string =>
  `${deps.url}/b/${bookingKey(deps.secrets, id)}`;
export const feedLink = (deps: Pick<Writing, "secrets" | "url">, owner: OwnerId, round: number): string =>
  `${deps.url}/f/${feedKey(deps.secrets, owner, round)}.ics`;

/** Where calendars send their answers to one talk's invitation; nowhere when no mail can be received. */
export const replyAddress = (deps: Pick<Writing, "secrets" | "inbound">, id: InterviewId): string | undefined =>
  deps.inbound ? `askwell+${replyKey(deps.secrets, id)}@${deps.inbound}` : undefined;

const days = (count: number) => count * 24 * 60;
const offeredDays = 180;
const afterTalkDays = 90;
const feedDays = 3650;
const aboutMeDays = 400;

/** What a booking's link and its talk's answers may touch. They live half a year, or three months beyond the talk. */
export function bookingTokens(secrets: Secrets, booking: Booking.Info, now: Instant, talkEnd?: Instant): Token[] {
  const offered = addMinutes(now, days(offeredDays));
  const expiresAt = talkEnd ? later(offered, addMinutes(talkEnd, days(afterTalkDays))) : offered;
  const { owner } = booking;
  const matters = Booking.rowsOf(booking);
  // Whoever holds a booking's page can also see what is kept about them, before any mail of ours reached them.
  return [
    aboutMeToken(secrets, owner, booking.contact, now),
    { hash: secrets.hash(bookingKey(secrets, booking.id)), purpose: "booking", owner, matters, expiresAt },
    { hash: secrets.hash(replyKey(secrets, booking.interview)), purpose: "reply", owner, matters, expiresAt },
  ];
}

export const aboutMeToken = (secrets: Secrets, owner: OwnerId, contact: ContactId, now: Instant): Token => ({
  ...{ hash: secrets.hash(aboutMeKey(secrets, contact)), purpose: "contact", owner, matters: [contact] },
  expiresAt: addMinutes(now, days(aboutMeDays)),
});

export const feedToken = (secrets: Secrets, owner: OwnerId, round: number, now: Instant): Token => ({
  ...{ hash: secrets.hash(feedKey(secrets, owner, round)), purpose: "feed", owner, matters: [] },
  expiresAt: addMinutes(now, days(feedDays)),
});

/** Is this the address in use, and not one that was given up? */
export const isFeedOf = (secrets: Secrets, token: Token, round: number): boolean =>
  round > 0 && secrets.hash(feedKey(secrets, token.owner, round)) === token.hash;
