import type { Page } from "playwright-core";
import { expect } from "vitest";
import { keyboard } from "./keyboard.ts";

/** What a contact does behind their link, by the keyboard alone. `seen` is told of every page on the way. */
export async function guestWalk(page: Page, link: string, seen: (name: string) => Promise<void>): Promise<void> {
  const { choose, press, write, unfold, reach, tick } = keyboard(page);
  const text = async () => ((await page.locator("main").textContent()) ?? "").replace(/\s+/g, " ");
  const open = async (address = link) => void (await page.goto(address));

  // The clocks are set right before anything else, without script.
  await open();
  await seen("offer");
  expect(await text()).toContain("Tuesday, 3 March 2026, 10:00, London time, 20 minutes");
  await unfold("All times in London time");
  await reach("Your time zone");
  await page.keyboard.type("America/New_York");
  await seen("zone");
  await press("Show times there");
  expect(await text()).toContain("Tuesday, 3 March 2026, 10:00, New York time, 20 minutes");
  await press("Show more times");
  await seen("more");

  // A time is taken, in person, with a reminder.
  await open();
  await choose("Wednesday, 4 March 2026");
  await seen("picked");
  await choose("In person");
  await write("Number, link or place", "The café at 5th and Main");
  await tick("Remind me by mail the day before");
  await write("A line to Mira", "Looking forward to it");
  await press("Tell Mira");
  await seen("agreed");
  expect(await text()).toContain("Wednesday, 4 March 2026");
  expect(await text()).toContain("The café at 5th and Main");

  // Moved, and called off.
  await press("Choose another time or place");
  await seen("move");
  await choose("Monday, 9 March 2026");
  await press("Change the talk");
  expect(await text()).toContain("Monday, 9 March 2026");
  await press("Call the talk off");
  await seen("off");
  expect(await text()).toContain("You called off our talk of Monday, 9 March 2026");

  // Every other answer, each after the one before.
  await choose("None of these");
  await write("A time that suits you", "040420261030A");
  await seen("times");
  await press("Tell Mira");
  await seen("times-said");
  expect(await text()).toContain("You suggested Saturday, 4 April 2026, 10:30 (New York time)");
  await unfold("Give another answer");
  await choose("Please use my own booking page");
  await press("Tell Mira");
  await seen("wrong");
  expect(await text()).toContain("Write the address of your booking page.");
  await press("Write the address of your booking page.");
  await write("Its address", "https://cal.example/amara");
  await press("Tell Mira");
  await seen("own-link");
  expect(await text()).toContain("Mira will book on your page: https://cal.example/amara");
  await unfold("Give another answer");
  await choose("By e-mail instead");
  await press("Tell Mira");
  await seen("by-mail");
  expect(await text()).toContain("Mira will write to you");
  await unfold("Give another answer");
  await choose("Not now");
  await write("Perhaps from this day on", "05052026");
  await press("Tell Mira");
  await seen("later");
  expect(await text()).toContain("will not ask before Tuesday, 5 May 2026");
  await unfold("Give another answer");
  await choose("No, thank you");
  await press("Tell Mira");
  await seen("declined");
  expect(await text()).toContain("thank you for saying so");
  await unfold("Give another answer");
  await choose("Please don’t ask me again");
  await press("Tell Mira");
  await seen("stopped");
  expect(await text()).toContain("Mira will not ask you again");
  await press("Take that back");
  await seen("back");
  expect(await text()).toContain("What suits you?");

  // What is kept, and an end to all mail.
  await press("What is kept about you here");
  await seen("kept");
  await press("Stop all mail");
  await seen("mail-stopped");
  expect(await text()).toContain("no mail comes to you through Askwell any more");
  await press("Erase everything about me");
  await seen("erase");
  await press("Erase everything about me");
  await seen("erased");
  expect(await text()).toContain("Nothing about you is kept here any more");
  await open();
  await seen("dead");
  expect(await text()).toContain("answer the mail that this link came in");
}
