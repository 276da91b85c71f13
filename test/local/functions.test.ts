import { expect, it } from "vitest";
import { functions } from "../../infra/local/functions.ts";

const called = (modules: Record<string, Record<string, unknown>>) =>
  functions(async (path) => {
    const found = modules[path.split("/").at(-1) ?? ""];
    if (!found) throw new Error(`Cannot find module ${path}`);
    return found;
  });

it("a function is called as Lambda would, and counts as at work until it has ended", async () => {
  const seen: unknown[] = [];
  let end = () => {};
  const own = called({
    "sweep.ts": {
      handler: (event: unknown, context: { functionName: string; getRemainingTimeInMillis(): number }) => {
        seen.push(event, context.functionName, context.getRemainingTimeInMillis() > 49_000);
        return new Promise<void>((resolve) => {
          end = resolve;
        });
      },
    },
  });
  const answer = own.invoke("sweep", { a: 1 });
  await Promise.resolve().then(() => {});
  expect(own.atWork()).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  end();
  await answer;
  expect(own.atWork()).toBe(0);
  expect(seen).toEqual([{ a: 1 }, "sweep", true]);
});

it("a function that throws at once is told to the caller and is no longer at work", async () => {
  const own = called({
    "relay.ts": {
      handler: () => {
        throw new Error("no");
      },
    },
  });
  await expect(own.invoke("relay", {})).rejects.toThrow("no");
  expect(own.atWork()).toBe(0);
});

it("the doctor says of each function whether it is ready, and why not", async () => {
  const told = await called({ "sweep.ts": { handler: async () => {} }, "relay.ts": {} }).check();
  expect(told.sweep).toBe("ready");
  expect(told.relay).toContain("exports no handler");
  expect(told.deliver).toContain("Cannot find module");
});
