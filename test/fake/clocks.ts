import { Temporal } from "temporal-polyfill";
import { type Instant, ms } from "../../core/time.ts";

const [from, until] = ["2026-01-01T00:00:00Z", "2028-01-01T00:00:00Z"];

/** Every moment of these two years at which this zone's clocks change, by the platform's rules and not by core/time.ts. */
export function changes(zone: string): Instant[] {
  const found: Instant[] = [];
  let at = Temporal.Instant.from(from).toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  while (at && ms(at.toInstant().toString()) < ms(until)) {
    found.push(at.toInstant().toString());
    at = at.getTimeZoneTransition("next");
  }
  return found;
}
