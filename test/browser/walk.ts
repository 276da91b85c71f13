import type { Page } from "playwright-core";
import { expect } from "vitest";
import { hand, type Site } from "./browser.ts";

/** The main walk, as a new user takes it, with scripts off. Gives back the path of every page it came by. */
export async function walk(page: Page, site: Site, email: string): Promise<string[]> {
  const { open, fill, press, follow, choose, unfold, path, text } = hand(page, site.origin);
  const seen: string[] = ["/sign-in"];
  const here = () => void seen.push(page.url().slice(site.origin.length));

  // In by the mailed link, whose page has a button; the name is asked for once.
  await open("/");
  expect(path()).toBe("/sign-in");
  await open(await site.signInLink(email));
  await press(`Sign in as ${email}`);
  expect(path()).toBe("/welcome");
  here();
  await fill({ "Your name, as you sign a letter": "Mira Lindqvist", "Your time zone": "Europe/London" });
  await press("Begin");
  expect(await text()).toContain("Nothing waits for you");

  // A person, and a talk with them that ended an hour ago.
  await follow("Add somebody you would like to talk to");
  here();
  await fill({ "Given name": "Amara", "Family name": "Okafor", "Mail address": `amara.${email}` });
  await press("Add this person");
  const amara = path();
  here();
  await follow("Record a talk that happened");
  expect(await page.getByLabel("Time", { exact: true }).inputValue()).toBe("14:00");
  await fill({ Day: "2026-03-02", Time: "23:00", Minutes: "20" });
  await press("Record it");
  expect(await text()).toContain("not over yet");
  expect(await page.getByLabel("Time", { exact: true }).inputValue()).toBe("23:00");
  await fill({ Time: "14:00", "The career it is about, if any": "Nursing" });
  await press("Record it");
  const talk = path();
  here();

  // The log, by thumb: one field is enough, two people are named.
  await follow("Note what Amara said");
  here();
  await fill({
    "What did Amara say?": "Nights are quiet until they are not",
    "Advice they gave": "shadow a ward for a day",
  });
  await page.getByLabel("It speaks of").first().selectOption("day_to_day");
  await fill({ "What you promised": "send her the reading list", Name: "Jonas Weber" });
  await choose("May you use Amara's name?", "Yes");
  await unfold("Somebody else they named");
  await page.locator("[name=name2]").fill("Lia Sato");
  await page.locator("[name=writes2][value=referrer]").check();
  await press("Keep these notes");
  const thanks = path();
  here();
  const letter = page.getByLabel("Letter", { exact: true });
  expect(await letter.inputValue()).toMatch(/quiet until/);
  expect(await letter.inputValue()).toContain("Jonas");

  // Opened in a mail app, asked once whether it went, said, taken back, said again.
  await press("Open in my mail app");
  expect(await page.locator("a[href^='mailto:']").first().getAttribute("href")).toContain("subject=");
  expect(await text()).toContain("Did you send it?");
  await press("Yes, it is sent");
  expect(await text()).toContain("is sent, as you told us");
  await press("Take that back");
  await press("Already thanked");
  expect(path()).toBe(thanks);

  // Those who were named, to a stated end, and back again.
  await open(talk);
  await follow("Jonas Weber");
  const jonas = path();
  here();
  await follow("Write to Jonas Weber");
  here();
  await press("Already sent");
  await open(jonas);
  await follow("Any word from Jonas Weber?");
  here();
  await open(talk);
  await follow("Lia Sato");
  here();
  await press("It has come");
  here();
  await open(talk);
  await follow("Lia Sato");
  await press("It has not come yet");
  await press("Let it go");
  expect(await text()).toContain("You let it go");
  await press("Take that back");
  expect(await text()).toContain("Has it come?");

  // A talk for tomorrow, its questions, and what can happen to it.
  await open(amara);
  await follow("Schedule a talk");
  here();
  await fill({ Day: "2026-03-03", Time: "15:30" });
  await press("Schedule it");
  const coming = path();
  here();
  await follow("Choose your questions");
  here();
  await page.getByLabel("What did your last working day look like, hour by hour?").check();
  await fill({ "Questions of your own": "What does a night cost you?" });
  await press("Keep these questions");
  expect(await page.locator("ol li").allInnerTexts()).toEqual([
    "What did your last working day look like, hour by hour?",
    "What does a night cost you?",
  ]);
  for (const step of ["move", "missed", "cancel", "thanked"]) seen.push(`${coming}/${step}`);
  for (const step of ["promise", "advice"]) seen.push(`${talk}/${step}`);

  // The career, a figure with its source, and the decision with a letter for who helped.
  await open("/careers");
  here();
  await follow("Nursing");
  const career = path();
  expect(await text()).toContain("Nights are quiet until they are not");
  await follow("Find out: pay");
  here();
  await fill({ "What you found": "£37,000 a year", Source: "", "Year of the figure": "2025" });
  await press("Keep this figure");
  expect(await text()).toContain("Say where this figure comes from");
  await fill({ Source: "National statistics" });
  await press("Keep this figure");
  await press("I choose this");
  here();
  await follow("Tell Amara");
  here();

  await open("/preferences");
  here();
  await fill({ "Quiet from": "16:00", "Quiet until": "08:30" });
  await press("Keep these");
  expect(await text()).toContain("at most 14 hours");
  seen.push(
    "/",
    "/people",
    "/ledger",
    "/people/new",
    `${amara}/edit`,
    "/careers/new",
    `${career}/edit`,
    "/asks",
    "/asks/new",
    "/talks/past",
  );
  return [...new Set(seen)];
}
