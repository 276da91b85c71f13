import { type Context, Hono } from "hono";
import * as Contact from "../../core/contact.ts";
import { type Result, refuse } from "../../core/error.ts";
import * as Etiquette from "../../core/etiquette.ts";
import type * as Explorer from "../../core/explorer.ts";
import { contactOf, type Matter } from "../../core/matter.ts";
import * as Message from "../../core/message.ts";
import { addDays, at, clockOf, dayOf, type Instant, isWorking, ms, weekdaysOnly } from "../../core/time.ts";
import { Page } from "../../web/layout.tsx";
import { type Letter, letterFor } from "../../web/letter.ts";
import { LetterPage } from "../../web/letter-page.tsx";
import type { Deps } from "../deps.ts";
import { readForm } from "../form.ts";
import { type Env, explorerOf, matterId } from "../session.ts";
import { letterSent } from "../settle.ts";
import { change, rowOf } from "./change.ts";

const kinds: Partial<Record<Message.Kind, Etiquette.Kind>> = {
  ...{ thanks: "thanks", outreach: "referral", nudge: "nudge", intro_nudge: "nudge", ask: "request" },
  ...{ ask_intro: "intro", close: "close" },
};

type Scene = { matter: Matter; contact: Contact.Info; explorer: Explorer.Info; message: Message.Info | undefined };

/** The draft page of every letter: read, mend, send or say that it went. Looking at it changes nothing. */
export const letters = (deps: Deps) => {
  const scene = async (c: Context<Env>): Promise<Scene | undefined> => {
    const { owner } = c.var;
    const id = matterId(c, c.req.param("matterId") ?? "");
    const [matter] = id ? await deps.store.load(owner, [id]) : [];
    const key = c.req.param("key") ?? "";
    if (!matter || !("messages" in matter.info) || !isKey(key)) return undefined;
    const about = key.split("-")[1] ?? contactOf(matter);
    const rows = about ? await deps.store.load(owner, [about as Contact.Info["id"]]) : [];
    const contact = rowOf(rows, "contact");
    if (!contact) return undefined;
    const explorer = (await explorerOf(deps, owner)).info;
    return { matter, contact: contact.info, explorer, message: current(matter.info.messages, key, deps.clock.now()) };
  };
  const show = (c: Context<Env>, found: Scene, letter: Letter, errors?: Record<string, string>) => {
    const { contact, explorer, message } = found;
    const kind = kinds[(c.req.param("key") ?? "").split("-")[0] as Message.Kind];
    const findings = kind ? Etiquette.check({ kind, text: letter.text, context: { recipient: contact } }).findings : [];
    return c.html(
      <Page title={letter.subject || "Your letter"} explorer={explorer} base={c.var.base}>
        {errors?.form && <p role="alert">{errors.form}</p>}
        <LetterPage {...{ letter, contact, explorer, message, findings, errors }} back={takesBack(found.matter)} />
      </Page>,
      errors ? 422 : 200,
    );
  };
  return new Hono<Env>()
    .get("/letters/:matterId/:key", async (c) => {
      const found = await scene(c);
      if (!found) return c.notFound();
      return show(c, found, letterFor(found.matter, c.req.param("key"), found.explorer, found.contact));
    })
    .post("/letters/:matterId/:key", async (c) => {
      const found = await scene(c);
      if (!found) return c.notFound();
      const key = c.req.param("key");
      const draft = letterFor(found.matter, key, found.explorer, found.contact);
      const read = await readForm(c, Message.Letter);
      const pressed = read.typed.do ?? "save";
      const writes = ["save", "open", "send"].includes(pressed);
      const typed = { ...draft, subject: read.typed.subject ?? "", text: read.typed.text ?? "" };
      if (writes && !read.ok) return show(c, found, typed, read.errors);
      const letter = read.ok ? read.value : draft;
      const done = await change(deps, c.var.owner, [found.matter.info.id], ([row], now) => {
        if (!row || !("messages" in row.info)) return refuse("matter.not_found", "This letter is gone.");
        const next = press(pressed, row, key, letter, found, now);
        if (!next.ok) return next;
        const type = pressed === "send" ? "message.approved" : pressed === "sent" ? "message.sent" : "message.changed";
        const before = row.info.messages[key]?.status;
        const counted = counting(pressed, before, key) && deps.secrets.seal(found.contact.email ?? found.contact.id);
        const nudge = counted ? (pressed === "undo" ? { unnudge: counted } : { nudge: counted }) : {};
        return { ok: true, value: { puts: [next.value], type: told(type, row), ...nudge } };
      });
      if (!done.ok) return show(c, found, writes ? typed : draft, done.fields ?? { form: done.say });
      return c.redirect(`${c.var.base}/letters/${found.matter.info.id}/${key}`, 303);
    });
};

const isKey = (key: string): boolean =>
  Message.kinds.includes(key.split("-")[0] as Message.Kind) && /^[a-z_]+(-con_[0-9a-z]+)?$/.test(key);

/** A kept or reopened letter is a change of the matter it belongs to. */
function told(type: "message.approved" | "message.sent" | "message.changed", { noun }: Matter) {
  if (type !== "message.changed") return type;
  switch (noun) {
    case "interview":
      return "interview.changed" as const;
    case "referral":
      return "referral.changed" as const;
    case "ask":
      return "ask.changed" as const;
    default:
      return "contact.changed" as const;
  }
}

/** Nobody gets more than two nudges, ever: each that goes, by us or by the explorer, counts once, and taking it back gives it back. */
const counting = (does: string, before: Message.Info["status"] | undefined, key: string): boolean =>
  Message.isNudge(key.split("-")[0] as Message.Kind) &&
  (does === "undo" ? before === "sent" || before === "approved" : does === "send" || does === "sent");

/** What each button does. A letter that is sent, or on its way, is never sent again by a second press. */
function press(
  does: string,
  row: Matter,
  key: string,
  letter: Message.Letter,
  found: Scene,
  now: Instant,
): Result<Matter> {
  if (!("messages" in row.info)) return refuse("matter.not_found", "This letter is gone.");
  const held = current(row.info.messages, key, now);
  const keep = (message: Message.Info | undefined): Result<Matter> => {
    const messages = Object.fromEntries(
      Object.entries({ ...(row.info as { messages: Message.Messages }).messages, [key]: message }).filter(
        ([, one]) => one,
      ),
    );
    return { ok: true, value: { ...row, info: { ...row.info, messages } } as Matter };
  };
  const { subject, text } = letter;
  const attempt = held && "attempt" in held ? held.attempt + 1 : 1;
  if (does === "undo" && held?.status === "approved")
    return held.sendAt > now || !claimed(row, key, now)
      ? keep({ status: "edited", subject: held.subject, text: held.text, at: now })
      : refuse("message.already_sent", "It is leaving at this moment, so it cannot be taken back.");
  if (does === "undo" && held?.status === "sent" && held.by === "explorer" && takesBack(row)) {
    const undone = keep(undefined);
    if (!undone.ok || undone.value.noun !== "contact" || key !== "close") return undone;
    return { ok: true, value: { ...undone.value, info: Contact.unclosed(undone.value.info, held.at) } };
  }
  if (held?.status === "sent" || held?.status === "approved")
    return refuse("message.already_sent", "This letter is sent or on its way already. Nothing was changed.");
  switch (does) {
    case "open":
      return keep({ status: "opened", subject, text, at: now });
    case "sent": {
      const went = letterSent(row, { message: { key }, round: attempt } as Parameters<typeof letterSent>[1], now);
      if (!("messages" in went.info)) return refuse("matter.not_found", "This letter is gone.");
      const messages = { ...went.info.messages, [key]: { status: "sent", by: "explorer", at: now, attempt } };
      return { ok: true, value: { ...went, info: { ...went.info, messages } } as Matter };
    }
    case "send": {
      const { contact } = found;
      if (contact.status !== "active")
        return refuse("contact.stopped", "They asked for no more mail, so nothing goes out.");
      if (!contact.email) return refuse("contact.no_address", "You have not noted a mail address for them.");
      const sendAt = decent(now, key, contact, found.explorer);
      return keep({
        status: "approved",
        subject,
        text,
        to: contact.email,
        contact: contact.id,
        at: now,
        sendAt,
        attempt,
      });
    }
    default:
      return keep({ status: "edited", subject, text, at: now });
  }
}

/** A sign of life of months ago is not the one that is owed now. */
function current(messages: Message.Messages, key: string, now: Instant): Message.Info | undefined {
  const message = messages[key];
  const old = key === "touch" && message?.status === "sent" && ms(now) - ms(message.at) > 30 * 86_400_000;
  return old ? undefined : message;
}

/** A letter that somebody's answer is waited for after is not unsaid: the answer page is the place for what became of it. */
const takesBack = ({ noun }: Matter): boolean => noun === "interview" || noun === "contact";

/** Is a sender holding this letter right now? */
const claimed = (row: Matter, key: string, now: Instant): boolean =>
  Object.entries(row.settled).some(
    ([id, one]) => id.includes(`.send.${key.replace(/_/g, "-")}-`) && one.how === "claimed" && one.at > now,
  );

/** When a letter may reach its reader: 07:00–21:00 their time, thanks on any day and the rest on their working days; else their next 08:00. */
function decent(now: Instant, key: string, contact: Contact.Info, { preferences }: Explorer.Info): Instant {
  const zone = contact.zone ?? preferences.zone;
  const off = contact.daysOff ?? weekdaysOnly;
  const suits = (day: string) => key === "thanks" || isWorking(day, off);
  const [today, clock] = [dayOf(now, zone), clockOf(now, zone)];
  if (suits(today) && clock >= "07:00" && clock < "21:00") return now;
  let day = clock < "07:00" ? today : addDays(today, 1);
  for (let left = 366; left > 0 && !suits(day); left--) day = addDays(day, 1);
  return at(day, "08:00", zone);
}
