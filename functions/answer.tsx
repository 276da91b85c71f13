import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Code, type Refusal, refuse } from "../core/error.ts";
import type * as Explorer from "../core/explorer.ts";
import type { Said } from "../web/fields.tsx";
import { Errors } from "../web/fields.tsx";
import { Page } from "../web/layout.tsx";
import type { Typed } from "./form.ts";

/** The one place where a refusal becomes a status. */
const status = {
  "input.invalid": 422,
  "input.too_large": 413,
  "input.not_a_form": 415,
  "page.not_found": 404,
  "origin.foreign": 403,
  fault: 500,
  "sign_in.needed": 401,
  "link.unknown": 410,
  "link.used": 410,
  "link.expired": 410,
  "rate.limited": 429,
  "matter.not_found": 404,
  "matter.changed": 409,
  "interview.not_scheduled": 409,
  "interview.not_over": 422,
  "interview.already_logged": 409,
  "interview.in_the_past": 422,
  "reply.outdated": 409,
  "reply.unreadable": 422,
  "slot.taken": 409,
  "time.impossible": 422,
  "contact.no_address": 409,
  "contact.same_address": 422,
  "contact.stopped": 409,
  "contact.erasing": 409,
  "message.already_sent": 409,
  "message.unknown": 409,
  "nudge.spent": 409,
  "referral.settled": 409,
  "ask.settled": 409,
  "mail.unavailable": 503,
} as const satisfies Record<Code, ContentfulStatusCode>;

/** A form that was refused: what it was sent with beside why. */
export type Refused = { refusal: Refusal; typed: Typed };

/** What a form component shows of a refusal: the sentences by their fields, or the one above them all. */
export const said = (refused: Refused | undefined): Said =>
  refused ? { typed: refused.typed, errors: refused.refusal.fields ?? { form: refused.refusal.say } } : {};

export const wantsJson = (c: Context): boolean => {
  const accept = c.req.header("accept") ?? "";
  return accept.includes("json") && !accept.includes("text/html");
};

/** A refusal for software: RFC 9457, with the closed code in its type and the form's own names under `errors`. */
export function problem(c: Context, refusal: Refusal): Response {
  const { code, say, fields } = refusal;
  const body = {
    type: `/problems/${code}`,
    title: say,
    status: status[code],
    ...(fields ? { errors: fields } : {}),
  };
  return c.body(JSON.stringify(body), status[code], { "Content-Type": "application/problem+json; charset=utf-8" });
}

type Sheet = {
  title: string;
  explorer?: Explorer.Info | undefined;
  /** What software gets for the same address. */
  data: unknown;
  refused?: Refused | undefined;
  rail?: unknown;
  wide?: boolean;
  status?: ContentfulStatusCode;
};

/** One page for people and for software alike: HTML, or its data as JSON. A refused form comes back with what is wrong on top. */
export function show(c: Context, { title, explorer, data, refused, rail, wide, status: given }: Sheet, body: unknown) {
  c.header("Vary", "Accept");
  c.header("Cache-Control", "no-store");
  if (wantsJson(c)) return refused ? problem(c, refused.refusal) : c.json(data as object, given);
  const html = (
    <Page title={title} explorer={explorer} base={c.get("base") ?? ""} rail={rail} wide={wide}>
      <Errors errors={said(refused).errors} />
      {body}
    </Page>
  );
  return c.html(html, refused ? status[refused.refusal.code] : given);
}

/** Where a form leads once it was taken. Software gets the address. */
export function go(c: Context, path: string): Response {
  const href = `${c.get("base") ?? ""}${path}`;
  return wantsJson(c) ? c.json({ href }) : c.redirect(href, 303);
}

/** A page that says why there is nothing more to do here. */
export function turnedAway(
  c: Context,
  refusal: Refusal,
  title: string,
  explorer?: Explorer.Info,
): Response | Promise<Response> {
  if (wantsJson(c)) return problem(c, refusal);
  const home = (c.get("base") ?? "") === "";
  return c.html(
    <Page title={title} explorer={explorer} base={c.get("base") ?? ""}>
      <p>{refusal.say}</p>
      {home && (
        <p class="actions">
          <a class="button" href="/">
            Back to Today
          </a>
        </p>
      )}
    </Page>,
    status[refusal.code],
  );
}

export const missing = (c: Context) =>
  turnedAway(
    c,
    refuse("page.not_found", "Nothing is kept under this address, or not any more."),
    "There is no such page",
  );
