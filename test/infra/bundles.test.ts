import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Box, boxes } from "../../infra/boxes.ts";
import { type Bundle, bundle, fileOf } from "./bundle.ts";
import { asked } from "./permissions.ts";
import { root } from "./platform.ts";

const built = (Object.keys(boxes) as Box[]).flatMap((box) => {
  const file = fileOf(boxes[box].handler);
  return file ? [{ box, file }] : [];
});

/** The most that a bundle may weigh, minified and with the SDK, in KiB (design section 10; the site is still to lose its mail builder). */
const most = (box: Box): number => ({ Site: 1100, Deliver: 800 })[box as string] ?? 500;

/** Packages inside a bundle. */
const packages = ({ meta }: Bundle): string[] => [
  ...new Set(
    Object.keys(meta.inputs).flatMap((input) => {
      const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
      return name ? [name] : [];
    }),
  ),
];

describe.each(built)("the bundle of $file", ({ box, file }) => {
  it("stays within its budget and holds nothing that only development needs", async () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const made = await bundle(file, true);
    expect(made.bytes / 1024).toBeLessThanOrEqual(most(box));
    expect(packages(made).filter((name) => name in devDependencies)).toEqual([]);
  });
});

describe("what a bundle can ask of AWS", () => {
  it("is read from what is left after unreachable code was dropped, and a transaction from what is inside it", async () => {
    const { code } = await bundle("test/infra/fixtures/handler.ts", false);
    expect(asked(code)).toEqual(["dynamodb:ConditionCheckItem", "dynamodb:GetItem", "dynamodb:PutItem"]);
  });

  it("grows as soon as a handler reaches for more", async () => {
    const { code } = await bundle("test/infra/fixtures/rings.ts", false);
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
