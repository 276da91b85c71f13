import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Box, boxes } from "../../infra/boxes.ts";
import { type Bundle, bundle, bundles } from "./bundle.ts";
import { asked } from "./permissions.ts";
import { root } from "./platform.ts";

/** The most that a bundle may weigh before its first call, minified and with the SDK, in KiB. */
const most = (box: Box): number => ({ Site: 900, Deliver: 800 })[box as string] ?? 500;
/** And what it may load later. */
const mostLater = (box: Box): number => ({ Site: 720 })[box as string] ?? 0;

/** Packages inside a bundle. */
const packages = ({ inputs }: Bundle): string[] => [
  ...new Set(
    inputs.flatMap((input) => {
      const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
      return name ? [name] : [];
    }),
  ),
];

let made: Record<string, Bundle>;
beforeAll(async () => {
  made = await bundles(
    Object.values(boxes).map(({ handler }) => handler),
    true,
  );
}, 120_000);

describe.each(Object.keys(boxes) as Box[])("the bundle of %s", (box) => {
  it("stays within its budget and holds nothing that only development needs", () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const own = made[boxes[box].handler] as Bundle;
    expect(own.bytes / 1024).toBeLessThanOrEqual(most(box));
    expect(own.later / 1024).toBeLessThanOrEqual(mostLater(box));
    expect(packages(own)).toContain("zod");
    expect(packages(own).filter((name) => name in devDependencies)).toEqual([]);
  });
});

describe("a box", () => {
  it.each([
    ["functions/nowhere.handler", "there is no file functions/nowhere.ts"],
    ["functions/relay.nothing", "functions/relay.ts exports no nothing"],
  ])("whose handler is %s is refused", async (handler, words) => {
    await expect(bundle(handler, true)).rejects.toThrow(words);
  });
});

describe("what a bundle can ask of AWS", () => {
  it("is read from what is left after unreachable code was dropped, and a transaction from what is inside it", async () => {
    const { code } = await bundle("test/infra/fixtures/handler.handler", false);
    expect(asked(code)).toEqual(["dynamodb:ConditionCheckItem", "dynamodb:GetItem", "dynamodb:PutItem"]);
  });

  it("grows as soon as a handler reaches for more", async () => {
    const { code } = await bundle("test/infra/fixtures/rings.handler", false);
    expect(asked(code)).toEqual([
      "dynamodb:ConditionCheckItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem",
      "iam:PassRole",
      "scheduler:CreateSchedule",
      "scheduler:DeleteSchedule",
    ]);
  });

  it("names a command that nobody thought of instead of leaving it out", () => {
    expect(asked("// functions/site.ts\nawait s3.send(new ListBucketsCommand({}));\n")).toEqual([
      "an action for ListBuckets, which test/infra/permissions.ts does not know",
    ]);
  });
});
