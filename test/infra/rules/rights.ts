import {
  all,
  arn,
  at,
  exists,
  functions,
  type Graph,
  named,
  of,
  type Resource,
  type Rule,
  rights,
  roleOf,
  statements,
  strings,
  text,
} from "../graph.ts";
/** Wildcards that stay, each with its reason. A list that may only shrink. */
export const wildcards: { resource: RegExp; why: string }[] = [
  { resource: /:log-group:\/aws\/lambda\/[\w-]+:\*$/, why: "a log stream's name is made up by Lambda" },
  {
    resource: /:schedule\/[\w-]+-Timers\/\*$/,
    why: "timers are named at run time; the group is this stage's own",
  },
];

/** The CDN's signer is made by the platform and runs at the edge, where two services start it and logs go to every region. */
const edgeRole = "RouterEdgeFunctionRole";
const scheduler = "scheduler.amazonaws.com";

const ours = (graph: Graph) => of(graph, "Role").filter(({ name }) => name !== edgeRole);
const trusts = (each: Resource) => statements(at(each, "assumeRolePolicy"));

export const rules: Rule[] = [
  {
    say: "no role has a managed policy, a wildcard action or anything but Allow",
    broken: (graph) =>
      ours(graph).flatMap((each) => [
        ...((at(each, "managedPolicyArns") ?? []) as string[]).map((policy) => `${each.name} ${policy}`),
        ...rights(each)
          .filter(({ actions, effect }) => effect !== "Allow" || actions.some((action) => action.includes("*")))
          .map(({ actions }) => `${each.name} ${actions.join(" ")}`),
      ]),
  },
  {
    say: "a wildcard resource is on the list, with its reason, and nothing is on the list that no role needs",
    broken: (graph) => {
      const wide = ours(graph).flatMap((each) =>
        rights(each)
          .flatMap(({ resources }) => resources)
          .filter((resource) => resource.includes("*"))
          .map((resource) => ({ role: each.name, resource })),
      );
      return [
        ...wide
          .filter(({ resource }) => !wildcards.some((card) => card.resource.test(resource)))
          .map(({ role, resource }) => `${role} ${resource}`),
        ...wildcards.filter((card) => !wide.some(({ resource }) => card.resource.test(resource))).map(({ why }) => why),
      ];
    },
  },
  {
    say: "every role trusts exactly the one service that uses it, the scheduler only on behalf of this account's own group",
    broken: (graph) =>
      ours(graph).flatMap((each) => {
        const uses = functions(graph).some((fn) => text(fn, "role") === arn(each)) ? "lambda.amazonaws.com" : scheduler;
        const [only, ...more] = trusts(each);
        const exact = only?.principals.join() === `Service: ${uses}` && more.length === 0;
        const bound =
          uses !== scheduler ||
          (only?.conditions.includes(`StringEquals aws:SourceAccount ${graph.account}`) &&
            only.conditions.some((one) => /^StringEquals aws:SourceArn .*:schedule-group\/[\w-]+$/.test(one)));
        return exact && bound ? [] : [`${each.name} ${JSON.stringify(trusts(each))}`];
      }),
  },
  {
    say: "every function has a role of its own",
    broken: (graph) => {
      const taken = functions(graph).map((fn) => roleOf(graph, fn)?.name ?? `${fn.name} has none`);
      return taken.filter((each, i) => taken.indexOf(each) !== i || each.endsWith("none"));
    },
  },
  {
    say: "whoever rings may call its one function and bury the call, and nothing else",
    broken: (graph) => {
      const timers = graph.builds.Planner?.links.Timers as Record<string, string> | undefined;
      const ringers = [
        { name: "Timers", role: timers?.role, target: timers?.target, dead: timers?.dead },
        ...of(graph, "Schedule").map((each) => ({
          name: each.name,
          role: text(each, "target.roleArn"),
          target: text(each, "target.arn"),
          dead: text(each, "target.deadLetterConfig.arn"),
        })),
      ];
      return ringers
        .filter(({ role, target, dead }) => {
          const ringer = of(graph, "Role").find((each) => arn(each) === role);
          const told = ringer ? rights(ringer).map((each) => [...each.actions, ...each.resources].join(" ")) : [];
          return told.sort().join() !== [`lambda:InvokeFunction ${target}`, `sqs:SendMessage ${dead}`].join();
        })
        .map(({ name }) => name);
    },
  },
  {
    say: "a role is handed on to the scheduler alone, and only the ringer is",
    broken: (graph) =>
      of(graph, "Role").flatMap((each) =>
        rights(each)
          .filter(({ actions }) => actions.includes("iam:PassRole"))
          .filter(
            ({ actions, resources, conditions }) =>
              actions.length !== 1 ||
              resources.join() !== arn(named(graph, "Ringer")) ||
              conditions.join() !== `StringEquals iam:PassedToService ${scheduler}`,
          )
          .map(() => each.name),
      ),
  },
  {
    say: "the site's own address answers the CDN alone, which signs what it passes on",
    broken: (graph) => [
      ...exists("function URL", of(graph, "FunctionUrl")),
      ...all(
        graph,
        "FunctionUrl",
        (each) => at(each, "authorizationType") === "AWS_IAM" && at(each, "cors") === undefined,
      ),
      ...all(graph, "Distribution", (each) =>
        strings(at(each, "defaultCacheBehavior.lambdaFunctionAssociations")).includes("origin-request"),
      ),
    ],
  },
  {
    say: "the CDN says who asks, over whatever a visitor claims",
    broken: (graph) => {
      const edge = graph.resources.filter(({ type }) => type.startsWith("aws:cloudfront/function:"));
      const says = (each: Resource) =>
        text(each, "code").includes('event.request.headers["x-askwell-visitor"] = { value: event.viewer.ip };');
      return [...exists("function at the edge", edge), ...edge.filter((each) => !says(each)).map(({ name }) => name)];
    },
  },
  {
    say: "nobody may call a function but one named source",
    broken: (graph) =>
      all(
        graph,
        "Permission",
        (each) => /\.amazonaws\.com$/.test(text(each, "principal")) && text(each, "sourceArn") !== "",
      ),
  },
  {
    say: "only the service that has something to say may say it to a topic",
    broken: (graph) =>
      of(graph, "Topic")
        .filter((topic) => {
          const policy = of(graph, "TopicPolicy").find((each) => at(each, "arn") === arn(topic));
          const said = statements(at(policy, "policy"));
          return (
            said.length === 0 ||
            said.some(
              (each) =>
                each.principals.some((who) => !/^Service: (ses|cloudwatch)\.amazonaws\.com$/.test(who)) ||
                !each.conditions.includes(`StringEquals aws:SourceAccount ${graph.account}`),
            )
          );
        })
        .map(({ name }) => name),
  },
  {
    say: "secrets reach a function sealed, never in its environment",
    broken: (graph) =>
      functions(graph)
        .filter((fn) =>
          Object.keys((at(fn, "environment.variables") ?? {}) as object).some(
            (key) => !["SST_KEY", "SST_KEY_FILE", "SST_RESOURCE_App"].includes(key),
          ),
        )
        .map(({ name }) => name),
  },
];
