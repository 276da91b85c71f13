import { type Context, Hono } from "hono";
import * as z from "zod";
import { ok } from "../../core/error.ts";
import type { MatterId } from "../../core/id.ts";
import { at, Day } from "../../core/time.ts";
import * as Word from "../../core/word.ts";
import { Page } from "../../web/layout.tsx";
import { WordPage } from "../../web/word.tsx";
import type { Deps } from "../deps.ts";
import { readForm } from "../form.ts";
import { type Env, explorerOf, matterId } from "../session.ts";
import { change } from "./change.ts";
import { besides, waitingFor } from "./waiting.ts";

const Press = z.object({
  said: z.enum(["answered", "declined", "not_yet", "ask_again", "passed_on", "away", "no_answer", "let_go", "undo"], {
    message: "Choose what you heard.",
  }),
  until: Day.optional(),
});

/** "Any word from …?": one press says it, and everything owed to that human goes quiet at once. It can be taken back. */
export const word = (deps: Deps) => {
  const waiter = async (c: Context<Env>): Promise<Word.Waiter | undefined> => {
    const id = matterId(c, c.req.param("matterId") ?? "");
    const [matter] = id ? await deps.store.load(c.var.owner, [id]) : [];
    return matter && Word.isWaiter(matter) ? matter : undefined;
  };
  const show = async (c: Context<Env>, matter: Word.Waiter, errors?: Record<string, string>) =>
    c.html(
      <Page
        title={`Any word from ${Word.awaitedName(matter)}?`}
        explorer={(await explorerOf(deps, c.var.owner)).info}
        base={c.var.base}
      >
        <WordPage matter={matter} base={c.var.base} errors={errors} />
      </Page>,
      errors ? 422 : 200,
    );
  return new Hono<Env>()
    .get("/word/:matterId", async (c) => {
      const matter = await waiter(c);
      return matter ? show(c, matter) : c.notFound();
    })
    .post("/word/:matterId", async (c) => {
      const { owner, base } = c.var;
      const matter = await waiter(c);
      if (!matter) return c.notFound();
      const read = await readForm(c, Press);
      if (!read.ok) return show(c, matter, read.errors);
      const { said, until } = read.value;
      const { preferences } = (await explorerOf(deps, owner)).info;
      const back = until && at(until, preferences.morning, preferences.zone);
      if (said === "away" && (!back || back <= deps.clock.now()))
        return show(c, matter, { until: "Say until which day they are away, a day still to come." });
      const others =
        said === "undo"
          ? await also(deps, c, Word.alsoOf(matter))
          : await waitingFor(deps, owner, Word.awaited(matter));
      const ids = [matter.info.id, ...besides(matter), ...others];
      const done = await change(deps, owner, ids, (rows, now) => {
        const puts =
          said === "undo"
            ? ok(Word.unsaid(rows, matter.info.id))
            : Word.said(rows, matter.info.id, heard(said, back), now);
        if (!puts.ok) return puts;
        const [first] = puts.value;
        const type = matter.noun === "ask" ? ("ask" as const) : ("referral" as const);
        const ended = first && Word.isWaiter(first) && first.info.status === "settled";
        return ok({ puts: puts.value, type: `${type}.${ended ? "settled" : "changed"}` as const });
      });
      return done.ok
        ? c.redirect(`${base}/word/${matter.info.id}`, 303)
        : show(c, matter, done.fields ?? { form: done.say });
    });
};

function heard(said: Exclude<z.infer<typeof Press>["said"], "undo">, back: string | undefined): Word.Said {
  switch (said) {
    case "not_yet":
      return { said, askAgain: false };
    case "ask_again":
      return { said: "not_yet", askAgain: true };
    case "away":
      return { said, until: back ?? "" };
    default:
      return { said };
  }
}

/** What the same press had settled, and whoever named those people. */
async function also(deps: Deps, c: Context<Env>, ids: string[]): Promise<MatterId[]> {
  if (ids.length === 0) return [];
  const rows = (await deps.store.load(c.var.owner, ids as MatterId[])).filter(Word.isWaiter);
  return rows.flatMap((row) => [row.info.id, ...besides(row)]);
}
