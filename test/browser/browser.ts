import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { mintSignInLink } from "../../functions/session.ts";
import { createApp } from "../../functions/site.tsx";
import { world } from "../fake/world.ts";

/** Debian's Chromium where there is one, else the one that npm carries. There is always one: these tests are never skipped. */
export async function openBrowser(): Promise<Browser> {
  const own = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
  return own ? chromium.launch({ executablePath: own, args: ["--no-sandbox"] }) : openCarried();
}

/** Unpacks it, and the system libraries it needs, into a folder of its own, since several tests may do so at once. */
async function openCarried(): Promise<Browser> {
  const before = { ...process.env };
  const folder = mkdtempSync(join(tmpdir(), "askwell-chromium-"));
  // The package brings the libraries along only where it believes itself to be on the system that it was built for.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" });
  const { default: carried } = await import("@sparticuz/chromium");
  const executablePath = await carried.executablePath();
  const env = { ...process.env } as Record<string, string>;
  for (const name of ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"])
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--no-zygote"], env });
  browser.once("disconnected", () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}

/** The whole site over a table in memory, on a free port of this machine. */
export async function openSite(begin = "2026-03-02T15:00:00Z") {
  const it = world(begin);
  // The check is loaded with the first letter. A step's ten seconds are no measure of how long the tests take to compile it.
  await import("../../core/etiquette.ts");
  let app: ReturnType<typeof createApp> | undefined;
  const server = serve({ fetch: (request) => app?.fetch(request) ?? new Response(), port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const deps = { ...it.deps, url: origin };
  app = createApp(deps);
  return {
    ...it,
    ...{ deps, origin },
    signInLink: (email: string) => mintSignInLink(deps, email),
    close: () => void server.close(),
  };
}
export type Site = Awaited<ReturnType<typeof openSite>>;

/** The first of these that can be seen. */
const shown = (found: Locator) => found.locator("visible=true").first();

/** What a person does on a page, in their words. Every step fails within ten seconds instead of waiting. */
export function hand(page: Page, origin: string) {
  page.setDefaultTimeout(10_000);
  return {
    open: (path: string) => page.goto(path.startsWith("http") ? path : `${origin}${path}`),
    fill: async (fields: Record<string, string>) => {
      for (const [label, value] of Object.entries(fields))
        await shown(page.getByLabel(label, { exact: true })).fill(value);
    },
    press: (name: string) => page.getByRole("button", { name, exact: true }).first().click(),
    follow: (name: string) => page.getByRole("link", { name, exact: true }).first().click(),
    choose: (group: string, option: string) =>
      shown(page.getByRole("group", { name: group }))
        .getByLabel(option, { exact: true })
        .check(),
    unfold: (name: string) => shown(page.locator("summary", { hasText: name })).click(),
    path: () => new URL(page.url()).pathname,
    text: async () => (await page.locator("main").textContent()) ?? "",
  };
}
