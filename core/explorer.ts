import * as z from "zod/mini";
import { EnvelopeId, Noun, OwnerId } from "./id.ts";
import { Preferences } from "./preferences.ts";
import { Address, MaybeWords, Words } from "./text.ts";
import { Day, Instant, MaybeInstant } from "./time.ts";

/** The signed-in user. Their own matter: preferences, the weekly view, and how many unrequested mails each day has had. */
export const Info = z.object({
  id: OwnerId,
  owner: OwnerId,
  email: Address,
  /** As letters are signed. Missing until they tell us: then the signature is a visible blank. */
  name: MaybeWords,
  joinedAt: Instant,
  preferences: Preferences,
  /** Unrequested mails claimed per local day, the latest few days: at most two a day (law S7). */
  mailed: z.array(z.object({ day: Day, count: z.int() })).check(z.maxLength(10)),
  /** Set by a hard bounce or a complaint of the explorer's own address: nothing more is sent there. */
  unreachable: z.optional(z.object({ since: Instant, why: z.enum(["bounced", "complained"]) })),
  /** The explorer asked for no more mail of our own accord: what is owed stands on the page alone. */
  mailsStoppedAt: MaybeInstant,
  /** They want everything of theirs erased: nothing is planned any more. `signIn` is the envelope of their sign-in mails. */
  erasing: z.optional(z.object({ since: Instant, signIn: EnvelopeId })),
  /** What all matters were last planned by, as `plannedBy` says it. */
  plannedWith: Words,
  /** Where the waking of all matters stands, after one of those changed: the noun, and the last row that was woken of it. */
  rewaking: z.optional(z.object({ to: Words, noun: Noun, after: MaybeWords })),
});
export type Info = z.infer<typeof Info>;

/** Everything that instants are planned by, in one word: the plan's version, the zone rules' release and the explorer's own preferences. */
export const plannedBy = ({ preferences, mailsStoppedAt = "" }: Info, plan: string, zoneRules: string): string =>
  `${plan} ${zoneRules} ${mailsStoppedAt} ${JSON.stringify(preferences)}`;

/** The same explorer, of whom everything is to be planned anew, also where the waking of all had begun. */
export const toReplan = ({ rewaking: _, ...info }: Info): Info => ({ ...info, plannedWith: "" });

/** How many unrequested mails this local day has already had. */
export const mailedOn = (explorer: Info, day: Day): number =>
  explorer.mailed.find((one) => one.day === day)?.count ?? 0;

/** The same explorer after one more unrequested mail on `day`. Keeps the latest ten days. */
export const countMail = (explorer: Info, day: Day): Info => ({
  ...explorer,
  mailed: [...explorer.mailed.filter((one) => one.day !== day), { day, count: mailedOn(explorer, day) + 1 }].slice(-10),
});
