/**
 * Makes a fresh machine ready: plain JavaScript without packages, because nothing is installed yet when it runs.
 * Installs what the lockfile names when `node_modules` is missing, unfinished or made from another lockfile.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
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
  const modules = join(root, "node_modules");
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  // npm writes its own mark before an interrupted install has rolled back, so ours is written last and names the lockfile.
  const mark = join(modules, ".askwell-ready");
  const isReady = () => existsSync(mark) && readFileSync(mark, "utf8") === wanted;
  if (!isReady()) {
    if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink())
      stop(
        "node_modules is a link to another folder, and installing would empty that one. Remove the link, then run this again.",
      );
    const free = alone(root, stop);
    if (!isReady()) install(root, stop);
    writeFileSync(mark, wanted);
    free();
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

/** @param {string} root @param {(line: string) => never} stop */
function install(root, stop) {
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

/**
 * Two installs in one folder empty each other's work, so the second waits for the first, or takes over when its process is gone.
 * @param {string} root @param {(line: string) => never} stop
 */
function alone(root, stop) {
  const name = createHash("sha256").update(root).digest("hex").slice(0, 16);
  const held = join(tmpdir(), `askwell-install-${name}`);
  for (let seconds = 0; ; seconds++) {
    try {
      writeFileSync(held, String(process.pid), { flag: "wx" });
      return () => rmSync(held, { force: true });
    } catch {
      const owner = Number(existsSync(held) ? readFileSync(held, "utf8") : 0);
      if (!isAlive(owner)) rmSync(held, { force: true });
      else if (seconds > 600) stop("another install in this folder does not end. Stop it, then run this again.");
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    }
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
