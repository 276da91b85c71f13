import type { Broken } from "./oracle.ts";
import type { Tries } from "./tries.ts";
import { iso, minuteMs } from "./wall.ts";

/** S1: a further try needs that nobody heard of the one before by the end of its lease; to a contact, the explorer's word. */
export function repeated(id: string, to: "explorer" | "contact", tries: Tries, now: number, broken: Broken): void {
  for (const one of tries.of(id)) {
    if (one.refused === "now" || one.settled === "released") continue;
    if (one.proven?.includes(id)) broken("S1", `${id} is claimed again though the mail service said that it went`);
    else if (one.settled === "sent") broken("S1", `${id} is claimed again though it is known to have gone`);
    else if (to === "contact" && !one.refused)
      broken("S1", `${id} goes to a contact again without the explorer's word`);
    else if (now < one.begunAt + 5 * minuteMs && !one.refused)
      broken("S1", `${id} is claimed while another sender, who began at ${iso(one.begunAt)}, may be at work`);
  }
}

/** S3: what the mail service refused comes again after a minute, after two, and then after ever longer, up to half an hour; no longer than a lease is judged here. */
export function waited(id: string, saidAt: number, tries: Tries, broken: Broken): void {
  const released = tries.of(id).flatMap((one) => (one.settled === "released" && one.settledAt) || []);
  if (released.length === 0) return;
  const minutes = released.length < 3 ? released.length : Math.min(2 ** (released.length - 2), 15);
  const from = Math.max(...released) + minutes * minuteMs;
  if (saidAt < from) broken("S3", `${id} is sent again before ${iso(from)}, though it was refused just now`);
}
