import { readFileSync } from "node:fs";
import type * as Ports from "../core/ports.ts";
import { accounts } from "./aws/accounts.ts";
import { bus } from "./aws/bus.ts";
import { mailer } from "./aws/mailer.ts";
import { table } from "./aws/table.ts";
import { timers } from "./aws/timers.ts";
import { dice, secrets } from "./dice.ts";

/** Everything a handler may reach, and the only place where it is put together. */
export type Deps = {
  clock: Ports.Clock;
  dice: Ports.Dice;
  secrets: Ports.Secrets;
  store: Ports.Store;
  overdue: Ports.Overdue;
  accounts: Ports.Accounts;
  timers: Ports.Timers;
  bus: Ports.Bus;
  mailer: Ports.Mailer;
  log: Ports.Log;
  /** The site's public address, without a slash at its end. */
  url: string;
  /** The address Askwell's own mails come from. */
  sender: string;
};

let made: Deps | undefined;

/** The one set of dependencies of this process, made at first use so that importing a handler has no effect. */
export function deps(): Deps {
  made ??= make();
  return made;
}

function make(): Deps {
  const { name } = linked<{ name: string }>("Table");
  const mail = linked<{ sender: string; configurationSet: string }>("Mail");
  const rows = table(name);
  return {
    clock: clock(),
    dice,
    secrets: secrets(linked<{ value: string }>("TokenSecret").value),
    store: rows,
    overdue: rows,
    accounts: accounts(name),
    timers: timers(linked("Timers")),
    bus: bus(linked<{ name: string }>("Bus").name),
    mailer: mailer(mail.configurationSet),
    log: (line) => void process.stdout.write(`${JSON.stringify(line)}\n`),
    url: linked<{ url: string }>("Public").url,
    sender: mail.sender,
  };
}

/** What infra linked under this name: JSON in the environment, as the platform leaves it. */
function linked<T>(name: string): T {
  const found = process.env[`SST_RESOURCE_${name}`];
  if (!found) throw new Error(`SST_RESOURCE_${name} is not in the environment: the function is not linked to it`);
  return JSON.parse(found) as T;
}

/** The machine's clock, or the manual one of a local instance. */
function clock(): Ports.Clock {
  const file = process.env.ASKWELL_CLOCK_FILE;
  return {
    now: () =>
      file
        ? (JSON.parse(readFileSync(file, "utf8")) as { now: string }).now
        : new Date().toISOString().replace(/\.\d+Z$/, "Z"),
    monotonicMs: () => performance.now(),
  };
}
