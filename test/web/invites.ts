import { simpleParser } from "mailparser";
import type { MatterId } from "../../core/id.ts";
import { attend } from "../../functions/attend.ts";
import { createApp } from "../../functions/site.tsx";
import { form, offered, origin } from "../fake/booking.ts";
import { enterAs } from "../fake/enter.ts";
import { world } from "../fake/world.ts";

/** A mail that left: `name` says after which turn, and to whom. */
export type Left = { name: string; to: string; subject: string; raw: Uint8Array; calendar: string | undefined };

const amara = "amara0@example.org";

/** One talk between Mira in London and Amara in New York through everything that can happen to it, and Jonas who answers otherwise. */
export async function told(): Promise<Left[]> {
  const it = world("2026-03-02T10:00:00Z");
  it.deps.inbound = "reply.askwell.test";
  const app = createApp(it.deps);
  const { owner, links } = await offered(it.deps, ["Amara", "Jonas"]);
  const [hers = "", his = ""] = links.map((one) => one.path);
  const cookie = await enterAs(it.deps, owner);
  const left: Left[] = [];
  let turn = 0;

  const deliver = async (what: string, then: () => Promise<unknown>) => {
    const before = it.sent.length;
    await then();
    for (let rounds = 0; rounds < 3; rounds++)
      for (const matter of new Set(it.events.splice(0).map((one) => one.matter)))
        await attend(it.deps, { owner, matter });
    turn++;
    for (const { to, raw } of it.sent.slice(before)) {
      const read = await simpleParser(Buffer.from(raw));
      const calendar = read.attachments
        .find((one) => one.contentType === "text/calendar" && !one.filename)
        ?.content.toString();
      const whom = to.replace(/0?1?@.*/, "");
      left.push({
        name: `${String(turn).padStart(2, "0")}-${what}-to-${whom}`,
        ...{ to, subject: read.subject ?? "", raw, calendar },
      });
    }
  };
  const press = async (path: string, said: Record<string, string>, headers: Record<string, string> = {}) => {
    const init = form(said);
    const answer = await app.request(`${origin}${path}`, { ...init, headers: { ...init.headers, ...headers } });
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  };
  const guest = (path: string, said: Record<string, string>) => press(path, { zone: "America/New_York", ...said });
  const explorer = (path: string, said: Record<string, string>) => press(path, said, { cookie });
  const reply = async (sequence: number, partstat: string, stamp: string) => {
    const file = [
      ...["BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT", "UID:itv_amara0x@askwell"],
      ...[`SEQUENCE:${sequence}`, `DTSTAMP:${stamp}`, `ATTENDEE;PARTSTAT=${partstat}:mailto:${amara}`],
      ...["END:VEVENT", "END:VCALENDAR", ""],
    ].join("\r\n");
    const body = new FormData();
    body.set("file", new File([file], "reply.ics", { type: "text/calendar" }));
    const init = { method: "POST", body, headers: { origin, cookie } };
    const answer = await app.request(`${origin}/talks/itv_amara0x/reply`, init);
    if (answer.status !== 303) throw new Error(`the reply was answered by ${answer.status}: ${await answer.text()}`);
  };
  const slot = { zone: "Europe/London", minutes: "20", mode: "video", place: "https://meet.example/mira" };
  const [tuesday, wednesday] = ["2026-03-10T15:00:00Z", "2026-03-11T14:30:00Z"];

  await deliver("booked", () => guest(hers, { choice: `at ${tuesday}`, mode: "video", note: "Mornings are best." }));
  await deliver("placed", () => explorer("/talks/itv_amara0x/move", { ...slot, day: "2026-03-10", clock: "15:00" }));
  await deliver("confirmed", () => reply(1, "ACCEPTED", "20260302T100100Z"));
  await deliver("resent", () => guest(`${hers}/resend`, {}));
  await deliver("moved-by-her", () => guest(hers, { choice: `at ${wednesday}`, mode: "phone" }));
  await deliver("moved-back", () => guest(hers, { choice: `at ${tuesday}`, mode: "video", place: slot.place }));
  await deliver("moved-by-me", () =>
    explorer("/talks/itv_amara0x/move", { ...slot, day: "2026-03-12", clock: "16:00" }),
  );
  await deliver("declined-in-her-calendar", () => reply(5, "DECLINED", "20260302T100200Z"));
  await deliver("accepted-after-all", () => reply(5, "ACCEPTED", "20260302T100300Z"));
  await deliver("called-off-by-her", () => guest(`${hers}/cancel`, {}));
  await deliver("suggested", () =>
    guest(hers, {
      choice: "times",
      time1: "2026-03-17T09:00",
      time2: "2026-03-18T17:30",
      mode: "in_person",
      remind: "yes",
    }),
  );
  await deliver("agreed-by-me", () => explorer("/bookings/bok_amara0x/accept", { start: "2026-03-17T13:00:00Z" }));
  it.set("2026-03-16T13:00:00Z");
  await deliver("the-day-before", () => attend(it.deps, { owner, matter: "itv_amara0x" as MatterId }));
  await deliver("called-off-by-me", () => explorer("/talks/itv_amara0x/cancel", { by: "me" }));
  await deliver("booked-again", () =>
    guest(hers, { choice: "at 2026-03-19T15:00:00Z", mode: "phone", place: "+1 212 555 0100" }),
  );
  await deliver("called-off-as-she-told", () => explorer("/talks/itv_amara0x/cancel", { by: "them" }));

  const note = "I am glad you asked.";
  await deliver("own-page", () => guest(his, { choice: "own_link", link: "https://cal.example/jonas", note }));
  await deliver("by-mail", () => guest(his, { choice: "by_mail" }));
  await deliver("not-now", () => guest(his, { choice: "later", from: "2026-05-05" }));
  await deliver("declined", () => guest(his, { choice: "declined", note }));
  await deliver("stopped", () => guest(his, { choice: "stopped" }));
  return left;
}
