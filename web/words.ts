import type * as Explorer from "../core/explorer.ts";
import type { Instant } from "../core/time.ts";

/** A moment as this reader says it: weekday, date and time, in their zone and locale. */
export const moment = (at: Instant, { preferences }: Explorer.Info): string =>
  new Intl.DateTimeFormat(preferences.locale, {
    ...{ weekday: "short", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" },
    timeZone: preferences.zone,
  }).format(new Date(at));
