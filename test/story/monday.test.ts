import { expect, test } from "vitest";
import { monday } from "./monday.ts";

/** One five-thousandth of a million explorers in one zone, and of Scheduler's thousand invocations a second. */
const share = { explorers: 200, ringsASecond: 0.2 };

test("A million morning mails of one zone leave within half an hour where the mail service keeps up with the timers", async () => {
  const { sent, last } = await monday({ ...share, mailsASecond: 0.2, hours: 1 });
  expect(new Set(sent.map(({ to }) => to)).size).toBe(200);
  expect(sent).toHaveLength(200);
  expect(Math.min(...sent.map(({ at }) => at))).toBeGreaterThanOrEqual(0);
  expect(last).toBeLessThanOrEqual(30);
});

test("Nobody's morning mail is lost or doubled where the mail service takes a fifth of that, and the last leaves within five hours", async () => {
  const { sent, refused, last } = await monday({ ...share, mailsASecond: 0.04, hours: 5 });
  expect(refused).toBeGreaterThan(200);
  expect(new Set(sent.map(({ to }) => to)).size).toBe(200);
  expect(sent).toHaveLength(200);
  expect(last).toBeLessThanOrEqual(300);
});
