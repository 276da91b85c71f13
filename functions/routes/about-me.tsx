import { type Context, Hono } from "hono";
import * as Booking from "../../core/booking.ts";
import * as Contact from "../../core/contact.ts";
import { ok, type Result, refuse } from "../../core/error.ts";
import type * as Explorer from "../../core/explorer.ts";
import { ContactId, type MatterId } from "../../core/id.ts";
import { type Matter, type Of, recipientOf } from "../../core/matter.ts";
import * as Message from "../../core/message.ts";
import type { Token } from "../../core/ports.ts";
import type { Instant } from "../../core/time.ts";
import { AboutMe, Erased, EraseMe } from "../../web/about-me.tsx";
import { problem, show, turnedAway, wantsJson } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { erasePerson } from "../erase.ts";
import type { Env } from "../session.ts";
import { change, rowOf } from "./change.ts";

const pressesAnHour = 60;
const tooOften = refuse("rate.limited", "This page was used very often just now. Please try again in an hour.");
const unknown = refuse(
  "link.unknown",
  "This link leads nowhere any more. If you asked to be erased, that has been done: nothing about you is kept.",
);

type Known = { token: Token; contact: Of<"contact">; explorer: Explorer.Info };

/**
 * What is kept about a person who never signed up, behind the link at the foot of each mail that Askwell sends them: no sign-in, everything
 * by a button, and every button may be pressed twice.
 */
export const aboutMe = (deps: Deps) => {
  const path = (c: Context<Env>) => `/c/${c.req.param("token")}`;
  /** Every address of theirs that is kept, sealed: the one on their row, those that their calendar entries go to, and those they wrote beside an answer. */
  const addresses = ({ email }: Contact.Info, about: Matter[]): string[] => {
    const guests = about.flatMap((one) => {
      if (one.noun === "interview") return one.info.guest?.email ?? [];
      return one.noun === "booking" && one.info.answer?.said === "times" ? (one.info.answer.email ?? []) : [];
    });
    return [...new Set([...(email ? [email] : []), ...guests].map((one) => deps.secrets.seal(one)))];
  };
  const known = async (c: Context<Env>): Promise<Known | "gone" | undefined> => {
    c.header("Referrer-Policy", "no-referrer");
    const token = await deps.store.token(deps.secrets.hash(c.req.param("token") ?? ""), deps.clock.now());
    if (token === "expired" || token?.purpose !== "contact") return undefined;
    const whom = ContactId.safeParse(token.matters[0]);
    if (!whom.success) return undefined;
    const rows = await deps.store.load(token.owner, [whom.data, token.owner]);
    const [contact, explorer] = [rowOf(rows, "contact"), rowOf(rows, "owner")];
    return !contact || !explorer || contact.info.status === "erasing"
      ? "gone"
      : { token, contact, explorer: explorer.info };
  };
  /** Looks the link up, or says kindly that it has done its work. */
  const behind = async (c: Context<Env>, then: (found: Known) => Response | Promise<Response>) => {
    c.set("base", path(c));
    const visitor = deps.secrets.hash(c.req.param("token") ?? "");
    if (!(await deps.accounts.allow(`about-me.${visitor}`, pressesAnHour, 3600, deps.clock.now())))
      return wantsJson(c) ? problem(c, tooOften) : turnedAway(c, tooOften, "A moment, please");
    const found = await known(c);
    if (!found) return turnedAway(c, unknown, "Nothing is kept here");
    if (found === "gone") return show(c, { title: "You are erased", data: { kept: false } }, <Erased />);
    return then(found);
  };
  const page = async (c: Context<Env>, { contact, explorer }: Known) => {
    const about = await listedOf(deps, contact.info);
    const stops = await Promise.all(addresses(contact.info, about).map((one) => deps.accounts.stopped(one)));
    const stop = stops.find((one) => one !== undefined);
    const { notes: _, ...rest } = contact.info;
    const letters = lettersTo(contact.info.id, [contact, ...about]);
    const talks = about.flatMap((one) =>
      one.noun === "interview" ? [{ at: one.info.start, off: one.info.status === "cancelled" }] : [],
    );
    const notes = hasNotes(contact.info, about);
    const answers = about.flatMap((one) => (one.noun === "booking" && one.info.answer ? one.info : []));
    const body = {
      contact: rest as Contact.Info,
      explorer,
      letters,
      talks,
      answers,
      notes,
      stopped: stop !== undefined,
    };
    const { given, family, title, email, phone, organisation, role, profile, zone, addedAt } = rest;
    const data = {
      given,
      family,
      title,
      email,
      phone,
      organisation,
      role,
      profile,
      zone,
      addedAt,
      letters,
      talks,
      answers: answers.map((one) => one.answer),
    };
    return show(
      c,
      { title: "What is kept about you", data: { ...data, privateNotes: notes, stopped: stop ?? null } },
      <AboutMe {...body} link={path(c)} />,
    );
  };
  return new Hono<Env>()
    .get("/c/:token", (c) => behind(c, (found) => page(c, found)))
    .get("/c/:token/erase", (c) =>
      behind(c, ({ explorer }) =>
        show(
          c,
          { title: "Erase everything about you?", data: { fields: ["do"] } },
          <EraseMe {...{ explorer }} back={path(c)} />,
        ),
      ),
    )
    .post("/c/:token", (c) =>
      behind(c, async (found) => {
        const { contact } = found;
        const { owner, id } = contact.info;
        const theirs = addresses(contact.info, await aboutPerson(deps, owner, id));
        const { do: does } = await c.req.parseBody();
        const stop = does !== "allow";
        // The mark comes first: from here on no claim for these addresses succeeds, whoever the explorer.
        for (const one of theirs) {
          if (stop) await deps.accounts.stop(one, "stopped", deps.clock.now());
          else if ((await deps.accounts.stopped(one)) === "stopped") await deps.accounts.unstop(one);
        }
        const done = await withheld(deps, contact, (info) => Contact.stopped(info, stop));
        return done.ok ? c.redirect(path(c), 303) : turnedAway(c, done, "That did not work");
      }),
    )
    .post("/c/:token/erase", (c) =>
      behind(c, async ({ contact }) => {
        const { owner, id } = contact.info;
        for (const one of addresses(contact.info, await aboutPerson(deps, owner, id)))
          await deps.accounts.stop(one, "erased", deps.clock.now());
        const done = await withheld(deps, contact, Contact.erasing);
        if (!done.ok) return turnedAway(c, done, "That did not work");
        await erasePerson(deps, owner, id);
        return c.redirect(path(c), 303);
      }),
    );
};

/** Everything that their row lists: as quick with ten people as with fifty thousand. What acts on it reads everything instead. */
async function listedOf({ store }: Pick<Deps, "store">, contact: Contact.Info): Promise<Matter[]> {
  const { owner, id, talks = [], bookings = [], asks = [], namedBy = [], named } = contact;
  const referrals = [...namedBy, ...named].map((one) => one.referral);
  // An invitation's page belongs to its talk.
  const ids = [...new Set<MatterId>([...talks, ...talks.map(Booking.idOf), ...bookings, ...asks, ...referrals])];
  const [careers, rows] = await Promise.all([
    store.list(owner, "career", atOnce),
    ids.length > 0 ? store.load(owner, ids) : [],
  ]);
  return [...rows, ...careers].filter((row) => isAbout(row, id));
}

/** Everything that is about this person or goes to them. */
async function aboutPerson(
  deps: Pick<Deps, "store">,
  owner: Contact.Info["owner"],
  whom: Contact.Info["id"],
): Promise<Matter[]> {
  const all = await Promise.all([
    ...(["interview", "ask", "referral", "career", "booking"] as const).map((noun) => allOf(deps, owner, noun)),
  ]);
  return all.flat().filter((row) => isAbout(row, whom));
}

const atOnce = 100;

async function allOf<N extends Matter["noun"]>(
  { store }: Pick<Deps, "store">,
  owner: Contact.Info["owner"],
  noun: N,
): Promise<Matter[]> {
  const found: Matter[] = [];
  for (let after: string | undefined; ; after = found.at(-1)?.info.id) {
    const page = (await store.list(owner, noun, atOnce, after)) as Matter[];
    found.push(...page);
    if (page.length < atOnce) return found;
  }
}

function isAbout(row: Matter, whom: Contact.Info["id"]): boolean {
  switch (row.noun) {
    case "interview":
    case "booking":
      return row.info.contact === whom;
    case "referral":
      return row.info.contact === whom || row.info.referrer === whom;
    case "ask":
      return row.info.contact === whom || row.info.introducer?.contact === whom;
    case "career":
      return row.info.helpers.some((one) => one.contact === whom);
    default:
      return false;
  }
}

type LetterTo = { kind: Message.Kind; at: Instant; sent: boolean };

/** Letters to this person that went, or are about to. */
function lettersTo(whom: Contact.Info["id"], rows: Matter[]): LetterTo[] {
  return rows
    .flatMap((row) =>
      "messages" in row.info
        ? Object.entries(row.info.messages).flatMap(([key, one]) =>
            (one.status === "sent" || one.status === "approved") && recipientOf(row, key) === whom
              ? [{ kind: key.split("-")[0] as Message.Kind, at: one.at, sent: one.status === "sent" }]
              : [],
          )
        : [],
    )
    .sort((a, b) => a.at.localeCompare(b.at));
}

const hasNotes = (contact: Contact.Info, rows: Matter[]): boolean =>
  Boolean(contact.notes || contact.how) || rows.some((row) => row.noun === "interview" && row.info.status === "held");

/** The person's row as they wish it, and every letter to them that was still to go, held back. */
async function withheld(
  deps: Deps,
  contact: Of<"contact">,
  next: (info: Contact.Info) => Contact.Info,
): Promise<Result<Matter>> {
  const { owner, id } = contact.info;
  const waiting = (await aboutPerson(deps, owner, id)).filter(
    (row) => "messages" in row.info && Object.values(row.info.messages).some((one) => one.status === "approved"),
  );
  const ids: MatterId[] = [id, ...waiting.map((row) => row.info.id)];
  return change(deps, owner, ids, (rows, now) => {
    const row = rowOf(rows, "contact", id);
    if (!row) return refuse("matter.not_found", "Nothing is kept any more.");
    const held = (one: Matter): Matter =>
      "messages" in one.info
        ? ({ ...one, info: { ...one.info, messages: Message.heldBack(one.info.messages, noMore, now, id) } } as Matter)
        : one;
    const person = held({ ...row, info: next(row.info) } as Matter);
    const others = rows.filter((one) => one.info.id !== id).map(held);
    return ok({ puts: [person, ...others], type: "contact.stopped" });
  });
}

const noMore = "They asked for no more mail";
