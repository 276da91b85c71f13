import { createDecipheriv } from "node:crypto";
import { readFileSync } from "node:fs";

let sealed: Record<string, unknown> | undefined;

/**
 * What infra linked, by its variable. In the cloud the platform seals all links of a function into one file beside its code and gives it
 * the key (AES-256-GCM, a nonce of zeros, the tag at the end); locally and in `sst dev` each is JSON in the environment.
 */
export function linked<T>(name: `SST_RESOURCE_${string}`): T {
  const found = process.env[name];
  if (found) return JSON.parse(found) as T;
  sealed ??= unsealed(process.env.SST_KEY_FILE, process.env.SST_KEY);
  const link = sealed[name.slice("SST_RESOURCE_".length)];
  if (link === undefined) throw new Error(`${name} is not to be found: the function is not linked to it`);
  return link as T;
}

function unsealed(file: string | undefined, key: string | undefined): Record<string, unknown> {
  if (!file || !key) return {};
  const bytes = readFileSync(file);
  const opener = createDecipheriv("aes-256-gcm", Buffer.from(key, "base64"), Buffer.alloc(12));
  opener.setAuthTag(bytes.subarray(-16));
  return JSON.parse(Buffer.concat([opener.update(bytes.subarray(0, -16)), opener.final()]).toString("utf8"));
}
