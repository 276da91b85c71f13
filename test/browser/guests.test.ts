import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { css } from "../../web/css.ts";
import { script } from "../../web/script.ts";
import { offered } from "../fake/booking.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser, openSite, type Site } from "./browser.ts";
import { guestWalk } from "./guest-walk.ts";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite("2026-03-02T08:00:00Z"), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test("A contact on a phone, without script and by the keyboard alone, accepts, moves, calls off, suggests, says no, stops all mail and is erased", async () => {
  const { links } = await offered(site.deps, ["Amara"]);
  const phone = await browser.newContext({
    ...{ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, locale: "en-GB" },
  });
  const page = await phone.newPage();
  page.setDefaultTimeout(10_000);
  const pages = new Map<string, string>();
  const faults: string[] = [];
  await guestWalk(page, `${site.origin}${links[0]?.path}`, async (name) => {
    pages.set(name, await page.content());
    faults.push(...(await misfits(page)).map((one) => `${name}: ${one}`));
  });
  await phone.close();
  expect(faults).toEqual([]);
  const heavy = [...pages].map(([name, html]) => [name, weigh(html)] as const).filter(([, bytes]) => bytes > 15 * 1024);
  expect(heavy).toEqual([]);
  expect(pages.size).toBeGreaterThanOrEqual(20);
  expect(await hindrances(new Map([...pages].filter(([name]) => kinds.includes(name))))).toEqual([]);
}, 120_000);

/** One page of each kind: the rest differ by a sentence. */
const kinds = ["zone", "agreed", "move", "times", "wrong", "stopped", "kept", "erase"];

const weigh = (html: string): number => [html, css, script].reduce((sum, one) => sum + gzipSync(one).length, 0);

/** What is too wide on the narrowest phones, or too small for a thumb. */
async function misfits(page: Page): Promise<string[]> {
  const wide: string[] = [];
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) wide.push(`${over} px too wide at ${width}`);
  }
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a, button, input, select, textarea, summary")]
      .filter((one) => one.checkVisibility() && !one.matches(".skip, [type=hidden]"))
      .map((one) => one.closest("label") ?? one)
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => `too small to press: ${one.textContent?.trim() || one.id}`),
  );
  return [...wide, ...small];
}

/** What axe finds on these pages as they stood, by day and by night. */
async function hindrances(pages: Map<string, string>): Promise<string[]> {
  const desk = await browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  await desk.goto(`${site.origin}/site.css`);
  const found: string[] = [];
  for (const [name, html] of pages) {
    await desk.setContent(html);
    found.push(...(await faultsOf(desk)).map((one) => `${name} ${one}`));
  }
  await desk.close();
  return found;
}
