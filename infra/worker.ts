import { asyncRetries, type Box, boxes, bundling, oldestSeconds } from "./boxes.ts";
import { arn, named, stage } from "./stage.ts";

type Permission = { actions: string[]; resources: $util.Input<string>[]; conditions?: Condition[] };
type Condition = { test: string; variable: string; values: $util.Input<string>[] };
type Given = {
  link: unknown[];
  permissions: Permission[];
  /** Where a call ends that failed every time. A function that is never called asynchronously has none. */
  dead?: sst.aws.Queue;
} & Pick<sst.aws.FunctionArgs, "url">;

/** The ARN of a function before it exists: a timer's target is the very function that sets it. */
export const arnOf = (box: Box) => arn("lambda", `function:${named(box)}`);

/** A Lambda function with its own role: it may do what `permissions` lists, write its own log, bury its own failures, and nothing else. */
export function worker(box: Box, { link, permissions, dead, ...rest }: Given) {
  const { handler, memoryMb, seconds, reserved } = boxes[box];
  const name = named(box);
  const logs: Permission = {
    actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
    resources: [arn("logs", `log-group:/aws/lambda/${name}:*`)],
  };
  const bury: Permission[] = dead ? [{ actions: ["sqs:SendMessage"], resources: [dead.arn] }] : [];
  const fn = new sst.aws.Function(box, {
    name,
    handler,
    runtime: "nodejs24.x",
    architecture: "arm64",
    memory: `${memoryMb} MB`,
    timeout: `${seconds} seconds`,
    logging: { retention: stage.production ? "3 months" : "1 week" },
    ...(stage.reserve ? { concurrency: { reserved } } : {}),
    link,
    permissions: [...permissions, logs, ...bury],
    nodejs: bundling,
    ...rest,
    transform: {
      role: (args) => {
        // In `sst dev` the developer's machine assumes the role; everywhere else the platform's own version of this trust is too wide.
        if (!$dev) args.assumeRolePolicy = aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" });
        // The managed policy writes to every log group of the account; the one above names ours.
        args.managedPolicyArns = [];
        return undefined;
      },
    },
  });
  if (dead)
    new aws.lambda.FunctionEventInvokeConfig(`${box}Failures`, {
      functionName: fn.name,
      maximumRetryAttempts: asyncRetries,
      maximumEventAgeInSeconds: oldestSeconds,
      destinationConfig: { onFailure: { destination: dead.arn } },
    });
  return fn;
}

/** Keeps what failed for fourteen days, the most SQS allows; watch.ts rings as soon as something is in it. */
export const grave = (box: Box) =>
  new sst.aws.Queue(`${box}Dead`, {
    transform: {
      queue: { name: named(`${box}Dead`), messageRetentionSeconds: 14 * 24 * 3600, sqsManagedSseEnabled: true },
    },
  });

/** Lets a service, on behalf of one source, write to a queue; without it the message that failed is lost in silence. */
export const mayBury = (box: Box, dead: sst.aws.Queue, service: string, source: $util.Input<string>) =>
  new aws.sqs.QueuePolicy(`${box}DeadPolicy`, {
    queueUrl: dead.url,
    policy: aws.iam.getPolicyDocumentOutput({
      statements: [
        {
          principals: [{ type: "Service", identifiers: [service] }],
          actions: ["sqs:SendMessage"],
          resources: [dead.arn],
          conditions: [{ test: "ArnEquals", variable: "aws:SourceArn", values: [source] }],
        },
      ],
    }).json,
  });
