import { stage } from "./stage.ts";
import { tableSchema } from "./table-schema.ts";

const { fields, hashKey, rangeKey, globalIndexes, localIndexes, ttl } = tableSchema;

const made = () =>
  new sst.aws.Dynamo("Table", {
    fields: Object.fromEntries(fields.map((field) => [field, "string" as const])),
    primaryIndex: { hashKey, rangeKey },
    globalIndexes: Object.fromEntries(
      Object.entries(globalIndexes).map(([name, { hashKey, rangeKey, include }]) => [
        name,
        { hashKey, rangeKey, projection: [...include] },
      ]),
    ),
    localIndexes: Object.fromEntries(Object.entries(localIndexes).map(([name, { rangeKey }]) => [name, { rangeKey }])),
    ttl,
    stream: "new-image",
    deletionProtection: stage.production,
  });

/** Everything Askwell knows: one table, restorable to any second of the last 35 days; or the one that was restored. */
export const table = stage.restored ? sst.aws.Dynamo.get("Table", stage.restored) : made();

/** Signs what has to work for years without a row, and turns addresses into keys that cannot be read back. Set once per stage: DEPLOY.md, Production. */
export const tokenSecret = new sst.Secret("TokenSecret");

const index = (name: keyof typeof globalIndexes | keyof typeof localIndexes) =>
  $interpolate`${table.arn}/index/${name}`;

/** One owner's rows: read consistently, and changed in one transaction. IAM knows a transaction by the actions inside it. */
export const ownerRows = [
  { actions: ["dynamodb:BatchGetItem", "dynamodb:GetItem"], resources: [table.arn] },
  { actions: ["dynamodb:Query"], resources: [table.arn, index("byWake"), index("byAgenda")] },
  {
    actions: ["dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    resources: [table.arn],
  },
];

/** All owners' overdue matters: ids only, and only the sweep looks. */
export const overdueRows = [{ actions: ["dynamodb:Query"], resources: [index("overdue")] }];
