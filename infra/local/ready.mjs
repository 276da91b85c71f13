/**
 * Makes a fresh machine ready: plain JavaScript without packages, because nothing is installed yet when it runs.
 * Installs what the lockfile names when `node_modules` is missing or older than the lockfile.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/** @param {string} root The project's folder. Ends the process with one plain line where it cannot go on. */
export function ready(root) {
  const stop = (line) => {
    process.stderr.write(`askwell: ${line}\n`);
    process.exit(1);
  };
  if (Number(process.versions.node.split(".")[0]) < 20)
    stop(
      `this is Node ${process.versions.node}; Askwell needs Node 20 or newer. Install it from your system or nodejs.org, then run this again.`,
    );
  const lock = join(root, "package-lock.json");
  const mark = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(mark) || statSync(mark).mtimeMs < statSync(lock).mtimeMs) {
    process.stderr.write("askwell: installing what package-lock.json names (once, about a minute)\n");
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const done = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    });
    if (done.error) stop("npm was not found on PATH. Install Node 20 or newer together with npm, then run this again.");
    if (done.status !== 0)
      stop(
        "npm could not install the packages; its own message is above. Check the connection to the npm registry and run this again.",
      );
  }
  const brought = join(root, "node_modules", ".bin", "node");
  const node = existsSync(brought) ? brought : process.execPath;
  const version = spawnSync(node, ["-v"], { encoding: "utf8" }).stdout?.trim() ?? "none";
  if (Number(version.slice(1).split(".")[0]) < 24)
    stop(
      `the packages bring Node 24 for Linux only, and this machine has ${version}. Install Node 24, then run this again.`,
    );
  return node;
}
