import { Temporal } from "temporal-polyfill";
import * as z from "zod/mini";
import type { LocalClock } from "../clock.ts";
import type { Queue } from "./queue.ts";
import { type Part, type State, whole } from "./state.ts";
import { type Answer, json, jsonError } from "./wire.ts";

/** AWS deletes a completed schedule "some time" after it rang; until then its name is taken. */
const keptAfterRingingMs = 15 * 60_000;

const Body = z.looseObject({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z._default(z.string().check(z.maxLength(50)), "UTC"),
  FlexibleTimeWindow: z.looseObject({ Mode: z.enum(["OFF", "FLEXIBLE"]) }),
  Target: z.looseObject({
    Arn: z.string().check(z.regex(/^arn:aws:lambda:[^:]*:[^:]*:function:[A-Za-z0-9_-]+$/)),
    RoleArn: z.string().check(z.minLength(1)),
    Input: z._default(z.string().check(z.maxLength(262_144)), "{}"),
  }),
  GroupName: z._default(z.string(), "default"),
  ClientToken: z.optional(z.string()),
  ActionAfterCompletion: z._default(z.enum(["NONE", "DELETE"]), "NONE"),
});

type Row = { due: number; body: string; token: string | null; created: number; modified: number };
const invalid = (message: string) => jsonError(400, "ValidationException", message);

/** EventBridge Scheduler, for one-time schedules: the wire protocol, and the ringing. */
export function scheduler(state: State, clock: LocalClock, queue: Queue, groups: readonly string[]) {
  const find = state.prepare("SELECT due, body, token, created, modified FROM schedule WHERE grp = ? AND name = ?");
  const nextDue = state.prepare("SELECT min(due) AS due FROM schedule WHERE done IS NULL");

  function handle(method: string, name: string, query: URLSearchParams, text: string): Answer {
    if (!/^[0-9a-zA-Z\-_.]{1,64}$/.test(name))
      return invalid(`Value '${name}' at 'name' failed to satisfy constraint: pattern ^[0-9a-zA-Z-_.]+$, 1 to 64 long`);
    if (method === "POST" || method === "PUT") return write(method, name, text);
    const group = query.get("groupName") ?? "default";
    const row = find.get(group, name) as Row | undefined;
    if (!row) return missing(name);
    if (method === "GET") return json(told(group, name, row));
    if (method !== "DELETE") return jsonError(404, "UnknownOperationException", `${method} is not known here`);
    state.prepare("DELETE FROM schedule WHERE grp = ? AND name = ?").run(group, name);
    return json({});
  }

  function write(method: "POST" | "PUT", name: string, text: string): Answer {
    const parsed = parse(text);
    if ("status" in parsed) return parsed;
    const { body, due } = parsed;
    const group = body.GroupName;
    if (!groups.includes(group))
      return jsonError(404, "ResourceNotFoundException", `Schedule group ${group} does not exist.`);
    const now = clock.now();
    const kept = JSON.stringify({ ...body, ClientToken: undefined });
    const found = find.get(group, name) as Row | undefined;
    if (method === "POST" && found) {
      // The SDK repeats a create with the same token when it lost the answer; that is the same schedule, not a conflict.
      if (!body.ClientToken || body.ClientToken !== found.token || kept !== found.body)
        return jsonError(409, "ConflictException", `Schedule ${name} already exists.`);
    } else if (method === "PUT" && !found) return missing(name);
    else
      state
        .prepare("INSERT OR REPLACE INTO schedule VALUES (?, ?, ?, ?, ?, ?, ?, NULL)")
        .run(group, name, due, kept, body.ClientToken ?? null, found?.created ?? now, now);
    return json({ ScheduleArn: arn(group, name) });
  }

  const ring = () =>
    whole(state, () => {
      const now = clock.now();
      const due = state
        .prepare("SELECT grp, name, body FROM schedule WHERE done IS NULL AND due <= ? ORDER BY due, name")
        .all(now) as { grp: string; name: string; body: string }[];
      for (const { grp, name, body } of due) {
        const { Target, ActionAfterCompletion } = Body.parse(JSON.parse(body));
        queue.add(Target.Arn.split(":").at(-1) ?? "", JSON.parse(Target.Input));
        // Without DELETE a completed schedule stays for good, as in AWS.
        const done = ActionAfterCompletion === "DELETE" ? now : Number.MAX_SAFE_INTEGER;
        state.prepare("UPDATE schedule SET done = ? WHERE grp = ? AND name = ?").run(done, grp, name);
      }
      state.prepare("DELETE FROM schedule WHERE done <= ?").run(now - keptAfterRingingMs);
    });

  const next = (): number | undefined => (nextDue.get()?.due as number | null) ?? undefined;
  const part: Part = {
    work() {
      const due = next();
      if (due !== undefined && due <= clock.now()) ring();
    },
    // A manual clock is moved by `advance`, which pokes; waiting for it here would wait on the wrong clock.
    next: () => (clock.manual ? undefined : next()),
  };
  return { handle, part, next };
}
export type Scheduler = ReturnType<typeof scheduler>;

function parse(text: string): { body: z.infer<typeof Body>; due: number } | Answer {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return jsonError(400, "SerializationException", "the body is not JSON");
  }
  const body = Body.safeParse(raw);
  if (!body.success) {
    const issue = body.error.issues[0];
    return invalid(`'${issue?.path.join(".")}' failed to satisfy constraint: ${issue?.message}`);
  }
  try {
    JSON.parse(body.data.Target.Input);
  } catch {
    return invalid("Invalid Input: a Lambda target takes JSON.");
  }
  const wall = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(body.data.ScheduleExpression)?.[1];
  try {
    if (!wall) throw new RangeError();
    const at = Temporal.PlainDateTime.from(wall).toZonedDateTime(body.data.ScheduleExpressionTimezone);
    return { body: body.data, due: at.epochMilliseconds };
  } catch {
    return invalid(`Invalid Schedule Expression ${body.data.ScheduleExpression}. One-time schedules alone work here.`);
  }
}

const arn = (group: string, name: string) => `arn:aws:scheduler:eu-central-1:000000000000:schedule/${group}/${name}`;
const missing = (name: string) => jsonError(404, "ResourceNotFoundException", `Schedule ${name} does not exist.`);
const told = (group: string, name: string, row: Row) => ({
  ...JSON.parse(row.body),
  Arn: arn(group, name),
  Name: name,
  State: "ENABLED",
  CreationDate: row.created / 1000,
  LastModificationDate: row.modified / 1000,
});
