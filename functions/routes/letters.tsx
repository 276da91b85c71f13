import { type Context, Hono } from "hono";
import type * as Contact from "../../core/contact.ts";
import { refuse } from "../../core/error.ts";
import { readAs } from "../../core/etiquette/read-as.ts";
import type * as Explorer from "../../core/explorer.ts";
import { type Matter, recipientOf } from "../../core/matter.ts";
import * as Message from "../../core/message.ts";
import { type Letter, letterFor } from "../../web/letter.ts";
import { LetterPage, letterTitle } from "../../web/letter-page.tsx";
import { go, missing, type Refused, said, show } from "../answer.tsx";
import { checked } from "../checked.ts";
import type { Deps } from "../deps.ts";
import { readForm, type Typed } from "../form.ts";
import { type Env, matterId, whoAsks } from "../session.ts";
import { change, rowOf } from "./change.ts";
import { current, isKey, kindOf, takesBack } from "./press.ts";
import { pressedOn } from "./pressed-on.ts";

type Scene = {
  matter: Matter;
  key: string;
  contact: Contact.Info;
  explorer: Explorer.Info;
  message: Message.Info | undefined;
};

/** The referrer, where their name may be used. */
const usable = (matter: Matter) =>
  matter.noun === "referral" && matter.info.leave === "yes" ? { referrer: { given: matter.info.referrerName } } : {};

/** The letter an address names, with everything beside it; none where it is outside what the reader may touch. */
export const letterScene = async (c: Context<Env>, deps: Deps): Promise<Scene | undefined> => {
  const { owner } = c.var;
  const id = matterId(c, c.req.param("matterId") ?? "");
  const key = c.req.param("key") ?? "";
  const [matter] = id && isKey(key) ? await deps.store.load(owner, [id]) : [];
  if (!matter || !("messages" in matter.info)) return undefined;
  const about = recipientOf(matter, key);
  const contact = rowOf(about ? await deps.store.load(owner, [about]) : [], "contact");
  if (!contact) return undefined;
  const message = current(matter.info.messages, key, deps.clock.now());
  return { matter, key, contact: contact.info, explorer: await whoAsks(c, deps), message };
};

/** The letter as it stands: the explorer's own edit, or a draft. */
export const draftOf = ({ matter, key, explorer, contact }: Scene): Letter => letterFor(matter, key, explorer, contact);

/** The same letter with what was typed, right or wrong. */
export const typedLetter = (draft: Letter, { subject = "", text = "" }: Typed): Letter => ({ ...draft, subject, text });

/** The draft page, with what is wrong where it was refused. */
export const letterPage = async (c: Context<Env>, found: Scene, letter: Letter, refused?: Refused) => {
  const { contact, explorer, message, matter, key } = found;
  const kind = readAs[kindOf(key)];
  const sender = explorer.name ? { sender: { given: explorer.name } } : {};
  const context = { recipient: contact, ...sender, ...usable(matter) };
  const result = await checked({ kind, text: letter.text, context });
  // Blanks are listed by themselves.
  const findings = result.findings.filter((one) => one.code !== "placeholder");
  const unchecked = result.note;
  const back = takesBack(matter);
  const ready = c.req.query("open");
  const props = { matter, letter, contact, explorer, message, findings, unchecked, back, ready };
  const title = letterTitle(kindOf(key), contact);
  const data = { to: contact.email ?? null, ...letter, message: message ?? null, findings };
  return show(
    c,
    { title, explorer, data, refused, wide: true },
    <LetterPage {...props} times={timesFor(c.var.base, matter, key)} base={c.var.base} said={said(refused)} />,
  );
};

/** The draft page of every letter: read, mend, send or say that it went. Looking at it changes nothing. */
export const letters = (deps: Deps) => {
  return new Hono<Env>()
    .get("/letters/:matterId/:key", async (c) => {
      const found = await letterScene(c, deps);
      return found ? letterPage(c, found, draftOf(found)) : missing(c);
    })
    .post("/letters/:matterId/:key", async (c) => {
      const found = await letterScene(c, deps);
      if (!found) return missing(c);
      const { key, contact, explorer } = found;
      const draft = draftOf(found);
      const read = await readForm(c, Message.Letter);
      const button = read.typed.do ?? "save";
      const opens = ["open", "gmail", "outlook"].includes(button);
      const writes = opens || button === "save" || button === "send";
      const typed = typedLetter(draft, read.typed);
      // Read as it stands, and nothing kept: what the script asks for while somebody types.
      if (button === "check") return letterPage(c, found, typed);
      if (writes && !read.ok) return letterPage(c, found, typed, read);
      const does = opens ? "open" : button;
      const letter = read.ok ? read.value : draft;
      const byHand = letter.subject !== draft.subject || letter.text !== draft.text.trim();
      const pressed = { does, key, letter, byHand, contact, explorer };
      const { id } = found.matter.info;
      if (does === "send" && contact.email && (await deps.accounts.stopped(deps.secrets.seal(contact.email))))
        return letterPage(c, found, typed, { refusal: stopped, typed: read.typed });
      const beside = [contact.id, ...(found.matter.noun === "referral" ? [found.matter.info.referrer] : [])];
      const done = await change(deps, c.var.owner, [id, ...beside], (rows, now) =>
        pressedOn(rows, id, pressed, deps.secrets.seal(contact.email ?? contact.id), now),
      );
      if (!done.ok)
        return letterPage(c, found, "text" in read.typed ? typed : draft, { refusal: done, typed: read.typed });
      return go(c, `/letters/${id}/${key}${opens ? `?open=${button}` : ""}`);
    });
};

const stopped = refuse("contact.stopped", "Mail to this address is stopped, so nothing goes out.");

/** Letters that hope for a talk may carry a link on which it is agreed. */
const timesFor = (base: string, { info }: Matter, key: string): string | undefined =>
  ["outreach", "ask", "intro_reply", "another_time", "apology"].includes(key)
    ? `${base}/bookings/for/${info.id}/${key}`
    : undefined;
