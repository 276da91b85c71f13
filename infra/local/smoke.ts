import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { Failed, smoke, type Ways } from "../smoke.ts";
import { type Admin, Told } from "./admin.ts";

const mailWithinMs = 120_000;
const begun = Date.now();

/** `askwell smoke`: against a deployed stage by its address, or against the running instance with its own mails and its own clock. */
export async function smokeTest(
  asked: { url?: string; as: string; mails?: string },
  here?: { admin: Admin; url: string; mails: string },
) {
  const url = (asked.url ?? here?.url ?? "").replace(/\/$/, "");
  if (!URL.canParse(url)) throw new Told("Say where: --url https://askwell.example.edu.");
  const folder = asked.mails ?? here?.mails;
  const manual = here && (await here.admin.clock()).manual ? here.admin : undefined;
  const ways: Ways = {
    signIn: folder ? async (email) => (await coming(folder, email, "sign-in/link/")).text : typed,
    ...(folder ? { mail: async (email, subject) => (await coming(folder, email, subject)).text } : {}),
    now: async () => (manual ? Date.parse((await manual.clock()).now) : Date.now()),
    pause: async (milliseconds) => {
      if (manual) await manual.advance({ by: milliseconds });
      else await sleep(milliseconds);
    },
    say: (line) => void process.stderr.write(`${line}\n`),
  };
  try {
    return { ok: true, url, passed: await smoke(url, asked.as, ways) };
  } catch (error) {
    throw error instanceof Failed ? new Told(`the smoke test failed.\n${error.message}`) : error;
  }
}

/** A person looks into their mailbox, and types or pastes what they find. */
async function typed(email: string): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await line.question(`Paste the link, or type the six digits, of the mail to ${email}: `);
  } finally {
    line.close();
  }
}

/** The newest mail of a folder that went to an address and says something; waits for it. Only what came since the test began counts. */
async function coming(folder: string, email: string, says: string): Promise<{ text: string }> {
  const { default: PostalMime } = await import("postal-mime");
  const at = (file: string) => statSync(file).mtimeMs;
  for (const until = Date.now() + mailWithinMs; Date.now() < until; await sleep(200)) {
    const files = (existsSync(folder) ? readdirSync(folder) : []).map((name) => join(folder, name));
    const fresh = files.filter((file) => !file.endsWith(".json") && at(file) >= begun).sort((a, b) => at(b) - at(a));
    for (const file of fresh) {
      const { to = [], subject = "", text = "" } = await PostalMime.parse(readFileSync(file));
      const mine = to.some(({ address }) => address?.toLowerCase() === email.toLowerCase());
      if (mine && (subject.includes(says) || text.includes(says))) return { text };
    }
  }
  throw new Error(`no mail to ${email} with "${says}" came into ${folder}`);
}
