import type { OwnerId } from "../core/id.ts";
import type { Matter } from "../core/matter.ts";
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
  const ledger: unknown[] = [];
  for (let after: string | undefined, first = true; first || after; first = false) {
    const page = await store.everything(owner, after);
    for (const { noun, info } of page.matters) found[names[noun]]?.push(info);
    ledger.push(...page.lines.map((one) => one.line));
    after = page.next;
  }
  return { askwell: 1, exportedAt: clock.now(), ...found, ledger };
}
