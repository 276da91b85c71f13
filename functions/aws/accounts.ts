import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandOutput,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { OwnerId } from "../../core/id.ts";
import type * as Ports from "../../core/ports.ts";
import { epoch, key } from "./keys.ts";
import { documents, matterOf, readAll } from "./table.ts";

/** A code may be guessed at this often before its sign-in is spent. */
const tries = 5;

type SignIn = {
  sealed: string;
  email: string;
  zone?: string;
  code: string;
  expiresAtText: string;
  used?: boolean;
  wrong?: number;
};

/**
 * Who may come in. Rows hold hashes and ids; the one exception is the address of a sign-in under way, which expires with it.
 * SIGNIN#sealed is the sign-in itself; LINK#hash points at it, so that the last one started wins.
 */
export function accounts(TableName: string): Ports.Accounts {
  const client = documents();
  const at = (kind: string, id: string) => ({ pk: `${kind}#${id}`, sk: kind });
  const get = async (Key: { pk: string; sk: string }) =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
  const put = async (Item: Record<string, unknown>) => void (await client.send(new PutCommand({ TableName, Item })));
  const signInOf = async (sealed: string) =>
    (await get(at("SIGNIN", sealed))) as (SignIn & { link: string }) | undefined;
  const isOver = (signIn: SignIn, now: string) => Date.parse(signIn.expiresAtText) <= Date.parse(now);
  const told = ({ sealed, email, zone }: SignIn) => ({ sealed, email, ...(zone ? { zone } : {}) });

  /** The sign-in a link belongs to, unless a later one replaced it. */
  async function linked(link: string) {
    const pointer = await get(at("LINK", link));
    const signIn = pointer ? await signInOf(String(pointer.sealed)) : undefined;
    return signIn?.link === link ? signIn : undefined;
  }

  /** Marks it used exactly once, whoever else presses at the same time. */
  async function consume(signIn: SignIn & { link: string }): Promise<boolean> {
    try {
      await client.send(
        new UpdateCommand({
          TableName,
          Key: at("SIGNIN", signIn.sealed),
          UpdateExpression: "SET used = :yes",
          ConditionExpression: "link = :link AND attribute_not_exists(used)",
          ExpressionAttributeValues: { ":yes": true, ":link": signIn.link },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  return {
    async ownerOf(sealed) {
      const row = await get(at("ACCOUNT", sealed));
      return row ? OwnerId.parse(row.owner) : undefined;
    },
    async adopt(sealed, owner) {
      try {
        await client.send(
          new PutCommand({
            TableName,
            Item: { ...at("ACCOUNT", sealed), owner },
            ConditionExpression: "attribute_not_exists(pk)",
          }),
        );
        return owner;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return OwnerId.parse((await get(at("ACCOUNT", sealed)))?.owner);
      }
    },
    async disown(sealed, owner) {
      if (OwnerId.safeParse((await get(at("ACCOUNT", sealed)))?.owner).data !== owner) return;
      for (const kind of ["SIGNIN", "ACCOUNT"])
        await client.send(new DeleteCommand({ TableName, Key: at(kind, sealed) }));
    },
    async startSignIn({ sealed, link, code, expiresAt, email, zone }) {
      const expires = { expiresAtText: expiresAt, expiresAt: epoch(expiresAt) };
      await put({ ...at("LINK", link), sealed, ...expires });
      await put({ ...at("SIGNIN", sealed), sealed, link, code, email, ...(zone ? { zone } : {}), ...expires });
    },
    async peekSignIn(link, now) {
      const signIn = await linked(link);
      return !signIn || signIn.used || isOver(signIn, now) ? undefined : told(signIn);
    },
    async takeSignInByLink(link, now) {
      const signIn = await linked(link);
      if (!signIn) return "unknown";
      if (signIn.used) return "used";
      if (isOver(signIn, now)) return "expired";
      return (await consume(signIn)) ? told(signIn) : "used";
    },
    async takeSignInByCode(sealed, code, now) {
      const signIn = await signInOf(sealed);
      if (!signIn || signIn.used || isOver(signIn, now)) return "expired";
      try {
        // The try is counted before the code is compared, so that parallel guesses cannot outrun the limit.
        await client.send(
          new UpdateCommand({
            TableName,
            Key: at("SIGNIN", sealed),
            UpdateExpression: "ADD wrong :one",
            ConditionExpression: "link = :link AND (attribute_not_exists(wrong) OR wrong < :tries)",
            ExpressionAttributeValues: { ":one": 1, ":tries": tries, ":link": signIn.link },
          }),
        );
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return "spent";
        throw error;
      }
      if (signIn.code !== code) return "wrong";
      return (await consume(signIn)) ? told(signIn) : "expired";
    },
    async openSession(hash, session) {
      const row = { owner: session.owner, until: session.expiresAt, expiresAt: epoch(session.expiresAt) };
      await put({ ...at("SESSION", hash), ...row });
      await put({ pk: key.owner(session.owner), sk: `SESSION#${hash}`, expiresAt: row.expiresAt });
    },
    async session(hash, now, owner, ids = []) {
      const keys = [at("SESSION", hash), ...(owner ? [...new Set(ids)].map((id) => key.matter(owner, id)) : [])];
      const rows = await readAll(client, TableName, keys);
      const row = rows.find((one) => one.sk === "SESSION");
      if (!row || Date.parse(String(row.until)) <= Date.parse(now) || (owner && row.owner !== owner))
        return { matters: [] };
      return {
        session: { owner: OwnerId.parse(row.owner), expiresAt: String(row.until) },
        matters: rows.filter((one) => one !== row).map(matterOf),
      };
    },
    async closeSession(hash) {
      await client.send(new DeleteCommand({ TableName, Key: at("SESSION", hash) }));
    },
    async closeSessions(owner) {
      for (let after: Record<string, unknown> | undefined, first = true; first || after; first = false) {
        const answer: QueryCommandOutput = await client.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: "pk = :pk AND begins_with(sk, :session)",
            ExpressionAttributeValues: { ":pk": key.owner(owner), ":session": "SESSION#" },
            ConsistentRead: true,
            ...(after ? { ExclusiveStartKey: after } : {}),
          }),
        );
        for (const { pk, sk } of answer.Items ?? []) {
          await client.send(new DeleteCommand({ TableName, Key: at("SESSION", String(sk).slice("SESSION#".length)) }));
          await client.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
        }
        after = answer.LastEvaluatedKey;
      }
    },
    async allow(name, limit, windowSeconds, now) {
      const opened = Math.floor(epoch(now) / windowSeconds);
      try {
        await client.send(
          new UpdateCommand({
            TableName,
            Key: at("RATE", `${name}#${opened}`),
            UpdateExpression: "ADD hits :one SET expiresAt = :gone",
            ConditionExpression: "attribute_not_exists(hits) OR hits < :limit",
            ExpressionAttributeValues: { ":one": 1, ":limit": limit, ":gone": (opened + 2) * windowSeconds },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
    stop: (sealed, why, now) => put({ ...key.stop(sealed), why, since: now }),
    async unstop(sealed) {
      await client.send(new DeleteCommand({ TableName, Key: key.stop(sealed) }));
    },
    async stopped(sealed) {
      return (await get(key.stop(sealed)))?.why as Awaited<ReturnType<Ports.Accounts["stopped"]>>;
    },
  };
}
