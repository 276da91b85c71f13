import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boxes } from "./boxes.ts";

/** The AWS command line, as `aws(…args)`: what it printed, read as JSON; undefined when it printed nothing. Throws with its own words. */
export type Aws = (...args: string[]) => unknown;

/** What is lost in these queues the table knows anyway, and the sweep has looked since: they hold nothing that could be given back. */
const found = ["Relay", "Sweep"];

/**
 * Hands what failed every time to its function again, one call after the other, and forgets each that went well; twice does no harm.
 * Stops at the first that fails again, which stays in the queue.
 */
export function redrive(aws: Aws, stage: string, box: string): { redriven: number } | { purged: true } {
  if (!(box in boxes) || box === "Site")
    throw new Error(`"${box}" is no function with a queue of failures. Say one of ${known.join(", ")}.`);
  const name = `askwell-${stage}-${box}`;
  const { QueueUrl = "" } = aws("sqs", "get-queue-url", "--queue-name", `${name}Dead`) as { QueueUrl?: string };
  if (found.includes(box)) {
    aws("sqs", "purge-queue", "--queue-url", QueueUrl);
    return { purged: true };
  }
  for (let redriven = 0; ; redriven++) {
    const told = aws(
      "sqs",
      "receive-message",
      "--queue-url",
      QueueUrl,
      "--wait-time-seconds",
      "2",
      "--visibility-timeout",
      "60",
    );
    const [message] = (told as { Messages?: { Body: string; ReceiptHandle: string }[] } | undefined)?.Messages ?? [];
    if (!message) return { redriven };
    const answer = invoke(aws, name, callOf(JSON.parse(message.Body)));
    if (answer.FunctionError)
      throw new Error(
        `${redriven} went well; the next one failed again and stays in ${name}Dead. Look at /aws/lambda/${name}.`,
      );
    aws("sqs", "delete-message", "--queue-url", QueueUrl, "--receipt-handle", message.ReceiptHandle);
  }
}

/** A mail that came in is longer than an argument may be, so the call goes through a file. */
function invoke(aws: Aws, name: string, call: unknown): { FunctionError?: string } {
  const place = mkdtempSync(join(tmpdir(), "askwell-redrive-"));
  try {
    const file = join(place, "call.json");
    writeFileSync(file, JSON.stringify(call), { mode: 0o600 });
    const given = ["--function-name", name, "--payload", `fileb://${file}`, join(place, "answer.json")];
    return aws("lambda", "invoke", ...given) as { FunctionError?: string };
  } finally {
    rmSync(place, { recursive: true });
  }
}

const known = Object.keys(boxes).filter((box) => box !== "Site");

/** The call that a buried message stands for: inside what Lambda wrote about a failure, a notification as its topic hands it on, or the call itself. */
function callOf(body: Record<string, unknown>): unknown {
  if ("requestPayload" in body) return body.requestPayload;
  return body.Type === "Notification" ? { Records: [{ EventSource: "aws:sns", Sns: body }] } : body;
}
