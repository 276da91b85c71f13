import { settings } from "./settings.ts";

/** What this stage was told; see settings.ts. */
export const stage = settings($app.stage, process.env);

const account = aws.getCallerIdentityOutput({}).accountId;
const partition = aws.getPartitionOutput({}).partition;
const region = aws.getRegionOutput({}).region;
export const here = { account, partition, region };

/** A name that an operator recognises, and that is known before the thing exists: a function's role can name its log group. */
export const named = (box: string) => `${$app.name}-${$app.stage}-${box}`;

/** @param resource The part of an ARN after the account: `function:…`, `schedule/…`. */
export const arn = (service: string, resource: $util.Input<string>) =>
  $interpolate`arn:${partition}:${service}:${region}:${account}:${resource}`;

// SST links grant everything (`dynamodb:*`, `events:*`). Ours carry names alone; every permission is written at its function.
sst.Linkable.wrap(sst.aws.Dynamo, (table) => ({ properties: { name: table.name } }));
sst.Linkable.wrap(sst.aws.Bus, (bus) => ({ properties: { name: bus.name } }));
