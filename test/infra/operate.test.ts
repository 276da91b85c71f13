import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Aws, redrive } from "../../infra/redrive.ts";
import { restore, startAgain } from "../../infra/restore.ts";

/** The AWS command line as a list of what was asked, with answers by the command's name. */
function aws(answers: Record<string, (args: string[]) => unknown>) {
  const asked: string[] = [];
  const run: Aws = (...args) => {
    asked.push(args.join(" "));
    return answers[args[1] ?? ""]?.(args);
  };
  return { run, asked };
}
const after = (args: string[], name: string) => args[args.indexOf(name) + 1] ?? "";

/** A queue with these bodies in it, and functions that fail on what contains `broken`. */
function queue(bodies: object[]) {
  const left = bodies.map((body, at) => ({ Body: JSON.stringify(body), ReceiptHandle: `r${at}` }));
  const called: unknown[] = [];
  const made = aws({
    "get-queue-url": (args) => ({ QueueUrl: `https://sqs/${after(args, "--queue-name")}` }),
    "receive-message": () => (left[0] ? { Messages: [left[0]] } : undefined),
    invoke: (args) => {
      const payload = readFileSync(after(args, "--payload").replace("fileb://", ""), "utf8");
      called.push({ to: after(args, "--function-name"), payload: JSON.parse(payload) });
      return payload.includes("broken") ? { StatusCode: 200, FunctionError: "Unhandled" } : { StatusCode: 200 };
    },
    "delete-message": (args) => {
      left.splice(
        left.findIndex((one) => one.ReceiptHandle === after(args, "--receipt-handle")),
        1,
      );
      return undefined;
    },
  });
  return { ...made, left, called };
}

describe("redrive", () => {
  it("hands each failed call to its function as it was first called, and empties the queue", () => {
    const notification = { Type: "Notification", Message: "{}", MessageId: "m1" };
    const { run, left, called } = queue([
      { requestPayload: { Records: [1] }, responsePayload: {} },
      notification,
      { owner: "own_test1", matter: "itv_abcd" },
    ]);
    expect(redrive(run, "production", "Feedback")).toEqual({ redriven: 3 });
    const to = "askwell-production-Feedback";
    expect(called).toEqual([
      { to, payload: { Records: [1] } },
      { to, payload: { Records: [{ EventSource: "aws:sns", Sns: notification }] } },
      { to, payload: { owner: "own_test1", matter: "itv_abcd" } },
    ]);
    expect(left).toEqual([]);
  });

  it("stops at a call that fails again, and keeps it", () => {
    const { run, left } = queue([{ requestPayload: "fine" }, { requestPayload: "broken" }, { requestPayload: "fine" }]);
    expect(() => redrive(run, "ada", "Deliver")).toThrow(
      "1 went well; the next one failed again and stays in askwell-ada-DeliverDead",
    );
    expect(left).toHaveLength(2);
  });

  it.each(["Relay", "Sweep"])("empties %s's queue, because the sweep has looked since", (box) => {
    const { run, asked } = queue([{}]);
    expect(redrive(run, "ada", box)).toEqual({ purged: true });
    expect(asked.at(-1)).toBe(`sqs purge-queue --queue-url https://sqs/askwell-ada-${box}Dead`);
  });

  it("knows the queues by name", () => {
    expect(() => redrive(queue([]).run, "ada", "Site")).toThrow(
      "Say one of Relay, Planner, Deliver, Feedback, Inbox, Sweep",
    );
  });
});

describe("restore", () => {
  it("stands every function still before the table is read, then gives the restored one all that the deployment gave", async () => {
    let looks = 0;
    const { run, asked } = aws({
      "list-tables": () => ({
        TableNames: ["askwell-ada-TableTable-x", "askwell-production-TableTable-drrmzcfu", "other"],
      }),
      "put-function-concurrency": (args) => {
        if (args.join().includes("Inbox")) throw new Error("An error occurred (ResourceNotFoundException)");
        return {};
      },
      "describe-table": () => ({ Table: { TableStatus: looks++ < 2 ? "CREATING" : "ACTIVE" } }),
    });
    let waited = 0;
    const { table, next } = await restore(run, "production", "2026-03-02T15:00:00Z", async () => waited++);
    expect(table).toBe("askwell-production-restored-20260302150000");
    expect(waited).toBe(2);
    const restored = asked.findIndex((one) => one.startsWith("dynamodb restore-table"));
    const stood = asked.filter((one) => one.startsWith("lambda put-function-concurrency"));
    expect(stood).toHaveLength(7);
    expect(asked.indexOf(stood.at(-1) ?? "")).toBeLessThan(restored);
    expect(asked[restored]).toContain("--source-table-name askwell-production-TableTable-drrmzcfu");
    expect(asked.slice(restored + 1).filter((one) => !one.includes("describe-table"))).toEqual([
      `dynamodb update-table --table-name ${table} --stream-specification StreamEnabled=true,StreamViewType=NEW_IMAGE`,
      `dynamodb update-table --table-name ${table} --deletion-protection-enabled`,
      `dynamodb update-time-to-live --table-name ${table} --time-to-live-specification Enabled=true,AttributeName=expiresAt`,
      `dynamodb update-continuous-backups --table-name ${table} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`,
    ]);
    expect(next[0]).toBe(`Write ASKWELL_TABLE=${table} into .env.production.`);
  });

  it("refuses a stage whose table it cannot tell", async () => {
    const { run, asked } = aws({ "list-tables": () => ({ TableNames: [] }) });
    await expect(restore(run, "ada", "2026-03-02T15:00:00Z", async () => {})).rejects.toThrow("has 0 tables");
    expect(asked).toEqual(["dynamodb list-tables"]);
  });

  it("starts every function again", () => {
    const { run, asked } = aws({});
    startAgain(run, "ada");
    expect(asked).toHaveLength(7);
    expect(asked[0]).toBe("lambda delete-function-concurrency --function-name askwell-ada-Site");
  });
});
