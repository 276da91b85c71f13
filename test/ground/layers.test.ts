import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const sources = (layer: string) =>
  globSync(`${layer}/**/*.{ts,tsx}`).filter((file) => !file.startsWith("infra/local/.build"));

/** What each file imports: a path from the project's root for its own files, the bare name for a package. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)]
    .map((match) => match[1] ?? "")
    .map((to) => (to.startsWith(".") ? normalize(join(dirname(file), to)) : to));

const layerOf = (path: string) => path.split("/")[0] ?? "";
const layers = ["core", "web", "functions", "infra", "test"];

describe("layers", () => {
  const may: Record<string, string[]> = {
    core: ["core"],
    web: ["web", "core"],
    functions: ["functions", "web", "core"],
    infra: ["infra", "functions", "core", "web"],
  };

  it("imports point inward: functions → web → core, and core knows nothing else", () => {
    const seen = Object.keys(may).flatMap(sources);
    expect(seen.length).toBeGreaterThan(5);
    const wrong = seen.flatMap((file) =>
      importsOf(file)
        .filter((to) => layers.includes(layerOf(to)) && !may[layerOf(file)]?.includes(layerOf(to)))
        .map((to) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("only infra/local reaches into functions: the boxes in the cloud name their handlers by string", () => {
    const wrong = sources("infra")
      .filter((file) => !file.startsWith("infra/local/"))
      .flatMap((file) =>
        importsOf(file)
          .filter((to) => ["functions", "web"].includes(layerOf(to)))
          .map((to) => `${file} → ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it("core never reads the clock, the dice or the environment, and knows no AWS, no Hono and no node module", () => {
    const reach =
      /Date\.now|new Date\(\)|Temporal\.Now|Math\.random|randomUUID|getRandomValues|process\.|globalThis\.crypto|console\./;
    const wrong = sources("core").flatMap((file) => [
      ...(reach.test(readFileSync(file, "utf8")) ? [file] : []),
      ...importsOf(file)
        .filter((to) => /^(node:|@aws-sdk|hono|@hono)/.test(to))
        .map((to) => `${file} → ${to}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it("AWS packages are imported by the adapters in functions/aws and by infra/local alone", () => {
    const wrong = [...sources("functions"), ...sources("web"), ...sources("core")]
      .filter((file) => !file.startsWith("functions/aws/"))
      .flatMap((file) =>
        importsOf(file)
          .filter((to) => to.startsWith("@aws-sdk"))
          .map((to) => `${file} → ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it("zod is imported as zod/mini and whole: everything else weighs a multiple in every bundle", () => {
    const wrong = Object.keys(may)
      .flatMap(sources)
      .filter((file) =>
        /from\s*"zod(?!\/mini")|import\s*(type\s*)?\{[^}]*\}\s*from\s*"zod/.test(readFileSync(file, "utf8")),
      );
    expect(wrong).toEqual([]);
  });
});
