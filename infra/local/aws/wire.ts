import { randomUUID } from "node:crypto";

/** What goes back over the wire: shaped so that the AWS SDK makes its own typed errors of the failures. */
export type Answer = { status: number; headers: Record<string, string>; body: string };

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { "content-type": "application/json", "x-amzn-requestid": randomUUID() },
  body: JSON.stringify(value),
});

export function jsonError(status: number, code: string, message: string): Answer {
  const answer = json({ __type: code, Message: message, message }, status);
  return { ...answer, headers: { ...answer.headers, "x-amzn-errortype": code } };
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const ses = 'xmlns="http://ses.amazonaws.com/doc/2010-12-01/"';

export const xml = (action: string, inner: string): Answer => ({
  status: 200,
  headers: { "content-type": "text/xml" },
  body: `<${action}Response ${ses}><${action}Result>${inner}</${action}Result><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
});

export const xmlError = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { "content-type": "text/xml" },
  body: `<ErrorResponse ${ses}><Error><Type>${status < 500 ? "Sender" : "Receiver"}</Type><Code>${escaped(code)}</Code><Message>${escaped(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
});
