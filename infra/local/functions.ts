import { randomUUID } from "node:crypto";
import type { Context } from "aws-lambda";

/** The functions that something other than a browser calls. Their files are named by string, as in the cloud. */
export const names = ["planner", "deliver", "feedback", "inbox", "sweep", "relay"] as const;
export type Name = (typeof names)[number];
export const isName = (name: string): name is Name => (names as readonly string[]).includes(name);

/** As in the cloud: a handler that takes longer is given up on, though what it began may still finish. */
export const timeoutMs = 30_000;

type Handler = (event: unknown, context: Context) => Promise<unknown>;

/** Calls handlers as Lambda would, and counts those at work. */
export function functions(load: (path: string) => Promise<object> = (path) => import(path)) {
  let atWork = 0;

  async function handlerOf(name: Name): Promise<Handler> {
    const module: { handler?: unknown } = await load(`../../functions/${name}.ts`);
    if (typeof module.handler !== "function") throw new Error(`functions/${name}.ts exports no handler`);
    return module.handler as Handler;
  }

  async function invoke(name: Name, event: unknown): Promise<unknown> {
    const handler = await handlerOf(name);
    const deadline = performance.now() + timeoutMs;
    const context = {
      awsRequestId: randomUUID(),
      functionName: name,
      getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
    } as Context;
    atWork++;
    const work = Promise.resolve()
      .then(() => handler(event, context))
      .finally(() => atWork--);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`${name} took more than ${timeoutMs / 1000} s`)), timeoutMs);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Each function's file: "ready", or why not. */
  const check = async (): Promise<Record<Name, string>> =>
    Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [
          name,
          await handlerOf(name).then(
            () => "ready",
            (error: Error) => error.message.split("\n")[0] ?? "broken",
          ),
        ]),
      ),
    );
  return { invoke, check, atWork: () => atWork };
}
