import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { css } from "../web/css.ts";
import { Page } from "../web/layout.tsx";
import { type Deps, deps } from "./deps.ts";
import { letters } from "./routes/letters.tsx";
import { people } from "./routes/people.tsx";
import { session } from "./routes/session.tsx";
import { talks } from "./routes/talks.tsx";
import { today } from "./routes/today.tsx";
import { word } from "./routes/word.tsx";
import { type Env, gate, tokenGate } from "./session.ts";

/** Every page, from the headers inwards. */
export function createApp(deps: Deps) {
  const app = new Hono<Env>();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        ...{ defaultSrc: ["'none'"], styleSrc: ["'self'"], imgSrc: ["'self'"], formAction: ["'self'"] },
        ...{ baseUri: ["'none'"], frameAncestors: ["'none'"] },
      },
    }),
    csrf({ origin: deps.url }),
    bodyLimit({ maxSize: 256 * 1024 }),
  );
  app.get("/site.css", etag(), (c) => c.body(css, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.route("/", session(deps));
  // A mail's own link opens the talks of that mail, signed in or not.
  app.use("/a/:token/*", tokenGate(deps));
  for (const pages of [talks, letters, word]) app.route("/a/:token", pages(deps));
  app.use(gate(deps));
  app.route("/", today(deps));
  app.route("/", people(deps));
  for (const pages of [talks, letters, word]) app.route("/", pages(deps));
  app.notFound((c) =>
    c.html(
      <Page title="There is no such page" base="">
        <p>
          <a href="/">Back to today</a>
        </p>
      </Page>,
      404,
    ),
  );
  app.onError((error, c) => {
    if ("getResponse" in error) return error.getResponse();
    deps.log({ at: "site", path: c.req.routePath, error: error.message });
    return c.html(
      <Page title="Something went wrong" base="">
        <p>Nothing was changed. Please go back and try again.</p>
      </Page>,
      500,
    );
  });
  return app;
}

let made: ReturnType<typeof createApp> | undefined;
const site = () => {
  made ??= createApp(deps());
  return made;
};

/** Made at the first request, so that importing has no effect. */
export const app = { fetch: (request: Request) => site().fetch(request) };
export const handler: ReturnType<typeof handle> = (event, context) => handle(site())(event, context);
