import { randomBytes, randomUUID } from "node:crypto";
import * as z from "zod/mini";
import type { LocalClock } from "../clock.ts";
import { isoSeconds } from "../clock.ts";
import * as Raw from "./raw.ts";
import { type State, whole } from "./state.ts";
import { type Answer, xml, xmlError } from "./wire.ts";

export type Accepted = {
  id: string;
  at: number;
  source: string;
  recipients: string[];
  tags: Record<string, string>;
  configurationSet?: string;
  raw: Buffer;
};

const mostBytes = 10 * 1024 * 1024;
const address = (text: string) => /<([^<>]*)>\s*$/.exec(text)?.[1]?.trim() ?? text.trim();

/**
 * SES v1's SendRawEmail. What it accepts is on disk, with the events it will cause, before it answers.
 * @param keep runs inside the transaction of the acceptance: what else must be true of an accepted mail.
 */
export function ses(
  state: State,
  clock: LocalClock,
  known: { sender: string; configurationSet: string },
  keep: (mail: Accepted) => void,
) {
  function handle(form: URLSearchParams): Answer {
    const action = form.get("Action");
    if (action !== "SendRawEmail") return xmlError(400, "InvalidAction", `${action} is not known here.`);
    const read = understand(form);
    if ("status" in read) return read;
    whole(state, () => {
      state
        .prepare("INSERT INTO mail (id, at, source, recipients, tags, configuration, raw) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(
          read.id,
          read.at,
          read.source,
          JSON.stringify(read.recipients),
          JSON.stringify(read.tags),
          read.configurationSet ?? null,
          read.raw,
        );
      keep(read);
    });
    return xml(action, `<MessageId>${read.id}</MessageId>`);
  }

  function understand(form: URLSearchParams): Accepted | Answer {
    const raw = Buffer.from(form.get("RawMessage.Data") ?? "", "base64");
    if (raw.length === 0) return invalid("RawMessage.Data is required.");
    if (raw.length > mostBytes) return invalid("Message length is more than 10485760 bytes long.");
    const parts = Raw.split(raw);
    if (Raw.longestLine(raw) > 998) return invalid("A line of the message is longer than 998 octets.");
    const from = Raw.header(parts.head, "From");
    if (!from) return invalid("Missing required header 'From'.");
    const source = address(form.get("Source") ?? from);
    for (const sender of [source, address(from)])
      if (sender.toLowerCase() !== known.sender.toLowerCase())
        return xmlError(400, "MessageRejected", `Email address is not verified. Failed: ${sender}`);
    const recipients = members(form, "Destinations").map((one) => address(one.get("") ?? ""));
    if (recipients.length === 0)
      for (const name of ["To", "Cc", "Bcc"])
        recipients.push(...(Raw.header(parts.head, name) ?? "").split(",").filter(Boolean).map(address));
    if (recipients.length === 0) return invalid("Missing required header 'To'.");
    if (recipients.length > 50) return xmlError(400, "MessageRejected", "Recipient count exceeds 50.");
    const wrong = recipients.find((one) => !/^[!-?A-~]+@[!-?A-~]+$/.test(one));
    if (wrong !== undefined) return invalid(`Missing final '@domain' in ${wrong}`);
    const tags: Record<string, string> = {};
    for (const member of members(form, "Tags")) {
      const [name, value] = [member.get("Name") ?? "", member.get("Value") ?? ""];
      // SES refuses a dot here, which is easily forgotten: envelope ids have one.
      if (!/^[A-Za-z0-9_-]{1,255}$/.test(name) || !/^[A-Za-z0-9_-]{1,255}$/.test(value))
        return invalid(`Invalid message tag ${name}: letters, digits, underscores and dashes alone.`);
      tags[name] = value;
    }
    const configurationSet = form.get("ConfigurationSetName") ?? undefined;
    if (configurationSet !== undefined && configurationSet !== known.configurationSet)
      return xmlError(400, "ConfigurationSetDoesNotExist", `Configuration set <${configurationSet}> does not exist.`);
    const id = `0107${randomBytes(6).toString("hex")}-${randomUUID()}-000000`;
    const at = clock.now();
    return {
      id,
      at,
      source,
      recipients,
      tags,
      ...(configurationSet === undefined ? {} : { configurationSet }),
      raw: Raw.restamp(parts, `<${id}@eu-central-1.amazonses.com>`, new Date(at)),
    };
  }
  return { handle };
}

const invalid = (message: string) => xmlError(400, "InvalidParameterValue", message);

/** `Name.member.1.Field=…` as one map per member; a list of plain values has the field "". */
function members(form: URLSearchParams, name: string): Map<string, string>[] {
  const found = new Map<number, Map<string, string>>();
  for (const [key, value] of form) {
    const match = new RegExp(`^${name}\\.member\\.(\\d+)(?:\\.(.+))?$`).exec(key);
    if (!match) continue;
    const at = Number(match[1]);
    found.set(at, (found.get(at) ?? new Map()).set(match[2] ?? "", value));
  }
  return [...found].sort(([a], [b]) => a - b).map(([, member]) => member);
}

/** One SES event, as the configuration set publishes it to SNS and SNS hands it to a function. */
export function snsEvent(kind: "Send" | "Delivery" | "Bounce" | "Complaint", mail: Accepted, at: number): unknown {
  const timestamp = new Date(at).toISOString();
  const recipients = mail.recipients.map((emailAddress) => ({ emailAddress }));
  const detail = {
    Send: { send: {} },
    Delivery: { delivery: { timestamp, recipients: mail.recipients, smtpResponse: "250 ok", processingTimeMillis: 1 } },
    Bounce: {
      bounce: {
        bounceType: "Permanent",
        bounceSubType: "General",
        bouncedRecipients: recipients,
        timestamp,
        feedbackId: randomUUID(),
      },
    },
    Complaint: { complaint: { complainedRecipients: recipients, timestamp, feedbackId: randomUUID() } },
  }[kind];
  const message = {
    eventType: kind,
    mail: {
      timestamp: new Date(mail.at).toISOString(),
      source: mail.source,
      sendingAccountId: "000000000000",
      messageId: mail.id,
      destination: mail.recipients,
      headersTruncated: false,
      headers: [],
      commonHeaders: {},
      tags: {
        "ses:configuration-set": [mail.configurationSet],
        ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
      },
    },
    ...detail,
  };
  return asSnsSays("askwell-mail", "Amazon SES Email Event Notification", message, at);
}

/** A mail that came in, as the receipt rule's topic tells of it: the verdicts are SES's own, `content` is the mail in base64. */
export const CameIn = z.object({ from: z.string(), to: z.array(z.string()), content: z.string() });
export function snsReceipt(mail: z.infer<typeof CameIn>, at: number): unknown {
  const timestamp = new Date(at).toISOString();
  const pass = { status: "PASS" };
  const message = {
    notificationType: "Received",
    mail: { timestamp, source: mail.from, messageId: randomBytes(20).toString("hex"), destination: mail.to },
    receipt: {
      ...{ timestamp, processingTimeMillis: 1, recipients: mail.to },
      ...{ spamVerdict: pass, virusVerdict: pass, spfVerdict: pass, dkimVerdict: pass, dmarcVerdict: pass },
      action: { type: "SNS", topicArn: topicArn("askwell-received"), encoding: "BASE64" },
    },
    content: mail.content,
  };
  return asSnsSays("askwell-received", "Amazon SES Email Receipt Notification", message, at);
}

const topicArn = (name: string) => `arn:aws:sns:eu-central-1:000000000000:${name}`;

const asSnsSays = (topic: string, subject: string, message: object, at: number) => ({
  Records: [
    {
      EventSource: "aws:sns",
      EventVersion: "1.0",
      EventSubscriptionArn: `${topicArn(topic)}:local`,
      Sns: {
        Type: "Notification",
        MessageId: randomUUID(),
        TopicArn: topicArn(topic),
        Subject: subject,
        Message: JSON.stringify(message),
        Timestamp: isoSeconds(at),
        SignatureVersion: "1",
        Signature: "",
        SigningCertUrl: "",
        UnsubscribeUrl: "",
        MessageAttributes: {},
      },
    },
  ],
});
