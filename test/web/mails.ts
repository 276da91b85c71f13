import * as Contact from "../../core/contact.ts";
import * as Explorer from "../../core/explorer.ts";
import type { MatterId, OwnerId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import { fresh, type Matter } from "../../core/matter.ts";
import { initial } from "../../core/preferences.ts";
import * as Referral from "../../core/referral.ts";
import { attend } from "../../functions/attend.ts";
import { world } from "../fake/world.ts";

export const owner = "own_mira" as OwnerId;

/** A moment in somebody's story at which one mail leaves: who and what there is, when, and which matter is looked at. */
export type Moment = { rows: Matter[]; at: string; matter: string };

const joined = "2026-02-02T10:00:00Z";
const mira = (more: Partial<Explorer.Info> = {}) =>
  fresh(
    "owner",
    Explorer.Info.parse({
      ...{ id: owner, owner, email: "mira@example.org", name: "Mira Sol", joinedAt: joined, mailed: [] },
      ...{ plannedWith: "1", preferences: initial("Europe/London"), ...more },
    }),
  );
const person = (id: string, more: Partial<Contact.Info>) =>
  fresh(
    "contact",
    Contact.Info.parse({
      ...{ id, owner, status: "active", addedAt: joined, named: [], closings: 0, suggested: [], nudges: 0 },
      ...{ messages: {}, ...more },
    }),
  );
const amara = (more: Partial<Contact.Info> = {}) =>
  person("con_amara", {
    ...{ given: "Amara", family: "Okafor", email: "amara@example.org", role: "ward nurse", organisation: "St Mary's" },
    ...{ how: "Lia introduced us at the open day", ...more },
  });
const jonas = (more: Partial<Contact.Info> = {}) =>
  person("con_jonas", {
    given: "Jonas",
    family: "Weber",
    email: "jonas@example.org",
    how: "Amara named them",
    ...more,
  });

const slot = { day: "2026-03-03", clock: "15:00", zone: "Europe/London", minutes: 20, mode: "video" };
const booking = (more: object = {}) => ({
  ...{ id: "itv_amara", owner, contact: "con_amara", name: "Amara", invite: false, careerTitle: "Nursing" },
  ...{ slot: Interview.Slot.parse({ ...slot, place: "https://meet.example.org/amara" }), ...more },
});
function talk(more: object = {}, at = "2026-02-24T10:00:00Z"): Interview.Info {
  const made = Interview.book(booking(more) as Interview.Booking, at);
  if (!made.ok) throw new Error(made.say);
  return made.value;
}
const scheduled = (more: object = {}, bookedAt?: string) => fresh("interview", talk(more, bookedAt));
const log = {
  said: [
    { words: "the bedside is 20% of it, the rest is talking to families and writing things down" },
    { words: "nights are where you learn" },
  ],
  advice: "shadow a night shift before you apply anywhere",
  promise: "send her the article on ward rotas",
};
function held(notes: object = log, more: object = {}, at = "2026-03-03T15:30:00Z") {
  const done = Interview.log(talk(more), Interview.Log.parse(notes), at);
  if (!done.ok) throw new Error(done.say);
  return fresh("interview", done.value);
}
function missed(by: "me" | "them") {
  const done = Interview.miss(talk(), by, "2026-03-03T15:20:00Z");
  if (!done.ok) throw new Error(done.say);
  return fresh("interview", done.value);
}
const thanked = {
  thanks: { status: "sent" as const, by: "explorer" as const, at: "2026-03-03T16:00:00Z", attempt: 1 },
};
const quiet = <M extends Matter>(row: M): M => ({ ...row, info: { ...row.info, messages: thanked } }) as M;

const referral = (more: Partial<Referral.Info> = {}) =>
  fresh(
    "referral",
    Referral.Info.parse({
      ...{ id: "ref_jonas", owner, referrer: "con_amara", referrerName: "Amara", referrerFullName: "Amara Okafor" },
      ...{ contact: "con_jonas", name: "Jonas Weber", interview: "itv_amara", careerTitle: "Nursing" },
      ...{ words: "he moved from nursing into hospital planning and never looked back", messages: {}, status: "open" },
      ...{ givenAt: "2026-03-03T15:30:00Z", writes: "explorer", leave: "yes", ...more },
    }),
  );
const named = (more: object = {}) => ({
  ...{ referral: "ref_jonas", contact: "con_jonas", name: "Jonas Weber", givenAt: "2026-03-03T15:30:00Z" },
  ...{ outcome: "not_written", interview: "itv_amara", writes: "explorer", leave: "yes" },
  ...{ words: "he moved from nursing into hospital planning", ...more },
});
const after = (more: object) => [amara({ named: [Contact.Named.parse(named(more))] })];

/** A row that looks settled up to here: what came before is not owed again. */
const past = <M extends Matter>(row: M, ...dues: string[]): M => ({
  ...row,
  settled: Object.fromEntries(dues.map((one) => [one, { how: "sent", at: "2026-03-03T16:05:00Z" }])),
});

/** Every mail that Askwell writes, in the moment in which it leaves. */
export const moments: Record<string, Moment> = {
  brief: {
    rows: [
      mira(),
      amara({ zone: "America/New_York", notes: "Started in A&E, moved to the children's ward in 2019." }),
      fresh("interview", {
        ...talk(),
        questions: [
          "What did your last working day look like, hour by hour?",
          "What is the hardest part that outsiders never see?",
        ],
      }),
    ],
    at: "2026-03-02T09:00:00Z",
    matter: "itv_amara",
  },
  "brief-with-confirmation": {
    rows: [
      mira(),
      amara(),
      scheduled({ slot: Interview.Slot.parse({ ...slot, mode: "phone" }) }, "2026-03-02T13:12:00Z"),
    ],
    at: "2026-03-02T13:12:00Z",
    matter: "itv_amara",
  },
  card: {
    rows: [
      mira({ preferences: { ...initial("Europe/London"), dayOfCard: true } }),
      amara(),
      past(scheduled(), "itv_amara.brief.20260303T150000Z"),
    ],
    at: "2026-03-03T14:00:00Z",
    matter: "itv_amara",
  },
  thanks: { rows: [mira(), ...after({}), held()], at: "2026-03-03T15:30:00Z", matter: "itv_amara" },
  "thanks-without-notes": { rows: [mira(), amara(), scheduled()], at: "2026-03-03T16:05:00Z", matter: "itv_amara" },
  "thanks-again": {
    rows: [mira(), amara(), past(scheduled(), "itv_amara.thanks.1-0")],
    at: "2026-03-04T09:00:00Z",
    matter: "itv_amara",
  },
  "thanks-last-call": {
    rows: [
      mira(),
      amara(),
      past(held({ said: log.said, free: "felt easy to talk to" }), ...["itv_amara.thanks.1-0", "itv_amara.thanks.1-1"]),
    ],
    at: "2026-03-06T09:00:00Z",
    matter: "itv_amara",
  },
  "thanks-formal": {
    rows: [
      mira(),
      person("con_amara", { title: "Dr", family: "Vandenberg", email: "v@example.org", role: "consultant" }),
      held(
        { said: [{ words: "medicine is a trade learned at the elbow of somebody tired" }] },
        { name: "Dr Vandenberg" },
      ),
    ],
    at: "2026-03-03T15:30:00Z",
    matter: "itv_amara",
  },
  "thanks-one-name": {
    rows: [
      mira(),
      person("con_amara", { given: "Suharto", email: "s@example.org" }),
      held({ advice: "learn to read a balance sheet" }, { name: "Suharto", careerTitle: "Accounting" }),
    ],
    at: "2026-03-03T15:30:00Z",
    matter: "itv_amara",
  },
  "thanks-other-scripts": {
    rows: [
      mira({ name: "Łukasz Żółć" }),
      person("con_amara", { given: "花子", family: "佐藤", email: "hanako@example.org", organisation: "東京病院" }),
      held({ said: [{ words: "patients remember how you sat down, not what you said" }] }, { name: "花子" }),
    ],
    at: "2026-03-03T15:30:00Z",
    matter: "itv_amara",
  },
  apology: { rows: [mira(), amara(), missed("me")], at: "2026-03-04T09:00:00Z", matter: "itv_amara" },
  "another-time": { rows: [mira(), amara(), missed("them")], at: "2026-03-04T09:00:00Z", matter: "itv_amara" },
  promise: { rows: [mira(), amara(), quiet(held())], at: "2026-03-05T09:00:00Z", matter: "itv_amara" },
  advice: {
    rows: [mira(), amara(), quiet(held({ advice: log.advice }))],
    at: "2026-03-24T09:00:00Z",
    matter: "itv_amara",
  },
  outreach: { rows: [mira(), ...after({}), jonas(), referral()], at: "2026-03-04T09:00:00Z", matter: "ref_jonas" },
  "outreach-again": {
    rows: [
      mira(),
      ...after({}),
      person("con_jonas", { given: "Jonas" }),
      past(referral({ leave: "not_asked", words: undefined }), "ref_jonas.outreach.0"),
    ],
    at: "2026-03-09T09:00:00Z",
    matter: "ref_jonas",
  },
  "let-it-go": {
    rows: [mira(), ...after({}), jonas(), past(referral(), "ref_jonas.outreach.0", "ref_jonas.outreach.1")],
    at: "2026-03-16T09:00:00Z",
    matter: "ref_jonas",
  },
  introduced: {
    rows: [mira(), ...after({ writes: "referrer" }), jonas(), referral({ writes: "referrer" })],
    at: "2026-03-10T09:00:00Z",
    matter: "ref_jonas",
  },
  word: {
    rows: [
      mira(),
      ...after({ outcome: "written" }),
      jonas(),
      referral({ status: "written", writtenAt: "2026-03-05T10:00:00Z", askAgain: false } as Partial<Referral.Info>),
    ],
    at: "2026-03-16T09:00:00Z",
    matter: "ref_jonas",
  },
  "close-after-a-talk": {
    rows: [
      mira(),
      ...after({
        outcome: "talk_held",
        heldAt: "2026-03-12T11:00:00Z",
        learned: "planning is nursing with a longer clock",
      }),
    ],
    at: "2026-03-13T09:00:00Z",
    matter: "con_amara",
  },
  "close-without-answer": {
    rows: [
      mira(),
      amara({
        remembered: { said: [], careerTitle: "Nursing" },
        named: [
          Contact.Named.parse(named({ outcome: "no_answer" })),
          Contact.Named.parse(
            named({ referral: "ref_lia2", contact: "con_lia2", name: "Lia Brandt", outcome: "written" }),
          ),
        ],
      }),
    ],
    at: "2026-03-17T09:00:00Z",
    matter: "con_amara",
  },
  touch: {
    rows: [
      mira(),
      amara({
        ...{ keepInTouch: { since: "2026-03-03T15:30:00Z", times: 0 }, touchedAt: "2026-03-03T16:00:00Z" },
        remembered: { said: ["nights are where you learn"], careerTitle: "Nursing" },
      }),
    ],
    at: "2026-06-03T08:00:00Z",
    matter: "con_amara",
  },
  "monday-morning": {
    rows: [
      mira(),
      amara({ named: [Contact.Named.parse(named({ outcome: "written" }))] }),
      jonas(),
      referral({ status: "written", writtenAt: "2026-03-05T10:00:00Z", askAgain: false } as Partial<Referral.Info>),
      quiet(held({ promise: "send the article on ward rotas" })),
      person("con_lia3", { given: "Lia", family: "Brandt", email: "lia@example.org" }),
      scheduled({
        id: "itv_next1",
        contact: "con_lia3",
        name: "Lia",
        slot: Interview.Slot.parse({ ...slot, day: "2026-03-20" }),
      }),
      scheduled({
        id: "itv_lia3",
        contact: "con_lia3",
        name: "Lia",
        slot: Interview.Slot.parse({ ...slot, day: "2026-03-17" }),
      }),
    ],
    at: "2026-03-16T09:00:00Z",
    matter: "ref_jonas",
  },
  "did-you-send-it": {
    rows: [
      mira(),
      past(
        amara({
          named: [Contact.Named.parse(named({ outcome: "talk_held", heldAt: "2026-03-12T11:00:00Z" }))],
          messages: {
            close: {
              ...{ status: "opened", subject: "How it went with Jonas Weber", at: "2026-03-13T10:00:00Z" },
              text: "Dear Amara,\n\nI've talked to Jonas Weber, and I am glad I did.\n\nWith best wishes,\nMira Sol",
            },
          },
        }),
        "con_amara.close.0-held",
      ),
    ],
    at: "2026-03-16T09:00:00Z",
    matter: "con_amara",
  },
  "sent-for-the-explorer": {
    rows: [
      mira(),
      amara(),
      fresh("interview", {
        ...held().info,
        messages: {
          thanks: {
            ...{ status: "approved", subject: "Thank you for our talk about nursing", to: "amara@example.org" },
            ...{
              text: "Dear Amara,\n\nThank you for telling me about nights – and for the café tip.\n\nWarm wishes,\nMira Sol",
            },
            ...{ attempt: 1, contact: "con_amara", at: "2026-03-03T16:00:00Z", sendAt: "2026-03-03T16:00:00Z" },
          },
        },
      } as unknown as Interview.Info),
    ],
    at: "2026-03-03T16:00:00Z",
    matter: "itv_amara",
  },
};

/** Lets the moment come in a whole Askwell in memory, and gives the mail that left first. */
export async function leave(name: string) {
  const moment = moments[name];
  if (!moment) throw new Error(`no such moment: ${name}`);
  const it = world(moment.at);
  const puts = moment.rows.map((row) => ({ ...row, wake: moment.at }));
  await it.deps.store.commit({ owner, nonce: "setup", now: moment.at, puts });
  await attend(it.deps, { owner, matter: moment.matter as MatterId });
  return { it, mail: it.sent[0] };
}
