/**
 * `npm start`: plain JavaScript, because it runs before anything is installed and under whatever Node the machine has.
 * Makes the machine ready, then hands over to the supervisor under Node 24 and passes its end on.
 */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ready } from "./ready.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const node = ready(root);
const child = spawn(
  node,
  ["--disable-warning=ExperimentalWarning", join(root, "infra", "local", "supervisor.ts"), ...process.argv.slice(2)],
  // The fourth is a line that closes when this process is gone, however it went: the supervisor then stops too.
  { stdio: ["inherit", "inherit", "inherit", "pipe"], env: { ...process.env, ASKWELL_LIFELINE: "3" } },
);
// Ctrl-C reaches the supervisor by itself; it stops in order, and this process waits for it.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
