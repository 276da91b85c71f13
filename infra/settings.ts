import * as z from "zod/mini";

/**
 * Everything a fork has to decide, in one place. Values come from the environment; the `sst` command reads them from
 * `.env` and `.env.<stage>` beside sst.config.ts. DEPLOY.md walks through them.
 */
const domain = z
  .string()
  .check(
    z.regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/, "is not a domain name such as askwell.example.edu"),
  );
const address = z
  .string()
  .check(
    z.regex(/^[!#$%&'*+/=?^_`{|}~.0-9A-Za-z-]+@([a-z0-9-]+\.)+[a-z]{2,}$/, "is not a plain mail address in ASCII"),
  );

const Given = z.object({
  /** Where the site is reached and mail comes from. Needs a Route 53 hosted zone of this or a parent name in the account. */
  ASKWELL_DOMAIN: z.optional(domain),
  /** The From address of a stage without a domain: SES sends a link to it that must be opened once. */
  ASKWELL_SENDER: z.optional(address),
  /** Who is told when an alarm rings. */
  ASKWELL_OPERATOR: z.optional(address),
  /** One region for everything but the CDN's edge. For replies by mail it must be one where SES can receive. */
  ASKWELL_REGION: z._default(
    z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "is not a region such as eu-west-1")),
    "eu-west-1",
  ),
  /** SES keeps one active receipt rule set per region. `own`: this stage creates and activates one. `none`: no replies by mail. Else: the name of the active one. */
  ASKWELL_RECEIPT_RULES: z.optional(
    z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, "is not own, none or the name of a receipt rule set")),
  ),
  /** Verified addresses, separated by commas, that may receive mail while the account is in the SES sandbox. */
  ASKWELL_SANDBOX_TO: z._default(
    z.pipe(
      z.pipe(
        z.string(),
        z.transform((list) => list.split(",").map((each) => each.trim())),
      ),
      z.array(address),
    ),
    [],
  ),
  /** A table that was restored from a backup and takes the place of this stage's own (DEPLOY.md, Restore). */
  ASKWELL_TABLE: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_.-]{3,255}$/, "is not the name of a table"))),
  /** `yes` sets concurrency aside for each function; the account's quota must leave 100 unreserved. */
  ASKWELL_RESERVE: z._default(z.enum(["yes", "no"], "is neither yes nor no"), "no"),
});

export type Settings = {
  production: boolean;
  region: string;
  domain?: string;
  /** The From address of every mail. */
  sender: string;
  /** What SES has to verify before anything leaves: the domain or, without one, the address. */
  identity: string;
  operator?: string;
  /** Absent where replies by mail are not received. */
  inbound?: { domain: string; ruleSet: string; owned: boolean };
  sandboxTo: string[];
  restored?: string;
  reserve: boolean;
};

/**
 * The settings of a stage. Throws one Error that names every value to mend, in words for the person who deploys.
 * @param stage `production` is kept and protected; every other stage is thrown away with everything in it.
 */
export function settings(stage: string, environment: Record<string, string | undefined>): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const given = Given.safeParse(set);
  const production = stage === "production";
  // Most settings may be left out, so a misspelt one would be missed by nobody: an alarm's address that is never told, a table that is not the restored one.
  const known = Object.keys(Given.shape);
  const wrong = Object.keys(set)
    .filter((name) => name.startsWith("ASKWELL_") && !known.includes(name))
    .map((name) => `${name} is no setting. There are ${known.join(", ")}.`);
  if (!given.success) {
    for (const issue of given.error.issues) {
      const name = String(issue.path[0]);
      wrong.push(`${name} ("${environment[name]}") ${issue.message}.`);
    }
    throw complaint(stage, wrong);
  }
  const is = given.data;
  if (production && !is.ASKWELL_DOMAIN)
    wrong.push("ASKWELL_DOMAIN is missing: the domain of the site, with a Route 53 hosted zone in this account.");
  if (production && !is.ASKWELL_OPERATOR)
    wrong.push("ASKWELL_OPERATOR is missing: the address that is told when an alarm rings.");
  if (!is.ASKWELL_DOMAIN && !is.ASKWELL_SENDER && !production)
    wrong.push("ASKWELL_SENDER is missing: an address you can read, or set ASKWELL_DOMAIN instead.");
  const rules = is.ASKWELL_RECEIPT_RULES ?? (production ? "own" : "none");
  if (rules !== "none" && !is.ASKWELL_DOMAIN && !production)
    wrong.push("ASKWELL_RECEIPT_RULES needs ASKWELL_DOMAIN: replies are received at reply.<domain>. Set it to none.");
  if (is.ASKWELL_DOMAIN && is.ASKWELL_SENDER && !is.ASKWELL_SENDER.endsWith(`@${is.ASKWELL_DOMAIN}`))
    wrong.push("ASKWELL_SENDER must end with @ and ASKWELL_DOMAIN, because the domain is what SES verifies.");
  if (wrong.length > 0) throw complaint(stage, wrong);

  const sender = is.ASKWELL_SENDER ?? `askwell@${is.ASKWELL_DOMAIN}`;
  return {
    production,
    region: is.ASKWELL_REGION,
    ...(is.ASKWELL_DOMAIN ? { domain: is.ASKWELL_DOMAIN } : {}),
    sender,
    identity: is.ASKWELL_DOMAIN ?? sender,
    ...(is.ASKWELL_OPERATOR ? { operator: is.ASKWELL_OPERATOR } : {}),
    ...(is.ASKWELL_DOMAIN && rules !== "none"
      ? {
          inbound: {
            domain: `reply.${is.ASKWELL_DOMAIN}`,
            ruleSet: rules === "own" ? `askwell-${stage}` : rules,
            owned: rules === "own",
          },
        }
      : {}),
    sandboxTo: is.ASKWELL_SANDBOX_TO,
    ...(is.ASKWELL_TABLE ? { restored: is.ASKWELL_TABLE } : {}),
    reserve: is.ASKWELL_RESERVE === "yes",
  };
}

const complaint = (stage: string, wrong: string[]) =>
  new Error(
    [
      `The stage "${stage}" cannot be deployed yet. Set these in .env.${stage} (see DEPLOY.md, Settings):`,
      ...wrong,
    ].join("\n  "),
  );
