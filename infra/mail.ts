import { mailEvents } from "./boxes.ts";
import { arn, here, stage } from "./stage.ts";
import { ownerRows, table, tokenSecret } from "./table.ts";
import { grave, mayBury, worker } from "./worker.ts";

/** What became of each mail, from SES. */
const events = new sst.aws.SnsTopic("MailEvents");
const maySay = new aws.sns.TopicPolicy("MailEventsPolicy", {
  arn: events.arn,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        principals: [{ type: "Service", identifiers: ["ses.amazonaws.com"] }],
        actions: ["sns:Publish"],
        resources: [events.arn],
        conditions: [{ test: "StringEquals", variable: "aws:SourceAccount", values: [here.account] }],
      },
    ],
  }).json,
});

const email = new sst.aws.Email(
  "Email",
  {
    sender: stage.identity,
    // DKIM is SES's own (three CNAMEs); SPF holds for the bounce domain; DMARC asks receivers to distrust the rest.
    ...(stage.domain
      ? { dmarc: "v=DMARC1; p=quarantine; adkim=r; aspf=r", mailFrom: { domain: `bounce.${stage.domain}` } }
      : {}),
    events: [{ name: "All", types: [...mailEvents], topic: events.arn }],
    transform: { configurationSet: { reputationOptions: { reputationMetricsEnabled: true } } },
  },
  { dependsOn: [maySay] },
);

export const mail = new sst.Linkable("Mail", {
  properties: {
    ...{ sender: stage.sender, configurationSet: email.configSet },
    ...(stage.inbound ? { inbound: stage.inbound.domain } : {}),
  },
});

/** One raw mail at a time, from our own address. In the sandbox SES asks for permission on the receiver as well. */
export const sendMail = [
  {
    actions: ["ses:SendRawEmail"],
    resources: [
      email.nodes.identity.arn,
      email.nodes.configurationSet.arn,
      ...stage.sandboxTo.map((address) => arn("ses", `identity/${address}`)),
    ],
    conditions: [{ test: "StringEquals", variable: "ses:FromAddress", values: [stage.sender] }],
  },
];

const dead = grave("Feedback");
export const feedback = worker("Feedback", { link: [table, tokenSecret], permissions: ownerRows, dead });
mayBury("Feedback", dead, "sns.amazonaws.com", events.arn);
events.subscribe("Feedback", feedback.arn, {
  transform: { subscription: { redrivePolicy: $jsonStringify({ deadLetterTargetArn: dead.arn }) } },
});
