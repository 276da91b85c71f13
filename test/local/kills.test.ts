import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import type { Line } from "../../core/ledger.ts";
import { admin, running } from "../../infra/local/admin.ts";
import { begins, ends, type Met, type Step, steps, type Visitor } from "../../infra/local/story.ts";
import { freePort } from "../../infra/local/table.ts";
import { visitor } from "../../infra/local/visitor.ts";
import { family, gone, member, until } from "./process.ts";

const email = "mira@example.org";
const victims = { site: /host\.ts/, aws: /cloud\.ts/, table: /dynoxide serve/, all: /supervisor\.ts/ };
type Victim = keyof typeof victims;
type Kill = { step: number; victim: Victim; afterMs: number };

/** Five kills somewhere in the story; each falls while time moves, or while a form is on its way. */
function dice(seed: number): Kill[] {
  let state = seed;
  const roll = (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
  const names = Object.keys(victims) as Victim[];
  return Array.from({ length: 5 }, () => ({
    step: 1 + roll(steps.length - 1),
    victim: names[roll(names.length)] ?? "site",
    afterMs: roll(1500),
  }));
}

/** Tries again what a kill cut off, until it is answered. */
async function insist<T>(what: string, does: () => Promise<T>): Promise<T> {
  const end = Date.now() + 120_000;
  for (;;) {
    try {
      return await does();
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (Date.now() > end) throw new Error(`${what}: ${said}`);
      await pause(250);
    }
  }
}

it("loses nothing that was acknowledged and accepts no attempt twice, though five processes are killed in the story", async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const kills = dice(seed);
  const dir = mkdtempSync(join(tmpdir(), "askwell-kills-"));
  const port = String(await freePort());
  let child: ChildProcess | undefined;
  let killed = 0;
  const begin = async () => {
    let heard = "";
    const args = ["infra/local/start.mjs", "--data", dir, "--port", port, "--clock", begins, "--as", email];
    child = spawn("node", args, { stdio: ["ignore", "pipe", "pipe"] });
    for (const out of [child.stdout, child.stderr]) out?.on("data", (chunk) => (heard += chunk));
    await until("it is up", () => heard.includes("Stop with Ctrl-C") || child?.exitCode !== null, 60_000);
    if (child.exitCode !== null) throw new Error(heard);
  };
  const here = () => admin(running(dir));
  const kill = async ({ victim, afterMs }: Kill) => {
    await pause(afterMs);
    const top = child?.pid ?? 0;
    const pid = await until(`${victim} runs`, () => member(top, victims[victim]), 60_000);
    const all = victim === "all" ? family(top) : [pid];
    process.kill(pid, "SIGKILL");
    killed++;
    for (const one of all) await gone(one);
    if (victim === "all") await insist("it starts again", begin);
  };
  try {
    await begin();
    const raw = await visitor(here, running(dir).url, email);
    const mira = steady(raw);
    const met: Met = {};
    for (const [n, step] of steps.entries()) {
      const falling = kills
        .filter((one) => one.step === n)
        .reduce((last, one) => last.then(() => kill(one)), Promise.resolve());
      await to(step.at);
      // Steps that make something new are not to be pressed twice; the others are, as people do.
      if (makesNew(step)) await falling;
      await insist(step.says, () => step.does(mira, met));
      await falling;
    }
    await to(ends);
    await judge(mira, met);
    expect(killed).toBe(kills.length);
  } catch (error) {
    throw new Error(`SEED=${seed} ${JSON.stringify(kills)}`, { cause: error });
  } finally {
    child?.kill("SIGTERM");
    await until("it has stopped", () => child?.exitCode !== null || child?.signalCode !== null, 20_000);
    rmSync(dir, { recursive: true, force: true });
  }

  async function to(moment: string): Promise<void> {
    await insist(`the clock reaches ${moment}`, async () => {
      const { now } = await here().clock();
      if (Date.parse(now) < Date.parse(moment)) await here().advance({ to: moment });
    });
  }
  async function judge(mira: Visitor, met: Met): Promise<void> {
    const mails = await here().mails(500);
    const attempts = mails.map((one) => `${one.tags.envelope}/${one.tags.attempt}`);
    expect(attempts).toEqual([...new Set(attempts)]);
    const ledger = (await here().ledger(email)).lines as Line[];
    const ours = new Set(mails.filter((one) => one.to.includes(email)).map((one) => one.subject));
    // A kill may hold a mail up while the clock is moved on by hours; an answer given meanwhile ends it, and then a line says so.
    const told = ledger.filter(({ status, to }) => to === "explorer" && /^(settled|withheld)$/.test(status));
    for (const subject of expected)
      expect(
        ours.has(subject) || told.some((line) => line.why !== "" && line.subject.startsWith(about(subject))),
        `${subject}: ${[...ours].join("; ")}`,
      ).toBe(true);
    for (const to of ["amara@example.org", "jonas@example.org"]) {
      const went = mails.filter((one) => one.to.includes(to)).length;
      const open = ledger.some((line) => line.status === "unknown" && line.to === "contact");
      expect(went === 1 || (went === 0 && open), `${to}: ${went}`).toBe(true);
    }
    const ending = async (name: string) => (await mira.get(`/referrals/${met[name]}`)) as { outcome?: string };
    expect((await ending("Jonas")).outcome).toBe("talk_held");
    expect((await ending("Lia")).outcome).toBe("declined");
    expect((await ending("Sofia")).outcome).toBe("answered");
    expect((await ending("Tom")).outcome).toBe("let_go");
    expect((await here().health()).dead).toEqual([]);
  }
}, 420_000);

const makesNew = (step: Step) => /agrees on a talk|moves|asks for Monday|a talk is agreed/.test(step.says);

/** "Your thank-you to Ben", however far along its reminders are. */
const about = (subject: string): string => subject.split(" is ")[0] ?? subject;

/** Every mail of the story reaches Mira or is accounted for, whatever was killed; a kill may bring one twice, as a second attempt, or bundle two. */
const expected = [
  ...["Your talk with Amara on Tue 3 March", "Your thank-you to Amara is ready", "Write to Jonas"],
  ...["Your talk with Ben on Tue 10 March", "Has Amara's introduction to Lia come?", "Your thank-you to Ben is ready"],
  ...["Your talk with Jonas on Mon 16 March", "Your thank-you to Jonas is ready", "Tell Amara what came of it"],
];

/** Waits out a kill on every request; what the page calls done already was done by a press whose answer was cut off. */
function steady(mira: Visitor): Visitor {
  const down = /fetch failed|answered 5\d\d|ECONN|does not answer/;
  const through = async <T>(what: string, does: () => Promise<T>, done?: T): Promise<T> => {
    for (let left = 240; ; left--) {
      try {
        return await does();
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        if (done !== undefined && /answered (409|422).*(already|before|not there)/s.test(said)) return done;
        if (!down.test(said) || left === 0) throw new Error(`${what}: ${said.slice(0, 400)}`);
        await pause(250);
      }
    }
  };
  return {
    get: (path) => through(path, () => mira.get(path)),
    post: (path, form) => through(path, () => mira.post(path, form), path),
    mail: (saying) => through(saying, () => mira.mail(saying)),
  };
}
