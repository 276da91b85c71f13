import * as fc from "fast-check";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { mime } from "../../functions/mime.ts";

const line = fc
  .string({ unit: "grapheme", maxLength: 180 })
  .map((typed) => typed.replace(/[\p{C}\p{Z}]+/gu, " ").trim())
  .filter((typed) => typed.length > 0);
const prose = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join("\n"));
const ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nSUMMARY:Grüße\r\nEND:VCALENDAR\r\n";

test("Whatever was typed, two parsers read it back, and no line is too long or ends in anything but CRLF", async () => {
  await fc.assert(
    fc.asyncProperty(line, line, prose, async (name, subject, text) => {
      const raw = mime({
        ...{ from: `"${name.replace(/["\\<>]/g, "")}x" <askwell@example.org>`, to: "mira@example.org", subject, text },
        ...{ html: `<p>${text.replace(/[<&>]/g, "")}</p>`, at: "2026-03-02T09:00:00Z" },
      });
      const whole = Buffer.from(raw).toString("latin1");
      expect(whole.replaceAll("\r\n", "")).toMatch(/^[ -~\t]*$/);
      for (const one of whole.split("\r\n")) expect(one.length).toBeLessThanOrEqual(998);
      const [one, other] = await Promise.all([PostalMime.parse(raw), simpleParser(Buffer.from(raw))]);
      const plain = (read = "") => read.replace(/\r\n/g, "\n").replace(/\n$/, "");
      expect([one.subject, other.subject]).toEqual([subject, subject]);
      expect([plain(one.text), plain(other.text)]).toEqual([text, text]);
      expect(other.from?.value[0]?.name).toBe(one.from?.name);
      expect(one.from?.name).toBe(`${name.replace(/["\\<>]/g, "")}x`);
    }),
    { numRuns: 150 },
  );
});

test("A line break in a name or a subject writes no header", async () => {
  const raw = mime({
    ...{ from: '"Mira\r\nBcc: a@example.org" <askwell@example.org>', to: "mira@example.org" },
    ...{ subject: "Thanks\r\nBcc: b@example.org", text: "Hello" },
  });
  expect(Buffer.from(raw).toString()).not.toMatch(/^Bcc/m);
});

test("A calendar object is the last of the alternatives with its method, and entries to keep are attached", async () => {
  const raw = mime({
    ...{ from: "askwell@example.org", to: "mira@example.org", subject: "Your talk", text: "It is agreed." },
    ...{ html: "<p>It is agreed.</p>", calendar: { method: "REQUEST", ics }, entries: [{ name: "talk.ics", ics }] },
  });
  const types = [
    ...Buffer.from(raw)
      .toString()
      .matchAll(/^Content-Type: ([\w/]+)/gm),
  ].map(([, type]) => type);
  expect(types).toEqual([
    ...["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "text/calendar"],
  ]);
  const other = await simpleParser(Buffer.from(raw));
  const [invite, entry] = other.attachments;
  expect(invite?.headers.get("content-type")).toMatchObject({ params: { method: "REQUEST" } });
  expect([invite?.content.toString(), entry?.content.toString()]).toEqual([ics, ics]);
  expect(entry?.filename).toBe("talk.ics");
  expect((await PostalMime.parse(raw)).attachments.map((one) => one.method)).toEqual(["REQUEST", "PUBLISH"]);
});
