import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { raw } from "hono/html";
import { HTTPException } from "hono/http-exception";
import type { PropsWithChildren } from "hono/jsx";
import PostalMime, { type Email } from "postal-mime";
import { type Admin, type ClockTold, Told } from "./admin.ts";
import type { Envelope } from "./aws/mailbox.ts";
import { style } from "./style.ts";

const hourMs = 3_600_000;
const jumps = [
  ["An hour on", hourMs],
  ["A day on", 24 * hourMs],
  ["A week on", 168 * hourMs],
] as const;

/** The inbox and the clock of this machine. They stand beside the site, and nothing of them exists in the cloud. */
export function localPages(admin: Admin, origin: string) {
  const app = new Hono();
  app.use(csrf({ origin }));
  app.use(async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
    c.header("x-content-type-options", "nosniff");
    c.header("referrer-policy", "no-referrer");
    if (!c.res.headers.has("content-security-policy"))
      c.header(
        "content-security-policy",
        "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
  });
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    return c.html(
      <Page title="Not just now">
        <p role="alert">
          {error instanceof Told ? error.message : "Something broke; the log in the data folder says what."}
        </p>
      </Page>,
      error instanceof Told && error.missing ? 404 : 503,
    );
  });

  app.get("/style.css", (c) => c.body(style, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/inbox", async (c) => c.html(<Inbox mails={await admin.mails()} />));
  app.get("/inbox/:id", async (c) => {
    const { raw: coded, ...envelope } = await admin.mail(c.req.param("id"));
    const source = Buffer.from(coded, "base64");
    const mail = await PostalMime.parse(source);
    const tab = c.req.query("as") ?? (mail.html ? "letter" : "text");
    return c.html(<Mail envelope={envelope} mail={mail} source={source.toString("utf8")} tab={tab} />);
  });
  app.get("/inbox/:id/html", async (c) => {
    const found = await admin.mail(c.req.param("id"));
    const mail = await PostalMime.parse(Buffer.from(found.raw, "base64"));
    c.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
    );
    return c.html(outward(mail.html ?? ""));
  });
  app.get("/inbox/:id/eml", async (c) => {
    const found = await admin.mail(c.req.param("id"));
    c.header("content-disposition", `attachment; filename="${found.file}"`);
    return c.body(Buffer.from(found.raw, "base64"), 200, { "content-type": "message/rfc822" });
  });

  app.get("/clock", async (c) => c.html(<Clock clock={await admin.clock()} said={c.req.query("said")} />));
  app.post("/clock", async (c) => {
    const form = await c.req.parseBody();
    const by = Number(form.by);
    const to = typeof form.to === "string" && form.to ? `${form.to}${form.to.endsWith("Z") ? "" : "Z"}` : undefined;
    try {
      const moved = await admin.advance(form.next ? { next: true } : to ? { to } : { by });
      return c.redirect(`/local/clock?said=${encodeURIComponent(`It was ${shown(moved.from)}.`)}`, 303);
    } catch (error) {
      if (!(error instanceof Told)) throw error;
      return c.html(<Clock clock={await admin.clock()} wrong={error.message} typed={to} />, 422);
    }
  });
  return app;
}

/** Links leave the frame for the whole window; a frame inside a frame would show the site without its cookies. */
const outward = (html: string) =>
  /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_top">`)
    : `<base target="_top">${html}`;

/** An instant of the inbox: weekday, day and minute, in UTC because a mail here has no reader's zone. */
const shown = (at: string) =>
  `${new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC" }).format(new Date(at)).replace(" at ", ", ")} UTC`;

const Page = ({ title, children }: PropsWithChildren<{ title: string }>) => (
  <>
    {raw("<!DOCTYPE html>")}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title} · this machine</title>
        <link rel="stylesheet" href="/local/style.css" />
      </head>
      <body>
        <header>
          <nav aria-label="This machine">
            <a href="/">Askwell</a>
            <a href="/local/inbox">Inbox</a>
            <a href="/local/clock">Clock</a>
          </nav>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  </>
);

/** The subject is inside the mail; the list reads it from there when it was put beside the envelope. */
const Inbox = ({ mails }: { mails: Envelope[] }) => (
  <Page title="Inbox">
    <p class="soft">Every mail that Askwell sent from this machine, newest first. The files are in the data folder.</p>
    {mails.length === 0 ? (
      <p>No mail yet. The first one comes when something is due.</p>
    ) : (
      <ol class="mails">
        {mails.map((mail) => (
          <li>
            <a href={`/local/inbox/${mail.id}`}>{mail.subject || "No subject"}</a>
            <span class="soft">
              to {mail.to.join(", ")} · <time datetime={mail.at}>{shown(mail.at)}</time>
              {mail.posted ? ` · ${posted[mail.posted.state] ?? mail.posted.state}` : ""}
            </span>
          </li>
        ))}
      </ol>
    )}
  </Page>
);

const posted: Record<string, string> = {
  waiting: "waiting for your mail server",
  claimed: "on its way",
  sent: "handed to your mail server",
  refused: "your mail server refused it",
  unknown: "we do not know whether your mail server took it",
};

type MailProps = { envelope: Envelope; mail: Email; source: string; tab: string };
const Mail = ({ envelope, mail, source, tab }: MailProps) => (
  <Page title={mail.subject || "No subject"}>
    <dl>
      <dt>From</dt>
      <dd>{mail.from?.name ? `${mail.from.name} <${mail.from.address}>` : mail.from?.address}</dd>
      <dt>To</dt>
      <dd>{envelope.to.join(", ")}</dd>
      <dt>Sent</dt>
      <dd>
        <time datetime={envelope.at}>{shown(envelope.at)}</time>
      </dd>
      {mail.attachments.length > 0 && (
        <>
          <dt>With it</dt>
          <dd>{mail.attachments.map((one) => one.filename ?? one.mimeType).join(", ")}</dd>
        </>
      )}
    </dl>
    <nav aria-label="Ways to read it" class="tabs">
      {(["letter", "text", "source"] as const).map((name) => (
        <a href={`?as=${name}`} {...(name === tab ? { "aria-current": "page" as const } : {})}>
          {{ letter: "Letter", text: "Text", source: "Source" }[name]}
        </a>
      ))}
      <a href={`/local/inbox/${envelope.id}/eml`}>Download</a>
    </nav>
    {tab === "source" ? (
      <pre>{source}</pre>
    ) : tab === "text" ? (
      <pre>{mail.text || "This mail has no text part."}</pre>
    ) : (
      <iframe
        title={`The letter: ${mail.subject ?? ""}`}
        sandbox="allow-top-navigation-by-user-activation"
        src={`/local/inbox/${envelope.id}/html`}
      />
    )}
  </Page>
);

type ClockProps = { clock: ClockTold; said?: string | undefined; wrong?: string; typed?: string | undefined };
const Clock = ({ clock, said, wrong, typed }: ClockProps) => (
  <Page title="Clock">
    <p class="now">
      <time datetime={clock.now}>{shown(clock.now)}</time>
    </p>
    {said && <p role="status">{said}</p>}
    {wrong && <p role="alert">{wrong}</p>}
    <p class="soft">
      {clock.next ? `Something happens next on ${shown(clock.next)}.` : "Nothing is planned to happen by itself."}
    </p>
    {clock.manual ? (
      <>
        <form method="post" class="row">
          <button type="submit" name="next" value="yes" disabled={clock.next === null}>
            To the next event
          </button>
          {jumps.map(([label, by]) => (
            <button type="submit" name="by" value={String(by)}>
              {label}
            </button>
          ))}
        </form>
        <form method="post">
          <label for="to">Or to a moment, in UTC</label>
          <input id="to" name="to" type="datetime-local" required value={(typed ?? clock.now).slice(0, 16)} />
          <button type="submit">Go there</button>
        </form>
        <p class="soft">Everything that is due on the way happens at its minute. Time here only moves forward.</p>
      </>
    ) : (
      <p>
        This is the machine's own clock. To move time by hand, start with{" "}
        <code>npm start -- --clock 2026-03-02T15:00:00Z --data DIR</code> and a data folder of its own.
      </p>
    )}
  </Page>
);
