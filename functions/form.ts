import type { Context } from "hono";
import type * as z from "zod";

export type Typed = Record<string, string>;
export type Wrong = Record<string, string>;
/** What a form said: understood, or kept as typed beside what is wrong with each field. */
export type Read<T> = { ok: true; value: T; typed: Typed } | { ok: false; typed: Typed; errors: Wrong };

/** Reads a form. An empty field counts as not filled in. */
export async function readForm<T>(c: Context, schema: z.ZodType<T>): Promise<Read<T>> {
  const typed: Typed = {};
  for (const [name, value] of Object.entries(await c.req.parseBody()))
    if (typeof value === "string") typed[name] = value;
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ""));
  const read = schema.safeParse(filled);
  if (read.success) return { ok: true, value: read.data, typed };
  const errors: Wrong = {};
  for (const issue of read.error.issues) errors[String(issue.path[0] ?? "form")] ??= issue.message;
  return { ok: false, typed, errors };
}
