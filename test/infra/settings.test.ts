import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arrows } from "../../infra/boxes.ts";
import { settings } from "../../infra/settings.ts";
import { given, root } from "./platform.ts";

const complaint = (stage: string, environment: Record<string, string>): string => {
  try {
    settings(stage, environment);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("settings of a stage", () => {
  it("of production: mail from the domain, replies to reply.<domain>, a receipt rule set of its own", () => {
    expect(settings("production", given)).toEqual({
      production: true,
      region: "eu-west-1",
      domain: "askwell.example.edu",
      sender: "askwell@askwell.example.edu",
      identity: "askwell.example.edu",
      operator: "operator@example.edu",
      inbound: { domain: "reply.askwell.example.edu", ruleSet: "askwell-production", owned: true },
      sandboxTo: [],
      reserve: false,
    });
  });

  it("of a developer: an address that can be read is enough, and no replies are received", () => {
    expect(settings("ada", { ASKWELL_SENDER: "ada@example.edu", ASKWELL_REGION: "us-east-1" })).toEqual({
      production: false,
      region: "us-east-1",
      sender: "ada@example.edu",
      identity: "ada@example.edu",
      sandboxTo: [],
      reserve: false,
    });
  });

  it("a second stage adds its rule to the receipt rule set that is active", () => {
    expect(settings("trial", { ...given, ASKWELL_RECEIPT_RULES: "askwell-production" }).inbound).toEqual({
      domain: "reply.askwell.example.edu",
      ruleSet: "askwell-production",
      owned: false,
    });
  });

  it("leaves alone what is not Askwell's", () => {
    expect(complaint("ada", { ...given, AWS_REGION: "eu-west-1", MY_ASKWELL_DOMAIN: "x" })).toBe("");
  });

  it("an empty line in .env is a value that was not set", () => {
    expect(settings("ada", { ASKWELL_SENDER: "ada@example.edu", ASKWELL_DOMAIN: "" }).domain).toBeUndefined();
  });

  it("says everything that production misses at once, and in which file to put it", () => {
    expect(complaint("production", {})).toBe(
      [
        'The stage "production" cannot be deployed yet. Set these in .env.production (see DEPLOY.md, Settings):',
        "ASKWELL_DOMAIN is missing: the domain of the site, with a Route 53 hosted zone in this account.",
        "ASKWELL_OPERATOR is missing: the address that is told when an alarm rings.",
      ].join("\n  "),
    );
  });

  it.each([
    ["a domain with its scheme", { ASKWELL_DOMAIN: "https://askwell.example.edu" }, "ASKWELL_DOMAIN"],
    ["an address with a name", { ASKWELL_SENDER: "Ada <ada@example.edu>" }, "ASKWELL_SENDER"],
    ["an address with a line break", { ASKWELL_SENDER: "ada@example.edu\nbcc@example.edu" }, "ASKWELL_SENDER"],
    ["a sender of another domain", { ...given, ASKWELL_SENDER: "ada@example.com" }, "ASKWELL_SENDER"],
    [
      "replies without a domain",
      { ASKWELL_SENDER: "a@example.edu", ASKWELL_RECEIPT_RULES: "own" },
      "ASKWELL_RECEIPT_RULES",
    ],
    [
      "a list with something else in it",
      { ASKWELL_SENDER: "a@example.edu", ASKWELL_SANDBOX_TO: "b@example.edu, c" },
      "ASKWELL_SANDBOX_TO",
    ],
    ["a region that is none", { ASKWELL_SENDER: "a@example.edu", ASKWELL_REGION: "Ireland" }, "ASKWELL_REGION"],
    ["nothing at all", {}, "ASKWELL_SENDER"],
    ["a name that is misspelt", { ...given, ASKWELL_RESERVED: "yes" }, "ASKWELL_RESERVED is no setting. There are "],
    [
      "a name that is misspelt beside a value that is wrong",
      { ASKWELL_SENDER: "Ada", ASKWELL_OPERATOR_: "ada@example.edu" },
      "ASKWELL_OPERATOR_ is no setting",
    ],
  ])("refuses %s by its name", (_what, environment, name) => {
    expect(complaint("ada", environment)).toContain(name);
  });
});

describe("DEPLOY.md", () => {
  const guide = readFileSync(join(root, "DEPLOY.md"), "utf8");
  const named = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))].sort();

  it("explains every setting there is, and none that is gone", () => {
    const real = named(readFileSync(join(root, "infra", "settings.ts"), "utf8"), /ASKWELL_[A-Z_]+/g);
    expect(named(guide, /ASKWELL_[A-Z_]+/g)).toEqual(real);
  });

  it("says what to do with every queue of failures", () => {
    expect(named(guide, /\b[A-Z][a-z]+Dead\b/g)).toEqual([...new Set(arrows.map(({ dead }) => dead))].sort());
  });
});
