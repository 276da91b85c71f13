import type { Instant, Zone } from "../core/time.ts";

const formats = new Map<string, Intl.DateTimeFormat>();
const most = 200;

/** A moment in this zone's clocks and this reader's words. Making a format costs a hundred times what using it does, so each is kept. */
export function said(at: Instant, timeZone: Zone, locale: string, shown: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${timeZone} ${JSON.stringify(shown)}`;
  let format = formats.get(key);
  if (!format) {
    if (formats.size >= most) formats.clear();
    format = new Intl.DateTimeFormat(locale, { ...shown, timeZone });
    formats.set(key, format);
  }
  return format.format(new Date(at));
}
