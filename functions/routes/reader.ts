import { isZone, type Zone } from "../../core/time.ts";

/** Countries with one zone, or with one that nearly everybody lives in. Where there are several, a guess would mostly be wrong. */
const zones: Record<string, Zone> = {
  ...{ GB: "Europe/London", IE: "Europe/Dublin", DE: "Europe/Berlin", FR: "Europe/Paris", IT: "Europe/Rome" },
  ...{
    AT: "Europe/Vienna",
    CH: "Europe/Zurich",
    NL: "Europe/Amsterdam",
    BE: "Europe/Brussels",
    LU: "Europe/Luxembourg",
  },
  ...{ DK: "Europe/Copenhagen", SE: "Europe/Stockholm", NO: "Europe/Oslo", FI: "Europe/Helsinki", PL: "Europe/Warsaw" },
  ...{ CZ: "Europe/Prague", HU: "Europe/Budapest", GR: "Europe/Athens", RO: "Europe/Bucharest", BG: "Europe/Sofia" },
  ...{ IN: "Asia/Kolkata", JP: "Asia/Tokyo", KR: "Asia/Seoul", SG: "Asia/Singapore", HK: "Asia/Hong_Kong" },
  ...{ IL: "Asia/Jerusalem", AE: "Asia/Dubai", ZA: "Africa/Johannesburg", NG: "Africa/Lagos", KE: "Africa/Nairobi" },
  ...{ EG: "Africa/Cairo", TR: "Europe/Istanbul", PK: "Asia/Karachi", PH: "Asia/Manila", TH: "Asia/Bangkok" },
};

const tags = (header: string | undefined): string[] =>
  (header ?? "").split(",").flatMap((one) => /^\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/.exec(one)?.[1] ?? []);

/** Where a browser's languages say its reader lives, if they say it clearly. */
export function guessZone(header: string | undefined): Zone | undefined {
  const country = tags(header).flatMap((tag) => /-([A-Z]{2})\b/i.exec(tag)?.[1] ?? [])[0];
  const zone = country ? zones[country.toUpperCase()] : undefined;
  return zone && isZone(zone) ? zone : undefined;
}

/** How this reader writes dates. The page is in English, so another language keeps the explorer's way. */
export const localeOf = (header: string | undefined, otherwise: string): string =>
  tags(header).find((tag) => /^en(-|$)/i.test(tag)) ?? (otherwise.startsWith("en") ? otherwise : "en-GB");
