import { describe, expect, it } from "vitest";
import { calendarPart } from "../../functions/calendar-part.ts";
import { mime } from "../../functions/mime.ts";

const ics = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nSUMMARY:Grüße\r\nEND:VCALENDAR\r\n";
const read = (...lines: string[]) => calendarPart(Buffer.from(lines.join("\r\n")));

describe("the calendar's part of a mail", () => {
  it("is found alone, in alternatives, and attached inside a mixed mail, however it is encoded", () => {
    expect(read("Content-Type: text/calendar; method=REPLY", "", ics)).toBe(ics);
    const base64 = Buffer.from(ics)
      .toString("base64")
      .replace(/(.{60})/g, "$1\r\n");
    const inner = [
      "--b",
      "Content-Type: text/plain",
      "",
      "yes",
      "--b",
      "Content-Type: text/calendar;",
      " method=REPLY",
    ];
    const mixed = [
      "Content-Type: multipart/mixed; boundary=a",
      "",
      "--a",
      "Content-Type: multipart/alternative;",
      '\tboundary="b"',
      "",
    ];
    expect(read(...mixed, ...inner, "Content-Transfer-Encoding: base64", "", base64, "--b--", "--a--")).toBe(ics);
    const quoted = "BEGIN:VCALENDAR=0D=0ASUMM=\r\nARY:Gr=C3=BC=C3=9Fe";
    expect(
      read("content-type: APPLICATION/ICS; name=x", "CONTENT-TRANSFER-ENCODING: Quoted-Printable", "", quoted),
    ).toBe("BEGIN:VCALENDAR\r\nSUMMARY:Grüße");
  });

  it("is what our own mails carry", () => {
    const mail = mime({
      from: "a@b.example",
      to: "c@d.example",
      subject: "x",
      text: "y",
      calendar: { method: "REQUEST", ics },
    });
    expect(calendarPart(Buffer.from(mail as Uint8Array))).toContain("SUMMARY:Grüße");
  });

  it("is missing where there is none, and nesting without end ends", () => {
    expect(read("Content-Type: text/plain", "", "I decline")).toBeUndefined();
    expect(read("")).toBeUndefined();
    const deep = Array.from({ length: 50 }, (_, n) => [
      `Content-Type: multipart/mixed; boundary=b${n}`,
      "",
      `--b${n}`,
    ]).flat();
    expect(read(...deep, "Content-Type: text/calendar", "", ics)).toBeUndefined();
  });
});
