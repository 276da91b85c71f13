/** What AWS would answer while the graph is drawn: only what other resources are wired with. */
export type Asked = { type: string; name: string; inputs: Record<string, unknown>; id?: string };
export type Where = { region: string; account: string };

/** The outputs of a resource that was just made. */
export function born({ type, name, inputs, id }: Asked, { region, account }: Where): Record<string, unknown> {
  const own = String(
    inputs.name ?? inputs.bucket ?? inputs.emailIdentity ?? inputs.configurationSetName ?? (id || name),
  );
  const at = (service: string, resource: string) => ({ arn: `arn:aws:${service}:${region}:${account}:${resource}` });
  const edge = (resource: string) => ({ arn: `arn:aws:cloudfront::${account}:${resource}` });
  switch (type) {
    case "aws:dynamodb/table:Table": {
      const { arn } = at("dynamodb", `table/${own}`);
      // One that is only read was made ready by its operator.
      return { arn, streamArn: `${arn}/stream/2026-01-01T00:00:00.000`, name: own, streamEnabled: true };
    }
    case "aws:cloudwatch/eventBus:EventBus":
      return at("events", `event-bus/${own}`);
    case "aws:cloudwatch/eventRule:EventRule":
      return at("events", `rule/${inputs.eventBusName}/${own}`);
    case "aws:sqs/queue:Queue":
      return { ...at("sqs", own), url: `https://sqs.${region}.amazonaws.com/${account}/${own}` };
    case "aws:sns/topic:Topic":
      return at("sns", own);
    case "aws:lambda/function:Function":
      return { ...at("lambda", `function:${own}`), qualifiedArn: at("lambda", `function:${own}:1`).arn, version: "1" };
    case "aws:lambda/functionUrl:FunctionUrl":
      return { functionUrl: `https://abcdefgh.lambda-url.${region}.on.aws/` };
    case "aws:iam/role:Role":
      return { arn: `arn:aws:iam::${account}:role/${own}` };
    case "aws:scheduler/scheduleGroup:ScheduleGroup":
      return at("scheduler", `schedule-group/${own}`);
    case "aws:scheduler/schedule:Schedule":
      return at("scheduler", `schedule/default/${own}`);
    case "aws:s3/bucket:Bucket":
      return { arn: `arn:aws:s3:::${own}`, bucketRegionalDomainName: `${own}.s3.${region}.amazonaws.com` };
    case "aws:sesv2/emailIdentity:EmailIdentity":
      return { ...at("ses", `identity/${own}`), dkimSigningAttributes: { tokens: ["token1", "token2", "token3"] } };
    case "aws:sesv2/configurationSet:ConfigurationSet":
      return at("ses", `configuration-set/${own}`);
    case "aws:cloudwatch/metricAlarm:MetricAlarm":
      return at("cloudwatch", `alarm:${own}`);
    case "aws:cloudwatch/logGroup:LogGroup":
      return at("logs", `log-group:${own}`);
    case "aws:cloudfront/distribution:Distribution":
      return { ...edge("distribution/E1"), domainName: "d111111abcdef8.cloudfront.net", hostedZoneId: "Z2" };
    case "aws:cloudfront/keyValueStore:KeyValueStore":
      return edge(`key-value-store/${own}`);
    case "aws:cloudfront/function:Function":
      return edge(`function/${own}`);
    case "aws:acm/certificate:Certificate":
      return {
        arn: `arn:aws:acm:us-east-1:${account}:certificate/1`,
        domainValidationOptions: [
          {
            domainName: inputs.domainName,
            resourceRecordName: "_x",
            resourceRecordType: "CNAME",
            resourceRecordValue: "_y",
          },
        ],
      };
    case "aws:acm/certificateValidation:CertificateValidation":
      return { certificateArn: inputs.certificateArn };
    case "random:index/randomBytes:RandomBytes":
      return { base64: Buffer.alloc(32, 7).toString("base64") };
    default:
      return {};
  }
}

/** The answer to a question, or nothing where the harness has none. */
export function answer(token: string, inputs: Record<string, unknown>, { region, account }: Where) {
  switch (token) {
    case "aws:index/getRegion:getRegion":
      return { region, name: region, id: region };
    case "aws:index/getPartition:getPartition":
      return { partition: "aws", id: "aws", dnsSuffix: "amazonaws.com" };
    case "aws:index/getCallerIdentity:getCallerIdentity":
      return { accountId: account, id: account, arn: `arn:aws:iam::${account}:root` };
    case "aws:iam/getPolicyDocument:getPolicyDocument":
      return { ...inputs, json: policy((inputs.statements ?? []) as Given[]) };
    default:
      return undefined;
  }
}

type Given = {
  effect?: string;
  actions?: string[];
  resources?: string[];
  principals?: { type: string; identifiers: string[] }[];
  conditions?: { test: string; variable: string; values: string[] }[];
};

function policy(statements: Given[]): string {
  const condition = (given: NonNullable<Given["conditions"]>) => {
    const by: Record<string, Record<string, string[]>> = {};
    for (const { test, variable, values } of given) by[test] = { ...by[test], [variable]: values };
    return by;
  };
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.map(({ effect, actions, resources, principals, conditions }) => ({
      Effect: effect ?? "Allow",
      ...(principals ? { Principal: Object.fromEntries(principals.map((who) => [who.type, who.identifiers])) } : {}),
      Action: actions ?? [],
      ...(resources ? { Resource: resources } : {}),
      ...(conditions ? { Condition: condition(conditions) } : {}),
    })),
  });
}

/** Pulumi marks a secret by wrapping it; the rules want to see through that. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("4dabf18193072939515e22adb298388d" in value) return plain((value as { value?: unknown }).value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
