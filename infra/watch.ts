import { arrows, type Box, boxes } from "./boxes.ts";
import { figures } from "./figures.ts";
import { feedback } from "./mail.ts";
import { site } from "./site.ts";
import { here, named, stage } from "./stage.ts";
import { sweep } from "./sweep.ts";
import { deliver } from "./timers.ts";

/** Is the promise kept? Alarms that ring the operator, and one page that answers. */
const inbound = stage.inbound !== undefined;
const graves = [...new Set(arrows.filter(({ to }) => to !== "Inbox" || inbound).map(({ dead }) => dead))];
const functions = (Object.keys(boxes) as Box[]).filter((box) => box !== "Inbox" || inbound);
const namespace = `Askwell/${$app.stage}`;

const bell = new sst.aws.SnsTopic("Bell");
new aws.sns.TopicPolicy("BellPolicy", {
  arn: bell.arn,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        principals: [{ type: "Service", identifiers: ["cloudwatch.amazonaws.com"] }],
        actions: ["sns:Publish"],
        resources: [bell.arn],
        conditions: [{ test: "StringEquals", variable: "aws:SourceAccount", values: [here.account] }],
      },
    ],
  }).json,
});
if (stage.operator)
  new aws.sns.TopicSubscription("BellOperator", { topic: bell.arn, protocol: "email", endpoint: stage.operator });

const readers: Partial<Record<Box, sst.aws.Function>> = {
  Site: site,
  Deliver: deliver,
  Feedback: feedback,
  Sweep: sweep,
};
for (const { name, from, pattern, value } of figures)
  new aws.cloudwatch.LogMetricFilter(`${name}From${from}`, {
    logGroupName: readers[from]?.nodes.logGroup.apply((group) => $output(group?.name ?? "")) ?? "",
    pattern,
    metricTransformation: { namespace, name, value },
  });

type Metric = { namespace: string; metricName: string; dimensions?: Record<string, $util.Input<string>> };
const own = (metricName: (typeof figures)[number]["name"]): Metric => ({ namespace, metricName });
const lambda = (metricName: string, box: Box): Metric => ({
  namespace: "AWS/Lambda",
  metricName,
  dimensions: { FunctionName: named(box) },
});
const reputation = (metricName: string): Metric => ({ namespace: "AWS/SES", metricName });

type Alarm = Metric & {
  /** What has happened, and what it means for the promise, in words for someone woken by it. */
  say: string;
  /** Rings at this or more, in `minutes`. */
  from: number;
  minutes: number;
  take?: "Sum" | "Maximum" | "p99";
  /** What silence means; by default it is good. */
  silence?: "breaching" | "notBreaching";
  /** Rings below `from` instead. */
  below?: true;
};

const alarms: Record<string, Alarm> = {
  ...Object.fromEntries(
    graves.map((dead): [string, Alarm] => [
      dead,
      {
        namespace: "AWS/SQS",
        metricName: "ApproximateNumberOfMessagesVisible",
        dimensions: { QueueName: named(dead) },
        say: "A call failed every time it was tried. The sweep makes up for lost timers and events; mail events and replies must be redriven (DEPLOY.md, Redrive).",
        from: 1,
        minutes: 1,
        take: "Maximum",
      },
    ]),
  ),
  ...Object.fromEntries(
    functions.map((box): [string, Alarm] => [
      `${box}Errors`,
      {
        ...lambda("Errors", box),
        say: `${box} failed. One failure is tried again; several in a row mean that something is broken.`,
        from: box === "Deliver" ? 1 : 3,
        minutes: 5,
      },
    ]),
  ),
  OldestOverdue: {
    ...own("OldestOverdueSeconds"),
    say: "Something has been owed for more than 15 minutes and was not dealt with: the promise is being broken now.",
    from: 900,
    minutes: 5,
    take: "Maximum",
  },
  SweepSilent: {
    ...lambda("Invocations", "Sweep"),
    say: "The sweep has not run for ten minutes: nothing makes up for lost timers.",
    from: 1,
    below: true,
    minutes: 10,
    silence: "breaching",
  },
  Ambiguous: {
    ...own("Ambiguous"),
    say: "SES did not say whether it took some mails. Most settle by themselves when its events arrive; several at once mean that SES or the network is in trouble.",
    from: 3,
    minutes: 15,
  },
  Withheld: {
    ...own("Withheld"),
    say: "SES refuses some mails for good: the sender is not verified, the account is paused or in the sandbox.",
    from: 1,
    minutes: 5,
  },
  DeliverSlow: {
    ...lambda("Duration", "Deliver"),
    say: "Deliver takes more than 20 of its 30 seconds: it may be cut off between claiming and recording.",
    from: 20_000,
    minutes: 5,
    take: "p99",
  },
  DeliverThrottled: {
    ...lambda("Throttles", "Deliver"),
    say: "Timers ring faster than deliver may run: mails are late. Raise the account's concurrency.",
    from: 10,
    minutes: 5,
  },
  TimersDropped: {
    namespace: "AWS/Scheduler",
    metricName: "InvocationDroppedCount",
    dimensions: { ScheduleGroup: named("Timers") },
    say: "Scheduler gave up on timers; what they were for waits for the sweep.",
    from: 1,
    minutes: 5,
  },
  RelayBehind: {
    ...lambda("IteratorAge", "Relay"),
    say: "Changes reach the planner more than five minutes late.",
    from: 300_000,
    minutes: 5,
    take: "Maximum",
  },
  SiteFailing: {
    ...lambda("Url5xxCount", "Site"),
    say: "The site answers with errors of its own.",
    from: 5,
    minutes: 5,
  },
  Bounces: {
    ...reputation("Reputation.BounceRate"),
    say: "More than 4 % of the account's mail bounces; SES reviews an account at 5 %.",
    from: 0.04,
    minutes: 60,
    take: "Maximum",
  },
  Complaints: {
    ...reputation("Reputation.ComplaintRate"),
    say: "More than 0.08 % of the account's mail is reported as spam; SES reviews an account at 0.1 %.",
    from: 0.0008,
    minutes: 60,
    take: "Maximum",
  },
};

const rung = Object.entries(alarms).map(
  ([name, { say, from, minutes, take = "Sum", silence = "notBreaching", below, ...metric }]) =>
    new aws.cloudwatch.MetricAlarm(`Alarm${name}`, {
      name: named(name),
      alarmDescription: say,
      ...metric,
      ...(take === "p99" ? { extendedStatistic: "p99" } : { statistic: take }),
      comparisonOperator: below ? "LessThanThreshold" : "GreaterThanOrEqualToThreshold",
      threshold: from,
      period: minutes * 60,
      evaluationPeriods: 1,
      treatMissingData: silence,
      alarmActions: [bell.arn],
      okActions: [bell.arn],
    }),
);

type Line = [namespace: string, metric: string, ...rest: string[]];
/** `row` counts from the top; two graphs stand side by side. */
const graph = (title: string, row: number, side: "left" | "right", stat: string, metrics: Line[]) => ({
  type: "metric",
  x: side === "left" ? 0 : 12,
  y: 5 + row * 6,
  width: 12,
  height: 6,
  properties: { title, region: stage.region, view: "timeSeries", stat, period: 300, metrics },
});
const perFunction = (metric: string, boxes: Box[]): Line[] =>
  boxes.map((box) => ["AWS/Lambda", metric, "FunctionName", named(box)]);

/** What keeps the promise and what breaks it, in one sentence above the figures. */
const answer = `# Is the promise kept?
Yes, while nothing is overdue, no queue holds a call that failed every time, and the sweep runs. Every alarm says what it means; DEPLOY.md says what to do.`;

/** One page, most important first: what rings, what is overdue, what cannot be told, what failed, the mail's reputation. */
const page = new aws.cloudwatch.Dashboard("Promise", {
  dashboardName: named("Promise"),
  dashboardBody: $jsonStringify({
    widgets: [
      { type: "text", x: 0, y: 0, width: 24, height: 2, properties: { markdown: answer } },
      {
        type: "alarm",
        ...{ x: 0, y: 2, width: 24, height: 3 },
        properties: { title: "What rings", alarms: rung.map(({ arn }) => arn) },
      },
      graph("Owed at this moment, and overdue by more than five minutes", 0, "left", "Maximum", [
        [namespace, "Owed"],
        [namespace, "Overdue"],
      ]),
      graph("Oldest thing overdue, in seconds (rings at 900)", 0, "right", "Maximum", [
        [namespace, "OldestOverdueSeconds"],
      ]),
      graph("Claims without a clear answer of SES, and mails refused for good", 1, "left", "Sum", [
        [namespace, "Ambiguous"],
        [namespace, "Withheld"],
      ]),
      graph(
        "Calls that failed every time, by queue",
        1,
        "right",
        "Maximum",
        graves.map((dead) => ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", named(dead)]),
      ),
      graph("Bounce and complaint rate (SES reviews at 0.05 and 0.001)", 2, "left", "Maximum", [
        ["AWS/SES", "Reputation.BounceRate"],
        ["AWS/SES", "Reputation.ComplaintRate"],
      ]),
      graph("Mails handed to SES, delivered, bounced, complained", 2, "right", "Sum", [
        ["AWS/SES", "Send"],
        ["AWS/SES", "Delivery"],
        ["AWS/SES", "Bounce"],
        ["AWS/SES", "Complaint"],
      ]),
      graph("Errors", 3, "left", "Sum", perFunction("Errors", functions)),
      graph("Slowest call in a hundred, in milliseconds", 3, "right", "p99", perFunction("Duration", functions)),
      graph("Sweeps run in five minutes (five)", 4, "left", "Sum", perFunction("Invocations", ["Sweep"])),
    ],
  }),
});

/** Where the operator looks first. */
export const dashboard = $interpolate`https://${here.region}.console.aws.amazon.com/cloudwatch/home?region=${here.region}#dashboards/dashboard/${page.dashboardName}`;
