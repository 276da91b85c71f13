import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import PostalMime from "postal-mime";
import type { Line } from "../../core/ledger.ts";
import type { Admin } from "../../infra/local/admin.ts";
import type { Envelope } from "../../infra/local/aws/mailbox.ts";
import { startTable } from "../../infra/local/table.ts";
import { type Friend, insist, thanksOf } from "./people.ts";

type Asked = {
  dir: string;
  here: () => Admin;
  friends: Friend[];
  writes: (n: number) => boolean;
  /** What the mail service says that it took. */
  mails: Envelope[];
  dead: object[];
  stop: () => Promise<void>;
};
type Mail = { to: string; subject: string; envelope: string; attempt: number; at: string };
type Claim = { claimId: string; status: string; attempt: number; within: string };

/** What arrived, from the `.eml` files, against the laws, each explorer's ledger, and the claims in the table. */
export async function judge({ dir, here, friends, writes, mails, dead, stop }: Asked) {
  const broken: string[] = [];
  const folder = join(dir, "mail");
  const names = () => readdirSync(folder).filter((name) => name.endsWith(".eml"));
  await insist("every mail that was taken is a file", async () => {
    if (names().length < mails.length) throw new Error(`${names().length} files of ${mails.length} mails`);
  });
  const files = await Promise.all(names().map((name) => mailIn(folder, name)));
  if (files.length !== mails.length) broken.push(`${files.length} files, but ${mails.length} mails were taken`);
  for (const [what, same] of Map.groupBy(files, ({ envelope, attempt }) => `${envelope} ${attempt}`))
    if (same.length > 1) broken.push(`S1: attempt ${what} was accepted ${same.length} times`);
  for (const one of dead) broken.push(`L1: a call was given up: ${JSON.stringify(one)}`);

  const count = { mails: files.length, briefs: 0, thanks: 0, again: 0, letters: 0, unknown: 0 };
  const told = new Set<string>();
  for (const [n, friend] of friends.entries()) {
    const ledger = (await insist("the ledger is read", () => here().ledger(friend.email))).lines as Line[];
    for (const line of ledger) if (line.envelope) told.add(`${line.envelope} ${line.attempt}`);
    const theirs = files.filter(({ to }) => to === friend.email);
    const letters = files.filter(({ to }) => to === friend.contactEmail);
    for (const { envelope, attempt } of [...theirs, ...letters])
      if (!ledger.some((line) => line.envelope === envelope && line.attempt === attempt && went.has(line.status)))
        broken.push(`L3: ${friend.email}: no line tells that ${envelope} ${attempt} went`);
    for (const { envelope, attempt, status } of ledger)
      if (
        went.has(status) &&
        ![...theirs, ...letters].some((one) => one.envelope === envelope && one.attempt === attempt)
      )
        broken.push(`L1: ${friend.email}: ${envelope} ${attempt} is ${status}, but there is no such file`);
    /** The mails that carried one thing due, by what the ledger says was in them. */
    const carrying = (dueId: string) => {
      const within = ledger.filter(({ dueIds }) => (dueIds as string[]).includes(dueId)).map((line) => line.envelope);
      return theirs.filter(({ envelope }) => (within as string[]).includes(envelope));
    };
    const once = (law: string, what: string, found: Mail[], times: number) => {
      if (found.length !== times) broken.push(`${law}: ${friend.email} got ${what} ${found.length} times`);
    };
    const briefs = theirs.filter(({ subject }) => subject.startsWith("Your talk with Amara"));
    const thanks = carrying(`${friend.talk}.thanks.1-0`);
    const again = carrying(`${friend.talk}.thanks.1-1`);
    const letter = await insist("the letter is read", () => thanksOf(friend));
    const open = letter.message?.status === "unknown";
    once("L1", "the brief", briefs, 1);
    once("L1", "the thank-you", thanks, 1);
    once(writes(n) ? "S2" : "L1", "the thank-you again", again, writes(n) ? 0 : 1);
    if (writes(n) && letters.length + (open ? 1 : 0) !== 1)
      broken.push(`S1: ${friend.contactEmail} got ${letters.length} letters, and theirs is ${letter.message?.status}`);
    if (!writes(n) && letters.length > 0) broken.push(`S2: ${friend.contactEmail} got a letter that nobody sent`);
    const asked = (one: Mail) => one.envelope.includes(".brief.");
    for (const [day, some] of Map.groupBy(theirs, ({ at }) => at.slice(0, 10)))
      if (some.filter((one) => !asked(one)).length > 2) broken.push(`S7: ${friend.email} got ${some.length} on ${day}`);
    count.briefs += briefs.length;
    count.thanks += thanks.length;
    count.again += again.length;
    count.letters += letters.length;
    count.unknown += open ? 1 : 0;
  }
  await stop();
  const claims = await claimsIn(dir);
  const open = claims.filter(({ status }) => status === "open");
  for (const { claimId, within, attempt } of open)
    if (!told.has(`${within} ${attempt}`)) broken.push(`L3: ${claimId} ${attempt} is open and no line says why`);
  return { ...count, claims: claims.length, open: open.length, broken };
}

const went = new Set<string>(["sent", "delivered"]);

async function mailIn(folder: string, name: string): Promise<Mail> {
  const { to, subject = "" } = await PostalMime.parse(readFileSync(join(folder, name)));
  const beside = JSON.parse(readFileSync(join(folder, name.replace(/eml$/, "json")), "utf8")) as Envelope;
  const envelope = beside.tags.envelope?.replaceAll("--", ".") ?? "";
  return { to: to?.[0]?.address ?? "", subject, envelope, attempt: Number(beside.tags.attempt), at: beside.at };
}

/** The claims, read from the table that the stack left behind; every lease is long over. */
async function claimsIn(dir: string): Promise<Claim[]> {
  const table = await startTable({ dir: join(dir, "table") });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: table.endpoint, region: "eu-central-1", credentials });
  try {
    const found: Claim[] = [];
    const pages = paginateScan(
      { client: DynamoDBDocumentClient.from(client) },
      {
        ...{ TableName: table.tableName, FilterExpression: "begins_with(pk, :claim)" },
        ExpressionAttributeValues: { ":claim": "CLAIM#" },
      },
    );
    for await (const page of pages) found.push(...((page.Items ?? []) as Claim[]));
    return found;
  } finally {
    client.destroy();
    await table.stop();
  }
}
