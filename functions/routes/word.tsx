import { Hono } from "hono";
import * as z from "zod";
import * as Ask from "../../core/ask.ts";
import { refuse } from "../../core/error.ts";
import type { Matter, Of } from "../../core/matter.ts";
import * as Referral from "../../core/referral.ts";
import { at, Day } from "../../core/time.ts";
import { Page } from "../../web/layout.tsx";
import { WordPage } from "../../web/word.tsx";
import type { Deps } from "../deps.ts";
import { readForm } from "../form.ts";
import { type Env, explorerOf, matterId } from "../session.ts";
import { change, rowOf } from "./change.ts";

const Said = z.object({
  said: z.enum(["answered", "declined", "not_yet", "away", "undo"], { message: "Choose what you heard." }),
  once: z.string().optional(),
  until: Day.optional(),
});

/** "Any word from …?", asked once: the answer settles what is owed, and can be taken back. */
export const word = (deps: Deps) =>
  new Hono<Env>()
    .get("/word/:matterId", async (c) => {
      const id = matterId(c, c.req.param("matterId"));
      const [matter] = id ? await deps.store.load(c.var.owner, [id]) : [];
      if (matter?.noun !== "referral" && matter?.noun !== "ask") return c.notFound();
      const explorer = (await explorerOf(deps, c.var.owner)).info;
      return c.html(
        <Page title={`Any word from ${matter.info.name}?`} explorer={explorer} base={c.var.base}>
          <WordPage matter={matter} base={c.var.base} />
        </Page>,
      );
    })
    .post("/word/:matterId", async (c) => {
      const { owner, base } = c.var;
      const id = matterId(c, c.req.param("matterId"));
      const [matter] = id ? await deps.store.load(owner, [id]) : [];
      if (matter?.noun !== "referral" && matter?.noun !== "ask") return c.notFound();
      const explorer = (await explorerOf(deps, owner)).info;
      const again = (errors: Record<string, string>) =>
        c.html(
          <Page title={`Any word from ${matter.info.name}?`} explorer={explorer} base={base}>
            <WordPage matter={matter} base={base} errors={errors} />
          </Page>,
          422,
        );
      const read = await readForm(c, Said);
      if (!read.ok) return again(read.errors);
      const { said, once, until } = read.value;
      const back = until && at(until, explorer.preferences.morning, explorer.preferences.zone);
      if (said === "away" && (!back || back <= deps.clock.now()))
        return again({ until: "Say until which day they are away, a day still to come." });
      const answer: Referral.Word | "undo" =
        said === "away"
          ? { said, until: back ?? "" }
          : said === "not_yet"
            ? { said, askAgain: once === "yes" }
            : said === "undo"
              ? said
              : { said };
      const beside = matter.noun === "referral" ? [matter.info.referrer] : [];
      const done = await change(deps, owner, [matter.info.id, ...beside], (rows, now) => {
        const settled = answer !== "undo" && (answer.said === "answered" || answer.said === "declined");
        const ask = rowOf(rows, "ask");
        if (ask) {
          const wrote = sentAt(ask.info.messages);
          const next = answer === "undo" ? Ask.reopen(ask.info, wrote) : Ask.word(ask.info, answer, now);
          const type = settled ? ("ask.settled" as const) : ("ask.changed" as const);
          return next.ok ? { ok: true, value: { puts: [{ ...ask, info: next.value }], type } } : next;
        }
        const referral = rowOf(rows, "referral");
        if (!referral) return refuse("matter.not_found", "This is gone.");
        const wrote = sentAt(referral.info.messages);
        const next =
          answer === "undo" ? Referral.reopen(referral.info, wrote) : Referral.word(referral.info, answer, now);
        if (!next.ok) return next;
        const type = settled ? ("referral.settled" as const) : ("referral.changed" as const);
        return { ok: true, value: { puts: withReferrer({ ...referral, info: next.value }, rows), type } };
      });
      return done.ok ? c.redirect(`${base}/word/${matter.info.id}`, 303) : again(done.fields ?? { form: done.say });
    });

/** The referral's row, and the referrer's with what now stands about this person, for the letter that closes the loop. */
export function withReferrer(referral: Of<"referral">, rows: Matter[]): Matter[] {
  const referrer = rowOf(rows, "contact", referral.info.referrer);
  if (!referrer) return [referral];
  const named = referrer.info.named.map((one) =>
    one.referral === referral.info.id ? { ...one, outcome: Referral.standing(referral.info) } : one,
  );
  return [referral, { ...referrer, info: { ...referrer.info, named } }];
}

/** When the letter that waits for an answer went out. */
const sentAt = (messages: Referral.Info["messages"]) =>
  Object.values(messages).find((one) => one.status === "sent")?.at;
