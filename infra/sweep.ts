import { sweepEveryMinutes } from "./boxes.ts";
import { mail, sendMail } from "./mail.ts";
import { publicUrl } from "./router.ts";
import { arn, here } from "./stage.ts";
import { overdueRows, ownerRows, table, tokenSecret } from "./table.ts";
import { setTimers, timers } from "./timers.ts";
import { grave, worker } from "./worker.ts";

const dead = grave("Sweep");

/** The safety net: whatever a lost event or timer left overdue is planned and delivered from here, with deliver's own code and rights. */
export const sweep = worker("Sweep", {
  link: [table, timers, mail, publicUrl, tokenSecret],
  permissions: [...ownerRows, ...overdueRows, ...setTimers, ...sendMail],
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
