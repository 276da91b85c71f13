import { beforeAll, describe, expect, it } from "vitest";
import * as Contact from "../../core/contact.ts";
import * as Explorer from "../../core/explorer.ts";
import type { ContactId, InterviewId, OwnerId } from "../../core/id.ts";
import * as Interview from "../../core/interview.ts";
import { fresh } from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";
import { initial } from "../../core/preferences.ts";
import { attend } from "../../functions/attend.ts";
import { feedback } from "../../functions/feedback.ts";
import { mailSignIn } from "../../functions/session.ts";
import { sweep } from "../../functions/sweep.ts";
import type { Box } from "../../infra/boxes.ts";
import { figures } from "../../infra/figures.ts";
import { world } from "../fake/world.ts";

type Line = Parameters<Ports.Log>[0];
type Answer = Awaited<ReturnType<Ports.Mailer["send"]>>;

const ambiguous: Answer = { answer: "ambiguous", code: "TimeoutError" };
const refused: Answer = { answer: "refused", permanent: true, code: "MessageRejected" };
const owner = "own_figures1" as OwnerId;
const talk = "itv_figures1" as InterviewId;

/** A talk that ended on 3 March 2026 at 15:20 in London: from 16:05 on its thank-you is due. */
async function held() {
  const here = world("2026-03-01T10:00:00Z");
  const explorer = Explorer.Info.parse({
    ...{ id: owner, owner, email: "you@example.org", joinedAt: "2026-03-01T10:00:00Z", mailed: [], plannedWith: "1" },
    preferences: initial("Europe/London"),
  });
  const contact = Contact.Info.parse({
    ...{ id: "con_figures1", owner, given: "Amara", status: "active", addedAt: "2026-03-01T10:00:00Z" },
    ...{ named: [], closings: 0, suggested: [], nudges: 0, messages: {} },
  });
  const slot = Interview.Slot.parse({ day: "2026-03-03", clock: "15:00", zone: "Europe/London", mode: "video" });
  const booking = { id: talk, owner, contact: contact.id, name: "Amara", invite: false, slot };
  const booked = Interview.book(booking, "2026-03-01T10:00:00Z");
  if (!booked.ok) throw new Error(booked.say);
  const rows = [fresh("owner", explorer), fresh("contact", contact), fresh("interview", booked.value)];
  const wake = "2026-03-03T16:05:00Z";
  await here.deps.store.commit({ owner, nonce: "n", now: wake, puts: rows.map((row) => ({ ...row, wake })) });
  here.set(wake);
  return here;
}

async function delivered(answer: Answer): Promise<Line[]> {
  const here = await held();
  here.answer(answer);
  await attend(here.deps, { owner, matter: talk });
  return here.logged;
}
async function signedIn(answer: Answer): Promise<Line[]> {
  const here = world();
  here.answer(answer);
  await mailSignIn(here.deps, "you@example.org", "visitor");
  return here.logged;
}
async function swept(): Promise<Line[]> {
  const here = await held();
  here.set("2026-03-03T16:25:00Z");
  const [row] = await here.deps.store.load(owner, ["con_figures1" as ContactId]);
  // One more came due a minute ago, which is in good time.
  if (row?.noun === "contact") {
    const wake = "2026-03-03T16:24:00Z";
    const puts = [{ ...fresh("contact", { ...row.info, id: "con_figures2" as ContactId }), wake }];
    await here.deps.store.commit({ owner, nonce: "m", now: wake, puts });
  }
  await sweep(here.deps);
  return here.logged;
}
async function rejected(): Promise<Line[]> {
  const here = await held();
  await attend(here.deps, { owner, matter: talk });
  const [mail] = here.sent;
  const envelope = [String(mail?.envelope).replaceAll(".", "--")];
  const tags = { envelope, attempt: [String(mail?.attempt)] };
  const about = { messageId: "m1", destination: ["you@example.org"], tags };
  await feedback(here.deps, { eventType: "Reject", mail: about, reject: { reason: "Bad content" } });
  return here.logged;
}

/** Lines that each function really writes, beside those of a day on which all goes well. */
const lines: Partial<Record<Box, Line[]>> = {};
beforeAll(async () => {
  lines.Deliver = [...(await delivered(ambiguous)), ...(await delivered(refused))];
  lines.Site = [...(await signedIn(ambiguous)), ...(await signedIn(refused))];
  lines.Sweep = await swept();
  lines.Feedback = await rejected();
});

/** What CloudWatch's patterns mean, as far as they are used: one field, `>=` a number or `=` a word. */
function counted(pattern: string, value: string, line: Line): number[] {
  const [, field = "", sign = "", wanted = ""] = /^\{ \$\.(\w+) (>=|=) (.+) \}$/.exec(pattern) ?? [];
  const found = line[field];
  const met = sign === ">=" ? typeof found === "number" && found >= Number(wanted) : `"${found}"` === wanted;
  if (!sign || !met) return [];
  return [value.startsWith("$.") ? Number(line[value.slice(2)]) : Number(value)];
}

describe("the operator's figures", () => {
  it.each(figures)("$name is read from a line that $from really writes: $pattern", ({ name, from, pattern, value }) => {
    const told: Record<string, number> = {
      OldestOverdueSeconds: 20 * 60,
      Owed: 4,
      Overdue: 3,
      Ambiguous: 1,
      Withheld: 1,
    };
    expect((lines[from] ?? []).flatMap((line) => counted(pattern, value, line))).toEqual([told[name]]);
  });

  it("nothing is counted while all goes well", async () => {
    const good = await delivered({ answer: "accepted", messageId: "m1" });
    expect(good.length).toBeGreaterThan(0);
    for (const { pattern, value } of figures) expect(good.flatMap((line) => counted(pattern, value, line))).toEqual([]);
  });

  it("no line holds a name, an address or a subject", () => {
    const told = JSON.stringify(Object.values(lines));
    expect(told).toContain(talk);
    expect(told).not.toMatch(/Amara|example\.org|Your thank-you/i);
  });
});
