import { beforeEach, expect, test } from "vitest";
import { timesOn } from "../fake/booking.ts";
import { signedIn } from "./site.ts";

let it: Awaited<ReturnType<typeof signedIn>>;
let person: string;
const amara = { given: "Amara", family: "Okafor", email: "amara@example.org", zone: "Europe/London" };
const address = (page: string): string =>
  new URL(/id="link" readonly="" value="([^"]+)"/.exec(page)?.[1] ?? "").pathname;
const plain = (page: string) => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

beforeEach(async () => {
  it = await signedIn("2026-03-02T08:00:00Z");
  person = await it.done("/people/new", amara);
});

test("A page that was given is found again on the person's page, and given again instead of a second one", async () => {
  const page = await it.done(`${person}/booking`);
  expect(await it.done(`${person}/booking`)).toBe(page);
  const told = await it.get(person);
  expect(told).toContain(`href="${page}"`);
  expect(plain(told)).toContain("Where Amara picks a time Amara’s page Given Mon 2 March, not answered yet");
  expect(told).not.toContain("Make a page where");
});

test("A page can be taken back and given again: whoever opens it meanwhile is told so kindly, and cannot book", async () => {
  const page = await it.done(`${person}/booking`);
  const theirs = address(await it.get(page));
  const [start = ""] = timesOn(await it.get(theirs));
  await it.done(`${page}/withdraw`, { do: "withdraw" });
  expect(await it.get(page)).toContain("You have taken Amara’s page back");
  expect(await it.get(person)).toContain("Taken back Mon 2 March");
  const refused = await it.send(theirs);
  expect(refused.status).toBe(410);
  expect(await refused.text()).toContain("Mira Lindqvist has taken this page back");
  expect((await it.post(theirs, { choice: `at ${start}`, zone: "Europe/London" })).status).toBe(410);
  expect((await it.send(`${theirs}/talk.ics`)).status).toBe(410);
  await it.done(`${page}/withdraw`, { do: "restore" });
  expect((await it.post(theirs, { choice: `at ${start}`, zone: "Europe/London" })).status).toBe(303);
});

test("A page that was taken back is given again with the talk that is agreed on it: they can change it there", async () => {
  const page = await it.done(`${person}/booking`);
  const theirs = address(await it.get(page));
  await it.post(theirs, { choice: "times", time1: "2026-03-10T09:00", zone: "Europe/London" });
  await it.done(`${page}/withdraw`, { do: "withdraw" });
  const talk = await it.done(`${page}/accept`, { start: "2026-03-10T09:00:00Z" });
  expect(await it.get(page)).not.toContain("You have taken Amara’s page back");
  expect(await it.get(theirs)).toContain("Tuesday, 10 March 2026, 09:00");
  // Called off, taken back, and agreed anew on the talk's own page.
  await it.done(`${talk}/cancel`, { by: "me" });
  await it.done(`${page}/withdraw`, { do: "withdraw" });
  expect((await it.send(theirs)).status).toBe(410);
  await it.done(`${talk}/move`, {
    day: "2026-03-11",
    clock: "09:00",
    zone: "Europe/London",
    minutes: "20",
    mode: "video",
  });
  expect(await it.get(page)).not.toContain("You have taken Amara’s page back");
  expect(await it.get(theirs)).toContain("Wednesday, 11 March 2026, 09:00");
  expect((await it.post(`${theirs}/cancel`)).status).toBe(303);
});

test("A talk picked there stands on the person's page, and another page is made for the next one", async () => {
  const page = await it.done(`${person}/booking`);
  const theirs = address(await it.get(page));
  const [start = ""] = timesOn(await it.get(theirs));
  await it.post(theirs, { choice: `at ${start}`, zone: "Europe/London" });
  const told = await it.get(person);
  expect(plain(told)).toContain("Your talk: Tue 3 March at 10:00");
  expect(told).not.toContain(`href="${page}"`);
  expect((await it.post(`${page}/withdraw`, { do: "withdraw" })).status).toBe(409);
  expect(await it.done(`${person}/booking`)).not.toBe(page);
});

test("A request says how the page in its letter stands, and a letter to a person alone carries one page however often it is put in", async () => {
  const ask = await it.done("/asks/new", { contact: person.split("/").at(-1) ?? "", way: "direct" });
  const id = ask.split("/").at(-1);
  await it.done(`/bookings/for/${id}/ask`, {
    to: "amara@example.org",
    subject: "Twenty minutes?",
    text: "Dear Amara,\n\nMay I ask?\n\nMira",
  });
  const told = await it.get(ask);
  expect(plain(told)).toContain("Where they pick a time Given Mon 2 March, not answered yet");
  const theirs = address(await it.get(/href="(\/bookings\/[^"]+)"/.exec(told)?.[1] ?? ""));
  const line = { to: "amara@example.org", subject: "A line", text: "Dear Amara,\n\nA line.\n\nMira" };
  const who = person.split("/").at(-1);
  await it.done(`/bookings/for/${who}/touch`, line);
  const once = /name="text"[^>]*>([^<]*)</.exec(await it.get(`/letters/${who}/touch`))?.[1] ?? "";
  await it.done(`/bookings/for/${who}/touch`, { ...line, text: once });
  const twice = /name="text"[^>]*>([^<]*)</.exec(await it.get(`/letters/${who}/touch`))?.[1] ?? "";
  expect(twice.match(/askwell\.test\/b\//g)).toHaveLength(1);
  const [start = ""] = timesOn(await it.get(theirs));
  await it.post(theirs, { choice: `at ${start}`, zone: "Europe/London" });
  expect(plain(await it.get(ask))).toContain("Where they pick a time A time was agreed");
});
