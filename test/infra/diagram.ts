import { type Box, boxes } from "../../infra/boxes.ts";
import { arrowsOf, at, functions, type Graph, of, rights, roleOf } from "./graph.ts";

type Edge = { from: string; to: string; says: string; by?: string; dead?: string };
type Place = { x: number; y: number; height?: number; label: string; note: string };

const width = 160;
const height = 56;
const column = { a: 20, b: 220, table: 420, d: 620, e: 900 };
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
  Bus: { x: column.e, y: row.first, height: 156, label: "Bus", note: "EventBridge" },
  Timers: { x: column.e, y: row.third - 10, height: 166, label: "Timers", note: "Scheduler, one-time" },
  Mail: { x: column.e, y: row.fifth, label: "Mail", note: "SES" },
};

/** The right side of the functions and the left side of what they speak to; between them arrows keep to lanes, so that few of them cross. */
const [left, right] = [column.d + width, column.e];
/** Ways that are not straight, and those that would lie on top of another. */
const ways: Record<string, string> = {
  "Bus Planner": `M ${right} ${row.second + 16} H ${left}`,
  "Bus Deliver": `M ${right} ${row.second + 44} H ${right - 45} V ${row.third + 14} H ${left}`,
  "Planner Timers": `M ${left} ${row.second + 44} H ${left + 35} V ${row.third} H ${right}`,
  "Deliver Timers": `M ${left} ${row.third + 27} H ${right}`,
  "Timers Deliver": `M ${right} ${row.third + 39} H ${left}`,
  "Deliver Mail": `M ${left} ${row.third + 50} H ${left + 20} V ${row.fifth + 28} H ${right}`,
  "Site Mail": `M ${column.b + 80} ${row.first} V 40 H ${right + 190} V ${row.fifth + 28} H ${right + width}`,
  "Mail MailEvents": `M ${right + 80} ${row.fifth + height} V 556 H ${column.a + 80} V ${row.fourth + height}`,
  "Mail MailReceived": `M ${right + 110} ${row.fifth + height} V 568 H 8 V ${row.second + 28} H ${column.a}`,
  "Mail Letters": `M ${right + 110} ${row.fifth + height} V 568 H 8 V ${row.third + 28} H ${column.a}`,
  "Minute Sweep": `M ${column.d + 80} ${row.fifth} V ${row.fourth + height}`,
};

/** Every arrow of the graph: calls that are made and waited for, then calls that are owed. */
export function edgesOf(graph: Graph): Edge[] {
  const asks: [prefix: string, to: string, says: string][] = [
    ["dynamodb:PutItem", "Table", "reads and writes rows of"],
    ["events:PutEvents", "Bus", "publishes events on"],
    ["scheduler:CreateSchedule", "Timers", "sets and drops"],
    ["ses:SendRawEmail", "Mail", "sends"],
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
    says: "tells what became of a mail through",
  }));
  const received = of(graph, "ReceiptRule").flatMap(() => [
    { from: "Mail", to: "MailReceived", says: "hands on what came in through" },
    { from: "Mail", to: "Letters", says: "keeps what came in among" },
  ]);
  const owed = arrowsOf(graph).map(({ from, to, by, dead }) => ({ from, to, says: "calls", by, dead }));
  return [
    ...(door.length > 0 ? [{ from: "Router", to: "Site", says: "passes signed requests to" }] : []),
    ...waited,
    ...told,
    ...received,
    ...owed,
  ];
}

/** The picture of a stage: accessible, without script, the same every time. */
export function diagram(graph: Graph): string {
  const edges = edgesOf(graph);
  const used = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const lost = used.filter((name) => !places[name]);
  if (lost.length > 0) throw new Error(`test/infra/diagram.ts has no place for ${lost.join(", ")}`);
  const words = edges.map(
    ({ from, to, says, by, dead }) =>
      `${from} ${says} ${to}${by ? ` by ${by}` : ""}${dead ? `; what failed every time goes to ${dead}` : ""}.`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1110 610" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif">
<title id="title">Askwell in AWS: boxes and arrows</title>
<desc id="desc">${words.join(" ")}</desc>
<style>
rect.page{fill:#fff}rect.box{fill:#f6f4ef;stroke:#6b6b63}rect.code{fill:#e6efe9;stroke:#24523b}text{fill:#1c1c1a;font-size:17px}
text.note{fill:#4a4a44;font-size:13.5px}path{fill:none;stroke:#24523b;stroke-width:1.8;stroke-linejoin:round}path.owed{stroke:#8a3b12;stroke-dasharray:6 4}
path.head{fill:#24523b;stroke:none}path.late{fill:#8a3b12;stroke:none}
@media (prefers-color-scheme:dark){rect.page{fill:#15181a}rect.box{fill:#25282b;stroke:#9a9d98}rect.code{fill:#16332a;stroke:#74c69d}text{fill:#f2f2ee}
text.note{fill:#c3c5c0}path{stroke:#74c69d}path.owed{stroke:#f2a477}path.head{fill:#74c69d}path.late{fill:#f2a477}}
</style>
<defs>${["waited head", "owed late"]
    .map((each) => each.split(" "))
    .map(
      ([id, kind]) =>
        `<marker id="${id}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="${kind}" d="M0 0 8 4 0 8z"/></marker>`,
    )
    .join("")}</defs>
<rect class="page" width="1110" height="610"/>
${edges.map(line).join("\n")}
${used.map((name) => box(name)).join("\n")}
<text class="note" x="20" y="592">Solid: asks and waits. Dashed: is called later, tried again, and buried in a queue of its own when every try failed.</text>
</svg>
`;
}

function line({ from, to, dead }: Edge): string {
  const kind = dead === undefined ? "waited" : "owed";
  const way = ways[`${from} ${to}`] ?? straight(from, to, dead !== undefined);
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
  return `<g><rect class="${fn ? "code" : "box"}" x="${x}" y="${y}" width="${width}" height="${tall}" rx="6"/><text x="${x + 14}" y="${y + 24}">${label}</text><text class="note" x="${x + 14}" y="${y + 44}">${told}</text></g>`;
}
