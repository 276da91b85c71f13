import { here, named, stage } from "./stage.ts";
import { ownerRows, table, tokenSecret } from "./table.ts";
import { grave, mayBury, worker } from "./worker.ts";

/**
 * Replies by mail. SES says that one came through a topic, with all of it inside, because only its own receipt carries the SPF, DKIM
 * and DMARC verdicts; the mail itself is kept three days, so that one that was not understood can be looked at.
 */
function receive({ domain, ruleSet, owned }: NonNullable<typeof stage.inbound>) {
  const rule = named("Received");
  const ruleArn = $interpolate`arn:${here.partition}:ses:${here.region}:${here.account}:receipt-rule-set/${ruleSet}:receipt-rule/${rule}`;
  const fromRule = [
    { test: "StringEquals", variable: "aws:SourceAccount", values: [here.account] },
    { test: "ArnEquals", variable: "aws:SourceArn", values: [ruleArn] },
  ];

  const letters = new sst.aws.Bucket("Letters", {
    policy: [
      {
        principals: [{ type: "service", identifiers: ["ses.amazonaws.com"] }],
        actions: ["s3:PutObject"],
        paths: ["*"],
        conditions: fromRule,
      },
    ],
    lifecycle: [{ expiresIn: "3 days" }],
    cors: false,
  });

  const received = new sst.aws.SnsTopic("MailReceived");
  const maySay = new aws.sns.TopicPolicy("MailReceivedPolicy", {
    arn: received.arn,
    policy: aws.iam.getPolicyDocumentOutput({
      statements: [
        {
          principals: [{ type: "Service", identifiers: ["ses.amazonaws.com"] }],
          actions: ["sns:Publish"],
          resources: [received.arn],
          conditions: fromRule,
        },
      ],
    }).json,
  });

  const dead = grave("Inbox");
  const inbox = worker("Inbox", {
    link: [table, tokenSecret],
    permissions: ownerRows,
    dead,
  });
  mayBury("Inbox", dead, "sns.amazonaws.com", received.arn);
  received.subscribe("Inbox", inbox.arn, {
    transform: { subscription: { redrivePolicy: $jsonStringify({ deadLetterTargetArn: dead.arn }) } },
  });

  // One rule set is active per region and account: production owns it, other stages add their rule to it.
  const set = owned ? new aws.ses.ReceiptRuleSet("ReceiptRules", { ruleSetName: ruleSet }) : undefined;
  if (set) new aws.ses.ActiveReceiptRuleSet("ActiveReceiptRules", { ruleSetName: set.ruleSetName });
  new aws.ses.ReceiptRule(
    "Received",
    {
      name: rule,
      ruleSetName: set?.ruleSetName ?? ruleSet,
      enabled: true,
      scanEnabled: true,
      tlsPolicy: "Optional",
      recipients: [domain],
      s3Actions: [{ position: 1, bucketName: letters.name, objectKeyPrefix: "mail/" }],
      // A topic carries 150 KB, which any answer to an invitation has room in; SES returns what is larger to its sender.
      snsActions: [{ position: 2, topicArn: received.arn, encoding: "Base64" }],
    },
    { dependsOn: [maySay, letters] },
  );

  sst.aws
    .dns()
    .createRecord(
      "Reply",
      { type: "MX", name: domain, value: $interpolate`inbound-smtp.${here.region}.amazonaws.com`, priority: 10 },
      {},
    );
}

if (stage.inbound) receive(stage.inbound);
