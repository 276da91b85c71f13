import {
  admits,
  all,
  arn,
  arrowsOf,
  at,
  exists,
  functions,
  may,
  named,
  of,
  queueOf,
  type Rule,
  roleOf,
  text,
} from "../graph.ts";

export const rules: Rule[] = [
  {
    say: "every asynchronous arrow ends in a queue",
    broken: (graph) => [
      ...exists("arrows", arrowsOf(graph)),
      ...arrowsOf(graph)
        .filter(({ dead, to }) => !dead || !to)
        .map(({ from, to }) => `${from} → ${to}`),
    ],
  },
  {
    say: "a function that is called asynchronously buries what failed every time, and may write to that queue",
    broken: (graph) =>
      arrowsOf(graph)
        .filter(({ by }) => by !== "stream")
        .filter(({ to }) => {
          const fn = named(graph, `${to}Function`);
          const config = of(graph, "FunctionEventInvokeConfig").find(
            (each) => at(each, "functionName") === at(fn, "name"),
          );
          const queue = text(config, "destinationConfig.onFailure.destination");
          return !queueOf(graph, queue) || !may(roleOf(graph, fn), "sqs:SendMessage", queue);
        })
        .map(({ to }) => to),
  },
  {
    say: "the stream carries new outbox rows alone, halves a batch that fails, gives up in time and buries what it gave up",
    broken: (graph) => [
      ...exists("stream mapping", of(graph, "EventSourceMapping")),
      ...all(graph, "EventSourceMapping", (each) => {
        const queue = text(each, "destinationConfig.onFailure.destinationArn");
        const filters = (at(each, "filterCriteria.filters") ?? []) as { pattern: string }[];
        return (
          filters.length === 1 &&
          filters[0]?.pattern === '{"eventName":["INSERT"],"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"EVENT#"}]}}}}' &&
          at(each, "bisectBatchOnFunctionError") === true &&
          Number(at(each, "maximumRetryAttempts")) > 0 &&
          Number(at(each, "maximumRecordAgeInSeconds")) > 0 &&
          may(
            roleOf(
              graph,
              functions(graph).find((fn) => arn(fn) === text(each, "functionName")),
            ),
            "sqs:SendMessage",
            queue,
          )
        );
      }),
    ],
  },
  {
    say: "the bus may write to the queue of each rule, and tries for a limited time",
    broken: (graph) =>
      all(graph, "EventTarget", (each) => {
        const rule = of(graph, "EventRule").find((one) => text(one, "name") === text(each, "rule"));
        return (
          Number(at(each, "retryPolicy.maximumRetryAttempts")) > 0 &&
          admits(graph, text(each, "deadLetterConfig.arn"), "events.amazonaws.com", arn(rule))
        );
      }),
  },
  {
    say: "a topic may write to the queue of each function it calls",
    broken: (graph) =>
      of(graph, "TopicSubscription")
        .filter((each) => at(each, "protocol") === "lambda")
        .filter((each) => {
          const { deadLetterTargetArn = "" } = JSON.parse(text(each, "redrivePolicy") || "{}");
          return !admits(graph, deadLetterTargetArn, "sns.amazonaws.com", text(each, "topic"));
        })
        .map(({ name }) => name),
  },
  {
    say: "inbox hears of a mail from the receipt rule's topic, which carries the verdicts and the whole mail, and never from the bucket",
    broken: (graph) => [
      ...of(graph, "BucketNotification").map(({ name }) => name),
      ...all(graph, "ReceiptRule", (each) => {
        const [say, ...more] = (at(each, "snsActions") ?? []) as { topicArn?: string; encoding?: string }[];
        const heard = of(graph, "TopicSubscription").some((one) => at(one, "topic") === say?.topicArn);
        return more.length === 0 && heard && say?.encoding === "Base64" && at(each, "scanEnabled") === true;
      }),
    ],
  },
];
