import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as Contact from "../../core/contact.ts";
import { fresh } from "../../core/matter.ts";
import { faultsOf } from "./axe.ts";
import { hand, openBrowser, openSite, type Site } from "./browser.ts";
import { walk } from "./walk.ts";

let site: Site;
let browser: Browser;
let signedIn: BrowserContext;
let page: Page;
let paths: string[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test("The main walk works on a desk with scripts off", async () => {
  const without = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  paths = await walk(await without.newPage(), site, "desk@example.org");
  const state = await without.storageState();
  await without.close();
  await manyPeople();
  const phone = { width: 360, height: 740 };
  // A colour on its way to another is no fault of either.
  signedIn = await browser.newContext({ storageState: state, viewport: phone, reducedMotion: "reduce" });
  page = await signedIn.newPage();
}, 180_000);

test("The same walk works on a phone of 360 px with scripts off", async () => {
  const phone = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const walked = await walk(await phone.newPage(), site, "phone@example.org");
  expect(walked.length).toBe(paths.length);
  await phone.close();
}, 180_000);

test("No page has an accessibility fault, by day and by night", async () => {
  const faults: string[] = [];
  for (const path of paths) {
    await hand(page, site.origin).open(path);
    faults.push(...(await faultsOf(page)).map((one) => `${path} ${one}`));
  }
  expect(faults).toEqual([]);
}, 300_000);

test("Nothing scrolls sideways on a narrow phone, and whatever is pressed is 44 px tall", async () => {
  const faults: string[] = [];
  for (const path of paths) {
    await hand(page, site.origin).open(path);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) faults.push(`${path} is ${wide} px too wide at ${width}`);
    }
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a, button, input, select, textarea, summary")]
        .filter((one) => one.checkVisibility() && !one.matches(".skip, [type=hidden]"))
        // A link inside a sentence is as tall as its line; WCAG 2.5.8 exempts it.
        .filter((one) => one.tagName !== "A" || one.parentElement?.textContent?.trim() === one.textContent?.trim())
        .map((one) => one.closest("label") ?? one)
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent?.trim() || one.id),
    );
    for (const one of small) faults.push(`${path}: too small to press: ${one}`);
  }
  expect(faults).toEqual([]);
}, 180_000);

test("A page with its style and script weighs at most 15 KB, with 25 people listed", async () => {
  const load = async (path: string) => {
    const answer = await signedIn.request.get(`${site.origin}${path}`, { headers: { accept: "text/html" } });
    return gzipSync(await answer.body()).byteLength;
  };
  const shared = (await load("/site.css")) + (await load("/site.js"));
  const heavy: string[] = [];
  for (const path of paths) {
    const weight = (await load(path)) + shared;
    if (weight > 15 * 1024) heavy.push(`${path}: ${weight} bytes`);
  }
  expect(heavy).toEqual([]);
});

test("Every control of the log form is reached by the keyboard, in order, with a visible focus", async () => {
  const log = paths.find((one) => one.endsWith("/log")) ?? "";
  await hand(page, site.origin).open(log);
  const wanted = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main textarea, main select, main input, main button, main summary")]
      .filter((one) => one.checkVisibility())
      // One radio of each group takes the focus, the arrows do the rest.
      .filter((one, n, all) => {
        const name = one.getAttribute("type") === "radio" && one.getAttribute("name");
        return !name || all.findIndex((other) => other.getAttribute("name") === name) === n;
      })
      .map((one) => one.getAttribute("name") ?? one.textContent?.trim()),
  );
  await page.locator("#main").evaluate((main) => {
    main.setAttribute("tabindex", "-1");
    main.focus();
  });
  const reached: (string | undefined)[] = [];
  for (const _ of wanted) {
    await page.keyboard.press("Tab");
    const [name, outline] = await page.evaluate(() => {
      const now = document.activeElement;
      return [now?.getAttribute("name") ?? now?.textContent?.trim(), now && getComputedStyle(now).outlineStyle];
    });
    expect(`${name} ${outline}`).toBe(`${name} solid`);
    reached.push(name ?? undefined);
  }
  expect(reached).toEqual(wanted);
});

test("With scripts on the device's zone is filled in, and the mail app is opened by itself", async () => {
  const abroad = await browser.newContext({ timezoneId: "Pacific/Chatham" });
  const there = await abroad.newPage();
  await hand(there, site.origin).open(await site.signInLink("abroad@example.org"));
  await hand(there, site.origin).press("Sign in as abroad@example.org");
  expect(await there.getByLabel("Your time zone").inputValue()).toBe("Pacific/Chatham");
  await abroad.close();
});

test("A prep sheet prints as one clean page", async () => {
  const prep = paths.find((one) => one.endsWith("/prep")) ?? "";
  await hand(page, site.origin).open(prep);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("header, form, footer").locator("visible=true").count()).toBe(0);
  expect(await page.locator("ol li").first().isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
});

/** A network of its usual size: lists show 25 a page. */
async function manyPeople() {
  const owner = await site.deps.accounts.ownerOf(site.deps.secrets.seal("desk@example.org"));
  if (!owner) throw new Error("nobody walked");
  const now = site.deps.clock.now();
  const puts = Array.from({ length: 30 }, (_, n) =>
    fresh(
      "contact",
      Contact.Info.parse({
        ...{
          id: `con_many${n + 100}`,
          owner,
          given: "Ingrid",
          family: `Halvorsen the ${n}th`,
          role: "Bridge engineer",
        },
        ...{ organisation: "Norconsult", status: "active", addedAt: now, named: [], closings: 0, suggested: [] },
        ...{ nudges: 0, messages: {} },
      }),
    ),
  );
  await site.deps.store.commit({ owner, now, nonce: "many people", puts });
}
