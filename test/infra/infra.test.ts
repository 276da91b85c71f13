import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arrows, type Box, boxes, bundling } from "../../infra/boxes.ts";
import { standing } from "../../infra/costs.ts";
import { called } from "../../infra/local/functions.ts";
import { links } from "../../infra/local/links.ts";
import { rules as busRules } from "../../infra/rules.ts";
import { tableSchema } from "../../infra/table-schema.ts";
import { golden } from "../golden.ts";
import { type Bundle, bundle, bundles } from "./bundle.ts";
import { controls, domainControls } from "./controls.ts";
import { diagram } from "./diagram.ts";
import { arrowsOf, at, type Drawn, functions, type Graph, of, type Rule } from "./graph.ts";
import { asked, boxesOf, granted, linked, permissionTable, read } from "./permissions.ts";
import { config, given, install, root, run, synthesise } from "./platform.ts";
import { program } from "./program.ts";
import { rules as arrowRules } from "./rules/arrows.ts";
import { rules as boxRules } from "./rules/boxes.ts";
import { rules as rightRules } from "./rules/rights.ts";

const rules: Rule[] = [...rightRules, ...arrowRules, ...boxRules];
const stages = ["production", "ada"] as const;
const spoiledAt = (name: string) => join(root, "test", "infra", "spoiled", `${name}.ts`);
const spoiled = ["rejects", "waits", "wrong"].map(spoiledAt);
let built: Awaited<ReturnType<typeof program>> | undefined;
let bundled: Record<string, Bundle>;
const graphs = {} as Record<(typeof stages)[number] | "restored", Graph>;

beforeAll(async () => {
  await install();
  built = await program([config, ...spoiled]);
  const [production, ada, restored] = await Promise.all([
    synthesise(built.place, "production", given),
    synthesise(built.place, "ada", { ASKWELL_SENDER: "ada@example.edu", ASKWELL_SANDBOX_TO: "ada@example.edu" }),
    synthesise(built.place, "production", {
      ...given,
      ASKWELL_TABLE: "askwell-production-restored",
      ASKWELL_RESERVE: "yes",
    }),
  ]);
  Object.assign(graphs, { production, ada, restored });
  bundled = await bundles(
    Object.values(graphs.production.builds).map(({ handler }) => handler),
    false,
  );
}, 240_000);
afterAll(() => built?.remove());

describe.each(stages)("the stage %s", (stage) => {
  it.each(rules.map((rule) => [rule.say, rule] as const))("%s", (_say, rule) => {
    expect(rule.broken(graphs[stage])).toEqual([]);
  });

  it("carries exactly the arrows of infra/boxes.ts, as far as it receives mail", () => {
    const wanted = arrows.filter(({ to }) => to !== "Inbox" || stage === "production");
    expect(arrowsOf(graphs[stage]).sort(byName)).toEqual([...wanted].sort(byName));
  });
});
const byName = (a: Drawn, b: Drawn) => (`${a.to} ${a.from}` < `${b.to} ${b.from}` ? -1 : 1);

describe("each rule can fail", () => {
  it.each([...controls, ...domainControls])("$breaks … is broken by $by", ({ breaks, spoil }) => {
    const graph = structuredClone(graphs.production);
    const rule = rules.find(({ say }) => say.startsWith(breaks));
    expect(rule, "no such rule").toBeDefined();
    spoil(graph);
    expect(rule?.broken(graph)).not.toEqual([]);
  });

  it("and none is without a control", () => {
    const proved = [...controls, ...domainControls];
    expect(rules.map(({ say }) => say).filter((say) => !proved.some(({ breaks }) => say.startsWith(breaks)))).toEqual(
      [],
    );
  });
});

describe("a table that was restored", () => {
  it("takes the place of the stage's own: every function finds it, may use it, and hears its stream", () => {
    const { builds, resources } = graphs.restored;
    for (const { links } of Object.values(builds))
      if (links.Table) expect(links.Table).toMatchObject({ name: "askwell-production-restored" });
    const told = JSON.stringify(resources);
    expect(told).not.toContain("askwell-production-TableTable");
    expect(told).toContain("table/askwell-production-restored/stream/");
  });
});

describe("concurrency", () => {
  const reserved = (graph: Graph) =>
    Object.fromEntries(
      functions(graph).map((fn) => [fn.name.replace(/Function$/, ""), at(fn, "reservedConcurrentExecutions")]),
    );
  it("is set aside for each function as infra/boxes.ts says, where the stage asks for it, and DEPLOY.md adds it up", () => {
    const wanted = Object.fromEntries(Object.entries(boxes).map(([box, { reserved }]) => [box, reserved]));
    expect(reserved(graphs.restored)).toEqual(wanted);
    const sum = Object.values(wanted).reduce((all, one) => all + one, 0);
    expect(readFileSync(join(root, "DEPLOY.md"), "utf8")).toContain(`That sets ${sum} aside`);
    expect(Object.values(reserved(graphs.production)).filter((one) => one !== undefined && one !== -1)).toEqual([]);
  });
});

describe("the harness", () => {
  it.each([
    ["a rejection that nobody handled, although the program itself ends well", "rejects", "the box fell over"],
    ["a program that never settles", "waits", "never settled"],
    ["a box that is made the wrong way", "wrong", "is not unique"],
  ])("reports %s", { timeout: 120_000 }, async (_what, name, words) => {
    await expect(synthesise(built?.place ?? "", "ada", {}, spoiledAt(name))).rejects.toThrow(words);
  });
});

describe("permissions", () => {
  it("are these, each in a line of test/golden/permissions.txt", () => {
    golden("test/golden/permissions.txt", permissionTable(graphs.production));
  });
});

describe.each(Object.keys(boxes) as Box[])("the function %s", (box) => {
  it("may do what it does, finds what it looks for, and nothing more", () => {
    const { code } = bundled[boxes[box].handler] as Bundle;
    expect(asked(code)).toEqual(granted(graphs.production, box));
    expect(read(code)).toEqual(linked(graphs.production, box));
  });
});

describe("every function", () => {
  it("is bundled in the cloud as it is for these tests", () => {
    for (const { nodejs } of Object.values(graphs.production.builds)) expect(nodejs).toMatchObject(bundling);
  });
});

describe("permission truth", () => {
  it("turns red when a handler reaches for what its function was not given", async () => {
    const { code } = await bundle("test/infra/fixtures/rings.handler", false);
    const beyond = asked(code).filter((action) => !granted(graphs.production, "Site").includes(action));
    expect(beyond).toEqual(["iam:PassRole", "scheduler:CreateSchedule", "scheduler:DeleteSchedule"]);
  });

  it("turns red when a handler looks for a link that its function was not given", () => {
    const looked = read("const { name } = Resource.Bus; const { url } = Resource.Public;");
    expect(looked.filter((name) => !linked(graphs.production, "Site").includes(name))).toEqual(["Bus"]);
  });
});

describe("one definition for the cloud and the machine", () => {
  it("the table has the keys and the indexes that the local one is made with", () => {
    const [table] = of(graphs.production, "Table");
    const { globalIndexes, localIndexes, fields } = tableSchema;
    expect([at(table, "hashKey"), at(table, "rangeKey")]).toEqual([tableSchema.hashKey, tableSchema.rangeKey]);
    expect(at(table, "attributes")).toEqual(fields.map((name) => ({ name, type: "S" })));
    expect(at(table, "globalSecondaryIndexes")).toEqual(
      Object.entries(globalIndexes).map(([name, { hashKey, rangeKey, include }]) => ({
        name,
        hashKey,
        rangeKey,
        projectionType: "INCLUDE",
        nonKeyAttributes: [...include],
      })),
    );
    expect(at(table, "localSecondaryIndexes")).toEqual(
      Object.entries(localIndexes).map(([name, { rangeKey }]) => ({ name, rangeKey, projectionType: "ALL" })),
    );
  });

  it("the bus has the rules that the local one matches", () => {
    const drawn = of(graphs.production, "EventRule").map((each) => JSON.parse(String(at(each, "eventPattern"))));
    expect(drawn).toHaveLength(busRules.length);
    expect(drawn).toEqual(expect.arrayContaining(busRules.map(({ pattern }) => pattern)));
    expect(arrows.filter(({ by }) => by === "rule").map(({ to }) => to.toLowerCase())).toEqual(
      busRules.map(({ handler }) => handler),
    );
  });

  it("the functions that something calls are the same", () => {
    const toCall = new Set(arrows.map(({ to }) => to));
    expect([...toCall].sort()).toEqual([...called.values()].sort());
    expect(boxesOf(graphs.production).sort()).toEqual(Object.keys(boxes).sort());
  });
});

describe("links", () => {
  const shape = (all: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(all).map(([name, one]) => [name, Object.keys(one as object).filter((key) => key !== "type")]),
    );
  it("have the same names and the same shape on this machine, so that a handler cannot tell where it runs", () => {
    const cloud = Object.assign({}, ...Object.values(graphs.production.builds).map(({ links }) => links));
    const { App: _, ...local } = links({ table: "t", url: "u", secret: "s", sender: "askwell@test.local" });
    expect(shape(cloud)).toEqual(shape(local));
  });
});

describe("the bill", () => {
  it("counts the alarms, metrics and dashboards that a stage has", () => {
    const graph = graphs.production;
    const metrics = new Set(of(graph, "LogMetricFilter").map((each) => at(each, "metricTransformation.name")));
    expect(standing).toMatchObject({ alarms: of(graph, "MetricAlarm").length, metrics: metrics.size });
    expect(standing.dashboards).toBe(of(graph, "Dashboard").length);
  });
});

describe("the picture", () => {
  it("infra/diagram.svg shows the boxes and arrows as they are now", () => {
    golden("infra/diagram.svg", diagram(graphs.production));
  });
});

describe("types", () => {
  it("sst.config.ts and infra hold against the platform's own types", { timeout: 120_000 }, async () => {
    const { code, said } = await run(join(root, "node_modules", ".bin", "tsc"), ["-p", "infra/tsconfig.json"]);
    expect(said).toBe("");
    expect(code).toBe(0);
  });
});
