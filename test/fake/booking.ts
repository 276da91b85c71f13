import * as Booking from "../../core/booking.ts";
import * as Contact from "../../core/contact.ts";
import * as Explorer from "../../core/explorer.ts";
import type { BookingId, ContactId, InterviewId, OwnerId } from "../../core/id.ts";
import { fresh } from "../../core/matter.ts";
import type * as Ports from "../../core/ports.ts";
import { initial } from "../../core/preferences.ts";
import type { Deps } from "../../functions/deps.ts";
import { bookingLink, bookingTokens } from "../../functions/links.ts";

export const origin = "https://askwell.test";
const since = "2026-03-01T10:00:00Z";

/** An explorer in London, as many contacts as names, and a link for each of them. */
export async function offered(
  deps: Pick<Deps, "store" | "secrets" | "url">,
  names: readonly string[],
  owner = "own_test1" as OwnerId,
) {
  const explorer = Explorer.Info.parse({
    ...{
      id: owner,
      owner,
      email: "mira@example.org",
      name: "Mira Lang",
      joinedAt: since,
      mailed: [],
      plannedWith: "1",
    },
    preferences: initial("Europe/London"),
  });
  await deps.store.commit({ owner, nonce: `explorer ${owner}`, now: since, puts: [fresh("owner", explorer)] });
  const links: { path: string; booking: Booking.Info }[] = [];
  for (const [n, given] of names.entries()) {
    const id = `con_${given.toLowerCase()}${n}x` as ContactId;
    const contact = Contact.Info.parse({
      ...{
        id,
        owner,
        given,
        email: `${given.toLowerCase()}${n}@example.org`,
        status: "active",
        named: [],
        closings: 0,
      },
      ...{ suggested: [], nudges: 0, messages: {}, addedAt: since, zone: "Europe/London" },
      bookings: [`bok_${given.toLowerCase()}${n}x`],
    });
    const made = { owner, contact: id, name: given, id: `bok_${given.toLowerCase()}${n}x` as BookingId };
    const booking = Booking.offer({ ...made, interview: `itv_${given.toLowerCase()}${n}x` as InterviewId }, since);
    const change: Ports.Commit = {
      ...{ owner, nonce: `offer ${n}`, now: since, puts: [fresh("contact", contact), fresh("booking", booking)] },
      tokens: bookingTokens(deps.secrets, booking, since),
    };
    if ((await deps.store.commit(change)) !== "committed") throw new Error("the test's own rows were refused");
    links.push({ path: new URL(bookingLink(deps, booking.id)).pathname, booking });
  }
  return { owner, explorer, links };
}

export const form = (said: Record<string, string>) => ({
  method: "POST",
  headers: { origin, "content-type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams(said).toString(),
});

/** The moments a page offers, as its radio buttons carry them. */
export const timesOn = (page: string): string[] => [...page.matchAll(/value="at ([^"]+)"/g)].map(([, at]) => at ?? "");
