import { join } from "node:path";
import type { Fault } from "../../infra/local/aws/faults.ts";
import type { Envelope } from "../../infra/local/aws/mailbox.ts";
import type { Hand } from "../../infra/local/aws/post.ts";
import { startAws } from "../../infra/local/aws/server.ts";
import { isoSeconds, openClock, writeWhole } from "../../infra/local/clock.ts";
import { rules } from "../../infra/rules.ts";

export type Call = { fn: string; payload: unknown; at: string };

/** The local AWS in this process on a free port and a manual clock, with functions that only write down how they were called. `wake` waits in the index until the first sweep. */
export async function aws({ dir, begin, hand, wake }: { dir: string; begin: string; hand?: Hand; wake?: string }) {
  const clockFile = join(dir, "clock.json");
  writeWhole(clockFile, JSON.stringify({ now: begin }));
  const clock = openClock(clockFile);
  const calls: Call[] = [];
  const waiting: (() => void)[] = [];
  let failures = 0;
  const open = () =>
    startAws({
      dir,
      port: 0,
      clock,
      rules,
      names: { bus: "bus", group: "timers", sender: "askwell@test.local", configurationSet: "events" },
      accessKeyId: "local",
      secret: "secret",
      faulty: true,
      ...(hand ? { hand } : {}),
      idle: async () => ({
        ...{ handed: 0, inFlight: 0 },
        wake: (!calls.some(({ fn }) => fn === "sweep") && wake) || null,
      }),
      invoke: async (fn, payload) => {
        calls.push({ fn, payload: JSON.parse(payload), at: isoSeconds(clock.now()) });
        for (const heard of waiting) heard();
        return failures-- > 0 ? { kind: "failed", why: "as planned" } : { kind: "done" };
      },
    });
  let running = await open();
  const at = {
    dir,
    calls,
    get url() {
      return `http://127.0.0.1:${running.port}`;
    },
    fails: (times: number) => {
      failures = times;
    },
    /** Resolves once so many calls were made in all. */
    settled: (count: number) =>
      new Promise<void>((resolve) => {
        const heard = () => calls.length >= count && resolve();
        waiting.push(heard);
        heard();
      }),
    fault: (fault: Omit<Fault, "times">) => running.plan({ ...fault, times: 1 }),
    mails: (): Envelope[] => running.mails(),
    /** An inner door of the local AWS, as the command line opens it. */
    door: (path: string, body: unknown) =>
      fetch(`http://127.0.0.1:${running.port}/_local/${path}`, {
        method: "POST",
        headers: { "x-askwell-local": "secret" },
        body: JSON.stringify(body),
      }).then((answer) => answer.json()),
    advance: (to: string) => running.advance(Date.parse(to)),
    restart: async () => {
      await running.stop();
      running = await open();
    },
    stop: () => running.stop(),
  };
  return at;
}
export type Aws = Awaited<ReturnType<typeof aws>>;
