import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
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
