/** `npm run askwell -- …`: makes the machine ready as `npm start` does, then runs the command line under Node 24. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ready } from "./ready.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const node = ready(root);
const { status } = spawnSync(
  node,
  ["--disable-warning=ExperimentalWarning", join(root, "infra", "local", "cli.ts"), ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
