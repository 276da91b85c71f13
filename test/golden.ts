import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Compares with a file of the repository, byte for byte; `GOLDEN=update` writes it, and its diff is read like code. */
export function golden(file: string, text: string): void {
  const path = join(root, file);
  if (process.env.GOLDEN === "update") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, "utf8") : "", `${file}; GOLDEN=update writes it anew`).toBe(text);
}
