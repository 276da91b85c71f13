/**
 * A process of its own that runs sst.config.ts against the platform's real components, with the cloud answered by mocks, and
 * prints the graph: every resource with the inputs it would be created with. Ends with 1 on any rejection that nobody handled,
 * and when the program never settled: a harness that swallows errors reports green on broken infrastructure.
 */
import crypto from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { answer, born, plain } from "./cloud.ts";
import type { Graph, Resource } from "./graph.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const platform = join(root, ".sst", "platform");
const [config = "", stage = "", out = ""] = process.argv.slice(2);
// The built program has to live inside the platform, where its packages are found.
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
      const built = join(place, id);
      mkdirSync(built, { recursive: true });
      writeFileSync(join(built, "bundle.mjs"), "export {};\n");
      result = { handler: "bundle.handler", out: built, errors: [], sourcemaps: [] };
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
const shared = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "esnext",
  write: true,
  logLevel: "error",
} as const;
const banner = {
  js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);",
};

const cli = {
  command: "deploy",
  backend: "",
  paths: { root, work: join(place, "work"), platform, home: place },
  env: {},
  state: { version: {} },
};
type Config = { app(input: { stage: string }): Promise<Record<string, unknown>>; run(): Promise<unknown> };
Object.assign(globalThis, { $config: (given: Config) => given });
await build({ ...shared, banner, entryPoints: [config], outfile: join(place, "app.mjs") });
const { default: first } = (await import(pathToFileURL(join(place, "app.mjs")).href)) as { default: Config };
const app = await first.app({ stage });

await build({
  ...shared,
  banner,
  stdin: {
    resolveDir: platform,
    contents: `
      import * as pulumi from "@pulumi/pulumi";
      import * as aws from "@pulumi/aws";
      import * as sst from "./src/components/index.ts";
      import { run } from "./src/auto/run.ts";
      globalThis.aws = aws;
      globalThis.sst = sst;
      export { pulumi };
      export const program = async () => run((await import(${JSON.stringify(config)})).default.run);
    `,
  },
  outfile: join(place, "run.mjs"),
  inject: [join(platform, "src", "shim", "run.js")],
  define: {
    $app: JSON.stringify({ ...app, stage, removal: app.removal ?? "retain", protect: app.protect ?? false }),
    $cli: JSON.stringify(cli),
    $dev: "false",
  },
  external: [
    "@pulumi/*",
    "@pulumiverse/*",
    "@aws-sdk/*",
    "esbuild",
    "archiver",
    "glob",
    "undici",
    "vite",
    "typescript",
  ],
});
type Mock = { type: string; name: string; inputs: Record<string, unknown>; id?: string };
const { pulumi, program } = (await import(pathToFileURL(join(place, "run.mjs")).href)) as {
  program(): Promise<unknown>;
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
await pulumi.runtime.runInPulumiStack(program);
await pulumi.runtime.disconnect();
settled = true;
