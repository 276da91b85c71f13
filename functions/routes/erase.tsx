import { type Context, Hono } from "hono";
import * as Contact from "../../core/contact.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import { ContactId } from "../../core/id.ts";
import type { Of } from "../../core/matter.ts";
import { EraseAccount, ErasePerson } from "../../web/erase.tsx";
import { go, missing, type Refused, show, turnedAway } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { type Erased, eraseOwner, erasePerson } from "../erase.ts";
import { everythingOf } from "../export.ts";
import { type Env, explorerOf, leave, signInEnvelope, whoAsks } from "../session.ts";
import { change, rowOf } from "./change.ts";

/** Taking everything along, and deleting one person or everything: each after a page that says what it means. */
export const erase = (deps: Deps) => {
  const personOf = async (c: Context<Env>): Promise<Of<"contact"> | undefined> => {
    const id = ContactId.safeParse(c.req.param("id"));
    return id.success ? rowOf(await deps.store.load(c.var.owner, [id.data]), "contact") : undefined;
  };
  const account = async (c: Context<Env>, refused?: Refused) => {
    const explorer = await whoAsks(c, deps);
    const data = { fields: ["email"] };
    return show(
      c,
      { title: "Erase everything", explorer, data, refused },
      <EraseAccount explorer={explorer} typed={refused?.typed} errors={refused?.refusal.fields} />,
    );
  };
  return new Hono<Env>()
    .get("/export", async (c) => {
      const day = deps.clock.now().slice(0, 10);
      c.header("Content-Disposition", `attachment; filename="askwell-${day}.json"`);
      c.header("Cache-Control", "no-store");
      return c.json(await everythingOf(deps, c.var.owner));
    })
    .get("/people/:id/erase", async (c) => {
      const person = await personOf(c);
      if (!person) return missing(c);
      const title = `Erase ${Contact.fullName(person.info)}?`;
      const explorer = await whoAsks(c, deps);
      return show(c, { title, explorer, data: { fields: [] } }, <ErasePerson person={person.info} />);
    })
    .post("/people/:id/erase", async (c) => {
      const person = await personOf(c);
      if (!person) return go(c, "/people");
      const done = await eraseContact(deps, person);
      return done.ok ? go(c, "/people") : turnedAway(c, done, "That did not work");
    })
    .get("/account/erase", (c) => account(c))
    .post("/account/erase", async (c) => {
      const row = await explorerOf(deps, c.var.owner);
      const { email = "" } = (await c.req.parseBody()) as { email?: string };
      if (email.trim().toLowerCase() !== row.info.email.toLowerCase())
        return account(c, {
          typed: { email },
          refusal: refuse("input.invalid", "Nothing was erased.", {
            email: "Write your own address, so that this is no slip.",
          }),
        });
      const done = await eraseAccount(deps, row);
      if (!done.ok) return turnedAway(c, done, "That did not work");
      await leave(c, deps);
      const said = refuse("link.used", "Everything of yours is erased, or is being erased at this moment. Go well.");
      return turnedAway(c, said, "You are erased");
    });
};

/** One person of the explorer's, by the explorer's wish: no mark is left, so that they may be added again. Refused when nothing was begun. */
export async function eraseContact(deps: Deps, { info }: Of<"contact">): Promise<Result<Erased>> {
  const { owner, id } = info;
  const done = await change(deps, owner, [id], (rows) => {
    const row = rowOf(rows, "contact");
    if (!row) return refuse("matter.not_found", "This person is gone.");
    const next = Contact.erasing(row.info);
    return ok({ puts: [{ ...row, info: next }], type: "contact.changed" });
  });
  return done.ok ? ok(await erasePerson(deps, owner, id)) : done;
}

/** From here on nothing is planned and nobody gets in; what a sender still holds is waited for. Refused when nothing was begun. */
export async function eraseAccount(deps: Deps, explorer: Of<"owner">): Promise<Result<Erased>> {
  const { owner, email } = explorer.info;
  const sealed = deps.secrets.seal(email);
  const done = await change(deps, owner, [owner], (rows, now) => {
    const row = rowOf(rows, "owner");
    if (!row) return refuse("matter.not_found", "Nothing is kept any more.");
    return ok({
      puts: [{ ...row, info: { ...row.info, erasing: { since: now, signIn: signInEnvelope(sealed) } } }],
      type: "explorer.changed",
    });
  });
  if (!done.ok) return done;
  await deps.accounts.closeSessions(owner);
  await deps.accounts.disown(sealed, owner);
  const [row] = await deps.store.load(owner, [owner]);
  return ok(row?.noun === "owner" ? await eraseOwner(deps, row) : "erased");
}
