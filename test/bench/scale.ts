/**
 * `npm run scale`: the reference story of one explorer (three talks, four people named, three weeks) on the real adapters and the local table, with
 * everything counted that the cloud bills or limits. Prints one JSON line; the figures stand in ARCHITECTURE, Scale.
 */
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { accounts } from "../../functions/aws/accounts.ts";
import { table } from "../../functions/aws/table.ts";
import { begins, ends, type Met, steps } from "../../infra/local/story.ts";
import { startTable } from "../../infra/local/table.ts";
import { pointClients } from "../local/clients.ts";
import { life } from "../story/life.ts";

type Consumed = { CapacityUnits?: number; ReadCapacityUnits?: number; WriteCapacityUnits?: number };
const count = { requests: 0, readUnits: 0, writeUnits: 0, timers: 0, events: 0, mails: 0 };

const started = await startTable();
/** Between the unmodified client and the table: asks for the capacity that each request took, and adds it up. */
const counter = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    const target = String(incoming.headers["x-amz-target"]).split(".")[1] ?? "";
    const body = Buffer.from(
      JSON.stringify({ ...JSON.parse(`${Buffer.concat(chunks)}`), ReturnConsumedCapacity: "TOTAL" }),
    );
    const headers = { ...incoming.headers, "content-length": String(body.length) };
    const onward = request(started.endpoint, { method: "POST", headers }, (answer) => {
      const told: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => told.push(chunk));
      answer.on("end", () => {
        const said = Buffer.concat(told);
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(said);
        const { ConsumedCapacity = [] } = JSON.parse(`${said}`) as { ConsumedCapacity?: Consumed | Consumed[] };
        const writes = /Write|Put|Update|Delete/.test(target);
        count.requests++;
        for (const one of [ConsumedCapacity].flat())
          count[writes ? "writeUnits" : "readUnits"] += one.CapacityUnits ?? 0;
      });
    });
    onward.end(body);
  });
});
await new Promise<void>((listening) => counter.listen(0, "127.0.0.1", listening));

// The sweep's looks belong to the installation, not to one explorer: they go to the table directly. A client settles on its address with its first request.
pointClients({ DYNAMODB: started.endpoint });
const overdue = table(started.tableName);
await overdue.overdue(0, begins, 1);
pointClients({ DYNAMODB: `http://127.0.0.1:${(counter.address() as AddressInfo).port}` });
const kept = table(started.tableName);
const lived = await life(begins, "mira@example.org", (it) => {
  const { set } = it.deps.timers;
  return {
    accounts: accounts(started.tableName),
    overdue,
    store: {
      ...kept,
      async commit(change) {
        const done = await kept.commit(change);
        if (done === "committed") it.events.push(...(change.events ?? []));
        if (done === "committed") count.events += change.events?.length ?? 0;
        return done;
      },
    },
    timers: {
      ...it.deps.timers,
      set(...timer) {
        count.timers++;
        return set(...timer);
      },
    },
  };
});
const met: Met = {};
for (const step of steps) {
  await lived.until(step.at);
  await step.does(lived.mira, met);
}
await lived.until(ends);
count.mails = lived.it.sent.length;
console.log(JSON.stringify(count));
counter.closeAllConnections();
counter.close();
await started.stop();
