import * as z from "zod/mini";
import { CareerId, ContactId, InterviewId, OwnerId } from "./id.ts";
import * as Message from "./message.ts";
import { Places } from "./places.ts";
import { line, MaybeWords, optionalLine, optionalProse, WebAddress, Words } from "./text.ts";
import { Instant, MaybeInstant } from "./time.ts";

/** What a person should find out about a career before trusting it. Each figure is typed with its source and year. */
export const figures = ["jobs", "pay", "outlook", "satisfaction", "trainingYears", "trainingCost"] as const;
export type Figure = (typeof figures)[number];

export const Fact = z.object({
  value: line(120, "A figure").check(
    z.refine((typed) => typed.length > 0, { message: "Write the figure as the source gives it." }),
  ),
  source: line(160, "The source").check(
    z.refine((typed) => typed.length > 0, {
      message: "Say where this figure comes from, so that you can trust it later.",
    }),
  ),
  year: z.coerce
    .number({ message: "Write the year of the figure." })
    .check(z.int(), z.minimum(1900, "Write the year of the figure."), z.maximum(2200, "Write the year of the figure.")),
  link: z.optional(WebAddress),
});
export type Fact = z.infer<typeof Fact>;

/** The criteria that evidence speaks to; the three that fit is judged by come first. */
export const criteria = ["interests", "skills", "personality", "day_to_day", "path", "satisfaction"] as const;
export type Criterion = (typeof criteria)[number];

/** What an interview said for or against a career, on one criterion, in their words. */
export const Evidence = z.object({
  interview: InterviewId,
  contact: ContactId,
  name: Words,
  criterion: z.enum(criteria),
  words: Words,
  at: Instant,
});
export type Evidence = z.infer<typeof Evidence>;

export const Draft = z.object({
  title: line(100, "The name of a career").check(
    z.refine((typed) => typed.length > 0, {
      message: "Give the career a name, for example nursing.",
    }),
  ),
  why: optionalProse(1000, "Why it interests you"),
  note: optionalLine(200, "A note"),
});

export const Info = z.object({
  id: CareerId,
  owner: OwnerId,
  title: Words,
  why: MaybeWords,
  addedAt: Instant,
  facts: z.partialRecord(z.enum(figures), Fact),
  evidence: z.array(Evidence),
  /** Where to look for people, with the explorer's notes. */
  places: z.optional(Places),
  status: z.enum(["exploring", "chosen", "set_aside"]),
  /** Outcome letters, one for each helper: `outcome-con_…`. */
  messages: z._default(Message.Messages, {}),
  decidedAt: MaybeInstant,
  /** Who helped, so that an outcome letter can be offered to each: contact and name. */
  helpers: z.array(z.object({ contact: ContactId, name: Words, toldAt: MaybeInstant })),
});
export type Info = z.infer<typeof Info>;

/** One figure with its source and year, or none any more. */
export function withFact(career: Info, figure: Figure, fact: Fact | undefined): Info {
  const { [figure]: _, ...others } = career.facts;
  return { ...career, facts: fact ? { ...others, [figure]: fact } : others };
}

/** Somebody talked about this career, so they hear what came of it. */
export const helped = (career: Info, contact: ContactId, name: string): Info =>
  career.helpers.some((one) => one.contact === contact)
    ? career
    : { ...career, helpers: [...career.helpers, { contact, name }] };

/** Decided, or open again. Who was told already stays told. */
export function decide(career: Info, status: Info["status"], now: Instant): Info {
  const { decidedAt: before, ...rest } = career;
  if (status === "exploring") return { ...rest, status };
  return { ...rest, status, decidedAt: (status === career.status && before) || now };
}
