import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Aws, redrive } from "../redrive.ts";
import { restore, startAgain } from "../restore.ts";
import { settings } from "../settings.ts";
import { Told } from "./admin.ts";

const statusEveryMs = 20_000;

/** `askwell redrive` and `askwell restore`: a deployed stage, through the AWS command line and its credentials. */
export async function operate(command: string, asked: Asked): Promise<object> {
  try {
    return await done(command, asked);
  } catch (error) {
    throw new Told(error instanceof Error ? error.message : String(error));
  }
}

type Asked = { stage?: string; box?: string; at?: string; start: boolean };
async function done(command: string, asked: Asked): Promise<object> {
  const { stage, box, at, start } = asked;
  if (!stage) throw new Told("Say which stage: --stage production.");
  const aws = awsOf(stage);
  if (command === "redrive") {
    if (!box) throw new Told("Say whose failures: --box Feedback.");
    return redrive(aws, stage, box);
  }
  if (start) return startAgain(aws, stage);
  if (!at || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(at))
    throw new Told("Say the moment: --at 2026-03-02T15:00:00Z; or --start, once the restored table is deployed.");
  return await restore(aws, stage, at, () => sleep(statusEveryMs));
}

/** The stage's own settings say in which region it lives: those of its own file before those that all stages share, as `sst` reads them. */
function awsOf(stage: string): Aws {
  for (const file of [`.env.${stage}`, ".env"].map((name) => resolve(name)))
    if (existsSync(file)) process.loadEnvFile(file);
  const { region } = settings(stage, process.env);
  return (...args) => {
    const done = spawnSync("aws", [...args, "--region", region, "--output", "json"], { encoding: "utf8" });
    if (done.error) throw new Told("The AWS command line was not found on PATH; DEPLOY.md, What you need.");
    if (done.status !== 0) throw new Told(`aws ${args.slice(0, 2).join(" ")}: ${done.stderr.trim()}`);
    return done.stdout.trim() ? JSON.parse(done.stdout) : undefined;
  };
}
