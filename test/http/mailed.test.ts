import { beforeEach, describe, expect, test } from "vitest";
import type { MatterId } from "../../core/id.ts";
import { type SignedIn, signedIn } from "./site.ts";

let it: SignedIn;
let amara: MatterId;
let ask: MatterId;
let mail: string;
const idOf = (path: string) => (path.split("/")[2] ?? "") as MatterId;

beforeEach(async () => {
  it = await signedIn();
  amara = idOf(await it.done("/people/new", { given: "Amara", family: "Okafor", email: "amara@example.org" }));
  ask = idOf(await it.done("/asks/new", { contact: amara, why: "She changed from law" }));
  mail = await it.mailed([ask]);
});

describe("whoever holds a mail and nothing else", () => {
  test("opens the matters of that mail", async () => {
    expect(await it.get(`${mail}/asks/${ask}`)).toContain("Amara");
    expect((await it.send(`${mail}/talks/new?contact=${amara}`)).status).toBe(404);
  });

  test("sees no list of requests or people, and asks nobody", async () => {
    const lia = idOf(await it.done("/people/new", { given: "Lia", email: "lia@example.org" }));
    for (const page of ["/asks", "/asks/new"]) {
      const answer = await it.send(mail + page);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toMatch(/Amara|Lia/);
    }
    expect((await it.post(`${mail}/asks/new`, { contact: lia })).status).toBe(404);
    expect((await it.json("/asks")).asks).toHaveLength(1);
  });

  test("brings no career of the explorer's into a talk", async () => {
    const nursing = idOf(await it.done("/careers/new", { title: "Nursing" }));
    mail = await it.mailed([amara]);
    const slot = { day: "2026-03-09", clock: "15:00", zone: "Europe/London", minutes: "20", mode: "video" };
    const talk = await it.done(`${mail}/talks/new?contact=${amara}&career=${nursing}`, slot);
    expect(await it.json(talk.replace(mail, ""))).not.toHaveProperty("career");
  });
});

test("a page of requests that begins after nothing of ours begins at the beginning", async () => {
  for (const after of ["", "aaaa", "ask_", amara]) expect((await it.json(`/asks?after=${after}`)).asks).toHaveLength(1);
});

test("a mail's stop link answers kindly after everything was erased", async () => {
  await it.post("/account/erase", { email: "mira@example.org" });
  for (const answer of [await it.send("/stop/mailed"), await it.post("/stop/mailed", {})]) {
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("nothing left to stop");
  }
});
