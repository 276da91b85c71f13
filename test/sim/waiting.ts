import type { Asked, Named } from "./truth.ts";

/** Who owes the answer at this moment. */
export const awaited = (thing: Named | Asked): string =>
  thing.noun === "ask" && thing.introducer && thing.passedOnAt === undefined ? thing.introducer : thing.contact;

/** It has ended, as often as that is said; a talk ends it anew. */
export function settle(thing: Named | Asked, at: number, anew = false): void {
  if (thing.state !== "settled" || anew) Object.assign(thing, { endedAt: at, also: [], bySaying: false });
  thing.state = "settled";
}

/** Whoever owes the answer was heard of in another matter: the waiting starts anew. */
export function heardOf(thing: Asked, at: number): void {
  if (thing.state === "sent") Object.assign(thing, { heardAt: at, askAgain: false, notYet: false });
}

/** As if nobody had written yet. */
export function unwrite(thing: Named | Asked): void {
  Object.assign(thing, { writtenAt: undefined, nudgedAt: [], askAgain: false, notYet: false });
  Object.assign(thing, { awayUntil: undefined, heardAt: undefined });
  if (thing.noun === "ask") thing.passedOnAt = undefined;
}
