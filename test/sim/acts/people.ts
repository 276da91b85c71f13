import * as Contact from "../../../core/contact.ts";
import { ok } from "../../../core/error.ts";
import type { ContactId } from "../../../core/id.ts";
import { fresh } from "../../../core/matter.ts";
import { type Act, act, addPerson, anyZone, type Hands } from "../act.ts";

async function meet(hands: Hands): Promise<unknown> {
  const { deps, explorer, dice, truth } = hands;
  const id = deps.dice.id("contact") as ContactId;
  const email = dice.chance(0.8) ? `${id}@people.test` : undefined;
  const zone = dice.chance(0.5) ? anyZone(dice) : undefined;
  const info = Contact.Info.parse({
    ...{
      id,
      owner: explorer.owner,
      given: "Amara",
      status: "active",
      addedAt: deps.clock.now(),
      named: [],
      closings: 0,
    },
    ...{ suggested: [], nudges: 0, messages: {}, ...(email ? { email } : {}), ...(zone ? { zone } : {}) },
  });
  const made = () => ok({ puts: [fresh("contact", info)], type: "contact.added" as const });
  return act(hands, [], made, () => addPerson(truth, explorer, id, email, zone));
}

export const ofPeople: Act[] = [{ name: "meets somebody", weight: 3, can: () => true, run: meet }];
