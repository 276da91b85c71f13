import { describe, expect, it } from "vitest";
import { busy } from "../../core/import/busy.ts";

const range = { start: "2026-03-23T00:00:00Z", end: "2026-04-06T00:00:00Z" };
const entry = (...lines: string[]) => ["BEGIN:VEVENT", "UID:a", "DTSTAMP:20260101T000000Z", ...lines, "END:VEVENT"];
const calendar = (...lines: string[][]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN", ...lines.flat(), "END:VCALENDAR", ""].join("\r\n");
const read = (text: string, zone = "Europe/Berlin") => {
  const found = busy(text, zone, range);
  return found.ok ? found.value.spans.map((one) => `${one.start} ${one.end}`) : found.code;
};

describe("an uploaded calendar", () => {
  it("repeats an entry at the same wall time before and after the clocks change", () =>
    expect(
      read(
        calendar(entry("DTSTART;TZID=Europe/Berlin:20100104T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=MO")),
      ),
    ).toEqual(["2026-03-23T08:00:00Z 2026-03-23T09:00:00Z", "2026-03-30T07:00:00Z 2026-03-30T08:00:00Z"]));

  it("leaves out what is free, called off, excepted or our own", () =>
    expect(
      read(
        calendar(
          entry("DTSTART:20260324T100000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"),
          entry("DTSTART:20260324T120000Z", "DURATION:PT1H", "STATUS:CANCELLED"),
          ["BEGIN:VEVENT", "UID:itv_1@askwell", "DTSTART:20260324T140000Z", "DURATION:PT1H", "END:VEVENT"],
          entry("DTSTART:20260324T160000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20260324T160000Z"),
        ),
      ),
    ).toEqual(["2026-03-25T16:00:00Z 2026-03-25T17:00:00Z"]));

  it("counts a whole day from midnight to midnight where the explorer is", () =>
    expect(read(calendar(entry("DTSTART;VALUE=DATE:20260329")), "Europe/Berlin")).toEqual([
      "2026-03-28T23:00:00Z 2026-03-29T22:00:00Z",
    ]));

  it("moves the one repetition that was moved", () =>
    expect(
      read(
        calendar(
          entry("DTSTART:20260324T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2"),
          entry("RECURRENCE-ID:20260325T100000Z", "DTSTART:20260326T150000Z", "DURATION:PT1H"),
        ),
      ),
    ).toEqual(["2026-03-24T10:00:00Z 2026-03-24T11:00:00Z", "2026-03-26T15:00:00Z 2026-03-26T16:00:00Z"]));

  it("takes a zone that only the file knows from the file, and keeps it from the next one", () => {
    const zone = [
      ...["BEGIN:VTIMEZONE", "TZID:Customised", "BEGIN:STANDARD", "DTSTART:19700101T000000"],
      ...["TZOFFSETFROM:-0500", "TZOFFSETTO:-0500", "END:STANDARD", "END:VTIMEZONE"],
    ];
    const late = entry("DTSTART;TZID=Customised:20260324T100000", "DURATION:PT1H");
    expect(read(calendar(zone, late))).toEqual(["2026-03-24T15:00:00Z 2026-03-24T16:00:00Z"]);
    expect(read(calendar(late))).toEqual(["2026-03-24T09:00:00Z 2026-03-24T10:00:00Z"]);
  });

  it("reads a zone by its name even when the file does not describe it", () =>
    expect(read(calendar(entry("DTSTART;TZID=America/New_York:20260324T100000", "DURATION:PT1H")))).toEqual([
      "2026-03-24T14:00:00Z 2026-03-24T15:00:00Z",
    ]));

  it("ends soon, however often something repeats", () => {
    const found = busy(
      calendar(
        ...Array.from({ length: 30 }, () => entry("DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY")),
      ),
      "UTC",
      range,
    );
    expect(found.ok && found.value.cut).toBe(true);
  });

  it("refuses what is no calendar, in words", () => {
    expect(read("")).toBe("input.invalid");
    expect(read("Dear Sir or Madam")).toBe("input.invalid");
    expect(read(`BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD`)).toBe("input.invalid");
  });
});
