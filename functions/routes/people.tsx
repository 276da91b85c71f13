import { Hono } from "hono";
import * as Contact from "../../core/contact.ts";
import { refuse } from "../../core/error.ts";
import { ContactId } from "../../core/id.ts";
import { fresh } from "../../core/matter.ts";
import { Area, Errors, Field } from "../../web/fields.tsx";
import { Page } from "../../web/layout.tsx";
import type { Deps } from "../deps.ts";
import { type Read, readForm } from "../form.ts";
import { type Env, explorerOf } from "../session.ts";

const Form = ({ said }: { said?: Extract<Read<unknown>, { ok: false }> }) => (
  <form method="post" action="/people/new">
    <Errors errors={said?.errors} />
    <Field {...said} name="given" label="Given name" />
    <Field {...said} name="family" label="Family name" />
    <Field {...said} name="email" label="Email address" type="email" />
    <Field {...said} name="organisation" label="Organisation" />
    <Field {...said} name="role" label="Role" />
    <Field {...said} name="how" label="How you know each other" />
    <Area {...said} name="notes" label="Notes" />
    <button type="submit">Add this person</button>
  </form>
);

/** The people an explorer talks with: 25 a page, and each on a page of their own. */
export const people = (deps: Deps) =>
  new Hono<Env>()
    .get("/people", async (c) => {
      const { owner, base } = c.var;
      const [explorer, all] = await Promise.all([
        explorerOf(deps, owner),
        deps.store.list(owner, "contact", 25, c.req.query("after")),
      ]);
      return c.html(
        <Page title="People" explorer={explorer.info} base={base}>
          <p>
            <a href="/people/new">Add a person</a>
          </p>
          <ul>
            {all.map(({ info }) => (
              <li>
                <a href={`/people/${info.id}`}>{Contact.fullName(info)}</a>
              </li>
            ))}
          </ul>
          {all.length === 25 && <a href={`/people?after=${all.at(-1)?.info.id}`}>More people</a>}
        </Page>,
      );
    })
    .get("/people/new", async (c) =>
      c.html(
        <Page title="Add a person" explorer={(await explorerOf(deps, c.var.owner)).info} base={c.var.base}>
          <Form />
        </Page>,
      ),
    )
    .post("/people/new", async (c) => {
      const { owner, base } = c.var;
      const now = deps.clock.now();
      let read: Read<unknown> = await readForm(c, Contact.Draft);
      const draft = read.ok ? Contact.Draft.parse(read.value) : undefined;
      if (draft) {
        const id = deps.dice.id("contact") as ContactId;
        const info = Contact.Info.parse({
          ...draft,
          ...{
            id,
            owner,
            status: "active",
            addedAt: now,
            named: [],
            closings: 0,
            suggested: [],
            nudges: 0,
            messages: {},
          },
        });
        const committed = await deps.store.commit({
          ...{ owner, now, nonce: deps.dice.token(), puts: [{ ...fresh("contact", info), wake: now }] },
          events: [{ id: deps.dice.eventId(), type: "contact.added", owner, matter: id, at: now }],
          ...(draft.email ? { address: { sealed: deps.secrets.seal(draft.email), contact: id } } : {}),
        });
        if (committed === "committed") return c.redirect(`/people/${id}`, 303);
        const taken = committed === "taken";
        const errors = taken
          ? { email: "Another person of yours already has this address." }
          : { given: "This was not kept. Please try again." };
        read = { ok: false, typed: read.typed, errors, refusal: refuse("contact.same_address", "", errors) };
      }
      return c.html(
        <Page title="Add a person" explorer={(await explorerOf(deps, owner)).info} base={base}>
          {read.ok ? <Form /> : <Form said={read} />}
        </Page>,
        422,
      );
    })
    .get("/people/:id", async (c) => {
      const { owner, base } = c.var;
      const id = ContactId.safeParse(c.req.param("id"));
      const [found] = id.success ? await deps.store.load(owner, [id.data]) : [];
      if (found?.noun !== "contact") return c.notFound();
      const { info } = found;
      return c.html(
        <Page title={Contact.fullName(info)} explorer={(await explorerOf(deps, owner)).info} base={base}>
          <p>{[info.role, info.organisation, info.email].filter(Boolean).join(", ")}</p>
          <p>{info.notes}</p>
          <p>
            <a href={`${base}/talks/new?contact=${info.id}`}>Schedule or record a talk</a>
          </p>
          {info.named.length > 0 && <h2>Whom they named</h2>}
          <ul>
            {info.named.map((one) => (
              <li>
                {one.name}: {one.outcome.replaceAll("_", " ")}
              </li>
            ))}
          </ul>
        </Page>,
      );
    });
