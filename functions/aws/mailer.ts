import { SESClient, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { Mailer } from "../../core/ports.ts";

/** Longer than this nobody waits for an answer; what happened then is unknown. */
const patienceMs = 10_000;

/** Errors of the connection that prove that no request left this machine. */
const neverLeft = new Set(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "CredentialsProviderError"]);

/** Refusals that the same mail would meet again. */
const permanent = new Set(["MessageRejected", "InvalidParameterValue", "ValidationError"]);

/** How often the client itself tries: once, because it would repeat SendRawEmail after a lost answer. */
export const attempts = 1;

type Answer = Awaited<ReturnType<Mailer["send"]>>;

/** SES, with exactly one POST for each call. Tags carry no dots, so the envelope's are written as `--`. */
export function mailer(configurationSet: string): Mailer {
  const client = new SESClient({ maxAttempts: attempts });
  return {
    send: (mail) =>
      judged(() =>
        client.send(
          new SendRawEmailCommand({
            RawMessage: { Data: mail.raw },
            Source: mail.from,
            Destinations: [mail.to],
            ConfigurationSetName: configurationSet,
            Tags: [
              { Name: "envelope", Value: mail.envelope.replaceAll(".", "--") },
              { Name: "attempt", Value: String(mail.attempt) },
              { Name: "to", Value: mail.reader },
            ],
          }),
          { abortSignal: AbortSignal.timeout(patienceMs) },
        ),
      ),
  };
}

/** What the answer to one POST proves, or its absence. */
export async function judged(post: () => Promise<{ MessageId?: string | undefined }>): Promise<Answer> {
  try {
    const { MessageId } = await post();
    return MessageId ? { answer: "accepted", messageId: MessageId } : { answer: "ambiguous", code: "no_message_id" };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Answer {
  const name = error instanceof Error ? error.name : "unknown";
  const code = (error as { code?: string }).code ?? name;
  if (neverLeft.has(code) || neverLeft.has(name)) return { answer: "refused", permanent: false, code };
  if (error instanceof SESServiceException) {
    const status = error.$metadata.httpStatusCode ?? 0;
    // An answer without a code of SES's own may come from something in between, which proves nothing.
    const fromSes = /^[A-Z]/.test(name) && !name.startsWith("Unknown");
    if (fromSes && status >= 400 && status < 500 && status !== 408 && name !== "RequestTimeout")
      return { answer: "refused", permanent: permanent.has(name), code: name };
  }
  return { answer: "ambiguous", code };
}

/** The envelope's id as its mail's tag says it. */
export const envelopeOf = (tag: string): string => tag.replaceAll("--", ".");
