import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import * as z from "zod/mini";
import type { Rule } from "../../rules.ts";
import { isoSeconds, type LocalClock } from "../clock.ts";
import { advancer, type Idle, sweepEveryMs } from "./advance.ts";
import { bus } from "./bus.ts";
import { Fault, faultAnswer, faults, type Service } from "./faults.ts";
import { type Envelope, mailbox } from "./mailbox.ts";
import { type Hand, post } from "./post.ts";
import { type Invoke, queue } from "./queue.ts";
import { scheduler } from "./scheduler.ts";
import { CameIn, ses, snsEvent, snsReceipt } from "./ses.ts";
import { openState, type Part, ticker } from "./state.ts";
import { type Answer, json, jsonError } from "./wire.ts";

const mostBytes = 20 * 1024 * 1024;

export type AwsOptions = {
  dir: string;
  port: number;
  clock: LocalClock;
  rules: readonly Rule[];
  names: { bus: string; group: string; sender: string; configurationSet: string };
  /** Requests must be signed with this key's name: no other page or program on the machine knows it. */
  accessKeyId: string;
  /** Opens `/_local/`, for the host and the command line. */
  secret: string;
  invoke: Invoke;
  idle: () => Promise<Idle>;
  hand?: Hand;
  /** Whether tests may plan faults. */
  faulty?: boolean;
};

export type Aws = {
  port: number;
  advance: ReturnType<typeof advancer>["advance"];
  mails(): Envelope[];
  plan(fault: Fault): void;
  stop(): Promise<void>;
};

/** The local Scheduler, EventBridge and SES on one loopback port. */
export async function startAws(options: AwsOptions): Promise<Aws> {
  const { clock, names } = options;
  const state = openState(options.dir);
  const poke = () => tick.poke();
  const calls = queue(state, options.invoke, poke);
  const timers = scheduler(state, clock, calls, ["default", names.group]);
  const letters = mailbox(state, join(options.dir, "mail"));
  const events = bus(state, clock, calls, names.bus, options.rules, (type, detail) => {
    if (type.endsWith(".erased")) letters.forget(Erased.parse(detail).envelopes);
  });
  const postman = post(state, calls, clock.now, options.hand, poke);
  const mail = ses(state, clock, names, (accepted) => {
    if (postman.on) postman.add(accepted);
    if (accepted.configurationSet === undefined) return;
    calls.add("feedback", snsEvent("Send", accepted, clock.now()));
    if (!postman.on) calls.add("feedback", snsEvent(fate(accepted.recipients[0] ?? ""), accepted, clock.now()));
  });
  const tick = ticker([
    timers.part,
    ...(clock.manual ? [] : [sweeps(calls.add)]),
    letters.part,
    postman.part,
    calls.part,
  ]);
  const hands = advancer(clock, calls, timers, options.idle, poke);
  const planned = faults();

  function aws(service: Service, request: IncomingMessage, url: URL, body: string): Answer {
    if (service === "ses") return mail.handle(new URLSearchParams(body));
    if (service === "events")
      return request.headers["x-amz-target"] === "AWSEvents.PutEvents"
        ? events.putEvents(body)
        : jsonError(400, "UnknownOperationException", "PutEvents alone is known here.");
    const name = decodeURIComponent(/^\/schedules\/([^/]+)$/.exec(url.pathname)?.[1] ?? "");
    return timers.handle(request.method ?? "GET", name, url.searchParams, body);
  }

  async function local(path: string, body: string): Promise<Answer> {
    const asked = body ? JSON.parse(body) : {};
    if (path === "clock") return json(clockNow());
    if (path === "advance") {
      const to = asked.next ? "next" : asked.by ? clock.now() + asked.by : Date.parse(asked.to);
      if (to !== "next" && !Number.isFinite(to))
        return json({ error: "This is not a moment Askwell understands." }, 422);
      try {
        return json({ ...(await hands.advance(to)), next: clockNow().next });
      } catch (error) {
        return json({ error: error instanceof Error ? error.message : String(error) }, 409);
      }
    }
    if (path === "receive") {
      calls.add("inbox", snsReceipt(CameIn.parse(asked), clock.now()));
      poke();
      return json({});
    }
    if (path === "mails") return json(letters.list(asked.limit));
    if (path === "mail") {
      const found = letters.read(asked.id);
      return found
        ? json({ ...found.envelope, raw: found.raw.toString("base64") })
        : json({ error: "There is no such mail." }, 404);
    }
    if (path === "health")
      return json({ queued: calls.length(), trouble: calls.trouble() ?? null, dead: calls.dead() });
    if (path === "faults" && options.faulty) {
      planned.plan(Fault.parse(asked));
      return json({});
    }
    return json({ error: `${path} is not known here` }, 404);
  }
  const clockNow = () => {
    const next = hands.next();
    return {
      now: isoSeconds(clock.now()),
      manual: clock.manual,
      next: next === undefined ? null : isoSeconds(next),
      moving: hands.busy(),
    };
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (url.pathname.startsWith("/_local/")) {
      if (request.headers["x-askwell-local"] !== options.secret) return send(response, json({}, 403));
      return send(response, await local(url.pathname.slice("/_local/".length), body));
    }
    const service = serviceOf(request, url);
    if (!service) return send(response, json({ message: "nothing lives here" }, 404));
    if (!request.headers.authorization?.includes(`Credential=${options.accessKeyId}/`))
      return send(response, jsonError(403, "UnrecognizedClientException", "The security token is invalid."));
    const fault = planned.take(service);
    if (fault === "lose") return void request.socket.destroy();
    if (fault === "error" || fault === "throttle" || fault === "refuse")
      return send(response, faultAnswer(service, fault));
    const answer = aws(service, request, url, body);
    if (fault === "drop") request.socket.destroy();
    else send(response, answer);
    poke();
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      process.stderr.write(`askwell: the local AWS failed: ${error instanceof Error ? error.stack : error}\n`);
      if (!response.headersSent) send(response, jsonError(500, "InternalFailure", "See the log."));
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  tick.poke();
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : options.port,
    advance: hands.advance,
    mails: () => letters.list(),
    plan: planned.plan,
    stop: async () => {
      tick.stop();
      calls.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      state.close();
    },
  };
}

/** Whoever is erased is erased from the copies of mails as well. */
const Erased = z.looseObject({ envelopes: z._default(z.array(z.string()), []) });

/** SES's own simulator addresses, so that a bounce can be tried by hand. */
const fates: Record<string, "Bounce" | "Complaint"> = {
  "bounce@simulator.amazonses.com": "Bounce",
  "complaint@simulator.amazonses.com": "Complaint",
};
const fate = (recipient: string) => fates[recipient] ?? "Delivery";

/** As often as in the cloud, by the machine's clock. A missed one is not made up for: the next sees everything it would have. */
function sweeps(add: (fn: string, payload: unknown) => void): Part {
  let next = 0;
  return {
    work() {
      const now = Date.now();
      if (now < next) return;
      add("sweep", {});
      next = (Math.floor(now / sweepEveryMs) + 1) * sweepEveryMs;
    },
    next: () => next,
  };
}

function serviceOf(request: IncomingMessage, url: URL): Service | undefined {
  if (url.pathname.startsWith("/schedules/")) return "scheduler";
  if (request.method !== "POST") return undefined;
  if (String(request.headers["x-amz-target"]).startsWith("AWSEvents.")) return "events";
  return request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ? "ses" : undefined;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Error("a request of more than 20 MB");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, "content-length": Buffer.byteLength(answer.body) });
  response.end(answer.body);
}
