import { spreadMinutes } from "./boxes.ts";
import { mail, sendMail } from "./mail.ts";
import { publicUrl } from "./router.ts";
import { arn, here, named } from "./stage.ts";
import { ownerRows, table, tokenSecret } from "./table.ts";
import { arnOf, grave, worker } from "./worker.ts";

/** One-time schedules, made at run time: "at this minute, plan again". The group keeps a stage's timers apart, and goes with it. */
const group = new aws.scheduler.ScheduleGroup("Timers", { name: named("Timers") });

export const deliverDead = grave("Deliver");

/** What a ringing timer may do: call deliver, or bury the call. Nobody but this stage's timers can be it. */
const ringer = new aws.iam.Role("Ringer", {
  name: named("Ringer"),
  assumeRolePolicy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["sts:AssumeRole"],
        principals: [{ type: "Service", identifiers: ["scheduler.amazonaws.com"] }],
        conditions: [
          { test: "StringEquals", variable: "aws:SourceAccount", values: [here.account] },
          { test: "StringEquals", variable: "aws:SourceArn", values: [group.arn] },
        ],
      },
    ],
  }).json,
  inlinePolicies: [
    {
      name: "ring",
      policy: aws.iam.getPolicyDocumentOutput({
        statements: [
          { actions: ["lambda:InvokeFunction"], resources: [arnOf("Deliver")] },
          { actions: ["sqs:SendMessage"], resources: [deliverDead.arn] },
        ],
      }).json,
    },
  ],
});

export const timers = new sst.Linkable("Timers", {
  properties: { group: group.name, role: ringer.arn, target: arnOf("Deliver"), dead: deliverDead.arn, spreadMinutes },
});

/** Set and drop this stage's timers, and hand the ringer to the scheduler and to nobody else. */
export const setTimers = [
  {
    actions: ["scheduler:CreateSchedule", "scheduler:DeleteSchedule"],
    resources: [arn("scheduler", $interpolate`schedule/${group.name}/*`)],
  },
  {
    actions: ["iam:PassRole"],
    resources: [ringer.arn],
    conditions: [{ test: "StringEquals", variable: "iam:PassedToService", values: ["scheduler.amazonaws.com"] }],
  },
];

/** Called by a timer, or by the planner and the sweep through the bus: plans again, claims what is due now and sends it. */
export const deliver = worker("Deliver", {
  link: [table, timers, mail, publicUrl, tokenSecret],
  permissions: [...ownerRows, ...setTimers, ...sendMail],
  dead: deliverDead,
});
