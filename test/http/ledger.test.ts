import { beforeEach, expect, test } from "vitest";
import type { OwnerId } from "../../core/id.ts";
import type { Line } from "../../core/ledger.ts";
import type { Matter, Of } from "../../core/matter.ts";
import { planAhead } from "../../functions/ahead.ts";
import { attend } from "../../functions/attend.ts";
import { ledgerOf } from "../../functions/cli/own.ts";
import { feedback } from "../../functions/feedback.ts";
import { type SignedIn, signedIn } from "./site.ts";

const email = "mira@example.org";
let it: SignedIn;

async function settle(): Promise<void> {
  while (it.events.length > 0)
    for (const { type, owner, matter } of it.events.splice(0))
      if (type === "matter.due") await attend(it.deps, { owner, matter });
      else await planAhead(it.deps, { owner, matter });
}
const heard = (eventType: string, more: object = {}) => {
  const [mail] = it.sent.slice(-1);
  if (!mail) throw new Error("no mail went");
  const tags = { envelope: [mail.envelope.replaceAll(".", "--")], attempt: [String(mail.attempt)] };
  return feedback(it.deps, { eventType, mail: { messageId: "message", destination: [mail.to], tags }, ...more });
};

async function ring(at: string): Promise<void> {
  it.set(at);
  for (const [name, { wanted }] of [...it.timers]) {
    it.timers.delete(name);
    await attend(it.deps, wanted);
  }
  await settle();
}

/** Mira records a talk with Amara that ended at 14:20, and its thank-you comes at 15:05. */
beforeEach(async () => {
  it = await signedIn();
  const amara = (await it.done("/people/new", { given: "Amara", email: "amara@example.org" })).split("/")[2];
  const slot = { day: "2026-03-02", clock: "14:00", zone: "Europe/London", minutes: "20", mode: "phone" };
  await it.done(`/talks/past?contact=${amara}`, slot);
  await settle();
  await ring("2026-03-02T15:05:00Z");
});

test("The command line's ledger has the next thirty days beside what went, as the page has", async () => {
  const page = await it.json("/ledger");
  const told = await ledgerOf(it.deps, email);
  expect(told).toEqual({ planned: page.planned, lines: page.lines });
  expect(told).toMatchObject({
    planned: [expect.objectContaining({ what: expect.stringMatching(/thank/i), to: "you" }), expect.anything()],
    lines: [{ status: "sent", subject: "Your thank-you to Amara is ready", why: expect.stringMatching(/\.$/) }],
  });
  expect(await ledgerOf(it.deps, "nobody@example.org")).toEqual({
    error: expect.stringContaining("nobody@example.org"),
  });
});

test("A mail's line rises from sent to arrived as the mail service tells of it", async () => {
  await heard("Send");
  await heard("Delivery");
  expect(await it.get("/ledger")).toMatch(/Your thank-you to Amara is ready.*Arrived/s);
});

test.each([
  ["Bounce", { bounce: { bounceType: "Permanent" } }, "came back"],
  ["Complaint", {}, "reported as junk"],
])(
  "After a %s of the explorer's own address nothing more is sent there, and Today says so and what to do",
  async (type, more, says) => {
    await heard(type, more);
    await settle();
    const before = it.sent.length;
    await ring("2026-03-03T09:00:00Z");
    expect(it.sent).toHaveLength(before);
    const today = await it.get("/");
    expect(today).toContain(says);
    expect(today).toContain("/export");
    expect(await it.get("/ledger")).toMatch(/nothing more is sent there/);
  },
);

test("A mailbox that is full today is written to again tomorrow", async () => {
  await heard("Bounce", { bounce: { bounceType: "Transient" } });
  expect(await it.get("/")).not.toContain("nothing more is sent there");
  expect(await it.deps.accounts.stopped(it.deps.secrets.seal(email))).toBeUndefined();
});

test("A contact's address that is gone stands on Today until another is noted, and no letter goes there", async () => {
  const [talk] = await it.deps.store.list(it.lines[0]?.owner as OwnerId, "interview", 1);
  const letter = await it.json(`/letters/${talk?.info.id}/thanks`);
  await it.done(`/letters/${talk?.info.id}/thanks`, { do: "send", subject: letter.subject, text: letter.text });
  await settle();
  expect(it.sent.at(-1)?.to).toBe("amara@example.org");
  await heard("Bounce", { bounce: { bounceType: "Permanent" } });
  await settle();
  expect(await it.get("/")).toContain("Find another address for Amara");
  const [, amara = ""] = /\/people\/(con_\w+)\/edit/.exec(await it.get("/")) ?? [];
  await it.done(`/people/${amara}/edit`, { given: "Amara", email: "amara@example.org", role: "nurse" });
  expect(await it.get("/")).toContain("Find another address for Amara");
  await it.done(`/people/${amara}/edit`, { given: "Amara", email: "amara@example.com" });
  expect(await it.get("/")).not.toContain("Find another address");
});

const lines = async () => ((await it.json("/ledger")) as { lines: Line[] }).lines;
const rows = async <N extends Matter["noun"]>(noun: N) =>
  (await it.deps.store.list(it.lines[0]?.owner as OwnerId, noun, 5)) as Of<N>[];

test("What is planned keeps to the caps and the absence of whoever it is about, as the mail will", async () => {
  const [talk] = await rows("interview");
  await it.done(`/talks/${talk?.info.id}/log`, { said1: "Nights are quiet", name1: "Jonas" });
  await settle();
  const write = async () => {
    const { planned } = (await it.json("/ledger")) as { planned: { what: string; at: string }[] };
    return planned.find(({ what }) => what.startsWith("Write to Jonas"))?.at;
  };
  expect(await write()).toBe("2026-03-03T09:00:00Z");
  const jonas = (await rows("contact")).find(({ info }) => info.given === "Jonas");
  if (!jonas) throw new Error("nobody was named");
  const away = { ...jonas, info: { ...jonas.info, awayUntil: "2026-03-10T09:00:00Z" } };
  const { owner } = jonas.info;
  await it.deps.store.commit({ owner, nonce: "away", now: it.deps.clock.now(), puts: [away] });
  expect(await write()).toBe("2026-03-10T09:00:00Z");
});

test("Of a mail with several things the ledger says why the one came that its subject names", async () => {
  const [talk] = await rows("interview");
  const named = { name1: "Jonas", name2: "Lia", writes2: "referrer" };
  await it.done(`/talks/${talk?.info.id}/log`, { said1: "Nights are quiet", ...named });
  await it.done(`/letters/${talk?.info.id}/thanks`, { do: "sent" });
  await settle();
  await ring("2026-03-09T09:00:00Z");
  const line = (await lines()).find(({ subject }) => subject.startsWith("Has Amara's introduction to Lia come? And"));
  expect(line?.why).toBe("Amara said they would introduce you.");
});

test("It did happen after all is said as that, and not as a move", async () => {
  const [talk] = await rows("interview");
  await it.done(`/talks/${talk?.info.id}/missed`, { by: "them" });
  await it.done(`/talks/${talk?.info.id}/missed`, { by: "back" });
  expect((await lines()).filter(({ status }) => status === "settled").map(({ why }) => why)).toContain(
    "You told us that it did happen.",
  );
});
