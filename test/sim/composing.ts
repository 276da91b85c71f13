import { type Compose, composed } from "../../functions/written.ts";
import type { Random } from "./random.ts";

/** One mail in this many is really written; in a thorough world every one. */
const sample = 50;

/** Writing a mail costs more than everything that decides about it, and has its own tests: so most leave as an address and no words. */
export const composing =
  (dice: Random, thorough: boolean): Compose =>
  async (...what) => {
    const [, pick, ready, explorer] = what;
    // What calendars read is judged in every mail.
    const calendar = ready.some(({ due }) => due.kind === "invite" || due.kind === "booked");
    if (thorough || calendar || dice.chance(1 / sample)) return composed(...what);
    const [first] = ready;
    const matter = first?.scene.matter;
    const talk = matter?.noun === "interview" ? matter.info : undefined;
    const letter = matter && "messages" in matter.info && matter.info.messages[first?.due.message?.key ?? ""];
    const entry = first?.due.kind === "invite" || first?.due.kind === "eve";
    if (pick.to === "contact" && !entry && letter && letter.status !== "approved")
      throw new Error("a letter leaves only while it is approved");
    const theirs = entry ? talk?.guest?.email : letter && "to" in letter ? letter.to : undefined;
    const to = pick.to === "contact" ? (theirs ?? "") : explorer.info.email;
    return { to, subject: "", raw: new Uint8Array() };
  };
