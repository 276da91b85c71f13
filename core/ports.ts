import type { End, Status } from "./claim.ts";
import type { Event } from "./event.ts";
import type { ContactId, DueId, EnvelopeId, MatterId, Noun, OwnerId } from "./id.ts";
import type { Line } from "./ledger.ts";
import type { Matter, Of } from "./matter.ts";
import type { Instant } from "./time.ts";

/** What time it is. `monotonicMs` never steps back, so that a lease can be judged when the wall clock is set. */
export type Clock = { now(): Instant; monotonicMs(): number };

/** Where everything unguessable comes from. */
export type Dice = {
  id(noun: Noun): string;
  /** For `Event.id`. */
  eventId(): string;
  /** 24 random bytes, base64url: links, sessions, nonces. */
  token(): string;
  /** Six digits. */
  code(): string;
};

/** One-way keys, so that rows outside an owner's partition hold no address and no token in the clear. */
export type Secrets = {
  /** SHA-256, hex: what is stored of a token or session. */
  hash(token: string): string;
  /** HMAC-SHA-256 with the installation's secret, hex, of the trimmed lower-case text: an address or a person. */
  seal(text: string): string;
};

/**
 * The claim of one envelope, or of one thing owed inside it: at most one sender holds it, and a settled one is never taken again.
 * `attempt` starts at 1. Taking it needs: no row; or a row that is released; or an open row whose lease ended and whose attempt is `attempt − 1`.
 */
export type ClaimTake = {
  id: EnvelopeId | DueId;
  attempt: number;
  leaseUntil: Instant;
  /** The envelope it belongs to: its own id on the envelope's row. */
  within?: EnvelopeId;
  /** On the envelope's own row: what evidence from the mail service needs to find the rest. */
  envelope?: {
    dueIds: DueId[];
    /** The attempt of each of the `dueIds`, in their order. */
    attempts: number[];
    matters: MatterId[];
    to: "explorer" | "contact";
    subject: string;
    why: string;
    /** Who gets it, and where it is one of the explorer's letters, which of its matter's messages and in which attempt. */
    contact?: ContactId;
    letter?: { key: string; attempt: number };
  };
};

/** The end of a claim: needs our `attempt` and, where given, our `nonce` on the row. A status only ever rises (`endsFrom` in core/claim.ts). */
export type ClaimEnd = {
  id: EnvelopeId | DueId;
  attempt: number;
  /** The nonce of the commit that took it. Evidence from the mail service has none and settles by attempt alone. */
  nonce?: string;
  how: End;
  /** SES's message id, once known. */
  messageId?: string;
};

export type Claim = {
  id: string;
  owner: OwnerId;
  attempt: number;
  nonce: string;
  leaseUntil: Instant;
  status: Status;
  messageId?: string;
  /** The envelope it travels in; none on rows of before that was kept. */
  within?: EnvelopeId;
  envelope?: NonNullable<ClaimTake["envelope"]>;
};

/** What a link is good for. Only the hash is stored; `matters` bounds what it may touch. */
export type Token = {
  hash: string;
  purpose: "act" | "feed" | "booking" | "reply" | "contact";
  owner: OwnerId;
  matters: MatterId[];
  envelope?: EnvelopeId;
  expiresAt: Instant;
};

/**
 * Everything that changes for one owner, in ONE transaction: all of it or none.
 * A put needs the row's `rev` to be as in the given matter (0: no row yet) and writes `rev + 1`; `wake` and the indexes are written as given.
 * At most 100 rows in all: a caller that has more keeps the rest for the next one.
 */
export type Commit = {
  owner: OwnerId;
  /** Unique to this execution. A failed condition on a row that carries it means: this very commit went through, and its answer was lost. */
  nonce: string;
  now: Instant;
  puts?: Matter[];
  /** Rows of this owner that must still have this `rev`, without being written. */
  checks?: { id: MatterId; rev: number }[];
  deletes?: { id: MatterId; rev: number }[];
  events?: Event[];
  ledger?: Line[];
  take?: ClaimTake[];
  end?: ClaimEnd[];
  /** Adds one nudge to a person's counter, refused from two on. `seal(address)`, else the contact's id. */
  nudge?: string;
  /** Gives one nudge back after a definite refusal. */
  unnudge?: string;
  tokens?: Token[];
  /** Says that these addresses (sealed) belong to these contacts of the owner: refused when another contact has one of them. */
  addresses?: { sealed: string; contact: MatterId }[];
  /** A sealed address that is about to be written to: refused when nothing may go there. */
  unstopped?: string;
  forgetAddress?: { sealed: string; contact: MatterId };
  /** Lines of the ledger as they are kept after somebody was erased, by the key `everything` gave. */
  rewritten?: { key: string; line: Line }[];
  /** What envelopes said of somebody who was erased; one that never was is passed over. */
  reworded?: { id: EnvelopeId; subject: string; why: string }[];
};

/** Why nothing was committed. `stale`: a row moved on. `held`: a claim is another's or settled. `spent`: no nudge left. `taken`: an address is another contact's. `stopped`: nothing may go to the address. */
export type Committed = "committed" | "stale" | "held" | "spent" | "taken" | "stopped";

export type Everything = {
  matters: Matter[];
  lines: { key: string; line: Line }[];
  /** Whose each address is. */
  addresses: { sealed: string; contact: MatterId }[];
  next?: string;
};

/** The owner's rows. Every method takes the owner first: another owner's row is unreachable, not merely unasked-for. */
export type Store = {
  /** Consistent, one request for at most 100 ids; what does not exist is not in the answer. */
  load(owner: OwnerId, ids: MatterId[]): Promise<Matter[]>;
  commit(change: Commit): Promise<Committed>;
  /** Consistent: all rows with `wake ≤ until`, earliest first, at most `limit`. */
  due(owner: OwnerId, until: Instant, limit: number): Promise<Matter[]>;
  /** Consistent: open matters in agenda order, from `from` on. */
  agenda(owner: OwnerId, limit: number, from?: Instant): Promise<Matter[]>;
  /** All rows of one noun, newest first; `after` is the last id of the page before. */
  list<N extends Matter["noun"]>(owner: OwnerId, noun: N, limit: number, after?: string): Promise<Of<N>[]>;
  /** Newest first; `before` is an instant. */
  ledger(owner: OwnerId, limit: number, before?: Instant): Promise<Line[]>;
  claim(id: EnvelopeId | DueId): Promise<Claim | undefined>;
  /** An expired one gives nothing away, whether or not its row is gone. */
  token(hash: string, now: Instant): Promise<Token | "expired" | undefined>;
  contactByAddress(owner: OwnerId, sealed: string): Promise<MatterId | undefined>;
  /** Everything of one owner, page by page, for export and erasure. */
  everything(owner: OwnerId, after?: string): Promise<Everything>;
  /**
   * Deletes every row of this owner, and these claims, for good. Not one transaction: after a crash it is called again, and what is gone
   * already is no error.
   */
  purge(owner: OwnerId, claims: (EnvelopeId | DueId)[]): Promise<void>;
};

/** A matter whose wake passed this long ago was forgotten by everybody else: it is overdue, and the sweep plans it again. */
export const graceMinutes = 5;

/** The index over all owners, eventually consistent: only a hint where to look. */
export type Overdue = {
  shards: number;
  /** Matters of one shard with `wake ≤ before`, earliest first. */
  overdue(
    shard: number,
    before: Instant,
    limit: number,
  ): Promise<{ owner: OwnerId; matter: MatterId; wake: Instant }[]>;
};

export type Session = { owner: OwnerId; expiresAt: Instant };

/** Who may come in. Rows outside any owner's partition: hashes and ids only. */
export type Accounts = {
  /** The owner of a sealed address, or none yet. */
  ownerOf(sealed: string): Promise<OwnerId | undefined>;
  /** First sign-in: address → owner, only if absent. Answers who has it afterwards. */
  adopt(sealed: string, owner: OwnerId): Promise<OwnerId>;
  /** The address belongs to nobody any more: its account and any sign-in under way are deleted. */
  disown(sealed: string, owner: OwnerId): Promise<void>;
  /** Starts a sign-in: link and code, both hashed, for a sealed address; the last one wins. */
  startSignIn(signIn: {
    sealed: string;
    link: string;
    code: string;
    expiresAt: Instant;
    email: string;
    zone?: string;
  }): Promise<void>;
  /** What a link would sign in, without consuming it. */
  peekSignIn(link: string, now: Instant): Promise<{ email: string; zone?: string } | undefined>;
  /** Consumes a link once. */
  takeSignInByLink(
    link: string,
    now: Instant,
  ): Promise<{ sealed: string; email: string; zone?: string } | "used" | "expired" | "unknown">;
  /** Consumes by code; five wrong tries end it. */
  takeSignInByCode(
    sealed: string,
    code: string,
    now: Instant,
  ): Promise<{ sealed: string; email: string; zone?: string } | "wrong" | "spent" | "expired">;
  openSession(hash: string, session: Session): Promise<void>;
  /** One batch request: the session and, beside it, rows of the owner it may turn out to belong to. */
  session(
    hash: string,
    now: Instant,
    owner?: OwnerId,
    ids?: MatterId[],
  ): Promise<{ session?: Session; matters: Matter[] }>;
  closeSession(hash: string): Promise<void>;
  closeSessions(owner: OwnerId): Promise<void>;
  /** Counts a hit in a window; false once the limit is reached. */
  allow(key: string, limit: number, windowSeconds: number, now: Instant): Promise<boolean>;
  /** Addresses never to write to again (sealed): hard bounce, complaint, stop, erased. */
  stop(sealed: string, why: "bounced" | "complained" | "stopped" | "erased", now: Instant): Promise<void>;
  unstop(sealed: string): Promise<void>;
  stopped(sealed: string): Promise<"bounced" | "complained" | "stopped" | "erased" | undefined>;
};

/** One-time schedules. A timer is a hint to plan again: its payload is ids. */
export type Wanted = {
  owner: OwnerId;
  matter: MatterId;
  /** Whom the matter is about: read together with it, which saves a request. */
  contact?: ContactId;
  /** The explorer's morning: everything of theirs that waits by now, not one matter alone. */
  morning?: boolean;
};
export type Timers = {
  /** Minutes over which the morning timers of all owners are spread; 0 on one machine. */
  spreadMinutes: number;
  /** At a whole minute, UTC, at least 60 s ahead. "exists" when the name was used before. */
  set(name: string, at: Instant, wanted: Wanted): Promise<"set" | "exists">;
  /** Best effort; a timer that is gone is fine. */
  drop(name: string): Promise<void>;
};

export type Bus = {
  /** Throws when any of them was not taken. At most 10 at once. */
  publish(events: Event[]): Promise<void>;
};

/** A mail ready to leave. `raw` is complete MIME with CRLF; `to` is the one address that gets it. */
export type Outgoing = {
  raw: Uint8Array;
  from: string;
  to: string;
  envelope: EnvelopeId;
  attempt: number;
  /** Whose mailbox `to` is. */
  reader: "explorer" | "contact";
};

/**
 * Exactly one POST. "refused" promises that nothing left the building. "ambiguous" means: assume it might have.
 * A refusal is permanent when asking again with the same mail cannot help.
 */
export type Mailer = {
  send(
    mail: Outgoing,
  ): Promise<
    | { answer: "accepted"; messageId: string }
    | { answer: "refused"; permanent: boolean; code: string }
    | { answer: "ambiguous"; code: string }
  >;
};

export type Log = (line: Record<string, string | number | boolean | undefined>) => void;
