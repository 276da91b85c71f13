import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { endsFrom } from "../../core/claim.ts";
import * as Matter from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";
import { epoch, key, shardOf } from "./keys.ts";

type Item = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
/** One row of the transaction, and what it means when its condition does not hold. */
type Row = { item: Item; why: Exclude<Ports.Committed, "committed"> };

/** Conflicts with another transaction in flight are tried again this often before the row counts as moved on. */
const tries = 4;

/** One transaction: all of it or nothing. Recognises itself by its nonce when its answer was lost. */
export async function commit(
  client: DynamoDBDocumentClient,
  TableName: string,
  change: Ports.Commit,
): Promise<Ports.Committed> {
  const rows = rowsOf(TableName, change);
  if (rows.length > 100) throw new Error(`a transaction takes 100 rows, not ${rows.length}`);
  for (let left = tries; ; left--) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: rows.map((row) => row.item) }));
      return "committed";
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const ours = reasons.some((one) => one.Item?.nonce?.S === change.nonce);
      if (ours) return "committed";
      const failed = reasons.findIndex((one) => one.Code === "ConditionalCheckFailed");
      if (failed >= 0) return rows[failed]?.why ?? "stale";
      if (left <= 1 || !reasons.some((one) => one.Code === "TransactionConflict")) return passed(error, reasons);
    }
  }
}

function passed(error: unknown, reasons: { Code?: string | undefined }[]): Ports.Committed {
  if (reasons.some((one) => one.Code === "TransactionConflict")) return "stale";
  throw error;
}

function rowsOf(TableName: string, change: Ports.Commit): Row[] {
  const { owner, nonce, now } = change;
  const old = { ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const };
  const unchanged = (rev: number) =>
    rev === 0
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "#rev = :rev",
          ExpressionAttributeNames: { "#rev": "rev" },
          ExpressionAttributeValues: { ":rev": rev },
        };
  const rows: Row[] = [];
  const add = (why: Row["why"], item: Item) => void rows.push({ item, why });

  for (const matter of change.puts ?? []) {
    const id = Matter.idOf(matter);
    const agenda = Matter.agenda(matter);
    const Item = {
      ...key.matter(owner, id),
      ...{ noun: matter.noun, info: matter.info, owner, matter: id, nonce },
      ...{ rev: matter.rev + 1, timerSeq: matter.timerSeq, settled: matter.settled },
      ...(matter.wake ? { wake: matter.wake, wakeShard: shardOf(owner, id) } : {}),
      ...(agenda ? { agenda } : {}),
    };
    add("stale", { Put: { TableName, Item, ...unchanged(matter.rev), ...old } });
  }
  for (const { id, rev } of change.checks ?? [])
    add("stale", { ConditionCheck: { TableName, Key: key.matter(owner, id), ...unchanged(rev), ...old } });
  for (const { id, rev } of change.deletes ?? [])
    add("stale", { Delete: { TableName, Key: key.matter(owner, id), ...unchanged(rev), ...old } });
  for (const event of change.events ?? [])
    add("stale", {
      Put: { TableName, Item: { ...key.event(event.id), event, expiresAt: epoch(now) + 86_400 } },
    });
  (change.ledger ?? []).forEach((line, place) => {
    add("stale", { Put: { TableName, Item: { ...key.ledger(line, nonce, place), line } } });
  });
  for (const take of change.take ?? [])
    add("held", {
      Put: {
        TableName,
        Item: { ...key.claim(take.id), ...take, claimId: take.id, owner, nonce, status: "open" },
        ConditionExpression:
          "attribute_not_exists(pk) OR #status = :released OR (#status = :open AND leaseUntil <= :now AND attempt = :before)",
        ExpressionAttributeNames: { "#status": "status" },
        ExpressionAttributeValues: {
          ":released": "released",
          ":open": "open",
          ":now": now,
          ":before": take.attempt - 1,
        },
        ...old,
      },
    });
  for (const end of change.end ?? []) add("held", ending(TableName, end));
  if (change.nudge)
    add("spent", {
      Update: {
        TableName,
        Key: key.nudge(owner, change.nudge),
        UpdateExpression: "ADD n :one SET nonce = :nonce",
        ConditionExpression: "attribute_not_exists(n) OR n < :most",
        ExpressionAttributeValues: { ":one": 1, ":most": 2, ":nonce": nonce },
        ...old,
      },
    });
  if (change.unnudge)
    add("stale", {
      Update: {
        TableName,
        Key: key.nudge(owner, change.unnudge),
        UpdateExpression: "ADD n :less",
        ExpressionAttributeValues: { ":less": -1 },
      },
    });
  for (const token of change.tokens ?? [])
    add("stale", {
      Put: { TableName, Item: { ...key.token(token.hash), token, expiresAt: epoch(token.expiresAt) } },
    });
  for (const { sealed, contact } of change.addresses ?? [])
    add("taken", {
      Put: {
        TableName,
        Item: { ...key.address(owner, sealed), contact, nonce },
        ConditionExpression: "attribute_not_exists(pk) OR contact = :contact",
        ExpressionAttributeValues: { ":contact": contact },
        ...old,
      },
    });
  if (change.unstopped)
    add("stopped", {
      ConditionCheck: {
        TableName,
        Key: key.stop(change.unstopped),
        ConditionExpression: "attribute_not_exists(pk)",
      },
    });
  if (change.forgetAddress)
    add("stale", {
      Delete: {
        TableName,
        Key: key.address(owner, change.forgetAddress.sealed),
        ConditionExpression: "attribute_not_exists(pk) OR contact = :contact",
        ExpressionAttributeValues: { ":contact": change.forgetAddress.contact },
      },
    });
  for (const { key: sk, line } of change.rewritten ?? [])
    add("stale", {
      Put: { TableName, Item: { pk: key.owner(owner), sk, line }, ConditionExpression: "attribute_exists(pk)" },
    });
  for (const { id, subject, why } of change.reworded ?? [])
    add("stale", {
      Update: {
        TableName,
        Key: key.claim(id),
        UpdateExpression: "SET envelope.subject = :subject, envelope.why = :why",
        ConditionExpression: "attribute_exists(envelope)",
        ExpressionAttributeValues: { ":subject": subject, ":why": why },
      },
    });
  return rows;
}

/** The statuses from which a claim may come to this end are the rule of core/claim.ts; a later attempt's row is not ours. */
function ending(TableName: string, end: Ports.ClaimEnd): Item {
  const from = endsFrom(end.how, end.nonce === undefined);
  return {
    Update: {
      TableName,
      Key: key.claim(end.id),
      UpdateExpression: `SET #status = :how${end.messageId ? ", messageId = :messageId" : ""}`,
      ConditionExpression: `attempt = :attempt AND #status IN (${from.map((one) => `:${one}`).join(", ")})${end.nonce ? " AND nonce = :nonce" : ""}`,
      ExpressionAttributeNames: { "#status": "status" },
      ExpressionAttributeValues: {
        ...{ ":how": end.how, ":attempt": end.attempt },
        ...Object.fromEntries(from.map((one) => [`:${one}`, one])),
        ...(end.messageId ? { ":messageId": end.messageId } : {}),
        ...(end.nonce ? { ":nonce": end.nonce } : {}),
      },
    },
  };
}
