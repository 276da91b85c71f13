import { SESClient, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { Mailer } from "../../core/ports.ts";

/** Longer than this nobody waits for an answer; what happened then is unknown. */
const patienceMs = 10_000;

/** Errors of the connection that prove that no request left this machine. */
const neverLeft = new Set(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "CredentialsProviderError"]);

/** Refusals that the same mail would meet again. */
const permanent = new Set(["MessageRejected", "InvalidParameterValue", "ValidationError"]);

/**
 * SES, with exactly one POST for each call: the client's own repeats are off, because it repeats SendRawEmail after a lost answer.
 * Tags carry no dots, so the envelope's are written as `--`.
 */
export function mailer(configurationSet: string): Mailer {
  const client = new SESClient({ maxAttempts: 1 });
  return {
    async send(mail) {
      try {
        const answer = await client.send(
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
        );
        return answer.MessageId
          ? { answer: "accepted", messageId: answer.MessageId }
          : { answer: "ambiguous", code: "no_message_id" };
      } catch (error) {
        return judged(error);
      }
    },
  };
}

function judged(error: unknown): Awaited<ReturnType<Mailer["send"]>> {
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
