import {
  arrowsOf,
  at,
  functions,
  type Graph,
  named,
  of,
  queueOf,
  rights,
  roleOf,
  type Statement,
  short,
  statements,
  text,
} from "./graph.ts";
import { wildcards } from "./rules/rights.ts";

/** Every grant of a stage as one line each: who, may what, on what, on which condition. Read in review as a diff. */
export function permissionTable(graph: Graph): string {
  const lines: string[] = [];
  const say = (who: string, { effect, principals, actions, resources, conditions }: Statement) => {
    for (const action of [...actions].sort())
      for (const resource of [...resources].sort()) {
        const why = wildcards.find((card) => card.resource.test(resource))?.why;
        lines.push(
          [
            who,
            effect === "Allow" ? "may" : "DENIES",
            action,
            short(graph, resource),
            ...(principals.length > 0 ? [`to ${principals.join(" and ")}`] : []),
            ...[...conditions].sort().map((each) => `if ${short(graph, each)}`),
            ...(why ? [`(${why})`] : []),
          ].join("  "),
        );
      }
  };
  for (const role of of(graph, "Role")) {
    for (const each of statements(at(role, "assumeRolePolicy")))
      lines.push(
        [
          role.name,
          "is",
          ...each.principals,
          ...[...each.conditions].sort().map((one) => `if ${short(graph, one)}`),
        ].join("  "),
      );
    for (const policy of (at(role, "managedPolicyArns") ?? []) as string[])
      lines.push(`${role.name}  has  ${policy}  (the platform's signer at the CDN's edge, which logs in every region)`);
    for (const each of rights(role)) say(role.name, each);
  }
  for (const kind of ["QueuePolicy", "TopicPolicy", "BucketPolicy"])
    for (const policy of of(graph, kind)) for (const each of statements(at(policy, "policy"))) say(policy.name, each);
  for (const each of of(graph, "Permission"))
    lines.push(
      `${short(graph, text(each, "function").split(":").at(-1) ?? "")}  lets  ${at(each, "principal")}  ${at(each, "action")}  for ${short(graph, text(each, "sourceArn"))}`,
    );
  return `${lines.sort().join("\n")}\n`;
}

/** What IAM asks for each command of the SDK. A transaction is judged by what is inside it. */
const asks: Record<string, string[]> = {
  GetItem: ["dynamodb:GetItem"],
  BatchGetItem: ["dynamodb:BatchGetItem"],
  Query: ["dynamodb:Query"],
  PutItem: ["dynamodb:PutItem"],
  UpdateItem: ["dynamodb:UpdateItem"],
  DeleteItem: ["dynamodb:DeleteItem"],
  PutEvents: ["events:PutEvents"],
  CreateSchedule: ["scheduler:CreateSchedule", "iam:PassRole"],
  DeleteSchedule: ["scheduler:DeleteSchedule"],
  SendRawEmail: ["ses:SendRawEmail"],
};
/** The document client's names for the same commands. */
const aliases: Record<string, string> = {
  Get: "GetItem",
  BatchGet: "BatchGetItem",
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
};
const inside: [RegExp, string][] = [
  [/\bConditionCheck: /, "dynamodb:ConditionCheckItem"],
  [/\bDelete: /, "dynamodb:DeleteItem"],
  [/\bPut: /, "dynamodb:PutItem"],
  [/\bUpdate: /, "dynamodb:UpdateItem"],
];

/**
 * The actions that a bundle can ask for, read from what is left of our own sources after everything unreachable was dropped.
 * @param code The bundle, not minified: esbuild heads each source with a comment that names its file.
 */
export function asked(code: string): string[] {
  const ours = code.split(/^\/\/ (?=\S+\.\w+$)/m).filter((part) => /^(functions|core|web|test)\//.test(part));
  const source = ours.join("\n");
  const commands = [...source.matchAll(/new (?:\w+\.)?(\w+?)Command\d*\(/g)].map((found) => found[1] ?? "");
  const actions = commands.flatMap((name) => {
    if (name === "TransactWrite" || name === "TransactWriteItems")
      return inside.filter(([sign]) => sign.test(source)).map(([, action]) => action);
    return asks[aliases[name] ?? name] ?? [`an action for ${name}, which test/infra/permissions.ts does not know`];
  });
  return [...new Set(actions)].sort();
}

/** What a function is granted for its own code: without its log, its failures and the stream that the service reads in its name. */
export function granted(graph: Graph, box: string): string[] {
  const fn = named(graph, `${box}Function`);
  const role = roleOf(graph, fn);
  const stream = text(of(graph, "EventSourceMapping")[0], "eventSourceArn");
  const forTheService = ({ actions, resources }: Statement) =>
    actions.every((action) => action.startsWith("logs:")) ||
    resources.every((resource) => queueOf(graph, resource) !== undefined) ||
    (resources.join() === stream && arrowsOf(graph).some(({ to, by }) => to === box && by === "stream"));
  return [
    ...new Set((role ? rights(role) : []).filter((each) => !forTheService(each)).flatMap(({ actions }) => actions)),
  ].sort();
}

/** The links that a bundle reads at run time: `Resource.Table`. */
export const read = (code: string): string[] =>
  [
    ...new Set([...code.matchAll(/\b(?:Resource\d*\.|SST_RESOURCE_)([A-Z]\w+)/g)].map((found) => found[1] ?? "")),
  ].sort();

export const linked = (graph: Graph, box: string): string[] => Object.keys(graph.builds[box]?.links ?? {}).sort();
export const boxesOf = (graph: Graph): string[] => functions(graph).map(({ name }) => name.replace(/Function$/, ""));
