import { type Context, Hono } from "hono";
import { isPlain, spread, suggest } from "../../core/availability.ts";
import * as Calendar from "../../core/calendar.ts";
import { ok, type Refusal, refuse } from "../../core/error.ts";
import { ContactId, type MatterId } from "../../core/id.ts";
import * as Entry from "../../core/interview/entry.ts";
import { guestIcs } from "../../core/invite.ts";
import type { Matter } from "../../core/matter.ts";
import { eveEnds } from "../../core/plan/booking.ts";
import type { Token } from "../../core/ports.ts";
import { type DaysOff, type Instant, isBefore, isZone, wallOf, weekdaysOnly, Zone } from "../../core/time.ts";
import * as Word from "../../core/word.ts";
import { AgreedPage, Kept, MovePage, nameOf, OfferPage, OverPage, titleOf, type View } from "../../web/booking.tsx";
import { Note } from "../../web/done.tsx";
import { guestCard } from "../../web/guest-card.ts";
import { calledOff, receipt } from "../../web/receipt.ts";
import { go, type Refused, said, show, turnedAway } from "../answer.tsx";
import type { Deps } from "../deps.ts";
import { type Typed, typedOf } from "../form.ts";
import { aboutMeLink, bookingLink, bookingTokens } from "../links.ts";
import type { Vars } from "../session.ts";
import { readAnswer } from "./book-answer.ts";
import {
  agreed,
  cancel,
  free,
  isOver,
  isTakenBack,
  minutesOf,
  type Scene,
  sceneOf,
  type take,
  takeBack,
} from "./book-decide.ts";
import { change } from "./change.ts";
import { guessZone, localeOf } from "./reader.ts";
import { endedWith, waitingFor } from "./waiting.ts";

type Here = { Variables: Vars & { token: Token; withdrawn?: string } };
type C = Context<Here>;

/** A hand that presses often is let be; a machine that presses all day is not. */
const pressesAnHour = 40;
/** More times: four of each day, six days on a page. */
const [aDay, aPage] = [4, 24];

const tooOften = refuse("rate.limited", "That was pressed very often. Please try again in an hour.");
const unknown = refuse(
  "link.unknown",
  "This link is not complete, or it has been replaced. Please look for a later mail, or answer the one it came in: nothing is lost.",
);
const nobody = refuse(
  "link.unknown",
  "What stood on this page is deleted. If you would like to talk after all, answer the mail that this link came in.",
);
const takenBack = (who: string) =>
  refuse(
    "link.unknown",
    `${who} has taken this page back, so there is nothing to answer here. If you would like to talk after all, answer the mail that this link came in.`,
  );
const expired = refuse(
  "link.expired",
  "This link is from long ago and no longer works. If you would like to talk after all, please answer the mail it came in.",
);

/** The contact's page: no account, no script needed, and no other person's data within its reach. */
export const book = (deps: Deps) => {
  const app = new Hono<Here>();

  app.use("/b/:token/*", async (c, next) => {
    const token = await deps.store.token(deps.secrets.hash(c.req.param("token")), deps.clock.now());
    c.header("Referrer-Policy", "no-referrer");
    c.header("X-Robots-Tag", "noindex");
    c.set("base", `/b/${c.req.param("token")}`);
    if (token === "expired") return turnedAway(c, expired, "This link is too old");
    if (token?.purpose !== "booking") return turnedAway(c, unknown, "This link leads nowhere");
    c.set("token", token);
    c.set("owner", token.owner);
    return next();
  });

  const idsOf = (c: C) => [c.var.owner, ...c.var.token.matters];
  const load = async (c: C): Promise<Scene | undefined> => {
    const scene = sceneOf(await deps.store.load(c.var.owner, [...idsOf(c), Calendar.idOf(c.var.owner)]));
    if (scene && isTakenBack(scene)) c.set("withdrawn", nameOf(scene.explorer));
    return c.get("withdrawn") ? undefined : scene;
  };
  const gone = (c: C) =>
    c.get("withdrawn")
      ? turnedAway(c, takenBack(c.get("withdrawn") ?? ""), "This page is taken back")
      : turnedAway(c, nobody, "Nothing is kept here any more");

  const viewOf = (c: C, scene: Scene, now: Instant): View => {
    const { contact, explorer, booking, calendar } = scene;
    const asked = c.req.query("zone");
    const known = (asked && isZone(asked) ? asked : undefined) ?? contact.info.zone;
    const zone = known ?? guessZone(c.req.header("accept-language")) ?? explorer.preferences.zone;
    const open = free(scene, now);
    const guest = { zone, daysOff: contact.info.daysOff ?? weekdaysOnly };
    const minutes = minutesOf(scene);
    return {
      ...{ path: c.var.base, explorer, contact: contact.info, booking: booking.info, minutes, zone },
      guessed: !known,
      locale: localeOf(c.req.header("accept-language"), explorer.preferences.locale),
      ...offers(open, minutes, guest, Math.floor(Number(c.req.query("more"))) || 0, scene),
      ...{ places: calendar.availability ?? {}, aboutMe: aboutMeLink(deps, contact.info.id) },
    };
  };

  const page = (c: C, scene: Scene, refused?: Refused) => {
    const now = deps.clock.now();
    const view = viewOf(c, scene, now);
    const talk = agreed(scene, now);
    const { booking, contact, explorer } = scene;
    const title = titleOf(explorer);
    const data = { title, minutes: view.minutes, zone: view.zone, times: view.times, agreed: talk?.start };
    const answer = (body: unknown) =>
      show(c, { title, data, explorer, refused }, [body, <Kept aboutMe={view.aboutMe} />]);
    if (isOver(scene, now)) return answer(<OverPage explorer={explorer} />);
    const moving = c.req.query("move") !== undefined || refused?.typed.choice;
    const { answer: told } = booking.info;
    if (talk && !moving)
      return answer(
        <>
          {told && <Note>{receipt(view)} Until then this stands:</Note>}
          <AgreedPage
            view={view}
            talk={talk}
            remindable={isBefore(now, eveEnds(talk.start, talk.guest?.zone ?? view.zone))}
            card={guestCard(talk, explorer, view.zone, c.req.url.split("?")[0] ?? "")}
          />
        </>,
      );
    if (talk) return answer(<MovePage view={view} talk={talk} said={said(refused)} />);
    const undo = told && ["later", "declined", "stopped"].includes(told.said);
    return answer(
      <>
        {scene.talk?.info.status === "cancelled" && !told && <Note>{calledOff(scene.talk.info, view)}</Note>}
        {told && (
          <Note undo={undo ? { name: "back", value: "yes", action: `${view.path}/back` } : undefined}>
            {receipt(view)}
          </Note>
        )}
        {told?.said === "stopped" ? null : contact.info.status === "stopped" ? (
          <Note>You asked for no more mail, so nothing is asked of you here.</Note>
        ) : (
          <OfferPage view={view} said={said(refused)} again={told !== undefined && !refused && !c.req.query("more")} />
        )}
      </>,
    );
  };

  app.get("/b/:token", async (c) => {
    const scene = await load(c);
    return scene ? page(c, scene) : gone(c);
  });

  /** One press: decided anew as often as somebody else was faster, and answered with the page as it then is. */
  const press = async (
    c: C,
    typed: Typed,
    decide: (scene: Scene, now: Instant) => ReturnType<typeof take>,
    { ended = [], to = "" }: { ended?: MatterId[]; to?: string } = {},
  ) => {
    const now = deps.clock.now();
    const hit = await deps.accounts.allow(`book.${c.var.token.hash}`, pressesAnHour, 3600, now);
    const refused = async (refusal: Refusal) => {
      const scene = await load(c);
      return scene ? page(c, scene, { refusal, typed }) : gone(c);
    };
    if (!hit) return refused(tooOften);
    const theirs = c.var.token.matters.find((id): id is ContactId => ContactId.safeParse(id).success);
    const waiting = theirs ? await waitingFor(deps, c.var.owner, theirs) : [];
    let already = false;
    const done = await change(
      deps,
      c.var.owner,
      [...new Set([...idsOf(c), ...waiting, ...ended])],
      (rows, at) => {
        const scene = sceneOf(rows);
        if (!scene || isTakenBack(scene)) return unknown;
        const made = decide(scene, at);
        if (!made.ok) return made;
        already = made.value.puts.length === 0;
        if (already) return unknown;
        const end = made.value.puts.find((row) => row.noun === "interview")?.info.end;
        return ok({
          ...made.value,
          ...(end ? { tokens: bookingTokens(deps.secrets, scene.booking.info, at, end) } : {}),
        });
      },
      { tries: 8, calendar: true },
    );
    // A link to a wrong field stays in the address after a redirect that names no place of its own.
    return done.ok || already ? go(c, `${to}#main`) : refused(done);
  };

  app.post("/b/:token", async (c) => {
    const typed = await typedOf(c);
    const read = readAnswer(typed, deps.clock.now());
    if (!read.ok) {
      const scene = await load(c);
      return scene ? page(c, scene, { refusal: read, typed }) : gone(c);
    }
    return press(c, typed, (scene, now) => read.value(scene, now));
  });
  app.post("/b/:token/cancel", (c) => press(c, {}, (scene, now) => cancel(scene, "them", now)));
  app.post("/b/:token/back", async (c) => {
    const about = (await load(c))?.booking.info.about;
    const [row] = about ? await deps.store.load(c.var.owner, [about]) : [];
    const ended = row && Word.isWaiter(row) ? await endedWith(deps, c.var.owner, row) : [];
    return press(c, {}, (scene) => takeBack(scene), { ended });
  });
  app.post("/b/:token/resend", (c) =>
    press(c, {}, ({ talk }, now) => {
      const again = talk ? Entry.resend(talk.info, now) : refuse("interview.not_scheduled", "Nothing is agreed yet.");
      return again.ok && talk
        ? ok({ puts: [{ ...talk, info: again.value }], type: "interview.changed" })
        : (again as Refusal);
    }),
  );
  app.post("/b/:token/remind", async (c) => {
    const { remind } = await typedOf(c);
    return press(c, {}, ({ talk }) => {
      if (!talk?.info.guest) return refuse("interview.not_scheduled", "Nothing is agreed yet.");
      const info = { ...talk.info, guest: { ...talk.info.guest, remind: remind === "yes" } };
      return ok({ puts: [{ ...talk, info } as Matter], type: "interview.changed" });
    });
  });
  app.post("/b/:token/zone", async (c) => {
    const typed = await typedOf(c);
    const zone = Zone.safeParse(typed.zone);
    const to = typed.move ? "?move=1" : "";
    if (!zone.success) return go(c, to);
    return press(
      c,
      {},
      ({ contact, talk }) => {
        const person = { ...contact, info: { ...contact.info, zone: zone.data } };
        const guest = talk?.info.guest;
        const theirs =
          talk && guest ? [{ ...talk, info: { ...talk.info, guest: { ...guest, zone: zone.data } } } as Matter] : [];
        return ok({ puts: [person, ...theirs], type: "contact.changed" });
      },
      { to },
    );
  });
  app.get("/b/:token/talk.ics", async (c) => {
    const scene = await load(c);
    if (!scene?.talk) return gone(c);
    const { talk, explorer, contact, booking } = scene;
    const zone = talk.info.guest?.zone ?? contact.info.zone ?? explorer.preferences.zone;
    const card = guestCard(talk.info, explorer, zone, bookingLink(deps, booking.info.id));
    c.header("Content-Type", "text/calendar; charset=utf-8; method=PUBLISH");
    c.header("Content-Disposition", 'attachment; filename="talk.ics"');
    return c.body(guestIcs(talk.info, card, deps.clock.now()));
  });
  return app;
};

/** The times on one page: good ones first, many when asked for. The time that is agreed stands among them, and one they called off by a slip while it is free. */
function offers(
  open: readonly Instant[],
  minutes: number,
  guest: { zone: Zone; daysOff: DaysOff },
  page: number,
  { talk }: Scene,
): Pick<View, "times" | "more"> {
  const many = spread(decent(open, guest.zone), guest.zone, aDay);
  if (page >= 1)
    return {
      times: many.slice((page - 1) * aPage, page * aPage),
      more: many.length > page * aPage ? page + 1 : undefined,
    };
  const stands = talk && (talk.info.status === "scheduled" || open.includes(talk.info.start)) ? [talk.info.start] : [];
  const good = suggest(open, minutes, guest).filter((one) => !stands.includes(one));
  const times = [...stands, ...good].sort();
  return { times, more: many.some((one) => !times.includes(one)) ? 1 : undefined };
}

/** Hours at which one may ring people up, unless there are no others. */
function decent(open: readonly Instant[], zone: Zone): Instant[] {
  const plain = open.filter((one) => isPlain(one, zone));
  const awake = plain.filter((one) => {
    const { clock } = wallOf(one, zone);
    return clock >= "07:00" && clock < "21:00";
  });
  return awake.length > 0 ? awake : plain;
}
