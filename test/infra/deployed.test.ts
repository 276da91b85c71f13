import { createCipheriv } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { boxes } from "../../infra/boxes.ts";
import { links } from "../../infra/local/links.ts";
import { type Aws, aws } from "../local/aws.ts";
import { nobody } from "../local/clients.ts";
import { bundle, place } from "./bundle.ts";
import { root, run } from "./platform.ts";

/** Bundles as they lie in the cloud: alone in a folder, their links sealed beside them, and nothing else of the project within reach. */
const key = Buffer.alloc(32, 7);
const given = links({
  ...{ table: "nowhere", url: "https://askwell.test", secret: "s", sender: "askwell@test.local" },
});

let dir: string;
let at: Aws;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "askwell-deployed-"));
  at = await aws({ dir, begin: "2026-03-02T15:00:00Z" });
  const sealing = createCipheriv("aes-256-gcm", key, Buffer.alloc(12));
  const text = JSON.stringify({ ...given, Bus: { name: "bus" } });
  writeFileSync(
    join(dir, "resource.enc"),
    Buffer.concat([sealing.update(text), sealing.final(), sealing.getAuthTag()]),
  );
});
afterEach(async () => {
  await at.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** Runs a script beside the bundle with what Lambda's environment has, and nothing more. */
async function runs(script: string): Promise<string> {
  writeFileSync(join(dir, "call.mjs"), script);
  const { code, said } = await run(process.execPath, [join(dir, "call.mjs")], {
    ...{ SST_KEY: key.toString("base64"), SST_KEY_FILE: join(dir, "resource.enc"), SST_RESOURCE_App: "{}" },
    ...nobody,
    AWS_ENDPOINT_URL_EVENTBRIDGE: at.url,
  });
  expect(said).not.toContain("Error");
  expect(code).toBe(0);
  return said;
}

describe("a bundle with nothing but what the cloud gives it", () => {
  it("finds its sealed links: relay publishes on its bus, and the site shows its door", async () => {
    for (const { handler } of [boxes.Relay, boxes.Site]) place(await bundle(handler, true), dir);
    const event = { id: "evt_abcd", type: "interview.logged", owner: "own_test1", matter: "itv_abcd" };
    const image = Object.fromEntries(
      Object.entries({ ...event, at: "2026-03-02T15:00:00Z" }).map(([k, v]) => [k, { S: v }]),
    );
    const record = { eventName: "INSERT", dynamodb: { NewImage: { event: { M: image } } } };
    await runs(`import { handler } from "./relay.mjs"; await handler({ Records: [${JSON.stringify(record)}] });`);
    await at.settled(1);
    expect(at.calls.map(({ fn }) => fn)).toEqual(["planner"]);
    const http = { method: "GET", path: "/sign-in", protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" };
    const asked = {
      ...{ version: "2.0", rawPath: "/sign-in", rawQueryString: "", headers: { host: "askwell.test" } },
      ...{ requestContext: { http, domainName: "askwell.test" }, isBase64Encoded: false },
    };
    const said = await runs(
      `import { handler } from "./site.mjs"; console.log(JSON.stringify(await handler(${JSON.stringify(asked)}, {})));`,
    );
    expect(JSON.parse(said)).toMatchObject({ statusCode: 200, body: expect.stringContaining("Sign in") });
  });

  it("the file is sealed as the platform's own reader opens it", async () => {
    const sst = join(root, "node_modules", "sst", "dist", "index.js");
    const said = await runs(
      `import { Resource } from ${JSON.stringify(sst)}; console.log(Resource.Bus.name, Resource.Public.url);`,
    );
    expect(said.trim()).toBe("bus https://askwell.test");
  });
});
