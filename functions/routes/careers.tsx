import { type Context, Hono } from "hono";
import * as Career from "../../core/career.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import { CareerId, type OwnerId } from "../../core/id.ts";
import { fresh, type Of } from "../../core/matter.ts";
import type { Instant } from "../../core/time.ts";
import { CareerForm, CareerList, CareerPage, FactForm, figureName } from "../../web/career.tsx";
import { go, missing, type Refused, said, show, turnedAway } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { filled, readForm, refuseFields, typedOf } from "../form.ts";
import { type Env, whoAsks } from "../session.ts";
import { change, rowOf } from "./change.ts";

const perPage = 25;

/** Titles to choose from on other forms. */
export const careerTitles = async (deps: Deps, owner: OwnerId): Promise<string[]> =>
  (await deps.store.list(owner, "career", perPage)).map((one) => one.info.title);

const started = (deps: Deps, owner: OwnerId, draft: { title: string; why?: string | undefined }): Of<"career"> =>
  fresh("career", {
    ...{ id: deps.dice.id("career") as CareerId, owner, title: draft.title, addedAt: deps.clock.now() },
    ...{ facts: {}, evidence: [], status: "exploring", helpers: [], messages: {} },
    ...(draft.why ? { why: draft.why } : {}),
  });

/** The career of this name: one that is explored already, or a new one that is not kept yet (`rev` 0). */
export async function careerNamed(deps: Deps, owner: OwnerId, typed: string): Promise<Result<Of<"career">>> {
  const read = Career.Draft.safeParse({ title: typed });
  if (!read.success) return refuseFields(read.error, () => "career");
  const same = (title: string) => title.toLowerCase() === read.data.title.toLowerCase();
  const found = (await deps.store.list(owner, "career", 100)).find((one) => same(one.info.title));
  return ok(found ?? started(deps, owner, read.data));
}

/** The careers an explorer looks into: figures with their sources, what people said, and the decision. */
export function careers(deps: Deps) {
  const app = new Hono<Env>();
  const careerOf = async (c: Context<Env>) => {
    const id = CareerId.safeParse(c.req.param("id"));
    return id.success ? rowOf(await deps.store.load(c.var.owner, [id.data]), "career")?.info : undefined;
  };
  const step = (c: Context<Env>, id: CareerId, next: (career: Career.Info, now: Instant) => Career.Info) =>
    change(deps, c.var.owner, [id], (rows, now) => {
      const row = rowOf(rows, "career");
      if (!row) return refuse("matter.not_found", "This career is gone.");
      return ok({ puts: [{ ...row, info: next(row.info, now) }], type: "career.changed" });
    });
  const form = async (c: Context<Env>, career?: Career.Info, refused?: Refused) => {
    const explorer = await whoAsks(c, deps);
    const title = career ? `Change ${career.title}` : "Explore a career";
    const body = {
      said: said(refused),
      button: career ? "Keep this" : "Explore it",
      ...(career ? { value: career } : {}),
    };
    return show(
      c,
      { title, explorer, data: career ?? { fields: ["title", "why"] }, refused },
      <CareerForm {...body} />,
    );
  };
  const factForm = async (c: Context<Env>, career: Career.Info, figure: Career.Figure, refused?: Refused) => {
    const explorer = await whoAsks(c, deps);
    const fact = career.facts[figure];
    const title = `${figureName(figure)}: ${career.title}`;
    return show(c, { title, explorer, data: fact ?? {}, refused }, <FactForm fact={fact} said={said(refused)} />);
  };

  app.get("/careers", async (c) => {
    const after = CareerId.safeParse(c.req.query("after"));
    const [explorer, rows] = await Promise.all([
      whoAsks(c, deps),
      deps.store.list(c.var.owner, "career", perPage, after.success ? after.data : undefined),
    ]);
    const all = rows.map((one) => one.info);
    const more = all.length === perPage ? all.at(-1)?.id : undefined;
    return show(c, { title: "Careers", explorer, data: all }, <CareerList careers={all} more={more} />);
  });
  app.get("/careers/new", (c) => form(c));
  app.post("/careers/new", async (c) => {
    const read = await readForm(c, Career.Draft);
    if (!read.ok) return form(c, undefined, read);
    const row = started(deps, c.var.owner, read.value);
    const done = await change(deps, c.var.owner, [], () => ok({ puts: [row], type: "career.added" }));
    return done.ok ? go(c, `/careers/${row.info.id}`) : form(c, undefined, { refusal: done, typed: read.typed });
  });
  app.get("/careers/:id", async (c) => {
    const career = await careerOf(c);
    if (!career) return missing(c);
    const explorer = await whoAsks(c, deps);
    return show(c, { title: career.title, explorer, data: career }, <CareerPage {...{ career, explorer }} />);
  });
  app.post("/careers/:id", async (c) => {
    const career = await careerOf(c);
    if (!career) return missing(c);
    const { does } = await typedOf(c);
    const status = does === "chosen" || does === "set_aside" ? does : "exploring";
    const done = await step(c, career.id, (row, now) => Career.decide(row, status, now));
    return done.ok ? go(c, `/careers/${career.id}`) : turnedAway(c, done, "That did not work");
  });
  app.get("/careers/:id/edit", async (c) => {
    const career = await careerOf(c);
    return career ? form(c, career) : missing(c);
  });
  app.post("/careers/:id/edit", async (c) => {
    const career = await careerOf(c);
    if (!career) return missing(c);
    const read = await readForm(c, Career.Draft);
    if (!read.ok) return form(c, career, read);
    const { title, why } = read.value;
    const done = await step(c, career.id, ({ why: _, ...row }) => ({ ...row, title, ...(why ? { why } : {}) }));
    return done.ok ? go(c, `/careers/${career.id}`) : form(c, career, { refusal: done, typed: read.typed });
  });
  app.get("/careers/:id/facts/:figure", async (c) => {
    const [career, figure] = [await careerOf(c), Career.figures.find((one) => one === c.req.param("figure"))];
    return career && figure ? factForm(c, career, figure) : missing(c);
  });
  app.post("/careers/:id/facts/:figure", async (c) => {
    const [career, figure] = [await careerOf(c), Career.figures.find((one) => one === c.req.param("figure"))];
    if (!career || !figure) return missing(c);
    const typed = await typedOf(c);
    const read =
      typed.does === "forget" ? undefined : Career.Fact.safeParse({ value: "", source: "", ...filled(typed) });
    if (read && !read.success) return factForm(c, career, figure, { refusal: refuseFields(read.error), typed });
    const done = await step(c, career.id, (row) => Career.withFact(row, figure, read?.data));
    return done.ok ? go(c, `/careers/${career.id}`) : factForm(c, career, figure, { refusal: done, typed });
  });
  return app;
}
