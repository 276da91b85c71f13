import { type Context, Hono } from "hono";
import * as Explorer from "../../core/explorer.ts";
import type { Line } from "../../core/ledger.ts";
import type { Of } from "../../core/matter.ts";
import type { Token } from "../../core/ports.ts";
import { Press } from "../../web/done.tsx";
import { Page } from "../../web/layout.tsx";
import type { Deps } from "../deps.ts";

/**
 * The link that every mail of ours carries in its head and at its foot (RFC 8058). A mail program may POST here by itself, without
 * cookie and origin, so the unguessable link is all the proof there is; it reaches nothing but this one switch, and a press undoes it.
 */
export const stop = (deps: Deps) => {
  const known = async (c: Context): Promise<Token | undefined> => {
    const token = await deps.store.token(deps.secrets.hash(c.req.param("token") ?? ""), deps.clock.now());
    return token !== "expired" && token?.purpose === "act" ? token : undefined;
  };
  const explorerOf = async ({ owner }: Token): Promise<Of<"owner"> | undefined> =>
    (await deps.store.load(owner, [owner])).find((one): one is Of<"owner"> => one.noun === "owner");
  const erased = (c: Context) =>
    c.html(
      <Page title="No more mails come" base="">
        <p>Everything that was kept here is erased, so there is nothing left to stop.</p>
      </Page>,
    );
  const old = (c: Context) =>
    c.html(
      <Page title="This link is too old" base="">
        <p>Sign in and choose in your preferences which mails come.</p>
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      </Page>,
      410,
    );
  const show = (c: Context, { info }: Of<"owner">) =>
    c.html(
      <Page title={info.mailsStoppedAt ? "Askwell is quiet" : "Stop Askwell's mails?"} base="">
        {info.mailsStoppedAt ? (
          <Press
            ask={`Nothing more comes to ${info.email} by itself. What is owed still stands on your Today page, and what you ask for still arrives.`}
            name="do"
            options={[["undo", "Let the mails come again"]]}
          />
        ) : (
          <Press
            ask={`No more reminders and drafts would come to ${info.email}. Nothing is deleted, and you can undo it here.`}
            name="do"
            options={[["stop", "Stop these mails"]]}
          />
        )}
      </Page>,
    );
  return new Hono()
    .get("/stop/:token", async (c) => {
      const token = await known(c);
      if (!token) return old(c);
      const row = await explorerOf(token);
      return row ? show(c, row) : erased(c);
    })
    .post("/stop/:token", async (c) => {
      const token = await known(c);
      if (!token) return old(c);
      const { do: does } = await c.req.parseBody();
      for (let left = 5; left > 0; left--) {
        const now = deps.clock.now();
        const row = await explorerOf(token);
        if (!row) return erased(c);
        const { mailsStoppedAt, ...info } = row.info;
        if (Boolean(mailsStoppedAt) === (does !== "undo")) return show(c, row);
        const next = {
          ...row,
          wake: now,
          info: Explorer.toReplan(does === "undo" ? info : { ...info, mailsStoppedAt: now }),
        };
        const { owner } = info;
        const done = await deps.store.commit({
          ...{ owner, nonce: deps.dice.token(), now, puts: [next], ledger: [line(info, does === "undo", now)] },
          events: [{ id: deps.dice.eventId(), type: "explorer.changed", owner, matter: owner, at: now }],
        });
        if (done === "committed") return show(c, next);
      }
      throw new Error("the explorer's row kept moving on");
    });
};

const line = ({ owner, id }: Of<"owner">["info"], again: boolean, at: string): Line => ({
  ...{ owner, matter: id, at, status: "settled", to: "explorer", dueIds: [] },
  subject: again ? "Askwell's mails come again" : "Askwell's mails are stopped",
  why: again ? "You let the mails come again." : "You asked for no more mails, by the link in one of them.",
});
