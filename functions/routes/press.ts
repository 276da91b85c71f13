import * as Ask from "../../core/ask.ts";
import * as Contact from "../../core/contact.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import type * as Explorer from "../../core/explorer.ts";
import { isMoot, type Matter, type Settled } from "../../core/matter.ts";
import * as Message from "../../core/message.ts";
import * as Referral from "../../core/referral.ts";
import { addDays, at, clockOf, dayOf, type Instant, isWorking, ms, weekdaysOnly } from "../../core/time.ts";
import { letterSent } from "../settle.ts";

/** What a button on the draft page is about: the letter as it stands there, and whom it is for. */
export type Pressed = {
  does: string;
  key: string;
  letter: Message.Letter;
  /** Does it differ from the draft that stood on the page? */
  byHand: boolean;
  contact: Contact.Info;
  explorer: Explorer.Info;
};

export const kindOf = (key: string): Message.Kind => key.split("-")[0] as Message.Kind;
export const isKey = (key: string): boolean =>
  Message.kinds.includes(kindOf(key)) && /^[a-z_]+(-con_[0-9a-z]+)?$/.test(key);

/** A sign of life of months ago is not the one that is owed now. */
export function current(messages: Message.Messages, key: string, now: Instant): Message.Info | undefined {
  const message = messages[key];
  const old = key === "touch" && message?.status === "sent" && ms(now) - ms(message.at) > 30 * 86_400_000;
  return old ? undefined : message;
}

/**
 * Nobody gets more than two nudges, ever. One that the explorer sent counts when they say so, and taking that back gives nothing back;
 * one that is sent for them counted when it was claimed, also when nobody could say whether it went.
 */
export const counts = (does: string, before: Message.Info["status"] | undefined, key: string): boolean =>
  Message.isNudge(kindOf(key)) && does === "sent" && before !== "sent" && before !== "unknown";

/** What each button does. A letter that is sent, or on its way, is never sent again by a second press. */
export function press(row: Matter, pressed: Pressed, now: Instant): Result<Matter> {
  if (!("messages" in row.info)) return refuse("matter.not_found", "This letter is gone.");
  const { does, key, letter, byHand, contact } = pressed;
  const held = current(row.info.messages, key, now);
  const keep = (message: Message.Info | undefined): Result<Matter> => ok(holding(row, key, message));
  const attempt = 1 + Math.max(held && "attempt" in held ? held.attempt : 0, ...attempts(row, key).map(([n]) => n));
  if (does === "undo") return takenBack(row, key, held, now);
  if (held?.status === "sent" || held?.status === "approved")
    return refuse("message.already_sent", "This letter is sent or on its way already. Nothing was changed.");
  switch (does) {
    case "open":
      return keep({ status: "opened", ...letter, at: now });
    case "sent": {
      const went = letterSent(row, { message: { key }, round: attempt } as Parameters<typeof letterSent>[1], now);
      const edit = byHand || Message.edited(held) ? letter : undefined;
      return ok(holding(went, key, Message.sentByHand(edit, attempt, now)));
    }
    case "send": {
      if (isMoot(row, key))
        return refuse("matter.changed", "You have noted how this stands since, so this letter is not sent.");
      if (contact.status !== "active")
        return refuse("contact.stopped", "They asked for no more mail, so nothing goes out.");
      if (!contact.email) return refuse("contact.no_address", "You have not noted a mail address for them.");
      const sendAt = decent(now, pressed);
      const to = { to: contact.email, contact: contact.id };
      return keep({ status: "approved", ...letter, ...to, at: now, sendAt, attempt });
    }
    default:
      return keep({ status: "edited", ...letter, at: now });
  }
}

function holding(row: Matter, key: string, message: Message.Info | undefined): Matter {
  if (!("messages" in row.info)) return row;
  const { [key]: _, ...rest } = row.info.messages;
  const messages = message ? { ...rest, [key]: message } : rest;
  return { ...row, info: { ...row.info, messages } } as Matter;
}

/** May "it is sent" be taken back? Not once it is noted what became of it: that is taken back first, on its own page. */
export const takesBack = ({ info }: Matter): boolean => !("status" in info && info.status === "settled");

function takenBack(row: Matter, key: string, held: Message.Info | undefined, now: Instant): Result<Matter> {
  if (held?.status === "approved")
    return attempts(row, key).some(([_, how]) => how === "claimed")
      ? refuse("message.already_sent", "It is leaving, or has just left, so it cannot be taken back.")
      : ok(holding(row, key, { status: "edited", subject: held.subject, text: held.text, at: now }));
  if (held?.status !== "sent") return refuse("message.unknown", "There is nothing to take back here.");
  if (held.by === "askwell" || !takesBack(row))
    return refuse("message.already_sent", "What has gone out cannot be taken back.");
  const undone = holding(row, key, Message.unsent(held, now));
  switch (undone.noun) {
    case "contact":
      return ok(key === "close" ? { ...undone, info: Contact.unclosed(undone.info, held.at) } : undone);
    case "referral": {
      if (key !== "outreach" && key !== "intro_reply") return ok(undone);
      const before = Referral.unwritten(undone.info, key === "intro_reply");
      return before.ok ? ok({ ...undone, info: before.value }) : before;
    }
    case "ask": {
      if (key !== "ask" && key !== "ask_intro") return ok(undone);
      const before = Ask.unwritten(undone.info);
      return before.ok ? ok({ ...undone, info: before.value }) : before;
    }
    case "career": {
      const helpers = undone.info.helpers.map(({ toldAt, ...one }) =>
        toldAt && key !== `outcome-${one.contact}` ? { ...one, toldAt } : one,
      );
      return ok({ ...undone, info: { ...undone.info, helpers } });
    }
    default:
      return ok(undone);
  }
}

/**
 * The attempts at this letter that a sender has begun, and how each stands. One that is claimed may have gone, also after its lease: only
 * evidence or the lapse settles it. A number is never used again, so that late evidence of an earlier letter says nothing of a later one.
 */
const attempts = (row: Matter, key: string): [attempt: number, how: Settled["how"]][] =>
  Object.entries(row.settled).flatMap(([id, { how }]) => {
    const attempt = new RegExp(`\\.send\\.${key.replace(/_/g, "-")}-\\d+-(\\d+)$`).exec(id)?.[1];
    return attempt ? [[Number(attempt), how]] : [];
  });

/** When a letter may reach its reader: 07:00–21:00 their time, thanks on any day and the rest on their working days; else their next 08:00. */
function decent(now: Instant, { key, contact, explorer }: Pressed): Instant {
  const zone = contact.zone ?? explorer.preferences.zone;
  const off = contact.daysOff ?? weekdaysOnly;
  const suits = (day: string) => key === "thanks" || isWorking(day, off);
  const [today, clock] = [dayOf(now, zone), clockOf(now, zone)];
  if (suits(today) && clock >= "07:00" && clock < "21:00") return now;
  let day = clock < "07:00" ? today : addDays(today, 1);
  for (let left = 366; left > 0 && !suits(day); left--) day = addDays(day, 1);
  return at(day, "08:00", zone);
}
