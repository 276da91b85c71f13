import type { Context, MiddlewareHandler } from "hono";
import * as z from "zod/mini";
import { type Refusal, refuse } from "../core/error.ts";

export type Typed = Record<string, string>;
/** What a form said: understood, or kept as typed beside what is wrong with each field. */
export type Read<T> =
  | { ok: true; value: T; typed: Typed }
  | { ok: false; typed: Typed; errors: Typed; refusal: Refusal };

/** What was typed, as it was typed. */
export async function typedOf(c: Context): Promise<Typed> {
  const typed: Typed = {};
  for (const [name, value] of Object.entries(await c.req.parseBody()))
    if (typeof value === "string") typed[name] = value;
  return typed;
}

/** The fields that hold something: an empty one counts as not filled in. */
export const filled = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ""));

/** Reads a form by its schema. */
export async function readForm<T>(c: Context, schema: z.ZodMiniType<T>): Promise<Read<T>> {
  const typed = await typedOf(c);
  const read = schema.safeParse(filled(typed));
  if (read.success) return { ok: true, value: read.data, typed };
  const refusal = refuseFields(read.error);
  return { ok: false, typed, errors: refusal.fields ?? {}, refusal };
}

/** What is said of a field whose schema has no words of its own. A field left empty is missing to the schema. */
z.config({
  localeError(issue) {
    if (issue.input === undefined) return "Please fill this in.";
    if (issue.code === "invalid_type" && ["number", "int"].includes(issue.expected)) return "Write a whole number.";
    if (issue.code === "too_small") return `At least ${issue.minimum}.`;
    if (issue.code === "too_big") return `At most ${issue.maximum}.`;
    return "This is not understood. Please choose or write it again.";
  },
});

/** Everything wrong with a form, one sentence by each field; the first one found wins. `name` gives the name a field has on the page where the schema calls it something else. */
export function refuseFields(error: z.core.$ZodError, name = (path: string) => path): Refusal {
  const fields: Typed = {};
  for (const issue of error.issues) {
    fields[name(issue.path.join(".")) || "form"] ??= issue.message;
  }
  return refuse("input.invalid", "Something needs mending before this can be saved.", fields);
}

/** Forms alone change anything: whatever else is sent is refused before it is read. */
export const formsOnly =
  (refused: (c: Context, refusal: Refusal) => Response): MiddlewareHandler =>
  async (c, next) => {
    const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
    const isForm = type === "application/x-www-form-urlencoded" || type === "multipart/form-data";
    const empty = !type && (c.req.header("content-length") ?? "0") === "0";
    if (c.req.method === "GET" || c.req.method === "HEAD" || isForm || empty) return next();
    return refused(c, refuse("input.not_a_form", "Askwell reads forms: send the fields form-encoded."));
  };
