import { type Graph, named, of, type Resource } from "./graph.ts";

/** How a careless change would break each rule: done to a copy of the graph, it must turn that rule red. */
type Control = { breaks: string; by: string; spoil(graph: Graph): void };

const first = (graph: Graph, kind: string): Resource => of(graph, kind)[0] as Resource;
const the = (graph: Graph, name: string): Resource => {
  const found = named(graph, name);
  if (!found) throw new Error(`the graph has no ${name}; this control proves nothing`);
  return found;
};
const remove = (graph: Graph, resource: Resource): void => {
  graph.resources.splice(graph.resources.indexOf(resource), 1);
};
/** Sets one value deep inside a resource's inputs. */
function set(resource: Resource, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() as string;
  let at = resource.inputs;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
}
/** Changes the text of a role's own policy or of a resource's policy. */
function edit(resource: Resource, from: string, to: string): void {
  const before = JSON.stringify(resource.inputs);
  const after = before.replaceAll(from, to);
  if (after === before) throw new Error(`${resource.name} does not say ${from}; this control proves nothing`);
  resource.inputs = JSON.parse(after) as Record<string, unknown>;
}

export const controls: Control[] = [
  {
    breaks: "nothing is left unknown",
    by: "a question without an answer",
    spoil: (graph) => graph.unanswered.push("aws:x"),
  },
  {
    breaks: "nothing is left unknown",
    by: "a name made of a missing value",
    spoil: (graph) => set(first(graph, "Queue"), "name", "askwell-undefined-Dead"),
  },
  {
    breaks: "no role has a managed policy",
    by: "a wildcard action",
    spoil: (graph) => edit(the(graph, "PlannerRole"), "dynamodb:GetItem", "dynamodb:*"),
  },
  {
    breaks: "no role has a managed policy",
    by: "a managed policy",
    spoil: (graph) => set(the(graph, "SiteRole"), "managedPolicyArns", ["arn:aws:iam::aws:policy/AdministratorAccess"]),
  },
  {
    breaks: "a wildcard resource is on the list",
    by: "mail from any identity",
    spoil: (graph) => edit(the(graph, "SiteRole"), "identity/askwell.example.edu", "identity/*"),
  },
  {
    breaks: "a wildcard resource is on the list",
    by: "one that no role needs any more",
    spoil: (graph) => {
      for (const name of ["PlannerRole", "DeliverRole", "SweepRole"])
        edit(the(graph, name), "-Timers/*", "-Timers/one");
    },
  },
  {
    breaks: "every role trusts exactly the one service",
    by: "the account's root, as the platform would have it",
    spoil: (graph) =>
      set(the(graph, "DeliverRole"), "assumeRolePolicy", {
        Statement: [
          {
            Effect: "Allow",
            Action: "sts:AssumeRole",
            Principal: { Service: "lambda.amazonaws.com", AWS: `arn:aws:iam::${graph.account}:root` },
          },
        ],
      }),
  },
  {
    breaks: "every role trusts exactly the one service",
    by: "a scheduler of any account",
    spoil: (graph) => edit(the(graph, "Ringer"), "aws:SourceAccount", "aws:SourceOrgID"),
  },
  {
    breaks: "every function has a role of its own",
    by: "a shared role",
    spoil: (graph) => set(the(graph, "SiteFunction"), "role", the(graph, "SweepFunction").inputs.role),
  },
  {
    breaks: "every asynchronous arrow ends in a queue",
    by: "a removed dead-letter queue",
    spoil: (graph) => remove(graph, the(graph, "PlannerDeadQueue")),
  },
  {
    breaks: "every asynchronous arrow ends in a queue",
    by: "a rule without one",
    spoil: (graph) => set(first(graph, "EventTarget"), "deadLetterConfig", undefined),
  },
  {
    breaks: "a function that is called asynchronously buries",
    by: "no failure destination",
    spoil: (graph) => remove(graph, the(graph, "DeliverFailures")),
  },
  {
    breaks: "a function that is called asynchronously buries",
    by: "no right to write there",
    spoil: (graph) => edit(the(graph, "DeliverRole"), "sqs:SendMessage", "sqs:ReceiveMessage"),
  },
  {
    breaks: "the stream carries new outbox rows alone",
    by: "no filter",
    spoil: (graph) => set(first(graph, "EventSourceMapping"), "filterCriteria", undefined),
  },
  {
    breaks: "the bus may write to the queue of each rule",
    by: "a queue that does not let it",
    spoil: (graph) => remove(graph, the(graph, "PlannerDeadPolicy")),
  },
  {
    breaks: "a topic may write to the queue of each function",
    by: "a queue that lets another topic",
    spoil: (graph) => edit(the(graph, "FeedbackDeadPolicy"), "MailEventsTopic", "OtherTopic"),
  },
  {
    breaks: "whoever rings may call its one function",
    by: "a second function",
    spoil: (graph) => edit(the(graph, "Ringer"), "lambda:InvokeFunction", "lambda:InvokeAsync"),
  },
  {
    breaks: "a role is handed on to the scheduler alone",
    by: "no condition on who gets it",
    spoil: (graph) => edit(the(graph, "PlannerRole"), "scheduler.amazonaws.com", "ec2.amazonaws.com"),
  },
  {
    breaks: "the table can be restored",
    by: "no point-in-time recovery",
    spoil: (graph) => set(first(graph, "Table"), "pointInTimeRecovery.enabled", false),
  },
  {
    breaks: "production is kept and protected",
    by: "the opposite protection",
    spoil: (graph) =>
      set(first(graph, "Table"), "deletionProtectionEnabled", !first(graph, "Table").inputs.deletionProtectionEnabled),
  },
  {
    breaks: "functions run on arm64",
    by: "another processor",
    spoil: (graph) => set(the(graph, "RelayFunction"), "architectures", ["x86_64"]),
  },
  {
    breaks: "functions run on arm64",
    by: "logs kept for ever",
    spoil: (graph) => set(the(graph, "RelayLogGroup"), "retentionInDays", undefined),
  },
  {
    breaks: "the site's own address answers the CDN alone",
    by: "an open function URL",
    spoil: (graph) => set(first(graph, "FunctionUrl"), "authorizationType", "NONE"),
  },
  {
    breaks: "the CDN says who asks",
    by: "a header that the visitor wrote",
    spoil: (graph) => edit(the(graph, "RouterCloudfrontFunctionRequest"), "x-askwell-visitor", "x-forwarded-for"),
  },
  {
    breaks: "nobody may call a function but one named source",
    by: "everybody",
    spoil: (graph) => set(first(graph, "Permission"), "principal", "*"),
  },
  {
    breaks: "only the service that has something to say",
    by: "a topic without a policy",
    spoil: (graph) => remove(graph, the(graph, "MailEventsPolicy")),
  },
  {
    breaks: "SES tells of everything",
    by: "bounces left out",
    spoil: (graph) =>
      set(first(graph, "ConfigurationSetEventDestination"), "eventDestination.matchingEventTypes", [
        "SEND",
        "DELIVERY",
      ]),
  },
  {
    breaks: "every queue of failures rings",
    by: "no alarm",
    spoil: (graph) => remove(graph, the(graph, "AlarmDeliverDead")),
  },
  {
    breaks: "the operator hears",
    by: "an alarm that rings nowhere",
    spoil: (graph) => set(the(graph, "AlarmOldestOverdue"), "alarmActions", []),
  },
  {
    breaks: "the operator hears",
    by: "nothing that measures",
    spoil: (graph) => remove(graph, the(graph, "OldestOverdueSecondsFromSweep")),
  },
  {
    breaks: "the dashboard tells",
    by: "a page without what is overdue",
    spoil: (graph) => edit(first(graph, "Dashboard"), 'Overdue\\"', 'Errors\\"'),
  },
  {
    breaks: "the dashboard tells",
    by: "a queue that it does not show",
    spoil: (graph) => edit(first(graph, "Dashboard"), "FeedbackDead", "DeliverDead"),
  },
  {
    breaks: "secrets reach a function sealed",
    by: "a secret in the environment",
    spoil: (graph) => set(the(graph, "SiteFunction"), "environment.variables.TOKEN_SECRET", "x"),
  },
];

/** Those that need what only a stage with a domain has: DNS records and received mail. */
export const domainControls: Control[] = [
  {
    breaks: "received mail is private",
    by: "any rule of the account may store",
    spoil: (graph) => edit(the(graph, "LettersPolicy"), "receipt-rule/askwell", "receipt-rule/other"),
  },
  {
    breaks: "received mail is private",
    by: "mail that is kept for ever",
    spoil: (graph) => remove(graph, the(graph, "LettersLifecycle")),
  },
  {
    breaks: "inbox hears of a mail from the receipt rule's topic",
    by: "no topic",
    spoil: (graph) => set(first(graph, "ReceiptRule"), "snsActions", []),
  },
  {
    breaks: "a domain that sends proves it",
    by: "no DMARC record",
    spoil: (graph) => remove(graph, the(graph, "EmailTXTRecordDmarcaskwellexampleedu")),
  },
];
