import type { OwnerId } from "../../core/id.ts";
import type { Deps } from "../../functions/deps.ts";

/** A session of this owner, as the cookie that carries it. */
export async function enterAs(deps: Pick<Deps, "accounts" | "secrets">, owner: OwnerId): Promise<string> {
  await deps.accounts.openSession(deps.secrets.hash("a session"), { owner, expiresAt: "2099-01-01T00:00:00Z" });
  return `__Host-askwell=${owner}.${encodeURIComponent("a session")}`;
}
