import type { SNSEvent } from "aws-lambda";
import * as z from "zod";
import { type Hearing, hearing } from "./deps.ts";

/** The receipt notification, as far as it is read here: the verdict is the mail service's, never a header's. */
const Receipt = z.object({
  mail: z.object({ messageId: z.string() }),
  receipt: z.object({ recipients: z.array(z.string()), dmarcVerdict: z.object({ status: z.string() }) }),
});

export async function handler(event: SNSEvent): Promise<void> {
  for (const record of event.Records) await inbox(hearing(), JSON.parse(record.Sns.Message));
}

/** A mail to Askwell changes nothing: what is done is done by a link. Why it was ignored is logged, without a name or an address. */
export async function inbox(deps: Hearing, message: unknown): Promise<void> {
  const heard = Receipt.safeParse(message);
  const log = (why: string) =>
    deps.log({ function: "inbox", message: heard.data?.mail.messageId, outcome: "ignored", why });
  if (!heard.success) return log("it is not a receipt");
  const { receipt } = heard.data;
  if (receipt.dmarcVerdict.status !== "PASS") return log("its sender is not proven");
  const token = receipt.recipients.map((to) => /\+([\w-]+)@/.exec(to)?.[1]).find(Boolean);
  const known = token ? await deps.store.token(deps.secrets.hash(token), deps.clock.now()) : undefined;
  return log(known ? "mails are not read: the links in them act" : "it answers no mail of ours");
}
