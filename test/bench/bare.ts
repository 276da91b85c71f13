import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";

/** The least that a page from a table needs: what the import times of our handlers are held against. */
const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const app = new Hono().get("/:id", async (c) => {
  const { Item } = await table.send(new GetCommand({ TableName: "bare", Key: { pk: c.req.param("id"), sk: "ROW" } }));
  return c.json(Item ?? {});
});

export const handler: ReturnType<typeof handle> = handle(app);
