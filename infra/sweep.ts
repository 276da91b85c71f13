import { sweepEveryMinutes } from "./boxes.ts";
import { arn, here } from "./stage.ts";
import { overdueRows, ownerRows, table } from "./table.ts";
import { setTimers, timers } from "./timers.ts";
import { grave, worker } from "./worker.ts";

const dead = grave("Sweep");

/** The safety net: whatever a lost event or timer left overdue is planned again from here, and handed over to deliver when it is due. */
export const sweep = worker("Sweep", {
  link: [table, timers],
  permissions: [...ownerRows, ...overdueRows, ...setTimers],
  dead,
});

new sst.aws.CronV2("Minute", {
  schedule: sweepEveryMinutes === 1 ? "rate(1 minute)" : `rate(${sweepEveryMinutes} minutes)`,
  function: sweep.arn,
  // The next minute brings another sweep anyway.
  retries: 0,
  dlq: dead.arn,
  transform: {
    role: {
      assumeRolePolicy: aws.iam.getPolicyDocumentOutput({
        statements: [
          {
            actions: ["sts:AssumeRole"],
            principals: [{ type: "Service", identifiers: ["scheduler.amazonaws.com"] }],
            conditions: [
              { test: "StringEquals", variable: "aws:SourceAccount", values: [here.account] },
              { test: "StringEquals", variable: "aws:SourceArn", values: [arn("scheduler", "schedule-group/default")] },
            ],
          },
        ],
      }).json,
    },
  },
});
