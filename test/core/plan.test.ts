import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as Contact from "../../core/contact.ts";
import type { Due } from "../../core/due.ts";
import type * as Explorer from "../../core/explorer.ts";
import type * as Interview from "../../core/interview.ts";
import { fresh, type Of } from "../../core/matter.ts";
import * as Plan from "../../core/plan.ts";
import { Preferences } from "../../core/preferences.ts";
import { addMinutes, fromMs, isQuiet, ms } from "../../core/time.ts";
import { planFile } from "../../functions/cli/plan.ts";

const explorer = (zone: string, preferences: object = {}): Explorer.Info =>
  ({
    id: "own_test1",
    owner: "own_test1",
    email: "you@example.org",
    joinedAt: "2026-01-01T00:00:00Z",
    preferences: Preferences.parse({ zone, ...preferences }),
    mailed: [],
    plannedWith: "1",
  }) as unknown as Explorer.Info;

const talk = (start: string, more: object = {}): Of<"interview"> =>
  fresh("interview", {
    id: "itv_talk1",
    owner: "own_test1",
    contact: "con_amara1",
    name: "Amara Okafor",
    slot: { day: "2026-03-03", clock: "15:00", zone: "Europe/London", minutes: 20, mode: "video" },
    start,
    end: addMinutes(start, 20),
    bookedAt: "2026-02-20T10:00:00Z",
    occurrence: 1,
    sequence: 0,
    invite: false,
    questions: [],
    messages: {},
    status: "scheduled",
    ...more,
  } as unknown as Interview.Info);

const told = (list: Due[]) => list.map((due) => `${due.kind} ${due.round} ${due.as} ${due.at}`);
const london = explorer("Europe/London");
const thanks = (list: Due[]) => list.filter((due) => due.kind === "thanks");

describe("plan", () => {
  it("owes a brief the working day before, and a thank-you 45 minutes after the end, again next morning, and a last call", () =>
    expect(told(Plan.plan(talk("2026-03-03T15:00:00Z"), { explorer: london }, "2026-03-01T10:00:00Z"))).toEqual([
      "brief 0 morning 2026-03-02T09:00:00Z",
      "thanks 0 own 2026-03-03T16:05:00Z",
      "thanks 1 morning 2026-03-04T09:00:00Z",
      "thanks 2 morning 2026-03-06T09:00:00Z",
    ]));

  it("brings the brief of a Monday talk on Friday", () =>
    expect(told(Plan.plan(talk("2026-03-09T15:00:00Z"), { explorer: london }, "2026-03-04T10:00:00Z"))[0]).toBe(
      "brief 0 morning 2026-03-06T09:00:00Z",
    ));

  it("brings the brief of a talk booked too late for it at once, because it was asked for", () => {
    const late = talk("2026-03-03T15:00:00Z", { bookedAt: "2026-03-02T23:30:00Z" });
    const [brief] = Plan.plan(late, { explorer: london }, "2026-03-02T23:30:00Z");
    expect(brief).toMatchObject({ kind: "brief", as: "own", at: "2026-03-02T23:30:00Z", requested: true });
  });

  it("says nothing about a talk after its start but thanks", () =>
    expect(
      Plan.plan(talk("2026-03-03T15:00:00Z"), { explorer: london }, "2026-03-03T15:00:00Z").map((d) => d.kind),
    ).toEqual(["thanks", "thanks", "thanks"]));

  const calls: [end: string, first: string, again: string][] = [
    ["2026-03-03T07:30:00Z", "2026-03-03T08:15:00Z", "2026-03-03T17:00:00Z"],
    ["2026-03-03T19:50:00Z", "2026-03-03T20:35:00Z", "2026-03-04T09:00:00Z"],
    ["2026-03-03T23:30:00Z", "2026-03-04T08:00:00Z", "2026-03-04T17:00:00Z"],
    // The clocks go forward in London in the night of 29 March.
    ["2026-03-28T23:50:00Z", "2026-03-29T07:00:00Z", "2026-03-29T16:00:00Z"],
  ];
  it.each(calls)("a talk that ends at %s is thanked for at %s and again at %s", (end, first, again) => {
    const list = thanks(Plan.plan(talk(addMinutes(end, -20)), { explorer: london }, addMinutes(end, 5)));
    expect(list.slice(0, 2).map((due) => due.at)).toEqual([first, again]);
  });

  it("owes nothing for a cancelled talk, and no thank-you once it went", () => {
    const cancelled = talk("2026-03-03T15:00:00Z", {
      status: "cancelled",
      by: "me",
      cancelledAt: "2026-03-02T10:00:00Z",
    });
    expect(Plan.plan(cancelled, { explorer: london }, "2026-03-03T17:00:00Z")).toEqual([]);
    const thanked = talk("2026-03-03T15:00:00Z", {
      messages: { thanks: { status: "sent", by: "explorer", at: "2026-03-03T15:30:00Z", attempt: 1 } },
    });
    expect(Plan.plan(thanked, { explorer: london }, "2026-03-03T17:00:00Z")).toEqual([]);
  });

  it("owes again what a sender claimed and never settled, but only after the lease", () => {
    const claimed = talk("2026-03-03T15:00:00Z");
    claimed.settled["itv_talk1.thanks.1-0" as never] = { how: "claimed", at: "2026-03-03T16:20:00Z" } as never;
    const rounds = (now: string) => thanks(Plan.plan(claimed, { explorer: london }, now)).map((due) => due.round);
    expect(rounds("2026-03-03T16:10:00Z")).toEqual([1, 2]);
    expect(rounds("2026-03-03T16:20:00Z")).toEqual([0, 1, 2]);
    expect(planFile({ matter: claimed, explorer: london, now: "2026-03-03T16:10:00Z" }).next).toBe(
      "2026-03-03T16:20:00Z",
    );
  });

  // Seed 68 of the simulation: the second one slid on by a day every day.
  it("offers the thank-you once more, also when the mail service refused the first offer for good", () => {
    const refused = talk("2026-03-03T15:00:00Z");
    refused.settled["itv_talk1.thanks.1-0" as never] = { how: "withheld", at: "2026-03-03T16:20:00Z" } as never;
    const again = (now: string) => thanks(Plan.plan(refused, { explorer: london }, now))[0];
    for (const now of ["2026-03-03T17:00:00Z", "2026-03-04T09:00:00Z", "2026-03-09T12:00:00Z"])
      expect(again(now)).toMatchObject({ round: 1, at: "2026-03-04T09:00:00Z" });
  });

  // Seed 1752 of the simulation: it stayed on its way for ever.
  it("keeps an approved letter due to somebody who asked for silence since, so that it is withheld with a word", () => {
    const letter = { status: "approved", subject: "Thanks", text: "Thank you", to: "a@example.org", attempt: 1 };
    const times = { contact: "con_amara1", at: "2026-03-03T21:00:00Z", sendAt: "2026-03-04T08:00:00Z" };
    const ordered = talk("2026-03-03T15:00:00Z", { messages: { thanks: { ...letter, ...times } } });
    const contact = { id: "con_amara1", status: "stopped", suggested: [] } as unknown as Contact.Info;
    const list = Plan.plan(ordered, { explorer: london, contact }, "2026-03-04T09:00:00Z");
    expect(list.map((due) => due.kind)).toEqual(["send"]);
  });

  // Seed 715 of the simulation: nobody looked at the request again, and yet something became owed for it.
  it("asks whether to let go only where it has not asked for word in these days already", () => {
    const nudged = "2026-03-03T10:00:00Z";
    const info = {
      ...{ id: "ask_amara1", owner: "own_test1", contact: "con_amara1", name: "Amara", target: {}, messages: {} },
      ...{ status: "sent", draftedAt: nudged, writtenAt: "2026-02-20T10:00:00Z", askAgain: false, nudgedAt: [nudged] },
    };
    const request = fresh("ask", info as never);
    const contact = { id: "con_amara1", status: "active", suggested: [], nudges: 2 } as unknown as Contact.Info;
    const kinds = (matter: Of<"ask">) =>
      Plan.plan(matter, { explorer: london, contact }, "2026-03-20T09:00:00Z").map((due) => due.kind);
    expect(kinds(request)).toContain("let_go");
    const asked = { how: "sent", at: "2026-03-12T09:00:00Z", attempt: 1 };
    const settled = { "ask_amara1.word.0-20260303T100000Z": asked } as unknown as Of<"ask">["settled"];
    expect(kinds({ ...request, settled })).not.toContain("let_go");
  });

  // Seed 80089 of the simulation: a friend was forgotten, the person was asked directly, and nothing ever asked for word.
  it("asks for word again when a request that was asked about before is written anew", () => {
    const info = {
      ...{ id: "ask_amara1", owner: "own_test1", contact: "con_amara1", name: "Amara", target: {}, messages: {} },
      ...{ status: "sent", draftedAt: "2026-02-02T10:00:00Z", writtenAt: "2026-03-02T10:00:00Z", askAgain: false },
    };
    const settled = { "ask_amara1.word.0": { how: "sent", at: "2026-02-12T09:00:00Z", attempt: 1 } };
    const request = { ...fresh("ask", info as never), settled } as unknown as Of<"ask">;
    const list = Plan.plan(request, { explorer: london }, "2026-03-02T10:00:00Z").filter((due) => due.kind === "word");
    expect(list).toMatchObject([{ dueId: "ask_amara1.word.0-20260302T100000Z", at: "2026-03-11T09:00:00Z" }]);
  });

  it("asks of a letter that was opened whether it went only as long as something waits for it", () => {
    const info = {
      ...{ id: "ask_amara1", owner: "own_test1", contact: "con_amara1", name: "Amara", target: {} },
      messages: { ask: { status: "opened", subject: "A question", text: "Dear Amara,", at: "2026-03-02T10:00:00Z" } },
      draftedAt: "2026-03-02T10:00:00Z",
    };
    const kinds = (more: object) =>
      Plan.plan(fresh("ask", { ...info, ...more } as never), { explorer: london }, "2026-03-03T09:00:00Z").map(
        (due) => due.kind,
      );
    expect(kinds({ status: "drafted" })).toContain("opened");
    expect(kinds({ status: "settled", outcome: "booked", settledAt: "2026-03-02T12:00:00Z" })).toEqual([]);
  });

  it("is shown with the instant at which it may leave, not the one at which it is due", () => {
    const late = talk("2026-03-03T20:50:00Z");
    const now = "2026-03-03T22:30:00Z";
    expect(planFile({ matter: late, explorer: london, now }).next).toBe("2026-03-04T08:00:00Z");
  });

  it("waits with everything unasked for until the pause is over", () => {
    const away = explorer("Europe/London", { pausedUntil: "2026-03-10" });
    const list = thanks(Plan.plan(talk("2026-03-03T15:00:00Z"), { explorer: away }, "2026-03-03T16:00:00Z"));
    expect(list.every((due) => due.at >= "2026-03-10T09:00:00Z")).toBe(true);
  });

  const zones = [
    "Asia/Kathmandu",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
    "Africa/Casablanca",
    "Europe/London",
    "America/New_York",
    "Pacific/Chatham",
  ];
  const moment = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2028, 0, 1) / 60_000 });

  it("in every zone over two years: nothing in quiet hours, no two thank-you mails within 4 hours, again within a day unless night forbids", () =>
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, minute) => {
        const start = fromMs(minute * 60_000);
        const who = explorer(zone);
        const booked = talk(start, { bookedAt: fromMs(minute * 60_000 - 10 * 86_400_000) });
        const list = Plan.plan(booked, { explorer: who }, fromMs(minute * 60_000 - 9 * 86_400_000));
        for (const due of list)
          expect(isQuiet(due.at, zone, who.preferences.quiet), `${due.kind} ${due.at} ${zone}`).toBe(false);
        const [draft, again, last] = thanks(list).map((due) => ms(due.at));
        expect(again! - draft!).toBeGreaterThanOrEqual(4 * 3_600_000);
        expect(last! - again!).toBeGreaterThanOrEqual(4 * 3_600_000);
        expect(again! - ms(booked.info.end)).toBeLessThanOrEqual(24 * 3_600_000);
        for (const due of list) if (due.kind === "brief") expect(ms(due.at)).toBeLessThan(ms(start));
      }),
      { numRuns: 400 },
    ));
});
