import { ok, refuse } from "../../../core/error.ts";
import type { BookingId, ContactId, OwnerId } from "../../../core/id.ts";
import { bookingLink, bookingTokens } from "../../../functions/links.ts";
import * as Page from "../../../functions/routes/book-decide.ts";
import { waitingFor } from "../../../functions/routes/waiting.ts";
import { act, type Hands } from "../act.ts";
import { all, type Explorer, type Page as Offered, type Person, type Talk, told } from "../truth.ts";
import { settle } from "../waiting.ts";

export const pages = (explorer: Explorer) => all(explorer, "booking");
export const talkOf = (explorer: Explorer, page: Offered) => explorer.things.get(page.interview) as Talk | undefined;
export const personOf = (explorer: Explorer, page: Offered) => explorer.things.get(page.contact) as Person;

type Decision = (scene: Page.Scene, now: string) => ReturnType<typeof Page.take>;

/** One press on the page behind the contact's link, as the link leads to it. */
export async function press(
  hands: Hands,
  page: Offered,
  decide: Decision,
  true_: Parameters<typeof act>[3],
): Promise<unknown> {
  const { deps, explorer } = hands;
  const key =
    bookingLink(deps, page.id as BookingId)
      .split("/")
      .at(-1) ?? "";
  const token = await deps.store.token(deps.secrets.hash(key), deps.clock.now());
  if (!token || token === "expired") return undefined;
  const waiting = await waitingFor(deps, explorer.owner as OwnerId, page.contact as ContactId);
  return act(
    hands,
    [explorer.owner, ...token.matters, ...waiting],
    (rows, now) => {
      const scene = Page.sceneOf(rows);
      if (!scene || scene.booking.info.withdrawnAt) return refuse("link.unknown", "gone");
      const made = decide(scene, now);
      if (!made.ok) return made;
      if (made.value.puts.length === 0) return refuse("matter.changed", "nothing to change");
      const end = made.value.puts.find((row) => row.noun === "interview")?.info.end;
      return ok({ ...made.value, tokens: bookingTokens(deps.secrets, scene.booking.info, now, end) });
    },
    true_,
    { tries: 8, calendar: true },
  );
}

/** What is true once a talk is agreed on this page, by whomever. */
export function agreed(
  { explorer, truth, calm }: Hands,
  page: Offered,
  talk: Pick<Talk, "start" | "end">,
  { by, zone, remind, email }: { by: "them" | "me"; zone: string; remind: boolean; email: string | undefined },
  at: number,
  put: (id: string) => boolean,
): void {
  const person = personOf(explorer, page);
  const guest = email ? { by, zone, remind, email, at } : undefined;
  const known = talkOf(explorer, page);
  if (!known) {
    const made: Talk = {
      ...{ noun: "interview", id: page.interview, contact: page.contact, ...talk, zone, bookedAt: at },
      ...{ state: "scheduled", occurrence: 1, letters: new Map(), sequence: 0 },
      ...(guest ? { guest: { ...guest, since: 0 } } : {}),
    };
    truth.add(explorer, made);
    calm(made);
  } else {
    const again = known.state !== "scheduled" || at >= known.end;
    const had = known.guest !== undefined;
    told(known, by, at);
    if (again) {
      known.occurrence++;
      known.letters.clear();
    }
    Object.assign(known, { ...talk, zone, bookedAt: at, state: "scheduled", missed: undefined });
    if (!had && guest) known.guest = { ...guest, since: ++known.sequence };
    else if (known.guest && guest) Object.assign(known.guest, { zone, remind });
    calm(known);
  }
  const given = talkOf(explorer, page);
  if (given && by === "them") truth.taken(explorer, given);
  else if (given) given.byThem = false;
  person.zone = zone;
  if (by === "them") person.state = "active";
  page.answer = undefined;
  for (const other of [...all(explorer, "referral"), ...all(explorer, "ask")])
    if (other.contact === page.contact && put(other.id)) settle(other, at);
}
