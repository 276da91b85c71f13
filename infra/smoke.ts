/**
 * Whether a stage keeps the promise, tried from outside as an explorer would: signs in, books, holds and receives a draft, hears a timer ring,
 * and reads that SES delivered. Everything it makes is erased again; an account that had anything in it before is kept.
 */
export type Ways = {
  /** The sign-in link or the six digits of the mail that was just asked for. */
  signIn(email: string): Promise<string>;
  /** The text of a mail that has come, where mails can be read; undefined where a person reads them. */
  mail?(email: string, subject: string): Promise<string>;
  /** By the clock of the stage, in milliseconds. */
  now(): Promise<number>;
  pause(milliseconds: number): Promise<void>;
  say(line: string): void;
};
export type Passed = { step: string; seconds: number };

/** What did not hold, and where to look. */
export class Failed extends Error {}

const minute = 60_000;
const words = "Start with the questions nobody else asks.";
/** Later than this after it was due, a mail came by the sweep and not by its own way. */
const ownWayMs = 4 * minute;

type Line = { status: string; at: string; envelope?: string; subject: string; dueIds: string[] };

export async function smoke(url: string, email: string, ways: Ways): Promise<Passed[]> {
  const passed: Passed[] = [];
  const ask = site(url);
  const began = performance.now();
  const step = async <T>(name: string, look: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    try {
      const found = await work();
      passed.push({ step: name, seconds: Math.round((performance.now() - from) / 100) / 10 });
      ways.say(`✓ ${name}`);
      return found;
    } catch (error) {
      throw new Failed(`✗ ${name}: ${error instanceof Error ? error.message : error}\n  ${look}`);
    }
  };
  const lines = async (dueId: string): Promise<Line[]> => {
    const { lines } = (await ask("/ledger")) as { lines: Line[] };
    return lines.filter((line) => line.dueIds.some((id) => id.startsWith(dueId)));
  };
  const line = async (what: string, dueId: string, withinMs: number, isIt = (_: Line): boolean => true) => {
    for (const until = (await ways.now()) + withinMs; ; await ways.pause(5000)) {
      const found = (await lines(dueId)).find(isIt);
      if (found) return found;
      if ((await ways.now()) > until) throw new Error(`${what} was not in the ledger after ${withinMs / minute} min`);
    }
  };
  const inTime = (what: string, found: Line, due: number) => {
    const late = Date.parse(found.at) - due;
    if (late > ownWayMs) throw new Error(`${what} came ${Math.round(late / minute)} min late, so the sweep found it`);
  };

  await step("The site answers", "Look at the Router and the Site function's log.", () => ask("/sign-in"));
  await step("The sign-in mail comes, and lets in", "Refused by SES? Look at `answer` in the Site's log.", async () => {
    await ask("/sign-in", { email, zone: midday(await ways.now()) });
    const given = await ways.signIn(email);
    const link = /\/sign-in\/link\/([\w-]+)/.exec(given)?.[1];
    if (link) await ask(`/sign-in/link/${link}`, {});
    else await ask("/sign-in/code", { email, code: given.replaceAll(/\D/g, "") });
  });
  const mine = (await ask("/ledger")) as { lines: unknown[]; planned: unknown[] };
  const isNew = mine.lines.length === 0 && mine.planned.length === 0;

  const person = await step("A person is added", "Look at the Site function's log.", async () =>
    last(await ask("/people/new", { given: "Smoke", family: "Test", how: "The smoke test added them" })),
  );
  const tidy = () =>
    step("Everything is erased again", `Erase the person Smoke Test by hand at ${url}/people.`, () =>
      isNew ? ask("/account/erase", { email }) : ask(`/people/${person}/erase`, {}),
    );
  try {
    const start = Math.ceil(((await ways.now()) + 3 * minute) / minute) * minute;
    const past = start - 80 * minute;
    const [talk, other] = await step(
      "A talk is booked, and one of an hour ago recorded",
      "Look at the Site's log.",
      async () => [
        last(await ask(`/talks/new?contact=${person}`, slot(start, 5))),
        last(await ask(`/talks/past?contact=${person}`, slot(past, 35))),
      ],
    );
    const booked = await ways.now();
    await step("What is due at once comes at once: its brief", hands, async () =>
      inTime("The brief", await line("The brief", `${talk}.brief.`, 8 * minute), booked),
    );
    await step("The talk is held and logged", "Look at the Site's log.", async () => {
      // A little later than the start, since this machine's clock and the stage's need not agree to the second.
      for (let now = await ways.now(); now < start + 5000; now = await ways.now())
        await ways.pause(Math.max(start + 5000 - now, 1000));
      await ask(`/talks/${talk}/log`, { said1: words, thanked: "yes" });
    });
    const logged = await ways.now();
    const draft = await step("Its thank-you draft comes", hands, async () => {
      const found = await line("The draft", `${talk}.thanks.1-0`, 8 * minute);
      inTime("The draft", found, logged);
      const { text } = (await ask(`/letters/${talk}/thanks`)) as { text: string };
      if (!/questions/.test(text)) throw new Error("the draft does not say what was noted");
      const mailed = await ways.mail?.(email, found.subject);
      if (mailed !== undefined && !mailed.includes(url)) throw new Error(`its links do not lead to ${url}`);
      return found;
    });
    const rung = await step(
      "A timer rings for the other talk",
      "Look at the schedules of the group Timers and DeliverDead.",
      async () => {
        const found = await line("The other draft", `${other}.thanks.1-0`, 12 * minute);
        inTime("The other draft", found, past + (35 + 45) * minute);
        return found;
      },
    );
    await step(
      "SES says that both were delivered",
      "Look at FeedbackDead, and at the address for a bounce.",
      async () => {
        for (const { envelope } of [draft, rung])
          await line("The delivery", "", 10 * minute, (one) => one.envelope === envelope && one.status === "delivered");
      },
    );
  } catch (error) {
    // What went wrong first is what is told; tidying away is tried all the same.
    await tidy().catch(() => {});
    throw error;
  }
  await tidy();
  ways.say(`All is well, in ${Math.round((performance.now() - began) / 1000)} seconds.`);
  return passed;
}

const hands = "Look at RelayDead, PlannerDead and DeliverDead, and at the logs of these three functions.";
const last = (told: unknown): string =>
  String((told as { href?: string }).href ?? "")
    .split("/")
    .at(-1) ?? "";

/** A zone in which it is about noon, so that no quiet hours hold back what is tried. In `Etc/GMT-3` it is three hours later than in Greenwich. */
function midday(now: number): string {
  const ahead = 12 - new Date(now).getUTCHours();
  return ahead === 0 ? "Etc/UTC" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

function slot(start: number, minutes: number): Record<string, string> {
  const [day = "", clock = ""] = new Date(start).toISOString().split("T");
  return { day, clock: clock.slice(0, 5), zone: "Etc/UTC", minutes: String(minutes), mode: "phone" };
}

/** The site as software uses it: forms in, JSON out, one session. Throws what the site says is wrong. */
function site(url: string) {
  const cookies = new Map<string, string>();
  return async (path: string, form?: Record<string, string>): Promise<unknown> => {
    const answer = await fetch(new URL(path, url), {
      method: form ? "POST" : "GET",
      redirect: "manual",
      headers: {
        ...{ accept: "application/json", origin: new URL(url).origin },
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      },
      ...(form ? { body: new URLSearchParams(form) } : {}),
      signal: AbortSignal.timeout(30_000),
    }).catch((error: Error) => {
      throw new Error(`${path} did not answer: ${(error.cause as Error | undefined)?.message ?? error.message}`);
    });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      cookies.set(name, value);
    }
    const said = (await answer.json().catch(() => ({}))) as { title?: string };
    // Leaving for good is answered with 410: the account is no more.
    if (answer.status < 400 || (answer.status === 410 && path === "/account/erase")) return said;
    throw new Error(`${path} answered ${answer.status}${said.title ? `: ${said.title}` : ""}`);
  };
}
