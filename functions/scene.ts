import type * as Contact from "../core/contact.ts";
import type { Beside } from "../core/due.ts";
import type { Event, Type } from "../core/event.ts";
import type * as Explorer from "../core/explorer.ts";
import type { OwnerId } from "../core/id.ts";
import { contactOf, type Matter, type Of } from "../core/matter.ts";
import type { Store, Wanted } from "../core/ports.ts";
import type { Instant } from "../core/time.ts";
import type { Looking } from "./deps.ts";

/** What is known of one matter: its row, the explorer's and the contact's. */
export type Scene = { matter: Matter; explorer: Of<"owner">; contact: Of<"contact"> | undefined };

/** One consistent request where the contact is named beside the matter, else a second one for the contact. */
export async function sceneOf(store: Store, { owner, matter: id, contact }: Wanted): Promise<Scene | undefined> {
  const rows = await store.load(owner, contact ? [owner, id, contact] : [owner, id]);
  const explorer = rows.find((row): row is Of<"owner"> => row.noun === "owner");
  const matter = rows.find((row) => row.info.id === id);
  if (!explorer || !matter) return undefined;
  const about = contactOf(matter);
  const found = !about || rows.some((row) => row.info.id === about) ? rows : await store.load(owner, [about]);
  return {
    ...{ matter, explorer },
    contact: found.find((row): row is Of<"contact"> => row.noun === "contact" && row.info.id === about),
  };
}

/** That something happened to this matter; the contact beside it saves whoever hears it a read. */
export function eventAbout(
  deps: Pick<Looking, "dice">,
  owner: OwnerId,
  matter: Matter,
  type: Type,
  at: Instant,
): Event {
  const contact = contactOf(matter);
  return { id: deps.dice.eventId(), type, owner, matter: matter.info.id, at, ...(contact ? { contact } : {}) };
}

export const beside = ({ explorer, contact }: Scene): Beside => ({
  explorer: explorer.info as Explorer.Info,
  ...(contact ? { contact: contact.info as Contact.Info } : {}),
});
