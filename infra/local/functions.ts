import { randomUUID } from "node:crypto";
import type { Context } from "aws-lambda";
import { arrows, type Box, boxes } from "../boxes.ts";

/** The functions that something other than a browser calls: those that an arrow of infra/boxes.ts leads to, by their name here. */
export const called = new Map<string, Box>(arrows.map(({ to }) => [to.toLowerCase(), to]));

/** As in the cloud: a handler that takes longer is given up on, though what it began may still finish. */
export const timeoutMs = (box: Box): number => boxes[box].seconds * 1000;
/** The longest that any call may take. */
export const longestMs = Math.max(...[...called.values()].map(timeoutMs));

type Handler = (event: unknown, context: Context) => Promise<unknown>;

/** Calls handlers as Lambda would, and counts those at work. */
export function functions(load: (path: string) => Promise<Record<string, unknown>> = (path) => import(path)) {
  let atWork = 0;

  async function handlerOf(box: Box): Promise<Handler> {
    const [file = "", name = ""] = boxes[box].handler.split(".");
    const module = await load(`../../${file}.ts`);
    if (typeof module[name] !== "function") throw new Error(`${file}.ts exports no ${name}`);
    return module[name] as Handler;
  }

  async function invoke(name: string, event: unknown): Promise<unknown> {
    const box = called.get(name);
    if (!box) throw new Error(`there is no function ${name}`);
    const handler = await handlerOf(box);
    const mostMs = timeoutMs(box);
    const deadline = performance.now() + mostMs;
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
      timer = setTimeout(() => reject(new Error(`${name} took more than ${mostMs / 1000} s`)), mostMs);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Each function's file: "ready", or why not. */
  const check = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      await Promise.all(
        [...called].map(async ([name, box]) => [
          name,
          await handlerOf(box).then(
            () => "ready",
            (error: Error) => error.message.split("\n")[0] ?? "broken",
          ),
        ]),
      ),
    );
  return { invoke, check, atWork: () => atWork };
}
