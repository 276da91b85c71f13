import { describe, expect, it } from "vitest";
import * as Contact from "../../core/contact.ts";

const amara = (suggested: Contact.Suggested[]) =>
  ({ id: "con_amara1", owner: "own_test1", suggested, nudges: 0 }) as unknown as Contact.Info;
const nudge = { message: "ref_zoe1.nudge", nudge: true };

describe("the caps of one contact", () => {
  it("count a letter that went although nobody suggested it", () => {
    const { suggested } = Contact.wroteTo(amara([]), nudge, "2026-03-02T10:00:00Z");
    expect(suggested.map((one) => one.at)).toEqual(["2026-03-02T10:00:00Z"]);
  });

  it("count a letter once, from the day it was suggested", () => {
    const before = amara([{ at: "2026-03-01T09:00:00Z", message: "ref_zoe1.nudge.1" }]);
    const { suggested } = Contact.wroteTo(before, nudge, "2026-03-02T10:00:00Z");
    expect(suggested.map((one) => one.at)).toEqual(["2026-03-01T09:00:00Z"]);
  });

  it("count the second reminder as a letter of its own", () => {
    const once = Contact.wroteTo(amara([]), nudge, "2026-03-02T10:00:00Z");
    const twice = Contact.wroteTo(once, nudge, "2026-03-12T10:00:00Z");
    expect(twice.suggested.map((one) => one.at)).toEqual(["2026-03-02T10:00:00Z", "2026-03-12T10:00:00Z"]);
    expect(twice.nudges).toBe(2);
  });
});
