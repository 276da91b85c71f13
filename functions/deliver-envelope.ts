import type { Pick } from "../core/envelope.ts";
import type { MatterId, OwnerId } from "../core/id.ts";
import type { Matter, Of } from "../core/matter.ts";
import type { Mailer } from "../core/ports.ts";
import { addMinutes, type Instant, ms } from "../core/time.ts";
import { type Claim, claiming, type Ready } from "./claim.ts";
import type { Delivery } from "./deps.ts";
import { ending } from "./ending.ts";
import { aboutMeToken } from "./links.ts";
import { record } from "./record.ts";
import { withhold } from "./withhold.ts";
import { composed } from "./written.ts";

/** Nothing is posted later than this after its claim was begun, by either clock: the lease must outlive every answer. */
const postWithinMs = 10_000;
const tokenDays = 60;

/** `again`: matters to be looked at at once. `moved`: a row moved on or another sender was faster, so nothing was done. `held`: a claim that the rows know nothing of. */
export type Delivered =
  | { outcome: "sent" | "refused" | "withheld"; again: MatterId[] }
  | { outcome: "ambiguous" | "moved" | "held" };

type Answer = Awaited<ReturnType<Mailer["send"]>>;

/** Claim, one POST, record. Whatever is not clearly refused counts as perhaps sent. */
export async function deliver(
  deps: Delivery,
  pick: Pick,
  ready: Ready[],
  explorer: Of<"owner">,
  beside: Matter[],
): Promise<Delivered> {
  const now = deps.clock.now();
  const started = deps.clock.monotonicMs();
  const { owner } = explorer.info;
  const [nonce, token] = [deps.dice.token(), deps.dice.token()];
  const letter = await (deps.compose ?? composed)(deps, pick, ready, explorer, token, now);
  const claim = claiming(pick, ready, explorer, letter, deps.secrets, now);
  const { envelope, takes, puts } = claim;
  const took = await deps.store.commit({
    ...{ owner, nonce, now, puts, take: takes, ...claim.change },
    tokens: pick.to === "explorer" ? [link(deps, token, claim, ready, owner, now)] : aboutThem(deps, ready, owner, now),
  });
  if (took === "spent" || took === "stopped") return withhold(deps, ready, explorer, letter.subject, took);
  if (took !== "committed") return { outcome: took === "held" ? "held" : "moved" };
  const attempt = takes[0]?.attempt ?? 1;
  const late =
    deps.clock.monotonicMs() - started > postWithinMs || Math.abs(ms(deps.clock.now()) - ms(now)) > postWithinMs;
  const answer: Answer = late
    ? { answer: "refused", permanent: false, code: "late" }
    : await deps.mailer.send({ raw: letter.raw, from: deps.sender, to: letter.to, envelope, attempt, reader: pick.to });
  const told = answer.answer === "refused" && answer.permanent ? "withheld" : answer.answer;
  const code = "code" in answer ? { code: answer.code } : {};
  deps.log({ function: "deliver", owner, envelope, attempt, to: pick.to, items: ready.length, answer: told, ...code });
  if (answer.answer === "ambiguous") return { outcome: "ambiguous" };
  const rows = standing(claim, ready, explorer, beside);
  const matters = new Set<MatterId>(ready.map(({ due }) => due.matter));
  if (pick.form === "morning") matters.add(owner);
  const why = { pick, ready, claim, nonce, now, letter };
  const again = await record(deps, owner, rows, matters, ending(answer, why));
  const outcome = answer.answer === "accepted" ? "sent" : answer.permanent ? "withheld" : "refused";
  return { outcome, again: Array.isArray(again) ? again : [] };
}

/** The mail's own link: it opens the matters of this mail, and the people they are about. */
function link(deps: Delivery, token: string, claim: Claim, ready: Ready[], owner: OwnerId, now: Instant) {
  const about = ready.flatMap(({ scene: { matter, contact } }) => [
    matter.info.id,
    ...(contact ? [contact.info.id] : []),
    // Through a friend, the letter is the friend's and the talk somebody else's.
    ...("contact" in matter.info ? [matter.info.contact] : []),
  ]);
  return {
    ...{ hash: deps.secrets.hash(token), purpose: "act" as const, owner, envelope: claim.envelope },
    matters: [...new Set<MatterId>([...about, owner])],
    expiresAt: addMinutes(now, tokenDays * 24 * 60),
  };
}

/** Whoever gets a letter can see what is kept about them. */
const aboutThem = (deps: Delivery, ready: Ready[], owner: OwnerId, now: Instant) =>
  ready.flatMap(({ due }) => (due.contact ? [aboutMeToken(deps.secrets, owner, due.contact, now)] : []));

/** Every row that the end may touch, as the claim left it. */
function standing({ puts }: Claim, ready: Ready[], explorer: Of<"owner">, beside: Matter[]): Matter[] {
  const rows = new Map<MatterId, Matter>();
  const loaded = ready.flatMap(({ scene }) => [scene.matter, ...(scene.contact ? [scene.contact] : [])]);
  for (const row of [explorer, ...beside, ...loaded]) rows.set(row.info.id, row);
  for (const row of puts) rows.set(row.info.id, { ...row, rev: row.rev + 1 });
  return [...rows.values()];
}
