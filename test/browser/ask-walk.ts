import type { Page } from "playwright-core";
import { expect } from "vitest";
import { hand, type Site } from "./browser.ts";

/**
 * Two requests to their ends, as a new user makes them: one through a friend, opened in a mail app and answered by telephone; one directly, reminded
 * of twice and let go. Nothing is taken for done until it is said.
 */
export async function askWalk(page: Page, site: Site, seen: (name: string) => Promise<void>): Promise<void> {
  const { open, fill, press, follow, choose, path, text } = hand(page, site.origin);
  const words = async () => (await text()).replace(/\s+/g, " ");
  const email = "asker@example.org";
  const enter = async () => {
    await open(await site.signInLink(email));
    await press(`Sign in as ${email}`);
  };
  await enter();
  await fill({ "Your name, as you sign a letter": "Mira Lindqvist", "Your time zone": "Europe/London" });
  await press("Begin");
  const people: string[] = [];
  for (const [given, family] of [
    ["Jonas", "Weber"],
    ["Lia", "Moreau"],
    ["Kim", "Osei"],
  ] as const) {
    await open("/people/new");
    await fill({ "Given name": given, "Family name": family, "Mail address": `${given.toLowerCase()}@example.org` });
    await press("Add this person");
    people.push(path());
  }
  const [jonas = "", , kim = ""] = people;

  // Through a friend: the letter to her carries a text short enough to forward.
  await open(jonas);
  await follow("Ask for a talk");
  await seen("ask-form");
  await choose("How will you ask?", "Through somebody who knows us both");
  await page.getByLabel("If through somebody: who knows you both?").selectOption({ label: "Lia Moreau" });
  await fill({
    "How do you know of each other?": "Lia told me about the night ward",
    "Why this person?": "he changed fields at forty",
  });
  await press("Draft the letter");
  const through = path();
  expect(await words()).toContain("Short enough to forward");
  await seen("ask-drafted");
  await page
    .getByRole("link", { name: /letter/i })
    .first()
    .click();
  await seen("ask-letter");
  await press("Open in my mail app");
  expect(await words()).toContain("Did you send it?");
  await seen("ask-opened");

  // A day later nobody knows whether it went, so nothing waits for an answer and Today asks.
  site.set("2026-03-03T10:00:00Z");
  await open("/");
  await seen("today-did-you");
  expect(await words()).toMatch(/Lia/);
  await open(through);
  expect(await words()).not.toContain("Any word");
  await page
    .getByRole("link", { name: /letter/i })
    .first()
    .click();
  await press("Yes, it is sent");
  await open(through);
  await seen("ask-sent");

  // Forwarded, and answered by telephone: one press each, and the second silences everything.
  site.set("2026-03-12T10:00:00Z");
  await open("/");
  await seen("today-any-word");
  await follow("Say what you heard from Lia");
  await seen("word");
  await press("Lia passed it on");
  expect(await words()).toContain("Nobody reminds your friend again");
  await seen("word-passed-on");
  await press("They answered");
  expect(await words()).toContain("Nothing reminds you of Jonas Weber any more");
  await seen("word-answered");
  await open("/");
  expect(await words()).not.toMatch(/Lia|Jonas/);

  // Directly, reminded of twice, and let go.
  await open(kim);
  await follow("Ask for a talk");
  await fill({ "Why this person?": "they lead a small team" });
  await press("Draft the letter");
  const direct = path();
  await page
    .getByRole("link", { name: /letter/i })
    .first()
    .click();
  await press("Already sent");
  for (const [asked, day] of ["2026-03-24", "2026-04-07"].entries()) {
    site.set(`${day}T10:00:00Z`);
    await enter();
    await open(`/word/${direct.split("/").at(-1)}`);
    await press(asked === 0 ? "Not yet, ask me once more" : "Not yet");
    await seen(`not-yet-${asked + 1}`);
    await page.getByRole("link", { name: /kind reminder/ }).click();
    await seen(`nudge-${asked + 1}`);
    const reminder = await page.getByLabel("Letter", { exact: true }).inputValue();
    expect(reminder.includes("This is my last note about it")).toBe(asked === 1);
    await press("Already sent");
    expect(await words()).toContain("is sent, as you told us");
  }
  await open(`/word/${direct.split("/").at(-1)}`);
  await press("Not yet");
  await seen("no-third");
  expect(await words()).toContain("Two reminders have gone, which is as often as is kind.");
  await press("Let it go");
  await seen("let-go");
  expect(await words()).toContain("You let it go. Nothing more comes about Kim Osei.");
  site.set("2026-06-01T10:00:00Z");
  await enter();
  await seen("today-quiet");
  expect(await words()).not.toMatch(/Lia|Jonas|Kim/);
}
