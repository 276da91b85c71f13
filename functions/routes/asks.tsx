import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import * as Ask from "../../core/ask.ts";
import * as Booking from "../../core/booking.ts";
import * as Contact from "../../core/contact.ts";
import type { Beside, Due } from "../../core/due.ts";
import { ok, refuse } from "../../core/error.ts";
import { AskId, CareerId, ContactId } from "../../core/id.ts";
import { fresh, type Of } from "../../core/matter.ts";
import { plan } from "../../core/plan.ts";
import { AskForm, AskPage, AsksPage, MendForm } from "../../web/asks.tsx";
import { forwardableOf } from "../../web/letter.ts";
import { go, missing, type Refused, show } from "../answer.tsx";
import { checked } from "../checked.ts";
import type { Deps } from "../deps.ts";
import { readForm } from "../form.ts";
import { type Env, matterId, whoAsks } from "../session.ts";
import { change, rowOf } from "./change.ts";
import { open } from "./waiting.ts";

const New = z.extend(Ask.Draft, {
  contact: ContactId,
  career: z.optional(CareerId),
  way: z._default(z.enum(["direct", "through"]), "direct"),
  through: z.optional(ContactId),
});

/** How many people and careers a form offers to choose from, the latest first. */
const offered = 100;

/** Requests for a conversation: drafted here, sent by the explorer, followed to their end. A mail's link opens those of that mail alone. */
export const asks = (deps: Deps) => {
  const form = async (c: Context<Env>, refused?: Refused) => {
    const { owner } = c.var;
    const [people, careers] = await Promise.all([
      deps.store.list(owner, "contact", offered),
      deps.store.list(owner, "career", offered),
    ]);
    const asked = (name: string) => ContactId.safeParse(c.req.query(name)).data;
    const named = [asked("contact"), asked("through")].filter((id) => id !== undefined);
    const more = named.filter((id) => !people.some((one) => one.info.id === id));
    const extra = (more.length > 0 ? await deps.store.load(owner, more) : []).filter((row) => row.noun === "contact");
    const typed = { ...chosen(c), ...refused?.typed };
    return show(
      c,
      { title: "Ask for a talk", explorer: await whoAsks(c, deps), data: typed, refused },
      <AskForm
        typed={typed}
        errors={refused?.refusal.fields}
        people={[...extra, ...people].map((row) => row.info).filter(Contact.reachable)}
        careers={careers.map((row) => row.info).filter((one) => one.status === "exploring")}
      />,
    );
  };
  const askOf = async (c: Context<Env>): Promise<Of<"ask"> | undefined> => {
    const id = matterId(c, c.req.param("id") ?? "");
    const [row] = id ? await deps.store.load(c.var.owner, [id]) : [];
    return row?.noun === "ask" ? row : undefined;
  };
  const page = async (c: Context<Env>, ask: Of<"ask">, refused?: Refused) => {
    const explorer = await whoAsks(c, deps);
    const rows = await deps.store.load(c.var.owner, [
      Ask.addressee(ask.info),
      ask.info.contact,
      Booking.idOf(ask.info.id),
    ]);
    const given = c.var.base === "" ? rowOf(rows, "booking")?.info : undefined;
    const person = rowOf(rows, "contact", ask.info.contact)?.info;
    const used = given !== undefined && (person?.talks ?? []).includes(given.interview);
    const addressee = rowOf(rows, "contact", Ask.addressee(ask.info))?.info;
    const awaited = rowOf(rows, "contact", Ask.awaited(ask.info))?.info;
    const beside: Beside = { explorer, ...(awaited ? { contact: awaited } : {}) };
    const owed: Due[] = plan(ask, beside, deps.clock.now());
    const forward = ask.info.introducer && forwardableOf(ask.info, explorer, addressee);
    const findings = forward ? (await checked({ kind: "request", text: forward })).findings : [];
    return show(
      c,
      { title: `Your request to talk with ${ask.info.name}`, explorer, data: { ask: ask.info, owed }, refused },
      <>
        <AskPage
          {...{ ask: ask.info, explorer, owed, forward, findings, given, used }}
          now={deps.clock.now()}
          base={c.var.base}
        />
        {ask.info.status === "drafted" && <MendForm ask={ask.info} refused={refused} />}
      </>,
    );
  };
  return new Hono<Env>()
    .get("/asks", async (c) => {
      if (c.var.base) return missing(c);
      const after = AskId.safeParse(c.req.query("after")).data;
      const found = await deps.store.list(c.var.owner, "ask", 25, after);
      const all = found.map((row) => row.info);
      return show(
        c,
        { title: "Requests for a talk", explorer: await whoAsks(c, deps), data: { asks: all } },
        <AsksPage asks={all} more={all.length === 25 ? all.at(-1)?.id : undefined} />,
      );
    })
    .get("/asks/new", (c) => (c.var.base ? missing(c) : form(c)))
    .post("/asks/new", async (c) => {
      if (c.var.base) return missing(c);
      const { owner } = c.var;
      const read = await readForm(c, New);
      if (!read.ok) return form(c, read);
      const { contact, career, way, through, how, why } = read.value;
      const wrong = (fields: Record<string, string>) =>
        form(c, { typed: read.typed, refusal: refuse("input.invalid", "This is not drafted yet.", fields) });
      if (way === "through" && !through) return wrong({ through: "Choose who knows you both, or ask directly." });
      if (way === "through" && through === contact)
        return wrong({ through: "This is the person you want to talk to. Choose somebody who knows them." });
      const under = (await open(deps, owner)).find((row) => row.noun === "ask" && row.info.contact === contact);
      if (under?.noun === "ask")
        return wrong({
          contact: `A request to talk with ${under.info.name} is under way. Open it from their page, or choose somebody else.`,
        });
      const ids = [contact, ...(career ? [career] : []), ...(way === "through" && through ? [through] : [])];
      const id = deps.dice.id("ask") as AskId;
      const done = await change(deps, owner, ids, (rows, now) => {
        const person = rowOf(rows, "contact", contact);
        const friend = way === "through" ? rowOf(rows, "contact", through) : undefined;
        const about = rowOf(rows, "career")?.info;
        if (!person || (way === "through" && !friend)) return refuse("matter.not_found", "This person is gone.");
        for (const one of [person, ...(friend ? [friend] : [])])
          if (!Contact.reachable(one.info))
            return refuse(
              "contact.stopped",
              `${Contact.shortName(one.info)} asked for no more mail, so nothing is drafted.`,
            );
        const info: Ask.Info = {
          ...{
            id,
            owner,
            contact,
            name: Contact.fullName(person.info),
            target: Ask.target(person.info),
            draftedAt: now,
          },
          ...{ messages: {}, status: "drafted" as const },
          ...(friend ? { introducer: { contact: friend.info.id, name: Contact.shortName(friend.info) } } : {}),
          ...(about ? { career: about.id, careerTitle: about.title } : {}),
          ...((how ?? person.info.how) ? { how: how ?? person.info.how } : {}),
          ...(why ? { why } : {}),
        };
        const known = [person, ...(friend ? [friend] : [])].map((row) => ({
          ...row,
          info: Contact.asked(row.info, id),
        }));
        return ok({ puts: [fresh("ask", info), ...known], type: "ask.drafted" });
      });
      return done.ok ? go(c, `/asks/${id}`) : form(c, { typed: read.typed, refusal: done });
    })
    .get("/asks/:id", async (c) => {
      const ask = await askOf(c);
      return ask ? page(c, ask) : missing(c);
    })
    .post("/asks/:id", async (c) => {
      const ask = await askOf(c);
      if (!ask) return missing(c);
      const read = await readForm(c, Ask.Draft);
      if (!read.ok) return page(c, ask, read);
      const done = await change(deps, c.var.owner, [ask.info.id], (rows) => {
        const row = rowOf(rows, "ask");
        const next = row && Ask.mend(row.info, read.value);
        if (!row || !next) return refuse("matter.not_found", "This request is gone.");
        return next.ok ? ok({ puts: [{ ...row, info: next.value }], type: "ask.changed" }) : next;
      });
      return done.ok ? go(c, `/asks/${ask.info.id}`) : page(c, ask, { typed: read.typed, refusal: done });
    });
};

/** What the address asks to be filled in. */
function chosen(c: Context): Record<string, string> {
  const { contact, career, through } = c.req.query();
  return {
    ...(contact ? { contact } : {}),
    ...(career ? { career } : {}),
    ...(through ? { through, way: "through" } : {}),
  };
}
