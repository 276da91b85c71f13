import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { beforeAll, describe, expect, it, test } from "vitest";
import { golden } from "../golden.ts";
import { type Left, told } from "./invites.ts";

/** Each mail that leaves while one talk is agreed, changed and called off from both sides, in the order of the story. */
let mails: Left[] = [];
beforeAll(async () => {
  mails = await told();
});

const decoded = (content: ArrayBuffer | Uint8Array | string) =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

test("Every turn of a talk reaches whom it concerns, and nobody else", () => {
  golden("test/golden/invites/story.txt", `${mails.map((one) => `${one.name}: ${one.subject}`).join("\n")}\n`);
});

test("Each mail reads as it was last read aloud, as text, as HTML and in the calendar", async () => {
  for (const { name, raw, calendar } of mails) {
    const one = await PostalMime.parse(raw);
    golden(`test/golden/invites/${name}.txt`, `${one.subject}\n\n${one.text}`);
    golden(`test/golden/invites/${name}.html`, one.html ?? "");
    const whole = Buffer.from(raw).toString("latin1");
    golden(`test/golden/invites/${name}.eml`, whole.replace(/[0-9a-f]{32}(?=@askwell|_\d)/g, "0123456789abcdef"));
    if (calendar) golden(`test/golden/invites/${name}.ics`, calendar);
  }
});

describe("as other people's software reads it", () => {
  it("two parsers agree on every part, and the calendar object comes last of the alternatives", async () => {
    for (const { name, raw, calendar } of mails) {
      const [one, other] = await Promise.all([PostalMime.parse(raw), simpleParser(Buffer.from(raw))]);
      const lines = (text = "") => text.replace(/\r\n/g, "\n").trimEnd();
      expect([name, other.subject, lines(other.text), lines(other.html || "")]).toEqual([
        ...[name, one.subject, lines(one.text), lines(one.html)],
      ]);
      expect(other.from?.value[0]).toMatchObject({ name: one.from?.name, address: one.from?.address });
      expect(other.attachments.map((part) => part.content.toString())).toEqual(
        one.attachments.map((part) => decoded(part.content).replace(/\r?\n/g, "\r\n")),
      );
      // The brief brings its entry to keep, and has goldens of its own.
      if (one.attachments.some((part) => part.filename)) continue;
      const types = [
        ...Buffer.from(raw)
          .toString()
          .matchAll(/^Content-Type: ([\w/]+)/gm),
      ].map(([, type]) => type);
      const wanted = ["multipart/alternative", "text/plain", "text/html", ...(calendar ? ["text/calendar"] : [])];
      expect([name, ...types]).toEqual([name, ...wanted]);
    }
  });

  it("the method is the same in the header and in the object, the organiser is a bare mailto, and SEQUENCE rises for each reader", async () => {
    const last = new Map<string, number>();
    const uids = new Set<string>();
    for (const { name, raw, to, calendar } of mails) {
      if (!calendar) continue;
      const header = /Content-Type: text\/calendar;[^\n]*(?:\n[ \t][^\n]*)*/i.exec(Buffer.from(raw).toString())?.[0];
      const whole = new ICAL.Component(ICAL.parse(calendar));
      const entry = whole.getFirstSubcomponent("vevent");
      expect(`${name} ${/method="?([A-Z]+)/.exec(header ?? "")?.[1]}`).toBe(
        `${name} ${String(whole.getFirstPropertyValue("method"))}`,
      );
      expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of calendar.split("\r\n")) expect(Buffer.from(line).length).toBeLessThanOrEqual(75);
      expect(String(entry?.getFirstPropertyValue("organizer"))).toMatch(
        /^mailto:askwell\+[0-9a-f]{40}@reply\.askwell\.test$/,
      );
      const sequence = Number(entry?.getFirstPropertyValue("sequence"));
      expect(`${name} ${sequence > (last.get(to) ?? -1)}`).toBe(`${name} true`);
      last.set(to, sequence);
      uids.add(String(entry?.getFirstPropertyValue("uid")));
    }
    expect(uids.size).toBe(1);
  });
});

test("Each mail says the same as text and as HTML, and when on its reader's own clocks", async () => {
  for (const { name, raw } of mails) {
    const one = await PostalMime.parse(raw);
    const seen = (one.html ?? "")
      .replace(/<(head|style)[\s>].*?<\/\1>/gs, " ")
      .replace(/<div aria-hidden="true" style="display:none.*?<\/div>/s, " ")
      .replace(/<[^>]+>/g, " ")
      .replace(/&nbsp;/g, " ")
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/&amp;/g, "&");
    const words = (text: string) => text.match(/[\p{L}\p{N}%@'’]+/gu) ?? [];
    const text = (one.text ?? "").replace(/: https:\/\/askwell\.test\/\S+/g, "");
    expect([name, ...words(seen)]).toEqual([name, ...words(text)]);
    if (name.endsWith("to-amara")) expect(one.text).toContain("New York time");
    expect(`${one.subject} ${one.text}`).not.toMatch(/undefined|null|!/);
  }
});
