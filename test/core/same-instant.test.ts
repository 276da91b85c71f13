import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { isPlain } from "../../core/availability.ts";
import * as Booking from "../../core/booking.ts";
import * as Contact from "../../core/contact.ts";
import * as Explorer from "../../core/explorer.ts";
import type { BookingId, ContactId, InterviewId, OwnerId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import { card, feed, guestIcs, ics, itip, links } from "../../core/invite.ts";
import { fresh } from "../../core/matter.ts";
import { initial } from "../../core/preferences.ts";
import { addMinutes, type Instant, wallOf } from "../../core/time.ts";
import { AgreedPage, type View } from "../../web/booking.tsx";
import { guestCard } from "../../web/guest-card.ts";
import { guestMail } from "../../web/mail/guest.tsx";
import { mail } from "../../web/mail.tsx";
import { changes } from "../fake/clocks.ts";

const zones = [
  ...["Europe/London", "Europe/Dublin", "Europe/Berlin", "Europe/Athens", "Europe/Chisinau", "Europe/Istanbul"],
  ...[
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/St_Johns",
    "America/Halifax",
  ],
  ...["America/Sao_Paulo", "America/Santiago", "America/Asuncion", "America/Havana", "America/Nuuk", "America/Phoenix"],
  ...["Africa/Cairo", "Africa/Casablanca", "Asia/Beirut", "Asia/Jerusalem", "Asia/Kolkata", "Asia/Kathmandu"],
  ...["Asia/Tokyo", "Australia/Sydney", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Apia"],
];
const owner = "own_zones1" as OwnerId;
const since = "2025-12-01T10:00:00Z";
const person = (zone: string): Contact.Info =>
  Contact.Info.parse({
    ...{ id: "con_zones1", owner, given: "Amara", email: "amara@example.org", zone, status: "active", named: [] },
    ...{ closings: 0, suggested: [], nudges: 0, messages: {}, addedAt: since },
  });
const host = (zone: string): Explorer.Info =>
  Explorer.Info.parse({
    ...{
      id: owner,
      owner,
      email: "mira@example.org",
      name: "Mira Lang",
      joinedAt: since,
      mailed: [],
      plannedWith: "1",
    },
    preferences: initial(zone),
  });

function agreed(start: Instant, zone: string): Interview.Info {
  const guest = {
    ...{ booking: "bok_zones1" as BookingId, email: "amara@example.org", zone, remind: false },
    ...{ change: "booked" as const, by: "them" as const, at: since, since: 0 },
  };
  const slot = { ...wallOf(start, zone), zone, minutes: 20, mode: "video" as const, place: "https://meet.example/a" };
  const ids = { id: "itv_zones1" as InterviewId, owner, contact: "con_zones1" as ContactId };
  const booked = Interview.book({ ...ids, name: "Amara", invite: true, slot, guest }, since);
  if (!booked.ok) throw new Error(booked.say);
  return booked.value;
}

/** "Sunday, 29 March 2026, 14:30 to 14:50", read back as the moment it is in this zone. */
function readBack(text: string, zone: string): Instant {
  const [, day, month, year, clock] = /(\d{1,2}) (\w+) (\d{4}), (\d\d:\d\d) to/.exec(text) ?? [];
  const date = new Date(`${day} ${month} ${year} 12:00 UTC`).toISOString().slice(0, 10);
  return Temporal.PlainDateTime.from(`${date}T${clock}`)
    .toZonedDateTime(zone, { disambiguation: "reject" })
    .toInstant()
    .toString();
}

const startIn = (text: string) =>
  String(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")?.getFirstPropertyValue("dtstart"));
const loose = (compact: string) => compact.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");

function everywhere(talk: Interview.Info, explorer: Explorer.Info, contact: Contact.Info): Record<string, Instant> {
  const zone = contact.zone ?? "UTC";
  const link = "https://askwell.test/b/x";
  const words = { host: card(talk, "Amara", "https://askwell.test/log"), guest: guestCard(talk, explorer, zone, link) };
  const who = (name: string) => ({ name, address: `${name.toLowerCase()}@example.org` });
  const people = { organiser: who("Askwell"), host: who("Mira"), guest: who("Amara") };
  const booking = Booking.offer(
    { id: "bok_zones1" as BookingId, owner, contact: contact.id, name: "Amara", interview: talk.id },
    since,
  );
  const view: View = {
    ...{ path: "/b/x", explorer, contact, booking, minutes: 20, zone, guessed: false, locale: "en-GB" },
    ...{ times: [], more: undefined, places: {}, aboutMe: "/c/x" },
  };
  const page = String(AgreedPage({ view, talk, card: words.guest, remindable: true }));
  const asLink = (n: number, name: string) =>
    loose((new URL(links(talk, words.guest)[n]?.[1] ?? "").searchParams.get(name) ?? "").split("/")[0] ?? "");
  return {
    page: readBack(page, zone),
    "the contact's mail": readBack(
      guestMail({ talk, explorer, name: "Amara", zone, link, aboutMe: "https://askwell.test/c/x" }, false).text,
      zone,
    ),
    "the contact's entry by mail": startIn(itip(talk, words.guest, people, "guest", since)),
    "the explorer's entry by mail": startIn(itip(talk, words.host, people, "host", since)),
    "the contact's file": startIn(guestIcs(talk, words.guest, since)),
    "what the contact's entry says in words": readBack(words.guest.description, zone),
    "the explorer's file": startIn(ics(talk, words.host, since)),
    feed: startIn(feed([{ talk, words: words.host }])),
    ...{ Google: asLink(0, "dates"), "Outlook.com": asLink(1, "startdt"), "Office 365": asLink(2, "startdt") },
    Yahoo: asLink(3, "st"),
  };
}

describe.each(zones)("a contact in %s", (zone) => {
  it("reads one and the same moment on the page, in both mails, the entry, the feed and the calendar links, around every change of the clocks", () => {
    const moments = [...changes(zone), "2026-06-15T09:00:00Z"]
      .flatMap((at) => [-1500, -30, 0, 30, 1500].map((minutes) => addMinutes(at, minutes)))
      .filter((at) => isPlain(at, zone));
    const contact = person(zone);
    for (const [n, start] of moments.entries()) {
      const explorer = host(zones[(zones.indexOf(zone) + 7 * n) % zones.length] ?? zone);
      const talk = agreed(start, zone);
      expect(talk.start).toBe(start);
      for (const [where, said] of Object.entries(everywhere(talk, explorer, contact)))
        expect(`${where}: ${said}`).toBe(`${where}: ${start}`);
      const item = { due: { kind: "booked", reason: "" } as never, matter: fresh("interview", talk), contact };
      const setting = { explorer, now: since, link: (path: string) => path, stop: "/stop" };
      const told =
        mail([item], setting)
          .text.split("\n")
          .find((line) => line.startsWith("When:")) ?? "";
      for (const reader of [zone, explorer.preferences.zone]) {
        const wall = Temporal.Instant.from(start).toZonedDateTimeISO(reader);
        const clock = `${wall.hour}:${String(wall.minute).padStart(2, "0")}`;
        expect(told).toMatch(new RegExp(`(^|\\D)0?${clock}(\\D|$)`));
        if (reader !== zone) expect(told).toContain(` ${wall.day} `);
      }
    }
  });
});
