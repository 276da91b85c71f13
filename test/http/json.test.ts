import { beforeEach, expect, test } from "vitest";
import { golden } from "../golden.ts";
import { type SignedIn, signedIn } from "./site.ts";

const json = { accept: "application/json" };
let it: SignedIn;

beforeEach(async () => {
  it = await signedIn();
});

test("The same addresses answer software with JSON, and a form with the address it leads to", async () => {
  const made = await it.post("/people/new", { given: "Amara" }, json);
  expect(made.headers.get("content-type")).toContain("application/json");
  const { href } = (await made.json()) as { href: string };
  expect(await it.json(href)).toMatchObject({ person: { given: "Amara" }, talks: [] });
  expect(await it.json("/")).toMatchObject({ owed: [], waits: [] });
  expect(await it.json("/ledger")).toMatchObject({ planned: [], lines: [] });
  expect(await it.json("/preferences")).toMatchObject({ zone: "Europe/London", morning: "09:00" });
  expect((await it.send("/people", { headers: json })).headers.get("vary")).toBe("Accept");
});

test("Only a form changes anything: whatever else is sent is refused before it is read", async () => {
  for (const type of ["application/json", "text/plain", "application/xml"]) {
    const answer = await it.send("/people/new", {
      method: "POST",
      headers: { "content-type": type, ...json },
      body: JSON.stringify({ given: "Amara" }),
    });
    expect([type, answer.status]).toEqual([type, 415]);
  }
  expect(await it.json("/people")).toEqual([]);
});

test("A refusal is a problem body with a closed code, word for word", async () => {
  const amara = await it.done("/people/new", { given: "Amara", email: "amara@example.org" });
  const id = amara.split("/")[2] ?? "";
  const slot = { day: "2026-03-02", clock: "14:00", zone: "Europe/London", minutes: "20", mode: "video" };
  const talk = await it.done(`/talks/past?contact=${id}`, slot);
  await it.done(`/letters/${talk.split("/")[2]}/thanks`, { do: "sent" });
  const answers: [what: string, answer: Response][] = [
    ["nobody signed in", await it.app.request("https://askwell.test/people", { headers: json })],
    ["no such page", await it.send("/people/con_nobody1", { headers: json })],
    ["a form with mistakes", await it.post("/people/new", { email: "jo" }, json)],
    ["an address that is taken", await it.post("/people/new", { given: "Jo", email: "amara@example.org" }, json)],
    ["a time that has passed", await it.post(`/talks/new?contact=${id}`, slot, json)],
    ["a letter sent twice", await it.post(`/letters/${talk.split("/")[2]}/thanks`, { do: "sent" }, json)],
    ["a held talk that should move", await it.post(`${talk}/move`, { ...slot, day: "2026-03-02" }, json)],
    ["another site's form", await it.post("/people/new", { given: "Jo" }, { ...json, origin: "https://example.org" })],
    [
      "JSON instead of a form",
      await it.send("/people/new", {
        method: "POST",
        headers: { ...json, "content-type": "application/json" },
        body: "{}",
      }),
    ],
    ["far too much", await it.post("/people/new", { notes: "x".repeat(300_000) }, json)],
    ["an unknown link of a mail", await it.send("/a/nothing/talks/itv_none1", { headers: json })],
    ["a sign-in link that was used", await it.send("/sign-in/link/nothing", { headers: json })],
  ];
  let said = "";
  for (const [what, answer] of answers) {
    expect(answer.headers.get("content-type"), what).toContain("application/problem+json");
    said += `${what}: ${answer.status}\n${JSON.stringify(await answer.json(), null, 2)}\n\n`;
  }
  golden("test/golden/http/problems.txt", said);
});

test("A fault is logged by its kind and its page, never by its words, which may be somebody's", async () => {
  const it = await signedIn();
  it.deps.store.list = async () => {
    throw new TypeError("amara@example.org is no key");
  };
  expect((await it.send("/careers")).status).toBe(500);
  expect(it.logged).toContainEqual({ function: "site", path: "/careers", error: "TypeError" });
  expect(JSON.stringify(it.logged)).not.toContain("amara");
});
