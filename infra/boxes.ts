/**
 * The functions as plain data: what each box is given to work with.
 * `seconds` is the longest a call may take; `reserved` is what is set aside where the account's quota allows it.
 */
export const boxes = {
  Site: { handler: "functions/site.handler", memoryMb: 1024, seconds: 15, reserved: 50 },
  Relay: { handler: "functions/relay.handler", memoryMb: 512, seconds: 30, reserved: 5 },
  Planner: { handler: "functions/planner.handler", memoryMb: 512, seconds: 30, reserved: 10 },
  // Thirty seconds, ten of them for the POST: well inside the claim's lease of fifteen minutes.
  Deliver: { handler: "functions/deliver.handler", memoryMb: 1024, seconds: 30, reserved: 10 },
  Feedback: { handler: "functions/feedback.handler", memoryMb: 512, seconds: 30, reserved: 5 },
  Inbox: { handler: "functions/inbox.handler", memoryMb: 1024, seconds: 30, reserved: 5 },
  // Shorter than the sweep's period, so that two sweeps seldom overlap; the claims make an overlap harmless.
  Sweep: { handler: "functions/sweep.handler", memoryMb: 1024, seconds: 50, reserved: 2 },
} as const;
export type Box = keyof typeof boxes;

/**
 * Every asynchronous arrow: who is called because of what, and where a call ends when every try failed.
 * The cloud's boxes and the local ones are both held against this list.
 */
export const arrows = [
  { from: "Table", to: "Relay", by: "stream", dead: "RelayDead" },
  { from: "Bus", to: "Planner", by: "rule", dead: "PlannerDead" },
  { from: "Bus", to: "Deliver", by: "rule", dead: "DeliverDead" },
  { from: "Timers", to: "Deliver", by: "schedule", dead: "DeliverDead" },
  { from: "Minute", to: "Sweep", by: "clock", dead: "SweepDead" },
  { from: "MailEvents", to: "Feedback", by: "topic", dead: "FeedbackDead" },
  { from: "MailReceived", to: "Inbox", by: "topic", dead: "InboxDead" },
] as const satisfies readonly Arrow[];
export type Arrow = {
  from: string;
  to: Box;
  by: "stream" | "rule" | "schedule" | "clock" | "topic";
  dead: `${Box}Dead`;
};

/** Tries after the first where the service lets us say so (stream and rule); a function that fails is tried `asyncRetries` times more by Lambda. */
export const retries = 20;
export const asyncRetries = 2;

/** How long an event may wait for its tries, in seconds: after that the sweep has long done its work. */
export const oldestSeconds = 3600;

/** The sweep looks this often for what is overdue (core/ports.ts, `graceMinutes`). */
export const sweepEveryMinutes = 1;

/**
 * Packages that no bundle carries: the AWS clients load them at run time where credentials come from a profile, a sign-in or a machine's own
 * service, where an answer is a stream of events, or in a browser. A function finds its credentials in its environment and none of its calls
 * answers with a stream, so it never gets that far; they would weigh more than all of planning.
 */
const leftOut = [
  "@aws-sdk/credential-provider-http",
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-web-identity",
  "@smithy/credential-provider-imds",
  "@smithy/core/event-streams",
  "bowser",
];

/** How a handler becomes a bundle. What is imported dynamically lies in a file of its own, which is not read before it is reached for. */
export const bundling = { splitting: true, esbuild: { external: leftOut } };

/** Minutes over which the morning timers of a zone are spread, so that they do not all ring in one. */
export const spreadMinutes = 10;

/** What SES tells about a mail, in SST's words. */
export const mailEvents = ["send", "delivery", "bounce", "complaint", "reject"] as const;
