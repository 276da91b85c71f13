import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { ok, type Result, refuse } from "../../core/error.ts";
import type { Type } from "../../core/event.ts";
import type { Matter, Of } from "../../core/matter.ts";
import * as Referral from "../../core/referral.ts";
import type { Instant } from "../../core/time.ts";
import { ReferralPage } from "../../web/referral.tsx";
import { go, missing, type Refused, said, show } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { readForm } from "../form.ts";
import { type Env, matterId, whoAsks } from "../session.ts";
import { change, rowOf } from "./change.ts";

const Pressed = z.object({
  does: z.enum(["let_go", "introduced", "not_introduced", "reopen", "agree"], { message: "Press one of the buttons." }),
  writes: z._default(z.enum(["explorer", "referrer"]), "explorer"),
  leave: z._default(z.enum(["not_asked", "yes", "no"]), "not_asked"),
});
type Pressed = z.infer<typeof Pressed>;

/** One person who was named, from the naming to a stated end. Looking changes nothing; every step can be taken back. */
export const referrals = (deps: Deps) => {
  const found = async (c: Context<Env>) => {
    const id = matterId(c, c.req.param("id") ?? "");
    const [row] = id ? await deps.store.load(c.var.owner, [id]) : [];
    if (row?.noun !== "referral") return undefined;
    const beside = await deps.store.load(c.var.owner, [row.info.referrer, row.info.contact]);
    return { row, beside };
  };
  type Found = NonNullable<Awaited<ReturnType<typeof found>>>;
  const page = async (c: Context<Env>, { row, beside }: Found, refused?: Refused) => {
    const explorer = await whoAsks(c, deps);
    const { info } = row;
    const people = {
      referrer: rowOf(beside, "contact", info.referrer)?.info,
      contact: rowOf(beside, "contact", info.contact)?.info,
    };
    const body = <ReferralPage {...people} referral={info} base={c.var.base} {...{ explorer, said: said(refused) }} />;
    return show(c, { title: `${info.name}, named by ${info.referrerName}`, explorer, data: info, refused }, body);
  };
  return new Hono<Env>()
    .get("/referrals/:id", async (c) => {
      const seen = await found(c);
      return seen ? page(c, seen) : missing(c);
    })
    .post("/referrals/:id", async (c) => {
      const seen = await found(c);
      if (!seen) return missing(c);
      const read = await readForm(c, Pressed);
      if (!read.ok) return page(c, seen, read);
      const { id, referrer } = seen.row.info;
      const done = await change(deps, c.var.owner, [id, referrer], (rows, now) => {
        const row = rowOf(rows, "referral");
        if (!row) return refuse("matter.not_found", "This is gone.");
        const next = pressed(row.info, read.value, now);
        if (!next.ok) return next;
        const type: Type = next.value.status === "settled" ? "referral.settled" : "referral.changed";
        return ok({ puts: withReferrer({ ...row, info: next.value }, rows), type });
      });
      if (!done.ok) return page(c, seen, { refusal: done, typed: read.typed });
      return go(c, read.value.does === "introduced" ? `/letters/${id}/intro_reply` : `/referrals/${id}`);
    });
};

function pressed(referral: Referral.Info, { does, writes, leave }: Pressed, now: Instant): Result<Referral.Info> {
  switch (does) {
    case "let_go":
      return Referral.settle(referral, "let_go", now);
    case "introduced":
      return Referral.introduced(referral, now);
    case "not_introduced":
      return Referral.unwritten(referral, false);
    case "agree":
      return Referral.agree(referral, { writes, leave });
    case "reopen":
      return ok(Referral.reopen(referral));
  }
}

/** The referral's row, and the referrer's with what now stands about this person, for the letter that closes the loop. */
export function withReferrer(referral: Of<"referral">, rows: Matter[]): Matter[] {
  const referrer = rowOf(rows, "contact", referral.info.referrer);
  if (!referrer) return [referral];
  const { id, writes, leave } = referral.info;
  const named = referrer.info.named.map((one) =>
    one.referral === id ? { ...one, writes, leave, outcome: Referral.standing(referral.info) } : one,
  );
  return [referral, { ...referrer, info: { ...referrer.info, named } }];
}
