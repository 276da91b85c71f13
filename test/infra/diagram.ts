import { type Box, boxes } from "../../infra/boxes.ts";
import { arrowsOf, at, functions, type Graph, of, rights, roleOf } from "./graph.ts";

type Edge = { from: string; to: string; says: string; dead?: string };
type Place = { x: number; y: number; height?: number; label: string; note: string };

const width = 160;
const height = 56;
const column = { a: 20, b: 220, table: 420, d: 620, e: 880 };
const row = { first: 70, second: 170, third: 270, fourth: 370, fifth: 470 };

/** Where each box is drawn; the arrows between them come from the graph. A box without a place fails the drawing. */
const places: Record<string, Place> = {
  Router: { x: column.a, y: row.first, label: "Router", note: "CloudFront, signs" },
  MailReceived: { x: column.a, y: row.second, label: "Received", note: "SNS, from SES" },
  Letters: { x: column.a, y: row.third, label: "Letters", note: "S3, three days" },
  MailEvents: { x: column.a, y: row.fourth, label: "Mail events", note: "SNS, from SES" },
  Site: { x: column.b, y: row.first, label: "Site", note: "" },
  Inbox: { x: column.b, y: row.second, label: "Inbox", note: "" },
  Feedback: { x: column.b, y: row.fourth, label: "Feedback", note: "" },
  Table: { x: column.table, y: row.first, height: 356, label: "Table", note: "DynamoDB" },
  Relay: { x: column.d, y: row.first, label: "Relay", note: "" },
  Planner: { x: column.d, y: row.second, label: "Planner", note: "" },
  Deliver: { x: column.d, y: row.third, label: "Deliver", note: "" },
  Sweep: { x: column.d, y: row.fourth, label: "Sweep", note: "" },
  Minute: { x: column.d, y: row.fifth, label: "Minute", note: "Scheduler, recurring" },
  Bus: { x: column.e, y: row.first, label: "Bus", note: "EventBridge" },
  Timers: { x: column.e, y: row.second, label: "Timers", note: "Scheduler, one-time" },
  Mail: { x: column.e, y: row.third, height: 156, label: "Mail", note: "SES" },
};

/** Long ways round, where a straight line would cross a box. */
const detours: Record<string, string> = {
  "Site Mail": `M ${column.b + 80} ${row.first} V 40 H ${column.e + 190} V ${row.third + 80} H ${column.e + width}`,
  "Mail MailEvents": `M ${column.e + 80} ${row.third + 156} V 560 H ${column.a + 80} V ${row.fourth + height}`,
  "Minute Sweep": `M ${column.d + 80} ${row.fifth} V ${row.fourth + height}`,
};

/** Every arrow of the graph: calls that are made and waited for, then calls that are owed. */
export function edgesOf(graph: Graph): Edge[] {
  const asks: [prefix: string, to: string, says: string][] = [
    ["dynamodb:PutItem", "Table", "reads and writes rows"],
    ["events:PutEvents", "Bus", "publishes events"],
    ["scheduler:CreateSchedule", "Timers", "sets and drops timers"],
    ["ses:SendRawEmail", "Mail", "sends"],
    ["s3:GetObject", "Letters", "reads"],
  ];
  const waited = functions(graph).flatMap((fn) => {
    const role = roleOf(graph, fn);
    const actions = role ? rights(role).flatMap((each) => each.actions) : [];
    return asks
      .filter(([action]) => actions.includes(action))
      .map(([, to, says]) => ({ from: fn.name.replace(/Function$/, ""), to, says }));
  });
  const door = of(graph, "Permission").filter((each) => at(each, "principal") === "cloudfront.amazonaws.com");
  const told = of(graph, "ConfigurationSetEventDestination").map(() => ({
    from: "Mail",
    to: "MailEvents",
    says: "tells what became of a mail",
  }));
  const owed = arrowsOf(graph).map(({ from, to, by, dead }) => ({ from, to, says: `calls, by ${by}`, dead }));
  return [
    ...(door.length > 0 ? [{ from: "Router", to: "Site", says: "passes signed requests to" }] : []),
    ...waited,
    ...told,
    ...owed,
  ];
}

/** The picture of a stage: accessible, without script, the same every time. */
export function diagram(graph: Graph): string {
  const edges = edgesOf(graph);
  const used = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const lost = used.filter((name) => !places[name]);
  if (lost.length > 0) throw new Error(`test/infra/diagram.ts has no place for ${lost.join(", ")}`);
  const words = edges.map(({ from, to, says, dead }) => `${from} ${says} ${to}${dead ? `, else ${dead}` : ""}.`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1090 590" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif">
<title id="title">Askwell in AWS: boxes and arrows</title>
<desc id="desc">${words.join(" ")}</desc>
<style>
rect.page{fill:#fff}rect.box{fill:#f6f4ef;stroke:#4a4a44}rect.code{fill:#e6efe9;stroke:#24523b}text{fill:#1c1c1a;font-size:15px}
text.note{fill:#4a4a44;font-size:12px}path{fill:none;stroke:#24523b;stroke-width:1.6}path.owed{stroke:#8a3b12;stroke-dasharray:6 4}
</style>
<defs>${["waited #24523b", "owed #8a3b12"]
    .map((each) => each.split(" "))
    .map(
      ([id, colour]) =>
        `<marker id="${id}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" style="fill:${colour};stroke:none"/></marker>`,
    )
    .join("")}</defs>
<rect class="page" width="1090" height="590"/>
${edges.map(line).join("\n")}
${used.map((name) => box(name)).join("\n")}
<text class="note" x="20" y="580">Solid: asks and waits. Dashed: is called later, tried again, and buried in a queue of its own when every try failed.</text>
</svg>
`;
}

function line({ from, to, dead }: Edge): string {
  const kind = dead === undefined ? "waited" : "owed";
  const way = detours[`${from} ${to}`] ?? straight(from, to, dead !== undefined);
  return `<path class="${kind}" marker-end="url(#${kind})" d="${way}"/>`;
}

function straight(from: string, to: string, owed: boolean): string {
  const a = places[from] as Place;
  const b = places[to] as Place;
  const rightwards = a.x < b.x;
  // Of two arrows between the same boxes, the one that is owed runs lower.
  const shift = owed ? 12 : -8;
  // The tall boxes are met at the height of the other.
  const [ya, yb] = [a.height ? b : a, b.height ? a : b].map(({ y }) => y + height / 2 + shift) as [number, number];
  if (a.x === b.x) return `M ${a.x + 80} ${a.y + height} V ${b.y}`;
  return rightwards ? `M ${a.x + width} ${ya} L ${b.x} ${yb}` : `M ${a.x} ${ya} L ${b.x + width} ${yb}`;
}

function box(name: string): string {
  const { x, y, label, note, height: tall = height } = places[name] as Place;
  const fn = boxes[name as Box] as (typeof boxes)[Box] | undefined;
  const told = fn ? `${fn.memoryMb} MB, ${fn.seconds} s` : note;
  return `<g><rect class="${fn ? "code" : "box"}" x="${x}" y="${y}" width="${width}" height="${tall}" rx="6"/><text x="${x + 14}" y="${y + 25}">${label}</text><text class="note" x="${x + 14}" y="${y + 44}">${told}</text></g>`;
}
