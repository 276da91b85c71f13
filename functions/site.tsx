import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { refuse } from "../core/error.ts";
import { mostBytes } from "../core/import/busy.ts";
import { css } from "../web/css.ts";
import { script } from "../web/script.ts";
import { missing, problem, turnedAway, wantsJson } from "./answer.tsx";
import { type Deps, deps } from "./deps.ts";
import { formsOnly } from "./form.ts";
import { aboutMe } from "./routes/about-me.tsx";
import { asks } from "./routes/asks.tsx";
import { availability } from "./routes/availability.tsx";
import { book } from "./routes/book.tsx";
import { bookings } from "./routes/bookings.tsx";
import { careers } from "./routes/careers.tsx";
import { erase } from "./routes/erase.tsx";
import { feed } from "./routes/feed.ts";
import { guest } from "./routes/guest.tsx";
import { ledger } from "./routes/ledger.tsx";
import { letters } from "./routes/letters.tsx";
import { logPage } from "./routes/log-page.tsx";
import { people } from "./routes/people.tsx";
import { places } from "./routes/places.tsx";
import { preferences } from "./routes/preferences.tsx";
import { referrals } from "./routes/referrals.tsx";
import { session } from "./routes/session.tsx";
import { steps } from "./routes/steps.tsx";
import { stop } from "./routes/stop.tsx";
import { talks } from "./routes/talks.tsx";
import { today } from "./routes/today.tsx";
import { word } from "./routes/word.tsx";
import { type Env, gate, tokenGate } from "./session.ts";

/** What a mail's link opens, each page bounded to the matters of that mail. */
const mailed = [...[talks, steps, logPage], ...[letters, word, referrals, asks, bookings, guest]];
/** What only a session opens. */
const inside = [erase, today, ledger, people, careers, places, preferences, availability];

const limit = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => turnedAway(c, tooLarge, "That is too long") });
const forms = limit(256 * 1024);
/** A whole calendar, with what a form puts around it. */
const calendars = limit(mostBytes + 64 * 1024);
const tooLarge = refuse("input.too_large", "What was sent is far longer than any form here. Nothing was changed.");
const foreign = refuse("origin.foreign", "This came from another site, so nothing was changed.");
const fault = refuse("fault", "Nothing was changed. Please go back and try again.");

/** Every page, from the headers inwards. */
export function createApp(deps: Deps) {
  const app = new Hono<Env>();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        ...{ defaultSrc: ["'none'"], styleSrc: ["'self'"], scriptSrc: ["'self'"], imgSrc: ["'self'"] },
        connectSrc: ["'self'"],
        ...{ formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"] },
      },
    }),
    (c, next) => (c.req.path === "/availability/busy" ? calendars : forms)(c, next),
    formsOnly(problem),
  );
  // A mail program presses "unsubscribe" from nowhere, so this one page stands before the check of the origin.
  app.route("/", stop(deps));
  app.use(csrf({ origin: deps.url }));
  app.get("/site.css", etag(), (c) => c.body(css, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/site.js", etag(), (c) => c.body(script, 200, { "Content-Type": "text/javascript; charset=utf-8" }));
  app.route("/", session(deps));
  app.route("/", book(deps));
  app.route("/", aboutMe(deps));
  app.route("/", feed(deps));
  // A mail's own link opens the talks of that mail, signed in or not.
  app.use("/a/:token/*", tokenGate(deps));
  for (const pages of mailed) app.route("/a/:token", pages(deps));
  app.use(gate(deps));
  for (const pages of [...mailed, ...inside]) app.route("/", pages(deps));
  app.notFound(missing);
  app.onError((error, c) => {
    if ("getResponse" in error) {
      const found = error.getResponse();
      return wantsJson(c) && found.status === 403 ? problem(c, foreign) : found;
    }
    // Its message may hold what somebody typed.
    deps.log({ function: "site", path: c.req.routePath, error: error.name });
    return turnedAway(c, fault, "Something went wrong");
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
