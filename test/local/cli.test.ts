import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const askwell = (args: string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["infra/local/cli.ts", ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

describe("the command line", () => {
  it("answers line by line, in order, and leaves out empty lines", () => {
    const line = (id: number) => JSON.stringify({ id, text: "What does a normal day look like?" });
    const { status, stdout } = askwell(["classify-question"], `${line(1)}\n\n${line(2)}\r\n`);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((answer) => JSON.parse(answer).id),
    ).toEqual([1, 2]);
  });

  it("gives no half an output when a later line is broken, and names the line", () => {
    const { status, stdout, stderr } = askwell(["classify-question"], '{"id":1,"text":"x"}\n{"id":');
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("line 2 is not JSON");
  });

  it.each([
    [["nonsense"], "There is no command nonsense"],
    [["clock", "--data", `${tmpdir()}/askwell-nowhere`], "not running with the data folder"],
    [["clock", "--nonsense"], "--nonsense"],
  ])("says plainly what is wrong: %j", (args, words) => {
    const { status, stderr } = askwell(args);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("at run (");
  });
});

describe("what an operator does to a deployed stage", () => {
  /** Runs in a folder with these files and an AWS command line that writes down what it was asked. */
  const operate = (files: Record<string, string>, args: string[]) => {
    const dir = mkdtempSync(join(tmpdir(), "askwell-operate-"));
    try {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
      writeFileSync(join(dir, "aws"), '#!/bin/sh\necho "$@" >> asked\necho "{}"\n', { mode: 0o755 });
      const { status, stderr } = spawnSync(process.execPath, [resolve("infra/local/cli.ts"), ...args], {
        ...{ cwd: dir, encoding: "utf8", env: { PATH: `${dir}:${process.env.PATH}` } },
      });
      return { status, stderr, asked: status === 0 ? readFileSync(join(dir, "asked"), "utf8") : "" };
    } finally {
      rmSync(dir, { recursive: true });
    }
  };
  const shared = "ASKWELL_REGION=us-east-1\nASKWELL_SENDER=ada@example.edu\n";

  it("happens in the region that the stage's settings say, or else those of all stages", () => {
    const redrive = ["redrive", "--stage", "ada", "--box", "Relay"];
    expect(operate({ ".env": shared }, redrive).asked).toContain("--region us-east-1");
    expect(operate({ ".env": shared, ".env.ada": "ASKWELL_REGION=eu-north-1\n" }, redrive).asked).toContain(
      "--region eu-north-1",
    );
  });

  it("does not happen at all in a region that nobody meant", () => {
    const misspelt = operate({ ".env.ada": "ASKWELL_REGOIN=us-east-1\n" }, ["restore", "--stage", "ada", "--start"]);
    expect(misspelt.status).toBe(1);
    expect(misspelt.stderr).toContain("ASKWELL_REGOIN is no setting");
  });
});
