import { rules } from "../rules.ts";
import type { Idle } from "./aws/advance.ts";
import { smtp } from "./aws/post.ts";
import type { Outcome } from "./aws/queue.ts";
import { startAws } from "./aws/server.ts";
import { openClock } from "./clock.ts";
import { longestMs } from "./functions.ts";

/** The process of the local AWS: reads its place from the environment that the supervisor gave it. */
const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; this process is started by infra/local/supervisor.ts`);
  return value;
};
const host = `http://127.0.0.1:${env("ASKWELL_PORT")}`;
const secret = env("ASKWELL_LOCAL_SECRET");
/** A little more than the slowest handler may take. */
const answerWithinMs = longestMs + 5000;

const post = (path: string, body: string) =>
  fetch(`${host}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-askwell-local": secret },
    body,
    signal: AbortSignal.timeout(answerWithinMs),
  });

async function invoke(fn: string, payload: string): Promise<Outcome> {
  try {
    const answer = await post(`/invoke/${fn}`, payload);
    if (answer.ok) return { kind: "done" };
    const told = (await answer.json().catch(() => ({}))) as { error?: string };
    return { kind: "failed", why: told.error ?? `it answered ${answer.status}` };
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError") return { kind: "failed", why: "it did not answer" };
    // Nobody there: the host is starting again, and the call is as good as unmade. One that was cut off counts,
    // or a call that ends the host each time would do so for ever.
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    return cause === "ECONNREFUSED"
      ? { kind: "absent" }
      : { kind: "failed", why: `it was cut off (${cause ?? error})` };
  }
}

async function idle(): Promise<Idle> {
  const answer = await post("/local/idle", "{}");
  if (!answer.ok) throw new Error(`the host answered ${answer.status}`);
  return (await answer.json()) as Idle;
}

const smtpUrl = process.env.SMTP_URL;
const running = await startAws({
  dir: env("ASKWELL_DATA"),
  port: Number(env("ASKWELL_AWS_PORT")),
  clock: openClock(process.env.ASKWELL_CLOCK_FILE),
  rules,
  names: JSON.parse(env("ASKWELL_AWS_NAMES")),
  accessKeyId: env("AWS_ACCESS_KEY_ID"),
  secret,
  invoke,
  idle,
  ...(smtpUrl ? { hand: await smtp(smtpUrl) } : {}),
  faulty: process.env.ASKWELL_FAULTS === "1",
}).catch((error: NodeJS.ErrnoException) => {
  console.error(`askwell: the local AWS cannot start: ${error.message}`);
  process.exit(1);
});
process.send?.({ ready: true });

process.on("SIGTERM", () => void running.stop().then(() => process.exit(0)));
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit(1));
