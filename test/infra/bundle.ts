import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { leftOut } from "../../infra/boxes.ts";
import { root } from "./platform.ts";

/** `inputs`: the files inside. `exports`: the names a runtime finds. */
export type Bundle = { code: string; bytes: number; inputs: string[]; exports: string[] };

/** The file of a handler such as `functions/site.handler`, and the name that the runtime calls in it. */
function whereIs(handler: string): { file: string; name: string } {
  const [, path = "", name = ""] = /^(.+)\.(\w+)$/.exec(handler) ?? [];
  const file = [".ts", ".tsx"].map((end) => `${path}${end}`).find((each) => existsSync(join(root, each)));
  if (!file) throw new Error(`${handler}: there is no file ${path}.ts`);
  return { file, name };
}

/**
 * Bundles handlers as `sst deploy` does: ES modules for Node, the SDK inside, names kept. Each is linked alone; what they share is read once.
 * Throws when a handler's file is missing or does not export what is called in it.
 */
export async function bundles(handlers: readonly string[], minify: boolean): Promise<Record<string, Bundle>> {
  const asked = handlers.map((handler) => ({ handler, ...whereIs(handler) }));
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: asked.map(({ file }) => file),
    outdir: "bundles",
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    target: "esnext",
    format: "esm",
    mainFields: ["module", "main"],
    keepNames: true,
    minify,
    external: ["sharp", "pg-native", ...leftOut],
    logLevel: "silent",
    banner: {
      js: "import { createRequire as topLevelCreateRequire } from 'module';const require = topLevelCreateRequire(import.meta.url);",
    },
  });
  const made: Record<string, Bundle> = {};
  for (const { handler, file, name } of asked) {
    const [path, told] = Object.entries(metafile.outputs).find(([, each]) => each.entryPoint === file) ?? [];
    const output = outputFiles.find((each) => path && each.path === join(root, path));
    if (!told || !output) throw new Error(`${file} came to nothing`);
    if (!told.exports.includes(name)) throw new Error(`${handler}: ${file} exports no ${name}`);
    const { exports, inputs } = told;
    made[handler] = { code: output.text, bytes: output.contents.byteLength, inputs: Object.keys(inputs), exports };
  }
  return made;
}

export async function bundle(handler: string, minify: boolean): Promise<Bundle> {
  const { [handler]: made } = await bundles([handler], minify);
  if (!made) throw new Error(`${handler} came to nothing`);
  return made;
}
