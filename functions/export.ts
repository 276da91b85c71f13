import type { OwnerId } from "../core/id.ts";
import type { Matter } from "../core/matter.ts";
import type { Everything, Store } from "../core/ports.ts";
import type { Looking } from "./deps.ts";

const names = {
  owner: "explorer",
  contact: "people",
  career: "careers",
  interview: "talks",
  referral: "referrals",
  ask: "asks",
  booking: "bookings",
  calendar: "calendar",
} as const satisfies Record<Matter["noun"], string>;

/** Everything one explorer has kept, as they know it, and the ledger of what went. What delivery keeps for itself stays out. */
export async function everythingOf({ store, clock }: Pick<Looking, "store" | "clock">, owner: OwnerId) {
  const found: Record<string, unknown[]> = Object.fromEntries(Object.values(names).map((name) => [name, []]));
  const { matters, lines } = await everything(store, owner);
  for (const { noun, info } of matters) found[names[noun]]?.push(info);
  return { askwell: 1, exportedAt: clock.now(), ...found, ledger: lines.map((one) => one.line) };
}

/** Every row and every line of one explorer, page after page. */
export async function everything(store: Store, owner: OwnerId): Promise<Omit<Everything, "next">> {
  const found: Omit<Everything, "next"> = { matters: [], lines: [], addresses: [] };
  for (let after: string | undefined, first = true; first || after; first = false) {
    const page = await store.everything(owner, after);
    found.matters.push(...page.matters);
    found.lines.push(...page.lines);
    found.addresses.push(...page.addresses);
    after = page.next;
  }
  return found;
}
