import { oldestSeconds, retries } from "./boxes.ts";
import { rules } from "./rules.ts";
import { ownerRows, table } from "./table.ts";
import { tableSchema } from "./table-schema.ts";
import { deliver, deliverDead, setTimers, timers } from "./timers.ts";
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

const { eventName, pk } = tableSchema.outbox;
/** From the table's stream to the bus: outbox rows that were just written, and nothing else. */
table.subscribe("Relay", relay.arn, {
  filters: [{ eventName: [eventName], dynamodb: { Keys: { pk: { S: [pk] } } } }],
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
// It sets timers and sends nothing: what is due at once is an event, which the bus brings to deliver.
const planner = worker("Planner", {
  link: [table, timers],
  permissions: [...ownerRows, ...setTimers],
  dead: plannerDead,
});

const heard = { Planner: { fn: planner, dead: plannerDead }, Deliver: { fn: deliver, dead: deliverDead } };
for (const { name, pattern } of rules) {
  const { fn, dead } = heard[name];
  const subscriber = bus.subscribe(name, fn.arn, {
    pattern: { source: [...pattern.source], detailType: [...pattern["detail-type"]] },
    transform: {
      target: {
        deadLetterConfig: { arn: dead.arn },
        retryPolicy: { maximumRetryAttempts: retries, maximumEventAgeInSeconds: oldestSeconds },
      },
    },
  });
  mayBury(
    name,
    dead,
    "events.amazonaws.com",
    subscriber.apply(({ nodes }) => nodes.rule.arn),
  );
}
