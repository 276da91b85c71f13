import { expect, test } from "vitest";
import { mintSignInLink } from "../../functions/session.ts";
import { createApp } from "../../functions/site.tsx";
import { world } from "../fake/world.ts";

const origin = "https://askwell.test";
const form = (said: Record<string, string>, cookie = "") => ({
  method: "POST",
  headers: { origin, cookie, "content-type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams(said).toString(),
});

test("A link signs in by its button once, and a second person with one address is refused by the field", async () => {
  const { deps } = world();
  const app = createApp(deps);
  expect((await app.request(`${origin}/`)).headers.get("location")).toBe("/sign-in");
  const link = await mintSignInLink(deps, "ada@example.org", "Europe/London");
  expect((await app.request(link)).status).toBe(200);
  const inside = await app.request(link, form({}));
  expect(inside.status).toBe(303);
  const cookie = inside.headers.get("set-cookie")?.split(";")[0] ?? "";
  expect((await app.request(link, form({}))).status).toBe(410);
  expect(await (await app.request(`${origin}/`, { headers: { cookie } })).text()).toContain("Nothing waits");
  const amara = { given: "Amara", email: "amara@example.org" };
  expect((await app.request(`${origin}/people/new`, form(amara, cookie))).status).toBe(303);
  const twice = await app.request(`${origin}/people/new`, form({ ...amara, given: "Jonas" }, cookie));
  expect(twice.status).toBe(422);
  expect(await twice.text()).toContain("already has this address");
});

test("A code has a page of its own, which the sign-in page leads to", async () => {
  const app = createApp(world().deps);
  expect(await (await app.request(`${origin}/sign-in`)).text()).toContain('href="/sign-in/code"');
  const page = await app.request(`${origin}/sign-in/code`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("The six digits");
});
