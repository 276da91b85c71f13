import { beforeEach, expect, test } from "vitest";
import { type SignedIn, signedIn } from "./site.ts";

const slot = { day: "2026-03-02", clock: "13:30", zone: "Europe/London", minutes: "20", mode: "video" };
let it: SignedIn;
let amara: string;

const idIn = (path: string) => path.split("/")[2] ?? "";
const pastWith = async (whom: string) =>
  (await it.done(`/talks/past?contact=${whom}`, slot)).split("/").slice(0, 3).join("/");

beforeEach(async () => {
  it = await signedIn();
  amara = idIn(await it.done("/people/new", { given: "Amara", family: "Okafor", email: "amara@example.org" }));
});

test("Whoever named Amara may be named by Amara in turn", async () => {
  const first = await pastWith(amara);
  await it.done(`${first}/log`, { said1: "Nights are quiet", name1: "Jonas Weber", email1: "jonas@example.org" });
  const [, jonas = ""] = /\/people\/(con_\w+)[^>]*>Jonas Weber/.exec(await it.get("/people")) ?? [];
  const second = await pastWith(jonas);
  await it.done(`${second}/log`, { said1: "Mornings are not", name1: "Amara", email1: "amara@example.org" });
  expect(await it.get(`/people/${jonas}`)).toContain("Amara Okafor");
  expect(await it.get("/people")).not.toMatch(/Amara Okafor.*Amara Okafor/s);
});

test("A talk's own person is not among those they named, and their typed address is refused by its field", async () => {
  const path = await pastWith(amara);
  const said = { said1: "Nights are quiet", name1: "Lia", email1: "lia@example.org", name2: "Me" };
  const refused = await it.post(`${path}/log`, { ...said, email2: "AMARA@example.org" });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toMatch(/name="email2"[^>]*aria-invalid|aria-invalid[^>]*name="email2"/);
  expect(page).toContain("own address. Leave it out, or mend it.");
  expect(page).toContain('value="lia@example.org"');
  expect(await it.get("/people")).not.toContain("Lia");
});
