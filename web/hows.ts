import type * as Interview from "../core/interview.ts";
import type { Zone } from "../core/time.ts";

/** The ways to talk, in the words of every form. */
export const Hows = [
  ["video", "By video"],
  ["phone", "By phone"],
  ["in_person", "In person"],
] as const;

export const howSaid = (mode: Interview.Slot["mode"]): string => Hows.find(([one]) => one === mode)?.[1] ?? "";

/** Every zone that the machine's rules know, as a list to choose from; the one in use is in it whatever it is called. */
export const zones = (used: Zone): [string, string][] =>
  [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", used])]
    .sort()
    .map((zone) => [zone, zone.replaceAll("_", " ")]);
