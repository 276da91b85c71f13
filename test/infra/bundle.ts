import { existsSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Metafile } from "esbuild";
import { bundling } from "../../infra/boxes.ts";
import { root } from "./platform.ts";

/**
 * `files`: by name, the handler's first. `code`: all of them. `bytes`: what is read before the first call, that is the handler's file and what it
 * imports. `later`: what is read only when it is reached for. `inputs`: the sources inside. `exports`: the names a runtime finds.
 */
export type Bundle = {
  files: Record<string, string>;
  code: string;
  bytes: number;
  later: number;
  inputs: string[];
  exports: string[];
};

/** The file of a handler such as `functions/site.handler`, and the name that the runtime calls in it. */
function whereIs(handler: string): { file: string; name: string } {
  const [, path = "", name = ""] = /^(.+)\.(\w+)$/.exec(handler) ?? [];
  const file = [".ts", ".tsx"].map((end) => `${path}${end}`).find((each) => existsSync(join(root, each)));
  if (!file) throw new Error(`${handler}: there is no file ${path}.ts`);
  return { file, name };
}

/**
 * Bundles a handler as `sst deploy` does: ES modules for Node, the SDK inside, names kept, each dynamic import in a file of its own.
 * Throws when a handler's file is missing or does not export what is called in it.
 */
export async function bundle(handler: string, minify: boolean): Promise<Bundle> {
  const { file, name } = whereIs(handler);
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    outdir: "bundles",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: bundling.splitting,
    write: false,
    metafile: true,
    platform: "node",
    target: "esnext",
    format: "esm",
    mainFields: ["module", "main"],
    keepNames: true,
    minify,
    external: ["sharp", "pg-native", ...bundling.esbuild.external],
    logLevel: "silent",
    banner: {
      js: "import { createRequire as topLevelCreateRequire } from 'module';const require = topLevelCreateRequire(import.meta.url);",
    },
  });
  const [first, told] = Object.entries(metafile.outputs).find(([, each]) => each.entryPoint === file) ?? [];
  if (!first || !told) throw new Error(`${file} came to nothing`);
  if (!told.exports.includes(name)) throw new Error(`${handler}: ${file} exports no ${name}`);
  const text = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const [before, all] = [reached(metafile, first, false), reached(metafile, first, true)];
  const weigh = (paths: string[]) => paths.reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0);
  return {
    files: Object.fromEntries(all.map((path) => [basename(path), text.get(basename(path)) ?? ""])),
    code: all.map((path) => text.get(basename(path))).join("\n"),
    bytes: weigh(before),
    later: weigh(all) - weigh(before),
    inputs: all.flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {})),
    exports: told.exports,
  };
}

/** This file and all that it imports, one way or the other. */
function reached({ outputs }: Metafile, first: string, dynamically: boolean): string[] {
  const found = new Set([first]);
  for (const path of found)
    for (const { path: next, kind, external } of outputs[path]?.imports ?? [])
      if (!external && (dynamically || kind === "import-statement")) found.add(next);
  return [...found];
}

export const bundles = async (handlers: readonly string[], minify: boolean): Promise<Record<string, Bundle>> =>
  Object.fromEntries(await Promise.all(handlers.map(async (one) => [one, await bundle(one, minify)] as const)));

/** Puts a bundle's files into a folder and gives the path of the handler's. */
export function place({ files }: Bundle, dir: string): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return join(dir, Object.keys(files)[0] ?? "");
}
