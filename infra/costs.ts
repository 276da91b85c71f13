/**
 * What a stage costs, from what one explorer makes it do: `npm run --silent askwell -- costs --explorers 500`. Counts are held by test/infra/costs.test.ts
 * against the reference story, the table's units are what `npm run scale` measured on it (ARCHITECTURE, Scale), prices are list prices without any free
 * tier, and the rest is assumed here in plain sight.
 */

/** What the reference story makes happen in three weeks: three talks, four people named, two letters sent by Askwell. */
export const perStory = {
  /** Pages asked for: for every form sent, its page, the sending and the page it leads to. */
  pages: 80,
  /** Changes that reach the bus, and calls of planner and deliver that come of them and of timers. */
  events: 65,
  planned: 61,
  delivered: 41,
  timers: 37,
  mails: 14,
};
/** What the same story takes of the table, indexes and the outbox included. */
export const tableUnits = { read: 512, write: 1675 };
export const storyDays = 21;

/** Taken for granted rather than counted. */
export const assumed = {
  /** Seconds that a call takes, cold starts included. */
  seconds: { Site: 0.2, Relay: 0.1, Planner: 0.2, Deliver: 0.6, Feedback: 0.2, Sweep: 0.3 },
  /** The sweep's index pages are eventually consistent and nearly empty. */
  unitsPerSweptShard: 0.5,
  shards: 8,
  /** What one explorer keeps in a year. */
  megabytes: 2,
  kilobytesPerPage: 15,
  logKilobytesPerCall: 0.5,
  daysInMonth: 30,
};

/** What is there however many use it: alarms and metrics as test/infra counts them in the graph of production. */
export const standing = { alarms: 24, metrics: 5, dashboards: 1, sweepsPerMinute: 1 };

/** US dollars, eu-west-1 and the CDN's European edge: list prices as far as they were known on 2026-11-25, none of them fetched. Look before you rely on one. */
export const prices = {
  lambdaPerMillion: { usd: 0.2, source: "https://aws.amazon.com/lambda/pricing/" },
  lambdaArmPerGbSecond: { usd: 0.0000133334, source: "https://aws.amazon.com/lambda/pricing/" },
  edgePerMillion: { usd: 0.6, source: "https://aws.amazon.com/lambda/pricing/" },
  edgePerGbSecond: { usd: 0.00005001, source: "https://aws.amazon.com/lambda/pricing/" },
  readsPerMillion: { usd: 0.1415, source: "https://aws.amazon.com/dynamodb/pricing/on-demand/" },
  writesPerMillion: { usd: 0.7068, source: "https://aws.amazon.com/dynamodb/pricing/on-demand/" },
  storedPerGb: { usd: 0.283, source: "https://aws.amazon.com/dynamodb/pricing/on-demand/" },
  recoveryPerGb: { usd: 0.2264, source: "https://aws.amazon.com/dynamodb/pricing/on-demand/" },
  eventsPerMillion: { usd: 1, source: "https://aws.amazon.com/eventbridge/pricing/" },
  timersPerMillion: { usd: 1, source: "https://aws.amazon.com/eventbridge/pricing/" },
  mailsPerThousand: { usd: 0.1, source: "https://aws.amazon.com/ses/pricing/" },
  alarm: { usd: 0.1, source: "https://aws.amazon.com/cloudwatch/pricing/" },
  metric: { usd: 0.3, source: "https://aws.amazon.com/cloudwatch/pricing/" },
  dashboard: { usd: 3, source: "https://aws.amazon.com/cloudwatch/pricing/" },
  logsPerGb: { usd: 0.57, source: "https://aws.amazon.com/cloudwatch/pricing/" },
  cdnPerTenThousand: { usd: 0.012, source: "https://aws.amazon.com/cloudfront/pricing/pay-as-you-go/" },
  cdnPerGb: { usd: 0.085, source: "https://aws.amazon.com/cloudfront/pricing/pay-as-you-go/" },
  zone: { usd: 0.5, source: "https://aws.amazon.com/route53/pricing/" },
} as const;

export type Bill = { explorers: number; lines: { service: string; what: string; usd: number }[]; usd: number };

/** A month of a stage on which so many explorers live the reference story all the time; `domain`: with a hosted zone of its own. */
export function costs(explorers: number, domain: boolean): Bill {
  const month = assumed.daysInMonth;
  const times = (count: number) => (count * explorers * month) / storyDays;
  const sweeps = month * 1440 * standing.sweepsPerMinute;
  const [pages, mails, events] = [times(perStory.pages), times(perStory.mails), times(perStory.events)];
  const calls = { Site: pages, Relay: events, Planner: times(perStory.planned), Deliver: times(perStory.delivered) };
  const all = { ...calls, Feedback: mails * 2, Sweep: sweeps };
  const gb = { Site: 1, Relay: 0.5, Planner: 0.5, Deliver: 1, Feedback: 0.5, Sweep: 1 };
  const boxes = Object.keys(all) as (keyof typeof all)[];
  const count = boxes.reduce((sum, box) => sum + all[box], 0);
  const lambda = (box: keyof typeof all) =>
    all[box] * (prices.lambdaPerMillion.usd / 1e6 + assumed.seconds[box] * gb[box] * prices.lambdaArmPerGbSecond.usd);
  const kept = (explorers * assumed.megabytes) / 1024;
  const reads = times(tableUnits.read) + sweeps * assumed.shards * assumed.unitsPerSweptShard;
  const writes = times(tableUnits.write);
  const edge = prices.edgePerMillion.usd / 1e6 + 0.005 * 0.125 * prices.edgePerGbSecond.usd;
  const lines = [
    { service: "SES", what: `${whole(mails)} mails`, usd: (mails / 1000) * prices.mailsPerThousand.usd },
    {
      service: "Lambda",
      what: `${whole(count - sweeps)} calls by what happens`,
      usd: boxes.filter((box) => box !== "Sweep").reduce((sum, box) => sum + lambda(box), 0),
    },
    { service: "Lambda", what: `${whole(sweeps)} sweeps`, usd: lambda("Sweep") },
    {
      service: "DynamoDB",
      what: `${whole(reads)} reads, ${whole(writes)} writes, kept with recovery`,
      usd:
        (reads * prices.readsPerMillion.usd) / 1e6 +
        (writes * prices.writesPerMillion.usd) / 1e6 +
        kept * (prices.storedPerGb.usd + prices.recoveryPerGb.usd),
    },
    {
      service: "EventBridge",
      what: `${whole(events)} events, ${whole(times(perStory.timers))} timers`,
      usd:
        (events * prices.eventsPerMillion.usd + (times(perStory.timers) + sweeps) * prices.timersPerMillion.usd) / 1e6,
    },
    {
      service: "CloudWatch",
      what: `${standing.alarms} alarms, ${standing.metrics} metrics, ${standing.dashboards} dashboard, logs`,
      usd:
        standing.alarms * prices.alarm.usd +
        standing.metrics * prices.metric.usd +
        standing.dashboards * prices.dashboard.usd +
        ((count * assumed.logKilobytesPerCall) / 1024 ** 2) * prices.logsPerGb.usd,
    },
    {
      service: "CloudFront",
      what: `${whole(pages)} pages, signed at the edge`,
      usd:
        pages * (prices.cdnPerTenThousand.usd / 10_000 + edge) +
        ((pages * assumed.kilobytesPerPage) / 1024 ** 2) * prices.cdnPerGb.usd,
    },
    ...(domain ? [{ service: "Route 53", what: "a hosted zone", usd: prices.zone.usd }] : []),
  ].map((line) => ({ ...line, usd: cents(line.usd) }));
  return { explorers, lines, usd: cents(lines.reduce((sum, { usd }) => sum + usd, 0)) };
}

const cents = (usd: number): number => Math.round(usd * 100) / 100;
const whole = (count: number): string => Math.round(count).toLocaleString("en-GB");
