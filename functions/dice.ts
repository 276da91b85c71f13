import { createHash, createHmac, randomBytes, randomInt } from "node:crypto";
import { mint } from "../core/id.ts";
import type * as Ports from "../core/ports.ts";

/** Unguessable values from the machine's own source. */
export const dice: Ports.Dice = {
  id: (noun) => mint(noun, Date.now(), randomBytes(10)),
  eventId: () => `evt_${randomBytes(12).toString("hex")}`,
  token: () => randomBytes(24).toString("base64url"),
  code: () => String(randomInt(1_000_000)).padStart(6, "0"),
};

/** One-way keys. `secret` is the installation's own: changing it makes every sealed address unknown. */
export const secrets = (secret: string): Ports.Secrets => ({
  hash: (token) => createHash("sha256").update(token).digest("hex"),
  seal: (text) => createHmac("sha256", secret).update(text.trim().toLowerCase()).digest("hex"),
});
