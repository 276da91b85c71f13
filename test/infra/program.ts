import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./platform.ts";

const platform = join(root, ".sst", "platform");

const shared = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "esnext",
  logLevel: "error",
  banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
} as const;

/**
 * Bundles configurations together with the platform's real components, once for all stages, for test/infra/synth.ts to run: `app.mjs`, which is
 * asked first, and `program.mjs`. They have to live inside the platform, where its packages are found.
 */
export async function program(configs: string[]): Promise<{ place: string; remove(): void }> {
  const place = join(platform, `.program-${process.pid}`);
  mkdirSync(place, { recursive: true });
  const each = configs.map((config) => `${JSON.stringify(config)}: () => import(${JSON.stringify(config)})`);
  const known = `const configs = { ${each.join()} };`;
  const at = (contents: string) => ({ resolveDir: platform, contents: `${known}\n${contents}` });
  await build({
    ...shared,
    outfile: join(place, "app.mjs"),
    stdin: at("export const app = async (config, stage) => (await configs[config]()).default.app({ stage });"),
  });
  await build({
    ...shared,
    outfile: join(place, "program.mjs"),
    stdin: at(`
      import * as pulumi from "@pulumi/pulumi";
      import * as aws from "@pulumi/aws";
      import * as sst from "./src/components/index.ts";
      import { run } from "./src/auto/run.ts";
      Object.assign(globalThis, { aws, sst });
      export { pulumi };
      export const program = async (config) => run((await configs[config]()).default.run);
    `),
    inject: [join(platform, "src", "shim", "run.js")],
    external: [
      ...["@pulumi/*", "@pulumiverse/*", "@aws-sdk/*"],
      ...["esbuild", "archiver", "glob", "undici", "vite", "typescript"],
    ],
  });
  return { place, remove: () => rmSync(place, { recursive: true, force: true }) };
}
