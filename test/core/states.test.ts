import { describe, expect, it } from "vitest";
import * as Ask from "../../core/ask.ts";
import * as Contact from "../../core/contact.ts";
import type { Result } from "../../core/error.ts";
import * as Explorer from "../../core/explorer.ts";
import * as Interview from "../../core/interview.ts";
import { agenda, fresh } from "../../core/matter.ts";
import * as Plan from "../../core/plan.ts";
import { Preferences } from "../../core/preferences.ts";
import * as Referral from "../../core/referral.ts";

const now = "2026-03-02T10:00:00Z";
const slot = (day: string, clock: string, zone = "Europe/London") =>
  Interview.Slot.parse({ day, clock, zone, mode: "video", minutes: "20" });
const booking = (when: Interview.Slot) =>
  ({ id: "itv_talk1", owner: "own_test1", contact: "con_amara1", name: "Amara", invite: false, slot: when }) as never;
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.code);
  return result.value;
};
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.code);
const booked = () => value(Interview.book(booking(slot("2026-03-03", "15:00")), now));
const log = (typed: object = {}) => Interview.Log.parse(typed);

describe("a talk", () => {
  it("keeps the wall time it was agreed in, and its instant", () =>
    expect(booked()).toMatchObject({ start: "2026-03-03T15:00:00Z", end: "2026-03-03T15:20:00Z", sequence: 0 }));

  it("is refused by the field when the clocks skip that time", () => {
    const gap = Interview.book(booking(slot("2026-03-29", "01:30")), now);
    expect(code(gap)).toBe("time.impossible");
    expect(gap.ok ? {} : gap.fields).toHaveProperty("clock");
  });

  it("is booked only for a moment to come, and recorded only once it is over", () => {
    expect(code(Interview.book(booking(slot("2026-03-02", "09:00")), now))).toBe("interview.in_the_past");
    expect(code(Interview.recordPast(booking(slot("2026-03-02", "09:50")), now))).toBe("interview.not_over");
    expect(code(Interview.recordPast(booking(slot("2026-03-02", "09:00")), now))).toBe("ok");
  });

  it("moves with a rising sequence, and owes a thank-you of its own only when it is booked anew", () => {
    const moved = value(Interview.move(booked(), slot("2026-03-04", "15:00"), now));
    expect([moved.sequence, moved.occurrence]).toEqual([1, 1]);
    const gone = value(Interview.cancel(moved, "me", now));
    const again = value(Interview.move(gone, slot("2026-03-05", "15:00"), now));
    expect([again.sequence, again.occurrence, again.status]).toEqual([3, 2, "scheduled"]);
  });

  it("is not logged before it begins, and not missed once it was logged", () => {
    expect(code(Interview.log(booked(), log(), now))).toBe("interview.not_over");
    const held = value(Interview.log(booked(), log({ advice: "Shadow first." }), "2026-03-03T15:21:00Z"));
    expect(code(Interview.miss(held, "them", "2026-03-03T16:00:00Z"))).toBe("interview.already_logged");
    expect(value(Interview.log(held, log(), "2026-03-04T10:00:00Z")).loggedAt).toBe("2026-03-03T15:21:00Z");
  });

  it("that did not happen after all can be taken back", () => {
    const missed = value(Interview.miss(booked(), "them", "2026-03-03T15:30:00Z"));
    expect(missed.occurrence).toBe(2);
    expect(value(Interview.happened(missed))).toMatchObject({ status: "scheduled", occurrence: 3 });
  });

  it("stays on Today until its thank-you went and its promise is kept", () => {
    const held = value(Interview.log(booked(), log({ promise: "send the article" }), "2026-03-03T15:21:00Z"));
    expect(agenda(fresh("interview", held))).toBe(held.end);
    const thanked = { ...held, messages: { thanks: { status: "sent", by: "explorer", at: now, attempt: 1 } } } as never;
    expect(agenda(fresh("interview", thanked))).toBe(held.end);
    expect(agenda(fresh("interview", { ...(thanked as Interview.Held), promiseKeptAt: now }))).toBeUndefined();
  });
});

const named = (writes: "explorer" | "referrer" = "explorer"): Referral.Info => ({
  ...({
    id: "ref_jonas1",
    owner: "own_test1",
    referrer: "con_amara1",
    contact: "con_jonas1",
  } as unknown as Referral.Info),
  ...{ referrerName: "Amara", name: "Jonas", givenAt: now, writes, leave: "not_asked", messages: {}, status: "open" },
});
const explorer = Explorer.Info.parse({
  ...{ id: "own_test1", owner: "own_test1", email: "you@example.org", joinedAt: now, mailed: [], plannedWith: "1" },
  preferences: Preferences.parse({ zone: "Europe/London" }),
});
const owed = (info: Referral.Info) =>
  Plan.plan(fresh("referral", info), { explorer }, now).map((due) => `${due.kind} ${due.as} ${due.at.slice(0, 16)}`);

describe("a person named", () => {
  it("is to be written to next working day, again after three, and let go on the Monday after", () =>
    expect(owed(named())).toEqual([
      "outreach morning 2026-03-03T09:00",
      "outreach morning 2026-03-06T09:00",
      "let_go morning 2026-03-09T09:00",
    ]));

  it("whom the referrer introduces is asked about after a week", () =>
    expect(owed(named("referrer"))).toEqual(["introduced morning 2026-03-09T09:00"]));

  it("who was written to is asked about after seven working days, and once more only if chosen", () => {
    const written = value(Referral.written(named(), now));
    expect(owed(written)).toEqual(["word morning 2026-03-11T09:00"]);
    const notYet = value(Referral.word(written, { said: "not_yet", askAgain: true }, now));
    expect(owed(notYet)).toEqual([
      "outreach page 2026-03-02T10:00",
      "word morning 2026-03-11T09:00",
      "word morning 2026-03-20T09:00",
    ]);
  });

  it("who answered, or is let go, is owed nothing, and only a talk held says more", () => {
    const answered = value(Referral.settle(named(), "answered", now));
    expect(owed(answered)).toEqual([]);
    expect(code(Referral.settle(answered, "let_go", now))).toBe("referral.settled");
    expect(Referral.standing(value(Referral.settle(answered, "talk_held", now)))).toBe("talk_held");
  });

  it("who is away is asked about only after their return", () => {
    const written = value(Referral.written(named(), now));
    const away = value(Referral.word(written, { said: "away", until: "2026-03-20T09:00:00Z" }, now));
    expect(owed(away)).toEqual(["word morning 2026-03-31T08:00"]);
  });
});

describe("an ask", () => {
  it("goes to the introducer where there is one", () => {
    const ask = { contact: "con_jonas1", introducer: { contact: "con_amara1", name: "Amara" } } as unknown as Ask.Info;
    expect(Ask.addressee(ask)).toBe("con_amara1");
  });
});

describe("what people type", () => {
  const bad: [string, object, string][] = [
    ["a line break in a name", { given: "Amara\r\nBcc: x@example.org" }, "given"],
    ["no name at all", { organisation: "St Mary's" }, "given"],
    ["half an address", { given: "Amara", email: "amara@" }, "email"],
    ["a script for a profile", { given: "Amara", profile: "javascript:alert(1)" }, "profile"],
    ["an unknown zone", { given: "Amara", zone: "Europe/Atlantis" }, "zone"],
    ["a novel for a role", { given: "Amara", role: "x".repeat(200) }, "role"],
  ];
  it.each(bad)("is answered by the field: %s", (_what, typed, field) => {
    const read = Contact.Draft.safeParse(typed);
    expect(read.success).toBe(false);
    if (!read.success) expect(read.error.issues.map((one) => one.path.join("."))).toContain(field);
  });

  it("may be a single name in any script, without an address", () =>
    expect(Contact.Draft.parse({ given: "王小明" })).toEqual({ given: "王小明" }));
});
