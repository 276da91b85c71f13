import * as z from "zod/mini";
import type * as Booking from "../../core/booking.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import * as Interview from "../../core/interview.ts";
import { Address, WebAddress } from "../../core/text.ts";
import { Day, type Instant, isBefore, typed as typedTime, Zone } from "../../core/time.ts";
import { filled, refuseFields, type Typed } from "../form.ts";
import { answer, type Scene, take } from "./book-decide.ts";

const Talk = z.object({
  mode: z._default(Interview.Slot.shape.mode, "video"),
  place: Interview.Slot.shape.place,
  email: z.optional(Address),
  remind: z.optional(z.string()),
  note: z.optional(z.string().check(z.maxLength(600, "Your line may be at most 600 characters long."))),
  link: z.optional(WebAddress),
  from: z.optional(Day),
  zone: Zone,
});

/** What belongs to each answer. A field of another answer, filled in before they changed their mind, is no reason to send the form back. */
const fields: Record<string, readonly string[]> = {
  ...{ at: ["mode", "place", "email", "remind"], times: ["mode", "place", "email", "remind"] },
  ...{ own_link: ["link"], later: ["from"] },
};

/** What the form says, as something to decide on the rows; or what is wrong with it, by its fields. */
export function readAnswer(
  typed: Typed,
  now: Instant,
): Result<(scene: Scene, now: Instant) => ReturnType<typeof take>> {
  const choice = typed.choice ?? "";
  const asked = ["zone", "note", ...(fields[choice.split(" ")[0] ?? ""] ?? [])];
  const read = Talk.safeParse(
    Object.fromEntries(Object.entries(filled(typed)).filter(([name]) => asked.includes(name))),
  );
  if (!read.success) return refuseFields(read.error);
  const { zone, note, mode, place, email, remind, link, from } = read.data;
  const wrong = (field: string, say: string) => refuse("input.invalid", say, { [field]: say });
  const line = note ? { note } : {};
  const start = /^at (\S+)$/.exec(choice)?.[1];
  if (start) {
    const moment = z.iso.datetime().safeParse(start);
    if (!moment.success) return wrong("choice", "Please pick a time from the list.");
    const wanted = { start: moment.data, zone, mode, place, email, remind: remind === "yes", note };
    return ok((scene, at) => take(scene, wanted, at));
  }
  const says = (said: Booking.Answer) => ok((scene: Scene, at: Instant) => answer(scene, said, zone, at));
  switch (choice) {
    case "times": {
      const times = timesOf(typed, zone, now);
      return times.ok
        ? says({
            ...{ said: "times", times: times.value, zone, mode, remind: remind === "yes" },
            ...{ ...(place ? { place } : {}), ...(email ? { email } : {}), ...line },
          })
        : times;
    }
    case "own_link":
      return link
        ? says({ said: "own_link", link, ...line })
        : wrong("link", "Write the address of your booking page.");
    case "by_mail":
    case "declined":
      return says({ said: choice, ...line });
    case "later":
      return says({ said: "later", ...(from ? { from } : {}), ...line });
    case "stopped":
      return says({ said: "stopped", ...line });
    default:
      return wrong("choice", "Please choose one of these answers.");
  }
}

/** Times as somebody types them, on their own clocks. One that does not exist there goes back to them. */
function timesOf(typed: Typed, zone: Zone, now: Instant): Result<Instant[]> {
  const found: Instant[] = [];
  const fields: Typed = {};
  for (const name of ["time1", "time2", "time3"]) {
    const given = typed[name]?.trim();
    if (!given) continue;
    const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(given);
    const day = Day.safeParse(parts?.[1]);
    const clock = Interview.Slot.shape.clock.safeParse(parts?.[2]);
    const moment = day.success && clock.success ? typedTime(day.data, clock.data, zone) : undefined;
    if (!moment) fields[name] = "Write the day and the time, for example 2026-03-03T15:30.";
    else if (moment === "gap")
      fields[name] = "The clocks are put forward in that hour, so it does not exist. Pick one before or after.";
    else if (!isBefore(now, moment.at)) fields[name] = "This moment has passed. Pick a later one.";
    else found.push(moment.at);
  }
  if (Object.keys(fields).length > 0) return refuse("input.invalid", "Please mend the times.", fields);
  const times = [...new Set(found)];
  return times.length > 0
    ? ok(times)
    : refuse("input.invalid", "Which time?", { time1: "Write at least one time that suits you." });
}
