import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askWalk } from "./ask-walk.ts";
import { hand, openBrowser, openSite, type Site } from "./browser.ts";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite("2026-03-02T10:00:00Z"), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test("A new user asks through a friend and directly, without script: nothing is presumed, one press silences, and two nudges are the last", async () => {
  const phone = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const wide: string[] = [];
  const page = await phone.newPage();
  await askWalk(page, site, async (name) => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) wide.push(`${name} is ${over} px too wide`);
  });
  expect(wide).toEqual([]);
  await phone.close();
}, 120_000);

test("With scripts on a letter is read while it is typed, and nothing of it is kept", async () => {
  const page = await browser.newPage();
  const { open, press, fill, follow } = hand(page, site.origin);
  await open(await site.signInLink("typing@example.org"));
  await press("Sign in as typing@example.org");
  await fill({ "Your name, as you sign a letter": "Mira Lindqvist", "Your time zone": "Europe/London" });
  await press("Begin");
  await open("/people/new");
  await fill({ "Given name": "Kim", "Mail address": "kim@example.org" });
  await press("Add this person");
  await follow("Ask for a talk");
  await press("Draft the letter");
  await page
    .getByRole("link", { name: /letter/i })
    .first()
    .click();
  const drafted = await page.getByLabel("Letter", { exact: true }).inputValue();
  expect(await page.locator(".margin").textContent()).not.toContain("job");
  await fill({ Letter: "Dear Kim,\n\nCould you give me a job in your team? No is fine.\n\nMira" });
  await page.locator(".margin mark", { hasText: "job" }).waitFor();
  await page.reload();
  expect(await page.getByLabel("Letter", { exact: true }).inputValue()).toBe(drafted);
}, 60_000);
