import { readFileSync } from "node:fs";
import { DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  type _Record,
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { tableSchema } from "../table-schema.ts";
import { writeWhole } from "./clock.ts";

const { outbox } = tableSchema;
const batch = 100;
const pollMs = 1000;
const longestPauseMs = 30_000;

export type StreamOptions = {
  endpoint: string;
  tableName: string;
  /** Where the sequence numbers live that were handed over: written only after the function answered well. */
  file: string;
  relay: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse | undefined>;
};

/** Reads the table's stream and hands its events to the relay: at least once each, in order, from where it stopped. */
export function stream(options: StreamOptions) {
  const config = {
    endpoint: options.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  };
  const table = new DynamoDBClient(config);
  const streams = new DynamoDBStreamsClient(config);
  let arn: string | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting: Promise<number> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let stopped = false;

  /** Reads to the end, and answers how many records were handed over on the way. Whoever asks before a reading began shares it. */
  function drain(): Promise<number> {
    waiting ??= (() => {
      const begin = () => {
        waiting = undefined;
        return read();
      };
      const mine = turn.then(begin, begin);
      turn = mine.catch(() => {});
      return mine;
    })();
    return waiting;
  }

  async function read(): Promise<number> {
    if (stopped) return 0;
    arn ??= (await table.send(new DescribeTableCommand({ TableName: options.tableName }))).Table?.LatestStreamArn;
    if (!arn) throw new Error(`table ${options.tableName} has no stream`);
    const places = recall(options.file, arn);
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: arn }));
    let handed = 0;
    for (const { ShardId } of StreamDescription?.Shards ?? []) if (ShardId) handed += await readShard(ShardId, places);
    return handed;
  }

  async function readShard(shard: string, places: Places): Promise<number> {
    const after = places.shards[shard];
    const { ShardIterator } = await streams.send(
      new GetShardIteratorCommand({
        StreamArn: places.arn,
        ShardId: shard,
        ...(after === undefined
          ? { ShardIteratorType: "TRIM_HORIZON" }
          : { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after }),
      }),
    );
    let handed = 0;
    for (let at = ShardIterator; at !== undefined && !stopped; ) {
      const got = await streams.send(new GetRecordsCommand({ ShardIterator: at, Limit: batch }));
      const records = got.Records ?? [];
      const last = records.at(-1)?.dynamodb?.SequenceNumber;
      if (last === undefined) break;
      handed += await hand(records, places.arn);
      places.shards[shard] = last;
      writeWhole(options.file, JSON.stringify(places));
      at = got.NextShardIterator;
    }
    return handed;
  }

  async function hand(records: _Record[], source: string): Promise<number> {
    const events = records.filter(isEvent).map((record) => asLambdaHasIt(record, source));
    if (events.length === 0) return 0;
    const answer = await options.relay({ Records: events });
    if (answer?.batchItemFailures?.length) throw new Error("the relay did not take all events");
    return events.length;
  }

  async function poll(): Promise<void> {
    clearTimeout(timer);
    let next = pollMs;
    try {
      await drain();
      failures = 0;
    } catch (error) {
      next = Math.min(200 * 2 ** failures++, longestPauseMs);
      if (failures > 2) console.error(`askwell: events wait: ${error instanceof Error ? error.message : error}`);
    }
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(poll, next);
  }

  return {
    drain,
    /** Something was just written here: look at once instead of at the next turn. */
    nudge: () => void poll(),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await turn;
      table.destroy();
      streams.destroy();
    },
  };
}

type Places = { arn: string; shards: Record<string, string> };

/** Another stream (a table made anew) is read from its beginning. */
function recall(file: string, arn: string): Places {
  try {
    const places: Places = JSON.parse(readFileSync(file, "utf8"));
    if (places.arn === arn) return places;
  } catch {}
  return { arn, shards: {} };
}

/** What the cloud's event source filter lets through. */
const isEvent = (record: _Record): boolean =>
  record.eventName === outbox.eventName && (record.dynamodb?.Keys?.pk?.S?.startsWith(outbox.pk.prefix) ?? false);

function asLambdaHasIt(record: _Record, source: string): DynamoDBRecord {
  const { ApproximateCreationDateTime: at, ...data } = record.dynamodb ?? {};
  return {
    eventID: record.eventID,
    eventName: "INSERT",
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: "eu-central-1",
    eventSourceARN: source,
    dynamodb: { ...data, ...(at ? { ApproximateCreationDateTime: Math.floor(at.getTime() / 1000) } : {}) },
  } as DynamoDBRecord;
}
