import { boxes } from "./boxes.ts";
import type { Aws } from "./redrive.ts";
import { tableSchema } from "./table-schema.ts";

const functionsOf = (stage: string) => Object.keys(boxes).map((box) => `askwell-${stage}-${box}`);
/** A stage without replies by mail has no Inbox. */
const ifThere = (work: () => unknown): void => {
  try {
    work();
  } catch (error) {
    if (!/ResourceNotFoundException/.test(String(error))) throw error;
  }
};

/**
 * Brings a stage's table back as it was at a moment, beside the one it has: every function stands still from here on, so that nothing is sent
 * from the old one. What AWS leaves out of a restored table is set as the deployment sets it.
 * @param at An instant of the last 35 days, `2026-03-02T15:00:00Z`.
 */
export async function restore(aws: Aws, stage: string, at: string, pause: () => Promise<unknown>) {
  const { TableNames = [] } = aws("dynamodb", "list-tables") as { TableNames?: string[] };
  const own = TableNames.filter((name) => name.startsWith(`askwell-${stage}-TableTable-`));
  const [source] = own;
  if (!source || own.length > 1)
    throw new Error(`The stage ${stage} has ${own.length} tables of its own here, not one.`);
  const table = `askwell-${stage}-restored-${at.replaceAll(/[^0-9]/g, "")}`;
  for (const name of functionsOf(stage))
    ifThere(() =>
      aws("lambda", "put-function-concurrency", "--function-name", name, "--reserved-concurrent-executions", "0"),
    );
  aws(
    ...["dynamodb", "restore-table-to-point-in-time", "--source-table-name", source],
    ...["--target-table-name", table, "--restore-date-time", at],
  );
  const state = () =>
    (aws("dynamodb", "describe-table", "--table-name", table) as { Table: { TableStatus: string } }).Table;
  const ready = async () => {
    while (state().TableStatus !== "ACTIVE") await pause();
  };
  await ready();
  const named = ["--table-name", table];
  aws(
    "dynamodb",
    "update-table",
    ...named,
    "--stream-specification",
    `StreamEnabled=true,StreamViewType=${tableSchema.stream}`,
  );
  await ready();
  aws("dynamodb", "update-table", ...named, "--deletion-protection-enabled");
  await ready();
  aws(
    "dynamodb",
    "update-time-to-live",
    ...named,
    "--time-to-live-specification",
    `Enabled=true,AttributeName=${tableSchema.ttl}`,
  );
  aws(
    ...["dynamodb", "update-continuous-backups", ...named],
    ...["--point-in-time-recovery-specification", "PointInTimeRecoveryEnabled=true"],
  );
  return {
    table,
    next: [
      `Write ASKWELL_TABLE=${table} into .env.${stage}.`,
      `npx sst diff --stage ${stage}`,
      `npx sst deploy --stage ${stage}`,
      `npm run --silent askwell -- restore --stage ${stage} --start`,
    ],
  };
}

/** Lets every function of a stage work again, and what failed meanwhile be redriven. */
export function startAgain(aws: Aws, stage: string): { started: string[] } {
  const started = functionsOf(stage);
  for (const name of started) ifThere(() => aws("lambda", "delete-function-concurrency", "--function-name", name));
  return { started };
}
