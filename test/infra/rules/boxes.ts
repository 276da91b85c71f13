import { boxes, mailEvents } from "../../../infra/boxes.ts";
import {
  all,
  arn,
  at,
  exists,
  functions,
  type Graph,
  named,
  of,
  type Rule,
  statements,
  strings,
  text,
} from "../graph.ts";

const live = (graph: Graph) => graph.stage === "production";

export const rules: Rule[] = [
  {
    say: "nothing is left unknown: every question is answered and no name is made of a missing value",
    broken: (graph) => [
      ...graph.unanswered,
      ...graph.resources
        .filter(
          ({ type, inputs }) =>
            type.startsWith("aws:") &&
            strings(inputs).some(
              (each) =>
                /undefined|\[object|Calling \[toString\]/.test(each) && !each.includes("async function handler"),
            ),
        )
        .map(({ name }) => name),
    ],
  },
  {
    say: "the table can be restored, forgets what expired, is paid by use and streams new rows",
    broken: (graph) => [
      ...exists("table", of(graph, "Table")),
      ...all(
        graph,
        "Table",
        (each) =>
          at(each, "pointInTimeRecovery.enabled") === true &&
          at(each, "ttl.enabled") === true &&
          at(each, "ttl.attributeName") === "expiresAt" &&
          at(each, "billingMode") === "PAY_PER_REQUEST" &&
          at(each, "streamViewType") === "NEW_IMAGE",
      ),
    ],
  },
  {
    say: "production is kept and protected, every other stage goes when it is removed",
    broken: (graph) => [
      ...(graph.app.protect === live(graph) ? [] : ["protect"]),
      ...(graph.app.removal === (live(graph) ? "retain" : "remove") ? [] : ["removal"]),
      ...all(graph, "Table", (each) => at(each, "deletionProtectionEnabled") === live(graph)),
    ],
  },
  {
    say: "functions run on arm64 with the memory and the time that infra/boxes.ts says, and their logs do not stay for ever",
    broken: (graph) =>
      functions(graph)
        .filter((fn) => {
          const box = boxes[fn.name.replace(/Function$/, "") as keyof typeof boxes];
          const log = of(graph, "LogGroup").find((each) => at(each, "name") === at(fn, "loggingConfig.logGroup"));
          return !(
            box &&
            at(fn, "runtime") === "nodejs24.x" &&
            strings(at(fn, "architectures")).join() === "arm64" &&
            at(fn, "memorySize") === box.memoryMb &&
            at(fn, "timeout") === box.seconds &&
            Number(at(log, "retentionInDays")) > 0
          );
        })
        .map(({ name }) => name),
  },
  {
    say: "received mail is private, encrypted on its way, stored by our own receipt rule alone and gone after days",
    broken: (graph) =>
      of(graph, "ReceiptRule").flatMap((rule) => {
        const bucket = of(graph, "Bucket").find((each) =>
          strings(at(rule, "s3Actions")).includes(text(each, "bucket")),
        );
        const about = (kind: string) => of(graph, kind).find((each) => at(each, "bucket") === at(bucket, "bucket"));
        const allowed = statements(at(about("BucketPolicy"), "policy"));
        const from = `receipt-rule-set/${text(rule, "ruleSetName")}:receipt-rule/${text(rule, "name")}`;
        const days = strings(at(about("BucketLifecycleConfiguration"), "rules"));
        return [
          ...(["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"].every(
            (lock) => at(about("BucketPublicAccessBlock"), lock) === true,
          )
            ? []
            : ["public"]),
          ...(allowed.some(
            (each) => each.effect === "Deny" && each.conditions.join().includes("aws:SecureTransport false"),
          )
            ? []
            : ["unencrypted"]),
          ...allowed
            .filter((each) => each.effect === "Allow")
            .filter((each) => each.actions.join() !== "s3:PutObject" || !each.conditions.join().includes(from))
            .map((each) => each.principals.join()),
          ...(days.includes("3") ? [] : ["never gone"]),
        ];
      }),
  },
  {
    say: "SES tells of everything that happens to a mail, and keeps count of bounces and complaints",
    broken: (graph) => [
      ...exists("event destination", of(graph, "ConfigurationSetEventDestination")),
      ...all(
        graph,
        "ConfigurationSetEventDestination",
        (each) =>
          at(each, "eventDestination.enabled") === true &&
          strings(at(each, "eventDestination.matchingEventTypes")).join() === mailEvents.join().toUpperCase(),
      ),
      ...all(graph, "ConfigurationSet", (each) => at(each, "reputationOptions.reputationMetricsEnabled") === true),
      ...all(graph, "EmailIdentity", (each) => text(each, "configurationSetName") !== ""),
    ],
  },
  {
    say: "a domain that sends proves it with DKIM, SPF and DMARC",
    broken: (graph) =>
      of(graph, "EmailIdentity")
        .filter((each) => !text(each, "emailIdentity").includes("@"))
        .flatMap((each) => {
          const domain = text(each, "emailIdentity");
          const records = of(graph, "Record").map(
            (one) => `${at(one, "type")} ${at(one, "name")} ${strings(at(one, "records")).join()}`,
          );
          const wanted = [
            `CNAME token1._domainkey.${domain} token1.dkim.amazonses.com`,
            `TXT bounce.${domain} v=spf1 include:amazonses.com ~all`,
            `TXT _dmarc.${domain} v=DMARC1; p=quarantine; adkim=r; aspf=r`,
          ];
          return wanted.filter((record) => !records.includes(record));
        }),
  },
  {
    say: "every queue of failures rings, keeps what it holds for fourteen days and is encrypted",
    broken: (graph) => [
      ...of(graph, "Queue")
        .filter((queue) => !alarmOn(graph, "ApproximateNumberOfMessagesVisible", { QueueName: text(queue, "name") }))
        .map(({ name }) => name),
      ...all(
        graph,
        "Queue",
        (each) => at(each, "messageRetentionSeconds") === 1_209_600 && at(each, "sqsManagedSseEnabled") === true,
      ),
    ],
  },
  {
    say: "the operator hears when the promise is in danger",
    broken: (graph) => {
      const fn = (box: string) => ({ FunctionName: text(named(graph, `${box}Function`), "name") });
      const own = "OldestOverdueSeconds";
      const wanted: [string, Record<string, string>?][] = [
        ["Errors", fn("Deliver")],
        ["Duration", fn("Deliver")],
        ["Invocations", fn("Sweep")],
        [own],
        ["Reputation.BounceRate"],
        ["Reputation.ComplaintRate"],
      ];
      const measured = of(graph, "LogMetricFilter").some((each) => at(each, "metricTransformation.name") === own);
      return [
        ...wanted.filter(([metric, dimensions]) => !alarmOn(graph, metric, dimensions)).map(([metric]) => metric),
        ...(measured ? [] : [`nothing measures ${own}`]),
        ...(live(graph) && !of(graph, "TopicSubscription").some((each) => at(each, "protocol") === "email")
          ? ["nobody listens"]
          : []),
      ];
    },
  },
  {
    say: "the dashboard tells what is owed and overdue, what is unclear, what failed and how mail is received",
    broken: (graph) => {
      const [page] = of(graph, "Dashboard");
      const { widgets = [] } = JSON.parse(text(page, "dashboardBody") || "{}") as { widgets?: Widget[] };
      const shown = widgets.flatMap(({ properties }) => properties.metrics ?? []);
      const own = ["Owed", "Overdue", "OldestOverdueSeconds", "Ambiguous", "Withheld"];
      const measured = of(graph, "LogMetricFilter").map((each) => at(each, "metricTransformation.name"));
      const rung = widgets.flatMap(({ properties }) => properties.alarms ?? []);
      return [
        ...[...own, "Reputation.BounceRate", "Reputation.ComplaintRate"].filter(
          (name) => !shown.some(([, metric]) => metric === name),
        ),
        ...own.filter((name) => !measured.includes(name)).map((name) => `nothing measures ${name}`),
        ...of(graph, "Queue")
          .map((queue) => text(queue, "name"))
          .filter((name) => !shown.some((metric) => metric.includes(name))),
        ...of(graph, "MetricAlarm")
          .filter((alarm) => !rung.includes(arn(alarm)))
          .map(({ name }) => name),
      ];
    },
  },
];

type Widget = { properties: { metrics?: string[][]; alarms?: string[] } };

/** An alarm on a metric that rings the bell both when it starts and when it is over. */
function alarmOn(graph: Graph, metric: string, dimensions: Record<string, string> = {}): boolean {
  const bell = arn(named(graph, "BellTopic"));
  return of(graph, "MetricAlarm").some(
    (each) =>
      at(each, "metricName") === metric &&
      JSON.stringify(at(each, "dimensions") ?? {}) === JSON.stringify(dimensions) &&
      strings(at(each, "alarmActions")).join() === bell &&
      strings(at(each, "okActions")).join() === bell,
  );
}
