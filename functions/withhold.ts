import type { MatterId } from "../core/id.ts";
import type { Line } from "../core/ledger.ts";
import type { Matter, Of } from "../core/matter.ts";
import type { Ready } from "./claim.ts";
import type { Delivered } from "./deliver-envelope.ts";
import type { Delivery } from "./deps.ts";
import { record } from "./record.ts";
import { letterHeld, nextAttempt, settle } from "./settle.ts";

/** Why a letter to a contact stays here although its hour has come. `spent`: two nudges went to them before. `stopped`: nothing may go to this address. `moot`: it has lost its reason. */
export type Withheld = "spent" | "stopped" | "moot";

/** Takes a letter out of the plan before it leaves, and tells the explorer why, and what they can do. */
export async function withhold(
  deps: Delivery,
  ready: Ready[],
  explorer: Of<"owner">,
  subject: string,
  cause: Withheld,
): Promise<Delivered> {
  const [one] = ready;
  if (!one) return { outcome: "moved" };
  const { due, scene } = one;
  const { owner } = explorer.info;
  const why = reasons[cause];
  const letter = due.message ? { key: due.message.key, attempt: due.round } : undefined;
  const attempt = nextAttempt(scene.matter, due.dueId) - 1;
  const ledger: Line = {
    ...{ owner, at: deps.clock.now(), status: "withheld", to: "contact", matter: due.matter },
    ...{ dueIds: [due.dueId], subject, why, ...(due.contact ? { contact: due.contact } : {}) },
  };
  const rows: Matter[] = [explorer, scene.matter, ...(scene.contact ? [scene.contact] : [])];
  const again = await record(deps, owner, distinct(rows), new Set<MatterId>([due.matter]), {
    ...{ end: [], ledger },
    change: (row, _, now) =>
      row.info.id === due.matter
        ? letterHeld(settle(row, due, { how: "withheld", at: now, attempt }), letter, "withheld", now, why)
        : row,
  });
  deps.log({ function: "deliver", owner, matter: due.matter, outcome: "withheld", why: cause });
  return { outcome: "withheld", again: Array.isArray(again) ? again : [] };
}

const reasons: Record<Withheld, string> = {
  spent:
    "Two nudges have gone to this person already, and a third would press them. Write to them yourself if you must.",
  stopped:
    "Nothing more goes to this address: it asked for no more mail, or mail to it came back. If you know another address of theirs, note it on their page.",
  moot: "You noted how this stands before the letter's hour came, so it did not go. Its words are kept here.",
};

const distinct = (rows: Matter[]): Matter[] => [...new Map(rows.map((row) => [row.info.id, row])).values()];
