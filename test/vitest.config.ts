import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// An awkward zone on purpose: a host clock that leaks into an answer shows at once.
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    passWithNoTests: false,
  },
});
