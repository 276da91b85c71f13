import { describe, expect, it } from "vitest";
import * as Contact from "../../core/contact.ts";
import type { Pick } from "../../core/envelope.ts";
import { type Claim, claiming, type Ready } from "../../functions/claim.ts";

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

  // Seed 552 of the simulation: the question took the place of a letter that was owed to them.
  it("do not count the question whether a letter went", () => {
    const asked = (kind: string): Claim => {
      const row = (noun: string, info: object) => ({ noun, info, rev: 1, timerSeq: 0, settled: {} });
      const preferences = { zone: "UTC" };
      const explorer = row("owner", { id: "own_test1", owner: "own_test1", preferences, mailed: [] });
      const scene = { matter: row("ask", { id: "ask_one1" }), explorer, contact: row("contact", amara([])) };
      const message = { id: "ask_one1.ask", key: "ask", kind: "ask" };
      const due = { dueId: "ask_one1.opened.ask-1", matter: "ask_one1", kind, as: "morning", round: 0, message };
      const ready = [{ due, scene }] as unknown as Ready[];
      const pick = { to: "explorer", form: "morning", items: [], requested: false } as Pick;
      const letter = { subject: "Hello", to: "mira@example.org" };
      return claiming(pick, ready, explorer as never, letter, {} as never, "2026-03-02T09:00:00Z");
    };
    const suggested = ({ puts }: Claim) => puts.flatMap((one) => (one.noun === "contact" ? one.info.suggested : []));
    expect(suggested(asked("opened"))).toEqual([]);
    expect(suggested(asked("outreach"))).toHaveLength(1);
  });
});
