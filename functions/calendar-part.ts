/**
 * A calendar object is cut to this many characters before it is parsed: an answer takes a few hundred. The mail around it is read whole, as
 * long as the mail service hands it over (functions/inbox.ts), since programs put pictures and quoted text before the answer.
 */
const most = 16 * 1024;
const deepest = 5;

/** The calendar object in a mail (RFC 2045, 2046), wherever a mail program has put it; nothing when there is none. */
export const calendarPart = (mail: Buffer): string | undefined => partIn(mail.toString("latin1"), deepest);

/** Octets are kept as characters until the part is found, because each part says for itself how it is written. */
function partIn(entity: string, deep: number): string | undefined {
  const [, head = "", body = ""] = /^(.*?)\r?\n\r?\n(.*)$/s.exec(entity) ?? [];
  const headers = head.replace(/\r?\n[ \t]+/g, " ");
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, "im").exec(headers)?.[1]?.trim() ?? "";
  const type = field("content-type");
  if (/^(text\/calendar|application\/ics)\b/i.test(type))
    return decoded(body, field("content-transfer-encoding")).slice(0, most);
  const boundary = /^multipart\/.*?;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!mark || deep === 0) return undefined;
  const parts = `\r\n${body}`.split(`\n--${mark}`).slice(1);
  for (const part of parts) {
    const found = part.startsWith("--") ? undefined : partIn(part.replace(/^[ \t]*\r?\n/, ""), deep - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function decoded(body: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64").toString();
    case "quoted-printable":
      return Buffer.from(
        body
          .replace(/[ \t]*=[ \t]*\r?\n/g, "")
          .replace(/=([0-9A-F]{2})/gi, (_, octet: string) => String.fromCharCode(Number.parseInt(octet, 16))),
        "latin1",
      ).toString();
    default:
      return Buffer.from(body, "latin1").toString();
  }
}
