/** Names that exist in the cloud as resources, and here as words that both sides agree on. */
export const names = { bus: "askwell", group: "askwell", configurationSet: "askwell" };

const arn = (service: string, name: string) => `arn:aws:${service}:eu-central-1:000000000000:${name}`;

/** What handlers find under `SST_RESOURCE_…`: the links of the cloud, shaped as there. */
export const links = (own: { table: string; url: string; secret: string; sender: string }) => ({
  App: { name: "askwell", stage: "local" },
  Table: { name: own.table },
  Bus: { name: names.bus },
  Timers: {
    group: names.group,
    role: "arn:aws:iam::000000000000:role/askwell-ringer",
    target: arn("lambda", "function:deliver"),
    dead: arn("sqs", "askwell-dead"),
    // On one machine everything comes at its minute.
    spreadMinutes: 0,
  },
  Mail: {
    ...{ sender: own.sender, configurationSet: names.configurationSet },
    inbound: own.sender.slice(own.sender.indexOf("@") + 1),
  },
  Public: { url: own.url },
  TokenSecret: { value: own.secret },
});
