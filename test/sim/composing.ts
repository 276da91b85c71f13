import { entry } from "../../functions/entry-mail.ts";
import { type Compose, composed } from "../../functions/written.ts";
import type { Random } from "./random.ts";

/** One mail in this many is really written; in a thorough world every one. */
const sample = 100;

/** Writing a mail costs more than everything that decides about it, and has its own tests: so most leave as an address and no words. */
export const composing =
  (dice: Random, thorough: boolean): Compose =>
  async (...what) => {
    if (thorough || dice.chance(1 / sample)) return composed(...what);
    const [deps, pick, ready, explorer, , now] = what;
    const [first] = ready;
    const matter = first?.scene.matter;
    const talk = matter?.noun === "interview" ? matter.info : undefined;
    const letter = matter && "messages" in matter.info && matter.info.messages[first?.due.message?.key ?? ""];
    const guests = first?.due.kind === "invite" || first?.due.kind === "eve";
    if (pick.to === "contact" && !guests && letter && letter.status !== "approved")
      throw new Error("a letter leaves only while it is approved");
    const theirs = guests ? talk?.guest?.email : letter && "to" in letter ? letter.to : undefined;
    const to = pick.to === "contact" ? (theirs ?? "") : explorer.info.email;
    if (first?.due.kind !== "invite" && first?.due.kind !== "booked") return { to, subject: "", raw: new Uint8Array() };
    // What calendars read is judged in every mail.
    const item = { due: first.due, matter: first.scene.matter, contact: first.scene.contact?.info, letter: undefined };
    const { method, ics } = entry(deps, item, explorer.info, pick.to === "contact" ? "guest" : "host", now);
    const part = [
      `Content-Type: text/calendar; charset=utf-8; method=${method}`,
      "",
      Buffer.from(ics).toString("base64"),
    ];
    return { to, subject: "", raw: Buffer.from(part.join("\r\n")) };
  };
