import { describe, expect, it } from "vitest";
import { mintSignInLink } from "../../functions/session.ts";
import { createApp } from "../../functions/site.tsx";
import { world } from "../fake/world.ts";

const begin = "2026-03-03T16:30:00Z";

/** A signed-in explorer with one person, and a way to post forms as a browser does. */
async function signedIn() {
  const { deps } = world(begin);
  const app = createApp(deps);
  const post = (path: string, form: Record<string, string>, cookie = "") =>
    app.request(`${deps.url}${path}`, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { origin: deps.url, cookie, "content-type": "application/x-www-form-urlencoded" },
    });
  const link = new URL(await mintSignInLink(deps, "you@example.org", "Europe/London")).pathname;
  const cookie = (await post(link, {})).headers.get("set-cookie")?.split(";")[0] ?? "";
  const added = await post("/people/new", { given: "Amara", family: "Okafor" }, cookie);
  const contact = added.headers.get("location")?.split("/").at(-1) ?? "";
  const get = async (path: string) => (await app.request(`${deps.url}${path}`, { headers: { cookie } })).text();
  return { post: (path: string, form: Record<string, string>) => post(path, form, cookie), get, contact };
}

const past = { when: "past", day: "2026-03-03", clock: "15:00", zone: "Europe/London", minutes: "20", mode: "phone" };

describe("a talk on the page", () => {
  it("that already happened can be recorded, logged and thanked for, and its letter quotes the notes", async () => {
    const { post, get, contact } = await signedIn();
    const saved = await post("/talks/new", { ...past, contact });
    expect(saved.status).toBe(303);
    const talk = saved.headers.get("location") ?? "";
    expect(await get(talk)).toContain("[");
    expect((await post(`${talk}/log`, { said: "half the day is on the phone" })).status).toBe(303);
    expect(await get(talk)).toContain("half the day is on the phone");
    expect((await post(`${talk}/thanked`, {})).status).toBe(303);
    expect(await get(talk)).toContain("You have thanked them.");
  });

  it("keeps what was typed when the time is impossible, and says so by the field", async () => {
    const { post, contact } = await signedIn();
    const gap = { ...past, when: "coming", day: "2026-03-29", clock: "01:30", place: "Room 4", contact };
    const refused = await post("/talks/new", gap);
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain("the clocks skip 01:30");
    expect(page).toContain("Room 4");
  });

  it("that was logged cannot be said to have been missed", async () => {
    const { post, contact } = await signedIn();
    const talk = (await post("/talks/new", { ...past, contact })).headers.get("location") ?? "";
    await post(`${talk}/log`, { advice: "shadow first" });
    expect((await post(`${talk}/missed`, { by: "them" })).status).toBe(409);
  });
});
