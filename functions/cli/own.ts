import type { Result } from "../../core/error.ts";
import { ContactId, type OwnerId } from "../../core/id.ts";
import type { Line } from "../../core/ledger.ts";
import type { Of } from "../../core/matter.ts";
import type { Planned } from "../../web/ledger.tsx";
import type { Deps } from "../deps.ts";
import type { Erased } from "../erase.ts";
import { everythingOf } from "../export.ts";
import { planned } from "../ledger.ts";
import { eraseAccount, eraseContact } from "../routes/erase.tsx";

type Missing = { error: string };

/** Everything of the explorer who signs in with this address. */
export async function exported(deps: Deps, email: string): Promise<object | Missing> {
  const owner = await deps.accounts.ownerOf(deps.secrets.seal(email));
  return owner ? everythingOf(deps, owner) : nobody(email);
}

const mostLines = 500;

/** What would come in the next thirty days, and the newest lines of what went and what did not, with why. */
export async function ledgerOf(deps: Deps, email: string): Promise<{ planned: Planned[]; lines: Line[] } | Missing> {
  const owner = await deps.accounts.ownerOf(deps.secrets.seal(email));
  const [row] = owner ? await deps.store.load(owner, [owner]) : [];
  if (!owner || row?.noun !== "owner") return nobody(email);
  const [coming, lines] = await Promise.all([
    planned(deps, row.info, deps.clock.now()),
    deps.store.ledger(owner, mostLines),
  ]);
  return { planned: coming, lines };
}

/** One person of theirs, by id or mail address, or everything. `later` while a sender still holds a letter: then it is finished by itself. */
export async function erased(deps: Deps, email: string, person?: string): Promise<{ erased: string } | Missing> {
  const owner = await deps.accounts.ownerOf(deps.secrets.seal(email));
  if (!owner) return nobody(email);
  if (person === undefined) {
    const [row] = await deps.store.load(owner, [owner]);
    return row?.noun === "owner" ? told(await eraseAccount(deps, row)) : nobody(email);
  }
  const found = await contactOf(deps, owner, person);
  return found ? told(await eraseContact(deps, found)) : { error: `There is nobody called ${person} here.` };
}

const told = (done: Result<Erased>): { erased: Erased } | Missing =>
  done.ok ? { erased: done.value } : { error: done.say };

async function contactOf(deps: Deps, owner: OwnerId, person: string): Promise<Of<"contact"> | undefined> {
  const id = ContactId.safeParse(person).data ?? (await deps.store.contactByAddress(owner, deps.secrets.seal(person)));
  const [row] = id ? await deps.store.load(owner, [id]) : [];
  return row?.noun === "contact" ? row : undefined;
}

const nobody = (email: string): Missing => ({ error: `Nobody signed in as ${email} yet.` });
