import type * as Ports from "../../core/ports.ts";
import type { Try } from "./tries.ts";
import type { Explorer } from "./truth.ts";

type Entry = { method: string; uid: string; sequence: number };
type Held = Entry & { envelope: string };

/**
 * S6, as the calendars see it: one UID for each talk, a SEQUENCE that rises with every entry to the same reader, and after a CANCEL nothing
 * but an agreement made anew. A second try of the same mail is the same entry.
 */
export class Entries {
  /** Per reader and talk: the latest entry that reached them. */
  private held = new Map<string, Held>();
  private uids = new Map<string, string>();
  private broken: (what: string) => void;

  constructor(broken: (what: string) => void) {
    this.broken = broken;
  }

  accepted(mail: Ports.Outgoing, { entry, envelope, to }: Try, explorer: Explorer): void {
    if (!entry) return;
    const read = entryIn(Buffer.from(mail.raw).toString("latin1"));
    if (!read) {
      this.broken(`${envelope} carries no calendar entry`);
      return;
    }
    const { method, uid, sequence } = read;
    const key = `${mail.to} ${entry.talk}`;
    const before = this.held.get(key);
    const [known, whose] = [this.uids.get(entry.talk), this.uids.get(uid)];
    if ((known ?? uid) !== uid) this.broken(`${envelope} calls the talk ${uid}, which was ${known}`);
    if ((whose ?? entry.talk) !== entry.talk) this.broken(`${envelope} has the UID of ${whose}`);
    this.uids.set(entry.talk, uid);
    this.uids.set(uid, entry.talk);
    if (method !== (entry.off ? "CANCEL" : "REQUEST"))
      this.broken(`${envelope} says ${method}, and the talk is ${entry.off ? "off" : "on"}`);
    if (sequence !== entry.sequence) this.broken(`${envelope} has SEQUENCE ${sequence} instead of ${entry.sequence}`);
    if (before && before.envelope !== envelope && sequence <= before.sequence)
      this.broken(`${envelope} has SEQUENCE ${sequence} after ${before.method} ${before.sequence}`);
    this.held.set(key, { ...read, envelope });
    const talk = explorer.things.get(entry.talk);
    if (to === "contact" && talk?.noun === "interview") talk.received = sequence;
  }
}

/** The calendar object of a mail that Askwell composed, read as far as it counts here. */
function entryIn(mail: string): Entry | undefined {
  const part =
    /Content-Type: text\/calendar; charset=utf-8; method=(?:REQUEST|CANCEL)\r\n(?:[\s\S]*?\r\n)?\r\n([A-Za-z0-9+/=\r\n]+)/.exec(
      mail,
    );
  if (!part) return undefined;
  const text = Buffer.from(part[1] ?? "", "base64")
    .toString("utf8")
    .replace(/\r\n[ \t]/g, "");
  const field = (name: string) => new RegExp(`^${name}:(.*?)\r?$`, "m").exec(text)?.[1] ?? "";
  return { method: field("METHOD"), uid: field("UID"), sequence: Number(field("SEQUENCE")) };
}
