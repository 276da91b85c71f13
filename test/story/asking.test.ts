import PostalMime from "postal-mime";
import { beforeAll, expect, test } from "vitest";
import type { ContactId, MatterId, OwnerId } from "../../core/id.ts";
import type { Of } from "../../core/matter.ts";
import { life } from "./life.ts";

/** One talk asked for through a friend and answered outside Askwell; another asked for directly, reminded of twice and let go. */
const email = "mira@example.org";
let lived: Awaited<ReturnType<typeof life>>;
let told: { at: string; subject: string }[] = [];

const mails = async () =>
  Promise.all(
    lived.it.sent.map(async ({ raw, to }) => {
      const { date, subject } = await PostalMime.parse(raw);
      expect(to).toBe(email);
      return { at: new Date(date ?? 0).toISOString().slice(0, 16), subject: subject ?? "" };
    }),
  );
const idIn = (path: string) => path.split("/").at(2) ?? "";
const ask = async (id: string) => {
  const { store } = lived.it.deps;
  const owner = lived.it.lines[0]?.owner as OwnerId;
  return ((await store.load(owner, [id as MatterId]))[0] as Of<"ask">).info;
};

let through = "";
let direct = "";
let third = "";

beforeAll(async () => {
  lived = await life("2026-03-02T10:00:00Z", email);
  const { mira, until } = lived;
  const add = async (given: string, family: string) =>
    idIn(await mira.post("/people/new", { given, family, email: `${given.toLowerCase()}@example.org` })) as ContactId;
  const [jonas, lia, kim] = [await add("Jonas", "Weber"), await add("Lia", "Moreau"), await add("Kim", "Osei")];

  // Directly to Kim, sent at once; through Lia, opened in Mira's own mail app, and for a day nobody says whether it went.
  direct = idIn(await mira.post("/asks/new", { contact: kim, why: "they changed fields at forty" }));
  await mira.post(`/letters/${direct}/ask`, { do: "sent" });
  const asked = { contact: jonas, way: "through", through: lia, why: "she runs the night ward" };
  through = idIn(await mira.post("/asks/new", asked));
  const letter = { subject: "A question", text: "Dear Lia, would you ask Jonas? No is fine." };
  await mira.post(`/letters/${through}/ask_intro`, { do: "open", ...letter });
  await until("2026-03-03T12:00:00Z");
  await mira.post(`/letters/${through}/ask_intro`, { do: "sent" });

  const reminded = async () => {
    await mira.post(`/word/${direct}`, { said: "not_yet" });
    await mira.post(`/letters/${direct}/nudge`, { do: "sent" });
  };
  await until("2026-03-11T12:00:00Z");
  await reminded();
  await until("2026-03-12T12:00:00Z");
  await mira.post(`/word/${through}`, { said: "passed_on" });
  // Jonas answers by telephone, before anything asks again.
  await until("2026-03-16T12:00:00Z");
  await mira.post(`/word/${through}`, { said: "answered" });
  await until("2026-03-20T12:00:00Z");
  await reminded();
  await until("2026-03-31T12:00:00Z");
  await mira.post(`/word/${direct}`, { said: "let_go" });
  // Whatever a third reminder is about, it is refused.
  const again = idIn(await mira.post("/asks/new", { contact: kim }));
  await mira.post(`/letters/${again}/ask`, { do: "sent" });
  await mira.post(`/word/${again}`, { said: "not_yet" });
  third = await mira.post(`/letters/${again}/nudge`, { do: "sent" }).then(String, (error: Error) => error.message);
  await mira.post(`/word/${again}`, { said: "no_answer" });
  await until("2026-06-30T12:00:00Z");
  told = await mails();
});

test("Everything that comes is a question, at its morning, and after the answers nothing comes any more", () => {
  expect(told.map((one) => `${one.at} ${one.subject}`)).toEqual([
    "2026-03-03T09:00 Did you send your letter to Lia?",
    "2026-03-11T09:00 Any word from Kim?",
    "2026-03-12T09:00 Any word from Lia?",
    "2026-03-20T09:00 Any word from Kim?",
    "2026-03-31T08:00 Let it go with Kim?",
  ]);
});

test("Nothing is presumed: what was opened became sent, answered and let go only by Mira's word", async () => {
  expect(await ask(through)).toMatchObject({
    status: "settled",
    outcome: "answered",
    settledAt: "2026-03-16T12:00:00Z",
  });
  expect(await ask(direct)).toMatchObject({
    ...{ status: "settled", outcome: "let_go" },
    waited: { writtenAt: "2026-03-02T10:00:00Z", nudgedAt: ["2026-03-11T12:00:00Z", "2026-03-20T12:00:00Z"] },
  });
});

test("A third reminder to one person is refused, whatever it is about", () => {
  expect(third).toContain("Two nudges have gone to this person already");
});
