/** One resource as it would be created: `inputs` as given, `outputs` as AWS would answer. */
export type Resource = {
  type: string;
  name: string;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
};
export type Graph = {
  stage: string;
  region: string;
  account: string;
  app: Record<string, unknown>;
  resources: Resource[];
  /** What each function is built from, and the links it finds at run time. */
  builds: Record<string, { handler: string; links: Record<string, unknown>; nodejs: unknown }>;
  /** Questions to AWS that the harness had no answer for. */
  unanswered: string[];
};

/** All resources of a type, by its last part: `Function`, `Queue`. SST's own components are not resources. */
export const of = (graph: Graph, kind: string): Resource[] =>
  graph.resources.filter(({ type }) => type.startsWith("aws:") && type.endsWith(`:${kind}`));

/** A value deep inside a resource's inputs: `at(table, "ttl.enabled")`. */
export function at(resource: Resource | undefined, path: string): unknown {
  let value: unknown = resource?.inputs;
  for (const key of path.split(".")) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}
export const text = (resource: Resource | undefined, path: string): string => String(at(resource, path) ?? "");
export const arn = (resource: Resource | undefined): string => String(resource?.outputs.arn ?? "");

export type Statement = {
  effect: string;
  /** `service: lambda.amazonaws.com`; none in a role's own policy. */
  principals: string[];
  actions: string[];
  resources: string[];
  /** `StringEquals aws:SourceAccount 123456789012`. */
  conditions: string[];
};

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : []);

/** A policy document, given as text or as an object, as plain statements. */
export function statements(document: unknown): Statement[] {
  const { Statement = [] } = (typeof document === "string" ? JSON.parse(document) : (document ?? {})) as {
    Statement?: Record<string, unknown>[];
  };
  return Statement.map((each) => ({
    effect: String(each.Effect),
    principals: Object.entries((each.Principal ?? {}) as Record<string, unknown>).flatMap(([type, who]) =>
      list(who).map((one) => `${type}: ${one}`),
    ),
    actions: list(each.Action),
    resources: list(each.Resource),
    conditions: Object.entries((each.Condition ?? {}) as Record<string, Record<string, unknown>>).flatMap(
      ([test, variables]) =>
        Object.entries(variables).map(([name, values]) => `${test} ${name} ${list(values).join(" or ")}`),
    ),
  }));
}

export const rights = (role: Resource): Statement[] =>
  ((at(role, "inlinePolicies") ?? []) as { policy?: unknown }[]).flatMap(({ policy }) => statements(policy));

/** Whether a role may do something to a resource, judged as IAM does where only Allow exists. */
export const may = (role: Resource | undefined, action: string, on: string): boolean =>
  role !== undefined && rights(role).some((each) => each.actions.includes(action) && each.resources.includes(on));

/** Whether a queue lets a service write to it on behalf of one source. */
export const admits = (graph: Graph, queue: string, service: string, source: string): boolean =>
  of(graph, "QueuePolicy").some((policy) =>
    statements(at(policy, "policy")).some(
      (each) =>
        each.resources.includes(queue) &&
        each.actions.includes("sqs:SendMessage") &&
        each.principals.includes(`Service: ${service}`) &&
        each.conditions.includes(`ArnEquals aws:SourceArn ${source}`),
    ),
  );

/** Our own functions: those SST built from a handler. The CDN's signer is the platform's. */
export const functions = (graph: Graph): Resource[] =>
  of(graph, "Function").filter(({ name, type }) => type.startsWith("aws:lambda") && name !== "RouterEdgeFunction");
export const named = (graph: Graph, name: string): Resource | undefined =>
  graph.resources.find((resource) => resource.name === name && resource.type.startsWith("aws:"));
export const roleOf = (graph: Graph, fn: Resource | undefined): Resource | undefined =>
  of(graph, "Role").find((role) => arn(role) === text(fn, "role"));
export const queueOf = (graph: Graph, queue: string): Resource | undefined =>
  of(graph, "Queue").find((each) => arn(each) === queue);

/** An ARN or name without the stage, the account and the random end: what a person calls it. */
export const short = (graph: Graph, name: string): string =>
  name
    .replaceAll(graph.account, "ACCOUNT")
    .replaceAll(graph.region, "REGION")
    .replaceAll(new RegExp(`askwell-${graph.stage}-`, "g"), "")
    .replaceAll(/-[a-z]{8}(?=$|\W)/g, "");

export type Drawn = { from: string; to: string; by: string; dead: string };

/** Every asynchronous arrow that the cloud would carry, in the words of infra/boxes.ts. */
export function arrowsOf(graph: Graph): Drawn[] {
  const box = (target: string) =>
    functions(graph)
      .find((fn) => arn(fn) === target)
      ?.name.replace(/Function$/, "") ?? "";
  const grave = (queue: unknown) => queueOf(graph, String(queue))?.name.replace(/Queue$/, "") ?? "";
  const topic = (target: string) =>
    of(graph, "Topic")
      .find((each) => arn(each) === target)
      ?.name.replace(/Topic$/, "");
  const dead = (json: string) =>
    json ? (JSON.parse(json) as { deadLetterTargetArn: string }).deadLetterTargetArn : "";
  const timers = graph.builds.Planner?.links.Timers as { target: string; dead: string } | undefined;
  const mappings = of(graph, "EventSourceMapping").map((each) => ({
    from: "Table",
    to: box(text(each, "functionName")),
    by: "stream",
    dead: grave(at(each, "destinationConfig.onFailure.destinationArn")),
  }));
  const targets = of(graph, "EventTarget").map((each) => ({
    from: "Bus",
    to: box(text(each, "arn")),
    by: "rule",
    dead: grave(at(each, "deadLetterConfig.arn")),
  }));
  const clocks = of(graph, "Schedule").map((each) => ({
    from: each.name.replace(/Schedule$/, ""),
    to: box(text(each, "target.arn")),
    by: "clock",
    dead: grave(at(each, "target.deadLetterConfig.arn")),
  }));
  const topics = of(graph, "TopicSubscription")
    .filter((each) => at(each, "protocol") === "lambda")
    .map((each) => ({
      from: topic(text(each, "topic")) ?? "",
      to: box(text(each, "endpoint")),
      by: "topic",
      dead: grave(dead(text(each, "redrivePolicy"))),
    }));
  const ringing = timers ? [{ from: "Timers", to: box(timers.target), by: "schedule", dead: grave(timers.dead) }] : [];
  return [...mappings, ...targets, ...ringing, ...clocks, ...topics];
}

/** What must hold for the graph of any stage: a sentence, and what breaks it. Pure, so that a policy pack could run the same rules at deployment. */
export type Rule = { say: string; broken(graph: Graph): string[] };

export const all = (graph: Graph, kind: string, holds: (each: Resource) => boolean): string[] =>
  of(graph, kind).flatMap((each) => (holds(each) ? [] : [each.name]));
/** A rule about things that are not there would hold of nothing. */
export const exists = (what: string, found: unknown[]): string[] => (found.length > 0 ? [] : [`no ${what}`]);
/** Every value inside, as text. */
export const strings = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [String(value)];
