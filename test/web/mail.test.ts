import { type AddressObject, simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { describe, expect, it, test } from "vitest";
import { createApp } from "../../functions/site.tsx";
import { golden } from "../golden.ts";
import { leave, moments, owner } from "./mails.ts";

const names = Object.keys(moments);
const origin = "https://askwell.test";

async function read(name: string) {
  const { mail, it } = await leave(name);
  if (!mail) throw new Error(`nothing left at the moment "${name}"`);
  const [one, other] = await Promise.all([PostalMime.parse(mail.raw), simpleParser(Buffer.from(mail.raw))]);
  return { raw: Buffer.from(mail.raw).toString("latin1"), one, other, it };
}

const links = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? "");
/** What a reader sees of the HTML, as bare words; hidden text is for the list of an inbox only. */
const wordsOfHtml = (html: string) =>
  words(
    html
      .replace(/<(head|style)[\s>].*?<\/\1>/gs, " ")
      .replace(/<div aria-hidden="true" style="display:none.*?<\/div>/s, " ")
      .replace(/<[^>]+>/g, " ")
      .replace(/&nbsp;/g, " ")
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? ""),
  );
const wordsOfText = (text: string) => words(text.replace(/: https:\/\/askwell\.test\/\S+/g, ""));
const words = (text: string) => text.match(/[\p{L}\p{N}%@'’]+/gu) ?? [];

describe.each(names)("the mail: %s", (name) => {
  it("reads as it was last read aloud", async () => {
    const { one, raw } = await read(name);
    golden(`test/golden/mail/${name}.txt`, `${one.subject}\n\n${one.text}`);
    if (one.html) golden(`test/golden/mail/${name}.html`, one.html);
    // The digest changes with every word, and would drown what changed in noise.
    golden(`test/golden/mail/${name}.eml`, raw.replace(/[0-9a-f]{32}(?=@askwell|_\d)/g, "0123456789abcdef"));
  });

  it("is MIME without a fault: CRLF alone, short lines, and two parsers agree on every part", async () => {
    const { raw, one, other } = await read(name);
    expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(raw).toMatch(/^[\x00-\x7f]*$/);
    expect(other.subject).toBe(one.subject);
    expect((other.to as AddressObject).text).toBe(one.to?.[0]?.address);
    expect(other.from?.value[0]?.name).toBe(one.from?.name);
    const lines = (text = "") => text.replace(/\r\n/g, "\n").trimEnd();
    expect(lines(other.text)).toBe(lines(one.text));
    expect(lines(other.html || "")).toBe(lines(one.html));
    expect(other.attachments.map((part) => part.contentType)).toEqual(one.attachments.map((part) => part.mimeType));
  });

  it("says the same as text and as HTML", async () => {
    const { one } = await read(name);
    if (one.html) expect(wordsOfHtml(one.html)).toEqual(wordsOfText(one.text ?? ""));
  });

  it("brings the explorer's own calendar entry along with a brief", async () => {
    const { one } = await read(name);
    const entry = one.attachments.find((part) => part.filename === "talk.ics");
    expect(Boolean(entry)).toBe(name.startsWith("brief") || name === "monday-morning");
    if (entry) golden(`test/golden/mail/${name}.ics`, new TextDecoder().decode(entry.content as ArrayBuffer));
  });

  it("has links that all lead to a page with a button", async () => {
    const { one, it } = await read(name);
    const app = createApp(it.deps);
    for (const href of [...new Set(links(one.html ?? ""))]) {
      expect(one.text).toContain(href);
      const answer = await app.request(href);
      expect([href, answer.status]).toEqual([href, 200]);
      expect(await answer.text(), href).toMatch(/<button/);
    }
  });
});

test("A mail to the explorer is marked as automatic and easy to leave; a letter of theirs is neither, and answers reach them", async () => {
  const ours = (await read("thanks")).raw;
  expect(ours).toContain("Auto-Submitted: auto-generated\r\n");
  expect(ours).toMatch(/List-Unsubscribe: ?(\r\n )?<https:\/\/askwell\.test\/stop\/token\d+>\r\n/);
  expect(ours).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
  const { raw, one } = await read("sent-for-the-explorer");
  expect(raw).not.toMatch(/Auto-Submitted|List-Unsubscribe/);
  expect(one.replyTo?.[0]?.address).toBe("mira@example.org");
  expect(one.from?.name).toBe("Mira Sol via Askwell");
  expect(one.html).toBeUndefined();
});

test("One click of a mail program stops the mails without cookie or origin, and the page undoes it", async () => {
  const { it, one } = await read("thanks-without-notes");
  const app = createApp(it.deps);
  const href = links(one.html ?? "").find((link) => link.includes("/stop/")) ?? "";
  const explorer = async () => (await it.deps.store.load(owner, [owner]))[0]?.info;
  expect((await app.request(href)).status).toBe(200);
  expect(await explorer()).not.toHaveProperty("mailsStoppedAt");
  const form = (body: string) => ({
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  });
  for (const _ of [1, 2]) expect((await app.request(href, form("List-Unsubscribe=One-Click"))).status).toBe(200);
  expect(await explorer()).toMatchObject({ mailsStoppedAt: it.deps.clock.now() });
  expect(await (await app.request(href)).text()).toContain("Let the mails come again");
  await app.request(href, form("do=undo"));
  expect(await explorer()).not.toHaveProperty("mailsStoppedAt");
  expect((await app.request(`${origin}/stop/guessed`, form("List-Unsubscribe=One-Click"))).status).toBe(410);
});
