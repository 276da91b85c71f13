/**
 * A process of its own that runs a program of test/infra/program.ts against the platform's real components, with the cloud answered by mocks, and
 * prints the graph: every resource with the inputs it would be created with. Ends with 1 on any rejection that nobody handled,
 * and when the program never settled: a harness that swallows errors reports green on broken infrastructure.
 */
import crypto from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { answer, born, plain } from "./cloud.ts";
import type { Graph, Resource } from "./graph.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const platform = join(root, ".sst", "platform");
const [built = "", config = "", stage = "", out = ""] = process.argv.slice(2);
const place = join(platform, `.synth-${process.pid}`);

const fail = (error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
};
process.on("unhandledRejection", fail);
process.on("uncaughtException", fail);
process.on("exit", () => rmSync(place, { recursive: true, force: true }));

// Physical names end in random letters; the graph has to be the same every time.
crypto.randomBytes = ((size: number) => Buffer.alloc(size, 7)) as typeof crypto.randomBytes;

const builds: Graph["builds"] = {};
const server = createServer((request, response) => {
  let text = "";
  request.on("data", (chunk) => {
    text += chunk;
  });
  request.on("end", () => {
    const { method, params } = JSON.parse(text) as { method: string; params: [Record<string, unknown>] };
    const input = params[0];
    let result: unknown;
    if (method === "Provider.Aws.Bootstrap") result = { asset: "sst-asset", state: "sst-state" };
    else if (method === "Runtime.Build") {
      const id = String(input.functionID);
      builds[id] = {
        handler: String(input.handler),
        links: input.links as Record<string, unknown>,
        nodejs: input.properties,
      };
      const made = join(place, id);
      mkdirSync(made, { recursive: true });
      writeFileSync(join(made, "bundle.mjs"), "export {};\n");
      result = { handler: "bundle.handler", out: made, errors: [], sourcemaps: [] };
    } else {
      response.end(JSON.stringify({ error: `the harness does not know ${method}` }));
      return;
    }
    response.end(JSON.stringify({ result }));
  });
});
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
server.unref();
const { port } = server.address() as { port: number };
process.env.SST_SERVER = `http://127.0.0.1:${port}`;

mkdirSync(place, { recursive: true });
const cli = {
  command: "deploy",
  backend: "",
  paths: { root, work: join(place, "work"), platform, home: place },
  env: {},
  state: { version: {} },
};
// What the platform's own bundler would write into the program for one stage.
Object.assign(globalThis, { $cli: cli, $dev: false, $config: (given: unknown) => given });
const from = (file: string) => import(pathToFileURL(join(built, file)).href);
const { app: appOf } = (await from("app.mjs")) as {
  app(config: string, stage: string): Promise<Record<string, unknown>>;
};
const app = await appOf(config, stage);
Object.assign(globalThis, { $app: { ...app, stage, removal: app.removal ?? "retain", protect: app.protect ?? false } });
type Mock = { type: string; name: string; inputs: Record<string, unknown>; id?: string };
const { program, pulumi } = (await from("program.mjs")) as {
  program(config: string): Promise<unknown>;
  pulumi: {
    runtime: {
      setMocks(
        mocks: {
          newResource(args: Mock): unknown;
          call(args: { token: string; inputs: Record<string, unknown> }): unknown;
        },
        project: string,
        stack: string,
        preview: boolean,
      ): Promise<void>;
      runInPulumiStack(program: () => Promise<unknown>): Promise<unknown>;
      disconnect(): Promise<void>;
    };
  };
};

const where = { region: (app.providers as { aws: { region: string } }).aws.region, account: "123456789012" };
const resources: Resource[] = [];
const unanswered = new Set<string>();

await pulumi.runtime.setMocks(
  {
    newResource(args) {
      const { type, name } = args;
      const outputs = born(args, where);
      resources.push({ type, name, inputs: plain(args.inputs) as Record<string, unknown>, outputs });
      return {
        id: String(args.id || args.inputs.name || `${name}-id`),
        state: { ...args.inputs, ...outputs },
      };
    },
    call({ token, inputs }) {
      const found = answer(token, inputs, where);
      if (!found) unanswered.add(token);
      return found ?? {};
    },
  },
  "askwell",
  stage,
  false,
);

let settled = false;
process.on("beforeExit", () => {
  if (!settled) fail("the program never settled: something waits for what nobody gives");
  resources.sort((a, b) => (a.type + a.name < b.type + b.name ? -1 : 1));
  const graph: Graph = { stage, ...where, app, resources, builds, unanswered: [...unanswered].sort() };
  writeFileSync(out, JSON.stringify(graph, null, 1));
  process.exit(0);
});
await pulumi.runtime.runInPulumiStack(() => program(config));
await pulumi.runtime.disconnect();
settled = true;
