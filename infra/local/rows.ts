import { DeleteItemCommand, DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { tableSchema } from "../table-schema.ts";

/** What the local machine does to the table beside Askwell itself: finds the earliest wake, and deletes what TTL would. */
export function rows(endpoint: string, tableName: string) {
  const client = new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });

  /** The earliest `wake` of all matters, or null: a manual clock skips the sweeps that would find nothing. */
  async function earliestWake(): Promise<string | null> {
    let earliest: string | null = null;
    const pages = paginateScan(
      { client },
      { TableName: tableName, IndexName: "overdue", ProjectionExpression: tableSchema.globalIndexes.overdue.rangeKey },
    );
    for await (const page of pages)
      for (const { wake } of page.Items ?? []) if (wake?.S && (!earliest || wake.S < earliest)) earliest = wake.S;
    return earliest;
  }

  /** Deletes rows past their time; the local table never does so itself. @param now seconds since 1970. */
  async function deleteExpired(now: number): Promise<number> {
    let deleted = 0;
    const condition = {
      ExpressionAttributeNames: { "#ttl": tableSchema.ttl },
      ExpressionAttributeValues: { ":now": { N: String(now) } },
    };
    const pages = paginateScan(
      { client },
      { TableName: tableName, ProjectionExpression: "pk, sk", FilterExpression: "#ttl < :now", ...condition },
    );
    for await (const page of pages)
      for (const Key of page.Items ?? []) {
        // A row that was given more time since the scan stays.
        const gone = await client
          .send(new DeleteItemCommand({ TableName: tableName, Key, ConditionExpression: "#ttl < :now", ...condition }))
          .then(
            () => 1,
            (error: Error) => {
              if (error.name === "ConditionalCheckFailedException") return 0;
              throw error;
            },
          );
        deleted += gone;
      }
    return deleted;
  }
  return { earliestWake, deleteExpired, close: () => client.destroy() };
}
