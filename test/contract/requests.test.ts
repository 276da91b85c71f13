import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { ContactId, MatterId, OwnerId } from "../../core/id.ts";
import { fresh, type Matter } from "../../core/matter.ts";
import { attend } from "../../functions/attend.ts";
import { accounts } from "../../functions/aws/accounts.ts";
import { table } from "../../functions/aws/table.ts";
import { startTable } from "../../infra/local/table.ts";
import { offered } from "../fake/booking.ts";
import { type SignedIn, signedIn } from "../http/site.ts";
import { pointClients } from "../local/clients.ts";

/** How often the table is asked, counted where the unmodified client meets the table, for the budgets of design section 10. */
let started: Awaited<ReturnType<typeof startTable>>;
let counter: Server;
let asked: string[] = [];
let bytes = 0;
let site: SignedIn;
let owner: OwnerId;

beforeAll(async () => {
  counter = createServer((incoming, outgoing) => {
    asked.push(String(incoming.headers["x-amz-target"]).split(".")[1] ?? "");
    const { method, headers } = incoming;
    const onward = request(started.endpoint, { method: method ?? "POST", headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((listening) => counter.listen(0, "127.0.0.1", listening));
  pointClients({ DYNAMODB: `http://127.0.0.1:${(counter.address() as AddressInfo).port}` });
});
afterAll(() => {
  counter.closeAllConnections();
  counter.close();
});
afterEach(() => started.stop());

const idOf = (path: string) => (path.split(/[/?]/)[2] ?? "") as MatterId;
/** What the table is asked while this is done. */
async function during(act: () => Promise<unknown>): Promise<string[]> {
  asked = [];
  bytes = 0;
  await act();
  return asked;
}

/** Somebody signed in who has talked with Amara an hour ago. */
let contact: string;
let talk: MatterId;
beforeEach(async () => {
  started = await startTable();
  const kept = table(started.tableName);
  const mine = { store: kept, overdue: kept, accounts: accounts(started.tableName) };
  site = await signedIn("2026-03-02T15:00:00Z", mine);
  owner = (await site.deps.accounts.ownerOf(site.deps.secrets.seal("mira@example.org"))) as OwnerId;
  contact = idOf(await site.done("/people/new", { given: "Amara", family: "Okafor" }));
  const past = { day: "2026-03-02", clock: "13:30", zone: "Europe/London", minutes: "20", mode: "video" };
  talk = idOf(await site.done(`/talks/past?contact=${contact}`, past));
});

it("Today asks the table twice, however long the story is, and three times while there is none", async () => {
  expect(await during(() => site.get("/"))).toHaveLength(2);
  await site.done(`/talks/${talk}/thanked`, { thanked: "yes" });
  await site.done(`/talks/${talk}/log`, { said1: "nights are half of it" });
  expect((await during(() => site.get("/"))).length).toBeLessThanOrEqual(3);
});

it("Noting a talk asks it twice: one read, one transaction", async () => {
  const form = await site.get(`/talks/${talk}/log`);
  const to = /<form method="post" action="([^"]+)"/.exec(form)?.[1] ?? "";
  const notes = { said1: "nights are half of it", name1: "Jonas Weber", writes1: "explorer" };
  expect(await during(() => site.done(`/talks/${talk}/log${to}`, notes))).toEqual([
    "BatchGetItem",
    "TransactWriteItems",
  ]);
});

it("From the link of a mail it is one read more, since only the link says whose talk it is", async () => {
  const base = await site.mailed([talk, contact as MatterId]);
  const form = await site.get(`${base}/talks/${talk}/log`);
  const to = /<form method="post" action="([^"]+)"/.exec(form)?.[1] ?? "";
  expect(await during(() => site.done(`${base}/talks/${talk}/log${to}`, { said1: "quiet" }))).toHaveLength(3);
});

it("The booking page asks it twice", async () => {
  const { links } = await offered(site.deps, ["Ada"], "own_guest1" as OwnerId);
  expect(await during(() => site.get(links[0]?.path ?? ""))).toHaveLength(2);
});

it("One mail with one reminder asks it at most four times", async () => {
  const looked = await during(() => attend(site.deps, { owner, matter: talk, contact: contact as ContactId }));
  expect(site.sent).toHaveLength(1);
  expect(looked.length).toBeLessThanOrEqual(4);
});

it("Five hundred people more make Today, a talk and its notes no dearer", async () => {
  const pages = ["/", `/talks/${talk}`, `/talks/${talk}/log`];
  const cost = async () => {
    const found: [requests: number, bytes: number][] = [];
    for (const page of pages) found.push([(await during(() => site.get(page))).length, bytes]);
    return found;
  };
  const before = await cost();
  const [first] = await site.deps.store.load(owner, [contact as MatterId]);
  if (first?.noun !== "contact") throw new Error("nobody was added");
  for (let from = 0; from < 500; from += 90) {
    const puts: Matter[] = Array.from({ length: 90 }, (_, n) =>
      fresh("contact", { ...first.info, id: `con_many${from + n}` as ContactId, given: `Person ${from + n}` }),
    );
    expect(await site.deps.store.commit({ owner, nonce: `many ${from}`, now: site.deps.clock.now(), puts })).toBe(
      "committed",
    );
  }
  const after = await cost();
  expect(after.map(([requests]) => requests)).toEqual(before.map(([requests]) => requests));
  for (const [at, [, size]] of after.entries()) expect(size).toBeLessThan((before[at]?.[1] ?? 0) * 1.02);
}, 60_000);
