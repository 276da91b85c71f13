import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { type Refusal, refuse } from "../../core/error.ts";
import { Address } from "../../core/text.ts";
import { isZone } from "../../core/time.ts";
import { AskAddress, PressLink, TypeCode } from "../../web/sign-in.tsx";
import { go, type Refused, said, show } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { readForm, typedOf } from "../form.ts";
import { enter, leave, mailSignIn } from "../session.ts";

const used = refuse("link.used", "This link was used or is too old.", {
  email: "This link was used or is too old. Ask for a new one here.",
});
const often = refuse("rate.limited", "This was asked for many times.", {
  email: "This was asked for many times. Please try again in an hour.",
});
const wrongCode = refuse("input.invalid", "This code does not fit.", {
  code: "This code does not fit, or is too old. After five wrong tries it ends; then ask for another.",
});

/** The zone of the device, where it told us one that exists; else what the network told us of the visitor. */
const zoneOf = (c: Context, typed: string | undefined): string | undefined =>
  [typed, c.req.header("cloudfront-viewer-time-zone")].find((one) => one && isZone(one));

/** Signing in and out. Opening a link changes nothing: the button on its page does. */
export function session(deps: Deps) {
  const ask = (c: Context, refused?: Refused) =>
    show(c, { title: "Sign in", data: { fields: ["email"] }, refused }, <AskAddress said={said(refused)} />);
  const code = (c: Context, typed: Record<string, string>, refusal?: Refusal, mailed = refusal === undefined) => {
    const refused = refusal && { refusal, typed };
    const told = refused ? said(refused) : { typed };
    return show(
      c,
      { title: mailed ? "Look at your mail" : "Type your code", data: { fields: ["email", "code"] }, refused },
      <TypeCode said={told} mailed={mailed} />,
    );
  };
  const inside = async (c: Context, taken: { sealed: string; email: string; zone?: string }, typed?: string) => {
    const zone = taken.zone ?? zoneOf(c, typed);
    return go(c, (await enter(c, deps, { ...taken, ...(zone ? { zone } : {}) })) ? "/welcome" : "/");
  };
  return new Hono()
    .get("/sign-in", (c) => ask(c))
    .post("/sign-in", async (c) => {
      const read = await readForm(c, z.object({ email: Address }));
      if (!read.ok) return ask(c, read);
      // Written by the CDN, over whatever a visitor claims; a machine of one's own has one visitor.
      const visitor = c.req.header("x-askwell-visitor") ?? "unknown";
      const { email } = read.value;
      const sent = await mailSignIn(deps, email, visitor, zoneOf(c, read.typed.zone));
      return sent ? code(c, { email }) : ask(c, { refusal: often, typed: read.typed });
    })
    .get("/sign-in/link/:token", async (c) => {
      const known = await deps.accounts.peekSignIn(deps.secrets.hash(c.req.param("token")), deps.clock.now());
      if (!known) return ask(c, { refusal: used, typed: {} });
      return show(c, { title: "Sign in", data: { email: known.email } }, <PressLink email={known.email} />);
    })
    .post("/sign-in/link/:token", async (c) => {
      const { zone } = await typedOf(c);
      const taken = await deps.accounts.takeSignInByLink(deps.secrets.hash(c.req.param("token")), deps.clock.now());
      return typeof taken === "string" ? ask(c, { refusal: used, typed: {} }) : inside(c, taken, zone);
    })
    .get("/sign-in/code", (c) => code(c, {}, undefined, false))
    .post("/sign-in/code", async (c) => {
      const read = await readForm(c, z.object({ email: Address, code: z.string().check(z.trim()) }));
      if (!read.ok) return code(c, read.typed, read.refusal);
      const sealed = deps.secrets.seal(read.value.email);
      const given = deps.secrets.hash(read.value.code.replace(/\D/g, ""));
      const taken = await deps.accounts.takeSignInByCode(sealed, given, deps.clock.now());
      return typeof taken === "string" ? code(c, read.typed, wrongCode) : inside(c, taken, read.typed.zone);
    })
    .post("/sign-out", async (c) => {
      await leave(c, deps);
      return go(c, "/sign-in");
    });
}
