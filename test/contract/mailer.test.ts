import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EnvelopeId } from "../../core/id.ts";
import { mailer } from "../../functions/aws/mailer.ts";
import { type Aws, aws } from "../local/aws.ts";
import { pointClients } from "../local/clients.ts";

const mail = {
  raw: Buffer.from("From: askwell@test.local\r\nTo: you@test.local\r\nSubject: Your thank-you\r\n\r\nHello.\r\n"),
  ...{
    from: "askwell@test.local",
    to: "you@test.local",
    envelope: "itv_abcd.thanks.1-0" as EnvelopeId,
    attempt: 1,
    reader: "explorer" as const,
  },
};

let at: Aws;
beforeEach(async () => {
  at = await aws({ dir: mkdtempSync(join(tmpdir(), "askwell-mailer-")), begin: "2026-03-02T15:00:00Z" });
  pointClients({ SES: at.url });
});
afterEach(async () => {
  await at.stop();
  rmSync(at.dir, { recursive: true, force: true });
});

describe("a mail leaves once", () => {
  it("is accepted, and says by which id", async () => {
    expect(await mailer("events").send(mail)).toMatchObject({ answer: "accepted" });
    expect(at.mails()).toHaveLength(1);
  });

  it("is not sent again when the answer was lost after it was taken", async () => {
    at.fault({ service: "ses", kind: "drop" });
    expect(await mailer("events").send(mail)).toMatchObject({ answer: "ambiguous" });
    expect(at.mails()).toHaveLength(1);
  });

  it.each([
    ["lose", "ambiguous", undefined],
    ["error", "ambiguous", undefined],
    ["throttle", "refused", false],
    ["refuse", "refused", true],
  ] as const)("tells what happened when the service answers with %s: %s", async (kind, answer, permanent) => {
    at.fault({ service: "ses", kind });
    const told = await mailer("events").send(mail);
    expect(told).toMatchObject({ answer, ...(permanent === undefined ? {} : { permanent }) });
    expect(at.mails()).toHaveLength(0);
  });

  it("knows that nothing left when nobody listens", async () => {
    process.env.AWS_ENDPOINT_URL_SES = "http://127.0.0.1:1";
    expect(await mailer("events").send(mail)).toEqual({ answer: "refused", permanent: false, code: "ECONNREFUSED" });
  });
});
