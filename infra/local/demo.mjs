/** `npm run demo`: makes the machine ready as `npm start` does, then plays the story under Node 24. */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ready } from "./ready.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const node = ready(root);
const child = spawn(
  node,
  ["--disable-warning=ExperimentalWarning", join(root, "infra", "local", "demo.ts"), ...process.argv.slice(2)],
  { stdio: "inherit" },
);
// Ctrl-C reaches the story by itself; it stops what it started, and this process waits for it.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
