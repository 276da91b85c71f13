import { type Context, Hono } from "hono";
import { ok, refuse } from "../../core/error.ts";
import { CareerId } from "../../core/id.ts";
import type { Of } from "../../core/matter.ts";
import { Places, searches } from "../../core/places.ts";
import { PlacesPage } from "../../web/places.tsx";
import { go, missing, type Refused, show } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { readForm } from "../form.ts";
import { type Env, whoAsks } from "../session.ts";
import { change, rowOf } from "./change.ts";

/** Where to look for people who do this work: ready searches, which the explorer opens, and their own notes. */
export const places = (deps: Deps) => {
  const careerOf = async (c: Context<Env>): Promise<Of<"career"> | undefined> => {
    const id = CareerId.safeParse(c.req.param("id"));
    const [row] = id.success ? await deps.store.load(c.var.owner, [id.data]) : [];
    return row?.noun === "career" ? row : undefined;
  };
  const page = async (c: Context<Env>, { info }: Of<"career">, refused?: Refused) => {
    const found = searches(info.title, info.places ?? {});
    return show(
      c,
      {
        title: `Where to find people in ${info.title}`,
        ...{ explorer: await whoAsks(c, deps), data: { places: info.places ?? {}, searches: found }, refused },
      },
      <PlacesPage
        career={info}
        searches={found}
        typed={refused?.typed ?? filledIn(info.places ?? {})}
        errors={refused?.refusal.fields}
      />,
    );
  };
  return new Hono<Env>()
    .get("/careers/:id/places", async (c) => {
      const career = await careerOf(c);
      return career ? page(c, career) : missing(c);
    })
    .post("/careers/:id/places", async (c) => {
      const career = await careerOf(c);
      if (!career) return missing(c);
      const read = await readForm(c, Places);
      if (!read.ok) return page(c, career, read);
      const done = await change(deps, c.var.owner, [career.info.id], (rows) => {
        const row = rowOf(rows, "career");
        if (!row) return refuse("matter.not_found", "This career is gone.");
        return ok({ puts: [{ ...row, info: { ...row.info, places: read.value } }], type: "career.changed" });
      });
      return done.ok
        ? go(c, `/careers/${career.info.id}/places`)
        : page(c, career, { typed: read.typed, refusal: done });
    });
};

const filledIn = (kept: Places): Record<string, string> =>
  Object.fromEntries(Object.entries(kept).flatMap(([name, value]) => (value ? [[name, value]] : [])));
