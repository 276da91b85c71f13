import { type Availability, Window } from "./availability.ts";
import { ok, type Result, refuse } from "./error.ts";
import { Day } from "./time.ts";

/** "9:00–12:00, 13:30–17:00": how people write down when they have time. Empty means not at all. */
export const say = (windows: readonly Window[]): string => windows.map((one) => `${one.from}–${one.until}`).join(", ");

const dash = /\s*(?:-|–|—|to|until)\s*/i;
const hint = "Write times like 9:00–12:00, 13:30–17:00, or leave it empty.";

/** Reads what people write: `9-12`, `9:00 to 12:30`, several separated by commas. Times of a day that overlap are refused. */
export function windows(text: string): Result<Window[]> {
  const found: Window[] = [];
  for (const part of text.split(/[,;]/).map((one) => one.trim())) {
    if (!part) continue;
    const [from, until, more] = part.split(dash).map(clock);
    const read = Window.safeParse({ from, until });
    if (!from || !until || more !== undefined || !read.success)
      return refuse("input.invalid", from && until ? "The end must come after the beginning." : hint);
    found.push(read.data);
  }
  found.sort((a, b) => (a.from < b.from ? -1 : 1));
  const overlap = found.some((one, n) => (found[n + 1]?.from ?? "99") < one.until);
  return overlap ? refuse("input.invalid", "These times overlap. Join them into one.") : ok(found);
}

function clock(text: string): string | undefined {
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(text) ?? [];
  return hour && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, "0")}:${minute}` : undefined;
}

type Exceptions = Availability["exceptions"];
export const sayExceptions = (some: Exceptions): string =>
  some.map((one) => (one.windows.length > 0 ? `${one.day}: ${say(one.windows)}` : one.day)).join("\n");

/** One day in each line, alone for a day off, or with the hours of that day after it. */
export function exceptions(text: string): Result<Exceptions> {
  const found = new Map<string, Exceptions[number]>();
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (!line) continue;
    const day = Day.safeParse(line.slice(0, 10));
    const hours = windows(line.slice(10).replace(/^\s*:/, ""));
    if (!day.success || !hours.ok)
      return refuse(
        "input.invalid",
        `“${line.slice(0, 40)}” is not clear. Write 2026-03-05 for a day off, or 2026-03-05: 18:00–20:00.`,
      );
    found.set(day.data, { day: day.data, windows: hours.value });
  }
  if (found.size > 100) return refuse("input.invalid", "Only 100 days can differ. Delete those that have passed.");
  return ok([...found.values()].sort((a, b) => (a.day < b.day ? -1 : 1)));
}
