import { oldestSeconds, retries } from "./boxes.ts";
import { mail, sendMail } from "./mail.ts";
import { publicUrl } from "./router.ts";
import { rules } from "./rules.ts";
import { ownerRows, table, tokenSecret } from "./table.ts";
import { setTimers, timers } from "./timers.ts";
import { grave, mayBury, worker } from "./worker.ts";

const bus = new sst.aws.Bus("Bus");

const relayDead = grave("Relay");
const relay = worker("Relay", {
  link: [bus],
  permissions: [
    { actions: ["events:PutEvents"], resources: [bus.arn] },
    {
      actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"],
      resources: [table.nodes.table.streamArn],
    },
    { actions: ["sqs:SendMessage"], resources: [relayDead.arn] },
  ],
});

/** From the table's stream to the bus: outbox rows that were just written, and nothing else. */
table.subscribe("Relay", relay.arn, {
  filters: [{ eventName: ["INSERT"], dynamodb: { Keys: { pk: { S: [{ prefix: "EVENT#" }] } } } }],
  transform: {
    eventSourceMapping: {
      batchSize: 10,
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: retries,
      maximumRecordAgeInSeconds: oldestSeconds,
      destinationConfig: { onFailure: { destinationArn: relayDead.arn } },
    },
  },
});

const plannerDead = grave("Planner");
// What is due at once is delivered by the planner itself, with deliver's own code.
const planner = worker("Planner", {
  link: [table, timers, mail, publicUrl, tokenSecret],
  permissions: [...ownerRows, ...setTimers, ...sendMail],
  dead: plannerDead,
});

for (const { name, pattern } of rules) {
  const subscriber = bus.subscribe(name, planner.arn, {
    pattern: { source: [...pattern.source] },
    transform: {
      target: {
        deadLetterConfig: { arn: plannerDead.arn },
        retryPolicy: { maximumRetryAttempts: retries, maximumEventAgeInSeconds: oldestSeconds },
      },
    },
  });
  mayBury(
    "Planner",
    plannerDead,
    "events.amazonaws.com",
    subscriber.apply(({ nodes }) => nodes.rule.arn),
  );
}
