import { readFileSync } from "node:fs";
import type * as Ports from "../core/ports.ts";
import { accounts } from "./aws/accounts.ts";
import { bus } from "./aws/bus.ts";
import { mailer } from "./aws/mailer.ts";
import { table } from "./aws/table.ts";
import { timers } from "./aws/timers.ts";
import { dice, secrets } from "./dice.ts";
import { linked } from "./linked.ts";
import type { Compose } from "./written.ts";

/** What every handler has. */
export type Base = { clock: Ports.Clock; log: Ports.Log };

/** What letters and links need beside it: unguessable values, one-way keys, and the addresses of the site and of its mails. */
export type Writing = Base & {
  dice: Ports.Dice;
  secrets: Ports.Secrets;
  mailer: Ports.Mailer;
  /** The site's public address, without a slash at its end. */
  url: string;
  /** The address Askwell's own mails come from. */
  sender: string;
  /** The domain whose mail reaches Askwell, where there is one: answers of calendars go there. */
  inbound?: string | undefined;
};

/** What planning reaches: rows, and a timer for what comes next, but nothing that writes a letter or sends one. */
export type Looking = Base & { dice: Ports.Dice; store: Ports.Store; timers: Ports.Timers };
export type Sweeping = Looking & { overdue: Ports.Overdue };

/** What delivery reaches. `compose` stands in for `composed` where nobody reads the mail. */
export type Delivery = Looking & Writing & { compose?: Compose };

/** What the site reaches: it sets no timer and publishes nothing, because its transaction carries the event. */
export type Deps = Writing & { store: Ports.Store; accounts: Ports.Accounts };

// One function for each kind of handler, so that its bundle holds no client it has no right to use.
export const base = (): Base => ({
  clock: clock(),
  log: (line) => void process.stdout.write(`${JSON.stringify(line)}\n`),
});

export const relaying = (): Base & { bus: Ports.Bus } => ({
  ...base(),
  bus: bus(linked<{ name: string }>("SST_RESOURCE_Bus").name),
});

export const planning = /* @__PURE__ */ once(looking);

export const sweeping = /* @__PURE__ */ once((): Sweeping => {
  const overdue = table(linked<{ name: string }>("SST_RESOURCE_Table").name);
  return { ...planning(), overdue };
});

export const delivery = /* @__PURE__ */ once((): Delivery => ({ ...writing(), ...looking() }));

/** What hearing from the mail service, and from a mailbox, reaches: nothing that sends. */
export type Hearing = Base & Pick<Writing, "dice" | "secrets"> & { store: Ports.Store; accounts: Ports.Accounts };

export const hearing = /* @__PURE__ */ once((): Hearing => {
  const { name } = linked<{ name: string }>("SST_RESOURCE_Table");
  const sealing = secrets(linked<{ value: string }>("SST_RESOURCE_TokenSecret").value);
  return { ...base(), dice, secrets: sealing, store: table(name), accounts: accounts(name) };
});

export const deps = /* @__PURE__ */ once((): Deps => {
  const { name } = linked<{ name: string }>("SST_RESOURCE_Table");
  return { ...writing(), store: table(name), accounts: accounts(name) };
});

function looking(): Looking {
  const { name } = linked<{ name: string }>("SST_RESOURCE_Table");
  return { ...base(), dice, store: table(name), timers: timers(linked("SST_RESOURCE_Timers")) };
}

function writing(): Writing {
  const mail = linked<{ sender: string; configurationSet: string; inbound?: string }>("SST_RESOURCE_Mail");
  return {
    ...base(),
    dice,
    secrets: secrets(linked<{ value: string }>("SST_RESOURCE_TokenSecret").value),
    mailer: mailer(mail.configurationSet),
    url: linked<{ url: string }>("SST_RESOURCE_Public").url,
    sender: mail.sender,
    inbound: mail.inbound,
  };
}

/** Made at first use, so that importing a handler has no effect, and kept for the life of the process. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
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
