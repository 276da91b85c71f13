import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { ok, refuse } from "../../core/error.ts";
import { at, Day } from "../../core/time.ts";
import * as Word from "../../core/word.ts";
import { WordPage } from "../../web/word.tsx";
import { go, missing, type Refused, said, show } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { readForm } from "../form.ts";
import { type Env, matterId, whoAsks } from "../session.ts";
import { change } from "./change.ts";
import { besides, endedWith, waitingFor } from "./waiting.ts";

const Press = z.object({
  said: z.enum(["answered", "declined", "not_yet", "ask_again", "passed_on", "away", "no_answer", "let_go", "undo"], {
    message: "Choose what you heard.",
  }),
  until: z.optional(Day),
});

/** "Any word from …?": one press says it, and everything owed to that human goes quiet at once. It can be taken back. */
export const word = (deps: Deps) => {
  const waiter = async (c: Context<Env>): Promise<Word.Waiter | undefined> => {
    const id = matterId(c, c.req.param("matterId") ?? "");
    const [matter] = id ? await deps.store.load(c.var.owner, [id]) : [];
    return matter && Word.isWaiter(matter) ? matter : undefined;
  };
  const page = async (c: Context<Env>, matter: Word.Waiter, refused?: Refused) =>
    show(
      c,
      {
        title: `Any word from ${Word.awaitedName(matter)}?`,
        ...{ explorer: await whoAsks(c, deps), data: matter.info, refused },
      },
      <WordPage matter={matter} base={c.var.base} said={said(refused)} />,
    );
  return new Hono<Env>()
    .get("/word/:matterId", async (c) => {
      const matter = await waiter(c);
      return matter ? page(c, matter) : missing(c);
    })
    .post("/word/:matterId", async (c) => {
      const { owner } = c.var;
      const matter = await waiter(c);
      if (!matter) return missing(c);
      const read = await readForm(c, Press);
      if (!read.ok) return page(c, matter, read);
      const { said, until } = read.value;
      const { preferences } = await whoAsks(c, deps);
      const back = until && at(until, preferences.morning, preferences.zone);
      const past = { until: "Say until which day they are away, a day still to come." };
      if (said === "away" && (!back || back <= deps.clock.now()))
        return page(c, matter, { typed: read.typed, refusal: refuse("input.invalid", past.until, past) });
      const others =
        said === "undo"
          ? await endedWith(deps, owner, matter)
          : await waitingFor(deps, owner, Word.saidBy(matter, said === "ask_again" ? "not_yet" : said));
      const done = await change(deps, owner, [matter.info.id, ...besides(matter), ...others], (rows, now) => {
        const puts =
          said === "undo"
            ? ok(Word.unsaid(rows, matter.info.id))
            : Word.said(rows, matter.info.id, heard(said, back, preferences.nudgeTwice), now);
        if (!puts.ok) return puts;
        const [first] = puts.value;
        const ended = first && Word.isWaiter(first) && first.info.status === "settled";
        return ok({ puts: puts.value, type: `${matter.noun}.${ended ? "settled" : "changed"}` as const });
      });
      return done.ok ? go(c, `/word/${matter.info.id}`) : page(c, matter, { typed: read.typed, refusal: done });
    });
};

function heard(
  said: Exclude<z.infer<typeof Press>["said"], "undo">,
  back: string | undefined,
  twice: boolean,
): Word.Said {
  switch (said) {
    case "not_yet":
      return { said, askAgain: twice };
    case "ask_again":
      return { said: "not_yet", askAgain: true };
    case "away":
      return { said, until: back ?? "" };
    default:
      return { said };
  }
}
