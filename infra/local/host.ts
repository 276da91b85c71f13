import { serve } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { admin } from "./admin.ts";
import { openClock } from "./clock.ts";
import { functions, called as known } from "./functions.ts";
import { localPages } from "./pages.tsx";
import { rows } from "./rows.ts";
import { stream } from "./stream.ts";

const expiryEveryMs = 3_600_000;
const stopWithinMs = 5000;
const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; this process is started by infra/local/supervisor.ts`);
  return value;
};

/** The one process that runs Askwell's own code: the site, and every function that something calls. */
const port = Number(env("ASKWELL_PORT"));
const secret = env("ASKWELL_LOCAL_SECRET");
const origin = `http://localhost:${port}`;
const endpoint = env("AWS_ENDPOINT_URL_DYNAMODB");
const tableName: string = JSON.parse(env("SST_RESOURCE_Table")).name;
const clock = openClock(process.env.ASKWELL_CLOCK_FILE);
const called = functions();
const table = rows(endpoint, tableName);
const events = stream({
  endpoint,
  tableName,
  file: env("ASKWELL_STREAM_FILE"),
  relay: async (event) => (await called.invoke("relay", event)) as undefined,
});
let siteAtWork = 0;
let expired = Number.NEGATIVE_INFINITY;

const load = (path: string): Promise<Record<string, unknown>> => import(path);
type Site = { app: { fetch(request: Request, env?: unknown): Response | Promise<Response> } };
const site = async () => (await load("../../functions/site.tsx")) as Site;

/** What the composition root makes: handed on as it is. */
const composed = async () => {
  const { deps } = (await load("../../functions/deps.ts")) as { deps(): unknown };
  return deps();
};

const app = new Hono();

// Another name for this machine is another site to a browser: whoever points their name here gets nothing.
app.use(async (c, next) => {
  const host = c.req.header("host");
  return host === `localhost:${port}` || host === `127.0.0.1:${port}` ? next() : c.text("Not here.", 421);
});

const inner = (c: Context) => c.req.header("x-askwell-local") === secret;

app.post("/invoke/:name", async (c) => {
  if (!inner(c)) return c.text("Not here.", 404);
  const name = c.req.param("name");
  if (!known.has(name)) return c.json({ error: `there is no function ${name}` }, 404);
  try {
    await called.invoke(name, await c.req.json());
    if (name === "sweep") await expire();
    return c.json({});
  } catch (error) {
    console.error(`askwell: ${name} failed: ${error instanceof Error ? error.stack : error}`);
    return c.json({ error: error instanceof Error ? error.message : String(error) }, 500);
  } finally {
    events.nudge();
  }
});

/** For the manual clock: reads the stream to its end, then says whether anything is still at work. */
app.post("/local/idle", async (c) => {
  if (!inner(c)) return c.text("Not here.", 404);
  const handed = await events.drain();
  return c.json({ handed, inFlight: called.atWork() + siteAtWork, wake: await table.earliestWake() });
});

app.post("/local/health", async (c) => {
  if (!inner(c)) return c.text("Not here.", 404);
  const pages = await site().then(
    () => "ready",
    (error: Error) => error.message.split("\n")[0] ?? "broken",
  );
  return c.json({ functions: { site: pages, ...(await called.check()) } });
});

app.post("/local/sign-in", async (c) => {
  if (!inner(c)) return c.text("Not here.", 404);
  const { email } = await c.req.json();
  const { mintSignInLink } = (await load("../../functions/session.ts")) as {
    mintSignInLink(deps: unknown, email: string): Promise<string>;
  };
  return c.json({ link: await mintSignInLink(await composed(), email) });
});

app.post("/local/ledger", async (c) => {
  if (!inner(c)) return c.text("Not here.", 404);
  const { ledgerOf } = (await load("../../functions/cli/own.ts")) as Own;
  return own(c, await ledgerOf(await composed(), (await c.req.json()).email));
});

app.post("/local/export", async (c) => {
  if (!inner(c)) return c.text("Not here.", 404);
  const { exported } = (await load("../../functions/cli/own.ts")) as Own;
  return own(c, await exported(await composed(), (await c.req.json()).email));
});

app.post("/local/erase", async (c) => {
  if (!inner(c)) return c.text("Not here.", 404);
  const { email, person } = await c.req.json();
  const { erased } = (await load("../../functions/cli/own.ts")) as Own;
  return own(c, await erased(await composed(), email, person));
});

/** What the command line does for one explorer; it says in words why not. */
type Own = Record<
  "ledgerOf" | "exported" | "erased",
  (deps: unknown, email: string, person?: string) => Promise<object>
>;
const own = (c: Context, told: object) => c.json(told, "error" in told ? 404 : 200);

app.route("/local", localPages(admin({ aws: env("ASKWELL_AWS_URL"), url: origin, secret }), origin));

app.all("*", async (c) => {
  siteAtWork++;
  try {
    const { app } = await site();
    return await app.fetch(c.req.raw, c.env);
  } finally {
    siteAtWork--;
    events.nudge();
  }
});

app.onError((error, c) => {
  console.error(`askwell: the site failed: ${error.stack}`);
  if (inner(c)) return c.json({ error: error.message.split("\n")[0] }, 500);
  return c.text("Something broke here. Nothing was lost; the log in the data folder says what it was.", 500);
});

/** What TTL does in the cloud; the local table has none. */
async function expire(): Promise<void> {
  if (clock.now() - expired < expiryEveryMs) return;
  await table.deleteExpired(Math.floor(clock.now() / 1000));
  expired = clock.now();
}

const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => {
  process.send?.({ ready: true });
  events.nudge();
  // The first page and the first timer should not wait for imports.
  void site().catch((error: Error) => console.error(`askwell: the site cannot be loaded: ${error.stack}`));
  void called.check();
});
server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(`askwell: the site cannot listen on port ${port}: ${error.code ?? error.message}`);
  process.exit(1);
});

async function stop(): Promise<void> {
  setTimeout(() => process.exit(0), stopWithinMs).unref();
  server.close();
  await events.stop();
  for (const end = performance.now() + stopWithinMs; called.atWork() > 0 && performance.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 20));
  process.exit(0);
}
process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit(1));
