import { type Context, Hono } from "hono";
import { ok, type Result, refuse } from "../../core/error.ts";
import type * as Explorer from "../../core/explorer.ts";
import { Preferences } from "../../core/preferences.ts";
import { optionalLine } from "../../core/text.ts";
import { isZone } from "../../core/time.ts";
import { Account, PreferencesForm, Standing, waitNames } from "../../web/preferences.tsx";
import { Welcome } from "../../web/sign-in.tsx";
import { go, type Refused, said, show } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { filled, refuseFields, type Typed, typedOf } from "../form.ts";
import { type Env, leave, whoAsks } from "../session.ts";
import { change, rowOf } from "./change.ts";

const Name = optionalLine(120, "Your name");

/** Name, zone and every default that is a preference. A change of zone moves mornings and quiet hours, never a talk. */
export function preferences(deps: Deps) {
  const app = new Hono<Env>();
  const keep = (c: Context<Env>, next: (info: Explorer.Info) => Explorer.Info) =>
    change(deps, c.var.owner, [c.var.owner], (rows) => {
      const row = rowOf(rows, "owner");
      if (!row) return refuse("matter.not_found", "This account is gone.");
      return ok({ puts: [{ ...row, info: next(row.info) }], type: "explorer.changed" });
    });
  const page = async (c: Context<Env>, refused?: Refused) => {
    const explorer = await whoAsks(c, deps);
    const data = { name: explorer.name ?? null, ...explorer.preferences };
    return show(
      c,
      { title: "Preferences", explorer, data, refused },
      <>
        <Standing explorer={explorer} kept={c.req.query("kept") === "yes"} />
        <PreferencesForm explorer={explorer} said={said(refused)} />
        <Account />
      </>,
    );
  };
  const welcome = async (c: Context<Env>, refused?: Refused) => {
    const explorer = await whoAsks(c, deps);
    const body = <Welcome said={said(refused)} zone={explorer.preferences.zone} />;
    return show(c, { title: "Welcome to Askwell", explorer, data: { fields: ["name", "zone"] }, refused }, body);
  };

  app.get("/preferences", (c) => page(c));
  app.post("/preferences", async (c) => {
    const typed = await typedOf(c);
    const read = preferencesOf(typed);
    if (!read.ok) return page(c, { refusal: read, typed });
    const done = await keep(c, ({ name: _, ...info }) => ({ ...info, ...read.value }));
    return done.ok ? go(c, "/preferences?kept=yes") : page(c, { refusal: done, typed });
  });
  app.post("/preferences/mails", async (c) => {
    await keep(c, ({ mailsStoppedAt: _, ...info }) => info);
    return go(c, "/preferences");
  });
  app.post("/preferences/sessions", async (c) => {
    await deps.accounts.closeSessions(c.var.owner);
    await leave(c, deps);
    return go(c, "/sign-in");
  });
  app.get("/welcome", (c) => welcome(c));
  app.post("/welcome", async (c) => {
    const typed = await typedOf(c);
    const name = Name.safeParse(typed.name);
    if (!name.success) return welcome(c, { refusal: refuseFields(name.error, () => "name"), typed });
    const zone = typed.zone?.trim() ?? "";
    if (!isZone(zone)) return welcome(c, { refusal: unknownZone, typed });
    const done = await keep(c, (info) => ({
      ...info,
      ...(name.data ? { name: name.data } : {}),
      preferences: { ...info.preferences, zone },
    }));
    return done.ok ? go(c, "/") : welcome(c, { refusal: done, typed });
  });
  return app;
}

const unknownZone = refuse("input.invalid", "Please mend this.", {
  zone: "Askwell does not know this time zone. Pick one like Europe/Paris from the list.",
});

/** The whole form, or what is wrong by its own fields. */
function preferencesOf(typed: Typed): Result<Pick<Explorer.Info, "name" | "preferences">> {
  const said = filled(typed);
  const number = (name: string) => (said[name] ? { [name]: Number(said[name]) } : {});
  const read = Preferences.safeParse({
    ...{ zone: said.zone ?? "", locale: said.locale, morning: said.morning, evening: said.evening },
    quiet: { from: said.quietFrom ?? "22:00", until: said.quietUntil ?? "08:00" },
    daysOff: {
      weekend: [1, 2, 3, 4, 5, 6, 7].filter((day) => typed[`off${day}`] === "yes"),
      days: [...new Set((said.days ?? "").split(/[\s,;]+/).filter(Boolean))].sort(),
    },
    ...number("talkMinutes"),
    ...Object.fromEntries(["dayOfCard", "weekly", "nudgeTwice"].map((name) => [name, typed[name] === "yes"])),
    ...(said.pausedUntil ? { pausedUntil: said.pausedUntil } : {}),
    waits: Object.assign({}, ...waitNames.map(number)),
  });
  const name = Name.safeParse(typed.name);
  const wrong = {
    ...(name.success ? {} : refuseFields(name.error, () => "name").fields),
    ...(read.success ? {} : refuseFields(read.error, field).fields),
  };
  if (!name.success || !read.success) return refuse("input.invalid", "Please mend this.", wrong);
  return ok({ ...(name.data ? { name: name.data } : {}), preferences: read.data });
}

/** The form's own name for a part of the preferences. */
function field(path: string): string {
  if (path.startsWith("waits.")) return path.slice("waits.".length);
  if (path === "quiet.until") return "quietUntil";
  if (path.startsWith("quiet")) return "quietFrom";
  if (path.startsWith("daysOff.days")) return "days";
  return path.startsWith("daysOff") ? "off" : path;
}
