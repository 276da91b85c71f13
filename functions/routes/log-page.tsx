import { Hono } from "hono";
import { ok, refuse } from "../../core/error.ts";
import type { ContactId, MatterId } from "../../core/id.ts";
import type { Matter, Of } from "../../core/matter.ts";
import { sameAddress } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { LogForm } from "../../web/log.tsx";
import { said } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { type Env, load } from "../session.ts";
import { careerNamed, careerTitles } from "./careers.tsx";
import { change } from "./change.ts";
import { aboutCareer, kept, logged, notes } from "./log.ts";
import { below } from "./steps.tsx";
import { unwanted } from "./unwanted.ts";

/** The log form: what it says changes the talk, the people named, whoever named them and the career in one transaction. */
export function logPage(deps: Deps) {
  const app = new Hono<Env>();
  below(app, deps)(
    "log",
    (talk) => `Your talk with ${talk.name}`,
    async ({ talk, contact, refused }) => {
      const shown = refused ? said(refused) : { typed: kept(talk) };
      const named = contact?.named.filter((one) => one.interview === talk.id) ?? [];
      const careers = talk.career ? undefined : await careerTitles(deps, talk.owner);
      const beside = [
        talk.contact,
        talk.career,
        ...(contact?.namedBy ?? []).flatMap((one) => [one.referral, one.referrer]),
      ];
      return (
        <LogForm {...{ name: talk.name, said: shown, named, careers, beside: beside.flatMap((id) => id ?? []) }} />
      );
    },
    async ({ talk, contact }, typed, c) => {
      const { owner } = c.var;
      const read = notes(typed);
      if (!read.ok) return read;
      for (const [field, email] of Object.entries(typed)) {
        const refusal = /^email\d$/.test(field) && email.trim() ? await unwanted(deps, email, field) : undefined;
        if (refusal) return refusal;
      }
      const career = typed.career?.trim() && !talk.career ? await careerNamed(deps, owner, typed.career) : undefined;
      if (career && !career.ok) return career;
      const people = await Promise.all(
        read.value.people.map(async (one) => {
          const known = one.email && (await deps.store.contactByAddress(owner, deps.secrets.seal(one.email)));
          return { ...one, ...(known ? { known: known as ContactId } : {}) };
        }),
      );
      const self = people.findIndex((one) => one.known === talk.contact);
      if (self >= 0)
        return refuse("input.invalid", "Something needs mending before this can be saved.", {
          [fieldOf(typed, people[self]?.email)]: `This is ${talk.name}'s own address. Leave it out, or mend it.`,
        });
      const ids = [
        ...[talk.id, talk.contact, ...(talk.career ? [talk.career] : [])],
        ...(career && career.value.rev > 0 ? [career.value.info.id] : []),
        ...(contact?.namedBy ?? []).flatMap((one) => [one.referral, one.referrer]),
        ...people.flatMap((one) => one.known ?? []),
      ];
      const first = (wanted: MatterId[]) => load(c, deps, wanted);
      const decide = (loaded: Matter[], now: Instant) => {
        const rows = career ? aboutCareer(loaded, talk.id, career.value) : loaded;
        const all = logged(rows, { talk: talk.id, contact: talk.contact }, { ...read.value, people }, deps.dice, now);
        if (!all.ok) return all;
        const added = all.value.filter((row): row is Of<"contact"> => row.noun === "contact" && row.rev === 0);
        const addresses = added.flatMap(({ info }) =>
          info.email ? [{ sealed: deps.secrets.seal(info.email), contact: info.id }] : [],
        );
        return ok({ puts: all.value, type: "interview.logged" as const, addresses });
      };
      const done = await change(deps, owner, ids, decide, { first });
      return done.ok ? ok(`/letters/${talk.id}/thanks`) : done;
    },
  );
  return app;
}

/** The field in which this address was typed. */
const fieldOf = (typed: Record<string, string>, email = ""): string =>
  Object.keys(typed).find((name) => /^email\d$/.test(name) && sameAddress(typed[name] ?? "", email)) ?? "email1";
