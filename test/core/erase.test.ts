import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as Contact from "../../core/contact.ts";
import { forget } from "../../core/erase.ts";
import type { Line } from "../../core/ledger.ts";
import { fresh, Matter } from "../../core/matter.ts";

const owner = "own_test1";
const at = "2026-03-02T10:00:00Z";
const person = (id: string, given: string, family: string, more: object = {}): Contact.Info =>
  ({
    ...{ id, owner, given, family, status: "active", addedAt: at, named: [], closings: 0, suggested: [], nudges: 0 },
    ...{ messages: {}, ...more },
  }) as unknown as Contact.Info;
const row = (noun: Matter["noun"], info: object): Matter => fresh(noun, { owner, messages: {}, ...info } as never);

const amara = person("con_amara1", "Amara", "Okafor", {
  ...{ email: "amara@example.org", phone: "020 7946 0018", notes: "knits" },
});
const [jonas, lia] = [
  person("con_jonas1", "Jonas", "Weber", {
    ...{ how: "Amara named them", namedBy: [{ referral: "ref_one1", referrer: "con_amara1" }] },
    ...{ notes: "Amara Okafor (amara@example.org) says he is kind" },
  }),
  person("con_lia1", "Lia", "Okafor", { named: [{ contact: "con_amara1", name: "Amara", referral: "ref_two1" }] }),
];
const all: Matter[] = [
  row("owner", { id: owner, name: "Mira Weber" }),
  ...[amara, jonas, lia].map((info) => row("contact", info)),
  row("interview", { id: "itv_one1", contact: "con_amara1", name: "Amara", status: "held" }),
  row("interview", { id: "itv_two1", contact: "con_lia1", name: "Lia", log: { said: [{ words: "Amara taught me" }] } }),
  row("referral", {
    ...{ id: "ref_one1", referrer: "con_amara1", referrerName: "Amara", referrerFullName: "Amara Okafor" },
    ...{ contact: "con_jonas1", name: "Jonas Weber", words: "the best listener I know", leave: "yes", status: "open" },
  }),
  row("referral", { id: "ref_two1", referrer: "con_lia1", contact: "con_amara1", name: "Amara", status: "open" }),
  row("ask", {
    ...{ id: "ask_one1", contact: "con_jonas1", name: "Jonas Weber", target: {}, status: "sent", draftedAt: at },
    ...{ introducer: { contact: "con_amara1", name: "Amara" }, writtenAt: at, askAgain: false },
  }),
  row("career", {
    ...{ id: "car_one1", title: "Nursing", evidence: [{ contact: "con_amara1", words: "hard" }] },
    ...{ helpers: [{ contact: "con_amara1", name: "Amara" }] },
  }),
];
const line = (more: object): { key: string; line: Line } => ({
  key: "LEDGER#1",
  line: { owner, at, status: "sent", to: "explorer", dueIds: [], why: "You talked.", ...more } as unknown as Line,
});

describe("forgetting a person", () => {
  it("deletes them and every matter with them, and nothing else", () =>
    expect(forget(amara, all, []).gone.map((one) => one.info.id)).toEqual(["con_amara1", "itv_one1", "ref_two1"]));

  it("leaves no word of them anywhere", () => {
    const { changed, lines } = forget(amara, all, [
      line({ subject: "Your thank-you to Amara is ready", contact: "con_amara1" }),
      line({ subject: "Write to Jonas", why: "Amara named them to you." }),
      line({ subject: "Your talk with Lia is coming up" }),
    ]);
    const left = JSON.stringify([changed, lines]);
    for (const trace of ["Amara", "amara@", "7946", "taught by", "best listener", "hard", "knits"])
      expect(left).not.toContain(trace);
    expect(lines).toHaveLength(2);
    expect(left).toContain("someone taught me");
  });

  it("keeps a name that somebody else bears too", () =>
    expect(JSON.stringify(forget(amara, all, []).changed)).toContain("Okafor"));

  it("turns a request that went through them into a draft to the person themselves", () => {
    const ask = forget(amara, all, []).changed.find((one) => one.noun === "ask");
    expect(ask?.info).toMatchObject({ status: "drafted", name: "Jonas Weber", messages: {} });
    expect(ask?.info).not.toHaveProperty("introducer");
  });

  it("lets a request that they had passed on wait for its answer", () => {
    const passed = all.map((one) => (one.noun === "ask" ? { ...one, info: { ...one.info, passedOnAt: at } } : one));
    const ask = forget(amara, passed as Matter[], []).changed.find((one) => one.noun === "ask");
    expect(ask?.info).toMatchObject({ status: "sent", name: "Jonas Weber", passedOnAt: at, messages: {} });
    expect(ask?.info).not.toHaveProperty("introducer");
  });

  it("leaves Askwell's own words alone, whatever somebody is called", () => {
    const open = person("con_open1", "open", "sent", { phone: "2026-03-02" });
    const { changed } = forget(open, [row("contact", open), ...all], []);
    expect(changed).toEqual([]);
  });

  it("is done once: what is left changes no more", () => {
    const { gone, changed } = forget(amara, all, []);
    const after = all
      .filter((one) => !gone.includes(one) || one.info.id === amara.id)
      .map((one) => changed.find((next) => next.info.id === one.info.id) ?? one);
    expect(forget(amara, after, []).changed).toEqual([]);
  });

  it("leaves no letter to them with others, and every row that is kept can still be read", () => {
    const text = fc
      .stringMatching(/^(Amara |Ann |okafor |[a-z]{1,9} |https:\/\/ann.example\/me ){1,12}$/)
      .map((one) => one.trim().slice(0, 120));
    const status = fc.constantFrom("unknown", "withheld", "approved", "sent");
    const letter = (status: string, to: string, contact: string) => ({
      ...{
        status,
        subject: "About Ann",
        text: "Dear Ann",
        to,
        contact,
        at,
        sendAt: at,
        attempt: 1,
        why: "",
        by: "askwell",
      },
    });
    fc.assert(
      fc.property(text, status, fc.constantFrom("Ann", "Amara"), (said, status, given) => {
        const gone = person("con_amara1", given, "Okafor", {
          ...{ email: "ann@example.org", profile: "https://ann.example/me" },
        });
        const rows = [
          ...[gone, jonas].map((info) => row("contact", info)),
          row("career", {
            ...{ id: "car_one1", title: said || "x", addedAt: at, status: "chosen", decidedAt: at },
            facts: { pay: { value: said, source: said || "x", year: 2025, link: "https://ann.example/me" } },
            ...{ evidence: [], helpers: [{ contact: gone.id, name: given }] },
            messages: {
              [`outcome-${gone.id}`]: letter(status, "ann@example.org", gone.id),
              "outcome-con_jonas1": letter(status, "jonas@example.org", "con_jonas1"),
            },
          }),
          row("referral", {
            ...{ id: "ref_one1", referrer: gone.id, referrerName: given, contact: "con_jonas1", name: "Jonas" },
            ...{ givenAt: at, writes: "referrer", leave: "yes", status: "open" },
            messages: {
              intro_nudge: letter(status, "Ann@example.org", gone.id),
              outreach: letter(status, "jonas@example.org", "con_jonas1"),
            },
          }),
        ];
        for (const one of rows) expect(Matter.safeParse(one).error).toBeUndefined();
        const { changed } = forget(gone, rows, []);
        for (const one of changed) expect(Matter.safeParse(one).error).toBeUndefined();
        const keys = changed.flatMap((one) => ("messages" in one.info ? Object.keys(one.info.messages) : []));
        expect(keys).toEqual(["outcome-con_jonas1", "outreach"]);
      }),
    );
  });

  it("takes a name out of whatever was typed, and leaves the rest of it", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const notes = `${before} Zebulon ${after}`;
        const one = person("con_zeb1", "Zebulon", "Quartermain");
        const [left] = forget(
          one,
          [row("contact", one), row("contact", person("con_x1", "Xu", "Li", { notes }))],
          [],
        ).changed;
        expect(JSON.stringify(left)).not.toContain("Zebulon");
        expect(left?.info).toMatchObject({ notes: `${before} someone ${after}` });
      }),
    ));
});
