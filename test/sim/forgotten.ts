import type { Broken } from "./oracle.ts";
import type { Explorer } from "./truth.ts";
import { unwrite } from "./waiting.ts";

/** A row is deleted: only of somebody who is to be forgotten. */
export function deleted(explorer: Explorer, id: string, broken: Broken): void {
  const thing = explorer.things.get(id);
  if (!thing) return;
  if (!explorer.erased.has(thing.noun === "contact" ? id : thing.contact))
    broken("L1", `${id} is deleted, and nobody asked for it`);
  explorer.things.delete(id);
  for (const person of explorer.things.values())
    if (person.noun === "contact") person.named = person.named.filter((one) => one.referral !== id);
}

/** Whoever was to introduce is forgotten: what they passed on waits on, and the rest that is open is a request to the person themselves, not yet written. */
export function withoutFriend(explorer: Explorer, id: string, broken: Broken): void {
  const thing = explorer.things.get(id);
  if (thing?.noun !== "ask" || !thing.introducer) return;
  if (!explorer.erased.has(thing.introducer)) broken("S5", `${id} has lost its introducer, whom nobody erased`);
  thing.letters.clear();
  if (thing.state !== "settled" && thing.passedOnAt === undefined) {
    thing.state = "drafted";
    unwrite(thing);
  }
  thing.introducer = undefined;
}
