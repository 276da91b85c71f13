import { Hono } from "hono";
import * as z from "zod";
import { Address } from "../../core/text.ts";
import { Errors, Field } from "../../web/fields.tsx";
import { Page } from "../../web/layout.tsx";
import type { Deps } from "../deps.ts";
import { readForm } from "../form.ts";
import { enter, leave, mailSignIn } from "../session.ts";

type Said = { typed?: Record<string, string>; errors?: Record<string, string> };

const Ask = (said: Said) => (
  <Page title="Sign in" base="">
    <Errors errors={said.errors} />
    <form method="post" action="/sign-in">
      <Field {...said} name="email" label="Your email address" type="email" autocomplete="email" />
      <button type="submit">Mail me a link and a code</button>
    </form>
  </Page>
);

const Code = (said: Said) => (
  <Page title="Look at your mail" base="">
    <p>A link and a code are on their way. Each works once, for fifteen minutes.</p>
    <Errors errors={said.errors} />
    <form method="post" action="/sign-in/code">
      <Field {...said} name="email" label="Your email address" type="email" autocomplete="email" />
      <Field {...said} name="code" label="The six digits" autocomplete="one-time-code" />
      <button type="submit">Sign in</button>
    </form>
  </Page>
);

/** Signing in and out. Opening a link changes nothing: the button on its page does. */
export const session = (deps: Deps) =>
  new Hono()
    .get("/sign-in", (c) => c.html(<Ask />))
    .post("/sign-in", async (c) => {
      const read = await readForm(c, z.object({ email: Address }));
      if (!read.ok) return c.html(<Ask {...read} />, 422);
      const visitor = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
      if (await mailSignIn(deps, read.value.email, visitor)) return c.html(<Code typed={read.typed} />);
      const errors = { email: "This was asked for many times. Please try again in an hour." };
      return c.html(<Ask typed={read.typed} errors={errors} />, 429);
    })
    .get("/sign-in/link/:token", async (c) => {
      const known = await deps.accounts.peekSignIn(deps.secrets.hash(c.req.param("token")), deps.clock.now());
      if (!known)
        return c.html(<Ask errors={{ email: "This link was used or is too old. Ask for a new one." }} />, 410);
      return c.html(
        <Page title="Sign in" base="">
          <form method="post">
            <button type="submit">Sign in as {known.email}</button>
          </form>
        </Page>,
      );
    })
    .post("/sign-in/link/:token", async (c) => {
      const taken = await deps.accounts.takeSignInByLink(deps.secrets.hash(c.req.param("token")), deps.clock.now());
      if (typeof taken === "string")
        return c.html(<Ask errors={{ email: "This link was used or is too old. Ask for a new one." }} />, 410);
      await enter(c, deps, taken);
      return c.redirect("/", 303);
    })
    .post("/sign-in/code", async (c) => {
      const read = await readForm(c, z.object({ email: Address, code: z.string().trim() }));
      if (!read.ok) return c.html(<Code {...read} />, 422);
      const { email, code } = read.value;
      const sealed = deps.secrets.seal(email);
      const taken = await deps.accounts.takeSignInByCode(sealed, deps.secrets.hash(code), deps.clock.now());
      if (typeof taken === "string")
        return c.html(<Code typed={read.typed} errors={{ code: "This code does not fit, or is too old." }} />, 422);
      await enter(c, deps, taken);
      return c.redirect("/", 303);
    })
    .post("/sign-out", async (c) => {
      await leave(c, deps);
      return c.redirect("/sign-in", 303);
    });
