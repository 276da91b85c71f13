import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Graph } from "./graph.ts";

const here = dirname(fileURLToPath(import.meta.url));
export const root = dirname(dirname(here));
const bin = join(root, "node_modules", ".bin");
/** The components make much that is soon thrown away. */
const fast = ["--max-semi-space-size=64"];

/** Unpacks SST's components and fetches its providers from the package registry, once: `.sst` is not part of the repository. */
export async function install(): Promise<void> {
  const read = (file: string) => (existsSync(file) ? readFileSync(file, "utf8").trim() : "");
  const wanted = JSON.parse(read(join(root, "node_modules", "sst", "package.json"))).version;
  const ready = join(root, ".sst", "platform", "node_modules", "@pulumi", "aws", "package.json");
  if (read(join(root, ".sst", "platform", "version")) === wanted && existsSync(ready)) return;
  const { code, said } = await run(join(bin, "sst"), ["install"], {
    // Without the first, every sst command downloads an engine that only a deployment needs.
    SST_SKIP_DEPENDENCY_CHECK: "1",
    SST_TELEMETRY_DISABLED: "1",
    SST_STAGE: "test",
    SST_BUN_PATH: join(bin, "bun"),
    ...given,
  });
  if (code !== 0 || !existsSync(ready)) throw new Error(`sst install failed:\n${said}`);
}

/** What the deployer of a production stage would have written into `.env.production`. */
export const given = {
  ASKWELL_DOMAIN: "askwell.example.edu",
  ASKWELL_OPERATOR: "operator@example.edu",
};

export const config = join(root, "sst.config.ts");

/**
 * Draws the graph of a stage in a process of its own. Rejects with what that process said when it did not end well.
 * @param built A program of test/infra/program.ts that knows the configuration `from`.
 */
export async function synthesise(built: string, stage: string, settings: Record<string, string>, from = config) {
  const place = mkdtempSync(join(tmpdir(), "askwell-graph-"));
  const out = join(place, "graph.json");
  try {
    const { code, said } = await run(process.execPath, [...fast, join(here, "synth.ts"), built, from, stage, out], {
      SST_SECRET_TokenSecret: "not a secret",
      NODE_COMPILE_CACHE: join(root, ".sst", "compiled"),
      ...settings,
    });
    if (code !== 0) throw new Error(said);
    return JSON.parse(readFileSync(out, "utf8")) as Graph;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Runs a program with a bare environment, so that the machine's own settings decide nothing. */
export function run(program: string, args: string[], settings: Record<string, string> = {}) {
  const { PATH = "", HOME = tmpdir() } = process.env;
  const child = spawn(program, args, {
    cwd: root,
    env: { PATH: `${bin}:${PATH}`, HOME, TZ: "Asia/Kathmandu", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  return new Promise<{ code: number | null; said: string }>((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) => done({ code, said }));
  });
}
