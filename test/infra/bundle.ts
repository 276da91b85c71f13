import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { leftOut } from "../../infra/boxes.ts";
import { root } from "./platform.ts";

export type Bundle = { code: string; bytes: number; meta: Metafile };

/** The file that a handler such as `functions/site.handler` names, or nothing while there is none. */
export const fileOf = (handler: string): string | undefined =>
  [".ts", ".tsx"].map((end) => handler.replace(/\.\w+$/, end)).find((file) => existsSync(join(root, file)));

/** Bundles a handler as `sst deploy` does: ES module for Node, the SDK inside, names kept. */
export async function bundle(file: string, minify: boolean, nodejs: Record<string, unknown> = {}): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [file],
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
    outfile: "bundle.mjs",
    logLevel: "silent",
    ...(nodejs.loader ? { loader: nodejs.loader as Record<string, "text"> } : {}),
    banner: {
      js: "import { createRequire as topLevelCreateRequire } from 'module';const require = topLevelCreateRequire(import.meta.url);",
    },
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`${file} came to nothing`);
  return { code: output.text, bytes: output.contents.byteLength, meta: metafile };
}
