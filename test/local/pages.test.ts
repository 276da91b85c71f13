import { describe, expect, it } from "vitest";
import { type Admin, Told } from "../../infra/local/admin.ts";
import { localPages } from "../../infra/local/pages.tsx";

const origin = "http://localhost:4747";
const raw = [
  "From: Askwell <askwell@askwell.local>",
  "To: you@askwell.local",
  "Subject: =?UTF-8?Q?Your_thank-you_to_Zo=C3=AB_is_ready?=",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Plain words.",
  "--b",
  "Content-Type: text/html; charset=utf-8",
  "",
  "<html><head><title>x</title></head><body><a href='http://localhost:4747/draft'>Open <script>alert(1)</script></a></body></html>",
  "--b--",
  "",
].join("\r\n");
const envelope = {
  id: "m1",
  file: "m1.eml",
  at: "2026-03-02T15:45:00.000Z",
  from: "askwell@askwell.local",
  to: ["you@askwell.local"],
  subject: "Your thank-you to Zoë is ready",
  tags: {},
};
const moves: object[] = [];
const pages = (manual = true) =>
  localPages(
    {
      mails: async () => [envelope],
      mail: async (id: string) => {
        if (id !== "m1") throw new Told("There is no such mail.", true);
        return { ...envelope, raw: Buffer.from(raw).toString("base64") };
      },
      clock: async () => ({ now: "2026-03-02T15:00:00Z", manual, next: "2026-03-02T15:45:00Z", moving: false }),
      advance: async (how: object) => {
        moves.push(how);
        if ("to" in how && how.to === "2026-03-01T00:00Z") throw new Told("The clock only moves forward.");
        return { from: "2026-03-02T15:00:00Z", now: "", steps: 1, next: null };
      },
    } as unknown as Admin,
    origin,
  );
const get = async (path: string) => {
  const answer = await pages().request(path);
  return { answer, text: await answer.text(), policy: answer.headers.get("content-security-policy") ?? "" };
};
const post = (body: string, from = origin) =>
  pages().request(`${origin}/clock`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: from },
    body,
  });

describe("the inbox of this machine", () => {
  it("lists a mail by its subject, its reader and its hour", async () => {
    const { text } = await get("/inbox");
    expect(text).toMatch(/^<!DOCTYPE html>/);
    expect(text).toContain('<a href="/local/inbox/m1">Your thank-you to Zoë is ready</a>');
    expect(text).toContain("Mon, 2 March 2026, 15:45 UTC");
  });

  it("shows the letter in a frame that can run nothing and only lead the whole window elsewhere", async () => {
    const { text } = await get("/inbox/m1");
    expect(text).toContain('sandbox="allow-top-navigation-by-user-activation"');
    const letter = await get("/inbox/m1/html");
    expect(letter.policy).toContain("default-src 'none'");
    expect(letter.policy).toContain("sandbox allow-top-navigation-by-user-activation");
    expect(letter.text).toContain('<head><base target="_top">');
  });

  it("shows its text and its source as they are, with nothing in them understood as a page", async () => {
    expect((await get("/inbox/m1?as=text")).text).toContain("Plain words.");
    expect((await get("/inbox/m1?as=source")).text).toContain("&lt;script&gt;alert(1)");
  });

  it("gives the very bytes as a file", async () => {
    expect((await get("/inbox/m1/eml")).text).toBe(raw);
  });

  it("says so when there is no such mail", async () => {
    const { answer, text } = await get("/inbox/other");
    expect(answer.status).toBe(404);
    expect(text).toContain("There is no such mail.");
  });
});

describe("the clock of this machine", () => {
  it("moves by a press, and shows the clock again", async () => {
    moves.length = 0;
    for (const body of ["next=yes", "by=3600000", "to=2026-03-05T09%3A00"])
      expect((await post(body)).headers.get("location")).toMatch(/^\/local\/clock/);
    expect(moves).toEqual([{ next: true }, { by: 3_600_000 }, { to: "2026-03-05T09:00Z" }]);
  });

  it("says what is wrong and keeps what was typed when the moment has passed", async () => {
    const answer = await post("to=2026-03-01T00%3A00");
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain("only moves forward");
    expect(text).toContain('value="2026-03-01T00:00"');
  });

  it("is moved by no page from elsewhere", async () => {
    moves.length = 0;
    expect((await post("next=yes", "http://evil.example")).status).toBe(403);
    expect(moves).toEqual([]);
  });

  it("has no buttons when it is the machine's own", async () => {
    const text = await (await pages(false).request("/clock")).text();
    expect(text).not.toContain("<button");
    expect(text).toContain("own clock");
  });
});
