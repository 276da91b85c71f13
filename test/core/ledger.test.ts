import { expect, test } from "vitest";
import * as Ledger from "../../core/ledger.ts";

const line = (status: Ledger.Line["status"], at: string, envelope = "itv_one1.thanks.1-0") =>
  Ledger.Line.parse({
    owner: "own_one1",
    at,
    status,
    to: "explorer",
    envelope,
    attempt: 1,
    dueIds: [],
    subject: "Your thank-you",
    why: "Due.",
  });

test("One mail is one line, and says the last that is known of it", () => {
  const lines = [
    line("delivered", "2026-03-02T15:00:09Z"),
    line("sent", "2026-03-02T15:00:02Z"),
    line("sent", "2026-03-02T15:00:01Z"),
  ];
  expect(Ledger.latest(lines).map((one) => one.status)).toEqual(["delivered"]);
  expect(
    Ledger.latest([line("sent", "2026-03-02T15:00:09Z"), line("bounced", "2026-03-02T15:00:01Z")])[0]?.status,
  ).toBe("bounced");
  expect(Ledger.latest([...lines, line("sent", "2026-03-01T15:00:01Z", "itv_two2.thanks.1-0")])).toHaveLength(2);
});
